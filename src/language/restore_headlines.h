// SPDX-License-Identifier: Apache-2.0
// Headlines in which Nearly Every Word Begins With a Capital, or that stand in capitals throughout: the likely case of
// each word, for its normal form.
#pragma once

#include "lexicon.h"
#include "name_knowledge.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"

namespace rashomon {

/// Gives Token::norm of headlines and headings the likely case; spans stay. A word that the paragraphs write small is
/// small, one that they write with a capital inside of sentences is a name; of others those are small that the lists
/// know as common nouns and verbs and not as lands and peoples. For a report that is not in capitals itself; needs no
/// tags.
void restore_headlines(const Document& document, const NameKnowledge& knowledge, const Lexicon& lexicon,
                       Analysis& analysis);

}  // namespace rashomon
