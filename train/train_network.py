# SPDX-License-Identifier: Apache-2.0
"""Learns the network of trees, tags and names from the numbers of rashomon_export_network_data.

    train_network.py TRAIN.bin VECTORS.json OUT.pt [--dev DEV.bin] [--seed 1] [--epochs 16] [--stop 15]

A word is the sum of its embeddings (word, ends, beginning, shape, tags it had) and of its vector (GloVe, Pennington,
Socher and Manning 2014; fixed, but turned by a matrix that is learnt). Two bidirectional LSTM layers read the sentence.
Heads are scored by a biaffine form with a bias for the distance, relations, tags and names by small layers on top
(Dozat and Manning 2017); kinds of things (GUM) are learnt beside names and then left away. One thread and one seed
give the same weights on the same machine.
"""
import argparse
import json
import math
import random
import time

import numpy as np
import torch
from torch import nn
import torch.nn.functional as F

COLUMNS = 18
(LOWER, ANY, SHAPE, PRE1, PRE2, PRE3, SUF1, SUF2, SUF3, SUF4, SUF5, CLASS, FORM, GOLD, HEAD, LABEL, NAME,
 KIND) = range(COLUMNS)
# column, rows of its table
TABLES = [(SHAPE, 1024), (PRE2, 2048), (PRE3, 8192), (SUF1, 256), (SUF2, 2048), (SUF3, 8192), (SUF4, 16384),
          (CLASS, 1024), (FORM, 32)]
LABELS, NAMES, KINDS, FAR = 56, 7, 12, 24


def read(path):
    numbers = np.fromfile(path, dtype=np.uint32)
    sentences, at = [], 0
    while at < len(numbers):
        n = int(numbers[at])
        sentences.append(numbers[at + 1:at + 1 + n * COLUMNS].reshape(n, COLUMNS).astype(np.int64))
        at += 1 + n * COLUMNS
    return sentences


def signed(column):
    return np.where(column >= 1 << 31, column - (1 << 32), column)


def hash_word(text):
    """As src/language/lexicon.cc."""
    value = 2166136261
    for byte in text.encode():
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    value ^= value >> 15
    return value or 1


def read_vectors(path, most):
    """The most frequent words of the file (they stand in order) by hash, and their vectors, of size 1 about."""
    with open(path) as file:
        data = json.load(file)
    rows = {}
    for word in data["words"][:most]:
        rows.setdefault(hash_word(word), data["vectors"][word][:data["dimensions"]])
    hashes = np.array(sorted(rows), dtype=np.uint32)
    values = np.array([rows[h] for h in hashes], dtype=np.float32)
    return hashes, values / values.std()


class Vocabulary:
    """Rows of words: 0 is none."""

    def __init__(self, hashes):
        self.words = hashes

    def rows(self, hashes):
        at = np.minimum(np.searchsorted(self.words, hashes), len(self.words) - 1)
        return np.where(self.words[at] == hashes, at + 1, 0)


def prepare(sentences, vocabulary, vectors):
    """Per word: row of the vector, row of the word, rows of the other tables."""
    out = []
    for s in sentences:
        inputs = np.stack([vectors.rows(s[:, ANY]), vocabulary.rows(s[:, LOWER])] +
                          [s[:, c] % rows for c, rows in TABLES], 1)
        gold = np.stack([signed(s[:, GOLD]), signed(s[:, HEAD]) + 1, signed(s[:, LABEL]), signed(s[:, NAME]),
                         signed(s[:, KIND])], 1)
        out.append((torch.from_numpy(inputs), torch.from_numpy(gold)))
    return out


def batches(items, most_words, most_sentences, shuffle):
    """Sentences of one length at a time, so that nothing is padded."""
    order = list(range(len(items)))
    if shuffle:
        random.shuffle(order)
    by_length, out = {}, []
    for i in order:
        n = len(items[i][0])
        group = by_length.setdefault(n, [])
        group.append(i)
        if len(group) >= most_sentences or (len(group) + 1) * n > most_words:
            out.append(by_length.pop(n))
    out.extend(by_length.values())
    if shuffle:
        random.shuffle(out)
    for group in out:
        yield torch.stack([items[i][0] for i in group]), torch.stack([items[i][1] for i in group])


