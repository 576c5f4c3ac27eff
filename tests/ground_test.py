#!/usr/bin/env python3
"""Small ledgers of two or three reports each: who holds a town, what is one happening, who contradicts whom (tests/cases/ground/*.case).

    ### NAME
    === DAY OUTLET          one report, its day and outlet as fields; its text follows
    ---
    EXPECTATION lines

- `holds: PLACE | DAY | HOLDER / HOLDER`: of the holdings of the place that stand on the day there is one at least, and the names of all of them,
  or of those who lead them or whom they are part of, hold one of the words.
- `nobody: PLACE | DAY`: no holding of the place stands on the day.
- `one: words | words`, `two: words | words`: a claim told in the first words and one in the second, each once in the texts, are of one event, of two.
- `dispute: ABOUT | words | words`: a claim told in the words, on either side, belongs to an event that has such a dispute; `nodispute` the opposite.

What is known to fail stands in known_failures.txt beside the cases, a line each: "NAME: EXPECTATION". `ground_test.py FILE` prints all of one file."""
import json, os, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
CASES = ROOT / "tests/cases/ground"


def read_cases(path):
    for block in re.split(r"^### ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
        name, _, rest = block.partition("\n")
        told, _, wanted = rest.partition("\n---\n")
        reports = []
        for part in re.split(r"^=== ", told, flags=re.M)[1:]:
            head, _, text = part.partition("\n")
            day, _, outlet = head.partition(" ")
            reports.append((day, outlet, text.strip()))
        lines = [x.strip() for x in wanted.splitlines() if x.strip()]
        assert reports and lines, f"{path}: {name} is not of the form"
        yield name.strip(), reports, lines


def ledger_of(reports, work):
    path = pathlib.Path(work, "reports.jsonl")
    path.write_text("".join(json.dumps({"text": t, "published": d, "outlet": o}) + "\n" for d, o, t in reports), encoding="utf-8")
    ledger = pathlib.Path(work, "ledger")
    ledger.unlink(missing_ok=True)
    subprocess.run([BINARY, "-C", ledger, "-q", "add", path], check=True, stdout=subprocess.DEVNULL)
    rows = {}
    out = subprocess.run([BINARY, "-C", ledger, "export", "--to", "jsonl"], check=True, capture_output=True, text=True).stdout
    for line in out.splitlines():
        row = json.loads(line)
        rows.setdefault(row["kind"], []).append(row)
    return rows


class Check:
    def __init__(self, rows):
        self.rows = rows
        self.entities = {e["id"]: e for e in rows.get("entity", [])}
        self.events = {e["id"]: e for e in rows.get("event", [])}

    def names(self, entity):
        e = self.entities.get(entity) or {}
        return [e.get("name") or ""] + [n["text"] for n in e.get("names") or []]

    def standing(self, place, day):
        for c in self.rows.get("control", []):
            ours = any(place.lower() in n.lower() for n in self.names(c["place"])[:1]) or place in self.names(c["place"])
            begins, ends = (c.get("from") or {}).get("earliest") or "0000", (c.get("to") or {}).get("latest") or "9999"
            if ours and "any" in c.get("stands_by", ["any"]) and begins <= day <= ends:
                yield c

    def sides(self, holder):
        """Its own names, and those of who leads it or whom it belongs to."""
        found = self.names(holder)
        for r in self.rows.get("relation", []):
            if r["type"].replace("-", "_") in ("leads", "part_of") and holder in (r["from"], r["to"]):
                found += self.names(r["to"] if r["from"] == holder else r["from"])
        return found

    def told(self, texts, words):
        """Events of the claims whose words meet the words, those whose trigger does first."""
        assert sum(t.count(words) for t in texts.values()) == 1, f"'{words}' does not stand once in the texts"
        tight, wide = [], []
        for c in self.rows.get("claim", []):
            text = texts[c["report"]]
            begin = text.find(words)
            if begin < 0:
                continue
            begin = len(text[:begin].encode())
            end = begin + len(words.encode())
            trigger, evidence = c.get("trigger") or c["evidence"], c["evidence"]
            if trigger["begin"] < end and begin < trigger["end"]:
                tight.append(c)
            elif evidence["begin"] < end and begin < evidence["end"]:
                wide.append(c)
        return {c["event"] for c in tight or wide if c.get("event")}

    def holds(self, line, texts):
        kind, _, rest = line.partition(": ")
        part = [x.strip() for x in rest.split("|")]
        if kind == "nobody":
            return not list(self.standing(*part))
        if kind == "holds":
            rows = list(self.standing(*part[:2]))
            words = [w.strip().lower() for w in part[2].split("/")]
            return bool(rows) and all(any(w in n.lower() for w in words for n in self.sides(c["holder"])) for c in rows)
        if kind in ("one", "two"):
            a, b = (self.told(texts, w) for w in part)
            return bool(a and b) and bool(a & b) == (kind == "one")
        if kind in ("dispute", "nodispute"):
            at = set().union(*(self.told(texts, w) for w in part[1:]))
            has = any(d["about"] == part[0] for e in at for d in self.events[e].get("disputes") or [])
            return has == (kind == "dispute")
        raise AssertionError(f"no such expectation: {line}")


def main():
    alone = [pathlib.Path(x) for x in sys.argv[1:]]
    known = set()
    listed = CASES / "known_failures.txt"
    if listed.exists():
        known = {x.strip() for x in listed.read_text(encoding="utf-8").splitlines() if x.strip() and not x.startswith("#")}
    right = total = 0
    broken, mended = [], []
    with tempfile.TemporaryDirectory() as work:
        for path in alone or sorted(CASES.glob("*.case")):
            for name, reports, lines in read_cases(path):
                rows = ledger_of(reports, work)
                texts = {}
                for r in rows["report"]:
                    texts[r["id"]] = next(t for d, o, t in reports if o == r["outlet"] and d == r["published"]["earliest"])
                check = Check(rows)
                for line in lines:
                    good = check.holds(line, texts)
                    total, right = total + 1, right + good
                    key = f"{name}: {line}"
                    if not good and key not in known:
                        broken.append(key)
                    if good and key in known:
                        mended.append(key)
    print(f"{right} of {total} right")
    for key in broken:
        print("broken  ", key)
    for key in mended:
        print("mended  ", key, "(strike it from known_failures.txt)")
    return 1 if broken else 0


sys.exit(main())
