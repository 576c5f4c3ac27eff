// SPDX-License-Identifier: Apache-2.0
// Idea: inertia, as in the event calculus (R. Kowalski, M. Sergot 1986). A capture begins a hold and ends the one
// before; who lost the place held it until then; a withdrawal ends a hold; a statement ("X, a stronghold of Y") shows a
// hold at its day without beginning it. Between changes nothing changes. What is only planned or is denied changes
// nothing.
#include "infer_holdings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "find_takers.h"
#include "judge_signs.h"
#include "name_holders.h"
#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"
#include "spell_names.h"
#include "telling.h"

namespace rashomon {
namespace {

constexpr size_t kNeighbours = 48;   // in order of time
constexpr int kEmptied = 5;          // days within which a place that was left is entered
constexpr int kToldAgain = 2;        // days by which reports of one capture differ
constexpr size_t kMostClaims = 400;  // of one report that are asked who attacked a place

struct Hold {
  uint32_t holder = kNone;
  When from, to;
  std::vector<std::string> claims;
  std::vector<ReportSpan> evidence;
  std::set<std::string> rules;
  bool disputed = false;
  bool ended = false;
};

/// What others do about a place that is held: they besiege it, or fight within it.
struct Pressure {
  const char* state = "";
  std::vector<uint32_t> by;  // who may be holders
  Interval days;
  std::vector<std::string> claims;
  std::vector<ReportSpan> evidence;
};

class Holdings {
 public:
  Holdings(const LedgerParts& parts, const Alliances& alliances, const Interests& interests,
           const std::vector<Seat>& seats)
      : p_(parts),
        alliances_(alliances),
        interests_(interests),
        seats_(seats),
        names_(parts, alliances),
        takers_(parts, names_) {}

  std::vector<ControlRow> run() {
    read_events();
    drop_retold();
    read_entries();
    read_pressures();
    read_statements();
    read_seats();
    std::vector<ControlRow> rows;
    for (auto& [place, signs] : signs_) {
      std::map<std::string, ControlRow> of_place;  // by id
      for (int rule = 0; rule < kHoldingRules; ++rule) {
        const auto by = static_cast<HoldingRule>(rule);
        std::vector<Sign> judged = judge_signs(by, signs, alliances_);
        for (Hold& h : follow(judged)) {
          press(place, h);
          ControlRow row = make_row(place, h, by);
          // the same hold under several rules is one row
          auto same = std::find_if(of_place.begin(), of_place.end(), [&](const auto& x) {
            const ControlRow& y = x.second;
            return y.holder == row.holder && y.from.days == row.from.days && y.to.days == row.to.days &&
                   y.disputed == row.disputed;
          });
          if (same == of_place.end()) same = of_place.emplace(row.id, std::move(row)).first;
          same->second.stands_by |= static_cast<uint8_t>(1 << rule);
        }
      }
      for (auto& [id, row] : of_place) rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const ControlRow& a, const ControlRow& b) { return a.id < b.id; });
    return rows;
  }

 private:
  /// A place that can be told from others: nobody holds "villages".
  bool is_place(uint32_t e) const {
    return e != kNone && (p_.entities.all[e].named || p_.entities.all[e].point) &&
           (p_.entities.all[e].type == EntityType::place || p_.entities.all[e].type == EntityType::facility);
  }

  /// "the airport", "the police headquarters": of which a town has one.
  bool is_site(uint32_t e) const { return e != kNone && p_.entities.all[e].sole; }
  bool can_be_held(uint32_t e) const { return is_place(e) || is_site(e); }

