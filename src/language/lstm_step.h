// SPDX-License-Identifier: Apache-2.0
// One step of an LSTM layer in one direction, in whole numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rashomon {

inline constexpr size_t kMostHidden = 256;

/// The hyperbolic tangent between 0 and 4 by straight lines: 64 starts and how far each line rises, 14 bits behind the
/// point.
struct Curve {
  static constexpr size_t kLines = 64;
  std::array<int16_t, kLines> start{};
  std::array<int16_t, kLines> rise{};
  /// From kLines + 1 numbers (the curve at 0, 1/16 ... 4); false if they fall or rise too fast.
  bool read(std::string_view bytes);
};

/// `sums` are the gates input, forget, cell, output, `hidden` numbers each, 20 bits behind the point. `cell` (11 bits)
/// is replaced; `out` gets the output (10 bits, within [-1, 1]). REQUIRES hidden to be a multiple of 32.
void lstm_step(const Curve& curve, const int32_t* sums, size_t hidden, int16_t* cell, int16_t* out);
/// The same without special instructions.
void lstm_step_portable(const Curve& curve, const int32_t* sums, size_t hidden, int16_t* cell, int16_t* out);

}  // namespace rashomon
