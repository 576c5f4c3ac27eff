// SPDX-License-Identifier: Apache-2.0
#include "refer_to_ground.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rashomon {
namespace {

constexpr size_t kBack = 40;        // mentions among which the place is looked for
constexpr uint32_t kReach = 6;      // tokens between the pronoun and what is said of it
constexpr uint32_t kSentences = 2;  // that the place may lie back

/// Verbs whose object is ground more often than not where a place has just been told of.
constexpr std::array<std::string_view, 38> kTake = {
    "capture",  "recapture", "retake",   "reoccupy",  "occupy",     "liberate",   "overrun", "storm",
    "conquer",  "besiege",   "encircle", "garrison",  "govern",     "administer", "rule",    "control",
    "hold",     "enter",     "abandon",  "vacate",    "evacuate",   "seize",      "take",    "lose",
    "defend",   "leave",     "run",      "reconquer", "police",     "patrol",     "regain",  "recover",
    "retrieve", "free",      "surround", "cede",      "relinquish", "re-take"};

/// What stands behind these is not what is spoken of.
constexpr std::array<std::string_view, 8> kBeside = {"from",    "near",   "via", "outside",
                                                     "towards", "toward", "to",  "beyond"};

template <typename List>
bool has(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class Ground {
 public:
  Ground(const Document& document, const Analysis& analysis, Mentions& mentions)
      : document_(document), analysis_(analysis), mentions_(mentions) {}

  void run() {
    for (size_t m = 0; m < mentions_.mentions.size(); ++m) {
      Mention& x = mentions_.mentions[m];
      if (x.form != MentionForm::pronoun || x.last != x.first + 1 || (word(x.first) != "it" && word(x.first) != "It"))
        continue;
      if (x.entity != kNone && !mentions_.entities[x.entity].can_act()) continue;
      if (!is_held(x.first)) continue;
      if (const uint32_t place = last_place(m); place != kNone) x.entity = place;
    }
  }

 private:
  std::string_view word(uint32_t t) const { return analysis_.tokens[t].norm; }
  bool takes(uint32_t t) const {
    return analysis_.tokens[t].tag == Upos::VERB && has(kTake, analysis_.tokens[t].lemma);
  }

  /// "took it", "handed it over", "it was taken", "it had been in their hands", "it fell".
  bool is_held(uint32_t t) const {
    const auto size = static_cast<uint32_t>(analysis_.tokens.size());
    if (t > 0 && takes(t - 1)) return true;
    const std::string_view before = t > 0 ? std::string_view(analysis_.tokens[t - 1].lemma) : std::string_view{};
    if (t > 0 && t + 1 < size && (before == "hand" || before == "turn" || before == "give") &&
        (word(t + 1) == "over" || word(t + 1) == "back" || word(t + 1) == "up"))
      return true;
    bool be = false;
    for (uint32_t k = t + 1; k < size && k <= t + kReach; ++k) {
      const Token& x = analysis_.tokens[k];
      if (x.tag == Upos::AUX || x.tag == Upos::ADV) {
        be = be || x.lemma == "be";
        continue;
      }
      if (x.lemma == "fall" || (x.lemma == "change" && k + 1 < size && word(k + 1) == "hands")) return true;
      if (be && takes(k) && x.tense != 4) return true;
      if (x.lemma == "remain" || x.lemma == "stay") {
        be = true;
        continue;
      }
      if (!be || (word(k) != "in" && word(k) != "under")) return false;
      for (uint32_t n = k + 1; n < size && n <= k + 5; ++n) {
        const std::string_view noun = analysis_.tokens[n].lemma;
        // "it was in control of the town" tells who holds
        if (word(k) == "in" && n + 1 < size && word(n + 1) == "of" && noun != "hand") return false;
        if (noun == "hand" || noun == "control" || noun == "possession" || noun == "rule" || noun == "occupation")
          return true;
      }
      return false;
    }
    return false;
  }

  uint32_t last_place(size_t m) const {
    const Mention& x = mentions_.mentions[m];
    const uint32_t here = analysis_.sentence_of(x.first);
    uint32_t best = kNone;
    size_t most = 0;
    uint32_t sentence = kNone;
    for (size_t k = m; k-- > 0 && m - k <= kBack;) {
      const Mention& y = mentions_.mentions[k];
      const uint32_t s = analysis_.sentence_of(y.first);
      if (s + kSentences < here || (best != kNone && s != sentence)) break;
      if (y.entity == kNone || y.form == MentionForm::pronoun || document_.dateline.contains(y.span)) continue;
      const LocalEntity& place = mentions_.entities[y.entity];
      if ((place.type != EntityType::place && place.type != EntityType::facility) || place.names.empty()) continue;
      if (y.first > 0 && std::find(kBeside.begin(), kBeside.end(), word(y.first - 1)) != kBeside.end()) continue;
      if (place.point && (place.point->precision == PlacePrecision::country)) continue;
      size_t told = 0;
      for (size_t n = 0; n < m && n < kBack; ++n)
        told += mentions_.mentions[n].entity == y.entity && !document_.dateline.contains(mentions_.mentions[n].span);
      if (best == kNone || told >= most)  // the first of a sentence is what it speaks of
        best = y.entity, most = told, sentence = s;
    }
    return best;
  }

  const Document& document_;
  const Analysis& analysis_;
  Mentions& mentions_;
};

}  // namespace

void refer_to_ground(const Document& document, const Analysis& analysis, Mentions& mentions) {
  Ground(document, analysis, mentions).run();
}

}  // namespace rashomon
