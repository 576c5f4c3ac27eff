// SPDX-License-Identifier: Apache-2.0
// Resolves descriptions of places: "the town", "a key bridge", "the capital".
#include <algorithm>
#include <array>

#include "part_words.h"
#include "references.h"

namespace rashomon::who {
namespace {

constexpr uint32_t kShort = 6;       // words: no sentence of a story
constexpr uint32_t kLeadLines = 12;  // a headline's words are taken up again in so many lines

/// A district often goes by the name of its town.
bool is_small_area(std::string_view head) { return head == "district" || head == "township" || head == "municipality"; }

}  // namespace

uint32_t References::place(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  if (x.plural || stands_by_itself(draft_, x)) return kNone;
  const std::string_view head = word(x.head).low;
  if (head == "capital") return is_seat_of_part(x) ? seat_of_part(p, index) : capital(x);
  const std::string country = country_behind(x);
  const bool ranked = is_ranked(x);
  auto same_kind = [&](const Part& y) {
    if (ranked && (lexicon_.state_code(y.key, StateWord::capital) || in_dateline(y))) return false;
    if (y.form == MentionForm::name && acts_as_seat(y)) return false;
    if (qualifies(draft_, y) || lies_elsewhere(y, country) ||
        (x.cls == HeadClass::town && head != "city" && lexicon_.state_code(y.key, StateWord::capital)))
      return false;
    if (y.form != MentionForm::name || !y.piece.empty() || y.demonym) return false;
    if (x.type == EntityType::facility && is_other_ground(y, head)) return false;
    if (x.type == EntityType::facility)
      return y.type == EntityType::facility &&
             (y.cls == x.cls ||
              (y.cls == HeadClass::none &&  // a cathedral may be "the church"; a square is no base
               (x.cls == HeadClass::building || y.name_last - y.name_first == 1 || same_noun(draft_, y, head))));
    if (x.cls == HeadClass::town && (tells_side(y) || is_refuge(y))) return false;
    if (x.cls == HeadClass::town)
      return y.type == EntityType::place && y.cls != HeadClass::area && !of_other_size(draft_, y, head);
    return y.type == EntityType::place && (y.cls == x.cls || leads_noun(draft_, y, head)) && same_noun(draft_, y, head);
  };
  const auto told_later = [&] {
    const uint32_t later = only_later(p, index, same_kind);
    return later != kNone ? later : town_of_news(p, index, same_kind);
  };
  if (x.indefinite || (x.possessor != kNone && !x.indefinite && x.type == EntityType::facility)) {
    // the lead's "a key town" is the headline's "key town"
    const auto same_words = [&](const Part& y) {
      return y.form == MentionForm::nominal && y.type == x.type && !y.mods.empty() && y.mods == x.mods &&
             word(y.head).low == head;
    };
    const uint32_t headline = nearest(index, 8, same_words, [](const Part&) { return 40; });
    if (headline != kNone && x.line < kLeadLines) return headline;
    return told_later();
  }
  // "Army wins back city": a headline leaves its articles out
  const bool bare = x.cls == HeadClass::town && x.mods.empty() && x.first == x.head && in_headline(draft_, x);
  if (bare) {
    const uint32_t named = nearest(index, 0, same_kind, [&](const Part& y) { return how_fitting(x, y, head); });
    if (named != kNone) return named;
  }
  // "regained control of town by midday"
  const bool of_town = x.cls == HeadClass::town && x.mods.empty() && x.first == x.head && !x.plural &&
                       x.first > draft_.lines[x.line].first && word(x.first - 1).low == "of" &&
                       (head == "town" || head == "city");
  if (!x.definite && !of_town) return told_later();
  // "the capital's outskirts ... entered the city"
  if (head == "city" && x.mods.empty() && nearest(index, 1, same_kind) == kNone) {
    const uint32_t seat = nearest(index, 1, [&](const Part& y) {
      return y.form == MentionForm::nominal && y.type == EntityType::place && word(y.head).low == "capital";
    });
    if (seat != kNone) return seat;
  }
  const uint32_t near = nearest(index, 8, same_kind, [&](const Part& y) { return how_fitting(x, y, head); });
  if (near != kNone) {
    if (x.cls == HeadClass::town) called_.emplace(head, near);
    return near;
  }
  if (is_small_area(head)) {
    if (const uint32_t told = ground_before(p, index); told != kNone) return told;
  }
  return only_later(p, index, same_kind);
}

/// "the second-largest city": never the capital.
bool References::is_ranked(const Part& x) const {
  for (uint32_t k = x.first; k < x.head; ++k) {
    const std::string_view low = word(k).low;
    const bool nth = low.starts_with("second") || low.starts_with("third") || low.starts_with("fourth");
    if (nth && (low.ends_with("est") || word(k + 1).low.ends_with("est") || low.find('-') != std::string_view::npos))
      return true;
  }
  return false;
}

/// "Kyiv has been trying to regain ground": a government, and no city.
bool References::acts_as_seat(const Part& y) const {
  static constexpr std::array<std::string_view, 24> kActs = {
      "try",    "say",      "accuse",   "deny",  "want",  "demand",    "reject", "insist",
      "claim",  "announce", "blame",    "warn",  "seek",  "launch",    "send",   "refuse",
      "decide", "declare",  "threaten", "order", "agree", "recognise", "hope",   "offer"};
  if (!lexicon_.state_code(y.key, StateWord::capital)) return false;
  const auto& tokens = draft_.analysis.tokens;
  const Token& head = tokens[word(y.head).last - 1];
  return head.relation == Deprel::nsubj && head.head != kNone &&
         std::find(kActs.begin(), kActs.end(), tokens[head.head].lemma) != kActs.end();
}

std::string References::country_behind(const Part& x) const {
  constexpr uint32_t kReach = 5;
  const uint32_t end = std::min(draft_.lines[x.line].last, x.last + kReach);
  if (x.last >= end || word(x.last).low != "in") return "";
  for (uint32_t k = x.last + 1; k < end && !word(k).punct && word(k).tag != Upos::VERB; ++k) {
    const uint32_t p = draft_.part_at[k];
    if (p != kNone && draft_.parts[p].type == EntityType::state) return draft_.parts[p].country;
  }
  return "";
}

bool References::lies_elsewhere(const Part& y, const std::string& country) const {
  if (country.empty() || y.type != EntityType::place) return false;
  const auto known = draft_.gazetteer.lookup(words_span(draft_, y.name_first, y.name_last).of(draft_.document.text));
  return !known.empty() &&
         std::none_of(known.begin(), known.end(), [&](const PlaceCandidate& c) { return c.country == country; });
}

bool References::is_refuge(const Part& y) const {
  static constexpr std::array<std::string_view, 14> kFlee = {"fled",      "flee",       "flees",  "fleeing", "escaped",
                                                             "evacuated", "links",      "leads",  "linking", "leading",
                                                             "connects",  "connecting", "linked", "runs"};
  constexpr uint32_t kReach = 9, kFarther = 14;
  const uint32_t begin = draft_.lines[y.line].first;
  bool to = false;
  for (uint32_t k = y.first; k-- > begin && y.first - k <= kFarther;) {
    if (word(k).punct) return false;
    if (word(k).low == "refuge" || word(k).low == "asylum" || word(k).low == "sanctuary") return true;
    if (y.first - k > kReach) continue;
    to = to || word(k).low == "to" || word(k).low == "into";
    if (std::find(kFlee.begin(), kFlee.end(), word(k).low) != kFlee.end()) return to;
  }
  return false;
}

bool References::is_seat_of_part(const Part& x) const {
  static constexpr std::array<std::string_view, 11> kParts = {"provincial",   "regional", "state",       "district",
                                                              "departmental", "county",   "governorate", "prefectural",
                                                              "municipal",    "oblast",   "territorial"};
  for (uint32_t k = x.first; k < x.head; ++k) {
    if (std::find(kParts.begin(), kParts.end(), word(k).low) != kParts.end()) return true;
  }
  return false;
}

uint32_t References::seat_of_part(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  const auto may_be = [&](const Part& y) {
    return y.form == MentionForm::name && y.type == EntityType::place && y.piece.empty() && !y.demonym &&
           !qualifies(draft_, y) && !tells_side(y) && y.cls != HeadClass::area && !of_other_size(draft_, y, "city") &&
           !lexicon_.state_code(y.key, StateWord::capital);
  };
  // "the provincial capital, NAME,"
  if (x.last + 1 < draft_.lines[x.line].last && word(x.last).low == ",") {
    for (uint32_t k = index + 1; k < order_.size() && part(order_[k]).first <= x.last + 1; ++k) {
      const Part& y = part(order_[k]);
      if (y.first == x.last + 1 && y.entity != kNone && may_be(y)) return entity(y);
    }
  }
  if (!x.definite) return kNone;
  return nearest(index, 8, may_be, [&](const Part& y) { return how_fitting(x, y, "capital"); });
}

uint32_t References::ground_before(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  uint32_t found = kNone;
  for (uint32_t k = index; k-- > 0;) {
    const Part& y = part(order_[k]);
    if (x.line - y.line > 1) break;
    if (y.line == x.line || y.form != MentionForm::name || y.entity == kNone || y.type != EntityType::place) continue;
    if (!y.piece.empty() || y.demonym || y.cls == HeadClass::area || measures_from(y) || qualifies(draft_, y)) continue;
    if (lexicon_.state_code(y.key, StateWord::capital) || in_dateline(y) || place_counts_[entity(y)] > 3) continue;
    const Deprel role = draft_.analysis.tokens[tree_head(y)].relation;
    if (role != Deprel::obj && role != Deprel::nsubj && role != Deprel::nsubj_pass) continue;
    if (found != kNone && found != entity(y)) return kNone;
    found = entity(y);
  }
  return found;
}

bool References::opens_line(const Part& y) const {
  for (uint32_t k = draft_.lines[y.line].first; k < y.first; ++k) {
    if (word(k).tag == Upos::VERB) return false;
  }
  return true;
}

bool References::is_called_by_another(std::string_view head, uint32_t e) const {
  const auto from = called_.lower_bound({std::string(head), 0});
  for (auto at = from; at != called_.end() && at->first == head; ++at) {
    if (at->second != e && place_counts_.count(at->second) > 0) return true;
  }
  return false;
}

bool References::measures_from(const Part& y) const {
  const uint32_t from = draft_.lines[y.line].first;
  if (y.first < from + 2) return false;
  const std::string_view before = word(y.first - 1).low, first = word(y.first - 2).low;
  if (before != "of") return false;
  static constexpr std::array<std::string_view, 4> kSides = {"north", "south", "east", "west"};
  return std::any_of(kSides.begin(), kSides.end(), [&](std::string_view side) {
    return first == side || (first.starts_with("north") && first.ends_with(side)) ||
           (first.starts_with("south") && first.ends_with(side));
  });
}

/// "Northern Afghanistan": no town.
bool References::tells_side(const Part& y) const {
  const std::string_view first = word(y.name_first).low;
  return y.name_last > y.name_first + 1 && (first.ends_with("northern") || first.ends_with("southern") ||
                                            first.ends_with("eastern") || first.ends_with("western"));
}

/// "the airport" is no base without planes, "the port" none without ships.
bool References::is_other_ground(const Part& y, std::string_view head) const {
  static constexpr std::array<std::string_view, 6> kAir = {"airport", "airfield", "airstrip",
                                                           "airbase", "runway",   "aerodrome"};
  static constexpr std::array<std::string_view, 4> kSea = {"port", "harbour", "harbor", "seaport"};
  const auto in = [](const auto& words, std::string_view w) {
    return std::find(words.begin(), words.end(), w) != words.end();
  };
  // a headquarters is no outpost
  static constexpr std::array<std::string_view, 6> kSmall = {"outpost",   "outposts", "checkpoint",
                                                             "roadblock", "post",     "depot"};
  const std::string_view noun = word(y.name_last - 1).low;
  if ((head == "headquarters" && in(kSmall, noun)) || (noun == "headquarters" && in(kSmall, head))) return true;
  const bool air = in(kAir, head), sea = in(kSea, head);
  if (!air && !sea) return false;
  if (y.cls == HeadClass::none) return false;
  for (uint32_t i = y.first; i < y.last; ++i) {
    const std::string_view w = word(i).low;
    if (air ? (w == "air" || w == "aviation" || in(kAir, w)) : (w == "naval" || in(kSea, w))) return false;
  }
  return true;
}

/// "in TOWN were flushing out gunmen who had stormed that city": the place told last in the sentence.
bool References::points_back(const Part& x, const Part& y) {
  if (word(x.first).low != "that" || y.line != x.line || y.last > x.first) return false;
  for (uint32_t k = y.last; k < x.first; ++k) {
    if (ending_[k] != kNone && part(ending_[k]).type == EntityType::place) return false;
  }
  return true;
}

int References::how_fitting(const Part& x, const Part& y, std::string_view head) {
  int points = std::min(place_counts_[entity(y)], 4) + (same_noun(draft_, y, head) ? 8 : 0) - (in_dateline(y) ? 6 : 0);
  if (measures_from(y)) points -= 9;
  if (points_back(x, y)) points += 12;
  // who called a place "the city" goes on doing so; of towns and villages a report tells of many
  if (head == "city" && called_.count({std::string(head), entity(y)}) > 0 && !same_noun(draft_, y, head)) points += 8;
  if (y.line == x.line && points > 0 && opens_line(y)) points += 6;
  if (head == "city" && called_.count({"village", entity(y)}) > 0) points -= 12;
  // nor is a place that no map knows the city, where the report calls another one so
  if (head == "city" && y.form == MentionForm::name && !same_noun(draft_, y, head) &&
      is_called_by_another(head, entity(y)) &&
      draft_.gazetteer.lookup(words_span(draft_, y.name_first, y.name_last).of(draft_.document.text)).empty())
    points -= 12;
  const Line& line = draft_.lines[y.line];
  // "near TOWN, where ground was lost when the city fell"
  if (y.line == x.line && y.last + 2 < x.first && word(y.last).low == "," && word(y.last + 1).low == "where")
    points += 18;
  if (y.first == line.first) return points;
  const std::string_view before = word(y.first - 1).low;
  if (before != "in" && before != "from" && before != "at") return points;
  return is_where_told(y, false) ? points - 16 : points;
}

template <typename Accept>
uint32_t References::only_later(uint32_t p, uint32_t index, Accept accept) {
  const Part& x = part(p);
  if (x.cls == HeadClass::none || x.cls == HeadClass::area || x.cls == HeadClass::road || x.cls == HeadClass::building)
    return kNone;
  uint32_t found = kNone;
  for (uint32_t k = index + 1, seen = 0; k < order_.size() && seen < kWindow; ++k, ++seen) {
    const Part& y = part(order_[k]);
    if (y.line > x.line + 6) break;
    if (y.entity == kNone || !accept(y)) continue;
    if (x.cls == HeadClass::town && !same_noun(draft_, y, word(x.head).low)) continue;
    if (found != kNone && found != entity(y)) return kNone;
    found = entity(y);
  }
  return found;
}

template <typename Accept>
uint32_t References::town_of_news(uint32_t p, uint32_t index, Accept accept) {
  constexpr uint32_t kReach = 5;  // sentences
  static constexpr std::array<std::string_view, 12> kOther = {"second", "another",     "nearby", "neighbouring",
                                                              "other",  "neighboring", "home",   "third",
                                                              "next",   "different",   "whole",  "entire"};
  constexpr uint32_t kFarthest = 64;  // lines, headings and captions among them: bounds the cost
  const Part& x = part(p);
  const bool small_area = is_small_area(word(x.head).low);
  if ((x.cls != HeadClass::town && !small_area) || x.plural || x.line > kFarthest || story_before(x.line, kShort))
    return kNone;
  for (uint32_t k = x.first; k < x.head; ++k) {
    if (std::find(kOther.begin(), kOther.end(), word(k).low) != kOther.end()) return kNone;
  }
  uint32_t found = kNone, line = kNone;
  for (uint32_t k = index + 1, seen = 0; k < order_.size() && seen < kWindow; ++k, ++seen) {
    const Part& y = part(order_[k]);
    if (y.line > x.line + kReach || (line != kNone && y.line != line)) break;
    if (y.line == x.line || y.entity == kNone || draft_.lines[y.line].block != BlockKind::paragraph) continue;
    if (!accept(y) || y.first == draft_.lines[y.line].first || in_dateline(y) || measures_from(y)) continue;
    const std::string_view before = word(y.first - 1).low;
    if (before != "in" && before != "at" && before != "into" && before != "of" && before != "on" &&
        draft_.analysis.tokens[tree_head(y)].relation != Deprel::obj)
      continue;
    const auto known = draft_.gazetteer.lookup(words_span(draft_, y.name_first, y.name_last).of(draft_.document.text));
    const bool region = !small_area && std::any_of(known.begin(), known.end(), [](const PlaceCandidate& c) {
      return !c.weak && c.feature == PlaceFeature::region;
    });
    if (region || lexicon_.state_code(y.key, StateWord::capital) || is_where_told(y, true)) continue;
    if (found != kNone && found != entity(y)) return kNone;
    found = entity(y);
    line = y.line;
  }
  return found;
}

bool References::is_where_told(const Part& y, bool based) const {
  const uint32_t begin = draft_.lines[y.line].first;
  for (uint32_t k = y.first; k > begin && k + 5 > y.first;) {
    const std::string_view low = word(--k).low;
    if (lexicon_.says.count(low) || is_audience(low) || (based && low == "based")) return true;
  }
  return false;
}

uint32_t References::capital(const Part& x) {
  std::string country = draft_.theatre;
  for (uint32_t other : {x.possessor, x.anchor}) {
    if (other == kNone) continue;
    if (part(other).type == EntityType::place) return kNone;  // a province's
    if (!part(other).country.empty()) country = part(other).country;
  }
  for (uint32_t q : capitals_) {
    const Part& y = part(q);
    if (y.country == country && y.entity != kNone && draft_.entities[entity(y)].type == EntityType::place &&
        lexicon_.state_code(y.key, StateWord::capital))
      return entity(y);
  }
  return kNone;
}

}  // namespace rashomon::who
