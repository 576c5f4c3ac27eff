// SPDX-License-Identifier: Apache-2.0
// Part of step 7. "X has denied it": which happening is denied, and is it denied that it was or who did it?
#pragma once

#include <set>
#include <utility>

#include "corpus.h"
#include "rashomon/record/event_marks.h"
#include "telling.h"
#include "write_rows.h"

namespace rashomon {

/// Adds disputes and denials to the events. `opponents`: who fights whom, pairs with the lesser first.
void find_denials(Events& events, const LedgerParts& parts, const Alliances& alliances,
                  const std::set<std::pair<uint32_t, uint32_t>>& opponents);

}  // namespace rashomon
