// SPDX-License-Identifier: Apache-2.0
#include "read_lexicon.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

std::vector<std::string> split_cells(std::string_view line) {
  std::vector<std::string> cells;
  for (size_t begin = 0; begin <= line.size();) {
    const size_t tab = std::min(line.find('\t', begin), line.size());
    cells.emplace_back(trim(line.substr(begin, tab - begin)));
    begin = tab + 1;
  }
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
  return cells;
}

}  // namespace

std::vector<std::string> split_cell(std::string_view cell, char by) {
  std::vector<std::string> out;
  for (size_t at = 0; at < cell.size();) {
    const size_t end = std::min(cell.find(by, at), cell.size());
    if (end > at) out.emplace_back(trim(cell.substr(at, end - at)));
    at = end + 1;
  }
  return out;
}

Error lexicon_error(std::string_view name, uint32_t line, std::string_view expected, std::string_view found) {
  return Error{ErrorCode::malformed,
               std::string(name) + ":" + std::to_string(line) + ": expected " + std::string(expected) + ", found \"" +
                   std::string(found) + "\"",
               "Mend the line; the file's header says what each column is."};
}

Result<std::vector<LexiconLine>> read_lexicon(const Models& models, std::string_view name, size_t least, size_t most,
                                              std::string_view expected) {
  auto bytes = models.get(name);
  if (!bytes) return bytes.error();
  std::vector<LexiconLine> rows;
  uint32_t number = 0;
  for (size_t begin = 0; begin < bytes->size();) {
    const size_t end = std::min(bytes->find('\n', begin), bytes->size());
    const std::string_view line = bytes->substr(begin, end - begin);
    begin = end + 1;
    ++number;
    const std::string_view content = trim(line);
    if (content.empty() || content.front() == '#') continue;
    LexiconLine row{number, split_cells(line)};
    const bool hollow = row.cells.size() >= least &&
                        std::any_of(row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(least),
                                    [](const std::string& c) { return c.empty(); });
    if (row.cells.size() < least || row.cells.size() > most || hollow)
      return lexicon_error(name, number, expected, content);
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace rashomon
