// SPDX-License-Identifier: Apache-2.0
// Rows: what is told once with a verb and then again without one, of another place, day or victim ("shelled Ada on
// Friday, Bor a day later"; "shot the prefect in Ada, two gendarmes in Bor"; "fell on Ada on Friday and on Bor at
// dawn").
#pragma once

#include <vector>

#include "find_claims.h"

namespace rashomon {

/// Adds a claim for each further member of a row and keeps the order of find_claims. Only members that show the pattern
/// of the first count: a place with a day, a phrase with the same preposition, somebody with a place or a day of his
/// own. Never fails; linear in the words behind each claim, which are bounded.
void fill_rows(const Scene& scene, std::vector<FoundClaim>& claims);

}  // namespace rashomon