  void read_events() {
    std::map<uint32_t, uint32_t> losers;  // capture -> who left with it
    for (const GatheredEvent& e : p_.events.all) {
      if (e.type != EventType::withdraw || e.part_of == kNone) continue;
      if (const uint32_t loser = holding_filler(e, Role::actor); loser != kNone) losers.emplace(e.part_of, loser);
    }
    for (uint32_t index = 0; index < p_.events.all.size(); ++index) {
      const GatheredEvent& e = p_.events.all[index];
      const bool taken = e.type == EventType::capture, left = e.type == EventType::withdraw,
                 entered = e.type == EventType::advance;
      const bool strife =
          event_type_info(e.type).violent && e.type != EventType::advance && e.type != EventType::capture;
      if (strife && e.place != kNone && e.status != EventStatus::planned && e.status != EventStatus::denied)
        fought_[e.place].push_back(e.when.days);
      if ((!taken && !left && !entered) || !can_be_held(e.place)) continue;
      if (e.status == EventStatus::planned || e.status == EventStatus::denied) continue;
      Sign s;
      s.kind = taken || entered ? Sign::taken : Sign::left;
      s.holder = holding_filler(e, Role::actor);
      s.loser = taken ? holding_filler(e, Role::target) : kNone;
      s.days = e.when.days;
      s.rule = taken ? "capture" : left ? "withdrawal" : "moved in after the other had left";
      bool whole = false, into = false, handed = false;
      uint32_t also = kNone;
      Day known = kNoDay;
      for (const ClaimRef& c : e.claims) {
        const Claim& claim = p_.readings[c.report]->claims.claims[c.claim];
        s.denied |= claim.stance == Stance::denies;
        if (claim.stance != Stance::asserts) continue;
        const ClaimNote note = p_.notes[c.report][c.claim];
        // who names no place tells nothing of how much of it
        whole |= !note.parts && e.place != kNone && (claim.place != kNone || is_site(e.place)), into |= note.entered,
            handed |= note.handed;
        s.again |= note.again;
        if (note.also != kNone) also = note.also;
        if (note.ours != kNone && (s.holder == kNone || !p_.entities.all[s.holder].named)) {
          const uint32_t ours = holder_of(note.ours);
          if (holds_places(ours) && names_.is_a_side(ours)) {
            if (s.holder == kNone && taken) s.rule = "capture, by the side of him who calls it taken back";
            s.holder = ours;
          }
        }
        if (s.claims.empty()) s.stands_at = {c.report, claim.trigger.begin};
        s.claims.push_back(p_.claim_ids[c.report][c.claim]);
        s.evidence.push_back({p_.readings[c.report]->document.id, claim.evidence});
        add_taker(s, c);
        const Day day = p_.dates[c.report].published.days.latest;
        if (day != kNoDay && (known == kNoDay || day < known)) known = day;
      }
      if (s.claims.empty() || !whole || (entered && !into)) continue;
      s.undated = !s.days.known();
      if (s.undated) s.days = {kNoDay, known};  // before the first report that tells it
      if (taken && s.holder == kNone && s.days.closed()) vacated_[e.place].push_back(s.days);
      if (taken && s.holder == kNone) {
        const Taker taker = takers_.of(e, s.loser, s.again);
        s.holder = taker.holder;
        if (s.holder != kNone) s.rule = taker.rule;
      }
      if (s.holder == kNone && s.loser == kNone && heir_of(e) == kNone && !taken) continue;
      s.disputed = std::any_of(e.disputes.begin(), e.disputes.end(),
                               [](const Dispute& d) { return d.about == "happened" || d.about == "actor"; });
      s.told = testimony_of(e, p_, interests_);
      if (taken && s.loser == kNone) {
        const auto gone = losers.find(index);
        if (gone != losers.end() && !same_side(gone->second, s.holder)) s.loser = gone->second;
        if (s.loser == kNone && s.again && s.holder != kNone)
          s.loser = who_attacked(e, s), s.guessed = s.loser != kNone;
        if (s.loser == kNone) s.loser = who_yielded(e, s);
      }
      if (left) s.after = left_again(e, s.holder);
      if (taken && tells_only_a_state(e)) {
        s.kind = Sign::seen;
        s.rule = "statement of who holds it";
      }
      if (handed) s.rule = "moved in where it was handed over";
      if (left) {
        // he to whom it is handed holds it
        const uint32_t heir = heir_of(e);
        if (heir != kNone && !same_side(heir, s.holder)) {
          Sign gained = s;
          gained.kind = Sign::taken;
          gained.loser = s.holder, gained.holder = heir;
          gained.rule = "handed over to him";
          gained.takers.clear();
          signs_[e.place].push_back(std::move(gained));
        }
      }
      if (can_be_held(also)) signs_[also].push_back(s);
      if (entered && !handed) {
        entries_[e.place].push_back(std::move(s));
      } else {
        signs_[e.place].push_back(std::move(s));
      }
    }
  }

  /// Told without a day, it is what others tell of some day before: "the claim that it had captured the town".
  void drop_retold() {
    for (auto& of_place : signs_) {
      std::vector<Sign>& signs = of_place.second;
      const auto is_retold = [&](const Sign& s) {
        if (!s.undated || s.holder == kNone || s.kind != Sign::taken) return false;
        return std::any_of(signs.begin(), signs.end(), [&](const Sign& x) {
          return !x.undated && x.kind == s.kind && x.days.closed() && x.holder != kNone &&
                 same_side(x.holder, s.holder) && (s.days.latest == kNoDay || x.days.earliest <= s.days.latest);
        });
      };
      std::vector<Sign> kept;
      for (const Sign& s : signs) {
        if (!is_retold(s)) kept.push_back(s);
      }
      signs = std::move(kept);
    }
  }

  /// "X was lost", "X fell", to nobody that is told, within the days in which the sign puts an entry.
  bool was_lost(uint32_t place, const Sign& entry) const {
    const auto found = vacated_.find(place);
    if (found == vacated_.end() || !entry.days.closed()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const Interval& lost) {
      return entry.days.earliest <= lost.latest + 1 && lost.earliest <= entry.days.latest + 1;
    });
  }

  /// Who moves in where another has just left holds the place, as does who did when it is told to have fallen.
  void read_entries() {
    for (auto& [place, entries] : entries_) {
      for (Sign& s : entries) {
        if (s.holder == kNone || p_.entities.all[s.holder].unarmed || !was_lost(place, s)) continue;
        s.rule = "moved in as it was lost";
        signs_[place].push_back(s);
      }
      const auto found = signs_.find(place);
      const std::vector<Sign> others = found == signs_.end() ? std::vector<Sign>() : found->second;
      for (Sign& s : entries) {
        const bool emptied = std::any_of(others.begin(), others.end(), [&](const Sign& left) {
          return left.kind == Sign::left && left.days.closed() && s.days.closed() && left.holder != kNone &&
                 !same_side(left.holder, s.holder) && s.days.earliest <= left.days.latest + kEmptied &&
                 left.days.earliest <= s.days.latest + 1;
        });
        if (!emptied && !walked_in(place, s, others)) continue;
        if (!emptied) s.rule = "moved in, and nobody is told to have withstood";
        signs_[place].push_back(std::move(s));
      }
    }
  }

  /// Nobody is told to have fought him there, nor to hold the town after it; who held it before is his enemy.
  bool walked_in(uint32_t place, const Sign& s, const std::vector<Sign>& others) const {
    constexpr int kWithstands = 10;  // days
    const UnitedEntity& town = p_.entities.all[place];
    if (s.holder == kNone || p_.entities.all[s.holder].unarmed || p_.entities.all[s.holder].keeper ||
        town.type != EntityType::place || (town.point && town.point->precision != PlacePrecision::town))
      return false;
    const Interval after = {s.days.earliest, s.days.closed() ? s.days.latest + kWithstands : kNoDay};
    const auto fights = fought_.find(place);
    if (fights != fought_.end()) {
      if (!s.days.closed()) return false;
      for (const Interval& days : fights->second) {
        if (!days.closed() || (days.earliest >= after.earliest && days.earliest <= after.latest)) return false;
      }
    }
    // it had fallen to somebody else before
    if (vacated_.contains(place) && !was_lost(place, s)) return false;
    return std::all_of(others.begin(), others.end(), [&](const Sign& x) {
      if (x.holder == kNone || same_side(x.holder, s.holder)) return true;
      if (!s.days.closed() || !x.days.closed()) return false;
      if (x.days.latest >= s.days.earliest) return x.days.earliest > after.latest;
      return x.kind == Sign::left || names_.fight(x.holder, s.holder);
    });
  }

  /// Sieges, and fights for a place: parts of it taken, its gates passed, its streets fought in.
  void read_pressures() {
    for (const GatheredEvent& e : p_.events.all) {
      const bool siege = e.type == EventType::besiege, taken = e.type == EventType::capture,
                 entered = e.type == EventType::advance,
                 fought = e.type == EventType::clash || e.type == EventType::attack;
      if ((!siege && !taken && !entered && !fought) || !is_place(e.place) || !e.when.days.known() ||
          e.status == EventStatus::planned || e.status == EventStatus::denied)
        continue;
      Pressure p;
      p.state = siege ? "besieged" : "contested";
      p.days = e.when.days;
      for (const ClaimRef& c : e.claims) {
        const ClaimNote note = p_.notes[c.report][c.claim];
        const Claim& claim = p_.readings[c.report]->claims.claims[c.claim];
        if (claim.stance != Stance::asserts) continue;
        if (!siege && !(taken && note.parts) && !(entered && note.entered && !note.handed) && !(fought && note.inside))
          continue;
        p.claims.push_back(p_.claim_ids[c.report][c.claim]);
        p.evidence.push_back({p_.readings[c.report]->document.id, claim.evidence});
      }
      for (const auto& [role, x] : e.participants) {
        const uint32_t who = role == Role::actor || (fought && role == Role::target) ? holder_of(x) : kNone;
        if (who != kNone && holds_places(who) && !p_.entities.all[who].unarmed) p.by.push_back(who);
      }
      if (!p.claims.empty() && !p.by.empty()) pressures_[e.place].push_back(std::move(p));
    }
  }

