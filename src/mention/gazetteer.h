// SPDX-License-Identifier: Apache-2.0
// The gazetteer: where named places lie. One read-only file made by tools/make_gazetteer from GeoNames (places of 500
// people and more), airports, countries.tsv (names, demonyms, capitals) and overlay.tsv (air bases, crossings, villages
// in the news). The file's bytes are used where they lie. Behind it stand the user's own places.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"

namespace rashomon {

enum class PlaceFeature : uint8_t {
  town,
  capital,
  region,
  country,
  district,
  airport,
  airbase,
  crossing,
  base,
  port,
  camp,
  water,
  other
};

struct PlaceCandidate {
  double lat = 0;
  double lon = 0;
  std::string id;       // "geonames:2210247", "overlay:…", "country:LY", "division:…", "airport:…", "own:…"
  std::string name;     // its first name, as place_key makes it
  std::string country;  // ISO 3166-1 alpha-2
  std::string admin1;   // GeoNames code of the first-order division, "" if unknown
  uint32_t population = 0;
  PlaceFeature feature = PlaceFeature::town;
  bool division = false;  // a province or district that stands at the middle of its towns
  bool own = false;       // written by the user's own hand
  bool weak = false;      // found only by a tolerant spelling ("al-", doubled letters, hyphens)

  /// So many villages bear so many words that one alone says nothing of a word.
  bool village() const { return feature == PlaceFeature::town && population > 0 && population < 1000 && !own; }
};

/// Places that bear a name. Light to copy.
class Places {
 public:
  explicit Places(std::shared_ptr<const std::vector<PlaceCandidate>> found) : found_(std::move(found)) {}
  auto begin() const { return found_->begin(); }
  auto end() const { return found_->end(); }
  size_t size() const { return found_->size(); }
  bool empty() const { return found_->empty(); }
  const PlaceCandidate& operator[](size_t i) const { return (*found_)[i]; }

 private:
  std::shared_ptr<const std::vector<PlaceCandidate>> found_;
};

/// A first-order division by its code, "" if none.
struct PlaceDivision {
  std::string country;
  std::string code;
};

/// The country that a name means, "" if none, and the division or region that it means, if only one country has it.
struct NamedLand {
  std::string country;
  PlaceDivision division;
};

struct PlaceWords;  // place_words.h

/// Immutable and thread-safe. Copies share the bytes.
class Gazetteer {
 public:
  /// Errors: gazetteer/places.bin is missing, damaged or of another version; countries.tsv or en/mention/places.lex is
  /// missing or malformed; a row of the user's own places cannot be read.
  static Result<Gazetteer> open(const Models& models);

  /// True if some place bears the name, spelt so (case, accents and hyphens apart).
  bool knows_name(std::string_view name) const;
  /// The country that a country's name, a demonym or a common alias means: "Libya", "Libyan", "U.S.", "Ivory Coast" ->
  /// ISO alpha-2; "" if none.
  std::string country_of_name(std::string_view name) const;
  /// Places of this name, the largest first; tolerant spellings only where no exact one is known. At most 256.
  Places lookup(std::string_view name) const;
  /// The country (as country_of_name has it) and the division that the name means.
  std::shared_ptr<const NamedLand> land(std::string_view name) const;
  /// The country's own record and its capital; empty if the code is unknown.
  std::vector<PlaceCandidate> country(std::string_view code) const;
  std::vector<PlaceCandidate> capital(std::string_view code) const;

  /// The record of a first-order division by its GeoNames code ("US", "TX"); empty if it has none.
  std::vector<PlaceCandidate> division(std::string_view country, std::string_view code) const;
  /// The words around names of places, in the language of the reports.
  const PlaceWords& words() const;

  struct State;

 private:
  std::shared_ptr<const State> state_;
};

}  // namespace rashomon
