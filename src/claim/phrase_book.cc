// SPDX-License-Identifier: Apache-2.0
#include "phrase_book.h"

#include <algorithm>
#include <map>

#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/lexicons/relation_phrases.tsv";

using Classes = std::map<std::string, std::vector<std::string>>;

/// "say|$TELL" with the words of the classes in their place; false if a class is not known.
bool words_of(std::string_view cell, const Classes& classes, std::vector<std::string>& out) {
  for (const std::string& word : split_cell(cell, '|')) {
    if (!word.starts_with('$')) {
      out.push_back(word);
      continue;
    }
    const auto found = classes.find(word);
    if (found == classes.end()) return false;
    out.insert(out.end(), found->second.begin(), found->second.end());
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return !out.empty();
}

bool read_element(std::string cell, const Classes& classes, PhraseBook::Element& out) {
  using Kind = PhraseBook::Kind;
  static const std::map<std::string, Kind, std::less<>> kSigns = {
      {"F", Kind::from},    {"F's", Kind::from}, {"T", Kind::to},   {"T's", Kind::to},   {"*", Kind::noun_words},
      {"_", Kind::adverbs}, {"v*", Kind::verbs}, {"**", Kind::any}, {"^", Kind::begins}, {"E", Kind::ends}};
  if (cell.size() > 1 && cell.back() == '?') {
    out.optional = true;
    cell.pop_back();
  }
  if (const auto sign = kSigns.find(cell); sign != kSigns.end()) {
    out.kind = sign->second;
    out.had = cell.ends_with("'s");
    return true;
  }
  return words_of(cell, classes, out.words);
}

}  // namespace

bool PhraseBook::Element::is(std::string_view word) const {
  return std::binary_search(words.begin(), words.end(), word, std::less<>());
}

bool parse_relation(std::string_view name, RelationType& type) {
  for (int i = 0; i <= static_cast<int>(RelationType::recognises); ++i) {
    if (name == relation_type_name(static_cast<RelationType>(i))) {
      type = static_cast<RelationType>(i);
      return true;
    }
  }
  return false;
}

Result<PhraseBook> PhraseBook::open(const Models& models) {
  PhraseBook book;
  auto rows = read_lexicon(models, kFile, 3, 3, "a relation, a phrase and an example");
  if (!rows) return rows.error();
  Classes classes;
  for (const LexiconLine& row : *rows) {
    if (row.cells[0] == "class") {
      if (!words_of(row.cells[2], classes, classes[row.cells[1]]))
        return lexicon_error(kFile, row.line, "words parted by '|', of classes told above", row.cells[2]);
      continue;
    }
    Phrase phrase;
    if (!parse_relation(row.cells[0], phrase.type))
      return lexicon_error(kFile, row.line, "a type of relation, or class", row.cells[0]);
    size_t anchors = 0, from = 0, to = 0;
    for (std::string cell : split_cell(row.cells[1], ' ')) {
      if (cell.size() > 1 && cell.front() == '!') {
        cell.erase(0, 1);
        phrase.anchor = phrase.elements.size();
        ++anchors;
      }
      Element element;
      if (!read_element(cell, classes, element))
        return lexicon_error(kFile, row.line, "elements as the header tells, of known classes", cell);
      from += element.kind == Kind::from;
      to += element.kind == Kind::to;
      phrase.elements.push_back(std::move(element));
    }
    if (anchors != 1 || from != 1 || to != 1 || phrase.elements[phrase.anchor].kind != Kind::word)
      return lexicon_error(kFile, row.line, "one word with '!', one F and one T", row.cells[1]);
    phrase.example = row.cells[2];
    for (const std::string& word : phrase.elements[phrase.anchor].words)
      book.by_anchor_[word].push_back(static_cast<uint32_t>(book.phrases_.size()));
    book.phrases_.push_back(std::move(phrase));
  }
  return book;
}

const std::vector<uint32_t>* PhraseBook::with_anchor(std::string_view word) const {
  const auto found = by_anchor_.find(word);
  return found == by_anchor_.end() ? nullptr : &found->second;
}

}  // namespace rashomon
