// SPDX-License-Identifier: Apache-2.0
// The state of an arc-hybrid transition parser over one sentence (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack,
// the next word of the buffer, and the arcs so far.
//   shift  the next word goes onto the stack
//   left   the top of the stack becomes a dependent of the next word and leaves the stack
//   right  the top of the stack becomes a dependent of the word under it and leaves the stack
// A sentence of n words takes 2n-1 steps. What remains alone on the stack at the end is the root, so every sequence of
// allowed steps ends in a tree with one root.
#pragma once

#include <cstdint>
#include <vector>

#include "lexicon.h"
#include "rashomon/record/analysis.h"
#include "tag_words.h"

namespace rashomon {

/// A word as the parser sees it.
struct ParseWord {
  uint32_t word = 0;  // lexicon word; for unknown ones their ending with their tag
  uint32_t suffix = 0;
  uint16_t cluster = 0;
  uint8_t fine = 0;  // class of the tag set
  uint8_t tag = 0;   // Upos
  bool is(Upos upos) const { return tag == static_cast<uint8_t>(upos); }
};

std::vector<ParseWord> parse_words(const std::vector<Word>& words, const std::vector<uint8_t>& tags,
                                   const TagSet& tag_set);

enum class Step : uint8_t { shift, left, right };
inline constexpr int kSteps = 3;
inline constexpr int16_t kNoWord = -1;
inline constexpr uint8_t kNoLabel = 63;
inline constexpr int kStepFeatures = 160;
inline constexpr int kLabelFeatures = 96;

struct ParseNode {
  int16_t head = kNoWord;
  int16_t left = kNoWord;   // leftmost child
  int16_t left2 = kNoWord;  // the one beside it
  int16_t right = kNoWord;  // rightmost child
  int16_t right2 = kNoWord;
  uint8_t label = kNoLabel;  // Deprel
  uint8_t lefts = 0;         // number of children, at most 7
  uint8_t rights = 0;
  uint64_t left_labels = 0;  // set of relations of the children
  uint64_t right_labels = 0;
};

struct ParseState {
  std::vector<int16_t> stack;
  int16_t next = 0;
  std::vector<ParseNode> nodes;

  explicit ParseState(size_t words) : nodes(words) { stack.reserve(words); }
  int16_t size() const { return static_cast<int16_t>(nodes.size()); }
  int16_t top(size_t depth) const { return depth < stack.size() ? stack[stack.size() - 1 - depth] : kNoWord; }
  int16_t buffer(int ahead) const { return next + ahead < size() ? static_cast<int16_t>(next + ahead) : kNoWord; }
  bool done() const { return next == size() && stack.size() <= 1; }
  bool allowed(Step step) const;
  /// The arc that a step would make: head and dependent. REQUIRES step is left or right and allowed.
  int16_t head_of(Step step) const { return step == Step::left ? next : top(1); }
  void apply(Step step, uint8_t label);
};

/// Features of the choice of step. Returns how many.
int step_features(const std::vector<ParseWord>& words, const ParseState& state, uint64_t* out);
/// Features of the relation of `dependent` to `head` at the moment the arc is made.
int label_features(const std::vector<ParseWord>& words, const ParseState& state, int16_t head, int16_t dependent,
                   uint64_t* out);

}  // namespace rashomon
