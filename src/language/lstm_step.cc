// SPDX-License-Identifier: Apache-2.0
// Arithmetic runs over blocks of 16 numbers, so that compilers make vectors of it; only the looks into the curve go one
// by one. The logistic function is (1 + tanh(x / 2)) / 2.
#include "lstm_step.h"

#include <algorithm>

#if defined(__x86_64__) && defined(__GNUC__)
#define RASHOMON_X86 1
#endif

namespace rashomon {
namespace {

constexpr size_t kBlock = 16;
constexpr int32_t kHalf = kCurveSize / 2;

/// Places in the curve: `bits` are those that are dropped.
__attribute__((always_inline)) inline void places(const int32_t* in, int bits, uint16_t* out) {
  for (size_t k = 0; k < kBlock; ++k) {
    const int32_t at = ((in[k] + (1 << (bits - 1))) >> bits) + kHalf;
    out[k] = static_cast<uint16_t>(at < 0 ? 0 : at > 2 * kHalf - 1 ? 2 * kHalf - 1 : at);
  }
}

__attribute__((always_inline)) inline void look(const int16_t* curve, const uint16_t* at, int32_t* out) {
  for (size_t k = 0; k < kBlock; ++k) out[k] = curve[at[k]];
}

__attribute__((always_inline)) inline void step(const int16_t* curve, const int32_t* sums, size_t hidden, int32_t* cell,
                                                int16_t* out) {
  for (size_t first = 0; first < hidden; first += kBlock) {
    uint16_t at[5][kBlock];
    int32_t value[5][kBlock];
    for (size_t gate = 0; gate < 4; ++gate) {
      places(sums + gate * hidden + first, gate == 2 ? 12 : 13, at[gate]);
      look(curve, at[gate], value[gate]);
    }
    int32_t* mine = cell + first;
    for (size_t k = 0; k < kBlock; ++k) {
      const int32_t kept = ((value[1][k] + 16384) >> 1) * mine[k];              // 14 + 11 bits behind the point
      const int32_t added = (((value[0][k] + 16384) >> 1) * value[2][k]) >> 3;  // 28 bits less 3
      const int32_t next = (kept + added + 8192) >> 14;
      mine[k] = next > 32767 ? 32767 : next < -32767 ? -32767 : next;
    }
    places(mine, 3, at[4]);
    look(curve, at[4], value[4]);
    for (size_t k = 0; k < kBlock; ++k)
      out[first + k] = static_cast<int16_t>((((value[3][k] + 16384) >> 1) * value[4][k] + (1 << 17)) >> 18);
  }
}

#ifdef RASHOMON_X86
__attribute__((target("avx2"))) void step_avx2(const int16_t* curve, const int32_t* sums, size_t hidden, int32_t* cell,
                                               int16_t* out) {
  step(curve, sums, hidden, cell, out);
}
const bool kAvx2 = __builtin_cpu_supports("avx2") != 0;
#endif

}  // namespace

void lstm_step(const int16_t* curve, const int32_t* sums, size_t hidden, int32_t* cell, int16_t* out) {
#ifdef RASHOMON_X86
  if (kAvx2) return step_avx2(curve, sums, hidden, cell, out);
#endif
  step(curve, sums, hidden, cell, out);
}

}  // namespace rashomon
