// SPDX-License-Identifier: Apache-2.0
// The patterns of find_relations, one method a shape of words. Each looks at one token and adds what it tells.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "find_relations.h"
#include "hyphen_compound.h"
#include "one_of.h"
#include "report_view.h"

namespace rashomon {

class RelationFinder {
 public:
  RelationFinder(const ReportView& view, const RelationLexicon& lexicon, const VoiceLexicon& voices);

  void compound(uint32_t token);                 // "X-backed forces", "pro-X militia"
  void tree_patterns(uint32_t token);            // all of the next; REQUIRES a parsed sentence
  void phrases(uint32_t token);                  // those of relation_phrases.tsv; after tree_patterns
  void men_of(uint32_t token);                   // "the LAND battalion of the MISSION"
  void named_force(uint32_t token);              // "his NAME front", "X's breakaway NAME front", "X of the FRONT"
  void roles();                                  // Mentions::roles
  void parts();                                  // LocalEntity::part_of
  void deeds(const std::vector<Claim>& claims);  // who attacks whom
  std::vector<Relation> take() { return std::move(out_); }

 private:
  using Shape = RelationLexicon::Shape;
  struct Party {
    uint32_t entity = kNone;
    Span span;
  };

  /// A phrase met: whose relation, to whom, and the words [first, last) that it takes up.
  struct Met {
    Party from, to;
    int64_t first = 0, last = 0;
  };
  // Phrases: relate_by_phrase.cc
  bool behind(const PhraseBook::Phrase& phrase, size_t element, int64_t at, const Sentence& s, Met& met) const;
  bool ahead(const PhraseBook::Phrase& phrase, size_t element, int64_t at, const Sentence& s, Met& met) const;
  Party slot_before(const PhraseBook::Element& element, RelationType type, int64_t at, int64_t& next) const;
  Party slot_from(const PhraseBook::Element& element, RelationType type, int64_t at, int64_t& next) const;
  bool subject_behind(const PhraseBook::Phrase& phrase, uint32_t token, Met& met) const;
  bool fits(RelationType type, bool from, const Party& who) const;
  bool are_people_of(const Party& state) const;
  bool holds(const PhraseBook::Phrase& phrase, const Met& met) const;  // neither negated nor wished nor past
  void tell(const PhraseBook::Phrase& phrase, const Met& met, uint32_t token);
  bool told(RelationType type, uint32_t from, uint32_t to, const Sentence& s) const;

