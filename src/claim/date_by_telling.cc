// SPDX-License-Identifier: Apache-2.0
#include "date_by_telling.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr size_t kMostClaims = 400;     // of one report; a longer one is no report of one happening
constexpr uint32_t kHeadlineReach = 8;  // sentences of the body that may tell a headline's act
constexpr uint32_t kDefiniteReach = 5;  // sentences over which "the raid" refers back
constexpr Day kNews = 45;               // days before publication that a turning point of the news may lie

constexpr std::string_view kOwnsUp = "blame/claim-responsibility";

/// Happens once in a while at one place: two tellings without a contradiction are of one.
bool is_turning_point(EventType type) {
  return type == EventType::capture || type == EventType::withdraw || type == EventType::surrender ||
         type == EventType::oust || type == EventType::resign || type == EventType::ceasefire;
}

bool is_blow(EventType type) {
  return event_type_info(type).violent && !is_turning_point(type) && type != EventType::besiege &&
         type != EventType::advance && type != EventType::restrict_;
}

bool of_one_kind(EventType a, EventType b) { return a == b || (is_blow(a) && is_blow(b)); }

uint32_t actor_of(const Claim& claim) {
  for (const Participant& p : claim.participants) {
    if (p.role == Role::actor) return p.entity;
  }
  return kNone;
}

bool contradict(const Claim& a, const Claim& b) {
  const uint32_t x = actor_of(a), y = actor_of(b);
  return (x != kNone && y != kNone && x != y) || (a.place != kNone && b.place != kNone && a.place != b.place);
}

class Tellings {
 public:
  Tellings(const Scene& scene, std::vector<FoundClaim>& claims) : scene_(scene), claims_(claims) {}

  void run() {
    if (claims_.size() > kMostClaims) return;
    for (size_t i = 0; i < claims_.size(); ++i) count_from(i);
    for (size_t i = 0; i < claims_.size(); ++i) own_up(i);
    for (size_t i = 0; i < claims_.size(); ++i) {
      Claim& claim = claims_[i].claim;
      if (!claim.when.text.empty() || (claim.stance != Stance::asserts && claim.stance != Stance::denies)) continue;
      const Claim* told = claim.headline ? below(claim) : nullptr;
      if (told == nullptr && is_turning_point(claim.type)) told = only_one(claim);
      if (told == nullptr && !claim.background && refers_back(claims_[i].trigger_token)) told = before(i);
      if (told == nullptr && is_blow(claim.type)) told = of_deed(i);
      if (told == nullptr) continue;
      claim.time = told->time;
      claim.when.days = told->when.days;
      claim.when.basis = told->when.days.known() ? Basis::inferred : Basis::unknown;
      claim.background = told->background;
    }
  }

 private:
  /// "Two days before the fort fell, the mayor was killed": counted from the one day that the report tells for the
  /// fall.
  void count_from(size_t i) {
    Claim& anchor = claims_[i].claim;
    if (anchor.when.text.empty() || anchor.time.kind != TimeKind::shifted || anchor.time.offset != 1 ||
        !is_turning_point(anchor.type))
      return;
    const uint32_t sentence = scene_.sentence(claims_[i].trigger_token);
    const Claim* told = only_one(anchor);
    if (told == nullptr || told->time.kind == TimeKind::shifted || told->time.kind == TimeKind::range) return;
    const TimeExpression counted = anchor.time;
    TimeExpression after = counted;
    after.offset = 0;
    after.n = -counted.n;
    after.inner = point_of(told->time);
    // "has retaken it, 11 days after losing it": another loss than today's, or the news would be of days to come
    const Interval days = ground_time(after, scene_.document.published.days);
    const Day published = scene_.document.published.days.latest;
    if (published != kNoDay && days.known() && days.earliest > published) return;
    anchor.time = told->time;
    anchor.when.days = told->when.days;
    for (FoundClaim& c : claims_) {
      if (scene_.sentence(c.trigger_token) != sentence || !c.claim.when.text.empty() || &c.claim == &anchor ||
          c.trigger_token < claims_[i].trigger_token)
        continue;
      c.claim.time = after;
      c.claim.when.days = days;
      c.claim.when.basis = c.claim.when.days.known() ? Basis::inferred : Basis::unknown;
    }
  }

  /// "The movement claimed responsibility": for the blow told last, of nobody else.
  void own_up(size_t i) {
    constexpr uint32_t kBack = 6;  // sentences
    Claim& claim = claims_[i].claim;
    if (claim.rule != kOwnsUp) return;
    const uint32_t sentence = scene_.sentence(claims_[i].trigger_token);
    for (size_t k = i; k-- > 0;) {
      const Claim& told = claims_[k].claim;
      if (scene_.sentence(claims_[k].trigger_token) + kBack < sentence) return;
      const uint32_t doer = actor_of(told);
      // bombs from the air are the answer to what a group owns up to
      const bool answered = told.type == EventType::airstrike && doer == kNone;
      if (!is_blow(told.type) || answered || told.stance != Stance::asserts || told.rule == kOwnsUp || told.headline ||
          (doer != kNone && doer != actor_of(claim) && !scene_.mentions.entities[doer].names.empty()))
        continue;
      // of whom it killed nothing is owned
      const bool killed = told.type == EventType::kill;
      claim.type = killed ? EventType::attack : told.type;
      claim.place = told.place;
      claim.place_span = told.place_span;
      claim.time = told.time;
      claim.when.days = told.when.days;
      claim.when.basis = told.when.days.known() ? Basis::inferred : Basis::unknown;
      for (const Participant& p : told.participants) {
        if (p.role == Role::target && !killed) claim.participants.push_back(p);
      }
      return;
    }
  }

