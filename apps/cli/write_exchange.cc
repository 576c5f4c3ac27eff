// SPDX-License-Identifier: Apache-2.0
#include "write_exchange.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "find.h"
#include "grid.h"
#include "rashomon/base/day.h"
#include "rashomon/base/unicode.h"
#include "rashomon/engine.h"
#include "rows.h"

namespace rashomon::cli {
namespace {

/// Lines of a table among the models, cut at tabs, by their first column.
std::map<std::string, std::vector<std::string>> read_names(const char* file) {
  std::map<std::string, std::vector<std::string>> out;
  const Models models = builtin_models();
  const Result<std::string_view> bytes = models.get(file);
  if (!bytes) return out;
  for (size_t from = 0; from < bytes->size();) {
    const size_t end = std::min(bytes->find('\n', from), bytes->size());
    std::string_view line = bytes->substr(from, end - from);
    from = end + 1;
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> cells;
    for (size_t at = 0; at <= line.size();) {
      const size_t tab = std::min(line.find('\t', at), line.size());
      cells.emplace_back(line.substr(at, tab - at));
      at = tab + 1;
    }
    out.emplace(cells.front(), cells);
  }
  return out;
}

std::string cell_of(const std::map<std::string, std::vector<std::string>>& table, const std::string& key,
                    size_t column) {
  const auto found = table.find(key);
  return found != table.end() && column < found->second.size() ? found->second[column] : "";
}

/// An event with what both shapes need of it.
struct Told {
  std::string id, type, sub_event, earliest, latest, place, country, described, status, disputed;
  std::string lat, lon, acled_precision, ucdp_precision, reports, origins, last_published;
  std::vector<std::string> actors, targets, outlets, articles, headlines, days, speakers, notes;
  bool state_actor = false, state_target = false;
  int days_long() const { return parse_iso_day(latest) - parse_iso_day(earliest) + 1; }
};

/// One line: a cell with line breaks is well-formed CSV, but not for all who read it.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

/// Who fights for a state: what is part of one, or of what is part of one ("a brigade of the army of a country").
Result<std::set<std::string>> forces_of_states(const Store& store) {
  const Result<Table> parts = store.query(
      "SELECT r.from_entity, r.to_entity, w.type FROM relation r JOIN entity p ON p.id = r.from_entity JOIN entity w "
      "ON "
      "w.id = r.to_entity WHERE r.type = 'part_of' AND p.type IN ('group', 'organisation')");
  if (!parts) return parts.error();
  std::set<std::string> out;
  constexpr int kDeep = 4;
  for (int depth = 0; depth < kDeep; ++depth) {
    for (const auto& row : parts->rows) {
      if (text_of(row[2]) == "state" || out.contains(text_of(row[1]))) out.insert(text_of(row[0]));
    }
  }
  return out;
}

Result<void> add_participants(const Store& store, const std::set<std::string>& of_states, Told& told) {
  const Result<Table> people = store.query(
      "SELECT p.role, e.name, e.type, e.id FROM event_participant p JOIN entity e ON e.id = p.entity WHERE p.event = "
      "?1 "
      "AND p.role IN ('actor', 'target') ORDER BY p.position",
      {Value(told.id)});
  if (!people) return people.error();
  for (const auto& row : people->rows) {
    const bool actor = text_of(row[0]) == "actor";
    std::vector<std::string>& names = actor ? told.actors : told.targets;
    names.push_back(one_line(text_of(row[1])));
    // Both shapes ask what the first of each side is.
    if (names.size() == 1)
      (actor ? told.state_actor : told.state_target) =
          text_of(row[2]) == "state" || of_states.contains(text_of(row[3]));
  }
  return {};
}

/// Who says so, and the first words of each origin.
Result<void> add_sources(const Store& store, Told& told) {
  constexpr size_t kMostNotes = 3;
  const Result<Table> claims = store.query(
      "SELECT coalesce(c.outlet, c.file), c.published_earliest, r.title, c.evidence, coalesce(c.speaker, "
      "c.speaker_words), coalesce(r.origin, r.id), c.report_id, c.published_latest FROM v_claims c JOIN v_reports r ON "
      "r.id = c.report_id WHERE c.event_id = ?1 ORDER BY c.published_earliest IS NULL, c.published_earliest, c.file, "
      "c.evidence_begin, c.id",
      {Value(told.id)});
  if (!claims) return claims.error();
  std::set<std::string> outlets, origins, reports, speakers;
  for (const auto& row : claims->rows) {
    const std::string outlet = one_line(text_of(row[0])), day = text_of(row[1]), title = one_line(text_of(row[2]));
    if (outlets.insert(outlet).second) told.outlets.push_back(outlet);
    if (reports.insert(text_of(row[6])).second) {
      told.articles.push_back("\"" + outlet + "," + day + "," + title + "\"");
      told.headlines.push_back(title);
      told.days.push_back(day);
    }
    if (const std::string speaker = one_line(text_of(row[4])); !speaker.empty() && speakers.insert(speaker).second)
      told.speakers.push_back(speaker);
    if (origins.insert(text_of(row[5])).second && told.notes.size() < kMostNotes)
      told.notes.push_back(outlet + ": " + one_line(text_of(row[3])));
    told.last_published = std::max(told.last_published, text_of(row[7]));
  }
  return {};
}

Result<std::vector<Told>> told_events(const Store& store, const std::vector<std::string>& ids) {
  const Result<Table> events = store.query(
      "SELECT v.id, v.type, v.acled, v.earliest, v.latest, v.place, v.country, e.described, v.status, v.disputed, "
      "v.lat, "
      "v.lon, "
      "v.acled_precision, v.ucdp_precision, v.reports, v.origins FROM json_each(?1) j CROSS JOIN v_events v ON v.id = "
      "j.value LEFT JOIN entity e ON e.id = v.place_id WHERE v.acled IS NOT NULL AND v.lat IS NOT NULL AND v.earliest "
      "IS NOT NULL AND v.latest IS NOT NULL AND v.status NOT IN ('planned', 'denied') ORDER BY j.key",
      {Value(json_list(ids))});
  if (!events) return events.error();
  const Result<std::set<std::string>> of_states = forces_of_states(store);
  if (!of_states) return of_states.error();
  std::vector<Told> out;
  for (const auto& row : events->rows) {
    Told told;
    std::string* const fields[] = {
        &told.id,     &told.type,    &told.sub_event,       &told.earliest,       &told.latest,
        &told.place,  &told.country, &told.described,       &told.status,         &told.disputed,
        &told.lat,    &told.lon,     &told.acled_precision, &told.ucdp_precision, &told.reports,
        &told.origins};
    for (size_t c = 0; c < row.size(); ++c) *fields[c] = one_line(text_of(row[c]));
    RASHOMON_TRY(add_participants(store, *of_states, told));
    RASHOMON_TRY(add_sources(store, told));
    out.push_back(std::move(told));
  }
  return out;
}

Value number_or_none(const std::string& text) { return text.empty() ? Value() : Value(std::stod(text)); }
Value whole_or_none(const std::string& text) { return text.empty() ? Value() : Value(int64_t{std::stoll(text)}); }
std::string first_of(const std::vector<std::string>& list) { return list.empty() ? "" : list.front(); }
std::string others_of(const std::vector<std::string>& list) {
  return list.empty() ? "" : joined({list.begin() + 1, list.end()});
}

/// ACLED: 1 a day, 2 within a week, 3 within a month or longer.
int64_t acled_time_precision(int days) { return days <= 1 ? 1 : days <= 7 ? 2 : 3; }
/// UCDP: 1 a day, 2 two to six days, 3 a week, 4 up to a month, 5 longer.
int64_t ucdp_date_precision(int days) { return days <= 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5; }

/// The cell of PRIO-GRID (half a degree wide) that holds a point: counted from the south-west, row by row.
int64_t priogrid_of(double lat, double lon) {
  constexpr int kColumns = 720, kRows = 360;
  const auto cell = [](double degrees, double from, int most) {
    return std::clamp(static_cast<int>(std::floor((degrees - from) * 2)), 0, most - 1);
  };
  return int64_t{cell(lat, -90, kRows)} * kColumns + cell(lon, -180, kColumns) + 1;
}

}  // namespace

Result<std::map<std::string, Deaths>> deaths_of_events(const Store& store) {
  const Result<Table> figures = store.query(
      "SELECT q.event, CAST(coalesce(q.low, q.high) AS INTEGER), CAST(coalesce(q.high, q.low) AS INTEGER), "
      "count(DISTINCT "
      "coalesce(r.origin, r.id)) FROM quantity q JOIN report r ON r.id = q.report WHERE q.event IS NOT NULL AND q.what "
      "LIKE '%kill%' AND coalesce(q.low, q.high) IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 4 DESC, 2, 3");
  if (!figures) return figures.error();
  std::map<std::string, Deaths> out;
  for (const auto& row : figures->rows) {
    const int64_t low = std::get<int64_t>(row[1]), high = std::get<int64_t>(row[2]);
    const auto [at, is_first] = out.emplace(text_of(row[0]), Deaths{low, low, high});
    if (is_first) continue;
    at->second.low = std::min(at->second.low, low);
    at->second.high = std::max(at->second.high, high);
  }
  return out;
}

Result<Table> acled_table(const Store& store, const std::vector<std::string>& ids) {
  const Result<std::vector<Told>> events = told_events(store, ids);
  if (!events) return events.error();
  const Result<std::map<std::string, Deaths>> deaths = deaths_of_events(store);
  if (!deaths) return deaths.error();
  const auto types = read_names("exchange/acled.tsv"), countries = read_names("exchange/countries.tsv");
  Table table{{"event_id_cnty", "event_date",     "year",     "time_precision", "disorder_type",
               "event_type",    "sub_event_type", "actor1",   "assoc_actor_1",  "inter1",
               "actor2",        "assoc_actor_2",  "inter2",   "interaction",    "civilian_targeting",
               "iso",           "region",         "country",  "admin1",         "admin2",
               "admin3",        "location",       "latitude", "longitude",      "geo_precision",
               "source",        "source_scale",   "notes",    "fatalities",     "tags",
               "timestamp"},
              {}};
  for (const Told& t : *events) {
    const std::string type = cell_of(types, t.sub_event, 1);
    const bool on_civilians = type == "Violence against civilians";
    const std::string inter1 = t.state_actor ? "State forces" : "";
    const std::string inter2 = t.state_target ? "State forces" : on_civilians ? "Civilians" : "";
    const auto killed = deaths->find(t.id);
    const Day published = parse_iso_day(t.last_published);
    constexpr int64_t kSecondsOfDay = 86400;
    std::string tags = "status: " + t.status + "; origins: " + t.origins;
    if (!t.disputed.empty()) tags += "; disputed: " + one_line(t.disputed);
    table.rows.push_back({t.id,
                          t.earliest,
                          whole_or_none(t.earliest.substr(0, 4)),
                          acled_time_precision(t.days_long()),
                          cell_of(types, t.sub_event, 2),
                          type,
                          t.sub_event,
                          first_of(t.actors),
                          others_of(t.actors),
                          inter1,
                          first_of(t.targets),
                          others_of(t.targets),
                          inter2,
                          inter1.empty() || inter2.empty() ? "" : inter1 + "-" + inter2,
                          on_civilians ? "Civilian targeting" : "",
                          whole_or_none(cell_of(countries, t.country, 1)),
                          "",
                          cell_of(countries, t.country, 2),
                          "",
                          "",
                          "",
                          t.place,
                          number_or_none(t.lat),
                          number_or_none(t.lon),
                          whole_or_none(t.acled_precision),
                          joined(t.outlets),
                          "",
                          joined(t.notes),
                          killed == deaths->end() ? Value() : Value(killed->second.low),
                          tags,
                          published == kNoDay ? Value() : Value(int64_t{published} * kSecondsOfDay)});
  }
  return table;
}

Result<Table> ucdp_table(const Store& store, const std::vector<std::string>& ids) {
  const Result<std::vector<Told>> events = told_events(store, ids);
  if (!events) return events.error();
  const Result<std::map<std::string, Deaths>> deaths = deaths_of_events(store);
  if (!deaths) return deaths.error();
  const auto types = read_names("exchange/acled.tsv"), countries = read_names("exchange/countries.tsv");
  Table table{{"id",
               "relid",
               "year",
               "active_year",
               "code_status",
               "type_of_violence",
               "conflict_dset_id",
               "conflict_new_id",
               "conflict_name",
               "dyad_dset_id",
               "dyad_new_id",
               "dyad_name",
               "side_a_dset_id",
               "side_a_new_id",
               "side_a",
               "side_b_dset_id",
               "side_b_new_id",
               "side_b",
               "number_of_sources",
               "source_article",
               "source_office",
               "source_date",
               "source_headline",
               "source_original",
               "where_prec",
               "where_coordinates",
               "where_description",
               "adm_1",
               "adm_2",
               "latitude",
               "longitude",
               "geom_wkt",
               "priogrid_gid",
               "country",
               "country_id",
               "region",
               "event_clarity",
               "date_prec",
               "date_start",
               "date_end",
               "deaths_a",
               "deaths_b",
               "deaths_civilians",
               "deaths_unknown",
               "best",
               "high",
               "low",
               "gwnoa",
               "gwnob"},
              {}};
  for (const Told& t : *events) {
    const auto found = deaths->find(t.id);
    if (cell_of(types, t.sub_event, 2).find("Political violence") == std::string::npos || found == deaths->end() ||
        found->second.high < 1)
      continue;
    const Deaths& killed = found->second;
    // Of a killing ACLED's default is an attack on civilians; UCDP's one-sided violence asks for words that say so.
    const bool one_sided = cell_of(types, t.sub_event, 1) == "Violence against civilians" && t.type != "kill";
    const std::string side_a = first_of(t.actors), side_b = one_sided ? "Civilians" : first_of(t.targets);
    // Those whom a fight is told to have killed are of the side to which it was done.
    const bool of_side_b = t.type == "kill" && t.sub_event == "Armed clash";
    Value violence;
    if (one_sided)
      violence = int64_t{3};
    else if (t.state_actor || t.state_target)
      violence = int64_t{1};
    else if (!side_a.empty() && !side_b.empty())
      violence = int64_t{2};
    const int64_t prec = ucdp_date_precision(t.days_long());
    const double lat = std::stod(t.lat), lon = std::stod(t.lon);
    const std::string dyad = side_a.empty() || side_b.empty() ? "" : side_a + " - " + side_b;
    const Value none;
    table.rows.push_back({t.id,
                          t.id,
                          whole_or_none(t.earliest.substr(0, 4)),
                          none,
                          "",
                          violence,
                          none,
                          none,
                          "",
                          none,
                          none,
                          dyad,
                          none,
                          none,
                          side_a,
                          none,
                          none,
                          side_b,
                          whole_or_none(t.reports),
                          joined(t.articles),
                          joined(t.outlets),
                          joined(t.days),
                          joined(t.headlines),
                          joined(t.speakers),
                          whole_or_none(t.ucdp_precision),
                          t.place,
                          t.described,
                          "",
                          "",
                          lat,
                          lon,
                          "POINT (" + t.lon + " " + t.lat + ")",
                          priogrid_of(lat, lon),
                          cell_of(countries, t.country, 2),
                          none,
                          "",
                          int64_t{prec <= 2 ? 1 : 2},
                          prec,
                          t.earliest,
                          t.latest,
                          int64_t{0},
                          of_side_b ? killed.best : int64_t{0},
                          one_sided ? killed.best : int64_t{0},
                          one_sided || of_side_b ? int64_t{0} : killed.best,
                          killed.best,
                          killed.high,
                          killed.low,
                          none,
                          none});
  }
  return table;
}

}  // namespace rashomon::cli
