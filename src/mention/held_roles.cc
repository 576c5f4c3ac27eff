// SPDX-License-Identifier: Apache-2.0
#include "held_roles.h"

#include <algorithm>

namespace rashomon::who {
std::span<const RoleDraft> HeldRoles::roles() const {
  constexpr size_t kMostRoles = 512;
  return std::span(draft_.role_drafts).first(std::min(kMostRoles, draft_.role_drafts.size()));
}

uint32_t HeldRoles::with_role(const std::string& role, uint32_t before) const {
  uint32_t found = kNone, at = 0, later = kNone;
  for (const RoleDraft& r : roles()) {
    if (r.person == kNone || (r.role != role && !r.role.ends_with(" " + role))) continue;
    const Part& y = draft_.parts[r.person];
    if (y.form != MentionForm::name || y.entity == kNone) continue;
    if (r.span.begin > before) {
      if (later == kNone) later = entity(y);
    } else if (found == kNone || r.span.begin >= at) {
      found = entity(y);
      at = r.span.begin;
    }
  }
  return found != kNone ? found : later;
}

uint32_t HeldRoles::holder_of(const std::string& role, uint32_t body) const {
  if (body == kNone) return kNone;
  for (const RoleDraft& r : roles()) {
    if (r.role != role || r.person == kNone || r.organisation == kNone) continue;
    if (entity(draft_.parts[r.organisation]) == body && entity(draft_.parts[r.person]) != kNone)
      return entity(draft_.parts[r.person]);
  }
  return kNone;
}

uint32_t HeldRoles::told_body(uint32_t p) const {
  const Part& x = draft_.parts[p];
  if (x.cls != HeadClass::office && x.cls != HeadClass::leads && x.cls != HeadClass::speaks) return kNone;
  if (x.last >= draft_.lines[x.line].last || word(x.last).low != "of") return kNone;
  for (const RoleDraft& r : roles()) {
    if (r.person != p || r.organisation == kNone) continue;
    const Part& body = draft_.parts[r.organisation];
    if (body.form == MentionForm::name && body.entity != kNone && body.first > x.head) return entity(body);
  }
  return kNone;
}

bool HeldRoles::of_nobody_known(uint32_t p) const {
  const Part& x = draft_.parts[p];
  for (const RoleDraft& r : roles()) {
    if (r.person != p || r.organisation == kNone) continue;
    const Part& body = draft_.parts[r.organisation];
    if (body.form == MentionForm::nominal && body.entity == kNone && body.first > x.head) return true;
  }
  return false;
}

bool HeldRoles::serves_another(uint32_t person, uint32_t body) const {
  for (const RoleDraft& r : roles()) {
    if (r.person == kNone || r.organisation == kNone || entity(draft_.parts[r.person]) != person) continue;
    const uint32_t other = entity(draft_.parts[r.organisation]);
    if (other != kNone && other != body) return true;
  }
  return false;
}

void HeldRoles::note_heading(const Part& who) {
  const Line& line = draft_.lines[who.line];
  if (who.form != MentionForm::pronoun || who.key != "who" || who.last + 1 >= line.last) return;
  const std::string_view verb = word(who.last).low;
  if (verb != "leads" && verb != "heads" && verb != "commands" && verb != "led" && verb != "commanded") return;
  uint32_t k = who.last + 1;
  if (word(k).low == "the" && k + 1 < line.last) ++k;
  const uint32_t q = draft_.part_at[k];
  if (q == kNone || draft_.parts[q].entity == kNone) return;
  const EntityType type = draft_.parts[q].type;
  if (type == EntityType::group || type == EntityType::organisation)
    heads_.emplace(entity(who), entity(draft_.parts[q]));
}

uint32_t HeldRoles::headed_by(uint32_t person) const {
  if (auto known = heads_.find(person); known != heads_.end()) return root_of(draft_, known->second);
  for (const RoleDraft& r : roles()) {
    if (r.cls != HeadClass::leads || r.person == kNone || r.organisation == kNone) continue;
    const Part& body = draft_.parts[r.organisation];
    if (body.entity != kNone && entity(draft_.parts[r.person]) == person && body.form == MentionForm::name &&
        (body.type == EntityType::group || body.type == EntityType::organisation))
      return entity(body);
  }
  return kNone;
}

}  // namespace rashomon::who
