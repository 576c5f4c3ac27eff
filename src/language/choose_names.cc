// SPDX-License-Identifier: Apache-2.0
#include "choose_names.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr int64_t kNever = INT64_MIN / 4;

bool is_inside(size_t name_class) { return name_class != 0 && name_class % 2 == 0; }

}  // namespace

std::vector<uint8_t> best_names(const NameScores& scores, const NamePrior& prior) {
  // Most sentences have no word that any name would gain by.
  const auto gains = [&](const std::array<int32_t, kNameClasses>& word) {
    int64_t most = kNever;
    for (size_t c = 1; c < kNameClasses; ++c)
      most = std::max(most, int64_t{word[c]} + (c >= kNameClasses - 2 ? prior.place : 0));
    return most > int64_t{word[0]} + prior.outside;
  };
  if (std::none_of(scores.begin(), scores.end(), gains)) return std::vector<uint8_t>(scores.size(), 0);
  std::array<int64_t, kNameClasses> total;
  total.fill(kNever);
  total[0] = 0;  // as if a word outside stood before the first
  std::vector<std::array<uint8_t, kNameClasses>> from(scores.size());
  for (size_t w = 0; w < scores.size(); ++w) {
    const auto best = static_cast<size_t>(std::max_element(total.begin(), total.end()) - total.begin());
    std::array<int64_t, kNameClasses> next;
    for (size_t c = 0; c < kNameClasses; ++c) {
      size_t before = best;
      if (is_inside(c)) before = total[c - 1] >= total[c] ? c - 1 : c;
      next[c] = total[before] == kNever ? kNever
                                        : total[before] + scores[w][c] +
                                              (c == 0                  ? prior.outside
                                               : c >= kNameClasses - 2 ? prior.place
                                                                       : 0);
      from[w][c] = static_cast<uint8_t>(before);
    }
    total = next;
  }
  std::vector<uint8_t> chosen(scores.size());
  auto now = static_cast<size_t>(std::max_element(total.begin(), total.end()) - total.begin());
  for (size_t w = scores.size(); w-- > 0;) {
    chosen[w] = static_cast<uint8_t>(now);
    now = from[w][now];
  }
  return chosen;
}

}  // namespace rashomon