  void verb(uint32_t token);           // "X backs Y", "led by X"
  void verb_by_words(uint32_t token);  // the same where the tree shows none
  bool passive_by_words(uint32_t token, RelationType type);
  bool active_by_words(uint32_t token, RelationType type);
  void send(uint32_t token);       // "X sent drones to prop up Y"
  void receive(uint32_t token);    // "X received weapons from Y"
  void support(uint32_t token);    // "with help from X", "X support for Y"
  void agent(uint32_t token);      // "X, a backer of Y", "Y's rivals"
  void adjective(uint32_t token);  // "loyal to X"
  void toward(uint32_t token);     // "X sided with Y", "who speaks for Y"
  void bond(uint32_t token);       // "X and Y formed an alliance"
  void together(uint32_t token);   // "X and Y fight together", "X joined forces with Y"
  void part(uint32_t token);       // "X is part of Y", "recognised as part of Y", "X, part of Y,"
  void led_force(uint32_t token);  // "X's forces", "the government of President X"
  // By the order of words alone, where the tree shows nothing: relate_words.cc
  void adjective_by_words(uint32_t token);                                 // "gunmen loyal to X"
  void agent_by_words(uint32_t token);                                     // "X, the armed wing of Y,"; "its ally X"
  void fealty(uint32_t token);                                             // "X pledged allegiance to Y"
  void side_by_side(const Claim& claim, const std::vector<Party>& doers);  // "LAND and LAND troops took TOWN"
  void league_against(uint32_t token);                                     // "a coalition headed by X against Y"
  void formation(uint32_t token);                                          // "the 5th brigade of Y", "Y's 5th brigade"
  void members(uint32_t token);                                            // "the X alliance, made up of A, B and C"
  void under(uint32_t token);  // "forces under the command of X", "under commander X"
  // Who heads or speaks for what, away from his name: relate_heads.cc
  void who_heads(uint32_t token);       // "X, the teacher who heads Y"
  void in_command(uint32_t token);      // "X is in command of Y"
  void as_head(uint32_t token);         // "sworn in as president of Y"
  void said_for(uint32_t token);        // "said X for Y"
  void former_latter(uint32_t token);   // "X speaks for the former, Y for the latter"
  void body_of_leader(uint32_t token);  // "Y of the veteran commander X"
  void paired(uint32_t token);          // "X pays and trains Y" where the second verb looks like a noun
  void that_backs(uint32_t token);      // "a force that X arms" where the verb looks like a noun
  // Offices whose body is told in part: relate_offices.cc
  bool heads_it_somewhere(const RoleFact& fact) const;
  uint32_t state_headed_by(uint32_t person) const;
  void serves_head(const RoleFact& fact);      // "President X and his prime minister, Y"
  void serves_ministry(const RoleFact& fact);  // "the deputy interior minister"
  void heads_staff(const RoleFact& fact);      // "the chief of the general staff"
  void counterpart(uint32_t token);            // "his LAND counterpart X"
  void own_service(uint32_t token);            // "the BODY mission, NAME", "LAND's NAME intelligence service"
  bool acting_in(const RoleFact& fact) const;
  bool speaks_for_some(uint32_t person) const;
  // Members, clients, allies of each other, set phrases: relate_members.cc
  void member(uint32_t token);           // "X is a member of Y"
  void joins(uint32_t token);            // "X joined the Y alliance"
  void mutual(uint32_t token);           // "X and Y are allies"
  void client(uint32_t token);           // "X, an IRANIAN proxy"
  void phrase_of_three(uint32_t token);  // "X threw its weight behind Y"
  std::vector<Party> listed(uint32_t token) const;
  void backing(uint32_t token);      // "X, with backing from Y," by words
  void beside_name(uint32_t token);  // "X, 46, founder and leader of Y"
  void head_is(uint32_t token);      // "The head of Y is X"
  Party whose_leader(const Party& body, uint32_t as) const;
  void on_behalf(uint32_t token);  // "said X on behalf of Y"
  void under_man(uint32_t token);  // "Under X the FRONT has grown"
  void reads_out(uint32_t token);  // "X read its statement"
  void thanked(uint32_t token);    // "the commander of Y thanked X for the tanks"

