// SPDX-License-Identifier: Apache-2.0
// Words that contradict by themselves ("a lie", "countered"), and negations of what an act speaks of.
#pragma once

#include "answer_scene.h"

namespace rashomon {

/// A word that says by itself that what was told is not so; kNone if there is none.
uint32_t find_contradiction(const AnswerScene& scene, const Utterance& u, const AnswerHits& hits);

/// A negation of a word of the act's field, or of the act's own word; kNone if there is none.
uint32_t find_negation(const AnswerScene& scene, const Utterance& u, const FoundClaim& act);

/// "contested districts", "false documents": of something else.
bool is_beside_the_point(const ReportView& view, uint32_t token);

/// "the claim", "this version": a noun for what somebody says.
bool is_of_words(const AnswerScene& scene, uint32_t noun);

/// Ground is taken, given up or fought for.
bool is_ground(EventType type);

}  // namespace rashomon
