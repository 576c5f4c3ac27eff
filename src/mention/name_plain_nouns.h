// SPDX-License-Identifier: Apache-2.0
// Plain nouns as mentions: the people and things that news is about without naming them ("at least nine civilians",
// "a crowded market", "two buses").
#pragma once

#include <memory>
#include <vector>

#include "find_who.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// The nouns of en/mention/plain_nouns.tsv. Immutable; copies share the words.
class PlainNounLexicon {
 public:
  /// Errors: the file is missing or a line of it is malformed.
  static Result<PlainNounLexicon> open(const Models& models);

  struct State;
  const State& state() const { return *state_; }

 private:
  std::shared_ptr<const State> state_;
};

/// Adds to `mentions` those noun phrases around the lexicon's nouns, and around nouns of people that one of the
/// pronouns `led` stands for, that no mention covers yet, each with an entity of its own or, for "the", "these" and the
/// like, that of the last phrase with the same noun. Keeps the order of Mentions. Nothing that was there changes, so
/// that no name and no pronoun is led to a plain noun. Linear in tokens and mentions.
void name_plain_nouns(const Document& document, const Analysis& analysis, const PlainNounLexicon& lexicon,
                      const std::vector<LedPronoun>& led, Mentions& mentions);

/// Adds the pronouns whose noun has become a mention, with its entity. Keeps the order of Mentions.
void lead_pronouns(const std::vector<LedPronoun>& led, Mentions& mentions);

}  // namespace rashomon
