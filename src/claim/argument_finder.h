// SPDX-License-Identifier: Apache-2.0
// What the files that find arguments share. Idea: read the tree of Universal Dependencies in both directions. Downwards
// stand the verb's own subject, object and prepositional phrases. Upwards stands what the verb shares: a conjunct has
// its neighbour's subject, an open complement ("managed to retake") the subject or object of the verb above it, a
// participle
// ("a town captured by rebels") and a relative clause the noun before it. A noun has its possessor, compounds and
// of-phrases, and through a light verb that verb's own.
#pragma once

#include <algorithm>

#include "frame.h"

namespace rashomon {

inline bool is_subject(Deprel r) { return r == Deprel::nsubj || r == Deprel::nsubj_pass || r == Deprel::nsubj_outer; }
inline bool is_oblique(Deprel r) {
  return r == Deprel::obl || r == Deprel::nmod || r == Deprel::obl_agent || r == Deprel::obl_npmod ||
         r == Deprel::nmod_npmod;
}

/// Fills the Frame of one trigger. The scene and the trigger must outlive it; `run` once.
class ArgumentFinder {
  using Act = ArgumentNeeds::Act;

 public:
  ArgumentFinder(const Scene& scene, const TriggerHit& found)
      : scene_(scene), found_(found), needs_(scene.rules.triggers[found.trigger].needs) {}

  Frame run();

 private:
  bool in_trigger(uint32_t t) const {
    return std::find(found_.tokens.begin(), found_.tokens.end(), t) != found_.tokens.end();
  }
  bool has(Slot slot) const {
    return std::any_of(frame_.begin(), frame_.end(), [&](const Argument& a) { return a.slot == slot; });
  }

  // find_arguments.cc
  void add(Slot slot, uint32_t token, int distance, std::string_view preposition = {});
  /// A pronoun as subject that was led to a place.
  bool is_asked_for(uint32_t token) const;
  bool is_misled(uint32_t token) const;
  /// "Baghdad admitted that it had withdrawn its soldiers": who says so.
  uint32_t speaker_above(uint32_t verb) const;
  /// A prepositional phrase. Behind the trigger's own closing preposition it is the object; "by" after a passive the
  /// subject.
  void add_oblique(uint32_t t, bool passive, int inherited);
  /// "the arrest of the editor by police", "sent drones to Mali": a phrase that the parser hung on the noun before it,
  /// where it belongs to the trigger as often as not.
  void add_nested(bool noun);
  /// "outside the port, the country's largest": without any "and" the parser took what explains for one more; headlines
  /// do without.
  bool is_coordinated(uint32_t t) const;
  /// "Badr and Tiji": each conjunct of an argument stands in the same slot.
  void expand_conjuncts();

