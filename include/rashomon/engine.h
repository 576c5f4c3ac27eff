// SPDX-License-Identifier: Apache-2.0
// The engine: the only place that knows the order of the stages, the worker pool and the models.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/claim.h"
#include "rashomon/intake.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/ledger_record.h"
#include "rashomon/record/reading.h"
#include "rashomon/store.h"

namespace rashomon {

/// Version of the engine and of the models and rules in it: two engines with the same string read a report alike.
std::string_view version();

/// The same for an engine with these models.
std::string version_with(const Models& models);

/// The models that were built into this binary.
Models builtin_models();

struct EngineOptions {
  IntakeOptions intake;
  std::string models_directory;          // empty: the built-in models
  std::vector<std::string> rule_files;   // the user's own rules, read behind the others
  std::vector<std::string> actor_files;  // the user's own actors (record/actor_file.h)
  std::vector<std::string> place_files;  // the user's own places (docs/formats/places.md)
  int threads = 0;                       // 0: one a core
};

/// What an engine with these options reads: built in or from a folder, with the user's rules as "en/rules/user:PATH"
/// actors as "actors/PATH" and places as "places/PATH".
/// Errors: a folder or file cannot be read.
Result<Models> models_for(const EngineOptions& options);

/// A report after every stage, for `dump`.
struct StagedReading {
  Reading reading;
  Analysis analysis;
};

/// What came of one example of the rules.
struct ExampleOutcome {
  RuleExample example;
  bool holds = false;
  std::string found;  // what was read instead, a line a claim
};

struct AddProgress {
  uint64_t bytes_done = 0, bytes_total = 0;  // total 0: unknown
  uint64_t reports = 0;
};

struct AddOutcome {
  uint64_t added = 0;  // new reports
  uint64_t known = 0;  // reports that the store had
  std::vector<Skipped> skipped;
};

/// Immutable and thread-safe after open.
class Engine {
 public:
  static Result<Engine> open(const EngineOptions& options);

  /// One report through stages 1 to 4. Pure.
  Result<StagedReading> read(const RawReport& raw) const;
  /// A document through stages 2 to 4. Pure.
  StagedReading read(Document document) const;
  /// Several documents, a stage at a time: the same readings as one by one, in their order, and cheaper, since the
  /// network reads sentences of all side by side and what a stage looks up stays in the processor's caches. Pure.
  std::vector<StagedReading> read(std::vector<Document> documents) const;
  /// Stage 5. Pure; readings and corrections may be in any order. Errors: those of a store in memory.
  Result<Ledger> build(const std::vector<Reading>& readings, const std::vector<Correction>& corrections = {}) const;

  /// Reads every report of `paths` on all threads and keeps it in `store` (in input order, committed in batches), then
  /// leaves the ledger built. `progress` is called from the calling thread.
  Result<AddOutcome> add(const std::vector<std::string>& paths, Store& store,
                         const std::function<void(const AddProgress&)>& progress) const;
  /// Builds the ledger from what `store` holds and replaces the one there, every field of it. Readings that another
  /// version of the engine or of its rules made are first made again from their documents.
  Result<void> rebuild(Store& store) const;
  /// The same ledger, by building only fields that have changed since it was built; all where that cannot be told.
  Result<void> renew(Store& store) const;

  /// What came of every trigger in a document, in text order. Pure.
  std::vector<RuleTrace> trace(const Document& document) const;
  /// Reads the example sentences of all rules, each as a report of Wednesday 16 June 2021. Pure.
  std::vector<ExampleOutcome> test_rules() const;
  /// The document of a report, stage 1 alone. Pure.
  Result<Document> document(const RawReport& raw) const;

  const EngineOptions& options() const;
  /// Names the code, models and rules that this engine reads with.
  const std::string& version() const;

  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

 private:
  struct State;
  /// Readings that another version made, on all threads, committed in batches.
  Result<void> read_again(Store& store) const;
  explicit Engine(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon
