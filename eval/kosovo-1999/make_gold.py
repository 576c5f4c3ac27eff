#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the war in Kosovo and NATO's bombing of
Yugoslavia, July 1998 to July 1999. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons, most figures of the dead and the quarrels over the convoy of Djakovica, Racak,
the Chinese embassy and Kosare follow what is publicly known. Invented: outlets, bylines, the UN unit, the farmer, the wording of nearly
all quotes, the mine at Arllat, the fights at Gllogjan and Jezerce and the helicopter of Junik as told here, the two aircraft over
Kopaonik on that day, the arrests in Suhareke, the grenade in Pristina, the figures of blankets, wounded and sent-back convoys, the
three old men of Pec and the tanks the essayist counted."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "070": {"published": ["1999-04-15", "1999-04-15"], "basis": "stated", "agency": "Euroline"},
    "071": {"published": ["1999-04-16", "1999-04-16"], "basis": "stated", "agency": "Euroline", "derived_from": {"070": "rewrite"}},
    "072": {"published": ["1999-05-10", "1999-05-10"], "basis": "stated"},
    "073": {"published": ["1998-08-02", "1998-08-02"], "basis": "stated"},
    "074": {"published": ["1999-01-21", "1999-01-22"], "basis": "inferred"},
    "075": {"published": ["1999-08-01", "1999-08-01"], "basis": "stated"},
}

