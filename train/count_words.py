#!/usr/bin/env python3
"""Counts in how many documents each word stands, for how telling it is that two reports share it: train/count_words.py FILE.conllu ... > models/en/ledger/word_reports.tsv

Words are cut as src/ledger/text_words.cc cuts them: an ending off, eight letters at most. Only those that stand in one document of a hundred."""
import collections, datetime, re, sys

ENDINGS = ["ingly", "edly", "ing", "ies", "ed", "es", "ly", "s"]


def stem(word):
    for ending in ENDINGS:
        if len(word) >= len(ending) + 4 and word.endswith(ending):
            return word[:-len(ending)][:8]
    return word[:8]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    documents, counts, words = 0, collections.Counter(), set()
    for path in sys.argv[1:]:
        for line in open(path, encoding="utf-8"):
            if line.startswith("# newdoc"):
                counts.update(words)
                words, documents = set(), documents + 1
            elif line[:1].isdigit():
                words.update(stem(w) for w in re.findall(r"[a-z]+", line.split("\t")[1].lower()))
        counts.update(words)
        words = set()
    print("# In how many documents of how many a word stands (made by train/count_words.py from the training parts of UD English EWT,")
    print("# CC BY-SA 4.0, and of the openly licensed part of UD English GUM). First line: all documents.")
    print(f"\t{documents}")
    for word, n in sorted(counts.items()):
        if n * 100 >= documents:
            print(f"{word}\t{n}")


main()
