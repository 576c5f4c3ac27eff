// SPDX-License-Identifier: Apache-2.0
// Other states of a ledger than the one that is kept: as it was known on a day, as this engine would build it. Each is
// a ledger of its own in memory.
#pragma once

#include <string>

#include "rashomon/engine.h"
#include "rashomon/store.h"

namespace rashomon::cli {

/// Of the reports that were published by `day` (ISO), with all corrections. A report whose day nobody knows does not
/// count.
Result<Store> ledger_known_on(const Store& whole, const std::string& day, const EngineOptions& options);
/// The same by an engine that is open already.
Result<Store> ledger_known_on(const Store& whole, const std::string& day, const Engine& engine);

/// Of the same reports, read and built again by an engine with these options.
Result<Store> ledger_rebuilt(const Store& whole, const EngineOptions& options);

}  // namespace rashomon::cli
