// SPDX-License-Identifier: Apache-2.0
// The rules on trial: their examples, and what each of their triggers comes to in a report.
#include "rashomon/record/print.h"
#include "state.h"

namespace rashomon {
namespace {

Document example_document(const std::string& text) {
  Document document;
  document.id = "r_example";
  document.language = "en";
  document.published = {{day_of(2021, 6, 16), day_of(2021, 6, 16)}, Basis::stated, {}};
  document.text = text;
  document.blocks.push_back({BlockKind::paragraph, {0, static_cast<uint32_t>(text.size())}});
  return document;
}

}  // namespace

Result<Document> Engine::document(const RawReport& raw) const { return state_->intake.run(raw); }

std::vector<RuleTrace> Engine::trace(const Document& document) const {
  const Analysis analysis = state_->language.run(document);
  const Mentions mentions = state_->mention.run(document, analysis);
  return state_->claim.trace(document, analysis, mentions);
}

std::vector<ExampleOutcome> Engine::test_rules() const {
  std::vector<ExampleOutcome> outcomes;
  for (RuleExample& example : state_->claim.examples()) {
    const Reading r = read(example_document(example.text)).reading;
    ExampleOutcome outcome;
    outcome.holds = meets(r.document, r.mentions, r.claims, example.expected);
    if (!outcome.holds) outcome.found = print_claims(r.document, r.mentions, r.claims);
    outcome.example = std::move(example);
    outcomes.push_back(std::move(outcome));
  }
  return outcomes;
}

}  // namespace rashomon
