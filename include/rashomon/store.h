// SPDX-License-Identifier: Apache-2.0
// Stage 6. Where is it kept and found again? One SQLite file: the readings (truth), the ledger built from them
// (derived, replaced as a whole), full text, place and time indexes. Schema and views: docs/formats/sql.md.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/record/correction.h"
#include "rashomon/record/ledger_record.h"
#include "rashomon/record/reading.h"

namespace rashomon {

enum class OpenMode { read_only, read_write, create };

/// A value of a query's answer, as SQLite has it.
using Value = std::variant<std::monostate, int64_t, double, std::string>;
struct Table {
  std::vector<std::string> columns;
  std::vector<std::vector<Value>> rows;
};

/// The kinds of rows of a ledger, in the order in which it is exported.
enum class RowKind { report, entity, event, claim, relation, control, quantity, quote, wording, story };

/// One connection; not thread-safe. One writer at a time: a second one gets `locked` after waiting `busy_ms`.
class Store {
 public:
  /// Errors: not_found, locked, unsupported (a newer schema, or no ledger of ours), corrupt, unreadable, full.
  static Result<Store> open(const std::string& path, OpenMode mode, int busy_ms = 5000);

  /// Keeps a reading. True if it is new, false if a report of this id is kept already: then the reading with the lesser
  /// (file, key) stays, so that the order of adding does not show, but one by another `engine_version` gives way to
  /// this one, so that adding again with newer rules reads again. A new report becomes part of the field of all reports
  /// that share one of its `bonds` (find_bonds). Durable after the next commit.
  Result<bool> put(const Reading& reading, std::string_view engine_version = {},
                   const std::vector<uint64_t>& bonds = {});
  /// Readings since the last commit become durable together.
  Result<void> commit();
  /// Calls `each` with every reading in order of report id; `each` returns false to stop.
  Result<void> for_each_reading(const std::function<bool(Reading&&)>& each) const;
  /// The same of readings as they are kept, to be decoded by any thread.
  struct Kept {
    std::string report, bytes;
  };
  Result<void> for_each_kept(const std::function<bool(Kept&&)>& each) const;
  /// The same of one field.
  Result<void> for_each_kept(int64_t field, const std::function<bool(Kept&&)>& each) const;
  /// Thread-safe. Errors: corrupt.
  static Result<Reading> decode(const Kept& kept);
  Result<uint64_t> count_readings() const;

  /// Reports whose reading was kept by another engine version than this, in order of id.
  Result<std::vector<std::string>> reports_not_read_by(std::string_view engine_version) const;

  /// Keeps corrections, durable at once; those that are kept already are passed over. Returns how many are new. The
  /// ledger is then no longer current, unless all are marks (is_mark) of claims that it holds, or take such ones back.
  Result<size_t> keep_corrections(const std::vector<Correction>& corrections);
  /// All that were ever kept, undone or not, in order of id.
  Result<std::vector<Correction>> corrections() const;

  /// Replaces the derived rows by `ledger`, in one transaction, as one field.
  Result<void> replace_ledger(const Ledger& ledger, std::string_view engine_version);
  /// The same field by field: begin_ledger() opens a transaction of its own, and with `whole` empties the derived
  /// tables, begin_field() to end_field() write the rows of a field in place of those that it had, in parts, and
  /// finish_ledger() makes all last. Without it everything is as it was when the store is closed. Nothing else may be
  /// written in between.
  Result<void> begin_ledger(bool whole);
  Result<void> begin_field(int64_t field);
  Result<void> append_to_ledger(const Ledger& part);
  Result<void> end_field();
  /// Behind the last field of a `whole` ledger: makes its indexes. Fields may then be written once more.
  Result<void> settle_ledger();
  Result<void> finish_ledger(std::string_view engine_version);
  /// Undoes what was written since begin_ledger().
  void abandon_ledger();

  struct Field {
    int64_t number = 0;
    uint64_t reports = 0;
  };
  /// By number; those that have changed since they were written, or all.
  Result<std::vector<Field>> fields(bool stale_only) const;
  /// False if reports were read again since they were tied, so that they may belong to other fields now, or if the
  /// ledger was written by another engine version, or readings were made by one.
  Result<bool> can_renew(std::string_view engine_version) const;
  /// The next ones belong between begin_ledger() and finish_ledger(). No report is in a field any more.
  Result<void> forget_fields();
  /// Puts a report that is in no field into one.
  Result<void> tie(std::string_view report, const std::vector<uint64_t>& bonds);
  /// Makes the reports that a correction is about one field, as far as they are known: claims are found in the ledger
  /// as it is written now. True if more was found than before; their fields are then stale.
  Result<bool> tie_corrections(const std::vector<Correction>& standing);
  /// The fields that other corrections than these have held together.
  Result<std::vector<int64_t>> fields_let_go(const std::vector<Correction>& standing);
  /// Takes the rows of a field out of the ledger and its reports out of the field; `bonds`: all that they have.
  Result<void> loosen_field(int64_t field, const std::vector<uint64_t>& bonds);
  /// Ids of the corrections that are about reports of the field; for 0 of those that are about none at all.
  Result<std::vector<std::string>> corrections_of(int64_t field) const;
  /// Takes down what became of these, and forgets it of all that are not `standing`.
  Result<void> keep_outcomes(const std::vector<CorrectionRow>& outcomes, const std::vector<std::string>& standing);

  /// The ledger as it was last built.
  Result<Ledger> read_ledger() const;
  /// The same, some rows at a time: kind after kind, each in order of id.
  Result<void> tell_ledger(const std::function<void(const Ledger& part)>& each) const;
  /// Appends the rows of `ids` of one kind, in order of id; ids that are not there are passed over.
  Result<void> read_rows(RowKind kind, const std::vector<std::string>& ids, Ledger& into) const;
  /// False if readings were kept after the ledger was built, or it was built by another engine version.
  Result<bool> ledger_is_current(std::string_view engine_version) const;
  /// The text of a report, or not_found.
  Result<std::string> report_text(std::string_view report_id) const;
  /// The reading of one report, or not_found.
  Result<Reading> reading(std::string_view report_id) const;

  /// From now on this connection tells what stands under `rule`: the views (v_holdings, v_places.held_by,
  /// v_events.status), read_ledger() and the status of events that read_rows() gives. The tables, and the file, stay as
  /// they are. Before it is called read_ledger() tells the rows of all rules.
  Result<void> use_rule(HoldingRule rule);

  /// Read-only SQL: anything that would write is refused with invalid_argument. `parameters` bind to ?1, ?2 …
  Result<Table> query(std::string_view sql, const std::vector<Value>& parameters = {}) const;

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

 private:
  struct State;
  explicit Store(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rashomon
