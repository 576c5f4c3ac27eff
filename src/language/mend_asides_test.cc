// SPDX-License-Identifier: Apache-2.0
#include "mend_asides.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_asides); }

TEST(MendAsides, WhatCommasSetOffIsNotTheMainVerb) {  // "envoys , brought by emirs , called for calm"
  const auto told = [](const char* by) {
    return analysis_of({{"envoys", Upos::NOUN, 0, 3, Deprel::nsubj},
                        {",", Upos::PUNCT, 0, 1, Deprel::punct},
                        {"brought", Upos::VERB, 1, 0, Deprel::root},
                        {by, Upos::ADP, 0, 5, Deprel::case_},
                        {"emirs", Upos::NOUN, 0, 3, Deprel::obl},
                        {",", Upos::PUNCT, 0, 7, Deprel::punct},
                        {"called", Upos::VERB, 1, 3, Deprel::advcl}});
  };
  const Analysis a = told("by");
  EXPECT_EQ(arc(a, 7), "0 root");
  EXPECT_EQ(arc(a, 1), "7 nsubj");
  EXPECT_EQ(arc(a, 3), "1 acl");
  EXPECT_EQ(arc(told("with"), 3), "0 root") << "nobody did it to them";
}

TEST(MendAsides, AnAsideTakesNoSubjectFromItsClause) {  // "airport , retaken by troops , was shut"
  const Analysis a = analysis_of({{"airport", Upos::NOUN, 0, 3, Deprel::nsubj},
                                  {",", Upos::PUNCT, 0, 3, Deprel::punct},
                                  {"retaken", Upos::VERB, 3, 0, Deprel::root},
                                  {"by", Upos::ADP, 0, 5, Deprel::case_},
                                  {"troops", Upos::NOUN, 0, 3, Deprel::obl},
                                  {",", Upos::PUNCT, 0, 3, Deprel::punct},
                                  {"was", Upos::AUX, 1, 8, Deprel::aux_pass},
                                  {"shut", Upos::VERB, 3, 3, Deprel::conj}});
  EXPECT_EQ(arc(a, 8), "0 root");
  EXPECT_EQ(arc(a, 1), "8 nsubj:pass");
  EXPECT_EQ(arc(a, 3), "1 acl");
}

TEST(MendAsides, ItsLastWordsStayWithIt) {  // "town , held by rebels since May , juts"
  const Analysis a = analysis_of({{"town", Upos::NOUN, 0, 9, Deprel::nsubj},
                                  {",", Upos::PUNCT, 0, 3, Deprel::punct},
                                  {"held", Upos::VERB, 3, 1, Deprel::acl},
                                  {"by", Upos::ADP, 0, 5, Deprel::case_},
                                  {"rebels", Upos::NOUN, 0, 3, Deprel::obl_agent},
                                  {"since", Upos::ADP, 0, 7, Deprel::case_},
                                  {"May", Upos::PROPN, 0, 9, Deprel::obl},
                                  {",", Upos::PUNCT, 0, 9, Deprel::punct},
                                  {"juts", Upos::VERB, 2, 0, Deprel::root}});
  EXPECT_EQ(arc(a, 7), "3 obl");
}

TEST(MendAsides, WhatGoesOnWithAVerbIsOne) {  // "front denies it and calls for calm"
  const auto told = [](Upos before) {
    return analysis_of({{"front", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"denies", before, 2, 0, Deprel::root},
                        {"it", Upos::PRON, 0, 2, Deprel::obj},
                        {"and", Upos::CCONJ, 0, 5, Deprel::cc},
                        {"calls", Upos::NOUN, 0, 2, Deprel::conj},
                        {"for", Upos::ADP, 0, 7, Deprel::case_},
                        {"calm", Upos::NOUN, 0, 5, Deprel::nmod},
                        {".", Upos::PUNCT, 0, 2, Deprel::punct}});
  };
  EXPECT_EQ(told(Upos::VERB).tokens[4].tag, Upos::VERB);
  EXPECT_EQ(arc(told(Upos::VERB), 7), "5 obl");
  EXPECT_EQ(told(Upos::NOUN).tokens[4].tag, Upos::NOUN);
}

