// SPDX-License-Identifier: Apache-2.0
// Stage 4 as one reads it: what happened, who says so, how actors stand to one another, who holds what, in which words.
#include "rashomon/claim.h"

#include "find_answers.h"
#include "find_claims.h"
#include "find_holdings.h"
#include "find_relations.h"
#include "find_tolls.h"
#include "find_voice.h"
#include "find_wordings.h"
#include "link_quantities.h"
#include "place_campaigns.h"
#include "settle_claims.h"

namespace rashomon {

struct ClaimFinder::State {
  RuleSet rules;
  VoiceLexicon voices;
  RelationLexicon relations;
  HoldingLexicon holdings;
  WordingLexicon wordings;
  AnswerLexicon answers;
};

namespace {

/// Opens one lexicon into its place.
template <typename Lexicon>
Result<void> open_into(const Models& models, Lexicon& place) {
  auto lexicon = Lexicon::open(models);
  if (!lexicon) return lexicon.error();
  place = std::move(*lexicon);
  return {};
}

}  // namespace

Result<ClaimFinder> ClaimFinder::open(const Models& models) {
  auto state = std::make_unique<State>();
  auto rules = read_rules(models);
  if (!rules) return rules.error();
  state->rules = std::move(*rules);
  RASHOMON_TRY(open_into(models, state->voices));
  RASHOMON_TRY(open_into(models, state->relations));
  RASHOMON_TRY(open_into(models, state->holdings));
  RASHOMON_TRY(open_into(models, state->wordings));
  RASHOMON_TRY(open_into(models, state->answers));
  return ClaimFinder(std::move(state));
}

Claims ClaimFinder::run(const Document& document, const Analysis& analysis, const Mentions& mentions) const {
  Claims out;
  const Scene scene(document, analysis, mentions, state_->rules);
  const ReportView view(document, analysis, mentions, scene.lower_words());
  std::vector<FoundClaim> claims = find_claims(scene);
  for (FoundClaim& found : claims) {
    found.claim.voice =
        find_voice(view, state_->voices, found.claim.evidence, found.claim.trigger, found.trigger_token);
  }
  let_claimants_speak(scene, state_->voices, claims);
  credit_own_deeds(scene, claims);
  name_who_leaves(scene, claims);
  place_campaigns(scene, claims);
  find_tolls(view, state_->answers, state_->voices, claims);
  find_answers(scene, view, state_->answers, state_->voices, claims);
  for (FoundClaim& found : claims) out.claims.push_back(std::move(found.claim));
  out.relations = find_relations(view, state_->relations, state_->voices, out.claims);
  out.holdings = find_holdings(view, state_->holdings, state_->voices);
  out.wordings = find_wordings(view, out.claims, state_->wordings);
  out.quantities = link_quantities(view, out.claims, state_->voices);
  return out;
}

std::vector<RuleTrace> ClaimFinder::trace(const Document& document, const Analysis& analysis,
                                          const Mentions& mentions) const {
  return trace_claims(Scene(document, analysis, mentions, state_->rules));
}

std::vector<RuleExample> ClaimFinder::examples() const { return state_->rules.examples; }

ClaimFinder::ClaimFinder(std::unique_ptr<State> state) : state_(std::move(state)) {}
ClaimFinder::ClaimFinder(ClaimFinder&&) noexcept = default;
ClaimFinder& ClaimFinder::operator=(ClaimFinder&&) noexcept = default;
ClaimFinder::~ClaimFinder() = default;

}  // namespace rashomon
