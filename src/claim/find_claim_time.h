// SPDX-License-Identifier: Apache-2.0
// When does a report say that an act happened?
#pragma once

#include <optional>

#include "frame.h"

namespace rashomon {

struct ClaimTime {
  TimeExpression expression;
  When when;
  bool background = false;
  bool own = false;  // the words of time hang on the trigger itself
};

/// The days of the lead, for what the report tells as its news without a day.
struct NarrativeTime {
  TimeExpression act;      // on which things were done
  TimeExpression saying;   // on which they were told
  bool names_act = false;  // the lead's words say on which day
};
NarrativeTime narrative_time(const Scene& scene);

/// True for acts that are words: they answer what was done, often on a later day.
bool is_saying(EventType type);

/// `saying`: the act is one of words.
ClaimTime find_claim_time(const Scene& scene, const TriggerHit& found, Stance stance, const NarrativeTime& narrative,
                          bool saying);

/// "seized the port on Monday and the airfield a day later", "(January 9)": the time told right behind `ground`, which
/// ends before the token `until`, where an act has several places; nothing where none is told.
std::optional<ClaimTime> time_beside(const Scene& scene, uint32_t ground, uint32_t until);

}  // namespace rashomon