  /// Says of a hold who besieged or fought for the place while it lasted.
  void press(uint32_t place, Hold& h) const {
    constexpr size_t kMost = 8;  // that one hold tells
    const auto found = pressures_.find(place);
    if (found == pressures_.end()) return;
    size_t told = 0;
    for (const Pressure& p : found->second) {
      const Day begin = p.days.earliest != kNoDay ? p.days.earliest : p.days.latest,
                end = p.days.latest != kNoDay ? p.days.latest : begin;
      const Day from = h.from.days.earliest, to = h.to.days.latest;
      // he who took it in the end is not told to have fought for it that day, nor is who holds it as it begins
      if (h.from.days.latest != kNoDay && std::abs(begin - h.from.days.latest) <= 1) continue;
      if ((from != kNoDay && end < from) || (to != kNoDay && begin >= to) || (h.ended && to == kNoDay)) continue;
      const auto by = std::find_if(p.by.begin(), p.by.end(), [&](uint32_t who) { return !same_side(who, h.holder); });
      if (by == p.by.end() || told == kMost) continue;
      ++told;
      h.rules.insert(std::string(p.state) + " by " + p_.entities.all[*by].name + " since " + iso_day(begin));
      h.claims.insert(h.claims.end(), p.claims.begin(), p.claims.end());
      h.evidence.insert(h.evidence.end(), p.evidence.begin(), p.evidence.end());
    }
  }

  /// The first who fills the role and can hold a place.
  uint32_t holding_filler(const GatheredEvent& e, Role role) const {
    for (const auto& [r, x] : e.participants) {
      const uint32_t holder = r == role ? holder_of(x) : kNone;
      if (holder != kNone && holds_places(holder)) return holder;
    }
    if (role != Role::actor || e.type != EventType::capture || !tells_a_state(e)) return kNone;
    for (const auto& [r, x] : e.participants) {
      if (r == role && may_hold(x)) return x;
    }
    return kNone;
  }

  /// "is in full command of the town", with no word since when.
  bool tells_only_a_state(const GatheredEvent& e) const {
    return std::all_of(e.claims.begin(), e.claims.end(), [&](const ClaimRef& c) {
      const Claim& claim = p_.readings[c.report]->claims.claims[c.claim];
      return (claim.rule == "territory/in-hands" || claim.rule == "territory/in-command") && claim.when.text.empty();
    });
  }

  /// "was handed over to X", not "left without handing it to X"; kNone if nobody is told to have got it.
  uint32_t heir_of(const GatheredEvent& e) const {
    for (const ClaimRef& c : e.claims) {
      const Claim& claim = p_.readings[c.report]->claims.claims[c.claim];
      if (claim.rule != "territory/hand-to" || claim.stance != Stance::asserts) continue;
      for (const Participant& p : claim.participants) {
        const uint32_t who = p.role == Role::recipient ? holder_of(p_.entities.united(c.report, p.entity)) : kNone;
        if (who != kNone && holds_places(who)) return who;
      }
    }
    return kNone;
  }

  /// "has been under X's control since May"
  bool tells_a_state(const GatheredEvent& e) const {
    return std::any_of(e.claims.begin(), e.claims.end(), [&](const ClaimRef& c) {
      const std::string& rule = p_.readings[c.report]->claims.claims[c.claim].rule;
      return rule == "territory/in-hands" || rule == "territory/in-command" || rule == "territory/held-since";
    });
  }