class Network(nn.Module):
    def __init__(self, words, tags, vectors, a):
        super().__init__()
        rows = [words + 1] + [r for _, r in TABLES]
        self.first_rows = torch.tensor([sum(rows[:i]) for i in range(len(rows))])
        self.embeddings = nn.EmbeddingBag(sum(rows), a.width, mode="sum", sparse=True)
        nn.init.normal_(self.embeddings.weight, std=0.25)
        self.vectors = torch.cat([torch.zeros(1, vectors.shape[1]), torch.from_numpy(vectors)])
        self.turn = nn.Linear(vectors.shape[1], a.width, bias=False)
        nn.init.normal_(self.turn.weight, std=0.05)
        self.lstm = nn.ModuleList([nn.LSTM(a.width, a.hidden, bidirectional=True, batch_first=True)] +
                                  [nn.LSTM(2 * a.hidden, a.hidden, bidirectional=True, batch_first=True)
                                   for _ in range(a.layers - 1)])
        both = 2 * a.hidden
        self.head_of = nn.Linear(both, a.arc)       # as dependent, looking for a head
        self.head_as = nn.Linear(both, a.arc)       # as head
        self.root = nn.Parameter(torch.randn(a.arc) * 0.1)
        self.form = nn.Parameter(torch.randn(a.arc, a.arc) * 0.05)
        self.prior = nn.Linear(a.arc, 1)            # how apt a word is to be a head
        self.distance = nn.Parameter(torch.zeros(2 * FAR + 1))
        self.label_of = nn.Linear(both, a.label)
        self.label_as = nn.Linear(both, a.label)
        self.label_root = nn.Parameter(torch.zeros(a.label))
        self.label = nn.Linear(a.label, LABELS)
        self.tag_in = nn.Linear(both, a.tag)
        self.tag = nn.Linear(a.tag, tags)
        self.name_in = nn.Linear(both, a.tag)
        self.name = nn.Linear(a.tag, NAMES)
        self.kind = nn.Linear(a.tag, KINDS)
        self.dropout = a.dropout

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def drop_shared(self, x):
        if not self.training:
            return x
        return x * F.dropout(torch.ones(x.shape[0], 1, x.shape[2]), self.dropout, True)

    def forward(self, inputs):
        rows = (inputs[:, :, 1:] + self.first_rows).reshape(-1, inputs.shape[2] - 1)
        x = self.embeddings(rows).reshape(inputs.shape[0], inputs.shape[1], -1)
        x = x + self.turn(self.vectors[inputs[:, :, 0]])
        for layer in self.lstm:
            x = layer(self.drop_shared(x))[0]
        x = self.drop_shared(x)
        dep = self.drop(F.relu(self.head_of(x)))
        head = self.drop(F.relu(self.head_as(x)))
        head = torch.cat([self.root.expand(x.shape[0], 1, -1), head], 1)
        n = x.shape[1]
        scores = (dep @ self.form) @ head.transpose(1, 2) + self.prior(head).transpose(1, 2)
        where = torch.arange(n)[None, :] - torch.arange(n)[:, None]
        near = self.distance[where.clamp(-FAR, FAR) + FAR]
        scores = scores + torch.cat([torch.zeros(n, 1), near], 1)
        scores = scores.masked_fill(torch.cat([torch.zeros(n, 1, dtype=torch.bool), torch.eye(n, dtype=torch.bool)], 1), -1e4)
        t = self.drop(F.relu(self.tag_in(x)))
        m = self.drop(F.relu(self.name_in(x)))
        return scores, self.label_of(x), torch.cat([self.label_root.expand(x.shape[0], 1, -1), self.label_as(x)], 1), \
            self.tag(t), self.name(m), self.kind(m)

    def labels(self, of, to, heads):
        chosen = torch.gather(to, 1, heads[:, :, None].expand(-1, -1, to.shape[2]))
        return self.label(self.drop(F.relu(of + chosen)))


def evaluate(network, items, base):
    network.eval()
    count = np.zeros(4)
    names = np.zeros(3)
    with torch.no_grad():
        for inputs, gold in batches(items, 4000, 200, False):
            scores, of, to, tags, name, _ = network(inputs)
            heads = scores.argmax(2)
            labels = network.labels(of, to, heads)
            labels[:, :, 0] = torch.where(heads == 0, 1e6, -1e6)
            label = base[labels.argmax(2)]
            right = heads == gold[:, :, 1]
            fine = tags.argmax(2)
            count += [inputs.shape[0] * inputs.shape[1], right.sum(), (right & (label == base[gold[:, :, 2]])).sum(),
                      (fine == gold[:, :, 0]).sum()]
            known = gold[:, :, 3] >= 0
            guess = torch.where(known, name.argmax(2), 0)
            truth = torch.where(known, gold[:, :, 3], 0)
            names += [((guess == truth) & (truth > 0)).sum(), (guess > 0).sum(), (truth > 0).sum()]
    network.train()
    f1 = 2 * names[0] / max(1, names[1] + names[2])
    return "UAS %.2f LAS %.2f fine %.2f name words %.3f" % (*(100 * count[1:4] / count[0]), f1)


