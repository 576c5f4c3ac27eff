// SPDX-License-Identifier: Apache-2.0
#include "train_tagger.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <numeric>
#include <random>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr int kKnownFrom = 2;     // rarer words are unknown, so that training meets unknown words
constexpr int kClassFrom = 3;     // rarer words have no set of tags: it would be right in training only by accident
constexpr uint64_t kDropped = 4;  // percent of words that are hidden in training

/// std::shuffle is not the same on every library.
template <typename T>
void shuffle(std::vector<T>& items, std::mt19937_64& random) {
  for (size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random() % i]);
}

std::string in_capitals(const std::string& text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t start = at;
    const char32_t c = next_code_point(text, at);
    if (c < 0x80)
      out += static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
    else
      out += text.substr(start, at - start);
  }
  return out;
}

}  // namespace

std::vector<GoldSentence> damage_case(const std::vector<GoldSentence>& sentences, uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<GoldSentence> out;
  for (const GoldSentence& sentence : sentences) {
    const uint64_t dice = random() % 100;
    if (dice >= 14 || sentence.words.size() < 4 || sentence.words.size() > 40) continue;
    GoldSentence copy = sentence;
    const bool shout = dice < 6;
    for (GoldWord& word : copy.words) {
      const Upos tag = word.tag.tag;
      const bool small = !shout && word.norm.size() < 4 &&
                         (tag == Upos::ADP || tag == Upos::DET || tag == Upos::CCONJ || tag == Upos::PART);
      if (shout)
        word.norm = in_capitals(word.norm);
      else if (!small && !word.norm.empty() && word.norm[0] >= 'a' && word.norm[0] <= 'z')
        word.norm[0] = static_cast<char>(word.norm[0] - 32);
    }
    out.push_back(std::move(copy));
  }
  return out;
}

TagSet collect_tags(const std::vector<GoldSentence>& sentences) {
  std::map<std::array<int, 3>, int> seen;
  for (const GoldSentence& sentence : sentences) {
    for (const GoldWord& word : sentence.words)
      ++seen[{static_cast<int>(word.tag.tag), word.tag.number, word.tag.tense}];
  }
  TagSet tags;
  for (const auto& [key, count] : seen) {
    if (count >= 5)
      tags.push_back({static_cast<Upos>(key[0]), static_cast<uint8_t>(key[1]), static_cast<uint8_t>(key[2])});
  }
  return tags;
}

std::string learn_lexicon(const std::vector<GoldSentence>& sentences, const TagSet& tags,
                          const std::unordered_map<uint32_t, uint16_t>& clusters) {
  std::map<uint32_t, std::map<int, int>> counts;  // word -> fine tag -> count
  const Lexicon none;
  for (const GoldSentence& sentence : sentences) {
    for (const GoldWord& word : sentence.words) {
      const auto tag = std::find(tags.begin(), tags.end(), word.tag) - tags.begin();
      ++counts[describe_word(word.norm, none).any_lower][static_cast<int>(tag)];
    }
  }
  std::map<std::pair<uint64_t, int>, uint16_t> classes;
  std::map<uint32_t, LexiconEntry> entries;
  for (const auto& [word, by_tag] : counts) {
    int total = 0;
    for (const auto& [tag, count] : by_tag) total += count;
    if (total < kKnownFrom) continue;
    uint64_t set = 0;
    int best = 0;
    int best_count = 0;
    for (const auto& [tag, count] : by_tag) {
      if (count * 20 >= total) set |= uint64_t{1} << tag;
      if (count > best_count) best_count = count, best = tag;
    }
    auto it = classes.emplace(std::pair{set, best}, static_cast<uint16_t>(classes.size() + 1)).first;
    entries[word] = {word, total >= kClassFrom ? it->second : uint16_t{0}, 0};
  }
  for (const auto& [word, cluster] : clusters) {
    LexiconEntry& entry = entries[word];
    entry.lower = word;
    entry.cluster = cluster;
  }
  std::vector<LexiconEntry> list;
  for (const auto& [word, entry] : entries) list.push_back(entry);
  return write_lexicon(list);
}

std::vector<Word> describe(const GoldSentence& sentence, const Lexicon& lexicon) {
  std::vector<Word> words;
  for (const GoldWord& word : sentence.words) words.push_back(describe_word(word.norm, lexicon));
  return words;
}

std::vector<uint8_t> tag_with(const FeatureTrainer& trainer, const std::vector<Word>& words) {
  std::vector<uint8_t> tags(words.size(), kNoTag);
  const bool shouting = is_shouting(words);
  uint64_t features[kTagFeatures];
  for (size_t i = 0; i < words.size(); ++i) {
    int32_t scores[kMostClasses] = {};
    trainer.score(features, tag_features(words, i, tags, shouting, features), scores);
    tags[i] = static_cast<uint8_t>(std::max_element(scores, scores + trainer.classes()) - scores);
  }
  return tags;
}

FeatureTrainer learn_tagger(const std::vector<GoldSentence>& sentences, const Lexicon& lexicon, const TagSet& tags,
                            const TaggerOptions& options) {
  FeatureTrainer trainer(static_cast<int>(tags.size()));
  std::vector<std::vector<Word>> words;
  std::vector<std::vector<int>> gold;
  for (const GoldSentence& sentence : sentences) {
    words.push_back(describe(sentence, lexicon));
    gold.emplace_back();
    for (const GoldWord& word : sentence.words) {
      const auto at = std::find(tags.begin(), tags.end(), word.tag) - tags.begin();
      gold.back().push_back(at < static_cast<int>(tags.size()) ? static_cast<int>(at) : -1);
    }
  }
  std::mt19937_64 random(options.seed);
  std::vector<uint32_t> order(sentences.size());
  std::iota(order.begin(), order.end(), 0u);
  uint64_t features[kTagFeatures];
  for (int round = 0; round < options.rounds; ++round) {
    shuffle(order, random);
    size_t right = 0;
    size_t all = 0;
    for (const uint32_t s : order) {
      std::vector<uint8_t> guessed(words[s].size(), kNoTag);
      const bool shouting = is_shouting(words[s]);
      for (size_t i = 0; i < words[s].size(); ++i) {
        int32_t scores[kMostClasses] = {};
        const Word whole = words[s][i];
        if (random() % 100 < kDropped) words[s][i].lower = words[s][i].tags = words[s][i].cluster = 0;
        const int count = tag_features(words[s], i, guessed, shouting, features);
        words[s][i] = whole;
        trainer.score(features, count, scores);
        const int best = static_cast<int>(std::max_element(scores, scores + trainer.classes()) - scores);
        guessed[i] = static_cast<uint8_t>(best);
        trainer.tick();
        ++all;
        right += best == gold[s][i];
        if (best != gold[s][i] && gold[s][i] >= 0) trainer.update(features, count, gold[s][i], best);
      }
    }
    std::fprintf(stderr, "tagger round %d: %.2f%% of training tags, %zu features\n", round + 1,
                 100.0 * static_cast<double>(right) / static_cast<double>(all), trainer.features());
  }
  trainer.average();
  return trainer;
}

}  // namespace rashomon
