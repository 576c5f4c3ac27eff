#!/usr/bin/env python3
"""Event and entity coreference of ECB+ with gold mentions, by our words, lemmas, trees and claims:

    eval/ecbplus.py --set FOLDER [--rashomon BINARY] > system.jsonl
    FOLDER/score_coref.py system.jsonl

FOLDER holds dev.jsonl and train.jsonl. Idea: two mentions are one event if their heads' lemmas are one or were one often enough in
train.jsonl, and their reports tell of one thing (lemma baselines: A. Cybulska, P. Vossen 2015; S. Ahmed et al. 2023). Reports are first
put into clusters by the words they share, names before others as in the ledger's stories; the pairs of mentions within one are weighed by
boosted decision trees (J. Friedman 2001) over some forty features - words, arguments, names and figures of the sentence, the kind of claim that
the engine reads there -, learned from train.jsonl at each run (nothing of the set is kept), and joined best first by average link.
For development, --part 0, 1 or 2 asks a third of train.jsonl's topics in place of dev.jsonl, learns from the rest, and writes what was asked
to --gold FILE, for score_coref.py --gold FILE. Python standard library only."""
import argparse, bisect, collections, heapq, json, math, pathlib, random, re, subprocess, sys, tempfile

STOP = set("be have do say will would can could may might must shall should get make take go come see one more also its his her their he she it they we you i".split())


def parse_trees(binary, docs):
    """{id: [sentences of (begin, end, lemma, pos, head, relation)]}: offsets are bytes"""
    out = {}
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for d in docs:
            path = pathlib.Path(folder, d["id"] + ".txt")
            path.write_text(d["text"], encoding="utf-8")
            names.append(str(path))
        for at in range(0, len(names), 100):
            lines = subprocess.run([binary, "dump", "--stage", "language", *names[at:at + 100]], check=True, stdout=subprocess.PIPE).stdout.decode().splitlines()
            blocks, block = [], None
            for line in lines:
                if line.startswith("# newdoc"):
                    block = []
                    blocks.append(block)
                elif line.startswith("# sent_id"):
                    block.append([])
                elif line and line[0].isdigit():
                    f = line.split("\t")
                    if not f[0].isdigit():
                        continue  # a word that its parts follow
                    block[-1].append((f[1], f[2], f[3], int(f[6]), f[7]))
            for d, block in zip(docs[at:at + 100], blocks):
                raw, pos, sentences = d["text"].encode(), 0, []
                for sentence in block:
                    tokens = []
                    for form, lemma, tag, head, rel in sentence:
                        word = form.encode()
                        found = raw.find(word, pos)
                        if found < 0:
                            found = pos
                        tokens.append((found, found + len(word), lemma.lower(), tag, head - 1, rel))
                        pos = found + len(word)
                    sentences.append(tokens)
                out[d["id"]] = sentences
    return out


def read_claims(binary, docs):
    """{id: [(type, begin, end of the words that tell it)]}"""
    out = {}
    with tempfile.TemporaryDirectory() as folder:
        for d in docs:
            path = pathlib.Path(folder, d["id"] + ".txt")
            path.write_text(d["text"], encoding="utf-8")
            told = subprocess.run([binary, "dump", "--stage", "claims", str(path)], check=True, stdout=subprocess.PIPE).stdout.decode()
            out[d["id"]] = [(m[1], int(m[2]), int(m[3])) for m in re.finditer(r"^claim (\w+) \w+ \[(\d+),(\d+)\)", told, re.M)]
    return out


def stem(lemma):
    for tail in ("ation", "ition", "ment", "ing", "tion", "sion", "ion", "er", "or", "al", "ed", "e", "s"):
        if lemma.endswith(tail) and len(lemma) - len(tail) >= 4:
            return lemma[:-len(tail)][:7]
    return lemma[:7]


class Mention:
    __slots__ = "doc topic id chain lemma stem pos args near sentence words number selected cluster index text names figures place claim".split()


