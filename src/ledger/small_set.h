// SPDX-License-Identifier: Apache-2.0
// A sorted set in one piece of memory, for the many sets of a few values that a collection's groups hold.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace rashomon {

template <typename T>
class SmallSet {
 public:
  using const_iterator = typename std::vector<T>::const_iterator;

  bool insert(T value) {
    const auto at = std::lower_bound(values_.begin(), values_.end(), value);
    if (at != values_.end() && *at == value) return false;
    values_.insert(at, std::move(value));
    return true;
  }
  template <typename Iterator>
  void insert(Iterator first, Iterator last) {
    values_.reserve(values_.size() + static_cast<size_t>(std::distance(first, last)));
    for (; first != last; ++first) insert(*first);
  }
  bool contains(const T& value) const { return std::binary_search(values_.begin(), values_.end(), value); }
  const_iterator begin() const { return values_.begin(); }
  const_iterator end() const { return values_.end(); }
  auto rbegin() const { return values_.rbegin(); }
  size_t size() const { return values_.size(); }
  bool empty() const { return values_.empty(); }
  bool operator==(const SmallSet&) const = default;

 private:
  std::vector<T> values_;
};

}  // namespace rashomon
