// SPDX-License-Identifier: Apache-2.0
#include "rashomon/base/result.h"

namespace rashomon {

const char* error_code_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::not_found: return "not_found";
    case ErrorCode::unreadable: return "unreadable";
    case ErrorCode::malformed: return "malformed";
    case ErrorCode::unsupported: return "unsupported";
    case ErrorCode::too_large: return "too_large";
    case ErrorCode::locked: return "locked";
    case ErrorCode::full: return "full";
    case ErrorCode::corrupt: return "corrupt";
    case ErrorCode::invalid_argument: return "invalid_argument";
    case ErrorCode::io: return "io";
  }
  return "io";
}

}  // namespace rashomon
