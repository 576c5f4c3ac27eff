# SPDX-License-Identifier: Apache-2.0
"""Learns the weights of en/language/names.bin from what rashomon_export_name_features wrote.

    train_names.py NAMES.bin OUT.bin --train GOLD.jsonl FEATURES.jsonl [FEATURES.jsonl ...] [--dev GOLD.jsonl FEATURES.jsonl]

FEATURES of the training part must come from networks that were not learnt on those texts. A conditional random field over
runs of words that may be names (the others are none), whose steps are free or forbidden; several runs of the optimiser
are averaged, which one set of weights can hold. One thread and the same seeds give the same weights on one machine.
"""
import argparse
import collections
import json
import random
import struct

import numpy as np
import torch
import xxhash

FEATURES, ROW, CLASSES = 1 << 16, 8, 7
WEIGHT_BITS, SCALE_BITS = 4, 10
KINDS = ["PER", "ORG", "LOC"]
NEVER = -1e4
STEPS = torch.zeros(CLASSES, CLASSES)
for inside in (2, 4, 6):
    for before in range(CLASSES):
        if before not in (inside - 1, inside):
            STEPS[before, inside] = NEVER
START = torch.zeros(CLASSES)
START[[2, 4, 6]] = NEVER


def read(gold_path, paths):
    """Texts: sentences of (spans, scores, features, classes), and the names that are marked."""
    gold = {}
    with open(gold_path, encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            gold[record["id"]] = record["entities"]
    texts = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                record = json.loads(line)
                marked = gold[record["id"]]
                sentences = []
                for rows in record["sentences"]:
                    classes = [0] * len(rows)
                    for name in marked:
                        inside = [i for i, row in enumerate(rows) if row[0] < name["end"] and name["begin"] < row[1]]
                        for n, i in enumerate(inside):
                            classes[i] = 2 * KINDS.index(name["type"]) + (1 if n == 0 else 2)
                    scores = np.array([row[2] for row in rows], dtype=np.float64).reshape(-1, CLASSES) / (1 << 20)
                    scores = np.clip(scores - scores[:, :1], -24, 24).astype(np.float32)
                    sentences.append(([row[:2] for row in rows], scores, [row[3] for row in rows], classes))
                texts.append((sentences, {(n["begin"], n["end"], n["type"]) for n in marked}))
    return texts


def runs_of(features):
    """[first, last) of words side by side that are weighed."""
    at = 0
    while at < len(features):
        if not features[at]:
            at += 1
            continue
        end = at
        while end < len(features) and features[end]:
            end += 1
        yield at, end
        at = end


def items_of(texts):
    items = []
    for sentences, _ in texts:
        for _, scores, features, classes in sentences:
            for first, last in runs_of(features):
                wanted = list(classes[first:last])
                if wanted[0] and wanted[0] % 2 == 0:  # its beginning is not weighed
                    wanted[0] -= 1
                items.append((scores[first:last], features[first:last], wanted))
    return items


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.rows = torch.nn.EmbeddingBag(FEATURES + 1, CLASSES, mode="sum", padding_idx=FEATURES)
        torch.nn.init.zeros_(self.rows.weight)
        self.scale = torch.nn.Parameter(torch.eye(CLASSES))  # the first row is what a class gets whatever is said

    def forward(self, scores, features):
        sums = self.rows(features.reshape(-1, features.shape[2])).reshape(scores.shape)
        said = torch.cat([torch.ones_like(scores[:, :, :1]), scores[:, :, 1:]], 2)
        free = self.scale - torch.eye(CLASSES)[0][:, None] * torch.eye(CLASSES)[0]
        return said @ free + sums


def loss_of(sums, classes, there):
    total = START + sums[:, 0]
    right = START[classes[:, 0]] + sums[:, 0].gather(1, classes[:, :1]).squeeze(1)
    for i in range(1, sums.shape[1]):
        following = torch.logsumexp(total[:, :, None] + STEPS, 1) + sums[:, i]
        total = torch.where(there[:, i, None], following, total)
        step = STEPS[classes[:, i - 1], classes[:, i]] + sums[:, i].gather(1, classes[:, i:i + 1]).squeeze(1)
        right = right + torch.where(there[:, i], step, torch.zeros(()))
    return (torch.logsumexp(total, 1) - right).sum()


def pack(items):
    longest = max(len(item[1]) for item in items)
    most = max(len(f) for item in items for f in item[1])
    scores = torch.zeros(len(items), longest, CLASSES)
    features = torch.full((len(items), longest, most), FEATURES)
    classes = torch.zeros(len(items), longest, dtype=torch.long)
    there = torch.zeros(len(items), longest, dtype=torch.bool)
    for i, (said, lists, wanted) in enumerate(items):
        scores[i, :len(said)] = torch.from_numpy(said)
        classes[i, :len(wanted)] = torch.tensor(wanted)
        there[i, :len(wanted)] = True
        for w, f in enumerate(lists):
            features[i, w, :len(f)] = torch.tensor(f)
    return scores, features, classes, there


def learn(items, seed, a):
    random.seed(seed)
    torch.manual_seed(seed)
    model = Model()
    optimizer = torch.optim.Adam(model.parameters(), lr=a.rate)
    order = sorted(range(len(items)), key=lambda i: (len(items[i][1]), i))
    batches = [pack([items[i] for i in order[at:at + a.batch]]) for at in range(0, len(order), a.batch)]
    step, steps = 0, len(batches) * a.epochs
    for _ in range(a.epochs):
        random.shuffle(batches)
        for scores, features, classes, there in batches:
            for group in optimizer.param_groups:
                group["lr"] = a.rate * (1 - step / steps) + 1e-4
            step += 1
            hidden = torch.rand(features.shape) < a.hide
            loss = loss_of(model(scores, torch.where(hidden, FEATURES, features)), classes, there)
            loss = loss + a.decay * (model.rows.weight ** 2).sum() + 0.1 * ((model.scale - torch.eye(CLASSES)) ** 2).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.rows.weight.detach()[:FEATURES].numpy() * (1 - a.hide), model.scale.detach().numpy()


def rounded(weights, scale, prior):
    scale = scale.copy()
    scale[0, 0] = -prior
    most = (1 << 15) - 1
    return (np.clip(np.rint(weights * (1 << WEIGHT_BITS)), -127, 127).astype(np.int8),
            np.clip(np.rint(scale * (1 << SCALE_BITS)), -most, most).astype(np.int16))


def choose(sums):
    steps, start = STEPS.numpy(), START.numpy()
    total, from_ = start + sums[0], []
    for row in sums[1:]:
        both = total[:, None] + steps
        from_.append(both.argmax(0))
        total = both.max(0) + row
    out = [int(total.argmax())]
    for back in reversed(from_):
        out.append(int(back[out[-1]]))
    return out[::-1]


def score(texts, weights, scale):
    """Exact typed F1 and by kind, as score_spans.py."""
    weights = weights.astype(np.float32) / (1 << WEIGHT_BITS)
    scale = scale.astype(np.float32) / (1 << SCALE_BITS)
    count = collections.Counter()
    for sentences, marked in texts:
        found = set()
        for spans, scores, features, _ in sentences:
            for first, last in runs_of(features):
                said = scores[first:last].copy()
                said[:, 0] = 1
                sums = said @ scale + np.stack([weights[f].sum(0) for f in features[first:last]])
                classes = choose(sums) + [0]
                at = 0
                while at < last - first:
                    if classes[at] == 0:
                        at += 1
                        continue
                    end = at + 1
                    while classes[end] == classes[at] + 1:
                        end += 1
                    found.add((spans[first + at][0], spans[first + end - 1][1], KINDS[(classes[at] - 1) // 2]))
                    at = end
        for kind in KINDS:
            of = lambda names: {n for n in names if n[2] == kind}
            count[kind, "right"] += len(of(found & marked))
            count[kind, "found"] += len(of(found))
            count[kind, "marked"] += len(of(marked))
    f1 = lambda right, found, there: 200 * right / max(1, found + there)
    each = [[count[kind, what] for what in ("right", "found", "marked")] for kind in KINDS]
    right, found, there = np.sum(each, 0)
    return "F1 %.2f P %.2f R %.2f; %s" % (f1(right, found, there), 100 * right / max(1, found), 100 * right / there,
                                          " ".join("%s %.1f" % (k, f1(*e)) for k, e in zip(KINDS, each)))


def with_sections(path, changed):
    """The model file with some sections replaced by others of the same size."""
    data = bytearray(open(path, "rb").read())
    for i in range(struct.unpack_from("<I", data, 36)[0]):
        name, offset, size = struct.unpack_from("<16sQQ", data, 40 + 32 * i)
        new = changed.get(name.rstrip(b"\0").decode())
        if new is not None:
            assert len(new) == size
            data[offset:offset + size] = new
    struct.pack_into("<Q", data, 28, xxhash.xxh3_64_intdigest(bytes(data[36:])))
    return bytes(data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("names")
    parser.add_argument("out")
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--also", nargs=2, action="append", default=[], help="GOLD FEATURES of another part to learn from")
    parser.add_argument("--dev", nargs=2)
    parser.add_argument("--seeds", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=128, help="runs of words")
    parser.add_argument("--rate", type=float, default=0.03)
    parser.add_argument("--decay", type=float, default=0.05)
    parser.add_argument("--hide", type=float, default=0.3, help="share of the features that are hidden while learning")
    parser.add_argument("--prior", type=float, default=0.0, help="what is taken from no name, for more names")
    a = parser.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    texts = read(a.train[0], a.train[1:])
    for gold, features in a.also:
        texts += read(gold, [features])
    items = items_of(texts)
    learnt = [learn(items, seed, a) for seed in range(a.seeds)]
    weights = np.mean([w for w, _ in learnt], 0)
    scale = np.mean([s for _, s in learnt], 0)
    weights, scale = rounded(weights, scale, a.prior)
    print("%d runs of words; train: %s" % (len(items), score(texts, weights, scale)))
    if a.dev:
        print("dev:", score(read(a.dev[0], [a.dev[1]]), weights, scale))
    rows = np.zeros((FEATURES, ROW), dtype=np.int8)
    rows[:, :CLASSES] = weights
    with open(a.out, "wb") as out:
        out.write(with_sections(a.names, {"weights": rows.tobytes(), "scale": scale.tobytes()}))


if __name__ == "__main__":
    main()
