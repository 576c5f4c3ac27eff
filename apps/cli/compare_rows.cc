// SPDX-License-Identifier: Apache-2.0
#include "compare_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "grid.h"

namespace rashomon::cli {
namespace {

struct Kind {
  const char* name;
  const char* one;  // what a row is called
  const char* view;
  const char* key;   // rows of one key may be one, over the view `v`
  const char* what;  // the row in words
  std::vector<const char*> fields;
};

#define DAYS(from, to) "trim(coalesce(" from ", '') || '..' || coalesce(" to ", ''), '.')"

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> kKinds = {
      {"reports",
       "report",
       "v_reports",
       "v.id",
       "coalesce(nullif(v.title, ''), v.file) || coalesce(', ' || v.outlet, '')",
       {"published_earliest", "published_latest", "outlet", "title", "agencies", "derived_from"}},
      {"events",
       "event",
       "v_events",
       "v.id",
       "v.type || coalesce(' by ' || v.actors, '') || coalesce(' against ' || v.targets, '') || coalesce(' at ' || "
       "v.place, '') || coalesce(' ' || nullif(" DAYS("v.earliest", "v.latest") ", ''), '')",
       {"type", "earliest", "latest", "place", "actors", "targets", "recipients", "addressees", "status", "origins",
        "reports", "disputed"}},
      {"holdings",
       "holding",
       "v_holdings",
       "v.place || ' ' || v.holder",
       "v.holder || ' holds ' || v.place",
       {"from_earliest", "from_latest", "to_earliest", "to_latest", "disputed", "origins", "outlets"}},
      {"claims",
       "claim",
       "v_claims",
       "v.id",
       "v.evidence",
       {"type", "stance", "earliest", "latest", "place", "actors", "targets", "recipients", "addressees", "speaker",
        "interest", "background"}},
      {"relations",
       "relation",
       "v_relations",
       "v.from_name || ' ' || v.type || ' ' || v.to_name",
       "v.from_name || ' ' || replace(v.type, '_', ' ') || ' ' || v.to_name",
       {"earliest", "latest", "origins"}},
      {"actors", "actor", "v_actors", "v.type || ' ' || v.name", "v.name", {"type", "names", "country"}},
      {"places",
       "place",
       "v_places",
       "v.type || ' ' || v.name",
       "v.name",
       {"type", "names", "country", "lat", "lon", "precision", "held_by"}},
      {"quotes", "quote", "v_quotes", "v.id", "v.quote", {"speaker", "direct"}},
      {"quantities", "quantity", "v_quantities", "v.id", "v.words", {"what", "low", "high", "unit", "speaker"}},
      {"wordings", "wording", "v_wordings", "v.id", "v.words", {"entity", "loaded"}},
  };
  return kKinds;
}

struct Row {
  std::string key, id, what;
  std::vector<std::string> fields;
};

Result<std::vector<Row>> rows_of(const Store& store, const Kind& kind) {
  std::string sql = std::string("SELECT ") + kind.key + ", v.id, " + kind.what;
  for (const char* field : kind.fields) sql += std::string(", v.") + field;
  Result<Table> table = store.query(sql + " FROM " + kind.view + " v ORDER BY 1, 4, 5, 6, 2");
  if (!table) return table.error();
  std::vector<Row> rows;
  for (const auto& values : table->rows) {
    Row& row = rows.emplace_back();
    row.key = text_of(values[0]), row.id = text_of(values[1]), row.what = text_of(values[2]);
    for (size_t f = 3; f < values.size(); ++f) row.fields.push_back(text_of(values[f]));
  }
  return rows;
}

/// (owner, part) pairs by which rows of the two ledgers meet: an event's claims; an article's address, outlet and
/// title.
Result<std::vector<std::pair<std::string, std::string>>> parts_of(const Store& store, std::string_view kind) {
  const char* sql =
      kind == "events"
          ? "SELECT event, claim FROM event_claim ORDER BY 1, 2"
          : "SELECT id, 'u' || url FROM v_reports WHERE url IS NOT NULL UNION ALL SELECT id, 't' || outlet "
            "|| char(10) || title FROM v_reports WHERE outlet IS NOT NULL AND title <> '' ORDER BY 1, 2";
  Result<Table> table = store.query(sql);
  if (!table) return table.error();
  std::vector<std::pair<std::string, std::string>> parts;
  for (const auto& row : table->rows) parts.emplace_back(text_of(row[0]), text_of(row[1]));
  return parts;
}

constexpr size_t kNone_ = static_cast<size_t>(-1);

/// Which row of `after` each row of `before` is.
class Matching {
 public:
  Matching(const std::vector<Row>& before, const std::vector<Row>& after)
      : before_(before), after_(after), of_(before.size(), kNone_), taken_(after.size(), false) {}

  /// Rows of one key: equal ones first, then in order.
  void by_key() {
    std::map<std::string_view, std::vector<size_t>> at;
    for (size_t b = 0; b < after_.size(); ++b) at[after_[b].key].push_back(b);
    for (const bool equal : {true, false}) {
      for (size_t a = 0; a < before_.size(); ++a) {
        const auto found = at.find(before_[a].key);
        if (of_[a] != kNone_ || found == at.end()) continue;
        for (const size_t b : found->second) {
          if (taken_[b] || (equal && before_[a].fields != after_[b].fields)) continue;
          join(a, b);
          break;
        }
      }
    }
  }

