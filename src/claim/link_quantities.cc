// SPDX-License-Identifier: Apache-2.0
#include "link_quantities.h"

#include <algorithm>
#include <string_view>

#include "one_of.h"
#include "report_view.h"

namespace rashomon {
namespace {

constexpr uint32_t kMostClaims = 64;  // claims of one sentence that are looked at

bool is_measure(const Quantity& q) {
  static constexpr std::string_view kUnits[] = {"km",    "kilometer", "kilometre", "mile",   "m",    "meter",
                                                "metre", "foot",      "hour",      "day",    "week", "month",
                                                "year",  "decade",    "minute",    "percent"};
  return one_of(q.unit, kUnits);
}

bool is_toll(const Quantity& q) {
  static constexpr std::string_view kWords[] = {
      "killed", "kill",     "dead",  "death", "wounded", "injured", "hurt",     "casualty", "casualties",
      "body",   "martyred", "slain", "dying", "died",    "missing", "captured", "abducted", "displaced"};
  for (std::string_view w : kWords) {
    if (q.what.find(w) != std::string::npos || q.unit == w) return true;
  }
  return false;
}

class QuantityLinker {
 public:
  QuantityLinker(const ReportView& view, const std::vector<Claim>& claims, const VoiceLexicon& lexicon)
      : view_(view), claims_(claims), lexicon_(lexicon) {}

  bool run(uint32_t index, QuantityLink& link) const {
    const Quantity& q = view_.mentions.quantities[index];
    if (q.head >= view_.analysis.tokens.size()) return false;
    const uint32_t sentence = view_.analysis.sentence_of(q.head);
    if (sentence >= view_.analysis.sentences.size()) return false;
    link.quantity = index;
    const auto own = [&](const Claim& c) { return c.trigger == q.span; };
    const bool counts = nearest(sentence, q.span, own) != kNone;
    if (!is_measure(q) && !is_age(q) && !is_part(q))
      link.claim = is_toll(q) || counts ? of_toll(q, sentence) : of_clause(q, sentence);
    link.evidence = evidence(q, link.claim, sentence);
    link.voice = find_voice(view_, lexicon_, link.evidence, q.span, q.head);
    return true;
  }

 private:
  /// "NAME, 41, was shot": no toll.
  bool is_age(const Quantity& q) const {
    const uint32_t t = q.head;
    if (t < 2 || t + 1 >= view_.analysis.tokens.size() || !q.unit.empty() || view_.word(t - 1) != "," ||
        view_.word(t + 1) != "," || view_.at(t - 2).tag != Upos::PROPN)
      return false;
    const std::string_view word = view_.word(t);
    return word.size() <= 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  /// "thirteen men, including two officers": the two are of the thirteen.
  bool is_part(const Quantity& q) const {
    const uint32_t first = view_.analysis.token_at(q.span.begin);
    return first > 0 && first < view_.analysis.tokens.size() && view_.word(first - 1) == "including";
  }

  template <typename Accept>
  uint32_t nearest(uint32_t sentence, Span from, Accept accept) const {
    const Span within = view_.analysis.sentences[sentence].span;
    auto it = std::lower_bound(claims_.begin(), claims_.end(), within.begin,
                               [](const Claim& c, uint32_t b) { return c.trigger.begin < b; });
    uint32_t best = kNone, best_far = UINT32_MAX;
    for (uint32_t looked = 0; it != claims_.end() && it->trigger.begin < within.end && looked < kMostClaims;
         ++it, ++looked) {
      if (!accept(*it)) continue;
      const uint32_t far = it->trigger.begin >= from.end
                               ? it->trigger.begin - from.end
                               : (from.begin >= it->trigger.end ? from.begin - it->trigger.end : 0);
      if (far < best_far) best = static_cast<uint32_t>(it - claims_.begin()), best_far = far;
    }
    return best;
  }

  /// A claim that the tree ties to the quantity: its trigger stands over it with no other clause between.
  bool tied(const Claim& claim, const Quantity& q) const {
    const uint32_t t = view_.analysis.token_at(claim.trigger.begin);
    if (t >= view_.analysis.tokens.size()) return false;
    if (!view_.sentence(q.head).parsed) return claim.evidence.contains(q.span);
    if (view_.under(t, q.head)) return true;  // "14 people killed in": the act hangs on the number
    uint32_t node = q.head;
    for (int step = 0; step < 12 && node != kNone; ++step, node = view_.at(node).head) {
      if (node == t) return true;
      if (node != q.head && view_.at(node).tag == Upos::VERB) return false;
    }
    return false;
  }

  uint32_t of_toll(const Quantity& q, uint32_t sentence) const {
    const uint32_t own = nearest(sentence, q.span, [&](const Claim& c) { return c.trigger == q.span; });
    if (own != kNone) return own;
    const auto violent = [](const Claim& c) {
      return event_type_info(c.type).violent && c.stance != Stance::plans && c.stance != Stance::demands;
    };
    uint32_t found = nearest(sentence, q.span, [&](const Claim& c) { return violent(c) && tied(c, q); });
    if (found == kNone) found = nearest(sentence, q.span, violent);
    for (int back = 0; back < 2 && found == kNone && sentence > 0;
         ++back) {  // "Five people died." behind "A shell hit a market."
      const uint32_t block = view_.analysis.sentences[sentence].block;
      --sentence;
      if (view_.analysis.sentences[sentence].block + 1 < block) break;
      found =
          nearest(sentence, {view_.analysis.sentences[sentence].span.end, view_.analysis.sentences[sentence].span.end},
                  violent);
    }
    return found;
  }

  uint32_t of_clause(const Quantity& q, uint32_t sentence) const {
    return nearest(sentence, q.span, [&](const Claim& c) { return tied(c, q); });
  }

  Span evidence(const Quantity& q, uint32_t claim, uint32_t sentence) const {
    if (claim != kNone && claims_[claim].evidence.contains(q.span)) return claims_[claim].evidence;
    return view_.analysis.sentences[sentence].span;
  }

  const ReportView& view_;
  const std::vector<Claim>& claims_;
  const VoiceLexicon& lexicon_;
};

}  // namespace

std::vector<QuantityLink> link_quantities(const ReportView& view, const std::vector<Claim>& claims,
                                          const VoiceLexicon& lexicon) {
  const QuantityLinker linker(view, claims, lexicon);
  std::vector<QuantityLink> out;
  for (uint32_t i = 0; i < view.mentions.quantities.size(); ++i) {
    QuantityLink link;
    if (linker.run(i, link)) out.push_back(link);
  }
  return out;
}

}  // namespace rashomon
