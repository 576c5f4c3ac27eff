// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context.h"

namespace rashomon::cli {

/// Help on one command, or on all (nullptr), on standard output.
int show_help(Context& context, const Command* command);

}  // namespace rashomon::cli
