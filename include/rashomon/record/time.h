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
  none,      // no days: no expression, or one that nothing in the report grounds ("a 20-year war")
  absolute,  // `fixed` holds the days ("18 May 2020", "in 2014", "between 3 and 5 June 2021")
  weekday,   // n = 0 Monday .. 6 Sunday; m = 1: not the day of publication itself ("last", "next"); unit week: the
             // one in the calendar week m weeks from publication ("Monday last week")
  days,  // publication day + n days, m days long beyond the first ("today" 0, "three days ago" -3, "overnight" -1, m 1)
  weeks,   // the calendar week n weeks from publication ("this week" 0, "last week" -1)
  months,  // the calendar month n months from publication
  years,   // the calendar year (unit decade: decade) n years from publication
  month,   // n = 1..12 without a year ("in April"); m = 1: not the current one; unit year: in the calendar year m from
           // publication
  month_day,  // n = month, m = day, without a year ("April 5"; n = 0: without a month, "the 7th"); unit year: in the
              // calendar year `offset` from publication; unit week: offset 0 Monday .. 6 Sunday is its weekday
              // ("Monday, April 5")
  season,     // n = 0 spring, 1 summer, 2 autumn, 3 winter, m = year if said; unit year: in the calendar year `offset`;
              // else offset 1: one long over ("last summer")
  past_span,  // the last n units (unit below) up to publication ("in the past 48 hours", "for 14 months", "in recent
              // weeks")
  next_span,  // the next n units from publication
  since,      // from the days of the inner expression until publication ("since January")
  until,      // up to the days of the inner expression; direction future: from publication on
  holiday,    // n = Holiday; the one nearest to publication, m = year if said
  weekend,    // Saturday and Sunday; n = 0 by direction, -1 the last whole one, 1 the one after the coming one
  quarter,    // n = 1..4, m = year if said; n = 0: the calendar quarter `offset` from publication
  half,       // n = 1..2 half of a year, m = year if said
  shifted,  // the inner expression's days + n units ("a week later"); m = 1: the calendar unit ("the following month");
            // offset = 1: the day of what "after" or "before" governs ("the town fell six days after the strike")
  range,    // from the inner expression to `last` ("from March to May")
};

enum class TimeUnit : uint8_t { day, week, month, year, hour, decade };
enum class TimePart : uint8_t {
  none,
  early,
  middle,
  late,
  night,
  earlier,  // up to publication: "earlier this year"
  later,    // from publication on: "later this week"
  start,    // the first days: "the beginning of the year"
  close,    // the last days: "the end of the month"
};
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
  lunar_new_year,
  good_friday,
  palm_sunday,
  easter_monday,
  pentecost,
  orthodox_christmas,
  christmas_eve,
  new_year_eve,
  ashura,
  mawlid,
  islamic_new_year,
  rosh_hashanah,
  yom_kippur,
  sukkot,
  hanukkah,
  passover,
  thanksgiving,
};

/// One expression without another inside it; the fields mean what they mean in TimeExpression.
struct TimePoint {
  TimeKind kind = TimeKind::none;
  TimePart part = TimePart::none;
  TimeDirection direction = TimeDirection::unknown;
  TimeUnit unit = TimeUnit::day;
  int32_t n = 0;
  int32_t m = 0;
  int32_t offset = 0;
  Interval fixed;
  bool operator==(const TimePoint&) const = default;
};

/// Plain data; equality is by value. `direction` comes from the words ("last", "next") or the tense of the clause.
struct TimeExpression {
  TimeKind kind = TimeKind::none;
  TimePart part = TimePart::none;
  TimeDirection direction = TimeDirection::unknown;
  TimeUnit unit = TimeUnit::day;
  int32_t n = 0;
  int32_t m = 0;
  int32_t offset = 0;
  bool fuzzy = false;  // "about", "some", "recent": the ends are soft
  Interval fixed;      // kind absolute
  TimePoint inner;  // kinds since, until, shifted, range: the expression that they lean on. since and until with n = 1
                    // leave it out ("after 2015", "before May")
  TimePoint last;   // kind range: its end
  bool operator==(const TimeExpression&) const = default;
};

/// An expression without another inside as a point, and back.
TimePoint point_of(const TimeExpression& e);
TimeExpression expression_of(const TimePoint& p);

/// The days that `expression` stands for in a report published on a day in `published`. An unknown publication day
/// gives an unknown interval unless the expression is absolute. A publication interval of several days widens the
/// result. Pure; defined in src/record/ground_time.cc, which names the conventions.
Interval ground_time(const TimeExpression& expression, Interval published);

}  // namespace rashomon
