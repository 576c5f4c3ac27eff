// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "scene.h"

namespace rashomon {

/// "all oil terminals in the east - Ada, Bor and Oro", "three towns: Ada, Bor and Oro", "12 villages, including Ada":
/// the mentions (by index) of the names that a dash, a colon, a bracket or "including" behind a plural noun of ground
/// or buildings sets out; empty if there are no two, and none behind "including". Thread safe; never fails.
std::vector<uint32_t> places_set_out(const Scene& scene, uint32_t noun);

}  // namespace rashomon
