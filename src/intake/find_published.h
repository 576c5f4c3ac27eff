// SPDX-License-Identifier: Apache-2.0
// Finds the day of publication that the report states: in a date line, else in a dateline with a year, else in an
// "Updated" line.
#pragma once

#include <string_view>

#include "find_blocks.h"
#include "rashomon/record/time.h"

namespace rashomon {

/// basis stated with the date's words, or unknown.
When find_published(std::string_view text, const FoundBlocks& found, Span dateline, const IntakeLexicon& lexicon);

}  // namespace rashomon
