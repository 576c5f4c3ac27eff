#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the battle for Aleppo, July to December
2016. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the battle, the places, the public persons, the figures of the dead and of those brought out, and the quarrels over the
siege, the convoy at Urum al-Kubra, the strike on Bab al-Nairab, the 82 killed and the burnt buses follow what is publicly known.
Invented: outlets, bylines, the UN office, unnamed witnesses and sources, the wording of nearly all quotes, the governor's road, the dead
of al-Hamdaniyeh on 7 September, Boroujerdi's visit in September (he came in August), the letters' wording, the sound engineer, the tank
and the bulldozer at Aziza, and what the fighters said of al-Sakhour."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "030": {"published": ["2016-08-07", "2016-08-07"], "basis": "stated", "agency": "Meridian Press"},
    "031": {"published": ["2016-08-08", "2016-08-08"], "basis": "stated", "agency": "Meridian Press", "derived_from": {"030": "rewrite"}},
    "032": {"published": ["2016-09-08", "2016-09-08"], "basis": "stated"},
    "033": {"published": ["2016-10-05", "2016-10-05"], "basis": "stated"},
    "034": {"published": ["2016-11-29", "2016-11-29"], "basis": "stated"},
    "035": {"published": ["2016-12-24", "2016-12-24"], "basis": "stated"},
}

