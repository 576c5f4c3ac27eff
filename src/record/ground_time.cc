// SPDX-License-Identifier: Apache-2.0
// From a symbolic expression to days. Conventions:
//   - without a word or tense that says otherwise a weekday, month or day of the year is the last one that is not after
//     publication (the day of publication counts); with a future verb the first one not before it; "present" (a verb in
//     the present tense) takes the nearest;
//   - weeks run from Monday; early, middle, late are thirds (days 1-10, 11-20, 21-end; four months each of a year);
//   - a span of n units up to publication begins on the same day of the month n units before;
//   - a publication interval of several days: the smallest interval that holds what its two ends give.
#include <algorithm>
#include <cstdlib>

#include "holidays.h"
#include "rashomon/record/time.h"

namespace rashomon {
namespace {

constexpr int32_t kFar = 100000;  // counts beyond this are no calendar arithmetic, and would overflow

bool sane(int32_t n) { return n > -kFar && n < kFar; }

Interval month_of(int year, int month) {
  return {day_of(year, month, 1), day_of(year, month, days_in_month(year, month))};
}

/// The month `count` months from (year, month).
Interval month_from(int year, int month, int count) {
  const int index = year * 12 + month - 1 + count;
  const int y = index >= 0 ? index / 12 : (index - 11) / 12;
  return month_of(y, index - y * 12 + 1);
}

Interval year_of(int year) { return {day_of(year, 1, 1), day_of(year, 12, 31)}; }
Interval quarter_of(int year, int quarter) {
  return {month_of(year, quarter * 3 - 2).earliest, month_of(year, quarter * 3).latest};
}
Interval half_of(int year, int half) {
  return {month_of(year, half * 6 - 5).earliest, month_of(year, half * 6).latest};
}

/// Northern, meteorological; a winter is named after the year in which it begins.
Interval season_of(int year, int season) {
  const Interval first = month_from(year, 3 + season * 3, 0);
  return {first.earliest, month_from(year, 3 + season * 3, 2).latest};
}

int floor_to(int value, int step) { return (value >= 0 ? value / step : (value - step + 1) / step) * step; }

Day shift_months(Day day, int months) {
  const Civil c = civil_of(day);
  const Interval month = month_from(c.year, c.month, months);
  return std::min(month.earliest + c.day - 1, month.latest);
}

Day shift(Day day, int n, TimeUnit unit) {
  if (day == kNoDay) return day;
  switch (unit) {
    case TimeUnit::hour: return day + (n >= 0 ? (n + 23) / 24 : -((-n + 23) / 24));
    case TimeUnit::day: return day + n;
    case TimeUnit::week: return day + 7 * n;
    case TimeUnit::month: return shift_months(day, n);
    case TimeUnit::year: return shift_months(day, 12 * n);
    case TimeUnit::decade: return shift_months(day, 120 * n);
  }
  return day;
}

/// The calendar unit that holds `day`, moved by n.
Interval unit_around(Day day, TimeUnit unit, int n) {
  const Civil c = civil_of(day);
  switch (unit) {
    case TimeUnit::week: {
      const Day monday = day - weekday_of(day) + 7 * n;
      return {monday, monday + 6};
    }
    case TimeUnit::month: return month_from(c.year, c.month, n);
    case TimeUnit::year: return year_of(c.year + n);
    case TimeUnit::decade: {
      const int first = floor_to(c.year, 10) + 10 * n;
      return {day_of(first, 1, 1), day_of(first + 9, 12, 31)};
    }
    default: return {day + n, day + n};
  }
}

Interval thirds_of_month(Interval days, TimePart part) {
  if (part == TimePart::early) return {days.earliest, days.earliest + 9};
  if (part == TimePart::middle) return {days.earliest + 10, days.earliest + 19};
  return {days.earliest + 20, days.latest};
}

/// Thirds of anything: months by days, years by months, the rest by length.
Interval third(Interval days, TimePart part) {
  const int length = days.latest - days.earliest + 1;
  const Civil first = civil_of(days.earliest);
  if (length >= 28 && length <= 31 && first.day == 1) return thirds_of_month(days, part);
  const int which = part == TimePart::early ? 0 : part == TimePart::middle ? 1 : 2;
  if (length >= 365 && length <= 366 && first.month == 1 && first.day == 1) {
    return {month_of(first.year, which * 4 + 1).earliest, month_of(first.year, which * 4 + 4).latest};
  }
  if (length > 3000 && first.month == 1 && first.day == 1) {  // decades and centuries by whole years
    const int years = civil_of(days.latest).year - first.year + 1;
    const int a = first.year + (years * which + 1) / 3;
    const int b = first.year + (years * (which + 1) + 1) / 3 - 1;
    return {day_of(a, 1, 1), which == 2 ? days.latest : day_of(b, 12, 31)};
  }
  return {days.earliest + length * which / 3, which == 2 ? days.latest : days.earliest + length * (which + 1) / 3 - 1};
}

/// "the beginning of": the first month of a year, the first ten days of a month, the first day of less; `close`
/// likewise.
Interval edge(Interval days, bool first) {
  const int length = days.latest - days.earliest + 1;
  if (length >= 28 && length <= 31) return thirds_of_month(days, first ? TimePart::early : TimePart::late);
  if (length > 300 && length < 400) {
    const Civil c = civil_of(first ? days.earliest : days.latest);
    return month_of(c.year, c.month);
  }
  if (length > 3000) return third(days, first ? TimePart::early : TimePart::late);
  const int few = length >= 5 ? 2 : 1;
  return first ? Interval{days.earliest, days.earliest + few - 1} : Interval{days.latest - few + 1, days.latest};
}

Interval part_of(Interval days, TimePart part, Day published) {
  if (!days.closed()) return days;
  switch (part) {
    case TimePart::early:
    case TimePart::middle:
    case TimePart::late: return days.is_day() ? days : third(days, part);
    case TimePart::start: return edge(days, true);
    case TimePart::close: return edge(days, false);
    case TimePart::earlier:
      if (published != kNoDay && days.earliest <= published) days.latest = std::min(days.latest, published);
      return days;
    case TimePart::later:
      if (published != kNoDay && days.latest >= published) days.earliest = std::max(days.earliest, published);
      return days;
    default: return days;
  }
}

/// Of a row of candidates in ascending order, the one that the direction asks for. `strict`: not the one around
/// publication.
template <typename Candidate>
Interval choose(Candidate candidate, int from, int to, TimeDirection direction, bool strict, Day published) {
  Interval past;
  Interval future;
  for (int i = from; i <= to; ++i) {
    const Interval c = candidate(i);
    if (!c.closed()) continue;
    if (strict ? c.latest < published : c.earliest <= published) past = c;
    if (!future.closed() && (strict ? c.earliest > published : c.latest >= published)) future = c;
  }
  if (direction == TimeDirection::future) return future;
  if (direction != TimeDirection::present || !past.closed() || !future.closed()) return past;
  if (past.latest >= published) return past;
  return future.earliest - published < published - past.latest ? future : past;
}

Interval weekday_day(const TimePoint& e, Day published) {
  const int n = std::clamp(e.n, 0, 6);
  if (e.unit == TimeUnit::week) {
    const Day day = published - weekday_of(published) + 7 * e.m + n;
    return {day, day};
  }
  const Day base = published - weekday_of(published) + n;
  return choose([&](int i) { return Interval{base + 7 * i, base + 7 * i}; }, -2, 2, e.direction, e.m == 1, published);
}

Interval weekend_days(const TimePoint& e, Day published) {
  const Day saturday = published - weekday_of(published) + 5;
  const auto at = [&](int i) { return Interval{saturday + 7 * i, saturday + 7 * i + 1}; };
  if (e.n < 0) return choose(at, -2, 1, TimeDirection::past, true, published);
  if (e.n > 0) return choose(at, -1, 2, TimeDirection::future, true, published);
  return choose(at, -2, 2, e.direction == TimeDirection::unknown ? TimeDirection::present : e.direction, false,
                published);
}

Interval holiday_days(const TimePoint& e, Day published) {
  const auto holiday = static_cast<Holiday>(e.n);
  if (e.m != 0) return holiday_in(holiday, e.m, 0);
  const int year = civil_of(published).year;
  const auto direction = e.direction == TimeDirection::unknown ? TimeDirection::present : e.direction;
  return choose([&](int i) { return holiday_in(holiday, year + (i >> 1), i & 1); }, -4, 3, direction, false, published);
}

Interval ground_point(const TimePoint& e, Day published);

/// The calendar unit around publication; a past clause is over by then, so "this week" ends with publication.
Interval calendar_unit(const TimePoint& e, TimeUnit unit, Day published) {
  Interval days = unit_around(published, unit, e.n);
  if (e.n == 0 && e.part == TimePart::none && e.direction == TimeDirection::past)
    days.latest = std::min(days.latest, published);
  return days;
}

/// "the 7th": of the month in which the direction finds one.
Interval month_day(const TimePoint& e, Day published) {
  const Civil c = civil_of(published);
  const auto at = [&](int i) {
    const Interval month = month_from(c.year, c.month, i);
    const Day day = month.earliest + std::clamp(e.m, 1, 31) - 1;
    return day <= month.latest ? Interval{day, day} : Interval{};
  };
  return choose(at, -2, 2, e.direction, false, published);
}

Interval year_day(const TimePoint& e, Day published) {
  if (e.n == 0) return month_day(e, published);
  const int year = civil_of(published).year;
  const int month = std::clamp(e.n, 1, 12);
  const auto at = [&](int i) {
    const Day day = day_of(year + i, month, std::clamp(e.m, 1, days_in_month(year + i, month)));
    return Interval{day, day};
  };
  if (e.unit == TimeUnit::year) return at(e.offset);
  if (e.unit == TimeUnit::week) {  // the weekday tells the year
    for (const int i : {0, -1, 1, -2}) {
      const Interval d = at(i);
      if (weekday_of(d.earliest) == e.offset && (i != 1 || e.direction != TimeDirection::past)) return d;
    }
  }
  const Interval told = choose(at, -1, 1, e.direction, false, published);
  // "was to begin on June 3", told on June 5; "by 1 December, when they left", told on 20 November: tense misleads. A
  // day of these weeks needs no year.
  constexpr int kTheseWeeks = 60, kMostlyAYear = 250;
  if (std::abs(told.earliest - published) < kMostlyAYear) return told;
  for (const int i : {-1, 0, 1}) {
    if (std::abs(at(i).earliest - published) <= kTheseWeeks) return at(i);
  }
  return told;
}

/// The days of an expression without another inside, before its part is taken. REQUIRES a known publication day.
Interval whole(const TimePoint& e, Day published) {
  const Civil c = civil_of(published);
  switch (e.kind) {
    case TimeKind::weekday: return weekday_day(e, published);
    case TimeKind::days: return {published + e.n, published + e.n + std::clamp(e.m, 0, 31)};
    case TimeKind::weeks: return calendar_unit(e, TimeUnit::week, published);
    case TimeKind::months: return calendar_unit(e, TimeUnit::month, published);
    case TimeKind::years:
      return calendar_unit(e, e.unit == TimeUnit::decade ? TimeUnit::decade : TimeUnit::year, published);
    case TimeKind::month: {
      const int month = std::clamp(e.n, 1, 12);
      if (e.unit == TimeUnit::year) return month_of(c.year + e.m, month);
      return choose([&](int i) { return month_of(c.year + i, month); }, -2, 2, e.direction, e.m == 1, published);
    }
    case TimeKind::month_day: return year_day(e, published);
    case TimeKind::season: {
      const int season = std::clamp(e.n, 0, 3);
      if (e.m != 0) return season_of(e.m, season);
      // A winter goes on into the next year: in January "this winter" began the year before.
      if (e.unit == TimeUnit::year) return season_of(c.year + e.offset - (season == 3 && c.month < 4 ? 1 : 0), season);
      if (e.offset == 1) {  // "last summer": one that has been over for a while
        return choose([&](int i) { return season_of(c.year + i, season); }, -2, 2, e.direction, true, published - 30);
      }
      return choose([&](int i) { return season_of(c.year + i, season); }, -2, 2, e.direction, false, published);
    }
    case TimeKind::weekend: return weekend_days(e, published);
    case TimeKind::quarter: {
      if (e.n == 0) {
        const int index = c.year * 4 + (c.month - 1) / 3 + e.offset;
        return quarter_of(index / 4, index % 4 + 1);
      }
      const int n = std::clamp(e.n, 1, 4);
      if (e.m != 0) return quarter_of(e.m, n);
      return choose([&](int i) { return quarter_of(c.year + i, n); }, -1, 1, e.direction, false, published);
    }
    case TimeKind::half: {
      const int n = std::clamp(e.n, 1, 2);
      if (e.m != 0) return half_of(e.m, n);
      return choose([&](int i) { return half_of(c.year + i, n); }, -1, 1, e.direction, false, published);
    }
    case TimeKind::past_span: return {shift(published, -e.n, e.unit), published};
    case TimeKind::next_span: return {published, shift(published, e.n, e.unit)};
    case TimeKind::holiday: return holiday_days(e, published);
    default: return {};
  }
}

/// True if the expression says its days without the day of publication.
bool stands_alone(const TimePoint& e) {
  switch (e.kind) {
    case TimeKind::absolute: return true;
    case TimeKind::season:
    case TimeKind::holiday: return e.m != 0;
    case TimeKind::quarter: return e.n != 0 && e.m != 0;
    case TimeKind::half: return e.m != 0;
    default: return false;
  }
}

Interval ground_point(const TimePoint& e, Day published) {
  if (!sane(e.n) || !sane(e.m) || !sane(e.offset)) return {};
  if (e.kind == TimeKind::absolute) return part_of(e.fixed, e.part, published);
  if (published == kNoDay && !stands_alone(e)) return {};
  return part_of(whole(e, published == kNoDay ? 0 : published), e.part, published);
}

Interval ground_shifted(const TimeExpression& e, Day published) {
  Interval days = ground_point(e.inner, published);
  if (!days.known() || !sane(e.n)) return {};
  if (e.m == 1)
    return days.earliest == kNoDay ? days : part_of(unit_around(days.earliest, e.unit, e.n), e.part, published);
  return {shift(days.earliest, e.n, e.unit), shift(days.latest, e.n, e.unit)};
}

/// The start is the last one before the end, unless the clause looks ahead: then the end is the first after the start.
Interval ground_range(const TimeExpression& e, Day published) {
  TimePoint from = e.inner;
  TimePoint to = e.last;
  Interval first;
  Interval last;
  if (stands_alone(from) || e.direction == TimeDirection::future || e.direction == TimeDirection::present) {
    first = ground_point(from, published);
    last = ground_point(to, published);
    if (first.closed() && last.closed() && last.latest < first.earliest) {
      to.direction = TimeDirection::future;
      last = ground_point(to, first.earliest);
    }
  } else {
    last = ground_point(to, published);
    if (last.earliest != kNoDay && from.direction != TimeDirection::future) {
      first = ground_point(from, std::max(last.earliest, stands_alone(to) ? last.latest : last.earliest));
    } else {
      first = ground_point(from, published);
    }
  }
  if (first.earliest != kNoDay && last.latest != kNoDay && first.earliest > last.latest) return {};
  return {first.earliest, last.latest};
}

Interval ground_on(const TimeExpression& e, Day published) {
  switch (e.kind) {
    case TimeKind::since: {
      const Interval from = ground_point(e.inner, published);
      if (from.earliest == kNoDay) return {};
      if (e.n == 1 && from.latest != kNoDay && (published == kNoDay || from.latest < published))
        return {from.latest + 1, published};
      return {from.earliest, published != kNoDay && published < from.earliest ? kNoDay : published};
    }
    case TimeKind::until: {
      const Interval to = ground_point(e.inner, published);
      if (to.latest == kNoDay) return {};
      if (e.n == 1 && to.earliest != kNoDay) return {kNoDay, to.earliest - 1};
      const bool ahead = e.direction == TimeDirection::future && published != kNoDay && published <= to.latest;
      return {ahead ? published : kNoDay, to.latest};
    }
    case TimeKind::shifted: return ground_shifted(e, published);
    case TimeKind::range: return ground_range(e, published);
    default: return ground_point({e.kind, e.part, e.direction, e.unit, e.n, e.m, e.offset, e.fixed}, published);
  }
}

}  // namespace

TimePoint point_of(const TimeExpression& e) {
  return {e.kind, e.part, e.direction, e.unit, e.n, e.m, e.offset, e.fixed};
}

TimeExpression expression_of(const TimePoint& p) {
  TimeExpression e;
  e.kind = p.kind;
  e.part = p.part;
  e.direction = p.direction;
  e.unit = p.unit;
  e.n = p.n;
  e.m = p.m;
  e.offset = p.offset;
  e.fixed = p.fixed;
  return e;
}

Interval ground_time(const TimeExpression& expression, Interval published) {
  const bool known = published.known();
  const Interval a = ground_on(expression, published.earliest);
  if (!known || published.is_day()) return a;
  const Interval b = ground_on(expression, published.latest);
  if (!a.known())
    return published.earliest == kNoDay && b.known() && expression.kind != TimeKind::absolute
               ? Interval{kNoDay, b.latest}
               : b;
  if (!b.known())
    return published.latest == kNoDay && expression.kind != TimeKind::absolute ? Interval{a.earliest, kNoDay} : a;
  const auto open = [](Day x, Day y) { return x == kNoDay || y == kNoDay; };
  return {open(a.earliest, b.earliest) ? kNoDay : std::min(a.earliest, b.earliest),
          open(a.latest, b.latest) ? kNoDay : std::max(a.latest, b.latest)};
}

}  // namespace rashomon
