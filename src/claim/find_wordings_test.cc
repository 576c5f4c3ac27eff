// SPDX-License-Identifier: Apache-2.0
#include "find_wordings.h"

#include <gtest/gtest.h>

#include "parsed_text.h"

namespace rashomon {
namespace {

using Strings = std::vector<std::string>;

const WordingLexicon& lexicon() {
  static const WordingLexicon kLexicon = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    auto opened = WordingLexicon::open(*models);
    EXPECT_TRUE(opened) << opened.error().message;
    return *opened;
  }();
  return kLexicon;
}

/// "loaded | phrase | entity or claim".
Strings wordings_of(const ParsedText& text, const std::vector<Claim>& claims = {}) {
  Strings out;
  const ReportView view(text.document, text.analysis, text.mentions);
  for (const Wording& w : find_wordings(view, claims, lexicon())) {
    const std::string what =
        w.entity != kNone ? text.mentions.entities[w.entity].name : event_type_name(claims[w.claim].type);
    out.push_back(text.text(w.loaded) + " | " + text.text(w.span) + " | " + what);
  }
  return out;
}

Claim claim_at(const ParsedText& text, EventType type, std::string_view trigger) {
  Claim claim;
  claim.type = type;
  claim.trigger = text.span(trigger);
  claim.evidence = text.analysis.sentences[0].span;
  return claim;
}

TEST(Wordings, LexiconHoldsHundredsOfWords) { EXPECT_GE(lexicon().size(), 200u); }

TEST(Wordings, ApposedTitleThatJudges) {
  ParsedText text(
      "Warlord warlord NOUN 2 compound\nHilal Hilal PROPN 3 nsubj\nfled flee VERB 0 root 1\n~. . PUNCT 3 punct");
  text.entity(EntityType::person, "Hilal", {"Hilal"});
  EXPECT_EQ(wordings_of(text), (Strings{"Warlord | Warlord Hilal | Hilal"}));
}

TEST(Wordings, HyphenatedModifierOfThreeTokens) {
  ParsedText text(
      "The the DET 5 det\nself self NOUN 4 compound\n~- - PUNCT 4 punct\n~styled style VERB 5 amod 3\narmy army NOUN 6 "
      "nsubj\nfled flee VERB 0 root 1\n~. . PUNCT 6 punct");
  text.entity(EntityType::group, "army", {"The self-styled army"});
  EXPECT_EQ(wordings_of(text), (Strings{"self-styled | The self-styled army | army"}));
}

TEST(Wordings, PossessorKeepsItsOwnWords) {
  ParsedText text(
      "The the DET 2 det\nterrorists terrorist NOUN 4 nmod:poss\n~' 's PART 2 case\nleader leader NOUN 5 nsubj\nfled "
      "flee VERB 0 root 1");
  text.entity(EntityType::person, "leader", {"The terrorists' leader"});
  text.entity(EntityType::group, "terrorists", {"The terrorists"});
  EXPECT_EQ(wordings_of(text), (Strings{"terrorists | The terrorists | terrorists"}));
}

TEST(Wordings, VerbThatJudgesBelongsToItsClaim) {
  ParsedText text("Troops troop NOUN 2 nsubj\nliberated liberate VERB 0 root 1\nKherson Kherson PROPN 2 obj");
  text.entity(EntityType::group, "troops", {"Troops"});
  EXPECT_EQ(wordings_of(text, {claim_at(text, EventType::capture, "liberated")}),
            (Strings{"liberated | liberated | capture"}));
  EXPECT_EQ(wordings_of(text), Strings{});
}

TEST(Wordings, NeutralClassWordsAreNotGiven) {
  ParsedText text("Rebels rebel NOUN 2 nsubj\nfled flee VERB 0 root 1");
  text.entity(EntityType::group, "rebels", {"Rebels"});
  EXPECT_EQ(wordings_of(text), Strings{});
}

TEST(Wordings, BadSlantIsNamedWithItsLine) {
  static const std::string kBytes = "#\n#\nthug\tNOUN\tactor\tnasty\tstrong\n";
  auto opened = WordingLexicon::open(Models::of_static({{"en/lexicons/wordings.tsv", kBytes}}));
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().message.find("en/lexicons/wordings.tsv:3"), std::string::npos) << opened.error().message;
}

}  // namespace
}  // namespace rashomon
