// SPDX-License-Identifier: Apache-2.0
// Idea: a contradiction is two values that cannot both be true for one slot of one happening at like scope. So only
// events that are already held to be one are compared, slot by slot; ranges that meet, places within places and figures
// that grow from day to day are no contradiction (M.-C. de Marneffe et al. 2008: event identity comes first).
#include "find_disputes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "find_answers.h"
#include "find_counter_figures.h"
#include "find_denials.h"
#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"
#include "weigh_testimony.h"

namespace rashomon {
namespace {

std::string print(const Interval& days) { return iso_day(days.earliest) + ".." + iso_day(days.latest); }

std::string print(std::optional<double> number) {
  if (!number) return "";
  std::string s = std::to_string(*number);
  while (s.find('.') != std::string::npos && (s.back() == '0' || s.back() == '.')) {
    const bool dot = s.back() == '.';
    s.pop_back();
    if (dot) break;
  }
  return s;
}

class Finder {
 public:
  Finder(Events& events, const LedgerParts& parts, const Alliances& alliances)
      : events_(events), p_(parts), alliances_(alliances) {}

  void run() {
    opponents_ = learn_opponents(p_, alliances_);
    for (GatheredEvent& e : events_.all) {
      happened(e);
      time(e);
      actor(e);
      number(e);
    }
    find_denials(events_, p_, alliances_, opponents_);
    find_answers(events_, p_, alliances_);
    find_counter_figures(events_, p_);
    blame();
    causes();
    losers_denials();
    for (GatheredEvent& e : events_.all) {
      for (Dispute& d : e.disputes) {
        for (DisputeValue& v : d.values) {
          std::sort(v.claims.begin(), v.claims.end());
          v.claims.erase(std::unique(v.claims.begin(), v.claims.end()), v.claims.end());
        }
      }
      std::stable_sort(e.disputes.begin(), e.disputes.end(),
                       [](const Dispute& a, const Dispute& b) { return a.about < b.about; });
    }
  }

 private:
  const Claim& claim(ClaimRef c) const { return p_.readings[c.report]->claims.claims[c.claim]; }
  const std::string& id(ClaimRef c) const { return p_.claim_ids[c.report][c.claim]; }

  /// Asserted and denied. Of what leaves marks of its own a party denies that it was he, or that these were hit.
  void happened(GatheredEvent& e) {
    Dispute whether{"happened", {{"yes", {}}, {"no", {}}}, "asserted and denied"};
    Dispute who{"actor", {{"", {}}, {"another", {}}}, "the one who is said to have done it denies it"};
    Dispute whom{"target", {{"", {}}, {"", {}}}, "he says that it was, and denies whom it hit"};
    for (const ClaimRef& c : e.claims) {
      const Stance s = claim(c).stance;
      if (s == Stance::asserts) whether.values[0].claims.push_back(id(c));
      if (s != Stance::denies && s != Stance::doubts) continue;
      const uint32_t actor = filler(c, Role::actor), target = filler(c, Role::target),
                     speaker = p_.entities.united(c.report, claim(c).voice.speaker);
      const ClaimRef* admitted = leaves_marks(claim(c).type) ? admission(e, c) : nullptr;
      if (admitted && target != kNone) {
        whom.values[0].value = p_.entities.all[target].id;
        whom.values[1].value = p_.entities.all[filler(*admitted, Role::target)].id;
        whom.values[1].claims.insert(whom.values[1].claims.end(), {id(c), id(*admitted)});
      } else if (leaves_marks(claim(c).type) && actor != kNone && speaker != kNone &&
                 alliances_.together(actor, speaker)) {
        who.values[0].value = p_.entities.all[actor].id;
        who.values[1].claims.push_back(id(c));
      } else {
        whether.values[1].claims.push_back(id(c));
      }
    }
    const std::vector<std::string> asserting = whether.values[0].claims;
    who.values[0].claims = asserting;
    std::copy_if(asserting.begin(), asserting.end(), std::back_inserter(whom.values[0].claims), [&](const auto& x) {
      return std::find(whom.values[1].claims.begin(), whom.values[1].claims.end(), x) == whom.values[1].claims.end();
    });
    for (Dispute* d : {&whether, &who, &whom}) {
      if (!d->values[0].claims.empty() && !d->values[1].claims.empty()) e.disputes.push_back(std::move(*d));
    }
  }

