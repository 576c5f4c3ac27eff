// SPDX-License-Identifier: Apache-2.0
// The words around names of places (en/mention/places.lex): what kind of place, how far and which way, what may stand
// between.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "gazetteer.h"

namespace rashomon {

struct PlaceWords {
  struct Division {
    std::string country;
    std::string code;
  };
  std::unordered_map<std::string, PlaceFeature> kinds;  // "air base", "province"
  std::unordered_map<std::string, double> directions;   // degrees
  std::unordered_map<std::string, double> lengths;      // in kilometres
  std::unordered_set<std::string> fillers, capitals;
  std::unordered_map<std::string, Division> shorthands;  // "tex" -> US, TX; without its last full stop

  /// Errors: the file is missing or a line of it is malformed.
  static Result<PlaceWords> open(const Models& models);
};

/// "airbase" -> PlaceFeature::airbase
std::optional<PlaceFeature> place_feature_named(std::string_view word);

}  // namespace rashomon