  // find_verb_arguments.cc
  /// Of several subjects the one nearest before the verb: the parser also takes days and parts of names for subjects.
  uint32_t subject_of(uint32_t v) const;
  /// "Russia, meanwhile, has deployed troops": what the parser takes for somebody spoken to.
  uint32_t addressed_before(uint32_t v) const;
  /// "X imposed sanctions on Y and accused Z": where "imposed" passes for an adjective, X hangs on "sanctions".
  uint32_t behind_mistaken(uint32_t subject) const;
  /// "a Taliban claim of killing 20": who claims it did it.
  void add_claimant(uint32_t verb);
  void add_verb();
  /// "the storming of the prison by rebels"
  void add_deed_of(uint32_t noun);
  /// ", says the agency, 40 men were killed": who says so passes for one more subject.
  bool is_sayer_put_in(uint32_t subject) const;
  /// "said on Thursday it had recaptured the city": the words before a verb's auxiliaries are its subject, wherever the
  /// parser hung them.
  void add_adjacent_subject(uint32_t v);
  void add_own(uint32_t v, bool passive, int inherited);
  /// "declared the group a terrorist organisation": of two objects the second is what the first is called.
  bool names_in_object(uint32_t v) const;
  /// Phrases that hang on a word of the trigger itself ("out" in "pulled out of the city").
  void add_below(uint32_t t, bool passive, int inherited);
  /// A clause as argument: "accused them of shelling the town" (of), "vowed to fight" (complement).
  void add_clause(uint32_t c, Deprel relation, int inherited);
  void add_passive_object(uint32_t v);
  /// What a participle tells of. "Ada is the third town to be taken": Ada.
  void add_told_of(uint32_t noun);
  /// "was captured and looted by rebels": the agent stands with the last verb, and counts for all.
  void add_shared_agent(uint32_t v);
  /// "was arrested in a bunker beneath his house in the city by troops": the agent hangs on a word between.
  void add_far_agent(uint32_t v);
  /// "a car packed with explosives rammed the gate": what it carries goes with it.
  void add_load();
  /// "freed after its occupation by X": what came before was the deed of X. Who attacks before the town falls takes it,
  /// too.
  bool does_another_deed(uint32_t agent) const;
  bool marked(uint32_t v, std::string_view word) const;
  /// "The spokesman said they had taken the base and captured a tank": an act beside the verb of saying belongs to what
  /// was said.
  uint32_t clause_said_before(uint32_t v, uint32_t h) const;
  /// "State media said that two men were missing and blamed the rebels": who says so blames, not the men.
  uint32_t teller_above(uint32_t v, uint32_t h) const;
  /// The subject of a verb that has none of its own.
  void add_inherited_subject(uint32_t v);
  /// "forces fighting in the town": the noun itself. "their bid to seize it": who bids.
  void add_subject_of_noun(uint32_t v, uint32_t noun);
  /// "accused helicopters of bombing a camp": `noun` is who or what is accused of `v`.
  bool accused_of(uint32_t v, uint32_t noun) const;
  /// "accused the army of shelling and looting": who acts in what an accusation or a prevention governs; kNone
  /// elsewhere.
  uint32_t passed_to(uint32_t verb, uint32_t above) const;
  /// The subject of `verb`, or of the verb from which that one has its own. `controlled`: "forced them to withdraw".
  void add_subject_of(uint32_t verb, Slot slot, int left, bool controlled = false);
  /// "captured and burned the town", "the town that rebels captured".
  void add_inherited_object(uint32_t v);

  // find_noun_arguments.cc
  void add_noun(uint32_t n, bool part_of_verb);
  /// "the attack of the rebels on the town": who stands behind "of" acts where another phrase tells on what.
  void add_doer_behind_of();
  /// "a LAND base attack": where the base is, and nobody who attacked it.
  bool tells_ground(uint32_t name, uint32_t act) const;
  /// "blamed the raid on the rebels": whom the verb above names.
  bool is_blamed_on(uint32_t phrase) const;
  /// "heavy shelling and airstrikes by the army": what stands with one noun counts for the noun beside it.
  void add_noun_neighbours();
  /// "claimed responsibility for the attack", "blamed rebels for it", "blamed it on rebels", "was behind the blast":
  /// who is told to have done it.
  void add_responsible();
  /// "No group claimed responsibility"
  bool is_nobody(uint32_t subject) const;
  bool is_refused(uint32_t verb) const;
  static bool is_way(std::string_view noun);
  /// "has been under attack by rebels": the subject of the predicate suffers.
  void add_predicate();
  /// "an attack launched by rebels on the town", "the strike that hit the town", "attacks targeting the town".
  void add_participle(uint32_t v);
  bool leaves_dead(uint32_t verb) const;
  void add_support();
  /// "the spokesman admitted the strike": a person tells of it, and did not do it himself.
  bool only_tells(uint32_t verb, uint32_t token) const;

  const Scene& scene_;
  const TriggerHit& found_;
  const ArgumentNeeds& needs_;  // all that is asked of the rule: see FrameMemory
  Frame frame_;
};

}  // namespace rashomon
