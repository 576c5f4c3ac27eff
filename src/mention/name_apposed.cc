// SPDX-License-Identifier: Apache-2.0
// Descriptions of persons that only the tree ties to a name: nouns that no list of titles has ("a cleric"), or whose
// words stand between ("a shopkeeper in the town, NAME").
#include "name_apposed.h"

#include <algorithm>
#include <map>

namespace rashomon {
namespace {

constexpr uint32_t kReach = 12;       // words from a description to the name
constexpr size_t kMostNominals = 16;  // kept of one entity

class Apposed {
 public:
  Apposed(const Analysis& analysis, Mentions& mentions) : analysis_(analysis), mentions_(mentions) {}

  void run() {
    std::map<uint32_t, uint32_t> names;  // token -> entity of the person named there
    for (const Mention& m : mentions_.mentions) {
      if (m.form == MentionForm::name && m.entity < mentions_.entities.size() && is_person(m.entity) &&
          !mentions_.entities[m.entity].names.empty()) {
        for (uint32_t t = m.first; t < m.last; ++t) names.emplace(t, m.entity);
      }
    }
    if (names.empty()) return;
    std::map<uint32_t, uint32_t> same;  // description's entity -> named entity, kNone for several
    for (const Mention& m : mentions_.mentions) {
      if (m.form != MentionForm::nominal || m.entity >= mentions_.entities.size() || !is_person(m.entity) ||
          !mentions_.entities[m.entity].names.empty() || analysis_.tokens[m.head].number == 2)
        continue;
      const uint32_t named = named_beside(m, names);
      if (named == kNone) continue;
      const auto [known, fresh] = same.emplace(m.entity, named);
      if (!fresh && known->second != named) known->second = kNone;
    }
    std::erase_if(same, [](const auto& pair) { return pair.second == kNone; });
    if (!same.empty()) unite(same);
  }

 private:
  bool is_person(uint32_t e) const { return mentions_.entities[e].type == EntityType::person; }

  uint32_t named_beside(const Mention& m, const std::map<uint32_t, uint32_t>& names) const {
    const auto last = std::min<uint32_t>(static_cast<uint32_t>(analysis_.tokens.size()), m.head + kReach);
    for (uint32_t t = m.head + 1; t < last; ++t) {
      if (analysis_.tokens[t].relation != Deprel::appos || analysis_.tokens[t].head != m.head) continue;
      const auto name = names.find(t);
      if (name != names.end()) return name->second;
    }
    const Token& head = analysis_.tokens[m.head];
    if (head.relation != Deprel::appos || head.head == kNone || head.head > m.head || m.head - head.head > kReach)
      return kNone;
    const auto name = names.find(head.head);
    return name == names.end() ? kNone : name->second;
  }

  void unite(const std::map<uint32_t, uint32_t>& same) {
    std::vector<uint32_t> moved(mentions_.entities.size(), kNone);
    std::vector<LocalEntity> kept;
    for (uint32_t e = 0; e < mentions_.entities.size(); ++e) {
      if (same.contains(e)) continue;
      moved[e] = static_cast<uint32_t>(kept.size());
      kept.push_back(std::move(mentions_.entities[e]));
    }
    for (const auto& [described, named] : same) {
      LocalEntity& into = kept[moved[named]];
      const LocalEntity& from = mentions_.entities[described];
      for (const std::string& words : from.nominals) {
        if (into.nominals.size() < kMostNominals &&
            std::find(into.nominals.begin(), into.nominals.end(), words) == into.nominals.end())
          into.nominals.push_back(words);
      }
      if (into.country.empty()) into.country = from.country;
      if (into.side.empty()) into.side = from.side;
      if (into.part_of == kNone && from.part_of != named) into.part_of = from.part_of;
      moved[described] = moved[named];
    }
    const auto move = [&](uint32_t& e) {
      if (e != kNone) e = moved[e];
    };
    for (LocalEntity& e : kept) move(e.leader), move(e.part_of);
    for (Mention& m : mentions_.mentions) move(m.entity);
    for (RoleFact& role : mentions_.roles) move(role.person), move(role.organisation);
    for (Quote& quote : mentions_.quotes) move(quote.speaker);
    mentions_.entities = std::move(kept);
  }

  const Analysis& analysis_;
  Mentions& mentions_;
};

}  // namespace

void name_apposed(const Analysis& analysis, Mentions& mentions) { Apposed(analysis, mentions).run(); }

}  // namespace rashomon
