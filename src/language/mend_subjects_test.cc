// SPDX-License-Identifier: Apache-2.0
#include "mend_subjects.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_subjects); }

TEST(MendSubjects, WhatStandsBeforeAPassiveIsItsSubject) {  // "agency quotes medics , rebels and guards were killed"
  const auto told = [](Upos between) {
    return analysis_of({{"agency", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"quotes", Upos::VERB, 2, 9, Deprel::ccomp},
                        {"medics", Upos::NOUN, 0, 2, Deprel::obj},
                        {",", between, 0, 3, Deprel::punct},
                        {"rebels", Upos::NOUN, 0, 3, Deprel::conj},
                        {"and", Upos::CCONJ, 0, 7, Deprel::cc},
                        {"guards", Upos::NOUN, 0, 3, Deprel::conj},
                        {"were", Upos::AUX, 1, 9, Deprel::aux_pass},
                        {"killed", Upos::VERB, 3, 0, Deprel::root}});
  };
  const Analysis a = told(Upos::PUNCT);
  EXPECT_EQ(arc(a, 5), "9 nsubj:pass");
  EXPECT_EQ(arc(a, 7), "5 conj");
  EXPECT_EQ(arc(a, 3), "2 obj");
  EXPECT_EQ(arc(told(Upos::CCONJ), 5), "3 conj")
      << "no comma parts the list: its first is the object of the verb before";
}

TEST(MendSubjects, ANounBehindAndIsTheSubjectOfTheVerbBehindIt) {  // "took Bor in May and Ada fell"
  const auto told = [](bool joined) {
    return analysis_of({{"took", Upos::VERB, 1, 0, Deprel::root},
                        {"Bor", Upos::PROPN, 0, 1, Deprel::obj},
                        {"in", Upos::ADP, 0, 4, Deprel::case_},
                        {"May", Upos::PROPN, 0, 1, Deprel::obl},
                        {"and", Upos::CCONJ, 0, joined ? 7u : 6u, Deprel::cc},
                        {"Ada", Upos::PROPN, 0, 4, Deprel::conj},
                        {"fell", Upos::VERB, 1, 1, Deprel::conj}});
  };
  EXPECT_EQ(arc(told(false), 6), "7 nsubj");
  EXPECT_EQ(arc(told(false), 5), "7 cc");
  EXPECT_EQ(arc(told(true), 6), "4 conj") << "the verb has an \"and\" of its own";
}

TEST(MendSubjects, AnAuxiliaryHasNoSubjectOfItsOwn) {  // "took a hill from which rebels had for years shelled it"
  const auto told = [](bool other) {
    return analysis_of({{"took", Upos::VERB, 1, 0, Deprel::root},
                        {"a", Upos::DET, 0, 3, Deprel::det},
                        {"hill", Upos::NOUN, 0, 1, Deprel::obj},
                        {"from", Upos::ADP, 0, 5, Deprel::case_},
                        {"which", Upos::PRON, 0, 7, Deprel::obl},
                        {"rebels", Upos::NOUN, 0, 7, Deprel::nsubj},
                        {"had", Upos::AUX, 1, 10, Deprel::aux},
                        {"for", Upos::ADP, 0, 9, Deprel::case_},
                        {"years", Upos::NOUN, 0, 7, Deprel::obl},
                        {"shelled", Upos::VERB, 3, 3, Deprel::acl_relcl},
                        {"it", Upos::PRON, 0, 10, other ? Deprel::nsubj : Deprel::obj}});
  };
  EXPECT_EQ(arc(told(false), 6), "10 nsubj");
  EXPECT_EQ(arc(told(false), 5), "10 obl");
  EXPECT_EQ(arc(told(false), 9), "10 obl");
  EXPECT_EQ(arc(told(true), 6), "7 nsubj") << "the verb has a subject";
}

