// SPDX-License-Identifier: Apache-2.0
// "We took the town," said the spokesman of the front: "we" in somebody's words are those for whom he speaks.
#pragma once

#include "rashomon/record/analysis.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// Adds a mention for each "we", "us", "our troops" and the "our" of "our control" inside a direct
/// quote whose speaker is a group, state or organisation or speaks for one or leads one in this report; others stay
/// open. Needs the quotes. Keeps the order of Mentions. Linear in tokens, quotes and roles.
void name_first_person(const Analysis& analysis, Mentions& mentions);

}  // namespace rashomon
