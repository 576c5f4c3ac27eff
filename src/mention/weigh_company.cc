// SPDX-License-Identifier: Apache-2.0
// A report's places lie together: candidates are put into cells of one degree, and each looks for other names'
// candidates in its own and the eight cells around.
#include <algorithm>
#include <cmath>
#include <map>

#include "place_case.h"

namespace rashomon {
namespace {

constexpr double kEarth = 6371.0;
constexpr double kPi = 3.14159265358979323846;
constexpr double kCompany = 100;    // km within which places of one report keep each other company
constexpr size_t kMostInCell = 64;  // candidates of one degree that are compared: bounds the cost

double radians(double degrees) { return degrees * kPi / 180; }

void add_company(const std::vector<Case>& cases, uint32_t i, uint32_t k, uint32_t j, uint32_t m,
                 std::map<std::string, double>& near) {
  if (i == j) return;
  const PlaceCandidate &x = cases[i].candidates[k], &y = cases[j].candidates[m];
  if (x.name == y.name || x.id == y.id) return;
  if (distance_km(x.lat, x.lon, y.lat, y.lon) > kCompany) return;
  double& weight = near[y.name];
  weight = std::max(weight, 1.0 / std::sqrt(static_cast<double>(cases[j].candidates.size())));
}

}  // namespace

double distance_km(double lat1, double lon1, double lat2, double lon2) {
  const double a = std::sin(radians(lat2 - lat1) / 2);
  const double b = std::sin(radians(lon2 - lon1) / 2);
  const double h = a * a + std::cos(radians(lat1)) * std::cos(radians(lat2)) * b * b;
  return 2 * kEarth * std::asin(std::sqrt(std::min(1.0, h)));
}

PlacePoint point_from(double lat, double lon, double bearing, double km) {
  const double d = km / kEarth;
  const double b = radians(bearing);
  const double y = std::asin(std::sin(radians(lat)) * std::cos(d) + std::cos(radians(lat)) * std::sin(d) * std::cos(b));
  const double x = radians(lon) + std::atan2(std::sin(b) * std::sin(d) * std::cos(radians(lat)),
                                             std::cos(d) - std::sin(radians(lat)) * std::sin(y));
  const auto rounded = [](double v) { return std::round(v * 180 / kPi * 1e4) / 1e4; };
  PlacePoint p;
  p.lat = rounded(y);
  p.lon = rounded(std::remainder(x, 2 * kPi));
  p.precision = PlacePrecision::relative;
  return p;
}

void find_great(Case& c, const std::string& key) {
  const PlaceCandidate* largest = nullptr;
  for (const PlaceCandidate& x : c.candidates) {
    if (!x.weak && x.feature != PlaceFeature::country && (!largest || x.population > largest->population)) largest = &x;
  }
  if (!largest || largest->population < kGreat) return;
  const bool alone = std::all_of(c.candidates.begin(), c.candidates.end(), [&](const PlaceCandidate& y) {
    const bool other = largest->name == key && y.name != key && y.feature != PlaceFeature::country;
    return y.country == largest->country || other || y.population <= largest->population / kOverwhelming;
  });
  if (alone) c.great = largest->country;
}

void weigh_company(std::vector<Case>& cases) {
  struct Bearer {
    uint32_t item, candidate;
  };
  std::map<std::pair<int, int>, std::vector<Bearer>> cells;
  const auto cell_of = [](const PlaceCandidate& x) {
    return std::pair(static_cast<int>(std::floor(x.lat)), static_cast<int>(std::floor(x.lon)));
  };
  const auto stands = [](const PlaceCandidate& x) {
    return !x.weak && x.feature != PlaceFeature::country && x.feature != PlaceFeature::water &&
           (x.feature != PlaceFeature::region || x.division);
  };
  for (uint32_t i = 0; i < cases.size(); ++i) {
    cases[i].company.assign(cases[i].candidates.size(), 0);
    for (uint32_t k = 0; k < cases[i].candidates.size(); ++k) {
      std::vector<Bearer>& cell = cells[cell_of(cases[i].candidates[k])];
      if (stands(cases[i].candidates[k]) && cell.size() < kMostInCell) cell.push_back({i, k});
    }
  }
  for (uint32_t i = 0; i < cases.size(); ++i) {
    for (uint32_t k = 0; k < cases[i].candidates.size(); ++k) {
      if (!stands(cases[i].candidates[k])) continue;
      const auto [row, column] = cell_of(cases[i].candidates[k]);
      std::map<std::string, double> near;  // by name, so that spellings of one place count once
      for (int r = row - 1; r <= row + 1; ++r) {
        for (int c = column - 1; c <= column + 1; ++c) {
          const auto cell = cells.find({r, c});
          if (cell == cells.end()) continue;
          for (const Bearer& b : cell->second) add_company(cases, i, k, b.item, b.candidate, near);
        }
      }
      for (const auto& [name, weight] : near) cases[i].company[k] += weight;
    }
  }
}

}  // namespace rashomon
