// SPDX-License-Identifier: Apache-2.0
// Makes of the claims of one happening what the ledger says of it as a whole: type, days, place, participants, status,
// id.
#pragma once

#include "corpus.h"
#include "telling.h"

namespace rashomon {

/// Fills id, type, when, place, participants and status. REQUIRES event.claims, and `told` the tellings of the same
/// claims.
void describe_event(GatheredEvent& event, const std::vector<const Telling*>& told, const Readings& readings,
                    const Entities& entities, const Alliances& alliances, const ClaimIds& ids);

}  // namespace rashomon
