// SPDX-License-Identifier: Apache-2.0
// What a report leaves out because its reader knows it: the verb of the second place in a row, what happened to a place
// that "followed", the doer of a second passive.
#pragma once

#include <vector>

#include "find_claims.h"

namespace rashomon {

/// Adds the claims of rows of places with days of their own ("X was retaken on Monday, Y on Tuesday and Z on Friday"),
/// and of places that "followed" one that was taken or left, and gives passives of taking and leaving the doer of the
/// last such act of their paragraph. Keeps the order of find_claims. Never fails; linear in the words behind each
/// claim, which are bounded.
void fill_gaps(const Scene& scene, std::vector<FoundClaim>& claims);

}  // namespace rashomon