  /// What is taken back was another's: who attacked it before, as the same reports tell.
  uint32_t who_attacked(const GatheredEvent& taken, Sign& s) const {
    for (const ClaimRef& c : taken.claims) {
      const std::vector<Claim>& told = p_.readings[c.report]->claims.claims;
      for (uint32_t n = 0; n < std::min(told.size(), kMostClaims); ++n) {
        const GatheredEvent& e = p_.events.all[p_.events.of[c.report][n]];
        if (told[n].stance != Stance::asserts || e.place == kNone || !event_type_info(e.type).violent ||
            e.type == EventType::capture)
          continue;
        if (e.place != taken.place && p_.entities.all[taken.place].within != e.place &&
            p_.entities.all[e.place].within != taken.place && told[n].evidence != told[c.claim].evidence)
          continue;
        if (e.when.days.closed() && s.days.closed() && e.when.days.earliest > s.days.latest) continue;
        const uint32_t who = holding_filler(e, Role::actor);
        if (who == kNone || same_side(who, s.holder)) continue;
        s.evidence.push_back({p_.readings[c.report]->document.id, told[n].evidence});
        return who;
      }
    }
    return kNone;
  }

  /// "captured the town on Sunday. The garrison surrendered": who is told to have given himself up there.
  uint32_t who_yielded(const GatheredEvent& taken, Sign& s) const {
    for (const ClaimRef& c : taken.claims) {
      const std::vector<Claim>& told = p_.readings[c.report]->claims.claims;
      for (uint32_t n = 0; n < std::min(told.size(), kMostClaims); ++n) {
        const GatheredEvent& e = p_.events.all[p_.events.of[c.report][n]];
        if (told[n].stance != Stance::asserts || e.type != EventType::surrender || e.place != taken.place) continue;
        if (e.when.days.closed() && s.days.closed() && std::abs(e.when.days.earliest - s.days.latest) > 3) continue;
        const uint32_t who = holding_filler(e, Role::actor);
        if (who == kNone || same_side(who, s.holder)) continue;
        s.evidence.push_back({p_.readings[c.report]->document.id, told[n].evidence});
        return who;
      }
    }
    return kNone;
  }

  /// "overran the town and left again before daybreak"
  bool left_again(const GatheredEvent& left, uint32_t who) const {
    constexpr uint32_t kNear = 400;  // bytes between the two
    for (const ClaimRef& c : left.claims) {
      const std::vector<Claim>& told = p_.readings[c.report]->claims.claims;
      for (uint32_t n = 0; n < std::min(told.size(), kMostClaims); ++n) {
        const GatheredEvent& e = p_.events.all[p_.events.of[c.report][n]];
        if (e.type != EventType::capture || e.place != left.place || told[n].stance != Stance::asserts) continue;
        const Span here = told[c.claim].trigger, there = told[n].trigger;
        if (there.end <= here.begin && here.begin - there.end < kNear && same_side(holding_filler(e, Role::actor), who))
          return true;
      }
    }
    return false;
  }

  /// Whom the claim names for it.
  void add_taker(Sign& s, const ClaimRef& c) const {
    for (const Participant& p : p_.readings[c.report]->claims.claims[c.claim].participants) {
      const uint32_t who = p.role == Role::actor ? holder_of(p_.entities.united(c.report, p.entity)) : kNone;
      if (who == kNone || !holds_places(who)) continue;
      s.takers[who].push_back({p_.origins[c.report], p_.dates[c.report].published.days.latest, interests_.of(c), true});
    }
  }

  uint32_t holder_of(uint32_t e) const { return names_.holder_of(e); }
  bool holds_places(uint32_t e) const { return names_.holds_places(e); }
  bool may_hold(uint32_t e) const { return names_.may_hold(e); }
  bool same_side(uint32_t a, uint32_t b) const { return names_.same_side(a, b); }

  void read_statements() {
    // what has been so since a day comes first: what was so before it is judged by it
    for (const bool since : {true, false}) {
      for (uint32_t r = 0; r < p_.readings.size(); ++r) {
        const std::vector<HoldingStatement>& told = p_.readings[r]->claims.holdings;
        for (uint32_t n = 0; n < told.size(); ++n) {
          const bool begins = told[n].time.kind == TimeKind::since || told[n].time.kind == TimeKind::past_span;
          if (begins == since) read_statement(r, n);
        }
      }
    }
  }

