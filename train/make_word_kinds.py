# SPDX-License-Identifier: Apache-2.0
"""Writes models/en/mention/word_kinds.tsv: what kind of thing a noun names, and which given names men or women bear.

    pip download --no-deps faker==40.54.0 && unzip -o 'faker-*.whl'
    pip download --no-deps --no-binary :all: names==0.3.0 && tar xzf names-0.3.0.tar.gz
    dpkg-deb -x wordnet-base_*.deb wordnet
    make_word_kinds.py FOLDER OF ALL THAT TREEBANK.conllu... > word_kinds.tsv

A noun has the kind of its first sense in WordNet, if WordNet's own texts or the treebanks (train parts) use it. A given name
counts for men or women where nine of ten lists that have it say so. Sources and licences: models/en/language/CARD.md.
Python 3 standard library only (and faker itself).
"""
import collections
import importlib
import pathlib
import pkgutil
import sys
import unicodedata

KINDS = {  # WordNet's files of nouns
    3: "abstract", 4: "event", 5: "animal", 6: "artifact", 7: "abstract", 8: "body", 9: "abstract", 10: "message", 11: "event",
    12: "abstract", 13: "substance", 14: "group", 15: "place", 16: "abstract", 17: "object", 18: "person", 19: "event",
    20: "object", 21: "possession", 22: "event", 23: "quantity", 24: "abstract", 25: "abstract", 26: "abstract",
    27: "substance", 28: "time",
}


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()


def used(treebanks):
    words = set()
    for path in treebanks:
        for line in open(path, encoding="utf-8"):
            cells = line.split("\t")
            if len(cells) > 3 and cells[3] == "NOUN":
                words.add(cells[2].lower())
    return words


def nouns(folder, seen):
    kind_of = {}
    for line in open(folder / "data.noun", encoding="utf-8"):
        if not line.startswith(" "):
            kind_of[line[:8]] = KINDS.get(int(line[9:11]))
    found = {}
    for line in open(folder / "index.noun", encoding="utf-8"):
        if line.startswith(" "):
            continue
        cells = line.split()
        word, pointers = cells[0], int(cells[3])
        tagged, first = int(cells[5 + pointers]), cells[6 + pointers]
        if word.isalpha() and word.islower() and len(word) > 1 and (tagged > 0 or word in seen) and kind_of.get(first):
            found[word] = kind_of[first]
    return found


def given_names(folder):
    sys.path.insert(0, str(folder))
    count = collections.defaultdict(collections.Counter)
    for sex in ("male", "female"):
        path = next(folder.glob("names-*/names/dist.%s.first" % sex))
        for line in path.read_text().splitlines():
            name, share = line.split()[:2]
            count[plain(name)][sex] += 1 + 20 * float(share)
    import faker.providers.person as person
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module("faker.providers.person." + module.name).Provider
        for sex in ("male", "female"):
            for name in set(getattr(provider, "first_names_" + sex, ())):
                if isinstance(name, str):
                    count[plain(name)][sex] += 1
    out = {}
    for name, seen in count.items():
        top, times = seen.most_common(1)[0]
        if name.isascii() and name.isalpha() and len(name) > 1 and times >= 9 * (sum(seen.values()) - times):
            out[name] = "man" if top == "male" else "woman"
    return out


def main():
    folder = pathlib.Path(sys.argv[1])
    rows = collections.defaultdict(list)
    data = next(p for p in (folder / "usr/share/wordnet", folder / "wordnet/usr/share/wordnet", folder) if (p / "data.noun").exists())
    for word, kind in nouns(data, used(sys.argv[2:])).items():
        rows[kind].append(word)
    for name, sex in given_names(folder).items():
        rows[sex].append(name)
    print("# Kinds of nouns (WordNet 3.0) and given names of men and women. Made by train/make_word_kinds.py; credits: models/en/language/CARD.md.")
    print("# Columns, tab-separated: kind, words.")
    for kind in sorted(rows):
        for k in range(0, len(rows[kind]), 200):
            print(kind + "\t" + " ".join(sorted(rows[kind])[k:k + 200]))


if __name__ == "__main__":
    main()
