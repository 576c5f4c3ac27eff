#!/usr/bin/env python3
"""What one changes in the reports changes in the ledger, exactly so and nothing else: other days, other towns, sides swapped, a report
printed twice. The ledgers are compared by what they say, without the ids that are made of the words."""
import collections, datetime, json, os, pathlib, re, subprocess, tempfile, unittest

BINARY = os.environ.get("RASHOMON", str(pathlib.Path(__file__).resolve().parent.parent / "build/apps/cli/rashomon"))
ONE, TWO = "Azawad Front", "Macina Front"
REPORTS = [
    ("Sahel Courier", 4, f"The {ONE} captured Kidal from the {TWO} on Monday, residents said. Nine fighters were killed. The {TWO} left the town "
     "before noon, two traders said by telephone."),
    ("Desert Post", 6, f"The {TWO} denied on Thursday that the {ONE} had captured Kidal. A spokesman for the {TWO} said that its men had shelled "
     "positions near Menaka on Wednesday."),
    ("Niger Valley Mail", 12, f"The {TWO} recaptured Kidal from the {ONE} on Tuesday, three aid workers said. At least 20 people were wounded by "
     "mortar fire at the market."),
    ("Timbuktu Gazette", 19, f"Fighters of the {ONE} shelled Menaka on Monday and killed four civilians, the hospital said. The {TWO} holds Kidal, "
     "a councillor wrote."),
    ("Gao Observer", 21, f"The {ONE} withdrew from Menaka on Thursday. The {TWO} accused the {ONE} of looting the bank."),
]
BASE = datetime.date(2019, 6, 1)


def text_of(outlet, day, words):
    return f"{outlet}\n{day.day} {day:%B} {day.year}\n\n{words}\n"


class Metamorphic(unittest.TestCase):
    def ledger(self, change=lambda words: words, weeks=0, more=()):
        """What the ledger says: counted lines without ids, with the names of things."""
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for n, (outlet, day, words) in enumerate([*REPORTS, *more]):
                files.append(pathlib.Path(folder, f"{n}.txt"))
                date = BASE + datetime.timedelta(days=day - 1, weeks=weeks)
                files[-1].write_text(text_of(outlet, date, change(words)), encoding="utf-8")
            ledger = str(pathlib.Path(folder, "x.ledger"))
            subprocess.run([BINARY, "-C", ledger, "-q", "add", *map(str, files)], check=True)
            lines = subprocess.run([BINARY, "-C", ledger, "export"], check=True, capture_output=True, text=True).stdout.splitlines()
        rows = [json.loads(line) for line in lines]
        name = {r["id"]: r["name"] for r in rows if r["kind"] == "entity"}
        outlet = {r["id"]: r["outlet"] for r in rows if r["kind"] == "report"}
        said = {r["id"]: (outlet[r["report"]], r["evidence"]["text"]) for r in rows if r["kind"] == "claim"}
        days = lambda when: when and (when["earliest"], when["latest"])
        out = collections.Counter()
        for r in rows:
            if r["kind"] == "event":
                parties = sorted((p["role"], name[p["entity"]]) for p in r["participants"])
                disputes = sorted((d["about"], sorted((name.get(v["value"], v["value"]), sorted(said[c] for c in v["claims"])) for v in d["values"]))
                                  for d in r["disputes"])
                out["event", json.dumps([r["type"], days(r["when"]), name.get(r["place"]), parties, r["status"], r["support"], disputes,
                                         sorted(said[c] for c in r["claims"]), r["rulings"]])] += 1
            if r["kind"] == "control":
                out["control", json.dumps([name[r["place"]], name[r["holder"]], days(r["from"]), days(r["to"]), r["disputed"], r["rule"],
                                           sorted(said[c] for c in r["claims"])])] += 1
            if r["kind"] == "relation":
                out["relation", json.dumps([r["type"], name[r["from"]], name[r["to"]], days(r["when"])])] += 1
            if r["kind"] == "quantity":
                out["quantity", json.dumps([r["what"], r["low"], r["high"], r["unit"], outlet[r["report"]]])] += 1
        return out

    def differ(self, want, got):
        return "\n".join([f"- {k}" for k in (want - got)] + [f"+ {k}" for k in (got - want)])

    def same(self, want, got):
        self.assertEqual(want, got, self.differ(want, got))

    @staticmethod
    def rewritten(ledger, change):
        return collections.Counter({(kind, change(line)): n for (kind, line), n in ledger.items()})

    @classmethod
    def setUpClass(cls):
        cls.plain = cls().ledger()

    def test_the_set_tells_enough(self):
        kinds = collections.Counter(kind for kind, _ in self.plain.elements())
        self.assertGreaterEqual(kinds["event"], 6)
        self.assertGreaterEqual(kinds["control"], 2)
        self.assertIn('"disputed"', str(self.plain))

    def test_all_days_move_by_whole_weeks(self):
        shift = lambda m: (datetime.date.fromisoformat(m.group()) + datetime.timedelta(weeks=26)).isoformat()
        moved = self.ledger(weeks=26)
        self.same(self.rewritten(self.plain, lambda line: re.sub(r"\d{4}-\d\d-\d\d", shift, line)), moved)

    def test_other_towns_in_the_same_country(self):
        def rename(words):
            return words.replace("Kidal", "Ansongo").replace("Menaka", "Tessalit")
        self.same(self.canonical(self.rewritten(self.plain, rename)), self.canonical(self.ledger(change=rename)))

    def test_the_sides_swap(self):
        def swap(words):
            return words.replace(ONE, "\0").replace(TWO, ONE).replace("\0", TWO)
        self.same(self.canonical(self.rewritten(self.plain, swap)), self.canonical(self.ledger(change=swap)))

    @staticmethod
    def canonical(ledger):
        """Lists that stand in the order of names are sorted again after names have changed."""
        def order(x):
            if isinstance(x, list):
                return sorted((order(y) for y in x), key=json.dumps) if x and isinstance(x[0], list) else [order(y) for y in x]
            return x
        return collections.Counter({(kind, json.dumps(order(json.loads(line)))): n for (kind, line), n in ledger.items()})

    def test_a_report_printed_twice_adds_no_origin_and_no_event(self):
        outlet, day, words = REPORTS[2]
        twice = self.ledger(more=[("Bamako Herald", day, words)])
        strip = lambda ledger: collections.Counter(
            (kind, json.dumps([x for x in json.loads(line)[:5]] + [json.loads(line)[5]["origins"]])) for kind, line in ledger.elements() if kind == "event")
        self.same(strip(self.plain), strip(twice))
        holds = lambda ledger: collections.Counter(json.dumps(json.loads(line)[:5]) for kind, line in ledger.elements() if kind == "control")
        self.same(holds(self.plain), holds(twice))
        self.assertNotEqual(self.plain, twice, "the second printing must show among those who say so")


if __name__ == "__main__":
    unittest.main()
