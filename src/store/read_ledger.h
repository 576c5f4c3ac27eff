// SPDX-License-Identifier: Apache-2.0
// Tables -> rows of a ledger.
#pragma once

#include <string>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/record/ledger_record.h"
#include "rashomon/store.h"
#include "sqlite.h"

namespace rashomon {

/// Appends the rows of one kind, in order of id: those of `ids`, or all if it is null.
Result<void> read_kind(const Connection& connection, RowKind kind, const std::vector<std::string>* ids, Ledger& into);

}  // namespace rashomon
