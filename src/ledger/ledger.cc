// SPDX-License-Identifier: Apache-2.0
// The stage's table of contents: what is asked of all readings together, in which order.
#include "rashomon/ledger.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "count_origins.h"
#include "date_reports.h"
#include "find_copies.h"
#include "find_disputes.h"
#include "find_parts.h"
#include "find_stories.h"
#include "gather_events.h"
#include "infer_holdings.h"
#include "lexicon.h"
#include "plan_corrections.h"
#include "unite_entities.h"
#include "weigh_testimony.h"
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

/// A step leaves many small pieces of free memory, more than the next one fills: the system gets its pages back.
void give_back_memory() {
#ifdef __GLIBC__
  (void)malloc_trim(0);
#endif
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

void LedgerBuilder::run(const std::vector<Reading>& input, int threads, const std::vector<Correction>& corrections,
                        const Take& take) const {
  Readings readings = put_in_order(input);
  ClaimIds claim_ids = name_claims(readings, threads);
  CorrectionPlan plan = plan_corrections(corrections, readings, claim_ids);
  const std::vector<std::vector<Derived>> derived = find_copies(readings, threads);
  give_back_memory();
  const std::vector<uint32_t> origins = count_origins(derived);
  const std::vector<uint32_t> stories = find_stories(readings, derived, threads);
  Entities entities = unite_entities(readings, stories, state_->lexicon, plan.entities, threads);
  fix_entities(plan, entities);
  give_back_memory();
  const std::vector<Dated> dates = date_reports(readings, derived, stories, entities);
  const ClaimTimes times = ground_claims(readings, dates, threads);
  const std::vector<Telling> tellings = make_tellings(readings, entities, times, threads);
  const Alliances alliances(readings, entities);
  Events events = gather_events(readings, entities, tellings, alliances, stories, claim_ids, origins, plan.events);
  fix_events(plan, entities, events);
  const LedgerParts parts{readings, derived, origins, stories, dates, entities, times, claim_ids, events};
  find_disputes(events, parts, alliances);
  find_parts(events, entities, alliances);
  const Interests interests(parts, alliances);
  judge_events(events, parts, interests);
  write_rows(parts, interests, take);
  Ledger holdings;
  holdings.control = infer_holdings(parts, alliances, interests);
  holdings.corrections = std::move(plan.outcomes);
  take(std::move(holdings));
}

Ledger LedgerBuilder::run(const std::vector<Reading>& input, int threads,
                          const std::vector<Correction>& corrections) const {
  Ledger ledger;
  run(input, threads, corrections, [&](Ledger&& part) {
    const auto add = [](auto& to, auto& from) {
      to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    add(ledger.reports, part.reports), add(ledger.entities, part.entities), add(ledger.events, part.events);
    add(ledger.claims, part.claims), add(ledger.relations, part.relations), add(ledger.control, part.control);
    add(ledger.quantities, part.quantities), add(ledger.quotes, part.quotes), add(ledger.wordings, part.wordings);
    add(ledger.stories, part.stories), add(ledger.corrections, part.corrections);
  });
  const auto sort = [](auto& rows) {
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  };
  sort(ledger.reports), sort(ledger.entities), sort(ledger.events), sort(ledger.claims), sort(ledger.relations);
  sort(ledger.control), sort(ledger.quantities), sort(ledger.quotes), sort(ledger.wordings), sort(ledger.stories);
  return ledger;
}

LedgerBuilder::LedgerBuilder(std::unique_ptr<State> state) : state_(std::move(state)) {}
LedgerBuilder::LedgerBuilder(LedgerBuilder&&) noexcept = default;
LedgerBuilder& LedgerBuilder::operator=(LedgerBuilder&&) noexcept = default;
LedgerBuilder::~LedgerBuilder() = default;

}  // namespace rashomon
