// SPDX-License-Identifier: Apache-2.0
#include "find_copies.h"

#include <gtest/gtest.h>

#include "build_reading.h"
#include "count_origins.h"

namespace rashomon {
namespace {

const char* const kWire =
    "Fighters of the Liberation Front attacked a convoy of government soldiers near the village of Bandara on "
    "Thursday, killing at "
    "least 14 men, officials said. The convoy was on its way to the mining town of Koro when two explosives went off "
    "under the first "
    "truck. Survivors told reporters that gunmen then opened fire from both sides of the road for almost an hour. The "
    "governor of the "
    "eastern province, Ousmane Traoke, called the attack cowardly and announced three days of mourning. No group "
    "claimed the ambush, "
    "but the army blamed the Liberation Front, which has fought for the independence of the province since 2012. Some "
    "40,000 people "
    "have left their homes in the province this year, the United Nations refugee agency said in March.";

const char* const kReworded =
    "Thursday near Bandara village militants of the Liberation Front assaulted a convoy with government soldiers and "
    "at least 14 men "
    "were killed, according to officials. Two explosives detonated below the first truck when the convoy travelled to "
    "the mining town "
    "Koro. Gunmen then fired from both sides of the road during nearly one hour, survivors said to reporters. Ousmane "
    "Traoke, governor "
    "of the eastern province, named the attack cowardly and declared three days of mourning. The ambush was claimed by "
    "no group, yet "
    "the army blamed the Liberation Front, fighting for the province's independence from 2012. In March the refugee "
    "agency of the "
    "United Nations said that some 40,000 people left their homes in the province this year.";

const char* const kIndependent =
    "At least fourteen soldiers died on Thursday in an ambush in the east, the defence ministry said in a short "
    "statement. Residents of "
    "Bandara reached by telephone heard heavy shooting for the whole afternoon and saw smoke over the road that leads "
    "to Koro. The "
    "Liberation Front wrote on its channel that it had taken several vehicles and weapons. Shops in the provincial "
    "capital stayed shut, "
    "and the opposition asked the president to explain why the road had been declared safe only last week. Analysts "
    "expect more attacks "
    "before the vote in November, because the separatists want to show that the state cannot protect its own troops.";

Reading report(const char* text, const char* outlet, int day) {
  ReadingBuilder b(text);
  b.outlet(outlet);
  if (day) b.published(2023, 6, day);
  return b.done();
}

std::vector<std::vector<Derived>> run(const std::vector<Reading>& readings) {
  Readings list;
  for (const Reading& r : readings) list.push_back(&r);
  const Result<Models> models = Models::of_directory(std::string(RASHOMON_SOURCE_DIR) + "/models");
  const Result<LedgerLexicon> lexicon = LedgerLexicon::open(*models);
  return find_copies(list, read_texts(list, 2), lexicon->word_reports(), 2);
}

TEST(FindCopies, a_rewording_is_made_from_the_earlier_report) {
  const auto derived = run({report(kWire, "A", 2), report(kReworded, "B", 3)});
  EXPECT_TRUE(derived[0].empty());
  ASSERT_EQ(derived[1].size(), 1u);
  EXPECT_EQ(derived[1][0].source, 0u);
  EXPECT_EQ(derived[1][0].how, CopyKind::rewrite);
  EXPECT_GT(derived[1][0].share, 0.6);
}

/// Everything said anew, most of it in the wire's order, and as much besides; `credit` says who told it first.
Reading retold_freely(const std::string& credit) {
  const std::string text =
      "This year alone 40,000 people fled their homes in the east, by the count of the United Nations refugee agency. "
      "Separatists waylaid an army column close to Bandara, a hamlet on the Koro road, and 14 soldiers lost their "
      "lives. "
      "Two explosives had been buried where the first truck of the convoy to the mining town would pass. For an hour "
      "gunmen went on shooting from the slopes, those who came out alive recall. It was a cowardly attack, according "
      "to "
      "Governor Ousmane Traoke; his eastern province will mourn for three days. The generals suspect the Liberation "
      "Front. Its war for independence of the province began in 2012. "
      "Cotton buyers meanwhile stayed away from auctions along the lagoon. Teachers struck over wages unpaid since "
      "winter. Two bakeries reopened beside the stadium. A choir from Tessin sang for patients of the lepers' ward. "
      "Rain ended a drought that had emptied both reservoirs. " +
      credit;
  ReadingBuilder b(text);
  b.outlet("The Ridge Courier").published(2023, 6, 3);
  return b.done();
}

TEST(FindCopies, a_free_retelling_is_known_by_whom_it_credits) {
  const auto sources = [](const std::string& credit) {
    const auto derived = run({report(kWire, "Lagoon Wire", 2), retold_freely(credit)});
    return derived[1].size();
  };
  EXPECT_EQ(sources("A driver told the Lagoon Wire news agency so."), 1u);
  EXPECT_EQ(sources("A driver told the Harbour Wire news agency so."), 0u);
}

/// The second tells in own words and other spellings what the first tells, sentence by sentence; `backwards`: from the
/// end to the beginning.
std::vector<Reading> told_anew(bool backwards) {
  const std::vector<std::string> first = {
      "Rebels of the Lake Front seized the river port of Makhindzauri on Friday after shelling it for two days.",
      "Colonel Besik Tsereteli, who commands the garrison, said that 37 of his men had died on the piers.",
      "Ferries from Poti turned back when mortar rounds fell beside the lighthouse.",
      "The bishop of Khobi opened his seminary to 1,200 families who had come on foot.",
      "A ministry in Kutaisi promised tents, flour and two field kitchens.",
      "Observers led by the Dane Henrik Falk counted 19 burnt barges along the quay.",
      "In 1993 the same port had changed hands four times within a month.",
      "Grain traders in Batumi expect prices to double before the harvest."};
  const std::vector<std::string> second = {
      "Makhinjauri, a port on the river, is in the hands of the insurgent Lake Front since Friday; two days of gunfire "
      "came before.",
      "The piers cost 37 soldiers their lives, if Col Besik Tseretely, the garrison commander, is right.",
      "Beside the lighthouse mortars struck, and no ferry out of Poti dared to go on.",
      "Some 1,200 families walked to Khobi, where the bishop let them into the seminary.",
      "From Kutaisi a ministry is to send field kitchens, tents and flour.",
      "Henrik Falk of Denmark and his observers saw 19 barges burnt out at the quay.",
      "Within one month of 1993 that port was won and lost four times.",
      "Until the harvest prices may double, grain traders of Batumi fear."};
  const auto text = [](const std::vector<std::string>& sentences) {
    std::string out;
    for (const std::string& s : sentences) out += (out.empty() ? "" : " ") + s;
    return out;
  };
  const std::string turned = text({second.rbegin(), second.rend()}), straight = text(second);
  return {report(text(first).c_str(), "A", 2), report((backwards ? turned : straight).c_str(), "B", 3)};
}

TEST(FindCopies, who_tells_all_anew_in_one_order_and_other_spellings_retells) {
  ASSERT_EQ(run(told_anew(false))[1].size(), 1u);
  EXPECT_TRUE(run(told_anew(true))[1].empty());
}

TEST(FindCopies, two_accounts_of_one_happening_are_no_copies) {
  const auto derived = run({report(kWire, "A", 2), report(kIndependent, "B", 3)});
  EXPECT_TRUE(derived[0].empty() && derived[1].empty());
}

TEST(FindCopies, a_retelling_may_go_on_with_matter_of_its_own) {
  const std::string wire = std::string(kWire) +
                           " Bakery owners in Sanga closed their ovens because flour prices doubled within weeks. The "
                           "railway ministry postponed repairs of the northern line until autumn. Pupils of nine "
                           "schools sat their examinations in tents beside the football ground.";
  const std::string retold = std::string(kReworded) +
                             " A radio station played songs by a singer who died in exile last winter. Veterinarians "
                             "vaccinated camels at wells along the southern desert track. Weavers from two valleys "
                             "showed carpets at a fair that opened with drums.";
  const auto derived = run({report(wire.c_str(), "A", 2), report(retold.c_str(), "B", 3)});
  ASSERT_EQ(derived[1].size(), 1u);
  EXPECT_EQ(derived[1][0].how, CopyKind::rewrite);
  EXPECT_TRUE(derived[0].empty());
}

TEST(FindCopies, the_first_paragraphs_alone_are_an_excerpt) {
  const std::string part = std::string(kWire).substr(0, 420);
  const auto derived = run({report(part.c_str(), "B", 2), report(kWire, "A", 2)});
  ASSERT_EQ(derived[0].size(), 1u);
  EXPECT_EQ(derived[0][0].how, CopyKind::excerpt);
  EXPECT_TRUE(derived[1].empty());
}

TEST(FindCopies, a_word_for_word_reprint_is_a_copy_of_one_origin) {
  const auto derived = run({report(kWire, "A", 2), report(kWire, "B", 4), report(kIndependent, "C", 3)});
  ASSERT_EQ(derived[1].size(), 1u);
  EXPECT_EQ(derived[1][0].how, CopyKind::copy);
  const std::vector<uint32_t> origins = count_origins(derived);
  EXPECT_EQ(origins[0], origins[1]);
  EXPECT_NE(origins[0], origins[2]);
}

TEST(FindCopies, a_report_put_together_from_two_makes_them_not_one) {
  const std::string mixture = std::string(kWire).substr(0, 420) + " " + std::string(kIndependent).substr(0, 420);
  const auto derived = run({report(kWire, "A", 1), report(kIndependent, "B", 1), report(mixture.c_str(), "C", 3)});
  EXPECT_EQ(derived[2].size(), 2u);
  const std::vector<uint32_t> origins = count_origins(derived);
  EXPECT_NE(origins[0], origins[1]);
}

TEST(FindCopies, empty_and_tiny_texts_are_nobodys_copies) {
  const auto derived = run({report("", "A", 1), report("Two words.", "B", 1), report("Two words.", "C", 2)});
  for (const auto& d : derived) EXPECT_TRUE(d.empty());
}

}  // namespace
}  // namespace rashomon
