// SPDX-License-Identifier: Apache-2.0
// Rows of cells and the ways in which they are written: an aligned table, Markdown, CSV (RFC 4180), TSV, JSON.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "context.h"

namespace rashomon::cli {

struct Column {
  std::string title;
  bool right = false;          // numbers
  bool elastic = false;        // is cut first where the terminal is narrow
  Style style = Style::plain;  // of its cells
};

struct Grid {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

/// The table form: one line a row, cut to the width of a terminal. `style_of` may give a cell another style.
using StyleOf = std::function<Style(size_t row, size_t column)>;
void write_table(Output& out, const Grid& grid, const StyleOf& style_of = {});
void write_markdown(Output& out, const Grid& grid);

/// Answers of SQL in any format but the table's: NULL is empty in CSV and TSV, null in JSON.
void write_values(Output& out, const Table& table, Format format);

/// CSV, or TSV, line by line.
void write_separated(const Table& table, bool csv, const std::function<void(std::string_view)>& write);

/// A value as text; NULL is "".
std::string text_of(const Value& value);
/// Objects that are lines of JSON already: as they are, or as one array.
void write_objects(Output& out, const std::vector<std::string>& lines, Format format);
/// A value as JSON; NULL and what is no number are null.
std::string json_value(const Value& value);
/// `text` as a JSON string, quotes and all.
std::string json_text(std::string_view text);

}  // namespace rashomon::cli
