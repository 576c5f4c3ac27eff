// SPDX-License-Identifier: Apache-2.0
// Which claims of several reports tell of one happening, and which of another.
#include "gather_events.h"

#include <gtest/gtest.h>

#include "build_ledger.h"

namespace rashomon {
namespace {

struct Told {
  EventType type = EventType::airstrike;
  std::string verb = "bombed";
  std::string actor = "Northern Air Corps", target = "River Brigade";
  std::string town = "Dilling";
  int day = 6;  // of May 2021; 0: the report does not tell
  int published = 12;
};

/// The claim, in words that depend on the report's number too, so that no report is another's copy.
Reading report(int number, const Told& t) {
  static const char* const kTails[] = {
      "residents who had fled told us at the hospital gate",
      "according to two aid workers reached by satellite telephone",
      "a local council member wrote in a message to the paper",
      "and smoke could be seen for hours over the main market",
  };
  const std::string day = t.day ? "May " + std::to_string(t.day) : "";
  ReadingBuilder b(t.actor + " " + t.verb + " " + t.target + " in " + t.town + (t.day ? " on " + day : "") + ", " +
                   kTails[number % 4] + ".");
  b.outlet("Outlet " + std::to_string(number)).published(2021, 5, t.published);
  const uint32_t actor = b.entity(EntityType::group, t.actor), target = b.entity(EntityType::group, t.target);
  const double lat = t.town == "Dilling" ? 12.05 : 14.4;
  auto claim = b.claim(t.type, t.verb).actor(actor).target(target).at(b.place(t.town, lat, 29.6, "SD"));
  if (t.day) claim.on(day_of(2021, 5, t.day), day);
  return b.done();
}

size_t events_of(const std::vector<Told>& told) {
  std::vector<Reading> readings;
  for (const Told& t : told) readings.push_back(report(static_cast<int>(readings.size()), t));
  const Ledger ledger = build_ledger(readings);
  EXPECT_EQ(ledger.claims.size(), told.size());
  return ledger.events.size();
}

TEST(GatherEvents, one_type_place_and_day_is_one_happening) {
  EXPECT_EQ(events_of({{}, {}, {}}), 1u);
  Told silent;
  silent.day = 0;
  silent.published = 6;
  EXPECT_EQ(events_of({{}, silent}), 1u) << "news of that day that tells no day";
  Told wider;
  wider.type = EventType::attack, wider.verb = "attacked";
  EXPECT_EQ(events_of({{}, wider}), 1u) << "an airstrike is an attack";
}

/// Two surrenders of one day and place, by a person or a group each.
size_t surrenders(EntityType type_a, const std::string& a, EntityType type_b, const std::string& b) {
  std::vector<Reading> readings;
  for (const bool first : {true, false}) {
    const std::string& who = first ? a : b;
    ReadingBuilder r(who + " laid down arms in Dilling on May 6, " +
                     (first ? "a priest said." : "two nurses told us."));
    r.outlet(first ? "One" : "Two").published(2021, 5, 12);
    const uint32_t actor = r.entity(first ? type_a : type_b, who);
    r.claim(EventType::surrender, "laid down arms")
        .actor(actor)
        .at(r.place("Dilling", 12.05, 29.6, "SD"))
        .on(day_of(2021, 5, 6), "May 6");
    readings.push_back(r.done());
  }
  return build_ledger(readings).events.size();
}

TEST(GatherEvents, who_gives_up_does_so_for_himself) {
  EXPECT_EQ(surrenders(EntityType::person, "Ismail Jelab", EntityType::person, "Ismail Jelab"), 1u);
  EXPECT_EQ(surrenders(EntityType::person, "Ismail Jelab", EntityType::person, "Jagod Marada"), 2u);
  EXPECT_EQ(surrenders(EntityType::person, "Ismail Jelab", EntityType::group, "River Brigade"), 2u);
}

/// A helicopter shot down over one place in one report, and over another in the next.
size_t downed_over(const std::string& a, const std::string& b) {
  std::vector<Reading> readings;
  for (const bool first : {true, false}) {
    const std::string& where = first ? a : b;
    ReadingBuilder r(first ? "A helicopter was shot down over " + where + " on May 6, a priest said."
                           : "Two nurses saw how a helicopter fell from the sky over " + where + " on May 6.");
    r.outlet(first ? "One" : "Two").published(2021, 5, 12);
    const uint32_t target = r.entity(EntityType::equipment, "Falcon Seven");
    const uint32_t place = r.place(where, first ? 12.05 : 12.9, 29.6, "SD");
    r.claim(EventType::destroy, first ? "shot down" : "fell").target(target).at(place).on(day_of(2021, 5, 6), "May 6");
    readings.push_back(r.done());
  }
  return build_ledger(readings).events.size();
}

TEST(GatherEvents, a_province_is_called_by_the_name_of_its_town) {
  EXPECT_EQ(downed_over("Abyei", "Abyei province"), 1u);
  EXPECT_EQ(downed_over("Abyei", "Babanusa province"), 2u);
}

TEST(GatherEvents, two_who_appeal_in_one_report_are_two) {
  ReadingBuilder b(
      "The embassy in Juba appealed for calm on May 6. The Nuba council appealed for calm, too, on May 6.");
  b.outlet("One").published(2021, 5, 12);
  const uint32_t embassy = b.entity(EntityType::organisation, "embassy in Juba");
  std::swap(b.local(embassy).names, b.local(embassy).nominals);
  const uint32_t council = b.entity(EntityType::organisation, "Nuba council");
  b.claim(EventType::appeal, "appealed").actor(embassy).on(day_of(2021, 5, 6), "May 6");
  b.claim(EventType::appeal, "appealed for calm, too").actor(council).on(day_of(2021, 5, 6), "May 6");
  EXPECT_EQ(build_ledger({b.done()}).events.size(), 2u);
}

/// Deaths told at a town on May 6, and at the district of another name on `day`.
size_t deaths(EntityType type, const std::string& a, const std::string& b, int day = 6) {
  std::vector<Reading> readings;
  for (const bool first : {true, false}) {
    const std::string& who = first ? a : b;
    const std::string when = "May " + std::to_string(first ? 6 : day);
    ReadingBuilder r(first ? who + " was shot on " + when + " in Dilling, a priest said."
                           : "A court has heard how " + who + " died on " + when + " in Heglig of bullets.");
    r.outlet(first ? "One" : "Two").published(2021, 5, 12);
    const uint32_t target = r.entity(type, who);
    const uint32_t place = first ? r.place("Dilling", 12.05, 29.6, "SD") : r.place("Heglig", 9.99, 29.4, "SD");
    r.claim(EventType::kill, first ? "shot" : "died")
        .target(target)
        .at(place)
        .on(day_of(2021, 5, first ? 6 : day), when);
    readings.push_back(r.done());
  }
  return build_ledger(readings).events.size();
}

TEST(GatherEvents, who_has_a_name_dies_once) {
  EXPECT_EQ(deaths(EntityType::person, "Ismail Jelab", "Ismail Jelab"), 1u);
  EXPECT_EQ(deaths(EntityType::person, "Ismail Jelab", "Ismail Jelab", 10), 1u) << "reports err about the day";
  EXPECT_EQ(deaths(EntityType::person, "Ismail Jelab", "Jagod Marada"), 2u);
  EXPECT_EQ(deaths(EntityType::group, "River Brigade", "River Brigade"), 2u);
}

/// "The council refused the plan and threw out the list": one sentence, two sayings.
TEST(GatherEvents, sayings_of_one_sentence_are_as_many_as_it_tells) {
  ReadingBuilder b("The Nuba council rejected the plan and spurned the list on May 6.");
  b.outlet("One").published(2021, 5, 12);
  const uint32_t council = b.entity(EntityType::organisation, "Nuba council");
  for (const char* verb : {"rejected", "spurned"})
    b.claim(EventType::reject, verb).actor(council).on(day_of(2021, 5, 6), "May 6");
  EXPECT_EQ(build_ledger({b.done()}).events.size(), 2u);
}

/// An airbase lost by the River Brigade in the second half of April, named or not.
Reading base_lost(int number, const std::string& name, bool named, Interval days) {
  ReadingBuilder b("Reporter " + std::to_string(number) + ": the River Brigade lost " + name + " late last month.");
  b.outlet("Outlet " + std::to_string(number)).published(2021, 5, 12);
  const uint32_t brigade = b.entity(EntityType::group, "River Brigade");
  const uint32_t base = b.entity(EntityType::facility, name);
  if (!named) std::swap(b.local(base).names, b.local(base).nominals);
  b.claim(EventType::capture, "lost").target(brigade).at(base).during(days.earliest, days.latest, "late last month");
  Reading r = b.done();
  r.claims.claims[0].time.part = TimePart::late;
  r.claims.claims[0].time.direction = TimeDirection::past;
  return r;
}

TEST(GatherEvents, ground_without_a_name_may_be_the_one_that_another_report_names) {
  const Interval day{day_of(2021, 4, 19), day_of(2021, 4, 19)}, late{day_of(2021, 4, 21), day_of(2021, 4, 30)};
  const auto events = [&](const std::string& a, const std::string& b) {
    return build_ledger({base_lost(0, a, true, day), base_lost(1, b, false, late)}).events.size();
  };
  EXPECT_EQ(events("Merowe Airbase", "a key airbase"), 1u);
  EXPECT_EQ(events("Merowe Airbase", "a key bridge"), 2u);
}

TEST(GatherEvents, so_much_ground_is_no_single_town) {
  const auto taken = [](int number, const std::string& what, bool town) {
    ReadingBuilder b("Reporter " + std::to_string(number) + ": the River Brigade retook " + what + " on May 6.");
    b.outlet("Outlet " + std::to_string(number)).published(2021, 5, 7);
    const uint32_t brigade = b.entity(EntityType::group, "River Brigade");
    auto claim = b.claim(EventType::capture, "retook").actor(brigade);
    if (town) claim.at(b.place(what, 12.05, 29.6, "SD"));
    claim.on(day_of(2021, 5, 6), "May 6");
    Reading r = b.done();
    if (!town) {
      Quantity q;
      const auto at = static_cast<uint32_t>(r.document.text.find(what));
      q.span = {at, at + static_cast<uint32_t>(what.size())};
      r.mentions.quantities.push_back(q);
      r.claims.quantities.push_back({0, 0, {}, r.claims.claims[0].evidence});
    }
    return r;
  };
  EXPECT_EQ(build_ledger({taken(1, "6,000 square kilometres", false), taken(2, "Dilling", true)}).events.size(), 2u);
  EXPECT_EQ(build_ledger({taken(1, "Dilling", true), taken(2, "Dilling", true)}).events.size(), 1u);
}

TEST(GatherEvents, a_place_falls_once_a_day_by_whatever_name_its_taker_goes) {
  Told takes;
  takes.type = EventType::capture, takes.verb = "took", takes.published = 7;
  Told other = takes;
  other.actor = "Salvation Front", other.target = "soldiers";
  EXPECT_EQ(events_of({takes, other}), 1u);
  other.day = 26, other.published = 27;
  EXPECT_EQ(events_of({takes, other}), 2u);
}

TEST(GatherEvents, who_takes_a_town_back_takes_it_another_time) {
  const auto events = [](const std::string& verb) {
    ReadingBuilder b("River Brigade took Dilling on May 6. Northern Corps " + verb + " Dilling by noon on May 6.");
    b.outlet("Outlet").published(2021, 5, 7);
    const uint32_t town = b.place("Dilling", 12.05, 29.6, "SD");
    const uint32_t river = b.entity(EntityType::group, "River Brigade");
    const uint32_t north = b.entity(EntityType::group, "Northern Corps");
    // nobody in particular: a description
    std::swap(b.local(north).names, b.local(north).nominals);
    b.claim(EventType::capture, "took").actor(river).at(town).on(day_of(2021, 5, 6), "May 6");
    b.claim(EventType::capture, verb).actor(north).at(town).on(day_of(2021, 5, 6), "May 6");
    return build_ledger({b.done()}).events.size();
  };
  EXPECT_EQ(events("retook"), 2u);
}

TEST(GatherEvents, rivals_who_take_a_town_on_two_days_take_it_twice) {
  const auto events = [](int second) {
    ReadingBuilder first("River Brigade took Dilling on Saturday after River Brigade attacked Northern Corps.");
    first.outlet("Herald").published(2021, 5, 9);
    const auto told = [](ReadingBuilder& b, const char* taker, int day) {
      const uint32_t town = b.place("Dilling", 12.05, 29.6, "SD");
      b.claim(EventType::capture, "took")
          .actor(b.entity(EntityType::group, taker))
          .at(town)
          .on(day_of(2021, 5, day), "on S");
    };
    told(first, "River Brigade", 8);
    first.claim(EventType::attack, "attacked")
        .actor(first.entity(EntityType::group, "River Brigade"))
        .target(first.entity(EntityType::group, "Northern Corps"))
        .on(day_of(2021, 5, 8), "on S");
    ReadingBuilder other("Northern Corps took Dilling on Sunday, in what a witness called a heavy blow.");
    other.outlet("Courier").published(2021, 5, 10);
    told(other, "Northern Corps", second);
    size_t captures = 0;
    const Ledger ledger = build_ledger({first.done(), other.done()});
    for (const EventRow& e : ledger.events) captures += e.type == EventType::capture;
    return captures;
  };
  EXPECT_EQ(events(9), 2u);
}

TEST(GatherEvents, another_place_week_or_kind_is_another_happening) {
  Told place;
  place.town = "Kutum";
  EXPECT_EQ(events_of({{}, place}), 2u);
  Told week;
  week.day = 13, week.published = 14;
  EXPECT_EQ(events_of({{}, week}), 2u);
  Told kind;
  kind.type = EventType::besiege, kind.verb = "besieged";
  EXPECT_EQ(events_of({{}, kind}), 2u);
}

TEST(GatherEvents, who_acts_in_one_and_suffers_in_the_other_acts_twice) {
  Told back;
  std::swap(back.actor, back.target);
  EXPECT_EQ(events_of({{}, back}), 2u);
  EXPECT_EQ(events_of({{}, back, {}, back}), 2u);
}

TEST(GatherEvents, what_comes_again_on_another_stated_day_is_told_apart) {
  std::vector<Told> told;
  for (int day = 3; day <= 9; ++day) {
    Told t;
    t.day = day;
    told.push_back(t);
    told.push_back(t);
  }
  EXPECT_EQ(events_of(told), 7u);
}

TEST(GatherEvents, a_turning_point_told_a_day_apart_is_one) {
  Told first, next, later;
  first.type = next.type = later.type = EventType::capture;
  first.verb = next.verb = later.verb = "overran";
  next.day = 7;
  later.day = 11;
  EXPECT_EQ(events_of({first, next}), 1u);
  EXPECT_EQ(events_of({first, later}), 2u);
}

/// "RIVER BRIGADE left Dilling", without a day in the words.
Reading left(int number, const std::string& who, bool named, int published) {
  ReadingBuilder b("Reporter " + std::to_string(number) + ": " + who + " left Dilling in a column of trucks.");
  b.outlet("Outlet " + std::to_string(number)).published(2021, 5, published);
  const uint32_t actor = b.entity(EntityType::group, who);
  if (!named) std::swap(b.local(actor).names, b.local(actor).nominals);
  b.claim(EventType::withdraw, "left").actor(actor).at(b.place("Dilling", 12.05, 29.6, "SD"));
  return b.done();
}

TEST(GatherEvents, peacekeepers_who_leave_are_not_the_rebels_who_leave) {
  const auto events = [](const std::string& who) {
    return build_ledger({left(0, "River Brigade", true, 10), left(1, who, false, 11)}).events.size();
  };
  EXPECT_EQ(events("fighters"), 1u);
  EXPECT_EQ(events("peacekeepers"), 2u);
}

/// So many dead of a strike on a stated day, of which one report tells the place and the other does not.
Reading dead(int number, int killed, bool placed) {
  const std::string count = std::to_string(killed);
  ReadingBuilder b("Reporter " + std::to_string(number) + ": the strike of May 6 killed " + count + " people.");
  b.outlet("Outlet " + std::to_string(number)).published(2021, 5, 12);
  auto claim = b.claim(EventType::airstrike, "strike").on(day_of(2021, 5, 6), "May 6");
  if (placed) claim.at(b.place("Dilling", 12.05, 29.6, "SD"));
  claim.counting(killed, "killed", count);
  return b.done();
}

TEST(GatherEvents, one_toll_of_one_day_is_one_happening) {
  EXPECT_EQ(build_ledger({dead(0, 14, true), dead(1, 14, false)}).events.size(), 1u);
  EXPECT_EQ(build_ledger({dead(0, 14, true), dead(1, 31, false)}).events.size(), 2u);
  EXPECT_EQ(build_ledger({dead(0, 2, true), dead(1, 2, false)}).events.size(), 2u);
}

TEST(GatherEvents, plans_are_not_deeds) {
  std::vector<Reading> readings = {report(0, {}), report(1, {})};
  readings[1].claims.claims[0].stance = Stance::plans;
  EXPECT_EQ(build_ledger(readings).events.size(), 2u);
}

TEST(GatherEvents, a_strike_of_a_month_of_strikes_is_part_of_it) {
  Told month;
  month.type = EventType::attack, month.verb = "attacked";
  std::vector<Reading> readings = {report(0, {}), report(1, month), report(2, month)};
  for (size_t r = 1; r < readings.size(); ++r) {
    Claim& claim = readings[r].claims.claims[0];
    claim.time.fixed = claim.when.days = {day_of(2021, 4, 20), day_of(2021, 5, 11)};
  }
  const auto parts = [](const Ledger& ledger) {
    std::vector<std::string> out;
    for (const EventRow& e : ledger.events) {
      if (e.part_of.empty()) continue;
      const auto whole = std::find_if(ledger.events.begin(), ledger.events.end(),
                                      [&](const EventRow& x) { return x.id == e.part_of; });
      out.push_back(print_days(e.when.days) + " in " + print_days(whole->when.days));
    }
    return out;
  };
  const Ledger ledger = build_ledger(readings);
  EXPECT_EQ(ledger.events.size(), 2u);
  EXPECT_EQ(parts(ledger), std::vector<std::string>{"2021-05-06 in 2021-04-20..2021-05-11"});
  Told elsewhere;
  elsewhere.town = "Kutum";
  readings[0] = report(0, elsewhere);
  EXPECT_TRUE(parts(build_ledger(readings)).empty());
  Told by_others;
  by_others.actor = "Desert Guard";
  readings[0] = report(0, by_others);
  EXPECT_TRUE(parts(build_ledger(readings)).empty());
}

TEST(GatherEvents, a_month_may_hold_the_strike_of_a_day_but_a_campaign_is_none) {
  const auto events = [](TimeKind kind, int killed) {
    std::vector<Reading> readings = {dead(0, 14, true), dead(1, killed, true)};
    Claim& claim = readings[1].claims.claims[0];
    claim.time.kind = kind;
    claim.time.fixed = claim.when.days = {day_of(2021, 5, 1), day_of(2021, 5, 31)};
    return build_ledger(readings).events.size();
  };
  EXPECT_EQ(events(TimeKind::absolute, 14), 1u) << "in May";
  EXPECT_EQ(events(TimeKind::since, 14), 2u) << "since the first of May";
}

TEST(GatherEvents, who_counts_in_weeks_has_rounded) {
  const auto events = [](TimeUnit unit) {
    Told first, other;
    first.type = other.type = EventType::capture;
    first.verb = other.verb = "overran";
    other.day = 10;
    std::vector<Reading> readings = {report(0, first), report(1, other)};
    TimeExpression& time = readings[1].claims.claims[0].time;
    time.inner = point_of(time);
    time.inner.fixed = {day_of(2021, 5, 24), day_of(2021, 5, 24)};
    time.kind = TimeKind::shifted, time.unit = unit, time.n = unit == TimeUnit::week ? -2 : -14;
    return build_ledger(readings).events.size();
  };
  EXPECT_EQ(events(TimeUnit::week), 1u) << "two weeks before";
  EXPECT_EQ(events(TimeUnit::day), 2u) << "fourteen days before";
}

TEST(GatherEvents, another_report_recalls_a_turning_point_after_months) {
  const auto events = [](EventType type, const char* verb) {
    Told first, recalled;
    first.type = recalled.type = type;
    first.verb = recalled.verb = verb;
    std::vector<Reading> readings = {report(0, first), report(1, recalled)};
    const Day later = day_of(2021, 8, 20);
    readings[1].document.published.days = {later, later};
    Claim& claim = readings[1].claims.claims[0];
    claim.time = {};
    claim.when = {{later, later}, Basis::inferred, {}};
    return build_ledger(readings).events.size();
  };
  EXPECT_EQ(events(EventType::capture, "overran"), 1u);
  EXPECT_EQ(events(EventType::airstrike, "bombed"), 2u);
}

TEST(GatherEvents, a_title_tells_what_its_report_tells) {
  ReadingBuilder b("Government-backed men seize Dilling\n\nRiver Brigade took Dilling on May 6.");
  b.outlet("Outlet").published(2021, 5, 7);
  const uint32_t town = b.place("Dilling", 12.05, 29.6, "SD");
  const uint32_t men = b.entity(EntityType::group, "Government-backed men");
  const uint32_t brigade = b.entity(EntityType::group, "River Brigade");
  b.claim(EventType::capture, "seize").actor(men);
  b.claim(EventType::capture, "took").actor(brigade).at(town).on(day_of(2021, 5, 6), "May 6");
  Reading r = b.done();
  r.claims.claims[0].when.days = r.document.published.days;
  EXPECT_EQ(build_ledger({r}).events.size(), 2u);
  r.document.title = b.find("Government-backed men seize Dilling");
  EXPECT_EQ(build_ledger({r}).events.size(), 1u);
}

/// That `whom` was killed, as news of the 10th and the 11th.
Reading killed(int number, const std::string& whom, EntityType type) {
  ReadingBuilder b("Reporter " + std::to_string(number) + ": " + whom + " has been killed, the army says.");
  b.outlet("Outlet " + std::to_string(number)).published(2021, 5, 10 + number);
  b.claim(EventType::kill, "killed").target(b.entity(type, whom));
  Reading r = b.done();
  r.claims.claims[0].when.days = r.document.published.days;
  return r;
}

TEST(GatherEvents, a_person_is_killed_once) {
  const auto events = [](const std::string& whom, EntityType type) {
    return build_ledger({killed(0, whom, type), killed(1, whom, type)}).events.size();
  };
  EXPECT_EQ(events("Tamim Osman Rahal", EntityType::person), 1u);
}

TEST(GatherEvents, another_who_appeals_makes_another_appeal) {
  const auto events = [](const std::string& other) {
    const auto tell = [](int number, const std::string& who) {
      ReadingBuilder b(who + " called on River Brigade to let families leave the besieged town of Dilling.");
      b.outlet("Outlet " + std::to_string(number)).published(2021, 5, 10);
      const uint32_t target = b.entity(EntityType::group, "River Brigade");
      b.claim(EventType::appeal, "called").actor(b.entity(EntityType::organisation, who)).target(target);
      Reading r = b.done();
      r.claims.claims[0].when.days = r.document.published.days;
      return r;
    };
    return build_ledger({tell(0, "Lake Union"), tell(1, other)}).events.size();
  };
  EXPECT_EQ(events("Lake Union"), 1u);
  EXPECT_EQ(events("Harvest Council"), 2u);
}

/// Two reports with the same beginning and order of facts, the second in other words: it retells the first.
std::vector<Reading> retold() {
  const std::vector<std::string> first = {
      "Gunmen raided the grain depot of Dilling on May 6 before the guards had changed.",
      "Three guards were taken to the clinic of Kadugli with burns and broken bones.",
      "Nine lorries stood empty by dusk, their loads stolen.",
      "Traders closed their stalls along the northern wall for the rest of the day.",
      "A curfew from eight in the evening was read out over the town radio."};
  const std::vector<std::string> second = {
      "Gunmen raided the grain depot of Dilling on May 6 before the guard had changed.",
      "Three guards were taken to a clinic in Kadugli with burns and broken bones.",
      "What the vehicles had carried was looted before nightfall.",
      "Traders closed their stalls at the northern wall for the rest of the day.",
      "A curfew from eight in the evening was announced over the town radio."};
  std::vector<Reading> readings;
  for (const auto* sentences : {&first, &second}) {
    std::string text;
    for (const std::string& s : *sentences) text += (text.empty() ? "" : " ") + s;
    ReadingBuilder b(text);
    b.outlet(readings.empty() ? "One" : "Two").published(2021, 5, 7);
    b.claim(EventType::seize, readings.empty() ? "stolen" : "looted");
    readings.push_back(b.done());
    // no words tell the day: it is news of its report's
    readings.back().claims.claims[0].when.days = readings.back().document.published.days;
  }
  return readings;
}

TEST(GatherEvents, who_retells_a_report_tells_the_same_at_the_same_point) {
  const Ledger ledger = build_ledger(retold());
  ASSERT_EQ(ledger.reports[0].origin, ledger.reports[1].origin);
  EXPECT_EQ(ledger.events.size(), 1u);
}

}  // namespace
}  // namespace rashomon
