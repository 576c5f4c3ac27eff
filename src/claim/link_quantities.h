// SPDX-License-Identifier: Apache-2.0
// Ties each number of a report to the claim that it measures, and says who counts. A number of killed or wounded goes
// to the act of force of its clause, else of its sentence, else of the sentence before; any other number to the claim
// whose own words hold it. Distances, durations and what belongs to no claim are kept without one.
#pragma once

#include <vector>

#include "find_voice.h"
#include "rashomon/record/claims.h"

namespace rashomon {

/// One link for each of mentions.quantities that stands in a sentence, in their order. REQUIRES claims sorted by
/// trigger.
std::vector<QuantityLink> link_quantities(const ReportView& view, const std::vector<Claim>& claims,
                                          const VoiceLexicon& lexicon);

}  // namespace rashomon
