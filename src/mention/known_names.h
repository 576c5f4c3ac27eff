// SPDX-License-Identifier: Apache-2.0
// What the gazetteer said of names that were asked for lately. The reports of a collection name the same places again
// and again, in one report many times, and the answer hangs on nothing but the name. Bounded: a part of the table that
// is full is emptied. Parts have locks of their own, so that threads seldom meet.
#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <string_view>
#include <utility>

#include "rashomon/base/string_map.h"

namespace rashomon {

template <typename Value>
class KnownNames {
 public:
  using Answer = std::shared_ptr<const Value>;

  KnownNames() : parts_(std::make_unique<std::array<Part, kParts>>()) {}

  /// What `make` gives for the name, or has given; `size` says of an answer how many records it holds.
  template <typename Make, typename Size>
  Answer get(std::string_view name, const Make& make, const Size& size) const {
    if (name.size() > kLongest) return std::make_shared<const Value>(make());
    Part& part = (*parts_)[hash_key(name) >> 32 & (kParts - 1)];
    {
      const std::lock_guard<std::mutex> held(part.lock);
      if (const auto known = part.table.find(name); known != part.table.end()) return known->second;
    }
    Answer answer = std::make_shared<const Value>(make());
    const std::lock_guard<std::mutex> held(part.lock);
    if (part.records > kMostRecords) part.table = {}, part.records = 0;
    if (part.table.try_emplace(name, answer).second) part.records += size(*answer) + 1;
    return answer;
  }

 private:
  static constexpr size_t kParts = 16;
  static constexpr size_t kMostRecords = 2048;  // of a part: some 5 MB for all
  static constexpr size_t kLongest = 64;        // bytes of a name that is kept

  struct Part {
    std::mutex lock;
    StringMap<Answer> table;
    size_t records = 0;
  };
  std::unique_ptr<std::array<Part, kParts>> parts_;
};

}  // namespace rashomon
