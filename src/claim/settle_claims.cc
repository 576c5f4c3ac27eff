// SPDX-License-Identifier: Apache-2.0
#include "settle_claims.h"

#include <map>
#include <utility>

#include "find_claim_place.h"

namespace rashomon {
namespace {

bool have_other_actors(const Claim& a, const Claim& b) {
  const auto actor = [](const Claim& claim) {
    for (const Participant& p : claim.participants) {
      if (p.role == Role::actor) return p.entity;
    }
    return kNone;
  };
  return actor(a) != kNone && actor(b) != kNone && actor(a) != actor(b);
}

}  // namespace

void date_denials(std::vector<FoundClaim>& claims) {
  constexpr size_t kMostTold = 16;  // of one kind at one place
  std::map<std::pair<EventType, uint32_t>, std::vector<size_t>> told;
  for (size_t i = 0; i < claims.size(); ++i) {
    const Claim& claim = claims[i].claim;
    if (claim.stance != Stance::asserts || claim.when.basis != Basis::stated || claim.place == kNone) continue;
    std::vector<size_t>& list = told[{claim.type, claim.place}];
    if (list.size() < kMostTold) list.push_back(i);
  }
  for (FoundClaim& found : claims) {
    Claim& denied = found.claim;
    if (denied.stance != Stance::denies || denied.when.basis != Basis::inferred || denied.type == EventType::withdraw)
      continue;
    const auto list = told.find({denied.type, denied.place});
    if (list == told.end()) continue;
    const Claim* dated = nullptr;
    bool several = false;
    for (const size_t i : list->second) {
      const Claim& other = claims[i].claim;
      if (have_other_actors(other, denied)) continue;
      several = several || (dated != nullptr && dated->when.days != other.when.days);
      dated = &other;
    }
    if (dated == nullptr || several) continue;
    denied.time = dated->time;
    denied.when.days = dated->when.days;
    denied.background = dated->background;
  }
}

void act_through_forces(const Scene& scene, std::vector<FoundClaim>& claims) {
  const std::vector<LocalEntity>& entities = scene.mentions.entities;
  std::map<uint32_t, uint32_t> led;  // person -> group, kNone for several
  for (uint32_t e = 0; e < entities.size(); ++e) {
    const uint32_t leader = entities[e].leader;
    if (leader == kNone || entities[e].type != EntityType::group) continue;
    const auto [known, fresh] = led.emplace(leader, e);
    if (!fresh && known->second != e) known->second = kNone;
  }
  if (led.empty()) return;
  for (FoundClaim& found : claims) {
    const EventType type = found.claim.type;
    if (!needs_place(type) || type == EventType::kill || type == EventType::restrict_) continue;
    for (Participant& p : found.claim.participants) {
      if (p.role != Role::actor || p.entity == kNone) continue;
      const auto group = led.find(p.entity);
      if (group != led.end() && group->second != kNone) p.entity = group->second;
    }
  }
}

}  // namespace rashomon
