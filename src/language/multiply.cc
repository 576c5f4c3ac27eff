// SPDX-License-Identifier: Apache-2.0
#include "multiply.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define RASHOMON_X86 1
#include <immintrin.h>
#endif

namespace rashomon {
namespace {

/// What one call works on, so that the paths have one short signature.
struct Job {
  const Matrix& matrix;
  const int16_t* in;
  size_t in_stride;
  const int32_t* start;
  size_t start_stride;
  int32_t* out;
  size_t out_stride;
};

void multiply_portable(const Job& job, size_t words) {
  const Matrix& m = job.matrix;
  for (size_t w = 0; w < words; ++w) {
    int32_t* out = job.out + w * job.out_stride;
    std::copy_n(job.start + w * job.start_stride, m.rows, out);
    for (size_t p = 0; p < m.columns / 2; ++p) {
      const int32_t a = job.in[w * job.in_stride + 2 * p];
      const int32_t b = job.in[w * job.in_stride + 2 * p + 1];
      const int16_t* weights = m.weights + p * m.rows * 2;
      for (size_t r = 0; r < m.rows; ++r) out[r] += weights[2 * r] * a + weights[2 * r + 1] * b;
    }
  }
}

#ifdef RASHOMON_X86

int32_t pair_of(const int16_t* in) {
  int32_t pair = 0;
  std::memcpy(&pair, in, sizeof(pair));
  return pair;
}

/// V vectors of 8 rows from `row` on, for W words from `word` on.
template <int V, int W>
__attribute__((target("avx2"))) void block_avx2(const Job& job, size_t row, size_t word) {
  __m256i sums[W][V];
#pragma GCC unroll 16
  for (int w = 0; w < W; ++w) {
    const int32_t* start = job.start + (word + static_cast<size_t>(w)) * job.start_stride + row;
#pragma GCC unroll 16
    for (int v = 0; v < V; ++v) sums[w][v] = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(start + v * 8));
  }
  const int16_t* weights = job.matrix.weights + row * 2;
  const int16_t* in = job.in + word * job.in_stride;
  for (size_t p = 0; p < job.matrix.columns / 2; ++p, weights += job.matrix.rows * 2) {
#pragma GCC unroll 16
    for (int w = 0; w < W; ++w) {
      const __m256i x = _mm256_set1_epi32(pair_of(in + static_cast<size_t>(w) * job.in_stride + 2 * p));
#pragma GCC unroll 16
      for (int v = 0; v < V; ++v) {
        const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights + v * 16));
        sums[w][v] = _mm256_add_epi32(sums[w][v], _mm256_madd_epi16(a, x));
      }
    }
  }
#pragma GCC unroll 16
  for (int w = 0; w < W; ++w) {
    int32_t* out = job.out + (word + static_cast<size_t>(w)) * job.out_stride + row;
#pragma GCC unroll 16
    for (int v = 0; v < V; ++v) _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + v * 8), sums[w][v]);
  }
}

template <int V, int W>
__attribute__((target("avx512f,avx512bw,avx512vnni"))) void block_avx512(const Job& job, size_t row, size_t word) {
  __m512i sums[W][V];
#pragma GCC unroll 16
  for (int w = 0; w < W; ++w) {
    const int32_t* start = job.start + (word + static_cast<size_t>(w)) * job.start_stride + row;
#pragma GCC unroll 16
    for (int v = 0; v < V; ++v) sums[w][v] = _mm512_loadu_si512(start + v * 16);
  }
  const int16_t* weights = job.matrix.weights + row * 2;
  const int16_t* in = job.in + word * job.in_stride;
  for (size_t p = 0; p < job.matrix.columns / 2; ++p, weights += job.matrix.rows * 2) {
    __m512i a[V];
#pragma GCC unroll 16
    for (int v = 0; v < V; ++v) a[v] = _mm512_loadu_si512(weights + v * 32);
#pragma GCC unroll 16
    for (int w = 0; w < W; ++w) {
      const __m512i x = _mm512_set1_epi32(pair_of(in + static_cast<size_t>(w) * job.in_stride + 2 * p));
#pragma GCC unroll 16
      for (int v = 0; v < V; ++v) sums[w][v] = _mm512_dpwssd_epi32(sums[w][v], a[v], x);
    }
  }
#pragma GCC unroll 16
  for (int w = 0; w < W; ++w) {
    int32_t* out = job.out + (word + static_cast<size_t>(w)) * job.out_stride + row;
#pragma GCC unroll 16
    for (int v = 0; v < V; ++v) _mm512_storeu_si512(out + v * 16, sums[w][v]);
  }
}

/// All rows of W words: blocks of many rows first, the rest sixteen at a time.
template <int W>
void rows_avx2(const Job& job, size_t word) {
  constexpr int kWide = W == 1 ? 8 : 2;
  size_t row = 0;
  for (; row + kWide * 8 <= job.matrix.rows; row += kWide * 8) block_avx2<kWide, W>(job, row, word);
  for (; row < job.matrix.rows; row += 16) block_avx2<2, W>(job, row, word);
}

template <int W>
void rows_avx512(const Job& job, size_t word) {
  constexpr int kWide = W == 1 ? 12 : W == 2 ? 8 : W == 3 ? 6 : 4;  // sums of W words fill the registers
  size_t row = 0;
  for (; row + kWide * 16 <= job.matrix.rows; row += kWide * 16) block_avx512<kWide, W>(job, row, word);
  for (; row + 32 <= job.matrix.rows; row += 32) block_avx512<2, W>(job, row, word);
  for (; row < job.matrix.rows; row += 16) block_avx512<1, W>(job, row, word);
}

#endif

Path best_path() {
#ifdef RASHOMON_X86
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni"))
    return Path::avx512;
  if (__builtin_cpu_supports("avx2")) return Path::avx2;
#endif
  return Path::portable;
}

const Path kBestPath = best_path();

}  // namespace

void multiply_by(Path path, const Matrix& matrix, const int16_t* in, size_t in_stride, const int32_t* start,
                 size_t start_stride, int32_t* out, size_t out_stride, size_t words) {
  const Job job{matrix, in, in_stride, start, start_stride, out, out_stride};
  path = std::min(path, kBestPath);
#ifdef RASHOMON_X86
  size_t word = 0;
  if (path == Path::avx512) {
    for (; word + 4 <= words; word += 4) rows_avx512<4>(job, word);
    for (; word + 3 <= words; word += 3) rows_avx512<3>(job, word);
    for (; word + 2 <= words; word += 2) rows_avx512<2>(job, word);
    for (; word < words; ++word) rows_avx512<1>(job, word);
    return;
  }
  if (path == Path::avx2) {
    for (; word + 4 <= words; word += 4) rows_avx2<4>(job, word);
    for (; word + 2 <= words; word += 2) rows_avx2<2>(job, word);
    for (; word < words; ++word) rows_avx2<1>(job, word);
    return;
  }
#endif
  multiply_portable(job, words);
}

void multiply(const Matrix& matrix, const int16_t* in, size_t in_stride, const int32_t* start, size_t start_stride,
              int32_t* out, size_t out_stride, size_t words) {
  multiply_by(kBestPath, matrix, in, in_stride, start, start_stride, out, out_stride, words);
}

}  // namespace rashomon
