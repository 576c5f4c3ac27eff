#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the war in South Sudan, December 2013 to
May 2014: Malakal, Bor and Bentiu. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places and the public persons follow what is publicly known. Invented: outlets, bylines, the Utrecht Conflict Desk,
the aid worker, the trader, the diplomat and the UN official, the wording of nearly all quotes, hours of the day, the fights at Rubkona and Akoka
with their losses, the claims about Renk, the airport and the helicopters at Doleib Hill, the mortar rounds of March, and whatever an outlet says
of motives. HELD OUT: no developer reads the reports, this file, gold.json or the misses."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event = G.event

reports = {
    "180": {"published": ["2014-02-18", "2014-02-18"], "basis": "stated", "agency": "Rift Wire"},
    "181": {"published": ["2014-02-19", "2014-02-19"], "basis": "stated", "agency": "Rift Wire", "derived_from": {"180": "rewrite"}},
    "182": {"published": ["2014-03-20", "2014-03-20"], "basis": "stated"},
    "183": {"published": ["2014-04-22", "2014-04-22"], "basis": "stated"},
    "184": {"published": ["2014-02-20", "2014-02-20"], "basis": "stated", "agency": "Tagus News Service"},
    "185": {"published": ["2014-05-12", "2014-05-12"], "basis": "stated"},
}

REBELS = ["rebels", "Rebels", "South Sudanese rebels", "South Sudan rebels", "rebel fighters", "rebel forces", "rebel soldiers", "insurgents", "Machar's forces", "Forces backing Riek Machar", "forces", "our forces", "Our forces", "his men", "his forces", "his troops",
          "His troops", "men", "opposition", "Opposition", "Opposition forces", "opposition forces", "freedom fighters", "its freedom fighters", "resistance", "movement", "commanders", "remnants of the rebels", "remnants", "enemy", "coup plotters", "mutineers", "his mutineers",
          "his group", "his side", "gunmen", "Riek Machar", "Machar", "rebel delegation", "SPLM", "General Peter Gadet", "forces of the mutineer Peter Gatdet"]
ARMY = ["army", "South Sudan's army", "South Sudan army", "government soldiers", "Government soldiers", "government forces", "government troops", "government", "soldiers", "its soldiers", "his troops", "troops", "its troops", "our troops", "regime troops", "regime", "Salva Kiir's regime",
        "Kiir's army", "Kiir's soldiers", "gallant forces of the SPLA", "gallant forces", "fleeing government soldiers", "enemy", "division", "South Sudan", "Juba"]
UGANDANS = ["Ugandans", "Ugandan army", "Ugandan soldiers", "Ugandan forces", "Ugandan invaders", "invaders", "his soldiers", "Ugandan helicopter gunships", "helicopter gunships", "troops", "Kampala"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "SPLA": {"type": "group", "names": ["Sudan People's Liberation Army", "SPLA"], "also": ARMY},
    "SPLM-IO": {"type": "group", "names": ["SPLM/SPLA in Opposition"], "also": REBELS},
    "White Army": {"type": "group", "names": ["White Army"], "also": ["so-called White Army"]},
    "JEM": {"type": "group", "names": ["Justice and Equality Movement", "JEM"], "also": ["mercenaries", "mercenaries of the Justice and Equality Movement"]},
    "UPDF": {"type": "group", "names": ["UPDF"], "also": ["Uganda", *UGANDANS]},
    "Uganda": {"type": "state", "names": ["Uganda"], "also": ["UPDF", *UGANDANS]},
    "youths": {"type": "group", "names": ["pro-government youths"], "also": ["youths", "armed mob", "An armed mob", "mob", "attackers", "crowd"]},
    "Akobo youths": {"type": "group", "names": ["armed youths"], "also": ["youths"]},
    "South Sudan": {"type": "state", "names": ["South Sudan"], "also": ["government", "government of South Sudan", "South Sudanese government", "Juba", "regime", "Salva Kiir's regime", "legitimate government", "Kiir's government", "Kiir", "Salva Kiir", "President Salva Kiir", "SPLA"]},
    "Sudan": {"type": "state", "names": ["Sudan"], "also": ["Khartoum"]},
    "Ethiopia": {"type": "state", "names": ["Ethiopia"]},
    "United States": {"type": "state", "names": ["United States"], "also": ["Washington", "state department", "US"]},
    "UNMISS": {"type": "organisation", "names": ["U.N. Mission in South Sudan", "UNMISS", "Unmiss", "UN mission in South Sudan"],
               "also": ["mission", "UN mission", "the mission", "UN mission UNMISS", "UN", "United Nations", "peacekeepers", "UNMISS chief", "trucks"]},
    "UN": {"type": "organisation", "names": ["United Nations", "U.N.", "UN"], "also": ["UN mission", "UNMISS"]},
    "Security Council": {"type": "organisation", "names": ["UN Security Council"], "also": ["Security Council", "UN"]},
    "IGAD": {"type": "organisation", "names": ["IGAD"], "also": ["mediation bloc IGAD", "regional bloc IGAD", "East African bloc IGAD", "regional bloc", "monitors", "ceasefire monitors"]},
    "MSF": {"type": "organisation", "names": ["Médecins Sans Frontières", "MSF"], "also": ["aid group"]},
    "ICG": {"type": "organisation", "names": ["International Crisis Group"]},
    "rights groups": {"type": "organisation", "names": ["Human rights groups"]},
    "Rift Wire": {"type": "organisation", "names": ["Rift Wire"]},
    "TNS": {"type": "organisation", "names": ["Tagus News Service", "TNS"]},
    "Machar": {"type": "person", "names": ["Riek Machar", "Machar", "Riek Machar Teny"],
               "also": ["former Vice President Riek Machar", "Mr Machar", "former deputy", "his former deputy", "coup leader Riek Machar", "Dr. Riek Machar Teny", "SPLM/SPLA in Opposition", "rebels"]},
    "Kiir": {"type": "person", "names": ["Salva Kiir", "Kiir", "Salva Kiir Mayardit"],
             "also": ["President Salva Kiir", "Mr Kiir", "president", "President", "President of the Republic", "H.E. Salva Kiir Mayardit", "puppet", "Uganda's puppet in Juba", "South Sudan", "government", "regime"]},
    "Lul": {"type": "person", "names": ["Lul Ruai Koang", "Lul Ruai Kuong", "Kuong", "Lul"], "also": ["Koang", "Mr Kuong", "Brigadier General Lul Ruai Koang", "Brig Gen Lul Ruai Kuong", "Brig. Gen. Lul Ruai Koang", "rebels", "resistance", "SPLM/SPLA in Opposition"]},
    "Aguer": {"type": "person", "names": ["Philip Aguer", "Aguer", "Philip Aguer Panyang"], "also": ["Colonel Philip Aguer", "Col Philip Aguer Panyang", "Brig. Gen. Philip Aguer Panyang", "army", "South Sudan's army", "government", "SPLA"]},
    "Contreras": {"type": "person", "names": ["Joseph Contreras"], "also": ["UNMISS", "Unmiss"]},
    "Dau": {"type": "person", "names": ["Stephen Dhieu Dau"], "also": ["Petroleum Minister Stephen Dhieu Dau"]},
    "Gony": {"type": "person", "names": ["Johnson Gony Biliu"], "also": ["Maj. Gen. Johnson Gony Biliu"]},
    "Olony": {"type": "person", "names": ["Johnson Olony"], "also": ["Gen. Johnson Olony", "Shilluk commander"]},
    "Makuei": {"type": "person", "names": ["Michael Makuei Lueth", "Makuei", "Michael Makuei"], "also": ["Minister of Information", "Minister Makuei", "Information Minister Michael Makuei Lueth"]},
    "Johnson": {"type": "person", "names": ["Hilde Johnson"], "also": ["UNMISS chief Hilde Johnson", "UNMISS"]},
    "Barnaba": {"type": "person", "names": ["Barnaba Marial Benjamin"], "also": ["Dr. Barnaba Marial Benjamin", "Minister of Foreign Affairs"]},
    "Gadet": {"type": "person", "names": ["Peter Gatdet", "Peter Gatdet Yak", "Peter Gadet", "Gadet"], "also": ["Maj. Gen. Peter Gatdet Yak", "General Peter Gadet"]},
    "Gatdet Dak": {"type": "person", "names": ["James Gatdet Dak", "Gatdet Dak"]},
    "Gatkuoth": {"type": "person", "names": ["Gathoth Gatkuoth", "Gatkuoth", "Gathoth"], "also": ["General Gathoth Gatkuoth", "Maj. Gen. Gathoth Gatkuoth"]},
    "Ankunda": {"type": "person", "names": ["Paddy Ankunda"], "also": ["Lieutenant Colonel Paddy Ankunda"]},
    "Museveni": {"type": "person", "names": ["Yoweri Museveni"], "also": ["President Yoweri Museveni"]},
    "Seyoum": {"type": "person", "names": ["Seyoum Mesfin"]},
    "Taban": {"type": "person", "names": ["Taban Deng Gai"]},
    "Nhial": {"type": "person", "names": ["Nhial Deng Nhial"], "also": ["chief negotiator"]},
    "James Koang": {"type": "person", "names": ["James Koang"], "also": ["General James Koang"]},
    "Hoth Mai": {"type": "person", "names": ["James Hoth Mai"], "also": ["army chief"]},
    "Malong": {"type": "person", "names": ["Paul Malong"]},
    "Marial Chanuong": {"type": "person", "names": ["Marial Chanuong"]},
    "Verwey": {"type": "person", "names": ["Hannah Verwey"]},
    "Conflict Desk": {"type": "organisation", "names": ["Utrecht Conflict Desk"]},
    "Malakal": {"type": "place", "names": ["Malakal"], "also": ["Malakal town", "town", "oil hub of Malakal", "capital of Upper Nile state", "Upper Nile state capital", "UN base", "U.N. base", "UN compound", "compound", "base"], "lat": 9.53, "lon": 31.66},
    "Malakal airport": {"type": "facility", "names": ["Malakal airport"], "also": ["airport"]},
    "Teaching Hospital": {"type": "facility", "names": ["Malakal Teaching Hospital", "Teaching Hospital"], "also": ["hospital", "Malakal"]},
    "Bor": {"type": "place", "names": ["Bor"], "also": ["UN base in Bor", "capital of Jonglei state"], "lat": 6.21, "lon": 31.56},
    "Bentiu": {"type": "place", "names": ["Bentiu"], "also": ["Unity State capital", "town"], "lat": 9.23, "lon": 29.83},
    "mosque": {"type": "facility", "names": ["Kali-Ballee mosque"], "also": ["mosque", "Bentiu"]},
    "Rubkona": {"type": "place", "names": ["Rubkona"], "lat": 9.30, "lon": 29.80},
    "Pariang": {"type": "place", "names": ["Pariang"], "lat": 9.92, "lon": 29.97},
    "Abiemnom": {"type": "place", "names": ["Abiemnom"]},
    "Doleib Hill": {"type": "place", "names": ["Doleib Hill", "Dolieb Hill"], "lat": 9.37, "lon": 31.62},
    "Akoka": {"type": "place", "names": ["Akoka"]},
    "Nasir": {"type": "place", "names": ["Nasir"], "lat": 8.60, "lon": 33.07},
    "Ulang": {"type": "place", "names": ["Ulang"]},
    "Renk": {"type": "place", "names": ["Renk"], "lat": 11.75, "lon": 32.79},
    "Akobo": {"type": "place", "names": ["Akobo"], "also": ["UN base in Akobo"], "lat": 7.78, "lon": 33.00},
    "Leer": {"type": "place", "names": ["Leer"], "lat": 8.30, "lon": 30.14},
    "Paloch": {"type": "place", "names": ["Paloch"], "also": ["Paloch oilfield", "Paloch oil fields"], "lat": 10.46, "lon": 32.53},
    "Rumbek": {"type": "place", "names": ["Rumbek"], "lat": 6.80, "lon": 29.68},
    "Juba": {"type": "place", "names": ["Juba"], "also": ["JUBA", "capital", "barracks"], "lat": 4.85, "lon": 31.58},
    "Addis Ababa": {"type": "place", "names": ["Addis Ababa"], "also": ["Ethiopian capital", "ADDIS ABABA"], "lat": 9.02, "lon": 38.75},
    "Upper Nile": {"type": "place", "names": ["Upper Nile"], "also": ["Upper Nile state"]},
    "Unity": {"type": "place", "names": ["Unity State"], "also": ["Unity", "Unity state"]},
    "Jonglei": {"type": "place", "names": ["Jonglei"], "also": ["Jonglei state"]},
}

