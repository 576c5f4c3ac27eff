// SPDX-License-Identifier: Apache-2.0
// "Rebels took the town, they said. The mayor: not one rebel is within ten miles.": who contradicts what another was
// said to have done just before, in words that hold no act of their own.
//
// Idea: a contradiction needs one happening and two voices (M.-C. de Marneffe et al. 2008). So only the next earlier
// act told in another voice, some sentences back at most, can be answered; and the answer must either say that it
// answers ("counters", "a lie", "nothing of the kind") or speak of the same in an opposite way: negation near a word of
// the act's field, a town held by another, another doer, other victims, another cause, another day.
#pragma once

#include <vector>

#include "answer_lexicon.h"
#include "find_claims.h"
#include "find_voice.h"
#include "scene.h"

namespace rashomon {

/// Adds claims of type deny, told by who answers, whose `answer` names the act. Keeps the order of claims. REQUIRES the
/// claims' voices. Linear in the report.
void find_answers(const Scene& scene, const ReportView& view, const AnswerLexicon& lexicon, const VoiceLexicon& voices,
                  std::vector<FoundClaim>& claims);

}  // namespace rashomon
