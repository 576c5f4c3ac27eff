// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draft.h"

namespace rashomon::who {

/// Sets Draft::theatre: the country that the report is about, the one most spoken of, by its own name and by its
/// places. Who only acts from outside ("Russian jets", "Iran backs") has no place in the report and is not taken for
/// it. Nothing fails.
void find_theatre(Draft& draft);

}  // namespace rashomon::who
