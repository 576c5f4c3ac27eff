// SPDX-License-Identifier: Apache-2.0
// A past tense that looks like a participle is often taken for one, and the sentence is then built around a noun or
// around its second verb. Each mend knows one such shape by word order and tags. One pass a mend; a word is hung below
// another only if that one does not hang below it.
#include "mend_main_verbs.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "rashomon/base/unicode.h"
#include "tree_editor.h"

namespace rashomon {
namespace {

constexpr std::array<std::string_view, 8> kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday",    "yesterday"};

class MainVerbMender : TreeEditor {
 public:
  MainVerbMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    for (uint32_t t = first_; t < last_; ++t) {
      mend_men(t);
      if (at(t).tag == Upos::VERB) {
        mend_verb_of_object(t);
        mend_owner_without_sign(t);
        mend_outcome(t);
        mend_of_row(t);
        mend_fighting(t);
        mend_first_of_two(t);
        mend_said_behind_link(t);
        mend_noun_of_participle(t);
        mend_subject_behind_link(t);
        mend_day_within(t);
        mend_ranks(t);
        mend_one_of_row(t);
        mend_left_dead(t);
      } else if (at(t).tag == Upos::NOUN || at(t).tag == Upos::PROPN) {
        mend_march(t);
        mend_day_behind_aside(t);
        mend_between(t);
        mend_both_sides(t);
        mend_two_in_row(t);
      } else if (at(t).tag == Upos::ADV) {
        mend_ago(t);
      } else if (at(t).tag == Upos::AUX) {
        mend_name_like_auxiliary(t);
      }
    }
  }

 private:
  bool is_phrase(uint32_t t) {
    return is(t, Deprel::obl) || is(t, Deprel::obl_tmod) || is(t, Deprel::nmod) || is(t, Deprel::nmod_tmod) ||
           is(t, Deprel::obl_npmod);
  }

  bool is_subject(uint32_t t) { return is(t, Deprel::nsubj) || is(t, Deprel::nsubj_pass); }

  /// "Rebels who signed a deal, seized control of two towns": what has a subject before it and an object behind it.
  void mend_verb_of_object(uint32_t verb) {
    const uint32_t object = at(verb).head;
    if (!is(verb, Deprel::amod) || at(verb).tense == 4 || object == kNone || object < verb || verb < first_ + 2 ||
        at(object).tag != Upos::NOUN || child(object, Deprel::cop) != kNone ||
        (at(verb - 1).norm != "," && at(verb - 1).tag != Upos::ADV))
      return;
    for (uint32_t c : below(object)) {
      if (c < verb && (is(c, Deprel::det) || is(c, Deprel::nummod) || is(c, Deprel::case_))) return;
    }
    const uint32_t say = at(object).head;
    if (is(object, Deprel::nsubj) && say != kNone && say > object && at(verb - 1).norm == ",")
      return take_told_subject(verb, object, say);
    uint32_t subject = child(object, Deprel::nsubj);
    // "Rebels who signed a deal, seized control", with the control for one of what was signed
    const bool listed = subject == kNone && (is(object, Deprel::obj) || is(object, Deprel::conj));
    const uint32_t inner = at(object).head;
    if (listed && inner != kNone && inner < verb && is(inner, Deprel::acl_relcl) && at(inner).head != kNone &&
        at(inner).head < inner && is(inner, Deprel::acl_relcl)) {
      subject = at(inner).head;
      if (!is_nominal(at(subject).tag) || (!is(subject, Deprel::root) && !is(subject, Deprel::nsubj)) ||
          child(inner, Deprel::obj) == object || !is(subject, Deprel::root))
        return;
      hang(object, verb, Deprel::obj);
      exchange_far(subject, verb);
    } else {
      if (subject == kNone || subject > verb || !(is(object, Deprel::root) || is(object, Deprel::conj))) return;
      exchange(object, verb, Deprel::obj);
      const std::vector<uint32_t> rest = below(object);
      for (uint32_t c : rest) {
        if (c < verb || is(c, Deprel::punct)) hang(c, verb, at(c).relation);
      }
    }
    at(verb).tense = 1;
  }

