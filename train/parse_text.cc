// SPDX-License-Identifier: Apache-2.0
// rashomon_parse_text MODELS_FOLDER TEXT > SYSTEM.conllu
// Runs the whole language stage on plain text; an empty line ends a block.
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "plain_document.h"
#include "rashomon/language.h"
#include "rashomon/record/print.h"

int main(int argc, char** argv) {
  using namespace rashomon;
  if (argc != 3) {
    std::fprintf(stderr, "use: %s MODELS_FOLDER TEXT\n", argv[0]);
    return 2;
  }
  auto models = Models::of_directory(argv[1]);
  if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
  const auto before = std::chrono::steady_clock::now();
  auto language = Language::open(*models);
  if (!language) return std::fprintf(stderr, "%s\n", language.error().message.c_str()), 1;
  const auto opened = std::chrono::steady_clock::now();
  std::ifstream in(argv[2]);
  Document document = plain_document({std::istreambuf_iterator<char>(in), {}}, "\n\n");
  document.id = "r_text";
  const auto start = std::chrono::steady_clock::now();
  const Analysis analysis = language->run(document);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::fputs(print_conllu(document, analysis).c_str(), stdout);
  std::fprintf(stderr, "opened in %.1f ms; %zu words in %.2f s: %.0f words a second\n",
               std::chrono::duration<double>(opened - before).count() * 1000, analysis.tokens.size(), seconds,
               static_cast<double>(analysis.tokens.size()) / seconds);
  return 0;
}
