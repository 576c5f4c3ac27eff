// SPDX-License-Identifier: Apache-2.0
// "The ministry put the dead at 57; the rebels spoke of 80.": two who count the same. A count is a claim only where
// another contradicts it, because deaths that are merely counted say too little.
#pragma once

#include <vector>

#include "answer_lexicon.h"
#include "find_claims.h"
#include "find_voice.h"

namespace rashomon {

/// Where figures of the dead that do not meet are told in two voices, some sentences apart at most, adds a claim of
/// type kill (`answer`: number) for each that stands in no claim of violence. Keeps the order of claims. REQUIRES the
/// claims' voices, and that no answers have been added yet. Linear in the report.
void find_tolls(const ReportView& view, const AnswerLexicon& lexicon, const VoiceLexicon& voices,
                std::vector<FoundClaim>& claims);

}  // namespace rashomon
