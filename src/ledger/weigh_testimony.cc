// SPDX-License-Identifier: Apache-2.0
// Idea: a statement against interest is the strongest that a party can make, and one in its favour the weakest (the
// rule of evidence at law, and the rule by which Wikipedia's editors keep the maps of wars: neutral outlets for any
// change, partisan ones only for changes against the side that they favour).
#include "weigh_testimony.h"

#include <algorithm>

namespace rashomon {
namespace {

Verdict more(size_t yes, size_t no) { return yes > no ? Verdict::stands : yes < no ? Verdict::falls : Verdict::open; }

size_t count_origins_of(const std::vector<Testimony>& told, bool yes) {
  std::vector<uint32_t> origins;
  for (const Testimony& t : told) {
    if (t.yes == yes) origins.push_back(t.origin);
  }
  std::sort(origins.begin(), origins.end());
  return static_cast<size_t>(std::unique(origins.begin(), origins.end()) - origins.begin());
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

bool sides_fight(const std::set<std::pair<uint32_t, uint32_t>>& opponents, const Alliances& alliances, uint32_t a,
                 uint32_t b) {
  if (a == kNone || b == kNone || alliances.together(a, b)) return false;
  constexpr size_t kMost = 24;  // of those who stand with one
  const auto side_of = [&](uint32_t e) {
    std::vector<uint32_t> side = {e};
    const std::vector<uint32_t>& with = alliances.with(e);
    side.insert(side.end(), with.begin(), with.begin() + static_cast<std::ptrdiff_t>(std::min(with.size(), kMost)));
    return side;
  };
  const std::vector<uint32_t> other = side_of(b);
  for (const uint32_t x : side_of(a)) {
    for (const uint32_t y : other) {
      if (opponents.contains(std::minmax(x, y))) return true;
    }
  }
  return false;
}

Interests::Interests(const LedgerParts& parts, const Alliances& alliances, const Speakers& speakers)
    : p_(parts), alliances_(alliances), opponents_(learn_opponents(parts, alliances)), speakers_(speakers) {}

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
  const bool gain = gains_ground(claim.type);
  if (!gain && !loses_ground(claim.type)) return Interest::none;
  if (claim.stance == Stance::plans || claim.stance == Stance::demands) return Interest::none;
  std::vector<uint32_t> actors, targets;
  for (const Participant& p : claim.participants) {
    const uint32_t e = p_.entities.united(ref.report, p.entity);
    if (e == kNone) continue;
    if (p.role == Role::actor) actors.push_back(e);
    if (p.role == Role::target) targets.push_back(e);
  }
  const bool denies = claim.stance == Stance::denies || claim.stance == Stance::doubts;
  const std::vector<uint32_t> who = speakers_.of_claim(ref, claim.voice);
  return gain != denies ? judge(who, actors, targets) : judge(who, targets, actors);
}

Interest Interests::of(uint32_t report, uint32_t holding) const {
  const HoldingStatement& statement = p_.readings[report]->claims.holdings[holding];
  const uint32_t holder = p_.entities.united(report, statement.holder);
  if (holder == kNone) return Interest::none;
  const std::vector<uint32_t> who = speakers_.of_holding(report, holding, statement.voice);
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
