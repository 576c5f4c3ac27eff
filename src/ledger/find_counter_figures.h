// SPDX-License-Identifier: Apache-2.0
// Part of step 7. One report tells two figures of one thing, in two voices.
#pragma once

#include "corpus.h"
#include "write_rows.h"

namespace rashomon {

/// Adds disputes about number between figures of one report that stand near each other, count the same, do not meet and
/// are told in two voices, be they of one event or of two.
void find_counter_figures(Events& events, const LedgerParts& parts);

}  // namespace rashomon
