// SPDX-License-Identifier: Apache-2.0
#include "name_first_person.h"

#include <algorithm>
#include <vector>

namespace rashomon {
namespace {

bool acts_as_one(const LocalEntity& entity) {
  return entity.type == EntityType::group || entity.type == EntityType::state ||
         entity.type == EntityType::organisation;
}

/// For each entity whom it means by "we"; kNone if the report does not tell.
std::vector<uint32_t> sides_of(const Mentions& mentions) {
  std::vector<uint32_t> side(mentions.entities.size(), kNone);
  for (uint32_t e = 0; e < side.size(); ++e) {
    if (acts_as_one(mentions.entities[e])) side[e] = e;
  }
  for (const RoleFact& role : mentions.roles) {
    if (role.person == kNone || role.organisation == kNone || side[role.person] != kNone) continue;
    if (acts_as_one(mentions.entities[role.organisation])) side[role.person] = role.organisation;
  }
  for (uint32_t e = 0; e < side.size(); ++e) {
    const uint32_t leader = mentions.entities[e].leader;
    if (leader != kNone && side[leader] == kNone && acts_as_one(mentions.entities[e])) side[leader] = e;
  }
  // "We took the town," said Commander NAME, of whom no more is told: he and his men
  for (const RoleFact& role : mentions.roles) {
    if (role.person != kNone && role.organisation == kNone && side[role.person] == kNone)
      side[role.person] = role.person;
  }
  return side;
}

}  // namespace

void name_first_person(const Analysis& analysis, Mentions& mentions) {
  const std::vector<uint32_t> side = sides_of(mentions);
  std::vector<Mention> added;
  uint32_t next = 0;
  for (const Quote& quote : mentions.quotes) {
    if (!quote.direct || quote.speaker == kNone || side[quote.speaker] == kNone) continue;
    const auto begin = std::lower_bound(analysis.tokens.begin() + next, analysis.tokens.end(), quote.span.begin,
                                        [](const Token& t, uint32_t at) { return t.span.begin < at; });
    for (auto t = static_cast<uint32_t>(begin - analysis.tokens.begin());
         t < analysis.tokens.size() && analysis.tokens[t].span.end <= quote.span.end; ++t) {
      next = t + 1;
      const Token& word = analysis.tokens[t];
      const std::string_view norm = word.norm;
      if (word.tag != Upos::PRON || !(norm == "we" || norm == "We" || norm == "us")) continue;
      if (mentions.mention_headed_by(t) != kNone) continue;
      added.push_back({word.span, word.span, t, t + 1, t, MentionForm::pronoun, side[quote.speaker]});
    }
  }
  if (added.empty()) return;
  mentions.mentions.insert(mentions.mentions.end(), added.begin(), added.end());
  std::stable_sort(mentions.mentions.begin(), mentions.mentions.end(), [](const Mention& a, const Mention& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
}

}  // namespace rashomon
