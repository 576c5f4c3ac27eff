// SPDX-License-Identifier: Apache-2.0
// words: how each outlet names an actor, how often, and the words that judge it.
#include "days.h"
#include "find.h"
#include "query.h"
#include "tables.h"

namespace rashomon::cli {

Result<Table> words_table(const Arguments& given, const Store& store) {
  const Result<std::vector<std::string>> ids = find_entities(store, joined_words(given), Wanted::any);
  if (!ids) return ids.error();

  // A pronoun names nobody: it says nothing of how an outlet calls them.
  Selection mentions;
  add_condition(mentions, "v.entity_id IN (SELECT value FROM json_each(?))", json_list(*ids));
  add_condition(mentions,
                "lower(v.words) NOT IN "
                "('he','him','his','himself','she','her','hers','herself','it','its','itself','they','them','their',"
                "'theirs','themselves','who','whom','whose','which','that','we','us','our','ours','i','me','my')",
                {});
  if (given.has("outlet")) add_condition(mentions, "v.outlet LIKE '%' || ? || '%'", given.text("outlet"));
  if (given.has("text")) add_condition(mentions, "v.words LIKE '%' || ? || '%'", given.text("text"));
  if (given.has("since")) {
    add_condition(mentions, "EXISTS (SELECT 1 FROM report r WHERE r.id = v.report_id AND r.published_latest >= ?)",
                  iso_day(parse_days(given.text("since")).earliest));
  }
  if (given.has("until")) {
    add_condition(mentions, "EXISTS (SELECT 1 FROM report r WHERE r.id = v.report_id AND r.published_earliest <= ?)",
                  iso_day(parse_days(given.text("until")).latest));
  }
  const std::string sort = given.text("sort");
  const std::string order = sort == "count" || sort == "-count" ? "count DESC, outlet, text"
                            : sort == "text" || sort == "words" ? "text, outlet"
                                                                : "outlet, count DESC, text";
  std::string limit;
  if (given.has("limit")) limit = " LIMIT " + std::to_string(given.number("limit", 0));
  return store.query(
      "SELECT outlet, text, count, (SELECT group_concat(loaded) FROM (SELECT DISTINCT w.loaded FROM v_wordings w WHERE "
      "w.entity_id = g.entity_id AND w.report_id = g.report_id AND w.span_begin < g.span_end AND g.span_begin < "
      "w.span_end "
      "ORDER BY 1)) AS loaded, entity, entity_id FROM (SELECT coalesce(v.outlet, v.file) AS outlet, v.words AS text, "
      "count(*) AS count, v.name AS entity, v.entity_id, v.report_id, v.span_begin, v.span_end, "
      // the row that has the least of these gives the others too
      "min(v.report_id || printf('%010d', v.span_begin)) FROM v_mentions v" +
          mentions.where + " GROUP BY coalesce(v.outlet, v.file), v.entity_id, lower(v.words)) g ORDER BY " + order +
          limit,
      mentions.parameters);
}

int run_words(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(table, context, words_table(context.arguments, *store));
  CLI_TRY(out, context, context.output());
  const Format format = context.format();
  if (format != Format::table && format != Format::md) {
    write_values(*out, table, format);
  } else {
    Grid grid{{{"outlet", false, true},
               {"words", false, true},
               {"count", true},
               {"judges", false, false, Style::yellow},
               {"entity", false, true, Style::dim}},
              {}};
    std::string before;
    for (const auto& row : table.rows) {
      const std::string outlet = text_of(row[0]);
      grid.rows.push_back({format == Format::table && outlet == before ? "" : outlet, text_of(row[1]), text_of(row[2]),
                           text_of(row[3]), text_of(row[4])});
      before = outlet;
    }
    if (format == Format::md) {
      write_markdown(*out, grid);
    } else if (!grid.rows.empty()) {
      write_table(*out, grid);
    }
  }
  if (table.rows.empty()) context.say("rashomon words: nothing matched");
  return context.finish(table.rows.empty() ? kNothing : kDone);
}

}  // namespace rashomon::cli
