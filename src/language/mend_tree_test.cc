// SPDX-License-Identifier: Apache-2.0
#include "mend_tree.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_tree); }

void expect_arcs(const Analysis& analysis, const std::vector<std::pair<uint32_t, Deprel>>& expected) {
  for (uint32_t t = 0; t < expected.size(); ++t) {
    EXPECT_EQ(analysis.tokens[t].head, expected[t].first == 0 ? kNone : expected[t].first - 1) << t;
    EXPECT_EQ(analysis.tokens[t].relation, expected[t].second) << t;
  }
}

TEST(MendTree, APerfectIsNoHaving) {  // "rebels had wounded guards"
  expect_arcs(analysis_of({{"rebel", Upos::NOUN, 0, 2, Deprel::nsubj},
                           {"have", Upos::VERB, 1, 0, Deprel::root},
                           {"wounded", Upos::VERB, 3, 4, Deprel::amod},
                           {"guard", Upos::NOUN, 0, 2, Deprel::obj}}),
              {{3, Deprel::nsubj}, {3, Deprel::aux}, {0, Deprel::root}, {3, Deprel::obj}});
}

TEST(MendTree, AFiniteVerbWithAnObjectIsNoParticiple) {  // "mayor , denied claims ."
  expect_arcs(analysis_of({{"mayor", Upos::NOUN, 0, 0, Deprel::root},
                           {"denied", Upos::VERB, 1, 1, Deprel::acl},
                           {"claim", Upos::NOUN, 0, 2, Deprel::obj},
                           {".", Upos::PUNCT, 0, 1, Deprel::punct}}),
              {{2, Deprel::nsubj}, {0, Deprel::root}, {2, Deprel::obj}, {2, Deprel::punct}});
}

TEST(MendTree, TheFirstOfTwoVerbsWithAnObjectIsNoParticiple) {  // "column captured town , then stood ."
  const auto told = [](const char* verb) {
    return analysis_of({{"column", Upos::NOUN, 0, 6, Deprel::nsubj},
                        {verb, Upos::VERB, 3, 1, Deprel::acl},
                        {"Kodok", Upos::PROPN, 0, 2, Deprel::xcomp},
                        {",", Upos::PUNCT, 0, 6, Deprel::punct},
                        {"then", Upos::ADV, 0, 6, Deprel::advmod},
                        {"stand", Upos::VERB, 1, 0, Deprel::root},
                        {".", Upos::PUNCT, 0, 6, Deprel::punct}});
  };
  expect_arcs(told("capture"), {{2, Deprel::nsubj},
                                {0, Deprel::root},
                                {2, Deprel::obj},
                                {6, Deprel::punct},
                                {6, Deprel::advmod},
                                {2, Deprel::conj},
                                {6, Deprel::punct}});
  EXPECT_EQ(told("call").tokens[1].relation, Deprel::acl) << "the column called Kodok";
}

TEST(MendTree, AListOfVerbsSharesItsSubject) {  // "men fanned , seized camp , freed guards"
  expect_arcs(analysis_of({{"man", Upos::NOUN, 0, 2, Deprel::nsubj},
                           {"fan", Upos::VERB, 1, 0, Deprel::root},
                           {",", Upos::PUNCT, 0, 4, Deprel::punct},
                           {"seize", Upos::VERB, 1, 2, Deprel::conj},
                           {"camp", Upos::NOUN, 0, 7, Deprel::nsubj},
                           {",", Upos::PUNCT, 0, 7, Deprel::punct},
                           {"free", Upos::VERB, 1, 4, Deprel::conj},
                           {"guard", Upos::NOUN, 0, 7, Deprel::obj}}),
              {{2, Deprel::nsubj},
               {0, Deprel::root},
               {4, Deprel::punct},
               {2, Deprel::conj},
               {4, Deprel::obj},
               {7, Deprel::punct},
               {4, Deprel::conj},
               {7, Deprel::obj}});
}

