// SPDX-License-Identifier: Apache-2.0
// Part of step 6. Which happening is part of which: a strike of the week of strikes, the fight in a district of the
// city.
#pragma once

#include "corpus.h"
#include "telling.h"

namespace rashomon {

/// Sets part_of of events that lie within another one and have none yet.
void find_parts(Events& events, const Entities& entities, const Alliances& alliances);

}  // namespace rashomon
