// SPDX-License-Identifier: Apache-2.0
// A report beside the one that it was made from, word by word: what was left out, put in other words, or misread by a
// scanner?
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rashomon/base/span.h"

namespace rashomon {

struct WordComparison {
  uint32_t kept = 0;      // words that both have in one place
  uint32_t reworded = 0;  // words that stand in one where other words stand in the other, or are only added or dropped
  uint32_t misread = 0;   // the same where the letters are nearly the same
  uint32_t lacked_a = 0, lacked_b = 0;  // words of a (b) in passages that the other lacks
  uint32_t words_a = 0, words_b = 0;    // all
};

/// `body_a` and `body_b`: the paragraphs of the texts.
WordComparison compare_words(std::string_view a, const std::vector<Span>& body_a, std::string_view b,
                             const std::vector<Span>& body_b);

}  // namespace rashomon
