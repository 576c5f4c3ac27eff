// SPDX-License-Identifier: Apache-2.0
// The codes of an event in PLOVER, CAMEO and ACLED, where they depend on who acts, who suffers and what is said.
#pragma once

#include <string>

#include "corpus.h"

namespace rashomon {

struct EventCodes {
  std::string plover, cameo, acled;  // "" where the scheme has none
};

EventCodes classify_event(const GatheredEvent& event, const Entities& entities, const Readings& readings);

}  // namespace rashomon
