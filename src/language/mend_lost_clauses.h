// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_LOST_CLAUSES_H_
#define RASHOMON_LANGUAGE_MEND_LOST_CLAUSES_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Gives clauses of the sentence [first, last) back what passes for a phrase of another: the subject that stands behind
/// "as" or before a gerund, the verb behind "that", what follows a comma. For trees that `mend_clauses` has seen. Never
/// fails; the arcs stay a tree.
void mend_lost_clauses(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_LOST_CLAUSES_H_
