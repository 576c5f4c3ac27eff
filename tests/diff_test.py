#!/usr/bin/env python3
"""diff tells what differs between days, rules, ledgers and engines, row by row; edits tells articles that were changed."""
import json, os, pathlib, subprocess, tempfile, unittest

BINARY = os.environ.get("RASHOMON", str(pathlib.Path(__file__).resolve().parent.parent / "build/apps/cli/rashomon"))
REPORTS = {
    "a.txt": "Sahel Courier\n4 June 2019\n\nRebels storm Kidal\n\nRebels captured Kidal on Monday, a spokesman for the rebels said. "
             "Three soldiers were killed. The market was closed.\n",
    "b.txt": "Desert Post\n6 June 2019\n\nRebels did not capture Kidal on Monday, three aid workers who had stayed in the town said.\n",
    "c.txt": "Sahel Courier\n9 June 2019\n\nA bomb in Gao\n\nA bomb exploded in Gao on Friday and killed two policemen, a doctor said.\n",
}
EDITED = REPORTS["a.txt"].replace("Three soldiers", "Nine soldiers")


class Diff(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for name, text in REPORTS.items():
            (self.folder / name).write_text(text)
        self.add("all", *REPORTS)

    def run_any(self, *arguments, ledger="all"):
        return subprocess.run([BINARY, "-C", str(self.folder / ledger), *arguments], capture_output=True, text=True)

    def add(self, ledger, *names):
        self.assertEqual(self.run_any("-q", "add", *[str(self.folder / n) for n in names], ledger=ledger).returncode, 0)

    def changes(self, *arguments, **more):
        done = self.run_any("diff", *arguments, "--jsonl", **more)
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(done.returncode, 1 if rows else 0, done.stderr)
        return rows

    def test_nothing_differs_from_itself(self):
        for words in (["kept"], ["kept", "rebuilt"], ["2019-06-09", "2019-06-09"], ["any", "any"], [str(self.folder / "all")]):
            self.assertEqual(self.changes(*words), [], words)

    def test_between_two_days_there_is_what_was_published_between_them(self):
        rows = self.changes("2019-06-07", "2019-06-09")
        self.assertEqual({r["change"] for r in rows}, {"added"})
        self.assertIn(("report", "A bomb in Gao, Sahel Courier"), [(r["kind"], r["what"]) for r in rows])
        back = self.changes("2019-06-09", "2019-06-07")
        self.assertEqual({r["change"] for r in back}, {"removed"})
        self.assertEqual({r["after"] for r in rows}, {r["before"] for r in back})

    def test_an_event_that_is_denied_later_is_changed_and_not_another_one(self):
        rows = [r for r in self.changes("2019-06-04", "2019-06-07") if r["kind"] == "event" and r["change"] == "changed"]
        self.assertEqual([r["fields"]["status"] for r in rows], [{"before": "claimed", "after": "disputed"}])

    def test_between_two_rules_holdings_and_statuses_change(self):
        rows = self.changes("any", "against-interest")
        self.assertEqual({(r["change"], r["kind"]) for r in rows}, {("removed", "holding"), ("changed", "event")})

    def test_between_two_ledgers(self):
        self.add("some", "a.txt", "b.txt")
        self.assertEqual(self.changes(str(self.folder / "some"), "--kind", "reports")[0]["what"], "A bomb in Gao, Sahel Courier")
        table = self.run_any("diff", str(self.folder / "some"))
        self.assertEqual(table.returncode, 1)
        self.assertIn("+  report", table.stdout)

    def test_what_is_no_state_is_told(self):
        done = self.run_any("diff", "nowhere.ledger")
        self.assertEqual(done.returncode, 2)
        self.assertIn("name a day", done.stderr)

    def test_an_article_edited_silently_shows_what_went_and_what_came(self):
        self.assertEqual(self.run_any("edits").returncode, 1)
        (self.folder / "z.txt").write_text(EDITED)
        self.add("some", "a.txt", "b.txt")
        before = self.folder / "some"
        self.add("all", "z.txt")
        edits = [json.loads(line) for line in self.run_any("edits", "--jsonl").stdout.splitlines()]
        self.assertEqual([(e["gone"], e["come"]) for e in edits], [(["Three soldiers were killed."], ["Nine soldiers were killed."])])
        (self.folder / "new").unlink(missing_ok=True)
        self.add("new", "z.txt", "b.txt")
        reports = [r for r in self.changes(str(before), str(self.folder / "new"), "--kind", "reports")]
        self.assertEqual([(r["change"], sorted(r["fields"])) for r in reports], [("changed", ["text"])])


if __name__ == "__main__":
    unittest.main()
