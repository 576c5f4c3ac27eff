// SPDX-License-Identifier: Apache-2.0
// "It had been in rebel hands", "they took it back", "garrisons there": a pronoun where only ground can stand means the
// place that was told last. Cost: a bounded look back for each such pronoun.
#pragma once

#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// Changes the entity of pronouns that were led to somebody. REQUIRES mentions in order of their spans.
void refer_to_ground(const Document& document, const Analysis& analysis, Mentions& mentions);

}  // namespace rashomon
