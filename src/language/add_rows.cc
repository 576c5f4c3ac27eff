// SPDX-License-Identifier: Apache-2.0
#include "add_rows.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define RASHOMON_X86 1
#endif

namespace rashomon {
namespace {

constexpr size_t kBlock = 16;  // numbers that are worked on together, so that compilers make vectors of them

__attribute__((always_inline)) inline void add(const int8_t* const* rows, size_t count, size_t width, int16_t* out) {
  for (size_t first = 0; first < width; first += kBlock) {
    int16_t sum[kBlock] = {};
    for (size_t r = 0; r < count; ++r) {
      const int8_t* row = rows[r] + first;
      for (size_t k = 0; k < kBlock; ++k) sum[k] = static_cast<int16_t>(sum[k] + row[k]);
    }
    for (size_t k = 0; k < kBlock; ++k) {
      const int16_t cut = sum[k] < -1023 ? int16_t{-1023} : sum[k] > 1023 ? int16_t{1023} : sum[k];
      out[first + k] = static_cast<int16_t>(cut * 32);
    }
  }
}

#ifdef RASHOMON_X86
__attribute__((target("avx2"))) void add_avx2(const int8_t* const* rows, size_t count, size_t width, int16_t* out) {
  add(rows, count, width, out);
}
const bool kAvx2 = __builtin_cpu_supports("avx2") != 0;
#endif

}  // namespace

void add_rows(const int8_t* const* rows, size_t count, size_t width, int16_t* out) {
#ifdef RASHOMON_X86
  if (kAvx2) return add_avx2(rows, count, width, out);
#endif
  add(rows, count, width, out);
}

}  // namespace rashomon
