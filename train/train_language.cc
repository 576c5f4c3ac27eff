// SPDX-License-Identifier: Apache-2.0
// rashomon_train_language OUT_FOLDER TREEBANK.conllu...
// Learns lexicon.bin and lemmas.bin. The same treebanks in the same order give the same bytes.
#include <cstdio>
#include <fstream>
#include <string>

#include "conllu.h"
#include "learn_lexicon.h"
#include "rashomon/base/model_file.h"
#include "train_lemmas.h"

namespace {

using namespace rashomon;

void save(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  std::fprintf(stderr, "%s: %zu bytes\n", path.c_str(), bytes.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "use: %s OUT_FOLDER TREEBANK.conllu...\n", argv[0]);
    return 2;
  }
  const std::string folder = argv[1];
  const std::vector<GoldSentence> sentences = read_conllu({argv + 2, argv + argc});
  const TagSet tags = collect_tags(sentences);
  const std::string lexicon_bytes = learn_lexicon(sentences, tags, {});
  save(folder + "/lexicon.bin",
       write_model_file("lexicon", {{"lexicon", lexicon_bytes}, {"tags", write_tag_set(tags)}}));
  save(folder + "/lemmas.bin", learn_lemmas(sentences));
  std::fprintf(stderr, "%zu sentences, %zu tags\n", sentences.size(), tags.size());
  return 0;
}
