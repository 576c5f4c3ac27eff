// SPDX-License-Identifier: Apache-2.0
// Who holds a town, from when to when, by captures, withdrawals and words of who holds it.
#include "infer_holdings.h"

#include <gtest/gtest.h>

#include "build_ledger.h"

namespace rashomon {
namespace {

constexpr char kLions[] = "Lion Movement";
constexpr char kScouts[] = "Border Scouts";

struct Told {
  enum Kind { taken, left, held, lost } kind = taken;
  std::string who;
  int day = 1;  // of March 2020
  Stance stance = Stance::asserts;
  std::string from;  // taken: whose it was
  bool part = false;
  std::string by;     // who says so; "": the report itself
  int published = 0;  // of March 2020; 0: `day`
};

Reading report(int number, const Told& t) {
  static const char* const kVerbs[] = {"stormed", "abandoned", "held", "lost"};
  static const char* const kTails[] = {
      "residents who had fled told us at the hospital gate",
      "according to two aid workers reached by satellite telephone",
      "a local council member wrote in a message to the paper",
      "and smoke could be seen for hours over the main market",
  };
  const std::string day = "March " + std::to_string(t.day), verb = kVerbs[t.kind];
  ReadingBuilder b(t.who + " " + verb + (t.part ? " the outskirts of" : "") + " Djibo on " + day +
                   (t.from.empty() ? "" : " against " + t.from) + (t.by.empty() ? "" : ", the " + t.by + " wrote") +
                   ", " + kTails[number % 4] + ".");
  b.outlet("Outlet " + std::to_string(number)).published(2020, 3, t.published ? t.published : t.day);
  const uint32_t who = b.entity(EntityType::group, t.who);
  const uint32_t town = b.place("Djibo", 14.1, -1.63, "BF");
  if (t.kind == Told::held || t.kind == Told::lost) {
    b.holding(town, who, t.who + " " + verb + " Djibo", t.kind == Told::lost);
    return b.done();
  }
  auto claim = b.claim(t.kind == Told::taken ? EventType::capture : EventType::withdraw, verb);
  claim.actor(who).at(town).stance(t.stance).on(day_of(2020, 3, t.day), day);
  if (!t.from.empty()) claim.target(b.entity(EntityType::group, t.from));
  if (!t.by.empty()) claim.said_by(t.by == t.who ? who : b.entity(EntityType::group, t.by), "the " + t.by + " wrote");
  Reading reading = b.done();
  if (t.part) reading.claims.claims[0].place_span = b.find("Djibo");
  return reading;
}

/// "holder from..to" for every row, in order of time; "?" for a disputed row.
std::vector<std::string> holds(const std::vector<Told>& told, HoldingRule rule = HoldingRule::any) {
  std::vector<Reading> readings;
  for (const Told& t : told) readings.push_back(report(static_cast<int>(readings.size()), t));
  Ledger ledger = build_ledger(readings);
  apply_rule(rule, ledger);
  std::vector<std::pair<Day, std::string>> rows;
  for (const ControlRow& row : ledger.control) {
    EXPECT_EQ(name_of(ledger, row.place), "Djibo");
    EXPECT_FALSE(row.evidence.empty()) << "every row rests on words";
    const Day order = row.to.days.known() ? row.to.days.latest : day_of(2100, 1, 1);
    rows.emplace_back(order, name_of(ledger, row.holder) + " " + print_days(row.from.days) + " > " +
                                 print_days(row.to.days) + (row.disputed ? " ?" : ""));
  }
  std::sort(rows.begin(), rows.end());
  std::vector<std::string> out;
  for (auto& [day, text] : rows) out.push_back(text);
  return out;
}

using List = std::vector<std::string>;

TEST(InferHoldings, a_capture_begins_a_hold_that_nothing_ends) {
  EXPECT_EQ(holds({{Told::taken, kLions, 3}}), List{"Lion Movement 2020-03-03 > "});
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::taken, kLions, 3}}), List{"Lion Movement 2020-03-03 > "})
      << "told twice, taken once";
}

