// SPDX-License-Identifier: Apache-2.0
// Walks every screen for what all of them owe: each state can be copied in every form, kept as of a day, read at any width, in any
// colours, by keyboard, in the reader's own days and numbers; and what the map, the sentence and the patch of corrections tell.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { accessible, launch, rashomon, serve, settled, show, surroundings } from "./drive.mjs";

const folder = mkdtempSync(join(tmpdir(), "rashomon-walk-"));
const samples = join(folder, "samples.ledger"), war = join(folder, "war.ledger"), edited = join(folder, "edited.ledger"), other = join(folder, "other.ledger");
const json = (ledger, ...args) => JSON.parse(rashomon(...args, "-q", "-C", ledger, "--json"));
let browser, page, reader, screens;

before(async () => {
  mkdirSync(join(folder, "war"));
  const report = (name, outlet, title, text) => writeFileSync(join(folder, "war", name), `${title}\n\nN'DJAMENA, ${text}\n`);
  report("1.txt", "", "Army takes Abeche", "2 May 2008 (Sahel Wire) — The Chadian army captured the town of Abeche on 1 May 2008, a spokesman said.");
  report("2.txt", "", "Rebels besiege Abeche", "11 May 2008 (Sahel Wire) — Rebels of the Union of Forces besieged Abeche on 10 May 2008, residents said.");
  report("3.txt", "", "Fighting inside Abeche", "21 May 2008 (Tchad Post) — Rebels of the Union of Forces captured parts of Abeche on 20 May 2008, witnesses said.");
  report("4.txt", "", "Rebels take Adre", "4 May 2008 (Tchad Post) — Fighters of the “حركة العدل” captured the town of Adre on 3 May 2008, killing 1200 soldiers, residents said.");
  for (const ledger of [samples, edited, other]) rashomon("add", "-q", "-C", ledger, join(surroundings.source, "samples"));
  rashomon("add", "-q", "-C", war, join(folder, "war"));
  reader = await serve(samples);
  browser = await launch();
  page = await (await browser.newContext({ viewport: { width: 1300, height: 850 }, locale: "en-GB", timezoneId: "UTC", permissions: ["clipboard-read", "clipboard-write"] })).newPage();
  page.setDefaultTimeout(20000);
  page.on("pageerror", (e) => assert.fail(e.message));
  const event = json(samples, "events", "--disputed").sort((a, b) => b.support.origins - a.support.origins)[0];
  const made = json(samples, "reports").find((r) => r.derived_from.length), held = json(samples, "holds", "--since", "1900")[0];
  screens = {
    ledger: "/events", "ledger, narrowed": "/events?type=capture,withdraw&about=happened&box=36,48,39,51&sort=-origins", event: `/event/${event.id}`, "event, a phrase": `/event/${event.id}?says=happened`,
    reader: `/report/${made.id}`, "side by side": `/report/${made.id}?with=${made.derived_from[0].report}`, map: "/map", "map of a day": "/map?on=2022-09-10&lens=outlet%3AThe+Harbour+Post", place: `/place/${held.place}`,
    actor: `/actor/${json(samples, "actors").sort((a, b) => b.names.length - a.names.length)[0].id}`, disputes: "/disputes?about=happened", changes: "/changes?from=2022-09-10&to=2022-09-12&kind=events", search: "/search?text=the+city",
    outlets: "/outlets", review: "/review", "take away": "/export?place=Izyum",
  };
});
after(async () => {
  await browser?.close();
  reader?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("every screen is copied as link, citation, API call and command line, and these answer", async () => {
  const shell = (command) => spawnSync("bash", ["-c", `rashomon() { "${surroundings.binary}" "$@" -q -C "${samples}"; }; ${command}`], { encoding: "utf8", maxBuffer: 1 << 28 });
  for (const clock of ["", "known-on=2022-09-30&rule=majority"]) for (const [name, path] of Object.entries(screens)) {
    await show(page, reader.url + path + (clock ? (path.includes("?") ? "&" : "?") + clock : ""));
    assert.equal(await page.locator(".trouble").count(), 0, `${name} ${clock}`);
    const copied = {};
    await page.click(".copyas > button");
    for (const what of ["Link", "Citation", "API call", "Command line"]) {
      await page.click(`.copyas .menu >> text="${what}"`);
      await page.waitForSelector(`.copyas .said >> text=${what} copied`);
      copied[what] = await page.evaluate(() => navigator.clipboard.readText());
    }
    assert.equal(copied.Link, page.url(), name);
    assert.ok(copied.Citation.includes(new URL(page.url()).pathname) && copied.Citation.includes(new Date().toISOString().slice(0, 4)), copied.Citation);
    const calls = [...copied["API call"].matchAll(/^curl '([^']*)'$/gm)].map((m) => m[1]);
    assert.ok(calls.length);
    for (const call of calls) assert.equal((await fetch(call)).status, 200, call);
    const ran = shell(copied["Command line"]);
    assert.ok(ran.status < 2 && !/unknown|no flag/.test(ran.stderr), `${copied["Command line"]}: ${ran.stderr}`);
    if (clock && !/^(changes|search|review)/.test(name)) assert.match(copied["Command line"], /--known-on 2022-09-30 --rule majority/, name);
    if (name.startsWith("ledger")) { // the same rows by all three
      const shown = parseInt((await page.textContent("h1")).replaceAll(",", ""));
      assert.equal((await (await fetch(calls[0])).json()).total, shown, name);
      assert.equal(shell(copied["Command line"] + " --jsonl").stdout.trim().split("\n").filter(Boolean).length, shown, name);
    }
    // Escape closes the menu and goes back to its button
    await page.focus('.copyas .menu >> text="Link"');
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".copyas .menu").count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Copy as …");
  }
});

test("the phrases of an event's sentence open their evidence, by keyboard alone", async () => {
  await show(page, reader.url + screens.event);
  const phrases = await page.locator("h1 .phrase").count();
  assert.ok(phrases >= 4);
  for (let n = 0; n < phrases; n++) {
    const phrase = page.locator("h1 .phrase").nth(n);
    await phrase.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("#evidence");
    assert.equal(await phrase.getAttribute("aria-expanded"), "true");
    assert.ok(page.url().includes("says="));
    assert.ok(await page.locator("#evidence li a").count() > 1, await phrase.textContent());
    await accessible("evidence", page);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#evidence", { state: "detached" });
  }
  await page.locator("h1 .phrase", { hasText: "withdrew" }).click();
  await page.reload(); // a state like any other
  const quote = page.locator("#evidence a.quote").first(), words = (await quote.textContent()).replace(/[“”]/g, "");
  await quote.click();
  await page.waitForSelector("mark.here");
  assert.equal((await page.locator("mark.here").allTextContents()).join(""), words);
  // a cell that has no words of its own leads to the sentence that it was concluded from
  await show(page, reader.url + screens.event);
  await page.click("td .said a:text('no words of its own') >> nth=0");
  await page.waitForSelector("mark.here");
});

test("rows and a box on the map are in step", async () => {
  await show(page, `${reader.url}/events?at=37.6,49.2,6000`);
  const all = parseInt(await page.textContent("h1"));
  const frame = await page.locator(".side .map").boundingBox();
  await page.keyboard.down("Shift");
  await page.mouse.move(frame.x + 40, frame.y + 120);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width - 40, frame.y + frame.height - 120, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await page.waitForFunction(() => location.search.includes("box="));
  const box = new URL(page.url()).searchParams.get("box");
  const inside = json(samples, "events", `--box=${box}`).map((e) => e.id);
  assert.ok(inside.length > 0 && inside.length < all);
  await page.waitForFunction((n) => document.querySelector("h1").textContent.startsWith(`${n} of`), inside.length);
  assert.deepEqual((await page.locator("table.events tbody tr:not(.gap) td.when a").evaluateAll((all) => all.map((a) => a.pathname.split("/")[2]))).sort(), [...inside].sort());
  await page.keyboard.press("Escape");
  await page.focus(".side .map"); // and by keyboard
  const before = page.url();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("+");
  await page.waitForFunction((u) => location.href !== u, before);
});

test("the map tells who holds, besieges and fights for a town, and the list beside it the same", async () => {
  const server = await serve(war);
  try {
    const told = [["2008-05-02", /^Abeche: Chadian army$/, /Chadian army1 May/], ["2008-05-10", /^Abeche: Chadian army, besieged by Union of Forces$/, /besieged by Union of Forces since 10 May 2008/],
      ["2008-05-20", /^Abeche: Chadian army, contested by Union of Forces, besieged by Union of Forces$/, /contested by Union of Forces since 20 May 2008/], ["2008-04-01", /^Abeche: nobody reported who holds it on this day$/, null]];
    for (const [day, symbol, row] of told) {
      await show(page, `${server.url}/map?on=${day}`);
      assert.match(await page.getAttribute(".symbol[aria-label^=Abeche]", "aria-label"), symbol);
      if (row) assert.match(await page.locator(".twin tbody tr", { hasText: "Abeche" }).textContent(), row);
      else assert.match(await page.textContent(".twin"), /No evidence for this day:.*Abeche/);
    }
    await show(page, `${server.url}/map`); // the clock goes from change to change, sieges too
    const days = [];
    for (;;) {
      days.unshift(await page.getAttribute(".clock time", "datetime"));
      if (await page.locator(".clock button", { hasText: "‹ Change" }).isDisabled()) break;
      await page.keyboard.press("[");
      await page.waitForFunction((d) => document.querySelector(".clock time").dateTime !== d, days[0]);
    }
    assert.deepEqual(days, ["2008-05-01", "2008-05-03", "2008-05-10", "2008-05-20"]);
    assert.equal(await page.locator(".map .initial").first().textContent(), "C"); // not by colour alone
    // words that run right to left stand by themselves, and turn nothing around them
    const adre = json(war, "events", "--type", "capture", "--place", "Adre")[0];
    await show(page, `${server.url}/event/${adre.id}`);
    await page.click("details.claims summary");
    const arabic = page.locator("details.claims bdi", { hasText: "حركة" }).first();
    assert.equal(await arabic.evaluate((e) => getComputedStyle(e).unicodeBidi), "isolate");
    await show(page, `${server.url}/search?text=${encodeURIComponent("حركة")}`);
    assert.ok(await page.locator(".hits mark.found").count() > 0);
    for (const [locale, days, figure] of [["en-GB", "3 May 2008", "1,200"], ["en-US", "May 3, 2008", "1,200"], ["de-DE", "3 May 2008", "1.200"], ["fa-IR", "3 May 2008", "1,200"]]) {
      const context = await browser.newContext({ locale, viewport: { width: 1300, height: 850 } }), there = await context.newPage();
      await show(there, `${server.url}/events?type=kill`);
      const line = await there.locator("table.events tbody tr:not(.gap)").first().textContent();
      assert.ok(line.includes(days) && line.includes(figure), `${locale}: ${line}`);
      await context.close();
    }
  } finally { server.stop(); }
});

test("any number of pages may be open, and all hear of a change", async () => {
  const server = await serve(edited, "--edit", "--author", "tester");
  const context = await browser.newContext({ viewport: { width: 1300, height: 850 } });
  try {
    const pages = [];
    for (let n = 0; n < 9; n++) {
      const one = await context.newPage();
      one.setDefaultTimeout(20000);
      await show(one, `${server.url}/review`);
      pages.push(one);
    }
    const change = (body) => fetch(`${server.url}/api/v1/corrections`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    const actors = json(edited, "actors", "--type", "group");
    assert.equal((await change({ act: "merge", of: actors.slice(0, 2).map((a) => a.id), reason: "one" })).status, 201);
    for (const one of pages) await one.waitForSelector("h2 >> text=1 correction");
    await pages[0].close(); // another listens in its place
    assert.equal((await change({ act: "fix", of: [json(edited, "claims")[0].id], set: { seen: "yes" }, reason: "looked at" })).status, 201);
    for (const one of pages.slice(1)) await one.waitForSelector("h2 >> text=2 corrections");
    // the patch goes out by one page and into another ledger by another
    const [download] = await Promise.all([pages[1].waitForEvent("download"), pages[1].click("text=Save as a patch")]);
    const patch = join(folder, "patch.jsonl");
    await download.saveAs(patch);
    assert.equal(readFileSync(patch, "utf8"), rashomon("log", "-q", "-C", edited, "--jsonl"));
    const second = await serve(other, "--edit");
    try {
      await show(pages[1], `${second.url}/review`);
      await pages[1].setInputFiles("input[type=file]", patch);
      await pages[1].waitForSelector("text=Patch applied: k_");
      assert.equal(rashomon("log", "-q", "-C", other, "--jsonl"), readFileSync(patch, "utf8"));
      // a correction's time where the reader is
      assert.equal(await pages[1].locator(".review tbody time").count(), 2);
      await pages[1].keyboard.press("s"); // split and merge have a key each
      await pages[1].waitForSelector("dialog[open] h2 >> text=Split");
      await pages[1].keyboard.press("Escape");
      await pages[1].waitForSelector("dialog", { state: "detached" });
      await pages[1].keyboard.press("m");
      await pages[1].waitForSelector("dialog[open] h2 >> text=Merge");
    } finally { second.stop(); }
  } finally { await context.close(); server.stop(); }
});

test("an event is split and merged again by a key each, and both are taken back", async () => {
  const server = await serve(edited, "--edit", "--author", "tester");
  try {
    const events = () => json(edited, "events").map((e) => e.id).sort(), before = events();
    const several = json(edited, "events").find((e) => e.claims.length > 2 && !e.part_of), open = () => show(page, `${server.url}/event/${several.id}`);
    await open();
    await page.keyboard.press("s");
    await accessible("split", page);
    await page.check("dialog .claimpick input >> nth=0");
    await page.fill("dialog input[name=reason]", "of another day");
    await page.click("dialog button[type=submit]");
    await page.waitForSelector("text=The ledger was built again");
    assert.equal(events().length, before.length + 1);
    rashomon("build", "-q", "-C", edited);
    assert.equal(events().length, before.length + 1);
    rashomon("check", "-q", "--rebuild", "-C", edited);
    const undo = async () => {
      await show(page, `${server.url}/review`);
      const left = await page.locator(".review tr.undone").count();
      await page.keyboard.press("u");
      await page.waitForFunction((n) => document.querySelectorAll(".review tr.undone").length > n, left);
    };
    await undo();
    assert.deepEqual(events(), before);
    const two = json(edited, "events", "--type", "capture").slice(0, 2);
    await show(page, `${server.url}/event/${two[0].id}`);
    await page.keyboard.press("m");
    await page.fill("dialog input[name=other]", two[1].id);
    await page.fill("dialog input[name=reason]", "one event");
    await page.click("dialog button[type=submit]");
    await page.waitForSelector("text=The ledger was built again");
    assert.equal(events().length, before.length - 1);
    await undo();
    assert.deepEqual(events(), before);
  } finally { server.stop(); }
});

test("behind a token the pages work, and without it nothing", async () => {
  const server = await serve(samples, "--host", "0.0.0.0");
  const context = await browser.newContext({ viewport: { width: 1300, height: 850 } }), there = await context.newPage();
  try {
    const [address] = server.url.split("/?token=");
    assert.equal((await there.goto(`${address}/events`)).status(), 401);
    await there.goto(server.url);
    await there.waitForSelector("table.events tbody tr:not(.gap)");
    assert.ok(!there.url().includes("token")); // neither in the address nor in the history
    assert.equal(await there.evaluate(() => document.cookie), "");
    assert.equal(await there.evaluate(async () => (await fetch("/api/v1/events")).status), 200);
    await there.goto(`${address}/map`);
    await there.waitForSelector(".twin tbody tr");
  } finally { await context.close(); server.stop(); }
});

test("the words behind a row are a state of the address, and the row is read out", async () => {
  await show(page, `${reader.url}/events?type=capture`);
  await page.waitForSelector("tbody tr");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.waitForFunction(() => document.activeElement.closest("tr")?.classList.contains("at"));
  await page.keyboard.press("Space");
  await page.waitForSelector(".peek q");
  assert.ok(page.url().includes("peek=ev_"));
  const words = await page.locator(".peek q").allTextContents();
  await page.reload();
  await page.waitForSelector(".peek q");
  assert.deepEqual(await page.locator(".peek q").allTextContents(), words);
  await page.keyboard.press("Escape");
  await page.waitForSelector(".peek", { state: "detached" });
  assert.ok(!page.url().includes("peek"));
  // what is chosen is saved in days that programs read
  await page.keyboard.press("j");
  await page.waitForFunction(() => document.activeElement.closest("tr")?.classList.contains("at"));
  await page.keyboard.press("x");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Save CSV")]);
  const saved = join(folder, "chosen.csv");
  await download.saveAs(saved);
  const [head, row] = readFileSync(saved, "utf8").trim().split("\r\n");
  assert.equal(head, "id,type,earliest,latest,actors,targets,place,status,origins,reports");
  const first = json(samples, "events", "--type", "capture")[0];
  assert.ok(row.startsWith(`${first.id},capture,${first.when.earliest},${first.when.latest},`), row);
});

test("single keys can be turned off", async () => {
  await show(page, `${reader.url}/events`);
  await page.keyboard.press("2");
  await page.waitForFunction(() => location.pathname === "/map");
  await page.keyboard.press("?");
  await page.click("dialog[open] label.check");
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await page.keyboard.press("?");
  await page.waitForTimeout(200);
  assert.equal(new URL(page.url()).pathname, "/map");
  await page.reload();
  await settled(page);
  await page.keyboard.press("1");
  await page.waitForTimeout(200);
  assert.equal(new URL(page.url()).pathname, "/map");
  await page.click("button[aria-label=Keys]");
  await page.click("dialog[open] label.check");
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await page.waitForFunction(() => location.pathname === "/events");
});

test("by keyboard everything is reached, in sight and outlined", async () => {
  for (const [name, path] of Object.entries(screens)) {
    await show(page, reader.url + path);
    await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
    const wanted = await page.evaluate(() => [...document.querySelectorAll("a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex='0']")].filter((e) => e.checkVisibility() && e.tabIndex >= 0 && (!e.closest("details:not([open])") || e.matches("summary"))).length);
    const seen = new Set();
    for (let n = 0; n < Math.min(wanted + 20, 150); n++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const all = (window.order ??= new Map());
        if (!all.has(e)) all.set(e, all.size);
        const r = e.getBoundingClientRect(), style = getComputedStyle(e), circle = e.matches(".symbol, .dot, .turn");
        const hit = document.elementFromPoint(Math.max(0, Math.min(innerWidth - 1, r.x + r.width / 2)), Math.max(0, Math.min(innerHeight - 1, r.y + r.height / 2)));
        const label = e.closest("label");
        return { n: all.get(e), what: e.outerHTML.slice(0, 120), big: r.height > innerHeight * 0.6 || r.width > innerWidth * 0.9, covered: !(hit && (e.contains(hit) || hit.contains(e) || label?.contains(hit))), outlined: circle || style.outlineStyle !== "none" || (label && getComputedStyle(label).outlineStyle !== "none") || e.matches(":autofill") };
      });
      if (!at) continue;
      seen.add(at.n);
      assert.ok(at.outlined, `${name}: no outline on ${at.what}`);
      if (!at.big && !/class="(skip|quote|what)|symbol|dot |turn /.test(at.what)) assert.ok(!at.covered, `${name}: hidden behind something: ${at.what}`);
    }
    assert.ok(seen.size >= Math.min(wanted, 140) * 0.97, `${name}: ${seen.size} of ${wanted} reached`);
  }
});

test("every screen at every width, in both colours, with more room between letters, and without colours", async () => {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "UTC" }), there = await context.newPage();
  try {
    for (const [scheme, widths] of [["light", [320, 800, 1000, 1300]], ["dark", [390, 1300]]]) {
      await there.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      for (const width of widths) for (const [name, path] of Object.entries(screens)) {
        await there.setViewportSize({ width, height: 850 });
        await show(there, reader.url + path);
        const wide = await there.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 1, `${name} is ${wide} too wide at ${width}`);
        if (scheme === "dark" || width === 320) await accessible(`${name}, ${scheme}, ${width}`, there);
        if (width === 1300) assert.ok((await there.locator("header.bar").boundingBox()).height < 60, `${name}: the head is one row at ${width}`);
        if (name === "ledger" && width > 700) assert.ok((await there.locator("th.who").boundingBox()).width > 110, `who did it has room at ${width}`);
        if (width !== 1300 || scheme !== "light") continue;
        // WCAG 1.4.12
        await there.evaluate(() => { for (const e of document.querySelectorAll("main *")) { e.style.lineHeight = "1.5"; e.style.letterSpacing = ".12em"; e.style.wordSpacing = ".16em"; } });
        assert.ok(await there.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), `${name} with wider letters`);
      }
    }
    await there.emulateMedia({ forcedColors: "active" });
    for (const path of [screens.event, screens.map]) { await show(there, reader.url + path); await accessible(`forced colours ${path}`, there); }
    await there.emulateMedia({ forcedColors: "none" });
    assert.equal(await there.evaluate(() => [...document.querySelectorAll("*")].filter((e) => { const s = getComputedStyle(e); return s.animationName !== "none" || s.transitionDuration !== "0s"; }).length), 0, "nothing moves");
  } finally { await context.close(); }
});

