// SPDX-License-Identifier: Apache-2.0
// "State television said ...", "a communique of the army said ...": speakers for whom no mention stands.
#pragma once

#include "find_quotes.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// Gives the quotes whose speaker is told by words alone an entity: of a paper that somebody wrote its author, where
/// the words name him or "the statement" was told of before with him; of "his office" whose it is; else an entity of
/// those words, where they end in a noun for a medium or a body (rows `body` and `paper` of en/mention/quotes.lex),
/// with a mention for it. Needs the plain nouns' mentions. Keeps the order of Mentions. Linear in quotes and mentions.
void name_speakers(const Document& document, const Analysis& analysis, const QuoteLexicon& lexicon, Mentions& mentions);

}  // namespace rashomon
