// SPDX-License-Identifier: Apache-2.0
#include "find_contradiction.h"

#include <string_view>

namespace rashomon {
namespace {

bool is_sent(EventType type) { return type == EventType::deploy || type == EventType::supply; }

class Contradictions {
 public:
  explicit Contradictions(const AnswerScene& scene) : scene_(scene), view_(scene.view) {}

  /// A word that says by itself that what was told is not so.
  uint32_t strong_word(const Utterance& u, const AnswerHits& hits) const {
    const uint32_t end = u.frame_end();
    if ((hits.all & (kAnswerContradict | kAnswerFalse)) == 0) return kNone;
    const uint32_t root = u.own ? scene_.root_of(u.frame_first, u.frame_last) : kNone;
    for (uint32_t t = u.frame_first; t < end; ++t) {
      const uint32_t kinds = scene_.lexicon.kinds(view_, t, end);
      if ((kinds & (kAnswerContradict | kAnswerFalse)) == 0 || is_beside_the_point(view_, t)) continue;
      if (u.own && (!is_near(t, root) || is_bare_subject(t))) continue;
      if (t > u.frame_first && (scene_.lexicon.kinds(view_, t - 1, t) & kAnswerNot) != 0) continue;
      const bool said = t >= u.first && t < u.last;
      // "..., he said, a boast that nobody could check": the report's word for what he said
      if (!said && view_.at(t).relation == Deprel::appos) continue;
      const bool verb = view_.is_verb(t);
      if ((kinds & kAnswerFalse) != 0 && (!verb || view_.word(t) == "lied" || view_.word(t) == "lying")) return t;
      if ((kinds & kAnswerContradict) == 0) continue;
      // "abandoned the army in a dispute over pay"
      if (!verb && view_.marker(t) == "in" && view_.has_child(t, {Deprel::det})) continue;
      if (!verb) return t;
      if (said && u.first != u.frame_first && t != u.first) continue;  // who is quoted tells of a refusal
      if (objects_to_words(t)) return t;
    }
    return kNone;
  }
  /// "Farce came on tragedy's heels": a word that acts, and is said of nothing.
  bool is_bare_subject(uint32_t t) const {
    return view_.at(t).relation == Deprel::nsubj && view_.at(t).head != kNone && view_.is_verb(view_.at(t).head) &&
           !view_.has_child(t, {Deprel::det, Deprel::acl, Deprel::acl_relcl, Deprel::ccomp, Deprel::nmod});
  }
  /// At most three steps below the main verb.
  bool is_near(uint32_t t, uint32_t root) const {
    for (int step = 0; step < 3 && t != root && t != kNone; ++step) t = view_.at(t).head;
    return t == root;
  }
  /// "rejected the claim", "denies this", "countered", not "rejected the offer".
  bool objects_to_words(uint32_t verb) const {
    const uint32_t object = view_.child(verb, {Deprel::obj, Deprel::nsubj_pass});
    if (object == kNone) return true;
    if (view_.at(object).tag == Upos::PRON || view_.at(object).tag == Upos::DET) return true;
    // "rejected the allegation that X used hunger as a weapon": it says of what
    if (view_.has_child(object, {Deprel::acl, Deprel::ccomp})) return false;
    // "rejected talk of negotiations" is about these, "dismissed reports of a massacre" may be about what was told
    constexpr uint32_t kOfWar = kAnswerForce | kAnswerGround | kAnswerSend | kAnswerDead | kAnswerHurt;
    for (uint32_t c : view_.children(object)) {
      if (view_.at(c).relation == Deprel::nmod && view_.marker(c) == "of" && view_.is_noun(c) &&
          view_.entity(c) == kNone && (scene_.lexicon.kinds(view_, c, c + 1) & kOfWar) == 0)
        return false;
    }
    return is_of_words(scene_, object) || (scene_.lexicon.kinds(view_, object, object + 1) & kAnswerShare) != 0;
  }

