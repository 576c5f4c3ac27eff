// SPDX-License-Identifier: Apache-2.0
#include "entity_group.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

#include "spell_names.h"

namespace rashomon {
namespace {

constexpr size_t kMostNames = 24;  // variants beyond these add nothing to comparisons and would cost
// of who is in all of the world's reports the lists are long: a short list is looked up in one so much longer
constexpr size_t kMuchLonger = 16;

/// Of sorted lists.
template <typename T>
bool meet(const std::vector<T>& a, const std::vector<T>& b) {
  const std::vector<T>&small = a.size() < b.size() ? a : b, &large = a.size() < b.size() ? b : a;
  if (large.size() > kMuchLonger * small.size())
    return std::any_of(small.begin(), small.end(),
                       [&](const T& x) { return std::binary_search(large.begin(), large.end(), x); });
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) return true;
    a[i] < b[j] ? ++i : ++j;
  }
  return false;
}

template <typename T>
bool meet(const SmallSet<T>& a, const SmallSet<T>& b) {
  const SmallSet<T>& small = a.size() < b.size() ? a : b;
  const SmallSet<T>& large = a.size() < b.size() ? b : a;
  return std::any_of(small.begin(), small.end(), [&](const T& x) { return large.contains(x); });
}

template <typename T>
void add_all(SmallSet<T>& into, const SmallSet<T>& from) {
  for (const T& x : from) {
    if (into.size() >= kMostNames) return;
    into.insert(x);
  }
}

bool share_report(const EntityGroup& a, const EntityGroup& b) {
  const std::vector<Member>&small = a.members.size() < b.members.size() ? a.members : b.members,
        &large = a.members.size() < b.members.size() ? b.members : a.members;
  if (large.size() > kMuchLonger * small.size()) {
    return std::any_of(small.begin(), small.end(), [&](const Member& m) {
      const auto at = std::lower_bound(large.begin(), large.end(), Member{m.report, 0});
      return at != large.end() && at->report == m.report;
    });
  }
  for (size_t i = 0, j = 0; i < small.size() && j < large.size();) {
    if (small[i].report == large[j].report) return true;
    small[i].report < large[j].report ? ++i : ++j;
  }
  return false;
}

bool is_direction(const std::string& word) {
  return word == "eastern" || word == "western" || word == "northern" || word == "southern" || word == "east" ||
         word == "west" || word == "north" || word == "south";
}

/// Seats are spelt in several ways; a direction is a seat that nothing else can stand for.
bool seats_agree(const EntityGroup& a, const EntityGroup& b) {
  auto has_direction = [](const EntityGroup& g) { return std::any_of(g.seats.begin(), g.seats.end(), is_direction); };
  if (a.seats.empty() || b.seats.empty()) return !has_direction(a) && !has_direction(b);
  for (const std::string& x : a.seats) {
    for (const std::string& y : b.seats) {
      if (part_likeness(x, y) >= kSameName) return true;
    }
  }
  return false;
}

bool persons_may_be_one(const EntityGroup& a, const EntityGroup& b) {
  for (const auto& x : a.names) {
    for (const auto& y : b.names) {
      if (!given_names_agree(x, y)) return false;
    }
  }
  return true;
}

bool actors_may_be_one(const EntityGroup& a, const EntityGroup& b) {
  if (!a.countries.empty() && !b.countries.empty() && !meet(a.countries, b.countries)) return false;
  if ((a.government && b.force) || (a.force && b.government)) return false;
  if (a.body != b.body && (a.government || b.government)) return false;
  if (a.government && b.government) return a.rival == b.rival && seats_agree(a, b);
  const bool state_a = a.types.contains(EntityType::state), state_b = b.types.contains(EntityType::state);
  return state_a == state_b || a.types == b.types;
}

}  // namespace

double kilometres(const PlacePoint& a, const PlacePoint& b) {
  constexpr double kRadian = 3.14159265358979323846 / 180;
  const double h =
      std::pow(std::sin((a.lat - b.lat) * kRadian / 2), 2) +
      std::cos(a.lat * kRadian) * std::cos(b.lat * kRadian) * std::pow(std::sin((a.lon - b.lon) * kRadian / 2), 2);
  return 2 * 6371.0 * std::asin(std::min(1.0, std::sqrt(h)));
}

bool given_names_agree(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() < 2 || b.size() < 2) return true;
  if (part_likeness(a[0], b[0]) >= 0.72) return true;
  if ((a[0].size() == 1 || b[0].size() == 1) && a[0][0] == b[0][0]) return true;
  // "Abu Omar al-Masri" and "Omar al-Masri": one name within the other
  const auto& small = a.size() < b.size() ? a : b;
  const auto& large = a.size() < b.size() ? b : a;
  if (small.size() == large.size()) return false;
  size_t found = 0;
  for (const std::string& part : large) {
    if (found < small.size() && part_likeness(small[found], part) >= kSameName) ++found;
  }
  return found == small.size();
}

bool share_story(const EntityGroup& a, const EntityGroup& b) { return meet(a.stories, b.stories); }

