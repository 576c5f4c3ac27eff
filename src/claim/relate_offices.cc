// SPDX-License-Identifier: Apache-2.0
// Offices whose body the words beside the name tell only in part: a front's commander in some town, a president's prime
// minister, a minister's deputy, the chief of the general staff, "his LAND counterpart NAME". Each looks at one role or
// one token and the roles of the report, so cost is linear in roles times what a report has of them.
#include <algorithm>

#include "rashomon/base/unicode.h"
#include "relation_finder.h"

namespace rashomon {
namespace {

std::string_view last_word(const std::string& role) { return std::string_view(role).substr(role.rfind(' ') + 1); }

bool is_had(std::string_view word) { return one_of(word, {"'s", "’s", "'", "’"}); }

}  // namespace

/// "the FRONT's commander in TOWN", "its governor for PROVINCE": he heads its men there, and not the whole.
bool RelationFinder::heads_it_somewhere(const RoleFact& fact) const {
  const EntityType kind = view_.mentions.entities[fact.organisation].type;
  if (kind != EntityType::group && kind != EntityType::organisation) return false;
  const std::string_view title = last_word(fact.role);
  if (one_of(title, {"governor", "mayor"})) return true;  // of a town or a province, for the body
  const uint32_t first = view_.analysis.token_at(fact.span.begin);
  if (first >= view_.analysis.tokens.size()) return false;
  const uint32_t last = view_.sentence(first).last;
  constexpr uint32_t kReach = 5;
  bool told = false;  // whose he is stands before the title
  for (uint32_t t = first; t + 2 < last && view_.at(t).span.begin < fact.span.end; ++t) {
    told = told || view_.entity(t) == fact.organisation;
    if (view_.word(t) != title || !told || !one_of(view_.word(t + 1), {"in", "for", "around"})) continue;
    for (uint32_t k = t + 2; k < last && k < t + 2 + kReach && view_.at(k).tag != Upos::PUNCT; ++k) {
      const uint32_t entity = view_.entity(k);
      const bool land = entity != kNone && view_.mentions.entities[entity].type == EntityType::state;
      if (entity != kNone && entity != fact.organisation && (land || view_.is_place(entity))) return true;
    }
  }
  return false;
}

/// The state whose president or premier the person is told to be; kNone if of none.
uint32_t RelationFinder::state_headed_by(uint32_t person) const {
  for (const RoleFact& fact : view_.mentions.roles) {
    if (fact.person != person || !one_of(last_word(fact.role), {"president", "king", "emir", "sultan"})) continue;
    if (past_office(fact.span, fact.role, false)) continue;
    if (fact.organisation == kNone) {
      if (const uint32_t state = state_of_head(fact); state != kNone) return state;
    } else if (view_.mentions.entities[fact.organisation].type == EntityType::state) {
      return fact.organisation;
    }
  }
  return kNone;
}

/// "President X and his prime minister, Y": of X's state.
void RelationFinder::serves_head(const RoleFact& fact) {
  const uint32_t state = state_headed_by(fact.organisation);
  if (state == kNone || was_once(fact.span)) return;
  const bool premier = fact.role == "prime minister";
  const std::string_view last = last_word(fact.role);
  if (!premier && !one_of(last, {"minister", "president", "executive", "secretary", "vizier", "premier", "chancellor"}))
    return;
  add(premier ? RelationType::leads : RelationType::part_of, {fact.person, fact.span}, {state, fact.span},
      view_.analysis.token_at(fact.span.begin), premier ? "role" : "role-member");
}

/// "the deputy interior minister" where the report speaks of that ministry: he is of it.
void RelationFinder::serves_ministry(const RoleFact& fact) {
  if (!fact.role.ends_with(" minister") || was_once(fact.span)) return;
  for (const std::string_view lesser : {"deputy ", "vice "}) {
    if (!fact.role.starts_with(lesser)) continue;
    RoleFact chief = fact;
    chief.role = fact.role.substr(lesser.size());
    const uint32_t ministry = ministry_for(chief);
    if (ministry != kNone)
      add(RelationType::part_of, {fact.person, fact.span}, {ministry, fact.span},
          view_.analysis.token_at(fact.span.begin), "role-member");
  }
}

/// "the chief of the general staff", "the deputy chief of army staff": of the one army that the report tells of.
void RelationFinder::heads_staff(const RoleFact& fact) {
  if (last_word(fact.role) != "staff" || was_once(fact.span)) return;
  static constexpr std::string_view kArmies[] = {
      "army",           "military",      "armed forces",    "defence forces",
      "defense forces", "defence force", "security forces", "government forces"};
  const auto& entities = view_.mentions.entities;
  uint32_t army = kNone;
  for (uint32_t e = 0; e < entities.size(); ++e) {
    if (entities[e].type != EntityType::group || stands_beside(entities[e])) continue;
    const bool of_state = entities[e].part_of != kNone && entities[entities[e].part_of].type == EntityType::state;
    const auto called = [&](const std::string& words) {
      const std::string low = to_lower(words);
      return std::any_of(std::begin(kArmies), std::end(kArmies), [&](std::string_view a) { return low.ends_with(a); });
    };
    const bool named = std::any_of(entities[e].names.begin(), entities[e].names.end(), called);
    const bool told = std::any_of(entities[e].nominals.begin(), entities[e].nominals.end(), called);
    if (!named && !(told && of_state)) continue;
    const uint32_t whose = army == kNone ? kNone : entities[army].part_of;
    if (whose != kNone && entities[e].part_of != kNone && whose != entities[e].part_of) return;  // two lands' armies
    if (army == kNone || named) army = e;
  }
  if (army == kNone) return;
  const bool second = fact.role.starts_with("deputy ") || fact.role.starts_with("vice ");
  add(second ? RelationType::part_of : RelationType::leads, {fact.person, fact.span}, {army, fact.span},
      view_.analysis.token_at(fact.span.begin), second ? "role-member" : "role");
}

/// "President X met his LAND counterpart Y": what X is to his own land Y is to LAND.
void RelationFinder::counterpart(uint32_t token) {
  const Sentence& s = view_.sentence(token);
  if (view_.word(token) != "counterpart" || token < s.first + 3 || token + 1 >= s.last) return;
  uint32_t behind = token + 1;
  if (view_.word(behind) == ",") ++behind;
  Party other;
  for (uint32_t m : behind < s.last ? view_.mentions_over(behind) : std::span<const uint32_t>{}) {
    const Mention& mention = view_.mentions.mentions[m];  // the whole of "his LAND counterpart X" is a mention of X
    if (mention.form == MentionForm::name && mention.name.begin == view_.at(behind).span.begin)
      other = {mention.entity, mention.name};
  }
  if (!view_.is_person(other.entity)) return;
  Party land = named(view_.text(view_.at(token - 1).span), view_.at(token - 1).span);
  if (land.entity == kNone) land = ending(token - 1);
  if (land.entity == kNone || view_.mentions.entities[land.entity].type != EntityType::state) return;
  std::string_view role;
  for (const RoleFact& fact : view_.mentions.roles) {  // the last man before him in the sentence with an office
    if (fact.person == other.entity || fact.span.begin >= view_.at(token).span.begin) continue;
    const uint32_t at = view_.analysis.token_at(fact.span.begin);
    if (at < s.first || at >= s.last) continue;
    if (fact.role.ends_with("president") || fact.role.ends_with("minister")) role = fact.role;
  }
  if (role.empty() || role.starts_with("vice") || role.starts_with("former") || role.starts_with("deputy")) return;
  const bool heads = role == "president" || role == "prime minister";
  add(heads ? RelationType::leads : RelationType::part_of, other, land, token, heads ? "counterpart" : "member");
}

/// The person is told to be somebody's spokesman and to head nothing.
bool RelationFinder::speaks_for_some(uint32_t person) const {
  bool speaks = false;
  for (const RoleFact& fact : view_.mentions.roles) {
    RelationType type;
    if (fact.person != person || !lexicon_.find(Shape::title, last_word(fact.role), type)) continue;
    if (type == RelationType::leads) return false;
    speaks = speaks || type == RelationType::speaks_for;
  }
  return speaks;
}

/// "the BODY mission, NAME", "the BODY refugee agency NAME", "LAND's NAME intelligence service": a part of whose it is.
void RelationFinder::own_service(uint32_t token) {
  constexpr uint32_t kReach = 7;
  const Sentence& s = view_.sentence(token);
  if (!one_of(view_.word(token), {"agency", "service", "mission", "force", "fund", "office", "directorate", "bureau",
                                  "programme", "program", "arm", "body", "operation"}))
    return;
  Party owner, near;  // had by, and named right before the noun or its own words
  uint32_t t = token;
  while (t > s.first && token - t < kReach) {
    --t;
    if (is_had(view_.word(t))) {
      if (t > s.first) owner = ending(t - 1);
      // "the U.N. children's fund": whose children they are
      if (owner.entity == kNone || view_.mentions.entities[owner.entity].names.empty()) owner = {}, near = {};
      if (owner.entity != kNone) break;
      continue;
    }
    const Upos tag = view_.at(t).tag;
    if (tag != Upos::NOUN && tag != Upos::PROPN && tag != Upos::ADJ && view_.word(t) != "-") break;
    if (near.entity != kNone) continue;
    const Party met = ending(t);
    if (met.entity == kNone) continue;
    const LocalEntity& e = view_.mentions.entities[met.entity];
    const bool body = e.type == EntityType::organisation || e.type == EntityType::group;
    if (body && !e.names.empty() && in_name(t)) near = met;
  }
  const auto is_body = [&](const Party& who) {
    if (who.entity == kNone || view_.mentions.entities[who.entity].names.empty()) return false;
    const EntityType type = view_.mentions.entities[who.entity].type;
    return type == EntityType::group || type == EntityType::organisation;
  };
  if (is_body(near) && owner.entity != kNone && !view_.is_person(owner.entity) && near.entity != owner.entity)
    return add(RelationType::part_of, near, owner, token, "own-service");
  const Party whole = near.entity != kNone ? near : owner;
  if (whole.entity == kNone || view_.is_person(whole.entity)) return;
  // the name behind: at once, behind a comma, or behind where it serves
  uint32_t at = token + 1;
  if (at < s.last && view_.word(at) == "in") {
    while (at < s.last && at < token + 6 && view_.word(at) != ",") ++at;
  }
  if (at >= s.last) return;
  const bool comma = view_.word(at) == ",";
  if (comma) ++at;
  if (at < s.last && view_.word(at) == "the") ++at;
  if (at >= s.last) return;
  Party name;
  for (uint32_t m : view_.mentions_over(at)) {
    const Mention& mention = view_.mentions.mentions[m];
    if (mention.form == MentionForm::name && mention.name.begin == view_.at(at).span.begin)
      name = {mention.entity, mention.name};
  }
  if (!is_body(name) || name.entity == whole.entity) return;
  const uint32_t behind = view_.analysis.token_at(name.span.end - 1) + 1;
  bool closed = behind >= s.last || view_.at(behind).tag == Upos::PUNCT;
  if (closed && behind + 1 < s.last && view_.word(behind) == ",") {  // and no list goes on
    const Upos tag = view_.at(behind + 1).tag;
    closed = tag == Upos::VERB || tag == Upos::AUX || tag == Upos::ADP || tag == Upos::PRON || tag == Upos::ADV;
  }
  if (comma && !closed && view_.entity(token) != name.entity) return;
  add(RelationType::part_of, name, whole, token, "own-service");
}

}  // namespace rashomon
