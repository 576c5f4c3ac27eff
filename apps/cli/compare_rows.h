// SPDX-License-Identifier: Apache-2.0
// What differs between two ledgers, row by row: which row of the one is which of the other, and what changed in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/store.h"

namespace rashomon::cli {

struct FieldChange {
  std::string field, before, after;
};

struct Change {
  enum How { added, removed, changed } how = changed;
  std::string kind;                 // "event", "holding" …
  std::string before_id, after_id;  // "" where there is none
  std::string what;                 // the row in words
  std::vector<FieldChange> fields;  // added, removed: all that are not empty; changed: those that differ
};

/// The kinds that can be compared: "reports", "events" …
const std::vector<std::string>& comparable_kinds();

/// Changes of rows of one kind, in an order that depends on the rows alone. Events are one if they share claims,
/// reports if they are the same article (address, or outlet and title), holdings, relations and entities by their
/// names.
Result<std::vector<Change>> compare_rows(const Store& before, const Store& after, std::string_view kind);

/// {"change","kind","before","after","what","fields":{name:{"before","after"}}}
std::string change_line(const Change& change);

/// A row each field that differs.
Table table_of_changes(const std::vector<Change>& changes);

}  // namespace rashomon::cli
