// SPDX-License-Identifier: Apache-2.0
// Ground that goes by a number or by a day: "Hill 608", "the Kilo 16 crossroads", "May 22 Hospital", "the 7 July
// district". Nothing fails.
#pragma once

#include "draft.h"

namespace rashomon::who {

/// Where a name of this kind that begins at word `i` ends; `i` if none begins there.
uint32_t numbered_place_end(const Draft& draft, uint32_t i, uint32_t limit);

}  // namespace rashomon::who