  uint32_t filler(ClaimRef c, Role role) const {
    for (const Participant& p : claim(c).participants) {
      const uint32_t e = p_.entities.united(c.report, p.entity);
      if (p.role == role && e != kNone) return e;
    }
    return kNone;
  }

  /// "We struck fighters, not a market": the claim by which the denier says that it was, and whom it hit; null if none.
  const ClaimRef* admission(const GatheredEvent& e, const ClaimRef& denial) const {
    const uint32_t speaker = p_.entities.united(denial.report, claim(denial).voice.speaker);
    if (speaker == kNone) return nullptr;
    const auto admits = [&](const ClaimRef& x) {
      return x.report == denial.report && claim(x).stance == Stance::asserts &&
             p_.entities.united(x.report, claim(x).voice.speaker) == speaker && filler(x, Role::target) != kNone &&
             filler(x, Role::target) != filler(denial, Role::target);
    };
    const auto found = std::find_if(e.claims.begin(), e.claims.end(), admits);
    return found == e.claims.end() ? nullptr : &*found;
  }

  /// Days told to the day, or nearly, that do not meet.
  void time(GatheredEvent& e) {
    std::map<std::pair<Day, Day>, std::vector<ClaimRef>> told;
    for (const ClaimRef& c : e.claims) {
      const Interval days = p_.times[c.report][c.claim].days;
      // "today" in a quote is the day of the speech, which the report need not be of
      const bool today = claim(c).voice.quoted && claim(c).time.kind == TimeKind::days;
      if (claim(c).stance == Stance::asserts && !claim(c).when.text.empty() && days.closed() && width(days) <= 2 &&
          !today)
        told[{days.earliest, days.latest}].push_back(c);
    }
    std::vector<std::pair<Interval, std::vector<ClaimRef>>> apart;
    for (const auto& [days, claims] : told) {
      const Interval interval{days.first, days.second};
      const bool meets =
          std::any_of(apart.begin(), apart.end(), [&](const auto& x) { return x.first.meets(interval); });
      if (!meets) apart.push_back({interval, claims});
    }
    if (apart.size() < 2) return;
    Dispute d{"time", {}, "days that do not meet"};
    for (const auto& [days, claims] : apart) {
      DisputeValue v{print(days), {}};
      for (const ClaimRef& c : claims) v.claims.push_back(id(c));
      d.values.push_back(std::move(v));
    }
    e.disputes.push_back(std::move(d));
  }

  /// Who did it: two who are told to fight each other.
  void actor(GatheredEvent& e) {
    if (e.type == EventType::clash) return;  // both sides fight
    std::map<uint32_t, std::vector<ClaimRef>> told;
    for (const ClaimRef& c : e.claims) {
      if (claim(c).stance != Stance::asserts) continue;
      for (const Participant& p : claim(c).participants) {
        const uint32_t x = p_.entities.united(c.report, p.entity);
        if (p.role == Role::actor && x != kNone) told[x].push_back(c);
      }
    }
    for (auto a = told.begin(); a != told.end(); ++a) {
      for (auto b = std::next(a); b != told.end(); ++b) {
        if (!opponents_.contains(std::minmax(a->first, b->first)) || alliances_.together(a->first, b->first)) continue;
        Dispute d{"actor", {}, "two who fight each other are named for it"};
        for (const auto* x : {&*a, &*b}) {
          DisputeValue v{p_.entities.all[x->first].id, {}};
          for (const ClaimRef& c : x->second) v.claims.push_back(id(c));
          d.values.push_back(std::move(v));
        }
        e.disputes.push_back(std::move(d));
        return;
      }
    }
  }

