// SPDX-License-Identifier: Apache-2.0
// A Scene: one report as the event side of stage 4 looks at it. Adds to the Analysis and the Mentions what is asked for
// again and again: children of a token, the mention on a token, extents of subtrees, classes of words.
// Holds references; lives as long as one run. Building it is linear in tokens and mentions.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "lower_words.h"
#include "rashomon/base/string_map.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"
#include "rule.h"

namespace rashomon {

/// No chain of heads is followed further than this, so that a damaged or hostile tree costs bounded time.
inline constexpr int kMaxClimb = 24;
/// Of one token at most so many children are looked at.
inline constexpr int kMaxChildren = 96;

class Scene {
 public:
  Scene(const Document& document, const Analysis& analysis, const Mentions& mentions, const RuleSet& rules);

  const Document& document;
  const Analysis& analysis;
  const Mentions& mentions;
  const RuleSet& rules;

  const Token& token(uint32_t t) const { return analysis.tokens[t]; }
  uint32_t head(uint32_t t) const { return analysis.tokens[t].head; }
  std::string_view lemma(uint32_t t) const { return lemmas_[t]; }
  /// Lower-case form.
  std::string_view word(uint32_t t) const { return lower_->word(t); }
  /// For other looks at the same report.
  std::shared_ptr<const LowerWords> lower_words() const { return lower_; }
  /// The classes of a token's lemma.
  ClassSet word_classes(uint32_t t) const { return word_classes_[t]; }
  bool is(uint32_t t, Deprel relation) const { return token(t).relation == relation; }
  uint32_t size() const { return static_cast<uint32_t>(analysis.tokens.size()); }

  /// Children in text order, at most kMaxChildren.
  template <typename Visit>
  void each_child(uint32_t t, Visit visit) const {
    int left = kMaxChildren;
    for (uint32_t c = first_child_[t]; c != kNone && left-- > 0; c = next_sibling_[c]) visit(c);
  }
  /// The first child with the relation; kNone if none.
  uint32_t child(uint32_t t, Deprel relation) const;
  bool has_child(uint32_t t, Deprel relation) const { return child(t, relation) != kNone; }
  /// The first child with one of the lemmas of a class.
  uint32_t child_in(uint32_t t, ClassSet classes) const;

  uint32_t sentence(uint32_t t) const { return sentence_of_[t]; }
  BlockKind block_kind(uint32_t t) const { return document.blocks[analysis.sentences[sentence_of_[t]].block].kind; }
  /// Tokens [first, last) that hold a token and everything below it.
  std::pair<uint32_t, uint32_t> extent(uint32_t t) const { return {leftmost_[t], rightmost_[t] + 1}; }

  /// The mention headed by the token, else the smallest one around it; kNone if none.
  uint32_t mention_at(uint32_t t) const { return headed_[t] != kNone ? headed_[t] : around_[t]; }
  uint32_t mention_headed(uint32_t t) const { return headed_[t]; }
  /// True for the head of a mention that lies inside a longer one with another head ("the country" in "the country's
  /// capital").
  bool is_nested(uint32_t t) const { return nested_[t]; }
  /// The local entity's type as a class, with the classes of the words of the mention's head.
  ClassSet classes(uint32_t t) const;

  /// The entity that the last mention headed by a noun names, before the token or in its sentence; kNone if none. For
  /// nouns inside a longer mention ("army" in "an army drone").
  uint32_t entity_by_noun(std::string_view noun, uint32_t before) const;
  /// The one place or facility of the report that a common noun can mean ("the base" where only one base is named);
  /// kNone for none or several.
  uint32_t only_place(std::string_view noun) const;

  /// "took a camp" after a camp was named: what an indefinite article brings in is another thing than that, even where
  /// coreference holds them for one.
  bool is_new_thing(uint32_t mention) const;

  /// "NATION's president NAME", of which the parser takes the nation for the object: the head of the longer mention,
  /// for the possessor that opens it; the token itself for any other.
  uint32_t past_possessor(uint32_t t) const;

  /// "Amnesty International and Human Rights Watch", "two Russian and five Ukrainian soldiers": the head of a name that
  /// "and" parts from the name, or from the group of another nation, headed by `t`, where the tree puts it inside that
  /// phrase; kNone if there is none.
  uint32_t name_joined_before(uint32_t t) const;

  /// "had nothing to do with the raid", "had no hand in it": the verb above, for the act's noun; kNone elsewhere.
  uint32_t refused_part(uint32_t noun) const;

  /// True for a word inside an expression of time.
  bool in_time(uint32_t t) const { return in_time_[t]; }
  /// True for a noun phrase that can act: a person, group, state or organisation, or a word for one.
  bool acts(uint32_t t) const { return (classes(t) & actors_) != 0; }

  /// True for tokens that can head a clause: verbs, and what a copula makes a predicate.
  bool is_clause_head(uint32_t t) const;
  bool is_verb(uint32_t t) const { return token(t).tag == Upos::VERB || token(t).tag == Upos::AUX; }
  /// The preposition before a noun phrase ("from", "out of" gives "of"); "" if none.
  std::string_view preposition(uint32_t t) const;
  uint32_t case_token(uint32_t t) const;
  /// A relative pronoun ("which", "that", "who") gives its antecedent, any other token itself.
  uint32_t antecedent(uint32_t t) const;
  /// Of the noun that a relative clause hangs on and those nearer to its pronoun: whom it tells of.
  /// "a war between men loyal to two leaders, which": of a noun for people the one it hangs on that names a thing.
  uint32_t above_people(uint32_t noun) const;
  uint32_t nearest_antecedent(uint32_t pronoun, uint32_t noun) const;
  /// A mention that says where something is: "in NAME".
  bool tells_where(uint32_t t) const;

  /// What many steps ask of the same token.
  enum class Question : uint8_t { passive, bare_passive };
  /// The answer of `judge` to a question, judged once in a run. Not for several threads.
  template <typename Judge>
  bool once(Question question, uint32_t t, Judge judge) const {
    const auto shift = static_cast<uint8_t>(2 * static_cast<uint8_t>(question));
    if ((answers_[t] >> shift & 3U) == 0)
      answers_[t] = static_cast<uint8_t>(answers_[t] | (judge() ? 3U : 1U) << shift);
    return (answers_[t] >> shift & 2U) != 0;
  }

 private:
  mutable std::vector<uint8_t> answers_;  // by token, two bits a question: asked, yes
  ClassSet actors_ = 0, people_ = 0, troops_ = 0, bodies_ = 0, ground_ = 0, figurative_ = 0;
  std::vector<ClassSet> told_classes_;  // by entity: armed men and bodies that its descriptions name, for pronouns
  std::unordered_set<uint32_t>
      counted_;  // "at least 70": numbers and others of which the text says that they are people
  std::vector<bool> in_time_, nested_;
  std::shared_ptr<const LowerWords> lower_;
  std::vector<std::string_view> lemmas_;
  std::vector<ClassSet> word_classes_;
  StringMap<std::vector<uint32_t>> mentions_by_noun_;  // head's lemma -> mentions, in text order
  StringMap<uint32_t> places_by_noun_;                 // last word of a name -> entity; kNone for several
  std::vector<uint32_t> first_told_;                   // entity -> its first mention in a paragraph
  void index_nouns();
  /// "The Israelis quit the town": the land's forces.
  bool is_many_of_land(uint32_t t) const;
  std::vector<uint32_t> opened_;  // by token: head of the widest mention that begins with its mention
  std::vector<uint32_t> first_child_, next_sibling_, leftmost_, rightmost_, headed_, around_, sentence_of_;
};

}  // namespace rashomon
