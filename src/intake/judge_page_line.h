// SPDX-License-Identifier: Apache-2.0
// Lines that a page, its editors or its seller say to the reader, told by the kinds of their words
// (models/en/intake/page_words.tsv) and not by their wording.
#pragma once

#include <string_view>

#include "lexicon.h"

namespace rashomon {

/// "Share full article", "Load more comments", "1 of 5": nothing but the names of parts of a page and what a reader
/// does with them.
bool is_page_control(std::string_view line, const IntakeLexicon& lexicon);

/// "Most read", "Related topics": of a line that is furniture, whether a list of links stands behind it.
bool heads_links(std::string_view line, const IntakeLexicon& lexicon);

/// "You have two free articles left", "Your donation keeps this website going": the reader is spoken to, of reading.
bool addresses_reader(std::string_view line, const IntakeLexicon& lexicon);

/// "An earlier version of this article gave the wrong day", "This document is intended for internal use".
bool tells_of_itself(std::string_view line, const IntakeLexicon& lexicon);

/// "Primary country: Chad", "For queries: desk@relief.example": what a page says of itself behind a colon.
bool is_page_label(std::string_view line, const IntakeLexicon& lexicon);

/// Any of these but an appeal.
bool is_page_line(std::string_view line, const IntakeLexicon& lexicon);

}  // namespace rashomon
