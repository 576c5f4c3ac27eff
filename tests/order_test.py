#!/usr/bin/env python3
"""The ledger is a function of the set of reports and of the set of corrections: random orders and batch splits of the samples, on
1 and 8 threads, one at a time and all at once, with corrections taken over in between, export the same bytes. Also proves that it
would notice a lost report and a lost correction.

RASHOMON_ORDERS=200 RASHOMON_ORDER_REPORTS=1000 tests/order_test.py takes so many orders, and so many reports of bench/synthesize
beside the samples (half an hour's work; 40 and none without). RASHOMON_ORDER_SEED=1 takes other orders."""
import json, os, pathlib, random, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
FILES = sorted(p for p in (ROOT / "samples").rglob("*") if p.is_file() and p.suffix in {".txt", ".html", ".jsonl"})
ORDERS = int(os.environ.get("RASHOMON_ORDERS", "40"))
SEED = int(os.environ.get("RASHOMON_ORDER_SEED", "20220910"))
MORE = int(os.environ.get("RASHOMON_ORDER_REPORTS", "0"))


def run(*arguments, text=None, codes=(0,)):
    done = subprocess.run([BINARY, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, input=text)
    if done.returncode not in codes:
        sys.exit(f"rashomon {' '.join(map(str, arguments))}: exit {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def remove(ledger):
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(ledger + suffix):
            os.unlink(ledger + suffix)


def ledger_of(folder, name, batches, threads, patches=()):
    """`patches`: (before which batch, lines)"""
    ledger = os.path.join(folder, name)
    for n, batch in enumerate([*batches, []]):
        if batch:
            run("-C", ledger, "-q", "-j", threads, "add", *batch)
        for at, lines in patches:
            if at == n:  # what it is about may not be there yet: it is kept and told
                run("-C", ledger, "-q", "apply", "-", text=b"".join(lines), codes=(0, 1))
    out = run("-C", ledger, "export", "--to", "jsonl")
    remove(ledger)
    return out


def make_patch(folder):
    """One correction of each kind that the samples allow."""
    ledger = os.path.join(folder, "corrected")
    run("-C", ledger, "-q", "add", *FILES)
    ids = lambda query: [next(iter(json.loads(line).values())) for line in run("-C", ledger, "sql", query, "--jsonl").splitlines()]
    event = ids("SELECT id FROM v_events WHERE type = 'capture' AND reports > 1 ORDER BY reports DESC, id LIMIT 1")[0]
    run("-C", ledger, "-q", "fix", event, "--set", "when=2016-12-25", "--reason", "the diary has it so", "--author", "A. Test")
    run("-C", ledger, "-q", "merge", *ids("SELECT id FROM v_actors WHERE type = 'person' ORDER BY id LIMIT 2"), "--reason", "one person",
        "--author", "A. Test")
    event = ids("SELECT id FROM v_events WHERE reports > 1 AND status = 'asserted' ORDER BY id LIMIT 1")[0]
    claim = ids(f"SELECT id FROM v_claims WHERE event_id = '{event}' ORDER BY id LIMIT 1")[0]
    run("-C", ledger, "-q", "split", event, claim, "--reason", "another one", "--author", "A. Test")
    patch = run("-C", ledger, "log", "--jsonl").splitlines(keepends=True)
    remove(ledger)
    return patch


def synthesize(folder):
    """Reports of a generator, a file each ten."""
    if MORE == 0:
        return []
    lines = subprocess.run([sys.executable, str(ROOT / "bench/synthesize"), str(MORE)], check=True, stdout=subprocess.PIPE).stdout.splitlines(keepends=True)
    files = []
    for at in range(0, len(lines), 10):
        files.append(pathlib.Path(folder, f"more{at:06}.jsonl"))
        files[-1].write_bytes(b"".join(lines[at:at + 10]))
    return files


def main():
    rng = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        files = FILES + synthesize(folder)
        patch = make_patch(folder)
        assert len(patch) >= 3, "too few corrections to prove anything"
        want = ledger_of(folder, "all", [files], 1, [(1, patch)])
        assert want.count(b'"kind":"report"') >= 12, "the samples are too few to prove anything"
        assert ledger_of(folder, "fewer", [files[1:]], 1, [(1, patch)]) != want, "a lost report does not show"
        assert ledger_of(folder, "plain", [files], 1, [(1, patch[1:])]) != want, "a lost correction does not show"
        for n in range(ORDERS):
            order = files[:]
            rng.shuffle(order)
            cuts = sorted(rng.sample(range(1, len(order)), rng.choice([0, 0, 1, 2, 3])))
            if n == 0 and MORE == 0:
                cuts = list(range(1, len(order)))  # one at a time
            batches = [order[a:b] for a, b in zip([0, *cuts], [*cuts, len(order)])]
            lines = patch[:]
            rng.shuffle(lines)
            cut = rng.randrange(len(lines) + 1)
            # before the first batch there is no ledger to take them over
            patches = [(rng.randrange(1, len(batches) + 1), part) for part in (lines[:cut], lines[cut:]) if part]
            if ledger_of(folder, f"{n}", batches, rng.choice([1, 8]), patches) != want:
                sys.exit(f"order {n} gives other bytes: {[[p.name for p in b] for b in batches]}, corrections before {[at for at, _ in patches]}")
    print(f"{ORDERS} orders of {len(files)} files with {len(patch)} corrections, the same bytes")


main()
