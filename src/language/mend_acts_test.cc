// SPDX-License-Identifier: Apache-2.0
#include "mend_acts.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_acts); }

TEST(MendActs, AircraftThatStruckAtACampWereNotStruck) {  // "left before planes struck at camp"
  const auto told = [](const char* preposition) {
    return analysis_of({{"left", Upos::VERB, 1, 0, Deprel::root},
                        {"before", Upos::ADP, 0, 3, Deprel::case_},
                        {"planes", Upos::NOUN, 0, 4, Deprel::nsubj_pass},
                        {"struck", Upos::VERB, 3, 1, Deprel::advcl},
                        {preposition, Upos::ADP, 0, 6, Deprel::case_},
                        {"camp", Upos::NOUN, 0, 4, Deprel::obl}});
  };
  EXPECT_EQ(arc(told("at"), 3), "4 nsubj");
  EXPECT_EQ(arc(told("at"), 2), "4 mark");
  EXPECT_EQ(arc(told("by"), 3), "4 nsubj:pass");
}

TEST(MendActs, WhatBeforeLeadsIsAClause) {  // "left before planes struck camp"
  const auto told = [](Upos link) {
    return analysis_of({{"left", Upos::VERB, 1, 0, Deprel::root},
                        {"before", link, 0, 4, Deprel::mark},
                        {"planes", Upos::NOUN, 0, 1, Deprel::obl},
                        {"struck", Upos::VERB, 3, 3, Deprel::acl}});
  };
  EXPECT_EQ(arc(told(Upos::SCONJ), 4), "1 advcl");
  EXPECT_EQ(arc(told(Upos::SCONJ), 3), "4 nsubj");
  EXPECT_EQ(arc(told(Upos::PART), 3), "1 obl");
}

TEST(MendActs, WhoWillBeBombingIsNoBombing) {  // "army will be bombing"
  const auto told = [](const char* noun) {
    return analysis_of({{"army", Upos::NOUN, 0, 4, Deprel::nsubj},
                        {"will", Upos::AUX, 2, 4, Deprel::aux},
                        {"be", Upos::AUX, 0, 4, Deprel::cop},
                        {noun, Upos::NOUN, 0, 0, Deprel::root}});
  };
  EXPECT_EQ(told("bombing").tokens[3].tag, Upos::VERB);
  EXPECT_EQ(arc(told("bombing"), 3), "4 aux");
  EXPECT_EQ(told("meeting").tokens[3].tag, Upos::NOUN);
}

TEST(MendActs, AHelicopterShotAtVillages) {  // "military helicopter shot at villages"
  const auto told = [](const char* preposition) {
    return analysis_of({{"military", Upos::ADJ, 0, 3, Deprel::amod},
                        {"helicopter", Upos::NOUN, 0, 3, Deprel::compound},
                        {"shot", Upos::NOUN, 0, 0, Deprel::root},
                        {preposition, Upos::ADP, 0, 5, Deprel::case_},
                        {"villages", Upos::NOUN, 0, 3, Deprel::nmod}});
  };
  EXPECT_EQ(arc(told("at"), 1), "2 amod");
  EXPECT_EQ(arc(told("at"), 2), "3 nsubj");
  EXPECT_EQ(arc(told("at"), 5), "3 obl");
  EXPECT_EQ(arc(told("of"), 2), "3 compound");
}

TEST(MendActs, TwoTollsOfAHeadline) {  // "Rebels killed , guards suffer wounds"
  const auto told = [](const char* between) {
    return analysis_of({{"Rebels", Upos::NOUN, 0, 5, Deprel::nsubj},
                        {"killed", Upos::VERB, 1, 1, Deprel::acl},
                        {between, Upos::PUNCT, 0, 5, Deprel::punct},
                        {"guards", Upos::NOUN, 0, 5, Deprel::nsubj},
                        {"suffer", Upos::VERB, 2, 0, Deprel::root},
                        {"wounds", Upos::NOUN, 0, 5, Deprel::obj}});
  };
  EXPECT_EQ(arc(told(","), 1), "2 nsubj:pass");
  EXPECT_EQ(arc(told(","), 2), "5 parataxis");
  EXPECT_EQ(arc(told(":"), 2), "1 acl");
}

