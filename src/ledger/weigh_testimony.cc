// SPDX-License-Identifier: Apache-2.0
// Idea: a statement against interest is the strongest that a party can make, and one in its favour the weakest (the
// rule of evidence at law, and the rule by which Wikipedia's editors keep the maps of wars: neutral outlets for any
// change, partisan ones only for changes against the side that they favour).
#include "weigh_testimony.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

Verdict more(size_t yes, size_t no) { return yes > no ? Verdict::stands : yes < no ? Verdict::falls : Verdict::open; }

size_t count_origins_of(const std::vector<Testimony>& told, bool yes) {
  std::set<uint32_t> origins;
  for (const Testimony& t : told) {
    if (t.yes == yes) origins.insert(t.origin);
  }
  return origins.size();
}

Verdict weigh_against_interest(const std::vector<Testimony>& told) {
  bool yes = false, no = false, yes_against = false, no_against = false;
  for (const Testimony& t : told) {
    if (t.interest == Interest::own) continue;
    (t.yes ? yes : no) = true;
    if (t.interest == Interest::against) (t.yes ? yes_against : no_against) = true;
  }
  if (!yes) return Verdict::falls;
  if (!no || (yes_against && !no_against)) return Verdict::stands;
  return no_against && !yes_against ? Verdict::falls : Verdict::open;
}

Verdict weigh_latest(const std::vector<Testimony>& told) {
  Day yes = kNoDay, no = kNoDay;
  for (const Testimony& t : told) {
    Day& last = t.yes ? yes : no;
    if (t.published != kNoDay && (last == kNoDay || t.published > last)) last = t.published;
  }
  if (yes == kNoDay || no == kNoDay || yes == no) return Verdict::open;
  return yes > no ? Verdict::stands : Verdict::falls;
}

}  // namespace

Verdict weigh(HoldingRule rule, const std::vector<Testimony>& told) {
  const size_t yes = count_origins_of(told, true), no = count_origins_of(told, false);
  if (yes + no == 0) return Verdict::open;
  if (rule == HoldingRule::against_interest) return weigh_against_interest(told);
  if (yes == 0 || no == 0) return more(yes, no);
  switch (rule) {
    case HoldingRule::majority: return more(yes, no);
    case HoldingRule::latest: return weigh_latest(told);
    default: return Verdict::open;
  }
}

std::set<std::pair<uint32_t, uint32_t>> learn_opponents(const LedgerParts& parts, const Alliances& alliances) {
  std::set<std::pair<uint32_t, uint32_t>> opponents;
  for (const GatheredEvent& e : parts.events.all) {
    if (!event_type_info(e.type).violent) continue;
    const uint32_t a = e.filler(Role::actor), t = e.filler(Role::target);
    if (a != kNone && t != kNone && !alliances.together(a, t)) opponents.insert(std::minmax(a, t));
  }
  for (uint32_t r = 0; r < parts.readings.size(); ++r) {
    for (const Relation& x : parts.readings[r]->claims.relations) {
      const uint32_t a = parts.entities.united(r, x.from), b = parts.entities.united(r, x.to);
      if (x.type == RelationType::opposed_to && a != kNone && b != kNone && a != b) opponents.insert(std::minmax(a, b));
    }
  }
  return opponents;
}

Interests::Interests(const LedgerParts& parts, const Alliances& alliances)
    : p_(parts), alliances_(alliances), opponents_(learn_opponents(parts, alliances)) {
  // an outlet that the reports name beside a side ("the rebels' radio") is of that side
  std::map<std::string, uint32_t> outlets;
  for (const Reading* reading : p_.readings) outlets.emplace(fold(reading->document.outlet), kNone);
  outlets.erase("");
  for (uint32_t r = 0; r < p_.readings.size() && !outlets.empty(); ++r) {
    const std::vector<LocalEntity>& locals = p_.readings[r]->mentions.entities;
    for (uint32_t l = 0; l < locals.size(); ++l) {
      if (locals[l].type == EntityType::place || locals[l].type == EntityType::person) continue;
      for (const std::string& name : locals[l].names) {
        const auto found = outlets.find(fold(name));
        if (found != outlets.end()) found->second = std::min(found->second, p_.entities.united(r, l));
      }
    }
  }
  for (const Reading* reading : p_.readings) {
    const auto found = outlets.find(fold(reading->document.outlet));
    outlets_.push_back(found == outlets.end() ? kNone : found->second);
  }
}

std::vector<uint32_t> Interests::speakers(uint32_t report, const Voice& voice) const {
  if (voice.own()) return {outlets_[report]};
  std::vector<uint32_t> out = {p_.entities.united(report, voice.speaker)};
  // "a spokesman for the rebels", "the rebels' radio": whom the words name speaks too
  const Reading& reading = *p_.readings[report];
  const std::vector<Mention>& mentions = reading.mentions.mentions;
  auto m = std::lower_bound(mentions.begin(), mentions.end(), voice.span.begin,
                            [](const Mention& x, uint32_t at) { return x.span.begin < at; });
  constexpr uint32_t kLongest = 6;  // " from "
  for (; m != mentions.end() && m->span.begin <= voice.span.end + kLongest; ++m) {
    const uint32_t e = p_.entities.united(report, m->entity);
    if (e == kNone) continue;
    if (m->span.begin >= voice.span.end) {
      const std::string_view between = Span{voice.span.end, m->span.begin}.of(reading.document.text);
      if (between != " for " && between != " of " && between != " from ") continue;
    }
    const EntityType type = p_.entities.all[e].type;
    if (type == EntityType::group || type == EntityType::organisation || type == EntityType::state) out.push_back(e);
  }
  return out;
}

