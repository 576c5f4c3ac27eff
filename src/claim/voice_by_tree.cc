// SPDX-License-Identifier: Apache-2.0
// Who says so by the tree over the trigger: verbs and nouns of saying, "according to", hedges.
#include <algorithm>
#include <string>

#include "one_of.h"
#include "voice_search.h"

namespace rashomon {
namespace {

constexpr int kMostSteps = 40;

}  // namespace

uint32_t VoiceSearch::saying_behind_day(uint32_t node, uint32_t head) const {
  if (view_.at(node).relation != Deprel::acl_relcl && view_.at(node).relation != Deprel::acl) return kNone;
  const uint32_t say = view_.at(head).head;
  if (say == kNone || !is_saying(say) || view_.at(head).tag != Upos::PROPN || view_.is_actor(view_.entity(head)))
    return kNone;
  const Deprel r = view_.at(head).relation;
  if (r != Deprel::obl && r != Deprel::obl_tmod && r != Deprel::obl_npmod && r != Deprel::obj && r != Deprel::nmod)
    return kNone;
  const uint32_t subject = view_.child(node, {Deprel::nsubj, Deprel::nsubj_pass});
  if (subject == kNone) return kNone;
  const std::string_view w = view_.word(subject);
  return w == "which" || w == "that" || w == "who" ? kNone : say;
}

bool VoiceSearch::parted(uint32_t a, uint32_t b) const {
  const uint32_t last = std::min(std::max(a, b), std::min(a, b) + 80);
  for (uint32_t t = std::min(a, b); t < last; ++t) {
    if (view_.at(t).norm == ";") return true;
  }
  return false;
}

bool VoiceSearch::answers_charge(uint32_t token) const {
  const uint32_t charge = view_.at(token).head;
  return charge != kNone && charge < token && view_.at(token).relation == Deprel::acl_relcl &&
         (view_.at(charge).relation == Deprel::appos || view_.at(charge).relation == Deprel::parataxis) &&
         view_.is_noun(charge) && (view_.lemma(charge) == "charge" || (kinds(charge) & kVoiceContent) != 0) &&
         (kinds(token) & kVoiceState) != 0;
}

bool VoiceSearch::denies_itself(uint32_t token) const {
  const uint32_t who = view_.child(token, {Deprel::nsubj});
  return view_.at(token).relation == Deprel::acl_relcl && view_.lemma(token) == "deny" && who != kNone &&
         view_.at(who).tag == Upos::PRON;
}

bool VoiceSearch::by_tree(uint32_t token, Voice& voice) const {
  if (!view_.sentence(token).parsed) return false;
  uint32_t node = token, from = kNone;
  for (int step = 0; step < kMostSteps && node != kNone; ++step) {
    if (beside(node, from, voice)) return true;
    if (const uint32_t say = saying_beside(node, from); say != kNone && say != token) {
      take_sayer(say, voice);
      if (!voice.own()) return true;
    }
    const uint32_t head = view_.at(node).head;
    if (head == kNone) break;
    const uint32_t kind = tells_it(head) ? static_cast<uint32_t>(kVoiceSay) : kinds(head);
    // "declared a curfew": the verb is part of the act, it tells of none
    const bool performs = view_.lemma(head) == "declare" || view_.lemma(head) == "proclaim";
    const bool act = performs && view_.at(head).span.begin >= trigger_.begin && view_.at(head).span.end <= trigger_.end;
    // "is adamant that"
    const bool sure =
        view_.at(head).tag == Upos::ADJ && (kind & kVoiceThink) != 0 && view_.has_child(head, {Deprel::cop});
    if (kind && !act && (view_.is_verb(head) || sure) && !parted(token, head) && said_by_verb(node, head, kind)) {
      take_sayer(head, voice);
      if (!voice.own()) return true;
    }
    const Deprel r = view_.at(node).relation;
    if ((kind & kVoiceContent) && view_.is_noun(head) &&
        (r == Deprel::acl || r == Deprel::ccomp || r == Deprel::acl_relcl) &&
        (view_.marker(node) == "that" || (view_.marker(node) == "of" && r == Deprel::acl))) {
      take_speaker(head, voice);
      if (!voice.own()) return true;
    }
    if ((kind & kVoiceContent) && r == Deprel::nmod && view_.marker(node) == "of" &&
        view_.at(head).number == 2) {  // "reports of shelling"
      take_speaker(head, voice);
      if (!voice.own()) return true;
    }
    from = node;
    node = head;
  }
  return false;
}

/// "Radio X had it that": a fixed phrase of saying.
bool VoiceSearch::tells_it(uint32_t verb) const {
  if (view_.lemma(verb) != "have" || !view_.is_verb(verb)) return false;
  const uint32_t it = view_.child(verb, {Deprel::obj});
  return it != kNone && view_.word(it) == "it" && view_.has_child(verb, {Deprel::ccomp});
}

bool VoiceSearch::beside(uint32_t node, uint32_t from, Voice& voice) const {
  for (uint32_t c : view_.children(node)) {
    if (c == from) continue;
    const Deprel r = view_.at(c).relation;
    if (r == Deprel::advmod && (kinds(c) & kVoiceHedge)) {
      voice.span = view_.at(c).span;
      return true;
    }
    // "the recapture, trumpeted by the palace"
    if (r == Deprel::acl && view_.at(c).tense == 3 && (kinds(c) & (kVoiceSay | kVoiceState | kVoiceThink))) {
      if (const uint32_t agent = view_.agent(c); agent != kNone) {
        take_speaker(agent, voice);
        if (!voice.own()) return true;
      }
    }
    if (r != Deprel::obl && r != Deprel::nmod && r != Deprel::advcl && r != Deprel::advmod && r != Deprel::parataxis &&
        r != Deprel::dep)
      continue;
    const std::string m = view_.marker(c);
    if (m.rfind("according", 0) == 0 || m == "per") {
      take_speaker(c, voice);
      return !voice.own();
    }
    if (view_.word(c) == "according") {  // "according" as the head: X hangs on it
      const uint32_t x = view_.child(c, {Deprel::obl, Deprel::nmod, Deprel::obj});
      take_speaker(x, voice);
      return !voice.own();
    }
    const std::string_view noun = view_.lemma(c);
    const bool telling = noun == "account" || noun == "word" || noun == "version" || noun == "telling" ||
                         noun == "reckoning" || noun == "estimate" || noun == "count" || noun == "tally";
    if ((m == "by" || m == "in" || m == "on") && telling) {  // "by X's account"
      Span words;
      const uint32_t author = author_of(c, words);
      if (author == kNone) continue;
      voice.speaker = author;
      voice.span = words;
      return true;
    }
  }
  return false;
}

uint32_t VoiceSearch::sayer_behind(uint32_t verb) const {
  constexpr uint32_t kReach = 9;
  const Sentence& s = view_.sentence(verb);
  if (verb == s.first || view_.lemma(verb) != "say" || !view_.is_verb(verb) || view_.word(verb - 1) != ",")
    return kNone;
  const uint32_t subject = view_.child(verb, {Deprel::nsubj});
  if ((subject != kNone && subject > verb) || view_.has_child(verb, {Deprel::aux})) return kNone;
  const uint32_t last = std::min(s.last, verb + kReach);
  for (uint32_t t = verb + 1; t < last; ++t) {
    const Upos tag = view_.at(t).tag;
    const bool ends = t + 1 == s.last || view_.at(t + 1).tag == Upos::PUNCT || view_.at(t + 1).tag == Upos::ADP;
    const bool noun = tag == Upos::NOUN || tag == Upos::PROPN;
    if (noun && ends) return is_time(t) || !(view_.is_actor(view_.entity(t)) || source_like(t)) ? kNone : t;
    if (!noun && tag != Upos::DET && tag != Upos::ADJ && tag != Upos::NUM && tag != Upos::PRON) return kNone;
  }
  return kNone;
}

uint32_t VoiceSearch::saying_beside(uint32_t node, uint32_t from) const {
  for (uint32_t c : view_.children(node)) {
    const Deprel r = view_.at(c).relation;
    // a "said" behind a comma is often taken for a second sentence
    const bool beside = r == Deprel::parataxis || (r == Deprel::conj && c > node && !view_.has_child(c, {Deprel::cc}));
    if (c == from || !beside) continue;
    if (!(kinds(c) & (kVoiceSay | kVoiceState | kVoiceThink)) || view_.negated(c)) continue;  // "did not comment"
    if (view_.lemma(c) == "hold") continue;  // "Rebels shoot down helicopter, pilot held"
    if (view_.lemma(c) == "fear" && c + 1 < view_.sentence(c).last && view_.word(c + 1) == "dead") continue;
    if (sayer_behind(c) != kNone) return c;
    if (view_.has_child(c, {Deprel::ccomp, Deprel::obj}) && !(r == Deprel::conj && view_.lemma(c) == "say")) continue;
    if (view_.has_child(c, {Deprel::nsubj, Deprel::nsubj_pass})) return c;
  }
  return kNone;
}

bool VoiceSearch::said_by_verb(uint32_t node, uint32_t head, uint32_t kind) const {
  const Deprel r = view_.at(node).relation;
  if (r == Deprel::advcl && view_.marker(node) == "by") return false;  // "responded by shelling the town"
  const bool clause = r == Deprel::ccomp || r == Deprel::csubj_pass;
  const bool open = r == Deprel::xcomp;
  if (kind & (kVoiceSay | kVoiceState | kVoiceThink)) {
    if (clause || open) return true;
    if (r == Deprel::parataxis && node > head) return true;
    // ", they said, after losing": what follows a "said" put in between goes on with what is said
    const Deprel h = view_.at(head).relation;
    const bool put_in = (h == Deprel::parataxis || h == Deprel::conj) && node > head &&
                        head + 1 < view_.analysis.tokens.size() && view_.word(head + 1) == ",";
    if (put_in && (r == Deprel::advcl || r == Deprel::obl)) return true;
    // "said they took X and captured Y": a second act that a tree hangs on "said"
    const bool second = r == Deprel::conj && node > head &&
                        !view_.has_child(node, {Deprel::nsubj, Deprel::nsubj_pass}) &&
                        !(kinds(node) & (kVoiceSay | kVoiceState | kVoiceCommit | kVoiceName | kVoiceAccuse));
    if (second && view_.is_verb(node)) {
      const uint32_t content = view_.child(head, {Deprel::ccomp});
      if (content != kNone && content > head && content < node) return true;
    }
    if ((kind & kVoiceState) && (r == Deprel::obj || r == Deprel::nsubj_pass)) return true;
    // "admitted to the killing", "has confessed to thirteen"
    if (r == Deprel::obl && (view_.lemma(head) == "admit" || view_.lemma(head) == "confess") &&
        view_.marker(node) == "to")
      return true;
  }
  if ((kind & kVoiceCommit) && (clause || open || r == Deprel::obj)) return true;
  if (kind & kVoiceAccuse) {
    const std::string m = view_.marker(node);
    if ((r == Deprel::advcl || r == Deprel::obl || open || clause) &&
        (m == "of" || m == "for" || m == "over" || m == "with"))
      return true;
  }
  if (kind & kVoiceName) {
    if (open || clause) return true;
    // "held as police break up a march" names nothing
    if ((r == Deprel::obl || r == Deprel::advcl) && view_.marker(node) == "as" &&
        !(view_.is_verb(node) && view_.has_child(node, {Deprel::nsubj, Deprel::nsubj_pass})))
      return true;
    if (r == Deprel::obj) {  // "calling it a retreat" with two objects
      for (uint32_t c : view_.children(head)) {
        if (c < node && (view_.at(c).relation == Deprel::obj || view_.at(c).relation == Deprel::iobj)) return true;
      }
    }
  }
  if (kind & kVoiceOf) {
    // "spoke of up to 40", "spoke of two dead and nine men taken prisoner", whatever hangs where
    const bool led = head + 1 < node && view_.word(head + 1) == "of";
    if (led && (r == Deprel::obl || r == Deprel::nmod || r == Deprel::advcl || clause || open)) return true;
    if ((r == Deprel::obl || r == Deprel::nmod) && view_.marker(node) == "of") return true;
  }
  if ((kind & kVoiceCount) && counts(head)) return true;
  if ((kind & kVoiceShow) && clause) {
    const uint32_t subject = view_.child(head, {Deprel::nsubj});
    return subject != kNone && (kinds(subject) & (kVoiceEvidence | kVoiceContent));
  }
  return false;
}

/// "put at 57 those who died", "gives Friday as the day", "lists 12 dead": a number or a day that is the subject's
/// word.
bool VoiceSearch::counts(uint32_t verb) const {
  constexpr uint32_t kReach = 8;
  constexpr uint32_t kHedge = 4;  // words before the number
  const uint32_t subject = view_.subject(verb);
  if (subject == kNone || !(view_.is_actor(view_.entity(subject)) || (kinds(subject) & kVoiceSource))) return false;
  const std::string_view lemma = view_.lemma(verb);
  const bool puts = lemma == "put" || lemma == "set" || lemma == "place" || lemma == "fix";
  const bool gives = lemma == "give" || lemma == "date";
  const uint32_t last = std::min(view_.sentence(verb).last, verb + kReach);
  for (uint32_t t = verb + 1; t < last; ++t) {
    const std::string_view w = view_.word(t);
    if (gives && (w == "as" || w == "toll" || w == "figure" || w == "number" || w == "count")) return true;
    static constexpr std::string_view kSoft[] = {"dozen", "score", "hundred", "thousand", "handful"};
    const bool number = view_.at(t).tag == Upos::NUM || one_of(view_.lemma(t), kSoft);
    if (!number || gives) continue;
    if (!puts) return true;
    for (uint32_t at = t; at > verb + 1 && t - at < kHedge; --at) {  // "at no fewer than 40"
      if (view_.word(at - 1) == "at" || view_.word(at - 1) == "to") return true;
    }
  }
  return false;
}

/// "President of the Republic, Commander-in-Chief NAME said": the name that ends a row of titles, right before the
/// verb.
uint32_t VoiceSearch::name_behind_titles(uint32_t subject, uint32_t verb) const {
  constexpr uint32_t kReach = 24;
  if (subject + 1 >= verb || verb - subject > kReach || !view_.is_noun(subject)) return kNone;
  for (uint32_t t = subject; t < verb; ++t) {
    if (view_.is_verb(t) || view_.at(t).tag == Upos::AUX || view_.at(t).tag == Upos::PRON) return kNone;
  }
  for (uint32_t m : view_.mentions_over(verb - 1)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.last == verb && mention.first > subject && mention.form == MentionForm::name &&
        view_.is_person(mention.entity) && view_.mentions.entities[mention.entity].titles.size() > 0)
      return m;
  }
  return kNone;
}