# Malakal, 18 to 20 February 2014
event("malakal-attack", ["attack", "advance", "clash"], ["2014-02-18", "2014-02-18"], "Malakal", "SPLM-IO",
      {"180": ["South Sudan rebels storm Malakal", "attacked the oil hub of Malakal on Tuesday", "The assault on the capital of Upper Nile state began at about 7 a.m. (0400 GMT)"],
       "181": ["launched a dawn assault on Malakal yesterday", "pushed into the Upper Nile state capital from the south at around 7am"],
       "182": ["when they attacked the town in violation of the Cessation of Hostilities Agreement"], "184": ["two days after rebels stormed the capital of Upper Nile state", "condemned the attack on Malakal"],
       "185": ["Rebels attack Malakal"]})
event("malakal-captured", ["capture"], ["2014-02-18", "2014-02-20"], "Malakal", "SPLM-IO",
      {"180": ["said they had captured it", "Our forces are in full control of Malakal town", "Army spokesman Colonel Philip Aguer denied it", "That is a lie"],
       "181": ["both sides claim Malakal", "declared that the strategic town was theirs", "said his men had taken Malakal and its airport", "dismissed the claim as \"a lie\""],
       "182": ["The rebels had occupied Malakal since 18 February"],
       "184": ["We have not lost Malakal", "the town centre was under rebel control"], "185": ["hold it for a month"]},
      target="SPLA", status="disputed", disputes=["status"], speakers={"180": "Lul", "181": "Lul"}, times={"180": ["2014-02-18", "2014-02-18"], "181": ["2014-02-18", "2014-02-18"], "182": ["2014-02-18", "2014-02-18"]})
event("airport-captured", ["capture"], ["2014-02-18", "2014-02-19"], "Malakal airport", "SPLM-IO",
      {"180": ["Our forces are in full control of Malakal town and Malakal airport", "The SPLA is holding the airport and the north of the town"],
       "181": ["said his men had taken Malakal and its airport", "Government soldiers remained in the northern part of the town and at the airport"],
       "184": ["his men had captured the airport on Wednesday", "He denied that Malakal airport had fallen", "government soldiers had been seen at the airport on Wednesday evening"]},
      target="SPLA", status="disputed", disputes=["status", "time"], speakers={"180": "Lul", "181": "Lul", "184": "Gatkuoth"},
      times={"180": ["2014-02-18", "2014-02-18"], "181": ["2014-02-18", "2014-02-18"], "184": ["2014-02-19", "2014-02-19"]})
event("fighting-goes-on", ["clash", "attack"], ["2014-02-18", "2014-02-18"], "Malakal", "SPLA",
      {"180": ["army says battle goes on", "The army said its troops were still fighting inside the town"], "181": ["The government insists that the fighting is not over"]}, speakers={"180": "SPLA", "181": "South Sudan"})
event("artillery", ["shelling", "attack"], ["2014-02-18", "2014-02-18"], "Malakal", "SPLM-IO", {"180": ["with artillery fire from the south"], "181": ["under cover of artillery"]})
event("districts", ["capture"], ["2014-02-18", "2014-02-18"], "Malakal", "SPLM-IO",
      {"180": ["By midday rebel fighters controlled the southern and western districts"], "181": ["By noon they had seized the south and the west of the town"]}, target="SPLA")
event("lie", ["deny", "reject"], ["2014-02-18", "2014-02-18"], None, "Aguer", {"180": ["Army spokesman Colonel Philip Aguer denied it", "That is a lie"], "181": ["dismissed the claim as \"a lie\""]})
event("aguer-accuses", ["accuse"], ["2014-02-18", "2014-02-18"], None, "Aguer", {"180": ["Aguer accused the rebels of violating the truce"]}, target="SPLM-IO")
event("homes-shelled", ["shelling", "attack"], ["2014-02-18", "2014-02-18"], "Malakal", "SPLM-IO",
      {"180": ["they had shelled residential areas"], "181": ["the insurgents had fired shells at homes"]}, speakers={"180": "Aguer", "181": "Aguer"}, status="claimed")
event("lul-blames-spla", ["accuse"], ["2014-02-18", "2014-02-18"], None, "Lul",
      {"180": ["The rebels blamed the government"], "181": ["Mr Kuong alleged that it was the Sudan People's Liberation Army, or SPLA, which had broken the truce"]}, target="SPLA")
event("doleib-attack", ["attack", "clash"], ["2014-02-16", "2014-02-17"], "Doleib Hill", "SPLA",
      {"180": ["the Sudan People's Liberation Army (SPLA) had attacked rebel positions at Doleib Hill, south of Malakal, on Sunday and again on Monday", "Aguer said no such attacks had taken place"],
       "181": ["by striking rebel camps at Dolieb Hill on Sunday and Monday", "The army denies this"]},
      target="SPLM-IO", status="disputed", disputes=["status"], speakers={"180": "Lul", "181": "Lul"})