STATE = ["government", "Government", "Damascus", "regime", "Government of Syria", "Syria", "President Bashar al-Assad", "Bashar al-Assad", "Assad"]
MEN = ["rebels", "rebel groups", "Rebel forces", "rebel forces", "insurgents", "Insurgents", "Syrian rebels", "opposition", "factions", "some of the factions", "factions seeking to topple him", "terrorists", "gunmen", "last gunmen",
       "remnants", "non-State armed groups", "armed groups", "Armed groups", "fighters", "revolutionaries", "our heroes", "heroes", "peasants from the northern countryside", "peasants", "Islamists", "Islamists from Idlib", "jihadists",
       "fighters of the factions"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Syrian army": {"type": "group", "names": ["Syrian Arab Army", "Syrian Armed Forces"],
                    "also": [*STATE, "army", "military", "troops", "army command", "army command in Damascus", "Units of the Syrian Arab Army", "units of the Syrian Arab Army", "allied forces", "army and its allies", "Assad's soldiers",
                             "Syrian soldiers", "pro-government forces", "government forces", "regime's army", "regime and its sectarian militias", "sectarian militias", "shabiha of Assad", "shabiha", "mercenaries of Iran", "government helicopters",
                             "helicopters", "army and its Shiite allies", "military source", "source", "Army", "Nujaba", "Iraqi Nujaba"]},
    "Syria": {"type": "state", "names": ["Syria", "SYRIA"], "also": [*STATE, "regime's intelligence", "intelligence", "Foreign and Expatriates Ministry", "army", "military"]},
    "Assad": {"type": "person", "names": ["Bashar al-Assad", "Assad"], "also": ["President Bashar al-Assad", "president"]},
    "rebels": {"type": "group", "names": ["rebels"], "also": [*MEN, "Jaish al-Fatah", "Jaysh al-Fateh", "Army of Conquest", "Fatah Halab"]},
    "Jaish al-Fatah": {"type": "group", "names": ["Jaish al-Fatah", "Jaysh al-Fateh", "Army of Conquest"], "also": [*MEN, "alliance", "Ahrar al-Sham", "Its men", "men"]},
    "Ahrar al-Sham": {"type": "group", "names": ["Ahrar al-Sham"], "also": ["Ahrar al-Sham faction"]},
    "Fateh al-Sham": {"type": "group", "names": ["Nusra Front", "Nusra", "Jabhat al-Nusra", "Jabhat Fateh al-Sham", "Jabhat Fatah al-Sham", "Fatah al-Sham"], "also": ["suicide bombers", "suicide attackers"]},
    "Zinki": {"type": "group", "names": ["Nour al-Din al-Zinki Movement"], "also": ["Nour al-Din al-Zinki", "al-Zinki"]},
    "Fatah Halab": {"type": "group", "names": ["Fatah Halab"], "also": ["Fatah Halab operations room"]},
    "Jund al-Aqsa": {"type": "group", "names": ["Jund al-Aqsa"]},
    "al Qaeda": {"type": "group", "names": ["al Qaeda", "al-Qaeda"]},
    "Islamic State": {"type": "group", "names": ["Islamic State", "Daesh"]},
    "Hezbollah": {"type": "group", "names": ["Hezbollah", "Hizbollah"]},
    "Liwa al-Quds": {"type": "group", "names": ["Liwa al-Quds"]},
    "Nujaba": {"type": "group", "names": ["Nujaba", "Harakat al-Nujaba"], "also": ["Iraqi militia Harakat al-Nujaba", "Iraqi Nujaba"]},
    "YPG": {"type": "group", "names": ["YPG"], "also": ["Kurdish YPG", "Kurds"]},
    "Qara Ali": {"type": "person", "names": ["Ahmed Qara Ali", "Ahmad Karaali"], "also": ["Ahrar al-Sham"]},
    "Shoigu": {"type": "person", "names": ["Sergei Shoigu"], "also": ["Russian Defence Minister Sergei Shoigu", "Russia"]},
    "de Mistura": {"type": "person", "names": ["Staffan de Mistura"], "also": ["Special Envoy", "UN envoy", "Special Envoy, Staffan de Mistura", "Jan Egeland"]},
    "Egeland": {"type": "person", "names": ["Jan Egeland"]},
    "Diab": {"type": "person", "names": ["Hussein Diab"], "also": ["Governor of Aleppo Hussein Diab"]},
    "Boroujerdi": {"type": "person", "names": ["Alaeddin Boroujerdi", "Boroujerdi"], "also": ["Iran", "Tehran"]},
    "Erdogan": {"type": "person", "names": ["Erdogan", "Recep Tayyip Erdogan"], "also": ["Vladimir Putin"]},
    "Putin": {"type": "person", "names": ["Vladimir Putin"]},
    "Barakat": {"type": "person", "names": ["Omar Barakat"]},
    "al-Youssef": {"type": "person", "names": ["Yasser al-Youssef", "Al-Youssef"], "also": ["Nour al-Din al-Zinki Movement"]},
    "Abu Karam": {"type": "person", "names": ["Abu Karam"]},
    "al-Khatib": {"type": "person", "names": ["Hamza al-Khatib"], "also": ["Dr Hamza al-Khatib"]},
    "O'Brien": {"type": "person", "names": ["Stephen O'Brien"]},
    "Ayrault": {"type": "person", "names": ["Jean-Marc Ayrault"], "also": ["France"]},
    "Hagi Hasan": {"type": "person", "names": ["Brita Hagi Hasan"], "also": ["head of our local council"]},
    "Konashenkov": {"type": "person", "names": ["Igor Konashenkov"]},
    "Kerry": {"type": "person", "names": ["John Kerry"]},
    "Lavrov": {"type": "person", "names": ["Sergei Lavrov"]},
    "Colville": {"type": "person", "names": ["Rupert Colville"], "also": ["UN human rights office"]},
    "Cavusoglu": {"type": "person", "names": ["Mevlut Cavusoglu"]},
    "Karlov": {"type": "person", "names": ["Andrei Karlov"], "also": ["Russia's ambassador", "ambassador"]},
    "Russia": {"type": "state", "names": ["Russia", "Russian Federation"],
               "also": ["Moscow", "Russian occupier", "Defence Ministry", "Defence Ministry in Moscow", "Ministry of Defence", "Ministry of Defence in Moscow", "Russia's ambassador", "Russian Defence Ministry", "China"]},
    "Russian MoD": {"type": "organisation", "names": ["Defence Ministry", "Ministry of Defence"], "also": ["Defence Ministry in Moscow", "Ministry of Defence in Moscow", "defence ministry", "Russia", "Moscow"]},
    "Iran": {"type": "state", "names": ["Iran"], "also": ["Tehran"]},
    "Turkey": {"type": "state", "names": ["Turkey"], "also": ["Ankara", "Turks", "Turkish tanks", "regime of Erdogan", "Ankara's mercenaries", "its troops", "Turkish"]},
    "Saudi Arabia": {"type": "state", "names": ["Saudi Arabia"], "also": ["Saudis"]},
    "Qatar": {"type": "state", "names": ["Qatar"], "also": ["Qataris"]},
    "US": {"type": "state", "names": ["United States"], "also": ["Washington", "American aircraft", "Pentagon"]},
    "France": {"type": "state", "names": ["France"]},
    "China": {"type": "state", "names": ["China"]},
    "UN": {"type": "organisation", "names": ["United Nations"], "also": ["UN", "UN board of inquiry", "board of inquiry"]},
    "UN human rights": {"type": "organisation", "names": ["UN human rights office"]},
    "Security Council": {"type": "organisation", "names": ["Security Council"]},
    "Pentagon": {"type": "organisation", "names": ["Pentagon"]},
    "Observatory": {"type": "organisation", "names": ["Syrian Observatory for Human Rights", "Observatory", "Syrian Observatory"], "also": ["monitoring group"]},
    "Civil Defence": {"type": "organisation", "names": ["Civil Defence", "White Helmets"]},
    "health directorate": {"type": "organisation", "names": ["health directorate"]},
    "local council": {"type": "organisation", "names": ["local council"]},
    "Foreign Ministry": {"type": "organisation", "names": ["Foreign and Expatriates Ministry"], "also": ["Syria", "Ministry"]},
    "Security Committee": {"type": "organisation", "names": ["National Security Committee"], "also": ["National Security Committee at the Iranian Shura Council"]},
    "SARC": {"type": "organisation", "names": ["Syrian Arab Red Crescent", "SARC"], "also": ["local SARC branch"]},
    "Red Cross": {"type": "organisation", "names": ["Red Cross"]},
    "WHO": {"type": "organisation", "names": ["World Health Organization", "WHO"]},
    "UNICEF": {"type": "organisation", "names": ["UNICEF"]},
    "T-72": {"type": "equipment", "names": ["T-72 tank"], "also": ["T-72"]},
    "Aleppo": {"type": "place", "names": ["Aleppo", "ALEPPO"], "also": ["besieged east of Aleppo", "east Aleppo", "East Aleppo", "eastern Aleppo", "western Aleppo", "besieged Aleppo", "Aleppo city", "eastern neighborhoods"], "lat": 36.202, "lon": 37.16},
    "artillery academy": {"type": "facility", "names": ["artillery academy", "Artillery College"], "also": ["academy", "military colleges", "colleges"]},
    "Armament College": {"type": "facility", "names": ["Armament College"]},
    "Air Technical College": {"type": "facility", "names": ["Air Technical College"]},
    "Ramousah": {"type": "place", "names": ["Ramousah", "Ramouseh", "al-Ramouseh", "Ramusa"], "also": ["Ramousah district", "al-Ramouseh area", "suburb of Ramusa", "suburb"], "lat": 36.157, "lon": 37.13},
    "Castello Road": {"type": "place", "names": ["Castello Road", "Castello road"], "also": ["Castello"]},
    "Mallah": {"type": "place", "names": ["Mallah"], "also": ["Mallah farms", "farms of Mallah"]},
    "Bani Zeid": {"type": "place", "names": ["Bani Zeid", "Bani Zaid"], "also": ["Bani Zeid quarter"], "lat": 36.238, "lon": 37.13},
    "Idlib": {"type": "place", "names": ["Idlib"], "also": ["Idlib province"], "lat": 35.93, "lon": 36.63},
    "Geneva": {"type": "place", "names": ["Geneva"], "lat": 46.204, "lon": 6.143},
    "Khan Touman": {"type": "place", "names": ["Khan Touman"], "lat": 36.115, "lon": 37.03},
    "Sheikh Saeed": {"type": "place", "names": ["Sheikh Saeed", "Sheikh Said"], "lat": 36.16, "lon": 37.15},
    "al-Hamdaniyeh": {"type": "place", "names": ["al-Hamdaniyeh"], "also": ["al-Hamdaniyeh neighborhood"], "lat": 36.17, "lon": 37.10},
    "al-Sukkari": {"type": "place", "names": ["al-Sukkari"], "lat": 36.175, "lon": 37.14},
    "Old City": {"type": "place", "names": ["Old City"], "lat": 36.197, "lon": 37.165},
    "Damascus": {"type": "place", "names": ["Damascus"], "lat": 33.513, "lon": 36.292},
    "Jarablus": {"type": "place", "names": ["Jarablus"], "lat": 36.82, "lon": 38.01},
    "Daraya": {"type": "place", "names": ["Daraya"], "lat": 33.459, "lon": 36.237},
    "Gaziantep": {"type": "place", "names": ["Gaziantep"], "lat": 37.066, "lon": 37.383},
    "Urum al-Kubra": {"type": "place", "names": ["Urum al-Kubra"], "lat": 36.13, "lon": 36.94},
    "Handarat": {"type": "place", "names": ["Handarat"], "also": ["Handarat camp"], "lat": 36.28, "lon": 37.18},
    "Kindi": {"type": "facility", "names": ["Kindi hospital"], "also": ["former Kindi hospital", "area of the former Kindi hospital"]},
    "M2": {"type": "facility", "names": ["M2"]},
    "M10": {"type": "facility", "names": ["M10"]},
    "Midan": {"type": "place", "names": ["Midan"], "also": ["Suleimaniyah", "western Aleppo"]},
    "Suleimaniyah": {"type": "place", "names": ["Suleimaniyah"]},
    "Bab al-Nayrab": {"type": "place", "names": ["Bab al-Nayrab", "Bab al-Nairab"], "also": ["Bab al-Nayrab pumping station"], "lat": 36.185, "lon": 37.175},
    "Suleiman al-Halabi": {"type": "facility", "names": ["Suleiman al-Halabi"], "also": ["Suleiman al-Halabi station"]},
    "Hanano": {"type": "place", "names": ["Masaken Hanano", "Hanano"], "also": ["Hanano crossing"], "lat": 36.225, "lon": 37.20},
    "Jabal Badro": {"type": "place", "names": ["Jabal Badro"], "lat": 36.215, "lon": 37.20},
    "al-Sakhour": {"type": "place", "names": ["al-Sakhour"], "also": ["northern quarters", "northern quarters of our city"], "lat": 36.215, "lon": 37.185},
    "al-Haidariya": {"type": "place", "names": ["al-Haidariya"]},
    "Sheikh Khodr": {"type": "place", "names": ["Sheikh Khodr"]},
    "Sheikh Maqsoud": {"type": "place", "names": ["Sheikh Maqsoud", "Sheikh Maqsud"], "lat": 36.235, "lon": 37.15},
    "Sheikh Fares": {"type": "place", "names": ["Sheikh Fares"]},
    "Bustan al-Basha": {"type": "place", "names": ["Bustan al-Basha"], "lat": 36.225, "lon": 37.165},
    "al-Shaar": {"type": "place", "names": ["al-Shaar"], "lat": 36.205, "lon": 37.18},
    "Aziza": {"type": "place", "names": ["Aziza"]},
    "Beirut": {"type": "place", "names": ["BEIRUT", "Beirut"], "lat": 33.89, "lon": 35.50},
    "Amman": {"type": "place", "names": ["AMMAN"], "lat": 31.95, "lon": 35.93},
    "Coventry": {"type": "place", "names": ["Coventry"], "lat": 52.41, "lon": -1.51},
    "Paris": {"type": "place", "names": ["Paris"], "lat": 48.857, "lon": 2.352},
    "New York": {"type": "place", "names": ["New York"], "lat": 40.71, "lon": -74.0},
    "Amiriyah": {"type": "place", "names": ["Amiriyah"], "also": ["Amiriyah district"]},
    "Deir al-Zor": {"type": "place", "names": ["Deir al-Zor"], "lat": 35.336, "lon": 40.14},
    "Fua": {"type": "place", "names": ["Fua"], "also": ["Kafraya"], "lat": 35.98, "lon": 36.69},
    "Kafraya": {"type": "place", "names": ["Kafraya"], "lat": 35.99, "lon": 36.68},
    "Palmyra": {"type": "place", "names": ["Palmyra"], "also": ["oasis"], "lat": 34.56, "lon": 38.27},
    "Ankara": {"type": "place", "names": ["Ankara"], "also": ["Ankara gallery"], "lat": 39.92, "lon": 32.85},
}

