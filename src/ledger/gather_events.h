// SPDX-License-Identifier: Apache-2.0
// Step 6. Which claims tell of one happening?
#pragma once

#include "corpus.h"
#include "plan_corrections.h"
#include "retell.h"

namespace rashomon {

/// Every claim ends up in exactly one event. What `corrections` merge or keep apart is so, whatever else speaks for it.
/// `origins`: by report, as count_origins gives them. Ids, disputes and part_of of disputes are filled by later steps.
Events gather_events(const Readings& readings, const Entities& entities, const Retold& retold,
                     const std::vector<uint32_t>& stories, const ClaimIds& ids, const std::vector<uint32_t>& origins,
                     const MergesAndSplits<ClaimRef>& corrections);

}  // namespace rashomon
