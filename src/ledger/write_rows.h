// SPDX-License-Identifier: Apache-2.0
// Step 10. Turns what the steps found into the rows of the ledger, every list in its canonical order.
#pragma once

#include <functional>

#include "corpus.h"

namespace rashomon {

/// Everything that the rows are made of. Not owned.
struct LedgerParts {
  const Readings& readings;
  const std::vector<std::vector<Derived>>& derived;
  const std::vector<uint32_t>& origins;  // [report] -> the report that stands for its origin
  const std::vector<uint32_t>& stories;  // [report] -> story
  const std::vector<Dated>& dates;
  const Entities& entities;
  const ClaimTimes& times;
  const ClaimIds& claim_ids;
  const ClaimNotes& notes;
  const Events& events;
};

class Interests;

/// Ids of all claims, from report, words, type and place of the claim.
ClaimIds name_claims(const Readings& readings, int threads);
/// Hands over all rows but control, in parts that hold rows of some reports or of one kind.
void write_rows(const LedgerParts& parts, const Interests& interests, const std::function<void(Ledger&&)>& take);
/// How many reports, origins and outlets stand behind the claims.
struct Support {
  uint32_t reports = 0, origins = 0, outlets = 0;
};
Support count_support(const LedgerParts& parts, const std::vector<ClaimRef>& claims);

}  // namespace rashomon
