// SPDX-License-Identifier: Apache-2.0
// The word lists of the ledger, read from models/en/ledger/.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"

namespace rashomon {

enum class WordClass : unsigned char {
  government,
  force,
  army,
  body,
  rival,
  part,
  side,
  praise,
  keeper,
  quarter,
  plain
};
constexpr size_t kWordClasses = static_cast<size_t>(WordClass::plain) + 1;

/// In how many documents of English at large words stand.
struct WordReports {
  std::unordered_map<uint32_t, uint32_t> reports;  // by TextWords' hash of the stem
  uint32_t all = 0;
};

/// Immutable after open.
class LedgerLexicon {
 public:
  /// Errors: actor_words.tsv, known_names.tsv or word_reports.tsv is missing or malformed; the message names file and
  /// line.
  static Result<LedgerLexicon> open(const Models& models);
  bool is(WordClass kind, std::string_view word) const { return classes_[static_cast<size_t>(kind)].contains(word); }
  /// The fullest of the known names of the organisation that the name's parts (name_parts, with blanks between) stand
  /// for; "" if it is not known.
  std::string_view known_name(const std::string& parts) const {
    const auto found = known_names_.find(parts);
    return found == known_names_.end() ? std::string_view() : found->second;
  }

  const WordReports& word_reports() const { return word_reports_; }

 private:
  Result<void> read_names(const Models& models);
  Result<void> read_word_reports(const Models& models);
  StringSet classes_[kWordClasses];
  StringMap<std::string> known_names_;
  WordReports word_reports_;
};

}  // namespace rashomon
