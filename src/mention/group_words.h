// SPDX-License-Identifier: Apache-2.0
// What the words of a description say of a group, for the joining of groups. Nothing fails.
#pragma once

#include <string_view>

#include "draft.h"

namespace rashomon::who {

/// "the shadow government": never the one that it would be instead of.
bool is_of_shadow(const Part& x);

/// "the government", "the authorities".
bool is_government(const Part& x);

/// Armed men, or men of whom a description does not tell what they are.
bool is_force(const Part& x);

/// "members of NAME", "NAME elements": they are NAME, where that is an armed group.
bool is_members(const Draft& draft, const Part& x);

/// Whether a word of the description is `mod`.
bool has_mod(const Part& x, std::string_view mod);

/// "the council", "the committee".
bool is_body(const Part& x);

/// Words that count or measure men: "dozens", "at least", "nineteen".
bool is_number_of_men(std::string_view low);

/// "NAME dissidents", "former NAME fighters", "a splinter group of NAME": no longer NAME's.
bool left_it(const Draft& draft, const Part& x);

}  // namespace rashomon::who
