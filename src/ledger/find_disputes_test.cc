// SPDX-License-Identifier: Apache-2.0
// What reports contradict each other in, and what only looks like a contradiction.
#include "find_disputes.h"

#include <gtest/gtest.h>

#include "build_ledger.h"

namespace rashomon {
namespace {

struct Told {
  EventType type = EventType::shelling;
  std::string verb = "shelled";
  std::string actor = "Coastal Guard";
  std::string day = "June 4";  // of 2022, as words
  int earliest = 4, latest = 4;
  int killed = 0;
  Stance stance = Stance::asserts;
  std::string outlet;
  int published = 10;
};

/// A report of what was done to the town of Mocha; `number` gives it words of its own.
Reading report(int number, const Told& t) {
  static const char* const kTails[] = {
      "residents who had fled told us at the hospital gate",
      "according to two aid workers reached by satellite telephone",
      "a local council member wrote in a message to the paper",
  };
  const std::string count = std::to_string(t.killed) + " people";
  ReadingBuilder b(t.actor + " " + t.verb + " Mocha on " + t.day + (t.killed ? " and killed " + count : "") + ", " +
                   kTails[number % 3] + ". Others there were the Coastal Guard and the Red Sand Front.");
  b.outlet(t.outlet.empty() ? "Outlet " + std::to_string(number) : t.outlet).published(2022, 6, t.published);
  const uint32_t guard = b.entity(EntityType::group, "Coastal Guard");
  const uint32_t front = b.entity(EntityType::group, "Red Sand Front");
  const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
  auto claim = b.claim(t.type, t.verb);
  claim.actor(t.actor == "Coastal Guard" ? guard : front).at(town).stance(t.stance);
  claim.during(day_of(2022, 6, t.earliest), day_of(2022, 6, t.latest), t.day);
  if (t.killed) claim.counting(t.killed, "killed", count);
  Reading reading = b.done();
  Relation foes;
  foes.type = RelationType::opposed_to;
  foes.from = guard, foes.to = front;
  foes.evidence = reading.claims.claims[0].evidence;
  reading.claims.relations.push_back(foes);
  return reading;
}

/// "about: value (claims) | value (claims)" of every dispute of every event.
std::vector<std::string> disputes_in(const Ledger& ledger) {
  std::vector<std::string> out;
  for (const EventRow& e : ledger.events) {
    for (const Dispute& d : e.disputes) {
      std::string s = d.about + ":";
      for (const DisputeValue& v : d.values) {
        const std::string name = name_of(ledger, v.value);
        s += " " + (name.empty() ? v.value : name) + " (" + std::to_string(v.claims.size()) + ")";
      }
      out.push_back(s);
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::string> disputes_of(const std::vector<Told>& told) {
  std::vector<Reading> readings;
  for (const Told& t : told) readings.push_back(report(static_cast<int>(readings.size()), t));
  return disputes_in(build_ledger(readings));
}

using List = std::vector<std::string>;

TEST(FindDisputes, agreement_is_no_dispute) { EXPECT_EQ(disputes_of({{}, {}, {}}), List{}); }

TEST(FindDisputes, asserted_and_denied) {
  Told no;
  no.stance = Stance::denies;
  EXPECT_EQ(disputes_of({{}, {}, no}), List{"happened: yes (2) no (1)"});
}

TEST(FindDisputes, who_did_it_between_two_who_fight_each_other) {
  Told other;
  other.actor = "Red Sand Front";
  std::vector<Reading> readings = {report(0, {}), report(1, other)};
  // of one act by two actors the target must be one, or the claims tell of two acts
  for (Reading& r : readings) {
    LocalEntity market;
    market.type = EntityType::group;
    market.name = "market traders";
    market.names = {"market traders"};
    r.mentions.entities.push_back(market);
    r.claims.claims[0].participants.push_back({Role::target, 3, {}});
  }
  const List found = disputes_in(build_ledger(readings));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_TRUE(found[0] == "actor: Coastal Guard (1) Red Sand Front (1)" ||
              found[0] == "actor: Red Sand Front (1) Coastal Guard (1)")
      << found[0];
}

TEST(FindDisputes, days_that_do_not_meet) {
  Told first, next;
  first.type = next.type = EventType::capture;
  first.verb = next.verb = "overran";
  next.day = "June 5", next.earliest = next.latest = 5;
  EXPECT_EQ(disputes_of({first, next}), List{"time: 2022-06-04..2022-06-04 (1) 2022-06-05..2022-06-05 (1)"});
}

TEST(FindDisputes, a_day_within_a_told_interval_is_the_same_said_more_closely) {
  Told first, within;
  first.type = within.type = EventType::capture;
  first.verb = within.verb = "overran";
  within.day = "the first days of June", within.earliest = 3, within.latest = 5;
  EXPECT_EQ(disputes_of({first, within}), List{});
  within.earliest = 3, within.latest = 4;
  EXPECT_EQ(disputes_of({first, within}), List{});
}

TEST(FindDisputes, figures_that_do_not_meet) {
  Told few, many;
  few.killed = 12, many.killed = 30;
  EXPECT_EQ(disputes_of({few, many}), List{"number: 12..12 (1) 30..30 (1)"});
  EXPECT_EQ(disputes_of({many, many}), List{});
}

TEST(FindDisputes, a_later_and_higher_figure_is_an_update) {
  Told few, many;
  few.outlet = many.outlet = "One";
  few.killed = 12, few.published = 5;
  many.killed = 30, many.published = 7;
  EXPECT_EQ(disputes_of({few, many}), List{});
  std::swap(few.published, many.published);
  EXPECT_EQ(disputes_of({few, many}), List{}) << "an outlet that takes its figure back";
  many.outlet = "Two";
  EXPECT_EQ(disputes_of({few, many}), List{"number: 12..12 (1) 30..30 (1)"})
      << "a later one of another outlet is lower";
}

/// A report of an act of the Coastal Guard (or of nobody named), and beside it `denier` denies.
List denied(EventType type, const std::string& act, bool by_guard, const std::string& denier,
            const std::string& denial) {
  ReadingBuilder b((by_guard ? "The Coastal Guard " : "") + act + " Mocha on June 4, residents of Mocha said. The " +
                   denier + " denied " + denial +
                   " Mocha. Later the Coastal Guard and the Red Sand Front met in Aden.");
  b.outlet("One").published(2022, 6, 10);
  const uint32_t guard = b.entity(EntityType::group, "Coastal Guard");
  const uint32_t front = b.entity(EntityType::group, "Red Sand Front");
  const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
  auto claim = b.claim(type, act.substr(0, act.find(' ')));
  claim.at(town).on(day_of(2022, 6, 4), "June 4");
  if (by_guard) claim.actor(guard);
  b.claim(EventType::deny, "denied").actor(denier == "Coastal Guard" ? guard : front);
  Reading reading = b.done();
  Relation foes;
  foes.type = RelationType::opposed_to;
  foes.from = guard, foes.to = front;
  foes.evidence = reading.claims.claims[0].evidence;
  reading.claims.relations.push_back(foes);
  return disputes_in(build_ledger({reading}));
}

TEST(FindDisputes, who_denies_a_strike_denies_that_it_was_he) {
  EXPECT_EQ(denied(EventType::shelling, "shelled", true, "Coastal Guard", "shelling"),
            List{"actor: Coastal Guard (1) another (1)"});
  EXPECT_EQ(denied(EventType::shelling, "Shells hit", false, "Coastal Guard", "shelling"),
            List{"actor: Coastal Guard (1) another (1)"})
      << "nobody is named for it, but he feels meant";
  EXPECT_EQ(denied(EventType::shelling, "shelled", true, "Red Sand Front", "shelling"), List{})
      << "it is another's act that he speaks of";
}

TEST(FindDisputes, who_denies_a_capture_denies_that_it_was) {
  EXPECT_EQ(denied(EventType::capture, "overran", true, "Coastal Guard", "the fall of"),
            List{"happened: yes (1) no (1)"});
  EXPECT_EQ(denied(EventType::capture, "overran", true, "Red Sand Front", "the fall of"),
            List{"happened: yes (1) no (1)"})
      << "the loser does";
}

TEST(FindDisputes, this_is_what_was_told_just_before) {
  const auto told = [](const std::string& denier) {
    ReadingBuilder b("Harbour patrols sent hundreds of gunmen over the border. Tonight the " + denier +
                     " denies this.");
    b.outlet("One").published(2022, 6, 10);
    const uint32_t patrols = b.entity(EntityType::group, "Harbour patrols", {"squad"});
    const uint32_t others = b.entity(EntityType::group, "ministry");
    b.claim(EventType::deploy, "sent").actor(patrols);
    b.claim(EventType::deny, "denies").actor(denier == "squad" ? patrols : others);
    return disputes_in(build_ledger({b.done()}));
  };
  EXPECT_EQ(told("squad"), List{"happened: yes (1) no (1)"});
  EXPECT_EQ(told("ministry"), List{});
}

TEST(FindDisputes, who_denies_having_struck_denies_that_it_was_he) {
  ReadingBuilder b(
      "Shells hit the mill in Mocha on June 4. The Coastal Guard denied having shelled the mill in Mocha.");
  b.outlet("One").published(2022, 6, 10);
  const uint32_t guard = b.entity(EntityType::group, "Coastal Guard");
  const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
  b.claim(EventType::shelling, "hit").at(town).on(day_of(2022, 6, 4), "June 4");
  b.claim(EventType::shelling, "shelled")
      .actor(guard)
      .at(town)
      .stance(Stance::denies)
      .said_by(guard, "The Coastal Guard");
  EXPECT_EQ(disputes_in(build_ledger({b.done()})), List{"actor: Coastal Guard (1) another (1)"});
}

TEST(FindDisputes, who_says_that_it_was_but_hit_others_denies_the_target) {
  ReadingBuilder b(
      "Jets bombed traders in Mocha on June 4. The Coastal Guard said it struck gunmen in Mocha on June 4 and hit no "
      "traders.");
  b.outlet("One").published(2022, 6, 10);
  const uint32_t guard = b.entity(EntityType::group, "Coastal Guard");
  const uint32_t traders = b.entity(EntityType::group, "traders");
  const uint32_t gunmen = b.entity(EntityType::group, "gunmen");
  const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
  const Day day = day_of(2022, 6, 4);
  b.claim(EventType::airstrike, "bombed").target(traders).at(town).on(day, "June 4");
  b.claim(EventType::attack, "struck")
      .actor(guard)
      .target(gunmen)
      .at(town)
      .on(day, "June 4")
      .said_by(guard, "The Coastal Guard");
  b.claim(EventType::attack, "hit")
      .target(traders)
      .at(town)
      .on(day, "June 4")
      .stance(Stance::denies)
      .said_by(guard, "The Coastal Guard");
  EXPECT_EQ(disputes_in(build_ledger({b.done()})), List{"target: traders (1) gunmen (2)"});
}

/// A strike that nobody is named for, a sentence, and a denial by the Coastal Guard.
List told_and_denied(const std::string& between, const std::string& denial, bool accused = true) {
  ReadingBuilder b("Shells hit the mill in Mocha on June 4. " + between + " The Coastal Guard " + denial);
  b.outlet("One").published(2022, 6, 10);
  const uint32_t guard = b.entity(EntityType::group, "Coastal Guard", {"Guard"});
  const uint32_t front = b.entity(EntityType::group, "Red Sand Front");
  const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
  b.claim(EventType::shelling, "hit").at(town).on(day_of(2022, 6, 4), "June 4");
  if (between.find("blamed") != std::string::npos) b.claim(EventType::accuse, "blamed").target(accused ? guard : front);
  b.claim(EventType::deny, "denied").actor(guard);
  return disputes_in(build_ledger({b.done()}));
}

TEST(FindDisputes, who_was_blamed_denies_what_was_told_before) {
  EXPECT_EQ(told_and_denied("Elders there blamed the Guard.", "denied it in a message."),
            List{"actor: Coastal Guard (1) another (1)"});
  EXPECT_EQ(told_and_denied("Elders there blamed the Red Sand Front.", "denied it in a message.", false), List{});
  EXPECT_EQ(told_and_denied("", "denied any involvement."), List{"actor: Coastal Guard (1) another (1)"});
}

TEST(FindDisputes, who_is_accused_of_a_deed_denies_that_deed) {
  ReadingBuilder b(
      "Shells hit the mill in Mocha on June 4. Elders accused the Guard of arming raiders. The Guard denied "
      "it.");
  b.outlet("One").published(2022, 6, 10);
  const uint32_t guard = b.entity(EntityType::group, "Coastal Guard", {"Guard"});
  const uint32_t raiders = b.entity(EntityType::group, "raiders");
  const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
  b.claim(EventType::shelling, "hit").at(town).on(day_of(2022, 6, 4), "June 4");
  b.claim(EventType::accuse, "accused").target(guard);
  b.claim(EventType::support, "arming").actor(guard).target(raiders);
  b.claim(EventType::deny, "denied").actor(guard);
  EXPECT_EQ(disputes_in(build_ledger({b.done()})), List{"happened: yes (1) no (1)"}) << "not the shells";
}

TEST(FindDisputes, reports_that_are_refuted) {
  ReadingBuilder b("Colonel Amin denied reports that the Coastal Guard had asked for foreign pilots.");
  b.outlet("One").published(2022, 6, 10);
  const uint32_t amin = b.entity(EntityType::person, "Amin");
  const uint32_t guard = b.entity(EntityType::group, "Coastal Guard");
  b.claim(EventType::deny, "denied").actor(amin);
  b.claim(EventType::appeal, "asked").actor(guard).said_by(kNone, "reports");
  EXPECT_EQ(disputes_in(build_ledger({b.done()})), List{"happened: yes (1) no (1)"});
}

TEST(FindDisputes, another_is_held_responsible) {
  const auto told = [](const std::string& words) {
    ReadingBuilder b("The Coastal Guard shelled the mill in Mocha on June 4. " + words);
    b.outlet("One").published(2022, 6, 10);
    const uint32_t guard = b.entity(EntityType::group, "Coastal Guard");
    const uint32_t front = b.entity(EntityType::group, "Red Sand Front");
    const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
    b.claim(EventType::shelling, "shelled").actor(guard).at(town).on(day_of(2022, 6, 4), "June 4");
    b.claim(EventType::accuse, "elders").target(front);
    return disputes_in(build_ledger({b.done()}));
  };
  EXPECT_EQ(told("Its elders hold the Red Sand Front responsible."),
            List{"actor: Coastal Guard (1) Red Sand Front (1)"});
  EXPECT_EQ(told("Its elders accused the Red Sand Front of theft."), List{}) << "of something else";
}

/// A capture, and the loser's word, spoken by its own man, that it left.
std::vector<Reading> taken_or_left(bool loser_speaks) {
  std::vector<Reading> readings;
  {
    ReadingBuilder b("Coastal Guard overran the Red Sand Front in Mocha on June 4, residents said.");
    b.outlet("One").published(2022, 6, 10);
    const uint32_t guard = b.entity(EntityType::group, "Coastal Guard");
    const uint32_t front = b.entity(EntityType::group, "Red Sand Front");
    const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
    b.claim(EventType::capture, "overran").actor(guard).target(front).at(town).on(day_of(2022, 6, 4), "June 4");
    readings.push_back(b.done());
  }
  {
    ReadingBuilder b("The Red Sand Front left Mocha on June 4 to spare its people, its command told reporters.");
    b.outlet("Two").published(2022, 6, 11);
    const uint32_t front = b.entity(EntityType::group, "Red Sand Front");
    const uint32_t town = b.place("Mocha", 13.32, 43.25, "YE");
    auto claim = b.claim(EventType::withdraw, "left").actor(front).at(town).on(day_of(2022, 6, 4), "June 4");
    if (loser_speaks) claim.said_by(front, "its command");
    readings.push_back(b.done());
  }
  return readings;
}

TEST(FindDisputes, taken_by_force_or_left) {
  EXPECT_EQ(disputes_in(build_ledger(taken_or_left(true))),
            List(2, "cause: taken by force (1) left of their own accord (1)"))
      << "told of the capture and of the withdrawal";
  EXPECT_EQ(disputes_in(build_ledger(taken_or_left(false))), List{}) << "nobody of the losing side says so";
}

}  // namespace
}  // namespace rashomon
