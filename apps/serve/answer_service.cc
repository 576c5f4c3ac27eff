// SPDX-License-Identifier: Apache-2.0
// What this is: version, how much the ledger holds, what may be done.
#include "api.h"
#include "find.h"
#include "grid.h"

namespace rashomon::serve {

Result<Answer> answer_service(Ledgers& ledgers, const Store& store, HoldingRule rule, const ServeOptions& options) {
  // Tables, not views: the page waits for this.
  const Result<Table> counts = store.query(
      "SELECT (SELECT count(*) FROM report) AS reports, (SELECT count(DISTINCT coalesce(origin, id)) FROM report) AS "
      "origins, (SELECT count(DISTINCT outlet) FROM report) AS outlets, (SELECT count(*) FROM claim) AS claims, "
      "(SELECT count(*) FROM event) AS events, (SELECT count(DISTINCT event) FROM dispute) AS disputed, (SELECT "
      "count(*) FROM entity) AS entities, (SELECT count(*) FROM control WHERE instr(stands_by, ?1) > 0) AS "
      "holdings, "
      "(SELECT min(published_earliest) FROM report) AS first_published, (SELECT max(published_latest) FROM report) AS "
      "last_published, (SELECT min(earliest) FROM event) AS first_day, (SELECT max(latest) FROM event) AS last_day",
      {Value(std::string(holding_rule_name(rule)))});
  if (!counts) return counts.error();
  const std::string& path = ledgers.path();
  std::string body = "{\"name\":\"Rashomon\",\"version\":" + cli::json_text(version()) +
                     ",\"ledger\":" + cli::json_text(path.substr(path.rfind('/') + 1)) +
                     ",\"edit\":" + (options.edit ? "true" : "false") +
                     ",\"generation\":" + std::to_string(ledgers.generation());
  for (size_t c = 0; c < counts->columns.size(); ++c)
    body += "," + cli::json_text(counts->columns[c]) + ":" + cli::json_value(counts->rows.front()[c]);
  const Result<Ledgers::Lease> whole = ledgers.lease();
  if (!whole) return whole.error();
  const Result<bool> current = (*whole)->ledger_is_current(version());
  body += std::string(",\"current\":") + (current && *current ? "true" : "false");
  return Answer{body + ",\"openapi\":\"/api/v1/openapi.json\"}\n"};
}

/// For each rule of whose word counts, how much of the ledger it changes against `any`.
Result<Answer> answer_rules(const Store& store) {
  std::string rows;
  for (int n = 0; n < kHoldingRules; ++n) {
    const std::string rule = holding_rule_name(static_cast<HoldingRule>(n));
    const Result<Table> counts = store.query(
        "SELECT (SELECT count(*) FROM event_ruling WHERE rule = ?1) AS events_changed, (SELECT count(*) FROM event) AS "
        "events, (SELECT count(*) FROM control WHERE instr(stands_by, ?1) > 0) AS holdings, (SELECT count(*) FROM "
        "control WHERE instr(stands_by, ?1) > 0 AND instr(stands_by, 'any') = 0) AS holdings_made, (SELECT count(*) "
        "FROM control WHERE instr(stands_by, ?1) = 0 AND instr(stands_by, 'any') > 0) AS holdings_gone",
        {Value(rule)});
    if (!counts) return counts.error();
    rows += (n ? ",\n" : "\n") + std::string("{\"rule\":") + cli::json_text(rule);
    for (size_t c = 0; c < counts->columns.size(); ++c)
      rows += "," + cli::json_text(counts->columns[c]) + ":" + cli::json_value(counts->rows.front()[c]);
    rows += "}";
  }
  return Answer{"{\"kind\":\"rules\",\"total\":" + std::to_string(kHoldingRules) + ",\"next\":null,\"rows\":[" + rows +
                "]}\n"};
}

}  // namespace rashomon::serve
