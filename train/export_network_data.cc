// SPDX-License-Identifier: Apache-2.0
// rashomon_export_network_data TRAIN.bin TREEBANK.conllu... [--names TRAIN.iob2]      for training
// rashomon_export_network_data OUT.bin --models MODELS TREEBANK.conllu... [--names F]  for development
// Writes the words of treebanks as numbers for train/train_network.py. Tags come from the linear tagger: for training
// from taggers that have not seen the sentence (five folds), for development from the finished one.
// A sentence is an i32 number of words, then for each word kColumns i32 values in the order of `put_word`.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <string>

#include "conllu.h"
#include "rashomon/base/model_file.h"
#include "rashomon/base/models.h"
#include "train_tagger.h"

namespace {

using namespace rashomon;

constexpr int kFolds = 5;
constexpr size_t kFoldRun = 50;  // neighbouring sentences share a fold

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

void put_word(std::string& out, const Word& word, size_t at, bool shouting, uint8_t tag, int gold_tag,
              const GoldWord& gold, int name) {
  const int form =
      shouting ? 16
               : (word.capital ? 1 : 0) + (word.all_capital ? 2 : 0) + (at == 0 ? 4 : 0) + (gold.space_before ? 0 : 8);
  for (const uint32_t value : {word.lower, word.any_lower, word.shape, word.prefix[0], word.prefix[1], word.prefix[2],
                               word.suffix[0], word.suffix[1], word.suffix[2], word.suffix[3], word.suffix[4]})
    put(out, value);
  for (const int value : {static_cast<int>(word.tags), form, static_cast<int>(tag), gold_tag, gold.head,
                          static_cast<int>(gold.relation), name})
    put(out, static_cast<int32_t>(value));
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths;
  std::string models_path;
  std::map<std::string, std::vector<int>> names;
  for (int i = 2; i < argc; ++i) {
    const bool more = i + 1 < argc;
    if (more && std::strcmp(argv[i], "--models") == 0) {
      models_path = argv[++i];
    } else if (more && std::strcmp(argv[i], "--names") == 0) {
      names.merge(read_names(argv[++i]));
    } else {
      paths.emplace_back(argv[i]);
    }
  }
  if (paths.empty()) {
    std::fprintf(stderr, "use: %s OUT.bin [--models MODELS] [--names FILE.iob2] TREEBANK.conllu...\n", argv[0]);
    return 2;
  }
  std::vector<GoldSentence> sentences = read_conllu(paths);
  std::vector<std::vector<uint8_t>> guessed(sentences.size());
  TagSet tags;
  Lexicon lexicon;
  std::string lexicon_bytes;
  Result<Models> models = Error{};
  Result<Tagger> tagger = Error{};
  if (models_path.empty()) {
    tags = collect_tags(sentences);
    lexicon_bytes = learn_lexicon(sentences, tags, {});
    lexicon = *Lexicon::open(lexicon_bytes);
    const std::vector<GoldSentence> damaged = damage_case(sentences, 3);
    sentences.insert(sentences.end(), damaged.begin(), damaged.end());
    guessed.resize(sentences.size());
    for (int fold = 0; fold < kFolds; ++fold) {
      std::vector<GoldSentence> rest;
      auto in_fold = [&](size_t s) { return static_cast<int>(s / kFoldRun % kFolds) == fold; };
      for (size_t s = 0; s < sentences.size(); ++s) {
        if (!in_fold(s)) rest.push_back(sentences[s]);
      }
      TaggerOptions quick;
      quick.rounds = 3;
      const FeatureTrainer trained = learn_tagger(rest, lexicon, tags, quick);
      for (size_t s = 0; s < sentences.size(); ++s) {
        if (in_fold(s)) guessed[s] = tag_with(trained, describe(sentences[s], lexicon));
      }
    }
  } else {
    models = Models::of_directory(models_path);
    if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
    tagger = Tagger::open(*models);
    if (!tagger) return std::fprintf(stderr, "%s\n", tagger.error().message.c_str()), 1;
    tags = tagger->tag_set();
    lexicon = tagger->lexicon();
    for (size_t s = 0; s < sentences.size(); ++s) guessed[s] = tagger->run(describe(sentences[s], lexicon));
  }
  std::string out;
  for (size_t s = 0; s < sentences.size(); ++s) {
    const GoldSentence& sentence = sentences[s];
    const std::vector<Word> words = describe(sentence, lexicon);
    std::string id;
    for (const std::string& line : sentence.lines) {
      if (const std::string found = id_of(line); !found.empty()) id = found;
    }
    const auto it = names.find(id);
    const bool named = it != names.end() && it->second.size() == words.size();
    put(out, static_cast<int32_t>(words.size()));
    for (size_t i = 0; i < words.size(); ++i) {
      const auto gold = std::find(tags.begin(), tags.end(), sentence.words[i].tag) - tags.begin();
      put_word(out, words[i], i, is_shouting(words), guessed[s][i],
               gold < static_cast<int64_t>(tags.size()) ? static_cast<int>(gold) : -1, sentence.words[i],
               named ? it->second[i] : -1);
    }
  }
  std::ofstream(argv[1], std::ios::binary).write(out.data(), static_cast<std::streamsize>(out.size()));
  std::fprintf(stderr, "%zu sentences, %zu tags\n", sentences.size(), tags.size());
  return 0;
}
