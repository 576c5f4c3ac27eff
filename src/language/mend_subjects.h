// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_SUBJECTS_H_
#define RASHOMON_LANGUAGE_MEND_SUBJECTS_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Gives clauses of the sentence [first, last) what another clause took from them: the subject that stands right before
/// a verb, the verb behind a phrase between commas, a noun that passes for a clause ("ten days of fighting"), a phrase
/// with "into" that goes with the verb. For trees that `mend_tree` has seen. Never fails; the arcs stay a tree.
void mend_subjects(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_SUBJECTS_H_
