// SPDX-License-Identifier: Apache-2.0
// The report's actors by their names, and states by their other names and demonyms ("Turkish", "U.S."), for words that
// stand in a compound ("X-backed") or before a noun ("X support") and are no mention of their own.
#pragma once

#include <string>
#include <string_view>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "report_view.h"

namespace rashomon {

/// Comparison form of a name: folded, without full stops and article ("the U.N." -> "un").
std::string fold_name(std::string_view name);

/// models/en/lexicons/countries.tsv. Immutable, thread-safe.
class CountryNames {
 public:
  /// Errors: the file is missing; a row is malformed.
  static Result<CountryNames> open(const Models& models);
  /// Folded country name of a folded demonym or other name ("turkish" -> "turkey"); "" if it is none.
  std::string_view country_of(std::string_view folded) const;

 private:
  StringMap<std::string> countries_;
};

/// Made once a report. `countries` must live as long.
class ActorNames {
 public:
  ActorNames(const ReportView& view, const CountryNames& countries);
  /// The actor with this name; the first in the report if several have it. kNone if none.
  uint32_t find(std::string_view words) const;

 private:
  const CountryNames& countries_;
  StringMap<uint32_t> actors_;
};

}  // namespace rashomon
