// SPDX-License-Identifier: Apache-2.0
// In a report in capitals: the common words that belong to names ("... NATIONAL LIBERATION FRONT [XNLF]").
#pragma once

#include <cstdint>
#include <vector>

#include "lexicon.h"
#include "rashomon/record/analysis.h"

namespace rashomon {

/// One flag a token: whether a common word there is a part of a name. Takes tags that were found for capitals.
std::vector<uint8_t> find_titled_phrases(const Analysis& analysis, const Lexicon& lexicon);

}  // namespace rashomon
