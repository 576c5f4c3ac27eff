// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "find_voice.h"
#include "parsed_text.h"

namespace rashomon {
namespace {

Voice voice_of(const ParsedText& text, std::string_view trigger) {
  static const VoiceLexicon kLexicon = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    EXPECT_TRUE(models) << models.error().message;
    auto opened = VoiceLexicon::open(*models);
    EXPECT_TRUE(opened) << opened.error().message;
    return *opened;
  }();
  const uint32_t t = text.token(trigger, 1);
  return find_voice({text.document, text.analysis, text.mentions}, kLexicon,
                    text.analysis.sentences[text.analysis.sentence_of(t)].span, text.analysis.tokens[t].span, t);
}

TEST(VoiceByQuoting, WhoIsCitedSaysIt) {  // "Interfax reports , citing NAME , that rebels fled"
  ParsedText text(
      "Interfax Interfax PROPN 2 nsubj\nreports report VERB 0 root 2\n~, , PUNCT 4 punct\nciting cite VERB 2 advcl "
      "4\nPetrov Petrov PROPN 4 obj\n~, , PUNCT 9 punct\nthat that SCONJ 9 mark\nrebels rebel NOUN 9 nsubj\nfled flee "
      "VERB 2 ccomp 1\n~. . PUNCT 2 punct");
  text.entity(EntityType::organisation, "Interfax", {"Interfax"});
  const uint32_t petrov = text.entity(EntityType::person, "Petrov", {"Petrov"});
  EXPECT_EQ(voice_of(text, "fled").speaker, petrov);
}

TEST(VoiceByQuoting, WhoIsQuotedAsSayingSaysItAndNotTheAgency) {  // "rebels fled , agencies quoted NAME as saying"
  const auto told = [](const char* as) {
    return ParsedText(
        std::string("rebels rebel NOUN 2 nsubj\nfled flee VERB 0 root 1\n~, , PUNCT 2 punct\nInterfax Interfax PROPN 5 "
                    "nsubj\nquoted quote VERB 2 parataxis 1\nPetrov Petrov PROPN 5 obj\n") +
        as + " as SCONJ 8 mark\nsaying say VERB 5 advcl 4\n~. . PUNCT 2 punct");
  };
  ParsedText text = told("as");
  text.entity(EntityType::organisation, "Interfax", {"Interfax"});
  const uint32_t petrov = text.entity(EntityType::person, "Petrov", {"Petrov"});
  EXPECT_EQ(voice_of(text, "fled").speaker, petrov);
  ParsedText other = told("while");
  other.entity(EntityType::organisation, "Interfax", {"Interfax"});
  other.entity(EntityType::person, "Petrov", {"Petrov"});
  EXPECT_NE(voice_of(other, "fled").speaker, petrov);
}

TEST(VoiceByQuoting, AVersionRunsOnBehindItsColon) {  // "Petrov gave another version : rebels fled , and men died"
  const auto told = [](const char* noun) {
    return ParsedText(
        std::string("Petrov Petrov PROPN 2 nsubj\ngave give VERB 0 root 1\nanother another DET 4 det\n") + noun + " " +
        noun +
        " NOUN 2 obj\n~: : PUNCT 2 punct\nrebels rebel NOUN 7 nsubj\nfled flee VERB 2 parataxis 1\n~, , PUNCT 11 "
        "punct\nand and CCONJ 11 cc\nmen man NOUN 11 nsubj\ndied die VERB 7 conj 1\n~. . PUNCT 2 punct");
  };
  ParsedText text = told("version");
  const uint32_t petrov = text.entity(EntityType::person, "Petrov", {"Petrov"});
  EXPECT_EQ(voice_of(text, "fled").speaker, petrov);
  EXPECT_EQ(voice_of(text, "died").speaker, petrov);
  ParsedText other = told("rifle");
  other.entity(EntityType::person, "Petrov", {"Petrov"});
  EXPECT_TRUE(voice_of(other, "fled").own());
}

}  // namespace
}  // namespace rashomon
