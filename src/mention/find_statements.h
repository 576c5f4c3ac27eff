// SPDX-License-Identifier: Apache-2.0
// Finds statements that a report prints without quotation marks, as offices and armed groups put them out: "The
// minister said:" at the end of a paragraph, and then what he said, paragraph by paragraph, in the first person.
#pragma once

#include <vector>

#include "find_cues.h"
#include "mark_quotations.h"

namespace rashomon {

/// One paragraph of a statement.
struct StatementPart {
  uint32_t first = 0;  // tokens [first, last)
  uint32_t last = 0;
  const Cue* cue = nullptr;  // the verb of saying that leads to it, owned by `cues`
};

/// In text order, disjoint. A statement reaches to the next words in quotation marks, the next paragraph that leads to
/// somebody's words, or one that tells of the speaker from outside. `cues` and `quotations` are those of the whole
/// report, in text order. Linear in the text.
std::vector<StatementPart> find_statements(const Document& document, const Analysis& analysis,
                                           const std::vector<Cue>& cues, const std::vector<Quotation>& quotations);

}  // namespace rashomon
