# SPDX-License-Identifier: Apache-2.0
"""Rounds a network of train_network.py to whole numbers and writes the model file (docs/formats/language-model.md).

    pack_network.py NETWORK.pt models/en/language/network.bin
The vector of a word, turned, and its embedding become one row; words without an embedding get that of no word.
"""
import struct
import sys

import numpy as np
import torch
import xxhash

TABLES = [1024, 2048, 8192, 256, 2048, 8192, 16384, 1024, 32]  # as in train_network.py
POINT = 10           # bits behind the point of activations and weights
EMBEDDING_POINT = 5  # of embeddings
HEAD_POINT = 8       # of heads; their scores have twice as many


def whole(values, bits, most):
    scaled = np.rint(np.asarray(values, dtype=np.float64) * (1 << bits))
    cut = np.abs(scaled) > most
    if cut.any():
        print("cut off: %d of %d, largest %.2f" % (cut.sum(), cut.size, np.abs(values).max()))
    return np.clip(scaled, -most, most)


def matrix(weights, bias):
    rows, columns = weights.shape
    padded = (rows + 15) // 16 * 16
    w = np.zeros((padded, columns), dtype=np.int16)
    w[:rows] = whole(weights, POINT, 32767)
    b = np.zeros(padded, dtype=np.int32)
    b[:rows] = whole(bias, 2 * POINT, 1 << 30)
    return w.reshape(padded, columns // 2, 2).transpose(1, 0, 2).tobytes(), b.tobytes()


def join_words(saved, state):
    """Hashes of all words, and their rows; the first row is that of no word."""
    embeddings = state["embeddings.weight"]
    own = {int(h): i + 1 for i, h in enumerate(saved["words"])}
    turned = {int(h): row for h, row in zip(saved["hashes"], saved["vectors"] @ state["turn.weight"].T)}
    hashes = sorted(own | turned)
    rows = [embeddings[own.get(h, 0)] + turned.get(h, 0) for h in hashes]
    return hashes, np.concatenate([embeddings[:1], rows, embeddings[len(own) + 1:]])


def word_table(words):
    slots = 16
    while 2 * slots < 3 * len(words):
        slots *= 2
    table = [(0, 0)] * slots
    for row, word in enumerate(words):
        at = int(word) & (slots - 1)
        while table[at][0]:
            at = (at + 1) & (slots - 1)
        table[at] = (int(word), row + 1)
    return b"".join(struct.pack("<II", *entry) for entry in table)


def model_file(kind, sections):
    head = 36 + 4 + 32 * len(sections)
    table, body = b"", b""
    for name, data in sections:
        body += b"\0" * (-(head + len(body)) % 64)
        table += struct.pack("<16sQQ", name.encode(), head + len(body), len(data))
        body += data
    rest = struct.pack("<I", len(sections)) + table + body
    return b"RASHMODL" + struct.pack("<I16sQ", 1, kind.encode(), xxhash.xxh3_64_intdigest(rest)) + rest


def main():
    saved = torch.load(sys.argv[1], weights_only=False)
    options = saved["options"]
    state = {k: v.numpy() for k, v in saved["state"].items() if k != "first_rows"}
    parts = []
    for i in range(options["layers"]):
        both = [np.concatenate([state["lstm.%d.%s_l0%s" % (i, name, suffix)] for suffix in ("", "_reverse")])
                for name in ("weight_ih", "bias_ih", "bias_hh")]
        parts.append(matrix(both[0], both[1] + both[2]))
        for suffix in ("", "_reverse"):
            recurrent = state["lstm.%d.weight_hh_l0%s" % (i, suffix)]
            parts.append(matrix(recurrent, np.zeros(len(recurrent))))
    tops = ["head_of", "head_as", "label_of", "label_as", "tag_in", "name_in"]
    parts.append(matrix(np.concatenate([state[t + ".weight"] for t in tops]),
                        np.concatenate([state[t + ".bias"] for t in tops])))
    parts.append(matrix(state["form"].T, state["prior.weight"][0]))
    for name in ("label", "tag", "name"):
        parts.append(matrix(state[name + ".weight"], state[name + ".bias"]))
    far = (len(state["distance"]) - 1) // 2
    words, embeddings = join_words(saved, state)
    shape = [options["width"], options["hidden"], options["layers"], options["arc"], options["label"], options["tag"],
             len(state["label.weight"]), saved["tags"], len(state["name.weight"]), far, len(words) + 1] + TABLES
    curve = np.rint(np.tanh(np.arange(65) / 16) * 16384).astype(np.int16)
    vectors = whole(state["root"], HEAD_POINT, 4095).astype(np.int16).tobytes() + \
        whole(state["label_root"], 2 * POINT, 1 << 30).astype(np.int32).tobytes()
    sections = [
        ("shape", struct.pack("<%dI" % len(shape), *shape)),
        ("words", word_table(words)),
        ("embeddings", whole(embeddings, EMBEDDING_POINT, 127).astype(np.int8).tobytes()),
        ("curve", curve.tobytes()),
        ("vectors", vectors),
        ("distance", whole(state["distance"], 2 * HEAD_POINT, 1 << 26).astype(np.int32).tobytes()),
        ("weights", b"".join(w for w, _ in parts)),
        ("biases", b"".join(b for _, b in parts)),
    ]
    with open(sys.argv[2], "wb") as out:
        out.write(model_file("network", sections))


main()
