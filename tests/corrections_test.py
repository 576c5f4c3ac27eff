#!/usr/bin/env python3
"""Corrections by hand: each act shows in the ledger, holds over every rebuild and in any order of reports and corrections, goes
into another ledger as a patch, tells when it does not apply, and is undone without a trace but in the log."""
import csv, io, json, os, pathlib, random, subprocess, tempfile, unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
FILES = sorted(str(p) for p in (ROOT / "samples").rglob("*") if p.suffix in {".txt", ".html", ".jsonl"})


class Corrections(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.run_ok("-q", "add", *FILES)

    def run_any(self, *arguments, ledger="a", text=None):
        return subprocess.run([BINARY, "-C", os.path.join(self.folder, ledger), *arguments], input=text, capture_output=True, text=True)

    def run_ok(self, *arguments, **more):
        done = self.run_any(*arguments, **more)
        self.assertEqual(done.returncode, 0, (arguments, done.stderr))
        return done.stdout

    def ids(self, query):
        return [row[0] for row in csv.reader(io.StringIO(self.run_ok("sql", query, "-f", "csv")))][1:]

    def rows(self, query):
        return json.loads(self.run_ok("sql", query, "--json"))

    def correct_much(self):
        """One correction of each act and kind."""
        event = self.ids("SELECT id FROM v_events WHERE type = 'capture' AND place IS NOT NULL ORDER BY reports DESC, id LIMIT 1")[0]
        actor = self.ids("SELECT id FROM v_actors WHERE type = 'group' ORDER BY id LIMIT 1")[0]
        self.run_ok("fix", event, "--set", "when=2016-12-25", "--set", f"actor={actor}", "--reason", "as the diary has it", "--author", "A. Test")
        self.assertEqual(self.rows(f"SELECT earliest, latest FROM v_events WHERE id = '{event}'"), [{"earliest": "2016-12-25", "latest": "2016-12-25"}])
        states = self.ids("SELECT id FROM v_actors WHERE type = 'person' ORDER BY id LIMIT 2")
        people = len(self.ids("SELECT id FROM v_actors WHERE type = 'person'"))
        self.run_ok("merge", *states, "--reason", "one person")
        self.assertEqual(len(self.ids("SELECT id FROM v_actors WHERE type = 'person'")), people - 1)
        place = self.ids("SELECT id FROM v_places WHERE reports > 2 AND lat IS NOT NULL ORDER BY id LIMIT 1")[0]
        report = self.ids(f"SELECT report_id FROM v_mentions WHERE entity_id = '{place}' ORDER BY 1 LIMIT 1")[0]
        places = len(self.ids("SELECT id FROM v_places"))
        self.run_ok("split", place, report, "--reason", "a namesake")
        self.assertEqual(len(self.ids("SELECT id FROM v_places")), places + 1)
        claim = self.ids("SELECT id FROM v_claims WHERE type = 'withdraw' ORDER BY id LIMIT 1")[0]
        self.run_ok("fix", claim, "--set", "drop=yes", "--reason", "a figure of speech")
        self.assertEqual(self.ids(f"SELECT count(*) FROM v_claims WHERE id = '{claim}'"), ["0"])
        last = self.ids("SELECT id FROM v_reports ORDER BY published_latest DESC, id LIMIT 1")[0]
        self.run_ok("fix", last, "--set", "published=2022-11-01", "--set", "outlet=Evening Post", "--reason", "the archive says so")
        self.assertEqual(self.rows(f"SELECT outlet, published_latest FROM v_reports WHERE id = '{last}'"),
                         [{"outlet": "Evening Post", "published_latest": "2022-11-01"}])
        whole = self.ids("SELECT event_id FROM v_claims GROUP BY 1 HAVING count(DISTINCT report_id) > 2 ORDER BY 1 LIMIT 1")[0]
        part = self.ids(f"SELECT id FROM v_claims WHERE event_id = '{whole}' ORDER BY id DESC LIMIT 1")[0]
        self.run_ok("split", whole, part, "--reason", "another happening")
        self.assertEqual(len(set(self.ids(f"SELECT event_id FROM v_claims WHERE id = '{part}' OR event_id = '{whole}'"))), 2)
        stands = self.ids("SELECT id FROM v_claims WHERE type = 'capture' ORDER BY id LIMIT 1")[0]
        before = self.run_ok("export")
        self.run_ok("fix", stands, "--set", "seen=yes", "--reason", "the words say this")
        self.assertEqual(self.run_ok("export"), before)
        self.assertEqual(self.run_any("doctor").returncode, 0)
        kills = self.ids("SELECT id FROM v_events WHERE type = 'kill' ORDER BY id LIMIT 2")
        self.run_ok("merge", *kills, "--reason", "told twice")
        self.assertEqual(len(set(self.ids("SELECT id FROM v_events WHERE type = 'kill'")) & set(kills)), 1)

    def test_every_act_shows_and_is_undone_without_a_trace(self):
        before = self.run_ok("export")
        self.correct_much()
        self.assertNotEqual(self.run_ok("export"), before)
        self.run_ok("check", "--rebuild")
        for correction in self.ids("SELECT id FROM correction"):
            self.run_ok("undo", correction)
        self.assertEqual(self.run_ok("export"), before)
        self.assertIn("undone", self.run_ok("log"))
        # an undo can be undone
        for undo in [json.loads(line)["correction"] for line in self.run_ok("log", "--jsonl").splitlines() if '"act":"undo"' in line]:
            self.run_ok("undo", undo)
        self.assertNotEqual(self.run_ok("export"), before)

    def test_order_of_reports_and_corrections_changes_no_byte(self):
        self.correct_much()
        want, patch = self.run_ok("export"), self.run_ok("log", "--jsonl").splitlines()
        rng = random.Random(7)
        for n in range(4):
            files = FILES[:]
            rng.shuffle(files)
            rng.shuffle(patch)
            cut = rng.randrange(1, len(files))
            self.run_ok("-q", "add", *files[:cut], ledger=f"b{n}")
            told = self.run_any("apply", "-", ledger=f"b{n}", text="\n".join(patch))
            self.assertIn(told.returncode, (0, 1), told.stderr)
            self.run_ok("-q", "add", *files[cut:], ledger=f"b{n}")
            self.assertEqual(self.run_ok("export", ledger=f"b{n}"), want)

    def test_a_patch_that_does_not_apply_says_so(self):
        self.correct_much()
        patch = self.run_ok("log", "--jsonl")
        other = os.path.join(self.folder, "other.txt")
        pathlib.Path(other).write_text("Daily News\n3 May 2009\n\nThe army captured Mullaitivu on Saturday, the government said.\n")
        self.run_ok("-q", "add", other, ledger="c")
        told = self.run_any("apply", "-", ledger="c", text=patch)
        self.assertEqual(told.returncode, 1)
        self.assertEqual(told.stderr.count("does not apply"), len(patch.splitlines()))
        again = self.run_any("apply", "-", ledger="c", text=patch)
        self.assertIn("0 corrections kept", again.stderr)

    def test_what_cannot_be_corrected_is_told(self):
        event = self.ids("SELECT id FROM v_events ORDER BY id LIMIT 1")[0]
        for arguments, words in [
            (["fix", event, "--set", "when=2016-12-25"], "needs a reason"),
            (["fix", event, "--reason", "x"], "nothing is to be set"),
            (["fix", event, "--set", "colour=red", "--reason", "x"], "What can be set: type, status, when"),
            (["fix", event, "--set", "when=soon", "--reason", "x"], "a day like"),
            (["fix", event, "--set", "type=party", "--reason", "x"], "one of capture, advance"),
            (["merge", event, "Russia", "--reason", "x"], "entities with entities"),
            (["undo", "k_nothing"], "there is no correction"),
        ]:
            done = self.run_any(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn(words, done.stderr)
        for patch, words in [("not json", ":1: not a correction"), ('{"act":"fix","of":[]}', "not a correction"),
                             ('{"act":"fix","of":[{"kind":"event","id":"ev_1"}],"set":{"when":"x"},"author":"","time":"","reason":""}', "a day like")]:
            done = self.run_any("apply", "-", text=patch)
            self.assertEqual(done.returncode, 2, patch)
            self.assertIn(words, done.stderr)


if __name__ == "__main__":
    unittest.main()
