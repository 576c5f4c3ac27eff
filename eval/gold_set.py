"""What the make_gold.py of every newer set shares: finding quoted words in the reports, checking the gold, writing gold.json.

A quote must stand exactly once in its report; where the same words stand twice (a headline printed again), say so with `every`.
Python 3 standard library only.
"""
import json
import sys


class GoldSet:
    def __init__(self, here):
        self.here = here
        self.files = {p.name[:3]: p for p in sorted((here / "reports").glob("*.txt"))}
        self.text = {k: p.read_text(encoding="utf-8") for k, p in self.files.items()}
        self.events = []

    def find(self, doc, quote, once=True):
        text, out = self.text[doc], []
        i = text.find(quote)
        while i >= 0:
            begin = len(text[:i].encode())
            out.append({"begin": begin, "end": begin + len(quote.encode()), "text": quote})
            i = text.find(quote, i + 1)
        if not out or (once and len(out) > 1):
            sys.exit(f"{self.files[doc].name}: stands {len(out)} times, expected {'once' if once else 'at least once'}: {quote!r}")
        return out

    def ev(self, doc, *quotes):
        """Spans of quotes that each stand exactly once in the report `doc`."""
        return [span for q in quotes for span in self.find(doc, q)]

    def every(self, doc, quote):
        """Spans of all the places where the quote stands."""
        return self.find(doc, quote, once=False)

    def accounts(self, by_doc):
        return {doc: [s for q in quotes for s in ([q] if isinstance(q, dict) else self.ev(doc, q))] for doc, quotes in by_doc.items()}

    def event(self, eid, types, when, where, actor, accounts, target=None, speakers=None, disputes=(), times=None, status="asserted"):
        """when: [first day, last day], or None where no report dates it; times: what one report says of the day, where it differs."""
        self.events.append({"id": eid, "types": types, "time": when, "place": where, "actor": actor, "target": target, "status": status,
                            "accounts": self.accounts(accounts), "speakers": speakers or {}, "disputes": [{"about": d} for d in disputes],
                            "control": None, "times": times or {}})

    def check(self, gold):
        ents, ids = gold["entities"], [e["id"] for e in self.events]
        bad = [f"event {i} stands twice" for i in ids if ids.count(i) > 1]

        def known(name, where):
            if name is not None and name not in ents:
                bad.append(f"{where}: no entity {name!r}")

        everything = "\n".join(self.text.values())
        for name, e in ents.items():
            bad += [f"entity {name}: no report says {n!r}" for n in e["names"] if n not in everything]
        for e in self.events:
            for name in (e["place"], e["actor"], e["target"], *e["speakers"].values()):
                known(name, e["id"])
            bad += [f"{e['id']}: {k} is no account" for k in (*e["speakers"], *e["times"]) if k not in e["accounts"]]
        for r in gold["relations"]:
            known(r["from"], "relation"), known(r["to"], "relation")
        for c in gold["control"]:
            known(c["place"], "control"), known(c["holder"], "control")
        for w in gold["wordings"]:
            known(w["entity"], "wording")
            bad += [f"wording {w['loaded']!r} not in {s['text']!r}" for s in w["evidence"] if w["loaded"].casefold() not in s["text"].casefold()]
        for pair in gold["loose"]:
            bad += [f"loose: no event {i!r}" for i in pair if i not in ids]
        for doc, spans in gold["furniture"].items():
            for e in self.events:
                bad += [f"{e['id']}: evidence {s['text']!r} is furniture" for s in e["accounts"].get(doc, []) for f in spans if s["begin"] < f["end"] and f["begin"] < s["end"]]
        if bad:
            sys.exit("\n".join(bad))

    def write(self, reports, entities, relations, quantities, wordings, control, furniture, loose):
        for items in (relations, quantities):
            for item in items:
                item["accounts"] = self.accounts(item["accounts"])
        for w in wordings:
            w["evidence"] = [s for q in w["evidence"] for s in ([q] if isinstance(q, dict) else self.ev(w["report"], q))]
        furniture = self.accounts(furniture)
        gold = {"reports": {self.files[k].name: v for k, v in reports.items()}, "prefix": {k: p.name for k, p in self.files.items()},
                "entities": entities, "events": self.events, "relations": relations, "quantities": quantities, "wordings": wordings,
                "control": control, "furniture": furniture, "loose": loose}
        self.check(gold)
        (self.here / "gold.json").write_text(json.dumps(gold, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"{len(self.events)} events, {sum(len(e['accounts']) for e in self.events)} accounts, {len(entities)} entities, "
              f"{len(relations)} relations, {len(quantities)} quantities, {len(wordings)} wordings, {len(control)} control facts")
