// SPDX-License-Identifier: Apache-2.0
// A participle between commas tells of the noun before it and is no clause of its own; the parser often makes it the
// main verb, hangs it on that one, or gives its last words to what follows. Each mend knows one such shape by commas,
// tags and "by". One pass a mend; a word is hung below another only if that one does not hang below it.
#include "mend_asides.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

class AsideMender : TreeEditor {
 public:
  AsideMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    for (uint32_t t = first_; t < last_; ++t) {
      mend_led_object(t);
      mend_between_dashes(t);
      mend_agent_behind_from(t);
      if (at(t).tag == Upos::NOUN) {
        mend_listed_noun(t);
        mend_noun_behind_letters(t);
      }
      if (at(t).tag == Upos::VERB) {
        mend_verb_behind_participle(t);
        mend_participle_for_verb(t);
        mend_participle_of_noun_before(t);
        mend_verb_behind_which(t);
        mend_second_clause(t);
        mend_time_before_aside(t);
      }
    }
    for (uint32_t t = first_; t < last_; ++t) {
      mend_end_of_aside(t);
      if (at(t).tag == Upos::PROPN && is(t, Deprel::conj)) mend_list_of_three(t);
    }
  }

 private:
  /// "came a day after troops, backed by jets, opened an attack": the troops opened it.
  void mend_time_before_aside(uint32_t verb) {
    static constexpr std::array<std::string_view, 6> kWhen = {"after", "before", "since", "until", "as", "once"};
    const uint32_t above = at(verb).head;
    if (!is(verb, Deprel::conj) || above == kNone || above > verb || verb < first_ + 4 || !is_comma(verb - 1) ||
        child(verb, Deprel::nsubj) != kNone || child(verb, Deprel::nsubj_pass) != kNone ||
        child(verb, Deprel::cc) != kNone || !is_past(verb) || has_auxiliary(verb))
      return;
    for (uint32_t noun : below(above)) {
      const uint32_t when = child(noun, Deprel::case_);
      if (!is(noun, Deprel::obl) || noun < above || noun > verb || when == kNone || !is_nominal(at(noun).tag) ||
          std::find(kWhen.begin(), kWhen.end(), at(when).lemma) == kWhen.end() || noun + 1 >= last_ ||
          !is_comma(noun + 1))
        continue;
      const uint32_t aside = child(noun, Deprel::acl);
      if (aside == kNone || aside != noun + 2) continue;
      hang(when, verb, Deprel::mark);
      hang(noun, verb, Deprel::nsubj);
      at(verb).relation = Deprel::advcl;
      return;
    }
  }

  /// "backed by A, the B and C", with B for an aside or for who did what follows: three in a row.
  void mend_list_of_three(uint32_t last) {
    const uint32_t link = child(last, Deprel::cc), above = at(last).head;
    if (link == kNone || link + 1 > last || link < first_ + 3 || above == kNone || above > link) return;
    const bool aside = is(above, Deprel::appos);  // C hangs on B, B on A
    const uint32_t middle = aside ? above : link - 1, head = aside ? at(above).head : above;
    if (head == kNone || head >= middle || at(head).tag != Upos::PROPN || at(middle).tag != Upos::PROPN ||
        middle + 1 != link || is_below(head, middle))
      return;
    uint32_t first = middle;
    while (first > head + 1 && at(first - 1).norm != "," && is_below(first - 1, middle)) --first;
    if (at(first - 1).norm != "," || first < 2 || !(first - 2 == head || is_below(first - 2, head))) return;
    const bool named_anew = is(middle, Deprel::appos) && at(middle).head == head;  // as the parser has it
    if (aside ? last + 1 >= last_ || at(last + 1).norm == "," || at(first).norm != "the"
              : is_below(middle, head) && !named_anew)
      return;
    hang(middle, head, Deprel::conj);
    hang(last, head, Deprel::conj);
  }

  bool is_dash(uint32_t t) {
    static constexpr std::array<std::string_view, 4> kDashes = {"--", "\u2013", "\u2014", "\u2015"};
    return at(t).tag == Upos::PUNCT && (is_one_of(at(t).norm, kDashes) || (at(t).norm == "-" && at(t).space_before));
  }

  /// "Rebels led by NAME -- accused of theft -- seized the town", with a thief for who seized: the rebels did.
  void mend_between_dashes(uint32_t close) {
    const uint32_t verb = close + 1;
    if (!is_dash(close) || verb >= last_ || at(verb).tag != Upos::VERB ||
        (at(verb).tense != 1 && at(verb).tense != 3) || !is(verb, Deprel::acl) || has_subject(verb) ||
        has_agent(verb) || child(verb, Deprel::aux_pass) != kNone)
      return;
    uint32_t open = kNone, main = kNone;
    for (uint32_t t = first_; t < close; ++t) {
      if (is_dash(t)) open = open == kNone ? t : close;
      if (at(t).head == kNone) main = t;
      if (at(t).tag == Upos::VERB && (at(t).tense == 1 || at(t).tense == 2)) return;  // somebody has acted before
    }
    if (open == kNone || open == close || main == kNone || main > open || child(main, Deprel::cop) != kNone) return;
    uint32_t noun = main;
    if (at(main).tag == Upos::VERB && at(main).tense == 3) {
      noun = child(main, Deprel::nsubj);
      if (noun == kNone) noun = child(main, Deprel::nsubj_pass);
      if (noun == kNone || noun > main || child(main, Deprel::aux) != kNone) return;
    }
    if (!is_nominal(at(noun).tag)) return;
    const Deprel own = at(main).relation;
    hang(verb, kNone, own);
    hang(noun, verb, Deprel::nsubj);
    if (noun != main) hang(main, noun, Deprel::acl);
    at(verb).tense = 1;
  }

  /// "on a Frontier Corps (FC) post": the post is theirs and stands in their place.
  void mend_noun_behind_letters(uint32_t noun) {
    if (noun < first_ + 4 || at(noun - 1).norm != ")" || at(noun - 3).norm != "(" || at(noun - 2).tag != Upos::PROPN)
      return;
    const uint32_t name = noun - 4;
    if (at(name).tag != Upos::PROPN || at(noun - 2).head != name || at(name).head == kNone ||
        at(noun).head != at(name).head || (!is(noun, at(name).relation) && !is(noun, Deprel::nmod)) ||
        is(noun, Deprel::conj) || child(noun, Deprel::case_) != kNone || child(noun, Deprel::cc) != kNone ||
        is_below(at(name).head, noun))
      return;
    const std::vector<uint32_t> words = below(name);
    exchange(name, noun, Deprel::compound);
    for (uint32_t c : words) {
      if (c < name && (is(c, Deprel::case_) || is(c, Deprel::det) || is(c, Deprel::nummod)))
        hang(c, noun, at(c).relation);
    }
  }

  /// "Rebels take camp near Ada, convoy attacked": behind the comma stands a sentence of its own.
  void mend_second_clause(uint32_t verb) {
    const uint32_t noun = at(verb).head;
    if ((!is(verb, Deprel::acl) && !is(verb, Deprel::amod)) || noun == kNone) return;
    uint32_t subject = child(verb, Deprel::nsubj);
    if (subject == kNone) subject = child(verb, Deprel::nsubj_pass);
    if (subject == kNone || subject > verb || at(subject).tag == Upos::PRON) return;
    uint32_t first = subject;
    while (first > first_ && !is_comma(first - 1) && at(first - 1).tag != Upos::VERB) --first;
    if (first <= first_ + 1 || !is_comma(first - 1)) return;
    uint32_t main = first - 1;
    for (uint32_t t = first_; t < first - 1; ++t) {
      if (at(t).tag == Upos::VERB && at(t).head == kNone) main = t;
    }
    if (main == first - 1 || is_below(main, verb)) return;
    const bool behind = noun > verb;
    hang(verb, main, Deprel::parataxis);
    if (behind && at(noun).head != main) hang(noun, main, Deprel::parataxis);
  }

  bool is_comma(uint32_t t) { return at(t).norm == ","; }

  bool is_past(uint32_t verb) { return at(verb).tag == Upos::VERB && (at(verb).tense == 1 || at(verb).tense == 3); }

  bool has_auxiliary(uint32_t verb) {
    return std::any_of(below(verb).begin(), below(verb).end(),
                       [&](uint32_t c) { return is(c, Deprel::aux) || is(c, Deprel::aux_pass); });
  }

  /// The comma that closes what begins at `t`; kNone if a verb or the end comes before it.
  uint32_t closing(uint32_t t) {
    for (uint32_t k = t; k < last_; ++k) {
      if (is_comma(k)) return k;
      if (at(k).tag == Upos::VERB || at(k).tag == Upos::SCONJ || at(k).tag == Upos::AUX) return kNone;
    }
    return kNone;
  }

  /// "by" behind a verb, before the comma that closes its words.
  bool has_by(uint32_t verb, uint32_t end) {
    for (uint32_t k = verb + 1; k < end; ++k) {
      if (at(k).norm == "by" && at(k).tag == Upos::ADP) return true;
    }
    return false;
  }

  /// A participle set off by commas, with who did it: neither auxiliary nor object.
  bool is_set_off(uint32_t verb) {
    if (!is_past(verb) || verb < first_ + 2 || !is_comma(verb - 1) || has_auxiliary(verb) ||
        child(verb, Deprel::obj) != kNone || child(verb, Deprel::mark) != kNone || child(verb, Deprel::cc) != kNone)
      return false;
    const uint32_t end = closing(verb + 1);
    return end != kNone && has_by(verb, end);
  }

  /// "for ten days" is no object.
  void mend_led_object(uint32_t t) {
    static constexpr std::array<std::string_view, 8> kLeads = {"for",   "during", "since",   "until",
                                                               "after", "before", "against", "from"};
    const uint32_t verb = at(t).head, link = child(t, Deprel::case_);
    // "supplied to the people": they did not supply
    if (is(t, Deprel::obl_agent) && link != kNone && (at(link).norm == "to" || at(link).norm == "for"))
      at(t).relation = Deprel::obl;
    if (!is(t, Deprel::obj) || verb == kNone || verb > t || at(verb).tag != Upos::VERB || link == kNone || link > t ||
        link < verb)
      return;
    if (std::find(kLeads.begin(), kLeads.end(), std::string_view(at(link).norm)) != kLeads.end())
      at(t).relation = Deprel::obl;
  }

  /// "taken from the rebels by the army": the army's deed, and no word about the rebels.
  void mend_agent_behind_from(uint32_t t) {
    const uint32_t from = at(t).head, by = child(t, Deprel::case_);
    if (!is(t, Deprel::nmod) || from == kNone || from > t || by == kNone || at(by).norm != "by" ||
        !is(from, Deprel::obl))
      return;
    const uint32_t verb = at(from).head, link = child(from, Deprel::case_);
    if (verb == kNone || verb > from || !is_past(verb) || link == kNone || at(link).norm != "from" ||
        child(verb, Deprel::obj) != kNone || has_agent(verb))
      return;
    hang(t, verb, Deprel::obl_agent);
  }

  /// "has no part in it and calls for a truce": what goes on with a verb is one.
  void mend_listed_noun(uint32_t t) {
    const uint32_t verb = at(t).head;
    if (!is(t, Deprel::conj) || t + 1 >= last_ || at(t + 1).tag == Upos::PUNCT || verb == kNone || verb > t ||
        at(verb).tag != Upos::VERB || at(verb).tense != 2 || child(t, Deprel::cc) != t - 1 ||
        !at(t).norm.ends_with('s') || child(t, Deprel::det) != kNone || child(t, Deprel::case_) != kNone ||
        child(t, Deprel::amod) != kNone || child(t, Deprel::nummod) != kNone)
      return;
    at(t).tag = Upos::VERB;
    at(t).tense = 2;
    at(t).number = 0;
    for (uint32_t c : below(t)) {
      if (is(c, Deprel::nmod) && c > t) at(c).relation = Deprel::obl;
    }
    // "commands and arms the front; the capital denies it": what stands right behind it
    uint32_t object = t + 1;
    while (object < last_ && object < t + 5 && at(object).head != kNone && at(object).head > object &&
           at(object).tag != Upos::PUNCT && !(object + 1 < last_ && at(object + 1).tag == Upos::PUNCT))
      ++object;
    if (object + 1 >= last_ || at(object + 1).tag != Upos::PUNCT || !is_nominal(at(object).tag) ||
        at(object).head == kNone || at(object).head < object || child(object, Deprel::case_) != kNone ||
        is_below(t, object))
      return;
    hang(object, t, Deprel::obj);
  }

  /// "The presidents, brought together by the emir, called for a truce": they called, and the bringing says which.
  void mend_verb_behind_participle(uint32_t verb) {
    const uint32_t aside = at(verb).head;
    if (!is_past(verb) || aside == kNone || aside > verb || !is_comma(verb - 1) || !is_set_off(aside) ||
        has_subject(verb) || child(verb, Deprel::mark) != kNone || child(verb, Deprel::cc) != kNone)
      return;
    const Deprel r = at(verb).relation;
    uint32_t noun = child(aside, Deprel::nsubj);
    if (noun == kNone) noun = child(aside, Deprel::nsubj_pass);
    if ((r != Deprel::advcl && r != Deprel::conj && r != Deprel::ccomp && r != Deprel::parataxis) || noun == kNone ||
        noun + 2 > aside || closing(aside + 1) != verb - 1)
      return;
    exchange(aside, verb, Deprel::acl);
    tell_of(noun, verb, aside, verb);
  }

  /// "insisted that the airport, retaken by the army in May, was shut": it was shut, and retook nothing.
  void mend_participle_for_verb(uint32_t aside) {
    uint32_t noun = child(aside, Deprel::nsubj);
    if (noun == kNone || noun + 2 > aside || !is_set_off(aside)) return;
    const uint32_t end = closing(aside + 1), above = at(aside).head;
    uint32_t main = kNone;
    for (uint32_t t = end; t < last_; ++t) {
      const bool beside = at(t).head == aside || (above != kNone && at(t).head == above && t > aside);
      if (!beside || has_subject(t) || at(t).tag == Upos::PUNCT ||
          (!has_auxiliary(t) && child(t, Deprel::cop) == kNone))
        continue;
      main = t;
      break;
    }
    if (main == kNone || child(main, Deprel::cc) != kNone) return;
    if (at(main).head == aside)
      exchange(aside, main, Deprel::acl);
    else
      hang(main, above, at(aside).relation);
    tell_of(noun, main, aside, end);
  }

  /// "Of Kodok, held by rebels since May, nothing is heard": what is told between commas is told of the noun before.
  void mend_participle_of_noun_before(uint32_t verb) {
    const Deprel r = at(verb).relation;
    if ((r != Deprel::advcl && r != Deprel::conj && r != Deprel::ccomp) || !is_set_off(verb) || has_subject(verb))
      return;
    uint32_t noun = verb - 2;
    for (uint32_t step = 0; step < 4 && at(noun).head != kNone && at(noun).head < verb &&
                            (is(noun, Deprel::flat) || is(noun, Deprel::compound));
         ++step)
      noun = at(noun).head;
    if (!is_nominal(at(noun).tag) || at(noun).tag == Upos::PRON || is_below(noun, verb)) return;
    hang(verb, noun, Deprel::acl);
    at(verb).tense = 3;
  }

  /// "The charity, which has a car there, sent rice and oil.": a sentence has a verb, and rice is not sent for a name.
  void mend_verb_behind_which(uint32_t verb) {
    const uint32_t object = at(verb).head;
    if (!is_past(verb) || !is(verb, Deprel::amod) || object == kNone || object != verb + 1 || verb < first_ + 4 ||
        !is_comma(verb - 1) || at(last_ - 1).norm != ".")
      return;
    uint32_t root = kNone;
    for (uint32_t t = first_; t < verb; ++t) {
      if (at(t).head == kNone && is_nominal(at(t).tag)) root = t;
    }
    if (root == kNone || child(root, Deprel::cop) != kNone || is_below(root, verb)) return;
    bool told = false;
    for (uint32_t c : below(root)) {
      const uint32_t which = is(c, Deprel::acl_relcl) && c < verb ? child(c, Deprel::nsubj) : kNone;
      told = told || (which != kNone && which > first_ && is_comma(which - 1));
    }
    if (!told) return;
    hang(verb, kNone, Deprel::root);
    hang(root, verb, Deprel::nsubj);
    hang(object, verb, Deprel::obj);
    at(verb).tense = 1;
    for (uint32_t t = verb + 2; t < last_; ++t) {
      if (at(t).head != kNone && at(t).head < verb && !is(t, Deprel::punct))
        hang(t, is(t, Deprel::conj) ? object : verb, at(t).relation);
    }
  }

  /// "Kodok, held by rebels since May, juts into the plain": it juts there now and has been held since May.
  void mend_end_of_aside(uint32_t t) {
    const uint32_t above = at(t).head;
    if (!is(t, Deprel::obl) || above == kNone || above < t + 2 || child(t, Deprel::case_) == kNone) return;
    uint32_t begin = t;
    while (begin > first_ && !is_comma(begin - 1)) --begin;
    if (begin == first_ || begin >= t || !is(begin, Deprel::acl) || !is_past(begin)) return;
    bool closed = false;
    for (uint32_t k = t + 1; k < above; ++k) closed = closed || is_comma(k);
    for (uint32_t k = begin + 1; k < t; ++k) closed = closed && at(k).tag != Upos::VERB;
    if (closed && !is_below(begin, t)) hang(t, begin, Deprel::obl);
  }
};

}  // namespace

void mend_asides(Analysis& analysis, uint32_t first, uint32_t last) { AsideMender(analysis, first, last).run(); }

}  // namespace rashomon
