// SPDX-License-Identifier: Apache-2.0
// Stage 3. Who, what, where, when, how many is named? Which names in this report are one?
#pragma once

#include <memory>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// Immutable and thread-safe after open; run is a pure function of its arguments and the models.
class MentionFinder {
 public:
  /// Errors: a model, lexicon or gazetteer is missing or damaged.
  static Result<MentionFinder> open(const Models& models);
  Mentions run(const Document& document, const Analysis& analysis) const;

  MentionFinder(MentionFinder&&) noexcept;
  MentionFinder& operator=(MentionFinder&&) noexcept;
  ~MentionFinder();

 private:
  struct State;
  explicit MentionFinder(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon
