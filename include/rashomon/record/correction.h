// SPDX-License-Identifier: Apache-2.0
// A correction by hand. It names what it is about by what that is made of (claims, mentions), not only by its id, so
// that it still finds it when the ledger is built again from more reports. A set of corrections is an input of the
// ledger like the set of readings: its order does not matter, and none is ever changed or lost; an undo is one more.
// As text it is one line of JSON (docs/formats/corrections.md).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/record/ledger_record.h"

namespace rashomon {

enum class CorrectionAct : uint8_t { fix, merge, split, undo };
const char* correction_act_name(CorrectionAct act);

enum class CorrectedKind : uint8_t { report, claim, event, entity, correction };
const char* corrected_kind_name(CorrectedKind kind);

/// A thing of the ledger.
struct Anchor {
  CorrectedKind kind = CorrectedKind::event;
  std::string id;                    // when the correction was made
  std::vector<std::string> claims;   // events: their claims' ids
  std::vector<ReportSpan> mentions;  // entities: where they are mentioned
};

struct Correction {
  std::string id;  // "k_…", made from all that follows
  CorrectionAct act = CorrectionAct::fix;
  std::vector<Anchor> of;                  // fix, undo: one; merge: two and more; split: what goes, what stays
  std::map<std::string, std::string> set;  // fix: field -> value
  std::map<std::string, Anchor> uses;      // fix: fields whose value is an entity
  std::string author, time, reason;        // time: UTC, "2024-05-18T12:00:00Z"
};

/// The id that the content gives.
std::string correction_id(const Correction& correction);
std::string print_correction(const Correction& correction);
/// Errors: malformed, with what was expected. The id is made anew from the content.
Result<Correction> parse_correction(std::string_view line);

/// Which fields of a kind can be set, and to what: an error names those that can.
///   report  outlet, published
///   claim   type, stance, when, place, actor, target, drop (yes), seen (yes: looked at and let stand)
///   event   type, status, when, place, actor, target
///   entity  name, type, country, point (LAT,LON)
/// Days are "2020-05-18" or "2020-05-18..2020-05-20"; place, actor and target are entities.
Result<void> check_setting(CorrectedKind kind, const std::string& field, const std::string& value);
bool is_entity_field(const std::string& field);
/// A correction that only says that somebody looked at a claim and let it stand: it changes nothing in the ledger.
bool is_mark(const Correction& correction);
/// "2020-05-18", "2020-05-18..2020-05-20"; unknown if it is neither.
Interval parse_interval(std::string_view text);

/// The corrections that hold, by time and id: no undos, and none that is undone.
std::vector<const Correction*> standing(const std::vector<Correction>& corrections);

}  // namespace rashomon
