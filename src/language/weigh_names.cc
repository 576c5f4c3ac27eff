// SPDX-License-Identifier: Apache-2.0
#include "weigh_names.h"

#include <algorithm>
#include <array>
#include <bit>

namespace rashomon {
namespace {

constexpr int32_t kPoint = 1 << 20;
// What the likeliest name must be worth against no name for a word to be weighed.
constexpr int32_t kMayBe = -4 * kPoint;
constexpr int32_t kMayBeWithCapital = -8 * kPoint;
constexpr int32_t kMostScore = 24 * kPoint;   // beyond it scores say no more
constexpr int32_t kNotAtAll = -(1 << 30);     // for a word that is not weighed
constexpr uint32_t kBefore = 1, kBehind = 2;  // the sentence, in the place of a word's hash

constexpr size_t kMostFeatures = 512;  // of a word: more than 64 lists in each place give

/// Kinds of features; each kind and value is hashed to one of the rows of weights.
enum Kind : uint32_t {
  kForm,
  kWord,
  kWordBefore,
  kWordAfter,
  kWordTwoBefore,
  kWordTwoAfter,
  kForms,
  kTag,
  kTags,
  kRelation,
  kHead,
  kList,
  kSet,
  kPhrase,
  kListBefore,
  kListAfter,
  kSetBefore,
  kSetAfter,
  kCluster,
  kClusterBefore,
  kClusterAfter,
  kLargeCluster,
  kLargeClusterBefore,
  kLargeClusterAfter,
};

uint16_t feature(Kind kind, uint32_t a, uint32_t b = 0) {
  uint32_t hash = (kind * 0x9E3779B1u) ^ (a * 0x85EBCA6Bu) ^ (b * 0x27D4EB2Fu);
  hash = (hash ^ hash >> 15) * 0xC2B2AE35u;
  hash = (hash ^ hash >> 13) * 0x85EBCA6Bu;
  return static_cast<uint16_t>(hash >> 16);
}

/// How capitals are used: 0 as in a sentence, 1 none, 2 as in a headline, 3 all capitals.
uint32_t case_of(const std::vector<Word>& words) {
  if (is_shouting(words)) return 3;
  size_t letters = 0;
  size_t capitals = 0;
  for (const Word& word : words) {
    if (word.punctuation || word.digit) continue;
    ++letters;
    capitals += word.capital;
  }
  if (capitals == 0 || (capitals == 1 && letters > 4 && words[0].capital)) return 1;
  return letters > 3 && capitals * 5 >= letters * 4 ? 2 : 0;
}

uint32_t form_of(const Word& word) {
  return word.punctuation ? 5 : word.digit ? (word.capital ? 4 : 3) : word.all_capital ? 2 : word.capital ? 1 : 0;
}

/// Which words may be names.
std::vector<uint8_t> may_be_names(const std::vector<Word>& words, const NameScores& scores) {
  std::vector<uint8_t> out(words.size());
  for (size_t i = 0; i < words.size(); ++i) {
    const int64_t best = *std::max_element(scores[i].begin() + 1, scores[i].end());
    out[i] = best - scores[i][0] > (words[i].capital ? kMayBeWithCapital : kMayBe);
  }
  return out;
}

/// What lists say of the words of a sentence that are asked for.
class Knowing {
 public:
  Knowing(const std::vector<Word>& words, const std::vector<uint8_t>& asked, const NameKnowledge& knowledge)
      : sets_(words.size()), clusters_(words.size()), phrases_(words.size()) {
    for (size_t i = 0; i < words.size(); ++i) {
      if (!asked[i] || words[i].punctuation) continue;
      clusters_[i] = knowledge.cluster(words[i].any_lower);
      uint64_t phrase = add_to_phrase(kPhraseStart, words[i].any_lower);
      const Listed listed = knowledge.find(phrase);
      sets_[i] = listed.set;
      for (size_t end = i + 2; end <= words.size() && end - i <= listed.longest; ++end) {
        phrase = add_to_phrase(phrase, words[end - 1].any_lower);
        const uint64_t lists = knowledge.lists(knowledge.find(phrase).set);
        if (lists == 0) continue;
        phrases_[i][0] |= lists;
        for (size_t inside = i + 1; inside + 1 < end; ++inside) phrases_[inside][1] |= lists;
        phrases_[end - 1][2] |= lists;
      }
    }
  }
  uint16_t set(size_t i) const { return sets_[i]; }
  uint16_t cluster(size_t i) const { return clusters_[i]; }
  /// Lists with a phrase of several words that the word begins, stands inside of, ends.
  const std::array<uint64_t, 3>& phrases(size_t i) const { return phrases_[i]; }

