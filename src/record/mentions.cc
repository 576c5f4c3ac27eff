// SPDX-License-Identifier: Apache-2.0
#include "rashomon/record/mentions.h"

namespace rashomon {
namespace {

template <typename Accept>
uint32_t smallest(const std::vector<Mention>& mentions, Accept accept) {
  uint32_t best = kNone;
  for (uint32_t i = 0; i < mentions.size(); ++i) {
    if (accept(mentions[i]) &&
        (best == kNone || mentions[i].last - mentions[i].first < mentions[best].last - mentions[best].first))
      best = i;
  }
  return best;
}

}  // namespace

uint32_t Mentions::mention_of_token(uint32_t token) const {
  return smallest(mentions, [&](const Mention& m) { return m.first <= token && token < m.last; });
}

uint32_t Mentions::mention_headed_by(uint32_t token) const {
  return smallest(mentions, [&](const Mention& m) { return m.head == token; });
}

}  // namespace rashomon
