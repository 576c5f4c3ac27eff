// SPDX-License-Identifier: Apache-2.0
#include "own_places.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "place_keys.h"
#include "place_words.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr std::string_view kFolder = "places/";
constexpr size_t kFewest = 6;
constexpr size_t kMostCells = 9;
constexpr size_t kLongest = 200;  // bytes of a name

std::vector<std::string_view> cells_of(std::string_view line, char parted_by) {
  std::vector<std::string_view> out;
  while (true) {
    const size_t at = line.find(parted_by);
    out.push_back(trim(line.substr(0, at)));
    if (at == std::string_view::npos) return out;
    line.remove_prefix(at + 1);
  }
}

/// A number of degrees; false if the cell is none or lies beyond `most`.
bool degrees(std::string_view cell, double most, double& out) {
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), out);
  return error == std::errc() && end == cell.data() + cell.size() && std::isfinite(out) && std::abs(out) <= most;
}

class Reader {
 public:
  Reader(std::string file, OwnPlaces& out) : file_(std::move(file)), out_(out) {}

  Result<void> read(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    for (line_ = 1; !bytes.empty(); ++line_) {
      const size_t end = std::min(bytes.find('\n'), bytes.size());
      std::string_view line = bytes.substr(0, end);
      bytes.remove_prefix(std::min(end + 1, bytes.size()));
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (trim(line).empty() || line[0] == '#' || line.starts_with("name\t")) continue;
      RASHOMON_TRY(take(cells_of(line, '\t')));
    }
    return {};
  }

 private:
  Error bad(const std::string& what, const std::string& advice) const {
    return Error{ErrorCode::malformed, file_ + ":" + std::to_string(line_) + ": " + what, advice};
  }

  Result<void> take(const std::vector<std::string_view>& cells) {
    if (cells.size() < kFewest || cells.size() > kMostCells)
      return bad(
          "expected 6 to 9 cells parted by tabs (name, other names, latitude, longitude, country, type, source, "
          "division, people), found " +
              std::to_string(cells.size()),
          "Part the cells by tabs, names by '|'.");
    PlaceCandidate p;
    p.name = std::string(cells[0]);
    const auto quoted = [](std::string_view cell) { return "'" + std::string(cell.substr(0, 40)) + "'"; };
    if (place_key(p.name).empty() || p.name.size() > kLongest)
      return bad("expected a name of 1 to 200 bytes in the first cell", "Name the place.");
    if (!degrees(cells[2], 90, p.lat) || !degrees(cells[3], 180, p.lon))
      return bad("expected latitude and longitude in degrees, found " + quoted(cells[2]) + " and " + quoted(cells[3]),
                 "Write them as 13.63 and 25.35; south and west are negative.");
    p.country = std::string(cells[4]);
    if (!p.country.empty() && (p.country.size() != 2 || !is_upper(static_cast<unsigned char>(p.country[0])) ||
                               !is_upper(static_cast<unsigned char>(p.country[1]))))
      return bad("expected a country as two capitals, found " + quoted(cells[4]),
                 "Use the ISO 3166-1 alpha-2 code (SD, YE), or leave the cell empty.");
    const std::optional<PlaceFeature> feature = place_feature_named(cells[5]);
    if (!feature || *feature == PlaceFeature::country)
      return bad("unknown type " + quoted(cells[5]),
                 "Use one of: town, capital, region, district, airport, airbase, crossing, base, port, camp, water, "
                 "other.");
    p.feature = *feature;
    if (cells.size() > 7) p.admin1 = std::string(cells[7]);
    if (cells.size() > 8 && !cells[8].empty()) {
      const auto [end, error] = std::from_chars(cells[8].data(), cells[8].data() + cells[8].size(), p.population);
      if (error != std::errc() || end != cells[8].data() + cells[8].size())
        return bad("expected a number of people, found " + quoted(cells[8]), "Write digits only, or leave it empty.");
    }
    const std::string source(cells.size() > 6 ? cells[6] : "");
    p.id = source.starts_with("geonames:") || source.starts_with("ourairports:")
               ? source
               : "own:" + std::to_string(key_hash(p.name + "/" + p.country + "/" + std::string(cells[2]) + "/" +
                                                  std::string(cells[3])));
    p.own = p.id.starts_with("own:");
    keep(std::move(p), cells[1]);
    return {};
  }

  void keep(PlaceCandidate place, std::string_view others) {
    const auto index = static_cast<uint32_t>(out_.places.size());
    std::vector<std::string> keys = {place_key(place.name)};
    for (std::string_view other : cells_of(others, '|')) {
      if (!other.empty() && other.size() <= kLongest) keys.push_back(place_key(other));
    }
    const std::string loose = tolerant_place_key(keys[0]);
    if (loose.size() >= 4) out_.by_tolerant_hash[key_hash(loose)].push_back(index);
    place.name = keys[0];
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (std::string& key : keys) {
      if (!key.empty()) out_.by_key[std::move(key)].push_back(index);
    }
    out_.places.push_back(std::move(place));
  }

  std::string file_;
  OwnPlaces& out_;
  size_t line_ = 0;
};

constexpr size_t kMostOfOneKey = 256;  // as in the gazetteer itself: bounds the cost of one name

}  // namespace

Result<OwnPlaces> OwnPlaces::open(const Models& models) {
  OwnPlaces out;
  for (const Models::File& file : models.list(kFolder)) {
    RASHOMON_TRY(Reader(file.name.substr(kFolder.size()), out).read(file.bytes));
  }
  const auto larger = [&](uint32_t a, uint32_t b) { return out.places[a].population > out.places[b].population; };
  const auto order = [&](std::vector<uint32_t>& found) {
    std::stable_sort(found.begin(), found.end(), larger);
    if (found.size() > kMostOfOneKey) found.resize(kMostOfOneKey);
  };
  for (auto& [key, found] : out.by_key) order(found);
  for (auto& [hash, found] : out.by_tolerant_hash) order(found);
  return out;
}

}  // namespace rashomon
