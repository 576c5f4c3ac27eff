// SPDX-License-Identifier: Apache-2.0
// Idea: gapping (Ross 1970) leaves the verb out where the pattern of a clause comes again; in news it is a row of
// places each with its day. Only a row that shows the whole pattern counts: place, day, then place and day once more
// with nothing between but the words that join them. A passive without an agent goes on with the doer of the same kind
// of act told last in the same paragraph, with low confidence.
#include "fill_gaps.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "frame.h"
#include "one_of.h"

namespace rashomon {
namespace {

constexpr int kMostInRow = 12;
constexpr uint32_t kMostBetween = 10;  // words from a day to the next place
constexpr size_t kMostBack = 8;        // claims looked back at for a doer

bool takes_or_leaves(EventType t) { return t == EventType::capture || t == EventType::withdraw; }

class Gaps {
 public:
  Gaps(const Scene& scene, std::vector<FoundClaim>& claims) : scene_(scene), claims_(claims) {}

  void run() {
    for (size_t i = 0; i < claims_.size(); ++i) lend_doer(i);
    const size_t count = claims_.size();
    for (size_t i = 0; i < count; ++i) go_on(i, count);
    for (uint32_t t = 0; t < scene_.size(); ++t) follow(t, count);
    for (uint32_t t = 0; t < scene_.size(); ++t) all_of_them(t, count);
    std::stable_sort(claims_.begin(), claims_.end(),
                     [](const FoundClaim& a, const FoundClaim& b) { return order_of(a) < order_of(b); });
    const auto same = [](const FoundClaim& a, const FoundClaim& b) { return order_of(a) == order_of(b); };
    claims_.erase(std::unique(claims_.begin(), claims_.end(), same), claims_.end());
  }

 private:
  bool has_actor(const Claim& claim) const {
    return std::any_of(claim.participants.begin(), claim.participants.end(),
                       [](const Participant& p) { return p.role == Role::actor; });
  }
  uint32_t block_of(uint32_t token) const { return scene_.analysis.sentences[scene_.sentence(token)].block; }

  /// "retaken", "won back": by others than those who took it before.
  bool takes_back(const FoundClaim& c) const {
    const uint32_t verb = c.trigger_token;
    if ((scene_.word_classes(verb) & scene_.rules.class_named("taken-back-verb")) != 0) return true;
    return verb + 1 < scene_.size() && scene_.token(verb + 1).norm == "back";
  }

  void lend_doer(size_t i) {
    FoundClaim& c = claims_[i];
    if (!takes_or_leaves(c.claim.type) || c.claim.stance != Stance::asserts || has_actor(c.claim) ||
        c.claim.place == kNone || !scene_.is_verb(c.trigger_token) || !is_passive(scene_, c.trigger_token))
      return;
    for (size_t k = i; k-- > 0 && i - k <= kMostBack;) {
      const FoundClaim& before = claims_[k];
      if (block_of(before.trigger_token) != block_of(c.trigger_token)) return;
      if (before.claim.type != c.claim.type || before.claim.stance != Stance::asserts || !has_actor(before.claim) ||
          before.claim.background != c.claim.background || takes_back(c) != takes_back(before))
        continue;
      for (const Participant& p : before.claim.participants) {
        const bool other = std::any_of(c.claim.participants.begin(), c.claim.participants.end(),
                                       [&](const Participant& q) { return q.entity == p.entity; });
        if (p.role == Role::actor && !other) c.claim.participants.push_back(p);
      }
      sort_participants(c.claim);
      c.claim.confidence = Confidence::low;
      return;
    }
  }

  /// The time mention that begins at a token or behind one preposition or bracket; null if none.
  const TimeMention* time_at(uint32_t token) const {
    const auto& times = scene_.mentions.times;
    const auto at = std::lower_bound(times.begin(), times.end(), token,
                                     [](const TimeMention& t, uint32_t first) { return t.first < first; });
    if (at == times.end() || at->expression.kind == TimeKind::none) return nullptr;
    const bool behind =
        at->first == token + 1 && (scene_.token(token).tag == Upos::ADP || scene_.token(token).norm == "(");
    return at->first == token || behind ? &*at : nullptr;
  }
  const TimeMention* time_with(Span words) const {
    const auto& times = scene_.mentions.times;
    const auto at = std::lower_bound(times.begin(), times.end(), words.begin,
                                     [](const TimeMention& t, uint32_t begin) { return t.span.begin < begin; });
    return at != times.end() && at->span == words ? &*at : nullptr;
  }

