#!/usr/bin/env python3
"""tools/import_places: what it writes is read by `rashomon --places`, and bad rows are named by file and line."""
import json, os, pathlib, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("RASHOMON", str(ROOT / "build/apps/cli/rashomon"))
HEAD = "name\tother names\tlatitude\tlongitude\tcountry\ttype\tsource\tdivision\tpeople\n"


def convert(folder, *args, **files):
    for name, text in files.items():
        pathlib.Path(folder, name).write_text(text, encoding="utf-8")
    p = subprocess.run([sys.executable, str(ROOT / "tools/import_places"), *[a if a.startswith("--") or len(a) == 2 else os.path.join(folder, a) for a in args]], capture_output=True, text=True)
    return p.returncode, p.stdout, p.stderr.replace(folder + os.sep, "")


def row(code, name, others, lat, lon, kind, people="0"):
    group, feature = kind.split(".")
    return "\t".join([code, name, name, others, lat, lon, group, feature, "SD", "", "00", "", "", "", people, "", "400", "Africa/Khartoum", "2020-01-01"]) + "\n"


with tempfile.TemporaryDirectory() as folder:
    dump = row("71", "Umm Zarqa", "Um Zarga,umzrqt,ام زرقة", "13.25", "26.5", "P.PPL", "820") + row("72", "Zarqa Ruins", "", "13.3", "26.4", "P.PPLH") + row(
        "73", "Wadi Zarqa", "", "13.2", "26.3", "H.WAD") + row("74", "Jebel Zarqa Airstrip", "", "13.1", "26.2", "S.AIRF")
    names = "1\t71\ten\tZarqa the Old\t\t\t\t\n2\t71\tfr\tZarqa la Vieille\t\t\t\t\n3\t71\tlink\thttps://example.org\t\t\t\t\n4\t99\ten\tElsewhere\t\t\t\t\n"
    code, out, err = convert(folder, "--geonames", "dump", "--alternates", "names", "--country", "SD", dump=dump, names=names)
    want = HEAD + "Umm Zarqa\tUm Zarga|Zarqa the Old\t13.25000\t26.50000\tSD\ttown\tgeonames:71\t00\t820\nJebel Zarqa Airstrip\t\t13.10000\t26.20000\tSD\tairport\tgeonames:74\t00\t\n"
    assert (code, out) == (0, want), (code, out, err)
    assert convert(folder, "--geonames", "dump", "--country", "TD")[1] == HEAD

    # a village that no gazetteer knows is put on the map under each of its names
    places, report = os.path.join(folder, "mine.tsv"), os.path.join(folder, "r.txt")
    pathlib.Path(places).write_text(out, encoding="utf-8")
    pathlib.Path(report).write_text("Shelling in Darfur\n\nEL FASHER, Sudan - The army shelled Um Zarga on Monday, residents said.\n", encoding="utf-8")

    def mentions(*flags):
        return subprocess.run([BINARY, *flags, "dump", "--stage", "mentions", report], capture_output=True, text=True)

    assert "geonames:71" in mentions("--places", places).stdout, mentions("--places", places)
    assert "geonames:71" not in mentions().stdout

    airports = "id,ident,type,name,latitude_deg,longitude_deg,elevation_ft,continent,iso_country,municipality,keywords\n"
    code, out, err = convert(folder, "--ourairports", "a", "--largest", a=airports + '1,XAAA,medium_airport,"Zarqa International Airport",13.5,26.5,9,AF,SD,Zarqa,"Zarqa Intl, ZRQ"\n'
                             "2,XAAB,small_airport,Farm Strip,13.6,26.6,9,AF,SD,,\n3,XAAC,closed,Old Field,13.7,26.7,9,AF,SD,,\n4,XAAD,large_airport,Zarqa Air Base,13.8,26.8,9,AF,SD,,\n")
    assert (code, out) == (0, HEAD + "Zarqa International Airport\tZarqa Airport|Zarqa Intl\t13.50000\t26.50000\tSD\tairport\tourairports:XAAA\t\t\n"
                           "Zarqa Air Base\t\t13.80000\t26.80000\tSD\tairbase\tourairports:XAAD\t\t\n"), (code, out, err)

    shapes = {"type": "FeatureCollection", "features": [
        {"properties": {"name": "Kundi", "other_names": ["Kundy"], "population": 40}, "geometry": {"type": "Point", "coordinates": [26.5, 13.5]}},
        {"properties": {"name": "East Ward", "type": "district"}, "geometry": {"type": "Polygon", "coordinates": [[[26, 13], [28, 13], [28, 15], [26, 15]]]}},
        {"properties": {}, "geometry": {"type": "Point", "coordinates": [0, 0]}}]}
    code, out, err = convert(folder, "--geojson", "g", "--country", "SD", g=json.dumps(shapes))
    assert (code, out) == (0, HEAD + "Kundi\tKundy\t13.50000\t26.50000\tSD\ttown\tgeojson\t\t40\nEast Ward\t\t14.00000\t27.00000\tSD\tdistrict\tgeojson\t\t\n"), (code, out, err)

    for flag, text, message in [
            ("--geonames", "1\ttoo\tshort\n", "bad:1: expected 19 columns"),
            ("--geonames", row("1", "A", "", "north", "2", "P.PPL"), "bad:1: expected latitude and longitude in degrees"),
            ("--geonames", row("1", "A", "", "91", "2", "P.PPL"), "bad:1: no point of the earth"),
            ("--ourairports", "a,b\n1,2\n", "bad:1: no column ident"),
            ("--geojson", "{", "bad: no JSON"),
            ("--geojson", "[]", "bad: expected a FeatureCollection"),
            ("--geojson", '{"features":[{"properties":{"name":"A","type":"dragon"},"geometry":{"coordinates":[1,2]}}]}', "bad:feature 1: unknown type 'dragon'")]:
        code, out, err = convert(folder, flag, "bad", bad=text)
        assert code == 1 and err.startswith(message), (text, code, err)

    for text, message in [("A\t\t1\n", "expected 6 to 9 cells"), ("A\t\tnorth\t2\tSD\ttown\n", "expected latitude and longitude"), ("A\t\t1\t181\tSD\ttown\n", "expected latitude and longitude"),
                          ("A\t\t1\t2\tSudan\ttown\n", "expected a country as two capitals"), ("A\t\t1\t2\tSD\tdragon\n", "unknown type 'dragon'"), ("\t\t1\t2\tSD\ttown\n", "expected a name"),
                          ("A\t\t1\t2\tSD\ttown\t\t\tmany\n", "expected a number of people")]:
        pathlib.Path(places).write_text("# mine\n" + text, encoding="utf-8")
        p = mentions("--places", places)
        assert p.returncode != 0 and f"{places}:2: {message}" in p.stderr, (text, p)