// "They condemned a raid , in which doctors died , and denied it"
TEST(MendSubjects, BehindTheCommaThatEndsAClauseTheSentenceGoesOn) {
  const auto told = [](const char* before) {
    return analysis_of({{"They", Upos::PRON, 0, 2, Deprel::nsubj},
                        {"condemned", Upos::VERB, 1, 0, Deprel::root},
                        {"raids", Upos::NOUN, 0, 2, Deprel::obj},
                        {",", Upos::PUNCT, 0, 8, Deprel::punct},
                        {"in", Upos::ADP, 0, 6, Deprel::case_},
                        {"which", Upos::PRON, 0, 8, Deprel::obl},
                        {"doctors", Upos::NOUN, 0, 8, Deprel::nsubj},
                        {"died", Upos::VERB, 1, 3, Deprel::acl_relcl},
                        {before, Upos::PUNCT, 0, 11, Deprel::punct},
                        {"and", Upos::CCONJ, 0, 11, Deprel::cc},
                        {"denied", Upos::VERB, 1, 8, Deprel::conj},
                        {"it", Upos::PRON, 0, 11, Deprel::obj}});
  };
  EXPECT_EQ(arc(told(","), 11), "2 conj");
  EXPECT_EQ(arc(told("-"), 11), "8 conj") << "no comma ends the clause";
}

TEST(MendSubjects, AGerundThatOpensASentenceIsANoun) {  // "fighting in hills cut roads" / "shelling towns cut roads"
  const Analysis a = analysis_of({{"Fighting", Upos::VERB, 4, 4, Deprel::csubj},
                                  {"in", Upos::ADP, 0, 3, Deprel::case_},
                                  {"hills", Upos::NOUN, 0, 1, Deprel::obl},
                                  {"cut", Upos::VERB, 1, 0, Deprel::root},
                                  {"roads", Upos::NOUN, 0, 4, Deprel::obj}});
  EXPECT_EQ(a.tokens[0].tag, Upos::NOUN);
  EXPECT_EQ(a.tokens[0].lemma, "fighting");
  EXPECT_EQ(arc(a, 1), "4 nsubj");
  EXPECT_EQ(arc(a, 3), "1 nmod");
  const Analysis b = analysis_of({{"Shelling", Upos::VERB, 4, 3, Deprel::csubj},
                                  {"towns", Upos::NOUN, 0, 1, Deprel::obj},
                                  {"cut", Upos::VERB, 1, 0, Deprel::root}});
  EXPECT_EQ(b.tokens[0].tag, Upos::VERB) << "it has an object";
}

TEST(MendSubjects, DaysOfFightingHoldANoun) {  // "after days of fighting they left" / "dream of fighting"
  const auto told = [](const char* noun) {
    return analysis_of({{"after", Upos::ADP, 0, 2, Deprel::case_},
                        {noun, Upos::NOUN, 0, 6, Deprel::obl},
                        {"of", Upos::SCONJ, 0, 4, Deprel::mark},
                        {"fighting", Upos::VERB, 4, 2, Deprel::acl},
                        {"they", Upos::PRON, 0, 6, Deprel::nsubj},
                        {"left", Upos::VERB, 1, 0, Deprel::root}});
  };
  EXPECT_EQ(arc(told("day"), 4), "2 nmod");
  EXPECT_EQ(told("day").tokens[3].tag, Upos::NOUN);
  EXPECT_EQ(arc(told("dream"), 4), "2 acl");
}

TEST(MendSubjects, ALadenTruckIsATruck) {  // "rammed a truck laden with bombs"
  const Analysis a = analysis_of({{"rammed", Upos::VERB, 1, 0, Deprel::root},
                                  {"a", Upos::DET, 0, 4, Deprel::det},
                                  {"truck", Upos::NOUN, 0, 4, Deprel::compound},
                                  {"laden", Upos::PROPN, 0, 1, Deprel::obj},
                                  {"with", Upos::ADP, 0, 6, Deprel::case_},
                                  {"bombs", Upos::NOUN, 0, 4, Deprel::nmod}});
  EXPECT_EQ(arc(a, 3), "1 obj");
  EXPECT_EQ(arc(a, 2), "3 det");
  EXPECT_EQ(arc(a, 4), "3 acl");
  EXPECT_EQ(arc(a, 6), "4 obl");
}

