// SPDX-License-Identifier: Apache-2.0
// Idea: local entities with the same full name (a place: the same entry of the map; a state: the same country) are
// bundled at once, which keeps the rest small; then pairs of bundles that meet under a key are scored, and united best
// first, each time only if the two groups as they stand by then contradict each other in nothing (no plain transitive
// closure, which is known to chain strangers). Persons come first, because groups are recognised by who leads them.
// Invariant: the outcome depends on the set of readings only: bundles are ordered by key, links by score and then key.
#include "unite_entities.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

#include "entity_group.h"
#include "find_sites.h"
#include "link_entities.h"
#include "rashomon/base/content_id.h"
#include "rashomon/base/string_map.h"
#include "rashomon/base/unicode.h"
#include "run_parallel.h"
#include "spell_names.h"

namespace rashomon {
namespace {

/// No words but those of the state: none, or the letters by which the world calls some.
bool called_as_state(const EntityCard& card) {
  static constexpr std::array<std::string_view, 8> kLetters = {"us", "usa", "uk", "uae", "drc", "dprk", "ussr", "prc"};
  return std::all_of(card.proper.begin(), card.proper.end(), [](const std::string& part) {
    return std::find(kLetters.begin(), kLetters.end(), part) != kLetters.end();
  });
}

/// Cards with the same key are one entity beyond doubt.
std::string bundle_key(const EntityCard& card, uint32_t story, const LedgerLexicon& lexicon) {
  const std::string alone = "~" + std::to_string(card.member.report) + "|" + std::to_string(card.member.local);
  const std::string country = card.country.empty() ? card.context : card.country;
  if (card.kind == EntityKind::place && card.point && !card.point->gazetteer.empty()) {
    return "l|" + card.point->gazetteer + (card.type == EntityType::facility ? "|f" : "");
  }
  // "Chad", "the Chadian state", "its regime": the state, unless a rival or a seat is meant
  if (card.type == EntityType::state && !card.country.empty() && card.named && !card.rival &&
      (card.whole_state || (called_as_state(card) && card.seats.empty())))
    return "s|" + card.country;
  if (card.names.empty()) return alone;
  const std::vector<std::string>& full = card.names[0];
  if (card.kind == EntityKind::person) {
    for (const std::vector<std::string>& name : card.names) {
      if (const std::string_view known = lexicon.known_name(joined(name)); !known.empty())
        return "k|" + std::string(known);
    }
  }
  switch (card.kind) {
    case EntityKind::person:
      return full.size() > 1 ? "p|" + joined(full) : "p1|" + full[0] + "|" + std::to_string(story);
    case EntityKind::place: return "l|" + joined(full) + "|" + entity_type_name(card.type) + "|" + country;
    case EntityKind::thing: return "q|" + joined(full) + "|" + country;
    case EntityKind::actor: break;
  }
  for (const std::vector<std::string>& name : card.names) {
    if (const std::string_view known = lexicon.known_name(joined(name)); !known.empty())
      return "k|" + std::string(known);
  }
  // words like "the army" name an army of the country that is spoken of, or of nobody knows whom
  if (card.proper.empty() && country.empty()) return "a|" + joined(full) + "|" + std::to_string(story);
  const bool world_wide = card.proper.size() > 1;
  return "a|" + joined(full) + "|" + (world_wide ? "" : country);
}

/// What of a local entity is still asked for when its card has gone into a group.
struct Trace {
  EntityKind kind = EntityKind::actor;
  EntityType type = EntityType::organisation;
  bool own = false;      // has a name that is no mere acronym
  bool unarmed = false;  // called so
  uint32_t parts = 0;    // of its fullest name
  uint32_t leader = kNone, part_of = kNone, mentions = 0;
  uint32_t name = 0, country = 0, described = 0;  // words, by number
};

/// Unarmed people: words that say so.
bool called_unarmed(const LocalEntity& local) {
  static constexpr std::array<std::string_view, 22> kWords = {
      "civilian", "resident",  "people",       "villager",  "worker",     "journalist", "student", "child",
      "woman",    "protester", "demonstrator", "passenger", "worshipper", "family",     "migrant", "refugee",
      "farmer",   "doctor",    "teacher",      "patient",   "market",     "hospital"};
  for (const auto* list : {&local.nominals, &local.names}) {
    for (const std::string& text : *list) {
      const std::string folded = fold(text);
      for (size_t at = 0; at < folded.size();) {
        const size_t end = std::min(folded.find(' ', at), folded.size());
        const std::string_view word = std::string_view(folded).substr(at, end - at);
        at = end + 1;
        // not a "People's Liberation Army", a "Workers' Party"
        if (word.find('\'') != std::string_view::npos || word.find("\u2019") != std::string_view::npos) continue;
        if (std::any_of(kWords.begin(), kWords.end(), [&](std::string_view w) { return word.starts_with(w); }))
          return true;
      }
    }
  }
  return false;
}

/// Words by number, each kept once: most of them are those of many reports.
class Words {
 public:
  uint32_t number(const std::string& word) {
    const auto [at, fresh] = numbers_.try_emplace(word, static_cast<uint32_t>(words_.size()));
    if (fresh) words_.push_back(&at->first);
    return at->second;
  }
  const std::string& operator[](uint32_t number) const { return *words_[number]; }

