// SPDX-License-Identifier: Apache-2.0
// rashomon_language_bench MODELS_FOLDER TEXT_FILE
// Words a second of the whole stage in one thread, from raw text, with names, and the share of each step; whether the
// cost grows with the text; a sentence of 1 MB. Time is that of the thread, so other work on the machine counts little.
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "find_lemmas.h"
#include "network.h"
#include "plain_document.h"
#include "rashomon/language.h"
#include "split_sentences.h"
#include "split_tokens.h"
#include "thread_clock.h"
#include "weigh_names.h"
#include "wordbook.h"

namespace {

using namespace rashomon;

struct Steps {
  double split = 0, look_up = 0, network = 0, names = 0, lemma = 0;
};

/// The steps of the stage by themselves.
Steps time_steps(const Models& models, const Document& document) {
  const WordLists lists = *WordLists::open(models);
  const Wordbook book = *Wordbook::open(models);
  const Lemmatizer lemmatizer = *Lemmatizer::open(models);
  const Network network = *Network::open(models, book.tags.size());
  const NameKnowledge knowledge = *NameKnowledge::open(models);
  Steps steps;
  double start = thread_seconds();
  const auto lap = [&start](double& into) {
    const double end = thread_seconds();
    into += end - start;
    start = end;
  };
  std::vector<Words> sentences;
  std::vector<RawToken> tokens;
  for (const Block& block : document.blocks) {
    const std::vector<RawToken> more = split_tokens(document.text, block.span, lists);
    const std::vector<uint32_t> ends = split_sentences(more, lists, kMostWords);
    lap(steps.split);
    uint32_t first = 0;
    for (const uint32_t end : ends) {
      Words words;
      for (uint32_t i = first; i < end; ++i) {
        words.words.push_back(describe_word(more[i].norm, book.lexicon));
        words.glued.push_back(i != first && !more[i].space_before);
      }
      sentences.push_back(std::move(words));
      first = end;
    }
    lap(steps.look_up);
    tokens.insert(tokens.end(), more.begin(), more.end());
    start = thread_seconds();
  }
  std::vector<SentenceReading> readings = network.run(sentences);
  lap(steps.network);
  for (size_t s = 0; s < readings.size(); ++s) find_names(sentences[s], book.tags, knowledge, readings[s]);
  lap(steps.names);
  size_t at = 0;
  for (const SentenceReading& reading : readings) {
    for (size_t i = 0; i < reading.arcs.size(); ++i, ++at)
      lemmatizer.run(tokens[at].norm, book.tags[reading.tags[i]], reading.arcs[i].relation,
                     describes_name(reading.arcs, reading.tags, book.tags, i));
  }
  lap(steps.lemma);
  return steps;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::fprintf(stderr, "use: %s MODELS_FOLDER TEXT_FILE\n", argv[0]), 2;
  auto models = Models::of_directory(argv[1]);
  if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
  const double before = thread_seconds();
  auto language = Language::open(*models);
  if (!language) return std::fprintf(stderr, "%s\n", language.error().message.c_str()), 1;
  std::printf("opened in %.1f ms\n", 1000 * (thread_seconds() - before));
  std::ifstream in(argv[2], std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  std::string more;
  for (const int times : {1, 2, 4}) {
    for (more.clear(); more.size() < text.size() * static_cast<size_t>(times); more += text) {}
    const Document document = plain_document(more);
    const double start = thread_seconds();
    const Analysis analysis = language->run(document);
    const double end = thread_seconds();
    const auto words = static_cast<double>(analysis.tokens.size());
    std::printf("%.0f words: %.0f words a second\n", words, words / (end - start));
    if (times > 1) continue;
    const Steps steps = time_steps(*models, document);
    const double all = steps.split + steps.look_up + steps.network + steps.names + steps.lemma;
    std::printf("  tokens and sentences %.0f %%, words %.0f %%, network %.0f %%, names %.1f %%, lemmas %.0f %%\n",
                100 * steps.split / all, 100 * steps.look_up / all, 100 * steps.network / all, 100 * steps.names / all,
                100 * steps.lemma / all);
  }
  for (const char* piece : {"and the men of the town ", "((((", "x"}) {
    std::string sentence;
    while (sentence.size() < 1000000) sentence += piece;
    const double start = thread_seconds();
    const Analysis analysis = language->run(plain_document(sentence));
    std::printf("one sentence of 1 MB of \"%s\": %zu words, %.1f s\n", piece, analysis.tokens.size(),
                thread_seconds() - start);
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("peak memory %ld MiB\n", usage.ru_maxrss / 1024);
  return 0;
}
