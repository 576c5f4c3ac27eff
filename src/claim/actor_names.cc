// SPDX-License-Identifier: Apache-2.0
#include "actor_names.h"

#include "rashomon/base/unicode.h"
#include "read_lexicon.h"

namespace rashomon {

std::string fold_name(std::string_view name) {
  std::string out = fold(name);
  std::erase(out, '.');
  if (out.starts_with("the ")) out.erase(0, 4);
  return out;
}

Result<CountryNames> CountryNames::open(const Models& models) {
  constexpr std::string_view kFile = "en/lexicons/countries.tsv";
  auto rows = read_lexicon(models, kFile, 2, 2, "a name and other names parted by '|'");
  if (!rows) return rows.error();
  CountryNames names;
  for (const LexiconLine& row : *rows) {
    const std::string name = fold_name(row.cells[0]);
    names.countries_.emplace(name, name);
    for (const std::string& other : split_cell(row.cells[1], '|')) names.countries_.emplace(fold_name(other), name);
  }
  return names;
}

std::string_view CountryNames::country_of(std::string_view folded) const {
  auto it = countries_.find(folded);
  return it == countries_.end() ? std::string_view{} : std::string_view(it->second);
}

ActorNames::ActorNames(const ReportView& view, const CountryNames& countries) : countries_(countries) {
  const auto& entities = view.mentions.entities;
  actors_.reserve(4 * entities.size());
  for (uint32_t e = 0; e < entities.size(); ++e) {
    if (!view.is_actor(e)) continue;
    actors_.emplace(fold_name(entities[e].name), e);
    for (const std::string& name : entities[e].names) {
      if (name != entities[e].name) actors_.emplace(fold_name(name), e);
    }
  }
  for (uint32_t e = 0; e < entities.size(); ++e) {
    const EntityType type = entities[e].type;
    if (type == EntityType::person) {  // a person by the last name
      actors_.emplace(fold_name(std::string_view(entities[e].name).substr(entities[e].name.rfind(' ') + 1)), e);
    } else if (type == EntityType::state || type == EntityType::organisation) {
      const std::string_view country = countries.country_of(fold_name(entities[e].name));
      if (!country.empty()) actors_.emplace(std::string(country), e);
    }
  }
}

uint32_t ActorNames::find(std::string_view words) const {
  const std::string folded = fold_name(words);
  auto it = actors_.find(folded);
  if (it == actors_.end()) it = actors_.find(folded + "s");  // "rebel control" of "rebels"
  if (it == actors_.end()) {
    const std::string_view country = countries_.country_of(folded);
    if (country.empty()) return kNone;
    it = actors_.find(country);
  }
  return it == actors_.end() ? kNone : it->second;
}

}  // namespace rashomon
