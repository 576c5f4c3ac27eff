// SPDX-License-Identifier: Apache-2.0
// The words around names of places (en/mention/places.lex): what kind of place, how far and which way, what may stand
// between.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "gazetteer.h"
#include "rashomon/base/string_map.h"
#include "read_phone_numbers.h"

namespace rashomon {

struct PlaceWords {
  using Division = PlaceDivision;
  StringMap<PlaceFeature> kinds;  // "air base", "province"
  StringMap<double> directions;   // degrees
  StringMap<double> lengths;      // in kilometres
  StringSet fillers, capitals;
  StringMap<Division> shorthands;  // "tex" -> US, TX; without its last full stop
  DiallingCodes dialling;

  /// Errors: the file is missing or a line of it is malformed.
  static Result<PlaceWords> open(const Models& models);
};

/// "airbase" -> PlaceFeature::airbase
std::optional<PlaceFeature> place_feature_named(std::string_view word);

}  // namespace rashomon
