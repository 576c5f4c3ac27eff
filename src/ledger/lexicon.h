// SPDX-License-Identifier: Apache-2.0
// The word lists of the ledger, read from models/en/ledger/.
#pragma once

#include <string>
#include <string_view>

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

/// Immutable after open.
class LedgerLexicon {
 public:
  /// Errors: actor_words.tsv or known_names.tsv is missing or malformed; the message names file and line.
  static Result<LedgerLexicon> open(const Models& models);
  bool is(WordClass kind, std::string_view word) const { return classes_[static_cast<size_t>(kind)].contains(word); }
  /// The fullest of the known names of the organisation that the name's parts (name_parts, with blanks between) stand
  /// for; "" if it is not known.
  std::string_view known_name(const std::string& parts) const {
    const auto found = known_names_.find(parts);
    return found == known_names_.end() ? std::string_view() : found->second;
  }

 private:
  Result<void> read_names(const Models& models);
  StringSet classes_[kWordClasses];
  StringMap<std::string> known_names_;
};

}  // namespace rashomon
