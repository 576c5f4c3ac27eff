// SPDX-License-Identifier: Apache-2.0
#include "choose_day_order.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kReach = 6000;  // bytes of the text in which days are looked for
constexpr Day kWeeks = 45;       // days before publication that news names

bool letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
bool digit(char c) { return c >= '0' && c <= '9'; }

/// The weekday whose name ends right before `at`, 0 Monday .. 6 Sunday; -1 if none does.
int weekday_before(std::string_view text, size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ',' || text[at - 1] == '.')) --at;
  const size_t end = at;
  while (at > 0 && letter(text[at - 1])) --at;
  if (end - at < 3) return -1;
  return weekday_named(to_lower(text.substr(at, 3)));
}

int number_at(std::string_view text, size_t at) {
  int value = 0;
  size_t n = 0;
  for (; at + n < text.size() && digit(text[at + n]) && n < 3; ++n) value = value * 10 + (text[at + n] - '0');
  return n > 2 || (at + n < text.size() && letter(text[at + n]) && n == 0) ? 0 : value;
}

/// How many of the days that the text names ("April 5", "5 April") lie in the weeks up to `day`.
int days_near(std::string_view text, Day day, const CalendarNames& names) {
  text = text.substr(0, kReach);
  int near = 0;
  for (size_t at = 0; at < text.size();) {
    if (!letter(text[at])) {
      ++at;
      continue;
    }
    size_t end = at;
    while (end < text.size() && letter(text[end])) ++end;
    const std::string word = to_lower(text.substr(at, end - at));
    const auto month =
        std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.second > 0 && n.first == word; });
    if (month != names.end()) {
      int number = end + 1 < text.size() && text[end] == ' ' ? number_at(text, end + 1) : 0;
      if (number == 0 && at > 1 && text[at - 1] == ' ') {
        size_t from = at - 1;
        while (from > 0 && digit(text[from - 1])) --from;
        number = number_at(text, from);
      }
      const int year = civil_of(day).year;
      for (const int y : {year - 1, year}) {
        if (number < 1 || number > days_in_month(y, month->second)) continue;
        const Day named = day_of(y, month->second, number);
        near += named <= day && day - named <= kWeeks;
      }
    }
    at = end;
  }
  return near;
}

bool clock_of_twelve_follows(std::string_view text, size_t at) {
  const std::string behind = to_lower(text.substr(at, 12));
  const bool seconds = std::count(behind.begin(), behind.end(), ':') == 2;
  return seconds && (behind.find("pm") != std::string::npos || behind.find("am") != std::string::npos);
}

}  // namespace

Day choose_day_order(std::string_view text, size_t at, const DateMatch& match, const CalendarNames& names) {
  if (!match.open()) return match.day;
  if (const int weekday = weekday_before(text, at); weekday >= 0) {
    const bool first = weekday_of(match.day) == weekday, second = weekday_of(match.other) == weekday;
    if (first != second) return first ? match.day : match.other;
  }
  const int first = days_near(text, match.day, names), second = days_near(text, match.other, names);
  if (first != second) return first > second ? match.day : match.other;
  return clock_of_twelve_follows(text, match.end) ? match.other : match.day;
}

}  // namespace rashomon
