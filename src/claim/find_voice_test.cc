// SPDX-License-Identifier: Apache-2.0
#include "find_voice.h"

#include <gtest/gtest.h>

#include "parsed_text.h"

namespace rashomon {
namespace {

const VoiceLexicon& lexicon() {
  static const VoiceLexicon kLexicon = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    EXPECT_TRUE(models) << models.error().message;
    auto opened = VoiceLexicon::open(*models);
    EXPECT_TRUE(opened) << opened.error().message;
    return *opened;
  }();
  return kLexicon;
}

Voice voice_of(const ParsedText& text, std::string_view trigger, int nth = 1) {
  const uint32_t t = text.token(trigger, nth);
  return find_voice({text.document, text.analysis, text.mentions}, lexicon(),
                    text.analysis.sentences[text.analysis.sentence_of(t)].span, text.analysis.tokens[t].span, t);
}

TEST(Voice, PlainTellingIsTheReportsOwn) {
  ParsedText text("Rebels rebel NOUN 2 nsubj\nshelled shell VERB 0 root 1\nTaiz Taiz PROPN 2 obj\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "Rebels", {"Rebels"});
  EXPECT_TRUE(voice_of(text, "shelled").own());
}

TEST(Voice, ClauseUnderSayIsItsSubjects) {
  ParsedText text(
      "Colonel Colonel PROPN 3 nsubj\nMarwan Marwan PROPN 1 flat\nsaid say VERB 0 root 1\nrebels rebel NOUN 5 "
      "nsubj\nshelled shell VERB 3 ccomp 1\nTaiz Taiz PROPN 5 obj\n~. . PUNCT 3 punct");
  const uint32_t colonel = text.entity(EntityType::person, "Marwan", {"Colonel Marwan"});
  const Voice voice = voice_of(text, "shelled");
  EXPECT_EQ(voice.speaker, colonel);
  EXPECT_EQ(text.text(voice.span), "Colonel Marwan");
  EXPECT_FALSE(voice.quoted);
  EXPECT_TRUE(voice_of(text, "said").own());
}

// Trees as the parser gives them, with its errors.

TEST(Voice, SayingPutInBetweenIsFoundByWords) {
  ParsedText text(
      "Tigrayan tigrayan NOUN 2 compound\nforces force NOUN 4 nsubj\nhave have AUX 4 aux\nrecaptured recapture VERB 0 "
      "root\nthe the DET 6 det\ntown town NOUN 4 obj\nof of ADP 8 case\nLalibela Lalibela PROPN 6 nmod\n~, , PUNCT 15 "
      "punct\na a DET 15 det\nUnited United ADJ 12 amod\nNations Nation PROPN 15 compound\nWorld World PROPN 14 "
      "compound\nHeritage Heritage PROPN 15 compound\nSite Site PROPN 24 obl\n~, , PUNCT 20 punct\nfrom from ADP 19 "
      "case\nEthiopian Ethiopian PROPN 19 amod\ngovernment government NOUN 20 compound\ntroops troops NOUN 15 conj\n~, "
      ", PUNCT 23 punct\ntwo two NUM 23 nummod\nresidents resident NOUN 24 nsubj\ntold tell VERB 4 parataxis\nReuters "
      "Reuters PROPN 24 iobj\nby by ADP 27 case\ntelephone telephone NOUN 24 obl\non on ADP 29 case\nSunday Sunday "
      "PROPN 24 obl\n~, , PUNCT 32 punct\n11 11 NUM 32 nummod\ndays day NOUN 24 ccomp\nafter after SCONJ 34 "
      "case\ngovernment government NOUN 32 conj\n~- - PUNCT 34 punct\n~allied ally VERB 37 amod\nforces force NOUN 39 "
      "nsubj\nhad have AUX 39 aux\ntaken take VERB 32 conj\ncontrol control NOUN 39 obj\nof of ADP 42 case\nit it PRON "
      "39 obl\n~. . PUNCT 4 punct");
  const Voice voice = voice_of(text, "recaptured");
  EXPECT_EQ(voice.speaker, kNone);
  EXPECT_EQ(text.text(voice.span), "two residents");
}

TEST(Voice, FirstNounOfThePhraseSpeaks) {
  ParsedText text(
      "Russian Russian ADJ 2 amod\nforces force NOUN 4 nsubj\nhave have AUX 4 aux\ntaken take VERB 20 advcl\nfull full "
      "ADJ 6 amod\ncontrol control NOUN 4 obj\nof of ADP 11 case\nthe the DET 11 det\neastern eastern ADJ 11 "
      "amod\nUkrainian Ukrainian PROPN 11 amod\ncity city NOUN 4 obl\nof of ADP 13 case\nAvdiivka Avdiivka PROPN 11 "
      "nmod\n~, , PUNCT 17 punct\nthe the DET 17 det\nDefense Defense PROPN 17 compound\nMinistry Ministry PROPN 20 "
      "nsubj\nin in ADP 19 case\nMoscow Moscow PROPN 17 nmod\nsaid say VERB 0 root\nSaturday Saturday PROPN 20 "
      "nsubj\n~, , PUNCT 23 punct\nhours hour NOUN 21 conj\nafter after SCONJ 30 mark\nUkraine Ukraine PROPN 29 "
      "nmod:poss\n~'s 's PART 25 case\nnew new ADJ 29 amod\nmilitary military ADJ 29 amod\nchief chief NOUN 30 "
      "nsubj\nannounced announce VERB 20 advcl\nthe the DET 32 det\nwithdrawal withdrawal NOUN 30 obj\nof of ADP 35 "
      "case\nhis his PRON 35 nmod:poss\ntroops troops NOUN 32 nmod\n~. . PUNCT 20 punct");
  text.entity(EntityType::place, "Moscow", {"Moscow"});
  const uint32_t ministry = text.entity(EntityType::organisation, "Defense Ministry", {"the Defense Ministry"});
  EXPECT_EQ(voice_of(text, "taken").speaker, ministry);
}

TEST(Voice, MainVerbOfSayingCoversTheSentenceBehindIt) {
  ParsedText text(
      "Mali Mali PROPN 3 nmod:poss\n~'s 's PART 1 case\nruling ruling NOUN 5 nsubj\njunta junta PROPN 3 appos\nsaid "
      "say VERB 0 root\nTuesday Tuesday PROPN 5 obl:tmod\nthat that SCONJ 14 mark\nits its PRON 9 nmod:poss\ntroops "
      "troops NOUN 14 nsubj\n~, , PUNCT 11 punct\nsupported support VERB 9 acl\nby by ADP 13 case\nRussian Russian "
      "PROPN 11 obl:agent\nmercenaries mercenary VERB 20 advcl\nfrom from ADP 18 case\nthe the DET 18 det\nWagner "
      "Wagner PROPN 18 compound\nGroup Group PROPN 14 obl\n~, , PUNCT 14 punct\nkilled kill VERB 5 conj\nmore more ADJ "
      "24 advmod\nthan than ADP 21 fixed\n50 50 NUM 24 nummod\nmilitants militant NOUN 20 obj\nlinked link VERB 24 "
      "acl\nto to ADP 27 case\nAl Al PROPN 25 obl\n~- - PUNCT 27 punct\n~Qaeda Qaeda PROPN 27 flat\nin in ADP 32 "
      "case\nan a DET 32 det\noperation operation NOUN 20 obl\nnear near ADP 34 case\nMenaka Menaka PROPN 32 nmod\n~. "
      ". PUNCT 5 punct");
  const uint32_t junta = text.entity(EntityType::group, "junta", {"Mali's ruling junta"});
  EXPECT_EQ(voice_of(text, "killed").speaker, junta);
}

TEST(Voice, IndirectSpeechRunsOnInTheShiftedTense) {
  ParsedText text(
      "Residents resident NOUN 2 nsubj\nsaid say VERB 0 root\nWagner Wagner PROPN 4 compound\nfighters fighter NOUN 2 "
      "obj\nhad have AUX 7 aux\nlooted loote VERB 7 amod\nshops shop NOUN 4 acl:relcl\n~. . PUNCT 2 punct\n\nThey they "
      "PRON 4 nsubj\nhad have AUX 4 aux\nalso also ADV 4 advmod\nset set VERB 0 root\nfire fire NOUN 4 obj\nto to ADP "
      "8 case\ntwo two NUM 8 nummod\nhouses house NOUN 4 obl\n~. . PUNCT 4 punct");
  EXPECT_EQ(text.text(voice_of(text, "set").span), "Residents");
}

TEST(Voice, AccordingTo) {
  ParsedText text(
      "The the DET 14 nsubj\nrival rival ADJ 14 nsubj\nGaitanist gaitanist NOUN 2 obj\nSelf self NOUN 7 compound\n~- - "
      "PUNCT 4 punct\n~Defense Defense PROPN 7 compound\nForces Force PROPN 3 appos\n~, , PUNCT 12 punct\na a DET 12 "
      "det\nnarco narco X 12 compound\n~- - PUNCT 10 punct\n~militia militia X 7 conj\n~, , PUNCT 2 punct\nkidnapped "
      "kidnap VERB 0 root\nthree three NUM 16 nummod\nsoldiers soldier NOUN 14 obj\nnear near ADP 20 case\nTibu Tibu "
      "PROPN 20 compound\nlast last ADJ 20 amod\nweek week PROPN 16 nmod\n~, , PUNCT 25 punct\naccording accord VERB "
      "25 case\nto to ADP 22 fixed\nthe the DET 25 det\narmy army NOUN 16 nmod\n~. . PUNCT 14 punct");
  const uint32_t army = text.entity(EntityType::group, "army", {"the army"});
  EXPECT_EQ(voice_of(text, "kidnapped").speaker, army);
}

TEST(Voice, WhatSomebodyIsAccusedOfIsTheAccusers) {
  ParsedText text(
      "Human human ADJ 2 amod\nRights Right PROPN 4 nsubj\nWatch Watch PROPN 4 nsubj\naccused accuse VERB 0 "
      "root\nsoldiers soldier NOUN 4 obj\nof of SCONJ 7 mark\nexecuting execute VERB 4 advcl\nat at ADP 9 case\nleast "
      "least ADJ 10 nmod\n12 12 NUM 11 nummod\nmen man NOUN 7 obj\nin in ADP 14 case\nthe the DET 14 det\nvillage "
      "village NOUN 11 nmod\nof of ADP 16 case\nMoura Moura PROPN 14 nmod\n~. . PUNCT 4 punct");
  const uint32_t watch = text.entity(EntityType::organisation, "Human Rights Watch", {"Human Rights Watch"});
  EXPECT_EQ(voice_of(text, "executing").speaker, watch);
  EXPECT_TRUE(voice_of(text, "accused").own());
}

TEST(Voice, PersonBehindACommaSpeaks) {
  ParsedText text(
      "Iranian Iranian ADJ 3 compound\n~- - PUNCT 1 punct\n~made make VERB 4 amod\ndrones drone NOUN 5 nsubj\nhit hit "
      "VERB 23 ccomp\na a DET 7 det\npower power NOUN 8 compound\nstation station NOUN 5 obj\nin in ADP 10 case\nOdesa "
      "Odesa PROPN 5 obl\n~, , PUNCT 12 punct\nwounding wound VERB 5 advcl\nseven seven NUM 14 nummod\npeople people "
      "NOUN 12 obj\n~, , PUNCT 18 punct\nthe the DET 18 det\nregional regional ADJ 18 amod\ngovernor governor PROPN 14 "
      "conj\n~, , PUNCT 20 punct\nOleh Oleh PROPN 18 appos\nKiper Kiper PROPN 18 flat\n~, , PUNCT 5 punct\nsaid say "
      "VERB 0 root\n~. . PUNCT 23 punct");
  const uint32_t kiper = text.entity(EntityType::person, "Oleh Kiper", {"Oleh Kiper"});
  EXPECT_EQ(voice_of(text, "hit").speaker, kiper);
}

TEST(Voice, SemicolonPartsTwoSpeakers) {
  ParsedText text(
      "# title\nRussia Russia PROPN 2 nsubj\nsays say VERB 0 root\nits its PRON 4 nmod:poss\nforces force NOUN 5 "
      "nsubj\ntook take VERB 2 ccomp\nAvdiivka Avdiivka PROPN 5 obj\n~; ; PUNCT 9 punct\nUkraine Ukraine PROPN 9 "
      "nsubj\nsays say VERB 5 parataxis\ntroops troops NOUN 9 obj\nwithdrew withdraw VERB 5 conj");
  const uint32_t russia = text.entity(EntityType::state, "Russia", {"Russia"});
  const uint32_t ukraine = text.entity(EntityType::state, "Ukraine", {"Ukraine"});
  EXPECT_EQ(voice_of(text, "took").speaker, russia);
  EXPECT_EQ(voice_of(text, "withdrew").speaker, ukraine);
}

TEST(Voice, WordsWithinMarksAreQuoted) {
  ParsedText text(
      "President President PROPN 2 nmod:desc\nBashar Bashar PROPN 6 nsubj\nal al PROPN 2 flat\n~- - PUNCT 5 "
      "punct\n~Assad Assad PROPN 2 flat\nvowed vow VERB 0 root\nto to PART 9 mark\n\" \" PUNCT 9 punct\n~liberate "
      "liberate VERB 6 xcomp\nevery every DET 11 det\ninch inch NOUN 9 obj\n~\" \" PUNCT 11 punct\nof of ADP 14 "
      "case\nSyria Syria PROPN 9 obl\n~. . PUNCT 6 punct");
  const uint32_t assad = text.entity(EntityType::person, "Bashar al-Assad", {"President Bashar al-Assad"});
  const Voice voice = voice_of(text, "liberate");
  EXPECT_TRUE(voice.quoted);
  EXPECT_EQ(voice.speaker, assad);
}

TEST(Voice, QuotationsOfTheMentionsDecide) {
  ParsedText text(
      "We we PRON 2 nsubj\nshelled shell VERB 0 root 1\nTaiz Taiz PROPN 2 obj\n~. . PUNCT 2 punct\n\nSarie Sarie PROPN "
      "2 nsubj\nspoke speak VERB 0 root 1");
  const uint32_t sarie = text.entity(EntityType::person, "Sarie", {"Sarie"});
  Quote quote;
  quote.span = text.span("We shelled Taiz.");
  quote.direct = true;
  quote.speaker = sarie;
  quote.speaker_span = text.span("Sarie");
  text.mentions.quotes = {quote};
  const Voice voice = voice_of(text, "shelled");
  EXPECT_EQ(voice.speaker, sarie);
  EXPECT_TRUE(voice.quoted);
}

TEST(Voice, LexiconErrorNamesFileAndLine) {
  static const std::string kBytes = "# a comment\nshout\tsay\n";
  auto opened = VoiceLexicon::open(Models::of_static({{"en/lexicons/voice.tsv", kBytes}}));
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().message.find("en/lexicons/voice.tsv:2"), std::string::npos) << opened.error().message;
}

}  // namespace
}  // namespace rashomon