TEST(MendActs, ThreeWereTuesdayKilled) {
  const auto told = [](const char* day) {
    return analysis_of({{"Three", Upos::NUM, 0, 3, Deprel::nsubj},
                        {"were", Upos::AUX, 1, 3, Deprel::cop},
                        {day, Upos::PROPN, 0, 0, Deprel::root},
                        {"killed", Upos::VERB, 3, 3, Deprel::acl}});
  };
  EXPECT_EQ(arc(told("Tuesday"), 1), "4 nsubj:pass");
  EXPECT_EQ(arc(told("Tuesday"), 2), "4 aux:pass");
  EXPECT_EQ(arc(told("Tuesday"), 3), "4 obl:tmod");
  EXPECT_EQ(arc(told("Afghans"), 1), "3 nsubj");
}

TEST(MendActs, TheDayIsThatOfTheActAndNotOfItsAim) {  // "rebels attacked to take Ada Friday"
  const auto told = [](const char* day) {
    return analysis_of({{"rebels", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"attacked", Upos::VERB, 1, 0, Deprel::root},
                        {"to", Upos::PART, 0, 4, Deprel::mark},
                        {"take", Upos::VERB, 5, 2, Deprel::advcl},
                        {"Ada", Upos::PROPN, 0, 4, Deprel::obj},
                        {day, Upos::PROPN, 0, 4, Deprel::obl_tmod}});
  };
  EXPECT_EQ(arc(told("Friday"), 6), "2 obl:tmod");
  EXPECT_EQ(arc(told("back"), 6), "4 obl:tmod");
}

TEST(MendActs, NoPlaceIsCarriedOut) {  // "attack in province carried out by rebels"
  const auto told = [](const char* verb) {
    return analysis_of({{"attack", Upos::NOUN, 0, 0, Deprel::root},
                        {"in", Upos::ADP, 0, 3, Deprel::case_},
                        {"province", Upos::NOUN, 0, 1, Deprel::nmod},
                        {verb, Upos::VERB, 3, 3, Deprel::acl},
                        {"by", Upos::ADP, 0, 6, Deprel::case_},
                        {"rebels", Upos::NOUN, 0, 4, Deprel::obl_agent}});
  };
  EXPECT_EQ(arc(told("carry"), 4), "1 acl");
  EXPECT_EQ(arc(told("hold"), 4), "3 acl");
}

TEST(MendActs, WhatIsSaidOfAnActHasItForSubject) {  // "police say shelling of camp had killed ten"
  const auto told = [](const char* before) {
    return analysis_of({{"police", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"say", Upos::VERB, 1, 0, Deprel::root},
                        {"shelling", Upos::VERB, 4, 2, Deprel::xcomp},
                        {before, Upos::ADP, 0, 5, Deprel::case_},
                        {"camp", Upos::NOUN, 0, 3, Deprel::obl},
                        {"had", Upos::AUX, 1, 7, Deprel::aux},
                        {"killed", Upos::VERB, 3, 2, Deprel::ccomp},
                        {"ten", Upos::NUM, 0, 7, Deprel::obj}});
  };
  EXPECT_EQ(arc(told("of"), 3), "7 nsubj");
}

TEST(MendActs, WhoSaysSoWhenIsNoWhen) {  // "came after media say one died"
  const auto told = [](Deprel noun) {
    return analysis_of({{"it", Upos::PRON, 0, 2, Deprel::nsubj},
                        {"came", Upos::VERB, 1, 0, Deprel::root},
                        {"after", Upos::SCONJ, 0, 7, Deprel::mark},
                        {"media", Upos::NOUN, 0, 2, noun},
                        {"say", Upos::VERB, 1, 2, Deprel::advcl},
                        {"one", Upos::NUM, 0, 7, Deprel::nsubj},
                        {"died", Upos::VERB, 1, 5, Deprel::ccomp}});
  };
  EXPECT_EQ(arc(told(Deprel::obl), 4), "5 nsubj");
  EXPECT_EQ(arc(told(Deprel::obl), 3), "5 mark");
  EXPECT_EQ(arc(told(Deprel::obj), 4), "2 obj");
}

TEST(MendActs, WhoHasASubjectOfHisOwnIsNotTheTaker) {  // "Rebels take Ada, four killed"
  const auto told = [](const char* comma) {
    return analysis_of({{"Rebels", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"take", Upos::VERB, 2, 0, Deprel::root},
                        {"Ada", Upos::PROPN, 0, 2, Deprel::obj},
                        {comma, Upos::PUNCT, 0, 2, Deprel::punct},
                        {"four", Upos::NUM, 0, 6, Deprel::nsubj_pass},
                        {"killed", Upos::VERB, 3, 2, Deprel::xcomp}});
  };
  EXPECT_EQ(arc(told(","), 6), "2 parataxis");
  EXPECT_EQ(arc(told("-"), 6), "2 xcomp");
}

