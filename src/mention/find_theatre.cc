// SPDX-License-Identifier: Apache-2.0
#include "find_theatre.h"

#include <map>
#include <string>

namespace rashomon::who {
namespace {

class Theatre {
 public:
  explicit Theatre(Draft& draft) : draft_(draft) {}

  /// The country that the report is about: the one most spoken of, by its own name and by its places. Who only acts
  /// from outside ("Russian jets", "Iran backs") has no place in the report; such a one is not taken for it.
  void run() {
    std::map<std::string, int> counts, located;
    for (const Part& x : draft_.parts) {
      if (x.gone || x.country.empty() || (!x.piece.empty() && x.link != Link::based && x.link != Link::allied))
        continue;
      const BlockKind block = draft_.lines[x.line].block;
      const bool dateline =
          draft_.document.dateline.contains(words_span(draft_, x.first, x.last)) && x.type == EntityType::state;
      const bool headline = block == BlockKind::title || block == BlockKind::summary;
      counts[x.country] += dateline ? 3 : headline ? 2 : 1;
      const bool inside = x.type == EntityType::state && !x.demonym && stands_inside(x);
      if (inside) counts[x.country] += 1;
      if (dateline || headline || inside) ++located[x.country];
    }
    count_places(counts, located);
    int best = 0;
    for (const auto& [code, n] : counts) {
      if (n <= best || (!located.count(code) && counts.size() > 1)) continue;
      best = n;
      draft_.theatre = code;
    }
  }

 private:
  /// "in Syria", "across northern Mali"
  bool stands_inside(const Part& x) const {
    const Line& line = draft_.lines[x.line];
    for (uint32_t k = x.name_first; k > line.first && k + 3 > x.name_first;) {
      const DraftWord& w = word(--k);
      if (w.low == "in" || w.low == "inside" || w.low == "across" || w.low == "throughout" || w.low == "within")
        return true;
      if (w.tag != Upos::ADJ && w.tag != Upos::PROPN && w.tag != Upos::NOUN) return false;
    }
    return false;
  }
  /// Towns that can only lie in one country, or in one that the report names, speak for it.
  void count_places(std::map<std::string, int>& counts, std::map<std::string, int>& located) const {
    constexpr size_t kMostPlaces = 128;  // bounds the cost
    std::map<std::string, bool> seen;
    const std::map<std::string, int> named = counts;
    for (const Part& x : draft_.parts) {
      if (x.gone || x.form != MentionForm::name || !x.country.empty() || seen.size() >= kMostPlaces) continue;
      if (x.type != EntityType::place && x.type != EntityType::facility) continue;
      if (!seen.emplace(x.key, true).second) continue;
      const std::string country = country_of_place(x, named);
      if (country.empty()) continue;
      const BlockKind block = draft_.lines[x.line].block;
      const bool stressed = block == BlockKind::title || block == BlockKind::summary ||
                            draft_.document.dateline.contains(words_span(draft_, x.first, x.last));
      counts[country] += stressed ? 3 : 2;
      ++located[country];
    }
  }
  std::string country_of_place(const Part& x, const std::map<std::string, int>& named) const {
    const std::string_view name = words_span(draft_, x.name_first, x.name_last).of(draft_.document.text);
    std::string only, spoken_of;
    uint32_t largest = 0, next = 0;
    uint32_t best = 0, second = 0;  // people, of those in countries spoken of
    for (const PlaceCandidate& c : draft_.gazetteer.lookup(name)) {
      if (c.weak || c.country.empty() || (c.village() && !only.empty())) continue;
      if (only.empty()) {
        only = c.country;
        largest = c.population;
      } else if (c.country != only) {
        next = std::max(next, c.population);
        if (next == 0) next = 1;
      }
      if (!named.count(c.country)) continue;
      if (spoken_of.empty()) {
        spoken_of = c.country;
        best = c.population;
      } else if (spoken_of != c.country) {
        second = std::max(second, c.population + 1);
      }
    }
    if (!spoken_of.empty()) return best / 3 >= second ? spoken_of : "";
    return next == 0 || (largest > 300000 && largest / 10 > next) ? only : "";
  }

  const DraftWord& word(uint32_t i) const { return draft_.words[i]; }

  Draft& draft_;
};

}  // namespace

void find_theatre(Draft& draft) { Theatre(draft).run(); }

}  // namespace rashomon::who
