// SPDX-License-Identifier: Apache-2.0
// How much of one report's text is in another's, in the same words or in other words in the same order?
#pragma once

#include <unordered_map>
#include <vector>

#include "lexicon.h"
#include "text_words.h"

namespace rashomon {

/// How rare a word is in the collection and in English at large together, so that it counts in a small collection too;
/// counts words by reports.
class WordRarity {
 public:
  /// `known` must live as long.
  WordRarity(const std::vector<TextWords>& texts, const WordReports& known);
  /// Natural logarithm of reports by reports with the word; about 0 for "the".
  double of(uint32_t stem) const;

 private:
  const WordReports& known_;
  std::unordered_map<uint32_t, uint32_t> reports_;
  double all_ = 1;
};

/// A sentence of one report in the other.
/// A report's sentences by their stems, weighed once for all comparisons.
struct SentenceStems {
  struct Stem {
    uint32_t stem = 0, sentence = 0;
    float rarity = 0;
  };
  std::vector<Stem> stems;           // by stem, then sentence; each pair once
  std::vector<double> weight, mass;  // by sentence: sum of squared rarities, sum of rarities
  std::vector<uint32_t> count;       // by sentence: stems
};

SentenceStems weigh_sentences(const TextWords& text, const WordRarity& rarity);

struct SentenceFound {
  float mass = 0;  // its share of all words of its report, by rarity
  float like = 0;  // how like its counterpart is; 0: it has none
};

struct TextComparison {
  double runs_a = 0, runs_b = 0;  // share of a's (b's) runs of five words that the other has
  size_t runs = 0;                // how many
  double aligned_a = 0,
         aligned_b = 0;    // share of a's (b's) words, by rarity, in sentences that the other has in like words
  double order = 0;        // share of aligned sentences that stand in the same order
  double like = 0;         // mean likeness of aligned sentences
  uint32_t sentences = 0;  // aligned sentences
  // The heaviest chain of like sentences that goes on in both reports, and what chance gives: the heaviest in which one
  // goes backwards. Shares of the words of the report that has less of them in it, by rarity.
  double chained = 0, chained_back = 0;
  uint32_t links = 0;               // sentences of the chain that goes on
  double first_a = 1, first_b = 1;  // where in a (b) the aligned sentences lie: mean position, 0 front, 1 end
  std::vector<SentenceFound> found_a, found_b;  // by sentence
};

/// `grams` are TextWords::grams.
TextComparison compare_texts(const std::vector<uint32_t>& grams_a, const SentenceStems& a,
                             const std::vector<uint32_t>& grams_b, const SentenceStems& b);

}  // namespace rashomon
