#!/usr/bin/env python3
"""--known-on DAY answers as a ledger would that was given only the reports published by then."""
import os, pathlib, subprocess, tempfile, unittest

BINARY = os.environ.get("RASHOMON", str(pathlib.Path(__file__).resolve().parent.parent / "build/apps/cli/rashomon"))
REPORTS = {
    "a.txt": "Sahel Courier\n4 June 2019\n\nRebels captured Kidal on Monday, residents said.\n",
    "b.txt": "Desert Post\n6 June 2019\n\nThe army denied on Thursday that rebels had captured Kidal.\n",
    "c.txt": "Sahel Courier\n12 June 2019\n\nThe army recaptured Kidal on Tuesday, the government said.\n",
}


class KnownOn(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for name, text in REPORTS.items():
            (self.folder / name).write_text(text)

    def run_any(self, ledger, *arguments):
        return subprocess.run([BINARY, "-C", str(self.folder / ledger), "-q", *arguments], capture_output=True, text=True)

    def ask(self, ledger, *arguments):
        done = self.run_any(ledger, *arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_answers_as_if_later_reports_were_not_there(self):
        paths = {name: str(self.folder / name) for name in REPORTS}
        self.ask("all", "add", *paths.values())
        for day, names in {"2019-06-04": ["a.txt"], "2019-06-11": ["a.txt", "b.txt"], "2019-07": list(REPORTS)}.items():
            self.ask(day, "add", *[paths[n] for n in names])
            for question in (["export"], ["events", "--jsonl"], ["holds", "Kidal", "--csv"], ["disputes", "--json"]):
                was = self.run_any("all", *question, "--known-on", day)
                self.assertEqual(was.stdout, self.run_any(day, *question).stdout, (day, question, was.stderr))
        self.assertNotEqual(self.ask("all", "export", "--known-on", "2019-06-04"), self.ask("all", "export"))

    def test_nothing_was_known_before_the_first_report(self):
        self.ask("all", "add", *[str(self.folder / n) for n in REPORTS])
        self.assertEqual(self.run_any("all", "events", "--known-on", "2019-05-01").returncode, 1)


if __name__ == "__main__":
    unittest.main()
