// SPDX-License-Identifier: Apache-2.0
// Reads full calendar dates as papers, pages and feeds print them: "2020-05-18", "1st June, 2020", "Mon, 18 May 2020
// 10:00:00 GMT", "May 18, 2020", "18/05/2020", seconds or milliseconds since 1970. The day is taken as written, in the
// writer's own time zone. Of "05/06/2020" both orders are told: who knows the text chooses.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rashomon/base/day.h"

namespace rashomon {

/// Names of months and weekdays in lower case, and their numbers (1..12; weekdays 0).
using CalendarNames = std::vector<std::pair<std::string, int>>;

struct DateMatch {
  Day day = kNoDay;
  size_t end = 0;      // behind the date
  Day other = kNoDay;  // "05/06/2020": `day` if the first number is the month's
  bool open() const { return other != kNoDay; }
};
/// The date that begins exactly at `at`; day == kNoDay if none does.
DateMatch date_at(std::string_view text, size_t at, const CalendarNames& names);
/// Of a word in lower case, by its first three letters: 0 Monday .. 6 Sunday; -1 if it names no day of the week.
int weekday_named(std::string_view word);
/// End of the time of day that begins at `at` ("10:30 pm GMT", "T10:30:00+02:00", "1430 GMT"); `at` if none does.
size_t time_at(std::string_view text, size_t at);
/// The first date in a short value of a field or an attribute; kNoDay if it has none or its order cannot be known.
Day day_in_value(std::string_view value, const CalendarNames& names);

}  // namespace rashomon
