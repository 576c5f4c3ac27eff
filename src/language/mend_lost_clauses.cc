// SPDX-License-Identifier: Apache-2.0
// A noun with words of its own between it and its verb ("a bomb tied to a bicycle went off") is often taken for a
// phrase of the clause before, and its verb is left without a subject. Each mend knows one such shape by word order and
// tags. One pass a mend; a word is hung below another only if that one does not hang below it.
#include "mend_lost_clauses.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

class LostClauseMender : TreeEditor {
 public:
  LostClauseMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    for (uint32_t t = first_; t < last_; ++t) {
      if (at(t).tag == Upos::VERB) {
        mend_subject_behind_as(t);
        mend_verb_behind_gerund(t);
        mend_gerund_behind_comma(t);
        mend_clause_behind_that(t);
        mend_gerund_of_strife(t);
        mend_passing(t);
        mend_two_subjects(t);
        mend_name_behind_place(t);
        mend_moving_root(t);
      } else if (at(t).tag == Upos::NOUN || at(t).tag == Upos::PROPN) {
        mend_last_month(t);
        mend_headline_clause(t);
        mend_shot_dead(t);
      } else if (at(t).tag == Upos::ADJ) {
        mend_man_by_kind(t);
        mend_left_dead(t);
      } else if (at(t).tag == Upos::PRON) {
        mend_who_clause(t);
      } else if (at(t).tag == Upos::NUM) {
        mend_count_of(t);
        mend_counted_dead(t);
      }
    }
    for (uint32_t t = first_; t < last_; ++t) {
      if (is_nominal(at(t).tag)) mend_list(t);
    }
  }

 private:
  bool is_finite(uint32_t verb) {
    if (at(verb).tag != Upos::VERB) return false;
    if (at(verb).tense == 1 || at(verb).tense == 2) return true;
    return child(verb, Deprel::aux) != kNone || child(verb, Deprel::aux_pass) != kNone;
  }

  /// Where the words of a clause begin that stand right before its verb: auxiliaries, "not", "later".
  uint32_t begin_of_verb(uint32_t verb) {
    uint32_t begin = verb;
    while (begin > first_ && at(begin - 1).head == verb &&
           (is(begin - 1, Deprel::aux) || is(begin - 1, Deprel::aux_pass) || is(begin - 1, Deprel::advmod)))
      --begin;
    return begin;
  }

  /// The last word of what hangs below `t`.
  uint32_t last_of(uint32_t t) {
    uint32_t last = t;
    for (uint32_t k = t + 1; k < last_; ++k) {
      if (is_below(k, t)) last = k;
    }
    return last;
  }

  bool is_free(uint32_t verb) {
    return is_finite(verb) && !has_subject(verb) && child(verb, Deprel::mark) == kNone &&
           child(verb, Deprel::cc) == kNone && child(verb, Deprel::expl) == kNone;
  }

  /// "were hurt as a bomb tied to a bicycle went off": the bomb went off.
  void mend_subject_behind_as(uint32_t verb) {
    static constexpr std::array<std::string_view, 6> kLinks = {"as", "after", "before", "since", "until", "when"};
    if (!is_free(verb) || !is(verb, Deprel::advcl) || at(verb).head == kNone) return;
    const uint32_t begin = begin_of_verb(verb);
    if (begin == first_ || at(begin - 1).tag == Upos::PUNCT || at(begin - 1).tag == Upos::CCONJ) return;
    for (uint32_t noun = begin; noun-- > first_ + 1;) {
      if (at(noun).tag == Upos::PUNCT) return;
      if (!is_nominal(at(noun).tag) || at(noun).tag == Upos::PRON || !is(noun, Deprel::obl)) continue;
      const uint32_t link = child(noun, Deprel::case_);
      if (link == kNone || link > noun || !is_one_of(at(link).norm, kLinks)) continue;
      const uint32_t above = at(noun).head;
      if (above == kNone || above > link || at(above).tag != Upos::VERB || is_below(noun, verb)) return;
      // its own words fill the way to the verb: a participle tells of it, or "in the market" says which
      const uint32_t last = last_of(noun);
      const bool told = child(noun, Deprel::acl) != kNone;
      if (!(at(verb).head == above || is_below(at(verb).head, noun)) || !told) return;
      if (is_below(verb, noun) ? false : last + 1 != begin) return;
      hang(verb, above, Deprel::advcl);
      hang(noun, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
      hang(link, verb, Deprel::mark);
      at(link).tag = Upos::SCONJ;
      return;
    }
  }

  /// "gunmen riding a motorcycle killed a guard": they killed, and the riding tells which gunmen.
  void mend_verb_behind_gerund(uint32_t verb) {
    const uint32_t gerund = at(verb).head;
    if (!is_free(verb) || gerund == kNone || gerund > verb || at(gerund).tag != Upos::VERB || at(gerund).tense != 4 ||
        child(gerund, Deprel::aux) != kNone || child(gerund, Deprel::cc) != kNone ||
        (!is(verb, Deprel::xcomp) && !is(verb, Deprel::advcl) && !is(verb, Deprel::ccomp)))
      return;
    for (uint32_t t = gerund + 1; t < verb; ++t) {
      if (at(t).tag == Upos::PUNCT || at(t).tag == Upos::SCONJ || at(t).tag == Upos::CCONJ || at(t).tag == Upos::VERB)
        return;
    }
    uint32_t noun = kNone;
    if (is(gerund, Deprel::acl)) {
      noun = at(gerund).head;
      if (noun == kNone || noun > gerund || at(noun).tag == Upos::PRON ||
          (!is(noun, Deprel::root) && !is(noun, Deprel::ccomp) && !is(noun, Deprel::parataxis)))
        return;
      exchange(noun, verb, Deprel::nsubj);
      const std::vector<uint32_t> rest = below(noun);
      for (uint32_t c : rest) {
        if (c > verb || is(c, Deprel::punct) || is(c, Deprel::advmod) || is(c, Deprel::obl))
          hang(c, verb, at(c).relation);
      }
    } else {
      noun = child(gerund, Deprel::nsubj);
      if (noun == kNone || noun + 1 != gerund || at(noun).tag == Upos::PRON || child(gerund, Deprel::mark) != kNone)
        return;
      exchange(gerund, verb, Deprel::acl);
      tell_of(noun, verb, gerund, verb);
      at(gerund).tense = 4;
    }
    if (child(verb, Deprel::aux_pass) != kNone) at(noun).relation = Deprel::nsubj_pass;
  }

  /// "hit a bus carrying sailors, killing six": behind a comma it is the hit that killed.
  void mend_gerund_behind_comma(uint32_t gerund) {
    static constexpr std::array<std::string_view, 10> kHarm = {"kill", "wound", "injure", "destroy",  "damage",
                                                               "trap", "hurt",  "leave",  "displace", "cut"};
    const uint32_t carrying = at(gerund).head;
    if (at(gerund).tense != 4 || !is(gerund, Deprel::advcl) || gerund == first_ || at(gerund - 1).norm != "," ||
        !is_one_of(at(gerund).lemma, kHarm) || has_subject(gerund) || carrying == kNone || carrying > gerund ||
        at(carrying).tag != Upos::VERB || at(carrying).tense != 4 || !is(carrying, Deprel::acl))
      return;
    uint32_t main = at(carrying).head;
    for (uint32_t step = first_; step < last_ && main != kNone && at(main).tag != Upos::VERB; ++step)
      main = at(main).head;
    if (main == kNone || main > carrying || !is_finite(main)) return;
    hang(gerund, main, Deprel::advcl);
  }

  /// "said on a site close to them that six men had died": "that" before a subject opens what was said.
  void mend_clause_behind_that(uint32_t verb) {
    static constexpr std::array<std::string_view, 12> kSay = {
        "say", "tell", "add", "announce", "report", "confirm", "claim", "state", "allege", "declare", "write", "warn"};
    const uint32_t that = child(verb, Deprel::mark);
    if ((!is(verb, Deprel::acl_relcl) && !is(verb, Deprel::acl)) || that == kNone || at(that).norm != "that" ||
        at(that).tag != Upos::SCONJ || !has_subject(verb))
      return;
    uint32_t says = at(verb).head;
    if (says == kNone || says + 1 == that) return;  // "the report that", "the day that"
    for (uint32_t step = first_; step < last_ && says != kNone && at(says).tag != Upos::VERB; ++step)
      says = at(says).head;
    if (says == kNone || says > that || !is_one_of(at(says).lemma, kSay) || child(says, Deprel::ccomp) != kNone ||
        child(says, Deprel::aux_pass) != kNone)
      return;
    hang(verb, says, Deprel::ccomp);
  }

  /// "Fighting between the army and rebels has grown heavier": what is between two is a noun.
  void mend_gerund_of_strife(uint32_t t) {
    static constexpr std::array<std::string_view, 3> kStrife = {"fight", "shell", "bomb"};
    const uint32_t verb = at(t).head;
    if (at(t).tense != 4 || !is_one_of(at(t).lemma, kStrife) || child(t, Deprel::obj) != kNone || has_subject(t) ||
        child(t, Deprel::mark) != kNone || verb == kNone || verb < t + 2 || !is(t, Deprel::advcl))
      return;
    take_second_party(t, verb);
    if (!is_free(verb)) return;
    for (uint32_t k = t + 1; k < verb; ++k) {
      if (at(k).norm == "," && !is_below(at(k).head == kNone ? k : at(k).head, t)) return;
    }
    if (last_of(t) + 1 != begin_of_verb(verb)) return;
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).lemma = to_lower(at(t).norm);
    at(t).relation = child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj;
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (is(c, Deprel::obl)) at(c).relation = Deprel::nmod;
    }
  }

  /// "Fighting between the army and the front has spread": the front is the other side.
  void take_second_party(uint32_t t, uint32_t verb) {
    const uint32_t other = child(verb, Deprel::nsubj), joint = other == kNone ? kNone : child(other, Deprel::cc);
    if (joint == kNone || joint > other || joint < t) return;
    for (uint32_t c : below(t)) {
      const uint32_t link = is(c, Deprel::obl) ? child(c, Deprel::case_) : kNone;
      if (link == kNone || at(link).norm != "between" || c > joint || child(c, Deprel::conj) != kNone) continue;
      hang(other, c, Deprel::conj);
      return;
    }
  }

  /// "Ten killed as rebels storm police post", "as gunmen attack bus": behind "as" men and a word of force are a
  /// clause.
  void mend_headline_clause(uint32_t t) {
    static constexpr std::array<std::string_view, 24> kForce = {
        "attack", "raid",  "storm", "ambush", "bomb",  "shell", "strike", "battle", "clash", "target", "torch", "loot",
        "pound",  "fight", "rake",  "blast",  "seize", "kill",  "march",  "riot",   "hit",   "shoot",  "burn",  "free"};
    if (at(t).tag != Upos::NOUN || t < first_ + 2 || at(t).norm != at(t).lemma || !is_one_of(at(t).lemma, kForce) ||
        child(t, Deprel::det) != kNone || t + 1 >= last_ || at(t + 1).tag == Upos::PUNCT || at(t + 1).tag == Upos::ADP)
      return;
    const uint32_t men = t - 1;
    if (at(men).tag != Upos::NOUN || at(men).number != 2 || child(men, Deprel::det) != kNone) return;
    uint32_t link = men;
    while (link > first_ && at(link).tag != Upos::ADP && at(link).tag != Upos::SCONJ && at(link).tag != Upos::PUNCT)
      --link;
    if ((at(link).norm != "as" && at(link).norm != "after" && at(link).norm != "when") || link + 4 < t) return;
    if (at(men).head != t && at(men).head != at(t).head) return;
    // what it is part of: the noun behind it, or itself
    const uint32_t object = at(t).head != kNone && at(t).head > t && at(t).head < t + 4 ? at(t).head : kNone;
    const uint32_t top = object != kNone ? object : t;
    const uint32_t above = at(top).head;
    if (above == kNone || above > link) return;
    hang(t, above, Deprel::advcl);
    at(t).tag = Upos::VERB;
    at(t).tense = 2;
    at(t).number = 0;
    hang(men, t, Deprel::nsubj);
    const std::vector<uint32_t> led = below(top);
    for (uint32_t c : led) {
      if (c == link || (c < men && is(c, Deprel::case_)))
        hang(c, t, Deprel::mark);
      else if (c < men && (is(c, Deprel::amod) || is(c, Deprel::nummod) || is(c, Deprel::compound)))
        hang(c, men, at(c).relation);
    }
    if (object != kNone) {
      hang(object, t, Deprel::obj);
      return;
    }
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (c > t && is_nominal(at(c).tag) && child(c, Deprel::case_) == kNone && child(t, Deprel::obj) == kNone &&
          (is(c, Deprel::advmod) || is(c, Deprel::compound) || is(c, Deprel::dep) || is(c, Deprel::appos) ||
           is(c, Deprel::obl)))
        at(c).relation = Deprel::obj;
      else if (c > t && is(c, Deprel::nmod))
        at(c).relation = Deprel::obl;
    }
  }

  /// "One unidentified militant was shot": who is counted or has an article is a man, not a kind of man.
  void mend_man_by_kind(uint32_t t) {
    static constexpr std::array<std::string_view, 18> kKinds = {
        "militant",  "civilian",  "separatist", "extremist", "loyalist",     "insurgent",
        "communist", "radical",   "islamist",   "dissident", "paramilitary", "jihadist",
        "fugitive",  "terrorist", "conscript",  "maoist",    "naxalite",     "suspect"};
    const Deprel r = at(t).relation;
    const bool argument = r == Deprel::nsubj || r == Deprel::nsubj_pass || r == Deprel::obj || r == Deprel::conj ||
                          r == Deprel::obl || r == Deprel::nmod || r == Deprel::obl_agent;
    if (!argument || !is_one_of(to_lower(at(t).lemma), kKinds) || child(t, Deprel::cop) != kNone ||
        (child(t, Deprel::det) == kNone && child(t, Deprel::nummod) == kNone) ||
        (t + 1 < last_ && (is_nominal(at(t + 1).tag) || at(t + 1).tag == Upos::ADJ)))
      return;
    at(t).tag = Upos::NOUN;
    at(t).number = 1;
    at(t).tense = 0;
  }

  /// "shot down 17 of 18 drones": what is counted is the object, however the drones were hung.
  void mend_count_of(uint32_t t) {
    const uint32_t verb = at(t).head;
    if (!is(t, Deprel::nummod) || verb == kNone || verb > t || at(verb).tag != Upos::VERB || t + 2 >= last_ ||
        at(t + 1).norm != "of" || child(verb, Deprel::obj) != kNone)
      return;
    const uint32_t whole = at(t + 1).head;
    if (whole == kNone || whole < t || at(whole).head != verb || !is(whole, Deprel::obl)) return;
    hang(t, verb, Deprel::obj);
    hang(whole, t, Deprel::nmod);
  }

  /// "went off as a train passed": it passed, and was not passed.
  void mend_passing(uint32_t verb) {
    static constexpr std::array<std::string_view, 20> kPass = {
        "pass",  "approach", "walk", "sleep",  "wait",  "explode", "arrive", "gather", "advance", "retreat",
        "cross", "return",   "land", "depart", "leave", "climb",   "pray",   "play",   "work",    "escape"};
    const uint32_t noun = at(verb).head;
    if (!is(verb, Deprel::acl) || noun == kNone || noun + 1 != verb || (at(verb).tense != 3 && at(verb).tense != 1) ||
        !is_one_of(at(verb).lemma, kPass) || has_agent(verb) || !is(noun, Deprel::obl))
      return;
    const uint32_t link = child(noun, Deprel::case_), above = at(noun).head;
    if (link == kNone || (at(link).norm != "as" && at(link).norm != "after" && at(link).norm != "before") ||
        above == kNone || above > link || at(above).tag != Upos::VERB)
      return;
    hang(verb, above, Deprel::advcl);
    at(verb).tense = 1;
    hang(noun, verb, Deprel::nsubj);
    hang(link, verb, Deprel::mark);
    at(link).tag = Upos::SCONJ;
  }

  /// "Rebels in the region shot dead a pilot": with a subject before it and "dead" behind it, shot is a verb.
  void mend_shot_dead(uint32_t t) {
    const uint32_t subject = child(t, Deprel::nsubj), dead = t + 1;
    if (at(t).norm != "shot" || subject == kNone || subject > t || dead >= last_ || at(dead).norm != "dead" ||
        at(dead).head != t || child(t, Deprel::cop) != kNone || child(t, Deprel::det) != kNone)
      return;
    at(t).tag = Upos::VERB;
    at(t).lemma = "shoot";
    at(t).tense = 1;
    at(t).number = 0;
    at(dead).relation = Deprel::xcomp;
    const std::vector<uint32_t> rest = below(dead);
    for (uint32_t c : rest) {
      if (c > dead) hang(c, t, at(c).relation);
    }
    const std::vector<uint32_t> own = below(t);
    for (uint32_t c : own) {
      if (c > dead && (is(c, Deprel::nmod) || is(c, Deprel::dep)) && is_nominal(at(c).tag))
        at(c).relation = child(c, Deprel::case_) != kNone ? Deprel::obl : Deprel::obj;
    }
  }

  /// "Troops backed by helicopters have regained the town, Minister NAME said.": the troops have regained it.
  void mend_two_subjects(uint32_t says) {
    const uint32_t main = at(says).head;
    if (!is(says, Deprel::parataxis) || main == kNone || main > says || at(main).tag != Upos::VERB) return;
    uint32_t far = kNone, near = kNone;
    for (uint32_t c : below(says)) {
      if (!is(c, Deprel::nsubj)) continue;
      if (c < main)
        far = c;
      else if (c < says)
        near = c;
    }
    if (far == kNone || near == kNone) return;
    const uint32_t other = child(main, Deprel::nsubj), told = child(far, Deprel::acl);
    const uint32_t by = other == kNone ? kNone : child(other, Deprel::case_);
    if (other != kNone && (by == kNone || at(by).norm != "by" || told == kNone || told > other)) return;
    if (other != kNone) hang(other, told, Deprel::obl_agent);
    hang(far, main, child(main, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
  }

  /// "In the Rueso district, NAME, 41, was shot": who was shot is no name of the district.
  void mend_name_behind_place(uint32_t verb) {
    if (has_subject(verb) || (child(verb, Deprel::aux_pass) == kNone && child(verb, Deprel::aux) == kNone)) return;
    const uint32_t begin = begin_of_verb(verb);
    if (begin < first_ + 4 || at(begin - 1).norm != ",") return;
    for (uint32_t c : below(verb)) {
      if (!is(c, Deprel::obl) || c > begin || child(c, Deprel::case_) == kNone) continue;
      const uint32_t name = child(c, Deprel::appos);
      if (name == kNone || name < c || name > begin || at(name).tag != Upos::PROPN || at(name - 1).norm != ",")
        continue;
      hang(name, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
      return;
    }
  }

  /// "NAME, who is under arrest, urged them": what "who" opens behind a comma tells of the name, not of the urging.
  void mend_who_clause(uint32_t who) {
    if (who < first_ + 2 || (at(who).norm != "who" && at(who).norm != "which") || at(who - 1).norm != ",") return;
    const uint32_t told = at(who).head;
    if (told == kNone || told < who || (!is(who, Deprel::nsubj) && !is(who, Deprel::nsubj_pass)) ||
        (!is(told, Deprel::ccomp) && !is(told, Deprel::advcl) && !is(told, Deprel::parataxis) &&
         !is(told, Deprel::dep)))
      return;
    const uint32_t above = at(told).head;
    if (above == kNone || above < told) return;
    uint32_t noun = who - 2;
    for (int step = 0; step < 6 && at(noun).head != kNone && at(noun).head < who &&
                       (is(noun, Deprel::flat) || is(noun, Deprel::compound));
         ++step)
      noun = at(noun).head;
    if (!is_nominal(at(noun).tag) || at(noun).tag == Upos::PRON || is_below(noun, told)) return;
    hang(told, noun, Deprel::acl_relcl);
  }

  /// "A column of 60 tanks rolled toward the town.": a sentence has a verb, and what can only move is moved by nobody.
  void mend_moving_root(uint32_t verb) {
    static constexpr std::array<std::string_view, 22> kMove = {
        "roll",  "move",   "march",   "advance",  "cross",  "head",   "travel", "sail",
        "land",  "crawl",  "retreat", "creep",    "return", "arrive", "gather", "assemble",
        "clash", "escape", "explode", "converge", "edge",   "rumble"};
    if (!is(verb, Deprel::acl) || at(verb).tag != Upos::VERB || (at(verb).tense != 3 && at(verb).tense != 1) ||
        !is_one_of(at(verb).lemma, kMove) || has_agent(verb) || child(verb, Deprel::obj) != kNone ||
        at(last_ - 1).norm != "." || at(verb - 1).norm == ",")
      return;
    uint32_t noun = at(verb).head;
    if (noun == kNone || noun > verb || !is_nominal(at(noun).tag)) return;
    if (is(noun, Deprel::nmod) && at(noun).head != kNone && at(noun).head < noun) noun = at(noun).head;
    if (at(noun).head != kNone || !is_nominal(at(noun).tag) || child(noun, Deprel::cop) != kNone ||
        child(noun, Deprel::nsubj) != kNone)
      return;
    exchange(noun, verb, Deprel::nsubj);
    at(verb).tense = 1;
    const std::vector<uint32_t> rest = below(noun);
    for (uint32_t c : rest) {
      if (c > verb || is(c, Deprel::punct)) hang(c, verb, at(c).relation);
    }
  }

  /// "leaving four sailors and the driver dead": all of them, and no dead driver.
  void mend_left_dead(uint32_t t) {
    static constexpr std::array<std::string_view, 7> kStates = {"dead",     "wounded", "injured",    "hurt",
                                                                "homeless", "missing", "unconscious"};
    if (!is_one_of(at(t).lemma, kStates) || at(t).head == kNone || at(t).head + 1 != t ||
        (!is(t, Deprel::amod) && !is(t, Deprel::conj) && !is(t, Deprel::acl)))
      return;
    uint32_t verb = at(t).head;
    for (int step = 0; step < 4 && verb != kNone && at(verb).tag != Upos::VERB; ++step) verb = at(verb).head;
    if (verb == kNone || verb > t || at(verb).lemma != "leave" || child(verb, Deprel::xcomp) != kNone ||
        child(verb, Deprel::obj) == kNone || !is_below(at(t).head, child(verb, Deprel::obj)))
      return;
    hang(t, verb, Deprel::xcomp);
  }

  /// "10 killed, 14 hurt as a bus hits a mine": so many were.
  void mend_counted_dead(uint32_t t) {
    static constexpr std::array<std::string_view, 10> kSuffer = {"kill",   "wound",  "hurt", "injure", "arrest",
                                                                 "abduct", "kidnap", "hold", "free",   "displace"};
    const uint32_t verb = t + 1;
    if (verb >= last_ || at(last_ - 1).norm == "." || at(t).head != verb || at(verb).tag != Upos::VERB ||
        at(verb).tense != 3 || !is_one_of(at(verb).lemma, kSuffer) || has_subject(verb) ||
        child(verb, Deprel::obj) != kNone || child(verb, Deprel::aux_pass) != kNone ||
        (!is(t, Deprel::discourse) && !is(t, Deprel::nummod) && !is(t, Deprel::obl_npmod)))
      return;
    at(t).relation = Deprel::nsubj_pass;
  }

  /// "a judge , his wife and two guards": three, and none of them described by another.
  void mend_list(uint32_t third) {
    const uint32_t joint = child(third, Deprel::cc), second = at(third).head;
    if (!is(third, Deprel::conj) || joint == kNone || at(joint).norm != "and" || second == kNone || second > third ||
        !is_nominal(at(second).tag) || at(second).tag == Upos::PRON)
      return;
    const uint32_t end = last_of(third) + 1;
    if (end < last_ && at(end).norm == ",") return;
    uint32_t item = second;
    for (int step = 0; step < 6; ++step) {
      const uint32_t before = at(item).head;
      if (before == kNone || before > item || !is_nominal(at(before).tag) || at(before).tag == Upos::PRON) break;
      if (!is(item, Deprel::appos) && !is(item, Deprel::conj)) break;
      const uint32_t begin = begin_of_noun(item);
      if (begin == first_ || at(begin - 1).norm != "," || begin == item) break;
      const bool own = is_one_of(to_lower(at(begin).norm), kOwners);
      const bool counted =
          at(begin).tag == Upos::NUM || to_lower(at(begin).norm) == "a" || to_lower(at(begin).norm) == "an";
      if (!own && !counted) break;
      if (is(item, Deprel::appos) && !own && (at(before).tag == Upos::PROPN || at(before).lemma == at(item).lemma))
        break;
      if (child(before, Deprel::cc) != kNone && child(before, Deprel::cc) > begin) break;
      hang(item, before, Deprel::conj);
      item = before;
    }
    if (item == second || is_below(item, third)) return;
    hang(third, item, Deprel::conj);
    // all hang on the first
    for (uint32_t k = item + 1; k < third; ++k) {
      if (is(k, Deprel::conj) && at(k).head != kNone && at(k).head != item && is_nominal(at(k).tag) &&
          is(at(k).head, Deprel::conj) && at(at(k).head).head == item)
        hang(k, item, Deprel::conj);
    }
  }

  uint32_t begin_of_noun(uint32_t noun) {
    uint32_t begin = noun;
    for (uint32_t c : below(noun)) {
      const Deprel r = at(c).relation;
      if (c < begin && (r == Deprel::det || r == Deprel::nummod || r == Deprel::amod || r == Deprel::compound ||
                        r == Deprel::nmod_poss))
        begin = c;
    }
    return begin;
  }

  static constexpr std::array<std::string_view, 5> kOwners = {"his", "her", "their", "its", "my"};

  /// "Last month soldiers detained a chief": the month tells when, not which soldiers.
  void mend_last_month(uint32_t t) {
    static constexpr std::array<std::string_view, 14> kSpans = {"month",  "week",   "year",   "night",  "weekend",
                                                                "spring", "summer", "autumn", "winter", "fall",
                                                                "day",    "decade", "season", "morning"};
    static constexpr std::array<std::string_view, 6> kWhich = {"last", "this", "that", "next", "earlier", "the"};
    const uint32_t noun = at(t).head;
    if (t == first_ || !is(t, Deprel::compound) || noun != t + 1 || !is_one_of(to_lower(at(t).norm), kSpans) ||
        (!is(noun, Deprel::nsubj) && !is(noun, Deprel::nsubj_pass)) || at(noun).number != 2)
      return;
    const uint32_t which = t - 1, verb = at(noun).head;
    if (!is_one_of(to_lower(at(which).norm), kWhich) || to_lower(at(which).norm) == "the" || at(which).head != noun ||
        verb == kNone || verb < noun)
      return;
    hang(t, verb, Deprel::obl_tmod);
    hang(which, t, at(which).relation);
  }
};

}  // namespace

void mend_lost_clauses(Analysis& analysis, uint32_t first, uint32_t last) {
  LostClauseMender(analysis, first, last).run();
}

}  // namespace rashomon
