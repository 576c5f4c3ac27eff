// SPDX-License-Identifier: Apache-2.0
#include "text_cache.h"

namespace rashomon::cli {

std::string_view TextCache::of(std::string_view report) {
  const auto known = texts_.find(report);
  if (known != texts_.end()) return known->second;
  if (bytes_ > kMostBytes) {
    texts_.clear();
    bytes_ = 0;
  }
  Result<std::string> text = store_.report_text(report);
  std::string& kept = texts_[std::string(report)];
  if (text) kept = *std::move(text);
  bytes_ += kept.size();
  return kept;
}

}  // namespace rashomon::cli
