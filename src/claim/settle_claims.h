// SPDX-License-Identifier: Apache-2.0
// What one claim of a report tells of another: the day of what is denied, the forces of who is said to have acted.
#pragma once

#include <vector>

#include "find_claims.h"
#include "scene.h"

namespace rashomon {

/// "We took Kodok on 12 June. ... The army denies that Kodok was taken": what is denied without a day of its own is of
/// the one day that the report tells for such an act there.
void date_denials(std::vector<FoundClaim>& claims);

/// "General NAME launched an assault": his forces did, if the report tells of one group that he leads.
void act_through_forces(const Scene& scene, std::vector<FoundClaim>& claims);

}  // namespace rashomon
