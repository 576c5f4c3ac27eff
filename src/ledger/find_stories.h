// SPDX-License-Identifier: Apache-2.0
// Step 4. Which reports are of one story?
#pragma once

#include <vector>

#include "corpus.h"

namespace rashomon {

/// A word, or the sound of a name.
struct StoryFeature {
  uint64_t id = 0;
  float count = 0;
};
/// What of a report tells which story it is of; by id, each once.
std::vector<StoryFeature> story_features_of(const Reading& reading);

/// The story of each report; stories are numbered in order of their first report.
std::vector<uint32_t> find_stories(const Readings& readings, const std::vector<std::vector<Derived>>& derived,
                                   std::vector<std::vector<StoryFeature>>&& features);

}  // namespace rashomon
