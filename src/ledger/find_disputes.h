// SPDX-License-Identifier: Apache-2.0
// Step 7. Where do the claims of one event, or of two that stand in each other's way, not agree?
#pragma once

#include "corpus.h"
#include "telling.h"
#include "write_rows.h"

namespace rashomon {

/// Fills disputes, part_of and, where one denies, the status of events. `events` are those of `parts`.
void find_disputes(Events& events, const LedgerParts& parts, const Alliances& alliances);

}  // namespace rashomon
