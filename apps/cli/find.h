// SPDX-License-Identifier: Apache-2.0
// From what a user types to ids: ids cut short, names in any spelling that the reports use, files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/store.h"

namespace rashomon::cli {

struct Found {
  std::string id;
  RowKind kind = RowKind::report;
};

/// One thing: an id or its beginning, a report's file, an entity's name. Errors: not_found with "did you mean",
/// invalid_argument where several fit.
Result<Found> find_one(const Store& store, const std::string& text);

enum class Wanted { place, actor, any };
/// The entities that `text` names: those one of whose names is `text`, else those one of whose names holds its words,
/// else those whose name is likely the same in another spelling.
Result<std::vector<std::string>> find_entities(const Store& store, const std::string& text, Wanted wanted);

/// How many letters of an id tell it from all others of its kind, at least five after the underscore.
Result<size_t> short_id_size(const Store& store, RowKind kind);

/// The table of a kind: "report", "event" …
const char* table_of(RowKind kind);

/// The first column of a query's answer as texts.
Result<std::vector<std::string>> texts_of(const Store& store, std::string_view sql,
                                          const std::vector<Value>& parameters = {});

/// A JSON array of texts, to bind for json_each.
std::string json_list(const std::vector<std::string>& texts);

}  // namespace rashomon::cli
