// SPDX-License-Identifier: Apache-2.0
#include "name_holders.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "spell_names.h"
#include "weigh_testimony.h"

namespace rashomon {
namespace {

constexpr size_t kMostMembers = 16;   // of one description that are asked in whose report they stand
constexpr size_t kMostClaims = 400;   // of one report
constexpr size_t kMostRivals = 4096;  // entities that may be the enemy
constexpr size_t kMostForces = 64;    // of one people
constexpr size_t kStem = 5;           // letters that a people and its land share

template <size_t N>
bool has_word(const std::vector<std::string>& parts, const std::array<std::string_view, N>& words) {
  return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
    return std::find(words.begin(), words.end(), part) != words.end();
  });
}

/// Words for those who command and do not fight.
bool commands(const std::string& name) {
  const std::string low = fold(name);
  static constexpr std::string_view kOffices[] = {"general staff", "ministry",       "general command", "high command",
                                                  "army command",  "chief of staff", "headquarters"};
  return std::any_of(std::begin(kOffices), std::end(kOffices),
                     [&](std::string_view office) { return low.find(office) != std::string::npos; });
}

/// "the occupiers", "the enemy": words for whoever fights him who says so.
bool is_enemy(const UnitedEntity& x) {
  static constexpr std::array<std::string_view, 12> kEnemy = {"enemy",     "enemies",  "occupier",  "occupiers",
                                                              "invader",   "invaders", "aggressor", "aggressors",
                                                              "adversary", "foe",      "foes",      "intruders"};
  return !x.named && has_word(name_parts(x.name), kEnemy);
}

/// "forces", "units", "the command": no word says whose they are.
bool is_anybodys(const UnitedEntity& x) {
  static constexpr std::array<std::string_view, 28> kPlain = {
      "forces",   "force",  "troops",    "units",    "unit",     "soldiers",  "fighters", "men",
      "columns",  "column", "command",   "heroes",   "garrison", "formation", "marines",  "army",
      "military", "convoy", "divisions", "brigades", "our",      "the"};
  const std::vector<std::string> parts = name_parts(x.name);
  return !x.named && !parts.empty() && std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
    return std::find(kPlain.begin(), kPlain.end(), part) != kPlain.end();
  });
}

}  // namespace

HolderNames::HolderNames(const LedgerParts& parts, const Alliances& alliances)
    : p_(parts), alliances_(alliances), opponents_(learn_opponents(parts, alliances)) {
  for (uint32_t e = 0; e < p_.entities.all.size(); ++e) {
    const UnitedEntity& x = p_.entities.all[e];
    if (x.leader != kNone) led_.emplace(x.leader, e);
    if (x.type == EntityType::state && !x.country.empty()) states_.emplace(x.country, e);
  }
  for (uint32_t e = 0; e < p_.entities.all.size(); ++e) {
    const UnitedEntity& x = p_.entities.all[e];
    if (!x.force || !x.named || !holds_places(e)) continue;
    const std::vector<std::string> words = name_parts(x.name);
    if (words.size() > 1 && words[0].size() >= kStem) forces_[words[0].substr(0, kStem)].push_back(e);
  }
  named_.reserve(p_.entities.all.size());
  for (uint32_t e = 0; e < p_.entities.all.size(); ++e) named_.push_back(name(e));
}

bool HolderNames::holds_places(uint32_t e) const {
  const EntityType t = p_.entities.all[e].type;
  return t == EntityType::group || t == EntityType::organisation || t == EntityType::state;
}

bool HolderNames::may_hold(uint32_t e) const {
  return holds_places(e) || (p_.entities.all[e].type == EntityType::person && p_.entities.all[e].named);
}

bool HolderNames::is_a_side(uint32_t e) const {
  const UnitedEntity& x = p_.entities.all[e];
  return x.named || x.force || x.army || x.government || x.type == EntityType::state || !x.country.empty();
}

uint32_t HolderNames::name(uint32_t e) const {
  const UnitedEntity& x = p_.entities.all[e];
  // a person holds a place through those he leads
  if (x.type == EntityType::person) {
    const auto led = led_.find(e);
    return led == led_.end() ? e : led->second;
  }
  if (!holds_places(e)) return e;
  if (commands(x.name)) return of_those_who_command(e);
  // "its troops" are those of whom they are part
  const bool somebodys = !x.named && (x.name.starts_with("its ") || x.name.starts_with("their ") ||
                                      x.name.starts_with("his ") || x.name.starts_with("our "));
  const bool anybodys = is_anybodys(x);
  if ((somebodys || anybodys) && x.within != kNone && holds_places(x.within)) return x.within;
  if (anybodys) return only_ally(e);
  if (is_enemy(x)) return enemy_of_the_tellers(e);
  return force_of_people(e);
}

/// "in Tigrayan hands", of the Tigray forces: a people holds a place through the force that is called after its land,
/// by the name that most reports give it; itself where there is none, or two that fight each other.
uint32_t HolderNames::force_of_people(uint32_t e) const {
  const UnitedEntity& x = p_.entities.all[e];
  const std::vector<std::string> parts = name_parts(x.name);
  if (!x.named || x.force || x.type != EntityType::group || parts.size() != 1 || parts[0].size() <= kStem) return e;
  const auto found = forces_.find(parts[0].substr(0, kStem));
  if (found == forces_.end() || found->second.size() > kMostForces) return e;
  uint32_t best = found->second.front();
  for (const uint32_t one : found->second) {
    if (opponents_.contains(std::minmax(e, one))) return e;
    for (const uint32_t other : found->second) {
      if (opponents_.contains(std::minmax(one, other))) return e;
    }
    if (p_.entities.all[one].members.size() > p_.entities.all[best].members.size()) best = one;
  }
  return best;
}

