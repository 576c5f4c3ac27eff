// SPDX-License-Identifier: Apache-2.0
// "their campaign to seize the capital" is where it is to be seized; "vowed to continue his offensive": a campaign that
// is spoken of as known, without its place, is that for the one place that the report tells its owner to be after.
#pragma once

#include <vector>

#include "find_claims.h"
#include "scene.h"

namespace rashomon {

/// Gives campaigns without a place that of the capture that they aim at, and those told with "the", "his" or "its" the
/// place that the same actor is told, before, to want or to attack in a campaign, where that is one place. With low
/// confidence.
void place_campaigns(const Scene& scene, std::vector<FoundClaim>& claims);

}  // namespace rashomon
