// SPDX-License-Identifier: Apache-2.0
// Finds the words that name an act.
#pragma once

#include <vector>

#include "frame.h"

namespace rashomon {

/// Every place in tokens [first, last) where the words of a trigger stand, by head token; of one head the longest
/// first. Cost: one hash lookup a token, and the triggers that begin with the same lemma.
std::vector<TriggerHit> find_triggers(const Scene& scene, uint32_t first, uint32_t last);

}  // namespace rashomon
