// SPDX-License-Identifier: Apache-2.0
#include "find_wordings.h"

#include <algorithm>
#include <tuple>

namespace rashomon {
namespace {

class WordingFinder {
 public:
  WordingFinder(const ReportView& view, const std::vector<Claim>& claims, const WordingLexicon& lexicon)
      : view_(view), claims_(claims), lexicon_(lexicon) {}

  void at(uint32_t token) {
    const std::string_view w = view_.word(token), l = view_.lemma(token);
    try_word(token, token, w);
    if (l != w) try_word(token, token, l);
    // "self" "-" "styled" is looked up as one word
    if (token + 2 < view_.analysis.tokens.size() && view_.word(token + 1) == "-" && !view_.at(token + 1).space_before &&
        !view_.at(token + 2).space_before) {
      std::string joined(w);
      joined += "-";
      joined += view_.word(token + 2);
      try_word(token, token + 2, joined);
    }
  }
  std::vector<Wording> take() { return std::move(out_); }

 private:
  /// `first` to `last` are the tokens that carry the entry's first word.
  void try_word(uint32_t first, uint32_t last, std::string_view word) {
    const std::vector<WordingLexicon::Entry>* entries = lexicon_.find(word);
    if (!entries) return;
    const Sentence& s = view_.sentence(first);
    for (const WordingLexicon::Entry& entry : *entries) {
      uint32_t end = last;
      bool match = last != first || (entry.tags >> static_cast<uint32_t>(view_.at(first).tag) & 1u);
      for (const std::string& next : entry.words) {
        ++end;
        match = match && end < s.last && (view_.word(end) == next || view_.lemma(end) == next);
        if (!match) break;
      }
      if (!match || (entry.scare && !in_marks(first, end))) continue;
      const Span loaded = view_.at(first).span.join(view_.at(end).span);
      if (part_of_name(first, entry)) continue;
      if (entry.about_actor && of_actor(end, loaded, entry.noun)) return;
      if (entry.about_act && of_act(first, end, loaded)) return;
      // a word that always judges, of somebody who is no actor here ("our martyrs", "the mouthpiece said")
      if ((entry.scare || entry.strong) && of_sentence(first, loaded)) return;
    }
  }

  /// Quotation marks within three words on both sides: a word held at arm's length.
  bool in_marks(uint32_t first, uint32_t last) const {
    const auto is_mark = [&](uint32_t t) {
      const std::string_view raw = view_.text(view_.at(t).span);
      return raw == "\"" || raw == "“" || raw == "”" || raw == "‘" || raw == "’" || raw == "'" || raw == "``" ||
             raw == "''";
    };
    bool before = false, after = false;
    for (uint32_t i = 1; i <= 3 && first >= i; ++i) before = before || is_mark(first - i);
    for (uint32_t i = 1; i <= 3 && last + i < view_.analysis.tokens.size(); ++i) after = after || is_mark(last + i);
    return before && after;
  }

  /// "the X Democratic Forces": a word within a proper name is a name. A strong word that opens one is a title
  /// ("Warlord X").
  bool part_of_name(uint32_t token, const WordingLexicon::Entry& entry) const {
    if (view_.word(token) == view_.at(token).norm) return false;  // in lower case
    for (uint32_t m : view_.mentions_over(token)) {
      const Mention& mention = view_.mentions.mentions[m];
      if (mention.form != MentionForm::name || !mention.name.contains(view_.at(token).span)) continue;
      return !entry.strong || mention.name.begin < view_.at(token).span.begin;
    }
    return false;
  }

  bool of_actor(uint32_t token, Span loaded, bool noun) {
    // The mentions around the word, smallest first: one that it heads or stands before the head of.
    for (uint32_t m : view_.mentions_over(token)) {
      const Mention& mention = view_.mentions.mentions[m];
      if (!view_.is_actor(mention.entity)) continue;
      if (mention.head != token && mention.head < token) continue;
      // "the militants' leader": the word must belong to the head, not to a possessor within
      if (mention.head != token && !belongs(token, mention.head) && !view_.under(mention.head, token)) continue;
      push(mention.entity, kNone, mention.span, loaded);
      return true;
    }
    if (of_next_name(token, loaded, noun)) return true;
    if (!view_.sentence(token).parsed) return false;
    // A modifier or an apposition of an actor outside of its words.
    uint32_t node = token;
    for (int step = 0; step < 3; ++step) {
      const Token& t = view_.at(node);
      if (t.head == kNone) break;
      const bool modifies = t.relation == Deprel::amod || t.relation == Deprel::compound ||
                            t.relation == Deprel::appos || t.relation == Deprel::nmod_desc ||
                            t.relation == Deprel::flat;
      if (!modifies) break;
      node = t.head;
      const uint32_t entity = view_.entity(node);
      if (!view_.is_actor(entity)) continue;
      push(entity, kNone, view_.words(node).join(loaded), loaded);
      return true;
    }
    // "X is a dictator"
    if (view_.has_child(token, {Deprel::cop})) {
      const uint32_t subject = view_.child(token, {Deprel::nsubj});
      const uint32_t entity = subject == kNone ? kNone : view_.entity(subject);
      if (view_.is_actor(entity)) {
        push(entity, kNone, view_.words(subject).join(view_.phrase(token)), loaded);
        return true;
      }
    }
    // "calls X a terrorist", "X, an apposed tyrant,"
    if (const uint32_t apposed = view_.child(token, {Deprel::appos});
        apposed != kNone && view_.is_actor(view_.entity(apposed))) {
      push(view_.entity(apposed), kNone, view_.words(apposed).join(loaded), loaded);
      return true;
    }
    return false;
  }

