// SPDX-License-Identifier: Apache-2.0
// Who says something goes on saying: a parser that reads "denied that the town had fallen and said" takes the town for
// the one that said. Each mend knows one such shape by word order and tags. One pass a mend; a word is hung below
// another only if that one does not hang below it.
#include "mend_speech.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "tree_editor.h"

namespace rashomon {
namespace {

class SpeechMender : TreeEditor {
 public:
  SpeechMender(Analysis& analysis, uint32_t first, uint32_t last) : TreeEditor(analysis, first, last) {}

  void run() {
    mend_tail();
    for (uint32_t t = first_; t < last_; ++t) {
      if (at(t).tag == Upos::VERB) {
        mend_second_saying(t);
        mend_clause_with_that(t);
        mend_clause_behind_day(t);
        mend_told_participle(t);
        mend_told_clause(t);
        mend_told_beside(t);
        mend_gerund_beside(t);
        mend_gerund_before_saying(t);
        mend_subject_of_told(t);
        mend_quoted_subject(t);
        mend_counted_subject(t);
        mend_asked_speaker(t);
        mend_subject_of_said(t);
        mend_second_speaker(t);
        mend_two_speakers(t);
        mend_two_subjects(t);
        mend_deed_below_subject(t);
        mend_teller_behind_aim(t);
        mend_day_of_saying(t);
        mend_denied_claims(t);
        mend_told_whom(t);
        mend_told_agency(t);
        mend_object_for_subject(t);
        mend_has_taken(t);
        mend_attribute_beside(t);
        mend_opening_phrase(t);
        mend_told_of_object(t);
        mend_gapped_passive(t);
        mend_laden(t);
        mend_said_within(t);
        mend_who_accuses(t);
        mend_accused_of(t);
        mend_phrase_before_comma(t);
      } else if (at(t).tag == Upos::NOUN) {
        mend_counted_beside(t);
      }
    }
  }

 private:
  /// "Rebels seize camp, convoy attacked - officials": who closes a headline says it, and nothing was done to him.
  void mend_tail() {
    constexpr uint32_t kLongest = 5;
    uint32_t dash = kNone, root = kNone;
    for (uint32_t t = first_; t < last_; ++t) {
      if (at(t).head == kNone && root == kNone) root = t;
      if (at(t).norm != "-" || !at(t).space_before || t + 1 >= last_ || !at(t + 1).space_before) continue;
      if (dash != kNone) return;
      dash = t;
    }
    if (dash == kNone || root == kNone || root > dash || last_ - dash > kLongest || at(last_ - 1).tag == Upos::PUNCT)
      return;
    for (uint32_t t = dash + 1; t < last_; ++t) {
      if (at(t).tag == Upos::VERB || at(t).tag == Upos::AUX) return;
    }
    for (uint32_t t = dash + 1; t < last_; ++t) {
      if (at(t).head < dash && !is_below(root, t)) hang(t, root, Deprel::parataxis);
    }
    const uint32_t verb = dash - 1;
    const uint32_t subject = dash == first_ ? kNone : child(verb, Deprel::nsubj);
    if (subject != kNone && at(verb).tag == Upos::VERB && at(verb).tense == 3 && child(verb, Deprel::obj) == kNone &&
        child(verb, Deprel::aux) == kNone)
      at(subject).relation = Deprel::nsubj_pass;
  }

  /// Without an auxiliary, what has a subject is a past tense and no participle.
  void give_subject(uint32_t verb, uint32_t subject) {
    const bool passive = child(verb, Deprel::aux_pass) != kNone;
    if (at(verb).tense == 3 && child(verb, Deprel::aux) == kNone && !passive) at(verb).tense = 1;
    hang(subject, verb, passive ? Deprel::nsubj_pass : Deprel::nsubj);
  }

  bool says(uint32_t verb) {
    static constexpr std::array<std::string_view, 24> kSay = {
        "say",  "tell",   "add",     "announce", "report", "confirm",     "claim", "state",
        "deny", "insist", "stress",  "maintain", "assert", "acknowledge", "admit", "declare",
        "warn", "reject", "dismiss", "refute",   "allege", "note",        "know",  "explain"};
    return at(verb).tag == Upos::VERB && is_one_of(at(verb).lemma, kSay);
  }

