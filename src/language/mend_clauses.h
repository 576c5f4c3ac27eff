// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_CLAUSES_H_
#define RASHOMON_LANGUAGE_MEND_CLAUSES_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Tells the main verb of the sentence [first, last) from a participle that looks like one ("four men caught with arms
/// were held"), gives a relative clause without "that" its subject ("a town the army took"), and finds objects that
/// stand behind to whom they went ("handed to the police three men", "handed Kyiv two boats"). For trees that
/// `mend_subjects` has seen. Never fails; the arcs stay a tree.
void mend_clauses(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_CLAUSES_H_
