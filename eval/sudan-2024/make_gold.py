#!/usr/bin/env python3
"""Writes gold.json for the five reports in reports/, written by us in our own sentences about a war that no rule or lexicon
was developed on. Every evidence string is an exact substring of its report. Run: ./make_gold.py"""
import json, pathlib, sys

HERE = pathlib.Path(__file__).resolve().parent
FILES = {p.name[:3]: p for p in sorted((HERE / "reports").glob("*.txt"))}
TEXT = {k: p.read_text(encoding="utf-8") for k, p in FILES.items()}


def ev(doc, *strings):
    out = []
    for s in strings:
        i = TEXT[doc].find(s)
        if i < 0:
            sys.exit(f"{doc}: not a substring: {s!r}")
        while i >= 0:
            b = len(TEXT[doc][:i].encode())
            out.append({"begin": b, "end": b + len(s.encode()), "text": s})
            i = TEXT[doc].find(s, i + 1)
    return out


reports = {
    "100": {"published": ["2024-03-13", "2024-03-13"], "agency": "Reuters"},
    "101": {"published": ["2024-03-13", "2024-03-14"]},
    "102": {"published": ["2023-12-16", "2023-12-16"]},
    "103": {"published": ["2023-12-19", "2023-12-19"], "agency": "AFP"},
    "104": {"published": ["2025-01-11", "2025-01-11"]},
}
entities = {
    "SAF": {"type": "group", "names": ["Sudanese Armed Forces", "SAF", "Sudanese army"], "also": ["army", "armed forces", "Sudan army", "Sudan's army", "troops", "forces"]},
    "RSF": {"type": "group", "names": ["Rapid Support Forces", "RSF"], "also": ["Hemedti's militia", "rebels", "RSF fighters", "RSF gunmen", "militia", "RSF's fighters", "fighters", "terrorist militia", "paramilitary Rapid Support Forces"]},
    "Dagalo": {"type": "person", "names": ["Mohamed Hamdan Dagalo", "Mohamed Hamdan Daglo", "Dagalo"], "also": ["Hemedti", "Hemeti", "General Mohamed Hamdan Dagalo"]},
    "Abdallah": {"type": "person", "names": ["Nabil Abdallah", "Nabil Abdullah"]},
    "al-Atta": {"type": "person", "names": ["Yasser al-Atta", "al-Atta"]},
    "Burhan": {"type": "person", "names": ["Abdel Fattah al-Burhan"]},
    "Bashir": {"type": "person", "names": ["Omar al-Bashir"]},
    "al-Aiser": {"type": "person", "names": ["Khalid al-Aiser"]},
    "Nkweta-Salami": {"type": "person", "names": ["Clementine Nkweta-Salami"]},
    "Egypt": {"type": "state", "names": ["Egypt"]}, "Iran": {"type": "state", "names": ["Iran"]},
    "UAE": {"type": "state", "names": ["United Arab Emirates", "UAE"]}, "US": {"type": "state", "names": ["United States"]},
    "UN": {"type": "organisation", "names": ["United Nations"]},
    "Security Council": {"type": "organisation", "names": ["U.N. Security Council"]},
    "State Department": {"type": "organisation", "names": ["State Department"]},
    "IOM": {"type": "organisation", "names": ["International Organization for Migration"]},
    "Omdurman": {"type": "place", "names": ["Omdurman"], "lat": 15.645, "lon": 32.478},
    "Wad Madani": {"type": "place", "names": ["Wad Madani"], "lat": 14.401, "lon": 33.52},
    "Hantoub": {"type": "place", "names": ["Hantoub"]},
    "Nyala": {"type": "place", "names": ["Nyala"], "lat": 12.05, "lon": 24.88},
    "El Fasher": {"type": "place", "names": ["El Fasher"], "lat": 13.63, "lon": 25.35},
    "Khartoum": {"type": "place", "names": ["Khartoum"], "lat": 15.55, "lon": 32.53},
}


def event(eid, types, when, where, actor=None, target=None, accounts=None, speakers=None, disputes=None, times=None):
    return {"id": eid, "types": types, "time": when, "place": where, "actor": actor, "target": target, "status": "asserted",
            "accounts": {d: ev(d, *s) for d, s in accounts.items()}, "speakers": speakers or {}, "disputes": disputes or [], "control": None, "times": times or {}}


