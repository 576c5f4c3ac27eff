// SPDX-License-Identifier: Apache-2.0
// holds: the history of a place, or all places on one day.
#include "days.h"
#include "find.h"
#include "query.h"

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

int run_holds(Context& context) {
  CLI_TRY(store, context, context.ledger());
  const Query& query = *find_query("holds");
  CLI_TRY(selection, context, select_rows(context, *store, query));
  std::string place;
  for (const std::string& word : context.arguments.words) place += (place.empty() ? "" : " ") + word;
  if (!place.empty()) {
    CLI_TRY(ids, context, find_entities(*store, place, Wanted::place));
    add_condition(selection, query.place, json_list(ids));
  }
  if (context.arguments.has("on")) {
    add_day(selection, iso_day(parse_days(context.arguments.text("on")).latest));
  } else if (place.empty() && !context.arguments.has("since") && !context.arguments.has("until")) {
    CLI_TRY(day, context, last_day(*store));
    if (!day.empty()) {
      add_day(selection, day);
      context.say("who holds what on " + day);
    }
  }
  return answer(context, query, selection);
}

}  // namespace rashomon::cli
