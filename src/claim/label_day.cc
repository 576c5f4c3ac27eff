// SPDX-License-Identifier: Apache-2.0
#include "label_day.h"

#include <algorithm>
#include <string>

namespace rashomon {

const TimeMention* label_day(const Scene& scene, uint32_t sentence) {
  constexpr uint32_t kFarthest = 12;  // sentences of the paragraph
  const auto& sentences = scene.analysis.sentences;
  uint32_t first = sentence;
  while (first > 0 && sentences[first - 1].block == sentences[sentence].block) {
    if (sentence - --first > kFarthest) return nullptr;
  }
  uint32_t t = sentences[first].first;
  while (t < sentences[first].last && scene.token(t).norm.size() == 1 && scene.token(t).tag != Upos::NUM) ++t;
  const auto& times = scene.mentions.times;
  const auto at = std::lower_bound(times.begin(), times.end(), t,
                                   [](const TimeMention& m, uint32_t token) { return m.first < token; });
  if (at == times.end() || at->first != t || at->last >= scene.size()) return nullptr;
  const TimeKind kind = at->expression.kind;
  if (kind != TimeKind::absolute && kind != TimeKind::month_day && kind != TimeKind::month) return nullptr;
  const std::string& behind = scene.token(at->last).norm;
  return behind == ":" || ((behind == "-" || behind == "--") && scene.token(at->last).space_before) ? &*at : nullptr;
}

}  // namespace rashomon
