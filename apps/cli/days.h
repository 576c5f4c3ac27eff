// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "rashomon/base/day.h"

namespace rashomon::cli {

/// "2020-05-18", "2020-05" or "2020"; unknown if it is none of these.
Interval parse_days(std::string_view text);
/// For reading: "2020-05-18", "2020-05" for a whole month, "2020" for a whole year, "2020-05-18..2020-05-20",
/// "2020-05-18..";
/// "" if unknown.
std::string show_days(Interval days);

}  // namespace rashomon::cli
