// SPDX-License-Identifier: Apache-2.0
#include "grid.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "rashomon/base/unicode.h"

namespace rashomon::cli {
namespace {

constexpr size_t kGap = 2;
constexpr size_t kLeastElastic = 10;

std::string heading(const std::string& title) {
  std::string out = title;
  for (char& c : out) c = c == '_' ? ' ' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return out;
}

/// Takes cells from the widest elastic column, one at a time in effect, until the row fits.
void fit(std::vector<size_t>& widths, const std::vector<Column>& columns, size_t total) {
  const auto sum = [&] {
    size_t s = widths.empty() ? 0 : kGap * (widths.size() - 1);
    for (const size_t w : widths) s += w;
    return s;
  };
  for (const bool any : {false, true}) {
    while (sum() > total) {
      size_t widest = widths.size();
      size_t second = kLeastElastic;
      for (size_t c = 0; c < widths.size(); ++c) {
        if ((!columns[c].elastic && !any) || widths[c] <= kLeastElastic) continue;
        if (widest == widths.size() || widths[c] > widths[widest]) {
          if (widest != widths.size()) second = std::max(second, widths[widest]);
          widest = c;
        } else {
          second = std::max(second, widths[c]);
        }
      }
      if (widest == widths.size()) break;
      const size_t too_much = sum() - total;
      const size_t down_to = widths[widest] > second ? second : widths[widest] - 1;
      widths[widest] = std::max({down_to, kLeastElastic, widths[widest] > too_much ? widths[widest] - too_much : 0});
    }
  }
}

std::string padded(const std::string& text, size_t width, bool right, bool last) {
  const size_t size = cells(text);
  const std::string blanks(width > size ? width - size : 0, ' ');
  if (right) return blanks + text;
  return last ? text : text + blanks;
}

std::string number_text(double value) {
  char buffer[32];
  if (value == std::floor(value) && std::fabs(value) < 1e15) {
    std::snprintf(buffer, sizeof buffer, "%.0f", value);
  } else {
    std::snprintf(buffer, sizeof buffer, "%.15g", value);
  }
  return buffer;
}

std::string csv_field(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

std::string tsv_field(const std::string& text) {
  std::string out = text;
  for (char& c : out) c = c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
  return out;
}

}  // namespace

std::string text_of(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<int64_t>(&value)) return std::to_string(*number);
  if (const auto* real = std::get_if<double>(&value)) return number_text(*real);
  return "";
}

std::string json_value(const Value& value) {
  if (std::holds_alternative<std::monostate>(value)) return "null";
  if (const auto* text = std::get_if<std::string>(&value)) return json_text(*text);
  if (const auto* real = std::get_if<double>(&value); real && !std::isfinite(*real)) return "null";
  return text_of(value);
}

std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (size_t at = 0; at < text.size();) {
    const size_t from = at;
    const char32_t c = next_code_point(text, at);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (c == '\n') {
      out += "\\n";
    } else if (c < 0x20 || (c >= 0x7f && c < 0xa0)) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
      out += escaped;
    } else if (c == 0xFFFD && at == from + 1) {
      append_code_point(out, c);
    } else {
      out.append(text.substr(from, at - from));
    }
  }
  return out + "\"";
}

void write_table(Output& out, const Grid& grid, const StyleOf& style_of) {
  const Terminal& terminal = out.terminal();
  std::vector<size_t> widths;
  std::vector<std::vector<std::string>> rows;
  for (const Column& column : grid.columns) widths.push_back(cells(heading(column.title)));
  for (const auto& row : grid.rows) {
    std::vector<std::string>& shown = rows.emplace_back();
    for (size_t c = 0; c < row.size(); ++c) {
      shown.push_back(printable(row[c]));
      widths[c] = std::max(widths[c], cells(shown.back()));
    }
  }
  if (terminal.width > 0) fit(widths, grid.columns, terminal.width);
  const auto line = [&](const std::vector<std::string>& texts, const std::function<Style(size_t)>& style) {
    std::string text;
    // Blanks at the end of a line are never written: the last cell that holds something is not padded.
    size_t last = texts.size();
    while (last > 1 && texts[last - 1].empty()) --last;
    for (size_t c = 0; c < last; ++c) {
      const std::string fitted = terminal.width > 0 ? cut(texts[c], widths[c]) : texts[c];
      const std::string blanks = padded(fitted, widths[c], grid.columns[c].right, c + 1 == last);
      const size_t at = blanks.find(fitted);
      text += blanks.substr(0, at) + terminal.styled(style(c), fitted) + blanks.substr(at + fitted.size());
      if (c + 1 < last) text += std::string(kGap, ' ');
    }
    out.shown(text + "\n");
  };
  std::vector<std::string> heads;
  for (const Column& column : grid.columns) heads.push_back(heading(column.title));
  line(heads, [](size_t) { return Style::bold; });
  for (size_t r = 0; r < rows.size(); ++r) {
    line(rows[r], [&](size_t c) {
      const Style special = style_of ? style_of(r, c) : Style::plain;
      return special == Style::plain ? grid.columns[c].style : special;
    });
  }
}

void write_markdown(Output& out, const Grid& grid) {
  const auto cell = [](const std::string& text) {
    std::string safe;
    for (const char c : printable(text)) {
      if (c == '|' || c == '\\' || c == '<') safe += '\\';
      safe += c;
    }
    return safe;
  };
  std::string heads = "|", rule = "|";
  for (const Column& column : grid.columns) {
    heads += " " + cell(column.title) + " |";
    rule += column.right ? " ---: |" : " --- |";
  }
  out.shown(heads + "\n" + rule + "\n");
  for (const auto& row : grid.rows) {
    std::string line = "|";
    for (const std::string& text : row) line += " " + cell(text) + " |";
    out.shown(line + "\n");
  }
}

void write_values(Output& out, const Table& table, Format format) {
  if (format == Format::json || format == Format::jsonl) {
    std::vector<std::string> lines;
    for (const auto& row : table.rows) {
      std::string line = "{";
      for (size_t c = 0; c < row.size(); ++c)
        line += (c ? "," : "") + json_text(table.columns[c]) + ":" + json_value(row[c]);
      lines.push_back(line + "}");
    }
    write_objects(out, lines, format);
    return;
  }
  write_separated(table, format == Format::csv, [&](std::string_view line) { out.data(line); });
}

void write_separated(const Table& table, bool csv, const std::function<void(std::string_view)>& write) {
  const char* const end = csv ? "\r\n" : "\n";
  const auto line = [&](size_t count, const std::function<std::string(size_t)>& text) {
    std::string joined;
    for (size_t c = 0; c < count; ++c)
      joined += (c ? (csv ? "," : "\t") : "") + (csv ? csv_field(text(c)) : tsv_field(text(c)));
    write(joined + end);
  };
  line(table.columns.size(), [&](size_t c) { return table.columns[c]; });
  for (const auto& row : table.rows) line(row.size(), [&](size_t c) { return text_of(row[c]); });
}

void write_objects(Output& out, const std::vector<std::string>& lines, Format format) {
  if (format == Format::jsonl) {
    for (const std::string& line : lines) out.data(line + "\n");
    return;
  }
  if (lines.empty()) return out.data("[]\n");
  for (size_t i = 0; i < lines.size(); ++i)
    out.data((i ? "," : "[") + lines[i] + (i + 1 == lines.size() ? "]\n" : "\n"));
}

}  // namespace rashomon::cli