event("doleib-denied", ["deny", "reject"], ["2014-02-18", "2014-02-18"], None, "Aguer", {"180": ["Aguer said no such attacks had taken place"], "181": ["The army denies this"]})
event("base-killed", ["kill", "clash", "attack"], ["2014-02-18", "2014-02-18"], "Malakal", None,
      {"180": ["At least 10 people were killed and dozens wounded inside the U.N. base", "when fighting broke out between members of rival communities sheltering there"],
       "181": ["No fewer than 10 people died in clashes between rival ethnic groups inside the UN compound", "Dozens were hurt"],
       "184": ["toll in UN base rises", "raised to 13 from 10 the number of people killed inside its base in Malakal in ethnic clashes on Tuesday", "About 130 were wounded"]},
      speakers={"180": "Contreras", "181": "Contreras", "184": "UNMISS"})
event("us-condemns", ["accuse"], ["2014-02-18", "2014-02-19"], None, "United States", {"181": ["Washington condemned the attack on Malakal"]})
event("us-calls", ["appeal"], ["2014-02-18", "2014-02-19"], None, "United States", {"181": ["The state department called on both sides to return to the negotiating table"]})
event("us-uganda", ["appeal"], ["2014-02-18", "2014-02-19"], None, "United States", {"181": ["urged Uganda to pull its forces out"]}, target="Uganda")
event("feb-withdrawal", ["withdraw"], ["2014-02-18", "2014-02-20"], "Malakal", "SPLA",
      {"184": ["South Sudan army leaves central Malakal", "its soldiers had left the centre of Malakal", "calling the move a \"tactical withdrawal\"", "We repositioned our troops to spare the civilians"]}, speakers={"184": "Aguer"})
event("not-lost", ["deny", "reject"], ["2014-02-20", "2014-02-20"], None, "Aguer", {"184": ["but denies losing it", "We have not lost Malakal"]})
event("airport-denied", ["deny", "reject"], ["2014-02-20", "2014-02-20"], None, "Aguer", {"184": ["He denied that Malakal airport had fallen"]})
event("akoka", ["advance", "attack", "clash"], ["2014-02-20", "2014-02-20"], None, "SPLM-IO", {"184": ["were chasing government forces towards Akoka"]}, target="SPLA", speakers={"184": "Gatkuoth"}, status="claimed")
event("four-tanks", ["destroy", "attack"], ["2014-02-18", "2014-02-20"], None, "SPLM-IO", {"184": ["They had also destroyed four tanks"]}, target="SPLA", speakers={"184": "Gatkuoth"}, status="claimed")
event("rebels-killed-feb", ["kill", "clash", "attack"], ["2014-02-18", "2014-02-20"], None, None,
      {"184": ["more than 200 rebels had been killed since Tuesday", "Gatkuoth acknowledged 12 dead"]}, target="SPLM-IO", speakers={"184": "Aguer"}, status="disputed", disputes=["number"])
event("shelter-charge", ["accuse"], None, None, "Makuei", {"184": ["a charge by Information Minister Michael Makuei Lueth that the mission had given shelter to armed rebels"]}, target="UNMISS")
event("shelter-denied", ["deny", "reject"], None, None, "Johnson", {"184": ["UNMISS chief Hilde Johnson denied a charge"]})
event("shelter", ["aid", "support"], None, None, "UNMISS", {"184": ["the mission had given shelter to armed rebels", "UNMISS chief Hilde Johnson denied a charge"]}, target="SPLM-IO", speakers={"184": "Makuei"}, status="disputed", disputes=["status"])
event("msf-suspends", ["sanction", "withdraw"], ["2014-02-19", "2014-02-20"], "Malakal", "MSF", {"184": ["suspended its work in Malakal"]})
event("hospital-killed", ["kill", "shooting", "attack"], ["2014-02-18", "2014-02-19"], "Teaching Hospital", None,
      {"182": ["massacring patients at Malakal Teaching Hospital", "The rebels deny both accusations"],
       "184": ["finding 11 bodies in the Teaching Hospital on Wednesday", "Some had been shot in their beds", "Rebel spokesman Lul Ruai Koang denied that his forces had entered the hospital"]},
      status="disputed", disputes=["actor"], speakers={"182": "Makuei", "184": "MSF"}, times={"182": None})
event("hospital-robbed", ["seize"], ["2014-02-18", "2014-02-19"], "Teaching Hospital", None, {"184": ["gunmen demanded money and telephones"]}, speakers={"184": "MSF"})
event("hospital-denied", ["deny", "reject"], None, None, "Lul", {"184": ["Rebel spokesman Lul Ruai Koang denied that his forces had entered the hospital"]})
event("doleib-bombed", ["airstrike", "attack"], ["2014-02-19", "2014-02-19"], "Doleib Hill", "UPDF",
      {"184": ["Ugandan helicopter gunships bombed Doleib Hill on Wednesday", "We have no troops in Upper Nile"]}, target="SPLM-IO", speakers={"184": "SPLM-IO"}, status="disputed", disputes=["status"])
event("helicopter-charge", ["accuse"], None, None, "SPLM-IO", {"184": ["rebel accusations that Ugandan helicopter gunships bombed Doleib Hill"]}, target="UPDF")
event("ankunda-denies", ["deny", "reject"], None, None, "Ankunda", {"184": ["Ugandan army spokesman Lieutenant Colonel Paddy Ankunda denied rebel accusations", "We have no troops in Upper Nile"]})
event("igad-condemns", ["accuse"], ["2014-02-18", "2014-02-20"], "Addis Ababa", "Seyoum", {"184": ["condemned the attack on Malakal"]})
event("igad-urges", ["appeal"], ["2014-02-18", "2014-02-20"], "Addis Ababa", "Seyoum", {"184": ["urged both parties to honour the deal"]})
event("taban-stays", ["pledge", "agree"], ["2014-02-18", "2014-02-20"], None, "Taban", {"184": ["his side would not leave the talks"]})
event("nhial-accuses", ["accuse"], ["2014-02-18", "2014-02-20"], None, "Nhial", {"184": ["accused the rebels of using the negotiations to buy time"]}, target="SPLM-IO")
event("monitors", ["deploy", "pledge"], ["2014-02-23", "2014-03-01"], None, "IGAD", {"184": ["it would send the first monitors to South Sudan next week"]}, status="planned")

# how it began, and the places that changed hands before
event("machar-dismissed", ["oust", "expel", "resign"], ["2013-07-23", "2013-07-23"], None, "Kiir",
      {"180": ["whom the president had dismissed in July"], "181": ["the country's sacked vice-president", "whom he sacked last July"], "185": ["Kiir dismisses Machar as vice-president along with the whole cabinet"]},
      target="Machar", times={"180": ["2013-07-01", "2013-07-31"], "181": ["2013-07-01", "2013-07-31"]})
event("juba-fighting", ["clash", "shooting", "attack"], ["2013-12-15", "2013-12-15"], "Juba", None,
      {"180": ["Fighting erupted in Juba on Dec. 15"], "181": ["when the fighting started in Juba"], "185": ["Shooting breaks out in a barracks in Juba"]})
event("coup-charge", ["accuse"], None, None, "Kiir", {"180": ["Kiir accused Machar of plotting a coup"], "181": ["Mr Kiir says that Mr Machar"], "185": ["Kiir speaks of a coup attempt"]}, target="Machar")
event("coup", ["oust"], ["2013-12-15", "2013-12-15"], None, "Machar",
      {"180": ["plotting a coup", "a charge Machar denies"], "181": ["tried to overthrow him on 15 December", "his former deputy denies it"], "185": ["Kiir speaks of a coup attempt", "Machar denies it"]},
      target="Kiir", status="disputed", disputes=["status"], speakers={"180": "Kiir", "181": "Kiir", "185": "Kiir"})