# the siege, July and August 2016
event("castello-cut", ["capture", "advance", "attack"], ["2016-07-17", "2016-07-17"], "Castello Road", "Syrian army",
      {"030": ["reached the Castello Road"], "031": ["got to the Castello road"], "032": ["which the army has held since July"], "035": ["In July the army and its Shiite allies cut the Castello Road"]},
      times={"032": ["2016-07-01", "2016-07-31"], "035": ["2016-07-01", "2016-07-31"]})
event("encirclement", ["besiege"], ["2016-07-17", "2016-07-17"], "Aleppo", "Syrian army",
      {"030": ["The east had been cut off on July 17"], "031": ["East Aleppo was sealed off on 17 July"], "033": ["Up to 275,000 people remain besieged"],
       "035": ["the army itself dates the encirclement from the 27th of that month", "the Observatory in Coventry ten days earlier"]}, disputes=["time"], times={"033": None, "035": ["2016-07-17", "2016-07-27"]})
event("mallah", ["clash", "attack", "advance"], ["2016-07-07", "2016-07-17"], "Mallah", "Syrian army",
      {"030": ["after ten days of fighting around the Mallah farms"], "031": ["after ten days of battle for the farms of Mallah"]})
event("bani-zeid", ["capture"], ["2016-07-28", "2016-07-28"], "Bani Zeid", "Syrian army",
      {"030": ["they overran the Bani Zeid quarter"], "031": ["Bani Zaid, a quarter used by rebels to bombard the west for years, was taken on the 28th"]})
event("west-shelled", ["shelling", "attack"], None, None, "rebels", {"030": ["from which rebels had for years shelled the west"], "031": ["a quarter used by rebels to bombard the west for years"]})
event("corridors", ["pledge", "aid"], ["2016-07-28", "2016-07-28"], None, "Shoigu",
      {"030": ["Russian Defence Minister Sergei Shoigu announced that corridors would be opened"], "031": ["offered safe corridors to civilians as well as to rebels ready to surrender"]}, status="planned")
event("death-corridors", ["accuse", "reject"], None, None, "rebels", {"030": ["The opposition called them \"death corridors\""], "031": ["\"death corridors\", in the opposition's phrase"]})
event("nusra-bombs", ["suicide_bombing", "bombing", "attack"], ["2016-07-31", "2016-07-31"], None, "Fateh al-Sham",
      {"030": ["whose suicide bombers drove two vehicles packed with explosives into the army's lines"], "031": ["whose suicide attackers opened the offensive with two car bombs"]}, target="Syrian army")
event("assault", ["attack", "advance", "clash", "kill"], ["2016-07-31", "2016-08-07"], "Aleppo", "rebels",
      {"030": ["after a week of some of the fiercest battles", "More than 130 civilians have been killed in both halves of Aleppo", "since the assault began on July 31", "State media put the insurgents' dead alone at more than 800"],
       "031": ["after a week of what residents describe as the most savage fighting of the war", "when the onslaught started", "upwards of 130 civilians killed", "The state's media claim that over 800 insurgents have died"]}, disputes=["number"])
event("helicopter", ["destroy", "attack", "kill"], ["2016-08-01", "2016-08-01"], "Idlib", None,
      {"030": ["a Russian transport helicopter was shot down over Idlib province", "All five people on board were killed"], "031": ["Five Russians died when their transport helicopter was brought down above Idlib last Monday"]}, speakers={"030": "Russia"})
event("helicopter-aid", ["aid"], ["2016-08-01", "2016-08-01"], "Aleppo", "Russia", {"030": ["on its way back from delivering aid to Aleppo"], "031": ["It was returning from an aid delivery to Aleppo"]})
event("siege-broken", ["advance", "attack", "clash"], ["2016-08-06", "2016-08-07"], "Aleppo", "rebels",
      {"030": ["Syrian rebels say siege of Aleppo broken", "Insurgents have fought their way through to the besieged east of Aleppo", "the military denied that its ring around the opposition-held districts had been breached",
               "it joined up with fighters who had advanced from inside", "There is no siege any more"],
       "031": ["rebels smash Assad's ring around Aleppo", "Rebel forces have broken through to the besieged eastern half of Aleppo", "Damascus insists that its encirclement of the opposition's districts is intact",
               "met up there with others who had pushed out from within the siege", "\"There is no siege any more,\" Ahmad Karaali"],
       "032": ["a \"breaking of the siege\""]}, status="disputed", disputes=["status"], speakers={"030": "rebels", "031": "rebels"})
event("ring-denied", ["deny", "reject"], ["2016-08-06", "2016-08-08"], None, "Syrian army",
      {"030": ["the military denied that its ring around the opposition-held districts had been breached"], "031": ["Damascus insists that its encirclement of the opposition's districts is intact"]})
event("academy-taken", ["capture"], ["2016-08-06", "2016-08-06"], "artillery academy", "Jaish al-Fatah",
      {"030": ["captured the artillery academy"], "031": ["The artillery academy, biggest of several military colleges at the south-western edge of the city, fell on Saturday to Jaysh al-Fateh"],
       "032": ["the Artillery College had never fallen in its entirety"]}, target="Syrian army", status="disputed", disputes=["status"], speakers={"030": "Observatory", "031": "Observatory"})
event("academy-denied", ["deny", "reject"], ["2016-09-08", "2016-09-08"], None, None, {"032": ["the source recalled that the Artillery College had never fallen in its entirety"]})
event("weapons-seized", ["seize", "capture"], ["2016-08-06", "2016-08-07"], "artillery academy", "Jaish al-Fatah",
      {"030": ["ammunition depots and at least nine tanks had been seized in the academy"], "031": ["nine tanks or more had been captured in the academy"]}, speakers={"030": "Qara Ali", "031": "Qara Ali"})
event("colleges-left", ["withdraw"], ["2016-08-06", "2016-08-07"], None, "Syrian army",
      {"030": ["the army had merely redeployed to a new line south of the colleges"], "031": ["The regime's army had done no more than regroup south of the colleges"]})
