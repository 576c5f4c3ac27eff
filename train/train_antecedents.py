#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a pronoun's antecedent is chosen (models/en/mention/antecedents.tsv), or measures them.

    train_antecedents.py EVAL_BINARY SOURCE TREEBANK.conllu... [--test TREEBANK.conllu] [--genre news,bio] [--fit OUT] [--l2 4]

EVAL_BINARY is build/eval/rashomon_eval, SOURCE the root of this project (its models are read), the treebanks GUM's, whose
column MISC marks every mention and which are one (Entity=). Each third-person pronoun of GUM is a question: which of the
noun phrases weighed before it is a mention of what it stands for, or none of them. A log-linear ranking with an L2 prior is
fitted on the treebanks, the sum over all right phrases counting (P. Denis, J. Baldridge 2008). What a phrase was told of
before depends on earlier choices, so fit, install, and fit again. Prints, for each part and form, how many choices are right.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

FORMS = ("he", "it", "its", "they", "their")
SPOKEN = {"vlog", "interview", "court", "speech"}  # counts for less: reports are written
SPOKEN_WEIGHT = 0.3
LEAN = {"it": 800}  # thousandths taken off nobody: of reports, and a claim that loses its actor is worse than an unsure one
REPORT_WEIGHT = 2.0  # of news about war, which the engine reads


class Text:
    """One document: its text as the engine gets it, and GUM's mentions with byte offsets."""

    def __init__(self, name):
        self.id, self.text, self.tokens, self.mentions = name, "", [], []

    def read(self, sentences):
        open_mentions = []
        for text, new_paragraph, rows in sentences:
            if self.text:
                self.text += "\n\n" if new_paragraph else " "
            at = len(self.text)
            self.text += text
            base, spans = len(self.tokens), {}
            for cells in rows:
                if "." in cells[0]:
                    continue
                if "-" in cells[0]:
                    first, last = map(int, cells[0].split("-"))
                    begin = self.text.index(cells[1], at)
                    at = begin + len(cells[1])
                    spans.update({k: (begin, at) for k in range(first, last + 1)})
                    continue
                number = int(cells[0])
                if number in spans:
                    begin, end = spans[number]
                else:
                    begin = self.text.index(cells[1], at)
                    end = at = begin + len(cells[1])
                self.tokens.append((begin, end, cells[1], cells[3], base + int(cells[6]) - 1 if cells[6] != "0" else None))
                marks = re.search(r"Entity=([^|]*)", cells[9])
                for opening, body, closing in re.findall(r"(\()?([^()]+)(\))?", marks.group(1)) if marks else ():
                    cluster = body.split("-")[0]
                    if opening:
                        open_mentions.append((cluster, len(self.tokens) - 1))
                    if closing:
                        for k in range(len(open_mentions) - 1, -1, -1):
                            if open_mentions[k][0] == cluster:
                                self.mentions.append((cluster, open_mentions.pop(k)[1], len(self.tokens) - 1))
                                break
        self.to_bytes()

    def to_bytes(self):
        offset = [0]
        for letter in self.text:
            offset.append(offset[-1] + len(letter.encode()))
        gold = []
        for cluster, first, last in self.mentions:
            head = last
            for k in range(first, last + 1):
                above = self.tokens[k][4]
                if above is None or above < first or above > last:
                    head = k
                    break
            token = self.tokens[head]
            gold.append({"cluster": cluster, "begin": offset[self.tokens[first][0]], "end": offset[self.tokens[last][1]],
                         "head": offset[token[0]], "pronoun": token[3] == "PRON" and first == last})
        self.gold = gold
        self.pronoun_at = {m["begin"]: m["cluster"] for m in gold if m["pronoun"]}


def texts(path, genres):
    text, sentences, paragraph, words = None, [], True, ""
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            if text:
                text.read(sentences)
                yield text
            name = line.split(" = ")[1]
            text = Text(name) if genres is None or name.split("_")[1] in genres else None
            sentences, paragraph = [], True
        elif line.startswith("# newpar"):
            paragraph = True
        elif line.startswith("# text = "):
            sentences.append((line[9:], paragraph, []))
            paragraph = False
        elif line[:1].isdigit():
            sentences[-1][2].append(line.split("\t"))
    if text:
        text.read(sentences)
        yield text


