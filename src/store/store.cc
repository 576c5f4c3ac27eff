// SPDX-License-Identifier: Apache-2.0
// Idea: readings are the truth and only grow; the ledger is derived and replaced as a whole. A counter in `meta` rises
// with every change to the readings, and the ledger remembers at which count it was built.
#include "rashomon/store.h"

#include <optional>
#include <utility>

#include "compress.h"
#include "open_ledger.h"
#include "put_readings.h"
#include "query.h"
#include "schema.h"
#include "sqlite.h"
#include "write_ledger.h"

namespace rashomon {

struct Store::State {
  Connection connection;
  std::optional<PutReadings> puts;      // while a transaction of puts is open
  std::optional<Transaction> building;  // after connection: it is closed before
  std::optional<HoldingRule> rule;      // what is told stands under it
  std::vector<std::string> indexes;     // of the ledger that is being written, to be made at its end
};

namespace {

constexpr std::string_view kReadingsChanged = "readings_changed";
constexpr std::string_view kLedgerBuiltAt = "ledger_built_at";
constexpr std::string_view kLedgerEngine = "ledger_engine";

Result<std::string> meta(const Connection& db, std::string_view key) {
  Statement row(db, "SELECT value FROM meta WHERE key = ?1");
  row.bind(1, key);
  std::string value = row.step() ? row.text(0) : "";
  RASHOMON_TRY(row.result());
  return value;
}

Result<void> set_meta(const Connection& db, std::string_view key, std::string_view value) {
  Statement row(db, "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
  row.run({key, value});
  return row.result();
}

Result<void> count_changes(const Connection& db, int64_t changes) {
  Statement row(db,
                "INSERT INTO meta VALUES (?1, CAST(?2 AS TEXT)) ON CONFLICT (key) DO UPDATE SET value = "
                "CAST(CAST(value AS INTEGER) + ?2 AS TEXT)");
  row.run({kReadingsChanged, changes});
  return row.result();
}

Error not_kept(std::string_view report_id) {
  return {ErrorCode::not_found, "there is no report " + std::string(report_id) + " in this ledger", ""};
}

Result<Reading> decode_kept(std::string_view report_id, std::string_view bytes) {
  Result<std::string> plain = decompress(bytes);
  if (plain) {
    Result<Reading> reading = decode_reading(*plain);
    if (reading) return reading;
    plain = reading.error();
  }
  Error error = plain.error();
  error.message = "report " + std::string(report_id) + ": " + error.message;
  if (error.advice.empty()) error.advice = "add the report's file again";
  return error;
}

}  // namespace

Result<Store> Store::open(const std::string& path, OpenMode mode, int busy_ms) {
  Result<Connection> connection = open_ledger(path, mode, busy_ms);
  if (!connection) return connection.error();
  auto state = std::make_unique<State>();
  state->connection = *std::move(connection);
  return Store(std::move(state));
}

Result<bool> Store::put(const Reading& reading, std::string_view engine_version) {
  if (!state_->puts) {
    RASHOMON_TRY(state_->connection.execute("BEGIN IMMEDIATE"));
    state_->puts.emplace(state_->connection);
  }
  return state_->puts->put(reading, engine_version);
}

Result<void> Store::commit() {
  if (!state_->puts) return {};
  RASHOMON_TRY(state_->puts->finish());
  if (const int64_t changes = state_->puts->changes(); changes > 0)
    RASHOMON_TRY(count_changes(state_->connection, changes));
  RASHOMON_TRY(state_->connection.execute("COMMIT"));
  state_->puts.reset();
  return {};
}

Result<void> Store::for_each_reading(const std::function<bool(Reading&&)>& each) const {
  std::optional<Error> lost;
  RASHOMON_TRY(for_each_kept([&](Kept&& kept) {
    Result<Reading> reading = decode(kept);
    if (reading) return each(*std::move(reading));
    lost = reading.error();
    return false;
  }));
  if (lost) return *lost;
  return {};
}

Result<void> Store::for_each_kept(const std::function<bool(Kept&&)>& each) const {
  Statement row(state_->connection, "SELECT report, bytes FROM reading ORDER BY report");
  while (row.step()) {
    if (!each({row.text(0), row.text(1)})) return {};
  }
  return row.result();
}

Result<Reading> Store::decode(const Kept& kept) { return decode_kept(kept.report, kept.bytes); }

Result<uint64_t> Store::count_readings() const {
  auto count = state_->connection.integer("SELECT count(*) FROM reading");
  if (!count) return count.error();
  return static_cast<uint64_t>(*count);
}

Result<std::vector<std::string>> Store::reports_not_read_by(std::string_view engine_version) const {
  Statement row(state_->connection, "SELECT report FROM reading WHERE engine <> ?1 ORDER BY report");
  row.bind(1, engine_version);
  std::vector<std::string> reports;
  while (row.step()) reports.push_back(row.text(0));
  RASHOMON_TRY(row.result());
  return reports;
}

namespace {

/// Notes the outcome of a mark, or of its being taken back, so that the ledger stays current without being built again.
/// False where this is neither, or the claim is not in the ledger.
Result<bool> note_mark(Connection& db, const Correction& c) {
  const std::string& of = c.of.front().id;
  if (c.act == CorrectionAct::undo) {
    Statement row(db, "SELECT line FROM correction WHERE id = ?1");
    row.bind(1, std::string_view(of));
    if (!row.step()) return false;
    const Result<Correction> undone = parse_correction(row.bytes(0));
    if (!undone || !is_mark(*undone)) return false;
    Statement outcome(db, "DELETE FROM correction_outcome WHERE correction = ?1");
    outcome.bind(1, std::string_view(of));
    (void)outcome.step();
    RASHOMON_TRY(outcome.result());
    return true;
  }
  if (!is_mark(c)) return false;
  Statement outcome(db,
                    "INSERT INTO correction_outcome SELECT ?1, 1, '' FROM claim WHERE id = ?2 AND NOT EXISTS (SELECT 1 "
                    "FROM correction u WHERE u.line ->> '$.act' = 'undo' AND u.line ->> '$.of[0].id' = ?1) ON CONFLICT "
                    "(correction) DO NOTHING RETURNING correction");
  outcome.bind(1, std::string_view(c.id));
  outcome.bind(2, std::string_view(of));
  bool noted = false;
  while (outcome.step()) noted = true;
  RASHOMON_TRY(outcome.result());
  return noted;
}

}  // namespace

Result<size_t> Store::keep_corrections(const std::vector<Correction>& corrections) {
  RASHOMON_TRY(commit());
  Connection& db = state_->connection;
  Transaction transaction(db);
  RASHOMON_TRY(transaction.begin());
  size_t fresh = 0;
  bool changes = false;
  for (const Correction& c : corrections) {
    const size_t before = fresh;
    Statement insert(db, "INSERT INTO correction VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING RETURNING id");
    const std::string line = print_correction(c);
    insert.bind(1, std::string_view(c.id));
    insert.bind(2, std::string_view(line));
    while (insert.step()) ++fresh;
    RASHOMON_TRY(insert.result());
    if (fresh == before) continue;
    const Result<bool> mark = note_mark(db, c);
    if (!mark) return mark.error();
    changes = changes || !*mark;
  }
  if (changes) RASHOMON_TRY(count_changes(db, 1));
  RASHOMON_TRY(transaction.commit());
  return fresh;
}

Result<std::vector<Correction>> Store::corrections() const {
  Statement row(state_->connection, "SELECT line FROM correction ORDER BY id");
  std::vector<Correction> out;
  while (row.step()) {
    Result<Correction> correction = parse_correction(row.bytes(0));
    if (!correction) return correction.error();
    out.push_back(*std::move(correction));
  }
  RASHOMON_TRY(row.result());
  return out;
}

Result<void> Store::replace_ledger(const Ledger& ledger, std::string_view engine_version) {
  RASHOMON_TRY(begin_ledger());
  RASHOMON_TRY(append_to_ledger(ledger));
  return finish_ledger(engine_version);
}

Result<void> Store::begin_ledger() {
  state_->building.reset();
  RASHOMON_TRY(commit());
  state_->building.emplace(state_->connection);
  Result<void> begun = state_->building->begin();
  if (begun) {
    Result<std::vector<std::string>> indexes = empty_ledger(state_->connection);
    if (indexes)
      state_->indexes = std::move(*indexes);
    else
      begun = indexes.error();
  }
  if (!begun) state_->building.reset();
  return begun;
}

Result<void> Store::append_to_ledger(const Ledger& part) {
  Result<void> kept = write_ledger(state_->connection, part);
  if (!kept) state_->building.reset();
  return kept;
}

Result<void> Store::finish_ledger(std::string_view engine_version) {
  Connection& db = state_->connection;
  const auto finish = [&]() -> Result<void> {
    RASHOMON_TRY(settle_ledger(db, state_->indexes));
    RASHOMON_TRY(write_place_time(db));
    Result<std::string> changed = meta(db, kReadingsChanged);
    if (!changed) return changed.error();
    RASHOMON_TRY(set_meta(db, kLedgerBuiltAt, *changed));
    RASHOMON_TRY(set_meta(db, kLedgerEngine, engine_version));
    return state_->building->commit();
  };
  Result<void> done = finish();
  state_->building.reset();
  return done;
}

Result<Ledger> Store::read_ledger() const {
  Ledger ledger;
  for (int kind = 0; kind <= static_cast<int>(RowKind::story); ++kind) {
    RASHOMON_TRY(read_kind(state_->connection, static_cast<RowKind>(kind), nullptr, ledger));
  }
  if (state_->rule) apply_rule(*state_->rule, ledger);
  return ledger;
}

Result<void> Store::read_rows(RowKind kind, const std::vector<std::string>& ids, Ledger& into) const {
  const size_t before = into.events.size();
  RASHOMON_TRY(read_kind(state_->connection, kind, &ids, into));
  for (size_t e = before; state_->rule && e < into.events.size(); ++e) apply_rule(*state_->rule, into.events[e]);
  return {};
}

Result<bool> Store::ledger_is_current(std::string_view engine_version) const {
  if (state_->puts && state_->puts->changes() > 0) return false;  // counted at the commit
  Result<std::string> changed = meta(state_->connection, kReadingsChanged);
  if (!changed) return changed.error();
  Result<std::string> built = meta(state_->connection, kLedgerBuiltAt);
  if (!built) return built.error();
  Result<std::string> engine = meta(state_->connection, kLedgerEngine);
  if (!engine) return engine.error();
  return *changed == *built && *engine == engine_version;
}

Result<std::string> Store::report_text(std::string_view report_id) const {
  Statement row(state_->connection, "SELECT text FROM body WHERE report = ?1");
  row.bind(1, report_id);
  if (row.step()) return row.text(0);
  RASHOMON_TRY(row.result());
  return not_kept(report_id);
}

Result<Reading> Store::reading(std::string_view report_id) const {
  Statement row(state_->connection, "SELECT bytes FROM reading WHERE report = ?1");
  row.bind(1, report_id);
  if (row.step()) return decode_kept(report_id, row.bytes(0));
  RASHOMON_TRY(row.result());
  return not_kept(report_id);
}

Result<void> Store::use_rule(HoldingRule rule) {
  const bool as_kept = rule == HoldingRule::any && !state_->rule;
  state_->rule = rule;
  if (as_kept) return {};
  // views of the same names that live with the connection hide those of the file
  std::string views = kViews;
  const auto put = [&](std::string_view old, const std::string& now) {
    for (size_t at = views.find(old); at != std::string::npos; at = views.find(old, at + now.size()))
      views.replace(at, old.size(), now);
  };
  put("DROP VIEW IF EXISTS v_", "DROP VIEW IF EXISTS temp.v_");
  put("CREATE VIEW v_", "CREATE TEMP VIEW v_");
  put("'any'", std::string("'") + holding_rule_name(rule) + "'");
  Connection& db = state_->connection;
  Result<int64_t> locked = db.integer("PRAGMA query_only");
  if (!locked) return locked.error();
  RASHOMON_TRY(db.execute("PRAGMA query_only = 0"));
  const Result<void> made = db.execute(views.c_str());
  RASHOMON_TRY(db.execute(*locked != 0 ? "PRAGMA query_only = 1" : "PRAGMA query_only = 0"));
  return made;
}

Result<Table> Store::query(std::string_view sql, const std::vector<Value>& parameters) const {
  return run_query(state_->connection, sql, parameters);
}

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

}  // namespace rashomon