 private:
  std::unordered_map<std::string, uint32_t> numbers_;
  std::vector<const std::string*> words_;
};

class Uniter {
 public:
  Uniter(const Readings& readings, const std::vector<uint32_t>& stories, const StateWords& states,
         const LedgerLexicon& lexicon, const MergesAndSplits<Member>& corrections, int threads)
      : readings_(readings),
        lexicon_(lexicon),
        corrections_(corrections),
        traces_(readings.size()),
        of_(readings.size()) {
    // cards are large and soon in groups, so they are made for some reports at a time
    std::unordered_map<std::string, uint32_t> known;
    struct Described {
      std::vector<EntityCard> cards;
      std::vector<bool> unarmed;
    };
    std::vector<Described> described(readings.size());
    readings.for_each(
        threads,
        [&](size_t r, const Reading& reading) {
          Described& d = described[r];
          d.cards = describe_entities(reading, static_cast<uint32_t>(r), states, lexicon);
          for (const LocalEntity& local : reading.mentions.entities) d.unarmed.push_back(called_unarmed(local));
        },
        [&](size_t r, const Reading& reading) {
          Described& d = described[r];
          traces_[r].reserve(d.cards.size()), of_[r].reserve(d.cards.size());
          for (size_t l = 0; l < d.cards.size(); ++l) {
            keep_trace(d.cards[l], reading.mentions.entities[l], d.unarmed[l]);
            bundle(std::move(d.cards[l]), stories[r], lexicon, known);
          }
          d = {};
        });
    order_groups();
  }

  Entities run() {
    merge_as_corrected();
    unite(link_persons(groups_));
    unite(link_places(groups_));
    unite_sites();
    unite(link_things(groups_));
    find_leaders();
    find_opponents();
    // uniting actors can show two more to be one (a leader known in one report only), so once more
    unite(link_actors(groups_));
    unite(link_actors(groups_));
    return finish();
  }

 private:
  void keep_trace(const EntityCard& card, const LocalEntity& local, bool unarmed) {
    const bool acronym = card.acronyms.size() == 1 && !card.names.empty() && card.names[0].size() == 1;
    Trace t;
    t.kind = card.kind, t.type = card.type, t.own = card.named && !acronym, t.unarmed = unarmed;
    t.parts = static_cast<uint32_t>(card.names.empty() ? 0 : card.names[0].size());
    t.leader = card.leader, t.part_of = card.part_of, t.mentions = card.mentions;
    t.name = words_.number(local.name), t.country = words_.number(card.country);
    t.described = words_.number(local.described);
    traces_[card.member.report].push_back(t);
  }

  void bundle(EntityCard&& card, uint32_t story, const LedgerLexicon& lexicon,
              std::unordered_map<std::string, uint32_t>& known) {
    std::string key = bundle_key(card, story, lexicon);
    const std::vector<Side>& sides = corrections_.side_of(card.member);
    for (const Side& side : sides) key += "|" + std::to_string(side.first) + (side.second ? "goes" : "stays");
    const auto [at, fresh] = known.try_emplace(std::move(key), static_cast<uint32_t>(groups_.size()));
    if (fresh) {
      groups_.emplace_back().key = at->first;
      if (at->first.starts_with("s|") || at->first.starts_with("k|")) groups_.back().who = at->first;
      groups_.back().sides = sides;
    }
    of_[card.member.report].push_back(at->second);
    add_card(groups_[at->second], std::move(card), story);
  }