  /// "denied that the camp had fallen and said its men had fled": who denied said so.
  void mend_second_saying(uint32_t verb) {
    static constexpr std::array<std::string_view, 9> kOn = {"say",      "add",    "insist", "stress", "maintain",
                                                            "announce", "assert", "claim",  "note"};
    static constexpr std::array<std::string_view, 9> kAct = {"urge", "call",     "appeal", "vow",   "accuse",
                                                             "warn", "threaten", "demand", "pledge"};
    const bool acts = is_one_of(at(verb).lemma, kAct) && at(verb).tense == 1;  // "and urged residents to stay calm"
    if (!is(verb, Deprel::conj) || (!acts && !is_one_of(at(verb).lemma, kOn)) || has_subject(verb) ||
        at(verb).tense == 4)
      return;
    if ((!acts && child(verb, Deprel::ccomp) == kNone) || child(verb, Deprel::aux) != kNone) return;
    uint32_t told = at(verb).head;
    for (int step = 0; step < 3 && told != kNone && is(told, Deprel::conj); ++step) told = at(told).head;
    if (told == kNone || !is(told, Deprel::ccomp) || told > verb) return;
    const uint32_t teller = at(told).head;
    if (teller == kNone || teller > told || !says(teller) || !has_subject(teller) || is_below(teller, verb)) return;
    // what had been done is told before; what is done now, the teller does
    const uint32_t had = child(told, Deprel::aux);
    const bool before = had != kNone && at(had).lemma == "have" && at(had).tense == 1;
    if (acts ? !before : at(teller).tense != at(verb).tense) return;
    hang(verb, teller, Deprel::conj);
  }

  /// "denied on Sunday that the town had fallen", "told a radio station that it had": no day and no station fell. A
  /// clause with its own subject is what is told where nothing else is.
  void mend_clause_behind_day(uint32_t verb) {
    const uint32_t noun = at(verb).head;
    if ((!is(verb, Deprel::acl_relcl) && !is(verb, Deprel::acl)) || noun == kNone || noun + 1 >= verb || noun > verb ||
        at(noun + 1).lemma != "that" || at(noun + 1).head != verb || is(noun + 1, Deprel::nsubj) ||
        is(noun + 1, Deprel::nsubj_pass) || !has_subject(verb))
      return;
    const uint32_t teller = at(noun).head;
    if (teller == kNone || teller > noun || !says(teller) || child(teller, Deprel::ccomp) != kNone ||
        child(teller, Deprel::acl) != kNone || is_below(teller, verb))
      return;
    // "said in a letter that the council published": what is told is missing, and so is what was published
    const bool told = is(noun, Deprel::obl) || is(noun, Deprel::obl_tmod) ||
                      (is(noun, Deprel::obj) && at(teller).lemma == "tell") || is(noun, Deprel::iobj);
    if (!told) return;
    hang(noun + 1, verb, Deprel::mark);
    at(noun + 1).tag = Upos::SCONJ;
    hang(verb, teller, Deprel::ccomp);
  }

  /// "denied on Sunday that rebels and their allies had entered it": a clause with "that" is what is told. "did not
  /// know how many had died but that some had": two things that he said.
  void mend_clause_with_that(uint32_t verb) {
    const uint32_t beside = at(verb).head;
    if (!is(verb, Deprel::conj) || beside == kNone || beside > verb || !has_subject(verb)) return;
    uint32_t that = kNone;
    for (uint32_t c : below(verb)) {
      if (is(c, Deprel::mark) && c < verb && c > beside && at(c).lemma == "that") that = c;
    }
    if (that == kNone) return;
    if (child(verb, Deprel::cc) == kNone) {
      if (says(beside) && child(beside, Deprel::ccomp) == kNone) at(verb).relation = Deprel::ccomp;
      return;
    }
    const uint32_t led = child(beside, Deprel::mark);
    if (says(beside) || (led != kNone && at(led).lemma == "that")) return;
    uint32_t teller = beside;
    for (int step = 0; step < 4 && teller != kNone; ++step) {
      teller = at(teller).head;
      if (teller == kNone || !says(teller) || at(teller).lemma == "know") continue;
      if (teller < beside && has_subject(teller)) hang(verb, teller, Deprel::ccomp);
      return;
    }
  }

  /// "Ankara says town cleared of rebels": what is cleared, and no town that is said.
  void mend_told_participle(uint32_t verb) {
    const uint32_t say = at(verb).head;
    if (!is(verb, Deprel::ccomp) || say == kNone || say > verb || !says(say) || has_subject(verb) ||
        (at(verb).tense != 1 && at(verb).tense != 3) || child(verb, Deprel::obj) != kNone ||
        child(verb, Deprel::aux) != kNone || child(verb, Deprel::mark) != kNone)
      return;
    const uint32_t object = child(say, Deprel::obj);
    if (object == kNone || object < say || object > verb || !is_nominal(at(object).tag)) return;
    for (uint32_t t = object + 1; t < verb; ++t) {
      if (at(t).tag == Upos::PUNCT || at(t).tag == Upos::VERB) return;
    }
    hang(object, verb, Deprel::nsubj_pass);
  }

