// SPDX-License-Identifier: Apache-2.0
#include "feature_trainer.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

#include "rashomon/base/feature_table.h"
#include "rashomon/base/model_file.h"

namespace rashomon {

FeatureTrainer::FeatureTrainer(int classes) : classes_(classes), slots_(1u << 20, 0), indices_(1u << 20, 0) {}

uint32_t FeatureTrainer::find(uint64_t feature) const {
  const uint64_t mask = slots_.size() - 1;
  for (uint64_t i = feature >> 20 & mask;; i = (i + 1) & mask) {
    if (slots_[i] == feature) return indices_[i];
    if (slots_[i] == 0) return UINT32_MAX;
  }
}

void FeatureTrainer::grow() {
  std::vector<uint64_t> slots(slots_.size() * 2, 0);
  std::vector<uint32_t> indices(slots.size(), 0);
  const uint64_t mask = slots.size() - 1;
  for (uint32_t row = 0; row < keys_.size(); ++row) {
    uint64_t i = keys_[row] >> 20 & mask;
    while (slots[i] != 0) i = (i + 1) & mask;
    slots[i] = keys_[row];
    indices[i] = row;
  }
  slots_.swap(slots);
  indices_.swap(indices);
}

uint32_t FeatureTrainer::find_or_make(uint64_t feature) {
  if (feature == 0) feature = 1;
  const uint32_t found = find(feature);
  if (found != UINT32_MAX) return found;
  if (keys_.size() * 2 > slots_.size()) grow();
  const uint64_t mask = slots_.size() - 1;
  uint64_t i = feature >> 20 & mask;
  while (slots_[i] != 0) i = (i + 1) & mask;
  slots_[i] = feature;
  indices_[i] = static_cast<uint32_t>(keys_.size());
  keys_.push_back(feature);
  weights_.resize(weights_.size() + static_cast<size_t>(classes_), 0);
  sums_.resize(weights_.size(), 0);
  return indices_[i];
}

void FeatureTrainer::score(const uint64_t* features, int count, int32_t* scores) const {
  const uint64_t mask = slots_.size() - 1;
  for (int i = 0; i < count; ++i) {
    if (i + 6 < count) __builtin_prefetch(&slots_[features[i + 6] >> 20 & mask]);
    const uint32_t row = find(features[i]);
    if (row == UINT32_MAX) continue;
    const int32_t* weights = &weights_[static_cast<size_t>(row) * static_cast<size_t>(classes_)];
    for (int c = 0; c < classes_; ++c) scores[c] += weights[c];
  }
}

void FeatureTrainer::add(uint64_t feature, int cls, int32_t amount) {
  const size_t at =
      static_cast<size_t>(find_or_make(feature)) * static_cast<size_t>(classes_) + static_cast<size_t>(cls);
  weights_[at] += amount;
  sums_[at] += static_cast<double>(amount) * static_cast<double>(now_);
}

void FeatureTrainer::update(const uint64_t* features, int count, int good, int bad) {
  for (int i = 0; i < count; ++i) {
    add(features[i], good, 1);
    add(features[i], bad, -1);
  }
}

void FeatureTrainer::average() {
  constexpr double kScale = 64.0;
  for (size_t i = 0; i < weights_.size(); ++i) {
    sums_[i] = static_cast<double>(weights_[i]) - sums_[i] / static_cast<double>(now_);
    weights_[i] = static_cast<int32_t>(std::lround(sums_[i] * kScale));
  }
}

std::string FeatureTrainer::write(size_t most) const {
  const auto classes = static_cast<size_t>(classes_);
  std::vector<float> size(keys_.size(), 0);
  std::vector<float> all;
  for (size_t row = 0; row < keys_.size(); ++row) {
    for (size_t c = 0; c < classes; ++c)
      size[row] = std::max(size[row], static_cast<float>(std::fabs(sums_[row * classes + c])));
    all.push_back(size[row]);
  }
  std::vector<uint32_t> order(keys_.size());
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(),
            [&](uint32_t a, uint32_t b) { return size[a] != size[b] ? size[a] > size[b] : keys_[a] < keys_[b]; });
  const size_t kept = std::min(most, order.size());
  // The largest weight fills 127 steps at scale 16; 300 features may be clipped before that becomes the step of all.
  const double largest =
      kept == 0 ? 1.0 : std::max({1e-6f, size[order[0]] / 16, size[order[std::min<size_t>(kept - 1, 300)]] / 4});
  const double scale = 127.0 / largest;

  int width = 4;
  for (const int w : {64, 48, 32, 16, 4}) {
    if (w >= classes_) width = w;
  }
  const uint64_t buckets = std::max<uint64_t>(1, kept * 10 / 7 / 4);
  std::vector<uint16_t> checks(buckets * 4, 0);
  std::vector<int8_t> rows(buckets * 4 * static_cast<uint64_t>(width), 0);
  for (size_t i = 0; i < kept; ++i) {
    const uint32_t row = order[i];
    if (size[row] * scale < 0.5) break;
    const uint64_t bucket = (keys_[row] >> 32) * buckets >> 32;
    const auto check = static_cast<uint16_t>(keys_[row] & kCheckBits);
    const int code = size[row] * scale <= 127 ? 1 : size[row] * scale <= 127 * 4 ? 2 : 3;
    for (uint64_t slot = bucket * 4; slot < bucket * 4 + 4; ++slot) {
      if (checks[slot] != 0 && (checks[slot] & kCheckBits) == check) break;  // the larger weights came first
      if (checks[slot] != 0) continue;
      checks[slot] = static_cast<uint16_t>(check | code);
      for (size_t c = 0; c < classes; ++c) {
        const double value =
            std::lround(sums_[static_cast<size_t>(row) * classes + c] * scale / (1 << (2 * (code - 1))));
        rows[slot * static_cast<uint64_t>(width) + c] = static_cast<int8_t>(std::clamp(value, -127.0, 127.0));
      }
      break;
    }
  }
  std::string out;
  put(out, static_cast<uint32_t>(classes_));
  put(out, static_cast<uint32_t>(width));
  put(out, buckets);
  out.append(reinterpret_cast<const char*>(checks.data()), checks.size() * 2);
  out.resize((out.size() + 63) / 64 * 64, '\0');
  out.append(reinterpret_cast<const char*>(rows.data()), rows.size());
  return out;
}

}  // namespace rashomon
