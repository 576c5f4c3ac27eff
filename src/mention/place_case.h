// SPDX-License-Identifier: Apache-2.0
// What is known of one place of a report while it is looked for on the map, and the geometry of the Earth as a ball.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "gazetteer.h"
#include "rashomon/base/span.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

struct Offset {
  bool known = false;
  double km = 0;
  double bearing = 0;
  uint32_t reference = kNone;  // local entity; kNone with `capital`
  bool capital = false;
};

/// What the report's words say of one entity.
struct Case {
  uint32_t entity = kNone;
  std::vector<PlaceCandidate> candidates;
  std::vector<double> company;  // of each candidate: how many other names of the report may lie near it
  bool county = false;
  bool part = false;      // "northern X": a part of the named place
  bool fallback = false;  // candidates of the town that a facility is named after
  std::optional<PlaceFeature> kind;
  std::string container_country;
  std::string container_division;
  Offset offset;
  bool settled = false;
  bool by_name_alone = false;                // settled on a small town abroad for which nothing but its name speaks
  std::set<std::string> countries;           // that bear the name
  std::string great;                         // the country of a bearer that is far larger than all abroad
  std::map<std::string, double> own_weight;  // country -> what the place's own name weighs for it
};

/// People of a town that may be meant though nothing else speaks for its country, if it is so many times larger than
/// its next namesake abroad.
inline constexpr uint32_t kGreat = 150000;
inline constexpr uint32_t kOverwhelming = 8;

/// Sets Case::great: the country of a candidate that is far larger than any of its name abroad; larger is enough
/// against one that only goes by that name too, as Washington does by Rome's. `key` is the place_key of the name.
void find_great(Case& c, const std::string& key);

/// Great-circle distance.
double distance_km(double lat1, double lon1, double lat2, double lon2);
/// The point `km` from (lat, lon) on the great circle that sets out at `bearing` degrees; to four decimals.
PlacePoint point_from(double lat, double lon, double bearing, double km);

/// Fills Case::company: by every other name of the report that has a candidate near it, and by a name that few places
/// bear more than by one that many bear. Cost is bounded by the candidates of a degree.
void weigh_company(std::vector<Case>& cases);

}  // namespace rashomon
