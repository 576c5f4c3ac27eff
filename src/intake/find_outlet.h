// SPDX-License-Identifier: Apache-2.0
// Finds the outlet that a report names at its own head or foot, for texts whose format does not tell it.
#pragma once

#include <string>
#include <string_view>

#include "find_blocks.h"

namespace rashomon {

/// "The Harbour Post": a few words, each with a capital but the small ones, one of them a word of outlets' names.
bool names_outlet(std::string_view piece, const IntakeLexicon& lexicon);

/// Whether a line of `text` is the name of its outlet: by its form, or since the report speaks of itself so further
/// down.
bool is_masthead(std::string_view text, Span line, const IntakeLexicon& lexicon);

/// The outlet's name as the text has it ("Volga Courier", from a line of its own at its head or foot, a date line, a
/// byline or a copyright line), "" if there is none. A line before the body that is nothing but the name becomes
/// furniture in `found`.
std::string find_outlet(std::string_view text, FoundBlocks& found, const IntakeLexicon& lexicon);

}  // namespace rashomon
