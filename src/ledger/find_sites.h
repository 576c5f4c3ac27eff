// SPDX-License-Identifier: Apache-2.0
// "The airport", "the prison": a town has one, so the reports of one story mean the same.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rashomon/base/span.h"

namespace rashomon {

/// A facility of one story.
struct SiteMention {
  uint32_t story = 0;
  std::string country;  // that its report is about; empty if it is not told
  uint32_t group = 0;
  std::string name;         // folded
  bool named = false;       // by a name of its own: "Hodeidah airport"
  uint32_t within = kNone;  // the place that it is told to stand in, by group
};

/// Lists of groups that are one site, each sorted; lists in order of story and kind. A list of one group is a site that
/// nothing in its story could be taken for. A story that names none means the one that the reports of its country name.
/// Where several are named, or they are put in several places, nobody knows which is meant: none of that kind is told.
std::vector<std::vector<uint32_t>> find_sites(const std::vector<SiteMention>& mentions);

}  // namespace rashomon
