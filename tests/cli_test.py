#!/usr/bin/env python3
"""Whole runs of the binary: what goes to standard output, what to standard error, with which exit code."""
import csv, gzip, io, json, os, pathlib, pty, re, select, signal, sqlite3, subprocess, sys, tempfile, time, unicodedata, unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))

REPORTS = {
    "a.txt": "Rebels capture Kidal\n\nBAMAKO, 12 March 2012 (Reuters) - Tuareg rebels captured the town of Kidal on Sunday, a colonel said.\n\n"
             "At least 12 soldiers were killed, the army said. \"We are not leaving,\" said Col. Amadou Diarra, an army spokesman.\n",
    "b.txt": "Army denies loss of Kidal\n\n13 March 2012\n\nThe army denied on Tuesday that rebels had captured Kidal.\n\n"
             "Café owners in the town said that fighters of the so-called liberation movement held the market.\n",
    "c.html": "<html><head><title>Kidal falls</title><meta property='og:site_name' content='Sahel Daily'></head><body><article><h1>Kidal falls</h1>"
              "<p>Fighters captured the town of Kidal on 11 March 2012, residents told the Sahel Daily by telephone.</p>"
              "<p>The mayor left the town on Monday, his deputy said on Tuesday.</p></article></body></html>",
}
JSONL = [
    {"id": "d1", "source": "Niger Wire", "date": "2012-03-14", "title": "Talks in Algiers", "text": "Mediators met rebel envoys in Algiers on Wednesday. Mali asked France for help."},
    {"id": "d2", "source": "Niger Wire", "date": "2012-03-15", "title": "Shelling near Gao", "text": "Government troops shelled rebel positions near Gao on Thursday, witnesses said."},
]
EVIL = "Evil report\n\n1 April 2012\n\nThe \x1b[31mred\x1b[0m army took \x9d0;title\x07 the town of Tessalit \u202eon Sunday\u202c, it said.\u0085 More.\n"


def run(*arguments, env=None, stdin=b"", cwd=None, **more):
    environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "RASHOMON_LEDGER", "RASHOMON_CONFIG")}
    environment.update(env or {})
    done = subprocess.run([BINARY, *map(str, arguments)], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=cwd, **more)
    done.out, done.err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    return done


def on_terminal(*arguments, columns=80, env=None, seconds=20):
    """What a terminal of so many columns is given."""
    child, master = pty.fork()
    if child == 0:
        try:
            import fcntl, struct, termios
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS", "CLICOLOR_FORCE")}
            os.execve(BINARY, [BINARY, *map(str, arguments)], {**environment, "TERM": "xterm", **(env or {})})
        finally:
            os._exit(127)
    out = b""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([master], [], [], 0.2)[0]:
            try:
                part = os.read(master, 65536)
            except OSError:
                break
            if not part:
                break
            out += part
    os.waitpid(child, 0)
    os.close(master)
    return out.decode("utf-8", "replace").replace("\r\n", "\n")


