// SPDX-License-Identifier: Apache-2.0
#include "mend_headlines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_headlines); }

TEST(MendHeadlines, ManyMenAttackANameAttacks) {  // "Rebels ambush convoy", "Seleka raids camp", "Seleka raid camp"
  const auto told = [](const char* who, Upos tag, const char* act) {
    return analysis_of({{who, tag, 0, 3, Deprel::compound},
                        {act, Upos::NOUN, 0, 3, Deprel::compound},
                        {"camp", Upos::NOUN, 0, 0, Deprel::root}});
  };
  const Analysis many = told("Rebels", Upos::NOUN, "ambush");
  EXPECT_EQ(arc(many, 2), "0 root");
  EXPECT_EQ(arc(many, 1), "2 nsubj");
  EXPECT_EQ(arc(many, 3), "2 obj");
  EXPECT_EQ(many.tokens[1].tag, Upos::VERB);
  const Analysis one = told("Seleka", Upos::PROPN, "raids");
  EXPECT_EQ(arc(one, 2), "0 root");
  EXPECT_EQ(one.tokens[1].lemma, "raid");
  EXPECT_EQ(arc(told("Seleka", Upos::PROPN, "raid"), 3), "0 root") << "a camp for raids, as far as numbers tell";
  EXPECT_EQ(arc(told("Rebels", Upos::NOUN, "raids"), 3), "0 root") << "raids of rebels";
}

TEST(MendHeadlines, WhatHappensAsTheArmyDoesIt) {  // "Dozens killed as army storms mosque"
  const Analysis a = analysis_of({{"Dozens", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"killed", Upos::VERB, 1, 0, Deprel::root},
                                  {"as", Upos::ADP, 0, 6, Deprel::case_},
                                  {"army", Upos::NOUN, 0, 5, Deprel::compound},
                                  {"storms", Upos::NOUN, 0, 6, Deprel::compound},
                                  {"mosque", Upos::NOUN, 0, 2, Deprel::obl}});
  EXPECT_EQ(arc(a, 2), "0 root");
  EXPECT_EQ(arc(a, 5), "2 advcl");
  EXPECT_EQ(arc(a, 4), "5 nsubj");
  EXPECT_EQ(arc(a, 6), "5 obj");
  EXPECT_EQ(arc(a, 3), "5 mark");
}

TEST(MendHeadlines, ASentenceIsNone) {
  const Analysis a = analysis_of({{"Rebels", Upos::NOUN, 0, 3, Deprel::compound},
                                  {"ambush", Upos::NOUN, 0, 3, Deprel::compound},
                                  {"camp", Upos::NOUN, 0, 0, Deprel::root},
                                  {".", Upos::PUNCT, 0, 3, Deprel::punct}});
  EXPECT_EQ(arc(a, 3), "0 root");
}

TEST(MendHeadlines, ALabelActsNot) {  // "LAND : rebels seize town"
  const Analysis a = analysis_of({{"Chad", Upos::PROPN, 0, 4, Deprel::nsubj},
                                  {":", Upos::PUNCT, 0, 4, Deprel::punct},
                                  {"rebels", Upos::NOUN, 0, 4, Deprel::nsubj},
                                  {"seize", Upos::VERB, 2, 0, Deprel::root},
                                  {"town", Upos::NOUN, 0, 4, Deprel::obj}});
  EXPECT_EQ(arc(a, 1), "4 dep");
  EXPECT_EQ(arc(a, 3), "4 nsubj");
}

}  // namespace
}  // namespace rashomon
