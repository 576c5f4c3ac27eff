// SPDX-License-Identifier: Apache-2.0
// How far words of time reach, by the words between them and an act alone: trees hang them anywhere. Thread safe; never
// fails.
#pragma once

#include <cstdint>

#include "find_triggers.h"
#include "scene.h"

namespace rashomon {

/// "killed 41 and wounded another 75 on Tuesday": between two verbs of one subject stand no comma, no further verb and
/// no other words of time.
bool is_one_deed(const Scene& scene, uint32_t first, uint32_t second);

/// "captured Anefa, halfway to the border, on 7 October": the comma that closes what the one at `comma` opens, if names
/// and nouns alone stand between and words of time follow; `comma` itself if not.
uint32_t behind_aside(const Scene& scene, uint32_t comma, uint32_t time);

/// No verb, comma or conjunction of clauses stands between the trigger and words of time behind it.
bool in_one_breath(const Scene& scene, const TriggerHit& hit, const TimeMention& time);

/// "six days after an airstrike hit a market": the trigger stands behind with no comma between.
bool follows(const Scene& scene, const TriggerHit& found, const TimeMention& time);

}  // namespace rashomon
