// SPDX-License-Identifier: Apache-2.0
#include "find_dateline.h"

#include "test_models.h"

namespace rashomon {
namespace {

TEST(FindDateline, ReadsPlacesDatesAgenciesAndDashes) {
  const std::pair<std::string, std::string> kCases[] = {
      {"ADEN (AP) — Fighters took the port.", "ADEN (AP) —"},
      {"KYIV, Feb. 24 (Reuters) - Shells hit the airport.", "KYIV, Feb. 24 (Reuters) -"},
      {"Beirut – The cabinet met.", "Beirut –"},
      {"Colombo, 8 April 1995. To those who stayed it was long.", "Colombo, 8 April 1995."},
      {"GROZNY, Nov 2, 1999 (Kavkaz-Telegraf). Russian jets came.", "GROZNY, Nov 2, 1999 (Kavkaz-Telegraf)."},
      {"Diffa, 24 April 2013 (Savanna Times): Soldiers burnt homes.", "Diffa, 24 April 2013 (Savanna Times):"},
      {"Kibati camp, Zaire, 18 Nov 1996 - Rebels shelled it.", "Kibati camp, Zaire, 18 Nov 1996 -"},
      {"IDLIB, northern Syria, 3 May 2019 (Orontes Wire). Jets came.",
       "IDLIB, northern Syria, 3 May 2019 (Orontes Wire)."},
      {"JUBA, Jonglei region, 3 May 2014 (Nile Wire). Rebels came.", "JUBA, Jonglei region, 3 May 2014 (Nile Wire)."},
      {"KANDY – 3 May 1987 – Island Wire. Police left.", "KANDY – 3 May 1987 – Island Wire."},
      {"ADEN, Yemen – Monday, 6 May 2019 (Gulf Wire): A deal held.", "ADEN, Yemen – Monday, 6 May 2019 (Gulf Wire):"},
      {"BEIRUT, 11 Oct 2020 / Levant Line / A blast was heard.", "BEIRUT, 11 Oct 2020 / Levant Line /"},
      {"AMMAN, August 7, 2012 | The Levant Monitor. Jets came.", "AMMAN, August 7, 2012 | The Levant Monitor."},
      {"Andes Monitor. Cali, 19 March 2004. Soldiers left.", "Andes Monitor. Cali, 19 March 2004."},
      {"ADEN, by way of Cairo, February 11, 1990. Ships left.", "ADEN, by way of Cairo, February 11, 1990."},
      {"KABUL, 9 Oct. 2003, 11.15 - Shells fell.", "KABUL, 9 Oct. 2003, 11.15 -"},
      {"GAO, Mali, Nov 15 (Sahel Wire), 2004 - Marines came.", "GAO, Mali, Nov 15 (Sahel Wire), 2004 -"},
      {"The New Army. It left in May, 3 May 2014. Nobody came.", ""},
      {"General Ali left. In March 2004 he died.", ""},
      {"On 8 April 1995. the army left.", ""},
      {"UNITED NATIONS, New York — The council voted.", "UNITED NATIONS, New York —"},
      {"GOMA, DR Congo, 5 April 2021 (AFP) -- Rebels left.", "GOMA, DR Congo, 5 April 2021 (AFP) --"},
      {"KHARTOUM: The army said it left.", "KHARTOUM:"},
      {"Srinagar: Two soldiers were killed when their patrol came under fire in a forest of the Kokernag area of "
       "Anantnag "
       "district on Saturday, police said.",
       "Srinagar:"},
      {"Okello: The north will not vote. Daniel Okello, once a minister, told a crowd in the market on Saturday that "
       "the "
       "north would not take part in the vote.",
       ""},
      {"MOSCOW, February 24. /TASS/. The ministry said so.", "MOSCOW, February 24. /TASS/."},
      {"Dodoma, March 3/2019 (TZN) The minister said so.", "Dodoma, March 3/2019 (TZN)"},
      {"DAMASCUS (SYN) The army said so.", "DAMASCUS (SYN)"},
      {"DAMASCUS, (SANA)- Units of the army left.", "DAMASCUS, (SANA)-"},
      {"Damascus, SANA- Units of the army left.", "Damascus, SANA-"},
      {"Damascus, SANA - Units of the army left.", "Damascus, SANA -"},
      {"Fighters of the SANA-led group left.", ""},
      {"The Free Syrian Army (FSA) said so.", ""},
      {"Abel Abate (PhD) said so.", ""},
      {"(Reuters) - A court ruled on Friday.", "(Reuters) -"},
      {"Addis Ababa/Mekelle — Talks began.", "Addis Ababa/Mekelle —"},
      {"The army said — and nobody denied it — that it left.", ""},
      {"Officials said the army left.", ""},
      {"NATO said it left.", ""},
      {"President Petro — who spoke on Monday — left.", ""},
      {"ADEN/GENEVA (28 March 2017) – The office is alarmed.", "ADEN/GENEVA (28 March 2017) –"},
      {"The Lantern - A Monthly of Letters and Affairs", ""},  // a masthead
      {"Kyiv, 16 June 2021 - Rangers impound a boat", "Kyiv, 16 June 2021 -"},
      {"Main  -  Mali  -  Fronts  -  Archive", ""},
      {"", ""},
  };
  for (const auto& [text, expected] : kCases) {
    EXPECT_EQ(find_dateline(text, {0, static_cast<uint32_t>(text.size())}, test_lexicon()).of(text), expected) << text;
  }
}

}  // namespace
}  // namespace rashomon
