// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_ACTS_H_
#define RASHOMON_LANGUAGE_MEND_ACTS_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Tells what armed men do from what is done to them in the sentence [first, last): "before aircraft struck at the
/// camp", "will be bombing soon", "a helicopter shot at both villages", "two killed in X, three wounded", "an attack in
/// X carried out by rebels". For trees that `mend_main_verbs` has seen. Never fails; the arcs stay a tree.
void mend_acts(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_ACTS_H_
