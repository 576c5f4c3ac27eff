// SPDX-License-Identifier: Apache-2.0
#include "find_relations.h"

#include <gtest/gtest.h>

#include "parsed_text.h"

namespace rashomon {
namespace {

using Strings = std::vector<std::string>;

std::string models_folder() { return std::string(RASHOMON_SOURCE_DIR) + "/models"; }

/// "from type to" of every relation, in the text's order; with a speaker "… says X".
Strings relations_of(const ParsedText& text) {
  static const Models kModels = *Models::of_directory(models_folder());
  static const auto kLexicon = RelationLexicon::open(kModels);
  static const auto kVoices = VoiceLexicon::open(kModels);
  EXPECT_TRUE(kLexicon) << kLexicon.error().message;
  Strings out;
  for (const Relation& r : find_relations({text.document, text.analysis, text.mentions}, *kLexicon, *kVoices, {})) {
    std::string line = text.mentions.entities[r.from].name + " " + relation_type_name(r.type) + " " +
                       text.mentions.entities[r.to].name;
    if (r.voice.speaker != kNone) line += ", says " + text.mentions.entities[r.voice.speaker].name;
    out.push_back(line);
  }
  return out;
}

TEST(Relations, PassiveWithThreeBackers) {
  ParsedText text(
      "Dostum Dostum PROPN 3 nsubj:pass\nis be AUX 3 aux:pass\nbacked back VERB 0 root 3\nby by ADP 5 case\nTurkey "
      "Turkey PROPN 3 obl:agent\n"
      "~, , PUNCT 7 punct\nIran Iran PROPN 5 conj\nand and CCONJ 9 cc\nIndia India PROPN 5 conj\n~. . PUNCT 3 punct");
  text.entity(EntityType::person, "Dostum", {"Dostum"});
  for (const char* state : {"Turkey", "Iran", "India"}) text.entity(EntityType::state, state, {state});
  EXPECT_EQ(relations_of(text), (Strings{"Turkey backs Dostum", "Iran backs Dostum", "India backs Dostum"}));
}

TEST(Relations, VerbWithPreposition) {
  ParsedText text(
      "Chad Chad PROPN 2 nsubj\nsided side VERB 0 root 1\nwith with ADP 4 case\nHaftali Haftali PROPN 2 obl\n~. . "
      "PUNCT 2 "
      "punct");
  text.entity(EntityType::state, "Chad", {"Chad"});
  text.entity(EntityType::person, "Haftali", {"Haftali"});
  EXPECT_EQ(relations_of(text), (Strings{"Chad backs Haftali"}));
}

TEST(Relations, BondOfTwo) {
  ParsedText text(
      "Amhara Amhara PROPN 4 nsubj\nand and CCONJ 3 cc\nFano Fano PROPN 1 conj\nformed form VERB 0 root 1\nan a DET 6 "
      "det\nalliance alliance NOUN 4 obj\n~. . PUNCT 4 punct");
  text.entity(EntityType::group, "Amhara", {"Amhara"});
  text.entity(EntityType::group, "Fano", {"Fano"});
  EXPECT_EQ(relations_of(text), (Strings{"Amhara allied_with Fano"}));
}

TEST(Relations, ActiveBacking) {
  ParsedText text(
      "Iran Iran PROPN 2 nsubj\nsupports support VERB 0 root 2\nHouthi Houthi PROPN 4 compound\nrebels rebel NOUN 2 "
      "obj\n~. . PUNCT 2 punct");
  text.entity(EntityType::state, "Iran", {"Iran"});
  text.entity(EntityType::group, "Houthis", {"Houthi rebels"});
  EXPECT_EQ(relations_of(text), (Strings{"Iran backs Houthis"}));
}

TEST(Relations, NegatedBackingIsNone) {
  ParsedText text(
      "Iran Iran PROPN 4 nsubj\ndoes do AUX 4 aux\nnot not PART 4 advmod\nsupport support VERB 0 root 5\nrebels rebel "
      "NOUN 4 obj\n~. . PUNCT 4 punct");
  text.entity(EntityType::state, "Iran", {"Iran"});
  text.entity(EntityType::group, "rebels", {"rebels"});
  EXPECT_EQ(relations_of(text), Strings{});
}

TEST(Relations, CompoundOfOneTokenByDemonym) {
  ParsedText text(
      "Iranian-backed Iranian-backed ADJ 2 amod\nrebels rebel NOUN 3 nsubj\nshelled shell VERB 0 root 1\nMarib Marib "
      "PROPN 3 obj\n~, , PUNCT 3 punct\nangering anger VERB 3 advcl 4\nIran "
      "Iran PROPN 6 obj\n~. . PUNCT 3 punct");
  text.entity(EntityType::state, "Iran", {});
  text.entity(EntityType::group, "rebels", {"Iranian-backed rebels"});
  EXPECT_EQ(relations_of(text), (Strings{"Iran backs rebels"}));
}

TEST(Relations, CompoundOfThreeTokensByAcronym) {
  ParsedText text(
      "The the DET 5 det\nU.N. U.N. PROPN 4 compound\n~- - PUNCT 4 punct\n~recognised recognise VERB 5 amod "
      "3\ngovernment government NOUN 6 nsubj\nthanked thank VERB 0 root 1\nthe the DET 9 "
      "det\nUnited United PROPN 9 compound\nNations Nations PROPN 6 obj\n~. . PUNCT 6 punct");
  text.entity(EntityType::organisation, "United Nations", {"the United Nations"});
  text.entity(EntityType::group, "government", {"The U.N.-recognised government"});
  EXPECT_EQ(relations_of(text), (Strings{"United Nations recognises government"}));
}

TEST(Relations, CompoundThatTellsNoRelation) {
  ParsedText text(
      "Russian-made Russian-made ADJ 2 amod\nrebels rebel NOUN 0 root\nand and CCONJ 4 cc\nRussia Russia PROPN 2 conj");
  text.entity(EntityType::state, "Russia", {"Russia"});
  text.entity(EntityType::group, "rebels", {"rebels"});
  EXPECT_EQ(relations_of(text), Strings{});
}

TEST(Relations, SuppliedDronesGoToWhoAttacks) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nstruck strike VERB 0 root 1\nMarib Marib PROPN 2 obj\nwith with ADP 8 case\nIran "
      "Iran PROPN 7 compound\n~- - PUNCT 7 punct\n~supplied supply VERB 8 amod 3\ndrones "
      "drone NOUN 2 obl\n~. . PUNCT 2 punct");
  text.entity(EntityType::group, "rebels", {"Rebels"});
  text.entity(EntityType::state, "Iran", {"Iran"});
  EXPECT_EQ(relations_of(text), (Strings{"Iran supplies rebels"}));
}

