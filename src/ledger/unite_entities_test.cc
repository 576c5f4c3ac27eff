// SPDX-License-Identifier: Apache-2.0
// Which persons, places and actors of two reports are one, and what forbids it.
#include "unite_entities.h"

#include <gtest/gtest.h>

#include "build_reading.h"
#include "lexicon.h"

namespace rashomon {
namespace {

Entities unite(const std::vector<Reading>& readings) {
  Result<Models> models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  EXPECT_TRUE(models.has_value());
  Result<LedgerLexicon> lexicon = LedgerLexicon::open(*models);
  EXPECT_TRUE(lexicon.has_value());
  Readings list;
  for (const Reading& r : readings) list.push_back(&r);
  return unite_entities(list, std::vector<uint32_t>(readings.size(), 0), StateWords(list), *lexicon, {}, 1);
}

/// A report about Colombia that names one more.
Reading report(const std::string& outlet, EntityType type, const std::string& name) {
  ReadingBuilder b(name + " was in Tibu on Monday, people of the town told " + outlet + ".");
  b.outlet(outlet).published(2019, 5, 14);
  b.entity(type, name);
  b.place("Tibu", 8.64, -72.73, "CO");
  return b.done();
}

bool are_one(EntityType type, const std::string& a, const std::string& b) {
  const Entities entities = unite({report("One", type, a), report("Two", type, b)});
  EXPECT_EQ(entities.of[0][1], entities.of[1][1]) << "the town is one";
  return entities.of[0][0] == entities.of[1][0];
}

TEST(UniteEntities, a_person_keeps_one_identity_through_its_spellings) {
  const std::pair<const char*, const char*> kOne[] = {
      {"Salva Kiir", "Salva Kir"},
      {"Riek Machar", "Riak Machar"},
      {"Volodymyr Zelensky", "Volodymyr Zelenskyy"},
      {"Abdul-Malik al-Houthi", "Abdel Malik al-Huthi"},
      {"Mahinda Rajapaksa", "Rajapaksa"},
      {"Iván Márquez", "Ivan Marquez"},
  };
  for (const auto& [a, b] : kOne) EXPECT_TRUE(are_one(EntityType::person, a, b)) << a << " ~ " << b;
}

TEST(UniteEntities, a_state_and_a_known_organisation_have_one_id_whatever_they_are_called) {
  const auto id = [](EntityType type, const std::string& name, const std::string& country) {
    Reading reading = report("One", type, name);
    reading.mentions.entities[0].country = country;
    return unite({reading}).all[0].id;
  };
  EXPECT_EQ(id(EntityType::state, "USA", "US"), id(EntityType::state, "United States", "US"));
  EXPECT_NE(id(EntityType::state, "USA", "US"), id(EntityType::state, "Chad", "TD"));
  EXPECT_EQ(id(EntityType::organisation, "NATO", ""), id(EntityType::organisation, "Atlantic Alliance", ""));
  EXPECT_NE(id(EntityType::organisation, "NATO", ""), id(EntityType::organisation, "Unity Party", ""));
}

TEST(UniteEntities, two_given_names_are_two_persons) {
  const std::pair<const char*, const char*> kTwo[] = {
      {"Mahinda Rajapaksa", "Gotabaya Rajapaksa"},
      {"Bashar al-Assad", "Maher al-Assad"},
      {"Riek Machar", "Angelina Machar"},
      {"R. Machar", "Angelina Machar"},
      {"Salva Kiir", "Riek Machar"},
  };
  for (const auto& [a, b] : kTwo) EXPECT_FALSE(are_one(EntityType::person, a, b)) << a << " ~ " << b;
}

TEST(UniteEntities, a_single_name_joins_no_two_persons_into_one) {
  const Entities entities =
      unite({report("One", EntityType::person, "Mahinda Rajapaksa"), report("Two", EntityType::person, "Rajapaksa"),
             report("Three", EntityType::person, "Gotabaya Rajapaksa")});
  EXPECT_NE(entities.of[0][0], entities.of[2][0]);
}

/// Two forces of like names, each told by a report of its own; a third report may set the two against each other.
bool forces_are_one(bool opposed) {
  const char* const kFirst = "Taiz Salvation Brigade";
  const char* const kSecond = "Taiz Salvation Brigades";
  std::vector<Reading> readings = {report("One", EntityType::group, kFirst), report("Two", EntityType::group, kSecond)};
  if (opposed) {
    ReadingBuilder b(
        "In Tibu the first and the second shot at each other: Taiz Salvation Brigades, people said, and "
        "Taiz Salvation Brigade.");
    b.outlet("Three").published(2019, 5, 15);
    const uint32_t first = b.entity(EntityType::group, kFirst), second = b.entity(EntityType::group, kSecond);
    b.claim(EventType::clash, "shot").actor(first).target(second);
    readings.push_back(b.done());
  }
  const Entities entities = unite(readings);
  uint32_t first = kNone, second = kNone;
  for (size_t r = 0; r < 2; ++r) {
    (readings[r].mentions.entities[0].name == kFirst ? first : second) = entities.of[r][0];
  }
  return first == second;
}

TEST(UniteEntities, who_fight_each_other_are_two) {
  EXPECT_TRUE(forces_are_one(false));
  EXPECT_FALSE(forces_are_one(true));
}

/// Towns of two reports, each an entry of its own of the map.
bool towns_are_one(const std::string& a, double lat_a, const std::string& b, double lat_b) {
  std::vector<Reading> readings;
  for (const bool first : {true, false}) {
    const std::string name = first ? a : b;
    ReadingBuilder r("People left " + name + " on Monday, aid workers said by radio.");
    r.outlet(first ? "One" : "Two").published(2019, 5, 14);
    const uint32_t town = r.place(name, first ? lat_a : lat_b, 33.0, "SD");
    r.local(town).point->gazetteer = (first ? "test:1" : "test:2");
    readings.push_back(r.done());
  }
  const Entities entities = unite(readings);
  return entities.of[0][0] == entities.of[1][0];
}

TEST(UniteEntities, two_entries_of_the_map_are_two_towns) {
  EXPECT_TRUE(towns_are_one("Abu Zabad", 12.35, "Abu Zabbad", 12.36));
  EXPECT_FALSE(towns_are_one("Abu Zabad", 12.35, "Abu Zabad", 13.9));
  EXPECT_FALSE(towns_are_one("Abu Zabad", 12.35, "Abu Zabad", 12.6));
}

/// Two places that no map has, of two reports or, `together`, with one more that names both.
bool quarters_are_one(const std::string& a, const std::string& b, bool together = false) {
  std::vector<Reading> readings = {report("One", EntityType::place, a), report("Two", EntityType::place, b)};
  if (together) {
    ReadingBuilder both("Shots were heard in " + a + " and again in " + b + ", people of Tibu said.");
    both.outlet("Three").published(2019, 5, 14);
    both.entity(EntityType::place, a);
    both.entity(EntityType::place, b);
    both.place("Tibu", 8.64, -72.73, "CO");
    readings.push_back(both.done());
  }
  const Entities entities = unite(readings);
  return entities.of[0][0] == entities.of[1][0];
}

TEST(UniteEntities, a_quarter_is_called_with_or_without_that_word) {
  EXPECT_TRUE(quarters_are_one("La Playa district", "La Playa"));
  EXPECT_TRUE(quarters_are_one("La Playa neighbourhood", "La Playa quarter"));
  EXPECT_TRUE(quarters_are_one("La Playa district", "La Playa", true));
  EXPECT_FALSE(quarters_are_one("La Playa district", "La Gabarra"));
  EXPECT_FALSE(quarters_are_one("La Playa bridge", "La Playa"));
}

TEST(UniteEntities, what_stands_in_brackets_inside_a_name_is_another_name) {
  const std::string both = "Hazm al-Rih (Storm of Dignity) Brigade";
  EXPECT_TRUE(are_one(EntityType::group, both, "Storm of Dignity Brigade"));
  EXPECT_TRUE(are_one(EntityType::group, both, "Hazm al-Rih Brigade"));
  EXPECT_FALSE(are_one(EntityType::group, both, "Dawn of Victory Brigade"));
  EXPECT_FALSE(are_one(EntityType::group, "Hazm al-Rih (Storm) Brigade", "Storm Brigade"));
}

/// The airport of one town in two spellings, 25 km from its middle, where the second report leaves it.
bool airports_are_one(PlacePrecision second) {
  std::vector<Reading> readings;
  for (const bool known : {true, false}) {
    const std::string name = known ? "Abu Zabad airport" : "Abu Zabbad airport";
    ReadingBuilder b("Troops took " + name + " on Monday.");
    b.outlet(known ? "One" : "Two").published(2019, 5, 14);
    const uint32_t id = b.place(name, known ? 12.35 : 12.55, 29.3, "SD");
    b.local(id).type = EntityType::facility;
    b.local(id).point->precision = known ? PlacePrecision::exact : second;
    readings.push_back(b.done());
  }
  const Entities entities = unite(readings);
  return entities.of[0][0] == entities.of[1][0];
}

TEST(UniteEntities, a_building_at_its_towns_point_is_the_one_that_the_map_knows) {
  EXPECT_TRUE(airports_are_one(PlacePrecision::district));
  EXPECT_FALSE(airports_are_one(PlacePrecision::exact));
}

}  // namespace
}  // namespace rashomon
