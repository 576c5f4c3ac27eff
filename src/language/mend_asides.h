// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_ASIDES_H_
#define RASHOMON_LANGUAGE_MEND_ASIDES_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Puts in its place what commas set off in the sentence [first, last): "the airport, retaken by the army in May, was
/// shut", "the charity, which has a car there, sent rice". For trees that `mend_clauses` has seen. Never fails; the
/// arcs stay a tree.
void mend_asides(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_ASIDES_H_