  /// An outlet that later gives another figure takes back its first; a dispute is between two who hold on to theirs.
  bool corrected(uint32_t a, uint32_t b) const {
    const std::string& outlet = p_.readings[a]->document.outlet;
    return a != b && !outlet.empty() && outlet == p_.readings[b]->document.outlet;
  }

  /// "The army speaks of seven dead; the rebels put the toll at thirty": one act, and two who count.
  /// Or in two sentences, by two speakers.
  bool told_apart(uint32_t report, Span a, Span b, const Voice& voice_a, const Voice& voice_b) const {
    if (b.begin < a.begin) std::swap(a, b);
    if (a.end >= b.begin) return false;
    const std::shared_ptr<const std::string> whole = p_.readings.text(report);
    const std::string_view text = *whole;
    const std::string_view between = text.substr(a.end, b.begin - a.end);
    const bool two = !voice_a.own() && !voice_b.own() && voice_a.speaker != voice_b.speaker &&
                     voice_a.speaker != kNone && voice_b.speaker != kNone;
    return between.find(';') != std::string_view::npos || (two && between.find(". ") != std::string_view::npos);
  }

  /// A figure as one claim gives it.
  struct Told {
    double low, high;  // kOpen and beyond: no end is told
    Day day;
    ClaimRef claim;
    std::string text;
    Span span;
    Voice voice;
  };
  static constexpr double kOpen = 1e300;

  /// "27 policemen and 14 soldiers": what one claim adds up is one figure; "27 people, including 14 soldiers": so many
  /// and no more.
  void add_up(std::vector<Told>& list) const {
    const auto bound = [](double x) { return std::abs(x) < kOpen ? std::optional<double>(x) : std::nullopt; };
    std::stable_sort(list.begin(), list.end(), [](const Told& x, const Told& y) {
      return x.claim != y.claim ? x.claim < y.claim : x.span.begin < y.span.begin;
    });
    size_t kept = 0;
    for (size_t i = 1; i < list.size(); ++i) {
      Told &before = list[kept], &next = list[i];
      if (before.claim == next.claim && before.span.end <= next.span.begin) {
        const std::shared_ptr<const std::string> whole = p_.readings.text(next.claim.report);
        const std::string_view between = Span{before.span.end, next.span.begin}.of(*whole);
        if (between == " and " || between == ", " || between == ", and ") {
          before.low = before.low <= -kOpen || next.low <= -kOpen ? -kOpen : before.low + next.low;
          before.high = before.high >= kOpen || next.high >= kOpen ? kOpen : before.high + next.high;
          before.text = print(bound(before.low)) + ".." + print(bound(before.high));
          before.span = before.span.join(next.span);
          continue;
        }
        if (between.size() < 24 && between.find("includ") != std::string_view::npos) continue;
      }
      if (++kept != i) list[kept] = std::move(next);
    }
    list.resize(list.empty() ? 0 : kept + 1);
  }

  /// Figures of one thing that do not meet. A later, higher one is news, not contradiction.
  void number(GatheredEvent& e) {
    std::map<std::pair<std::string, std::string>, std::vector<Told>> told;
    for (const ClaimRef& c : e.claims) {
      const Brief& reading = *p_.readings[c.report];
      for (const QuantityLink& link : reading.claims.quantities) {
        if (link.claim != c.claim || link.quantity >= reading.mentions.quantities.size()) continue;
        const Quantity& q = reading.mentions.quantities[link.quantity];
        if ((!q.low && !q.high) || (q.what.empty() && q.unit.empty())) continue;  // of what, nobody knows
        told[{q.what, q.unit}].push_back({q.low.value_or(-kOpen), q.high.value_or(kOpen),
                                          p_.dates[c.report].published.days.earliest, c,
                                          print(q.low) + ".." + print(q.high), q.span, link.voice});
      }
    }
    for (auto& [what, list] : told) {
      add_up(list);
      for (size_t i = 0; i < std::min<size_t>(list.size(), 40); ++i) {
        for (size_t j = 0; j < i; ++j) {
          const Told &x = list[i], &y = list[j];
          if (x.low <= y.high && y.low <= x.high) continue;
          if (x.claim.report == y.claim.report && x.voice.speaker != kNone && x.voice.speaker == y.voice.speaker)
            continue;  // one speaker counts two things
          if (x.claim.report == y.claim.report && claim(x.claim).trigger == claim(y.claim).trigger &&
              !told_apart(x.claim.report, x.span, y.span, x.voice, y.voice))
            continue;
          const Told &less = x.high < y.low ? x : y, &more = x.high < y.low ? y : x;
          if (less.day != kNoDay && more.day != kNoDay && more.day > less.day) continue;  // an update
          if (corrected(x.claim.report, y.claim.report)) continue;
          e.disputes.push_back(
              {"number",
               {{less.text, {id(less.claim)}}, {more.text, {id(more.claim)}}},
               "figures for " + (what.first.empty() ? what.second : what.first) + " that do not meet"});
          return;
        }
      }
    }
  }

