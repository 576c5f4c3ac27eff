// SPDX-License-Identifier: Apache-2.0
#include "gazetteer.h"

#include <gtest/gtest.h>

#include <cmath>

#include "source_models.h"

namespace rashomon {
namespace {

const Gazetteer& gazetteer() {
  static const Gazetteer kGazetteer = [] {
    auto opened = Gazetteer::open(source_models(RASHOMON_SOURCE_DIR).value());
    EXPECT_TRUE(opened) << opened.error().message;
    return opened.value();
  }();
  return kGazetteer;
}

TEST(Gazetteer, FindsTownsInAnySpellingOfTheirLetters) {
  for (const char* name :
       {"Aleppo", "aleppo", "Medellín", "Medellin", "Łódź", "Lodz", "Deir ez-Zor", "Port-au-Prince"}) {
    EXPECT_FALSE(gazetteer().lookup(name).empty()) << name;
    EXPECT_TRUE(gazetteer().knows_name(name)) << name;
  }
  EXPECT_FALSE(gazetteer().knows_name("Xyzzyville"));
}

TEST(Gazetteer, GivesTheLargestNamesakeFirst) {
  const auto found = gazetteer().lookup("Tripoli");
  ASSERT_GE(found.size(), 2U);
  EXPECT_GE(found[0].population, found[1].population);
}

TEST(Gazetteer, MarksTolerantSpellingsAsWeak) {
  const auto found = gazetteer().lookup("Al-Hudaydah");
  ASSERT_FALSE(found.empty());
  const auto weak = gazetteer().lookup("Hoodaydah");
  ASSERT_FALSE(weak.empty());
  EXPECT_TRUE(weak[0].weak);
  EXPECT_EQ(weak[0].country, "YE");
}

TEST(Gazetteer, KnowsCountriesByNameDemonymAndAlias) {
  EXPECT_EQ(gazetteer().country_of_name("Sudan"), "SD");
  EXPECT_EQ(gazetteer().country_of_name("Sudanese"), "SD");
  EXPECT_EQ(gazetteer().country_of_name("U.S."), "US");
  EXPECT_EQ(gazetteer().country_of_name("UAE"), "AE");
  EXPECT_EQ(gazetteer().country_of_name("Ivory Coast"), "CI");
  EXPECT_EQ(gazetteer().country_of_name("Côte d’Ivoire"), "CI");
  EXPECT_EQ(gazetteer().country_of_name("the Democratic Republic of the Congo"), "CD");
  EXPECT_EQ(gazetteer().country_of_name("us"), "");
  EXPECT_EQ(gazetteer().country_of_name("polish"), "");
  EXPECT_EQ(gazetteer().country_of_name("Kramatorsk"), "");
}

TEST(Gazetteer, KnowsCapitals) {
  const auto capital = gazetteer().capital("SD");
  ASSERT_FALSE(capital.empty());
  EXPECT_NEAR(capital[0].lat, 15.55, 0.3);
  EXPECT_NEAR(capital[0].lon, 32.53, 0.3);
}

TEST(Gazetteer, KnowsVillagesAirportsAndDivisions) {
  const auto near = [](const char* name, const char* country, double lat, double lon) {
    for (const PlaceCandidate& c : gazetteer().lookup(name)) {
      if (c.country == country && std::abs(c.lat - lat) < 0.3 && std::abs(c.lon - lon) < 0.3) return true;
    }
    return false;
  };
  EXPECT_TRUE(near("Robotyne", "UA", 47.44, 35.84));
  EXPECT_TRUE(near("Kutkai", "MM", 23.46, 97.94));
  EXPECT_TRUE(near("Entebbe International Airport", "UG", 0.04, 32.44));
  EXPECT_TRUE(near("Entebbe airport", "UG", 0.04, 32.44));
  EXPECT_EQ(gazetteer().lookup("Entebbe airport")[0].feature, PlaceFeature::airport);
  EXPECT_EQ(gazetteer().lookup("Kharkiv Oblast")[0].feature, PlaceFeature::region);
}

TEST(Gazetteer, LeavesOutWordsThatAreVillagesToo) {
  for (const char* word : {"He", "Hospital", "Commissioner", "Secretary", "Patrol"}) {
    EXPECT_FALSE(gazetteer().knows_name(word)) << word;
  }
}

TEST(Gazetteer, ReadsTheUsersOwnPlaces) {
  const Models models = source_models(RASHOMON_SOURCE_DIR)
                            .value()
                            .with("places/mine.tsv",
                                  "# mine\nname\tother names\nUmm Baru\tUm Baru|Ambaro\t15.07\t23.73\tSD\ttown\n"
                                  "Umm Baru\t\t14.1\t25.5\tSD\tdistrict\tgeonames:7\t55\t4200\r\n");
  const Gazetteer with = Gazetteer::open(models).value();
  EXPECT_TRUE(gazetteer().lookup("Ambaro").empty());
  ASSERT_EQ(with.lookup("AMBARO").size(), 1U);
  EXPECT_NEAR(with.lookup("Ambaro")[0].lat, 15.07, 1e-9);
  EXPECT_TRUE(with.lookup("Ambaro")[0].own);
  const auto both = with.lookup("Umm Baru");
  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[0].id, "geonames:7");  // of more people
  EXPECT_EQ(both[0].population, 4200U);
  EXPECT_EQ(both[0].feature, PlaceFeature::district);
  EXPECT_FALSE(both[0].own);
  ASSERT_FALSE(with.lookup("Um-Baaru").empty());
  EXPECT_TRUE(with.lookup("Um-Baaru")[0].weak);
  EXPECT_EQ(with.lookup("Aleppo").size(), gazetteer().lookup("Aleppo").size());
}

TEST(Gazetteer, StaysUnderTwelveMegabytes) {
  EXPECT_LT(source_models(RASHOMON_SOURCE_DIR).value().get("gazetteer/places.bin").value().size(), 12'000'000U);
}

TEST(Gazetteer, RefusesDamagedFiles) {
  const Models good = source_models(RASHOMON_SOURCE_DIR).value();
  const std::string_view bytes = good.get("gazetteer/places.bin").value();
  const std::string_view countries = good.get("gazetteer/countries.tsv").value();
  const std::string_view words = good.get("en/mention/places.lex").value();
  const std::string_view dialling = good.get("en/mention/dialling.tsv").value();
  const auto opened = [&](std::string_view places) {
    return static_cast<bool>(Gazetteer::open(Models::of_static({{"en/mention/dialling.tsv", dialling},
                                                                {"en/mention/places.lex", words},
                                                                {"gazetteer/countries.tsv", countries},
                                                                {"gazetteer/places.bin", places}})));
  };
  EXPECT_TRUE(opened(bytes));
  EXPECT_FALSE(opened(""));
  EXPECT_FALSE(opened(bytes.substr(0, bytes.size() / 2)));
  std::string flipped(bytes);
  flipped[flipped.size() / 3] = static_cast<char>(flipped[flipped.size() / 3] ^ 1);
  EXPECT_FALSE(opened(flipped));
}

}  // namespace
}  // namespace rashomon
