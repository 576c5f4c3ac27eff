// SPDX-License-Identifier: Apache-2.0
// For tests: trees written as rows of words.
#pragma once

#include <string>
#include <vector>

#include "rashomon/record/analysis.h"

namespace rashomon {

struct TreeRow {
  std::string word;  // its lemma, too, but for forms of "be"
  Upos tag;
  uint8_t tense;
  uint32_t head;  // 1 is the first word, 0 none
  Deprel relation;
};

inline Analysis tree_of(const std::vector<TreeRow>& rows) {
  Analysis analysis;
  for (const TreeRow& row : rows) {
    Token token;
    token.norm = row.word;
    token.lemma = row.word == "were" || row.word == "was" ? "be" : row.word;
    token.tag = row.tag;
    token.tense = row.tense;
    token.head = row.head == 0 ? kNone : row.head - 1;
    token.relation = row.relation;
    analysis.tokens.push_back(token);
  }
  return analysis;
}

}  // namespace rashomon
