// SPDX-License-Identifier: Apache-2.0
// When: what a report's words say of time (TimeExpression, symbolic) and the days they stand for (When, grounded).
// A report may not say on which day it was published; the ledger infers that from other reports. So the words are kept
// as a symbolic expression that can be grounded again once the day of publication is known.
#pragma once

#include <string>

#include "rashomon/base/day.h"
#include "rashomon/base/span.h"

namespace rashomon {

enum class Basis : uint8_t { unknown, inferred, stated };

/// A closed interval of days, on what basis, and the words (a span of the report; empty if it rests on none).
struct When {
  Interval days;
  Basis basis = Basis::unknown;
  Span text;
};

enum class TimeKind : uint8_t {
  none,       // no expression
  absolute,   // `fixed` holds the days ("18 May 2020", "in 2014", "between 3 and 5 June 2021")
  weekday,    // n = 0 Monday .. 6 Sunday; which one: direction and count ("last Friday", "next Monday", "on Tuesday")
  days,       // publication day + n days ("today" 0, "yesterday" -1, "three days ago" -3, "overnight" -1..0 by part)
  weeks,      // the calendar week n weeks from publication ("this week" 0, "last week" -1)
  months,     // the calendar month n months from publication
  years,      // the calendar year n years from publication
  month,      // n = 1..12 without a year ("in April")
  month_day,  // n = month, m = day, without a year ("April 5")
  season,     // n = 0 spring, 1 summer, 2 autumn, 3 winter, without a year (m = year if said)
  past_span,  // the last n units (unit below) up to publication ("in the past 48 hours", "for 14 months", "in recent
              // weeks")
  next_span,  // the next n units from publication
  since,      // from the days of the inner expression (inner_*) until publication ("since January")
  until,      // up to the days of the inner expression
  holiday,    // n = Holiday; the one nearest to publication, m = year if said
};

enum class TimeUnit : uint8_t { day, week, month, year, hour, decade };
enum class TimePart : uint8_t { none, early, middle, late, night };
enum class TimeDirection : uint8_t { unknown, past, future, present };
enum class Holiday : uint8_t {
  none,
  eid_al_fitr,
  eid_al_adha,
  ramadan,
  christmas,
  new_year,
  easter,
  orthodox_easter,
  nowruz,
  lunar_new_year
};

/// Plain data; equality is by value. `direction` comes from the words ("last", "next") or the tense of the clause.
struct TimeExpression {
  TimeKind kind = TimeKind::none;
  TimePart part = TimePart::none;
  TimeDirection direction = TimeDirection::unknown;
  TimeUnit unit = TimeUnit::day;
  int32_t n = 0;
  int32_t m = 0;
  bool fuzzy = false;                    // "about", "some", "recent": the ends are soft
  Interval fixed;                        // kind absolute
  TimeKind inner_kind = TimeKind::none;  // kinds since and until: the inner expression
  int32_t inner_n = 0;
  int32_t inner_m = 0;
  Interval inner_fixed;
  TimePart inner_part = TimePart::none;
  bool operator==(const TimeExpression&) const = default;
};

/// The days that `expression` stands for in a report published on a day in `published`. An unknown publication day
/// gives an unknown interval unless the expression is absolute. A publication interval of several days widens the
/// result. Pure; defined in src/record/ground_time.cc, which names the conventions.
Interval ground_time(const TimeExpression& expression, Interval published);

}  // namespace rashomon
