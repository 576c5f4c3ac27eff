// SPDX-License-Identifier: Apache-2.0
// Drives every screen in Chromium over the samples: by mouse, by keyboard, with axe-core on each, and a large ledger for speed.
// Run by tests/web_test.py, which gives RASHOMON (the program) and RASHOMON_SOURCE_DIR. Pictures go to RASHOMON_PICTURES.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { accessible as accessiblePage, launch, rashomon, serve, show, surroundings } from "./drive.mjs";

const { source, pictures } = surroundings;
const folder = mkdtempSync(join(tmpdir(), "rashomon-web-"));
let browser, page, reader, editor;
const asked = []; // every request of the pages

const open = (path, at = reader) => show(page, at.url + path);
async function picture(name) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
const accessible = (where, at = page) => accessiblePage(where, at);

const samples = join(folder, "samples.ledger"), edited = join(folder, "edited.ledger");
let disputed;
before(async () => {
  writeFileSync(join(folder, "hostile.txt"), "<script>window.hit = 1</script> rebels \u202etake\u202c Gao\n\n3 May 2013\n\nRebels captured the town of Gao on Friday, <img src=x onerror='window.hit=2'> the army said.\n\nمقاتلون سيطروا على مدينة غاو.\n");
  rashomon("add", "-q", "-C", samples, join(source, "samples"));
  rashomon("add", "-q", "-C", edited, join(source, "samples"), join(folder, "hostile.txt"));
  disputed = JSON.parse(rashomon("events", "-q", "-C", samples, "--json", "--disputed", "--type", "capture", "--place", "Izyum"))[0].id;
  [reader, editor] = [await serve(samples), await serve(edited, "--edit", "--author", "tester")];
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", timezoneId: "UTC" });
  page = await context.newPage();
  page.setDefaultTimeout(20000);
  page.on("pageerror", (e) => asked.push(`error ${e.message}`));
  page.on("console", (m) => m.type() === "error" && !/40[0-9]/.test(m.text()) && asked.push(`console ${m.text()}`));
  context.on("request", (r) => asked.push(r.url()));
});
after(async () => {
  await browser?.close();
  reader?.stop(); editor?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the ledger: facets filter as the command line does, the address holds the state", async () => {
  await open("/events"); // the browser itself is warm from here on
  await page.goto(`${reader.url}/events`);
  await page.waitForSelector("table.events tbody tr");
  console.log(`  first screen usable after ${Math.round(await page.evaluate(() => performance.now()))} ms`);
  assert.match(await page.textContent("h1"), /^\d+ events$/);
  await picture("ledger");
  await accessible("ledger");
  await page.click("text=capture >> nth=0");
  await page.waitForFunction(() => location.search.includes("type=capture"));
  const expected = JSON.parse(rashomon("events", "-q", "-C", samples, "--json", "--type", "capture")).length;
  assert.match(await page.textContent("h1"), new RegExp(`^${expected} of`));
  await page.fill('input[name="since"]', "2022-09");
  await page.press('input[name="since"]', "Enter");
  const both = JSON.parse(rashomon("events", "-q", "-C", samples, "--json", "--type", "capture", "--since", "2022-09")).length;
  await page.waitForFunction((n) => document.querySelector("h1").textContent.startsWith(`${n} of`), both);
  await page.reload();
  await page.waitForFunction((n) => document.querySelector("h1")?.textContent.startsWith(`${n} of`), both);
  await page.fill('input[name="text"]', "liberated");
  await page.press('input[name="text"]', "Enter");
  const words = JSON.parse(rashomon("events", "-q", "-C", samples, "--json", "--type", "capture", "--since", "2022-09", "--text", "liberated")).length;
  await page.waitForFunction((n) => document.querySelector("h1").textContent.startsWith(`${n} of`), words);
  await page.click("text=all away");
  await page.waitForFunction(() => /^\d+ events$/.test(document.querySelector("h1").textContent));
});

