// SPDX-License-Identifier: Apache-2.0
// Many rules share their words ("fire", "take"), so of one place in the text many triggers ask for the same arguments:
// of five frames of a report about a war, three were found before.
#pragma once

#include <unordered_map>
#include <vector>

#include "frame.h"

namespace rashomon {

/// The frames of the triggers of one sentence, each found once. For one thread.
class FrameMemory {
 public:
  explicit FrameMemory(const Scene& scene) : scene_(scene) {}

  /// What find_arguments and guess_arguments give for `found`, which must outlive what is remembered. The frame is good
  /// until the next call.
  const Frame& of(const TriggerHit& found);

 private:
  struct Known {
    const TriggerHit* found;
    Frame frame;
  };

  bool alike(const TriggerHit& a, const TriggerHit& b) const;

  const Scene& scene_;
  std::unordered_map<uint32_t, std::vector<Known>> known_;  // by head
};

}  // namespace rashomon
