// SPDX-License-Identifier: Apache-2.0
#include "find_holdings.h"

#include <gtest/gtest.h>

#include "parsed_text.h"

namespace rashomon {
namespace {

using Strings = std::vector<std::string>;

/// "holder holds place" or "holder lost place".
Strings holdings_of(const ParsedText& text) {
  static const Models kModels = *Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  static const auto kLexicon = HoldingLexicon::open(kModels);
  static const auto kVoices = VoiceLexicon::open(kModels);
  EXPECT_TRUE(kLexicon) << kLexicon.error().message;
  Strings out;
  for (const HoldingStatement& h : find_holdings({text.document, text.analysis, text.mentions}, *kLexicon, *kVoices)) {
    out.push_back(text.mentions.entities[h.holder].name + (h.lost ? " lost " : " holds ") +
                  text.mentions.entities[h.place].name);
  }
  return out;
}

TEST(Holdings, StrongholdAsApposition) {
  ParsedText text(
      "Troops troop NOUN 2 nsubj\nshelled shell VERB 0 root 1\nKidal Kidal PROPN 2 obj\n~, , PUNCT 6 punct\na a DET 6 "
      "det\nstronghold stronghold NOUN 3 appos\nof of ADP 8 case\nseparatists separatist NOUN 6 nmod\n~. . PUNCT 2 "
      "punct");
  text.entity(EntityType::place, "Kidal", {"Kidal"});
  text.entity(EntityType::group, "separatists", {"separatists"});
  EXPECT_EQ(holdings_of(text), (Strings{"separatists holds Kidal"}));
}

TEST(Holdings, FormerStrongholdIsLost) {
  ParsedText text(
      "Troops troop NOUN 2 nsubj\nentered enter VERB 0 root 1\nRaqqa Raqqa PROPN 2 obj\n~, , PUNCT 7 punct\nthe the "
      "DET 7 det\nformer former ADJ 7 amod\nstronghold stronghold NOUN 3 appos\nof of ADP 9 case\nISIS ISIS PROPN 7 "
      "nmod");
  text.entity(EntityType::place, "Raqqa", {"Raqqa"});
  text.entity(EntityType::group, "ISIS", {"ISIS"});
  EXPECT_EQ(holdings_of(text), (Strings{"ISIS lost Raqqa"}));
}

TEST(Holdings, PossessedStrongholdInATown) {
  ParsedText text(
      "They they PRON 2 nsubj\nfled flee VERB 0 root 1\nto to ADP 5 case\nKaruna Karuna PROPN 5 nmod:poss\nbastion "
      "bastion NOUN 2 obl\nin in ADP 8 case\nthe the DET 8 det\ntown town NOUN 5 nmod\nof of ADP 10 case\nMutur Mutur "
      "PROPN 8 nmod");
  text.entity(EntityType::group, "Karuna", {"Karuna"});
  text.entity(EntityType::place, "Mutur", {"Mutur"});
  EXPECT_EQ(holdings_of(text), (Strings{"Karuna holds Mutur"}));
}

TEST(Holdings, HeldCompoundAndUnderControl) {
  ParsedText text(
      "Rebel rebel NOUN 3 compound\n~- - PUNCT 3 punct\n~held hold VERB 4 amod 3\nGoma Goma PROPN 9 nsubj\nis be AUX 9 "
      "cop\nunder under ADP 9 case\nrebel rebel NOUN 9 compound\ncontrol control NOUN 9 dep\ncontrol control NOUN 0 "
      "root");
  text.entity(EntityType::place, "Goma", {"Goma"});
  text.entity(EntityType::group, "rebel", {"Rebel", "rebel"});
  const Strings found = holdings_of(text);
  ASSERT_FALSE(found.empty());
  for (const std::string& line : found) EXPECT_EQ(line, "rebel holds Goma");
}

TEST(Holdings, NoLongerUnderControlIsLost) {
  ParsedText text(
      "Mekelle Mekelle PROPN 7 nsubj\nis be AUX 7 cop\nno no DET 4 advmod\nlonger long ADV 7 advmod\nunder under ADP 7 "
      "case\nTPLF TPLF PROPN 7 compound\ncontrol control NOUN 0 root");
  text.entity(EntityType::place, "Mekelle", {"Mekelle"});
  text.entity(EntityType::group, "TPLF", {"TPLF"});
  EXPECT_EQ(holdings_of(text), (Strings{"TPLF lost Mekelle"}));
}

TEST(Holdings, TryingToHoldIsNoHolding) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\ntried try VERB 0 root 1\nto to PART 4 mark\nhold hold VERB 2 xcomp 5\nAden Aden "
      "PROPN 4 obj");
  text.entity(EntityType::place, "Aden", {"Aden"});
  text.entity(EntityType::group, "rebels", {"Rebels"});
  EXPECT_EQ(holdings_of(text), Strings{});
}

TEST(Holdings, APersonHoldsByTheForceThatHeLeads) {
  ParsedText text(
      "Prigozhin Prigozhin PROPN 3 nsubj\n~'s 's PART 1 case\ncontrols control VERB 0 root 2\nBakhmut Bakhmut PROPN 3 "
      "obj\n~, , PUNCT 3 punct\nWagner Wagner PROPN 3 obl");
  const uint32_t person = text.entity(EntityType::person, "Prigozhin", {"Prigozhin"});
  const uint32_t force = text.entity(EntityType::group, "Wagner", {"Wagner"});
  text.entity(EntityType::place, "Bakhmut", {"Bakhmut"});
  text.mentions.entities[force].leader = person;
  EXPECT_EQ(holdings_of(text), (Strings{"Wagner holds Bakhmut"}));
}

