#!/usr/bin/env python3
"""The ledger is a function of the set of reports: 50 random orders and batch splits of the samples, on 1 and 8 threads, one
at a time and all at once, export the same bytes. Also proves that it would notice a lost report."""
import os, pathlib, random, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
FILES = sorted(p for p in (ROOT / "samples").rglob("*") if p.is_file() and p.suffix in {".txt", ".html", ".jsonl"})


def run(*arguments):
    done = subprocess.run([BINARY, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        sys.exit(f"rashomon {' '.join(map(str, arguments))}: exit {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def ledger_of(folder, name, batches, threads):
    ledger = os.path.join(folder, name)
    for batch in batches:
        run("-C", ledger, "-q", "-j", threads, "add", *batch)
    out = run("-C", ledger, "export", "--to", "jsonl")
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(ledger + suffix):
            os.unlink(ledger + suffix)
    return out


def main():
    rng = random.Random(20220910)
    with tempfile.TemporaryDirectory() as folder:
        want = ledger_of(folder, "all", [FILES], 1)
        assert want.count(b'"kind":"report"') >= 12, "the samples are too few to prove anything"
        assert ledger_of(folder, "fewer", [FILES[1:]], 1) != want, "a lost report does not show"
        for n in range(50):
            order = FILES[:]
            rng.shuffle(order)
            cuts = sorted(rng.sample(range(1, len(order)), rng.choice([0, 0, 1, 2, 3])))
            if n == 0:
                cuts = list(range(1, len(order)))  # one at a time
            batches = [order[a:b] for a, b in zip([0, *cuts], [*cuts, len(order)])]
            if ledger_of(folder, f"{n}", batches, rng.choice([1, 8])) != want:
                sys.exit(f"order {n} gives other bytes: {[[p.name for p in b] for b in batches]}")
    print("50 orders, the same bytes")


main()
