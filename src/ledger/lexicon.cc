// SPDX-License-Identifier: Apache-2.0
#include "lexicon.h"

#include <array>
#include <charconv>
#include <functional>

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

/// Calls `each` with every row of a file that is neither empty nor a comment; false for one that is malformed, which
/// then fails with what was `expected` of it.
Result<void> read_rows(const Models& models, const char* file, const std::string& expected, const char* advice,
                       const std::function<bool(std::string_view row)>& each) {
  Result<std::string_view> bytes = models.get(file);
  if (!bytes) return bytes.error();
  std::string_view rest = *bytes;
  for (int line = 1; !rest.empty(); ++line) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view row = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (row.empty() || row[0] == '#' || each(row)) continue;
    return Error{ErrorCode::malformed, std::string(file) + ":" + std::to_string(line) + ": " + expected, advice};
  }
  return {};
}

}  // namespace

Result<LedgerLexicon> LedgerLexicon::open(const Models& models) {
  LedgerLexicon lexicon;
  RASHOMON_TRY(read_rows(models, kFile, "expected CLASS<TAB>WORD",
                         "Use one of the classes that the head of the file lists.", [&](std::string_view row) {
                           const size_t tab = row.find('\t');
                           size_t kind = 0;
                           while (kind < kClasses.size() && kClasses[kind] != row.substr(0, tab)) ++kind;
                           if (tab == std::string_view::npos || kind == kClasses.size() || tab + 1 == row.size())
                             return false;
                           lexicon.classes_[kind].emplace(row.substr(tab + 1));
                           return true;
                         }));
  RASHOMON_TRY(lexicon.read_names(models));
  RASHOMON_TRY(lexicon.read_word_reports(models));
  return lexicon;
}

Result<void> LedgerLexicon::read_names(const Models& models) {
  RASHOMON_TRY(read_rows(models, kNamesFile, "an empty name, or one of two organisations",
                         "Give every name to one organisation, with one tab between names.", [&](std::string_view row) {
                           const std::string first(row.substr(0, row.find('\t')));
                           while (!row.empty()) {
                             const size_t tab = std::min(row.find('\t'), row.size());
                             const std::string name = joined(name_parts(row.substr(0, tab)));
                             row.remove_prefix(std::min(tab + 1, row.size()));
                             if (name.empty() || known_names_.emplace(name, first).first->second != first) return false;
                           }
                           return true;
                         }));
  auto actors = known_actors(models);
  if (!actors) return actors.error();
  for (const KnownActor& actor : *actors) {
    std::vector<std::string> names = actor.aliases;
    names.push_back(actor.name);
    for (const std::string& written : names) {
      const std::string name = joined(name_parts(written));
      if (!name.empty()) known_names_[name] = actor.name;
    }
  }
  return {};
}

Result<void> LedgerLexicon::read_word_reports(const Models& models) {
  RASHOMON_TRY(read_rows(models, kWordsFile, "expected WORD<TAB>COUNT", "Make the file with train/count_words.py.",
                         [&](std::string_view row) {
                           const size_t tab = row.find('\t');
                           uint32_t count = 0;
                           const char* last = row.data() + row.size();
                           if (tab == std::string_view::npos ||
                               std::from_chars(row.data() + tab + 1, last, count).ptr != last || count == 0)
                             return false;
                           if (tab == 0) {
                             word_reports_.all = count;
                           } else {
                             word_reports_.reports[stem_hash(row.substr(0, tab))] = count;
                           }
                           return true;
                         }));
  if (word_reports_.all == 0) {
    return Error{ErrorCode::malformed, std::string(kWordsFile) + ": expected a line <TAB>COUNT for all documents",
                 "Make the file with train/count_words.py."};
  }
  return {};
}

}  // namespace rashomon