  /// "the second district in the province to be taken": the district is.
  void mend_of_row(uint32_t verb) {
    static constexpr std::array<std::string_view, 9> kRow = {"first", "second", "third", "fourth", "fifth",
                                                             "sixth", "last",   "only",  "latest"};
    const uint32_t inner = at(verb).head;
    const uint32_t mark = child(verb, Deprel::mark);
    if (!is(verb, Deprel::acl) || inner == kNone || inner > verb || mark == kNone || at(mark).norm != "to" ||
        child(verb, Deprel::aux_pass) == kNone ||  // but "the sixth day of the drive to retake it"
        !is(inner, Deprel::nmod) || child(inner, Deprel::case_) == kNone)
      return;
    const uint32_t noun = at(inner).head;
    if (noun == kNone || noun > inner || at(noun).tag != Upos::NOUN) return;
    for (uint32_t c : below(noun)) {
      if (c < noun && is(c, Deprel::amod) && is_one_of(at(c).norm, kRow)) return hang(verb, noun, Deprel::acl);
    }
  }

  /// "Houthi militiamen fled": men, whatever their word is taken for.
  void mend_men(uint32_t t) {
    std::string& form = at(t).norm;
    if (at(t).tag != Upos::VERB || form.size() < 6 || !form.ends_with("men")) return;
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).number = 2;
    at(t).lemma = to_lower(form.substr(0, form.size() - 2)) + "an";
    // "Houthi militiamen", with the name for who does it
    for (uint32_t c : below(t)) {
      if (is(c, Deprel::nsubj) && c + 3 > t && c < t && at(c).tag == Upos::PROPN) at(c).relation = Deprel::compound;
    }
  }

