// SPDX-License-Identifier: Apache-2.0
#include "read_lexicon.h"

namespace rashomon {

Result<std::vector<LexiconRow>> read_lexicon(const Models& models, std::string_view name, size_t columns) {
  Result<std::string_view> bytes = models.get(name);
  if (!bytes) return bytes.error();
  std::vector<LexiconRow> rows;
  std::string_view rest = *bytes;
  size_t line = 0;
  while (!rest.empty()) {
    const size_t end = rest.find('\n');
    std::string_view text = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    ++line;
    if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
    if (text.empty() || text.front() == '#') continue;
    LexiconRow row;
    row.line = line;
    while (true) {
      const size_t tab = text.find('\t');
      row.columns.emplace_back(text.substr(0, tab));
      if (tab == std::string_view::npos) break;
      text = text.substr(tab + 1);
    }
    if (row.columns.size() < columns) return bad_row(name, row, std::to_string(columns) + " columns");
    rows.push_back(std::move(row));
  }
  return rows;
}

Error bad_row(std::string_view name, const LexiconRow& row, std::string_view expected) {
  return Error{ErrorCode::malformed,
               std::string(name) + ":" + std::to_string(row.line) + ": expected " + std::string(expected),
               "Columns are parted by tabs; the file's head says what they mean."};
}

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const size_t blank = text.find(' ');
    if (blank != 0) words.emplace_back(text.substr(0, blank));
    if (blank == std::string_view::npos) break;
    text = text.substr(blank + 1);
  }
  return words;
}

}  // namespace rashomon
