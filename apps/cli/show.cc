// SPDX-License-Identifier: Apache-2.0
#include "context.h"
namespace rashomon::cli {
int run_show(Context& context) { return context.fail({ErrorCode::unsupported, "not yet", ""}); }
}  // namespace rashomon::cli
