// SPDX-License-Identifier: Apache-2.0
// outlets: who reports how much, how much of it is his own, and how often others contradict him.
#include "grid.h"
#include "tables.h"

namespace rashomon::cli {

Result<Table> outlets_table(const Arguments& given, const Store& store) {
  std::string limit;
  if (given.has("limit")) limit = " LIMIT " + std::to_string(given.number("limit", 0));
  return store.query(
      "SELECT coalesce(r.outlet, '') AS outlet, count(*) AS reports, min(r.published_earliest) AS first, "
      "max(r.published_latest) AS last, "
      "sum(EXISTS (SELECT 1 FROM derivation d WHERE d.report = r.id)) AS made_from_others, "
      "sum(EXISTS (SELECT 1 FROM derivation d WHERE d.source = r.id)) AS used_by_others, "
      "sum((SELECT count(*) FROM claim c WHERE c.report = r.id)) AS claims, "
      "sum((SELECT count(*) FROM claim c WHERE c.report = r.id AND c.own_voice)) AS in_own_voice, "
      "sum((SELECT count(DISTINCT d.claim) FROM claim c JOIN dispute_claim d ON d.claim = c.id WHERE c.report = "
      "r.id)) AS disputed_claims, "
      "sum((SELECT count(*) FROM wording w WHERE w.report = r.id)) AS judging_words "
      "FROM report r WHERE ?1 = '' OR r.outlet LIKE '%' || ?1 || '%' GROUP BY 1 ORDER BY reports DESC, outlet" +
          limit,
      {Value(given.text("outlet"))});
}

int run_outlets(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(table, context, outlets_table(context.arguments, *store));
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  if (format != Format::table && format != Format::md) {
    write_values(*out, table, format);
  } else {
    Grid grid{{{"outlet", false, true},
               {"reports", true},
               {"from"},
               {"to"},
               {"derived", true},
               {"reused", true},
               {"claims", true},
               {"own voice", true},
               {"disputed", true},
               {"judging", true}},
              {}};
    for (const auto& row : table.rows) {
      std::vector<std::string>& cells = grid.rows.emplace_back();
      for (const Value& value : row) cells.push_back(text_of(value));
      if (cells.front().empty()) cells.front() = "(no outlet named)";
    }
    if (format == Format::md) {
      write_markdown(*out, grid);
    } else if (!grid.rows.empty()) {
      write_table(*out, grid);
    }
  }
  if (table.rows.empty()) context.say("rashomon outlets: nothing matched");
  return context.finish(table.rows.empty() ? kNothing : kDone);
}

}  // namespace rashomon::cli
