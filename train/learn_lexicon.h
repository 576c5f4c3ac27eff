// SPDX-License-Identifier: Apache-2.0
// Learns from treebanks what tags there are and which of them each word has (src/language/wordbook.h).
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "conllu.h"

namespace rashomon {

/// Copies of a share of the sentences in capitals and in headline case, so that the models know both.
std::vector<GoldSentence> damage_case(const std::vector<GoldSentence>& sentences, uint64_t seed);

TagSet collect_tags(const std::vector<GoldSentence>& sentences);
/// Clusters by word hash may be empty.
std::string learn_lexicon(const std::vector<GoldSentence>& sentences, const TagSet& tags,
                          const std::unordered_map<uint32_t, uint16_t>& clusters);
std::vector<Word> describe(const GoldSentence& sentence, const Lexicon& lexicon);

}  // namespace rashomon
