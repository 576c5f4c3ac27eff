#!/usr/bin/env python3
"""Event and entity coreference of ECB+ with gold mentions, by our words, lemmas and trees:

    eval/ecbplus.py --set FOLDER [--rashomon BINARY] > system.jsonl
    FOLDER/score_coref.py system.jsonl

FOLDER holds dev.jsonl and train.jsonl. Idea: two mentions are one event if their heads' lemmas are one or were one often enough in
train.jsonl, and their reports tell of one thing (lemma baselines: A. Cybulska, P. Vossen 2015; S. Ahmed et al. 2023). Reports are first
put into clusters by the words they share; the pairs of mentions within one are weighed by a logistic regression over a dozen features,
learned from train.jsonl at each run (nothing of the set is kept), and joined best first by average link. Python standard library only."""
import argparse, collections, heapq, json, math, pathlib, random, re, subprocess, sys, tempfile

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


def stem(lemma):
    for tail in ("ation", "ition", "ment", "ing", "tion", "sion", "ion", "er", "or", "al", "ed", "e", "s"):
        if lemma.endswith(tail) and len(lemma) - len(tail) >= 4:
            return lemma[:-len(tail)][:7]
    return lemma[:7]


class Mention:
    __slots__ = "doc topic id chain lemma stem pos args near sentence words number selected cluster index text head".split()


def mentions_of(docs, trees, kind, everything=False):
    out = []
    for d in docs:
        tokens = [(t, s, n) for s, sentence in enumerate(trees[d["id"]]) for n, t in enumerate(sentence)]
        for m in d[kind]:
            if not (m["selected"] or everything):
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
            out.append(x)
    for i, x in enumerate(out):
        x.index = i
    return out


def vectors(docs, trees):
    bags, df = {}, collections.Counter()
    for d in docs:
        bag = collections.Counter(t[2] for s in trees[d["id"]] for t in s if t[3] in ("NOUN", "PROPN", "VERB", "NUM", "ADJ") and t[2] not in STOP)
        bags[d["id"]] = bag
        df.update(bag.keys())
    n = len(docs)
    out = {}
    for i, bag in bags.items():
        v = {w: (1 + math.log(c)) * math.log(n / df[w]) for w, c in bag.items()}
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


NAMES = "bias same_lemma same_stem learned log_odds sentence near args doc same_doc words same_cluster lemma_x_doc lemma_x_args lemma_idf lemma_x_sentence near_zero kind".split()


def features(a, b, vecs, idf, pairs, docsim):
    same = a.lemma == b.lemma
    sub = a.stem == b.stem
    odds = pairs.get(tuple(sorted((a.lemma, b.lemma))), 0)
    doc = docsim(a.doc, b.doc)
    sent, near, args = jaccard(a.sentence - {a.lemma}, b.sentence - {b.lemma}, idf), jaccard(a.near, b.near, idf), jaccard(a.args, b.args, idf)
    words = len(a.words & b.words) / (len(a.words | b.words) or 1)
    alike = same or sub or odds > 0
    return [1, same, sub and not same, odds > 0 and not same, max(-2, min(3, odds)), sent, near, args, doc, a.doc == b.doc, words, alike and sent > .15, alike * doc, alike * args,
            same * min(idf.get(a.lemma, 5), 5) / 5, alike * sent, sent == 0, a.pos == b.pos]


def learn(rows, labels, rounds=6, seed=7):
    w = [0.0] * len(rows[0])
    g2 = [1e-6] * len(w)
    order = list(range(len(rows)))
    rng = random.Random(seed)
    for _ in range(rounds):
        rng.shuffle(order)
        for i in order:
            x = rows[i]
            p = 1 / (1 + math.exp(-max(-30, min(30, sum(a * b for a, b in zip(w, x))))))
            e = labels[i] - p
            for k, v in enumerate(x):
                if v:
                    g = e * v
                    g2[k] += g * g
                    w[k] += 0.3 * g / math.sqrt(g2[k])
    return w


