// SPDX-License-Identifier: Apache-2.0
// Idea: a denial stands beside what it denies, in one report, and shares words with it; and one denies what he is said
// to have done, what those who fight him say they did to him, or what no one is named for. That shells fell and people
// died does not become doubtful because one side says that they were not its shells: such a denial is about who did it
// (attribution), that of a capture or of arms sent is about whether it was.
#include "find_denials.h"

#include <algorithm>
#include <string>

#include "rashomon/base/unicode.h"
#include "weigh_testimony.h"

namespace rashomon {
namespace {

constexpr uint32_t kBeside = 250;    // bytes between two pieces of evidence: the same or the next sentence
constexpr uint32_t kNext = 4;        // bytes between a sentence and the next
constexpr size_t kOfIt = 6;          // a denial that points back says more than words in common
constexpr uint32_t kAccused = 900;   // bytes between an accusation and what it accuses of
constexpr size_t kMostClaims = 400;  // of one report are looked through for a denial

std::set<std::string> content_words(std::string_view text) {
  std::set<std::string> out;
  std::string word;
  for (char x : fold(text.substr(0, 1000)) + " ") {
    if ((x >= 'a' && x <= 'z') || (x >= '0' && x <= '9')) {
      word += x;
    } else {
      if (word.size() >= 5) out.insert(word.substr(0, 7));
      word.clear();
    }
  }
  return out;
}

uint32_t distance(const Span& a, const Span& b) {
  if (a.begin < b.end && b.begin < a.end) return 0;
  return a.begin >= b.end ? a.begin - b.end : b.begin - a.end;
}

class DenialFinder {
 public:
  DenialFinder(Events& events, const LedgerParts& parts, const Alliances& alliances,
               const std::set<std::pair<uint32_t, uint32_t>>& opponents)
      : events_(events), p_(parts), alliances_(alliances), opponents_(opponents) {}

  void run() {
    for (uint32_t n = 0; n < events_.all.size(); ++n) {
      if (events_.all[n].type != EventType::deny) continue;
      const uint32_t who = events_.all[n].filler(Role::actor);
      if (who == kNone) continue;
      for (const ClaimRef& c : events_.all[n].claims) {
        bool own = false;
        if (const AnswerTo& answer = claim(c).answer; answer.about != Contested::nothing) {
          // what else was told of the place that he is accused of
          if (answer.act != kNone) {
            for (GatheredEvent* e : find_accused(c, who)) add(*e, c, who, together(e->filler(Role::actor), who));
          }
          continue;
        }
        if (deny_all(c, who)) continue;
        std::vector<GatheredEvent*> accused = find_accused(c, who);
        if (GatheredEvent* denied = find(c, who, own, accused.empty())) {
          add(*denied, c, who, own);
        } else {
          for (GatheredEvent* e : accused) add(*e, c, who, together(e->filler(Role::actor), who));
        }
      }
    }
  }

 private:
  const Claim& claim(ClaimRef c) const { return p_.readings[c.report]->claims.claims[c.claim]; }
  const std::string& id(ClaimRef c) const { return p_.claim_ids[c.report][c.claim]; }
  bool together(uint32_t a, uint32_t b) const { return a != kNone && b != kNone && alliances_.together(a, b); }

  /// May `who` deny this event? `own`: it is his own act that he denies.
  bool may_deny(const GatheredEvent& e, uint32_t who, bool& own) const {
    const uint32_t actor = e.filler(Role::actor), target = e.filler(Role::target);
    own = together(actor, who);
    if (own) return true;
    if (actor == kNone) return true;
    const bool territory = e.type == EventType::capture || e.type == EventType::advance;
    return territory && (together(target, who) || sides_fight(opponents_, alliances_, actor, who));
  }

  /// "The army acknowledged the strike but denied that ...": it was, and it was theirs.
  bool admits(const Claim& denial, std::string_view text) const {
    if (denial.trigger.begin <= denial.evidence.begin) return false;
    const std::string before = fold(Span{denial.evidence.begin, denial.trigger.begin}.of(text).substr(0, 400));
    static constexpr std::string_view kAdmits[] = {
        "acknowledg", "admitted", "admits", "conceded", "claimed responsibil", "took responsibilit", "took credit"};
    return std::any_of(std::begin(kAdmits), std::end(kAdmits),
                       [&](std::string_view w) { return before.find(w) != std::string::npos; });
  }

  /// "refuted reports that ...": what the denial itself quotes.
  static bool is_content(const Claim& told, const Claim& denial, std::string_view text) {
    if (told.evidence != denial.evidence || told.voice.own() || told.voice.span.begin < denial.trigger.end ||
        told.voice.span.end > told.trigger.begin)
      return false;
    return Span{denial.trigger.end, told.trigger.begin}.of(text).find_first_of(",:;\"") == std::string_view::npos;
  }

