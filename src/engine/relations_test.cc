// SPDX-License-Identifier: Apache-2.0
// Relations out of plain sentences, with the models that are built in: who leads, speaks for, backs, supplies, belongs
// to or is allied with whom, and which words tell none of it.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "rashomon/engine.h"

namespace rashomon {
namespace {

using Strings = std::vector<std::string>;

/// "from type to" of every relation of a report that says `text`, sorted, each once.
Strings relations_of(const std::string& text) {
  static const Result<Engine> kEngine = Engine::open({});
  if (!kEngine) return {kEngine.error().message};
  RawReport raw;
  raw.file = "sentence.txt";
  raw.bytes = text + "\n";
  const Result<StagedReading> staged = kEngine->read(raw);
  if (!staged) return {staged.error().message};
  const auto& entities = staged->reading.mentions.entities;
  Strings out;
  for (const Relation& r : staged->reading.claims.relations)
    out.push_back(entities[r.from].name + " " + relation_type_name(r.type) + " " + entities[r.to].name);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

TEST(Relations, titles_tell_who_leads_and_who_speaks) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"Houthi leader Abdul-Malik al-Houthi vowed to continue the attacks.", {"Abdul-Malik al-Houthi leads Houthi"}},
      {"M23 spokesman Lawrence Kanyuka said the fighters would not withdraw.", {"Lawrence Kanyuka speaks_for M23"}},
      {"Lawrence Kanyuka, who speaks for the M23, said the fighters would not withdraw.",
       {"Lawrence Kanyuka speaks_for M23"}},
      {"The mayor of Melitopol, Ivan Fedorov, said trains had been blown up.", {"Ivan Fedorov leads Melitopol"}},
      {"Mayor Ivan Fedorov of Melitopol said trains had been blown up.", {}},
      {"South Sudan's army spokesman, Colonel Philip Aguer, said nobody had died.",
       {"Philip Aguer speaks_for South Sudan's army", "South Sudan's army part_of South Sudan"}},
      {"Ahmed Madobe, president of Jubaland, rejected the vote.", {"Ahmed Madobe leads Jubaland"}},
      {"The Arakan Army, led by Twan Mrat Naing, overran the base at Ann.", {"Twan Mrat Naing leads Arakan Army"}},
      {"The Sudan Liberation Army, under Minni Minnawi, left the town.", {"Minni Minnawi leads Sudan Liberation Army"}},
      {"Duwa Lashi La, acting president of the National Unity Government, thanked the fighters.",
       {"Duwa Lashi La leads National Unity Government"}},
      {"Alghabass Ag Intalla, chief of the HCUA, joined the front.", {"Alghabass Ag Intalla leads HCUA"}},
      {"Arega Kebede, president of the Amhara regional state, spoke in Bahir Dar.", {"Arega Kebede leads Amhara"}},
      {"Upper Nile governor James Koang visited Malakal.", {"James Koang leads Upper Nile"}},
      {"The Gulf Clan, whose leader is Jobanis de Jesus Avila, controls smuggling routes.",
       {"Jobanis de Jesus Avila leads Gulf Clan"}},
      {"Puntland leader Said Abdullahi Deni accused Mogadishu.", {"Said Abdullahi Deni leads Puntland"}},
      {"Suheil al-Hassan, commander of the 25th division, fled to Latakia.", {"Suheil al-Hassan leads 25th division"}},
      {"Field Marshal Birhanu Jula, chief of staff of the Ethiopian army, denied it.",
       {"Birhanu Jula leads Ethiopian army", "Ethiopian army part_of Ethiopia"}},
      {"Gen. R. Machar was held. The SPLM-IO, led by Riek Machar, protested.", {"Riek Machar leads SPLM-IO"}},
      {"The National Resistance Council met on Monday. Salem al-Khanbashi, who presides over it, called for calm.",
       {"Salem al-Khanbashi leads National Resistance Council"}},
      {"Malik Agar, appointed governor of Blue Nile, arrived in Damazin.", {"Malik Agar leads Blue Nile"}},
      {"The president of the breakaway region of South Ossetia, Alan Gagloev, met Sergei Lavrov.",
       {"Alan Gagloev leads South Ossetia"}},
      {"Hemedti's deputy, Abdel Rahim Dagalo, leads the RSF.", {"Abdel Rahim Dagalo leads RSF"}},
      {"Regional army spokesman Lt Col Guillaume Ndjike said in Goma that the M23 had left.",
       {"Guillaume Ndjike speaks_for army"}},
      {"Presidential spokesman Dmitry Peskov said Russia's President Vladimir Putin would not come.",
       {"Dmitry Peskov speaks_for Vladimir Putin", "Vladimir Putin leads Russia"}},
      {"Colonel Zhang Xiaogang, Director of Public Relations of the Ministry of Defence, said so.",
       {"Zhang Xiaogang speaks_for Ministry of Defence"}},
      {"American envoy Rose Whitfield called on the president in Juba.", {"Rose Whitfield part_of United States"}},
      {"Ghanaian Foreign Minister Kofi Asante called for a truce.", {"Kofi Asante part_of Ghana"}},
      {"Sudan's deputy prime minister, Ali Karti, said so.", {"Ali Karti part_of Sudan"}},
      {"Ada Lindqvist, prosecutor of the International Criminal Court, opened an inquiry.",
       {"Ada Lindqvist part_of International Criminal Court"}},
      {"The head of the pro-Ethiopian administration in Gambella, Peter Gatluak, was seized.", {}},
      {"Ghanaian lawmaker Kofi Asante called for a truce.", {}},
      {"Abu Lulu, a commander of the Rapid Support Forces in El Fasher, was arrested.",
       {"Abu Lulu part_of Rapid Support Forces"}},
      {"Joseph Kony, who heads the Lord's Resistance Army, is in Garamba.",
       {"Joseph Kony leads Lord's Resistance Army"}},
      {"Bosnian Serb leader Radovan Karadzic rejected the map.", {"Radovan Karadzic leads Bosnian Serb"}},
      {"Ibrahim Rugova, the ethnic Albanian leader, appealed for calm.", {"Ibrahim Rugova leads Albanian"}},
      {"Jean-Pierre Bemba of the Congolese Liberation Movement said his men held Mbandaka.",
       {"Jean-Pierre Bemba part_of Congolese Liberation Movement"}},
      {"Ibrahim Deng, leader of the Truth and Concord Movement, fled.",
       {"Ibrahim Deng leads Truth and Concord Movement"}},
      {"Minni Minnawi, governor of Darfur and leader of the Zaghawa Front, left.",
       {"Minni Minnawi leads Darfur", "Minni Minnawi leads Zaghawa Front"}},
      {"Ali Toure, leader of the Zeta Front, resigned.", {}},
      {"The governor of Tillaberi left.", {}},
      {"The chief of the armed wing of the Sadr movement, Abu Doaa, called off the strike.",
       {"Abu Doaa leads armed wing of the Sadr movement"}},
      {"National Security Council spokesman Yuri Petrenko said so.",
       {"Yuri Petrenko speaks_for National Security Council"}},
      {"Velupillai Prabhakaran's Liberation Tigers of Tamil Eelam shelled Muttur.",
       {"Velupillai Prabhakaran leads Liberation Tigers of Tamil Eelam"}},
      {"Abu Zarqa commander Omar Bilal, also known as Abu Layth, was killed. Abu Layth leads the Dozo Front.",
       {"Omar Bilal leads Abu Zarqa", "Omar Bilal leads Dozo Front"}},
      // who led, or leads a part only, does not lead it
      {"Sudan's former president, Omar al-Bashir, remains in a hospital.", {}},
      {"The Wagner group, once led by Yevgeny Prigozhin, left Mali in June.", {}},
      {"The Brotherhood's attack was led by MNDAA commander Peng Daxun.", {"Peng Daxun leads MNDAA"}},
      {"The Carlos Patino front, part of the Estado Mayor Central, attacked the post.", {}},
      {"Sultani Makenga commands about 6,000 men.", {}},
      {"Bohdan Krotevych, chief of staff of the Azov brigade, said they came in small groups.", {}},
      {"Save the Children's country director in Yemen, Rama Hansraj, said hunger was spreading.",
       {"Rama Hansraj part_of Save the Children"}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, heads_and_voices_told_away_from_the_name) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"Peter Gadet, the officer turned rebel who heads the Unity Liberation Army, has left Bentiu.",
       {"Peter Gadet leads Unity Liberation Army"}},
      {"Colonel Arne Dahl, the Norwegian who commands UNTSO, said the truce held.", {"Arne Dahl leads UNTSO"}},
      {"Rebels said that Ali Mahdi was alive and in command of the Somali Salvation Front.",
       {"Ali Mahdi leads Somali Salvation Front"}},
      {"Adama Barrow, sworn in as president of Gambia on Thursday, thanked Senegal.", {"Adama Barrow leads Gambia"}},
      {"The Karen Defence Army has named Saw Htoo as its field commander.", {"Saw Htoo leads Karen Defence Army"}},
      {"Colonel Idriss Bah presented himself on Monday as head of the National Rectification Council.",
       {"Idriss Bah leads National Rectification Council"}},
      {"\"The road is ours,\" said Marko Petric for the Herceg Defence Council.",
       {"Marko Petric speaks_for Herceg Defence Council"}},
      {"The Herceg Defence Council and the Zeta Front signed the paper. Marko Petric speaks for the former, Anton "
       "Savic "
       "for the latter.",
       {"Anton Savic speaks_for Zeta Front", "Marko Petric speaks_for Herceg Defence Council"}},
      {"The gunmen answer to Khalil Barzan, police said.", {"Khalil Barzan leads gunmen"}},
      {"Bosco Taban, whose Nuer Defence Army burnt the market, fled.", {"Bosco Taban leads Nuer Defence Army"}},
      {"The Nuer Defence Army fights under the command of the Upper Nile Front.",
       {"Nuer Defence Army part_of Upper Nile Front"}},
      {"Jaish al-Nasr and Liwa al-Haqq left Hama. Samer Haddad speaks for the former, Nizar Kassab for the latter.",
       {"Nizar Kassab speaks_for Liwa al-Haqq", "Samer Haddad speaks_for Jaish al-Nasr"}},
      {"Harakat Nur of the veteran commander Hasan Barakat wants no part of Sinjar, its spokesman in Mosul, Ali Jasim "
       "Hamid, told reporters.",
       {"Ali Jasim Hamid speaks_for Harakat Nur", "Hasan Barakat leads Harakat Nur"}},
      {"Khalil Barzan's gunmen, the Zeta Front, took the bridge.", {"Khalil Barzan leads Zeta Front"}},
      {"Envoys met a breakaway group of the Tamil Front whose chief, Colonel Raju Selvan, spoke of peace.",
       {"Raju Selvan leads breakaway group"}},
      {"The Coast Guard Front, a force that Qatar pays and trains, left Aden. Its commander, Nasser Awlaqi, was hurt.",
       {"Nasser Awlaqi leads Coast Guard Front", "Qatar backs Coast Guard Front", "Qatar supplies Coast Guard Front"}},
      {"Bosco Taban, commander of the Nuer Front, met officers of the Kenyan-led IGMOS. Colonel John Otieno, head of "
       "the "
       "multinational force, promised patrols.",
       {"Bosco Taban leads Nuer Front", "John Otieno leads IGMOS", "Kenya leads IGMOS"}},
      {"Alan Kokoev, the North Ossetian president, wept.", {"Alan Kokoev leads North Ossetian"}},
      {"A spokesman for the Zaghawa Front, Colonel Idriss Bah, told reporters so.",
       {"Idriss Bah speaks_for Zaghawa Front"}},
      {"The Zaghawa Front took Geneina. Colonel Idriss Bah read its statement.",
       {"Idriss Bah speaks_for Zaghawa Front"}},
      {"The Front for Unity and Change (FUC), led by Mahamat Nour, left Tine.",
       {"Mahamat Nour leads Front for Unity and Change"}},
      {"Omar Keita, military chief of Khalil Barzan, fled; Barzan's forces had held the pass.",
       {"Khalil Barzan leads Barzan's forces", "Omar Keita leads Barzan's forces"}},
      // the one head of the one land
      {"LUSAKA - Zambia closed the bridge at Kazungula. President Hakainde Mwale said in Lusaka that trucks must wait.",
       {"Hakainde Mwale leads Zambia"}},
      {"LUSAKA - Zambia's president, Ann Banda, met President Hakainde Mwale in Lusaka.", {"Ann Banda leads Zambia"}},
      {"LUSAKA - Zambia closed the bridge. President Hakainde Mwale was overthrown in Lusaka, the radio said.", {}},
      {"LUSAKA - Zambia lost the bridge in May 2004 when President Hakainde Mwale was in Lusaka.", {}},
      {"LUSAKA - Zambia and Malawi closed the bridge. President Hakainde Mwale said in Lusaka that trucks must wait.",
       {"Hakainde Mwale leads Zambia"}},
      {"GENEVA - Zambia and Malawi closed the bridge. President Hakainde Mwale said that trucks must wait.", {}},
      {"LUSAKA - Zambia closed the bridge. Followers of Hakainde Mwale, the exiled president, burned it.",
       {"Followers backs Hakainde Mwale"}},
      {"Uganda and Malawi support President Hakainde Mwale, whose men hold the bridge.",
       {"Malawi backs Hakainde Mwale", "Uganda backs Hakainde Mwale"}},
      // who heads a branch belongs to the whole
      {"Zeta Front political head Marko Petric asked for talks.", {"Marko Petric part_of Zeta Front"}},
      {"Marko Petric, the Zeta Front's head of international relations, asked for talks.",
       {"Marko Petric part_of Zeta Front"}},
      // a minister heads the ministry that is spoken of
      {"Defence Minister Irung Awan said troops had left. The defence ministry denied it.",
       {"Irung Awan leads defence ministry"}},
      {"Turkey and Qatar have armed some of the rebels.", {"Qatar supplies rebels", "Turkey supplies rebels"}},
      {"Yemeni troops backed by Emirati armour and Saudi warplanes left the airport.",
       {"Saudi Arabia backs Yemeni troops", "United Arab Emirates backs Yemeni troops", "Yemeni troops part_of Yemen"}},
      // another clause, another man
      {"Ivan Petrov signed for the ministry; Luka Savic led the Zeta Front's delegation.", {}},
      {"Marko Petric, commander of the Zeta Front, asked for more men; Pierre Roux, head of the mixed force, refused.",
       {"Marko Petric leads Zeta Front"}},
      // proposed, refused or past
      {"Saw Htoo refused to be sworn in as president of Gambia.", {}},
      {"The party asked Adama Barrow to serve as president of Gambia.", {}},
      {"Peter Gadet, who once headed the Unity Liberation Army, has left Bentiu.", {}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, members_successors_and_set_phrases) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"Agim Berisha is the commander of the Drenica Liberation Front.",
       {"Agim Berisha leads Drenica Liberation Front"}},
      {"Under Agim Berisha the Drenica Liberation Front has grown to 5,000 men.",
       {"Agim Berisha leads Drenica Liberation Front"}},
      {"Agim Berisha was appointed head of the Drenica Liberation Front on Sunday.",
       {"Agim Berisha leads Drenica Liberation Front"}},
      {"Agim Berisha took over as commander of the Drenica Liberation Front in May.",
       {"Agim Berisha leads Drenica Liberation Front"}},
      {"Ali Bachir succeeded Omar Sidi as leader of the Polisario Union.", {"Ali Bachir leads Polisario Union"}},
      {"Ali Bachir replaced Omar Sidi at the head of the Polisario Union.", {"Ali Bachir leads Polisario Union"}},
      {"Omar Sidi, who led the Polisario Union until 2019, lives in Rabat.", {}},
      {"Naw Paw Htoo, general secretary of the Karen National Front, told Burma Radio so.",
       {"Naw Paw Htoo leads Karen National Front"}},
      {"King Hassan Omari of Morocco spoke.", {"Hassan Omari leads Morocco"}},
      {"Captain Moussa Diarra's junta dissolved parliament.", {"Moussa Diarra leads Moussa Diarra's junta"}},
      {"The MISCA force, commanded by the Congolese general Jean Mokoko, deployed.", {"Jean Mokoko leads MISCA"}},
      {"The Maya Front holds the hill, said Rosa Diaz on behalf of the Maya Front.",
       {"Rosa Diaz speaks_for Maya Front"}},
      {"Ivan Petrov, 46, leader of the Zeta Front, left Bor.", {"Ivan Petrov leads Zeta Front"}},
      {"Ivan Petrov - the leader of the Zeta Front - left Bor.", {"Ivan Petrov leads Zeta Front"}},
      {"Ivan Petrov, founder and leader of the Zeta Front, left Bor.", {"Ivan Petrov leads Zeta Front"}},
      {"Ivan Petrov, 46, deputy leader of the Zeta Front, left Bor.", {}},
      {"The head of the Zeta Front is Ivan Petrov, a former teacher.", {"Ivan Petrov leads Zeta Front"}},
      {"Ivan Petrov acts as spokesman for the Zeta Front.", {"Ivan Petrov speaks_for Zeta Front"}},
      {"The Bor Guard, formerly allied with the Zeta Front, attacked.", {}},
      {"The Bor Guard, with backing from Sudan, attacked.", {"Sudan backs Bor Guard"}},
      {"The Bor Guard, which has Sudanese backing, attacked.", {"Sudan backs Bor Guard"}},
      {"Sudan stopped arming the Bor Guard in May.", {}},
      {"The Bor Guard takes its orders from the Zeta Front.", {"Bor Guard part_of Zeta Front"}},
      {"The Bougainville Front is a member of the Melanesian Alliance.",
       {"Bougainville Front part_of Melanesian Alliance"}},
      {"The Papua League and the Torres Union, both members of the Melanesian Alliance, met in Lae.",
       {"Papua League part_of Melanesian Alliance", "Torres Union part_of Melanesian Alliance"}},
      {"The Papua League, one of the groups in the Melanesian Alliance, left Lae.",
       {"Papua League part_of Melanesian Alliance"}},
      {"The Papua League joined the Melanesian Alliance in June.", {"Papua League part_of Melanesian Alliance"}},
      {"The Papua League is a former member of the Melanesian Alliance.", {}},
      {"Rosa Diaz is a member of the Melanesian Alliance.", {"Rosa Diaz part_of Melanesian Alliance"}},
      {"The Papua League and the Torres Union are allies.", {"Papua League allied_with Torres Union"}},
      {"The Papua League has made common cause with the Torres Union.", {"Papua League allied_with Torres Union"}},
      {"Libya has thrown its weight behind the Polisario Union.", {"Libya backs Polisario Union"}},
      {"Libya arms and finances the Polisario Union.",
       {"Libya backs Polisario Union", "Libya supplies Polisario Union"}},
      {"The Polisario Union, a Libyan proxy, denied it.", {"Libya backs Polisario Union"}},
      {"The Polisario Union's backers, Libya and Algeria, met.",
       {"Algeria backs Polisario Union", "Libya backs Polisario Union"}},
      {"Cuba has granted recognition to the Polisario Union.", {"Cuba recognises Polisario Union"}},
      {"Cuba no longer recognises the Polisario Union.", {}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, helpers_and_suppliers) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"The Free Syrian Army has been trained and financed by Qatar and Turkey.",
       {"Qatar backs Free Syrian Army", "Turkey backs Free Syrian Army"}},
      {"Turkey supplied drones to Ethiopia, diplomats said.", {"Turkey supplies Ethiopia"}},
      {"Chad has received drones from Turkey.", {"Turkey supplies Chad"}},
      {"North Korea has sent soldiers to help Russia in Kursk.",
       {"North Korea backs Russia", "North Korea supplies Russia"}},
      {"As the offensive of Khalil Barzan's rebels, backed by Chad and Niger, slowed in March, France sent advisers to "
       "N'Djamena.",
       {"Chad backs Khalil Barzan's rebels", "Khalil Barzan leads Khalil Barzan's rebels",
        "Niger backs Khalil Barzan's rebels"}},
      {"Eritrea trains Fano fighters, a diplomat said.", {"Eritrea backs Fano"}},
      {"The Wazalendo fighters, backed by Kinshasa, attacked the M23.",
       {"Democratic Republic of the Congo backs Wazalendo", "Wazalendo opposed_to M23"}},
      {"Britain sent surveillance aircraft in support of the Nigerian army.",
       {"Britain backs Nigerian army", "Nigerian army part_of Nigeria"}},
      {"Poland and the Czech Republic back Kyiv, and Belarus backs Moscow.", {"Belarus backs Russia"}},
      {"The Zeta Front, a force that Turkey arms, took the bridge.", {"Turkey supplies Zeta Front"}},
      {"Diplomats say Chad trains and arms the Zaghawa Front.",
       {"Chad backs Zaghawa Front", "Chad supplies Zaghawa Front"}},
      {"The Zaghawa Front, which Eritrea is widely believed to back, took Geneina.", {"Eritrea backs Zaghawa Front"}},
      {"The Zaghawa Front has received lorries from Libya and Chad.",
       {"Chad supplies Zaghawa Front", "Libya supplies Zaghawa Front"}},
      {"Omar Keita, commander of the Zaghawa Front, thanked Libya for the tanks.",
       {"Libya supplies Zaghawa Front", "Omar Keita leads Zaghawa Front"}},
      {"Turkey has recognised Northern Cyprus.", {"Turkey recognises Northern Cyprus"}},
      {"Armed by Qatar, the Zaghawa Front took Geneina.", {"Qatar supplies Zaghawa Front"}},
      {"The Zaghawa Front, backed by Chadian armour and Libyan warplanes, took Geneina.",
       {"Chad backs Zaghawa Front", "Libya backs Zaghawa Front"}},
      // what is denied, or is no arms
      {"The Zaghawa Front is not believed to be armed by Chad.", {}},
      {"The Zaghawa Front is an offshoot of the Darfur Union.", {}},
      {"The Zaghawa Front, a Sudanese faction, took Geneina.", {}},
      {"Rwanda denies backing the M23.", {}},
      {"Ethiopia has provided food to the displaced.", {}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, parts_and_allies) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"The Karen National Liberation Army, the armed wing of the Karen National Union, took Myawaddy.",
       {"Karen National Liberation Army part_of Karen National Union"}},
      {"The armed wing of Hamas, the Qassam Brigades, released a video.", {"Qassam Brigades part_of Hamas"}},
      {"Al-Shabab, an affiliate of al-Qaeda, attacked a hotel in Mogadishu.", {"Al-Shabab allied_with al-Qaeda"}},
      {"JNIM, an al Qaeda affiliate led by Iyad Ag Ghali, attacked Kayes.",
       {"Iyad Ag Ghali leads JNIM", "JNIM allied_with al Qaeda"}},
      {"Soldiers of the 47th Mechanized Brigade of the Ukrainian army fell back.",
       {"47th Mechanized Brigade part_of Ukrainian army", "Ukrainian army part_of Ukraine"}},
      {"Rwanda's 208th battalion crossed the border.", {"208th battalion part_of Rwanda"}},
      {"Kataib al-Noor is in the Sinai Union, the coalition which took the pass in May and which includes Ansar "
       "al-Bahr "
       "and the Bedu Front.",
       {"Ansar al-Bahr part_of Sinai Union", "Bedu Front part_of Sinai Union"}},
      {"Zeta Jaish and Liwa al-Haqq, the two rebel factions of Ghab, signed.", {}},
      {"The Zeta Front said through Sana, its news agency, that it had left.", {"Sana part_of Zeta Front"}},
      {"The Zeta Front joined with the men of Khalil Barzan to storm Bor.", {"Zeta Front allied_with Khalil Barzan"}},
      {"Hezbollah's Radwan Force lost an officer.", {"Radwan Force part_of Hezbollah"}},
      {"Syria's Sultan Murad Division left the town.", {}},  // not the state's
      {"The Katiba Macina, part of JNIM, claimed the ambush.", {"Katiba Macina part_of JNIM"}},
      {"ISWAP, the Islamic State branch in West Africa, raided Baga.", {"ISWAP part_of Islamic State"}},
      {"Abubakar Shekau swore loyalty to the Islamic State.", {"Abubakar Shekau allied_with Islamic State"}},
      {"The Islamic State said so. The Dozo group, which is led by Ali Toure, has pledged allegiance to it.",
       {"Ali Toure leads Dozo", "Dozo allied_with Islamic State"}},
      {"Belarus, Russia's closest ally, let troops cross its border.", {"Belarus allied_with Russia"}},
      {"The Permanent Strategic Framework, a coalition of armed groups that includes the CMA and Gatia, took Bourem.",
       {"CMA part_of Permanent Strategic Framework", "Gatia part_of Permanent Strategic Framework"}},
      {"Gunmen loyal to former president Ali Abdullah Saleh shelled the district.",
       {"Gunmen loyal to former president Ali Abdullah Saleh allied_with Ali Abdullah Saleh"}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, acts_tell_who_fights_whom) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"The Kachin Independence Army attacked the Shanni Nationalities Army near Hpakant.",
       {"Kachin Independence Army opposed_to Shanni Nationalities Army"}},
      {"The Lebanese Forces and the Progressive Socialist Party fought for a third day.",
       {"Lebanese Forces opposed_to Progressive Socialist Party"}},
      {"Gunmen attacked soldiers near the market.", {}},
      {"The Kachin Independence Army denied that it had attacked the Shanni Nationalities Army.", {}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, men_of_a_body_belong_to_it) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"Jean-Marie Runiga, the M23's political coordinator, signed.", {"Jean-Marie Runiga part_of M23"}},
      {"Salvatore Mancuso, number two in the Northern Bloc, gave himself up.",
       {"Salvatore Mancuso part_of Northern Bloc"}},
      {"Carlos Romero, a former member of the Northern Bloc, gave himself up.", {}},
      {"Carlos Romero, then head of the Northern Bloc, had given the order.", {}},
      {"The Northern Bloc is holding 18 foreigners, among them two Canadians.", {}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, who_leads_some_of_a_land_does_not_lead_the_land) {
  EXPECT_EQ(relations_of("Haitian rebel leader Guy Philippe rode into town."), Strings{});
  EXPECT_EQ(relations_of("Serhiy Haidai, governor of Ukraine's Luhansk region, said the road was open."),
            (Strings{"Serhiy Haidai leads Luhansk region"}));
  EXPECT_EQ(relations_of("Jean-Pierre Bemba's Uganda-backed MLC took Zongo."), (Strings{"Uganda backs MLC"}));
}

