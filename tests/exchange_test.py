#!/usr/bin/env python3
"""Events in the columns of ACLED and of UCDP GED (docs/formats/exchange.md), as KML and as an Atom feed: what each cell is made
from, what is left out, and nothing invented."""
import csv, datetime, io, json, os, pathlib, subprocess, tempfile, unittest, xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
REPORTS = {
    "wire.txt": "Shelling in Aleppo\n\nALEPPO, 3 May 2016 (Gulf Wire) - Government forces shelled the city of Aleppo on Tuesday, killing 12 people, a doctor said.\n",
    "post.txt": "Dozens dead in Aleppo\n\n4 May 2016\n\nSyrian government forces shelled Aleppo on Tuesday. The shelling killed 30 people, rescuers said.\n",
    "star.txt": "Aleppo under fire\n\n4 May 2016\n\nRescue workers in Syria counted the dead after the army shelled Aleppo on Tuesday; the shells killed 12 people.\n",
    "plan.txt": "March planned\n\n5 May 2016\n\nTeachers will protest in Khartoum on Friday, their union said.\n",
    "ambush.txt": "Ambush in the south\n\nADEN, 9 May 2016 (Gulf Wire) - Gunmen killed nine soldiers in the town of Zinjibar on Sunday, an officer said.\n",
    "village.txt": "Villagers dead\n\nADEN, 19 May 2016 (Gulf Wire) - Gunmen killed four villagers in the town of Lawdar on Wednesday, an elder said.\n",
    "odd.txt": "Note\n\n6 May 2016\n\nRebels \"with, commas\"\tand\ttabs\nfired rockets at Taiz on Thursday & <fled>.\n",
}


