#!/usr/bin/env python3
"""What the ledger recovers of wars whose truth is known (bench/tell_wars), and that bench/score_wars sees when it does not: floors a good
way below what is reached, so that they fall with a fault, not with a choice of words."""
import json, os, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
COUNT = 300


def call(*command, text=None):
    return subprocess.run([str(c) for c in command], input=text, check=True, stdout=subprocess.PIPE).stdout


def scores(ledger, truth):
    out = call(sys.executable, ROOT / "bench/score_wars", truth, text=ledger).decode()
    found = {}
    for line in out.splitlines():
        words = line.split()
        numbers = dict(re.findall(r"\b(P|R|F1|right|wrong|nobody) ([\d.]+)", line))
        found[words[0]] = {k: float(v) for k, v in numbers.items()} or float(words[1])
    return found, out


def spoil(lines, kind, change):
    out = []
    for line in lines.splitlines():
        row = json.loads(line)
        if row["kind"] == kind:
            change(row)
        out.append(json.dumps(row))
    return "\n".join(out).encode()


def main():
    with tempfile.TemporaryDirectory() as folder:
        truth = f"{folder}/truth.jsonl"
        reports = call(sys.executable, ROOT / "bench/tell_wars", COUNT, "--truth", truth)
        assert reports == call(sys.executable, ROOT / "bench/tell_wars", COUNT, "--truth", f"{folder}/again.jsonl"), "the wars are not the same twice"
        more = call(sys.executable, ROOT / "bench/tell_wars", COUNT + 50, "--truth", f"{folder}/more.jsonl")
        assert more.startswith(reports), "a larger count tells other reports"
        pathlib.Path(folder, "reports.jsonl").write_bytes(reports)
        call(BINARY, "-C", f"{folder}/ledger", "-q", "add", f"{folder}/reports.jsonl")
        ledger = call(BINARY, "-C", f"{folder}/ledger", "export", "--to", "jsonl")
        s, out = scores(ledger, truth)
        print(out)
        assert s["origins"]["R"] > .9 and s["origins"]["P"] > .5, "copies are not found, or found where there are none"
        assert s["told"] > .75, "what happened is not read"
        assert s["events"]["F1"] > .9, "claims of one happening are not gathered, or those of several are"
        assert s["holdings"]["right"] > .8, "who holds a town is not known"
        lone, _ = scores(spoil(ledger, "report", lambda r: r.update(origin=r["id"])), truth)
        assert lone["origins"]["R"] == 0, "lost copies do not show"
        heap, _ = scores(spoil(ledger, "claim", lambda c: c.update(event="ev_one")), truth)
        assert heap["events"]["P"] < .5, "events in a heap do not show"
        late, _ = scores(spoil(ledger, "control", lambda c: c.update(holder=None)), truth)
        assert late["holdings"]["right"] == 0, "holders that are lost do not show"


main()
