// SPDX-License-Identifier: Apache-2.0
#include "find_agencies.h"

#include "test_models.h"

namespace rashomon {
namespace {

TEST(FindAgencies, CreditsDatelinesBylinesAndCuesButNoPicturesAndNoQuotedStateMedia) {
  const std::string body = "The army left the town on Monday after a long siege, the mayor said. ";
  const std::pair<std::string, std::string> kCases[] = {
      {"ADEN (AP) — " + body, "AP"},
      {"KYIV, Feb. 24 (Reuters/AFP) - " + body, "Reuters AFP"},
      {body + "\"We left,\" he told The Associated Press.", "AP"},
      {body + "He told Anadolu Agency that it was over.", "Anadolu Agency"},
      {body + "Reuters reported on Sunday that talks had failed.", "Reuters"},
      {body + "It was over, according to AFP.", "AFP"},
      {"Town falls after siege\nBy Ann Doe, Associated Press\n" + body + "\n" + body, "AP"},
      {body + "\nSource: Agencies, dpa", "dpa"},
      {body + "\nReuters contributed to this report.", "Reuters"},
      {body + "\nAgencies contributed to this report.", "Agencies"},
      {body + "It told AFP so.\nAgencies contributed to this report.", "AFP"},
      {"A soldier looks on [Reuters]\n" + body, ""},
      {"A soldier looks on. (Ann Doe/AP)\n" + body, ""},
      {body + "State news agency SANA reported that the army had left.", ""},
      {body + "The APPLE harvest failed.", ""},
      {"TRIPOLI, June 27, 2019 (Levant Wire) - " + body, "Levant Wire"},
      {"TRIPOLI (Libya), June 27, 2019 - " + body, ""},
      {body + "\n" + body + "\nWith Levant Wire", "Levant Wire"},
      {body + "\nSource: Levant Wire", "Levant Wire"},
      {body + "\nSource: ministry of health", ""},
      {"GAO, Mali (Meridian) - " + body + "He told Meridian so.", "Meridian"},
      {"GAO (Mali) - " + body, ""},
      {"Town falls after siege\nSource: Meridian / GJ\n\n" + body + "\n" + body +
           "Nobody was hurt, a man told Meridian.",
       "Meridian"},
      {body, ""},
  };
  for (const auto& [text, expected] : kCases) {
    std::string names;
    for (const std::string& name : read_report(text).agencies) names += (names.empty() ? "" : " ") + name;
    EXPECT_EQ(names, expected) << text;
  }
}

TEST(FindPublished, TakesDateLinesBeforeDatelinesBeforeUpdates) {
  const std::string body = "The army left the town on 3 May 2018 after a long siege, the mayor said.";
  const std::pair<std::string, std::string> kCases[] = {
      {"Town falls after siege\n05 April, 2021\n" + body, "2021-04-05"},
      {"Town falls after siege\nPublished: 5 April 2021\nUpdated: 7 April 2021\n" + body, "2021-04-05"},
      {"Town falls after siege\nLast updated: April 7, 2021 10:30 GMT\n" + body, "2021-04-07"},
      {" date 2021-04-05 GOMA – " + body, "2021-04-05"},
      {"GOMA, 5 April 2021 (AFP) — " + body, "2021-04-05"},
      {"GOMA, April 5 (AFP) — " + body, ""},
      {body + "\n\n" + body + "\n\n" + body +
           "\n(From our May number. Posted: Sunday, April 4, 2021)\nSubscribe || Friends",
       "2021-04-04"},
      {body, ""},
  };
  for (const auto& [text, expected] : kCases)
    EXPECT_EQ(iso_day(read_report(text).published.days.earliest), expected) << text;
}

}  // namespace
}  // namespace rashomon
