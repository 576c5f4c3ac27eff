// SPDX-License-Identifier: Apache-2.0
// Command line and configuration file -> Arguments. The only place that knows CLI11.
#pragma once

#include "context.h"

namespace rashomon::cli {

/// Errors: invalid_argument, with the command set in `into` as far as it is known.
Result<void> parse(int argc, char** argv, Arguments& into);

}  // namespace rashomon::cli
