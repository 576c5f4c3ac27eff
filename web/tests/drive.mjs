// SPDX-License-Identifier: Apache-2.0
// What the browser tests share: the program, a server of it, Chromium, axe-core.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

export const surroundings = { binary: process.env.RASHOMON, source: process.env.RASHOMON_SOURCE_DIR, pictures: process.env.RASHOMON_PICTURES };
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export function rashomon(...args) {
  const done = spawnSync(surroundings.binary, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.ok(done.status < 2, done.stderr);
  return done.stdout;
}
export async function serve(ledger, ...flags) {
  const child = spawn(surroundings.binary, ["serve", "--port", "0", ...flags, ledger], { stdio: ["ignore", "pipe", "ignore"] });
  const url = await new Promise((found) => child.stdout.once("data", (d) => found(String(d).trim())));
  return { url: url.replace(/\/$/, ""), stop: () => child.kill() };
}
export const launch = () => chromium.launch({ executablePath: process.env.RASHOMON_CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-GB"], env: { ...process.env, LANGUAGE: "en_GB" } });

/** Opens an address and waits until nothing is waited for. */
export async function show(page, url) {
  await page.goto(url);
  await settled(page);
}
export async function settled(page) {
  await page.waitForSelector("h1, h2");
  await page.waitForFunction(() => !document.querySelector(".waiting[role=status]"));
}
export async function accessible(where, page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target} ${n.failureSummary}`).join(" | ")}`), [], where);
}
