// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "find_holdings.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/lexicons/holdings.tsv";
constexpr std::array<std::pair<const char*, HoldingLexicon::Shape>, 6> kShapes = {
    {{"verb", HoldingLexicon::Shape::verb},
     {"site", HoldingLexicon::Shape::site},
     {"control", HoldingLexicon::Shape::control},
     {"compound", HoldingLexicon::Shape::compound},
     {"lost", HoldingLexicon::Shape::lost},
     {"unreal", HoldingLexicon::Shape::unreal}}};

}  // namespace

Result<HoldingLexicon> HoldingLexicon::open(const Models& models) {
  auto rows = read_lexicon(models, kFile, 2, 2, "a shape and lemmas parted by blanks");
  if (!rows) return rows.error();
  HoldingLexicon lexicon;
  for (const LexiconLine& row : *rows) {
    auto shape = std::find_if(kShapes.begin(), kShapes.end(), [&](const auto& s) { return row.cells[0] == s.first; });
    if (shape == kShapes.end())
      return lexicon_error(kFile, row.line, "one of the shapes that the header lists", row.cells[0]);
    for (const std::string& word : split_cell(row.cells[1], ' '))
      lexicon.words_[word] |= 1u << static_cast<uint32_t>(shape->second);
  }
  auto countries = CountryNames::open(models);
  if (!countries) return countries.error();
  lexicon.countries_ = std::move(*countries);
  return lexicon;
}

bool HoldingLexicon::has(Shape shape, std::string_view lemma) const {
  auto it = words_.find(lemma);
  return it != words_.end() && (it->second >> static_cast<uint32_t>(shape) & 1u);
}

}  // namespace rashomon
