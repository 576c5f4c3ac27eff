// SPDX-License-Identifier: Apache-2.0
#include "judge_setting.h"

#include <string_view>

namespace rashomon {

bool opens_elsewhere(const Scene& scene, uint32_t token) {
  return scene.lemma(scene.analysis.sentences[scene.sentence(token)].first) == "elsewhere";
}

bool is_of_any(const Scene& scene, uint32_t noun) {
  const uint32_t det = scene.child(noun, Deprel::det);
  return det != kNone && scene.lemma(det) == "any";
}

bool is_of_before(const Scene& scene, uint32_t head) {
  bool before = false;
  scene.each_child(head, [&](uint32_t c) {
    const std::string_view w = scene.lemma(c);
    before = before || (scene.is(c, Deprel::advmod) && (w == "previously" || w == "formerly" || w == "once"));
  });
  return before;
}

bool is_labelled(const Scene& scene, uint32_t sentence) {
  const auto& sentences = scene.analysis.sentences;
  uint32_t first = sentence;
  while (first > 0 && sentences[first - 1].block == sentences[sentence].block) --first;
  return sentences[first].last > sentences[first].first && scene.token(sentences[first].last - 1).norm == "-";
}

}  // namespace rashomon
