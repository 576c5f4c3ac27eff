// SPDX-License-Identifier: Apache-2.0
// The words of one report in lower case, made once, because every step of this stage asks for them again and again.
// Most words are in lower case as they stand and are not copied. Holds references into the Analysis.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/unicode.h"
#include "rashomon/record/analysis.h"

namespace rashomon {

class LowerWords {
 public:
  explicit LowerWords(const Analysis& analysis) {
    words_.reserve(analysis.tokens.size());
    lemmas_.reserve(analysis.tokens.size());
    for (const Token& t : analysis.tokens) {
      words_.push_back(lower(t.norm));
      lemmas_.push_back(t.lemma.empty() || t.lemma == t.norm ? words_.back() : lower(t.lemma));
    }
  }
  LowerWords(const LowerWords&) = delete;
  LowerWords& operator=(const LowerWords&) = delete;

  std::string_view word(uint32_t token) const { return words_[token]; }
  /// The lemma, or the form where the analysis has no lemma.
  std::string_view lemma(uint32_t token) const { return lemmas_[token]; }

 private:
  std::string_view lower(const std::string& text) {
    const bool changes = std::any_of(text.begin(), text.end(), [](char c) {
      return static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z');
    });
    return changes ? changed_.emplace_back(to_lower(text)) : std::string_view(text);
  }

  std::vector<std::string_view> words_, lemmas_;  // by token
  std::deque<std::string> changed_;
};

}  // namespace rashomon
