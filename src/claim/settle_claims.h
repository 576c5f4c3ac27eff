// SPDX-License-Identifier: Apache-2.0
// What one claim of a report tells of another: the day of what is denied, the forces of who is said to have acted.
#pragma once

#include <vector>

#include "find_claims.h"
#include "find_voice.h"
#include "scene.h"

namespace rashomon {

/// "extended the state of emergency" is told once: a claim whose words lie inside those of another of its type and
/// place goes. Takes and keeps the order of claims.
void drop_nested(std::vector<FoundClaim>& claims);

/// "We took Kodok on 12 June. ... The army denies that Kodok was taken": what is denied without a day of its own is of
/// the one day that the report tells for such an act there.
void date_denials(std::vector<FoundClaim>& claims);

/// "General NAME launched an assault": his forces did, if the report tells of one group that he leads.
void act_through_forces(const Scene& scene, std::vector<FoundClaim>& claims);

/// "The town was liberated on Monday, said the army's spokesman": who calls a place taken back, and names nobody,
/// speaks of his own side, if the report tells for whom he speaks. Needs the voices; such a doer is of low confidence.
void credit_own_deeds(const Scene& scene, std::vector<FoundClaim>& claims);

/// "The army declared the town safe", "NAME claimed the town": a verb of saying that is itself the act is its subject's
/// word. Needs the voices.
void let_claimants_speak(const Scene& scene, const VoiceLexicon& voices, std::vector<FoundClaim>& claims);

/// "Its troops were being regrouped from X": where nobody is told to have ordered it, those who leave are the doers.
void name_who_leaves(const Scene& scene, std::vector<FoundClaim>& claims);

/// "X is still in their hands", "remains under its control": nothing has changed hands; who holds it is told by a
/// holding.
void drop_standing(const Scene& scene, std::vector<FoundClaim>& claims);

}  // namespace rashomon