TEST(MendActs, NobodySaysATown) {  // "post words saying Ada had been freed"
  const auto told = [](const char* says) {
    return analysis_of({{"post", Upos::VERB, 1, 0, Deprel::root},
                        {"words", Upos::NOUN, 0, 1, Deprel::obj},
                        {says, Upos::VERB, 4, 1, Deprel::advcl},
                        {"Ada", Upos::PROPN, 0, 3, Deprel::obj},
                        {"had", Upos::AUX, 1, 7, Deprel::aux},
                        {"been", Upos::AUX, 3, 7, Deprel::aux_pass},
                        {"freed", Upos::VERB, 3, 1, Deprel::conj}});
  };
  EXPECT_EQ(arc(told("saying"), 4), "7 nsubj:pass");
  EXPECT_EQ(arc(told("saying"), 7), "3 ccomp");
  EXPECT_EQ(arc(told("entering"), 4), "3 obj");
}

TEST(MendActs, NoWeekSaysSo) {  // "The military last week said so"
  const auto told = [](const char* span) {
    return analysis_of({{"The", Upos::DET, 0, 4, Deprel::det},
                        {"military", Upos::ADJ, 0, 4, Deprel::amod},
                        {"last", Upos::ADJ, 0, 4, Deprel::amod},
                        {span, Upos::NOUN, 0, 5, Deprel::nsubj},
                        {"said", Upos::VERB, 1, 0, Deprel::root}});
  };
  EXPECT_EQ(arc(told("week"), 2), "5 nsubj");
  EXPECT_EQ(arc(told("week"), 1), "2 det");
  EXPECT_EQ(arc(told("unit"), 4), "5 nsubj");
}

TEST(MendActs, WhoIsPromptedIsPromptedTo) {  // "Violence prompt government to declare"
  const Analysis amod = analysis_of({{"Violence", Upos::NOUN, 0, 0, Deprel::root},
                                     {"prompt", Upos::VERB, 3, 3, Deprel::amod},
                                     {"government", Upos::NOUN, 0, 1, Deprel::nmod},
                                     {"to", Upos::PART, 0, 5, Deprel::mark},
                                     {"declare", Upos::VERB, 5, 3, Deprel::acl}});
  EXPECT_EQ(arc(amod, 1), "2 nsubj");
  EXPECT_EQ(arc(amod, 2), "0 root");
  EXPECT_EQ(arc(amod, 3), "2 obj");
  EXPECT_EQ(arc(amod, 5), "2 xcomp");
  const Analysis aim = analysis_of({{"They", Upos::PRON, 0, 2, Deprel::nsubj},
                                    {"prompt", Upos::VERB, 1, 0, Deprel::root},
                                    {"him", Upos::PRON, 0, 2, Deprel::obj},
                                    {"to", Upos::PART, 0, 5, Deprel::mark},
                                    {"declare", Upos::VERB, 5, 2, Deprel::advcl}});
  EXPECT_EQ(arc(aim, 5), "2 xcomp");
}

TEST(MendActs, AnActThatOpensTheSentenceDoesWhatFollows) {  // "Fighting forced thousands"
  const auto told = [](uint8_t tense) {
    return analysis_of({{"Fighting", Upos::VERB, 4, 2, Deprel::advcl},
                        {"forced", Upos::VERB, tense, 0, Deprel::root},
                        {"thousands", Upos::NOUN, 0, 1, Deprel::obj}});
  };
  EXPECT_EQ(arc(told(3), 1), "2 nsubj");
  EXPECT_EQ(arc(told(3), 3), "2 obj");
  EXPECT_EQ(arc(told(4), 1), "2 advcl");
}

TEST(MendActs, ItsWoundedAreWhomItPulledOut) {  // "army pulled its wound out"
  const auto told = [](const char* whose) {
    return analysis_of({{"army", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"pulled", Upos::VERB, 1, 0, Deprel::root},
                        {whose, Upos::PRON, 0, 2, Deprel::obj},
                        {"wound", Upos::VERB, 3, 2, Deprel::xcomp},
                        {"out", Upos::ADP, 0, 2, Deprel::compound_prt}});
  };
  EXPECT_EQ(arc(told("its"), 4), "2 obj");
  EXPECT_EQ(arc(told("its"), 3), "4 nmod:poss");
  EXPECT_EQ(arc(told("them"), 4), "2 xcomp");
}

