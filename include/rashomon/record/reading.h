// SPDX-License-Identifier: Apache-2.0
// A Reading: all that was learnt from one report, and nothing from any other. Pure function of the report, the models
// and the engine's version. The ledger is built from readings alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"
#include "rashomon/record/claims.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

struct Reading {
  Document document;
  Mentions mentions;
  Claims claims;
};

/// Rises when the meaning of a stored reading changes; a store with older readings reads its reports again.
inline constexpr int kReadingVersion = 2;

/// Compact binary form (docs/formats/reading.md). decode_reading refuses damaged or foreign bytes with `corrupt`.
std::string encode_reading(const Reading& reading);
Result<Reading> decode_reading(std::string_view bytes);

/// Every broken invariant, one sentence each: spans outside the text or on no code-point border, indexes that point
/// nowhere, lists out of order. Empty for a sound reading.
std::vector<std::string> check_reading(const Reading& reading);

}  // namespace rashomon