TEST(Relations, SentToPropUpBacksAndSupplies) {
  ParsedText text(
      "Moscow Moscow PROPN 3 nsubj\nhas have AUX 3 aux\nsent send VERB 0 root 3\nhundreds hundred NOUN 3 obj\nof of "
      "ADP 6 case\nmercenaries mercenary NOUN 4 nmod\nto to PART 8 mark\nprop prop VERB "
      "3 advcl 5\nup up ADP 8 compound:prt\nTouadera Touadera PROPN 12 nmod:poss\n~'s 's PART 10 case\ngovernment "
      "government NOUN 8 obj\n~. . PUNCT 3 punct");
  text.entity(EntityType::state, "Russia", {"Moscow"});
  text.entity(EntityType::person, "Touadera", {"Touadera"});
  text.entity(EntityType::group, "government", {"Touadera's government"});
  EXPECT_EQ(relations_of(text),
            (Strings{"Russia backs government", "Russia supplies government", "Touadera leads government"}));
}

TEST(Relations, HelpFromSomebodyGoesToTheSubject) {
  ParsedText text(
      "Rebels rebel NOUN 2 nsubj\nadvanced advance VERB 0 root 1\nwith with ADP 5 case\nmilitary military ADJ 5 "
      "amod\nhelp help NOUN 2 obl\nfrom from ADP 7 case\nRwanda Rwanda PROPN 5 nmod\n~. . "
      "PUNCT 2 punct");
  text.entity(EntityType::group, "rebels", {"Rebels"});
  text.entity(EntityType::state, "Rwanda", {"Rwanda"});
  EXPECT_EQ(relations_of(text), (Strings{"Rwanda backs rebels"}));
}

