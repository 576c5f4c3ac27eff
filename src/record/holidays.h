// SPDX-License-Identifier: Apache-2.0
// The days of feasts that move, computed without tables of an almanac where a rule exists.
#pragma once

#include "rashomon/base/day.h"
#include "rashomon/record/time.h"

namespace rashomon {

/// The days of `holiday` that begin in the Gregorian year `year`; `index` counts them, for the Islamic year is shorter
/// and a feast may fall twice into one year (or not at all). An unknown interval if there is none of that index.
Interval holiday_in(Holiday holiday, int year, int index);

}  // namespace rashomon
