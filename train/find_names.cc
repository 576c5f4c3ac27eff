// SPDX-License-Identifier: Apache-2.0
// rashomon_find_names MODELS_FOLDER IN.jsonl > OUT.jsonl
// Runs the language stage on texts ({"id", "text"} a line) and writes the names that it alone finds, as scorers of
// spans read them: {"id", "entities": [{"begin", "end", "type"}]}.
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "plain_document.h"
#include "rashomon/language.h"

int main(int argc, char** argv) {
  using namespace rashomon;
  if (argc != 3) return std::fprintf(stderr, "use: %s MODELS_FOLDER IN.jsonl\n", argv[0]), 2;
  const auto models = Models::of_directory(argv[1]);
  if (!models) return std::fprintf(stderr, "%s\n", models.error().message.c_str()), 1;
  const auto language = Language::open(*models);
  if (!language) return std::fprintf(stderr, "%s\n", language.error().message.c_str()), 1;
  std::ifstream in(argv[2]);
  std::string line;
  while (std::getline(in, line)) {
    const auto record = nlohmann::json::parse(line);
    const Analysis analysis = language->run(plain_document(record.at("text").get<std::string>()));
    nlohmann::json out{{"id", record.at("id")}, {"entities", nlohmann::json::array()}};
    for (const NameSpan& name : analysis.names) {
      static constexpr const char* kTypes[] = {"PER", "ORG", "LOC"};
      out["entities"].push_back({{"begin", analysis.tokens[name.first].span.begin},
                                 {"end", analysis.tokens[name.last - 1].span.end},
                                 {"type", kTypes[static_cast<size_t>(name.kind)]}});
    }
    std::printf("%s\n", out.dump().c_str());
  }
  return 0;
}
