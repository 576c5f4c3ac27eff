// SPDX-License-Identifier: Apache-2.0
// Step 4. Which reports are of one story?
#pragma once

#include <vector>

#include "corpus.h"

namespace rashomon {

/// The story of each report; stories are numbered in order of their first report.
std::vector<uint32_t> find_stories(const Readings& readings, const std::vector<std::vector<Derived>>& derived,
                                   int threads);

}  // namespace rashomon
