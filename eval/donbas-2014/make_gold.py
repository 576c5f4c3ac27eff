#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the war in the Donbas, July to
September 2014. Every evidence string is an exact substring of its report, standing once. Run: ./make_gold.py"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "700": {"published": ["2014-07-05", "2014-07-05"], "basis": "stated", "agency": "AP"},
    "701": {"published": ["2014-08-27", "2014-08-27"], "basis": "stated"},
    "702": {"published": ["2014-08-31", "2014-08-31"], "basis": "stated", "agency": "AFP"},
    "703": {"published": ["2014-09-01", "2014-09-01"], "basis": "stated", "agency": "AFP", "derived_from": {"702": "rewrite"}},
    "704": {"published": ["2014-09-12", "2014-09-12"], "basis": "stated"},
    "705": {"published": ["2014-09-30", "2014-09-30"], "basis": "stated"},
}

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Ukrainian army": {"type": "group", "names": ["Ukraine army"],
                       "also": ["army", "Ukrainian army", "soldiers", "Ukrainians", "Ukrainian punishers", "punishers", "Seven thousand Ukrainian punishers", "Ukrainian artillery", "enemy", "junta's garrison", "garrison",
                                "Ukrainian column", "Ukrainian convoy", "Ukrainian paratroopers", "paratroopers", "special forces", "volunteer battalions", "Volunteer battalions", "Ukraine", "Kiev", "survivors of a Ukrainian column",
                                "Survivors of a Ukrainian convoy", "survivors", "withdrawing men", "retreating soldiers", "69 soldiers", "Ukrainian military", "government", "troops"]},
    "DPR": {"type": "group", "names": ["Donetsk People’s Republic", "Donetsk People's Republic", "DPR"],
            "also": ["self-proclaimed Donetsk People's Republic", "insurgents", "pro-Russian insurgents", "rebels", "Rebel", "rebel", "separatists", "militia", "People's Militia", "our units", "headquarters of the militia", "militia headquarters",
                     "armed groups", "Rebel officials", "militiamen", "Girkin's men", "masked gunmen", "men with the rebels' badges", "representatives of Donbass"]},
    "Luhansk groups": {"type": "group", "names": ["armed groups in Luhansk"], "also": ["armed groups", "commander of the armed groups in Luhansk", "commander", "rebels", "separatists"]},
    "Ukraine": {"type": "state", "names": ["Ukraine"],
                "also": ["Kiev", "Kyiv", "government in Kiev", "Government", "junta", "Ukrainian authorities", "Ukrainian government", "government", "enemy"]},
    "Russia": {"type": "state", "names": ["Russia", "Russian Federation"],
               "also": ["Moscow", "Russian authorities", "Russian troops", "regular Russian troops", "Russian army", "units of the Russian army", "Russian armour", "Russian regulars", "Russian conventional forces", "Russian tanks",
                        "Russians", "Russian tank battalion", "Russia's defence ministry", "Russian Ministry of Defense"]},
    "Poroshenko": {"type": "person", "names": ["Petro Poroshenko", "Poroshenko"], "also": ["President Petro Poroshenko", "President Poroshenko"]},
    "Avakov": {"type": "person", "names": ["Arsen Avakov"], "also": ["Interior Minister Arsen Avakov"]},
    "Girkin": {"type": "person", "names": ["Igor Girkin", "Girkin", "Igor Strelkov", "Strelkov"]},
    "Borodai": {"type": "person", "names": ["Alexander Borodai"]},
    "Zakharchenko": {"type": "person", "names": ["Alexander Zakharchenko", "Aleksandr Zakharchenko", "Zakharchenko"], "also": ["Rebel leader Alexander Zakharchenko"]},
    "Purgin": {"type": "person", "names": ["Andrei Purgin"], "also": ["Rebel officials"]},
    "Kononov": {"type": "person", "names": ["Vladimir Kononov"]},
    "Plotnitsky": {"type": "person", "names": ["Igor Plotnitsky"]},
    "Lysenko": {"type": "person", "names": ["Andriy Lysenko", "Andrii Lysenko", "Lysenko"], "also": ["Colonel Andriy Lysenko", "Ukrainian military spokesman Andriy Lysenko"]},
    "Seleznyov": {"type": "person", "names": ["Vladyslav Seleznyov"]},
    "Heletey": {"type": "person", "names": ["Valeriy Heletey", "Heletey"]},
    "Semenchenko": {"type": "person", "names": ["Semyon Semenchenko", "Semen Semenchenko"]},
    "Kolomoisky": {"type": "person", "names": ["Kolomoisky"], "also": ["oligarch Kolomoisky"]},
    "Putin": {"type": "person", "names": ["Vladimir Putin", "Putin"], "also": ["President Vladimir Putin"]},
    "Peskov": {"type": "person", "names": ["Dmitry Peskov"]},
    "Ragozin": {"type": "person", "names": ["Alexei Ragozin", "Aleksei Ragozin"], "also": ["Russian general Aleksei Ragozin"]},
    "Steinmeier": {"type": "person", "names": ["Frank-Walter Steinmeier"]},
    "Kovalchuk": {"type": "person", "names": ["Nadiya Kovalchuk"]},
    "Usach": {"type": "person", "names": ["Usach"]},
    "Ryzhenko": {"type": "person", "names": ["Serhii Ryzhenko"]},
    "Filatov": {"type": "person", "names": ["Borys Filatov"]},
    "Kuchma": {"type": "person", "names": ["Leonid Kuchma"]},
    "Zurabov": {"type": "person", "names": ["Mikhail Zurabov"]},
    "Tagliavini": {"type": "person", "names": ["Heidi Tagliavini"]},
    "Janzen": {"type": "person", "names": ["Jay Janzen"], "also": ["Lieutenant Colonel Jay Janzen"]},
    "Senchenko": {"type": "person", "names": ["Andriy Senchenko"]},
    "Baluta": {"type": "person", "names": ["Ihor Baluta"]},
    "Donbas battalion": {"type": "group", "names": ["Donbas battalion"], "also": ["Donbass", "\"Donbass\" punitive battalion", "Donbass punitive battalion", "Donbass battalion", "battalion"]},
    "NSDC": {"type": "organisation", "names": ["National Security and Defense Council", "National Security and Defence Council", "NSDC"]},
    "ATO": {"type": "organisation", "names": ["anti-terrorist operation", "ATO"]},
    "SBU": {"type": "organisation", "names": ["SBU"], "also": ["Ukrainian security service", "security service"]},
    "military intelligence": {"type": "organisation", "names": ["military intelligence"], "also": ["Russia's military intelligence"]},
    "Ukrainian Defense Ministry": {"type": "organisation", "names": ["Defense Ministry"], "also": ["Ukraine"]},
    "Russian defence ministry": {"type": "organisation", "names": ["Russian Ministry of Defense", "Russia's defence ministry"], "also": ["defence ministry", "Russia"]},
    "Ministry of Interior": {"type": "organisation", "names": ["Ministry of Interior"], "also": ["Interior Ministry"]},
    "25th Airborne Brigade": {"type": "group", "names": ["25th Airborne Brigade"]},
    "NATO": {"type": "organisation", "names": ["NATO", "Nato"]},
    "EU": {"type": "organisation", "names": ["European Union"], "also": ["European Union leaders", "EU"]},
    "UN": {"type": "organisation", "names": ["UN"]},
    "OSCE": {"type": "organisation", "names": ["Organization for Security and Co-operation in Europe", "OSCE"]},
    "SMM": {"type": "organisation", "names": ["Special Monitoring Mission", "SMM"], "also": ["OSCE", "monitors"]},
    "Contact Group": {"type": "organisation", "names": ["Trilateral Contact Group"], "also": ["Contact Group"]},
    "ICRC": {"type": "organisation", "names": ["International Committee of the Red Cross", "ICRC"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"]},
    "UNICEF": {"type": "organisation", "names": ["UNICEF"]},
    "WFP": {"type": "organisation", "names": ["WFP"]},
    "Interfax-Ukraine": {"type": "organisation", "names": ["Interfax-Ukraine"]},
    "US": {"type": "state", "names": ["Washington"], "also": ["United States"]},
    "MH17": {"type": "equipment", "names": ["MH17"], "also": ["flight MH17"]},
    "Sloviansk": {"type": "place", "names": ["Slovyansk", "SLOVYANSK", "Sloviansk"], "also": ["rebel bastion of Slovyansk", "city"], "lat": 48.85, "lon": 37.61},
    "Kramatorsk": {"type": "place", "names": ["Kramatorsk"], "lat": 48.74, "lon": 37.58},
    "Donetsk": {"type": "place", "names": ["Donetsk"], "lat": 48.003, "lon": 37.805},
    "Donetsk airport": {"type": "facility", "names": ["Donetsk airport"], "also": ["airport"], "lat": 48.07, "lon": 37.74},
    "Kievsky district": {"type": "place", "names": ["Kievsky district"], "also": ["Kievsky", "Donetsk", "district"]},
    "Kalinin hospital": {"type": "facility", "names": ["Kalinin hospital"], "also": ["Donetsk"]},
    "Dolzhansky": {"type": "facility", "names": ["Dolzhansky crossing"], "also": ["Dolzhansky"]},
    "Ilovaisk": {"type": "place", "names": ["Ilovaisk", "Ilovaysk"], "lat": 47.925, "lon": 38.196},
    "Kuteinikovo": {"type": "place", "names": ["Kuteinikovo"], "lat": 47.81, "lon": 38.28},
    "Amvrosievka": {"type": "place", "names": ["Amvrosievka"], "lat": 47.79, "lon": 38.48},
    "Saur-Mogila": {"type": "place", "names": ["Saur-Mogila"], "also": ["height of Saur-Mogila"], "lat": 47.926, "lon": 38.742},
    "Novoazovsk": {"type": "place", "names": ["Novoazovsk"], "lat": 47.117, "lon": 38.08},
    "Mariupol": {"type": "place", "names": ["Mariupol"], "lat": 47.10, "lon": 37.55},
    "Zerkalnoye": {"type": "place", "names": ["Zerkalnoye"]},
    "Chervonosilske": {"type": "place", "names": ["Chervonosilske"], "lat": 47.75, "lon": 38.17},
    "Komsomolske": {"type": "place", "names": ["KOMSOMOLSKE", "Komsomolske"], "lat": 47.66, "lon": 38.08},
    "Dnipropetrovsk": {"type": "place", "names": ["Dnepropetrovsk", "Dnipropetrovsk"], "lat": 48.46, "lon": 35.04},
    "Luhansk": {"type": "place", "names": ["Luhansk"], "lat": 48.57, "lon": 39.33},
    "Luhansk airport": {"type": "facility", "names": ["Luhansk airport"], "lat": 48.417, "lon": 39.374},
    "Izvaryne": {"type": "place", "names": ["Izvaryne"], "lat": 48.30, "lon": 39.89},
    "Horlivka": {"type": "place", "names": ["Horlivka"], "lat": 48.29, "lon": 38.05},
    "Debaltseve": {"type": "place", "names": ["Debaltseve"], "lat": 48.34, "lon": 38.41},
    "Kharkiv": {"type": "place", "names": ["Kharkiv"], "lat": 49.99, "lon": 36.23},
    "Kiev": {"type": "place", "names": ["Kiev", "Kyiv"], "lat": 50.45, "lon": 30.52},
    "Moscow": {"type": "place", "names": ["Moscow"], "lat": 55.75, "lon": 37.62},
    "Minsk": {"type": "place", "names": ["Minsk"], "lat": 53.9, "lon": 27.56},
    "Berlin": {"type": "place", "names": ["Berlin"], "lat": 52.52, "lon": 13.40},
    "Brussels": {"type": "place", "names": ["Brussels"], "lat": 50.85, "lon": 4.35},
    "Sevastopol": {"type": "place", "names": ["Sevastopol"], "lat": 44.6, "lon": 33.53},
    "Crimea": {"type": "place", "names": ["Crimea"]},
    "Kostroma": {"type": "place", "names": ["Kostroma"], "lat": 57.77, "lon": 40.93},
    "Nekhoteyevka": {"type": "place", "names": ["Nekhoteyevka crossing"], "also": ["Nekhoteyevka"], "lat": 50.38, "lon": 36.4},
    "Sea of Azov": {"type": "place", "names": ["Sea of Azov"]},
    "Rostov": {"type": "place", "names": ["Rostov region"], "also": ["Rostov"]},
}

# Sloviansk and early July
event("slovyansk-seized", ["capture"], ["2014-04-12", "2014-04-12"], "Sloviansk", "DPR", {"700": ["which insurgents had seized on April 12"]})
event("slovyansk-retaken", ["capture"], ["2014-07-05", "2014-07-05"], "Sloviansk", "Ukrainian army",
      {"700": ["Ukraine army takes back rebel bastion of Slovyansk", "flag of Ukraine was again flying over its city hall", "The fall of the city of about 100,000"]}, target="DPR")
event("slovyansk-left", ["withdraw"], ["2014-07-05", "2014-07-05"], "Sloviansk", "DPR",
      {"700": ["pro-Russian insurgents fled the eastern city of Slovyansk", "ran away with a large part of his men", "he called the retreat a planned move"],
       "704": ["from which armed groups withdrew on 5 July"]}, disputes=["cause"])
event("truce-ended", ["ceasefire", "reject"], ["2014-06-29", "2014-07-01"], None, "Poroshenko", {"700": ["President Petro Poroshenko ended a unilateral cease-fire"]})
event("truce-violated", ["accuse", "attack"], None, None, None, {"700": ["had violated more than 100 times"]}, speakers={"700": "Poroshenko"})
event("column-destroyed", ["destroy"], ["2014-07-05", "2014-07-05"], None, None, {"700": ["two tanks and four armored vehicles of theirs were destroyed"]}, target="DPR", speakers={"700": "Avakov"})
event("girkin-denied", ["deny", "reject"], None, None, "Russia", {"700": ["Moscow denies it"]})
event("kramatorsk", ["capture", "advance"], ["2014-07-05", "2014-07-05"], "Kramatorsk", "Ukrainian army", {"700": ["the army had moved into neighboring Kramatorsk"]}, speakers={"700": "Ukrainian Defense Ministry"})
event("kramatorsk-left", ["withdraw"], ["2014-07-05", "2014-07-05"], "Kramatorsk", "DPR", {"704": ["Sloviansk and Kramatorsk, from which armed groups withdrew on 5 July"]})
event("bread", ["aid"], ["2014-07-05", "2014-07-05"], None, "Ukrainian army", {"700": ["lined up for bread handed out by soldiers"]})
event("slovyansk-shelled", ["shelling", "attack"], None, None, "Ukrainian army", {"700": ["First they shelled us", "shelling residential areas"]},
      status="disputed", speakers={"700": "Kovalchuk"}, disputes=["status"])
event("shelling-accused", ["accuse"], None, None, "DPR", {"700": ["The insurgents have long accused the army"]}, target="Ukrainian army")
event("shelling-rejected", ["reject", "deny"], None, None, "Ukraine", {"700": ["an accusation Kiev rejects"]})
event("four-killed", ["kill", "attack"], ["2014-07-04", "2014-07-05"], None, None, {"700": ["four soldiers were killed in the previous 24 hours"]}, speakers={"700": "Lysenko"})
event("dolzhansky", ["shelling", "attack"], None, "Dolzhansky", None, {"700": ["mortars hit the Dolzhansky crossing"]})
event("steinmeier-urges", ["appeal", "consult"], ["2014-07-05", "2014-07-05"], None, "Steinmeier", {"700": ["urged Poroshenko by telephone Saturday to resume talks"]}, target="Poroshenko")
event("berlin", ["consult", "agree"], ["2014-07-02", "2014-07-02"], None, "Steinmeier", {"700": ["At a meeting in Berlin on Wednesday", "had agreed on steps toward a new truce"]})
event("parade-promised", ["pledge"], None, None, "Heletey", {"700": ["has promised parliament that there will be a victory parade in Sevastopol"]})

# August: Ilovaisk, Saur-Mogila, Novoazovsk
event("ilovaisk-entered", ["advance", "capture", "attack"], ["2014-08-18", "2014-08-18"], "Ilovaisk", "Ukrainian army",
      {"702": ["was entered by volunteer battalions on August 18"], "703": ["Volunteer battalions entered Ilovaisk"]})
event("ilovaisk-encircled", ["besiege", "attack"], ["2014-08-24", "2014-08-24"], "Ilovaisk", None,
      {"701": ["Trap shuts at Ilovaisk", "Seven thousand Ukrainian punishers are encircled in the area of Ilovaisk"], "702": ["the encircled town of Ilovaysk", "their encirclement began on August 24"],
       "703": ["the surrounded town of Ilovaisk", "their encirclement dates from 24 August"]},
      target="Ukrainian army", times={"701": ["2014-08-24", "2014-08-27"]})
event("armour-crossed", ["deploy", "advance", "attack"], ["2014-08-24", "2014-08-24"], None, "Russia",
      {"702": ["when Russian armour crossed the border"], "703": ["when Russian armour crossed the border"]}, speakers={"702": "Ukrainian army", "703": "Ukrainian army"}, disputes=["status"])
event("russian-troops", ["deploy", "attack", "clash"], None, None, "Russia",
      {"701": ["units of the Russian army were taking part in the offensive"], "702": ["well over 1,000 Russian troops are operating inside Ukraine"], "703": ["NATO puts the Russian troops inside Ukraine at well over 1,000"]},
      status="disputed", speakers={"702": "NATO", "703": "NATO"}, disputes=["status"])
event("zakharchenko-denies", ["deny", "reject"], ["2014-08-27", "2014-08-27"], None, "Zakharchenko", {"701": ["denied again on Wednesday that units of the Russian army"]})
event("moscow-denies", ["deny", "reject"], None, None, "Russia", {"702": ["Moscow has repeatedly denied sending any"], "703": ["Moscow denies sending any"]})
event("breakout", ["attack", "clash"], ["2014-08-26", "2014-08-27"], None, "Ukrainian army", {"701": ["Their attempts to break out to the south-west were beaten back"]}, speakers={"701": "DPR"})
event("breakout-armour", ["destroy"], ["2014-08-26", "2014-08-27"], None, None, {"701": ["14 tanks, 8 infantry fighting vehicles and a Grad launcher were destroyed"]}, target="Ukrainian army", speakers={"701": "DPR"})
event("saur-mogila", ["capture"], ["2014-08-26", "2014-08-26"], "Saur-Mogila", "DPR", {"701": ["our units completely liberated the height of Saur-Mogila"]}, target="Ukrainian army")
event("saur-firing", ["shelling", "attack"], ["2014-08-01", "2014-08-26"], None, "Ukrainian army", {"701": ["the enemy had been firing on peaceful settlements"]})
event("novoazovsk", ["capture"], ["2014-08-27", "2014-08-27"], "Novoazovsk", None,
      {"701": ["Novoazovsk is ours", "the town of Novoazovsk on the Azov coast was also liberated"], "702": ["it lost the border town of Novoazovsk on Thursday"],
       "703": ["Novoazovsk, farther south, was lost on Wednesday"], "704": ["which is under the control of the armed groups since 27 August"]},
      target="Ukrainian army", times={"702": ["2014-08-28", "2014-08-28"], "703": ["2014-08-27", "2014-08-28"]}, disputes=["time", "actor"])
event("novoazovsk-left", ["withdraw"], ["2014-08-27", "2014-08-27"], "Novoazovsk", "Ukrainian army", {"701": ["abandoned it practically without a fight and fled towards Mariupol"]})
event("borodai-replaced", ["resign", "oust"], ["2014-08-07", "2014-08-07"], None, None, {"701": ["who on August 7 replaced Alexander Borodai"]}, target="Borodai")
event("strelkov-resigned", ["resign", "oust"], ["2014-08-14", "2014-08-14"], None, "Girkin", {"701": ["who resigned from the post of minister of defense on August 14"]})
event("paratroopers-captured", ["arrest", "capture", "abduct"], ["2014-08-25", "2014-08-25"], None, None,
      {"701": ["The ten paratroopers from Kostroma whom the Ukrainian security service, the SBU, captured on Monday"], "702": ["detained inside its territory last week"], "703": ["The SBU had announced the detention of ten"]},
      target="Russia", times={"702": ["2014-08-18", "2014-08-31"], "703": None}, disputes=["number"])
event("kalinin", ["shelling", "destroy", "attack"], ["2014-08-24", "2014-08-24"], "Kalinin hospital", "Ukrainian army",
      {"701": ["the Kalinin hospital in Donetsk was shelled by the Ukrainian artillery", "The morgue was destroyed"]}, disputes=["actor"])
event("kalinin-blame", ["accuse"], None, None, "Ukraine", {"701": ["Kiev mendaciously ascribes the shelling to the militia"]}, target="DPR")
event("houses-shelled", ["shelling", "attack"], None, None, "Ukrainian army", {"701": ["whose houses they had been shelling"]})
event("ilovaisk-fighting", ["clash", "attack"], ["2014-08-26", "2014-08-27"], "Ilovaisk", None, {"701": ["the fighting continues for the school and the depot"]})
event("semenchenko-wounded", ["attack", "shooting", "shelling", "clash"], ["2014-08-19", "2014-08-19"], "Ilovaisk", None, {"701": ["who was wounded there on the 19th"]}, target="Semenchenko")
event("semenchenko-betrayed", ["accuse"], None, None, "Semenchenko", {"701": ["has been complaining on the internet"]})
event("semenchenko-demands", ["appeal"], None, None, "Semenchenko", {"701": ["He demands that Heletey, the minister, be put on trial"]}, target="Heletey")
event("minsk-handshake", ["consult"], ["2014-08-26", "2014-08-26"], "Minsk", "Poroshenko", {"701": ["President Poroshenko shook hands with Vladimir Putin on Tuesday"]}, target="Putin")
event("poroshenko-refused", ["reject"], ["2014-08-26", "2014-08-26"], None, "Poroshenko", {"701": ["refused to speak to the representatives of Donbass"]}, speakers={"701": "Zakharchenko"})
event("militia-losses", ["kill", "clash"], ["2014-08-25", "2014-08-27"], None, None, {"701": ["the militia has lost 19 men killed and 41 wounded"]}, target="DPR")

# the corridor of Ilovaisk
event("ilovaisk-withdrawal", ["withdraw"], ["2014-08-29", "2014-08-31"], "Ilovaisk", "Ukrainian army",
      {"702": ["in retreat from Ilovaysk", "while pulling out of the encircled town of Ilovaysk", "69 soldiers had got out since Saturday"], "703": ["while leaving the surrounded town of Ilovaisk"]})
event("corridor", ["attack", "shelling", "kill", "shooting", "clash"], ["2014-08-29", "2014-08-29"], "Chervonosilske", "DPR",
      {"702": ["Ukraine mourns soldiers cut down", "a Ukrainian column that came under fire", "Dozens, perhaps hundreds, died on Friday", "opened up with tanks and mortars on the retreating soldiers", "It was a shooting gallery"],
       "703": ["a Ukrainian convoy which was fired upon", "Dozens and perhaps hundreds were killed on Friday", "fired on the withdrawing men from tanks and mortars", "about 200 men had been killed"]},
      target="Ukrainian army", disputes=["number"])
event("promise-broken", ["accuse"], None, None, "Semenchenko", {"702": ["Russian officers had broken a promise"], "703": ["a promise made to the General Staff had been broken by Russian officers"]}, target="Russia")
event("putin-corridor", ["appeal"], ["2014-08-28", "2014-08-29"], None, "Putin",
      {"702": ["President Vladimir Putin had called on the separatists to open a humanitarian corridor"], "703": ["had urged the separatists to open a humanitarian corridor"]}, target="DPR")
event("corridor-agreed", ["agree", "pledge", "concede"], None, None, "Zakharchenko", {"702": ["agreed to it on condition"], "703": ["consented, provided that"]})
event("breakout-accused", ["accuse"], ["2014-08-30", "2014-08-30"], None, "Zakharchenko",
      {"702": ["On Saturday he accused them of having tried to break through"], "703": ["on Saturday accused them of breaking out"]}, target="Ukrainian army")
event("cutter", ["attack", "shelling", "destroy", "airstrike", "bombing"], ["2014-08-31", "2014-08-31"], "Sea of Azov", None,
      {"702": ["an attack on Sunday on a coast guard cutter in the Sea of Azov"], "703": ["On Sunday a coast guard boat was hit in the Sea of Azov"]})
event("exchange", ["release"], ["2014-08-30", "2014-08-31"], None, None,
      {"702": ["as Kiev and Moscow exchanged prisoners", "Ukraine released nine Russian paratroopers", "Russia handed over 63 Ukrainian guardsmen"],
       "703": ["as Kyiv and Moscow swapped captives", "Nine Russian paratroopers were exchanged during the night for 63 National Guardsmen"]},
      speakers={"702": "Ragozin", "703": "Ragozin"}, times={"703": ["2014-08-30", "2014-09-01"]})
event("guardsmen-fled", ["withdraw"], None, None, None, {"702": ["who had fled across the frontier"], "703": ["who had crossed into Russia"]})
event("eu-ultimatum", ["threaten", "appeal"], ["2014-08-30", "2014-08-30"], None, "EU", {"702": ["gave Russia one week to reverse course or face new sanctions"]}, target="Russia")
event("eu-summit", ["consult"], ["2014-08-30", "2014-08-30"], "Brussels", None, {"702": ["European Union leaders meeting in Brussels on Saturday", "who attended the summit"]})
event("putin-statehood", ["appeal"], ["2014-08-31", "2014-08-31"], None, "Putin", {"702": ["Putin demanded immediate talks"]})
event("peskov-denies", ["deny", "reject"], ["2014-08-31", "2014-08-31"], None, "Peskov", {"702": ["later denied that this meant independence"]})
event("luhansk-airport-battle", ["clash", "attack"], None, "Luhansk airport", None, {"703": ["who had been defending Luhansk airport against a Russian tank battalion"]}, speakers={"703": "Seleznyov"})
event("luhansk-airport-left", ["withdraw"], ["2014-09-01", "2014-09-01"], "Luhansk airport", "Ukrainian army", {"703": ["were ordered to withdraw from it on Monday morning"]}, speakers={"703": "Seleznyov"})
event("luhansk-airport-taken", ["capture"], ["2014-09-01", "2014-09-01"], "Luhansk airport", "Luhansk groups", {"704": ["they have been in control of Luhansk airport since 1 September"]}, speakers={"704": "Luhansk groups"})

# the ceasefire
event("ceasefire", ["ceasefire", "agree"], ["2014-09-05", "2014-09-05"], None, None,
      {"704": ["A ceasefire entered into force on 5 September"], "705": ["the truce agreed in Minsk on 5 September"]})
event("protocol", ["sign", "agree"], ["2014-09-05", "2014-09-05"], "Minsk", None, {"704": ["a 12-point protocol which was signed in Minsk on 5 September"]})
event("protocol-terms", ["withdraw", "agree", "release"], None, None, None, {"704": ["the withdrawal of \"illegal armed groups\""]}, status="planned")
event("violations", ["clash", "attack", "shelling"], ["2014-09-05", "2014-09-12"], None, None, {"704": ["with violations around Donetsk airport, Debaltseve and Mariupol"]})
event("prisoners-freed", ["release"], ["2014-09-05", "2014-09-12"], None, "DPR",
      {"704": ["648 prisoners had been released by the armed groups", "President Poroshenko had spoken of 1,200"]}, speakers={"704": "Ukraine"}, disputes=["number"])
event("government-freed", ["release"], None, None, "Ukraine", {"704": ["the Government released far fewer than it received"]}, speakers={"704": "DPR"})
event("cabinet", ["consult"], ["2014-09-10", "2014-09-10"], None, None, {"704": ["on 10 September during a meeting of the Cabinet"]})
event("mariupol-shelled", ["shelling", "attack", "kill"], ["2014-09-06", "2014-09-07"], "Mariupol", None,
      {"704": ["shells hit the eastern outskirts of Mariupol", "One woman was killed and three people were injured", "shelling came from the direction of Novoazovsk"]}, disputes=["actor"])
event("mariupol-blame", ["accuse"], None, None, None, {"704": ["Each side holds the other responsible"]})
event("mariupol-visit", ["consult"], ["2014-09-08", "2014-09-08"], "Mariupol", "Poroshenko", {"704": ["President Poroshenko visited Mariupol"]})
event("mariupol-vow", ["pledge"], ["2014-09-08", "2014-09-08"], None, "Poroshenko", {"704": ["vowed that the city would remain Ukrainian"]})
event("convoy", ["aid", "supply", "deploy"], ["2014-08-22", "2014-08-22"], "Izvaryne", "Russia", {"704": ["A first convoy sent by the Russian Federation, of 227 trucks, crossed the border at Izvaryne on 22 August"]})
event("convoy-denounced", ["accuse"], None, None, "Ukraine", {"704": ["which denounced it as an invasion"]}, target="Russia")
event("second-convoy", ["aid", "supply", "deploy"], None, None, None, {"704": ["A second convoy is being loaded in the Rostov region"]}, speakers={"704": "Russia"}, status="planned")
event("charity-abducted", ["abduct"], ["2014-09-09", "2014-09-09"], "Horlivka", None, {"704": ["armed men abducted two staff members of a local charity"]})
event("charity-vehicle", ["seize"], ["2014-09-09", "2014-09-09"], None, None, {"704": ["took their vehicle"]})
event("charity-freed", ["release"], ["2014-09-10", "2014-09-10"], None, None, {"704": ["They were set free the following day"]})
event("residents-beaten", ["torture", "arrest", "abduct", "attack"], None, "Komsomolske", None, {"704": ["to have detained and beaten four residents"]})
event("residents-investigated", ["investigate"], None, None, "Ministry of Interior", {"704": ["the Ministry of Interior has opened an investigation"]})
event("unhcr", ["aid"], None, "Kharkiv", "UNHCR", {"704": ["UNHCR delivered 14 tonnes of blankets and kitchen sets"]})
event("unicef", ["aid"], None, None, "UNICEF", {"704": ["UNICEF has supplied hygiene kits"]})

# late September
event("airport-fighting", ["clash", "attack"], None, "Donetsk airport", None, {"705": ["Airport battle leaves Ukraine truce in tatters"]})
event("carrier", ["attack", "shelling", "kill"], ["2014-09-28", "2014-09-28"], "Donetsk airport", None,
      {"705": ["Seven Ukrainian paratroopers died at Donetsk airport on Sunday", "a tank shell tore into their armoured carrier"]}, target="Ukrainian army")
event("nine-killed", ["kill", "attack"], ["2014-09-28", "2014-09-29"], None, None, {"705": ["nine servicemen were killed and 27 wounded in 24 hours"]}, target="Ukrainian army", speakers={"705": "Lysenko"})
event("rebels-deny", ["deny", "reject"], ["2014-09-28", "2014-09-30"], None, "DPR", {"705": ["Rebel officials denied having attacked first"]})
event("airport-breakout", ["attack", "clash"], None, None, None, {"705": ["It was they who tried to break out"]}, speakers={"705": "Purgin"})
event("airport-claimed", ["capture"], None, "Donetsk airport", "DPR", {"705": ["all but the new terminal was in the hands of his side"]}, status="disputed", speakers={"705": "Purgin"}, disputes=["status"])
event("airport-may", ["capture", "seize"], ["2014-05-26", "2014-05-26"], "Donetsk airport", "Ukrainian army", {"705": ["seized back from the separatists by special forces on 26 May"]}, target="DPR")
event("grads", ["shelling", "attack"], None, None, "DPR", {"705": ["outgoing Grad rockets, fired from behind a row of garages by men with the rebels' badges"]})
event("kievsky", ["kill", "shelling", "attack"], ["2014-09-29", "2014-09-29"], "Kievsky district", None, {"705": ["At least three civilians were killed in the district on Monday"]})
event("kievsky-blame", ["accuse"], None, None, None, {"705": ["Neighbours blamed the army"]}, target="Ukrainian army")
event("market", ["shelling", "kill", "attack"], ["2014-09-14", "2014-09-16"], None, None, {"705": ["a shell killed six people by a market"]})
event("factory", ["bombing", "shelling", "attack", "destroy"], ["2014-09-20", "2014-09-22"], None, None, {"705": ["explosions rocked a chemical factory"]})
event("memorandum", ["sign", "agree"], ["2014-09-19", "2014-09-19"], None, None, {"705": ["Under a memorandum signed on 19 September"]})
event("pull-back", ["withdraw", "pledge", "agree"], None, None, None, {"705": ["both sides were to pull heavy guns back 15km from the front"]}, status="planned")
event("generals", ["consult", "cooperate"], ["2014-09-26", "2014-09-30"], None, None, {"705": ["Russian and Ukrainian generals have been touring the line since Friday"]})
event("osce-vehicles", ["shelling", "attack"], ["2014-09-11", "2014-09-20"], None, None, {"705": ["two of whose vehicles were struck by shrapnel"]}, target="OSCE")
event("debaltseve", ["capture"], ["2014-07-21", "2014-07-31"], "Debaltseve", "Ukrainian army", {"705": ["The town of Debaltseve, held by the army since late July"]})
event("debaltseve-shelled", ["shelling", "attack"], None, "Debaltseve", None, {"705": ["has been shelled almost daily"]})
event("russian-withdrawal", ["withdraw"], None, None, "Russia", {"705": ["withdrawal of Russian conventional forces from inside Ukraine"]}, speakers={"705": "NATO"})
event("russian-thousands", ["deploy"], None, None, None, {"705": ["some thousands were still deployed near the frontier"]}, speakers={"705": "Janzen"})
event("ilovaisk-rout", ["attack", "clash", "kill", "capture"], ["2014-08-21", "2014-08-31"], "Ilovaisk", None,
      {"705": ["put his own dead at Ilovaisk", "where the army was routed at the end of August", "at least 300 Ukrainian dead"]}, target="Ukrainian army", disputes=["number"])
event("russians-killed", ["kill", "attack", "clash"], None, None, None, {"705": ["300 Russians had perished there"]}, target="Russia", speakers={"705": "Heletey"})
event("mh17", ["attack", "destroy", "shelling", "airstrike", "kill"], ["2014-07-17", "2014-07-17"], None, None,
      {"705": ["flight MH17 had been brought down over the region on 17 July", "a Ukrainian fighter jet did it"]}, target="MH17", disputes=["actor"])
event("mh17-accused", ["accuse"], None, None, "US", {"705": ["Washington accuses the rebels of firing the missile"]}, target="DPR")
event("missile-supplied", ["supply", "deploy"], None, None, "Russia", {"705": ["which it says Russia supplied"]}, target="DPR", speakers={"705": "US"})
event("lenin", ["protest", "riot", "destroy"], ["2014-09-28", "2014-09-28"], "Kharkiv", None, {"705": ["a crowd of several thousand sang the national anthem", "pulled down Ukraine's largest statue of Lenin"]})

relations = [
    {"type": "speaks_for", "from": "Lysenko", "to": "NSDC", "accounts": {"700": ["Andriy Lysenko, a spokesman for the National Security and Defense Council"],
        "703": ["The spokesman of the National Security and Defence Council (NSDC), Andrii Lysenko"]}},
    {"type": "speaks_for", "from": "Lysenko", "to": "Ukrainian army", "accounts": {"702": ["Ukrainian military spokesman Andriy Lysenko"]}},
    {"type": "speaks_for", "from": "Seleznyov", "to": "ATO", "accounts": {"703": ["Vladyslav Seleznyov, the spokesman of the anti-terrorist operation (ATO)"]}},
    {"type": "speaks_for", "from": "Peskov", "to": "Putin", "accounts": {"702": ["His spokesman Dmitry Peskov"]}},
    {"type": "speaks_for", "from": "Janzen", "to": "NATO", "accounts": {"705": ["Its spokesman, Lieutenant Colonel Jay Janzen"]}},
    {"type": "leads", "from": "Girkin", "to": "DPR", "accounts": {"700": ["Igor Girkin, the rebels’ commander"]}},
    {"type": "leads", "from": "Borodai", "to": "DPR", "accounts": {"700": ["Alexander Borodai, the prime minister of the self-proclaimed Donetsk People’s Republic"]}},
    {"type": "leads", "from": "Zakharchenko", "to": "DPR", "accounts": {"701": ["head of the government of the Donetsk People's Republic (DPR)"], "702": ["Rebel leader Alexander Zakharchenko"], "703": ["Aleksandr Zakharchenko, their leader"]}},
    {"type": "leads", "from": "Semenchenko", "to": "Donbas battalion", "accounts": {"701": ["Semyon Semenchenko, the leader of the \"Donbass\" punitive battalion"],
        "702": ["His commander, Semen Semenchenko"], "703": ["Semen Semenchenko, the battalion's commander"]}},
    {"type": "part_of", "from": "Girkin", "to": "military intelligence", "accounts": {"700": ["Girkin as an officer of Russia’s military intelligence"]}},
    {"type": "part_of", "from": "SMM", "to": "OSCE", "accounts": {"704": ["The Special Monitoring Mission (SMM) of the OSCE"]}},
    {"type": "supplies", "from": "Russia", "to": "DPR", "accounts": {"705": ["firing the missile, which it says Russia supplied"]}},
]

quantities = [
    {"what": "inhabitants", "low": 100000, "high": 100000, "accounts": {"700": ["about 100,000"]}},
    {"what": "violations", "low": 100, "accounts": {"700": ["more than 100 times"]}},
    {"what": "tanks destroyed", "low": 2, "high": 2, "accounts": {"700": ["two tanks"]}},
    {"what": "armored vehicles destroyed", "low": 4, "high": 4, "accounts": {"700": ["four armored vehicles"]}},
    {"what": "distance km", "low": 110, "high": 110, "accounts": {"700": ["110 kilometers (70 miles)"]}},
    {"what": "soldiers killed", "low": 4, "high": 4, "accounts": {"700": ["four soldiers"]}},
    {"what": "border guards wounded", "low": 9, "high": 9, "accounts": {"700": ["Nine border guards"]}},
    {"what": "encircled", "low": 7000, "high": 7000, "accounts": {"701": ["Seven thousand Ukrainian punishers"]}},
    {"what": "tanks destroyed", "low": 14, "high": 14, "accounts": {"701": ["14 tanks"]}},
    {"what": "infantry fighting vehicles destroyed", "low": 8, "high": 8, "accounts": {"701": ["8 infantry fighting vehicles"]}},
    {"what": "Russian volunteers", "low": 3000, "high": 4000, "accounts": {"701": ["three to four thousand Russian volunteers"]}},
    {"what": "paratroopers captured", "low": 10, "high": 10, "accounts": {"701": ["ten paratroopers"], "703": ["detention of ten"]}},
    {"what": "militiamen killed", "low": 19, "high": 19, "accounts": {"701": ["19 men killed"]}},
    {"what": "militiamen wounded", "low": 41, "high": 41, "accounts": {"701": ["41 wounded"]}},
    {"what": "enemy losses", "low": 400, "high": 400, "accounts": {"701": ["amount to 400"]}},
    {"what": "soldiers out", "low": 69, "high": 69, "accounts": {"702": ["69 soldiers"]}},
    {"what": "bodies", "low": 107, "accounts": {"702": ["at least 107 bodies"], "703": ["at least 107 bodies"]}},
    {"what": "inhabitants", "low": 16000, "high": 16000, "accounts": {"702": ["16,000 people"], "703": ["16,000 inhabitants"]}},
    {"what": "Russian troops", "low": 1000, "accounts": {"702": ["well over 1,000 Russian troops"], "703": ["well over 1,000"]}},
    {"what": "sailors missing", "low": 2, "high": 2, "accounts": {"702": ["Two sailors"], "703": ["two sailors"]}},
    {"what": "paratroopers released", "low": 9, "high": 9, "accounts": {"702": ["nine Russian paratroopers"], "703": ["Nine Russian paratroopers"]}},
    {"what": "guardsmen released", "low": 63, "high": 63, "accounts": {"702": ["63 Ukrainian guardsmen"], "703": ["63 National Guardsmen"]}},
    {"what": "killed", "low": 2249, "accounts": {"702": ["At least 2,249 people"]}},
    {"what": "wounded admitted", "low": 184, "high": 184, "accounts": {"703": ["184 wounded"]}},
    {"what": "killed", "low": 200, "high": 200, "accounts": {"703": ["about 200 men"]}},
    {"what": "killed", "low": 3171, "accounts": {"704": ["At least 3,171 people"]}},
    {"what": "wounded", "low": 8061, "high": 8061, "accounts": {"704": ["8,061 wounded"]}},
    {"what": "people on board", "low": 298, "high": 298, "accounts": {"704": ["298 people"]}},
    {"what": "displaced", "low": 262977, "high": 262977, "accounts": {"704": ["262,977 internally displaced persons"]}},
    {"what": "prisoners released", "low": 648, "high": 648, "accounts": {"704": ["648 prisoners"]}},
    {"what": "prisoners released", "low": 1200, "high": 1200, "accounts": {"704": ["1,200 on 10 September"]}},
    {"what": "women killed", "low": 1, "high": 1, "accounts": {"704": ["One woman"]}},
    {"what": "injured", "low": 3, "high": 3, "accounts": {"704": ["three people were injured"]}},
    {"what": "trucks", "low": 227, "high": 227, "accounts": {"704": ["227 trucks"]}},
    {"what": "abducted", "low": 2, "high": 2, "accounts": {"704": ["two staff members"]}},
    {"what": "residents beaten", "low": 4, "high": 4, "accounts": {"704": ["four residents"]}},
    {"what": "tonnes of blankets", "low": 14, "high": 14, "accounts": {"704": ["14 tonnes of blankets"]}},
    {"what": "people helped", "low": 7000, "high": 7000, "accounts": {"704": ["7,000 people"]}},
    {"what": "paratroopers killed", "low": 7, "high": 7, "accounts": {"705": ["Seven Ukrainian paratroopers"]}},
    {"what": "servicemen killed", "low": 9, "high": 9, "accounts": {"705": ["nine servicemen"]}},
    {"what": "servicemen wounded", "low": 27, "high": 27, "accounts": {"705": ["27 wounded"]}},
    {"what": "civilians killed", "low": 3, "accounts": {"705": ["At least three civilians"]}},
    {"what": "killed at the market", "low": 6, "high": 6, "accounts": {"705": ["six people"]}},
    {"what": "distance km", "low": 15, "high": 15, "accounts": {"705": ["15km"]}},
    {"what": "Ukrainians killed at Ilovaisk", "low": 108, "high": 108, "accounts": {"705": ["at 108"]}},
    {"what": "Russians killed at Ilovaisk", "low": 300, "high": 300, "accounts": {"705": ["300 Russians"]}},
    {"what": "Ukrainians killed at Ilovaisk", "low": 300, "accounts": {"705": ["at least 300 Ukrainian dead"]}},
]

wordings = [
    {"entity": "DPR", "report": "700", "loaded": "self-proclaimed", "evidence": ["self-proclaimed Donetsk People’s Republic"]},
    {"entity": "Ukrainian army", "report": "701", "loaded": "punishers", "evidence": ["Seven thousand Ukrainian punishers"]},
    {"entity": "DPR", "report": "701", "loaded": "liberated", "evidence": ["completely liberated the height of Saur-Mogila", "was also liberated"]},
    {"entity": "Ukraine", "report": "701", "loaded": "junta", "evidence": ["The junta's garrison"]},
    {"entity": "Ukraine", "report": "701", "loaded": "so-called", "evidence": ["the so-called independence day"]},
    {"entity": "Ukraine", "report": "701", "loaded": "mendaciously", "evidence": ["mendaciously ascribes"]},
    {"entity": "Ukrainian army", "report": "701", "loaded": "mercenaries", "evidence": ["the mercenaries of the oligarch Kolomoisky"]},
    {"entity": "Kolomoisky", "report": "701", "loaded": "oligarch", "evidence": ["the oligarch Kolomoisky"]},
    {"entity": "Donbas battalion", "report": "701", "loaded": "punitive", "evidence": ["\"Donbass\" punitive battalion"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Sloviansk", "on": "2014-05-01", "holder": "DPR"}, {"place": "Sloviansk", "on": "2014-07-10", "holder": "Ukrainian army"}, {"place": "Sloviansk", "on": "2014-09-12", "holder": "Ukrainian army"},
    {"place": "Kramatorsk", "on": "2014-07-10", "holder": "Ukrainian army"},
    {"place": "Saur-Mogila", "on": "2014-08-15", "holder": "Ukrainian army"}, {"place": "Saur-Mogila", "on": "2014-08-27", "holder": "DPR"},
    {"place": "Novoazovsk", "on": "2014-08-20", "holder": "Ukrainian army"}, {"place": "Novoazovsk", "on": "2014-09-12", "holder": "DPR"},
    {"place": "Luhansk airport", "on": "2014-08-30", "holder": "Ukrainian army"}, {"place": "Luhansk airport", "on": "2014-09-12", "holder": "Luhansk groups"},
    {"place": "Debaltseve", "on": "2014-09-30", "holder": "Ukrainian army"}, {"place": "Donetsk airport", "on": "2014-06-15", "holder": "Ukrainian army"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "700": ["By OLENA HRYTSAK and PETER LANGDALE", "Associated Press writer Ivan Petrash in Kiev contributed to this report."],
    "701": ["[Home] [Summaries] [Video] [Help the front]", "Transfer to card 4276 **** **** 1990 with the note \"front\""],
    "702": ["By Claire Aubanel, Dmytro Hnatiuk", "caub-dh/hm/rlp"],
    "703": ["Dnipropetrovsk | 1 September 2014, 10:20 | 3,412 views", "Read on this topic: How to help the military hospital", "Comments (48)"],
    "704": ["For more information: reliefinfo-ukraine at example.org"],
    "705": ["Tuesday 30 September 2014 | World news | 5 min read", "Martin Oakshott in Donetsk and Kateryna Bilyk in Kiev", "• Additional reporting by agencies"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["slovyansk-retaken", "slovyansk-left"], ["slovyansk-left", "kramatorsk-left"], ["kramatorsk", "kramatorsk-left"], ["slovyansk-left", "column-destroyed"], ["truce-ended", "truce-violated"],
         ["slovyansk-shelled", "shelling-accused"], ["slovyansk-shelled", "shelling-rejected"], ["shelling-accused", "shelling-rejected"], ["steinmeier-urges", "berlin"],
         ["ilovaisk-encircled", "ilovaisk-fighting"], ["ilovaisk-encircled", "ilovaisk-entered"], ["ilovaisk-encircled", "breakout"], ["ilovaisk-encircled", "ilovaisk-withdrawal"], ["breakout", "breakout-armour"], ["breakout", "ilovaisk-fighting"],
         ["ilovaisk-fighting", "ilovaisk-entered"], ["ilovaisk-fighting", "semenchenko-wounded"], ["ilovaisk-entered", "semenchenko-wounded"], ["armour-crossed", "russian-troops"], ["armour-crossed", "ilovaisk-encircled"],
         ["russian-troops", "zakharchenko-denies"], ["russian-troops", "moscow-denies"], ["zakharchenko-denies", "moscow-denies"], ["saur-mogila", "saur-firing"], ["novoazovsk", "novoazovsk-left"],
         ["kalinin", "kalinin-blame"], ["kalinin", "houses-shelled"], ["saur-firing", "houses-shelled"], ["semenchenko-betrayed", "semenchenko-demands"], ["minsk-handshake", "poroshenko-refused"], ["militia-losses", "ilovaisk-fighting"],
         ["corridor", "ilovaisk-withdrawal"], ["corridor", "ilovaisk-rout"], ["corridor", "promise-broken"], ["ilovaisk-withdrawal", "ilovaisk-rout"], ["putin-corridor", "corridor-agreed"], ["corridor-agreed", "breakout-accused"],
         ["ilovaisk-rout", "ilovaisk-encircled"], ["ilovaisk-rout", "ilovaisk-fighting"], ["ilovaisk-rout", "russians-killed"], ["breakout-accused", "corridor"], ["breakout", "corridor"],
         ["exchange", "guardsmen-fled"], ["exchange", "paratroopers-captured"], ["eu-ultimatum", "eu-summit"], ["putin-statehood", "peskov-denies"],
         ["luhansk-airport-battle", "luhansk-airport-left"], ["luhansk-airport-battle", "luhansk-airport-taken"], ["luhansk-airport-left", "luhansk-airport-taken"], ["ceasefire", "protocol"], ["protocol", "protocol-terms"], ["ceasefire", "violations"],
         ["violations", "mariupol-shelled"], ["violations", "airport-fighting"], ["prisoners-freed", "government-freed"], ["prisoners-freed", "cabinet"], ["mariupol-shelled", "mariupol-blame"], ["mariupol-visit", "mariupol-vow"],
         ["convoy", "convoy-denounced"], ["convoy", "second-convoy"], ["charity-abducted", "charity-vehicle"], ["charity-abducted", "charity-freed"], ["residents-beaten", "residents-investigated"], ["unhcr", "unicef"],
         ["airport-fighting", "carrier"], ["airport-fighting", "airport-breakout"], ["airport-fighting", "airport-claimed"], ["carrier", "nine-killed"], ["carrier", "rebels-deny"], ["carrier", "airport-breakout"],
         ["rebels-deny", "airport-breakout"], ["airport-fighting", "nine-killed"], ["kievsky", "grads"], ["kievsky", "kievsky-blame"], ["memorandum", "pull-back"], ["debaltseve-shelled", "violations"],
         ["russian-withdrawal", "russian-thousands"], ["russian-thousands", "russian-troops"], ["mh17", "mh17-accused"], ["mh17", "missile-supplied"], ["mh17-accused", "missile-supplied"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