TEST(MendTree, AVerbGoesWithTheVerbAbove) {  // "chief stopped at checkpoint and beheaded"
  expect_arcs(analysis_of({{"chief", Upos::NOUN, 0, 2, Deprel::nsubj_pass},
                           {"stop", Upos::VERB, 3, 0, Deprel::root},
                           {"at", Upos::ADP, 0, 4, Deprel::case_},
                           {"checkpoint", Upos::NOUN, 0, 2, Deprel::obl},
                           {"and", Upos::CCONJ, 0, 6, Deprel::cc},
                           {"behead", Upos::VERB, 3, 4, Deprel::conj}}),
              {{2, Deprel::nsubj_pass},
               {0, Deprel::root},
               {4, Deprel::case_},
               {2, Deprel::obl},
               {6, Deprel::cc},
               {2, Deprel::conj}});
}

TEST(MendTree, WhereTellsOfThePlaceBeforeIt) {  // "left Moscow , where he met her"
  expect_arcs(analysis_of({{"leave", Upos::VERB, 1, 0, Deprel::root},
                           {"Moscow", Upos::PROPN, 0, 1, Deprel::obj},
                           {",", Upos::PUNCT, 0, 6, Deprel::punct},
                           {"where", Upos::ADV, 0, 6, Deprel::advmod},
                           {"he", Upos::PRON, 0, 6, Deprel::nsubj},
                           {"meet", Upos::VERB, 1, 1, Deprel::ccomp},
                           {"her", Upos::PRON, 0, 6, Deprel::obj}}),
              {{0, Deprel::root},
               {1, Deprel::obj},
               {6, Deprel::punct},
               {6, Deprel::advmod},
               {6, Deprel::nsubj},
               {2, Deprel::acl_relcl},
               {6, Deprel::obj}});
}

TEST(MendTree, WhatBreaksOutIsTheFighting) {  // "fighting broke out"
  const Analysis mended = analysis_of({{"fighting", Upos::VERB, 4, 2, Deprel::advcl},
                                       {"break", Upos::VERB, 1, 0, Deprel::root},
                                       {"out", Upos::ADP, 0, 2, Deprel::compound_prt}});
  expect_arcs(mended, {{2, Deprel::nsubj}, {0, Deprel::root}, {2, Deprel::compound_prt}});
  EXPECT_EQ(mended.tokens[0].tag, Upos::NOUN);
}

TEST(MendTree, AtLeastLeadsNoPhrase) {  // "strikes killed at least 14 people ."
  expect_arcs(analysis_of({{"strike", Upos::NOUN, 0, 0, Deprel::root},
                           {"kill", Upos::VERB, 3, 1, Deprel::acl},
                           {"at", Upos::ADP, 0, 6, Deprel::case_},
                           {"least", Upos::ADJ, 0, 5, Deprel::nmod},
                           {"14", Upos::NUM, 0, 6, Deprel::nummod},
                           {"people", Upos::NOUN, 0, 2, Deprel::obl_agent},
                           {".", Upos::PUNCT, 0, 1, Deprel::punct}}),
              {{2, Deprel::nsubj},
               {0, Deprel::root},
               {6, Deprel::case_},
               {5, Deprel::advmod},
               {6, Deprel::nummod},
               {2, Deprel::obj},
               {2, Deprel::punct}});
}

TEST(MendTree, WhatMovesIsMovedByNobody) {  // "vehicles rolled out ."
  expect_arcs(analysis_of({{"vehicle", Upos::NOUN, 0, 0, Deprel::root},
                           {"roll", Upos::VERB, 3, 1, Deprel::acl},
                           {"out", Upos::ADV, 0, 2, Deprel::advmod},
                           {".", Upos::PUNCT, 0, 1, Deprel::punct}}),
              {{2, Deprel::nsubj}, {0, Deprel::root}, {2, Deprel::advmod}, {2, Deprel::punct}});
}

