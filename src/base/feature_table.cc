// SPDX-License-Identifier: Apache-2.0
// Layout of the section: u32 classes, u32 width, u64 buckets, checks (u16 x 4 x buckets), padding to 64, rows.
#include "rashomon/base/feature_table.h"

#include "rashomon/base/model_file.h"

namespace rashomon {
namespace {

constexpr size_t kHead = 16;

template <int kWidth>
void add_rows(const FeatureTable& table, const uint64_t* features, int count, int32_t* scores) {
  int16_t sums[kWidth] = {};
  for (int i = 0; i < count; ++i) {
    if (i + 8 < count) table.prefetch(features[i + 8]);
    int16_t scale = 1;
    const int8_t* row = table.row(features[i], scale);
    if (row == nullptr) continue;
    for (int c = 0; c < kWidth; ++c) sums[c] = static_cast<int16_t>(sums[c] + static_cast<int16_t>(row[c]) * scale);
  }
  for (int c = 0; c < kWidth; ++c) scores[c] += sums[c];
}

}  // namespace

Result<FeatureTable> FeatureTable::open(std::string_view bytes, std::string_view name) {
  const Error damaged{ErrorCode::corrupt,
                      "model " + std::string(name) + " holds a table of features whose sizes do not fit",
                      "Rebuild, or retrain the model as its CARD.md says."};
  FeatureTable table;
  uint32_t classes = 0;
  uint32_t width = 0;
  size_t at = 0;
  if (!take(bytes, at, classes) || !take(bytes, at, width) || !take(bytes, at, table.buckets_)) return damaged;
  const bool known_width = width == 4 || width == 16 || width == 32 || width == 48 || width == 64;
  if (!known_width || classes > width || table.buckets_ == 0 || table.buckets_ > (1u << 28)) return damaged;
  const size_t rows_at = (kHead + table.buckets_ * 8 + 63) / 64 * 64;
  if (bytes.size() != rows_at + table.buckets_ * 4 * width) return damaged;
  table.classes_ = static_cast<int>(classes);
  table.width_ = static_cast<int>(width);
  table.checks_ = reinterpret_cast<const uint16_t*>(bytes.data() + kHead);
  table.rows_ = reinterpret_cast<const int8_t*>(bytes.data() + rows_at);
  return table;
}

void FeatureTable::score(const uint64_t* features, int count, int32_t* scores) const {
  switch (width_) {
    case 4: return add_rows<4>(*this, features, count, scores);
    case 16: return add_rows<16>(*this, features, count, scores);
    case 32: return add_rows<32>(*this, features, count, scores);
    case 48: return add_rows<48>(*this, features, count, scores);
    default: return add_rows<64>(*this, features, count, scores);
  }
}

}  // namespace rashomon
