// SPDX-License-Identifier: Apache-2.0
// Who meets whom: things are entered under keys, and things under one key are paired, each with the most important ones
// under that key only, so that the number of pairs stays in proportion to the number of entries.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "rashomon/base/content_id.h"

namespace rashomon {

class Meeting {
 public:
  /// Keys are kept as 64-bit prints: two keys of one print only make a needless pair.
  void enter(std::string_view key, uint32_t thing) { entries_.emplace_back(hash_bytes(key), thing); }

  /// Each pair once, in order. `weight(thing)`: the heaviest `most` under a key meet all others under it.
  template <typename Weight>
  std::vector<std::pair<uint32_t, uint32_t>> pairs(size_t most, const Weight& weight) {
    std::sort(entries_.begin(), entries_.end());
    entries_.erase(std::unique(entries_.begin(), entries_.end()), entries_.end());
    std::vector<std::pair<uint32_t, uint32_t>> out;
    std::vector<uint32_t> bucket;
    for (size_t begin = 0; begin < entries_.size();) {
      size_t end = begin;
      bucket.clear();
      for (; end < entries_.size() && entries_[end].first == entries_[begin].first; ++end)
        bucket.push_back(entries_[end].second);
      begin = end;
      std::stable_sort(bucket.begin(), bucket.end(), [&](uint32_t x, uint32_t y) { return weight(x) > weight(y); });
      for (size_t i = 0; i < bucket.size(); ++i) {
        for (size_t j = 0; j < std::min(i, most); ++j) out.emplace_back(std::minmax(bucket[i], bucket[j]));
      }
    }
    entries_ = {};
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

 private:
  std::vector<std::pair<uint64_t, uint32_t>> entries_;
};

}  // namespace rashomon
