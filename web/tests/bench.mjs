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
  await page.addInitScript(() => { // when the frame with the first rows, and the one with the counts, were drawn
    const until = (what, name) => { if (document.querySelector(what)) setTimeout(() => { window[name] = performance.now(); }); else requestAnimationFrame(() => until(what, name)); };
    until("table.events tbody tr", "rowsAt");
    until(".facets fieldset", "countsAt");
  });
  for (const visit of ["first", "second"]) { // the second finds the server's answer made
    await page.goto(`${url}/events`);
    await page.waitForFunction(() => window.rowsAt && window.countsAt);
    const [rows, counts] = await page.evaluate(() => [window.rowsAt, window.countsAt].map(Math.round));
    console.log(`${visit} visit: rows after ${rows} ms, all of it counted after ${counts} ms`);
  }
  console.log(await page.textContent("h1"));
  // Beside the time on the clock, the time that the page's thread worked: what other programs on the machine change less. It
  // is asked for once a kind of step, since asking costs as much as a step.
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => (await session.send("Performance.getMetrics")).metrics.find((m) => m.name === "TaskDuration").value * 1000;
  await page.evaluate(() => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const box = () => document.querySelector(".tablebox");
    const tick = (legend, n) => [...document.querySelectorAll("fieldset")].find((f) => f.querySelector("legend").textContent === legend).querySelectorAll("input")[n].click();
    const sort = (name) => [...document.querySelectorAll("th button")].find((b) => b.textContent.startsWith(name)).click();
    const acts = { scroll: (i) => { box().scrollTop = (box().scrollHeight / 31) * (1 + (i % 30)); }, filter: (i, legend) => tick(legend, i % 4 < 2 ? 0 : 1), sort: (i, name) => sort(name) };
    // Each step begins when the one before is drawn, what follows it too.
    window.step = async (kind, i, what) => { await frame(); await frame(); const t = performance.now(); acts[kind](i, what); await frame(); return performance.now() - t; };
    window.steps = async (kind, n, what) => { const out = []; for (let i = 0; i < n; i++) out.push(await window.step(kind, i, what)); return out; };
  });
  const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
  let most = 0;
  const measure = async (name, kind, n, what) => {
    const before = await worked();
    const times = await page.evaluate(([kind, n, what]) => window.steps(kind, n, what), [kind, n, what]);
    const work = ((await worked()) - before) / n;
    for (const [label, list] of kind === "filter" ? [[name, times.filter((_, i) => i % 2 === 0)], [name.replace("filter by", "take back"), times.filter((_, i) => i % 2)]] : [[name, times]]) {
      most = Math.max(most, median(list));
      console.log(`${label.padEnd(20)} ${String(list.length).padStart(2)} steps: median ${Math.round(median(list))} ms, least ${Math.round(Math.min(...list))}, most ${Math.round(Math.max(...list))}; of work ${Math.round(work)} ms a step`);
    }
  };
  await measure("scroll", "scroll", 30);
  for (const legend of ["State", "Type", "Place", "Who", "Outlet"]) await measure(`filter by ${legend}`, "filter", 8, legend);
  for (const name of ["Origins", "Where", "Who", "When"]) await measure(`sort by ${name}`, "sort", 4, name);
  console.log(`slowest kind of step: median ${Math.round(most)} ms`);
} finally {
  await browser.close();
  server.kill();
}
