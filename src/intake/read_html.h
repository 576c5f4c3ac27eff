// SPDX-License-Identifier: Apache-2.0
// Reads a page: its head's statements (title, day, site, address, author) and its main text as paragraphs.
#pragma once

#include <string_view>

#include "draft.h"
#include "lexicon.h"

namespace rashomon {

/// `page` is UTF-8. The draft's text is the headline and the main text, a line each, blank lines between them.
/// Never fails; a page without text gives an empty text.
IntakeDraft read_html(std::string_view page, const IntakeLexicon& lexicon);
/// The text of a fragment of HTML (a JSON body with tags), a line a paragraph: nothing is left out but scripts.
IntakeDraft read_html_fragment(std::string_view fragment, const IntakeLexicon& lexicon);
/// True if the text has tags of HTML rather than only a "<" here and there.
bool has_tags(std::string_view text);
/// The charset that a page's first bytes declare; "" if none.
std::string_view declared_charset(std::string_view page);

}  // namespace rashomon
