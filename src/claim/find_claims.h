// SPDX-License-Identifier: Apache-2.0
// The event side of stage 4: the claims of one report, all but who says so.
#pragma once

#include <tuple>
#include <vector>

#include "rashomon/claim.h"
#include "rashomon/record/claims.h"
#include "scene.h"

namespace rashomon {

struct FoundClaim {
  Claim claim;                     // without voice
  uint32_t trigger_token = kNone;  // head of the trigger
};

/// In which order claims stand: by trigger, type and place.
inline auto order_of(const FoundClaim& c) {
  return std::tie(c.claim.trigger, c.claim.type, c.claim.place_span, c.claim.place);
}
/// By role and words.
void sort_participants(Claim& claim);

/// By (trigger, type, place); one trigger, type and place give one claim.
std::vector<FoundClaim> find_claims(const Scene& scene);

/// What came of every trigger of the report, in text order; a word after which "?" stands in the slots has no mention.
std::vector<RuleTrace> trace_claims(const Scene& scene);

}  // namespace rashomon
