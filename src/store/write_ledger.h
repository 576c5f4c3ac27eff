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

/// Empties every derived table, drops their indexes and makes a staging table for each: rows come in the order of the
/// reports, keys are hashes, and a tree that gets them in that order touches all its pages for every few of them. Gives
/// the statements that make the indexes, for settle_ledger. REQUIRES a transaction.
Result<std::vector<std::string>> empty_ledger(Connection& connection);
/// Adds the rows of `part` to the staging tables.
Result<void> write_ledger(Connection& connection, const Ledger& part);
/// Moves the staged rows into their tables in order of their keys and makes the indexes.
Result<void> settle_ledger(Connection& connection, const std::vector<std::string>& made_by);
/// Fills the index of place and time from the tables of events and entities, when both are whole.
Result<void> write_place_time(Connection& connection);

/// Appends the rows of one kind, in order of id: those of `ids`, or all if it is null.
Result<void> read_kind(const Connection& connection, RowKind kind, const std::vector<std::string>* ids, Ledger& into);

}  // namespace rashomon
