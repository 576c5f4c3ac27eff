// SPDX-License-Identifier: Apache-2.0
#include "find_quantities.h"

#include <gtest/gtest.h>

#include <sstream>

#include "plain_analysis.h"

namespace rashomon {
namespace {

const QuantityLexicon& lexicon() {
  static const QuantityLexicon kLexicon = [] {
    auto models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
    auto opened = QuantityLexicon::open(models.value());
    EXPECT_TRUE(opened) << opened.error().message;
    return opened.value();
  }();
  return kLexicon;
}

/// "words=low..high unit what; …"; "-" for an open end.
std::string quantities_in(const std::string& text) {
  const PlainText plain = plain_text(text);
  std::ostringstream out;
  for (const Quantity& q :
       find_quantities(plain.analysis, lexicon(), split_stretches(plain.document.text, plain.analysis))) {
    if (out.tellp() > 0) out << "; ";
    out << q.span.of(text) << "=";
    if (q.low)
      out << *q.low;
    else
      out << "-";
    out << "..";
    if (q.high)
      out << *q.high;
    else
      out << "-";
    out << " [" << q.unit << "] " << q.what;
  }
  return out.str();
}

struct Row {
  const char* text;
  const char* expected;
};

class Quantities : public testing::TestWithParam<Row> {};
TEST_P(Quantities, HaveBoundsUnitAndWhatIsCounted) {
  EXPECT_EQ(quantities_in(GetParam().text), GetParam().expected) << GetParam().text;
}

constexpr Row kTolls[] = {
    {"At least 12 people were killed in Idlib.", "At least 12 people=12..- [people] killed"},
    {"Shelling killed 12 people and wounded 30 others.",
     "12 people=12..12 [people] killed; 30 others=30..30 [people] wounded"},
    {"They fired into the queue, killing four and injuring at least 13.",
     "four=4..4 [people] killed; at least 13=13..- [people] wounded"},
    {"The fumes killed two villagers and sent nearly 900 people to hospital.",
     "two villagers=2..2 [people] killed; nearly 900 people=900..900 [people] wounded"},
    {"Soldiers fell in ambushes on 8 and 10 March.", ""},
    {"Police counted three deaths.", "three deaths=3..3 [people] killed"},
    {"There were no casualties.", "no casualties=0..0 [people] casualty"},
    {"The raid left 40 dead and two dozen wounded.", "40=40..40 [people] killed; two dozen=24..24 [people] wounded"},
    {"More than 1,000 civilians have been displaced.", "More than 1,000 civilians=1000..- [people] displaced"},
    {"Dozens of fighters were captured.", "Dozens of fighters=24..99 [people] captured"},
    {"Between 10 and 15 soldiers died.", "Between 10 and 15 soldiers=10..15 [people] killed"},
    {"The army freed 12 captured soldiers.", "12 captured soldiers=12..12 [people] captured"},
    {"Some 2.3 million people fled.", "Some 2.3 million people=2.3e+06..2.3e+06 [people] displaced"},
};
INSTANTIATE_TEST_SUITE_P(OfPeople, Quantities, testing::ValuesIn(kTolls));

constexpr Row kThings[] = {
    {"The army lost 14 aircrafts.", "14 aircrafts=14..14 [aircraft] aircraft"},
    {"They pulled back up to 5 kilometers (3 miles) from the line.", "up to 5 kilometers (3 miles)=-..5 [km] "},
    {"The town lies about 70 kilometers (43 miles) north of Goma.", "about 70 kilometers (43 miles)=70..70 [km] "},
    {"Chad reported at least 80 cases of cholera.", "at least 80 cases of cholera=80..- [case] case of cholera"},
    {"Prices rose by 15 percent.", "15 percent=15..15 [percent] "},
    {"Donors gave $3.5 million.", "$3.5 million=3.5e+06..3.5e+06 [usd] "},
    {"Twenty-five tanks were destroyed.", "Twenty-five tanks=25..25 [tank] tank"},
};
INSTANTIATE_TEST_SUITE_P(OfThings, Quantities, testing::ValuesIn(kThings));

constexpr Row kTraps[] = {
    {"A T-72 tank and an Su-24 crashed on May 4.", ""},
    {"In 2014 the war began at 14:30.", ""},
    {"The 3rd Brigade left on 5 June 2019.", ""},
    {"UN Resolution 2254 was passed.", ""},
};
INSTANTIATE_TEST_SUITE_P(ButNotTraps, Quantities, testing::ValuesIn(kTraps));

}  // namespace
}  // namespace rashomon
