// SPDX-License-Identifier: Apache-2.0
// Finds the dateline at the head of a paragraph: "CAIRO (AP) —", "KYIV, Feb. 24 (Reuters) -", "Beirut –", "ADEN: ".
#pragma once

#include <string_view>

#include "lexicon.h"
#include "rashomon/base/span.h"

namespace rashomon {

/// The dateline with its dash, from the paragraph's first byte on; empty if it has none.
Span find_dateline(std::string_view text, Span paragraph, const IntakeLexicon& lexicon);

}  // namespace rashomon
