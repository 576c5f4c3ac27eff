// SPDX-License-Identifier: Apache-2.0
// What the files that resolve references share: the candidates, and what the report tells of them. The idea is the
// salience of Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", Computational Linguistics
// 20(4), in a small form: candidates of the right type and number in this sentence and the few before it are weighed by
// recency, by being a subject, and by what is special to news: who speaks for a body says "we" and "they" of that body.
// What stays unsure stays unresolved.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "draft.h"
#include "held_roles.h"
#include "judge_subject.h"
#include "weigh_antecedents.h"

namespace rashomon::who {

/// The references of one report. `run` gives every pronoun and description whose entity can be told that entity.
class References {
 public:
  explicit References(Draft& draft);

  void run();

 private:
  static constexpr uint32_t kWindow = 120;  // candidates looked at for one reference: bounds the cost

  Part& part(uint32_t p) { return draft_.parts[p]; }
  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }
  uint32_t entity(const Part& x) const { return root_of(draft_, x.entity); }
  uint32_t owner_entity(const Part& x) { return x.possessor == kNone ? kNone : entity(part(x.possessor)); }

  // ---- the report as a whole (resolve_references.cc)

  void order_parts();
  /// Who speaks for whom, so that "the spokesman said they …" can be read.
  void note_voices();
  /// What earlier steps found out: forces of governments, groups of leaders, how often each party is spoken of.
  void note_parties();
  /// Who is named as a force of a state.
  void note_serving();
  /// Groups named in one breath with official forces ("the army and NAME mercenaries") are no rebels.
  void note_fellows();
  uint32_t spoken_for(uint32_t person_entity) const;
  uint32_t led_by(uint32_t leader) const;
  bool official(uint32_t e) const;
  uint32_t camp(uint32_t e) const;
  /// The subject of a verb of saying that stands before the pronoun in its sentence: "X said they".
  uint32_t speaker_before(const Part& x);
  /// "said X, adding they": the participle that goes on with what X says.
  bool goes_on_speaking(uint32_t i) const;
  /// The subject of the verb above such a participle; a part, or kNone.
  uint32_t speaker_going_on(uint32_t i, uint32_t line) const;
  bool is_object_of(const Part& x, uint32_t verb) const;
  /// "NAME, a spokesman for Y, said": the speaker is NAME.
  uint32_t with_apposition(uint32_t p) const;

  // ---- candidates

  uint32_t tree_head(const Part& x) const { return rashomon::tree_head(draft_.analysis, word(x.head).last - 1); }

  bool subject(const Part& x) const {
    const Token& head = draft_.analysis.tokens[tree_head(x)];
    if (head.relation == Deprel::nsubj || head.relation == Deprel::nsubj_pass) return true;
    if (draft_.analysis.sentences[draft_.lines[x.line].sentence].parsed) return false;
    return x.last < draft_.lines[x.line].last && (word(x.last).tag == Upos::VERB || word(x.last).tag == Upos::AUX);
  }
  /// A possessor or a name inside a longer phrase is less at hand than the phrase.
  bool inside_other(const Part& y) const { return y.last < draft_.lines[y.line].last && word(y.last).possessive; }
  /// The best candidate before order_[index] that `accept` takes, by recency and subject.
  template <typename Accept>
  uint32_t nearest(uint32_t index, uint32_t lines_back, Accept accept) {
    return nearest(index, lines_back, accept, [](const Part&) { return 0; });
  }
  /// The same, with what else speaks for a candidate, in points (a sentence further off costs four).
  template <typename Accept, typename Bonus>
  uint32_t nearest(uint32_t index, uint32_t lines_back, Accept accept, Bonus bonus) {
    const Part& x = part(order_[index]);
    int best = 0;
    uint32_t found = kNone;
    for (uint32_t k = index, seen = 0; k-- > 0 && seen < kWindow; ++seen) {
      const Part& y = part(order_[k]);
      if (x.line - y.line > lines_back) break;
      if (y.entity == kNone ||
          (y.first <= x.first && x.last <= y.last && order_[k] != order_[index] && y.head >= x.head))
        continue;
      if (!accept(y)) continue;
      int score = 20 - static_cast<int>(std::min<uint32_t>(x.line - y.line, 6)) * 4 -
                  static_cast<int>(std::min<uint32_t>(seen / 3, 6));
      if (subject(y)) score += 6;
      if (!y.piece.empty() || y.demonym) score -= 9;
      if (y.type == EntityType::place && !y.country.empty() && y.country != draft_.theatre) score -= 8;
      if (inside_other(y)) score -= 3;
      score += bonus(y);
      if (score > best) {
        best = score;
        found = entity(y);
      }
    }
    return found;
  }