class Report:
    """One of our own reports, whose pronouns are labelled with words (eval/pronouns.tsv)."""

    def __init__(self, name, path):
        self.id, self.raw, self.answers = name, path.read_bytes(), {}
        self.text = self.raw.decode()
        self.spans = {}  # begin of a pronoun -> span that it stands for, None for nobody

    def resolve(self):
        for begin, words in sorted(self.answers.items()):
            if words in "-~":
                self.spans[begin] = None
                continue
            first = words.split(" + ")[0].encode()
            at = self.raw.rfind(first, 0, begin)
            if at < 0:
                at = self.raw.find(first, begin)
            if at >= 0:
                self.spans[begin] = (at, at + len(first))

    def key(self, begin, end):
        return re.sub(r"^(the|a|an) ", "", " ".join(self.raw[begin:end].decode(errors="replace").casefold().split()))

    def right(self, begin, candidates):
        span = self.spans[begin]
        if span is None:
            return [0]
        words = self.key(*span)
        found = []
        for k, c in enumerate(candidates):
            if k == 0:
                continue
            theirs = self.spans.get(c["begin"])
            if span[0] <= c["head"] < span[1] and c["begin"] < span[1] and span[0] < c["end"]:
                found.append(k)
            elif theirs is not None and (theirs == span or self.key(*theirs) == words):
                found.append(k)
            elif self.key(c["begin"], c["end"]) == words:
                found.append(k)
        # a reader gives the nearest words; other names of the same are right, too
        known = {candidates[k]["entity"] for k in found} - {-1}
        return [k for k, c in enumerate(candidates) if k in found or c["entity"] in known]


def reports(path, folder):
    """Rows: set/report, byte where the pronoun begins, pronoun, words it stands for ("-" nothing, "~" no noun phrase, "?" unsure)."""
    known = {}
    for line in open(path, encoding="utf-8"):
        if line.startswith("#"):
            continue
        name, begin, _, words = line.rstrip("\n").split("\t")
        if name not in known:
            group, file = name.split("/")
            known[name] = Report(name, folder / group / "reports" / file)
        known[name].answers[int(begin)] = words
    for report in known.values():
        report.resolve()
    return list(known.values())


def is_right(candidate, cluster, text):
    """The phrase is a mention of the cluster: GUM's head stands in it, and its own head in GUM's mention and in no other inside."""
    for m in text.gold:
        if m["cluster"] != cluster or not candidate["begin"] <= m["head"] < candidate["end"]:
            continue
        if not m["begin"] <= candidate["head"] < m["end"]:
            continue
        inner = any(o["cluster"] != cluster and m["begin"] <= o["begin"] and o["end"] <= m["end"] and o["end"] - o["begin"] < m["end"] - m["begin"]
                    and o["begin"] <= candidate["head"] < o["end"] and not o["begin"] <= m["head"] < o["end"] for o in text.gold)
        if not inner:
            return True
    return False


def questions(binary, source, documents):
    given = "".join(json.dumps({"id": t.id, "text": t.text}) + "\n" for t in documents)
    by_id = {t.id: t for t in documents}
    out = subprocess.run([binary, "antecedents", source], input=given, capture_output=True, text=True, check=True).stdout
    found = []
    for line in out.splitlines():
        row = json.loads(line)
        text = by_id[row["id"]]
        for p in row["pronouns"]:
            if isinstance(text, Report):
                if text.answers.get(p["begin"], "?") != "?" and p["begin"] in text.spans:
                    right = text.right(p["begin"], p["candidates"])
                    found.append((p["form"], [c["signs"] for c in p["candidates"]], right, text, p))
                continue
            cluster = text.pronoun_at.get(p["begin"])
            right = [k for k, c in enumerate(p["candidates"]) if k and cluster and is_right(c, cluster, text)]
            told = cluster and any(m["cluster"] == cluster and m["begin"] < p["begin"] for m in text.gold)
            found.append((p["form"], [c["signs"] for c in p["candidates"]], right if right or told else [0], text, p))
    return found


def weight_of(text):
    if isinstance(text, Report):
        return REPORT_WEIGHT
    return SPOKEN_WEIGHT if text.id.split("_")[1] in SPOKEN else 1.0


def fit(asked, signs, l2):
    """Weights of all forms: each form has its own beside those that all share, and our own reports theirs beside GUM's
    (H. Daume III 2007, "Frustratingly easy domain adaptation"), so that what is rare learns from what is not. What is
    given is what holds for reports."""
    rows, columns, starts, right = [], [], [0], []
    n = 0
    for form, candidates, answers, text, _ in asked:
        blocks = [0, 1 + FORMS.index(form)] + [1 + len(FORMS) + (form != "he")] * isinstance(text, Report)
        for k, c in enumerate(candidates):
            rows += [n] * (len(blocks) * len(c))
            columns += [block * signs + sign for block in blocks for sign in c]
            right.append(k in answers)
            n += 1
        starts.append(n)
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(n, signs * (3 + len(FORMS))))
    right = np.array(right)
    group = np.repeat(np.arange(len(asked)), np.diff(starts))
    share = np.array([weight_of(q[3]) for q in asked])

    def loss(w):
        s = x @ w
        top = np.maximum.reduceat(s, starts[:-1])
        e = np.exp(s - top[group])
        z = np.add.reduceat(e, starts[:-1])
        e_right = np.where(right, e, 0)
        z_right = np.add.reduceat(e_right, starts[:-1]) + 1e-300
        value = -share @ np.log(z_right / z) + l2 / 2 * w @ w
        return value, x.T @ (share[group] * (e / z[group] - e_right / z_right[group])) + l2 * w

    w = minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x.reshape(-1, signs)
    return w[0] + w[1:1 + len(FORMS)] + w[-2:][[0, 1, 1, 1, 1]]


