// SPDX-License-Identifier: Apache-2.0
#include "refer_to_ground.h"

#include <gtest/gtest.h>

#include "plain_analysis.h"

namespace rashomon {
namespace {

/// Whether "it" means the town after the step, where it had been led to the army.
bool means_the_town(const std::string& text, const std::vector<std::string>& verbs) {
  PlainText plain = plain_text(text);
  Mentions mentions;
  LocalEntity town, army;
  town.type = EntityType::place, town.name = "Bria", town.names = {"Bria"};
  army.type = EntityType::group, army.name = "army", army.names = {"army"};
  mentions.entities = {town, army};
  for (uint32_t t = 0; t < plain.analysis.tokens.size(); ++t) {
    Token& token = plain.analysis.tokens[t];
    token.lemma = token.norm;
    for (const std::string& verb : verbs) {
      if (token.norm == verb + "ed" || token.norm == verb + "d")
        token.lemma = verb, token.tag = Upos::VERB, token.tense = 3;
    }
    if (token.norm == "was") token.lemma = "be", token.tag = Upos::AUX;
    const bool it = token.norm == "it" || token.norm == "It";
    if (token.norm != "Bria" && token.norm != "army" && !it) continue;
    Mention m;
    m.span = m.name = token.span;
    m.first = m.head = t, m.last = t + 1;
    m.form = it ? MentionForm::pronoun : MentionForm::name;
    m.entity = token.norm == "Bria" ? 0 : 1;
    mentions.mentions.push_back(m);
  }
  refer_to_ground(plain.document, plain.analysis, mentions);
  for (const Mention& m : mentions.mentions) {
    if (m.form == MentionForm::pronoun) return m.entity == 0;
  }
  return false;
}

TEST(ReferToGround, ItIsTheTownWhereOnlyGroundCanStand) {
  EXPECT_TRUE(means_the_town("Bria was quiet . The army captured it .", {"capture"}));
  EXPECT_TRUE(means_the_town("The army left Bria . It was seized at dawn .", {"seize"}));
  EXPECT_FALSE(means_the_town("The army left Bria . It denied the loss .", {"denie"}));
}

}  // namespace
}  // namespace rashomon
