// SPDX-License-Identifier: Apache-2.0
#include "numbered_places.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rashomon::who {
namespace {

bool is_number(const DraftWord& w, size_t least, size_t most) {
  return w.low.size() >= least && w.low.size() <= most &&
         std::all_of(w.low.begin(), w.low.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Nouns that armies number, and the fewest figures such a number has.
size_t fewest_figures(std::string_view noun) {
  static constexpr std::array<std::string_view, 5> kAny = {"kilo", "pk", "checkpoint", "outpost", "camp"};
  static constexpr std::array<std::string_view, 6> kHigh = {"hill", "height", "point", "peak", "feature", "ridge"};
  if (std::find(kAny.begin(), kAny.end(), noun) != kAny.end()) return 1;
  return std::find(kHigh.begin(), kHigh.end(), noun) != kHigh.end() ? 3 : 0;
}

bool is_month(std::string_view low) {
  static constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                               "may",       "june",     "july",     "august",
                                                               "september", "october",  "november", "december"};
  return std::find(kMonths.begin(), kMonths.end(), low) != kMonths.end();
}

/// "May 22", "7 July", "7th July": one past its last word; `i` if no day of the year stands there.
uint32_t day_end(const Draft& draft, uint32_t i, uint32_t limit) {
  if (i + 1 >= limit) return i;
  const DraftWord &a = draft.words[i], &b = draft.words[i + 1];
  const auto day = [](const DraftWord& w) {
    const std::string_view low = w.low;
    const bool ordinal = low.ends_with("th") || low.ends_with("st") || low.ends_with("nd") || low.ends_with("rd");
    return is_number(w, 1, 2) || (ordinal && low.size() <= 4 && low[0] >= '1' && low[0] <= '9');
  };
  if (a.cap && is_month(a.low) && day(b)) return i + 2;
  return day(a) && b.cap && is_month(b.low) ? i + 2 : i;
}

}  // namespace

uint32_t numbered_place_end(const Draft& draft, uint32_t i, uint32_t limit) {
  const DraftWord& w = draft.words[i];
  if (draft.part_at[i] != kNone || i + 1 >= limit) return i;
  if (const size_t fewest = w.cap ? fewest_figures(w.low) : 0; fewest > 0 && is_number(draft.words[i + 1], fewest, 4))
    return i + 2;
  const uint32_t end = day_end(draft, i, limit);
  if (end == i || end >= limit) return i;
  const DraftWord& noun = draft.words[end];
  const HeadWord* head = draft.lexicon.heads.find(noun.low);
  const bool ground = head != nullptr && (head->type == EntityType::facility || head->type == EntityType::place);
  if (noun.cap && !noun.caps && ground) return end + 1;
  // small letters: what the day names, not what was done there that day
  const bool quarter =
      noun.low == "district" || noun.low == "quarter" || noun.low == "neighbourhood" || noun.low == "neighborhood";
  return quarter && i > 0 && draft.words[i - 1].low == "the" ? end + 1 : i;
}

}  // namespace rashomon::who
