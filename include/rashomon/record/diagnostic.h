// SPDX-License-Identifier: Apache-2.0
// Something odd in a report that did not stop the work: bytes replaced, no date found, a sentence too long.
#pragma once

#include <string>

#include "rashomon/base/span.h"

namespace rashomon {

struct Diagnostic {
  std::string code;     // snake_case, stable: "ill_formed_utf8"
  std::string message;  // one sentence
  Span span;            // where, if it has a place
};

}  // namespace rashomon