TEST(InferHoldings, who_lost_the_place_held_it_before) {
  EXPECT_EQ(holds({{Told::taken, kLions, 3, Stance::asserts, kScouts}}),
            (List{"Border Scouts  > 2020-03-03", "Lion Movement 2020-03-03 > "}));
}

TEST(InferHoldings, a_withdrawal_ends_a_hold) {
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::left, kLions, 20}}), List{"Lion Movement 2020-03-03 > 2020-03-20"});
  EXPECT_EQ(holds({{Told::left, kLions, 20}}), List{"Lion Movement  > 2020-03-20"});
}

TEST(InferHoldings, a_place_retaken_is_held_again) {
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::taken, kScouts, 12}, {Told::taken, kLions, 24}}),
            (List{"Lion Movement 2020-03-03 > 2020-03-12", "Border Scouts 2020-03-12 > 2020-03-24",
                  "Lion Movement 2020-03-24 > "}));
}

TEST(InferHoldings, who_left_as_another_came_had_lost_it) {
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::left, kScouts, 2}}),
            (List{"Border Scouts  > 2020-03-02", "Lion Movement 2020-03-03 > "}));
}

TEST(InferHoldings, what_is_denied_planned_or_demanded_changes_nothing) {
  for (const Stance stance : {Stance::denies, Stance::doubts, Stance::plans, Stance::demands}) {
    EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::taken, kScouts, 20, stance}}),
              List{"Lion Movement 2020-03-03 > "})
        << stance_name(stance);
  }
}

TEST(InferHoldings, a_capture_that_one_report_denies_is_a_disputed_hold) {
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::taken, kLions, 3, Stance::denies}}),
            List{"Lion Movement 2020-03-03 >  ?"});
}

TEST(InferHoldings, a_part_is_not_the_whole) {
  Told part{Told::taken, kScouts, 20};
  part.part = true;
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, part}), List{"Lion Movement 2020-03-03 > "});
}

TEST(InferHoldings, words_of_who_holds_it_bear_out_or_show_an_unseen_change) {
  EXPECT_EQ(holds({{Told::held, kLions, 9}}), List{"Lion Movement ..2020-03-09 > "});
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::held, kLions, 20}}), List{"Lion Movement 2020-03-03 > "});
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::held, kScouts, 5}}), List{"Lion Movement 2020-03-03 >  ?"})
      << "days after: the reports differ";
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::held, kScouts, 25}}).size(), 2u)
      << "weeks after: it changed hands unseen";
}

Told claimed(const char* who, int day, const char* by, Stance stance = Stance::asserts, int published = 0) {
  Told t{Told::taken, who, day, stance};
  t.by = by;
  t.published = published;
  return t;
}

TEST(InferHoldings, by_majority_more_origins_decide) {
  const Told yes = claimed(kLions, 3, ""), no = claimed(kLions, 3, "", Stance::denies);
  EXPECT_EQ(holds({yes, yes, no}, HoldingRule::majority), List{"Lion Movement 2020-03-03 > "}) << "settled";
  EXPECT_EQ(holds({yes, no, no}, HoldingRule::majority), List{});
  EXPECT_EQ(holds({yes, no}, HoldingRule::majority), List{"Lion Movement 2020-03-03 >  ?"});
  EXPECT_EQ(holds({yes, no, no}), List{"Lion Movement 2020-03-03 >  ?"}) << "one word is enough for `any`";
}

TEST(InferHoldings, against_interest_does_not_hear_who_gains_by_it) {
  EXPECT_EQ(holds({claimed(kLions, 3, kLions)}), List{"Lion Movement 2020-03-03 > "});
  EXPECT_EQ(holds({claimed(kLions, 3, kLions)}, HoldingRule::against_interest), List{});
  EXPECT_EQ(holds({claimed(kLions, 3, "")}, HoldingRule::against_interest), List{"Lion Movement 2020-03-03 > "});
  Told admitted = claimed(kLions, 3, kScouts);
  admitted.from = kScouts;
  EXPECT_EQ(holds({admitted}, HoldingRule::against_interest),
            (List{"Border Scouts  > 2020-03-03", "Lion Movement 2020-03-03 > "}))
      << "the loser admits it";
  EXPECT_EQ(holds({admitted, claimed(kLions, 3, "", Stance::denies)}, HoldingRule::against_interest).back(),
            "Lion Movement 2020-03-03 > ")
      << "an admission outweighs others";
}

