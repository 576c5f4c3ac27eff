// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_HEADLINES_H_
#define RASHOMON_LANGUAGE_MEND_HEADLINES_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Finds the verb of a headline, [first, last) without a full stop, that passes for a noun: "Boko Haram storms army
/// camp in Borno, scores feared dead", "Dozens killed as army raids mosque". For trees that `mend_predicates` has seen.
/// Never fails; the arcs stay a tree.
void mend_headlines(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_HEADLINES_H_
