// SPDX-License-Identifier: Apache-2.0
#include "name_first_person.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace rashomon {
namespace {

constexpr uint32_t kMostModifiers = 4;  // "our brave armed"

/// For each entity whom it means by "we"; kNone if the report does not tell.
std::vector<uint32_t> sides_of(const Mentions& mentions) {
  std::vector<uint32_t> side = mentions.sides_of_speakers();
  // "We took the town," said Commander NAME, of whom no more is told: he and his men
  for (const RoleFact& role : mentions.roles) {
    if (role.person != kNone && role.organisation == kNone && side[role.person] == kNone)
      side[role.person] = role.person;
  }
  return side;
}

/// Behind "our": the noun for armed men, over at most a few words that describe them; kNone for any other noun.
uint32_t armed_men(const Analysis& analysis, uint32_t our) {
  static constexpr std::array<std::string_view, 12> kArmed = {"troops", "forces",   "soldiers", "fighters",
                                                              "men",    "units",    "army",     "military",
                                                              "boys",   "brothers", "comrades", "warriors"};
  for (uint32_t t = our + 1; t < std::min<size_t>(analysis.tokens.size(), our + 1 + kMostModifiers); ++t) {
    const Token& word = analysis.tokens[t];
    if (word.tag != Upos::NOUN && word.tag != Upos::ADJ) return kNone;
    if (word.tag == Upos::NOUN && std::find(kArmed.begin(), kArmed.end(), word.norm) != kArmed.end()) return t;
  }
  return kNone;
}

}  // namespace

void name_first_person(const Analysis& analysis, Mentions& mentions) {
  const std::vector<uint32_t> side = sides_of(mentions);
  std::vector<bool> headed(analysis.tokens.size(), false);
  for (const Mention& mention : mentions.mentions) {
    if (mention.head < headed.size()) headed[mention.head] = true;
  }
  std::vector<Mention> added;
  uint32_t next = 0;
  for (const Quote& quote : mentions.quotes) {
    if (!quote.direct || quote.speaker == kNone || side[quote.speaker] == kNone) continue;
    const uint32_t whose = side[quote.speaker];
    const auto begin = std::lower_bound(analysis.tokens.begin() + next, analysis.tokens.end(), quote.span.begin,
                                        [](const Token& t, uint32_t at) { return t.span.begin < at; });
    for (auto t = static_cast<uint32_t>(begin - analysis.tokens.begin());
         t < analysis.tokens.size() && analysis.tokens[t].span.end <= quote.span.end; ++t) {
      next = t + 1;
      const Token& word = analysis.tokens[t];
      const std::string_view norm = word.norm;
      if ((norm == "we" || norm == "We" || norm == "us") && word.tag == Upos::PRON && !headed[t]) {
        added.push_back({word.span, word.span, t, t + 1, t, MentionForm::pronoun, whose});
      } else if ((norm == "our" || norm == "Our") && mentions.entities[whose].acts_as_one()) {
        const uint32_t men = armed_men(analysis, t);
        if (men == kNone || headed[men]) continue;
        const Span span = word.span.join(analysis.tokens[men].span);
        added.push_back({span, span, t, men + 1, men, MentionForm::nominal, whose});
      }
    }
  }
  if (added.empty()) return;
  mentions.mentions.insert(mentions.mentions.end(), added.begin(), added.end());
  std::stable_sort(mentions.mentions.begin(), mentions.mentions.end(), [](const Mention& a, const Mention& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
}

}  // namespace rashomon
