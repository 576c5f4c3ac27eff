// SPDX-License-Identifier: Apache-2.0
// Whole runs over readings built by hand: the ledger is a function of the set of readings.
#include "rashomon/ledger.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <stdexcept>

#include "build_reading.h"
#include "rashomon/record/print.h"

namespace rashomon {
namespace {

LedgerBuilder open_builder() {
  Result<Models> models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  EXPECT_TRUE(models.has_value());
  Result<LedgerBuilder> builder = LedgerBuilder::open(*models);
  EXPECT_TRUE(builder.has_value());
  return std::move(*builder);
}

std::string print(const Ledger& ledger, const std::vector<Reading>& readings) {
  std::string out;
  auto text_of = [&](std::string_view id) -> std::string_view {
    for (const Reading& r : readings) {
      if (r.document.id == id) return r.document.text;
    }
    return {};
  };
  write_jsonl(ledger, text_of, [&](std::string_view line) {
    out += line;
    out += '\n';
  });
  return out;
}

/// Three reports of one capture in another war, by two outlets and a copy.
std::vector<Reading> three_reports() {
  std::vector<Reading> readings;
  {
    ReadingBuilder b(
        "Rebels of the Northern Front seized the town of Alamata on Tuesday, their spokesman Getachew Redda said. "
        "Government troops had held Alamata since June.");
    b.outlet("One").published(2021, 7, 13);
    const uint32_t rebels = b.entity(EntityType::group, "Northern Front");
    const uint32_t town = b.place("Alamata", 12.42, 39.56, "ET");
    const uint32_t speaker = b.entity(EntityType::person, "Getachew Redda");
    const uint32_t troops = b.entity(EntityType::group, "Government troops");
    b.claim(EventType::capture, "seized")
        .actor(rebels)
        .target(troops)
        .at(town)
        .on_weekday(1)
        .said_by(speaker, "Getachew Redda");
    readings.push_back(b.done());
  }
  {
    ReadingBuilder b(
        "Alamata fell to the Northern Front on Tuesday after days of fighting in the region, residents told us by "
        "telephone.");
    b.outlet("Two").published(2021, 7, 14);
    const uint32_t rebels = b.entity(EntityType::group, "Northern Front");
    const uint32_t town = b.place("Alamata", 12.42, 39.56, "ET");
    b.claim(EventType::capture, "fell").actor(rebels).at(town).on_weekday(1);
    readings.push_back(b.done());
  }
  {
    ReadingBuilder b(
        "Rebels of the Northern Front seized the town of Alamata on Tuesday, their spokesman Getachew Reda said. "
        "Government troops had held Alamata since June.");
    b.outlet("Three");
    const uint32_t rebels = b.entity(EntityType::group, "Northern Front");
    const uint32_t town = b.place("Alamata", 12.42, 39.56, "ET");
    const uint32_t speaker = b.entity(EntityType::person, "Getachew Reda");
    b.claim(EventType::capture, "seized").actor(rebels).at(town).on_weekday(1).said_by(speaker, "Getachew Reda");
    readings.push_back(b.done());
  }
  return readings;
}

TEST(Ledger, an_empty_set_gives_an_empty_ledger) {
  const Ledger ledger = open_builder().run({}, 2);
  EXPECT_TRUE(ledger.reports.empty() && ledger.events.empty() && ledger.entities.empty() && ledger.control.empty());
}

TEST(Ledger, gathers_one_capture_from_three_reports_and_counts_two_origins) {
  const Ledger ledger = open_builder().run(three_reports(), 1);
  ASSERT_EQ(ledger.events.size(), 1u);
  const EventRow& e = ledger.events[0];
  EXPECT_EQ(e.type, EventType::capture);
  EXPECT_EQ(iso_day(e.when.days.earliest), "2021-07-13");
  EXPECT_EQ(iso_day(e.when.days.latest), "2021-07-13");
  EXPECT_EQ(e.reports, 3u);
  EXPECT_EQ(e.origins, 2u);
  EXPECT_EQ(e.outlets, 3u);
  EXPECT_EQ(e.claims.size(), 3u);
  EXPECT_EQ(e.acled, "Non-state actor overtakes territory");
}

TEST(Ledger, dates_an_undated_copy_by_its_source) {
  const Ledger ledger = open_builder().run(three_reports(), 1);
  const auto copy = std::find_if(ledger.reports.begin(), ledger.reports.end(),
                                 [](const ReportRow& r) { return r.outlet == "Three"; });
  ASSERT_NE(copy, ledger.reports.end());
  ASSERT_EQ(copy->derived_from.size(), 1u);
  EXPECT_EQ(copy->published.basis, Basis::inferred);
  EXPECT_GE(iso_day(copy->published.days.earliest), "2021-07-13");
  EXPECT_LE(iso_day(copy->published.days.latest), "2021-07-14");
}

TEST(Ledger, whoever_lost_a_place_held_it_before) {
  const Ledger ledger = open_builder().run(three_reports(), 1);
  ASSERT_EQ(ledger.control.size(), 2u);
  auto name = [&](const std::string& id) {
    const auto e =
        std::find_if(ledger.entities.begin(), ledger.entities.end(), [&](const EntityRow& x) { return x.id == id; });
    return e == ledger.entities.end() ? std::string("?") : e->name;
  };
  const bool first_before = ledger.control[0].from.days.earliest == kNoDay;
  const ControlRow &before = ledger.control[first_before ? 0 : 1], &after = ledger.control[first_before ? 1 : 0];
  EXPECT_EQ(name(before.holder), "Government troops");
  EXPECT_EQ(iso_day(before.to.days.latest), "2021-07-13");
  EXPECT_EQ(name(after.holder), "Northern Front");
  EXPECT_EQ(iso_day(after.from.days.earliest), "2021-07-13");
  EXPECT_FALSE(after.to.days.known());
}

TEST(Ledger, order_duplicates_and_threads_change_no_byte) {
  const LedgerBuilder builder = open_builder();
  std::vector<Reading> readings = three_reports();
  const std::string expected = print(builder.run(readings, 1), readings);
  EXPECT_GT(expected.size(), 1000u);
  std::mt19937 random(5);
  for (int round = 0; round < 12; ++round) {
    std::vector<Reading> shuffled = readings;
    for (int i = 0; i < round % 4; ++i) shuffled.push_back(readings[random() % readings.size()]);
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    EXPECT_EQ(print(builder.run(shuffled, 1 + round % 5), readings), expected) << "round " << round;
  }
}

/// Reports put together from few places, actors, days and acts, so that everything meets everything.
std::vector<Reading> random_reports(std::mt19937& random, size_t count) {
  const char* const towns[] = {"Kidal", "Gao", "Menaka", "Tessalit"};
  const char* const groups[] = {"Front of the North", "Azawad Movement", "Malian army", "Dune Brigade"};
  const std::pair<EventType, const char*> acts[] = {{EventType::capture, "seized"},
                                                    {EventType::withdraw, "left"},
                                                    {EventType::clash, "fought"},
                                                    {EventType::kill, "killed"}};
  auto pick = [&](uint32_t most) { return static_cast<uint32_t>(random() % most); };
  std::vector<Reading> readings;
  for (size_t n = 0; n < count; ++n) {
    const uint32_t town = pick(4), first = pick(4), second = pick(4), act = pick(4), day = pick(7);
    ReadingBuilder b("Report " + std::to_string(n) + ": the " + groups[first] + " " + acts[act].second + " the " +
                     groups[second] + " in " + towns[town] + " on Tuesday, witnesses told us there by telephone.");
    b.outlet("Outlet " + std::to_string(pick(5)));
    if (pick(4)) b.published(2019, 3, static_cast<int>(1 + day + 7 * pick(3)));
    const uint32_t actor = b.entity(EntityType::group, groups[first]);
    const uint32_t target = first == second ? actor : b.entity(EntityType::group, groups[second]);
    const uint32_t place = b.place(towns[town], 15 + town, 1 + town, "ML");
    b.claim(acts[act].first, acts[act].second).actor(actor).target(target).at(place).on_weekday(1);
    readings.push_back(b.done());
  }
  return readings;
}

TEST(Ledger, of_hundreds_of_random_readings_depends_on_their_set_only) {
  const LedgerBuilder builder = open_builder();
  std::mt19937 random(11);
  for (int round = 0; round < 4; ++round) {
    const std::vector<Reading> readings = random_reports(random, 120);
    const std::string expected = print(builder.run(readings, 1), readings);
    for (int threads : {1, 2, 8}) {
      std::vector<Reading> shuffled = readings;
      for (int i = 0; i < 20; ++i) shuffled.push_back(readings[random() % readings.size()]);
      std::shuffle(shuffled.begin(), shuffled.end(), random);
      ASSERT_EQ(print(builder.run(shuffled, threads), readings), expected) << "round " << round << ", " << threads;
    }
  }
}

TEST(Ledger, of_readings_that_are_told_again_is_that_of_held_ones) {
  const LedgerBuilder builder = open_builder();
  std::mt19937 random(17);
  std::vector<Reading> readings = random_reports(random, 700);  // more than are told at a time
  std::sort(readings.begin(), readings.end(),
            [](const Reading& a, const Reading& b) { return a.document.id < b.document.id; });
  size_t told = 0;
  ReadingSource source;
  source.tell = [&](const std::function<void(Reading &&)>& each) {
    ++told;
    for (const Reading& reading : readings) each(Reading(reading));
  };
  source.get = [&](const std::string& report) {
    return *std::find_if(readings.begin(), readings.end(), [&](const Reading& r) { return r.document.id == report; });
  };
  source.text = [&](const std::string& report) { return source.get(report).document.text; };
  Ledger ledger;
  builder.run(source, 2, {}, [&](Ledger&& part) {
    const auto add = [](auto& to, auto& from) {
      to.insert(to.end(), from.begin(), from.end());
      std::sort(to.begin(), to.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    };
    add(ledger.reports, part.reports), add(ledger.entities, part.entities), add(ledger.events, part.events);
    add(ledger.claims, part.claims), add(ledger.relations, part.relations), add(ledger.control, part.control);
    add(ledger.quantities, part.quantities), add(ledger.quotes, part.quotes), add(ledger.wordings, part.wordings);
    add(ledger.stories, part.stories);
  });
  EXPECT_EQ(print(ledger, readings), print(builder.run(readings, 2), readings));
  EXPECT_LE(told, 6u) << "each time costs as much as reading all of them";
  source.get = [](const std::string&) -> Reading { throw std::runtime_error("lost"); };
  source.tell = [&](const std::function<void(Reading &&)>&) { throw std::runtime_error("lost"); };
  EXPECT_THROW(builder.run(source, 2, {}, [](Ledger&&) {}), std::runtime_error);
}

/// Who is said to have left a town says that he has not.
TEST(Ledger, a_withdrawal_denied_by_the_loser_disputes_the_capture) {
  std::vector<Reading> readings;
  {
    ReadingBuilder b("The Azawad Movement seized the town of Menaka on Tuesday, residents said.");
    b.outlet("One").published(2019, 3, 13);
    const uint32_t movement = b.entity(EntityType::group, "Azawad Movement");
    const uint32_t town = b.place("Menaka", 15.9, 2.4, "ML");
    b.claim(EventType::capture, "seized").actor(movement).at(town).on_weekday(1);
    readings.push_back(b.done());
  }
  {
    ReadingBuilder b("The Dune Brigade denied that it had left Menaka on Tuesday.");
    b.outlet("Two").published(2019, 3, 13);
    const uint32_t brigade = b.entity(EntityType::group, "Dune Brigade");
    const uint32_t town = b.place("Menaka", 15.9, 2.4, "ML");
    b.claim(EventType::withdraw, "left").actor(brigade).at(town).on_weekday(1);
    Reading reading = b.done();
    reading.claims.claims[0].stance = Stance::denies;
    readings.push_back(std::move(reading));
  }
  const Ledger ledger = open_builder().run(readings, 1);
  const auto taken = std::find_if(ledger.events.begin(), ledger.events.end(),
                                  [](const EventRow& e) { return e.type == EventType::capture; });
  ASSERT_NE(taken, ledger.events.end());
  ASSERT_EQ(taken->disputes.size(), 1u);
  EXPECT_EQ(taken->disputes[0].about, "happened");
}

}  // namespace
}  // namespace rashomon