  /// The named place that ends the joining words from `t` on ("and the town of X"); kNone if other words stand there.
  uint32_t next_place(uint32_t t, uint32_t last) const {
    for (uint32_t steps = 0; t + 1 < last && steps < kMostBetween; ++t, ++steps) {
      const uint32_t m = scene_.mention_headed(t);
      const bool described = m != kNone && scene_.mentions.mentions[m].form == MentionForm::nominal &&
                             time_at(scene_.mentions.mentions[m].last) != nullptr;
      if (m != kNone && (described || scene_.mentions.mentions[m].form == MentionForm::name)) {
        const LocalEntity& e = scene_.mentions.entities[scene_.mentions.mentions[m].entity];
        return e.type == EntityType::place || e.type == EntityType::facility ? m : kNone;
      }
      const Upos tag = scene_.token(t).tag;
      const std::string& word = scene_.token(t).norm;
      const bool joins = tag == Upos::CCONJ || word == "," || word == ")" || word == ";" || word == "of" ||
                         tag == Upos::DET || tag == Upos::PROPN ||
                         (scene_.classes(t) & scene_.rules.class_named("locality")) != 0 ||
                         (tag == Upos::PRON && scene_.is(t, Deprel::nmod_poss)) ||  // "and his air base at X"
                         (tag == Upos::NOUN && (scene_.is(t, Deprel::compound) || scene_.token(t + 1).norm == "at")) ||
                         word == "at" || word == "-" || (tag == Upos::ADJ && scene_.token(t + 1).tag != Upos::PUNCT);
      if (!joins) return kNone;
    }
    return kNone;
  }

  /// The claim of the same trigger, type and place that is there already; null if none. Claims of one trigger stand
  /// together: those of the tree, the first `count`, around `index`, and those that were added at the end.
  FoundClaim* told_already(size_t index, size_t count, const Claim& claim) {
    const auto of_trigger = [&](size_t i) { return claims_[i].claim.trigger == claim.trigger; };
    const auto told = [&](size_t i) {
      return claims_[i].claim.type == claim.type && claims_[i].claim.place == claim.place;
    };
    while (index > 0 && of_trigger(index - 1)) --index;
    for (; index < count && of_trigger(index); ++index) {
      if (told(index)) return &claims_[index];
    }
    for (size_t i = claims_.size(); i-- > count && of_trigger(i);) {
      if (told(i)) return &claims_[i];
    }
    return nullptr;
  }

  void go_on(size_t index, size_t count) {
    FoundClaim next = claims_[index];
    const uint32_t own = next.claim.place;
    if (own == kNone || next.claim.place_span.empty() || next.claim.when.text.empty() ||
        next.claim.when.text.begin < next.claim.place_span.end)
      return;
    const TimeMention* day = time_with(next.claim.when.text);
    if (day == nullptr) return;
    const Sentence& sentence = scene_.analysis.sentences[scene_.sentence(next.trigger_token)];
    if (!sentence.span.contains(next.claim.place_span) || day->last > sentence.last) return;
    for (int n = 0; n < kMostInRow; ++n) {
      const uint32_t m = next_place(day->last, sentence.last);
      if (m == kNone) return;
      const Mention& place = scene_.mentions.mentions[m];
      day = time_at(place.last);
      if (day == nullptr || day->last > sentence.last || place.entity == own) return;
      next.claim.place = place.entity;
      next.claim.place_span = place.span;
      next.claim.time = day->expression;
      next.claim.when.text = day->span;
      next.claim.when.days = ground_time(day->expression, scene_.document.published.days);
      next.claim.when.basis = next.claim.when.days.known() ? Basis::stated : Basis::unknown;
      next.claim.confidence = Confidence::medium;
      // "took X on Monday and Y a day later": the tree gives Y, too, the day of X
      if (FoundClaim* told = told_already(index, count, next.claim); told != nullptr) {
        told->claim.time = next.claim.time;
        told->claim.when = next.claim.when;
      } else {
        claims_.push_back(next);
      }
    }
  }