events = [
    event("broadcaster", ["capture"], ["2024-03-12", "2024-03-12"], None, "SAF", "RSF",
          {"100": ["Sudan army recaptures state broadcaster", "it had regained control of the headquarters of the national broadcaster", "the loss of the broadcaster"],
           "101": ["wrested the radio and television compound in Omdurman", "Hemedti's militia loses grip on Omdurman"]},
          speakers={"100": "SAF"}, disputes=[{"about": "cause"}]),
    event("repositioning", ["withdraw"], ["2024-03-12", "2024-03-13"], None, "RSF", None, {"101": ["they had carried out a tactical repositioning"]}, speakers={"101": "RSF"}),
    event("vehicles", ["seize-equipment", "capture"], ["2024-03-12", "2024-03-12"], None, "SAF", None, {"100": ["the troops had also seized dozens of vehicles"]}, speakers={"100": "Abdallah"}),
    event("held-2023", ["capture"], None, None, "RSF", None, {}),
    event("trucks", ["destroy", "drone_strike", "attack"], ["2024-03-12", "2024-03-13"], None, "SAF", "RSF", {"100": ["An army drone destroyed a column of RSF trucks"]}),
    event("uae-denies", ["deny"], ["2024-03-01", "2024-03-13"], None, "UAE", None, {"100": ["The UAE denies arming the group"]}),
    event("atta-vow", ["pledge", "threaten"], ["2024-03-13", "2024-03-13"], None, "al-Atta", "RSF", {"101": ["vowed on Wednesday to drive the terrorist militia out"]}),
    event("engineers", ["advance", "attack", "capture"], ["2024-02-01", "2024-02-29"], None, "SAF", None, {"101": ["the SAF broke through to its besieged Engineering Corps base"]}),
    event("council-appeal", ["appeal"], ["2024-03-09", "2024-03-09"], None, "Security Council", None, {"101": ["the U.N. Security Council called for an immediate halt to hostilities"]}),
    event("nyala-bombing", ["airstrike", "attack"], ["2024-03-11", "2024-03-11"], "Nyala", None, None, {"101": ["Warplanes bombed a market in Nyala on Monday"]}),
    event("madani-attack", ["attack"], ["2023-12-15", "2023-12-15"], "Wad Madani", "RSF", None, {"102": ["The Rapid Support Forces attacked Wad Madani", "repelled the assault", "RSF fighters push into Wad Madani"], "103": ["they began their offensive on the country's second-largest city"]}),
    event("hantoub-advance", ["advance", "attack"], ["2023-12-14", "2023-12-16"], "Hantoub", "RSF", None, {"102": ["had entered the suburb of Hantoub"]}),
    event("madani-airstrikes", ["airstrike", "attack"], ["2023-12-15", "2023-12-16"], "Wad Madani", "SAF", "RSF", {"102": ["it repelled the assault with airstrikes"]}, speakers={"102": "SAF"}),
    event("un-condemns", ["accuse"], None, None, "Nkweta-Salami", None, {"102": ["condemned the violence"]}),
    event("un-urges", ["appeal"], None, None, "Nkweta-Salami", None, {"102": ["urged both sides to protect civilians"]}),
    event("madani-captured", ["capture"], ["2023-12-18", "2023-12-18"], "Wad Madani", "RSF", "SAF",
          {"103": ["they took control of Wad Madani on Monday", "RSF says it controls Wad Madani"], "104": ["which the RSF captured in December 2023", "a year after its fall"]},
          speakers={"103": "RSF"}, times={"104": ["2023-12-01", "2023-12-31"]}),
    event("madani-withdrawal", ["withdraw"], ["2023-12-18", "2023-12-19"], "Wad Madani", "SAF", None, {"103": ["its troops had withdrawn from the city", "after army withdraws"]}, speakers={"103": "SAF"}),
    event("hemeti-pledge", ["pledge"], None, None, "Dagalo", None, {"103": ["pledged that his men would protect the residents"]}),
    event("looting-accusation", ["accuse"], None, None, None, "RSF", {"103": ["Local activists accused them of looting homes"]}),
    event("abductions", ["abduct"], None, None, "RSF", None, {"103": ["abducting dozens of men"]}),
    event("burhan-accuses", ["accuse"], None, None, "Burhan", None, {"103": ["accused unnamed foreign countries of supporting the rebels"]}),
    event("us-appeal", ["appeal"], None, None, "State Department", "RSF", {"103": ["called on the RSF to halt its advance"]}),
    event("hantoub-base", ["capture", "seize"], ["2023-12-17", "2023-12-17"], None, "RSF", "SAF", {"103": ["The RSF also seized the army's base in Hantoub"]}),
    event("bashir-ousted", ["oust"], ["2019-04-01", "2019-04-30"], None, None, "Bashir", {"103": ["toppled Omar al-Bashir in April 2019"]}),
    event("madani-retaken", ["capture", "advance"], ["2025-01-11", "2025-01-11"], "Wad Madani", "SAF", "RSF",
          {"104": ["its forces had entered Wad Madani", "Army enters Wad Madani", "the army had \"liberated\" the city"]}, speakers={"104": "SAF"}),
    event("rsf-flight", ["withdraw"], ["2025-01-10", "2025-01-11"], None, "RSF", None, {"104": ["The RSF's fighters fled towards Khartoum"]}),
    event("fasher-siege", ["besiege", "attack"], ["2024-05-01", "2025-01-11"], "El Fasher", "RSF", "SAF", {"104": ["has been under siege by the RSF since May 2024"]}),
    event("abu-shouk", ["shelling", "attack", "kill"], ["2025-01-10", "2025-01-10"], None, None, None, {"104": ["Shelling of the Abu Shouk camp near the city killed eight people"]}),
    event("us-sanctions", ["sanction"], ["2025-01-07", "2025-01-07"], None, "US", "Dagalo", {"104": ["the United States imposed sanctions on Dagalo"]}),
    event("us-genocide", ["accuse"], ["2025-01-07", "2025-01-07"], None, "US", "RSF", {"104": ["accused the RSF of genocide"]}),
]
events = [e for e in events if e["accounts"]]
relations = [
    {"type": "backs", "from": "Egypt", "to": "SAF", "accounts": {"100": ev("100", "The army is backed by Egypt and Iran")}},
    {"type": "backs", "from": "Iran", "to": "SAF", "accounts": {"100": ev("100", "The army is backed by Egypt and Iran")}},
    {"type": "supplies", "from": "UAE", "to": "RSF", "accounts": {"100": ev("100", "the RSF has received weapons from the United Arab Emirates"), "104": ev("104", "has been accused of supplying the RSF with drones")}},
    {"type": "leads", "from": "Dagalo", "to": "RSF", "accounts": {"100": ev("100", "The RSF, led by General Mohamed Hamdan Dagalo"), "103": ev("103", "Mohamed Hamdan Daglo, the RSF commander"), "104": ev("104", "RSF leader Mohamed Hamdan Dagalo")}},
    {"type": "speaks_for", "from": "Abdallah", "to": "SAF", "accounts": {"100": ev("100", "Brigadier General Nabil Abdallah, the army's spokesman"), "102": ev("102", "Nabil Abdullah, a spokesman for the armed forces")}},
    {"type": "leads", "from": "Burhan", "to": "SAF", "accounts": {"103": ev("103", "Army chief Abdel Fattah al-Burhan")}},
]
quantities = [
    {"what": "displaced", "low": 8000000, "accounts": {"100": ev("100", "more than 8 million people")}},
    {"what": "bodies", "low": 60, "high": 60, "accounts": {"100": ev("100", "about 60 bodies")}},
    {"what": "killed", "low": 20, "accounts": {"101": ev("101", "at least 20 civilians")}},
    {"what": "displaced", "low": 14000, "accounts": {"102": ev("102", "At least 14,000 people")}},
    {"what": "killed", "low": 8, "high": 8, "accounts": {"104": ev("104", "eight people")}},
]
wordings = [
    {"entity": "RSF", "report": "101", "loaded": "terrorist", "evidence": ev("101", "the terrorist militia")},
    {"entity": "RSF", "report": "101", "loaded": "militia", "evidence": ev("101", "Hemedti's militia")},
    {"entity": "RSF", "report": "104", "loaded": "liberated", "evidence": ev("104", "the army had \"liberated\" the city")},
    {"entity": "RSF", "report": "101", "loaded": "wrested", "evidence": ev("101", "wrested the radio and television compound")},
]
control = [
    {"place": "Wad Madani", "on": "2023-12-10", "holder": "SAF"}, {"place": "Wad Madani", "on": "2023-12-25", "holder": "RSF"},
    {"place": "Wad Madani", "on": "2024-06-01", "holder": "RSF"}, {"place": "Wad Madani", "on": "2025-01-12", "holder": "SAF"},
    {"place": "El Fasher", "on": "2025-01-11", "holder": "SAF"},
]
furniture = {"102": ev("102", "Read more: The war nobody watches"), "103": ev("103", "4 min read", "[AFP]"), "101": ev("101", "Subscribe to our newsletter"),
             "104": ev("104", "Follow us on Facebook and Instagram")}
loose = [["broadcaster", "repositioning"], ["madani-attack", "madani-captured"], ["madani-captured", "madani-withdrawal"], ["hantoub-advance", "hantoub-base"],
         ["madani-attack", "hantoub-advance"], ["broadcaster", "vehicles"], ["broadcaster", "trucks"], ["looting-accusation", "abductions"], ["madani-retaken", "rsf-flight"], ["us-sanctions", "us-genocide"]]
gold = {"reports": {FILES[k].name: v for k, v in reports.items()}, "prefix": {k: p.name for k, p in FILES.items()}, "entities": entities, "events": events,
        "relations": relations, "quantities": quantities, "wordings": wordings, "control": control, "furniture": furniture, "loose": loose}
(HERE / "gold.json").write_text(json.dumps(gold, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
print(f"{len(events)} events, {len(entities)} entities")
