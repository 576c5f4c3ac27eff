// SPDX-License-Identifier: Apache-2.0
// Reports written in capitals throughout ("THE ARMY LEFT NORTHERN LIMA"), as wire services once sent them: the likely
// case of each word, for its normal form.
#pragma once

#include "lexicon.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"

namespace rashomon {

/// True where nearly all words of the paragraphs are in capitals.
bool is_in_capitals(const Document& document, const Analysis& analysis);

/// Gives Token::norm the likely case; spans stay. Takes tags that were found for capitals: proper nouns begin with a
/// capital, short ones that no one can pronounce or that stand in parentheses stay in capitals, all else is small but
/// for the first word of a sentence. A word that the lexicon does not know has one case throughout.
void restore_case(Analysis& analysis, const Lexicon& lexicon);

}  // namespace rashomon
