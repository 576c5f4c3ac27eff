// SPDX-License-Identifier: Apache-2.0
// A user's SQL may read everything and change nothing. Two locks: an authorizer while the statement is prepared, and
// SQLite's own word that the prepared statement does not write.
#include "query.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace rashomon {
namespace {

/// PRAGMAs that only tell. `data_version` is what FTS5 asks of itself.
bool harmless_pragma(std::string_view name) {
  for (const char* known : {"table_info", "table_xinfo", "table_list", "index_list", "index_info", "data_version",
                            "function_list", "compile_options", "user_version", "application_id", "quick_check"}) {
    if (name == known) return true;
  }
  return false;
}

int authorize(void*, int action, const char* first, const char* second, const char*, const char*) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_FUNCTION:
      return second != nullptr && std::string_view(second) == "load_extension" ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
      // With a second value it would set something, but for those that take a table's name.
      return first != nullptr && harmless_pragma(first) &&
                     (second == nullptr ||
                      (std::string_view(first) != "user_version" && std::string_view(first) != "application_id"))
                 ? SQLITE_OK
                 : SQLITE_DENY;
    default: return SQLITE_DENY;
  }
}

/// Holds the authorizer for a scope. Virtual tables declare themselves and prepare statements of their own, writes
/// among them, when they are first touched, so they are touched before.
class Guard {
 public:
  explicit Guard(sqlite3* db) : db_(db) {
    (void)sqlite3_exec(
        db_,
        "SELECT 1 FROM report_text LIMIT 0; SELECT 1 FROM event_place_time LIMIT 0; SELECT 1 FROM json_each('[]'); "
        "SELECT 1 FROM json_tree('[]'); SELECT 1 FROM pragma_table_info('report')",
        nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(db_, authorize, nullptr);
  }
  ~Guard() { sqlite3_set_authorizer(db_, nullptr, nullptr); }
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;

 private:
  sqlite3* db_;
};

bool only_space(std::string_view sql) {
  size_t at = 0;
  while (at < sql.size()) {
    if (sql[at] == ';' || sql[at] == ' ' || (sql[at] >= 9 && sql[at] <= 13)) {
      ++at;
    } else if (sql.substr(at, 2) == "--") {
      at = std::min(sql.find('\n', at), sql.size());
    } else if (sql.substr(at, 2) == "/*") {
      const size_t end = sql.find("*/", at + 2);
      at = end == std::string_view::npos ? sql.size() : end + 2;
    } else {
      return false;
    }
  }
  return true;
}

Error refused(const std::string& why) {
  return {ErrorCode::invalid_argument, why,
          "only one statement that reads is allowed; the views are told by `rashomon help sql`"};
}

void bind_value(sqlite3_stmt* statement, int index, const Value& value) {
  if (const auto* number = std::get_if<int64_t>(&value)) sqlite3_bind_int64(statement, index, *number);
  if (const auto* real = std::get_if<double>(&value)) sqlite3_bind_double(statement, index, *real);
  if (const auto* text = std::get_if<std::string>(&value)) {
    sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
  }
}

Value value_at(sqlite3_stmt* row, int column) {
  switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL: return std::monostate{};
    case SQLITE_INTEGER: return int64_t{sqlite3_column_int64(row, column)};
    case SQLITE_FLOAT: return sqlite3_column_double(row, column);
    default: break;
  }
  const auto* data = static_cast<const char*>(sqlite3_column_blob(row, column));
  return std::string(data ? data : "", static_cast<size_t>(sqlite3_column_bytes(row, column)));
}

}  // namespace

Result<Table> run_query(const Connection& connection, std::string_view sql, const std::vector<Value>& parameters) {
  sqlite3* db = connection.get();
  if (only_space(sql)) return refused("the query is empty");
  const Guard guard(db);
  sqlite3_stmt* prepared = nullptr;
  const char* tail = nullptr;
  const int code = sqlite3_prepare_v2(db, sql.data(), static_cast<int>(sql.size()), &prepared, &tail);
  const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> owner(prepared, sqlite3_finalize);
  if ((code & 0xff) == SQLITE_AUTH) return refused("the query would change the ledger or its settings");
  if ((code & 0xff) == SQLITE_ERROR) return refused(std::string("the query is wrong: ") + sqlite3_errmsg(db));
  if (code != SQLITE_OK) return connection.error();
  if (prepared == nullptr) return refused("the query is empty");
  if (!only_space(sql.substr(static_cast<size_t>(tail - sql.data()))))
    return refused("the query holds more than one statement");
  if (sqlite3_stmt_readonly(prepared) == 0) return refused("the query would change the ledger");
  if (sqlite3_bind_parameter_count(prepared) > static_cast<int>(parameters.size())) {
    return refused("the query has a parameter that no value was given for");
  }

  Table table;
  const int columns = sqlite3_column_count(prepared);
  for (int c = 0; c < columns; ++c) table.columns.emplace_back(sqlite3_column_name(prepared, c));
  const int wanted = std::min(sqlite3_bind_parameter_count(prepared), static_cast<int>(parameters.size()));
  for (int p = 0; p < wanted; ++p) bind_value(prepared, p + 1, parameters[static_cast<size_t>(p)]);
  int step = SQLITE_OK;
  while ((step = sqlite3_step(prepared)) == SQLITE_ROW) {
    std::vector<Value>& row = table.rows.emplace_back();
    for (int c = 0; c < columns; ++c) row.push_back(value_at(prepared, c));
  }
  if (step == SQLITE_DONE) return table;
  if ((step & 0xff) == SQLITE_ERROR) return refused(std::string("the query failed: ") + sqlite3_errmsg(db));
  if ((step & 0xff) == SQLITE_AUTH) return refused("the query would change the ledger or its settings");
  return connection.error();
}

}  // namespace rashomon
