// SPDX-License-Identifier: Apache-2.0
// rashomon_train_language OUT_FOLDER TREEBANK.conllu...
// Learns tagger.bin, lemmas.bin and parser.bin. The same treebanks in the same order give the same bytes.
// Environment, for experiments: ROUNDS_TAGGER, ROUNDS_FOLD, ROUNDS_PARSER (passes over the data), MOST_TAG, MOST_STEP,
// MOST_LABEL (features kept), DEV (a treebank to report the tagger on), LEMMAS_ONLY=1, TAGGER_ONLY=1 (stop early).
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "conllu.h"
#include "rashomon/base/model_file.h"
#include "train_lemmas.h"
#include "train_parser.h"
#include "train_tagger.h"

namespace {

using namespace rashomon;

constexpr int kFolds = 5;
constexpr size_t kFoldRun = 50;  // neighbouring sentences share a fold

void save(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  std::fprintf(stderr, "%s: %zu bytes\n", path.c_str(), bytes.size());
}

size_t setting(const char* name, size_t otherwise) {
  const char* value = std::getenv(name);
  return value == nullptr ? otherwise : static_cast<size_t>(std::strtoull(value, nullptr, 10));
}

std::vector<TreeExample> make_examples(const std::vector<GoldSentence>& sentences,
                                       const std::vector<std::vector<uint8_t>>& tags, const Lexicon& lexicon,
                                       const TagSet& tag_set) {
  std::vector<TreeExample> examples;
  for (size_t s = 0; s < sentences.size(); ++s) {
    TreeExample example;
    example.words = parse_words(describe(sentences[s], lexicon), tags[s], tag_set);
    for (const GoldWord& word : sentences[s].words) {
      example.heads.push_back(static_cast<int16_t>(word.head));
      example.labels.push_back(static_cast<uint8_t>(word.relation));
    }
    examples.push_back(std::move(example));
  }
  return examples;
}

void report_tags(const std::vector<GoldSentence>& sentences, const FeatureTrainer& tagger, const Lexicon& lexicon,
                 const TagSet& tags) {
  size_t right = 0;
  size_t fine = 0;
  size_t all = 0;
  for (const GoldSentence& sentence : sentences) {
    const std::vector<uint8_t> guessed = tag_with(tagger, describe(sentence, lexicon));
    for (size_t i = 0; i < guessed.size(); ++i) {
      right += tags[guessed[i]].tag == sentence.words[i].tag.tag;
      fine += tags[guessed[i]] == sentence.words[i].tag;
    }
    all += guessed.size();
  }
  std::fprintf(stderr, "held out: %.2f%% parts of speech, %.2f%% fine tags\n",
               100.0 * static_cast<double>(right) / static_cast<double>(all),
               100.0 * static_cast<double>(fine) / static_cast<double>(all));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "use: %s OUT_FOLDER TREEBANK.conllu...\n", argv[0]);
    return 2;
  }
  const std::string folder = argv[1];
  std::vector<GoldSentence> sentences = read_conllu({argv + 2, argv + argc});
  const TagSet tags = collect_tags(sentences);
  const std::string lexicon_bytes = learn_lexicon(sentences, tags, {});
  const Lexicon lexicon = *Lexicon::open(lexicon_bytes);
  std::fprintf(stderr, "%zu sentences, %zu tags, lexicon of %zu bytes\n", sentences.size(), tags.size(),
               lexicon_bytes.size());
  save(folder + "/lemmas.bin", learn_lemmas(sentences));
  if (setting("LEMMAS_ONLY", 0)) return 0;
  const std::vector<GoldSentence> damaged = damage_case(sentences, 3);
  sentences.insert(sentences.end(), damaged.begin(), damaged.end());

  TaggerOptions tagger_options;
  tagger_options.rounds = static_cast<int>(setting("ROUNDS_TAGGER", 6));
  {
    const FeatureTrainer tagger = learn_tagger(sentences, lexicon, tags, tagger_options);
    if (const char* dev = std::getenv("DEV")) report_tags(read_conllu({dev}), tagger, lexicon, tags);
    save(folder + "/tagger.bin", write_model_file("tagger", {{"lexicon", lexicon_bytes},
                                                             {"tags", write_tag_set(tags)},
                                                             {"weights", tagger.write(setting("MOST_TAG", 120000))}}));
  }
  if (setting("TAGGER_ONLY", 0)) return 0;
  // Tags for the parser come from taggers that have not seen the sentence, as will be the case in use.
  std::vector<std::vector<uint8_t>> guessed(sentences.size());
  for (int fold = 0; fold < kFolds; ++fold) {
    std::vector<GoldSentence> rest;
    auto in_fold = [&](size_t s) { return static_cast<int>(s / kFoldRun % kFolds) == fold; };
    for (size_t s = 0; s < sentences.size(); ++s) {
      if (!in_fold(s)) rest.push_back(sentences[s]);
    }
    TaggerOptions quick = tagger_options;
    quick.rounds = static_cast<int>(setting("ROUNDS_FOLD", 3));
    const FeatureTrainer tagger = learn_tagger(rest, lexicon, tags, quick);
    for (size_t s = 0; s < sentences.size(); ++s) {
      if (in_fold(s)) guessed[s] = tag_with(tagger, describe(sentences[s], lexicon));
    }
  }
  ParserOptions parser_options;
  parser_options.rounds = static_cast<int>(setting("ROUNDS_PARSER", 9));
  const ParserTrainers parser = learn_parser(make_examples(sentences, guessed, lexicon, tags), parser_options);
  save(folder + "/parser.bin",
       write_model_file("parser", {{"steps", parser.steps.write(setting("MOST_STEP", 900000))},
                                   {"labels", parser.labels.write(setting("MOST_LABEL", 80000))}}));
  return 0;
}