TEST(MendSubjects, ADescriptionBetweenCommasHasNoVerbBehindItsComma) {  // "Ada , the leader , called ."
  const auto told = [](const char* end) {
    return analysis_of({{"Ada", Upos::PROPN, 0, 0, Deprel::root},
                        {",", Upos::PUNCT, 0, 4, Deprel::punct},
                        {"the", Upos::DET, 0, 4, Deprel::det},
                        {"leader", Upos::NOUN, 0, 1, Deprel::appos},
                        {",", Upos::PUNCT, 0, 6, Deprel::punct},
                        {"called", Upos::VERB, 3, 4, Deprel::acl},
                        {end, Upos::PUNCT, 0, 1, Deprel::punct}});
  };
  EXPECT_EQ(arc(told("."), 6), "0 root");
  EXPECT_EQ(arc(told("."), 1), "6 nsubj");
  EXPECT_EQ(arc(told("."), 7), "6 punct");
  EXPECT_EQ(arc(told(":"), 6), "4 acl") << "no whole sentence";
}

TEST(MendSubjects, BehindAnAsideTheSentenceGoesOn) {  // "he condemned raids , which hurt , and called"
  const auto told = [](const char* comma) {
    return analysis_of({{"he", Upos::PRON, 0, 2, Deprel::nsubj},
                        {"condemned", Upos::VERB, 1, 0, Deprel::root},
                        {"raids", Upos::NOUN, 0, 2, Deprel::obj},
                        {",", Upos::PUNCT, 0, 6, Deprel::punct},
                        {"which", Upos::PRON, 0, 6, Deprel::nsubj},
                        {"hurt", Upos::VERB, 1, 3, Deprel::acl_relcl},
                        {comma, Upos::PUNCT, 0, 9, Deprel::punct},
                        {"and", Upos::CCONJ, 0, 9, Deprel::cc},
                        {"called", Upos::VERB, 1, 6, Deprel::conj}});
  };
  EXPECT_EQ(arc(told(","), 9), "2 conj");
  EXPECT_EQ(arc(told("-"), 9), "6 conj");
}

TEST(MendSubjects, AListOfPassivesIsOneList) {  // "was taken Saturday , lost and retaken"
  const Analysis a = analysis_of({{"town", Upos::NOUN, 0, 3, Deprel::nsubj_pass},
                                  {"was", Upos::AUX, 1, 3, Deprel::aux_pass},
                                  {"taken", Upos::VERB, 3, 0, Deprel::root},
                                  {",", Upos::PUNCT, 0, 5, Deprel::punct},
                                  {"lost", Upos::VERB, 3, 3, Deprel::advcl},
                                  {"and", Upos::CCONJ, 0, 7, Deprel::cc},
                                  {"retaken", Upos::VERB, 3, 5, Deprel::conj}});
  EXPECT_EQ(arc(a, 5), "3 conj");
  const Analysis b = analysis_of({{"town", Upos::NOUN, 0, 3, Deprel::nsubj_pass},
                                  {"was", Upos::AUX, 1, 3, Deprel::aux_pass},
                                  {"taken", Upos::VERB, 3, 0, Deprel::root},
                                  {",", Upos::PUNCT, 0, 5, Deprel::punct},
                                  {"helped", Upos::VERB, 3, 3, Deprel::advcl}});
  EXPECT_EQ(arc(b, 5), "3 advcl") << "one participle is a circumstance";
}

TEST(MendSubjects, WhatIsDrivenGoesInto) {  // "rammed truck into gate" / "asked for inquiry into raid"
  const auto told = [](const char* verb) {
    return analysis_of({{verb, Upos::VERB, 1, 0, Deprel::root},
                        {"trucks", Upos::NOUN, 0, 1, Deprel::obj},
                        {"into", Upos::ADP, 0, 4, Deprel::case_},
                        {"gates", Upos::NOUN, 0, 2, Deprel::nmod}});
  };
  EXPECT_EQ(arc(told("ram"), 4), "1 obl");
  EXPECT_EQ(arc(told("demand"), 4), "2 nmod");
}

