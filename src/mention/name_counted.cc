// SPDX-License-Identifier: Apache-2.0
#include "name_counted.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

bool is_counting(std::string_view word) {
  static constexpr std::array<std::string_view, 16> kWords = {"both", "one",  "two",   "three",   "four", "five",
                                                              "six",  "some", "most",  "several", "all",  "neither",
                                                              "none", "many", "seven", "eight"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

class Counted {
 public:
  Counted(const Analysis& analysis, Mentions& mentions) : analysis_(analysis), mentions_(mentions) {}

  void run() {
    const auto& tokens = analysis_.tokens;
    held_.assign(tokens.size(), false);
    owned_.assign(tokens.size(), false);
    for (const Mention& m : mentions_.mentions) {
      for (uint32_t t = m.first; t < std::min<size_t>(m.last, tokens.size()); ++t) held_[t] = true;
    }
    for (const TimeMention& m : mentions_.times) {
      for (uint32_t t = m.first; t < std::min<size_t>(m.last, tokens.size()); ++t) held_[t] = true;
    }
    for (const Token& token : tokens) {
      const bool phrase = token.relation == Deprel::nmod || token.relation == Deprel::compound ||
                          token.relation == Deprel::acl || token.relation == Deprel::acl_relcl ||
                          token.relation == Deprel::nummod || token.relation == Deprel::flat ||
                          (token.relation == Deprel::obl && token.tag != Upos::VERB);
      if (phrase && token.head < tokens.size()) owned_[token.head] = true;
    }
    std::vector<Mention> added;
    for (uint32_t s = 0; s < analysis_.sentences.size(); ++s) {
      const Sentence& sentence = analysis_.sentences[s];
      for (uint32_t t = sentence.first; t < sentence.last; ++t) {
        const bool of_two = is_of_two(t);
        if (!of_two && !stands_alone(t, sentence)) continue;
        const uint32_t entity = of_two ? one_of_two(t, s) : counted_before(t, s);
        if (entity == kNone) continue;
        added.push_back({tokens[t].span, tokens[t].span, t, t + 1, t, MentionForm::pronoun, entity});
      }
    }
    if (added.empty()) return;
    mentions_.mentions.insert(mentions_.mentions.end(), added.begin(), added.end());
    std::stable_sort(mentions_.mentions.begin(), mentions_.mentions.end(), [](const Mention& a, const Mention& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
  }

 private:
  bool stands_alone(uint32_t t, const Sentence& sentence) const {
    const Token& word = analysis_.tokens[t];
    if (held_[t] || owned_[t] ||
        (word.tag != Upos::NUM && word.tag != Upos::DET && word.tag != Upos::PRON && word.tag != Upos::ADJ))
      return false;
    const Deprel r = word.relation;
    if (r != Deprel::nsubj && r != Deprel::nsubj_pass && r != Deprel::obj) return false;
    if (!is_counting(to_lower(word.norm))) return false;
    if (t + 1 >= sentence.last) return true;
    const Token& next = analysis_.tokens[t + 1];
    return next.tag == Upos::VERB || next.tag == Upos::AUX || next.tag == Upos::ADV || next.tag == Upos::PUNCT ||
           (next.tag == Upos::ADP && next.norm != "of");
  }

  /// "the former", "the latter", by itself.
  bool is_of_two(uint32_t t) const {
    const Token& word = analysis_.tokens[t];
    if (t == 0 || held_[t] || (word.norm != "former" && word.norm != "latter")) return false;
    const Deprel r = word.relation;
    return (r == Deprel::nsubj || r == Deprel::nsubj_pass || r == Deprel::obj) &&
           to_lower(analysis_.tokens[t - 1].norm) == "the";
  }

  /// Of the two joined last ("Russia and Ukraine", "neither A nor B") the one that the word names.
  uint32_t one_of_two(uint32_t t, uint32_t s) const {
    if (s == 0) return kNone;
    const uint32_t first = analysis_.sentences[s - 1].first, last = analysis_.sentences[s].first;
    constexpr uint32_t kReach = 60;  // words back to the two
    const auto& all = mentions_.mentions;
    const auto from =
        std::lower_bound(all.begin(), all.end(), analysis_.tokens[std::max(first, t - std::min(t, kReach))].span.begin,
                         [](const Mention& m, uint32_t begin) { return m.span.begin < begin; });
    for (uint32_t c = last; c-- > first + 1 && t - c < kReach;) {
      if (analysis_.tokens[c].tag != Upos::CCONJ) continue;
      uint32_t before = kNone, behind = kNone;
      for (auto m = from; m != all.end() && m->first <= c + 1; ++m) {
        if (m->form == MentionForm::pronoun) continue;
        if (m->last == c) before = m->entity;
        if (m->first == c + 1) behind = m->entity;
      }
      if (before == kNone || behind == kNone || before == behind) continue;
      return analysis_.tokens[t].norm == "former" ? before : behind;
    }
    return kNone;
  }

  /// "Rebels take Gao, four killed", as headlines have it.
  bool is_bare_toll(uint32_t t) const {
    const Token& word = analysis_.tokens[t];
    if (word.relation != Deprel::nsubj_pass || word.head == kNone || analysis_.tokens[word.head].tense != 3)
      return false;
    return word.head == t + 1;
  }

  /// The people told of last: several, by a noun of their own.
  uint32_t counted_before(uint32_t t, uint32_t s) const {
    const Sentence& here = analysis_.sentences[s];
    const uint32_t first =
        s > 0 && analysis_.sentences[s - 1].block == here.block ? analysis_.sentences[s - 1].first : here.first;
    const auto& all = mentions_.mentions;
    auto at = std::lower_bound(all.begin(), all.end(), analysis_.tokens[t].span.begin,
                               [](const Mention& m, uint32_t begin) { return m.span.begin < begin; });
    uint32_t found = kNone;
    bool counted = false;
    const bool bare = is_bare_toll(t);
    while (at != all.begin()) {
      const Mention& m = *--at;
      if (m.first < first) break;
      // who takes a town is not among the dead
      if (bare && m.head >= here.first && analysis_.tokens[m.head].relation == Deprel::nsubj) continue;
      if (m.form != MentionForm::nominal || m.head >= analysis_.tokens.size()) continue;
      const Token& head = analysis_.tokens[m.head];
      const EntityType type = mentions_.entities[m.entity].type;
      if (head.number != 2 || (type != EntityType::group && type != EntityType::person)) continue;
      const bool own = analysis_.tokens[m.first].tag == Upos::NUM;
      if (found == kNone || (own && !counted)) found = m.entity, counted = own;
    }
    return found;
  }

  const Analysis& analysis_;
  Mentions& mentions_;
  std::vector<bool> held_;   // by token: inside a mention or a time
  std::vector<bool> owned_;  // by token: a phrase hangs on it ("three of the villages")
};

}  // namespace

void name_counted(const Analysis& analysis, Mentions& mentions) { Counted(analysis, mentions).run(); }

}  // namespace rashomon
