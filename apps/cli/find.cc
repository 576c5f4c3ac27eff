// SPDX-License-Identifier: Apache-2.0
#include "find.h"

#include <algorithm>
#include <array>
#include <map>

#include "grid.h"
#include "rashomon/base/unicode.h"
#include "rashomon/ledger.h"
#include "suggest.h"

namespace rashomon::cli {
namespace {

struct Kind {
  std::string_view prefix;
  RowKind kind;
  const char* table;
};
constexpr std::array<Kind, 10> kKinds = {{{"r_", RowKind::report, "report"},
                                          {"en_", RowKind::entity, "entity"},
                                          {"ev_", RowKind::event, "event"},
                                          {"c_", RowKind::claim, "claim"},
                                          {"rel_", RowKind::relation, "relation"},
                                          {"ct_", RowKind::control, "control"},
                                          {"qn_", RowKind::quantity, "quantity"},
                                          {"qt_", RowKind::quote, "quote"},
                                          {"w_", RowKind::wording, "wording"},
                                          {"st_", RowKind::story, "story"}}};

Error several(const std::string& text, const std::vector<std::string>& fits) {
  std::string message = "'" + text + "' fits several:";
  for (size_t i = 0; i < fits.size() && i < 5; ++i) message += " " + fits[i];
  return {ErrorCode::invalid_argument, message + (fits.size() > 5 ? " …" : ""), "write more of it"};
}

/// Of an id that begins with `text`; an empty id if none does.
Result<Found> by_id(const Store& store, const std::string& text) {
  for (const Kind& kind : kKinds) {
    if (text.compare(0, kind.prefix.size(), kind.prefix) != 0) continue;
    const std::string sql =
        std::string("SELECT id FROM ") + kind.table + " WHERE id >= ?1 AND id < ?1 || '~' ORDER BY id LIMIT 6";
    Result<std::vector<std::string>> ids = texts_of(store, sql, {Value(text)});
    if (!ids) return ids.error();
    if (ids->size() > 1 && ids->front() != text) return several(text, *ids);
    if (!ids->empty()) return Found{ids->front(), kind.kind};
  }
  return Found{};
}

/// An id of the same kind that differs in little, for "did you mean".
std::string near_id(const Store& store, const std::string& text) {
  for (const Kind& kind : kKinds) {
    if (text.compare(0, kind.prefix.size(), kind.prefix) != 0) continue;
    const std::string sql =
        std::string("SELECT id FROM ") + kind.table + " ORDER BY substr(id, 1, ?2) <> substr(?1, 1, ?2), id LIMIT 2000";
    Result<std::vector<std::string>> ids =
        texts_of(store, sql, {Value(text), Value(static_cast<int64_t>(kind.prefix.size() + 2))});
    if (!ids || ids->empty()) return "";
    std::vector<std::string> fronts;  // as long as what was typed, so that a short id finds its neighbour
    for (const std::string& id : *ids) fronts.push_back(id.substr(0, std::max(text.size(), kind.prefix.size() + 5)));
    const std::string best = nearest(text, fronts);
    for (const std::string& id : *ids) {
      if (!best.empty() && id.compare(0, best.size(), best) == 0) return id;
    }
  }
  return "";
}

/// True if the words of `part` stand side by side in `whole`; both folded.
bool holds_words(const std::string& whole, const std::string& part) {
  return (" " + whole + " ").find(" " + part + " ") != std::string::npos;
}

std::string without_article(std::string folded) {
  for (const std::string_view article : {"the ", "a ", "an "}) {
    if (folded.compare(0, article.size(), article) == 0) return folded.substr(article.size());
  }
  return folded;
}

/// Entities one of whose names is likely `text` in another romanisation ("Zelenskyy"); letters that changed places are
/// a slip of the hand and are asked about.
std::vector<std::string> in_other_spelling(const std::string& text, const std::vector<std::vector<Value>>& names) {
  constexpr double kNearlySure = 0.9;
  NameIndex index;
  for (uint32_t i = 0; i < names.size(); ++i) index.add(text_of(names[i][1]), i);
  index.finish();
  const std::vector<NameIndex::Hit> hits = index.find(text);
  std::vector<std::string> ids;
  std::string letters = fold(text);
  std::sort(letters.begin(), letters.end());
  for (const NameIndex::Hit& hit : hits) {
    if (hit.likeness < kNearlySure || hit.likeness < hits.front().likeness) break;
    std::string others = fold(text_of(names[hit.thing][1]));
    std::sort(others.begin(), others.end());
    const std::string id = text_of(names[hit.thing][0]);
    if (others != letters && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// Does a name describe ("Fighters loyal to NAME")? Names have only small words in small letters.
bool describes(const std::string& name) {
  constexpr size_t kParticle = 3;
  size_t from = 0;
  while (from < name.size()) {
    const size_t to = std::min(name.find(' ', from), name.size());
    if (to - from > kParticle && name[from] >= 'a' && name[from] <= 'z' && name.find('-', from) >= to) return true;
    from = to + 1;
  }
  return false;
}

/// Of entities whose names hold `text` those that are called so, not described by somebody who is.
std::vector<std::string> bearers(const Store& store, const std::string& text, const std::vector<std::string>& ids) {
  std::vector<std::string> found;
  const std::string query = without_article(fold(text));
  for (const std::string& id : ids) {
    const Result<std::vector<std::string>> names =
        texts_of(store, "SELECT DISTINCT text FROM entity_name WHERE entity = ?1 ORDER BY text", {Value(id)});
    if (!names) return {};
    const bool called = std::any_of(names->begin(), names->end(), [&](const std::string& name) {
      std::string folded = without_article(fold(name));
      std::replace(folded.begin(), folded.end(), '-', ' ');  // "al-Zubaidi"
      return !describes(name) && (folded.find(query) != std::string::npos || query.find(folded) != std::string::npos);
    });
    if (called) found.push_back(id);
  }
  return found;
}

/// "en_1 (Aden, place)", for a choice.
std::vector<std::string> with_names(const Store& store, std::vector<std::string> ids) {
  for (std::string& id : ids) {
    const Result<std::vector<std::string>> named =
        texts_of(store, "SELECT name || ', ' || type FROM entity WHERE id = ?1", {Value(id)});
    if (named && !named->empty()) id += " (" + named->front() + ")";
  }
  return ids;
}

}  // namespace

const char* table_of(RowKind kind) {
  for (const Kind& k : kKinds) {
    if (k.kind == kind) return k.table;
  }
  return "";
}

std::string json_list(const std::vector<std::string>& texts) {
  std::string list = "[";
  for (const std::string& text : texts) list += (list.size() > 1 ? "," : "") + json_text(text);
  return list + "]";
}

Result<std::vector<std::string>> texts_of(const Store& store, std::string_view sql,
                                          const std::vector<Value>& parameters) {
  Result<Table> table = store.query(sql, parameters);
  if (!table) return table.error();
  std::vector<std::string> texts;
  for (const auto& row : table->rows) texts.push_back(text_of(row.front()));
  return texts;
}

Result<Found> find_one(const Store& store, const std::string& given) {
  const std::string text(trim(given));  // a line of CSV ends with two characters, and shells take off one
  Result<Found> found = by_id(store, text);
  if (!found || !found->id.empty()) return found;
  Result<std::vector<std::string>> reports = texts_of(
      store, "SELECT id FROM report WHERE file = ?1 OR key = ?1 OR file LIKE '%/' || ?1 ORDER BY id", {Value(text)});
  if (!reports) return reports.error();
  if (reports->size() > 1) return several(text, *reports);
  if (reports->size() == 1) return Found{reports->front(), RowKind::report};
  if (const std::string near = near_id(store, text); !near.empty()) {
    return Error{ErrorCode::not_found, "there is no " + text + "; did you mean " + near + "?", ""};
  }
  Result<std::vector<std::string>> entities = find_entities(store, text, Wanted::any);
  if (!entities) {
    if (entities.error().code != ErrorCode::not_found) return entities.error();
    return Error{ErrorCode::not_found, entities.error().message,
                 "`rashomon events`, `claims`, `reports`, `actors` and `places` list ids"};
  }
  const std::vector<std::string> called = bearers(store, text, *entities);
  if (called.size() == 1) return Found{called.front(), RowKind::entity};
  if (entities->size() > 1) return several(text, with_names(store, called.empty() ? *entities : called));
  return Found{entities->front(), RowKind::entity};
}

Result<std::vector<std::string>> find_entities(const Store& store, const std::string& text, Wanted wanted) {
  if (text.compare(0, 3, "en_") == 0) {
    Result<Found> found = by_id(store, text);
    if (!found) return found.error();
    if (!found->id.empty()) return std::vector<std::string>{found->id};
  }
  const std::string type = wanted == Wanted::place   ? "WHERE e.type IN ('place', 'facility', 'state') "
                           : wanted == Wanted::actor ? "WHERE e.type NOT IN ('place', 'facility', 'equipment') "
                                                     : "";
  Result<Table> names = store.query(
      "SELECT e.id, n.text FROM entity e JOIN (SELECT entity, text FROM entity_name UNION SELECT id, name FROM entity) "
      "n "
      "ON n.entity = e.id " +
      type + "ORDER BY e.id");
  if (!names) return names.error();
  const std::string query = without_article(fold(text));
  std::vector<std::string> same, holding, known;
  for (const auto& row : names->rows) {
    const std::string id = text_of(row[0]);
    const std::string name = text_of(row[1]);
    const std::string folded = without_article(fold(name));
    if (folded == query && (same.empty() || same.back() != id)) same.push_back(id);
    if (holds_words(folded, query) && (holding.empty() || holding.back() != id)) holding.push_back(id);
    known.push_back(name);
  }
  if (!same.empty()) return same;
  if (!holding.empty()) return holding;
  if (const std::vector<std::string> spelt = in_other_spelling(text, names->rows); !spelt.empty()) return spelt;
  const char* what = wanted == Wanted::place ? "place" : wanted == Wanted::actor ? "actor" : "id, report or name";
  return Error{ErrorCode::not_found,
               std::string("the ledger knows no ") + what + " '" + text + "'" + did_you_mean(text, known), ""};
}

Result<size_t> short_id_size(const Store& store, RowKind kind) {
  Result<std::vector<std::string>> ids =
      texts_of(store, std::string("SELECT id FROM ") + table_of(kind) + " ORDER BY id");
  if (!ids) return ids.error();
  size_t size = 0;
  for (const Kind& k : kKinds) {
    if (k.kind == kind) size = k.prefix.size() + 5;
  }
  for (size_t i = 1; i < ids->size(); ++i) {
    const std::string& a = (*ids)[i - 1];
    const std::string& b = (*ids)[i];
    size_t same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same]) ++same;
    size = std::max(size, same + 1);
  }
  return size;
}

}  // namespace rashomon::cli
