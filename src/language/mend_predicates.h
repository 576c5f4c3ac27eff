// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_PREDICATES_H_
#define RASHOMON_LANGUAGE_MEND_PREDICATES_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Tells what a clause of the sentence [first, last) says from what describes a noun of it: "gunmen dressed as guards
/// killed two", "left two of the guards dead", "said nine farmers, among them a girl, were shot", "a town said to have
/// been bombed", "at no time was the camp overrun". For trees that `mend_asides` has seen. Never fails; the arcs stay a
/// tree.
void mend_predicates(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_PREDICATES_H_