def advice(candidates, names):
    """Which candidate the rules of news would take by themselves: what the weights are to beat."""
    last = [k for k, c in enumerate(candidates) if any(names[s] == "advised-last" for s in c)]
    return last[0] if last else 0


def score(asked, weights, names=None):
    """With `names` of the signs, the rules decide and no weight does."""
    counts = collections.Counter()
    for form, candidates, answers, _, _ in asked:
        w = weights[FORMS.index(form)]
        points = [sum(w[s] for s in c) for c in candidates]
        best = max(range(len(points)), key=lambda k: (points[k], -k)) if names is None else advice(candidates, names)
        counts[form, "asked"] += 1
        counts[form, "right"] += best in answers
        counts[form, "chosen"] += best > 0
        counts[form, "chosen right"] += best > 0 and best in answers
        counts[form, "has"] += answers != [0]
    return counts


def show(name, counts):
    for form in (*FORMS, None):
        c = {k: sum(v for (f, key), v in counts.items() if key == k and (form is None or f == form)) for k in ("asked", "right", "chosen", "chosen right", "has")}
        print(f"{name:6} {form or 'all':6} {c['asked']:5} asked, right {c['right'] / max(1, c['asked']):.3f}, "
              f"precision {c['chosen right'] / max(1, c['chosen']):.3f}, recall {c['chosen right'] / max(1, c['has']):.3f}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("binary")
    ap.add_argument("source")
    ap.add_argument("treebanks", nargs="+")
    ap.add_argument("--test", action="append", default=[])
    ap.add_argument("--genre", type=lambda s: set(s.split(",")))
    ap.add_argument("--labels", type=pathlib.Path, help="eval/pronouns.tsv: our own reports, by the folder of this file")
    ap.add_argument("--test-sets", type=lambda s: set(s.split(",")), default=set(), help="those of its sets that are only measured")
    ap.add_argument("--fit", type=pathlib.Path)
    ap.add_argument("--l2", type=float, default=6.0)
    ap.add_argument("--wrong", action="store_true", help="print the wrong choices of the test parts")
    arg = ap.parse_args()
    names = subprocess.run([arg.binary, "signs"], capture_output=True, text=True, check=False).stdout.split() or \
        subprocess.run([arg.binary, "signs", arg.source], capture_output=True, text=True, check=True).stdout.split()
    weights = np.zeros((len(FORMS), len(names)))
    path = pathlib.Path(arg.source, "models/en/mention/antecedents.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, *numbers = line.split("\t")
            if name not in names:
                continue  # a sign of before
            weights[:, names.index(name)] = [int(n) for n in numbers]
    train = questions(arg.binary, arg.source, [t for p in arg.treebanks for t in texts(p, arg.genre)])
    test = questions(arg.binary, arg.source, [t for p in arg.test for t in texts(p, arg.genre)])
    if arg.labels:
        own = reports(arg.labels, arg.labels.parent)
        held = [r for r in own if r.id.split("/")[0] in arg.test_sets]
        train += questions(arg.binary, arg.source, [r for r in own if r not in held])
        own_test = questions(arg.binary, arg.source, held)
    if arg.fit:
        # where no phrase is right though somebody is meant, nothing can be learnt: "nobody" is not the answer
        weights = np.rint(1000 * fit([q for q in train if q[2]], len(names), arg.l2))
        for form, points in LEAN.items():
            weights[FORMS.index(form), names.index("nobody")] -= points
        with arg.fit.open("w", encoding="utf-8") as out:
            out.write("# Weights of the signs by which a pronoun's antecedent is chosen. Made by train/train_antecedents.py; credits: models/en/language/CARD.md.\n"
                      "# Columns, tab-separated: sign, then its weight for " + ", ".join(FORMS) + ".\n")
            for s, name in enumerate(names):
                out.write("\t".join([name, *(str(int(w)) for w in weights[:, s])]) + "\n")
    show("train", score(train, weights))
    if test:
        show("test", score(test, weights))
    if arg.labels:
        show("own", score([q for q in train if isinstance(q[3], Report)], weights))
        show("unseen", score(own_test, weights))
        show("rules", score(own_test, weights, names))
        test = own_test
    if arg.wrong:
        for form, candidates, answers, text, p in test:
            w = weights[FORMS.index(form)]
            points = [sum(w[s] for s in c) for c in candidates]
            best = max(range(len(points)), key=lambda k: (points[k], -k))
            if best in answers:
                continue
            raw = text.text.encode()
            words = lambda k: raw[p["candidates"][k]["begin"]:p["candidates"][k]["end"]].decode() if k else "nobody"
            print(text.id, form, "| right:", words(answers[-1]) if answers else "none that is weighed", "| chosen:", words(best), "|",
                  raw[max(0, p["begin"] - 200):p["begin"]].decode(errors="replace").replace("\n", " ") + "<<" + raw[p["begin"]:p["end"]].decode() + ">>" + raw[p["end"]:p["end"] + 40].decode(errors="replace").replace("\n", " "))


if __name__ == "__main__":
    main()
