// SPDX-License-Identifier: Apache-2.0
// Step 8. Who holds which place, from when to when?
#pragma once

#include <vector>

#include "corpus.h"
#include "telling.h"
#include "write_rows.h"

namespace rashomon {

/// Rows by id. One holder a place and day, unless a row is disputed.
std::vector<ControlRow> infer_holdings(const LedgerParts& parts, const Alliances& alliances);

}  // namespace rashomon
