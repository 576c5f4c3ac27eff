// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "scene.h"

namespace rashomon {

/// "killed him in May, setting off two days of fighting in which ten died": the verb that set off what the token tells,
/// whose day all of it is; "were killed when rebels fired on their post on Sunday": the verb of the clause with "when",
/// "as" or "while". kNone if there is none.
uint32_t cause_of(const Scene& scene, uint32_t token);

}  // namespace rashomon
