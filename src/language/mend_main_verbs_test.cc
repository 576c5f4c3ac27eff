// SPDX-License-Identifier: Apache-2.0
#include "mend_main_verbs.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_main_verbs); }

TEST(MendMainVerbs, WhatHasASubjectAndAnObjectIsNoAdjective) {  // "Rebels who signed , seized control of towns"
  const Analysis a = analysis_of({{"Rebels", Upos::NOUN, 0, 6, Deprel::nsubj},
                                  {"who", Upos::PRON, 0, 3, Deprel::nsubj},
                                  {"signed", Upos::VERB, 1, 1, Deprel::acl_relcl},
                                  {",", Upos::PUNCT, 0, 1, Deprel::punct},
                                  {"seized", Upos::VERB, 3, 6, Deprel::amod},
                                  {"control", Upos::NOUN, 0, 0, Deprel::root},
                                  {"of", Upos::ADP, 0, 8, Deprel::case_},
                                  {"towns", Upos::NOUN, 0, 6, Deprel::nmod}});
  EXPECT_EQ(arc(a, 5), "0 root");
  EXPECT_EQ(arc(a, 1), "5 nsubj");
  EXPECT_EQ(arc(a, 6), "5 obj");
  const Analysis said = analysis_of({{"Rebels", Upos::NOUN, 0, 8, Deprel::nsubj},
                                     {"who", Upos::PRON, 0, 3, Deprel::nsubj},
                                     {"signed", Upos::VERB, 1, 1, Deprel::acl_relcl},
                                     {",", Upos::PUNCT, 0, 1, Deprel::punct},
                                     {"seized", Upos::VERB, 3, 6, Deprel::amod},
                                     {"control", Upos::NOUN, 0, 8, Deprel::nsubj},
                                     {"officials", Upos::NOUN, 0, 8, Deprel::nsubj},
                                     {"say", Upos::VERB, 1, 0, Deprel::root}});
  EXPECT_EQ(arc(said, 5), "8 ccomp");
  EXPECT_EQ(arc(said, 1), "5 nsubj");
  EXPECT_EQ(arc(said, 7), "8 nsubj");
}

// "A column of cars rolled in on Friday and clashes erupted"
TEST(MendMainVerbs, TheSubjectOfTheSecondClauseGoesWithNoDay) {
  const auto told = [](const char* joint) {
    return analysis_of({{"A", Upos::DET, 0, 2, Deprel::det},
                        {"column", Upos::NOUN, 0, 9, Deprel::nsubj},
                        {"rolled", Upos::VERB, 3, 2, Deprel::acl},
                        {"in", Upos::ADP, 0, 3, Deprel::compound_prt},
                        {"on", Upos::ADP, 0, 6, Deprel::case_},
                        {"Friday", Upos::PROPN, 0, 9, Deprel::obl},
                        {joint, Upos::CCONJ, 0, 8, Deprel::cc},
                        {"clashes", Upos::NOUN, 0, 6, Deprel::conj},
                        {"erupted", Upos::VERB, 1, 0, Deprel::root}});
  };
  const Analysis a = told("and");
  EXPECT_EQ(arc(a, 3), "0 root");
  EXPECT_EQ(arc(a, 2), "3 nsubj");
  EXPECT_EQ(arc(a, 9), "3 conj");
  EXPECT_EQ(arc(a, 8), "9 nsubj");
  EXPECT_EQ(arc(a, 6), "3 obl");
  EXPECT_EQ(arc(told("or"), 9), "0 root");
}

// "The raid comes after the government on Monday said it agreed"
TEST(MendMainVerbs, WhoSaysItStandsBehindTheLink) {
  const auto told = [](const char* link) {
    return analysis_of({{"The", Upos::DET, 0, 2, Deprel::det},
                        {"raid", Upos::NOUN, 0, 3, Deprel::nsubj},
                        {"comes", Upos::VERB, 2, 9, Deprel::ccomp},
                        {link, Upos::ADP, 0, 6, Deprel::case_},
                        {"the", Upos::DET, 0, 6, Deprel::det},
                        {"government", Upos::NOUN, 0, 3, Deprel::obl},
                        {"on", Upos::ADP, 0, 8, Deprel::case_},
                        {"Monday", Upos::PROPN, 0, 6, Deprel::nmod},
                        {"say", Upos::VERB, 1, 0, Deprel::root},
                        {"it", Upos::PRON, 0, 11, Deprel::nsubj},
                        {"agreed", Upos::VERB, 1, 9, Deprel::ccomp}});
  };
  const Analysis a = told("after");
  EXPECT_EQ(arc(a, 3), "0 root");
  EXPECT_EQ(arc(a, 9), "3 advcl");
  EXPECT_EQ(arc(a, 6), "9 nsubj");
  EXPECT_EQ(arc(a, 8), "9 obl");
  EXPECT_EQ(arc(told("near"), 9), "0 root");
}

