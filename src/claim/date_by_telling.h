// SPDX-License-Identifier: Apache-2.0
// The day of an act that is told more than once in a report, and only in one place with its day.
#pragma once

#include <vector>

#include "find_claims.h"
#include "scene.h"

namespace rashomon {

/// Claims without words of time take those of the claim that tells the same: a headline's act those of the first one
/// like it below; a turning point ("the fall of the town") those of the one day that the report tells for it; "the
/// raid", "that massacre" those of the act told last before it. Claims in order; times only are changed.
void date_by_telling(const Scene& scene, std::vector<FoundClaim>& claims);

}  // namespace rashomon
