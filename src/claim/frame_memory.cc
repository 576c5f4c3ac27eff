// SPDX-License-Identifier: Apache-2.0
// Frames that are found once a sentence (frame_memory.h). Takes triggers, gives their frames; never fails.
#include "frame_memory.h"

#include "fill_roles.h"

namespace rashomon {

bool FrameMemory::alike(const TriggerHit& a, const TriggerHit& b) const {
  return a.head == b.head && a.support == b.support && a.tail == b.tail && a.flat == b.flat &&
         a.support_suffers == b.support_suffers && a.tokens == b.tokens &&
         scene_.rules.triggers[a.trigger].needs == scene_.rules.triggers[b.trigger].needs;
}

const Frame& FrameMemory::of(const TriggerHit& found) {
  std::vector<Known>& same_head = known_[found.head];
  for (const Known& known : same_head) {
    if (alike(*known.found, found)) return known.frame;
  }
  Frame frame = find_arguments(scene_, found);
  guess_arguments(scene_, found, frame);
  return same_head.emplace_back(Known{&found, std::move(frame)}).frame;
}

}  // namespace rashomon
