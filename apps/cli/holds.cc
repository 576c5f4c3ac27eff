// SPDX-License-Identifier: Apache-2.0
// holds: the history of a place, or all places on one day.
#include "days.h"
#include "find.h"
#include "query.h"
#include "tables.h"

namespace rashomon::cli {
namespace {

/// The last day that any report was published or any event is known to have happened by; "" for an empty ledger.
Result<std::string> last_day(const Store& store) {
  Result<std::vector<std::string>> day = texts_of(
      store, "SELECT coalesce((SELECT max(published_latest) FROM report), (SELECT max(latest) FROM event), '')");
  if (!day) return day.error();
  return day->front();
}

/// Holdings that lasted on `day`: begun by then, and not known to have ended.
void add_day(Selection& selection, const std::string& day) {
  add_condition(selection, "(v.from_earliest IS NULL OR v.from_earliest <= ?)", day);
  add_condition(selection, "(coalesce(v.to_latest, v.to_earliest) IS NULL OR coalesce(v.to_latest, v.to_earliest) > ?)",
                day);
}

}  // namespace

std::string joined_words(const Arguments& given) {
  std::string all;
  for (const std::string& word : given.words) all += (all.empty() ? "" : " ") + word;
  return all;
}

Result<HoldingSelection> select_holdings(const Arguments& given, const Store& store, bool all) {
  const Query& query = *find_query("holds");
  Result<Selection> rows = select_rows(given, store, query);
  if (!rows) return rows.error();
  HoldingSelection selected{*rows, ""};
  const std::string place = joined_words(given);
  if (!place.empty()) {
    const Result<std::vector<std::string>> ids = find_entities(store, place, Wanted::place);
    if (!ids) return ids.error();
    add_condition(selected.rows, query.place, json_list(*ids));
  }
  if (given.has("on")) {
    add_day(selected.rows, iso_day(parse_days(given.text("on")).latest));
  } else if (!all && place.empty() && !given.has("since") && !given.has("until")) {
    const Result<std::string> day = last_day(store);
    if (!day) return day.error();
    if (!day->empty()) add_day(selected.rows, *day);
    selected.day = *day;
  }
  return selected;
}

int run_holds(Context& context) {
  CLI_TRY(store, context, context.ledger());
  CLI_TRY(selected, context, select_holdings(context.arguments, *store));
  if (!selected.day.empty()) context.say("who holds what on " + selected.day);
  return answer(context, *find_query("holds"), selected.rows);
}

}  // namespace rashomon::cli