  void read_statement(uint32_t r, uint32_t n) {
    const Brief& reading = *p_.readings[r];
    const HoldingStatement& h = reading.claims.holdings[n];
    const uint32_t place = p_.entities.united(r, h.place), holder = holder_of(p_.entities.united(r, h.holder));
    if (!can_be_held(place) || holder == kNone || !may_hold(holder) || p_.entities.all[holder].unarmed) return;
    const Interval published = p_.dates[r].published.days;
    const bool began = h.time.kind == TimeKind::since || h.time.kind == TimeKind::past_span;
    if ((!began || h.lost) && tells_the_time_before(r, h, place, holder)) return;
    Sign s;
    s.holder = holder;
    s.days = h.time.kind == TimeKind::none ? published : ground_time(h.time, published);
    s.evidence.push_back({reading.document.id, h.evidence});
    s.told.push_back({p_.origins[r], published.latest, interests_.of(r, n), true});
    if (began && s.days.closed()) {
      Sign begun = s;
      begun.kind = Sign::taken;
      begun.days = {s.days.earliest, s.days.earliest};
      begun.rule = "statement since when he holds it";
      signs_[place].push_back(std::move(begun));
      if (!h.lost) return;
      s.days = published;
    }
    s.kind = h.lost ? Sign::lost : Sign::seen;
    s.rule = h.lost ? "statement that it was lost" : "statement of who holds it";
    signs_[place].push_back(std::move(s));
  }

  /// "X took the town. Y had held it for years.", "X took the town run by Y": words of whom it was taken from.
  bool tells_the_time_before(uint32_t r, const HoldingStatement& h, uint32_t place, uint32_t holder) {
    const auto found = signs_.find(place);
    if (found == signs_.end()) return false;
    const std::string& id = p_.readings[r]->document.id;
    for (Sign& s : found->second) {
      const bool here =
          std::any_of(s.evidence.begin(), s.evidence.end(), [&](const auto& x) { return x.report == id; });
      if (!here || s.kind != Sign::taken || s.holder == kNone || same_side(s.holder, holder)) continue;
      const bool before = h.lost || h.time.direction == TimeDirection::past || names_what_was_taken(h, id, s);
      if (!before) {
        const std::shared_ptr<const std::string> text = p_.readings.text(r);
        if ((" " + fold(h.evidence.of(*text)) + " ").find(" had ") == std::string::npos) return false;
      }
      if (s.loser == kNone || s.guessed) {
        s.loser = holder, s.guessed = false;
        s.evidence.push_back({id, h.evidence});
      }
      return true;
    }
    return false;
  }

  /// "captured the rebel-held town", "took X, the last stronghold of Y": the words stand within those of the capture.
  static bool names_what_was_taken(const HoldingStatement& h, const std::string& report, const Sign& s) {
    return std::any_of(s.evidence.begin(), s.evidence.end(), [&](const ReportSpan& x) {
      return x.report == report && x.span.begin < h.evidence.begin && x.span.contains(h.evidence);
    });
  }

  void read_seats() {
    for (size_t n = 0; n < seats_.size();) {
      const Seat& seat = seats_[n];
      Sign s;
      s.holder = seat.government;
      s.rule = "seat of a government";
      for (; n < seats_.size() && seats_[n].government == seat.government && seats_[n].place == seat.place; ++n) {
        s.evidence.push_back({p_.readings[seats_[n].report]->document.id, seats_[n].words});
        const Interval day = p_.dates[seats_[n].report].published.days;
        if (!day.closed()) continue;
        s.days = s.days.closed()
                     ? Interval{std::min(s.days.earliest, day.earliest), std::max(s.days.latest, day.latest)}
                     : day;
      }
      if (is_place(seat.place)) signs_[seat.place].push_back(std::move(s));
    }
  }

  static void add_signs(Hold& h, const Sign& s) {
    h.claims.insert(h.claims.end(), s.claims.begin(), s.claims.end());
    h.evidence.insert(h.evidence.end(), s.evidence.begin(), s.evidence.end());
    h.rules.insert(s.rule);
    h.disputed |= s.disputed;
  }

  static When when(const Interval& days) { return {days, days.known() ? Basis::inferred : Basis::unknown, {}}; }

