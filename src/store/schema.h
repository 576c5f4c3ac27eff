// SPDX-License-Identifier: Apache-2.0
// The tables and views of a ledger file and how they came to be, version by version. docs/formats/sql.md tells users.
#pragma once

#include "rashomon/base/result.h"
#include "sqlite.h"

namespace rashomon {

/// "RSMN" in the file's header: a file of ours.
inline constexpr int kApplicationId = 0x52534D4E;
/// The newest schema that this build knows; kept in PRAGMA user_version.
inline constexpr int kSchemaVersion = 4;

/// Brings an empty or older file to kSchemaVersion, a migration a transaction. Errors: locked, full, io.
Result<void> migrate(Connection& connection);

/// One migration a version; [0] makes version 1. Each is a run of SQL statements.
struct Migration {
  const char* name;
  const char* sql;
};
extern const Migration kMigrations[kSchemaVersion];

/// The views, which hold no data: made anew whenever the schema is brought up to date.
extern const char* const kViews;

}  // namespace rashomon