test("the map beside the table keeps rows in step", async () => {
  await open("/events");
  const all = await page.textContent("h1");
  await page.click(".side .symbol[aria-label^='Palmyra']");
  await page.waitForFunction(() => location.search.includes("place="));
  assert.notEqual(await page.textContent("h1"), all);
  // One distant capital does not make a map of the world out of it; "All" shows it.
  const raw = await (await fetch(`${reader.url}/api/v1/index`)).json();
  const far = raw.entities.push(["en_0000000000000001", "Far Capital", "place", -33.4, -70.6, "town", "CL", ""]) - 1;
  raw.events.place[raw.events.place.lastIndexOf(null)] = far;
  await page.route("**/api/v1/index*", (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(raw) }));
  await open("/events");
  await page.waitForSelector(".side .symbol[aria-label^='Palmyra']");
  assert.equal(await page.locator(".side .symbol[aria-label^='Far Capital']").count(), 0);
  await page.click(".mapbuttons >> text=All");
  await page.waitForSelector(".side .symbol[aria-label^='Far Capital']");
  await page.unroute("**/api/v1/index*");
  await open("/events?at=37.6,49.2,20000");
  await page.click("text=Only here");
  await page.waitForFunction(() => location.search.includes("box="));
  assert.match(await page.textContent("h1"), /^\d+ of/);
});

test("from a disputed event to the exact words, by mouse", async () => {
  await open("/disputes");
  await picture("disputes");
  await accessible("disputes");
  for (const value of await page.locator(".disputecard strong").allTextContents()) assert.doesNotMatch(value, /^\d+\.\.|^another$/, "values as people read them");
  await page.click(".disputecard a >> text=Izyum >> nth=0");
  await page.waitForSelector("table.grid");
  const columns = await page.locator("table.grid thead th").count() - 1;
  assert.ok(columns >= 3);
  assert.ok(await page.locator(".said.ring").count() >= 4);
  await picture("event");
  await accessible("event");
  const link = page.locator("td .said.ring a.quote").first();
  const words = (await link.textContent()).replace(/[“”]/g, "");
  await link.click();
  await page.waitForSelector("mark.here");
  await page.waitForFunction((w) => [...document.querySelectorAll("mark.here")].map((m) => m.textContent).join("") === w, words);
  await accessible("report");
});

test("the same by keyboard alone", async () => {
  await open("/events?about=happened");
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await page.waitForSelector(".peek q");
  await accessible("peek");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.waitForSelector("table.grid");
  await page.keyboard.press("g");
  const first = await page.evaluate(() => document.activeElement.href);
  await page.keyboard.press("ArrowRight");
  assert.notEqual(await page.evaluate(() => document.activeElement.href), first);
  const words = (await page.evaluate(() => document.activeElement.textContent)).replace(/[“”]/g, "");
  await page.keyboard.press("Enter");
  await page.waitForSelector("mark.here");
  assert.equal((await page.locator("mark.here").allTextContents()).join(""), words);
  await page.keyboard.press("j");
  await page.waitForSelector(".card.on");
  await page.keyboard.press("?");
  await page.waitForSelector("dialog[open]");
  await accessible("keys");
  await page.keyboard.press("Escape");
});

test("every highlight of the reader lands on the bytes that the ledger names", async () => {
  for (const report of JSON.parse(rashomon("reports", "-q", "-C", edited, "--json"))) {
    const claims = JSON.parse(rashomon("claims", "-q", "-C", edited, "--json")).filter((c) => c.report === report.id).slice(0, 2);
    for (const c of claims) {
      await open(`/report/${report.id}?at=${c.evidence.begin}-${c.evidence.end}&claim=${c.id}`, editor);
      await page.waitForSelector("mark.here");
      const shown = (await page.locator("mark.here").allTextContents()).join("").replace(/\[U\+[0-9A-F]{4}\]/g, "");
      assert.equal(shown.replace(/\s+/g, " ").trim(), c.evidence.text.replace(/[\u202a-\u202e]/g, "").replace(/\s+/g, " ").trim());
    }
  }
});

test("the reader: two reports side by side, what one took in grey", async () => {
  const made = JSON.parse(rashomon("reports", "-q", "-C", samples, "--json")).find((r) => r.derived_from.length);
  await open(`/report/${made.id}`);
  await picture("report");
  await page.click("text=side by side >> nth=0");
  await page.waitForSelector(".pairs .both");
  // what stands in one row says the same; what is grey stands in both, word for word
  const grey = await page.evaluate(() => [0, 1].map((n) => [...document.querySelectorAll(".pairs [role=row]")].map((r) => [...r.querySelectorAll("[role=cell]")][n]).flatMap((c) => [...(c?.querySelectorAll("mark.shared") ?? [])]).map((m) => m.textContent).join(" ").toLowerCase().match(/[\p{L}\p{N}]+/gu).sort().join(" ")));
  assert.ok(grey[0].length > 40);
  assert.equal(grey[0], grey[1]);
  await picture("side-by-side");
  await accessible("side by side");
});

