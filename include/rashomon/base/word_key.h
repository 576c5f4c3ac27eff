// SPDX-License-Identifier: Apache-2.0
// Comparing one word with many words that stand in the code, cheaply: a number made of its length and its first seven
// bytes tells nearly all words apart, and words of up to seven bytes wholly.
#pragma once

#include <cstdint>
#include <string_view>

namespace rashomon {

inline constexpr size_t kKeyBytes = 7;

constexpr uint64_t word_key(std::string_view word) {
  uint64_t key = word.size() < 255 ? word.size() : 255;
  for (size_t i = 0; i < kKeyBytes && i < word.size(); ++i)
    key |= static_cast<uint64_t>(static_cast<unsigned char>(word[i])) << (8 * (i + 1));
  return key;
}

/// A word of the code, with its key made by the compiler.
struct KeyedWord {
  consteval KeyedWord(const char* word) : text(word), key(word_key(word)) {}
  std::string_view text;
  uint64_t key;

  /// True if it is `word`, whose key is `word_key`.
  bool is(std::string_view word, uint64_t its_key) const {
    return key == its_key && (text.size() <= kKeyBytes || text == word);
  }
};

}  // namespace rashomon