  /// "Officials blamed the rebels. Their spokesman denied it.": what was told of one place before the accusation.
  std::vector<GatheredEvent*> find_accused(const ClaimRef& c, uint32_t who) {
    const std::shared_ptr<const std::string> whole = p_.readings.text(c.report);
    const std::string_view text = *whole;
    const std::vector<Claim>& told = p_.readings[c.report]->claims.claims;
    const size_t claims = std::min(told.size(), kMostClaims);
    const Claim& denial = claim(c);
    if (!speaks_of_it(denial, text)) return {};
    const Claim* charge = nullptr;
    for (uint32_t other = 0; other < claims; ++other) {
      const Claim& x = told[other];
      if (x.type != EventType::accuse || x.evidence.end > denial.evidence.begin ||
          denial.evidence.begin - x.evidence.end > kNext)
        continue;
      const bool meant = std::any_of(x.participants.begin(), x.participants.end(), [&](const Participant& p) {
        return p.role == Role::target && together(p_.entities.united(c.report, p.entity), who);
      });
      if (meant) charge = &x;
    }
    std::vector<GatheredEvent*> out;
    // "accused X of arming the rebels": the sentence says of what, and nothing before it is meant
    for (uint32_t other = 0; charge && other < claims; ++other) {
      const Claim& x = told[other];
      if (x.evidence != charge->evidence || x.trigger.begin < charge->trigger.end) continue;
      GatheredEvent& e = events_.all[events_.of[c.report][other]];
      const bool deed = !is_speech(e.type) || e.type == EventType::support || e.type == EventType::cooperate;
      if (deed && together(e.filler(Role::actor), who)) return {&e};
    }
    for (uint32_t other = 0; charge && other < claims; ++other) {
      const Claim& x = told[other];
      if (x.trigger.begin >= charge->trigger.begin || charge->trigger.begin - x.trigger.end > kAccused) continue;
      GatheredEvent& e = events_.all[events_.of[c.report][other]];
      const uint32_t actor = e.filler(Role::actor);
      if (leaves_marks(e.type) && x.stance == Stance::asserts && (actor == kNone || together(actor, who)))
        out.push_back(&e);
    }
    if (out.empty()) return out;
    const uint32_t place = out.back()->place;
    std::erase_if(out, [&](const GatheredEvent* e) { return e->place != place; });
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  /// "They reported looting and arrests. The authorities deny both.": everything that the sentence before tells.
  bool deny_all(const ClaimRef& c, uint32_t who) {
    const std::shared_ptr<const std::string> whole = p_.readings.text(c.report);
    const std::string_view text = *whole;
    const std::string behind = fold(text.substr(std::min<size_t>(claim(c).trigger.end, text.size()), 24)) + " ";
    static constexpr std::string_view kAll[] = {"both.",          "both ",         "both,",      "all of",
                                                "all this",       "any of ",       "everything", "all charg",
                                                "all accusation", "all allegation"};
    if (std::none_of(std::begin(kAll), std::end(kAll), [&](std::string_view w) { return behind.starts_with(w); }))
      return false;
    bool any = false;
    const size_t claims = std::min(events_.of[c.report].size(), kMostClaims);
    for (uint32_t other = 0; other < claims; ++other) {
      GatheredEvent& e = events_.all[events_.of[c.report][other]];
      const Claim& told = claim({c.report, other});
      if (is_speech(e.type) || told.stance != Stance::asserts || told.evidence.end > claim(c).evidence.begin ||
          claim(c).evidence.begin - told.evidence.end > kNext)
        continue;
      add(e, c, who, together(e.filler(Role::actor), who));
      any = true;
    }
    return any;
  }

  /// The happening that the same report tells and that the denial speaks of; null if there is none.
  /// `by_words`: words in common may decide, where nothing points back.
  GatheredEvent* find(const ClaimRef& c, uint32_t who, bool& own_act, bool by_words) {
    const std::shared_ptr<const std::string> whole = p_.readings.text(c.report);
    const std::string_view text = *whole;
    const std::set<std::string> said = content_words(claim(c).evidence.of(text));
    GatheredEvent* best = nullptr;
    size_t most = 0;
    const bool admitted = admits(claim(c), text);
    const size_t claims = std::min(events_.of[c.report].size(), kMostClaims);
    for (uint32_t other = 0; other < claims; ++other) {
      GatheredEvent& e = events_.all[events_.of[c.report][other]];
      const Claim& told = claim({c.report, other});
      const bool denied_itself = told.stance == Stance::denies || told.stance == Stance::doubts;
      if (!denied_itself && is_content(told, claim(c), text)) {
        own_act = together(e.filler(Role::actor), who);
        return &e;
      }
      if (is_speech(e.type) || told.stance == Stance::plans || told.stance == Stance::demands) continue;
      // a claim of the same words that is read as denied says it already
      if (denied_itself && told.evidence == claim(c).evidence) return nullptr;
      bool own = false;
      if (!may_deny(e, who, own) && !(admitted && leaves_marks(e.type))) continue;
      const uint32_t gap = distance(told.evidence, claim(c).evidence);
      const bool same = told.evidence == claim(c).evidence;
      if (same && own) continue;  // "the army denied it after it had shelled the town"
      const std::set<std::string> words = content_words(told.evidence.of(text));
      const size_t common = static_cast<size_t>(
          std::count_if(words.begin(), words.end(), [&](const std::string& w) { return said.contains(w); }));
      const bool beside = gap <= kBeside;
      // "The rebels accuse X of sending troops. X denies this."
      const bool meant = own || e.filler(Role::actor) == kNone;
      if (meant && gap <= kNext && told.evidence.end <= claim(c).evidence.begin && speaks_of_it(claim(c), text)) {
        if (most < kOfIt) most = kOfIt, best = &e, own_act = own;
        continue;
      }
      if (!own && !beside) continue;
      if (!own && !same && common < 1) continue;
      const size_t score = same ? 3 : common * 2 + (beside ? 1 : 0);
      if (common < (beside ? 1 : 2) && !same) continue;
      if (score > most) most = score, best = &e, own_act = own;
    }
    return by_words || most >= kOfIt ? best : nullptr;
  }

  /// "denied this", "denies the accusation": what was told just before.
  static bool speaks_of_it(const Claim& denial, std::string_view text) {
    // folded text has no blanks at its ends
    const std::string behind = fold(text.substr(std::min<size_t>(denial.trigger.end, text.size()), 24)) + " ";
    static constexpr std::string_view kIt[] = {
        "this",        "it ",         "it.",          "it,",          "that.",       "that,",
        "that and",    "the accusat", "the allegat",  "the charge",   "the claim",   "the report",
        "involvement", "any involve", "any role",     "its involve",  "their invol", "his involve",
        "responsibil", "any respons", "being behind", "having carri", "carrying ou"};
    return std::any_of(std::begin(kIt), std::end(kIt), [&](std::string_view w) { return behind.starts_with(w); });
  }

  void add(GatheredEvent& e, const ClaimRef& c, uint32_t who, bool own) {
    const uint32_t actor = e.filler(Role::actor);
    const std::shared_ptr<const std::string> text = p_.readings.text(c.report);
    const bool quoted = std::any_of(e.claims.begin(), e.claims.end(), [&](const ClaimRef& x) {
      return x.report == c.report && is_content(claim(x), claim(c), *text);
    });
    bool attribution = leaves_marks(e.type) && (own || (actor == kNone && !quoted));
    Dispute d;
    if (leaves_marks(e.type) && admits(claim(c), *text)) {
      attribution = true;
      d = {"target", {{"as told", {}}, {"another", {id(c)}}}, "he says that it was, and denies whom it hit"};
    } else if (attribution) {
      d = {"actor",
           {{p_.entities.all[own ? actor : who].id, {}}, {"another", {id(c)}}},
           "the one who is said to have done it denies it"};
    } else {
      d = {"happened",
           {{"yes", {}}, {"no", {id(c)}}},
           own      ? "the one who is said to have done it denies it"
           : quoted ? "what others say is denied"
                    : "the other side denies it"};
      e.denials.push_back(c);
    }
    for (const ClaimRef& x : e.claims) {
      if (claim(x).stance == Stance::asserts) d.values[0].claims.push_back(id(x));
    }
    if (d.values[0].claims.empty()) return;
    const auto known =
        std::find_if(e.disputes.begin(), e.disputes.end(), [&](const Dispute& x) { return x.about == d.about; });
    if (known == e.disputes.end()) {
      e.disputes.push_back(std::move(d));
    } else if (known->values.back().value == d.values.back().value) {
      known->values.back().claims.push_back(id(c));
    }
    if (!attribution && (e.status == EventStatus::asserted || e.status == EventStatus::claimed))
      e.status = EventStatus::disputed;
  }

  Events& events_;
  const LedgerParts& p_;
  const Alliances& alliances_;
  const std::set<std::pair<uint32_t, uint32_t>>& opponents_;
};

}  // namespace

void find_denials(Events& events, const LedgerParts& parts, const Alliances& alliances,
                  const std::set<std::pair<uint32_t, uint32_t>>& opponents) {
  DenialFinder(events, parts, alliances, opponents).run();
}

}  // namespace rashomon
