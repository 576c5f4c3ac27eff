// SPDX-License-Identifier: Apache-2.0
// Which reports are one field: connected components that only grow, kept in the tables `field`, `field_report` and
// `bond` (R. Tarjan 1975, with the larger set taking in the smaller). REQUIRES a transaction for all that writes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/record/correction.h"
#include "sqlite.h"

namespace rashomon {

class FieldTies {
 public:
  explicit FieldTies(const Connection& db);

  /// A report that is in no field joins all that have one of its bonds, which become one.
  Result<void> tie(std::string_view report, const std::vector<uint64_t>& bonds);
  /// The field has to be written again.
  Result<void> spoil(std::string_view report);
  /// Reports that a correction is about are one field, and are to be looked at again if they were not known to be so.
  /// What a correction is about is found by its claims in the ledger, so this may find more after that was written.
  /// True if something was found.
  Result<bool> tie(const std::vector<Correction>& standing);
  /// Forgets what other corrections than these were about; gives the fields that one of those held together.
  Result<std::vector<int64_t>> let_go(const std::vector<Correction>& standing);
  /// The reports of a field are in none any more, and nothing binds them; `bonds`: all that they have.
  Result<void> loosen(int64_t field, const std::vector<uint64_t>& bonds);
  /// No report is in a field any more.
  Result<void> forget();

 private:
  int64_t root_of(std::string_view report);
  int64_t unite(int64_t a, int64_t b);
  Result<void> result() const;

  const Connection& db_;
  Statement of_bond_, keep_bond_, add_field_, add_report_, grow_, reports_, move_, take_in_, follow_, of_report_,
      spoil_;
};

}  // namespace rashomon
