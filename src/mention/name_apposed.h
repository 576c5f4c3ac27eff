// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rashomon/record/analysis.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// "A rebel officer, NAME, said": a description of one person and the name set beside it, in either order, become one
/// entity, unless that description stands beside several names. Entities that no mention refers to any more are taken
/// out, and what points to an entity points to its new index.
void name_apposed(const Analysis& analysis, Mentions& mentions);

}  // namespace rashomon
