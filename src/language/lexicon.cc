// SPDX-License-Identifier: Apache-2.0
#include "lexicon.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "rashomon/base/model_file.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char shape_of(char32_t c) {
  if (c < 0x80) {
    if (c >= 'a' && c <= 'z') return 'x';
    if (c >= 'A' && c <= 'Z') return 'X';
    if (c >= '0' && c <= '9') return 'd';
    return static_cast<char>(c);
  }
  if (is_upper(c)) return 'X';
  if (is_letter(c)) return 'x';
  if (is_digit(c)) return 'd';
  return '*';
}

}  // namespace

uint32_t hash_word(std::string_view text) {
  uint32_t hash = 2166136261u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  hash ^= hash >> 15;
  return hash == 0 ? 1 : hash;
}

Result<Lexicon> Lexicon::open(std::string_view bytes) {
  const uint64_t slots = bytes.size() / sizeof(LexiconEntry);
  if (slots == 0 || bytes.size() % sizeof(LexiconEntry) != 0 || (slots & (slots - 1)) != 0) {
    return Error{ErrorCode::corrupt, "the lexicon has a size that does not fit", "Rebuild, or retrain the model."};
  }
  Lexicon lexicon;
  lexicon.slots_ = reinterpret_cast<const LexiconEntry*>(bytes.data());
  lexicon.mask_ = slots - 1;
  return lexicon;
}

const LexiconEntry* Lexicon::find(uint32_t lower) const {
  uint64_t at = lower & mask_;
  for (uint64_t tries = 0; slots_ != nullptr && tries <= mask_; ++tries, at = (at + 1) & mask_) {
    if (slots_[at].lower == lower) return &slots_[at];
    if (slots_[at].lower == 0) return nullptr;
  }
  return nullptr;
}

std::string write_lexicon(const std::vector<LexiconEntry>& entries) {
  uint64_t slots = 16;
  while (slots < entries.size() * 2) slots *= 2;
  std::vector<LexiconEntry> table(slots);
  for (const LexiconEntry& entry : entries) {
    uint64_t at = entry.lower & (slots - 1);
    while (table[at].lower != 0) at = (at + 1) & (slots - 1);
    table[at] = entry;
  }
  return std::string(reinterpret_cast<const char*>(table.data()), table.size() * sizeof(LexiconEntry));
}

Word describe_word(std::string_view norm, const Lexicon& lexicon) {
  Word word;
  std::string lower;
  if (is_ascii(norm)) {
    lower.assign(norm);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  } else {
    lower = to_lower(norm);
  }
  std::string shape;
  size_t letters = 0;
  size_t small = 0;
  size_t digits = 0;
  for (size_t at = 0, n = 0; at < norm.size() && n < 64; ++n) {
    const char kind = shape_of(next_code_point(norm, at));
    letters += kind == 'x' || kind == 'X';
    small += kind == 'x';
    digits += kind == 'd';
    if (n == 0) word.capital = kind == 'X';
    const size_t length = shape.size();
    if (length >= 2 && shape[length - 1] == kind && shape[length - 2] == kind) continue;
    shape += kind;
  }
  word.shape = hash_word(shape);
  word.all_capital = letters >= 2 && small == 0;
  word.digit = digits > 0;
  word.punctuation = letters == 0 && digits == 0;
  word.hyphen = norm == "-";
  if (digits > 0) {  // numbers of one shape are one word
    for (char& c : lower) c = c >= '0' && c <= '9' ? '0' : c;
  }
  word.any_lower = hash_word(lower);
  if (const LexiconEntry* entry = lexicon.find(word.any_lower)) {
    word.lower = word.any_lower;
    word.tags = entry->tags;
    word.cluster = entry->cluster;
  }
  for (size_t i = 0; i < 3; ++i)
    word.prefix[i] = lower.size() > i ? hash_word(std::string_view(lower).substr(0, i + 1)) : 0;
  for (size_t i = 0; i < 5; ++i)
    word.suffix[i] = lower.size() > i ? hash_word(std::string_view(lower).substr(lower.size() - i - 1)) : 0;
  return word;
}

bool is_shouting(const std::vector<Word>& words) {
  size_t capital = 0;
  size_t small = 0;
  for (const Word& word : words) {
    if (word.all_capital) {
      ++capital;
    } else if (!word.punctuation && !word.digit && !(word.capital && word.prefix[1] == 0)) {
      ++small;
    }
  }
  return capital >= 2 && small * 8 <= capital;
}

}  // namespace rashomon
