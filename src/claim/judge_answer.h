// SPDX-License-Identifier: Apache-2.0
// What does an utterance contest of an act told before it in another voice, if anything?
#pragma once

#include "answer_scene.h"

namespace rashomon {

struct Contest {
  Contested about = Contested::nothing;
  uint32_t trigger = kNone;  // the word that shows it
};

Contest judge_answer(const AnswerScene& scene, const Utterance& u, const AnswerHits& hits, const FoundClaim& act);

}  // namespace rashomon
