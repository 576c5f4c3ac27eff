// SPDX-License-Identifier: Apache-2.0
// Who is one actor across reports, and who is not.
#include <gtest/gtest.h>

#include "build_reading.h"
#include "lexicon.h"
#include "unite_entities.h"

namespace rashomon {
namespace {

struct Named {
  EntityType type;
  std::string words;
  std::string country;
  bool nominal = false;
  std::string behind;  // words that follow
};

/// Are the two, each told by a report of its own about Ethiopia, one actor of one story?
bool are_one(const Named& a, const Named& b) {
  std::vector<Reading> readings;
  for (const Named* n : {&a, &b}) {
    ReadingBuilder r(n->words + n->behind + " spoke in Gondar, Jimma and Harar on Monday.");
    r.outlet(n == &a ? "One" : "Two").published(2021, 7, 13);
    for (const char* town : {"Gondar", "Jimma", "Harar"}) r.place(town, 9, 40, "ET");
    const uint32_t e = r.entity(n->type, n->words);
    r.local(e).country = n->country;
    r.local(r.entity(EntityType::state, "Somali")).country = "SO";
    r.local(r.entity(EntityType::state, "Kenyan")).country = "KE";
    r.local(r.entity(EntityType::state, "Ethiopian")).country = "ET";
    if (n->nominal) {
      r.local(e).nominals = {n->words};
      r.local(e).names.clear();
    }
    readings.push_back(r.done());
  }
  Result<Models> models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  EXPECT_TRUE(models.has_value());
  Result<LedgerLexicon> lexicon = LedgerLexicon::open(*models);
  EXPECT_TRUE(lexicon.has_value());
  const Readings list = {&readings[0], &readings[1]};
  const Entities entities = unite_entities(list, {0, 0}, StateWords(list), *lexicon, {}, 1);
  return entities.of[0][3] == entities.of[1][3];
}

TEST(LinkActors, the_government_of_a_country_is_one) {
  EXPECT_TRUE(are_one({EntityType::state, "Ethiopia", "ET"}, {EntityType::state, "Ethiopian", "ET"}));
  EXPECT_TRUE(are_one({EntityType::group, "Ethiopian government", "ET"},
                      {EntityType::group, "government of the republic", "", true}));
}

TEST(LinkActors, who_governs_a_part_or_a_neighbour_is_another) {
  EXPECT_FALSE(
      are_one({EntityType::state, "Ethiopia", "ET"}, {EntityType::group, "regional government in Harar", "", true}));
  EXPECT_FALSE(are_one({EntityType::state, "Ethiopia", "ET"}, {EntityType::group, "Government of Gondar", ""}));
  EXPECT_FALSE(are_one({EntityType::state, "Eritrea", "ER"}, {EntityType::group, "Government of Gondar", ""}));
  EXPECT_FALSE(are_one({EntityType::state, "Eritrea", "ER"}, {EntityType::group, "government", "", true}));
  EXPECT_FALSE(are_one({EntityType::group, "Ethiopian government", "ET"},
                       {EntityType::group, "government of the republic", "", true, " in the east"}));
}

TEST(LinkActors, peoples_of_one_country_have_armies_of_their_own) {
  EXPECT_TRUE(are_one({EntityType::group, "Ethiopian army", "ET"}, {EntityType::group, "Ethiopian troops", "ET"}));
  EXPECT_FALSE(
      are_one({EntityType::group, "Ethiopian Somali army", "ET"}, {EntityType::group, "Ethiopian Kenyan army", "ET"}));
}

}  // namespace
}  // namespace rashomon