  /// "told AFP a convoy of cars surrounded TOWN": what has an object is no participle about cars.
  void mend_told_clause(uint32_t verb) {
    if (!is(verb, Deprel::acl) || at(verb).tense != 3 || child(verb, Deprel::obj) == kNone || has_agent(verb) ||
        child(verb, Deprel::aux) != kNone)
      return;
    uint32_t object = at(verb).head;
    for (int step = 0; step < 2 && object != kNone && is(object, Deprel::nmod); ++step) object = at(object).head;
    const uint32_t say = object == kNone ? kNone : at(object).head;
    if (say == kNone || say > object || object > verb || !is(object, Deprel::obj) || !says(say) ||
        child(say, Deprel::ccomp) != kNone || child(say, Deprel::iobj) == kNone)
      return;
    for (uint32_t t = object + 1; t < verb; ++t) {
      if (at(t).tag == Upos::PUNCT || at(t).tag == Upos::VERB) return;
    }
    hang(verb, say, Deprel::ccomp);
    hang(object, verb, Deprel::nsubj);
    at(verb).tense = 1;
  }

  /// "'... have been killed, and 24 have fled,' the minister told reporters": what stands before the saying is told.
  void mend_told_beside(uint32_t verb) {
    const uint32_t say = at(verb).head;
    if (!is(verb, Deprel::conj) || say == kNone || say < verb || !has_subject(verb)) return;
    static constexpr std::array<std::string_view, 4> kSay = {"say", "tell", "add", "report"};
    const uint32_t told = child(say, Deprel::ccomp);
    if (!is_one_of(at(say).lemma, kSay) || told == kNone || told > verb || is_below(told, verb)) return;
    hang(verb, told, Deprel::conj);
  }

  /// "resulted in killing and injuring two": of two gerunds side by side the second goes with the first.
  void mend_gerund_beside(uint32_t verb) {
    if (!is(verb, Deprel::conj) || at(verb).tense != 4 || verb < first_ + 2 || at(verb - 1).tag != Upos::CCONJ) return;
    const uint32_t first = verb - 2;
    if (at(first).tag != Upos::VERB || at(first).tense != 4 || at(verb).head == first || is_below(first, verb)) return;
    hang(verb, first, Deprel::conj);
  }

  /// "The front summarily shot four, the charity said": of two subjects of the saying the first did what is told.
  void mend_subject_of_told(uint32_t told) {
    const uint32_t say = at(told).head;
    if (!is(told, Deprel::ccomp) || say == kNone || say < told || !says(say) || has_subject(told) ||
        (at(told).tense != 1 && at(told).tense != 2))
      return;
    uint32_t early = kNone, late = kNone;
    for (uint32_t c : below(say)) {
      if (is(c, Deprel::nsubj)) (c < told ? early : late) = c;
    }
    if (early == kNone || late == kNone || late > say) return;
    hang(early, told, Deprel::nsubj);
  }

  /// "'The men of A attacked B,' said the soldier": who attacked stands inside the quotation, and the soldier said it.
  void mend_quoted_subject(uint32_t say) {
    static constexpr std::array<std::string_view, 6> kSay = {"say", "add", "explain", "note", "recall", "warn"};
    if (at(say).tag != Upos::VERB || !is_one_of(at(say).lemma, kSay) || say < first_ + 2) return;
    const std::string& before = at(say - 1).norm;
    if (before != "\"" && before != "''" && before != "”" && before != "’") return;
    uint32_t early = child(say, Deprel::nsubj);
    const uint32_t told = child(say, Deprel::ccomp), late = child(say, Deprel::obj);
    if (early == kNone || told == kNone || late == kNone || early > told || told > say || late < say ||
        has_subject(told) || !is_nominal(at(late).tag))
      return;
    hang(early, told, child(told, Deprel::aux_pass) != kNone ? Deprel::nsubj_pass : Deprel::nsubj);
    hang(late, say, Deprel::nsubj);
  }

  /// "said six women and one girl were killed": nobody says women.
  void mend_counted_subject(uint32_t verb) {
    const uint32_t say = at(verb).head;
    if (!is(verb, Deprel::conj) || say == kNone || say > verb || at(say).lemma != "say" || at(say).tag != Upos::VERB)
      return;
    const uint32_t object = child(say, Deprel::obj);
    uint32_t subject = child(verb, Deprel::nsubj), joint = child(verb, Deprel::cc);
    if (subject == kNone) subject = child(verb, Deprel::nsubj_pass);
    if (joint == kNone && subject != kNone) joint = child(subject, Deprel::cc);
    if (object == kNone || joint == kNone || subject == kNone || object < say || joint < object || subject < joint ||
        subject > verb || !is_nominal(at(object).tag))
      return;
    for (uint32_t t = say + 1; t < joint; ++t) {
      if (at(t).tag == Upos::PUNCT || at(t).tag == Upos::VERB || !is_below(t, object)) return;
    }
    const Deprel own = at(subject).relation;
    hang(object, verb, own);
    hang(subject, object, Deprel::conj);
    hang(joint, subject, Deprel::cc);
    hang(verb, say, Deprel::ccomp);
  }

