// SPDX-License-Identifier: Apache-2.0
// Numbers and others that stand for people told of just before: "Two exiles were led away. Both were found dead."
#pragma once

#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// Adds a pronoun mention for "both", "one", "some", "three" and the like that are a subject or an object by
/// themselves, of the people counted or described last, in this sentence or the one before it in the same block;
/// nothing where there are none. Keeps the order of mentions. Never fails; linear in tokens.
void name_counted(const Analysis& analysis, Mentions& mentions);

}  // namespace rashomon