bool Interests::opposed(uint32_t a, uint32_t b) const { return opponents_.contains(std::minmax(a, b)); }

Interest Interests::judge(const std::vector<uint32_t>& speakers, const std::vector<uint32_t>& winners,
                          const std::vector<uint32_t>& losers) const {
  for (const uint32_t speaker : speakers) {
    if (speaker == kNone) continue;
    const auto is_with = [&](uint32_t e) { return alliances_.together(speaker, e); };
    const auto is_against = [&](uint32_t e) { return opposed(speaker, e); };
    if (std::any_of(winners.begin(), winners.end(), is_with)) return Interest::own;
    if (std::any_of(losers.begin(), losers.end(), is_with)) return Interest::against;
    if (std::any_of(winners.begin(), winners.end(), is_against)) return Interest::against;
    if (std::any_of(losers.begin(), losers.end(), is_against)) return Interest::own;
  }
  return Interest::none;
}

Interest Interests::of(const ClaimRef& ref) const {
  const Claim& claim = p_.readings[ref.report]->claims.claims[ref.claim];
  std::vector<uint32_t> actors, targets;
  for (const Participant& p : claim.participants) {
    const uint32_t e = p_.entities.united(ref.report, p.entity);
    if (e == kNone) continue;
    if (p.role == Role::actor) actors.push_back(e);
    if (p.role == Role::target) targets.push_back(e);
  }
  const bool gains = claim.type == EventType::capture || claim.type == EventType::advance;
  const bool loses =
      claim.type == EventType::withdraw || claim.type == EventType::surrender || claim.type == EventType::concede;
  if (!gains && !loses) return Interest::none;
  if (claim.stance == Stance::plans || claim.stance == Stance::demands) return Interest::none;
  const bool denies = claim.stance == Stance::denies || claim.stance == Stance::doubts;
  const std::vector<uint32_t> who = speakers(ref.report, claim.voice);
  return gains != denies ? judge(who, actors, targets) : judge(who, targets, actors);
}

Interest Interests::of(uint32_t report, const HoldingStatement& statement) const {
  const uint32_t holder = p_.entities.united(report, statement.holder);
  if (holder == kNone) return Interest::none;
  const std::vector<uint32_t> who = speakers(report, statement.voice);
  return statement.lost ? judge(who, {}, {holder}) : judge(who, {holder}, {});
}

std::vector<Testimony> testimony_of(const GatheredEvent& event, const LedgerParts& parts, const Interests& interests) {
  std::vector<Testimony> out;
  const auto add = [&](const ClaimRef& c, bool yes) {
    out.push_back({parts.origins[c.report], parts.dates[c.report].published.days.latest, interests.of(c), yes});
  };
  for (const ClaimRef& c : event.claims) {
    const Stance stance = parts.readings[c.report]->claims.claims[c.claim].stance;
    if (stance == Stance::asserts) add(c, true);
    if (stance == Stance::denies || stance == Stance::doubts) add(c, false);
  }
  for (const ClaimRef& c : event.denials) {
    add(c, false);
    // he denies what he is said to have done
    if (parts.readings[c.report]->claims.claims[c.claim].type == EventType::deny) out.back().interest = Interest::own;
  }
  return out;
}

void judge_events(Events& events, const LedgerParts& parts, const Interests& interests) {
  for (GatheredEvent& event : events.all) {
    if (event.status == EventStatus::planned) continue;
    const std::vector<Testimony> told = testimony_of(event, parts, interests);
    if (std::none_of(told.begin(), told.end(), [](const Testimony& t) { return t.yes; })) continue;  // denied by all
    const bool own = std::any_of(event.claims.begin(), event.claims.end(), [&](const ClaimRef& c) {
      const Claim& claim = parts.readings[c.report]->claims.claims[c.claim];
      return claim.stance == Stance::asserts && claim.voice.own() && !claim.voice.quoted;
    });
    const bool contradicted = std::any_of(told.begin(), told.end(), [](const Testimony& t) { return !t.yes; });
    for (int rule = 1; rule < kHoldingRules; ++rule) {
      const auto by = static_cast<HoldingRule>(rule);
      EventStatus status = own ? EventStatus::asserted : EventStatus::claimed;
      switch (weigh(by, told)) {
        case Verdict::stands: break;
        case Verdict::open: status = EventStatus::disputed; break;
        // nobody denies it, but only those who gain by it say so
        case Verdict::falls: status = contradicted ? EventStatus::denied : EventStatus::claimed; break;
      }
      if (status != event.status) event.rulings.emplace_back(by, status);
    }
  }
}

}  // namespace rashomon
