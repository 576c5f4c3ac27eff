// SPDX-License-Identifier: Apache-2.0
// Which of the formats an input is in: by its name, and where that says nothing, by its first bytes.
#pragma once

#include <string_view>

#include "rashomon/intake.h"

namespace rashomon {

/// automatic if the extension (behind .gz and .zst) is none that we know.
InputFormat format_by_name(std::string_view name);
/// text, html or jsonl. `head`: the first bytes, decompressed.
InputFormat format_by_bytes(std::string_view head);

}  // namespace rashomon