bool share_country(const EntityGroup& a, const EntityGroup& b) {
  return meet(a.countries, b.countries) || meet(a.contexts, b.contexts) || meet(a.countries, b.contexts) ||
         meet(a.contexts, b.countries);
}

void add_card(EntityGroup& group, EntityCard&& card, uint32_t story) {
  group.kind = card.kind;
  group.members.push_back(card.member);
  if (group.stories.empty() || group.stories.back() != story) {
    const auto at = std::lower_bound(group.stories.begin(), group.stories.end(), story);
    if (at == group.stories.end() || *at != story) group.stories.insert(at, story);
  }
  if (!card.country.empty()) group.countries.insert(std::move(card.country));
  if (!card.context.empty()) group.contexts.insert(std::move(card.context));
  for (auto& name : card.names) {
    if (group.names.size() < kMostNames) group.names.insert(std::move(name));
  }
  if (!card.proper.empty() && group.proper.size() < kMostNames) group.proper.insert(std::move(card.proper));
  for (std::vector<std::string>& own : card.other_proper) {
    if (group.proper.size() < kMostNames) group.proper.insert(std::move(own));
  }
  group.acronyms.insert(std::make_move_iterator(card.acronyms.begin()), std::make_move_iterator(card.acronyms.end()));
  group.seats.insert(std::make_move_iterator(card.seats.begin()), std::make_move_iterator(card.seats.end()));
  if (group.offices.size() < kMostNames)
    group.offices.insert(std::make_move_iterator(card.offices.begin()), std::make_move_iterator(card.offices.end()));
  if (group.descriptions.size() < kMostNames)
    group.descriptions.insert(std::make_move_iterator(card.descriptions.begin()),
                              std::make_move_iterator(card.descriptions.end()));
  if (group.roles.size() < kMostNames)
    group.roles.insert(std::make_move_iterator(card.roles.begin()), std::make_move_iterator(card.roles.end()));
  group.types.insert(card.type);
  group.named |= card.named;
  group.government |= card.government;
  group.force |= card.force;
  group.army |= card.army;
  group.other_than_army |= !card.army;
  group.body |= card.body;
  group.rival |= card.rival;
  if (card.point && (!group.point || group.point->gazetteer.empty())) group.point = card.point;
  group.mentions += card.mentions;
}

void join_groups(EntityGroup& into, EntityGroup&& from) {
  const size_t middle = into.members.size();
  into.members.insert(into.members.end(), from.members.begin(), from.members.end());
  std::inplace_merge(into.members.begin(), into.members.begin() + static_cast<std::ptrdiff_t>(middle),
                     into.members.end());
  std::vector<uint32_t> stories;
  std::set_union(into.stories.begin(), into.stories.end(), from.stories.begin(), from.stories.end(),
                 std::back_inserter(stories));
  into.stories = std::move(stories);
  into.countries.insert(from.countries.begin(), from.countries.end());
  into.contexts.insert(from.contexts.begin(), from.contexts.end());
  add_all(into.names, from.names);
  add_all(into.proper, from.proper);
  add_all(into.acronyms, from.acronyms);
  add_all(into.seats, from.seats);
  add_all(into.roles, from.roles);
  add_all(into.offices, from.offices);
  add_all(into.descriptions, from.descriptions);
  into.types.insert(from.types.begin(), from.types.end());
  into.leaders.insert(from.leaders.begin(), from.leaders.end());
  into.opponents.insert(from.opponents.begin(), from.opponents.end());
  into.named |= from.named;
  into.government |= from.government;
  into.force |= from.force;
  into.army |= from.army;
  into.other_than_army |= from.other_than_army;
  into.body |= from.body;
  into.rival |= from.rival;
  into.sole |= from.sole;
  if (from.point && (!into.point || (into.point->gazetteer.empty() && !from.point->gazetteer.empty())))
    into.point = from.point;
  into.mentions += from.mentions;
  if (into.who.empty() || (!from.who.empty() && from.who < into.who)) into.who = std::move(from.who);
  into.reasons.insert(from.reasons.begin(), from.reasons.end());
  into.sides.insert(into.sides.end(), from.sides.begin(), from.sides.end());
  leave_key(from);
}

void leave_key(EntityGroup& group) {
  EntityGroup bare;
  bare.key = std::move(group.key);
  bare.kind = group.kind;
  bare.leaders = std::move(group.leaders);
  group = std::move(bare);
}

bool may_be_one(const EntityGroup& a, const EntityGroup& b, bool strong) {
  if (a.kind != b.kind) return false;
  if (!strong && share_report(a, b)) return false;
  switch (a.kind) {
    case EntityKind::person: return persons_may_be_one(a, b);
    case EntityKind::place:
      if (!a.countries.empty() && !b.countries.empty() && !meet(a.countries, b.countries)) return false;
      return !a.point || !b.point || kilometres(*a.point, *b.point) <= 50;
    case EntityKind::actor: return actors_may_be_one(a, b);
    case EntityKind::thing: return true;
  }
  return false;
}

}  // namespace rashomon
