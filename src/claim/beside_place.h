// SPDX-License-Identifier: Apache-2.0
// Does a phrase name a place only to say what lies beside it? "Two sites near TOWN", "a district on the outskirts of
// the capital", "40 kilometres from TOWN": who takes the one has not taken the other.
#pragma once

#include "scene.h"

namespace rashomon {

/// For the head of a place's mention behind `act`, the act's word or what it is done to; what stands before it, or is
/// it ("near TOWN, which they took"), is told of by itself. Constant time; never fails.
bool is_only_beside(const Scene& scene, uint32_t place, uint32_t act);

}  // namespace rashomon
