// SPDX-License-Identifier: Apache-2.0
// The event types of the ledger and their codes in PLOVER, CAMEO and ACLED (docs/formats/ledger.md).
#pragma once

#include <cstdint>
#include <string_view>

namespace rashomon {

enum class EventType : uint8_t {
  capture,
  advance,
  withdraw,
  clash,
  attack,
  airstrike,
  drone_strike,
  shelling,
  bombing,
  suicide_bombing,
  shooting,
  kill,
  abduct,
  torture,
  sexual_violence,
  destroy,
  seize,
  besiege,
  restrict_,
  arrest,
  deploy,
  supply,
  aid,
  protest,
  riot,
  strike,
  oust,
  ceasefire,
  release,
  surrender,
  resign,
  consult,
  agree,
  sign,
  support,
  cooperate,
  concede,
  appeal,
  reject,
  accuse,
  investigate,
  deny,
  threaten,
  pledge,
  sanction,
  expel,
};
inline constexpr int kEventTypeCount = 46;

struct EventTypeInfo {
  const char* name;
  const char* plover;  // nullptr: the scheme has no such code
  const char* cameo;
  const char*
      acled;     // the sub-event where it does not depend on who acts; the ledger refines capture, attack and the like
  bool violent;  // an act of force
};

const EventTypeInfo& event_type_info(EventType type);
inline const char* event_type_name(EventType type) { return event_type_info(type).name; }
/// False if no type has this name.
bool parse_event_type(std::string_view name, EventType& type);

}  // namespace rashomon
