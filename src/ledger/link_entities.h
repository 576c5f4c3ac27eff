// SPDX-License-Identifier: Apache-2.0
// Finds pairs of entity groups that may be one, kind by kind, and says how sure and why. Groups meet under keys (sound
// skeletons, acronyms, countries, leaders); a key under which very many meet compares only its most mentioned groups.
#pragma once

#include <vector>

#include "entity_group.h"

namespace rashomon {

/// `compared`, if given, gets the number of pairs that were looked at.
std::vector<EntityLink> link_persons(const std::vector<EntityGroup>& groups, size_t* compared = nullptr);
std::vector<EntityLink> link_places(const std::vector<EntityGroup>& groups);
std::vector<EntityLink> link_things(const std::vector<EntityGroup>& groups);
/// REQUIRES EntityGroup::leaders to name united persons.
std::vector<EntityLink> link_actors(const std::vector<EntityGroup>& groups);

}  // namespace rashomon