TEST(MendTree, WhatStandsBeforeAnActiveVerbIsItsSubject) {  // "units , unable , retreated"
  expect_arcs(analysis_of({{"unit", Upos::NOUN, 0, 3, Deprel::obj},
                           {"unable", Upos::ADJ, 0, 1, Deprel::amod},
                           {"retreat", Upos::VERB, 1, 0, Deprel::root}}),
              {{3, Deprel::nsubj}, {1, Deprel::amod}, {0, Deprel::root}});
  // "units which they routed", "What units routed they": relative clauses and questions keep theirs
  expect_arcs(analysis_of({{"unit", Upos::NOUN, 0, 3, Deprel::obj},
                           {"which", Upos::DET, 0, 1, Deprel::det},
                           {"rout", Upos::VERB, 1, 0, Deprel::root}}),
              {{3, Deprel::obj}, {1, Deprel::det}, {0, Deprel::root}});
}

TEST(MendTree, AVerbBeforeHavingIsNoNoun) {  // "front rests but denies having sent guards"
  const Analysis analysis = analysis_of({{"front", Upos::NOUN, 0, 2, Deprel::nsubj},
                                         {"rest", Upos::VERB, 2, 0, Deprel::root},
                                         {"but", Upos::CCONJ, 0, 6, Deprel::cc},
                                         {"denies", Upos::NOUN, 0, 6, Deprel::nsubj},
                                         {"have", Upos::AUX, 4, 6, Deprel::aux},
                                         {"send", Upos::VERB, 3, 2, Deprel::conj},
                                         {"guard", Upos::NOUN, 0, 6, Deprel::obj}});
  EXPECT_EQ(analysis.tokens[3].tag, Upos::VERB);
  EXPECT_EQ(analysis.tokens[3].lemma, "deny");
  expect_arcs(analysis, {{2, Deprel::nsubj},
                         {0, Deprel::root},
                         {4, Deprel::cc},
                         {2, Deprel::conj},
                         {6, Deprel::aux},
                         {4, Deprel::xcomp},
                         {6, Deprel::obj}});
}

TEST(MendTree, WhatAClaimTellsHangsOnTheClaim) {  // "claim of rebels that jet fell"
  const auto told = [](const char* noun) {
    return analysis_of({{noun, Upos::NOUN, 0, 0, Deprel::root},
                        {"of", Upos::ADP, 0, 3, Deprel::case_},
                        {"rebel", Upos::NOUN, 0, 1, Deprel::nmod},
                        {"that", Upos::SCONJ, 0, 6, Deprel::mark},
                        {"jet", Upos::NOUN, 0, 6, Deprel::nsubj},
                        {"fall", Upos::VERB, 1, 3, Deprel::acl_relcl}});
  };
  EXPECT_EQ(told("claim").tokens[5].head, 0u);
  EXPECT_EQ(told("camp").tokens[5].head, 2u);
}

TEST(MendTree, WhatIsToldOnADayHangsOnTheVerb) {  // "denied Tuesday that town fell"
  const auto told = [](const char* noun) {
    return analysis_of({{"deny", Upos::VERB, 1, 0, Deprel::root},
                        {noun, Upos::PROPN, 0, 1, Deprel::obl},
                        {"that", Upos::SCONJ, 0, 5, Deprel::mark},
                        {"town", Upos::NOUN, 0, 5, Deprel::nsubj},
                        {"fall", Upos::VERB, 1, 2, Deprel::acl_relcl}});
  };
  EXPECT_EQ(told("Tuesday").tokens[4].head, 0u);
  EXPECT_EQ(told("Tuesday").tokens[4].relation, Deprel::ccomp);
  EXPECT_EQ(told("day").tokens[4].head, 1u);
}

TEST(MendTree, WhatIsReportedIsANoun) {  // "resident report shelling", "resident stop shelling"
  const auto reported = [](const char* verb) {
    return analysis_of({{"resident", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"shelling", Upos::VERB, 4, 2, Deprel::xcomp}});
  };
  EXPECT_EQ(reported("report").tokens[2].tag, Upos::NOUN);
  EXPECT_EQ(reported("report").tokens[2].relation, Deprel::obj);
  EXPECT_EQ(reported("stop").tokens[2].tag, Upos::VERB);
}

