// SPDX-License-Identifier: Apache-2.0
// Names, descriptions, titles, groups and references of one report: who and where is spoken of, and which mentions are
// one.
#pragma once

#include "gazetteer.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"
#include "weigh_antecedents.h"
#include "who_lexicon.h"

namespace rashomon {

/// A pronoun for a plain noun that is no mention yet.
struct LedPronoun {
  Mention pronoun;              // without an entity
  uint32_t antecedent = kNone;  // token: the noun
  bool people = false;          // it names people, as far as noun and pronoun tell
};

/// What the step learns beside the mentions.
struct WhoFindings {
  std::vector<LedPronoun> led;  // in text order
  /// What was weighed for each pronoun, if asked for: the fitting of the weights reads it (weigh_antecedents.h).
  std::vector<who::WeighedPronoun>* trace = nullptr;
};

/// Fills mentions, entities (without points) and roles. Works without trees and names, less well without tags.
Mentions find_who(const Document& document, const Analysis& analysis, const who::WhoLexicon& lexicon,
                  const Gazetteer& gazetteer, WhoFindings& findings);

}  // namespace rashomon