test("who holds what: the clock and the lens change the map and its list alike", async () => {
  await open("/map?at=36.9,49.0,6500");
  await picture("map");
  await accessible("map");
  const rows = () => page.locator(".twin tbody tr").allTextContents();
  const last = await rows();
  const holds = (day) => JSON.parse(rashomon("holds", "-q", "-C", samples, "--json", "--on", day));
  const day = () => page.getAttribute(".clock time", "datetime");
  await page.waitForFunction(() => performance.getEntriesByName(location.origin + "/world-near.json").length === 1); // near, the fine map
  assert.equal(last.length, holds(await day()).filter((h) => h.place).length - unplaced(holds(await day())));
  await page.keyboard.press("[");
  await page.waitForFunction(() => location.search.includes("on="));
  const before = await rows();
  assert.notDeepEqual(before, last);
  await page.keyboard.press("]");
  await page.waitForFunction((n) => document.querySelectorAll(".twin tbody tr").length === n, last.length);
  const against = JSON.parse(rashomon("claims", "-q", "-C", samples, "--json")).filter((c) => c.interest === "against").map((c) => c.id);
  for (const lens of await page.locator(".clock select option").evaluateAll((all) => all.map((o) => o.value).filter((v) => v))) {
    await page.selectOption(".clock select", lens);
    await page.waitForFunction((l) => new URLSearchParams(location.search).get("lens") === l, lens);
    const through = await rows();
    assert.ok(through.length <= last.length && through.every((r) => last.includes(r) || lens !== "against"), lens);
    if (lens !== "against") continue;
    const admitted = holds(await day()).filter((h) => h.claims.some((c) => against.includes(c)));
    assert.equal(through.length, admitted.length - unplaced(admitted));
  }
  await page.selectOption(".clock select", "outlet:Eastern Ledger");
  await page.waitForFunction((n) => document.querySelectorAll(".twin tbody tr").length < n, last.length);
  await page.click(".twin tbody th a >> nth=0");
  await page.waitForSelector(".strip svg");
  await picture("place");
  await accessible("place");
});
function unplaced(rows) {
  const places = new Map(JSON.parse(rashomon("places", "-q", "-C", samples, "--json")).map((p) => [p.id, p.place]));
  return rows.filter((h) => !places.get(h.place)).length;
}

test("the rule switch changes the rows it says", async () => {
  await open("/events");
  const status = () => page.evaluate(async () => (await (await fetch(`/api/v1/index${location.search.includes("rule=") ? "?rule=" + new URLSearchParams(location.search).get("rule") : ""}`)).json()));
  const any = await status();
  for (const rule of ["majority", "against-interest", "latest"]) {
    await page.selectOption(".rule select", rule);
    await page.waitForSelector(".ruleeffect");
    await page.waitForFunction(() => !document.querySelector(".waiting[role=status]"));
    const said = Number(/changes ([\d,]+) of/.exec(await page.textContent(".ruleeffect"))[1]);
    const now = await status();
    const changed = now.events.id.filter((id, i) => now.statuses[now.events.status[i]] !== any.statuses[any.events.status[any.events.id.indexOf(id)]]).length;
    assert.equal(changed, said, rule);
    await page.selectOption(".rule select", "any");
    await page.waitForFunction(() => !location.search.includes("rule="));
  }
});

test("known on a day: fewer reports, fewer events", async () => {
  await open("/events");
  const all = parseInt(await page.textContent("h1"));
  await page.click(".asof");
  await page.fill("input[aria-label='Known on']", "2022-09-11");
  await page.waitForFunction(() => location.search.includes("known-on=2022-09-11"));
  await page.waitForSelector(".asofnotice");
  assert.match(await page.textContent(".asofnotice"), /^As of 11 Sept? 2022/);
  await open("/events?known-on=2022-09-11");
  const then = parseInt(await page.textContent("h1"));
  assert.equal(then, JSON.parse(rashomon("events", "-q", "-C", samples, "--json", "--known-on", "2022-09-11")).length);
  assert.ok(then < all);
  await open("/changes?from=2022-09-10&to=2022-09-12");
  await page.waitForSelector(".changes table");
  await picture("changes");
  await accessible("changes");
});

