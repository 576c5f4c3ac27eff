// SPDX-License-Identifier: Apache-2.0
#include "find_cause.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rashomon {

uint32_t cause_of(const Scene& scene, uint32_t token) {
  constexpr int kFarthest = 8;
  static constexpr std::array<std::string_view, 12> kSetOff = {
      "set", "spark", "trigger", "prompt", "provoke", "start", "unleash", "ignite", "touch", "cause", "lead", "draw"};
  uint32_t at = token;
  for (int step = 0; step < kFarthest && at != kNone; ++step, at = scene.head(at)) {
    const uint32_t above = scene.head(at);
    if (above == kNone || above > at || !scene.is_verb(above)) continue;
    if (scene.is(at, Deprel::advcl) && scene.token(at).tense == 4 && at > 0 && scene.token(at - 1).norm == "," &&
        std::find(kSetOff.begin(), kSetOff.end(), scene.lemma(at)) != kSetOff.end())
      return above;
  }
  return kNone;
}

}  // namespace rashomon