  /// A place taken by force, and the loser says that he left it.
  void causes() {
    std::map<uint32_t, std::vector<uint32_t>> captures;
    for (uint32_t e = 0; e < events_.all.size(); ++e) {
      if (events_.all[e].type == EventType::capture && events_.all[e].place != kNone)
        captures[events_.all[e].place].push_back(e);
    }
    for (GatheredEvent& left : events_.all) {
      if (left.type != EventType::withdraw || left.status == EventStatus::planned || left.status == EventStatus::denied)
        continue;
      std::vector<uint32_t> candidates;
      if (left.place != kNone) {
        candidates = captures[left.place];
      } else if (left.filler(Role::actor) != kNone) {
        candidates = captures_told_with(left);  // the report that tells of the withdrawal tells of the loss
      }
      for (uint32_t index : candidates) {
        GatheredEvent& taken = events_.all[index];
        if (!near(left, taken)) continue;
        std::vector<ClaimRef> told;
        bool his_word = false;
        for (const ClaimRef& c : left.claims) {
          if (claim(c).stance != Stance::asserts) continue;
          if (!may_have_lost(taken, filler(c, Role::actor), left.place != kNone || candidates.size() == 1)) continue;
          told.push_back(c);
          his_word |= loser_says_so(c);
        }
        if (told.empty()) continue;
        left.part_of = index;
        if (!his_word) continue;
        Dispute d{"cause",
                  {{"taken by force", {}}, {"left of their own accord", {}}},
                  "capture told by some, withdrawal by the loser"};
        for (const ClaimRef& c : taken.claims) {
          if (claim(c).stance == Stance::asserts) d.values[0].claims.push_back(id(c));
        }
        for (const ClaimRef& c : told) d.values[1].claims.push_back(id(c));
        if (d.values[0].claims.empty()) break;
        left.disputes.push_back(d);
        // several who left tell of one loss
        const auto same = std::find_if(taken.disputes.begin(), taken.disputes.end(), [&](const Dispute& x) {
          return x.about == d.about && x.rule == d.rule && x.values.size() == d.values.size();
        });
        if (same == taken.disputes.end()) {
          taken.disputes.push_back(std::move(d));
        } else {
          std::vector<std::string>& all = same->values[1].claims;
          all.insert(all.end(), d.values[1].claims.begin(), d.values[1].claims.end());
          std::sort(all.begin(), all.end());
          all.erase(std::unique(all.begin(), all.end()), all.end());
        }
        break;
      }
    }
  }

  /// Can he who left be he from whom it was taken? Where it is open what he left, the reports must set the two against
  /// each other.
  bool may_have_lost(const GatheredEvent& taken, uint32_t loser, bool this_place) const {
    bool any = false, target = false;
    for (const auto& [role, e] : taken.participants) {
      if (role == Role::actor && loser != kNone && alliances_.together(e, loser)) return false;
      if (role != Role::target) continue;
      any = true;
      target |= loser != kNone && alliances_.together(e, loser);
    }
    if (any && loser != kNone && !target) return fights_taker(taken, loser);
    return this_place || target || fights_taker(taken, loser);
  }
  bool fights_taker(const GatheredEvent& taken, uint32_t loser) const {
    return std::any_of(taken.participants.begin(), taken.participants.end(), [&](const auto& p) {
      return p.first == Role::actor && sides_fight(opponents_, alliances_, p.second, loser);
    });
  }

