// SPDX-License-Identifier: Apache-2.0
// Has a row changed? Digests of all that a row says, so that one that says the same is not written again.
#pragma once

#include <cstdint>

#include "rashomon/record/ledger_record.h"
#include "write_rows.h"

namespace rashomon {

uint64_t digest_of(const ReportRow& row);
uint64_t digest_of(const EventRow& row);
uint64_t digest_of(const ClaimRow& row);
uint64_t digest_of(const ControlRow& row);
uint64_t digest_of(const QuantityRow& row);
uint64_t digest_of(const QuoteRow& row);
uint64_t digest_of(const WordingRow& row);
uint64_t digest_of(const StoryRow& row);
uint64_t digest_of(const RelationRow& row);
/// All but what it tells of single reports.
uint64_t digest_of_part(const EntityRow& row);
uint64_t digest_of(const EntityInReport& in);

}  // namespace rashomon