TEST(MendSubjects, TheNorthOfATownSuffersNothingForTheCamp) {  // "camp north of town was taken"
  const Analysis a = analysis_of({{"camp", Upos::NOUN, 0, 6, Deprel::nsubj_pass},
                                  {"north", Upos::ADV, 0, 6, Deprel::nsubj_pass},
                                  {"of", Upos::ADP, 0, 4, Deprel::case_},
                                  {"town", Upos::NOUN, 0, 2, Deprel::nmod},
                                  {"was", Upos::AUX, 1, 6, Deprel::aux_pass},
                                  {"taken", Upos::VERB, 3, 0, Deprel::root}});
  EXPECT_EQ(arc(a, 2), "1 advmod");
}

TEST(MendSubjects, AVerbAloneTakesItsSubjectOutOfTheListBefore) {  // "marines took Ada and soldiers left"
  const auto told = [](const char* between) {
    return analysis_of({{"marine", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"take", Upos::VERB, 1, 0, Deprel::root},
                        {"Ada", Upos::PROPN, 0, 2, Deprel::obj},
                        {"and", Upos::CCONJ, 0, 5, Deprel::cc},
                        {"soldier", Upos::NOUN, 0, 3, Deprel::conj},
                        {between, Upos::PUNCT, 0, 5, Deprel::punct},
                        {"leave", Upos::VERB, 1, 2, Deprel::advcl}});
  };
  const Analysis mended = told(")");
  EXPECT_EQ(mended.tokens[4].head, 6U);
  EXPECT_EQ(mended.tokens[4].relation, Deprel::nsubj);
  EXPECT_EQ(mended.tokens[3].head, 6U);
  EXPECT_EQ(mended.tokens[6].relation, Deprel::conj);
  EXPECT_EQ(told(",").tokens[4].relation, Deprel::conj) << "took Ada and soldiers, left";
}

TEST(MendSubjects, OfTwoVerbsTheOneWithByIsTheParticiple) {  // "men led by officers fled ."
  const Analysis a = analysis_of({{"men", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"led", Upos::VERB, 1, 0, Deprel::root},
                                  {"by", Upos::ADP, 0, 4, Deprel::case_},
                                  {"officers", Upos::NOUN, 0, 5, Deprel::nsubj},
                                  {"fled", Upos::VERB, 1, 2, Deprel::advcl},
                                  {".", Upos::PUNCT, 0, 2, Deprel::punct}});
  EXPECT_EQ(arc(a, 1), "5 nsubj");
  EXPECT_EQ(arc(a, 2), "1 acl");
  EXPECT_EQ(arc(a, 4), "2 obl:agent");
  EXPECT_EQ(arc(a, 5), "0 root");
  EXPECT_EQ(arc(a, 6), "5 punct");
}

TEST(MendSubjects, AFiniteVerbGoesOnWithAFiniteOne) {  // "he accused them of arming rebels and broke ties"
  const auto told = [](uint8_t tense) {
    return analysis_of({{"he", Upos::PRON, 0, 2, Deprel::nsubj},
                        {"accused", Upos::VERB, 1, 0, Deprel::root},
                        {"them", Upos::PRON, 0, 2, Deprel::obj},
                        {"of", Upos::SCONJ, 0, 5, Deprel::mark},
                        {"arming", Upos::VERB, 4, 2, Deprel::advcl},
                        {"rebels", Upos::NOUN, 0, 5, Deprel::obj},
                        {"and", Upos::CCONJ, 0, 8, Deprel::cc},
                        {"broke", Upos::VERB, tense, 5, Deprel::conj}});
  };
  EXPECT_EQ(arc(told(1), 8), "2 conj");
  EXPECT_EQ(arc(told(4), 8), "5 conj") << "of arming and breaking";
}