def mentions_of(docs, trees, claims, kind):
    out = []
    for d in docs:
        tokens = [(t, s, n) for s, sentence in enumerate(trees[d["id"]]) for n, t in enumerate(sentence)]
        for m in d[kind]:
            if not m["selected"]:
                continue
            x = Mention()
            x.doc, x.topic, x.id, x.chain, x.text = d["id"], d["topic"], m["id"], m["chain"], m["text"].lower()
            inside = [(t, s, n) for t, s, n in tokens if t[0] < m["end"] and m["begin"] < t[1]]
            head = None
            for t, s, n in inside:
                sentence = trees[d["id"]][s]
                h = t[4]
                if not (0 <= h < len(sentence)) or not (sentence[h][0] < m["end"] and m["begin"] < sentence[h][1]):
                    if head is None or (t[3] in ("VERB", "NOUN", "PROPN") and head[0][3] not in ("VERB", "NOUN", "PROPN")):
                        head = (t, s, n)
            if head is None:
                word = re.findall(r"\w+", x.text)
                x.lemma, x.pos, x.args, x.near, x.sentence = (word[-1] if word else x.text), "X", set(), set(), set()
            else:
                t, s, n = head
                sentence = trees[d["id"]][s]
                x.lemma, x.pos = t[2], t[3]
                # a light verb's object tells the act
                x.args = {u[2] for u in sentence if u[4] == n and u[5].split(":")[0] in ("nsubj", "obj", "obl", "nmod", "compound", "amod", "nummod") and u[3] in ("NOUN", "PROPN", "NUM", "ADJ")}
                h = t[4]
                if 0 <= h < len(sentence) and t[5].split(":")[0] in ("compound", "amod", "acl", "nmod"):
                    x.args.add(sentence[h][2])
                x.sentence = {u[2] for u in sentence if u[3] in ("NOUN", "PROPN", "VERB", "NUM", "ADJ") and u[2] not in STOP}
                x.near = {u[2] for i, u in enumerate(sentence) if abs(i - n) <= 5 and i != n and u[3] in ("NOUN", "PROPN", "NUM")}
            x.stem = stem(x.lemma)
            x.words = {w for w in re.findall(r"\w+", x.text) if len(w) > 2}
            sentence = next((s for s in trees[d["id"]] if s and s[0][0] <= m["begin"] <= s[-1][1]), [])
            x.names, x.figures = ({u[2] for u in sentence if u[3] == tag and u[2] != x.lemma} for tag in ("PROPN", "NUM"))
            x.place = m["sentence"]
            x.claim = next((c[0] for c in claims[d["id"]] if c[1] < m["end"] and m["begin"] < c[2]), None)
            out.append(x)
    for i, x in enumerate(out):
        x.index = i
    return out


def vectors(docs, trees):
    """Words by how often and how rare; names, figures and what the first two sentences hold count three times."""
    bags, df = {}, collections.Counter()
    for d in docs:
        bag = collections.Counter()
        for n, sentence in enumerate(trees[d["id"]]):
            for t in sentence:
                if t[3] in ("NOUN", "PROPN", "VERB", "NUM", "ADJ") and t[2] not in STOP:
                    bag[t[2]] += (3 if t[3] in ("PROPN", "NUM") else 1) * (3 if n < 2 else 1)
        bags[d["id"]] = bag
        df.update(bag.keys())
    n = len(docs)
    out = {}
    for i, bag in bags.items():
        v = {w: (1 + math.log(1 + c)) * math.log(n / df[w]) ** 1.25 for w, c in bag.items()}
        norm = math.sqrt(sum(x * x for x in v.values())) or 1
        out[i] = {w: x / norm for w, x in v.items()}
    return out, {w: math.log(n / c) for w, c in df.items()}


def cosine(a, b):
    if len(a) > len(b):
        a, b = b, a
    return sum(x * b[w] for w, x in a.items() if w in b)


