// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"
#include "who_lexicon.h"

namespace rashomon {

/// "Three Palestinians", "a Syrian", "dozens of Egyptians": people of a land, and not their state. Each such mention
/// gets an entity of its own with that country. Changes nothing else.
void name_countrymen(const Document& document, const Analysis& analysis, const who::WhoLexicon& lexicon,
                     Mentions& mentions);

}  // namespace rashomon
