// SPDX-License-Identifier: Apache-2.0
// The order of the stages, and nothing else. Adding is in add.cc.
#include "rashomon/engine.h"

#include <fstream>
#include <future>
#include <iterator>
#include <thread>

#include "rashomon/claim.h"
#include "rashomon/language.h"
#include "rashomon/ledger.h"
#include "rashomon/mention.h"
#include "state.h"

namespace rashomon {

Result<Models> models_for(const EngineOptions& options) {
  Result<Models> models = options.models_directory.empty() ? Result<Models>(builtin_models())
                                                           : Models::of_directory(options.models_directory);
  const auto take = [&](const std::vector<std::string>& paths, const char* folder, const char* what) -> Result<void> {
    for (const std::string& path : paths) {
      if (!models) break;
      std::ifstream in(path, std::ios::binary);
      std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
      if (!in.is_open() || in.bad())
        return Error{ErrorCode::unreadable, path + ": this file of " + what + " cannot be read",
                     "Check its name and permissions."};
      models = models->with(folder + path, std::move(bytes));
    }
    return {};
  };
  RASHOMON_TRY(take(options.rule_files, "en/rules/user:", "rules"));
  RASHOMON_TRY(take(options.actor_files, "actors/", "actors"));
  RASHOMON_TRY(take(options.place_files, "places/", "places"));
  return models;
}

Result<Engine> Engine::open(const EngineOptions& options) {
  Result<Models> read = models_for(options);
  if (!read) return read.error();
  Models models = *std::move(read);
  // side by side: together they read some 50 MB
  auto claims = std::async(std::launch::async, [&] { return ClaimFinder::open(models); });
  auto mentions = std::async(std::launch::async, [&] { return MentionFinder::open(models); });
  auto languages = std::async(std::launch::async, [&] { return Language::open(models); });
  Result<Intake> intake = Intake::open(options.intake, models);
  Result<LedgerBuilder> ledger = LedgerBuilder::open(models);
  Result<Language> language = languages.get();
  Result<MentionFinder> mention = mentions.get();
  Result<ClaimFinder> claim = claims.get();
  if (!intake) return intake.error();
  if (!language) return language.error();
  if (!mention) return mention.error();
  if (!claim) return claim.error();
  if (!ledger) return ledger.error();
  auto state = std::make_unique<State>(State{options,
                                             models,
                                             {},
                                             *std::move(intake),
                                             *std::move(language),
                                             *std::move(mention),
                                             *std::move(claim),
                                             *std::move(ledger)});
  const bool own = options.models_directory.empty() && options.rule_files.empty() && options.actor_files.empty() &&
                   options.place_files.empty();
  state->version = own ? std::string(rashomon::version()) : version_with(models);
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
  std::vector<Document> one;
  one.push_back(std::move(document));
  return std::move(read(std::move(one)).front());
}

std::vector<StagedReading> Engine::read(std::vector<Document> documents) const {
  std::vector<StagedReading> staged(documents.size());
  std::vector<const Document*> texts;
  for (size_t i = 0; i < documents.size(); ++i) {
    staged[i].reading.document = std::move(documents[i]);
    texts.push_back(&staged[i].reading.document);
  }
  std::vector<Analysis> analyses = state_->language.run(texts);
  for (size_t i = 0; i < staged.size(); ++i) {
    Reading& r = staged[i].reading;
    staged[i].analysis = std::move(analyses[i]);
    r.mentions = state_->mention.run(r.document, staged[i].analysis);
  }
  for (StagedReading& one : staged) {
    Reading& r = one.reading;
    r.claims = state_->claim.run(r.document, one.analysis, r.mentions);
  }
  return staged;
}

Result<Ledger> Engine::build(const std::vector<Reading>& readings, const std::vector<Correction>& corrections) const {
  Result<Store> store = Store::open(":memory:", OpenMode::create);
  if (!store) return store.error();
  for (const Reading& reading : readings) {
    if (Result<bool> put = store->put(reading, state_->version, find_bonds(reading)); !put) return put.error();
  }
  RASHOMON_TRY(store->commit());
  if (Result<size_t> kept = store->keep_corrections(corrections); !kept) return kept.error();
  RASHOMON_TRY(renew(*store));
  return store->read_ledger();
}

const EngineOptions& Engine::options() const { return state_->options; }
const std::string& Engine::version() const { return state_->version; }

Engine::Engine(std::unique_ptr<State> state) : state_(std::move(state)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

}  // namespace rashomon
