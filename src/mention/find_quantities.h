// SPDX-License-Identifier: Apache-2.0
// Finds numbers, in digits and words, exact and vague, with their unit and what they count.
#pragma once

#include <memory>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/mentions.h"
#include "split_atoms.h"

namespace rashomon {

/// Number words, hedges, units and kinds of harm (en/mention/quantities.lex). Immutable; copies share the words.
class QuantityLexicon {
 public:
  /// Errors: the file is missing or a line of it is malformed.
  static Result<QuantityLexicon> open(const Models& models);

  struct State;
  const State& state() const { return *state_; }

 private:
  std::shared_ptr<const State> state_;
};

/// Quantities in text order, none inside another. Dates, years, times of day, ordinals, model names and telephone
/// numbers are none. `split` is split_stretches of the report. Linear in the length of the text.
std::vector<Quantity> find_quantities(const Analysis& analysis, const QuantityLexicon& lexicon,
                                      const std::vector<SplitStretch>& split);

}  // namespace rashomon
