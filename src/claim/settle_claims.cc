// SPDX-License-Identifier: Apache-2.0
#include "settle_claims.h"

#include <algorithm>
#include <map>
#include <utility>

#include "find_claim_place.h"
#include "frame.h"

namespace rashomon {
namespace {

bool have_other_actors(const Claim& a, const Claim& b) {
  const auto actor = [](const Claim& claim) {
    for (const Participant& p : claim.participants) {
      if (p.role == Role::actor) return p.entity;
    }
    return kNone;
  };
  return actor(a) != kNone && actor(b) != kNone && actor(a) != actor(b);
}

}  // namespace

void drop_nested(std::vector<FoundClaim>& claims) {
  constexpr size_t kNear = 8;  // claims looked at on either side
  std::vector<bool> goes(claims.size(), false);
  for (size_t i = 0; i < claims.size(); ++i) {
    const Claim& inner = claims[i].claim;
    for (size_t k = i > kNear ? i - kNear : 0; k < std::min(claims.size(), i + kNear); ++k) {
      const Claim& outer = claims[k].claim;
      if (outer.type == inner.type && outer.place == inner.place && outer.trigger != inner.trigger &&
          outer.trigger.contains(inner.trigger))
        goes[i] = true;
    }
  }
  size_t next = 0;
  std::erase_if(claims, [&](const FoundClaim&) { return goes[next++]; });
}

void drop_standing(const Scene& scene, std::vector<FoundClaim>& claims) {
  constexpr uint32_t kReach = 6;
  std::erase_if(claims, [&](const FoundClaim& c) {
    if (c.claim.type != EventType::capture || c.claim.stance != Stance::asserts || scene.is_verb(c.trigger_token) ||
        !c.claim.when.text.empty())
      return false;
    const std::string_view hold = scene.lemma(c.trigger_token);
    if (hold != "hand" && hold != "hands" && hold != "control" && hold != "command" && hold != "grip") return false;
    const uint32_t first = scene.analysis.sentences[scene.sentence(c.trigger_token)].first;
    for (uint32_t t = c.trigger_token; t > first && c.trigger_token - t < kReach; --t) {
      const std::string_view word = scene.lemma(t - 1);
      if (word == "still" || word == "remain" || word == "stay") return true;
      if (scene.token(t - 1).tag == Upos::PUNCT) return false;
    }
    return false;
  });
}

void date_denials(std::vector<FoundClaim>& claims) {
  constexpr size_t kMostTold = 16;  // of one kind at one place
  std::map<std::pair<EventType, uint32_t>, std::vector<size_t>> told;
  for (size_t i = 0; i < claims.size(); ++i) {
    const Claim& claim = claims[i].claim;
    if (claim.stance != Stance::asserts || claim.when.basis != Basis::stated || claim.place == kNone) continue;
    std::vector<size_t>& list = told[{claim.type, claim.place}];
    if (list.size() < kMostTold) list.push_back(i);
  }
  for (FoundClaim& found : claims) {
    Claim& denied = found.claim;
    if (denied.stance != Stance::denies || denied.when.basis != Basis::inferred || denied.type == EventType::withdraw)
      continue;
    const auto list = told.find({denied.type, denied.place});
    if (list == told.end()) continue;
    const Claim* dated = nullptr;
    bool several = false;
    for (const size_t i : list->second) {
      const Claim& other = claims[i].claim;
      if (have_other_actors(other, denied)) continue;
      several = several || (dated != nullptr && dated->when.days != other.when.days);
      dated = &other;
    }
    if (dated == nullptr || several) continue;
    denied.time = dated->time;
    denied.when.days = dated->when.days;
    denied.background = dated->background;
  }
}

void act_through_forces(const Scene& scene, std::vector<FoundClaim>& claims) {
  const std::vector<LocalEntity>& entities = scene.mentions.entities;
  std::map<uint32_t, uint32_t> led;  // person -> group, kNone for several
  for (uint32_t e = 0; e < entities.size(); ++e) {
    const uint32_t leader = entities[e].leader;
    if (leader == kNone || entities[e].type != EntityType::group) continue;
    const auto [known, fresh] = led.emplace(leader, e);
    if (!fresh && known->second != e) known->second = kNone;
  }
  if (led.empty()) return;
  for (FoundClaim& found : claims) {
    const EventType type = found.claim.type;
    if (!needs_place(type) || type == EventType::kill || type == EventType::restrict_) continue;
    for (Participant& p : found.claim.participants) {
      if (p.role != Role::actor || p.entity == kNone) continue;
      const auto group = led.find(p.entity);
      if (group != led.end() && group->second != kNone) p.entity = group->second;
    }
  }
}

namespace {

/// "railwaymen said": people who saw it, of no side.
bool only_looked_on(const Scene& scene, const LocalEntity& who, Span words) {
  if (who.type != EntityType::group || !who.names.empty() || !who.country.empty() || !who.side.empty() ||
      who.leader != kNone || who.part_of != kNone)
    return false;
  const ClassSet troops = scene.rules.class_named("troops");
  constexpr uint32_t kMost = 12;  // words
  const uint32_t first = scene.analysis.token_at(words.begin);
  for (uint32_t t = first; t < scene.analysis.tokens.size() && t < first + kMost; ++t) {
    if (scene.token(t).span.begin >= words.end) break;
    const std::string_view w = scene.lemma(t);
    if ((scene.word_classes(t) & troops) != 0 || w == "government" || w == "authority" || w == "regime" ||
        w == "junta" || w == "administration" || w == "command")
      return false;
  }
  return true;
}

}  // namespace

void credit_own_deeds(const Scene& scene, std::vector<FoundClaim>& claims) {
  const std::vector<LocalEntity>& entities = scene.mentions.entities;
  const std::vector<uint32_t> sides = scene.mentions.sides_of_speakers();
  const ClassSet back = scene.rules.class_named("taken-back-verb");
  for (FoundClaim& found : claims) {
    Claim& claim = found.claim;
    const uint32_t speaker = claim.voice.speaker;
    if (claim.type != EventType::capture || claim.stance != Stance::asserts || speaker >= entities.size() ||
        (scene.word_classes(found.trigger_token) & back) == 0 || !is_passive(scene, found.trigger_token))
      continue;
    const bool told = std::any_of(claim.participants.begin(), claim.participants.end(),
                                  [](const Participant& p) { return p.role == Role::actor; });
    if (told) continue;
    uint32_t side = sides[speaker];
    // a ministry takes no towns: its state does
    if (side != kNone && entities[side].type == EntityType::organisation && entities[side].part_of != kNone)
      side = entities[side].part_of;
    if (side == kNone || only_looked_on(scene, entities[side], claim.voice.span)) continue;
    claim.participants.push_back({Role::actor, side, claim.voice.span});
    sort_participants(claim);
    claim.confidence = Confidence::low;
  }
}

void let_claimants_speak(const Scene& scene, const VoiceLexicon& voices, std::vector<FoundClaim>& claims) {
  for (FoundClaim& found : claims) {
    Claim& claim = found.claim;
    const uint32_t verb = found.trigger_token;
    if (!claim.voice.own() || !needs_place(claim.type) || !scene.is_verb(verb) ||
        (voices.kinds(scene.lemma(verb)) & kVoiceState) == 0)
      continue;
    const uint32_t subject = scene.child(verb, Deprel::nsubj);
    const uint32_t m = subject == kNone ? kNone : scene.mention_at(subject);
    if (m == kNone || !scene.mentions.entities[scene.mentions.mentions[m].entity].can_act()) continue;
    claim.voice = {scene.mentions.mentions[m].entity, scene.mentions.mentions[m].span, false};
  }
}

void name_who_leaves(const Scene& scene, std::vector<FoundClaim>& claims) {
  for (FoundClaim& found : claims) {
    Claim& claim = found.claim;
    if (claim.type != EventType::withdraw || !scene.is_verb(found.trigger_token) ||
        !is_passive(scene, found.trigger_token))
      continue;
    Participant* only = nullptr;
    bool acts = false, several = false;
    for (Participant& p : claim.participants) {
      acts = acts || p.role == Role::actor;
      if (p.role != Role::target) continue;
      several = several || only != nullptr;
      only = &p;
    }
    if (acts || several || only == nullptr || only->entity == kNone ||
        !scene.mentions.entities[only->entity].acts_as_one())
      continue;
    only->role = Role::actor;
    sort_participants(claim);
  }
}

}  // namespace rashomon
