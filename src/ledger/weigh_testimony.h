// SPDX-License-Identifier: Apache-2.0
// Step 8. Whose word counts: who gains by what he says, and what stands under each holding rule. The rules are those by
// which careful keepers of war maps go: an interested party is believed only in what goes against it.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "corpus.h"
#include "retell.h"
#include "telling.h"
#include "write_rows.h"

namespace rashomon {

/// One report's word for something or against it.
struct Testimony {
  uint32_t origin = 0;  // the report that stands for its origin
  Day published = kNoDay;
  Interest interest = Interest::none;
  bool yes = true;
};

enum class Verdict : uint8_t { stands, falls, open };

/// any: one word for it is enough; open if there is one against it too. majority: more origins for it than against it;
/// open if as many. against_interest: words of those who gain by them are not heard, and a word against one's own
/// interest outweighs those of others; falls if nobody is left who says it. latest: what was published last; open if
/// both were on one day. Without any word it is open.
Verdict weigh(HoldingRule rule, const std::vector<Testimony>& told);

/// Who fights whom, as the reports tell it: pairs of united entities, the lesser first.
std::set<std::pair<uint32_t, uint32_t>> learn_opponents(const LedgerParts& parts, const Alliances& alliances);

/// Do two fight each other, or any who stand with them?
bool sides_fight(const std::set<std::pair<uint32_t, uint32_t>>& opponents, const Alliances& alliances, uint32_t a,
                 uint32_t b);

/// Does a speaker, or the outlet that speaks itself, gain by a claim?
class Interests {
 public:
  Interests(const LedgerParts& parts, const Alliances& alliances, const Speakers& speakers);
  Interest of(const ClaimRef& claim) const;
  /// `holding`: of the report.
  Interest of(uint32_t report, uint32_t holding) const;

 private:
  Interest judge(const std::vector<uint32_t>& speakers, const std::vector<uint32_t>& winners,
                 const std::vector<uint32_t>& losers) const;
  bool opposed(uint32_t a, uint32_t b) const;

  const LedgerParts& p_;
  const Alliances& alliances_;
  std::set<std::pair<uint32_t, uint32_t>> opponents_;
  const Speakers& speakers_;
};

/// What the event's claims, and the denials that its disputes name, say for it and against it.
std::vector<Testimony> testimony_of(const GatheredEvent& event, const LedgerParts& parts, const Interests& interests);

/// Gives each event the status that it has under each rule, where that is another one.
void judge_events(Events& events, const LedgerParts& parts, const Interests& interests);

}  // namespace rashomon
