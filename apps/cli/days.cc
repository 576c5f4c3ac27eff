// SPDX-License-Identifier: Apache-2.0
#include "days.h"

namespace rashomon::cli {
namespace {

/// A number of `digits` digits, or -1.
int digits_of(std::string_view text, size_t from, size_t digits) {
  if (from + digits > text.size()) return -1;
  int value = 0;
  for (const char c : text.substr(from, digits)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

Interval parse_days(std::string_view text) {
  const int year = digits_of(text, 0, 4);
  if (year < 1) return {};
  if (text.size() == 4) return {day_of(year, 1, 1), day_of(year, 12, 31)};
  const int month = text.size() >= 7 && text[4] == '-' ? digits_of(text, 5, 2) : -1;
  if (month < 1 || month > 12) return {};
  if (text.size() == 7) return {day_of(year, month, 1), day_of(year, month, days_in_month(year, month))};
  const int day = text.size() == 10 && text[7] == '-' ? digits_of(text, 8, 2) : -1;
  if (day < 1 || day > days_in_month(year, month)) return {};
  return {day_of(year, month, day), day_of(year, month, day)};
}

std::string show_days(Interval days) {
  if (!days.known()) return "";
  if (days.is_day()) return iso_day(days.earliest);
  const std::string first = iso_day(days.earliest);
  const std::string last = iso_day(days.latest);
  if (days.closed() && first.size() == 10 && last.size() == 10) {
    if (parse_days(first.substr(0, 4)) == days) return first.substr(0, 4);
    if (parse_days(first.substr(0, 7)) == days) return first.substr(0, 7);
  }
  return first + ".." + last;
}

}  // namespace rashomon::cli
