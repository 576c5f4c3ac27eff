// SPDX-License-Identifier: Apache-2.0
// Whether the places of two claims may be one: by what the reports tell of what lies in what, and by their names.
#pragma once

#include <cstdint>
#include <vector>

#include "retell.h"
#include "unite_entities.h"

namespace rashomon {

/// Numbers are those of united entities. Immutable; what it was made from must outlive it.
class PlaceComparison {
 public:
  PlaceComparison(const Entities& entities, const Grounds& grounds);

  /// One lies in the other; a province and the town that it is called by; the bridge over a river, and the river.
  bool agree(uint32_t a, uint32_t b) const;
  /// Two that have no name and are called the same thing: "drones" and "armed drones".
  bool described_alike(uint32_t a, uint32_t b) const;
  /// "the airport" may be that of any town that another report names.
  bool is_part_of_any(uint32_t part, uint32_t town) const;
  /// "Rebels seize border city", over a report that names it.
  bool is_unnamed_town(uint32_t unnamed, uint32_t town) const;
  /// "a key airbase" may be the one that another report names.
  bool is_called_like(uint32_t unnamed, uint32_t named) const;

 private:
  bool within(uint32_t inner, uint32_t outer) const;

  const Entities& entities_;
  const Grounds& grounds_;
  std::vector<uint32_t> last_words_, proper_parts_, division_names_;  // by entity: numbers of words, 0 for none
};

}  // namespace rashomon