test("an actor, outlets, search, take away", async () => {
  await open("/events");
  await page.keyboard.press("/");
  await page.keyboard.type("syrian army");
  await page.waitForSelector("#finds li");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.entity");
  assert.ok(await page.locator(".roles .dot").count() > 3);
  await picture("actor");
  await accessible("actor");
  await open("/search?text=ceasefire");
  await open("/search?text=city");
  assert.ok(await page.locator(".hits mark.found").count() > 2);
  await accessible("search");
  await open("/outlets");
  await accessible("outlets");
  await open("/export");
  await accessible("take away");
  await picture("take-away");
  for (const shape of ["acled", "ucdp"]) {
    const csv = await (await fetch(reader.url + await page.getAttribute(`a[download='events-${shape}.csv']`, "href"))).text();
    assert.equal(csv, rashomon("export", "-q", "-C", samples, "--to", shape));
  }
  await page.fill("input[name=place]", "Izyum");
  await page.click("text=Only these");
  await page.waitForFunction(() => location.search.includes("place=Izyum"));
  const izyum = await (await fetch(reader.url + await page.getAttribute("a[download='events.csv']", "href"))).text();
  assert.equal(izyum, rashomon("events", "-q", "-C", samples, "--place", "Izyum", "--csv"));
  await open("/export");
  const address = await page.getAttribute("a[download='events.csv']", "href");
  assert.equal(await (await fetch(reader.url + address)).text(), rashomon("events", "-q", "-C", samples, "--csv"));
});

