#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `rashomon_eval places` found, by what the gazetteer can know, and by country.

    eval/place_countries.py GOLD.jsonl FOUND.jsonl cities1000.txt

Prints how many of the annotated places lie within 161 km of some place that the gazetteer has under the name, how many of those
were resolved right, and how many of the resolved lie in a country in which no annotated place of the document lies. The
country of an annotated point is that of the nearest town in GeoNames' cities1000.txt. Python 3 standard library only."""
import collections
import json
import math
import sys


def km(lat1, lon1, lat2, lon2):
    p1, p2 = math.radians(lat1), math.radians(lat2)
    h = math.sin((p2 - p1) / 2) ** 2 + math.cos(p1) * math.cos(p2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * 6371 * math.asin(min(1.0, math.sqrt(h)))


if len(sys.argv) != 4:
    sys.exit(__doc__)
grid = collections.defaultdict(list)
for line in open(sys.argv[3], encoding="utf-8"):
    f = line.split("\t")
    grid[int(float(f[4])), int(float(f[5]))].append((float(f[4]), float(f[5]), f[8]))


def country(lat, lon):
    for reach in (3, 12):  # the middle of a large country may be far from any town
        near = [x for a in range(int(lat) - reach, int(lat) + reach + 1) for b in range(int(lon) - reach, int(lon) + reach + 1) for x in grid.get((a, b), ())]
        if near:
            break
    return min(near, key=lambda x: (x[0] - lat) ** 2 + (x[1] - lon) ** 2)[2] if near else ""


found = {d["id"]: d for d in map(json.loads, open(sys.argv[2], encoding="utf-8"))}
asked = known = right = resolved = abroad = 0
for doc in map(json.loads, open(sys.argv[1], encoding="utf-8")):
    rows = {(t["begin"], t["end"]): t for t in found[doc["id"]]["toponyms"]}
    countries = {country(t["lat"], t["lon"]) for t in doc["toponyms"] if t["lat"] is not None}
    for t in doc["toponyms"]:
        row = rows.get((t["begin"], t["end"]))
        if t["lat"] is None or row is None:
            continue
        asked += 1
        has = any(km(t["lat"], t["lon"], *point) <= 161 for point in row.get("known") or [])
        known += has
        if row["lat"] is None:
            continue
        resolved += 1
        right += has and km(t["lat"], t["lon"], row["lat"], row["lon"]) <= 161
        abroad += bool(row.get("country")) and row["country"] not in countries
print(f"asked {asked}  in the gazetteer {known}  right of those {right / known:.3f}  resolved {resolved}  in a country of no other place {abroad / resolved:.4f}")
