// SPDX-License-Identifier: Apache-2.0
#include "speaker_before_colon.h"

#include <algorithm>
#include <string_view>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kLongest = 40;  // tokens from the sentence's beginning to the colon
constexpr uint32_t kPhrase = 9;    // of a noun phrase that leads to words without quotation marks
constexpr uint32_t kLookAhead = 40;

bool is_verb(const Token& t) { return t.tag == Upos::VERB || t.tag == Upos::AUX; }

class Search {
 public:
  Search(const Analysis& analysis, const Mentions& mentions) : analysis_(analysis), mentions_(mentions) {}

  ColonSpeaker run(uint32_t first, bool quoted) {
    ColonSpeaker none;
    uint32_t colon = first;
    for (int back = 0; back < 3 && colon > 0; ++back) {
      --colon;
      if (analysis_.tokens[colon].norm == ":") break;
      if (analysis_.tokens[colon].tag != Upos::PUNCT) return none;
    }
    if (analysis_.tokens[colon].norm != ":" || colon == 0) return none;
    const Sentence& s = analysis_.sentences[analysis_.sentence_of(colon)];
    if (colon <= s.first || colon - s.first > kLongest) return none;
    uint32_t begin = s.first;
    bool verb = false;
    for (uint32_t t = s.first; t < colon; ++t) {
      if (analysis_.tokens[t].norm == ";") begin = t + 1, verb = false;
      verb = verb || (is_verb(analysis_.tokens[t]) && analysis_.tokens[t].relation != Deprel::amod);
    }
    if (begin >= colon) return none;
    if (verb) return quoted ? subject(s, begin, colon) : none;
    if (!quoted && (colon - begin > kPhrase || !may_speak_plainly(begin, colon))) return none;
    return phrase(begin, colon, quoted || says_we(colon + 1, s.last));
  }

 private:
  EntityType type(uint32_t m) const { return mentions_.entities[mentions_.mentions[m].entity].type; }
  bool acts(uint32_t m) const { return mentions_.entities[mentions_.mentions[m].entity].can_act(); }

  /// Mentions that begin in [first, last) and end there.
  template <typename Visit>
  void each_mention(uint32_t first, uint32_t last, Visit visit) const {
    const uint32_t begin = analysis_.tokens[first].span.begin, end = analysis_.tokens[last - 1].span.end;
    auto it = std::lower_bound(mentions_.mentions.begin(), mentions_.mentions.end(), begin,
                               [](const Mention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != mentions_.mentions.end() && it->span.begin < end; ++it) {
      if (it->entity < mentions_.entities.size() && it->last <= last && it->form != MentionForm::pronoun)
        visit(static_cast<uint32_t>(it - mentions_.mentions.begin()));
    }
  }

  /// The last person named; else the last who can act, the widest words first; with `places` a place as the capital of
  /// somebody.
  ColonSpeaker phrase(uint32_t first, uint32_t colon, bool places) const {
    uint32_t best = kNone;
    int rank = 0;
    each_mention(first, colon, [&](uint32_t m) {
      const Mention& x = mentions_.mentions[m];
      int r = acts(m) ? 2 : places && type(m) == EntityType::place && x.last == colon ? 1 : 0;
      if (type(m) == EntityType::person && x.form == MentionForm::name) r = 3;
      if (r == 0 || r < rank) return;
      if (r == rank && best != kNone && mentions_.mentions[best].last >= x.last) return;
      best = m, rank = r;
    });
    if (best == kNone) return {};
    return {mentions_.mentions[best].entity, mentions_.mentions[best].span, colon};
  }

  ColonSpeaker subject(const Sentence& s, uint32_t begin, uint32_t colon) const {
    if (!s.parsed) return {};
    for (uint32_t t = begin; t < colon; ++t) {
      const Token& token = analysis_.tokens[t];
      if (token.relation != Deprel::nsubj || token.head >= analysis_.tokens.size()) continue;
      const Deprel above = analysis_.tokens[token.head].relation;
      if (above != Deprel::root && above != Deprel::parataxis && above != Deprel::conj) continue;
      uint32_t best = kNone;
      each_mention(begin, colon, [&](uint32_t m) {
        const Mention& x = mentions_.mentions[m];
        if (x.first <= t && t < x.last && acts(m) && (best == kNone || x.head == t)) best = m;
      });
      if (best == kNone) return {};
      // "commander NAME begs to differ": the name behind the title
      each_mention(begin, colon, [&](uint32_t m) {
        const Mention& x = mentions_.mentions[m];
        if (type(m) == EntityType::person && x.form == MentionForm::name && x.first >= t && x.first <= t + 2 &&
            x.last <= token.head)
          best = m;
      });
      return {mentions_.mentions[best].entity, mentions_.mentions[best].span, colon};
    }
    return {};
  }

  /// No numbers (a dateline has them), and something that ends at the colon or before a day.
  bool may_speak_plainly(uint32_t first, uint32_t colon) const {
    for (uint32_t t = first; t < colon; ++t) {
      const Token& token = analysis_.tokens[t];
      if (token.tag == Upos::NUM || token.norm == "(" || token.norm == "\"" || token.norm == "#") return false;
    }
    return true;
  }

  bool says_we(uint32_t first, uint32_t last) const {
    for (uint32_t t = first; t < std::min(last, first + kLookAhead); ++t) {
      const std::string low = to_lower(analysis_.tokens[t].norm);
      if (low == "we" || low == "our" || low == "us" || low == "i" || low == "my" || low == "ours") return true;
    }
    return false;
  }

  const Analysis& analysis_;
  const Mentions& mentions_;
};

}  // namespace

ColonSpeaker speaker_before_colon(const Analysis& analysis, const Mentions& mentions, uint32_t first, bool quoted) {
  if (first == 0 || first >= analysis.tokens.size()) return {};
  return Search(analysis, mentions).run(first, quoted);
}

}  // namespace rashomon