TEST(MendTree, WhatSomebodyOwnsIsANoun) {  // "town , whose capture general announced"
  const Analysis analysis = analysis_of({{"town", Upos::NOUN, 0, 0, Deprel::root},
                                         {"whose", Upos::PRON, 0, 3, Deprel::nsubj},
                                         {"capture", Upos::VERB, 2, 1, Deprel::acl_relcl},
                                         {"general", Upos::NOUN, 0, 3, Deprel::obj},
                                         {"announce", Upos::VERB, 1, 3, Deprel::ccomp}});
  EXPECT_EQ(analysis.tokens[2].tag, Upos::NOUN);
  expect_arcs(
      analysis,
      {{0, Deprel::root}, {3, Deprel::nmod_poss}, {5, Deprel::obj}, {5, Deprel::nsubj}, {1, Deprel::acl_relcl}});
}

TEST(MendTree,
     WhatIsToldIsNoCircumstance) {  // "front denied monday that rebels took", "front fled so that rebels took"
  const auto clause = [](const char* before) {
    return analysis_of({{"front", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"deny", Upos::VERB, 1, 0, Deprel::root},
                        {before, Upos::ADV, 0, 2, Deprel::advmod},
                        {"that", Upos::SCONJ, 0, 6, Deprel::mark},
                        {"rebel", Upos::NOUN, 0, 6, Deprel::nsubj},
                        {"take", Upos::VERB, 1, 2, Deprel::advcl}})
        .tokens[5]
        .relation;
  };
  EXPECT_EQ(clause("Monday"), Deprel::ccomp);
  EXPECT_EQ(clause("so"), Deprel::advcl);
}

TEST(MendTree, AReducedClauseStays) {  // "mayor accused by court": an agent
  expect_arcs(analysis_of({{"mayor", Upos::NOUN, 0, 0, Deprel::root},
                           {"accused", Upos::VERB, 1, 1, Deprel::acl},
                           {"by", Upos::ADP, 0, 4, Deprel::case_},
                           {"court", Upos::NOUN, 0, 2, Deprel::obl},
                           {".", Upos::PUNCT, 0, 1, Deprel::punct}}),
              {{0, Deprel::root}, {1, Deprel::acl}, {4, Deprel::case_}, {2, Deprel::obl}, {1, Deprel::punct}});
}

TEST(MendTree, ItIsEmptyOnlyBeforeAClause) {
  expect_arcs(analysis_of({{"it", Upos::PRON, 0, 2, Deprel::expl},
                           {"took", Upos::VERB, 1, 0, Deprel::root},
                           {"town", Upos::NOUN, 0, 2, Deprel::obj}}),
              {{2, Deprel::nsubj}, {0, Deprel::root}, {2, Deprel::obj}});
  expect_arcs(analysis_of({{"it", Upos::PRON, 0, 2, Deprel::expl},
                           {"hurts", Upos::VERB, 2, 0, Deprel::root},
                           {"them", Upos::PRON, 0, 2, Deprel::obj},
                           {"leave", Upos::VERB, 5, 2, Deprel::csubj}}),
              {{2, Deprel::expl}, {0, Deprel::root}, {2, Deprel::obj}, {2, Deprel::csubj}});
}

TEST(MendTree, AnAirRaidIsNoAirThatRaids) {  // "came after an air raid"
  const Analysis analysis = analysis_of({{"came", Upos::VERB, 1, 0, Deprel::root},
                                         {"after", Upos::SCONJ, 0, 5, Deprel::mark},
                                         {"an", Upos::DET, 0, 4, Deprel::det},
                                         {"air", Upos::NOUN, 0, 5, Deprel::nsubj},
                                         {"raid", Upos::VERB, 2, 1, Deprel::advcl}});
  expect_arcs(analysis,
              {{0, Deprel::root}, {5, Deprel::case_}, {5, Deprel::det}, {5, Deprel::compound}, {1, Deprel::obl}});
  EXPECT_EQ(analysis.tokens[4].tag, Upos::NOUN);
}

