// SPDX-License-Identifier: Apache-2.0
// The logistic function is (1 + tanh(x / 2)) / 2. The curve has few enough lines to lie in registers, where a vector of
// places finds them in one go. Products are rounded as the instruction for them does: (a * b + 2^14) / 2^15.
#include "lstm_step.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define RASHOMON_X86 1
// The header of g++ 12 has registers that it calls undefined on purpose.
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>
#endif

namespace rashomon {
namespace {

constexpr int32_t kFarthest = 4095;  // almost 4, 10 bits behind the point

int32_t times(int32_t a, int32_t b) { return (a * b + (1 << 14)) >> 15; }

/// `x` has 10 bits behind the point, the answer 14.
int32_t tangent(const Curve& curve, int32_t x) {
  const int32_t far = std::min(x < 0 ? -x : x, kFarthest);
  const auto line = static_cast<size_t>(far >> 6);
  const int32_t y = curve.start[line] + ((curve.rise[line] * (far & 63) + 32) >> 6);
  return x < 0 ? -y : y;
}

/// 15 bits behind the point, of a sum with 20.
int32_t logistic(const Curve& curve, int32_t sum) {
  return std::min(tangent(curve, (sum + (1 << 10)) >> 11) + 16384, 32767);
}

#ifdef RASHOMON_X86

#define RASHOMON_TARGET __attribute__((target("avx512f,avx512bw")))

/// 32 sums, shifted by kBits with rounding, cut off.
template <int kBits>
RASHOMON_TARGET inline __m512i places(const int32_t* sums) {
  const __m512i half = _mm512_set1_epi32(1 << (kBits - 1));
  const __m512i a = _mm512_srai_epi32(_mm512_add_epi32(_mm512_loadu_si512(sums), half), kBits);
  const __m512i b = _mm512_srai_epi32(_mm512_add_epi32(_mm512_loadu_si512(sums + 16), half), kBits);
  // Packing works on quarters of 128 bits; this puts them into order again.
  return _mm512_permutexvar_epi64(_mm512_set_epi64(7, 5, 3, 1, 6, 4, 2, 0), _mm512_packs_epi32(a, b));
}

struct Lines {
  __m512i start[2], rise[2];
};

RASHOMON_TARGET inline __m512i tangents(const Lines& lines, __m512i x) {
  const __m512i far = _mm512_min_epu16(_mm512_abs_epi16(x), _mm512_set1_epi16(kFarthest));
  const __m512i line = _mm512_srli_epi16(far, 6);
  const __m512i start = _mm512_permutex2var_epi16(lines.start[0], line, lines.start[1]);
  const __m512i rise = _mm512_permutex2var_epi16(lines.rise[0], line, lines.rise[1]);
  const __m512i part = _mm512_mullo_epi16(rise, _mm512_and_si512(far, _mm512_set1_epi16(63)));
  const __m512i y = _mm512_add_epi16(start, _mm512_srli_epi16(_mm512_add_epi16(part, _mm512_set1_epi16(32)), 6));
  return _mm512_mask_sub_epi16(y, _mm512_movepi16_mask(x), _mm512_setzero_si512(), y);
}

RASHOMON_TARGET inline __m512i logistics(const Lines& lines, const int32_t* sums) {
  return _mm512_adds_epi16(tangents(lines, places<11>(sums)), _mm512_set1_epi16(16384));
}

RASHOMON_TARGET void step_avx512(const Curve& curve, const int32_t* sums, size_t hidden, int16_t* cell, int16_t* out) {
  const Lines lines{{_mm512_loadu_si512(curve.start.data()), _mm512_loadu_si512(curve.start.data() + 32)},
                    {_mm512_loadu_si512(curve.rise.data()), _mm512_loadu_si512(curve.rise.data() + 32)}};
  for (size_t k = 0; k < hidden; k += 32) {
    const __m512i taken =
        _mm512_mulhrs_epi16(tangents(lines, places<10>(sums + 2 * hidden + k)), logistics(lines, sums + k));
    const __m512i kept = _mm512_mulhrs_epi16(_mm512_loadu_si512(cell + k), logistics(lines, sums + hidden + k));
    const __m512i next = _mm512_adds_epi16(kept, _mm512_srai_epi16(_mm512_add_epi16(taken, _mm512_set1_epi16(4)), 3));
    _mm512_storeu_si512(cell + k, next);
    const __m512i half = _mm512_srai_epi16(_mm512_adds_epi16(next, _mm512_set1_epi16(1)), 1);
    const __m512i y = _mm512_mulhrs_epi16(tangents(lines, half), logistics(lines, sums + 3 * hidden + k));
    _mm512_storeu_si512(out + k, _mm512_srai_epi16(_mm512_add_epi16(y, _mm512_set1_epi16(8)), 4));
  }
}

const bool kAvx512 = __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0;

#endif

}  // namespace

bool Curve::read(std::string_view bytes) {
  std::array<int16_t, kLines + 1> points{};
  if (bytes.size() != sizeof(points)) return false;
  std::memcpy(points.data(), bytes.data(), sizeof(points));
  for (size_t i = 0; i < kLines; ++i) {
    start[i] = points[i];
    rise[i] = static_cast<int16_t>(points[i + 1] - points[i]);
    // 1024 * 63 fits 16 bits without a sign.
    if (points[i] < 0 || points[i + 1] > 16384 || points[i + 1] < points[i] || rise[i] > 1024) return false;
  }
  return true;
}

void lstm_step_portable(const Curve& curve, const int32_t* sums, size_t hidden, int16_t* cell, int16_t* out) {
  for (size_t k = 0; k < hidden; ++k) {
    const int32_t taken = times(tangent(curve, (sums[2 * hidden + k] + (1 << 9)) >> 10), logistic(curve, sums[k]));
    const int32_t kept = times(cell[k], logistic(curve, sums[hidden + k]));
    const int32_t next = std::clamp(kept + ((taken + 4) >> 3), -32768, 32767);
    cell[k] = static_cast<int16_t>(next);
    const int32_t half = std::min(next + 1, 32767) >> 1;
    const int32_t y = times(tangent(curve, half), logistic(curve, sums[3 * hidden + k]));
    out[k] = static_cast<int16_t>((y + 8) >> 4);
  }
}

void lstm_step(const Curve& curve, const int32_t* sums, size_t hidden, int16_t* cell, int16_t* out) {
#ifdef RASHOMON_X86
  if (kAvx512) return step_avx512(curve, sums, hidden, cell, out);
#endif
  lstm_step_portable(curve, sums, hidden, cell, out);
}

}  // namespace rashomon
