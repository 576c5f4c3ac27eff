#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores names on gold tokens, as the published figures of Universal NER are: score_names_conllu.py GOLD.iob2 SYSTEM.conllu

SYSTEM is what rashomon_tag_treebank writes: a word of a name has Name=B-PER and the like in its last column. GOLD has the
same words, one a line, with a tab and its tag. Names count when both ends and the type are right."""
import collections, re, sys


def spans(tags):
    found, start = set(), None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and tag != "I-" + tags[start][2:]:
            found.add((start, i, tags[start][2:]))
            start = None
        if tag[0] == "B":
            start = i
    return found


def read(path, word_and_tag):
    """Names of all sentences, by the number of their first word in the file, and all words."""
    names, words, tags = set(), [], []
    for line in [*open(path, encoding="utf-8"), "\n"]:
        if line.strip() == "":
            names |= {(b + len(words) - len(tags), e + len(words) - len(tags), t) for b, e, t in spans(tags)}
            tags = []
        elif (pair := word_and_tag(line.rstrip("\n").split("\t"))) is not None:
            words.append(pair[0])
            tags.append(pair[1])
    return names, words


def of_conllu(columns):
    if len(columns) != 10 or not columns[0].isdigit():
        return None
    mark = re.search(r"(?:^|\|)Name=([BI]-\w+)", columns[9])
    return columns[1], mark[1] if mark else "O"


def main():
    if len(sys.argv) != 3:
        sys.exit("use: score_names_conllu.py GOLD.iob2 SYSTEM.conllu")
    gold, gold_words = read(sys.argv[1], lambda c: c if len(c) == 2 else None)
    system, words = read(sys.argv[2], of_conllu)
    if gold_words != words:
        at = next((i for i, (a, b) in enumerate(zip(gold_words, words)) if a != b), min(len(gold_words), len(words)))
        sys.exit(f"{sys.argv[2]}: word {at + 1} is not that of {sys.argv[1]}; give the treebank that the names were marked in")
    counts = collections.Counter()
    for kind, names in (("gold", gold), ("system", system), ("right", gold & system)):
        counts.update((kind, t) for _, _, t in names)
        counts[kind, "all"] = len(names)
    for t in ("all", *sorted({t for _, _, t in gold})):
        right, found, wanted = counts["right", t], counts["system", t], counts["gold", t]
        print(f"{t:6}precision {100 * right / max(1, found):6.2f}  recall {100 * right / max(1, wanted):6.2f}  "
              f"F1 {200 * right / max(1, found + wanted):6.2f}  ({right} of {wanted}, {found} found)")


main()
