// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_MAIN_VERBS_H_
#define RASHOMON_LANGUAGE_MEND_MAIN_VERBS_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Gives a main verb of the sentence [first, last) its rank where it passes for a word of its own phrase: "rebels who
/// signed a deal, seized control", "a column rolled in and clashes erupted", "comes after the government said". Gives
/// a participle its noun ("a clinic run by a charity"). For trees that `mend_speech` has seen. Never fails; the
/// arcs stay a tree.
void mend_main_verbs(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_MAIN_VERBS_H_
