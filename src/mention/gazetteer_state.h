// SPDX-License-Identifier: Apache-2.0
// What a Gazetteer holds: the bytes of places.bin with where its sections lie, countries' names, and the user's own
// places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gazetteer.h"
#include "known_names.h"
#include "own_places.h"
#include "place_words.h"
#include "rashomon/base/models.h"
#include "rashomon/base/string_map.h"

namespace rashomon {

/// The part of a PlaceCandidate that says which country speaks when its name is told. Views live as long as the
/// gazetteer.
struct RegionRecord {
  std::string_view country, admin1;
  bool region = false;    // the feature is a region
  bool division = false;  // as in PlaceCandidate
};

struct Gazetteer::State {
  Models models;  // keeps the bytes
  uint32_t places = 0;
  uint32_t keys = 0;
  std::string_view records, blocks, body, tolerant_rows;
  struct Where {
    std::string country, division;
  };
  std::vector<Where> wheres;
  std::vector<uint64_t> heads;  // by block: the first eight letters of its first key, as a number of their order
  StringMap<std::string> country_names;  // folded name or demonym -> code
  StringMap<uint32_t> country_place, capital_place, division_place;
  OwnPlaces own;
  PlaceWords words;

  KnownNames<std::vector<PlaceCandidate>> known_places;
  KnownNames<NamedLand> known_lands;

  PlaceCandidate place(uint32_t index, bool is_weak) const;
  std::vector<PlaceCandidate> look_up(std::string_view name) const;
  std::string country_of_name(std::string_view name) const;
  PlaceDivision division_of_name(std::string_view name) const;
  /// What bears the name, spelt so, without what costs time to look up. In the order of `look_up`, at most 256.
  std::vector<RegionRecord> regions(std::string_view name) const;
  RegionRecord region(uint32_t index) const;
  /// Places that bear the key, the largest first.
  std::vector<uint32_t> exact(std::string_view key) const;
  std::vector<uint32_t> tolerant(std::string_view key) const;
  std::string key_of_number(uint32_t number) const;

  /// `sound`: its checksum need not be asked.
  Result<void> read(std::string_view bytes, bool sound);
  void index_heads();
  Result<void> read_countries();
};

/// Bytes of the file, little-endian.
inline uint32_t u24(std::string_view b, size_t at) {
  uint32_t v = 0;
  for (size_t i = 0; i < 3; ++i) v |= static_cast<uint32_t>(static_cast<unsigned char>(b[at + i])) << (8 * i);
  return v;
}
inline uint32_t u32(std::string_view b, size_t at) {
  return u24(b, at) | static_cast<uint32_t>(static_cast<unsigned char>(b[at + 3])) << 24;
}

}  // namespace rashomon
