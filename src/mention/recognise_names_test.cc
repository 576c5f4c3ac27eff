// SPDX-License-Identifier: Apache-2.0
#include "recognise_names.h"

#include <gtest/gtest.h>

#include <string>

namespace rashomon {
namespace {

const NameRecogniser& recogniser() {
  static const NameRecogniser opened = std::move(
      NameRecogniser::open(Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models").value()).value());
  return opened;
}

/// Words are given with blanks between them, one sentence; names come back as "PER Amina Diallo; LOC Gao".
std::string names_of(const std::string& words) {
  Document document;
  document.text = words;
  Analysis analysis;
  for (size_t at = 0; at < words.size();) {
    const size_t end = std::min(words.find(' ', at), words.size());
    Token token;
    token.span = {static_cast<uint32_t>(at), static_cast<uint32_t>(end)};
    token.norm = words.substr(at, end - at);
    analysis.tokens.push_back(token);
    at = end + 1;
  }
  Sentence sentence;
  sentence.last = static_cast<uint32_t>(analysis.tokens.size());
  if (!analysis.tokens.empty()) analysis.sentences.push_back(sentence);
  std::string out;
  for (const NameSpan& name : recogniser().run(document, analysis)) {
    out += out.empty() ? "" : "; ";
    out += name.type == EntityType::person ? "PER" : name.type == EntityType::place ? "LOC" : "ORG";
    for (uint32_t i = name.first; i < name.last; ++i) out += " " + analysis.tokens[i].norm;
  }
  return out;
}

TEST(RecogniseNames, tells_persons_organisations_and_places) {
  EXPECT_EQ(names_of("The mayor , John Mensah , arrived in Ghana on Monday ."), "PER John Mensah; LOC Ghana");
  EXPECT_EQ(names_of("Officials of the United Nations met in Colombia ."), "ORG United Nations; LOC Colombia");
}

TEST(RecogniseNames, finds_nothing_where_nobody_is_named) {
  EXPECT_EQ(names_of("They said that the talks had failed again ."), "");
}

TEST(RecogniseNames, takes_any_tokens) {
  EXPECT_EQ(names_of(""), "");
  std::string many;
  for (int i = 0; i < 3000; ++i) many += "Ada ";
  names_of(many);
}

TEST(RecogniseNames, says_what_is_wrong_with_a_damaged_model) {
  const std::string bytes = "RASHMODL and then nothing of use, but long enough to hold a header";
  auto result = NameRecogniser::open(Models::of_static({{"en/names/names.bin", bytes}}));
  ASSERT_FALSE(result.has_value());
  EXPECT_NE(result.error().message.find("names.bin"), std::string::npos);
}

}  // namespace
}  // namespace rashomon
