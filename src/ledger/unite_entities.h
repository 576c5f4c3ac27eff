// SPDX-License-Identifier: Apache-2.0
// Step 5. Which persons, actors, places and things of different reports are one?
#pragma once

#include <vector>

#include "corpus.h"
#include "describe_entity.h"
#include "lexicon.h"
#include "plan_corrections.h"

namespace rashomon {

/// `stories`: the story of each report. Every local entity ends up in exactly one united entity.
/// What `corrections` merge or keep apart is so, whatever else speaks for it.
Entities unite_entities(const Readings& readings, const std::vector<uint32_t>& stories, const StateWords& states,
                        const LedgerLexicon& lexicon, const MergesAndSplits<Member>& corrections, int threads);

}  // namespace rashomon
