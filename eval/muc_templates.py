#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns a ledger (JSON Lines) into MUC-3/4 templates (JSON Lines of {"id", "templates"}).

    muc_templates.py ledger.jsonl > templates.jsonl

MUC asks for one template for each recent terrorist act that a text tells, with names as the text gives them; a ledger holds claims. Here
claims become templates: which type of act is which incident, what MUC leaves out (fighting between forces, what a text tells as history, what
a text only denies), which claims of one report are one incident, and which words of a mention MUC's keys quote. It was developed on the
training part of MUC (DEV) and knows types and words, no document. Standard library only.
"""
import bisect
import collections
import datetime
import json
import math
import os
import re
import sys

INCIDENT = {"bombing": "BOMBING", "suicide_bombing": "BOMBING", "abduct": "KIDNAPPING", "seize": "ROBBERY", "attack": "ATTACK",
            "shooting": "ATTACK", "shelling": "ATTACK", "airstrike": "ATTACK", "drone_strike": "ATTACK", "kill": "ATTACK",
            "torture": "ATTACK", "sexual_violence": "ATTACK", "destroy": "ATTACK"}
ROLES = ("perp_individual", "perp_org", "target", "victim", "weapon")
BOMB = re.compile(r"\b(CAR ?-?BOMBS?|CARBOMBS?|BOMBS?|BOMBING\w*|BOMBED|D[YI]NAMIT\w*|EXPLOSI\w+|EXPLOD\w+|DETONAT\w+|BLEW UP|BLOWN UP|BLAST\w*|MINES?)\b")
AIR = re.compile(r"\b(AIR ?CRAFT|PLANES?|HELICOPTERS?|AIR FORCE|AERIAL|AIR ?STRIKES?|FROM THE AIR)\b")
FIRE = re.compile(r"\b(ARSON|BURN\w*|SET (\w+ )*(ON )?FIRE|SET ABLAZE|TORCHED|INCENDIARY|MOLOTOV)\b")
HIJACK = re.compile(r"\bHIJACK\w*\b")


def words(*names):
    return frozenset(" ".join(names).upper().split())


FIGHTERS = words("guerrilla guerrillas guerilla guerillas rebel rebels insurgent insurgents subversive subversives terrorist terrorists",
                 "extremist extremists contra contras combatants fighters criminals traffickers attackers assailants gunmen")
SOLDIERS = words("soldier soldiers troop troops battalion brigade army armed forces force military unit units patrol patrols marines",
                 "infantry garrison sergeant lieutenant captain colonel barracks platoon company detachment")
PEOPLE = FIGHTERS | words(
    "man men woman women people person persons individual individuals gunman soldier troop soldiers troops policeman policemen police officer officers",
    "member members commando commandos commandoes killer killers murderer murderers hitman hitmen criminal criminals youth youths unit units",
    "patrol patrols group groups gang gangs squad squads peasant peasants civilian civilians villager villagers passerby passersby child children",
    "boy boys girl girls priest priests jesuit jesuits student students worker workers teacher teachers journalist journalists reporter reporters",
    "newsman newsmen judge judges mayor mayors guard guards bodyguard bodyguards trafficker traffickers suspect suspects militant militants fighter",
    "fighters element elements resident residents bystander bystanders driver drivers employee employees official officials victim victims dead",
    "wounded injured son sons daughter daughters wife husband brother brothers sister father mother family leader leaders others other politician",
    "politicians lawyer lawyers attorney citizen citizens doctor doctors nurse nurses businessman businessmen rancher ranchers farmer farmers",
    "laborer laborers engineer engineers technician technicians missionary missionaries nun nuns bishop archbishop candidate candidates senator",
    "deputy deputies minister ministers ambassador consul president governor councilman councilmen congressman congressmen magistrate magistrates",
    "watchman watchmen passenger passengers tourist tourists foreigner foreigners hostage hostages captain colonel major lieutenant sergeant general",
    "sergeants lieutenants agent agents detective detectives secretary professor professors rector cook maid servant vendor neighbor neighbors relative",
    "relatives friend companion companions colleague colleagues executive manager director chief head spokesman occupants population inhabitants",
    "activist activists unionist unionists unionists adviser advisers advisors pilot pilots minor minors baby infant infants attackers patient",
    "patients refugee refugees settler settlers fisherman fishermen miner miners merchant merchants owner owners party americans american",
    "assassins assassin murderers perpetrators perpetrator sappers militia militiamen youngsters youngster someone anyone everyone pedestrian pedestrians",
    "caretaker gardener housekeeper clergymen clergyman religious personality personalities opponent opponents columnist publisher photographer")
NUMBERS = words("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
                "thirty forty fifty hundred hundreds thousand thousands dozen dozens several some many few various numerous all both another other",
                "a an the this that these those any each every no his her its their our my your at least about approximately nearly almost over more",
                "than around some innumerable countless certain of least powerful second first third fourth same")
TITLES = words("president vice minister general colonel captain major lieutenant sergeant corporal doctor dr mr mrs senator congressman deputy judge",
               "father priest bishop archbishop monsignor leader member candidate mayor governor ambassador citizen journalist professor attorney lawyer",
               "engineer secretary director chief commander hopeful magistrate former late rector reverend sir don dona private second first retired",
               "presidential union opposition labor party student teacher reporter u.s. prime of foreign defense interior justice the a an")
VIOLENT = set(INCIDENT) | {"clash", "advance", "capture"}
LEADS = words("of by at in near against from outside inside and with to on for among including front")
STATE = words("government regime authorities state states administration junta oligarchy")
EMPTY = words("member members group groups unit units element elements people persons person one others")
PLURAL = re.compile(r"(ATTACKS|KILLINGS|MURDERS|ASSASSINATIONS|KIDNAPPINGS|BOMBINGS|EXPLOSIONS|DEATHS|EXECUTIONS|MASSACRES|BOMBS)")
THEFT = re.compile(r"\b(ROB(BED|BING|BERY|BERIES)|STOLE\w*|STEAL\w*|LOOT\w*|BANKS?|MONEY|CASH|PESOS|DOLLARS|HIJACK\w*)\b")
RANK = ("BOMBING", "ARSON", "KIDNAPPING", "HIJACKING", "ROBBERY", "FORCED WORK STOPPAGE", "ATTACK")
WEIGHTS_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "muc_weights.json")
LEAST, LEAST_FILLER = -1.4, -0.6  # sums of weights from which on a template, a filler is kept
PRONOUNS = words("he she it they him her them his its their we us our i me my who whom which that this these those you one ones itself himself",
                 "themselves another someone both all some many none others")


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


def trimmed(text):
    """"THREE POWERFUL BOMBS [PLACED ...": without articles, numbers and what stands in brackets."""
    text = re.sub(r"\s*[\[(].*?(\]|\)|$)", " ", plain(text).upper()).strip(" ,;:-\"'")
    tokens = text.split()
    while len(tokens) > 1 and (tokens[0] in NUMBERS or re.fullmatch(r"[\d,.]+", tokens[0])):
        tokens = tokens[1:]
    return " ".join(tokens)


def head(text):
    """the last word before the first preposition: enough for these noun phrases"""
    text = re.split(r" (?:OF|IN|FROM|AT|ON|FOR|WITH|WHO|WHICH|THAT|WHOSE|WHERE|NEAR|BY|TO|BELONGING|AND)\b|,", text)[0]
    return text.split()[-1] if text.split() else text


class Report:
    """The claims of one report, and what its words call each entity."""

    def __init__(self, row):
        self.row = row
        self.claims = []
        self.ordered = None
        self.mentions = collections.defaultdict(list)  # entity -> spans

    def inside(self, span):
        return [entity for entity, spans in self.mentions.items() if any(span["begin"] <= m["begin"] and m["end"] <= span["end"] for m in spans)]

    def called(self, entities, text):
        """"FMLN GUERRILLAS": bodies by whose name a phrase begins."""
        out = []
        for entity in self.mentions:
            if entities[entity]["type"] in ("group", "organisation"):
                names = [plain(n["text"]).upper() for n in entities[entity].get("names") or [] if self.row["id"] in n["reports"]]
                if any(re.match(r"(THE |[A-Z]+ )?" + re.escape(n) + r" \w", text) for n in names if len(n) > 2):
                    out.append(entity)
        return out

    def between(self, begin, end):
        if self.ordered is None:
            self.ordered = sorted(((m["begin"], -m["end"], e, m) for e, ms in self.mentions.items() for m in ms), key=lambda x: x[:3])
        at = bisect.bisect_left(self.ordered, begin, key=lambda x: x[0])
        while at < len(self.ordered) and self.ordered[at][0] < end:
            if -self.ordered[at][1] <= end:
                yield self.ordered[at][2], self.ordered[at][3]
            at += 1

    def forms(self, entity):
        return [plain(m["text"]).upper() for m in self.mentions[entity]]


def read(rows):
    reports, entities = {}, {}
    for row in rows:
        if row["kind"] == "report":
            reports[row["id"]] = Report(row)
    for row in rows:
        if row["kind"] == "claim":
            reports[row["report"]].claims.append(row)
        elif row["kind"] == "entity":
            entities[row["id"]] = row
            for mention in row.get("mentions") or []:
                if mention.get("span"):
                    reports[mention["report"]].mentions[row["id"]].append(mention["span"])
    for report in reports.values():
        report.claims.sort(key=lambda c: (c["trigger"]["begin"], c["id"]))
    return reports, entities


def incident_of(claim):
    muc = INCIDENT.get(claim["type"])
    if not muc:
        return None
    evidence = plain(claim["evidence"]["text"]).upper()
    arms = " ".join(p["span"]["text"] for p in claim["participants"] if p["role"] == "instrument" and p.get("span"))
    near = plain(claim["trigger"]["text"] + " " + arms).upper()
    whole = near if claim["type"] != "destroy" else evidence
    if muc == "ATTACK" and claim["type"] not in ("airstrike", "drone_strike", "shelling") and BOMB.search(whole) and not AIR.search(evidence):
        return "BOMBING"
    if muc == "BOMBING" and AIR.search(evidence):
        return "ATTACK"
    if muc in ("ATTACK", "BOMBING") and FIRE.search(whole):
        return "ARSON"
    if muc == "ROBBERY" and HIJACK.search(evidence):
        return "HIJACKING"
    return muc


def name_of(report, entity, span):
    """The words by which a key would quote what fills a role, and whether they are a name."""
    forms = [f for f in ([plain(span["text"]).upper()] if span else []) + report.forms(entity["id"])
             if trimmed(f) not in PRONOUNS and trimmed(f)]
    if not forms:
        return None, False
    text = " ".join(forms)
    own = [plain(n["text"]).upper() for n in entity.get("names") or [] if report.row["id"] in n["reports"]]
    own = [n for n in own if n in text and head(trimmed(n)) not in PEOPLE and n not in PRONOUNS]
    said = trimmed(forms[0])
    if entity["type"] == "person":
        if own:
            return bare_name(max(own, key=len)), True
        return said, False
    if entity["type"] in ("organisation", "group", "state"):
        if head(said) in PEOPLE or not own:
            return said, False
        if said in own or entity["type"] == "state":
            return said, True
        return max(own, key=lambda n: (sum(trimmed(f) == n for f in forms), len(n))), True
    return said, head(said) not in PEOPLE


def bare_name(text):
    tokens = trimmed(text).split()
    while len(tokens) > 1 and tokens[0].strip(".,") in TITLES:
        tokens = tokens[1:]
    return " ".join(tokens)


def fillers(report, entities, claim):
    out = []
    for p in claim["participants"]:
        entity = entities.get(p["entity"])
        if not entity:
            continue
        text, named = name_of(report, entity, p.get("span"))
        if not text:
            continue
        person = entity["type"] == "person" or head(text) in PEOPLE
        role = {"actor": "perp_individual" if person else "perp_org", "target": "victim" if person else "target", "instrument": "weapon"}.get(p["role"])
        if role == "perp_individual" and p.get("span"):  # "GUERRILLAS OF THE X FRONT", "X GUERRILLAS"
            for org in report.inside(p["span"]) + report.called(entities, plain(p["span"]["text"]).upper()):
                if org != p["entity"] and entities[org]["type"] in ("group", "organisation"):
                    name, named = name_of(report, entities[org], None)
                    if named and head(name) not in PEOPLE:
                        out.append(("perp_org", {"strings": [name], "entity": org, "named": True, "kind": entities[org]["type"]}))
        if p.get("span") and head(text) in EMPTY:
            text = extended(text, claim, p["span"])
        if role:
            out.append((role, {"strings": [text], "entity": p["entity"], "named": named, "kind": entity["type"]}))
    place = entities.get(claim.get("place"))
    if place and place["type"] == "facility" and claim.get("place_span") and claim["type"] in ("bombing", "attack", "destroy", "shelling", "suicide_bombing"):
        text = trimmed(claim["place_span"]["text"])
        if text and not any(r == "target" for r, _ in out):  # a bomb that goes off at a shop
            out.append(("target", {"strings": [text], "entity": place["id"], "named": False, "kind": "facility at"}))
    return out


SLOTS = {"person": ("victim", "perp_individual"), "group": ("victim", "perp_individual", "perp_org", "target"), "organisation": ("perp_org", "target"), "state": (),
         "facility": ("target",), "equipment": ("target", "weapon"), "place": ()}


def bystanders(report, entities, claim):
    """Whom and what the words of a claim name without giving them a role: what they are is weighed by signs."""
    evidence = claim["evidence"]
    taken = {p["entity"] for p in claim["participants"]} | {claim.get("place")}
    out = []
    for entity, span in report.between(evidence["begin"], evidence["end"]):
        if entity in taken:
            continue
        taken.add(entity)
        text, named = name_of(report, entities[entity], span)
        if not text:
            continue
        person = entities[entity]["type"] == "person" or head(text) in PEOPLE
        before = [w for w in evidence["text"].encode()[:max(0, span["begin"] - evidence["begin"])].decode(errors="ignore").upper().split() if w not in NUMBERS]
        for role in SLOTS[entities[entity]["type"]]:
            if person != (role in ("victim", "perp_individual")):
                continue
            out.append((role, {"strings": [text], "entity": entity, "named": named, "kind": entities[entity]["type"], "claims": [claim],
                               "how": "beside", "after": before[-1] if before and before[-1] in LEADS else "", "behind": span["begin"] > claim["trigger"]["begin"]}))
    return out


def organisations(report, entities):
    """Named bodies of the report that may stand behind its incidents."""
    for entity, spans in report.mentions.items():
        if entities[entity]["type"] in ("group", "organisation"):
            text, named = name_of(report, entities[entity], None)
            if named and head(text) not in PEOPLE:
                yield {"strings": [text], "entity": entity, "named": True, "kind": entities[entity]["type"], "claims": [], "how": "in report", "count": len(spans),
                       "acts": sorted({"%s %s" % (p["role"], "violence" if c["type"] in VIOLENT else "words" if c["type"] in ("accuse", "deny", "reject", "appeal", "pledge",
                                       "threaten", "consult", "agree", "support") else "else") for c in report.claims for p in c["participants"] if p["entity"] == entity})}


def extended(text, claim, span):
    """"MEMBERS", "A GROUP": with the "OF ..." behind it, which the keys give too."""
    evidence = claim["evidence"]
    if not evidence["begin"] <= span["begin"] <= span["end"] <= evidence["end"]:
        return text
    raw = evidence["text"].encode()[span["end"] - evidence["begin"]:].decode(errors="ignore")
    more = re.match(r"\s+OF\s+((THE|A|AN)\s+)?([A-Z0-9'-]+\s+){0,5}?[A-Z0-9'-]+(?=\s+(WHO|THAT|WHICH|HAVE|HAS|WERE|WAS|ATTACK|KILL|KIDNAP|IN|ON|AT|TODAY|"
                    r"YESTERDAY|[A-Z]+ED|[\[(])\b|[,.;\[(]|\s*[\[(])", raw)
    return trimmed(text + " " + plain(more.group(0))) if more and "OF" not in text.split() else text


def left_out(claim):
    """What MUC does not ask for: what is denied, doubted, demanded or planned, and property that forces seize."""
    if claim["stance"] in ("denies", "doubts", "demands", "plans"):
        return True
    return claim["type"] == "seize" and not THEFT.search(plain(claim["evidence"]["text"]).upper())


def templates(report, entities):
    made = []
    for claim in report.claims:
        muc = incident_of(claim)
        if not muc or left_out(claim):
            continue
        roles = fillers(report, entities, claim)
        when = claim.get("when") or {}
        place = entities.get(claim.get("place")) or {}
        t = {"incident_type": muc, "date": {k: when.get(k) for k in ("earliest", "latest")} if when.get("basis") != "unknown" else None,
             "stated": when.get("basis") == "stated",
             "place": [place["name"]] + [n["text"] for n in place.get("names") or []] if place.get("name") else [], "claims": [claim],
             **{r: [] for r in ROLES}}
        for role, f in roles:
            add(t[role], {"how": "role", **f, "claims": [claim]})
        made.append(t)
    out = [t for t in gathered(made) if any(t[r] for r in ROLES)]
    for t in out:
        others = [pair for claim in t["claims"] for pair in bystanders(report, entities, claim)]
        others += [("perp_org", f) for f in organisations(report, entities)]
        roles = {x["entity"] for r in ROLES for x in t[r]}
        for role, f in others:
            if f["entity"] not in roles or role == "perp_org" and f["entity"] not in {x["entity"] for x in t["perp_org"]}:
                same = next((x for x in t[role] if x["entity"] == f["entity"] or x["strings"] == f["strings"]), None)
                if not same:
                    t[role].append(dict(f))
                elif same["how"] != "role":
                    same["claims"] = same["claims"] + [c for c in f["claims"] if c not in same["claims"]]
                    same["acts"] = f.get("acts", same.get("acts", ()))
                    same["count"] = f.get("count", same.get("count"))
    return out


def add(fillers, f):
    for x in fillers:
        if x["entity"] == f["entity"] or x["strings"] == f["strings"]:
            x["claims"] = x["claims"] + f["claims"]
            return
    fillers.append(f)


def differ(a, b):
    """Days that the report states may tell two incidents apart, and towns where others suffer."""
    if a["place"] and b["place"] and not {*a["place"]} & {*b["place"]} and suffers(a) and suffers(b) and not suffers(a) & suffers(b):
        return True
    named = [{f["entity"] for f in t["victim"] if f["named"]} for t in (a, b)]
    if all(named) and not named[0] & named[1] and not {c["evidence"]["begin"] for c in a["claims"]} & {c["evidence"]["begin"] for c in b["claims"]}:
        return True
    if not (a["stated"] and b["stated"] and a["date"] and b["date"]):
        return False
    return (a["date"]["latest"] or "9") < (b["date"]["earliest"] or "") or (b["date"]["latest"] or "9") < (a["date"]["earliest"] or "")


def suffers(t):
    return {f["entity"] for r in ("victim", "target") for f in t[r]}


def gathered(made):
    """Claims of one report that are one incident: of one kind, on days that do not exclude each other; an attack joins a bombing or arson."""
    out = []
    for t in sorted(made, key=lambda t: (RANK.index(t["incident_type"]), t["claims"][0]["trigger"]["begin"])):
        best = None
        for o in out:
            if not differ(o, t) and (o["incident_type"] == t["incident_type"] or t["incident_type"] == "ATTACK" and o["incident_type"] in ("BOMBING", "ARSON")):
                best = o
                break
        if not best:
            out.append(t)
            continue
        for r in ROLES:
            for f in t[r]:
                add(best[r], f)
        if not best["date"] or t["stated"] and not best["stated"]:
            best["date"], best["stated"] = t["date"] or best["date"], t["stated"]
        best["place"] = best["place"] or t["place"]
        best["claims"] = best["claims"] + t["claims"]
    return out


def kind_of(text):
    """The sort of man or body that a phrase names."""
    last = head(text)
    found = set(text.split())
    return ("soldiers" if last in SOLDIERS or found & {"ARMY", "MILITARY", "BATTALION", "BRIGADE"} else "police" if "POLIC" in text else
            "state" if last in STATE else "fighters" if last in FIGHTERS else "people" if last in PEOPLE else "other")


def age(report, template):
    day = ((report.row.get("published") or {}).get("latest")), (template["date"] or {}).get("latest")
    if not all(day):
        return "unknown"
    days = (datetime.date.fromisoformat(day[0]) - datetime.date.fromisoformat(day[1])).days
    return "fresh" if days < 2 else "weeks" if days < 62 else "old"


def incident_signs(report, t):
    """What speaks for or against a template's being an incident that MUC asks for."""
    claims = t["claims"]
    given = {r: [f for f in t[r] if f["how"] == "role"] for r in ROLES}
    first = min(c["trigger"]["begin"] for c in claims)
    yield "always"
    yield "type " + t["incident_type"]
    yield "age " + age(report, t)
    yield "claims %d" % min(4, len(claims))
    yield "begins %d" % min(4, first // 400)
    yield "report of %d claims" % min(4, len(report.claims) // 8)
    for sign, holds in (("day stated", t["stated"]), ("place", t["place"]), ("background", all(c["background"] for c in claims)),
                        ("quoted", all((c.get("voice") or {}).get("quoted") for c in claims)),
                        ("somebody says so", all(c.get("voice") for c in claims)), ("high confidence", any(c["confidence"] == "high" for c in claims)),
                        ("named victim", any(f["named"] for f in given["victim"])), ("weapon", given["weapon"]), ("target", given["target"]),
                        ("nobody suffers", not given["victim"] and not given["target"]),
                        ("plural only", all(PLURAL.fullmatch(plain(c["trigger"]["text"]).upper()) for c in claims)),
                        ("in the air", any(c["type"] in ("airstrike", "shelling") for c in claims)),
                        ("clashes beside it", any(c["type"] in ("clash", "advance", "capture") for c in report.claims)),
                        ("shooting", any(c["type"] == "shooting" for c in claims)), ("killing", any(c["type"] == "kill" for c in claims))):
        if holds:
            yield sign
    for role in ("victim", "target", "perp_individual", "perp_org"):
        for kind in sorted({kind_of(f["strings"][0]) if not f["named"] or role != "victim" else "name" for f in given[role]}):
            yield role + " " + kind


def filler_signs(report, t, role, f):
    """What speaks for or against a filler."""
    given = [x for x in t[role] if x["how"] == "role"]
    kind = f["kind"] if f["named"] else "plain " + kind_of(f["strings"][0])
    way = role + " " + f["how"]
    yield way
    yield way + ": " + kind
    yield way + ": %d given" % min(3, len(given) - (f["how"] == "role"))
    yield way + ": incident " + t["incident_type"]
    if f["claims"]:
        yield role + " claims %d" % min(3, len(f["claims"]))
        yield way + ": " + ("bombing" if any(c["type"] == "bombing" for c in f["claims"]) else f["claims"][0]["type"])
        if any(c in t["claims"][:1] for c in f["claims"]):
            yield way + ": first claim"
        if all(c["background"] for c in f["claims"]):
            yield role + " background"
    if f["how"] == "beside":
        yield way + (": behind" if f["behind"] else ": before")
        yield way + ": after " + f["after"]
    if f.get("count"):
        yield way + ": mentions %d" % min(4, f["count"])
        for act in f["acts"]:
            yield way + ": " + act
        if kind_of(f["strings"][0]) == "soldiers":
            yield way + ": soldiers"
        kinds = sorted({kind_of(x["strings"][0]) for x in t["perp_individual"] if x["how"] == "role"}) or ["nobody"]
        for kind in kinds:
            yield way + ": with " + kind
            for act in f["acts"]:
                yield way + ": " + act + " with " + kind
    text = f["strings"][0]
    if len(text.split()) == 1:
        yield role + " one word"
    if head(text) in EMPTY:
        yield role + " empty head"
    if role in ("perp_individual", "perp_org") and any(head(v["strings"][0]) in FIGHTERS for v in t["victim"] if v["how"] == "role"):
        yield role + " fighters suffer"


def weighed(report, made, weights):
    """Of templates those that MUC is likely to ask for, with the fillers that it is likely to want."""
    out = []
    for t in made:
        if sum(weights["incident"].get(s, 0) for s in incident_signs(report, t)) < LEAST:
            continue
        kept = {r: [f for f in t[r] if sum(weights["filler"].get(s, 0) for s in filler_signs(report, t, r, f)) >= LEAST_FILLER] for r in ROLES}
        out.append({**t, **kept})
    return out


def printed(template):
    """What the scorer reads: whether a filler is a name counts for victims alone."""
    out = {k: template[k] for k in ("incident_type", "date", "place")}
    for role in ROLES:
        out[role] = [{"strings": f["strings"], **({"named": f["named"]} if role == "victim" else {})} for f in template[role]]
    return out


def fit(reports, entities, gold):
    """Weights of the signs by logistic regression on reports with keys, as lines of Python."""
    keys = {d["id"]: d["templates"] for d in map(json.loads, open(gold, encoding="utf-8"))}
    incidents, slots = [], []
    squeeze = lambda s: re.sub(r"[^A-Z0-9]+", " ", re.sub(r"\b(THE|AN?)\b", " ", s.upper())).strip()
    for report in sorted(reports.values(), key=lambda r: r.row["file"]):
        key = keys.get(name_of_report(report), [])
        left = collections.Counter(k["incident_type"][0] for k in key)
        for t in templates(report, entities):
            right = left[t["incident_type"]] > 0
            left[t["incident_type"]] -= right
            incidents.append((set(incident_signs(report, t)), right))
            if not right:
                continue
            for role in ROLES:
                wanted = {squeeze(s) for k in key if t["incident_type"] in k["incident_type"] for f in k[role]
                          for s in f["strings"] + [x for d in f.get("description", []) for x in d["strings"]]}
                heads = {head(w) for w in wanted}
                for f in t[role]:
                    slots.append((set(filler_signs(report, t, role, f)), head(squeeze(f["strings"][0])) in heads))
    lines = ['"%s": {\n%s}' % (name, ",\n".join('"%s": %.1f' % (k, v) for k, v in sorted(regression(data).items()) if abs(v) >= 0.05))
             for name, data in (("incident", incidents), ("filler", slots))]
    print("{" + ",\n".join(lines) + "}")


def regression(data, rounds=300, rate=0.5, shrink=0.003):
    weights = collections.defaultdict(float)
    count = len(data)
    for _ in range(rounds):
        slope = collections.defaultdict(float)
        for signs, right in data:
            p = 1 / (1 + math.exp(-sum(weights[s] for s in signs)))
            for s in signs:
                slope[s] += right - p
        for s, v in slope.items():
            weights[s] += rate * (v / count * 4 - shrink * weights[s])
    return weights


def name_of_report(report):
    return re.sub(r"\.txt$", "", report.row["file"].split("/")[-1])


def main():
    if len(sys.argv) not in (2, 4) or len(sys.argv) == 4 and sys.argv[2] != "--fit":
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as lines:
        reports, entities = read([json.loads(line) for line in lines if line.strip()])
    if len(sys.argv) == 4:
        return fit(reports, entities, sys.argv[3])
    with open(WEIGHTS_FILE, encoding="utf-8") as lines:
        weights = json.load(lines)
    for report in sorted(reports.values(), key=lambda r: r.row["file"]):
        made = weighed(report, templates(report, entities), weights)
        print(json.dumps({"id": name_of_report(report), "templates": [printed(t) for t in made]}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
