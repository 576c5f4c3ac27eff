// SPDX-License-Identifier: Apache-2.0
// Products of a matrix of 16-bit weights with 16-bit vectors, summed in 32 bits.
//
// Idea: rows are the lanes. Weights lie in pairs of columns, all rows of a pair side by side, so one multiply-and-add
// instruction takes a pair of inputs to 8 or 16 rows at once and nothing is summed across lanes. All numbers are whole,
// so the portable path, AVX2 and AVX-512 give the same answers.
#pragma once

#include <cstddef>
#include <cstdint>

namespace rashomon {

struct Matrix {
  const int16_t* weights = nullptr;  // [columns / 2][rows][2], 64-byte aligned
  const int32_t* bias = nullptr;     // [rows]
  size_t rows = 0;                   // a multiple of 16
  size_t columns = 0;                // a multiple of 2
};

/// out[w] = start[w] + matrix * in[w] for w in [0, words). Strides count numbers; start_stride 0: one start for all.
/// REQUIRES no sum leaves 32 bits (Network::open checks it).
void multiply(const Matrix& matrix, const int16_t* in, size_t in_stride, const int32_t* start, size_t start_stride,
              int32_t* out, size_t out_stride, size_t words);

/// The three paths, for the test that they agree. A path that this machine lacks does what the portable one does.
enum class Path { portable, avx2, avx512 };
void multiply_by(Path path, const Matrix& matrix, const int16_t* in, size_t in_stride, const int32_t* start,
                 size_t start_stride, int32_t* out, size_t out_stride, size_t words);

}  // namespace rashomon
