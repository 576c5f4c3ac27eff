// SPDX-License-Identifier: Apache-2.0
#include "find_voice.h"

#include <gtest/gtest.h>

#include "parsed_text.h"

namespace rashomon {
namespace {

const VoiceLexicon& lexicon() {
  static const VoiceLexicon kLexicon = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    EXPECT_TRUE(models) << models.error().message;
    auto opened = VoiceLexicon::open(*models);
    EXPECT_TRUE(opened) << opened.error().message;
    return *opened;
  }();
  return kLexicon;
}

Voice voice_of(const ParsedText& text, std::string_view trigger, int nth = 1) {
  const uint32_t t = text.token(trigger, nth);
  return find_voice(text.document, text.analysis, text.mentions, lexicon(),
                    text.analysis.sentences[text.analysis.sentence_of(t)].span, text.analysis.tokens[t].span, t);
}

TEST(Voice, PlainTellingIsTheReportsOwn) {
  ParsedText text("Rebels rebel NOUN 2 nsubj\nshelled shell VERB 0 root 1\nTaiz Taiz PROPN 2 obj\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  EXPECT_TRUE(voice_of(text, "shelled").own());
}

TEST(Voice, ClauseUnderSayIsItsSubjects) {
  ParsedText text(
      "Colonel Colonel PROPN 3 nsubj\nMarwan Marwan PROPN 1 flat\nsaid say VERB 0 root 1\nrebels rebel NOUN 5 "
      "nsubj\nshelled shell VERB 3 ccomp 1\nTaiz Taiz PROPN 5 obj\n~. . PUNCT 3 punct");
  const uint32_t colonel = text.entity(EntityType::person, "Marwan", {"Colonel Marwan"});
  const Voice voice = voice_of(text, "shelled");
  EXPECT_EQ(voice.speaker, colonel);
  EXPECT_EQ(text.text(voice.span), "Colonel Marwan");
  EXPECT_FALSE(voice.quoted);
  EXPECT_TRUE(voice_of(text, "said").own());
}

TEST(Voice, LexiconErrorNamesFileAndLine) {
  static const std::string kBytes = "# a comment\nshout\tsay\n";
  auto opened = VoiceLexicon::open(Models::of_static({{"en/lexicons/voice.tsv", kBytes}}));
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().message.find("en/lexicons/voice.tsv:2"), std::string::npos) << opened.error().message;
}

}  // namespace
}  // namespace rashomon
