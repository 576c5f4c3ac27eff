// SPDX-License-Identifier: Apache-2.0
// All events in one small table by columns: what a page needs to list, count and map a hundred thousand of them without
// asking again. Names stand once and are pointed at by their position. With a limit only the first events, which a page
// shows while it waits for all.
#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>
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

/// The digits of an id: "ev_c2b45…" as a number, which is found faster than a text.
uint64_t digits_of(const Value& id) {
  const auto* text = std::get_if<std::string>(&id);
  if (text == nullptr) return 0;
  uint64_t number = 0;
  const size_t from = std::min(text->find('_') + 1, text->size());
  (void)std::from_chars(text->data() + from, text->data() + text->size(), number, 16);
  return number;
}

/// Positions by id; looked up, never walked.
class Positions {
 public:
  void reserve(size_t n) { at_.reserve(n); }
  void add(const Value& id, size_t position) { at_.emplace(digits_of(id), position); }
  const size_t* of(const Value& id) const {
    const auto found = at_.find(digits_of(id));
    return found == at_.end() ? nullptr : &found->second;
  }

 private:
  std::unordered_map<uint64_t, size_t> at_;
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
  void write(size_t event, std::string& into) const {
    into += '[';
    for (const size_t number : of_[event]) {
      if (into.back() != '[') into += ',';
      into += std::to_string(number);
    }
    into += ']';
  }

 private:
  std::vector<std::vector<size_t>> of_;
};

std::string day_number(const Value& value) {
  const std::string text = text_of(value);
  return text.empty() ? "null" : std::to_string(parse_iso_day(text));
}