event("coup-denied", ["deny", "reject"], None, None, "Machar", {"180": ["a charge Machar denies"], "181": ["his former deputy denies it"], "185": ["Machar denies it"]})
event("machar-flees", ["withdraw"], ["2013-12-15", "2013-12-15"], None, "Machar", {"185": ["Machar denies it and flees"]})
event("juba-nuer", ["kill", "attack"], ["2013-12-15", "2013-12-20"], "Juba", "SPLA", {"185": ["soldiers killed hundreds of Nuer in the capital"]}, speakers={"185": "rights groups"})
event("gadet-defects", ["resign", "surrender", "oust"], ["2013-12-18", "2013-12-18"], None, "Gadet", {"185": ["General Peter Gadet defects"]})
event("bor-dec18", ["capture"], ["2013-12-18", "2013-12-18"], "Bor", "SPLM-IO", {"185": ["his mutineers take Bor"]}, target="SPLA")
event("akobo-overrun", ["attack", "capture"], ["2013-12-19", "2013-12-19"], "Akobo", "Akobo youths", {"185": ["armed youths overrun the UN base in Akobo"]}, target="UNMISS")
event("akobo-killed", ["kill", "attack"], ["2013-12-19", "2013-12-19"], "Akobo", "Akobo youths", {"185": ["Two Indian peacekeepers are killed"]}, target="UNMISS")
event("james-koang", ["support"], ["2013-12-21", "2013-12-21"], "Bentiu", "James Koang", {"185": ["General James Koang declares his support for Machar"]}, target="Machar")
event("bentiu-dec21", ["capture"], ["2013-12-21", "2013-12-21"], "Bentiu", None, {"185": ["The army loses the town"]}, target="SPLA")
event("bor-dec24", ["capture"], ["2013-12-24", "2013-12-24"], "Bor", "SPLA", {"185": ["The army recaptures Bor"]})
event("council-12500", ["deploy", "agree", "pledge"], ["2013-12-24", "2013-12-24"], None, "Security Council", {"185": ["decides to raise the number of peacekeepers to 12,500"]}, status="planned")
event("malakal-dec25", ["capture"], ["2013-12-25", "2013-12-25"], "Malakal", "SPLM-IO", {"180": ["Machar's forces captured it for the first time on Dec. 25"], "181": ["The rebels first seized it on Christmas Day"]}, target="SPLA")
event("malakal-dec27", ["capture", "withdraw"], ["2013-12-27", "2013-12-27"], "Malakal", None, {"180": ["lost it two days later"], "181": ["were expelled on 27 December"]}, target="SPLM-IO")
event("bor-dec31", ["capture"], ["2013-12-31", "2013-12-31"], "Bor", "SPLM-IO", {"185": ["Bor falls to the rebels and the White Army again"]}, target="SPLA")
event("bentiu-jan10", ["capture", "advance"], ["2014-01-10", "2014-01-10"], "Bentiu", "SPLA",
      {"182": ["Bentiu was liberated on 10 January"], "184": ["The army retook Bentiu, capital of Unity state, on 10 January"], "185": ["The army enters Bentiu"]}, disputes=["cause"])
event("bentiu-jan-withdrawal", ["withdraw"], ["2014-01-10", "2014-01-10"], "Bentiu", "SPLM-IO", {"185": ["the rebels speak of a tactical withdrawal"]}, speakers={"185": "SPLM-IO"})
event("battle-jan13", ["clash", "kill", "attack"], ["2014-01-13", "2014-01-13"], None, None, {"184": ["a battle with rebels on 13 January some 90 km from Juba in which Ugandans were killed"]})
event("malakal-jan15", ["capture"], ["2014-01-15", "2014-01-15"], "Malakal", "SPLM-IO", {"180": ["took it again on Jan. 15"], "181": ["returned in mid-January"]}, target="SPLA", times={"181": ["2014-01-11", "2014-01-20"]})
event("bor-jan18", ["capture"], ["2014-01-18", "2014-01-18"], "Bor", "SPLA",
      {"180": ["helped the army retake Bor, the capital of Jonglei state, on Jan. 18"], "181": ["helped his troops to recapture Bor on 18 January"],
       "182": ["Bor was liberated on 18 January", "the army and the UPDF routed the forces of the mutineer Peter Gatdet and the so-called White Army"], "184": ["Bor eight days later"], "185": ["The army and the Ugandans take back Bor"]}, target="SPLM-IO")
event("uganda-helps", ["support", "cooperate"], ["2014-01-18", "2014-01-18"], "Bor", "Uganda",
      {"180": ["helped the army retake Bor"], "181": ["helped his troops to recapture Bor"], "184": ["with Ugandan help"]})
event("bor-occupied", ["capture", "deploy"], ["2014-01-01", "2014-01-31"], "Bor", "UPDF", {"183": ["who have occupied Bor alongside Kiir's soldiers since January"]})
event("malakal-jan20", ["capture"], ["2014-01-20", "2014-01-20"], "Malakal", "SPLA", {"180": ["when the SPLA drove the rebels out"], "181": ["The SPLA won it back on 20 January"]}, target="SPLM-IO")
event("leer", ["capture"], ["2014-01-31", "2014-01-31"], "Leer", "SPLA", {"182": ["Leer, the home town of Machar, was taken on 31 January"]}, target="SPLM-IO")
event("truce", ["sign", "agree", "ceasefire"], ["2014-01-23", "2014-01-23"], "Addis Ababa", None,
      {"180": ["a ceasefire signed last month", "The two sides signed a cessation of hostilities in Addis Ababa on Jan. 23"], "181": ["a ceasefire less than a month old", "three days before the government and the rebels agreed to stop fighting"],
       "184": ["the deal they signed on 23 January"], "185": ["The parties sign a truce"]})
event("talks", ["consult"], ["2014-02-09", "2014-02-15"], "Addis Ababa", None, {"180": ["A second round of talks opened in the Ethiopian capital last week"], "181": ["Peace talks in Addis Ababa are deadlocked"]}, times={"181": None})
event("free-politicians", ["appeal"], None, None, "SPLM-IO", {"180": ["a rebel demand for the release of four detained politicians"], "181": ["The rebels are demanding that Juba free four politicians"]}, target="South Sudan")
event("politicians-held", ["arrest"], ["2013-12-01", "2013-12-31"], None, "South Sudan", {"180": ["four detained politicians"], "181": ["four politicians held since December"]}, times={"180": None})
event("uganda-sent", ["deploy", "support", "clash"], None, None, "Uganda",
      {"180": ["Uganda has sent troops to support President Salva Kiir"], "184": ["his soldiers were fighting on the side of the South Sudanese government"], "185": ["Uganda has troops in the country to protect Kiir's government"]}, speakers={"184": "Museveni"})
event("museveni-admits", ["concede", "support"], ["2014-01-01", "2014-01-31"], None, "Museveni", {"184": ["President Yoweri Museveni admitted in January"]})
event("uganda-leave", ["appeal"], None, None, "SPLM-IO", {"180": ["Machar has called for the Ugandans to leave"], "181": ["that Ugandan soldiers go home"]}, target="Uganda")
event("war-dead", ["kill", "clash", "attack"], ["2013-12-15", "2014-02-18"], None, None,
      {"180": ["Thousands of people have been killed"], "181": ["almost 900,000 people have been displaced and thousands killed"], "185": ["estimated the number of dead at 10,000 in January"]},
      speakers={"180": "UN", "181": "UN", "185": "ICG"}, times={"185": ["2013-12-15", "2014-01-31"]})

# Malakal again, March 2014
event("malakal-mar19", ["capture"], ["2014-03-19", "2014-03-19"], "Malakal", "SPLA",
      {"182": ["SPLA liberates Malakal", "The gallant forces of the SPLA liberated Malakal town yesterday", "Malakal has been under our full control since 3 o'clock in the afternoon",
               "The town was recaptured by the division of Maj. Gen. Johnson Gony Biliu", "government soldiers were in the town centre and at the airport"],
       "185": ["The army retakes it on 19 March"]}, target="SPLM-IO", speakers={"182": "Aguer"}, disputes=["cause"])
event("malakal-withdrawal", ["withdraw"], ["2014-03-18", "2014-03-18"], "Malakal", "SPLM-IO",
      {"182": ["his group had carried out a \"tactical withdrawal\" from Malakal on Tuesday night", "They were beaten. People who withdraw do not leave their dead behind"],
       "183": ["his forces had left Malakal on the night of March 18 as a tactical withdrawal", "were not defeated there"]}, speakers={"182": "Lul", "183": "Gatkuoth"}, status="disputed", disputes=["status"])