TEST(MendActs, NobodyNeighboursALand) {  // "rebels in neighbouring Mali"
  const auto told = [](const char* word) {
    return analysis_of({{"rebels", Upos::NOUN, 0, 0, Deprel::root},
                        {"in", Upos::SCONJ, 0, 3, Deprel::mark},
                        {word, Upos::VERB, 4, 1, Deprel::acl},
                        {"Mali", Upos::PROPN, 0, 3, Deprel::obj}});
  };
  EXPECT_EQ(arc(told("neighbouring"), 4), "1 nmod");
  EXPECT_EQ(arc(told("neighbouring"), 2), "4 case");
  EXPECT_EQ(arc(told("invading"), 4), "3 obj");
}

TEST(MendActs, NobodyAttacksKilometres) {  // "attacked and took Ada, 9 km"
  const auto told = [](const char* unit) {
    return analysis_of({{"attacked", Upos::VERB, 1, 0, Deprel::root},
                        {"and", Upos::CCONJ, 0, 3, Deprel::cc},
                        {"took", Upos::VERB, 1, 1, Deprel::conj},
                        {"Ada", Upos::PROPN, 0, 3, Deprel::obj},
                        {",", Upos::PUNCT, 0, 1, Deprel::punct},
                        {"9", Upos::NUM, 0, 7, Deprel::nummod},
                        {unit, Upos::NOUN, 0, 1, Deprel::obj}});
  };
  EXPECT_EQ(arc(told("km"), 7), "4 appos");
  EXPECT_EQ(arc(told("men"), 7), "1 obj");
}

TEST(MendActs, NoBaseWarns) {  // "They claimed base located nearby and warned Ada"
  const auto told = [](uint8_t tense) {
    return analysis_of({{"They", Upos::PRON, 0, 2, Deprel::nsubj},
                        {"claimed", Upos::VERB, 1, 0, Deprel::root},
                        {"base", Upos::NOUN, 0, 2, Deprel::obj},
                        {"located", Upos::VERB, 3, 3, Deprel::acl},
                        {"nearby", Upos::ADV, 0, 4, Deprel::advmod},
                        {"and", Upos::CCONJ, 0, 7, Deprel::cc},
                        {"warned", Upos::VERB, tense, 4, Deprel::conj},
                        {"Ada", Upos::PROPN, 0, 7, Deprel::obj}});
  };
  EXPECT_EQ(arc(told(1), 7), "2 conj");
  EXPECT_EQ(arc(told(3), 7), "4 conj");
}

TEST(MendActs, AMinorIsAChild) {  // "killed one minor"
  const auto told = [](Upos behind) {
    const Analysis analysis = analysis_of({{"killed", Upos::VERB, 1, 0, Deprel::root},
                                           {"one", Upos::NUM, 0, 3, Deprel::nsubj},
                                           {"minor", Upos::ADJ, 0, 1, Deprel::obj},
                                           {"there", behind, 0, 1, Deprel::advmod}});
    return analysis.tokens[2].tag;
  };
  EXPECT_EQ(told(Upos::ADV), Upos::NOUN);
  EXPECT_EQ(told(Upos::NOUN), Upos::ADJ);
}

TEST(MendActs, WhoFleesFightingDoesNotFight) {  // "civilians flee fighting"
  const auto told = [](const char* verb) {
    return analysis_of({{"civilians", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"fighting", Upos::VERB, 4, 2, Deprel::xcomp}});
  };
  EXPECT_EQ(arc(told("flee"), 3), "2 obj");
  EXPECT_EQ(arc(told("stop"), 3), "2 xcomp");
}

TEST(MendActs, FightingBreaksOutAndIsNoSource) {  // "by radio , fighting near Ada break out"
  const auto told = [](const char* verb) {
    return analysis_of({{"by", Upos::ADP, 0, 2, Deprel::case_},
                        {"radio", Upos::NOUN, 0, 7, Deprel::obl},
                        {",", Upos::PUNCT, 0, 2, Deprel::punct},
                        {"fighting", Upos::VERB, 4, 2, Deprel::conj},
                        {"near", Upos::ADP, 0, 6, Deprel::case_},
                        {"Ada", Upos::PROPN, 0, 4, Deprel::obl},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"out", Upos::ADP, 0, 7, Deprel::compound_prt}});
  };
  EXPECT_EQ(arc(told("break"), 4), "7 nsubj");
  EXPECT_EQ(arc(told("walk"), 4), "2 conj");
}

}  // namespace
}  // namespace rashomon
