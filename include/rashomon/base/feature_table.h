// SPDX-License-Identifier: Apache-2.0
// The weights of a linear model over hashed features, read in place from a model file.
//
// Idea: a feature is a 64-bit hash. Its upper bits choose a bucket of four slots, 14 of its lower bits are kept as a
// check, so a feature that was never learnt finds no row (but for one in some thousand) and adds nothing: with plain
// hashing the many unseen features of new text would add noise. A slot's row holds one 8-bit weight for every class;
// the two lowest bits of the check hold the row's scale (1: x1, 2: x4, 3: x16), as few features have large weights and
// many have small ones.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "rashomon/base/result.h"

namespace rashomon {

inline constexpr int kMostClasses = 64;
inline constexpr uint16_t kCheckBits = 0xFFFC;

/// Mixes one more value into a feature's hash.
inline uint64_t mix(uint64_t hash, uint64_t value) {
  hash = (hash ^ value) * 0x9E3779B97F4A7C15ull;
  return hash ^ (hash >> 29);
}

class FeatureTable {
 public:
  /// Reads the section that FeatureTrainer::write made. Errors: corrupt.
  static Result<FeatureTable> open(std::string_view bytes, std::string_view name);

  /// Brings the cache line of a feature near.
  void prefetch(uint64_t feature) const { __builtin_prefetch(checks_ + bucket(feature) * 4); }
  /// The row of a feature and its scale, or null.
  const int8_t* row(uint64_t feature, int16_t& scale) const {
    const uint64_t first = bucket(feature) * 4;
    const auto check = static_cast<uint16_t>(feature & kCheckBits);
    for (uint64_t slot = first; slot < first + 4; ++slot) {
      if ((checks_[slot] & kCheckBits) == check && checks_[slot] != 0) {
        scale = static_cast<int16_t>(1 << (2 * ((checks_[slot] & 3) - 1) & 7));
        return rows_ + slot * static_cast<uint64_t>(width_);
      }
    }
    return nullptr;
  }
  /// Adds the weights of all features to scores[0, width). `width` classes, at most kMostClasses.
  void score(const uint64_t* features, int count, int32_t* scores) const;

  int classes() const { return classes_; }
  int width() const { return width_; }

 private:
  uint64_t bucket(uint64_t feature) const { return (feature >> 32) * buckets_ >> 32; }

  const uint16_t* checks_ = nullptr;
  const int8_t* rows_ = nullptr;
  uint64_t buckets_ = 0;
  int classes_ = 0;
  int width_ = 0;  // classes rounded up
};

}  // namespace rashomon
