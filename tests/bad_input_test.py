#!/usr/bin/env python3
"""Bad input: each kind is skipped with a message of its own, the good report beside it is read, and the exit code is 3. A ledger
that cannot be used ends the command with 2, and says what to do."""
import gzip, json, os, pathlib, resource, sqlite3, subprocess, sys, tempfile, time, unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
GOOD = "Town taken\n\n12 March 2012\n\nRebels captured the town of Kidal on Sunday, a colonel said.\n"
OTHER = "Talks begin\n\n14 March 2012\n\nMediators met rebel envoys in Algiers on Wednesday, a minister said.\n"


def run(*arguments, seconds=120, **more):
    done = subprocess.run([BINARY, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=seconds, **more)
    done.out, done.err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8")
    return done


class BadInput(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.ledger = self.path / "t.ledger"
        self.news = self.path / "news"
        self.news.mkdir()

    def tearDown(self):
        self.folder.cleanup()

    def texts(self):
        with sqlite3.connect(self.ledger) as db:
            return [bytes(t) for (t,) in db.execute("SELECT text FROM body ORDER BY text")]

    def add_beside_a_good_one(self, name, content, *reasons, good=1):
        """The bad file between two good ones of the batch; returns what was told."""
        (self.news / "a.txt").write_text(GOOD)
        (self.news / "z.txt").write_text(OTHER)
        if content is not None:
            (self.news / name).write_bytes(content)
        done = run("-C", self.ledger, "add", self.news)
        self.assertEqual(done.returncode, 3, done.err)
        line = next((l for l in done.err.splitlines() if l.startswith(f"skipped {name}")), None)
        self.assertIsNotNone(line, done.err)
        for reason in reasons:
            self.assertIn(reason, done.err.lower())
        self.assertIn(GOOD.encode(), self.texts())
        self.assertIn(OTHER.encode(), self.texts())
        self.assertEqual(len(self.texts()), 1 + good)
        self.assertEqual(run("-C", self.ledger, "check").returncode, 0)
        return done.err

    def skipped_alone(self, content, name="b.txt"):
        (self.news / name).write_bytes(content)
        done = run("-C", self.ledger, "add", self.news / name)
        return done.returncode, done.err

    def test_an_empty_file(self):
        self.add_beside_a_good_one("b.txt", b"", "empty")

    def test_a_binary_file(self):
        self.add_beside_a_good_one("b.txt", bytes(range(256)) * 500, "binary")

    def test_a_file_without_words_is_told_apart_from_an_empty_one(self):
        self.add_beside_a_good_one("b.txt", b" \n\t\n" * 100, "white space")

    def test_a_line_of_200_megabytes(self):
        path = self.news / "b.txt"
        with open(path, "wb") as file:
            for _ in range(200):
                file.write(b"word " * 200_000)
        begin = time.monotonic()
        self.add_beside_a_good_one("b.txt", None, "larger than the limit", "--max-report-bytes")
        self.assertLess(time.monotonic() - begin, 60)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        self.assertLess(peak, 1200, "MiB")

    def test_the_limit_of_a_report_can_be_raised(self):
        (self.news / "a.txt").write_text(GOOD)
        done = run("-C", self.ledger, "add", "--max-report-bytes", 50, self.news / "a.txt")
        self.assertEqual(done.returncode, 3, done.err)
        self.assertIn("larger than the limit of 50 bytes", done.err)
        self.assertEqual(run("-C", self.ledger, "add", "--max-report-bytes", 5000, self.news / "a.txt").returncode, 0)

    def test_invalid_utf8_is_read_as_far_as_it_goes(self):
        (self.news / "b.txt").write_bytes(GOOD.encode().replace(b"colonel", b"col\xff\xfe\xc3onel"))
        done = run("-C", self.ledger, "add", self.news / "b.txt")
        self.assertIn(done.returncode, (0, 3), done.err)
        if done.returncode == 0:
            self.assertEqual(len(self.texts()), 1)
            self.texts()[0].decode("utf-8")
            self.assertEqual(run("-C", self.ledger, "check").returncode, 0)

    def test_utf16_is_read(self):
        (self.news / "b.txt").write_bytes(GOOD.encode("utf-16"))
        done = run("-C", self.ledger, "add", self.news / "b.txt")
        self.assertEqual(done.returncode, 0, done.err)
        self.assertIn("Rebels captured the town of Kidal", self.texts()[0].decode())

    def test_a_truncated_gzip(self):
        self.add_beside_a_good_one("b.txt.gz", gzip.compress(GOOD.encode() * 200 + os.urandom(5000).hex().encode())[:-1000], "gzip")

    def test_damaged_gzip_bytes(self):
        packed = bytearray(gzip.compress(GOOD.encode() * 200))
        packed[30:60] = b"\x00" * 30
        self.add_beside_a_good_one("b.txt.gz", bytes(packed), "gzip")

    def test_html_nested_100000_deep(self):
        page = b"<html><body>" + b"<div>" * 100_000 + GOOD.encode() + b"</div>" * 100_000 + b"</body></html>"
        (self.news / "b.html").write_bytes(page)
        begin = time.monotonic()
        done = run("-C", self.ledger, "add", self.news)
        self.assertIn(done.returncode, (0, 3), done.err)
        self.assertLess(time.monotonic() - begin, 30)
        if done.returncode == 3:
            self.assertIn("skipped b.html", done.err)

    def test_jsonl_with_broken_and_missing_fields(self):
        lines = [json.dumps({"id": "one", "text": GOOD}), '{"id": "two", "text": ', json.dumps({"id": "three", "title": "no body"}),
                 json.dumps(["a", "list"]), json.dumps({"id": "five", "text": OTHER})]
        (self.news / "b.jsonl").write_text("\n".join(lines) + "\n")
        done = run("-C", self.ledger, "add", self.news / "b.jsonl")
        self.assertEqual(done.returncode, 3, done.err)
        skipped = [l.split(" ")[1].rstrip(":") for l in done.err.splitlines() if l.startswith("skipped")]
        self.assertEqual(skipped, ["b.jsonl:2", "b.jsonl:3", "b.jsonl:4"])
        self.assertEqual(len(self.texts()), 2)
        reasons = [l for l in done.err.splitlines() if l.startswith("skipped")]
        self.assertEqual(len({r.split(": ", 1)[1] for r in reasons}), len(reasons), "each has a reason of its own: " + done.err)

    def test_a_directory_loop(self):
        (self.news / "a.txt").write_text(GOOD)
        (self.news / "deeper").mkdir()
        os.symlink("..", self.news / "deeper/back")
        done = run("-C", self.ledger, "add", self.news, seconds=20)
        self.assertIn(done.returncode, (0, 3), done.err)
        self.assertEqual(len(self.texts()), 1)

    def test_a_link_to_itself_and_a_link_to_nothing(self):
        os.symlink("self", self.news / "self")
        os.symlink("nowhere", self.news / "dangling")
        (self.news / "a.txt").write_text(GOOD)
        done = run("-C", self.ledger, "add", self.news)
        self.assertEqual(done.returncode, 3, done.err)
        self.assertIn("skipped self:", done.err)
        self.assertIn("skipped dangling:", done.err)
        self.assertEqual(len(self.texts()), 1)

    def test_an_unreadable_file(self):
        (self.news / "b.txt").write_text(GOOD)
        (self.news / "b.txt").chmod(0)
        more = {}
        if os.geteuid() == 0:
            # Root may read anything: run as nobody, in a folder that nobody may write.
            self.path.chmod(0o777)
            self.news.chmod(0o755)
            def as_nobody():
                os.setgid(65534)
                os.setuid(65534)
            try:
                subprocess.run([BINARY, "version"], preexec_fn=as_nobody, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            except (subprocess.CalledProcessError, PermissionError, subprocess.SubprocessError):
                self.skipTest("nobody may not run the binary here")
            more["preexec_fn"] = as_nobody
        (self.news / "a.txt").write_text(GOOD)
        done = run("-C", self.ledger, "add", self.news, **more)
        self.assertEqual(done.returncode, 3, done.err)
        self.assertRegex(done.err, r"skipped b\.txt: .*[Pp]ermission denied")

    def test_a_device_is_no_report(self):
        done = run("-C", self.ledger, "add", "/dev/null", seconds=20)
        self.assertEqual(done.returncode, 3, done.err)
        self.assertIn("skipped /dev/null", done.err.replace("skipped null", "skipped /dev/null"))

    # ledgers that cannot be used

    def failed(self, *arguments, **more):
        done = run(*arguments, **more)
        self.assertEqual((done.returncode, done.out), (2, ""), done.err)
        self.assertEqual(len(done.err.splitlines()), 2, done.err)  # what, and what to do
        return done.err

    def test_a_full_disk(self):
        if os.geteuid() != 0 or not hasattr(os, "sync"):
            self.skipTest("mounting a small file system wants root")
        small = self.path / "small"
        small.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small], stderr=subprocess.DEVNULL).returncode != 0:
            self.skipTest("no file system can be mounted here")
        try:
            with open(self.news / "many.jsonl", "w") as file:
                for i in range(3000):
                    file.write(json.dumps({"id": str(i), "text": GOOD + f"Report {i} of {os.urandom(200).hex()}.\n"}) + "\n")
            told = self.failed("-C", small / "t.ledger", "-q", "add", self.news)
            self.assertIn("no space is left", told)
            self.assertIn("free some space", told)
            kept = run("-C", small / "t.ledger", "sql", "SELECT count(*) FROM reading", "--csv")
            self.assertEqual(kept.returncode, 0, kept.err)
        finally:
            subprocess.run(["umount", small])

    def test_a_locked_ledger(self):
        (self.news / "a.txt").write_text(GOOD)
        self.assertEqual(run("-C", self.ledger, "add", self.news).returncode, 0)
        (self.news / "b.txt").write_text(OTHER)
        db = sqlite3.connect(self.ledger)
        db.execute("BEGIN IMMEDIATE")
        self.assertEqual(run("-C", self.ledger, "reports").returncode, 0)  # reading goes on
        told = self.failed("-C", self.ledger, "add", self.news)
        self.assertIn("is locked by another process", told)
        db.rollback()
        db.close()
        self.assertEqual(run("-C", self.ledger, "add", self.news).returncode, 0)

    def test_a_ledger_of_a_newer_schema(self):
        (self.news / "a.txt").write_text(GOOD)
        run("-C", self.ledger, "add", self.news)
        with sqlite3.connect(self.ledger) as db:
            db.execute("PRAGMA user_version = 99")
        for command in (["add", self.news], ["events"], ["build"], ["check"], ["sql", "SELECT 1"]):
            told = self.failed("-C", self.ledger, *command)
            self.assertIn("was written by a newer Rashomon (schema 99", told)
            self.assertIn("update Rashomon", told)
        with sqlite3.connect(self.ledger) as db:
            self.assertEqual(db.execute("SELECT count(*) FROM reading").fetchone(), (1,))

    def test_what_is_no_ledger_is_left_alone(self):
        (self.news / "a.txt").write_text(GOOD)
        for content in (b"These are notes of mine, no ledger.\n", b""):
            self.ledger.write_bytes(content)
            if content:
                self.assertIn("is no Rashomon ledger", self.failed("-C", self.ledger, "add", self.news))
            self.assertIn("is no Rashomon ledger", self.failed("-C", self.ledger, "events"))
            self.assertEqual(self.ledger.read_bytes(), content)
        self.ledger.unlink()
        with sqlite3.connect(self.ledger) as db:
            db.execute("CREATE TABLE mine (x)")
        self.assertIn("another program", self.failed("-C", self.ledger, "add", self.news))
        self.assertIn("is a folder", self.failed("-C", self.news, "events"))

    def test_a_damaged_ledger(self):
        for i in range(60):
            (self.news / f"{i}.txt").write_text(GOOD + f"Report {i}. " + os.urandom(3000).hex() + "\n")
        self.assertEqual(run("-C", self.ledger, "add", self.news).returncode, 0)
        with open(self.ledger, "r+b") as file:
            size = file.seek(0, 2)
            file.seek(8192)
            file.write(b"\x5a" * (size // 2))
        done = run("-C", self.ledger, "check")
        self.assertEqual(done.returncode, 2, done.err)
        self.assertIn("is damaged", done.err)


if __name__ == "__main__":
    unittest.main()
