// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "find_wordings.h"
#include "one_of.h"
#include "rashomon/base/unicode.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/lexicons/wordings.tsv";
constexpr std::array<std::string_view, 5> kSlants = {"delegitimise", "legitimise", "euphemism", "glorify", "alarm"};

bool parse_tags(const std::string& cell, uint32_t& tags) {
  tags = 0;
  for (size_t at = 0; at < cell.size();) {
    const size_t end = std::min(cell.find('|', at), cell.size());
    const std::string name = cell.substr(at, end - at);
    const Upos tag = upos_of(name);
    if (tag == Upos::X && name != "X") return false;
    tags |= 1u << static_cast<uint32_t>(tag);
    at = end + 1;
  }
  return tags != 0;
}

}  // namespace

Result<WordingLexicon> WordingLexicon::open(const Models& models) {
  constexpr std::string_view kExpected =
      "a lemma or phrase, tags, actor|act|both|scare, a slant, a strength and an optional note";
  auto rows = read_lexicon(models, kFile, 5, 6, kExpected);
  if (!rows) return rows.error();
  WordingLexicon lexicon;
  for (const LexiconLine& row : *rows) {
    Entry entry;
    if (!parse_tags(row.cells[1], entry.tags))
      return lexicon_error(kFile, row.line, "universal parts of speech parted by '|'", row.cells[1]);
    entry.noun = row.cells[1].rfind("NOUN", 0) == 0;
    const std::string& about = row.cells[2];
    entry.about_actor = about == "actor" || about == "both" || about == "scare";
    entry.about_act = about == "act" || about == "both" || about == "scare";
    entry.scare = about == "scare";
    if (!entry.about_actor && !entry.about_act)
      return lexicon_error(kFile, row.line, "actor, act, both or scare", about);
    entry.slant = row.cells[3];
    if (!one_of(entry.slant, kSlants))
      return lexicon_error(kFile, row.line, "a slant that the header lists", entry.slant);
    const std::string& strength = row.cells[4];
    if (strength != "strong" && strength != "medium" && strength != "weak")
      return lexicon_error(kFile, row.line, "strong, medium or weak", strength);
    ++lexicon.size_;
    if (strength == "weak") continue;
    entry.strong = strength == "strong";
    std::vector<std::string> words = split_cell(to_lower(row.cells[0]), ' ');
    const std::string head = words.front();
    entry.words.assign(words.begin() + 1, words.end());
    lexicon.entries_[head].push_back(std::move(entry));
  }
  for (auto& [head, entries] : lexicon.entries_) {  // the longest phrase first
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.words.size() > b.words.size(); });
  }
  return lexicon;
}

const std::vector<WordingLexicon::Entry>* WordingLexicon::find(std::string_view lemma) const {
  auto it = entries_.find(lemma);
  return it == entries_.end() ? nullptr : &it->second;
}

}  // namespace rashomon
