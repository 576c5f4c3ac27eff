// SPDX-License-Identifier: Apache-2.0
// Whole ledgers of readings built by hand, and short words for what tests ask of them.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "build_reading.h"
#include "rashomon/ledger.h"

namespace rashomon {

inline Ledger build_ledger(const std::vector<Reading>& readings) {
  Result<Models> models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  EXPECT_TRUE(models.has_value());
  Result<LedgerBuilder> builder = LedgerBuilder::open(*models);
  EXPECT_TRUE(builder.has_value());
  return builder->run(readings, 1);
}

/// The name of an entity's id; "" for none.
inline std::string name_of(const Ledger& ledger, const std::string& id) {
  const auto found =
      std::find_if(ledger.entities.begin(), ledger.entities.end(), [&](const EntityRow& e) { return e.id == id; });
  return found == ledger.entities.end() ? "" : found->name;
}

/// "2020-05-18", "..2020-05-18", "2020-05-18..2020-05-20", "" for no days.
inline std::string print_days(const Interval& days) {
  if (!days.known()) return "";
  if (days.is_day()) return iso_day(days.earliest);
  return iso_day(days.earliest) + ".." + iso_day(days.latest);
}

}  // namespace rashomon