test("a dossier opens without a network", async () => {
  await open(`/event/${disputed}`);
  const columns = await page.locator("table.grid thead th").count();
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Save dossier")]);
  const file = join(folder, "dossier.html");
  await download.saveAs(file);
  const text = readFileSync(file, "utf8");
  assert.doesNotMatch(text, /<script|src=|url\(http/i);
  const context = await browser.newContext({ offline: true });
  const alone = await context.newPage();
  await alone.goto(pathToFileURL(file).href);
  assert.equal(await alone.locator("table.grid thead th").count(), columns);
  assert.equal(await alone.locator("td code").filter({ hasText: /^[0-9a-f]{64}$/ }).count(), columns - 1);
  await accessible("dossier", alone);
  await alone.click("td .said a.quote >> nth=0"); // words lead to their report's row, in the file itself
  assert.match(alone.url(), /^file:.*#r_[0-9a-f]{16}$/);
  await context.close();
});

test("a merge by hand, seen at once, kept over a rebuild, and taken back", async () => {
  const groups = JSON.parse(rashomon("actors", "-q", "-C", edited, "--json", "--type", "group")).slice(0, 2);
  await open(`/actor/${groups[0].id}`, editor);
  await page.click("text=Merge");
  await page.fill('input[name="other"]', groups[1].id);
  await page.fill('input[name="reason"]', "one under two names");
  await accessible("merge");
  await page.click("dialog button[type=submit]");
  await page.waitForSelector("text=The ledger was built again");
  rashomon("build", "-q", "-C", edited);
  const names = new Set([...groups[0].names, ...groups[1].names].map((n) => n.text));
  const holds = () => JSON.parse(rashomon("actors", "-q", "-C", edited, "--json")).some((a) => [...names].every((n) => a.names.some((m) => m.text === n)));
  assert.ok(holds());
  await page.click("dialog >> text=Corrections");
  await page.waitForSelector(".review table");
  await picture("review");
  await accessible("review");
  await page.keyboard.press("u");
  await page.waitForSelector("text=Taken back: k_");
  assert.ok(!holds());
  rashomon("check", "-q", "--rebuild", "-C", edited);
});

test("the grid tells who was silent, and what another rule would make of it", async () => {
  const events = JSON.parse(rashomon("events", "-q", "-C", samples, "--json"));
  let silent = 0;
  for (const e of events) {
    const { grid } = await (await fetch(`${reader.url}/api/v1/events/${e.id}/grid`)).json();
    const outlets = new Set(grid.silent.map((s) => s.outlet));
    if (!outlets.size || silent++ > 2) continue;
    await open(`/event/${e.id}`);
    assert.equal(await page.locator("table.grid td.silent li").count(), outlets.size);
    await accessible("silent");
  }
  assert.ok(silent > 0);
  const ruled = events.find((e) => e.rulings?.majority && e.rulings.majority !== e.status);
  await open(`/event/${ruled.id}`);
  await page.click(".rulings a >> text=most origins");
  await page.waitForFunction(() => location.search.includes("rule=majority"));
  await page.waitForFunction((s) => document.querySelector(".facts .state")?.textContent.includes(s), ruled.rulings.majority);
});

test("review: a key lets stand, a key rejects, a key sets right", async () => {
  await open("/review?all=yes", editor);
  const left = () => page.evaluate(() => parseInt(document.querySelector(".queue h2").textContent));
  const before = await left();
  await page.keyboard.press("a");
  await page.waitForFunction((n) => parseInt(document.querySelector(".queue h2").textContent) === n - 1, before);
  await page.waitForSelector("text=Let stand: k_");
  // two of one second stand in the log by their ids, so what is looked for is told by what it sets
  const logged = (key, value) => rashomon("log", "-q", "-C", edited, "--jsonl").trim().split("\n").map((l) => JSON.parse(l)).findLast((l) => l.set?.[key] === value);
  const stands = logged("seen", "yes");
  assert.deepEqual([stands.set, stands.author], [{ seen: "yes" }, "tester"]);
  await page.reload(); // kept in the ledger, not in the browser
  await page.waitForFunction((n) => parseInt(document.querySelector(".queue h2")?.textContent) === n - 1, before);
  const looked = JSON.parse(rashomon("claims", "-q", "-C", edited, "--json")).find((c) => c.id === stands.of[0].id);
  await open(`/report/${looked.report}`, editor);
  await page.waitForSelector("aside .seen");
  assert.match(await page.textContent("aside .seen"), /let stand by tester/);
  await open("/review?all=yes", editor);
  await page.keyboard.press("r");
  await page.keyboard.press("f"); // meant for the claim behind, however long the rejecting takes
  await page.waitForSelector("text=Rejected: k_");
  assert.equal(logged("drop", "yes").set.drop, "yes");
  await page.selectOption("dialog select[name=field]", "when");
  await page.fill("dialog input[name=value]", "2021-02-03");
  await page.fill("dialog input[name=reason]", "as the original has it");
  await accessible("set a claim right");
  await page.click("dialog button[type=submit]");
  // the words that say so may still stand there from the rejecting: the log tells when it is done
  for (let tries = 0; !logged("when", "2021-02-03") && tries < 100; ++tries) await new Promise((done) => setTimeout(done, 100));
  await page.waitForSelector("text=The ledger was built again");
  const fixed = logged("when", "2021-02-03");
  assert.equal(fixed.set.when, "2021-02-03");
  assert.equal(JSON.parse(rashomon("claims", "-q", "-C", edited, "--json")).find((c) => c.id === fixed.of[0].id).when.earliest, "2021-02-03");
  // of two decisions of one second the later one is taken back
  await open("/review?all=yes", editor);
  await page.waitForSelector(".decision");
  await page.keyboard.press("a");
  await page.waitForSelector("text=Let stand: k_");
  await page.keyboard.press("r");
  await page.waitForSelector("text=Rejected: k_");
  const rejected = (await page.textContent("p.said")).match(/k_\w+/)[0];
  await page.keyboard.press("u");
  await page.waitForSelector("text=Taken back: k_");
  const undone = rashomon("log", "-q", "-C", edited, "--jsonl").trim().split("\n").map((l) => JSON.parse(l)).filter((l) => l.act === "undo").flatMap((l) => l.of.map((o) => o.id));
  assert.ok(undone.includes(rejected), `${undone} holds ${rejected}`);
  rashomon("check", "-q", "--rebuild", "-C", edited);
});

test("hostile texts are shown, not obeyed", async () => {
  const report = JSON.parse(rashomon("reports", "-q", "-C", edited, "--json")).find((r) => r.file.endsWith("hostile.txt"));
  await open(`/report/${report.id}`, editor);
  assert.match(await page.textContent(".report .body"), /<script>window\.hit = 1<\/script>/);
  assert.match(await page.textContent(".report .body"), /\[U\+202E\]/);
  const arabic = page.locator(".report .body p", { hasText: "مقاتلون" }); // right to left by itself, whatever stands around it
  assert.equal(await arabic.evaluate((p) => getComputedStyle(p).direction), "rtl");
  await open("/search?text=rebels", editor);
  await open("/events?text=rebels", editor);
  assert.equal(await page.evaluate(() => window.hit), undefined);
});

test("light and dark, narrow, print, and no request to anywhere else", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const path of ["/events", `/event/${disputed}`, "/map"]) { await open(path); await accessible(`dark ${path}`); }
  await open(`/event/${disputed}`);
  await picture("event-dark");
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  assert.equal(await page.locator(".bar").isVisible(), false);
  await page.emulateMedia({ media: "screen", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 800 });
  const made = JSON.parse(rashomon("reports", "-q", "-C", samples, "--json")).find((r) => r.derived_from.length);
  for (const path of ["/events", `/event/${disputed}`, "/map", "/disputes", "/review", "/export", "/changes", "/outlets", `/report/${made.id}`, `/report/${made.id}?with=${made.derived_from[0].report}`]) {
    await open(path);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), `${path} is wider than a telephone`);
    await accessible(`narrow ${path}`);
    if (path === "/events") await picture("ledger-narrow");
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  assert.deepEqual(asked.filter((a) => !a.startsWith(reader.url) && !a.startsWith(editor.url) && !a.startsWith("blob:" + reader.url) && !a.startsWith("file:")), []);
});

