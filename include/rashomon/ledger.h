// SPDX-License-Identifier: Apache-2.0
// Stage 5. Have others said it? Do they agree? Who holds what?
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/correction.h"
#include "rashomon/record/ledger_record.h"
#include "rashomon/record/reading.h"

namespace rashomon {

/// Where readings are kept that are too many to hold. All are called from the thread that runs the build; what they
/// throw is passed on to its caller.
struct ReadingSource {
  /// Calls `each` with every reading once, in order of report id, the same ones at every call.
  std::function<void(const std::function<void(Reading&&)>& each)> tell;
  /// The reading of one report.
  std::function<Reading(const std::string& report)> get;
  /// Its text only.
  std::function<std::string(const std::string& report)> text;
};

/// Keys under which a report meets others, sorted. Reports that meet, directly or over others, are a field. A pure
/// function of the one report; linear in its length.
std::vector<uint64_t> find_bonds(const Reading& reading);

/// Builds the rows of one field. Rows of other fields cannot change them; what fields have in common - entities and
/// relations of one id - the store puts together. Immutable and thread-safe after open.
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
  /// The same of readings that are told several times instead of being held.
  void run(const ReadingSource& readings, int threads, const std::vector<Correction>& corrections,
           const Take& take) const;

  LedgerBuilder(LedgerBuilder&&) noexcept;
  LedgerBuilder& operator=(LedgerBuilder&&) noexcept;
  ~LedgerBuilder();

 private:
  struct State;
  struct FirstLook;
  void build(class Readings& readings, FirstLook& look, int threads, const std::vector<Correction>& corrections,
             const Take& take) const;
  explicit LedgerBuilder(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Names of things, found in any spelling that may be theirs. Immutable after `finish`, then thread-safe. Takes some
/// 130 bytes a name; a look-up costs a bounded number of comparisons.
class NameIndex {
 public:
  struct Hit {
    uint32_t thing = 0;
    double likeness = 0;  // 0..1; 1 for the name itself
  };
  /// A thing may have several names.
  void add(std::string_view name, uint32_t thing);
  /// REQUIRED between the last `add` and the first `find`.
  void finish();
  /// Things one of whose names is likely the same as `name`, the likeliest first; a single word is taken for a surname
  /// too. Each thing once.
  std::vector<Hit> find(std::string_view name, size_t most = 8) const;

 private:
  struct Entry {
    size_t begin = 0;
    uint32_t size = 0, thing = 0;
  };
  struct Key {
    uint64_t print = 0;
    uint32_t entry = 0;
  };
  std::string letters_;  // of all names, folded
  std::vector<Entry> entries_;
  std::vector<Key> keys_;  // sorted by `finish`
};

}  // namespace rashomon
