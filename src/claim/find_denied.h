// SPDX-License-Identifier: Apache-2.0
// "The rebels shelled the market, residents said. Their spokesman denied responsibility.": which act does a denial
// speak of that a rule has read?
//
// Idea: what is denied stands below the denial ("denied reports that the town had fallen"), or the denial points back
// to it ("denied it", "the accusation was groundless", "denied any role"). Then it is the next earlier act that another
// tells. Who denies his share in what was done contests who did it, not that it was done.
#pragma once

#include "answer_scene.h"

namespace rashomon {

/// Contests nothing where it is open what is denied, and where the rules read what is denied as denied itself. Who only
/// plays something down contests how it came about, of no one act.
AnswerTo find_denied(const AnswerScene& scene, const FoundClaim& denial);

}  // namespace rashomon
