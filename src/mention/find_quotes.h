// SPDX-License-Identifier: Apache-2.0
// Finds words that somebody said or wrote, in quotation marks or reported, and who said them.
#pragma once

#include <memory>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// The verbs and nouns of saying (en/mention/quotes.lex). Immutable; copies share the words.
class QuoteLexicon {
 public:
  /// Errors: the file is missing or a line of it is malformed.
  static Result<QuoteLexicon> open(const Models& models);

  struct State;
  const State& state() const { return *state_; }

 private:
  std::shared_ptr<const State> state_;
};

/// Quotes by span. `mentions` gives the speakers: its mentions and entities must be complete. Linear in the text.
std::vector<Quote> find_quotes(const Document& document, const Analysis& analysis, const Mentions& mentions,
                               const QuoteLexicon& lexicon);

}  // namespace rashomon
