// SPDX-License-Identifier: Apache-2.0
#include "name_plain_nouns.h"

#include <gtest/gtest.h>

#include <sstream>

#include "plain_analysis.h"

namespace rashomon {
namespace {

const PlainNounLexicon& lexicon() {
  static const PlainNounLexicon kLexicon = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    auto opened = PlainNounLexicon::open(models.value());
    EXPECT_TRUE(opened) << opened.error().message;
    return opened.value();
  }();
  return kLexicon;
}

/// Words of `nouns` are nouns ("~" behind a plural), each word between the first of a phrase and its noun hangs on it.
PlainText tagged(const std::string& text, const std::vector<std::pair<std::string, std::string>>& nouns) {
  PlainText plain = plain_text(text);
  for (uint32_t t = 0; t < plain.analysis.tokens.size(); ++t) {
    Token& token = plain.analysis.tokens[t];
    token.tag = Upos::VERB;
    for (const auto& [word, lemma] : nouns) {
      if (token.norm != word) continue;
      token.tag = Upos::NOUN;
      token.lemma = lemma;
      token.number = word == lemma ? 1 : 2;
    }
  }
  for (uint32_t t = 1; t < plain.analysis.tokens.size(); ++t) {
    Token& before = plain.analysis.tokens[t - 1];
    const bool article = before.norm == "the" || before.norm == "The" || before.norm == "a" || before.norm == "A";
    const bool number = before.norm == "Nine" || before.norm == "nine";
    if (article) before.tag = Upos::DET;
    if (number) before.tag = Upos::NUM;
    if (article || number) before.head = t;
  }
  return plain;
}

std::string print(const PlainText& plain, const Mentions& mentions) {
  std::ostringstream out;
  for (const Mention& m : mentions.mentions)
    out << m.span.of(plain.document.text) << "=" << m.entity << " "
        << entity_type_name(mentions.entities[m.entity].type) << "; ";
  return out.str();
}

TEST(PlainNouns, ArePeopleAndThingsWithTheirModifiers) {
  const PlainText plain = tagged("Nine students left a bus near a school .",
                                 {{"students", "student"}, {"bus", "bus"}, {"school", "school"}});
  Mentions mentions;
  name_plain_nouns(plain.document, plain.analysis, lexicon(), {}, mentions);
  EXPECT_EQ(print(plain, mentions), "Nine students=0 group; a bus=1 equipment; a school=2 facility; ");
  EXPECT_EQ(mentions.entities[0].name, "students");
}

TEST(PlainNouns, ADefiniteOneIsTheLastOfItsNoun) {
  const PlainText plain = tagged("A student came . Nine students came . The student fled .",
                                 {{"student", "student"}, {"students", "student"}});
  Mentions mentions;
  name_plain_nouns(plain.document, plain.analysis, lexicon(), {}, mentions);
  EXPECT_EQ(print(plain, mentions), "A student=0 person; Nine students=1 group; The student=0 person; ");
}

TEST(PlainNouns, WhatIsCoveredStaysAsItWas) {
  const PlainText plain = tagged("Nine students left .", {{"students", "student"}});
  Mentions mentions;
  mentions.entities.emplace_back();
  mentions.entities[0].name = "students";
  Mention m;
  m.span = {0, 13};
  m.first = 0;
  m.last = 2;
  m.head = 1;
  m.entity = 0;
  mentions.mentions.push_back(m);
  name_plain_nouns(plain.document, plain.analysis, lexicon(), {}, mentions);
  EXPECT_EQ(mentions.mentions.size(), 1U);
  EXPECT_EQ(mentions.entities.size(), 1U);
}

TEST(PlainNouns, AMalformedLineIsNamed) {
  const Models models = Models::of_static({{"en/mention/plain_nouns.tsv", "student\tperson\tcrowd\n"}});
  const auto opened = PlainNounLexicon::open(models);
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().message.find("plain_nouns.tsv"), std::string::npos) << opened.error().message;
}

TEST(PlainNouns, SomeNeedTheWordBeforeThem) {
  const auto told = [](const char* text) {
    const PlainText plain = tagged(text, {{"post", "post"}, {"army", "army"}, {"good", "good"}});
    Mentions mentions;
    name_plain_nouns(plain.document, plain.analysis, lexicon(), {}, mentions);
    return print(plain, mentions).find("post=") != std::string::npos;
  };
  EXPECT_TRUE(told("They left the army post ."));
  EXPECT_FALSE(told("They left the good post ."));
}

}  // namespace
}  // namespace rashomon
