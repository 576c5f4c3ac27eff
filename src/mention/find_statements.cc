// SPDX-License-Identifier: Apache-2.0
#include "find_statements.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kToColon = 16;       // tokens from the verb of saying to the colon: "said in a statement on Monday:"
constexpr uint32_t kFirstPersonIn = 2;  // paragraphs of a statement in which "I" or "we" shows that it is one
constexpr uint32_t kShort = 6;          // tokens: a paragraph of fewer is a heading or an item of a list

template <size_t N>
bool among(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class StatementFinder {
 public:
  StatementFinder(const Document& document, const Analysis& analysis, const std::vector<Cue>& cues,
                  const std::vector<Quotation>& quotations)
      : document_(document), analysis_(analysis), cues_(cues), quotations_(quotations) {}

  std::vector<StatementPart> run() {
    const auto& sentences = analysis_.sentences;
    for (uint32_t s = 0; s + 1 < sentences.size();) {
      const uint32_t next = s + 1;
      const uint32_t after = ends_in_colon(s) && sentences[next].block != sentences[s].block ? read(s) : next;
      s = after;
    }
    return std::move(out_);
  }

 private:
  std::string low(uint32_t t) const { return to_lower(analysis_.tokens[t].norm); }

  bool ends_in_colon(uint32_t s) const {
    const Sentence& sentence = analysis_.sentences[s];
    return sentence.last > sentence.first && analysis_.tokens[sentence.last - 1].norm == ":";
  }

  BlockKind kind(uint32_t block) const {
    return block < document_.blocks.size() ? document_.blocks[block].kind : BlockKind::paragraph;
  }

  /// The first sentence behind the block that sentence `s` stands in.
  uint32_t block_end(uint32_t s) const {
    uint32_t end = s;
    while (end < analysis_.sentences.size() && analysis_.sentences[end].block == analysis_.sentences[s].block) ++end;
    return end;
  }

  bool has_quotation(uint32_t first, uint32_t last) const {
    const auto it = std::lower_bound(quotations_.begin(), quotations_.end(), first,
                                     [](const Quotation& q, uint32_t t) { return q.last <= t; });
    return it != quotations_.end() && it->first < last && it->last - it->first > kShort;
  }

  bool in_first_person(uint32_t first, uint32_t last) const {
    static constexpr std::array<std::string_view, 8> kFirst = {"i", "we", "our", "us", "my", "me", "ours", "ourselves"};
    for (uint32_t t = first; t < last; ++t) {
      if (analysis_.tokens[t].tag != Upos::PROPN && among(low(t), kFirst)) return true;
    }
    return false;
  }

  /// The last verb of saying before the colon of sentence `s`, if its speaker is known.
  const Cue* leading_cue(uint32_t s) const {
    const Sentence& sentence = analysis_.sentences[s];
    const auto begin =
        std::lower_bound(cues_.begin(), cues_.end(), s, [](const Cue& c, uint32_t n) { return c.sentence < n; });
    const Cue* found = nullptr;
    for (auto c = begin; c != cues_.end() && c->sentence == s; ++c) {
      if (c->verb && !c->negated && c->speaker != kNone) found = &*c;
    }
    if (!found || found->last + kToColon < sentence.last) return nullptr;
    for (uint32_t t = found->last; t + 1 < sentence.last; ++t) {
      if (analysis_.tokens[t].tag == Upos::VERB && analysis_.tokens[t].relation == Deprel::ccomp) return nullptr;
    }
    return found;
  }

  /// Somebody is said to say something: by others, in the third person ("the minister added that …").
  bool told_from_outside(uint32_t first, uint32_t last, uint32_t speaker) const {
    const auto begin =
        std::lower_bound(cues_.begin(), cues_.end(), first, [](const Cue& c, uint32_t t) { return c.token < t; });
    for (auto c = begin; c != cues_.end() && c->token < last; ++c) {
      if (c->verb && c->speaker == speaker && c->speaker_first != kNone &&
          !in_first_person(c->speaker_first, c->speaker_last))
        return true;
    }
    return false;
  }

  /// The statement that sentence `s` leads to; the sentence to go on with.
  uint32_t read(uint32_t s) {
    const Cue* cue = leading_cue(s);
    if (!cue) return s + 1;
    std::vector<StatementPart> parts;
    bool first_person = false;
    uint32_t at = s + 1;
    while (at < analysis_.sentences.size()) {
      const uint32_t end = block_end(at);
      const uint32_t first = analysis_.sentences[at].first, last = analysis_.sentences[end - 1].last;
      if (kind(analysis_.sentences[at].block) != BlockKind::paragraph || last < first + kShort) break;
      if (ends_in_colon(end - 1) || has_quotation(first, last) || told_from_outside(first, last, cue->speaker)) break;
      if (!first_person && parts.size() >= kFirstPersonIn) break;
      first_person = first_person || in_first_person(first, last);
      parts.push_back({first, last, cue});
      at = end;
    }
    if (!first_person) return s + 1;
    out_.insert(out_.end(), parts.begin(), parts.end());
    return at;
  }

  const Document& document_;
  const Analysis& analysis_;
  const std::vector<Cue>& cues_;
  const std::vector<Quotation>& quotations_;
  std::vector<StatementPart> out_;
};

}  // namespace

std::vector<StatementPart> find_statements(const Document& document, const Analysis& analysis,
                                           const std::vector<Cue>& cues, const std::vector<Quotation>& quotations) {
  return StatementFinder(document, analysis, cues, quotations).run();
}

}  // namespace rashomon
