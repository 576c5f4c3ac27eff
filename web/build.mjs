// SPDX-License-Identifier: Apache-2.0
// Builds web/dist: index.html, app.js, app.css, icon.svg, world.json and world-near.json (the base maps). `--check` builds elsewhere and fails
// where the bytes differ from those that are committed. The same input gives the same bytes.
import { build } from "esbuild";
import { readFile, writeFile, mkdir } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeNearWorld, makeWorld } from "./make_world.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const kMostScript = 80 * 1000; // bytes of script after gzip

const script = await build({
  entryPoints: [join(here, "src/main.tsx")], bundle: true, minify: true, write: false, format: "esm", target: "es2022",
  jsx: "automatic", jsxImportSource: "preact", legalComments: "none", charset: "utf8", logLevel: "warning",
});
const style = await build({
  entryPoints: [join(here, "src/style.css")], bundle: true, minify: true, write: false, charset: "utf8", logLevel: "warning",
});
const files = {
  "app.js": Buffer.from(script.outputFiles[0].contents),
  "app.css": Buffer.from(style.outputFiles[0].contents),
  "index.html": await readFile(join(here, "src/index.html")),
  "icon.svg": await readFile(join(here, "src/icon.svg")),
  "world.json": Buffer.from(await makeWorld()),
  "world-near.json": Buffer.from(await makeNearWorld()),
};
const zipped = gzipSync(files["app.js"], { level: 9 }).length;
console.log(`script ${files["app.js"].length} bytes, ${zipped} gzipped; maps ${["world.json", "world-near.json"].map((n) => `${files[n].length}, ${gzipSync(files[n]).length} gzipped`).join("; ")}`);
if (zipped > kMostScript) {
  console.error(`the script is over ${kMostScript} bytes gzipped`);
  process.exit(1);
}
const dist = join(here, "dist");
if (process.argv.includes("--check")) {
  for (const [name, bytes] of Object.entries(files)) {
    const kept = await readFile(join(dist, name)).catch(() => Buffer.alloc(0));
    if (!kept.equals(bytes)) {
      console.error(`web/dist/${name} is not what web/src makes: run npm run build in web/ and commit web/dist`);
      process.exit(1);
    }
  }
} else {
  await mkdir(dist, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(dist, name), bytes);
}
