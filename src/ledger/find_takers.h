// SPDX-License-Identifier: Apache-2.0
// "X fell": who took a place where no word of the capture names him. He who advanced on it on the day; he who besieged
// or stormed it in the weeks before; or, as its reports tell, the only one who takes places.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "name_holders.h"

namespace rashomon {

/// Who is found, and by what; `holder` is kNone where nobody is, or more than one side may be meant.
struct Taker {
  uint32_t holder = kNone;
  std::string rule;
};

class Takers {
 public:
  Takers(const LedgerParts& parts, const HolderNames& names);
  /// Of a capture that names no taker; `loser` may be kNone, `again` where it is told to be taken back.
  Taker of(const GatheredEvent& taken, uint32_t loser, bool again) const;

 private:
  uint32_t who_advanced(const GatheredEvent& taken, uint32_t loser) const;
  uint32_t who_fought_for(const GatheredEvent& taken, uint32_t loser) const;
  uint32_t only_one_who_takes(const GatheredEvent& taken, uint32_t loser, bool again) const;

  /// The one side that acts in the assaults on the place of which `counts` is true; kNone for none or several.
  template <typename Counts>
  uint32_t only_side(const GatheredEvent& taken, uint32_t loser, const Counts& counts) const;

  const LedgerParts& p_;
  const HolderNames& names_;
  std::map<uint32_t, std::vector<uint32_t>> assaults_;  // by place: events, in order
};

}  // namespace rashomon