event("aguer-rejects", ["reject", "deny"], ["2014-03-19", "2014-03-19"], None, "Aguer", {"182": ["Aguer rejected the statement"]})
event("not-defeated", ["deny", "reject"], None, None, "Gatkuoth", {"183": ["were not defeated there"]})
event("fleeing-nasir", ["withdraw"], ["2014-03-19", "2014-03-19"], None, "SPLM-IO", {"182": ["The remnants of the rebels were fleeing towards Nasir"]}, speakers={"182": "Aguer"})
event("rebels-killed-mar", ["kill", "clash", "attack"], ["2014-03-18", "2014-03-19"], "Malakal", "SPLA", {"182": ["145 rebels were killed in the operation"]}, target="SPLM-IO", speakers={"182": "Aguer"}, status="claimed")
event("vehicles", ["seize"], ["2014-03-18", "2014-03-19"], "Malakal", "SPLA", {"182": ["eleven of their vehicles captured"]}, target="SPLM-IO", speakers={"182": "Aguer"}, status="claimed")
event("spla-lost", ["kill", "clash", "attack"], ["2014-03-18", "2014-03-19"], "Malakal", None, {"182": ["the SPLA lost nine soldiers"]}, target="SPLA", speakers={"182": "Aguer"}, status="claimed")
event("amnesty", ["surrender", "agree", "release"], ["2013-06-01", "2013-06-30"], None, "Olony", {"182": ["the Shilluk commander who accepted a presidential amnesty last June"]})
event("makuei-massacre", ["accuse"], None, None, "Makuei", {"182": ["accused them of massacring patients at Malakal Teaching Hospital and of killing women in a church"]}, target="SPLM-IO")
event("church", ["kill", "attack"], None, None, "SPLM-IO", {"182": ["of killing women in a church", "The rebels deny both accusations"]}, status="disputed", disputes=["status"], speakers={"182": "Makuei"})
event("both-denied", ["deny", "reject"], None, None, "SPLM-IO", {"182": ["The rebels deny both accusations"]})
event("kiir-congratulates", ["support"], ["2014-03-19", "2014-03-19"], None, "Kiir", {"182": ["congratulated the troops on Wednesday evening"]}, target="SPLA")
event("kiir-orders", ["appeal", "advance", "attack"], ["2014-03-19", "2014-03-19"], None, "Kiir", {"182": ["ordered them to pursue the enemy to the Sobat River"]}, target="SPLA", status="planned")
event("kiir-appeals", ["appeal"], ["2014-03-19", "2014-03-19"], None, "Kiir", {"182": ["He appealed to citizens staying in the UNMISS compound to return to their homes"]})
event("mortar-rounds", ["shelling", "attack"], ["2014-03-18", "2014-03-19"], "Malakal", None, {"182": ["two mortar rounds had landed in its base during the fighting and wounded four displaced persons"]}, target="UNMISS", speakers={"182": "UNMISS"})
event("juba-protest", ["protest"], ["2014-03-17", "2014-03-17"], "Juba", None, {"182": ["thousands of people demonstrated in Juba on Monday against UNMISS"]}, target="UNMISS")
event("rumbek", ["seize", "supply", "deploy"], ["2014-03-07", "2014-03-07"], "Rumbek", None, {"182": ["whose trucks were found carrying weapons at Rumbek on 7 March"]}, target="UNMISS")
event("arming-charge", ["accuse"], None, None, "Makuei", {"182": ["Minister Makuei accused the mission of arming the rebels"]}, target="UNMISS")
event("arming", ["supply"], None, None, "UNMISS",
      {"182": ["arming the rebels", "The head of UNMISS, Hilde Johnson, denied this"]}, target="SPLM-IO", speakers={"182": "Makuei"}, status="disputed", disputes=["status"])
event("arming-denied", ["deny", "reject"], None, None, "Johnson", {"182": ["The head of UNMISS, Hilde Johnson, denied this"]})
event("ethiopia-calls", ["appeal"], None, None, "Ethiopia", {"182": ["calls by Ethiopia for the withdrawal of the Ugandan army"]}, target="Uganda")
event("barnaba-rejects", ["reject"], None, None, "Barnaba", {"182": ["rejected calls by Ethiopia for the withdrawal of the Ugandan army"]}, target="Ethiopia")
event("updf-invited", ["appeal", "agree"], None, None, "South Sudan", {"182": ["The UPDF had been invited by the legitimate government"]}, target="UPDF", speakers={"182": "Barnaba"})
event("updf-stays", ["pledge", "deploy"], None, "Bor", "UPDF", {"182": ["would stay in Bor until the rebellion was crushed"]}, speakers={"182": "Barnaba"}, status="planned")

# Bentiu and the base in Bor, April 2014
event("bentiu-apr15", ["capture"], ["2014-04-15", "2014-04-15"], "Bentiu", "SPLM-IO",
      {"183": ["captured Bentiu on the morning of April 15", "the town fell in less than three hours", "after the opposition took the town"], "185": ["The rebels capture Bentiu"]}, target="SPLA", disputes=["cause"])
event("fled-abiemnom", ["withdraw"], ["2014-04-15", "2014-04-15"], "Bentiu", "SPLA", {"183": ["the enemy fled towards Abiemnom"]}, speakers={"183": "Lul"})
event("jem-there", ["deploy", "withdraw", "cooperate", "support"], ["2014-04-15", "2014-04-15"], "Bentiu", "JEM",
      {"183": ["together with mercenaries of the Justice and Equality Movement (JEM)", "JEM says it has no fighters in South Sudan"]}, speakers={"183": "Lul"}, status="disputed", disputes=["status"])
event("jem-denies", ["deny", "reject"], None, None, "JEM", {"183": ["JEM says it has no fighters in South Sudan"]})
event("bentiu-apr-withdrawal", ["withdraw"], ["2014-04-15", "2014-04-15"], "Bentiu", "SPLA", {"183": ["Juba at first spoke of a \"tactical withdrawal\" from Bentiu"]}, speakers={"183": "South Sudan"})
event("mosque-killed", ["kill", "attack"], ["2014-04-15", "2014-04-16"], "mosque", "SPLM-IO",
      {"183": ["killing hundreds of civilians in Bentiu", "more than 200 civilians had been killed at the Kali-Ballee mosque", "Our forces did not kill civilians", "It was the fleeing government soldiers and JEM who did it"],
       "185": ["they killed more than 200 people in a mosque", "they deny it"]}, status="disputed", disputes=["actor"], speakers={"183": "UNMISS", "185": "UN"})
event("bentiu-hospital", ["kill", "attack"], ["2014-04-15", "2014-04-16"], "Bentiu", "SPLM-IO", {"183": ["others, among them Nuer who had hidden, were murdered in the hospital"]}, speakers={"183": "UNMISS"})
event("un-accuses", ["accuse"], ["2014-04-21", "2014-04-21"], None, "UNMISS", {"183": ["a United Nations report accusing its freedom fighters of killing hundreds of civilians"]}, target="SPLM-IO")
event("hate-speech", ["accuse"], ["2014-04-21", "2014-04-21"], None, "UNMISS", {"183": ["It also accused commanders of broadcasting hate speech"]}, target="SPLM-IO")
event("report-rejected", ["reject", "deny"], ["2014-04-22", "2014-04-22"], None, "SPLM-IO",
      {"183": ["Opposition rejects UN report on Bentiu", "on Tuesday rejected a United Nations report", "Our forces did not kill civilians"], "185": ["they deny it"]}, times={"185": None})
event("lul-blames", ["accuse"], ["2014-04-22", "2014-04-22"], None, "Lul", {"183": ["It was the fleeing government soldiers and JEM who did it"]}, target="SPLA")
event("investigation", ["investigate"], None, None, "Machar", {"183": ["Dr. Riek Machar Teny, chairman of the movement, has ordered an investigation"]}, speakers={"183": "Gatdet Dak"})
event("bentiu-apr21", ["advance", "attack", "clash"], ["2014-04-21", "2014-04-21"], "Bentiu", "SPLA",
      {"183": ["an attempt by Salva Kiir's regime to retake the Unity State capital", "regime troops advanced on Bentiu from Pariang on Monday with tanks"]}, target="SPLM-IO", speakers={"183": "Lul"})
event("repulsed", ["clash", "attack"], ["2014-04-21", "2014-04-21"], "Rubkona", "SPLM-IO",
      {"183": ["repulses regime attack", "said they had beaten off an attempt by Salva Kiir's regime", "were stopped at Rubkona", "denied that any attack had been repulsed"]},
      target="SPLA", speakers={"183": "Lul"}, status="disputed", disputes=["status"])
event("repulse-denied", ["deny", "reject"], None, None, "Aguer", {"183": ["denied that any attack had been repulsed"]})
event("lost-86", ["kill", "clash", "attack"], ["2014-04-21", "2014-04-21"], None, "SPLM-IO", {"183": ["They lost 86 men"]}, target="SPLA", speakers={"183": "Lul"}, status="claimed")
event("two-tanks", ["destroy", "seize", "attack"], ["2014-04-21", "2014-04-21"], None, "SPLM-IO", {"183": ["They lost 86 men and two tanks"]}, target="SPLA", speakers={"183": "Lul"}, status="claimed")
event("bor-base", ["kill", "attack"], ["2014-04-17", "2014-04-17"], "Bor", "youths",
      {"183": ["last Thursday's massacre at the UN base in Bor", "murdered at least 60 displaced Nuer civilians", "UNMISS has put the number of dead at 58, ten of them attackers"],
       "185": ["An armed mob storms the UN base in Bor", "At least 58 people die"]}, disputes=["number"])
event("dak-condemns", ["accuse"], None, None, "Gatdet Dak", {"183": ["Gatdet Dak condemned last Thursday's massacre"]})
event("youths-armed", ["supply"], None, None, "South Sudan", {"183": ["pro-government youths armed by the regime"]}, target="youths")
event("makuei-provoking", ["accuse"], None, None, "Makuei", {"183": ["accused the peacekeepers of provoking the crowd"]}, target="UNMISS")
event("oil-order", ["appeal", "restrict", "threaten"], None, None, "SPLM-IO", {"183": ["The opposition has ordered all oil companies in Unity State to stop production and to evacuate their workers within one week"]})
event("rocket", ["shelling", "attack"], ["2014-04-15", "2014-04-15"], None, None, {"183": ["Five Russian oil workers were wounded when a rocket hit a refinery site on April 15"]}, speakers={"183": "UN"})
event("paloch-threat", ["threaten"], None, "Paloch", "Gatkuoth", {"183": ["threatened to capture the Paloch oil fields from the regime"]}, target="South Sudan")
event("renk", ["capture"], None, "Renk", "SPLM-IO",
      {"183": ["His troops control Nasir, Ulang and the town of Renk", "Aguer described the claim about Renk as a dream"]}, status="disputed", disputes=["status"], speakers={"183": "Gatkuoth"})
