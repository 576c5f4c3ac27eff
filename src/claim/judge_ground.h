// SPDX-License-Identifier: Apache-2.0
// "The town is still in our hands": is what somebody says of ground against what was told of it?
#pragma once

#include "answer_scene.h"

namespace rashomon {

/// A word of holding or of an advance that failed, said of the ground of the act or of those who took it; kNone if
/// there is none.
uint32_t held_by_another(const AnswerScene& scene, const Utterance& u, const Claim& act);

/// What is said names a place, and not that of the act.
bool names_other_place(const AnswerScene& scene, const Utterance& u, const Claim& act);

}  // namespace rashomon
