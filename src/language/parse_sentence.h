// SPDX-License-Identifier: Apache-2.0
// Finds the dependency tree of one sentence: a greedy or beam search over the steps of parse_state.h, a relation for
// each arc at the moment it is made.
#pragma once

#include <cstdint>
#include <vector>

#include "parse_state.h"
#include "rashomon/base/feature_table.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"

namespace rashomon {

struct Arc {
  int16_t head = kNoWord;  // kNoWord for the root
  Deprel relation = Deprel::dep;
};

class Parser {
 public:
  /// Errors: en/language/parser.bin is missing, damaged or of another version.
  static Result<Parser> open(const Models& models);
  /// One arc a word. REQUIRES 1 <= words.size() <= kMostWords.
  std::vector<Arc> run(const std::vector<ParseWord>& words) const;

 private:
  Parser() = default;
  uint8_t best_label(const std::vector<ParseWord>& words, const ParseState& state, int16_t head,
                     int16_t dependent) const;

  FeatureTable steps_;
  FeatureTable labels_;
};

/// Longer sentences are cut before they come here, so that no text can make the search long.
inline constexpr size_t kMostWords = 256;

}  // namespace rashomon
