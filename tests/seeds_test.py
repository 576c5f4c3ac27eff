#!/usr/bin/env python3
"""Reads the five reports of the shared seeds and scores the ledger against what a careful reader gets from them.
Skips when the shared folder is absent. The figures required here only ever rise."""
import os, pathlib, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = pathlib.Path(os.environ.get("RASHOMON_SHARED", ROOT.parent / "shared"))
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
REQUIRE = {
    "reports.read": 1.0, "spans.exact": 1.0, "furniture.kept_out": 1.0, "reports.dated": 0.8, "reports.derived": 1.0,
    "reports.agencies": 1.0, "entities.names": 0.95, "entities.placed": 0.7, "claims.recall": 0.95, "claims.precision": 0.95,
    "claims.when": 0.9, "claims.where": 0.84, "claims.who": 0.86, "claims.voice": 0.88, "events.f1": 0.8,
    "events.disputes": 0.8, "events.origins": 1.0, "relations.recall": 0.87, "control.right": 1.0,
    "quantities.recall": 1.0, "wordings.recall": 0.95,
}

seeds = sorted((SHARED / "seeds").glob("*.txt"))
if not seeds:
    print(f"skipped: no seeds in {SHARED}")
    sys.exit(77)
with tempfile.TemporaryDirectory() as folder:
    ledger = os.path.join(folder, "seeds.ledger")
    subprocess.run([BINARY, "-C", ledger, "add", *map(str, seeds)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([BINARY, "-C", ledger, "check"], check=True, stdout=subprocess.DEVNULL)
    export = subprocess.run([BINARY, "-C", ledger, "export", "--to", "jsonl"], check=True, stdout=subprocess.PIPE).stdout
    score = [sys.executable, str(SHARED / "gold/score.py"), "-"]
    for name, value in REQUIRE.items():
        score += ["--require", f"{name}={value}"]
    # the scorer pairs entities in the order of Python's sets
    sys.exit(subprocess.run(score, input=export, env={**os.environ, "PYTHONHASHSEED": "0"}).returncode)
