// SPDX-License-Identifier: Apache-2.0
#include "compare_places.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "rashomon/base/string_map.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

/// What it is called; one of several words for a thing.
std::string_view last_word(std::string_view folded) {
  const std::string_view word = folded.substr(folded.rfind(' ') + 1);  // npos + 1 is 0
  if (word == "airfield" || word == "airstrip") return "airport";
  return word == "jail" ? "prison" : word;
}

/// The proper part of "Tekeze Bridge" and "Tekeze River"; empty where the last word is no such kind.
std::string_view proper_part(std::string_view folded) {
  static constexpr std::string_view kKinds[] = {"bridge", "river", "dam", "crossing", "canal", "lake", "valley"};
  const size_t space = folded.rfind(' ');
  if (space == std::string_view::npos || space < 4) return {};
  const bool kind = std::find(std::begin(kKinds), std::end(kKinds), last_word(folded)) != std::end(kKinds);
  return kind ? folded.substr(0, space) : std::string_view();
}

/// "idlib" of "Idlib province" and of "Idlib": a province is called by the name of its town.
std::string_view without_division(std::string_view folded) {
  static constexpr std::string_view kDivisions[] = {" province", " region",     " governorate", " oblast",
                                                    " district", " department", " county",      " state"};
  for (const std::string_view division : kDivisions) {
    if (folded.size() > division.size() && folded.ends_with(division))
      return folded.substr(0, folded.size() - division.size());
  }
  return folded;
}

/// Words as numbers, so that pairs are compared without strings; 0 is none.
class WordNumbers {
 public:
  uint32_t of(std::string_view word) {
    return word.empty() ? 0 : numbers_.try_emplace(word, static_cast<uint32_t>(numbers_.size() + 1)).first->second;
  }

 private:
  StringMap<uint32_t> numbers_;
};

}  // namespace

PlaceComparison::PlaceComparison(const Entities& entities, const Grounds& grounds)
    : entities_(entities), grounds_(grounds) {
  WordNumbers numbers;
  last_words_.reserve(entities.all.size());
  proper_parts_.reserve(entities.all.size());
  division_names_.reserve(entities.all.size());
  for (const UnitedEntity& x : entities.all) {
    const std::string folded = fold(x.name);
    last_words_.push_back(numbers.of(last_word(folded)));
    proper_parts_.push_back(numbers.of(proper_part(folded)));
    const bool ground = x.named && x.type == EntityType::place;
    division_names_.push_back(ground ? numbers.of(without_division(folded)) : 0);
  }
}

bool PlaceComparison::within(uint32_t inner, uint32_t outer) const {
  for (int depth = 0; inner != kNone && depth < 6; ++depth) {
    if (inner == outer) return true;
    inner = entities_.all[inner].within;
  }
  return false;
}

bool PlaceComparison::described_alike(uint32_t a, uint32_t b) const {
  const UnitedEntity &x = entities_.all[a], &y = entities_.all[b];
  return !x.named && !y.named && x.type == y.type && last_words_[a] != 0 && last_words_[a] == last_words_[b];
}

bool PlaceComparison::agree(uint32_t a, uint32_t b) const {
  if (within(a, b) || within(b, a) || described_alike(a, b)) return true;
  if (division_names_[a] != 0 && division_names_[a] == division_names_[b] &&
      entities_.all[a].country == entities_.all[b].country)
    return true;
  // the bridge over a river, and the river
  return proper_parts_[a] != 0 && proper_parts_[a] == proper_parts_[b];
}

bool PlaceComparison::is_part_of_any(uint32_t part, uint32_t town) const {
  const UnitedEntity &x = entities_.all[part], &y = entities_.all[town];
  return !x.named && x.type == EntityType::facility && x.within == kNone && y.named && y.type == EntityType::place;
}

bool PlaceComparison::is_unnamed_town(uint32_t unnamed, uint32_t town) const {
  const UnitedEntity &x = entities_.all[unnamed], &y = entities_.all[town];
  return !x.named && y.named && x.type == EntityType::place && y.type == EntityType::place;
}

bool PlaceComparison::is_called_like(uint32_t unnamed, uint32_t named) const {
  const UnitedEntity &x = entities_.all[unnamed], &y = entities_.all[named];
  if (x.named || !y.named || x.type != EntityType::facility || y.type != x.type || x.point ||
      (!x.country.empty() && !y.country.empty() && x.country != y.country))
    return false;
  return grounds_.meet(unnamed, named);
}

}  // namespace rashomon
