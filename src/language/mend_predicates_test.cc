// SPDX-License-Identifier: Apache-2.0
#include "mend_predicates.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_predicates); }

TEST(MendPredicates, WhatSomebodyWearsIsNotWhatHeDoes) {  // "gunmen dressed in black killed farmers"
  const auto told = [](const char* between) {
    return analysis_of({{"gunmen", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"dressed", Upos::VERB, 1, 0, Deprel::root},
                        {"in", Upos::ADP, 0, 4, Deprel::case_},
                        {"black", Upos::NOUN, 0, 2, Deprel::obl},
                        {between, Upos::PUNCT, 0, 6, Deprel::punct},
                        {"killed", Upos::VERB, 1, 2, Deprel::advcl},
                        {"farmers", Upos::NOUN, 0, 6, Deprel::obj}});
  };
  EXPECT_EQ(arc(told(","), 6), "2 advcl") << "a comma parts the two";
  const Analysis a = analysis_of({{"gunmen", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"dressed", Upos::VERB, 1, 0, Deprel::root},
                                  {"in", Upos::ADP, 0, 4, Deprel::case_},
                                  {"black", Upos::NOUN, 0, 2, Deprel::obl},
                                  {"killed", Upos::VERB, 1, 2, Deprel::advcl},
                                  {"farmers", Upos::NOUN, 0, 5, Deprel::obj}});
  EXPECT_EQ(arc(a, 5), "0 root");
  EXPECT_EQ(arc(a, 1), "5 nsubj");
  EXPECT_EQ(arc(a, 2), "1 acl");
}

TEST(MendPredicates, WhoIsArmedActs) {  // "men armed with knives attacked"
  const Analysis a = analysis_of({{"men", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"armed", Upos::ADJ, 0, 5, Deprel::nsubj},
                                  {"with", Upos::ADP, 0, 4, Deprel::case_},
                                  {"knives", Upos::NOUN, 0, 2, Deprel::obl},
                                  {"attacked", Upos::VERB, 1, 0, Deprel::root}});
  EXPECT_EQ(arc(a, 1), "5 nsubj");
  EXPECT_EQ(arc(a, 2), "1 acl");
  EXPECT_EQ(arc(a, 4), "2 obl");
}

TEST(MendPredicates, TheDeadAreLeftDead) {  // "left two soldiers and a civilian dead" / "buried ... dead"
  const auto told = [](const char* verb) {
    return analysis_of({{"clashes", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"two", Upos::NUM, 0, 4, Deprel::nummod},
                        {"soldiers", Upos::NOUN, 0, 2, Deprel::obj},
                        {"and", Upos::CCONJ, 0, 8, Deprel::cc},
                        {"a", Upos::DET, 0, 8, Deprel::det},
                        {"civilian", Upos::ADJ, 0, 8, Deprel::amod},
                        {"dead", Upos::ADJ, 0, 4, Deprel::conj}});
  };
  const Analysis a = told("leave");
  EXPECT_EQ(arc(a, 8), "2 xcomp");
  EXPECT_EQ(arc(a, 7), "4 conj");
  EXPECT_EQ(arc(a, 5), "7 cc");
  EXPECT_EQ(arc(told("bury"), 8), "4 conj");
}

TEST(MendPredicates, WhoeverIsAmongThemIsNotAllOfThem) {  // "police said farmers , among them girls , were shot"
  const Analysis a = analysis_of({{"police", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"say", Upos::VERB, 1, 0, Deprel::root},
                                  {"farmers", Upos::NOUN, 0, 2, Deprel::obj},
                                  {",", Upos::PUNCT, 0, 5, Deprel::punct},
                                  {"among", Upos::ADP, 0, 6, Deprel::case_},
                                  {"them", Upos::PRON, 0, 7, Deprel::nmod},
                                  {"girls", Upos::NOUN, 0, 10, Deprel::nsubj_pass},
                                  {",", Upos::PUNCT, 0, 10, Deprel::punct},
                                  {"were", Upos::AUX, 1, 10, Deprel::aux_pass},
                                  {"shot", Upos::VERB, 3, 2, Deprel::ccomp}});
  EXPECT_EQ(arc(a, 3), "10 nsubj:pass");
  EXPECT_EQ(arc(a, 7), "3 nmod");
}

TEST(MendPredicates, NobodySaysAMilitia) {  // "he says militias allied to them burned bridges"
  const Analysis a = analysis_of({{"he", Upos::PRON, 0, 2, Deprel::nsubj},
                                  {"say", Upos::VERB, 2, 0, Deprel::root},
                                  {"militias", Upos::NOUN, 0, 2, Deprel::obj},
                                  {"allied", Upos::VERB, 3, 3, Deprel::acl},
                                  {"to", Upos::ADP, 0, 6, Deprel::case_},
                                  {"rebels", Upos::NOUN, 0, 4, Deprel::obl},
                                  {"burned", Upos::VERB, 1, 2, Deprel::ccomp},
                                  {"bridges", Upos::NOUN, 0, 7, Deprel::obj}});
  EXPECT_EQ(arc(a, 3), "7 nsubj");
  EXPECT_EQ(arc(a, 7), "2 ccomp");
}

TEST(MendPredicates, AClauseThatOpensWithAtNoTimeHasItsVerbLast) {  // "at no time was the bridge destroyed"
  const Analysis a = analysis_of({{"at", Upos::ADP, 0, 3, Deprel::case_},
                                  {"no", Upos::DET, 0, 3, Deprel::det},
                                  {"time", Upos::NOUN, 0, 6, Deprel::obl},
                                  {"was", Upos::AUX, 1, 6, Deprel::cop},
                                  {"the", Upos::DET, 0, 6, Deprel::det},
                                  {"bridge", Upos::NOUN, 0, 0, Deprel::root},
                                  {"destroyed", Upos::VERB, 3, 6, Deprel::acl}});
  EXPECT_EQ(arc(a, 7), "0 root");
  EXPECT_EQ(arc(a, 6), "7 nsubj:pass");
  EXPECT_EQ(arc(a, 4), "7 aux:pass");
  EXPECT_EQ(arc(a, 3), "7 obl");
}

TEST(MendPredicates, ATownSaidToHaveBeenBombedIsWhatWasBombed) {  // "found a camp thought to have been bombed"
  const Analysis a = analysis_of({{"found", Upos::VERB, 1, 0, Deprel::root},
                                  {"a", Upos::DET, 0, 3, Deprel::det},
                                  {"camp", Upos::NOUN, 0, 1, Deprel::obj},
                                  {"think", Upos::VERB, 3, 1, Deprel::advcl},
                                  {"to", Upos::PART, 0, 8, Deprel::mark},
                                  {"have", Upos::AUX, 0, 8, Deprel::aux},
                                  {"been", Upos::AUX, 0, 8, Deprel::aux_pass},
                                  {"bombed", Upos::VERB, 3, 4, Deprel::xcomp}});
  EXPECT_EQ(arc(a, 4), "3 acl");
}

}  // namespace
}  // namespace rashomon
