// SPDX-License-Identifier: Apache-2.0
// Finds the stretches of a report that stand between quotation marks.
#pragma once

#include <vector>

#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"

namespace rashomon {

/// Words between marks. `span` leaves the marks out.
struct Quotation {
  Span span;
  uint32_t first = 0;  // tokens [first, last)
  uint32_t last = 0;
  uint32_t block = 0;
  bool closed = true;      // a closing mark was found
  bool continues = false;  // goes on from the paragraph before
};

/// In text order, not nested: marks inside others are left alone. Straight, curly and angle marks, doubled single ones,
/// and the remains of HTML (`&quot;`, `,quot;`) that a page's translation leaves. Linear in the text.
std::vector<Quotation> mark_quotations(const Document& document, const Analysis& analysis);

}  // namespace rashomon
