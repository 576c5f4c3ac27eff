// SPDX-License-Identifier: Apache-2.0
// The Ledger: what all reports together say. Rows as in docs/formats/ledger.md, with ids as strings and every list in a
// canonical order, so that equal sets of readings give equal bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rashomon/base/span.h"
#include "rashomon/record/claims.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// A span of a report, by the report's id.
struct ReportSpan {
  std::string report;
  Span span;
};

enum class CopyKind : uint8_t { copy, excerpt, rewrite };
const char* copy_kind_name(CopyKind kind);

struct Derivation {
  std::string report;  // the source
  CopyKind how = CopyKind::copy;
  double share = 0;  // of this report's words or facts, 0..1, rounded to 2 digits
  std::string rule;  // what decided
};

struct ReportRow {
  std::string id, file, key, url, outlet;
  std::vector<std::string> agencies;
  Span title;
  When published;
  std::string published_rule;  // "stated", or how the day was inferred
  std::string language;
  uint32_t bytes = 0;
  std::string story;
  std::vector<Derivation> derived_from;  // by report id
  std::string origin;                    // "o_…", shared by all reports that go back to one text
};

struct NameCount {
  std::string text;
  uint32_t count = 0;
  std::vector<std::string> reports;  // ids, sorted
};

struct EntityRow {
  std::string id;
  EntityType type = EntityType::organisation;
  std::string name;
  std::vector<NameCount> names;  // by count, then text
  std::optional<PlacePoint> point;
  std::string country;
  std::string described;
  std::vector<ReportSpan> mentions;    // by report, span
  std::vector<std::string> merged_by;  // reasons why local entities were united, sorted, for `why`
};

enum class EventStatus : uint8_t { asserted, claimed, disputed, denied, planned };
const char* event_status_name(EventStatus status);

/// Whose word counts where accounts differ: every one; that of more origins; not that of who gains by it; the one
/// published last. The ledger holds what stands under each of them.
enum class HoldingRule : uint8_t { any, majority, against_interest, latest };
inline constexpr int kHoldingRules = 4;
const char* holding_rule_name(HoldingRule rule);  // "against-interest"
/// False for a name that is none.
bool parse_holding_rule(std::string_view name, HoldingRule& rule);

/// Does the one who says it gain or lose by its being believed?
enum class Interest : uint8_t { none, own, against };
const char* interest_name(Interest interest);

struct DisputeValue {
  std::string value;                // an entity id, an interval "2020-05-31..2020-05-31", a number range, or a word
  std::vector<std::string> claims;  // ids, sorted
};
struct Dispute {
  std::string about;  // time place actor target happened cause number
  std::vector<DisputeValue> values;
  std::string rule;
};

struct EventRow {
  std::string id;
  EventType type = EventType::attack;
  std::string plover, cameo, acled;  // "" where the scheme has no code
  When when;                         // text is empty: an event has no words of its own
  std::string place;                 // entity id or ""
  std::vector<std::pair<Role, std::string>> participants;
  EventStatus status = EventStatus::asserted;
  uint32_t reports = 0, origins = 0, outlets = 0;
  std::vector<std::string> claims;  // ids, sorted
  std::vector<Dispute> disputes;
  std::string part_of;                                       // event id or ""
  std::vector<std::string> gathered_by;                      // reasons, sorted, for `why`
  std::vector<std::pair<HoldingRule, EventStatus>> rulings;  // where a rule gives another status; by rule
};

struct ClaimRow {
  std::string id, event, report;
  EventType type = EventType::attack;
  When when;
  std::string place;  // entity id or ""
  Span place_span;
  struct Filler {
    Role role = Role::actor;
    std::string entity;
    Span span;
  };
  std::vector<Filler> participants;
  Span evidence, trigger;
  bool own_voice = true;
  std::string speaker;  // entity id or ""
  Span voice_span;
  bool quoted = false;
  Stance stance = Stance::asserts;
  Confidence confidence = Confidence::medium;
  std::string rule;
  bool background = false;
  Interest interest = Interest::none;
};

struct RelationRow {
  std::string id;
  RelationType type = RelationType::backs;
  std::string from, to;
  When when;
  std::vector<ReportSpan> claims;  // evidence, by report, span
  std::vector<std::string> rules;  // sorted
};

struct ControlRow {
  std::string id, place, holder;
  When from, to;                     // to.days unknown and basis unknown: still so at the end
  std::vector<std::string> claims;   // ids, sorted
  std::vector<ReportSpan> evidence;  // the deciding words
  std::string rule;  // what it follows from, "; " between; "besieged by X since DAY", "contested by X since DAY" too
  bool disputed = false;
  uint8_t stands_by = 1;  // bit n: under the holding rule n

  bool stands(HoldingRule by) const { return (stands_by >> static_cast<int>(by) & 1) != 0; }
  /// "contested", "besieged" or "held", as `rule` tells.
  const char* state() const {
    const auto tells = [&](const char* words) { return ("; " + rule).find(words) != std::string::npos; };
    return tells("; contested by ") ? "contested" : tells("; besieged by ") ? "besieged" : "held";
  }
};

struct QuantityRow {
  std::string id, report, event;  // event "" if none
  std::string what, unit;
  std::optional<double> low, high;
  Span evidence;  // the quantity's own words
  bool own_voice = true;
  std::string speaker;
  Span voice_span;
};

struct QuoteRow {
  std::string id, report, speaker;  // speaker "" if unknown
  Span span, cue, speaker_span;
  bool direct = false;
};

struct WordingRow {
  std::string id, report, entity, event;
  Span span, loaded;
};

struct StoryRow {
  std::string id, title;
  std::vector<std::string> reports;  // ids, sorted
  When when;
};

/// What became of a correction in this build.
struct CorrectionRow {
  std::string id;
  bool applies = false;
  std::string note;  // why it does not apply any more; "" if it does
};

struct Ledger {
  std::vector<ReportRow> reports;  // every vector is sorted by id
  std::vector<EntityRow> entities;
  std::vector<EventRow> events;
  std::vector<ClaimRow> claims;
  std::vector<RelationRow> relations;
  std::vector<ControlRow> control;
  std::vector<QuantityRow> quantities;
  std::vector<QuoteRow> quotes;
  std::vector<WordingRow> wordings;
  std::vector<StoryRow> stories;
  std::vector<CorrectionRow> corrections;  // those that were not undone
};

/// Leaves of the ledger what stands under `rule`: its holdings, and each event with the status that it has then.
void apply_rule(HoldingRule rule, Ledger& ledger);
void apply_rule(HoldingRule rule, EventRow& event);

}  // namespace rashomon
