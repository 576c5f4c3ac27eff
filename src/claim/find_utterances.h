// SPDX-License-Identifier: Apache-2.0
// Who says what in some words of a report: quotes and what is told in somebody's name, or, where the report itself
// tells what somebody does to another's words ("X scorned this as a lie"), that.
#pragma once

#include <vector>

#include "answer_scene.h"

namespace rashomon {

/// What is said in tokens [first, last), in text order. REQUIRES first < last, within one sentence.
std::vector<Utterance> find_utterances(const AnswerScene& scene, uint32_t first, uint32_t last);

}  // namespace rashomon