test("the first rows stand before all are here, and stay when they come", async () => {
  let let_go;
  const held = new Promise((go) => { let_go = go; });
  const whole = (url) => url.pathname === "/api/v1/index" && !url.search;
  await page.route(whole, async (route) => { await held; await route.continue(); });
  await page.goto(`${reader.url}/events`);
  await page.waitForSelector("table.events tbody tr:not(.gap)");
  const total = JSON.parse(rashomon("events", "-q", "-C", samples, "--json")).length;
  assert.equal(await page.textContent("h1"), `${total} events`);
  assert.equal(await page.getAttribute("table.events", "aria-rowcount"), String(total + 1));
  assert.equal(await page.locator(".facets fieldset").count(), 0);
  const rows = () => page.locator("table.events tbody tr:not(.gap)").allTextContents();
  const first = await rows();
  await accessible("the first rows");
  let_go();
  await page.waitForSelector(".facets fieldset");
  assert.deepEqual(await rows(), first);
  assert.equal(await page.textContent("h1"), `${total} events`);
  await page.unroute(whole);
});

test("a hundred thousand events scroll and filter", async () => {
  // The index of the samples, repeated: what the page holds is the same as from so large a ledger.
  const raw = await (await fetch(`${reader.url}/api/v1/index`)).json();
  const times = Math.ceil(100000 / raw.count);
  for (const [name, column] of Object.entries(raw.events)) raw.events[name] = Array.from({ length: times }, (_, t) => (name === "id" ? column.map((id) => `${id.slice(0, 11)}${String(t).padStart(8, "0")}`) : name === "from" || name === "to" ? column.map((d) => d === null ? null : d + (t % 900)) : column)).flat();
  raw.count = raw.total = raw.events.id.length;
  const body = JSON.stringify(raw);
  await page.route("**/api/v1/index*", (route) => route.fulfill({ contentType: "application/json", body }));
  await open("/events");
  await page.waitForSelector("table.events tbody tr");
  const steps = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const out = { scroll: 0, filter: 0 };
    const box = document.querySelector(".tablebox");
    for (let i = 1; i <= 10; i++) { const t = performance.now(); box.scrollTop = (box.scrollHeight / 11) * i; await frame(); out.scroll = Math.max(out.scroll, performance.now() - t); }
    for (const name of ["type", "status", "type"]) {
      const t = performance.now();
      const box = [...document.querySelectorAll("fieldset")].find((f) => f.querySelector("legend").textContent.toLowerCase() === (name === "status" ? "state" : name)).querySelector("input");
      box.click(); await frame();
      out.filter = Math.max(out.filter, performance.now() - t);
    }
    return out;
  });
  console.log(`  100,000 events: a scroll step at most ${Math.round(steps.scroll)} ms, a filter step at most ${Math.round(steps.filter)} ms`);
  assert.ok(await page.locator("table.events tbody tr").count() < 120, "only the rows in sight are drawn");
  await page.unroute("**/api/v1/index*");
});