event("renk-denied", ["deny", "reject"], None, None, "Aguer", {"183": ["Aguer described the claim about Renk as a dream"]})
event("renk-patrol", ["deploy"], ["2014-04-20", "2014-04-20"], "Renk", "SPLA", {"183": ["government soldiers were still patrolling the town on Sunday"]})
event("malakal-again", ["threaten", "pledge"], None, "Malakal", "Gatkuoth", {"183": ["He added that Malakal would soon be liberated again"]}, status="planned")
event("rise-up", ["appeal"], None, None, "SPLM-IO", {"183": ["The movement called on the people of Jonglei to rise up against the Ugandan invaders"]})
event("betrayed", ["accuse"], None, None, "SPLM-IO", {"183": ["Uganda's puppet in Juba has betrayed the nation"]}, target="Kiir")
event("talks-resume", ["consult"], ["2014-04-27", "2014-05-04"], "Addis Ababa", None, {"183": ["Peace talks in Addis Ababa are due to resume next week"]}, status="planned", speakers={"183": "IGAD"})

# May 2014
event("army-chief", ["oust", "expel", "resign"], ["2014-04-23", "2014-04-23"], None, "Kiir", {"185": ["Kiir sacks his army chief, James Hoth Mai"]}, target="Hoth Mai")
event("bentiu-may4", ["capture"], ["2014-05-04", "2014-05-04"], "Bentiu", "SPLA", {"185": ["The army took back Bentiu"]}, target="SPLM-IO")
event("nasir-may4", ["capture"], ["2014-05-04", "2014-05-04"], "Nasir", "SPLA", {"185": ["The army took back Bentiu and Nasir on 4 May", "The rebels denied at first that they had lost Nasir"]}, target="SPLM-IO", disputes=["status"])
event("nasir-denied", ["deny", "reject"], None, None, "SPLM-IO", {"185": ["The rebels denied at first that they had lost Nasir"]})
event("nasir-left", ["withdraw"], None, "Nasir", "SPLM-IO", {"185": ["then said they had left it"]}, speakers={"185": "SPLM-IO"})
event("us-sanctions", ["sanction"], ["2014-05-06", "2014-05-06"], None, "United States", {"185": ["The United States imposes sanctions on Gadet and on Marial Chanuong"]}, target="Gadet")
event("may-deal", ["sign", "agree", "ceasefire"], ["2014-05-09", "2014-05-09"], "Addis Ababa", "Kiir", {"185": ["President Salva Kiir and his rival Riek Machar signed an agreement in Addis Ababa", "the Addis Ababa deal"]}, target="Machar")
event("may-pledge", ["pledge", "agree", "ceasefire"], ["2014-05-09", "2014-05-09"], None, "Kiir", {"185": ["Kiir and Machar promised on Friday to halt all fighting within 24 hours and to form a transitional government"]})
event("bentiu-may11", ["clash", "attack"], ["2014-05-11", "2014-05-11"], "Bentiu", None,
      {"185": ["new fighting around Bentiu", "rebels had attacked government positions near Bentiu on Sunday morning", "it was the army which attacked first", "both sides used artillery"]}, status="disputed", disputes=["actor"])
event("traded-blame", ["accuse"], ["2014-05-12", "2014-05-12"], None, "SPLA", {"185": ["South Sudan's army and rebels traded blame on Monday"]}, target="SPLM-IO")
event("may-rebels-attack", ["attack", "clash"], ["2014-05-11", "2014-05-11"], "Bentiu", "SPLM-IO", {"185": ["rebels had attacked government positions near Bentiu on Sunday morning"]}, target="SPLA", speakers={"185": "Aguer"}, status="disputed", disputes=["actor"])
event("may-army-attack", ["attack", "clash"], ["2014-05-11", "2014-05-11"], "Bentiu", "SPLA", {"185": ["it was the army which attacked first"]}, target="SPLM-IO", speakers={"185": "Lul"}, status="disputed", disputes=["actor"])
event("may-artillery", ["shelling", "attack", "clash"], ["2014-05-11", "2014-05-11"], "Bentiu", None, {"185": ["both sides used artillery"]}, speakers={"185": "IGAD"})
event("lul-accuses-kiir", ["accuse"], ["2014-05-12", "2014-05-12"], None, "Lul", {"185": ["accused Kiir of having no control over his troops"]}, target="Kiir")
event("sudan-charge", ["accuse"], None, None, "South Sudan", {"185": ["Juba has accused Sudan of arming the rebels"]}, target="Sudan")
event("sudan-arms", ["supply"], None, None, "Sudan", {"185": ["arming the rebels", "which Khartoum denies"]}, target="SPLM-IO", speakers={"185": "South Sudan"}, status="disputed", disputes=["status"])
event("sudan-denies", ["deny", "reject"], None, None, "Sudan", {"185": ["which Khartoum denies"]})

relations = [
    {"type": "speaks_for", "from": "Lul", "to": "SPLM-IO", "accounts": {"180": ["rebel military spokesman Brigadier General Lul Ruai Koang"], "181": ["Brig Gen Lul Ruai Kuong, who speaks for the rebel forces"],
        "182": ["Rebel mouthpiece Lul Ruai Koang"], "183": ["Brig. Gen. Lul Ruai Koang, military spokesman of the resistance"], "184": ["Rebel spokesman Lul Ruai Koang"], "185": ["His rebel counterpart, Lul Ruai Koang"]}},
    {"type": "speaks_for", "from": "Aguer", "to": "SPLA", "accounts": {"180": ["Army spokesman Colonel Philip Aguer"], "181": ["Col Philip Aguer Panyang, the army's spokesman"],
        "182": ["the army's official spokesman, Brig. Gen. Philip Aguer Panyang"], "183": ["Philip Aguer, spokesman for Kiir's army"], "184": ["military spokesman Philip Aguer"], "185": ["Army spokesman Philip Aguer"]}},
    {"type": "speaks_for", "from": "Contreras", "to": "UNMISS", "accounts": {"180": ["Joseph Contreras, acting spokesman for the U.N. Mission in South Sudan"]}},
    {"type": "part_of", "from": "Contreras", "to": "UNMISS", "accounts": {"181": ["Joseph Contreras of the UN mission, Unmiss"]}},
    {"type": "speaks_for", "from": "Ankunda", "to": "UPDF", "accounts": {"184": ["Ugandan army spokesman Lieutenant Colonel Paddy Ankunda"]}},
    {"type": "speaks_for", "from": "Gatdet Dak", "to": "Machar", "accounts": {"183": ["his press secretary, James Gatdet Dak"]}},
    {"type": "leads", "from": "Machar", "to": "SPLM-IO", "accounts": {"180": ["Machar's forces"], "182": ["the rebels of coup leader Riek Machar"], "183": ["Dr. Riek Machar Teny, chairman of the movement"]}},
    {"type": "leads", "from": "Kiir", "to": "South Sudan", "accounts": {"180": ["President Salva Kiir"], "181": ["President Salva Kiir"], "182": ["The President of the Republic and Commander-in-Chief of the SPLA, H.E. Salva Kiir Mayardit"],
        "183": ["Salva Kiir's regime to retake"], "185": ["President Salva Kiir"]}},
    {"type": "leads", "from": "Kiir", "to": "SPLA", "accounts": {"182": ["Commander-in-Chief of the SPLA, H.E. Salva Kiir Mayardit"], "183": ["Kiir's army"]}},
    {"type": "leads", "from": "Johnson", "to": "UNMISS", "accounts": {"182": ["The head of UNMISS, Hilde Johnson"], "184": ["UNMISS chief Hilde Johnson"]}},
    {"type": "leads", "from": "Museveni", "to": "Uganda", "accounts": {"184": ["President Yoweri Museveni"]}},
    {"type": "leads", "from": "Hoth Mai", "to": "SPLA", "accounts": {"185": ["his army chief, James Hoth Mai"]}},
    {"type": "leads", "from": "Malong", "to": "SPLA", "accounts": {"185": ["replaces him with Paul Malong"]}},
    {"type": "leads", "from": "Gadet", "to": "SPLM-IO", "accounts": {"182": ["the forces of the mutineer Peter Gatdet"], "183": ["Opposition forces commanded by Maj. Gen. Peter Gatdet Yak"], "185": ["his mutineers"]}},
    {"type": "leads", "from": "Gatkuoth", "to": "SPLM-IO", "accounts": {"183": ["Maj. Gen. Gathoth Gatkuoth, the commander of opposition forces there"], "184": ["The rebel commander in Upper Nile, General Gathoth Gatkuoth"]}},
    {"type": "part_of", "from": "Gony", "to": "SPLA", "accounts": {"182": ["the division of Maj. Gen. Johnson Gony Biliu"]}},
    {"type": "allied_with", "from": "Olony", "to": "SPLA", "accounts": {"182": ["together with fighters of Gen. Johnson Olony"]}},
    {"type": "part_of", "from": "Makuei", "to": "South Sudan", "accounts": {"182": ["The Minister of Information, Michael Makuei Lueth"], "183": ["The regime's information minister, Michael Makuei"], "184": ["Information Minister Michael Makuei Lueth"]}},
    {"type": "part_of", "from": "Dau", "to": "South Sudan", "accounts": {"180": ["Petroleum Minister Stephen Dhieu Dau"], "181": ["The oil minister, Stephen Dhieu Dau"]}},
    {"type": "part_of", "from": "Barnaba", "to": "South Sudan", "accounts": {"182": ["The Minister of Foreign Affairs, Dr. Barnaba Marial Benjamin"]}},
    {"type": "part_of", "from": "Nhial", "to": "South Sudan", "accounts": {"184": ["The government's chief negotiator, Nhial Deng Nhial"]}},
    {"type": "part_of", "from": "Taban", "to": "SPLM-IO", "accounts": {"184": ["Taban Deng Gai, who leads the rebel delegation"]}},
    {"type": "part_of", "from": "Seyoum", "to": "IGAD", "accounts": {"184": ["Seyoum Mesfin, the chief mediator of the regional bloc IGAD"]}},
    {"type": "part_of", "from": "Verwey", "to": "Conflict Desk", "accounts": {"185": ["Hannah Verwey, an analyst at the Utrecht Conflict Desk"]}},
    {"type": "part_of", "from": "UPDF", "to": "Uganda", "accounts": {"182": ["the Ugandan army. The UPDF"]}},
    {"type": "backs", "from": "Uganda", "to": "South Sudan", "accounts": {"180": ["Uganda has sent troops to support President Salva Kiir"], "184": ["fighting on the side of the South Sudanese government"],
        "185": ["Uganda has troops in the country to protect Kiir's government"]}},
    {"type": "allied_with", "from": "Uganda", "to": "Kiir", "accounts": {"181": ["Uganda, an ally of President Salva Kiir"]}},
    {"type": "backs", "from": "James Koang", "to": "SPLM-IO", "accounts": {"185": ["General James Koang declares his support for Machar"]}},
    {"type": "allied_with", "from": "White Army", "to": "SPLM-IO", "accounts": {"185": ["fights alongside Machar"]}},
    {"type": "opposed_to", "from": "Machar", "to": "Kiir", "accounts": {"185": ["his rival Riek Machar"]}},
]

