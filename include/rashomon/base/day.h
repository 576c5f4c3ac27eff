// SPDX-License-Identifier: Apache-2.0
// Days of the proleptic Gregorian calendar and closed intervals of them.
// Arithmetic after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rashomon {

/// Days since 1970-01-01. kNoDay is an open or unknown end.
using Day = int32_t;
inline constexpr Day kNoDay = INT32_MIN;

struct Civil {
  int year = 1970;
  int month = 1;  // 1..12
  int day = 1;    // 1..31
};

Day day_of(int year, int month, int day);
Civil civil_of(Day day);
/// 0 Monday .. 6 Sunday.
int weekday_of(Day day);
int days_in_month(int year, int month);
/// "2020-05-18"; "" for kNoDay.
std::string iso_day(Day day);
/// Reads "YYYY-MM-DD" (more may follow the day, as in a time stamp); kNoDay if it is none.
Day parse_iso_day(std::string_view text);

/// A closed interval of days; either end may be kNoDay (open).
struct Interval {
  Day earliest = kNoDay;
  Day latest = kNoDay;

  bool known() const { return earliest != kNoDay || latest != kNoDay; }
  bool closed() const { return earliest != kNoDay && latest != kNoDay; }
  bool is_day() const { return closed() && earliest == latest; }
  /// Open ends reach for ever. Unknown intervals meet everything.
  bool meets(const Interval& other) const {
    return (latest == kNoDay || other.earliest == kNoDay || other.earliest <= latest) &&
           (earliest == kNoDay || other.latest == kNoDay || earliest <= other.latest);
  }
  bool operator==(const Interval&) const = default;
};

}  // namespace rashomon
