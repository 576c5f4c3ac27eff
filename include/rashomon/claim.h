// SPDX-License-Identifier: Apache-2.0
// Stage 4. What does this report say happened, and who says so?
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/claims.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// A sentence of a rule file that must match ("yes") or must not ("no").
struct RuleExample {
  std::string place;     // "en/rules/force.rules:12"
  std::string rule;      // id of the rule that it stands with
  std::string text;      // the sentence
  std::string expected;  // "capture actor=rebels place=Idlib", or "not RULE" where it must not match
};

/// A trigger that stands in a report, and what came of it.
struct RuleTrace {
  Span trigger;
  std::string rule;
  bool fired = false;
  std::string why;    // what kept it from giving a claim; "" if it fired
  std::string slots;  // what stands in which slot: "subject=rebels object=town in=Monday"
};

/// Whether the claims of a report meet an expectation: "TYPE key=words ...", "not TYPE", "not RULE" or "nothing".
/// Keys: the roles and `place` (words of the name, '_' for a blank, `none`), `stance`, `when` (a day or FIRST..LAST),
/// `background` (yes or no), `trigger`.
bool meets(const Document& document, const Mentions& mentions, const Claims& claims, std::string_view expectation);

/// Immutable and thread-safe after open; run is a pure function of its arguments and the models.
class ClaimFinder {
 public:
  /// Rules of the user's own are files named "en/rules/user:PATH"; they are read behind the others.
  /// Errors: a rule or lexicon under "en/rules/" or "en/lexicons/" is missing or malformed; the message names file,
  /// line and what was expected.
  static Result<ClaimFinder> open(const Models& models);
  Claims run(const Document& document, const Analysis& analysis, const Mentions& mentions) const;
  /// Every trigger of a report in text order, those that gave a claim and those that almost did.
  std::vector<RuleTrace> trace(const Document& document, const Analysis& analysis, const Mentions& mentions) const;
  /// The examples of all rules, in the order of the files.
  std::vector<RuleExample> examples() const;

  ClaimFinder(ClaimFinder&&) noexcept;
  ClaimFinder& operator=(ClaimFinder&&) noexcept;
  ~ClaimFinder();

 private:
  struct State;
  explicit ClaimFinder(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon
