#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about eastern Congo, January to March 2025.
The course of events, the places and the public persons follow what is publicly known. Invented are the outlets and the UN office,
bylines, residents, most of what is between quotation marks, the night raid on Kamanyola, the recaptures of Nyabiondo and Walikale,
the three youths of Bukavu, the shells on Kibati, the meeting about the airport and several figures of relief and of policemen.
Every evidence string is an exact substring of its report, standing once. Run: ./make_gold.py"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event = G.event

reports = {
    "900": {"published": ["2025-01-28", "2025-01-28"], "basis": "stated", "agency": "AFP"},
    "901": {"published": ["2025-01-29", "2025-01-29"], "basis": "stated", "agency": "AFP", "derived_from": {"900": "rewrite"}},
    "902": {"published": ["2025-02-17", "2025-02-17"], "basis": "stated"},
    "903": {"published": ["2025-03-08", "2025-03-10"], "basis": "inferred"},
    "904": {"published": ["2025-03-03", "2025-03-03"], "basis": "stated"},
    "905": {"published": ["2025-03-25", "2025-03-25"], "basis": "stated", "agency": "Reuters"},
}

REBELS = ["M23", "M23 fighters", "M23 rebels", "rebels", "Rebels", "armed group", "group", "fighters", "alliance", "Alliance", "AFC", "Alliance Fleuve Congo", "Congo River Alliance", "Congolese Revolutionary Army", "ARC/M23", "ARC",
          "our valiant forces", "valiant forces", "soldiers of the Congolese Revolutionary Army", "armed men of the M23", "M23 reinforcements", "M23 reinforcements from Nyangezi", "our units", "rebels' Congo River Alliance"]
ARMY = ["army", "military", "Congolese troops", "last Congolese troops", "government soldiers", "FARDC soldiers", "FARDC units", "soldiers", "our army", "elements of the Congolese armed forces", "army drone", "regime", "Kinshasa regime"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "M23": {"type": "group", "names": ["M23"], "also": REBELS},
    "AFC": {"type": "group", "names": ["Congo River Alliance", "AFC", "Alliance Fleuve Congo"], "also": REBELS},
    "ARC": {"type": "group", "names": ["Congolese Revolutionary Army"], "also": REBELS},
    "FARDC": {"type": "group", "names": ["FARDC", "Congolese armed forces", "Congolese army"], "also": [*ARMY, "Congo", "Kinshasa"]},
    "Wazalendo": {"type": "group", "names": ["Wazalendo"], "also": ["Wazalendo militia", "Wazalendo militiamen", "Wazalendo fighters", "Wazalendo bandits", "militias allied with Kinshasa", "Yakutumba", "William Yakutumba"]},
    "FDLR": {"type": "group", "names": ["FDLR"], "also": ["FDLR genocidaires"]},
    "Burundian army": {"type": "group", "names": ["Burundian army"], "also": ["Burundian contingent", "Burundi", "Burundian allies"]},
    "MONUSCO": {"type": "organisation", "names": ["MONUSCO", "Monusco"], "also": ["UN mission", "United Nations mission", "UN"]},
    "SAMIDRC": {"type": "group", "names": ["SAMIDRC"], "also": ["regional force SAMIDRC", "Southern African bloc's mission", "SADC force", "mission"]},
    "SADC": {"type": "organisation", "names": ["SADC"], "also": ["southern African bloc", "southern African bloc SADC"]},
    "Congo": {"type": "state", "names": ["DR Congo", "Congo"], "also": ["Kinshasa", "government", "Government", "Kinshasa regime", "regime", "state", "military", "army", "FARDC", "Congolese army"]},
    "Rwanda": {"type": "state", "names": ["Rwanda"], "also": ["Kigali", "Rwandan soldiers", "Rwandan troops", "Rwandan army", "Rwandan"]},
    "South Africa": {"type": "state", "names": ["South Africa"], "also": ["Pretoria"]},
    "Burundi": {"type": "state", "names": ["Burundi"], "also": ["Burundian allies", "Burundian army", "Burundian"]},
    "Kenya": {"type": "state", "names": ["Kenya"]},
    "Belgium": {"type": "state", "names": ["Belgium"]},
    "France": {"type": "state", "names": ["France"]},
    "EU": {"type": "organisation", "names": ["European Union"]},
    "UN": {"type": "organisation", "names": ["UN", "United Nations"], "also": ["UN experts", "UN and Western governments"]},
    "UNICEF": {"type": "organisation", "names": ["UNICEF"]},
    "WFP": {"type": "organisation", "names": ["World Food Programme", "WFP"]},
    "MSF": {"type": "organisation", "names": ["Doctors Without Borders", "MSF"]},
    "Alphamin": {"type": "organisation", "names": ["Alphamin"]},
    "AFP": {"type": "organisation", "names": ["AFP"]},
    "Reuters": {"type": "organisation", "names": ["Reuters"]},
    "Kanyuka": {"type": "person", "names": ["Lawrence Kanyuka", "Kanyuka"]},
    "Muyaya": {"type": "person", "names": ["Patrick Muyaya"], "also": ["government spokesman Patrick Muyaya", "Kinshasa", "Information minister Patrick Muyaya", "government", "Congo"]},
    "Cirimwami": {"type": "person", "names": ["Peter Cirimwami", "Peter Chirimwami"], "also": ["General Peter Cirimwami", "Gen Peter Chirimwami"]},
    "Rubio": {"type": "person", "names": ["Marco Rubio"]},
    "Kagame": {"type": "person", "names": ["Paul Kagame"], "also": ["President Paul Kagame", "Rwandan President Paul Kagame"]},
    "Tshisekedi": {"type": "person", "names": ["Felix Tshisekedi", "Tshisekedi"], "also": ["Mr Tshisekedi", "President Tshisekedi", "Tshisekedi's office"]},
    "Ruto": {"type": "person", "names": ["William Ruto", "Ruto"], "also": ["President Ruto", "President William Ruto"]},
    "Ramaphosa": {"type": "person", "names": ["Cyril Ramaphosa"]},
    "Mudavadi": {"type": "person", "names": ["Musalia Mudavadi"]},
    "Makenga": {"type": "person", "names": ["Sultani Makenga"]},
    "Ngoma": {"type": "person", "names": ["Willy Ngoma"]},
    "Musanga": {"type": "person", "names": ["Bahati Musanga"]},
    "Nangaa": {"type": "person", "names": ["Corneille Nangaa", "Nangaa"]},
    "Bisimwa": {"type": "person", "names": ["Bertrand Bisimwa"]},
    "Purusi": {"type": "person", "names": ["Jean-Jacques Purusi"], "also": ["Governor Jean-Jacques Purusi"]},
    "Turk": {"type": "person", "names": ["Volker Turk"]},
    "Lemarquis": {"type": "person", "names": ["Bruno Lemarquis"]},
    "Ndayishimiye": {"type": "person", "names": ["Evariste Ndayishimiye"]},
    "Yakutumba": {"type": "person", "names": ["William Yakutumba"]},
    "Makanika": {"type": "person", "names": ["Michel Rukunda", "Makanika"]},
    "Ekenge": {"type": "person", "names": ["Sylvain Ekenge"], "also": ["General Sylvain Ekenge", "army spokesman General Sylvain Ekenge"]},
    "Suminwa": {"type": "person", "names": ["Judith Suminwa Tuluka"]},
    "North Kivu": {"type": "place", "names": ["North Kivu"]},
    "South Kivu": {"type": "place", "names": ["South Kivu"]},
    "Goma": {"type": "place", "names": ["Goma"], "also": ["largest city of eastern DR Congo", "eastern Congo's biggest city", "CBCA Ndosho", "Heal Africa", "Goma airport", "city"], "lat": -1.679, "lon": 29.222},
    "Goma airport": {"type": "facility", "names": ["Goma airport"], "also": ["airport", "airport of Goma", "Goma", "runway"], "lat": -1.671, "lon": 29.238},
    "Minova": {"type": "place", "names": ["Minova"], "lat": -1.709, "lon": 29.02},
    "Sake": {"type": "place", "names": ["Sake"], "lat": -1.574, "lon": 29.046},
    "Gisenyi": {"type": "place", "names": ["Gisenyi"], "lat": -1.70, "lon": 29.26},
    "Kinshasa": {"type": "place", "names": ["Kinshasa"], "also": ["capital"], "lat": -4.325, "lon": 15.322},
    "Kigali": {"type": "place", "names": ["Kigali"], "lat": -1.95, "lon": 30.06},
    "Bukavu": {"type": "place", "names": ["Bukavu"], "also": ["chief town of South Kivu", "Kadutu"], "lat": -2.508, "lon": 28.861},
    "Kadutu": {"type": "place", "names": ["Kadutu"], "also": ["Bukavu"]},
    "Kavumu airport": {"type": "facility", "names": ["Kavumu airport"], "also": ["Kavumu", "airport"], "lat": -2.309, "lon": 28.809},
    "Independence Square": {"type": "place", "names": ["Independence Square", "Place de l'Independance"], "also": ["Bukavu"]},
    "Nyabibwe": {"type": "place", "names": ["Nyabibwe"], "lat": -1.88, "lon": 28.93},
    "Kamanyola": {"type": "place", "names": ["Kamanyola"], "also": ["customs post"], "lat": -2.74, "lon": 29.0},
    "Nyangezi": {"type": "place", "names": ["Nyangezi"], "lat": -2.66, "lon": 28.87},
    "Uvira": {"type": "place", "names": ["Uvira"], "lat": -3.395, "lon": 29.138},
    "Gakangala": {"type": "place", "names": ["Gakangala"]},
    "Masisi": {"type": "place", "names": ["Masisi"], "also": ["Masisi territory"], "lat": -1.40, "lon": 28.81},
    "Nyabiondo": {"type": "place", "names": ["Nyabiondo"], "also": ["locality of Nyabiondo"]},
    "Kibati": {"type": "place", "names": ["Kibati"], "also": ["Kibati, Walikale territory"]},
    "Walikale": {"type": "place", "names": ["Walikale"], "also": ["mining town of Walikale", "town"], "lat": -1.417, "lon": 28.06},
    "Bisie": {"type": "facility", "names": ["Bisie"], "also": ["site"]},
    "Munich": {"type": "place", "names": ["Munich"], "lat": 48.137, "lon": 11.575},
    "Doha": {"type": "place", "names": ["Doha"], "lat": 25.285, "lon": 51.531},
    "Luanda": {"type": "place", "names": ["Luanda"], "lat": -8.839, "lon": 13.289},
    "Geneva": {"type": "place", "names": ["Geneva"], "lat": 46.2, "lon": 6.146},
}

# the road to Goma
event("minova", ["capture"], ["2025-01-21", "2025-01-21"], "Minova", "M23", {"900": ["the capture of Minova on January 21"], "901": ["two days after Minova"]})
event("sake", ["capture"], ["2025-01-23", "2025-01-23"], "Sake", "M23", {"900": ["two days later, of Sake"], "901": ["a town the rebels captured on January 23"]})
event("cirimwami-killed", ["kill", "shooting"], ["2025-01-23", "2025-01-24"], "Sake", None,
      {"900": ["was hit by a bullet on a visit to the front", "he died of his wounds on Friday"], "901": ["was shot dead last week near Sake"]}, target="Cirimwami", times={"901": ["2025-01-20", "2025-01-26"]})
event("goma-captured", ["capture"], ["2025-01-27", "2025-01-27"], "Goma", "M23",
      {"900": ["marched into the largest city of eastern DR Congo", "has not fallen"],
       "901": ["one day after entering eastern Congo's biggest city together with Rwandan troops", "Kinshasa insists the city has not fallen", "has denied that Goma is lost"],
       "905": ["Goma, the region's largest city, was overrun on 27 January"]}, target="FARDC", disputes=["status"])
event("goma-airport", ["capture"], ["2025-01-28", "2025-01-28"], "Goma airport", "M23",
      {"900": ["M23 fighters seize Goma airport", "The airport of Goma was in the hands of the M23 on Tuesday", "We took it this morning so that no plane can bomb our people"],
       "901": ["Rebels now hold Goma airport", "M23 rebels took over Goma airport on Tuesday", "The airport was seized \"so that no plane can bomb our people\""],
       "903": ["Goma airport, occupied by the M23 on 28 January"]}, target="FARDC", speakers={"900": "Kanyuka", "901": "Kanyuka"})
event("goma-toll", ["kill", "clash", "attack"], ["2025-01-26", "2025-01-28"], None, None,
      {"900": ["More than 100 people have died and nearly 1,000 have been wounded in three days of fighting"],
       "901": ["death toll climbs past 100", "At least 100 people have been killed and close to 1,000 injured since Sunday"]}, speakers={"900": "AFP", "901": "AFP"}, times={"901": ["2025-01-26", "2025-01-29"]})
event("soldiers-surrender", ["surrender"], None, None, "FARDC",
      {"900": ["Hundreds of soldiers have laid down their weapons at a base of the UN mission"], "901": ["who have surrendered to Monusco"]}, speakers={"900": "Kanyuka", "901": "Kanyuka"})
event("muyaya-goma", ["deny", "reject"], ["2025-01-27", "2025-01-27"], None, "Muyaya",
      {"900": ["refused to speak of a defeat", "\"has not fallen, and parts of it are still defended by our army and the Wazalendo\""],
       "901": ["Kinshasa insists the city has not fallen", "has denied that Goma is lost"]})
event("samidrc-mortar", ["shelling", "kill", "attack"], ["2025-01-27", "2025-01-27"], None, None,
      {"900": ["a mortar bomb killed three South African members of the regional force SAMIDRC"],
       "901": ["died on Tuesday when a mortar landed on their camp"]}, target="SAMIDRC", speakers={"900": "South Africa"}, times={"901": ["2025-01-28", "2025-01-28"]}, disputes=["time", "actor"])
event("south-africans-killed", ["kill", "clash", "attack"], ["2025-01-21", "2025-01-29"], None, None,
      {"900": ["It raised to 13 the number of South Africans killed in a week"], "901": ["bringing to 13 the soldiers South Africa has lost in seven days"],
       "902": ["its 13 or 14 dead"], "905": ["Fourteen South Africans were killed in the battle for Goma"]}, target="South Africa", times={"902": None, "905": None}, disputes=["number"])
event("ramaphosa-blames", ["accuse"], ["2025-01-29", "2025-01-29"], None, "Ramaphosa", {"901": ["President Cyril Ramaphosa blamed the deaths on the M23"]}, target="M23")
event("kagame-denies", ["deny", "reject"], ["2025-01-29", "2025-01-29"], None, "Kagame", {"901": ["who denied that his army or the rebels had killed any South African"]})
event("kagame-warns", ["threaten", "pledge"], ["2025-01-29", "2025-01-29"], None, "Kagame", {"901": ["warned that Rwanda was ready for confrontation"]})
event("gisenyi", ["shelling", "kill", "attack"], ["2025-01-27", "2025-01-27"], "Gisenyi", None,
      {"901": ["shells fired from the Congolese side killed nine civilians on Monday", "The dead were five"]}, speakers={"901": "Rwanda"}, disputes=["number"])
event("romanians", ["release", "surrender", "withdraw"], ["2025-01-29", "2025-01-29"], None, None, {"901": ["More than 280 Romanian mercenaries hired by Kinshasa were handed over to Rwanda by the UN"]})
event("goma-2012", ["capture"], ["2012-11-01", "2012-11-30"], "Goma", "M23",
      {"900": ["The M23 already occupied Goma for ten days in November 2012"], "901": ["In 2012 the M23 held Goma for only ten days"]}, times={"901": ["2012-01-01", "2012-12-31"]})
event("goma-2012-left", ["withdraw"], ["2012-11-01", "2012-12-31"], "Goma", "M23", {"900": ["leaving it under international pressure"], "901": ["before it pulled out"]}, times={"901": ["2012-01-01", "2012-12-31"]})

# Kinshasa, Kigali, Nairobi
event("embassies", ["riot", "attack", "protest", "destroy"], ["2025-01-28", "2025-01-28"], "Kinshasa", None,
      {"900": ["Protesters burned tyres and attacked the embassies of Rwanda, France, Belgium and Uganda"], "901": ["Mobs in Kinshasa stormed several foreign missions on Tuesday"]})
event("embassies-accused", ["accuse"], None, None, None, {"900": ["which they accuse of complicity"]})
event("kenyan-embassy", ["destroy", "seize", "riot", "attack"], ["2025-01-28", "2025-01-28"], "Kinshasa", None, {"901": ["The Kenyan embassy was looted and a car set on fire"]}, speakers={"901": "Mudavadi"})
event("ambassador-summoned", ["accuse", "consult"], None, None, "Mudavadi", {"901": ["who summoned Congo's ambassador to protest"]}, target="Congo")
event("rwandan-soldiers", ["deploy"], None, None, "Rwanda", {"900": ["Between 3,000 and 4,000 Rwandan soldiers are operating in eastern Congo"]}, speakers={"900": "UN"})
event("genocide", ["kill"], ["1994-01-01", "1994-12-31"], None, None, {"900": ["who took part in the 1994 genocide of the Tutsi"]})
event("rubio-kagame", ["appeal", "consult"], None, None, "Rubio", {"900": ["urged an immediate truce in a phone call with Rwandan President Paul Kagame"]}, target="Kagame")
event("summit", ["consult", "appeal"], ["2025-01-29", "2025-01-29"], None, "Ruto",
      {"900": ["a summit that Kenya's President William Ruto has called for Wednesday"], "901": ["President Ruto to chair emergency EAC summit today"]}, status="planned")
event("tshisekedi-absent", ["reject"], None, None, "Tshisekedi", {"900": ["will stay away from a summit"]})

# Bukavu
event("truce-february", ["ceasefire"], ["2025-02-04", "2025-02-04"], None, "AFC", {"902": ["the humanitarian ceasefire that we proclaimed on 4 February"]})
event("truce-charge", ["accuse"], None, None, None, {"902": ["To those who charge us with having violated the humanitarian ceasefire"]}, target="AFC")
event("ngoma-denies", ["deny", "reject", "accuse"], None, None, "Ngoma", {"902": ["We are not the ones who broke it"]})
event("nyabibwe-attack", ["attack", "clash"], ["2025-02-05", "2025-02-05"], "Nyabibwe", "Congo", {"902": ["On the 5th the regime attacked our positions at Nyabibwe"]}, target="M23", speakers={"902": "Ngoma"})
event("nyabibwe-held", ["capture"], ["2025-02-05", "2025-02-05"], "Nyabibwe", "M23", {"902": ["The locality has been under our protection ever since"]})
event("kavumu-bombing", ["airstrike", "drone_strike", "bombing", "attack"], ["2025-02-01", "2025-02-14"], None, None, {"902": ["drones and Sukhois had been bombing our villages since the beginning of the month"]})
event("kavumu", ["capture", "attack", "destroy"], ["2025-02-14", "2025-02-14"], "Kavumu airport", "M23",
      {"902": ["was neutralised within two hours"], "904": ["whose loss on the eve of the fall"]}, times={"904": ["2025-02-13", "2025-02-14"]})
event("bukavu-entry", ["advance", "capture", "deploy"], ["2025-02-14", "2025-02-14"], None, "M23", {"902": ["By that evening the first of our units were already being cheered at Bagira and Kadutu"]})
event("bukavu-captured", ["capture"], ["2025-02-14", "2025-02-16"], "Bukavu", "M23",
      {"902": ["Bukavu is free", "the chief town of South Kivu has been secured by the soldiers", "Bukavu had not been lost"], "903": ["under the control of the M23 since mid-February"],
       "904": ["the day on which Bukavu changed masters"], "905": ["Bukavu fell on 15 February"]},
      target="FARDC", speakers={"902": "Kanyuka"}, disputes=["time", "status"],
      times={"902": ["2025-02-16", "2025-02-16"], "903": ["2025-02-10", "2025-02-20"], "904": ["2025-02-14", "2025-02-14"], "905": ["2025-02-15", "2025-02-15"]})
event("muyaya-bukavu", ["deny", "reject", "pledge"], ["2025-02-15", "2025-02-15"], None, "Muyaya", {"902": ["who on Saturday swore that Bukavu had not been lost"]})
event("kinshasa-admits", ["concede"], None, None, "Congo", {"904": ["it took Kinshasa a week to own up to it"]})
event("bukavu-looting", ["seize", "destroy"], ["2025-02-14", "2025-02-15"], "Bukavu", None,
      {"902": ["broke open the depots of the brewery and of the World Food Programme"], "903": ["The looting of a warehouse of the World Food Programme (WFP) in Bukavu on 15 February"]}, target="WFP")
event("prison", ["release"], ["2025-02-14", "2025-02-15"], None, None, {"902": ["released the inmates of the central prison"]})
event("kadutu-killed", ["kill", "shooting", "attack"], ["2025-02-14", "2025-02-15"], "Kadutu", None, {"902": ["Eleven civilians fell to their bullets in Kadutu alone"]})
event("burundians-left", ["withdraw"], None, None, "Burundian army", {"902": ["had crossed the Ruzizi before our arrival"]})
event("purusi-left", ["withdraw"], ["2025-02-14", "2025-02-14"], None, "Purusi", {"902": ["he left by boat on Friday"]})
event("musanga-delegation", ["consult"], ["2025-02-17", "2025-02-17"], "Goma", "Musanga", {"902": ["on Monday received a delegation of the shopkeepers of Virunga market"]})
event("musanga-promise", ["pledge"], ["2025-02-17", "2025-02-17"], None, "Musanga", {"902": ["promised that the banks would reopen"]})
event("policemen", ["surrender", "pledge", "support"], None, None, None, {"902": ["2,100 policemen who rallied to us swore the oath"]})
event("ndosho-arrests", ["arrest"], None, None, None, {"902": ["Four bandits caught with weapons of war were arrested in the quarter of Ndosho"]})
event("munich-blame", ["accuse"], ["2025-02-14", "2025-02-14"], None, "Tshisekedi", {"902": ["on Friday he blamed Rwanda for a war"]}, target="Rwanda")
event("munich-plea", ["appeal"], None, None, "Tshisekedi", {"902": ["prefers to beg for sanctions in Munich"]})
event("nangaa-talks", ["reject", "appeal", "pledge"], None, None, "Nangaa", {"902": ["we shall accept nothing but direct talks with Kinshasa"]})

# South Kivu after the fall
event("kamanyola", ["capture"], ["2025-02-18", "2025-02-18"], "Kamanyola", "M23",
      {"903": ["seized by the M23 on 18 February"], "904": ["Kamanyola was taken on the 19th"]}, times={"904": ["2025-02-19", "2025-02-19"]}, disputes=["time"])
event("kamanyola-left", ["withdraw"], ["2025-02-18", "2025-02-19"], "Kamanyola", "FARDC", {"904": ["after FARDC units abandoned it"]})
event("customs-post", ["attack", "capture", "advance"], ["2025-02-26", "2025-02-26"], "Kamanyola", "Wazalendo", {"904": ["came back at night and held the customs post until noon"]}, target="M23")
event("customs-post-retaken", ["attack", "capture", "clash", "withdraw"], ["2025-02-26", "2025-02-26"], "Kamanyola", "M23", {"904": ["then M23 reinforcements from Nyangezi threw them out"]}, target="Wazalendo")
event("uvira-fire", ["clash", "kill", "attack", "shooting"], ["2025-02-18", "2025-02-21"], "Uvira", None,
      {"903": ["exchanges of fire between elements of the Congolese armed forces (FARDC) and Wazalendo fighters left at least 30 people dead"]})
event("makanika-killed", ["drone_strike", "kill", "airstrike", "attack"], ["2025-02-19", "2025-02-19"], "Gakangala", "FARDC", {"904": ["was killed by an army drone at Gakangala on 19 February"]}, target="Makanika")
event("rally", ["bombing", "attack", "kill"], ["2025-02-27", "2025-02-27"], "Independence Square", None,
      {"903": ["Explosions at a gathering in Bukavu: 13 dead and 96 injured reported", "On 27 February, two explosions occurred", "13 persons died and 96 were treated for injuries"],
       "904": ["the victims of Thursday's blasts on Place de l'Independance", "two grenades went off", "The first exploded near the steps of the platform", "11 dead and 65 wounded was the number the Alliance gave that night",
               "two men died on Saturday"]}, disputes=["actor", "number"])
event("afc-blames", ["accuse"], None, None, "AFC", {"903": ["responsibility was attributed by the AFC to the Government and its Burundian allies"]}, target="Congo")
event("government-denies", ["deny", "reject"], None, None, "Congo", {"903": ["which the Government has denied"]})
event("nangaa-accuses", ["accuse"], None, None, "Nangaa", {"904": ["Nangaa accused President Tshisekedi of having ordered the attack"]}, target="Tshisekedi")
event("tshisekedi-blames", ["accuse"], None, None, "Tshisekedi", {"904": ["\"A heinous act of terror by a foreign army which is illegally on our soil\", Tshisekedi's office wrote on X"]}, target="Rwanda")
event("ndayishimiye-rejects", ["reject", "deny"], None, None, "Ndayishimiye", {"904": ["called the charge an absurdity"]})
event("youths-seized", ["arrest", "abduct", "seize"], None, None, None, {"904": ["Three youths who had been seized by the crowd and handed to the rebels"]})
event("youths-shot", ["shooting", "kill"], ["2025-02-28", "2025-02-28"], None, None, {"904": ["were shot without trial behind the stadium on Friday"]}, disputes=["status"])
event("youths-unknown", ["deny", "reject"], None, None, "M23", {"904": ["the M23 says it knows nothing of that"]})

# North Kivu
event("hospital-raids", ["attack"], ["2025-02-28", "2025-03-01"], None, "M23", {"903": ["hospitals in Goma were raided by armed men of the M23"]})
event("patients-taken", ["abduct", "arrest"], ["2025-02-28", "2025-03-01"], None, "M23",
      {"903": ["At least 130 patients taken from two hospitals in Goma", "At least 116 and 15 patients respectively were removed", "no patient had been abducted"]}, disputes=["status"])
event("turk-calls", ["appeal"], None, None, "Turk", {"903": ["has called for their release"]})
event("patients-denied", ["deny", "reject"], ["2025-03-05", "2025-03-05"], None, "M23", {"903": ["those concerned had been fit and that no patient had been abducted"]})
event("airport-stripped", ["destroy", "seize"], None, "Goma airport", None, {"903": ["its runway having been damaged and its control tower stripped"]})
event("airport-asked", ["appeal", "consult"], ["2025-03-06", "2025-03-06"], None, "Lemarquis", {"903": ["the reopening of the airport for humanitarian flights was requested by the Humanitarian Coordinator"]}, target="AFC")
event("territory-clashes", ["clash", "attack"], ["2025-02-24", "2025-03-08"], None, None, {"903": ["Renewed clashes in Masisi and Walikale territories"]})
event("nyabiondo", ["capture"], ["2025-03-05", "2025-03-05"], "Nyabiondo", "M23", {"903": ["Nyabiondo was seized by the M23 on 5 March"]})
event("nyabiondo-retaken", ["capture"], ["2025-03-07", "2025-03-07"], "Nyabiondo", "Wazalendo", {"903": ["its recapture by Wazalendo was reported on 7 March"]})
event("kibati-shelled", ["shelling", "kill", "attack"], ["2025-03-04", "2025-03-04"], "Kibati", None, {"903": ["Eight civilians were killed by shelling in Kibati"]})
event("ngo-killed", ["shooting", "kill"], ["2025-02-26", "2025-02-26"], "Masisi", None, {"903": ["an employee of an international NGO was shot dead in Masisi by unidentified men"]})
event("msf-wounded", ["attack", "shooting"], ["2025-03-02", "2025-03-02"], "Masisi", None, {"903": ["the wounding of a staff member on 2 March"]}, target="MSF")
event("water", ["aid", "supply"], None, None, "UNICEF", {"903": ["Water was supplied to 700,000 people in Goma"]})
event("food", ["aid"], ["2025-03-03", "2025-03-08"], None, "WFP", {"903": ["Distribution of food by WFP resumed on 3 March"]})
event("fdlr-handed-over", ["release", "surrender"], ["2025-03-01", "2025-03-01"], None, "M23", {"904": ["handed Rwanda twenty men in brand-new uniforms"]}, disputes=["status"])
event("fdlr-captured", ["arrest", "capture", "abduct"], None, None, "M23", {"904": ["whom it presented as FDLR captured in battle"]}, target="FDLR", speakers={"904": "M23"})
event("ekenge-retorts", ["deny", "reject", "accuse"], None, None, "Ekenge", {"904": ["A crude staging, retorted General Sylvain Ekenge"]})

# Walikale
event("walikale", ["capture"], ["2025-03-19", "2025-03-19"], "Walikale", "M23", {"905": ["which they had captured last Wednesday"]})
event("pull-out", ["withdraw", "pledge"], ["2025-03-22", "2025-03-22"], "Walikale", "AFC",
      {"905": ["days after announcing pull-out", "three days after declaring that it was withdrawing from it as a gesture of peace", "it had decided to \"reposition\" its forces from Walikale"]},
      speakers={"905": "AFC"}, disputes=["status"], status="disputed")
