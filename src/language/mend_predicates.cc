// SPDX-License-Identifier: Apache-2.0
// News puts much about a noun between the noun and its verb, and the state in which somebody ends behind him; the
// parser takes the one for a clause and the other for a word about the noun. Each mend knows one such shape by word
// order, tags and a few closed classes of words. One pass a mend; a word is hung below another only if that one does
// not hang below it.
#include "mend_predicates.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

class PredicateMender : TreeEditor {
 public:
  PredicateMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    for (uint32_t t = first_; t < last_; ++t) {
      mend_shot_dead(t);
      mend_equipped_subject(t);
      mend_noun_after_according(t);
      mend_acting_gerund(t);
      mend_left_so(t);
      mend_taken_captive(t);
      mend_inverted_passive(t);
      mend_answered_charge(t);
      mend_loyal(t);
      mend_two_sides(t);
      mend_relative_before_speaker(t);
      mend_next_to(t);
      if (at(t).tag == Upos::VERB) {
        mend_verb_for_noun(t);
        mend_verb_behind_dress(t);
        mend_told_of_being(t);
        mend_subject_before_some_of_them(t);
        mend_verb_behind_and(t);
        mend_had_on_day(t);
        mend_words_before_said(t);
        mend_believed(t);
        mend_two_subjects(t);
        mend_accused_on_day(t);
        mend_fighting_killed(t);
        mend_died_when(t);
        mend_told_list(t);
        mend_relative_goes_on(t);
        mend_reached_speaker(t);
        mend_guise(t);
        mend_told_subject(t);
      }
    }
  }

 private:
  bool is_past(uint32_t verb) { return at(verb).tag == Upos::VERB && (at(verb).tense == 1 || at(verb).tense == 3); }

  bool has_auxiliary(uint32_t verb) {
    return std::any_of(below(verb).begin(), below(verb).end(),
                       [&](uint32_t c) { return is(c, Deprel::aux) || is(c, Deprel::aux_pass); });
  }

  bool says(uint32_t verb) {
    static constexpr std::array<std::string_view, 16> kSay = {
        "say",   "claim",   "allege", "report", "insist", "add",     "state",    "believe",
        "think", "confirm", "fear",   "know",   "assert", "declare", "announce", "maintain"};
    return at(verb).tag == Upos::VERB && is_one_of(at(verb).lemma, kSay);
  }

  /// Where the words before a noun that go with it begin.
  uint32_t begin_of(uint32_t noun) {
    uint32_t begin = noun;
    for (uint32_t c : below(noun)) {
      if (c < begin && !is(c, Deprel::punct) && !is(c, Deprel::cc)) begin = c;
    }
    return begin;
  }

  bool has_verb_or_break(uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; ++t) {
      const Upos tag = at(t).tag;
      if (tag == Upos::VERB || tag == Upos::SCONJ || tag == Upos::AUX || at(t).norm == "," || at(t).norm == ";")
        return true;
    }
    return false;
  }

  /// "The gang shot dead two", "shot dead two": they are shot, and no dead ones.
  void mend_shot_dead(uint32_t t) {
    if (t == first_ || t + 1 >= last_ || at(t).norm != "dead" || at(t - 1).norm != "shot") return;
    const uint32_t shot = t - 1;
    if (at(shot).tag == Upos::NOUN && is(shot, Deprel::nsubj) && at(shot).head == t && child(t, Deprel::obj) != kNone) {
      const uint32_t gang = child(shot, Deprel::compound);
      if (gang == kNone || gang + 1 != shot) return;
      at(shot).tag = Upos::VERB;
      at(shot).tense = 1;
      at(shot).lemma = "shoot";
      exchange(t, shot, Deprel::xcomp);
      const std::vector<uint32_t> rest = below(t);
      for (uint32_t c : rest) hang(c, shot, at(c).relation);
      const std::vector<uint32_t> before = below(shot);
      for (uint32_t c : before) {
        if (c < gang && (is(c, Deprel::det) || is(c, Deprel::amod) || is(c, Deprel::nummod)))
          hang(c, gang, at(c).relation);
      }
      hang(gang, shot, Deprel::nsubj);
    } else if (is_past(shot) && is(t, Deprel::amod) && at(t).head != kNone && at(t).head > t &&
               at(at(t).head).head == shot) {
      hang(t, shot, Deprel::xcomp);
    }
  }

  /// "Men armed with rifles attacked": the men did.
  void mend_equipped_subject(uint32_t t) {
    const uint32_t verb = at(t).head;
    if ((at(t).tag != Upos::ADJ && at(t).tag != Upos::VERB) || verb == kNone || verb < t || t + 1 >= last_ ||
        (!is(t, Deprel::nsubj) && !is(t, Deprel::nsubj_pass)) || child(t, Deprel::det) != kNone ||
        at(t + 1).tag != Upos::ADP)
      return;
    uint32_t noun = child(t, Deprel::nsubj);
    if (noun == kNone) noun = child(t, Deprel::nsubj_pass);
    if (noun == kNone || noun + 1 != t || !is_nominal(at(noun).tag) || at(noun).tag == Upos::PRON) return;
    hang(noun, verb, at(t).relation);
    hang(t, noun, Deprel::acl);
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (c < noun) hang(c, is(c, Deprel::obl) || is(c, Deprel::punct) ? verb : noun, at(c).relation);
    }
  }

  /// "Gunmen dressed in uniforms killed nine farmers": of two past tenses that nothing joins the first, without object,
  /// says how they looked.
  void mend_verb_behind_dress(uint32_t verb) {
    const uint32_t first = at(verb).head;
    if (!is_past(verb) || first == kNone || first + 2 >= verb || !is_past(first) || first == first_ ||
        (!is(verb, Deprel::advcl) && !is(verb, Deprel::conj) && !is(verb, Deprel::ccomp)) || has_subject(verb) ||
        has_auxiliary(verb) || has_auxiliary(first) || child(first, Deprel::obj) != kNone ||
        child(first, Deprel::mark) != kNone || child(verb, Deprel::obj) == kNone || child(verb, Deprel::obj) < verb ||
        child(verb, Deprel::mark) != kNone || child(verb, Deprel::cc) != kNone || says(first) ||
        has_verb_or_break(first + 1, verb) || !is_nominal(at(verb - 1).tag))
      return;
    const uint32_t noun = first - 1, link = at(first + 1).tag == Upos::ADP ? first + 1 : kNone;
    if (link == kNone || at(noun).head != first || !is(noun, Deprel::nsubj) || at(noun).tag == Upos::PRON) return;
    for (uint32_t t = first + 1; t < verb; ++t) {
      if (at(t).tag == Upos::CCONJ) return;
    }
    hang(verb, at(first).head, at(first).relation);
    at(verb).tense = 1;
    tell_of(noun, verb, first, verb);
  }

  /// "Clashes between the army and the rebels left four dead.": a sentence has a verb, and this noun is its subject.
  void mend_verb_for_noun(uint32_t verb) {
    const uint32_t noun = at(verb).head;
    if (!is_past(verb) || !is(verb, Deprel::conj) || noun == kNone || noun > verb || at(noun).head != kNone ||
        at(noun).tag != Upos::NOUN || noun + 2 >= verb || at(noun + 1).tag != Upos::ADP || has_subject(verb) ||
        child(verb, Deprel::mark) != kNone || child(noun, Deprel::cop) != kNone || has_verb_or_break(noun + 1, verb) ||
        !is_nominal(at(verb - 1).tag) || at(last_ - 1).norm != ".")
      return;
    if (const uint32_t joint = child(verb, Deprel::cc); joint != kNone) {  // "between the army and the rebels left"
      uint32_t second = verb - 1;
      while (second > joint && !is(second, Deprel::conj)) --second;
      if (second == joint || at(second).head > joint) return;
      hang(joint, second, Deprel::cc);
    }
    exchange(noun, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
    at(verb).tense = 1;
    const std::vector<uint32_t> rest = below(noun);
    for (uint32_t c : rest) {
      if (c > verb) hang(c, verb, at(c).relation);
    }
  }

  /// "according to aid workers": nobody aids them.
  void mend_noun_after_according(uint32_t t) {
    if (t < first_ + 2 || at(t).tag != Upos::VERB || at(t - 1).norm != "to" || to_lower(at(t - 2).norm) != "according")
      return;
    const uint32_t noun = child(t, Deprel::obj);
    if (noun != t + 1) return;
    exchange(t, noun, Deprel::compound);
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(noun).relation = Deprel::obl;
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) hang(c, noun, is(c, Deprel::mark) ? Deprel::case_ : at(c).relation);
  }

  /// "accused helicopters of bombing a camp": what has an object is no noun, and the helicopters bombed.
  void mend_acting_gerund(uint32_t t) {
    struct Gerund {
      std::string_view form, lemma;
    };
    static constexpr std::array<Gerund, 20> kActs = {
        {{"bombing", "bomb"},       {"shelling", "shell"},   {"looting", "loot"},       {"killing", "kill"},
         {"shooting", "shoot"},     {"firing", "fire"},      {"raiding", "raid"},       {"burning", "burn"},
         {"bombarding", "bombard"}, {"attacking", "attack"}, {"kidnapping", "kidnap"},  {"raping", "rape"},
         {"torturing", "torture"},  {"arming", "arm"},       {"training", "train"},     {"backing", "back"},
         {"funding", "fund"},       {"mining", "mine"},      {"plundering", "plunder"}, {"smuggling", "smuggle"}}};
    const auto act = std::find_if(kActs.begin(), kActs.end(), [&](const Gerund& g) { return g.form == at(t).norm; });
    if (at(t).tag != Upos::NOUN || act == kActs.end() || t == first_ || at(t - 1).norm != "of" ||
        !is(t, Deprel::nmod) || at(t).head == kNone || child(t, Deprel::det) != kNone)
      return;
    const uint32_t object = child(t, Deprel::obj), accused = at(t).head, verb = at(accused).head;
    if (verb == kNone || at(verb).tag != Upos::VERB) return;
    if (object == kNone) {  // "accused them of training and arming the rebels"
      const uint32_t next = t + 2;
      if (next >= last_ || at(t + 1).norm != "and" || at(next).tag != Upos::VERB || at(next).tense != 4 ||
          at(next).head != verb || !is(next, Deprel::conj))
        return;
      hang(next, t, Deprel::conj);
    } else if (object < t) {
      return;
    }
    at(t).tag = Upos::VERB;
    at(t).tense = 4;
    at(t).lemma = act->lemma;
    at(t - 1).relation = Deprel::mark;
    at(t - 1).tag = Upos::SCONJ;
    at(t).relation = Deprel::acl;
  }

  bool is_state(uint32_t t) {
    static constexpr std::array<std::string_view, 9> kStates = {"dead",    "wounded", "injured", "homeless", "stranded",
                                                                "missing", "hurt",    "maimed",  "destitute"};
    return is_one_of(at(t).norm, kStates) && (at(t).tag == Upos::ADJ || at(t).tag == Upos::VERB);
  }

  /// "left two of the guards and one clerk dead": the state in which the verb leaves them goes with the verb.
  void mend_left_so(uint32_t t) {
    constexpr uint32_t kFarthest = 14;
    if (t < first_ + 2 || !is_state(t) || at(t).head == kNone || child(t, Deprel::cop) != kNone ||
        (t + 1 < last_ && (is_nominal(at(t + 1).tag) || at(t + 1).tag == Upos::ADJ)))
      return;
    const uint32_t before = t - 1;
    if (at(before).tag == Upos::DET || at(before).tag == Upos::NUM || at(before).tag == Upos::ADP) return;
    uint32_t verb = kNone;
    for (uint32_t k = t; k-- > first_ && t - k <= kFarthest;) {
      if (at(k).norm == "," || at(k).tag == Upos::AUX || at(k).tag == Upos::SCONJ) return;
      if (at(k).tag == Upos::VERB && !is_state(k)) {
        verb = k;
        break;
      }
    }
    if (verb == kNone || at(verb).lemma != "leave" || at(t).head == verb || child(verb, Deprel::obj) == kNone ||
        is_below(verb, t))
      return;
    const uint32_t above = at(t).head;
    const Deprel own = at(t).relation;
    // "12 soldiers and a civilian dead": the civilian goes with the soldiers
    const bool led =
        is(t, Deprel::conj) && at(before).head == t && (is(before, Deprel::amod) || is_nominal(at(before).tag));
    if (led) {
      if (!is_nominal(at(before).tag)) at(before).tag = Upos::NOUN;
      hang(before, above, own);
    }
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (c < before && led &&
          (is(c, Deprel::det) || is(c, Deprel::cc) || is(c, Deprel::nummod) || is(c, Deprel::amod) ||
           is(c, Deprel::nmod_poss)))
        hang(c, before, at(c).relation);
      if (c > t && is(c, Deprel::obl)) hang(c, verb, Deprel::obl);
    }
    hang(t, verb, Deprel::xcomp);
  }

  /// "took hostage nine workers", "had taken dozens of guards prisoner": no hostage of workers.
  void mend_taken_captive(uint32_t t) {
    static constexpr std::array<std::string_view, 6> kCaptive = {"prisoner",  "hostage",  "captive",
                                                                 "prisoners", "hostages", "captives"};
    if (t == first_ || !is_one_of(at(t).norm, kCaptive) || at(t).head == kNone || child(t, Deprel::det) != kNone)
      return;
    if (at(t - 1).lemma == "take" && is(t, Deprel::obj) && at(t).head == t - 1) {
      for (uint32_t c : below(t - 1)) {
        if (c <= t || !is(c, Deprel::obj)) continue;
        at(t).relation = Deprel::xcomp;
        return;
      }
      return;
    }
    const uint32_t taken = t - 1, above = at(t).head;
    if (!is(t, Deprel::nmod) || !is_nominal(at(taken).tag) || at(taken).head != t || !is(taken, Deprel::compound) ||
        at(above).head == kNone || at(at(above).head).lemma != "take" || !is(above, Deprel::obj))
      return;
    hang(taken, above, Deprel::nmod);
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (c < taken) hang(c, taken, at(c).relation);
    }
    hang(t, at(above).head, Deprel::xcomp);
  }

  /// "At no time was the bridge destroyed": it was not.
  void mend_inverted_passive(uint32_t be) {
    if (at(be).lemma != "be" || be < first_ + 3 || !is(be, Deprel::cop) || at(be).head == kNone) return;
    const uint32_t time = be - 1;
    if (at(time).tag != Upos::NOUN || to_lower(at(time - 1).norm) != "no") return;
    uint32_t verb = at(be).head;
    if (at(verb).tag == Upos::NOUN) {
      uint32_t told = kNone;
      for (uint32_t c : below(verb)) {
        if (c > verb && is_past(c) && (is(c, Deprel::acl) || is(c, Deprel::nmod))) told = c;
      }
      if (told == kNone || has_auxiliary(told) || has_subject(told) || child(told, Deprel::obj) != kNone) return;
      if (const uint32_t name = child(told, Deprel::compound); name != kNone) hang(name, verb, Deprel::nmod);
      const uint32_t noun = verb;
      verb = told;
      if (is(noun, Deprel::nsubj)) at(noun).relation = Deprel::ccomp;  // "the general said" took it for its speaker
      exchange(noun, verb, Deprel::nsubj_pass);
      const std::vector<uint32_t> rest = below(noun);
      for (uint32_t c : rest) {
        if (c < be || c == be || c > verb) hang(c, verb, at(c).relation);
      }
    } else {
      const uint32_t suffers = child(verb, Deprel::nsubj_pass);
      const uint32_t noun = suffers == kNone ? child(verb, Deprel::nsubj) : suffers;
      if (noun == kNone || noun < be || (at(verb).norm != "overrun" && (suffers == kNone || !is_past(verb)))) return;
      at(verb).tag = Upos::VERB;
      at(noun).relation = Deprel::nsubj_pass;
    }
    at(be).relation = Deprel::aux_pass;
    at(verb).tense = 3;
    if (!is_below(verb, time)) hang(time, verb, Deprel::obl);
  }

  /// "between troops loyal to him and others": a clash is between the troops.
  void mend_loyal(uint32_t t) {
    static constexpr std::array<std::string_view, 8> kLoyal = {"loyal",   "allied",  "faithful", "opposed",
                                                               "hostile", "aligned", "close",    "affiliated"};
    if (t == first_ || t + 1 >= last_ || !is_one_of(at(t).norm, kLoyal) || at(t).head == kNone ||
        (at(t + 1).norm != "to" && at(t + 1).norm != "with") || child(t, Deprel::cop) != kNone)
      return;
    const uint32_t noun = t - 1;
    const uint32_t link = at(noun).head == t && is_nominal(at(noun).tag) ? child(noun, Deprel::case_) : kNone;
    if (link == kNone || link > noun || is_below(at(t).head, noun)) return;
    hang(noun, at(t).head, Deprel::obl);
    hang(t, noun, Deprel::acl);
    mend_two_sides(noun);
  }

  /// "between men loyal to the governor and police": of two sides the second stands beside the first.
  void mend_two_sides(uint32_t noun) {
    constexpr uint32_t kFarthest = 14;
    const uint32_t link = is_nominal(at(noun).tag) ? child(noun, Deprel::case_) : kNone;
    if (link == kNone || at(link).norm != "between" || child(noun, Deprel::conj) != kNone) return;
    for (uint32_t k = noun + 1; k < last_ && k - noun <= kFarthest && at(k).norm != "," && at(k).tag != Upos::VERB;
         ++k) {
      if (at(k).norm != "and") continue;
      const uint32_t second = at(k).head;
      if (second == kNone || second < k || !is(second, Deprel::conj) || !is_nominal(at(second).tag) ||
          !is_below(second, noun))
        return;
      uint32_t up = at(second).head;
      bool described = false;  // "between the towns of A and B" has its two in one phrase
      for (; up != kNone && up != noun; up = at(up).head)
        described = described || at(up).tag == Upos::ADJ || is(up, Deprel::acl) || is(up, Deprel::acl_relcl);
      if (described) hang(second, noun, Deprel::conj);
      return;
    }
  }

  /// "was heard in a part that was not theirs, residents said": which part it was is not all that they said.
  void mend_relative_before_speaker(uint32_t t) {
    const uint32_t say = at(t).head, which = child(t, Deprel::nsubj);
    if (!is(t, Deprel::ccomp) || say == kNone || say < t || !is(say, Deprel::parataxis) || !says(say) ||
        which == kNone || which == first_ || which > t || child(t, Deprel::mark) != kNone)
      return;
    const std::string word = to_lower(at(which).norm);
    const uint32_t noun = which - 1;
    if ((word != "that" && word != "which" && word != "who") || !is_nominal(at(noun).tag) || is_below(noun, t)) return;
    hang(t, noun, Deprel::acl_relcl);
  }

  /// "arms the rebels, a charge the general denies": of two subjects side by side the first is what he denies.
  void mend_answered_charge(uint32_t a) {
    static constexpr std::array<std::string_view, 12> kTold = {"charge",     "claim",     "accusation", "allegation",
                                                               "assertion",  "report",    "move",       "demand",
                                                               "suggestion", "condition", "contention", "proposal"};
    const uint32_t verb = at(a).head;
    if (at(a).tag != Upos::NOUN || !is(a, Deprel::nsubj) || verb == kNone || verb < a || a < first_ + 3 ||
        !is_one_of(at(a).lemma, kTold) || at(a - 1).tag != Upos::DET || at(a - 1).lemma != "a" ||
        at(a - 2).norm != "," || child(verb, Deprel::obj) != kNone)
      return;
    bool second = false;
    for (uint32_t c : below(verb)) second = second || (c > a && is(c, Deprel::nsubj) && begin_of(c) == a + 1);
    if (!second) return;
    uint32_t above = at(verb).head;
    if (above == kNone) {  // the last clause took the place of the first
      for (uint32_t c : below(verb)) {
        if (c < a && at(c).tag == Upos::VERB && (is(c, Deprel::ccomp) || is(c, Deprel::advcl))) above = c;
      }
      if (above == kNone) return;
      exchange(verb, above, Deprel::parataxis);
    }
    if (above > a) return;
    uint32_t last = a - 3;  // what stands before the comma
    for (uint32_t step = first_; step < last_ && at(last).head != kNone && at(last).head < last; ++step) {
      if (!is(last, Deprel::flat) && !is(last, Deprel::compound)) break;
      last = at(last).head;
    }
    if (!is_nominal(at(last).tag) || is_below(last, a)) last = above;
    hang(a, last, Deprel::appos);
    hang(verb, a, Deprel::acl_relcl);
  }

  /// "a town near Mora said to have been bombed": the town was.
  void mend_told_of_being(uint32_t t) {
    static constexpr std::array<std::string_view, 9> kTold = {"say",  "believe", "think", "report", "allege",
                                                              "know", "suspect", "fear",  "rumour"};
    const uint32_t verb = at(t).head;
    if (!is_past(t) || t == first_ || t + 1 >= last_ || at(t + 1).norm != "to" || !is(t, Deprel::advcl) ||
        verb == kNone || verb > t || !is_one_of(at(t).lemma, kTold) || has_subject(t) || has_auxiliary(t) ||
        child(t, Deprel::mark) != kNone || !is_nominal(at(t - 1).tag))
      return;
    if (child(t, Deprel::xcomp) == kNone) return;
    uint32_t noun = t - 1;
    for (uint32_t k = t - 1; k > verb; k = at(k).head) {
      noun = k;
      if (child(k, Deprel::det) != kNone && at(child(k, Deprel::det)).lemma == "a") break;
      if (at(k).head == kNone || at(k).head >= k || !is_nominal(at(at(k).head).tag)) {
        if (is(k, Deprel::flat) || is(k, Deprel::compound)) return;
        break;
      }
    }
    hang(t, noun, Deprel::acl);
    at(t).tense = 3;
  }

  /// "among them a girl", "including two", "most of them clerks", "nine of whom": how an aside about some begins.
  bool opens_some_of_them(uint32_t t) {
    static constexpr std::array<std::string_view, 4> kOpening = {"among", "including", "mostly", "mainly"};
    static constexpr std::array<std::string_view, 8> kShare = {"most", "some",    "many", "all",
                                                               "half", "several", "both", "each"};
    if (is_one_of(at(t).norm, kOpening)) return true;
    return t + 2 < last_ && (is_one_of(at(t).norm, kShare) || at(t).tag == Upos::NUM) && at(t + 1).norm == "of" &&
           (at(t + 2).norm == "them" || at(t + 2).norm == "whom");
  }

  /// "said nine farmers, among them a girl, were shot": the farmers were.
  void mend_subject_before_some_of_them(uint32_t verb) {
    constexpr uint32_t kLongest = 12;
    uint32_t begin = verb;
    for (uint32_t c : below(verb)) {
      if ((is(c, Deprel::aux) || is(c, Deprel::aux_pass)) && c < verb) begin = std::min(begin, c);
    }
    while (begin > first_ && at(begin - 1).tag == Upos::ADV) --begin;
    if (begin < first_ + 4 || at(begin - 1).norm != "," || (begin == verb && !is_past(verb)) ||
        child(verb, Deprel::cc) != kNone || child(verb, Deprel::mark) != kNone)
      return;
    uint32_t comma = begin - 1;
    while (comma > first_ && begin - comma <= kLongest && (comma == begin - 1 || at(comma).norm != ",")) --comma;
    if (at(comma).norm != "," || comma == first_ || !opens_some_of_them(comma + 1)) return;
    const uint32_t noun = comma - 1, say = at(noun).head;
    if (!is_nominal(at(noun).tag) || say == kNone || say > noun || !is(noun, Deprel::obj) || !says(say)) return;
    uint32_t aside = kNone;
    for (uint32_t c : below(verb)) {
      if (c > comma && c < begin && (is(c, Deprel::nsubj) || is(c, Deprel::nsubj_pass))) aside = c;
    }
    if (aside == kNone && has_subject(verb)) return;
    if (is_below(say, verb)) return;
    if (aside != kNone) hang(aside, noun, Deprel::nmod);
    for (uint32_t k = comma + 1; k < begin; ++k) {  // "most of them recruits": they recruit nobody
      if (at(k).head == kNone || (at(k).head > comma && at(k).head < begin)) continue;
      if (at(k).head == verb && is(k, Deprel::punct)) continue;
      if (at(k).tag == Upos::VERB) at(k).tag = Upos::NOUN, at(k).tense = 0;
      if (!is_below(noun, k)) hang(k, noun, at(k).head == noun ? at(k).relation : Deprel::nmod);
    }
    for (uint32_t k = comma + 1; k < begin; ++k) {
      if (at(k).tag == Upos::VERB && is(k, Deprel::advcl)) at(k).tag = Upos::NOUN, at(k).tense = 0;
    }
    hang(verb, say, Deprel::ccomp);
    hang(noun, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
    if (at(verb).tense == 3 && child(verb, Deprel::aux_pass) == kNone && child(verb, Deprel::aux) == kNone)
      at(verb).tense = 1;
  }

  /// "shot up a plant at Ada, and overran Bor": no Bor that was overran.
  void mend_verb_behind_and(uint32_t verb) {
    static constexpr std::array<std::string_view, 6> kPast = {"overran", "took", "drove", "broke", "threw", "beat"};
    const uint32_t name = at(verb).head;
    if (!is_past(verb) || !is(verb, Deprel::amod) || name != verb + 1 || at(name).tag != Upos::PROPN ||
        !is(name, Deprel::conj) || verb < first_ + 3 || at(verb - 1).norm != "and" ||
        (at(verb - 2).norm != "," && !is_one_of(at(verb).norm, kPast)))
      return;
    uint32_t above = at(name).head;
    for (uint32_t step = first_; step < last_ && above != kNone && at(above).tag != Upos::VERB; ++step)
      above = at(above).head;
    if (above == kNone || above > verb || at(above).tense != 1 || is_below(above, name)) return;
    hang(verb, above, Deprel::conj);
    at(verb).tense = 1;
    hang(name, verb, Deprel::obj);
    hang(verb - 1, verb, Deprel::cc);
  }

  /// "had on Monday attacked the town": a day may part an auxiliary from its verb.
  void mend_had_on_day(uint32_t verb) {
    constexpr uint32_t kFarthest = 6;
    if (!is_past(verb) || has_subject(verb) || has_auxiliary(verb) || child(verb, Deprel::cc) != kNone) return;
    uint32_t had = verb;
    while (had > first_ && verb - had <= kFarthest && at(had).lemma != "have") {
      --had;
      const Upos tag = at(had).tag;
      if (at(had).norm == "," || (tag == Upos::VERB && at(had).lemma != "have") || tag == Upos::SCONJ) return;
    }
    if (at(had).lemma != "have" || at(had).tag != Upos::VERB || had + 2 >= verb || at(had + 1).norm != "on" ||
        child(had, Deprel::obj) != kNone || child(had, Deprel::nsubj) == kNone || is_below(had, verb))
      return;
    hang(verb, at(had).head, at(had).relation);
    at(verb).tense = 3;
    const std::vector<uint32_t> rest = below(had);
    for (uint32_t c : rest) {
      if (c != verb) hang(c, verb, at(c).relation);
    }
    at(had).tag = Upos::AUX;
    at(had).tense = 1;
    hang(had, verb, Deprel::aux);
  }

  /// "killed three, including a girl, on Monday, said NAME": what stands before the comma is of what was done.
  void mend_words_before_said(uint32_t say) {
    uint32_t speaker = child(say, Deprel::nsubj);
    if (speaker == kNone) speaker = child(say, Deprel::obj);  // "said Maj. NAME"
    if (at(say).lemma != "say" || speaker == kNone || speaker < say || say < first_ + 3 || at(say - 1).norm != ",")
      return;
    const std::vector<uint32_t> rest = below(say);
    for (uint32_t c : rest) {
      if (c >= say - 1 || (!is(c, Deprel::obl) && !is(c, Deprel::obl_tmod))) continue;
      uint32_t verb = c;
      while (verb > first_ && (at(verb).tag != Upos::VERB || is(verb, Deprel::case_))) --verb;
      if (at(verb).tag == Upos::VERB && verb < c && !is_below(verb, c)) hang(c, verb, at(c).relation);
    }
  }

  bool is_of_belief(uint32_t t) {
    static constexpr std::array<std::string_view, 9> kBelief = {"believe", "suspect", "think", "say",   "know",
                                                                "allege",  "report",  "fear",  "rumour"};
    return is_past(t) && is_one_of(at(t).lemma, kBelief);
  }

  /// "gunmen believed to belong to the group ambushed a truck": they did.
  void mend_believed(uint32_t verb) {
    const uint32_t first = at(verb).head;
    if (!is_past(verb) || first == kNone || first + 2 >= verb || !is_of_belief(first) || first == first_ ||
        at(first + 1).norm != "to" || has_subject(verb) || has_auxiliary(verb) || has_auxiliary(first) ||
        child(verb, Deprel::mark) != kNone || child(verb, Deprel::cc) != kNone || child(verb, Deprel::obj) == kNone ||
        child(verb, Deprel::obj) < verb ||
        (!is(verb, Deprel::xcomp) && !is(verb, Deprel::advcl) && !is(verb, Deprel::conj)))
      return;
    const uint32_t noun = first - 1;
    if (at(noun).head != first || !is(noun, Deprel::nsubj) || at(noun).tag == Upos::PRON) return;
    hang(verb, at(first).head, at(first).relation);
    at(verb).tense = 1;
    tell_of(noun, verb, first, verb);
  }

  /// "men suspected to be rebels raided", "rebels opposed to Deby attacked": what describes the first of two subjects
  /// holds the second.
  void mend_two_subjects(uint32_t verb) {
    uint32_t first = kNone, second = kNone;
    for (uint32_t c : below(verb)) {
      if (c > verb || !is(c, Deprel::nsubj)) continue;
      if (first == kNone || c < first)
        second = first, first = c;
      else
        second = c;
    }
    // "information verified by the office shows": who vouches for it speaks, whatever the tree
    static constexpr std::array<std::string_view, 5> kShow = {"show", "indicate", "suggest", "reveal", "confirm"};
    if (first == kNone || second == kNone || second < first || is_one_of(at(verb).lemma, kShow)) return;
    uint32_t described = child(first, Deprel::acl);
    if (described == kNone) described = child(first, Deprel::amod);
    if (described == kNone || described != first + 1 || described > second) return;
    const uint32_t begin = begin_of(second);
    const uint32_t led = child(second, Deprel::case_);
    if (led != kNone && led == described + 1) {
      hang(second, described, Deprel::obl);
    } else if (begin == described + 3 && at(begin - 1).norm == "be" && is_of_belief(described)) {
      hang(second, described, Deprel::xcomp);
      hang(begin - 1, second, Deprel::cop);
    }
  }

  /// "accused members of the party on Sunday of burning houses": no Sunday burns.
  void mend_accused_on_day(uint32_t t) {
    const uint32_t day = at(t).head;
    const uint32_t of = child(t, Deprel::mark);
    if (at(t).tense != 4 || !is(t, Deprel::acl) || day == kNone || day > t || !is(day, Deprel::obl) || of == kNone ||
        at(of).norm != "of" || at(day).tag != Upos::PROPN)
      return;
    const uint32_t verb = at(day).head;
    if (verb == kNone || (at(verb).lemma != "accuse" && at(verb).lemma != "suspect" && at(verb).lemma != "convict") ||
        child(verb, Deprel::obj) == kNone)
      return;
    hang(t, verb, Deprel::advcl);
  }

  /// "Fighting triggered by a raid killed 120, X said": the fighting killed them.
  void mend_fighting_killed(uint32_t verb) {
    if (!is_past(verb) || has_subject(verb) || has_auxiliary(verb) || child(verb, Deprel::obj) == kNone ||
        child(verb, Deprel::mark) != kNone || child(verb, Deprel::cc) != kNone)
      return;
    uint32_t t = first_;
    while (t < verb && at(t).tag == Upos::PUNCT) ++t;
    const bool clause = is(t, Deprel::ccomp) || is(t, Deprel::advcl) || is(t, Deprel::csubj);
    if (t + 1 >= verb || at(t).tag != Upos::VERB || at(t).tense != 4 || at(t).head != at(verb).head || !clause ||
        has_object(t) || has_subject(t))
      return;
    for (uint32_t k = t + 1; k < verb; ++k) {
      if (at(k).norm == "," || at(k).tag == Upos::AUX || (at(k).tag == Upos::VERB && at(k).head != t)) return;
    }
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).lemma = to_lower(at(t).norm);
    hang(t, verb, Deprel::nsubj);
  }

  bool has_object(uint32_t verb) { return child(verb, Deprel::obj) != kNone || child(verb, Deprel::ccomp) != kNone; }

  /// "Three died and eight were injured when gunmen opened fire": they died then, too.
  void mend_died_when(uint32_t verb) {
    if (at(verb).lemma != "die" && at(verb).lemma != "perish") return;
    const uint32_t hurt = child(verb, Deprel::conj);
    if (hurt == kNone || hurt < verb || child(hurt, Deprel::aux_pass) == kNone ||
        (at(hurt).lemma != "injure" && at(hurt).lemma != "wound" && at(hurt).lemma != "hurt"))
      return;
    static constexpr std::array<std::string_view, 7> kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                              "Friday", "Saturday", "Sunday"};
    const std::vector<uint32_t> rest = below(hurt);
    for (uint32_t c : rest) {
      if (c > hurt && is_one_of(at(c).norm, kDays)) hang(c, verb, at(c).relation);
      if (c < hurt || !is(c, Deprel::advcl)) continue;
      const bool when = std::any_of(below(c).begin(), below(c).end(), [&](uint32_t w) {
        return w < c && (at(w).norm == "when" || at(w).norm == "after" || at(w).norm == "as");
      });
      if (when) hang(c, verb, Deprel::advcl);
    }
  }

  /// "said 40 soldiers and 12 clerks had died": all of them had.
  void mend_told_list(uint32_t verb) {
    const uint32_t say = at(verb).head;
    uint32_t second = child(verb, Deprel::nsubj);
    if (second == kNone) second = child(verb, Deprel::nsubj_pass);
    const uint32_t joint = child(verb, Deprel::cc);
    if (!is(verb, Deprel::ccomp) || say == kNone || say > verb || !says(say) || second == kNone || second > verb ||
        joint == kNone || joint > second || begin_of(second) != joint + 1 || child(verb, Deprel::mark) != kNone)
      return;
    const uint32_t first = child(say, Deprel::obj);
    if (first == kNone || first < say || first > joint || !is_nominal(at(first).tag) ||
        has_verb_or_break(first + 1, joint))
      return;
    const Deprel own = at(second).relation;
    hang(first, verb, own);
    hang(second, first, Deprel::conj);
    hang(joint, second, Deprel::cc);
  }

  /// "were chasing men who raided the village, and killed two": those who raided it did.
  void mend_relative_goes_on(uint32_t verb) {
    const uint32_t above = at(verb).head;
    if (!is(verb, Deprel::conj) || above == kNone || above > verb || at(verb).tense != 1 || has_auxiliary(verb) ||
        has_subject(verb) || at(above).tag != Upos::VERB || at(above).tense != 4 || child(verb, Deprel::cc) == kNone)
      return;
    const bool goes_on = std::any_of(below(above).begin(), below(above).end(),
                                     [&](uint32_t c) { return is(c, Deprel::aux) && at(c).lemma == "be"; });
    const uint32_t object = child(above, Deprel::obj);
    const uint32_t clause = object == kNone ? kNone : child(object, Deprel::acl_relcl);
    if (!goes_on || clause == kNone || clause > verb || at(clause).tense != 1 || has_auxiliary(clause)) return;
    hang(verb, clause, Deprel::conj);
  }

  /// "residents reached by telephone said": the residents said it.
  void mend_reached_speaker(uint32_t say) {
    const uint32_t phone = says(say) ? child(say, Deprel::nsubj) : kNone;
    const uint32_t by = phone == kNone ? kNone : child(phone, Deprel::case_);
    if (by == kNone || at(by).norm != "by" || by == first_ || phone > say) return;
    const uint32_t reached = by - 1;
    if (at(reached).head != say || !is_past(reached) || reached == first_) return;
    const uint32_t noun = reached - 1;
    if (at(noun).head != reached || (!is(noun, Deprel::nsubj) && !is(noun, Deprel::nsubj_pass))) return;
    hang(phone, reached, Deprel::obl);
    hang(noun, say, Deprel::nsubj);
    hang(reached, noun, Deprel::acl);
    at(reached).tense = 3;
    const uint32_t main = at(say).head != kNone && !is_below(at(say).head, reached) ? at(say).head : say;
    const std::vector<uint32_t> rest = below(reached);
    for (uint32_t c : rest) {
      if (c < noun) hang(c, main, at(c).relation);
    }
  }

  /// "outside a church in neighbouring Ada": nothing neighbours there.
  void mend_next_to(uint32_t t) {
    const std::string word = to_lower(at(t).norm);
    const uint32_t name = at(t).head;
    if ((word != "neighbouring" && word != "neighboring") || at(t).tag != Upos::VERB || name != t + 1 ||
        !is(t, Deprel::amod))
      return;
    at(t).tag = Upos::ADJ;
    at(t).tense = 0;
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (is(c, Deprel::mark)) at(c).tag = Upos::ADP;
      hang(c, name, is(c, Deprel::mark) ? Deprel::case_ : is(c, Deprel::obl) ? Deprel::nmod : at(c).relation);
    }
  }

  /// "soldiers dressed as rebels killed the priest": what they looked like killed nobody.
  void mend_guise(uint32_t verb) {
    const uint32_t as = child(verb, Deprel::mark), guise = child(verb, Deprel::nsubj);
    if (!is_past(verb) || as == kNone || as == first_ || at(as).norm != "as" || guise != as + 1 || guise + 1 != verb ||
        child(verb, Deprel::obj) == kNone)
      return;
    static constexpr std::array<std::string_view, 6> kDressed = {"dressed",      "disguised", "posing",
                                                                 "masquerading", "clad",      "attired"};
    const uint32_t look = as - 1;
    if (!is_one_of(at(look).norm, kDressed) || is_below(look, verb)) return;
    hang(as, guise, Deprel::case_);
    hang(guise, look, Deprel::obl);
  }

  /// "says a militia allied to the state burned the bridge": nobody says a militia.
  void mend_told_subject(uint32_t verb) {
    if (!is_past(verb) || has_subject(verb) || child(verb, Deprel::cc) != kNone || says(verb) ||
        (!is(verb, Deprel::conj) && !is(verb, Deprel::ccomp) && !is(verb, Deprel::advcl) &&
         !is(verb, Deprel::parataxis) && !is(verb, Deprel::acl_relcl) && !is(verb, Deprel::acl)))
      return;
    uint32_t begin = verb;
    for (uint32_t c : below(verb)) {
      if ((is(c, Deprel::aux) || is(c, Deprel::aux_pass)) && c < verb) begin = std::min(begin, c);
      if (is(c, Deprel::mark)) return;
    }
    // "took over the town" has its object behind a particle
    const bool clause = is(verb, Deprel::acl_relcl) || is(verb, Deprel::acl);
    const bool over = clause && verb + 1 < last_ && at(verb + 1).norm == "over";
    if (begin == verb && !over && (child(verb, Deprel::obj) == kNone || child(verb, Deprel::obj) < verb)) return;
    uint32_t say = begin;
    while (say > first_ && !says(say)) {
      --say;
      if (at(say).norm == "," || at(say).norm == ";" || at(say).tag == Upos::CCONJ) return;
    }
    if (!says(say) || is_below(say, verb) || has_auxiliary(say)) return;
    const uint32_t noun = child(say, Deprel::obj), speaker = child(say, Deprel::nsubj);
    if (noun == kNone || noun < say || noun > begin || !is_nominal(at(noun).tag) ||
        (speaker == kNone ? !is(say, Deprel::conj) && at(say).tense != 4 : speaker > say))
      return;
    // "a statement saying its men took the town"; but "saying the men that took the town were gone"
    if (clause && (at(say).tense != 4 || at(verb).head == noun || at(verb).head > say)) return;
    for (uint32_t k = say + 1; k < begin; ++k) {
      if (at(k).tag == Upos::VERB && !is(k, Deprel::acl)) return;
    }
    hang(verb, say, Deprel::ccomp);
    hang(noun, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
    at(verb).tense = begin == verb ? 1 : at(verb).tense;
  }
};

}  // namespace

void mend_predicates(Analysis& analysis, uint32_t first, uint32_t last) {
  PredicateMender(analysis, first, last).run();
}

}  // namespace rashomon