  using Parts = std::vector<std::pair<std::string, std::string>>;
  /// Rows that share most parts, greedily.
  void by_parts(const Parts& before, const Parts& after) {
    std::map<std::string_view, size_t> index_before, index_after;
    for (size_t a = 0; a < before_.size(); ++a) index_before.emplace(before_[a].id, a);
    for (size_t b = 0; b < after_.size(); ++b) index_after.emplace(after_[b].id, b);
    std::map<std::string_view, std::vector<size_t>> holders;
    for (const auto& [owner, part] : after) holders[part].push_back(index_after[owner]);
    constexpr size_t kMost = 8;  // a title such as "News in brief" tells nothing
    std::map<std::pair<size_t, size_t>, size_t> shared;
    for (const auto& [owner, part] : before) {
      const auto found = holders.find(part);
      if (found == holders.end() || found->second.size() > kMost) continue;
      for (const size_t b : found->second) ++shared[{index_before[owner], b}];
    }
    std::vector<std::tuple<size_t, size_t, size_t>> order;
    for (const auto& [pair, n] : shared) order.emplace_back(n, pair.first, pair.second);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& x, const auto& y) { return std::get<0>(x) > std::get<0>(y); });
    for (const auto& [n, a, b] : order) {
      if (of_[a] == kNone_ && !taken_[b]) join(a, b);
    }
  }

  size_t of(size_t a) const { return of_[a]; }
  bool taken(size_t b) const { return taken_[b]; }

 private:
  void join(size_t a, size_t b) {
    of_[a] = b;
    taken_[b] = true;
  }
  const std::vector<Row>&before_, &after_;
  std::vector<size_t> of_;
  std::vector<bool> taken_;
};

Change whole(const Kind& kind, const Row& row, Change::How how) {
  Change change{how, kind.one, how == Change::removed ? row.id : "", how == Change::added ? row.id : "", row.what, {}};
  for (size_t f = 0; f < row.fields.size(); ++f) {
    if (row.fields[f].empty()) continue;
    const bool added = how == Change::added;
    change.fields.push_back({kind.fields[f], added ? "" : row.fields[f], added ? row.fields[f] : ""});
  }
  return change;
}

}  // namespace

const std::vector<std::string>& comparable_kinds() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> names;
    for (const Kind& kind : kinds()) names.emplace_back(kind.name);
    return names;
  }();
  return kNames;
}

Result<std::vector<Change>> compare_rows(const Store& before, const Store& after, std::string_view name) {
  const auto kind = std::find_if(kinds().begin(), kinds().end(), [&](const Kind& k) { return name == k.name; });
  if (kind == kinds().end()) {
    std::string all;
    for (const std::string& known : comparable_kinds()) all += (all.empty() ? "" : " ") + known;
    return Error{ErrorCode::invalid_argument, "there is nothing to compare of the kind '" + std::string(name) + "'",
                 "the kinds are: " + all};
  }
  Result<std::vector<Row>> old_rows = rows_of(before, *kind);
  if (!old_rows) return old_rows.error();
  Result<std::vector<Row>> new_rows = rows_of(after, *kind);
  if (!new_rows) return new_rows.error();
  Matching matching(*old_rows, *new_rows);
  matching.by_key();
  const bool reports = name == "reports";
  if (reports || name == "events") {
    Result<Matching::Parts> old_parts = parts_of(before, name);
    if (!old_parts) return old_parts.error();
    Result<Matching::Parts> new_parts = parts_of(after, name);
    if (!new_parts) return new_parts.error();
    matching.by_parts(*old_parts, *new_parts);
  }
  std::vector<Change> changes;
  for (size_t a = 0; a < old_rows->size(); ++a) {
    const Row& row = (*old_rows)[a];
    if (matching.of(a) == kNone_) {
      changes.push_back(whole(*kind, row, Change::removed));
      continue;
    }
    const Row& now = (*new_rows)[matching.of(a)];
    Change change{Change::changed, kind->one, row.id, now.id, now.what, {}};
    for (size_t f = 0; f < row.fields.size(); ++f) {
      if (row.fields[f] != now.fields[f]) change.fields.push_back({kind->fields[f], row.fields[f], now.fields[f]});
    }
    if (reports && row.id != now.id) change.fields.push_back({"text", row.id, now.id});  // an id is made of the words
    if (!change.fields.empty()) changes.push_back(std::move(change));
  }
  for (size_t b = 0; b < new_rows->size(); ++b) {
    if (!matching.taken(b)) changes.push_back(whole(*kind, (*new_rows)[b], Change::added));
  }
  std::stable_sort(changes.begin(), changes.end(), [](const Change& x, const Change& y) {
    return std::tie(x.how, x.what, x.before_id, x.after_id) < std::tie(y.how, y.what, y.before_id, y.after_id);
  });
  return changes;
}

}  // namespace rashomon::cli
