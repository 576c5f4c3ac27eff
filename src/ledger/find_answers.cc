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
  Joiner(Events& events, const LedgerParts& parts) : events_(events), p_(parts) {}

  void run() {
    for (uint32_t r = 0; r < p_.readings.size(); ++r) join_denied(r);
    for (uint32_t n = 0; n < events_.all.size(); ++n) {
      if (events_.all[n].type != EventType::deny) continue;
      for (const ClaimRef& c : events_.all[n].claims) {
        const AnswerTo& answer = claim(c).answer;
        if (answer.act == kNone || answer.act >= events_.of[c.report].size()) continue;
        add({c.report, answer.act}, c, contested_name(answer.about));
      }
    }
  }

 private:
  const Claim& claim(ClaimRef c) const { return p_.readings[c.report]->claims.claims[c.claim]; }
  const std::string& id(ClaimRef c) const { return p_.claim_ids[c.report][c.claim]; }

  /// "The rebels bombed a factory, they say. The army denied that it had hit one.": what is denied stands as a claim of
  /// its own that was not gathered with the act.
  void join_denied(uint32_t r) {
    constexpr uint32_t kApart = 450;  // bytes
    constexpr uint32_t kMost = 6;     // claims looked back at
    const std::vector<Claim>& told = p_.readings[r]->claims.claims;
    for (uint32_t n = 1; n < told.size(); ++n) {
      const Claim& denied = told[n];
      if (denied.stance != Stance::denies || is_speech(denied.type)) continue;
      const uint32_t own = events_.of[r][n];
      if (!events_.all[own].disputes.empty()) continue;
      for (uint32_t back = 1; back <= std::min(n, kMost); ++back) {
        const Claim& x = told[n - back];
        if (denied.trigger.begin - x.trigger.begin > kApart) break;
        const bool like =
            type_family(x.type) == type_family(denied.type) || (leaves_marks(x.type) && leaves_marks(denied.type));
        if (x.stance != Stance::asserts || !like || events_.of[r][n - back] == own) continue;
        if (x.place != kNone && denied.place != kNone && x.place != denied.place &&
            denied.evidence.contains(denied.place_span))
          continue;
        if (denied.voice.own() || same_voice(r, x.voice, denied.voice)) continue;
        add({r, n - back}, {r, n}, "happened");
        break;
      }
    }
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
};

}  // namespace

void find_answers(Events& events, const LedgerParts& parts) { Joiner(events, parts).run(); }

}  // namespace rashomon
