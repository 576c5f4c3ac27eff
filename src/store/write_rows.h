// SPDX-License-Identifier: Apache-2.0
// Rows of a ledger -> tables, and out of them again. Opens no transaction: the caller does.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/record/ledger_record.h"
#include "sqlite.h"

namespace rashomon {

/// What a field tells of an entity in one report.
struct EntityInReport {
  std::string report;
  std::vector<std::string> names;
  std::vector<Span> mentions;
};

/// Lives within one transaction of `db`, which outlives it. Statements are prepared once; the first that fails is told
/// by result(), and what follows on it does nothing.
class RowWriter {
 public:
  /// `whole`: every row of the ledger is written, and unite_all_parts() ends it.
  RowWriter(const Connection& db, bool whole) : db_(db), whole_(whole) {}

  void write(const ReportRow& row);
  void write(const EventRow& row);
  void write(const ClaimRow& row);
  void write(const ControlRow& row);
  void write(const QuantityRow& row);
  void write(const QuoteRow& row);
  void write(const WordingRow& row);
  void write(const StoryRow& row);
  void write(const CorrectionRow& row);
  /// What one field tells of an entity, but for its reports.
  void write_part(const EntityRow& row, int64_t field);
  void write(const std::string& entity, const EntityInReport& in);
  void write_part(const RelationRow& row, int64_t field);

  /// A row with all that hangs on it.
  void remove_report(std::string_view id);
  void remove_event(std::string_view id);
  void remove_claim(std::string_view id);
  void remove_control(std::string_view id);
  void remove_quantity(std::string_view id);
  void remove_quote(std::string_view id);
  void remove_wording(std::string_view id);
  void remove_story(std::string_view id);
  void remove_entity_part(std::string_view id, int64_t field);
  void remove_entity_in(std::string_view id, std::string_view report);
  void remove_relation_part(std::string_view id, int64_t field);

  /// Makes one entity and one relation of the parts that fields tell of it, and puts events on the map: those of the
  /// ids that were written or removed since the last call.
  void unite_parts();
  /// The same of all. REQUIRES the indexes.
  void unite_all_parts();

  Result<void> result() const;

 private:
  void run(const char* sql, std::initializer_list<Bound> values);
  void write_list(const char* sql, std::string_view owner, const std::vector<std::string>& values);
  void write_disputes(const EventRow& row);
  void touched(std::set<std::string>& ids, std::string_view id) const;

  const Connection& db_;
  bool whole_;
  std::map<const char*, std::unique_ptr<Statement>> statements_;
  std::set<std::string> entities_, relations_, events_;  // whose parts have changed
};

/// Empties every derived table and drops their indexes: rows come in the order of their fields, keys are hashes, and an
/// index that gets them in that order touches all its pages for every few of them. Gives the statements that make the
/// indexes anew. REQUIRES a transaction.
Result<std::vector<std::string>> empty_ledger(Connection& connection);

}  // namespace rashomon
