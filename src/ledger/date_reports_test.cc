// SPDX-License-Identifier: Apache-2.0
// On which day a report was published that does not say so.
#include "date_reports.h"

#include <gtest/gtest.h>

#include "build_reading.h"

namespace rashomon {
namespace {

constexpr char kText[] =
    "Militia fighters stormed the town of Hpakant on Tuesday, and then a second column came. On Monday, June 28 they "
    "had rested.";

/// A report that names its days in `kText`; without a year it is not known when it came out.
Reading report(const std::string& outlet, int year, int month, int day) {
  ReadingBuilder b(kText);
  b.outlet(outlet);
  if (year) b.published(year, month, day);
  const uint32_t who = b.entity(EntityType::group, "Militia fighters");
  const uint32_t town = b.place("Hpakant", 25.6, 96.3, "MM");
  b.claim(EventType::capture, "stormed").actor(who).at(town).on_weekday(1, "Tuesday");
  return b.done();
}

TimeExpression month_day(int month, int day, int weekday) {
  TimeExpression e;
  e.kind = TimeKind::month_day;
  e.unit = TimeUnit::week;
  e.direction = TimeDirection::past;
  e.n = month, e.m = day, e.offset = weekday;
  return e;
}

Entities alone(const std::vector<Reading>& readings) {
  Entities entities;
  for (const Reading& r : readings) {
    entities.of.emplace_back();
    for (uint32_t e = 0; e < r.mentions.entities.size(); ++e) entities.of.back().push_back(e);
  }
  entities.all.resize(readings.front().mentions.entities.size());
  return entities;
}

std::vector<Dated> date(const std::vector<Reading>& readings, const std::vector<std::vector<Derived>>& derived) {
  Readings list;
  for (const Reading& r : readings) list.push_back(&r);
  return date_reports(list, derived, std::vector<uint32_t>(readings.size(), 0), alone(readings));
}

TEST(DateReports, a_stated_day_stays) {
  const std::vector<Dated> dates =
      date({report("One", 2021, 7, 1), report("Two", 2021, 7, 9)}, {{}, {{0, CopyKind::copy, 1, "same words"}}});
  EXPECT_EQ(iso_day(dates[0].published.days.earliest), "2021-07-01");
  EXPECT_EQ(iso_day(dates[1].published.days.latest), "2021-07-09");
  EXPECT_EQ(dates[1].published.basis, Basis::stated);
  EXPECT_EQ(dates[1].rule, "stated");
}

TEST(DateReports, a_copy_came_out_with_or_soon_after_its_source) {
  const std::vector<Dated> dates =
      date({report("One", 2021, 6, 30), report("Two", 0, 0, 0)}, {{}, {{0, CopyKind::copy, 1, "same words"}}});
  EXPECT_EQ(dates[1].published.basis, Basis::inferred);
  EXPECT_GE(iso_day(dates[1].published.days.earliest), "2021-06-30");
  EXPECT_LE(iso_day(dates[1].published.days.latest), "2021-07-02");
}

TEST(DateReports, a_source_came_out_with_or_shortly_before_its_copy) {
  const std::vector<Dated> dates =
      date({report("One", 2021, 6, 30), report("Two", 0, 0, 0)}, {{{1, CopyKind::copy, 1, "same words"}}, {}});
  EXPECT_EQ(dates[1].published.basis, Basis::inferred);
  EXPECT_GE(iso_day(dates[1].published.days.earliest), "2021-06-28");
  EXPECT_LE(iso_day(dates[1].published.days.latest), "2021-06-30");
}

/// What dated reports of a year later tell of the same town must not hide the days around its copy.
TEST(DateReports, a_far_neighbour_does_not_hide_the_near_one) {
  const std::vector<Dated> dates =
      date({report("One", 2021, 6, 30), report("Two", 0, 0, 0), report("Three", 2022, 6, 28)},
           {{{1, CopyKind::rewrite, 1, "same figures"}}, {}, {}});
  EXPECT_EQ(dates[1].published.basis, Basis::inferred);
  EXPECT_GE(iso_day(dates[1].published.days.earliest), "2021-06-28");
  EXPECT_LE(iso_day(dates[1].published.days.latest), "2021-06-30");
}

/// A monthly names its month only: by its end all that it tells has happened.
TEST(DateReports, the_end_of_a_month_that_the_head_names_stays) {
  Reading monthly = report("One", 2021, 6, 30);
  monthly.document.published.basis = Basis::inferred;
  const std::vector<Dated> dates = date({monthly}, {{}});
  EXPECT_EQ(iso_day(dates[0].published.days.latest), "2021-06-30");
  EXPECT_EQ(dates[0].published.basis, Basis::inferred);
}

TEST(DateReports, without_a_dated_neighbour_the_day_stays_unknown) {
  const std::vector<Dated> dates = date({report("One", 0, 0, 0), report("Two", 0, 0, 0)}, {{}, {}});
  EXPECT_FALSE(dates[0].published.days.known());
  EXPECT_EQ(dates[0].published.basis, Basis::unknown);
}

/// June 28 was a Monday in 2021: a weekday with a month day fits some years only.
TEST(DateReports, a_month_day_with_its_weekday_draws_the_day_near) {
  EXPECT_EQ(weekday_of(day_of(2021, 6, 28)), 0);
  ReadingBuilder undated(kText);
  undated.outlet("Two");
  TimeExpression tuesday;
  tuesday.kind = TimeKind::weekday;
  tuesday.n = 1;
  tuesday.direction = TimeDirection::past;
  undated.time(tuesday, "Tuesday").time(month_day(6, 28, 0), "Monday, June 28");
  const uint32_t who = undated.entity(EntityType::group, "Militia fighters");
  const uint32_t town = undated.place("Hpakant", 25.6, 96.3, "MM");
  undated.claim(EventType::capture, "stormed").actor(who).at(town).on_weekday(1, "Tuesday");
  const std::vector<Dated> dates = date({report("One", 2021, 6, 30), undated.done()}, {{}, {}});
  EXPECT_EQ(dates[1].published.basis, Basis::inferred);
  EXPECT_GE(iso_day(dates[1].published.days.earliest), "2021-06-29");
  EXPECT_LE(iso_day(dates[1].published.days.latest), "2021-07-01");
}

/// "GOMA, June 28 (AP) -": whatever its copies say of the day, a dateline tells it, but for the year.
TEST(DateReports, a_dateline_without_a_year_tells_the_day) {
  ReadingBuilder undated(kText);
  undated.outlet("Two");
  undated.time(month_day(6, 28, 0), "Monday, June 28");
  Reading reading = undated.done();
  reading.document.dateline = reading.mentions.times.front().span;
  const std::vector<Dated> dates =
      date({report("One", 2021, 6, 30), reading}, {{{1, CopyKind::rewrite, 1, "same figures"}}, {}});
  EXPECT_EQ(iso_day(dates[1].published.days.earliest), "2021-06-28");
  EXPECT_EQ(iso_day(dates[1].published.days.latest), "2021-06-28");
}

/// A copy waits for the day of its source where a dateline tells that.
TEST(DateReports, a_dateline_is_settled_before_its_copies) {
  ReadingBuilder source(kText);
  source.outlet("Two");
  source.time(month_day(6, 28, 0), "Monday, June 28");
  Reading reading = source.done();
  reading.document.dateline = reading.mentions.times.front().span;
  const std::vector<Dated> dates = date({report("One", 2021, 7, 7), reading, report("Three", 0, 0, 0)},
                                        {{}, {}, {{1, CopyKind::rewrite, 1, "same figures"}}});
  EXPECT_EQ(iso_day(dates[1].published.days.earliest), "2021-06-28");
  EXPECT_GE(iso_day(dates[2].published.days.earliest), "2021-06-28");
  EXPECT_LE(iso_day(dates[2].published.days.latest), "2021-07-01");
}

/// The claims of a report without a day of its own are grounded against the inferred one.
TEST(DateReports, claims_are_grounded_against_the_inferred_day) {
  const std::vector<Reading> readings = {report("One", 2021, 6, 30), report("Two", 0, 0, 0)};
  const Readings list = {&readings[0], &readings[1]};
  EXPECT_FALSE(readings[1].claims.claims[0].when.days.known());
  std::vector<Dated> dates(2);
  dates[1].published = {{day_of(2021, 7, 1), day_of(2021, 7, 1)}, Basis::inferred, {}};
  const ClaimTimes times = ground_claims(list, dates, 1);
  EXPECT_EQ(iso_day(times[0][0].days.earliest), "2021-06-29");
  EXPECT_EQ(times[0][0].basis, Basis::stated);
  EXPECT_EQ(iso_day(times[1][0].days.earliest), "2021-06-29");
  EXPECT_EQ(times[1][0].basis, Basis::inferred);
}

}  // namespace
}  // namespace rashomon