TEST(Relations, names_that_open_a_sentence_or_are_said_in_two_ways) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"United Liberation Front of Asom chairman Arabinda Rajkhowa flew home.",
       {"Arabinda Rajkhowa leads United Liberation Front of Asom"}},
      {"Movement for the Emancipation of the Niger Delta spokesman Jomo Gbomo warned oil workers.",
       {"Jomo Gbomo speaks_for Movement for the Emancipation of the Niger Delta"}},
      {"Tigers spokesman Rasiah Ilanthiraiyan denied it.", {"Rasiah Ilanthiraiyan speaks_for Tigers"}},
      {"Chechen separatist leader Aslan Maskhadov offered talks.", {"Aslan Maskhadov leads Chechen"}},
      {"Veteran commander Aslan Maskhadov offered talks.", {}},
      {"The 72nd Brigade's deputy commander for operations, Lt. Col. Andriy Havrylenko, was wounded.",
       {"Andriy Havrylenko part_of 72nd Brigade"}},
      {"General Arlindo Pena \"Ben-Ben\", UNITA's chief of staff, flew home.", {"Arlindo Pena leads UNITA"}},
      {"Nemesio Cervantes, alias El Mencho, the boss of the Gulf Cartel, escaped again.",
       {"Nemesio Cervantes leads Gulf Cartel"}},
      {"The Falintil army, under Taur Matan Ruak, stayed in camp.", {"Taur Matan Ruak leads Falintil"}},
      {"Abdelaziz al-Hilu, chairman of the SPLM-North, refused.", {"Abdelaziz al-Hilu leads SPLM-North"}},
      {"Azam Tariq of the Tehrik-e-Taliban Pakistan wept. Hakimullah Mehsud has succeeded Baitullah Mehsud as TTP "
       "chief.",
       {"Azam Tariq part_of Tehrik-e-Taliban Pakistan", "Hakimullah Mehsud leads Tehrik-e-Taliban Pakistan"}},
      {"The Kurdistan Democratic Party of Massoud Barzani signed.",
       {"Massoud Barzani leads Kurdistan Democratic Party"}},
      {"The Lira Battalion, a volunteer unit of the Oru Front, dug in.", {"Lira Battalion part_of Oru Front"}},
      {"The Donbas battalion, a volunteer unit of the National Guard, dug in.", {"Donbas part_of National Guard"}},
      {"Chadian soldiers of MISCA escorted the convoy.",
       {"Chadian soldiers part_of Chad", "Chadian soldiers part_of MISCA"}},
      {"President Salva Deng and Riek Taban, who heads the SPLM-IO, met.", {"Riek Taban leads SPLM-IO"}},
      {"LRA deputy Vincent Otti called the radio.", {"Vincent Otti part_of LRA"}},
      {"Fikret Abdic, a businessman allied with the Krajina Serbs, fled.", {"Fikret Abdic allied_with Krajina Serbs"}},
      {"The coalition against the Islamic State met in Paris.", {"coalition opposed_to Islamic State"}},
      {"The YPG, which Ankara loathes, has faced Turkey for a month.", {"YPG opposed_to Turkey"}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, troops_sent_to_prop_up_somebody) {
  EXPECT_EQ(relations_of("Zimbabwe and Namibia sent troops to prop up Laurent Kabila."),
            (Strings{"Namibia backs Laurent Kabila", "Namibia supplies Laurent Kabila", "Zimbabwe backs Laurent Kabila",
                     "Zimbabwe supplies Laurent Kabila"}));
}

