// SPDX-License-Identifier: Apache-2.0
// Who fights whom, by the acts that the report tells: who attacks, shells, besieges or clashes with somebody is opposed
// to him. Only of bodies that are told apart by a name, so that "gunmen" and "soldiers" of no one are no sides.
#include <algorithm>

#include "relation_finder.h"

namespace rashomon {
namespace {

bool is_fighting(EventType type) {
  switch (type) {
    case EventType::capture:
    case EventType::advance:
    case EventType::clash:
    case EventType::attack:
    case EventType::airstrike:
    case EventType::drone_strike:
    case EventType::shelling:
    case EventType::bombing:
    case EventType::suicide_bombing:
    case EventType::besiege:
    case EventType::oust: return true;
    default: return false;
  }
}

/// What two do together and nobody does with his enemy.
bool is_joint(EventType type) {
  return type == EventType::capture || type == EventType::advance || type == EventType::oust ||
         type == EventType::besiege;
}

}  // namespace

/// "LAND and LAND troops entered TOWN", where the sentence joins the two by "and".
void RelationFinder::side_by_side(const Claim& claim, const std::vector<Party>& doers) {
  constexpr uint32_t kReach = 8;  // words from one to the other
  const uint32_t token = view_.analysis.token_at(claim.trigger.begin);
  if (!is_joint(claim.type) || doers.size() < 2 || token >= view_.analysis.tokens.size()) return;
  const Sentence& s = view_.sentence(token);
  const auto part = [&](const Party& a, const Party& b) {
    return view_.mentions.entities[a.entity].part_of == b.entity;
  };
  for (size_t i = 0; i + 1 < doers.size(); ++i) {
    const Party &a = doers[i], &b = doers[i + 1];
    if (a.entity == b.entity || part(a, b) || part(b, a) || !s.span.contains(a.span) || !s.span.contains(b.span))
      continue;
    const uint32_t from = view_.analysis.token_at(std::min(a.span.begin, b.span.begin));
    const uint32_t to = view_.analysis.token_at(std::max(a.span.begin, b.span.begin));
    bool joined = to - from <= kReach;
    for (uint32_t t = from; joined && t < to; ++t) {
      joined = !view_.is_verb(t) && !one_of(view_.word(t), {";", "or", "then", "but", "against", "from"});
    }
    for (uint32_t t = s.first; joined && t < s.last; ++t)
      joined = !one_of(view_.word(t), {"other", "another", "respectively", "turn", "turns", "either"});
    if (!joined || told(RelationType::opposed_to, a.entity, b.entity, s) ||
        told(RelationType::allied_with, a.entity, b.entity, s))
      continue;
    const size_t before = out_.size();
    add(RelationType::allied_with, a, b, token, "together");
    if (out_.size() > before) out_.back().voice = claim.voice;
  }
}

/// A state, or a body with a name of its own or of whose it is ("the Saudi-led coalition", "Syrian rebels").
bool RelationFinder::is_side(uint32_t entity) const {
  if (!view_.is_actor(entity) || view_.is_person(entity)) return false;
  const LocalEntity& e = view_.mentions.entities[entity];
  return !e.names.empty() || std::any_of(e.name.begin(), e.name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

uint32_t RelationFinder::side_of(uint32_t entity) const {
  if (!view_.is_person(entity)) return entity;
  for (const RoleFact& role : view_.mentions.roles) {
    if (role.person == entity && is_side(role.organisation) && !was_once(role.span)) return role.organisation;
  }
  return kNone;
}

/// "a coalition headed by X against Y"
void RelationFinder::league_against(uint32_t token) {
  if (view_.at(token).tag != Upos::NOUN || !is_league(token) || view_.negated(token)) return;
  uint32_t other = view_.with_preposition(token, {"against"});
  if (const uint32_t led = view_.child(token, {Deprel::acl}); other == kNone && led != kNone) {
    other = view_.with_preposition(led, {"against"});
    if (const uint32_t by = view_.agent(led); other == kNone && by != kNone)
      other = view_.with_preposition(by, {"against"});
  }
  if (other == kNone) return;
  for (const Party& to : parties(other)) add(RelationType::opposed_to, party(token), to, token, "against");
}

void RelationFinder::deeds(const std::vector<Claim>& claims) {
  constexpr size_t kMost = 6;  // of one act's doers and of those it is done to
  for (const Claim& claim : claims) {
    if (!is_fighting(claim.type) || claim.stance != Stance::asserts || claim.background) continue;
    std::vector<Party> doers, others;
    for (const Participant& p : claim.participants) {
      const uint32_t who = side_of(p.entity);
      if (!is_side(who)) continue;
      std::vector<Party>& side = p.role == Role::actor ? doers : others;
      if ((p.role == Role::actor || p.role == Role::target) && side.size() < kMost) side.push_back({who, p.span});
    }
    side_by_side(claim, doers);
    // "X and Y clashed"
    if (claim.type == EventType::clash && others.empty() && doers.size() == 2)
      others.push_back(doers.back()), doers.pop_back();
    const uint32_t token = view_.analysis.token_at(claim.trigger.begin);
    if (token >= view_.analysis.tokens.size()) continue;
    const Sentence& s = view_.sentence(token);
    for (const Party& d : doers) {
      for (const Party& o : others) {
        if (d.entity == o.entity || told(RelationType::opposed_to, d.entity, o.entity, s)) continue;
        const size_t before = out_.size();
        add(RelationType::opposed_to, d, o, token, "deed");
        if (out_.size() > before) out_.back().voice = claim.voice;
      }
    }
  }
}

}  // namespace rashomon
