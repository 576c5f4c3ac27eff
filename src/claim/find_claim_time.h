// SPDX-License-Identifier: Apache-2.0
// When does a report say that an act happened?
#pragma once

#include "frame.h"

namespace rashomon {

struct ClaimTime {
  TimeExpression expression;
  When when;
  bool background = false;
  bool own = false;  // the words of time hang on the trigger itself
};

/// The lead's own day, for acts of the main narrative that name none.
TimeExpression narrative_time(const Scene& scene);

ClaimTime find_claim_time(const Scene& scene, const TriggerHit& found, Stance stance, const TimeExpression& narrative);

}  // namespace rashomon
