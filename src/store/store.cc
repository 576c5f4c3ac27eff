// SPDX-License-Identifier: Apache-2.0
// Idea: readings are the truth and only grow; the ledger is derived and replaced field by field. A counter in `meta`
// rises with every change to the readings, and the ledger remembers at which count it was built.
#include "rashomon/store.h"

#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "compress.h"
#include "open_ledger.h"
#include "put_readings.h"
#include "query.h"
#include "read_ledger.h"
#include "schema.h"
#include "sqlite.h"
#include "tie_fields.h"
#include "write_fields.h"
#include "write_rows.h"

namespace rashomon {

struct Store::State {
  Connection connection;
  std::optional<PutReadings> puts;      // while a transaction of puts is open
  std::optional<Connection> snapshot;   // of the readings, while a whole ledger is written
  std::optional<Transaction> building;  // after connection: it is closed before
  std::optional<FieldTies> ties;        // while either is open
  std::optional<FieldWriter> writer;    // while a ledger is written
  bool whole = false;                   // it is
  bool straight = false;                // it is written without SQLite's log
  std::optional<HoldingRule> rule;      // what is told stands under it
  std::vector<std::string> indexes;     // of the ledger that is being written, to be made at its end

  /// What was written is lost.
  void stop_building();
  /// Opens the snapshot where the ledger is a file. REQUIRES that nobody else writes.
  void take_snapshot();
  /// The first ledger of a file is not written to the log and copied from there, but where it belongs.
  void write_straight();
  const Connection& readings() const { return snapshot ? *snapshot : connection; }
};

namespace {

constexpr std::string_view kReadingsChanged = "readings_changed";
constexpr std::string_view kLedgerBuiltAt = "ledger_built_at";
constexpr std::string_view kLedgerEngine = "ledger_engine";
constexpr std::string_view kFieldsUnsound = "fields_unsound";  // "1": reports were read again since they were tied

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

Result<bool> Store::put(const Reading& reading, std::string_view engine_version, const std::vector<uint64_t>& bonds) {
  if (!state_->puts) {
    RASHOMON_TRY(state_->connection.execute("BEGIN IMMEDIATE"));
    state_->puts.emplace(state_->connection);
    state_->ties.emplace(state_->connection);
  }
  const std::string& report = reading.document.id;
  const auto keep = [&]() -> Result<bool> {
    Result<PutReadings::Outcome> put = state_->puts->put(reading, engine_version);
    if (!put) return put.error();
    if (*put == PutReadings::Outcome::kept) { RASHOMON_TRY(state_->ties->tie(report, bonds)); }
    if (*put == PutReadings::Outcome::renamed) { RASHOMON_TRY(state_->ties->spoil(report)); }
    if (*put == PutReadings::Outcome::read_again) { RASHOMON_TRY(set_meta(state_->connection, kFieldsUnsound, "1")); }
    return *put == PutReadings::Outcome::kept;
  };
  Result<bool> kept = keep();
  if (!kept) {  // half of it must not be committed with what follows
    state_->ties.reset();
    state_->puts.reset();
    (void)state_->connection.execute("ROLLBACK");
  }
  return kept;
}

Result<void> Store::commit() {
  if (!state_->puts) return {};
  RASHOMON_TRY(state_->puts->finish());
  if (const int64_t changes = state_->puts->changes(); changes > 0)
    RASHOMON_TRY(count_changes(state_->connection, changes));
  state_->ties.reset();
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

Result<void> Store::for_each_kept(int64_t field, const std::function<bool(Kept&&)>& each) const {
  // readings of a field were mostly kept together: by place they are found in fewer pages than by report
  Statement row(state_->connection, "SELECT report, reading FROM field_report WHERE field = ?1 ORDER BY report");
  Statement here(state_->readings(), "SELECT report, bytes FROM reading WHERE rowid = ?1");
  Statement moved(state_->readings(), "SELECT bytes FROM reading WHERE report = ?1");
  row.bind(1, field);
  while (row.step()) {
    Kept kept{row.text(0), ""};
    here.bind(1, row.integer(1));
    if (here.step() && here.bytes(0) == kept.report) {
      kept.bytes = here.text(1);
    } else {
      moved.bind(1, std::string_view(kept.report));
      if (moved.step()) kept.bytes = moved.text(0);
      moved.reset();
    }
    here.reset();
    if (!each(std::move(kept))) return {};
  }
  RASHOMON_TRY(here.result());
  RASHOMON_TRY(moved.result());
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
  constexpr int64_t kOfNoReports = 0;
  RASHOMON_TRY(begin_ledger(true));
  RASHOMON_TRY(begin_field(kOfNoReports));
  RASHOMON_TRY(append_to_ledger(ledger));
  RASHOMON_TRY(end_field());
  RASHOMON_TRY(set_meta(state_->connection, kFieldsUnsound, "1"));  // these rows are of no field
  return finish_ledger(engine_version);
}

void Store::State::stop_building() {
  writer.reset();
  ties.reset();
  snapshot.reset();
  building.reset();
  if (straight) (void)connection.execute("PRAGMA journal_mode = WAL");  // if not now, then when it is opened again
  straight = false;
}

// Nobody reads a ledger that has never been made, so nobody is kept waiting; what is lost on the way is rolled back all
// the same. Where another process has the file open, the log stays.
void Store::State::write_straight() {
  if (connection.path() == ":memory:") return;
  const Result<std::string> engine = meta(connection, kLedgerEngine);
  if (!engine || !engine->empty()) return;
  Statement mode(connection, "PRAGMA journal_mode = TRUNCATE");
  straight = mode.step() && mode.bytes(0) == "truncate";
}

// What a large ledger leaves in SQLite's log until it is committed would have to be searched for every page of a
// reading; another connection, which began before, has nothing there to search.
void Store::State::take_snapshot() {
  if (connection.path() == ":memory:" || straight) return;
  Result<Connection> opened = Connection::open(connection.path(), SQLITE_OPEN_READONLY, 0);
  if (!opened || !opened->execute("BEGIN") || !opened->integer("SELECT count(*) FROM meta")) return;
  snapshot = std::move(*opened);
}

Result<void> Store::begin_ledger(bool whole) {
  state_->stop_building();
  RASHOMON_TRY(commit());
  if (whole) state_->write_straight();
  state_->building.emplace(state_->connection);
  state_->whole = whole;
  Result<void> begun = state_->building->begin();
  if (begun && whole) {
    state_->take_snapshot();
    Result<std::vector<std::string>> indexes = empty_ledger(state_->connection);
    if (indexes)
      state_->indexes = std::move(*indexes);
    else
      begun = indexes.error();
  }
  if (!begun) {
    state_->stop_building();
    return begun;
  }
  state_->ties.emplace(state_->connection);
  state_->writer.emplace(state_->connection, whole);
  return begun;
}

Result<void> Store::begin_field(int64_t field) { return state_->writer->begin(field); }
Result<void> Store::append_to_ledger(const Ledger& part) { return state_->writer->append(part); }
Result<void> Store::end_field() {
  RASHOMON_TRY(state_->writer->end());
  return state_->writer->too_large() ? set_meta(state_->connection, kFieldsUnsound, "1") : Result<void>();
}

Result<void> Store::settle_ledger() {
  if (state_->whole) {
    for (const std::string& index : state_->indexes) {
      Statement make(state_->connection, index);
      make.run({});
      RASHOMON_TRY(make.result());
    }
  }
  RASHOMON_TRY(state_->writer->finish());
  state_->whole = false;
  state_->writer.emplace(state_->connection, false);
  return {};
}

Result<void> Store::finish_ledger(std::string_view engine_version) {
  Connection& db = state_->connection;
  const auto finish = [&]() -> Result<void> {
    RASHOMON_TRY(settle_ledger());
    Result<std::string> changed = meta(db, kReadingsChanged);
    if (!changed) return changed.error();
    RASHOMON_TRY(set_meta(db, kLedgerBuiltAt, *changed));
    RASHOMON_TRY(set_meta(db, kLedgerEngine, engine_version));
    state_->writer.reset();
    state_->ties.reset();
    state_->snapshot.reset();  // the log cannot be brought into the file while somebody looks at what was before
    return state_->building->commit();
  };
  Result<void> done = finish();
  state_->stop_building();
  return done;
}

void Store::abandon_ledger() { state_->stop_building(); }

Result<std::vector<Store::Field>> Store::fields(bool stale_only) const {
  Statement row(state_->connection, std::string("SELECT n, reports FROM field WHERE into_field IS NULL ") +
                                        (stale_only ? "AND stale " : "") + "ORDER BY n");
  std::vector<Field> out;
  while (row.step()) out.push_back({row.integer(0), static_cast<uint64_t>(row.integer(1))});
  RASHOMON_TRY(row.result());
  return out;
}

Result<bool> Store::can_renew(std::string_view engine_version) const {
  const Connection& db = state_->connection;
  Result<std::string> unsound = meta(db, kFieldsUnsound);
  if (!unsound) return unsound.error();
  Result<std::string> engine = meta(db, kLedgerEngine);
  if (!engine) return engine.error();
  if (*unsound == "1" || (!engine->empty() && *engine != engine_version)) return false;
  Statement read(db, "SELECT (SELECT min(engine) FROM reading), (SELECT max(engine) FROM reading)");
  bool same = true;
  if (read.step()) same = read.is_null(0) || (read.bytes(0) == engine_version && read.bytes(1) == engine_version);
  RASHOMON_TRY(read.result());
  return same;
}

Result<void> Store::forget_fields() {
  RASHOMON_TRY(state_->ties->forget());
  return set_meta(state_->connection, kFieldsUnsound, "0");
}

Result<void> Store::tie(std::string_view report, const std::vector<uint64_t>& bonds) {
  return state_->ties->tie(report, bonds);
}

Result<bool> Store::tie_corrections(const std::vector<Correction>& standing) { return state_->ties->tie(standing); }

Result<std::vector<int64_t>> Store::fields_let_go(const std::vector<Correction>& standing) {
  return state_->ties->let_go(standing);
}

Result<void> Store::loosen_field(int64_t field, const std::vector<uint64_t>& bonds) {
  RASHOMON_TRY(begin_field(field));
  RASHOMON_TRY(end_field());
  return state_->ties->loosen(field, bonds);
}

Result<std::vector<std::string>> Store::corrections_of(int64_t field) const {
  Statement row(state_->connection,
                field == 0 ? "SELECT id FROM correction WHERE id NOT IN (SELECT correction FROM correction_report) "
                             "ORDER BY id"
                           : "SELECT DISTINCT c.correction FROM correction_report c JOIN field_report f ON f.report = "
                             "c.report WHERE f.field = ?1 ORDER BY 1");
  if (field != 0) row.bind(1, field);
  std::vector<std::string> ids;
  while (row.step()) ids.push_back(row.text(0));
  RASHOMON_TRY(row.result());
  return ids;
}

Result<void> Store::keep_outcomes(const std::vector<CorrectionRow>& outcomes,
                                  const std::vector<std::string>& standing) {
  Ledger only;
  only.corrections = outcomes;
  RASHOMON_TRY(state_->writer->append(only));
  Statement known(state_->connection, "SELECT correction FROM correction_outcome");
  std::vector<std::string> gone;
  while (known.step()) {
    if (!std::binary_search(standing.begin(), standing.end(), known.text(0))) gone.push_back(known.text(0));
  }
  RASHOMON_TRY(known.result());
  Statement forget(state_->connection, "DELETE FROM correction_outcome WHERE correction = ?1");
  for (const std::string& id : gone) forget.run({std::string_view(id)});
  return forget.result();
}

Result<Ledger> Store::read_ledger() const {
  Ledger ledger;
  for (int kind = 0; kind <= static_cast<int>(RowKind::story); ++kind) {
    RASHOMON_TRY(read_kind(state_->connection, static_cast<RowKind>(kind), nullptr, ledger));
  }
  if (state_->rule) apply_rule(*state_->rule, ledger);
  return ledger;
}

Result<void> Store::tell_ledger(const std::function<void(const Ledger& part)>& each) const {
  constexpr size_t kAtATime = 512;  // rows
  static constexpr const char* kTables[] = {"report",  "entity",   "event", "claim",   "relation",
                                            "control", "quantity", "quote", "wording", "story"};
  for (int kind = 0; kind <= static_cast<int>(RowKind::story); ++kind) {
    std::vector<std::string> ids;
    const auto tell = [&]() -> Result<void> {
      Ledger part;
      RASHOMON_TRY(read_kind(state_->connection, static_cast<RowKind>(kind), &ids, part));
      if (state_->rule) apply_rule(*state_->rule, part);
      each(part);
      ids.clear();
      return {};
    };
    Statement row(state_->connection, std::string("SELECT id FROM ") + kTables[kind] + " ORDER BY id");
    while (row.step()) {
      ids.push_back(row.text(0));
      if (ids.size() == kAtATime) RASHOMON_TRY(tell());
    }
    RASHOMON_TRY(row.result());
    if (!ids.empty()) RASHOMON_TRY(tell());
  }
  return {};
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
  Statement row(state_->readings(), "SELECT text FROM body WHERE report = ?1");
  row.bind(1, report_id);
  if (row.step()) return row.text(0);
  RASHOMON_TRY(row.result());
  return not_kept(report_id);
}

Result<Reading> Store::reading(std::string_view report_id) const {
  Statement row(state_->readings(), "SELECT bytes FROM reading WHERE report = ?1");
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