TEST(InferHoldings, latest_goes_by_what_was_published_last) {
  EXPECT_EQ(holds({claimed(kLions, 3, "", Stance::asserts, 3), claimed(kLions, 3, "", Stance::denies, 5)},
                  HoldingRule::latest),
            List{});
  EXPECT_EQ(holds({claimed(kLions, 3, "", Stance::denies, 3), claimed(kLions, 3, "", Stance::asserts, 5)},
                  HoldingRule::latest),
            List{"Lion Movement 2020-03-03 > "});
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::held, kScouts, 5}}, HoldingRule::latest),
            List{"Border Scouts ..2020-03-05 > "});
}

TEST(InferHoldings, what_all_tell_alike_stands_by_every_rule_as_one_row) {
  const Ledger ledger = build_ledger({report(0, claimed(kLions, 3, "")), report(1, claimed(kLions, 3, ""))});
  ASSERT_EQ(ledger.control.size(), 1u);
  EXPECT_EQ(ledger.control.front().stands_by, 0b1111);
}

/// One report of March 31, told by `tell`; the rows of the ledger as `holds` prints them.
template <typename Tell>
List holds_by(const std::string& text, const Tell& tell) {
  ReadingBuilder b(text);
  b.outlet("One").published(2020, 3, 31);
  tell(b, b.place("Djibo", 14.1, -1.63, "BF"));
  const Ledger ledger = build_ledger({b.done()});
  List out;
  for (const ControlRow& row : ledger.control) {
    out.push_back(name_of(ledger, row.holder) + " " + print_days(row.from.days) + " > " + print_days(row.to.days) +
                  (row.disputed ? " ?" : ""));
  }
  std::sort(out.begin(), out.end());
  return out;
}
Day march(int day) { return day_of(2020, 3, day); }

TEST(InferHoldings, who_moves_in_where_another_has_left_holds_it) {
  const auto told = [](const std::string& verb, bool left, bool fought = false) {
    return holds_by("Border Scouts quit Djibo on March 3. Lion Movement " + verb + " Djibo on March 4 and fired.",
                    [&](ReadingBuilder& b, uint32_t town) {
                      const uint32_t scouts = b.entity(EntityType::group, kScouts);
                      const uint32_t lions = b.entity(EntityType::group, kLions);
                      if (fought) b.claim(EventType::shelling, "fired").actor(lions).at(town).on(march(4), "March 4");
                      if (left) b.claim(EventType::withdraw, "quit").actor(scouts).at(town).on(march(3), "March 3");
                      b.claim(EventType::advance, verb).actor(lions).at(town).on(march(4), "March 4");
                    });
  };
  EXPECT_EQ(told("moved into", true), (List{"Border Scouts  > 2020-03-03", "Lion Movement 2020-03-04 > "}));
  EXPECT_EQ(told("advanced on", true), List{"Border Scouts  > 2020-03-03"});
  EXPECT_EQ(told("moved into", false), List{"Lion Movement 2020-03-04 > "}) << "nobody is told to have withstood";
  EXPECT_EQ(told("moved into", false, true), List{}) << "into a place that others may still hold";
}

TEST(InferHoldings, what_is_entered_as_it_is_handed_over_is_held) {
  EXPECT_EQ(holds_by("Border Scouts entered Djibo on March 4, which others had to hand over.",
                     [](ReadingBuilder& b, uint32_t town) {
                       const uint32_t scouts = b.entity(EntityType::group, kScouts);
                       b.claim(EventType::advance, "entered").actor(scouts).at(town).on(march(4), "March 4");
                     }),
            List{"Border Scouts 2020-03-04 > "});
}

