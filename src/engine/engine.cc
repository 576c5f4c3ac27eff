// SPDX-License-Identifier: Apache-2.0
// The order of the stages, and nothing else. Adding is in add.cc.
#include "rashomon/engine.h"

#include <thread>

#include "rashomon/claim.h"
#include "rashomon/language.h"
#include "rashomon/ledger.h"
#include "rashomon/mention.h"
#include "state.h"

namespace rashomon {

Result<Engine> Engine::open(const EngineOptions& options) {
  Models models = builtin_models();
  if (!options.models_directory.empty()) {
    Result<Models> found = Models::of_directory(options.models_directory);
    if (!found) return found.error();
    models = *std::move(found);
  }
  Result<Intake> intake = Intake::open(options.intake, models);
  if (!intake) return intake.error();
  Result<Language> language = Language::open(models);
  if (!language) return language.error();
  Result<MentionFinder> mention = MentionFinder::open(models);
  if (!mention) return mention.error();
  Result<ClaimFinder> claim = ClaimFinder::open(models);
  if (!claim) return claim.error();
  Result<LedgerBuilder> ledger = LedgerBuilder::open(models);
  if (!ledger) return ledger.error();
  auto state = std::make_unique<State>(State{options, std::move(models), *std::move(intake), *std::move(language),
                                             *std::move(mention), *std::move(claim), *std::move(ledger)});
  if (state->options.threads <= 0)
    state->options.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  return Engine(std::move(state));
}

Result<StagedReading> Engine::read(const RawReport& raw) const {
  Result<Document> document = state_->intake.run(raw);
  if (!document) return document.error();
  return read(*std::move(document));
}

StagedReading Engine::read(Document document) const {
  StagedReading staged;
  Reading& r = staged.reading;
  r.document = std::move(document);
  staged.analysis = state_->language.run(r.document);
  r.mentions = state_->mention.run(r.document, staged.analysis);
  r.claims = state_->claim.run(r.document, staged.analysis, r.mentions);
  return staged;
}

Ledger Engine::build(const std::vector<Reading>& readings) const {
  return state_->ledger.run(readings, state_->options.threads);
}

const EngineOptions& Engine::options() const { return state_->options; }

Engine::Engine(std::unique_ptr<State> state) : state_(std::move(state)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

}  // namespace rashomon
