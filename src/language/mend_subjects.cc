// SPDX-License-Identifier: Apache-2.0
// Where a sentence holds several clauses the parser gives the subject of one to another as often as not. Each mend
// looks for one such shape that word order and tags alone can tell, and hangs the words where they belong. One pass a
// mend; before a word is hung under another, the way up from there is walked, so that no circle comes about.
#include "mend_subjects.h"

#include <array>
#include <string>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

class SubjectMender : TreeEditor {
 public:
  SubjectMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    for (uint32_t t = first_; t < last_; ++t) {
      mend_acting_noun(t);
      mend_headline_verb(t);
      mend_second_main_verb(t);
      mend_opening_gerund(t);
      mend_days_of_gerund(t);
      mend_loaded(t);
      mend_people_by_state(t);
      mend_side(t);
      mend_led_subject(t);
      mend_words_of_auxiliary(t);
      mend_subject_before_auxiliary(t);
      mend_subject_in_list(t);
      mend_unled_clause(t);
      mend_participle_with_agent(t);
      mend_agents_in_list(t);
      mend_told_subject(t);
      mend_those_included(t);
      mend_day_of_month(t);
      mend_ground_entered(t);
      mend_verb_behind_commas(t);
      mend_verb_behind_gerund(t);
      mend_named_object(t);
      mend_verb_behind_description(t);
      mend_verb_behind_aside(t);
      mend_in_which(t);
      mend_verb_behind_which(t);
      mend_listed_passive(t);
      mend_finite_conjunct(t);
      mend_way_into(t);
    }
  }

 private:
  bool is_finite(uint32_t verb) { return at(verb).tag == Upos::VERB && (at(verb).tense == 1 || at(verb).tense == 2); }

  /// "condemned the raid, in which doctors died, and [denied] it": the comma ends the clause, and who condemned denies.
  void mend_verb_behind_which(uint32_t t) {
    const uint32_t inner = at(t).head, join = child(t, Deprel::cc);
    if (!is(t, Deprel::conj) || !is_finite(t) || has_subject(t) || inner == kNone || inner > t ||
        !is(inner, Deprel::acl_relcl) || !has_subject(inner) || join == kNone || join == first_ || join > t ||
        at(join - 1).norm != ",")
      return;
    uint32_t pronoun = kNone;  // "in which", "where": no subject
    for (uint32_t w = at(inner).head + 1; w < inner && pronoun == kNone; ++w) {
      const std::string& word = at(w).norm;
      if (word == "which" || word == "whom" || word == "where" || word == "whose" || word == "when") pronoun = w;
    }
    const uint32_t noun = at(inner).head;
    if (pronoun == kNone || noun > pronoun || pronoun > noun + 3 || at(noun + 1).norm != "," ||
        is(pronoun, Deprel::nsubj) || is(pronoun, Deprel::nsubj_pass))
      return;
    uint32_t above = noun;
    for (uint32_t step = first_; step < last_ && above != kNone && at(above).tag != Upos::VERB; ++step)
      above = at(above).head;
    if (above != kNone && is_main(above) && above < noun) hang(t, above, Deprel::conj);
  }

  /// "from which [rebels] had [for years] shelled the west": an auxiliary has neither subject nor phrases of its own.
  void mend_words_of_auxiliary(uint32_t t) {
    const uint32_t verb = at(t).head;
    if ((!is(t, Deprel::aux) && !is(t, Deprel::aux_pass)) || verb == kNone || at(verb).tag != Upos::VERB) return;
    const std::vector<uint32_t> words = below(t);
    for (uint32_t c : words) {
      const Deprel r = at(c).relation;
      const bool subject = r == Deprel::nsubj || r == Deprel::nsubj_pass;
      if (subject && !has_subject(verb))
        hang(c, verb, child(verb, Deprel::aux_pass) == kNone ? Deprel::nsubj : Deprel::nsubj_pass);
      else if (r == Deprel::obl || r == Deprel::advcl)
        hang(c, verb, r);
    }
  }

  /// A past tense that passes for a participle has a subject and no auxiliary.
  bool is_main(uint32_t verb) {
    return is_finite(verb) || (at(verb).tag == Upos::VERB && at(verb).tense == 3 &&
                               child(verb, Deprel::nsubj) != kNone && child(verb, Deprel::aux) == kNone);
  }

  bool has_object(uint32_t verb) { return child(verb, Deprel::obj) != kNone || child(verb, Deprel::ccomp) != kNone; }

  void call_noun(uint32_t t) {
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).number = 1;
    at(t).lemma = to_lower(at(t).norm);
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (is(c, Deprel::obl)) at(c).relation = Deprel::nmod;
      if (is(c, Deprel::mark)) at(c).relation = Deprel::case_, at(c).tag = Upos::ADP;
    }
  }

  /// A line without a stop and without a finite verb: so headlines look whose verb passes for a noun.
  bool is_bare_headline() {
    constexpr uint32_t kLongest = 18;
    if (last_ - first_ > kLongest || last_ - first_ < 3 || at(last_ - 1).norm == ".") return false;
    for (uint32_t t = first_; t < last_; ++t) {
      if (at(t).tag == Upos::AUX || (at(t).tag == Upos::VERB && (at(t).tense == 1 || at(t).tense == 2))) return false;
    }
    return true;
  }

  /// "Turkey masses armour", "Rival militias duel in a suburb": nouns do not stand so.
  void mend_headline_verb(uint32_t t) {
    static constexpr std::array<std::string_view, 18> kOfGoods = {
        "arms",    "weapons", "sports", "sales",  "news",      "drugs", "rights",    "jobs",   "games",
        "customs", "affairs", "goods",  "troops", "elections", "talks", "sanctions", "prices", "politics"};
    if (at(t).tag != Upos::NOUN || !is(t, Deprel::root) || t == first_ || t + 1 >= last_ || at(t - 1).head != t ||
        !is(t - 1, Deprel::compound) || (at(t - 1).tag != Upos::NOUN && at(t - 1).tag != Upos::PROPN) ||
        child(t, Deprel::cop) != kNone || child(t, Deprel::det) != kNone || child(t, Deprel::nmod_poss) != kNone ||
        !is_bare_headline())
      return;
    const std::string before = to_lower(at(t - 1).norm);
    const Upos behind = at(t + 1).tag;
    const bool many = before.ends_with("s") || before.ends_with("men") || before == "police";
    const bool third = at(t).norm.ends_with("s") && !at(t).norm.ends_with("ss") && at(t).norm != at(t).lemma;
    const bool phrase = behind == Upos::NOUN || behind == Upos::PROPN || behind == Upos::ADJ || behind == Upos::NUM ||
                        behind == Upos::DET || (behind == Upos::VERB && at(t + 1).tense == 4);
    if (many == third || (third && !phrase) || (many && (at(t).norm != at(t).lemma || at(t + 1).norm == "of"))) return;
    if (many && is_one_of(before, kOfGoods)) return;
    at(t).tag = Upos::VERB;
    at(t).tense = 2;
    at(t).number = 0;
    at(t - 1).relation = Deprel::nsubj;
    const std::vector<uint32_t> rest = below(t);
    bool object = child(t, Deprel::obj) != kNone;
    for (uint32_t c : rest) {
      if (c < t - 1 && (is(c, Deprel::amod) || is(c, Deprel::compound) || is(c, Deprel::nummod))) {
        hang(c, t - 1, at(c).relation);
      } else if (c > t && is(c, Deprel::nmod)) {
        at(c).relation = child(c, Deprel::case_) != kNone ? Deprel::obl : Deprel::obj;
      } else if (c > t && !object &&
                 (is(c, Deprel::appos) || is(c, Deprel::list) || is(c, Deprel::dep) || c == t + 1) &&
                 child(c, Deprel::case_) == kNone && at(c).tag != Upos::PUNCT && at(c).tag != Upos::ADP) {
        if (at(c).tag == Upos::VERB) call_noun(c);
        at(c).relation = Deprel::obj;
        object = true;
      }
    }
  }

  /// "Uganda and Rwanda support President NAME": what has a subject before it and an object behind it is a verb.
  void mend_acting_noun(uint32_t t) {
    const Deprel own = at(t).relation;
    if (at(t).tag != Upos::NOUN || (own != Deprel::root && own != Deprel::ccomp && own != Deprel::parataxis) ||
        at(t).norm != at(t).lemma || child(t, Deprel::cop) != kNone || child(t, Deprel::det) != kNone ||
        child(t, Deprel::case_) != kNone || child(t, Deprel::amod) != kNone)
      return;
    uint32_t subject = child(t, Deprel::nsubj);
    if (subject == kNone) subject = child(t, Deprel::compound);  // "Uganda and Malawi"
    const uint32_t object = child(t, Deprel::obj);
    if (subject == kNone || object == kNone || subject > t || object < t || at(subject).tag != Upos::PROPN) return;
    at(t).tag = Upos::VERB;
    at(t).tense = 2;
    at(t).number = 0;
    at(subject).relation = Deprel::nsubj;
  }

  /// "Fighting in the valley has cut the road": a gerund without object that is the subject of a finite verb is a noun.
  void mend_opening_gerund(uint32_t t) {
    if (at(t).tag != Upos::VERB || at(t).tense != 4 || !is(t, Deprel::csubj) || has_object(t) ||
        child(t, Deprel::xcomp) != kNone || has_subject(t) || child(t, Deprel::cop) != kNone)
      return;
    const uint32_t verb = at(t).head;
    if (verb == kNone || verb < t || at(verb).tag != Upos::VERB || has_subject(verb)) return;
    call_noun(t);
    at(t).relation = child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj;
  }

  /// "two missiles launched from the base fell on the town": of two past tenses without a word between them that joins
  /// clauses the first is a participle of what both tell of.
  void mend_second_main_verb(uint32_t verb) {
    const uint32_t first = at(verb).head;
    if (!is_finite(verb) || at(verb).tense != 1 || first == kNone || first + 1 >= verb || first == first_ ||
        at(first).tag != Upos::VERB || (at(first).tense != 1 && at(first).tense != 3) || has_subject(verb) ||
        has_object(first) || has_auxiliary(first) || has_auxiliary(verb) || child(verb, Deprel::mark) != kNone ||
        child(verb, Deprel::cc) != kNone || child(verb, Deprel::expl) != kNone || at(verb - 1).tag == Upos::CCONJ ||
        at(verb - 1).tag == Upos::PUNCT || at(verb - 1).tag == Upos::SCONJ || at(verb - 1).tag == Upos::PRON ||
        at(verb - 1).tag == Upos::VERB)
      return;
    for (uint32_t t = first + 1; t < verb; ++t) {
      if (at(t).tag == Upos::PUNCT || at(t).tag == Upos::SCONJ || at(t).tag == Upos::CCONJ || at(t).tag == Upos::VERB)
        return;
    }
    // "retreated along a corridor agreed with the rebels": "agreed" may be a participle itself, "fell" may not
    if (at(verb).norm.ends_with("ed") && !has_agent(first)) return;
    const uint32_t noun = first - 1;
    if (!is_nominal(at(noun).tag) || at(noun).tag == Upos::PRON || at(noun).head != first ||
        is_led_by_preposition(noun))
      return;
    const Deprel own = at(noun).relation;
    if (own != Deprel::nsubj && own != Deprel::obl && own != Deprel::nsubj_pass) return;
    exchange(first, verb, Deprel::acl);
    tell_of(noun, verb, first, verb);
  }

  /// "after ten days of fighting around the farms"
  void mend_days_of_gerund(uint32_t t) {
    static constexpr std::array<std::string_view, 14> kSpans = {"day",   "week",   "hour",  "month",  "night",
                                                                "year",  "minute", "round", "wave",   "bout",
                                                                "spell", "lull",   "time",  "evening"};
    const uint32_t span = at(t).head;
    if (at(t).tag != Upos::VERB || at(t).tense != 4 || span == kNone || span > t ||
        (!is(t, Deprel::acl) && !is(t, Deprel::nmod)) || has_object(t) || !is_one_of(at(span).lemma, kSpans))
      return;
    uint32_t of = child(t, Deprel::mark);
    if (of == kNone) of = child(t, Deprel::case_);
    if (of == kNone || at(of).norm != "of") return;
    call_noun(t);
    at(t).relation = Deprel::nmod;
  }

  /// "rammed a truck laden with explosives": the truck was rammed, no laden of trucks.
  void mend_loaded(uint32_t t) {
    static constexpr std::array<std::string_view, 8> kLoaded = {"laden",  "loaded", "packed", "filled",
                                                                "rigged", "fitted", "armed",  "crammed"};
    const uint32_t verb = at(t).head;
    if (t == first_ || verb == kNone || t + 1 >= last_ || at(t + 1).norm != "with" || at(t - 1).head != t ||
        !is(t - 1, Deprel::compound) || !is_one_of(to_lower(at(t).norm), kLoaded) || at(t).tag == Upos::VERB)
      return;
    const uint32_t noun = t - 1;
    hang(noun, verb, at(t).relation);
    hang(t, noun, Deprel::acl);
    at(t).tag = Upos::VERB;
    at(t).tense = 3;
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (c < noun) {
        hang(c, noun, at(c).relation);
      } else if (is(c, Deprel::nmod)) {
        at(c).relation = Deprel::obl;
      }
    }
  }

  /// "moved 29 of the injured to hospitals": those who are injured, and the hospitals go with the verb.
  void mend_people_by_state(uint32_t t) {
    static constexpr std::array<std::string_view, 6> kStates = {"injured", "wounded",  "displaced",
                                                                "dead",    "besieged", "missing"};
    const uint32_t article = child(t, Deprel::det);
    if ((at(t).tag != Upos::VERB && at(t).tag != Upos::ADJ) || article == kNone || at(article).lemma != "the" ||
        article + 1 != t || !is_one_of(to_lower(at(t).norm), kStates) || is(t, Deprel::amod) || is(t, Deprel::acl) ||
        at(t).head == kNone || child(t, Deprel::cop) != kNone)
      return;
    if (t + 1 < last_ && (is_nominal(at(t + 1).tag) || at(t + 1).tag == Upos::ADJ)) return;
    uint32_t verb = at(t).head;
    for (uint32_t step = first_; step < last_ && verb != kNone && at(verb).tag != Upos::VERB; ++step)
      verb = at(verb).head;
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (c > t && is(c, Deprel::obl) && verb != kNone && verb < t && child(c, Deprel::case_) != kNone)
        hang(c, verb, Deprel::obl);
    }
    call_noun(t);
    at(t).number = 2;
  }

  /// "A camp north of the city was taken": the camp was, not the north.
  void mend_side(uint32_t t) {
    static constexpr std::array<std::string_view, 8> kSides = {"north",     "south",     "east",      "west",
                                                               "northeast", "northwest", "southeast", "southwest"};
    const uint32_t verb = at(t).head;
    if (t < first_ + 1 || verb == kNone || (!is(t, Deprel::nsubj_pass) && !is(t, Deprel::nsubj)) ||
        child(t, Deprel::det) != kNone || !is_one_of(at(t).lemma, kSides) || t + 1 >= last_ || at(t + 1).norm != "of")
      return;
    for (uint32_t c : below(verb)) {
      if (c >= t || !is_nominal(at(c).tag) || (!is(c, Deprel::nsubj_pass) && !is(c, Deprel::nsubj))) continue;
      hang(t, c, Deprel::advmod);
      return;
    }
  }

  /// "while off the coast the navy sank a boat": of two subjects the one behind a preposition is none.
  void mend_led_subject(uint32_t t) {
    const uint32_t verb = at(t).head;
    if (!is(t, Deprel::nsubj) || verb == kNone || verb < t || !is_led_by_preposition(t)) return;
    for (uint32_t c : below(verb)) {
      if (c <= t || c >= verb || !is(c, Deprel::nsubj) || is_led_by_preposition(c)) continue;
      at(t).relation = Deprel::obl;
      return;
    }
  }

  /// Words that measure a number are no preposition: "up to 150 men had been captured".
  bool is_led_by_preposition(uint32_t noun) {
    for (uint32_t c : below(noun)) {
      if (!is(c, Deprel::case_) || at(c).norm == "'s" || at(c).norm == "'") continue;
      const std::string word = to_lower(at(c).norm);
      const bool measures = at(noun).tag == Upos::NUM || child(noun, Deprel::nummod) != kNone;
      if (measures && (word == "up" || word == "than" || (word == "to" && c > first_ && at(c - 1).norm == "up")))
        continue;
      return true;
    }
    return false;
  }

  /// "AFP, which quotes medics and officials, 110 rebels were killed": what stands right before the auxiliary of a verb
  /// without subject is its subject, though the tree counts it into a list before the comma.
  void mend_subject_before_auxiliary(uint32_t verb) {
    if (at(verb).tag != Upos::VERB || has_subject(verb) || is(verb, Deprel::acl) || is(verb, Deprel::amod)) return;
    uint32_t auxiliary = kNone;
    bool passive = false;
    for (uint32_t c : below(verb)) {
      const Deprel r = at(c).relation;
      if (r == Deprel::csubj || r == Deprel::csubj_pass || r == Deprel::expl || r == Deprel::cop) return;
      if ((r == Deprel::aux || r == Deprel::aux_pass) && c < verb) auxiliary = std::min(auxiliary, c);
      passive = passive || r == Deprel::aux_pass;
    }
    if (auxiliary == kNone || auxiliary == first_ || (at(auxiliary).lemma != "have" && at(auxiliary).lemma != "be"))
      return;
    const std::string& form = at(auxiliary).norm;
    if (form == "having" || form == "being" || form == "be" || form == "been" || form == "Having") return;
    if (at(auxiliary - 1).norm == ",") return take_noun_above(verb, auxiliary, passive);
    uint32_t end = auxiliary;  // behind the phrase
    while (end > first_ && at(end - 1).tag == Upos::ADV) --end;
    uint32_t begin = end;
    while (begin > first_) {
      const Token& word = at(begin - 1);
      const bool aside = word.tag == Upos::VERB && (word.relation == Deprel::acl || word.relation == Deprel::amod);
      if ((word.tag == Upos::VERB && !aside) || word.tag == Upos::AUX || word.tag == Upos::SCONJ ||
          (word.tag == Upos::PUNCT && word.norm != "-" && word.norm != "\""))
        break;
      if (word.tag == Upos::CCONJ && word.head != kNone && at(word.head).tag == Upos::VERB) break;
      --begin;
    }
    const auto outside = [&](uint32_t t) { return at(t).head == kNone || at(t).head < begin || at(t).head >= end; };
    uint32_t noun = kNone;
    for (uint32_t t = begin; t < end && noun == kNone; ++t) {
      if ((is_nominal(at(t).tag) || at(t).tag == Upos::NUM) && outside(t) && !is(t, Deprel::nummod)) noun = t;
    }
    if (noun == kNone || at(noun).head == kNone || at(noun).head == verb || is_led_by_preposition(noun)) return;
    // "two tanks, four launchers and a system were destroyed": the whole list, if no preposition leads it
    uint32_t top = noun;
    for (uint32_t t = first_; t < last_ && is(top, Deprel::conj) && is_nominal(at(at(top).head).tag); ++t)
      top = at(top).head;
    if (top != noun && !is_led_by_preposition(top) && (is(top, Deprel::nmod) || is(top, Deprel::obl))) noun = top;
    const Deprel own = at(noun).relation;
    const bool loose = own == Deprel::conj || own == Deprel::obl || own == Deprel::nmod || own == Deprel::appos ||
                       own == Deprel::parataxis || own == Deprel::dep || own == Deprel::list || own == Deprel::obj;
    if (!loose || is_below(verb, noun)) return;
    // "told the men the town was taken", "the town rebels had taken"
    if (own == Deprel::obj && noun + 1 == begin) return;
    const uint32_t joint = child(noun, Deprel::cc);
    hang(noun, verb, passive ? Deprel::nsubj_pass : Deprel::nsubj);
    if (joint != kNone && joint < noun) hang(joint, verb, Deprel::cc);
    for (uint32_t t = noun + 1; t < end; ++t) {
      if (is(t, Deprel::conj) && is_nominal(at(t).tag) && at(t).head < begin && !is_below(noun, t))
        hang(t, noun, Deprel::conj);
    }
  }

  /// "The town, taken by rebels and later lost, has been bombed": what commas set off ends before the main verb.
  void take_noun_above(uint32_t verb, uint32_t auxiliary, bool passive) {
    const uint32_t noun = at(verb).head;
    if (noun == kNone || noun + 2 > auxiliary || !is_nominal(at(noun).tag) || at(noun).head != kNone ||
        (!is(verb, Deprel::conj) && !is(verb, Deprel::parataxis) && !is(verb, Deprel::acl_relcl)) ||
        child(verb, Deprel::cc) != kNone || child(noun, Deprel::cop) != kNone || child(noun, Deprel::case_) != kNone)
      return;
    exchange(noun, verb, passive ? Deprel::nsubj_pass : Deprel::nsubj);
    const std::vector<uint32_t> rest = below(noun);
    for (uint32_t c : rest) {
      if (c > auxiliary) hang(c, verb, at(c).relation);
    }
  }

  /// "took the port in October and the airfield fell in May": between its "and" and a verb stands the subject of the
  /// second clause, nothing that goes with October.
  void mend_subject_in_list(uint32_t verb) {
    if (!is_finite(verb) || !is(verb, Deprel::conj) || has_subject(verb) || child(verb, Deprel::cc) != kNone ||
        child(verb, Deprel::csubj) != kNone)
      return;
    uint32_t end = verb;
    for (uint32_t c : below(verb)) {
      if ((is(c, Deprel::aux) || is(c, Deprel::aux_pass)) && c < end) end = c;
    }
    while (end > first_ && at(end - 1).tag == Upos::ADV) --end;
    if (end < first_ + 3) return;
    uint32_t noun = at(end - 1).norm == "," ? before_aside(verb, end) : end - 1;
    if (noun == kNone) return;
    for (uint32_t t = first_; t < last_; ++t) {
      if ((at(noun).relation != Deprel::flat && at(noun).relation != Deprel::compound &&
           at(noun).relation != Deprel::nmod) ||
          at(noun).head == kNone || at(noun).head > noun)
        break;
      noun = at(noun).head;
    }
    const uint32_t joint = child(noun, Deprel::cc);
    if (!is_nominal(at(noun).tag) || !is(noun, Deprel::conj) || joint == kNone || joint > noun ||
        child(noun, Deprel::case_) != kNone || is_below(verb, noun) || at(noun).head == at(verb).head)
      return;
    hang(noun, verb, Deprel::nsubj);
    hang(joint, verb, Deprel::cc);
  }

  /// A finite verb that no word leads in and before which no comma stands: not the start of a clause.
  bool is_unled(uint32_t verb) {
    if (!is_finite(verb) || verb == first_ || at(verb - 1).norm == ",") return false;
    const Deprel r = at(verb).relation;
    if (r != Deprel::advcl && r != Deprel::conj && r != Deprel::parataxis && r != Deprel::ccomp) return false;
    return child(verb, Deprel::mark) == kNone && child(verb, Deprel::cc) == kNone &&
           std::none_of(below(verb).begin(), below(verb).end(),
                        [&](uint32_t c) { return is(c, Deprel::advmod) && c < verb; });
  }

  /// "took Ada on Sunday and the garrison of Oro fled", with "fled" for a clause that tells of the taking.
  void mend_unled_clause(uint32_t verb) {
    const uint32_t above = at(verb).head;
    if (!is_unled(verb) || has_subject(verb) || above == kNone || above > verb || at(above).tag != Upos::VERB) return;
    for (uint32_t t = verb; --t > above;) {
      if (at(t).tag == Upos::VERB || at(t).tag == Upos::SCONJ || at(t).norm == ",") return;
      if (!is(t, Deprel::conj) || !is_nominal(at(t).tag)) continue;
      const uint32_t listed = at(t).head, joint = child(t, Deprel::cc);
      if (listed == kNone || listed > t || at(listed).head != above || joint == kNone || joint < listed ||
          (!is(listed, Deprel::obj) && !is(listed, Deprel::obl)))
        return;
      hang(t, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
      hang(joint, verb, Deprel::cc);
      at(verb).relation = Deprel::conj;
      return;
    }
  }

  /// "Soldiers led by a general pulled out": of two verbs the one with "by" and no auxiliary is the participle.
  void mend_participle_with_agent(uint32_t verb) {
    const uint32_t participle = at(verb).head;
    if (!is_unled(verb) || participle == kNone || participle + 2 > verb || participle == first_ ||
        at(participle).tag != Upos::VERB || (at(participle).tense != 1 && at(participle).tense != 3) ||
        at(participle + 1).norm != "by" || child(participle, Deprel::aux) != kNone ||
        child(participle, Deprel::aux_pass) != kNone || child(participle, Deprel::obj) != kNone)
      return;
    const uint32_t noun = child(participle, Deprel::nsubj), agent = child(verb, Deprel::nsubj);
    if (noun == kNone || noun > participle || child(verb, Deprel::nsubj_pass) != kNone ||
        (agent != kNone && agent < participle))
      return;
    for (uint32_t t = participle + 2; t < verb; ++t) {
      if (at(t).tag == Upos::VERB || at(t).norm == ",") return;
    }
    if (agent != kNone) hang(agent, participle, Deprel::obl_agent);
    exchange(participle, verb, Deprel::acl);
    tell_of(noun, verb, participle, verb);
  }

  /// "said forces, backed by tanks, had taken the port", "said rebels, helped by others, took it": between a verb of
  /// saying and an aside stands the subject of what is told.
  void mend_told_subject(uint32_t verb) {
    static constexpr std::array<std::string_view, 13> kSays = {"say",     "add",    "claim",   "announce", "report",
                                                               "state",   "insist", "confirm", "maintain", "note",
                                                               "declare", "allege", "believe"};
    const uint32_t said = at(verb).head;
    if (at(verb).tag != Upos::VERB || !is(verb, Deprel::ccomp) || has_subject(verb) || said == kNone ||
        said + 2 >= verb || !is_one_of(at(said).lemma, kSays) || child(verb, Deprel::mark) != kNone)
      return;
    uint32_t begin = verb;
    for (uint32_t c : below(verb)) {
      if (is(c, Deprel::aux) || is(c, Deprel::aux_pass)) begin = std::min(begin, c);
    }
    while (begin > said && at(begin - 1).tag == Upos::ADV) --begin;
    if ((begin == verb && !is_finite(verb)) || at(begin - 1).norm != ",") return;
    uint32_t noun = kNone, aside = kNone;
    for (uint32_t c : below(said)) {
      if (c < said || c >= begin) continue;
      if (is(c, Deprel::obj) || is(c, Deprel::iobj)) noun = c;
      // "helped by others" taken for the clause that is told
      const bool led = at(c).tag == Upos::VERB && is(c, Deprel::ccomp) && at(c - 1).norm == "," &&
                       at(c + 1).norm == "by" && child(c, Deprel::aux) == kNone;
      if (led && child(c, Deprel::nsubj) != kNone && child(c, Deprel::nsubj) < c)
        noun = child(c, Deprel::nsubj), aside = c;
    }
    if (noun == kNone || !is_nominal(at(noun).tag) || noun + 1 >= begin || at(noun + 1).norm != ",") return;
    if (aside != kNone) {
      hang(aside, noun, Deprel::acl);
      at(aside).tense = 3;
    }
    hang(noun, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
  }

  /// "announced on 16 July and troops withdrew": the number of a day counts no troops.
  void mend_day_of_month(uint32_t number) {
    const uint32_t noun = at(number).head;
    if (!is(number, Deprel::nummod) || noun == kNone || noun < number + 3 || number < first_ + 2 ||
        at(number - 1).tag != Upos::ADP || at(number + 1).tag != Upos::PROPN || at(number + 1).head != number ||
        !is(number + 1, Deprel::nmod_tmod))
      return;
    uint32_t verb = kNone, joint = kNone;
    for (uint32_t t = number + 2; t < noun; ++t) joint = at(t).tag == Upos::CCONJ ? t : joint;
    for (uint32_t t = number - 1; t-- > first_ && verb == kNone;) verb = at(t).tag == Upos::VERB ? t : kNone;
    if (verb == kNone || joint == kNone || is_below(verb, number)) return;
    hang(number, verb, Deprel::obl);
  }

  /// "entered As-Sweida city on 15 July": what is entered needs no preposition.
  void mend_ground_entered(uint32_t noun) {
    static constexpr std::array<std::string_view, 10> kOfGround = {
        "enter", "reach", "storm", "cross", "overrun", "capture", "retake", "recapture", "seize", "approach"};
    const uint32_t verb = at(noun).head;
    if (!is(noun, Deprel::obl) || verb == kNone || verb > noun || !is_nominal(at(noun).tag) ||
        at(verb).tag != Upos::VERB || !is_one_of(at(verb).lemma, kOfGround) || child(verb, Deprel::obj) != kNone ||
        child(noun, Deprel::case_) != kNone)
      return;
    for (uint32_t t = verb + 1; t < noun; ++t) {
      if (!is_below(t, noun)) return;
    }
    static constexpr std::array<std::string_view, 8> kTimes = {"day",  "night", "morning", "week",
                                                               "year", "month", "evening", "weekend"};
    const uint32_t number = child(noun, Deprel::nummod);
    if (is_one_of(at(noun).lemma, kTimes) || number != kNone || at(noun).lemma.ends_with("day")) return;
    hang(noun, verb, Deprel::obj);
  }

  /// "Units of the army, with allied forces, established control over it": a sentence without a verb, in which one
  /// stands behind the commas as if it told of its object.
  void mend_verb_behind_commas(uint32_t verb) {
    const uint32_t object = at(verb).head;
    if (at(verb).tag != Upos::VERB || !is(verb, Deprel::amod) || (at(verb).tense != 3 && at(verb).tense != 1) ||
        object == kNone || object < verb || object > verb + 3 || verb < first_ + 4 || at(verb - 1).norm != "," ||
        at(last_ - 1).norm != ".")
      return;
    const uint32_t subject = at(object).head;
    if (subject == kNone || subject > verb || at(subject).head != kNone || !is_nominal(at(subject).tag)) return;
    uint32_t commas = 0;
    for (uint32_t t = first_; t < verb; ++t) {
      if (is_finite(t) || at(t).tag == Upos::AUX) return;
      commas += at(t).norm == "," && t > subject ? 1 : 0;
    }
    if (commas < 2) return;
    for (uint32_t t = verb; t < last_; ++t) {
      if (at(t).head == subject && is_finite(t)) return;
    }
    hang(verb, kNone, Deprel::root);
    hang(subject, verb, Deprel::nsubj);
    hang(object, verb, Deprel::obj);
    at(verb).tense = 1;
  }

  /// "The dead included two cadets": no cadets who are dead and included.
  void mend_those_included(uint32_t verb) {
    static constexpr std::array<std::string_view, 8> kThose = {"dead",   "wounded", "injured",  "missing",
                                                               "killed", "victim",  "detained", "arrested"};
    const uint32_t noun = at(verb).head;
    if (at(verb).lemma != "include" || !is(verb, Deprel::amod) || noun == kNone || noun < verb || verb < first_ + 2 ||
        to_lower(at(verb - 2).norm) != "the" || !is_one_of(to_lower(at(verb - 1).norm), kThose))
      return;
    exchange(noun, verb, Deprel::obj);
    at(verb).tag = Upos::VERB;
    at(verb).tense = 1;
    at(verb - 1).tag = Upos::NOUN;
    hang(verb - 1, verb, Deprel::nsubj);
    hang(verb - 2, verb - 1, Deprel::det);
  }

  /// "Troops backed by tanks and foreign jets took the port": the jets backed them, too, and took nothing.
  void mend_agents_in_list(uint32_t verb) {
    if (at(verb).tag != Upos::VERB) return;
    uint32_t first = kNone, late = kNone;
    for (uint32_t c : below(verb)) {
      if (c > verb || !is(c, Deprel::nsubj)) continue;
      if (first != kNone && c > first) {
        late = c;
        continue;
      }
      late = first;
      first = c;
    }
    const uint32_t joint = late == kNone ? kNone : child(late, Deprel::cc);
    if (joint == kNone || joint > late || joint < first + 3 || child(first, Deprel::acl) == kNone) return;
    const uint32_t participle = child(first, Deprel::acl);
    for (uint32_t c : below(participle)) {
      if (c != joint - 1 || (!is(c, Deprel::obl_agent) && !is(c, Deprel::obl))) continue;
      hang(late, c, Deprel::conj);
      return;
    }
  }

  /// "after the troops guarding the palace gave way": they gave way, and the guarding tells which troops.
  void mend_verb_behind_gerund(uint32_t verb) {
    const uint32_t above = at(verb).head;
    if (!is_unled(verb) || has_subject(verb) || above == kNone || above > verb || !is(verb, Deprel::advcl)) return;
    for (uint32_t t = verb; --t > above;) {
      if (at(t).norm == ",") return;
      if (at(t).tag != Upos::VERB || at(t).head != above) continue;
      const uint32_t subject = child(t, Deprel::nsubj), mark = child(t, Deprel::mark);
      if (at(t).tense != 4 || !is(t, Deprel::advcl) || subject == kNone || mark == kNone || mark > subject) return;
      hang(subject, verb, Deprel::nsubj);
      hang(mark, verb, Deprel::mark);
      hang(t, subject, Deprel::acl);
      return;
    }
  }

  /// "had retaken Tesseney": a name right behind a verb is what it acts on, but for verbs that give names.
  void mend_named_object(uint32_t t) {
    static constexpr std::array<std::string_view, 24> kNaming = {
        "call",  "name",   "dub",  "title", "nickname", "appoint", "elect", "make", "declare", "deem", "label", "brand",
        "crown", "rename", "term", "code",  "become",   "remain",  "be",    "stay", "turn",    "play", "go",    "say"};
    const uint32_t verb = at(t).head;
    if (!is(t, Deprel::xcomp) || at(t).tag != Upos::PROPN || verb == kNone || verb + 1 != t ||
        at(verb).tag != Upos::VERB || child(verb, Deprel::obj) != kNone || child(verb, Deprel::aux_pass) != kNone ||
        is_one_of(at(verb).lemma, kNaming))
      return;
    at(t).relation = Deprel::obj;
  }

  /// "shelled the town and a plane, with nine aboard, disappeared": the noun behind "and"
  uint32_t before_aside(uint32_t verb, uint32_t end) {
    for (uint32_t t = end - 1; t-- > first_;) {
      if (at(t).tag == Upos::VERB && !is(t, Deprel::acl) && !is(t, Deprel::amod)) return kNone;
      const uint32_t joint = is_nominal(at(t).tag) && is(t, Deprel::conj) ? child(t, Deprel::cc) : kNone;
      if (joint != kNone && joint < t)
        return at(t).head != kNone && at(t).head < joint && !is_below(verb, t) ? t : kNone;
    }
    return kNone;
  }

  /// "The envoy, the movement's leader, called on them to leave .": what commas set off has no participle behind its
  /// comma, and the sentence no other verb.
  void mend_verb_behind_description(uint32_t verb) {
    const uint32_t aside = at(verb).head;
    if (at(verb).tag != Upos::VERB || !is(verb, Deprel::acl) || (at(verb).tense != 1 && at(verb).tense != 3) ||
        aside == kNone || aside + 1 >= verb || at(verb - 1).norm != "," || !is(aside, Deprel::appos) ||
        has_agent(verb) || has_subject(verb) || child(verb, Deprel::mark) != kNone ||
        child(verb, Deprel::aux) != kNone || child(verb, Deprel::aux_pass) != kNone || at(last_ - 1).norm != ".")
      return;
    const uint32_t noun = at(aside).head;
    if (noun == kNone || at(noun).head != kNone || !is_nominal(at(noun).tag) || noun > aside ||
        child(noun, Deprel::cop) != kNone)
      return;
    hang(verb, kNone, Deprel::root);
    hang(noun, verb, Deprel::nsubj);
    if (at(verb).tense == 3) at(verb).tense = 1;
    const std::vector<uint32_t> rest = below(noun);
    for (uint32_t c : rest) {
      if (c > verb) hang(c, verb, at(c).relation);
    }
  }

  /// "condemned the strike, which may be a crime, and called for a truce": behind an aside with "which" the sentence
  /// goes on.
  void mend_verb_behind_aside(uint32_t verb) {
    const uint32_t aside = at(verb).head;
    const bool past = at(verb).tag == Upos::VERB && at(verb).tense == 3 && child(verb, Deprel::aux) == kNone;
    if ((!is_finite(verb) && !past) || !is(verb, Deprel::conj) || has_subject(verb) || aside == kNone || aside > verb ||
        !is(aside, Deprel::acl_relcl))
      return;
    const uint32_t joint = child(verb, Deprel::cc);
    const uint32_t subject =
        child(aside, Deprel::nsubj) != kNone ? child(aside, Deprel::nsubj) : child(aside, Deprel::nsubj_pass);
    if (joint == kNone || joint < first_ + 2 || at(joint - 1).norm != "," || subject == kNone || subject == first_ ||
        at(subject - 1).norm != "," || (at(subject).lemma != "which" && at(subject).lemma != "who"))
      return;
    uint32_t above = at(aside).head;
    for (uint32_t t = first_; t < last_ && above != kNone && at(above).tag != Upos::VERB; ++t) above = at(above).head;
    if (above == kNone || above > aside || !is_main(above) || is_below(above, verb)) return;
    hang(verb, above, Deprel::conj);
  }

  /// "ending a war in which thousands died": the clause tells of the noun before it.
  void mend_in_which(uint32_t which) {
    const uint32_t verb = at(which).head;
    const uint32_t link = child(which, Deprel::case_);
    if ((at(which).norm != "which" && at(which).norm != "whom") || verb == kNone || verb < which ||
        at(verb).tag != Upos::VERB || link == kNone || link + 1 != which || link == first_ ||
        is(verb, Deprel::acl_relcl) || is(verb, Deprel::acl))
      return;
    uint32_t noun = link - 1;
    if (at(noun).norm == "," && noun > first_) --noun;
    for (uint32_t t = first_; t < last_; ++t) {
      if ((!is(noun, Deprel::flat) && !is(noun, Deprel::compound)) || at(noun).head == kNone || at(noun).head > link)
        break;
      noun = at(noun).head;
    }
    if (!is_nominal(at(noun).tag) || at(noun).tag == Upos::PRON || is_below(noun, verb)) return;
    hang(verb, noun, Deprel::acl_relcl);
  }

  /// "was taken on Saturday, lost within hours and retaken": three things that it suffered.
  void mend_listed_passive(uint32_t verb) {
    const uint32_t first = at(verb).head;
    if (at(verb).tag != Upos::VERB || at(verb).tense != 3 || !is(verb, Deprel::advcl) || first == kNone ||
        first > verb || at(verb - 1).norm != "," || child(first, Deprel::aux_pass) == kNone || has_subject(verb) ||
        child(verb, Deprel::mark) != kNone || child(verb, Deprel::obj) != kNone)
      return;
    const bool listed = std::any_of(below(verb).begin(), below(verb).end(), [&](uint32_t c) {
      return is(c, Deprel::conj) && at(c).tag == Upos::VERB && at(c).tense == 3 && child(c, Deprel::cc) != kNone &&
             !has_subject(c);
    });
    if (listed) at(verb).relation = Deprel::conj;
  }

  /// "accused them of shelling the town and cut its ties": a finite verb goes on with a finite one.
  void mend_finite_conjunct(uint32_t verb) {
    const uint32_t beside = at(verb).head;
    if (!is_finite(verb) || !is(verb, Deprel::conj) || beside == kNone || beside > verb || has_subject(verb) ||
        at(beside).tag != Upos::VERB || (at(beside).tense != 4 && at(beside).tense != 5) || has_auxiliary(beside) ||
        has_auxiliary(verb) || child(verb, Deprel::cc) == kNone ||
        (!is(beside, Deprel::advcl) && !is(beside, Deprel::xcomp) && !is(beside, Deprel::acl)))
      return;
    uint32_t above = at(beside).head;
    for (uint32_t t = first_; t < last_ && above != kNone; ++t) {
      if (at(above).tag == Upos::VERB && (at(above).tense == at(verb).tense || is_main(above))) break;
      above = at(above).head;
    }
    if (above == kNone || above > beside || is_below(above, verb)) return;
    hang(verb, above, Deprel::conj);
  }

  bool has_auxiliary(uint32_t verb) {
    return child(verb, Deprel::aux_pass) != kNone ||
           std::any_of(below(verb).begin(), below(verb).end(),
                       [&](uint32_t c) { return is(c, Deprel::aux) && at(c).norm != "to"; });
  }

  /// "rammed a truck with explosives into the gate": what is driven or shot goes somewhere, its load does not.
  void mend_way_into(uint32_t t) {
    static constexpr std::array<std::string_view, 28> kMoving = {
        "ram",   "drive", "plough", "plow",  "crash", "steer", "fly",   "fire",  "launch", "lob",
        "throw", "hurl",  "send",   "push",  "herd",  "move",  "bring", "pour",  "carry",  "chase",
        "slam",  "smash", "shoot",  "force", "march", "toss",  "fling", "bundle"};
    const uint32_t link = child(t, Deprel::case_);
    const bool of_load = is(t, Deprel::obl) && at(t).head != kNone && is(at(t).head, Deprel::acl);
    if ((!is(t, Deprel::nmod) && !of_load) || link == kNone || at(link).norm != "into") return;
    uint32_t verb = of_load ? at(at(t).head).head : at(t).head;
    for (uint32_t step = first_; step < last_ && verb != kNone && at(verb).tag != Upos::VERB; ++step)
      verb = at(verb).head;
    if (verb == kNone || verb > link || !is_one_of(at(verb).lemma, kMoving) || child(verb, Deprel::aux_pass) != kNone)
      return;
    const uint32_t object = child(verb, Deprel::obj);
    if (object == kNone || object > t || !is_below(t, object)) return;
    hang(t, verb, Deprel::obl);
  }
};

}  // namespace

void mend_subjects(Analysis& analysis, uint32_t first, uint32_t last) { SubjectMender(analysis, first, last).run(); }

}  // namespace rashomon
