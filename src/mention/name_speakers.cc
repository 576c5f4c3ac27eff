// SPDX-License-Identifier: Apache-2.0
#include "name_speakers.h"

#include <algorithm>
#include <string>
#include <vector>

#include "find_cues.h"
#include "rashomon/base/string_map.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kWidest = 12;        // tokens of a speaker's words
constexpr size_t kMostEntities = 1000;  // that this step adds to one report

class Speakers {
 public:
  Speakers(const Document& document, const Analysis& analysis, const QuoteLexicon::State& lexicon, Mentions& mentions)
      : document_(document), analysis_(analysis), lexicon_(lexicon), mentions_(mentions) {}

  void run() {
    for (Quote& quote : mentions_.quotes) {
      if (quote.speaker == kNone && !quote.speaker_span.empty()) name(quote);
    }
    if (added_.empty()) return;
    mentions_.mentions.insert(mentions_.mentions.end(), added_.begin(), added_.end());
    std::stable_sort(mentions_.mentions.begin(), mentions_.mentions.end(), [](const Mention& a, const Mention& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
  }

 private:
  const Token& token(uint32_t t) const { return analysis_.tokens[t]; }
  std::string low(uint32_t t) const { return to_lower(token(t).norm); }

  void name(Quote& quote) {
    const uint32_t first = analysis_.token_at(quote.speaker_span.begin);
    uint32_t last = first;
    while (last < analysis_.tokens.size() && last < first + kWidest && token(last).span.end <= quote.speaker_span.end &&
           token(last).tag != Upos::ADP && low(last) != ",")
      ++last;
    while (last > first && token(last - 1).tag == Upos::PUNCT) --last;
    if (last <= first) return;
    const uint32_t head = last - 1;
    const std::string word = low(head);
    uint32_t own = kNone, author = kNone, whose = kNone;
    const uint32_t end = quote.speaker_span.end;
    auto it = std::lower_bound(mentions_.mentions.begin(), mentions_.mentions.end(), token(first).span.begin,
                               [](const Mention& m, uint32_t b) { return m.span.begin < b; });
    for (; it != mentions_.mentions.end() && it->span.begin < end; ++it) {
      if (it->entity >= mentions_.entities.size()) continue;
      const bool owner = token(it->head).relation == Deprel::nmod_poss && it->first >= first && it->last <= head;
      if (owner && mentions_.entities[it->entity].type == EntityType::person) whose = it->entity;
      if (it->form == MentionForm::pronoun || !mentions_.entities[it->entity].can_act()) continue;
      if (it->last == last && own == kNone) own = it->entity;
      if (author == kNone) author = it->entity;
    }
    if (own != kNone) {
      quote.speaker = own;
    } else if (lexicon_.papers.contains(word)) {
      if (author == kNone && low(first) == "the") author = author_before(first, word);
      if (author != kNone) quote.speaker = author;
    } else if (word == "office" && whose != kNone) {  // "his office said"
      quote.speaker = whose;
    } else if (speaks(first, head) && added_.size() < kMostEntities) {
      quote.speaker = entity_of(first, last);
    }
  }

  /// "The FRONT said in a statement ... The statement said": whose statement was told of last; kNone if nobody's.
  uint32_t author_before(uint32_t before, const std::string& paper) const {
    constexpr uint32_t kBack = 400;  // tokens
    for (uint32_t t = before; t-- > 0 && before - t <= kBack;) {
      if (low(t) != paper || token(t).head == kNone) continue;
      // "a statement by the FRONT", "the FRONT's statement"
      for (uint32_t k = t - std::min(t, kWidest); k < std::min<size_t>(analysis_.tokens.size(), t + kWidest); ++k) {
        const bool owner = token(k).head == t && (token(k).relation == Deprel::nmod_poss ||
                                                  (token(k).relation == Deprel::nmod && is_led_by_author(k)));
        if (const uint32_t who = owner ? actor_at(k) : kNone; who != kNone) return who;
      }
      uint32_t verb = token(t).head;
      for (int step = 0; step < 3 && verb != kNone && token(verb).tag != Upos::VERB; ++step) verb = token(verb).head;
      if (verb == kNone || token(verb).tag != Upos::VERB) continue;
      for (uint32_t k = verb - std::min(verb, 3 * kWidest); k < verb + kWidest && k < analysis_.tokens.size(); ++k) {
        if (token(k).head != verb || token(k).relation != Deprel::nsubj) continue;
        if (const uint32_t who = actor_at(k); who != kNone) return who;
      }
    }
    return kNone;
  }

  bool is_led_by_author(uint32_t noun) const {
    for (uint32_t k = noun; k-- > 0 && noun - k < kWidest;) {
      if (token(k).head == noun && token(k).relation == Deprel::case_) return low(k) == "by" || low(k) == "from";
    }
    return false;
  }

  /// Who is named, described or meant by a pronoun at the token.
  uint32_t actor_at(uint32_t head) const {
    auto it = std::lower_bound(mentions_.mentions.begin(), mentions_.mentions.end(), token(head).span.begin,
                               [](const Mention& m, uint32_t b) { return m.span.end <= b; });
    for (; it != mentions_.mentions.end() && it->span.begin <= token(head).span.begin; ++it) {
      const bool here = it->first <= head && head < it->last;
      if (here && it->entity < mentions_.entities.size() && mentions_.entities[it->entity].can_act() &&
          (it->head == head || it->first == head))
        return it->entity;
    }
    return kNone;
  }

  bool speaks(uint32_t first, uint32_t head) const {
    if (token(head).tag != Upos::NOUN && token(head).tag != Upos::PROPN) return false;
    const std::string word = low(head);
    return lexicon_.bodies.contains(word) || (head > first && lexicon_.bodies.contains(low(head - 1) + " " + word));
  }

  uint32_t entity_of(uint32_t first, uint32_t last) {
    uint32_t name = first;
    while (name + 1 < last && (token(name).tag == Upos::DET || token(name).tag == Upos::PRON)) ++name;
    std::string text(token(name).span.join(token(last - 1).span).of(document_.text));
    std::replace(text.begin(), text.end(), '\n', ' ');
    Mention m;
    m.first = first;
    m.last = last;
    m.head = last - 1;
    m.form = MentionForm::nominal;
    m.span = token(first).span.join(token(last - 1).span);
    m.name = token(name).span.join(token(last - 1).span);
    const auto known = told_.find(low(last - 1));
    if (known != told_.end() && (name > first || known->second.text == text)) {
      m.entity = known->second.entity;
    } else {
      m.entity = static_cast<uint32_t>(mentions_.entities.size());
      LocalEntity e;
      e.type = EntityType::organisation;
      e.name = text;
      e.nominals.push_back(text);
      mentions_.entities.push_back(std::move(e));
      told_[low(last - 1)] = {m.entity, text};
    }
    added_.push_back(m);
    return m.entity;
  }

  struct Told {
    uint32_t entity = kNone;
    std::string text;
  };
  const Document& document_;
  const Analysis& analysis_;
  const QuoteLexicon::State& lexicon_;
  Mentions& mentions_;
  std::vector<Mention> added_;
  StringMap<Told> told_;  // by noun
};

}  // namespace

void name_speakers(const Document& document, const Analysis& analysis, const QuoteLexicon& lexicon,
                   Mentions& mentions) {
  Speakers(document, analysis, lexicon.state(), mentions).run();
}

}  // namespace rashomon
