// SPDX-License-Identifier: Apache-2.0
// A copy that came through a scanner has other letters in it; a rewrite has other words.
#pragma once

#include "rashomon/record/document.h"

namespace rashomon {

/// Share of the words by which two reports differ that are misprints of one another, 0..1; 0 if they hardly differ.
double find_misprints(const Document& a, const Document& b);

}  // namespace rashomon
