// SPDX-License-Identifier: Apache-2.0
#include "link_quantities.h"

#include <gtest/gtest.h>

#include "parsed_text.h"

namespace rashomon {
namespace {

const VoiceLexicon& voices() {
  static const VoiceLexicon kLexicon =
      *VoiceLexicon::open(*Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models"));
  return kLexicon;
}

Quantity quantity(const ParsedText& text, std::string_view words, std::string_view head, std::string what,
                  std::string unit) {
  Quantity q;
  q.span = text.span(words);
  q.first = text.analysis.token_at(q.span.begin);
  q.head = text.token(head);
  q.last = q.head + 1;
  q.what = std::move(what);
  q.unit = std::move(unit);
  return q;
}

Claim claim(const ParsedText& text, EventType type, std::string_view trigger) {
  Claim c;
  c.type = type;
  c.trigger = text.span(trigger);
  c.evidence = text.analysis.sentences[text.analysis.sentence_of(text.token(trigger))].span;
  return c;
}

TEST(QuantityLinks, TollGoesToTheActOfItsSentenceAndDistanceToNone) {
  ParsedText text(
      "Jets jet NOUN 2 nsubj\nbombed bomb VERB 0 root 1\nDuma Duma PROPN 2 obj\n~, , PUNCT 5 punct\nkilling kill VERB "
      "2 advcl 4\n12 12 NUM 7 nummod\npeople people NOUN 5 obj\n5 5 NUM 9 nummod\nkm km NOUN 2 obl");
  text.mentions.quantities = {quantity(text, "12 people", "people", "killed", "people"),
                              quantity(text, "5 km", "km", "", "km")};
  const std::vector<Claim> claims = {claim(text, EventType::airstrike, "bombed")};
  const auto links = link_quantities({text.document, text.analysis, text.mentions}, claims, voices());
  ASSERT_EQ(links.size(), 2u);
  EXPECT_EQ(links[0].claim, 0u);
  EXPECT_EQ(links[1].claim, kNone);
}

TEST(QuantityLinks, TollOfTheNextSentenceGoesBack) {
  ParsedText text(
      "Shells shell NOUN 2 nsubj\nhit hit VERB 0 root 1\nTaiz Taiz PROPN 2 obj\n~. . PUNCT 2 punct\n\nDoctors doctor "
      "NOUN 2 nsubj\nsaid say VERB 0 root 1\nnine nine NUM 4 nummod\npeople people NOUN 5 nsubj\ndied die VERB 2 ccomp "
      "1\n~. . PUNCT 2 punct");
  text.mentions.quantities = {quantity(text, "nine people", "people", "killed", "people")};
  const std::vector<Claim> claims = {claim(text, EventType::shelling, "hit")};
  const auto links = link_quantities({text.document, text.analysis, text.mentions}, claims, voices());
  ASSERT_EQ(links.size(), 1u);
  EXPECT_EQ(links[0].claim, 0u);
  EXPECT_EQ(links[0].voice.speaker, kNone);
  EXPECT_EQ(text.text(links[0].voice.span), "Doctors");
}

TEST(QuantityLinks, VirusCasesBelongToNoAct) {
  ParsedText text(
      "Chad Chad PROPN 2 nsubj\nreported report VERB 0 root 1\n65 65 NUM 4 nummod\ncases case NOUN 2 obj\nafter after "
      "ADP 6 case\nfighting fighting NOUN 2 obl");
  text.mentions.quantities = {quantity(text, "65 cases", "cases", "cholera case", "case")};
  const std::vector<Claim> claims = {claim(text, EventType::clash, "fighting")};
  const auto links = link_quantities({text.document, text.analysis, text.mentions}, claims, voices());
  ASSERT_EQ(links.size(), 1u);
  EXPECT_EQ(links[0].claim, kNone);
}

}  // namespace
}  // namespace rashomon
