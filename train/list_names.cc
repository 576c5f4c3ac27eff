// SPDX-License-Identifier: Apache-2.0
// rashomon_list_names MODELS_FOLDER LISTS.tsv CLUSTERS.tsv OUT.bin
// Writes en/language/names.bin without weights: train/train_names.py learns them.
// LISTS.tsv: list, name, as train/make_name_lists.py writes them; a list is a bit, in the order of the names of lists.
// CLUSTERS.tsv: word, cluster, larger cluster; numbers from 1.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "conllu.h"
#include "name_knowledge.h"
#include "rashomon/base/model_file.h"
#include "split_tokens.h"
#include "wordbook.h"

namespace {

using namespace rashomon;

struct Entry {
  uint64_t lists = 0;
  uint16_t longest = 0;
};

/// Open addressing with a slot in four left free.
std::string table_of(const std::vector<std::pair<uint64_t, uint16_t>>& entries) {
  const auto slots = static_cast<uint32_t>(std::max<size_t>(16, entries.size() * 4 / 3));
  std::vector<std::array<uint16_t, 2>> table(slots, {0, 0});
  for (const auto& [hash, value] : entries) {
    uint32_t at = slot_of(hash, slots);
    while (table[at][0] != 0) at = at + 1 == slots ? 0 : at + 1;
    table[at] = {check_of(hash), value};
  }
  return std::string(reinterpret_cast<const char*>(table.data()), table.size() * 4);
}

std::vector<uint32_t> words_of(const std::string& name, const WordLists& lists, const Lexicon& lexicon) {
  std::vector<uint32_t> words;
  for (const RawToken& token : split_tokens(name, {0, static_cast<uint32_t>(name.size())}, lists))
    words.push_back(describe_word(token.norm, lexicon).any_lower);
  return words;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return std::fprintf(stderr, "use: %s MODELS_FOLDER LISTS.tsv CLUSTERS.tsv OUT.bin\n", argv[0]), 2;
  const auto models = Models::of_directory(argv[1]);
  if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
  const auto lists = WordLists::open(*models);
  const auto book = Wordbook::open(*models);
  if (!lists || !book) return std::fprintf(stderr, "%s: its models cannot be read\n", argv[1]), 1;

  std::map<std::string, uint64_t> bits;
  std::vector<std::pair<std::string, std::string>> names;
  std::ifstream in(argv[2]);
  for (std::string line; std::getline(in, line);) {
    const std::vector<std::string> column = split(line, '\t');
    if (column.size() != 2) continue;
    bits[column[0]] = 0;
    names.emplace_back(column[0], column[1]);
  }
  if (bits.size() > 64) return std::fprintf(stderr, "%s: more than 64 lists\n", argv[2]), 1;
  uint64_t bit = 1;
  for (auto& [list, value] : bits) {
    value = bit;
    bit <<= 1;
  }
  std::map<uint64_t, Entry> phrases;  // in the order of hashes, so that the file is always the same
  for (const auto& [list, name] : names) {
    const std::vector<uint32_t> words = words_of(name, *lists, book->lexicon);
    if (words.empty() || words.size() > kLongestListed) continue;
    uint64_t phrase = kPhraseStart;
    for (size_t i = 0; i < words.size(); ++i) {
      phrase = add_to_phrase(phrase, words[i]);
      if (i == 0) phrases[phrase].longest = std::max(phrases[phrase].longest, static_cast<uint16_t>(words.size()));
    }
    phrases[phrase].lists |= bits[list];
  }
  std::map<uint64_t, uint16_t> numbers{{0, 0}};
  for (const auto& [phrase, entry] : phrases) numbers[entry.lists] = 0;
  std::string sets;
  uint16_t number = 0;
  for (auto& [value, its_number] : numbers) {
    its_number = number++;
    put(sets, value);
  }
  if (numbers.size() > size_t{1} << kSetBits) return std::fprintf(stderr, "%s: too many sets of lists\n", argv[2]), 1;
  std::vector<std::pair<uint64_t, uint16_t>> entries;
  for (const auto& [phrase, entry] : phrases)
    entries.emplace_back(phrase, static_cast<uint16_t>(numbers[entry.lists] | entry.longest << kSetBits));

  std::string larger(1, '\0');
  std::map<uint64_t, uint16_t> words;
  std::ifstream clusters(argv[3]);
  for (std::string line; std::getline(clusters, line);) {
    const std::vector<std::string> column = split(line, '\t');
    if (column.size() != 3) continue;
    const size_t cluster = std::stoul(column[1]);
    if (larger.size() <= cluster) larger.resize(cluster + 1);
    larger[cluster] = static_cast<char>(std::stoul(column[2]));
    words.emplace(spread(describe_word(column[0], book->lexicon).any_lower), static_cast<uint16_t>(cluster));
  }
  std::string scale;
  for (size_t from = 0; from < kNameClasses; ++from) {
    for (size_t to = 0; to < kNameClasses; ++to)
      put(scale, static_cast<int16_t>(from == to && from > 0 ? 1 << NameKnowledge::kScaleBits : 0));
  }
  const std::string bytes =
      write_model_file("names", {{"phrases", table_of(entries)},
                                 {"sets", sets},
                                 {"words", table_of({words.begin(), words.end()})},
                                 {"clusters", larger},
                                 {"weights", std::string(kNameFeatures * NameKnowledge::kRow, '\0')},
                                 {"scale", scale}});
  std::ofstream(argv[4], std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  std::fprintf(stderr, "%zu lists, %zu phrases, %zu sets, %zu words in clusters, %zu bytes\n", bits.size(),
               phrases.size(), numbers.size(), words.size(), bytes.size());
  return 0;
}