  /// "no fighter would set foot", "no vehicle could use the road", but not "could not have fired it".
  bool is_of_what_may_be(uint32_t verb) const {
    if (verb == kNone || !view_.is_verb(verb)) return false;
    bool may = false, have = false;
    for (uint32_t c : view_.children(verb)) {
      if (view_.at(c).relation != Deprel::aux) continue;
      const std::string_view w = view_.lemma(c);
      may = may || w == "will" || w == "would" || w == "shall" || w == "could" || w == "can" || w == "may" ||
            w == "might" || w == "should" || w == "must";
      have = have || w == "have";
    }
    return may && !have;
  }

  /// A negation of a word of the act's field, or of the act's own word; kNone if there is none.
  uint32_t negated(const Utterance& u, const FoundClaim& act) const {
    const uint32_t field = is_sent(act.claim.type)     ? kAnswerSend | kAnswerGround
                           : is_ground(act.claim.type) ? kAnswerGround
                                                       : kAnswerForce;
    const std::string_view own = view_.lemma(act.trigger_token);
    const uint32_t end = u.end();
    const auto fits = [&](uint32_t t) {
      return t != kNone && t >= u.first && t < end &&
             (view_.lemma(t) == own || (scene_.lexicon.kinds(view_, t, end) & field) != 0);
    };
    for (uint32_t t = u.first; t < end; ++t) {
      if ((scene_.lexicon.kinds(view_, t, end) & kAnswerNot) == 0) continue;
      const std::string_view w = view_.word(t);
      uint32_t over = view_.at(t).head;  // what is negated
      if (w == "none" || w == "nobody" || w == "nothing" || over == kNone) over = over == kNone ? t : over;
      for (int climb = 0; climb < 2 && over != kNone && view_.at(over).tag == Upos::NUM; ++climb)
        over = view_.at(over).head;  // "not one soldier"
      if (over == kNone || over < u.first || over >= end || scene_.tells_which(over, u)) continue;
      if (is_of_what_may_be(over) || (view_.is_noun(over) && is_of_what_may_be(view_.at(over).head))) continue;
      if (fits(over)) return t;
      if (w == "none" && fits(view_.child(t, {Deprel::nmod}))) return t;  // "none of its troops was there"
      // "no soldier has crossed": the verb of the noun; "took no part", "there was no attack"
      if (view_.is_noun(over) && view_.at(over).head != kNone && view_.at(t).relation == Deprel::det &&
          fits(view_.at(over).head))
        return t;
      const std::string_view verb = view_.lemma(over);
      const bool light = verb == "be" || verb == "have" || verb == "take" || verb == "do" || verb == "get" ||
                         verb == "make" || verb == "set" || verb == "exist";
      if (!light) continue;
      for (uint32_t c : view_.children(over)) {
        const Deprel r = view_.at(c).relation;
        if ((r == Deprel::obj || r == Deprel::nsubj || r == Deprel::obl) && c != t && fits(c)) return t;
      }
    }
    return kNone;
  }

 private:
  const AnswerScene& scene_;
  const ReportView& view_;
};

}  // namespace

bool is_ground(EventType type) {
  return type == EventType::capture || type == EventType::advance || type == EventType::withdraw ||
         type == EventType::besiege || type == EventType::surrender || type == EventType::restrict_ ||
         type == EventType::clash;
}

bool is_beside_the_point(const ReportView& view, uint32_t token) {
  const Deprel r = view.at(token).relation;
  return r == Deprel::amod || r == Deprel::compound;
}

bool is_of_words(const AnswerScene& scene, uint32_t noun) {
  return (scene.voices.kinds(scene.view.lemma(noun)) & kVoiceContent) != 0 ||
         (scene.lexicon.kinds(scene.view, noun, noun + 1) & kAnswerTold) != 0;
}

uint32_t find_contradiction(const AnswerScene& scene, const Utterance& u, const AnswerHits& hits) {
  return Contradictions(scene).strong_word(u, hits);
}

uint32_t find_negation(const AnswerScene& scene, const Utterance& u, const FoundClaim& act) {
  return Contradictions(scene).negated(u, act);
}

}  // namespace rashomon
