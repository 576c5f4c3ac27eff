#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the war after the election of 2010 in Ivory
Coast, December 2010 to June 2011, with what came before since 1999. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons and the quarrels over the women of Abobo, the market of Siaka Koné, Duékoué, the arrest of
Gbagbo and the deaths of Coulibaly and Tagro follow what is publicly known. Invented: outlets, bylines, the Observatory and its statement, residents,
the priest, the cocoa buyer and the nurse, the wording of nearly all quotes, the looting at San Pedro, the fight at the Saint-Jean crossroads, the
students in Pretoria, Mozambique's appeal, the 24 burnt at Yopougon, the lawyers at the airport, what befell Daloa, the claim about Abengourou, the rally in Bouaké, the figures of rice, latrines,
interviews, bodies examined and youths detained, and whatever an outlet says of motives."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event = G.event

reports = {
    "110": {"published": ["2011-03-31", "2011-03-31"], "basis": "stated", "agency": "Corridor News Agency"},
    "111": {"published": ["2011-04-01", "2011-04-01"], "basis": "stated", "agency": "CNA", "derived_from": {"110": "rewrite"}},
    "112": {"published": ["2011-04-06", "2011-04-06"], "basis": "stated"},
    "113": {"published": ["2011-04-13", "2011-04-13"], "basis": "stated"},
    "114": {"published": ["2011-05-06", "2011-05-06"], "basis": "stated"},
    "115": {"published": ["2011-06-14", "2011-06-14"], "basis": "stated"},
}

GBAGBO_SIDE = ["army of Gbagbo", "Gbagbo's army", "army", "security forces", "security forces loyal to Gbagbo", "Gbagbo's men", "Gbagbo's guards", "guards", "sentinels", "its sentinels", "Gbagbo's soldiers", "faithful soldiers", "loyal troops", "troops",
               "general staff", "Republican Guard", "Gbagbo", "Laurent Gbagbo", "Gbagbo's butchers", "butchers", "armoured vehicle of the FDS", "warlord's diehards", "diehards", "forces of the former President", "Camp Agban", "two of his Sukhois", "Sukhois",
               "Gbagbo's butchers from Camp Commando"]
