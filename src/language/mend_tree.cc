// SPDX-License-Identifier: Apache-2.0
// A parser chooses each arc by its weight and may so write down what is no English: each mend looks for one such shape
// that can be told from its tags and arcs alone, and turns the words involved. One pass a mend, each linear in the
// words of the sentence; a verb and its noun change places only as head and child, so that no circle comes about.
#include "mend_tree.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

/// Nouns that tell something: "the claim that".
bool tells(const std::string& lemma) {
  static constexpr std::array<std::string_view, 14> kTold = {
      "claim",      "report",  "statement", "allegation", "accusation", "assertion", "announcement",
      "suggestion", "warning", "rumour",    "rumor",      "charge",     "news",      "argument"};
  return std::find(kTold.begin(), kTold.end(), lemma) != kTold.end();
}

/// Others that a clause with "that" may belong to: times, and what is thought.
bool takes_that(const std::string& lemma) {
  static constexpr std::array<std::string_view, 24> kOthers = {
      "day",  "night",    "week",      "month",      "year",   "time",   "moment", "date",
      "hour", "fact",     "condition", "basis",      "ground", "hope",   "fear",   "belief",
      "sign", "evidence", "proof",     "impression", "way",    "extent", "threat", "possibility"};
  return std::find(kOthers.begin(), kOthers.end(), lemma) != kOthers.end();
}