def learn_pairs(mentions, clusters):
    """log odds of two lemmas' being one event, where reports are of one cluster; only pairs seen often enough"""
    yes, no = collections.Counter(), collections.Counter()
    by = collections.defaultdict(list)
    for m in mentions:
        by[clusters[m.doc]].append(m)
    for group in by.values():
        for i, a in enumerate(group):
            for b in group[:i]:
                key = tuple(sorted((a.lemma, b.lemma)))
                (yes if a.chain == b.chain else no)[key] += 1
    return {k: math.log((n + .5) / (no[k] + .5)) + 1.0 for k, n in yes.items() if k[0] != k[1] and n >= 2 and n * 4 >= no[k]}


def candidates(mentions, clusters):
    by = collections.defaultdict(list)
    for m in mentions:
        by[clusters[m.doc]].append(m)
    for group in by.values():
        for i, a in enumerate(group):
            for b in group[:i]:
                yield b, a


def maybe(a, b, pairs):
    if a.lemma == b.lemma or a.stem == b.stem or tuple(sorted((a.lemma, b.lemma))) in pairs:
        return True
    return bool(a.words & b.words)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--set", required=True, type=pathlib.Path)
    ap.add_argument("--rashomon", default=str(pathlib.Path(__file__).resolve().parent.parent / "build/apps/cli/rashomon"))
    ap.add_argument("--docs", type=float, default=0.12, help="reports are of one cluster from this cosine on")
    ap.add_argument("--least", type=float, default=0.35, help="mentions are joined from this probability on")
    arg = ap.parse_args()
    train, dev = ([json.loads(line) for line in open(arg.set / name, encoding="utf-8")] for name in ("train.jsonl", "dev.jsonl"))
    trees = parse_trees(arg.rashomon, train + dev)
    system = collections.defaultdict(list)
    vec_t, idf_t = vectors(train, trees)
    vec_d, idf_d = vectors(dev, trees)
    clusters_t, clusters_d = cluster_docs(train, vec_t, arg.docs), cluster_docs(dev, vec_d, arg.docs)
    print("clusters", len(set(clusters_t.values())), len(set(clusters_d.values())), "gold subtopics", len({d["subtopic"] for d in dev}), file=sys.stderr)
    for kind in ("events", "entities"):
        known, asked = mentions_of(train, trees, kind), mentions_of(dev, trees, kind)
        pairs = learn_pairs(known, clusters_t)

        def rows_of(mentions, clusters, vecs, idf, pairs):
            memo = {}

            def docsim(a, b):
                key = (a, b) if a < b else (b, a)
                if key not in memo:
                    memo[key] = 1.0 if a == b else cosine(vecs[a], vecs[b])
                return memo[key]
            for a, b in candidates(mentions, clusters):
                if maybe(a, b, pairs):
                    yield a, b, features(a, b, vecs, idf, pairs, docsim)
        # pairs of lemmas are learned on other reports than those they are weighed on
        topics = sorted({m.topic for m in known})
        rows, labels = [], []
        for part in range(3):
            held = set(topics[part::3])
            part_pairs = learn_pairs([m for m in known if m.topic not in held], clusters_t)
            for a, b, x in rows_of([m for m in known if m.topic in held], clusters_t, vec_t, idf_t, part_pairs):
                rows.append(x)
                labels.append(1 if a.chain == b.chain else 0)
        w = learn(rows, labels)
        print(kind, len(rows), sum(labels), {n: round(v, 2) for n, v in zip(NAMES, w)}, file=sys.stderr)
        sim = {}
        for a, b, x in rows_of(asked, clusters_d, vec_d, idf_d, pairs):
            s = sum(p * q for p, q in zip(w, x))
            sim[a.index, b.index] = 1 / (1 + math.exp(-s))
        for n, group in enumerate(link([m.index for m in asked], sim, arg.least)):
            for i in group:
                system[asked[i].doc].append({"id": asked[i].id, "chain": f"{kind}{n}"})
    for d in dev:
        print(json.dumps({"id": d["id"], "mentions": system[d["id"]]}))


main()
