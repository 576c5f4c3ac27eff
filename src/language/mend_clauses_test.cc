// SPDX-License-Identifier: Apache-2.0
#include "mend_clauses.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_clauses); }

TEST(MendClauses, TheVerbWithTheAuxiliaryIsTheMainOne) {  // "men caught with arms were held"
  const auto told = [](const char* between) {
    return analysis_of({{"men", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"caught", Upos::VERB, 1, 0, Deprel::root},
                        {between, between == std::string(",") ? Upos::PUNCT : Upos::ADP, 0, 4, Deprel::case_},
                        {"arms", Upos::NOUN, 0, 2, Deprel::obl},
                        {"were", Upos::AUX, 1, 6, Deprel::aux_pass},
                        {"held", Upos::VERB, 3, 2, Deprel::ccomp}});
  };
  const Analysis a = told("with");
  EXPECT_EQ(arc(a, 6), "0 root");
  EXPECT_EQ(arc(a, 1), "6 nsubj:pass");
  EXPECT_EQ(arc(a, 2), "1 acl");
  EXPECT_EQ(arc(a, 4), "2 obl");
  EXPECT_EQ(arc(told(","), 2), "0 root") << "a comma parts two clauses";
}

TEST(MendClauses, WhoStandsBehindByIsNoSubject) {  // "mines laid by rebels killed two"
  const Analysis a = analysis_of({{"mines", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"laid", Upos::VERB, 1, 0, Deprel::root},
                                  {"by", Upos::ADP, 0, 4, Deprel::case_},
                                  {"rebels", Upos::NOUN, 0, 5, Deprel::nsubj},
                                  {"killed", Upos::VERB, 1, 2, Deprel::advcl},
                                  {"two", Upos::NUM, 0, 5, Deprel::obj}});
  EXPECT_EQ(arc(a, 5), "0 root");
  EXPECT_EQ(arc(a, 1), "5 nsubj");
  EXPECT_EQ(arc(a, 4), "2 obl:agent");
}

TEST(MendClauses, AClauseWithoutThatHasItsSubject) {  // "town the army took"
  const auto told = [](Upos before, const char* verb) {
    return analysis_of({{"town", before, 0, 0, Deprel::root},
                        {"the", Upos::DET, 0, 3, Deprel::det},
                        {"army", Upos::NOUN, 0, 1, Deprel::appos},
                        {verb, Upos::VERB, 1, 1, Deprel::acl_relcl}});
  };
  EXPECT_EQ(arc(told(Upos::NOUN, "took"), 3), "4 nsubj");
  EXPECT_EQ(arc(told(Upos::NOUN, "took"), 4), "1 acl:relcl");
  EXPECT_EQ(arc(told(Upos::NOUN, "say"), 3), "1 appos") << "what is said is no object";
  EXPECT_EQ(arc(told(Upos::VERB, "took"), 3), "1 appos");
}

TEST(MendClauses, WhatIsHandedOverStandsBehindWhomItGoesTo) {  // "handed to police three men"
  const auto told = [](const char* verb) {
    return analysis_of({{verb, Upos::VERB, 1, 0, Deprel::root},
                        {"to", Upos::ADP, 0, 3, Deprel::case_},
                        {"police", Upos::NOUN, 0, 1, Deprel::obl},
                        {"three", Upos::NUM, 0, 5, Deprel::nummod},
                        {"men", Upos::NOUN, 0, 3, Deprel::appos}});
  };
  EXPECT_EQ(arc(told("hand"), 5), "1 obj");
  EXPECT_EQ(arc(told("speak"), 5), "3 appos");
}

TEST(MendClauses, ANameBeforeANumberIsWhoGetsThem) {  // "gave Kabul thirty tanks"
  const auto told = [](Deprel between) {
    return analysis_of({{"give", Upos::VERB, 1, 0, Deprel::root},
                        {"Kabul", Upos::PROPN, 0, 4, Deprel::compound},
                        {"thirty", Upos::NUM, 0, 4, between},
                        {"tanks", Upos::NOUN, 0, 1, Deprel::obj}});
  };
  EXPECT_EQ(arc(told(Deprel::nummod), 2), "1 iobj");
  EXPECT_EQ(arc(told(Deprel::compound), 2), "4 compound");
}

TEST(MendClauses, WhoClosesTheSentenceSaysIt) {  // "men work there , experts estimate"
  const Analysis a = analysis_of({{"men", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"work", Upos::VERB, 2, 0, Deprel::root},
                                  {"there", Upos::ADV, 0, 2, Deprel::advmod},
                                  {",", Upos::PUNCT, 0, 2, Deprel::punct},
                                  {"experts", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"estimate", Upos::VERB, 1, 5, Deprel::acl}});
  EXPECT_EQ(arc(a, 5), "6 nsubj");
  EXPECT_EQ(arc(a, 6), "2 parataxis");
}

TEST(MendClauses, AMorningDoesNotFight) {  // "morning 's fighting"
  const Analysis a = analysis_of({{"morning", Upos::NOUN, 0, 3, Deprel::nsubj},
                                  {"'s", Upos::PART, 0, 1, Deprel::case_},
                                  {"fighting", Upos::VERB, 4, 0, Deprel::root}});
  EXPECT_EQ(arc(a, 1), "3 nmod:poss");
  EXPECT_EQ(a.tokens[2].tag, Upos::NOUN);
}

TEST(MendClauses, TheOutcomeIsOfTheBlow) {  // "fired at men who were crossing, killing four"
  const auto told = [](const char* inner, const char* outcome) {
    return analysis_of({{"gunmen", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"fire", Upos::VERB, 1, 0, Deprel::root},
                        {"at", Upos::ADP, 0, 4, Deprel::case_},
                        {"men", Upos::NOUN, 0, 2, Deprel::obl},
                        {"who", Upos::PRON, 0, 6, Deprel::nsubj},
                        {inner, Upos::VERB, 4, 4, Deprel::acl_relcl},
                        {",", Upos::PUNCT, 0, 8, Deprel::punct},
                        {outcome, Upos::VERB, 4, 6, Deprel::advcl},
                        {"four", Upos::NUM, 0, 8, Deprel::obj}});
  };
  EXPECT_EQ(arc(told("cross", "kill"), 8), "2 advcl");
  EXPECT_EQ(arc(told("raid", "kill"), 8), "6 advcl") << "a raid kills, too";
  EXPECT_EQ(arc(told("cross", "carry"), 8), "6 advcl") << "who crosses carries";
}

}  // namespace
}  // namespace rashomon