def base_labels():
    """Relations without subtypes, in the order of Deprel."""
    names = ("root nsubj nsubj nsubj csubj csubj csubj obj iobj obl obl obl obl nmod nmod nmod nmod nmod amod advmod "
             "advmod advcl advcl acl acl appos aux aux case cc cc ccomp compound compound conj cop dep det det "
             "discourse dislocated expl fixed flat flat goeswith list mark nummod nummod orphan parataxis punct "
             "reparandum vocative xcomp").split()
    ids = {}
    return torch.tensor([ids.setdefault(n, len(ids)) for n in names])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("train")
    parser.add_argument("vectors")
    parser.add_argument("out")
    parser.add_argument("--dev", action="append", default=[])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--stop", type=int, help="passes after which to stop, of those that --epochs plans for")
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--words", type=int, default=700)
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--hidden", type=int, default=96)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--arc", type=int, default=96)
    parser.add_argument("--label", type=int, default=96)
    parser.add_argument("--tag", type=int, default=64)
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--tags", type=float, default=1.0, help="weight of the loss of tags")
    parser.add_argument("--names", type=float, default=1.5, help="weight of the loss of names")
    parser.add_argument("--kinds", type=float, default=0.3, help="weight of the loss of kinds")
    parser.add_argument("--most", type=int, default=140000, help="words of VECTORS that are taken")
    a = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    random.seed(a.seed)
    torch.use_deterministic_algorithms(True)
    sentences = read(a.train)
    words, counts = np.unique(np.concatenate([s[:, LOWER] for s in sentences]), return_counts=True)
    vocabulary = Vocabulary(words[words != 0])
    counts = torch.from_numpy(np.concatenate([[0], counts[words != 0]]))
    hashes, values = read_vectors(a.vectors, a.most)
    vectors = Vocabulary(hashes)
    train = prepare(sentences, vocabulary, vectors)
    devs = [prepare(read(p), vocabulary, vectors) for p in a.dev]
    tags = int(max(t[1][:, 0].max() for t in train)) + 1
    network = Network(len(vocabulary.words), tags, values, a)
    average = {k: v.clone() for k, v in network.state_dict().items()}
    base = base_labels()
    table = network.embeddings.weight
    others = [p for p in network.parameters() if p is not table]
    optimizers = [torch.optim.Adam(others, lr=a.rate, betas=(0.9, 0.95)),
                  torch.optim.SparseAdam([table], lr=a.rate, betas=(0.9, 0.95))]
    steps = sum(1 for _ in batches(train, a.words, 48, True)) * a.epochs
    print("%d sentences, %d words, %d tags, %d steps, %d weights" % (
        len(train), len(vocabulary.words), tags, steps, sum(p.numel() for p in network.parameters())), flush=True)
    start, step = time.time(), 0
    for epoch in range(a.stop or a.epochs):
        total = np.zeros(5)
        for inputs, gold in batches(train, a.words, 48, True):
            rate = a.rate * min(1, step / 200) * (0.5 + 0.5 * math.cos(math.pi * min(1.0, step / steps)))
            for optimizer in optimizers:
                optimizer.param_groups[0]["lr"] = rate + 1e-5
            # Words that are rare in the treebanks are hidden at times, so that unknown ones are known as such.
            word = inputs[:, :, 1]
            hide = torch.rand(word.shape) < 0.25 / (0.25 + counts[word]) + 0.02
            inputs[:, :, 1] = torch.where(hide, 0, word)
            inputs[:, :, 0] = torch.where(torch.rand(word.shape) < torch.where(hide, 0.2, 0.02), 0, inputs[:, :, 0])
            scores, of, to, tag, name, kind = network(inputs)
            flat = gold.reshape(-1, 5)
            losses = [F.cross_entropy(scores.reshape(-1, scores.shape[2]), flat[:, 1]),
                      F.cross_entropy(network.labels(of, to, gold[:, :, 1]).reshape(-1, LABELS), flat[:, 2]),
                      F.cross_entropy(tag.reshape(-1, tags), flat[:, 0], ignore_index=-1)]
            for given, guess in ((flat[:, 3], name), (flat[:, 4], kind)):
                # The sum over those that are known, as a share of all words: sentences of the other treebank count 0.
                losses.append(F.cross_entropy(guess.reshape(len(flat), -1), given, ignore_index=-1, reduction="sum") /
                              len(flat))
            loss = losses[0] + losses[1] + a.tags * losses[2] + a.names * losses[3] + a.kinds * losses[4]
            for optimizer in optimizers:
                optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(others, 5.0)
            for optimizer in optimizers:
                optimizer.step()
            step += 1
            if step % 20 == 0:
                keep = min(0.96, step / (step + 200))
                with torch.no_grad():
                    for k, v in network.state_dict().items():
                        average[k].mul_(keep).add_(v, alpha=1 - keep)
            total += [l.item() for l in losses]
        print("epoch %d, %.0f s: losses %s" % (epoch + 1, time.time() - start, total.round(0)), flush=True)
        if (epoch + 1) % 3 == 0 or epoch + 1 == (a.stop or a.epochs):
            mine = {k: v.clone() for k, v in network.state_dict().items()}
            network.load_state_dict(average)
            for dev in devs:
                print("  dev", evaluate(network, dev, base), flush=True)
            torch.save({"state": average, "words": vocabulary.words, "hashes": hashes, "vectors": values,
                        "options": vars(a), "tags": tags}, a.out)
            network.load_state_dict(mine)


main()
