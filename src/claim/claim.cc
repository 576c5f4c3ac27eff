// SPDX-License-Identifier: Apache-2.0
// Stage 4 as one reads it: what happened, who says so, how actors stand to one another, who holds what, in which words.
#include "rashomon/claim.h"

#include "find_claims.h"

namespace rashomon {

struct ClaimFinder::State {
  RuleSet rules;
};

Result<ClaimFinder> ClaimFinder::open(const Models& models) {
  auto rules = read_rules(models);
  if (!rules) return rules.error();
  auto state = std::make_unique<State>();
  state->rules = std::move(*rules);
  return ClaimFinder(std::move(state));
}

Claims ClaimFinder::run(const Document& document, const Analysis& analysis, const Mentions& mentions) const {
  Claims out;
  const Scene scene(document, analysis, mentions, state_->rules);
  for (FoundClaim& found : find_claims(scene)) out.claims.push_back(std::move(found.claim));
  return out;
}

ClaimFinder::ClaimFinder(std::unique_ptr<State> state) : state_(std::move(state)) {}
ClaimFinder::ClaimFinder(ClaimFinder&&) noexcept = default;
ClaimFinder& ClaimFinder::operator=(ClaimFinder&&) noexcept = default;
ClaimFinder::~ClaimFinder() = default;

}  // namespace rashomon