TEST(InferHoldings, who_gave_himself_up_as_it_was_taken_had_held_it) {
  EXPECT_EQ(holds_by("Lion Movement stormed Djibo on March 4. Border Scouts surrendered.",
                     [](ReadingBuilder& b, uint32_t town) {
                       const uint32_t scouts = b.entity(EntityType::group, kScouts);
                       const uint32_t lions = b.entity(EntityType::group, kLions);
                       b.claim(EventType::capture, "stormed").actor(lions).at(town).on(march(4), "March 4");
                       b.claim(EventType::surrender, "surrendered").actor(scouts).at(town).on(march(4), "March 4");
                     }),
            (List{"Border Scouts  > 2020-03-04", "Lion Movement 2020-03-04 > "}));
}

TEST(InferHoldings, what_has_been_so_since_a_day_began_on_it) {
  EXPECT_EQ(holds_by("Border Scouts ran Djibo once. Lion Movement has held Djibo since March 4.",
                     [](ReadingBuilder& b, uint32_t town) {
                       const uint32_t scouts = b.entity(EntityType::group, kScouts);
                       const uint32_t lions = b.entity(EntityType::group, kLions);
                       b.holding(town, scouts, "Border Scouts ran Djibo once", true);
                       b.holding(town, lions, "Lion Movement has held Djibo since March 4");
                       TimeExpression since;
                       since.kind = TimeKind::since;
                       since.inner.kind = TimeKind::absolute;
                       since.inner.fixed = {day_of(2020, 3, 4), day_of(2020, 3, 4)};
                       b.last_holding().time = since;
                     }),
            (List{"Border Scouts  > 2020-03-04", "Lion Movement 2020-03-04 > "}));
}

TEST(InferHoldings, taken_and_left_again_on_one_day) {
  const auto told = [](const std::string& text) {
    return holds_by(text, [&](ReadingBuilder& b, uint32_t town) {
      const uint32_t lions = b.entity(EntityType::group, kLions);
      b.claim(EventType::capture, "stormed").actor(lions).at(town).on(march(4), "March 4");
      b.claim(EventType::withdraw, "quit").actor(lions).at(town).on(march(4), "March 4");
    });
  };
  EXPECT_EQ(told("Lion Movement stormed Djibo on March 4 and quit it before dawn."),
            List{"Lion Movement 2020-03-04 > 2020-03-04"});
  EXPECT_EQ(told("Lion Movement, which had quit Djibo before, stormed it on March 4."),
            List{"Lion Movement 2020-03-04 > "});
}

TEST(InferHoldings, what_is_retaken_was_held_by_those_who_attacked_it) {
  const auto told = [](const std::string& verb) {
    return holds_by("Border Scouts " + verb + " Djibo on March 9, three days after Lion Movement struck Djibo.",
                    [&](ReadingBuilder& b, uint32_t town) {
                      const uint32_t scouts = b.entity(EntityType::group, kScouts);
                      const uint32_t lions = b.entity(EntityType::group, kLions);
                      b.claim(EventType::capture, verb).actor(scouts).at(town).on(march(9), "March 9");
                      b.claim(EventType::attack, "struck").actor(lions).at(town).on(march(6), "three days after");
                    });
  };
  EXPECT_EQ(told("regained"), (List{"Border Scouts 2020-03-09 > ", "Lion Movement  > 2020-03-09"}));
  EXPECT_EQ(told("seized"), List{"Border Scouts 2020-03-09 > "}) << "nobody says that it was another's before";
}

TEST(InferHoldings, who_calls_it_liberated_speaks_of_his_own) {
  const auto told = [](const std::string& verb) {
    return holds_by(
        "Djibo was " + verb + " on March 9, the Border Scouts told reporters.", [&](ReadingBuilder& b, uint32_t town) {
          const uint32_t scouts = b.entity(EntityType::group, kScouts);
          b.claim(EventType::capture, verb).at(town).on(march(9), "March 9").said_by(scouts, "Border Scouts");
        });
  };
  EXPECT_EQ(told("liberated"), List{"Border Scouts 2020-03-09 > "});
  EXPECT_EQ(told("seized"), List{});
}

