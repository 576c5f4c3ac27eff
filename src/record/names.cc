// SPDX-License-Identifier: Apache-2.0
// The printed names of the records' enumerations, in the order in which the headers declare them.
#include <array>
#include <cstddef>

#include "rashomon/record/ledger_record.h"

namespace rashomon {

const char* entity_type_name(EntityType value) {
  static constexpr std::array kNames = {"person", "group", "state", "organisation", "place", "facility", "equipment"};
  return kNames[static_cast<size_t>(value)];
}

const char* place_precision_name(PlacePrecision value) {
  static constexpr std::array kNames = {"exact", "town", "district", "region", "country", "relative"};
  return kNames[static_cast<size_t>(value)];
}

// The same tables stand in the store's views.
int acled_precision(const PlacePoint& point) {
  static constexpr std::array kScale = {1, 1, 2, 3, 3, 2};
  return kScale[static_cast<size_t>(point.precision)];
}

int ucdp_precision(const PlacePoint& point) {
  static constexpr std::array kScale = {1, 1, 3, 4, 6, 2};
  if (point.country.empty() && point.precision == PlacePrecision::region) return 7;
  return kScale[static_cast<size_t>(point.precision)];
}

const char* role_name(Role value) {
  static constexpr std::array kNames = {"actor", "target", "recipient", "addressee", "instrument"};
  return kNames[static_cast<size_t>(value)];
}

const char* stance_name(Stance value) {
  static constexpr std::array kNames = {"asserts", "denies", "doubts", "plans", "demands"};
  return kNames[static_cast<size_t>(value)];
}

const char* contested_name(Contested value) {
  static constexpr std::array kNames = {"nothing", "happened", "actor", "target", "cause", "time", "number"};
  return kNames[static_cast<size_t>(value)];
}

const char* confidence_name(Confidence value) {
  static constexpr std::array kNames = {"low", "medium", "high"};
  return kNames[static_cast<size_t>(value)];
}

const char* relation_type_name(RelationType value) {
  static constexpr std::array kNames = {"backs",   "supplies",    "leads",      "speaks_for",
                                        "part_of", "allied_with", "opposed_to", "recognises"};
  return kNames[static_cast<size_t>(value)];
}

const char* copy_kind_name(CopyKind value) {
  static constexpr std::array kNames = {"copy", "excerpt", "rewrite"};
  return kNames[static_cast<size_t>(value)];
}

const char* event_status_name(EventStatus value) {
  static constexpr std::array kNames = {"asserted", "claimed", "disputed", "denied", "planned"};
  return kNames[static_cast<size_t>(value)];
}

const char* holding_rule_name(HoldingRule value) {
  static constexpr std::array kNames = {"any", "majority", "against-interest", "latest"};
  return kNames[static_cast<size_t>(value)];
}

bool parse_holding_rule(std::string_view name, HoldingRule& rule) {
  for (int i = 0; i < kHoldingRules; ++i) {
    if (name != holding_rule_name(static_cast<HoldingRule>(i))) continue;
    rule = static_cast<HoldingRule>(i);
    return true;
  }
  return false;
}

const char* interest_name(Interest value) {
  static constexpr std::array kNames = {"none", "own", "against"};
  return kNames[static_cast<size_t>(value)];
}

}  // namespace rashomon