def cells(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def lines_of(text):
    """Lines as JSON Lines has them: a report's own U+0085 ends none."""
    return [line for line in text.split("\n") if line]


class Cli(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = pathlib.Path(cls.folder.name)
        (cls.path / "news").mkdir()
        for name, text in REPORTS.items():
            (cls.path / "news" / name).write_text(text, encoding="utf-8")
        (cls.path / "news/d.jsonl").write_text("".join(json.dumps(r) + "\n" for r in JSONL), encoding="utf-8")
        (cls.path / "news/evil.txt").write_text(EVIL, encoding="utf-8")
        cls.ledger = cls.path / "t.ledger"
        cls.added = run("-C", cls.ledger, "add", cls.path / "news")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def ask(self, *arguments, **more):
        return run("-C", self.ledger, *arguments, **more)

    def rows(self, *arguments):
        done = self.ask(*arguments, "--jsonl")
        return [json.loads(line) for line in lines_of(done.out)]

    def export(self, kind):
        return [r for r in map(json.loads, lines_of(self.ask("export", "--to", "jsonl").out)) if r["kind"] == kind]

    # taking in

    def test_add_tells_what_it_did_on_standard_error_only(self):
        self.assertEqual((self.added.returncode, self.added.out), (0, ""))
        self.assertRegex(self.added.err, rf"^6 reports added; {re.escape(str(self.ledger))} holds 6 reports, \d+ claims?, \d+ events?\n$")

    def test_add_is_idempotent_and_takes_gzip_and_standard_input(self):
        ledger = self.path / "second.ledger"
        packed = self.path / "d.jsonl.gz"
        packed.write_bytes(gzip.compress((self.path / "news/d.jsonl").read_bytes()))
        self.assertIn("2 reports added", run("-C", ledger, "add", packed).err)
        again = run("-C", ledger, "add", packed)
        self.assertEqual(again.returncode, 0)
        self.assertIn("0 reports added, 2 known already", again.err)
        piped = run("-C", ledger, "add", "-", stdin=REPORTS["a.txt"].encode())
        self.assertEqual(piped.returncode, 0, piped.err)
        self.assertIn("1 report added", piped.err)
        self.assertEqual(run("-C", ledger, "-q", "add", packed).err, "")
        self.assertEqual(run("-C", ledger, "build").returncode, 0)

    def test_build_reads_again_what_another_version_read(self):
        ledger = self.path / "old.ledger"
        run("-C", ledger, "add", self.path / "news")
        new = run("-C", ledger, "export").out
        with sqlite3.connect(ledger) as db:
            db.execute("UPDATE reading SET engine = '0.0.0+0'")
            db.execute("UPDATE meta SET value = '0.0.0+0' WHERE key = 'ledger_engine'")
        told = run("-C", ledger, "reports").err
        self.assertIn("`rashomon build` renews it", told)
        self.assertEqual(run("-C", ledger, "build").returncode, 0)
        self.assertEqual(run("-C", ledger, "reports").err, "")
        with sqlite3.connect(ledger) as db:
            self.assertEqual(db.execute("SELECT count(*) FROM reading WHERE engine = '0.0.0+0'").fetchone(), (0,))
        self.assertEqual(run("-C", ledger, "export").out, new)

    def test_missing_input_is_skipped_with_its_name(self):
        done = run("-C", self.path / "third.ledger", "add", self.path / "news/a.txt", self.path / "nowhere.txt")
        self.assertEqual(done.returncode, 3)
        self.assertIn("skipped", done.err)
        self.assertIn("nowhere.txt", done.err)
        self.assertIn("1 report added, 1 input skipped", done.err)

    # asking

    def test_every_query_writes_every_format_alike(self):
        for command in ("events", "claims", "holds Kidal", "quotes", "actors", "places", "reports", "outlets", "relations", "quantities"):
            words = command.split()
            objects = self.rows(*words)
            table = self.ask(*words)
            with self.subTest(command):
                self.assertEqual(json.loads(self.ask(*words, "--json").out or "[]"), objects)
                parsed = list(csv.reader(io.StringIO(self.ask(*words, "--csv").out, newline="")))
                self.assertEqual(len(parsed) - 1, len(objects))
                self.assertEqual(len({len(row) for row in parsed}), 1)
                tsv = lines_of(self.ask(*words, "-f", "tsv").out)
                self.assertEqual(len(tsv) - 1, len(objects))
                markdown = lines_of(self.ask(*words, "-f", "md").out)
                self.assertEqual(len(markdown) - 2, len(objects))
                self.assertEqual(len(lines_of(table.out)), len(objects) + 1 if objects else 0)
                self.assertEqual(table.returncode, 0 if objects else 1)
                if not objects:
                    self.assertEqual(table.err.splitlines()[-1], f"rashomon {words[0]}: nothing matched")

    def test_events_are_the_events_of_the_export(self):
        self.assertEqual(sorted(self.rows("events"), key=lambda e: e["id"]), self.export("event"))
        self.assertEqual(sorted(self.rows("claims"), key=lambda e: e["id"]), self.export("claim"))
        self.assertTrue(self.rows("events"))

    def test_filters_choose_what_the_export_says(self):
        events = self.export("event")
        types = {e["type"] for e in events}
        for kind in sorted(types):
            self.assertEqual({e["id"] for e in self.rows("events", "--type", kind)}, {e["id"] for e in events if e["type"] == kind})
        day = "2012-03-13"
        later = {e["id"] for e in events if (e["when"]["earliest"] or e["when"]["latest"]) and (e["when"]["latest"] or "9") >= day}
        sooner = {e["id"] for e in events if (e["when"]["earliest"] or e["when"]["latest"]) and (e["when"]["earliest"] or "0") <= day}
        self.assertEqual({e["id"] for e in self.rows("events", "--since", day)}, later)
        self.assertEqual({e["id"] for e in self.rows("events", "--until", day)}, sooner)
        for n in (1, 2, 3):
            self.assertEqual({e["id"] for e in self.rows("events", "--min-origins", n)}, {e["id"] for e in events if e["support"]["origins"] >= n})
        self.assertEqual({e["id"] for e in self.rows("events", "--disputed")}, {e["id"] for e in events if e["disputes"]})
        for status in ("asserted", "claimed", "denied"):
            self.assertEqual({e["id"] for e in self.rows("events", "--status", status)}, {e["id"] for e in events if e["status"] == status})
        named = {e["id"] for e in self.export("entity") if e["type"] in ("place", "facility", "state") and any(n["text"].casefold() == "kidal" for n in e["names"])}
        self.assertEqual({e["id"] for e in self.rows("events", "--place", "KIDAL")}, {e["id"] for e in events if e["place"] in named})
        claims = self.export("claim")
        self.assertEqual({c["id"] for c in self.rows("claims", "--text", "captured")}, {c["id"] for c in claims if "captured" in c["evidence"]["text"]})
        wire = {r["id"] for r in self.export("report") if "Niger" in (r["outlet"] or "")}
        self.assertEqual(len(wire), 2)
        self.assertEqual({c["id"] for c in self.rows("claims", "--outlet", "niger")}, {c["id"] for c in claims if c["report"] in wire})

    def test_limit_and_sort(self):
        files = [r["file"] for r in self.rows("reports", "--sort", "file")]
        self.assertEqual(files, sorted(files))
        self.assertEqual([r["file"] for r in self.rows("reports", "--sort", "-file")], sorted(files, reverse=True))
        self.assertEqual(len(self.rows("reports", "--limit", 2)), 2)
        wrong = self.ask("reports", "--sort", "flie")
        self.assertEqual(wrong.returncode, 2)
        self.assertEqual(wrong.err.splitlines()[0], "rashomon reports: there is no column 'flie' to sort by; did you mean file?")

    def test_search_prints_file_byte_and_line(self):
        done = self.ask("search", "CAFE", "owners")
        text = REPORTS["b.txt"]
        line = next(l for l in text.splitlines() if "Café" in l)
        self.assertEqual(done.out, f"b.txt:{len(text[:text.index('Café')].encode())}: {line}\n")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(self.ask("search", '"owners café"').returncode, 1)
        self.assertEqual(self.ask("search", "zebra AND NOT").returncode, 1)
        self.assertEqual(self.ask("search", '"', "*").err.splitlines()[0], "rashomon search: there is no word to search for")
        found = json.loads(self.ask("search", "Gao", "--json").out)
        self.assertEqual([(r["file"], r["text"][:10]) for r in found if "shelled" in r["text"]], [("d.jsonl", "Government")])
        self.assertTrue(self.ask("search", "Gao").out.startswith("d.jsonl#d2:"))

    def test_sql_reads_and_never_writes(self):
        self.assertEqual(self.ask("sql", "SELECT file, bytes FROM v_reports WHERE file = 'a.txt'", "--csv").out, f"file,bytes\r\na.txt,{len(REPORTS['a.txt'].encode())}\r\n")
        self.assertEqual(json.loads(self.ask("sql", "SELECT NULL AS n, 1.5 AS x, 'a\"b' AS t", "--json").out), [{"n": None, "x": 1.5, "t": 'a"b'}])
        self.assertEqual(self.ask("sql", "-", stdin=b"SELECT 7 AS seven").out, "SEVEN\n    7\n")
        self.assertEqual(self.ask("sql", "SELECT 'a,b', 'c\"d', 'e\nf'", "--csv").out.split("\r\n", 1)[1], '"a,b","c""d","e\nf"\r\n')
        for query in ("DELETE FROM report", "DROP VIEW v_events", "SELECT 1; SELECT 2", "PRAGMA user_version = 7", "ATTACH 'x' AS y", ""):
            done = self.ask("sql", query)
            self.assertEqual((done.returncode, done.out), (2, ""), query)
        self.assertEqual(self.ask("sql", "SELECT 1 WHERE 0").returncode, 1)

    def test_views_have_the_columns_that_the_document_tells(self):
        told = re.findall(r"^\| `(v_\w+)` \| [^|]* \| (.*) \|$", (ROOT / "docs/formats/sql.md").read_text(encoding="utf-8"), re.M)
        views = json.loads(self.ask("sql", "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name", "--json").out)
        self.assertEqual(sorted(name for name, _ in told), [v["name"] for v in views])
        for name, columns in told:
            have = json.loads(self.ask("sql", f"SELECT name FROM pragma_table_info('{name}')", "--json").out)
            self.assertEqual(re.findall(r"`(\w+)`", columns), [c["name"] for c in have], name)

    # trusting

    def test_show_raw_gives_the_very_bytes(self):
        for name in ("a.txt", "b.txt", "evil.txt"):
            self.assertEqual(self.ask("show", "--raw", name).stdout, (self.path / "news" / name).read_bytes())
        for report in self.export("report"):
            raw = self.ask("show", "--raw", report["id"]).stdout
            self.assertEqual(len(raw), report["bytes"])
            if report["title"]:
                self.assertEqual(raw[report["title"]["begin"]:report["title"]["end"]].decode(), report["title"]["text"])

    def test_show_and_why_take_any_kind_of_id(self):
        rows = [json.loads(line) for line in lines_of(self.ask("export").out)]
        for kind in {r["kind"] for r in rows}:
            row = next(r for r in rows if r["kind"] == kind)
            with self.subTest(kind):
                for command in ("show", "why"):
                    done = self.ask(command, row["id"])
                    self.assertEqual(done.returncode, 0, done.err)
                    self.assertIn(row["id"], done.out)
                self.assertEqual(json.loads(self.ask("show", row["id"], "--json").out), row)

    def test_show_event_has_the_words_of_every_report(self):
        claims = {c["id"]: c for c in self.export("claim")}
        event = max(self.export("event"), key=lambda e: e["support"]["reports"])
        flat = " ".join(self.ask("show", event["id"]).out.split())
        for claim in event["claims"]:
            self.assertIn(" ".join(claims[claim]["evidence"]["text"].split()), flat)

    def test_show_entity_tells_offices_and_who_says_so(self):
        out = self.ask("show", "Amadou Diarra").out
        self.assertRegex(out, r"(?s)Offices\n.*  spokesman of .*army \(a\.txt; 2012-03-12\)")
        report = next(r["id"] for r in self.export("report") if r["file"].endswith("a.txt"))
        body = next(e for e in self.export("entity") if e["name"].endswith("army") and any(m["report"] == report for m in e["mentions"]))
        self.assertIn("spokesman: Amadou Diarra", self.ask("show", body["id"]).out)

    def test_show_takes_who_is_called_so_before_who_is_described_by_him(self):
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder, "r.txt")
            report.write_text("Fighters loyal to Aidarous al-Zubaidi took Seiyun in Yemen. Salem al-Khanbashi said so. Salem bin Breik denied it.\n", encoding="utf-8")
            ledger = pathlib.Path(folder, "l")
            run("-q", "-C", ledger, "add", report)
            self.assertTrue(run("-C", ledger, "show", "Zubaidi").out.startswith("Aidarous al-Zubaidi, person"))
            several = run("-C", ledger, "show", "Salem").err
            self.assertRegex(several, r"'Salem' fits several: en_\w+ \(Salem .*, person\) en_\w+ \(Salem ")

    def test_why_names_the_rule_and_where_it_stands(self):
        claim = self.export("claim")[0]
        out = self.ask("why", claim["id"]).out
        place = re.search(r"rule +" + re.escape(claim["rule"]) + r", (en/rules/\S+):(\d+)", out)
        self.assertIsNotNone(place, out)
        line = (ROOT / "models" / place[1]).read_text(encoding="utf-8").splitlines()[int(place[2]) - 1]
        self.assertEqual(line.split(), ["rule", claim["rule"]])

    def test_why_cuts_long_lists_to_the_words_that_were_found(self):
        claim = next(c for c in self.export("claim") if c["rule"] == "territory/capture")
        out = self.ask("why", claim["id"]).out
        cut = re.search(r"^ +verb (.*) \.\.\. \((\d+) in all\)$", out, re.M)
        self.assertIsNotNone(cut, out)
        self.assertGreater(int(cut[2]), len(cut[1].split(", ")))

    def test_ids_may_be_cut_short_and_misspelt(self):
        ids = sorted(r["id"] for r in self.export("report"))
        short = next(i for i in range(3, 19) if len({x[:i] for x in ids}) == len(ids))
        self.assertEqual(json.loads(self.ask("show", ids[0][:short], "--json").out)["id"], ids[0])
        several = self.ask("show", "r_")
        self.assertEqual(several.returncode, 2)
        self.assertTrue(several.err.startswith("rashomon show: 'r_' fits several: r_"), several.err)
        wrong = ids[0][:-1] + ("0" if ids[0][-1] != "0" else "1")
        done = self.ask("show", wrong)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.err, f"rashomon show: there is no {wrong}; did you mean {ids[0]}?\n")
        self.assertIn("did you mean Kidal?", self.ask("holds", "Kidla").err)
        self.assertEqual(self.ask("show", ids[0] + "\r").out, self.ask("show", ids[0]).out)  # a line of CSV, read by a shell

    def test_check_finds_no_fault_and_a_made_one(self):
        done = self.ask("check", "--rebuild")
        self.assertEqual((done.returncode, done.out), (0, ""), done.out)
        self.assertRegex(done.err, r"^checked 6 reports and \d+ spans, and built the ledger anew: no fault\n$")
        faults = [("UPDATE claim SET evidence_end = 999999 WHERE id = (SELECT min(id) FROM claim)", "ends behind the text", ""),
                  ("UPDATE claim SET trigger_end = trigger_begin WHERE id = (SELECT min(id) FROM claim)", "is empty", ""),
                  ("UPDATE mention SET span_begin = span_end + 1", "is empty", ""),
                  ("UPDATE claim SET event = 'ev_none'", "ev_none is not in the ledger", ""),
                  ("UPDATE report SET bytes = bytes + 1", "it should have", ""),
                  ("UPDATE body SET text = CAST('x' AS BLOB)", "differs from that of its reading", ""),
                  ("DELETE FROM event WHERE id = (SELECT min(id) FROM event)", "is not in the ledger", ""),
                  ("UPDATE entity SET name = 'Somebody else' WHERE id = (SELECT min(id) FROM entity)", "not so when built anew", "--rebuild")]
        for sql, message, flag in faults:
            broken = self.path / "broken.ledger"
            source, target = sqlite3.connect(self.ledger), sqlite3.connect(broken)
            source.backup(target)
            target.execute(sql)
            target.commit()
            target.close()
            source.close()
            done = run("-C", broken, "check", *([flag] if flag else []))
            with self.subTest(sql):
                self.assertEqual(done.returncode, 1, done.err)
                self.assertIn(message, done.out)
            for suffix in ("", "-wal", "-shm"):
                pathlib.Path(str(broken) + suffix).unlink(missing_ok=True)

    # giving out

    def test_export_csv_and_geojson(self):
        tables = self.path / "tables"
        self.assertEqual(self.ask("export", "--to", "csv", "-o", f"{tables}/").returncode, 0)
        with open(tables / "events.csv", newline="") as file:
            self.assertEqual({r["id"] for r in csv.DictReader(file)}, {e["id"] for e in self.export("event")})
        self.assertEqual(len(list(csv.DictReader(io.StringIO(self.ask("export", "--to", "csv", "--kind", "reports").out)))), 6)
        geo = json.loads(self.ask("export", "--to", "geojson").out)
        self.assertEqual(geo["type"], "FeatureCollection")
        points = {e["id"]: e["place"] for e in self.export("entity") if e["place"]}
        self.assertEqual({f["id"] for f in geo["features"]}, {e["id"] for e in self.export("event") if e["place"] in points})
        for feature in geo["features"]:
            lon, lat = feature["geometry"]["coordinates"]
            self.assertTrue(-180 <= lon <= 180 and -90 <= lat <= 90)

    def test_dump_shows_each_stage(self):
        text = (self.path / "news/a.txt").read_bytes()
        for stage in ("document", "language", "mentions", "claims", "reading"):
            done = run("dump", "--stage", stage, self.path / "news/a.txt")
            self.assertEqual(done.returncode, 0, done.err)
            self.assertTrue(done.out)
        plain = run("dump", "--stage", "language", self.path / "news/a.txt")
        self.assertEqual(run("dump", "--stage", "language", "--format", "conllu", self.path / "news/a.txt").out, plain.out)
        wrong = run("dump", "--stage", "names", "--format", "conllu", self.path / "news/a.txt")
        self.assertEqual(wrong.returncode, 2)
        self.assertIn("--stage language", wrong.err)
        names = json.loads(run("dump", "--stage", "names", self.path / "news/a.txt").out)
        self.assertEqual(names["id"], "a.txt")
        for e in names["entities"]:
            self.assertEqual(text[e["begin"]:e["end"]].decode(), e["text"])
            self.assertIn(e["type"], ("PER", "ORG", "LOC"))
        self.assertIn("Kidal", {e["text"] for e in names["entities"]})
        times = json.loads(run("dump", "--stage", "times", self.path / "news/a.txt").out)
        self.assertIn(("2012-03-11", "2012-03-11"), {(t["earliest"], t["latest"]) for t in times["found"]})
        records = run("dump", "--stage", "names", self.path / "news/d.jsonl").out.splitlines()
        self.assertEqual([json.loads(r)["id"] for r in records], ["d1", "d2"])

    def test_rules_are_traced_and_tested_and_users_may_bring_their_own(self):
        own = self.path / "mine.rules"
        own.write_text("rule mine/picnic\ntype consult\nverb dance\nactor subject\n"
                       "yes The rebels danced in Kidal. -> consult\nno The rebels slept.\n", encoding="utf-8")
        report = self.path / "picnic.txt"
        report.write_text("The rebels danced in Kidal on Monday. They seized two tanks.\n", encoding="utf-8")
        traced = [json.loads(line) for line in run("rules", "trace", report, "--rules", own, "--jsonl").out.splitlines()]
        self.assertIn(("danced", "mine/picnic", "fired"), {(t["trigger"], t["rule"], t["result"]) for t in traced})
        self.assertTrue(any(t["rule"] == "coerce/abduct" and t["result"].startswith("no: need") for t in traced), traced)
        self.assertNotIn("mine/picnic", run("rules", "trace", report).out)
        tested = run("rules", "test", "--rules", own)
        self.assertIn("examples hold", tested.err)
        self.assertNotIn("mine.rules", tested.out)
        own.write_text("rule mine/picnic\ntype picnic\n", encoding="utf-8")
        broken = run("rules", "test", "--rules", own)
        self.assertEqual(broken.returncode, 2)
        self.assertIn("mine.rules:2: unknown event type 'picnic'", broken.err)
        missing = run("dump", report, "--rules", self.path / "none.rules")
        self.assertEqual(missing.returncode, 2)
        self.assertIn("none.rules", missing.err)
        self.assertEqual(run("rules", "dance").returncode, 2)

    def test_output_goes_to_a_file_whole_or_not_at_all(self):
        target = self.path / "out.jsonl"
        self.assertEqual(self.ask("export", "-o", target).out, "")
        self.assertEqual(target.read_bytes(), self.ask("export").stdout)
        full = self.ask("export", "-o", "/dev/full")
        self.assertEqual(full.returncode, 2)
        self.assertIn("/dev/full cannot be written (No space left on device)", full.err)
        self.assertEqual(self.ask("export", "-o", self.path / "no/such/folder.jsonl").returncode, 2)
        self.assertEqual(list(self.path.glob("*.part")), [])

    # the shell's habits

    def test_misspelt_commands_and_flags(self):
        cases = [(["evnts"], "rashomon: there is no command 'evnts'; did you mean events?\n  see `rashomon help`\n"),
                 (["events", "--plce", "X"], "rashomon events: there is no flag --plce; did you mean --place?\n  see `rashomon help events`\n"),
                 (["events", "--limit", "ten"], "rashomon events: --limit wants a number, not 'ten'\n  see `rashomon help events`\n"),
                 (["events", "--since", "2012-13-01"], "rashomon events: --since wants a day like 2020-05-18, 2020-05 or 2020, not '2012-13-01'\n  see `rashomon help events`\n"),
                 (["events", "-f", "jason"], "rashomon events: --format cannot be 'jason'; did you mean json?\n  see `rashomon help events`\n"),
                 (["events", "--type", "captures"], "rashomon events: there is no type 'captures'; did you mean capture?\n"),
                 (["events", "extra"], "rashomon events: one argument too many: 'extra'\n  see `rashomon help events`\n"),
                 (["show"], "rashomon show: it wants ID\n  see `rashomon help show`\n"),
                 (["help", "evnts"], "rashomon help: there is no command 'evnts'; did you mean events?\n  see `rashomon help`\n"),
                 (["completions", "fsh"], "rashomon completions: there are no completions for 'fsh'; did you mean fish?\n  it is one of bash, zsh, fish\n")]
        for arguments, expected in cases:
            done = self.ask(*arguments)
            with self.subTest(arguments):
                self.assertEqual((done.returncode, done.out), (2, ""))
                self.assertTrue(done.err.startswith(expected), done.err)

    def test_no_ledger_is_told_with_what_to_do(self):
        done = run("events", cwd=self.folder.name)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.err, "rashomon events: there is no ledger rashomon.ledger\n  make one with `rashomon add FILES`, or name it with --ledger\n")

    def test_ledger_comes_from_flag_then_environment(self):
        self.assertEqual(run("reports", "--jsonl", env={"RASHOMON_LEDGER": str(self.ledger)}).out, self.ask("reports", "--jsonl").out)
        self.assertEqual(run("events", "-C", self.path / "none.ledger", env={"RASHOMON_LEDGER": str(self.ledger)}).returncode, 2)

    def test_configuration_gives_defaults(self):
        config = self.path / "config"
        config.write_text("# mine\nlimit = 1\nformat = \"jsonl\"\nplace = Kidal\n")
        self.assertEqual(len(self.ask("reports", "--config", config).out.splitlines()), 1)
        self.assertEqual(len(self.ask("reports", "--config", config, "--limit", 3).out.splitlines()), 3)
        self.assertEqual(len(self.ask("reports", env={"RASHOMON_CONFIG": str(config)}).out.splitlines()), 1)
        config.write_text("limt = 1\n")
        self.assertIn("config:1: there is no flag 'limt'", self.ask("reports", "--config", config).err)

    def test_broken_pipe_ends_quietly(self):
        query = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT i FROM n"
        child = subprocess.Popen([BINARY, "-C", self.ledger, "sql", query, "--csv"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        child.stdout.read(10)
        child.stdout.close()
        self.assertEqual(child.stderr.read(), b"")
        child.stderr.close()
        self.assertEqual(child.wait(), 0)

    def test_interrupt_gives_130(self):
        query = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        child = subprocess.Popen([BINARY, "-C", self.ledger, "sql", query], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(0.3)
        child.send_signal(signal.SIGINT)
        self.assertEqual(child.wait(timeout=20), 130)
        child.communicate()

    def test_no_control_bytes_of_a_report_reach_the_output_for_people(self):
        evil = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
        for command in (["events"], ["claims"], ["reports"], ["search", "army"], ["show", "evil.txt"], ["why", "evil.txt"], ["sql", "SELECT CAST(text AS TEXT) FROM body"], ["events", "-f", "md"]):
            self.assertIsNone(evil.search(self.ask(*command).out), command)
        for command in (["show", "--raw", "evil.txt"], ["claims", "--csv"], ["claims", "--jsonl"], ["export"], ["search", "army"], ["dump", "--stage", "document", self.path / "news/evil.txt"]):
            shown = on_terminal("-C", self.ledger, "--color", "never", *command)
            self.assertIsNone(evil.search(shown.replace("\t", "")), command)
        self.assertIn("\\x1b[31mred", self.ask("show", "evil.txt").out)

    def test_a_terminal_gets_colours_and_its_width_and_a_pipe_the_same_rows(self):
        piped = self.ask("claims").out.splitlines()
        for columns in (60, 80, 200):
            shown = on_terminal("-C", self.ledger, "claims", columns=columns)
            self.assertIn("\x1b[1mID\x1b[0m", shown)
            plain = re.sub("\x1b\\[[0-9;]*m", "", shown).splitlines()
            self.assertEqual(len(plain), len(piped))
            self.assertEqual([l.split()[0] for l in plain], [l.split()[0] for l in piped])
        for columns in (110, 200):
            plain = re.sub("\x1b\\[[0-9;]*m", "", on_terminal("-C", self.ledger, "claims", columns=columns)).splitlines()
            self.assertLessEqual(max(map(cells, plain)), columns)
        for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            self.assertNotIn("\x1b", on_terminal("-C", self.ledger, "events", env=env))
        self.assertNotIn("\x1b", self.ask("events").out)
        self.assertIn("\x1b[1m", self.ask("events", "--color", "always").out)
        self.assertIn("\x1b[1m", self.ask("events", env={"CLICOLOR_FORCE": "1"}).out)
        self.assertNotIn("\x1b", self.ask("events", "--color", "never", env={"CLICOLOR_FORCE": "1"}).out)

    # help, manual and completions come from one table

    def test_every_command_and_flag_is_in_help_manual_and_completions(self):
        overview = run("help").out
        commands = re.findall(r"^  ([a-z]+) {2,}\S", overview, re.M)
        self.assertGreaterEqual(len(commands), 24)
        man = run("man").out.replace("\\-", "-")
        shells = {shell: run("completions", shell).out for shell in ("bash", "zsh", "fish")}
        for command in commands:
            text = run("help", command).out
            self.assertEqual(run(command, "--help").out, text)
            self.assertIn(f"rashomon {command}", man)
            for flag in re.findall(r"--([a-z-]+)", text):
                self.assertIn(f"--{flag}", man, (command, flag))
                for shell, script in shells.items():
                    self.assertIn(f"-l {flag} " if shell == "fish" else f"--{flag}", script + " ", (shell, flag))
            self.assertLessEqual(max(map(cells, text.splitlines())), 110)
        self.assertEqual(run().returncode, 2)
        self.assertRegex(run("version").out, r"^rashomon \d+\.\d+\.\d+\S*\n$")
        self.assertEqual(run("--version").out, run("version").out)

    def test_bash_completes_commands_flags_and_values(self):
        script = run("completions", "bash").out
        def complete(*words):
            code = script + f"\nCOMP_WORDS=({' '.join(words)} '')\nCOMP_CWORD={len(words)}\n[[ -n $LAST ]] && COMP_WORDS[-1]=$LAST\n_rashomon\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""
            def of(last):
                return subprocess.run(["bash", "-c", code], env={**os.environ, "LAST": last}, stdout=subprocess.PIPE, check=True).stdout.decode().split()
            return of
        self.assertEqual(complete("rashomon")("ev"), ["events"])
        self.assertEqual(complete("rashomon", "events")("--min"), ["--min-origins"])
        self.assertEqual(complete("rashomon", "events", "--status")("den"), ["denied"])
        self.assertEqual(complete("rashomon", "help")("dis"), ["disputes"])
        self.assertEqual(complete("rashomon", "reports")("--min"), [])

    def test_doctor_tells_versions_and_state(self):
        done = self.ask("doctor", "--json")
        self.assertEqual(done.returncode, 0, done.err)
        facts = {r["what"]: r["found"] for r in json.loads(done.out)}
        self.assertEqual(facts["report rows"], "6")
        self.assertEqual(facts["up to date"], "yes")
        self.assertEqual(facts["stages"], "open")


if __name__ == "__main__":
    unittest.main()