TEST(MendTree, WordsThatMeasureAreNoPreposition) {  // "more than ten villages were freed"
  expect_arcs(analysis_of({{"more", Upos::ADJ, 0, 6, Deprel::advmod},
                           {"than", Upos::ADP, 0, 4, Deprel::case_},
                           {"ten", Upos::NUM, 0, 4, Deprel::nummod},
                           {"village", Upos::NOUN, 0, 6, Deprel::obl},
                           {"were", Upos::AUX, 1, 6, Deprel::aux_pass},
                           {"freed", Upos::VERB, 3, 0, Deprel::root}}),
              {{4, Deprel::advmod},
               {4, Deprel::advmod},
               {4, Deprel::nummod},
               {6, Deprel::nsubj_pass},
               {6, Deprel::aux_pass},
               {0, Deprel::root}});
  // "went back to ten villages" is no measure
  expect_arcs(analysis_of({{"went", Upos::VERB, 1, 0, Deprel::root},
                           {"back", Upos::ADV, 0, 1, Deprel::advmod},
                           {"to", Upos::ADP, 0, 5, Deprel::case_},
                           {"ten", Upos::NUM, 0, 5, Deprel::nummod},
                           {"village", Upos::NOUN, 0, 1, Deprel::obl}}),
              {{0, Deprel::root}, {1, Deprel::advmod}, {5, Deprel::case_}, {5, Deprel::nummod}, {1, Deprel::obl}});
}

TEST(MendTree, PartsGoWithTheirWhole) {  // "burned four of tanks"
  expect_arcs(analysis_of({{"burned", Upos::VERB, 1, 0, Deprel::root},
                           {"four", Upos::NUM, 0, 1, Deprel::obj},
                           {"of", Upos::ADP, 0, 4, Deprel::case_},
                           {"tank", Upos::NOUN, 0, 1, Deprel::obl}}),
              {{0, Deprel::root}, {1, Deprel::obj}, {4, Deprel::case_}, {2, Deprel::nmod}});
}

TEST(MendTree, WhatCommasSetOffIsNoMainVerb) {  // "Ada , declared safe , was overrun"
  expect_arcs(analysis_of({{"Ada", Upos::PROPN, 0, 3, Deprel::nsubj},
                           {",", Upos::PUNCT, 0, 1, Deprel::punct},
                           {"declared", Upos::VERB, 1, 0, Deprel::root},
                           {"safe", Upos::ADJ, 0, 3, Deprel::xcomp},
                           {",", Upos::PUNCT, 0, 7, Deprel::punct},
                           {"was", Upos::AUX, 1, 7, Deprel::aux_pass},
                           {"overrun", Upos::VERB, 3, 3, Deprel::ccomp}}),
              {{7, Deprel::nsubj_pass},
               {1, Deprel::punct},
               {1, Deprel::acl},
               {3, Deprel::xcomp},
               {7, Deprel::punct},
               {7, Deprel::aux_pass},
               {0, Deprel::root}});
}

TEST(MendTree, TheFirstVerbKeepsItsSubject) {  // "plant was burned , mayor said"
  expect_arcs(analysis_of({{"plant", Upos::NOUN, 0, 6, Deprel::nsubj},
                           {"was", Upos::AUX, 1, 3, Deprel::aux_pass},
                           {"burned", Upos::VERB, 3, 0, Deprel::root},
                           {",", Upos::PUNCT, 0, 3, Deprel::punct},
                           {"mayor", Upos::NOUN, 0, 6, Deprel::nsubj},
                           {"said", Upos::VERB, 1, 3, Deprel::conj}}),
              {{3, Deprel::nsubj_pass},
               {3, Deprel::aux_pass},
               {0, Deprel::root},
               {3, Deprel::punct},
               {6, Deprel::nsubj},
               {3, Deprel::conj}});
}

TEST(MendTree, WhoIsTakenCaptiveIsTheObject) {  // "took two clerks hostage"
  expect_arcs(analysis_of({{"take", Upos::VERB, 1, 0, Deprel::root},
                           {"two", Upos::NUM, 0, 4, Deprel::nummod},
                           {"clerk", Upos::NOUN, 0, 4, Deprel::compound},
                           {"hostage", Upos::NOUN, 0, 1, Deprel::obj}}),
              {{0, Deprel::root}, {3, Deprel::nummod}, {1, Deprel::obj}, {1, Deprel::xcomp}});
}

TEST(MendTree, WhatIsSaidBetweenOwnsNoClause) {  // "guards answered , nuns said , by burning huts"
  expect_arcs(analysis_of({{"guard", Upos::NOUN, 0, 2, Deprel::nsubj},
                           {"answer", Upos::VERB, 1, 5, Deprel::ccomp},
                           {",", Upos::PUNCT, 0, 2, Deprel::punct},
                           {"nun", Upos::NOUN, 0, 5, Deprel::nsubj},
                           {"say", Upos::VERB, 1, 0, Deprel::root},
                           {",", Upos::PUNCT, 0, 8, Deprel::punct},
                           {"by", Upos::SCONJ, 0, 8, Deprel::mark},
                           {"burn", Upos::VERB, 4, 5, Deprel::advcl},
                           {"hut", Upos::NOUN, 0, 8, Deprel::obj}}),
              {{2, Deprel::nsubj},
               {5, Deprel::ccomp},
               {2, Deprel::punct},
               {5, Deprel::nsubj},
               {0, Deprel::root},
               {8, Deprel::punct},
               {8, Deprel::mark},
               {2, Deprel::advcl},
               {8, Deprel::obj}});
}

TEST(MendTree, LikeNounsGoTogether) {  // "village of Ada and village of Bo"
  expect_arcs(analysis_of({{"village", Upos::NOUN, 0, 0, Deprel::root},
                           {"of", Upos::ADP, 0, 3, Deprel::case_},
                           {"Ada", Upos::PROPN, 0, 1, Deprel::nmod},
                           {"and", Upos::CCONJ, 0, 5, Deprel::cc},
                           {"village", Upos::NOUN, 0, 3, Deprel::conj},
                           {"of", Upos::ADP, 0, 7, Deprel::case_},
                           {"Bo", Upos::PROPN, 0, 5, Deprel::nmod}}),
              {{0, Deprel::root},
               {3, Deprel::case_},
               {1, Deprel::nmod},
               {5, Deprel::cc},
               {1, Deprel::conj},
               {7, Deprel::case_},
               {5, Deprel::nmod}});
}

TEST(MendTree, WhatStandsBetweenTwoVerbsOfAListIsTaken) {  // "rebels stormed the fort , freed inmates"
  expect_arcs(analysis_of({{"rebel", Upos::NOUN, 0, 2, Deprel::nsubj},
                           {"storm", Upos::VERB, 1, 0, Deprel::root},
                           {"the", Upos::DET, 0, 4, Deprel::det},
                           {"fort", Upos::NOUN, 0, 6, Deprel::nsubj},
                           {",", Upos::PUNCT, 0, 6, Deprel::punct},
                           {"free", Upos::VERB, 1, 2, Deprel::conj},
                           {"inmate", Upos::NOUN, 0, 6, Deprel::obj}}),
              {{2, Deprel::nsubj},
               {0, Deprel::root},
               {4, Deprel::det},
               {2, Deprel::obj},
               {6, Deprel::punct},
               {2, Deprel::conj},
               {6, Deprel::obj}});
}

