// SPDX-License-Identifier: Apache-2.0
// Does the clause around some words look back or ahead?
#pragma once

#include <string>

#include "rashomon/base/string_map.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/time.h"

namespace rashomon {

/// The direction of the clause that holds tokens [first, last): by its tree if the sentence is parsed, else by the
/// nearest verb. `ahead` holds words that make an infinitive look ahead ("due", "plans"). A headline's present tells of
/// the past.
TimeDirection clause_direction(const Analysis& analysis, uint32_t first, uint32_t last, bool headline,
                               const StringSet& ahead);

}  // namespace rashomon
