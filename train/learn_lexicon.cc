// SPDX-License-Identifier: Apache-2.0
#include "learn_lexicon.h"

#include <algorithm>
#include <map>
#include <random>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr int kKnownFrom = 2;  // rarer words are unknown, so that training meets unknown words
constexpr int kClassFrom = 3;  // rarer words have no set of tags: it would be right in training only by accident

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

}  // namespace rashomon