// "the strike on a clinic run by nuns"
TEST(MendMainVerbs, AParticipleTellsOfItsNoun) {
  const Analysis a = analysis_of({{"the", Upos::DET, 0, 2, Deprel::det},
                                  {"strike", Upos::NOUN, 0, 0, Deprel::root},
                                  {"on", Upos::ADP, 0, 5, Deprel::case_},
                                  {"a", Upos::DET, 0, 5, Deprel::det},
                                  {"clinic", Upos::NOUN, 0, 6, Deprel::obl},
                                  {"run", Upos::VERB, 3, 2, Deprel::nmod},
                                  {"by", Upos::ADP, 0, 8, Deprel::case_},
                                  {"nuns", Upos::NOUN, 0, 6, Deprel::obl_agent}});
  EXPECT_EQ(arc(a, 5), "2 nmod");
  EXPECT_EQ(arc(a, 6), "5 acl");
}

// "who signed a deal months ago , seized a town"
TEST(MendMainVerbs, WordsOfTimeBeforeACommaGoWithTheVerbBefore) {
  const auto told = [](const char* behind) {
    return analysis_of({{"signed", Upos::VERB, 1, 6, Deprel::advcl},
                        {"deals", Upos::NOUN, 0, 1, Deprel::obj},
                        {"months", Upos::NOUN, 0, 4, Deprel::obl_tmod},
                        {"ago", Upos::ADV, 0, 6, Deprel::advmod},
                        {behind, Upos::PUNCT, 0, 6, Deprel::punct},
                        {"seized", Upos::VERB, 1, 0, Deprel::root}});
  };
  EXPECT_EQ(arc(told(","), 4), "1 advmod");
  EXPECT_EQ(arc(told("-"), 4), "6 advmod");
}

TEST(MendMainVerbs, ACapitalWithinASentenceIsOfAName) {  // "towns of Biltine and Am Zoer"
  const Analysis a = analysis_of({{"Biltine", Upos::PROPN, 0, 0, Deprel::root},
                                  {"and", Upos::CCONJ, 0, 4, Deprel::cc},
                                  {"Am", Upos::AUX, 2, 4, Deprel::cop},
                                  {"Zoer", Upos::PROPN, 0, 1, Deprel::conj}});
  EXPECT_EQ(arc(a, 3), "4 compound");
  EXPECT_EQ(a.tokens[2].tag, Upos::PROPN);
}

TEST(MendMainVerbs, AnOwnerHasASignOrIsNone) {  // "troops left and FRONT seized control"
  const auto told = [](Deprel owner) {
    return analysis_of({{"troops", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"left", Upos::VERB, 1, 0, Deprel::root},
                        {"and", Upos::CCONJ, 0, 6, Deprel::cc},
                        {"Seleka", Upos::PROPN, 0, 6, owner},
                        {"seized", Upos::VERB, 3, 6, Deprel::amod},
                        {"control", Upos::NOUN, 0, 2, Deprel::conj}});
  };
  for (const Deprel owner : {Deprel::nmod_poss, Deprel::compound}) {
    const Analysis a = told(owner);
    EXPECT_EQ(arc(a, 5), "2 conj");
    EXPECT_EQ(arc(a, 4), "5 nsubj");
    EXPECT_EQ(arc(a, 6), "5 obj");
    EXPECT_EQ(arc(a, 3), "5 cc");
  }
  const Analysis owned = analysis_of({{"troops", Upos::NOUN, 0, 2, Deprel::nsubj},
                                      {"left", Upos::VERB, 1, 0, Deprel::root},
                                      {"Seleka", Upos::PROPN, 0, 6, Deprel::nmod_poss},
                                      {"'s", Upos::PART, 0, 3, Deprel::case_},
                                      {"seized", Upos::VERB, 3, 6, Deprel::amod},
                                      {"control", Upos::NOUN, 0, 2, Deprel::obj}});
  EXPECT_EQ(arc(owned, 3), "6 nmod:poss");
}

TEST(MendMainVerbs, WhatCameOfADeedIsTheDeeds) {  // "rebels ambushed column of lorries , killing nine"
  const auto told = [](const char* comma) {
    return analysis_of({{"rebels", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"ambushed", Upos::VERB, 1, 0, Deprel::root},
                        {"column", Upos::NOUN, 0, 2, Deprel::obj},
                        {"of", Upos::ADP, 0, 5, Deprel::case_},
                        {"lorries", Upos::NOUN, 0, 3, Deprel::nmod},
                        {comma, Upos::PUNCT, 0, 7, Deprel::punct},
                        {"kill", Upos::VERB, 4, 5, Deprel::acl},
                        {"nine", Upos::NUM, 0, 7, Deprel::obj}});
  };
  EXPECT_EQ(arc(told(","), 7), "2 advcl");
  EXPECT_EQ(arc(told("-"), 7), "5 acl");
}