/// "the general staff in Kyiv": who commands holds for the state.
uint32_t HolderNames::of_those_who_command(uint32_t e) const {
  const UnitedEntity& x = p_.entities.all[e];
  if (x.within != kNone && holds_places(x.within)) return x.within;
  const auto state = states_.find(x.country);
  return state != states_.end() ? state->second : e;
}

/// The one named force or state that a report sets beside it; itself where there is none, or there are several.
uint32_t HolderNames::only_ally(uint32_t e) const {
  uint32_t found = kNone;
  for (const uint32_t other : alliances_.with(e)) {
    const UnitedEntity& x = p_.entities.all[other];
    if (!holds_places(other) || !(x.named || x.type == EntityType::state) || commands(x.name)) continue;
    if (found != kNone && !alliances_.together(found, other)) return e;
    if (found == kNone) found = other;
  }
  return found == kNone ? e : found;
}

/// Those in whose report somebody is called the enemy: whom he fights there, who takes ground there.
std::vector<uint32_t> HolderNames::tellers_side(uint32_t enemy) const {
  std::vector<uint32_t> side;
  const std::vector<Member>& members = p_.entities.all[enemy].members;
  for (size_t m = 0; m < std::min(members.size(), kMostMembers); ++m) {
    const uint32_t report = members[m].report;
    const std::vector<Claim>& told = p_.readings[report]->claims.claims;
    for (size_t n = 0; n < std::min(told.size(), kMostClaims); ++n) {
      const Claim& claim = told[n];
      const bool ground = claim.type == EventType::capture || claim.type == EventType::surrender;
      if (!ground && !event_type_info(claim.type).violent) continue;
      const bool his = std::any_of(claim.participants.begin(), claim.participants.end(),
                                   [&](const Participant& x) { return p_.entities.united(report, x.entity) == enemy; });
      if (!his && (claim.type != EventType::capture || claim.stance != Stance::asserts)) continue;
      for (const Participant& x : claim.participants) {
        const uint32_t who = p_.entities.united(report, x.entity);
        if (who != kNone && who != enemy && holds_places(who) && (his || x.role == Role::actor)) side.push_back(who);
      }
    }
  }
  std::sort(side.begin(), side.end());
  side.erase(std::unique(side.begin(), side.end()), side.end());
  return side;
}

uint32_t HolderNames::enemy_of_the_tellers(uint32_t e) const {
  const std::vector<uint32_t> side = tellers_side(e);
  if (side.empty()) return e;
  // whom they fight themselves; else the one state that their side fights
  for (const bool states : {false, true}) {
    uint32_t found = kNone;
    size_t looked = 0;
    bool several = false;
    for (uint32_t other = 0; other < p_.entities.all.size() && looked < kMostRivals && !several; ++other) {
      const UnitedEntity& x = p_.entities.all[other];
      const bool force = x.type == EntityType::state || (!states && (x.named || x.army));
      if (other == e || !holds_places(other) || !force || commands(x.name)) continue;
      ++looked;
      const bool enemy = std::any_of(side.begin(), side.end(), [&](uint32_t ours) {
        if (same_side(ours, other)) return false;
        return states ? fight(ours, other) : opponents_.contains(std::minmax(ours, other));
      });
      if (!enemy) continue;
      several = found != kNone && !same_side(found, other);
      if (found == kNone || (x.type == EntityType::state && p_.entities.all[found].type != EntityType::state))
        found = other;
    }
    if (found != kNone) return several ? e : found;
  }
  return e;
}

const std::string& HolderNames::state_of(uint32_t e) const {
  static const std::string kNobody;
  const UnitedEntity& x = p_.entities.all[e];
  const bool acts_for_it = x.type == EntityType::state || x.government || x.army || commands(x.name);
  return acts_for_it && holds_places(e) ? x.country : kNobody;
}

bool HolderNames::fight(uint32_t a, uint32_t b) const { return sides_fight(opponents_, alliances_, a, b); }

uint32_t HolderNames::only_enemy(uint32_t e) const {
  if (e == kNone) return kNone;
  uint32_t found = kNone;
  for (const auto& [a, b] : opponents_) {
    const bool his = same_side(a, e), of_other = same_side(b, e);
    if (his == of_other) continue;
    const uint32_t other = named_[his ? b : a];
    const UnitedEntity& x = p_.entities.all[other];
    if (!holds_places(other) || x.unarmed || x.keeper) continue;
    if (found != kNone && !same_side(found, other)) return kNone;
    if (found == kNone) found = other;
  }
  return found;
}

bool HolderNames::same_side(uint32_t a, uint32_t b) const {
  if (a == b) return true;
  if (a == kNone || b == kNone) return false;
  if (alliances_.together(a, b)) return true;
  const std::string& state = state_of(a);
  return !state.empty() && state == state_of(b) && !opponents_.contains(std::minmax(a, b));
}

}  // namespace rashomon
