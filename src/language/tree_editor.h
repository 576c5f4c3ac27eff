// SPDX-License-Identifier: Apache-2.0
// What the mends of trees have in common: the words of one sentence, what hangs on each, and how a word is hung
// elsewhere. Holds references; lives as long as one sentence is mended.
#ifndef RASHOMON_LANGUAGE_TREE_EDITOR_H_
#define RASHOMON_LANGUAGE_TREE_EDITOR_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "rashomon/record/analysis.h"

namespace rashomon {

inline bool is_nominal(Upos tag) { return tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::PRON; }

template <size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class TreeEditor {
 protected:
  TreeEditor(Analysis& analysis, uint32_t first, uint32_t last)
      : tokens_(analysis.tokens), first_(first), last_(last), below_(last - first) {
    for (uint32_t t = first_; t < last_; ++t) {
      if (const uint32_t h = tokens_[t].head; h != kNone) below_[h - first_].push_back(t);
    }
  }

  Token& at(uint32_t t) { return tokens_[t]; }
  const std::vector<uint32_t>& below(uint32_t t) const { return below_[t - first_]; }
  bool is(uint32_t t, Deprel relation) const { return tokens_[t].relation == relation; }

  /// It hangs on `top`, however far below, or is `top`.
  bool is_below(uint32_t t, uint32_t top) {
    for (uint32_t step = first_; step < last_ && t != kNone && t != top; ++step) t = at(t).head;
    return t == top;
  }

  uint32_t child(uint32_t t, Deprel relation) {
    for (uint32_t c : below(t)) {
      if (at(c).relation == relation) return c;
    }
    return kNone;
  }

  bool has_subject(uint32_t verb) {
    return child(verb, Deprel::nsubj) != kNone || child(verb, Deprel::nsubj_pass) != kNone;
  }

  bool has_agent(uint32_t verb) {
    return std::any_of(below(verb).begin(), below(verb).end(), [&](uint32_t c) {
      const uint32_t preposition = child(c, Deprel::case_);
      return at(c).relation == Deprel::obl_agent || (preposition != kNone && at(preposition).lemma == "by");
    });
  }

  void hang(uint32_t t, uint32_t head, Deprel relation) {
    if (at(t).head != kNone) std::erase(below_[at(t).head - first_], t);
    at(t).head = head;
    at(t).relation = relation;
    if (head != kNone) below_[head - first_].push_back(t);
  }

  /// Puts `lower`, which hangs on `upper`, into its place, and `upper` under it.
  void exchange(uint32_t upper, uint32_t lower, Deprel relation) {
    const uint32_t head = at(upper).head;
    const Deprel own = at(upper).relation;
    hang(lower, head, own);
    hang(upper, lower, relation);
  }

  /// Makes `noun` the subject of `verb`, and `participle`, which had told of it, a word about it. What hangs on the
  /// participle before the noun or behind `last` goes to the verb.
  void tell_of(uint32_t noun, uint32_t verb, uint32_t participle, uint32_t last) {
    hang(noun, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
    hang(participle, noun, Deprel::acl);
    at(participle).tense = 3;
    const std::vector<uint32_t> rest = below(participle);
    for (uint32_t c : rest) {
      if (c < noun || c > last) hang(c, verb, at(c).relation);
    }
  }

  std::vector<Token>& tokens_;
  uint32_t first_, last_;
  std::vector<std::vector<uint32_t>> below_;  // by word of the sentence: what hangs on it
};

}  // namespace rashomon

#endif  // RASHOMON_LANGUAGE_TREE_EDITOR_H_
