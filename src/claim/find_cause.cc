// SPDX-License-Identifier: Apache-2.0
#include "find_cause.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "one_of.h"

namespace rashomon {

namespace {

/// The verb of a clause below that says when, behind the token.
uint32_t at_the_time(const Scene& scene, uint32_t token) {
  uint32_t found = kNone;
  scene.each_child(token, [&](uint32_t c) {
    if (found != kNone || c < token || !scene.is(c, Deprel::advcl) || !scene.is_verb(c)) return;
    if (scene.lemma(c) == "do") return;  // "as they did last year": how, not when
    scene.each_child(c, [&](uint32_t m) {
      const std::string_view w = scene.lemma(m);
      const bool mark = scene.is(m, Deprel::mark) || scene.is(m, Deprel::advmod);
      if (mark && m < c && (w == "when" || w == "as" || w == "while")) found = c;
    });
  });
  return found;
}

}  // namespace

uint32_t cause_of(const Scene& scene, uint32_t token) {
  if (const uint32_t verb = at_the_time(scene, token); verb != kNone) return verb;
  constexpr int kFarthest = 8;
  static constexpr std::array<std::string_view, 12> kSetOff = {
      "set", "spark", "trigger", "prompt", "provoke", "start", "unleash", "ignite", "touch", "cause", "lead", "draw"};
  uint32_t at = token;
  for (int step = 0; step < kFarthest && at != kNone; ++step, at = scene.head(at)) {
    const uint32_t above = scene.head(at);
    if (above == kNone || above > at || !scene.is_verb(above)) continue;
    if (scene.is(at, Deprel::advcl) && scene.token(at).tense == 4 && at > 0 && scene.token(at - 1).norm == "," &&
        one_of(scene.lemma(at), kSetOff))
      return above;
  }
  return kNone;
}

}  // namespace rashomon