TEST(InferHoldings, its_troops_are_those_of_whom_they_are_part) {
  EXPECT_EQ(holds_by("Border Scouts said its men stormed Djibo on March 9.",
                     [&](ReadingBuilder& b, uint32_t town) {
                       const uint32_t scouts = b.entity(EntityType::group, kScouts);
                       const uint32_t men = b.entity(EntityType::group, "its men");
                       b.local(men).nominals = b.local(men).names;
                       b.local(men).names.clear();
                       b.local(men).part_of = scouts;
                       b.claim(EventType::capture, "stormed").actor(men).at(town).on(march(9), "March 9");
                     }),
            List{"Border Scouts 2020-03-09 > "});
}

TEST(InferHoldings, who_commands_holds_for_those_he_belongs_to) {
  const auto told = [](const std::string& who) {
    return holds_by("Border Scouts said that " + who + " stormed Djibo on March 9.",
                    [&](ReadingBuilder& b, uint32_t town) {
                      const uint32_t scouts = b.entity(EntityType::group, kScouts);
                      const uint32_t staff = b.entity(EntityType::organisation, who);
                      b.local(staff).part_of = scouts;
                      b.claim(EventType::capture, "stormed").actor(staff).at(town).on(march(9), "March 9");
                    });
  };
  EXPECT_EQ(told("General Staff"), List{"Border Scouts 2020-03-09 > "});
  EXPECT_EQ(told("Lancer Column"), List{"Lancer Column 2020-03-09 > "});
}

TEST(InferHoldings, who_had_held_it_lost_it) {
  const auto told = [](const std::string& held) {
    return holds_by("Lion Movement stormed Djibo on March 9. Border Scouts " + held + " Djibo for years.",
                    [&](ReadingBuilder& b, uint32_t town) {
                      const uint32_t scouts = b.entity(EntityType::group, kScouts);
                      const uint32_t lions = b.entity(EntityType::group, kLions);
                      b.claim(EventType::capture, "stormed").actor(lions).at(town).on(march(9), "March 9");
                      b.holding(town, scouts, "Border Scouts " + held + " Djibo");
                    });
  };
  EXPECT_EQ(told("had held"), (List{"Border Scouts  > 2020-03-09", "Lion Movement 2020-03-09 > "}));
  EXPECT_NE(told("hold"), told("had held"));
}

TEST(InferHoldings, two_of_one_report_who_take_a_place_take_it_twice) {
  EXPECT_EQ(
      holds_by(
          "Border Scouts seized Djibo and are in charge there. Lion Movement had occupied it since March 4.",
          [&](ReadingBuilder& b, uint32_t town) {
            const uint32_t scouts = b.entity(EntityType::group, kScouts);
            const uint32_t lions = b.entity(EntityType::group, kLions);
            b.claim(EventType::capture, "seized").actor(scouts).at(town).on(march(31), "");
            b.claim(EventType::capture, "occupied").actor(lions).at(town).during(march(4), march(31), "since March 4");
          }),
      (List{"Border Scouts 2020-03-31 > ", "Lion Movement 2020-03-04..2020-03-31 > 2020-03-31"}));
}

TEST(InferHoldings, who_left_when_another_took_it_left_then) {
  EXPECT_EQ(holds_by("Border Scouts quit Djibo between March 1 and March 28. Lion Movement stormed Djibo on March 20.",
                     [&](ReadingBuilder& b, uint32_t town) {
                       const uint32_t scouts = b.entity(EntityType::group, kScouts);
                       const uint32_t lions = b.entity(EntityType::group, kLions);
                       b.claim(EventType::withdraw, "quit")
                           .actor(scouts)
                           .at(town)
                           .during(march(1), march(28), "between March 1 and March 28");
                       b.claim(EventType::capture, "stormed").actor(lions).at(town).on(march(20), "March 20");
                     }),
            (List{"Border Scouts  > 2020-03-01..2020-03-20", "Lion Movement 2020-03-20 > "}));
}

