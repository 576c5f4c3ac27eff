#!/usr/bin/env python3
"""The pages in a real browser (web/tests/pages.mjs, web/tests/walk.mjs). Skipped where node, the packages of web/ or Chromium are not there.
RASHOMON_PICTURES_UPDATE=1 renews the pictures in docs/images."""
import os, pathlib, shutil, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
chromium = os.environ.get("RASHOMON_CHROMIUM") or shutil.which("chromium")
for there, what in ((shutil.which("node"), "node"), (chromium, "Chromium"), ((ROOT / "web/node_modules/playwright-core").is_dir(), "web/node_modules (npm ci in web/)")):
    if not there:
        print(f"skipped: {what} is not there")
        sys.exit(77)
if b"__asan_init" in pathlib.Path(BINARY).read_bytes():
    print("skipped: the program is instrumented; tests/serve_test.py asks it enough")
    sys.exit(77)
env = {**os.environ, "RASHOMON": BINARY, "RASHOMON_SOURCE_DIR": str(ROOT), "RASHOMON_CHROMIUM": chromium}
env.pop("RASHOMON_TOKEN", None)
if os.environ.get("RASHOMON_PICTURES_UPDATE"):
    env["RASHOMON_PICTURES"] = str(ROOT / "docs/images")
sys.exit(subprocess.run(["node", "--test", "--test-concurrency=1", *sys.argv[1:], "web/tests/pages.mjs", "web/tests/walk.mjs"], cwd=ROOT, env=env).returncode)
