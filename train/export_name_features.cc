// SPDX-License-Identifier: Apache-2.0
// rashomon_export_name_features MODELS_FOLDER IN.jsonl > OUT.jsonl
// Reads texts ({"id", "text"} a line) and writes what the language stage weighs to find their names, for
// train/train_names.py: {"id", "sentences": [[[begin, end, [scores of the network], [features]] a word]]}.
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "name_knowledge.h"
#include "network.h"
#include "plain_document.h"
#include "rashomon/language.h"
#include "weigh_names.h"
#include "wordbook.h"

int main(int argc, char** argv) {
  using namespace rashomon;
  if (argc != 3) return std::fprintf(stderr, "use: %s MODELS_FOLDER IN.jsonl\n", argv[0]), 2;
  const auto models = Models::of_directory(argv[1]);
  if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
  const auto language = Language::open(*models);
  if (!language) return std::fprintf(stderr, "%s\n", language.error().message.c_str()), 1;
  const auto book = Wordbook::open(*models);
  const auto network = Network::open(*models, book->tags.size());
  const auto knowledge = NameKnowledge::open(*models);
  std::ifstream in(argv[2]);
  for (std::string line; std::getline(in, line);) {
    const auto record = nlohmann::json::parse(line);
    const Analysis analysis = language->run(plain_document(record.at("text").get<std::string>()));
    std::vector<Words> sentences;
    for (const Sentence& sentence : analysis.sentences) {
      Words words;
      for (uint32_t i = sentence.first; i < sentence.last; ++i) {
        words.words.push_back(describe_word(analysis.tokens[i].norm, book->lexicon));
        words.glued.push_back(!analysis.tokens[i].space_before);
      }
      sentences.push_back(std::move(words));
    }
    const std::vector<SentenceReading> readings = network->run(sentences);
    nlohmann::json out{{"id", record.at("id")}, {"sentences", nlohmann::json::array()}};
    for (size_t s = 0; s < sentences.size(); ++s) {
      const NameFeatures features = name_features(sentences[s], readings[s], book->tags, *knowledge);
      nlohmann::json rows = nlohmann::json::array();
      for (size_t i = 0; i < features.size(); ++i) {
        const Token& token = analysis.tokens[analysis.sentences[s].first + i];
        rows.push_back({token.span.begin, token.span.end, readings[s].name_scores[i], features[i]});
      }
      out["sentences"].push_back(std::move(rows));
    }
    std::printf("%s\n", out.dump().c_str());
  }
  return 0;
}
