// SPDX-License-Identifier: Apache-2.0
// Finds the wire services that a report credits: in its dateline, bylines and credit lines, and by cues in the text
// ("told The Associated Press", "Reuters reported"). Credits of pictures do not count.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "find_blocks.h"

namespace rashomon {

/// In order of first mention, each once; "Agencies" alone where only unnamed ones are thanked. `outlet` is the report's
/// own, empty if unknown; `byline` is the author's line of a page's head.
std::vector<std::string> find_agencies(std::string_view text, std::string_view outlet, const FoundBlocks& found,
                                       Span dateline, std::string_view byline, const IntakeLexicon& lexicon);

}  // namespace rashomon
