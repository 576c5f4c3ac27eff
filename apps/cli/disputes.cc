// SPDX-License-Identifier: Apache-2.0
// disputes: each value that somebody gives, side by side, and who gives it.
#include <algorithm>

#include "days.h"
#include "find.h"
#include "query.h"
#include "tables.h"

namespace rashomon::cli {
namespace {

/// Intervals as people read them; any other value as it is.
std::string shown_value(const std::string& value) {
  const size_t dots = value.find("..");
  if (dots == std::string::npos) return value;
  const Interval days{parse_iso_day(value.substr(0, dots)), parse_iso_day(value.substr(dots + 2))};
  return days.known() ? show_days(days) : value;
}

std::string list_of(const std::vector<std::string>& ids) { return json_list(ids); }

}  // namespace

std::vector<std::string> dispute_lines(const Ledger& ledger, const std::vector<std::string>& order,
                                       const std::string& about) {
  std::vector<std::string> lines;
  for (const std::string& id : order) {
    const auto event =
        std::find_if(ledger.events.begin(), ledger.events.end(), [&](const EventRow& e) { return e.id == id; });
    if (event == ledger.events.end()) continue;
    for (const Dispute& dispute : event->disputes) {
      if (!about.empty() && about != dispute.about) continue;
      std::string line = "{\"event\":" + json_text(id) + ",\"about\":" + json_text(dispute.about) + ",\"values\":[";
      for (size_t v = 0; v < dispute.values.size(); ++v) {
        line += (v ? "," : "") + std::string("{\"value\":") + json_text(dispute.values[v].value) +
                ",\"claims\":" + list_of(dispute.values[v].claims) + "}";
      }
      lines.push_back(line + "],\"rule\":" + json_text(dispute.rule) + "}");
    }
  }
  return lines;
}

Result<Table> dispute_table(const Store& store, const std::vector<std::string>& events, const std::string& about) {
  return store.query(
      "SELECT v.* FROM json_each(?1) j JOIN v_disputes v ON v.event_id = j.value WHERE ?2 = '' OR about = ?2 "
      "ORDER BY j.key, v.dispute, v.origins DESC, v.value",
      {Value(json_list(events)), Value(about)});
}

Result<Selection> select_disputes(const Arguments& given, const Store& store) {
  const Query& query = *find_query("events");
  Result<Selection> selection = select_rows(given, store, query);
  if (!selection) return selection.error();
  add_condition(*selection, query.disputed, {});
  return selection;
}

int run_disputes(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(selection, context, select_disputes(context.arguments, *store));
  const std::string about = context.arguments.text("about");
  CLI_TRY(events, context, texts_of(*store, "SELECT v.id FROM v_events v" + selection.sql(), selection.parameters));
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  size_t count = events.size();

  if (format == Format::json || format == Format::jsonl) {
    Ledger rows;
    if (const Result<void> read = store->read_rows(RowKind::event, events, rows); !read)
      return context.fail(read.error());
    write_objects(*out, dispute_lines(rows, events, about), format);
  } else {
    CLI_TRY(table, context, dispute_table(*store, events, about));
    CLI_TRY(id_size, context, short_id_size(*store, RowKind::event));
    if (format == Format::csv || format == Format::tsv) {
      write_values(*out, table, format);
    } else {
      // event_id dispute type earliest latest place about value_id value claims origins outlets rule
      Grid grid{{{"event", false, false, Style::dim},
                 {"when"},
                 {"type"},
                 {"place", false, true},
                 {"about", false, false, Style::red},
                 {"value", false, true},
                 {"origins", true},
                 {"according to", false, true}},
                {}};
      std::string before;
      for (const auto& row : table.rows) {
        const std::string key = text_of(row[0]) + text_of(row[1]);
        const bool same = format == Format::table && key == before;
        before = key;
        const std::string when = show_days({parse_iso_day(text_of(row[3])), parse_iso_day(text_of(row[4]))});
        grid.rows.push_back({same ? "" : text_of(row[0]).substr(0, id_size), same ? "" : when,
                             same ? "" : text_of(row[2]), same ? "" : text_of(row[5]), same ? "" : text_of(row[6]),
                             shown_value(text_of(row[8])), text_of(row[10]), text_of(row[11])});
      }
      if (format == Format::md) {
        write_markdown(*out, grid);
      } else if (count > 0) {
        write_table(*out, grid);
      }
    }
  }
  if (const Result<void> told = tell_rule(context, *store, *find_query("events"), selection); !told)
    return context.fail(told.error());
  if (count == 0) context.say("rashomon disputes: nothing matched");
  return context.finish(count == 0 ? kNothing : kDone);
}

}  // namespace rashomon::cli