class Mender : TreeEditor {
 public:
  Mender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    for (uint32_t t = first_; t < last_; ++t) {
      mend_bases(t);
      mend_mine(t);
      mend_measured(t);
      mend_partitive(t);
      mend_set_off_participle(t);
      mend_lost_subject(t);
      mend_taken_captive(t);
      mend_said_between(t);
      mend_spoken_within(t);
      mend_clause_of_time(t);
      mend_neighbouring(t);
      mend_perfect(t);
      mend_gerund_subject(t);
      mend_counted_object(t);
      mend_main_verb(t);
      mend_first_of_verbs(t);
      mend_empty_subject(t);
      mend_noun(t);
      mend_second_subject(t);
      mend_like_nouns(t);
      mend_listed_verb(t);
      mend_verb_beside_noun(t);
      mend_where(t);
      mend_content_clause(t);
      mend_reported_noun(t);
      mend_told_of_noun(t);
      mend_told_by_verb(t);
      mend_owned_noun(t);
      mend_verb_before_having(t);
      mend_front_object(t);
    }
  }

 private:
  void call_noun(uint32_t t) {
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).number = 1;
  }

  /// "A mine went off", "the coal mine": what has an article is nobody's own.
  void mend_mine(uint32_t t) {
    if (at(t).tag != Upos::PRON || (at(t).norm != "mine" && at(t).norm != "Mine") || t == first_) return;
    const Upos before = at(t - 1).tag;
    if (before != Upos::DET && before != Upos::ADJ && before != Upos::NOUN && before != Upos::NUM) return;
    call_noun(t);
    at(t).lemma = "mine";
  }

  bool is_mark(uint32_t t) { return at(t).norm == "\"" || at(t).norm == "“" || at(t).norm == "``"; }

  /// "had captured prisoners": no having of captured prisoners.
  void mend_perfect(uint32_t have) {
    if (at(have).lemma != "have" || (at(have).tag != Upos::VERB && at(have).tag != Upos::AUX)) return;
    uint32_t verb = have + 1;
    while (verb < last_ && verb < have + 3 && (at(verb).tag == Upos::ADV || is_mark(verb))) ++verb;
    if (verb >= last_ || at(verb).tag != Upos::VERB || (at(verb).tense != 3 && at(verb).tense != 1) ||
        at(verb).relation != Deprel::amod)
      return;
    const uint32_t object = at(verb).head;
    if (object == kNone || object < verb || at(object).head != have || at(object).relation != Deprel::obj) return;
    hang(verb, have, Deprel::dep);
    exchange(have, verb, Deprel::aux);
    at(have).tag = Upos::AUX;
    at(verb).tense = 3;
    const std::vector<uint32_t> rest = below(have);
    for (uint32_t c : rest) hang(c, verb, at(c).relation);
  }

  /// What a reduced clause does not have: a subject, an auxiliary or a word that leads it in.
  bool is_led(uint32_t verb) {
    return std::any_of(below(verb).begin(), below(verb).end(), [&](uint32_t c) {
      const Deprel r = at(c).relation;
      return r == Deprel::mark || r == Deprel::case_ || r == Deprel::nsubj || r == Deprel::nsubj_pass ||
             r == Deprel::aux || r == Deprel::aux_pass || r == Deprel::cop;
    });
  }

  /// "Fighting broke out": what opens a sentence before a verb without subject is that subject.
  void mend_gerund_subject(uint32_t t) {
    const uint32_t verb = at(t).head;
    if (at(t).tag != Upos::VERB || !at(t).norm.ends_with("ing") || verb == kNone || verb <= t || verb > t + 2 ||
        (at(t).relation != Deprel::advcl && at(t).relation != Deprel::csubj) || at(verb).tag != Upos::VERB ||
        (at(verb).tense != 1 && at(verb).tense != 2) || has_subject(verb))
      return;
    for (uint32_t c : below(t)) {
      if (c > t || (at(c).relation != Deprel::amod && at(c).relation != Deprel::advmod)) return;
    }
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).lemma = to_lower(at(t).norm);
    at(t).relation = Deprel::nsubj;
  }

  /// "strikes killed at least 14 people": no preposition, and so the object.
  void mend_counted_object(uint32_t verb) {
    if (verb + 3 >= last_ || at(verb + 1).norm != "at" ||
        (at(verb + 2).norm != "least" && at(verb + 2).norm != "most") || child(verb, Deprel::obj) != kNone ||
        child(verb, Deprel::aux_pass) != kNone)
      return;
    uint32_t noun = verb + 3;
    for (int step = 0; step < 4 && noun != kNone && at(noun).head != verb; ++step) noun = at(noun).head;
    if (noun == kNone || noun < verb + 3 || at(noun).head != verb ||
        (at(noun).relation != Deprel::obl && at(noun).relation != Deprel::obl_agent))
      return;
    at(noun).relation = Deprel::obj;
  }

  /// "The spokesman denied it" as a spokesman who is denied: a participle behind its noun has no object of its own, but
  /// for the few verbs of two.
  void mend_main_verb(uint32_t verb) {
    const uint32_t noun = at(verb).head;
    const uint8_t tense = at(verb).tense;
    if (at(verb).tag != Upos::VERB || tense == 0 || tense > 3 || noun == kNone || noun > verb ||
        !is_nominal(at(noun).tag) || (at(verb).relation != Deprel::acl && at(verb).relation != Deprel::amod))
      return;
    const Deprel above = at(noun).relation;
    const bool root = at(noun).head == kNone;
    if (!root && above != Deprel::obj && above != Deprel::parataxis && above != Deprel::conj && above != Deprel::list &&
        above != Deprel::appos && above != Deprel::dep && above != Deprel::ccomp)
      return;
    if (child(noun, Deprel::case_) != kNone || child(noun, Deprel::cop) != kNone ||
        child(noun, Deprel::nsubj) != kNone || is_led(verb) || has_agent(verb))
      return;
    if (!has_content(noun, verb, root)) return;
    exchange(noun, verb, Deprel::nsubj);
    if (above == Deprel::obj || above == Deprel::appos || above == Deprel::dep) at(verb).relation = Deprel::parataxis;
    take_what_follows(noun, verb);
  }

  /// An object or a clause with "that", which a reduced clause cannot have.
  bool has_content(uint32_t noun, uint32_t verb, bool root) {
    static constexpr std::array<std::string_view, 20> kOfTwoObjects = {
        "give", "pay",  "offer", "grant", "award", "send", "show", "teach", "call", "name",
        "dub",  "deny", "ask",   "tell",  "owe",   "lend", "hand", "deal",  "fine", "assign"};
    const bool two = at(verb).tense == 3 &&
                     std::find(kOfTwoObjects.begin(), kOfTwoObjects.end(), at(verb).lemma) != kOfTwoObjects.end();
    const uint32_t object = child(verb, Deprel::obj);
    if (!two && object != kNone && object > verb) return true;
    if (at(verb).tense != 3 && child(verb, Deprel::ccomp) != kNone) return true;
    if (!root || at(last_ - 1).norm != ".") return false;
    if (at(verb).tense != 3 || moves(verb)) return true;
    return std::any_of(below(noun).begin(), below(noun).end(), [&](uint32_t c) {
      return c > verb && (at(c).relation == Deprel::acl_relcl || at(c).relation == Deprel::acl) &&
             child(c, Deprel::nsubj) != kNone && word_below(c, verb, "that") != kNone;
    });
  }

  /// "vehicles rolled out of the town": nobody rolls them.
  bool moves(uint32_t verb) {
    static constexpr std::array<std::string_view, 22> kNeverPassive = {
        "roll", "march",  "move",  "go",     "come",    "arrive", "advance", "retreat", "flee", "return", "rise",
        "fall", "escape", "swarm", "stream", "proceed", "emerge", "slip",    "head",    "race", "crawl",  "walk"};
    return std::find(kNeverPassive.begin(), kNeverPassive.end(), at(verb).lemma) != kNeverPassive.end();
  }

  /// "The column captured the town, halfway to the border, then stood still": of two verbs the first is no participle
  /// if an object follows it.
  void mend_first_of_verbs(uint32_t verb) {
    static constexpr std::array<std::string_view, 16> kOfNames = {
        "call",    "name", "dub",   "title", "nickname", "appoint", "elect", "make",
        "declare", "deem", "label", "brand", "crown",    "rename",  "term",  "code"};
    const uint32_t noun = at(verb).head;
    if (at(verb).tag != Upos::VERB || at(verb).relation != Deprel::acl || noun == kNone || noun > verb ||
        (at(verb).tense != 1 && at(verb).tense != 3) || !is_nominal(at(noun).tag) || at(noun).relation != Deprel::nsubj)
      return;
    const uint32_t later = at(noun).head;
    if (later == kNone || later < verb || at(later).tag != Upos::VERB || is_led(verb) || has_agent(verb)) return;
    for (uint32_t t = noun + 1; t < verb; ++t) {
      if (at(t).tag != Upos::ADV) return;
    }
    if (const uint32_t named = child(verb, Deprel::xcomp);
        named == verb + 1 && at(named).tag == Upos::PROPN && child(verb, Deprel::obj) == kNone &&
        std::find(kOfNames.begin(), kOfNames.end(), at(verb).lemma) == kOfNames.end())
      at(named).relation = Deprel::obj;
    // "Tanks rolled into the town after a night of fire, the governor said, ..."
    const uint32_t teller = child(later, Deprel::nsubj) == noun ? other_subject(later, noun) : kNone;
    if (!has_content(noun, verb, false) && !(teller != kNone && teller > verb && moves(verb))) return;
    hang(verb, at(later).head, at(later).relation);
    if (at(verb).tense == 3) at(verb).tense = 1;
    hang(noun, verb, Deprel::nsubj);
    hang(later, verb, teller == kNone ? Deprel::conj : Deprel::parataxis);
  }

  uint32_t other_subject(uint32_t verb, uint32_t noun) {
    for (uint32_t c : below(verb)) {
      if (c != noun && at(c).relation == Deprel::nsubj) return c;
    }
    return kNone;
  }

  /// What stands behind the verb hangs on it, no more on its subject.
  void take_what_follows(uint32_t noun, uint32_t verb) {
    const std::vector<uint32_t> rest = below(noun);
    for (uint32_t c : rest) {
      if (c < verb) continue;
      const Deprel r = at(c).relation;
      const uint32_t that = r == Deprel::acl_relcl || r == Deprel::acl ? word_below(c, verb, "that") : kNone;
      if (that != kNone) {
        hang(that, c, Deprel::mark);
        at(that).tag = Upos::SCONJ;
        hang(c, verb, Deprel::ccomp);
      } else {
        hang(c, verb, r == Deprel::nmod ? Deprel::obl : r == Deprel::appos ? Deprel::parataxis : r);
      }
    }
  }

  uint32_t word_below(uint32_t t, uint32_t behind, const char* lemma) {
    for (uint32_t c : below(t)) {
      if (c > behind && at(c).lemma == lemma) return c;
    }
    return kNone;
  }

  /// "It took the town": only a clause behind the verb leaves "it" empty.
  void mend_empty_subject(uint32_t it) {
    const uint32_t verb = at(it).head;
    if (at(it).relation != Deprel::expl || at(it).lemma != "it" || verb == kNone || verb < it ||
        at(verb).tag != Upos::VERB || child(verb, Deprel::obj) == kNone || child(verb, Deprel::nsubj) != kNone)
      return;
    for (const Deprel clause : {Deprel::ccomp, Deprel::xcomp, Deprel::csubj, Deprel::csubj_pass}) {
      if (child(verb, clause) != kNone) return;
    }
    at(it).relation = Deprel::nsubj;
  }

  /// "after an air raid on the port": nothing that is one raids without an "s".
  void mend_noun(uint32_t t) {
    if (at(t).tag != Upos::VERB || t < first_ + 2 || at(t).norm != at(t).lemma) return;
    const uint32_t before = t - 1;
    if (at(before).head != t || at(before).relation != Deprel::nsubj || at(before).tag != Upos::NOUN) return;
    const uint32_t article = child(before, Deprel::det);
    if (article == kNone || (at(article).lemma != "a" && at(article).lemma != "an")) return;
    for (uint32_t c : below(t)) {
      const Deprel r = at(c).relation;
      if (r == Deprel::obj || r == Deprel::aux || r == Deprel::ccomp || r == Deprel::xcomp) return;
    }
    call_noun(t);
    hang(before, t, Deprel::compound);
    hang(article, t, Deprel::det);
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (at(c).relation == Deprel::mark) at(c).relation = Deprel::case_, at(c).tag = Upos::ADP;
      if (at(c).relation == Deprel::obl) at(c).relation = Deprel::nmod;
    }
    if (at(t).relation == Deprel::advcl) at(t).relation = Deprel::obl;
  }

  /// "denied on Monday that rebels had taken the town": a clause with "that" behind a verb is what the verb tells, no
  /// circumstance of it, but for "so that", "now that" and "so many that".
  void mend_content_clause(uint32_t verb) {
    const uint32_t head = at(verb).head;
    if (at(verb).relation != Deprel::advcl || head == kNone || head > verb || at(head).tag != Upos::VERB ||
        child(head, Deprel::ccomp) != kNone)
      return;
    const uint32_t that = word_below(verb, head, "that");
    if (that == kNone || that > verb || at(that).relation != Deprel::mark) return;
    static constexpr std::array<std::string_view, 9> kOther = {"so",    "such",    "now",    "order", "provided",
                                                               "given", "provide", "except", "too"};
    for (uint32_t t = head + 1; t < that; ++t) {
      if (std::find(kOther.begin(), kOther.end(), at(t).lemma) != kOther.end()) return;
    }
    at(verb).relation = Deprel::ccomp;
  }

  /// "the town, whose capture the general announced": what somebody owns is a noun.
  void mend_owned_noun(uint32_t t) {
    if (at(t).tag != Upos::VERB || t == first_ || at(t - 1).lemma != "whose" || at(t).norm != at(t).lemma) return;
    call_noun(t);
    hang(t - 1, t, Deprel::nmod_poss);
    // The clause belongs to the verb behind.
    for (const uint32_t c : below(t)) {
      if (c > t && at(c).tag == Upos::VERB) {
        exchange(t, c, Deprel::obj);
        const std::vector<uint32_t> rest = below(t);
        for (uint32_t r : rest) {
          if (r != t - 1) hang(r, c, r < c && at(r).relation == Deprel::obj ? Deprel::nsubj : at(r).relation);
        }
        return;
      }
    }
  }

  /// "refuted the claim of the rebels that a jet was shot down": what a claim tells hangs on the claim.
  void mend_told_of_noun(uint32_t verb) {
    const Deprel own = at(verb).relation;
    const uint32_t owner = at(verb).head;
    if ((own != Deprel::acl && own != Deprel::acl_relcl) || owner == kNone || owner > verb ||
        at(owner).relation != Deprel::nmod || at(owner).head == kNone || at(owner).head > owner)
      return;
    const uint32_t told = at(owner).head;
    uint32_t that = child(verb, Deprel::mark);
    // a passive has no "that" as object beside its subject
    if (that == kNone && child(verb, Deprel::nsubj_pass) != kNone) that = child(verb, Deprel::obj);
    if (!tells(at(told).lemma) || that == kNone || at(that).lemma != "that" || that < owner || !has_subject(verb))
      return;
    at(that).relation = Deprel::mark;
    hang(verb, told, Deprel::acl);
  }

  /// "denied on Tuesday that the town had fallen": no Tuesday that had fallen. A clause with "that" and a subject of
  /// its own hangs on the verb, unless its noun tells something or is a time of its own ("on the day that it fell").
  void mend_told_by_verb(uint32_t clause) {
    const Deprel own = at(clause).relation;
    const uint32_t noun = at(clause).head;
    if ((own != Deprel::acl && own != Deprel::acl_relcl) || noun == kNone || noun > clause) return;
    const Deprel r = at(noun).relation;
    const uint32_t verb = at(noun).head;
    if ((r != Deprel::obl && r != Deprel::obl_tmod && r != Deprel::obl_npmod) || verb == kNone || verb > noun ||
        at(verb).tag != Upos::VERB || child(verb, Deprel::ccomp) != kNone || child(verb, Deprel::xcomp) != kNone)
      return;
    const uint32_t that = child(clause, Deprel::mark);
    if (that == kNone || at(that).lemma != "that" || that != noun + 1 || !has_subject(clause) ||
        tells(at(noun).lemma) || takes_that(at(noun).lemma))
      return;
    hang(clause, verb, Deprel::ccomp);
  }

  /// "Residents reported shelling overnight": what they heard of, not what they did.
  void mend_reported_noun(uint32_t t) {
    const uint32_t verb = at(t).head;
    if (at(t).tag != Upos::VERB || at(t).tense != 4 || at(t).relation != Deprel::xcomp || verb == kNone || verb > t ||
        t - verb > 2 || child(t, Deprel::obj) != kNone || child(t, Deprel::aux) != kNone)
      return;
    const std::string& word = at(verb).lemma;
    if (word != "report" && word != "hear" && word != "witness" && word != "describe" && word != "mention") return;
    call_noun(t);
    at(t).lemma = at(t).norm;
    at(t).relation = Deprel::obj;
  }

  /// "but denies having sent soldiers": no denies that have sent soldiers.
  void mend_verb_before_having(uint32_t t) {
    if (at(t).tag != Upos::NOUN || t == first_ || t + 2 >= last_ || at(t + 1).lemma != "have" || at(t + 1).tense != 4 ||
        at(t).norm.size() < 4 || !at(t).norm.ends_with('s') || at(t).relation != Deprel::nsubj)
      return;
    const uint32_t verb = at(t).head;
    if (verb == kNone || verb < t || at(verb).tag != Upos::VERB || child(t, Deprel::det) != kNone ||
        child(t, Deprel::amod) != kNone || child(t, Deprel::nmod_poss) != kNone)
      return;
    exchange(verb, t, Deprel::xcomp);
    at(t).tag = Upos::VERB;
    at(t).tense = 2;
    at(t).lemma = at(t).norm.ends_with("ies") ? at(t).norm.substr(0, at(t).norm.size() - 3) + "y"
                                              : at(t).norm.substr(0, at(t).norm.size() - 1);
    const std::vector<uint32_t> rest = below(verb);
    for (uint32_t c : rest) {
      if (c < t) hang(c, t, at(c).relation);
    }
  }

  /// "Enemy units, unable to hold the line, retreated": what stands before an active verb that has no subject is its
  /// subject, no object, but for questions and relative clauses.
  void mend_front_object(uint32_t verb) {
    if (at(verb).tag != Upos::VERB || (at(verb).tense != 1 && at(verb).tense != 2)) return;
    const Deprel own = at(verb).relation;
    if (own != Deprel::root && own != Deprel::ccomp && own != Deprel::conj && own != Deprel::parataxis &&
        own != Deprel::advcl)
      return;
    uint32_t object = kNone;
    for (uint32_t c : below(verb)) {
      const Deprel r = at(c).relation;
      if (r == Deprel::nsubj || r == Deprel::nsubj_pass || r == Deprel::csubj || r == Deprel::aux_pass ||
          r == Deprel::expl || r == Deprel::dislocated)
        return;
      if (r == Deprel::obj && c < verb && object == kNone) object = c;
    }
    if (object == kNone || (at(object).tag != Upos::NOUN && at(object).tag != Upos::PROPN) ||
        child(object, Deprel::case_) != kNone)
      return;
    for (uint32_t c : below(object)) {
      const std::string& word = at(c).lemma;
      if (word == "which" || word == "what" || word == "whose" || word == "how") return;
    }
    at(object).relation = Deprel::nsubj;
  }

  /// "took the port on Sunday night and fighting was going on": between its "and" and its auxiliary stands the subject
  /// of the second verb, nothing that goes with the night.
  void mend_second_subject(uint32_t verb) {
    if (at(verb).tag != Upos::VERB || at(verb).relation != Deprel::conj) return;
    uint32_t joint = kNone, auxiliary = kNone;
    bool passive = false;
    for (uint32_t c : below(verb)) {
      const Deprel r = at(c).relation;
      if (r == Deprel::nsubj || r == Deprel::nsubj_pass) return;
      if (r == Deprel::cc && c < verb) joint = std::min(joint, c);
      if (r == Deprel::aux || r == Deprel::aux_pass) auxiliary = std::min(auxiliary, c);
      passive = passive || r == Deprel::aux_pass;
    }
    if (joint == kNone || auxiliary == kNone || auxiliary > verb || auxiliary < joint + 2) return;
    const uint32_t noun = auxiliary - 1;
    const uint32_t head = at(noun).head;
    if (!is_nominal(at(noun).tag) || at(noun).relation != Deprel::conj || head == kNone || head > joint) return;
    hang(noun, verb, passive ? Deprel::nsubj_pass : Deprel::nsubj);
  }

  /// "the city of A and the city of B": the second city goes with the first, not with A.
  void mend_like_nouns(uint32_t noun) {
    const uint32_t name = at(noun).head;
    if (at(noun).relation != Deprel::conj || at(noun).tag != Upos::NOUN || name == kNone ||
        at(name).tag != Upos::PROPN || name > noun)
      return;
    const uint32_t first = at(name).head;
    if (first == kNone || first > name || at(name).relation != Deprel::nmod || at(first).lemma != at(noun).lemma)
      return;
    hang(noun, first, Deprel::conj);
  }

  bool hangs_below(uint32_t t, uint32_t top) {
    constexpr int kDeepest = 6;
    for (int step = 0; step < kDeepest && t != kNone && t != top; ++step) t = at(t).head;
    return t == top;
  }

  /// "fanned out, seized the hospital, freed inmates": what stands between two verbs of a list is the object of the
  /// first, no subject of the second.
  void mend_listed_verb(uint32_t verb) {
    if (at(verb).tag != Upos::VERB || at(verb).relation != Deprel::conj || verb < first_ + 3 ||
        at(verb - 1).norm != ",")
      return;
    const uint32_t noun = child(verb, Deprel::nsubj);
    if (noun == kNone || noun + 2 != verb) return;
    uint32_t before = noun;
    while (before > first_ && (before == noun || hangs_below(before, noun))) --before;
    if (at(before).tag != Upos::VERB || child(before, Deprel::obj) != kNone || says(before) ||
        child(before, Deprel::aux_pass) != kNone || !hangs_below(verb, at(verb).head) ||
        (at(verb).head != before && at(before).relation != Deprel::conj))
      return;
    hang(noun, before, Deprel::obj);
  }

  /// "had been stopped at a checkpoint and beheaded": a verb goes with the verb above, not with the noun beside.
  void mend_verb_beside_noun(uint32_t verb) {
    if (at(verb).tag != Upos::VERB || at(verb).relation != Deprel::conj || child(verb, Deprel::cc) == kNone) return;
    const uint32_t noun = at(verb).head;
    if (noun == kNone || noun > verb || !is_nominal(at(noun).tag) || child(noun, Deprel::cop) != kNone ||
        child(noun, Deprel::nsubj) != kNone || (at(noun).relation != Deprel::obl && at(noun).relation != Deprel::obj))
      return;
    const uint32_t above = at(noun).head;
    if (above == kNone || above > noun || at(above).tag != Upos::VERB) return;
    // "shooting at people and looting": a gerund goes on with a gerund
    if (at(verb).tense == 4 && at(above).tense != 4) return;
    hang(verb, above, Deprel::conj);
  }

  /// "a visit to Moscow, where he had met the president": the clause tells of the place before it.
  void mend_where(uint32_t verb) {
    if (at(verb).tag != Upos::VERB || at(verb).relation == Deprel::acl_relcl) return;
    uint32_t where = kNone;
    for (uint32_t c : below(verb)) {
      if (c < verb && at(c).lemma == "where") where = c;
    }
    if (where == kNone || where < first_ + 2 || at(where - 1).norm != ",") return;
    uint32_t noun = where - 2;
    while ((at(noun).relation == Deprel::flat || at(noun).relation == Deprel::compound) && at(noun).head != kNone &&
           at(noun).head < where)
      noun = at(noun).head;
    if (!is_nominal(at(noun).tag) || hangs_below(noun, verb)) return;
    hang(verb, noun, Deprel::acl_relcl);
  }

  /// "withdrew from nine bases"
  void mend_bases(uint32_t t) {
    if (at(t).lemma == "basis" && to_lower(at(t).norm) == "bases") at(t).lemma = "base";
  }

  /// "More than ten villages were freed", "snatched up to 50 clerks", "killing at least 67": words that measure are no
  /// preposition, and so the noun is subject or object.
  void mend_measured(uint32_t noun) {
    const uint32_t verb = at(noun).head;
    if (verb == kNone) return;
    if (const uint32_t least = child(noun, Deprel::nmod);
        least != kNone && (at(least).norm == "least" || at(least).norm == "most"))
      at(least).relation = Deprel::advmod;
    const uint32_t link = child(noun, Deprel::case_);
    if ((at(noun).relation != Deprel::obl && at(noun).relation != Deprel::obl_agent) || at(verb).tag != Upos::VERB ||
        link == kNone || link == first_ || link > noun || link + 1 >= last_)
      return;
    const std::string before = to_lower(at(link - 1).norm);
    const bool more = at(link).lemma == "than" && (before == "more" || before == "less" || before == "fewer");
    const bool up = at(link).lemma == "to" && (before == "up" || before == "close");
    const std::string& behind = at(link + 1).lemma;
    const bool counted = at(link + 1).tag == Upos::NUM || behind == "half" || behind == "dozen" ||
                         (link + 2 < last_ && (behind == "a" || behind == "several") &&
                          (at(link + 2).tag == Upos::NUM || at(link + 2).lemma == "dozen"));
    const uint32_t head_of_measure = at(link - 1).head;
    if (!(more || up) || !counted || (head_of_measure != verb && head_of_measure != noun)) return;
    const bool passive = child(verb, Deprel::aux_pass) != kNone;
    if (noun < verb && !has_subject(verb))
      at(noun).relation = passive ? Deprel::nsubj_pass : Deprel::nsubj;
    else if (noun > verb && !passive && (child(verb, Deprel::obj) == kNone || child(verb, Deprel::obj) == link - 1))
      at(noun).relation = Deprel::obj;
    else
      return;
    at(link).relation = Deprel::advmod;
    hang(link - 1, noun, Deprel::advmod);
  }

  /// "destroyed four of his tanks": the tanks go with the four, not with the verb.
  void mend_partitive(uint32_t t) {
    static constexpr std::array<std::string_view, 14> kParts = {"some", "many",     "most",    "several", "all",
                                                                "both", "none",     "half",    "dozen",   "hundred",
                                                                "last", "thousand", "remnant", "rest"};
    const Deprel own = at(t).relation;
    if ((own != Deprel::obj && own != Deprel::nsubj && own != Deprel::nsubj_pass) || t + 2 >= last_ ||
        at(t + 1).norm != "of" ||
        (at(t).tag != Upos::NUM && std::find(kParts.begin(), kParts.end(), at(t).lemma) == kParts.end()))
      return;
    const uint32_t noun = at(t + 1).head;
    if (noun == kNone || noun < t || at(noun).head != at(t).head || at(noun).relation != Deprel::obl) return;
    hang(noun, t, Deprel::nmod);
  }

  /// "Ada, declared safe by the army, was overrun": what commas set off behind a noun is no main verb before the one
  /// with the auxiliary.
  void mend_set_off_participle(uint32_t verb) {
    const uint32_t aside = at(verb).head;
    if (at(verb).tag != Upos::VERB || at(verb).relation != Deprel::ccomp || aside == kNone || aside + 2 >= verb ||
        at(aside).tag != Upos::VERB || at(aside).tense == 2 || aside < first_ + 2 || at(aside - 1).norm != "," ||
        has_subject(verb) || child(verb, Deprel::mark) != kNone)
      return;
    const uint32_t noun =
        child(aside, Deprel::nsubj) != kNone ? child(aside, Deprel::nsubj) : child(aside, Deprel::nsubj_pass);
    uint32_t auxiliary = kNone;
    bool passive = false;
    for (uint32_t c : below(verb)) {
      if (at(c).relation == Deprel::aux || at(c).relation == Deprel::aux_pass) auxiliary = std::min(auxiliary, c);
      passive = passive || at(c).relation == Deprel::aux_pass;
    }
    if (noun == kNone || noun > aside || auxiliary == kNone || auxiliary > verb || auxiliary < aside + 2 ||
        at(auxiliary - 1).norm != "," || child(aside, Deprel::aux) != kNone || child(aside, Deprel::aux_pass) != kNone)
      return;
    exchange(aside, verb, Deprel::acl);
    hang(noun, verb, passive ? Deprel::nsubj_pass : Deprel::nsubj);
    hang(aside, noun, Deprel::acl);
    const std::vector<uint32_t> rest = below(aside);
    for (uint32_t c : rest) {
      if (c > auxiliary) hang(c, verb, at(c).relation);
    }
  }

  /// "The plant, the largest of all, was destroyed, the company said": of two subjects of the last verb the one before
  /// the first verb is that one's.
  void mend_lost_subject(uint32_t verb) {
    if (at(verb).tag != Upos::VERB || has_subject(verb) || child(verb, Deprel::csubj) != kNone) return;
    const bool passive = child(verb, Deprel::aux_pass) != kNone;
    if (!passive && (at(verb).tense != 1 && at(verb).tense != 2)) return;
    for (uint32_t later : below(verb)) {
      const Deprel r = at(later).relation;
      if (later < verb || (r != Deprel::conj && r != Deprel::parataxis) || at(later).tag != Upos::VERB) continue;
      uint32_t early = kNone, late = kNone;
      for (uint32_t c : below(later)) {
        if (at(c).relation != Deprel::nsubj) continue;
        (c < verb ? early : late) = c;
      }
      if (early == kNone || late == kNone || late > later) continue;
      hang(early, verb, passive ? Deprel::nsubj_pass : Deprel::nsubj);
      return;
    }
  }

  /// "took nine clerks prisoner": no prisoner of clerks.
  void mend_taken_captive(uint32_t noun) {
    const uint32_t verb = at(noun).head;
    if (verb == kNone || verb > noun || at(noun).relation != Deprel::obj || at(verb).tag != Upos::VERB ||
        (at(noun).lemma != "prisoner" && at(noun).lemma != "hostage" && at(noun).lemma != "captive"))
      return;
    const uint32_t taken = noun - 1;
    if (at(taken).head != noun || at(taken).relation != Deprel::compound || !is_nominal(at(taken).tag)) return;
    hang(taken, verb, Deprel::obj);
    hang(noun, verb, Deprel::xcomp);
    const std::vector<uint32_t> rest = below(noun);
    for (uint32_t c : rest) {
      if (c < taken) hang(c, taken, at(c).relation);
    }
  }

  bool says(uint32_t verb) {
    static constexpr std::array<std::string_view, 10> kSay = {"say",     "tell",  "add",     "announce", "report",
                                                              "confirm", "claim", "declare", "state",    "write"};
    return std::find(kSay.begin(), kSay.end(), at(verb).lemma) != kSay.end();
  }

  /// "the minister said, accusing them": so one goes on speaking.
  bool is_of_speech(uint32_t verb) {
    static constexpr std::array<std::string_view, 22> kSpeech = {
        "accuse", "blame", "call",  "describe",  "cite",      "quote",    "deny",  "insist", "urge",   "warn",  "note",
        "vow",    "cast",  "claim", "criticise", "criticize", "denounce", "refer", "demand", "stress", "speak", "use"};
    return says(verb) || std::find(kSpeech.begin(), kSpeech.end(), at(verb).lemma) != kSpeech.end();
  }

  /// "before the coalition, under pressure from abroad, ordered a halt": what commas set off behind a noun of time
  /// parts the subject of a clause from its verb.
  void mend_clause_of_time(uint32_t verb) {
    static constexpr std::array<std::string_view, 4> kWhen = {"before", "after", "until", "since"};
    if (at(verb).tag != Upos::VERB || at(verb).relation != Deprel::conj ||
        (at(verb).tense != 1 && at(verb).tense != 2) || verb < first_ + 5 || at(verb - 1).norm != "," ||
        has_subject(verb) || child(verb, Deprel::cc) != kNone)
      return;
    const uint32_t above = at(verb).head;
    for (uint32_t t = verb - 2; t > above && t > first_; --t) {
      if (at(t).tag == Upos::VERB) return;
      if (at(t + 1).norm != "," || t + 1 == verb - 1 || !is_nominal(at(t).tag)) continue;
      const uint32_t when = child(t, Deprel::case_);
      if (when == kNone || std::find(kWhen.begin(), kWhen.end(), at(when).lemma) == kWhen.end()) return;
      hang(t, verb, Deprel::nsubj);
      hang(when, verb, Deprel::mark);
      at(verb).relation = Deprel::advcl;
      return;
    }
  }

  /// "Neighbouring Uganda, an ally of the junta, sent troops": no one borders on Uganda; it is what sent them.
  void mend_neighbouring(uint32_t t) {
    if (t != first_ || t + 1 >= last_ || at(t).tag != Upos::VERB || at(t + 1).tag != Upos::PROPN) return;
    const std::string word = to_lower(at(t).norm);
    if (word != "neighbouring" && word != "neighboring") return;
    const uint32_t name = t + 1;
    const uint32_t verb = at(name).head == t ? at(t).head : at(name).head;
    if (verb == kNone || at(verb).tag != Upos::VERB || has_subject(verb)) return;
    hang(name, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
    at(t).tag = Upos::ADJ;
    hang(t, name, Deprel::amod);
  }

  /// "Police answered, witnesses said, by burning huts": the burning goes with the answer, not with what was said.
  void mend_said_between(uint32_t clause) {
    const uint32_t speech = at(clause).head;
    if (at(clause).tag != Upos::VERB || at(clause).relation != Deprel::advcl || speech == kNone || speech > clause ||
        !says(speech) || speech + 1 >= last_ || at(speech + 1).norm != "," ||
        (child(clause, Deprel::mark) == kNone && is_of_speech(clause)))
      return;
    uint32_t told = child(speech, Deprel::ccomp);
    for (uint32_t c : below(speech)) {
      if (told == kNone && c < speech && at(c).relation == Deprel::advcl && child(c, Deprel::mark) == kNone) told = c;
    }
    if (told == kNone && at(speech).relation == Deprel::parataxis) told = at(speech).head;
    const uint32_t speaker = child(speech, Deprel::nsubj);
    if (told == kNone || speaker == kNone || told > speaker || speaker > speech || at(told).tag != Upos::VERB ||
        !has_subject(told))
      return;
    hang(clause, told, Deprel::advcl);
  }

  /// "The rebels, he went on, killed two", "the army, the governor went on to say, fled": of two subjects of what
  /// stands between commas the first is that of the verb behind.
  void mend_spoken_within(uint32_t speech) {
    if (at(speech).tag != Upos::VERB || at(speech).relation == Deprel::conj) return;
    uint32_t early = kNone, speaker = kNone, told = kNone;
    for (uint32_t c : below(speech)) {
      if (at(c).relation == Deprel::nsubj && c < speech) {
        (early == kNone ? early : speaker) = c;
      } else if (c > speech + 1 && told == kNone && at(c).tag == Upos::VERB && at(c - 1).norm == "," &&
                 !has_subject(c) && child(c, Deprel::mark) == kNone && child(c, Deprel::cc) == kNone &&
                 (at(c).tense == 1 || at(c).tense == 2 || at(c).tense == 3)) {
        told = c;
      }
    }
    constexpr uint32_t kLongest = 5;  // "went on to say,"
    if (early == kNone || speaker == kNone || told == kNone || early > speaker || told - speech > kLongest) return;
    // "X, a town governed by Y, got a bank": a description
    const uint32_t article = child(speaker, Deprel::det);
    if (article != kNone && (at(article).lemma == "a" || at(article).lemma == "an")) return;
    bool set_off = false;  // a comma between the two subjects
    for (uint32_t t = early + 1; t < speaker; ++t) set_off = set_off || at(t).norm == ",";
    if (!set_off) return;
    exchange(speech, told, Deprel::parataxis);
    hang(early, told, Deprel::nsubj);
    if (at(told).tense == 3) at(told).tense = 1;
    const std::vector<uint32_t> rest = below(speech);
    for (uint32_t c : rest) {
      if (c > told) hang(c, told, at(c).relation);
    }
    // what passed for the agent of a participle has no "by"
    for (uint32_t c : below(told)) {
      const uint32_t mark = child(c, Deprel::case_);
      if (at(c).relation == Deprel::obl_agent && (mark == kNone || at(mark).lemma != "by") &&
          child(told, Deprel::obj) == kNone)
        at(c).relation = Deprel::obj;
    }
  }
};

}  // namespace

void mend_tree(Analysis& analysis, uint32_t first, uint32_t last) { Mender(analysis, first, last).run(); }

}  // namespace rashomon
