// SPDX-License-Identifier: Apache-2.0
// rashomon_tag_treebank MODELS_FOLDER GOLD.conllu > SYSTEM.conllu
// Tags, lemmatises and parses the gold tokens of a treebank; columns 3, 4, 7 and 8 are the system's, and
// words of a name have Name=B-PER and the like in column 10.
#include <chrono>
#include <cstdio>
#include <string>

#include "conllu.h"
#include "find_lemmas.h"
#include "learn_lexicon.h"
#include "network.h"
#include "rashomon/base/models.h"
#include "weigh_names.h"
#include "wordbook.h"

int main(int argc, char** argv) {
  using namespace rashomon;
  if (argc != 3) {
    std::fprintf(stderr, "use: %s MODELS_FOLDER GOLD.conllu\n", argv[0]);
    return 2;
  }
  auto models = Models::of_directory(argv[1]);
  if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
  auto book = Wordbook::open(*models);
  if (!book) return std::fprintf(stderr, "%s\n", book.error().message.c_str()), 1;
  auto lemmatizer = Lemmatizer::open(*models);
  if (!lemmatizer) return std::fprintf(stderr, "%s\n", lemmatizer.error().message.c_str()), 1;
  auto network = Network::open(*models, book->tags.size());
  if (!network) return std::fprintf(stderr, "%s\n", network.error().message.c_str()), 1;
  auto knowledge = NameKnowledge::open(*models);
  if (!knowledge) return std::fprintf(stderr, "%s\n", knowledge.error().message.c_str()), 1;
  std::vector<GoldSentence> sentences = read_conllu({argv[2]});
  std::vector<Words> words;
  size_t total = 0;
  for (const GoldSentence& sentence : sentences) {
    words.push_back({describe(sentence, book->lexicon), {}});
    for (const GoldWord& word : sentence.words) words.back().glued.push_back(!word.space_before);
    total += sentence.words.size();
  }
  const auto start = std::chrono::steady_clock::now();
  std::vector<SentenceReading> readings = network->run(words);
  for (size_t s = 0; s < readings.size(); ++s) find_names(words[s], book->tags, *knowledge, readings[s]);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  for (size_t s = 0; s < sentences.size(); ++s) {
    GoldSentence& sentence = sentences[s];
    const std::vector<uint8_t>& tags = readings[s].tags;
    const std::vector<Arc>& arcs = readings[s].arcs;
    for (size_t i = 0; i < tags.size(); ++i) {
      std::string& line = sentence.lines[sentence.line_of[i]];
      std::vector<std::string> column = split(line, '\t');
      const FineTag tag = book->tags[tags[i]];
      for (const size_t c : {4, 5, 8}) column[c].assign(1, '_');
      column[2] =
          lemmatizer->run(sentence.words[i].norm, tag, arcs[i].relation, describes_name(arcs, tags, book->tags, i));
      column[3] = upos_name(tag.tag);
      column[6] = std::to_string(arcs[i].head + 1);
      column[7] = deprel_name(arcs[i].relation);
      static constexpr const char* kNames[] = {"", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"};
      column[9] = readings[s].names[i] == 0 ? "_" : std::string("Name=") + kNames[readings[s].names[i]];
      line.clear();
      for (const std::string& value : column) line.append(line.empty() ? "" : "\t").append(value);
    }
    for (const std::string& line : sentence.lines) std::printf("%s\n", line.c_str());
    std::printf("\n");
  }
  std::fprintf(stderr, "%zu words in %.2f s: %.0f words a second\n", total, seconds,
               static_cast<double>(total) / seconds);
  return 0;
}