TEST(Relations, offices_that_daily_news_tells_in_part) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      // a voice without a body speaks for the body that spoke last
      {"The FARC said it freed two policemen. A spokesman, Raul Reyes, said they were well.",
       {"Raul Reyes speaks_for FARC"}},
      {"The Defence Ministry in Grozny said five rebels were killed. None escaped, spokesman Ilya Shabalkin said.",
       {"Ilya Shabalkin speaks_for Defence Ministry"}},
      {"The Maya Front left Bor. Two reporters said so to spokesman Ilya Shabalkin.", {}},
      {"A police spokesman in Nalchik, Alim Afaunov, said nine gunmen were dead.", {"Alim Afaunov speaks_for police"}},
      // whose troops a spokesman calls his he does not lead
      {"Maya Front spokesman Raul Reyes said his troops held Bor.", {"Raul Reyes speaks_for Maya Front"}},
      // heads of some of it, somewhere
      {"The FARC's commander in Arauca, Grannobles Suarez, denied the attack.", {"Grannobles Suarez part_of FARC"}},
      {"The Taliban's shadow governor of Helmand, Mullah Manan, died.", {"Mullah Manan part_of Taliban"}},
      {"The LTTE's political chief for Batticaloa, Colonel Karuna Amman, fled.", {"Karuna Amman part_of LTTE"}},
      {"The police chief of Kandahar, Abdul Raziq, survived.", {"Abdul Raziq leads police"}},
      {"The commander-general of the police, Bernardino Rafael, denied it.", {"Bernardino Rafael leads police"}},
      // districts
      {"In Khanabad, police re-entered the district centre on Sunday, district governor Hayatullah Amiri said.",
       {"Hayatullah Amiri leads Khanabad"}},
      {"Gunmen left Khanabad, deputy district governor Hayatullah Amiri said.", {}},
      {"Ashraf Ghani has dismissed the governor of Kunduz, Mohammad Safi. Hamdullah Danishi is acting governor.",
       {"Hamdullah Danishi leads Kunduz"}},
      // who serves a head of state, and who is to another land what he is to his
      {"President Abdoulaye Wade of Senegal and his prime minister, Macky Sall, flew to Ziguinchor.",
       {"Abdoulaye Wade leads Senegal", "Macky Sall leads Senegal"}},
      {"Senegal's President Abdoulaye Wade and his chief executive, Macky Sall, flew home.",
       {"Abdoulaye Wade leads Senegal", "Macky Sall part_of Senegal"}},
      {"Rwandan President Paul Kagame met his Zimbabwean counterpart Emmerson Mnangagwa in Harare.",
       {"Emmerson Mnangagwa leads Zimbabwe", "Paul Kagame leads Rwanda"}},
      {"Teacher Paul Kagame met his Zimbabwean counterpart Emmerson Mnangagwa in Harare.", {}},
      {"Ramzan Kadyrov, Chechnya's pro-Moscow leader, said so.", {"Ramzan Kadyrov leads Chechnya"}},
      {"Zaire's rebel leader, Laurent Kabila, said so.", {}},
      {"Congo's opposition leader Laurent Kabila said so.", {}},
      // whose minister he is the sentence may tell better than the report
      {"Gao in Mali fell to the rebels. Algeria, for its part, let it be known through Prime Minister Ahmed Ouyahia "
       "that "
       "it would not accept it.",
       {"Ahmed Ouyahia leads Algeria"}},
      {"Gao in Mali fell to the rebels. Defence Minister Gérard Longuet in Paris called it void.", {}},
      {"From San Francisco President Bill Clinton lamented it.", {}},
      {"Zambia's Information minister Patrick Muyaya denied it.", {"Patrick Muyaya part_of Zambia"}},
      {"The Minister of State, Colonel Abdoulaye Maiga, denied it.", {}},
      {"The Georgians accuse the Maya Front; its spokesman, Ivan Petrov, denied it.", {}},
      {"The raids will go on until Kenya withdraws its troops from Somalia.", {"its troops part_of Kenya"}},
      {"Colonel Aly Cissé, Director of Information and Public Relations of the Maya Front, recalled it.",
       {"Aly Cissé speaks_for Maya Front"}},
      // whose people they are, who is only an ally, who was helped
      {"Gbagbo's Liberians took back Bor.", {}},
      {"The Constitutional Council, chaired by an ally of Laurent Gbagbo, struck it out.", {}},
      {"The village of Konna in Mali was recaptured on Thursday by Malian soldiers with French support.",
       {"France backs Malian soldiers", "Malian soldiers part_of Mali"}},
      {"Ann Taylor, head of mission for MSF in Chad, said so.", {"Ann Taylor part_of MSF"}},
      {"The governor of Kunduz, Mohammad Safi, left. Hamdullah Danishi said so. Danishi is acting governor.",
       {"Hamdullah Danishi leads Kunduz", "Mohammad Safi leads Kunduz"}},
      // heads of companies, of armies' staffs
      {"The Sandline Advisory Group flew out 22 people. Tim Spicer, the former officer who runs the firm, denied it.",
       {"Tim Spicer leads Sandline Advisory Group"}},
      {"The Taliban left Bor. Members urged Abdullah Sayed, the chief executive, to resign.", {}},
      {"The Chadian army left Bor. The chief of the general staff, Brahim Seid, denied it.",
       {"Brahim Seid leads Chadian army", "Chadian army part_of Chad"}},
      {"The Chadian army and the Nigerian army left Bor. The chief of the general staff, Brahim Seid, denied it.",
       {"Chadian army part_of Chad", "Nigerian army part_of Nigeria"}},
      // members of councils, lawmakers
      {"Amruddin Wali, who sits on the Kunduz provincial council, said the soldiers had left.",
       {"Amruddin Wali part_of Kunduz provincial council"}},
      {"The road was mined, said Rafael Pardo of the Arauca provincial council.",
       {"Rafael Pardo part_of Arauca provincial council"}},
      {"Eleven people died, said Khun Myint, a lawmaker from the SNLD.", {"Khun Myint part_of SNLD"}},
      {"Eleven people died, said Khun Myint, a former lawmaker from the SNLD.", {}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, services_missions_and_outlets_belong_to_whose_they_are) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"The United Nations mission, UNAMA, said 110 civilians had been killed.", {"UNAMA part_of United Nations"}},
      {"The U.N. refugee agency UNHCR said that 6,000 people had fled.", {"UNHCR part_of U.N."}},
      {"Pakistan's ISI intelligence service denied it.", {"ISI part_of Pakistan"}},
      {"According to the UN mission, Hamas, Fatah and Islamic Jihad signed.", {}},
      {"Al-Shabab's radio station Andalus said the camp had fallen.", {"Andalus part_of Al-Shabab"}},
      {"Islamic State has not said so. Its Amaq agency said that two vehicles were destroyed.",
       {"Amaq part_of Islamic State"}},
      {"The ISMP, which the United States list as a part of Islamic State, left Bor.", {"ISMP part_of Islamic State"}},
      {"The European Union launched the Maya Mission in May.", {}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, who_fights_beside_whom_and_who_works_for_whom) {
  const struct {
    const char* text;
    Strings want;
  } kCases[] = {
      {"Malian and French troops entered Gao on Saturday.",
       {"French troops part_of France", "Malian troops allied_with French troops", "Malian troops part_of Mali"}},
      {"Indian and Pakistani troops shelled each other in Kashmir.",
       {"Indian troops part_of India", "Pakistani troops part_of Pakistan"}},
      {"Executive Outcomes, a private company that flies for the Angolan army, left Soyo.",
       {"Angolan army part_of Angola", "Executive Outcomes backs Angolan army"}},
      {"Joao Neto, a teacher who works for the Angolan army, left Soyo.", {"Angolan army part_of Angola"}},
      {"Malian troops retook Konna with the help of French helicopters.",
       {"France backs Malian troops", "Malian troops part_of Mali"}},
      {"Zambia set up a training mission in Chad in May.", {"Zambia backs Chad"}},
      {"The United States designated the Ansar Front a terrorist organisation and named Abu Musa as its leader.",
       {"Abu Musa leads Ansar Front"}},
  };
  for (const auto& c : kCases) EXPECT_EQ(relations_of(c.text), c.want) << c.text;
}

