// SPDX-License-Identifier: Apache-2.0
// Questions about one report's dependency trees and mentions that several steps of this stage ask. Holds references
// and who depends on whom; made once a report, in one pass over its tokens. Every question is bounded: a tree is looked
// at in a window about the token, mentions in a window before it, so that a sentence of a million words or a thousand
// nested mentions cannot make the stage quadratic.
#pragma once

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lower_words.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

class ReportView {
 public:
  ReportView(const Document& d, const Analysis& a, const Mentions& m)
      : ReportView(d, a, m, std::make_shared<const LowerWords>(a)) {}
  /// Of a report whose words another look at it has made: `lower` is of `a`.
  ReportView(const Document& d, const Analysis& a, const Mentions& m, std::shared_ptr<const LowerWords> lower);

  const Document& document;
  const Analysis& analysis;
  const Mentions& mentions;

  const Token& at(uint32_t token) const { return analysis.tokens[token]; }
  std::string_view text(Span span) const { return span.of(document.text); }
  /// Lower-case lemma, or the lower-case form where the analysis has no lemma.
  std::string_view lemma(uint32_t token) const { return lower_->lemma(token); }
  /// Lower-case form.
  std::string_view word(uint32_t token) const { return lower_->word(token); }
  const Sentence& sentence(uint32_t token) const { return analysis.sentences[sentence_of_[token]]; }
  bool is_verb(uint32_t token) const { return at(token).tag == Upos::VERB || at(token).tag == Upos::AUX; }
  bool is_noun(uint32_t token) const {
    return at(token).tag == Upos::NOUN || at(token).tag == Upos::PROPN || at(token).tag == Upos::PRON;
  }

  /// Dependents in text order, of a range-for; lives as long as the view.
  class Children {
   public:
    class Iterator {
     public:
      Iterator(const ReportView* view, uint32_t at) : view_(view), at_(at) {}
      uint32_t operator*() const { return at_; }
      Iterator& operator++() {
        at_ = view_->next_sibling_[at_];
        return *this;
      }
      bool operator!=(const Iterator& other) const { return at_ != other.at_; }

     private:
      const ReportView* view_;
      uint32_t at_;
    };
    Children(const ReportView* view, uint32_t first) : view_(view), first_(first) {}
    Iterator begin() const { return {view_, first_}; }
    Iterator end() const { return {view_, kNone}; }

   private:
    const ReportView* view_;
    uint32_t first_;
  };
  Children children(uint32_t token) const { return {this, first_child_[token]}; }
  /// The first dependent with one of the relations; kNone if none.
  uint32_t child(uint32_t token, std::initializer_list<Deprel> relations) const;
  bool has_child(uint32_t token, std::initializer_list<Deprel> relations) const {
    return child(token, relations) != kNone;
  }
  /// The preposition or mark of a phrase, with its fixed parts: "of", "according to", "on behalf of"; "" if none.
  std::string marker(uint32_t token) const;
  /// The token and what is coordinated with it.
  std::vector<uint32_t> conjuncts(uint32_t token) const;
  /// Heads of the actors' mentions that stand in one list with the mention around `token`: "Y, Z and X", by the words
  /// alone, because trees of long lists are often wrong. At least the token itself.
  std::vector<uint32_t> listed_actors(uint32_t token) const;
  /// True if `token` is `ancestor` or stands under it.
  bool under(uint32_t token, uint32_t ancestor) const;

  /// The logical subject of a clause: its own, or the one that a higher clause lends it (and it added, to say, saying;
  /// "X, led by Y" lends X). kNone if there is none. For a passive clause this is what suffers.
  uint32_t subject(uint32_t verb) const;
  /// True for "was taken", "be recognised", and for a bare participle that hangs on a noun ("forces led by").
  bool passive(uint32_t verb) const;
  /// The doer of a passive: "by X". kNone if none.
  uint32_t agent(uint32_t verb) const;
  /// A dependent of `token` whose preposition is one of `prepositions`; kNone if none.
  uint32_t with_preposition(uint32_t token, std::initializer_list<std::string_view> prepositions) const;
  bool negated(uint32_t token) const;

  /// The smallest mention headed by the token, else the smallest whose words hold it; kNone if none.
  uint32_t mention(uint32_t token) const;
  /// Mentions whose words hold the token, smallest first; lives as long as the view.
  std::span<const uint32_t> mentions_over(uint32_t token) const {
    return {over_.data() + over_first_[token], over_.data() + over_first_[token + 1]};
  }
  /// The entity of the mention headed by the token or named by words that hold it; kNone if none.
  uint32_t entity(uint32_t token) const;
  /// Persons, groups, states and organisations.
  bool is_actor(uint32_t id) const;
  bool is_place(uint32_t id) const;
  bool is_person(uint32_t id) const { return id != kNone && mentions.entities[id].type == EntityType::person; }

  /// Who stands behind a noun: the actor that it names, else the one that has it ("Y's offensive"), else "of" or "by"
  /// whom it is. `span` gets the words. kNone if none.
  uint32_t actor_behind(uint32_t token, Span* span = nullptr) const;
  /// Words of a noun phrase without relative clauses and appositions.
  Span phrase(uint32_t token) const;
  /// Span of mention headed by or holding the token, else of its phrase.
  Span words(uint32_t token) const;

 private:
  std::shared_ptr<const LowerWords> lower_;
  std::vector<uint32_t> first_child_, next_sibling_, sentence_of_;  // by token
  std::vector<uint32_t> over_;                                      // mentions over the tokens, token by token
  std::vector<uint32_t> over_first_;  // by token, and one more: where its mentions begin in over_
  void index_mentions();
};

}  // namespace rashomon
