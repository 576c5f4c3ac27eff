// SPDX-License-Identifier: Apache-2.0
// One question of find_voice about one trigger: the steps that look for the speaker.
#pragma once

#include <string_view>

#include "find_voice.h"
#include "report_view.h"

namespace rashomon {

class VoiceSearch {
 public:
  VoiceSearch(const ReportView& view, const VoiceLexicon& lexicon) : view_(view), lexicon_(lexicon) {}

  Voice run(Span trigger, uint32_t token);

 private:
  uint32_t kinds(uint32_t token) const;
  /// The smallest quotation around the trigger, one with a speaker before one without.
  const Quote* covering_quote(Span trigger) const;
  bool is_act(const Quote& quote, Span trigger) const;
  bool is_occasion(const Quote& quote, Span trigger) const;
  Voice of_quote(const Quote& quote) const;
  /// True if an odd number of quotation marks stands between the block's beginning and the trigger.
  bool inside_marks(Span trigger, uint32_t token) const;
  /// The person that some words name, else another actor. kNone if none.
  uint32_t person_in(Span words) const;
  bool is_time(uint32_t token) const;
  /// "X, a spokesman for Y, said", where a tree makes Y the subject.
  bool take_titled(uint32_t token, Voice& voice) const;
  /// Fills `voice` from the token that names the speaker.
  void take_speaker(uint32_t token, Voice& voice) const;
  /// "a spokesman said" in the lead, before "X, a spokesman for Y" is introduced further down.
  uint32_t foretold(uint32_t token) const;
  uint32_t author_of(uint32_t noun, Span& words) const;
  uint32_t name_behind_titles(uint32_t subject, uint32_t verb) const;
  /// Who says by a verb of saying: its subject, of a passive its agent, else nobody named (the verb's own words).
  void take_sayer(uint32_t verb, Voice& voice) const;
  /// "X, a militia leader in the capital TOWN said": the one whose role ends right before the token.
  bool take_role_before(uint32_t token, Voice& voice) const;
  /// True if `node`, hanging on the verb `head`, is what is said.
  bool said_by_verb(uint32_t node, uint32_t head, uint32_t kind) const;
  /// A verb of counting or dating with its figure: what it counts is the subject's word.
  bool counts(uint32_t verb) const;
  /// ", say their relatives": who stands behind a verb of saying that a comma parts from what is said, where the tree
  /// takes him for what it says or hangs him elsewhere; kNone if nobody does.
  uint32_t sayer_behind(uint32_t verb) const;
  /// "X took Y, Z said": the verb of saying beside the clause.
  uint32_t saying_beside(uint32_t node, uint32_t from) const;
  /// "according to X", "in X's words", "reportedly" on a node.
  bool tells_it(uint32_t verb) const;
  bool beside(uint32_t node, uint32_t from, Voice& voice) const;
  /// "said on Monday it had …": trees hang the clause on the day. The verb of saying, kNone if it is not so.
  uint32_t saying_behind_day(uint32_t node, uint32_t head) const;
  /// True if a semicolon stands between two tokens.
  bool parted(uint32_t a, uint32_t b) const;
  /// "accuses them of arming the rebels, a charge they deny": the report itself tells who denies it.
  bool answers_charge(uint32_t token) const;
  bool by_tree(uint32_t token, Voice& voice) const;
  /// "X blamed Y, which denied it": the report tells who denied.
  bool denies_itself(uint32_t token) const;
  /// Signs that need no tree.
  void by_words(uint32_t token, Voice& voice) const;
  bool source_like(uint32_t token) const;
  /// "Rebels take town: spokesman", "UN: hundreds fled".
  bool headline_source(uint32_t token, Voice& voice) const;
  bool is_saying(uint32_t token) const;
  /// "according to X" anywhere in the sentence.
  bool according_to(uint32_t token, Voice& voice) const;
  /// "…, X said, …", "…, said X." behind the trigger.
  bool put_in_attribution(uint32_t token, Voice& voice) const;
  bool phrase_word(uint32_t token) const;
  /// ", said a doctor.": who says it stands behind the verb.
  bool is_said_behind(uint32_t verb) const;
  bool is_saying_form(uint32_t token) const;
  /// The main verb of a sentence from the token `first` on if it says something ("X, a spokesman for Y, said …"); kNone
  /// if not.
  uint32_t main_saying(uint32_t sentence, uint32_t first) const;
  /// "X said (that) …" before the trigger, where the tree does not show it.
  bool opening_attribution(uint32_t token, Voice& voice) const;
  /// Indirect speech that goes on: a sentence in the shifted tense ("They had also …", "It would …") behind one that
  /// somebody says, in the same paragraph.
  void carried_over(uint32_t token, Voice& voice) const;
  /// "quoted X as saying"
  bool is_as_saying(uint32_t verb) const;
  /// "the agency reports, citing X", "quoted X as saying", "X was quoted as saying": whose words they are.
  bool quoted_by(uint32_t token, Voice& voice) const;
  /// "X gave another version: ..."
  bool version_before_colon(uint32_t token, Voice& voice) const;
  uint32_t root_of(const Sentence& s) const;
  bool shifted(const Sentence& s) const;

  const ReportView& view_;
  const VoiceLexicon& lexicon_;
  Span trigger_;
};

}  // namespace rashomon