  /// "said its forces killed 40": to nobody is it said, and the forces did it.
  void mend_subject_of_said(uint32_t verb) {
    static constexpr std::array<std::string_view, 6> kSay = {"say", "add", "announce", "allege", "claim", "believe"};
    const uint32_t say = at(verb).head;
    if (!is(verb, Deprel::ccomp) || say == kNone || say > verb || !is_one_of(at(say).lemma, kSay) ||
        has_subject(verb) || child(verb, Deprel::mark) != kNone || at(verb).tense == 0 || at(verb).tense == 4)
      return;
    uint32_t subject = child(say, Deprel::iobj);
    if (subject == kNone) subject = child(say, Deprel::obj);
    if (subject == kNone || subject < say || subject > verb || !is_nominal(at(subject).tag)) return;
    for (uint32_t t = subject + 1; t < verb; ++t) {
      if (!is_below(t, subject) && at(t).head != verb) return;
      if (at(t).tag == Upos::PUNCT && at(t).norm == ",") return;
    }
    give_subject(verb, subject);
  }

  /// "Thousands were trapped, the UN envoy said on Thursday": of two subjects of one verb the one behind it spoke.
  void mend_second_speaker(uint32_t say) {
    const uint32_t told = at(say).head;
    if (!says(say) || has_subject(say) || told == kNone || told > say ||
        (!is(say, Deprel::conj) && !is(say, Deprel::parataxis)) || child(say, Deprel::cc) != kNone)
      return;
    uint32_t early = kNone, late = kNone;
    for (uint32_t c : below(told)) {
      if (!is(c, Deprel::nsubj) && !is(c, Deprel::nsubj_pass)) continue;
      (c < told ? early : late) = c;
    }
    if (late == kNone && early != kNone) late = speaker_before(say, told);
    if (early == kNone || late == kNone || late < told || late > say || is_below(say, late)) return;
    hang(late, say, Deprel::nsubj);
    at(say).relation = Deprel::parataxis;
  }

  /// ", the UN envoy to Mali, NAME, said": the noun of what stands between commas right before the saying; kNone if
  /// that is no phrase.
  uint32_t speaker_before(uint32_t say, uint32_t after) {
    constexpr uint32_t kLongest = 12;
    uint32_t end = say;
    if (at(say - 1).norm == ",") {  // a name put in
      uint32_t open = say - 1;
      while (open > after + 1 && at(open - 1).tag == Upos::PROPN) --open;
      if (open + 1 > say - 1 || at(open - 1).norm != ",") return kNone;
      end = open - 1;
    }
    uint32_t begin = end;
    while (begin > after + 1 && at(begin - 1).norm != ",") {
      const Upos tag = at(begin - 1).tag;
      if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::SCONJ || tag == Upos::PUNCT || end - begin > kLongest)
        return kNone;
      --begin;
    }
    if (begin <= after + 1 || begin == end || at(begin).tag == Upos::ADP || at(begin).tag == Upos::CCONJ) return kNone;
    for (uint32_t t = begin; t < end; ++t) {
      const uint32_t head = at(t).head;
      if (is_nominal(at(t).tag) && head != kNone && (head < begin || head >= end)) return t;
    }
    return kNone;
  }

  /// "Forces of the government swept through, officials said", with forces and officials for who said: the first did
  /// what is told.
  void mend_two_subjects(uint32_t say) {
    const uint32_t told = child(say, Deprel::ccomp);
    if (!says(say) || told == kNone || told > say || has_subject(told)) return;
    uint32_t early = kNone, late = kNone;
    for (uint32_t c : below(say)) {
      if (!is(c, Deprel::nsubj)) continue;
      if (c < told) early = early == kNone ? c : early;
      if (c > told && c < say) late = c;
    }
    if (early == kNone || late == kNone || !is_nominal(at(early).tag)) return;
    give_subject(told, early);
  }

  /// "Rebels of the FRONT group attacked the town, sources told an agency", with a group that attacked: the rebels did.
  void mend_deed_below_subject(uint32_t say) {
    if (!says(say) || child(say, Deprel::ccomp) != kNone) return;
    uint32_t early = kNone, late = kNone;
    for (uint32_t c : below(say)) {
      if (is(c, Deprel::nsubj) && c < say) (early == kNone ? early : late) = c;
    }
    if (early == kNone || late == kNone || late < early || !is_nominal(at(early).tag)) return;
    uint32_t first = late;
    while (first > early + 1 && at(first - 1).norm != "," && is_below(first - 1, late)) --first;
    if (at(first - 1).norm != ",") return;
    for (uint32_t v = early + 1; v < first - 1; ++v) {
      if (at(v).tag != Upos::VERB || !is(v, Deprel::acl) || at(v).tense != 1 || has_subject(v) || has_agent(v) ||
          !is_below(v, early))
        continue;
      hang(v, say, Deprel::ccomp);
      hang(early, v, Deprel::nsubj);
      return;
    }
  }

