// SPDX-License-Identifier: Apache-2.0
// Finds the day of publication that the report states: in a date line, else in a dateline with a year, else in an
// "Updated" line, else at its head: "Yerevan, 29 September 2020", "As of 30 August 2021", "officials said Tuesday,
// April 26, 2016".
#pragma once

#include <string_view>

#include "find_blocks.h"
#include "rashomon/record/time.h"

namespace rashomon {

/// basis stated with the date's words; inferred, the end of the months that the head of a periodical names; or unknown.
When find_published(std::string_view text, const FoundBlocks& found, Span dateline, const IntakeLexicon& lexicon);

}  // namespace rashomon
