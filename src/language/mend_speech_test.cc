// SPDX-License-Identifier: Apache-2.0
#include "mend_speech.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tree_rows.h"

namespace rashomon {
namespace {

Analysis analysis_of(const std::vector<TreeRow>& rows) { return mended(rows, mend_speech); }

TEST(MendSpeech, WhoDeniesGoesOnSaying) {  // "army denied Ada fell and said men held"
  const auto told = [](Deprel subject) {
    return analysis_of({{"army", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"deny", Upos::VERB, 1, 0, Deprel::root},
                        {"Ada", Upos::PROPN, 0, 4, Deprel::nsubj},
                        {"fell", Upos::VERB, 1, 2, Deprel::ccomp},
                        {"and", Upos::CCONJ, 0, 7, Deprel::cc},
                        {"he", Upos::PRON, 0, 7, subject},
                        {"say", Upos::VERB, 1, 4, Deprel::conj},
                        {"men", Upos::NOUN, 0, 9, Deprel::nsubj},
                        {"held", Upos::VERB, 1, 7, Deprel::ccomp}});
  };
  EXPECT_EQ(arc(told(Deprel::advmod), 7), "2 conj");
  EXPECT_EQ(arc(told(Deprel::nsubj), 7), "4 conj") << "another says it";
}

TEST(MendSpeech, WhoIsAskedSaysSo) {  // "residents contacted by phone said men fell"
  const auto told = [](const char* verb) {
    return analysis_of({{"residents", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 5, Deprel::ccomp},
                        {"by", Upos::ADP, 0, 4, Deprel::case_},
                        {"phone", Upos::NOUN, 0, 2, Deprel::obl},
                        {"say", Upos::VERB, 1, 0, Deprel::root},
                        {"men", Upos::NOUN, 0, 7, Deprel::nsubj},
                        {"fell", Upos::VERB, 1, 5, Deprel::ccomp}});
  };
  EXPECT_EQ(arc(told("contact"), 1), "5 nsubj");
  EXPECT_EQ(arc(told("contact"), 2), "1 acl");
  EXPECT_EQ(arc(told("win"), 1), "2 nsubj") << "they won by phone";
}

TEST(MendSpeech, WhatWasToldAnAgencyIsNotOfIt) {  // "official told AFP two porters were killed"
  const Analysis told = analysis_of({{"official", Upos::NOUN, 0, 2, Deprel::nsubj},
                                     {"tell", Upos::VERB, 1, 0, Deprel::root},
                                     {"AFP", Upos::PROPN, 0, 4, Deprel::nmod_tmod},
                                     {"two", Upos::NUM, 0, 5, Deprel::nummod},
                                     {"porters", Upos::NOUN, 0, 7, Deprel::nsubj_pass},
                                     {"were", Upos::AUX, 1, 7, Deprel::aux_pass},
                                     {"killed", Upos::VERB, 3, 2, Deprel::ccomp}});
  EXPECT_EQ(arc(told, 3), "2 iobj");
}

TEST(MendSpeech, WhoHadAbductedThemWasCaptured) {  // "man who abducted farmers was captured, police said"
  const Analysis told = analysis_of({{"man", Upos::NOUN, 0, 8, Deprel::nsubj},
                                     {"who", Upos::PRON, 0, 3, Deprel::nsubj},
                                     {"abduct", Upos::VERB, 1, 1, Deprel::acl_relcl},
                                     {"farmers", Upos::NOUN, 0, 6, Deprel::nsubj_pass},
                                     {"was", Upos::AUX, 1, 6, Deprel::aux_pass},
                                     {"capture", Upos::VERB, 3, 8, Deprel::ccomp},
                                     {"police", Upos::NOUN, 0, 8, Deprel::nsubj},
                                     {"say", Upos::VERB, 1, 0, Deprel::root}});
  EXPECT_EQ(arc(told, 4), "3 obj");
  EXPECT_EQ(arc(told, 1), "6 nsubj:pass");
}

TEST(MendSpeech, WhoIsTakenInShortHasTaken) {  // "it 's taken control"
  const Analysis told = analysis_of({{"it", Upos::PRON, 0, 3, Deprel::nsubj_pass},
                                     {"'s", Upos::AUX, 2, 3, Deprel::aux_pass},
                                     {"take", Upos::VERB, 3, 0, Deprel::root},
                                     {"control", Upos::NOUN, 0, 3, Deprel::obj}});
  EXPECT_EQ(arc(told, 1), "3 nsubj");
  EXPECT_EQ(arc(told, 2), "3 aux");
}

TEST(MendSpeech, WhoSurrenderedIsHelpedToo) {  // "helping flight of civilians and surrendered fighters"
  const Analysis told = analysis_of({{"helping", Upos::VERB, 4, 0, Deprel::root},
                                     {"flight", Upos::NOUN, 0, 1, Deprel::obj},
                                     {"of", Upos::ADP, 0, 4, Deprel::case_},
                                     {"civilians", Upos::NOUN, 0, 2, Deprel::nmod},
                                     {"and", Upos::CCONJ, 0, 6, Deprel::cc},
                                     {"surrendered", Upos::VERB, 3, 1, Deprel::conj},
                                     {"fighters", Upos::NOUN, 0, 6, Deprel::obj}});
  EXPECT_EQ(arc(told, 6), "7 amod");
  EXPECT_EQ(arc(told, 7), "4 conj");
}

TEST(MendSpeech, AClauseWithThatIsTold) {  // "army denied Monday that men entered"
  const auto told = [](const char* verb) {
    return analysis_of({{"army", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"Monday", Upos::PROPN, 0, 2, Deprel::obl},
                        {"that", Upos::SCONJ, 0, 6, Deprel::mark},
                        {"men", Upos::NOUN, 0, 6, Deprel::nsubj},
                        {"entered", Upos::VERB, 1, 2, Deprel::conj}});
  };
  EXPECT_EQ(arc(told("deny"), 6), "2 ccomp");
  EXPECT_EQ(arc(told("fight"), 6), "2 conj");
}

TEST(MendSpeech, WhatIsClearedIsNotSaid) {  // "Ankara says Ada cleared"
  const auto told = [](const char* verb) {
    return analysis_of({{"Ankara", Upos::PROPN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 2, 0, Deprel::root},
                        {"Ada", Upos::PROPN, 0, 2, Deprel::obj},
                        {"cleared", Upos::VERB, 3, 2, Deprel::ccomp}});
  };
  EXPECT_EQ(arc(told("say"), 3), "4 nsubj:pass");
  EXPECT_EQ(arc(told("see"), 3), "2 obj");
}

TEST(MendSpeech, CountedGoesWithCounted) {  // "ten men of Ada and two rebels died"
  const auto told = [](Deprel counts) {
    return analysis_of({{"ten", Upos::NUM, 0, 2, counts},
                        {"men", Upos::NOUN, 0, 8, Deprel::nsubj},
                        {"of", Upos::ADP, 0, 4, Deprel::case_},
                        {"Ada", Upos::PROPN, 0, 2, Deprel::nmod},
                        {"and", Upos::CCONJ, 0, 7, Deprel::cc},
                        {"two", Upos::NUM, 0, 7, Deprel::nummod},
                        {"rebels", Upos::NOUN, 0, 4, Deprel::conj},
                        {"died", Upos::VERB, 1, 0, Deprel::root}});
  };
  EXPECT_EQ(arc(told(Deprel::nummod), 7), "2 conj");
  EXPECT_EQ(arc(told(Deprel::det), 7), "4 conj");
}

TEST(MendSpeech, WhoClosesAHeadlineSaysIt) {  // "rebels seize camp , convoy attacked - officials"
  const auto told = [](const char* closing) {
    return analysis_of({{"rebels", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"seize", Upos::VERB, 2, 0, Deprel::root},
                        {"camp", Upos::NOUN, 0, 2, Deprel::obj},
                        {",", Upos::PUNCT, 0, 5, Deprel::punct},
                        {"convoy", Upos::NOUN, 0, 6, Deprel::nsubj},
                        {"attacked", Upos::VERB, 3, 2, Deprel::conj},
                        {"-", Upos::PUNCT, 0, 8, Deprel::punct},
                        {"officials", Upos::NOUN, 0, 6, Deprel::obj},
                        {closing, Upos::PUNCT, 0, 2, Deprel::punct}});
  };
  const Analysis a = analysis_of({{"convoy", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"attacked", Upos::VERB, 3, 0, Deprel::root},
                                  {"-", Upos::PUNCT, 0, 4, Deprel::punct},
                                  {"officials", Upos::NOUN, 0, 2, Deprel::appos}});
  EXPECT_EQ(arc(a, 4), "2 parataxis");
  EXPECT_EQ(arc(a, 1), "2 nsubj:pass");
  EXPECT_EQ(arc(told("."), 8), "6 obj") << "a sentence of the text";
}

TEST(MendSpeech, WhatIsLadenDoesIt) {  // "car packed with bombs rammed bus"
  const auto told = [](const char* participle) {
    return analysis_of({{"car", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {participle, Upos::VERB, 1, 0, Deprel::root},
                        {"with", Upos::ADP, 0, 4, Deprel::case_},
                        {"bombs", Upos::NOUN, 0, 2, Deprel::obl},
                        {"rammed", Upos::VERB, 1, 4, Deprel::acl},
                        {"bus", Upos::NOUN, 0, 5, Deprel::obj}});
  };
  EXPECT_EQ(arc(told("pack"), 5), "0 root");
  EXPECT_EQ(arc(told("pack"), 1), "5 nsubj");
  EXPECT_EQ(arc(told("come"), 5), "4 acl");
}

TEST(MendSpeech, TheWoundedWoundNobody) {  // "two were killed and ten wounded"
  const auto told = [](const char* verb) {
    return analysis_of({{"two", Upos::NUM, 0, 3, Deprel::nsubj_pass},
                        {"were", Upos::AUX, 1, 3, Deprel::aux_pass},
                        {"killed", Upos::VERB, 3, 0, Deprel::root},
                        {"and", Upos::CCONJ, 0, 6, Deprel::cc},
                        {"ten", Upos::NUM, 0, 6, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 3, Deprel::conj}});
  };
  EXPECT_EQ(arc(told("wound"), 5), "6 nsubj:pass");
  EXPECT_EQ(arc(told("flee"), 5), "6 nsubj");
}

TEST(MendSpeech, NoDayHasFallen) {  // "army denied on Sunday that Bor had fallen"
  const auto told = [](const char* verb, Deprel noun, Deprel that) {
    return analysis_of({{"army", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"on", Upos::ADP, 0, 4, Deprel::case_},
                        {"Sunday", Upos::PROPN, 0, 2, noun},
                        {"that", Upos::PRON, 0, 8, that},
                        {"Bor", Upos::PROPN, 0, 8, Deprel::nsubj},
                        {"had", Upos::AUX, 1, 8, Deprel::aux},
                        {"fallen", Upos::VERB, 3, 4, Deprel::acl_relcl}});
  };
  const Analysis a = told("deny", Deprel::obl, Deprel::obj);
  EXPECT_EQ(arc(a, 8), "2 ccomp");
  EXPECT_EQ(arc(a, 5), "8 mark");
  EXPECT_EQ(arc(told("choose", Deprel::obl, Deprel::obj), 8), "4 acl:relcl");
  EXPECT_EQ(arc(told("deny", Deprel::obj, Deprel::obj), 8), "4 acl:relcl");
  EXPECT_EQ(arc(told("deny", Deprel::obl, Deprel::nsubj), 8), "4 acl:relcl");
}

// "The men of Ada attacked Bor , " say the soldier
TEST(MendSpeech, WhoActsInAQuotationDoesNotSayIt) {
  const auto told = [](const char* mark) {
    return analysis_of({{"men", Upos::NOUN, 0, 6, Deprel::nsubj},
                        {"attacked", Upos::VERB, 1, 6, Deprel::ccomp},
                        {"Bor", Upos::PROPN, 0, 2, Deprel::obj},
                        {",", Upos::PUNCT, 0, 2, Deprel::punct},
                        {mark, Upos::PUNCT, 0, 2, Deprel::punct},
                        {"say", Upos::VERB, 1, 0, Deprel::root},
                        {"soldier", Upos::NOUN, 0, 6, Deprel::obj}});
  };
  EXPECT_EQ(arc(told("\""), 1), "2 nsubj");
  EXPECT_EQ(arc(told("\""), 7), "6 nsubj");
  EXPECT_EQ(arc(told(","), 1), "6 nsubj");
}

TEST(MendSpeech, NobodySaysThoseWhoWereKilled) {  // "office say women and one girl were killed"
  const auto told = [](const char* verb) {
    return analysis_of({{"office", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"women", Upos::NOUN, 0, 2, Deprel::obj},
                        {"and", Upos::CCONJ, 0, 8, Deprel::cc},
                        {"one", Upos::NUM, 0, 6, Deprel::nummod},
                        {"girl", Upos::NOUN, 0, 8, Deprel::nsubj_pass},
                        {"were", Upos::AUX, 1, 8, Deprel::aux_pass},
                        {"killed", Upos::VERB, 3, 2, Deprel::conj}});
  };
  EXPECT_EQ(arc(told("say"), 3), "8 nsubj:pass");
  EXPECT_EQ(arc(told("say"), 6), "3 conj");
  EXPECT_EQ(arc(told("say"), 8), "2 ccomp");
  EXPECT_EQ(arc(told("met"), 3), "2 obj");
}

TEST(MendSpeech, OfTwoSubjectsTheLaterSpeaks) {  // "Thousands were trapped , the envoy say Thursday"
  const Analysis a = analysis_of({{"Thousands", Upos::NOUN, 0, 3, Deprel::nsubj_pass},
                                  {"were", Upos::AUX, 1, 3, Deprel::aux_pass},
                                  {"trapped", Upos::VERB, 3, 0, Deprel::root},
                                  {",", Upos::PUNCT, 0, 3, Deprel::punct},
                                  {"the", Upos::DET, 0, 6, Deprel::det},
                                  {"envoy", Upos::NOUN, 0, 3, Deprel::nsubj_pass},
                                  {"say", Upos::VERB, 1, 3, Deprel::conj}});
  EXPECT_EQ(arc(a, 6), "7 nsubj");
  EXPECT_EQ(arc(a, 7), "3 parataxis");
  EXPECT_EQ(arc(a, 1), "3 nsubj:pass");
}

TEST(MendSpeech, TheDayBehindSayingIsThatOfTheSaying) {  // "They say on Thursday it will act"
  const auto told = [](Deprel relation) {
    return analysis_of({{"They", Upos::PRON, 0, 2, Deprel::nsubj},
                        {"say", Upos::VERB, 1, 0, Deprel::root},
                        {"on", Upos::ADP, 0, 4, Deprel::case_},
                        {"Thursday", Upos::PROPN, 0, 7, Deprel::obl},
                        {"it", Upos::PRON, 0, 7, Deprel::nsubj},
                        {"will", Upos::AUX, 2, 7, Deprel::aux},
                        {"act", Upos::VERB, 0, 2, relation}});
  };
  EXPECT_EQ(arc(told(Deprel::ccomp), 4), "2 obl");
  EXPECT_EQ(arc(told(Deprel::advcl), 4), "7 obl");
}

TEST(MendSpeech, WhatIsDeniedIsANoun) {  // "men deny army claims that they left"
  const auto told = [](const char* verb) {
    return analysis_of({{"men", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 0, Deprel::root},
                        {"army", Upos::NOUN, 0, 4, Deprel::nsubj},
                        {"claims", Upos::VERB, 2, 2, Deprel::ccomp},
                        {"that", Upos::SCONJ, 0, 7, Deprel::mark},
                        {"they", Upos::PRON, 0, 7, Deprel::nsubj},
                        {"left", Upos::VERB, 1, 4, Deprel::ccomp}});
  };
  EXPECT_EQ(arc(told("deny"), 4), "2 obj");
  EXPECT_EQ(arc(told("deny"), 3), "4 compound");
  EXPECT_EQ(arc(told("deny"), 7), "4 acl");
  EXPECT_EQ(arc(told("hope"), 4), "2 ccomp");
}

TEST(MendSpeech, ToNobodyIsItSaid) {  // "it said forces killed militants"
  const auto said = [](const char* say, Deprel whom) {
    return analysis_of({{"it", Upos::PRON, 0, 2, Deprel::nsubj},
                        {say, Upos::VERB, 1, 0, Deprel::root},
                        {"forces", Upos::NOUN, 0, 2, whom},
                        {"killed", Upos::VERB, 3, 2, Deprel::ccomp},
                        {"militants", Upos::NOUN, 0, 4, Deprel::obj}});
  };
  EXPECT_EQ(arc(said("say", Deprel::iobj), 3), "4 nsubj");
  EXPECT_EQ(said("say", Deprel::iobj).tokens[3].tense, 1);
  EXPECT_EQ(arc(said("say", Deprel::obj), 3), "4 nsubj");
  EXPECT_EQ(arc(said("tell", Deprel::iobj), 3), "2 iobj");
}

TEST(MendSpeech, TwoSpeakersSpeak) {  // "they took Homba , witnesses and fighters say"
  const Analysis a = analysis_of({{"they", Upos::PRON, 0, 2, Deprel::nsubj},
                                  {"took", Upos::VERB, 1, 0, Deprel::root},
                                  {"Homba", Upos::PROPN, 0, 2, Deprel::obj},
                                  {",", Upos::PUNCT, 0, 5, Deprel::punct},
                                  {"witnesses", Upos::NOUN, 0, 3, Deprel::conj},
                                  {"and", Upos::CCONJ, 0, 7, Deprel::cc},
                                  {"fighters", Upos::NOUN, 0, 8, Deprel::nsubj},
                                  {"say", Upos::VERB, 1, 2, Deprel::conj}});
  EXPECT_EQ(arc(a, 5), "8 nsubj");
  EXPECT_EQ(arc(a, 7), "5 conj");
  EXPECT_EQ(arc(a, 8), "2 parataxis");
}

TEST(MendSpeech, WhoActedIsNotWhoSaidSo) {  // "forces swept through , officials say"
  const Analysis a = analysis_of({{"forces", Upos::NOUN, 0, 6, Deprel::nsubj},
                                  {"swept", Upos::VERB, 3, 6, Deprel::ccomp},
                                  {"through", Upos::ADV, 0, 2, Deprel::advmod},
                                  {",", Upos::PUNCT, 0, 6, Deprel::punct},
                                  {"officials", Upos::NOUN, 0, 6, Deprel::nsubj},
                                  {"say", Upos::VERB, 1, 0, Deprel::root}});
  EXPECT_EQ(arc(a, 1), "2 nsubj");
  EXPECT_EQ(arc(a, 5), "6 nsubj");
  EXPECT_EQ(a.tokens[1].tense, 1);
}

TEST(MendSpeech, WhoDeniesUrges) {  // "he denied that Bor had fallen and urged people"
  const auto told = [](const char* verb) {
    return analysis_of({{"he", Upos::PRON, 0, 2, Deprel::nsubj},
                        {"deny", Upos::VERB, 1, 0, Deprel::root},
                        {"that", Upos::SCONJ, 0, 6, Deprel::mark},
                        {"Bor", Upos::PROPN, 0, 6, Deprel::nsubj},
                        {"have", Upos::AUX, 1, 6, Deprel::aux},
                        {"fallen", Upos::VERB, 3, 2, Deprel::ccomp},
                        {"and", Upos::CCONJ, 0, 8, Deprel::cc},
                        {verb, Upos::VERB, 1, 6, Deprel::conj},
                        {"people", Upos::NOUN, 0, 8, Deprel::obj}});
  };
  EXPECT_EQ(arc(told("urge"), 8), "2 conj");
  EXPECT_EQ(arc(told("burn"), 8), "6 conj");
}

TEST(MendSpeech, WhatHasAnObjectIsToldAndDescribesNothing) {  // "source told AFP convoy of cars surrounded Bor"
  const Analysis a = analysis_of({{"source", Upos::NOUN, 0, 2, Deprel::nsubj},
                                  {"tell", Upos::VERB, 1, 0, Deprel::root},
                                  {"AFP", Upos::PROPN, 0, 2, Deprel::iobj},
                                  {"convoy", Upos::NOUN, 0, 2, Deprel::obj},
                                  {"of", Upos::ADP, 0, 6, Deprel::case_},
                                  {"cars", Upos::NOUN, 0, 4, Deprel::nmod},
                                  {"surrounded", Upos::VERB, 3, 6, Deprel::acl},
                                  {"Bor", Upos::PROPN, 0, 7, Deprel::obj}});
  EXPECT_EQ(arc(a, 7), "2 ccomp");
  EXPECT_EQ(arc(a, 4), "7 nsubj");
}

TEST(MendSpeech, WhatStandsBeforeTheCommaIsNotOfTheSaying) {  // "took bases in Ada , it said"
  const auto told = [](const char* mark) {
    return analysis_of({{"took", Upos::VERB, 1, 0, Deprel::root},
                        {"bases", Upos::NOUN, 0, 1, Deprel::obj},
                        {"in", Upos::ADP, 0, 4, Deprel::case_},
                        {"Ada", Upos::PROPN, 0, 7, Deprel::obl},
                        {mark, Upos::PUNCT, 0, 7, Deprel::punct},
                        {"it", Upos::PRON, 0, 7, Deprel::nsubj},
                        {"said", Upos::VERB, 1, 1, Deprel::parataxis}});
  };
  EXPECT_EQ(arc(told(","), 4), "1 obl");
  EXPECT_EQ(arc(told("-"), 4), "7 obl");
}

TEST(MendSpeech, WhoDidItIsNotWhoSaysSo) {  // "Men of group attacked Ada, sources say"
  const auto told = [](uint8_t tense) {
    return analysis_of({{"Men", Upos::NOUN, 0, 8, Deprel::nsubj},
                        {"of", Upos::ADP, 0, 3, Deprel::case_},
                        {"group", Upos::NOUN, 0, 1, Deprel::nmod},
                        {"attacked", Upos::VERB, tense, 3, Deprel::acl},
                        {"Ada", Upos::PROPN, 0, 4, Deprel::obj},
                        {",", Upos::PUNCT, 0, 7, Deprel::punct},
                        {"sources", Upos::NOUN, 0, 8, Deprel::nsubj},
                        {"say", Upos::VERB, 1, 0, Deprel::root}});
  };
  EXPECT_EQ(arc(told(1), 1), "4 nsubj");
  EXPECT_EQ(arc(told(1), 4), "8 ccomp");
  EXPECT_EQ(arc(told(3), 1), "8 nsubj");
}

TEST(MendSpeech, WhoTellsBehindAnAimTells) {  // "jets came to stop them, colonel tell AFP"
  const auto told = [](const char* verb) {
    return analysis_of({{"jets", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"came", Upos::VERB, 1, 0, Deprel::root},
                        {"to", Upos::PART, 0, 4, Deprel::mark},
                        {"stop", Upos::VERB, 5, 2, Deprel::xcomp},
                        {"them", Upos::PRON, 0, 4, Deprel::obj},
                        {",", Upos::PUNCT, 0, 7, Deprel::punct},
                        {"colonel", Upos::NOUN, 0, 4, Deprel::nsubj},
                        {verb, Upos::VERB, 1, 2, Deprel::conj},
                        {"AFP", Upos::PROPN, 0, 8, Deprel::iobj}});
  };
  EXPECT_EQ(arc(told("tell"), 7), "8 nsubj");
  EXPECT_EQ(arc(told("left"), 7), "4 nsubj");
}

TEST(MendSpeech, AnAgencyIsToldOfTwo) {  // "man tell AFP ABC and troops left"
  const auto told = [](const char* agency) {
    return analysis_of({{"man", Upos::NOUN, 0, 2, Deprel::nsubj},
                        {"tell", Upos::VERB, 1, 0, Deprel::root},
                        {agency, Upos::PROPN, 0, 2, Deprel::nsubj},
                        {"ABC", Upos::PROPN, 0, 3, Deprel::flat},
                        {"and", Upos::CCONJ, 0, 6, Deprel::cc},
                        {"troops", Upos::NOUN, 0, 7, Deprel::nsubj},
                        {"left", Upos::VERB, 1, 2, Deprel::ccomp}});
  };
  EXPECT_EQ(arc(told("AFP"), 3), "2 iobj");
  EXPECT_EQ(arc(told("AFP"), 4), "7 nsubj");
  EXPECT_EQ(arc(told("AFP"), 6), "4 conj");
  EXPECT_EQ(arc(told("Ali"), 4), "3 flat");
}

}  // namespace
}  // namespace rashomon
