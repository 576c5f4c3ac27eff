// SPDX-License-Identifier: Apache-2.0
// Reads a lexicon: lines of columns parted by tabs; '#' begins a comment line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"

namespace rashomon {

struct LexiconRow {
  std::vector<std::string> columns;  // trimmed of the carriage return only
  size_t line = 0;
};

/// Errors: the file is missing, or a row has fewer than `columns` columns.
Result<std::vector<LexiconRow>> read_lexicon(const Models& models, std::string_view name, size_t columns);
/// The error of a row whose content makes no sense.
Error bad_row(std::string_view name, const LexiconRow& row, std::string_view expected);
/// Pieces between blanks.
std::vector<std::string> split_words(std::string_view text);

}  // namespace rashomon