  void order_groups() {
    std::vector<uint32_t> order(groups_.size()), place(groups_.size());
    for (uint32_t g = 0; g < order.size(); ++g) order[g] = g;
    std::sort(order.begin(), order.end(), [&](uint32_t x, uint32_t y) { return groups_[x].key < groups_[y].key; });
    std::vector<EntityGroup> ordered;
    ordered.reserve(groups_.size());
    for (uint32_t i = 0; i < order.size(); ++i) {
      place[order[i]] = i;
      ordered.push_back(std::move(groups_[order[i]]));
    }
    groups_ = std::move(ordered);
    for (std::vector<uint32_t>& of : of_) {
      for (uint32_t& g : of) g = place[g];
    }
    into_.resize(groups_.size());
    for (uint32_t g = 0; g < into_.size(); ++g) into_[g] = g;
  }

  uint32_t root(uint32_t g) {
    while (into_[g] != g) g = into_[g] = into_[into_[g]];
    return g;
  }

  void join(uint32_t a, uint32_t b, const std::string& reason) {
    if (groups_[a].members.size() < groups_[b].members.size() ||
        (groups_[a].members.size() == groups_[b].members.size() && b < a)) {
      std::swap(a, b);
    }
    groups_[a].reasons.insert(reason);
    join_groups(groups_[a], std::move(groups_[b]));
    into_[b] = a;
  }

  void merge_as_corrected() {
    for (const auto& merge : corrections_.merges) {
      for (const Member& m : merge.things) {
        const Member first = merge.things.front();
        const uint32_t a = root(of_[first.report][first.local]), b = root(of_[m.report][m.local]);
        if (a != b) join(a, b, merge.reason);
      }
    }
  }

  void unite(std::vector<EntityLink> links) {
    std::sort(links.begin(), links.end(), [](const EntityLink& x, const EntityLink& y) {
      return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
    });
    for (const EntityLink& link : links) {
      const uint32_t a = root(link.a), b = root(link.b);
      if (a == b || !may_be_one(groups_[a], groups_[b], link.strong) || opposed(a, b) ||
          kept_apart(groups_[a].sides, groups_[b].sides))
        continue;
      join(a, b, link.reason);
    }
  }

  /// "The airport" of the reports of one story.
  void unite_sites() {
    std::vector<SiteMention> told;
    for (uint32_t r = 0; r < traces_.size(); ++r) {
      for (uint32_t l = 0; l < traces_[r].size(); ++l) {
        const Trace& t = traces_[r][l];
        if (t.kind != EntityKind::place || t.type != EntityType::facility) continue;
        const uint32_t g = root(of_[r][l]);
        const uint32_t within = t.part_of < of_[r].size() ? root(of_[r][t.part_of]) : kNone;
        const EntityGroup& group = groups_[g];
        const std::string country = !group.countries.empty()  ? *group.countries.begin()
                                    : !group.contexts.empty() ? *group.contexts.begin()
                                                              : std::string();
        for (const uint32_t story : group.stories)
          told.push_back({story, country, g, fold(words_[t.name]), group.named, within});
      }
    }
    for (const std::vector<uint32_t>& site : find_sites(told)) {
      for (const uint32_t other : site) {
        const uint32_t a = root(site.front()), b = root(other);
        if (a != b && !kept_apart(groups_[a].sides, groups_[b].sides))
          join(a, b, "the only one of its kind in the story");
      }
      groups_[root(site.front())].sole = true;
    }
  }

  bool opposed(uint32_t a, uint32_t b) {
    for (uint32_t o : groups_[a].opponents) {
      if (root(o) == b) return true;
    }
    return false;
  }

