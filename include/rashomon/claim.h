// SPDX-License-Identifier: Apache-2.0
// Stage 4. What does this report say happened, and who says so?
#pragma once

#include <memory>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/claims.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// Immutable and thread-safe after open; run is a pure function of its arguments and the models.
class ClaimFinder {
 public:
  /// Errors: a rule or lexicon under "en/rules/" or "en/lexicons/" is missing or malformed; the message names file,
  /// line and what was expected.
  static Result<ClaimFinder> open(const Models& models);
  Claims run(const Document& document, const Analysis& analysis, const Mentions& mentions) const;

  ClaimFinder(ClaimFinder&&) noexcept;
  ClaimFinder& operator=(ClaimFinder&&) noexcept;
  ~ClaimFinder();

 private:
  struct State;
  explicit ClaimFinder(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon
