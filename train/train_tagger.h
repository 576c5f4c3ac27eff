// SPDX-License-Identifier: Apache-2.0
// Learns the tagger of src/language/tag_words.h from treebanks.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "conllu.h"
#include "feature_trainer.h"

namespace rashomon {

struct TaggerOptions {
  int rounds = 8;
  uint64_t seed = 7;
  size_t most_features = 200000;
};

/// Copies of a share of the sentences in capitals and in headline case, so that the models know both.
std::vector<GoldSentence> damage_case(const std::vector<GoldSentence>& sentences, uint64_t seed);

TagSet collect_tags(const std::vector<GoldSentence>& sentences);
/// Clusters by word hash may be empty.
std::string learn_lexicon(const std::vector<GoldSentence>& sentences, const TagSet& tags,
                          const std::unordered_map<uint32_t, uint16_t>& clusters);
std::vector<Word> describe(const GoldSentence& sentence, const Lexicon& lexicon);

FeatureTrainer learn_tagger(const std::vector<GoldSentence>& sentences, const Lexicon& lexicon, const TagSet& tags,
                            const TaggerOptions& options);
/// Tags by a trainer that was averaged (for jackknifing).
std::vector<uint8_t> tag_with(const FeatureTrainer& trainer, const std::vector<Word>& words);

}  // namespace rashomon