  /// From signs to holds: changes in order of time, then statements into the gaps.
  std::vector<Hold> follow(std::vector<Sign>& signs) const {
    std::stable_sort(signs.begin(), signs.end(), [](const Sign& a, const Sign& b) {
      const Day x = day_of_sign(a), y = day_of_sign(b);
      // on one day a loss to nobody in particular comes before a gain, and what is taken back after what was taken
      return x != y ? x < y
                    : std::tuple(a.kind, a.holder != kNone, a.again, a.stands_at) <
                          std::tuple(b.kind, b.holder != kNone, b.again, b.stands_at);
    });
    // who left within days of a capture is who lost the place
    for (size_t i = 0; i < signs.size(); ++i) {
      Sign& taken = signs[i];
      if (taken.kind != Sign::taken || taken.loser != kNone || !taken.days.closed()) continue;
      for (size_t j = i > kNeighbours ? i - kNeighbours : 0; j < std::min(signs.size(), i + kNeighbours); ++j) {
        const Sign& left = signs[j];
        if (left.kind != Sign::left || !left.days.closed() || same_side(left.holder, taken.holder)) continue;
        if (left.days.earliest <= taken.days.latest + 3 && taken.days.earliest <= left.days.latest + 3)
          taken.loser = left.holder;
      }
    }
    std::vector<Hold> holds;
    for (const Sign& s : signs) {
      Hold* last = holds.empty() || holds.back().ended ? nullptr : &holds.back();
      switch (s.kind) {
        case Sign::taken: take(holds, last, s); break;
        case Sign::left:
        case Sign::lost: leave(holds, last, s); break;
        case Sign::seen: see(holds, last, s); break;
      }
    }
    // who left some time before another took it had left when that one did
    for (size_t i = 0; i + 1 < holds.size(); ++i) {
      const Interval& next = holds[i + 1].from.days;
      Interval& to = holds[i].to.days;
      if (next.closed() && to.latest != kNoDay && to.latest > next.latest && to.earliest <= next.latest)
        to.latest = next.latest;
    }
    return holds;
  }

  void take(std::vector<Hold>& holds, Hold* last, const Sign& s) const {
    if (s.holder == kNone && s.loser == kNone && !s.again) {
      // "X fell": told without parties, it may be the last capture told again
      const bool later =
          last && s.days.closed() && last->from.days.closed() && s.days.earliest > last->from.days.latest + kToldAgain;
      if (!later) return;
    }
    if (last && s.holder != kNone && same_side(last->holder, s.holder)) {
      add_signs(*last, s);  // told again, or of a part
      return;
    }
    if (last) {
      end(*last, s);
      if (s.loser != kNone && !same_side(last->holder, s.loser)) last->disputed = false;
    } else if (s.loser != kNone && (holds.empty() || !same_side(holds.back().holder, s.loser))) {
      Hold before;
      before.holder = s.loser;
      if (!holds.empty()) before.from = holds.back().to;
      add_signs(before, s);
      before.rules = {"held it before it was taken"};
      end(before, s);
      holds.push_back(std::move(before));
    }
    const uint32_t had = s.holder == kNone && s.again ? who_had_it_before(holds) : kNone;
    const uint32_t loser = s.loser != kNone ? s.loser : holds.empty() ? kNone : holds.back().holder;
    const uint32_t enemy = s.holder == kNone && had == kNone ? names_.only_enemy(loser) : kNone;
    const uint32_t taker = s.holder != kNone ? s.holder : had != kNone ? had : enemy;
    if (taker == kNone) return;
    Hold now;
    now.holder = taker;
    now.from = when(s.days);
    add_signs(now, s);
    if (taker == had) now.rules = {"taken back, by him who had lost it"};
    if (taker == enemy) {
      now.rules = {"capture, by the only one who is told to fight its holder"};
      // on the day itself no word says who was in it
      if (s.days.closed()) now.from = when({s.days.earliest + 1, s.days.latest + 1});
    }
    holds.push_back(std::move(now));
  }

  /// Who held it before him whose hold has just ended, and from whom that one took it.
  uint32_t who_had_it_before(const std::vector<Hold>& holds) const {
    if (holds.size() < 2) return kNone;
    const uint32_t before = holds[holds.size() - 2].holder;
    return same_side(before, holds.back().holder) ? kNone : before;
  }

  static void end(Hold& h, const Sign& s) {
    h.to = when(s.days);
    h.ended = true;
    if (!h.to.days.known()) h.to.days.latest = h.from.days.latest;
  }