 private:
  std::vector<uint16_t> sets_, clusters_;
  std::vector<std::array<uint64_t, 3>> phrases_;
};

class Features {
 public:
  Features(const Words& sentence, const SentenceReading& reading, const TagSet& tags, const NameKnowledge& knowledge)
      : words_(sentence.words),
        reading_(reading),
        tags_(tags),
        knowledge_(knowledge),
        case_(case_of(words_)),
        weighed_(may_be_names(words_, reading.name_scores)),
        knowing_(words_, beside(weighed_), knowledge) {}

  bool is_weighed(size_t i) const { return weighed_[i]; }

  /// Calls `add` with the number of each feature of word `i`.
  template <typename Add>
  void each(size_t i, Add add) const {
    const Word& word = words_[i];
    const uint32_t capital = capital_of(i);
    add(feature(kForm, word.shape, case_ | (i == 0 ? 4u : 0u) | (word.all_capital ? 8u : 0u)));
    add(feature(kWord, word.any_lower));
    add(feature(kWordBefore, word_at(i, -1)));
    add(feature(kWordAfter, word_at(i, 1)));
    add(feature(kWordTwoBefore, word_at(i, -2)));
    add(feature(kWordTwoAfter, word_at(i, 2)));
    add(feature(kForms, form_at(i, -1) * 64 + form_of(word) * 8 + form_at(i, 1)));
    const auto tag = static_cast<uint32_t>(tags_[reading_.tags[i]].tag);
    add(feature(kTag, tag * 2 + word.capital));
    add(feature(kTags, (tag_at(i, -1) * 32 + tag) * 32 + tag_at(i, 1)));
    const Arc& arc = reading_.arcs[i];
    const bool root = arc.head == kNoWord;
    const auto relation = static_cast<uint32_t>(arc.relation);
    const auto head = static_cast<size_t>(root ? 0 : arc.head);
    add(feature(kRelation, relation * 32 + (root ? 31u : static_cast<uint32_t>(tags_[reading_.tags[head]].tag))));
    if (!root) add(feature(kHead, words_[head].any_lower, relation + 1));
    each_list(knowledge_.lists(knowing_.set(i)), [&](uint32_t list) { add(feature(kList, list * 4 + capital)); });
    add(feature(kSet, knowing_.set(i), capital));
    for (uint32_t place = 0; place < 3; ++place)
      each_list(knowing_.phrases(i)[place],
                [&](uint32_t list) { add(feature(kPhrase, list * 16 + place * 4 + capital)); });
    add(feature(kCluster, knowing_.cluster(i), word.capital));
    add(feature(kLargeCluster, knowledge_.large_cluster(knowing_.cluster(i)), word.capital));
    if (i > 0) beside(i - 1, kListBefore, kSetBefore, kClusterBefore, kLargeClusterBefore, add);
    if (i + 1 < words_.size()) beside(i + 1, kListAfter, kSetAfter, kClusterAfter, kLargeClusterAfter, add);
  }

 private:
  static std::vector<uint8_t> beside(const std::vector<uint8_t>& weighed) {
    std::vector<uint8_t> out(weighed);
    for (size_t i = 0; i < weighed.size(); ++i) {
      if (!weighed[i]) continue;
      if (i > 0) out[i - 1] = 1;
      if (i + 1 < weighed.size()) out[i + 1] = 1;
    }
    return out;
  }
  template <typename Add>
  static void each_list(uint64_t lists, Add add) {
    for (; lists != 0; lists &= lists - 1) add(static_cast<uint32_t>(std::countr_zero(lists)));
  }
  template <typename Add>
  void beside(size_t i, Kind list, Kind set, Kind cluster, Kind large, Add add) const {
    const uint32_t capital = words_[i].capital;
    each_list(knowledge_.lists(knowing_.set(i)), [&](uint32_t l) { add(feature(list, l * 2 + capital)); });
    add(feature(set, knowing_.set(i), capital));
    add(feature(cluster, knowing_.cluster(i)));
    add(feature(large, knowledge_.large_cluster(knowing_.cluster(i))));
  }
  uint32_t capital_of(size_t i) const { return case_ == 3 ? 2 : words_[i].capital; }
  /// Whether the sentence has a word so far from word i.
  bool has(size_t i, int step) const {
    return step < 0 ? i >= static_cast<size_t>(-step) : i + static_cast<size_t>(step) < words_.size();
  }
  uint32_t word_at(size_t i, int step) const {
    return has(i, step) ? words_[i + static_cast<size_t>(step)].any_lower : step < 0 ? kBefore : kBehind;
  }
  uint32_t form_at(size_t i, int step) const {
    return has(i, step) ? form_of(words_[i + static_cast<size_t>(step)]) : step < 0 ? 6 : 7;
  }
  uint32_t tag_at(size_t i, int step) const {
    return has(i, step) ? static_cast<uint32_t>(tags_[reading_.tags[i + static_cast<size_t>(step)]].tag)
           : step < 0   ? 30
                        : 31;
  }

