// SPDX-License-Identifier: Apache-2.0
#include "open_ledger.h"

#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "schema.h"

namespace rashomon {
namespace {

namespace fs = std::filesystem;

Error no_ledger(const std::string& path, const std::string& why) {
  return {ErrorCode::unsupported, path + " is no Rashomon ledger: " + why, "name another file with --ledger"};
}

/// What can be told without SQLite: a file that is missing, a folder, something else altogether. True if there is a
/// file with something in it.
Result<bool> look_at_file(const std::string& path, OpenMode mode) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) {
    if (mode == OpenMode::create) return false;
    return Error{ErrorCode::not_found, "there is no ledger " + path,
                 "make one with `rashomon add FILES`, or name it with --ledger"};
  }
  if (fs::is_directory(status)) {
    return Error{ErrorCode::unreadable, path + " is a folder, not a ledger", "name a file with --ledger"};
  }
  // The file is never opened but by SQLite: closing another descriptor of it would drop the locks of all connections
  // that this process has, and a process that then closes its last one would take the log away under them.
  if (access(path.c_str(), R_OK) != 0) {
    return Error{ErrorCode::unreadable, "the ledger " + path + " cannot be read (" + std::strerror(errno) + ")",
                 "check who may read it"};
  }
  if (fs::file_size(path, error) == 0 && !error) {
    if (mode == OpenMode::create) return false;
    return no_ledger(path, "the file is empty");
  }
  return true;
}

Result<int64_t> check_schema(Connection& connection) {
  const std::string& path = connection.path();
  auto application = connection.integer("PRAGMA application_id");
  if (!application) return application.error();
  auto version = connection.integer("PRAGMA user_version");
  if (!version) return version;
  if (*application != kApplicationId) {
    auto tables = connection.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables) return tables;
    if (*application != 0 || *version != 0 || *tables != 0)
      return no_ledger(path, "it is a database of another program");
  }
  if (*version > kSchemaVersion) {
    return Error{ErrorCode::unsupported,
                 "the ledger " + path + " was written by a newer Rashomon (schema " + std::to_string(*version) +
                     "; this one knows schemas up to " + std::to_string(kSchemaVersion) + ")",
                 "update Rashomon, or name another ledger with --ledger"};
  }
  return version;
}

Result<void> set_up(Connection& connection, bool write) {
  sqlite3_extended_result_codes(connection.get(), 1);
  sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  if (!write)
    return connection.execute("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA query_only = 1");
  // a batch of a large ledger touches most pages of the indexes by hash: each is to be written once a batch, not once a
  // report, and to be brought from the log into the file once in several batches
  RASHOMON_TRY(connection.execute("PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 32768"));
  // keys are sorted when indexes are made: that may be more than memory should hold, and more than one thread's work
  RASHOMON_TRY(connection.execute("PRAGMA temp_store = FILE; PRAGMA temp.cache_size = -32768; PRAGMA threads = 4"));
  // FULL: a commit is on the disk when it returns, so that not even a power failure takes an acknowledged report.
  return connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

/// In WAL mode SQLite wants to write beside the file even to read it; where that is not allowed (a read-only medium)
/// and no other process can have left anything in a log, the file is read as it stands.
Result<Connection> open_immutable(const std::string& path) {
  std::string uri = "file:";
  for (const char c : fs::absolute(path).string()) {
    if (c == '%' || c == '?' || c == '#') {
      char escaped[4];
      std::snprintf(escaped, sizeof escaped, "%%%02X", static_cast<unsigned>(c));
      uri += escaped;
    } else {
      uri += c;
    }
  }
  return Connection::open(uri + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, 0);
}

bool has_bytes(const std::string& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  return !error && size > 0;
}

/// A first ledger that was killed while it was written leaves a journal by which SQLite undoes it, but not over a
/// connection that may only read. Where this one may not write either, opening the file tells so.
void undo_what_was_killed(const std::string& path, int busy_ms) {
  if (!has_bytes(path + "-journal")) return;
  Result<Connection> connection = Connection::open(path, SQLITE_OPEN_READWRITE, busy_ms);
  if (connection) (void)connection->integer("SELECT count(*) FROM sqlite_schema");
}

}  // namespace

Result<Connection> open_ledger(const std::string& path, OpenMode mode, int busy_ms) {
  Result<bool> there = look_at_file(path, mode);
  if (!there) return there.error();
  const bool write = mode != OpenMode::read_only;
  int flags = SQLITE_OPEN_READONLY;
  if (mode == OpenMode::read_write) flags = SQLITE_OPEN_READWRITE;
  if (mode == OpenMode::create) flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  if (!write) undo_what_was_killed(path, busy_ms);
  Result<Connection> connection = Connection::open(path, flags, busy_ms);
  if (!connection) return connection;
  Result<int64_t> version = check_schema(*connection);
  if (!version && !write && version.error().code == ErrorCode::unreadable && !fs::exists(path + "-wal") &&
      !has_bytes(path + "-journal")) {
    connection = open_immutable(path);
    if (!connection) return connection;
    version = check_schema(*connection);
  }
  if (!version && version.error().message == path + " is no Rashomon ledger")
    return no_ledger(path, "it is of another kind");
  if (!version) return version.error();
  RASHOMON_TRY(set_up(*connection, write));
  if (*version < kSchemaVersion) {
    if (!write) {
      if (*version == 0) return no_ledger(path, "it holds nothing yet");
      return Error{ErrorCode::unsupported, "the ledger " + path + " is of the older schema " + std::to_string(*version),
                   "bring it up to date with `rashomon build`"};
    }
    RASHOMON_TRY(migrate(*connection));
  }
  return connection;
}

}  // namespace rashomon
