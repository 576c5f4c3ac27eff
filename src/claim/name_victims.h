// SPDX-License-Identifier: Apache-2.0
// Names that a text lists behind those whom they belong to: "kidnapped two engineers, NAME and NAME".
#pragma once

#include <vector>

#include "find_claims.h"
#include "scene.h"

namespace rashomon {

/// Gives claims of what is done to people the persons whom the text names right behind a target ("six priests: NAME,
/// NAME and NAME"; "NAME, a rector; NAME, a teacher"). Linear in the words behind each target, which are bounded.
void name_victims(const Scene& scene, std::vector<FoundClaim>& claims);

}  // namespace rashomon
