// SPDX-License-Identifier: Apache-2.0
// Edmonds' algorithm on a dense matrix: each word takes its best head; if that leaves a cycle, the cycle becomes one
// node, the smaller problem is solved, and the cycle is opened where its head came in.
#include "choose_heads.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr int64_t kNever = INT64_MIN / 8;

/// Scores of `nodes` nodes, node 0 the root: at(dependent, head).
struct Scores {
  size_t nodes = 0;
  std::vector<int64_t> values;

  explicit Scores(size_t n) : nodes(n), values(n * n, kNever) {}
  int64_t& at(size_t dependent, size_t head) { return values[dependent * nodes + head]; }
};

std::vector<size_t> best_heads(Scores& scores) {
  std::vector<size_t> heads(scores.nodes, 0);
  for (size_t d = 1; d < scores.nodes; ++d) {
    for (size_t h = 1; h < scores.nodes; ++h) {
      if (h != d && scores.at(d, h) > scores.at(d, heads[d])) heads[d] = h;
    }
  }
  return heads;
}

/// The nodes of a cycle, in order; empty if there is none.
std::vector<size_t> find_cycle(const std::vector<size_t>& heads) {
  std::vector<size_t> walk(heads.size(), 0);  // number of the walk that came by
  for (size_t start = 1; start < heads.size(); ++start) {
    size_t at = start;
    while (at != 0 && walk[at] == 0) {
      walk[at] = start;
      at = heads[at];
    }
    if (at == 0 || walk[at] != start) continue;
    std::vector<size_t> cycle{at};
    for (size_t on = heads[at]; on != at; on = heads[on]) cycle.push_back(on);
    return cycle;
  }
  return {};
}

std::vector<size_t> spanning_tree(Scores scores) {
  std::vector<size_t> heads = best_heads(scores);
  const std::vector<size_t> cycle = find_cycle(heads);
  if (cycle.empty()) return heads;
  std::vector<uint8_t> inside(scores.nodes, 0);
  for (const size_t node : cycle) inside[node] = 1;
  std::vector<size_t> outer;  // nodes of the smaller problem; the cycle is its last
  for (size_t node = 0; node < scores.nodes; ++node) {
    if (!inside[node]) outer.push_back(node);
  }
  const size_t drawn = outer.size();
  Scores smaller(drawn + 1);
  std::vector<size_t> best_in(drawn, cycle[0]);   // by head: the node of the cycle that takes it best
  std::vector<size_t> best_out(drawn, cycle[0]);  // by dependent: its best head in the cycle
  for (size_t i = 0; i < drawn; ++i) {
    for (size_t k = 0; k < drawn; ++k) smaller.at(i, k) = scores.at(outer[i], outer[k]);
    for (const size_t node : cycle) {
      if (scores.at(outer[i], node) > smaller.at(i, drawn)) {
        smaller.at(i, drawn) = scores.at(outer[i], node);
        best_out[i] = node;
      }
      // What the cycle loses if its own arc to `node` gives way to this one.
      const int64_t change = scores.at(node, outer[i]) - scores.at(node, heads[node]);
      if (change > smaller.at(drawn, i)) {
        smaller.at(drawn, i) = change;
        best_in[i] = node;
      }
    }
  }
  const std::vector<size_t> found = spanning_tree(std::move(smaller));
  for (size_t i = 1; i < drawn; ++i) heads[outer[i]] = found[i] == drawn ? best_out[i] : outer[found[i]];
  heads[best_in[found[drawn]]] = outer[found[drawn]];
  return heads;
}

std::vector<uint16_t> without_root(const std::vector<size_t>& heads) { return {heads.begin() + 1, heads.end()}; }

}  // namespace

std::vector<uint16_t> choose_heads(const std::vector<int32_t>& scores, size_t words) {
  Scores all(words + 1);
  for (size_t d = 1; d <= words; ++d) {
    for (size_t h = 0; h <= words; ++h) {
      if (h != d) all.at(d, h) = scores[(d - 1) * (words + 1) + h];
    }
  }
  std::vector<size_t> heads = spanning_tree(all);
  size_t root = 0;
  size_t roots = 0;
  for (size_t d = 1; d <= words; ++d) {
    if (heads[d] != 0) continue;
    ++roots;
    if (root == 0 || all.at(d, 0) > all.at(root, 0)) root = d;
  }
  if (roots > 1) {
    for (size_t d = 1; d <= words; ++d) {
      if (d != root) all.at(d, 0) = kNever / 2;
    }
    heads = spanning_tree(all);
  }
  return without_root(heads);
}

}  // namespace rashomon
