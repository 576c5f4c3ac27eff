// SPDX-License-Identifier: Apache-2.0
// Step 9. Who holds which place, from when to when?
#pragma once

#include <vector>

#include "corpus.h"
#include "telling.h"
#include "weigh_testimony.h"
#include "write_rows.h"

namespace rashomon {

/// Rows by id, each with the rules under which it stands. Under one rule a place has one holder a day, unless a row is
/// disputed.
std::vector<ControlRow> infer_holdings(const LedgerParts& parts, const Alliances& alliances, const Interests& interests,
                                       const std::vector<Seat>& seats);

}  // namespace rashomon
