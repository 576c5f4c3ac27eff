// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rashomon/record/analysis.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// "Residents told another story. They said the army had fired": people whom only a plain noun names are told of after
/// pronouns have been resolved, and go on speaking. Linear in sentences and mentions; never fails.
void follow_speakers(const Analysis& analysis, Mentions& mentions);

}  // namespace rashomon