event("ramousah-taken", ["capture", "advance", "attack"], ["2016-08-06", "2016-08-06"], "Ramousah", "Jaish al-Fatah",
      {"030": ["pushed on into the neighbouring Ramousah district", "acknowledged that Ramousah had been lost"], "031": ["Its men then moved on to adjacent Ramouseh", "conceded the loss of Ramouseh"],
       "035": ["On 6 August Islamists from Idlib tore open a gap at Ramusa"]}, target="Syrian army", speakers={"030": "Observatory", "031": "Observatory"})
event("ramousah-conceded", ["concede"], ["2016-08-06", "2016-08-08"], None, None, {"030": ["acknowledged that Ramousah had been lost"], "031": ["conceded the loss of Ramouseh"]})
event("corridor-bombed", ["airstrike", "attack", "kill"], ["2016-08-06", "2016-08-07"], None, None,
      {"030": ["Warplanes pounded the new corridor throughout the night", "killing at least six people"], "031": ["at least six deaths as jets bombed the newly opened passage overnight"]},
      speakers={"030": "Observatory", "031": "Observatory"})
event("arming", ["supply"], None, None, None,
      {"030": ["Turkey, Saudi Arabia and Qatar have armed some of the factions"], "031": ["have been armed by the Turks, the Saudis and the Qataris"]}, target="rebels")

# what the state agency tells, September 2016
event("armament-retaken", ["capture"], ["2016-09-04", "2016-09-04"], "Armament College", "Syrian army", {"032": ["regained the Armament College, the Artillery College and the Air Technical College"]})
event("technical-retaken", ["capture"], ["2016-09-04", "2016-09-04"], "Air Technical College", "Syrian army", {"032": ["regained the Armament College, the Artillery College and the Air Technical College"]})
event("academy-retaken", ["capture"], ["2016-09-04", "2016-09-04"], "artillery academy", "Syrian army",
      {"032": ["regained the Armament College, the Artillery College and the Air Technical College"], "035": ["on 4 September Assad's soldiers retook the artillery academy"]})
event("siege-again", ["besiege"], ["2016-09-04", "2016-09-08"], "Aleppo", "Syrian army",
      {"032": ["severing once again all supply lines of Jabhat al-Nusra to the eastern neighborhoods"], "035": ["Then the gap was shut"]})
event("ramousah-retaken", ["capture"], ["2016-09-08", "2016-09-08"], "Ramousah", "Syrian army",
      {"032": ["Army restores al-Ramouseh, reopens southern gate of Aleppo city", "on Thursday restored security and stability to the whole of al-Ramouseh area"], "035": ["on the 8th the suburb of Ramusa itself"]}, target="rebels")
event("ramousah-dead", ["kill", "attack", "clash"], ["2016-09-08", "2016-09-08"], None, "Syrian army",
      {"032": ["after eliminating the last terrorist dens in it", "large numbers of terrorists, most of them foreigners, were killed"]}, target="rebels")
event("ramousah-tanks", ["destroy"], ["2016-09-08", "2016-09-08"], None, "Syrian army", {"032": ["three tanks and a car rigged with explosives were destroyed"]})
event("ramousah-left", ["withdraw"], ["2016-09-08", "2016-09-08"], None, "rebels", {"032": ["the remnants fled in the direction of Khan Touman"]})
event("hamdaniyeh", ["shelling", "attack", "kill"], ["2016-09-07", "2016-09-07"], "al-Hamdaniyeh", "rebels",
      {"032": ["terrorists positioned in Sheikh Saeed fired rocket shells and gas cylinders at al-Hamdaniyeh neighborhood", "claiming the lives of five civilians"]})
event("sukkari", ["airstrike", "bombing", "attack"], ["2016-09-06", "2016-09-06"], "al-Sukkari", None,
      {"032": ["helicopters dropping barrels of chlorine on al-Sukkari", "The source categorically denied"]}, status="disputed", disputes=["status"])
event("sukkari-denied", ["deny", "reject"], ["2016-09-06", "2016-09-08"], None, None, {"032": ["The source categorically denied what some satellite channels circulated on Tuesday"]})
event("gas-august", ["shelling", "attack", "kill"], ["2016-08-02", "2016-08-02"], "Old City", "rebels", {"032": ["five citizens were martyred by shells containing toxic gas in the Old City"]})
event("jarablus", ["advance", "attack", "deploy"], ["2016-08-24", "2016-08-24"], "Jarablus", "Turkey", {"032": ["the incursion of Turkish tanks into Jarablus on August 24"]})
event("jarablus-changed", ["capture"], None, "Jarablus", "Turkey", {"032": ["Ankara's mercenaries have only replaced Daesh in the town with another terrorist organization"]},
      target="Islamic State", speakers={"032": "Foreign Ministry"}, status="claimed")
event("jarablus-condemned", ["accuse"], None, None, "Foreign Ministry", {"032": ["condemned the incursion of Turkish tanks into Jarablus on August 24 as a flagrant violation of sovereignty"]})
event("jarablus-demand", ["appeal"], None, None, "Foreign Ministry", {"032": ["demanded that the regime of Erdogan withdraw its forces without delay"]})
event("boroujerdi-received", ["consult"], ["2016-09-07", "2016-09-07"], None, "Assad", {"032": ["President Bashar al-Assad on Wednesday received Alaeddin Boroujerdi"]}, target="Boroujerdi")
event("boroujerdi-pledge", ["pledge", "support"], ["2016-09-07", "2016-09-07"], None, "Boroujerdi", {"032": ["Boroujerdi reaffirmed that Tehran would stand by Syria"]})
event("daraya-left", ["withdraw"], ["2016-08-27", "2016-08-27"], "Daraya", "rebels", {"032": ["In Daraya, the last gunmen of which left for Idlib on August 27"]})

# the truce and the autumn offensive
event("truce-deal", ["agree", "consult", "sign"], None, None, None,
      {"033": ["The cessation of hostilities brokered by the Russian Federation and the United States"], "035": ["The truce that John Kerry and Sergei Lavrov negotiated in Geneva"]})
event("truce", ["ceasefire"], ["2016-09-12", "2016-09-12"], None, None,
      {"033": ["The cessation of hostilities brokered by the Russian Federation and the United States, which had entered into force at sunset on 12 September"],
       "035": ["The truce that John Kerry and Sergei Lavrov negotiated in Geneva took effect on 12 September"]})
event("truce-over", ["reject"], ["2016-09-19", "2016-09-19"], None, "Syrian army", {"033": ["was declared over by the Syrian Armed Forces on the 19th"]})
event("deir-al-zor", ["airstrike", "kill", "attack"], ["2016-09-17", "2016-09-17"], "Deir al-Zor", "US",
      {"035": ["American aircraft killed at least 62 Syrian soldiers near Deir al-Zor", "by mistake, as the Pentagon maintains", "Damascus speaks of intent"]}, target="Syrian army", disputes=["cause"])
event("deir-intent", ["accuse"], None, None, "Syria", {"035": ["Damascus speaks of intent"]})
event("convoy", ["attack", "airstrike", "destroy", "kill", "bombing"], ["2016-09-19", "2016-09-19"], "Urum al-Kubra", None,
      {"033": ["At least 20 aid workers and lorry drivers killed in the attack on a relief convoy at Urum al-Kubra", "a convoy of the Syrian Arab Red Crescent (SARC) was attacked while it was being unloaded", "Eighteen of 31 trucks were destroyed",
               "for what it describes as an air strike", "denies that Russian or Syrian aircraft were involved", "has suggested that the cargo caught fire", "Local councils speak of barrel bombs dropped by government helicopters"],
       "035": ["an aid convoy burned at Urum al-Kubra", "that it had been attacked from the air", "which blames now a fire, now an American drone"]}, disputes=["actor", "cause"])
