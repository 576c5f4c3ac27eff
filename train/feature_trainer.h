// SPDX-License-Identifier: Apache-2.0
// The averaged perceptron's weights while they are learnt: every feature that was ever updated has its own row, found
// by its whole 64-bit hash. write() prunes, quantises to 8 bits and lays the rows out as rashomon::FeatureTable reads
// them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace rashomon {

class FeatureTrainer {
 public:
  explicit FeatureTrainer(int classes);

  void score(const uint64_t* features, int count, int32_t* scores) const;
  /// Moves the weights of `good` up and of `bad` down.
  void update(const uint64_t* features, int count, int good, int bad);
  void add(uint64_t feature, int cls, int32_t amount);
  /// Call once for each decision: the clock of the average.
  void tick() { ++now_; }
  /// Replaces the weights by their averages (scaled), for scoring while training goes on elsewhere; ends training.
  void average();
  size_t features() const { return keys_.size(); }
  int classes() const { return classes_; }

  /// REQUIRES average() was called. Keeps at most `most` features, those with the largest weights, and of these only
  /// rows that are not zero after quantising.
  std::string write(size_t most) const;

 private:
  uint32_t find(uint64_t feature) const;
  uint32_t find_or_make(uint64_t feature);
  void grow();

  int classes_;
  int64_t now_ = 1;
  std::vector<uint64_t> slots_;    // open addressing: feature hash, 0 free
  std::vector<uint32_t> indices_;  // beside slots_
  std::vector<uint64_t> keys_;     // by row
  std::vector<int32_t> weights_;   // rows x classes
  std::vector<double> sums_;       // rows x classes: sum of updates times the clock; after average() the averages
};

}  // namespace rashomon
