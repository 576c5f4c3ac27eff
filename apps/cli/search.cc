// SPDX-License-Identifier: Apache-2.0
// Full text. A line a hit: file:byte: the line of the report, the byte being where the first word found stands.
#include "find.h"
#include "grid.h"
#include "rashomon/base/unicode.h"
#include "tables.h"

namespace rashomon::cli {
namespace {

/// What the user typed as an FTS5 expression: words, and phrases in quotes, each of them quoted so that none is an
/// operator.
std::string fts_expression(const std::vector<std::string>& words) {
  std::string text, out;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  bool phrase = false;
  std::string term;
  const auto close = [&] {
    bool any = false;
    for (size_t at = 0; at < term.size();) {
      const char32_t c = next_code_point(term, at);
      any = any || is_letter(c) || is_digit(c);
    }
    if (any) out += (out.empty() ? "\"" : " \"") + term + "\"";
    term.clear();
  };
  for (const char c : text) {
    if (c == '"') {
      close();
      phrase = !phrase;
    } else if (c == ' ' && !phrase) {
      close();
    } else {
      term += c;
    }
  }
  close();
  return out;
}

struct Hit {
  size_t byte = 0;   // in the report's text
  std::string line;  // with the marks
};

/// The lines of a marked text that hold marks, and where in the unmarked text the first mark of each stands.
std::vector<Hit> hits_of(const std::string& marked) {
  std::vector<Hit> hits;
  size_t plain = 0;
  size_t line_begin = 0;
  size_t first = std::string::npos;
  for (size_t at = 0; at <= marked.size(); ++at) {
    if (at == marked.size() || marked[at] == '\n') {
      if (first != std::string::npos) hits.push_back({first, marked.substr(line_begin, at - line_begin)});
      first = std::string::npos;
      line_begin = at + 1;
      ++plain;
    } else if (marked[at] == kOpenMark) {
      if (first == std::string::npos) first = plain;
    } else if (marked[at] != kCloseMark) {
      ++plain;
    }
  }
  return hits;
}

/// The line with the words found in a style; on a terminal cut to `most` cells around the first of them.
std::string shown_line(const Terminal& terminal, const std::string& line, size_t most) {
  struct Piece {
    std::string text;
    bool found;
  };
  std::vector<Piece> pieces;
  for (size_t at = 0; at < line.size();) {
    const bool found = line[at] == kOpenMark;
    if (line[at] == kOpenMark || line[at] == kCloseMark) ++at;
    size_t end = line.find_first_of(found ? "\x02" : "\x01", at);
    if (end == std::string::npos) end = line.size();
    pieces.push_back({printable(line.substr(at, end - at)), found});
    at = end;
  }
  size_t skip = 0;  // cells left out in front
  if (terminal.width > 0 && !pieces.empty() && !pieces.front().found) {
    const size_t before = cells(pieces.front().text);
    if (before > most / 3) skip = before - most / 3;
  }
  if (skip > 0) {
    std::string& front = pieces.front().text;
    size_t at = 0;
    for (size_t left = skip; left > 0 && at < front.size(); --left) next_code_point(front, at);
    at = std::min(front.find(' ', at), front.size() - 1);
    front = "…" + front.substr(at + 1);
  }
  std::string out;
  size_t left = terminal.width > 0 ? most : SIZE_MAX;
  for (const Piece& piece : pieces) {
    const std::string text = left == SIZE_MAX ? piece.text : cut(piece.text, left);
    out += terminal.styled(piece.found ? Style::red : Style::plain, text);
    if (left == SIZE_MAX) continue;
    const size_t used = cells(text);
    if (text.size() < piece.text.size() || used >= left) break;
    left -= used;
  }
  return out;
}

}  // namespace

std::string without_marks(const std::string& line) {
  std::string out;
  for (const char c : line) {
    if (c != kOpenMark && c != kCloseMark) out += c;
  }
  return out;
}

Result<std::vector<TextHit>> find_text(const Arguments& given, const Store& store) {
  const std::string expression = fts_expression(given.words);
  if (expression.empty()) return Error{ErrorCode::invalid_argument, "there is no word to search for", ""};
  const std::string outlet = given.has("outlet") ? " AND coalesce(r.outlet, '') LIKE '%' || ?2 || '%'" : "";
  const Result<Table> table = store.query(
      "SELECT b.report, r.file, r.key, highlight(report_text, 0, char(1), char(2)) FROM report_text "
      "JOIN body b ON b.n = "
      "report_text.rowid JOIN report r ON r.id = b.report WHERE report_text MATCH ?1" +
          outlet + " ORDER BY r.file, b.report",
      {Value(expression), Value(given.text("outlet"))});
  if (!table) return table.error();
  std::vector<TextHit> hits;
  const auto limit = static_cast<size_t>(given.number("limit", INT32_MAX));
  for (const auto& row : table->rows) {
    for (Hit& hit : hits_of(text_of(row[3]))) {
      if (hits.size() == limit) return hits;
      hits.push_back({text_of(row[0]), text_of(row[1]), text_of(row[2]), hit.byte, std::move(hit.line)});
    }
  }
  return hits;
}

int run_search(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(hits, context, find_text(context.arguments, *store));
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  const Terminal& terminal = out->terminal();
  Table found{{"report", "file", "byte", "text"}, {}};
  for (const TextHit& hit : hits) {
    if (format != Format::table) {
      found.rows.push_back({hit.report, hit.file, static_cast<int64_t>(hit.byte), without_marks(hit.line)});
      continue;
    }
    const bool named = hit.key.empty() || hit.file == hit.key ||
                       (hit.file.size() > hit.key.size() &&
                        hit.file.compare(hit.file.size() - hit.key.size() - 1, std::string::npos, "/" + hit.key) == 0);
    const std::string label = printable(named ? hit.file : hit.file + "#" + hit.key);
    const std::string byte = std::to_string(hit.byte);
    const size_t used = cells(label) + byte.size() + 3;
    out->shown(terminal.styled(Style::magenta, label) + ":" + terminal.styled(Style::green, byte) + ": " +
               shown_line(terminal, hit.line, terminal.width > used + 20 ? terminal.width - used : 20) + "\n");
  }
  if (format == Format::md) {
    Grid grid{{{"report"}, {"file"}, {"byte", true}, {"text"}}, {}};
    for (const auto& row : found.rows)
      grid.rows.push_back({text_of(row[0]), text_of(row[1]), text_of(row[2]), text_of(row[3])});
    write_markdown(*out, grid);
  } else if (format != Format::table) {
    write_values(*out, found, format);
  }
  if (hits.empty()) context.say("rashomon search: nothing matched");
  return context.finish(hits.empty() ? kNothing : kDone);
}

}  // namespace rashomon::cli