test("on paper: all rows, no controls", async () => {
  await show(page, `${reader.url}/events`);
  const all = parseInt(await page.textContent("h1"));
  await page.setViewportSize({ width: 1300, height: 500 });
  const rows = () => page.locator("table.events tbody tr:not(.gap)").count();
  assert.ok(await rows() < all);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint"))); // at once: the browser waits for nothing
  assert.equal(await rows(), all);
  await page.emulateMedia({ media: "print" });
  const box = await page.locator(".tablebox").evaluate((b) => b.scrollHeight - b.clientHeight);
  assert.ok(box <= 1, "no row is cut off");
  for (const gone of ["header.bar", ".facets", ".tools", ".side", "footer.foot"]) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.waitForFunction((n) => document.querySelectorAll("table.events tbody tr:not(.gap)").length < n, all);
  await page.setViewportSize({ width: 1300, height: 850 });
});

test("page furniture is dimmed and holds no claim; what is no page says so", async () => {
  for (const r of json(samples, "reports")) {
    const { blocks } = await (await fetch(`${reader.url}/api/v1/reports/${r.id}/reading`)).json();
    if (!blocks.some((b) => b.kind === "furniture")) continue;
    await show(page, `${reader.url}/report/${r.id}`);
    const colour = (selector) => page.locator(selector).first().evaluate((e) => getComputedStyle(e).color);
    assert.notEqual(await colour(".body .furniture"), await colour(".body .paragraph"));
    assert.equal(await page.locator(".body .furniture mark").count(), 0);
    break;
  }
  const answer = await page.goto(`${reader.url}/nothing-here`);
  assert.equal(answer.status(), 404);
  assert.equal(await page.textContent("h1"), "No such page");
});
