// SPDX-License-Identifier: Apache-2.0
// Run by bench/web_bench: the ledger's screen over a large ledger, step by step.
import { spawn } from "node:child_process";
import { chromium } from "playwright-core";

const [ledger] = process.argv.slice(2);
const server = spawn(process.env.RASHOMON, ["serve", "--port", "0", ledger], { stdio: ["ignore", "pipe", "ignore"] });
const url = await new Promise((found) => server.stdout.once("data", (d) => found(String(d).trim().replace(/\/$/, ""))));
const browser = await chromium.launch({ executablePath: process.env.RASHOMON_CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
try {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  page.setDefaultTimeout(120000);
  for (const visit of ["first", "second"]) { // the second finds the server's answer made
    await page.goto(`${url}/events`);
    await page.waitForSelector("table.events tbody tr");
    console.log(`${visit} visit: rows after ${Math.round(await page.evaluate(() => performance.now()))} ms`);
  }
  console.log(await page.textContent("h1"));
  // Beside the time on the clock, the time that the page's thread worked: what other programs on the machine cannot change.
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => (await session.send("Performance.getMetrics")).metrics.find((m) => m.name === "TaskDuration").value * 1000;
  await page.exposeFunction("worked", worked);
  const steps = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const out = {};
    const timed = async (name, act) => { await frame(); const w = await worked(), t = performance.now(); act(); await frame(); const clock = performance.now() - t; (out[name] ??= []).push([clock, (await worked()) - w]); };
    const box = () => document.querySelector(".tablebox");
    for (let i = 1; i <= 30; i++) await timed("scroll", () => { box().scrollTop = (box().scrollHeight / 31) * i; });
    const tick = (legend, n) => [...document.querySelectorAll("fieldset")].find((f) => f.querySelector("legend").textContent === legend).querySelectorAll("input")[n].click();
    for (const legend of ["State", "Type", "Place", "Who", "Outlet"]) for (const n of [0, 1]) {
      await timed(`filter by ${legend}`, () => tick(legend, n));
      await timed(`take ${legend} back`, () => tick(legend, n));
    }
    const sort = (name) => [...document.querySelectorAll("th button")].find((b) => b.textContent.startsWith(name)).click();
    for (const name of ["Origins", "Where", "Who", "When"]) await timed(`sort by ${name}`, () => sort(name));
    return out;
  });
  const most = [0, 0];
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  for (const [name, times] of Object.entries(steps)) {
    const [clock, work] = [0, 1].map((k) => times.map((t) => t[k]));
    [clock, work].forEach((list, k) => { most[k] = Math.max(most[k], ...list); });
    console.log(`${name.padEnd(22)} ${String(times.length).padStart(2)} steps: median ${Math.round(median(clock))} ms, at most ${Math.round(Math.max(...clock))} ms; of work ${Math.round(median(work))} ms, at most ${Math.round(Math.max(...work))} ms`);
  }
  console.log(`slowest step ${Math.round(most[0])} ms, of work ${Math.round(most[1])} ms`);
} finally {
  await browser.close();
  server.kill();
}