  /// Who fights whom in one report: the two are never one.
  void find_opponents() {
    constexpr size_t kMost = 64;
    auto add = [&](uint32_t r, uint32_t x, uint32_t y) {
      if (x >= of_[r].size() || y >= of_[r].size()) return;
      const uint32_t a = of_[r][x], b = of_[r][y];
      if (a == b || groups_[a].opponents.size() >= kMost || groups_[b].opponents.size() >= kMost) return;
      groups_[a].opponents.insert(b);
      groups_[b].opponents.insert(a);
    };
    for (uint32_t r = 0; r < readings_.size(); ++r) {
      for (const Relation& x : readings_[r]->claims.relations) {
        if (x.type == RelationType::opposed_to) add(r, x.from, x.to);
      }
      for (const Claim& c : readings_[r]->claims.claims) {
        if (!event_type_info(c.type).violent) continue;
        for (const Participant& p : c.participants) {
          for (const Participant& q : c.participants) {
            if (p.role == Role::actor && q.role == Role::target) add(r, p.entity, q.entity);
          }
        }
      }
    }
  }

  void find_leaders() {
    for (uint32_t r = 0; r < traces_.size(); ++r) {
      for (uint32_t l = 0; l < traces_[r].size(); ++l) {
        const uint32_t leader = traces_[r][l].leader;
        if (leader >= traces_[r].size() || traces_[r][leader].kind != EntityKind::person) continue;
        groups_[root(of_[r][l])].leaders.insert(root(of_[r][leader]));
      }
    }
  }

  Entities finish() {
    Entities entities;
    entities.of.resize(of_.size());
    std::vector<uint32_t> index(groups_.size(), kNone);
    size_t united = 0;
    for (uint32_t g = 0; g < into_.size(); ++g) united += into_[g] == g ? 1 : 0;
    entities.all.reserve(united);
    for (uint32_t r = 0; r < of_.size(); ++r) {
      entities.of[r].reserve(of_[r].size());
      for (uint32_t l = 0; l < of_[r].size(); ++l) {
        const uint32_t g = root(of_[r][l]);
        if (index[g] == kNone) {
          index[g] = static_cast<uint32_t>(entities.all.size());
          entities.all.push_back(describe(groups_[g]));
          leave_key(groups_[g]);
        }
        entities.of[r].push_back(index[g]);
      }
    }
    for (uint32_t g = 0; g < groups_.size(); ++g) {
      if (index[g] == kNone || groups_[g].leaders.empty()) continue;
      entities.all[index[g]].leader = index[root(*groups_[g].leaders.begin())];
    }
    find_wholes(entities);
    give_ids(entities);
    return entities;
  }

  /// What an entity is part of: what most of its members say.
  void find_wholes(Entities& entities) const {
    for (uint32_t e = 0; e < entities.all.size(); ++e) {
      std::map<uint32_t, uint32_t> votes;
      for (const Member& m : entities.all[e].members) {
        const uint32_t whole = entities.united(m.report, traces_[m.report][m.local].part_of);
        if (whole != kNone && whole != e) ++votes[whole];
      }
      uint32_t most = 0;
      for (const auto& [whole, n] : votes) {
        if (n > most) entities.all[e].within = whole, most = n;
      }
    }
  }

