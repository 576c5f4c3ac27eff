// SPDX-License-Identifier: Apache-2.0
// sql and search: what SQLite answers.
#include <iostream>
#include <iterator>

#include "find.h"
#include "grid.h"
#include "query.h"

namespace rashomon::cli {

int run_sql(Context& context) {
  CLI_TRY(store, context, context.ledger());
  std::string sql = context.arguments.words.front();
  if (sql == "-") sql.assign(std::istreambuf_iterator<char>(std::cin), {});
  CLI_TRY(table, context, store->query(sql));
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  if (format != Format::table && format != Format::md) {
    write_values(*out, table, format);
    return context.finish(table.rows.empty() ? kNothing : kDone);
  }
  Grid grid;
  for (size_t c = 0; c < table.columns.size(); ++c) {
    bool numbers = !table.rows.empty();
    for (const auto& row : table.rows) numbers = numbers && !std::holds_alternative<std::string>(row[c]);
    grid.columns.push_back({table.columns[c], numbers, true});
  }
  for (const auto& row : table.rows) {
    std::vector<std::string>& texts = grid.rows.emplace_back();
    for (const Value& value : row) texts.push_back(text_of(value));
  }
  if (format == Format::md) {
    write_markdown(*out, grid);
  } else {
    write_table(*out, grid);
  }
  return context.finish(table.rows.empty() ? kNothing : kDone);
}

}  // namespace rashomon::cli
