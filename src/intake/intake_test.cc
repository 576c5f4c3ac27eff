// SPDX-License-Identifier: Apache-2.0
#include "test_models.h"

namespace rashomon {
namespace {

TEST(Intake, FindsTitlePrintedTwiceStandfirstCaptionCreditAndFurniture) {
  const Document d = read_report(
      "Rebels seize border crossing in the north\n\nRebels seize border crossing in the north\n"
      "The loss cuts a supply road that the army had held since spring.\n3 min read\n14 March, 2019\n"
      "A checkpoint near the crossing last week [Reuters]\n\n"
      "Rebel fighters took the Nasib crossing on Thursday after two days of fighting, an army officer said.\n\n"
      "Why the road matters\n\nThe road carries most of the region's trade and fuel into the capital.\n\n"
      "Read more: A short history of the frontier\n\nAgencies contributed to this report.\n\n"
      "Follow us on TelegramTwitter and Facebook for the latest");
  EXPECT_EQ(print_blocks(d),
            "title: Rebels seize border crossing in the north\n"
            "title: Rebels seize border crossing in the north\n"
            "summary: The loss cuts a supply road that the army had held since spring.\n"
            "furniture: 3 min read\n"
            "furniture: 14 March, 2019\n"
            "paragraph: A checkpoint near the crossing last week\n"
            "furniture: [Reuters]\n"
            "paragraph: Rebel fighters took the Nasib crossing on Thursday after two days of fighting, an army officer "
            "said.\n"
            "heading: Why the road matters\n"
            "paragraph: The road carries most of the region's trade and fuel into the capital.\n"
            "furniture: Read more: A short history of the frontier\n"
            "furniture: Agencies contributed to this report.\n"
            "furniture: Follow us on TelegramTwitter and Facebook for the latest\n");
  EXPECT_EQ(iso_day(d.published.days.earliest), "2019-03-14");
  EXPECT_EQ(d.published.basis, Basis::stated);
  EXPECT_EQ(d.published.text.of(d.text), "14 March, 2019");
  EXPECT_EQ(d.agencies, std::vector<std::string>{"Agencies"});  // Reuters took the picture only
  EXPECT_EQ(d.language, "en");
}

TEST(Intake, PutsLinesOfAFixedWidthTogether) {
  const Document d = read_report(
      "   LIMA, 15 JAN 90 (EFE) -- [TEXT] POLICE SAID THAT GUNMEN ATTACKED A POST\nIN THE NORTH OF THE CITY LAST NIGHT "
      "AND WOUNDED TWO OFFICERS WHO STOOD\nGUARD THERE.\n   NO GROUP CLAIMED THE ATTACK, WHICH WAS THE THIRD IN A WEEK "
      "IN THE\nDISTRICT, WHERE SHOPS STAYED CLOSED AND THE BUSES DID NOT RUN ALL DAY\nLONG.\n");
  EXPECT_EQ(
      print_blocks(d),
      "paragraph: LIMA, 15 JAN 90 (EFE) -- [TEXT] POLICE SAID THAT GUNMEN ATTACKED A POST\nIN THE NORTH OF THE "
      "CITY LAST NIGHT AND WOUNDED TWO OFFICERS WHO STOOD\nGUARD THERE.\n"
      "paragraph: NO GROUP CLAIMED THE ATTACK, WHICH WAS THE THIRD IN A WEEK IN THE\nDISTRICT, WHERE SHOPS STAYED "
      "CLOSED AND THE BUSES DID NOT RUN ALL DAY\nLONG.\n");
  EXPECT_EQ(d.dateline.of(d.text), "LIMA, 15 JAN 90 (EFE) -- [TEXT]");
  EXPECT_EQ(iso_day(d.published.days.earliest), "1990-01-15");
}

TEST(Intake, PutsColumnsOfANewspaperTogether) {
  const Document d = read_report(
      "Town council of Baga flees as the gunmen close in from the bay\n\nSoldiers of the third brigade\ncame back to "
      "the "
      "fishing vill-\nages around the bay on Sunday,\nfour days after gunmen had\ndriven them out.\n\nElders of the "
      "town "
      "said that\nnone of them had been paid,\nand that no market would be\nheld on the square. Women sold\nfish from "
      "canoes.\n");
  EXPECT_EQ(
      print_blocks(d),
      "title: Town council of Baga flees as the gunmen close in from the bay\n"
      "paragraph: Soldiers of the third brigade\ncame back to the fishing vill-\nages around the bay on "
      "Sunday,\nfour days after gunmen had\ndriven them out.\n"
      "paragraph: Elders of the town said that\nnone of them had been paid,\nand that no market would be\nheld on "
      "the square. Women sold\nfish from canoes.\n");
  const Document list = read_report(
      "Dead and wounded of the week, by town, as the ministry counted them\n\nBaga, four dead\nKoro, none\nSanga, two "
      "wounded\nTessin, a child\nBandara, no word\nAdiri, one dead\nMurzuk, none\nSebha, two dead\nGhat, a soldier\n");
  EXPECT_GE(list.blocks.size(), 9U) << "a list is none";
}

TEST(Intake, PutsTogetherWhatBreaksOffWithinASentence) {
  const std::string text =
      "The Lake Letter, 3 May 2016\n\nSoldiers of the third brigade came back to the fishing villages around the bay "
      "on "
      "Sunday, four days after gunmen\nhad driven them out, and put up a post beside the market of Baga. Elders of the "
      "town said that none of\nthem had been paid.\n";
  EXPECT_EQ(read_report(text).blocks.size(), 2U);
  const Document d = read_report(
      "Soldiers of the third brigade came back to the fishing villages around the bay on Sunday, four days later.\n"
      "Elders of the town said that none of them had been paid, and that no market would be held on the square.\n");
  EXPECT_EQ(d.blocks.size(), 2U) << "paragraphs of one line each end with their sentences";
}

TEST(Intake, MendsALineThatStopsWithinASentence) {
  const Document d = read_report(
      "Taiz, 20 January 2016 - The council sat on Monday. Shells hit a depot in the city last\nThursday, burning tons "
      "of "
      "flour.\n\nRefugees from Dhubab said that riders raided it. Between 15 and 22\nDecember planes bombed three "
      "villages.\n\nPlanes had fought for days over the river port and\nthe two bridges for a week, he said.\n\nArmy "
      "takes the "
      "river port and the two bridges\nBy our correspondent in Taiz\n");
  EXPECT_EQ(
      print_blocks(d),
      "paragraph: Taiz, 20 January 2016 - The council sat on Monday. Shells hit a depot in the city "
      "last\nThursday, burning tons of flour.\nparagraph: Refugees from Dhubab said that riders raided it. "
      "Between 15 and 22\nDecember planes bombed three villages.\nparagraph: Planes had fought for days over the river "
      "port and\nthe two bridges for a week, he said.\nfurniture: Army takes the river port and the two "
      "bridges\nfurniture: By our correspondent in Taiz\n");
}

constexpr const char* kBody =
    "The army retook the town of Zalingi from rebels on Wednesday after a night of fighting, officials said.\n\n\"The "
    "town "
    "is calm,\" said Colonel Adam Nour, a spokesman.\n\nAid workers said that 3,000 families had fled since Monday.\n";

TEST(Intake, LooksForTheHeadlineBehindLabels) {
  const std::string headline = "Army retakes Zalingi after night of fighting";
  for (const char* head :
       {"URGENT\n%\n\nZALINGI, March 12, 2015 (Valley Wire) - ",
        "FOR IMMEDIATE RELEASE\n12 March 2015\n\n%\n\nZALINGI - ", "World / Africa\n%\n\nPublished 12 March 2015\n",
        "Translated from Arabic\n%\n12 March 2015\n\n", "%\nAmal Idris\nNyala\nThu 12 Mar 2015 14.05 GMT\n\n",
        "KARAMA NEWS AGENCY\nPolitics and Security\n%\n12 March 2015\n\n",
        "The Nile Chronicle, Thursday, March 12, 2015, page 3\n%\n\n",
        "ZNN\n%\n2015-03-12 10:22:05\n\nKHARTOUM, March 12 (ZNN) -- ",
        "Radio Valley – Evening News, 12 March 2015\n\n%\n\n",
        "Our correspondent reports from Zalingi\n%\n12 March 2015\n\n"}) {
    std::string text = std::string(head) + kBody;
    text.replace(text.find('%'), 1, headline);
    const Document d = read_report(text);
    EXPECT_EQ(d.title.of(d.text), headline) << head;
    EXPECT_EQ(iso_day(d.published.days.earliest), "2015-03-12") << head;
    EXPECT_EQ(
        std::count_if(d.blocks.begin(), d.blocks.end(), [](const Block& b) { return b.kind == BlockKind::paragraph; }),
        3)
        << print_blocks(d);
  }
  const Document few =
      read_report(std::string("Zalingi falls\nArmy takes mountain town in blow to the rebels\n\n") + kBody);
  EXPECT_EQ(few.title.of(few.text), "Zalingi falls") << "a short headline over a longer line beneath it";
}

TEST(Intake, TakesWhatStandsBehindTheLastParagraphForFurniture) {
  for (const char* foot :
       {"Your announcements in the Herald: call 051 555 019", "Edited by: Jon Merrow",
        "With files from The Northern Press", "Weather tomorrow: rain in the hills",
        "Letters to the editor: letters@courier.example", "More in World",
        "The next update will be issued on 12 March.", "The next bulletin is at eight o'clock.", "Ends",
        "That was the news at six. Good evening.", "Continued on page 7", "Photo: N. Haddad", "-- KNA --", "KNA/SA/02",
        "The designations employed do not imply the expression of any opinion.", "Two held over market blast",
        "This report was compiled from partners' reports.",
        "Amina Yusuf reported from Nairobi and Paul Kagere from Goma."}) {
    const Document d = read_report(std::string("Army retakes Zalingi after fight\n\n") + kBody + "\n" + foot + "\n");
    EXPECT_EQ(d.blocks.back().kind, BlockKind::furniture) << foot;
  }
  for (const char* text :
       {"Support for the rebels has fallen in the hills.", "This report was denied by the army.",
        "Heavy clashes were also reported from Nyala.", "Prices of bread have doubled in the town.",
        "Not for the first time, the town lies empty.", "More reports of looting came from the camp.",
        "\"We will come back\", he said (he did not say when)"}) {
    const Document d = read_report(std::string("Army retakes Zalingi after fight\n\n") + kBody + "\n" + text + "\n");
    EXPECT_EQ(d.blocks.back().kind, BlockKind::paragraph) << text;
  }
  const Document list = read_report(
      "Army retakes Zalingi after fight\n\nThe army took the town of Zalingi on Monday.\n\nThree villages "
      "burned\n\nTwo "
      "wells poisoned\n");
  EXPECT_EQ(list.blocks.back().kind, BlockKind::paragraph) << "a report whose lines have no stops";
}

TEST(Intake, ReadsTheDayAtTheHeadOfAReport) {
  const std::pair<std::string, std::string> kCases[] = {
      {"Clinic hit\nHealth Monitor, Taiz, March 2, 2016\n\nA shell hit a clinic on Monday and killed two nurses.\n",
       "2016-03-02"},
      {"SITUATION REPORT\nAs of 30 August 2021\n\nArmed men attacked two villages on 26 August.\n", "2021-08-30"},
      {"Gao, 18 August 2023. Gunmen have blocked the road for ten days, residents of the town said on Friday.\n",
       "2023-08-18"},
      {"Srinagar, June 15 2022 (KNO): The army on Wednesday foiled an attempt to cross the line of control there.\n",
       "2022-06-15"},
      {"Gunmen in Jolo freed a sailor whom they had held for months, officials said Tuesday, April 26, 2016.\n",
       "2016-04-26"},
      {"A market in Bria still run by the rebels, our bureau in Bangui reports (17 October 2014), has two banks.\n",
       "2014-10-17"},
      {"Rakhine communique\n\n(Sittwe News Desk, 12 January 2023) Every post on the river was given up this week.\n",
       "2023-01-12"},
      {"The rebels gave up the pass and both bridges, and the governor signed the paper for his side at noon.\n\nJuba, "
       "3 May 2009\n",
       "2009-05-03"},
      {"Radio Tamani, news at seven, 9 May 2023. Gunmen burnt two lorries on the road to Gao, drivers said.\n",
       "2023-05-09"},
      {"From our correspondent. Harper, 3 May 2003\n\nRebels took the port on Friday, and the garrison left by sea.\n",
       "2003-05-03"},
      {"Text of report by Juba radio on 3 May 2009\n\nThe governor left the town on Friday, and the market burnt.\n",
       "2009-05-03"},
      {"Access bulletin | 22 August - 5 September 2014\n\nArmed men attacked two villages on 26 August.\n",
       "2014-09-05"},
      {"Daily summary 1-7 May 2011\n\nArmed men attacked two villages on 4 May and left them a day later.\n",
       "2011-05-07"},
      {"Weekly security review: week of 5 May 2014\n\nArmed men attacked two villages on 6 May and left.\n",
       "2014-05-11"},
      {"Army leaves the port\n05.09.14, 18:22\n\nSoldiers left the port on Friday, the harbour master said.\n",
       "2014-09-05"},
      {"Army leaves the port\nPosted by admin on September 5, 2014 in News\n\nSoldiers left the port on Friday.\n",
       "2014-09-05"},
      {"https://paper.example/2014/09/05/army-leaves.html\nArmy leaves the port\n\nSoldiers left the port on Friday.\n",
       "2014-09-05"},
      {"Good evening. It is Saturday, 9 May 2015, and this is the news. Rebels took the port of Harper on Friday.\n",
       "2015-05-09"},
      {"Gulf News - English\nSunday 4.1.2009 kl. 08:15\n\nThe port was taken on Friday by soldiers of the north.\n",
       "2009-01-04"},
      // the rest of the report tells the order of its numbers
      {"Last updated on: 4/6/2009 3:12:08 PM\nArmy takes port\n\nSoldiers took the port on Sunday (April 5) at noon.\n",
       "2009-04-06"},
      {"Issued on: 06/04/2009 - 10:25\nArmy takes port\n\nSoldiers took the port on Sunday (April 5) at noon.\n",
       "2009-04-06"},
      {"Monday, 04/05/2009\nArmy takes port\n\nSoldiers took the port before noon, the harbour master said.\n",
       "2009-05-04"},
      {"The rebels gave up the pass, and the governor signed the paper at noon.\n\nSource: Gulf Wire, 3 May 2009\n",
       "2009-05-03"},
      {"GAO, Mali, Nov 15 (Sahel Wire), 2004 - Marines came to the town on Sunday, a week after its garrison had "
       "left.\n",
       "2004-11-15"},
      {"ADEN - A study published today, Friday 13 October 2006, puts the dead of the war at ten thousand or more.\n",
       "2006-10-13"},
      {"HARGEISA - Two drivers missing since Friday are among at least nine people killed there, the charity confirmed "
       "on Tuesday (28 December 2021).\n",
       "2021-12-28"},
      {"JULY 10TH 2017 | MOSUL\nFor the first time in three summers no black flag flies here, people on the bridge "
       "say.\n",
       "2017-07-10"},
      {"Communique 7, mountains of Kivu, November 24, 2015: Our front ambushed an army patrol on October 26 at dawn.\n",
       "2015-11-24"},
      // the year in which it was a Friday, after the one that the text names
      {"Army takes port\nFriday, September 5\n\nSoldiers took the port. The war began in May 2013. A vote is due in "
       "2030.\n",
       "2014-09-05"},
      {"Town marks the massacre of 3 May 2009\n\nThe names of the dead were read out in the square of the town.\n", ""},
      {"Chronology\n\n3 May 2009: Rebels took Goz.\n\n7 May 2009: Soldiers left.\n\n9 May 2009: Rebels took Adre.\n",
       ""},
      {"Their town was burnt in the rising (12 January 1964) and never built again, old people in the valley say.\n",
       ""},
      {"The army has held the town since April 26, 2016, when the last rebels left it for the hills around.\n", ""},
      {"He was arrested on 3 May 2014 and has been held without charge or trial in the capital ever since.\n", ""},
  };
  for (const auto& [text, day] : kCases) {
    const Document d = read_report(text);
    EXPECT_EQ(d.published.days.known() ? iso_day(d.published.days.earliest) : "", day) << text;
  }
}

TEST(Intake, DatesAMonthlyByTheEndOfItsMonth) {
  const Document d = read_report(
      "Monthly review of the front, August 2014\n\nArmed men attacked two villages on 6 August, and the army left.\n");
  EXPECT_EQ(d.published.basis, Basis::inferred);
  EXPECT_EQ(iso_day(d.published.days.earliest), "2014-08-31");
  EXPECT_EQ(read_report("The battle of August 2014\n\nArmed men held two villages for a week.\n").published.basis,
            Basis::unknown);
}

TEST(Intake, DatesWhatNamesItsMonthOnlyByTheWholeMonth) {
  const std::string body =
      "\n\nTroops took the town of Zalingi after a siege of nine days that left nobody in the market, traders told the "
      "paper by "
      "telephone.\n\nThe road is closed. Nobody was hurt.\n\nThe governor said so.\n";
  for (const std::string line :
       {"October 2009", "Essay | October 2009", "Vol. 3, No. 10, October 2009", "by Ann Doe, October 2009"}) {
    const Document d = read_report("Troops enter the town after nine days\n" + line + body);
    EXPECT_EQ(iso_day(d.published.days.earliest), "2009-10-01") << line;
    EXPECT_EQ(iso_day(d.published.days.latest), "2009-10-31") << line;
    EXPECT_EQ(d.published.basis, Basis::inferred) << line;
  }
  const Document d = read_report("Troops enter the town after nine days" + body + "(From the October 2009 issue)\n");
  EXPECT_EQ(iso_day(d.published.days.latest), "2009-10-31");
}

TEST(Intake, LeavesShortLinesThatEndWhereTheyWill) {
  const Document d =
      read_report("The port is open.\nShips came in on Monday.\nNobody was hurt.\nTrade goes on.\nIt rains.\n");
  EXPECT_EQ(d.blocks.size(), 5U);
}

TEST(Intake, PutsLinesTogetherThatBreakOffHoweverRaggedTheyAre) {
  const std::pair<std::string, std::string> kCases[] = {
      // a capital behind a word that wants another
      {"Residents fled the shelling of the market and walked to the\nNile crossing, aid workers said.\n",
       "paragraph: Residents fled the shelling of the market and walked to the\nNile crossing, aid workers said.\n"},
      // headline, standfirst and list keep their lines
      {"Army says that it has retaken the border town of Loikaw\nThe Kachin army denied on Monday that it had lost "
       "it.\n",
       "title: Army says that it has retaken the border town of Loikaw\n"
       "paragraph: The Kachin army denied on Monday that it had lost it.\n"},
      {"The mission counted the following damage to property in March:\nhouses burnt: 12\nwells broken: 3\n",
       "paragraph: The mission counted the following damage to property in March:\n"
       "paragraph: houses burnt: 12\nparagraph: wells broken: 3\n"},
  };
  for (const auto& [text, blocks] : kCases) EXPECT_EQ(print_blocks(read_report(text)), blocks) << text;
}

TEST(Intake, KeepsTheBytesOfAUtf8FileAndGivesOneIdForOneReport) {
  const std::string text =
      "\xEF\xBB\xBFKYIV, Feb. 24 (Reuters) - Shells hit the airport\xC2\xA0on Thursday, the mayor said.\r\n";
  const Document d = read_report(text);
  EXPECT_EQ(d.text, text);
  EXPECT_EQ(d.dateline.of(d.text), "KYIV, Feb. 24 (Reuters) -");
  EXPECT_EQ(d.agencies, std::vector<std::string>{"Reuters"});
  EXPECT_EQ(d.id, read_report(text).id);
  EXPECT_NE(d.id, read_report(text + " More.").id);
}

TEST(Intake, BlocksHoldEveryByteInOrder) {
  const Document d = read_report(
      "2 min readThe army left.\nAdvertisement\nIt said so. [AFP]\n\n\n\tThe end\xE2\x80\xA8of it, said "
      "X.Advertisement");
  std::vector<bool> held(d.text.size());
  uint32_t at = 0;
  for (const Block& block : d.blocks) {
    EXPECT_GE(block.span.begin, at);
    at = block.span.end;
    for (uint32_t i = block.span.begin; i < block.span.end; ++i) held[i] = true;
  }
  for (size_t i = 0; i < held.size(); ++i) {
    EXPECT_TRUE(held[i] || std::isspace(static_cast<unsigned char>(d.text[i])) != 0 || (d.text[i] & 0x80) != 0) << i;
  }
}

}  // namespace
}  // namespace rashomon
