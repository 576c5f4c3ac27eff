// SPDX-License-Identifier: Apache-2.0
#include "find_quotes.h"

#include <gtest/gtest.h>

#include "rashomon/mention.h"
#include "source_models.h"
#include "tagged_text.h"

namespace rashomon {
namespace {

const MentionFinder& finder() {
  static const MentionFinder kFinder = [] {
    auto opened = MentionFinder::open(source_models(RASHOMON_SOURCE_DIR).value());
    EXPECT_TRUE(opened) << opened.error().message;
    return std::move(opened.value());
  }();
  return kFinder;
}

/// One line a quote: "speaker's words | cue | content", direct content in guillemets.
std::string quotes_in(const std::string& text, BlockKind kind = BlockKind::paragraph) {
  PlainText plain = tagged_text(text);
  for (Block& block : plain.document.blocks) block.kind = kind;
  const Mentions mentions = finder().run(plain.document, plain.analysis);
  std::string out;
  for (const Quote& q : mentions.quotes) {
    out += std::string(q.speaker_span.of(text)) + " | " + std::string(q.cue.of(text)) + " | ";
    out += (q.direct ? "<<" : "") + std::string(q.span.of(text)) + (q.direct ? ">>" : "") + "\n";
  }
  return out;
}

struct Row {
  const char* text;
  const char* expected;
};

class Quotes : public testing::TestWithParam<Row> {};
TEST_P(Quotes, HaveSpeakerCueAndContent) {
  EXPECT_EQ(quotes_in(GetParam().text), GetParam().expected) << GetParam().text;
}

constexpr Row kDirect[] = {
    {"\"The siege is over and the road is open,\" Amina Diallo said in Gao.",
     "Amina Diallo | said | <<The siege is over and the road is open,>>\n"},
    {"Amina Diallo said: \"The siege is over.\"", "Amina Diallo | said | <<The siege is over.>>\n"},
    {"“The siege is over and nobody left,” said Amina Diallo.",
     "Amina Diallo | said | <<The siege is over and nobody left,>>\n"},
    {"«The siege is over and nobody left», said Amina Diallo.",
     "Amina Diallo | said | <<The siege is over and nobody left>>\n"},
    {"Amina Diallo promised to \"hold every village to the end,quot; in the Sahel.",
     "Amina Diallo | promised | to \"hold every village to the end,quot; in the Sahel\n"
     "Amina Diallo | promised | <<hold every village to the end>>\n"},
    {"They took the \"ghost town\" at dawn.", ""},
};
INSTANTIATE_TEST_SUITE_P(InMarks, Quotes, testing::ValuesIn(kDirect));

constexpr Row kIndirect[] = {
    {"Amina Diallo said that rebels had left Gao.", "Amina Diallo | said | rebels had left Gao\n"},
    {"Rebels had left Gao, Amina Diallo said.", "Amina Diallo | said | Rebels had left Gao\n"},
    {"Rebels had left Gao, said Amina Diallo.", "Amina Diallo | said | Rebels had left Gao\n"},
    {"According to Amina Diallo, rebels had left Gao.", "Amina Diallo | According to | rebels had left Gao\n"},
    {"Rebels had left Gao, according to Amina Diallo.", "Amina Diallo | according to | Rebels had left Gao\n"},
    {"Amina Diallo accused France of shelling the town.", "Amina Diallo | accused | France of shelling the town\n"},
    {"Amina Diallo did not say that rebels had left.", ""},
};
INSTANTIATE_TEST_SUITE_P(Reported, Quotes, testing::ValuesIn(kIndirect));

TEST(Quotes, OfHeadlinesNameTheirSpeakerBehindAColon) {
  EXPECT_EQ(quotes_in("Rebels seized the port of Kismayo: police", BlockKind::title),
            "police | : | Rebels seized the port of Kismayo\n");
}

TEST(Quotes, GoOverParagraphs) {
  const std::string text =
      "\"We have buried forty people in this yard,\" Amina Diallo said. \"The river is full of them.\n\"Nobody came to "
      "help us in the night,\" she said.";
  const std::string found = quotes_in(text);
  EXPECT_NE(found.find("Amina Diallo | said | <<We have buried forty people in this yard,>>"), std::string::npos)
      << found;
  EXPECT_NE(found.find("<<The river is full of them.>>"), std::string::npos) << found;
  EXPECT_NE(found.find("<<Nobody came to help us in the night,>>"), std::string::npos) << found;
}

TEST(Quotes, OfStatementsNeedNoMarks) {
  const std::string statement =
      "Amina Diallo said:\n\nI am appalled by the attack on the market. The army shelled it twice.\n\nThe people of "
      "Gao have "
      "suffered enough.\n\nAmina Diallo said she would travel to Gao.";
  const std::string found = quotes_in(statement);
  EXPECT_NE(
      found.find("Amina Diallo | said | <<I am appalled by the attack on the market. The army shelled it twice>>"),
      std::string::npos)
      << found;
  EXPECT_NE(found.find("<<The people of Gao have suffered enough>>"), std::string::npos) << found;
  EXPECT_EQ(found.find("<<Amina Diallo said she"), std::string::npos) << found;  // told from outside again
}

TEST(Quotes, WithoutMarksAreInTheFirstPerson) {
  const std::string found = quotes_in(
      "Amina Diallo said:\n\nThe army shelled the market on Monday. The people of Gao have suffered enough.\n\nRebels "
      "left "
      "the town on Tuesday after a week.");
  EXPECT_EQ(found.find("<<"), std::string::npos) << found;
}

TEST(Quotes, TakeLinearTime) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "\"open he said that \"";
  quotes_in(text);
}

}  // namespace
}  // namespace rashomon