  /// "drawing strikes to stop them, a colonel told an agency", with a colonel that stops them: he told so.
  void mend_teller_behind_aim(uint32_t say) {
    if (!says(say) || has_subject(say) || at(say).tense != 1) return;
    for (uint32_t aim = say; aim-- > first_;) {
      if (at(aim).tag != Upos::VERB) continue;
      const uint32_t to = child(aim, Deprel::mark);
      for (uint32_t c : below(aim)) {
        if (!is(c, Deprel::nsubj) || c < aim || c > say || to == kNone || at(to).norm != "to" || is_below(say, c))
          continue;
        hang(c, say, Deprel::nsubj);
        return;
      }
      if (at(aim).tense == 1) return;
    }
  }

  /// "They took two towns, witnesses and fighters said": of the last two nouns both speak.
  void mend_two_speakers(uint32_t say) {
    const uint32_t late = child(say, Deprel::nsubj);
    if (!says(say) || late == kNone || late + 1 != say || at(late).tag != Upos::NOUN || late < first_ + 4) return;
    const uint32_t link = late - 1, early = late - 2;
    if (at(link).norm != "and" || at(early).tag != Upos::NOUN || at(early - 1).norm != "," || is_below(late, early) ||
        at(early).head == kNone || is_below(say, early))
      return;
    for (uint32_t c : below(early)) {
      if (at(c).tag != Upos::PUNCT) return;
    }
    hang(early, say, Deprel::nsubj);
    hang(late, early, Deprel::conj);
    hang(link, late, Deprel::cc);
    if (is(say, Deprel::conj)) at(say).relation = Deprel::parataxis;
  }

  /// "said on Thursday it will look into it": the day right behind the saying is that of the saying.
  void mend_day_of_saying(uint32_t say) {
    if (!says(say) || at(say).tense != 1) return;
    const uint32_t told = child(say, Deprel::ccomp);
    if (told == kNone || told < say || say + 2 >= last_ || at(say + 1).norm != "on") return;
    const uint32_t day = at(say + 1).head, subject = child(told, Deprel::nsubj);
    if (day == kNone || day > say + 3 || subject == kNone || subject < day || at(day).head != told ||
        at(day).tag != Upos::PROPN)
      return;
    hang(day, say, Deprel::obl);
  }

  /// "told Reuters troops would move": a name right behind "told" is who was told.
  void mend_told_whom(uint32_t say) {
    if (at(say).lemma != "tell" || child(say, Deprel::obj) != kNone || child(say, Deprel::iobj) != kNone ||
        say + 2 >= last_ || at(say + 1).tag != Upos::PROPN || at(say + 2).tag == Upos::PROPN)
      return;
    const uint32_t told = child(say, Deprel::ccomp), name = say + 1;
    if (told == kNone || told < name || !is(name, Deprel::compound)) return;
    for (uint32_t t = name, step = 0; step < 4 && t != kNone; ++step, t = at(t).head) {
      if (!is(t, Deprel::nsubj) && !is(t, Deprel::nsubj_pass)) continue;
      if (at(t).head == told && at(t).number == 2) hang(name, say, Deprel::obj);
      return;
    }
  }

  /// "denied army claims that they had left": nouns, of which one says whose the other are.
  void mend_denied_claims(uint32_t noun) {
    static constexpr std::array<std::string_view, 4> kWords = {"claims", "reports", "charges", "suggestions"};
    static constexpr std::array<std::string_view, 6> kDeny = {"deny",   "reject",  "dismiss",
                                                              "refute", "confirm", "dispute"};
    const uint32_t verb = at(noun).head;
    if (!is(noun, Deprel::ccomp) || !is_one_of(at(noun).norm, kWords) || verb == kNone || verb > noun ||
        !is_one_of(at(verb).lemma, kDeny) || noun + 1 >= last_ || at(noun + 1).norm != "that" ||
        child(noun, Deprel::mark) != kNone)
      return;
    const uint32_t whose = child(noun, Deprel::nsubj), told = child(noun, Deprel::ccomp);
    if (whose == kNone || whose + 1 != noun || told == kNone || told < noun || child(verb, Deprel::obj) != kNone)
      return;
    at(noun).tag = Upos::NOUN;
    at(noun).tense = 0;
    at(noun).number = 2;
    at(noun).lemma = at(noun).norm.substr(0, at(noun).norm.size() - 1);
    at(noun).relation = Deprel::obj;
    at(whose).relation = Deprel::compound;
    at(told).relation = Deprel::acl;
  }

  /// "In May, raids in Ada killed ten, the office reported": in May they were killed.
  void mend_opening_phrase(uint32_t say) {
    if (!says(say)) return;
    const uint32_t sayer = child(say, Deprel::nsubj);
    uint32_t told = child(say, Deprel::ccomp);
    if (told == kNone && (is(say, Deprel::parataxis) || is(say, Deprel::conj))) told = at(say).head;
    if (told == kNone || told > say || sayer == kNone || sayer < told || sayer > say || at(told).tag != Upos::VERB ||
        is_below(told, say) == is(told, Deprel::root))
      return;
    const std::vector<uint32_t> rest = below(say);
    for (uint32_t c : rest) {
      const bool phrase = is(c, Deprel::obl) || is(c, Deprel::obl_tmod) || is(c, Deprel::obl_npmod);
      if (phrase && c < told && !is_below(told, c)) hang(c, told, at(c).relation);
    }
  }

