#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the last months of the war in northern Sri
Lanka, January to May 2009. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons, most figures of the dead and the quarrels over Puthumathalan, the hospital at
Mullivaikkal, the white flag and the death of Prabhakaran follow what is publicly known. Invented: outlets, bylines, the UN office, the
media centre, the mother, the wording of nearly all quotes, Oslo's word, Karuna's visit and the arrests in Matara, the raid at
Iranaipalai, the abduction of 22 March, the figures of tents, meals and operations, and the fights at Vadduvakal and off Mullaitivu in May."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "040": {"published": ["2009-01-03", "2009-01-03"], "basis": "stated", "agency": "Trans-Asia Press"},
    "041": {"published": ["2009-01-04", "2009-01-04"], "basis": "stated", "agency": "Trans-Asia Press", "derived_from": {"040": "rewrite"}},
    "042": {"published": ["2009-04-06", "2009-04-06"], "basis": "stated"},
    "043": {"published": ["2009-04-28", "2009-04-28"], "basis": "stated"},
    "044": {"published": ["2009-05-13", "2009-05-13"], "basis": "stated"},
    "045": {"published": ["2009-05-24", "2009-05-24"], "basis": "stated"},
}

TIGERS = ["rebels", "Tamil Tiger rebels", "terrorists", "guerrillas", "outfit", "movement", "terrorist leadership", "cadres", "outfit's best cadres", "LTTE gunmen", "Tiger fighters", "LTTE sources", "LTTE officials", "remnants of his outfit",
          "dying outfit", "Sea Black Tigers", "LTTE political head B. Nadesan", "Tigers' peace secretariat"]
