// SPDX-License-Identifier: Apache-2.0
#include "find_answers.h"

#include <algorithm>
#include <string>
#include <utility>

#include "answer_scene.h"
#include "find_claim_time.h"
#include "find_denied.h"
#include "find_utterances.h"
#include "frame.h"
#include "judge_answer.h"

namespace rashomon {
namespace {

constexpr int kMostActs = 4;  // that one utterance may answer
constexpr uint32_t kNarrowEvidence = 400;

class Answers {
 public:
  Answers(const Scene& report, const ReportView& view, const AnswerLexicon& lexicon, const VoiceLexicon& voices,
          std::vector<FoundClaim>& claims)
      : report_(report), view_(view), scene_(view, lexicon, voices, claims), claims_(claims) {}

  void run() {
    for (FoundClaim& c : claims_) {
      c.claim.answer = c.claim.answer.about == Contested::nothing ? find_denied(scene_, c) : c.claim.answer;
    }
    for (uint32_t c = 0; c < claims_.size(); ++c) {
      const Claim& claim = claims_[c].claim;
      if (claim.type == EventType::capture && claim.stance == Stance::asserts && claim.place != kNone)
        taken_.push_back(c);
    }
    const NarrativeTime narrative = narrative_time(report_);
    const auto& sentences = view_.analysis.sentences;
    for (uint32_t s = 0; s < sentences.size(); ++s) {
      const Sentence& sentence = sentences[s];
      if (sentence.first >= sentence.last || view_.document.blocks[sentence.block].kind == BlockKind::furniture)
        continue;
      for (uint32_t first = sentence.first; first < sentence.last;) {
        uint32_t last = first;
        while (last < sentence.last && view_.at(last).norm != ";") ++last;
        if (last > first) read(s, first, std::min(last, first + 2 * kLongestAnswer), narrative);
        first = last + 1;
      }
    }
    if (!added_.empty()) merge();
  }

