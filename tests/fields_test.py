#!/usr/bin/env python3
"""A ledger of several wars (bench/tell_wars) is several fields: what is added to one leaves the rows of the others where they are, in the
same places of their tables; two that a correction ties are one, and come apart when it is undone; and at every step the ledger is what a build from nothing makes."""
import json, os, pathlib, subprocess, sys, tempfile, unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
COUNT = 450  # three wars


class Fields(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.ledger = f"{self.folder.name}/ledger"
        lines = subprocess.run([sys.executable, ROOT / "bench/tell_wars", str(COUNT), "--truth", f"{self.folder.name}/truth"], check=True,
                               stdout=subprocess.PIPE).stdout.decode().splitlines()
        self.wars = {}
        for line in lines:
            self.wars.setdefault(json.loads(line)["id"].split("r")[0], []).append(line)

    def ask(self, *arguments, text=None):
        done = subprocess.run([BINARY, "-C", self.ledger, *arguments], input=text, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, (arguments, done.stderr))
        return done.stdout

    def add(self, lines):
        self.ask("-q", "add", "-", "--input", "jsonl", text="\n".join(lines) + "\n")

    def rows(self, query):
        return [json.loads(line) for line in self.ask("sql", query, "--jsonl").splitlines()]

    def fields(self):
        return sorted(r["reports"] for r in self.rows("SELECT reports FROM field WHERE into_field IS NULL AND reports > 0"))

    def test_what_is_added_touches_its_field_only(self):
        first, *others = self.wars
        self.add(self.wars[first][:-20] + [line for war in others for line in self.wars[war]])
        place = ("SELECT c.rowid AS n, c.id FROM claim c JOIN report r ON r.id = c.report WHERE r.key NOT LIKE '%sr%%' ORDER BY 1" % first)
        before, whole = self.rows(place), self.rows("SELECT max(rowid) AS n FROM claim")
        for line in self.wars[first][-20:]:
            self.add([line])
        self.assertEqual(self.rows(place), before)
        self.assertNotEqual(self.rows("SELECT max(rowid) AS n FROM claim"), whole)
        self.ask("check", "--rebuild")

    def test_fields_that_a_correction_ties_come_apart_when_it_is_undone(self):
        self.add([line for war in self.wars.values() for line in war])
        fields, export = self.fields(), self.ask("export", "--to", "jsonl")
        one, *more = self.wars
        person = lambda war: self.rows("SELECT e.id FROM entity e JOIN mention m ON m.entity = e.id JOIN report r ON r.id = m.report WHERE e.type = 'group' AND e.name "
                                       "LIKE '%%Front' AND r.key LIKE '%sr%%' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1" % war)[0]["id"]
        self.ask("-q", "merge", person(one), person(more[0]), "--reason", "one front", "--author", "A. Test")
        self.assertLess(len(self.fields()), len(fields))
        self.ask("check", "--rebuild")
        merge = self.rows("SELECT id FROM correction")[0]["id"]
        self.ask("-q", "undo", merge, "--reason", "two fronts", "--author", "A. Test")
        self.assertEqual(self.fields(), fields)
        self.assertEqual(self.ask("export", "--to", "jsonl"), export)
        self.ask("check", "--rebuild")


unittest.main()
