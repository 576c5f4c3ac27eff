// SPDX-License-Identifier: Apache-2.0
// Ledger -> tables and back. Neither opens a transaction: the caller does.
#pragma once

#include <string>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/record/ledger_record.h"
#include "rashomon/store.h"
#include "sqlite.h"

namespace rashomon {

/// Empties every derived table and drops their indexes, because rows that come in no order are indexed much faster at
/// the end, all at once; gives the statements for index_ledger. REQUIRES a transaction.
Result<std::vector<std::string>> empty_ledger(Connection& connection);
/// Makes the dropped indexes again.
Result<void> index_ledger(Connection& connection, const std::vector<std::string>& made_by);
/// Adds the rows of `part`.
Result<void> write_ledger(Connection& connection, const Ledger& part);
/// Fills the index of place and time from the tables of events and entities, when both are whole.
Result<void> write_place_time(Connection& connection);

/// Appends the rows of one kind, in order of id: those of `ids`, or all if it is null.
Result<void> read_kind(const Connection& connection, RowKind kind, const std::vector<std::string>* ids, Ledger& into);

}  // namespace rashomon