STATE = ["government", "Government", "Colombo", "regime", "regime of Mahinda Rajapaksa", "Rajapaksa's government", "Rajapakse's government", "Sri Lanka", "Rajapaksa", "Rajapaksa's aides", "aides"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Sri Lankan army": {"type": "group", "names": ["Sri Lankan army", "Sri Lanka Army", "SLA"],
                        "also": [*STATE, "army", "Army", "military", "troops", "Sri Lankan troops", "government soldiers", "soldiers", "Soldiers of the 57th Division", "57th Division", "Task Force 1", "Task Force 8", "58 Division", "58th Division",
                                 "53 Divisions", "59 Division", "58 and 53 Divisions", "Heroic troops", "heroic troops", "Troops of 59 Division", "Security Forces", "Sinhala army", "occupying forces", "columns", "Troops", "two divisions", "divisions",
                                 "Search parties", "SLA units", "SLA's 58 Division", "snipers", "its snipers", "military in Colombo", "defence sources"]},
    "Sri Lanka": {"type": "state", "names": ["Sri Lanka", "SRI LANKA"], "also": [*STATE, "Secretary of Defence", "army", "military"]},
    "LTTE": {"type": "group", "names": ["Liberation Tigers of Tamil Eelam", "LTTE", "Tamil Tigers", "Tigers"], "also": TIGERS},
    "Air Force": {"type": "group", "names": ["Sri Lanka Air Force", "Air Force"], "also": ["Sri Lanka Air Force Mi-24 helicopter gunships", "Mi-24 helicopter gunships", "helicopter gunships", "Kfir jets", "air force", "Sri Lankan army", "military"]},
    "Navy": {"type": "group", "names": ["Navy", "Sri Lanka Navy"], "also": ["Sri Lankan navy"]},
    "57th Division": {"type": "group", "names": ["57th Division"]},
    "58 Division": {"type": "group", "names": ["58 Division", "58th Division"]},
    "59 Division": {"type": "group", "names": ["59 Division"]},
    "Task Force 1": {"type": "group", "names": ["Task Force 1"]},
    "Task Force 8": {"type": "group", "names": ["Task Force 8"]},
    "Sea Black Tigers": {"type": "group", "names": ["Sea Black Tigers"]},
    "Rajapaksa": {"type": "person", "names": ["Mahinda Rajapaksa", "Mahinda Rajapakse", "Rajapakse"],
                  "also": ["President Mahinda Rajapaksa", "President Mahinda Rajapakse", "Rajapaksa", "president", "Sri Lanka's president", "government", "regime of Mahinda Rajapaksa"]},
    "Gotabaya": {"type": "person", "names": ["Gotabaya Rajapaksa", "Gotabhaya Rajapaksa"], "also": ["Defence Secretary Gotabaya Rajapaksa", "Defence Secretary", "Secretary of Defence", "defence secretary", "government", "Government"]},
    "Fonseka": {"type": "person", "names": ["Sarath Fonseka"], "also": ["Army chief Sarath Fonseka", "General Sarath Fonseka", "commander of the army"]},
    "Nanayakkara": {"type": "person", "names": ["Udaya Nanayakkara", "Nanayakkara"],
                    "also": ["Brigadier Udaya Nanayakkara", "Brigadier Nanayakkara", "Military Spokesman Brigadier Udaya Nanayakkara", "military spokesman Brigadier Udaya Nanayakkara", "military", "military in Colombo"]},
    "Prabhakaran": {"type": "person", "names": ["Velupillai Prabhakaran", "Prabhakaran"], "also": ["megalomaniac Prabhakaran", "leader"]},
    "Pathmanathan": {"type": "person", "names": ["Selvarasa Pathmanathan", "Pathmanathan"], "also": ["LTTE", "Tigers", "Tamil Tigers' last spokesman abroad", "LTTE's head of international relations"]},
    "Nadesan": {"type": "person", "names": ["B. Nadesan", "Balasingham Nadesan"], "also": ["LTTE political head B. Nadesan", "two", "pair", "LTTE", "Seevaratnam Puleedevan"]},
    "Puleedevan": {"type": "person", "names": ["Seevaratnam Puleedevan"], "also": ["pair"]},
    "Karuna": {"type": "person", "names": ["Vinayagamoorthy Muralitharan", "Karuna Amman", "Karuna"], "also": ["Colonel Karuna", "Minister of National Integration", "one-time LTTE eastern commander Vinayagamoorthy Muralitharan"]},
    "Theepan": {"type": "person", "names": ["Theepan"]},
    "Vithusha": {"type": "person", "names": ["Vithusha"]},
    "Durga": {"type": "person", "names": ["Durga"]},
    "Daya Master": {"type": "person", "names": ["Daya Master"], "also": ["LTTE media coordinator Daya Master", "George"]},
    "George": {"type": "person", "names": ["George"]},
    "Solheim": {"type": "person", "names": ["Erik Solheim", "Solheim"]},
    "Pillay": {"type": "person", "names": ["Navi Pillay"], "also": ["UN High Commissioner for Human Rights Navi Pillay"]},
    "Holmes": {"type": "person", "names": ["John Holmes"], "also": ["Under-Secretary-General for Humanitarian Affairs", "Under-Secretary-General for Humanitarian Affairs, John Holmes"]},
    "Kouchner": {"type": "person", "names": ["Bernard Kouchner"], "also": ["David Miliband", "foreign ministers of France and the United Kingdom"]},
    "Miliband": {"type": "person", "names": ["David Miliband"]},
    "Bildt": {"type": "person", "names": ["Carl Bildt"]},
    "Shanmugarajah": {"type": "person", "names": ["V. Shanmugarajah"], "also": ["Dr. V. Shanmugarajah", "doctor"]},
    "Weiss": {"type": "person", "names": ["Gordon Weiss"], "also": ["UN spokesman Gordon Weiss", "UN"]},
    "Thamilini": {"type": "person", "names": ["Thamilini"], "also": ["young mother", "mother"]},
    "Obama": {"type": "person", "names": ["Barack Obama"], "also": ["U.S. President Barack Obama", "Mr. Obama", "Obama"]},
    "Kohona": {"type": "person", "names": ["Palitha Kohona"], "also": ["Foreign Secretary Palitha Kohona"]},
    "Rajiv Gandhi": {"type": "person", "names": ["Rajiv Gandhi"], "also": ["former prime minister of India"]},
    "Ban": {"type": "person", "names": ["Ban Ki-moon"]},
    "Norway": {"type": "state", "names": ["Norway"]},
    "US": {"type": "state", "names": ["United States", "USA"], "also": ["U.S.", "India", "European Union", "EU"]},
    "US embassy": {"type": "organisation", "names": ["U.S. embassy", "American embassy"], "also": ["U.S. embassy in Colombo", "United States"]},
    "India": {"type": "state", "names": ["India"], "also": ["Indian army"]},
    "China": {"type": "state", "names": ["China"]},
    "Russia": {"type": "state", "names": ["Russia"]},
    "Germany": {"type": "state", "names": ["Germany"]},
    "Sweden": {"type": "state", "names": ["Sweden"]},
    "France": {"type": "state", "names": ["France"]},
    "UK": {"type": "state", "names": ["United Kingdom"], "also": ["Britain"]},
    "Jordan": {"type": "state", "names": ["Jordan"]},
    "EU": {"type": "organisation", "names": ["European Union", "EU"]},
    "UN": {"type": "organisation", "names": ["United Nations", "UN"], "also": ["UN country team", "United Nations officials"]},
    "Security Council": {"type": "organisation", "names": ["Security Council"]},
    "Human Rights Council": {"type": "organisation", "names": ["Human Rights Council"]},
    "ICRC": {"type": "organisation", "names": ["ICRC"]},
    "WFP": {"type": "organisation", "names": ["WFP"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"]},
    "MSF": {"type": "organisation", "names": ["Médecins Sans Frontières"], "also": ["Médecins Sans Frontières surgeons"]},
    "TamilNet": {"type": "organisation", "names": ["TamilNet"], "also": ["web site TamilNet"]},
    "Channel 4": {"type": "organisation", "names": ["Channel 4"], "also": ["Britain's Channel 4", "Journalists from Britain's Channel 4", "Journalists"]},
    "peace secretariat": {"type": "organisation", "names": ["peace secretariat"], "also": ["Tigers' peace secretariat"]},
    "Colombo": {"type": "place", "names": ["Colombo", "COLOMBO"], "also": ["air force headquarters", "heart of Colombo", "middle of Colombo", "headquarters of the air force"], "lat": 6.93, "lon": 79.85},
    "Kilinochchi": {"type": "place", "names": ["Kilinochchi", "Kilinotchi"], "also": ["town", "peace secretariat"], "lat": 9.396, "lon": 80.398},
    "Paranthan": {"type": "place", "names": ["Paranthan"], "also": ["crossroads of Paranthan", "junction at Paranthan"], "lat": 9.45, "lon": 80.40},
    "Jaffna": {"type": "place", "names": ["Jaffna"], "also": ["Jaffna peninsula"], "lat": 9.67, "lon": 80.01},
    "Eastern Province": {"type": "place", "names": ["Eastern Province"], "also": ["East"]},
    "Elephant Pass": {"type": "place", "names": ["Elephant Pass"], "lat": 9.52, "lon": 80.41},
    "Mullaitivu": {"type": "place", "names": ["Mullaitivu", "Mullaittivu"], "also": ["Mullaitivu town", "coastal town of Mullaitivu"], "lat": 9.267, "lon": 80.814},
    "Oslo": {"type": "place", "names": ["Oslo"], "lat": 59.91, "lon": 10.75},
    "Puthukkudiyiruppu": {"type": "place", "names": ["Puthukkudiyiruppu", "PTK"], "also": ["Puthukkudiyiruppu hospital"], "lat": 9.31, "lon": 80.69},
    "Aanandapuram": {"type": "place", "names": ["Aanandapuram"]},
    "Puthumathalan": {"type": "place", "names": ["Putumattalan", "Puthumathalan"], "also": ["makeshift hospital at Putumattalan"], "lat": 9.345, "lon": 80.745},
    "Vellamullivaikkal": {"type": "place", "names": ["Vellamullivaikkal"], "also": ["Karaiyamullivaikkal"], "lat": 9.28, "lon": 80.80},
    "Karaiyamullivaikkal": {"type": "place", "names": ["Karaiyamullivaikkal"]},
    "Mullivaikkal": {"type": "place", "names": ["Mullivaikkal", "MULLIVAIKKAL"], "also": ["makeshift hospital", "hospital", "makeshift hospital at Mullivaikkal", "admission ward"], "lat": 9.29, "lon": 80.78},
    "Iranaipalai": {"type": "place", "names": ["Iranaipalai"]},
    "Ampalavanpokkanai": {"type": "place", "names": ["Ampalavanpokkanai"]},
    "Vishwamadu": {"type": "place", "names": ["Vishwamadu"]},
    "Chalai": {"type": "place", "names": ["Chalai"]},
    "Menik Farm": {"type": "place", "names": ["Menik Farm"]},
    "Matara": {"type": "place", "names": ["Matara"], "lat": 5.949, "lon": 80.535},
    "Akuressa": {"type": "place", "names": ["Akuressa"], "lat": 6.10, "lon": 80.48},
    "Valayanmadam": {"type": "place", "names": ["Valayanmadam"]},
    "Omanthai": {"type": "place", "names": ["Omanthai"], "lat": 8.87, "lon": 80.51},
    "Vavuniya": {"type": "place", "names": ["Vavuniya"], "also": ["Vavuniya district", "Vavuniya hospital"], "lat": 8.751, "lon": 80.497},
    "Vadduvakal": {"type": "place", "names": ["Vadduvakal"], "also": ["causeway", "causeway at Vadduvakal"]},
    "Iraddaivaikkal": {"type": "place", "names": ["Iraddaivaikkal"], "also": ["strip"]},
    "Geneva": {"type": "place", "names": ["Geneva"], "lat": 46.204, "lon": 6.143},
    "Toronto": {"type": "place", "names": ["Toronto"], "also": ["Gardiner Expressway"], "lat": 43.65, "lon": -79.38},
    "London": {"type": "place", "names": ["London"], "also": ["Parliament"], "lat": 51.507, "lon": -0.128},
    "Nanthikadal": {"type": "place", "names": ["Nanthikadal lagoon"], "also": ["Nanthikadal"]},
    "No Fire Zone": {"type": "place", "names": ["No Fire Zone", "NFZ"]},
    "Mavil Aru": {"type": "place", "names": ["Mavil Aru"], "also": ["sluice at Mavil Aru"]},
}

# Kilinochchi, January 2009
event("kilinochchi", ["capture"], ["2009-01-02", "2009-01-02"], "Kilinochchi", "Sri Lankan army",
      {"040": ["Sri Lankan army takes Tigers' de facto capital", "Sri Lankan troops on Friday captured Kilinochchi", "entered Kilinochchi from three directions early on Friday", "the army had entered a \"ghost town\""],
       "041": ["Kilinotchi has fallen", "was taken from the Tamil Tigers on Friday by government soldiers", "moved into the town in the early hours of Friday", "A \"ghost town\" was all that the army had won"],
       "042": ["Since the fall of Kilinochchi on January 2"], "045": ["Kilinochchi was captured on January 2"]}, target="LTTE")
event("kilinochchi-battle", ["clash", "kill", "attack"], None, "Kilinochchi", None,
      {"040": ["after months of trench warfare in monsoon mud", "more than 1,500 rebels had died in the battle for the town"], "041": ["Months in flooded trenches lay behind the men", "put the guerrillas' dead in the fight for the town"]},
      speakers={"040": "Fonseka", "041": "Fonseka"})
event("hq-moved", ["withdraw"], None, None, "LTTE",
      {"040": ["the LTTE had moved its headquarters and the bulk of the civilian population farther to the northeast well before"], "041": ["The headquarters had long been moved to the northeast"]},
      speakers={"040": "TamilNet", "041": "TamilNet"})
event("air-force-bomber", ["suicide_bombing", "bombing", "attack", "kill"], ["2009-01-02", "2009-01-02"], "Colombo", None,
      {"040": ["suicide bomber strikes in Colombo", "a suicide bomber on a motorcycle blew himself up outside the air force headquarters", "killing three airmen and wounding some 30 people"],
       "041": ["a man on a motorcycle set off the explosives he carried", "three airmen lost their lives"]})
event("paranthan", ["capture"], ["2009-01-01", "2009-01-01"], "Paranthan", "Sri Lankan army",
      {"040": ["they had seized the crossroads of Paranthan"], "041": ["the junction at Paranthan slightly farther north had been taken"]})
event("last-call", ["appeal"], ["2009-01-02", "2009-01-02"], None, "Rajapaksa",
      {"040": ["For the last time I call upon the LTTE to lay down their arms and surrender"], "041": ["demanded \"for the last time\" that the Tigers give up their weapons and surrender"]}, target="LTTE")
event("press-barred", ["restrict"], None, None, None, {"040": ["journalists are barred from the combat zone"], "041": ["As the press has no access to the front"]})
event("kilinochchi-1998", ["capture", "kill"], ["1998-09-01", "1998-09-30"], "Kilinochchi", "LTTE",
      {"040": ["The LTTE had held Kilinochchi since September 1998", "it overran an army garrison there and killed hundreds of soldiers"], "041": ["the Tigers had stormed the garrison of Kilinotchi", "several hundred soldiers fell"]}, target="Sri Lankan army")
event("truce-2002", ["ceasefire", "agree"], ["2002-02-01", "2002-02-28"], None, None, {"040": ["Norway had brokered a ceasefire in February 2002"], "041": ["After the ceasefire of February 2002, which was Norway's work"]})
event("envoys", ["consult"], None, "Kilinochchi", None,
      {"040": ["Truce monitors and foreign envoys used to be received in the town's \"peace secretariat\""], "041": ["it was to the town's \"peace secretariat\" that Erik Solheim and other envoys travelled"]})
event("truce-cancelled", ["reject"], ["2008-01-01", "2008-01-31"], None, "Sri Lanka",
      {"040": ["Rajapaksa's government formally withdrew from that agreement a year ago"], "041": ["Twelve months ago Rajapakse's government cancelled that agreement formally"]})
event("east-2007", ["capture", "attack"], ["2007-07-01", "2007-07-31"], "Eastern Province", "Sri Lanka",
      {"040": ["having driven the Tigers out of the Eastern Province in July 2007"], "041": ["the guerrillas had already been expelled from the Eastern Province, in July 2007"], "045": ["without him the East fell in 2007"]},
      target="LTTE", times={"045": ["2007-01-01", "2007-12-31"]})
event("towards-elephant-pass", ["advance"], ["2009-01-02", "2009-01-04"], "Elephant Pass", "Sri Lankan army",
      {"040": ["columns were already moving up the A9 highway towards it"], "041": ["Troops are on their way along the A9 road to the latter"]}, speakers={"040": "Nanayakkara", "041": "Nanayakkara"})
event("un-left", ["withdraw"], ["2008-09-01", "2008-09-30"], "Kilinochchi", "UN",
      {"040": ["which pulled its international staff out of Kilinochchi last September"], "041": ["whose foreign employees had to leave Kilinotchi in September"]})
event("un-appeal", ["appeal"], None, None, "UN", {"040": ["appealed to both sides to spare them"], "041": ["asked the parties to show them consideration"]})
event("us-appeal", ["appeal"], None, None, "US embassy",
      {"040": ["called on the government to offer Tamils a political settlement"], "041": ["urged Colombo to present the Tamils with a political solution"]}, target="Sri Lanka")
event("outlawed", ["restrict", "sanction"], None, None, "US", {"040": ["The United States, India and the European Union have outlawed the LTTE"], "041": ["In the USA, the EU and India the LTTE is banned"]}, target="LTTE")
event("war", ["clash", "kill", "attack"], ["1983-01-01", "2009-01-04"], None, None,
      {"040": ["More than 70,000 people have been killed since the war began in 1983"], "041": ["The war, which began in 1983, has cost more than 70,000 lives"]})

# January to April, as the ministry's site has it
event("elephant-pass", ["capture"], ["2009-01-09", "2009-01-09"], "Elephant Pass", "Sri Lankan army",
      {"042": ["the Security Forces have liberated Elephant Pass (January 9)"], "045": ["Elephant Pass, which the Tigers had stormed in April 2000, a week later"]})
event("mullaitivu", ["capture"], ["2009-01-25", "2009-01-25"], "Mullaitivu", "Sri Lankan army",
      {"042": ["Mullaitivu town (January 25)", "Troops of 59 Division entered Mullaitivu for the first time in 13 years"], "045": ["Mullaittivu followed on January 25"]})
event("chalai", ["capture"], ["2009-02-05", "2009-02-05"], "Chalai", "Sri Lankan army", {"042": ["Chalai, the last Sea Tiger base (February 5)"]})
event("mullaitivu-1996", ["capture"], ["1996-07-01", "1996-07-31"], "Mullaitivu", "LTTE", {"042": ["the terrorists had overrun the Army camp there in July 1996"]}, target="Sri Lankan army")
event("mullaitivu-massacre", ["kill"], ["1996-07-01", "1996-07-31"], "Mullaitivu", "LTTE", {"042": ["massacred over 1,100 soldiers"]}, target="Sri Lankan army")
event("mullaitivu-surrender", ["surrender"], ["1996-07-01", "1996-07-31"], None, None, {"042": ["many of whom had surrendered"]})
event("ptk", ["capture"], ["2009-04-05", "2009-04-05"], "Puthukkudiyiruppu", "Sri Lankan army",
      {"042": ["Puthukkudiyiruppu fully liberated", "gained total control of Puthukkudiyiruppu (PTK)"], "045": ["By Easter Puthukkudiyiruppu had gone as well"]}, target="LTTE", times={"045": ["2009-04-01", "2009-04-12"]})
event("boxed-in", ["besiege"], ["2009-04-05", "2009-04-06"], None, None, {"042": ["have been boxed into a coastal strip of less than 20 square kilometres"]}, target="LTTE")
event("human-shield", ["abduct", "restrict"], None, None, "LTTE", {"042": ["where they hold innocent Tamil civilians as a human shield"]})
event("aanandapuram-ring", ["besiege"], ["2009-03-31", "2009-04-05"], "Aanandapuram", None, {"042": ["where the outfit's best cadres were encircled since last Tuesday"]}, target="LTTE")
event("aanandapuram", ["kill", "clash", "attack"], ["2009-03-31", "2009-04-05"], "Aanandapuram", "Sri Lankan army",
      {"042": ["terrorist leadership decimated at Aanandapuram", "Search parties had recovered 420 bodies of terrorists", "The dead leaders identified so far include Theepan"]}, target="LTTE")
event("guns-captured", ["seize", "capture"], ["2009-03-31", "2009-04-06"], None, None, {"042": ["A 130 mm artillery gun and two 120 mm mortars were among the weapons captured"]})
event("gas", ["attack", "kill"], ["2009-03-31", "2009-04-05"], "Aanandapuram", None,
      {"042": ["that poison gas was used at Aanandapuram", "Brigadier Nanayakkara flatly denied the charge"]}, status="disputed", disputes=["status"])
event("gas-alleged", ["accuse"], None, None, None, {"042": ["Pro-LTTE web sites have alleged that poison gas was used at Aanandapuram"]})
event("gas-denied", ["deny", "reject"], None, None, "Nanayakkara", {"042": ["Brigadier Nanayakkara flatly denied the charge"]})
event("iranaipalai", ["airstrike", "attack"], ["2009-04-04", "2009-04-04"], "Iranaipalai", "Air Force", {"042": ["attacked an LTTE gathering point north of Iranaipalai"]}, target="LTTE")
event("sea-tigers", ["destroy", "attack", "kill"], ["2009-04-05", "2009-04-05"], "Mullaitivu", "Navy", {"042": ["the Navy destroyed three Sea Tiger craft", "killing at least 15 terrorists"]})
event("lagoon-shooting", ["shooting", "attack", "kill"], ["2009-04-04", "2009-04-04"], "Ampalavanpokkanai", "LTTE", {"042": ["LTTE gunmen opened fire at a group of civilians", "killing four and injuring 13"]})
event("vishwamadu", ["suicide_bombing", "bombing", "attack", "kill"], ["2009-02-09", "2009-02-09"], "Vishwamadu", "LTTE",
      {"042": ["sent a woman suicide bomber among the displaced at a reception point in Vishwamadu on February 9", "where 20 soldiers and 8 civilians perished"]})
event("hospital-march", ["shelling", "attack"], ["2009-03-29", "2009-04-05"], "Puthumathalan", "Sri Lankan army",
      {"042": ["Army shells had hit the makeshift hospital at Putumattalan last week", "is baseless", "troops have not fired a single round into the NFZ"]}, status="disputed", disputes=["status"])
event("hospital-march-denied", ["deny", "reject"], None, None, None,
      {"042": ["The claim by a so-called health official that Army shells had hit the makeshift hospital at Putumattalan last week is baseless", "troops have not fired a single round into the NFZ"]})
event("ceasefire-refused", ["reject"], None, None, "Gotabaya", {"042": ["ruled out any ceasefire", "there is nothing to talk about"]})
event("ceasefire-sought", ["appeal"], ["2009-03-29", "2009-04-05"], None, "Nadesan", {"042": ["as sought by LTTE political head B. Nadesan last week"]})
event("arms-demanded", ["appeal"], None, None, "Gotabaya", {"042": ["They must lay down arms"]})
event("pillay-dismissed", ["reject", "deny"], None, None, "Gotabaya", {"042": ["He also dismissed the concern voiced by some INGOs"]})
event("pillay", ["accuse"], ["2009-03-13", "2009-03-13"], None, "Pillay", {"042": ["had claimed on March 13 that more than 2,800 civilians were killed since January 20"]})
event("civilians", ["kill", "attack"], ["2009-01-20", "2009-04-20"], None, None,
      {"042": ["more than 2,800 civilians were killed since January 20", "He also dismissed the concern voiced by some INGOs"], "043": ["6,432 civilians were killed and 13,946 wounded from 20 January to 20 April", "The Government has called these figures unsubstantiated"]},
      disputes=["number"], speakers={"042": "Pillay"}, times={"042": ["2009-01-20", "2009-03-13"]})
event("figures-denied", ["deny", "reject"], None, None, "Sri Lanka", {"043": ["The Government has called these figures unsubstantiated"]})
event("karuna-visit", ["consult"], ["2009-04-05", "2009-04-05"], "Menik Farm", "Karuna", {"042": ["visited the displaced at Menik Farm on Sunday"]})
event("karuna-call", ["appeal"], ["2009-04-05", "2009-04-05"], None, "Karuna", {"042": ["called on the remaining cadres to surrender"]})
event("matara-arrests", ["arrest"], ["2009-04-04", "2009-04-04"], "Matara", None, {"042": ["police arrested four suspects on Saturday"]})
event("akuressa", ["suicide_bombing", "bombing", "attack", "kill"], ["2009-03-10", "2009-03-10"], "Akuressa", None, {"042": ["the suicide attack of March 10 outside a mosque at Akuressa", "which claimed 14 lives"]})

# the UN's report, April 2009
event("wall", ["advance", "attack", "capture"], ["2009-04-20", "2009-04-20"], "Puthumathalan", "Sri Lankan army", {"043": ["the Sri Lanka Army (SLA) broke through an earthen wall"]})
event("vests", ["suicide_bombing", "bombing", "attack", "kill"], ["2009-04-20", "2009-04-20"], None, "LTTE",
      {"043": ["having detonated three suicide vests among the crowd, with the loss of 17 lives", "The LTTE denied this"]}, status="disputed", disputes=["status"], speakers={"043": "Sri Lankan army"})
event("vests-accused", ["accuse"], None, None, "Sri Lankan army", {"043": ["The military accuses the LTTE"]}, target="LTTE")
event("vests-denied", ["deny", "reject"], None, None, "LTTE", {"043": ["The LTTE denied this"]})
event("thousand", ["shelling", "kill", "attack"], ["2009-04-20", "2009-04-20"], None, None,
      {"043": ["more than 1,000 non-combatants were killed that day by shelling and cluster munitions", "which the military rejects in turn"]}, status="disputed", disputes=["status"], speakers={"043": "LTTE"})
event("thousand-alleged", ["accuse"], None, None, "LTTE", {"043": ["alleged that more than 1,000 non-combatants were killed that day"]})
event("thousand-rejected", ["deny", "reject"], None, None, "Sri Lankan army", {"043": ["which the military rejects in turn"]})
event("puthumathalan", ["capture"], ["2009-04-20", "2009-04-22"], "Puthumathalan", "Sri Lankan army", {"043": ["By the 22nd the SLA was in control of Puthumathalan"]})
event("daya-master", ["surrender"], ["2009-04-22", "2009-04-22"], None, "Daya Master", {"043": ["gave themselves up to the Army the same day"]})
event("valayanmadam", ["capture"], ["2009-04-25", "2009-04-25"], "Valayanmadam", "Sri Lankan army", {"043": ["Valayanmadam, farther south, was captured on 25 April"]}, speakers={"043": "Sri Lankan army"})
event("tigers-ceasefire", ["ceasefire"], ["2009-04-26", "2009-04-26"], None, "LTTE", {"043": ["the LTTE declared a unilateral ceasefire"]})
event("joke", ["reject"], ["2009-04-26", "2009-04-26"], None, "Gotabaya", {"043": ["which the Secretary of Defence dismissed as \"a joke\""]})
event("heavy-weapons", ["pledge", "ceasefire"], ["2009-04-27", "2009-04-27"], None, "Sri Lanka",
      {"043": ["Government announces end of combat operations with heavy weapons", "the Government announced that its forces had been instructed to cease using heavy-calibre guns"],
       "044": ["Colombo had pledged before the world to use no more heavy weapons"]})
event("mullivaikkal-air", ["airstrike", "attack"], ["2009-04-27", "2009-04-27"], "Mullivaikkal", None,
      {"043": ["the LTTE reported two air strikes on Mullivaikkal", "none of its aircraft had flown over the area"]}, status="disputed", disputes=["status"], speakers={"043": "LTTE"})
event("air-denied", ["deny", "reject"], None, None, "Air Force", {"043": ["The Air Force stated that none of its aircraft had flown over the area"]})
event("ferry", ["aid"], ["2009-02-10", "2009-04-27"], None, "ICRC", {"043": ["which has evacuated over 13,000 sick and wounded and accompanying relatives by ferry"]})
event("food-landed", ["aid"], ["2009-04-27", "2009-04-27"], None, "ICRC", {"043": ["was able to land 30 metric tons on the 27th"]})
event("ptk-hospital", ["shelling", "attack", "kill"], ["2009-01-31", "2009-02-04"], "Puthukkudiyiruppu", None,
      {"043": ["after having been shelled repeatedly in the four preceding days", "at least nine patients were killed there"]})
event("separated", ["arrest", "abduct"], ["2009-04-20", "2009-04-27"], "Omanthai", None, {"043": ["have been separated from their families and taken to undisclosed locations"]})
event("recruits", ["abduct"], None, None, "LTTE", {"043": ["The LTTE continues to recruit by force"]})
event("un-staff", ["abduct"], ["2009-03-22", "2009-03-22"], None, "LTTE", {"043": ["on 22 March abducted two national UN staff members"]})
event("un-staff-released", ["release"], ["2009-03-22", "2009-04-28"], None, None, {"043": ["of whom one has since been released"]})
event("holmes-met", ["consult"], ["2009-04-27", "2009-04-27"], "Colombo", "Holmes", {"043": ["met President Mahinda Rajapaksa in Colombo on 27 April"]}, target="Rajapaksa")
event("holmes-asked", ["appeal"], ["2009-04-27", "2009-04-27"], None, "Holmes", {"043": ["called for a humanitarian pause and access to the zone"]})
event("holmes-refused", ["reject"], None, None, None, {"043": ["neither was granted"]})
event("holmes-menik", ["consult"], ["2009-04-26", "2009-04-26"], "Menik Farm", "Holmes", {"043": ["He had visited Menik Farm near Vavuniya on the previous day"]})
event("ministers", ["consult"], ["2009-04-29", "2009-04-29"], None, "Kouchner",
      {"043": ["The foreign ministers of France and the United Kingdom, Bernard Kouchner and David Miliband, are expected on 29 April"]}, status="planned")
event("bildt", ["restrict", "reject", "sanction"], None, None, None, {"043": ["Sweden's Carl Bildt was refused entry"]}, target="Bildt")
event("meals", ["aid"], None, "Vavuniya", "WFP", {"043": ["WFP delivers cooked meals to 150,000 persons in Vavuniya district"]})
event("tents", ["aid"], ["2009-04-20", "2009-04-27"], "Menik Farm", "UNHCR", {"043": ["UNHCR has put up 8,400 tents at Menik Farm since 20 April"]})
event("surgeons", ["aid"], ["2009-04-20", "2009-04-27"], "Vavuniya", "MSF", {"043": ["surgeons at Vavuniya hospital operated on 400 patients in the week"]})

# Mullivaikkal, May 2009
event("hospital-13", ["shelling", "attack", "kill"], ["2009-05-13", "2009-05-13"], "Mullivaikkal", "Sri Lankan army",
      {"044": ["Genocidal SLA shells hospital for second day, over 50 slaughtered", "the Sinhala army shelled the makeshift hospital at Mullivaikkal for the second day running on Wednesday", "An ICRC worker was among those who perished today",
               "denied that a single shell had been fired", "blamed the LTTE for both explosions"]}, status="disputed", disputes=["actor"], speakers={"044": "Shanmugarajah"})
event("hospital-12", ["shelling", "attack", "kill"], ["2009-05-12", "2009-05-12"], "Mullivaikkal", None,
      {"044": ["A shell had crashed into the admission ward on Tuesday around 8:00 a.m. and killed 49", "the Tigers' peace secretariat says 60", "denied that a single shell had been fired", "blamed the LTTE for both explosions"]},
      status="disputed", disputes=["number", "actor"], speakers={"044": "Shanmugarajah"})
event("hospital-denied", ["deny", "reject"], ["2009-05-13", "2009-05-13"], None, "Nanayakkara", {"044": ["denied that a single shell had been fired"]})
event("hospital-blamed", ["accuse"], ["2009-05-13", "2009-05-13"], None, "Nanayakkara", {"044": ["blamed the LTTE for both explosions"]}, target="LTTE")
event("own-people", ["shelling", "attack"], ["2009-05-12", "2009-05-13"], None, "LTTE", {"044": ["The Tigers were mortaring their own people to win sympathy abroad"]}, speakers={"044": "Nanayakkara"}, status="claimed")
event("channel-4", ["expel"], ["2009-05-10", "2009-05-10"], None, None, {"044": ["were deported last Sunday"]}, target="Channel 4")
event("weekend", ["shelling", "attack", "kill"], ["2009-05-09", "2009-05-10"], "Vellamullivaikkal", "Sri Lankan army",
      {"044": ["The massacre of the weekend", "the occupying forces rained thousands of shells on Vellamullivaikkal and Karaiyamullivaikkal", "The hospital registered 378 bodies and 1,122 wounded on Sunday",
               "over 3,200 civilians lie dead in the bunkers"]}, disputes=["number"])
event("bloodbath", ["accuse"], None, None, "Weiss", {"044": ["spoke of a \"bloodbath\""]})
event("weiss-summoned", ["accuse", "consult", "appeal"], None, None, "Sri Lanka", {"044": ["The regime of Mahinda Rajapaksa summoned him for it"]}, target="Weiss")
event("vadduvakal", ["clash", "attack", "kill"], ["2009-05-11", "2009-05-11"], "Vadduvakal", "LTTE",
      {"044": ["were beaten back by Tiger fighters on Monday evening", "32 soldiers were killed"]}, target="Sri Lankan army", speakers={"044": "LTTE"})
event("vadduvakal-vehicles", ["destroy"], ["2009-05-11", "2009-05-11"], "Vadduvakal", "LTTE", {"044": ["two armoured vehicles set on fire"]})
event("vadduvakal-captured", ["capture"], None, "Vadduvakal", "Sri Lankan army", {"044": ["Colombo's claim of having captured the causeway was false"]}, status="disputed", disputes=["status"])
event("vadduvakal-denied", ["deny", "reject"], None, None, "LTTE", {"044": ["Colombo's claim of having captured the causeway was false"]})
event("iraddaivaikkal", ["capture", "advance"], ["2009-05-12", "2009-05-12"], "Iraddaivaikkal", "Sri Lankan army", {"044": ["the SLA's 58 Division has occupied the strip as far as Iraddaivaikkal since Tuesday"]})
event("snipers", ["shooting", "attack"], ["2009-05-12", "2009-05-13"], None, "Sri Lankan army", {"044": ["its snipers fire at anybody who goes down to the sea"]})
event("navy-craft", ["destroy", "attack"], ["2009-05-10", "2009-05-10"], "Mullaitivu", "LTTE", {"044": ["Sea Black Tigers sank an attack craft of the Sri Lanka Navy off Mullaitivu"]})
event("tent", ["airstrike", "attack"], ["2009-04-29", "2009-04-29"], None, "Air Force", {"044": ["her two sons were hit on 29 April when Kfir jets bombed their tent"]}, speakers={"044": "Thamilini"})
event("pathmanathan-appeal", ["appeal"], None, None, "Pathmanathan", {"044": ["appealed to the Security Council and to U.S. President Barack Obama to stop the carnage"]})
event("obama", ["appeal"], ["2009-05-13", "2009-05-13"], None, "Obama",
      {"044": ["Mr. Obama urged the government from the White House garden today to halt the indiscriminate shelling", "demanded that the Tigers let the civilians go"]})
event("toronto", ["protest"], ["2009-05-10", "2009-05-10"], "Toronto", None, {"044": ["thousands of Tamils had blocked the Gardiner Expressway on Sunday evening"]})
event("london", ["protest"], ["2009-04-08", "2009-05-13"], "London", None, {"044": ["in London protesters have been camping before Parliament for five weeks"]})

# the end, and what came before
event("prabhakaran", ["kill", "shooting"], ["2009-05-18", "2009-05-19"], None, "Sri Lankan army",
      {"045": ["had \"attained martyrdom\"", "had Prabhakaran shot in an ambulance in which he was trying to break through", "showed off a body", "they had found that morning among the mangroves of Nanthikadal lagoon",
               "he had insisted that the leader was alive and safe"]}, target="Prabhakaran", status="disputed", disputes=["time", "status"])
event("death-conceded", ["concede"], ["2009-05-24", "2009-05-24"], None, "Pathmanathan", {"045": ["Selvarasa Pathmanathan conceded this morning"]})
event("death-denied", ["deny"], ["2009-05-18", "2009-05-18"], None, "Pathmanathan", {"045": ["as late as last Monday he had insisted that the leader was alive and safe"]})
event("white-flag", ["surrender"], ["2009-05-18", "2009-05-18"], None, "Nadesan", {"045": ["Before dawn on May 18 the two walked towards the lines of the 58th Division under a white flag"]})
event("nadesan-killed", ["kill", "shooting", "attack"], ["2009-05-18", "2009-05-18"], None, None,
      {"045": ["and were machine-gunned", "the pair were shot in the back by their own side"]}, target="Nadesan", disputes=["actor"])
event("assurances", ["pledge", "agree"], None, None, "Sri Lanka", {"045": ["after diplomats had passed on assurances from Colombo", "denies any such deal"]}, status="disputed", disputes=["status"])
event("kohona-denies", ["deny", "reject"], None, None, "Kohona", {"045": ["Foreign Secretary Palitha Kohona denies any such deal"]})
event("beach", ["capture", "advance"], ["2009-05-16", "2009-05-16"], "Vellamullivaikkal", "Sri Lankan army", {"045": ["two divisions had met on the beach at Vellamullivaikkal and cut the rebels off from the sea"]})
event("guns-silent", ["ceasefire", "surrender", "concede", "pledge"], ["2009-05-17", "2009-05-17"], None, "Pathmanathan", {"045": ["the battle had \"reached its bitter end\"", "the Tigers would silence their guns"]})
event("indian-army", ["clash", "attack"], ["1987-01-01", "1990-12-31"], None, "LTTE", {"045": ["had fought the Indian army to a standstill between 1987 and 1990"]}, target="India")
event("rajiv", ["bombing", "suicide_bombing", "kill", "attack"], ["1991-05-21", "1991-05-21"], None, "LTTE", {"045": ["blown up a former prime minister of India, Rajiv Gandhi, on May 21, 1991"]}, target="Rajiv Gandhi")
event("sluice", ["restrict"], ["2006-07-01", "2006-07-31"], "Mavil Aru", "LTTE", {"045": ["In July 2006 the Tigers closed the sluice at Mavil Aru"]})
event("china-sold", ["supply"], None, None, "China", {"045": ["China, which sold the guns, jets and ammunition"]})
event("off-agenda", ["reject", "restrict"], None, None, "China", {"045": ["together with Russia kept the matter off the Security Council's agenda"]})
event("elephant-pass-2000", ["capture"], ["2000-04-01", "2000-04-30"], "Elephant Pass", "LTTE", {"045": ["which the Tigers had stormed in April 2000"]})
event("colombo-raid", ["airstrike", "attack", "destroy"], ["2009-02-20", "2009-02-20"], "Colombo", None,
      {"045": ["A despairing raid by two light aircraft on Colombo on the night of February 20", "one of them ploughed into the tax office and two people died"]})
event("war-since-2006", ["kill", "clash", "attack"], ["2006-06-01", "2009-05-22"], None, None,
      {"045": ["put the army's dead since the middle of 2006 at 6,261", "For the Tigers the military gives 22,000"]}, speakers={"045": "Gotabaya"})
event("doctors-arrested", ["arrest"], ["2009-05-16", "2009-05-17"], None, None, {"045": ["were arrested last weekend"]})
event("doctors-accused", ["accuse"], None, None, None, {"045": ["are accused of having spread rebel propaganda"]})
event("ban-visit", ["consult"], ["2009-05-23", "2009-05-23"], "Menik Farm", "Ban", {"045": ["Ban Ki-moon walked through Menik Farm yesterday"]})
event("ban-asked", ["appeal"], ["2009-05-23", "2009-05-23"], None, "Ban", {"045": ["asked for unhindered access"]})
event("ban-refused", ["reject"], None, None, "Sri Lanka", {"045": ["That will have to wait, Rajapaksa's aides replied"]})
event("council-meets", ["consult"], ["2009-05-26", "2009-05-26"], "Geneva", "Human Rights Council", {"045": ["On Tuesday the Human Rights Council meets in Geneva"]}, status="planned")
event("germany-asked", ["appeal"], None, None, "Germany", {"045": ["at Germany's request"]})

relations = [
    {"type": "speaks_for", "from": "Nanayakkara", "to": "Sri Lankan army", "accounts": {"040": ["military spokesman Brigadier Udaya Nanayakkara"], "041": ["Brigadier Udaya Nanayakkara, the military's spokesman"],
        "042": ["Military Spokesman Brigadier Udaya Nanayakkara"], "044": ["The military in Colombo, whose spokesman Udaya Nanayakkara"]}},
    {"type": "leads", "from": "Fonseka", "to": "Sri Lankan army", "accounts": {"040": ["Army chief Sarath Fonseka"], "041": ["General Sarath Fonseka, the commander of the army"]}},
    {"type": "leads", "from": "Rajapaksa", "to": "Sri Lanka", "accounts": {"040": ["President Mahinda Rajapaksa"], "041": ["President Mahinda Rajapakse"], "043": ["President Mahinda Rajapaksa"], "044": ["The regime of Mahinda Rajapaksa"]}},
    {"type": "leads", "from": "Prabhakaran", "to": "LTTE", "accounts": {"042": ["Prabhakaran and the remnants of his outfit"], "045": ["Velupillai Prabhakaran, founder and absolute ruler of the Liberation Tigers of Tamil Eelam"]}},
    {"type": "part_of", "from": "Nadesan", "to": "LTTE", "accounts": {"042": ["LTTE political head B. Nadesan"], "045": ["Balasingham Nadesan, the movement's political chief"]}},
    {"type": "part_of", "from": "Pathmanathan", "to": "LTTE", "accounts": {"044": ["Selvarasa Pathmanathan, the LTTE's head of international relations"]}},
    {"type": "speaks_for", "from": "Pathmanathan", "to": "LTTE", "accounts": {"045": ["the Tamil Tigers' last spokesman abroad"]}},
    {"type": "leads", "from": "Puleedevan", "to": "peace secretariat", "accounts": {"045": ["Seevaratnam Puleedevan, who ran its peace secretariat"]}},
    {"type": "part_of", "from": "peace secretariat", "to": "LTTE", "accounts": {"044": ["the Tigers' peace secretariat"]}},
    {"type": "part_of", "from": "Daya Master", "to": "LTTE", "accounts": {"043": ["LTTE media coordinator Daya Master"]}},
    {"type": "part_of", "from": "58 Division", "to": "Sri Lankan army", "accounts": {"044": ["the SLA's 58 Division"]}},
    {"type": "speaks_for", "from": "Weiss", "to": "UN", "accounts": {"044": ["UN spokesman Gordon Weiss"]}},
    {"type": "leads", "from": "Obama", "to": "US", "accounts": {"044": ["U.S. President Barack Obama"]}},
    {"type": "supplies", "from": "China", "to": "Sri Lanka", "accounts": {"045": ["China, which sold the guns, jets and ammunition"]}},
]

quantities = [
    {"what": "killed", "low": 3, "high": 3, "accounts": {"040": ["three airmen"], "041": ["three airmen"]}},
    {"what": "wounded", "low": 30, "high": 30, "accounts": {"040": ["some 30 people"], "041": ["around 30 people"]}},
    {"what": "rebels killed", "low": 1500, "accounts": {"040": ["more than 1,500 rebels"], "041": ["over 1,500"]}},
    {"what": "distance km", "low": 330, "high": 330, "accounts": {"040": ["about 330 km"], "041": ["some 330 kilometres"]}},
    {"what": "trapped", "low": 230000, "accounts": {"040": ["at least 230,000 people"], "041": ["No fewer than 230,000 civilians"]}},
    {"what": "killed", "low": 70000, "accounts": {"040": ["More than 70,000 people"], "041": ["more than 70,000 lives"]}},
    {"what": "square kilometres", "low": None, "high": 20, "accounts": {"042": ["less than 20 square kilometres"]}},
    {"what": "bodies", "low": 420, "high": 420, "accounts": {"042": ["420 bodies"]}},
    {"what": "mortars", "low": 2, "high": 2, "accounts": {"042": ["two 120 mm mortars"]}},
    {"what": "craft destroyed", "low": 3, "high": 3, "accounts": {"042": ["three Sea Tiger craft"]}},
    {"what": "killed", "low": 15, "accounts": {"042": ["at least 15 terrorists"]}},
    {"what": "killed", "low": 4, "high": 4, "accounts": {"042": ["killing four"]}},
    {"what": "wounded", "low": 13, "high": 13, "accounts": {"042": ["injuring 13"]}},
    {"what": "soldiers killed", "low": 20, "high": 20, "accounts": {"042": ["20 soldiers"]}},
    {"what": "killed", "low": 8, "high": 8, "accounts": {"042": ["8 civilians"]}},
    {"what": "soldiers killed", "low": 1100, "accounts": {"042": ["over 1,100 soldiers"]}},
    {"what": "killed", "low": 2800, "accounts": {"042": ["more than 2,800 civilians"]}},
    {"what": "arrested", "low": 4, "high": 4, "accounts": {"042": ["four suspects"]}},
    {"what": "killed", "low": 14, "high": 14, "accounts": {"042": ["14 lives"]}},
    {"what": "displaced", "low": 110200, "high": 110200, "accounts": {"043": ["110,200 persons"]}},
    {"what": "still inside", "low": 15000, "high": 20000, "accounts": {"043": ["15,000 to 20,000"]}},
    {"what": "still inside", "low": 50000, "high": 50000, "accounts": {"043": ["around 50,000"]}},
    {"what": "still inside", "low": 165000, "high": 165000, "accounts": {"043": ["165,000"]}},
    {"what": "suicide vests", "low": 3, "high": 3, "accounts": {"043": ["three suicide vests"]}},
    {"what": "killed", "low": 17, "high": 17, "accounts": {"043": ["17 lives"]}},
    {"what": "killed", "low": 1000, "accounts": {"043": ["more than 1,000 non-combatants"]}},
    {"what": "killed", "low": 6432, "high": 6432, "accounts": {"043": ["6,432 civilians"]}},
    {"what": "wounded", "low": 13946, "high": 13946, "accounts": {"043": ["13,946 wounded"]}},
    {"what": "evacuated", "low": 13000, "accounts": {"043": ["over 13,000 sick and wounded"]}},
    {"what": "tons of food", "low": 30, "high": 30, "accounts": {"043": ["30 metric tons"]}},
    {"what": "killed", "low": 9, "accounts": {"043": ["at least nine patients"]}},
    {"what": "abducted", "low": 2, "high": 2, "accounts": {"043": ["two national UN staff members"]}},
    {"what": "fed", "low": 150000, "high": 150000, "accounts": {"043": ["150,000 persons"]}},
    {"what": "tents", "low": 8400, "high": 8400, "accounts": {"043": ["8,400 tents"]}},
    {"what": "patients", "low": 400, "high": 400, "accounts": {"043": ["400 patients"]}},
    {"what": "dollars", "low": 155000000, "high": 155000000, "accounts": {"043": ["US$155 million"]}},
    {"what": "killed", "low": 50, "accounts": {"044": ["At least 50 patients, attendants and medics"]}},
    {"what": "killed", "low": 49, "high": 49, "accounts": {"044": ["killed 49"]}},
    {"what": "killed", "low": 60, "high": 60, "accounts": {"044": ["the Tigers' peace secretariat says 60"]}},
    {"what": "bodies", "low": 378, "high": 378, "accounts": {"044": ["378 bodies"]}},
    {"what": "wounded", "low": 1122, "high": 1122, "accounts": {"044": ["1,122 wounded"]}},
    {"what": "killed", "low": 3200, "accounts": {"044": ["over 3,200 civilians"]}},
    {"what": "soldiers killed", "low": 32, "high": 32, "accounts": {"044": ["32 soldiers"]}},
    {"what": "vehicles destroyed", "low": 2, "high": 2, "accounts": {"044": ["two armoured vehicles"]}},
    {"what": "aircraft", "low": 2, "high": 2, "accounts": {"045": ["two light aircraft"]}},
    {"what": "families without water", "low": 15000, "high": 15000, "accounts": {"045": ["15,000 families"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"045": ["two people died"]}},
    {"what": "soldiers killed", "low": 6261, "high": 6261, "accounts": {"045": ["6,261"]}},
    {"what": "rebels killed", "low": 22000, "high": 22000, "accounts": {"045": ["22,000"]}},
    {"what": "killed", "low": 7000, "high": 7000, "accounts": {"045": ["7,000 up to the end of April"]}},
    {"what": "arrested", "low": 3, "high": 3, "accounts": {"045": ["Three doctors"]}},
    {"what": "displaced", "low": 220000, "high": 220000, "accounts": {"045": ["some 220,000 people"]}},
]

wordings = [
    {"entity": "LTTE", "report": "042", "loaded": "terrorist", "evidence": ["terrorist leadership decimated at Aanandapuram"]},
    {"entity": "Sri Lankan army", "report": "042", "loaded": "heroic", "evidence": ["Heroic troops"]},
    {"entity": "Prabhakaran", "report": "042", "loaded": "megalomaniac", "evidence": ["the megalomaniac Prabhakaran"]},
    {"entity": "LTTE", "report": "042", "loaded": "terrorists", "evidence": ["420 bodies of terrorists"]},
    {"entity": None, "report": "042", "loaded": "so-called", "evidence": ["a so-called health official"]},
    {"entity": "Sri Lankan army", "report": "044", "loaded": "genocidal", "evidence": ["Genocidal SLA"]},
    {"entity": None, "report": "044", "loaded": "slaughtered", "evidence": ["over 50 slaughtered"]},
    {"entity": None, "report": "044", "loaded": "massacred", "evidence": ["patients, attendants and medics were massacred"]},
    {"entity": None, "report": "044", "loaded": "so-called", "evidence": ["the so-called safety zone"]},
    {"entity": None, "report": "044", "loaded": "massacre", "evidence": ["The massacre of the weekend"]},
    {"entity": "Sri Lankan army", "report": "044", "loaded": "occupying", "evidence": ["the occupying forces"]},
    {"entity": "Sri Lanka", "report": "044", "loaded": "regime", "evidence": ["The regime of Mahinda Rajapaksa"]},
    {"entity": None, "report": "044", "loaded": "carnage", "evidence": ["the carnage"]},
    {"entity": "Sri Lankan army", "report": "044", "loaded": "enemy", "evidence": ["the enemy"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Kilinochchi", "on": "2005-06-01", "holder": "LTTE"}, {"place": "Kilinochchi", "on": "2008-12-31", "holder": "LTTE"}, {"place": "Kilinochchi", "on": "2009-01-04", "holder": "Sri Lankan army"},
    {"place": "Paranthan", "on": "2009-01-02", "holder": "Sri Lankan army"}, {"place": "Eastern Province", "on": "2008-01-01", "holder": "Sri Lankan army"},
    {"place": "Elephant Pass", "on": "2005-06-01", "holder": "LTTE"}, {"place": "Elephant Pass", "on": "2009-01-03", "holder": "LTTE"}, {"place": "Elephant Pass", "on": "2009-01-12", "holder": "Sri Lankan army"},
    {"place": "Mullaitivu", "on": "2005-06-01", "holder": "LTTE"}, {"place": "Mullaitivu", "on": "2009-01-03", "holder": "LTTE"}, {"place": "Mullaitivu", "on": "2009-01-26", "holder": "Sri Lankan army"},
    {"place": "Chalai", "on": "2009-02-06", "holder": "Sri Lankan army"}, {"place": "Puthukkudiyiruppu", "on": "2009-03-25", "holder": "LTTE"}, {"place": "Puthukkudiyiruppu", "on": "2009-04-14", "holder": "Sri Lankan army"},
    {"place": "Puthumathalan", "on": "2009-04-24", "holder": "Sri Lankan army"}, {"place": "Valayanmadam", "on": "2009-04-27", "holder": "Sri Lankan army"},
    {"place": "Iraddaivaikkal", "on": "2009-05-13", "holder": "Sri Lankan army"}, {"place": "Vellamullivaikkal", "on": "2009-05-17", "holder": "Sri Lankan army"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "040": ["By Dilani Weerakoon and Mark Oster", "TAP dw/mo/kr 031015 GMT"],
    "041": ["Read also: Ten things you did not know about Sri Lanka", "Tip us: 03999"],
    "042": ["Home | Battle Progress | Roll of Honour | Gallery", "Copyright © 2009 Media Centre for National Defence | Site best viewed in 1024x768"],
    "043": ["UNRLO Colombo – public information – tel. +94 11 555 0147"],
    "044": ["Donate | Contact the editors | Listen live at 18:30 and 06:30 Eelam time"],
    "045": ["Jonathan Harrow is the Review's South Asia correspondent", "Subscribe: two issues free | Letters | Archive"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["kilinochchi", "kilinochchi-battle"], ["kilinochchi", "hq-moved"], ["kilinochchi-battle", "hq-moved"], ["truce-2002", "truce-cancelled"], ["mullaitivu-1996", "mullaitivu-massacre"], ["mullaitivu-1996", "mullaitivu-surrender"],
         ["mullaitivu-massacre", "mullaitivu-surrender"], ["ptk", "boxed-in"], ["aanandapuram-ring", "aanandapuram"], ["aanandapuram", "guns-captured"], ["boxed-in", "aanandapuram-ring"], ["gas", "gas-alleged"], ["gas", "gas-denied"],
         ["gas", "aanandapuram"], ["hospital-march", "hospital-march-denied"], ["ceasefire-refused", "ceasefire-sought"], ["ceasefire-refused", "arms-demanded"], ["pillay", "pillay-dismissed"], ["pillay", "civilians"], ["civilians", "figures-denied"], ["civilians", "pillay-dismissed"],
         ["karuna-visit", "karuna-call"], ["matara-arrests", "akuressa"], ["wall", "puthumathalan"], ["vests", "vests-accused"], ["vests", "vests-denied"], ["vests", "thousand"], ["thousand", "thousand-alleged"], ["thousand", "thousand-rejected"],
         ["tigers-ceasefire", "joke"], ["mullivaikkal-air", "air-denied"], ["ferry", "food-landed"], ["un-staff", "un-staff-released"], ["recruits", "un-staff"], ["holmes-met", "holmes-asked"], ["holmes-asked", "holmes-refused"],
         ["hospital-13", "hospital-12"], ["hospital-13", "hospital-denied"], ["hospital-12", "hospital-denied"], ["hospital-13", "hospital-blamed"], ["hospital-12", "hospital-blamed"], ["hospital-13", "own-people"], ["hospital-12", "own-people"],
         ["hospital-blamed", "own-people"], ["bloodbath", "weiss-summoned"], ["weekend", "bloodbath"], ["vadduvakal", "vadduvakal-vehicles"], ["vadduvakal", "vadduvakal-captured"], ["vadduvakal-captured", "vadduvakal-denied"],
         ["iraddaivaikkal", "snipers"], ["prabhakaran", "death-conceded"], ["prabhakaran", "death-denied"], ["death-conceded", "death-denied"], ["white-flag", "nadesan-killed"], ["assurances", "kohona-denies"], ["white-flag", "assurances"],
         ["china-sold", "off-agenda"], ["doctors-arrested", "doctors-accused"], ["ban-visit", "ban-asked"], ["ban-asked", "ban-refused"], ["council-meets", "germany-asked"], ["war", "war-since-2006"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
