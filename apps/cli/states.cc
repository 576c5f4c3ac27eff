// SPDX-License-Identifier: Apache-2.0
#include "states.h"

#include <set>

#include "rashomon/ledger.h"

namespace rashomon::cli {
namespace {

/// A ledger of those reports, in order of id. `again`: reports whose reading is made again from their text.
Result<Store> build_of(const Store& whole, const Table& reports, const std::set<std::string>& again,
                       const Engine& engine) {
  Result<Store> part = Store::open(":memory:", OpenMode::create);
  if (!part) return part.error();
  for (const auto& row : reports.rows) {
    const std::string& id = std::get<std::string>(row.front());
    Result<Reading> reading = whole.reading(id);
    if (!reading) return reading.error();
    const std::string version = again.contains(id) ? "" : engine.version();
    if (Result<bool> put = part->put(*reading, version, find_bonds(*reading)); !put) return put.error();
  }
  RASHOMON_TRY(part->commit());
  Result<std::vector<Correction>> corrections = whole.corrections();
  if (!corrections) return corrections.error();
  if (Result<size_t> kept = part->keep_corrections(*corrections); !kept) return kept.error();
  RASHOMON_TRY(engine.renew(*part));
  return part;
}

}  // namespace

Result<Store> ledger_known_on(const Store& whole, const std::string& day, const EngineOptions& options) {
  Result<Engine> engine = Engine::open(options);
  if (!engine) return engine.error();
  return ledger_known_on(whole, day, *engine);
}

Result<Store> ledger_known_on(const Store& whole, const std::string& day, const Engine& engine) {
  Result<Table> reports = whole.query("SELECT id FROM report WHERE published_latest <= ?1 ORDER BY id", {Value(day)});
  if (!reports) return reports.error();
  return build_of(whole, *reports, {}, engine);
}

Result<Store> ledger_rebuilt(const Store& whole, const EngineOptions& options) {
  Result<Table> reports = whole.query("SELECT report FROM reading ORDER BY report");
  if (!reports) return reports.error();
  Result<Engine> engine = Engine::open(options);
  if (!engine) return engine.error();
  Result<std::vector<std::string>> old = whole.reports_not_read_by(engine->version());
  if (!old) return old.error();
  return build_of(whole, *reports, {old->begin(), old->end()}, *engine);
}

}  // namespace rashomon::cli
