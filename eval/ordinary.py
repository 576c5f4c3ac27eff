#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How many texts that are not about conflict yield a violent claim?

    ordinary.py RASHOMON --treebanks FOLDER [--places FILE.jsonl ...] [--calm] [--told IDS.txt] [--list]

Gathers texts, reads them with the program RASHOMON, and counts those with at least one claim of a violent type that
the text asserts. The texts:
  - from FOLDER/*.conllu (UD English EWT and GUM): the documents of the genres below, each rebuilt from its "# text" lines;
  - from each FILE.jsonl: the `text` of every record (local news, for example LGL).
Local news tells of crime and war as well: with --calm, a record that holds one of the words CRIME_AND_WAR below is left
out. IDS.txt names, one a line, documents that a person read and found to tell of violence; they are left out too.
--list prints every violent claim of the others for reading.
Python 3 standard library only.
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

GENRES = ("answers", "email", "reviews", "GUM_academic", "GUM_court", "GUM_interview", "GUM_textbook", "GUM_vlog",
          "GUM_voyage")
CRIME_AND_WAR = re.compile(
    r"\b(police\w*|sheriff\w*|officers?|murder\w*|homicide\w*|kill\w*|slain|slaying\w*|dead|died|dies|deaths?|fatal\w*|shot|"
    r"shootings?|gun\w*|stab\w*|assault\w*|rape\w*|robb\w*|kidnap\w*|arson\w*|arrest\w*|jail\w*|prison\w*|crimes?|criminal\w*|"
    r"victims?|wars?|army|troops?|soldiers?|military|terror\w*|bomb\w*|rebels?|militants?|invasion|invaded|massacre\w*|"
    r"veterans?|attack(ed|ers?|s)|violen\w*)\b", re.I)
VIOLENT = {"capture", "advance", "clash", "attack", "airstrike", "drone_strike", "shelling", "bombing",
           "suicide_bombing", "shooting", "kill", "abduct", "torture", "sexual_violence", "destroy", "besiege", "oust"}


def treebank_documents(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*.conllu"))):
        name, lines, paragraph = None, [], False
        for line in open(path, encoding="utf-8"):
            if line.startswith("# newdoc id = "):
                if name:
                    yield name, "".join(lines)
                name, lines = line.split("=", 1)[1].strip(), []
            elif line.startswith("# newpar"):
                paragraph = True
            elif line.startswith("# text = "):
                lines.append(("\n\n" if paragraph and lines else " " if lines else "") + line[9:].strip())
                paragraph = False
        if name:
            yield name, "".join(lines)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("program")
    arguments.add_argument("--treebanks")
    arguments.add_argument("--places", nargs="*", default=[])
    arguments.add_argument("--calm", action="store_true")
    arguments.add_argument("--told")
    arguments.add_argument("--list", action="store_true")
    given = arguments.parse_args()
    told = set(open(given.told, encoding="utf-8").read().split()) if given.told else set()
    texts = {}
    if given.treebanks:
        for name, text in treebank_documents(given.treebanks):
            if name.startswith(GENRES):
                texts[name] = text
    for path in given.places:
        for line in open(path, encoding="utf-8"):
            record = json.loads(line)
            if not (given.calm and CRIME_AND_WAR.search(record["text"])):
                texts[record["id"]] = record["text"]
    texts = {name: text for name, text in texts.items() if name not in told}
    with tempfile.TemporaryDirectory() as folder:
        reports, ledger = os.path.join(folder, "reports.jsonl"), os.path.join(folder, "x.ledger")
        with open(reports, "w", encoding="utf-8") as out:
            for name in sorted(texts):
                out.write(json.dumps({"id": name, "text": texts[name], "published": "2020-06-01"}) + "\n")
        added = subprocess.run([given.program, "-q", "-C", ledger, "add", reports], check=False).returncode
        rows = [json.loads(line) for line in subprocess.run([given.program, "-C", ledger, "export", "--to", "jsonl"],
                                                            check=True, capture_output=True, text=True).stdout.splitlines()]
    keys = {row["id"]: row["key"] for row in rows if row["kind"] == "report"}
    if len(keys) < 0.9 * len(texts):  # a program that ends early must not look like one that finds nothing
        raise SystemExit(f"{given.program} read {len(keys)} of {len(texts)} texts and ended with {added}: nothing to count")
    found = collections.defaultdict(list)
    for row in rows:
        if row["kind"] == "claim" and row["type"] in VIOLENT and row["stance"] == "asserts":
            found[keys[row["report"]]].append(row)
    if given.list:
        for key in sorted(found):
            for row in found[key]:
                print(f'{key}\t{row["type"]}\t{row["rule"]}\t{row["trigger"]["text"]}\t'
                      + re.sub(r"\s+", " ", row["evidence"]["text"])[:220])
    print(f"texts {len(texts)}")
    print(f"texts.read {len(keys)}")
    print(f"texts.violent {len(found)}")
    print(f"texts.violent.share {len(found) / max(1, len(keys)):.4f}")


if __name__ == "__main__":
    sys.exit(main())