bool VoiceSearch::take_role_before(uint32_t token, Voice& voice) const {
  constexpr uint32_t kWords = 7;
  const auto& roles = view_.mentions.roles;
  for (size_t i = 0; i < std::min<size_t>(roles.size(), kMostSteps); ++i) {
    if (roles[i].person == kNone || roles[i].span.end > view_.at(token).span.begin) continue;
    const uint32_t last = view_.analysis.token_at(roles[i].span.end - 1);
    if (last >= token || token - last > kWords || last < view_.sentence(token).first) continue;
    bool parted = false;
    for (uint32_t t = last + 1; t < token; ++t) parted = parted || view_.at(t).tag == Upos::PUNCT || view_.is_verb(t);
    const uint32_t first = view_.analysis.token_at(roles[i].span.begin);
    if (parted || view_.entity(first) != roles[i].person) continue;
    voice.speaker = roles[i].person;
    voice.span = view_.words(first);
    return true;
  }
  return false;
}

void VoiceSearch::take_sayer(uint32_t verb, Voice& voice) const {
  // "civilians accused of spying"
  const bool accused = (kinds(verb) & kVoiceAccuse) && view_.at(verb).relation == Deprel::acl &&
                       view_.at(verb).tense == 3 && !view_.has_child(verb, {Deprel::obj});
  // "a town said to have been bombed"
  const bool said_of = (kinds(verb) & (kVoiceSay | kVoiceState | kVoiceThink)) &&
                       view_.at(verb).relation == Deprel::acl && view_.at(verb).tense == 3 &&
                       view_.has_child(verb, {Deprel::xcomp});
  if (accused || said_of || view_.has_child(verb, {Deprel::aux_pass, Deprel::nsubj_pass})) {
    const uint32_t agent = view_.agent(verb);
    if (agent != kNone) return take_speaker(agent, voice);
    voice.span = view_.at(verb).span;
    return;
  }
  if (const uint32_t behind = sayer_behind(verb); behind != kNone) return take_speaker(behind, voice);
  const uint32_t subject = view_.subject(verb);
  if (subject != kNone) {
    // The words right before the verb decide where a tree takes a part of them for the subject ("Y's rebels said").
    uint32_t whole = kNone;
    if (verb > view_.sentence(verb).first) {
      for (uint32_t m : view_.mentions_over(verb - 1)) {
        const Mention& mention = view_.mentions.mentions[m];
        if (mention.last == verb && mention.first <= subject && subject < mention.last &&
            view_.is_actor(mention.entity))
          whole = m;
      }
    }
    if (whole == kNone) whole = name_behind_titles(subject, verb);
    if (whole != kNone && view_.mentions.mentions[whole].entity != view_.entity(subject)) {
      voice.speaker = view_.mentions.mentions[whole].entity;
      voice.span = view_.mentions.mentions[whole].span;
      return;
    }
    take_speaker(subject, voice);
  }
  if (!voice.own()) return;
  if (take_role_before(verb, voice)) return;
  // "X said Monday": the words before the verb, where the tree takes the day for the subject or has none
  const Sentence& s = view_.sentence(verb);
  for (uint32_t t = verb; t > s.first && verb - t < 3; --t) {
    if (view_.is_noun(t - 1) && !is_time(t - 1)) return take_speaker(t - 1, voice);
    if (view_.at(t - 1).tag == Upos::PUNCT) return;
  }
}

}  // namespace rashomon
