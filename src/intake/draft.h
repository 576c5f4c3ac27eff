// SPDX-License-Identifier: Apache-2.0
// What the reader of one format (text, HTML, JSON) hands to the steps that look at the text itself.
#pragma once

#include <string>
#include <vector>

#include "rashomon/base/day.h"
#include "rashomon/record/document.h"

namespace rashomon {

struct IntakeDraft {
  std::string text;                        // the report's text as all spans will count it
  std::vector<Block> known;                // blocks that the format itself tells (an <h2>, a JSON title), in text order
  std::string outlet, url, key, language;  // "" if the format does not say
  std::string byline;                      // the author's line of a page's head, to look for wire services
  Day published = kNoDay;                  // a date outside of the text (a meta tag, a JSON field)
  std::vector<Diagnostic> diagnostics;
};

}  // namespace rashomon
