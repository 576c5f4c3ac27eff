// SPDX-License-Identifier: Apache-2.0
// One thing: an object of docs/formats/ledger.md; and a report with all that was read from it.
#include "api.h"
#include "find.h"
#include "grid.h"
#include "query.h"

namespace rashomon::serve {
namespace {

std::string list_of(const std::vector<std::string>& lines) {
  std::string out = "[";
  for (const std::string& line : lines) out += (out.size() > 1 ? ",\n" : "") + line;
  return out + "]";
}

/// `"name":[…]` of the rows that `sql` finds for ?1 = `key`.
Result<std::string> rows_of(const Store& store, const char* name, RowKind kind, std::string_view sql,
                            const std::string& key) {
  const Result<std::vector<std::string>> ids = cli::texts_of(store, sql, {Value(key)});
  if (!ids) return ids.error();
  const Result<std::vector<std::string>> lines = cli::ledger_lines(store, kind, *ids);
  if (!lines) return lines.error();
  return ",\n\"" + std::string(name) + "\":" + list_of(*lines);
}

/// `"name":[…]`, an object a row of `sql`.
Result<std::string> table_of(const Store& store, const char* name, std::string_view sql, const std::string& key) {
  const Result<Table> table = store.query(sql, {Value(key)});
  if (!table) return table.error();
  std::vector<std::string> lines;
  for (const auto& row : table->rows) {
    std::string line = "{";
    for (size_t c = 0; c < row.size(); ++c)
      line += (c ? "," : "") + cli::json_text(table->columns[c]) + ":" + cli::json_value(row[c]);
    lines.push_back(line + "}");
  }
  return ",\n\"" + std::string(name) + "\":" + list_of(lines);
}

const char* block_name(BlockKind kind) {
  switch (kind) {
    case BlockKind::title: return "title";
    case BlockKind::summary: return "summary";
    case BlockKind::heading: return "heading";
    case BlockKind::paragraph: return "paragraph";
    case BlockKind::furniture: return "furniture";
  }
  return "";
}

struct Part {
  const char* name;
  RowKind kind;
  const char* sql;
};

Result<std::string> with_parts(const Store& store, std::string body, const std::vector<Part>& parts,
                               const std::string& id) {
  for (const Part& part : parts) {
    const Result<std::string> rows = rows_of(store, part.name, part.kind, part.sql, id);
    if (!rows) return rows.error();
    body += *rows;
  }
  return body;
}

}  // namespace

Result<std::string> id_of(const Store& store, std::string_view kind, const std::string& id) {
  const RowKind row = row_kind(kind);
  const Result<cli::Found> found = cli::find_one(store, id);
  if (!found) return found.error();
  if (found->kind != row) return Error{ErrorCode::not_found, "'" + id + "' is none of the " + std::string(kind), ""};
  return found->id;
}

Result<Answer> answer_item(const Store& store, const std::string& kind, const std::string& id) {
  const Result<std::string> whole = id_of(store, kind, id);
  if (!whole) return whole.error();
  const Result<std::vector<std::string>> lines = cli::ledger_lines(store, row_kind(kind), {*whole});
  if (!lines) return lines.error();
  if (lines->empty()) return Error{ErrorCode::not_found, "there is no " + id, ""};
  return Answer{lines->front() + "\n"};
}

Result<Answer> answer_reading(const Store& store, const std::string& id) {
  const Result<std::string> report = id_of(store, "reports", id);
  if (!report) return report.error();
  const Result<Reading> reading = store.reading(*report);
  if (!reading) return reading.error();
  const Result<std::vector<std::string>> lines = cli::ledger_lines(store, RowKind::report, {*report});
  if (!lines) return lines.error();
  if (lines->empty()) return Error{ErrorCode::not_found, "the ledger was not built since " + id + " was added", ""};
  std::string body =
      "{\"report\":" + lines->front() + ",\n\"text\":" + cli::json_text(reading->document.text) + ",\n\"blocks\":[";
  const char* between = "";
  for (const Block& block : reading->document.blocks) {
    body += between + std::string("{\"kind\":\"") + block_name(block.kind) +
            "\",\"begin\":" + std::to_string(block.span.begin) + ",\"end\":" + std::to_string(block.span.end) + "}";
    between = ",";
  }
  Result<std::string> parts = with_parts(
      store, body + "]",
      {{"claims", RowKind::claim, "SELECT id FROM claim WHERE report = ?1 ORDER BY evidence_begin, trigger_begin, id"},
       {"quantities", RowKind::quantity, "SELECT id FROM quantity WHERE report = ?1 ORDER BY span_begin, id"},
       {"quotes", RowKind::quote, "SELECT id FROM quote WHERE report = ?1 ORDER BY span_begin, id"},
       {"wordings", RowKind::wording, "SELECT id FROM wording WHERE report = ?1 ORDER BY span_begin, id"}},
      *report);
  if (!parts) return parts.error();
  const Result<std::string> mentions = table_of(
      store, "mentions",
      "SELECT entity, span_begin AS \"begin\", span_end AS \"end\" FROM mention WHERE report = ?1 ORDER BY 2, 3, 1",
      *report);
  if (!mentions) return mentions.error();
  const Result<std::string> copies = table_of(
      store, "made_into", "SELECT report, how, share FROM derivation WHERE source = ?1 ORDER BY report", *report);
  if (!copies) return copies.error();
  std::string whole = *parts + *mentions + *copies;
  const Result<std::string> names = named_in(store, whole);
  if (!names) return names.error();
  return Answer{whole + ",\n" + *names + "}\n"};
}

Result<Answer> answer_profile(const Store& store, const std::string& id) {
  const Result<std::string> entity = id_of(store, "entities", id);
  if (!entity) return entity.error();
  const Result<std::vector<std::string>> lines = cli::ledger_lines(store, RowKind::entity, {*entity});
  if (!lines) return lines.error();
  if (lines->empty()) return Error{ErrorCode::not_found, "there is no " + id, ""};
  Result<std::string> parts = with_parts(
      store, "{\"entity\":" + lines->front(),
      {{"events", RowKind::event,
        "SELECT id FROM event WHERE place = ?1 OR id IN (SELECT event FROM event_participant WHERE entity = ?1) ORDER "
        "BY "
        "earliest IS NULL, earliest, id LIMIT 2000"},
       {"claims_here", RowKind::claim,
        "SELECT id FROM claim WHERE place = ?1 ORDER BY earliest IS NULL, earliest, id LIMIT 2000"},
       {"relations", RowKind::relation,
        "SELECT id FROM relation WHERE from_entity = ?1 OR to_entity = ?1 ORDER BY type, id LIMIT 500"},
       {"holdings", RowKind::control,
        "SELECT id FROM v_holdings WHERE place_id = ?1 OR holder_id = ?1 ORDER BY from_earliest, id LIMIT 500"},
       {"quotes", RowKind::quote, "SELECT id FROM quote WHERE speaker = ?1 ORDER BY report, span_begin LIMIT 500"},
       {"wordings", RowKind::wording,
        "SELECT id FROM wording WHERE entity = ?1 ORDER BY report, span_begin LIMIT 500"}},
      *entity);
  if (!parts) return parts.error();
  const Result<std::string> names = named_in(store, *parts);
  if (!names) return names.error();
  return Answer{*parts + ",\n" + *names + "}\n"};
}

}  // namespace rashomon::serve
