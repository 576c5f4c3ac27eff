// SPDX-License-Identifier: Apache-2.0
// Tables of text -> entities as they print: "type name: names; nominals; leader; part of". Tags are coarse
// (tagged_text.h), so these tests pin what holds without a good parser.
#include "find_who.h"

#include <gtest/gtest.h>

#include "source_models.h"
#include "tagged_text.h"

namespace rashomon {
namespace {

struct Stage {
  who::WhoLexicon lexicon;
  Gazetteer gazetteer;
};

const Stage& stage() {
  static const Stage* kept = [] {
    auto models = source_models(RASHOMON_SOURCE_DIR);
    EXPECT_TRUE(models) << models.error().message;
    auto lexicon = who::WhoLexicon::open(*models);
    EXPECT_TRUE(lexicon) << lexicon.error().message;
    auto gazetteer = Gazetteer::open(*models);
    EXPECT_TRUE(gazetteer) << gazetteer.error().message;
    return new Stage{std::move(*lexicon), std::move(*gazetteer)};
  }();
  return *kept;
}

Mentions read(const PlainText& text) {
  WhoFindings findings;
  return find_who(text.document, text.analysis, stage().lexicon, stage().gazetteer, findings);
}

std::string join(const std::vector<std::string>& list) {
  std::string out;
  for (const std::string& x : list) out += (out.empty() ? "" : " | ") + x;
  return out;
}

std::string print(const Mentions& m) {
  std::string out;
  for (const LocalEntity& e : m.entities) {
    out += std::string(entity_type_name(e.type)) + " " + e.name + ": " + join(e.names);
    if (!e.nominals.empty()) out += "; " + join(e.nominals);
    if (e.leader != kNone) out += "; led by " + m.entities[e.leader].name;
    if (e.part_of != kNone) out += "; part of " + m.entities[e.part_of].name;
    out += "\n";
  }
  for (const RoleFact& r : m.roles) {
    out += m.entities[r.person].name + " is " + r.role;
    if (r.organisation != kNone) out += " of " + m.entities[r.organisation].name;
    out += "\n";
  }
  return out;
}

/// Each line of `want` must be a line of the print.
void expect_lines(const std::string& text, const std::vector<std::string>& want) {
  const std::string got = print(read(tagged_text(text)));
  for (const std::string& line : want) {
    EXPECT_NE(("\n" + got).find("\n" + line + "\n"), std::string::npos) << text << "\nlacks: " << line << "\nin:\n"
                                                                        << got;
  }
}

/// The entity of the mention whose words are `words` (the last one of several), by name.
std::string refers(const std::string& text, const std::string& words) {
  const PlainText plain = tagged_text(text);
  const Mentions m = read(plain);
  std::string found = "(none)";
  for (const Mention& x : m.mentions) {
    if (x.span.of(plain.document.text) == words) found = m.entities[x.entity].name;
  }
  return found;
}

struct Case {
  const char* what;
  const char* text;
  std::vector<std::string> lines;
};

TEST(FindWho, ReadsTheTable) {
  const Case cases[] = {
      {"particles, hyphens and apostrophes hold names together",
       "On Sunday Khalil al-Hariri met Fatima bint Said in Ma'rib near Deir el-Zor.",
       {"person Khalil al-Hariri: Khalil al-Hariri", "place Deir el-Zor: Deir el-Zor"}},
      {"a surname is whoever bears it in full",
       "Gen. Gustavo Alarcon said troops took the town. A day later, Alarcon denied it.",
       {"person Gustavo Alarcon: Gustavo Alarcon | Alarcon", "Gustavo Alarcon is general"}},
      {"the rebel army is the only one that is no state's",
       "The Karenni Army captured a camp in Myanmar. Junta soldiers fled. The rebel army has also captured a hill.",
       {"group Karenni Army: Karenni Army; rebel army"}},
      {"the letters between a name and its fighters are the name again",
       "Karenni Liberation Front (KLF) fighters attacked a convoy.",
       {"group Karenni Liberation Front: Karenni Liberation Front | KLF; Karenni Liberation Front (KLF) fighters"}},
      {"of two who bear a surname it is his who was told first",
       "Gen. Gustavo Alarcon fled. His son Luis Saif Alarcon was killed. Alarcon denied it.",
       {"person Gustavo Alarcon: Gustavo Alarcon | Alarcon", "person Luis Saif Alarcon: Luis Saif Alarcon"}},
      {"who tells what stands before is nobody of it, however he says so",
       "Soldiers fled after fighting with Ansar Dine militants, Mali's army has said.",
       {"group Ansar Dine: Ansar Dine; Ansar Dine militants", "state Mali: Mali"}},
      {"what half is taken of is ground, and a bastion too",
       "They seized the northern half of Zorab Kul. Bel Marin is one of the bastions of the rebels.",
       {"place Zorab Kul: Zorab Kul", "place Bel Marin: Bel Marin"}},
      {"an acronym in brackets stands for the name",
       "The Karenni Liberation Front (KLF) attacked a convoy. The KLF said so on Monday.",
       {"group Karenni Liberation Front: Karenni Liberation Front | KLF"}},
      {"letters in square brackets behind a name stand for it too",
       "The Karenni Liberation Front [KLF] attacked a convoy. The KLF said so on Monday.",
       {"group Karenni Liberation Front: Karenni Liberation Front | KLF"}},
      {"an acronym that fits the initials needs no brackets",
       "The Front for National Salvation took the bridge. A day later the FNS left.",
       {"group Front for National Salvation: Front for National Salvation | FNS"}},
      {"the noun of a facility belongs to its name and the short form follows",
       "Rebels took the Tabqa air base on Monday. The army lost Tabqa after weeks.",
       {"facility Tabqa air base: Tabqa air base | Tabqa"}},
      {"but a city is not its airport",
       "Rebels took Goma airport on Monday. The army lost Goma after weeks.",
       {"facility Goma airport: Goma airport", "place Goma: Goma"}},
      {"weapons take their class noun",
       "The army destroyed a Grad rocket launcher and two T-90 tanks.",
       {"equipment Grad rocket launcher: Grad rocket launcher", "equipment T-90 tanks: T-90 tanks"}},
      {"a country, its demonym and its seat are one state",
       "Poland sent tanks. Polish officials said so in May. The Kremlin denied it and Russia called it a lie.",
       {"state Poland: Poland | Polish; Polish officials", "state Russia: Kremlin | Russia"}},
      {"a state that is no more is one too",
       "Yugoslavia lost the town. The Yugoslav army said so.",
       {"state Yugoslavia: Yugoslavia | Yugoslav", "group Yugoslav army: ; Yugoslav army; part of Yugoslavia"}},
      {"who did it is none of those who tell of it",
       "According to observers of the OSCE, Polish soldiers left the town.",
       {"organisation OSCE: OSCE"}},
      {"forces named by their leader are his group",
       "Ramon Ortega's forces took the town. Fighters loyal to Ortega also fired on the village.",
       {"group Fighters loyal to Ortega: ; Ramon Ortega's forces | Fighters loyal to Ortega; led by Ramon Ortega"}},
      {"and the named group where the text says that he leads it",
       "The Northern Patriotic Front, led by Ramon Ortega, took the town. Ortega's fighters then withdrew.",
       {"group Northern Patriotic Front: Northern Patriotic Front; Ortega's fighters; led by Ramon Ortega"}},
      {"a backed government, its capital's name for it and its allies",
       "Forces allied with Somalia's UN-backed government took the port. The Mogadishu government said the allied "
       "forces lost five men.",
       {"group UN-backed government: ; UN-backed government | Mogadishu government"}},
      {"roles in apposition and before the name",
       "Ahmed Warsame, a spokesman for the Northern Patriotic Front, denied it. Defence Minister Ivan Petrov said so.",
       {"Ahmed Warsame is spokesman of Northern Patriotic Front", "Ivan Petrov is defence minister"}},
      {"a body stands between title and name",
       "Prime Minister of the Government of Popular Unity Karim Haddad said so.",
       {"Karim Haddad is prime minister of Government of Popular Unity"}},
      {"a possessor that is a place is no part of the name",
       "Yemen's Houthi rebels fired on the town.",
       {"group Houthi: Houthi; Houthi rebels"}},
      {"place nouns join the name",
       "They took the city of Marawi and the towns of Jolo and Basilan.",
       {"place Marawi: Marawi", "place Jolo: Jolo", "place Basilan: Basilan"}},
      {"a president's forces are his own group where no word says of which state",
       "President Joao Mendes's forces took the town of Bafata. Russian jets helped Mendes's troops. Moscow said so.",
       {"group Joao Mendes's forces: ; Joao Mendes's forces | Mendes's troops; led by Joao Mendes",
        "state Russia: Russian | Moscow"}},
      {"a state's troops are a body of it",
       "Ethiopia called it a victory. Ethiopian troops entered the town of Adwa on Monday.",
       {"group Ethiopian troops: ; Ethiopian troops; part of Ethiopia", "state Ethiopia: Ethiopia | Ethiopian"}},
      {"what others set up is not the country's government",
       "Malian troops fled. The Chadian-installed administration in Mali said so. Mali denied it.",
       {"group Malian troops: ; Malian troops; part of Mali"}},
      {"a rank stands between post and name, and a name behind a militia led by another is its spokesman's",
       "Army spokesman Brigadier General Nabil Abdullah said so. The spokesman of the Ortega-led militia Khalil Hariri "
       "denied it.",
       {"Nabil Abdullah is brigadier general", "Khalil Hariri is spokesman of Ortega"}},
      {"what is taken is a place", "The rebels took Karvenna and Loma Alta.", {"place Karvenna: Karvenna"}},
      {"a junta and bare fighters are somebody",
       "The junta rejected it. On Monday gunmen raided a market.",
       {"group junta: ; junta", "group gunmen: ; gunmen"}},
      {"a title may be a name, and who tells of rebels is none",
       "President Hassan Sheikh Mohamud left. The army killed 60 rebels, the Ministry of Information said.",
       {"person Hassan Sheikh Mohamud: Hassan Sheikh Mohamud", "group rebels: ; rebels"}},
      {"two ministries are two",
       "The defence ministry denied it. In Kenya a drone fell, the information ministry said.",
       {"organisation defence ministry: ; defence ministry; part of Kenya",
        "organisation information ministry: ; information ministry; part of Kenya"}},
      {"units keep their numbers",
       "Soldiers of the 44th Rifle Brigade entered the town.",
       {"group 44th Rifle Brigade: 44th Rifle Brigade; Soldiers of the 44th Rifle Brigade"}},
      {"the class word of a town is no part of its name",
       "They shelled Loikaw city on Monday. A day later Loikaw fell.",
       {"place Loikaw: Loikaw"}},
      {"a long name goes on to the letters in brackets",
       "The Group for the Defence of Islam and Nomads (JDN) took the post. A day later the JDN left. The Free State in "
       "the "
       "Lower Kasai (FSLK) denied it.",
       {"organisation Group for the Defence of Islam and Nomads: Group for the Defence of Islam and Nomads | JDN",
        "organisation Free State in the Lower Kasai: Free State in the Lower Kasai | FSLK"}},
      {"known names keep their small words",
       "On Friday Doctors Without Borders left the town of Loikaw.",
       {"organisation Doctors Without Borders: Doctors Without Borders"}},
      {"soldiers of nobody are the country's",
       "In Niger the army said so. On Friday 12 soldiers were wounded.",
       {"group army: ; army | soldiers; part of Niger"}},
      {"but not where another country stands in the sentence",
       "In Niger the army said so. On Friday 12 soldiers crossed from Mali.",
       {"group army: ; army; part of Niger"}},
      {"a province's government is not the country's",
       "In Ethiopia the Government of Oromia sent aid. Ethiopia did not. The government denied it.",
       {"group Government of Oromia: Government of Oromia", "state Ethiopia: Ethiopia; government"}},
      {"who left a group is not the group",
       "The FARC signed a deal. FARC dissidents took the village.",
       {"group FARC dissidents: ; FARC dissidents"}},
      {"spellings of one name in one report are one",
       "The Huthi militia fired. Houthi fighters then fled.",
       {"group Houthi: Huthi | Houthi; Huthi militia | Houthi fighters"}},
      {"what is overrun and what has a front is a place",
       "The rebels overran Al-Karada. They fought on the Al-Mashad front.",
       {"place Al-Karada: Al-Karada", "place Al-Mashad: Al-Mashad"}},
      {"feasts, days and prizes are nobody", "On Friday, during Ramadan, he won the Nobel Peace Prize.", {}},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.what);
    expect_lines(c.text, c.lines);
  }
}

TEST(FindWho, KnowsTheActorsOfTheUser) {
  const Models models =
      source_models(RASHOMON_SOURCE_DIR)
          ->with("actors/mine.tsv",
                 "Zarb Corps\tthe Blues|Zarb\tmilitia\tYE\tSaba Front\nLena Marsh\tMother Owl\tperson\tGB\n"
                 "Osprey\t\tcompany\tGB\t\t\t2010-01-01\nOsprey\t\tmilitia\tLR\t\t2010-01-02\n");
  const auto lexicon = who::WhoLexicon::open(models);
  ASSERT_TRUE(lexicon) << lexicon.error().message;
  PlainText plain = tagged_text("Mother Owl met Zarb near Aden. Lena Marsh said Zarb Corps fled. They hired Osprey.");
  plain.document.published.days = {parse_iso_day("2015-03-02"), parse_iso_day("2015-03-02")};
  WhoFindings findings;
  const Mentions m = find_who(plain.document, plain.analysis, *lexicon, stage().gazetteer, findings);
  const std::string got = "\n" + print(m);
  for (const char* line : {"person Mother Owl: Mother Owl | Lena Marsh\n", "group Zarb Corps: Zarb | Zarb Corps\n",
                           "group Osprey: Osprey\n"})
    EXPECT_NE(got.find("\n" + std::string(line)), std::string::npos) << line << got;
  for (const LocalEntity& e : m.entities) {
    if (e.name != "Zarb Corps") continue;
    EXPECT_EQ(e.side, "saba front");
    EXPECT_EQ(e.country, "YE");
  }
}

TEST(FindWho, NamesNobodyWhereNobodyIsNamed) {
  EXPECT_TRUE(
      read(tagged_text("On Friday, during Ramadan and Eid al-Fitr, the Minsk Agreement held.")).entities.empty());
  EXPECT_TRUE(read(tagged_text("")).mentions.empty());
}

TEST(FindWho, LeavesOutAgenciesThatOnlySendTheReport) {
  PlainText plain =
      tagged_text("PORT SUDAN (Northern Wire) - The army took Kosti on Monday, Reuters said [Upland News].");
  plain.document.dateline = {0, 28};
  const std::string got = print(read(plain));
  EXPECT_NE(got.find("place Port Sudan: Port Sudan"), std::string::npos) << got;
  EXPECT_NE(got.find("organisation Reuters"), std::string::npos) << got;
  EXPECT_EQ(got.find("Northern Wire"), std::string::npos) << got;
  EXPECT_EQ(got.find("Upland News"), std::string::npos) << got;
}

TEST(FindWho, TheOutletInADatelineIsNoPlace) {
  PlainText plain = tagged_text("BUKAVU, March 22 (Congo Valley Herald) - Shells fell on the town.");
  plain.document.dateline = {0, 40};
  const std::string got = print(read(plain));
  EXPECT_NE(got.find("place Bukavu"), std::string::npos) << got;
  EXPECT_EQ(got.find("place Congo Valley Herald"), std::string::npos) << got;
}

TEST(FindWho, TellsOfficesOfTwoOwnersApart) {
  const PlainText plain = tagged_text(
      "Poland's Defence Ministry denied it. Romania's Defence Ministry confirmed it. Poland's Defence Ministry spoke "
      "again.");
  const Mentions m = read(plain);
  std::vector<std::string> countries;
  for (const Mention& x : m.mentions) {
    if (x.name.of(plain.document.text) == "Defence Ministry") countries.push_back(m.entities[x.entity].country);
  }
  EXPECT_EQ(countries, (std::vector<std::string>{"PL", "RO", "PL"}));
}

TEST(FindWho, ResolvesReferences) {
  const std::string spoken = "Omar Diallo, a spokesman for the Azawad Front, said they had captured the base.";
  EXPECT_EQ(refers(spoken, "they"), "Azawad Front");
  EXPECT_EQ(refers("Maria Lopez said that she saw it.", "she"), "Maria Lopez");
  EXPECT_EQ(refers("The Azawad Front, which holds Kidal, attacked.", "which"), "Azawad Front");
  EXPECT_EQ(refers("The army took the town of Menaka on Monday. Residents fled the town.", "the town"), "Menaka");
  EXPECT_EQ(refers("The Azawad Front attacked the army. It was late. The army denied it.", "It"), "(none)");
  // The town that is called so, not where somebody spoke.
  EXPECT_EQ(refers("The army lost the town of Menaka. A minister told reporters in Gao that rebels fled the town.",
                   "the town"),
            "Menaka");
  EXPECT_EQ(refers("Shells hit the city of Goma and the village of Mweso. Residents fled the city.", "the city"),
            "Goma");
  EXPECT_EQ(refers("A key town was retaken. Rebels lost the town of Menaka in May. On Sunday they retook a key town.",
                   "a key town"),
            "Menaka");
  EXPECT_EQ(refers("They entered Djibo, the capital of Soum province. Later they left the town.", "the town"), "Djibo");
  // The police are no terrorist group, and the air force no police.
  EXPECT_EQ(refers("The Federal Police arrested Ana Ruiz. She worked with the terrorist group.", "the terrorist group"),
            "(none)");
  EXPECT_EQ(refers("The Federal Police arrested Ana Ruiz. Jets of the air force left.", "the air force"), "air force");
  // Who fights beside the army is none of the rebels.
  EXPECT_EQ(
      refers("Tuareg rebels held Ber. The Malian army and Wagner mercenaries took it from the rebels.", "the rebels"),
      "Tuareg");
  EXPECT_EQ(refers("The Kivu Front took Kibati. Uganda praised the coalition.", "the coalition"), "(none)");
  EXPECT_EQ(refers("The army fled. Our forces took Kibati, the paper wrote.", "Our forces"), "(none)");
  EXPECT_EQ(refers("Zetaco left on Monday. The firm's pilots flew home.", "The firm"), "Zetaco");
  EXPECT_EQ(refers("The General Staff Front (GSF), which holds Kidal, attacked.", "which"), "General Staff Front");
}

TEST(FindWho, GivesSortedMentionsWithWordsAndTokensThatAgree) {
  const PlainText plain = tagged_text(
      "Turkish-backed fighters under commander Selim Kaya seized the Bab al-Hawa crossing from Idlib's HTS rebels, "
      "they said.");
  const Mentions m = read(plain);
  ASSERT_GE(m.mentions.size(), 5u);
  for (size_t i = 0; i < m.mentions.size(); ++i) {
    const Mention& x = m.mentions[i];
    ASSERT_LT(x.entity, m.entities.size());
    EXPECT_LT(x.first, x.last);
    EXPECT_LE(x.first, x.head);
    EXPECT_LT(x.head, x.last);
    EXPECT_TRUE(x.span.contains(x.name)) << x.span.of(plain.document.text) << " / " << x.name.of(plain.document.text);
    if (i == 0) continue;
    const Mention& before = m.mentions[i - 1];
    EXPECT_TRUE(before.span.begin < x.span.begin ||
                (before.span.begin == x.span.begin && before.span.end >= x.span.end));
  }
}

TEST(FindWho, StaysLinearOnHostileText) {
  std::string chain = "The forces";
  for (int i = 0; i < 20000; ++i) chain += " loyal to the forces";
  read(tagged_text(chain + "."));
  std::string names;
  for (int i = 0; i < 20000; ++i)
    names += "Col. Name" + std::to_string(i) + " Surname" + std::to_string(i) + " said they fled.\n";
  EXPECT_GE(read(tagged_text(names)).entities.size(), 20000u);
  std::string capitals;
  for (int i = 0; i < 50000; ++i) capitals += "Abc ";
  read(tagged_text(capitals));
}

TEST(FindWho, GroundThatGoesByANumberOrADay) {
  expect_lines("Troops took Hill 608 and the Kilo 16 crossroads.",
               {"facility Hill 608: Hill 608", "facility Kilo 16: Kilo 16"});
  expect_lines("Troops took May 22 Hospital on Friday.", {"facility May 22 Hospital: May 22 Hospital"});
  for (const char* text : {"The Point 5 of the plan.", "On May 22 troops left."})
    EXPECT_EQ(print(read(tagged_text(text))).find("facility"), std::string::npos) << text;
}

TEST(WhoLexicon, NamesTheMissingFile) {
  auto lexicon = who::WhoLexicon::open(Models::of_static({}));
  ASSERT_FALSE(lexicon);
  EXPECT_NE(lexicon.error().message.find("en/mention/states.tsv"), std::string::npos);
}

TEST(FindWho, FormationsNicknamesAndInitials) {
  expect_lines("Ukraine's 93rd mechanized brigade held the road. The brigade lost two tanks.",
               {"group 93rd mechanized brigade: 93rd mechanized brigade; brigade"});
  expect_lines("Gunmen seized Teresito \"Chito\" Suganob in the church. Suganob was freed.",
               {"person Teresito \"Chito\" Suganob: Teresito \"Chito\" Suganob | Suganob"});
  expect_lines("Gen. R. Machar was held. It was Riek Machar who spoke.",
               {"person Riek Machar: R. Machar | Riek Machar"});
  expect_lines("The Commission on Human Rights of the Philippines said so.",
               {"organisation Commission on Human Rights of the Philippines: Commission on Human Rights of the "
                "Philippines"});
}

}  // namespace
}  // namespace rashomon
