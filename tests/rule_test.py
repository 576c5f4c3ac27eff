#!/usr/bin/env python3
"""--rule RULE answers by another rule of whose word counts, and tells how many rows it changes."""
import json, os, pathlib, subprocess, tempfile, unittest

BINARY = os.environ.get("RASHOMON", str(pathlib.Path(__file__).resolve().parent.parent / "build/apps/cli/rashomon"))
REPORTS = {
    "a.txt": "Sahel Courier\n4 June 2019\n\nRebels captured Kidal on Monday, a spokesman for the rebels said.\n",
    "b.txt": "Desert Post\n6 June 2019\n\nRebels did not capture Kidal on Monday, three aid workers who had stayed in the town said.\n",
    "c.txt": "Niger Valley Mail\n7 June 2019\n\nResidents deny that rebels captured Kidal on Monday. Shops were open and soldiers stood at the bank.\n",
}


class Rule(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        folder = pathlib.Path(cls.temporary.name)
        for name, text in REPORTS.items():
            (folder / name).write_text(text)
        cls.ledger = str(folder / "x.ledger")
        subprocess.run([BINARY, "-C", cls.ledger, "-q", "add", *[str(folder / n) for n in REPORTS]], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def ask(self, *arguments):
        done = subprocess.run([BINARY, "-C", self.ledger, *arguments], capture_output=True, text=True)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return done.stdout, done.stderr

    def rows(self, *arguments):
        return [json.loads(line) for line in self.ask(*arguments, "--jsonl")[0].splitlines()]

    def test_who_gains_is_not_heard_and_more_origins_outvote(self):
        self.assertEqual([e["status"] for e in self.rows("events", "--type", "capture")], ["disputed"])
        for rule in ("majority", "against-interest", "latest"):
            events = self.rows("events", "--type", "capture", "--rule", rule)
            self.assertEqual([e["status"] for e in events], ["denied"], rule)
            self.assertEqual(self.rows("holds", "Kidal", "--rule", rule), [], rule)
        self.assertEqual(len(self.rows("holds", "Kidal")), 1)

    def test_all_ways_of_asking_agree(self):
        for rule in ("any", "majority", "against-interest", "latest"):
            export = [json.loads(line) for line in self.ask("export", "--rule", rule)[0].splitlines()]
            self.assertEqual([r for r in export if r["kind"] == "control"], self.rows("holds", "Kidal", "--rule", rule))
            statuses = {e["id"]: e["status"] for e in export if e["kind"] == "event"}
            self.assertEqual(statuses, {e["id"]: e["status"] for e in self.rows("events", "--rule", rule)})
            sql = self.rows("sql", "--rule", rule, "SELECT id, status FROM v_events")
            self.assertEqual(statuses, {e["id"]: e["status"] for e in sql})
            for event, status in statuses.items():
                self.assertEqual([e["status"] for e in self.rows("show", event, "--rule", rule)], [status])

    def test_the_number_of_changed_rows_is_told(self):
        self.assertIn("takes away 1 row of", self.ask("holds", "Kidal", "--rule", "majority")[1])
        self.assertIn("changes no row", self.ask("reports", "--rule", "majority")[1])
        self.assertNotIn("rule", self.ask("holds", "Kidal")[1])

    def test_who_says_it_for_himself_is_marked(self):
        interests = {c["report"]: c["interest"] for c in self.rows("claims", "--type", "capture")}
        self.assertEqual(sorted(str(i) for i in interests.values()), ["None", "None", "own"])


if __name__ == "__main__":
    unittest.main()
