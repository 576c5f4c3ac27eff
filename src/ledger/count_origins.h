// SPDX-License-Identifier: Apache-2.0
// Step 2. Which reports go back to one text?
#pragma once

#include <vector>

#include "corpus.h"

namespace rashomon {

/// For each report the report that stands for its origin: the same for all that go back to one text. A report put
/// together from several goes with the one that gave it most, and does not make these one.
std::vector<uint32_t> count_origins(const std::vector<std::vector<Derived>>& derived);

}  // namespace rashomon
