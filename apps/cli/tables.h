// SPDX-License-Identifier: Apache-2.0
// What answers are made of before somebody writes them: the same for the command line and for the web.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "query.h"

namespace rashomon::cli {

/// The words of the command line as one text.
std::string joined_words(const Arguments& given);

struct HoldingSelection {
  Selection rows;
  std::string day;  // the day taken where neither a day nor a place was given; "" otherwise
};
/// `all`: of any time, where nothing is asked for.
Result<HoldingSelection> select_holdings(const Arguments& given, const Store& store, bool all = false);

/// Over v_events.
Result<Selection> select_disputes(const Arguments& given, const Store& store);
/// {"event","about","values":[{"value","claims"}],"rule"}: the fields that an event's line has for a dispute. `about`
/// empty: all.
std::vector<std::string> dispute_lines(const Ledger& ledger, const std::vector<std::string>& order,
                                       const std::string& about);
/// A row a value of a dispute, in the order of `events`.
Result<Table> dispute_table(const Store& store, const std::vector<std::string>& events, const std::string& about);

Result<Table> outlets_table(const Arguments& given, const Store& store);
/// How each outlet names the entity that the words of `given` name.
Result<Table> words_table(const Arguments& given, const Store& store);

// Around each word found, as FTS5's highlight() sets them; text files hold no such bytes.
inline constexpr char kOpenMark = '\x01';
inline constexpr char kCloseMark = '\x02';
struct TextHit {
  std::string report, file, key;
  size_t byte = 0;   // of the first word found, in the report's text
  std::string line;  // with the marks
};
Result<std::vector<TextHit>> find_text(const Arguments& given, const Store& store);
std::string without_marks(const std::string& line);

/// Events with a point, and those as GeoJSON: a Feature an event, its properties columns of v_events.
Result<Table> points_table(const Store& store, Selection selection);
void write_geojson(const Table& table, const std::function<void(std::string_view)>& write);

}  // namespace rashomon::cli
