// SPDX-License-Identifier: Apache-2.0
// "Rebels took the town. ... The NAME rebel group began its offensive in May": where a report names one group that
// fights a state, and calls it rebels, its nameless rebels are that group, whether told of before the name or behind
// it. A report that names a second such group, or tells of others ("another rebel group"), leaves them apart. Takes
// parts with entities; unites entities. Linear in words; nothing fails.
#include <algorithm>
#include <array>
#include <set>

#include "draft.h"
#include "part_words.h"

namespace rashomon::who {
namespace {

constexpr std::array<std::string_view, 8> kKinds = {"rebel",      "insurgent",    "militant", "guerrilla",
                                                    "separatist", "secessionist", "mutineer", "jihadist"};
constexpr size_t kMostParts = 20000;

bool is_kind(std::string_view low, std::string_view kind) {
  return low == kind || (low.size() == kind.size() + 1 && low.back() == 's' && low.starts_with(kind));
}

bool is_led_as(const Draft& draft, const Part& x, std::string_view kind) {
  for (uint32_t w = x.first; w < x.last; ++w) {
    if (is_kind(draft.words[w].low, kind)) return true;
  }
  return false;
}

class OnlyRebels {
 public:
  explicit OnlyRebels(Draft& draft) : draft_(draft) {
    for (const Part& x : draft_.parts) {
      if (x.gone || x.entity == kNone || x.form != MentionForm::name || !x.piece.empty() || is_state_office(x))
        continue;
      const uint32_t e = root_of(draft_, x.entity);
      const EntityType type = draft_.entities[e].type;
      if (type == EntityType::group && !draft_.notes[e].official && !draft_.notes[e].government) named_.insert(e);
      if (x.type == EntityType::organisation || x.type == EntityType::group) called_.insert(e);
    }
  }

  void run() {
    if (draft_.parts.size() > kMostParts || named_.size() > 1) return;
    for (const std::string_view kind : kKinds) unite_kind(kind);
  }

 private:
  /// A body of a name of its own, or one told by its leader's.
  bool is_told_by_name(uint32_t e) const { return called_.count(e) != 0 || draft_.notes[e].leader != kNone; }

  /// "two rebel groups", "other rebels", "several rebel groups"
  bool tells_of_others(const Part& x) const {
    static constexpr std::array<std::string_view, 16> kOthers = {
        "another", "other",   "rival",    "several", "various", "different", "dissident", "splinter",
        "both",    "various", "separate", "many",    "two",     "three",     "four",      "allied"};
    for (uint32_t w = x.first; w < x.last; ++w) {
      if (std::find(kOthers.begin(), kOthers.end(), draft_.words[w].low) != kOthers.end()) return true;
    }
    const std::string_view head = draft_.words[x.head].low;
    return head == "groups" || head == "factions" || head == "movements" || head == "militias";
  }

  /// Nothing tells them from others but a land.
  bool is_plain(const Part& x, std::string_view kind) const {
    const std::string_view head = draft_.words[x.head].low;
    const bool body = head == "forces" || head == "fighters" || head == "group" || head == "movement";
    if (body && is_the_largest(x)) return true;
    if (x.form != MentionForm::nominal || x.possessor != kNone || (!is_kind(head, kind) && !body)) return false;
    if (is_kind(head, kind) && !x.plural) return false;
    if (x.anchor != kNone && draft_.parts[x.anchor].type != EntityType::state) return false;
    for (const std::string& mod : x.mods) {
      const bool land = std::any_of(draft_.parts.begin(), draft_.parts.end(), [&](const Part& y) {
        if (y.type != EntityType::state || y.first < x.first || y.last > x.last) return false;
        for (uint32_t w = y.first; w < y.last; ++w) {
          if (draft_.words[w].low == mod) return true;
        }
        return false;
      });
      if (!is_kind(mod, kind) && mod != "armed" && !land) return false;
    }
    for (uint32_t w = x.first; w < x.last; ++w) {
      if (draft_.words[w].tag == Upos::NUM) return false;
    }
    return true;
  }

  /// "the country's second-largest guerrilla group"
  bool is_the_largest(const Part& x) const {
    if (x.plural || x.indefinite || x.form != MentionForm::nominal) return false;
    return std::any_of(x.mods.begin(), x.mods.end(), [](const std::string& mod) {
      return mod == "main" || mod == "largest" || mod == "biggest" || mod.ends_with("-largest") ||
             mod.ends_with("-biggest") || mod == "strongest";
    });
  }

  void unite_kind(std::string_view kind) {
    std::set<uint32_t> bodies, nameless;
    bool largest = false;
    for (const Part& x : draft_.parts) {
      if (x.gone || x.entity == kNone || x.form == MentionForm::pronoun || !is_led_as(draft_, x, kind)) continue;
      const uint32_t e = root_of(draft_, x.entity);
      if (draft_.entities[e].type != EntityType::group && draft_.entities[e].type != EntityType::organisation) continue;
      if (is_told_by_name(e)) {
        bodies.insert(e);
      } else if (tells_of_others(x)) {
        return;
      } else if (is_plain(x, kind)) {
        nameless.insert(e);
        largest = largest || is_the_largest(x);
      }
    }
    if (bodies.empty() && largest && named_.size() == 1) bodies = named_;
    // no group has a name: the rebels of one report are the same rebels
    if (bodies.empty() && named_.empty() && nameless.size() > 1) bodies.insert(*nameless.begin());
    if (bodies.size() != 1) return;
    const uint32_t body = *bodies.begin();
    if (!named_.empty() && named_.count(body) == 0) return;
    for (uint32_t e : nameless) unite(draft_, body, e);
  }

  Draft& draft_;
  std::set<uint32_t> named_;   // groups that have names and serve no state
  std::set<uint32_t> called_;  // bodies that have names
};

}  // namespace

void name_only_rebels(Draft& draft) { OnlyRebels(draft).run(); }

}  // namespace rashomon::who
