#!/usr/bin/env python3
"""tools/import_actors: what it writes is read by rashomon, and bad lines are named by file and line."""
import os, pathlib, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))


def run(flag, text, *more):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as f:
        f.write(text)
    p = subprocess.run([sys.executable, str(ROOT / "tools/import_actors"), *more, flag, f.name], capture_output=True, text=True)
    os.unlink(f.name)
    return p.returncode, p.stdout, p.stderr.replace(f.name, "FILE")


code, out, err = run("--cameo", """# dictionary
MOUNTAIN_JUSTICE_FRONT_ [SDNREB 030301-111224][SDNOPP >111225]
+MJF_
ADAM_AL-HARUN_
\t*[SDNMIL <190411]
UNITED_RELIEF_ [IGOUNO] ; note
PEOPLES_FREE_ARMY_(PFA)_ [COLREB] # own note
+EJERCITO_LIBRE
+PFAX
	[---]
STEPPE_MOVEMENT_(MONGOLIA)_ [MNGREB]
OMAR_BEN_TALEB_  # a list of rulers
+PRESIDENT_TALEB_
	[DZAELI 350101-780430]
	[DZAGOV 780430-790916]
	[DZAELI]
NORTHLAND_  [NOR]
+SOME_TOWN_
ANNA_MARTIN_	[IGOUNO 970101-061231] [---] # president
""")
want = """name\taliases\ttype\tcountry\tside\tfrom\tto
Mountain Justice Front\tMJF\trebel group\tSD\t\t2003-03-01\t2011-12-24
Mountain Justice Front\tMJF\tparty\tSD\t\t2011-12-25\t
Adam al-Harun\t\tperson\tSD\t\t\t
United Relief\t\tinternational organisation\t\t\t\t
Peoples Free Army\tPFA|Ejercito Libre|PFAX\trebel group\tCO\t\t\t
Steppe Movement\t\trebel group\tMN\t\t\t
Omar Ben Taleb\tPresident Taleb\tperson\tDZ\t\t\t
Anna Martin\t\tperson\t\t\t\t
"""
assert (code, out) == (0, want), (code, out, err)
with tempfile.TemporaryDirectory() as folder:
    actors, report = os.path.join(folder, "a.tsv"), os.path.join(folder, "r.txt")
    pathlib.Path(actors).write_text(out, encoding="utf-8")
    pathlib.Path(report).write_text("Sudan talks\n\nThe MJF said on Monday that it had left. Mountain Justice Front fighters held Kauda.\n", encoding="utf-8")
    seen = subprocess.run([BINARY, "--actors", actors, "dump", "--stage", "mentions", report], capture_output=True, text=True)
    assert 'group "Mountain Justice Front" names=MJF | Mountain Justice Front' in seen.stdout or "organisation \"Mountain Justice Front\"" in seen.stdout, seen
code, out, err = run("--jsonl", '{"label":"Grey Company","aliases":["GC"],"type":"Q4830453","country":"RUS"}\n')
assert (code, out.splitlines()[1]) == (0, "Grey Company\tGC\tcompany\tRU\t\t\t"), (code, out, err)
# a dump of Wikidata: one array, an entity a line
code, out, err = run("--jsonl", """[
{"id":"Q1","labels":{"en":{"language":"en","value":"Blue Front"}},"aliases":{"en":[{"language":"en","value":"BF"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q7278"}}}}],"P571":[{"mainsnak":{"datavalue":{"value":{"time":"+1989-02-03T00:00:00Z"}}}}]}},
{"id":"Q2","labels":{"fr":{"language":"fr","value":"Jean Petit"}},"aliases":[],"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P576":[{"mainsnak":{"datavalue":{"value":{"time":"+2001-00-00T00:00:00Z"}}}}]}}
]
""")
assert (code, out.splitlines()[1:]) == (0, ["Blue Front\tBF\tparty\t\t\t1989-02-03\t", "Jean Petit\t\tperson\t\t\t\t"]), (code, out, err)
# dictionaries of thousands of lines have faults: told, left out
code, out, err = run("--cameo", "A_FRONT_\nB_FRONT_ [SDNREB]\nC_FRONT_ [SDNREB 2004017-20061201]\n", "--keep-going")
assert (code, out.splitlines()[1:]) == (0, ["B Front\t\trebel group\tSD\t\t\t"]), (code, out, err)
assert err.splitlines()[0] == "FILE:2: 'A_FRONT_' has no code in brackets" and "found '2004017-20061201'" in err, err
for flag, text, message in [
        ("--cameo", "+ALIAS_\n", "FILE:1: a synonym stands before any actor"),
        ("--cameo", "A_FRONT_ [SDNREB 0303]\n", "FILE:1: expected a code and days in '[SDNREB 0303]', found '0303'"),
        ("--cameo", "A_FRONT_ [SDNREB\n", "FILE:1: a bracket is not closed"),
        ("--cameo", "A_FRONT_\nB_FRONT_ [SDNREB]\n", "FILE:2: 'A_FRONT_' has no code in brackets"),
        ("--jsonl", "{\"label\":\"A\"}\n{oops\n", "FILE:2: no JSON object"),
        ("--jsonl", "{\"aliases\":[]}\n", "FILE:1: expected a text under \"label\" or \"name\""),
        ("--jsonl", "{\"label\":\"A\",\"type\":\"dragon\"}\n", "FILE:1: unknown type 'dragon'")]:
    code, out, err = run(flag, text)
    assert code == 1 and err.startswith(message), (text, code, err)