  /// "Fighters of X claimed the attack. Y, though, holds Z responsible.": the last act told before the accusation.
  void blame() {
    constexpr uint32_t kNear = 300;  // bytes
    for (uint32_t n = 0; n < events_.all.size(); ++n) {
      if (events_.all[n].type != EventType::accuse) continue;
      for (const ClaimRef& c : events_.all[n].claims) {
        const uint32_t accused = filler(c, Role::target);
        if (accused == kNone || claim(c).stance != Stance::asserts) continue;
        const std::vector<Claim>& told = p_.readings[c.report]->claims.claims;
        const ClaimRef* act = nullptr;
        ClaimRef other{c.report, c.claim};
        while (!act && other.claim > 0) {
          const Claim& x = told[--other.claim];
          if (x.evidence == claim(c).evidence || !leaves_marks(x.type) || x.stance != Stance::asserts) continue;
          if (x.evidence.end > claim(c).evidence.begin || claim(c).evidence.begin - x.evidence.end > kNear) break;
          act = &other;
        }
        const uint32_t actor = act ? filler(*act, Role::actor) : kNone;
        if (actor == kNone || alliances_.together(actor, accused) || !is_held_responsible(c)) continue;
        // an accusation that itself tells an act is of that one
        const bool own_act = std::any_of(told.begin(), told.end(), [&](const Claim& x) {
          return x.evidence == claim(c).evidence && event_type_info(x.type).violent;
        });
        GatheredEvent& e = events_.all[events_.of[act->report][act->claim]];
        if (own_act ||
            std::any_of(e.disputes.begin(), e.disputes.end(), [](const Dispute& d) { return d.about == "actor"; }))
          continue;
        e.disputes.push_back({"actor",
                              {{p_.entities.all[actor].id, {id(*act)}}, {p_.entities.all[accused].id, {id(c)}}},
                              "another is held responsible"});
      }
    }
  }

  bool is_held_responsible(const ClaimRef& c) const {
    const std::shared_ptr<const std::string> text = p_.readings.text(c.report);
    const std::string words = " " + fold(claim(c).evidence.of(*text).substr(0, 600)) + " ";
    if (words.find(" responsib") != std::string::npos || words.find(" behind it") != std::string::npos) return true;
    const bool blames = words.find(" blame") != std::string::npos || words.find(" accus") != std::string::npos;
    return blames && words.find(" of ") == std::string::npos && words.find(" for ") == std::string::npos;
  }

  /// "We have not left it": who is said to have lost a place denies the withdrawal, so the capture did not happen.
  void losers_denials() {
    std::map<uint32_t, std::vector<uint32_t>> captures;
    for (uint32_t e = 0; e < events_.all.size(); ++e) {
      const GatheredEvent& event = events_.all[e];
      if (event.type == EventType::capture && event.place != kNone && event.when.days.closed())
        captures[event.place].push_back(e);
    }
    for (auto& [place, list] : captures) {
      std::stable_sort(list.begin(), list.end(), [&](uint32_t x, uint32_t y) {
        return events_.all[x].when.days.earliest < events_.all[y].when.days.earliest;
      });
    }
    constexpr int kDays = 4;
    constexpr int kMost = 16;
    for (const GatheredEvent& left : events_.all) {
      if (left.type != EventType::withdraw || left.place == kNone || !left.when.days.closed()) continue;
      const auto found = captures.find(left.place);
      if (found == captures.end()) continue;
      std::vector<std::string> no;
      std::vector<ClaimRef> denying;
      for (const ClaimRef& c : left.claims) {
        if (claim(c).stance == Stance::denies) no.push_back(id(c)), denying.push_back(c);
      }
      if (no.empty()) continue;
      const uint32_t loser = left.filler(Role::actor);
      auto at = std::lower_bound(found->second.begin(), found->second.end(), left.when.days.earliest - kDays,
                                 [&](uint32_t e, Day day) { return events_.all[e].when.days.earliest < day; });
      for (int n = 0; at != found->second.end() && n < kMost; ++at, ++n) {
        GatheredEvent& taken = events_.all[*at];
        if (taken.when.days.earliest > left.when.days.latest + kDays) break;
        const uint32_t taker = taken.filler(Role::actor);
        if (loser != kNone && taker != kNone && alliances_.together(taker, loser)) continue;
        if (std::any_of(taken.disputes.begin(), taken.disputes.end(),
                        [](const Dispute& d) { return d.about == "happened"; }))
          continue;
        Dispute d{"happened", {{"yes", {}}, {"no", no}}, "the loser denies that he left"};
        for (const ClaimRef& c : taken.claims) {
          if (claim(c).stance == Stance::asserts) d.values[0].claims.push_back(id(c));
        }
        if (d.values[0].claims.empty()) continue;
        taken.disputes.push_back(std::move(d));
        taken.denials.insert(taken.denials.end(), denying.begin(), denying.end());
        if (taken.status == EventStatus::asserted || taken.status == EventStatus::claimed)
          taken.status = EventStatus::disputed;
        break;
      }
    }
  }