/// How a hold of the Border Scouts over Djibo is told, beside what the Lion Movement does about the town.
std::string pressed(EventType type, const std::string& act, int day) {
  ReadingBuilder b("Border Scouts stormed Djibo on March 3. Lion Movement " + act + " Djibo on March " +
                   std::to_string(day) + ".");
  b.outlet("One").published(2020, 3, 31);
  const uint32_t town = b.place("Djibo", 14.1, -1.63, "BF");
  const uint32_t scouts = b.entity(EntityType::group, kScouts);
  const uint32_t lions = b.entity(EntityType::group, kLions);
  b.claim(EventType::capture, "stormed").actor(scouts).at(town).on(march(3), "March 3");
  b.claim(type, act.substr(0, act.find(' '))).actor(lions).at(town).on(march(day), "March " + std::to_string(day));
  for (const ControlRow& row : build_ledger({b.done()}).control) return std::string(row.state()) + ": " + row.rule;
  return "";
}

TEST(InferHoldings, sieges_and_fights_within_a_place_are_told_of_its_hold) {
  EXPECT_EQ(pressed(EventType::besiege, "encircled", 20),
            "besieged: besieged by Lion Movement since 2020-03-20; capture");
  EXPECT_EQ(pressed(EventType::clash, "fought house to house in", 20),
            "contested: capture; contested by Lion Movement since 2020-03-20");
  EXPECT_EQ(pressed(EventType::advance, "entered", 20),
            "contested: capture; contested by Lion Movement since 2020-03-20");
  EXPECT_EQ(pressed(EventType::clash, "skirmished near", 20), "held: capture") << "at its gates";
  EXPECT_EQ(pressed(EventType::clash, "fought house to house in", 3), "held: capture") << "the fight for it";
}

TEST(InferHoldings, who_moves_in_as_it_falls_to_nobody_that_is_named_holds_it) {
  const auto told = [](int day) {
    const std::string entry = "March " + std::to_string(day);
    return holds_by("Djibo fell on March 5 after a fight. Lion Movement moved into Djibo on " + entry + ".",
                    [&](ReadingBuilder& b, uint32_t town) {
                      const uint32_t lions = b.entity(EntityType::group, kLions);
                      b.claim(EventType::capture, "fell").at(town).on(march(5), "March 5");
                      b.claim(EventType::clash, "fight").at(town).on(march(5), "March 5");
                      b.claim(EventType::advance, "moved into").actor(lions).at(town).on(march(day), entry);
                    });
  };
  EXPECT_EQ(told(6), (List{"Lion Movement 2020-03-06 > "}));
  EXPECT_EQ(told(9), List{}) << "days later it may have been another's for long";
}

TEST(InferHoldings, what_falls_to_nobody_that_is_named_fell_to_him_who_besieged_it) {
  const auto told = [](const std::string& also) {
    return holds_by("Lion Movement besieged Djibo on March 2. " + also + "Djibo fell on March 5.",
                    [&](ReadingBuilder& b, uint32_t town) {
                      const uint32_t lions = b.entity(EntityType::group, kLions);
                      b.claim(EventType::besiege, "besieged").actor(lions).at(town).on(march(2), "March 2");
                      if (!also.empty()) {
                        const uint32_t scouts = b.entity(EntityType::group, kScouts);
                        b.claim(EventType::attack, "attacked").actor(scouts).at(town).on(march(4), "March 4");
                      }
                      b.claim(EventType::capture, "fell").at(town).on(march(5), "March 5");
                    });
  };
  EXPECT_EQ(told(""), (List{"Lion Movement 2020-03-05 > "}));
  EXPECT_EQ(told("Border Scouts attacked Djibo on March 4. "), List{}) << "two may have taken it";
}