TEST(MendSubjects, OfTwoPastTensesTheFirstIsAParticiple) {  // "missiles launched from bases fell" / "... agreed"
  const auto told = [](const char* last) {
    return analysis_of({{"missiles", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"launched", Upos::VERB, 1, 0, Deprel::root},
                        {"from", Upos::ADP, 0, 4, Deprel::case_},
                        {"bases", Upos::NOUN, 0, 2, Deprel::obl},
                        {last, Upos::VERB, 1, 2, Deprel::advcl}});
  };
  EXPECT_EQ(arc(told("fell"), 1), "5 nsubj");
  EXPECT_EQ(arc(told("fell"), 2), "1 acl");
  EXPECT_EQ(arc(told("fell"), 5), "0 root");
  EXPECT_EQ(arc(told("agreed"), 2), "0 root") << "it may be a participle itself";
}

TEST(MendSubjects, TheInjuredArePeople) {  // "moved 29 of the injured to hospitals" / "of the injured men"
  const auto told = [](Upos behind) {
    return analysis_of({{"moved", Upos::VERB, 1, 0, Deprel::root},
                        {"29", Upos::NUM, 0, 1, Deprel::obj},
                        {"of", Upos::ADP, 0, 5, Deprel::case_},
                        {"the", Upos::DET, 0, 5, Deprel::det},
                        {"injured", Upos::VERB, 3, 2, Deprel::nmod},
                        {"to", behind, 0, 7, Deprel::case_},
                        {"hospitals", Upos::NOUN, 0, 5, Deprel::obl}});
  };
  EXPECT_EQ(told(Upos::ADP).tokens[4].tag, Upos::NOUN);
  EXPECT_EQ(arc(told(Upos::ADP), 7), "1 obl");
  EXPECT_EQ(told(Upos::NOUN).tokens[4].tag, Upos::VERB);
}

TEST(MendSubjects, WhatAPrepositionLeadsIsNoSubjectBesideOne) {  // "off Bor the navy sank boats"
  const Analysis a = analysis_of({{"off", Upos::ADP, 0, 2, Deprel::case_},
                                  {"Bor", Upos::PROPN, 0, 5, Deprel::nsubj},
                                  {"the", Upos::DET, 0, 4, Deprel::det},
                                  {"navy", Upos::NOUN, 0, 5, Deprel::nsubj},
                                  {"sank", Upos::VERB, 1, 0, Deprel::root}});
  EXPECT_EQ(arc(a, 2), "5 obl");
  EXPECT_EQ(arc(a, 4), "5 nsubj");
}

TEST(MendSubjects, InWhichTellsOfTheNounBefore) {  // "ending a war in which thousands died"
  const Analysis a = analysis_of({{"ending", Upos::VERB, 4, 0, Deprel::root},
                                  {"a", Upos::DET, 0, 3, Deprel::det},
                                  {"war", Upos::NOUN, 0, 1, Deprel::obj},
                                  {"in", Upos::ADP, 0, 5, Deprel::case_},
                                  {"which", Upos::PRON, 0, 7, Deprel::obl},
                                  {"thousands", Upos::NOUN, 0, 7, Deprel::nsubj},
                                  {"died", Upos::VERB, 1, 1, Deprel::ccomp}});
  EXPECT_EQ(arc(a, 7), "3 acl:relcl");
}

TEST(MendSubjects, AHeadlineHasAVerb) {  // "Turkey masses armour"
  const Analysis same = analysis_of({{"Turkey", Upos::PROPN, 0, 2, Deprel::compound},
                                     {"series", Upos::NOUN, 0, 0, Deprel::root},
                                     {"opener", Upos::NOUN, 0, 2, Deprel::appos}});
  EXPECT_EQ(same.tokens[1].tag, Upos::NOUN) << "a lemma like its form is no third person";
  Analysis a;
  for (const char* norm : {"Turkey", "masses", "armour"}) {
    Token token;
    token.norm = token.lemma = norm;
    token.tag = token.norm == "Turkey" ? Upos::PROPN : Upos::NOUN;
    token.head = 1;
    token.relation = token.norm == "Turkey" ? Deprel::compound : Deprel::appos;
    a.tokens.push_back(token);
  }
  a.tokens[1].head = kNone;
  a.tokens[1].relation = Deprel::root;
  a.tokens[1].lemma = "mass";
  mend_subjects(a, 0, 3);
  EXPECT_EQ(a.tokens[1].tag, Upos::VERB);
  EXPECT_EQ(arc(a, 1), "2 nsubj");
  EXPECT_EQ(arc(a, 3), "2 obj");
}

