// SPDX-License-Identifier: Apache-2.0
// Opening a ledger file: is it there, is it one of ours, of a schema that this build knows?
#pragma once

#include <string>

#include "rashomon/base/result.h"
#include "rashomon/store.h"
#include "sqlite.h"

namespace rashomon {

/// Errors as Store::open tells.
Result<Connection> open_ledger(const std::string& path, OpenMode mode, int busy_ms);

}  // namespace rashomon
