// SPDX-License-Identifier: Apache-2.0
// What a hostile collection cannot do: make the comparing of names quadratic, or the outcome depend on the order.
#include "link_entities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "build_reading.h"
#include "lexicon.h"
#include "meeting.h"
#include "unite_entities.h"

namespace rashomon {
namespace {

TEST(LinkEntities, things_under_one_key_meet_in_proportion_to_their_number) {
  constexpr uint32_t kThings = 100000;
  constexpr size_t kMost = 12;
  Meeting meeting;
  for (uint32_t i = 0; i < kThings; ++i) meeting.enter("one key", i);
  EXPECT_LE(meeting.pairs(kMost, [](uint32_t) { return 1; }).size(), kMost * kThings);
}

/// Persons of one story whose names differ in two letters at most.
size_t comparisons_of(uint32_t persons) {
  std::vector<EntityGroup> groups(persons);
  for (uint32_t i = 0; i < persons; ++i) {
    std::string last = "karim";
    last += static_cast<char>('a' + i % 26);
    last += static_cast<char>('a' + i / 26 % 26);
    last += static_cast<char>('a' + i / 676 % 26);
    groups[i].kind = EntityKind::person;
    groups[i].members = {{i, 0}};
    groups[i].stories = {0};
    groups[i].countries.insert("YE");
    groups[i].names.insert({"abdul", last});
    groups[i].mentions = 1;
  }
  size_t compared = 0;
  link_persons(groups, &compared);
  return compared;
}

TEST(LinkEntities, near_equal_names_are_compared_in_proportion_to_their_number) {
  const size_t few = comparisons_of(1000), many = comparisons_of(8000);
  EXPECT_GT(few, 1000U);
  EXPECT_LE(few, 24U * 1000);
  EXPECT_LE(many, 24U * 8000);
}

Reading report_of(int number, const std::string& name, EntityType type) {
  ReadingBuilder b(name + " was in Arauca on Monday, report " + std::to_string(number) + " said.");
  b.outlet("Outlet " + std::to_string(number)).published(2019, 5, 14);
  b.entity(type, name);
  b.place("Arauca", 7.08, -70.76, "CO");
  return b.done();
}

/// The sets of reports whose first entity is one, by the reports' texts.
std::set<std::set<std::string>> parted(const std::vector<const Reading*>& list) {
  const Result<Models> models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  const Result<LedgerLexicon> lexicon = LedgerLexicon::open(*models);
  const Entities entities = unite_entities(Readings(list.begin(), list.end()), std::vector<uint32_t>(list.size(), 0),
                                           StateWords(Readings(list.begin(), list.end())), *lexicon, {}, 1);
  std::map<uint32_t, std::set<std::string>> sets;
  for (size_t r = 0; r < list.size(); ++r) sets[entities.of[r][0]].insert(list[r]->document.text);
  std::set<std::set<std::string>> out;
  for (const auto& [entity, texts] : sets) out.insert(texts);
  return out;
}

TEST(LinkEntities, uniting_does_not_hang_on_the_order_of_reports) {
  const char* const kNames[] = {"Iván Márquez",      "Ivan Marquez",     "Marquez",        "Luciano Marin",
                                "I. Marquez",        "Iván Mordisco",    "Mordisco",       "Néstor Vera",
                                "Nestor Vera Perez", "Antonio Garcia",   "Antonio García", "Garcia",
                                "Eliécer Chamorro",  "Eliecer Chamorro", "Chamorro",       "Pablo Beltran",
                                "Pablo Beltrán",     "P. Beltran",       "Israel Ramírez", "Israel Ramirez Pineda"};
  std::vector<Reading> readings;
  for (int i = 0; i < 20; ++i) readings.push_back(report_of(i, kNames[i], EntityType::person));
  for (int i = 20; i < 26; ++i) {
    readings.push_back(report_of(i, i % 2 == 0 ? "Ejército de Liberación Nacional" : "ELN", EntityType::group));
  }
  std::vector<const Reading*> list;
  for (const Reading& r : readings) list.push_back(&r);
  const auto want = parted(list);
  EXPECT_LT(want.size(), readings.size());
  EXPECT_GT(want.size(), 4U);
  std::mt19937 random(7);
  for (int round = 0; round < 20; ++round) {
    for (size_t i = list.size() - 1; i > 0; --i) std::swap(list[i], list[random() % (i + 1)]);
    EXPECT_EQ(parted(list), want) << "round " << round;
  }
}

}  // namespace
}  // namespace rashomon
