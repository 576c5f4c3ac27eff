// SPDX-License-Identifier: Apache-2.0
// Which acts hit somebody or something: what claims and ledger ask of a type alike. Pure.
#pragma once

#include "rashomon/record/event_type.h"

namespace rashomon {

/// Force that hits somebody or something, whoever did it: what was struck is there to be seen, so that parties dispute
/// who did it rather than whether it was done.
constexpr bool leaves_marks(EventType type) {
  switch (type) {
    case EventType::attack:
    case EventType::airstrike:
    case EventType::drone_strike:
    case EventType::shelling:
    case EventType::bombing:
    case EventType::suicide_bombing:
    case EventType::shooting:
    case EventType::kill:
    case EventType::destroy: return true;
    default: return false;
  }
}

}  // namespace rashomon
