// SPDX-License-Identifier: Apache-2.0
// Step 3. On which day was a report published that does not say so? And, with that, when did its claims happen?
#pragma once

#include <vector>

#include "corpus.h"

namespace rashomon {

/// Stated days stay. Others are inferred from copies, from weekdays told of happenings that dated reports tell too, and
/// from holidays; where that leaves more than a few days, the day stays unknown. An inferred day is no evidence for
/// another but in a second pass, for reports that the first could not date.
std::vector<Dated> date_reports(const Readings& readings, const std::vector<std::vector<Derived>>& derived,
                                const std::vector<uint32_t>& stories, const Entities& entities);

/// When each claim is told to have happened; claims of reports without a stated day are grounded against the inferred
/// one.
ClaimTimes ground_claims(const Readings& readings, const std::vector<Dated>& dates, int threads);

}  // namespace rashomon
