// SPDX-License-Identifier: Apache-2.0
// What is known of a word before its sentence is read: the hashes of its form, ends and shape, and from the lexicon of
// the training text the class of tags it had there and its clusters. Unknown words have lower = 0.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"

namespace rashomon {

struct Word {
  uint32_t lower = 0;        // hash of the lower-case form, 0 if it is not in the lexicon
  uint32_t any_lower = 0;    // the same, known or not
  uint32_t shape = 0;        // runs of letter kinds: "Xx", "d.d", "X.X."
  uint32_t prefix[3] = {};   // hashes of the first 1..3 bytes, lower case
  uint32_t suffix[5] = {};   // hashes of the last 1..5 bytes, lower case
  uint16_t tags = 0;         // number of the set of tags it had in training, 0 unknown
  uint16_t cluster = 0;      // 0 none; the upper bits are the coarser cluster
  bool capital = false;      // first letter is upper case
  bool all_capital = false;  // two letters or more, none lower case
  bool digit = false;        // holds a digit
  bool punctuation = false;  // holds no letter and no digit
  bool hyphen = false;       // joined to its neighbour by a hyphen (is one)
};

/// A sentence: `glued[i]` is true if no space stands before word i.
struct Words {
  std::vector<Word> words;
  std::vector<uint8_t> glued;
};

struct LexiconEntry {
  uint32_t lower = 0;
  uint16_t tags = 0;
  uint16_t cluster = 0;
};

class Lexicon {
 public:
  Lexicon() = default;
  static Result<Lexicon> open(std::string_view bytes);
  const LexiconEntry* find(uint32_t lower) const;

 private:
  const LexiconEntry* slots_ = nullptr;
  uint64_t mask_ = 0;
};

/// Bytes that Lexicon::open reads. Entries must have distinct `lower`.
std::string write_lexicon(const std::vector<LexiconEntry>& entries);

/// Hash of a word's lower-case form; all dashes are one word.
uint32_t hash_word(std::string_view text);
Word describe_word(std::string_view norm, const Lexicon& lexicon);
/// True if the sentence has words of letters and nearly none holds a small letter: case tells nothing.
bool is_shouting(const std::vector<Word>& words);

}  // namespace rashomon