  /// Told by one report, some sentences apart at most.
  std::vector<uint32_t> captures_told_with(const GatheredEvent& event) const {
    constexpr uint32_t kApart = 600;  // bytes
    std::set<uint32_t> found;
    for (const ClaimRef& c : event.claims) {
      const uint32_t here = claim(c).trigger.begin;
      for (uint32_t n = 0; n < events_.of[c.report].size(); ++n) {
        const uint32_t e = events_.of[c.report][n], there = claim({c.report, n}).trigger.begin;
        const GatheredEvent& other = events_.all[e];
        if (other.type == EventType::capture && other.place != kNone && other.status != EventStatus::planned &&
            std::max(here, there) - std::min(here, there) <= kApart)
          found.insert(e);
      }
    }
    return {found.begin(), found.end()};
  }

  /// Within a day or two, or told by one report with no days of their own.
  bool near(const GatheredEvent& a, const GatheredEvent& b) const {
    if (a.when.days.closed() && b.when.days.closed()) {
      return a.when.days.earliest <= b.when.days.latest + 2 && b.when.days.earliest <= a.when.days.latest + 2;
    }
    return std::any_of(a.claims.begin(), a.claims.end(), [&](const ClaimRef& x) {
      return std::any_of(b.claims.begin(), b.claims.end(), [&](const ClaimRef& y) { return x.report == y.report; });
    });
  }

  /// "A spokesman for the force X", of whom no more is known: the words for the speaker name them.
  bool names_him(const ClaimRef& c, uint32_t who) const {
    const UnitedEntity& x = p_.entities.all[who];
    const Span speaker = claim(c).voice.span;
    if (!x.named || claim(c).trigger.begin < speaker.end) return false;
    const std::shared_ptr<const std::string> text = p_.readings.text(c.report);
    const Span words = {speaker.begin, claim(c).trigger.begin};
    return (" " + fold(words.of(*text).substr(0, 300)) + " ").find(" " + fold(x.name)) != std::string::npos;
  }

  /// In quotation marks, or by one who stands with those who left.
  bool loser_says_so(const ClaimRef& c) const {
    const Voice& voice = claim(c).voice;
    const uint32_t speaker = p_.entities.united(c.report, voice.speaker), loser = filler(c, Role::actor);
    if (voice.quoted || (speaker != kNone && loser != kNone && alliances_.together(speaker, loser))) return true;
    return speaker == kNone && loser != kNone && !voice.own() && names_him(c, loser);
  }

  Events& events_;
  const LedgerParts& p_;
  const Alliances& alliances_;
  std::set<std::pair<uint32_t, uint32_t>> opponents_;
};

}  // namespace

void find_disputes(Events& events, const LedgerParts& parts, const Alliances& alliances) {
  Finder(events, parts, alliances).run();
}

}  // namespace rashomon
