// SPDX-License-Identifier: Apache-2.0
#include "ground_places.h"

#include <gtest/gtest.h>

#include "plain_analysis.h"
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

/// Grounds `name` as the place that `text` names, beside the places in `others`.
LocalEntity grounded(const std::string& text, const std::string& name, std::vector<std::string> others = {},
                     EntityType type = EntityType::place) {
  const PlainText plain = plain_text(text);
  Mentions mentions;
  others.insert(others.begin(), name);
  for (const std::string& place : others) {
    LocalEntity e;
    e.type = &place == &others.front() ? type : EntityType::place;
    e.name = place;
    e.names = {place};
    const size_t at = text.find(place);
    EXPECT_NE(at, std::string::npos) << place;
    Mention m;
    m.span = m.name = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + place.size())};
    m.first = plain.analysis.token_at(m.span.begin);
    m.last = plain.analysis.token_at(m.span.end - 1) + 1;
    m.head = m.last - 1;
    m.entity = static_cast<uint32_t>(mentions.entities.size());
    mentions.entities.push_back(e);
    mentions.mentions.push_back(m);
  }
  ground_places(plain.document, plain.analysis, gazetteer(), mentions);
  return mentions.entities[0];
}

TEST(Places, TakeTheNamesakeInTheCountryOfTheReport) {
  const LocalEntity lebanon = grounded("Lebanon said shells hit Tripoli, the Lebanese army said.", "Tripoli");
  ASSERT_TRUE(lebanon.point);
  EXPECT_EQ(lebanon.point->country, "LB");
  const LocalEntity texas = grounded("A storm hit Paris, Texas, in the United States.", "Paris");
  ASSERT_TRUE(texas.point);
  EXPECT_NEAR(texas.point->lat, 33.66, 0.1);
}

TEST(Places, AreCountriesWhereTheNameIsOne) {
  const LocalEntity chad = grounded("Troops from Chad crossed the border.", "Chad");
  ASSERT_TRUE(chad.point);
  EXPECT_EQ(chad.point->precision, PlacePrecision::country);
  EXPECT_EQ(chad.country, "TD");
}

TEST(Places, AreTownsWhereTheReportSpeaksOfTheirDivisionOnly) {
  // nothing but the name speaks for the state; counties of one name lie beside the town
  const LocalEntity town =
      grounded("The mayor of Peru spoke in Indiana. Kokomo and Wabash, Indiana, lent fire engines to Peru.", "Peru",
               {"Kokomo", "Wabash"});
  ASSERT_TRUE(town.point);
  EXPECT_EQ(town.point->country, "US");
  const LocalEntity state =
      grounded("Peru closed its border. Peruvian troops left Iquitos for Peru's north.", "Peru", {"Iquitos"});
  ASSERT_TRUE(state.point);
  EXPECT_EQ(state.point->precision, PlacePrecision::country);
}

TEST(Places, OfACountrysNameAreNotItsCapital) {
  const LocalEntity mexico = grounded("Drugs are brought through Mexico, the report says.", "Mexico");
  ASSERT_TRUE(mexico.point);
  EXPECT_EQ(mexico.point->precision, PlacePrecision::country);
}

TEST(Places, OfUnknownNameLieWhereTheWordsSay) {
  const LocalEntity village =
      grounded("In Sudan the village of Umm Zarqwala, about 50 kilometers (31 miles) south of El Fasher, was burned.",
               "Umm Zarqwala", {"El Fasher"});
  ASSERT_TRUE(village.point);
  EXPECT_EQ(village.point->precision, PlacePrecision::relative);
  EXPECT_EQ(village.point->gazetteer, "");
  EXPECT_NEAR(village.point->lat, 13.63 - 50.0 / 111.2, 0.1);
  EXPECT_EQ(village.described, "about 50 kilometers (31 miles) south of El Fasher");
  EXPECT_EQ(village.country, "SD");
}

TEST(Places, OfUnknownNameStayOffTheMap) {
  EXPECT_FALSE(grounded("In Sudan the village of Umm Zarqwala was burned.", "Umm Zarqwala").point);
}

TEST(Places, ThatAreSmallNeverLieInACountryThatIsNotSpokenOf) {
  // There are Lebanons and Mansfields by the dozen, none of them in Yemen.
  EXPECT_FALSE(grounded("In Yemen the Houthis entered Fruitland, Yemeni officials said.", "Fruitland").point);
}

TEST(Places, NeedACountryThatTheReportSpeaksForUnlessTheyAreGreat) {
  EXPECT_FALSE(grounded("Troops took the town of Alexandria Bay on Monday.", "Alexandria Bay").point);
  EXPECT_FALSE(grounded("Troops took Tripoli Hill and San Pedro on Monday.", "San Pedro").point);
  const LocalEntity great = grounded("A bomb went off in Karachi on Monday.", "Karachi");
  ASSERT_TRUE(great.point);
  EXPECT_EQ(great.point->country, "PK");
}

TEST(Places, OfCountriesNamedInPassingAreNotTaken) {
  // The only town of this name in the gazetteer lies in Cuba.
  const char* text =
      "In Colombia the Colombian army fought rebels in Minas de Matahambre. Colombian envoys met in the Cuban capital, "
      "the Colombian government said.";
  EXPECT_FALSE(grounded(text, "Minas de Matahambre").point);
}

TEST(Places, LieTogether) {
  // Five Clevelands and as many Shelbys; only in Mississippi do they stand beside Mound Bayou.
  const LocalEntity shelby =
      grounded("Fires burned in Shelby, Cleveland and Mound Bayou.", "Shelby", {"Cleveland", "Mound Bayou"});
  ASSERT_TRUE(shelby.point);
  EXPECT_NEAR(shelby.point->lat, 33.9, 0.3);
}

TEST(Places, OfDivisionsAreTheirTownUnlessTheReportSaysOtherwise) {
  const LocalEntity town = grounded("In Burkina Faso gunmen entered Banfora, the army said.", "Banfora");
  ASSERT_TRUE(town.point);
  EXPECT_EQ(town.point->precision, PlacePrecision::town);
  const LocalEntity department = grounded("In Colombia rebels fought in Casanare department.", "Casanare");
  ASSERT_TRUE(department.point);
  EXPECT_EQ(department.point->precision, PlacePrecision::region);
  EXPECT_EQ(department.country, "CO");
}

TEST(Places, OfSitesAreExactAndOfSitesNamedAfterTownsAreNot) {
  const LocalEntity base = grounded("Russian jets left Hmeimim in Syria.", "Hmeimim", {}, EntityType::facility);
  ASSERT_TRUE(base.point);
  EXPECT_EQ(base.point->precision, PlacePrecision::exact);
  const LocalEntity hospital =
      grounded("Shells hit Kadugli hospital in Sudan.", "Kadugli hospital", {}, EntityType::facility);
  ASSERT_TRUE(hospital.point);
  EXPECT_EQ(hospital.point->precision, PlacePrecision::district);
}

}  // namespace
}  // namespace rashomon
