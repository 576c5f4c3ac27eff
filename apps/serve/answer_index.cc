// SPDX-License-Identifier: Apache-2.0
// All events in one small table by columns: what a page needs to list, count and map a hundred thousand of them without
// asking again. Names stand once and are pointed at by their position.
#include <algorithm>
#include <map>
#include <unordered_map>

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

/// For each event, by its row, a list of numbers, each once.
class Lists {
 public:
  explicit Lists(size_t events) : of_(events) {}
  void add(size_t event, size_t number) {
    std::vector<size_t>& list = of_[event];
    if (std::find(list.begin(), list.end(), number) == list.end()) list.push_back(number);
  }
  void sort() {
    for (std::vector<size_t>& list : of_) std::sort(list.begin(), list.end());
  }
  std::string of(size_t event) const {
    std::string out = "[";
    for (const size_t number : of_[event]) out += (out.size() > 1 ? "," : "") + std::to_string(number);
    return out + "]";
  }

 private:
  std::vector<std::vector<size_t>> of_;
};

std::string day_number(const Value& value) {
  const std::string text = text_of(value);
  return text.empty() ? "null" : std::to_string(parse_iso_day(text));
}

/// Reads what is told of events elsewhere; each step is one pass over a table, without order, since rows of a large
/// ledger that are looked up one by one take longest.
class IndexMaker {
 public:
  IndexMaker(const Store& store, Table events)
      : store_(store),
        events_(std::move(events)),
        actors_(events_.rows.size()),
        targets_(events_.rows.size()),
        tellers_(events_.rows.size()),
        disputes_(events_.rows.size()),
        figures_(events_.rows.size()) {
    for (size_t i = 0; i < events_.rows.size(); ++i) row_.emplace(text_of(events_.rows[i][0]), i);
  }

  Result<Answer> make() {
    RASHOMON_TRY(read_entities());
    RASHOMON_TRY(read_participants());
    RASHOMON_TRY(read_tellers());
    RASHOMON_TRY(read_disputes());
    RASHOMON_TRY(read_figures());
    return write();
  }

 private:
  /// The row of an event, or none.
  const size_t* row_of(const Value& id) const {
    const auto found = row_.find(text_of(id));
    return found == row_.end() ? nullptr : &found->second;
  }

  /// Entities are numbered by name, so that whoever sorts by name compares numbers.
  Result<void> read_entities() {
    Result<Table> entities = store_.query(
        "SELECT e.id, e.name, e.type, round(e.lat, 5), round(e.lon, 5), e.precision, e.country, (SELECT "
        "group_concat(n.text, '; ') FROM entity_name n WHERE n.entity = e.id AND n.text <> e.name AND n.position < 8) "
        "FROM entity e WHERE e.id IN (SELECT entity FROM event_participant UNION SELECT place FROM event) ORDER BY "
        "e.name COLLATE NOCASE, e.id");
    if (!entities) return entities.error();
    entities_ = *std::move(entities);
    for (size_t i = 0; i < entities_.rows.size(); ++i) entity_.emplace(text_of(entities_.rows[i][0]), i);
    return {};
  }

  Result<void> read_participants() {
    const Result<Table> rows = store_.query(
        "SELECT event, role, entity FROM event_participant WHERE role IN ('actor', 'target') AND entity IS NOT NULL");
    if (!rows) return rows.error();
    for (const auto& row : rows->rows) {
      const size_t* event = row_of(row[0]);
      const auto entity = entity_.find(text_of(row[2]));
      if (event == nullptr || entity == entity_.end()) continue;
      (text_of(row[1]) == "actor" ? actors_ : targets_).add(*event, entity->second);
    }
    return {};
  }

  Result<void> read_tellers() {
    const Result<Table> reports = store_.query("SELECT id, coalesce(outlet, file) FROM report ORDER BY 2, 1");
    if (!reports) return reports.error();
    std::unordered_map<std::string, size_t> outlet;
    for (const auto& row : reports->rows) outlet.emplace(text_of(row[0]), outlets_.of(text_of(row[1])));
    const Result<Table> claims = store_.query("SELECT event, report FROM claim WHERE event IS NOT NULL");
    if (!claims) return claims.error();
    for (const auto& row : claims->rows) {
      const size_t* event = row_of(row[0]);
      const auto teller = outlet.find(text_of(row[1]));
      if (event != nullptr && teller != outlet.end()) tellers_.add(*event, teller->second);
    }
    tellers_.sort();
    return {};
  }

