// SPDX-License-Identifier: Apache-2.0
// "vowed to continue his offensive": a campaign that is spoken of as known, without its place, is that for the one
// place that the report tells its owner to be after.
#pragma once

#include <vector>

#include "find_claims.h"
#include "scene.h"

namespace rashomon {

/// Gives campaigns told with "the", "his" or "its" and without a place the place that the same actor is told, before,
/// to want or to attack in a campaign, where that is one place. With low confidence.
void place_campaigns(const Scene& scene, std::vector<FoundClaim>& claims);

}  // namespace rashomon
