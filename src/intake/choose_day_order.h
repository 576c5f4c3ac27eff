// SPDX-License-Identifier: Apache-2.0
// "4/6/2009": the fourth of June, or April 6? The rest of the report tells.
#pragma once

#include <string_view>

#include "read_date.h"

namespace rashomon {

/// The day that a date stands for which begins at `at` in `text`: of an open one, the order in which the weekday before
/// it is right; else the one that has more of the days named in the text in the weeks before it; else the month first
/// where a clock of twelve hours with seconds follows, as programs of one country print it; else the day first.
Day choose_day_order(std::string_view text, size_t at, const DateMatch& match, const CalendarNames& names);

}  // namespace rashomon
