// SPDX-License-Identifier: Apache-2.0
#include "known_sentences.h"

#include <utility>

#include "rashomon/base/content_id.h"

namespace rashomon {

KnownSentences::KnownSentences() : parts_(std::make_unique<std::array<Part, kParts>>()) {
  for (Part& part : *parts_) part.entries.resize(kSentences / kParts);
}

KnownSentences::Answer KnownSentences::find(const std::string& words) const {
  const uint64_t hash = hash_bytes(words);
  const Part& part = (*parts_)[hash % kParts];
  const std::lock_guard held(part.lock);
  const Entry& entry = part.entries[hash / kParts % part.entries.size()];
  return entry.hash == hash && entry.words == words ? entry.answer : nullptr;
}

void KnownSentences::keep(std::string words, Answer answer) {
  if (words.size() > kLongest) return;
  const uint64_t hash = hash_bytes(words);
  Part& part = (*parts_)[hash % kParts];
  Entry entry{hash, std::move(words), std::move(answer)};
  const std::lock_guard held(part.lock);
  std::swap(part.entries[hash / kParts % part.entries.size()], entry);  // what was there is freed behind the lock
}

}  // namespace rashomon
