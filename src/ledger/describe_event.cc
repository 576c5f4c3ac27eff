// SPDX-License-Identifier: Apache-2.0
#include "describe_event.h"

#include <algorithm>
#include <map>
#include <set>

#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kMostFillers = 16;  // parties named in one role of an event

/// How much a type says about what happened: "airstrike" more than "attack".
int specificity(EventType type) {
  switch (type) {
    case EventType::attack: return 0;
    case EventType::clash:
    case EventType::kill:
    case EventType::advance:
    case EventType::agree:
    case EventType::supply: return 1;
    default: return 2;
  }
}

/// The most frequent of the most specific types, if at least a third of the claims have such a type.
EventType choose_type(const std::vector<const Telling*>& told) {
  std::map<EventType, uint32_t> votes;
  for (const Telling* t : told) ++votes[t->type];
  EventType best = told.front()->type;
  std::pair<int, uint32_t> rank{-1, 0};
  for (const auto& [type, n] : votes) {
    if (n * 3 < told.size() && votes.size() > 1) continue;
    const std::pair<int, uint32_t> now{specificity(type), n};
    if (now > rank) best = type, rank = now;
  }
  return best;
}

/// The days on which most reports agree: from the interval that most tell, narrowed by every other that meets it.
When choose_days(const std::vector<const Telling*>& told, const Readings& readings) {
  struct Said {
    Interval days;
    std::set<uint32_t> reports;
    bool stated = false;
  };
  std::map<std::pair<Day, Day>, Said> said;
  const bool told_in_words =
      std::any_of(told.begin(), told.end(), [](const Telling* t) { return t->days.known() && !t->soft; });
  for (const Telling* t : told) {
    if (!t->days.known() || (t->soft && told_in_words)) continue;
    Said& s = said[{t->days.earliest, t->days.latest}];
    s.days = t->days;
    s.reports.insert(t->ref.report);
    s.stated |= readings[t->ref.report]->document.published.basis == Basis::stated;
  }
  if (said.empty()) return {};
  std::vector<Said> order;
  for (auto& [key, s] : said) order.push_back(std::move(s));
  std::stable_sort(order.begin(), order.end(), [](const Said& x, const Said& y) {
    const int wx = width(x.days) == 0 ? 1 << 20 : width(x.days), wy = width(y.days) == 0 ? 1 << 20 : width(y.days);
    // a day told by one report weighs more than a month told by three
    const double sx = static_cast<double>(x.reports.size()) / (2 + wx),
                 sy = static_cast<double>(y.reports.size()) / (2 + wy);
    return sx > sy;
  });
  When when;
  when.days = order.front().days;
  when.basis = order.front().stated ? Basis::stated : Basis::inferred;
  for (const Said& s : order) {
    if (!when.days.meets(s.days)) continue;
    if (s.days.earliest != kNoDay && (when.days.earliest == kNoDay || s.days.earliest > when.days.earliest))
      when.days.earliest = s.days.earliest;
    if (s.days.latest != kNoDay && (when.days.latest == kNoDay || s.days.latest < when.days.latest))
      when.days.latest = s.days.latest;
  }
  return when;
}

/// The place that most claims name; among those that lie within one another the finest that is named by a quarter of
/// them.
uint32_t choose_place(const std::vector<const Telling*>& told, const Entities& entities) {
  std::map<uint32_t, uint32_t> votes;
  uint32_t all = 0;
  for (const Telling* t : told) {
    if (t->place != kNone) ++votes[t->place], ++all;
  }
  uint32_t best = kNone, most = 0;
  for (const auto& [place, n] : votes) {
    if (n > most) best = place, most = n;
  }
  for (const auto& [place, n] : votes) {
    if (best != kNone && entities.all[place].within == best && n * 4 >= all) best = place;
  }
  return best;
}

std::vector<std::pair<Role, uint32_t>> choose_participants(const std::vector<const Telling*>& told,
                                                           const Readings& readings, const Entities& entities,
                                                           const Alliances& alliances) {
  std::map<Role, std::map<uint32_t, std::set<ClaimRef>>> votes;
  std::map<Role, std::set<ClaimRef>> filled;
  for (const Telling* t : told) {
    for (const Participant& p : readings[t->ref.report]->claims.claims[t->ref.claim].participants) {
      const uint32_t e = entities.united(t->ref.report, p.entity);
      if (e == kNone) continue;
      votes[p.role][e].insert(t->ref);
      filled[p.role].insert(t->ref);
    }
  }
  std::vector<std::pair<Role, uint32_t>> out;
  for (const auto& vote : votes) {
    const auto role = vote.first;
    const auto& fillers = vote.second;  // no structured binding: clang 14 captures none in a lambda
    size_t most = 0;
    for (const auto& [e, claims] : fillers) most = std::max(most, claims.size());
    std::vector<std::pair<size_t, uint32_t>> order;
    for (const auto& [e, claims] : fillers) order.emplace_back(claims.size(), e);
    std::stable_sort(order.begin(), order.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
    std::vector<std::pair<size_t, uint32_t>> kept;
    for (const auto& counted : order) {
      const size_t n = counted.first;
      const uint32_t e = counted.second;
      if (n * 3 < filled[role].size() && n < most) continue;
      if (kept.size() == kMostFillers) break;
      // one side under two names is named once; several who act together in one claim are all named
      const bool again = std::any_of(kept.begin(), kept.end(), [&](const auto& k) {
        const std::set<ClaimRef>&first = fillers.at(k.second), &now = fillers.at(e);
        const bool beside = std::any_of(now.begin(), now.end(), [&](const ClaimRef& c) { return first.contains(c); });
        const UnitedEntity &x = entities.all[k.second], &y = entities.all[e];
        const bool alike = !x.named && !y.named && x.type == y.type && fold(x.name) == fold(y.name);
        return !beside && (alike || alliances.together(k.second, e));
      });
      if (!again) kept.emplace_back(n, e);
    }
    for (const auto& [n, e] : kept) out.emplace_back(role, e);
  }
  return out;
}

EventStatus choose_status(const std::vector<const Telling*>& told, const Readings& readings) {
  bool own = false, asserted = false, denied = false, intended = false;
  for (const Telling* t : told) {
    const Claim& claim = readings[t->ref.report]->claims.claims[t->ref.claim];
    switch (claim.stance) {
      case Stance::asserts:
        asserted = true;
        own |= claim.voice.own() && !claim.voice.quoted;
        break;
      case Stance::denies:
      case Stance::doubts: denied = true; break;
      case Stance::plans:
      case Stance::demands: intended = true; break;
    }
  }
  if (asserted && denied) return EventStatus::disputed;
  if (denied) return EventStatus::denied;
  if (asserted) return own ? EventStatus::asserted : EventStatus::claimed;
  return intended ? EventStatus::planned : EventStatus::claimed;
}

}  // namespace

void describe_event(GatheredEvent& event, const std::vector<const Telling*>& told, const Readings& readings,
                    const Entities& entities, const Alliances& alliances, const ClaimIds& ids) {
  event.type = choose_type(told);
  event.when = choose_days(told, readings);
  event.place = choose_place(told, entities);
  event.participants = choose_participants(told, readings, entities, alliances);
  event.status = choose_status(told, readings);
  std::string least;
  for (const ClaimRef& ref : event.claims) {
    const std::string& id = ids[ref.report][ref.claim];
    if (least.empty() || id < least) least = id;
  }
  event.id = content_id("ev_", {least});
}

}  // namespace rashomon
