// SPDX-License-Identifier: Apache-2.0
// Greedy training with a dynamic oracle (Goldberg and Nivre 2013): a step is right if no arc of the gold tree that
// could still be made is lost by it; training follows the parser's own steps, so it learns to go on well after an
// error.
#include "train_parser.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>

#include "rashomon/base/feature_table.h"

namespace rashomon {
namespace {

/// Gold arcs that become impossible by each step. Arcs with `head` kNoWord (the root) are lost when the word is popped.
void step_costs(const ParseState& state, const std::vector<int16_t>& gold, int costs[kSteps]) {
  const int16_t b = state.next;
  const int16_t n = state.size();
  const auto head = [&](int16_t word) { return gold[static_cast<size_t>(word)]; };
  std::fill(costs, costs + kSteps, 0);
  if (state.allowed(Step::shift)) {
    for (size_t i = 0; i < state.stack.size(); ++i) {
      const int16_t word = state.stack[i];
      if (head(word) == b) ++costs[0];
      if (i + 1 < state.stack.size() && head(b) == word) ++costs[0];
    }
  }
  if (state.stack.empty()) return;
  const int16_t s0 = state.top(0);
  int later = 0;  // dependents of s0 in the buffer
  for (int16_t word = b; word < n; ++word) later += head(word) == s0;
  const bool head_in_buffer = head(s0) >= b;
  costs[1] = later + ((head_in_buffer && head(s0) != b) || head(s0) == kNoWord ||
                      (state.stack.size() >= 2 && head(s0) == state.top(1)));
  costs[2] = later + (head_in_buffer || head(s0) == kNoWord);
}

}  // namespace

ParserTrainers learn_parser(const std::vector<TreeExample>& examples, const ParserOptions& options) {
  ParserTrainers trainers{FeatureTrainer(kSteps), FeatureTrainer(static_cast<int>(Deprel::xcomp) + 1)};
  std::mt19937_64 random(options.seed);
  std::vector<uint32_t> order(examples.size());
  std::iota(order.begin(), order.end(), 0u);
  uint64_t features[kStepFeatures];
  for (int round = 0; round < options.rounds; ++round) {
    for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    size_t right_heads = 0;
    size_t right_labels = 0;
    size_t all = 0;
    for (const uint32_t e : order) {
      const TreeExample& example = examples[e];
      ParseState state(example.words.size());
      while (!state.done()) {
        int32_t scores[kMostClasses] = {};
        const int count = step_features(example.words, state, features);
        trainers.steps.score(features, count, scores);
        int costs[kSteps];
        step_costs(state, example.heads, costs);
        int lowest = INT32_MAX;
        for (int s = 0; s < kSteps; ++s) {
          if (state.allowed(static_cast<Step>(s))) lowest = std::min(lowest, costs[s]);
        }
        int best = -1;
        int good = -1;
        for (int s = 0; s < kSteps; ++s) {
          if (!state.allowed(static_cast<Step>(s))) continue;
          if (best < 0 || scores[s] > scores[best]) best = s;
          if (costs[s] == lowest && (good < 0 || scores[s] > scores[good])) good = s;
        }
        trainers.steps.tick();
        if (best != good) trainers.steps.update(features, count, good, best);
        // The first round keeps to the gold tree; later ones mostly follow the parser.
        const int next = best == good || (round >= 1 && random() % 10 != 0) ? best : good;
        const auto step = static_cast<Step>(next);
        uint8_t label = kNoLabel;
        if (step != Step::shift) {
          const int16_t head = state.head_of(step);
          const int16_t dependent = state.stack.back();
          uint64_t label_row[kLabelFeatures];
          int32_t label_scores[kMostClasses] = {};
          const int label_count = label_features(example.words, state, head, dependent, label_row);
          trainers.labels.score(label_row, label_count, label_scores);
          label = static_cast<uint8_t>(std::max_element(label_scores + 1, label_scores + trainers.labels.classes()) -
                                       label_scores);
          ++all;
          if (example.heads[static_cast<size_t>(dependent)] == head) {
            const uint8_t gold_label = example.labels[static_cast<size_t>(dependent)];
            ++right_heads;
            right_labels += label == gold_label;
            trainers.labels.tick();
            if (label != gold_label) trainers.labels.update(label_row, label_count, gold_label, label);
          }
        }
        state.apply(step, label);
      }
    }
    std::fprintf(stderr, "parser round %d: %.2f%% heads, %.2f%% of these relations, %zu + %zu features\n", round + 1,
                 100.0 * static_cast<double>(right_heads) / static_cast<double>(all),
                 100.0 * static_cast<double>(right_labels) / static_cast<double>(right_heads),
                 trainers.steps.features(), trainers.labels.features());
  }
  trainers.steps.average();
  trainers.labels.average();
  return trainers;
}

}  // namespace rashomon
