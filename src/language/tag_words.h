// SPDX-License-Identifier: Apache-2.0
// Gives every word of a sentence its part of speech with number and tense.
//
// Idea: greedy left-to-right averaged perceptron (Collins 2002) over the word, its ends and shape, its neighbours and
// the two tags before it; what stands to the right is known by the set of tags its words had in training (ambiguity
// classes, Giménez and Màrquez 2004). The tag that is guessed is fine (part of speech + number + tense), for the
// parser's sake.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon.h"
#include "rashomon/base/feature_table.h"
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
Result<TagSet> read_tag_set(std::string_view bytes);
std::string write_tag_set(const TagSet& tags);

inline constexpr int kTagFeatures = 64;
inline constexpr uint8_t kNoTag = 255;

/// The features of word `at`, given the tags before it. Returns how many.
int tag_features(const std::vector<Word>& words, size_t at, const std::vector<uint8_t>& tags, bool shouting,
                 uint64_t* out);
/// True if the sentence has words of letters and nearly none holds a small letter: case tells nothing.
bool is_shouting(const std::vector<Word>& words);

class Tagger {
 public:
  /// Errors: en/language/tagger.bin is missing, damaged or of another version.
  static Result<Tagger> open(const Models& models);
  const Lexicon& lexicon() const { return lexicon_; }
  const TagSet& tag_set() const { return tag_set_; }
  /// One class number of the tag set for each word.
  std::vector<uint8_t> run(const std::vector<Word>& words) const;

 private:
  Tagger() = default;
  Lexicon lexicon_;
  TagSet tag_set_;
  FeatureTable table_;
};

}  // namespace rashomon