event("convoy-accused", ["accuse"], None, None, "US", {"033": ["The United States holds the Russian Federation responsible"], "035": ["Washington accuses Moscow"]}, target="Russia")
event("convoy-denied", ["deny", "reject", "accuse"], None, None, "Russia",
      {"033": ["the Ministry of Defence in Moscow denies that Russian or Syrian aircraft were involved"], "035": ["which blames now a fire, now an American drone"]})
event("inquiry-asked", ["appeal"], None, None, "UN", {"033": ["has called for an independent inquiry"]})
event("inquiry", ["investigate"], ["2016-12-21", "2016-12-21"], None, "UN", {"035": ["A UN board of inquiry found this Wednesday that it had been attacked from the air"]})
event("september-offensive", ["attack", "advance", "threaten"], ["2016-09-22", "2016-09-22"], "Aleppo", "Syrian army", {"033": ["the Syrian Armed Forces announced a new offensive on eastern Aleppo"]})
event("ten-days", ["kill", "attack"], ["2016-09-22", "2016-10-04"], "Aleppo", None, {"033": ["In the following ten days 338 people were killed"]}, speakers={"033": "WHO"})
event("handarat-taken", ["capture"], ["2016-09-24", "2016-09-24"], "Handarat", "Syrian army", {"033": ["was taken by pro-government forces, among them the Palestinian Liwa al-Quds, on Saturday 24 September"]}, target="rebels")
event("handarat-lost", ["capture"], ["2016-09-24", "2016-09-24"], "Handarat", "rebels", {"033": ["lost within hours to non-State armed groups"]}, target="Syrian army")
event("handarat-retaken", ["capture"], ["2016-09-29", "2016-09-29"], "Handarat", "Syrian army", {"033": ["retaken on the 29th", "Armed groups contest both reports"]}, target="rebels", status="disputed", disputes=["status"])
event("kindi", ["capture"], ["2016-10-02", "2016-10-02"], "Kindi", "Syrian army", {"033": ["The area of the former Kindi hospital followed on 2 October", "Armed groups contest both reports"]}, status="disputed", disputes=["status"])
event("handarat-contested", ["deny", "reject"], None, None, "rebels", {"033": ["Armed groups contest both reports"]})
event("hospitals-hit", ["attack", "airstrike", "kill"], ["2016-09-28", "2016-09-28"], None, None,
      {"033": ["Two hospitals, M2 and M10, were hit almost simultaneously before dawn on 28 September", "two patients were killed"]})
event("m10-barrels", ["bombing", "airstrike", "attack"], ["2016-10-01", "2016-10-01"], "M10", None, {"033": ["M10 was struck again by barrel bombs on 1 October"]})
event("m10-buster", ["airstrike", "bombing", "attack", "kill"], ["2016-10-03", "2016-10-03"], "M10", None,
      {"033": ["struck for the third time in a week", "by a bunker-buster bomb on Monday, 3 October", "when three maintenance workers lost their lives"]})
event("terrorists-only", ["deny", "reject"], None, None, "Syria", {"033": ["The Government of Syria maintains that its forces target terrorists only"]})
event("west-rockets", ["shelling", "attack", "kill"], ["2016-09-30", "2016-09-30"], "Midan", "rebels",
      {"033": ["rockets fired by non-State armed groups killed 13 civilians on 30 September in the districts of Midan and Suleimaniyah"]})
event("pumps-hit", ["shelling", "attack", "airstrike", "destroy"], ["2016-09-22", "2016-09-23"], "Bab al-Nayrab", None, {"033": ["The Bab al-Nayrab pumping station was damaged by bombardment"]})
event("pumps-shut", ["restrict"], ["2016-09-23", "2016-09-25"], "Suleiman al-Halabi", "rebels", {"033": ["armed groups shut down the Suleiman al-Halabi station"]})
event("water-trucked", ["aid"], ["2016-09-25", "2016-10-04"], "Aleppo", "UNICEF", {"033": ["UNICEF has been trucking water to both parts of the city since 25 September"]})
event("talks-suspended", ["sanction", "reject"], ["2016-10-03", "2016-10-03"], None, "US", {"033": ["the United States suspended its bilateral talks with the Russian Federation"]}, target="Russia")
event("pause-asked", ["appeal"], None, None, "de Mistura", {"033": ["The Special Envoy, Staffan de Mistura, and his adviser Jan Egeland appealed to all parties"]})

# the fall of the north, November 2016
event("bombardment", ["shelling", "airstrike", "attack", "bombing"], ["2016-11-15", "2016-11-28"], "Aleppo", None, {"034": ["after thirteen days of bombardment such as Aleppo has not known in four years"]})
event("hanano-2012", ["capture"], ["2012-06-01", "2012-08-31"], "Hanano", "rebels", {"034": ["the first neighbourhood that the revolutionaries had liberated back in the summer of 2012"]})
event("hanano", ["capture"], ["2016-11-26", "2016-11-26"], "Hanano", "Syrian army",
      {"034": ["was lost on Saturday"], "035": ["After the east's front had caved in at Hanano on 26 November"]}, target="rebels")
event("jabal-badro", ["capture"], ["2016-11-27", "2016-11-27"], "Jabal Badro", "Syrian army", {"034": ["Jabal Badro followed on Sunday"]})
event("haidariya", ["capture", "advance"], ["2016-11-28", "2016-11-28"], "al-Haidariya", "Syrian army", {"034": ["were standing in al-Haidariya and Sheikh Khodr"]})
event("sheikh-khodr", ["capture", "advance"], ["2016-11-28", "2016-11-28"], "Sheikh Khodr", "Syrian army", {"034": ["were standing in al-Haidariya and Sheikh Khodr"]})
event("sakhour", ["capture"], ["2016-11-28", "2016-11-28"], "al-Sakhour", "Syrian army",
      {"034": ["completed their occupation of the northern quarters of our city yesterday with the fall of al-Sakhour", "He denied that al-Sakhour had fallen"]}, status="disputed", disputes=["status"])
event("sakhour-denied", ["deny", "reject"], ["2016-11-28", "2016-11-29"], None, "al-Youssef", {"034": ["He denied that al-Sakhour had fallen"]})
event("north-left", ["withdraw"], ["2016-11-26", "2016-11-28"], None, "rebels", {"034": ["the fighters had withdrawn from those streets of their own accord"]}, speakers={"034": "al-Youssef"})
event("sheikh-fares", ["capture", "advance"], ["2016-11-26", "2016-11-29"], "Sheikh Fares", "YPG", {"034": ["enter Sheikh Fares and a part of Bustan al-Basha"]})
event("bustan-al-basha", ["capture", "advance"], ["2016-11-26", "2016-11-29"], "Bustan al-Basha", "YPG", {"034": ["enter Sheikh Fares and a part of Bustan al-Basha"]})
event("stab-in-back", ["accuse"], ["2016-11-28", "2016-11-29"], None, "al-Youssef", {"034": ["Al-Youssef called this a stab in the back"]}, target="YPG")
event("bab-al-nairab", ["airstrike", "attack", "kill", "shelling", "bombing"], ["2016-11-29", "2016-11-29"], "Bab al-Nayrab", None,
      {"034": ["a crowd of displaced people on foot was bombed from the air in Bab al-Nairab", "have counted 25 martyrs, while the Syrian Observatory speaks of ten", "blamed mortar shells of the \"terrorists\" for the massacre"]},
      disputes=["number", "actor"])
