#!/usr/bin/env python3
"""`rashomon serve`: the API holds what openapi.json promises, answers as the command line does, and takes no harm from
hostile requests, slow clients or crowds."""
import concurrent.futures, gzip, http.client, json, os, pathlib, random, re, shutil, signal, socket, subprocess, sys, tempfile, threading, time, unittest, urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
API = "/api/v1"
HOSTILE = ("<script>alert(1)</script> & \"quotes\" fall to rebels\n\n3 May 2013\n\nRebels captured the town of Gao on Friday, a \u202enaM\u202c spokesman said.\n"
           "The army \x1b[31mdenied\x07 on Friday that rebels had captured Gao. <img src=x onerror=alert(2)> مدينة غاو سقطت.\n")


def rashomon(*arguments):
    return subprocess.run([BINARY, *map(str, arguments)], capture_output=True, check=False)


class Server:
    def __init__(self, ledger, *flags, env=None):
        self.process = subprocess.Popen([BINARY, "serve", "--port", "0", *flags, str(ledger)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        env={**{k: v for k, v in os.environ.items() if k != "RASHOMON_TOKEN"}, **(env or {})}, text=True)
        self.url = self.process.stdout.readline().strip()
        self.port = int(urllib.parse.urlsplit(self.url).port)

    def ask(self, path, method="GET", body=None, headers=None, timeout=60):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    def json(self, path, **more):
        answer = self.ask(API + path, **more)
        return answer.status, json.loads(answer.body)

    def raw(self, data, timeout=30):
        """What the server sends back to bytes of any kind until it closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as s:
            out = b""
            try:
                s.sendall(data)
                s.shutdown(socket.SHUT_WR)
                while part := s.recv(65536):
                    out += part
            except OSError:
                pass
            return out

    def memory(self):
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.process.pid}/status").read_text()).group(1))

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()


class Serve(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        (cls.folder / "hostile.txt").write_text(HOSTILE, encoding="utf-8")
        cls.ledger = cls.folder / "samples.ledger"
        added = rashomon("add", "-C", cls.ledger, ROOT / "samples", cls.folder / "hostile.txt")
        assert added.returncode == 0, added.stderr
        cls.server = Server(cls.ledger)
        cls.openapi = cls.server.json("/openapi.json")[1]

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        shutil.rmtree(cls.folder)

    def lines(self, *arguments):
        return [json.loads(line) for line in rashomon(*arguments, "-C", self.ledger, "--jsonl").stdout.splitlines()]

    def parameters(self, operation):
        for p in operation.get("parameters", []):
            yield self.openapi["components"]["parameters"][p["$ref"].rsplit("/", 1)[1]] if "$ref" in p else p

    def fits(self, value, schema, where=""):
        """The part of JSON Schema that openapi.json uses."""
        if "$ref" in schema:
            return self.fits(value, self.openapi["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]], where)
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        known = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
        if kinds:
            self.assertTrue(any(isinstance(value, known[k]) and not (k == "integer" and isinstance(value, bool)) for k in kinds), f"{where}: {value!r} is no {kinds}")
        for name in schema.get("required", []):
            self.assertIn(name, value, where)
        for name, inner in schema.get("properties", {}).items():
            if isinstance(value, dict) and name in value:
                self.fits(value[name], inner, f"{where}.{name}")
        if isinstance(value, list) and "items" in schema:
            for item in value[:50]:
                self.fits(item, schema["items"], where + "[]")

    def example(self, path):
        kind = path.split("/")[1]
        if "{id}" not in path:
            return path + {"/words": "?actor=Palmyra", "/search": "?text=town"}.get(path, "")
        if kind in ("wordings", "stories"):
            rows = [json.loads(l) for l in self.server.ask(API + "/export").body.splitlines()]
            row = next(r for r in rows if r["kind"] == {"wordings": "wording", "stories": "story"}[kind] and r.get("id"))
        else:
            row = self.server.json(f"/{'actors' if kind == 'entities' else kind}?limit=1")[1]["rows"][0]
        return path.replace("{id}", row["id"])

    # --- what the description promises
    def test_every_path_answers_as_described(self):
        self.assertEqual(self.openapi["openapi"][:3], "3.1")
        for path, item in self.openapi["paths"].items():
            if path == "/changes":
                continue
            with self.subTest(path=path):
                answer = self.server.ask(API + self.example(path))
                described = item["get"]["responses"]["200"]["content"]
                self.assertEqual(answer.status, 200, answer.body[:300])
                self.assertIn(answer.getheader("Content-Type").split(";")[0], described)
                self.assertEqual(answer.getheader("X-Content-Type-Options"), "nosniff")
                if "application/json" in described:
                    self.fits(json.loads(answer.body), described["application/json"]["schema"], path)

    def test_parameters_are_those_described(self):
        for path, item in self.openapi["paths"].items():
            if path == "/changes":
                continue
            with self.subTest(path=path):
                status, answer = self.server.json(self.example(path).split("?")[0] + "?no-such-thing=1")
                self.assertEqual(status, 400)
                self.fits(answer, {"$ref": "#/components/schemas/Error"})
                told = set(answer["error"]["advice"].split(": ")[1].split())
                self.assertEqual(told, {p["name"] for p in self.parameters(item["get"]) if p["in"] == "query"})

    def test_odd_values_never_fail_inside(self):
        """Every parameter of every path with fitting and with wrong values: a described status, never a 5xx."""
        rng = random.Random(7)
        odd = ["", "0", "-1", "999999999999999999999", "2020-13-45", "2022-09", "' OR 1=1 --", "\"", "%", "%25", "en_", "ev_ffff", "\u202e", "💥" * 50, "a" * 900, "true", "Izyum", "capture", "json", "names", "columns", "-origins", "(", "NULL"]
        for path, item in self.openapi["paths"].items():
            if path in ("/changes", "/export"):
                continue
            base = self.example(path)
            query = [p for p in self.parameters(item["get"]) if p["in"] == "query"]
            for _ in range(25):
                chosen = rng.sample(query, min(len(query), rng.randint(1, 4)))
                pairs = [(p["name"], rng.choice(p["schema"].get("enum") or odd) if rng.random() < 0.5 else rng.choice(odd)) for p in chosen if p["name"] != "known-on" or rng.random() < 0.1]
                url = API + base + ("&" if "?" in base else "?") + urllib.parse.urlencode(pairs)
                if "{id}" in path and rng.random() < 0.3:
                    url = API + path.replace("{id}", urllib.parse.quote(rng.choice(odd), safe="")) + "?" + urllib.parse.urlencode(pairs)
                answer = self.server.ask(url)
                self.assertIn(str(answer.status), item["get"]["responses"], f"{url}: {answer.body[:200]}")
                self.assertLess(answer.status, 500, url)

    # --- the same answers as the command line
    def test_rows_are_those_of_the_command_line(self):
        for kind, flags in (("events", ["--since", "2022-09", "--min-origins", "2", "--sort", "-origins"]), ("claims", ["--place", "Izyum"]), ("quotes", []), ("actors", ["--type", "group"]),
                            ("places", []), ("reports", ["--outlet", "Harbour"]), ("relations", []), ("quantities", []), ("events", ["--disputed", "--rule", "majority"]),
                            ("events", ["--known-on", "2022-09-11", "--type", "capture,withdraw"]), ("holds", ["--since", "2000"]), ("holds", ["--on", "2022-09-12", "--rule", "against-interest"]), ("disputes", ["--about", "time"]),
                            ("events", ["--box=36,48.5,39,50.5", "--about", "happened"]), ("claims", ["--box=36,48.5,39,50.5"]), ("holds", ["--on", "2022-09-12", "--box=36,48.5,39,50.5"]),
                            ("places", ["--box=30,30,40,40"]), ("disputes", ["--box=30,30,40,40"]), ("events", ["--outlet", "lantern-rewrite"])):
            with self.subTest(kind=kind, flags=flags):
                query = {}
                for i, flag in enumerate(flags):
                    if "=" in flag:
                        query[flag[2:].split("=")[0]] = flag.split("=")[1]
                    elif flag.startswith("--"):
                        value = flags[i + 1] if i + 1 < len(flags) and not flags[i + 1].startswith("--") else "true"
                        query[flag[2:]] = value
                expected = self.lines(kind, *flags)
                answer = self.server.ask(f"{API}/{kind}?" + urllib.parse.urlencode(query), headers={"Accept": "application/x-ndjson"})
                self.assertEqual([json.loads(l) for l in answer.body.splitlines()], expected)

    def test_flags_of_a_list_are_those_of_its_command(self):
        """What a person may ask on the command line a program may ask here, by the same names."""
        own = {"as", "with", "cursor", "offset", "format", "text", "actor", "all", "before", "after", "to", "kind"}
        for path, item in self.openapi["paths"].items():
            name = path[1:]
            told = rashomon("help", name).stdout.decode().split("\nFlags of every command")[0]
            if "/" in name or name in ("", "rules") or "Usage: rashomon " + name not in told:
                continue
            with self.subTest(command=name):
                flags = set(re.findall(r"^ {6}--([a-z-]+)", told, re.M))
                self.assertEqual(flags - own, {p["name"] for p in self.parameters(item["get"]) if p["in"] == "query"} - own)

    def test_a_box_holds_what_lies_in_it(self):
        points = {p["id"]: p["place"] for p in self.lines("places") if p.get("place")}
        for west, south, east, north in ((36, 48.5, 39, 50.5), (30, 30, 40, 40), (38, -90, 37, 90), (170, -90, 36.9, 90), (-180, -90, 180, 90)):
            inside = {i for i, p in points.items() if south <= p["lat"] <= north and (west <= p["lon"] <= east if west <= east else p["lon"] >= west or p["lon"] <= east)}
            self.assertEqual({p["id"] for p in self.server.json(f"/places?limit=1000&box={west},{south},{east},{north}")[1]["rows"]}, inside)
            self.assertEqual([e["id"] for e in self.server.json(f"/events?limit=1000&box={west},{south},{east},{north}")[1]["rows"]], [e["id"] for e in self.lines("events") if e["place"] in inside])
        for wrong in ("", "1", "1,2,3", "1,2,3,4,5", "1,2,3,x", "181,0,0,0", "0,50,0,40", "0,0,0,91", "nan,0,1,1", "1e999,0,1,1", " 1,2,3,4"):
            self.assertEqual(self.server.json("/events?box=" + urllib.parse.quote(wrong))[0], 400, wrong)

    def test_forms_are_told_by_field_and_by_parameter(self):
        for accept, kind in (("text/csv", "text/csv"), ("application/json;q=0.1, text/csv", "text/csv"), ("text/csv;q=0.2, application/x-ndjson;q=0.9", "application/x-ndjson"), ("text/html, */*", "application/json"),
                             ("text/csv;q=0, application/json", "application/json"), ("text/csv; charset=utf-8", "text/csv"), ("", "application/json")):
            self.assertEqual(self.server.ask(API + "/events", headers={"Accept": accept}).getheader("Content-Type").split(";")[0], kind, accept)
        for path in ("/index", "/rules", "", "/export", "/diff?before=2022-09-10", "/events/" + self.lines("events")[0]["id"]):
            self.assertEqual(self.server.ask(API + path + ("&" if "?" in path else "?") + "format=geojson").status, 406, path)
            self.assertEqual(self.server.ask(API + path, headers={"Accept": "application/geo+json"}).status, 200, path)
        difference = rashomon("diff", "2022-09-10", "2022-09-12", "-C", self.ledger, "--csv").stdout
        self.assertEqual(self.server.ask(API + "/diff?before=2022-09-10&after=2022-09-12", headers={"Accept": "text/csv"}).body, difference)
        self.assertEqual([json.loads(l) for l in self.server.ask(API + "/diff?before=2022-09-10&after=2022-09-12&format=jsonl").body.splitlines()], self.lines("diff", "2022-09-10", "2022-09-12"))

    def test_counts_as_known_on_a_day(self):
        whole, then = self.server.json("")[1], self.server.json("?known-on=2022-09-11")[1]
        self.assertEqual((whole["reports"], whole["events"]), (len(self.lines("reports")), len(self.lines("events"))))
        self.assertEqual((then["reports"], then["events"]), (len(self.lines("reports", "--known-on", "2022-09-11")), len(self.lines("events", "--known-on", "2022-09-11"))))
        self.assertLess(then["reports"], whole["reports"])
        for rule in ("any", "majority"):
            held = rashomon("sql", "-C", self.ledger, "--csv", "--rule", rule, "SELECT count(*) FROM v_holdings").stdout.split()
            self.assertEqual(self.server.json("?rule=" + rule)[1]["holdings"], int(held[-1]), rule)

    def test_csv_and_whole_export_are_the_same_bytes(self):
        self.assertEqual(self.server.ask(API + "/events", headers={"Accept": "text/csv"}).body, rashomon("events", "-C", self.ledger, "--csv").stdout)
        self.assertEqual(self.server.ask(API + "/export").body, rashomon("export", "-C", self.ledger).stdout)
        for form in ("geojson", "kml", "atom", "acled", "ucdp"):
            self.assertEqual(self.server.ask(f"{API}/events?format={form}").body, rashomon("export", "-C", self.ledger, "--to", form).stdout, form)
        for form, accept in (("jsonl", "application/x-ndjson"), ("geojson", "application/geo+json"), ("kml", "application/vnd.google-earth.kml+xml"), ("atom", "application/atom+xml")):
            answer = self.server.ask(API + "/events", headers={"Accept": accept})
            self.assertEqual((answer.getheader("Content-Type").split(";")[0], answer.body), (accept, self.server.ask(f"{API}/events?format={form}").body))
        self.assertEqual(self.server.ask(API + "/events", headers={"Accept": "text/csv; profile=acled"}).body, self.server.ask(API + "/events?format=acled").body)
        self.assertEqual(self.server.ask(API + "/claims?format=ucdp").status, 406)

    def test_the_first_of_the_index_are_those_of_all(self):
        def told(index):
            """Each event with words for numbers."""
            names = [e[0] for e in index["entities"]]
            words = {"type": index["types"], "status": index["statuses"], "basis": index["bases"], "place": names, "actors": names, "targets": names, "outlets": index["outlets"], "disputes": index["abouts"]}
            say = lambda column, value: value if value is None or column not in words else sorted(words[column][v] for v in value) if isinstance(value, list) else words[column][value]
            return [{column: say(column, values[i]) for column, values in index["events"].items()} for i in range(index["count"])]
        whole = self.server.json("/index")[1]
        self.assertEqual((whole["total"], whole["total"]), (whole["count"], self.server.json("/events")[1]["total"]))
        for rule in ("any", "majority"):
            whole = self.server.json(f"/index?rule={rule}")[1]
            for limit in (0, 1, 7, whole["count"] - 1, whole["count"] + 5):
                part = self.server.json(f"/index?rule={rule}&limit={limit}")[1]
                self.assertEqual((part["count"], part["total"]), (min(limit, whole["count"]), whole["count"]))
                self.assertEqual(told(part), told(whole)[:limit])
                used = {e for column in ("actors", "targets") for row in part["events"][column] for e in row} | {p for p in part["events"]["place"] if p is not None}
                self.assertLessEqual(used, set(range(len(part["entities"]))))
        self.assertLess(len(self.server.json("/index?limit=1")[1]["entities"]), 10)
        for wrong in ("-1", "x", "", "9999999999"):
            self.assertEqual(self.server.json(f"/index?limit={wrong}")[0], 400, wrong)

    def test_pages_join_to_the_whole(self):
        whole = [r["id"] for r in self.lines("claims")]
        seen, cursor = [], ""
        while True:
            page = self.server.json(f"/claims?limit=7&cursor={cursor}")[1]
            self.assertEqual(page["total"], len(whole))
            seen += [r["id"] for r in page["rows"]]
            cursor = page["next"]
            if not cursor:
                break
        self.assertEqual(seen, whole)
        self.assertEqual(self.server.json("/claims?cursor=c_0123456789abcdef")[0], 400)

    def test_claim_grid_holds_the_exact_words(self):
        texts = {}
        for event in self.lines("events"):
            grid = self.server.json(f"/events/{event['id']}/grid")[1]
            origins = {c["origin"] for c in grid["grid"]["columns"]}
            self.assertEqual(len(origins), len(grid["grid"]["columns"]))
            self.assertGreaterEqual(len(origins), event["support"]["origins"])
            for slot in grid["grid"]["slots"]:
                self.assertEqual(len(slot["cells"]), len(origins))
                sides = {s["side"] for cell in slot["cells"] for s in cell if "side" in s}
                self.assertLessEqual(max(sides, default=-1), len(slot["sides"]) - 1)
                for said in (s for cell in slot["cells"] for s in cell):
                    for at in said["at"]:
                        text = texts.setdefault(at["report"], self.server.ask(f"{API}/reports/{at['report']}/text").body)
                        self.assertEqual(text[at["begin"]:at["end"]].decode(), said["words"])
            disputed = {d["about"] for d in event["disputes"]}
            self.assertEqual(sum(s["disputed"] for s in grid["grid"]["slots"]), len(disputed))

    def test_rules_say_what_they_change(self):
        any_status = {e["id"]: e["status"] for e in self.lines("events")}
        for row in self.server.json("/rules")[1]["rows"]:
            now = {e["id"]: e["status"] for e in self.lines("events", "--rule", row["rule"])}
            self.assertEqual(row["events_changed"], sum(any_status[i] != s for i, s in now.items()), row["rule"])
            held = rashomon("sql", "-C", self.ledger, "--csv", "--rule", row["rule"], "SELECT count(*) FROM v_holdings").stdout.split()
            self.assertEqual(row["holdings"], int(held[-1]))
            index = self.server.json(f"/index?rule={row['rule']}")[1]
            self.assertEqual([index["statuses"][s] for s in index["events"]["status"]], [now[i] for i in index["events"]["id"]])

    # --- HTTP
    def test_etag_gzip_head(self):
        first = self.server.ask(API + "/index", headers={"Accept-Encoding": "gzip"})
        self.assertEqual(first.getheader("Content-Encoding"), "gzip")
        plain = self.server.ask(API + "/index")
        self.assertEqual(gzip.decompress(first.body), plain.body)
        again = self.server.ask(API + "/index", headers={"If-None-Match": plain.getheader("ETag")})
        self.assertEqual((again.status, again.body), (304, b""))
        for accept, packed in (("gzip;q=0", None), ("br, gzip;q=0.5", "gzip"), ("xgzip", None), ("", None)):
            self.assertEqual(self.server.ask(API + "/index", headers={"Accept-Encoding": accept}).getheader("Content-Encoding"), packed, accept)
        head = self.server.ask(API + "/index", method="HEAD")
        self.assertEqual((head.status, head.body, head.getheader("Content-Length")), (200, b"", str(len(plain.body))))

    def test_every_resource_is_asked_again_at_no_cost(self):
        for path in self.openapi["paths"]:
            if path == "/changes":
                continue
            with self.subTest(path=path):
                address = API + self.example(path)
                first = self.server.ask(address)
                tag = first.getheader("ETag")
                for known in (tag, f'"other", {tag}', "*"):
                    again = self.server.ask(address, headers={"If-None-Match": known, "Accept-Encoding": "gzip"})
                    self.assertEqual((again.status, again.body), (304, b""), known)
                self.assertEqual(self.server.ask(address, headers={"If-None-Match": '"other"'}).status, 200)
                packed = self.server.ask(address, headers={"Accept-Encoding": "gzip"})
                if packed.getheader("Content-Encoding") == "gzip":
                    packed.body = gzip.decompress(packed.body)
                self.assertEqual(packed.body, first.body)
                self.assertIn("Accept-Encoding", first.getheader("Vary"))

    def test_too_many_connections(self):
        """Beyond the limit one is told so; when room is made the next is served."""
        held = []
        try:
            for _ in range(256):
                s = socket.create_connection(("127.0.0.1", self.server.port), timeout=30)
                s.sendall(b"GET /api/v1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                held.append(s)
            self.assertIn(b" 200 ", held[-1].recv(64))
            with socket.create_connection(("127.0.0.1", self.server.port), timeout=30) as more:
                more.sendall(b"GET /api/v1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                self.assertIn(b" 503 ", more.recv(64))
        finally:
            for s in held:
                s.close()
        end = time.monotonic() + 20
        while self.server.ask(API).status != 200 and time.monotonic() < end:
            time.sleep(0.1)
        self.assertEqual(self.server.ask(API).status, 200)

    def test_too_many_streams(self):
        streams = []
        try:
            for n in range(65):
                c = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
                c.request("GET", API + "/changes")
                streams.append(c.getresponse())
                self.assertEqual(streams[-1].status, 200 if n < 64 else 503, n)
            self.assertEqual(self.server.ask(API).status, 200)
        finally:
            for answer in streams:
                answer.close()

    def test_a_page_that_is_not_there(self):
        for_people = self.server.ask("/nothing", headers={"Accept": "text/html,*/*"})
        self.assertEqual((for_people.status, for_people.getheader("Content-Type").split(";")[0]), (404, "text/html"))
        self.assertEqual(self.server.ask("/nothing").getheader("Content-Type").split(";")[0], "application/json")

    def test_pages_load_nothing_from_elsewhere(self):
        for path in ("/", "/events", "/event/ev_x", "/report/r_x", "/map", "/place/en_x", "/disputes", "/review"):
            page = self.server.ask(path)
            self.assertEqual(page.status, 200)
            policy = page.getheader("Content-Security-Policy")
            self.assertIn("default-src 'none'", policy)
            self.assertNotIn("unsafe", policy)
            self.assertNotIn("http:", policy)
            for address in re.findall(rb'(?:src|href)="([^"]+)"', page.body):
                self.assertTrue(address.startswith(b"/"), address)
        for name in ("/app.js", "/app.css", "/world.json", "/icon.svg"):
            self.assertEqual(self.server.ask(name).status, 200)
        style = self.server.ask("/app.css").body
        self.assertNotRegex(style, rb"@import|url\((?!#)")

    def test_hostile_texts_stay_data(self):
        found = self.server.json("/search?text=rebels&with=names")[1]
        report = next(r for r in found["reports"].values() if "script" in (r["title"] or ""))
        self.assertIn("<script>", report["title"])  # as data, in JSON, never as a page
        for form, kind in (("kml", "events"), ("atom", "events")):
            import xml.dom.minidom
            xml.dom.minidom.parseString(self.server.ask(f"{API}/{kind}?format={form}").body)
        for path in ("/events?format=csv", "/export", "/index"):
            self.assertNotIn("html", self.server.ask(API + path).getheader("Content-Type"))

    def test_bad_paths(self):
        for path in ("/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/%00", "/%ff", "/%", "/%zz", "//", "/app.js/..", "/nothing.js", "/api", "/api/v2/events", API + "/events/%00", API + "/events/%ff",
                     API + "/events/a/b/c/d", API + "/events/" + "x" * 1500, API + "/" + "x/" * 900, API + "/events/;id", API + "/index/x"):
            answer = self.server.ask(path)
            self.assertIn(answer.status, (200, 400, 404, 414) if path == "//" else (400, 404, 414), path)
        self.assertEqual(self.server.ask("/" + "x" * 5000).status, 414)

    def test_broken_requests(self):
        self.assertIn(b" 431 ", self.server.raw(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * 100000 + b"\r\n\r\n").split(b"\r\n")[0])
        self.assertIn(b" 431 ", self.server.raw(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"".join(b"X%d: y\r\n" % i for i in range(5000)) + b"\r\n").split(b"\r\n")[0])
        self.assertIn(b" 431 ", self.server.raw(b"GET /" + b"a" * 200000 + b" HTTP/1.1\r\n\r\n").split(b"\r\n")[0])
        self.assertIn(b" 413 ", self.server.raw(b"POST /api/v1/corrections HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999999\r\n\r\n").split(b"\r\n")[0])
        chunks = b"POST /api/v1/corrections HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + b"10000\r\n" + b"a" * 65536 + b"\r\n"
        self.assertIn(b" 413 ", self.server.raw(chunks + (b"10000\r\n" + b"a" * 65536 + b"\r\n") * 80).split(b"\r\n")[0])
        for garbage in (b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"GET\r\n\r\n", b"\0" * 1000, b"GET / HTTP/9.9\r\n\r\n", b"GET / HTTP/1.1\r\nBad Header\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n"):
            answer = self.server.raw(garbage)
            self.assertTrue(answer == b"" or answer.startswith(b"HTTP/1.1 4"), (garbage, answer[:60]))
        self.assertEqual(self.server.ask(API).status, 200)

    def test_slow_clients_are_cut_off_and_stop_nobody(self):
        slow = []
        for _ in range(100):
            s = socket.create_connection(("127.0.0.1", self.server.port))
            s.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-")
            slow.append(s)
        for _ in range(20):  # and bodies that never end
            s = socket.create_connection(("127.0.0.1", self.server.port))
            s.sendall(b"POST /api/v1/corrections HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{")
            slow.append(s)
        self.assertEqual(self.server.ask(API + "/index").status, 200)
        closed = set()
        end = time.monotonic() + 60
        while len(closed) < len(slow) and time.monotonic() < end:
            for i, s in enumerate(slow):
                if i in closed:
                    continue
                try:
                    s.sendall(b"a")  # a byte now and then must not buy time
                    s.settimeout(0.01)
                    if s.recv(10) == b"":
                        closed.add(i)
                except TimeoutError:
                    pass
                except OSError:
                    closed.add(i)
            time.sleep(0.5)
        for s in slow:
            s.close()
        self.assertEqual(len(closed), len(slow))

    def test_crowd(self):
        """200 clients at once, each asking again and again: no error, and memory that does not grow with them."""
        paths = ["/index", "/events?limit=20", "/claims?limit=5", "/disputes", "/holds", "/search?text=town", "/outlets", "", "/actors?limit=3", "/events?format=csv"]
        for p in paths:
            self.server.ask(API + p)
        seconds = float(os.environ.get("RASHOMON_CROWD_SECONDS", "6"))

        def client(n):
            end, done = time.monotonic() + seconds, 0
            connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
            while time.monotonic() < end:
                connection.request("GET", API + paths[(n + done) % len(paths)])
                answer = connection.getresponse()
                answer.read()
                if answer.status != 200:
                    return f"{answer.status}"
                done += 1
            connection.close()
            return done
        with concurrent.futures.ThreadPoolExecutor(200) as pool:
            warm = list(pool.map(client, range(200)))
            before = self.server.memory()
            results = warm + list(pool.map(client, range(200)))
            after = self.server.memory()
        self.assertEqual([r for r in results if isinstance(r, str)], [])
        if b"__asan_init" not in pathlib.Path(BINARY).read_bytes():  # which keeps what was freed
            self.assertLess(after, before * 1.25 + 20000, "kB")

    # --- who may ask, and who may change
    def test_other_names_and_other_sites_are_refused(self):
        self.assertEqual(self.server.ask(API, headers={"Host": "rebound.example"}).status, 403)
        self.assertEqual(self.server.ask(API, headers={"Host": f"localhost:{self.server.port}"}).status, 200)
        self.assertEqual(self.server.ask(API + "/corrections", method="POST", body="{}", headers={"Content-Type": "application/json"}).status, 403)
        self.assertEqual(self.server.ask(API + "/events", method="DELETE").status, 405)

    def test_a_token_is_asked_for_where_others_can_reach(self):
        refused = rashomon("serve", "--host", "0.0.0.1.2", self.ledger)
        self.assertEqual(refused.returncode, 2)
        server = Server(self.ledger, "--host", "0.0.0.0")
        try:
            token = urllib.parse.urlsplit(server.url).query.split("=")[1]
            self.assertGreaterEqual(len(token), 32)
            self.assertEqual(server.ask(API).status, 401)
            self.assertEqual(server.ask("/app.js").status, 401)
            self.assertEqual(server.ask(API, headers={"Authorization": "Bearer " + token[:-1] + "x"}).status, 401)
            self.assertEqual(server.ask(API, headers={"Authorization": "Bearer " + token}).status, 200)
            link = server.ask("/?token=" + token)
            self.assertEqual((link.status, link.getheader("Location")), (303, "/"))
            cookie = link.getheader("Set-Cookie")
            self.assertIn("HttpOnly", cookie)
            self.assertIn("SameSite=Strict", cookie)
            self.assertEqual(server.ask(API, headers={"Cookie": cookie.split(";")[0]}).status, 200)
        finally:
            server.stop()

    def test_corrections(self):
        ledger = self.folder / "edit.ledger"
        shutil.copy(self.ledger, ledger)
        server = Server(ledger, "--edit", "--author", "tester")
        try:
            heard = []
            stream = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
            stream.request("GET", API + "/changes")
            answer = stream.getresponse()
            self.assertEqual(answer.getheader("Content-Type"), "text/event-stream")
            listener = threading.Thread(target=lambda: [heard.append(line) for line in iter(answer.readline, b"")], daemon=True)
            listener.start()
            post = lambda body, **headers: server.ask(API + "/corrections", method="POST", body=json.dumps(body), headers={"Content-Type": "application/json", **headers})
            actors = server.json("/actors?type=group&limit=2")[1]["rows"]
            merge = {"act": "merge", "of": [a["id"] for a in actors], "reason": "one under two names"}
            self.assertEqual(post(merge, Origin="http://elsewhere.example").status, 403)
            self.assertEqual(post(merge, **{"Sec-Fetch-Site": "cross-site"}).status, 403)
            self.assertEqual(server.ask(API + "/corrections", method="POST", body=json.dumps(merge), headers={"Content-Type": "text/plain"}).status, 415)
            for wrong in ({}, [], 5, {"act": "merge"}, {"act": "merge", "of": ["en_x"], "reason": "r"}, {"act": "fix", "of": [actors[0]["id"]], "reason": "r"}, {"act": "fix", "of": [actors[0]["id"]], "set": {"size": "9"}, "reason": "r"},
                          {**merge, "reason": " "}, {**merge, "more": 1}, {"act": "split", "of": [actors[0]["id"]], "reason": "r"}, {"act": "undo", "of": ["k_0"]}, {"act": "fix", "of": [7], "set": {}, "reason": "r"}):
                self.assertIn(post(wrong).status, (400, 404), wrong)
            for body in (b"", b"{", b"\xff\xfe", b"[" * 100000):
                self.assertEqual(server.ask(API + "/corrections", method="POST", body=body, headers={"Content-Type": "application/json"}).status, 400)
            kept = post(merge, Origin=f"http://127.0.0.1:{server.port}")
            self.assertEqual(kept.status, 201, kept.body)
            correction = json.loads(kept.body)["rows"][0]
            self.assertTrue(correction["applies"])
            merged = server.json("/actors?limit=1000")[1]["rows"]
            names = {n["text"] for n in actors[0]["names"]} | {n["text"] for n in actors[1]["names"]}
            self.assertTrue(any(names <= {n["text"] for n in a["names"]} for a in merged))
            self.assertEqual(rashomon("build", "-C", ledger).returncode, 0)  # it holds over a rebuild
            self.assertTrue(any(names <= {n["text"] for n in a["names"]} for a in server.json("/actors?limit=1000")[1]["rows"]))
            # that somebody looked at a claim is kept as well, and nothing is built again for it
            claim = server.json("/claims?limit=1")[1]["rows"][0]["id"]
            before = json.loads([line for line in heard if line.startswith(b"data: ")][-1][6:])
            index = server.ask(API + "/index").getheader("ETag")
            seen = post({"act": "fix", "of": [claim], "set": {"seen": "yes"}, "reason": "the words say this"})
            self.assertTrue(json.loads(seen.body)["rows"][0]["applies"], seen.body)
            mark = json.loads(seen.body)["rows"][0]["correction"]
            self.assertIn(("applies", {"seen": "yes"}), [(row["state"], row["line"].get("set")) for row in server.json("/corrections")[1]["rows"]])
            self.assertEqual(server.ask(API + "/index").getheader("ETag"), index)
            self.assertTrue(server.json("")[1]["current"])
            end = time.monotonic() + 20
            while time.monotonic() < end and json.loads([line for line in heard if line.startswith(b"data: ")][-1][6:])["generation"] == before["generation"]:
                time.sleep(0.05)
            after = json.loads([line for line in heard if line.startswith(b"data: ")][-1][6:])
            self.assertEqual((after["content"], after["corrections"]), (before["content"], before["corrections"] + 1))
            self.assertEqual(rashomon("check", "--rebuild", "-C", ledger).returncode, 0)
            self.assertEqual(post({"act": "undo", "of": [mark]}).status, 201)
            self.assertNotIn("applies", [row["state"] for row in server.json("/corrections")[1]["rows"] if row["line"]["correction"] == mark])
            self.assertTrue(server.json("")[1]["current"])
            self.assertEqual(rashomon("check", "--rebuild", "-C", ledger).returncode, 0)
            patch = server.ask(API + "/corrections?format=jsonl").body
            self.assertEqual({json.loads(line)["author"] for line in patch.splitlines()}, {"tester"})
            self.assertEqual(post({"act": "undo", "of": [correction["correction"]]}).status, 201)
            self.assertEqual({a["id"] for a in server.json("/actors?limit=1000")[1]["rows"]}, {a["id"] for a in self.server.json("/actors?limit=1000")[1]["rows"]})
            self.assertEqual(rashomon("check", "--rebuild", "-C", ledger).returncode, 0)
            other = self.folder / "other.ledger"
            shutil.copy(self.ledger, other)
            second = Server(other, "--edit")
            try:
                applied = second.ask(API + "/corrections", method="POST", body=patch, headers={"Content-Type": "application/x-ndjson"})
                self.assertEqual((applied.status, json.loads(applied.body)["fresh"]), (201, 3))
                self.assertEqual(second.ask(API + "/corrections", method="POST", body=b"no patch\n", headers={"Content-Type": "application/x-ndjson"}).status, 400)
            finally:
                second.stop()
            self.assertGreaterEqual(sum(line.startswith(b"event: ledger") for line in heard), 3)  # now, merged, undone
        finally:
            server.stop()


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[1:]], verbosity=1)
