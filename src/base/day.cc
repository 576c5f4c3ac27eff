// SPDX-License-Identifier: Apache-2.0
#include "rashomon/base/day.h"

#include <array>
#include <cstdio>

namespace rashomon {

Day day_of(int year, int month, int day) {
  const int y = year - (month <= 2 ? 1 : 0);
  const int era = (y >= 0 ? y : y - 399) / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Civil civil_of(Day day) {
  const int z = day + 719468;
  const int era = (z >= 0 ? z : z - 146096) / 146097;
  const int day_of_era = z - era * 146097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int mp = (5 * day_of_year + 2) / 153;
  const int month = mp + (mp < 10 ? 3 : -9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * mp + 2) / 5 + 1};
}

int weekday_of(Day day) {
  const int r = (day + 3) % 7;  // 1970-01-01 was a Thursday
  return r < 0 ? r + 7 : r;
}

int days_in_month(int year, int month) {
  static constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[static_cast<size_t>(month - 1)];
}

std::string iso_day(Day day) {
  if (day == kNoDay) return "";
  const Civil c = civil_of(day);
  char buffer[40];
  const int n = std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", c.year, c.month, c.day);
  return {buffer, static_cast<size_t>(n)};
}

Day parse_iso_day(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return kNoDay;
  int part[3] = {0, 0, 0};
  static constexpr int kBegin[3] = {0, 5, 8}, kLength[3] = {4, 2, 2};
  for (int p = 0; p < 3; ++p) {
    for (int i = kBegin[p]; i < kBegin[p] + kLength[p]; ++i) {
      const char c = text[static_cast<size_t>(i)];
      if (c < '0' || c > '9') return kNoDay;
      part[p] = part[p] * 10 + (c - '0');
    }
  }
  if (text.size() > 10 && text[10] >= '0' && text[10] <= '9') return kNoDay;
  if (part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > days_in_month(part[0], part[1])) return kNoDay;
  return day_of(part[0], part[1], part[2]);
}

}  // namespace rashomon
