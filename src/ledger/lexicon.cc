// SPDX-License-Identifier: Apache-2.0
#include "lexicon.h"

#include <array>
#include <charconv>

#include "rashomon/record/actor_file.h"
#include "spell_names.h"
#include "text_words.h"

namespace rashomon {
namespace {

constexpr const char* kNamesFile = "en/ledger/known_names.tsv";
constexpr const char* kWordsFile = "en/ledger/word_reports.tsv";
constexpr const char* kFile = "en/ledger/actor_words.tsv";
constexpr std::array<std::string_view, kWordClasses> kClasses = {
    "government", "force", "army", "body", "rival", "part", "side", "praise", "keeper", "quarter", "plain"};

}  // namespace

Result<LedgerLexicon> LedgerLexicon::open(const Models& models) {
  Result<std::string_view> bytes = models.get(kFile);
  if (!bytes) return bytes.error();
  LedgerLexicon lexicon;
  std::string_view rest = *bytes;
  for (int line = 1; !rest.empty(); ++line) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view row = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (row.empty() || row[0] == '#') continue;
    const size_t tab = row.find('\t');
    size_t kind = 0;
    while (kind < kClasses.size() && kClasses[kind] != row.substr(0, tab)) ++kind;
    if (tab == std::string_view::npos || kind == kClasses.size() || tab + 1 == row.size()) {
      return Error{ErrorCode::malformed, std::string(kFile) + ":" + std::to_string(line) + ": expected CLASS<TAB>WORD",
                   "Use one of the classes that the head of the file lists."};
    }
    lexicon.classes_[kind].emplace(row.substr(tab + 1));
  }
  RASHOMON_TRY(lexicon.read_names(models));
  RASHOMON_TRY(lexicon.read_word_reports(models));
  return lexicon;
}

Result<void> LedgerLexicon::read_names(const Models& models) {
  Result<std::string_view> bytes = models.get(kNamesFile);
  if (!bytes) return bytes.error();
  std::string_view rest = *bytes;
  for (int line = 1; !rest.empty(); ++line) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view row = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (row.empty() || row[0] == '#') continue;
    const std::string first(row.substr(0, row.find('\t')));
    while (!row.empty()) {
      const size_t tab = std::min(row.find('\t'), row.size());
      std::string name;
      for (const std::string& part : name_parts(row.substr(0, tab))) name += (name.empty() ? "" : " ") + part;
      row.remove_prefix(std::min(tab + 1, row.size()));
      if (name.empty() || known_names_.emplace(name, first).first->second != first) {
        return Error{
            ErrorCode::malformed,
            std::string(kNamesFile) + ":" + std::to_string(line) + ": an empty name, or one of two organisations",
            "Give every name to one organisation, with one tab between names."};
      }
    }
  }
  auto actors = known_actors(models);
  if (!actors) return actors.error();
  for (const KnownActor& actor : *actors) {
    std::vector<std::string> names = actor.aliases;
    names.push_back(actor.name);
    for (const std::string& written : names) {
      std::string name;
      for (const std::string& part : name_parts(written)) name += (name.empty() ? "" : " ") + part;
      if (!name.empty()) known_names_[name] = actor.name;
    }
  }
  return {};
}

Result<void> LedgerLexicon::read_word_reports(const Models& models) {
  Result<std::string_view> bytes = models.get(kWordsFile);
  if (!bytes) return bytes.error();
  std::string_view rest = *bytes;
  for (int line = 1; !rest.empty(); ++line) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view row = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (row.empty() || row[0] == '#') continue;
    const size_t tab = row.find('\t');
    uint32_t count = 0;
    const char* last = row.data() + row.size();
    if (tab == std::string_view::npos || std::from_chars(row.data() + tab + 1, last, count).ptr != last || count == 0) {
      return Error{ErrorCode::malformed,
                   std::string(kWordsFile) + ":" + std::to_string(line) + ": expected WORD<TAB>COUNT",
                   "Make the file with train/count_words.py."};
    }
    if (tab == 0) {
      word_reports_.all = count;
    } else {
      word_reports_.reports[stem_hash(row.substr(0, tab))] = count;
    }
  }
  return {};
}

}  // namespace rashomon