event("bab-al-nairab-tv", ["accuse"], ["2016-11-29", "2016-11-29"], None, None, {"034": ["The regime's television blamed mortar shells of the \"terrorists\" for the massacre"]})
event("abu-karam", ["bombing", "airstrike", "attack", "kill"], ["2016-11-27", "2016-11-27"], "al-Shaar", None, {"034": ["was killed by a barrel bomb in al-Shaar on Sunday night"]}, target="Abu Karam")
event("arrests", ["arrest", "abduct"], ["2016-11-26", "2016-11-29"], "Hanano", "Syria",
      {"034": ["the regime's intelligence is pulling the men under forty out of the queues", "Some 300 have been arrested there since Saturday"]})
event("last-hospital", ["attack", "airstrike", "bombing", "shelling"], ["2016-11-18", "2016-11-18"], None, None, {"034": ["when the last one was hit"]}, speakers={"034": "health directorate"})
event("aziza", ["destroy", "attack"], ["2016-11-28", "2016-11-28"], "Aziza", "rebels", {"034": ["our heroes destroyed a T-72 tank and a bulldozer yesterday"]})
event("fatah-halab-vow", ["pledge", "threaten"], None, None, "Fatah Halab", {"034": ["vowed to fight to the last street"]})
event("departure-rejected", ["reject"], None, None, "Fatah Halab", {"034": ["rejected any departure of the fighters from the city"]})
event("departure-demanded", ["appeal"], None, None, "Russia", {"034": ["as demanded by Russia"]})
event("ayrault", ["appeal"], ["2016-11-28", "2016-11-29"], None, "Ayrault", {"034": ["demanded an immediate session of the Security Council"]})
event("hagi-hasan", ["appeal"], ["2016-11-28", "2016-11-29"], None, "Hagi Hasan", {"034": ["appealed for a safe corridor"]})
event("half-taken", ["capture"], None, None, "Syrian army", {"034": ["almost half of the besieged districts were under Assad's control"]}, speakers={"034": "Konashenkov"})

# the end, December 2016
event("aleppo-2012", ["capture", "advance", "attack"], ["2012-07-19", "2012-07-31"], "Aleppo", "rebels",
      {"035": ["a battle which had begun on 19 July 2012", "marched into a metropolis that had hardly risen up at all", "seized its east within days"]})
event("veto", ["reject"], ["2016-12-05", "2016-12-05"], None, "Russia", {"035": ["Russia and China vetoed a seven-day ceasefire in the Security Council"]})
event("old-city-left", ["withdraw", "capture"], ["2016-12-06", "2016-12-07"], "Old City", "rebels", {"035": ["the rebels gave up the Old City in the night to 7 December"]})
event("old-city-fell", ["capture"], ["2016-12-06", "2016-12-07"], "Old City", None, {"035": ["Two days before the Old City fell"]})
event("sheikh-saeed", ["capture", "withdraw"], ["2016-12-12", "2016-12-12"], "Sheikh Saeed", None, {"035": ["on the 12th they lost Sheikh Said"]}, target="rebels")
event("eighty-two", ["kill", "shooting", "attack"], None, None, "Syrian army",
      {"035": ["pro-government forces had shot dead at least 82 civilians", "Damascus calls the reports inventions"]}, status="disputed", disputes=["status"], speakers={"035": "Colville"})
event("nujaba-named", ["accuse"], ["2016-12-13", "2016-12-13"], None, "Colville", {"035": ["named the Iraqi militia Harakat al-Nujaba"]}, target="Nujaba")
event("eighty-two-denied", ["deny", "reject"], None, None, "Syria", {"035": ["Damascus calls the reports inventions"]})
event("evacuation-deal", ["agree", "sign"], ["2016-12-13", "2016-12-13"], None, None, {"035": ["Turkey and Russia agreed on an evacuation"]})
event("crossing-fire", ["shooting", "attack", "shelling"], ["2016-12-14", "2016-12-14"], None, None, {"035": ["Iranian-led militias opened fire on the crossing"]})
event("iran-wants", ["appeal"], None, None, "Iran", {"035": ["Tehran wanted the wounded of Fua and Kafraya"]})
event("fua-besieged", ["besiege"], None, "Fua", "rebels", {"035": ["two Shiite villages besieged by rebels in Idlib"]})
event("evacuation", ["withdraw", "release", "aid"], ["2016-12-15", "2016-12-22"], "Aleppo", None,
      {"035": ["When the last convoy had crawled out of the Amiriyah district through the snow on Thursday evening", "It began on the 15th", "The Red Cross puts the number of those brought out at 35,000", "had already arrived at 37,500 on Tuesday"]},
      disputes=["number"])
event("buses", ["destroy", "attack"], ["2016-12-18", "2016-12-18"], None, None,
      {"035": ["masked men set fire to some 20 buses bound for the villages", "The Observatory attributed this to Fatah al-Sham", "rebels pointed at Jund al-Aqsa"]}, disputes=["actor"])
event("buses-nusra", ["accuse"], None, None, "Observatory", {"035": ["The Observatory attributed this to Fatah al-Sham"]}, target="Fateh al-Sham")
event("buses-aqsa", ["accuse"], None, None, "rebels", {"035": ["rebels pointed at Jund al-Aqsa"]}, target="Jund al-Aqsa")
event("aleppo-all", ["capture"], ["2016-12-22", "2016-12-22"], "Aleppo", "Syrian army", {"035": ["how the rebels lost Aleppo", "all of Aleppo had been returned to \"safety and security\""]}, target="rebels", speakers={"035": "Syrian army"})
event("turkey-north", ["clash", "attack"], ["2016-08-01", "2016-12-24"], None, "Turkey", {"035": ["Since August its troops have been fighting the Kurds and the Islamic State farther north"]})
event("karlov", ["kill", "shooting", "attack"], ["2016-12-19", "2016-12-19"], "Ankara", None, {"035": ["an off-duty policeman shot Russia's ambassador, Andrei Karlov, in an Ankara gallery last Monday"]}, target="Karlov")
event("erdogan-putin", ["pledge", "consult", "agree"], ["2016-12-19", "2016-12-20"], None, "Erdogan", {"035": ["Recep Tayyip Erdogan and Vladimir Putin assured each other within hours"]}, target="Putin")
event("palmyra-december", ["capture"], ["2016-12-11", "2016-12-11"], "Palmyra", "Islamic State", {"035": ["the Islamic State overran Palmyra for the second time on 11 December"]})
event("palmyra-march", ["capture", "withdraw"], ["2016-03-01", "2016-03-31"], "Palmyra", None, {"035": ["nine months after it had been driven out of the oasis"]}, target="Islamic State")

