// SPDX-License-Identifier: Apache-2.0
// A group of local entities that are held to be one, while entities are being united: what all of them together tell,
// and whether two groups may become one.
#pragma once

#include <string>
#include <vector>

#include "describe_entity.h"
#include "small_set.h"

namespace rashomon {

struct EntityGroup {
  std::string key;  // what its first members had in common; the order of groups
  std::string who;  // what it is beyond doubt, in whatever report: a state, a known organisation; "" if nobody knows
  EntityKind kind = EntityKind::actor;
  std::vector<Member> members;    // sorted
  std::vector<uint32_t> stories;  // sorted
  SmallSet<std::string> countries, contexts;
  SmallSet<std::vector<std::string>> names;   // parts; the fullest of each report
  SmallSet<std::vector<std::string>> proper;  // actors: own parts
  SmallSet<std::string> acronyms, seats, roles, offices, descriptions;
  SmallSet<EntityType> types;
  SmallSet<uint32_t> leaders;    // groups
  SmallSet<uint32_t> opponents;  // groups that a report sets against it
  bool named = false, government = false, force = false, army = false, other_than_army = false, body = false,
       rival = false, sole = false;
  std::vector<std::pair<uint32_t, bool>> sides;  // of corrections that split: which split, does it go
  std::optional<PlacePoint> point;
  uint32_t mentions = 0;
  SmallSet<std::string> reasons;
};

/// A wish to unite two groups.
struct EntityLink {
  double score = 0;
  uint32_t a = 0, b = 0;  // groups
  bool strong = false;    // holds though one report keeps the two apart
  std::string reason;
};

/// Takes what the card tells into the group; the card is left without it.
void add_card(EntityGroup& group, EntityCard&& card, uint32_t story);
/// Moves all of `from` into `into`; `from` is left without members, and with nothing but its key and leaders.
void join_groups(EntityGroup& into, EntityGroup&& from);
/// Groups are large: the rest of one that is not asked any more is given back.
void leave_key(EntityGroup& group);
/// The hard vetoes.
bool may_be_one(const EntityGroup& a, const EntityGroup& b, bool strong);

bool share_story(const EntityGroup& a, const EntityGroup& b);
/// The countries that the two tell, or that their reports are about, have one in common.
bool share_country(const EntityGroup& a, const EntityGroup& b);
/// Great-circle distance.
double kilometres(const PlacePoint& a, const PlacePoint& b);
/// "fayez sarraj" and "f sarraj", or one of them left out: given names that do not exclude each other.
bool given_names_agree(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace rashomon
