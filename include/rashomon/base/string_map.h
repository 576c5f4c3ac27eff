// SPDX-License-Identifier: Apache-2.0
// Tables with words as keys, made for being asked much: a look-up takes a view, makes no string, and asks for a word
// that is not there end at the first slot as a rule. Open addressing with linear steps; entries lie in the order in
// which they came, so that walking through them is the same everywhere. Nothing is ever taken out.
#pragma once

#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace rashomon {

/// A hash of a key, eight bytes at a time; the same on machines of one byte order.
inline uint64_t hash_key(std::string_view word) {
  uint64_t h = 0x9E3779B97F4A7C15ULL ^ word.size();
  const char* at = word.data();
  size_t left = word.size();
  for (; left >= 8; left -= 8, at += 8) {
    uint64_t eight;
    std::memcpy(&eight, at, 8);
    h = (h ^ eight) * 0xD6E8FEB86659FD93ULL;
    h ^= h >> 32;
  }
  uint64_t rest = 0;
  if (left >= 4) {
    uint32_t first, last;
    std::memcpy(&first, at, 4);
    std::memcpy(&last, at + left - 4, 4);
    rest = first | static_cast<uint64_t>(last) << 32;
  } else if (left > 0) {
    const auto byte = [&](size_t i) { return static_cast<uint64_t>(static_cast<unsigned char>(at[i])); };
    rest = byte(0) | byte(left / 2) << 8 | byte(left - 1) << 16;
  }
  h = (h ^ rest) * 0xD6E8FEB86659FD93ULL;
  return h ^ (h >> 32);
}

inline std::string_view key_of_entry(const std::string& entry) { return entry; }
template <typename T>
std::string_view key_of_entry(const std::pair<std::string, T>& entry) {
  return entry.first;
}

/// What StringMap and StringSet share.
template <typename Entry>
class StringTable {
 public:
  using iterator = typename std::vector<Entry>::iterator;
  using const_iterator = typename std::vector<Entry>::const_iterator;

  iterator begin() { return entries_.begin(); }
  iterator end() { return entries_.end(); }
  const_iterator begin() const { return entries_.begin(); }
  const_iterator end() const { return entries_.end(); }
  size_t size() const { return entries_.size(); }
  bool empty() const { return entries_.empty(); }
  void reserve(size_t entries) {
    entries_.reserve(entries);
    if (entries * 2 > slots_.size()) grow(entries * 2);
  }

  iterator find(std::string_view key) { return entries_.begin() + index_of(key); }
  const_iterator find(std::string_view key) const { return entries_.begin() + index_of(key); }
  bool contains(std::string_view key) const { return find(key) != end(); }
  size_t count(std::string_view key) const { return contains(key) ? 1 : 0; }

 protected:
  struct Slot {
    uint32_t hash = 0;
    uint32_t entry = 0;  // index plus one; 0: free
  };
  using Offset = typename std::vector<Entry>::difference_type;

  /// The index of the entry with the key, or that behind the last one.
  Offset index_of(std::string_view key) const {
    if (slots_.empty()) return static_cast<Offset>(entries_.size());
    const Slot& slot = slots_[slot_of(key, static_cast<uint32_t>(hash_key(key)))];
    return static_cast<Offset>(slot.entry == 0 ? entries_.size() : slot.entry - 1);
  }

  /// Adds what `make` gives if there is no such key.
  template <typename Make>
  std::pair<iterator, bool> add(std::string_view key, const Make& make) {
    if (entries_.size() * 2 >= slots_.size()) grow(entries_.size() * 4 + 16);
    const auto hash = static_cast<uint32_t>(hash_key(key));
    Slot& slot = slots_[slot_of(key, hash)];
    const bool fresh = slot.entry == 0;
    if (fresh) {
      entries_.push_back(make());
      slot = {hash, static_cast<uint32_t>(entries_.size())};
    }
    return {entries_.begin() + static_cast<Offset>(slot.entry - 1), fresh};
  }

 private:
  size_t slot_of(std::string_view key, uint32_t hash) const {
    const size_t mask = slots_.size() - 1;
    size_t at = hash & mask;
    while (slots_[at].entry != 0 && (slots_[at].hash != hash || key_of_entry(entries_[slots_[at].entry - 1]) != key))
      at = (at + 1) & mask;
    return at;
  }

  void grow(size_t least) {
    size_t size = 16;
    while (size < least) size *= 2;
    std::vector<Slot> old(size);
    old.swap(slots_);
    const size_t mask = size - 1;
    for (const Slot& slot : old) {
      if (slot.entry == 0) continue;
      size_t at = slot.hash & mask;
      while (slots_[at].entry != 0) at = (at + 1) & mask;
      slots_[at] = slot;
    }
  }

  std::vector<Entry> entries_;
  std::vector<Slot> slots_;  // a power of two, at most half full
};

/// From words to values. References and iterators hold until the next key is added.
template <typename T>
class StringMap : public StringTable<std::pair<std::string, T>> {
  using Table = StringTable<std::pair<std::string, T>>;

 public:
  using key_type = std::string;
  using mapped_type = T;
  using value_type = std::pair<std::string, T>;

  StringMap() = default;
  StringMap(std::initializer_list<value_type> entries) {
    for (const value_type& entry : entries) emplace(entry.first, entry.second);
  }

  T& operator[](std::string_view key) { return try_emplace(key).first->second; }
  /// REQUIRES the key.
  const T& at(std::string_view key) const { return this->find(key)->second; }
  /// Keeps what is there if the key is known.
  template <typename... Args>
  std::pair<typename Table::iterator, bool> try_emplace(std::string_view key, Args&&... args) {
    return this->add(key, [&] {
      return value_type(std::piecewise_construct, std::forward_as_tuple(key),
                        std::forward_as_tuple(std::forward<Args>(args)...));
    });
  }
  std::pair<typename Table::iterator, bool> emplace(std::string_view key, T value) {
    return try_emplace(key, std::move(value));
  }
};

class StringSet : public StringTable<std::string> {
 public:
  StringSet() = default;
  StringSet(std::initializer_list<std::string_view> words) {
    for (std::string_view word : words) insert(word);
  }
  std::pair<iterator, bool> insert(std::string_view word) {
    return add(word, [&] { return std::string(word); });
  }
  std::pair<iterator, bool> emplace(std::string_view word) { return insert(word); }
};

}  // namespace rashomon
