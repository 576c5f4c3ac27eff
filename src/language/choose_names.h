// SPDX-License-Identifier: Apache-2.0
// Chooses names from scores of single words: the best sequence in which no name goes on that did not begin (Viterbi).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace rashomon {

/// 0 outside, then begin and inside of person, organisation, place.
inline constexpr size_t kNameClasses = 7;
/// Scores of the classes for each word of a sentence, 20 bits behind the point.
using NameScores = std::vector<std::array<int32_t, kNameClasses>>;

/// What is added to the scores of no name and of places.
struct NamePrior {
  int32_t outside = 0;
  int32_t place = 0;
};
/// Only persons and organisations that are e^3 times as likely as anything else. News names more places than the posts
/// and mails of the treebank, so these need only be likelier.
inline constexpr NamePrior kSureNames{3 << 20, 3 << 20};

/// The class of each word: an inside follows a begin or an inside of its type. Linear in words.
std::vector<uint8_t> best_names(const NameScores& scores, const NamePrior& prior = {});

}  // namespace rashomon
