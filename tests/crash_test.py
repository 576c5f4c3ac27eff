#!/usr/bin/env python3
"""kill -9 in the middle of `add`, again and again: no report that was acknowledged is lost, the file stays sound, a rerun
goes on, and the end is the same bytes as a run that nobody disturbed."""
import json, os, pathlib, random, signal, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
REPORTS = int(os.environ.get("RASHOMON_CRASH_REPORTS", "1200"))


def run(*arguments):
    return subprocess.run([BINARY, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def count(ledger):
    done = run("-C", ledger, "sql", "select count(*) as n from v_reports", "--json")
    return json.loads(done.stdout)[0]["n"] if done.returncode == 0 else 0


def main():
    rng = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        reports = os.path.join(folder, "reports.jsonl")
        with open(reports, "w") as out:
            subprocess.run([sys.executable, str(ROOT / "bench/synthesize"), str(REPORTS)], check=True, stdout=out)
        whole = os.path.join(folder, "whole.ledger")
        begin = time.monotonic()
        assert run("-C", whole, "-q", "add", reports).returncode == 0
        seconds = time.monotonic() - begin
        want = run("-C", whole, "export", "--to", "jsonl").stdout
        assert want.count(b'"kind":"report"') > REPORTS * 0.9

        broken, kills, kept = os.path.join(folder, "broken.ledger"), 0, []
        for _ in range(8):
            child = subprocess.Popen([BINARY, "-C", broken, "-q", "add", reports], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(rng.uniform(0.02, seconds * 0.9))
            if child.poll() is None:
                child.send_signal(signal.SIGKILL)
                kills += 1
            child.wait()
            if not os.path.exists(broken):
                continue
            now = run("-C", broken, "build", "-q")
            assert now.returncode in (0, 2), now.stderr
            kept.append(count(broken))
        assert kept == sorted(kept), f"reports were lost: {kept}"
        done = run("-C", broken, "-q", "add", reports)
        assert done.returncode == 0, done.stderr.decode()
        assert run("-C", broken, "check").returncode == 0
        assert run("-C", broken, "export", "--to", "jsonl").stdout == want, "the end differs from an undisturbed run"
        late = 0
        for _ in range(6):  # the ledger is written last: who may only read finds what was before it, or all of it
            first = os.path.join(folder, f"first{late}.ledger")
            child = subprocess.Popen([BINARY, "-C", first, "-q", "add", reports], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(seconds * rng.uniform(0.75, 0.98))
            late += child.poll() is None
            child.kill()
            child.wait()
            look = run("-C", first, "sql", "select count(*) in (0, (select count(*) from reading)) as n from report", "--json")
            assert look.returncode == 0 and json.loads(look.stdout)[0]["n"] == 1, look
            assert run("-C", first, "-q", "build").returncode == 0
        print(f"{kills} kills, reports kept after each: {kept}; {late} more while the ledger was written")
        assert kills > 0, "every run ended before it was killed: nothing was proved"


main()