TEST(MendSubjects, WhoGuardsIsWhoGivesWay) {  // "rebels came after troops guarding it fled"
  const Analysis a = analysis_of({{"rebels", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"came", Upos::VERB, 1, 0, Deprel::root},
                                  {"after", Upos::SCONJ, 0, 5, Deprel::mark},
                                  {"troops", Upos::NOUN, 0, 5, Deprel::nsubj},
                                  {"guarding", Upos::VERB, 4, 2, Deprel::advcl},
                                  {"it", Upos::PRON, 0, 5, Deprel::obj},
                                  {"fled", Upos::VERB, 1, 2, Deprel::advcl}});
  EXPECT_EQ(arc(a, 4), "7 nsubj");
  EXPECT_EQ(arc(a, 3), "7 mark");
  EXPECT_EQ(arc(a, 5), "4 acl");
}

TEST(MendSubjects, ANameBehindAVerbIsItsObject) {  // "forces retook Goma", not "men called Goma"
  const auto told = [](const char* verb) {
    return analysis_of({{"forces", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"Goma", Upos::PROPN, 0, 2, Deprel::xcomp}});
  };
  EXPECT_EQ(arc(told("retake"), 3), "2 obj");
  EXPECT_EQ(arc(told("call"), 3), "2 xcomp");
}

TEST(MendSubjects, ANounWithSubjectAndObjectIsAVerb) {  // "Uganda support Kiir"
  const Analysis a = analysis_of({{"Uganda", Upos::PROPN, 0, 2, Deprel::compound},
                                  {"support", Upos::NOUN, 0, 0, Deprel::root},
                                  {"Kiir", Upos::PROPN, 0, 2, Deprel::obj}});
  EXPECT_EQ(arc(a, 1), "2 nsubj");
  EXPECT_EQ(a.tokens[1].tag, Upos::VERB);
}

TEST(MendSubjects, AgentsBeforeAVerbAreNotItsSubject) {  // "troops backed by tanks and jets took it"
  const Analysis a = analysis_of({{"troops", Upos::NOUN, 0, 7, Deprel::nsubj},
                                  {"backed", Upos::VERB, 3, 1, Deprel::acl},
                                  {"by", Upos::ADP, 0, 4, Deprel::case_},
                                  {"tanks", Upos::NOUN, 0, 2, Deprel::obl_agent},
                                  {"and", Upos::CCONJ, 0, 6, Deprel::cc},
                                  {"jets", Upos::NOUN, 0, 7, Deprel::nsubj},
                                  {"took", Upos::VERB, 1, 0, Deprel::root},
                                  {"it", Upos::PRON, 0, 7, Deprel::obj}});
  EXPECT_EQ(arc(a, 6), "4 conj");
  EXPECT_EQ(arc(a, 1), "7 nsubj");
}

