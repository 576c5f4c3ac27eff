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

/// The rows as a tree, after one of the mends.
inline Analysis mended(const std::vector<TreeRow>& rows, void (*mend)(Analysis&, uint32_t, uint32_t)) {
  Analysis analysis = tree_of(rows);
  mend(analysis, 0, static_cast<uint32_t>(rows.size()));
  return analysis;
}

/// "HEAD RELATION" of a word counted from 1.
inline std::string arc(const Analysis& analysis, uint32_t word) {
  const Token& token = analysis.tokens[word - 1];
  const uint32_t head = token.head == kNone ? 0 : token.head + 1;
  return std::to_string(head) + " " + deprel_name(token.relation);
}

}  // namespace rashomon
