// SPDX-License-Identifier: Apache-2.0
// Groups the tokens of one block into sentences: by final punctuation with the closing marks behind it, abbreviations,
// quotation marks and empty lines. A sentence that grows over kMostWords is cut, at a comma or the like if there is
// one.
#pragma once

#include <cstdint>
#include <vector>

#include "split_tokens.h"

namespace rashomon {

/// Ends (exclusive) of the sentences of `tokens`; the last is tokens.size().
std::vector<uint32_t> split_sentences(const std::vector<RawToken>& tokens, const WordLists& lists, size_t most_words);

}  // namespace rashomon
