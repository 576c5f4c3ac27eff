// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "scene.h"

namespace rashomon {

/// "- September 21: Rebels enter the capital.": the day that opens a paragraph with a colon or a dash behind it, and
/// that all of it tells of; null if there is none.
const TimeMention* label_day(const Scene& scene, uint32_t sentence);

}  // namespace rashomon