  // ---- one reference: the entity of part `p`, order_[index]; kNone if that is unsure

  uint32_t resolve(uint32_t p, uint32_t index);
  uint32_t person(uint32_t p, uint32_t index);
  /// The one who is named as a spokesman, for `body` if that is known.
  uint32_t only_voice(uint32_t body) const;
  uint32_t country(uint32_t p, uint32_t index);
  /// Things are told apart by their description; "the system" is the last one of that noun.
  uint32_t equipment(uint32_t p, uint32_t index);

  // resolve_pronouns.cc
  uint32_t pronoun(uint32_t p, uint32_t index);
  /// Who or what a pronoun that is no relative one stands for, by recency.
  uint32_t personal(uint32_t p, uint32_t index, Advice& by);
  /// Whom the weights choose for a personal pronoun; remembers the noun where it is a plain one.
  uint32_t weighed(uint32_t p, uint32_t index);
  /// Whom the rules of news speak for: bodies through their speakers, ground that is taken, who is hurt.
  Advice advice(uint32_t p, uint32_t index);
  /// It is the subject of a verb of saying.
  bool is_speaking(const Part& x) const;
  /// No sentence of the text stands before the line.
  bool opens_report(uint32_t line) const;
  /// A paragraph before the line has a sentence of more than `short_line` words.
  bool story_before(uint32_t line, uint32_t short_line) const;
  /// "A week after it took the town, the FRONT said": the subject of the main clause behind the pronoun's own.
  uint32_t subject_to_come(uint32_t index);
  /// "The army took it": of the last sentence that tells of named ground the ground most told of.
  uint32_t ground_told_last(uint32_t index);
  bool is_told_by_name(const Part& y) const;
  bool in_dateline(const Part& y) const;
  /// Who does something to the pronoun: "the army shelled it" shells something else than itself.
  uint32_t doer_to(const Part& x);
  bool is_of_hurt(const Part& x) const;
  bool is_people(const Part& y) const;  // "the Serbs"
  bool does_to_others(uint32_t token) const;
  uint32_t relative(uint32_t p);
  /// "attacks in NAME which killed": where the tree hangs the clause of pronoun `x` on a noun before the place `y`,
  /// that noun's entity, kNone if it has none.
  std::optional<uint32_t> told_of_beside_place(const Part& x, const Part& y) const;

  // resolve_places.cc
  uint32_t place(uint32_t p, uint32_t index);
  /// "the town" is the one called a town, and the one that the report keeps speaking of; it is not where somebody spoke
  /// to reporters, nor what another place is measured from.
  bool points_back(const Part& x, const Part& y);  // "that city"
  int how_fitting(const Part& x, const Part& y, std::string_view head);
  bool tells_side(const Part& y) const;
  bool is_other_ground(const Part& y, std::string_view head) const;
  bool is_ranked(const Part& x) const;
  bool acts_as_seat(const Part& y) const;
  /// The country told right behind: "a border town in northeast LAND"; "" if none.
  std::string country_behind(const Part& x) const;
  /// The map knows the place, but in other countries only.
  bool lies_elsewhere(const Part& y, const std::string& country) const;
  uint32_t capital(const Part& x);
  /// "the provincial capital": of a part of the country.
  /// "fled to the town of NAME", "a road that leads to NAME": another town than the one told of.
  bool is_refuge(const Part& y) const;
  bool is_seat_of_part(const Part& x) const;
  uint32_t seat_of_part(uint32_t p, uint32_t index);
  /// "They took NAME. The district has been in their hands": the one place that the sentence before tells of.
  uint32_t ground_before(uint32_t p, uint32_t index);
  /// "80 km south of NAME": tells how to find another place.
  bool measures_from(const Part& y) const;
  /// "As to NAME, he said that the town": no verb before it.
  bool opens_line(const Part& y) const;
  /// Another place is what the report calls "the city".
  bool is_called_by_another(std::string_view head, uint32_t e) const;
  /// News names late what its lead describes: "a key bridge …" is the one bridge that the report names.
  template <typename Accept>
  uint32_t only_later(uint32_t p, uint32_t index, Accept accept);
  /// "Rebels seized a town on Friday. Fighting broke out in NAME": the lead's town is the one that the story names
  /// next, where it names one; kNone if not.
  template <typename Accept>
  uint32_t town_of_news(uint32_t p, uint32_t index, Accept accept);
  /// "told reporters in NAME", "said in NAME"; with `based` "told radio X, based in NAME" too.
  bool is_where_told(const Part& y, bool based) const;

