// SPDX-License-Identifier: Apache-2.0
// Events in the columns of the two data sets that conflict researchers know, so that their scripts read a ledger too.
// What becomes what: docs/formats/exchange.md.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "rashomon/store.h"

namespace rashomon::cli {

/// People killed in an event, as the reports give figures.
struct Deaths {
  int64_t low = 0, best = 0, high = 0;
};
/// Of events for which anybody gives a figure. `best` is the figure that most origins give, of several the lowest.
Result<std::map<std::string, Deaths>> deaths_of_events(const Store& store);

/// The columns of ACLED's export, in the order of `events` (ids). Left out: events without a sub-event type, planned or
/// denied ones, ones without a point or without both ends of their days.
Result<Table> acled_table(const Store& store, const std::vector<std::string>& events);

/// The columns of UCDP GED. Left out moreover: what is no violence, and events for which no report gives a number of
/// people killed (UCDP's definition of an event asks for one death).
Result<Table> ucdp_table(const Store& store, const std::vector<std::string>& events);

}  // namespace rashomon::cli
