// SPDX-License-Identifier: Apache-2.0
// For the tests: readings by hand, and a ledger with every kind of row and every field filled.
#pragma once

#include <string>

#include "rashomon/record/ledger_record.h"
#include "rashomon/record/reading.h"

namespace rashomon {

inline Reading sample_reading(const std::string& id, const std::string& file, const std::string& text) {
  Reading reading;
  reading.document.id = id;
  reading.document.file = file;
  reading.document.key = file;
  reading.document.text = text;
  reading.document.language = "en";
  reading.document.blocks.push_back({BlockKind::paragraph, {0, static_cast<uint32_t>(text.size())}});
  return reading;
}

inline When sample_when(Day day, Basis basis) { return {{day, day + 2}, basis, {3, 9}}; }

/// Of two reports r_1 and r_2 with the text "The army took the Old Bridge." or longer.
inline Ledger sample_ledger() {
  Ledger ledger;
  const Day day = day_of(2019, 3, 4);
  ReportRow report{"r_1",     "a.txt",
                   "a.txt",   "https://example.org/a",
                   "Example", {"AP", "Reuters"},
                   {4, 8},    sample_when(day, Basis::stated),
                   "stated",  "en",
                   29,        "st_1",
                   {},        "o_1"};
  ledger.reports.push_back(report);
  report.id = "r_2";
  report.file = "b.txt";
  report.outlet = "";
  report.published = {};
  report.derived_from = {{"r_1", CopyKind::rewrite, 0.75, "copy/minhash"}};
  ledger.reports.push_back(report);

  EntityRow army{"en_1",       EntityType::group,
                 "the army",   {{"the army", 2, {"r_1", "r_2"}}, {"Army", 1, {"r_2"}}},
                 {},           "SD",
                 "",           {{"r_1", {0, 8}}, {"r_2", {0, 8}}},
                 {"same name"}};
  EntityRow bridge{"en_2",
                   EntityType::facility,
                   "Old Bridge",
                   {{"Old Bridge", 1, {"r_1"}}},
                   PlacePoint{15.5, 32.5, "geonames:1", "SD", PlacePrecision::relative},
                   "SD",
                   "in the old town",
                   {{"r_1", {18, 28}}},
                   {}};
  ledger.entities = {army, bridge};

  EventRow event;
  event.id = "ev_1";
  event.type = EventType::capture;
  event.plover = "ASSAULT";
  event.cameo = "190";
  event.acled = "Non-state actor overtakes territory";
  event.when = {{day, kNoDay}, Basis::inferred, {}};
  event.place = "en_2";
  event.participants = {{Role::actor, "en_1"}, {Role::target, "en_2"}};
  event.status = EventStatus::disputed;
  event.reports = 2;
  event.origins = 1;
  event.outlets = 1;
  event.claims = {"c_1"};
  event.disputes = {{"time", {{"2019-03-04..2019-03-04", {"c_1"}}, {"2019-03-06..2019-03-06", {}}}, "dispute/time"}};
  event.part_of = "ev_2";
  event.gathered_by = {"same place, same type, days meet"};
  event.rulings = {{HoldingRule::majority, EventStatus::denied}, {HoldingRule::latest, EventStatus::claimed}};
  ledger.events.push_back(event);

  ClaimRow claim;
  claim.id = "c_1";
  claim.event = "ev_1";
  claim.report = "r_1";
  claim.type = EventType::capture;
  claim.when = sample_when(day, Basis::stated);
  claim.place = "en_2";
  claim.place_span = {18, 28};
  claim.participants = {{Role::actor, "en_1", {0, 8}}};
  claim.evidence = {0, 29};
  claim.trigger = {9, 13};
  claim.own_voice = false;
  claim.speaker = "en_1";
  claim.voice_span = {0, 8};
  claim.quoted = true;
  claim.stance = Stance::denies;
  claim.confidence = Confidence::high;
  claim.rule = "territory/capture-verb";
  claim.background = true;
  claim.interest = Interest::against;
  ledger.claims.push_back(claim);

  ledger.relations.push_back({"rel_1",
                              RelationType::part_of,
                              "en_1",
                              "en_2",
                              sample_when(day, Basis::stated),
                              {{"r_1", {0, 8}}},
                              {"relation/part"}});
  ledger.control.push_back({"ct_1",
                            "en_2",
                            "en_1",
                            sample_when(day, Basis::stated),
                            {},
                            {"c_1"},
                            {{"r_1", {0, 29}}},
                            "control/capture",
                            true,
                            0b1011});
  ledger.quantities.push_back({"qn_1", "r_1", "ev_1", "killed", "people", 3.0, {}, {4, 8}, false, "en_1", {0, 8}});
  ledger.quotes.push_back({"qt_1", "r_1", "en_1", {9, 28}, {9, 13}, {0, 8}, true});
  ledger.wordings.push_back({"w_1", "r_1", "en_2", "", {14, 28}, {18, 21}});
  ledger.stories.push_back({"st_1", "army", {"r_1", "r_2"}, sample_when(day, Basis::inferred)});
  return ledger;
}

}  // namespace rashomon