  const std::vector<Word>& words_;
  const SentenceReading& reading_;
  const TagSet& tags_;
  const NameKnowledge& knowledge_;
  uint32_t case_;
  std::vector<uint8_t> weighed_;
  Knowing knowing_;
};

/// The word behind the last one of the name that begins with `first`.
size_t end_of_name(const std::vector<uint8_t>& classes, size_t first) {
  size_t end = first + 1;
  while (end < classes.size() && classes[end] == classes[first] + 1) ++end;
  return end;
}

/// Leaves of what the network is sure of what it would call the same name with less doubt too.
void keep_same(const std::vector<uint8_t>& other, std::vector<uint8_t>& names) {
  for (size_t i = 0; i < names.size();) {
    const size_t end = names[i] == 0 ? i + 1 : end_of_name(names, i);
    const bool same = std::equal(names.begin() + i, names.begin() + end, other.begin() + i) &&
                      (end == other.size() || other[end] != names[i] + 1);
    if (!same) std::fill(names.begin() + i, names.begin() + end, uint8_t{0});
    i = end;
  }
}

}  // namespace

NameFeatures name_features(const Words& sentence, const SentenceReading& reading, const TagSet& tags,
                           const NameKnowledge& knowledge) {
  const Features features(sentence, reading, tags, knowledge);
  NameFeatures out(sentence.words.size());
  for (size_t i = 0; i < out.size(); ++i) {
    if (features.is_weighed(i)) features.each(i, [&](uint16_t f) { out[i].push_back(f); });
  }
  return out;
}

NameScores weigh_names(const Words& sentence, const SentenceReading& reading, const TagSet& tags,
                       const NameKnowledge& knowledge) {
  const Features features(sentence, reading, tags, knowledge);
  const NameScores& scores = reading.name_scores;
  NameScores out(scores.size());
  for (size_t i = 0; i < out.size(); ++i) {
    if (!features.is_weighed(i)) {
      out[i].fill(kNotAtAll);
      out[i][0] = 0;
      continue;
    }
    // The rows lie far apart: they are called for before the first is added.
    std::array<uint16_t, kMostFeatures> mine;
    size_t count = 0;
    features.each(i, [&](uint16_t f) {
      if (count == kMostFeatures) return;
      __builtin_prefetch(knowledge.weights(f));
      mine[count++] = f;
    });
    std::array<int32_t, NameKnowledge::kRow> sums{};
    for (size_t n = 0; n < count; ++n) {
      const int8_t* row = knowledge.weights(mine[n]);
      for (size_t c = 0; c < NameKnowledge::kRow; ++c) sums[c] += row[c];
    }
    for (size_t c = 0; c < kNameClasses; ++c) {
      int64_t sum = int64_t{knowledge.scale()[0][c]} << 10;  // what a class gets whatever is said
      for (size_t from = 1; from < kNameClasses; ++from) {
        const int64_t said =
            std::clamp(int64_t{scores[i][from]} - scores[i][0], -int64_t{kMostScore}, int64_t{kMostScore});
        sum += said * knowledge.scale()[from][c] >> NameKnowledge::kScaleBits;
      }
      sum += int64_t{sums[c]} << (20 - NameKnowledge::kWeightBits);
      out[i][c] = static_cast<int32_t>(std::clamp<int64_t>(sum, kNotAtAll, -int64_t{kNotAtAll}));
    }
  }
  return out;
}

void find_names(const Words& sentence, const TagSet& tags, const NameKnowledge& knowledge, SentenceReading& reading) {
  const NameScores& scores = reading.name_scores;
  std::vector<uint8_t>& sure = reading.sure_names;
  sure = best_names(scores, kSureNames);
  const bool any = std::any_of(sure.begin(), sure.end(), [](uint8_t c) { return c != 0; });
  if (any) keep_same(best_names(scores), sure);
  reading.names = best_names(weigh_names(sentence, reading, tags, knowledge));
  reading.name_scores = {};
}

}  // namespace rashomon