GBAGBO_STATE = ["government", "Gbagbo's government", "his government", "former Government", "fallen regime", "regime", "old power", "former authorities", "Gbagbo's people"]
OUATTARA_SIDE = ["fighters", "Fighters", "Ouattara's fighters", "Fighters backing Alassane Ouattara", "pro-Ouattara fighters", "men of Watara", "partisans of Alassane Ouattara", "partisans", "northerners", "rebels of the north", "rebels", "rebellion",
                 "rebellion of 19 September 2002", "killers", "some 700 soldiers", "700 soldiers", "soldiers", "valiant soldiers of the Republican Forces of Côte d'Ivoire", "valiant soldiers", "columns", "FRCI units", "FRCI men", "Losséni Fofana's men",
                 "elements of the Republican Forces", "elements", "Ouattara's dozos", "our men", "winners", "forces of President Alassane Ouattara", "those"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "FRCI": {"type": "group", "names": ["Republican Forces of Ivory Coast", "Republican Forces of Côte d'Ivoire", "Republican Forces", "FRCI"], "also": OUATTARA_SIDE},
    "FDS": {"type": "group", "names": ["Defence and Security Forces", "FDS"], "also": GBAGBO_SIDE},
    "Republican Guard": {"type": "group", "names": ["Republican Guard"], "also": ["members of the Republican Guard"]},
    "gendarmerie": {"type": "group", "names": ["gendarmerie"], "also": ["gendarmes"]},
    "Invisible Commando": {"type": "group", "names": ["Invisible Commando"], "also": ["so-called Invisible Commando", "bandits", "IB"]},
    "militias": {"type": "group", "names": ["pro-Gbagbo militias"], "also": ["militias", "militiamen", "Militiamen", "Liberian mercenaries", "retreating Liberian fighters", "Liberian fighters", "Gbagbo's Liberians", "Liberians"]},
    "Dozos": {"type": "group", "names": ["Dozo hunters"], "also": ["dozos", "Ouattara's dozos", "Dozo"]},
    "young patriots": {"type": "group", "names": ["young patriots"]},
    "MPIGO": {"type": "group", "names": ["MPIGO"], "also": ["MJP", "two new outfits", "outfits"]},
    "MJP": {"type": "group", "names": ["MJP"]},
    "Ivory Coast": {"type": "state", "names": ["Ivory Coast", "Côte d'Ivoire", "CÔTE D'IVOIRE"], "also": ["government", "Government", "President"]},
    "Gbagbo": {"type": "person", "names": ["Laurent Gbagbo", "Gbagbo"],
               "also": ["President Laurent Gbagbo", "former President, Laurent Gbagbo", "former President", "president", "Head of State", "Mr. Gbagbo", "dictator", "warlord", "ousted president", "incumbent", *GBAGBO_STATE]},
    "Ouattara": {"type": "person", "names": ["Alassane Ouattara"], "also": ["Ouattara", "Watara", "President Alassane Ouattara", "President", "Head of State", "Government", "government"]},
    "Simone": {"type": "person", "names": ["Simone Ehivet Gbagbo", "Simone"], "also": ["Mrs. Gbagbo", "wife Simone", "his wife Simone", "spouse"]},
    "Soro": {"type": "person", "names": ["Guillaume Soro", "Soro"], "also": ["Guillaume Kigbafori SORO", "Prime Minister and Minister of Defence Guillaume Kigbafori SORO", "rebel leader", "rebel leader, Guillaume Soro", "prime minister", "Soro's commanders"]},
    "Don Mello": {"type": "person", "names": ["Ahoua Don Mello"], "also": ["Gbagbo's spokesman", "Gbagbo", "Gbagbo's spokesman, Ahoua Don Mello"]},
    "Alla": {"type": "person", "names": ["Léon Alla"], "also": ["Capt. Léon Alla", "FRCI spokesman Capt. Léon Alla", "captain", "FRCI"]},
    "Mangou": {"type": "person", "names": ["Phillippe Mangou", "Mangou"], "also": ["General Phillippe Mangou", "General Mangou", "general Mangou", "chief of staff", "generals"]},
    "Kassaraté": {"type": "person", "names": ["Tiapé Kassaraté", "Édouard Kassaraté", "Kassaraté"], "also": ["head of the gendarmerie", "chief of the gendarmes"]},
    "Touré": {"type": "person", "names": ["Hamadoun Touré"], "also": ["mission spokesman Hamadoun Touré", "UN mission", "United Nations", "U.N. mission"]},
    "Choi": {"type": "person", "names": ["Choi"], "also": ["Mr. Choi"]},
    "Christophe Blé": {"type": "person", "names": ["Christophe Blé"], "also": ["Dr. Christophe Blé", "president's physician"]},
    "Boga Doudou": {"type": "person", "names": ["Émile Boga Doudou"], "also": ["interior minister", "interior minister, Émile Boga Doudou"]},
    "Djédjé": {"type": "person", "names": ["Alcide Djédjé"], "also": ["Foreign minister Alcide Djédjé"]},
    "Dogbo Blé": {"type": "person", "names": ["Dogbo Blé Brunot"], "also": ["General Dogbo Blé Brunot", "brave General Dogbo Blé Brunot"]},
    "Blé Goudé": {"type": "person", "names": ["Charles Blé Goudé", "Blé Goudé"], "also": ["Minister Charles Blé Goudé", "ringleader Blé Goudé"]},
    "Lavrov": {"type": "person", "names": ["Sergei Lavrov"], "also": ["foreign minister Sergei Lavrov", "Russia's foreign minister Sergei Lavrov", "Russia"]},
    "Bédié": {"type": "person", "names": ["Henri Konan Bédié"]},
    "Affi": {"type": "person", "names": ["Pascal Affi N'Guessan"], "also": ["FPI chairman Pascal Affi N'Guessan", "FPI chairman"]},
    "Sarkozy": {"type": "person", "names": ["Nicolas Sarkozy", "Sarkozy"], "also": ["France"]},
    "Balói": {"type": "person", "names": ["Oldemiro Balói"], "also": ["minister of the Foreign Affairs", "Mozambique's minister of the Foreign Affairs, Oldemiro Balói", "Mozambique"]},
    "Michel Gbagbo": {"type": "person", "names": ["Michel"], "also": ["his son Michel", "son Michel"]},
    "Chérif Ousmane": {"type": "person", "names": ["Chérif Ousmane"], "also": ["commander of zone 4", "Wattao"]},
    "Wattao": {"type": "person", "names": ["Issiaka Ouattara", "Wattao"], "also": ["comzone Issiaka Ouattara"]},
    "Toussaint": {"type": "person", "names": ["Alain Toussaint"], "also": ["adviser", "his adviser in Paris"]},
    "Simon": {"type": "person", "names": ["Jean-Marc Simon"], "also": ["ambassador of France", "ambassador of France, Jean-Marc Simon"]},
    "Tagro": {"type": "person", "names": ["Désiré Tagro"], "also": ["ex-interior minister Désiré Tagro"]},
    "Ahoussou": {"type": "person", "names": ["Jeannot Ahoussou-Kouadio"], "also": ["justice minister", "justice minister, Jeannot Ahoussou-Kouadio"]},
    "Faussignaux": {"type": "person", "names": ["Vagba Faussignaux"], "also": ["Vice-Admiral Vagba Faussignaux"]},
    "M'Bia": {"type": "person", "names": ["Brindou M'Bia"]},
    "Obama": {"type": "person", "names": ["Barack Obama"]},
    "Jonathan": {"type": "person", "names": ["Goodluck Jonathan"], "also": ["Nigeria's Goodluck Jonathan"]},
    "Hamed Bakayoko": {"type": "person", "names": ["Hamed Bakayoko"], "also": ["Interior Minister Hamed Bakayoko"]},
    "Youssouf Bakayoko": {"type": "person", "names": ["Youssouf Bakayoko"], "also": ["trembling chairman of the electoral commission"]},
    "N'Dré": {"type": "person", "names": ["Paul Yao N'Dré"]},
    "Lambelin": {"type": "person", "names": ["Yves Lambelin", "Lambelin"], "also": ["Stéphane Frantz di Rippel", "four guests and staff", "four men", "staff", "guests"]},
    "Frantz di Rippel": {"type": "person", "names": ["Stéphane Frantz di Rippel"], "also": ["hotel's director"]},
    "IB": {"type": "person", "names": ["Ibrahim Coulibaly", "IB"], "also": ["Coulibaly", "leader of the so-called Invisible Commando", "Invisible Commando"]},
    "Anoblé": {"type": "person", "names": ["Félix Anoblé"], "also": ["his lieutenant Félix Anoblé", "lieutenant"]},
    "Moreno-Ocampo": {"type": "person", "names": ["Luis Moreno-Ocampo"], "also": ["Prosecutor of the International Criminal Court", "Prosecutor"]},
    "Fofana": {"type": "person", "names": ["Losséni Fofana"]},
    "Koffi": {"type": "person", "names": ["Simplice Kouadio Koffi"], "also": ["public prosecutor of Abidjan", "public prosecutor"]},
    "Ban": {"type": "person", "names": ["Ban Ki-moon"]},
    "Compaoré": {"type": "person", "names": ["Blaise Compaoré", "Compaoré"]},
    "Guéï": {"type": "person", "names": ["Robert Guéï", "Guéï"], "also": ["general, Robert Guéï"]},
    "Taylor": {"type": "person", "names": ["Charles Taylor", "Taylor"], "also": ["Charles Taylor's boys", "boys"]},
    "cocoa buyer": {"type": "person", "names": ["cocoa buyer"], "also": ["cocoa buyer from Daloa", "My cocoa buyer"]},
    "Ceccaldi": {"type": "person", "names": ["Marcel Ceccaldi"], "also": ["his lawyers", "lawyers", "His lawyers"]},
    "France": {"type": "state", "names": ["France"],
               "also": ["Paris", "former colonial power France", "French", "French occupation force", "French special forces", "Licorne", "Soldiers of Licorne", "Sarkozy", "soldiers"]},
    "Licorne": {"type": "group", "names": ["Licorne"], "also": ["Soldiers of Licorne", "French military of Licorne", "Licorne force", "French force", "French occupation force", "French special forces", "Two officers of Licorne", "two officers of Licorne",
                                                           "officers of Licorne", "France", "French", "helicopters", "UNOCI", "ONUCI"]},
    "UNOCI": {"type": "organisation", "names": ["ONUCI", "UNOCI"],
              "also": ["United Nations peacekeepers", "peacekeepers", "blue helmets", "blue helmet", "U.N. mission", "UN mission", "agents of UNOCI police", "helicopters of UNOCI", "helicopters", "United Nations", "U.N.", "UN", "Moroccan battalion", "Moroccan battalion of the United Nations operation", "United Nations operation", "Licorne", "so-called mission of peace",
                       "mission", "French"]},
    "UN": {"type": "organisation", "names": ["United Nations", "U.N.", "UN"], "also": ["U.N. mission", "UN mission"]},
    "Security Council": {"type": "organisation", "names": ["Security Council", "U.N. Security Council"], "also": ["New York"]},
    "African Union": {"type": "organisation", "names": ["African Union"], "also": ["African Union panel", "panel"]},
    "ECOWAS": {"type": "organisation", "names": ["ECOWAS"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"]},
    "WFP": {"type": "organisation", "names": ["World Food Programme"]},
    "ICRC": {"type": "organisation", "names": ["International Committee of the Red Cross", "Red Cross", "ICRC"]},
    "ICC": {"type": "organisation", "names": ["International Criminal Court"]},
    "HRW": {"type": "organisation", "names": ["Human Rights Watch"]},
    "Observatory": {"type": "organisation", "names": ["Observatory"], "also": ["West Africa Protection Observatory", "WEST AFRICA PROTECTION OBSERVATORY", "Its teams"]},
    "Constitutional Council": {"type": "organisation", "names": ["Constitutional Council"], "also": ["Paul Yao N'Dré's Constitutional Council", "Paul Yao N'Dré"]},
    "electoral commission": {"type": "organisation", "names": ["electoral commission"]},
    "Central Bank": {"type": "organisation", "names": ["Central Bank"], "also": ["Central Bank in Dakar"]},
    "PDCI": {"type": "organisation", "names": ["PDCI"], "also": ["Henri Konan Bédié"]},
    "FPI": {"type": "organisation", "names": ["FPI"]},
    "SIFCA": {"type": "organisation", "names": ["SIFCA"], "also": ["SIFCA group"]},
    "CNA": {"type": "organisation", "names": ["CNA"], "also": ["Corridor News Agency", "CORRIDOR NEWS AGENCY"]},
    "Ministry of Defence": {"type": "organisation", "names": ["Ministry of Defence"]},
    "Swedish foreign ministry": {"type": "organisation", "names": ["Swedish foreign ministry"], "also": ["Sweden"]},
    "neighbourhood committee": {"type": "organisation", "names": ["neighbourhood committee"]},
    "South Africa": {"type": "state", "names": ["South Africa"], "also": ["Pretoria", "foreign ministry in Pretoria", "foreign ministry", "South Africans"]},
    "Angola": {"type": "state", "names": ["Angola"], "also": ["government of Angola", "government of Gambia", "Gambia", "Duma of Russia", "Duma"]},
    "Gambia": {"type": "state", "names": ["Gambia"]},
    "Russia": {"type": "state", "names": ["Russia"], "also": ["Duma of Russia"]},
    "Nigeria": {"type": "state", "names": ["Nigeria"]},
    "Burkina Faso": {"type": "state", "names": ["Burkina Faso"]},
    "Liberia": {"type": "state", "names": ["Liberia"], "also": ["Grand Gedeh", "Liberia's Grand Gedeh county", "Grand Gedeh county"]},
    "Ghana": {"type": "state", "names": ["Ghana"], "also": ["Accra"]},
    "Mozambique": {"type": "state", "names": ["Mozambique"]},
    "Abidjan": {"type": "place", "names": ["Abidjan", "ABIDJAN"], "also": ["commercial capital Abidjan"], "lat": 5.34, "lon": -4.03},
    "Plateau": {"type": "place", "names": ["Plateau"], "also": ["Plateau district", "quarter of Plateau", "presidential palace", "Abidjan", "Novotel"]},
    "Cocody": {"type": "place", "names": ["Cocody"], "also": ["Abidjan", "residence", "residence in Cocody", "university hospital of Cocody", "cellar of the residence", "cellar", "house"]},
    "RTI": {"type": "facility", "names": ["RTI"], "also": ["state broadcaster RTI", "Cocody", "Abidjan", "state television"]},
    "Abobo": {"type": "place", "names": ["Abobo"], "also": ["suburb of Abobo", "northern suburb of Abobo", "suburb", "Abidjan", "Siaka Koné market", "market of Siaka Koné", "N'Dotré", "market"], "lat": 5.42, "lon": -4.02},
    "Yopougon": {"type": "place", "names": ["Yopougon"], "also": ["Abidjan"], "lat": 5.34, "lon": -4.09},
    "Adjamé": {"type": "place", "names": ["Adjamé"], "also": ["Abidjan"]},
    "Treichville": {"type": "place", "names": ["Treichville"], "also": ["Abidjan"]},
    "Marcory": {"type": "place", "names": ["Marcory"], "also": ["Abidjan"]},
    "Koumassi": {"type": "place", "names": ["Koumassi"], "also": ["Abidjan"]},
    "Port-Bouët": {"type": "place", "names": ["Port-Bouët"], "also": ["international airport", "international airport at Port-Bouët", "airport", "Abidjan"]},
    "Akouédo": {"type": "place", "names": ["Akouédo"], "also": ["arms depot of Akouédo", "arms depot", "camps of Agban and Akouédo"]},
    "Agban": {"type": "place", "names": ["Agban"], "also": ["Camp Agban", "camps of Agban and Akouédo"]},
    "Camp Commando": {"type": "facility", "names": ["Camp Commando"], "also": ["Camp Commando base"]},
    "Golf Hotel": {"type": "facility", "names": ["Golf Hotel"], "also": ["Abidjan"]},
    "Hôtel Ivoire": {"type": "facility", "names": ["Hôtel Ivoire"], "also": ["Abidjan"]},
    "Novotel": {"type": "facility", "names": ["Novotel"], "also": ["Plateau", "Abidjan"]},
    "Saint-Jean": {"type": "place", "names": ["Saint-Jean"], "also": ["Saint-Jean crossroads", "Abidjan", "Cocody"]},
    "Yamoussoukro": {"type": "place", "names": ["Yamoussoukro", "Yamoussokro"], "also": ["those towns"], "lat": 6.82, "lon": -5.28},
    "San Pedro": {"type": "place", "names": ["San Pedro", "São Pedro", "San-Pedro"], "also": ["cocoa port of San Pedro", "port of São Pedro", "those towns"], "lat": 4.75, "lon": -6.64},
    "Soubré": {"type": "place", "names": ["Soubré"], "lat": 5.79, "lon": -6.60},
    "Gagnoa": {"type": "place", "names": ["Gagnoa"], "lat": 6.13, "lon": -5.95},
    "Duékoué": {"type": "place", "names": ["Duékoué"], "also": ["Carrefour quarter", "Duékoué mission", "Catholic mission", "Carrefour"], "lat": 6.74, "lon": -7.35},
    "Daloa": {"type": "place", "names": ["Daloa"], "lat": 6.88, "lon": -6.45},
    "Bondoukou": {"type": "place", "names": ["Bondoukou"], "lat": 8.04, "lon": -2.80},
    "Abengourou": {"type": "place", "names": ["Abengourou"], "lat": 6.73, "lon": -3.50},
    "Tiébissou": {"type": "place", "names": ["Tiébissou"], "lat": 7.16, "lon": -5.22},
    "Toulépleu": {"type": "place", "names": ["Toulépleu"], "lat": 6.58, "lon": -8.41},
    "Bloléquin": {"type": "place", "names": ["Bloléquin"], "also": ["prefecture"], "lat": 6.57, "lon": -8.00},
    "Doké": {"type": "place", "names": ["Doké"]},
    "Zouan-Hounien": {"type": "place", "names": ["Zouan-Hounien"], "lat": 6.92, "lon": -8.21},
    "Irobo": {"type": "place", "names": ["Irobo"], "also": ["Grand-Lahou", "Sassandra", "vicinity of Sassandra"]},
    "Grand-Lahou": {"type": "place", "names": ["Grand-Lahou"], "lat": 5.14, "lon": -5.02},
    "Sassandra": {"type": "place", "names": ["Sassandra"], "lat": 4.95, "lon": -6.08},
    "Korhogo": {"type": "place", "names": ["Korhogo"], "lat": 9.46, "lon": -5.63},
    "Odienné": {"type": "place", "names": ["Odienné"], "lat": 9.51, "lon": -7.56},
    "Bouaké": {"type": "place", "names": ["Bouaké"], "also": ["French camp at Bouaké", "French camp"], "lat": 7.69, "lon": -5.03},
    "Man": {"type": "place", "names": ["Man"], "lat": 7.41, "lon": -7.55},
    "Danané": {"type": "place", "names": ["Danané"], "lat": 7.26, "lon": -8.16},
    "Marcoussis": {"type": "place", "names": ["Marcoussis"], "also": ["rugby centre", "rugby centre at Marcoussis"], "lat": 48.64, "lon": 2.23},
    "Ouagadougou": {"type": "place", "names": ["Ouagadougou"], "lat": 12.37, "lon": -1.53},
    "Pretoria": {"type": "place", "names": ["Pretoria"], "lat": -25.75, "lon": 28.19},
    "Solo": {"type": "place", "names": ["Solo"], "also": ["Grand Gedeh", "Liberia's Grand Gedeh county"]},
}

# into Abidjan, 31 March 2011
event("into-abidjan", ["advance", "attack"], ["2011-03-31", "2011-03-31"], "Abidjan", "FRCI",
      {"110": ["Ouattara's fighters push into Abidjan", "Fighters backing Alassane Ouattara poured into Ivory Coast's commercial capital Abidjan on Thursday"],
       "111": ["the men of Watara are in Abidjan", "The partisans of Alassane Ouattara have penetrated yesterday in Abidjan"]})
event("noose", ["advance", "besiege", "attack"], ["2011-03-31", "2011-03-31"], None, "FRCI", {"110": ["closing in on Laurent Gbagbo"], "111": ["tighten the noose around Laurent Gbagbo"]}, target="Gbagbo")
event("sweep", ["advance", "attack", "capture"], ["2011-03-28", "2011-03-31"], None, "FRCI", {"110": ["after a four-day sweep from the north that has left him with little more"], "111": ["after an offensive of four days"]})
event("army-melts", ["withdraw", "surrender"], None, None, "FDS", {"110": ["as Gbagbo's army melts away"], "111": ["the army of Gbagbo dissolves itself"]})
event("plateau-fire", ["clash", "shooting", "attack"], ["2011-03-31", "2011-03-31"], "Plateau", None,
      {"110": ["Heavy gunfire and explosions rocked the Plateau district"], "111": ["heard detonations and automatic arms in the quarter of Plateau"]})
event("tower-burns", ["destroy", "attack"], None, None, None, {"111": ["In the background the tower of the television burns"]})
event("ultimatum", ["appeal", "threaten"], ["2011-03-31", "2011-03-31"], None, "Soro",
      {"110": ["For him the game is up", "giving Gbagbo until 7 p.m. to step down"], "111": ["It is finished for him", "who conceded to Gbagbo a delay until 19 hours for resigning"]}, target="Gbagbo")
event("not-today", ["reject"], ["2011-03-31", "2011-03-31"], None, "Don Mello",
      {"110": ["retorted that the president would leave office \"neither today nor tomorrow\""], "111": ["the president does not go \"neither today nor tomorrow\""]})
event("france-accused", ["accuse"], ["2011-03-31", "2011-03-31"], None, "Don Mello",
      {"110": ["accused former colonial power France of pulling the strings of the offensive"], "111": ["He saw behind the attack the hand of France"]}, target="France")
event("france-hand", ["support", "cooperate", "supply", "attack"], None, None, "France",
      {"110": ["pulling the strings of the offensive", "Paris has denied any part in it"], "111": ["He saw behind the attack the hand of France", "Paris rejects this"]}, status="disputed", disputes=["status"],
      speakers={"110": "Don Mello", "111": "Don Mello"})
event("france-denies", ["deny", "reject"], None, None, "France", {"110": ["Paris has denied any part in it"], "111": ["Paris rejects this"]})
event("yamoussoukro", ["capture"], ["2011-03-30", "2011-03-30"], "Yamoussoukro", "FRCI",
      {"110": ["rolled into Yamoussoukro"], "111": ["had occupied the eve, Wednesday, Yamoussokro without one shot"], "113": ["on the 30th Yamoussoukro"], "115": ["Yamoussoukro on the 30th"]})
event("san-pedro", ["capture"], ["2011-03-30", "2011-03-30"], "San Pedro", "FRCI",
      {"110": ["By nightfall they had wrested the cocoa port of San Pedro from Gbagbo's men"], "111": ["the port of São Pedro, of where leaves a good part of the cocoa, passed to their hands"], "113": ["San Pedro and Gagnoa"], "115": ["San-Pedro that night"]},
      target="FDS")
event("customs-looted", ["seize", "destroy"], ["2011-03-29", "2011-03-30"], "San Pedro", "militias",
      {"110": ["militiamen had looted the customs warehouses"], "111": ["had sacked the storehouses of the customs"]})
event("militias-fled", ["withdraw"], ["2011-03-29", "2011-03-30"], "San Pedro", "militias", {"110": ["before taking to their heels"], "111": ["before they gave themselves to flight"]})
event("soubré", ["capture"], ["2011-03-30", "2011-03-30"], "Soubré", "FRCI", {"110": ["Soubré, in the heart of the cocoa belt, and Gagnoa, not far from Gbagbo's home village of Mama, fell the same day"],
      "111": ["Also Soubré and Gagnoa would have been conquered on Wednesday"]}, speakers={"110": "Alla", "111": "Alla"})
event("gagnoa", ["capture"], ["2011-03-30", "2011-03-30"], "Gagnoa", "FRCI", {"110": ["Gagnoa, not far from Gbagbo's home village of Mama, fell the same day"],
      "111": ["Also Soubré and Gagnoa would have been conquered on Wednesday"], "113": ["San Pedro and Gagnoa"]}, speakers={"110": "Alla", "111": "Alla"})
event("mangou-hides", ["withdraw", "aid", "resign", "surrender"], ["2011-03-30", "2011-03-31"], None, "Mangou",
      {"110": ["took refuge overnight with his wife and five children at the residence of South Africa's ambassador"],
       "111": ["abandoned the boat", "since the night he is hosted with spouse and five children at the ambassador of South Africa"], "115": ["Mangou hid at the South Africans'"]}, speakers={"110": "South Africa", "111": "South Africa"})
event("mangou-back", ["support", "withdraw", "surrender"], ["2011-04-03", "2011-04-03"], None, "Mangou", {"112": ["He returned to his post on Sunday"], "115": ["came back three days later to the side he'd left"]})
event("kassaraté", ["surrender", "support", "resign"], None, None, "Kassaraté", {"110": ["The head of the gendarmerie, Tiapé Kassaraté, switched sides"], "111": ["the chief of the gendarmes, Kassaraté, has changed of field likewise"]})
event("airport", ["capture", "deploy", "seize"], ["2011-03-31", "2011-03-31"], "Port-Bouët", "UNOCI",
      {"110": ["United Nations peacekeepers took over the international airport at Port-Bouët"], "111": ["The blue helmets guard since yesterday the airport"]}, speakers={"110": "Touré", "111": "Touré"})
event("airport-left", ["withdraw"], None, "Port-Bouët", "FDS", {"110": ["Gbagbo's guards had walked away from it"], "111": ["deserted by its sentinels"]}, speakers={"110": "Touré", "111": "Touré"})
event("licorne-patrols", ["deploy"], None, None, "Licorne", {"110": ["patrolled the main boulevards"], "111": ["The French military of Licorne patrol the great avenues"]})
event("foreigners", ["aid"], None, None, "Licorne", {"110": ["brought some 500 foreigners to safety at their base"], "111": ["have put around 500 foreigners in shelter in their quarters"]})
event("swede", ["kill", "shooting"], ["2011-03-30", "2011-03-30"], None, None, {"110": ["A Swedish woman employed by the U.N. was killed by a stray bullet in her home on Wednesday evening"],
      "111": ["A Swedish functionary of the UN lost the life at home, reached by a lost bullet"]}, speakers={"110": "Swedish foreign ministry"}, times={"111": None})
event("sanctions", ["sanction", "restrict"], ["2011-03-30", "2011-03-30"], None, "Security Council",
      {"110": ["voted unanimously on Wednesday to slap a travel ban and an asset freeze on Gbagbo"], "111": ["had decided on Wednesday to freeze the goods of Gbagbo", "to forbid them of travelling"]}, target="Gbagbo")
event("council-urges", ["appeal"], ["2011-03-30", "2011-03-30"], None, "Security Council", {"110": ["and urged him to go"]}, target="Gbagbo")
event("au-urges", ["appeal"], None, None, "African Union", {"110": ["The African Union repeated its call on him to hand over power at once"], "111": ["The African Union exhorted him anew to cede the place"]}, target="Gbagbo")
event("onslaught", ["attack", "advance", "clash"], ["2011-03-28", "2011-03-28"], None, "FRCI",
      {"110": ["The northerners launched their onslaught on Monday", "striking at Duékoué and Daloa in the west and at Bondoukou in the east"],
       "111": ["It was Monday that the rebels of the north unchained the assault"], "113": ["On 28 March the FRCI struck"], "115": ["on March 28, the lid blew off"]})
event("duékoué", ["capture", "attack"], ["2011-03-29", "2011-03-29"], "Duékoué", "FRCI",
      {"110": ["Duékoué, a crossroads town, changed hands on Tuesday"], "111": ["On Tuesday they were masters of Duékoué"], "113": ["Duékoué was delivered on the 29th"],
       "114": ["after these had captured the town", "who led the assault on Duékoué"], "115": ["Duékoué the following day"]}, times={"114": ["2011-03-27", "2011-03-29"]})
event("duékoué-killed", ["kill", "attack"], ["2011-03-27", "2011-03-29"], "Duékoué", None,
      {"110": ["a mounting number of dead civilians there", "spoke of corpses \"in every second yard\""], "111": ["Who killed the civilians of whom the bodies lie there"],
       "112": ["In the Carrefour quarter Ouattara's dozos cut the throats of 800 Guéré"], "113": ["our men killed 800 civilians", "the bodies were those of militiamen fallen with arms in hand, 162 by the count"],
       "114": ["at least 330 persons lost their lives in and around Duékoué", "has put the dead of a single day, 29 March, at 800", "the Government acknowledges 152", "The FRCI deny responsibility"], "115": ["the ICRC says 800 dead"]},
      status="disputed", disputes=["actor", "number"], speakers={"113": "Hamed Bakayoko", "115": "ICRC"}, times={"112": None, "113": ["2011-03-28", "2011-03-30"]})
event("duékoué-blame", ["accuse"], None, None, None, {"110": ["Each side blames the other"], "111": ["The one camp points to the other"]})
event("abobo-women", ["kill", "shooting", "attack"], ["2011-03-03", "2011-03-03"], "Abobo", "FDS",
      {"110": ["security forces loyal to Gbagbo had mowed down seven women at a rally on March 3", "an incident that his government calls a fabrication"],
       "111": ["the seven women shot on 3 March in Abobo", "Gbagbo's government says until today that it was a montage"], "112": ["the seven \"women of Abobo\"", "a cinema with tomato juice"],
       "114": ["seven women were killed when an armoured vehicle of the FDS opened up on demonstrators", "The former Government denied both incidents"]}, status="disputed", disputes=["status"], times={"112": None})
event("women-denied", ["deny", "reject"], None, None, "Gbagbo",
      {"110": ["an incident that his government calls a fabrication"], "111": ["Gbagbo's government says until today that it was a montage"], "114": ["The former Government denied both incidents"]})
event("women-rally", ["protest"], ["2011-03-03", "2011-03-03"], "Abobo", None, {"110": ["at a rally on March 3"], "111": ["during a march"], "114": ["opened up on demonstrators"]})
event("un-endorsed", ["support"], None, None, "UN", {"110": ["the U.N. endorsed the result"], "111": ["the UN gave its signature"]})
event("council-overturns", ["reject", "support", "restrict"], ["2010-12-03", "2010-12-03"], None, "Constitutional Council",
      {"110": ["struck out the ballots of seven northern departments", "proclaimed the incumbent winner"], "111": ["erased seven departments of the north and named Gbagbo victor"], "115": ["Paul Yao N'Dré's Constitutional Council made it Gbagbo's"]},
      times={"110": None, "111": None})
event("dead-494", ["kill", "clash", "attack"], ["2010-12-15", "2011-03-31"], None, None,
      {"110": ["At least 494 people have been killed since mid-December"], "111": ["Since December the dead are 494 at the least"]}, speakers={"110": "UNOCI", "111": "UN"}, times={"111": ["2010-12-01", "2011-04-01"]})
event("rising-2002", ["oust", "attack", "riot", "clash"], ["2002-09-19", "2002-09-19"], None, "FRCI",
      {"110": ["A failed coup in September 2002 split the country"], "112": ["the rebellion of 19 September 2002"], "115": ["some 700 soldiers mutinied in Abidjan, Bouaké and Korhogo"]}, times={"110": ["2002-09-01", "2002-09-30"]})
event("export-ban", ["restrict", "sanction"], ["2011-01-01", "2011-01-31"], None, "Ouattara", {"110": ["the export ban he imposed in January"]})
event("ban-lifted", ["concede", "release"], None, None, None, {"110": ["Ouattara will lift the export ban"], "113": ["export ban to be lifted this week"]}, status="planned", times={"113": ["2011-04-11", "2011-04-17"]})
event("balói", ["appeal"], ["2011-03-31", "2011-03-31"], None, "Balói", {"111": ["appealed yesterday to the Mozambican community, some 40 persons, not to leave the houses"]})

# the party paper of 6 April 2011
event("helicopters-4-april", ["airstrike", "attack"], ["2011-04-04", "2011-04-04"], None, "Licorne",
      {"112": ["unloaded their rockets on the camps of Agban and Akouédo, on the presidential palace and on the residence of the Head of State", "Abidjan under the bombs", "asserts that only heavy weapons were aimed at"],
       "115": ["On April 4 the UN and the French sent in their helicopters"]}, disputes=["target"])
event("shield-killed", ["kill", "airstrike", "attack"], ["2011-04-04", "2011-04-04"], "Cocody", "Licorne", {"112": ["At least 60 of our young people", "were killed that night"]}, speakers={"112": "Christophe Blé"})
event("hospital-damaged", ["destroy", "attack"], ["2011-04-04", "2011-04-04"], "Cocody", "Licorne", {"112": ["The university hospital of Cocody was damaged too"]})
event("france-armed", ["supply"], None, None, "France", {"112": ["It was France that armed the rebellion of 19 September 2002"]}, target="FRCI")
event("boga-doudou", ["kill"], ["2002-09-19", "2002-09-19"], None, "FRCI", {"112": ["whose killers murdered the interior minister, Émile Boga Doudou, in his bed"]}, target="Boga Doudou")
event("air-force-2004", ["destroy", "attack"], ["2004-11-06", "2004-11-06"], None, "France",
      {"112": ["it was France that wiped out our air force in November 2004"], "115": ["it had blown every aircraft he owned to bits"]}, times={"112": ["2004-11-01", "2004-11-30"]})
event("hôtel-ivoire", ["shooting", "attack"], ["2004-11-01", "2004-11-30"], "Hôtel Ivoire", "France", {"112": ["fired on the unarmed crowd before the Hôtel Ivoire"]})
event("install", ["support", "oust", "threaten"], None, None, "France", {"112": ["Today she wants to install her candidate by the cannon"]}, status="planned")
event("djédjé-received", ["consult"], ["2011-04-05", "2011-04-05"], None, "Djédjé", {"112": ["he had been received on Tuesday at the French ambassador's residence"]}, speakers={"112": "Djédjé"})
event("djédjé-asked", ["appeal", "ceasefire"], ["2011-04-05", "2011-04-05"], None, "Djédjé", {"112": ["where he asked for a cessation of the bombardment"]})
event("surrender-told", ["surrender"], None, None, None, {"112": ["To speak of a surrender, as the foreign radio stations do, is pure intoxication", "Who negotiates has not laid down arms"]}, status="disputed", disputes=["status"])
event("no-victory", ["reject", "deny"], ["2011-04-05", "2011-04-05"], None, "Gbagbo", {"112": ["I recognise no victory of Ouattara"]})
event("repulsed", ["clash", "attack"], ["2011-04-05", "2011-04-05"], "Cocody", "FDS", {"112": ["yesterday repulsed a new assault of the rebels on the residence", "inflicting heavy losses on them"]}, target="FRCI")
event("pick-ups", ["destroy"], ["2011-04-05", "2011-04-05"], "Saint-Jean", None, {"112": ["eleven pick-ups were burnt near the Saint-Jean crossroads"]})
event("rti-taken", ["capture", "seize"], ["2011-03-31", "2011-03-31"], "RTI", "FRCI", {"112": ["which the rebels had stolen from the nation on Thursday night"]})
event("rti-retaken", ["capture", "seize"], ["2011-04-01", "2011-04-01"], "RTI", "FDS", {"112": ["was recovered by the Republican Guard on Friday"]})
event("patriots-called", ["appeal", "deploy"], None, None, "Blé Goudé", {"112": ["called up by Minister Charles Blé Goudé"]})
event("barricades", ["deploy"], None, "Yopougon", "young patriots", {"112": ["man the barricades of Yopougon and Koumassi"]})
event("yamoussoukro-left", ["withdraw"], None, "Yamoussoukro", "FDS", {"112": ["those towns were abandoned by order of the general staff"]})
event("san-pedro-left", ["withdraw"], None, "San Pedro", "FDS", {"112": ["those towns were abandoned by order of the general staff"]})
event("red-cross-counted", ["investigate"], None, None, "ICRC", {"112": ["The Red Cross counted the bodies"]})
event("commission", ["investigate", "pledge"], None, None, None, {"112": ["a commission will prove it when peace has come"]}, status="planned")
event("burned-alive", ["kill", "attack"], ["2011-01-01", "2011-04-06"], "Abobo", "Invisible Commando", {"112": ["have burned alive more than one gendarme since January"]})
event("state-back", ["pledge", "threaten"], None, None, None, {"112": ["the state will be back"]}, status="planned")
event("aggression", ["accuse", "reject", "protest"], ["2011-04-05", "2011-04-05"], None, "Angola", {"112": ["protested against the aggression"]})
event("lavrov", ["appeal", "accuse"], None, None, "Lavrov", {"112": ["said that peacekeepers are obliged to remain neutral"]})
event("pretoria", ["protest"], ["2011-04-05", "2011-04-05"], "Pretoria", None, {"112": ["two hundred students sang the Abidjanaise"]})
event("ecowas-asked", ["appeal"], ["2011-03-24", "2011-03-24"], None, "ECOWAS", {"112": ["had already asked New York on 24 March to give ONUCI the right to kill us"]}, target="Security Council")
event("bédié-hides", ["withdraw"], None, "Golf Hotel", "Bédié", {"112": ["who has run to hide behind the barbed wire of the Golf Hotel"]})
event("treason", ["threaten", "accuse"], None, None, None, {"112": ["will have to answer for its treason"]}, target="PDCI")
event("affi-calls", ["appeal"], None, None, "Affi", {"112": ["calls on every son of the country to remain in the street until the invader has gone"]})

# the fall of Gbagbo, April 2011
event("arrest", ["arrest", "abduct"], ["2011-04-11", "2011-04-11"], "Cocody", "FRCI",
      {"113": ["how the dictator was fetched out of his hole", "was apprehended on Monday at about one in the afternoon in the cellar of the residence in Cocody", "With him were caught his spouse, Simone Ehivet Gbagbo"],
       "115": ["Did the French pick up Gbagbo on April 11"]}, target="Gbagbo", disputes=["actor"])
event("to-golf", ["arrest", "abduct"], ["2011-04-11", "2011-04-11"], "Golf Hotel", None, {"113": ["They were driven under escort to the Golf Hotel"]})
event("police-watch", ["deploy", "aid", "cooperate"], ["2011-04-11", "2011-04-13"], "Golf Hotel", "UNOCI", {"113": ["where agents of UNOCI police have been watching over his safety since"]})
event("golf-shelled", ["shelling", "attack"], ["2011-04-09", "2011-04-09"], "Golf Hotel", "FDS", {"113": ["On Saturday mortar rounds were launched at the Golf Hotel from the residence", "wounding a blue helmet"]})
event("helicopters-10-april", ["airstrike", "destroy", "attack"], ["2011-04-10", "2011-04-10"], "Cocody", "UNOCI",
      {"113": ["helicopters of UNOCI and of the Licorne force took out the last BM-21 launchers and armoured cars around the house"]})
event("second-round", ["airstrike", "attack"], ["2011-04-11", "2011-04-11"], "Cocody", "UNOCI", {"113": ["on Monday morning, after a second round"]})
event("fence", ["capture", "advance", "attack"], ["2011-04-11", "2011-04-11"], "Cocody", "Chérif Ousmane", {"113": ["led the columns that crossed the fence"]})
event("french-arrest", ["arrest", "abduct"], ["2011-04-11", "2011-04-11"], None, "France",
      {"113": ["French special forces arrested Gbagbo and handed him over", "Not one French soldier set foot in the residence"],
       "115": ["Did the French pick up Gbagbo on April 11", "they stopped at the gate", "the first faces she saw were white"]}, target="Gbagbo", status="disputed", disputes=["status"], speakers={"113": "Toussaint"})
event("french-arrest-told", ["accuse"], None, None, "Toussaint", {"113": ["The lie according to which French special forces arrested Gbagbo and handed him over, spread by his adviser in Paris, Alain Toussaint"]})
event("soro-denies", ["deny", "reject"], None, None, "Soro", {"113": ["Not one French soldier set foot in the residence"]})
event("simon-denies", ["deny", "reject"], None, None, "Simon", {"113": ["The ambassador of France, Jean-Marc Simon, has said the same thing"]})
event("officers-deny", ["deny", "reject"], None, None, "Licorne", {"115": ["Two officers of Licorne swore to me that they stopped at the gate"]})
event("tagro", ["kill", "shooting", "attack"], ["2011-04-12", "2011-04-12"], None, None,
      {"113": ["died of his injuries yesterday at the PISAM clinic", "he shot himself in the mouth", "he was beaten to death"]}, target="Tagro", status="disputed", disputes=["cause"])
event("tagro-claimed", ["accuse"], None, None, None, {"113": ["the clans of the fallen regime claim that he was beaten to death"]})
event("no-reprisal", ["appeal"], ["2011-04-11", "2011-04-11"], None, "Ouattara", {"113": ["asked the population to abstain from any reprisal"]})
event("truth-commission", ["appeal", "pledge"], ["2011-04-11", "2011-04-11"], None, "Ouattara", {"113": ["called for a truth and reconciliation commission"]})
event("proceedings", ["investigate", "appeal"], ["2011-04-11", "2011-04-11"], None, "Ouattara", {"113": ["ordered the justice minister, Jeannot Ahoussou-Kouadio, to open proceedings against the ousted president"]})
event("loyalty", ["pledge", "support", "agree", "surrender"], ["2011-04-12", "2011-04-12"], None, "Mangou", {"113": ["Yesterday the generals came one by one to swear loyalty"]})
event("rejoin", ["appeal"], None, None, "Mangou", {"113": ["called on all men in uniform to rejoin the barracks"]})
event("obama-hails", ["support"], None, None, "Obama", {"113": ["hailed a victory for democracy"]})
event("obama-calls", ["consult"], ["2011-04-12", "2011-04-12"], None, "Obama", {"113": ["telephoned the Head of State yesterday"]}, target="Ouattara")
event("jonathan", ["support"], None, None, "Jonathan", {"113": ["sent his congratulations"]})
event("sarkozy-spoke", ["consult"], ["2011-04-11", "2011-04-11"], None, "Sarkozy", {"113": ["Nicolas Sarkozy spoke at length with the President on Monday"]}, target="Ouattara")
event("yopougon-looted", ["seize", "destroy"], None, "Yopougon", "militias", {"113": ["are still plundering"]})
event("houses-burnt", ["destroy"], None, "Yopougon", "militias", {"113": ["setting fire to the houses of northerners"]})
event("burnt-24", ["kill", "attack"], ["2011-04-12", "2011-04-12"], "Yopougon", None, {"113": ["24 people were burnt there on Tuesday"]}, speakers={"113": "neighbourhood committee"})
for place in ("Adjamé", "Treichville", "Marcory"):
    event(place.lower(), ["capture"], ["2011-04-09", "2011-04-10"], place, "FRCI", {"113": ["The FRCI have been masters of Adjamé, Treichville and Marcory since the weekend"]})
event("plateau", ["capture"], ["2011-04-11", "2011-04-11"], "Plateau", "FRCI", {"113": ["of the Plateau since Monday"]})
event("akouédo", ["capture"], ["2011-04-09", "2011-04-13"], "Akouédo", "FRCI", {"113": ["of the arms depot of Akouédo"]})
event("agban", ["surrender"], None, "Agban", "FDS", {"113": ["Camp Agban has put out the white flag"]})
event("daloa", ["capture"], ["2011-03-29", "2011-03-30"], "Daloa", "FRCI", {"113": ["then Daloa, Abengourou"], "115": ["They came on a Tuesday and told us that we were free"]}, speakers={"115": "cocoa buyer"}, times={"115": None})
event("daloa-looted", ["seize"], None, "Daloa", "FRCI", {"115": ["They freed us of our beds, our doors and my scale", "On the Thursday they came back for my brother's motorbike"]}, speakers={"115": "cocoa buyer"})
event("abengourou", ["capture"], ["2011-03-29", "2011-03-30"], "Abengourou", "FRCI",
      {"112": ["As for Abengourou, given out as conquered by the radio of the Golf since last week", "it has never left the bosom of the Republic"], "113": ["then Daloa, Abengourou"]},
      status="disputed", disputes=["status"], times={"112": None})
event("abengourou-denied", ["deny", "reject"], None, None, None, {"112": ["it has never left the bosom of the Republic"]})
event("tiébissou", ["capture"], ["2011-03-30", "2011-03-30"], "Tiébissou", "FRCI", {"113": ["Tiébissou, San Pedro"]})
event("duékoué-denied", ["deny", "reject"], None, None, None,
      {"113": ["the campaign of slander has it that our men killed 800 civilians, the bodies were those of militiamen fallen with arms in hand"], "114": ["The Government's statement that all of the victims were combatants"]})
event("frci-deny", ["deny", "reject"], None, None, "FRCI", {"114": ["The FRCI deny responsibility"]})
event("inquiry-asked", ["appeal", "investigate"], None, None, "Hamed Bakayoko", {"113": ["who has asked for an international inquiry"]})
event("market", ["shelling", "kill", "attack"], ["2011-03-17", "2011-03-17"], "Abobo", "FDS",
      {"113": ["shelled on 17 March by Gbagbo's butchers from Camp Commando: 40 dead"],
       "114": ["a minimum of six 81 mm mortar shells fell on the Siaka Koné market and the neighbourhood", "25 civilians were killed and more than 40 hurt", "The shots came from the Camp Commando base", "The former Government denied both incidents"]},
      status="disputed", disputes=["number", "status"])
event("market-denied", ["deny", "reject"], None, None, "Gbagbo", {"114": ["The former Government denied both incidents"]})

# the Observatory's statement, May 2011
event("interviews", ["investigate"], None, None, "Observatory", {"114": ["Its teams interviewed 311 victims and witnesses"]})
event("duékoué-executed", ["kill"], ["2011-03-27", "2011-03-29"], "Duékoué", "militias", {"114": ["Around 100 were executed by pro-Gbagbo militias and Liberian mercenaries"]})
event("duékoué-militias-left", ["withdraw"], ["2011-03-27", "2011-03-29"], "Duékoué", "militias", {"114": ["before their withdrawal"]})
event("acknowledged", ["concede"], None, None, None, {"114": ["the Government acknowledges 152"]})
event("bodies-examined", ["investigate"], None, "Duékoué", None, {"114": ["of 62 bodies examined in the Carrefour quarter"]})
event("unsupported", ["reject", "deny"], None, None, "Observatory", {"114": ["is not supported by the evidence"]})
event("villages", ["destroy", "attack"], ["2011-03-06", "2011-03-30"], None, "FRCI", {"114": ["FRCI units burned down at least ten villages"]})
event("rapes", ["sexual_violence"], ["2011-03-06", "2011-03-30"], None, "FRCI", {"114": ["and raped 23 women"]})
event("toulépleu", ["capture"], ["2011-03-06", "2011-03-06"], "Toulépleu", "FRCI", {"114": ["which they had seized on 6 March and 21 March respectively"], "115": ["then Toulépleu"]}, times={"115": ["2011-02-25", "2011-03-28"]})
event("bloléquin", ["capture"], ["2011-03-21", "2011-03-21"], "Bloléquin", "FRCI", {"114": ["which they had seized on 6 March and 21 March respectively"], "115": ["then Bloléquin"]}, times={"115": ["2011-02-25", "2011-03-28"]})
event("prefecture", ["kill", "shooting", "attack"], ["2011-03-25", "2011-03-25"], "Bloléquin", "militias", {"114": ["shot dead some 40 persons from the north, Togo and Mali"]})
event("liberians-retreat", ["withdraw"], ["2011-03-25", "2011-03-25"], None, "militias", {"114": ["retreating Liberian fighters"]})
event("novotel", ["abduct"], ["2011-04-04", "2011-04-04"], "Novotel", None,
      {"114": ["broke into the Novotel on the Plateau and carried off four guests and staff"], "115": ["gunmen kidnapped four men from the Novotel"]}, target="Lambelin")
event("irobo", ["kill", "attack"], ["2011-05-04", "2011-05-05"], "Irobo", "militias", {"114": ["massacred more than 100 people at Irobo, near Grand-Lahou, and in the vicinity of Sassandra"]})
event("to-liberia", ["withdraw"], ["2011-05-04", "2011-05-05"], None, "militias", {"114": ["Militiamen falling back to Liberia"]})
event("yopougon", ["capture"], ["2011-05-04", "2011-05-04"], "Yopougon", "FRCI", {"114": ["the last district to escape the FRCI's control until 4 May"]})
event("football-pitch", ["kill"], None, "Yopougon", "militias", {"114": ["the summary execution of 68 persons, whose remains were found on a football pitch"]})
event("attributed", ["accuse"], None, None, "Observatory", {"114": ["and attributes it to militias"]}, target="militias")
event("youths", ["arrest"], None, "Yopougon", "FRCI", {"114": ["FRCI men detained at least 230 youths during house searches there"]})
event("petrol-station", ["kill", "torture", "attack"], None, None, None, {"114": ["several of whom were beaten to death at a petrol station"]})
event("coulibaly", ["kill", "clash", "shooting"], ["2011-04-27", "2011-04-27"], "Abobo", None,
      {"114": ["was killed on 27 April at N'Dotré, Abobo", "he fell in combat after refusing to disarm", "was then shot"], "115": ["They killed IB on April 27"]}, target="IB", status="disputed", disputes=["cause"])
event("refused-to-disarm", ["reject"], ["2011-04-27", "2011-04-27"], None, "IB", {"114": ["after refusing to disarm"]}, speakers={"114": "Ministry of Defence"})
event("gave-himself-up", ["surrender"], ["2011-04-27", "2011-04-27"], None, "IB", {"114": ["he had given himself up"]}, speakers={"114": "Anoblé"}, status="disputed")
event("inquiry-urged", ["appeal", "investigate"], None, None, "Observatory", {"114": ["An inquiry should establish the facts"]})
event("registered", ["aid"], None, None, "UNHCR", {"114": ["UNHCR has registered 160,000 Ivorians in Liberia"]})
event("rice", ["aid"], ["2011-04-01", "2011-04-30"], None, "WFP", {"114": ["The World Food Programme distributed 1,200 tonnes of rice in April"]})
event("fourth-camp", ["aid", "deploy"], None, "Solo", "Liberia", {"114": ["Liberia's Grand Gedeh county has opened a fourth camp, at Solo"]})
event("icc-asked", ["appeal"], ["2011-05-03", "2011-05-03"], None, "Ouattara", {"114": ["the President's request of 3 May to the Prosecutor of the International Criminal Court, Luis Moreno-Ocampo, to investigate the gravest crimes"]}, target="Moreno-Ocampo")
event("welcomed", ["support"], None, None, "Observatory", {"114": ["The Observatory welcomes the President's request"]})
event("suspend", ["appeal"], None, None, "Observatory", {"114": ["It urges the Government to suspend the commanders concerned"]}, target="Ivory Coast")
event("regrets", ["accuse"], None, None, "Observatory", {"114": ["regrets that Losséni Fofana, who led the assault on Duékoué, has not been questioned to date"]})
event("house-arrest", ["arrest", "restrict"], ["2011-04-13", "2011-05-06"], "Korhogo", None, {"114": ["under house arrest in Korhogo since 13 April"]}, target="Gbagbo")
event("simone-held", ["arrest"], None, "Odienné", None, {"114": ["held at Odienné"]}, target="Simone")
event("heard", ["investigate", "consult"], ["2011-05-06", "2011-05-06"], None, "Koffi", {"114": ["were heard today by the public prosecutor of Abidjan"]}, target="Gbagbo")

# the blog: since 1999
event("guests", ["consult", "support"], ["2011-05-21", "2011-05-21"], "Yamoussoukro", "Sarkozy", {"115": ["with Sarkozy in the front row, Ban Ki-moon beside him"]})
event("coup-1999", ["oust"], ["1999-12-24", "1999-12-24"], None, None, {"115": ["sent Henri Konan Bédié packing and put a general, Robert Guéï, in his chair"]}, target="Bédié")
event("guéï-chased", ["oust", "protest"], ["2000-10-01", "2000-10-31"], None, None, {"115": ["the street chased him off"]}, target="Guéï")
event("bouaké-2002", ["capture"], ["2002-09-19", "2002-09-19"], "Bouaké", "FRCI", {"115": ["Bouaké and Korhogo they kept, for eight and a half years"]})
event("korhogo-2002", ["capture"], ["2002-09-19", "2002-09-19"], "Korhogo", "FRCI", {"115": ["Bouaké and Korhogo they kept, for eight and a half years"]})
event("guéï-killed", ["kill", "shooting"], ["2002-09-19", "2002-09-20"], "Abidjan", None, {"115": ["Guéï was found with a bullet in his head"]}, target="Guéï")
event("man", ["capture"], ["2002-11-01", "2002-11-30"], "Man", "MPIGO", {"115": ["stormed out of Liberia and grabbed Man and Danané"]})
event("danané", ["capture"], ["2002-11-01", "2002-11-30"], "Danané", "MPIGO", {"115": ["stormed out of Liberia and grabbed Man and Danané"]})
event("taylor-boys", ["support", "attack", "supply", "cooperate"], ["2002-11-01", "2002-11-30"], None, "Taylor", {"115": ["with Charles Taylor's boys in the vanguard", "Taylor denied it"]}, status="disputed", disputes=["status"])
event("taylor-denies", ["deny", "reject"], None, None, "Taylor", {"115": ["Taylor denied it"]})
event("pact", ["sign", "agree"], ["1961-01-01", "1961-12-31"], None, "France", {"115": ["France, which had signed a defence pact in 1961"]})
event("line", ["deploy"], None, None, "France", {"115": ["sent soldiers to draw a line across the map instead"]})
event("marcoussis", ["agree", "sign"], ["2003-01-01", "2003-01-31"], "Marcoussis", None, {"115": ["A peace deal was hammered out in a rugby centre at Marcoussis in January 2003"]})
event("gbagbo-signed", ["sign", "agree"], ["2003-01-01", "2003-01-31"], None, "Gbagbo", {"115": ["Gbagbo signed it"]})
event("taken-apart", ["reject"], None, None, "Gbagbo", {"115": ["spent four years taking it apart"]})
event("bouaké-2004", ["airstrike", "attack", "kill"], ["2004-11-06", "2004-11-06"], "Bouaké", "FDS",
      {"115": ["two of his Sukhois, flown by Belarusians, bombed the French camp at Bouaké", "nine French soldiers and an American were killed", "An accident, said Gbagbo's people", "no accident, said Paris"]}, target="France", disputes=["cause"])
event("accident-denied", ["deny", "reject"], None, None, "France", {"115": ["no accident, said Paris"]})
event("ouagadougou", ["agree", "sign", "support"], ["2007-03-01", "2007-03-31"], "Ouagadougou", "Gbagbo",
      {"115": ["Then came Ouagadougou", "Gbagbo made the rebel leader, Guillaume Soro, his prime minister"]})
event("oaths", ["pledge"], ["2010-12-04", "2010-12-04"], None, None, {"115": ["December 4: two men took the oath"]})
event("march", ["protest"], ["2010-12-16", "2010-12-16"], "RTI", None, {"115": ["On December 16 thousands marched on the RTI"]})
event("march-shot", ["shooting", "kill", "attack"], ["2010-12-16", "2010-12-16"], None, "FDS", {"115": ["the FDS shot at them", "more than 20 people died"]})
event("golf-siege", ["besiege", "restrict"], None, "Golf Hotel", "FDS", {"115": ["For four months Gbagbo's soldiers cut off the Golf Hotel"]})
event("rice-flown", ["aid"], None, "Golf Hotel", "UN", {"115": ["it was the UN that flew in the rice"]})
event("money", ["sanction", "restrict"], None, None, "Central Bank", {"115": ["The Central Bank in Dakar shut off his money"]}, target="Gbagbo")
event("panel", ["appeal"], ["2011-03-10", "2011-03-10"], None, "African Union", {"115": ["told him on March 10 to go"]}, target="Gbagbo")
event("said-no", ["reject"], None, None, "Gbagbo", {"115": ["He said no"]})
event("abobo-war", ["clash", "attack"], None, "Abobo", None, {"115": ["a war was on in Abobo"]})
event("no-go", ["capture", "restrict", "attack"], None, "Abobo", "IB", {"115": ["had turned the suburb into a no-go zone with his Invisible Commando"]})
event("ib-coups", ["oust"], None, None, "IB", {"115": ["a man with two coups on his conscience"]})
event("zouan-hounien", ["capture"], ["2011-02-25", "2011-02-25"], "Zouan-Hounien", "FRCI", {"115": ["Losséni Fofana's men overran Zouan-Hounien on February 25"]})
event("doké", ["capture"], ["2011-02-25", "2011-03-28"], "Doké", "FRCI", {"115": ["then Doké"]})
event("bloléquin-back", ["capture"], ["2011-02-25", "2011-03-28"], "Bloléquin", "militias", {"115": ["which Gbagbo's Liberians took back for a night"]})
event("lambelin-dead", ["kill"], None, None, None, {"115": ["The remains of Lambelin turned up in the lagoon"]}, target="Lambelin")
event("lambelin-tortured", ["torture"], None, None, None, {"115": ["he'd been tortured in the palace"]}, target="Lambelin")
event("colonel-jailed", ["arrest"], None, None, None, {"115": ["a colonel of the Republican Guard is in jail for it"]})
event("ib-helped", ["support", "cooperate", "aid"], None, None, "IB", {"115": ["sixteen days after he had helped them win"]})
event("hrw", ["accuse"], ["2011-05-28", "2011-06-04"], None, "HRW", {"115": ["Human Rights Watch accused Soro's commanders of war crimes two weeks ago"]})
event("no-victors-justice", ["pledge"], ["2011-06-11", "2011-06-11"], "Bouaké", "Soro", {"115": ["told a rally in Bouaké on Saturday that there would be no victors' justice"]})
event("lawyers", ["restrict", "expel", "reject"], None, None, None, {"115": ["were turned back at the airport"]}, target="Ceccaldi")
event("in-korhogo", ["arrest"], None, "Korhogo", None, {"115": ["Gbagbo sits in Korhogo reading the Bible"]}, target="Gbagbo")
event("in-ghana", ["withdraw"], None, None, "Blé Goudé", {"115": ["Blé Goudé is said to be in Ghana", "Accra says it hasn't seen him"]}, status="disputed", disputes=["status"])
event("accra", ["deny", "reject"], None, None, "Ghana", {"115": ["Accra says it hasn't seen him"]})
event("dead-3000", ["kill", "clash", "attack"], None, None, None, {"115": ["3,000 dead, the government reckons"]}, speakers={"115": "Ivory Coast"})
event("brother", ["kill", "shooting"], None, "Duékoué", None, {"115": ["I did not ask who shot him", "He was dead by then"]})

relations = [
    {"type": "backs", "from": "FRCI", "to": "Ouattara", "accounts": {"110": ["Fighters backing Alassane Ouattara"], "111": ["The partisans of Alassane Ouattara"]}},
    {"type": "part_of", "from": "Soro", "to": "Ouattara", "accounts": {"110": ["Guillaume Soro, Ouattara's prime minister"], "111": ["Guillaume Soro, premier of Ouattara"]}},
    {"type": "leads", "from": "Soro", "to": "FRCI", "accounts": {"115": ["the rebel leader, Guillaume Soro"]}},
    {"type": "part_of", "from": "Soro", "to": "Ivory Coast", "accounts": {"113": ["Prime Minister and Minister of Defence Guillaume Kigbafori SORO"], "115": ["Soro, prime minister once more"]}},
    {"type": "speaks_for", "from": "Don Mello", "to": "Gbagbo", "accounts": {"110": ["Gbagbo's spokesman, Ahoua Don Mello"], "111": ["Ahoua Don Mello, who speaks for Gbagbo"]}},
    {"type": "speaks_for", "from": "Alla", "to": "FRCI", "accounts": {"110": ["FRCI spokesman Capt. Léon Alla"], "111": ["Léon Alla, the captain who is the voice of the FRCI"]}},
    {"type": "speaks_for", "from": "Touré", "to": "UNOCI", "accounts": {"110": ["mission spokesman Hamadoun Touré"]}},
    {"type": "part_of", "from": "Touré", "to": "UNOCI", "accounts": {"111": ["Hamadoun Touré, of the UN mission"]}},
    {"type": "leads", "from": "Mangou", "to": "FDS", "accounts": {"110": ["his chief of staff, General Phillippe Mangou"], "111": ["The general Mangou, number one of the army"]}},
    {"type": "leads", "from": "Kassaraté", "to": "gendarmerie", "accounts": {"110": ["The head of the gendarmerie, Tiapé Kassaraté"], "111": ["the chief of the gendarmes, Kassaraté"]}},
    {"type": "part_of", "from": "Licorne", "to": "France", "accounts": {"110": ["Licorne, the 1,600-strong French force"], "111": ["The French military of Licorne"]}},
    {"type": "part_of", "from": "Balói", "to": "Mozambique", "accounts": {"111": ["Mozambique's minister of the Foreign Affairs, Oldemiro Balói"]}},
    {"type": "leads", "from": "Gbagbo", "to": "Ivory Coast", "accounts": {"112": ["the Head of State, President Laurent Gbagbo"]}},
    {"type": "supplies", "from": "France", "to": "FRCI", "accounts": {"112": ["It was France that armed the rebellion of 19 September 2002"]}},
    {"type": "part_of", "from": "Djédjé", "to": "Ivory Coast", "accounts": {"112": ["Foreign minister Alcide Djédjé"]}},
    {"type": "part_of", "from": "Lavrov", "to": "Russia", "accounts": {"112": ["Russia's foreign minister Sergei Lavrov"]}},
    {"type": "leads", "from": "Bédié", "to": "PDCI", "accounts": {"112": ["The PDCI of Henri Konan Bédié"]}},
    {"type": "leads", "from": "Affi", "to": "FPI", "accounts": {"112": ["FPI chairman Pascal Affi N'Guessan"]}},
    {"type": "leads", "from": "Ouattara", "to": "Ivory Coast", "accounts": {"113": ["President Alassane Ouattara"], "114": ["President Alassane Ouattara"]}},
    {"type": "part_of", "from": "Toussaint", "to": "Gbagbo", "accounts": {"113": ["his adviser in Paris, Alain Toussaint"]}},
    {"type": "speaks_for", "from": "Simon", "to": "France", "accounts": {"113": ["The ambassador of France, Jean-Marc Simon"]}},
    {"type": "part_of", "from": "Ahoussou", "to": "Ivory Coast", "accounts": {"113": ["the justice minister, Jeannot Ahoussou-Kouadio"]}},
    {"type": "part_of", "from": "Hamed Bakayoko", "to": "Ivory Coast", "accounts": {"113": ["Interior Minister Hamed Bakayoko"]}},
    {"type": "leads", "from": "Jonathan", "to": "ECOWAS", "accounts": {"113": ["Nigeria's Goodluck Jonathan, who presides over ECOWAS"]}},
    {"type": "leads", "from": "Jonathan", "to": "Nigeria", "accounts": {"113": ["Nigeria's Goodluck Jonathan"]}},
    {"type": "part_of", "from": "Chérif Ousmane", "to": "FRCI", "accounts": {"113": ["The commander of zone 4, Chérif Ousmane"]}},
    {"type": "part_of", "from": "Wattao", "to": "FRCI", "accounts": {"113": ["comzone Issiaka Ouattara alias Wattao"]}},
    {"type": "part_of", "from": "Blé Goudé", "to": "Ivory Coast", "accounts": {"112": ["Minister Charles Blé Goudé"]}},
    {"type": "leads", "from": "Blé Goudé", "to": "militias", "accounts": {"113": ["whose ringleader Blé Goudé cannot be found"]}},
    {"type": "backs", "from": "militias", "to": "Gbagbo", "accounts": {"113": ["Liberian mercenaries in the pay of the old power"], "114": ["pro-Gbagbo militias"]}},
    {"type": "allied_with", "from": "Dozos", "to": "FRCI", "accounts": {"114": ["Dozo hunters allied with them"]}},
    {"type": "leads", "from": "Lambelin", "to": "SIFCA", "accounts": {"114": ["Yves Lambelin, chief executive of the SIFCA group"]}},
    {"type": "leads", "from": "Frantz di Rippel", "to": "Novotel", "accounts": {"114": ["the hotel's director, Stéphane Frantz di Rippel"]}},
    {"type": "leads", "from": "IB", "to": "Invisible Commando", "accounts": {"114": ["The leader of the so-called Invisible Commando"], "115": ["a no-go zone with his Invisible Commando"]}},
    {"type": "part_of", "from": "Anoblé", "to": "Invisible Commando", "accounts": {"114": ["his lieutenant Félix Anoblé"]}},
    {"type": "part_of", "from": "Moreno-Ocampo", "to": "ICC", "accounts": {"114": ["the Prosecutor of the International Criminal Court, Luis Moreno-Ocampo"]}},
    {"type": "leads", "from": "Youssouf Bakayoko", "to": "electoral commission", "accounts": {"115": ["Youssouf Bakayoko, the trembling chairman of the electoral commission"]}},
    {"type": "leads", "from": "N'Dré", "to": "Constitutional Council", "accounts": {"115": ["Paul Yao N'Dré's Constitutional Council"]}},
    {"type": "leads", "from": "Compaoré", "to": "Burkina Faso", "accounts": {"115": ["Blaise Compaoré of Burkina Faso"]}},
    {"type": "backs", "from": "Taylor", "to": "MPIGO", "accounts": {"115": ["with Charles Taylor's boys in the vanguard"]}},
]

quantities = [
    {"what": "distance km", "low": 230, "high": 230, "accounts": {"110": ["some 230 km"], "111": ["at 230 kilometres"]}},
    {"what": "troops", "low": 1600, "high": 1600, "accounts": {"110": ["1,600-strong"]}},
    {"what": "sheltered", "low": 500, "high": 500, "accounts": {"110": ["some 500 foreigners"], "111": ["around 500 foreigners"]}},
    {"what": "displaced", "low": 10000, "accounts": {"110": ["more than 10,000 people"], "111": ["more than ten thousand souls"]}},
    {"what": "killed", "low": 7, "high": 7, "accounts": {"110": ["seven women"], "111": ["seven women"], "112": ["the seven \"women of Abobo\""], "114": ["seven women"]}},
    {"what": "percent", "low": 54.1, "high": 54.1, "accounts": {"110": ["54.1 percent"]}},
    {"what": "killed", "low": 494, "accounts": {"110": ["At least 494 people"], "111": ["494 at the least"]}},
    {"what": "fled", "low": None, "high": 1000000, "accounts": {"110": ["up to one million"]}},
    {"what": "fled", "low": 1000000, "high": 1000000, "accounts": {"111": ["a million of Abidjanese"]}},
    {"what": "percent", "low": 2.3, "high": 2.3, "accounts": {"110": ["2.3 percent"]}},
    {"what": "Mozambicans", "low": 40, "high": 40, "accounts": {"111": ["some 40 persons"]}},
    {"what": "killed", "low": 60, "accounts": {"112": ["At least 60 of our young people"]}},
    {"what": "vehicles destroyed", "low": 11, "high": 11, "accounts": {"112": ["eleven pick-ups"]}},
    {"what": "killed", "low": 800, "high": 800, "accounts": {"112": ["800 Guéré"], "113": ["800 civilians"], "114": ["at 800"], "115": ["800 dead"]}},
    {"what": "peacekeepers", "low": 1000, "high": 1000, "accounts": {"112": ["a thousand Moroccans"]}},
    {"what": "protesters", "low": 200, "high": 200, "accounts": {"112": ["two hundred students"]}},
    {"what": "arrested", "low": 50, "high": 50, "accounts": {"113": ["some fifty relatives and collaborators"]}},
    {"what": "killed", "low": 24, "high": 24, "accounts": {"113": ["24 people"]}},
    {"what": "killed", "low": 162, "high": 162, "accounts": {"113": ["162 by the count"]}},
    {"what": "killed", "low": 40, "high": 40, "accounts": {"113": ["40 dead"]}},
    {"what": "interviewed", "low": 311, "high": 311, "accounts": {"114": ["311 victims and witnesses"]}},
    {"what": "killed", "low": 330, "accounts": {"114": ["at least 330 persons"]}},
    {"what": "executed", "low": 100, "high": 100, "accounts": {"114": ["Around 100"]}},
    {"what": "killed", "low": 152, "high": 152, "accounts": {"114": ["acknowledges 152"]}},
    {"what": "mass graves", "low": 3, "high": 3, "accounts": {"114": ["three mass graves"]}},
    {"what": "bodies", "low": 62, "high": 62, "accounts": {"114": ["62 bodies"]}},
    {"what": "bodies of women and children", "low": 19, "high": 19, "accounts": {"114": ["19 were those of women and children"]}},
    {"what": "villages burned", "low": 10, "accounts": {"114": ["at least ten villages"]}},
    {"what": "raped", "low": 23, "high": 23, "accounts": {"114": ["23 women"]}},
    {"what": "killed", "low": 40, "high": 40, "accounts": {"114": ["some 40 persons"]}},
    {"what": "shells", "low": 6, "accounts": {"114": ["a minimum of six 81 mm mortar shells"]}},
    {"what": "killed", "low": 25, "high": 25, "accounts": {"114": ["25 civilians"]}},
    {"what": "wounded", "low": 40, "accounts": {"114": ["more than 40 hurt"]}},
    {"what": "abducted", "low": 4, "high": 4, "accounts": {"114": ["four guests and staff"], "115": ["four men"]}},
    {"what": "killed", "low": 100, "accounts": {"114": ["more than 100 people"]}},
    {"what": "executed", "low": 68, "high": 68, "accounts": {"114": ["68 persons"]}},
    {"what": "detained", "low": 230, "accounts": {"114": ["at least 230 youths"]}},
    {"what": "refugees", "low": 160000, "high": 160000, "accounts": {"114": ["160,000 Ivorians"]}},
    {"what": "displaced", "low": 27000, "high": 27000, "accounts": {"114": ["27,000 people"]}},
    {"what": "latrines", "low": 11, "high": 11, "accounts": {"114": ["eleven latrines"]}},
    {"what": "tonnes of rice", "low": 1200, "high": 1200, "accounts": {"114": ["1,200 tonnes of rice"]}},
    {"what": "soldiers", "low": 700, "high": 700, "accounts": {"115": ["some 700 soldiers"]}},
    {"what": "aircraft", "low": 2, "high": 2, "accounts": {"115": ["two of his Sukhois"]}},
    {"what": "soldiers killed", "low": 9, "high": 9, "accounts": {"115": ["nine French soldiers"]}},
    {"what": "killed", "low": 20, "accounts": {"115": ["more than 20 people"]}},
    {"what": "presidents", "low": 5, "high": 5, "accounts": {"115": ["five presidents"]}},
    {"what": "killed", "low": 3000, "high": 3000, "accounts": {"115": ["3,000 dead"]}},
]

wordings = [
    {"entity": "Licorne", "report": "112", "loaded": "occupation", "evidence": ["the French occupation force"]},
    {"entity": "UNOCI", "report": "112", "loaded": "so-called", "evidence": ["the so-called mission of peace"]},
    {"entity": None, "report": "112", "loaded": "plot", "evidence": ["The plot is old"]},
    {"entity": "FRCI", "report": "112", "loaded": "killers", "evidence": ["whose killers"]},
    {"entity": "Dogbo Blé", "report": "112", "loaded": "brave", "evidence": ["The brave General Dogbo Blé Brunot"]},
    {"entity": None, "report": "112", "loaded": "vultures", "evidence": ["the vultures"]},
    {"entity": "Invisible Commando", "report": "112", "loaded": "bandits", "evidence": ["the bandits calling themselves the Invisible Commando"]},
    {"entity": None, "report": "112", "loaded": "aggression", "evidence": ["the aggression"]},
    {"entity": None, "report": "112", "loaded": "hangman", "evidence": ["his former hangman"]},
    {"entity": "PDCI", "report": "112", "loaded": "treason", "evidence": ["its treason"]},
    {"entity": None, "report": "112", "loaded": "invader", "evidence": ["the invader"]},
    {"entity": "Gbagbo", "report": "113", "loaded": "dictator", "evidence": ["the dictator"]},
    {"entity": "FRCI", "report": "113", "loaded": "valiant", "evidence": ["the valiant soldiers of the Republican Forces"]},
    {"entity": "Gbagbo", "report": "113", "loaded": "warlord", "evidence": ["The warlord's diehards"]},
    {"entity": None, "report": "113", "loaded": "lie", "evidence": ["The lie according to which"]},
    {"entity": "Tagro", "report": "113", "loaded": "hardliners", "evidence": ["One of the chief hardliners"]},
    {"entity": None, "report": "113", "loaded": "regime", "evidence": ["the fallen regime"]},
    {"entity": "Blé Goudé", "report": "113", "loaded": "ringleader", "evidence": ["whose ringleader Blé Goudé"]},
    {"entity": None, "report": "113", "loaded": "slander", "evidence": ["the campaign of slander"]},
    {"entity": "FDS", "report": "113", "loaded": "butchers", "evidence": ["Gbagbo's butchers"]},
    {"entity": None, "report": "114", "loaded": "massacred", "evidence": ["massacred more than 100 people"]},
    {"entity": "Invisible Commando", "report": "114", "loaded": "so-called", "evidence": ["the so-called Invisible Commando"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Yamoussoukro", "on": "2011-03-31", "holder": "FRCI"}, {"place": "San Pedro", "on": "2011-03-31", "holder": "FRCI"}, {"place": "Soubré", "on": "2011-03-31", "holder": "FRCI"},
    {"place": "Gagnoa", "on": "2011-03-31", "holder": "FRCI"}, {"place": "Duékoué", "on": "2011-03-31", "holder": "FRCI"}, {"place": "Daloa", "on": "2011-04-02", "holder": "FRCI"},
    {"place": "Tiébissou", "on": "2011-04-02", "holder": "FRCI"}, {"place": "Port-Bouët", "on": "2011-04-01", "holder": "UNOCI"},
    {"place": "RTI", "on": "2011-04-05", "holder": "FDS"}, {"place": "Plateau", "on": "2011-04-06", "holder": "FDS"}, {"place": "Plateau", "on": "2011-04-13", "holder": "FRCI"},
    {"place": "Adjamé", "on": "2011-04-13", "holder": "FRCI"}, {"place": "Treichville", "on": "2011-04-13", "holder": "FRCI"}, {"place": "Marcory", "on": "2011-04-13", "holder": "FRCI"}, {"place": "Akouédo", "on": "2011-04-13", "holder": "FRCI"},
    {"place": "Camp Commando", "on": "2011-03-17", "holder": "FDS"}, {"place": "Yopougon", "on": "2011-05-05", "holder": "FRCI"}, {"place": "Toulépleu", "on": "2011-03-08", "holder": "FRCI"},
    {"place": "Bloléquin", "on": "2011-04-15", "holder": "FRCI"}, {"place": "Zouan-Hounien", "on": "2011-02-27", "holder": "FRCI"}, {"place": "Bouaké", "on": "2005-06-01", "holder": "FRCI"}, {"place": "Korhogo", "on": "2005-06-01", "holder": "FRCI"},
    {"place": "Man", "on": "2002-12-15", "holder": "MPIGO"}, {"place": "Danané", "on": "2002-12-15", "holder": "MPIGO"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "110": ["IvoryCoast-conflict, 4th lead - recasts with fighters in Abidjan, adds airport, Mangou, Swede", "by Hélène Aubert and Moussa Kent", "CNA ha/mk/pl 31/1945 GMT MAR 11"],
    "111": ["HOME  POLITICS  AFRICA  SPORT  WEATHER", "[Share] [Tweet] [Print]", "RELATED: Cocoa, the bitter gold  |  Ten goals of Drogba  |  Mozambicans in Abidjan: numbers to call", "D.I. with CNA // 5 comments // Report an error"],
    "112": ["N° 1098 of 6 April 2011 - 200 F CFA - Printed at Yopougon in spite of everything"],
    "113": ["*** LIVE *** Follow the address of the President of the Republic at 20h00", "► Also read: Who was Ivoire's last emperor? ► Wattao: my night in Cocody ► Curfew now from 7 p.m. to 6 a.m."],
    "114": ["Contact: press@wapo.example - Not an official document of any Government"],
    "115": ["Posted on June 14th, 2011 by ekua | Filed under: Abidjan, long reads | 37 comments", "Older: Why the taxis in Abidjan are orange  |  Newer: Ghana's oil, part 3", "Tags: civ, elections, francafrique"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["into-abidjan", "noose"], ["into-abidjan", "sweep"], ["noose", "sweep"], ["into-abidjan", "plateau-fire"], ["sweep", "onslaught"], ["onslaught", "duékoué"], ["france-accused", "france-hand"], ["france-hand", "france-denies"],
         ["france-accused", "france-denies"], ["ultimatum", "not-today"], ["customs-looted", "militias-fled"], ["san-pedro", "militias-fled"], ["san-pedro", "san-pedro-left"], ["militias-fled", "san-pedro-left"], ["yamoussoukro", "yamoussoukro-left"],
         ["yamoussoukro-left", "san-pedro-left"], ["soubré", "gagnoa"], ["mangou-hides", "mangou-back"], ["airport", "airport-left"], ["army-melts", "airport-left"], ["licorne-patrols", "foreigners"], ["sanctions", "council-urges"],
         ["duékoué", "duékoué-killed"], ["duékoué-killed", "duékoué-blame"], ["duékoué-killed", "duékoué-denied"], ["duékoué-killed", "frci-deny"], ["duékoué-killed", "acknowledged"], ["duékoué-killed", "red-cross-counted"], ["duékoué-killed", "duékoué-executed"],
         ["duékoué-killed", "bodies-examined"], ["duékoué-denied", "unsupported"], ["duékoué-denied", "frci-deny"], ["duékoué-executed", "duékoué-militias-left"], ["duékoué-killed", "brother"], ["abobo-women", "women-denied"], ["abobo-women", "women-rally"],
         ["women-denied", "market-denied"], ["market", "market-denied"], ["market", "women-denied"], ["abobo-women", "market-denied"], ["export-ban", "ban-lifted"], ["rising-2002", "boga-doudou"], ["rising-2002", "france-armed"], ["rising-2002", "bouaké-2002"],
         ["rising-2002", "korhogo-2002"], ["bouaké-2002", "korhogo-2002"], ["rising-2002", "guéï-killed"], ["helicopters-4-april", "shield-killed"], ["helicopters-4-april", "hospital-damaged"], ["shield-killed", "hospital-damaged"],
         ["air-force-2004", "hôtel-ivoire"], ["djédjé-received", "djédjé-asked"], ["repulsed", "pick-ups"], ["rti-taken", "rti-retaken"], ["patriots-called", "barricades"], ["aggression", "lavrov"], ["arrest", "to-golf"], ["arrest", "french-arrest"],
         ["arrest", "fence"], ["fence", "second-round"], ["helicopters-10-april", "second-round"], ["french-arrest", "french-arrest-told"], ["french-arrest", "soro-denies"], ["french-arrest", "simon-denies"], ["french-arrest", "officers-deny"],
         ["french-arrest-told", "soro-denies"], ["soro-denies", "simon-denies"], ["arrest", "soro-denies"], ["arrest", "simon-denies"], ["arrest", "officers-deny"], ["to-golf", "police-watch"], ["tagro", "tagro-claimed"], ["no-reprisal", "truth-commission"],
         ["truth-commission", "proceedings"], ["loyalty", "rejoin"], ["obama-hails", "obama-calls"], ["yopougon-looted", "houses-burnt"], ["houses-burnt", "burnt-24"], ["villages", "rapes"], ["prefecture", "liberians-retreat"],
         ["irobo", "to-liberia"], ["football-pitch", "attributed"], ["youths", "petrol-station"], ["coulibaly", "refused-to-disarm"], ["coulibaly", "gave-himself-up"], ["icc-asked", "welcomed"], ["suspend", "regrets"],
         ["house-arrest", "in-korhogo"], ["house-arrest", "simone-held"], ["man", "danané"], ["man", "taylor-boys"], ["danané", "taylor-boys"], ["taylor-boys", "taylor-denies"], ["marcoussis", "gbagbo-signed"], ["gbagbo-signed", "taken-apart"],
         ["bouaké-2004", "accident-denied"], ["march", "march-shot"], ["panel", "said-no"], ["abobo-war", "no-go"], ["bloléquin", "bloléquin-back"], ["novotel", "lambelin-dead"], ["novotel", "lambelin-tortured"], ["lambelin-dead", "lambelin-tortured"],
         ["lambelin-dead", "colonel-jailed"], ["in-ghana", "accra"], ["adjamé", "treichville"], ["adjamé", "marcory"], ["treichville", "marcory"], ["daloa", "abengourou"], ["daloa", "daloa-looted"], ["abengourou", "abengourou-denied"], ["golf-siege", "rice-flown"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
