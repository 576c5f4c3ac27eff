// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_LANGUAGE_MEND_TREE_H_
#define RASHOMON_LANGUAGE_MEND_TREE_H_

#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

/// Mends what no tree of English can be in the sentence [first, last) of `analysis`, whose tokens have tags, lemmas and
/// arcs: "had captured the town" as a having of a captured town, a main verb as a participle of its own subject, "it"
/// as an empty subject of a plain act, "an air raid" as air that raids. Never fails; the arcs stay a tree.
void mend_tree(Analysis& analysis, uint32_t first, uint32_t last);

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_MEND_TREE_H_
