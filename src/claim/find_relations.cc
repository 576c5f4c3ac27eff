// SPDX-License-Identifier: Apache-2.0
#include "find_relations.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "rashomon/base/unicode.h"
#include "read_lexicon.h"
#include "relation_finder.h"
#include "report_view.h"

namespace rashomon {
namespace {

constexpr std::string_view kWords = "en/lexicons/relations.tsv";
constexpr std::string_view kCountries = "en/lexicons/countries.tsv";
constexpr std::array<std::pair<const char*, RelationLexicon::Shape>, 11> kShapes = {
    {{"verb", RelationLexicon::Shape::verb},
     {"send", RelationLexicon::Shape::send},
     {"prop", RelationLexicon::Shape::prop},
     {"support", RelationLexicon::Shape::support},
     {"agent", RelationLexicon::Shape::agent},
     {"compound", RelationLexicon::Shape::compound},
     {"prefix", RelationLexicon::Shape::prefix},
     {"adjective", RelationLexicon::Shape::adjective},
     {"title", RelationLexicon::Shape::title},
     {"force", RelationLexicon::Shape::force},
     {"cargo", RelationLexicon::Shape::cargo}}};

bool parse_relation(std::string_view name, RelationType& type) {
  for (int i = 0; i <= static_cast<int>(RelationType::recognises); ++i) {
    if (name == relation_type_name(static_cast<RelationType>(i))) {
      type = static_cast<RelationType>(i);
      return true;
    }
  }
  return false;
}

std::vector<std::string> split(const std::string& text, char by) {
  std::vector<std::string> out;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find(by, at), text.size());
    if (end > at) out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

}  // namespace

Result<RelationLexicon> RelationLexicon::open(const Models& models) {
  RelationLexicon lexicon;
  auto rows = read_lexicon(models, kWords, 3, 3, "a shape, a relation and words parted by blanks");
  if (!rows) return rows.error();
  for (const LexiconRow& row : *rows) {
    auto shape = std::find_if(kShapes.begin(), kShapes.end(), [&](const auto& s) { return row.cells[0] == s.first; });
    if (shape == kShapes.end())
      return lexicon_error(kWords, row.line, "one of the shapes that the header lists", row.cells[0]);
    RelationType type;
    if (!parse_relation(row.cells[1], type)) return lexicon_error(kWords, row.line, "a type of relation", row.cells[1]);
    for (const std::string& word : split(row.cells[2], ' '))
      lexicon.words_.emplace(std::make_pair(shape->second, word), type);
  }
  rows = read_lexicon(models, kCountries, 2, 2, "a name and other names parted by '|'");
  if (!rows) return rows.error();
  for (const LexiconRow& row : *rows) {
    const std::string name = fold_name(row.cells[0]);
    lexicon.countries_.emplace(name, name);
    for (const std::string& other : split(row.cells[1], '|')) lexicon.countries_.emplace(fold_name(other), name);
  }
  return lexicon;
}

bool RelationLexicon::find(Shape shape, std::string_view word, RelationType& type) const {
  auto it = words_.find(std::make_pair(shape, std::string(word)));
  if (it == words_.end()) return false;
  type = it->second;
  return true;
}

bool RelationLexicon::has(Shape shape, std::string_view word) const {
  return words_.count(std::make_pair(shape, std::string(word))) > 0;
}

std::string_view RelationLexicon::country_of(std::string_view folded) const {
  auto it = countries_.find(folded);
  return it == countries_.end() ? std::string_view{} : std::string_view(it->second);
}

std::string fold_name(std::string_view name) {
  std::string out;
  for (char c : fold(name)) {
    if (c != '.') out += c;
  }
  if (out.rfind("the ", 0) == 0) out.erase(0, 4);
  return out;
}

std::vector<Relation> find_relations(const Document& document, const Analysis& analysis, const Mentions& mentions,
                                     const RelationLexicon& lexicon, const VoiceLexicon& voices) {
  const ReportView view(document, analysis, mentions);
  RelationFinder finder(view, lexicon, voices);
  for (const Sentence& s : analysis.sentences) {
    for (uint32_t t = s.first; t < s.last; ++t) {
      finder.compound(t);
      if (!s.parsed) continue;
      finder.verb(t);
      finder.send(t);
      finder.support(t);
      finder.agent(t);
      finder.adjective(t);
      finder.led_force(t);
    }
  }
  finder.roles();
  finder.parts();
  std::vector<Relation> out = finder.take();
  const auto key = [](const Relation& r) {
    return std::tuple(r.evidence, r.type, r.from, r.to, std::string_view(r.rule));
  };
  std::sort(out.begin(), out.end(), [&](const Relation& a, const Relation& b) { return key(a) < key(b); });
  const auto same = [](const Relation& a, const Relation& b) {
    return a.evidence == b.evidence && a.type == b.type && a.from == b.from && a.to == b.to;
  };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

}  // namespace rashomon
