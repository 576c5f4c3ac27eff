// SPDX-License-Identifier: Apache-2.0
#include "find_takers.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr int kWeeksBefore = 60;      // days within which a siege or an assault leads to a fall
constexpr size_t kMostAssaults = 64;  // on one place
constexpr size_t kMostClaims = 400;   // of one report
constexpr uint32_t kNear = 600;       // bytes between two captures told together

bool told(EventStatus status) { return status != EventStatus::planned && status != EventStatus::denied; }

}  // namespace

Takers::Takers(const LedgerParts& parts, const HolderNames& names) : p_(parts), names_(names) {
  for (uint32_t n = 0; n < p_.events.all.size(); ++n) {
    const GatheredEvent& e = p_.events.all[n];
    if (e.place == kNone || !told(e.status) || !e.when.days.closed()) continue;
    if (e.type == EventType::besiege || e.type == EventType::attack || e.type == EventType::advance)
      assaults_[e.place].push_back(n);
  }
}

Taker Takers::of(const GatheredEvent& taken, uint32_t loser, bool again) const {
  if (const uint32_t who = who_advanced(taken, loser); who != kNone) return {who, "capture, by him who advanced on it"};
  if (const uint32_t who = who_fought_for(taken, loser); who != kNone)
    return {who, "capture, by him who fought for it before"};
  if (const uint32_t who = only_one_who_takes(taken, loser, again); who != kNone)
    return {who, "capture, by the only one who is told to take places there"};
  return {};
}

template <typename Counts>
uint32_t Takers::only_side(const GatheredEvent& taken, uint32_t loser, const Counts& counts) const {
  const auto found = assaults_.find(taken.place);
  if (found == assaults_.end() || !taken.when.days.closed()) return kNone;
  uint32_t who = kNone;
  for (size_t i = 0; i < std::min(found->second.size(), kMostAssaults); ++i) {
    const GatheredEvent& e = p_.events.all[found->second[i]];
    if (!counts(e)) continue;
    for (const auto& [role, x] : e.participants) {
      const uint32_t holder = role == Role::actor ? names_.holder_of(x) : kNone;
      if (holder == kNone || !names_.holds_places(holder)) continue;
      const UnitedEntity& entity = p_.entities.all[holder];
      if (entity.unarmed || entity.keeper) continue;
      if (loser != kNone && names_.same_side(holder, loser)) continue;
      if (who != kNone && !names_.same_side(who, holder)) return kNone;
      if (who == kNone) who = holder;
    }
  }
  return who;
}

uint32_t Takers::who_advanced(const GatheredEvent& taken, uint32_t loser) const {
  const Interval& fell = taken.when.days;
  return only_side(taken, loser, [&](const GatheredEvent& e) {
    return e.type == EventType::advance && e.when.days.earliest <= fell.latest &&
           e.when.days.latest + 1 >= fell.earliest;
  });
}

uint32_t Takers::who_fought_for(const GatheredEvent& taken, uint32_t loser) const {
  return only_side(taken, loser, [&](const GatheredEvent& e) {
    return e.when.days.earliest <= taken.when.days.latest &&
           e.when.days.latest + kWeeksBefore >= taken.when.days.earliest;
  });
}

uint32_t Takers::only_one_who_takes(const GatheredEvent& taken, uint32_t loser, bool again) const {
  uint32_t who = kNone;
  bool near = false;
  size_t others = 0;
  for (const ClaimRef& c : taken.claims) {
    const std::vector<Claim>& all = p_.readings[c.report]->claims.claims;
    const uint32_t here = all[c.claim].trigger.begin;
    for (uint32_t n = 0; n < std::min(all.size(), kMostClaims); ++n) {
      const GatheredEvent& e = p_.events.all[p_.events.of[c.report][n]];
      if (&e == &taken || e.type != EventType::capture || all[n].type != EventType::capture ||
          all[n].stance != Stance::asserts || !told(e.status))
        continue;
      // "the first town that they had taken, in 2012, was lost": who took it once loses it now
      const bool before = e.place == taken.place && e.when.days.closed() && taken.when.days.closed() &&
                          e.when.days.latest < taken.when.days.earliest;
      if (before && !again) continue;
      for (const Participant& x : all[n].participants) {
        const uint32_t holder = names_.holder_of(p_.entities.united(c.report, x.entity));
        if (holder == kNone || !names_.holds_places(holder)) continue;
        // who loses places there is not the only one who takes them
        if (x.role == Role::target && who != kNone && names_.same_side(who, holder)) return kNone;
        if (x.role != Role::actor) continue;
        if (p_.notes[c.report][n].again != again) return kNone;
        if (who != kNone && !names_.same_side(who, holder)) return kNone;
        if (who == kNone) who = holder;
        ++others;
        const uint32_t there = all[n].trigger.begin;
        near |= std::max(here, there) - std::min(here, there) <= kNear;
      }
    }
  }
  if (who == kNone || (loser != kNone && names_.same_side(who, loser))) return kNone;
  return near || others > 1 ? who : kNone;
}

}  // namespace rashomon
