// SPDX-License-Identifier: Apache-2.0
// How does a claim stand to what it tells: asserted, denied, doubted, planned, demanded, or no claim at all?
#pragma once

#include <optional>

#include "frame.h"

namespace rashomon {

/// Nothing for conditions and hypotheses ("if they capture the town"): the report does not tell the act.
std::optional<Stance> judge_stance(const Scene& scene, const TriggerHit& found);

/// The verb of the clause that holds a trigger: the trigger itself, its light verb, or the next clause head above.
/// kNone in a headline without verb.
uint32_t clause_of(const Scene& scene, const TriggerHit& found);

}  // namespace rashomon
