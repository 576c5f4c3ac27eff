// SPDX-License-Identifier: Apache-2.0
// SQLite behind two small classes, so that sqlite3.h stays in few files and every failure becomes an Error of ours.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "rashomon/base/day.h"
#include "rashomon/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace rashomon {

/// Bytes that are bound as a BLOB, not as text.
struct Blob {
  std::string_view bytes;
};
/// What can be bound to a parameter. The views must live until the statement has run.
using Bound = std::variant<std::monostate, int64_t, double, std::string_view, Blob>;

/// NULL for the empty text: the ledger's "none".
inline Bound or_null(std::string_view text) { return text.empty() ? Bound{} : Bound{text}; }

/// An open database file. Closing it twice or moving it is safe.
class Connection {
 public:
  /// `flags` as for sqlite3_open_v2. Errors: unreadable, locked, io.
  static Result<Connection> open(const std::string& path, int flags, int busy_ms);
  /// Runs statements that answer nothing.
  Result<void> execute(const char* sql);
  /// One integer, as a PRAGMA gives it.
  Result<int64_t> integer(const char* sql);
  /// The connection's last failure as an Error that names the ledger's path.
  Error error() const;
  sqlite3* get() const { return db_; }
  const std::string& path() const { return path_; }

  Connection() = default;
  Connection(Connection&& other) noexcept;
  Connection& operator=(Connection&& other) noexcept;
  ~Connection();

 private:
  sqlite3* db_ = nullptr;
  std::string path_;
};

/// A prepared statement. The first failure stays: later calls do nothing and result() tells it.
class Statement {
 public:
  Statement(const Connection& connection, std::string_view sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  /// Binds all parameters and runs to the end; for statements without an answer.
  void run(std::initializer_list<Bound> values);
  void bind(int index, const Bound& value);
  /// True while there is a row.
  bool step();
  void reset();
  Result<void> result() const;

  bool is_null(int column) const;
  int64_t integer(int column) const;
  double real(int column) const;
  std::string text(int column) const;
  /// The column's bytes; valid until the next step.
  std::string_view bytes(int column) const;
  /// kNoDay for NULL.
  Day day(int column) const;
  sqlite3_stmt* get() const { return statement_; }

 private:
  void fail();
  const Connection& connection_;
  sqlite3_stmt* statement_ = nullptr;
  std::optional<Error> error_;
};

/// BEGIN IMMEDIATE … COMMIT around a scope; rolls back unless commit() was called.
class Transaction {
 public:
  explicit Transaction(Connection& connection) : connection_(connection) {}
  ~Transaction();
  Result<void> begin();
  Result<void> commit();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

 private:
  Connection& connection_;
  bool open_ = false;
};

}  // namespace rashomon
