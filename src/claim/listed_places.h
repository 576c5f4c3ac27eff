// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "scene.h"

namespace rashomon {

/// "all oil terminals in the east - Ada, Bor and Oro", "three towns: Ada, Bor and Oro": the mentions (by index) of the
/// names that a dash, a colon or a bracket behind a plural noun of ground or buildings sets out; empty if there are no
/// two. Thread safe; never fails.
std::vector<uint32_t> places_set_out(const Scene& scene, uint32_t noun);

}  // namespace rashomon
