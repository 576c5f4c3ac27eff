// SPDX-License-Identifier: Apache-2.0
// How alike are two spellings of a name? Names from other scripts reach English news through many romanisations; these
// functions see through them, without a list of names.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rashomon {

/// The parts of a name, folded: lower case, marks and apostrophes dropped, articles (al-, el-, ash- …), honorific kin
/// words (bin, ibn) and possessive s dropped. "Ahmed al-Mosmari's" -> {"ahmed", "mosmari"}.
std::vector<std::string> name_parts(std::string_view name);

/// The parts with a blank between.
std::string joined(const std::vector<std::string>& parts);

/// Keys under which spellings of one part meet: the consonant skeleton in coarse classes. One to four, sorted, each
/// once; none for a part with too little to hold on to.
std::vector<std::string> skeleton_keys(std::string_view part);

/// 0..1: 1 for equal parts after folding of digraphs, falling with the weighted edit distance.
double part_likeness(std::string_view a, std::string_view b);

/// 0..1 for whole names: parts are aligned in order; parts that are left over cost.
double name_likeness(std::string_view a, std::string_view b);

/// From here on name_likeness means "the same name" where nothing else is known.
inline constexpr double kSameName = 0.815;

}  // namespace rashomon