  /// True if the lexicon gives the token's lemma, or its form, the shape; then `type` is its relation.
  bool lemma_is(Shape shape, uint32_t token) const { return lemmas_[token] && lemmas_[token]->has(shape); }
  bool lemma_is(Shape shape, uint32_t token, RelationType& type) const { return is(lemmas_[token], shape, type); }
  bool word_is(Shape shape, uint32_t token) const { return words_[token] && words_[token]->has(shape); }
  bool word_is(Shape shape, uint32_t token, RelationType& type) const { return is(words_[token], shape, type); }
  static bool is(const RelationLexicon::Word* word, Shape shape, RelationType& type) {
    if (!word || !word->has(shape)) return false;
    type = word->types[static_cast<size_t>(shape)];
    return true;
  }
  /// True if a verb with its preposition, or with object and preposition, begins with the token's lemma.
  bool opens_phrase(uint32_t token) const { return lemmas_[token] && lemmas_[token]->opens; }
  void add(RelationType type, Party from, Party to, uint32_t trigger, std::string_view rule);
  Party party(uint32_t token) const;                     // the actor that a token names
  Party party_behind(uint32_t token) const;              // or who stands behind it
  std::vector<Party> parties(uint32_t token) const;      // of the token and what is coordinated with it
  Party named(std::string_view words, Span span) const;  // by a name or demonym of one of the report's actors
  Party doer(uint32_t token) const;                      // subject of the clause that the token stands in
  Party adjectival(uint32_t noun) const;                 // "Turkish support": the actor before the noun
  std::vector<Party> givers(uint32_t noun) const;
  Party receiver(uint32_t noun) const;
  /// Behind "head": "of the press service of X"; kNone if no office of that kind is named.
  uint32_t press_office_of(const RoleFact& fact) const;
  bool told_place(const RoleFact& fact) const;
  static bool tells_membership(std::string_view rule);
  bool leads_side_of(const RoleFact& fact) const;
  bool leads_within(uint32_t land, Span words, std::string_view title = {}) const;
  bool names_stand_towards(const RoleFact& fact) const;
  bool stands_beside(const LocalEntity& e) const;
  bool is_side(uint32_t entity) const;
  uint32_t side_of(uint32_t entity) const;      // of a man the body whose post he holds
  bool has_fallen(const RoleFact& fact) const;  // "resigned", "was overthrown" in the sentence
  bool was_once(Span words) const;              // "the former deputy commander"
  bool past_office(Span words, const std::string& role, bool speaks) const;
  uint32_t whose_voice(const RoleFact& fact) const;  // kNone if nobody's
  Party before_comma(uint32_t token) const;
  Party man_ending(uint32_t token) const;  // the person whose name ends with the token
  bool in_name(uint32_t token) const;
  bool verb_form(uint32_t token, RelationType& type) const;  // "arms", "finances"
  Party body_from(uint32_t token) const;                     // the body that a phrase is about
  Party chosen(uint32_t as) const;                           // whom a verb puts into the office behind "as"
  std::vector<Party> lands(uint32_t token) const;            // what may be recognised: states, bodies and lands
  bool parted(const Party& who, uint32_t trigger) const;     // by a semicolon
  uint32_t forces_of(uint32_t man) const;                    // the group that he leads; kNone if none
  bool heads_branch(Span words) const;
  uint32_t ministry_of(const RoleFact& fact) const;
  uint32_t ministry_for(const RoleFact& fact) const;   // by the role's words alone
  uint32_t state_of_head(const RoleFact& fact) const;  // of "President X"; kNone if unsure
  uint32_t state_of_report(const RoleFact& fact) const;
  static bool acts_for_state(std::string_view post);
  Party behind_name(const RoleFact& fact, RelationType& type) const;  // "King X of LAND"
  bool has_head(uint32_t state, uint32_t but) const;
  std::string told_from() const;
  bool told_rival(const RoleFact& fact) const;  // another is said by its name to lead the body
  Party first_before(const Sentence& s) const;  // the first body of the sentence before
  /// Of "A and B, which is led by X": B.
  std::vector<Party> of_relative(uint32_t verb, std::vector<Party> found) const;
  bool names_office(Span words) const;   // a press office
  bool unreal(uint32_t verb) const;      // negated, wished, feared
  bool held_to_be(uint32_t verb) const;  // "is believed to"
  Party opening(uint32_t verb) const;    // the actor that opens the sentence whose main verb it is
  bool is_league(uint32_t token) const;
  bool gives_arms(uint32_t verb) const;                  // what it supplies is arms, or is not said
  bool counted(const Party& whom, uint32_t noun) const;  // "6,000 men": a number of somebody, no body
  bool leads_army(const RoleFact& fact) const;           // a chief of staff of what has a general staff
  Party starting(uint32_t token) const;                  // the actor named from here on, behind determiners and titles
  Party ending(uint32_t token) const;                    // the widest actor whose words end with the token
  Party receiver_by_words(uint32_t verb) const;          // "supplied weapons to Y"
  Party before(uint32_t offset, uint32_t token) const;   // the actor whose words end at the offset
  Party described(const HyphenCompound& compound, RelationType type, uint32_t other) const;

  const ReportView& view_;
  const RelationLexicon& lexicon_;
  const VoiceLexicon& voices_;
  ActorNames names_;
  std::vector<const RelationLexicon::Word*> lemmas_, words_;  // by token: what the lexicon knows; nullptr for nothing
  std::vector<Relation> out_;
};

}  // namespace rashomon
