// SPDX-License-Identifier: Apache-2.0
// Signs of who holds a place, and which of them count under a holding rule.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "telling.h"
#include "weigh_testimony.h"

namespace rashomon {

/// Something that reports tell of who holds a place.
struct Sign {
  enum Kind { taken, left, seen, lost } kind = seen;
  uint32_t holder = kNone;  // who took it, left it, is seen to hold or to have lost it
  uint32_t loser = kNone;   // taken: from whom
  Interval days;
  std::vector<std::string> claims;
  std::vector<ReportSpan> evidence;
  std::string rule;
  bool disputed = false;
  bool denied = false;                        // some of its claims say that it was not
  bool guessed = false;                       // whose it was is inferred from who attacked it
  bool undated = false;                       // no claim tells a day
  bool again = false;                         // taken back
  bool after = false;                         // left: told as what followed the capture by the same
  std::pair<uint32_t, uint32_t> stands_at{};  // the first claim of it: report, byte; of one day, told first is first
  std::vector<Testimony> told;                // for it and against it; none: nobody can speak against it
  std::map<uint32_t, std::vector<Testimony>> takers;  // taken, left: whom each claim names for it
};

/// The day by which signs are put in order; kNoDay if none is known.
Day day_of_sign(const Sign& sign);

/// The signs of one place that count under the rule, in the order given; under `any` all do.
std::vector<Sign> judge_signs(HoldingRule rule, const std::vector<Sign>& signs, const Alliances& alliances);

}  // namespace rashomon
