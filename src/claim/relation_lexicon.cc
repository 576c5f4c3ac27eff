// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "find_relations.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kWords = "en/lexicons/relations.tsv";
constexpr std::array<std::pair<const char*, RelationLexicon::Shape>, RelationLexicon::kShapeCount> kShapes = {
    {{"verb", RelationLexicon::Shape::verb},           {"send", RelationLexicon::Shape::send},
     {"prop", RelationLexicon::Shape::prop},           {"support", RelationLexicon::Shape::support},
     {"agent", RelationLexicon::Shape::agent},         {"compound", RelationLexicon::Shape::compound},
     {"prefix", RelationLexicon::Shape::prefix},       {"adjective", RelationLexicon::Shape::adjective},
     {"title", RelationLexicon::Shape::title},         {"force", RelationLexicon::Shape::force},
     {"cargo", RelationLexicon::Shape::cargo},         {"toward", RelationLexicon::Shape::toward},
     {"bond", RelationLexicon::Shape::bond},           {"office", RelationLexicon::Shape::office},
     {"together", RelationLexicon::Shape::together},   {"receive", RelationLexicon::Shape::receive},
     {"formation", RelationLexicon::Shape::formation}, {"fealty", RelationLexicon::Shape::fealty},
     {"client", RelationLexicon::Shape::client},       {"post", RelationLexicon::Shape::post},
     {"within", RelationLexicon::Shape::within}}};

}  // namespace

Result<RelationLexicon> RelationLexicon::open(const Models& models) {
  RelationLexicon lexicon;
  auto rows = read_lexicon(models, kWords, 3, 3, "a shape, a relation and words parted by blanks");
  if (!rows) return rows.error();
  for (const LexiconLine& row : *rows) {
    auto shape = std::find_if(kShapes.begin(), kShapes.end(), [&](const auto& s) { return row.cells[0] == s.first; });
    if (shape == kShapes.end())
      return lexicon_error(kWords, row.line, "one of the shapes that the header lists", row.cells[0]);
    RelationType type;
    if (!parse_relation(row.cells[1], type)) return lexicon_error(kWords, row.line, "a type of relation", row.cells[1]);
    for (std::string word : split_cell(row.cells[2], ' ')) {
      std::replace(word.begin(), word.end(), '_', ' ');
      lexicon.words_[word].set(shape->second, type);
      if (const size_t slash = word.find('/'); slash != std::string::npos)
        lexicon.words_[std::string_view(word).substr(0, slash)].opens = true;
    }
  }
  auto countries = CountryNames::open(models);
  if (!countries) return countries.error();
  lexicon.countries_ = std::move(*countries);
  auto phrases = PhraseBook::open(models);
  if (!phrases) return phrases.error();
  lexicon.phrases_ = std::move(*phrases);
  return lexicon;
}

const RelationLexicon::Word* RelationLexicon::find(std::string_view word) const {
  auto it = words_.find(word);
  return it == words_.end() ? nullptr : &it->second;
}

bool RelationLexicon::find(Shape shape, std::string_view word, RelationType& type) const {
  const Word* found = find(word);
  if (!found || !found->has(shape)) return false;
  type = found->types[static_cast<size_t>(shape)];
  return true;
}

}  // namespace rashomon