  /// "said the attack wounded seven soldiers": what it did is said, and no attack that was wounded.
  void mend_told_of_object(uint32_t verb) {
    const uint32_t noun = at(verb).head;
    if (!is(verb, Deprel::acl) || noun == kNone || noun + 1 != verb || verb + 1 >= last_ ||
        (at(verb).tense != 1 && at(verb).tense != 3) || !is(noun, Deprel::obj) || has_agent(verb))
      return;
    const uint32_t say = at(noun).head;
    if (say == kNone || say > noun || at(say).lemma != "say" || child(say, Deprel::ccomp) != kNone) return;
    const Upos next = at(verb + 1).tag;
    if (next != Upos::NUM && next != Upos::DET && next != Upos::NOUN && next != Upos::PROPN && next != Upos::ADJ)
      return;
    uint32_t object = child(verb, Deprel::obj);
    for (uint32_t c : below(noun)) {
      if (object == kNone && c > verb && is_nominal(at(c).tag) && is(c, Deprel::nmod) &&
          child(c, Deprel::case_) == kNone)
        object = c;
    }
    if (object == kNone) return;
    hang(verb, say, Deprel::ccomp);
    hang(noun, verb, Deprel::nsubj);
    at(verb).tense = 1;
    if (at(object).head != verb) hang(object, verb, Deprel::obj);
  }

  /// "soldiers fired rockets into the town, killing ten, the charity said": it was the firing that killed.
  void mend_gerund_before_saying(uint32_t verb) {
    const uint32_t say = at(verb).head;
    if (!is(verb, Deprel::advcl) || at(verb).tense != 4 || say == kNone || say < verb || !says(say) ||
        has_subject(verb))
      return;
    const uint32_t sayer = child(say, Deprel::nsubj);
    if (sayer == kNone || sayer < verb) return;
    uint32_t told = child(say, Deprel::ccomp);
    if (told == kNone && (is(say, Deprel::conj) || is(say, Deprel::parataxis))) told = at(say).head;
    if (told == kNone || told > verb || at(told).tag != Upos::VERB || is_below(told, verb)) return;
    hang(verb, told, Deprel::advcl);
  }

  /// "a car packed with explosives rammed into the bus": the car did, and the explosives did not.
  void mend_laden(uint32_t load) {
    static constexpr std::array<std::string_view, 11> kLoaded = {"pack", "load", "lade", "rig",   "fill", "stuff",
                                                                 "wire", "cram", "lay",  "equip", "strap"};
    if (load == first_ || !is_one_of(at(load).lemma, kLoaded) || child(load, Deprel::obj) != kNone ||
        child(load, Deprel::aux) != kNone || child(load, Deprel::aux_pass) != kNone)
      return;
    const uint32_t noun = load - 1;
    if (at(noun).head != load || (!is(noun, Deprel::nsubj) && !is(noun, Deprel::nsubj_pass))) return;
    for (const uint32_t with : below(load)) {
      if (with < load || !is(with, Deprel::obl)) continue;
      for (const uint32_t verb : below(with)) {
        const bool behind = verb == with + 1 && at(verb).tag == Upos::VERB && is(verb, Deprel::acl) &&
                            (at(verb).tense == 1 || at(verb).tense == 3) && !has_agent(verb);
        if (!behind) continue;
        const uint32_t head = at(load).head;
        const Deprel own = at(load).relation;
        hang(verb, head, own);
        tell_of(noun, verb, load, verb);
        return;
      }
    }
  }

  /// "a man who, the army said, had tried to cross": he tried, and the army said so.
  void mend_said_within(uint32_t say) {
    const uint32_t told = child(say, Deprel::ccomp), subject = child(say, Deprel::nsubj);
    if (!is(say, Deprel::acl_relcl) || !says(say) || told == kNone || told < say || subject == kNone || subject > say ||
        say + 1 >= last_ || at(say + 1).norm != ",")
      return;
    const uint32_t who = child(told, Deprel::nsubj);
    if (who == kNone || who > subject || at(who).tag != Upos::PRON) return;
    const std::string_view word = at(who).lemma;
    if (word != "who" && word != "which" && word != "that") return;
    exchange(say, told, Deprel::parataxis);
    const std::vector<uint32_t> rest = below(say);
    for (uint32_t c : rest) {
      if (c > told && is(c, Deprel::conj)) hang(c, told, Deprel::conj);
    }
  }

