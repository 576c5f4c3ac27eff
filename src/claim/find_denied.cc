// SPDX-License-Identifier: Apache-2.0
#include "find_denied.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "find_contradiction.h"
#include "one_of.h"
#include "rashomon/record/event_marks.h"

namespace rashomon {
namespace {

constexpr int kMostActs = 6;  // looked back at

class Denied {
 public:
  Denied(const AnswerScene& scene, const FoundClaim& denial)
      : scene_(scene), view_(scene.view), denial_(denial), verb_(denial.trigger_token) {
    for (const Participant& p : denial.claim.participants) {
      if (p.role == Role::actor && p.entity != kNone) who_ = p.entity;
    }
    if (who_ == kNone) who_ = denial.claim.voice.speaker;
  }

  AnswerTo run() {
    if (!view_.is_verb(verb_)) return {};
    // who plays a loss down does not deny it
    if ((scene_.lexicon.kinds(view_, verb_, view_.sentence(verb_).last) & kAnswerBelittle) != 0)
      return {Contested::cause, kNone};
    object_ = view_.child(verb_, {Deprel::obj, Deprel::nsubj_pass});
    // "accused X of arming them, a charge X rejects", "which X rejects"
    const Token& t = view_.at(verb_);
    const bool bare = object_ == kNone || view_.at(object_).tag == Upos::PRON;
    if (bare && t.relation == Deprel::acl_relcl && t.head != kNone && t.head < verb_ && is_of_words(scene_, t.head)) {
      object_ = t.head;
      aside_ = !view_.has_child(object_, {Deprel::acl, Deprel::ccomp});
    }
    if (denial_.claim.type == EventType::reject && (!rejects_words() || is_told_as_denial())) return {};
    uint32_t clause = view_.child(verb_, {Deprel::ccomp, Deprel::xcomp});
    // "said the accusation was groundless": the words are what is judged
    if (clause != kNone && in_trigger(clause)) {
      if (object_ == kNone) object_ = view_.child(clause, {Deprel::nsubj});
      clause = kNone;
    }
    share_ = denies_share(clause);
    bool denied_itself = false;
    const uint32_t content = find_content(clause, denied_itself);
    if (denied_itself) return {};
    if (content != kNone) return answer(content);
    if (clause != kNone && !share_) return {};
    if (!share_ && object_ != kNone && !aside_ && !points_back(object_)) return {};
    return answer(find_before());
  }

 private:
  bool in_trigger(uint32_t t) const { return denial_.claim.trigger.contains(view_.at(t).span); }
  bool is_share(uint32_t t) const { return (scene_.lexicon.kinds(view_, t, t + 1) & kAnswerShare) != 0; }

  /// An accusation or a report is denied where it is rejected; an offer is not.
  bool rejects_words() const {
    static constexpr std::string_view kTold[] = {"accusation", "charge",      "allegation", "claim",    "assertion",
                                                 "suggestion", "insinuation", "report",     "rumour",   "rumor",
                                                 "contention", "version",     "account",    "complaint"};
    return object_ != kNone && one_of(view_.lemma(object_), kTold);
  }

  /// Another rule has read the same verb as a denial.
  bool is_told_as_denial() const {
    bool told = false;
    scene_.each_claim(view_.sentence(verb_).span, [&](const FoundClaim& c) {
      told = told || (c.claim.type == EventType::deny && c.trigger_token == verb_);
    });
    return told;
  }

  /// "denied responsibility", "had nothing to do with it", "denied that it was behind the blast".
  bool denies_share(uint32_t clause) const {
    const uint32_t first = view_.analysis.token_at(denial_.claim.trigger.begin);
    for (uint32_t t = first; t < view_.analysis.tokens.size() && t < first + kLongestAnswer && in_trigger(t); ++t) {
      if (is_share(t) || view_.word(t) == "nothing") return true;
    }
    if (object_ != kNone && is_share(object_)) return true;
    if (clause == kNone) return false;
    const uint32_t end = std::min(view_.sentence(verb_).last, verb_ + 8);
    for (uint32_t t = verb_ + 1; t < end; ++t) {
      if (!view_.under(t, clause)) continue;
      if ((scene_.lexicon.kinds(view_, t, end) & kAnswerAuthor) != 0 || tells_of_taking_part(t)) return true;
    }
    return false;
  }

