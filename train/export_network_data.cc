// SPDX-License-Identifier: Apache-2.0
// rashomon_export_network_data MODELS OUT.bin [--train] [--names FILE.iob2] TREEBANK.conllu...
// Writes the words of treebanks as numbers for train/train_network.py, with what lexicon.bin of MODELS knows of them.
// --train adds copies of some sentences in capitals and in headline case.
// A sentence is an i32 number of words, then for each word kColumns i32 values in the order of `put_word`.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <string>

#include "conllu.h"
#include "learn_lexicon.h"
#include "rashomon/base/model_file.h"
#include "rashomon/base/models.h"

namespace {

using namespace rashomon;

std::string id_of(const std::string& line) {
  return line.rfind("# sent_id = ", 0) == 0 ? line.substr(12) : std::string{};
}

/// The names of a sentence by its id: 0 outside, 1 and 2 begin and inside of a person, 3 and 4 organisation, 5 and 6
/// place.
std::map<std::string, std::vector<int>> read_names(const std::string& path) {
  static const std::map<std::string, int> kClasses = {{"B-PER", 1}, {"I-PER", 2}, {"B-ORG", 3},
                                                      {"I-ORG", 4}, {"B-LOC", 5}, {"I-LOC", 6}};
  std::map<std::string, std::vector<int>> names;
  std::ifstream in(path);
  std::string line;
  std::string id;
  while (std::getline(in, line)) {
    const size_t tab = line.find('\t');
    if (tab == std::string::npos) {
      if (const std::string found = id_of(line); !found.empty()) id = found;
      continue;
    }
    const auto it = kClasses.find(line.substr(tab + 1));
    names[id].push_back(it == kClasses.end() ? 0 : it->second);
  }
  return names;
}

/// What GUM says a word belongs to: the type of the innermost entity around it, 0 for none; empty if nothing is marked.
std::vector<int> read_kinds(const GoldSentence& sentence) {
  static const std::vector<std::string> kKinds = {"person", "place",  "organization", "object",    "event",
                                                  "time",   "animal", "plant",        "substance", "abstract"};
  constexpr std::string_view kMark = "Entity=";
  std::vector<int> kinds;
  std::vector<int> open;
  bool any = false;
  for (const size_t line : sentence.line_of) {
    const std::string& misc = sentence.lines[line];
    const size_t mark = misc.find(kMark);
    const std::string entity =
        mark == std::string::npos ? "" : misc.substr(mark + kMark.size(), misc.find('|', mark) - mark - kMark.size());
    any = any || mark != std::string::npos;
    for (size_t at = 0; at < entity.size(); ++at) {
      if (entity[at] != '(') continue;
      const size_t dash = entity.find('-', at);
      const std::string kind = entity.substr(dash + 1, entity.find('-', dash + 1) - dash - 1);
      open.push_back(static_cast<int>(std::find(kKinds.begin(), kKinds.end(), kind) - kKinds.begin()) + 1);
    }
    kinds.push_back(open.empty() ? 0 : open.back());
    for (const char c : entity) {
      if (c == ')' && !open.empty()) open.pop_back();
    }
  }
  return any ? kinds : std::vector<int>{};
}

void put_word(std::string& out, const Word& word, size_t at, bool shouting, int gold_tag, const GoldWord& gold,
              int name, int kind) {
  const int form =
      shouting ? 16
               : (word.capital ? 1 : 0) + (word.all_capital ? 2 : 0) + (at == 0 ? 4 : 0) + (gold.space_before ? 0 : 8);
  for (const uint32_t value : {word.lower, word.any_lower, word.shape, word.prefix[0], word.prefix[1], word.prefix[2],
                               word.suffix[0], word.suffix[1], word.suffix[2], word.suffix[3], word.suffix[4]})
    put(out, value);
  for (const int value :
       {static_cast<int>(word.tags), form, gold_tag, gold.head, static_cast<int>(gold.relation), name, kind})
    put(out, static_cast<int32_t>(value));
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths;
  bool damage = false;
  std::map<std::string, std::vector<int>> names;
  for (int i = 3; i < argc; ++i) {
    if (std::strcmp(argv[i], "--train") == 0) {
      damage = true;
    } else if (i + 1 < argc && std::strcmp(argv[i], "--names") == 0) {
      names.merge(read_names(argv[++i]));
    } else {
      paths.emplace_back(argv[i]);
    }
  }
  if (paths.empty()) {
    std::fprintf(stderr, "use: %s MODELS OUT.bin [--train] [--names FILE.iob2] TREEBANK.conllu...\n", argv[0]);
    return 2;
  }
  std::vector<GoldSentence> sentences = read_conllu(paths);
  const auto models = Models::of_directory(argv[1]);
  if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
  const auto book = Wordbook::open(*models);
  if (!book) return std::fprintf(stderr, "%s\n", book.error().message.c_str()), 1;
  const TagSet& tags = book->tags;
  if (damage) {
    const std::vector<GoldSentence> damaged = damage_case(sentences, 3);
    sentences.insert(sentences.end(), damaged.begin(), damaged.end());
  }
  std::string out;
  for (size_t s = 0; s < sentences.size(); ++s) {
    const GoldSentence& sentence = sentences[s];
    const std::vector<Word> words = describe(sentence, book->lexicon);
    std::string id;
    for (const std::string& line : sentence.lines) {
      if (const std::string found = id_of(line); !found.empty()) id = found;
    }
    const auto it = names.find(id);
    const std::vector<int> kinds = read_kinds(sentence);
    const bool named = it != names.end() && it->second.size() == words.size();
    put(out, static_cast<int32_t>(words.size()));
    for (size_t i = 0; i < words.size(); ++i) {
      const auto gold = std::find(tags.begin(), tags.end(), sentence.words[i].tag) - tags.begin();
      put_word(out, words[i], i, is_shouting(words),
               gold < static_cast<int64_t>(tags.size()) ? static_cast<int>(gold) : -1, sentence.words[i],
               named ? it->second[i] : -1, kinds.empty() ? -1 : kinds[i]);
    }
  }
  std::ofstream(argv[2], std::ios::binary).write(out.data(), static_cast<std::streamsize>(out.size()));
  std::fprintf(stderr, "%zu sentences, %zu tags\n", sentences.size(), tags.size());
  return 0;
}
