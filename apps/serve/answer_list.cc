// SPDX-License-Identifier: Apache-2.0
// The lists: what the query commands of the command line find, in pages. A cursor is the id of the last row of the page
// before, so that a page never repeats or leaves out a row while the ledger stays; when it has changed and the row is
// gone, the answer says so.
#include <algorithm>
#include <array>

#include "api.h"
#include "find.h"
#include "grid.h"
#include "tables.h"
#include "write_exchange.h"
#include "write_feed.h"

namespace rashomon::serve {
namespace {

constexpr int64_t kPage = 100;
constexpr int64_t kMostRows = 1000;

struct List {
  const char* name;
  const char* view;
  RowKind row;
};
constexpr std::array<List, 9> kLists = {{{"events", "v_events", RowKind::event},
                                         {"claims", "v_claims", RowKind::claim},
                                         {"holds", "v_holdings", RowKind::control},
                                         {"quotes", "v_quotes", RowKind::quote},
                                         {"actors", "v_actors", RowKind::entity},
                                         {"places", "v_places", RowKind::entity},
                                         {"reports", "v_reports", RowKind::report},
                                         {"relations", "v_relations", RowKind::relation},
                                         {"quantities", "v_quantities", RowKind::quantity}}};

const List* find_list(std::string_view name) {
  const auto found = std::find_if(kLists.begin(), kLists.end(), [&](const List& l) { return name == l.name; });
  return found == kLists.end() ? nullptr : &*found;
}

/// Pages are cut here, not by the query.
cli::Arguments without_limit(cli::Arguments given) {
  given.flags.erase("limit");
  return given;
}

/// Which rows of `ids` are asked for, and the cursor of the next page.
struct Cut {
  size_t first = 0, last = 0;
  std::string next;
};

Result<Cut> cut_of(const std::vector<std::string>& ids, const Question& question) {
  const bool pages = question.accept == "json";
  Result<int64_t> limit = whole_number(question.given, "limit", pages ? kPage : INT32_MAX);
  if (!limit) return limit.error();
  const Result<int64_t> offset = whole_number(question.given, "offset", 0);
  if (!offset) return offset.error();
  Cut cut;
  cut.first = std::min(ids.size(), static_cast<size_t>(*offset));
  if (const std::string cursor = question.given.text("cursor"); !cursor.empty()) {
    const auto found = std::find(ids.begin(), ids.end(), cursor);
    if (found == ids.end()) {
      return Error{ErrorCode::invalid_argument, "the cursor " + cursor + " points at no row of this list any more",
                   "the ledger or the question has changed: begin again without a cursor"};
    }
    cut.first = static_cast<size_t>(found - ids.begin()) + 1;
  }
  const auto count = static_cast<size_t>(pages ? std::min(*limit, kMostRows) : *limit);
  cut.last = ids.size() - cut.first > count ? cut.first + count : ids.size();
  if (cut.last < ids.size() && cut.last > cut.first) cut.next = ids[cut.last - 1];
  return cut;
}

std::string object_of(const Table& table, size_t r) {
  std::string line = "{";
  for (size_t c = 0; c < table.columns.size(); ++c)
    line += (c ? "," : "") + cli::json_text(table.columns[c]) + ":" + cli::json_value(table.rows[r][c]);
  return line + "}";
}

std::vector<std::string> objects_of(const Table& table) {
  std::vector<std::string> lines;
  for (size_t r = 0; r < table.rows.size(); ++r) lines.push_back(object_of(table, r));
  return lines;
}

/// Lines in the form that was asked for.
Result<Answer> shape(const Store& store, const std::string& kind, const Question& question,
                     const std::vector<std::string>& lines, size_t total, const std::string& next) {
  Answer answer;
  if (question.accept == "jsonl") {
    answer.type = "application/x-ndjson; charset=utf-8";
    for (const std::string& line : lines) answer.body += line + "\n";
    return answer;
  }
  std::string rows;
  for (const std::string& line : lines) rows += (rows.empty() ? "\n" : ",\n") + line;
  answer.body = "{\"kind\":" + cli::json_text(kind) + ",\"total\":" + std::to_string(total) +
                ",\"next\":" + (next.empty() ? "null" : cli::json_text(next)) + ",\"rows\":[" + rows + "]";
  const std::string with = "," + question.given.text("with") + ",";
  if (with.find(",claims,") != std::string::npos) {
    const Result<std::string> claims = claims_in(store, rows);
    if (!claims) return claims.error();
    answer.body += "," + *claims;
  }
  if (with.find(",names,") != std::string::npos) {
    const Result<std::string> names = named_in(store, answer.body);
    if (!names) return names.error();
    answer.body += "," + *names;
  }
  answer.body += "}\n";
  return answer;
}

/// Lists that are no rows of a kind: a table is all there is.
Result<Answer> answer_table(const Store& store, const std::string& kind, const Question& question, const Table& table) {
  if (question.accept == "csv") return csv_answer(table);
  if (question.accept != "json" && question.accept != "jsonl")
    return Error{ErrorCode::unsupported, kind + " have no place on a map", "ask for json, jsonl or csv"};
  return shape(store, kind, question, objects_of(table), table.rows.size(), "");
}

Result<Answer> answer_disputes(const Store& store, const Question& question) {
  const Result<cli::Selection> selection = cli::select_disputes(without_limit(question.given), store);
  if (!selection) return selection.error();
  const Result<std::vector<std::string>> events =
      cli::texts_of(store, "SELECT v.id FROM v_events v" + selection->sql(), selection->parameters);
  if (!events) return events.error();
  const std::string about = question.given.text("about");
  const Result<Cut> cut = cut_of(*events, question);
  if (!cut) return cut.error();
  const std::vector<std::string> page(events->begin() + static_cast<ptrdiff_t>(cut->first),
                                      events->begin() + static_cast<ptrdiff_t>(cut->last));
  if (question.accept == "csv") {
    const Result<Table> table = cli::dispute_table(store, page, about);
    if (!table) return table.error();
    return csv_answer(*table);
  }
  if (question.accept != "json" && question.accept != "jsonl")
    return Error{ErrorCode::unsupported, "disputes have no place on a map", "ask for json, jsonl or csv"};
  if (question.given.text("as") == "columns") {
    const Result<Table> table = cli::dispute_table(store, page, about);
    if (!table) return table.error();
    return shape(store, "disputes", question, objects_of(*table), events->size(), cut->next);
  }
  Ledger rows;
  RASHOMON_TRY(store.read_rows(RowKind::event, page, rows));
  return shape(store, "disputes", question, cli::dispute_lines(rows, page, about), events->size(), cut->next);
}

Result<Answer> answer_search(const Store& store, const Question& question) {
  cli::Arguments given = question.given;
  given.words = {given.text("text")};
  if (!given.has("limit")) given.flags["limit"] = {std::to_string(kPage)};
  const Result<std::vector<cli::TextHit>> hits = cli::find_text(given, store);
  if (!hits) return hits.error();
  std::vector<std::string> lines;
  Table table{{"report", "file", "byte", "text"}, {}};
  for (const cli::TextHit& hit : *hits) {
    const std::string plain = cli::without_marks(hit.line);
    if (question.accept == "csv") {
      table.rows.push_back({hit.report, hit.file, static_cast<int64_t>(hit.byte), plain});
      continue;
    }
    // Where the words found stand, as spans of the report.
    std::string spans;
    const size_t first = hit.line.find(cli::kOpenMark);
    size_t at = hit.byte - first;  // of the line's own beginning
    size_t begin = 0;
    for (const char c : hit.line) {
      if (c == cli::kOpenMark) {
        begin = at;
      } else if (c == cli::kCloseMark) {
        spans += (spans.empty() ? "" : ",") + std::string("{\"begin\":") + std::to_string(begin) +
                 ",\"end\":" + std::to_string(at) + "}";
      } else {
        ++at;
      }
    }
    lines.push_back("{\"report\":" + cli::json_text(hit.report) + ",\"file\":" + cli::json_text(hit.file) +
                    ",\"begin\":" + std::to_string(hit.byte - first) + ",\"text\":" + cli::json_text(plain) +
                    ",\"spans\":[" + spans + "]}");
  }
  if (question.accept == "csv") return csv_answer(table);
  if (question.accept != "json" && question.accept != "jsonl")
    return Error{ErrorCode::unsupported, "words found have no place on a map", "ask for json, jsonl or csv"};
  return shape(store, "search", question, lines, lines.size(), "");
}

/// Parameters of lists that take one of few words.
Result<void> check_words(const cli::Arguments& given) {
  const std::pair<const char*, std::vector<std::string>> known[] = {{"as", {"columns"}},
                                                                    {"with", {"names", "claims", "claims,names"}}};
  for (const auto& [name, values] : known) {
    if (!given.has(name)) continue;
    const std::string value = given.text(name);
    if (std::find(values.begin(), values.end(), value) != values.end()) continue;
    std::string all;
    for (const std::string& v : values) all += (all.empty() ? "" : " ") + v;
    return Error{ErrorCode::invalid_argument, std::string(name) + " cannot be '" + value + "'", "it is one of " + all};
  }
  const Result<int64_t> offset = whole_number(given, "offset", 0);  // lists that are never cut ask it as well
  if (!offset) return offset.error();
  return {};
}

}  // namespace

bool is_list(std::string_view kind) {
  return find_list(kind) != nullptr || kind == "disputes" || kind == "outlets" || kind == "words" || kind == "search";
}

RowKind row_kind(std::string_view kind) {
  if (const List* list = find_list(kind)) return list->row;
  return kind == "wordings" ? RowKind::wording : kind == "stories" ? RowKind::story : RowKind::entity;
}

Result<Answer> answer_list(const Store& store, const std::string& kind, const Question& asked) {
  Question question = asked;
  RASHOMON_TRY(check_words(question.given));
  if (kind == "outlets") {
    const Result<Table> table = cli::outlets_table(question.given, store);
    if (!table) return table.error();
    return answer_table(store, kind, question, *table);
  }
  if (kind == "words") {
    question.given.words = {question.given.text("actor")};
    const Result<Table> table = cli::words_table(question.given, store);
    if (!table) return table.error();
    return answer_table(store, kind, question, *table);
  }
  if (kind == "search") return answer_search(store, question);
  if (kind == "disputes") return answer_disputes(store, question);
  const cli::Arguments filters = without_limit(question.given);
  const List& list = *find_list(kind);
  cli::Selection selection;
  if (kind == "holds") {
    const Result<cli::HoldingSelection> holdings = cli::select_holdings(filters, store, filters.has("all"));
    if (!holdings) return holdings.error();
    selection = holdings->rows;
  } else {
    const Result<cli::Selection> rows = cli::select_rows(filters, store, *cli::find_query(kind));
    if (!rows) return rows.error();
    selection = *rows;
  }
  const Result<std::vector<std::string>> ids =
      cli::texts_of(store, std::string("SELECT v.id FROM ") + list.view + " v" + selection.sql(), selection.parameters);
  if (!ids) return ids.error();
  const Result<Cut> cut = cut_of(*ids, question);
  if (!cut) return cut.error();
  const std::vector<std::string> page(ids->begin() + static_cast<ptrdiff_t>(cut->first),
                                      ids->begin() + static_cast<ptrdiff_t>(cut->last));
  const bool columns = question.given.text("as") == "columns";
  if (question.accept == "json" || question.accept == "jsonl") {
    if (!columns) {
      const Result<std::vector<std::string>> lines = cli::ledger_lines(store, list.row, page);
      if (!lines) return lines.error();
      return shape(store, kind, question, *lines, ids->size(), cut->next);
    }
  } else if (question.accept != "csv" && kind != "events") {
    return Error{ErrorCode::unsupported, kind + " cannot be had as " + question.accept, "ask for json, jsonl or csv"};
  }
  if (question.accept == "acled" || question.accept == "ucdp") {
    const Result<Table> shaped =
        question.accept == "acled" ? cli::acled_table(store, page) : cli::ucdp_table(store, page);
    if (!shaped) return shaped.error();
    return csv_answer(*shaped);
  }
  const Result<Table> table = store.query(
      std::string("SELECT v.* FROM json_each(?1) j CROSS JOIN ") + list.view + " v ON v.id = j.value ORDER BY j.key",
      {Value(cli::json_list(page))});
  if (!table) return table.error();
  if (question.accept == "csv") return csv_answer(*table);
  if (question.accept == "kml") return Answer{cli::kml_of(*table), "application/vnd.google-earth.kml+xml"};
  if (question.accept == "atom") return Answer{cli::atom_of(*table), "application/atom+xml; charset=utf-8"};
  if (question.accept == "geojson") {
    Answer answer{"", "application/geo+json"};
    cli::Selection located{"", {}, " ORDER BY v.id", ""};
    cli::add_condition(located, "v.id IN (SELECT value FROM json_each(?))", cli::json_list(page));
    const Result<Table> points = cli::points_table(store, located);
    if (!points) return points.error();
    cli::write_geojson(*points, [&](std::string_view text) { answer.body += text; });
    return answer;
  }
  return shape(store, kind, question, objects_of(*table), ids->size(), cut->next);
}

}  // namespace rashomon::serve
