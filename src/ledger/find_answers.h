// SPDX-License-Identifier: Apache-2.0
// Part of step 7. One report tells an act in one voice and, just behind it, what another says against it.
#pragma once

#include "corpus.h"
#include "telling.h"
#include "write_rows.h"

namespace rashomon {

/// Joins the claims that answer an act (src/claim/find_answers.h) with it, as disputes. Who stands with those who took
/// ground does not contest it by saying that he holds it.
void find_answers(Events& events, const LedgerParts& parts, const Alliances& alliances);

}  // namespace rashomon
