// SPDX-License-Identifier: Apache-2.0
#include "follow_speakers.h"

#include <gtest/gtest.h>

#include <string>

namespace rashomon {
namespace {

/// "Residents VERB . They SAY ." with "They" taken for the army, which is entity 0; the residents are entity 1.
Mentions told(const std::string& say, uint32_t number, uint32_t second_block) {
  Analysis analysis;
  const auto add = [&](const std::string& word, Upos tag, uint32_t head, Deprel relation) {
    Token token;
    token.norm = token.lemma = word;
    token.tag = tag;
    token.head = head;
    token.relation = relation;
    analysis.tokens.push_back(token);
  };
  add("Residents", Upos::NOUN, 1, Deprel::nsubj);
  add("disagree", Upos::VERB, kNone, Deprel::root);
  add("They", Upos::PRON, 3, Deprel::nsubj);
  add(say, Upos::VERB, kNone, Deprel::root);
  analysis.tokens[0].number = static_cast<uint8_t>(number);
  Sentence first, second;
  first.first = 0, first.last = 2, first.block = 0, first.parsed = true;
  second.first = 2, second.last = 4, second.block = second_block, second.parsed = true;
  analysis.sentences = {first, second};
  Mentions mentions;
  mentions.entities.resize(2);
  mentions.entities[0].type = mentions.entities[1].type = EntityType::group;
  mentions.mentions.push_back({{0, 9}, {0, 9}, 0, 1, 0, MentionForm::nominal, 1});
  mentions.mentions.push_back({{20, 24}, {20, 24}, 2, 3, 2, MentionForm::pronoun, 0});
  follow_speakers(analysis, mentions);
  return mentions;
}

TEST(FollowSpeakers, WhoSpokeGoesOnSpeaking) {
  EXPECT_EQ(told("say", 2, 0).mentions[1].entity, 1u);
  EXPECT_EQ(told("attack", 2, 0).mentions[1].entity, 0u) << "who does something may be anybody";
  EXPECT_EQ(told("say", 1, 0).mentions[1].entity, 0u) << "one resident is not they";
  EXPECT_EQ(told("say", 2, 1).mentions[1].entity, 0u) << "another paragraph";
}

}  // namespace
}  // namespace rashomon
