// SPDX-License-Identifier: Apache-2.0
// Learns the steps and the relations of src/language/parse_sentence.h from treebanks.
#pragma once

#include <cstdint>
#include <vector>

#include "conllu.h"
#include "feature_trainer.h"
#include "parse_state.h"

namespace rashomon {

struct ParserOptions {
  int rounds = 10;
  uint64_t seed = 11;
};

/// A sentence as the parser will see it (with tags that were guessed, not gold) and its tree.
struct TreeExample {
  std::vector<ParseWord> words;
  std::vector<int16_t> heads;  // kNoWord for the root
  std::vector<uint8_t> labels;
};

struct ParserTrainers {
  FeatureTrainer steps;
  FeatureTrainer labels;
};

ParserTrainers learn_parser(const std::vector<TreeExample>& examples, const ParserOptions& options);

}  // namespace rashomon
