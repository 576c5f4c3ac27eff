// SPDX-License-Identifier: Apache-2.0
// Whose the words for a holder are: "the general staff" holds for its state, "his men" for their leader's force, "the
// occupiers" are whom the report's own side fights.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "telling.h"
#include "write_rows.h"

namespace rashomon {

class HolderNames {
 public:
  HolderNames(const LedgerParts& parts, const Alliances& alliances);

  /// He whose place it is if `e` is told to hold it; `e` itself where nothing tells another, kNone for kNone.
  uint32_t holder_of(uint32_t e) const { return e == kNone ? e : named_[e]; }
  /// Forces, organisations and states.
  bool holds_places(uint32_t e) const;
  /// Forces, and men who are told to hold a place where no force of theirs is named.
  bool may_hold(uint32_t e) const;
  /// Not "railwaymen", who tell what they saw.
  bool is_a_side(uint32_t e) const;
  /// One, or they stand together, or both are of one state.
  bool same_side(uint32_t a, uint32_t b) const;
  /// A report sets them, or some who stand with them, against each other.
  bool fight(uint32_t a, uint32_t b) const;
  /// The one side that is told to fight him; kNone where there is none, or there are several.
  uint32_t only_enemy(uint32_t e) const;

 private:
  uint32_t name(uint32_t e) const;
  uint32_t of_those_who_command(uint32_t e) const;
  uint32_t only_ally(uint32_t e) const;
  uint32_t force_of_people(uint32_t e) const;
  uint32_t enemy_of_the_tellers(uint32_t e) const;
  std::vector<uint32_t> tellers_side(uint32_t enemy) const;
  /// The country for whose state it acts; "" if it is not known for a state's.
  const std::string& state_of(uint32_t e) const;

  const LedgerParts& p_;
  const Alliances& alliances_;
  std::set<std::pair<uint32_t, uint32_t>> opponents_;
  std::map<uint32_t, uint32_t> led_;                     // leader -> whom he leads
  std::map<std::string, uint32_t> states_;               // by country
  std::map<std::string, std::vector<uint32_t>> forces_;  // by the beginning of their names
  std::vector<uint32_t> named_;                          // by entity
};

}  // namespace rashomon