  // resolve_bodies.cc
  uint32_t body(uint32_t p, uint32_t index);
  /// "our forces" are those of whom the speaker speaks for; a report's own "our" stays open.
  uint32_t ours(const Part& x);
  uint32_t owned(const Part& x, uint32_t owner);
  uint32_t forces_of(uint32_t government);
  /// "the militants" for a named armed group that no state stands behind.
  bool fits_head(const Part& x, const Part& y) const;
  /// "the moderate rebels": an adjective tells them from others.
  static bool sets_apart(const Part& x);
  uint32_t men_just_told(uint32_t index, uint32_t side);
  bool fights_the_state(const Part& x) const;
  /// The one named army of the report that is no state's; kNone if there are several or none.
  uint32_t only_army_of_rebels() const;
  bool serves_state(uint32_t e) const;
  /// The named body that a state leads or that is called after its task; else it stays by itself.
  uint32_t several_states(uint32_t index);
  /// Who does what is done to `x` in its clause; nobody does it to himself ("X praised the rebels": X is none of them).
  uint32_t actor_on(const Part& x) const;
  /// "…, group says" in a headline: the body that the text below first lets speak.
  uint32_t later_speaker(uint32_t index);
  /// What a headline calls "rebels" the text below names or describes.
  uint32_t later_body(uint32_t index, std::string_view head);
  /// "An alliance of three groups": the one that goes by such a name in what follows; kNone if two do.
  uint32_t later_name(uint32_t index);
  /// "the alliance": whoever went by such a name before.
  uint32_t earlier_name(uint32_t index);
  /// A named government that is no state's, else one without a name.
  uint32_t shadow_government(uint32_t index);
  /// A group known only by its description: all equal descriptions of a report are one.
  uint32_t described(uint32_t p, uint32_t);
  /// The other side: of all camps, the one most spoken of that is not the owner's.
  uint32_t rival(uint32_t owner);

  Draft& draft_;
  const WhoLexicon& lexicon_;
  HeldRoles held_;
  AntecedentWeigher weigher_;
  std::set<uint32_t> named_;  // entities that have a name
  std::vector<uint32_t> order_, ending_, next_ending_, capitals_;
  std::map<uint32_t, uint32_t> forces_, led_;          // government -> its forces; leader -> group
  std::map<uint32_t, int> place_counts_;               // places -> times named
  std::set<std::pair<std::string, uint32_t>> called_;  // "city", and a place that the report calls so
  std::map<uint32_t, int> party_counts_;               // groups and bodies with a leader -> times spoken of
  std::map<uint32_t, bool> fellows_;                   // groups beside official forces
  std::set<uint32_t> armed_;                           // bodies with fighters
  std::set<uint32_t> serving_;                         // entities named as a force of a state
  std::set<uint32_t> speaks_or_leads_;                 // possessors of a spokesman or leader: parts
  std::vector<RoleDraft> voices_;
  std::map<std::string, uint32_t> described_;
};

}  // namespace rashomon::who