TEST(MendTree, CommasPartASubjectFromItsVerb) {  // "they went on before the army , under fire , called a halt"
  expect_arcs(analysis_of({{"they", Upos::PRON, 0, 2, Deprel::nsubj},
                           {"go", Upos::VERB, 1, 0, Deprel::root},
                           {"before", Upos::ADP, 0, 4, Deprel::case_},
                           {"army", Upos::NOUN, 0, 2, Deprel::obl},
                           {",", Upos::PUNCT, 0, 7, Deprel::punct},
                           {"under", Upos::ADP, 0, 7, Deprel::case_},
                           {"fire", Upos::NOUN, 0, 4, Deprel::nmod},
                           {",", Upos::PUNCT, 0, 7, Deprel::punct},
                           {"call", Upos::VERB, 1, 2, Deprel::conj},
                           {"halt", Upos::NOUN, 0, 9, Deprel::obj}}),
              {{2, Deprel::nsubj},
               {0, Deprel::root},
               {9, Deprel::mark},
               {9, Deprel::nsubj},
               {7, Deprel::punct},
               {7, Deprel::case_},
               {4, Deprel::nmod},
               {7, Deprel::punct},
               {2, Deprel::advcl},
               {9, Deprel::obj}});
}

TEST(MendTree, ANeighbourSendsTroops) {  // "Neighbouring Uganda , an ally , sent troops"
  expect_arcs(analysis_of({{"Neighbouring", Upos::VERB, 4, 7, Deprel::advcl},
                           {"Uganda", Upos::PROPN, 0, 1, Deprel::obj},
                           {",", Upos::PUNCT, 0, 5, Deprel::punct},
                           {"an", Upos::DET, 0, 5, Deprel::det},
                           {"ally", Upos::NOUN, 0, 2, Deprel::appos},
                           {",", Upos::PUNCT, 0, 5, Deprel::punct},
                           {"send", Upos::VERB, 1, 0, Deprel::root},
                           {"troop", Upos::NOUN, 0, 7, Deprel::obj}}),
              {{2, Deprel::amod},
               {7, Deprel::nsubj},
               {5, Deprel::punct},
               {5, Deprel::det},
               {2, Deprel::appos},
               {5, Deprel::punct},
               {0, Deprel::root},
               {7, Deprel::obj}});
}

TEST(MendTree, OfTwoSubjectsTheFirstIsThatOfTheVerbBehindTheCommas) {  // "rebels , he went on , killed monks"
  expect_arcs(analysis_of({{"rebel", Upos::NOUN, 0, 4, Deprel::nsubj},
                           {",", Upos::PUNCT, 0, 1, Deprel::punct},
                           {"he", Upos::PRON, 0, 4, Deprel::nsubj},
                           {"go", Upos::VERB, 1, 0, Deprel::root},
                           {"on", Upos::ADV, 0, 4, Deprel::advmod},
                           {",", Upos::PUNCT, 0, 7, Deprel::punct},
                           {"kill", Upos::VERB, 3, 4, Deprel::advcl},
                           {"monk", Upos::NOUN, 0, 7, Deprel::obl_agent}}),
              {{7, Deprel::nsubj},
               {1, Deprel::punct},
               {4, Deprel::nsubj},
               {7, Deprel::parataxis},
               {4, Deprel::advmod},
               {7, Deprel::punct},
               {0, Deprel::root},
               {7, Deprel::obj}});
}
TEST(MendTree, WhatABombDoesIsNotDoneByWhoSaysSo) {  // "a bomb exploded , police said , killing five"
  const auto told = [](const char* verb) {
    return analysis_of({{"bomb", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"explode", Upos::VERB, 1, 0, Deprel::root},
                        {",", Upos::PUNCT, 0, 5, Deprel::punct},
                        {"police", Upos::NOUN, 0, 5, Deprel::nsubj},
                        {"say", Upos::VERB, 1, 2, Deprel::parataxis},
                        {",", Upos::PUNCT, 0, 7, Deprel::punct},
                        {verb, Upos::VERB, 4, 5, Deprel::advcl},
                        {"five", Upos::NUM, 0, 7, Deprel::obj}})
        .tokens[6]
        .head;
  };
  EXPECT_EQ(told("kill"), 1U);
  EXPECT_EQ(told("accuse"), 4U);
}

}  // namespace
}  // namespace rashomon
