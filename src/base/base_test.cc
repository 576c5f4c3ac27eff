// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "rashomon/base/content_id.h"
#include "rashomon/base/day.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

TEST(Day, CalendarGoesThereAndBackOverFourCenturies) {
  for (Day d = day_of(1899, 12, 31); d < day_of(2301, 1, 1); ++d) {
    const Civil c = civil_of(d);
    ASSERT_EQ(day_of(c.year, c.month, c.day), d);
    ASSERT_LE(c.day, days_in_month(c.year, c.month));
  }
  EXPECT_EQ(day_of(1970, 1, 1), 0);
}

TEST(Day, KnownWeekdays) {
  EXPECT_EQ(weekday_of(day_of(2020, 5, 18)), 0);  // Monday
  EXPECT_EQ(weekday_of(day_of(1969, 7, 20)), 6);  // Sunday
  EXPECT_EQ(weekday_of(day_of(2000, 2, 29)), 1);  // Tuesday
}

TEST(Day, IsoReadsOnlyRealDays) {
  EXPECT_EQ(parse_iso_day("2020-05-18"), day_of(2020, 5, 18));
  EXPECT_EQ(parse_iso_day("2020-05-18T11:00:00Z"), day_of(2020, 5, 18));
  EXPECT_EQ(parse_iso_day("2020-02-30"), kNoDay);
  EXPECT_EQ(parse_iso_day("2020-13-01"), kNoDay);
  EXPECT_EQ(parse_iso_day("2020-05-181"), kNoDay);
  EXPECT_EQ(parse_iso_day("20200518"), kNoDay);
  EXPECT_EQ(iso_day(day_of(476, 9, 4)), "0476-09-04");
  EXPECT_EQ(iso_day(kNoDay), "");
}

TEST(Interval, OpenEndsReachForEver) {
  const Interval may{day_of(2020, 5, 1), day_of(2020, 5, 31)};
  EXPECT_TRUE(may.meets({kNoDay, day_of(2020, 5, 1)}));
  EXPECT_FALSE(may.meets({kNoDay, day_of(2020, 4, 30)}));
  EXPECT_TRUE(may.meets({}));
}

TEST(Unicode, FoldComparesAcrossScriptsOfPunctuationAndMarks) {
  EXPECT_EQ(fold("Şabrātah"), "sabratah");
  EXPECT_EQ(fold("  Libya’s  U.N.\u00a0"), "libya's u.n.");
  EXPECT_EQ(fold("El‑Fasher"), "el-fasher");
  EXPECT_EQ(fold("ТРИПОЛИ"), "триполи");
}

TEST(Unicode, LowerCaseTurnsLettersAndNothingElseWhereverTheyStand) {
  std::string ascii, expected;
  for (int c = 0; c < 128; ++c) {
    ascii += static_cast<char>(c);
    expected += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  for (size_t from = 0; from < 16; ++from) {
    for (size_t size = 0; from + size <= ascii.size(); ++size)
      EXPECT_EQ(to_lower(ascii.substr(from, size)), expected.substr(from, size));
  }
  EXPECT_EQ(to_lower("IN THE TOWN OF ÇANAKKALE"), "in the town of çanakkale");
  EXPECT_EQ(to_lower("Ouagadougou É"), "ouagadougou é");
}

TEST(Unicode, IllFormedBytesAreSeenOneByOne) {
  EXPECT_FALSE(
      valid_utf8("a\xff"
                 "b"));
  EXPECT_FALSE(valid_utf8("\xed\xa0\x80"));  // a surrogate
  EXPECT_EQ(replace_ill_formed("a\xff"
                               "b"),
            "a\xef\xbf\xbd"
            "b");
  EXPECT_TRUE(valid_utf8(replace_ill_formed("\xf0\x9f\x98")));
}

TEST(Unicode, TrimKnowsNoBreakSpace) { EXPECT_EQ(trim("\u00a0 a b\n"), "a b"); }

TEST(ContentId, PartsAreFramed) {
  EXPECT_NE(content_id("r_", {"ab", "c"}), content_id("r_", {"a", "bc"}));
  EXPECT_EQ(content_id("r_", {"ab"}).size(), 18u);
}

}  // namespace
}  // namespace rashomon
