// SPDX-License-Identifier: Apache-2.0
#include "count_origins.h"

#include <algorithm>

namespace rashomon {

std::vector<uint32_t> count_origins(const std::vector<std::vector<Derived>>& derived) {
  std::vector<uint32_t> into(derived.size());
  for (uint32_t r = 0; r < into.size(); ++r) into[r] = r;
  auto root = [&](uint32_t r) {
    while (into[r] != r) r = into[r] = into[into[r]];
    return r;
  };
  for (uint32_t r = 0; r < derived.size(); ++r) {
    if (derived[r].empty()) continue;
    const auto main = std::max_element(derived[r].begin(), derived[r].end(),
                                       [](const Derived& a, const Derived& b) { return a.share < b.share; });
    const uint32_t a = root(r), b = root(main->source);
    into[std::max(a, b)] = std::min(a, b);
  }
  for (uint32_t r = 0; r < into.size(); ++r) into[r] = root(r);
  return into;
}

}  // namespace rashomon
