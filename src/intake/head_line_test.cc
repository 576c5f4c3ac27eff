// SPDX-License-Identifier: Apache-2.0
#include "head_line.h"

#include <gtest/gtest.h>

#include "test_models.h"

namespace rashomon {
namespace {

TEST(HeadLine, AMenuHasShortEntriesAndBars) {
  EXPECT_TRUE(is_menu("Main  |  Politics  |  Society  |  Sport"));
  EXPECT_TRUE(is_menu("Home · World · Africa"));
  EXPECT_TRUE(is_menu("Accueil » Monde » Afrique"));
  EXPECT_TRUE(is_menu("Home   News   Opinion"));
  EXPECT_FALSE(is_menu("Lake Courier | Africa"));
  EXPECT_FALSE(is_menu("• Two men were shot dead in Bunia."));
  EXPECT_FALSE(is_menu("Killed | 12 | 14"));
  EXPECT_FALSE(is_menu("The army came, and it went away again."));
  EXPECT_FALSE(is_menu(""));
}

TEST(HeadLine, ADayAndNextToNothingElse) {
  const IntakeLexicon& lexicon = test_lexicon();
  for (const char* line : {"Monrovia, Monday, June 2, 2003 — No. 187", "20.10.2020 [21:05]",
                           "09.11.2020, 23:14    Views: 4 310", "Bangui, October 20, CENTRAFRIK",
                           "Donetsk. July 7, 2014.", "Wednesday 3 March 2004", "Grozny, 3 March 2004, 14:20"}) {
    EXPECT_TRUE(is_day_line(line, lexicon)) << line;
  }
  for (const char* line : {"Rebels leave the capital on June 2, 2003", "Rebels Leave Monrovia: June 2, 2003",
                           "October 20", "Fighting in Monrovia", "", "By Anna Kollie"}) {
    EXPECT_FALSE(is_day_line(line, lexicon)) << line;
  }
}

TEST(HeadLine, CellsStandBetweenBars) {
  const IntakeLexicon& lexicon = test_lexicon();
  const auto cells = cells_of("Weekly note #46 | Chad – Niger | 14–30 June 2017");
  ASSERT_EQ(cells.size(), 3U);
  EXPECT_EQ(cells[1], "Chad – Niger");
  EXPECT_FALSE(is_day_cell(cells[2], lexicon)) << "a reporting period is no day of publication";
  EXPECT_TRUE(is_day_cell("Date of issue: 4 July 2017", lexicon));
  EXPECT_TRUE(is_day_cell("Wed, Nov 15 2017", lexicon));
  EXPECT_FALSE(is_day_cell("Fighting since 4 July 2017 in Diffa", lexicon));
  EXPECT_TRUE(cells_of("Two men were shot | The army denies it.").empty());
  EXPECT_TRUE(cells_of("No bar at all").empty());
}

TEST(HeadLine, ABulletinIsAsOfADay) {
  const IntakeLexicon& lexicon = test_lexicon();
  EXPECT_TRUE(is_as_of_line("Situation Update No. 11 (as of 29 August 2014)", lexicon));
  EXPECT_TRUE(is_as_of_line("Lake Displacement Update No. 9 (covering 1-27 August 2018)", lexicon));
  EXPECT_TRUE(is_as_of_line("Chad Situation Note No. 7 (14 November 2020)", lexicon));
  EXPECT_FALSE(is_as_of_line("The army came (as of old)", lexicon));
  EXPECT_FALSE(is_as_of_line("The raid on Diffa (14 November 2020)", lexicon));
  EXPECT_TRUE(is_day_line("[09/July/2018]", lexicon));
  const Document d = read_report(
      "CHAD: Lake displacement\nSituation Update No. 11 (as of 29 August 2014)\n\nFighting went on in the towns of the "
      "lake on Friday, and many people left, the office said in its update on the matter.\n\nNobody came back.\n");
  EXPECT_EQ(iso_day(d.published.days.earliest), "2014-08-29");
  EXPECT_EQ(d.title.of(d.text), "CHAD: Lake displacement");
}

TEST(HeadLine, AMastheadIsWhatTheReportCallsItself) {
  const std::string body =
      "The army took the town of Diffa on Tuesday after two days of fighting, a trader who fled it told the Lantern by "
      "telephone.\n\nNobody else could be reached, and the roads are closed.\n";
  Document d = read_report(
      "THE CHAD BASIN LANTERN\nOld and fearless\nThursday 9 July 2017\n\nArmy takes Diffa again\n\n" + body);
  EXPECT_EQ(d.outlet, "THE CHAD BASIN LANTERN");
  EXPECT_EQ(d.title.of(d.text), "Army takes Diffa again");
  d = read_report(
      "By our Foreign Desk, with AFP   |   Thu, Jul 9 2017   |   2-minute read\nArmy takes Diffa again\n\n" + body);
  EXPECT_EQ(iso_day(d.published.days.earliest), "2017-07-09");
  d = read_report("DIFFA: ARMY BACK IN TOWN, GOVERNOR TAKES UP OFFICE\n\n" + body);
  EXPECT_EQ(d.title.of(d.text), "DIFFA: ARMY BACK IN TOWN, GOVERNOR TAKES UP OFFICE");
}

TEST(HeadLine, ThePapersNameStandsBeforeItsEdition) {
  EXPECT_EQ(paper_of_edition("Kurier Wschodni — EN (automatic translation)"), "Kurier Wschodni");
  EXPECT_EQ(paper_of_edition("Al Nahar | English edition"), "Al Nahar");
  EXPECT_EQ(paper_of_edition("NORDKANAL ENGLISH"), "NORDKANAL");
  EXPECT_EQ(paper_of_edition("Rebels learn English"), "");
  EXPECT_EQ(paper_of_edition("GOMA - Rebels came"), "");
  EXPECT_EQ(paper_of_edition("Kurier Wschodni"), "");
}

TEST(HeadLine, WhatStandsOverTheHeadlineIsNone) {
  const std::string body =
      "The army took the town of Diffa on Tuesday after two days of fighting, a trader who had fled it told reporters "
      "by "
      "telephone from the capital.\n\nNobody else could be reached, and the roads are closed.\n\nTalks are due.\n";
  const std::pair<std::string, std::string> kHeads[] = {
      {"The Lantern - A Monthly of Letters\nHome > Essays > Printed\n", "2017-07-09"},
      {"BC-NIGER-DIFFA (UPDATE 4, adds governor)\n", "2017-07-09"},
      {"UNITED NATIONS INFORMATION CELL, NIGER\n[ENGLISH ONLY]\n", "2017-07-09"},
      {"SAHEL MONITORING -- for subscribers only\nSource: Chad Radio, Telegram channel, in French 1805 gmt 9 Jul 17\n"
       "Text of report in translation\n",
       "2017-07-09"},
      {"GLAS > World > English version (automatic translation)\nJueves 09/07/2017 - 06.10 h\n", "2017-07-09"},
      {"VOICE - Bulletin of the free land\nBulletin of the free territories, nr. 14 - e diel, 9.7.2017\n",
       "2017-07-09"},
      {"Posted in LONG READS by Ann Doe on July 9th, 2017\n", "2017-07-09"},
  };
  for (const auto& [head, day] : kHeads) {
    const std::string date = head.find("17") == std::string::npos ? "July 9, 2017\n" : "";
    const Document d = read_report(head + "Army takes Diffa again\n" + date + "\n" + body);
    EXPECT_EQ(d.title.of(d.text), "Army takes Diffa again") << head;
    EXPECT_EQ(iso_day(d.published.days.earliest), day) << head;
  }
}

TEST(HeadLine, TheHeadlineIsFoundUnderThem) {
  const Document d = read_report(
      "OSTROV STATE INFORMATION AGENCY\nOFFICIAL CHRONICLE\nTown of Velna freed, president tells the nation\n"
      "20.10.2020 [21:05]\n\nVelna, October 20, OSIA\n\nThe army has freed the town of Velna, the president of the "
      "republic said in a speech to the nation on Tuesday.\n\nHe thanked all soldiers for it.\n");
  EXPECT_EQ(d.outlet, "OSTROV STATE INFORMATION AGENCY");
  EXPECT_EQ(d.title.of(d.text), "Town of Velna freed, president tells the nation");
  EXPECT_EQ(iso_day(d.published.days.earliest), "2020-10-20");
}

}  // namespace
}  // namespace rashomon
