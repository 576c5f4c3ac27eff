# SPDX-License-Identifier: Apache-2.0
"""Parts words by their vectors into clusters of like ones, and those into larger ones, for rashomon_list_names.

    cluster_words.py VECTORS.json > clusters.tsv

K-means over vectors of length 1 (Python with numpy and scikit-learn; seeded). A line: word, cluster, larger cluster.
"""
import json
import sys

import numpy as np
from sklearn.cluster import KMeans, MiniBatchKMeans

LEARNT, WRITTEN, CLUSTERS, LARGER = 60000, 80000, 1024, 100

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
words = data["words"][:WRITTEN]
vectors = np.array([data["vectors"][word][:data["dimensions"]] for word in words], dtype=np.float32)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
small = MiniBatchKMeans(CLUSTERS, random_state=0, batch_size=4096, n_init=1, max_iter=30).fit(vectors[:LEARNT])
cluster = small.predict(vectors)
middles = np.stack([vectors[cluster == k].mean(0) if (cluster == k).any() else np.zeros(vectors.shape[1])
                    for k in range(CLUSTERS)])
larger = KMeans(LARGER, random_state=0, n_init=3).fit_predict(middles)
for word, k in zip(words, cluster):
    print("%s\t%d\t%d" % (word, k + 1, larger[k] + 1))