STATE = ["Belgrade", "Government", "Government of the Federal Republic of Yugoslavia", "Federal Government", "Yugoslav officials", "Yugoslavs", "foreign ministry", "Yugoslav", "government"]
FORCES = ["Serb forces", "Serb troops", "Serbs", "enemy", "occupier", "Serbian war machine", "war machine", "chetnik paramilitaries", "paramilitaries", "Yugoslav security forces", "security forces", "police and army units"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "NATO": {"type": "organisation", "names": ["NATO"],
             "also": ["alliance", "Atlantic Alliance", "NATO alliance", "NATO aircraft", "aviation of the NATO", "pilot", "its pilots", "one of its pilots", "aggressor", "AGGRESSOR", "villains", "villains' aircraft", "Brussels", "NATO's columns",
                      "bombers", "F-16", "pilot of an F-16", "NATO countries"]},
    "KLA": {"type": "group", "names": ["Kosovo Liberation Army", "KLA", "Kosova Liberation Army", "UÇK", "Liberation Army of Kosovo"],
            "also": ["guerrillas", "guerrilla", "guerrillas of the Kosovo Liberation Army", "KLA commander", "so-called KLA", "terrorists", "gangs", "bandits", "our units", "units", "General Staff", "UÇK General Staff", "defenders", "its defenders",
                     "volunteers", "members of the Kosovo Liberation Army", "KLA fighters", "fighters", "his fighters", "gunmen", "army", "that army", "his men", "KLA officer", "men of commander Ramush Haradinaj", "Thaci's delegation", "chiefs"]},
    "Yugoslav army": {"type": "group", "names": ["Yugoslav army"],
                      "also": ["Army", *STATE, *FORCES, "Yugoslavia", "Third Army", "Yugoslav Third Army", "Third Army of Yugoslavia", "Supreme Command", "SUPREME COMMAND", "Supreme Command of the Yugoslav Army", "Yugoslav border troops", "border troops",
                               "Serb infantry", "Serb infantrymen", "infantry", "infantrymen", "Yugoslav air defence", "air defence", "Army's information service", "information service", "last Yugoslav soldier", "Yugoslav soldier", "soldiers",
                               "border units", "Yugoslav outpost", "eight soldiers", "soldiers of the Yugoslav Army", "troops", "Army and police units"]},
    "Third Army": {"type": "group", "names": ["Third Army"], "also": ["Yugoslav Third Army", "Third Army of Yugoslavia", "Yugoslav army", "Yugoslav Army", "Army"]},
    "Supreme Command": {"type": "group", "names": ["Supreme Command"]},
    "Serb police": {"type": "group", "names": ["Serb police"],
                    "also": [*FORCES, "police", "Police", "Serb special police", "special police", "policemen", "masked policemen", "hooded policemen", "four policemen", "police lorry", "men in masks", "Serbian Interior Ministry", "Serbia", "Yugoslav army",
                             "police units"]},
    "Serbian Interior Ministry": {"type": "organisation", "names": ["Serbian Interior Ministry", "Serbian Ministry of the Interior"], "also": ["Ministry of the Interior", "Interior Ministry", "police", "Serb police", "Serbia"]},
    "Yugoslavia": {"type": "state", "names": ["Yugoslavia", "Federal Republic of Yugoslavia"], "also": [*STATE, "Serbs", "Milosevic"]},
    "Serbia": {"type": "state", "names": ["Serbia"], "also": ["Serbian officials", "Serbs", "authorities of Serbia"]},
    "United States": {"type": "state", "names": ["United States"], "also": ["US", "Washington", "American", "US State Department", "State Department"]},
    "State Department": {"type": "organisation", "names": ["US State Department", "State Department"], "also": ["Washington", "United States", "US"]},
    "CIA": {"type": "organisation", "names": ["CIA"]},
    "Russia": {"type": "state", "names": ["Russian Federation"], "also": ["Russia", "Moscow", "Russians", "200 Russians", "Russian", "government", "Boris Yeltsin", "Yeltsin", "Russian President Boris Yeltsin", "Igor Ivanov", "Foreign Minister Igor Ivanov"]},
    "Albania": {"type": "state", "names": ["Albania"], "also": ["Albanian troops", "Albanian army", "Albanian"]},
    "Macedonia": {"type": "state", "names": ["Macedonia"], "also": ["Macedonian"]},
    "China": {"type": "state", "names": ["China", "People's Republic of China"], "also": ["Beijing", "embassy", "embassy of the People's Republic of China"]},
    "Norway": {"type": "state", "names": ["Norway"]},
    "British": {"type": "group", "names": ["British"], "also": ["Britain", "British patrol", "British foreign office"]},
    "Germans": {"type": "group", "names": ["Germans"], "also": ["Germany"]},
    "French": {"type": "group", "names": ["French"], "also": ["France"]},
    "Kosovo Albanians": {"type": "group", "names": ["Kosovo Albanians"], "also": ["Albanians", "ethnic Albanians"]},
    "Shea": {"type": "person", "names": ["Jamie Shea", "Jamie Shay", "Shea", "Shay"], "also": ["alliance spokesman Jamie Shea", "NATO spokesman Jamie Shea", "NATO"]},
    "Clark": {"type": "person", "names": ["Wesley Clark", "Clark"], "also": ["General Wesley Clark", "general Wesley Clark", "General Clark", "NATO", "Klaus Naumann", "two", "Two NATO generals", "NATO generals"]},
    "Naumann": {"type": "person", "names": ["Klaus Naumann"]},
    "Solana": {"type": "person", "names": ["Javier Solana"], "also": ["NATO Secretary General Javier Solana", "NATO"]},
    "Clinton": {"type": "person", "names": ["Bill Clinton", "Clinton"], "also": ["President Bill Clinton", "president Clinton"]},
    "Milosevic": {"type": "person", "names": ["Slobodan Milosevic", "Milosevic", "Milosheviq"], "also": ["President Slobodan Milosevic", "President Milosevic", "President"]},
    "Milutinovic": {"type": "person", "names": ["Milan Milutinovic", "Milutinovic"], "also": ["Serbian President Milan Milutinovic"]},
    "Vujovic": {"type": "person", "names": ["Nebojsa Vujovic"], "also": ["foreign ministry spokesman Nebojsa Vujovic", "foreign ministry", "Yugoslavia"]},
    "Matic": {"type": "person", "names": ["Goran Matic", "Matic"], "also": ["minister without portfolio"]},
    "Pavkovic": {"type": "person", "names": ["Nebojsa Pavkovic", "Pavkovic"], "also": ["Lieutenant-General Nebojsa Pavkovic", "Third Army"]},
    "Yeltsin": {"type": "person", "names": ["Boris Yeltsin"], "also": ["President Boris Yeltsin", "Russian President Boris Yeltsin"]},
    "Chernomyrdin": {"type": "person", "names": ["Viktor Chernomyrdin", "Chernomyrdin"], "also": ["former prime minister Viktor Chernomyrdin", "envoy"]},
    "Ivanov": {"type": "person", "names": ["Igor Ivanov"], "also": ["Foreign Minister Igor Ivanov"]},
    "Bytyqi": {"type": "person", "names": ["Ismet Bytyqi", "Ismet Bitici"]},
    "Rugova": {"type": "person", "names": ["Ibrahim Rugova"], "also": ["Rugova", "\"president\" of paper"]},
    "Krasniqi": {"type": "person", "names": ["Jakup Krasniqi", "Krasniqi"], "also": ["KLA", "UÇK", "General Staff"]},
    "Thaci": {"type": "person", "names": ["Hashim Thaci", "Thaci"], "also": ["Thaci's delegation", "delegation", "leader"]},
    "Haradinaj": {"type": "person", "names": ["Ramush Haradinaj"], "also": ["commander Ramush Haradinaj", "men of commander Ramush Haradinaj", "UÇK", "KLA"]},
    "Jashari": {"type": "person", "names": ["Adem Jashari"], "also": ["commander Adem Jashari", "legendary commander Adem Jashari", "Jashari clan", "Jashari"]},
    "Demaci": {"type": "person", "names": ["Adem Demaci"], "also": ["KLA"]},
    "Shehu": {"type": "person", "names": ["Muhedin Shehu"], "also": ["Sheh Muhedin Shehu", "Shehu"]},
    "Jesse Jackson": {"type": "person", "names": ["Jesse Jackson"], "also": ["Rev. Jesse Jackson"]},
    "Michael Jackson": {"type": "person", "names": ["Michael Jackson"], "also": ["Jackson", "Generals Michael Jackson and Svetozar Marjanovic", "Svetozar Marjanovic"]},
    "Marjanovic": {"type": "person", "names": ["Svetozar Marjanovic"]},
    "Hill": {"type": "person", "names": ["Christopher Hill"], "also": ["American envoy Christopher Hill", "Mr Hill", "Hill"]},
    "Holbrooke": {"type": "person", "names": ["Richard Holbrooke"], "also": ["Ambassador Richard Holbrooke"]},
    "Walker": {"type": "person", "names": ["William Walker"], "also": ["Mr Walker", "Walker", "Head of Mission William Walker"]},
    "Vollebaek": {"type": "person", "names": ["Knut Vollebaek"], "also": ["OSCE Chairman-in-Office", "OSCE"]},
    "Ranta": {"type": "person", "names": ["Helena Ranta"], "also": ["team", "team of Finnish forensic experts", "Finnish forensic experts"]},
    "Arbour": {"type": "person", "names": ["Louise Arbour"], "also": ["Ms Arbour", "Prosecutor of the International Criminal Tribunal", "Prosecutor"]},
    "Ahtisaari": {"type": "person", "names": ["Martti Ahtisaari"]},
    "Kouchner": {"type": "person", "names": ["Bernard Kouchner"]},
    "OSCE": {"type": "organisation", "names": ["Organisation for Security and Co-operation in Europe", "OSCE"], "also": ["monitors", "monitors of the Organisation for Security and Co-operation in Europe", "observers of the OSCE", "unarmed monitors"]},
    "KVM": {"type": "organisation", "names": ["Kosovo Verification Mission", "KVM"], "also": ["KVM patrols"]},
    "UN": {"type": "organisation", "names": ["United Nations"], "also": ["U.N."]},
    "Security Council": {"type": "organisation", "names": ["Security Council"], "also": ["U.N. Security Council"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"], "also": ["U.N. refugee agency", "U.N. refugee agency UNHCR"]},
    "WFP": {"type": "organisation", "names": ["WFP"], "also": ["WFP convoy"]},
    "ICRC": {"type": "organisation", "names": ["International Committee of the Red Cross", "ICRC"], "also": ["ICRC surgeons"]},
    "Mercy Corps": {"type": "organisation", "names": ["Mercy Corps"]},
    "Children's Aid Direct": {"type": "organisation", "names": ["Children's Aid Direct"]},
    "Contact Group": {"type": "organisation", "names": ["Contact Group"]},
    "Tribunal": {"type": "organisation", "names": ["International Criminal Tribunal"]},
    "ICJ": {"type": "organisation", "names": ["International Court of Justice"]},
    "European Union": {"type": "organisation", "names": ["European Union"], "also": ["Three ambassadors of the European Union", "ambassadors of the European Union", "ambassadors"]},
    "LDK": {"type": "organisation", "names": ["Democratic League", "LDK"], "also": ["activists of the Democratic League", "14 activists"]},
    "Human rights council": {"type": "organisation", "names": ["Council for the Defence of Human Rights"]},
    "Media Centre": {"type": "organisation", "names": ["Media Centre"], "also": ["Serb \"Media Centre\""]},
    "RTS": {"type": "organisation", "names": ["Radio Television of Serbia"]},
    "Kosovo": {"type": "place", "names": ["Kosovo", "Kosova", "Kosmet", "Kosovo and Metohija"], "also": ["province", "southwestern Kosovo"], "lat": 42.6, "lon": 20.9},
    "Belgrade": {"type": "place", "names": ["Belgrade"], "also": ["New Belgrade", "Rakovica", "centre of Belgrade"], "lat": 44.82, "lon": 20.46},
    "Meja": {"type": "place", "names": ["MEJA"]},
    "Djakovica": {"type": "place", "names": ["Djakovica", "Djakovitsa"], "also": ["Meja", "Prizren", "road between Djakovica and Prizren", "villages around Djakovica"], "lat": 42.38, "lon": 20.43},
    "Prizren": {"type": "place", "names": ["Prizren"], "lat": 42.21, "lon": 20.74},
    "Kosare": {"type": "place", "names": ["Kosare"], "also": ["outpost of Kosare", "post of Kosare"]},
    "Tropoja": {"type": "place", "names": ["Tropoja"], "lat": 42.40, "lon": 20.16},
    "Kamenica": {"type": "place", "names": ["Kamenica", "Kamenitsa"], "also": ["hamlet of Kamenica", "hamlet of Kamenitsa", "Albania"]},
    "Rakovica": {"type": "place", "names": ["Rakovica"], "also": ["suburb of Rakovica", "Belgrade"]},
    "Biljanovac": {"type": "place", "names": ["Biljanovac"]},
    "Grdelica": {"type": "place", "names": ["Grdelica"], "lat": 42.90, "lon": 22.07},
    "Blace": {"type": "place", "names": ["Blace"]},
    "Kukes": {"type": "place", "names": ["Kukes"], "lat": 42.08, "lon": 20.42},
    "San Francisco": {"type": "place", "names": ["San Francisco"], "lat": 37.77, "lon": -122.42},
    "Brussels": {"type": "place", "names": ["Brussels"], "lat": 50.85, "lon": 4.35},
    "Cacak": {"type": "place", "names": ["Cacak"], "lat": 43.89, "lon": 20.35},
    "Beijing": {"type": "place", "names": ["Beijing"], "also": ["US embassy"], "lat": 39.91, "lon": 116.39},
    "Nis": {"type": "place", "names": ["Nis"], "also": ["green market"], "lat": 43.32, "lon": 21.90},
    "Luzane": {"type": "place", "names": ["Luzane"]},
    "Sabac": {"type": "place", "names": ["Sabac"], "lat": 44.75, "lon": 19.70},
    "Kopaonik": {"type": "place", "names": ["Mt. Kopaonik"], "also": ["Kopaonik"]},
    "Mt. Junik": {"type": "place", "names": ["Mt. Junik"], "also": ["slopes of Mt. Junik", "Junik"]},
    "Obrenovac": {"type": "place", "names": ["Obrenovac"], "also": ["Serbia"], "lat": 44.65, "lon": 20.20},
    "Jezerce": {"type": "place", "names": ["Jezerce"]},
    "Urosevac": {"type": "place", "names": ["Urosevac"], "lat": 42.37, "lon": 21.15},
    "Rome": {"type": "place", "names": ["Rome"], "lat": 41.89, "lon": 12.48},
    "The Hague": {"type": "place", "names": ["The Hague"], "lat": 52.08, "lon": 4.31},
    "Malisevo": {"type": "place", "names": ["Malisevo", "Malishevë", "MALISHEVË"], "also": ["town", "empty Malishevë"], "lat": 42.48, "lon": 20.74},
    "Llapushnik": {"type": "place", "names": ["Llapushnik"], "also": ["gorge of Llapushnik", "gorge"]},
    "Arllat": {"type": "place", "names": ["Arllat"]},
    "Orahovac": {"type": "place", "names": ["Orahovac", "Rahovec"], "lat": 42.40, "lon": 20.65},
    "Junik": {"type": "place", "names": ["Junik"], "lat": 42.48, "lon": 20.28},
    "Decani": {"type": "place", "names": ["Decani", "Deçan"], "lat": 42.54, "lon": 20.29},
    "Gllogjan": {"type": "place", "names": ["Gllogjan"]},
    "Padesh": {"type": "place", "names": ["Padesh"]},
    "Pristina": {"type": "place", "names": ["Pristina", "Prishtinë"], "also": ["morgue of Pristina"], "lat": 42.66, "lon": 21.16},
    "Suva Reka": {"type": "place", "names": ["Suharekë", "Suva Reka"], "lat": 42.36, "lon": 20.83},
    "Komoran": {"type": "place", "names": ["Komoran"]},
    "Prekaz": {"type": "place", "names": ["Prekaz"], "lat": 42.77, "lon": 20.80},
    "Racak": {"type": "place", "names": ["Racak"], "also": ["Stimlje", "village"], "lat": 42.43, "lon": 21.02},
    "Stimlje": {"type": "place", "names": ["Stimlje"], "also": ["Stimlje-Dulje road"], "lat": 42.43, "lon": 21.04},
    "Petrovo": {"type": "place", "names": ["Petrovo"]},
    "Mitrovica": {"type": "place", "names": ["Kosovska Mitrovica", "Mitrovica"], "lat": 42.89, "lon": 20.87},
    "Nevoljane": {"type": "place", "names": ["Nevoljane"], "also": ["Vucitrn"]},
    "Vucitrn": {"type": "place", "names": ["Vucitrn"], "lat": 42.82, "lon": 20.97},
    "Bajgora": {"type": "place", "names": ["Bajgora"]},
    "London": {"type": "place", "names": ["London"], "lat": 51.51, "lon": -0.13},
    "Gracko": {"type": "place", "names": ["Gracko"]},
    "Rambouillet": {"type": "place", "names": ["Rambouillet"], "lat": 48.64, "lon": 1.83},
    "Podgorica": {"type": "place", "names": ["Podgorica"], "lat": 42.44, "lon": 19.26},
    "Pastrik": {"type": "place", "names": ["Mount Pastrik"], "also": ["Pastrik"]},
    "Kumanovo": {"type": "place", "names": ["Kumanovo"], "lat": 42.13, "lon": 21.71},
    "Pristina airfield": {"type": "facility", "names": ["Pristina airfield"], "also": ["Pristina"]},
    "Pec": {"type": "place", "names": ["Pec", "Pejë"], "lat": 42.66, "lon": 20.29},
}

# the convoy of Djakovica and the week around it, April 1999
event("convoy", ["airstrike", "attack", "kill"], ["1999-04-14", "1999-04-14"], "Djakovica", "NATO",
      {"070": ["NATO admits bombing refugees by mistake; Serbs put dead at 75", "had bombed a column of refugees in southwestern Kosovo by mistake", "were blown apart on the road between Djakovica and Prizren",
               "75 people had been killed", "counted some two dozen corpses", "They came round and hit us again", "that Serb forces attacked the refugees themselves"],
       "071": ["they were its bombs that killed the refugees of Djakovitsa", "discharged his bombs upon a caravan of refugees", "The dead are 75", "flew into pieces", "were shown around 24 cadavers", "made a turn and attacked anew",
               "had pointed to the Serb troops as the authors of the attack"]}, disputes=["actor"])
event("admission", ["concede"], ["1999-04-15", "1999-04-15"], None, "NATO",
      {"070": ["NATO admits bombing refugees by mistake", "NATO admitted on Thursday"], "071": ["The Atlantic Alliance recognizes its error", "The NATO recognized yesterday"]})
event("villages-burnt", ["destroy"], ["1999-04-14", "1999-04-14"], None, "Serb police",
      {"070": ["villages set ablaze by Serb special police"], "071": ["the Serb special police burned villages"]}, speakers={"070": "Shea", "071": "Shea"})
event("clark-points", ["accuse"], ["1999-04-14", "1999-04-14"], None, "Clark",
      {"070": ["had suggested on Wednesday that Serb forces attacked the refugees themselves"], "071": ["had pointed to the Serb troops as the authors of the attack"]})
event("clark-rejected", ["reject", "deny"], None, None, "Yugoslavia", {"070": ["Belgrade rejected that"], "071": ["a version that Belgrade repudiated"]})
event("second-convoy", ["airstrike", "attack"], None, "Djakovica", "NATO",
      {"070": ["a second convoy, struck north of Djakovica, had been purely military", "a claim Yugoslav officials dispute"],
       "071": ["In a second caravan, bombarded to the north of Djakovitsa", "there were only military according to Shay, and not according to the Yugoslavs"]},
      disputes=["target"])
event("second-denied", ["reject", "deny"], None, None, "Yugoslavia", {"070": ["a claim Yugoslav officials dispute"], "071": ["not according to the Yugoslavs"]})
event("crime", ["accuse"], None, None, "Vujovic", {"070": ["This is a crime without parallel"]})
event("council-demanded", ["appeal"], None, None, "Vujovic",
      {"070": ["demanded an urgent session of the U.N. Security Council"], "071": ["demanded that the Security Council meet with urgency"]})
event("clinton", ["pledge"], None, "San Francisco", "Clinton",
      {"070": ["vowed that the bombing, now in its fourth week, would go on"], "071": ["promised that the bombardments, which go into their fourth week, will not cease"]})
event("campaign", ["airstrike", "attack"], ["1999-03-24", "1999-04-16"], None, "NATO",
      {"070": ["the bombing, now in its fourth week", "the raids began on March 24"], "071": ["the bombardments, which go into their fourth week"]}, target="Yugoslavia")
event("condition", ["withdraw", "appeal"], None, "Kosovo", None,
      {"070": ["until President Slobodan Milosevic pulled his troops out of Kosovo"], "071": ["until Milosevic retires his troops from Kosovo"]}, status="planned")
event("kosare", ["capture", "attack"], ["1999-04-09", "1999-04-09"], "Kosare", "KLA",
      {"070": ["which they stormed last Friday", "the assault had been repulsed with 150"], "071": ["taken by assault one week ago by the Liberation Army of Kosovo (KLA)", "the attack was thrown back and 150"]},
      target="Yugoslav army", disputes=["status"])
event("kosare-advance", ["advance", "clash", "attack", "kill"], ["1999-04-09", "1999-04-15"], None, "KLA",
      {"070": ["his fighters had thrust five kilometres into Kosovo and killed 60 soldiers"], "071": ["60 soldiers dead and an advance of five kilometers"]}, speakers={"070": "KLA", "071": "KLA"})
event("kosare-repulsed", ["clash", "attack", "kill"], ["1999-04-09", "1999-04-15"], "Kosare", "Third Army",
      {"070": ["the assault had been repulsed with 150 \"terrorists\" dead"], "071": ["the attack was thrown back and 150 \"terrorists\" eliminated"]}, target="KLA", speakers={"070": "Third Army", "071": "Third Army"})
event("kamenica", ["capture", "advance", "attack"], ["1999-04-13", "1999-04-13"], "Kamenica", "Yugoslav army",
      {"070": ["On Tuesday Serb infantry crossed into Albania and occupied the hamlet of Kamenica", "Belgrade called the report an invention"],
       "071": ["Serb infantrymen penetrated in Albanian territory, made themselves during some hours with the hamlet of Kamenitsa", "For Belgrade it is a fable"]},
      status="disputed", disputes=["status"], speakers={"070": "OSCE", "071": "OSCE"})
event("kamenica-burnt", ["destroy"], ["1999-04-13", "1999-04-13"], "Kamenica", "Yugoslav army", {"070": ["torching houses"], "071": ["set fire to houses"]}, speakers={"070": "OSCE", "071": "OSCE"})
event("kamenica-left", ["withdraw"], ["1999-04-13", "1999-04-13"], "Kamenica", "Yugoslav army",
      {"070": ["before withdrawing under fire from Albanian troops"], "071": ["retired when the Albanian army opened fire"]}, speakers={"070": "OSCE", "071": "OSCE"})
event("kamenica-fire", ["shooting", "attack", "clash"], ["1999-04-13", "1999-04-13"], None, "Albania",
      {"070": ["under fire from Albanian troops"], "071": ["when the Albanian army opened fire"]}, target="Yugoslav army", speakers={"070": "OSCE", "071": "OSCE"})
event("kamenica-denied", ["deny", "reject"], None, None, "Yugoslavia", {"070": ["Belgrade called the report an invention"], "071": ["For Belgrade it is a fable"]})
event("rakovica", ["airstrike", "attack"], ["1999-04-14", "1999-04-15"], "Rakovica", "NATO",
      {"070": ["NATO aircraft returned to Belgrade, where an army barracks in the suburb of Rakovica was hit"], "071": ["bombed in the early morning of Thursday a barracks of Rakovica"]})
event("biljanovac", ["destroy", "airstrike"], ["1999-04-14", "1999-04-15"], "Biljanovac", "NATO",
      {"070": ["brought down a railway bridge at Biljanovac"], "071": ["demolished a railway bridge in Biljanovac"]})
event("grdelica", ["airstrike", "attack", "kill"], ["1999-04-12", "1999-04-12"], "Grdelica", None,
      {"070": ["At least 10 passengers died on Monday when a missile slammed into a train at Grdelica"], "071": ["On Monday a missile had reached a train in Grdelica, with ten dead at least"]})
event("ties-frozen", ["sanction", "reject", "restrict"], ["1999-03-24", "1999-03-24"], None, "Russia",
      {"070": ["whose government froze its ties with the alliance"], "071": ["whose government has its relations with the NATO frozen since the 24th of March"]}, target="NATO")
event("pause", ["appeal", "ceasefire"], None, None, None, {"070": ["A German proposal for a 24-hour pause in the bombing"], "071": ["the German idea of a pause of 24 hours"]}, status="planned")
event("driven-out", ["expel", "attack"], ["1999-03-24", "1999-06-09"], "Kosovo", None,
      {"070": ["More than half a million have fled or been driven out of Kosovo in three weeks"], "071": ["they are already more than half a million, the expelled and fled since March"],
       "072": ["Tales about the expulsion of Albanians are a product of NATO's propaganda kitchen", "people are running from its bombs"], "075": ["In 11 weeks they drove out some 800,000 people"]},
      status="disputed", disputes=["status"], speakers={"070": "UNHCR", "071": "UNHCR", "072": "Matic"},
      times={"070": ["1999-03-24", "1999-04-15"], "071": ["1999-03-24", "1999-04-16"], "072": None})
event("villages-emptied", ["expel", "attack"], ["1999-04-14", "1999-04-14"], "Djakovica", "Serb police",
      {"070": ["masked policemen had emptied the villages around Djakovica at gunpoint on Wednesday morning"], "071": ["hooded policemen emptied the villages of Djakovitsa on the morning of Wednesday, weapon in hand"]})

# May 1999, as Belgrade has it
event("partial-withdrawal", ["withdraw", "pledge"], ["1999-05-09", "1999-05-10"], "Kosovo", "Yugoslav army",
      {"072": ["SUPREME COMMAND ORDERS PART OF ARMY OUT OF KOSMET", "has ordered the withdrawal of part of the Army and police units from the province", "not one lorry had been seen on the move"]},
      status="disputed", disputes=["status"])
event("actions-completed", ["attack", "clash"], None, "Kosovo", None, {"072": ["the actions against the so-called KLA in Kosovo and Metohija are completed"]}, target="KLA")
event("shea-dismissed", ["reject", "deny"], None, None, "Shea", {"072": ["hastened to brush the decision aside", "claiming that not one lorry had been seen on the move"]})
event("last-soldier-demanded", ["appeal"], None, None, "State Department", {"072": ["the US State Department demanded that the last soldier leave"]})
event("cacak", ["airstrike", "attack", "kill"], ["1999-05-10", "1999-05-10"], "Cacak", "NATO",
      {"072": ["AGGRESSOR ANSWERS WITH BOMBS", "Four citizens of Cacak were killed and 13 injured today", "the villains' aircraft bombed a street"]})
event("embassy", ["airstrike", "attack", "kill"], ["1999-05-07", "1999-05-07"], "Belgrade", None,
      {"072": ["the attack on the embassy of the People's Republic of China in New Belgrade", "three journalists lost their lives shortly before midnight on Friday", "the CIA offered the world a story about old maps",
               "They knew very well whose house it was"]}, target="China", disputes=["cause"])
event("matic-accuses", ["accuse"], None, None, "Matic", {"072": ["They knew very well whose house it was"]})
event("beijing", ["protest", "riot", "attack"], ["1999-05-08", "1999-05-08"], "Beijing", None, {"072": ["In Beijing tens of thousands marched on the US embassy on Saturday", "pelted it with stones"]})
event("contacts", ["sanction", "reject", "restrict"], ["1999-05-09", "1999-05-09"], None, "China", {"072": ["China yesterday broke off all contacts with the American military"]})
event("solana-refused", ["reject"], None, None, "Solana", {"072": ["refused to stop the bombardment"]})
event("nis", ["airstrike", "bombing", "attack", "kill"], ["1999-05-07", "1999-05-07"], "Nis", "NATO",
      {"072": ["cluster bombs had been strewn over the green market and the hospital in Nis", "killing 15 people and wounding 70", "a container had opened too early over the town"]})
event("nis-admitted", ["concede"], ["1999-05-08", "1999-05-08"], None, "NATO", {"072": ["NATO owned up on Saturday"]})
event("luzane", ["airstrike", "attack", "kill"], ["1999-05-01", "1999-05-01"], "Luzane", None, {"072": ["On May 1 a missile cut in two a \"Nis-ekspres\" bus on the bridge at Luzane", "47 dead"]})
event("rts", ["kill", "airstrike", "attack"], ["1999-04-23", "1999-04-23"], "Belgrade", None, {"072": ["On April 23 sixteen employees of Radio Television of Serbia were murdered at their desks"]})
event("f16", ["destroy", "attack"], ["1999-05-01", "1999-05-02"], "Sabac", "Yugoslav army", {"072": ["Yugoslav air defence brought down an F-16 near Sabac"]})
event("f16-confirmed", ["concede"], None, None, "NATO", {"072": ["which even Brussels had to confirm"]})
event("two-aircraft", ["destroy", "attack"], ["1999-05-06", "1999-05-06"], "Kopaonik", None, {"072": ["were shot down over Mt. Kopaonik on Thursday"]}, speakers={"072": "Yugoslav army"})
event("three-freed", ["release"], ["1999-05-02", "1999-05-02"], None, "Milosevic", {"072": ["President Slobodan Milosevic set free three US soldiers", "they were handed over to the Rev. Jesse Jackson"]})
event("three-captured", ["abduct", "arrest", "seize", "capture"], ["1999-03-31", "1999-03-31"], None, None, {"072": ["who had been captured on March 31 near the Macedonian border"]})
event("obrenovac", ["airstrike", "attack"], ["1999-05-02", "1999-05-02"], "Obrenovac", None, {"072": ["graphite bombs on Obrenovac left Serbia in the dark"]})
event("pavkovic-tour", ["consult"], ["1999-05-08", "1999-05-08"], None, "Pavkovic", {"072": ["toured the border units on Saturday"]})
event("kosare-smashed", ["clash", "attack", "kill", "destroy"], None, "Kosare", None,
      {"072": ["the gangs which sneaked in from Albania have been smashed at Kosare", "not an inch of ground there is held by them"]}, target="KLA", speakers={"072": "Pavkovic"})
event("mount-junik", ["kill", "clash", "attack"], None, "Mt. Junik", None, {"072": ["Over 300 bandits have remained on the slopes of Mt. Junik"]}, speakers={"072": "Pavkovic"})
event("jezerce", ["attack", "destroy", "capture"], ["1999-05-06", "1999-05-06"], "Jezerce", None, {"072": ["a stronghold of the terrorists was wiped out on Thursday"]}, target="KLA")
event("jezerce-arms", ["seize"], ["1999-05-06", "1999-05-06"], "Jezerce", None, {"072": ["two tonnes of arms of Albanian origin were confiscated"]})
event("expulsion-denied", ["deny", "reject"], None, None, "Matic", {"072": ["Tales about the expulsion of Albanians are a product of NATO's propaganda kitchen"]})
event("rugova-condemned", ["accuse"], ["1999-04-01", "1999-05-10"], None, "Rugova", {"072": ["who had condemned the bombing"]})
event("rugova-met", ["consult"], ["1999-04-01", "1999-04-01"], "Belgrade", "Rugova", {"072": ["after his meeting with President Milosevic in Belgrade on April 1"]}, target="Milosevic")
event("court-hearing", ["investigate", "consult"], ["1999-05-10", "1999-05-10"], "The Hague", "ICJ", {"072": ["the International Court of Justice began this morning the hearing on Yugoslavia's suit"]})
event("court-suit", ["accuse"], ["1999-04-29", "1999-04-29"], None, "Yugoslavia", {"072": ["Yugoslavia's suit, filed on April 29, against ten NATO countries"]}, target="NATO")
event("chernomyrdin-due", ["consult"], ["1999-05-10", "1999-05-16"], "Belgrade", "Chernomyrdin", {"072": ["is expected in Belgrade again this week"]}, status="planned")

# the summer of 1998, as the UÇK has it
event("malisevo", ["capture"], ["1998-07-28", "1998-07-28"], "Malisevo", "Serb police",
      {"073": ["ENEMY WALKS INTO EMPTY MALISHEVË", "The Serbian war machine entered Malishevë on Tuesday", "the fall of the \"terrorist capital\""],
       "075": ["Malisevo, the nearest thing it had to a capital, was gone by the end of the month"]}, target="KLA", times={"075": ["1998-07-20", "1998-07-31"]})
event("malisevo-left", ["withdraw"], ["1998-07-27", "1998-07-28"], "Malisevo", "KLA", {"073": ["our units had pulled out in good order the night before"]})
event("malisevo-plundered", ["destroy", "seize"], ["1998-07-28", "1998-08-02"], "Malisevo", "Serb police", {"073": ["the chetnik paramilitaries have since plundered it and burned it house by house"]})
event("llapushnik", ["clash", "attack"], ["1998-07-24", "1998-07-26"], "Llapushnik", None, {"073": ["Its defenders, he said, had stood up to tanks for two days"]}, speakers={"073": "Krasniqi"})
event("llapushnik-tanks", ["destroy"], ["1998-07-24", "1998-07-26"], "Llapushnik", "KLA", {"073": ["destroyed one T-55 and three troop carriers"]}, speakers={"073": "Krasniqi"})
event("llapushnik-left", ["withdraw"], ["1998-07-26", "1998-07-26"], "Llapushnik", "KLA",
      {"073": ["the gorge of Llapushnik had been abandoned in panic", "fallen back to the Berisha hills on Sunday evening only when their ammunition was spent"]}, speakers={"073": "Krasniqi"})
event("panic-denied", ["deny", "reject"], None, None, "Krasniqi", {"073": ["Krasniqi denied that the gorge of Llapushnik had been abandoned in panic"]})
event("road", ["capture", "advance"], None, None, "Serbian Interior Ministry",
      {"073": ["it has cleared the Prishtinë-Pejë road along its whole length", "This is a lie: at Arllat our mines still rule it"]}, status="disputed", disputes=["status"], speakers={"073": "Serbian Interior Ministry"})
event("road-denied", ["deny", "reject"], None, None, None, {"073": ["This is a lie"]})
event("arllat", ["bombing", "attack", "kill"], ["1998-07-30", "1998-07-30"], "Arllat", None, {"073": ["a police lorry ran onto one of them on Thursday with the loss of four lives"]}, target="Serb police")
event("orahovac-taken", ["capture"], ["1998-07-18", "1998-07-18"], "Orahovac", "KLA",
      {"073": ["Rahovec, which the UÇK freed on 18 July as the first town of Kosova"], "075": ["It took Orahovac"]}, times={"075": ["1998-07-01", "1998-07-31"]})
event("orahovac-retaken", ["capture"], ["1998-07-21", "1998-07-21"], "Orahovac", "Serb police",
      {"073": ["when he took it back three days later"], "075": ["lost it inside a week"]}, target="KLA", times={"075": ["1998-07-01", "1998-07-31"]})
event("orahovac-dead", ["kill", "attack"], ["1998-07-18", "1998-07-22"], "Orahovac", "Serb police",
      {"073": ["was drowned in blood by the occupier", "has so far entered 110 dead in its lists", "The police speak of 51 slain \"terrorists\" and not one civilian"]}, disputes=["number"])
event("shehu", ["kill", "shooting"], ["1998-07-18", "1998-07-22"], "Orahovac", None, {"073": ["was executed in his tekke together with eleven who had sought refuge there"]}, target="Shehu")
event("thirty-five-freed", ["release"], ["1998-07-22", "1998-07-22"], None, None, {"073": ["were delivered safe and sound to the International Committee of the Red Cross on 22 July"]})
event("thirty-five-killed", ["kill"], None, None, "KLA",
      {"073": ["The 35 Serbs whom the enemy's press had long declared butchered by us", "were delivered safe and sound"]}, status="denied", disputes=["status"])
event("junik-ring", ["besiege"], ["1998-07-29", "1998-08-02"], "Junik", None, {"073": ["The town, surrounded since last Wednesday"]})
event("junik-assault", ["attack", "clash", "kill"], ["1998-08-01", "1998-08-01"], "Junik", None, {"073": ["beat off its third assault on Saturday", "nine policemen fell"]})
event("helicopter", ["destroy", "attack"], ["1998-08-01", "1998-08-01"], "Junik", None, {"073": ["a helicopter crashed in flames", "knows of no helicopter"]}, status="disputed", disputes=["status"])
event("helicopter-denied", ["deny", "reject"], None, None, "Media Centre", {"073": ["Prishtinë's Serb \"Media Centre\" knows of no helicopter"]})
event("junik-shelled", ["shelling", "attack"], ["1998-07-29", "1998-08-02"], "Junik", None, {"073": ["Artillery from Deçan is pounding it day and night"]})
event("gllogjan", ["attack", "shooting", "clash"], ["1998-07-30", "1998-07-30"], "Gllogjan", "Haradinaj", {"073": ["waylaid a supply column outside Gllogjan on Thursday"]})
event("gllogjan-mortars", ["seize"], ["1998-07-30", "1998-07-30"], "Gllogjan", "Haradinaj", {"073": ["made off with two mortars"]})
event("padesh", ["attack", "shooting", "kill", "clash"], ["1998-07-18", "1998-07-18"], "Padesh", "Yugoslav army",
      {"073": ["On 18 July Yugoslav border troops lay in wait for volunteers", "More than 30 martyrs fell", "The Yugoslav army gives out 90"]}, disputes=["number"])
event("hill-met", ["consult"], ["1998-07-30", "1998-07-30"], "Pristina", "Hill", {"073": ["American envoy Christopher Hill called on Ibrahim Rugova in Prishtinë on Thursday"]}, target="Rugova")
event("hill-pressed", ["appeal"], ["1998-07-30", "1998-07-30"], None, "Hill", {"073": ["pressed him to name a negotiating team"]}, target="Rugova")
event("staff-refuses", ["reject"], None, None, "KLA", {"073": ["The General Staff will not sit behind that \"president\" of paper"]})
event("coffee", ["consult"], ["1998-05-01", "1998-05-31"], "Belgrade", "Rugova", {"073": ["who in May drank coffee with Milosheviq in Belgrade"]}, target="Milosevic")
event("ambassadors", ["consult"], ["1998-07-30", "1998-07-30"], "Malisevo", "European Union", {"073": ["Three ambassadors of the European Union looked at the ruins of Malishevë on the same day"]})
event("nato-threatens", ["threaten"], None, None, "NATO", {"073": ["NATO threatens"]})
event("ldk-arrests", ["arrest"], ["1998-07-29", "1998-07-29"], "Suva Reka", "Serb police", {"073": ["the police in Suharekë arrested 14 activists of the Democratic League (LDK) on Wednesday"]}, target="LDK")
event("ldk-beaten", ["torture", "attack"], ["1998-07-29", "1998-07-29"], "Suva Reka", "Serb police", {"073": ["beat two of them unconscious"]})
event("trucks", ["restrict"], None, "Komoran", None, {"073": ["The trucks of the relief organisations are being turned back at Komoran"]})
event("passage", ["pledge"], None, None, "Yugoslavia", {"073": ["Belgrade had promised Mr Hill free passage"]})
event("malisevo-again", ["pledge", "threaten", "capture"], None, "Malisevo", None, {"073": ["Malishevë will be ours again"]}, status="planned")
event("prekaz", ["kill", "shelling", "attack"], ["1998-03-05", "1998-03-07"], "Prekaz", "Serb police",
      {"073": ["the legendary commander Adem Jashari fell at Prekaz with over fifty of his kin", "Serb police had shelled his house for two days"], "075": ["Serb police wiped out the Jashari clan in Prekaz"]},
      target="Jashari", times={"075": ["1998-01-01", "1998-12-31"]})

# January 1999
event("racak", ["kill", "attack", "shooting"], ["1999-01-15", "1999-01-15"], "Racak", "Serb police",
      {"074": ["the killing of 45 Kosovo Albanians in Racak", "police and army units with armoured vehicles attacked the village", "came upon 23 bodies in a gully above it",
               "the victims had been executed at close range by Yugoslav security forces", "all the dead were KLA fighters who fell in combat", "having fabricated a massacre", "the massacre of Racak"]},
      status="disputed", disputes=["status"])
event("ambushes", ["attack", "kill", "shooting"], ["1999-01-08", "1999-01-10"], None, "KLA", {"074": ["the deaths of four policemen in ambushes on 8 and 10 January"]}, target="Serb police")
event("walker-stated", ["accuse"], ["1999-01-16", "1999-01-16"], None, "Walker",
      {"074": ["Head of Mission William Walker stated the same day that the victims had been executed at close range by Yugoslav security forces"]})
event("ministry-denies", ["deny", "reject"], None, None, "Serbian Interior Ministry", {"074": ["maintains that all the dead were KLA fighters who fell in combat"]})
event("milutinovic-accuses", ["accuse"], None, None, "Milutinovic", {"074": ["accused Mr Walker of having fabricated a massacre"]}, target="Walker")
event("eight-lost", ["kill", "clash", "attack"], ["1999-01-15", "1999-01-15"], None, None, {"074": ["having lost eight men in the area that morning"]}, speakers={"074": "KLA"})
event("eight-admitted", ["concede"], None, None, "KLA", {"074": ["The KLA acknowledges having lost eight men"]})
event("racak-again", ["clash", "advance", "attack"], ["1999-01-17", "1999-01-17"], "Racak", None, {"074": ["fighting flared up again when police moved back into the village"]})
event("forensic", ["investigate"], ["1999-01-21", "1999-01-21"], None, "Ranta", {"074": ["A team of Finnish forensic experts, led by Helena Ranta, arrived on Thursday and has begun its own examination"]})
event("arbour-turned-back", ["restrict", "reject", "expel"], ["1999-01-18", "1999-01-18"], None, None, {"074": ["was turned back at the Macedonian border on Monday 18 January"]}, target="Arbour")
event("walker-expelled", ["expel", "sanction"], ["1999-01-18", "1999-01-18"], None, "Yugoslavia",
      {"074": ["declared Mr Walker persona non grata on the same day", "gave him 48 hours to depart", "the decision to expel Mr Walker"]}, target="Walker")
event("expulsion-suspended", ["concede"], ["1999-01-21", "1999-01-21"], None, None, {"074": ["The measure was suspended on 21 January"]})
event("vollebaek", ["consult"], ["1999-01-18", "1999-01-21"], None, "Vollebaek", {"074": ["after a visit by the OSCE Chairman-in-Office, Norway's Knut Vollebaek"]})
event("generals", ["consult"], ["1999-01-19", "1999-01-19"], "Belgrade", "Clark", {"074": ["had spent seven hours with President Slobodan Milosevic in Belgrade on 19 January"]}, target="Milosevic")
event("generals-warned", ["threaten"], ["1999-01-19", "1999-01-19"], None, "Clark", {"074": ["had warned him of air strikes"]}, target="Milosevic")
event("milosevic-refused", ["reject"], ["1999-01-19", "1999-01-19"], None, "Milosevic", {"074": ["the President would neither readmit Ms Arbour nor hold anyone to account"]}, speakers={"074": "Clark"})
event("verifier", ["shooting", "attack"], ["1999-01-15", "1999-01-15"], "Decani", None,
      {"074": ["A British KVM verifier and his interpreter were wounded by gunfire near Decani on 15 January", "Both sides deny having fired"]}, disputes=["actor"])
event("verifier-denied", ["deny", "reject"], None, None, None, {"074": ["Both sides deny having fired"]})
event("eight-freed", ["release"], ["1999-01-13", "1999-01-13"], None, "KLA", {"074": ["The KLA freed eight soldiers of the Yugoslav Army on 13 January"]}, target="Yugoslav army")
event("eight-captured", ["abduct", "arrest", "seize", "capture"], ["1999-01-08", "1999-01-08"], "Mitrovica", "KLA", {"074": ["five days after having captured them near Kosovska Mitrovica"]}, target="Yugoslav army")
event("exchange", ["pledge", "agree", "release"], None, None, None,
      {"074": ["nine of its own members were promised in exchange", "which Belgrade disputes"]}, status="disputed", disputes=["status"], speakers={"074": "KLA"})
event("exchange-denied", ["deny", "reject"], None, None, "Yugoslavia", {"074": ["which Belgrade disputes"]})
event("nevoljane", ["abduct"], ["1999-01-21", "1999-01-21"], "Nevoljane", "KLA", {"074": ["Five elderly Serbs were abducted from Nevoljane, near Vucitrn, on 21 January, reportedly by the KLA"]})
event("bajgora", ["restrict", "reject"], None, "Bajgora", None, {"074": ["KVM patrols were denied entry to the nearby KLA-held village of Bajgora"]}, target="KVM")
event("grenade", ["bombing", "attack"], ["1999-01-19", "1999-01-19"], "Pristina", None, {"074": ["A grenade thrown into a cafe in Pristina on the night of 19 January injured four"]})
event("road-blocked", ["restrict"], ["1999-01-15", "1999-01-20"], "Stimlje", "Serb police", {"074": ["Police blocked the Stimlje-Dulje road from 15 to 20 January"]})
event("wfp-sent-back", ["restrict"], ["1999-01-15", "1999-01-20"], None, None, {"074": ["a WFP convoy was sent back twice"]}, target="WFP")
event("october", ["pledge", "agree"], ["1998-10-13", "1998-10-13"], None, None,
      {"074": ["the undertakings given by President Milosevic to Ambassador Richard Holbrooke on 13 October 1998"], "075": ["Under the bargain he struck with Milosevic in October"]}, times={"075": ["1998-10-01", "1998-10-31"]})
event("blankets", ["aid"], ["1999-01-18", "1999-01-19"], "Stimlje", "UNHCR", {"074": ["UNHCR and Mercy Corps distributed 2,300 blankets and 60 stoves in Stimlje on 18 and 19 January"]})
event("surgeons", ["aid"], None, "Petrovo", "ICRC", {"074": ["ICRC surgeons treated 14 wounded at Petrovo"]})
event("council-condemned", ["accuse"], ["1999-01-19", "1999-01-19"], None, "Security Council", {"074": ["strongly condemned the massacre of Racak", "deplored the decision to expel Mr Walker"]})
event("contact-group", ["consult"], ["1999-01-22", "1999-01-22"], "London", "Contact Group", {"074": ["The Contact Group is to meet in London on Friday 22 January"]}, status="planned")
event("albania-asks", ["appeal"], None, None, "Albania", {"074": ["Albania requested the deployment of NATO ground troops"]})
event("enterprise", ["deploy"], None, None, "United States", {"074": ["the United States ordered the carrier Enterprise into the Adriatic"]})
event("russia-cautions", ["appeal", "reject"], None, None, "Russia", {"074": ["The Russian Federation cautioned against the use of force"]})
event("demaci-rejects", ["reject"], None, None, "Demaci", {"074": ["rejected talks while \"corpses lie on the table\""]})

# the essay of August 1999 and its years
event("gracko", ["kill", "shooting", "attack"], ["1999-07-23", "1999-07-23"], "Gracko", None,
      {"075": ["Fourteen Serb farmers", "were mown down there on the evening of July 23", "The Serbs blame the Kosovo Liberation Army", "spoke of provocateurs"]}, disputes=["actor"])
event("gracko-blame", ["accuse"], None, None, None, {"075": ["The Serbs blame the Kosovo Liberation Army"]}, target="KLA")
event("gracko-condemned", ["accuse"], None, None, "Thaci", {"075": ["condemned the murders and spoke of provocateurs"]})
event("gracko-arrests", ["arrest"], ["1999-07-23", "1999-08-01"], None, "British", {"075": ["Four men have been arrested by the British"]})
event("gracko-let-go", ["release"], ["1999-07-23", "1999-08-01"], None, None, {"075": ["and two let go"]})
event("riots-1981", ["riot", "protest"], ["1981-01-01", "1981-12-31"], None, None, {"075": ["the riots of 1981"]})
event("autonomy", ["restrict"], ["1989-03-01", "1989-03-31"], "Kosovo", "Milosevic", {"075": ["stripped the province of its autonomy"]})
event("armouries", ["seize", "riot", "destroy"], ["1997-01-01", "1997-12-31"], "Albania", None, {"075": ["its armouries were looted"]})
event("mules", ["supply"], None, None, None, {"075": ["most of which came over the mountains by mule"]})
event("junik-fell", ["capture"], ["1998-08-10", "1998-08-20"], "Junik", None, {"075": ["in the middle of August Junik fell"]})
event("police-home", ["withdraw"], ["1998-10-13", "1998-12-31"], None, "Serb police", {"075": ["the police went home"]})
event("monitors-in", ["deploy"], ["1998-10-13", "1998-12-31"], None, "OSCE", {"075": ["the unarmed monitors of the OSCE came in"]})
event("trenches", ["advance", "capture", "deploy"], ["1998-10-13", "1998-12-31"], None, "KLA", {"075": ["the guerrillas crept back into every trench the police had left"]})
event("rambouillet", ["consult"], ["1999-02-01", "1999-02-28"], "Rambouillet", None, {"075": ["where the two sides were shut up for most of February"]})
event("signed", ["sign", "agree"], ["1999-03-18", "1999-03-18"], None, "Thaci", {"075": ["On March 18 Thaci's delegation signed"]})
event("not-signed", ["reject"], ["1999-03-18", "1999-03-18"], None, "Milutinovic", {"075": ["Milutinovic's did not"]})
event("monitors-left", ["withdraw"], ["1999-03-20", "1999-03-20"], None, "OSCE", {"075": ["The monitors left on the 20th"]})
event("first-missiles", ["airstrike", "shelling", "attack"], ["1999-03-24", "1999-03-24"], None, None, {"075": ["Four days later the first cruise missiles struck Pristina, Podgorica and Batajnica airfield"]})
event("masked-men", ["kill", "attack"], ["1999-03-24", "1999-06-10"], None, "Serb police",
      {"075": ["the men in masks went to work: Bela Crkva, Suva Reka, Izbica, Mala Krusa", "killed a number that no one knows", "settled on 10,000 dead", "there were none but those whom NATO killed"]},
      status="disputed", disputes=["number", "status"])
event("killings-denied", ["deny", "reject"], None, None, "Yugoslavia", {"075": ["Belgrade still swears that there were none but those whom NATO killed"]})
event("nato-killed", ["airstrike", "kill", "attack"], ["1999-03-24", "1999-06-10"], None, "NATO",
      {"075": ["those whom NATO killed", "it says, there were 2,000", "Human rights workers I trust say 500"]}, disputes=["number"], speakers={"075": "Yugoslavia"})
event("tanks", ["destroy"], ["1999-03-24", "1999-06-10"], None, "NATO", {"075": ["of which NATO said it had destroyed 120 and I saw eleven"]}, disputes=["number"], speakers={"075": "NATO"})
event("pastrik", ["attack", "advance"], None, "Pastrik", "KLA", {"075": ["the KLA's push on Mount Pastrik"]})
event("indicted", ["accuse"], ["1999-05-27", "1999-05-27"], None, "Arbour", {"075": ["On May 27 Louise Arbour indicted him for crimes against humanity"]}, target="Milosevic")
event("accepted", ["agree", "concede"], ["1999-06-03", "1999-06-03"], None, "Milosevic", {"075": ["he accepted what Martti Ahtisaari and Chernomyrdin laid before him"]})
event("kumanovo", ["sign", "agree"], ["1999-06-09", "1999-06-09"], "Kumanovo", "Michael Jackson", {"075": ["signed the military papers in a tent at Kumanovo on the 9th"]})
event("called-off", ["ceasefire", "withdraw"], ["1999-06-10", "1999-06-10"], None, "Solana", {"075": ["the next day Javier Solana called off the bombers"]})
event("airfield", ["capture", "seize", "advance"], ["1999-06-12", "1999-06-12"], "Pristina airfield", "Russia", {"075": ["200 Russians drove in from Bosnia and seized Pristina airfield in the small hours of June 12"]})
event("clark-wanted", ["appeal"], ["1999-06-12", "1999-06-12"], None, "Clark", {"075": ["General Clark wanted them headed off"]})
event("jackson-refused", ["reject"], ["1999-06-12", "1999-06-12"], None, "Michael Jackson", {"075": ["Jackson refused"]})
event("jackson-denies", ["deny"], None, None, "Michael Jackson", {"075": ["he denies the words"]})
event("pristina-entered", ["capture", "advance", "deploy"], ["1999-06-12", "1999-06-12"], "Pristina", "British", {"075": ["The British rolled into Pristina that afternoon"]})
event("prizren-entered", ["capture", "advance", "deploy"], ["1999-06-13", "1999-06-13"], "Prizren", "Germans", {"075": ["the Germans took over Prizren on the 13th"]})
event("mitrovica-entered", ["capture", "deploy"], None, "Mitrovica", "French", {"075": ["the French got Mitrovica"]})
event("army-gone", ["withdraw"], ["1999-06-12", "1999-06-20"], None, "Yugoslav army", {"075": ["By the 20th the last Yugoslav soldier had crossed the boundary"]})
event("thaci-promised", ["pledge", "agree", "surrender"], ["1999-06-21", "1999-06-21"], None, "Thaci", {"075": ["On the 21st Thaci promised Jackson to lay down arms within 90 days"]}, target="Michael Jackson")
event("town-halls", ["capture", "seize", "advance"], None, None, "KLA", {"075": ["had already moved into town halls from Pec to Urosevac"]})
event("old-men", ["kill", "shooting", "abduct", "attack"], ["1999-06-01", "1999-06-30"], "Pec", "KLA", {"075": ["dragged three old men from their flats in June and shot them"]})
event("kouchner-asked", ["appeal"], None, None, "Kouchner", {"075": ["has asked for 3,000 policemen"]})
event("weapons-asked", ["appeal"], ["1999-07-28", "1999-07-28"], None, None, {"075": ["They asked him for weapons"]})

relations = [
    {"type": "speaks_for", "from": "Shea", "to": "NATO", "accounts": {"070": ["alliance spokesman Jamie Shea"], "071": ["Jamie Shay, the spokesman of the organism"], "072": ["NATO spokesman Jamie Shea"]}},
    {"type": "leads", "from": "Clark", "to": "NATO", "accounts": {"070": ["NATO's supreme commander, General Wesley Clark"], "071": ["The maximum commander of the NATO, general Wesley Clark"]}},
    {"type": "part_of", "from": "Clark", "to": "NATO", "accounts": {"074": ["Two NATO generals, Wesley Clark and Klaus Naumann"]}},
    {"type": "part_of", "from": "Naumann", "to": "NATO", "accounts": {"074": ["Two NATO generals, Wesley Clark and Klaus Naumann"]}},
    {"type": "leads", "from": "Solana", "to": "NATO", "accounts": {"072": ["NATO Secretary General Javier Solana"]}},
    {"type": "speaks_for", "from": "Vujovic", "to": "Yugoslavia", "accounts": {"070": ["foreign ministry spokesman Nebojsa Vujovic"], "071": ["The spokesman of the foreign ministry Nebojsa Vujovic"]}},
    {"type": "leads", "from": "Milosevic", "to": "Yugoslavia", "accounts": {"070": ["President Slobodan Milosevic"], "072": ["President Slobodan Milosevic"], "074": ["President Slobodan Milosevic"]}},
    {"type": "leads", "from": "Yeltsin", "to": "Russia", "accounts": {"070": ["Russian President Boris Yeltsin"]}},
    {"type": "part_of", "from": "Third Army", "to": "Yugoslav army", "accounts": {"070": ["The Yugoslav Third Army"], "071": ["The Third Army of Yugoslavia"]}},
    {"type": "leads", "from": "Pavkovic", "to": "Third Army", "accounts": {"072": ["Lieutenant-General Nebojsa Pavkovic, commander of the Third Army"]}},
    {"type": "part_of", "from": "Supreme Command", "to": "Yugoslav army", "accounts": {"072": ["The Supreme Command of the Yugoslav Army"]}},
    {"type": "part_of", "from": "Matic", "to": "Yugoslavia", "accounts": {"072": ["Goran Matic, minister without portfolio in the Federal Government"]}},
    {"type": "leads", "from": "Rugova", "to": "Kosovo Albanians", "accounts": {"072": ["Ibrahim Rugova, leader of the Kosovo Albanians"]}},
    {"type": "part_of", "from": "State Department", "to": "United States", "accounts": {"072": ["the US State Department"]}},
    {"type": "speaks_for", "from": "Krasniqi", "to": "KLA", "accounts": {"073": ["Jakup Krasniqi, spokesman of the UÇK General Staff"]}},
    {"type": "speaks_for", "from": "Hill", "to": "United States", "accounts": {"073": ["American envoy Christopher Hill"]}},
    {"type": "leads", "from": "Walker", "to": "KVM", "accounts": {"074": ["Head of Mission William Walker"]}},
    {"type": "part_of", "from": "KVM", "to": "OSCE", "accounts": {"074": ["the Kosovo Verification Mission (KVM) of the OSCE"]}},
    {"type": "leads", "from": "Vollebaek", "to": "OSCE", "accounts": {"074": ["the OSCE Chairman-in-Office, Norway's Knut Vollebaek"]}},
    {"type": "leads", "from": "Milutinovic", "to": "Serbia", "accounts": {"074": ["Serbian President Milan Milutinovic"]}},
    {"type": "part_of", "from": "Arbour", "to": "Tribunal", "accounts": {"074": ["The Prosecutor of the International Criminal Tribunal, Louise Arbour"]}},
    {"type": "part_of", "from": "Ivanov", "to": "Russia", "accounts": {"074": ["Foreign Minister Igor Ivanov"]}},
    {"type": "speaks_for", "from": "Demaci", "to": "KLA", "accounts": {"074": ["Adem Demaci, political representative of the KLA"]}},
    {"type": "leads", "from": "Thaci", "to": "KLA", "accounts": {"075": ["its leader, Hashim Thaci"]}},
    {"type": "part_of", "from": "Kouchner", "to": "UN", "accounts": {"075": ["Bernard Kouchner, who has run the place for the United Nations"]}},
]

quantities = [
    {"what": "killed", "low": 75, "high": 75, "accounts": {"070": ["75 people"], "071": ["The dead are 75"]}},
    {"what": "bodies", "low": 24, "high": 24, "accounts": {"070": ["some two dozen corpses"], "071": ["around 24 cadavers"]}},
    {"what": "soldiers killed", "low": 60, "high": 60, "accounts": {"070": ["60 soldiers"], "071": ["60 soldiers"]}},
    {"what": "kilometres", "low": 5, "high": 5, "accounts": {"070": ["five kilometres"], "071": ["five kilometers"]}},
    {"what": "rebels killed", "low": 150, "high": 150, "accounts": {"070": ["150 \"terrorists\""], "071": ["150 \"terrorists\""]}},
    {"what": "killed", "low": 10, "accounts": {"070": ["At least 10 passengers"], "071": ["ten dead at least"]}},
    {"what": "refugees", "low": 3000, "high": 3000, "accounts": {"070": ["3,000 people"], "071": ["3,000 persons"]}},
    {"what": "refugees", "low": 500000, "accounts": {"070": ["More than half a million"], "071": ["more than half a million"]}},
    {"what": "killed", "low": 4, "high": 4, "accounts": {"072": ["Four citizens of Cacak"]}},
    {"what": "wounded", "low": 13, "high": 13, "accounts": {"072": ["13 injured"]}},
    {"what": "killed", "low": 3, "high": 3, "accounts": {"072": ["three journalists"]}},
    {"what": "killed", "low": 15, "high": 15, "accounts": {"072": ["15 people"]}},
    {"what": "wounded", "low": 70, "high": 70, "accounts": {"072": ["wounding 70"]}},
    {"what": "killed", "low": 47, "high": 47, "accounts": {"072": ["47 dead"]}},
    {"what": "killed", "low": 16, "high": 16, "accounts": {"072": ["sixteen employees"]}},
    {"what": "aircraft", "low": 2, "high": 2, "accounts": {"072": ["Two further aircraft"]}},
    {"what": "freed", "low": 3, "high": 3, "accounts": {"072": ["three US soldiers"]}},
    {"what": "rebels killed", "low": 300, "accounts": {"072": ["Over 300 bandits"]}},
    {"what": "tonnes of arms", "low": 2, "high": 2, "accounts": {"072": ["two tonnes of arms"]}},
    {"what": "states sued", "low": 10, "high": 10, "accounts": {"072": ["ten NATO countries"]}},
    {"what": "troop carriers", "low": 3, "high": 3, "accounts": {"073": ["three troop carriers"]}},
    {"what": "killed", "low": 4, "high": 4, "accounts": {"073": ["four lives"]}},
    {"what": "killed", "low": 110, "high": 110, "accounts": {"073": ["110 dead"]}},
    {"what": "killed", "low": 11, "high": 11, "accounts": {"073": ["eleven who had sought refuge there"]}},
    {"what": "rebels killed", "low": 51, "high": 51, "accounts": {"073": ["51 slain \"terrorists\""]}},
    {"what": "freed", "low": 35, "high": 35, "accounts": {"073": ["The 35 Serbs"]}},
    {"what": "policemen killed", "low": 9, "high": 9, "accounts": {"073": ["nine policemen"]}},
    {"what": "mortars", "low": 2, "high": 2, "accounts": {"073": ["two mortars"]}},
    {"what": "killed", "low": 30, "accounts": {"073": ["More than 30 martyrs"]}},
    {"what": "killed", "low": 90, "high": 90, "accounts": {"073": ["gives out 90"]}},
    {"what": "arrested", "low": 14, "high": 14, "accounts": {"073": ["14 activists"]}},
    {"what": "killed", "low": 50, "accounts": {"073": ["over fifty of his kin"]}},
    {"what": "killed", "low": 45, "high": 45, "accounts": {"074": ["45 Kosovo Albanians"]}},
    {"what": "policemen killed", "low": 4, "high": 4, "accounts": {"074": ["four policemen"]}},
    {"what": "bodies", "low": 23, "high": 23, "accounts": {"074": ["23 bodies"]}},
    {"what": "rebels killed", "low": 8, "high": 8, "accounts": {"074": ["eight men"]}},
    {"what": "hours", "low": 48, "high": 48, "accounts": {"074": ["48 hours"]}},
    {"what": "freed", "low": 8, "high": 8, "accounts": {"074": ["eight soldiers"]}},
    {"what": "abducted", "low": 5, "high": 5, "accounts": {"074": ["Five elderly Serbs"]}},
    {"what": "wounded", "low": 4, "high": 4, "accounts": {"074": ["injured four"]}},
    {"what": "displaced", "low": 5500, "high": 5500, "accounts": {"074": ["5,500 people"]}},
    {"what": "displaced", "low": 180000, "high": 180000, "accounts": {"074": ["About 180,000"]}},
    {"what": "returned", "low": 100000, "high": 100000, "accounts": {"074": ["100,000 had returned"]}},
    {"what": "blankets", "low": 2300, "high": 2300, "accounts": {"074": ["2,300 blankets"]}},
    {"what": "stoves", "low": 60, "high": 60, "accounts": {"074": ["60 stoves"]}},
    {"what": "wounded", "low": 14, "high": 14, "accounts": {"074": ["14 wounded"]}},
    {"what": "killed", "low": 14, "high": 14, "accounts": {"075": ["Fourteen Serb farmers"]}},
    {"what": "arrested", "low": 4, "high": 4, "accounts": {"075": ["Four men"]}},
    {"what": "expelled", "low": 800000, "high": 800000, "accounts": {"075": ["some 800,000 people"]}},
    {"what": "missing", "low": 100000, "high": 100000, "accounts": {"075": ["100,000 missing"]}},
    {"what": "killed", "low": 10000, "high": 10000, "accounts": {"075": ["10,000 dead"]}},
    {"what": "killed", "low": 2000, "high": 2000, "accounts": {"075": ["there were 2,000"]}},
    {"what": "killed", "low": 500, "high": 500, "accounts": {"075": ["say 500"]}},
    {"what": "tanks destroyed", "low": 120, "high": 120, "accounts": {"075": ["destroyed 120"]}},
    {"what": "tanks destroyed", "low": 11, "high": 11, "accounts": {"075": ["I saw eleven"]}},
    {"what": "soldiers", "low": 200, "high": 200, "accounts": {"075": ["200 Russians"]}},
    {"what": "fled", "low": 150000, "accounts": {"075": ["more than 150,000 Serbs and Roma"]}},
    {"what": "killed", "low": 3, "high": 3, "accounts": {"075": ["three old men"]}},
    {"what": "policemen", "low": 3000, "high": 3000, "accounts": {"075": ["3,000 policemen"]}},
]

wordings = [
    {"entity": "NATO", "report": "072", "loaded": "aggressor", "evidence": ["AGGRESSOR ANSWERS WITH BOMBS"]},
    {"entity": "KLA", "report": "072", "loaded": "so-called", "evidence": ["the so-called KLA"]},
    {"entity": "NATO", "report": "072", "loaded": "villains", "evidence": ["the villains' aircraft"]},
    {"entity": None, "report": "072", "loaded": "murdered", "evidence": ["were murdered at their desks"]},
    {"entity": "KLA", "report": "072", "loaded": "gangs", "evidence": ["the gangs which sneaked in from Albania"]},
    {"entity": "KLA", "report": "072", "loaded": "bandits", "evidence": ["Over 300 bandits"]},
    {"entity": "KLA", "report": "072", "loaded": "terrorists", "evidence": ["a stronghold of the terrorists"]},
    {"entity": "NATO", "report": "072", "loaded": "propaganda", "evidence": ["NATO's propaganda kitchen"]},
    {"entity": "Serb police", "report": "073", "loaded": "enemy", "evidence": ["ENEMY WALKS INTO EMPTY MALISHEVË"]},
    {"entity": "Serb police", "report": "073", "loaded": "chetnik", "evidence": ["the chetnik paramilitaries"]},
    {"entity": "Serb police", "report": "073", "loaded": "occupier", "evidence": ["drowned in blood by the occupier"]},
    {"entity": None, "report": "073", "loaded": "butchered", "evidence": ["declared butchered by us"]},
    {"entity": "KLA", "report": "073", "loaded": "martyrs", "evidence": ["More than 30 martyrs"]},
    {"entity": "Jashari", "report": "073", "loaded": "legendary", "evidence": ["the legendary commander Adem Jashari"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Malisevo", "on": "1998-07-20", "holder": "KLA"}, {"place": "Malisevo", "on": "1998-07-30", "holder": "Serb police"},
    {"place": "Orahovac", "on": "1998-07-19", "holder": "KLA"}, {"place": "Orahovac", "on": "1998-07-25", "holder": "Serb police"},
    {"place": "Llapushnik", "on": "1998-07-24", "holder": "KLA"}, {"place": "Junik", "on": "1998-08-01", "holder": "KLA"}, {"place": "Junik", "on": "1998-08-25", "holder": "Serb police"},
    {"place": "Bajgora", "on": "1999-01-21", "holder": "KLA"},
    {"place": "Kosare", "on": "1999-04-08", "holder": "Yugoslav army"}, {"place": "Kosare", "on": "1999-04-12", "holder": "KLA"}, {"place": "Kosare", "on": "1999-04-15", "holder": "KLA"},
    {"place": "Kamenica", "on": "1999-04-15", "holder": "Albania"},
    {"place": "Pristina airfield", "on": "1999-06-12", "holder": "Russia"}, {"place": "Pristina", "on": "1999-06-14", "holder": "British"},
    {"place": "Prizren", "on": "1999-06-14", "holder": "Germans"}, {"place": "Mitrovica", "on": "1999-07-15", "holder": "French"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "070": ["EUROLINE NEWS AGENCY | Photos | Graphics | Related: Day 23 in maps", "By Helene Marchetti and Zoran Petkovic", "((Brussels newsroom +32 2 555 0117, brussels.desk@euroline.example))"],
    "071": ["World » Balkans » [Share] [Print] [Letters to the editor]", "[Publicity: Hotel Los Ceibos, Punta del Este. Low season rates]",
            "More in World: Paraguay, the ex-president rests in Brasilia | Subscribe for $ 19 a month"],
    "072": ["Home - Aggression day by day - Photo gallery of crimes - Guest book", ">> Read also: HOW ACADEMICIANS JUDGE THE NEW WORLD ORDER", "Send this article to a friend | (C) Beogradski Glasnik 1999"],
    "073": ["Donate to the \"Bukë e Liri\" fund: Zürich, account 80-500-4 || archive || who we are", "Next bulletin: 9 August. Pass it on."],
    "074": ["Distribution: agencies, donors, press. Ref. BHLU/BEL/99/053", "For further information contact BHLU Belgrade, Ms Ingrid Solberg, tel. +381 11 555 019. Photographs may be reproduced free of charge."],
    "075": ["Home > Essays > This page was printed from our web site", "By Miriam Oakeshott", "< previous page | 1 | 2 | next page >",
            "Miriam Oakeshott's \"A Guest in the Balkans\" appears next spring || Become a Friend of The Lantern"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["convoy", "admission"], ["convoy", "clark-points"], ["convoy", "clark-rejected"], ["clark-points", "clark-rejected"], ["convoy", "second-convoy"], ["second-convoy", "second-denied"], ["clark-rejected", "second-denied"],
         ["convoy", "crime"], ["villages-burnt", "villages-emptied"], ["campaign", "clinton"], ["campaign", "convoy"], ["campaign", "rakovica"], ["campaign", "biljanovac"], ["campaign", "grdelica"], ["rakovica", "biljanovac"],
         ["clinton", "condition"], ["campaign", "pause"], ["kosare", "kosare-advance"], ["kosare", "kosare-repulsed"], ["kosare-advance", "kosare-repulsed"], ["kosare-repulsed", "kosare-smashed"], ["kosare", "kosare-smashed"],
         ["kosare-smashed", "mount-junik"], ["kamenica", "kamenica-burnt"], ["kamenica", "kamenica-left"], ["kamenica", "kamenica-fire"], ["kamenica", "kamenica-denied"], ["kamenica-left", "kamenica-fire"],
         ["driven-out", "villages-emptied"], ["driven-out", "expulsion-denied"], ["partial-withdrawal", "shea-dismissed"], ["partial-withdrawal", "last-soldier-demanded"], ["embassy", "matic-accuses"], ["nis", "nis-admitted"],
         ["f16", "f16-confirmed"], ["three-freed", "three-captured"], ["jezerce", "jezerce-arms"], ["rugova-condemned", "rugova-met"], ["court-hearing", "court-suit"], ["malisevo", "malisevo-left"], ["malisevo", "malisevo-plundered"], ["malisevo", "malisevo-again"],
         ["llapushnik", "llapushnik-tanks"], ["llapushnik", "llapushnik-left"], ["llapushnik-left", "panic-denied"], ["road", "road-denied"], ["road-denied", "arllat"], ["road", "arllat"], ["orahovac-retaken", "orahovac-dead"], ["orahovac-taken", "orahovac-dead"],
         ["orahovac-dead", "shehu"], ["orahovac-retaken", "shehu"], ["thirty-five-freed", "thirty-five-killed"], ["junik-ring", "junik-assault"], ["junik-ring", "junik-shelled"], ["junik-assault", "helicopter"],
         ["junik-assault", "junik-shelled"], ["helicopter", "helicopter-denied"], ["gllogjan", "gllogjan-mortars"], ["hill-met", "hill-pressed"], ["hill-pressed", "staff-refuses"], ["ldk-arrests", "ldk-beaten"], ["trucks", "passage"],
         ["racak", "walker-stated"], ["racak", "ministry-denies"], ["racak", "milutinovic-accuses"], ["racak", "eight-lost"], ["eight-lost", "eight-admitted"], ["racak", "eight-admitted"], ["racak", "racak-again"], ["racak", "council-condemned"],
         ["walker-expelled", "expulsion-suspended"], ["walker-expelled", "council-condemned"], ["expulsion-suspended", "vollebaek"], ["generals", "generals-warned"], ["generals", "milosevic-refused"], ["arbour-turned-back", "milosevic-refused"],
         ["verifier", "verifier-denied"], ["eight-freed", "eight-captured"], ["eight-freed", "exchange"], ["exchange", "exchange-denied"], ["road-blocked", "wfp-sent-back"], ["gracko", "gracko-blame"], ["gracko", "gracko-condemned"],
         ["gracko-arrests", "gracko-let-go"], ["october", "police-home"], ["october", "monitors-in"], ["armouries", "mules"], ["signed", "not-signed"], ["first-missiles", "campaign"], ["first-missiles", "nato-killed"], ["campaign", "nato-killed"],
         ["masked-men", "killings-denied"], ["masked-men", "driven-out"], ["nato-killed", "killings-denied"], ["masked-men", "nato-killed"], ["clark-wanted", "jackson-refused"], ["jackson-refused", "jackson-denies"], ["airfield", "clark-wanted"],
         ["accepted", "kumanovo"], ["campaign", "called-off"], ["kouchner-asked", "weapons-asked"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
