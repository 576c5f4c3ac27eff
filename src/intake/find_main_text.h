// SPDX-License-Identifier: Apache-2.0
// Finds the lines of a page that are its report, and leaves out navigation, share bars, cookie notes, links to other
// reports, captions and comments.
#pragma once

#include <vector>

#include "html_text.h"
#include "lexicon.h"

namespace rashomon {

/// Lines of the main text in document order; `title` is the headline, which is not given again.
std::vector<HtmlLine> find_main_text(const HtmlTree& tree, std::string_view title, const IntakeLexicon& lexicon);

}  // namespace rashomon
