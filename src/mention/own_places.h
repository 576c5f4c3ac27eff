// SPDX-License-Identifier: Apache-2.0
// Places that the user knows, behind those of the gazetteer: files of the form of data/gazetteer/overlay.tsv
// (docs/formats/places.md), found as "places/PATH" in the models.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "gazetteer.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"

namespace rashomon {

struct OwnPlaces {
  std::vector<PlaceCandidate> places;
  StringMap<std::vector<uint32_t>> by_key;                               // the largest first
  std::unordered_map<uint32_t, std::vector<uint32_t>> by_tolerant_hash;  // first names only

  /// Errors: a row that cannot be read, by file and line.
  static Result<OwnPlaces> open(const Models& models);
};

}  // namespace rashomon
