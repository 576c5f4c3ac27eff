// SPDX-License-Identifier: Apache-2.0
// Reads one JSONL record into a IntakeDraft by a FieldMapping. A body with tags is read as HTML.
#pragma once

#include <string_view>

#include "draft.h"
#include "lexicon.h"
#include "rashomon/base/result.h"
#include "rashomon/intake.h"

namespace rashomon {

/// Errors: malformed, naming what is wrong with the JSON or which fields were looked for.
Result<IntakeDraft> read_json(std::string_view bytes, const FieldMapping& fields, const IntakeLexicon& lexicon);

}  // namespace rashomon
