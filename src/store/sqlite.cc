// SPDX-License-Identifier: Apache-2.0
#include "sqlite.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace rashomon {
namespace {

Error error_of(int code, int system_errno, const std::string& path, const std::string& detail) {
  if (system_errno == ENOSPC || system_errno == EDQUOT) code = SQLITE_FULL;
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::locked, "the ledger " + path + " is locked by another process",
              "wait until the other command is done and run this one again"};
    case SQLITE_FULL:
      return {ErrorCode::full, "no space is left where the ledger " + path + " is written",
              "free some space and run the command again; reports that were kept before stay kept"};
    case SQLITE_CORRUPT:
      return {ErrorCode::corrupt, "the ledger " + path + " is damaged (" + detail + ")",
              "make it again from the reports with `rashomon -C NEW add`, or restore a copy"};
    case SQLITE_NOTADB:
      return {ErrorCode::unsupported, path + " is no Rashomon ledger", "name another file with --ledger"};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
      return {
          ErrorCode::unreadable,
          "the ledger " + path + " cannot be opened (" + (system_errno ? std::strerror(system_errno) : detail) + ")",
          "check that its folder exists and that you may read and write it"};
    case SQLITE_TOOBIG: return {ErrorCode::too_large, "a value is too large for the ledger " + path, ""};
    default:
      return {ErrorCode::io,
              "the ledger " + path + " cannot be used (" + detail +
                  (system_errno ? std::string(": ") + std::strerror(system_errno) : "") + ")",
              ""};
  }
}

}  // namespace

Result<Connection> Connection::open(const std::string& path, int flags, int busy_ms) {
  // nobody asks how much memory SQLite has, and counting it takes a lock at each of its allocations
  static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  (void)uncounted;
  Connection made;
  made.path_ = path;
  const int code =
      sqlite3_open_v2(path.c_str(), &made.db_, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
  if (code != SQLITE_OK) return made.error();
  sqlite3_busy_timeout(made.db_, busy_ms);
  return made;
}

Connection::Connection(Connection&& other) noexcept
    : db_(std::exchange(other.db_, nullptr)), path_(std::move(other.path_)) {}

Connection& Connection::operator=(Connection&& other) noexcept {
  std::swap(db_, other.db_);
  std::swap(path_, other.path_);
  return *this;
}

Connection::~Connection() { sqlite3_close_v2(db_); }

Error Connection::error() const {
  if (db_ == nullptr) return {ErrorCode::io, "no memory for the ledger " + path_, ""};
  return error_of(sqlite3_extended_errcode(db_), sqlite3_system_errno(db_), path_, sqlite3_errmsg(db_));
}

Result<void> Connection::execute(const char* sql) {
  if (sqlite3_exec(db_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) return error();
  return {};
}

Result<int64_t> Connection::integer(const char* sql) {
  Statement statement(*this, sql);
  const int64_t value = statement.step() ? statement.integer(0) : 0;
  RASHOMON_TRY(statement.result());
  return value;
}

Statement::Statement(const Connection& connection, std::string_view sql) : connection_(connection) {
  if (sqlite3_prepare_v2(connection.get(), sql.data(), static_cast<int>(sql.size()), &statement_, nullptr) !=
      SQLITE_OK) {
    fail();
  }
}

Statement::~Statement() { sqlite3_finalize(statement_); }

void Statement::fail() {
  if (!error_) error_ = connection_.error();
}

void Statement::bind(int index, const Bound& value) {
  if (error_) return;
  int code = SQLITE_OK;
  if (const auto* number = std::get_if<int64_t>(&value)) {
    code = sqlite3_bind_int64(statement_, index, *number);
  } else if (const auto* real = std::get_if<double>(&value)) {
    code = sqlite3_bind_double(statement_, index, *real);
  } else if (const auto* text = std::get_if<std::string_view>(&value)) {
    code = sqlite3_bind_text64(statement_, index, text->data() ? text->data() : "", text->size(), SQLITE_STATIC,
                               SQLITE_UTF8);
  } else if (const auto* blob = std::get_if<Blob>(&value)) {
    code = sqlite3_bind_blob64(statement_, index, blob->bytes.data() ? blob->bytes.data() : "", blob->bytes.size(),
                               SQLITE_STATIC);
  } else {
    code = sqlite3_bind_null(statement_, index);
  }
  if (code != SQLITE_OK) fail();
}

void Statement::run(std::initializer_list<Bound> values) {
  if (error_) return;
  int index = 0;
  for (const Bound& value : values) bind(++index, value);
  if (error_) return;
  if (sqlite3_step(statement_) != SQLITE_DONE) fail();
  sqlite3_reset(statement_);
}

bool Statement::step() {
  if (error_) return false;
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) fail();
  return false;
}

void Statement::reset() {
  if (statement_ != nullptr) sqlite3_reset(statement_);
}

Result<void> Statement::result() const {
  if (error_) return *error_;
  return {};
}

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Statement::real(int column) const { return sqlite3_column_double(statement_, column); }

std::string_view Statement::bytes(int column) const {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  return {data ? data : "", static_cast<size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string Statement::text(int column) const { return std::string(bytes(column)); }
Day Statement::day(int column) const { return is_null(column) ? kNoDay : parse_iso_day(bytes(column)); }

Result<void> Transaction::begin() {
  RASHOMON_TRY(connection_.execute("BEGIN IMMEDIATE"));
  open_ = true;
  return {};
}

Result<void> Transaction::commit() {
  RASHOMON_TRY(connection_.execute("COMMIT"));
  open_ = false;
  return {};
}

Transaction::~Transaction() {
  if (open_) (void)sqlite3_exec(connection_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace rashomon