 private:
  /// Sorts the answers in; each names its act by where that stands then.
  void merge() {
    const size_t known = claims_.size();
    std::vector<uint32_t> order(known + added_.size());
    for (uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto at = [&](uint32_t i) -> FoundClaim& { return i < known ? claims_[i] : added_[i - known]; };
    std::stable_sort(order.begin(), order.end(),
                     [&](uint32_t a, uint32_t b) { return order_of(at(a)) < order_of(at(b)); });
    std::vector<uint32_t> now(order.size());
    for (uint32_t i = 0; i < order.size(); ++i) now[order[i]] = i;
    std::vector<FoundClaim> all;
    all.reserve(order.size());
    for (const uint32_t i : order) {
      all.push_back(std::move(at(i)));
      uint32_t& act = all.back().claim.answer.act;
      if (act != kNone) act = now[act];
    }
    claims_ = std::move(all);
  }

  void read(uint32_t s, uint32_t first, uint32_t last, const NarrativeTime& narrative) {
    const bool near = scene_.nearest_act(s, view_.at(first).span.begin) != kNone;
    if (!near && taken_.empty()) return;
    for (const Utterance& said : find_utterances(scene_, first, last)) {
      uint32_t begin = view_.at(said.first).span.begin;  // "the capture of X is a dream, said Y"
      const AnswerHits hits = scene_.hits_of(said);
      // ground that is named is meant, however far back its capture is told
      if (const uint32_t taken = taken_before(said); taken != kNone && is_against(said, hits, claims_[taken].claim)) {
        const Contest contest = judge_answer(scene_, said, hits, claims_[taken]);
        if (contest.about != Contested::nothing && add(said, contest, taken, narrative)) return;
      }
      for (int step = 0; step < kMostActs; ++step) {
        const uint32_t act = scene_.nearest_act(s, begin);
        if (act == kNone) break;
        begin = claims_[act].claim.trigger.begin;
        if (scene_.same_voice(claims_[act].claim.voice, said) || is_own_news(act, s, said)) continue;
        uint32_t meant = scene_.main_act(act, s);
        Contest contest = judge_answer(scene_, said, hits, claims_[meant]);
        if (contest.about == Contested::nothing && meant != act)
          meant = act, contest = judge_answer(scene_, said, hits, claims_[meant]);
        if (contest.about == Contested::nothing) continue;
        if (add(said, contest, meant, narrative)) return;
        break;
      }
    }
  }

  /// "The junta closed the paper, accusing it of lies": what the report tells of him who speaks in the sentence.
  bool is_own_news(uint32_t act, uint32_t s, const Utterance& u) const {
    const FoundClaim& told = claims_[act];
    return told.claim.voice.own() && report_.sentence(told.trigger_token) == s && u.speaker != kNone &&
           scene_.acts(told.claim, u.speaker);
  }

  /// "is in our hands" may be said by those who took it too, "is still in our hands" or "they do not have it" may not.
  bool is_against(const Utterance& u, const AnswerHits& hits, const Claim& taken) const {
    if ((hits.all & (kAnswerNot | kAnswerContradict | kAnswerFalse | kAnswerRepel)) != 0) return true;
    if (u.speaker != kNone && scene_.suffers(taken, u.speaker)) return true;
    for (uint32_t t = u.first; t < u.end(); ++t) {
      const std::string_view w = view_.lemma(t);
      if (w == "still" || w == "remain" || w == "stay") return true;
    }
    return false;
  }

  /// The last claim before an utterance, in another voice, that ground was taken which it names.
  uint32_t taken_before(const Utterance& u) const {
    constexpr size_t kMost = 24;  // captures looked back at
    std::vector<uint32_t> named;
    scene_.each_mention(u, [&](const Mention& m) {
      if (view_.is_place(m.entity) && !u.speaker_span.contains(m.span) && named.size() < kMost)
        named.push_back(m.entity);
    });
    if (named.empty()) return kNone;
    size_t looked = 0;
    for (auto at = taken_.rbegin(); at != taken_.rend() && looked < kMost; ++at, ++looked) {
      const Claim& claim = claims_[*at].claim;
      if (claim.trigger.begin >= view_.at(u.first).span.begin || scene_.same_voice(claim.voice, u)) continue;
      if (std::find(named.begin(), named.end(), claim.place) == named.end()) continue;
      const uint32_t main = scene_.main_act(*at, view_.analysis.sentence_of(u.first));
      const bool taken = claims_[main].claim.type == EventType::capture && claims_[main].claim.place == claim.place &&
                         !scene_.same_voice(claims_[main].claim.voice, u);
      return taken ? main : *at;
    }
    return kNone;
  }

  bool add(const Utterance& u, const Contest& contest, uint32_t act, const NarrativeTime& narrative) {
    const uint32_t trigger = contest.trigger;
    if (trigger == kNone) return false;
    const Sentence& sentence = view_.sentence(trigger);
    const Span words = scene_.frame(u);
    const Span evidence = sentence.span.size() <= kNarrowEvidence ? sentence.span : words;
    // a denial that a rule has read says it already
    bool known = false;
    FoundClaim* denial = nullptr;
    scene_.each_claim(words, [&](const FoundClaim& c) {
      known = known || (c.claim.stance == Stance::denies && c.claim.type == claims_[act].claim.type);
      if (c.claim.type == EventType::deny) denial = &claims_[static_cast<size_t>(&c - claims_.data())];
    });
    if (denial && !known && denial->claim.answer.about == Contested::nothing && contest.about != Contested::happened)
      denial->claim.answer = {contest.about, act};
    if (known || denial) return false;
    FoundClaim found;
    found.trigger_token = trigger;
    Claim& claim = found.claim;
    claim.type = EventType::deny;
    claim.confidence = Confidence::low;
    claim.trigger = view_.at(trigger).span;
    claim.evidence = evidence.join(claim.trigger);
    claim.rule = std::string("answer/") + contested_name(contest.about);
    claim.answer = {contest.about, act};
    claim.headline = view_.document.blocks[sentence.block].kind != BlockKind::paragraph;
    claim.voice = {u.speaker, u.speaker_span, u.quoted};
    if (view_.is_actor(u.speaker)) claim.participants.push_back({Role::actor, u.speaker, u.speaker_span});
    TriggerHit hit;
    hit.head = trigger;
    hit.trigger = trigger_like(view_.is_verb(trigger));
    hit.tokens = {trigger};
    const ClaimTime time = find_claim_time(report_, hit, Stance::asserts, narrative, true);
    claim.time = time.expression;
    claim.when = time.when;
    added_.push_back(std::move(found));
    return true;
  }

  /// Any trigger of the rules that is a verb, or a noun: which clause a word stands in is asked for triggers.
  uint32_t trigger_like(bool verb) const {
    const auto& all = report_.rules.triggers;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& t) { return t.noun != verb; });
    return found == all.end() ? 0 : static_cast<uint32_t>(found - all.begin());
  }

  const Scene& report_;
  const ReportView& view_;
  const AnswerScene scene_;
  std::vector<FoundClaim>& claims_;
  std::vector<uint32_t> taken_;    // claims that ground was taken
  std::vector<FoundClaim> added_;  // their acts are places in claims_ until they are merged
};

}  // namespace

void find_answers(const Scene& scene, const ReportView& view, const AnswerLexicon& lexicon, const VoiceLexicon& voices,
                  std::vector<FoundClaim>& claims) {
  if (!claims.empty()) Answers(scene, view, lexicon, voices, claims).run();
}

}  // namespace rashomon
