// SPDX-License-Identifier: Apache-2.0
#include "read_json.h"

#include <simdjson.h>

#include <optional>

#include "detect_language.h"
#include "rashomon/base/unicode.h"
#include "read_html.h"

namespace rashomon {
namespace {

using Element = simdjson::dom::element;

/// "source.name" steps into objects, unless the record has a field of that very name.
std::optional<Element> field_of(const Element& record, std::string_view name) {
  Element found;
  if (record[name].get(found) == simdjson::SUCCESS) return found;
  const size_t dot = name.find('.');
  if (dot == std::string_view::npos || record[name.substr(0, dot)].get(found) != simdjson::SUCCESS) return std::nullopt;
  return found.is_object() ? field_of(found, name.substr(dot + 1)) : std::nullopt;
}

/// Text of a value: a string, a number as digits, an array of strings as lines; nothing for the rest.
std::string text_of(const Element& value) {
  std::string_view view;
  if (value.get(view) == simdjson::SUCCESS) return std::string(view);
  int64_t whole = 0;
  if (value.get(whole) == simdjson::SUCCESS) return std::to_string(whole);
  uint64_t large = 0;
  if (value.get(large) == simdjson::SUCCESS) return std::to_string(large);
  double number = 0;
  if (value.get(number) == simdjson::SUCCESS && number > -9e15 && number < 9e15)
    return std::to_string(static_cast<int64_t>(number));
  std::string lines;
  simdjson::dom::array array;
  if (value.get(array) == simdjson::SUCCESS) {
    for (const Element item : array) {
      if (item.get(view) != simdjson::SUCCESS) continue;
      if (!lines.empty()) lines += '\n';
      lines += view;
    }
  }
  return lines;
}

std::string first_of(const Element& record, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    const auto value = field_of(record, name);
    if (!value) continue;
    std::string text = text_of(*value);
    if (!trim(text).empty()) return text;
  }
  return "";
}

std::string list_of(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

void add_title(std::string_view title, IntakeDraft& draft) {
  std::string line;
  for (size_t at = 0; at < title.size();) append_code_point(line, next_code_point(title, at));
  for (char& c : line) {
    if (c == '\n' || c == '\r') c = ' ';
  }
  line = std::string(trim(line));
  if (line.empty()) return;
  const std::string_view body = trim(draft.text);
  if (fold(body.substr(0, body.find('\n')).substr(0, 2000)) == fold(line)) {  // the body begins with it already
    const auto begin = static_cast<uint32_t>(body.data() - draft.text.data());
    const Span first = {begin, begin + static_cast<uint32_t>(std::min(body.find('\n'), body.size()))};
    if (draft.known.empty() || draft.known[0].span.begin >= first.end)
      draft.known.insert(draft.known.begin(), Block{BlockKind::title, first});
    return;
  }
  const auto moved = static_cast<uint32_t>(line.size() + 2);
  for (Block& block : draft.known) {
    block.span.begin += moved;
    block.span.end += moved;
  }
  draft.text = line + "\n\n" + draft.text;
  draft.known.insert(draft.known.begin(), Block{BlockKind::title, {0, static_cast<uint32_t>(line.size())}});
}

}  // namespace

Result<IntakeDraft> read_json(std::string_view bytes, const FieldMapping& fields, const IntakeLexicon& lexicon) {
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
  // Strings of a parser are valid only as long as it lives; one a thread saves the set-up for millions of records.
  thread_local simdjson::dom::parser parser;
  Element record;
  const auto problem = parser.parse(bytes.data(), bytes.size()).get(record);
  if (problem != simdjson::SUCCESS) {
    return Error{ErrorCode::malformed, std::string("this line is no JSON (") + simdjson::error_message(problem) + ")",
                 "Mend the line, or leave it out."};
  }
  if (!record.is_object()) {
    return Error{ErrorCode::malformed, "this line is JSON, but no object with fields",
                 "Write one object {...} a line."};
  }
  std::string body = first_of(record, fields.body);
  if (body.empty()) {
    return Error{ErrorCode::malformed, "no field holds the report's text; looked for " + list_of(fields.body),
                 "Rename the field that holds it to body, or set IntakeOptions::fields."};
  }
  for (char& c : body) {
    if (c == '\0') c = ' ';
  }
  IntakeDraft draft;
  if (has_tags(body)) {
    draft = read_html_fragment(body, lexicon);
  } else {
    draft.text = std::move(body);
  }
  const std::string title = first_of(record, fields.title);
  if (has_tags(title) || title.find('&') != std::string::npos) {
    add_title(read_html_fragment(title, lexicon).text, draft);
  } else {
    add_title(title, draft);
  }
  const std::string published = first_of(record, fields.published);
  draft.published = day_in_value(published, lexicon.calendar);
  if (draft.published == kNoDay && !trim(published).empty()) {
    draft.diagnostics.push_back(
        {"unread_date", "the date \"" + published.substr(0, 60) + "\" cannot be read as a day", {}});
  }
  draft.outlet = std::string(trim(first_of(record, fields.outlet)));
  draft.url = std::string(trim(first_of(record, fields.url)));
  draft.key = std::string(trim(first_of(record, fields.key)));
  draft.language = language_code(first_of(record, fields.language));
  return draft;
}

}  // namespace rashomon
