// SPDX-License-Identifier: Apache-2.0
#include "name_knowledge.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string>

#include "rashomon/base/model_file.h"

namespace rashomon {
namespace {

constexpr uint16_t kSetMask = (1 << kSetBits) - 1;

Error broken(const std::string& what) {
  return {ErrorCode::corrupt, "model file " + std::string(NameKnowledge::kFile) + ": " + what,
          "Rebuild, or retrain the model as its CARD.md says."};
}

bool is_table(std::string_view bytes) {
  return bytes.size() % 4 == 0 && !bytes.empty() && bytes.size() / 4 < UINT32_MAX;
}

}  // namespace

const NameKnowledge::Slot* NameKnowledge::find_slot(const Slot* slots, uint32_t count, uint64_t hash) {
  const uint16_t check = check_of(hash);
  uint32_t at = slot_of(hash, count);
  for (uint32_t tries = 0; tries < count; ++tries, at = at + 1 == count ? 0 : at + 1) {
    if (slots[at].check == check) return slots + at;
    if (slots[at].check == 0) return nullptr;
  }
  return nullptr;
}

Listed NameKnowledge::find(uint64_t phrase) const {
  const Slot* slot = find_slot(phrases_, phrase_slots_, phrase);
  if (slot == nullptr) return {};
  return {static_cast<uint16_t>(slot->value & kSetMask), static_cast<uint16_t>(slot->value >> kSetBits)};
}

uint16_t NameKnowledge::cluster(uint32_t word) const {
  const Slot* slot = find_slot(words_, word_slots_, spread(word));
  return slot == nullptr ? 0 : slot->value;
}

Result<NameKnowledge> NameKnowledge::open(const Models& models) {
  auto file = ModelFile::open(models, "names", kFile);
  if (!file) return file.error();
  std::array<std::string_view, 6> parts;
  constexpr std::array kParts = {"phrases", "sets", "words", "clusters", "weights", "scale"};
  for (size_t i = 0; i < kParts.size(); ++i) {
    auto part = file->section(kParts[i]);
    if (!part) return part.error();
    parts[i] = *part;
  }
  if (!is_table(parts[0]) || !is_table(parts[2])) return broken("a table has a size that does not fit");
  NameKnowledge names;
  names.phrases_ = reinterpret_cast<const Slot*>(parts[0].data());
  names.phrase_slots_ = static_cast<uint32_t>(parts[0].size() / sizeof(Slot));
  names.words_ = reinterpret_cast<const Slot*>(parts[2].data());
  names.word_slots_ = static_cast<uint32_t>(parts[2].size() / sizeof(Slot));
  names.sets_ = reinterpret_cast<const uint64_t*>(parts[1].data());
  names.large_clusters_ = reinterpret_cast<const uint8_t*>(parts[3].data());
  names.weights_ = reinterpret_cast<const int8_t*>(parts[4].data());
  if (parts[1].size() % sizeof(uint64_t) != 0 || parts[1].empty() || parts[3].empty() ||
      parts[4].size() != kNameFeatures * kRow || parts[5].size() != sizeof(names.scale_))
    return broken("a section has a size that does not fit");
  std::memcpy(names.scale_.data(), parts[5].data(), sizeof(names.scale_));
  const size_t sets = parts[1].size() / sizeof(uint64_t);
  if (models.is_sound(kFile)) return names;
  for (uint32_t i = 0; i < names.phrase_slots_; ++i) {
    const Slot& slot = names.phrases_[i];
    if (slot.check != 0 && ((slot.value & kSetMask) >= sets || slot.value >> kSetBits > kLongestListed))
      return broken("its list of phrases names what is not there");
  }
  for (uint32_t i = 0; i < names.word_slots_; ++i) {
    if (names.words_[i].check != 0 && names.words_[i].value >= parts[3].size())
      return broken("its list of words names what is not there");
  }
  return names;
}

}  // namespace rashomon
