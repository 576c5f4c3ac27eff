// SPDX-License-Identifier: Apache-2.0
// Readings are kept compressed with zstd.
#pragma once

#include <string>
#include <string_view>

#include "rashomon/base/result.h"

namespace rashomon {

std::string compress(std::string_view bytes);
/// Errors: corrupt (no zstd frame of ours, a wrong checksum), too_large (over 1 GiB).
Result<std::string> decompress(std::string_view bytes);

}  // namespace rashomon
