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
#include "retell.h"
#include "run_parallel.h"
#include "unite_entities.h"
#include "weigh_testimony.h"
#include "write_rows.h"

namespace rashomon {
namespace {

/// Each report once, by id. Of two readings of one report the one with the lesser file and key stays.
Readings put_in_order(const std::vector<Reading>& readings) {
  std::vector<const Reading*> out;
  for (const Reading& r : readings) out.push_back(&r);
  std::sort(out.begin(), out.end(), [](const Reading* a, const Reading* b) {
    const Document &x = a->document, &y = b->document;
    return std::tie(x.id, x.file, x.key) < std::tie(y.id, y.file, y.key);
  });
  out.erase(std::unique(out.begin(), out.end(),
                        [](const Reading* a, const Reading* b) { return a->document.id == b->document.id; }),
            out.end());
  return {out.begin(), out.end()};
}

/// A step leaves many small pieces of free memory, more than the next one fills: the system gets its pages back. Of
/// few reports it is not worth the time.
void give_back_memory(const Readings& readings) {
  constexpr size_t kMany = 2000;
  if (readings.size() < kMany) return;
#ifdef __GLIBC__
  (void)malloc_trim(0);
#endif
}

}  // namespace

/// What is made of whole readings when they are first seen.
struct LedgerBuilder::FirstLook {
  CopyTexts texts;
  std::vector<std::vector<StoryFeature>> features;
  StateWords states;

  void take(size_t first, const std::vector<const Reading*>& some, int threads) {
    texts.words.resize(first + some.size()), texts.traits.resize(first + some.size());
    features.resize(first + some.size());
    run_parallel(threads, some.size(), [&](size_t i) { set(first + i, *some[i]); });
    for (const Reading* reading : some) states.add(*reading);
  }
  void set(size_t r, const Reading& reading) {
    texts.set(r, reading.document);
    features[r] = story_features_of(reading);
  }
};

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
  FirstLook look;
  readings.tell([&](size_t first, const auto& some) { look.take(first, some, threads); });
  build(readings, look, threads, corrections, take);
}

void LedgerBuilder::run(const ReadingSource& input, int threads, const std::vector<Correction>& corrections,
                        const Take& take) const {
  FirstLook look;
  Readings readings(input, [&](size_t first, const auto& some) { look.take(first, some, threads); });
  build(readings, look, threads, corrections, take);
}

void LedgerBuilder::build(Readings& readings, FirstLook& look, int threads, const std::vector<Correction>& corrections,
                          const Take& take) const {
  ClaimIds claim_ids = name_claims(readings, threads);
  CorrectionPlan plan = plan_corrections(corrections, readings, claim_ids);
  for (const auto& [r, changed] : readings.replaced()) {
    look.set(r, *changed);
    look.states.add(*changed);
  }
  const std::vector<std::vector<Derived>> derived =
      find_copies(readings, std::move(look.texts), state_->lexicon.word_reports(), threads);
  look.texts = {};
  give_back_memory(readings);
  const std::vector<uint32_t> origins = count_origins(derived);
  const std::vector<uint32_t> stories = find_stories(readings, derived, std::move(look.features));
  Entities entities = unite_entities(readings, stories, look.states, state_->lexicon, plan.entities, threads);
  fix_entities(plan, entities);
  give_back_memory(readings);
  const std::vector<Dated> dates = date_reports(readings, derived, stories, entities);
  const ClaimTimes times = ground_claims(readings, dates, threads);
  Retold retold = retell(readings, entities, times, threads);
  const Alliances& alliances = retold.alliances;
  Events events = gather_events(readings, entities, retold, stories, claim_ids, origins, plan.events);
  const ClaimNotes notes = notes_of(retold.tellings, readings);
  std::vector<Telling>().swap(retold.tellings);  // an empty list assigned would keep the room
  give_back_memory(readings);
  fix_events(plan, entities, events);
  const LedgerParts parts{readings, derived, origins, stories, dates, entities, times, claim_ids, notes, events};
  find_disputes(events, parts, alliances);
  find_parts(events, entities, alliances);
  const Interests interests(parts, alliances, retold.speakers);
  judge_events(events, parts, interests);
  write_rows(parts, interests, take);
  Ledger holdings;
  holdings.control = infer_holdings(parts, alliances, interests, retold.seats);
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
