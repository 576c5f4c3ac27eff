// SPDX-License-Identifier: Apache-2.0
#include "link_entities.h"

#include <algorithm>
#include <cstdio>

#include "meeting.h"
#include "spell_names.h"

namespace rashomon {
namespace {

constexpr size_t kMostInBucket = 12;

std::string two_digits(double x) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%.2f", x);
  return buffer;
}

/// Only groups of one story or one country may be one, so they meet there: a name's bucket does not grow with the
/// collection's other wars.
void put(Meeting& meeting, const EntityGroup& group, uint32_t g, const std::string& key) {
  for (size_t s = 0; s < std::min<size_t>(group.stories.size(), 24); ++s)
    meeting.enter(key + "|s" + std::to_string(group.stories[s]), g);
  SmallSet<std::string> countries = group.countries;
  countries.insert(group.contexts.begin(), group.contexts.end());
  for (const std::string& c : countries) meeting.enter(key + "|c" + c, g);
}

/// Calls `link(a, b)` once for every pair of groups that meet under a key.
template <typename Link>
void for_each_pair(const std::vector<EntityGroup>& groups, Meeting& meeting, const Link& link) {
  for (const auto& [a, b] : meeting.pairs(kMostInBucket, [&](uint32_t g) { return groups[g].mentions; })) link(a, b);
}

struct Likeness {
  double score = 0;
  std::string a, b;
};

/// The best pair of names, and which they are.
template <typename Names, typename Compare>
Likeness best_likeness(const Names& a, const Names& b, const Compare& compare) {
  Likeness best;
  for (const auto& x : a) {
    for (const auto& y : b) {
      const double s = compare(x, y);
      if (s > best.score) best = {s, joined(x), joined(y)};
    }
  }
  return best;
}

double person_likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() > 1 && b.size() > 1) return name_likeness(joined(a), joined(b));
  const std::vector<std::string>& single = a.size() == 1 ? a : b;
  const std::vector<std::string>& other = a.size() == 1 ? b : a;
  if (single[0].size() < 3) return 0;
  const double last = part_likeness(single[0], other.back());
  // some languages put the family name first
  return std::max(last, other.size() > 1 ? part_likeness(single[0], other.front()) - 0.1 : 0.0);
}

/// "Abdul Salam" and "Abdul Salam Akhund": a name of two parts or more within another that has one more.
double longer_by_one(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const std::vector<std::string>&small = a.size() < b.size() ? a : b, &large = a.size() < b.size() ? b : a;
  if (small.size() < 2 || large.size() != small.size() + 1) return 0;
  size_t found = 0;
  for (const std::string& part : large) {
    if (found < small.size() && part == small[found]) ++found;
  }
  return found == small.size() ? kSameName : 0;
}

bool single_name(const EntityGroup& g) {
  return std::all_of(g.names.begin(), g.names.end(), [](const auto& n) { return n.size() == 1; });
}

/// "plateau district", and "plateau" of the other's names.
bool is_quarter_of_name(const EntityGroup& quarter, const EntityGroup& bare) {
  return std::any_of(quarter.names.begin(), quarter.names.end(), [&](const std::vector<std::string>& full) {
    const std::vector<std::string> name(full.begin(), full.end() - (full.size() > 1 ? 1 : 0));
    return name.size() < full.size() && quarter.names.contains(name) && bare.names.contains(name);
  });
}

bool share_role(const EntityGroup& a, const EntityGroup& b) {
  return std::any_of(a.roles.begin(), a.roles.end(), [&](const std::string& r) { return b.roles.contains(r); });
}

}  // namespace

