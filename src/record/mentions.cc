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

std::vector<uint32_t> Mentions::sides_of_speakers() const {
  std::vector<uint32_t> side(entities.size(), kNone);
  for (uint32_t e = 0; e < side.size(); ++e) {
    if (entities[e].acts_as_one()) side[e] = e;
  }
  for (const RoleFact& role : roles) {
    if (role.person == kNone || role.organisation == kNone || side[role.person] != kNone) continue;
    if (entities[role.organisation].acts_as_one()) side[role.person] = role.organisation;
  }
  for (uint32_t e = 0; e < side.size(); ++e) {
    const uint32_t leader = entities[e].leader;
    if (leader != kNone && side[leader] == kNone && entities[e].acts_as_one()) side[leader] = e;
  }
  return side;
}

}  // namespace rashomon
