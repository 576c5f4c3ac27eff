// SPDX-License-Identifier: Apache-2.0
// What the network said of sentences that were read lately. Many reports of a collection are copies of one another, in
// whole or in part, and the network's answer hangs on nothing but the words of the sentence. A table of fixed size in
// which a newcomer takes the place of whatever stood where it belongs; words are compared as a whole, so that a wrong
// answer cannot come out. Parts of the table have locks of their own: threads seldom meet.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "network.h"

namespace rashomon {

class KnownSentences {
 public:
  using Answer = std::shared_ptr<const SentenceReading>;

  KnownSentences();
  /// Null if the sentence is not known (any more). `words` tells all that the network is told of a sentence.
  Answer find(const std::string& words) const;
  void keep(std::string words, Answer answer);

 private:
  static constexpr size_t kSentences = 1 << 15;  // some 16 MB
  static constexpr size_t kLongest = 2048;       // bytes of a sentence that is kept
  static constexpr size_t kParts = 64;

  struct Entry {
    uint64_t hash = 0;
    std::string words;
    Answer answer;
  };
  struct Part {
    mutable std::mutex lock;
    std::vector<Entry> entries;
  };
  std::unique_ptr<std::array<Part, kParts>> parts_;
};

}  // namespace rashomon
