// SPDX-License-Identifier: Apache-2.0
// The weights of a linear model over hashed features, read in place from a model file.
//
// Idea: a feature is a 64-bit hash. Its upper bits choose a bucket of four slots, its lower 16 bits are kept as a check, so a
// feature that was never learnt finds no row (but for one in some ten thousand) and adds nothing: with plain hashing the
// many unseen features of new text would add noise. A slot's row holds one 8-bit weight for every class.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "rashomon/base/result.h"

namespace rashomon {

inline constexpr int kMostClasses = 64;

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
  /// The row of a feature, or null.
  const int8_t* row(uint64_t feature) const {
    const uint64_t first = bucket(feature) * 4;
    const auto check = static_cast<uint16_t>((feature & 0xFFFF) | 1);
    for (uint64_t slot = first; slot < first + 4; ++slot) {
      if (checks_[slot] == check) return rows_ + slot * static_cast<uint64_t>(width_);
    }
    return nullptr;
  }
  /// Adds the weights of all features to scores[0, width). `width` classes, at most kMostClasses.
  void score(const uint64_t* features, int count, int32_t* scores) const;

  int classes() const { return classes_; }
  int width() const { return width_; }

 private:
  uint64_t bucket(uint64_t feature) const {
    return (feature >> 32) * buckets_ >> 32;
  }

  const uint16_t* checks_ = nullptr;
  const int8_t* rows_ = nullptr;
  uint64_t buckets_ = 0;
  int classes_ = 0;
  int width_ = 0;  // classes rounded up
};

}  // namespace rashomon
