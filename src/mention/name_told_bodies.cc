// SPDX-License-Identifier: Apache-2.0
// Bodies of which a report tells only who heads them or speaks for them ("the chairman of the defence committee"): they
// are parties to a relation and get an entity. Takes the drafts of roles and parts that references are resolved for;
// gives Part::entity. Cost is linear in roles. Nothing fails.
#include <map>

#include "draft.h"

namespace rashomon::who {
namespace {

constexpr uint32_t kBack = 90;        // words that "the mission" looks back for its name
constexpr size_t kMostBodies = 1000;  // that this step names in one report

bool is_body(const Part& x) {
  const bool kind = x.type == EntityType::group || x.type == EntityType::organisation;
  return kind && x.form == MentionForm::nominal && !x.gone && x.entity == kNone && x.cls != HeadClass::ally &&
         x.cls != HeadClass::rival && x.cls != HeadClass::officials &&
         (x.cls != HeadClass::generic || (x.definite && x.first + 2 < x.last && x.possessor == kNone));
}

/// "the mission", "the force": the body named last, which is of some kind.
uint32_t named_last(const Draft& draft, const Part& x) {
  const std::string_view head = draft.words[x.head].low;
  if (!x.definite || x.first + 2 != x.last || x.possessor != kNone || x.anchor != kNone) return kNone;
  if (head != "mission" && head != "force" && head != "organisation" && head != "organization") return kNone;
  uint32_t best = kNone;
  for (uint32_t i = x.first; i > 0 && i + kBack > x.first;) {
    const uint32_t p = draft.part_at[--i];
    if (p == kNone) continue;
    const Part& y = draft.parts[p];
    if (y.gone || y.form != MentionForm::name || !y.piece.empty() || y.entity == kNone) continue;
    if (y.type != EntityType::organisation && y.type != EntityType::group) continue;
    best = root_of(draft, y.entity);
    if (draft.words[y.name_first].caps) break;  // missions go by letters
  }
  return best;
}

/// "President NAME" without a land, in a report about one land that names no other: the land's.
void give_lands(Draft& draft) {
  if (draft.theatre.empty()) return;
  uint32_t others = 0;
  bool own = false;
  for (const Part& x : draft.parts) {
    if (x.gone || x.form == MentionForm::pronoun || x.type != EntityType::state) continue;
    if (x.country == draft.theatre)
      own = true;
    else if (!x.country.empty())
      ++others;
  }
  if (own || others > 0) return;  // the relations weigh those that are named
  uint32_t president = kNone;
  for (RoleDraft& role : draft.role_drafts) {
    const bool heads = role.role == "president" || role.role == "king" || role.role == "sultan" || role.role == "emir";
    if (!heads || role.person == kNone || role.organisation != kNone) continue;
    const Part& man = draft.parts[role.person];
    if (man.form != MentionForm::name || man.entity == kNone) continue;
    if (president != kNone && root_of(draft, man.entity) != president) return;
    president = root_of(draft, man.entity);
    role.land = state_entity(draft, draft.theatre);
  }
}

}  // namespace

void name_told_bodies(Draft& draft) {
  std::map<std::string, uint32_t> known;  // folded words -> entity
  for (const RoleDraft& role : draft.role_drafts) {
    if (role.organisation == kNone || known.size() >= kMostBodies) continue;
    Part& x = draft.parts[role.organisation];
    const bool tells = role.cls == HeadClass::leads || role.cls == HeadClass::speaks || role.cls == HeadClass::office;
    if (!tells || !is_body(x)) continue;
    if (x.entity = named_last(draft, x); x.entity != kNone) continue;
    // "the NAME party" is NAME
    if (x.anchor != kNone && draft.parts[x.anchor].last == x.head && x.link == Link::owns) {
      const Part& y = draft.parts[x.anchor];
      const bool body = y.type == EntityType::group || y.type == EntityType::organisation;
      const std::string_view head = draft.words[x.head].low;
      if (body && y.form == MentionForm::name && (head == "party" || head == "movement" || head == "organisation")) {
        x.entity = y.entity;
        continue;
      }
    }
    auto [found, fresh] = known.emplace(folded_words(draft, x.name_first, x.name_last), kNone);
    if (fresh) {
      found->second = new_entity(draft, x.type);
      for (const uint32_t other : {x.possessor, x.anchor}) {
        if (other == kNone || draft.parts[other].entity == kNone) continue;
        const uint32_t whole = root_of(draft, draft.parts[other].entity);
        const EntityType type = draft.entities[whole].type;
        if (type == EntityType::group || type == EntityType::organisation) draft.notes[found->second].part_of = whole;
      }
    }
    x.entity = found->second;
  }
  give_lands(draft);
}

}  // namespace rashomon::who
