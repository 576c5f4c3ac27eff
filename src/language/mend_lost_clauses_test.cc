// SPDX-License-Identifier: Apache-2.0
#include "mend_lost_clauses.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_lost_clauses); }

TEST(MendLostClauses, ANounBehindAsHasItsVerb) {  // "died as bombs tied to bicycles blew"
  const auto told = [](const char* link) {
    return analysis_of({{"died", Upos::VERB, 1, 0, Deprel::root},
                        {link, Upos::ADP, 0, 3, Deprel::case_},
                        {"bombs", Upos::NOUN, 0, 1, Deprel::obl},
                        {"tied", Upos::VERB, 3, 3, Deprel::acl},
                        {"to", Upos::ADP, 0, 6, Deprel::case_},
                        {"bicycles", Upos::NOUN, 0, 4, Deprel::obl},
                        {"blew", Upos::VERB, 1, 1, Deprel::advcl}});
  };
  const Analysis a = told("as");
  EXPECT_EQ(arc(a, 3), "7 nsubj");
  EXPECT_EQ(arc(a, 2), "7 mark");
  EXPECT_EQ(arc(a, 7), "1 advcl");
  EXPECT_EQ(arc(told("near"), 3), "1 obl") << "'near' opens no clause";
}

TEST(MendLostClauses, AGerundTellsWhoKilled) {  // "gunmen riding bikes killed guards"
  const auto told = [](uint8_t tense) {
    return analysis_of({{"gunmen", Upos::NOUN, 0, 0, Deprel::root},
                        {"riding", Upos::VERB, 4, 1, Deprel::acl},
                        {"bikes", Upos::NOUN, 0, 2, Deprel::obj},
                        {"killed", Upos::VERB, tense, 2, Deprel::xcomp},
                        {"guards", Upos::NOUN, 0, 4, Deprel::obj}});
  };
  const Analysis a = told(1);
  EXPECT_EQ(arc(a, 4), "0 root");
  EXPECT_EQ(arc(a, 1), "4 nsubj");
  EXPECT_EQ(arc(a, 2), "1 acl");
  EXPECT_EQ(arc(told(3), 4), "2 xcomp") << "a participle is no verb of its own";
}

TEST(MendLostClauses, BehindACommaTheMainVerbKills) {  // "hit bus carrying sailors , killing six"
  const auto told = [](const char* between) {
    return analysis_of({{"hit", Upos::VERB, 1, 0, Deprel::root},
                        {"bus", Upos::NOUN, 0, 1, Deprel::obj},
                        {"carry", Upos::VERB, 4, 2, Deprel::acl},
                        {"sailors", Upos::NOUN, 0, 3, Deprel::obj},
                        {between, Upos::PUNCT, 0, 6, Deprel::punct},
                        {"kill", Upos::VERB, 4, 3, Deprel::advcl}});
  };
  EXPECT_EQ(arc(told(","), 6), "1 advcl");
  EXPECT_EQ(arc(told("-"), 6), "3 advcl");
}

TEST(MendLostClauses, ThatOpensWhatWasSaid) {  // "say on site close that men died"
  const auto told = [](const char* verb) {
    return analysis_of({{verb, Upos::VERB, 1, 0, Deprel::root},
                        {"on", Upos::ADP, 0, 3, Deprel::case_},
                        {"site", Upos::NOUN, 0, 1, Deprel::obl},
                        {"close", Upos::ADJ, 0, 3, Deprel::amod},
                        {"that", Upos::SCONJ, 0, 7, Deprel::mark},
                        {"men", Upos::NOUN, 0, 7, Deprel::nsubj},
                        {"died", Upos::VERB, 1, 3, Deprel::acl_relcl}});
  };
  EXPECT_EQ(arc(told("say"), 7), "1 ccomp");
  EXPECT_EQ(arc(told("stand"), 7), "3 acl:relcl");
}

TEST(MendLostClauses, FightingBetweenTwoIsANoun) {  // "Fighting between forces grew"
  const auto told = [](const char* lemma) {
    Analysis a = tree_of({{"Fighting", Upos::VERB, 4, 4, Deprel::advcl},
                          {"between", Upos::ADP, 0, 3, Deprel::case_},
                          {"forces", Upos::NOUN, 0, 1, Deprel::obl},
                          {"grew", Upos::VERB, 1, 0, Deprel::root}});
    a.tokens[0].lemma = lemma;
    mend_lost_clauses(a, 0, 4);
    return a;
  };
  const Analysis a = told("fight");
  EXPECT_EQ(arc(a, 1), "4 nsubj");
  EXPECT_EQ(a.tokens[0].tag, Upos::NOUN);
  EXPECT_EQ(arc(told("speak"), 1), "4 advcl");
}

TEST(MendLostClauses, AMonthIsNoKindOfSoldier) {  // "Last month soldiers left"
  const auto told = [](const char* which) {
    Analysis a = tree_of({{which, Upos::ADJ, 0, 3, Deprel::amod},
                          {"month", Upos::NOUN, 0, 3, Deprel::compound},
                          {"soldiers", Upos::NOUN, 0, 4, Deprel::nsubj},
                          {"left", Upos::VERB, 1, 0, Deprel::root}});
    a.tokens[2].number = 2;
    mend_lost_clauses(a, 0, 4);
    return a;
  };
  EXPECT_EQ(arc(told("Last"), 2), "4 obl:tmod");
  EXPECT_EQ(arc(told("Brave"), 2), "3 compound");
}

}  // namespace
}  // namespace rashomon
