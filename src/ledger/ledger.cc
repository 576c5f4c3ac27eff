// SPDX-License-Identifier: Apache-2.0
// The stage's table of contents: what is asked of all readings together, in which order.
#include "rashomon/ledger.h"

#include <algorithm>
#include <tuple>

#include "count_origins.h"
#include "date_reports.h"
#include "find_copies.h"
#include "find_disputes.h"
#include "find_stories.h"
#include "gather_events.h"
#include "infer_holdings.h"
#include "lexicon.h"
#include "unite_entities.h"
#include "write_rows.h"

namespace rashomon {
namespace {

/// Each report once, by id. Of two readings of one report the one with the lesser file and key stays.
Readings put_in_order(const std::vector<Reading>& readings) {
  Readings out;
  for (const Reading& r : readings) out.push_back(&r);
  std::sort(out.begin(), out.end(), [](const Reading* a, const Reading* b) {
    const Document &x = a->document, &y = b->document;
    return std::tie(x.id, x.file, x.key) < std::tie(y.id, y.file, y.key);
  });
  out.erase(std::unique(out.begin(), out.end(),
                        [](const Reading* a, const Reading* b) { return a->document.id == b->document.id; }),
            out.end());
  return out;
}

}  // namespace

struct LedgerBuilder::State {
  LedgerLexicon lexicon;
};

Result<LedgerBuilder> LedgerBuilder::open(const Models& models) {
  Result<LedgerLexicon> lexicon = LedgerLexicon::open(models);
  if (!lexicon) return lexicon.error();
  auto state = std::make_unique<State>();
  state->lexicon = std::move(*lexicon);
  return LedgerBuilder(std::move(state));
}

Ledger LedgerBuilder::run(const std::vector<Reading>& input, int threads) const {
  const Readings readings = put_in_order(input);
  const std::vector<std::vector<Derived>> derived = find_copies(readings, threads);
  const std::vector<uint32_t> origins = count_origins(derived);
  const std::vector<uint32_t> stories = find_stories(readings, derived, threads);
  const Entities entities = unite_entities(readings, stories, state_->lexicon, threads);
  const std::vector<Dated> dates = date_reports(readings, derived, stories, entities);
  const ClaimTimes times = ground_claims(readings, dates, threads);
  const ClaimIds claim_ids = name_claims(readings, threads);
  const std::vector<Telling> tellings = make_tellings(readings, entities, times, threads);
  const Alliances alliances(readings, entities);
  Events events = gather_events(readings, entities, tellings, alliances, stories, claim_ids);
  const LedgerParts parts{readings, derived, origins, stories, dates, entities, times, claim_ids, events};
  find_disputes(events, parts, alliances);
  Ledger ledger = write_rows(parts);
  ledger.control = infer_holdings(parts, alliances);
  return ledger;
}

LedgerBuilder::LedgerBuilder(std::unique_ptr<State> state) : state_(std::move(state)) {}
LedgerBuilder::LedgerBuilder(LedgerBuilder&&) noexcept = default;
LedgerBuilder& LedgerBuilder::operator=(LedgerBuilder&&) noexcept = default;
LedgerBuilder::~LedgerBuilder() = default;

}  // namespace rashomon