def link(items, similarity, least):
    """Average link, best first. `similarity`: {(i, j): s}, i < j; what is missing is 0."""
    members = {i: [i] for i in items}
    sums = collections.defaultdict(dict)
    for (i, j), s in similarity.items():
        sums[i][j] = sums[j][i] = s
    heap = [(-s, i, j, 1, 1) for (i, j), s in similarity.items() if s >= least]
    heapq.heapify(heap)
    while heap:
        s, i, j, ni, nj = heapq.heappop(heap)
        if i not in members or j not in members or len(members[i]) != ni or len(members[j]) != nj:
            continue
        members[i] += members.pop(j)
        for k, v in sums.pop(j).items():
            if k == i or k not in members:
                continue
            sums[k].pop(j, None)
            sums[i][k] = sums[k][i] = sums[i].get(k, 0) + v
        sums[i].pop(j, None)
        for k, v in sums[i].items():
            if k in members:
                mean = v / (len(members[i]) * len(members[k]))
                if mean >= least:
                    a, b = min(i, k), max(i, k)
                    heapq.heappush(heap, (-mean, a, b, len(members[a]), len(members[b])))
    return list(members.values())


def cluster_docs(docs, vecs, least):
    ids = [d["id"] for d in docs]
    sim = {}
    for i in range(len(ids)):
        for j in range(i):
            s = cosine(vecs[ids[i]], vecs[ids[j]])
            if s > 0.02:
                sim[j, i] = s
    out = {}
    for n, group in enumerate(sorted(map(sorted, link(range(len(ids)), sim, least)))):
        for i in group:
            out[ids[i]] = n
    return out


def jaccard(a, b, idf):
    both = sum(idf.get(w, 3) for w in a & b)
    return both / (sum(idf.get(w, 3) for w in a | b) or 1)


class Pairs:
    """The pairs of mentions that may be one, and what there is to say of each."""

    def __init__(self, mentions, clusters, vecs, idf, lemma_pairs, lemma_odds):
        self.mentions, self.clusters, self.vecs, self.idf = mentions, clusters, vecs, idf
        self.lemma_pairs, self.lemma_odds = lemma_pairs, lemma_odds
        self.memo = {}
        self.lemmas, self.stems, self.told = collections.Counter(), collections.Counter(), collections.Counter()
        for m in mentions:
            self.lemmas[m.doc, m.lemma] += 1
            self.stems[m.doc, m.stem] += 1
            self.told[clusters[m.doc], m.stem] += 1
        self.size = collections.Counter(clusters[d] for d in {m.doc for m in mentions})

    def doc_likeness(self, a, b):
        key = (a, b) if a < b else (b, a)
        if key not in self.memo:
            self.memo[key] = 1.0 if a == b else cosine(self.vecs[a], self.vecs[b])
        return self.memo[key]

    def __iter__(self):
        for a, b in candidates(self.mentions, self.clusters):
            if a.lemma == b.lemma or a.stem == b.stem or tuple(sorted((a.lemma, b.lemma))) in self.lemma_pairs or a.words & b.words:
                yield a, b, self.features(a, b)

    def features(self, a, b):
        idf, cluster = self.idf, self.clusters[a.doc]
        same, sub = a.lemma == b.lemma, a.stem == b.stem
        odds = self.lemma_pairs.get(tuple(sorted((a.lemma, b.lemma))), 0)
        doc, one_doc = self.doc_likeness(a.doc, b.doc), a.doc == b.doc
        sent, near, args = jaccard(a.sentence - {a.lemma}, b.sentence - {b.lemma}, idf), jaccard(a.near, b.near, idf), jaccard(a.args, b.args, idf)
        claim = a.claim is not None and a.claim == b.claim
        return [same, sub and not same, odds > 0 and not same, odds, share(a.words, b.words), sent, near, args, sent == 0, jaccard(a.sentence | a.near, b.sentence | b.near, idf),
                doc, one_doc, one_doc and a.place == b.place, a.place <= 1 and b.place <= 1, a.pos == b.pos, "PRON" in (a.pos, b.pos),
                claim, None not in (a.claim, b.claim) and not claim, claim * sent, claim * args,
                share(a.names, b.names), bool(a.names and b.names and not a.names & b.names), share(a.figures, b.figures), bool(a.figures and b.figures and not a.figures & b.figures),
                same * min(idf.get(a.lemma, 5), 5), idf.get(a.lemma, 5) + idf.get(b.lemma, 5), same * self.lemma_odds.get(a.lemma, 0),
                # a word of the one stands in the other's report as well: the other is rather that one
                self.stems[b.doc, a.stem] > 0 and not sub, self.stems[a.doc, b.stem] > 0 and not sub, self.lemmas[a.doc, a.lemma] + self.lemmas[b.doc, b.lemma],
                min(self.told[cluster, a.stem], self.told[cluster, b.stem]) / self.size[cluster], self.size[cluster], abs(len(a.words) - len(b.words))]


