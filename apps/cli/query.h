// SPDX-License-Identifier: Apache-2.0
// A query command is a view, the columns that people see of it, and where the shared flags apply to it.
#pragma once

#include <string>
#include <vector>

#include "context.h"
#include "grid.h"

namespace rashomon::cli {

/// A column for people. `sql` is over the view `v`; kind days: two columns, "first, last", shown as one.
struct Shown {
  enum Kind { text, id, days, status, number };
  const char* title;
  const char* sql;
  Kind kind = text;
  bool elastic = false;
};

struct Query {
  const char* command;
  const char* view;
  RowKind row;
  std::vector<Shown> shown;
  const char* order;
  // Conditions over `v`, "" where a flag does not apply; ? stands for the flag's value (a JSON list of ids or names for
  // place, actor and type).
  const char* first_day = "";
  const char* last_day = "";
  const char* place = "";
  const char* place_id = "";  // the column of the place, for --box
  const char* actor = "";
  const char* type = "";
  const char* outlet = "";
  const char* origins = "";
  const char* disputed = "";
  const char* about = "";
  const char* status = "";
  const char* text = "";
};

const std::vector<Query>& queries();
const Query* find_query(std::string_view command);

/// SQL after "FROM view v", with its parameters.
struct Selection {
  std::string where;  // begins with " WHERE " or is ""
  std::vector<Value> parameters;
  std::string order;  // begins with " ORDER BY "
  std::string limit;  // begins with " LIMIT " or is ""
  std::string sql() const { return where + order + limit; }
};
/// From the flags of the command line or of a URL. Errors: an unknown place, actor, type or column.
Result<Selection> select_rows(const Arguments& given, const Store& store, const Query& query);

/// Adds a condition; each ? in it becomes the next parameter.
void add_condition(Selection& selection, std::string_view condition, const Value& value);

/// The rows of `ids`, in their order, as lines of docs/formats/ledger.md.
Result<std::vector<std::string>> ledger_lines(const Store& store, RowKind kind, const std::vector<std::string>& ids);

/// Says on standard error how many of the rows another rule than `any` changes.
Result<void> tell_rule(Context& context, const Store& store, const Query& query, const Selection& selection);

/// Prints what `query` finds in the format that was asked for.
int answer(Context& context, const Query& query, const Selection& selection);

/// The style in which a status is shown.
Style style_of_status(std::string_view status);

}  // namespace rashomon::cli