  /// "Two were killed and 13 others wounded": they suffered it, and wounded nobody.
  void mend_gapped_passive(uint32_t verb) {
    static constexpr std::array<std::string_view, 12> kSuffered = {"wound",    "injure",  "kill",    "arrest",
                                                                   "detain",   "destroy", "damage",  "capture",
                                                                   "displace", "hurt",    "release", "abduct"};
    const uint32_t above = at(verb).head;
    if (!is(verb, Deprel::conj) || above == kNone || above > verb || !is_one_of(at(verb).lemma, kSuffered) ||
        child(above, Deprel::aux_pass) == kNone || child(verb, Deprel::obj) != kNone ||
        child(verb, Deprel::aux) != kNone || child(verb, Deprel::aux_pass) != kNone || at(verb).tense == 4)
      return;
    const uint32_t subject = child(verb, Deprel::nsubj);
    if (subject != kNone && subject < verb && subject > above) at(subject).relation = Deprel::nsubj_pass;
  }

  /// "demanded that X dismiss Y, accusing it of spying": who demanded accuses.
  void mend_who_accuses(uint32_t verb) {
    static constexpr std::array<std::string_view, 8> kOn = {"accuse", "blame", "cite", "warn",
                                                            "call",   "urge",  "vow",  "condemn"};
    static constexpr std::array<std::string_view, 8> kAsk = {"demand", "urge", "order",    "ask",
                                                             "insist", "say",  "announce", "request"};
    const uint32_t told = at(verb).head;
    if (!is(verb, Deprel::advcl) || at(verb).tense != 4 || !is_one_of(at(verb).lemma, kOn) || verb == first_ ||
        at(verb - 1).norm != "," || told == kNone || told > verb || !is(told, Deprel::ccomp))
      return;
    const uint32_t teller = at(told).head;
    if (teller == kNone || teller > told || at(teller).tag != Upos::VERB || !is_one_of(at(teller).lemma, kAsk) ||
        !has_subject(teller))
      return;
    hang(verb, teller, Deprel::advcl);
  }

  /// "are accused by experts of backing the rebels": the accused back them, and no experts of backing accuse.
  void mend_accused_of(uint32_t deed) {
    static constexpr std::array<std::string_view, 3> kAccuse = {"accuse", "suspect", "convict"};
    const uint32_t who = at(deed).head, led = child(deed, Deprel::mark);
    if (at(deed).tense != 4 || !is(deed, Deprel::acl) || who == kNone || who > deed || led == kNone ||
        at(led).norm != "of")
      return;
    const uint32_t by = child(who, Deprel::case_), verb = at(who).head;
    if (by == kNone || at(by).norm != "by" || verb == kNone || verb > who || !is_one_of(at(verb).lemma, kAccuse))
      return;
    hang(deed, verb, Deprel::advcl);
  }

  /// "residents contacted by telephone said": they said so, and contacted nobody.
  void mend_asked_speaker(uint32_t say) {
    static constexpr std::array<std::string_view, 9> kAsked = {"contact", "reach", "interview", "quote",   "cite",
                                                               "survey",  "poll",  "question",  "approach"};
    if (at(say).lemma != "say" || has_subject(say)) return;
    for (uint32_t t = first_; t + 1 < say; ++t) {
      if (at(t).head != say || (!is(t, Deprel::ccomp) && !is(t, Deprel::parataxis))) continue;
      const uint32_t who = child(t, Deprel::nsubj);
      const bool led = at(t + 1).tag == Upos::ADP || at(t + 1).tag == Upos::ADV;
      if (!is_one_of(at(t).lemma, kAsked) || who == kNone || who > t || !led || child(t, Deprel::obj) != kNone) return;
      hang(t, who, Deprel::acl);
      at(t).tense = 3;
      return give_subject(say, who);
    }
  }

  /// "told AFP ABC and army forces pulled out", with ABC for a part of the agency's name: both pulled out.
  bool tells_of_two(uint32_t tell, uint32_t agency) {
    static constexpr std::array<std::string_view, 9> kAgencies = {"Reuters", "AFP", "AP",  "Xinhua", "Anadolu",
                                                                  "BBC",     "CNN", "VOA", "IRIN"};
    const uint32_t first = agency + 1, link = agency + 2, told = child(tell, Deprel::ccomp);
    if (!is_one_of(at(agency).norm, kAgencies) || at(agency).head != tell || link + 1 >= last_ ||
        at(first).head != agency || !is(first, Deprel::flat) || at(link).tag != Upos::CCONJ || told == kNone)
      return false;
    const uint32_t other = at(link).head;
    if (other == kNone || other < link || at(other).head != told || !is(other, Deprel::nsubj)) return false;
    hang(agency, tell, Deprel::iobj);
    hang(first, told, Deprel::nsubj);
    hang(other, first, Deprel::conj);
    return true;
  }