# Reports are of one cluster from this cosine on: those of one happening, and those that may name the same people.
ALIKE = {"events": 0.125, "entities": 0.06}
SEEDS = (3, 4, 5)


def share(a, b):
    return len(a & b) / (len(a | b) or 1)


class BoostedTrees:
    """Trees of a few questions each, every one fitted to what those before left over; half of the questions and six in ten of the
    rows are drawn for each. By bins of the features' values."""
    TREES, DEPTH, RATE, FEWEST, SMOOTH, BINS = 60, 4, 0.12, 20, 4.0, 24

    def __init__(self, rows, labels, seed):
        rng = random.Random(seed)
        self.cuts = []
        for k in range(len(rows[0])):
            values = sorted({float(r[k]) for r in rows})
            if len(values) > self.BINS:
                values = sorted({values[i * (len(values) - 1) // self.BINS] for i in range(self.BINS + 1)})
            self.cuts.append([(a + b) / 2 for a, b in zip(values, values[1:])])
        bins = self.bins_of(rows)
        self.base = math.log((sum(labels) + 1) / (len(labels) - sum(labels) + 1))
        sums, self.trees = [self.base] * len(rows), []
        for _ in range(self.TREES):
            drawn = [i for i in range(len(rows)) if rng.random() < 0.6]
            left, weight = [0.0] * len(rows), [0.0] * len(rows)
            for i in drawn:
                p = 1 / (1 + math.exp(-sums[i]))
                left[i], weight[i] = labels[i] - p, p * (1 - p)
            tree = self.grow(drawn, self.DEPTH, rng.sample(range(len(self.cuts)), len(self.cuts) // 2), bins, left, weight)
            self.trees.append(tree)
            for i in range(len(rows)):
                sums[i] += self.leaf(tree, bins, i)

    def bins_of(self, rows):
        return [bytes(bisect.bisect_left(cuts, float(r[k])) for r in rows) for k, cuts in enumerate(self.cuts)]

    def grow(self, rows, depth, questions, bins, left, weight):
        all_left, all_weight = sum(left[i] for i in rows), sum(weight[i] for i in rows)
        best, question = 1e-3, None
        for k in questions if depth and len(rows) >= 2 * self.FEWEST else ():
            n = len(self.cuts[k]) + 1
            lefts, weights, counts, column = [0.0] * n, [0.0] * n, [0] * n, bins[k]
            for i in rows:
                b = column[i]
                lefts[b] += left[i]
                weights[b] += weight[i]
                counts[b] += 1
            l = w = count = 0
            for b in range(n - 1):
                l, w, count = l + lefts[b], w + weights[b], count + counts[b]
                if count < self.FEWEST or len(rows) - count < self.FEWEST:
                    continue
                gain = l * l / (w + self.SMOOTH) + (all_left - l) ** 2 / (all_weight - w + self.SMOOTH) - all_left ** 2 / (all_weight + self.SMOOTH)
                if gain > best:
                    best, question = gain, (k, b)
        if question is None:
            return self.RATE * all_left / (all_weight + self.SMOOTH)
        k, b = question
        return (k, b, *(self.grow([i for i in rows if (bins[k][i] <= b) == low], depth - 1, questions, bins, left, weight) for low in (True, False)))

    @staticmethod
    def leaf(tree, bins, row):
        while isinstance(tree, tuple):
            tree = tree[2] if bins[tree[0]][row] <= tree[1] else tree[3]
        return tree

    def run(self, rows):
        bins = self.bins_of(rows)
        return [1 / (1 + math.exp(-self.base - sum(self.leaf(t, bins, i) for t in self.trees))) for i in range(len(rows))]


def learn_lemmas(mentions, clusters):
    """Log odds of two lemmas' being one event where reports are of one cluster, of pairs seen often enough, and those of one lemma."""
    yes, no = collections.Counter(), collections.Counter()
    for a, b in candidates(mentions, clusters):
        (yes if a.chain == b.chain else no)[tuple(sorted((a.lemma, b.lemma)))] += 1
    pairs = {k: min(3, math.log((n + .5) / (no[k] + .5)) + 1) for k, n in yes.items() if k[0] != k[1] and n >= 3 and n * 4 >= no[k]}
    return pairs, {k[0]: math.log((yes[k] + 1) / (no[k] + 1)) for k in {*yes, *no} if k[0] == k[1]}


def candidates(mentions, clusters):
    by = collections.defaultdict(list)
    for m in mentions:
        by[clusters[m.doc]].append(m)
    for group in by.values():
        for i, a in enumerate(group):
            for b in group[:i]:
                yield b, a


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--set", required=True, type=pathlib.Path)
    ap.add_argument("--rashomon", default=str(pathlib.Path(__file__).resolve().parent.parent / "build/apps/cli/rashomon"))
    ap.add_argument("--least", type=float, default=0.35, help="mentions are joined from this probability on")
    ap.add_argument("--part", type=int, choices=(0, 1, 2), help="asks this third of the topics to learn from")
    ap.add_argument("--gold", type=pathlib.Path, help="where to write the reports that were asked")
    arg = ap.parse_args()
    learnt, asked_docs = ([json.loads(line) for line in open(arg.set / name, encoding="utf-8")] for name in ("train.jsonl", "dev.jsonl"))
    if arg.part is not None:
        part = sorted({d["topic"] for d in learnt}, key=int)[arg.part::3]
        learnt, asked_docs = [d for d in learnt if d["topic"] not in part], [d for d in learnt if d["topic"] in part]
    if arg.gold:
        arg.gold.write_text("".join(json.dumps(d) + "\n" for d in asked_docs), encoding="utf-8")
    trees, claims = parse_trees(arg.rashomon, learnt + asked_docs), read_claims(arg.rashomon, learnt + asked_docs)
    vectors_l, idf_l = vectors(learnt, trees)
    vectors_a, idf_a = vectors(asked_docs, trees)
    system = collections.defaultdict(list)
    for kind, alike in ALIKE.items():
        clusters_l, clusters_a = cluster_docs(learnt, vectors_l, alike), cluster_docs(asked_docs, vectors_a, alike)
        print(kind, len(set(clusters_a.values())), "clusters of reports, gold subtopics", len({d["subtopic"] for d in asked_docs}), file=sys.stderr)
        known, asked = mentions_of(learnt, trees, claims, kind), mentions_of(asked_docs, trees, claims, kind)
        # pairs of lemmas are learned on other reports than those they are weighed on
        topics = sorted({m.topic for m in known})
        rows, labels = [], []
        for part in range(3):
            held = set(topics[part::3])
            lemmas = learn_lemmas([m for m in known if m.topic not in held], clusters_l)
            for a, b, x in Pairs([m for m in known if m.topic in held], clusters_l, vectors_l, idf_l, *lemmas):
                rows.append(x)
                labels.append(1 if a.chain == b.chain else 0)
        found = list(Pairs(asked, clusters_a, vectors_a, idf_a, *learn_lemmas(known, clusters_l)))
        asked_rows = [x for _, _, x in found]
        runs = [BoostedTrees(rows, labels, seed).run(asked_rows) for seed in SEEDS]  # what is drawn should not decide
        likely = [sum(p) / len(SEEDS) for p in zip(*runs)]
        print(kind, len(rows), "pairs,", sum(labels), "of them one", file=sys.stderr)
        sim = {(a.index, b.index): p for (a, b, _), p in zip(found, likely)}
        for n, group in enumerate(link([m.index for m in asked], sim, arg.least)):
            for i in group:
                system[asked[i].doc].append({"id": asked[i].id, "chain": f"{kind}{n}"})
    for d in asked_docs:
        print(json.dumps({"id": d["id"], "mentions": system[d["id"]]}))


main()
