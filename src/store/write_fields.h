// SPDX-License-Identifier: Apache-2.0
// The rows of a field replace those that it had: what says the same stays, what is gone is removed. `field_rows` keeps
// of each row the digest, so that nothing has to be read but that.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "rashomon/base/result.h"
#include "rashomon/record/ledger_record.h"
#include "sqlite.h"
#include "write_rows.h"

namespace rashomon {

/// Lives within one transaction of `db`, which outlives it. begin, append some times, end; and so on with other fields;
/// at last finish.
class FieldWriter {
 public:
  /// `whole`: the tables are empty and without indexes, and every field is written.
  FieldWriter(const Connection& db, bool whole) : db_(db), rows_(db, whole), whole_(whole) {}

  /// The field, and those that it has taken in since it was last written.
  Result<void> begin(int64_t field);
  /// Rows of the field, each once, in any order.
  Result<void> append(const Ledger& part);
  Result<void> end();
  /// A field was too large for its rows to be known when it is written again.
  bool too_large() const { return too_large_; }
  /// REQUIRES the indexes.
  Result<void> finish();

 private:
  struct Had {
    uint64_t digest = 0;
    bool seen = false;
  };
  /// True if the row has to be written; what stood in its place is removed.
  bool is_new(char kind, const std::string& key, uint64_t digest);
  void remove(const std::string& key, int64_t field);
  void append_entity(const EntityRow& row);
  template <typename Row>
  void append_rows(char kind, const std::vector<Row>& rows);

  const Connection& db_;
  RowWriter rows_;
  bool whole_;
  bool too_large_ = false;
  int64_t field_ = 0;
  std::unordered_map<std::string, Had> had_;  // by kind and id
};

}  // namespace rashomon
