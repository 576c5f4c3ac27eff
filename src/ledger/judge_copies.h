// SPDX-License-Identifier: Apache-2.0
// Is one of two compared reports made from the other, how, and which from which?
#pragma once

#include <vector>

#include "compare_words.h"
#include "find_copies.h"

namespace rashomon {

/// Sets score and rule of a compared pair; score 0: neither is made from the other.
void judge_copy(CopyPair& pair);

/// Sets how a report was made from its source, by their words.
void judge_words(const WordComparison& words, Derived& derived);

/// Picks the source or sources of each report among its pairs. A report is never its own source, by whatever way round.
std::vector<std::vector<Derived>> choose_sources(const Readings& readings, const std::vector<TextTraits>& traits,
                                                 const std::vector<CopyPair>& pairs);
TextTraits traits_of(const Document& document);
/// True if `a` names the service of `b` as a source.
bool credits(const TextTraits& a, const TextTraits& b);

}  // namespace rashomon
