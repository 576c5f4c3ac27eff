// SPDX-License-Identifier: Apache-2.0
// The last step of names and entities: from the bench to the records.
#pragma once

#include "draft.h"
#include "rashomon/record/mentions.h"

namespace rashomon::who {

Mentions record_entities(const Draft& draft);

}  // namespace rashomon::who