class Exchange(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.ledger = pathlib.Path(cls.folder.name) / "a.ledger"
        for name, text in REPORTS.items():
            (pathlib.Path(cls.folder.name) / name).write_text(text, encoding="utf-8")
        cls.ask("add", *[pathlib.Path(cls.folder.name) / name for name in REPORTS], str(ROOT / "samples"))
        cls.events = {e["id"]: e for e in map(json.loads, cls.ask("sql", "SELECT * FROM v_events", "-f", "jsonl").stdout.splitlines())}
        cls.figures = {}
        for q in map(json.loads, cls.ask("sql", "SELECT q.event_id, coalesce(low, high) AS low, coalesce(high, low) AS high, coalesce(r.origin, r.id) AS origin FROM v_quantities q JOIN v_reports r ON "
                                         "r.id = q.report_id WHERE q.event_id IS NOT NULL AND what LIKE '%kill%'", "-f", "jsonl").stdout.splitlines()):
            cls.figures.setdefault(q["event_id"], []).append(q)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def ask(cls, *arguments):
        done = subprocess.run([BINARY, "-C", str(cls.ledger), *map(str, arguments)], capture_output=True, text=True)
        assert done.returncode in (0, 1), (arguments, done.stderr)
        return done

    def test_a_loss_told_by_several_who_left_is_one_dispute(self):
        events = [json.loads(line) for line in self.ask("export", "--to", "jsonl").stdout.splitlines()]
        causes = [[d for d in e["disputes"] if d["about"] == "cause"] for e in events if e["kind"] == "event" and e.get("disputes")]
        self.assertTrue(any(causes), "samples/ tells of Izyum as taken and as left")
        for disputes in causes:
            self.assertLessEqual(len(disputes), 1, disputes)

    def rows(self, shape):
        return list(csv.DictReader(io.StringIO(self.ask("export", "--to", shape).stdout)))

    def has_place(self, event):
        return event["acled"] and event["lat"] is not None and event["earliest"] and event["latest"] and event["status"] not in ("planned", "denied")

    def test_acled_rows_are_the_events_that_have_a_place_in_it(self):
        rows = {r["event_id_cnty"]: r for r in self.rows("acled")}
        self.assertEqual(set(rows), {i for i, e in self.events.items() if self.has_place(e)})
        types = dict(line.split("\t")[:2] for line in (ROOT / "models/exchange/acled.tsv").read_text().splitlines() if not line.startswith("#"))
        for i, row in rows.items():
            event = self.events[i]
            self.assertEqual((row["event_date"], row["year"], row["sub_event_type"], row["event_type"]), (event["earliest"], event["earliest"][:4], event["acled"], types[event["acled"]]))
            days = (datetime.date.fromisoformat(event["latest"]) - datetime.date.fromisoformat(event["earliest"])).days + 1
            self.assertEqual(row["time_precision"], "1" if days == 1 else "2" if days <= 7 else "3")
            self.assertEqual((row["geo_precision"], float(row["latitude"]), float(row["longitude"])), (str(event["acled_precision"]), event["lat"], event["lon"]))
            self.assertEqual([row["actor1"], *filter(None, row["assoc_actor_1"].split("; "))], (event["actors"] or "").split("; "))
            low = min((q["low"] for q in self.figures.get(i, [])), default=None)
            self.assertEqual(row["fatalities"], "" if low is None else str(int(low)), "no figure is none, not nought")
            self.assertIn("origins: " + str(event["origins"]), row["tags"])
        shelled = next(r for r in rows.values() if r["location"] == "Aleppo" and r["event_date"] == "2016-05-03")
        self.assertEqual((shelled["country"], shelled["iso"], shelled["sub_event_type"], shelled["fatalities"]), ("Syria", "760", "Shelling/artillery/missile attack", "12"))
        self.assertEqual(shelled["timestamp"], str(int(datetime.datetime(2016, 5, 4, tzinfo=datetime.timezone.utc).timestamp())))

    def test_ucdp_rows_tell_low_best_and_high(self):
        rows = {r["id"]: r for r in self.rows("ucdp")}
        for i, row in rows.items():
            event, figures = self.events[i], self.figures[i]
            self.assertTrue(self.has_place(event))
            self.assertEqual((int(row["low"]), int(row["high"])), (min(q["low"] for q in figures), max(q["high"] for q in figures)))
            self.assertLessEqual(int(row["low"]), int(row["best"]))
            self.assertLessEqual(int(row["best"]), int(row["high"]))
            self.assertEqual(int(row["best"]), sum(int(row[f"deaths_{side}"]) for side in ("a", "b", "civilians", "unknown")))
            cell = int((float(row["latitude"]) + 90) * 2) * 720 + int((float(row["longitude"]) + 180) * 2) + 1
            self.assertEqual(int(row["priogrid_gid"]), cell)
            self.assertEqual((row["date_start"], row["date_end"], row["where_prec"]), (event["earliest"], event["latest"], str(event["ucdp_precision"])))
        shelled = next(r for r in rows.values() if r["where_coordinates"] == "Aleppo")
        self.assertEqual([shelled[c] for c in ("low", "best", "high")], ["12", "12", "99"], "two origins say 12, one 30 below a headline of dozens")
        self.assertEqual(shelled["number_of_sources"], "3")

    def test_soldiers_killed_are_of_a_battle_and_villagers_are_not(self):
        acled = {r["location"]: r for r in self.rows("acled") if r["event_id_cnty"] in self.events and self.events[r["event_id_cnty"]]["type"] == "kill"}
        ucdp = {r["where_coordinates"]: r for r in self.rows("ucdp")}
        columns = ("event_type", "sub_event_type", "civilian_targeting", "inter2", "fatalities")
        self.assertEqual([acled["Zinjibar"][c] for c in columns], ["Battles", "Armed clash", "", "", "9"])
        self.assertEqual([acled["Lawdar"][c] for c in columns], ["Violence against civilians", "Attack", "Civilian targeting", "Civilians", "4"])
        deaths = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best")
        self.assertEqual([ucdp["Zinjibar"][c] for c in deaths], ["0", "9", "0", "0", "9"])
        self.assertEqual([ucdp["Lawdar"][c] for c in deaths], ["0", "0", "0", "4", "4"])

    def test_who_is_part_of_a_state_fights_for_it(self):
        parts = {(r["from_name"], r["to_name"]) for r in map(json.loads, self.ask("sql", "SELECT from_name, to_name FROM v_relations r JOIN entity e ON e.id = r.to_id WHERE r.type = 'part_of' AND e.type = 'state'", "-f", "jsonl").stdout.splitlines())}
        own = {name for name, state in parts}
        states = {e["name"] for e in map(json.loads, self.ask("sql", "SELECT name FROM entity WHERE type = 'state'", "-f", "jsonl").stdout.splitlines())}
        rows = self.rows("acled")
        for row in rows:
            if row["actor1"] in own | states:
                self.assertEqual(row["inter1"], "State forces", row["actor1"])
        self.assertTrue(any(row["actor1"] in own - states for row in rows), "no force of a state acts here")

    def test_precision_of_places_in_both_scales(self):
        scales = {"exact": ("1", "1"), "town": ("1", "1"), "relative": ("2", "2"), "district": ("2", "3"), "region": ("3", "4"), "country": ("3", "6")}
        ucdp = {r["id"]: r["where_prec"] for r in self.rows("ucdp")}
        for row in self.rows("acled"):
            near, exact = scales[self.events[row["event_id_cnty"]]["precision"]]
            self.assertEqual(row["geo_precision"], near)
            self.assertEqual(ucdp.get(row["event_id_cnty"], exact), exact)

    def test_no_cell_breaks_a_line(self):
        for shape in ("acled", "ucdp"):
            text = self.ask("export", "--to", shape).stdout
            self.assertEqual(len(text.splitlines()), len(list(csv.reader(io.StringIO(text)))))

    def test_feeds_are_well_formed(self):
        kml = xml.fromstring(self.ask("export", "--to", "kml").stdout.encode())
        self.assertEqual(len(kml.findall(".//{*}Placemark")), sum(e["lat"] is not None for e in self.events.values()))
        atom = xml.fromstring(self.ask("export", "--to", "atom").stdout.encode())
        self.assertEqual({e.findtext("{*}id") for e in atom.findall("{*}entry")}, {f"urn:rashomon:{i}" for i in self.events})

    def test_how_many_are_left_out_is_told(self):
        self.assertRegex(self.ask("export", "--to", "acled").stderr, rf"of {len(self.events)} events have")


if __name__ == "__main__":
    unittest.main()
