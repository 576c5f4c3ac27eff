// SPDX-License-Identifier: Apache-2.0
#include "find_answers.h"

#include <algorithm>
#include <string>

#include "find_denials.h"
#include "telling.h"

namespace rashomon {
namespace {

class Joiner {
 public:
  Joiner(Events& events, const LedgerParts& parts, const Alliances& alliances)
      : events_(events), p_(parts), alliances_(alliances) {}

  void run() {
    for (uint32_t r = 0; r < p_.readings.size(); ++r) join_denied(r);
    for (uint32_t r = 0; r < p_.readings.size(); ++r) {
      const std::vector<Claim>& told = p_.readings[r]->claims.claims;
      for (uint32_t n = 0; n < told.size(); ++n) {
        const AnswerTo& answer = told[n].answer;
        if (answer.act < told.size() && !is_of_takers(r, told[answer.act], told[n]))
          add({r, answer.act}, {r, n}, contested_name(answer.about));
      }
    }
  }

 private:
  const Claim& claim(ClaimRef c) const { return p_.readings[c.report]->claims.claims[c.claim]; }
  const std::string& id(ClaimRef c) const { return p_.claim_ids[c.report][c.claim]; }

  /// "The town is in our hands", say those who took it.
  bool is_of_takers(uint32_t report, const Claim& act, const Claim& answer) const {
    const uint32_t speaker = p_.entities.united(report, answer.voice.speaker);
    if (act.type != EventType::capture || speaker == kNone || answer.answer.about != Contested::happened) return false;
    return std::any_of(act.participants.begin(), act.participants.end(), [&](const Participant& p) {
      const uint32_t e = p_.entities.united(report, p.entity);
      return p.role == Role::actor && e != kNone && alliances_.together(e, speaker);
    });
  }

  /// "The rebels bombed a factory, they say. The army denied that it had hit one.": what is denied stands as a claim of
  /// its own that was not gathered with the act.
  void join_denied(uint32_t r) {
    constexpr uint32_t kApart = 450;   // bytes
    constexpr uint32_t kBehind = 250;  // bytes to one that is told after the denial
    constexpr uint32_t kMost = 6;      // claims looked at
    const std::vector<Claim>& told = p_.readings[r]->claims.claims;
    for (uint32_t n = 0; n < told.size(); ++n) {
      const Claim& denied = told[n];
      if (denied.stance != Stance::denies || is_speech(denied.type)) continue;
      const uint32_t own = events_.of[r][n];
      if (!events_.all[own].disputes.empty()) continue;
      if (denied.voice.own()) continue;
      const auto joins = [&](uint32_t act) {
        const Claim& x = told[act];
        const bool like = types_agree(x.type, denied.type) || (leaves_marks(x.type) && leaves_marks(denied.type));
        if (x.stance != Stance::asserts || !like || events_.of[r][act] == own || other_victims(r, x, denied))
          return false;
        if (x.place != kNone && denied.place != kNone && x.place != denied.place &&
            denied.evidence.contains(denied.place_span))
          return false;
        return !same_voice(r, x.voice, denied.voice);
      };
      uint32_t act = kNone;
      for (uint32_t back = 1; back <= std::min(n, kMost) && act == kNone; ++back) {
        if (denied.trigger.begin - told[n - back].trigger.begin > kApart) break;
        if (joins(n - back)) act = n - back;
      }
      // "He denies having taken prisoners. A video shows him with eleven.": what follows is of the same man
      for (uint32_t next = n + 1; next < told.size() && next <= n + kMost && act == kNone; ++next) {
        const Claim& x = told[next];
        if (x.trigger.begin - denied.trigger.begin > kBehind) break;
        if ((x.place == kNone || x.place == denied.place) && same_doer(r, denied, x) && joins(next)) act = next;
      }
      if (act != kNone) add({r, act}, {r, n}, "happened");
    }
  }

  /// A man by name, and others.
  bool other_victims(uint32_t report, const Claim& told, const Claim& denied) const {
    const auto hit = [&](const Claim& c) {
      std::vector<uint32_t> out;
      for (const Participant& p : c.participants) {
        const uint32_t e = p_.entities.united(report, p.entity);
        if (p.role == Role::target && e != kNone) out.push_back(e);
      }
      return out;
    };
    const std::vector<uint32_t> x = hit(told), y = hit(denied);
    const auto is_man = [&](uint32_t e) {
      return p_.entities.all[e].named && p_.entities.all[e].type == EntityType::person;
    };
    return !x.empty() && std::any_of(y.begin(), y.end(), is_man) &&
           std::none_of(x.begin(), x.end(), [&](uint32_t e) { return std::find(y.begin(), y.end(), e) != y.end(); });
  }

  bool same_doer(uint32_t report, const Claim& a, const Claim& b) const {
    const auto doer = [&](const Claim& c) {
      for (const Participant& p : c.participants) {
        if (p.role == Role::actor) return p_.entities.united(report, p.entity);
      }
      return kNone;
    };
    const uint32_t x = doer(a), y = doer(b);
    return x != kNone && x == y;
  }

  bool same_voice(uint32_t report, const Voice& a, const Voice& b) const {
    const uint32_t x = p_.entities.united(report, a.speaker), y = p_.entities.united(report, b.speaker);
    if (x == kNone && y == kNone) return a.span == b.span;
    return x == y;
  }

  void add(const ClaimRef& act, const ClaimRef& c, const std::string& about) {
    GatheredEvent& e = events_.all[events_.of[act.report][act.claim]];
    Dispute d{about, {{"as told", {}}, {"another", {id(c)}}}, "another speaker answers it"};
    if (about == "happened") d.values[0].value = "yes", d.values[1].value = "no";
    if (about == "actor" && e.filler(Role::actor) != kNone)
      d.values[0].value = p_.entities.all[e.filler(Role::actor)].id;
    for (const ClaimRef& x : e.claims) {
      if (claim(x).stance == Stance::asserts) d.values[0].claims.push_back(id(x));
    }
    // "X blamed Y. Y's spokesman: it was Z": who is blamed is the doer told before
    for (uint32_t n = act.claim + 1; about == "actor" && n < c.claim; ++n) {
      if (claim({c.report, n}).type == EventType::accuse) d.values[0].claims.push_back(id({c.report, n}));
    }
    if (d.values[0].claims.empty()) return;
    if (about == "happened") {
      e.denials.push_back(c);
      if (e.status == EventStatus::asserted || e.status == EventStatus::claimed) e.status = EventStatus::disputed;
    }
    const auto known =
        std::find_if(e.disputes.begin(), e.disputes.end(), [&](const Dispute& x) { return x.about == about; });
    if (known == e.disputes.end()) {
      e.disputes.push_back(std::move(d));
    } else {
      known->values.back().claims.push_back(id(c));
    }
  }

  Events& events_;
  const LedgerParts& p_;
  const Alliances& alliances_;
};

}  // namespace

void find_answers(Events& events, const LedgerParts& parts, const Alliances& alliances) {
  Joiner(events, parts, alliances).run();
}

}  // namespace rashomon
