// SPDX-License-Identifier: Apache-2.0
// The verbs of war are written like their participles and their nouns, so that who struck is taken for whom they
// struck, and a shot for a thing. Each mend knows one such shape by word order and tags. One pass a mend; a word is
// hung below another only if that one does not hang below it.
#include "mend_acts.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

class ActMender : TreeEditor {
 public:
  ActMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    for (uint32_t t = first_; t < last_; ++t) {
      if (at(t).tag == Upos::VERB) {
        mend_clause_of_noun(t);
        mend_struck(t);
        mend_two_tolls(t);
        mend_carried_out(t);
        mend_day_between(t);
        mend_day_of_aim(t);
        mend_act_told_of(t);
        mend_fled_act(t);
        mend_broke_out(t);
        mend_teller_when(t);
        mend_own_subject(t);
        mend_said_of_object(t);
        mend_opening_act(t);
        mend_wounded(t);
        mend_finite_beside(t);
        mend_neighbouring(t);
        mend_prompted(t);
      } else if (at(t).tag == Upos::ADJ) {
        mend_minor(t);
      } else if (at(t).tag == Upos::NOUN) {
        mend_will_bomb(t);
        mend_shot_at(t);
        mend_week_for_teller(t);
        mend_distance(t);
      }
    }
  }

 private:
  /// "struck at the camp", with nothing else between
  bool strikes_at(uint32_t verb) {
    return !has_agent(verb) && std::any_of(below(verb).begin(), below(verb).end(), [&](uint32_t c) {
      const uint32_t preposition = c > verb ? child(c, Deprel::case_) : kNone;
      return is(c, Deprel::obl) && is_nominal(at(c).tag) && preposition != kNone && at(preposition).norm == "at";
    });
  }

  /// "left before planes struck at the camp", with the planes for when they left: what is led by "before" is a clause.
  void mend_clause_of_noun(uint32_t verb) {
    const uint32_t noun = at(verb).head;
    if (!is(verb, Deprel::acl) || at(verb).tense != 3 || noun == kNone || noun > verb || !is(noun, Deprel::obl) ||
        child(verb, Deprel::aux_pass) != kNone)
      return;
    const uint32_t mark = child(verb, Deprel::mark), preposition = child(noun, Deprel::case_);
    const bool clause = mark != kNone && mark < noun && at(mark).tag == Upos::SCONJ && preposition == kNone;
    const bool aimed = mark == kNone && preposition != kNone && at(preposition).norm == "before" && strikes_at(verb);
    const uint32_t link = clause ? mark : preposition, above = at(noun).head;
    if ((!clause && !aimed) || above == kNone || above > link) return;
    if (aimed) {
      hang(link, verb, Deprel::mark);
      at(link).tag = Upos::SCONJ;
    }
    hang(verb, above, Deprel::advcl);
    hang(noun, verb, has_agent(verb) ? Deprel::nsubj_pass : Deprel::nsubj);
    if (!has_agent(verb)) at(verb).tense = 1;
  }

  /// "Three were Tuesday killed": they were killed, and no Tuesday.
  void mend_day_between(uint32_t verb) {
    static constexpr std::array<std::string_view, 9> kDays = {"Monday",   "Tuesday", "Wednesday", "Thursday", "Friday",
                                                              "Saturday", "Sunday",  "today",     "yesterday"};
    const uint32_t day = at(verb).head;
    if (!is(verb, Deprel::acl) || at(verb).tense != 3 || day == kNone || day + 1 != verb ||
        !is_one_of(at(day).norm, kDays))
      return;
    const uint32_t be = child(day, Deprel::cop);
    if (be == kNone || be > day) return;
    exchange(day, verb, Deprel::obl_tmod);
    const std::vector<uint32_t> rest = below(day);
    for (uint32_t c : rest) {
      if (is(c, Deprel::case_) || is(c, Deprel::det) || is(c, Deprel::amod)) continue;
      hang(c, verb, is(c, Deprel::cop) ? Deprel::aux_pass : is(c, Deprel::nsubj) ? Deprel::nsubj_pass : at(c).relation);
    }
    at(be).tag = Upos::AUX;
  }

  bool is_day(uint32_t t) {
    static constexpr std::array<std::string_view, 31> kCalendar = {
        "Monday", "Tuesday", "Wednesday", "Thursday",  "Friday",    "Saturday", "Sunday", "January",
        "Jan.",   "Feb.",    "February",  "March",     "April",     "May",      "June",   "July",
        "August", "Aug.",    "September", "Sept.",     "Sep.",      "October",  "Oct.",   "November",
        "Nov.",   "Dec.",    "December",  "yesterday", "overnight", "Mar.",     "Apr."};
    if (is_one_of(at(t).norm, kCalendar)) return true;
    const bool span = at(t).lemma == "week" || at(t).lemma == "month" || at(t).lemma == "year" ||
                      at(t).lemma == "weekend" || at(t).tag == Upos::NUM;
    return span && std::any_of(below(t).begin(), below(t).end(),
                               [&](uint32_t c) { return at(c).norm == "last" || is_one_of(at(c).norm, kCalendar); });
  }

  /// "launched an offensive to drive them out on Friday": on Friday it was launched.
  void mend_day_of_aim(uint32_t aim) {
    const uint32_t verb = at(aim).head, to = child(aim, Deprel::mark);
    if (!is(aim, Deprel::advcl) || to == kNone || at(to).norm != "to" || verb == kNone || verb > to ||
        at(verb).tag != Upos::VERB || at(verb).tense != 1)
      return;
    for (uint32_t c : below(verb)) {
      if ((is(c, Deprel::obl) || is(c, Deprel::obl_tmod)) && is_day(c)) return;
    }
    const std::vector<uint32_t> words = below(aim);
    for (uint32_t c : words) {
      if (c > aim && (is(c, Deprel::obl) || is(c, Deprel::obl_tmod)) && is_day(c)) hang(c, verb, at(c).relation);
    }
  }

  /// "said shelling from the hills had hit two villages": it is said of the shelling; nobody says while shelling.
  void mend_act_told_of(uint32_t act) {
    const uint32_t says = at(act).head;
    if ((!is(act, Deprel::ccomp) && !is(act, Deprel::xcomp)) || says == kNone || says + 1 != act ||
        !at(act).norm.ends_with("ing") || child(act, Deprel::obj) != kNone || has_subject(act))
      return;
    for (uint32_t verb : below(says)) {
      if (!is(verb, Deprel::ccomp) || verb < act || at(verb).tag != Upos::VERB || has_subject(verb)) continue;
      const uint32_t aux = child(verb, Deprel::aux), be = child(verb, Deprel::aux_pass);
      const bool finite = aux != kNone || be != kNone || at(verb).tense == 1;
      bool whole = finite && child(verb, Deprel::mark) == kNone;
      for (uint32_t t = act + 1; whole && t < verb; ++t)
        whole = at(t).tag == Upos::PUNCT ? at(t).norm == "-" : is_below(t, act) || at(t).head == verb;
      if (!whole) continue;
      hang(act, verb, be == kNone ? Deprel::nsubj : Deprel::nsubj_pass);
      at(act).tag = Upos::NOUN;
      at(act).lemma = to_lower(at(act).norm);
      return;
    }
  }

  /// "rebels in neighbouring LAND": which land, and nothing that they neighbour.
  void mend_neighbouring(uint32_t word) {
    static constexpr std::array<std::string_view, 4> kWhich = {"neighbouring", "neighboring", "surrounding",
                                                               "bordering"};
    const uint32_t in = child(word, Deprel::mark), land = child(word, Deprel::obj), noun = at(word).head;
    if (!is_one_of(at(word).norm, kWhich) || noun == kNone || noun > word || in == kNone || in + 1 != word ||
        land == kNone || land < word || at(in).norm == "to")
      return;
    hang(land, noun, at(noun).tag == Upos::VERB ? Deprel::obl : Deprel::nmod);
    hang(in, land, Deprel::case_);
    at(in).tag = Upos::ADP;
    hang(word, land, Deprel::amod);
    at(word).tag = Upos::ADJ;
    const std::vector<uint32_t> rest = below(word);
    for (uint32_t c : rest) hang(c, land, at(c).relation);
  }

  /// "claimed a raid on a base located in X and warned Y": who claimed warned, and not the base.
  void mend_finite_beside(uint32_t verb) {
    const uint32_t participle = at(verb).head;
    if (!is(verb, Deprel::conj) || at(verb).tense != 1 || participle == kNone || participle > verb ||
        has_subject(verb) || child(verb, Deprel::aux) != kNone || child(verb, Deprel::cc) == kNone ||
        at(participle).tag != Upos::VERB || at(participle).tense != 3 || !is(participle, Deprel::acl) ||
        child(participle, Deprel::aux) != kNone)
      return;
    uint32_t above = at(participle).head;
    while (above != kNone && (at(above).tag != Upos::VERB || at(above).tense != 1 || !has_subject(above)))
      above = at(above).head;
    if (above != kNone && above < participle && child(verb, Deprel::aux_pass) == kNone) hang(verb, above, Deprel::conj);
  }

  /// "killed three policemen and one minor": a child, counted.
  void mend_minor(uint32_t minor) {
    if (at(minor).norm != "minor" || minor == first_) return;
    const uint32_t one = minor - 1;
    if (at(one).tag != Upos::NUM && at(one).norm != "a") return;
    if (minor + 1 < last_ && (at(minor + 1).tag == Upos::NOUN || at(minor + 1).tag == Upos::ADJ ||
                              at(minor + 1).tag == Upos::PROPN || at(minor + 1).tag == Upos::CCONJ))
      return;
    at(minor).tag = Upos::NOUN;
    if (at(one).head == minor && at(one).tag == Upos::NUM) at(one).relation = Deprel::nummod;
  }

  /// "attacked and took the town, 43 km north of X": so far off lies the town, and no kilometres were attacked.
  void mend_distance(uint32_t unit) {
    static constexpr std::array<std::string_view, 6> kUnits = {"km",         "kms",   "kilometres",
                                                               "kilometers", "miles", "metres"};
    const uint32_t number = child(unit, Deprel::nummod), verb = at(unit).head;
    if (!is(unit, Deprel::obj) || !is_one_of(at(unit).norm, kUnits) || number == kNone || number + 1 != unit ||
        number < first_ + 2 || at(number - 1).norm != "," || !is_nominal(at(number - 2).tag) || verb == kNone)
      return;
    uint32_t place = number - 2;
    while (at(place).head != kNone && is_nominal(at(at(place).head).tag) && at(place).head < number &&
           (is(place, Deprel::flat) || is(place, Deprel::compound)))
      place = at(place).head;
    if (verb < place && !is_below(place, unit)) hang(unit, place, Deprel::appos);
  }

  /// "pulled its wounded out": whom it pulled out, and nobody was wounded by it.
  void mend_wounded(uint32_t wounded) {
    static constexpr std::array<std::string_view, 3> kWhose = {"its", "their", "his"};
    const uint32_t verb = at(wounded).head;
    if (!is(wounded, Deprel::xcomp) || at(wounded).tense != 3 || verb == kNone || wounded < verb + 2 ||
        (at(wounded).lemma != "wound" && at(wounded).lemma != "injure"))
      return;
    const uint32_t whose = wounded - 1;
    if (at(whose).head != verb || !is(whose, Deprel::obj) || !is_one_of(at(whose).norm, kWhose)) return;
    hang(whose, wounded, Deprel::nmod_poss);
    at(wounded).relation = Deprel::obj;
    at(wounded).tag = Upos::NOUN;
  }

  /// "Fighting forced thousands to flee": the fighting did, and nobody forced them while fighting.
  void mend_opening_act(uint32_t act) {
    const uint32_t verb = act + 1;
    if (act != first_ || verb >= last_ || !at(act).norm.ends_with("ing") || at(act).head != verb ||
        !is(act, Deprel::advcl) || at(verb).tag != Upos::VERB || at(verb).tense == 4 || has_subject(verb))
      return;
    const std::vector<uint32_t> words = below(act);
    for (uint32_t c : words) hang(c, verb, at(c).relation);
    hang(act, verb, Deprel::nsubj);
    at(act).tag = Upos::NOUN;
    at(act).lemma = to_lower(at(act).norm);
    at(verb).tense = 1;
  }

  /// "posted a statement saying the town had been freed": nobody says a town; what stands behind it was done to it.
  void mend_said_of_object(uint32_t verb) {
    const uint32_t main = at(verb).head;
    const bool be = child(verb, Deprel::aux_pass) != kNone;
    if ((!is(verb, Deprel::conj) && !is(verb, Deprel::ccomp) && !is(verb, Deprel::parataxis)) || main == kNone ||
        main > verb || has_subject(verb) || child(verb, Deprel::cc) != kNone || child(verb, Deprel::aux) == kNone)
      return;
    uint32_t says = kNone;
    for (uint32_t t = verb; t-- > main + 1 && says == kNone;) {
      if (at(t).norm == "saying" && at(t).tag == Upos::VERB) says = t;
    }
    const uint32_t thing = says == kNone ? kNone : child(says, Deprel::obj);
    if (thing == kNone || thing < says || thing > verb || child(says, Deprel::ccomp) != kNone) return;
    for (uint32_t t = says + 1; t < verb; ++t) {
      const bool noun = is_below(t, thing);
      if (!noun && at(t).head != verb && at(t).tag != Upos::PUNCT) return;
    }
    hang(thing, verb, be ? Deprel::nsubj_pass : Deprel::nsubj);
    hang(verb, says, Deprel::ccomp);
  }

  /// "The military last week said it had left": the military says so, and no week.
  void mend_week_for_teller(uint32_t week) {
    static constexpr std::array<std::string_view, 5> kSpans = {"week", "month", "year", "weekend", "night"};
    const uint32_t verb = at(week).head;
    if (!is(week, Deprel::nsubj) || verb == kNone || week + 1 != verb || week < first_ + 2 ||
        !is_one_of(at(week).norm, kSpans) || at(week - 1).norm != "last")
      return;
    const uint32_t teller = week - 2;
    if (at(teller).head != week || (!is_nominal(at(teller).tag) && at(teller).tag != Upos::ADJ)) return;
    const std::vector<uint32_t> words = below(week);
    hang(teller, verb, Deprel::nsubj);
    hang(week, verb, Deprel::obl_tmod);
    if (at(teller).tag == Upos::ADJ) at(teller).tag = Upos::NOUN;
    for (uint32_t c : words) {
      if (c < teller) hang(c, teller, at(c).relation);
    }
  }

  /// "The violence prompted the government to declare an emergency", with a prompted government: it was prompted to.
  void mend_prompted(uint32_t verb) {
    static constexpr std::array<std::string_view, 6> kMake = {"prompt", "force", "lead", "compel", "push", "oblige"};
    if (const uint32_t whom = child(verb, Deprel::obj); whom != kNone && is_one_of(at(verb).lemma, kMake)) {
      const uint32_t to = child(verb, Deprel::advcl) == kNone ? kNone : child(child(verb, Deprel::advcl), Deprel::mark);
      if (to != kNone && to > whom && at(to).norm == "to" && (to == whom + 1 || is_below(to - 1, whom)))
        at(at(to).head).relation = Deprel::xcomp;
      return;
    }
    const uint32_t noun = at(verb).head;
    if (!is(verb, Deprel::amod) || at(verb).tense != 3 || noun == kNone || noun < verb ||
        !is_one_of(at(verb).lemma, kMake) || !is(noun, Deprel::nmod) || child(noun, Deprel::case_) != kNone)
      return;
    const uint32_t top = at(noun).head, deed = child(noun, Deprel::acl);
    if (top == kNone || top > verb || at(top).head != kNone || !is_nominal(at(top).tag) || deed == kNone ||
        deed < noun || child(deed, Deprel::mark) == kNone || is_below(top, noun))
      return;
    const Deprel own = at(top).relation;
    hang(verb, kNone, own);
    hang(noun, verb, Deprel::obj);
    hang(deed, verb, Deprel::xcomp);
    hang(top, verb, Deprel::nsubj);
    at(verb).tense = 1;
    const std::vector<uint32_t> rest = below(top);
    for (uint32_t c : rest) {
      if (c > verb || is(c, Deprel::punct)) hang(c, verb, at(c).relation);
    }
  }

  /// "According to NAME, fighting between A and B broke out", with fighting for a second source: it broke out.
  void mend_broke_out(uint32_t verb) {
    static constexpr std::array<std::string_view, 6> kGoes = {"break", "erupt", "rage", "resume", "continue", "flare"};
    if (!is_one_of(at(verb).lemma, kGoes) || has_subject(verb) || at(verb).tense != 1) return;
    for (uint32_t act = verb; act-- > first_;) {
      if (at(act).tag == Upos::PUNCT) return;
      if (at(act).tag != Upos::VERB) continue;
      if (!at(act).norm.ends_with("ing") || has_subject(act) || child(act, Deprel::obj) != kNone || is_below(verb, act))
        return;
      for (uint32_t t = act + 1; t < verb; ++t) {
        if (!is_below(t, act) && at(t).head != verb) return;
      }
      hang(act, verb, Deprel::nsubj);
      at(act).tag = Upos::NOUN;
      at(act).lemma = to_lower(at(act).norm);
      return;
    }
  }

  /// "fleeing fighting in the town": nobody flees while fighting.
  void mend_fled_act(uint32_t act) {
    static constexpr std::array<std::string_view, 4> kFrom = {"flee", "escape", "witness", "survive"};
    const uint32_t verb = at(act).head;
    if (!is(act, Deprel::xcomp) || verb == kNone || verb + 1 != act || !is_one_of(at(verb).lemma, kFrom) ||
        !at(act).norm.ends_with("ing") || child(act, Deprel::obj) != kNone)
      return;
    at(act).relation = Deprel::obj;
    at(act).tag = Upos::NOUN;
    at(act).lemma = to_lower(at(act).norm);
  }

  /// "came after state media said one had died": "after" leads the clause in which the media say so.
  void mend_teller_when(uint32_t verb) {
    static constexpr std::array<std::string_view, 5> kWhen = {"after", "before", "while", "as", "since"};
    const uint32_t main = at(verb).head;
    if (!is(verb, Deprel::advcl) || main == kNone || main > verb || has_subject(verb) || at(verb).tense != 1 ||
        child(verb, Deprel::ccomp) == kNone)
      return;
    const uint32_t mark = child(verb, Deprel::mark);
    for (uint32_t noun : below(main)) {
      if (!is(noun, Deprel::obl) || noun < main || noun > verb || !is_nominal(at(noun).tag) ||
          child(noun, Deprel::case_) != kNone)
        continue;
      uint32_t first = noun;
      while (first > main + 1 && is_below(first - 1, noun)) --first;
      const uint32_t link = first - 1;
      if (link <= main || !is_one_of(at(link).norm, kWhen) || (mark != kNone && mark != link)) continue;
      hang(link, verb, Deprel::mark);
      hang(noun, verb, Deprel::nsubj);
      return;
    }
  }

  /// "Rebels take Gao, four killed": what has a subject of its own is said beside, and the rebels were not killed.
  void mend_own_subject(uint32_t verb) {
    const uint32_t subject = child(verb, Deprel::nsubj_pass), main = at(verb).head;
    if (!is(verb, Deprel::xcomp) || subject == kNone || subject > verb || main == kNone || main > subject) return;
    uint32_t first = subject;
    while (first > main + 1 && is_below(first - 1, subject)) --first;
    if (at(first - 1).norm == ",") at(verb).relation = Deprel::parataxis;
  }

  /// "before aircraft struck at the camp": without an auxiliary and with "at" behind it, they struck.
  void mend_struck(uint32_t verb) {
    const uint32_t subject = child(verb, Deprel::nsubj_pass);
    if (!is(verb, Deprel::advcl) || subject == kNone || subject > verb || at(verb).tense != 3 ||
        child(verb, Deprel::aux_pass) != kNone || child(verb, Deprel::aux) != kNone || has_agent(verb))
      return;
    uint32_t link = child(verb, Deprel::mark);
    if (link == kNone) link = child(subject, Deprel::case_);
    if (link == kNone || link > subject || (child(verb, Deprel::obj) == kNone && !strikes_at(verb))) return;
    at(subject).relation = Deprel::nsubj;
    at(verb).tense = 1;
    if (at(link).head == subject) {
      hang(link, verb, Deprel::mark);
      at(link).tag = Upos::SCONJ;
    }
  }

  /// "Two rebels killed in X, three soldiers wounded" in a headline: the rebels were killed, and not wounded.
  void mend_two_tolls(uint32_t killed) {
    const uint32_t men = at(killed).head, verb = men == kNone ? kNone : at(men).head;
    if (!is(killed, Deprel::acl) || at(killed).tense == 4 || men == kNone || men > killed || verb == kNone ||
        verb < killed || at(verb).tag != Upos::VERB || (!is(men, Deprel::nsubj) && !is(men, Deprel::nsubj_pass)) ||
        at(last_ - 1).norm == "." || has_agent(killed))
      return;
    for (uint32_t c : below(verb)) {
      if (c <= killed || c >= verb || (!is(c, Deprel::nsubj) && !is(c, Deprel::nsubj_pass))) continue;
      uint32_t begin = c;
      for (uint32_t w : below(c)) begin = std::min(begin, w);
      if (begin == first_ || at(begin - 1).norm != ",") return;
      hang(killed, verb, Deprel::parataxis);
      hang(men, killed, Deprel::nsubj_pass);
      at(killed).tense = 3;
      return;
    }
  }

  /// "an attack in X carried out by rebels": what is carried out is the attack, and no place.
  void mend_carried_out(uint32_t verb) {
    static constexpr std::array<std::string_view, 9> kDone = {"carry", "launch", "stage", "mount", "conduct",
                                                              "claim", "blame",  "wage",  "commit"};
    static constexpr std::array<std::string_view, 18> kActs = {
        "attack",    "assault",  "raid",      "bombing", "blast",    "explosion", "ambush",    "operation", "strike",
        "airstrike", "massacre", "offensive", "killing", "shooting", "shelling",  "abduction", "campaign",  "atrocity"};
    uint32_t place = at(verb).head;
    if (is(verb, Deprel::advcl) && place != kNone && place < verb && at(verb).tense == 3 && has_agent(verb)) {
      // "were hurt in an attack in X carried out by rebels", with the carrying out for how they were hurt
      const uint32_t before = verb - 1;
      if (before > place && is(before, Deprel::nmod) && at(before).head != kNone && at(before).head > place &&
          is_one_of(at(at(before).head).lemma, kActs) && is_one_of(at(verb).lemma, kDone))
        hang(verb, at(before).head, Deprel::acl);
      return;
    }
    if (!is(verb, Deprel::acl) || at(verb).tense == 4 || place == kNone || place > verb || !is(place, Deprel::nmod) ||
        !is_one_of(at(verb).lemma, kDone) || (at(verb).lemma != "blame" && !has_agent(verb)) ||
        is_one_of(at(place).lemma, kActs))
      return;
    const uint32_t act = at(place).head;
    if (act != kNone && act < place && at(act).tag == Upos::NOUN && is_one_of(at(act).lemma, kActs))
      hang(verb, act, Deprel::acl);
  }

  /// "NATO will be bombing soon": who will be bombing is no bombing.
  void mend_will_bomb(uint32_t noun) {
    struct Act {
      std::string_view form, lemma;
    };
    static constexpr std::array<Act, 10> kActs = {{{"bombing", "bomb"},
                                                   {"shelling", "shell"},
                                                   {"shooting", "shoot"},
                                                   {"firing", "fire"},
                                                   {"fighting", "fight"},
                                                   {"attacking", "attack"},
                                                   {"killing", "kill"},
                                                   {"bombarding", "bombard"},
                                                   {"looting", "loot"},
                                                   {"raiding", "raid"}}};
    const uint32_t be = child(noun, Deprel::cop), who = child(noun, Deprel::nsubj);
    const auto act = std::find_if(kActs.begin(), kActs.end(), [&](const Act& a) { return a.form == at(noun).norm; });
    if (act == kActs.end() || be == kNone || be > noun || who == kNone || who > be || at(be).lemma != "be") return;
    for (uint32_t c : below(noun)) {
      if (is(c, Deprel::det) || is(c, Deprel::amod) || is(c, Deprel::compound) || is(c, Deprel::nmod_poss) ||
          is(c, Deprel::nummod))
        return;
    }
    at(noun).tag = Upos::VERB;
    at(noun).tense = 4;
    at(noun).number = 0;
    at(noun).lemma = act->lemma;
    at(be).relation = Deprel::aux;
    const std::vector<uint32_t> rest = below(noun);
    for (uint32_t c : rest) {
      if (c > noun && is(c, Deprel::nmod)) at(c).relation = Deprel::obl;
    }
  }

  /// "A helicopter shot at both villages": no shot of a helicopter has anything at it.
  void mend_shot_at(uint32_t shot) {
    const uint32_t who = child(shot, Deprel::compound);
    if (at(shot).norm != "shot" || who == kNone || who + 1 != shot || shot + 1 >= last_ || at(shot + 1).norm != "at" ||
        child(shot, Deprel::cop) != kNone || child(shot, Deprel::case_) != kNone ||
        (!is(shot, Deprel::root) && !is(shot, Deprel::ccomp) && !is(shot, Deprel::conj) &&
         !is(shot, Deprel::parataxis)))
      return;
    at(shot).tag = Upos::VERB;
    at(shot).tense = 1;
    at(shot).number = 0;
    at(shot).lemma = "shoot";
    at(who).relation = Deprel::nsubj;
    const std::vector<uint32_t> rest = below(shot);
    for (uint32_t c : rest) {
      if (c < who && (is(c, Deprel::det) || is(c, Deprel::amod) || is(c, Deprel::nummod) || is(c, Deprel::compound) ||
                      is(c, Deprel::nmod_poss)))
        hang(c, who, at(c).relation);
      else if (c > shot && is(c, Deprel::nmod))
        at(c).relation = Deprel::obl;
    }
  }
};

}  // namespace

void mend_acts(Analysis& analysis, uint32_t first, uint32_t last) { ActMender(analysis, first, last).run(); }

}  // namespace rashomon
