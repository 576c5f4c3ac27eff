// SPDX-License-Identifier: Apache-2.0
// Finds expressions of time in a report and grounds them against its day of publication.
#pragma once

#include <memory>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"
#include "split_atoms.h"

namespace rashomon {

/// The words of time of one language (en/mention/times.lex). Immutable; copies share the words.
class TimeLexicon {
 public:
  /// Errors: the file is missing or a line of it is malformed.
  static Result<TimeLexicon> open(const Models& models);

  struct State;
  const State& state() const { return *state_; }

 private:
  std::shared_ptr<const State> state_;
};

/// Expressions in text order, none inside another. Needs tokens; tags and trees only sharpen the tense of a clause.
/// `split` is
/// split_stretches of the report. Linear in the length of the text.
std::vector<TimeMention> find_times(const Document& document, const Analysis& analysis, const TimeLexicon& lexicon,
                                    const std::vector<SplitStretch>& split);

}  // namespace rashomon
