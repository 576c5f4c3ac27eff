// SPDX-License-Identifier: Apache-2.0
#include "parse_sentence.h"

#include <algorithm>

#include "rashomon/base/model_file.h"

namespace rashomon {

Result<Parser> Parser::open(const Models& models) {
  constexpr std::string_view kName = "en/language/parser.bin";
  auto bytes = models.get(kName);
  if (!bytes) return bytes.error();
  auto file = ModelFile::open(*bytes, "parser", kName);
  if (!file) return file.error();
  auto steps = file->section("steps");
  auto labels = file->section("labels");
  if (!steps) return steps.error();
  if (!labels) return labels.error();
  auto step_table = FeatureTable::open(*steps, kName);
  auto label_table = FeatureTable::open(*labels, kName);
  if (!step_table) return step_table.error();
  if (!label_table) return label_table.error();
  if (step_table->classes() != kSteps || label_table->classes() > static_cast<int>(Deprel::xcomp) + 1) {
    return Error{ErrorCode::corrupt, "the parser's tables have other classes than this build",
                 "Rebuild, or retrain the model."};
  }
  Parser parser;
  parser.steps_ = *step_table;
  parser.labels_ = *label_table;
  return parser;
}

uint8_t Parser::best_label(const std::vector<ParseWord>& words, const ParseState& state, int16_t head,
                           int16_t dependent) const {
  uint64_t features[kLabelFeatures];
  int32_t scores[kMostClasses] = {};
  const int count = label_features(words, state, head, dependent, features);
  labels_.score(features, count, scores);
  // Relation 0 is root, which no arc can be.
  return static_cast<uint8_t>(std::max_element(scores + 1, scores + labels_.classes()) - scores);
}

std::vector<Arc> Parser::run(const std::vector<ParseWord>& words) const {
  ParseState state(words.size());
  uint64_t features[kStepFeatures];
  while (!state.done()) {
    int32_t scores[kMostClasses] = {};
    const int count = step_features(words, state, features);
    steps_.score(features, count, scores);
    int best = -1;
    for (int s = 0; s < kSteps; ++s) {
      if (state.allowed(static_cast<Step>(s)) && (best < 0 || scores[s] > scores[best])) best = s;
    }
    const auto step = static_cast<Step>(best);
    const uint8_t label =
        step == Step::shift ? kNoLabel : best_label(words, state, state.head_of(step), state.stack.back());
    state.apply(step, label);
  }
  std::vector<Arc> arcs(words.size());
  for (size_t i = 0; i < words.size(); ++i) {
    const ParseNode& node = state.nodes[i];
    arcs[i].head = node.head;
    arcs[i].relation = node.head == kNoWord ? Deprel::root : static_cast<Deprel>(node.label);
  }
  return arcs;
}

}  // namespace rashomon