TEST(MendSubjects, BehindAVerbOfSayingAnAsideFollowsTheSubject) {
  const Analysis had = analysis_of({{"say", Upos::VERB, 1, 0, Deprel::root},  // "said forces, backed by jets, had won"
                                    {"forces", Upos::NOUN, 0, 1, Deprel::obj},
                                    {",", Upos::PUNCT, 0, 4, Deprel::punct},
                                    {"backed", Upos::VERB, 3, 2, Deprel::acl},
                                    {"by", Upos::ADP, 0, 6, Deprel::case_},
                                    {"jets", Upos::NOUN, 0, 4, Deprel::obl_agent},
                                    {",", Upos::PUNCT, 0, 9, Deprel::punct},
                                    {"have", Upos::AUX, 1, 9, Deprel::aux},
                                    {"won", Upos::VERB, 3, 1, Deprel::ccomp}});
  EXPECT_EQ(arc(had, 2), "9 nsubj");
  const Analysis won = analysis_of({{"say", Upos::VERB, 1, 0, Deprel::root},  // "said rebels, helped by men, won"
                                    {"rebels", Upos::NOUN, 0, 4, Deprel::nsubj},
                                    {",", Upos::PUNCT, 0, 4, Deprel::punct},
                                    {"helped", Upos::VERB, 1, 1, Deprel::ccomp},
                                    {"by", Upos::ADP, 0, 6, Deprel::case_},
                                    {"men", Upos::NOUN, 0, 4, Deprel::obl_agent},
                                    {",", Upos::PUNCT, 0, 8, Deprel::punct},
                                    {"won", Upos::VERB, 1, 1, Deprel::ccomp}});
  EXPECT_EQ(arc(won, 2), "8 nsubj");
  EXPECT_EQ(arc(won, 4), "2 acl");
}

TEST(MendSubjects, TheDeadInclude) {  // "the dead include cadets"
  const Analysis a = analysis_of({{"the", Upos::DET, 0, 4, Deprel::det},
                                  {"dead", Upos::ADJ, 0, 4, Deprel::amod},
                                  {"include", Upos::VERB, 3, 4, Deprel::amod},
                                  {"cadets", Upos::NOUN, 0, 0, Deprel::root}});
  EXPECT_EQ(arc(a, 2), "3 nsubj");
  EXPECT_EQ(arc(a, 3), "0 root");
  EXPECT_EQ(arc(a, 4), "3 obj");
}

TEST(MendSubjects, DaysCountNobodyAndGroundIsEntered) {
  const Analysis day = analysis_of({{"come", Upos::VERB, 1, 0, Deprel::root},  // "came on 16 July and troops left"
                                    {"on", Upos::ADP, 0, 3, Deprel::case_},
                                    {"16", Upos::NUM, 0, 6, Deprel::nummod},
                                    {"July", Upos::PROPN, 0, 3, Deprel::nmod_tmod},
                                    {"and", Upos::CCONJ, 0, 7, Deprel::cc},
                                    {"troops", Upos::NOUN, 0, 7, Deprel::nsubj},
                                    {"leave", Upos::VERB, 1, 1, Deprel::conj}});
  EXPECT_EQ(arc(day, 3), "1 obl");
  const auto entered = [](const char* what) {
    return analysis_of({{"troops", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"enter", Upos::VERB, 1, 0, Deprel::root},
                        {what, Upos::NOUN, 0, 2, Deprel::obl}});
  };
  EXPECT_EQ(arc(entered("town"), 3), "2 obj");
  EXPECT_EQ(arc(entered("yesterday"), 3), "2 obl");
}

TEST(MendSubjects, BehindCommasStandsTheVerbOfASentenceWithoutOne) {  // "units, with allies, established control."
  const Analysis a = analysis_of({{"units", Upos::NOUN, 0, 0, Deprel::root},
                                  {",", Upos::PUNCT, 0, 4, Deprel::punct},
                                  {"with", Upos::ADP, 0, 4, Deprel::case_},
                                  {"allies", Upos::NOUN, 0, 1, Deprel::nmod},
                                  {",", Upos::PUNCT, 0, 4, Deprel::punct},
                                  {"establish", Upos::VERB, 3, 7, Deprel::amod},
                                  {"control", Upos::NOUN, 0, 1, Deprel::conj},
                                  {".", Upos::PUNCT, 0, 1, Deprel::punct}});
  EXPECT_EQ(arc(a, 6), "0 root");
  EXPECT_EQ(arc(a, 1), "6 nsubj");
  EXPECT_EQ(arc(a, 7), "6 obj");
}

}  // namespace
}  // namespace rashomon