  /// "Fighting also raged between X and Y": what raged.
  void mend_fighting(uint32_t t) {
    static constexpr std::array<std::string_view, 10> kGoesOn = {"rage",  "erupt",     "continue", "resume", "break",
                                                                 "flare", "intensify", "spread",   "ease",   "subside"};
    const uint32_t verb = at(t).head;
    if (t != first_ || at(t).tense != 4 || !is(t, Deprel::advcl) || verb == kNone || has_subject(verb) ||
        !is_one_of(at(verb).lemma, kGoesOn) || child(t, Deprel::obj) != kNone)
      return;
    for (uint32_t k = t + 1; k < verb; ++k) {
      if (at(k).tag != Upos::ADV && at(k).tag != Upos::AUX) return;
    }
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).lemma = to_lower(at(t).norm);
    at(t).relation = Deprel::nsubj;
    for (uint32_t k = t + 1; k < verb; ++k) {
      if (at(k).head == t) hang(k, verb, at(k).relation);
    }
    if (at(verb).tense == 3) at(verb).tense = 1;
  }

  /// "ambushed a column of lorries, killing nine": who ambushed killed, and not the lorries.
  void mend_outcome(uint32_t verb) {
    static constexpr std::array<std::string_view, 8> kOutcomes = {"kill",     "wound",  "injure", "destroy",
                                                                  "displace", "damage", "maim",   "leave"};
    const uint32_t noun = at(verb).head;
    if (!is(verb, Deprel::acl) || at(verb).tense != 4 || noun == kNone || noun > verb || verb == first_ ||
        at(verb - 1).norm != "," || !is_one_of(at(verb).lemma, kOutcomes) || child(verb, Deprel::obj) == kNone)
      return;
    uint32_t above = noun;
    for (uint32_t step = first_; step < last_ && above != kNone && at(above).tag != Upos::VERB; ++step) {
      if (is(above, Deprel::nsubj) || is(above, Deprel::nsubj_pass)) return;
      above = at(above).head;
    }
    if (above != kNone && above < verb && at(above).tense != 0) hang(verb, above, Deprel::advcl);
  }

  /// "the troops left and the FRONT seized control": an owner has an 's, or is none.
  void mend_owner_without_sign(uint32_t verb) {
    const uint32_t object = at(verb).head;
    if (!is(verb, Deprel::amod) || at(verb).tense == 4 || object == kNone || object <= verb || verb < first_ + 1)
      return;
    uint32_t owner = child(object, Deprel::nmod_poss);
    if (owner == kNone) owner = child(object, Deprel::compound);
    if (owner == kNone || owner > verb || !is_nominal(at(owner).tag) || at(owner).tag == Upos::PRON ||
        child(owner, Deprel::case_) != kNone)
      return;
    for (uint32_t t = owner + 1; t < verb; ++t) {
      if (at(t).norm == "-") continue;
      if (!is_below(t, owner) || at(t).norm == "'s" || at(t).norm == "'" || at(t).tag == Upos::PUNCT) return;
    }
    const uint32_t link = child(object, Deprel::cc);
    // behind "and" it goes on from the verb before
    uint32_t before = kNone;
    for (uint32_t t = first_; link != kNone && t < link; ++t) {
      if (at(t).tag == Upos::VERB && has_subject(t) && at(t).tense == 1 && !is_below(t, object)) before = t;
    }
    if (link != kNone && link < owner && before != kNone) {
      if (is_below(before, verb)) return;
      hang(verb, before, Deprel::conj);
      hang(object, verb, Deprel::obj);
      hang(link, verb, Deprel::cc);
    } else if (link == kNone && is(owner, Deprel::nmod_poss) &&
               (is(object, Deprel::root) || is(object, Deprel::ccomp))) {
      exchange(object, verb, Deprel::obj);
    } else {
      return;
    }
    hang(owner, verb, Deprel::nsubj);
    const std::vector<uint32_t> rest = below(object);
    for (uint32_t c : rest) {
      if (c < owner && (is(c, Deprel::det) || is(c, Deprel::amod))) hang(c, owner, at(c).relation);
    }
    at(verb).tense = 1;
  }

  /// "Rebels who signed a deal, seized control, officials said", with three subjects for "said".
  void take_told_subject(uint32_t verb, uint32_t object, uint32_t say) {
    uint32_t early = kNone;
    bool late = false;
    for (uint32_t c : below(say)) {
      if (!is(c, Deprel::nsubj)) continue;
      if (c < verb && child(c, Deprel::acl_relcl) != kNone) early = c;
      late = late || c > object;
    }
    if (early == kNone || !late) return;
    hang(verb, say, Deprel::ccomp);
    hang(object, verb, Deprel::obj);
    hang(early, verb, Deprel::nsubj);
    at(verb).tense = 1;
    const std::vector<uint32_t> rest = below(object);
    for (uint32_t c : rest) {
      if (is(c, Deprel::acl) && at(c).tense == 4) hang(c, verb, Deprel::advcl);
    }
  }

  /// Puts `verb`, far below `noun`, into its place, with the noun as its subject.
  void exchange_far(uint32_t noun, uint32_t verb) {
    const uint32_t head = at(noun).head;
    const Deprel own = at(noun).relation;
    hang(verb, head, own);
    hang(noun, verb, Deprel::nsubj);
  }

  /// "A column of 60 cars rolled in on Friday and clashes erupted on Saturday", with "erupted" for what the column did
  /// and the clashes for a second Friday.
  void mend_first_of_two(uint32_t second) {
    const uint32_t subject = child(second, Deprel::nsubj);
    if (subject == kNone || subject > second || second < first_ + 3 || at(second).tense != 1) return;
    uint32_t first = kNone;
    for (uint32_t t = subject + 1; t < second; ++t) {
      if (at(t).tag == Upos::VERB && is(t, Deprel::acl) && is_below(t, subject)) first = t;
    }
    if (first == kNone || (at(first).tense != 1 && at(first).tense != 3) || has_agent(first) ||
        child(first, Deprel::obj) != kNone || child(first, Deprel::mark) != kNone)
      return;
    uint32_t noun = second - 1;
    while (noun > first && at(noun).tag == Upos::ADV) --noun;
    const uint32_t joint = child(noun, Deprel::cc);
    if (noun <= first || !is_nominal(at(noun).tag) || !is(noun, Deprel::conj) || joint == kNone || joint > noun ||
        at(joint).norm != "and")
      return;
    const uint32_t listed = at(noun).head;
    // what the noun goes with is a day or a place, no like of it
    if (listed == kNone || child(listed, Deprel::case_) == kNone || at(listed).tag != Upos::PROPN) return;
    for (uint32_t t = first + 1; t < noun; ++t) {
      if (at(t).tag == Upos::VERB || at(t).norm == ",") return;
    }
    const uint32_t head = at(second).head;
    const Deprel own = at(second).relation;
    hang(first, head, own);
    at(first).tense = 1;
    hang(subject, first, Deprel::nsubj);
    hang(second, first, Deprel::conj);
    hang(noun, second, Deprel::nsubj);
    hang(joint, second, Deprel::cc);
    const std::vector<uint32_t> rest = below(second);
    for (uint32_t c : rest) {
      if (c < joint) hang(c, first, at(c).relation);
    }
  }

  /// "The raid comes after the government on Monday said it was ready": who said it stands behind the link.
  void mend_said_behind_link(uint32_t say) {
    static constexpr std::array<std::string_view, 14> kSay = {"say",     "announce", "report", "tell",    "declare",
                                                              "confirm", "claim",    "warn",   "declare", "reject",
                                                              "deny",    "vow",      "pledge", "threaten"};
    static constexpr std::array<std::string_view, 5> kLinks = {"after", "before", "as", "since", "while"};
    if (!is_one_of(at(say).lemma, kSay) || has_subject(say) || at(say).tense != 1) return;
    uint32_t main = is(say, Deprel::advcl) && child(say, Deprel::mark) == kNone ? at(say).head : kNone;
    const bool below_main = main != kNone;
    if (below_main ? main > say || at(main).tag != Upos::VERB || !has_subject(main) : !is(say, Deprel::root)) return;
    for (uint32_t c : below(say)) {
      const bool beside = is(c, Deprel::ccomp) || is(c, Deprel::advcl) || is(c, Deprel::parataxis);
      if (c < say && beside && at(c).tag == Upos::VERB && has_subject(c)) main = c;
    }
    if (main == kNone) return;
    uint32_t who = kNone;
    for (uint32_t c : below(main)) {
      if (c > main && is_phrase(c)) who = c;
    }
    if (who == kNone || at(who).tag == Upos::NUM) return;
    uint32_t link = who;
    while (link > main + 1 &&
           (link == who || at(link).tag == Upos::DET || at(link).tag == Upos::ADJ || is(link, Deprel::compound)))
      --link;
    if (!is_one_of(at(link).norm, kLinks)) return;
    // between who said it and his verb stands at most the day
    for (uint32_t t = who + 1; t < say; ++t) {
      if (at(t).tag == Upos::VERB || at(t).tag == Upos::PUNCT || at(t).tag == Upos::AUX) return;
      if (at(t).tag == Upos::ADP && at(t).norm != "on" && at(t).norm != "of") return;
    }
    if (say - who > 6) return;
    if (!below_main) exchange(say, main, Deprel::advcl);
    hang(link, say, Deprel::mark);
    at(link).tag = Upos::SCONJ;
    hang(who, say, Deprel::nsubj);
    const std::vector<uint32_t> day = below(who);
    for (uint32_t c : day) {
      if (c > who && is_phrase(c) && child(c, Deprel::case_) != kNone && at(child(c, Deprel::case_)).norm == "on")
        hang(c, say, Deprel::obl);
    }
    const std::vector<uint32_t> rest = below(say);
    for (uint32_t c : rest) {
      if (c < link) hang(c, main, at(c).relation);
    }
  }

  /// "an attack on a clinic run by a charity": the clinic is run, and nobody attacked by running.
  void mend_noun_of_participle(uint32_t verb) {
    const uint32_t noun = verb - 1;
    const uint32_t head = at(verb).head;
    if (verb == first_ || head == kNone || head > noun || verb + 1 >= last_ || at(verb + 1).norm != "by" ||
        at(noun).head != verb || !is_nominal(at(noun).tag) || !is_phrase(noun) || at(verb).tense == 4 ||
        child(noun, Deprel::case_) == kNone || child(verb, Deprel::aux_pass) != kNone || has_subject(verb) ||
        (!is_phrase(verb) && !is(verb, Deprel::acl)))
      return;
    const bool of_noun = is_nominal(at(head).tag);
    exchange(verb, noun, Deprel::acl);
    at(noun).relation = of_noun ? Deprel::nmod : Deprel::obl;
    at(verb).tense = 3;
  }

  /// "a war which erupted after leaders took power": they took it, and nothing erupted after leaders.
  void mend_subject_behind_link(uint32_t verb) {
    static constexpr std::array<std::string_view, 6> kLinks = {"after", "before", "when", "as", "because", "while"};
    if (!is(verb, Deprel::advcl) || has_subject(verb) || at(verb).tense == 4 || at(verb).tense == 0) return;
    const uint32_t link = child(verb, Deprel::mark);
    if (link == kNone) return mend_phrase_behind_after(verb);
    if (link + 1 >= verb || !is_one_of(at(link).norm, kLinks)) return;
    uint32_t end = verb;
    while (end > link + 1 && (at(end - 1).tag == Upos::AUX || at(end - 1).tag == Upos::ADV)) --end;
    const uint32_t noun = end - 1;
    if (noun <= link || !is_nominal(at(noun).tag) || !is_phrase(noun) || child(noun, Deprel::case_) != kNone) return;
    for (uint32_t t = link + 1; t < noun; ++t) {
      if (!is_below(t, noun)) return;
    }
    const uint32_t above = at(noun).head;
    if (above == kNone || above > link || at(above).tag != Upos::VERB || is_below(above, verb)) return;
    hang(noun, verb, child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
    hang(verb, above, Deprel::advcl);
  }

  /// "days after a coup in Bamako brought him down": the coup did.
  void mend_phrase_behind_after(uint32_t verb) {
    for (const uint32_t noun : below(verb)) {
      const uint32_t link = child(noun, Deprel::case_);
      if (noun > verb || !is(noun, Deprel::obl) || at(noun).tag != Upos::NOUN || link == kNone || link > noun ||
          at(link).norm != "after")
        continue;
      for (uint32_t t = link + 1; t < verb; ++t) {
        if (!is_below(t, noun) || at(t).norm == ",") return;
      }
      at(noun).relation = child(verb, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj;
      hang(link, verb, Deprel::mark);
      at(link).tag = Upos::SCONJ;
      return;
    }
  }

  /// "They were the first to have been attacked": who they were, and no subject of "first".
  void mend_one_of_row(uint32_t verb) {
    static constexpr std::array<std::string_view, 6> kRow = {"first", "last", "only", "second", "third", "latest"};
    const uint32_t row = at(verb).head, to = child(verb, Deprel::mark);
    if (!is(verb, Deprel::csubj) || row == kNone || row > verb || to == kNone || at(to).norm != "to" ||
        !is_one_of(at(row).norm, kRow) || child(row, Deprel::cop) == kNone || !has_subject(row))
      return;
    at(verb).relation = Deprel::acl;
  }

  /// "deserted the government ranks": nobody ranks.
  void mend_ranks(uint32_t t) {
    static constexpr std::array<std::string_view, 8> kLeave = {"desert", "join", "leave", "quit",
                                                               "swell",  "fill", "break", "abandon"};
    const uint32_t verb = at(t).head, whose = child(t, Deprel::nsubj);
    if (at(t).norm != "ranks" || !is(t, Deprel::ccomp) || verb == kNone || verb > t || whose == kNone ||
        whose + 1 != t || !is_one_of(at(verb).lemma, kLeave) || child(t, Deprel::obj) != kNone)
      return;
    at(t).tag = Upos::NOUN;
    at(t).tense = 0;
    at(t).number = 2;
    at(t).lemma = "rank";
    at(t).relation = Deprel::obj;
    const std::vector<uint32_t> rest = below(t);
    for (uint32_t c : rest) {
      if (c > t && !is(c, Deprel::punct)) hang(c, verb, at(c).relation);
    }
    const std::vector<uint32_t> words = below(whose);
    for (uint32_t c : words) {
      if (is(c, Deprel::det)) hang(c, t, Deprel::det);
    }
    at(whose).relation = Deprel::compound;
  }

  /// "clashes for days between the army and rebels": no days lie between these.
  void mend_between(uint32_t noun) {
    static constexpr std::array<std::string_view, 6> kSpans = {"day", "week", "month", "hour", "year", "night"};
    const uint32_t span = at(noun).head, led = child(noun, Deprel::case_);
    if (!is(noun, Deprel::nmod) || span == kNone || span > noun ||
        (!is(span, Deprel::nmod) && !is(span, Deprel::obl)) || !is_one_of(at(span).lemma, kSpans) || led == kNone ||
        at(led).norm != "between")
      return;
    uint32_t act = at(span).head;
    if (act != kNone && act < span && at(act).tag == Upos::VERB) act = child(act, Deprel::nsubj);
    if (act != kNone && act < span && at(act).tag == Upos::NOUN) hang(noun, act, Deprel::nmod);
  }

  /// "had surrounded TOWN, which borders LAND, on Friday": nothing borders on a day.
  void mend_day_behind_aside(uint32_t day) {
    const uint32_t aside = at(day).head;
    if (!is_phrase(day) || aside == kNone || aside > day || !is(aside, Deprel::acl_relcl) || at(aside).tense != 2 ||
        !is_one_of(at(day).norm, kDays))
      return;
    const uint32_t led = child(day, Deprel::case_);
    const uint32_t first = led != kNone && led < day ? led : day;
    if (first == first_ || at(first - 1).norm != ",") return;
    uint32_t main = at(aside).head;
    for (uint32_t step = first_; step < last_ && main != kNone && at(main).tag != Upos::VERB; ++step)
      main = at(main).head;
    if (main != kNone && main < aside && (at(main).tense == 1 || at(main).tense == 3)) hang(day, main, Deprel::obl);
  }

  /// "threatened to advance and march on the capital"
  void mend_march(uint32_t t) {
    const uint32_t verb = at(t).head;
    if (at(t).norm != "march" || !is(t, Deprel::conj) || verb == kNone || verb > t || at(verb).tag != Upos::VERB ||
        t + 1 >= last_ || (at(t + 1).norm != "on" && at(t + 1).norm != "into" && at(t + 1).norm != "to") ||
        child(t, Deprel::det) != kNone)
      return;
    at(t).tag = Upos::VERB;
    at(t).tense = at(verb).tense;
    at(t).lemma = "march";
    for (uint32_t n = t + 2; n < last_ && n < t + 6; ++n) {
      if (!is_nominal(at(n).tag) || child(n, Deprel::case_) != t + 1 || is_below(t, n)) continue;
      hang(n, t, Deprel::obl);
      return;
    }
  }

  /// "the conflict between A and the leadership of B": two sides, and no conflict and a leadership.
  void mend_both_sides(uint32_t noun) {
    const uint32_t whole = at(noun).head;
    if (!is(noun, Deprel::conj) || whole == kNone || whole > noun || at(whole).tag != Upos::NOUN) return;
    for (const uint32_t side : below(whole)) {
      const uint32_t led = child(side, Deprel::case_);
      if (side > noun || !is(side, Deprel::nmod) || led == kNone || at(led).norm != "between" ||
          child(side, Deprel::conj) != kNone)
        continue;
      hang(noun, side, Deprel::conj);
      return;
    }
  }

  /// "seized control Sunday of more towns": the day goes with the verb, and the towns with the control.
  void mend_day_within(uint32_t verb) {
    const uint32_t object = child(verb, Deprel::obj);
    if (object == kNone || object + 2 >= last_ || object < verb || !is_one_of(at(object + 1).norm, kDays) ||
        at(object + 2).norm != "of")
      return;
    const uint32_t day = object + 1;
    if (at(day).head != object && at(day).head != verb) return;
    hang(day, verb, Deprel::obl_tmod);
    const std::vector<uint32_t> rest = below(day);
    for (uint32_t c : rest) {
      if (c > day && is(c, Deprel::nmod)) hang(c, object, Deprel::nmod);
    }
  }

  /// "who signed a deal two months ago, seized": words of time before a comma go with the verb before them.
  void mend_ago(uint32_t ago) {
    const uint32_t head = at(ago).head;
    if (at(ago).norm != "ago" || head == kNone || head < ago || ago + 1 >= last_ || at(ago + 1).norm != ",") return;
    uint32_t verb = ago;
    while (verb > first_ && at(verb).tag != Upos::VERB) {
      --verb;
      if (at(verb).norm == ",") return;
    }
    if (at(verb).tag == Upos::VERB && !is_below(verb, ago)) hang(ago, verb, Deprel::advmod);
  }

  /// "the towns of Biltine and Am Zoer": a name, since it has a capital in the middle of the sentence.
  void mend_name_like_auxiliary(uint32_t t) {
    if (t == first_ || t + 1 >= last_ || at(t).norm != "Am" || at(t + 1).tag != Upos::PROPN || is_below(t + 1, t) ||
        at(t - 1).norm == "\"" || at(t - 1).norm == "“")
      return;
    at(t).tag = Upos::PROPN;
    at(t).tense = 0;
    hang(t, t + 1, Deprel::compound);
  }

  /// "left ten fighters dead and destroyed two vehicles": the vehicles were destroyed and not left dead.
  void mend_left_dead(uint32_t destroy) {
    const uint32_t dead = at(destroy).head;
    if (!is(destroy, Deprel::conj) || dead == kNone || dead > destroy || at(dead).tag != Upos::ADJ ||
        !is(dead, Deprel::xcomp) || destroy + 1 >= last_ || child(destroy, Deprel::obj) != kNone)
      return;
    const uint32_t leave = at(dead).head;
    const uint32_t killed = leave == kNone ? kNone : child(leave, Deprel::obj);
    if (killed == kNone || at(leave).lemma != "leave") return;
    for (uint32_t c : below(killed)) {
      if (c < destroy || !is(c, Deprel::conj) || at(c).tag != Upos::NOUN) continue;
      hang(c, destroy, Deprel::obj);
      hang(destroy, leave, Deprel::conj);
      at(destroy).tense = 1;
      return;
    }
  }

  /// "LAND gang opens fire": two subjects side by side are one.
  void mend_two_in_row(uint32_t noun) {
    if (noun == first_ || at(noun).tag != Upos::NOUN || !is(noun, Deprel::nsubj)) return;
    const uint32_t name = noun - 1;
    if (at(name).tag != Upos::PROPN || !is(name, Deprel::nsubj) || at(name).head != at(noun).head ||
        at(noun).head == kNone || at(noun).head < noun)
      return;
    hang(name, noun, Deprel::compound);
  }
};

}  // namespace

void mend_main_verbs(Analysis& analysis, uint32_t first, uint32_t last) { MainVerbMender(analysis, first, last).run(); }

}  // namespace rashomon
