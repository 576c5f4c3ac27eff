// SPDX-License-Identifier: Apache-2.0
// Reads the lexicons under models/en/lexicons: a line an entry, columns parted by tabs, '#' begins a comment line.
// Gives the rows with their line numbers, so that an error can name file, line and what was expected.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"

namespace rashomon {

struct LexiconLine {
  uint32_t line = 0;
  std::vector<std::string> cells;  // trimmed
};

/// `expected` describes a row in words. Errors: not_found, malformed (a row with fewer than `least` or more than `most`
/// cells, an empty cell among the first `least`).
Result<std::vector<LexiconLine>> read_lexicon(const Models& models, std::string_view name, size_t least, size_t most,
                                              std::string_view expected);

/// The parts of a cell; empty ones are left out.
std::vector<std::string> split_cell(std::string_view cell, char by);

/// The error that a row's content gives.
Error lexicon_error(std::string_view name, uint32_t line, std::string_view expected, std::string_view found);

}  // namespace rashomon
