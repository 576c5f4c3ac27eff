// SPDX-License-Identifier: Apache-2.0
// Command line and configuration file -> Arguments. The only place that knows CLI11.
#pragma once

#include "context.h"

namespace rashomon::cli {

/// Errors: invalid_argument, with the command set in `into` as far as it is known.
Result<void> parse(int argc, char** argv, Arguments& into);

/// That `value` is one that `flag` takes; `command` is named in the advice and may be null.
Result<void> check_value(const Command* command, const Flag& flag, const std::string& value);

}  // namespace rashomon::cli
