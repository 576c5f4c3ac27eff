// SPDX-License-Identifier: Apache-2.0
// Resolves descriptions of places: "the town", "a key bridge", "the capital".
#include <algorithm>
#include <array>

#include "part_words.h"
#include "references.h"

namespace rashomon::who {
namespace {

constexpr uint32_t kLeadLines = 12;  // a headline's words are taken up again in so many lines

}  // namespace

uint32_t References::place(uint32_t p, uint32_t index) {
  const Part& x = part(p);
  if (x.plural || stands_by_itself(draft_, x)) return kNone;
  const std::string_view head = word(x.head).low;
  if (head == "capital") return capital(x);
  auto same_kind = [&](const Part& y) {
    if (qualifies(draft_, y) ||
        (x.cls == HeadClass::town && head != "city" && lexicon_.state_code(y.key, StateWord::capital)))
      return false;
    if (y.form != MentionForm::name || !y.piece.empty() || y.demonym) return false;
    if (x.type == EntityType::facility && is_other_ground(y, head)) return false;
    if (x.type == EntityType::facility)
      return y.type == EntityType::facility &&
             (y.cls == x.cls ||
              (y.cls == HeadClass::none &&  // a cathedral may be "the church"; a square is no base
               (x.cls == HeadClass::building || y.name_last - y.name_first == 1 || same_noun(draft_, y, head))));
    if (x.cls == HeadClass::town && tells_side(y)) return false;
    if (x.cls == HeadClass::town)
      return y.type == EntityType::place && y.cls != HeadClass::area && !of_other_size(draft_, y, head);
    return y.type == EntityType::place && y.cls == x.cls && same_noun(draft_, y, head);
  };
  if (x.indefinite || (x.possessor != kNone && !x.indefinite && x.type == EntityType::facility)) {
    // the lead's "a key town" is the headline's "key town"
    const auto same_words = [&](const Part& y) {
      return y.form == MentionForm::nominal && y.type == x.type && !y.mods.empty() && y.mods == x.mods &&
             word(y.head).low == head;
    };
    const uint32_t headline = nearest(index, 8, same_words, [](const Part&) { return 40; });
    if (headline != kNone && x.line < kLeadLines) return headline;
    return only_later(p, index, same_kind);
  }
  if (!x.definite) return only_later(p, index, same_kind);
  const uint32_t near = nearest(index, 8, same_kind, [&](const Part& y) { return how_fitting(y, head); });
  if (near != kNone) return near;
  return only_later(p, index, same_kind);
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
  const bool air = in(kAir, head), sea = in(kSea, head);
  if (!air && !sea) return false;
  if (y.cls == HeadClass::none) return false;
  for (uint32_t i = y.first; i < y.last; ++i) {
    const std::string_view w = word(i).low;
    if (air ? (w == "air" || w == "aviation" || in(kAir, w)) : (w == "naval" || in(kSea, w))) return false;
  }
  return true;
}

int References::how_fitting(const Part& y, std::string_view head) {
  int points = std::min(place_counts_[entity(y)], 4) + (same_noun(draft_, y, head) ? 8 : 0) - (in_dateline(y) ? 6 : 0);
  const Line& line = draft_.lines[y.line];
  if (y.first == line.first) return points;
  const std::string_view before = word(y.first - 1).low;
  if (before != "in" && before != "from" && before != "at") return points;
  for (uint32_t k = y.first - 1; k > line.first && k + 5 > y.first;) {
    if (const std::string_view low = word(--k).low; lexicon_.says.count(low) || is_audience(low)) return points - 16;
  }
  return points;
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