/// Reads what is told of events elsewhere. Of all events each step is one pass over a table in its own order, since
/// rows of a large ledger that are looked up one by one take longest; of a few they are looked up.
class IndexMaker {
 public:
  /// `chosen`: a JSON array of the ids of all `events`, or "" where they are all that there are.
  IndexMaker(const Store& store, Table events, std::string chosen, std::string total)
      : store_(store),
        events_(std::move(events)),
        chosen_(std::move(chosen)),
        total_(std::move(total)),
        actors_(events_.rows.size()),
        targets_(events_.rows.size()),
        tellers_(events_.rows.size()),
        disputes_(events_.rows.size()),
        figures_(events_.rows.size()) {
    row_.reserve(events_.rows.size());
    for (size_t i = 0; i < events_.rows.size(); ++i) row_.add(events_.rows[i][0], i);
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
  /// Rows of `sql`, in which "@" stands for the condition that `column` is one of the events.
  Result<Table> rows(std::string sql, const std::string& column) const {
    const size_t at = sql.find('@');
    sql.replace(at, 1, chosen_.empty() ? "1" : column + " IN (SELECT value FROM json_each(?1))");
    return chosen_.empty() ? store_.query(sql) : store_.query(sql, {Value(chosen_)});
  }

  /// Entities are numbered by name, so that whoever sorts by name compares numbers.
  Result<void> read_entities() {
    const std::string condition = chosen_.empty() ? "" : "IN (SELECT value FROM json_each(?1))";
    const std::string of_participant = condition.empty() ? "" : " WHERE event " + condition;
    const std::string of_place = condition.empty() ? "" : " WHERE id " + condition;
    const std::string sql =
        "SELECT e.id, e.name, e.type, round(e.lat, 5), round(e.lon, 5), e.precision, e.country, (SELECT "
        "group_concat(text, '; ') FROM (SELECT n.text FROM entity_name n WHERE n.entity = e.id AND n.text <> e.name "
        "GROUP BY "
        "n.text ORDER BY sum(n.count) DESC, n.text LIMIT 7)) "
        "FROM entity e WHERE e.id IN (SELECT entity FROM event_participant" +
        of_participant + " UNION SELECT place FROM event" + of_place + ") ORDER BY e.name COLLATE NOCASE, e.id";
    Result<Table> entities = chosen_.empty() ? store_.query(sql) : store_.query(sql, {Value(chosen_)});
    if (!entities) return entities.error();
    entities_ = *std::move(entities);
    entity_.reserve(entities_.rows.size());
    for (size_t i = 0; i < entities_.rows.size(); ++i) entity_.add(entities_.rows[i][0], i);
    return {};
  }

  Result<void> read_participants() {
    const Result<Table> found = rows(
        "SELECT event, role, entity FROM event_participant WHERE @ AND role IN ('actor', 'target') AND entity IS NOT "
        "NULL ORDER BY event, position",
        "event");
    if (!found) return found.error();
    for (const auto& row : found->rows) {
      const size_t *event = row_.of(row[0]), *entity = entity_.of(row[2]);
      if (event == nullptr || entity == nullptr) continue;
      (text_of(row[1]) == "actor" ? actors_ : targets_).add(*event, *entity);
    }
    return {};
  }

  Result<void> read_tellers() {
    const Result<Table> reports =
        chosen_.empty() ? store_.query("SELECT id, coalesce(outlet, file) FROM report ORDER BY 2, 1")
                        : store_.query(
                              "SELECT id, coalesce(outlet, file) FROM report WHERE id IN (SELECT report FROM claim "
                              "WHERE event IN (SELECT value FROM json_each(?1))) ORDER BY 2, 1",
                              {Value(chosen_)});
    if (!reports) return reports.error();
    Positions outlet;
    outlet.reserve(reports->rows.size());
    for (const auto& row : reports->rows) outlet.add(row[0], outlets_.of(text_of(row[1])));
    const Result<Table> claims = rows("SELECT event, report FROM claim WHERE @ AND event IS NOT NULL", "event");
    if (!claims) return claims.error();
    for (const auto& row : claims->rows) {
      const size_t *event = row_.of(row[0]), *teller = outlet.of(row[1]);
      if (event != nullptr && teller != nullptr) tellers_.add(*event, *teller);
    }
    tellers_.sort();
    return {};
  }

  Result<void> read_disputes() {
    const Result<Table> found = rows("SELECT DISTINCT event, about FROM dispute WHERE @ ORDER BY 1, 2", "event");
    if (!found) return found.error();
    for (const auto& row : found->rows) {
      if (const size_t* event = row_.of(row[0])) disputes_.add(*event, abouts_.of(text_of(row[1])));
    }
    return {};
  }

  /// [low, high, number of figures] of people killed.
  Result<void> read_figures() {
    const Result<Table> found = rows(
        "SELECT event, min(coalesce(low, high)), max(coalesce(high, low)), count(*) FROM quantity WHERE @ AND event IS "
        "NOT NULL AND what LIKE '%kill%' GROUP BY event",
        "event");
    if (!found) return found.error();
    for (const auto& row : found->rows) {
      if (const size_t* event = row_.of(row[0])) {
        figures_[*event] = "[" + cli::json_value(row[1]) + "," + cli::json_value(row[2]) + "," + text_of(row[3]) + "]";
      }
    }
    return {};
  }

  /// A column of the events: `value(row, into)` writes one.
  template <typename Value>
  void write_column(const char* name, std::string& into, Value value) {
    into += into.back() == '{' ? "\"" : ",\n\"";
    into.append(name).append("\":[");
    for (size_t i = 0; i < events_.rows.size(); ++i) {
      if (i) into += ',';
      value(i, into);
    }
    into += ']';
  }

  Answer write() {
    std::string events = "{";
    const auto text = [&](size_t column) {
      return [this, column](size_t i, std::string& into) { into += cli::json_text(text_of(events_.rows[i][column])); };
    };
    const auto number = [&](size_t column) {
      return [this, column](size_t i, std::string& into) { into += text_of(events_.rows[i][column]); };
    };
    const auto day = [&](size_t column) {
      return [this, column](size_t i, std::string& into) { into += day_number(events_.rows[i][column]); };
    };
    const auto word = [&](size_t column, Numbers& words) {
      return [this, column, &words](size_t i, std::string& into) {
        into += std::to_string(words.of(text_of(events_.rows[i][column])));
      };
    };
    const auto list = [](const Lists& lists) {
      return [&lists](size_t i, std::string& into) { lists.write(i, into); };
    };
    write_column("id", events, text(0));
    write_column("type", events, word(1, types_));
    write_column("from", events, day(2));
    write_column("to", events, day(3));
    write_column("basis", events, word(4, bases_));
    write_column("place", events, [&](size_t i, std::string& into) {
      const size_t* place = entity_.of(events_.rows[i][5]);
      into += place == nullptr ? "null" : std::to_string(*place);
    });
    write_column("status", events, word(6, statuses_));
    write_column("origins", events, number(7));
    write_column("reports", events, number(8));
    write_column("actors", events, list(actors_));
    write_column("targets", events, list(targets_));
    write_column("outlets", events, list(tellers_));
    write_column("disputes", events, list(disputes_));
    write_column("killed", events,
                 [&](size_t i, std::string& into) { into += figures_[i].empty() ? "null" : figures_[i]; });
    Answer answer;
    answer.body = "{\"count\":" + std::to_string(events_.rows.size()) + ",\"total\":" + total_ +
                  ",\"types\":" + list_of(types_.texts) + ",\"statuses\":" + list_of(statuses_.texts) +
                  ",\"bases\":" + list_of(bases_.texts) + ",\"outlets\":" + list_of(outlets_.texts) +
                  ",\"abouts\":" + list_of(abouts_.texts) + ",\n\"events\":" + events + "},\n\"entities\":[";
    for (size_t r = 0; r < entities_.rows.size(); ++r) {
      answer.body += r ? ",\n[" : "[";
      for (size_t c = 0; c < entities_.columns.size(); ++c) {
        if (c) answer.body += ',';
        answer.body += cli::json_value(entities_.rows[r][c]);
      }
      answer.body += "]";
    }
    answer.body += "]}\n";
    return answer;
  }

  const Store& store_;
  const Table events_;
  const std::string chosen_, total_;
  Table entities_;
  Positions row_, entity_;
  Numbers types_, statuses_, bases_, outlets_, abouts_;
  Lists actors_, targets_, tellers_, disputes_;
  std::vector<std::string> figures_;
};

constexpr const char* kInOrder = "coalesce(earliest, latest, '9999'), latest, id";

/// All events in order of their days. They are read in the order in which they lie and sorted here: a database that
/// sorts them fetches each by itself.
Result<Table> all_events(const Store& store, const std::string& columns) {
  Result<Table> events = store.query("SELECT " + columns + " FROM v_events v ORDER BY v.id");
  if (!events) return events;
  const auto day = [](const std::vector<Value>& row) {
    const std::string from = text_of(row[2]), to = text_of(row[3]);
    return std::pair(!from.empty() ? from : to.empty() ? "9999" : to, to);
  };
  std::vector<std::pair<std::pair<std::string, std::string>, size_t>> order;
  order.reserve(events->rows.size());
  for (size_t i = 0; i < events->rows.size(); ++i) order.emplace_back(day(events->rows[i]), i);
  std::sort(order.begin(), order.end());
  Table sorted{std::move(events->columns), {}};
  sorted.rows.reserve(order.size());
  for (const auto& [key, i] : order) sorted.rows.push_back(std::move(events->rows[i]));
  return sorted;
}

}  // namespace

Result<Answer> answer_index(const Store& store, int64_t limit) {
  const std::string columns = "v.id, v.type, v.earliest, v.latest, v.basis, v.place_id, v.status, v.origins, v.reports";
  if (limit < 0) {
    Result<Table> events = all_events(store, columns);
    if (!events) return events.error();
    const std::string total = std::to_string(events->rows.size());
    return IndexMaker(store, *std::move(events), "", total).make();
  }
  const Result<std::vector<std::string>> first =
      cli::texts_of(store, std::string("SELECT id FROM event ORDER BY ") + kInOrder + " LIMIT ?1", {Value(limit)});
  if (!first) return first.error();
  const Result<std::vector<std::string>> total = cli::texts_of(store, "SELECT count(*) FROM event", {});
  if (!total) return total.error();
  const std::string chosen = cli::json_list(*first);
  Result<Table> events = store.query(
      "SELECT " + columns + " FROM v_events v WHERE v.id IN (SELECT value FROM json_each(?1)) ORDER BY " + kInOrder,
      {Value(chosen)});
  if (!events) return events.error();
  return IndexMaker(store, *std::move(events), chosen, total->front()).make();
}

}  // namespace rashomon::serve
