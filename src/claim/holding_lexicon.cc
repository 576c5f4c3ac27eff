// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "find_holdings.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/lexicons/holdings.tsv";
constexpr std::array<std::pair<const char*, HoldingLexicon::Shape>, 13> kShapes = {
    {{"verb", HoldingLexicon::Shape::verb},
     {"site", HoldingLexicon::Shape::site},
     {"control", HoldingLexicon::Shape::control},
     {"compound", HoldingLexicon::Shape::compound},
     {"lost", HoldingLexicon::Shape::lost},
     {"unreal", HoldingLexicon::Shape::unreal},
     {"place", HoldingLexicon::Shape::place},
     {"play", HoldingLexicon::Shape::play},
     {"holds", HoldingLexicon::Shape::holds},
     {"held", HoldingLexicon::Shape::held},
     {"either", HoldingLexicon::Shape::either},
     {"inside", HoldingLexicon::Shape::inside},
     {"topic", HoldingLexicon::Shape::topic}}};

}  // namespace

Result<HoldingLexicon> HoldingLexicon::open(const Models& models) {
  auto rows = read_lexicon(models, kFile, 2, 2, "a shape and lemmas parted by blanks");
  if (!rows) return rows.error();
  HoldingLexicon lexicon;
  for (const LexiconLine& row : *rows) {
    auto shape = std::find_if(kShapes.begin(), kShapes.end(), [&](const auto& s) { return row.cells[0] == s.first; });
    if (shape == kShapes.end())
      return lexicon_error(kFile, row.line, "one of the shapes that the header lists", row.cells[0]);
    for (const std::string& word : split_cell(row.cells[1], ' ')) {
      if (shape->second >= Shape::holds) {
        std::vector<std::string> words = split_cell(word, '_');
        const std::string first = words.front();
        lexicon.phrases_[first].push_back({shape->second, std::move(words)});
        continue;
      }
      lexicon.words_[word] |= 1u << static_cast<uint32_t>(shape->second);
    }
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

const std::vector<HoldingLexicon::Phrase>* HoldingLexicon::phrases(std::string_view lemma) const {
  auto it = phrases_.find(lemma);
  return it == phrases_.end() ? nullptr : &it->second;
}

}  // namespace rashomon