  /// "The same happened at Y", "Y suffered the same fate", "Y was next": where what was told of X goes on; kNone if `t`
  /// says nothing of the kind.
  uint32_t next_in_fate(uint32_t t) const {
    const uint32_t subject = scene_.child(t, Deprel::nsubj);
    if (subject == kNone || subject > t) return kNone;
    if (!scene_.is_verb(t)) return scene_.lemma(t) == "next" && scene_.has_child(t, Deprel::cop) ? subject : kNone;
    const std::string_view verb = scene_.lemma(t);
    const uint32_t object = scene_.child(t, Deprel::obj);
    if (verb == "follow") return object == kNone ? subject : kNone;
    if (verb == "happen" || verb == "occur" || verb == "befall") {
      if (scene_.lemma(subject) != "same") return kNone;
      if (verb == "befall") return object;
      uint32_t place = kNone;
      scene_.each_child(t, [&](uint32_t c) {
        const std::string_view p = scene_.preposition(c);
        if (scene_.is(c, Deprel::obl) && (p == "at" || p == "in" || p == "to" || p == "near")) place = c;
      });
      return place;
    }
    const bool shares = verb == "share" || verb == "meet" || verb == "suffer";
    return shares && object != kNone && scene_.lemma(object) == "fate" ? subject : kNone;
  }

