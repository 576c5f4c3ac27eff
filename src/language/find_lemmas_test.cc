// SPDX-License-Identifier: Apache-2.0
#include "find_lemmas.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rashomon {
namespace {

TEST(FindLemmas, regular_forms_follow_the_rules_of_spelling) {
  const std::pair<const char*, std::vector<const char*>> kForms[] = {
      {"bomb", {"bombs", "bombed", "bombing"}},
      {"loot", {"loots", "looted", "looting"}},
      {"stab", {"stabs", "stabbed", "stabbing"}},
      {"raze", {"razes", "razed", "razing"}},
      {"ambush", {"ambushes", "ambushed"}},
      {"occupy", {"occupies", "occupied", "occupying"}},
      {"deploy", {"deploys", "deployed"}},
      {"free", {"frees", "freed", "freeing"}},
      {"die", {"dies", "died", "dying"}},
      {"equip", {"equips", "equipped", "equipping"}},
      {"offer", {"offers", "offered", "offering"}},
      {"occur", {"occurred", "occurring"}},
      {"traffic", {"traffics", "trafficked"}},
      {"echo", {"echoes", "echoed"}},
      {"box", {"boxes", "boxed"}},
  };
  for (const auto& [verb, forms] : kForms) {
    const std::vector<std::string> all = regular_forms(verb);
    for (const char* form : forms) EXPECT_EQ(std::count(all.begin(), all.end(), form), 1) << verb << ": " << form;
  }
  const std::vector<std::string> stab = regular_forms("stab");
  EXPECT_EQ(std::count(stab.begin(), stab.end(), "stabed"), 0);
}

TEST(FindLemmas, forms_that_no_training_had_are_led_back_to_their_verb) {
  const auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  ASSERT_TRUE(models);
  const Result<Lemmatizer> lemmatizer = Lemmatizer::open(*models);
  ASSERT_TRUE(lemmatizer) << lemmatizer.error().message;
  const std::pair<const char*, const char*> kVerbs[] = {
      {"bombed", "bomb"},    {"shelled", "shell"},     {"looted", "loot"},  {"toppled", "topple"},
      {"invaded", "invade"}, {"retreated", "retreat"}, {"raided", "raid"},  {"blockading", "blockade"},
      {"annexes", "annex"},  {"strafing", "strafe"},   {"rioting", "riot"}, {"intervened", "intervene"},
      {"Bombed", "bomb"},    {"captured", "capture"},
  };
  for (const auto& [form, verb] : kVerbs) {
    FineTag tag;
    tag.tag = Upos::VERB;
    tag.tense = std::string_view(form).ends_with("ing") ? 4 : std::string_view(form).ends_with("ed") ? 1 : 2;
    EXPECT_EQ(lemmatizer->run(form, tag, Deprel::root, false), verb) << form;
  }
  FineTag noun;
  noun.tag = Upos::NOUN;
  noun.number = 2;
  EXPECT_EQ(lemmatizer->run("shells", noun, Deprel::obj, false), "shell");
}

}  // namespace
}  // namespace rashomon
