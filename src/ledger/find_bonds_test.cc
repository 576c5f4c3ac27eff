// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "build_reading.h"
#include "rashomon/ledger.h"

namespace rashomon {
namespace {

bool tied(const Reading& a, const Reading& b) {
  const std::vector<uint64_t> x = find_bonds(a), y = find_bonds(b);
  EXPECT_TRUE(std::is_sorted(x.begin(), x.end()));
  std::vector<uint64_t> both;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(both));
  return !both.empty();
}

ReadingBuilder shelling(const std::string& place, const std::string& country = "") {
  ReadingBuilder b("Officials said that " + place + " was shelled at night.");
  const uint32_t at = b.entity(EntityType::place, place);
  b.local(at).country = country;
  b.claim(EventType::shelling, "shelled").at(at);
  return b;
}

TEST(FindBonds, APlaceOfAnActTiesBySpellingOrByTheMap) {
  EXPECT_TRUE(tied(shelling("Al-Watiya").done(), shelling("al Watiya").done()));
  EXPECT_FALSE(tied(shelling("Zuwara").done(), shelling("Mongbwalu").done()));
  ReadingBuilder a("They captured Kyiv."), b("Fire fell on Kiev, they said.");
  const auto on_the_map = [](ReadingBuilder& r, const char* name, const char* act) {
    const uint32_t place = r.place(name, 50.45, 30.52, "UA");
    r.local(place).point->gazetteer = "test:1";
    r.claim(EventType::shelling, act).at(place);
  };
  on_the_map(a, "Kyiv", "captured");
  on_the_map(b, "Kiev", "Fire");
  EXPECT_TRUE(tied(a.done(), b.done()));
}

TEST(FindBonds, ACountryTiesWhereItChangesHandsOrWithinAFortnight) {
  const auto report = [](EventType type, int day) {
    ReadingBuilder b("Fighters did it in Mali, it was said.");
    const uint32_t mali = b.place("Mali", 17, -4, "ML");
    b.local(mali).point->precision = PlacePrecision::country;
    b.claim(type, "did").at(mali);
    b.published(2012, 3, 1);
    Reading out = b.done();
    out.document.published.days.earliest += day;
    out.document.published.days.latest += day;
    return out;
  };
  EXPECT_TRUE(tied(report(EventType::attack, 0), report(EventType::attack, 14)));
  EXPECT_FALSE(tied(report(EventType::attack, 0), report(EventType::attack, 40)));
  EXPECT_TRUE(tied(report(EventType::capture, 0), report(EventType::capture, 400)));
}

TEST(FindBonds, OnePersonTiesNothingAndTwoDo) {
  const auto report = [](std::vector<std::string> people) {
    std::string text = "Today";
    for (const std::string& p : people) text += " spoke " + p;
    ReadingBuilder b(text + ".");
    for (const std::string& p : people) b.entity(EntityType::person, p);
    return b.done();
  };
  EXPECT_FALSE(tied(report({"Boris Petrov", "Ann Lee"}), report({"Boris Petrov", "Carl Orff"})));
  EXPECT_TRUE(tied(report({"Boris Petrov", "Ann Lee"}), report({"Ann Lee", "Boris Petroff", "Carl Orff"})));
}

TEST(FindBonds, AGroupTiesWithAPlaceThatSoundsAlike) {
  const auto report = [](const std::string& place, const std::string& group) {
    ReadingBuilder b("Men of " + group + " shelled " + place + " at dawn.");
    const uint32_t at = b.entity(EntityType::place, place), who = b.entity(EntityType::group, group);
    b.claim(EventType::shelling, "shelled").at(at).actor(who);
    return b.done();
  };
  EXPECT_TRUE(tied(report("Asabaa", "Dawn Front"), report("Al-Asabah", "Dawn Front")));
  EXPECT_FALSE(tied(report("Asabaa", "Dawn Front"), report("Al-Asabah", "Dusk Front")));
}

TEST(FindBonds, AWordThatOnlyOpensASentenceIsNoPlace) {
  const auto report = [](const std::string& text) {
    ReadingBuilder b(text);
    const uint32_t place = b.entity(EntityType::place, "Neighbouring states");
    b.claim(EventType::attack, "closed").at(place);
    return b.done();
  };
  EXPECT_FALSE(tied(report("Neighbouring states closed their borders."),
                    report("It rained. Neighbouring states closed all roads.")));
}

TEST(FindBonds, ALongRunOfWordsTiesWhateverItTells) {
  std::string run;
  for (int i = 0; i < 120; ++i) run += " word" + std::to_string(i);
  const Reading a = ReadingBuilder("One begins so." + run + ". And ends.").done();
  const Reading b = ReadingBuilder("Another begins in other ways." + run + ".").done();
  const Reading c = ReadingBuilder("A third has but a few of these: word1 word2 word3 word4 word5.").done();
  EXPECT_TRUE(tied(a, b));
  EXPECT_FALSE(tied(a, c));
}

}  // namespace
}  // namespace rashomon