  UnitedEntity describe(const EntityGroup& group) const {
    UnitedEntity e;
    e.members = group.members;
    e.who = group.who;
    if (e.who.empty() && group.kind == EntityKind::place && group.point && !group.point->gazetteer.empty())
      e.who = "l|" + group.point->gazetteer;
    e.reasons.assign(group.reasons.begin(), group.reasons.end());
    if (group.point) e.point = std::make_shared<const PlacePoint>(*group.point);
    e.government = group.government;
    e.force = group.force;
    e.army = group.army && !group.other_than_army;
    e.named = group.named;
    e.sole = group.sole;
    if (group.members.size() == 1) {  // as most are: nobody to agree with
      const Trace& local = traces_[group.members[0].report][group.members[0].local];
      e.type = local.type, e.unarmed = local.unarmed;
      e.name = words_[local.name], e.country = words_[local.country], e.described = words_[local.described];
      e.keeper = called_keeper(e.name);
      return e;
    }
    std::map<EntityType, uint32_t> types;
    std::map<std::string, uint32_t> countries, descriptions;
    struct Votes {
      uint32_t reports = 0, mentions = 0;
      size_t parts = 0;
      bool own = false;
      bool state = false;  // a state is called as one, not "the government of X"
    };
    std::map<std::string, Votes> names;
    constexpr size_t kAsked = 8;  // whether they are unarmed
    for (size_t i = 0; i < group.members.size(); ++i) {
      const Member& m = group.members[i];
      const Trace& local = traces_[m.report][m.local];
      types[local.type] += std::max(1u, local.mentions);
      if (const std::string& country = words_[local.country]; !country.empty()) ++countries[country];
      if (const std::string& words = words_[local.described]; !words.empty()) ++descriptions[words];
      if (i < kAsked) e.unarmed |= local.unarmed;
      Votes& v = names[words_[local.name]];
      ++v.reports;
      v.mentions += local.mentions;
      v.parts = local.parts;
      v.own |= local.own;
      v.state |= local.type == EntityType::state;
    }
    auto most = [](const auto& votes) {
      return std::max_element(votes.begin(), votes.end(),
                              [](const auto& a, const auto& b) { return a.second < b.second; })
          ->first;
    };
    e.type = most(types);
    if (!countries.empty()) e.country = most(countries);
    // "the United Nations in Abu Dhabi" once among many reports
    const bool told_once = !e.country.empty() && countries[e.country] * 3 < group.members.size();
    if (e.type == EntityType::organisation && told_once) e.country.clear();
    if (!descriptions.empty()) e.described = most(descriptions);
    auto rank = [type = e.type](const auto& v) {
      const bool shouted = v.first.size() > 7 && fold(v.first) != v.first &&
                           std::none_of(v.first.begin(), v.first.end(), [](char c) { return c >= 'a' && c <= 'z'; });
      // "Sri Lankan army", not "military"
      const bool telling = !v.second.own && v.first.find(' ') != std::string::npos &&
                           std::any_of(v.first.begin(), v.first.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
      return std::tuple(v.second.own, type != EntityType::state || v.second.state, !shouted, telling,
                        type != EntityType::place && v.second.parts > 1,  // "Mosul", not "Mosul district"
                        v.second.reports, v.second.mentions, v.second.parts);
    };
    e.name = std::max_element(names.begin(), names.end(), [&](const auto& a, const auto& b) {
               return rank(a) < rank(b);
             })->first;
    for (const auto& [name, of] : names) e.keeper = e.keeper || called_keeper(name);
    return e;
  }

  /// "Blue Helmets", "the UN mission"
  bool called_keeper(const std::string& name) const {
    const std::string folded = fold(name);
    for (size_t at = 0; at < folded.size();) {
      const size_t end = std::min(folded.find(' ', at), folded.size());
      if (lexicon_.is(WordClass::keeper, std::string_view(folded).substr(at, end - at))) return true;
      at = end + 1;
    }
    return false;
  }

  /// Ids come from what an entity is beyond doubt (a state, an entry of the map), else from type, name and country, so
  /// that the same one in other fields has the same id, whatever it is called there. Where two entities
  /// agree in these, and where they are too little to tell who it is, ids come from the first mention too.
  void give_ids(Entities& entities) const {
    StringMap<uint32_t> alike;
    alike.reserve(entities.all.size());
    for (UnitedEntity& u : entities.all) {
      u.id = u.who.empty() ? content_id("en_", {entity_type_name(u.type), fold(u.name), u.country})
                           : content_id("en_", {u.who, u.type == EntityType::facility ? "facility" : ""});
      u.who = {};
      ++alike[u.id];
    }
    for (UnitedEntity& u : entities.all) {
      const bool telling = u.named && (u.type != EntityType::person || name_parts(u.name).size() > 1);
      if (telling && alike.at(u.id) == 1) continue;
      const Member first = u.members.front();
      u.id = content_id("en_", {u.id, readings_[first.report]->document.id, std::to_string(first.local)});
    }
  }

  const Readings& readings_;
  const LedgerLexicon& lexicon_;
  const MergesAndSplits<Member>& corrections_;
  Words words_;
  std::vector<std::vector<Trace>> traces_;  // [report][local]
  std::vector<std::vector<uint32_t>> of_;   // [report][local] -> group
  std::vector<EntityGroup> groups_;
  std::vector<uint32_t> into_;  // union-find
};

}  // namespace

Entities unite_entities(const Readings& readings, const std::vector<uint32_t>& stories, const StateWords& states,
                        const LedgerLexicon& lexicon, const MergesAndSplits<Member>& corrections, int threads) {
  return Uniter(readings, stories, states, lexicon, corrections, threads).run();
}

}  // namespace rashomon