  void leave(std::vector<Hold>& holds, Hold* last, const Sign& s) const {
    if (last && same_side(last->holder, s.holder)) {
      // a place taken and then left within days by its taker is told by the loser of an earlier fight, unless it is
      // later
      if (!s.after && last->from.days.closed() && s.days.closed() && s.days.latest <= last->from.days.latest) return;
      // said to have left, and not to have
      if (s.denied && s.kind == Sign::left) {
        add_signs(*last, s);
        return;
      }
      end(*last, s);
      last->evidence.insert(last->evidence.end(), s.evidence.begin(), s.evidence.end());
      return;
    }
    if (last || s.holder == kNone) return;  // who holds it now is known; that another left it before changes nothing
    if (!holds.empty() && same_side(holds.back().holder, s.holder)) return;
    Hold before;
    before.holder = s.holder;
    add_signs(before, s);
    if (!s.denied || s.kind != Sign::left) end(before, s);
    holds.push_back(std::move(before));
  }

  void see(std::vector<Hold>& holds, Hold* last, const Sign& s) const {
    if (last && same_side(last->holder, s.holder)) {
      add_signs(*last, s);
      return;
    }
    if (last) {
      // seen with another: if that is later, the place has changed hands unseen; else reports differ
      const bool later = s.days.closed() && last->from.days.closed() && s.days.earliest > last->from.days.latest + 7;
      if (!later) {
        last->disputed = true;
        return;
      }
      end(*last, s);
      // by then another had it: the day before is the last that can have been his
      last->to.days = {last->from.days.latest + 1, s.days.earliest - 1};
    }
    if (!last && !holds.empty() && s.days.closed() && holds.back().to.days.closed() &&
        s.days.earliest <= holds.back().to.days.latest + 1)
      return;
    Hold now;
    now.holder = s.holder;
    now.from = {{kNoDay, s.days.latest}, s.days.known() ? Basis::inferred : Basis::unknown, {}};
    if (last) now.from = when(s.days);
    // nothing changes between changes: who is seen there took it when the other had to go
    if (!last && !holds.empty() && !same_side(holds.back().holder, s.holder)) now.from = holds.back().to;
    add_signs(now, s);
    holds.push_back(std::move(now));
  }

  ControlRow make_row(uint32_t place, Hold& h, HoldingRule by) const {
    ControlRow row;
    row.place = p_.entities.all[place].id;
    row.holder = p_.entities.all[h.holder].id;
    row.from = h.from, row.to = h.to;
    std::sort(h.claims.begin(), h.claims.end());
    h.claims.erase(std::unique(h.claims.begin(), h.claims.end()), h.claims.end());
    row.claims = std::move(h.claims);
    auto key = [](const ReportSpan& s) { return std::tie(s.report, s.span.begin, s.span.end); };
    std::sort(h.evidence.begin(), h.evidence.end(),
              [&](const ReportSpan& a, const ReportSpan& b) { return key(a) < key(b); });
    h.evidence.erase(std::unique(h.evidence.begin(), h.evidence.end(),
                                 [&](const ReportSpan& a, const ReportSpan& b) { return key(a) == key(b); }),
                     h.evidence.end());
    row.evidence = std::move(h.evidence);
    for (const std::string& rule : h.rules) row.rule += (row.rule.empty() ? "" : "; ") + rule;
    row.disputed = h.disputed;
    row.stands_by = 0;
    const std::string begun = iso_day(row.from.days.earliest), known = iso_day(row.from.days.latest),
                      ended = iso_day(row.to.days.latest);
    // another field may tell the same of a whole country
    const std::string told = row.evidence.empty() ? "" : row.evidence.front().report;
    // what does not stand under the first rule is another row, even if it is of the same days
    row.id = by == HoldingRule::any
                 ? content_id("ct_", {row.place, row.holder, begun, known, ended, told})
                 : content_id("ct_", {row.place, row.holder, begun, known, ended, told, holding_rule_name(by)});
    return row;
  }

  const LedgerParts& p_;
  const Alliances& alliances_;
  const Interests& interests_;
  const std::vector<Seat>& seats_;
  const HolderNames names_;
  const Takers takers_;
  std::map<uint32_t, std::vector<Sign>> signs_;
  std::map<uint32_t, std::vector<Sign>> entries_;      // into places, by place
  std::map<uint32_t, std::vector<Interval>> vacated_;  // by place: days on which it fell to nobody that is named
  std::map<uint32_t, std::vector<Interval>> fought_;   // by place: days of violence there
  std::map<uint32_t, std::vector<Pressure>> pressures_;
};

}  // namespace

std::vector<ControlRow> infer_holdings(const LedgerParts& parts, const Alliances& alliances, const Interests& interests,
                                       const std::vector<Seat>& seats) {
  return Holdings(parts, alliances, interests, seats).run();
}

}  // namespace rashomon