  static bool tells_day(const Claim& claim) {
    const bool governed = claim.time.kind == TimeKind::shifted && claim.time.offset == 1;
    return !claim.when.text.empty() && claim.stance == Stance::asserts && claim.time.kind != TimeKind::since &&
           claim.time.kind != TimeKind::until && !governed;
  }
  bool is_news(const Claim& claim) const {
    const Day published = scene_.document.published.days.latest, day = claim.when.days.earliest;
    return published == kNoDay || day == kNoDay || (day <= published && published - day <= kNews);
  }

  /// One doer's deed, told by a town and by the province around it.
  bool is_in_wider(const Claim& told, const Claim& headline) const {
    if (actor_of(told) == kNone || actor_of(told) != actor_of(headline) || headline.place == kNone) return false;
    const LocalEntity& place = scene_.mentions.entities[headline.place];
    return place.point &&
           (place.point->precision == PlacePrecision::region || place.point->precision == PlacePrecision::country ||
            place.point->precision == PlacePrecision::district);
  }

  /// The body's first claim of a headline's act.
  const Claim* below(const Claim& headline) const {
    uint32_t first = kNone;
    for (const FoundClaim& c : claims_) {
      if (c.claim.headline || scene_.block_kind(c.trigger_token) != BlockKind::paragraph) continue;
      const uint32_t sentence = scene_.sentence(c.trigger_token);
      if (first == kNone) first = sentence;
      if (sentence - first > kHeadlineReach) break;
      // what the lead tells, with a day or without
      const bool lead = (sentence - first <= 1 && c.claim.type == headline.type) ||
                        (sentence == first && is_blow(c.claim.type) && is_blow(headline.type));
      if (lead && c.claim.stance == Stance::asserts && !c.claim.background && c.claim.when.days.known() &&
          is_news(c.claim) && (!contradict(c.claim, headline) || is_in_wider(c.claim, headline)))
        return &c.claim;
      const bool same = c.claim.type == headline.type || (is_blow(c.claim.type) && is_blow(headline.type));
      if (same && tells_day(c.claim) && !c.claim.background && is_news(c.claim) && !contradict(c.claim, headline))
        return &c.claim;
    }
    return nullptr;
  }

  /// The one day of news that the report tells for a turning point at one place.
  const Claim* only_one(const Claim& claim) const {
    if (claim.place == kNone && claim.type != EventType::oust && claim.type != EventType::ceasefire) return nullptr;
    const Claim* found = nullptr;
    for (const FoundClaim& c : claims_) {
      if (&c.claim == &claim || c.claim.type != claim.type || c.claim.place != claim.place || !tells_day(c.claim) ||
          contradict(c.claim, claim))
        continue;
      if (!is_news(c.claim) || (claim.background && actor_of(c.claim) != actor_of(claim))) return nullptr;
      if (found != nullptr && found->when.days != c.claim.when.days) return nullptr;
      if (found != nullptr && !found->when.days.known() && found->time != c.claim.time) return nullptr;
      found = &c.claim;
    }
    return found;
  }

  /// "was shot dead in the ambush": the ambush, however far back it was told.
  const Claim* of_deed(size_t i) const {
    uint32_t deed = kNone;
    scene_.each_child(claims_[i].trigger_token, [&](uint32_t c) {
      const std::string_view p = scene_.preposition(c);
      if (scene_.is(c, Deprel::obl) && (p == "in" || p == "during") && refers_back(c) &&
          (scene_.classes(c) & scene_.rules.class_named("deed")) != 0)
        deed = c;
    });
    if (deed == kNone) return nullptr;
    const std::string_view word = scene_.lemma(deed);
    for (size_t k = i; k-- > 0;) {
      const FoundClaim& c = claims_[k];
      if (c.claim.headline || c.claim.stance != Stance::asserts || !is_blow(c.claim.type) ||
          scene_.lemma(c.trigger_token) != word)
        continue;
      return c.claim.when.days.known() && c.claim.time.kind != TimeKind::since ? &c.claim : nullptr;
    }
    return nullptr;
  }

  /// "the raid", "that massacre", "this week's strike": an act told of before.
  bool refers_back(uint32_t trigger) const {
    if (scene_.is_verb(trigger)) return false;
    const uint32_t determiner = scene_.child(trigger, Deprel::det);
    if (determiner == kNone) return false;
    const std::string_view word = scene_.lemma(determiner);
    return word == "the" || word == "that" || word == "this";
  }

  /// The act of its kind told last before the claim.
  const Claim* before(size_t i) const {
    const FoundClaim& claim = claims_[i];
    for (size_t k = i; k-- > 0;) {
      const FoundClaim& c = claims_[k];
      if (scene_.sentence(claim.trigger_token) - scene_.sentence(c.trigger_token) > kDefiniteReach) return nullptr;
      if (c.claim.headline || c.trigger_token == claim.trigger_token || !of_one_kind(c.claim.type, claim.claim.type) ||
          c.claim.stance != Stance::asserts || contradict(c.claim, claim.claim))
        continue;
      return c.claim.time.kind == TimeKind::none || c.claim.time.kind == TimeKind::since ? nullptr : &c.claim;
    }
    return nullptr;
  }

  const Scene& scene_;
  std::vector<FoundClaim>& claims_;
};

}  // namespace

void date_by_telling(const Scene& scene, std::vector<FoundClaim>& claims) { Tellings(scene, claims).run(); }

}  // namespace rashomon
