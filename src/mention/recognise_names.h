// SPDX-License-Identifier: Apache-2.0
// Finds names of persons, organisations and places by a trained sequence model (en/names/names.bin).
//
// Idea: every token is begin, inside or outside of a name of one of three types; the best sequence of a sentence is
// found by Viterbi search under an averaged structured perceptron (Collins 2002). Features are the words, their ends
// and shapes, the run of capitalised words around a token with the words on its borders, and how the same word stands
// elsewhere in the report (Ratinov and Roth 2009). No gazetteer: names of an unseen war are found by how they are
// written and used.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rashomon/base/feature_table.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

/// Tokens [first, last). `type` is person, organisation or place.
struct NameSpan {
  uint32_t first = 0;
  uint32_t last = 0;
  EntityType type = EntityType::organisation;
};

/// Classes of the sequence model: 0 outside, then begin and inside of person, organisation, place.
inline constexpr int kNameClasses = 7;
inline constexpr int kNameFeatures = 128;
inline constexpr int kNamePairFeatures = 4;

/// A token as the model sees it: its norm and where its sentence begins.
struct NameToken {
  std::string norm;
  bool first = false;  // of its sentence
};

/// What the features need to know of all tokens of a report. Views into nothing; built once a report.
class NameContext {
 public:
  explicit NameContext(const std::vector<NameToken>& tokens);
  /// Features of token `at` that do not depend on the class before it. Returns how many.
  int features(size_t at, uint64_t* out) const;
  /// Features of the step to token `at` from a token of class `before` (kNameClasses at the start of a sentence).
  int pair_features(size_t at, int before, uint64_t* out) const;
  size_t size() const { return words_.size(); }
  bool first(size_t at) const { return words_[at].first; }

 private:
  struct Item {
    uint32_t lower, form, shape, short_shape;
    uint32_t prefix[4], suffix[4];
    uint32_t sentence;                     // number
    uint32_t run_first = 0, run_last = 0;  // the capitalised run that holds it, [first, last); empty if none
    bool first, capital, all_capital, shouting, letter;
  };
  const Item& item(size_t at, int step) const;
  void find_runs();
  void find_repeats();

  std::vector<Item> words_;
  Item edge_{};
  std::unordered_map<uint32_t, std::vector<uint32_t>> places_;  // form of a capitalised word -> tokens, the first few
  std::unordered_map<uint32_t, uint8_t> seen_;  // lower form -> 1 seen small, 2 seen capital inside a sentence
};

class NameRecogniser {
 public:
  /// Errors: en/names/names.bin is missing, damaged or of another version.
  static Result<NameRecogniser> open(const Models& models);
  /// In text order, without overlap, each within one sentence.
  std::vector<NameSpan> run(const Document& document, const Analysis& analysis) const;

 private:
  NameRecogniser(Models models, const FeatureTable& table) : models_(std::move(models)), table_(table) {}
  Models models_;  // keeps the bytes of table_ alive
  FeatureTable table_;
};

/// The best classes of the tokens [first, last), one sentence. `score(features, count, scores)` adds weights.
template <typename Score>
std::vector<uint8_t> best_name_classes(const NameContext& context, size_t first, size_t last, const Score& score);

/// True if class `now` may follow class `before` (kNameClasses at the start).
inline bool name_class_follows(int before, int now) {
  return now == 0 || now % 2 == 1 || (before != kNameClasses && (before == now || before == now - 1));
}

template <typename Score>
std::vector<uint8_t> best_name_classes(const NameContext& context, size_t first, size_t last, const Score& score) {
  const size_t n = last - first;
  constexpr int64_t kNever = INT64_MIN / 4;
  std::vector<int64_t> best(n * kNameClasses, kNever);
  std::vector<uint8_t> from(n * kNameClasses, 0);
  uint64_t features[kNameFeatures];
  for (size_t i = 0; i < n; ++i) {
    int32_t own[kMostClasses] = {};
    score(features, context.features(first + i, features), own);
    for (int before = 0; before <= kNameClasses; ++before) {
      if ((i == 0) != (before == kNameClasses)) continue;
      const int64_t base = i == 0 ? 0 : best[(i - 1) * kNameClasses + static_cast<size_t>(before)];
      if (base <= kNever / 2) continue;
      int32_t step[kMostClasses] = {};
      score(features, context.pair_features(first + i, before, features), step);
      for (int now = 0; now < kNameClasses; ++now) {
        if (!name_class_follows(before, now)) continue;
        const size_t at = i * kNameClasses + static_cast<size_t>(now);
        const int64_t total = base + own[now] + step[now];
        if (total > best[at]) best[at] = total, from[at] = static_cast<uint8_t>(before);
      }
    }
  }
  std::vector<uint8_t> classes(n, 0);
  if (n == 0) return classes;
  int at = 0;
  for (int c = 1; c < kNameClasses; ++c) {
    if (best[(n - 1) * kNameClasses + static_cast<size_t>(c)] > best[(n - 1) * kNameClasses + static_cast<size_t>(at)])
      at = c;
  }
  for (size_t i = n; i-- > 0;) {
    classes[i] = static_cast<uint8_t>(at);
    at = from[i * kNameClasses + static_cast<size_t>(at)];
  }
  return classes;
}

}  // namespace rashomon
