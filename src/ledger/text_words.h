// SPDX-License-Identifier: Apache-2.0
// A report as a sequence of words, for finding copies: no language knowledge, so that it holds for broken and
// translated text too.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rashomon/record/document.h"

namespace rashomon {

struct TextWords {
  std::vector<uint32_t> words;      // hashes of the folded words
  std::vector<uint32_t> stems;      // hashes of the words without endings, for rewording
  std::vector<uint32_t> sentences;  // first word of each; the last entry is words.size()
  std::vector<uint32_t> grams;      // hashes of all runs of five words, sorted, each once
  std::vector<uint64_t> prints;     // the runs of five that winnowing keeps, sorted, each once
  std::vector<uint64_t> anchors;    // numbers, and sounds of capitalised words inside sentences; in order of the text
};

/// The hash in `stems` of a word that is a stem already.
uint32_t stem_hash(std::string_view stem);

/// Words of body and summary; of the title only where there is nothing else. Furniture is left out.
TextWords split_words(const Document& document);

}  // namespace rashomon