TEST(Holdings, PhrasesOfHolding) {
  ParsedText text(
      "Rebels rebel NOUN 5 nsubj\nare be AUX 5 cop\nnow now ADV 5 advmod\nin in ADP 5 case\ncharge charge NOUN 0 "
      "root\nof of ADP 7 case\nBria Bria PROPN 5 nmod");
  text.entity(EntityType::place, "Bria", {"Bria"});
  text.entity(EntityType::group, "rebels", {"Rebels"});
  EXPECT_EQ(holdings_of(text), (Strings{"rebels holds Bria"}));
}

TEST(Holdings, TheOrderOfWordsTellsWhereTheTreeDoesNot) {
  ParsedText text(
      "Bria Bria PROPN 0 root\n~, , PUNCT 1 punct\na a DET 5 det\nmarket market NOUN 5 compound\ntown town NOUN 1 "
      "appos\nstill still ADV 7 advmod\ngoverned govern VERB 1 parataxis\nby by ADP 9 case\nSeleka Seleka PROPN 7 "
      "obl");
  text.entity(EntityType::place, "Bria", {"Bria"});
  text.entity(EntityType::group, "Seleka", {"Seleka"});
  EXPECT_EQ(holdings_of(text), (Strings{"Seleka holds Bria"}));
}

TEST(Holdings, PossessedPlaces) {
  ParsedText text(
      "Bria Bria PROPN 6 nsubj\nis be AUX 6 cop\nno no DET 4 det\nlonger long ADV 6 advmod\nthe the DET 6 det\n"
      "army army NOUN 0 root\n~'s 's PART 6 case\n~. . PUNCT 6 punct");
  text.entity(EntityType::place, "Bria", {"Bria"});
  text.entity(EntityType::group, "army", {"army"});
  EXPECT_EQ(holdings_of(text), (Strings{"army lost Bria"}));
}

TEST(Holdings, AllOfATownIsTheTownAndHalfIsNot) {
  const auto held = [](const std::string& measure) {
    ParsedText text("Rebels rebel NOUN 2 nsubj\nhold hold VERB 0 root 2\n" + measure + " " + measure +
                    " DET 2 obj\nof of ADP 5 case\nBria Bria PROPN 3 nmod");
    text.entity(EntityType::place, "Bria", {"Bria"});
    text.entity(EntityType::group, "rebels", {"Rebels"});
    return holdings_of(text);
  };
  EXPECT_EQ(held("all"), (Strings{"rebels holds Bria"}));
  EXPECT_EQ(held("half"), Strings{});
}

TEST(Holdings, LittleMoreThanATown) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nhold hold VERB 0 root 2\nlittle little ADV 4 advmod\nmore more ADJ 2 obj\nthan "
      "than ADP 6 case\nBria Bria PROPN 4 obl");
  text.entity(EntityType::place, "Bria", {"Bria"});
  text.entity(EntityType::group, "rebels", {"Rebels"});
  EXPECT_EQ(holdings_of(text), (Strings{"rebels holds Bria"}));
}

TEST(Holdings, TheTownWhereTheyHoldOut) {
  ParsedText text(
      "Bria Bria PROPN 5 nsubj\nis be AUX 5 cop\nthe the DET 5 det\nonly only ADJ 5 amod\ntown town NOUN 0 root\n"
      "where where ADV 8 advmod\nrebels rebel NOUN 8 nsubj\nhold hold VERB 5 acl:relcl 2\nout out ADP 8 "
      "compound:prt");
  text.entity(EntityType::place, "Bria", {"Bria"});
  text.entity(EntityType::group, "rebels", {"rebels"});
  EXPECT_EQ(holdings_of(text), (Strings{"rebels holds Bria"}));
}

TEST(Holdings, TheMainTownOfARegionIsTheTown) {
  ParsedText text(
      "Troops troop NOUN 2 nsubj\nshelled shell VERB 0 root 1\nBria Bria PROPN 2 obj\n~, , PUNCT 8 punct\nrebel rebel "
      "NOUN 7 compound\n~- - PUNCT 5 punct\n~held hold VERB 8 amod 3\ntown town NOUN 3 appos\nof of ADP 10 case\n"
      "Kotto Kotto PROPN 8 nmod");
  text.entity(EntityType::place, "Bria", {"Bria"});
  text.entity(EntityType::place, "Kotto", {"Kotto"});
  text.entity(EntityType::group, "rebels", {"rebel"});
  EXPECT_EQ(holdings_of(text), (Strings{"rebels holds Bria"}));
}

TEST(Holdings, WhereHostagesAreHeldNoGroundIs) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nfled flee VERB 0 root 1\nto to ADP 4 case\nBria Bria PROPN 2 obl\n~, , PUNCT 8 "
      "punct\nwhere where ADV 8 advmod\nthey they PRON 8 nsubj\nhold hold VERB 4 acl:relcl 2\nhostages hostage NOUN "
      "8 obj");
  text.entity(EntityType::place, "Bria", {"Bria"});
  text.entity(EntityType::group, "rebels", {"Rebels", "they"});
  EXPECT_EQ(holdings_of(text), Strings{});
}

TEST(Holdings, GamesHoldNoGround) {
  ParsedText text(
      "Al-Ittihad Al-Ittihad PROPN 2 nsubj\nheld hold VERB 0 root 1\nBria Bria PROPN 2 obj\nfrom from ADP 5 case\n"
      "kick-off kick-off NOUN 2 obl");
  text.entity(EntityType::place, "Bria", {"Bria"});
  text.entity(EntityType::group, "Al-Ittihad", {"Al-Ittihad"});
  EXPECT_EQ(holdings_of(text), Strings{});
}

}  // namespace
}  // namespace rashomon
