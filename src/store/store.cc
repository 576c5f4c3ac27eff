// SPDX-License-Identifier: Apache-2.0
#include "rashomon/store.h"

namespace rashomon {
struct Store::State {};
}  // namespace rashomon
