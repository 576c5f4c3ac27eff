// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "rashomon/store.h"
#include "sqlite.h"

namespace rashomon {

/// One read-only statement. Errors: invalid_argument (wrong SQL, several statements, one that would write).
Result<Table> run_query(const Connection& connection, std::string_view sql, const std::vector<Value>& parameters);

}  // namespace rashomon
