// SPDX-License-Identifier: Apache-2.0
#include "mark_furniture.h"

#include "test_models.h"

namespace rashomon {
namespace {

/// The furniture of a line in [], the rest as it is, parts joined by "|".
std::string mark(const std::string& line) {
  std::string out;
  for (const LinePart& part : FurnitureMarker(test_lexicon()).run(line, {0, static_cast<uint32_t>(line.size())})) {
    const std::string view(part.span.of(line));
    out += (out.empty() ? "" : "|") + (part.furniture ? "<" + view + ">" : view);
  }
  return out;
}

TEST(MarkFurniture, CutsWhatIsNoPartOfTheReport) {
  const std::pair<std::string, std::string> kCases[] = {
      {"4 min read", "<4 min read>"},
      {" date 2021-04-05 GOMA – Rebels left.", "<date 2021-04-05>|GOMA – Rebels left."},
      {"05 April, 2021", "<05 April, 2021>"},
      {"Published: 5 April 2021, 10:30 GMT", "<Published: 5 April 2021, 10:30 GMT>"},
      {"Updated April 5, 2021", "<Updated April 5, 2021>"},
      {"Soldiers at a checkpoint [Getty]", "Soldiers at a checkpoint|<[Getty]>"},
      {"Soldiers at a checkpoint (Photo: Ann Doe/AFP)", "Soldiers at a checkpoint|<(Photo: Ann Doe/AFP)>"},
      {"Soldiers at a checkpoint [File: Ann Doe/Reuters]", "Soldiers at a checkpoint|<[File: Ann Doe/Reuters]>"},
      {"Read more: Why the truce failed", "<Read more: Why the truce failed>"},
      {"ALSO READ | Why the truce failed", "<ALSO READ | Why the truce failed>"},
      {"Follow us on TwitterFacebook and Telegram", "<Follow us on TwitterFacebook and Telegram>"},
      {"SNN – Voice of the Nation. Copyright © Sahel National News. All rights reserved.",
       "<SNN – Voice of the Nation. Copyright © Sahel National News. All rights reserved.>"},
      {"Font size: decrease font size increase font size | Print | Email",
       "<Font size: decrease font size increase font size | Print | Email>"},
      {"Associated Press writer Ana Ruiz in Bogotá contributed to this report.",
       "<Associated Press writer Ana Ruiz in Bogotá contributed to this report.>"},
      {"ab-cd/ef/gh", "<ab-cd/ef/gh>"},
      {"ab/cd (AFP, Reuters)", "<ab/cd (AFP, Reuters)>"},
      {"A.K./J.B.", "<A.K./J.B.>"},
      {"U.N. troops left.", "U.N. troops left."},
      {"Share this article:  FB  TW  Viber", "<Share this article:  FB  TW  Viber>"},
      {"To advertise in the Lantern call our office in Diffa",
       "<To advertise in the Lantern call our office in Diffa>"},
      {"Follow the agency on its new channel", "<Follow the agency on its new channel>"},
      {"Our Standards: The Thomson Reuters Trust Principles.",
       "<Our Standards: The Thomson Reuters Trust Principles.>"},
      {"With additional reporting from AFP", "<With additional reporting from AFP>"},
      {"Ana Ruiz is a correspondent in Bogotá.", "<Ana Ruiz is a correspondent in Bogotá.>"},
      {"Some names have been changed for safety.", "<Some names have been changed for safety.>"},
      {"Editor's note: this report has been corrected.", "<Editor's note: this report has been corrected.>"},
      {"The army is a party to the conflict.", "The army is a party to the conflict."},
      {"Names of the dead have been read out in the capital.", "Names of the dead have been read out in the capital."},
      {"Donate to the Sahel Post and keep free reporting alive",
       "<Donate to the Sahel Post and keep free reporting alive>"},
      {"The army contributed 300 soldiers to the mission.", "The army contributed 300 soldiers to the mission."},
      {"The army left.Follow us on Twitter for news", "The army left.|<Follow us on Twitter for news>"},
      {"AdvertisementThe army left.", "<Advertisement>|The army left."},
      {"2 min readThe army left.", "<2 min read>|The army left."},
      {"Share this", "<Share this>"},
      {"Subscribe to our newsletter for more", "<Subscribe to our newsletter for more>"},
      {"Agencies contributed to this report.", "<Agencies contributed to this report.>"},
      {"© 2021 The Daily Paper. All rights reserved.", "<© 2021 The Daily Paper. All rights reserved.>"},
      {"By Ann Doe", "<By Ann Doe>"},
      {"This site uses cookies to work.", "<This site uses cookies to work.>"},
      {"It left the town. (Reporting by Ann Doe; editing by Joe Roe)",
       "It left the town.|<(Reporting by Ann Doe; editing by Joe Roe)>"},
      {"(GRAPHIC: The road to Gao - http://wire.example/2x)", "<(GRAPHIC: The road to Gao - http://wire.example/2x)>"},
      {"[Publicity: Hotel Miramar, low season rates]", "<[Publicity: Hotel Miramar, low season rates]>"},
      {"((Lomé newsroom +228 2 555 012))", "<((Lomé newsroom +228 2 555 012))>"},
      {">> Read also: What the truce means", "<>> Read also: What the truce means>"},
      {"Posted in LONG READS by Ann Doe on December 10th, 2017",
       "<Posted in LONG READS by Ann Doe on December 10th, 2017>"},
      {"With information of Sahel Wire", "<With information of Sahel Wire>"},
      {"PHOTO GALLERY: Ten days in Gao", "<PHOTO GALLERY: Ten days in Gao>"},
      {"* Read our live blog for the latest", "<* Read our live blog for the latest>"},
      {"1 2 3 Next", "<1 2 3 Next>"},
      {"People wait as a ferry comes in. Photograph: Ana Ruiz",
       "People wait as a ferry comes in.|<Photograph: Ana Ruiz>"},
      {"Refugees cross the river. Photo: Ana Ruiz/Sahel Press",
       "Refugees cross the river.|<Photo: Ana Ruiz/Sahel Press>"},
      {"Refugees cross the river. © Ana Ruiz", "Refugees cross the river.|<© Ana Ruiz>"},
      {"Sahel News Agency. All rights reserved.", "<Sahel News Agency. All rights reserved.>"},
      {"Our correspondent Ana Ruiz reported from Bogotá.", "<Our correspondent Ana Ruiz reported from Bogotá.>"},
      {"Special to the Sahel Post", "<Special to the Sahel Post>"},
      {"Ana Ruiz, Africa correspondent", "<Ana Ruiz, Africa correspondent>"},
      {"CPA/hk/lm", "<CPA/hk/lm>"},
      {"Ana Ruiz, a correspondent, was shot.", "Ana Ruiz, a correspondent, was shot."},
      {"He was known for one photograph: Gao in flames.", "He was known for one photograph: Gao in flames."},
      {"Poll: Who began it? Vote now", "<Poll: Who began it? Vote now>"},
      // What only begins alike is text.
      {"Do you see the smoke? he asked.", "Do you see the smoke? he asked."},
      {"- Shells hit the market of Gao.", "- Shells hit the market of Gao."},
      {"Advertisement revenue fell by half, the station said.",
       "Advertisement revenue fell by half, the station said."},
      {"Share prices fell after the coup.", "Share prices fell after the coup."},
      {"Read more books, the minister said.", "Read more books, the minister said."},
      {"By Monday the army had left the town.", "By Monday the army had left the town."},
      {"Updated lists of the missing hung on the wall.", "Updated lists of the missing hung on the wall."},
      {"The group (which is armed) left.", "The group (which is armed) left."},
      {"The date 2021-04-05 was set for talks.", "The date 2021-04-05 was set for talks."},
      {"   ", ""},
  };
  for (const auto& [line, expected] : kCases) EXPECT_EQ(mark(line), expected);
}

}  // namespace
}  // namespace rashomon