std::vector<EntityLink> link_persons(const std::vector<EntityGroup>& groups, size_t* compared) {
  Meeting meeting;
  for (uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].kind != EntityKind::person || groups[g].members.empty()) continue;
    for (const auto& name : groups[g].names) {
      for (size_t p = name.size() > 2 ? 1 : name.size() - 1; p < name.size(); ++p) {
        for (const std::string& key : skeleton_keys(name[p])) put(meeting, groups[g], g, key);
      }
    }
  }
  std::vector<EntityLink> links;
  for_each_pair(groups, meeting, [&](uint32_t i, uint32_t j) {
    if (compared) ++*compared;
    const EntityGroup &a = groups[i], &b = groups[j];
    const bool story = share_story(a, b), country = share_country(a, b), role = share_role(a, b);
    if (!story && !country) return;
    Likeness like = best_likeness(a.names, b.names, person_likeness);
    if (like.score < kSameName && story && role) like = best_likeness(a.names, b.names, longer_by_one);
    if (like.score < kSameName) return;
    double score = like.score + (story ? 0.05 : 0) + (country ? 0.03 : 0) + (role ? 0.05 : 0);
    const bool short_a = single_name(a), short_b = single_name(b);
    if (short_a || short_b) score -= short_a && short_b ? 0.12 : 0.06;
    if (score < 0.88) return;
    links.push_back({score, i, j, false,
                     "names alike: " + like.a + " ~ " + like.b + " (" + two_digits(like.score) + ")" +
                         (story ? ", same story" : ", same country") + (role ? ", same role" : "")});
  });
  return links;
}

std::vector<EntityLink> link_places(const std::vector<EntityGroup>& groups) {
  Meeting meeting;
  for (uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].kind != EntityKind::place || groups[g].members.empty()) continue;
    for (const auto& name : groups[g].names) {
      for (const std::string& key : skeleton_keys(name[0])) put(meeting, groups[g], g, key);
      if (name.size() > 1) {
        for (const std::string& key : skeleton_keys(name.back())) put(meeting, groups[g], g, key);
      }
    }
  }
  std::vector<EntityLink> links;
  for_each_pair(groups, meeting, [&](uint32_t i, uint32_t j) {
    const EntityGroup &a = groups[i], &b = groups[j];
    const bool both = a.point && b.point;
    if (a.types.contains(EntityType::facility) != b.types.contains(EntityType::facility)) return;
    // a building that the map does not know stands at its town's point
    const auto at_town = [](const EntityGroup& g) {
      return g.types.contains(EntityType::facility) && g.point && g.point->precision == PlacePrecision::district;
    };
    constexpr double kOnePoint = 5, kOneTown = 30;  // km
    if (both && !a.point->gazetteer.empty() && !b.point->gazetteer.empty() &&
        a.point->gazetteer != b.point->gazetteer &&
        kilometres(*a.point, *b.point) > (at_town(a) || at_town(b) ? kOneTown : kOnePoint)) {
      return;  // two entries of the map
    }
    const bool story = share_story(a, b), country = share_country(a, b);
    if (!story && !country && !both) return;
    if (!a.countries.empty() && !b.countries.empty() && !story && !country) return;
    const Likeness like = best_likeness(
        a.names, b.names, [](const auto& x, const auto& y) { return name_likeness(joined(x), joined(y)); });
    if (like.score < 0.82) return;
    const double score = like.score + (story ? 0.05 : 0) + (country ? 0.03 : 0) + (both ? 0.05 : 0);
    if (score < 0.88) return;
    // one report may tell of "Plateau" and of "the Plateau district"
    const bool quarter = is_quarter_of_name(a, b) || is_quarter_of_name(b, a);
    links.push_back({score, i, j, quarter,
                     "place names alike: " + like.a + " ~ " + like.b + " (" + two_digits(like.score) + ")" +
                         (both    ? ", near each other"
                          : story ? ", same story"
                                  : ", same country")});
  });
  return links;
}

std::vector<EntityLink> link_things(const std::vector<EntityGroup>& groups) {
  Meeting meeting;
  for (uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].kind != EntityKind::thing || groups[g].members.empty()) continue;
    for (const auto& name : groups[g].names) {
      if (name[0].size() >= 4) put(meeting, groups[g], g, name[0]);
    }
  }
  std::vector<EntityLink> links;
  for_each_pair(groups, meeting, [&](uint32_t i, uint32_t j) {
    const EntityGroup &a = groups[i], &b = groups[j];
    if (!share_story(a, b) && !share_country(a, b)) return;
    for (const auto& x : a.names) {
      for (const auto& y : b.names) {
        if (x[0] == y[0] && x[0].size() >= 4) {
          links.push_back({0.9, i, j, true, "equipment of one name: " + x[0]});
          return;
        }
      }
    }
  });
  return links;
}

}  // namespace rashomon
