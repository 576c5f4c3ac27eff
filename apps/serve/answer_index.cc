// SPDX-License-Identifier: Apache-2.0
// All events in one small table by columns: what a page needs to list, count and map a hundred thousand of them without
// asking again. Names stand once and are pointed at by their position.
#include <map>

#include "api.h"
#include "find.h"
#include "grid.h"
#include "rashomon/base/day.h"

namespace rashomon::serve {
namespace {

using cli::text_of;

/// Texts by the order in which they came.
class Numbers {
 public:
  size_t of(const std::string& text) {
    const auto [at, is_new] = number_.emplace(text, texts.size());
    if (is_new) texts.push_back(text);
    return at->second;
  }
  std::vector<std::string> texts;

 private:
  std::map<std::string, size_t> number_;
};

std::string list_of(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) out += (out.size() > 1 ? "," : "") + cli::json_text(text);
  return out + "]";
}

/// A column under construction.
struct Column {
  std::string name, values;
  void add(std::string_view value) {
    if (!values.empty()) values += ',';
    values += value;
  }
};

/// Lists of numbers for events that come in order of id.
class Lists {
 public:
  void add(const std::string& event, size_t number) {
    std::string& list = of_[event];
    list += (list.empty() ? "" : ",") + std::to_string(number);
  }
  std::string of(const std::string& event) const {
    const auto found = of_.find(event);
    return found == of_.end() ? "[]" : "[" + found->second + "]";
  }

 private:
  std::map<std::string, std::string> of_;
};

std::string day_number(const Value& value) {
  const std::string text = text_of(value);
  return text.empty() ? "null" : std::to_string(parse_iso_day(text));
}

}  // namespace

Result<Answer> answer_index(const Store& store) {
  Numbers types, statuses, bases, outlets, abouts, entities;
  Lists actors, targets, tellers, disputes;
  Result<Table> rows = store.query(
      "SELECT event, role, entity FROM event_participant WHERE role IN ('actor', 'target') ORDER BY event, position");
  if (!rows) return rows.error();
  for (const auto& row : rows->rows) {
    const std::string entity = text_of(row[2]);
    if (!entity.empty()) (text_of(row[1]) == "actor" ? actors : targets).add(text_of(row[0]), entities.of(entity));
  }
  rows = store.query(
      "SELECT DISTINCT c.event, coalesce(r.outlet, r.file) FROM claim c JOIN report r ON r.id = c.report WHERE c.event "
      "IS "
      "NOT NULL ORDER BY 1, 2");
  if (!rows) return rows.error();
  for (const auto& row : rows->rows) tellers.add(text_of(row[0]), outlets.of(text_of(row[1])));
  rows = store.query("SELECT DISTINCT event, about FROM dispute ORDER BY 1, 2");
  if (!rows) return rows.error();
  for (const auto& row : rows->rows) disputes.add(text_of(row[0]), abouts.of(text_of(row[1])));
  std::map<std::string, std::string> figures;  // [low, high, number of figures] of people killed, by event
  rows = store.query(
      "SELECT event, min(coalesce(low, high)), max(coalesce(high, low)), count(*) FROM quantity WHERE event IS NOT "
      "NULL AND "
      "what LIKE '%kill%' GROUP BY event");
  if (!rows) return rows.error();
  for (const auto& row : rows->rows)
    figures[text_of(row[0])] =
        "[" + cli::json_value(row[1]) + "," + cli::json_value(row[2]) + "," + text_of(row[3]) + "]";

  rows = store.query(
      "SELECT v.id, v.type, v.earliest, v.latest, v.basis, v.place_id, v.status, v.origins, v.reports FROM v_events v "
      "ORDER BY "
      "coalesce(v.earliest, v.latest, '9999'), v.latest, v.id");
  if (!rows) return rows.error();
  std::vector<Column> columns = {{"id", ""},      {"type", ""},    {"from", ""},     {"to", ""},      {"basis", ""},
                                 {"place", ""},   {"status", ""},  {"origins", ""},  {"reports", ""}, {"actors", ""},
                                 {"targets", ""}, {"outlets", ""}, {"disputes", ""}, {"killed", ""}};
  for (const auto& row : rows->rows) {
    const std::string id = text_of(row[0]);
    const std::string place = text_of(row[5]);
    const auto killed = figures.find(id);
    const std::string values[] = {cli::json_text(id),
                                  std::to_string(types.of(text_of(row[1]))),
                                  day_number(row[2]),
                                  day_number(row[3]),
                                  std::to_string(bases.of(text_of(row[4]))),
                                  place.empty() ? "null" : std::to_string(entities.of(place)),
                                  std::to_string(statuses.of(text_of(row[6]))),
                                  text_of(row[7]),
                                  text_of(row[8]),
                                  actors.of(id),
                                  targets.of(id),
                                  tellers.of(id),
                                  disputes.of(id),
                                  killed == figures.end() ? "null" : killed->second};
    for (size_t c = 0; c < columns.size(); ++c) columns[c].add(values[c]);
  }
  Answer answer;
  answer.body = "{\"count\":" + std::to_string(rows->rows.size()) + ",\"types\":" + list_of(types.texts) +
                ",\"statuses\":" + list_of(statuses.texts) + ",\"bases\":" + list_of(bases.texts) +
                ",\"outlets\":" + list_of(outlets.texts) + ",\"abouts\":" + list_of(abouts.texts) + ",\n\"events\":{";
  for (size_t c = 0; c < columns.size(); ++c)
    answer.body += (c ? ",\n\"" : "\"") + columns[c].name + "\":[" + columns[c].values + "]";
  answer.body += "},\n\"entities\":[";
  rows = store.query(
      "SELECT e.id, e.name, e.type, round(e.lat, 5), round(e.lon, 5), e.precision, e.country, (SELECT "
      "group_concat(n.text, "
      "'; ') FROM entity_name n WHERE n.entity = e.id AND n.text <> e.name AND n.position < 8) FROM json_each(?1) j "
      "LEFT "
      "JOIN entity e ON e.id = j.value ORDER BY j.key",
      {Value(cli::json_list(entities.texts))});
  if (!rows) return rows.error();
  for (size_t r = 0; r < rows->rows.size(); ++r) {
    answer.body += r ? ",\n[" : "[";
    for (size_t c = 0; c < rows->columns.size(); ++c) answer.body += (c ? "," : "") + cli::json_value(rows->rows[r][c]);
    answer.body += "]";
  }
  answer.body += "]}\n";
  return answer;
}

}  // namespace rashomon::serve
