// SPDX-License-Identifier: Apache-2.0
#include "name_first_person.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kMostModifiers = 4;  // "our brave armed"

/// "NAME, who leads the GROUP": the body behind the verb; kNone if none stands there.
uint32_t led_by_relative(const Analysis& analysis, const Mentions& mentions, const Mention& leader) {
  static constexpr std::array<std::string_view, 6> kLeads = {"leads", "heads",  "commands",
                                                             "led",   "headed", "commanded"};
  uint32_t t = leader.last;
  if (t + 3 >= analysis.tokens.size() || analysis.tokens[t].norm != "," || analysis.tokens[t + 1].norm != "who" ||
      std::find(kLeads.begin(), kLeads.end(), analysis.tokens[t + 2].norm) == kLeads.end())
    return kNone;
  for (t += 3; t < std::min<size_t>(analysis.tokens.size(), leader.last + 3 + kMostModifiers); ++t) {
    const uint32_t m = mentions.mention_of_token(t);
    if (m != kNone && mentions.entities[mentions.mentions[m].entity].acts_as_one()) return mentions.mentions[m].entity;
  }
  return kNone;
}

/// A rank or a word for one of an armed body: "we" are he and his men.
bool is_armed(const LocalEntity& person) {
  static constexpr std::array<std::string_view, 24> kRanks = {
      "commander", "colonel",    "general",  "major",   "captain",   "lieutenant",  "sergeant",  "brigadier",
      "admiral",   "marshal",    "corporal", "warlord", "fighter",   "soldier",     "rebel",     "militant",
      "guerrilla", "militiaman", "gunner",   "sniper",  "insurgent", "paratrooper", "conscript", "jihadist"};
  const auto ranks = [&](std::string_view words) {
    const std::string low = to_lower(words.substr(words.find_last_of(' ') + 1));
    return std::find(kRanks.begin(), kRanks.end(), low) != kRanks.end();
  };
  return person.type == EntityType::person && (std::any_of(person.titles.begin(), person.titles.end(), ranks) ||
                                               std::any_of(person.nominals.begin(), person.nominals.end(), ranks));
}

/// For each entity whom it means by "we"; kNone if the report does not tell.
std::vector<uint32_t> sides_of(const Analysis& analysis, const Mentions& mentions) {
  std::vector<uint32_t> side = mentions.sides_of_speakers();
  for (const Mention& mention : mentions.mentions) {
    if (mentions.entities[mention.entity].type != EntityType::person || side[mention.entity] != kNone) continue;
    side[mention.entity] = led_by_relative(analysis, mentions, mention);
  }
  // "said Mary NAME, a trader": of her it is told who she is, and that she has no side
  std::vector<bool> told(mentions.entities.size(), false);
  for (const Mention& mention : mentions.mentions) {
    if (mention.form != MentionForm::name || mention.last + 1 >= analysis.tokens.size()) continue;
    const Upos next = analysis.tokens[mention.last + 1].tag;
    const bool apposed = analysis.tokens[mention.last].norm == "," && (next == Upos::DET || next == Upos::NUM);
    const bool before = mention.first > 0 && analysis.tokens[mention.first - 1].tag == Upos::NOUN;
    if (apposed || before) told[mention.entity] = true;
  }
  for (uint32_t e = 0; e < side.size(); ++e) {
    const LocalEntity& who = mentions.entities[e];
    const bool only_named = !told[e] && who.type == EntityType::person && !who.names.empty() && who.titles.empty() &&
                            who.nominals.empty();  // a trader is told to be one
    if (side[e] == kNone && (only_named || is_armed(who))) side[e] = e;
  }
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

/// "under our control", "in our full control", "in our hands": what follows "our".
bool is_hold(const Analysis& analysis, uint32_t t) {
  if (t + 1 < analysis.tokens.size() && analysis.tokens[t].tag == Upos::ADJ) ++t;
  if (t >= analysis.tokens.size()) return false;
  const std::string_view noun = analysis.tokens[t].norm;
  return noun == "control" || noun == "hands" || noun == "rule" || noun == "hold";
}

/// The last body told of before the token `begin` that is not `side`, nor of it; kNone if none is near.
uint32_t others_before(const Mentions& mentions, uint32_t begin, uint32_t side) {
  constexpr uint32_t kBack = 90;  // tokens: some three sentences
  uint32_t found = kNone;
  for (const Mention& m : mentions.mentions) {
    if (m.first >= begin) break;
    const LocalEntity& e = mentions.entities[m.entity];
    if (m.last + kBack < begin || e.type != EntityType::group || m.entity == side || e.part_of == side ||
        mentions.entities[side].part_of == m.entity)
      continue;
    found = m.entity;
  }
  return found;
}

/// "They came at our base," said the army's spokesman: his own side is "we", and "they" are the others, unless he has
/// told of his men before in the same words.
void part_them_from_us(const Analysis& analysis, Mentions& mentions, const std::vector<uint32_t>& side) {
  for (const Quote& quote : mentions.quotes) {
    if (!quote.direct || quote.speaker == kNone) continue;
    const uint32_t whose = side[quote.speaker];
    if (whose == kNone || !mentions.entities[whose].acts_as_one()) continue;
    bool told = false;
    for (Mention& m : mentions.mentions) {
      if (m.span.begin < quote.span.begin || m.span.end > quote.span.end || m.entity != whose) continue;
      const std::string_view norm = analysis.tokens[m.head].norm;
      if (m.form != MentionForm::pronoun) {
        told = true;
      } else if (!told && (norm == "they" || norm == "They" || norm == "them")) {
        const uint32_t others = others_before(mentions, analysis.token_at(quote.span.begin), whose);
        if (others != kNone) m.entity = others;
      }
    }
  }
}

}  // namespace

void name_first_person(const Analysis& analysis, Mentions& mentions) {
  const std::vector<uint32_t> side = sides_of(analysis, mentions);
  part_them_from_us(analysis, mentions, side);
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
      // who only suffered is no side: "us" are those whom a body or an armed man speaks for
      const bool suffers = norm == "us" && whose == quote.speaker && !mentions.entities[whose].acts_as_one() &&
                           !is_armed(mentions.entities[whose]);
      if ((norm == "we" || norm == "We" || norm == "us") && word.tag == Upos::PRON && !headed[t] && !suffers) {
        added.push_back({word.span, word.span, t, t + 1, t, MentionForm::pronoun, whose});
      } else if ((norm == "our" || norm == "Our") && mentions.entities[whose].acts_as_one()) {
        // a ministry holds no town
        if (is_hold(analysis, t + 1) && !headed[t] && mentions.entities[whose].type != EntityType::organisation)
          added.push_back({word.span, word.span, t, t + 1, t, MentionForm::pronoun, whose});
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
