// SPDX-License-Identifier: Apache-2.0
// Groups, governments, organisations and states: who is the same actor under another name? By acronym, by the words
// that are really its own, by the country that a government governs, by the one who leads a force.
#include <algorithm>
#include <cstdio>
#include <set>

#include "link_entities.h"
#include "meeting.h"
#include "spell_names.h"

namespace rashomon {
namespace {

constexpr size_t kMostInBucket = 16;

/// First letters of the words of a name; "" for fewer than three.
std::string initials(const std::vector<std::string>& parts) {
  if (parts.size() < 3) return "";
  std::string s;
  for (const std::string& p : parts) s += p[0];
  return s;
}

bool acronym_of_other(const EntityGroup& a, const EntityGroup& b, std::string& which) {
  for (const std::string& acronym : a.acronyms) {
    if (b.acronyms.contains(acronym) && acronym.size() >= 2) {
      which = acronym;
      return true;
    }
    for (const auto& name : b.names) {
      if (acronym.size() >= 3 && initials(name) == acronym) {
        which = acronym + " = " + joined(name);
        return true;
      }
    }
  }
  return false;
}

/// Own words equal, or spelt alike one by one.
double own_words_likeness(const EntityGroup& a, const EntityGroup& b) {
  double best = 0;
  for (const auto& x : a.proper) {
    for (const auto& y : b.proper) {
      if (x == y) return 1;
      if (x.size() == y.size()) best = std::max(best, name_likeness(joined(x), joined(y)));
    }
  }
  return best;
}

bool only_acronyms(const EntityGroup& g) {
  return std::all_of(g.names.begin(), g.names.end(),
                     [&](const auto& n) { return n.size() == 1 && g.acronyms.contains(n[0]); });
}

/// The countries that two groups are said to be of; where a report tells none, it is the one that it is about.
bool share_own_country(const EntityGroup& a, const EntityGroup& b) {
  const SmallSet<std::string>&x = a.countries.empty() ? a.contexts : a.countries,
        &y = b.countries.empty() ? b.contexts : b.countries;
  return std::any_of(x.begin(), x.end(), [&](const std::string& c) { return y.contains(c); });
}

/// "Kenya's defence ministry" and "the defence ministry in Nairobi".
bool one_office(const EntityGroup& a, const EntityGroup& b, std::string& which) {
  if (!a.body || !b.body || !share_own_country(a, b)) return false;
  for (const std::string& office : a.offices) {
    if (!b.offices.contains(office)) continue;
    which = office;
    return true;
  }
  return false;
}

/// "the Observatory" and "the Observatory for Prisons in Chad": one word that only one longer name of the story has.
bool short_form(const EntityGroup& shorter, const EntityGroup& longer) {
  if (shorter.names.size() != 1 || shorter.names.begin()->size() != 1 || !shorter.acronyms.empty()) return false;
  const std::string& word = shorter.names.begin()->front();
  if (word.size() < 6 || shorter.proper.empty()) return false;
  return std::any_of(longer.names.begin(), longer.names.end(), [&](const auto& name) {
    return name.size() > 2 && std::find(name.begin(), name.end(), word) != name.end();
  });
}

/// The reason to unite two actors; score 0 if there is none.
EntityLink judge(const std::vector<EntityGroup>& groups, uint32_t i, uint32_t j) {
  const EntityGroup &a = groups[i], &b = groups[j];
  const bool story = share_story(a, b), country = share_country(a, b);
  const std::string where = story ? ", same story" : country ? ", same country" : "";
  std::string which;
  if ((story || country) && (acronym_of_other(a, b, which) || acronym_of_other(b, a, which))) {
    return {0.93, i, j, true, "acronym: " + which + where};
  }
  const bool states = a.types.contains(EntityType::state) && b.types.contains(EntityType::state);
  if (states) return {};  // states are one by their country only
  if (one_office(a, b, which)) return {0.94, i, j, true, "one office of one country: " + which};
  const double own = own_words_likeness(a, b);
  if (story) {
    for (const std::string& words : a.descriptions) {
      if (b.descriptions.contains(words)) return {0.9, i, j, false, "described in the same words, same story"};
    }
  }
  if ((story || country) && a.types == b.types && (short_form(a, b) || short_form(b, a)))
    return {story ? 0.89 : 0.83, i, j, false, "one word of the longer name" + where};
  if (own == 1 && (story || country)) return {0.95, i, j, true, "same own words in the name" + where};
  if (own >= 0.88 && (story || country)) return {own, i, j, false, "own words of the name spelt alike" + where};
  if (a.government && b.government && !a.body && !b.body && !a.rival && !b.rival && (story || country)) {
    const bool own_a = !a.proper.empty() && !only_acronyms(a), own_b = !b.proper.empty() && !only_acronyms(b);
    // a report is about one country; whoever sits in a town of it, or governs a part, need not govern it
    const bool part_a = a.countries.empty() && !a.seats.empty(), part_b = b.countries.empty() && !b.seats.empty();
    if (!(own_a && own_b) && share_own_country(a, b) && !part_a && !part_b)
      return {0.86, i, j, true, "governments of one country" + where};
  }
  if (a.army && b.army && share_own_country(a, b) && !a.other_than_army && !b.other_than_army) {
    const bool rivals = std::any_of(a.leaders.begin(), a.leaders.end(),
                                    [&](uint32_t l) { return !b.leaders.empty() && !b.leaders.contains(l); });
    if (!rivals) return {0.87, i, j, true, "the army of one country"};
  }
  // one wrong reading of "its leader" makes no rebels of an army
  const auto own_army = [](const EntityGroup& g) { return g.army && !g.other_than_army; };
  const auto other_name = [](const EntityGroup& g) { return g.named && !g.army && !g.proper.empty(); };
  const bool foes = (own_army(a) && other_name(b)) || (own_army(b) && other_name(a));
  if (!a.government && !b.government && !a.body && !b.body && !foes) {
    for (uint32_t leader : a.leaders) {
      if (b.leaders.contains(leader) && (a.force || b.force || story)) {
        const auto& names = groups[leader].names;
        return {0.84, i, j, true, "led by one person: " + (names.empty() ? std::string("?") : joined(*names.rbegin()))};
      }
    }
  }
  return {};
}

}  // namespace

namespace {

/// A name's own words are ordered by letters, so it is found by the sound of the first or of any long one.
std::vector<std::string> keys_of(const std::vector<std::string>& own) {
  std::set<std::string> keys;
  for (size_t i = 0; i < std::min<size_t>(own.size(), 4); ++i) {
    if (i > 0 && own[i].size() < 6) continue;
    for (std::string& key : skeleton_keys(own[i])) keys.insert(std::move(key));
  }
  return {keys.begin(), keys.end()};
}

}  // namespace

std::vector<EntityLink> link_actors(const std::vector<EntityGroup>& groups) {
  Meeting meeting;
  for (uint32_t g = 0; g < groups.size(); ++g) {
    const EntityGroup& group = groups[g];
    if (group.kind != EntityKind::actor || group.members.empty()) continue;
    for (const std::string& a : group.acronyms) meeting.enter("a|" + a, g);
    for (const auto& name : group.names) {
      if (const std::string s = initials(name); !s.empty()) meeting.enter("a|" + s, g);
    }
    for (const std::string& words : group.descriptions) {
      for (size_t s = 0; s < std::min<size_t>(group.stories.size(), 24); ++s)
        meeting.enter("d|" + words + "|s" + std::to_string(group.stories[s]), g);
    }
    for (const auto& own : group.proper) {
      for (const std::string& key : keys_of(own)) {
        // own words make one actor only in one story or country
        for (size_t s = 0; s < std::min<size_t>(group.stories.size(), 24); ++s)
          meeting.enter("w|" + key + "|s" + std::to_string(group.stories[s]), g);
        for (const std::string& c : group.countries) meeting.enter("w|" + key + "|c" + c, g);
        for (const std::string& c : group.contexts) meeting.enter("w|" + key + "|c" + c, g);
      }
    }
    for (const std::string& office : group.offices) {
      for (const std::string& c : group.countries.empty() ? group.contexts : group.countries)
        meeting.enter("o|" + office + "|" + c, g);
    }
    if (group.army) {
      for (const std::string& c : group.countries) meeting.enter("m|" + c, g);
      for (const std::string& c : group.contexts) meeting.enter("m|" + c, g);
    }
    if (group.government) {
      for (const std::string& c : group.countries) meeting.enter("g|" + c, g);
      for (const std::string& c : group.contexts) meeting.enter("g|" + c, g);
    }
    for (uint32_t leader : group.leaders) meeting.enter("l|" + groups[leader].key, g);
  }
  std::vector<EntityLink> links;
  for (const auto& [a, b] : meeting.pairs(kMostInBucket, [&](uint32_t g) { return groups[g].mentions; })) {
    EntityLink link = judge(groups, a, b);
    if (link.score > 0) links.push_back(std::move(link));
  }
  return links;
}

}  // namespace rashomon