quantities = [
    {"what": "killed", "low": 10, "accounts": {"180": ["At least 10 people"], "181": ["No fewer than 10 people"]}},
    {"what": "sheltered", "low": 20000, "accounts": {"180": ["More than 20,000 people"], "181": ["more than 20,000 civilians"]}},
    {"what": "detained", "low": 4, "high": 4, "accounts": {"180": ["four detained politicians"], "181": ["four politicians"]}},
    {"what": "displaced", "low": None, "high": 900000, "accounts": {"180": ["nearly 900,000"], "181": ["almost 900,000 people"]}},
    {"what": "killed", "low": 145, "high": 145, "accounts": {"182": ["145 rebels"]}},
    {"what": "vehicles seized", "low": 11, "high": 11, "accounts": {"182": ["eleven of their vehicles"]}},
    {"what": "killed", "low": 9, "high": 9, "accounts": {"182": ["nine soldiers"]}},
    {"what": "mortar rounds", "low": 2, "high": 2, "accounts": {"182": ["two mortar rounds"]}},
    {"what": "wounded", "low": 4, "high": 4, "accounts": {"182": ["four displaced persons"]}},
    {"what": "killed", "low": 86, "high": 86, "accounts": {"183": ["86 men"]}},
    {"what": "tanks lost", "low": 2, "high": 2, "accounts": {"183": ["two tanks"]}},
    {"what": "killed", "low": 200, "accounts": {"183": ["more than 200 civilians"], "185": ["more than 200 people"]}},
    {"what": "killed", "low": 60, "accounts": {"183": ["at least 60 displaced Nuer civilians"]}},
    {"what": "killed", "low": 58, "high": 58, "accounts": {"183": ["the number of dead at 58"]}},
    {"what": "attackers killed", "low": 10, "high": 10, "accounts": {"183": ["ten of them attackers"]}},
    {"what": "killed", "low": 58, "accounts": {"185": ["At least 58 people"]}},
    {"what": "wounded", "low": 5, "high": 5, "accounts": {"183": ["Five Russian oil workers"]}},
    {"what": "killed", "low": 200, "accounts": {"184": ["more than 200 rebels"]}},
    {"what": "killed", "low": 12, "high": 12, "accounts": {"184": ["12 dead"]}},
    {"what": "killed", "low": 13, "high": 13, "accounts": {"184": ["13 from 10"]}},
    {"what": "wounded", "low": 130, "high": 130, "accounts": {"184": ["About 130"]}},
    {"what": "bodies", "low": 11, "high": 11, "accounts": {"184": ["11 bodies"]}},
    {"what": "tanks destroyed", "low": 4, "high": 4, "accounts": {"184": ["four tanks"]}},
    {"what": "distance km", "low": 90, "high": 90, "accounts": {"184": ["some 90 km"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"185": ["Two Indian peacekeepers"]}},
    {"what": "peacekeepers", "low": 12500, "high": 12500, "accounts": {"185": ["peacekeepers to 12,500"]}},
    {"what": "killed", "low": 10000, "high": 10000, "accounts": {"185": ["the number of dead at 10,000"]}},
    {"what": "displaced", "low": 1300000, "accounts": {"185": ["more than 1.3 million people"]}},
]

wordings = [
    {"entity": "SPLM-IO", "report": "181", "loaded": "insurgents", "evidence": ["the insurgents"]},
    {"entity": "SPLA", "report": "182", "loaded": "gallant", "evidence": ["The gallant forces of the SPLA"]},
    {"entity": "SPLM-IO", "report": "182", "loaded": "coup plotters", "evidence": ["coup plotters"]},
    {"entity": "Machar", "report": "182", "loaded": "coup leader", "evidence": ["coup leader Riek Machar"]},
    {"entity": None, "report": "182", "loaded": "liberated", "evidence": ["liberated Malakal town"]},
    {"entity": "SPLM-IO", "report": "182", "loaded": "remnants", "evidence": ["The remnants of the rebels"]},
    {"entity": "Lul", "report": "182", "loaded": "mouthpiece", "evidence": ["Rebel mouthpiece Lul Ruai Koang"]},
    {"entity": None, "report": "182", "loaded": "massacring", "evidence": ["massacring patients"]},
    {"entity": "Gadet", "report": "182", "loaded": "mutineer", "evidence": ["the mutineer Peter Gatdet"]},
    {"entity": "White Army", "report": "182", "loaded": "so-called", "evidence": ["the so-called White Army"]},
    {"entity": "South Sudan", "report": "182", "loaded": "legitimate", "evidence": ["the legitimate government"]},
    {"entity": "SPLM-IO", "report": "182", "loaded": "enemy", "evidence": ["the enemy"]},
    {"entity": "SPLM-IO", "report": "183", "loaded": "freedom fighters", "evidence": ["its freedom fighters"]},
    {"entity": "South Sudan", "report": "183", "loaded": "regime", "evidence": ["Salva Kiir's regime"]},
    {"entity": "JEM", "report": "183", "loaded": "mercenaries", "evidence": ["mercenaries of the Justice and Equality Movement"]},
    {"entity": "SPLA", "report": "183", "loaded": "enemy", "evidence": ["the enemy"]},
    {"entity": None, "report": "183", "loaded": "massacre", "evidence": ["last Thursday's massacre"]},
    {"entity": None, "report": "183", "loaded": "murdered", "evidence": ["murdered at least 60 displaced Nuer civilians"]},
    {"entity": "UPDF", "report": "183", "loaded": "invaders", "evidence": ["the Ugandan invaders"]},
    {"entity": "Kiir", "report": "183", "loaded": "puppet", "evidence": ["Uganda's puppet in Juba"]},
    {"entity": "youths", "report": "185", "loaded": "mob", "evidence": ["An armed mob"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Malakal", "on": "2013-12-26", "holder": "SPLM-IO"}, {"place": "Malakal", "on": "2014-01-05", "holder": "SPLA"}, {"place": "Malakal", "on": "2014-01-17", "holder": "SPLM-IO"},
    {"place": "Malakal", "on": "2014-02-01", "holder": "SPLA"}, {"place": "Malakal", "on": "2014-02-20", "holder": "SPLM-IO"}, {"place": "Malakal", "on": "2014-03-10", "holder": "SPLM-IO"},
    {"place": "Malakal", "on": "2014-03-20", "holder": "SPLA"}, {"place": "Malakal", "on": "2014-05-12", "holder": "SPLA"},
    {"place": "Malakal airport", "on": "2014-02-18", "holder": "SPLA"}, {"place": "Malakal airport", "on": "2014-03-20", "holder": "SPLA"},
    {"place": "Bor", "on": "2013-12-20", "holder": "SPLM-IO"}, {"place": "Bor", "on": "2013-12-27", "holder": "SPLA"}, {"place": "Bor", "on": "2014-01-05", "holder": "SPLM-IO"}, {"place": "Bor", "on": "2014-01-19", "holder": "SPLA"},
    {"place": "Bor", "on": "2014-03-20", "holder": "SPLA"}, {"place": "Bor", "on": "2014-05-12", "holder": "SPLA"},
    {"place": "Bentiu", "on": "2013-12-28", "holder": "SPLM-IO"}, {"place": "Bentiu", "on": "2014-01-11", "holder": "SPLA"}, {"place": "Bentiu", "on": "2014-03-20", "holder": "SPLA"}, {"place": "Bentiu", "on": "2014-04-22", "holder": "SPLM-IO"},
    {"place": "Bentiu", "on": "2014-05-05", "holder": "SPLA"},
    {"place": "Rubkona", "on": "2014-04-22", "holder": "SPLM-IO"}, {"place": "Doleib Hill", "on": "2014-02-17", "holder": "SPLM-IO"}, {"place": "Leer", "on": "2014-03-20", "holder": "SPLA"},
    {"place": "Nasir", "on": "2014-03-20", "holder": "SPLM-IO"}, {"place": "Nasir", "on": "2014-04-22", "holder": "SPLM-IO"}, {"place": "Nasir", "on": "2014-05-12", "holder": "SPLA"},
    {"place": "Akobo", "on": "2014-03-20", "holder": "SPLM-IO"}, {"place": "Akobo", "on": "2014-05-12", "holder": "SPLM-IO"}, {"place": "Ulang", "on": "2014-04-22", "holder": "SPLM-IO"},
    {"place": "Renk", "on": "2014-04-20", "holder": "SPLA"}, {"place": "Paloch", "on": "2014-02-18", "holder": "SPLA"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "180": ["By Daniel Okwir and Marthe Lindqvist", "(Reporting by Daniel Okwir in Juba and Marthe Lindqvist in Addis Ababa; Editing by Hugh Tennant)"],
    "181": ["HOME | UK | WORLD | AFRICA | SPORT", "[Share] [Tweet] [Email]", "Photograph: Solent Post archive", "MORE ON THIS STORY\n› In pictures: life in a UN camp\n› Who are the White Army?\nSign up to the Solent Post world briefing"],
    "182": ["Juba's daily newspaper", "By Courier Staff", "ADVERTISE in the Equatoria Courier: 0955 000 417", "Also read: Fuel prices fall in Juba | Bright Stars name squad"],
    "183": ["Voice of the resistance", "Sobat Online is run by volunteers. DONATE | CONTACT | FORUM"],
    "184": ["By Benedita Faria", "bf/rc/jl"],
    "185": ["News › World › Africa", "Reading time: 4 min", "Share on Facebook   Share on Twitter", "Read also: Five questions about the Nuer | Our Africa newsletter: sign up here"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["malakal-attack", "malakal-captured"], ["malakal-attack", "districts"], ["malakal-captured", "districts"], ["malakal-captured", "airport-captured"], ["malakal-attack", "fighting-goes-on"], ["malakal-attack", "artillery"],
         ["artillery", "homes-shelled"], ["malakal-attack", "homes-shelled"], ["lie", "airport-denied"], ["lie", "not-lost"], ["not-lost", "airport-denied"], ["lie", "malakal-captured"], ["not-lost", "malakal-captured"],
         ["airport-denied", "airport-captured"], ["lie", "airport-captured"], ["doleib-attack", "doleib-denied"], ["lie", "doleib-denied"], ["doleib-attack", "lul-blames-spla"], ["us-condemns", "us-calls"], ["us-calls", "us-uganda"],
         ["feb-withdrawal", "malakal-captured"], ["feb-withdrawal", "not-lost"], ["akoka", "four-tanks"], ["malakal-attack", "rebels-killed-feb"], ["fighting-goes-on", "rebels-killed-feb"], ["shelter", "shelter-denied"], ["shelter", "shelter-charge"],
         ["shelter-charge", "shelter-denied"], ["hospital-killed", "hospital-robbed"], ["hospital-killed", "hospital-denied"], ["hospital-killed", "both-denied"], ["hospital-denied", "both-denied"], ["hospital-killed", "makuei-massacre"],
         ["church", "makuei-massacre"], ["church", "both-denied"], ["church", "hospital-killed"], ["doleib-bombed", "helicopter-charge"], ["doleib-bombed", "ankunda-denies"], ["helicopter-charge", "ankunda-denies"], ["igad-condemns", "igad-urges"],
         ["igad-condemns", "malakal-attack"], ["coup", "coup-charge"], ["coup", "coup-denied"], ["coup", "juba-fighting"], ["coup-denied", "machar-flees"], ["juba-fighting", "juba-nuer"], ["gadet-defects", "bor-dec18"], ["akobo-overrun", "akobo-killed"],
         ["james-koang", "bentiu-dec21"], ["bentiu-jan10", "bentiu-jan-withdrawal"], ["bor-jan18", "uganda-helps"], ["bor-jan18", "bor-occupied"], ["uganda-sent", "uganda-helps"], ["uganda-sent", "bor-occupied"], ["uganda-sent", "museveni-admits"],
         ["museveni-admits", "battle-jan13"], ["uganda-sent", "battle-jan13"], ["free-politicians", "politicians-held"], ["free-politicians", "uganda-leave"], ["malakal-mar19", "malakal-withdrawal"], ["malakal-withdrawal", "fleeing-nasir"],
         ["malakal-mar19", "fleeing-nasir"], ["malakal-withdrawal", "not-defeated"], ["malakal-withdrawal", "aguer-rejects"], ["rebels-killed-mar", "spla-lost"], ["malakal-mar19", "rebels-killed-mar"], ["malakal-mar19", "vehicles"],
         ["malakal-mar19", "spla-lost"], ["kiir-congratulates", "kiir-orders"], ["kiir-orders", "kiir-appeals"], ["juba-protest", "rumbek"], ["arming", "arming-charge"], ["arming", "arming-denied"], ["arming", "rumbek"], ["arming-charge", "arming-denied"],
         ["ethiopia-calls", "barnaba-rejects"], ["updf-invited", "updf-stays"], ["uganda-sent", "updf-invited"], ["bentiu-apr15", "fled-abiemnom"], ["bentiu-apr15", "bentiu-apr-withdrawal"], ["fled-abiemnom", "bentiu-apr-withdrawal"],
         ["fled-abiemnom", "jem-there"], ["jem-there", "jem-denies"], ["mosque-killed", "bentiu-hospital"], ["mosque-killed", "un-accuses"], ["mosque-killed", "report-rejected"], ["mosque-killed", "lul-blames"], ["report-rejected", "lul-blames"],
         ["un-accuses", "hate-speech"], ["un-accuses", "report-rejected"], ["bentiu-apr21", "repulsed"], ["bentiu-apr21", "repulse-denied"], ["repulsed", "repulse-denied"], ["repulsed", "lost-86"], ["lost-86", "two-tanks"], ["repulsed", "two-tanks"],
         ["bentiu-apr21", "lost-86"], ["bor-base", "dak-condemns"], ["bor-base", "youths-armed"], ["renk", "renk-denied"], ["renk", "renk-patrol"], ["rise-up", "betrayed"], ["rise-up", "bor-occupied"], ["nasir-may4", "nasir-denied"],
         ["nasir-may4", "nasir-left"], ["nasir-denied", "nasir-left"], ["bentiu-may4", "nasir-may4"], ["may-deal", "may-pledge"], ["bentiu-may11", "may-rebels-attack"], ["bentiu-may11", "may-army-attack"], ["bentiu-may11", "may-artillery"],
         ["may-rebels-attack", "may-army-attack"], ["may-rebels-attack", "may-artillery"], ["may-army-attack", "may-artillery"], ["bentiu-may11", "traded-blame"], ["traded-blame", "lul-accuses-kiir"], ["sudan-arms", "sudan-charge"],
         ["sudan-arms", "sudan-denies"], ["sudan-charge", "sudan-denies"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
