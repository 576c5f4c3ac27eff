#!/usr/bin/env python3
"""Prints the ledger that a flawless reader would write for a set: its gold as JSON Lines.

    ./gold_roundtrip.py tigray-2021 >ledger.jsonl

A scorer given that ledger and that gold should print 1.000 everywhere; where it does not, the gold contradicts itself
(a role nobody can fill, two happenings told in the same words). Python 3 standard library only.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent


def days(pair):
    return {"earliest": pair[0], "latest": pair[1], "basis": "stated", "text": ""} if pair else None


def rows(gold):
    base = {k: next(iter(gold["reports"][name].get("derived_from", {})), None) for k, name in gold["prefix"].items()}
    for key, name in gold["prefix"].items():
        report = gold["reports"][name]
        yield {"kind": "report", "id": key, "file": name, "published": days(report["published"]), "agencies": [report["agency"]] if "agency" in report else [],
               "derived_from": [{"report": base[key], "how": "rewrite", "share": 1}] if base[key] else [], "origin": base[key] or key}
    for name, e in gold["entities"].items():
        place = {"lat": e["lat"], "lon": e["lon"]} if "lat" in e else None
        yield {"kind": "entity", "id": name, "type": e["type"], "name": e["names"][0], "names": [{"text": n} for n in e["names"]], "place": place, "mentions": []}
    for e in gold["events"]:
        told = set(e["accounts"])
        yield {"kind": "event", "id": e["id"], "type": e["types"][0], "disputes": [{"about": {"status": "happened"}.get(d["about"], d["about"]), "values": []} for d in e["disputes"]],
               "support": {"reports": len(told), "origins": len({base[k] if base[k] in told else k for k in told})}}
        for key, evidence in e["accounts"].items():
            for n, span in enumerate(evidence):
                speaker = e["speakers"].get(key)
                yield {"kind": "claim", "id": f"{e['id']}@{key}.{n}", "event": e["id"], "report": key, "type": e["types"][0], "when": days(e["times"].get(key, e["time"])),
                       "place": e["place"], "participants": [{"role": r, "entity": e[r]} for r in ("actor", "target") if e[r]], "evidence": span, "trigger": span,
                       "voice": {"speaker": speaker, "span": span, "quoted": False} if speaker else None, "stance": "asserts"}
    for r in gold["relations"]:
        yield {"kind": "relation", "type": r["type"], "from": r["from"], "to": r["to"], "claims": [{"report": k, "evidence": s[0]} for k, s in r["accounts"].items()]}
    for c in gold["control"]:
        yield {"kind": "control", "place": c["place"], "holder": c["holder"], "from": days([c["on"]] * 2), "to": days([c["on"]] * 2)}
    for q in gold["quantities"]:
        for key, evidence in q["accounts"].items():
            yield {"kind": "quantity", "what": q["what"], "low": q["low"], "high": q.get("high"), "report": key, "evidence": evidence[0]}
    for w in gold["wordings"]:
        yield {"kind": "wording", "entity": w["entity"], "report": w["report"], "span": w["evidence"][0], "loaded": w["loaded"]}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for row in rows(json.loads((HERE / sys.argv[1] / "gold.json").read_text(encoding="utf-8"))):
        print(json.dumps(row, ensure_ascii=False))
