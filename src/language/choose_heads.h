// SPDX-License-Identifier: Apache-2.0
// The best tree for scores of heads: the best head of each word if that makes a tree with one root, else the maximum
// spanning tree (Chu and Liu 1965, Edmonds 1967).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rashomon {

/// scores[word * (words + 1) + head]: head 0 is the root, head h the word h - 1. A word is never its own head.
/// Gives for each word its head in the same numbers, exactly one 0. At most cubic in `words`. REQUIRES words >= 1.
std::vector<uint16_t> choose_heads(const std::vector<int32_t>& scores, size_t words);

}  // namespace rashomon