TEST(MendAsides, TenDaysAreNoObject) {  // "held Goma for days"
  const Analysis a = analysis_of({{"held", Upos::VERB, 1, 0, Deprel::root},
                                  {"Goma", Upos::PROPN, 0, 1, Deprel::obj},
                                  {"for", Upos::ADP, 0, 4, Deprel::case_},
                                  {"days", Upos::NOUN, 0, 1, Deprel::obj}});
  EXPECT_EQ(arc(a, 2), "1 obj");
  EXPECT_EQ(arc(a, 4), "1 obl");
}

TEST(MendAsides, APostBehindTheLettersOfANameIsTheirs) {  // "attacked a Corps (FC) post"
  const auto told = [](const char* close) {
    return analysis_of({{"attacked", Upos::VERB, 1, 0, Deprel::root},
                        {"a", Upos::DET, 0, 3, Deprel::det},
                        {"Corps", Upos::PROPN, 0, 1, Deprel::obj},
                        {"(", Upos::PUNCT, 0, 5, Deprel::punct},
                        {"FC", Upos::PROPN, 0, 3, Deprel::appos},
                        {close, Upos::PUNCT, 0, 5, Deprel::punct},
                        {"post", Upos::NOUN, 0, 1, Deprel::obj}});
  };
  EXPECT_EQ(arc(told(")"), 3), "7 compound");
  EXPECT_EQ(arc(told(")"), 2), "7 det");
  EXPECT_EQ(arc(told(","), 3), "1 obj");
}

TEST(MendAsides, WhatStandsBehindTheSecondDashIsTheSentences) {  // "Rebels led by Ali -- accused -- seized Ada"
  const auto told = [](const char* dash) {
    return analysis_of({{"Rebels", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"led", Upos::VERB, 3, 0, Deprel::root},
                        {"by", Upos::ADP, 0, 4, Deprel::case_},
                        {"Ali", Upos::PROPN, 0, 2, Deprel::obl_agent},
                        {dash, Upos::PUNCT, 0, 6, Deprel::punct},
                        {"accused", Upos::VERB, 3, 4, Deprel::acl},
                        {dash, Upos::PUNCT, 0, 6, Deprel::punct},
                        {"seized", Upos::VERB, 3, 6, Deprel::acl},
                        {"Ada", Upos::PROPN, 0, 8, Deprel::obj}});
  };
  EXPECT_EQ(arc(told("--"), 8), "0 root");
  EXPECT_EQ(arc(told("--"), 1), "8 nsubj");
  EXPECT_EQ(arc(told("--"), 2), "1 acl");
  EXPECT_EQ(arc(told(","), 8), "6 acl");
}

TEST(MendAsides, ThreeInARowAreThree) {
  // "by Ada, the Bor and Cor stalled", with Bor for what stalled
  const Analysis agents = analysis_of({{"backed", Upos::VERB, 3, 0, Deprel::root},
                                       {"by", Upos::ADP, 0, 3, Deprel::case_},
                                       {"Ada", Upos::PROPN, 0, 1, Deprel::obl_agent},
                                       {",", Upos::PUNCT, 0, 6, Deprel::punct},
                                       {"the", Upos::DET, 0, 6, Deprel::det},
                                       {"Bor", Upos::PROPN, 0, 9, Deprel::nsubj},
                                       {"and", Upos::CCONJ, 0, 8, Deprel::cc},
                                       {"Cor", Upos::PROPN, 0, 3, Deprel::conj},
                                       {"stalled", Upos::VERB, 1, 1, Deprel::conj}});
  EXPECT_EQ(arc(agents, 6), "3 conj");
  // "Ada, the Bor and Cor left", with Bor for another name of Ada
  const auto told = [](const char* behind) {
    return analysis_of({{"Ada", Upos::PROPN, 0, 8, Deprel::nsubj},
                        {",", Upos::PUNCT, 0, 4, Deprel::punct},
                        {"the", Upos::DET, 0, 4, Deprel::det},
                        {"Bor", Upos::PROPN, 0, 1, Deprel::appos},
                        {"and", Upos::CCONJ, 0, 6, Deprel::cc},
                        {"Cor", Upos::PROPN, 0, 4, Deprel::conj},
                        {behind, Upos::PUNCT, 0, 8, Deprel::punct},
                        {"left", Upos::VERB, 1, 0, Deprel::root}});
  };
  EXPECT_EQ(arc(told("-"), 4), "1 conj");
  EXPECT_EQ(arc(told("-"), 6), "1 conj");
  EXPECT_EQ(arc(told(","), 4), "1 appos");
}

}  // namespace
}  // namespace rashomon