  /// "told AFP two porters were killed": it was told to AFP.
  void mend_told_agency(uint32_t tell) {
    if (at(tell).lemma != "tell" || tell + 2 >= last_ || at(tell + 1).tag != Upos::PROPN) return;
    const uint32_t whom = tell + 1, head = at(whom).head;
    const Upos next = at(whom + 1).tag;
    if (tells_of_two(tell, whom)) return;
    if (head == kNone || head <= whom || (next != Upos::NUM && next != Upos::DET)) return;
    hang(whom, tell, Deprel::iobj);
  }

  /// "A man who had abducted three farmers was captured, police said": the farmers were abducted and the man captured.
  void mend_object_for_subject(uint32_t say) {
    const uint32_t told = child(say, Deprel::ccomp);
    if (!says(say) || told == kNone || told > say) return;
    uint32_t early = kNone, late = kNone;
    for (uint32_t c : below(say)) {
      if (!is(c, Deprel::nsubj)) continue;
      if (c < told) early = early == kNone ? c : early;
      if (c > told && c < say) late = c;
    }
    uint32_t subject = child(told, Deprel::nsubj_pass);
    if (subject == kNone) subject = child(told, Deprel::nsubj);
    const uint32_t clause = early == kNone ? kNone : child(early, Deprel::acl_relcl);
    if (late == kNone || clause == kNone || subject == kNone || subject < clause || subject > told ||
        child(clause, Deprel::obj) != kNone || child(clause, Deprel::aux_pass) != kNone)
      return;
    hang(subject, clause, Deprel::obj);
    give_subject(told, early);
  }

  /// "it's taken the town": it has.
  void mend_has_taken(uint32_t verb) {
    const uint32_t is_ = child(verb, Deprel::aux_pass), subject = child(verb, Deprel::nsubj_pass);
    if (at(verb).tense != 3 || is_ == kNone || subject == kNone || child(verb, Deprel::obj) == kNone) return;
    if (at(is_).norm != "'s" && at(is_).norm != "\u2019s") return;
    at(is_).relation = Deprel::aux;
    at(is_).lemma = "have";
    at(subject).relation = Deprel::nsubj;
  }

  /// "were helping the evacuation of civilians and surrendered fighters": who surrendered is evacuated, too.
  void mend_attribute_beside(uint32_t verb) {
    const uint32_t main = at(verb).head;
    if (!is(verb, Deprel::conj) || at(verb).tense != 3 || main == kNone || main > verb ||
        !at(main).norm.ends_with("ing") || verb < first_ + 3 || verb + 1 >= last_ || at(verb - 1).tag != Upos::CCONJ ||
        child(verb, Deprel::aux) != kNone)
      return;
    const uint32_t before = verb - 2, noun = verb + 1;
    const uint32_t whole = at(before).head;
    const bool own =
        (is(noun, Deprel::obj) && at(noun).head == verb) || (is(noun, Deprel::conj) && at(noun).head == before);
    if (at(before).tag != Upos::NOUN || at(noun).tag != Upos::NOUN || !own || !is(before, Deprel::nmod) ||
        whole == kNone || child(before, Deprel::case_) == kNone)
      return;
    hang(noun, before, Deprel::conj);
    hang(verb, noun, Deprel::amod);
    hang(verb - 1, noun, Deprel::cc);
  }

  /// "Fourteen fighters of A and eight rebels died": what is counted goes with what was counted before.
  void mend_counted_beside(uint32_t noun) {
    const uint32_t whole = at(noun).head;
    if (!is(noun, Deprel::conj) || whole == kNone || whole > noun || !is(whole, Deprel::nmod) ||
        child(noun, Deprel::nummod) == kNone || child(whole, Deprel::nummod) != kNone)
      return;
    const uint32_t first = at(whole).head;
    if (first == kNone || first > whole || at(first).tag != Upos::NOUN || child(first, Deprel::nummod) == kNone) return;
    hang(noun, first, Deprel::conj);
  }

  /// "took the base in X, it said": what stands before the comma is no phrase of the saying.
  void mend_phrase_before_comma(uint32_t say) {
    const uint32_t verb = at(say).head, who = child(say, Deprel::nsubj);
    if (!is(say, Deprel::parataxis) || verb == kNone || verb > say || who == kNone || who > say || who <= verb ||
        at(verb).tag != Upos::VERB || (say + 1 < last_ && at(say + 1).norm == ","))
      return;
    uint32_t begin = who;
    for (uint32_t c : below(who)) begin = std::min(begin, c);
    if (begin <= verb + 1 || at(begin - 1).norm != ",") return;
    const std::vector<uint32_t> words = below(say);
    for (uint32_t c : words) {
      if (c <= verb || c + 1 >= begin || (!is(c, Deprel::obl) && !is(c, Deprel::obl_tmod))) continue;
      uint32_t above = c - 1;
      while (above > verb && (at(above).tag != Upos::VERB || !is_below(above, verb))) --above;
      hang(c, above, at(c).relation);
    }
  }
};

}  // namespace

void mend_speech(Analysis& analysis, uint32_t first, uint32_t last) { SpeechMender(analysis, first, last).run(); }

}  // namespace rashomon
