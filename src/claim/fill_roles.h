// SPDX-License-Identifier: Apache-2.0
// Gives the arguments of a trigger their parts, as a rule says.
#pragma once

#include <optional>
#include <vector>

#include "frame.h"

namespace rashomon {

struct FilledPlace {
  uint32_t entity = kNone;
  Span span;
  uint32_t token = kNone;
};

struct Filled {
  std::vector<Participant> participants;
  std::vector<FilledPlace> places;      // several: "the towns of Badr and Tiji"
  std::optional<FilledPlace> building;  // without a name, where no ground that has one stands in the rule's slots
  bool named = false;                   // somebody or something fit for a part stands there, though no mention names it
  bool definite = false;                // ground that the text spoke of before: "the area"
  bool elsewhere = false;               // ground that the text does not name: "two towns"
  bool direct = true;                   // every part stands with the trigger itself
  bool guessed = false;                 // some part was found by nearness only
};

/// Adds to `frame` what stands near the trigger and the tree does not tie to it: mentions behind it with the
/// preposition before them, the object and the subject where the tree shows none. They count only where nothing nearer
/// fills a part.
void guess_arguments(const Scene& scene, const TriggerHit& hit, Frame& frame);

/// The parts, or nothing if a condition of the rule is not met; `why`, if given, is then told which.
std::optional<Filled> fill_roles(const Scene& scene, const Rule& rule, const Frame& frame, std::string* why = nullptr);

/// Places under an argument: its own mention, else what "parts of", "a base in", "the outskirts of" lead to.
std::vector<FilledPlace> places_of(const Scene& scene, uint32_t token);

}  // namespace rashomon