event("not-left", ["withdraw", "deny"], ["2025-03-25", "2025-03-25"], "Walikale", "M23", {"905": ["The M23 has not left the mining town of Walikale", "We see no sign of a departure"]}, speakers={"905": "Ekenge"}, status="denied")
event("walikale-patrols", ["deploy"], ["2025-03-25", "2025-03-25"], None, "M23", {"905": ["fighters were patrolling the main street and that more had arrived on motorcycles"]})
event("drones", ["drone_strike", "airstrike", "attack"], ["2025-03-23", "2025-03-23"], None, "FARDC", {"905": ["drone attacks by the military, which according to him continued on Sunday", "having bombed the town"]}, speakers={"905": "Kanyuka"}, disputes=["status"])
event("operations-suspended", ["pledge", "ceasefire"], None, None, None, {"905": ["a promise to suspend operations"]})
event("army-denies", ["deny", "reject"], None, None, "FARDC", {"905": ["The army denies having bombed the town"]})
event("walikale-recaptured", ["capture"], ["2025-03-24", "2025-03-24"], "Walikale", "Wazalendo", {"905": ["Claims of a recapture by Wazalendo militiamen on Monday"]}, status="denied", disputes=["status"])
event("recapture-dismissed", ["deny", "reject"], None, None, None, {"905": ["were dismissed by both sides"]})
event("mine-evacuated", ["withdraw"], ["2025-03-13", "2025-03-13"], "Bisie", "Alphamin", {"905": ["evacuated the site and halted production on 13 March"]})
event("sadc-ends", ["withdraw", "agree", "pledge"], ["2025-03-13", "2025-03-13"], None, "SADC", {"905": ["decided on 13 March to end the mandate of its mission"]})
event("sadc-confined", ["restrict", "besiege"], None, None, None, {"905": ["have been confined to their bases at Goma and Sake since January"]}, target="SAMIDRC")

# diplomacy of March
event("doha", ["consult"], ["2025-03-18", "2025-03-18"], "Doha", None, {"905": ["a surprise meeting in Doha", "Handshake in Doha"]})
event("doha-call", ["appeal"], ["2025-03-18", "2025-03-18"], None, "Tshisekedi", {"905": ["called for an immediate ceasefire"]})
event("luanda", ["consult", "reject"], ["2025-03-18", "2025-03-18"], None, None, {"905": ["which had been due to open in Luanda that very day were cancelled"]})
event("delegation-withdrawn", ["reject", "withdraw"], ["2025-03-17", "2025-03-17"], None, "M23", {"905": ["the rebels having withdrawn their delegation on the eve"]})
event("eu-sanctions", ["sanction"], None, None, "EU", {"905": ["sanctions imposed by the European Union on their leader"]}, target="Bisimwa")
event("rwanda-belgium", ["sanction", "reject", "expel", "restrict"], ["2025-03-17", "2025-03-17"], None, "Rwanda", {"905": ["Rwanda broke off relations with Belgium on Monday of that week"]}, target="Belgium")
event("rwanda-accuses", ["accuse"], ["2025-03-17", "2025-03-17"], None, "Rwanda", {"905": ["accusing it of having campaigned for the sanctions"]}, target="Belgium")
event("war-toll", ["kill", "attack"], ["2025-01-01", "2025-02-28"], None, None, {"905": ["At least 7,000 people have been killed since the start of the year"]}, speakers={"905": "Suminwa"})
event("rwanda-arms", ["supply"], None, None, "Rwanda", {"905": ["Rwanda arms and commands the M23"]}, target="M23", speakers={"905": "UN"}, disputes=["status"])
event("kigali-denies", ["deny", "reject"], None, None, "Rwanda", {"905": ["which Kigali denies"]})

relations = [
    {"type": "speaks_for", "from": "Kanyuka", "to": "AFC", "accounts": {"900": ["Lawrence Kanyuka, the spokesman of the Congo River Alliance (AFC)"], "901": ["Lawrence Kanyuka, who speaks for the rebels' Congo River Alliance"],
        "902": ["the spokesman of the Alliance, Lawrence Kanyuka"]}},
    {"type": "speaks_for", "from": "Kanyuka", "to": "M23", "accounts": {"905": ["Kanyuka, the rebels' spokesman"]}},
    {"type": "speaks_for", "from": "Muyaya", "to": "Congo", "accounts": {"900": ["government spokesman Patrick Muyaya"]}},
    {"type": "speaks_for", "from": "Ekenge", "to": "FARDC", "accounts": {"904": ["General Sylvain Ekenge, the spokesman of the FARDC"], "905": ["army spokesman General Sylvain Ekenge"]}},
    {"type": "part_of", "from": "M23", "to": "AFC", "accounts": {"900": ["the Congo River Alliance (AFC), to which the M23 belongs"], "905": ["the alliance to which the group belongs"]}},
    {"type": "leads", "from": "Cirimwami", "to": "North Kivu", "accounts": {"900": ["the military governor of North Kivu, General Peter Cirimwami"], "901": ["Gen Peter Chirimwami, the army officer governing North Kivu"]}},
    {"type": "leads", "from": "Kagame", "to": "Rwanda", "accounts": {"900": ["Rwandan President Paul Kagame"], "905": ["Paul Kagame of Rwanda"]}},
    {"type": "leads", "from": "Tshisekedi", "to": "Congo", "accounts": {"900": ["Felix Tshisekedi, his Congolese counterpart"], "905": ["Presidents Felix Tshisekedi of Congo"]}},
    {"type": "leads", "from": "Ruto", "to": "Kenya", "accounts": {"900": ["Kenya's President William Ruto"]}},
    {"type": "leads", "from": "Ndayishimiye", "to": "Burundi", "accounts": {"904": ["General Evariste Ndayishimiye, the president of Burundi"]}},
    {"type": "leads", "from": "Nangaa", "to": "AFC", "accounts": {"902": ["Our political coordinator, Corneille Nangaa"]}},
    {"type": "leads", "from": "Bisimwa", "to": "M23", "accounts": {"904": ["the M23's president, Bertrand Bisimwa"], "905": ["their leader, Bertrand Bisimwa"]}},
    {"type": "leads", "from": "Yakutumba", "to": "Wazalendo", "accounts": {"904": ["Wazalendo of the self-styled general William Yakutumba"]}},
    {"type": "leads", "from": "Rwanda", "to": "M23", "accounts": {"905": ["Rwanda arms and commands the M23"]}},
    {"type": "allied_with", "from": "Rwanda", "to": "M23", "accounts": {"900": ["the Rwandan soldiers fighting at its side"], "901": ["together with Rwandan troops"]}},
    {"type": "allied_with", "from": "Wazalendo", "to": "Congo", "accounts": {"900": ["as the militias allied with Kinshasa are known"], "901": ["the army and allied Wazalendo militia"]}},
    {"type": "allied_with", "from": "Burundi", "to": "Congo", "accounts": {"903": ["the Government and its Burundian allies"]}},
    {"type": "allied_with", "from": "Makanika", "to": "M23", "accounts": {"904": ["a Banyamulenge leader who sided with the M23"]}},
    {"type": "opposed_to", "from": "Rwanda", "to": "FDLR", "accounts": {"900": ["its sole enemy is the FDLR"]}},
    {"type": "backs", "from": "FARDC", "to": "FDLR", "accounts": {"900": ["supported, it says, by the Congolese army"]}},
    {"type": "supplies", "from": "Rwanda", "to": "M23", "accounts": {"905": ["Rwanda arms and commands the M23"]}},
]

