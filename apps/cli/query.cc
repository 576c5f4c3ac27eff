// SPDX-License-Identifier: Apache-2.0
#include "query.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include "days.h"
#include "find.h"
#include "progress.h"
#include "rashomon/record/print.h"
#include "suggest.h"
#include "text_cache.h"

namespace rashomon::cli {
namespace {

std::vector<std::string> known_types(const Query& query) {
  std::vector<std::string> names;
  if (query.row == RowKind::entity) {
    for (int i = 0; i < 7; ++i) names.emplace_back(entity_type_name(static_cast<EntityType>(i)));
  } else if (query.row == RowKind::relation) {
    for (int i = 0; i < 8; ++i) names.emplace_back(relation_type_name(static_cast<RelationType>(i)));
  } else {
    for (int i = 0; i < kEventTypeCount; ++i) names.emplace_back(event_type_name(static_cast<EventType>(i)));
  }
  return names;
}

/// "a,b" as a list, each of which must be known.
Result<std::vector<std::string>> types_of(const Query& query, const std::string& text) {
  std::vector<std::string> types;
  const std::vector<std::string> known = known_types(query);
  for (size_t from = 0; from <= text.size();) {
    const size_t end = std::min(text.find(',', from), text.size());
    const std::string type = text.substr(from, end - from);
    if (std::find(known.begin(), known.end(), type) == known.end()) {
      std::string all;
      for (const std::string& name : known) all += (all.empty() ? "" : " ") + name;
      return Error{ErrorCode::invalid_argument, "there is no type '" + type + "'" + did_you_mean(type, known),
                   "the types are: " + all};
    }
    types.push_back(type);
    from = end + 1;
  }
  return types;
}

void add_days(Selection& selection, const Query& query, const Arguments& arguments) {
  const std::string first = query.first_day;
  const std::string last = query.last_day;
  if (first.empty() || (!arguments.has("since") && !arguments.has("until"))) return;
  add_condition(selection, "(" + first + " IS NOT NULL OR " + last + " IS NOT NULL)", {});
  if (arguments.has("since")) {
    add_condition(selection, "(" + last + " IS NULL OR " + last + " >= ?)",
                  iso_day(parse_days(arguments.text("since")).earliest));
  }
  if (arguments.has("until")) {
    add_condition(selection, "(" + first + " IS NULL OR " + first + " <= ?)",
                  iso_day(parse_days(arguments.text("until")).latest));
  }
}

/// "WEST,SOUTH,EAST,NORTH" in degrees; a box whose west lies east of its east reaches over the date line.
Result<void> add_box(Selection& selection, const std::string& place_id, const std::string& text) {
  std::array<double, 4> edge{};
  size_t n = 0;
  const char* at = text.data();
  const char* const end = at + text.size();
  for (; n < edge.size(); ++n) {
    const auto [rest, error] = std::from_chars(at, end, edge[n], std::chars_format::fixed);
    if (error != std::errc() || !(std::abs(edge[n]) <= (n % 2 ? 90 : 180))) break;  // nor "nan"
    at = rest;
    if (n + 1 < edge.size() && (at == end || *at++ != ',')) break;
  }
  if (n < edge.size() || at != end || edge[1] > edge[3]) {
    return Error{ErrorCode::invalid_argument, "--box wants west, south, east and north in degrees, not '" + text + "'",
                 "such as --box 36.0,48.9,38.5,50.2"};
  }
  const auto [west, south, east, north] = edge;
  add_condition(selection, place_id + " IN (SELECT id FROM entity WHERE lat >= ?", south);
  const auto add = [&](const char* condition, double value) {
    selection.parameters.emplace_back(value);
    selection.where += condition + std::to_string(selection.parameters.size());
  };
  add(" AND lat <= ?", north);
  add(" AND (lon >= ?", west);
  add(west <= east ? " AND lon <= ?" : " OR lon <= ?", east);
  selection.where += "))";
  return {};
}

Result<std::string> order_of(const Store& store, const Query& query, std::string column) {
  if (column.empty()) return " ORDER BY " + std::string(query.order);
  const bool down = column.front() == '-';
  if (down) column.erase(0, 1);
  for (const Shown& shown : query.shown) {
    if (column != shown.title) continue;
    std::string sql = shown.sql;
    if (shown.kind == Shown::days) sql = sql.substr(0, sql.find(','));
    return " ORDER BY " + sql + " IS NULL, " + sql + (down ? " DESC, " : ", ") + query.order;
  }
  Result<std::vector<std::string>> columns =
      texts_of(store, std::string("SELECT name FROM pragma_table_info('") + query.view + "')");
  if (!columns) return columns.error();
  for (const std::string& known : *columns) {
    if (column == known)
      return " ORDER BY v." + column + " IS NULL, v." + column + (down ? " DESC, " : ", ") + query.order;
  }
  std::vector<std::string> known;
  for (const Shown& shown : query.shown) {
    if (*shown.title != '\0') known.emplace_back(shown.title);
  }
  std::string all;
  for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
  return Error{ErrorCode::invalid_argument,
               "there is no column '" + column + "' to sort by" + did_you_mean(column, known),
               "the columns are: " + all};
}

}  // namespace

void add_condition(Selection& selection, std::string_view condition, const Value& value) {
  std::string sql(condition);
  for (size_t at = sql.find('?'); at != std::string::npos; at = sql.find('?', at + 1)) {
    selection.parameters.push_back(value);
    sql.replace(at, 1, "?" + std::to_string(selection.parameters.size()));
  }
  selection.where += (selection.where.empty() ? " WHERE " : " AND ") + sql;
}

Result<Selection> select_rows(const Arguments& given, const Store& store, const Query& query) {
  Selection selection;
  add_days(selection, query, given);
  if (given.has("place")) {
    Result<std::vector<std::string>> ids = find_entities(store, given.text("place"), Wanted::place);
    if (!ids) return ids.error();
    add_condition(selection, query.place, json_list(*ids));
  }
  if (given.has("box")) RASHOMON_TRY(add_box(selection, query.place_id, given.text("box")));
  if (given.has("actor")) {
    Result<std::vector<std::string>> ids = find_entities(store, given.text("actor"), Wanted::actor);
    if (!ids) return ids.error();
    add_condition(selection, query.actor, json_list(*ids));
  }
  if (given.has("type")) {
    Result<std::vector<std::string>> types = types_of(query, given.text("type"));
    if (!types) return types.error();
    add_condition(selection, query.type, json_list(*types));
  }
  if (given.has("outlet")) add_condition(selection, query.outlet, given.text("outlet"));
  if (given.has("min-origins")) add_condition(selection, query.origins, given.number("min-origins", 0));
  if (given.has("disputed")) add_condition(selection, query.disputed, {});
  if (given.has("about")) add_condition(selection, query.about, given.text("about"));
  if (given.has("status")) add_condition(selection, query.status, given.text("status"));
  if (given.has("text")) add_condition(selection, query.text, given.text("text"));
  Result<std::string> order = order_of(store, query, given.text("sort"));
  if (!order) return order.error();
  selection.order = *order;
  if (given.has("limit")) selection.limit = " LIMIT " + std::to_string(given.number("limit", 0));
  return selection;
}

Result<std::vector<std::string>> ledger_lines(const Store& store, RowKind kind, const std::vector<std::string>& ids) {
  Ledger rows;
  RASHOMON_TRY(store.read_rows(kind, ids, rows));
  TextCache texts(store);
  std::map<std::string, std::string, std::less<>> line_of;
  write_jsonl(rows, texts.text_of(), [&](std::string_view line) {
    constexpr std::string_view kId = "\"id\":\"";
    const size_t from = line.find(kId) + kId.size();
    line_of[std::string(line.substr(from, line.find('"', from) - from))] = std::string(line);
  });
  std::vector<std::string> lines;
  for (const std::string& id : ids) {
    const auto found = line_of.find(id);
    if (found != line_of.end()) lines.push_back(found->second);
  }
  return lines;
}

Style style_of_status(std::string_view status) {
  if (status == "disputed") return Style::red;
  if (status == "denied") return Style::magenta;
  if (status == "planned") return Style::cyan;
  if (status == "claimed") return Style::yellow;
  return Style::plain;
}

namespace {

/// The rows as people see them: days in one column, ids cut short.
Result<Grid> grid_of(const Store& store, const Query& query, const Selection& selection) {
  std::string columns;
  Grid grid;
  for (const Shown& shown : query.shown) {
    columns += (columns.empty() ? "" : ", ") + std::string(shown.sql);
    grid.columns.push_back(
        {shown.title, shown.kind == Shown::number, shown.elastic, shown.kind == Shown::id ? Style::dim : Style::plain});
  }
  Result<Table> table =
      store.query("SELECT " + columns + " FROM " + query.view + " v" + selection.sql(), selection.parameters);
  if (!table) return table.error();
  size_t id_size = 0;
  if (!query.shown.empty() && query.shown.front().kind == Shown::id) {
    Result<size_t> size = short_id_size(store, query.row);
    if (!size) return size.error();
    id_size = *size;
  }
  for (const auto& values : table->rows) {
    std::vector<std::string>& row = grid.rows.emplace_back();
    size_t at = 0;
    for (const Shown& shown : query.shown) {
      std::string text = text_of(values[at]);
      if (shown.kind == Shown::id) text.resize(std::min(text.size(), id_size));
      if (shown.kind == Shown::days) text = show_days({parse_iso_day(text), parse_iso_day(text_of(values[++at]))});
      row.push_back(std::move(text));
      ++at;
    }
  }
  return grid;
}

/// How many rows of the answer another rule than `any` makes or takes away. The views of the file itself go by `any`.
Result<std::pair<int64_t, int64_t>> changed_by_rule(const Store& store, const Query& query,
                                                    const Selection& selection) {
  std::string columns = "v.id";
  for (const Shown& shown : query.shown) columns += ", " + std::string(shown.sql);
  const auto rows = [&](const char* schema) {
    return "SELECT " + columns + " FROM " + schema + "." + query.view + " v" + selection.where;
  };
  const auto count = [&](const std::string& these, const std::string& those) -> Result<int64_t> {
    Result<Table> table =
        store.query("SELECT count(*) FROM (" + these + " EXCEPT " + those + ")", selection.parameters);
    if (!table) return table.error();
    return std::get<int64_t>(table->rows.front().front());
  };
  Result<int64_t> made = count(rows("temp"), rows("main"));
  if (!made) return made.error();
  Result<int64_t> gone = count(rows("main"), rows("temp"));
  if (!gone) return gone.error();
  return std::pair(*made, *gone);
}

}  // namespace

Result<void> tell_rule(Context& context, const Store& store, const Query& query, const Selection& selection) {
  const std::string rule = context.arguments.text("rule", "any");
  if (rule == "any") return {};
  const Result<std::pair<int64_t, int64_t>> changed = changed_by_rule(store, query, selection);
  if (!changed) return changed.error();
  const auto [made, gone] = *changed;
  context.say("rashomon " + std::string(query.command) + ": the rule " + rule +
              (made == 0 && gone == 0 ? " changes no row"
                                      : " makes " + counted(static_cast<size_t>(made), "row") + " and takes away " +
                                            counted(static_cast<size_t>(gone), "row") + " of the rule any"));
  return {};
}

int answer(Context& context, const Query& query, const Selection& selection) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  size_t count = 0;
  if (format == Format::table || format == Format::md) {
    CLI_TRY(grid, context, grid_of(*store, query, selection));
    count = grid.rows.size();
    if (format == Format::md) {
      write_markdown(*out, grid);
    } else if (count > 0) {
      write_table(*out, grid, [&](size_t row, size_t column) {
        return query.shown[column].kind == Shown::status ? style_of_status(grid.rows[row][column]) : Style::plain;
      });
    }
  } else if (format == Format::csv || format == Format::tsv) {
    CLI_TRY(table, context,
            store->query(std::string("SELECT * FROM ") + query.view + " v" + selection.sql(), selection.parameters));
    count = table.rows.size();
    write_values(*out, table, format);
  } else {
    CLI_TRY(
        ids, context,
        texts_of(*store, std::string("SELECT v.id FROM ") + query.view + " v" + selection.sql(), selection.parameters));
    CLI_TRY(lines, context, ledger_lines(*store, query.row, ids));
    count = lines.size();
    write_objects(*out, lines, format);
  }
  if (const Result<void> told = tell_rule(context, *store, query, selection); !told) return context.fail(told.error());
  if (count == 0) context.say("rashomon " + std::string(query.command) + ": nothing matched");
  return context.finish(count == 0 ? kNothing : kDone);
}

int run_query(Context& context) {
  CLI_TRY(store, context, context.ledger());
  const Query& query = *find_query(context.arguments.command->name);
  CLI_TRY(selection, context, select_rows(context.arguments, *store, query));
  return answer(context, query, selection);
}

}  // namespace rashomon::cli