  /// "that its troops had taken part", "that it was involved".
  bool tells_of_taking_part(uint32_t t) const {
    const std::string_view word = view_.lemma(t);
    if (word == "participate" || view_.word(t) == "involved") return true;
    const uint32_t verb = view_.at(t).head;
    if (!is_share(t) || verb == kNone || view_.at(t).relation != Deprel::obj) return false;
    const std::string_view v = view_.lemma(verb);
    return v == "take" || v == "have" || v == "play" || v == "bear";
  }

  /// "denied reports that X had fallen", "Y's claim to have taken X was brushed aside".
  uint32_t find_content(uint32_t clause, bool& denied_itself) const {
    uint32_t found = kNone;
    const bool words = object_ != kNone && (is_of_words(scene_, object_) || is_share(object_));
    scene_.each_claim(view_.sentence(verb_).span, [&](const FoundClaim& c) {
      if (&c == &denial_ || !is_contestable(c.claim.type)) return;
      const bool below =
          (words && view_.under(c.trigger_token, object_)) || (clause != kNone && view_.under(c.trigger_token, clause));
      if (!below) return;
      if (c.claim.stance == Stance::denies || c.claim.stance == Stance::doubts) denied_itself = true;
      if (found == kNone && c.claim.stance == Stance::asserts) found = index_of(c);
    });
    return found;
  }
  uint32_t index_of(const FoundClaim& c) const { return static_cast<uint32_t>(&c - scene_.claims.data()); }

  /// "it", "this", "the accusation", "Y's version" where Y told it.
  bool points_back(uint32_t noun) const {
    const std::string_view w = view_.word(noun);
    if (w == "it" || w == "this" || w == "that") return true;
    if (!is_of_words(scene_, noun)) return false;
    if (view_.has_child(noun, {Deprel::acl, Deprel::ccomp, Deprel::acl_relcl})) return false;
    const std::string_view behind = noun + 1 < view_.sentence(noun).last ? view_.word(noun + 1) : "";
    if (behind == "that" || behind == "of" || behind == "about" || behind == "to") return false;  // says of what
    const uint32_t det = view_.child(noun, {Deprel::det, Deprel::nmod_poss});
    if (det == kNone) return view_.at(noun).number == 2;  // "dismissed claims"? only where nothing says which
    if (view_.at(det).relation == Deprel::nmod_poss) {
      author_ = view_.entity(det);
      return true;
    }
    const std::string_view d = view_.word(det);
    return d == "the" || d == "this" || d == "that" || d == "these" || d == "those" || d == "such";
  }

