// SPDX-License-Identifier: Apache-2.0
// Keeps readings and their texts within one transaction: statements are prepared once for all of them, and the words of
// new texts go to the full-text index together, which writes itself to the disk before each statement.
#pragma once

#include <cstdint>
#include <string_view>

#include "rashomon/base/result.h"
#include "rashomon/record/reading.h"
#include "sqlite.h"

namespace rashomon {

/// Lives within one transaction of `db`, which outlives it.
class PutReadings {
 public:
  explicit PutReadings(const Connection& db);

  /// What became of a reading: it is new; one of this report is kept; the kept one has another file or key now; or it
  /// was made by another engine, or of the same text in another form, and has given way.
  enum class Outcome { kept, known, renamed, read_again };
  Result<Outcome> put(const Reading& reading, std::string_view engine_version);
  /// To be called before the transaction is committed.
  Result<void> finish();
  /// How many readings were kept or changed.
  int64_t changes() const { return changes_; }

 private:
  Result<void> write_reading(const Reading& reading, std::string_view engine, std::string_view encoded);
  Result<void> write_new_text(const Document& document);
  Result<void> write_changed_text(const Document& document);
  /// The words of the texts that were written since the last call.
  Result<void> index_new_texts();

  const Connection& db_;
  Statement old_, keep_, body_;
  int64_t changes_ = 0;
  int64_t last_ = 0;        // `n` of the last text whose words are in the index
  bool unindexed_ = false;  // texts were written behind it
};

}  // namespace rashomon