quantities = [
    {"what": "killed", "low": 100, "accounts": {"900": ["More than 100 people"], "901": ["At least 100 people"]}},
    {"what": "wounded", "low": None, "high": 1000, "accounts": {"900": ["nearly 1,000"], "901": ["close to 1,000"]}},
    {"what": "killed", "low": 3, "high": 3, "accounts": {"900": ["three South African members"], "901": ["Three South African soldiers"]}},
    {"what": "killed", "low": 13, "high": 13, "accounts": {"900": ["raised to 13"], "901": ["bringing to 13"]}},
    {"what": "distance km", "low": 20, "high": 20, "accounts": {"900": ["20 kilometres"]}},
    {"what": "soldiers", "low": 3000, "high": 4000, "accounts": {"900": ["Between 3,000 and 4,000 Rwandan soldiers"]}},
    {"what": "inhabitants", "low": 2000000, "high": 2000000, "accounts": {"901": ["the city of two million"]}},
    {"what": "killed", "low": 9, "high": 9, "accounts": {"901": ["nine civilians"]}},
    {"what": "killed", "low": 5, "high": 5, "accounts": {"901": ["The dead were five"]}},
    {"what": "mercenaries", "low": 280, "accounts": {"901": ["More than 280 Romanian mercenaries"]}},
    {"what": "killed", "low": 11, "high": 11, "accounts": {"902": ["Eleven civilians"], "904": ["11 dead"]}},
    {"what": "soldiers", "low": 10000, "high": 10000, "accounts": {"902": ["some 10,000 strong"]}},
    {"what": "policemen", "low": 2100, "high": 2100, "accounts": {"902": ["2,100 policemen"]}},
    {"what": "arrested", "low": 4, "high": 4, "accounts": {"902": ["Four bandits"]}},
    {"what": "killed", "low": 13, "high": 14, "accounts": {"902": ["13 or 14 dead"]}},
    {"what": "killed", "low": 13, "high": 13, "accounts": {"903": ["13 dead", "13 persons died"]}},
    {"what": "wounded", "low": 96, "high": 96, "accounts": {"903": ["96 injured", "96 were treated for injuries"]}},
    {"what": "patients taken", "low": 130, "accounts": {"903": ["At least 130 patients"]}},
    {"what": "displaced", "low": 35000, "high": 35000, "accounts": {"903": ["35,000 newly displaced"]}},
    {"what": "killed", "low": 30, "accounts": {"903": ["at least 30 people dead"]}},
    {"what": "tons of food", "low": 6800, "high": 6800, "accounts": {"903": ["6,800 metric tons of food"]}},
    {"what": "refugees", "low": 63000, "high": 63000, "accounts": {"903": ["some 63,000 people"]}},
    {"what": "patients taken", "low": 116, "accounts": {"903": ["At least 116"]}},
    {"what": "killed", "low": 8, "high": 8, "accounts": {"903": ["Eight civilians"]}},
    {"what": "people helped", "low": 700000, "high": 700000, "accounts": {"903": ["700,000 people"]}},
    {"what": "people fed", "low": 54000, "high": 54000, "accounts": {"903": ["54,000 of 160,000 targeted people"]}},
    {"what": "coffins", "low": 16, "high": 16, "accounts": {"904": ["Sixteen coffins"]}},
    {"what": "crowd", "low": 8000, "high": 8000, "accounts": {"904": ["perhaps 8,000"]}},
    {"what": "grenades", "low": 2, "high": 2, "accounts": {"904": ["two grenades"]}},
    {"what": "wounded", "low": 65, "high": 65, "accounts": {"904": ["65 wounded"]}},
    {"what": "bodies", "low": 14, "high": 14, "accounts": {"904": ["14 bodies"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"904": ["two men died"]}},
    {"what": "killed", "low": 3, "high": 3, "accounts": {"904": ["Three youths"]}},
    {"what": "prisoners", "low": 20, "high": 20, "accounts": {"904": ["twenty men"]}},
    {"what": "distance km", "low": 125, "high": 125, "accounts": {"905": ["some 125 kilometres"]}},
    {"what": "killed", "low": 7000, "accounts": {"905": ["At least 7,000 people"]}},
    {"what": "killed", "low": 14, "high": 14, "accounts": {"905": ["Fourteen South Africans"]}},
    {"what": "commanders sanctioned", "low": 3, "high": 3, "accounts": {"905": ["three Rwandan commanders"]}},
]

wordings = [
    {"entity": None, "report": "901", "loaded": "Mobs", "evidence": ["Mobs in Kinshasa"]},
    {"entity": None, "report": "901", "loaded": "mercenaries", "evidence": ["Romanian mercenaries hired by Kinshasa"]},
    {"entity": "ARC", "report": "902", "loaded": "valiant", "evidence": ["our valiant forces"]},
    {"entity": "Congo", "report": "902", "loaded": "regime", "evidence": ["the Kinshasa regime", "the regime attacked"]},
    {"entity": "FARDC", "report": "902", "loaded": "enemy", "evidence": ["The enemy did not fight"]},
    {"entity": "FDLR", "report": "902", "loaded": "genocidaires", "evidence": ["FDLR genocidaires"]},
    {"entity": "Wazalendo", "report": "902", "loaded": "bandits", "evidence": ["Wazalendo bandits"]},
    {"entity": None, "report": "902", "loaded": "self-proclaimed", "evidence": ["The self-proclaimed patriots of Patrick Muyaya"]},
    {"entity": "SAMIDRC", "report": "902", "loaded": "so-called", "evidence": ["The so-called SADC force"]},
    {"entity": "Yakutumba", "report": "904", "loaded": "self-styled", "evidence": ["the self-styled general William Yakutumba"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Goma", "on": "2012-11-25", "holder": "M23"}, {"place": "Goma", "on": "2025-02-15", "holder": "M23"}, {"place": "Minova", "on": "2025-01-25", "holder": "M23"}, {"place": "Sake", "on": "2025-01-25", "holder": "M23"},
    {"place": "Goma airport", "on": "2025-01-27", "holder": "FARDC"}, {"place": "Goma airport", "on": "2025-03-06", "holder": "M23"}, {"place": "Kavumu airport", "on": "2025-02-16", "holder": "M23"},
    {"place": "Nyabibwe", "on": "2025-02-10", "holder": "M23"}, {"place": "Bukavu", "on": "2025-02-20", "holder": "M23"}, {"place": "Bukavu", "on": "2025-03-03", "holder": "M23"},
    {"place": "Kamanyola", "on": "2025-02-22", "holder": "M23"}, {"place": "Kamanyola", "on": "2025-02-28", "holder": "M23"}, {"place": "Nyabiondo", "on": "2025-03-06", "holder": "M23"},
    {"place": "Walikale", "on": "2025-03-21", "holder": "M23"}, {"place": "Walikale", "on": "2025-03-25", "holder": "M23"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "900": ["By Odile Marchand with Jules Bahati in Kinshasa", "om-jb/sbk/gil", "© Agence France-Presse"],
    "901": ["HOME  NEWS  REGION  BUSINESS  SPORT", "What you need to know:", "Additional reporting by AFP", "newsdesk@sentinel.example"],
    "902": ["[Donate] [Join our Telegram channel]"],
    "903": ["OURD-DRC | Contact: updates@ourd.example | Next update on 22 March"],
    "904": ["by Solange Mwamini", "The Voice appears thanks to its readers. Subscriptions: kiosk Nyawera"],
    "905": ["By Aurora's Africa desk", "Edited by: K. Lindqvist | With material from Reuters and dpa", "READ MORE\nWhat are the Wazalendo?"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["goma-captured", "goma-airport"], ["goma-captured", "goma-toll"], ["goma-airport", "goma-toll"], ["goma-captured", "muyaya-goma"], ["goma-toll", "south-africans-killed"], ["goma-toll", "samidrc-mortar"],
         ["samidrc-mortar", "south-africans-killed"], ["ramaphosa-blames", "kagame-denies"], ["kagame-denies", "kagame-warns"], ["samidrc-mortar", "kagame-denies"], ["embassies", "kenyan-embassy"], ["embassies", "embassies-accused"],
         ["summit", "tshisekedi-absent"], ["goma-2012", "goma-2012-left"], ["truce-february", "truce-charge"], ["truce-charge", "ngoma-denies"], ["nyabibwe-attack", "nyabibwe-held"], ["nyabibwe-attack", "ngoma-denies"],
         ["bukavu-entry", "bukavu-captured"], ["bukavu-captured", "muyaya-bukavu"], ["bukavu-captured", "kinshasa-admits"], ["bukavu-looting", "prison"], ["bukavu-looting", "kadutu-killed"], ["prison", "kadutu-killed"],
         ["kavumu", "bukavu-captured"], ["kavumu", "kavumu-bombing"], ["musanga-delegation", "musanga-promise"], ["munich-blame", "munich-plea"], ["kamanyola", "kamanyola-left"], ["customs-post", "customs-post-retaken"],
         ["kamanyola", "customs-post"], ["rally", "afc-blames"], ["rally", "nangaa-accuses"], ["rally", "tshisekedi-blames"], ["afc-blames", "nangaa-accuses"], ["afc-blames", "government-denies"], ["afc-blames", "tshisekedi-blames"],
         ["nangaa-accuses", "tshisekedi-blames"], ["nangaa-accuses", "ndayishimiye-rejects"], ["afc-blames", "ndayishimiye-rejects"], ["government-denies", "ndayishimiye-rejects"], ["nangaa-accuses", "government-denies"], ["rally", "government-denies"],
         ["youths-seized", "youths-shot"], ["youths-shot", "youths-unknown"], ["hospital-raids", "patients-taken"], ["patients-taken", "patients-denied"], ["hospital-raids", "patients-denied"], ["goma-airport", "airport-stripped"],
         ["nyabiondo", "nyabiondo-retaken"], ["territory-clashes", "kibati-shelled"], ["territory-clashes", "nyabiondo"], ["territory-clashes", "nyabiondo-retaken"], ["fdlr-handed-over", "fdlr-captured"], ["fdlr-handed-over", "ekenge-retorts"],
         ["fdlr-captured", "ekenge-retorts"], ["pull-out", "not-left"], ["pull-out", "walikale-patrols"], ["not-left", "walikale-patrols"], ["drones", "army-denies"], ["drones", "operations-suspended"],
         ["walikale-recaptured", "recapture-dismissed"], ["walikale", "walikale-recaptured"], ["doha", "doha-call"], ["luanda", "delegation-withdrawn"], ["sadc-ends", "sadc-confined"],
         ["rwanda-belgium", "rwanda-accuses"], ["rwanda-arms", "kigali-denies"], ["rwanda-arms", "rwandan-soldiers"], ["goma-toll", "war-toll"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
