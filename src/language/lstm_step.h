// SPDX-License-Identifier: Apache-2.0
// One step of a long short-term memory (Hochreiter and Schmidhuber 1997) in whole numbers.
#pragma once

#include <cstddef>
#include <cstdint>

namespace rashomon {

inline constexpr size_t kCurveSize = 4096;  // of a curve over [-8, 8), 256 steps to one
inline constexpr size_t kMostHidden = 256;

/// `sums`: input, forget, cell and output gates, `hidden` each, 20 bits behind the point. `cell`: kept from step to
/// step, 11 bits. `out`: what the step says, 10 bits. `curve`: the hyperbolic tangent, 14 bits.
/// REQUIRES hidden is a multiple of 16, at most kMostHidden.
void lstm_step(const int16_t* curve, const int32_t* sums, size_t hidden, int32_t* cell, int16_t* out);

}  // namespace rashomon