TEST(InferHoldings, what_is_taken_by_nobody_that_is_named_is_the_only_takers) {
  const auto told = [](const std::string& verb, const char* other) {
    return holds_by("Lion Movement seized Aribinda on March 2. Djibo " + verb + " on March 5. " + other +
                        " overran Gorom on March 7.",
                    [&](ReadingBuilder& b, uint32_t town) {
                      const uint32_t lions = b.entity(EntityType::group, kLions);
                      const uint32_t next = other == std::string(kLions) ? lions : b.entity(EntityType::group, other);
                      const uint32_t aribinda = b.entity(EntityType::place, "Aribinda");
                      const uint32_t gorom = b.entity(EntityType::place, "Gorom");
                      b.claim(EventType::capture, "seized").actor(lions).at(aribinda).on(march(2), "March 2");
                      b.claim(EventType::capture, verb).at(town).on(march(5), "March 5");
                      b.claim(EventType::capture, "overran").actor(next).at(gorom).on(march(7), "March 7");
                    });
  };
  EXPECT_EQ(told("fell", kLions).size(), 3u);
  EXPECT_EQ(told("fell", kScouts).size(), 2u) << "either may have taken it";
  EXPECT_EQ(told("recaptured", kLions).size(), 2u) << "what is taken back is not his who takes all else";
}

TEST(InferHoldings, what_is_retaken_by_nobody_that_is_named_is_his_who_had_lost_it) {
  EXPECT_EQ(
      holds_by("Lion Movement seized Djibo from Border Scouts on March 2. Djibo was retaken on March 5.",
               [](ReadingBuilder& b, uint32_t town) {
                 const uint32_t scouts = b.entity(EntityType::group, kScouts);
                 const uint32_t lions = b.entity(EntityType::group, kLions);
                 b.claim(EventType::capture, "seized").actor(lions).target(scouts).at(town).on(march(2), "March 2");
                 b.claim(EventType::capture, "retaken").at(town).on(march(5), "March 5");
               }),
      (List{"Border Scouts  > 2020-03-02", "Border Scouts 2020-03-05 > ", "Lion Movement 2020-03-02 > 2020-03-05"}));
}

TEST(InferHoldings, who_is_seen_where_another_was_had_it_from_the_day_on_which_he_is_seen) {
  EXPECT_EQ(holds({{Told::taken, kLions, 3}, {Told::held, kScouts, 20}}, HoldingRule::any),
            (List{"Lion Movement 2020-03-03 > 2020-03-04..2020-03-19", "Border Scouts 2020-03-20 > "}));
}

TEST(InferHoldings, who_once_took_what_now_falls_to_nobody_has_lost_it) {
  ReadingBuilder b("Djibo, the first district that the Lion Movement seized on March 3, was lost on March 20.");
  b.outlet("One").published(2020, 3, 21);
  const uint32_t who = b.entity(EntityType::group, kLions);
  const uint32_t town = b.place("Djibo", 14.1, -1.63, "BF");
  b.claim(EventType::capture, "seized").actor(who).at(town).on(day_of(2020, 3, 3), "March 3");
  b.claim(EventType::capture, "lost").at(town).on(day_of(2020, 3, 20), "March 20");
  Reading reading = b.done();
  for (Claim& claim : reading.claims.claims) claim.place_span = b.find("Djibo");
  const Ledger ledger = build_ledger({reading});
  ASSERT_EQ(ledger.control.size(), 1u);
  EXPECT_EQ(print_days(ledger.control[0].to.days), "2020-03-20");
}

TEST(InferHoldings, of_silence_nothing_follows) {
  ReadingBuilder b("Lion Movement fought in Djibo on March 3, residents said.");
  b.outlet("One").published(2020, 3, 4);
  const uint32_t who = b.entity(EntityType::group, kLions);
  const uint32_t town = b.place("Djibo", 14.1, -1.63, "BF");
  b.claim(EventType::clash, "fought").actor(who).at(town).on(day_of(2020, 3, 3), "March 3");
  EXPECT_TRUE(build_ledger({b.done()}).control.empty());
}

}  // namespace
}  // namespace rashomon