  /// "Warlord X", "rogue Libyan General X": by the words alone, where the tree fails. A noun must stand right before a
  /// person's name; an adjective before a run of nouns and adjectives that ends in the head or the name of an actor's
  /// mention.
  bool of_next_name(uint32_t token, Span loaded, bool noun) {
    const Sentence& s = view_.sentence(token);
    uint32_t last = token + 1;
    while (
        last < s.last && last < token + 7 &&
        (view_.is_noun(last) || view_.at(last).tag == Upos::ADJ || view_.word(last) == "-" || view_.word(last) == "."))
      ++last;
    for (uint32_t t = last; t > token + 1; --t) {
      for (uint32_t m : view_.mentions_over(t - 1)) {
        const Mention& mention = view_.mentions.mentions[m];
        if (!view_.is_actor(mention.entity) || mention.form == MentionForm::pronoun) continue;
        const bool reached = mention.head == t - 1 || mention.name.contains(view_.at(t - 1).span);
        if (!reached || mention.first > t - 1) continue;
        if (noun && (!view_.is_person(mention.entity) || view_.analysis.token_at(mention.name.begin) > token + 1))
          continue;
        push(mention.entity, kNone, mention.span.join(loaded), loaded);
        return true;
      }
      if (noun) break;
    }
    return false;
  }

  bool belongs(uint32_t token, uint32_t head) const {
    if (!view_.sentence(token).parsed) return true;
    uint32_t node = token;
    for (int step = 0; step < 6 && node != kNone; ++step, node = view_.at(node).head) {
      if (node == head) return true;
      const Deprel r = view_.at(node).relation;
      if (r == Deprel::nmod_poss || r == Deprel::nmod || r == Deprel::acl_relcl) return false;
    }
    return false;
  }

  /// The claim whose trigger the word is, or whose clause holds it; the nearest trigger wins.
  bool of_act(uint32_t first, uint32_t last, Span loaded) {
    const Sentence& s = view_.sentence(first);
    auto it = std::lower_bound(claims_.begin(), claims_.end(), s.span.begin,
                               [](const Claim& c, uint32_t b) { return c.trigger.begin < b; });
    uint32_t best = kNone, best_far = UINT32_MAX;
    for (uint32_t looked = 0; it != claims_.end() && it->trigger.begin < s.span.end && looked < 64; ++it, ++looked) {
      const uint32_t index = static_cast<uint32_t>(it - claims_.begin());
      if (it->trigger.overlaps(loaded)) {
        best = index;
        break;
      }
      if (!it->evidence.contains(loaded) || !governs(it->trigger, first, last)) continue;
      const uint32_t far = it->trigger.begin > loaded.end ? it->trigger.begin - loaded.end
                                                          : loaded.begin - std::min(loaded.begin, it->trigger.end);
      if (far < best_far) best = index, best_far = far;
    }
    if (best == kNone) return false;
    push(kNone, best, clause(best, loaded), loaded);
    return true;
  }

  /// True if the word modifies the trigger or the trigger is its object or subject ("brutal offensive", "neutralised 5
  /// fighters").
  bool governs(Span trigger, uint32_t first, uint32_t last) const {
    const uint32_t t = view_.analysis.token_at(trigger.begin);
    if (!view_.sentence(first).parsed || t >= view_.analysis.tokens.size()) return last + 3 >= t && t + 3 >= first;
    return view_.at(first).head == t || view_.at(t).head == first || view_.at(last).head == t;
  }

  /// A word that belongs to no actor: the last claim of its sentence before it, else the first.
  bool of_sentence(uint32_t token, Span loaded) {
    const Sentence& s = view_.sentence(token);
    auto it = std::lower_bound(claims_.begin(), claims_.end(), s.span.begin,
                               [](const Claim& c, uint32_t b) { return c.trigger.begin < b; });
    uint32_t best = kNone;
    for (uint32_t looked = 0; it != claims_.end() && it->trigger.begin < s.span.end && looked < 64; ++it, ++looked) {
      if (it->trigger.begin <= loaded.begin || best == kNone) best = static_cast<uint32_t>(it - claims_.begin());
    }
    if (best == kNone) return false;
    push(kNone, best, view_.phrase(view_.at(token).head == kNone ? token : view_.at(token).head).join(loaded), loaded);
    return true;
  }

  /// The words of a claim from its trigger to the judging word.
  Span clause(uint32_t claim, Span loaded) const { return claims_[claim].trigger.join(loaded); }

  void push(uint32_t entity, uint32_t claim, Span span, Span loaded) { out_.push_back({entity, claim, span, loaded}); }

  const ReportView& view_;
  const std::vector<Claim>& claims_;
  const WordingLexicon& lexicon_;
  std::vector<Wording> out_;
};

}  // namespace

std::vector<Wording> find_wordings(const ReportView& view, const std::vector<Claim>& claims,
                                   const WordingLexicon& lexicon) {
  WordingFinder finder(view, claims, lexicon);
  for (uint32_t t = 0; t < view.analysis.tokens.size(); ++t) finder.at(t);
  std::vector<Wording> out = finder.take();
  const auto key = [](const Wording& w) { return std::tuple(w.span, w.loaded, w.entity, w.claim); };
  std::sort(out.begin(), out.end(), [&](const Wording& a, const Wording& b) { return key(a) < key(b); });
  const auto same = [](const Wording& a, const Wording& b) {
    return a.loaded == b.loaded && a.entity == b.entity && a.claim == b.claim;
  };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

}  // namespace rashomon
