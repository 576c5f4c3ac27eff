// SPDX-License-Identifier: Apache-2.0
// The whole ledger for other programs: JSON Lines (docs/formats/ledger.md), CSV of the views; events with a place as
// GeoJSON, KML, and in the columns of ACLED and UCDP; all events as an Atom feed.
#include <sys/stat.h>

#include "find.h"
#include "grid.h"
#include "query.h"
#include "rashomon/record/print.h"
#include "suggest.h"
#include "tables.h"
#include "text_cache.h"
#include "write_exchange.h"
#include "write_feed.h"

namespace rashomon::cli {
namespace {

constexpr const char* kKinds[] = {"reports",    "events",   "claims",   "holdings",   "disputes",
                                  "quotes",     "wordings", "actors",   "places",     "relations",
                                  "quantities", "stories",  "mentions", "derivations"};

int export_jsonl(Context& context, const Store& store) {
  CLI_TRY(out, context, context.output());
  TextCache texts(store);
  const Result<void> told = store.tell_ledger([&](const Ledger& part) {
    write_jsonl(part, texts.text_of(), [&](std::string_view line) { out->data(std::string(line) + "\n"); });
  });
  if (!told) return context.fail(told.error());
  return context.finish(kDone);
}

std::string view_query(const std::string& kind) {
  const bool has_id = kind != "disputes" && kind != "mentions" && kind != "derivations";
  return "SELECT * FROM v_" + kind + (has_id ? " ORDER BY id" : " ORDER BY 1, 2, 3, 4, 5, 6, 7");
}

/// One kind to the output, or all kinds as files of a folder.
int export_csv(Context& context, const Store& store) {
  const std::string where = context.arguments.text("output");
  struct stat there {};
  const bool folder =
      !where.empty() && (where.back() == '/' || (stat(where.c_str(), &there) == 0 && S_ISDIR(there.st_mode)));
  if (!folder || context.arguments.has("kind")) {
    CLI_TRY(table, context, store.query(view_query(context.arguments.text("kind", "events"))));
    CLI_TRY(out, context, context.output());
    write_values(*out, table, Format::csv);
    return context.finish(kDone);
  }
  (void)mkdir(where.c_str(), 0777);
  for (const char* kind : kKinds) {
    CLI_TRY(table, context, store.query(view_query(kind)));
    CLI_TRY(out, context, Output::open(where + (where.back() == '/' ? "" : "/") + kind + ".csv", "never"));
    write_values(out, table, Format::csv);
    if (const Result<void> done = out.finish(); !done) return context.fail(done.error());
  }
  return kDone;
}

int export_geojson(Context& context, const Store& store) {
  CLI_TRY(table, context, points_table(store, Selection{"", {}, " ORDER BY v.id", ""}));
  CLI_TRY(out, context, context.output());
  write_geojson(table, [&](std::string_view text) { out->data(text); });
  return context.finish(kDone);
}

/// All events in the order of `rashomon events`.
Result<Selection> all_events(const Store& store) { return select_rows(Arguments{}, store, *find_query("events")); }

int export_feed(Context& context, const Store& store, bool kml) {
  CLI_TRY(events, context, all_events(store));
  CLI_TRY(table, context, store.query("SELECT v.* FROM v_events v" + events.sql(), events.parameters));
  CLI_TRY(out, context, context.output());
  out->data(kml ? kml_of(table) : atom_of(table));
  return context.finish(kDone);
}

/// Says how many events the shape has no place for.
int export_shape(Context& context, const Store& store, bool acled) {
  CLI_TRY(events, context, all_events(store));
  CLI_TRY(ids, context, texts_of(store, "SELECT v.id FROM v_events v" + events.sql(), events.parameters));
  CLI_TRY(table, context, acled ? acled_table(store, ids) : ucdp_table(store, ids));
  CLI_TRY(out, context, context.output());
  write_values(*out, table, Format::csv);
  const int code = context.finish(kDone);
  context.say(std::to_string(table.rows.size()) + " of " + std::to_string(ids.size()) + " events have " +
              (acled ? "a sub-event type, a day and a point" : "a number of people killed, a day and a point"));
  return code;
}

}  // namespace

Result<Table> points_table(const Store& store, Selection selection) {
  add_condition(selection, "v.lat IS NOT NULL", {});
  return store.query(
      "SELECT v.lon, v.lat, v.id, v.type, v.earliest, v.latest, v.basis, v.place, v.place_id, v.actors, v.targets, "
      "v.status, v.reports, v.origins, v.outlets, v.disputed, v.plover, v.cameo, v.acled, v.precision, "
      "v.acled_precision, v.ucdp_precision FROM v_events v" +
          selection.sql(),
      selection.parameters);
}

void write_geojson(const Table& table, const std::function<void(std::string_view)>& write) {
  write("{\"type\":\"FeatureCollection\",\"features\":[");
  const char* between = "\n";
  for (const auto& row : table.rows) {
    std::string line = between + std::string("{\"type\":\"Feature\",\"id\":") + json_text(text_of(row[2])) +
                       ",\"geometry\":{\"type\":\"Point\",\"coordinates\":[" + text_of(row[0]) + "," + text_of(row[1]) +
                       "]},\"properties\":{";
    for (size_t c = 3; c < row.size(); ++c)
      line += (c > 3 ? "," : "") + json_text(table.columns[c]) + ":" + json_value(row[c]);
    write(line + "}}");
    between = ",\n";
  }
  write("\n]}\n");
}

int run_export(Context& context) {
  CLI_TRY(store, context, context.ledger());
  const std::string to = context.arguments.text("to", "jsonl");
  for (const char* kind : {"events", "holds"}) {
    if (const Result<void> told = tell_rule(context, *store, *find_query(kind), {}); !told)
      return context.fail(told.error());
  }
  if (to == "csv") return export_csv(context, *store);
  if (to == "kml" || to == "atom") return export_feed(context, *store, to == "kml");
  if (to == "acled" || to == "ucdp") return export_shape(context, *store, to == "acled");
  return to == "geojson" ? export_geojson(context, *store) : export_jsonl(context, *store);
}

}  // namespace rashomon::cli
