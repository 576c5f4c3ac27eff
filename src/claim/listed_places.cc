// SPDX-License-Identifier: Apache-2.0
// Lists by their words alone: trees hang names behind a dash anywhere.
#include "listed_places.h"

#include <algorithm>

namespace rashomon {
namespace {

constexpr uint32_t kReach = 8;  // tokens from the noun to what opens the list
constexpr size_t kMostNames = 12;

bool opens(const Scene& scene, uint32_t t) {
  const std::string& word = scene.token(t).norm;
  return word == "—" || word == "–" || word == "--" || word == ":" || word == "(" ||
         (word == "-" && scene.token(t).space_before);
}

/// The name of a place that begins at the token; kNone if none does.
uint32_t name_from(const Scene& scene, uint32_t t) {
  const auto& all = scene.mentions.mentions;
  auto it =
      std::lower_bound(all.begin(), all.end(), t, [](const Mention& m, uint32_t first) { return m.first < first; });
  for (; it != all.end() && it->first == t; ++it) {
    if (it->form != MentionForm::name || it->entity == kNone) continue;
    const EntityType type = scene.mentions.entities[it->entity].type;
    if (type == EntityType::place || type == EntityType::facility) return static_cast<uint32_t>(it - all.begin());
  }
  return kNone;
}

/// The token behind ", including" or "such as"; kNone where neither follows the noun.
uint32_t behind_including(const Scene& scene, uint32_t noun, uint32_t last) {
  for (uint32_t t = noun + 1; t < last && t <= noun + kReach; ++t) {
    const std::string& word = scene.token(t).norm;
    if (word == "including") return t + 1;
    if (word == "such" && t + 1 < last && scene.token(t + 1).norm == "as") return t + 2;
    if (scene.token(t).tag == Upos::VERB || scene.token(t).tag == Upos::AUX || scene.token(t).tag == Upos::CCONJ) break;
  }
  return kNone;
}

/// Over "the town of", "the villages".
uint32_t over_kind(const Scene& scene, uint32_t t, uint32_t last) {
  constexpr uint32_t kWords = 4;
  for (uint32_t k = t; k < last && k < t + kWords; ++k) {
    if (name_from(scene, k) != kNone) return k;
    const Upos tag = scene.token(k).tag;
    if (tag != Upos::DET && tag != Upos::NOUN && tag != Upos::ADJ && scene.token(k).norm != "of") break;
  }
  return t;
}

}  // namespace

std::vector<uint32_t> places_set_out(const Scene& scene, uint32_t noun) {
  std::vector<uint32_t> out;
  const ClassSet ground = scene.rules.class_named("place") | scene.rules.class_named("facility") |
                          scene.rules.class_named("locality") | scene.rules.class_named("property");
  if (scene.token(noun).number != 2 || (scene.classes(noun) & ground) == 0) return out;
  const uint32_t last = scene.analysis.sentences[scene.sentence(noun)].last;
  uint32_t t = behind_including(scene, noun, last);
  const bool some = t != kNone;
  if (!some) {
    for (t = noun + 1; t < last && t <= noun + kReach && !opens(scene, t); ++t) {
      const Upos tag = scene.token(t).tag;
      if (tag == Upos::VERB || tag == Upos::AUX || tag == Upos::CCONJ || scene.token(t).norm == ",") return out;
    }
    if (t >= last || !opens(scene, t)) return out;
    ++t;
  }
  while (t < last && out.size() < kMostNames) {
    if (some) t = over_kind(scene, t, last);
    const uint32_t m = name_from(scene, t);
    if (m == kNone) break;
    out.push_back(m);
    t = scene.mentions.mentions[m].last;
    while (t < last && (scene.token(t).norm == "," || scene.token(t).norm == "and")) ++t;
  }
  if (out.size() < (some ? 1U : 2U)) out.clear();
  return out;
}

}  // namespace rashomon
