// SPDX-License-Identifier: Apache-2.0
// An arc of a tree: the head of a word and what the word is to it.
#pragma once

#include <cstddef>
#include <cstdint>

#include "rashomon/record/analysis.h"

namespace rashomon {

inline constexpr int16_t kNoWord = -1;

struct Arc {
  int16_t head = kNoWord;  // kNoWord for the root
  Deprel relation = Deprel::dep;
};

/// Longer sentences are cut before they come to a parser, so that no text can make its work long.
inline constexpr size_t kMostWords = 256;

}  // namespace rashomon