  /// "X fell on Monday. Y followed on Tuesday": the same happened to Y.
  void follow(uint32_t t, size_t count) {
    constexpr uint32_t kSentences = 1;
    const uint32_t subject = next_in_fate(t);
    if (subject == kNone) return;
    bool happened = true;  // "did not follow", "may follow"
    scene_.each_child(
        t, [&](uint32_t c) { happened = happened && !scene_.is(c, Deprel::aux) && scene_.lemma(c) != "never"; });
    if (!happened) return;
    const size_t before = last_taken(t, count, kSentences);
    if (before == count) return;
    std::vector<uint32_t> places = {subject};
    scene_.each_child(subject, [&](uint32_t c) {
      if (scene_.is(c, Deprel::conj)) places.push_back(c);
    });
    const Sentence& sentence = scene_.analysis.sentences[scene_.sentence(t)];
    const TimeMention* day = nullptr;
    const auto& times = scene_.mentions.times;
    for (auto at = std::lower_bound(times.begin(), times.end(), sentence.first,
                                    [](const TimeMention&time, uint32_t first) { return time.first < first; });
         at != times.end() && at->first < sentence.last; ++at) {
      const bool near = at->first > t ? at->first - t <= kMostBetween : t - at->first <= kMostBetween;
      if (!near || at->last > sentence.last || at->expression.kind == TimeKind::none) continue;
      day = &*at;
      if (at->first > t) break;
    }
    for (const uint32_t place : places) {
      const uint32_t m = scene_.mention_headed(place);
      if (m == kNone || scene_.mentions.mentions[m].form != MentionForm::name) continue;
      const Mention& named = scene_.mentions.mentions[m];
      const EntityType type = scene_.mentions.entities[named.entity].type;
      if ((type != EntityType::place && type != EntityType::facility) || named.entity == claims_[before].claim.place)
        continue;
      FoundClaim next = claims_[before];
      next.trigger_token = t;
      next.claim.trigger = scene_.token(t).span;
      next.claim.evidence = sentence.span;
      next.claim.place = named.entity;
      next.claim.place_span = named.span;
      next.claim.confidence = Confidence::low;
      if (day != nullptr) {
        next.claim.time = day->expression;
        next.claim.when.text = day->span;
        next.claim.when.days = ground_time(day->expression, scene_.document.published.days);
        next.claim.when.basis = next.claim.when.days.known() ? Basis::stated : Basis::unknown;
      }
      claims_.push_back(std::move(next));
    }
  }
  /// "They retook X and Y. Both were lost on 29 May", "All three had fallen in June": of the places of one act told in
  /// the sentence before, by the same words as of one.
  void all_of_them(uint32_t t, size_t count) {
    static constexpr std::array<std::string_view, 12> kTaken = {"lose",    "capture",  "seize",  "take",
                                                                "overrun", "storm",    "retake", "recapture",
                                                                "regain",  "liberate", "fall",   "occupy"};
    static constexpr std::array<std::string_view, 3> kLeft = {"abandon", "evacuate", "vacate"};
    const bool left = one_of(scene_.lemma(t), kLeft);
    if (!scene_.is_verb(t) || (!left && !one_of(scene_.lemma(t), kTaken))) return;
    const bool falls = scene_.lemma(t) == "fall";
    if (!falls && !is_passive(scene_, t)) return;
    const uint32_t subject = scene_.child(t, falls ? Deprel::nsubj : Deprel::nsubj_pass);
    if (subject == kNone || subject > t) return;
    const bool both = scene_.lemma(subject) == "both";
    const bool all = scene_.lemma(subject) == "all" || (subject > 0 && scene_.lemma(subject - 1) == "all");
    if (!both && !all) return;
    bool told = true;  // "were never lost", "may fall"
    scene_.each_child(t, [&](uint32_t c) {
      const std::string_view w = scene_.lemma(c);
      told =
          told && w != "not" && w != "never" && w != "n't" && !(scene_.is(c, Deprel::aux) && w != "have" && w != "be");
    });
    const size_t last = told ? last_taken(t, count, 1) : count;
    if (last == count || claims_[last].trigger_token >= scene_.analysis.sentences[scene_.sentence(t)].first) return;
    std::vector<size_t> places;
    for (size_t i = 0; i < count; ++i) {
      if (claims_[i].claim.trigger == claims_[last].claim.trigger &&
          claims_[i].claim.type == claims_[last].claim.type && claims_[i].claim.place != kNone)
        places.push_back(i);
    }
    if (places.size() < 2 || (both && places.size() != 2)) return;
    const Sentence& sentence = scene_.analysis.sentences[scene_.sentence(t)];
    const TimeMention* day = nullptr;
    for (uint32_t k = sentence.first; k < sentence.last && day == nullptr; ++k) day = time_at(k);
    if (day == nullptr) return;  // when else than the others?
    for (const size_t i : places) {
      FoundClaim next = claims_[i];
      next.trigger_token = t;
      next.claim.type = left ? EventType::withdraw : EventType::capture;
      next.claim.trigger = scene_.token(t).span;
      next.claim.evidence = sentence.span;
      next.claim.participants.clear();
      next.claim.rule = "gap/all-of-them";
      next.claim.confidence = Confidence::low;
      next.claim.time = day->expression;
      next.claim.when.text = day->span;
      next.claim.when.days = ground_time(day->expression, scene_.document.published.days);
      next.claim.when.basis = next.claim.when.days.known() ? Basis::stated : Basis::unknown;
      claims_.push_back(std::move(next));
    }
  }
  /// The nearest of the first `count` claims before `t` that a place was taken or left; `count` if there is none so
  /// near.
  size_t last_taken(uint32_t t, size_t count, uint32_t sentences) const {
    const auto end = claims_.begin() + static_cast<std::ptrdiff_t>(count);
    auto at = std::lower_bound(claims_.begin(), end, scene_.token(t).span.begin,
                               [](const FoundClaim& c, uint32_t begin) { return c.claim.trigger.begin < begin; });
    size_t best = count;
    while (at != claims_.begin()) {
      const FoundClaim& c = *--at;
      if (scene_.sentence(c.trigger_token) + sentences < scene_.sentence(t) || block_of(c.trigger_token) != block_of(t))
        break;
      if (!takes_or_leaves(c.claim.type) || c.claim.stance != Stance::asserts || c.claim.place == kNone ||
          c.trigger_token >= t)
        continue;
      const auto index = static_cast<size_t>(at - claims_.begin());
      if (best == count || c.trigger_token >= claims_[best].trigger_token) best = index;
    }
    return best;
  }

  const Scene& scene_;
  std::vector<FoundClaim>& claims_;
};

}  // namespace

void fill_gaps(const Scene& scene, std::vector<FoundClaim>& claims) { Gaps(scene, claims).run(); }

}  // namespace rashomon