  /// The next earlier act that another tells and that he can mean.
  uint32_t find_before() const {
    const uint32_t s = view_.analysis.sentence_of(verb_);
    uint32_t begin = denial_.claim.trigger.begin;
    if (is_accused_of_told(s)) return kNone;
    for (int step = 0; step < kMostActs; ++step) {
      const uint32_t act = scene_.nearest_act(s, begin);
      if (act == kNone) return kNone;
      const Claim& told = scene_.claims[act].claim;
      begin = told.trigger.begin;
      if (who_ != kNone && told.voice.speaker != kNone && scene_.together(told.voice.speaker, who_)) continue;
      if (author_ != kNone && told.voice.speaker != kNone && !scene_.together(told.voice.speaker, author_)) continue;
      const bool his =
          acts(told) || !has_doer(told) || is_charged(told) || is_accused(told) || (share_ && is_somebodys());
      if (share_ ? his && event_type_info(told.type).violent : his || is_ground(told.type)) {
        const uint32_t main = main_act(act);
        return main != act || share_ ? main : scene_.main_act(act, s);
      }
    }
    return kNone;
  }
  bool acts(const Claim& act) const {
    if (who_ == kNone) return false;
    return scene_.acts(act, who_) || (share_ && acts_for_country(act));
  }
  /// "captured the town, cutting the road": the act that the denied one goes with, where both have one doer.
  uint32_t main_act(uint32_t act) const {
    const FoundClaim& told = scene_.claims[act];
    const uint32_t t = told.trigger_token;
    if (view_.at(t).relation != Deprel::advcl || view_.at(t).tense != 4) return act;
    uint32_t found = act;
    scene_.each_claim(view_.sentence(t).span, [&](const FoundClaim& c) {
      if (c.trigger_token == view_.at(t).head && is_contestable(c.claim.type) && c.claim.stance == Stance::asserts)
        found = index_of(c);
    });
    return found;
  }
  /// "Armenian fighters", of whom Armenia denies that they are its own.
  bool acts_for_country(const Claim& act) const {
    const auto& all = view_.mentions.entities;
    if (all[who_].type != EntityType::state || all[who_].country.empty()) return false;
    return std::any_of(act.participants.begin(), act.participants.end(), [&](const Participant& p) {
      return p.role == Role::actor && p.entity != kNone && all[p.entity].type == EntityType::group &&
             all[p.entity].names.empty() && all[p.entity].country == all[who_].country;
    });
  }
  static bool has_doer(const Claim& act) {
    return std::any_of(act.participants.begin(), act.participants.end(),
                       [](const Participant& p) { return p.role == Role::actor && p.entity != kNone; });
  }
  /// "Their spokesman denied any part in it": of those just told of.
  bool is_somebodys() const {
    for (const Participant& p : denial_.claim.participants) {
      if (p.role != Role::actor || p.span.empty()) continue;
      const std::string_view w = view_.word(view_.analysis.token_at(p.span.begin));
      return w == "their" || w == "its" || w == "his" || w == "her";
    }
    return false;
  }
  /// An accusation tells the act, and who is accused is its only doer.
  bool is_charged(const Claim& act) const {
    bool charged = false;
    scene_.each_claim(view_.sentence(view_.analysis.token_at(act.trigger.begin)).span, [&](const FoundClaim& c) {
      if (c.claim.type != EventType::accuse || c.claim.stance != Stance::asserts) return;
      const auto accused = [&](const Participant& p) {
        return p.role != Role::actor || p.entity == kNone || scene_.suffers(c.claim, p.entity);
      };
      charged = charged || std::all_of(act.participants.begin(), act.participants.end(), accused);
    });
    return charged;
  }
  /// Between the act and the denial somebody blames him for it.
  bool is_accused(const Claim& act) const {
    bool accused = false;
    scene_.each_claim({act.trigger.begin, denial_.claim.trigger.begin}, [&](const FoundClaim& c) {
      accused = accused || (c.claim.type == EventType::accuse && who_ != kNone && scene_.suffers(c.claim, who_));
    });
    return accused;
  }

  /// The sentence before accuses him of something that it tells itself and that no answer contests.
  bool is_accused_of_told(uint32_t sentence) const {
    const auto& sentences = view_.analysis.sentences;
    if (sentence == 0) return false;
    bool told = false;
    scene_.each_claim(sentences[sentence - 1].span, [&](const FoundClaim& c) {
      told = told || (c.claim.type == EventType::accuse && who_ != kNone && scene_.suffers(c.claim, who_) &&
                      tells_of_what(c.claim));
    });
    return told;
  }

  /// "accused him of backing the rebels": the sentence says what he is accused of, which is no act that answers
  /// contest, and it is nothing told before.
  bool tells_of_what(const Claim& accusation) const {
    bool told = false;
    scene_.each_claim({accusation.trigger.end, accusation.evidence.end}, [&](const FoundClaim& c) {
      if (is_contestable(c.claim.type)) return;  // found as the nearest act
      told = told || std::any_of(c.claim.participants.begin(), c.claim.participants.end(),
                                 [&](const Participant& p) { return p.role == Role::actor && p.entity == who_; });
    });
    return told;
  }

  AnswerTo answer(uint32_t act) const {
    if (act == kNone) return {};
    const Claim& told = scene_.claims[act].claim;
    const bool author = leaves_marks(told.type) && (share_ || acts(told) || is_accused(told) || is_charged(told));
    return {author ? Contested::actor : Contested::happened, act};
  }

  const AnswerScene& scene_;
  const ReportView& view_;
  const FoundClaim& denial_;
  const uint32_t verb_;
  uint32_t who_ = kNone, object_ = kNone;
  mutable uint32_t author_ = kNone;  // whose words are denied, where that is said
  bool share_ = false;
  bool aside_ = false;  // what is denied is the clause before it
};

}  // namespace

AnswerTo find_denied(const AnswerScene& scene, const FoundClaim& denial) {
  const Claim& claim = denial.claim;
  if ((claim.type != EventType::deny && claim.type != EventType::reject) || claim.stance != Stance::asserts) return {};
  return Denied(scene, denial).run();
}

}  // namespace rashomon
