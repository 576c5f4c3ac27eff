// SPDX-License-Identifier: Apache-2.0
// A half-open range of UTF-8 bytes in one report's text. Everything in the ledger leads back to spans.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace rashomon {

struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - begin; }
  bool empty() const { return end <= begin; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  /// The smallest span that holds both; an empty span adds nothing.
  Span join(Span other) const {
    if (empty()) return other;
    if (other.empty()) return *this;
    return {std::min(begin, other.begin), std::max(end, other.end)};
  }
  /// The bytes of `text` under the span. The view lives as long as `text`. A span outside `text` gives "".
  std::string_view of(std::string_view text) const {
    return end <= text.size() && begin <= end ? text.substr(begin, end - begin) : std::string_view{};
  }
  auto operator<=>(const Span&) const = default;
};

/// "No such record": the value of an index field (entity, token, claim) that points nowhere.
inline constexpr uint32_t kNone = UINT32_MAX;

}  // namespace rashomon