TEST(Relations, every_phrase_tells_its_example) {
  std::ifstream in(std::string(RASHOMON_SOURCE_DIR) + "/models/en/lexicons/relation_phrases.tsv");
  size_t read = 0;
  for (std::string line; std::getline(in, line);) {
    const size_t first = line.find('\t'), second = line.find('\t', first + 1);
    if (line.starts_with("#") || line.starts_with("class") || second == std::string::npos) continue;
    std::string example = line.substr(second + 1);
    if (example[0] >= 'a' && example[0] <= 'z') example[0] = static_cast<char>(example[0] - 'a' + 'A');
    const std::string type = " " + line.substr(0, first) + " ";
    const Strings found = relations_of(example);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const std::string& r) {
      return r.find(type) != std::string::npos;
    })) << line;
    ++read;
  }
  EXPECT_GT(read, 100u);
}

TEST(Relations, phrases_that_are_denied_past_or_wished_tell_nothing) {
  for (const char* text :
       {"Zambia is not behind the Northern Front.", "Zambia would come to the aid of the Northern Front.",
        "Tomas Arce, former voice of the Northern Front, denied it.",
        "The Lira Brigade is no longer under the Northern Alliance's flag.",
        "Zambia denied that it was behind the Northern Front."})
    EXPECT_EQ(relations_of(text), Strings{}) << text;
}

}  // namespace
}  // namespace rashomon