TEST(Relations, DemonymSupportForSomebody) {
  ParsedText text(
      "Rwandan rwandan ADJ 2 amod\nsupport support NOUN 5 nsubj\nfor for ADP 4 case\nM23 M23 PROPN 2 nmod\nangered "
      "anger VERB 0 root 1\nRwanda Rwanda PROPN 7 nmod:poss\n~'s 's PART 6 "
      "case\nneighbours neighbour NOUN 5 obj\n~. . PUNCT 5 punct");
  text.entity(EntityType::group, "M23", {"M23"});
  text.entity(EntityType::state, "Rwanda", {});
  const Strings found = relations_of(text);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0], "Rwanda backs M23");
}

TEST(Relations, LedByAndLoyalTo) {
  ParsedText text(
      "A a DET 2 det\nmilitia militia NOUN 9 nsubj\nled lead VERB 2 acl 3\nby by ADP 5 case\nHemedti Hemedti PROPN 3 "
      "obl:agent\nand and CCONJ 7 cc\nloyal loyal ADJ 3 conj\nto to ADP 10 "
      "case\nfought fight VERB 0 root 1\nBashir Bashir PROPN 7 obl\n~. . PUNCT 9 punct");
  text.entity(EntityType::group, "militia", {"A militia"});
  text.entity(EntityType::person, "Hemedti", {"Hemedti"});
  EXPECT_EQ(relations_of(text), (Strings{"Hemedti leads militia"}));
}

TEST(Relations, LoyalForces) {
  ParsedText text(
      "Troops troop NOUN 5 nsubj\nloyal loyal ADJ 1 amod\nto to ADP 4 case\nHadi Hadi PROPN 2 obl\nfled flee VERB 0 "
      "root 1\n~. . PUNCT 5 punct");
  text.entity(EntityType::group, "troops", {"Troops"});
  text.entity(EntityType::person, "Hadi", {"Hadi"});
  EXPECT_EQ(relations_of(text), (Strings{"troops allied_with Hadi"}));
}

TEST(Relations, RoleFactsTellSpokesmenAndLeadersAndThatDeputiesBelong) {
  ParsedText text(
      "Reda Reda PROPN 4 nsubj\n~, , PUNCT 3 punct\nspokesman spokesman NOUN 1 appos\nfled flee VERB 0 root 1\nTPLF "
      "TPLF PROPN 4 obj");
  const uint32_t reda = text.entity(EntityType::person, "Reda", {"Reda"});
  const uint32_t tplf = text.entity(EntityType::group, "TPLF", {"TPLF"});
  text.mentions.roles = {{reda, "spokesman", tplf, text.span("Reda, spokesman")},
                         {reda, "prime minister", tplf, text.span("Reda")},
                         {reda, "deputy commander", tplf, text.span("spokesman")}};
  EXPECT_EQ(relations_of(text), (Strings{"Reda leads TPLF", "Reda speaks_for TPLF", "Reda part_of TPLF"}));
}

TEST(Relations, CarryTheVoiceThatTellsThem) {
  ParsedText text(
      "Kigali Kigali PROPN 3 nsubj\n~, , PUNCT 3 punct\narms arm VERB 0 root 2\nM23 M23 PROPN 3 obj\n~, , PUNCT 7 "
      "punct\nKinshasa Kinshasa PROPN 7 nsubj\nsaid say VERB 3 parataxis 1\n~. . PUNCT 3 punct");
  text.entity(EntityType::state, "Rwanda", {"Kigali"});
  text.entity(EntityType::group, "M23", {"M23"});
  text.entity(EntityType::state, "Congo", {"Kinshasa"});
  EXPECT_EQ(relations_of(text), (Strings{"Rwanda supplies M23, says Congo"}));
}

TEST(Relations, UnknownShapeIsNamedWithItsLine) {
  static const std::string kBytes = "# words\nverb\tbacks\tback\nverbs\tbacks\taid\n";
  auto opened = RelationLexicon::open(Models::of_static({{"en/lexicons/relations.tsv", kBytes}}));
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().message.find("en/lexicons/relations.tsv:3"), std::string::npos) << opened.error().message;
}

}  // namespace
}  // namespace rashomon