relations = [
    {"type": "speaks_for", "from": "Qara Ali", "to": "Ahrar al-Sham", "accounts": {"030": ["Ahmed Qara Ali, spokesman for Ahrar al-Sham"]}},
    {"type": "part_of", "from": "Qara Ali", "to": "Ahrar al-Sham", "accounts": {"031": ["Ahmad Karaali of the powerful Ahrar al-Sham faction"]}},
    {"type": "part_of", "from": "Ahrar al-Sham", "to": "Jaish al-Fatah", "accounts": {"030": ["Ahrar al-Sham, one of the strongest groups in the alliance"]}},
    {"type": "leads", "from": "Shoigu", "to": "Russian MoD", "accounts": {"030": ["Russian Defence Minister Sergei Shoigu"], "031": ["Sergei Shoigu, the Russian defence minister"]}},
    {"type": "leads", "from": "Assad", "to": "Syria", "accounts": {"030": ["President Bashar al-Assad"], "031": ["President Bashar al-Assad"], "032": ["President Bashar al-Assad"]}},
    {"type": "backs", "from": "Russia", "to": "Syria", "accounts": {"030": ["Russia and Iran support President Bashar al-Assad"], "031": ["President Bashar al-Assad has the backing of Iran and Russia"]}},
    {"type": "backs", "from": "Iran", "to": "Syria", "accounts": {"030": ["Russia and Iran support President Bashar al-Assad"], "031": ["President Bashar al-Assad has the backing of Iran and Russia"],
        "032": ["Tehran would stand by Syria"]}},
    {"type": "backs", "from": "Hezbollah", "to": "Syrian army", "accounts": {"030": ["troops backed by Lebanon's Hezbollah"], "031": ["the army, supported by Russian planes and by Hizbollah of Lebanon"]}},
    {"type": "supplies", "from": "Turkey", "to": "rebels", "accounts": {"030": ["Turkey, Saudi Arabia and Qatar have armed some of the factions"], "031": ["have been armed by the Turks, the Saudis and the Qataris"]}},
    {"type": "supplies", "from": "Saudi Arabia", "to": "rebels", "accounts": {"030": ["Turkey, Saudi Arabia and Qatar have armed some of the factions"], "031": ["have been armed by the Turks, the Saudis and the Qataris"]}},
    {"type": "supplies", "from": "Qatar", "to": "rebels", "accounts": {"030": ["Turkey, Saudi Arabia and Qatar have armed some of the factions"], "031": ["have been armed by the Turks, the Saudis and the Qataris"]}},
    {"type": "backs", "from": "Turkey", "to": "rebels", "accounts": {"035": ["Ankara, the rebels' sponsor"]}},
    {"type": "leads", "from": "Boroujerdi", "to": "Security Committee", "accounts": {"032": ["Alaeddin Boroujerdi, Chairman of the National Security Committee"]}},
    {"type": "leads", "from": "Barakat", "to": "SARC", "accounts": {"033": ["Omar Barakat, who headed the local SARC branch"]}},
    {"type": "part_of", "from": "Liwa al-Quds", "to": "Syrian army", "accounts": {"033": ["pro-government forces, among them the Palestinian Liwa al-Quds"]}},
    {"type": "part_of", "from": "al-Youssef", "to": "Zinki", "accounts": {"034": ["Yasser al-Youssef, of the political office of the Nour al-Din al-Zinki Movement"]}},
    {"type": "leads", "from": "Hagi Hasan", "to": "local council", "accounts": {"034": ["the head of our local council, Brita Hagi Hasan"]}},
    {"type": "speaks_for", "from": "Konashenkov", "to": "Russian MoD", "accounts": {"034": ["Igor Konashenkov, spokesman of its defence ministry"]}},
    {"type": "speaks_for", "from": "Colville", "to": "UN human rights", "accounts": {"035": ["Rupert Colville, spokesman of the UN human rights office"]}},
]

