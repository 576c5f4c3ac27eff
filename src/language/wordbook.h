// SPDX-License-Identifier: Apache-2.0
// What the training text tells of words: the fine tags there are, and which of them each word had.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"

namespace rashomon {

struct FineTag {
  Upos tag = Upos::X;
  uint8_t number = 0;  // as Token::number
  uint8_t tense = 0;   // as Token::tense
  bool operator==(const FineTag&) const = default;
};

/// The fine tags in the order of their class numbers.
using TagSet = std::vector<FineTag>;
inline constexpr size_t kMostTags = 64;
Result<TagSet> read_tag_set(std::string_view bytes);
std::string write_tag_set(const TagSet& tags);

/// Views into the models, which must outlive it.
struct Wordbook {
  Lexicon lexicon;
  TagSet tags;

  /// Errors: en/language/lexicon.bin is missing, damaged or of another version.
  static Result<Wordbook> open(const Models& models);
};

}  // namespace rashomon
