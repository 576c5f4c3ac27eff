// SPDX-License-Identifier: Apache-2.0
#include "ground_places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include "plain_analysis.h"
#include "read_distance.h"
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

TEST(Places, FarFromAllElseInALandThatNobodySpeaksOfAreOnNoMap) {
  const std::string text =
      "Afghanistan said troops left Kunduz, Khanabad and Imam Sahib on Monday. Rebels then took Chardara.";
  EXPECT_FALSE(grounded(text, "Chardara", {"Kunduz", "Khanabad", "Imam Sahib"}).point);
  // but where the report tells of little else, or of its land, it is the town of that name
  EXPECT_TRUE(grounded("Rebels took Chardara on Monday.", "Chardara").point);
  EXPECT_TRUE(grounded("Kazakhstan said so. " + text, "Chardara", {"Kunduz", "Khanabad", "Imam Sahib"}).point);
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

TEST(Places, OfGreatCitiesKeepTheirNameInAnotherTongue) {
  // Genève, New York City; Washington was called Rome once, and there is one in the state of Georgia
  const LocalEntity geneva =
      grounded("Syria's government sent nobody to Geneva. Diplomats met in New York, Syrian officials said.", "Geneva",
               {"New York"});
  ASSERT_TRUE(geneva.point);
  EXPECT_EQ(geneva.point->country, "CH");
  const LocalEntity rome =
      grounded("Serbian and United States officials met in Rome, Serbia's government said.", "Rome");
  ASSERT_TRUE(rome.point);
  EXPECT_EQ(rome.point->country, "IT");
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

TEST(Places, CalledRegionsAreDivisionsByAnySpellingOfTheirSeat) {
  const LocalEntity region =
      grounded("In Ukraine shells fell in Kharkov region, Ukrainian officials said.", "Kharkov region");
  ASSERT_TRUE(region.point);
  EXPECT_EQ(region.point->precision, PlacePrecision::region);
  const LocalEntity same =
      grounded("In Ukraine shells fell in Kharkiv region, Ukrainian officials said.", "Kharkiv region");
  ASSERT_TRUE(same.point);
  EXPECT_NEAR(region.point->lat, same.point->lat, 0.5);
  EXPECT_NE(region.point->gazetteer, "geonames:706483");  // the town
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

TEST(Places, OfAPapersTownAreInTheCountryOfItsTelephone) {
  const char* text = "London police said a man was hurt. Anyone with information may call %s.";
  char local[128], none[128];
  std::snprintf(local, sizeof local, text, "519-555-0123");
  std::snprintf(none, sizeof none, text, "the station");
  EXPECT_EQ(grounded(local, "London").country, "CA");
  EXPECT_EQ(grounded(none, "London").country, "GB");
}

TEST(Places, AreNoForeignCapitalWhoseNameManyTownsBear) {
  EXPECT_FALSE(grounded("In Myanmar rebels attacked a police station in Victoria.", "Victoria").point);
  EXPECT_FALSE(grounded("In Yemen fighters took Georgetown, Yemeni officers said.", "Georgetown").point);
  EXPECT_EQ(grounded("In Yemen envoys left for talks in Athens.", "Athens").country, "GR");
}

TEST(Places, OfTheReportsCountryDoNotKeepTheCapitalsCountryOfTheirName) {
  EXPECT_EQ(grounded("Lebanon said shells hit Tripoli, the Lebanese army said.", "Tripoli").country, "LB");
}

/// The unnamed place that `words` name beside the named `place`.
LocalEntity unnamed(const std::string& text, const std::string& words, const std::string& place) {
  const PlainText plain = plain_text(text);
  Mentions mentions;
  for (const std::string& name : {place, words}) {
    LocalEntity e;
    e.type = EntityType::place;
    e.name = name;
    (name == place ? e.names : e.nominals) = {name};
    Mention m;
    const size_t at = text.find(name);
    EXPECT_NE(at, std::string::npos) << name;
    m.span = m.name = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + name.size())};
    m.first = plain.analysis.token_at(m.span.begin);
    m.last = plain.analysis.token_at(m.span.end - 1) + 1;
    m.head = m.last - 1;
    m.form = name == place ? MentionForm::name : MentionForm::nominal;
    m.entity = static_cast<uint32_t>(mentions.entities.size());
    mentions.entities.push_back(e);
    mentions.mentions.push_back(m);
  }
  std::sort(mentions.mentions.begin(), mentions.mentions.end(),
            [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  ground_places(plain.document, plain.analysis, gazetteer(), mentions);
  place_unnamed(plain.document, plain.analysis, gazetteer().words(), mentions);
  return mentions.entities[1];
}

TEST(Places, WithoutANameLieWhereTheirDistanceOrSideLeads) {
  const LocalEntity depot =
      unnamed("In Ukraine shells hit a depot 50 km south of Donetsk on Monday.", "a depot", "Donetsk");
  ASSERT_TRUE(depot.point);
  EXPECT_EQ(depot.point->precision, PlacePrecision::relative);
  EXPECT_NEAR(depot.point->lat, 48.02 - 50 / 111.2, 0.05);
  EXPECT_EQ(depot.described, "50 km south of Donetsk");
  const LocalEntity suburbs =
      unnamed("In Syria bombs hit the southern suburbs of Aleppo.", "the southern suburbs", "Aleppo");
  ASSERT_TRUE(suburbs.point);
  EXPECT_LT(suburbs.point->lat, 36.2);
  EXPECT_EQ(suburbs.point->country, "SY");
  const LocalEntity airport = unnamed("In Sudan the army shelled Nyala and the airport.", "the airport", "Nyala");
  EXPECT_FALSE(airport.point);
  EXPECT_EQ(airport.described, "");
  const LocalEntity village = unnamed("In Myanmar jets hit a village west of Mandalay.", "a village", "Mandalay");
  EXPECT_FALSE(village.point);  // how far is not said
  EXPECT_EQ(village.described, "west of Mandalay");
}

}  // namespace
}  // namespace rashomon