TEST(MendMainVerbs, FightingRages) {  // "Fighting also raged between them"
  const Analysis a = analysis_of({{"Fighting", Upos::VERB, 4, 3, Deprel::advcl},
                                  {"also", Upos::ADV, 0, 1, Deprel::advmod},
                                  {"rage", Upos::VERB, 3, 0, Deprel::root},
                                  {"between", Upos::ADP, 0, 5, Deprel::case_},
                                  {"them", Upos::PRON, 0, 3, Deprel::obl}});
  EXPECT_EQ(arc(a, 1), "3 nsubj");
  EXPECT_EQ(a.tokens[0].tag, Upos::NOUN);
  EXPECT_EQ(arc(a, 2), "3 advmod");
}

TEST(MendMainVerbs, MenAreNoVerb) {  // "Houthi militiamen fled"
  const Analysis a = analysis_of({{"Houthi", Upos::PROPN, 0, 2, Deprel::nsubj},
                                  {"militiamen", Upos::VERB, 2, 3, Deprel::nsubj},
                                  {"fled", Upos::VERB, 1, 0, Deprel::root}});
  EXPECT_EQ(a.tokens[1].tag, Upos::NOUN);
  EXPECT_EQ(a.tokens[1].lemma, "militiaman");
  EXPECT_EQ(arc(a, 1), "2 compound");
}

TEST(MendMainVerbs, NothingBordersOnADay) {  // "rebels took Bor , which borders Chad , on Friday"
  const auto told = [](uint8_t tense) {
    return analysis_of({{"rebels", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"took", Upos::VERB, 1, 0, Deprel::root},
                        {"Bor", Upos::PROPN, 0, 2, Deprel::obj},
                        {",", Upos::PUNCT, 0, 6, Deprel::punct},
                        {"which", Upos::PRON, 0, 6, Deprel::nsubj},
                        {"borders", Upos::VERB, tense, 3, Deprel::acl_relcl},
                        {"Chad", Upos::PROPN, 0, 6, Deprel::obj},
                        {",", Upos::PUNCT, 0, 10, Deprel::punct},
                        {"on", Upos::ADP, 0, 10, Deprel::case_},
                        {"Friday", Upos::PROPN, 0, 6, Deprel::obl}});
  };
  EXPECT_EQ(arc(told(2), 10), "2 obl");
  EXPECT_EQ(arc(told(1), 10), "6 obl");
}

TEST(MendMainVerbs, TheSecondTownIsTaken) {  // "Bor is second town in province to be taken"
  const auto told = [](const char* which) {
    return analysis_of({{"Bor", Upos::PROPN, 0, 4, Deprel::nsubj},
                        {"is", Upos::AUX, 2, 4, Deprel::cop},
                        {which, Upos::ADJ, 0, 4, Deprel::amod},
                        {"town", Upos::NOUN, 0, 0, Deprel::root},
                        {"in", Upos::ADP, 0, 6, Deprel::case_},
                        {"province", Upos::NOUN, 0, 4, Deprel::nmod},
                        {"to", Upos::PART, 0, 9, Deprel::mark},
                        {"be", Upos::AUX, 0, 9, Deprel::aux_pass},
                        {"taken", Upos::VERB, 3, 6, Deprel::acl}});
  };
  EXPECT_EQ(arc(told("second"), 9), "4 acl");
  EXPECT_EQ(arc(told("small"), 9), "6 acl");
}

TEST(MendMainVerbs, WhatWasDestroyedWasNotLeftDead) {  // "clash left men dead and destroyed cars"
  const Analysis told = analysis_of({{"clash", Upos::NOUN, 0, 2, Deprel::nsubj},
                                     {"leave", Upos::VERB, 1, 0, Deprel::root},
                                     {"men", Upos::NOUN, 0, 2, Deprel::obj},
                                     {"dead", Upos::ADJ, 0, 2, Deprel::xcomp},
                                     {"and", Upos::CCONJ, 0, 6, Deprel::cc},
                                     {"destroy", Upos::VERB, 3, 4, Deprel::conj},
                                     {"cars", Upos::NOUN, 0, 3, Deprel::conj}});
  EXPECT_EQ(arc(told, 6), "2 conj");
  EXPECT_EQ(arc(told, 7), "6 obj");
}

TEST(MendMainVerbs, TwoSubjectsSideBySideAreOne) {  // "Haiti gang opens fire"
  const Analysis told = analysis_of({{"Haiti", Upos::PROPN, 0, 3, Deprel::nsubj},
                                     {"gang", Upos::NOUN, 0, 3, Deprel::nsubj},
                                     {"opens", Upos::VERB, 2, 0, Deprel::root},
                                     {"fire", Upos::NOUN, 0, 3, Deprel::obj}});
  EXPECT_EQ(arc(told, 1), "2 compound");
}

}  // namespace
}  // namespace rashomon