  Result<void> read_disputes() {
    const Result<Table> rows = store_.query("SELECT DISTINCT event, about FROM dispute ORDER BY 1, 2");
    if (!rows) return rows.error();
    for (const auto& row : rows->rows) {
      if (const size_t* event = row_of(row[0])) disputes_.add(*event, abouts_.of(text_of(row[1])));
    }
    return {};
  }

  /// [low, high, number of figures] of people killed.
  Result<void> read_figures() {
    const Result<Table> rows = store_.query(
        "SELECT event, min(coalesce(low, high)), max(coalesce(high, low)), count(*) FROM quantity WHERE event IS NOT "
        "NULL AND what LIKE '%kill%' GROUP BY event");
    if (!rows) return rows.error();
    for (const auto& row : rows->rows) {
      if (const size_t* event = row_of(row[0])) {
        figures_[*event] = "[" + cli::json_value(row[1]) + "," + cli::json_value(row[2]) + "," + text_of(row[3]) + "]";
      }
    }
    return {};
  }

  std::string place_of(const Value& id) const {
    const auto found = entity_.find(text_of(id));
    return found == entity_.end() ? "null" : std::to_string(found->second);
  }

  Answer write() {
    std::vector<Column> columns = {{"id", ""},      {"type", ""},    {"from", ""},     {"to", ""},      {"basis", ""},
                                   {"place", ""},   {"status", ""},  {"origins", ""},  {"reports", ""}, {"actors", ""},
                                   {"targets", ""}, {"outlets", ""}, {"disputes", ""}, {"killed", ""}};
    for (size_t i = 0; i < events_.rows.size(); ++i) {
      const auto& row = events_.rows[i];
      const std::string values[] = {cli::json_text(text_of(row[0])),
                                    std::to_string(types_.of(text_of(row[1]))),
                                    day_number(row[2]),
                                    day_number(row[3]),
                                    std::to_string(bases_.of(text_of(row[4]))),
                                    place_of(row[5]),
                                    std::to_string(statuses_.of(text_of(row[6]))),
                                    text_of(row[7]),
                                    text_of(row[8]),
                                    actors_.of(i),
                                    targets_.of(i),
                                    tellers_.of(i),
                                    disputes_.of(i),
                                    figures_[i].empty() ? "null" : figures_[i]};
      for (size_t c = 0; c < columns.size(); ++c) columns[c].add(values[c]);
    }
    Answer answer;
    answer.body = "{\"count\":" + std::to_string(events_.rows.size()) + ",\"types\":" + list_of(types_.texts) +
                  ",\"statuses\":" + list_of(statuses_.texts) + ",\"bases\":" + list_of(bases_.texts) +
                  ",\"outlets\":" + list_of(outlets_.texts) + ",\"abouts\":" + list_of(abouts_.texts) +
                  ",\n\"events\":{";
    for (size_t c = 0; c < columns.size(); ++c)
      answer.body += (c ? ",\n\"" : "\"") + columns[c].name + "\":[" + columns[c].values + "]";
    answer.body += "},\n\"entities\":[";
    for (size_t r = 0; r < entities_.rows.size(); ++r) {
      answer.body += r ? ",\n[" : "[";
      for (size_t c = 0; c < entities_.columns.size(); ++c)
        answer.body += (c ? "," : "") + cli::json_value(entities_.rows[r][c]);
      answer.body += "]";
    }
    answer.body += "]}\n";
    return answer;
  }

  const Store& store_;
  const Table events_;
  Table entities_;
  std::unordered_map<std::string, size_t> row_, entity_;  // looked up, never walked
  Numbers types_, statuses_, bases_, outlets_, abouts_;
  Lists actors_, targets_, tellers_, disputes_;
  std::vector<std::string> figures_;
};

}  // namespace

Result<Answer> answer_index(const Store& store) {
  Result<Table> events = store.query(
      "SELECT v.id, v.type, v.earliest, v.latest, v.basis, v.place_id, v.status, v.origins, v.reports FROM v_events v "
      "ORDER BY coalesce(v.earliest, v.latest, '9999'), v.latest, v.id");
  if (!events) return events.error();
  return IndexMaker(store, *std::move(events)).make();
}

}  // namespace rashomon::serve
