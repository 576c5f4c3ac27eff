// SPDX-License-Identifier: Apache-2.0
// From what a user names to corrections (docs/formats/corrections.md): for the command line and for the web.
#pragma once

#include <istream>
#include <string>
#include <utility>
#include <vector>

#include "rashomon/record/correction.h"
#include "rashomon/store.h"

namespace rashomon::cli {

struct Signature {
  std::string author, time, reason;
};
/// UTC, as corrections have it.
std::string time_now();

// `id`s may be cut short or names, as everywhere. Errors: not_found, or invalid_argument with what can be done instead.
Result<Correction> make_fix(const Store& store, const std::string& id,
                            const std::vector<std::pair<std::string, std::string>>& settings, const Signature& by);
Result<Correction> make_merge(const Store& store, const std::vector<std::string>& ids, const Signature& by);
/// `parts` are what goes: claims or reports of an event; names of an entity, or reports that mention it.
Result<Correction> make_split(const Store& store, const std::string& id, const std::vector<std::string>& parts,
                              const Signature& by);
Result<Correction> make_undo(const Store& store, const std::string& correction, const Signature& by);

/// Appends the corrections of a patch, a line each. Errors: malformed, with `name` and the line.
Result<void> read_patch(std::istream& in, const std::string& name, std::vector<Correction>& into);

void sort_by_time(std::vector<Correction>& corrections);
/// id, time, author, act, of, set, state, reason: what became of each in this ledger.
Result<Table> corrections_table(const Store& store, const std::vector<Correction>& corrections);

}  // namespace rashomon::cli
