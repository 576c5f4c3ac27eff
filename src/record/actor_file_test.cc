// SPDX-License-Identifier: Apache-2.0
#include "rashomon/record/actor_file.h"

#include <gtest/gtest.h>

namespace rashomon {
namespace {

TEST(ActorFile, ReadsRowsWithDaysAndASideAndSkipsHeadAndComments) {
  const auto rows = read_actor_file(
      "\xEF\xBB\xBFname\taliases\ttype\tcountry\tside\tfrom\tto\r\n# a comment\r\n"
      "Kivu Defence League\tKDL| Ligue de defense \tmilitia\tCD\tRaia Mutomboki\t2012-11-20\t\r\n\n"
      "Jean Bosco Nta\t\tperson",
      "mine.tsv");
  ASSERT_TRUE(rows) << rows.error().message;
  ASSERT_EQ(rows->size(), 2U);
  EXPECT_EQ((*rows)[0].name, "Kivu Defence League");
  EXPECT_EQ((*rows)[0].aliases, (std::vector<std::string>{"KDL", "Ligue de defense"}));
  EXPECT_EQ((*rows)[0].type, EntityType::group);
  EXPECT_EQ((*rows)[0].kind, "militia");
  EXPECT_EQ((*rows)[0].side, "Raia Mutomboki");
  EXPECT_EQ(iso_day((*rows)[0].days.earliest), "2012-11-20");
  EXPECT_EQ((*rows)[0].days.latest, kNoDay);
  EXPECT_EQ((*rows)[1].type, EntityType::person);
}

TEST(ActorFile, NamesFileLineAndWhatWasExpected) {
  const std::pair<const char*, const char*> kBad[] = {
      {"A\tB", "mine.tsv:1: expected 3 to 7 cells"},
      {"A\t\tperson\nB\t\tking", "mine.tsv:2: unknown type 'king'"},
      {"\t\tperson", "mine.tsv:1: expected a name"},
      {"A\t\tperson\tSudan", "mine.tsv:1: expected a country as two capitals, found 'Sudan'"},
      {"A\t\tperson\tSD\t\t15/04/2023", "mine.tsv:1: expected a day, found '15/04/2023'"},
      {"A\t\tperson\tSD\t\t\t\textra", "mine.tsv:1: expected 3 to 7 cells"},
  };
  for (const auto& [bytes, message] : kBad) {
    const auto rows = read_actor_file(bytes, "mine.tsv");
    ASSERT_FALSE(rows) << bytes;
    EXPECT_EQ(rows.error().message.substr(0, std::string_view(message).size()), message);
    EXPECT_FALSE(rows.error().advice.empty());
  }
}

TEST(ActorFile, ServesAllFilesOfTheModels) {
  const Models models = Models::of_static({}).with("actors/a.tsv", "A\t\tperson").with("actors/b.tsv", "B\t\tstate");
  const auto all = known_actors(models);
  ASSERT_TRUE(all);
  ASSERT_EQ(all->size(), 2U);
  EXPECT_EQ((*all)[1].type, EntityType::state);
  EXPECT_TRUE(known_actors(Models::of_static({}))->empty());
}

}  // namespace
}  // namespace rashomon