quantities = [
    {"what": "tanks seized", "low": 9, "accounts": {"030": ["at least nine tanks"], "031": ["nine tanks or more"]}},
    {"what": "killed", "low": 6, "accounts": {"030": ["at least six people"], "031": ["at least six deaths"]}},
    {"what": "inhabitants", "low": 1000000, "accounts": {"030": ["more than a million people"], "031": ["million-plus inhabitants"]}},
    {"what": "killed", "low": 130, "accounts": {"030": ["More than 130 civilians"], "031": ["upwards of 130 civilians"]}},
    {"what": "fighters killed", "low": 500, "high": 500, "accounts": {"030": ["some 500 combatants"], "031": ["about 500 fighters"]}},
    {"what": "insurgents killed", "low": 800, "accounts": {"030": ["more than 800"], "031": ["over 800 insurgents"]}},
    {"what": "car bombs", "low": 2, "high": 2, "accounts": {"030": ["two vehicles"], "031": ["two car bombs"]}},
    {"what": "killed", "low": 5, "high": 5, "accounts": {"030": ["All five people"], "031": ["Five Russians"]}},
    {"what": "tanks destroyed", "low": 3, "high": 3, "accounts": {"032": ["three tanks"]}},
    {"what": "killed", "low": 5, "high": 5, "accounts": {"032": ["five civilians"]}},
    {"what": "children killed", "low": 2, "high": 2, "accounts": {"032": ["two of them children"]}},
    {"what": "wounded", "low": 14, "high": 14, "accounts": {"032": ["injuring 14 others"]}},
    {"what": "killed", "low": 5, "high": 5, "accounts": {"032": ["five citizens"]}},
    {"what": "killed", "low": 20, "accounts": {"033": ["At least 20 aid workers and lorry drivers"]}},
    {"what": "besieged", "low": None, "high": 275000, "accounts": {"033": ["Up to 275,000 people"]}},
    {"what": "without water", "low": 1750000, "high": 1750000, "accounts": {"033": ["1.75 million"]}},
    {"what": "trucks destroyed", "low": 18, "high": 18, "accounts": {"033": ["Eighteen of 31 trucks"]}},
    {"what": "killed", "low": 338, "high": 338, "accounts": {"033": ["338 people"]}},
    {"what": "children killed", "low": 106, "high": 106, "accounts": {"033": ["106 children"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"033": ["two patients"]}},
    {"what": "killed", "low": 3, "high": 3, "accounts": {"033": ["three maintenance workers"]}},
    {"what": "killed", "low": 13, "high": 13, "accounts": {"033": ["13 civilians"]}},
    {"what": "trucks", "low": 40, "high": 40, "accounts": {"033": ["40 trucks"]}},
    {"what": "killed", "low": 25, "high": 25, "accounts": {"034": ["25 martyrs"]}},
    {"what": "killed", "low": 10, "high": 10, "accounts": {"034": ["the Syrian Observatory speaks of ten"]}},
    {"what": "arrested", "low": 300, "high": 300, "accounts": {"034": ["Some 300"]}},
    {"what": "displaced", "low": None, "high": 16000, "accounts": {"034": ["up to 16,000 people"]}},
    {"what": "civilians", "low": 80000, "high": 80000, "accounts": {"034": ["80,000 civilians"]}},
    {"what": "killed", "low": 62, "accounts": {"035": ["at least 62 Syrian soldiers"]}},
    {"what": "killed", "low": 82, "accounts": {"035": ["at least 82 civilians"]}},
    {"what": "buses", "low": 20, "high": 20, "accounts": {"035": ["some 20 buses"]}},
    {"what": "evacuated", "low": 35000, "high": 35000, "accounts": {"035": ["35,000"]}},
    {"what": "evacuated", "low": 37500, "high": 37500, "accounts": {"035": ["37,500"]}},
]

wordings = [
    {"entity": "Syrian army", "report": "031", "loaded": "regime", "evidence": ["The regime's army"]},
    {"entity": "Jaish al-Fatah", "report": "031", "loaded": "hardline", "evidence": ["hardline Islamists"]},
    {"entity": "rebels", "report": "032", "loaded": "terrorist", "evidence": ["the last terrorist dens"]},
    {"entity": "rebels", "report": "032", "loaded": "terrorists", "evidence": ["large numbers of terrorists"]},
    {"entity": None, "report": "032", "loaded": "alleged", "evidence": ["the alleged victory"]},
    {"entity": None, "report": "032", "loaded": "flagrant", "evidence": ["a flagrant violation of sovereignty"]},
    {"entity": "Turkey", "report": "032", "loaded": "regime", "evidence": ["the regime of Erdogan"]},
    {"entity": None, "report": "032", "loaded": "mercenaries", "evidence": ["Ankara's mercenaries"]},
    {"entity": "Syria", "report": "034", "loaded": "regime", "evidence": ["The regime and its sectarian militias"]},
    {"entity": "Syrian army", "report": "034", "loaded": "sectarian", "evidence": ["its sectarian militias"]},
    {"entity": None, "report": "034", "loaded": "shabiha", "evidence": ["the shabiha of Assad"]},
    {"entity": None, "report": "034", "loaded": "mercenaries", "evidence": ["the mercenaries of Iran"]},
    {"entity": None, "report": "034", "loaded": "martyrs", "evidence": ["25 martyrs"]},
    {"entity": None, "report": "034", "loaded": "massacre", "evidence": ["the massacre"]},
    {"entity": "rebels", "report": "034", "loaded": "heroes", "evidence": ["our heroes"]},
    {"entity": "Russia", "report": "034", "loaded": "occupier", "evidence": ["The Russian occupier"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Castello Road", "on": "2016-07-25", "holder": "Syrian army"}, {"place": "Castello Road", "on": "2016-10-04", "holder": "Syrian army"},
    {"place": "Bani Zeid", "on": "2016-07-20", "holder": "rebels"}, {"place": "Bani Zeid", "on": "2016-07-30", "holder": "Syrian army"},
    {"place": "artillery academy", "on": "2016-08-20", "holder": "Jaish al-Fatah"}, {"place": "artillery academy", "on": "2016-09-06", "holder": "Syrian army"},
    {"place": "Ramousah", "on": "2016-08-20", "holder": "Jaish al-Fatah"}, {"place": "Ramousah", "on": "2016-09-10", "holder": "Syrian army"},
    {"place": "Armament College", "on": "2016-09-06", "holder": "Syrian army"}, {"place": "Air Technical College", "on": "2016-09-06", "holder": "Syrian army"},
    {"place": "Handarat", "on": "2016-09-27", "holder": "rebels"}, {"place": "Handarat", "on": "2016-10-01", "holder": "Syrian army"}, {"place": "Kindi", "on": "2016-10-03", "holder": "Syrian army"},
    {"place": "Hanano", "on": "2016-11-01", "holder": "rebels"}, {"place": "Hanano", "on": "2016-11-28", "holder": "Syrian army"}, {"place": "Jabal Badro", "on": "2016-11-28", "holder": "Syrian army"},
    {"place": "al-Haidariya", "on": "2016-11-29", "holder": "Syrian army"}, {"place": "Sheikh Khodr", "on": "2016-11-29", "holder": "Syrian army"},
    {"place": "Sheikh Fares", "on": "2016-11-29", "holder": "YPG"}, {"place": "Sheikh Maqsoud", "on": "2016-12-24", "holder": "YPG"},
    {"place": "Old City", "on": "2016-12-08", "holder": "Syrian army"}, {"place": "Sheikh Saeed", "on": "2016-09-07", "holder": "rebels"}, {"place": "Sheikh Saeed", "on": "2016-12-13", "holder": "Syrian army"},
    {"place": "Aleppo", "on": "2016-12-23", "holder": "Syrian army"}, {"place": "Palmyra", "on": "2016-12-12", "holder": "Islamic State"}, {"place": "Idlib", "on": "2016-12-24", "holder": "rebels"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "030": ["By Nadia Rostom and Peter Halloran", "(Reporting by Nadia Rostom in Beirut and Peter Halloran in Amman; Additional reporting by the Istanbul bureau; Editing by Colin Marr)"],
    "031": ["Home > World > Middle East", "More in World | Most read | Letters to the editor"],
    "032": ["Local \\ Armed Forces", "R. Haddad / Ghossoun", "Follow us on Telegram and Facebook"],
    "033": ["Contact: info@uncns.example | www.uncns.example"],
    "034": ["Send us your voice notes: WhatsApp +90 000 555 0199"],
    "035": ["© Limmat Review AG. All rights reserved. | Newsletter | Print subscription"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["castello-cut", "encirclement"], ["mallah", "castello-cut"], ["mallah", "encirclement"], ["assault", "siege-broken"], ["assault", "academy-taken"], ["assault", "ramousah-taken"], ["assault", "nusra-bombs"],
         ["siege-broken", "academy-taken"], ["siege-broken", "ramousah-taken"], ["academy-taken", "ramousah-taken"], ["academy-taken", "weapons-seized"], ["academy-taken", "academy-denied"], ["academy-taken", "colleges-left"], ["siege-broken", "ring-denied"],
         ["ramousah-taken", "ramousah-conceded"], ["corridors", "death-corridors"], ["helicopter", "helicopter-aid"], ["armament-retaken", "academy-retaken"], ["armament-retaken", "technical-retaken"], ["technical-retaken", "academy-retaken"],
         ["siege-again", "academy-retaken"], ["siege-again", "ramousah-retaken"], ["ramousah-retaken", "ramousah-dead"], ["ramousah-retaken", "ramousah-tanks"], ["ramousah-retaken", "ramousah-left"], ["ramousah-dead", "ramousah-tanks"],
         ["sukkari", "sukkari-denied"], ["jarablus", "jarablus-changed"], ["jarablus-condemned", "jarablus-demand"], ["jarablus", "jarablus-condemned"], ["boroujerdi-received", "boroujerdi-pledge"], ["truce-deal", "truce"],
         ["deir-al-zor", "deir-intent"], ["convoy", "convoy-accused"], ["convoy", "convoy-denied"], ["convoy", "inquiry"], ["september-offensive", "ten-days"], ["handarat-retaken", "handarat-contested"], ["kindi", "handarat-contested"],
         ["handarat-lost", "handarat-taken"], ["pumps-hit", "pumps-shut"], ["haidariya", "sheikh-khodr"], ["sakhour", "sakhour-denied"], ["hanano", "north-left"], ["jabal-badro", "north-left"], ["haidariya", "north-left"], ["sheikh-khodr", "north-left"],
         ["sakhour", "north-left"], ["sheikh-fares", "bustan-al-basha"], ["bab-al-nairab", "bab-al-nairab-tv"], ["half-taken", "hanano"], ["half-taken", "sakhour"], ["fatah-halab-vow", "departure-rejected"], ["departure-rejected", "departure-demanded"],
         ["old-city-left", "old-city-fell"], ["eighty-two", "nujaba-named"], ["eighty-two", "eighty-two-denied"], ["evacuation-deal", "evacuation"], ["evacuation", "aleppo-all"], ["crossing-fire", "iran-wants"], ["buses", "buses-nusra"],
         ["buses", "buses-aqsa"], ["buses-nusra", "buses-aqsa"], ["karlov", "erdogan-putin"], ["m10-barrels", "hospitals-hit"], ["m10-buster", "hospitals-hit"], ["m10-barrels", "m10-buster"], ["ten-days", "hospitals-hit"],
         ["turkey-north", "jarablus"], ["hanano-2012", "aleppo-2012"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
