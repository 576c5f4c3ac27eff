// SPDX-License-Identifier: Apache-2.0
// Where does a report say that an act happened, if not by the rule's own slots?
#pragma once

#include <optional>

#include "fill_roles.h"

namespace rashomon {

enum class PlaceSource : uint8_t { rule, phrase, clause, sentence, narrative };

struct ClaimPlace {
  FilledPlace place;
  PlaceSource source = PlaceSource::rule;
};

/// Types of acts that happen at a spot of the map, so that a place may be inherited.
bool needs_place(EventType type);

/// "launched an assault, officials said, as traders rallied in NAME": the token stands in a clause that tells what
/// others do meanwhile, and the trigger does not.
bool is_meanwhile(const Scene& scene, uint32_t token, uint32_t trigger);
/// "The ministry in Moscow said", "told reporters in Moscow", "according to a doctor at the hospital in X": where who
/// tells it, or hears it, is.
bool is_seat_of_speaker(const Scene& scene, uint32_t token, uint32_t trigger);

/// "a 29-year war in which 15,000 people were killed": an act of the whole war, which no place told before is that of;
/// nor is it of "Elsewhere, two were killed".
bool is_of_a_war(const Scene& scene, const TriggerHit& found);

/// Looks in the trigger's own phrases, the clause, and the sentence, in that order; nothing if none names a place.
std::optional<ClaimPlace> find_claim_place(const Scene& scene, const TriggerHit& found, const Frame& frame,
                                           EventType type);

}  // namespace rashomon
