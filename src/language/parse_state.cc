// SPDX-License-Identifier: Apache-2.0
// Features after Zhang and Nivre (2011), carried over to arc-hybrid: words and tags of the three topmost stack words
// and the three next ones, their outermost children, relations, numbers of children and distances.
#include "parse_state.h"

#include <algorithm>

#include "rashomon/base/feature_table.h"

namespace rashomon {
namespace {

const ParseWord kNoParseWord = [] {
  ParseWord word;
  word.word = 5;
  word.fine = 250;
  word.tag = 250;
  return word;
}();
const ParseNode kNoNode;

class Collector {
 public:
  Collector(uint64_t* out, uint64_t first) : out_(out), id_(first) {}
  template <typename... Values>
  void add(Values... values) {
    uint64_t hash = id_++ * 0xD6E8FEB86659FD93ull;
    ((hash = mix(hash, static_cast<uint64_t>(values))), ...);
    out_[count_++] = mix(hash, 91);
  }
  int count() const { return count_; }

 private:
  uint64_t* out_;
  uint64_t id_;
  int count_ = 0;
};

const ParseWord& word_of(const std::vector<ParseWord>& words, int16_t at) {
  return at == kNoWord ? kNoParseWord : words[static_cast<size_t>(at)];
}

const ParseNode& node_of(const ParseState& state, int16_t at) {
  return at == kNoWord ? kNoNode : state.nodes[static_cast<size_t>(at)];
}

uint64_t distance(int16_t from, int16_t to) {
  if (from == kNoWord || to == kNoWord) return 0;
  const int d = std::abs(to - from);
  return static_cast<uint64_t>(d < 6 ? d : d < 10 ? 6 : d < 20 ? 7 : 8);
}

/// What stands between two words: punctuation, verbs, conjunctions.
uint64_t between(const std::vector<ParseWord>& words, int16_t from, int16_t to) {
  if (from == kNoWord || to == kNoWord) return 0;
  uint64_t seen = 0;
  uint64_t commas = 0;
  const int16_t end = std::max(from, to);
  for (auto i = static_cast<int16_t>(std::min(from, to) + 1); i < end && i < std::min(from, to) + 40; ++i) {
    const ParseWord& w = words[static_cast<size_t>(i)];
    if (w.is(Upos::VERB)) seen |= 1;
    if (w.is(Upos::CCONJ)) seen |= 2;
    if (w.is(Upos::SCONJ)) seen |= 4;
    if (w.is(Upos::PUNCT)) ++commas;
    if (w.is(Upos::AUX)) seen |= 8;
  }
  return seen | std::min<uint64_t>(commas, 3) << 4;
}

}  // namespace

std::vector<ParseWord> parse_words(const std::vector<Word>& words, const std::vector<uint8_t>& tags,
                                   const TagSet& tag_set) {
  std::vector<ParseWord> out(words.size());
  for (size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    out[i].fine = tags[i];
    out[i].tag = static_cast<uint8_t>(tag_set[tags[i]].tag);
    out[i].suffix = word.suffix[2];
    out[i].cluster = word.cluster;
    out[i].word = word.lower != 0 ? word.lower : static_cast<uint32_t>(mix(word.suffix[2], tags[i]) >> 32) | 1;
  }
  return out;
}

bool ParseState::allowed(Step step) const {
  switch (step) {
    case Step::shift: return next < size();
    case Step::left: return next < size() && !stack.empty();
    default: return stack.size() >= 2;
  }
}

void ParseState::apply(Step step, uint8_t label) {
  if (step == Step::shift) {
    stack.push_back(next++);
    return;
  }
  const int16_t head = head_of(step);
  const int16_t dependent = stack.back();
  stack.pop_back();
  ParseNode& child = nodes[static_cast<size_t>(dependent)];
  ParseNode& parent = nodes[static_cast<size_t>(head)];
  child.head = head;
  child.label = label;
  if (step == Step::left) {  // children on the left are attached from the nearest outwards
    parent.left2 = parent.left;
    parent.left = dependent;
    parent.lefts = static_cast<uint8_t>(std::min(7, parent.lefts + 1));
    parent.left_labels |= uint64_t{1} << label;
  } else {
    parent.right2 = parent.right;
    parent.right = dependent;
    parent.rights = static_cast<uint8_t>(std::min(7, parent.rights + 1));
    parent.right_labels |= uint64_t{1} << label;
  }
}

int step_features(const std::vector<ParseWord>& words, const ParseState& state, uint64_t* out) {
  Collector f(out, 1);
  const int16_t i0 = state.top(0);
  const int16_t i1 = state.top(1);
  const int16_t j0 = state.buffer(0);
  const ParseWord& s0 = word_of(words, i0);
  const ParseWord& s1 = word_of(words, i1);
  const ParseWord& s2 = word_of(words, state.top(2));
  const ParseWord& b0 = word_of(words, j0);
  const ParseWord& b1 = word_of(words, state.buffer(1));
  const ParseWord& b2 = word_of(words, state.buffer(2));
  const ParseNode& n0 = node_of(state, i0);
  const ParseNode& n1 = node_of(state, i1);
  const ParseNode& m0 = node_of(state, j0);
  const ParseWord& s0l = word_of(words, n0.left);
  const ParseWord& s0r = word_of(words, n0.right);
  const ParseWord& s0l2 = word_of(words, n0.left2);
  const ParseWord& s0r2 = word_of(words, n0.right2);
  const ParseWord& s1l = word_of(words, n1.left);
  const ParseWord& s1r = word_of(words, n1.right);
  const ParseWord& s1r2 = word_of(words, n1.right2);
  const ParseWord& b0l = word_of(words, m0.left);
  const ParseWord& b0l2 = word_of(words, m0.left2);
  const uint64_t d0 = distance(i0, j0);
  const uint64_t d1 = distance(i1, i0);
  const uint64_t gap0 = between(words, i0, j0);
  const uint64_t gap1 = between(words, i1, i0);
  const uint64_t l0l = node_of(state, n0.left).label;
  const uint64_t l0r = node_of(state, n0.right).label;
  const uint64_t l1l = node_of(state, n1.left).label;
  const uint64_t l1r = node_of(state, n1.right).label;
  const uint64_t k0l = node_of(state, m0.left).label;

  f.add(0);
  // Single words.
  f.add(s0.word);
  f.add(s0.fine);
  f.add(s0.word, s0.fine);
  f.add(s1.word);
  f.add(s1.fine);
  f.add(s1.word, s1.fine);
  f.add(b0.word);
  f.add(b0.fine);
  f.add(b0.word, b0.fine);
  f.add(b1.word);
  f.add(b1.fine);
  f.add(b1.word, b1.fine);
  f.add(b2.word, b2.fine);
  f.add(b2.fine);
  f.add(s2.word, s2.fine);
  f.add(s2.fine);
  f.add(s0.cluster);
  f.add(b0.cluster);
  f.add(s1.cluster);
  // Pairs.
  f.add(s0.word, s0.fine, b0.word, b0.fine);
  f.add(s0.word, b0.word);
  f.add(s0.word, s0.fine, b0.fine);
  f.add(s0.fine, b0.word, b0.fine);
  f.add(s0.word, b0.fine);
  f.add(s0.fine, b0.word);
  f.add(s0.fine, b0.fine);
  f.add(s0.tag, b0.tag);
  f.add(s1.word, s0.word);
  f.add(s1.word, s0.fine);
  f.add(s1.fine, s0.word);
  f.add(s1.fine, s0.fine);
  f.add(s1.tag, s0.tag);
  f.add(s1.word, s1.fine, s0.fine);
  f.add(s1.fine, s0.word, s0.fine);
  f.add(s1.word, b0.word);
  f.add(s1.fine, b0.fine);
  f.add(s1.word, b0.fine);
  f.add(s1.fine, b0.word);
  f.add(b0.fine, b1.fine);
  f.add(b0.word, b1.fine);
  f.add(b0.word, b1.word);
  f.add(s0.word, b1.word);
  f.add(s0.fine, b1.fine);
  f.add(s0.cluster, b0.cluster);
  f.add(s1.cluster, s0.cluster);
  f.add(s0.cluster, b0.fine);
  f.add(s0.fine, b0.cluster);
  f.add(s1.cluster, s0.fine);
  f.add(s1.fine, s0.cluster);
  f.add(s1.cluster, b0.cluster);
  // Three and more.
  f.add(s1.fine, s0.fine, b0.fine);
  f.add(s1.word, s0.fine, b0.fine);
  f.add(s1.fine, s0.word, b0.fine);
  f.add(s1.fine, s0.fine, b0.word);
  f.add(s1.word, s0.word, b0.fine);
  f.add(s1.fine, s0.word, b0.word);
  f.add(s0.fine, b0.fine, b1.fine);
  f.add(s0.word, b0.fine, b1.fine);
  f.add(s0.fine, b0.word, b1.fine);
  f.add(s0.fine, b0.fine, b1.word);
  f.add(b0.fine, b1.fine, b2.fine);
  f.add(b0.word, b1.fine, b2.fine);
  f.add(s2.fine, s1.fine, s0.fine);
  f.add(s2.fine, s1.fine, s0.word);
  f.add(s2.fine, s1.fine, s0.fine, b0.fine);
  f.add(s1.fine, s0.fine, b0.fine, b1.fine);
  f.add(s1.tag, s0.tag, b0.tag, b1.tag, b2.tag);
  f.add(s2.tag, s1.tag, s0.tag, b0.tag, b1.tag);
  f.add(s1.cluster, s0.cluster, b0.fine);
  f.add(s0.cluster, b0.cluster, b1.fine);
  // With children.
  f.add(s0.fine, s0l.fine, b0.fine);
  f.add(s0.fine, s0r.fine, b0.fine);
  f.add(s0.fine, b0.fine, b0l.fine);
  f.add(s0.word, b0.fine, b0l.fine);
  f.add(s0.fine, b0.word, b0l.fine);
  f.add(s1.fine, s1r.fine, s0.fine);
  f.add(s1.fine, s1l.fine, s0.fine);
  f.add(s1.fine, s0.fine, s0l.fine);
  f.add(s1.fine, s0.fine, s0r.fine);
  f.add(s1.fine, s0.word, s0l.word);
  f.add(s1.word, s0.fine, s0l.word);
  f.add(s1.word, s0.fine, s0l.fine);
  f.add(s1.fine, s0.fine, s0l.word, b0.fine);
  f.add(s0.fine, s0l.word, b0.fine);
  f.add(s0.word, s0l.word, b0.fine);
  f.add(s0.word, s0r.word);
  f.add(s0.fine, s0r.word, b0.fine);
  f.add(b0.fine, b0l.word, s0.fine);
  f.add(s0.fine, s0l.fine, s0l2.fine);
  f.add(s0.fine, s0r.fine, s0r2.fine);
  f.add(s1.fine, s1r.fine, s1r2.fine);
  f.add(b0.fine, b0l.fine, b0l2.fine);
  f.add(s1.fine, s1r.word, s0.fine);
  f.add(s1.word, s1r.word);
  // Relations that are there.
  f.add(s0.fine, n0.left_labels);
  f.add(s0.word, n0.left_labels);
  f.add(s0.fine, n0.right_labels);
  f.add(s0.word, n0.right_labels);
  f.add(s0.fine, n0.left_labels, b0.fine);
  f.add(s0.fine, n0.right_labels, b0.fine);
  f.add(s1.fine, n1.right_labels);
  f.add(s1.word, n1.right_labels);
  f.add(s1.fine, n1.left_labels);
  f.add(s1.word, n1.left_labels);
  f.add(s1.fine, n1.right_labels, s0.fine);
  f.add(s1.fine, n1.left_labels, s0.fine);
  f.add(s1.fine, s0.fine, n0.left_labels);
  f.add(s1.fine, s0.fine, n0.right_labels);
  f.add(s1.fine, s0.fine, n0.left_labels, b0.fine);
  f.add(b0.fine, m0.left_labels);
  f.add(b0.word, m0.left_labels);
  f.add(s0.fine, b0.fine, m0.left_labels);
  f.add(s0.fine, l0l, l0r);
  f.add(s1.fine, l1l, l1r, s0.fine);
  f.add(b0.fine, k0l, s0.fine);
  f.add(s1.fine, l1r, s0.fine, l0l);
  f.add(s0.fine, n0.left_labels, n0.right_labels);
  f.add(s1.fine, n1.left_labels, n1.right_labels);
  // Numbers of children and distances.
  f.add(s0.fine, n0.lefts, n0.rights);
  f.add(s0.word, n0.lefts, n0.rights);
  f.add(s1.fine, n1.rights);
  f.add(s1.word, n1.rights);
  f.add(b0.fine, m0.lefts);
  f.add(b0.word, m0.lefts);
  f.add(s0.fine, b0.fine, d0);
  f.add(s0.word, d0);
  f.add(b0.word, d0);
  f.add(s0.word, b0.fine, d0);
  f.add(s1.fine, s0.fine, d1);
  f.add(s1.word, s0.fine, d1);
  f.add(s1.fine, s0.word, d1);
  f.add(s0.fine, b0.fine, gap0);
  f.add(s1.fine, s0.fine, gap1);
  f.add(s1.fine, s0.fine, b0.fine, gap1);
  f.add(s0.fine, b0.fine, gap0, d0);
  f.add(static_cast<uint64_t>(state.stack.size() < 4 ? state.stack.size() : 4), b0.fine, s0.fine);
  f.add(static_cast<uint64_t>(state.stack.size() < 3 ? state.stack.size() : 3), j0 == kNoWord, s0.fine);
  return f.count();
}

int label_features(const std::vector<ParseWord>& words, const ParseState& state, int16_t head, int16_t dependent,
                   uint64_t* out) {
  Collector f(out, 1001);
  const ParseWord& h = word_of(words, head);
  const ParseWord& d = word_of(words, dependent);
  const ParseNode& nh = node_of(state, head);
  const ParseNode& nd = node_of(state, dependent);
  const ParseWord& dl = word_of(words, nd.left);
  const ParseWord& dr = word_of(words, nd.right);
  const ParseWord& dl2 = word_of(words, nd.left2);
  const ParseWord& hl = word_of(words, nh.left);
  const ParseWord& hr = word_of(words, nh.right);
  auto beside = [&](int16_t at, int step) -> const ParseWord& {
    const int where = at + step;
    return where < 0 || where >= state.size() ? kNoParseWord : words[static_cast<size_t>(where)];
  };
  const uint64_t side = head < dependent;
  const uint64_t dist = distance(head, dependent) * 2 + side;
  const uint64_t ll = node_of(state, nd.left).label;
  const uint64_t lr = node_of(state, nd.right).label;
  const uint64_t same = side ? nh.right_labels : nh.left_labels;
  const uint64_t other = side ? nh.left_labels : nh.right_labels;
  const uint64_t sibling = side ? node_of(state, nh.right).label : node_of(state, nh.left).label;

  f.add(side);
  f.add(h.word, side);
  f.add(h.fine, side);
  f.add(d.word, side);
  f.add(d.fine, side);
  f.add(h.fine, d.fine, side);
  f.add(h.word, d.fine, side);
  f.add(h.fine, d.word, side);
  f.add(h.word, d.word);
  f.add(h.tag, d.tag, dist);
  f.add(h.fine, d.fine, dist);
  f.add(d.word, d.fine, side, h.tag);
  f.add(h.cluster, d.cluster, side);
  f.add(h.fine, d.cluster, side);
  f.add(h.cluster, d.fine, side);
  f.add(h.suffix, d.suffix, side);
  f.add(d.suffix, d.fine, side);
  f.add(d.cluster, side);
  f.add(d.cluster >> 5, h.fine, side);
  f.add(dl.word, side);
  f.add(dl.word, h.fine, d.fine);
  f.add(dl.word, h.word, d.fine);
  f.add(dl.word, d.word);
  f.add(dl.fine, d.fine, h.fine, side);
  f.add(dr.fine, d.fine, h.fine, side);
  f.add(dr.word, d.fine, side);
  f.add(dl.fine, dl2.fine, d.fine, side);
  f.add(dl2.word, dl.word, d.fine);
  f.add(nd.left_labels, d.fine, side);
  f.add(nd.left_labels, d.fine, h.fine, side);
  f.add(nd.right_labels, d.fine, side);
  f.add(nd.left_labels, nd.right_labels, d.fine, h.tag, side);
  f.add(ll, lr, d.fine, h.fine, side);
  f.add(ll, dl.word, d.fine, h.tag, side);
  f.add(same, h.fine, d.fine, side);
  f.add(same, h.word, side);
  f.add(same, h.word, d.fine, side);
  f.add(other, h.fine, d.fine, side);
  f.add(other, h.word, d.fine);
  f.add(sibling, h.fine, d.fine, side);
  f.add(sibling, h.fine, d.word, side);
  f.add(same, h.fine, dl.word, d.fine);
  f.add(hl.word, h.fine, d.fine, side);
  f.add(hl.fine, h.fine, d.fine, side);
  f.add(hr.fine, h.fine, d.fine, side);
  f.add(hr.word, h.fine, d.fine, side);
  f.add(beside(dependent, -1).word, d.fine, h.fine, side);
  f.add(beside(dependent, 1).word, d.fine, h.fine, side);
  f.add(beside(dependent, -1).fine, d.fine, beside(dependent, 1).fine, h.fine);
  f.add(beside(dependent, -1).fine, d.fine, h.fine, side);
  f.add(beside(dependent, 1).fine, d.fine, h.fine, side);
  f.add(beside(head, 1).fine, d.fine, h.fine, side);
  f.add(beside(head, -1).fine, d.fine, h.fine, side);
  f.add(between(words, head, dependent), h.fine, d.fine, side);
  f.add(between(words, head, dependent), d.word, side);
  f.add(beside(std::min(head, dependent), 1).fine, h.fine, d.fine, side);
  f.add(nh.lefts, nh.rights, h.fine, d.fine);
  return f.count();
}

}  // namespace rashomon
