// SPDX-License-Identifier: Apache-2.0
// Adds rows of small embeddings to the input of the network.
#pragma once

#include <cstddef>
#include <cstdint>

namespace rashomon {

/// The sum of `count` rows of `width` numbers with 5 bits behind the point, with 10 bits, cut off at 16 bits.
/// REQUIRES a width that is a multiple of 16, and at most 256 rows.
void add_rows(const int8_t* const* rows, size_t count, size_t width, int16_t* out);

}  // namespace rashomon
