// SPDX-License-Identifier: Apache-2.0
// Stage 5. Have others said it? Do they agree? Who holds what?
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/correction.h"
#include "rashomon/record/ledger_record.h"
#include "rashomon/record/reading.h"

namespace rashomon {

/// Immutable and thread-safe after open.
class LedgerBuilder {
 public:
  /// Errors: a lexicon under "en/ledger/" is missing or malformed.
  static Result<LedgerBuilder> open(const Models& models);
  /// A pure function of the set of readings and the set of corrections: their order, duplicates (same document id) and
  /// `threads` change no byte. Cost is near-linear in the number of readings.
  Ledger run(const std::vector<Reading>& readings, int threads, const std::vector<Correction>& corrections = {}) const;
  /// The same rows, handed over from this thread in parts, so that the whole ledger need not be held. Every row is in
  /// one part; the parts together, sorted by id, are the ledger.
  using Take = std::function<void(Ledger&& part)>;
  void run(const std::vector<Reading>& readings, int threads, const std::vector<Correction>& corrections,
           const Take& take) const;

  LedgerBuilder(LedgerBuilder&&) noexcept;
  LedgerBuilder& operator=(LedgerBuilder&&) noexcept;
  ~LedgerBuilder();

 private:
  struct State;
  explicit LedgerBuilder(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon
