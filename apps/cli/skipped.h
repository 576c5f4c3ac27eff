// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "context.h"

namespace rashomon::cli {

/// Lists inputs that gave no report on standard error: file, place, reason, advice.
void tell_skipped(const Context& context, const std::vector<Skipped>& skipped);

}  // namespace rashomon::cli
