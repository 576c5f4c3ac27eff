// SPDX-License-Identifier: Apache-2.0
// Names, descriptions, titles, groups and references of one report: who and where is spoken of, and which mentions are
// one.
#pragma once

#include "gazetteer.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"
#include "who_lexicon.h"

namespace rashomon {

/// Fills mentions, entities (without points) and roles. Works without trees and names, less well without tags.
Mentions find_who(const Document& document, const Analysis& analysis, const who::WhoLexicon& lexicon,
                  const Gazetteer& gazetteer);

}  // namespace rashomon
