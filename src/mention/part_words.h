// SPDX-License-Identifier: Apache-2.0
// What the words of a mention say of it, for the resolving of references. Nothing fails.
#pragma once

#include <string>

#include "draft.h"

namespace rashomon::who {

/// A name that only describes a wider mention ("CAPITAL officials") is not what is spoken of.
bool qualifies(const Draft& draft, const Part& y);

/// "the village of NAME" is no city.
bool of_other_size(const Draft& draft, const Part& y, const std::string& head);

bool same_noun(const Draft& draft, const Part& y, const std::string& head);

/// The noun heads the description or stands in the name ("National Indigenous Organization of COUNTRY").
bool is_called(const Draft& draft, const Part& y, const std::string& head);

/// "it is clear that", "it was": nobody is meant.
bool pleonastic(const Draft& draft, const Part& x);

/// "the breakaway republic": none of the states.
bool unrecognised(const Part& x);

/// "Federal Police", "Peruvian Navy", "Chadian National Army"; a people's or a region's army may be anybody's.
bool serves_a_state(const WhoLexicon& lexicon, const std::string& name);

}  // namespace rashomon::who
