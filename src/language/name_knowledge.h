// SPDX-License-Identifier: Apache-2.0
// What lists know of words and phrases that are names: given and family names, places by size, firms, parties, words
// that head a name or stand before one. Read in place from en/language/names.bin.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "choose_names.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"

namespace rashomon {

/// Words that a phrase of the lists has at most.
inline constexpr size_t kLongestListed = 6;
/// Rows of weights: a feature is a number below.
inline constexpr size_t kNameFeatures = size_t{1} << 16;

/// Of phrases as hashes: start with `kPhraseStart`, then each word's.
inline constexpr uint64_t kPhraseStart = 0x9E3779B97F4A7C15u;
/// A value in the table of phrases is the number of a set and, above it, the words of the longest phrase.
inline constexpr int kSetBits = 13;
constexpr uint64_t add_to_phrase(uint64_t phrase, uint32_t word) {
  phrase = (phrase ^ word) * 0xFF51AFD7ED558CCDu;
  return phrase ^ (phrase >> 32);
}

/// Where the tables look for a hash first, of `slots`, and what they know it by (never 0).
constexpr uint32_t slot_of(uint64_t hash, uint32_t slots) {
  return static_cast<uint32_t>((hash & 0xFFFFFFFFu) * slots >> 32);
}
constexpr uint16_t check_of(uint64_t hash) { return hash >> 48 == 0 ? 1 : static_cast<uint16_t>(hash >> 48); }
/// The words of clusters are looked for by this.
constexpr uint64_t spread(uint32_t word) { return add_to_phrase(kPhraseStart, word); }

struct Listed {
  uint16_t set = 0;      // number of the set of lists that the phrase stands in, 0 for none
  uint16_t longest = 0;  // words of the longest phrase that begins with this one, 0 if it is listed nowhere
};

class NameKnowledge {
 public:
  static constexpr std::string_view kFile = "en/language/names.bin";
  /// Errors: the file is missing, damaged or of another version.
  static Result<NameKnowledge> open(const Models& models);

  /// A phrase that no list has may be taken for a listed one, once in some ten thousand.
  Listed find(uint64_t phrase) const;
  /// The lists of a set, one bit each.
  uint64_t lists(uint16_t set) const { return sets_[set]; }
  /// The cluster of words that stand in like places, 0 for none.
  uint16_t cluster(uint32_t word) const;
  /// The larger cluster that a cluster lies in.
  uint8_t large_cluster(uint16_t cluster) const { return large_clusters_[cluster]; }

  /// What a feature adds to each class, in steps of 2^-kWeightBits.
  const int8_t* weights(size_t feature) const { return weights_ + feature * kRow; }
  /// What a class gets of the network's scores, by the class they are of; 10 bits behind the point.
  const std::array<std::array<int16_t, kNameClasses>, kNameClasses>& scale() const { return scale_; }

  static constexpr size_t kRow = 8;  // bytes
  static constexpr int kWeightBits = 4;
  static constexpr int kScaleBits = 10;

 private:
  struct Slot {
    uint16_t check;  // 0 for an empty one
    uint16_t value;
  };
  static const Slot* find_slot(const Slot* slots, uint32_t count, uint64_t hash);

  const Slot* phrases_ = nullptr;
  uint32_t phrase_slots_ = 0;
  const Slot* words_ = nullptr;
  uint32_t word_slots_ = 0;
  const uint64_t* sets_ = nullptr;
  const uint8_t* large_clusters_ = nullptr;
  const int8_t* weights_ = nullptr;
  std::array<std::array<int16_t, kNameClasses>, kNameClasses> scale_{};
};

}  // namespace rashomon
