// SPDX-License-Identifier: Apache-2.0
#include "find_times.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "plain_analysis.h"

namespace rashomon {
namespace {

struct Row {
  const char* published;
  const char* text;
  const char* expected;  // "words=earliest..latest; …", "" for none, "-" for an open end
};

const TimeLexicon& lexicon() {
  static const TimeLexicon kLexicon = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    auto opened = TimeLexicon::open(models.value());
    EXPECT_TRUE(opened) << opened.error().message;
    return opened.value();
  }();
  return kLexicon;
}

std::string end_of(Day day) { return day == kNoDay ? "-" : iso_day(day); }

std::string times_in(const char* published, const std::string& text) {
  const PlainText plain = plain_text(text, published);
  std::string out;
  for (const TimeMention& t :
       find_times(plain.document, plain.analysis, lexicon(), split_stretches(plain.document.text, plain.analysis))) {
    if (!out.empty()) out += "; ";
    out += std::string(t.span.of(text)) + "=" + end_of(t.when.days.earliest) + ".." + end_of(t.when.days.latest);
  }
  return out;
}

class Times : public testing::TestWithParam<Row> {};

TEST_P(Times, AreFoundAndGrounded) {
  EXPECT_EQ(times_in(GetParam().published, GetParam().text), GetParam().expected) << GetParam().text;
}

// Publication days: 2022-03-16 is a Wednesday, 2015-09-27 a Sunday, 2023-04-20 a Thursday.
constexpr Row kWeekdays[] = {
    {"2022-03-16", "Shells hit Mariupol on Monday.", "on Monday=2022-03-14..2022-03-14"},
    {"2022-03-16", "Shells hit Mariupol on Wednesday.", "on Wednesday=2022-03-16..2022-03-16"},
    {"2022-03-16", "The talks will resume on Friday.", "on Friday=2022-03-18..2022-03-18"},
    {"2022-03-16", "A column was ambushed last Wednesday.", "last Wednesday=2022-03-09..2022-03-09"},
    {"2022-03-16", "The summit is set for next Wednesday.", "next Wednesday=2022-03-23..2022-03-23"},
    {"2022-03-16", "The depot burned early Sunday morning.", "early Sunday morning=2022-03-13..2022-03-13"},
    {"2022-03-16", "The depot burned on Tuesday of last week.", "on Tuesday of last week=2022-03-08..2022-03-08"},
    {"2015-09-27", "Rebels took the base over the weekend.", "over the weekend=2015-09-26..2015-09-27"},
    {"2022-03-16", "Rebels took the base over the weekend.", "over the weekend=2022-03-12..2022-03-13"},
    {"2022-03-16", "Rebels left the base last weekend.", "last weekend=2022-03-12..2022-03-13"},
    {"2020-05-18", "It was a blow to their year-long campaign.", "year-long=2019-05-18..2020-05-18"},
    {"2020-05-18", "The month-long siege of Kidal is over.", "month-long=2020-04-18..2020-05-18"},
    {"", "Shells hit Mariupol on Monday.", "on Monday=-..-"},
};
INSTANTIATE_TEST_SUITE_P(OfWeekdays, Times, testing::ValuesIn(kWeekdays));

constexpr Row kToldBefore[] = {
    {"2013-01-19", "They left on January 10. On Friday the 11th planes hit them.",
     "on January 10=2013-01-10..2013-01-10; On Friday the 11th=2013-01-11..2013-01-11"},
    {"2016-10-22", "The army fled in June 2014. Qaraqosh was overrun that August.",
     "in June 2014=2014-06-01..2014-06-30; that August=2014-08-01..2014-08-31"},
    {"2016-10-22", "The army fled in June 2014. It broke the siege on August 31 of that year.",
     "in June 2014=2014-06-01..2014-06-30; on August 31 of that year=2014-08-31..2014-08-31"},
    {"2025-03-25", "Talks due on 18 March were cancelled, the rebels having withdrawn on the eve.",
     "on 18 March=2025-03-18..2025-03-18; on the eve=2025-03-17..2025-03-17"},
};
INSTANTIATE_TEST_SUITE_P(OfDaysToldBefore, Times, testing::ValuesIn(kToldBefore));

constexpr Row kNearDays[] = {
    {"2022-03-16", "The bridge was blown up yesterday.", "yesterday=2022-03-15..2022-03-15"},
    {"2022-03-16", "Drones struck the depot overnight.", "overnight=2022-03-15..2022-03-16"},
    {"2022-03-16", "The convoy left three days ago.", "three days ago=2022-03-13..2022-03-13"},
    {"2022-03-16", "The village fell earlier this week.", "earlier this week=2022-03-14..2022-03-16"},
    {"2022-03-16", "The town fell late last month.", "late last month=2022-02-21..2022-02-28"},
    {"2022-03-16", "A truce was signed earlier this year.", "earlier this year=2022-01-01..2022-03-16"},
    {"2022-03-16", "The army will vote later this year.", "later this year=2022-03-16..2022-12-31"},
    {"2022-03-16", "A truce was signed at the end of last year.", "at the end of last year=2021-12-01..2021-12-31"},
    {"2022-03-16", "They fled two months ago.", "two months ago=2022-01-01..2022-01-31"},
};
INSTANTIATE_TEST_SUITE_P(NearPublication, Times, testing::ValuesIn(kNearDays));

constexpr Row kDates[] = {
    {"2023-04-20", "Fighting broke out in Khartoum on April 15.", "on April 15=2023-04-15..2023-04-15"},
    {"2023-04-20", "Fighting broke out on 15 April 2023.", "on 15 April 2023=2023-04-15..2023-04-15"},
    {"", "Fighting broke out on Saturday, April 15, 2023, in the capital.",
     "on Saturday, April 15, 2023=2023-04-15..2023-04-15"},
    {"", "The accord of 2015-05-15 failed.", "of 2015-05-15=2015-05-15..2015-05-15"},
    {"2023-04-20", "In November the army signed a deal.", "In November=2022-11-01..2022-11-30"},
    {"2023-04-20", "In early May 2009 the navy shelled the beach.", "In early May 2009=2009-05-01..2009-05-10"},
    {"2023-04-20", "The province fell in 2014.", "in 2014=2014-01-01..2014-12-31"},
    {"2023-04-20", "The 2014 war displaced thousands.", "2014=2014-01-01..2014-12-31"},
    {"2023-04-20", "Between 3 and 5 June 2021 the road was cut.", "Between 3 and 5 June 2021=2021-06-03..2021-06-05"},
    {"2023-04-20", "The siege lasted from March to May 2009.", "from March to May 2009=2009-03-01..2009-05-31"},
    {"2023-04-20", "The siege lasted from November to February.", "from November to February=2022-11-01..2023-02-28"},
    {"2023-04-20", "In the 1990s the junta closed schools.", "In the 1990s=1990-01-01..1999-12-31"},
    {"2023-04-20", "Fighting eased in the summer of 2016.", "in the summer of 2016=2016-06-01..2016-08-31"},
    {"2023-04-20", "Most guards had left by the 7th.", "by the 7th=2023-04-07..2023-04-07"},
    {"2023-04-20", "It was hit on the night of the 29th.", "of the 29th=2023-03-29..2023-03-29"},
    {"2023-04-20", "The first week of March was the worst.", "The first week of March=2023-03-01..2023-03-07"},
};
INSTANTIATE_TEST_SUITE_P(OfTheCalendar, Times, testing::ValuesIn(kDates));

constexpr Row kSpans[] = {
    {"2023-04-20", "Sanaa has been blockaded since March 2015.", "since March 2015=2015-03-01..2023-04-20"},
    {"", "Sanaa has been blockaded since March 2015.", "since March 2015=2015-03-01..-"},
    {"2023-04-20", "In the past 48 hours six clinics closed.", "In the past 48 hours=2023-04-18..2023-04-20"},
    {"2023-04-20", "They have held the port for over a year.", "for over a year=2022-04-20..2023-04-20"},
    {"2023-04-20", "He was held for three months.", ""},
    {"2023-04-20", "Attacks rose in recent weeks.", "in recent weeks=2023-03-23..2023-04-20"},
    {"2023-04-20", "The troops will stay until June.", "until June=2023-04-20..2023-06-30"},
};
INSTANTIATE_TEST_SUITE_P(OfSpans, Times, testing::ValuesIn(kSpans));

constexpr Row kLeaning[] = {
    // a day that only tells which coup is not the one after which the next sentence's came
    {"2021-03-01",
     "Soldiers shot at marchers on Saturday, the bloodiest day since the coup of 1 February. A day later police fired.",
     "on Saturday=2021-02-27..2021-02-27; 1 February=2021-02-01..2021-03-01; A day "
     "later=2021-02-28..2021-02-28"},
    {"2021-03-03", "Police fired on Monday, the bloodiest day of the protests of 1 February. A day later they left.",
     "on Monday=2021-03-01..2021-03-01; of 1 February=2021-02-01..2021-02-01; A day later=2021-03-02..2021-03-02"},
    {"2021-03-03", "Herat fell on Monday. Mazar had fallen 24 hours before.",
     "on Monday=2021-03-01..2021-03-01; 24 hours before=2021-02-28..2021-02-28"},
    {"2021-03-03", "Herat fell on Monday. Two nights previously shells had hit it.",
     "on Monday=2021-03-01..2021-03-01; Two nights previously=2021-02-27..2021-02-27"},
    {"2021-03-03", "The army left hours after the rebels came on Monday.",
     "hours after=2021-03-01..2021-03-01; on Monday=2021-03-01..2021-03-01"},
    {"2021-03-03", "Shells have fallen since the talks began on Monday.", "Monday=2021-03-01..2021-03-03"},
    {"2021-03-03", "Jets hit the base on Monday and Tuesday.", "on Monday and Tuesday=2021-03-01..2021-03-02"},
    {"2021-03-03", "Jets hit the base on Sunday and at dawn on Monday.",
     "on Sunday and at dawn on Monday=2021-02-28..2021-03-01"},
    {"2021-03-03", "Jets hit the base on Monday and Tuesday's talks failed.",
     "on Monday=2021-03-01..2021-03-01; Tuesday=2021-03-02..2021-03-02"},
    {"2021-03-03", "Shells hit the 7 July district of the port.", ""},
    {"2021-03-03", "Shortly before midnight on 2 February jets came.",
     "before midnight on 2 February=2021-02-02..2021-02-02"},
    {"2021-03-03", "Rebels entered the town before dawn on Monday.", "before dawn on Monday=2021-03-01..2021-03-01"},
    {"2021-03-03", "Police recall the 7 July market bombing.", "the 7 July=2020-07-07..2020-07-07"},
    {"2021-03-03", "A convoy was hit on Monday. Six days before that a sniper killed a guard.",
     "on Monday=2021-03-01..2021-03-01; Six days before that=2021-02-23..2021-02-23"},
    {"2021-03-03", "Jets bombed the base for the third day running.", "the third day running=2021-03-01..2021-03-03"},
    {"2021-03-03", "Mobs burned shops for a third successive night.",
     "a third successive night=2021-03-01..2021-03-03"},
    {"2021-03-03", "The army lost three towns inside ten days.", "inside ten days=2021-02-21..2021-03-03"},
    {"2021-03-03", "The talks will run from the 19th to the 27th.", "from the 19th to the 27th=2021-03-19..2021-03-27"},
    {"2021-03-03", "They stormed the palace the evening before last.",
     "the evening before last=2021-03-01..2021-03-01"},
    {"2021-03-03", "Jets struck between Monday evening and first light Tuesday.",
     "between Monday evening and first light Tuesday=2021-03-01..2021-03-02"},
    {"2023-04-20", "The coup began on 3 February 2021. Two days later the banks closed.",
     "on 3 February 2021=2021-02-03..2021-02-03; Two days later=2021-02-05..2021-02-05"},
    {"2023-04-20", "A truce which was to begin on April 18 never held.", "on April 18=2023-04-18..2023-04-18"},
    {"2023-04-20", "Polls will open on April 18.", "on April 18=2023-04-18..2023-04-18"},
    {"2023-04-20", "Polls will open on June 18.", "on June 18=2023-06-18..2023-06-18"},
    {"2023-12-20", "Polls will open on January 18.", "on January 18=2024-01-18..2024-01-18"},
    {"2023-04-20", "The base fell on March 4. That night a depot burned.",
     "on March 4=2023-03-04..2023-03-04; That night=2023-03-04..2023-03-04"},
    {"2023-04-20", "He was freed in May 2017 and killed the following year.",
     "in May 2017=2017-05-01..2017-05-31; the following year=2018-01-01..2018-12-31"},
    {"2023-04-20", "He fled a week after the raid of 10 January 2020.",
     "a week after=2020-01-17..2020-01-17; of 10 January 2020=2020-01-10..2020-01-10"},
};
INSTANTIATE_TEST_SUITE_P(ThatLeanOnOthers, Times, testing::ValuesIn(kLeaning));

constexpr Row kSameAgain[] = {
    {"2006-05-14", "The rebels took Dunai in September 2000. Guards said at the time that it was calm.",
     "in September 2000=2000-09-01..2000-09-30; at the time=2000-09-01..2000-09-30"},
    {"2006-05-14",
     "The rebels took Dunai in September 2000. They had held it in May 1999. Police said then that two had died.",
     "in September 2000=2000-09-01..2000-09-30; in May 1999=1999-05-01..1999-05-31; then=2000-09-01..2000-09-30"},
    {"2006-05-14", "The revolt began in February 1996. Thousands have died since then.",
     "in February 1996=1996-02-01..1996-02-29; since then=1996-02-01..2006-05-14"},
    {"2006-05-14", "The town fell on Friday. At the time of the raid he slept.", "on Friday=2006-05-12..2006-05-12"},
    {"2006-05-14", "They came then and left.", ""},
};
INSTANTIATE_TEST_SUITE_P(ToldBefore, Times, testing::ValuesIn(kSameAgain));

constexpr Row kChronology[] = {
    {"2021-08-13", "May 28, 2020: The town falls. The army says it was won back on May 31.",
     "May 28, 2020=2020-05-28..2020-05-28; on May 31=2020-05-31..2020-05-31"},
    {"2021-08-13", "December 30, 2019: The siege begins. It is lifted on January 3.",
     "December 30, 2019=2019-12-30..2019-12-30; on January 3=2020-01-03..2020-01-03"},
    {"2021-08-13", "October 5, 2017: Gunmen attack. Police arrest dozens over the following days.",
     "October 5, 2017=2017-10-05..2017-10-05; over the following days=2017-10-05..2017-10-12"},
    {"2021-08-13", "On May 28, 2020 the town fell. It was won back on May 31.",
     "On May 28, 2020=2020-05-28..2020-05-28; on May 31=2021-05-31..2021-05-31"},
};
INSTANTIATE_TEST_SUITE_P(OfChronologies, Times, testing::ValuesIn(kChronology));

constexpr Row kFeasts[] = {
    {"2020-08-02", "The front was calm on Eid al-Adha.", "on Eid al-Adha=2020-07-31..2020-07-31"},
    {"2019-04-23", "Colombo was bombed on Easter Sunday.", "on Easter Sunday=2019-04-21..2019-04-21"},
    {"2022-05-03", "The bells rang on Orthodox Easter.", "on Orthodox Easter=2022-04-24..2022-04-24"},
    {"2023-01-10", "Barracks in Makiivka were hit on New Year's Eve.", "on New Year's Eve=2022-12-31..2022-12-31"},
};
INSTANTIATE_TEST_SUITE_P(OfFeasts, Times, testing::ValuesIn(kFeasts));

constexpr Row kTraps[] = {
    {"2023-04-20", "About 1,400 soldiers and 2010 refugees crossed.", ""},
    {"2023-04-20", "Brian May sang and the soldiers may march on.", ""},
    {"2023-04-20", "The 27 June Brigade denied it.", ""},
    {"2023-04-20", "He lives on the 7th floor and serves with the 9th Brigade.", ""},
    {"2023-04-20", "Black Friday sales and a T-72 tank.", ""},
};
INSTANTIATE_TEST_SUITE_P(ButNotTraps, Times, testing::ValuesIn(kTraps));

TEST(TimeFinding, IsLinearInLongText) {
  std::string text;
  for (int i = 0; i < 200000; ++i) text += "a week later the ";
  const PlainText plain = plain_text(text, "2022-03-16");
  EXPECT_FALSE(
      find_times(plain.document, plain.analysis, lexicon(), split_stretches(plain.document.text, plain.analysis))
          .empty());
}

}  // namespace
}  // namespace rashomon
