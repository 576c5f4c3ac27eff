#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the fight for Mosul and northern Iraq, 2014
to 2017. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons and most of the quarrels (Qaraqosh, Daquq, al-Salam hospital, al-Qaim, Jadida, the
minaret of al-Nuri) follow what is publicly known. Invented: outlets, agencies, bylines, the UN cell, the barber, the wording of nearly all
quotes, the militia leader's denial at Qaraqosh, Amaq's word on the airport, the ambush, the drone, the tribal leader and the device of
December 2016, the shells and shots at Rifa'i and Nablus, the denial of the pause, and most figures of relief, of prisoners' deaths and of Dijla's harvest."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "070": {"published": ["2016-10-22", "2016-10-22"], "basis": "stated", "dateline": "ERBIL, Iraq", "agency": "Meridian"},
    "071": {"published": ["2016-10-23", "2016-10-23"], "basis": "stated", "agency": "Meridian", "derived_from": {"070": "rewrite"}},
    "072": {"published": ["2016-11-17", "2016-11-17"], "basis": "stated", "dateline": "Nineveh"},
    "073": {"published": ["2016-12-08", "2016-12-08"], "basis": "stated"},
    "074": {"published": ["2017-03-28", "2017-03-28"], "basis": "stated", "dateline": "ERBIL/GENEVA"},
    "075": {"published": ["2017-12-10", "2017-12-10"], "basis": "stated"},
}

STATE = ["Baghdad", "government", "Government", "Iraqi authorities", "Prime Minister's office", "Abadi", "premier", "Ministry of Defence", "Joint Operations Command", "interior ministry", "Ministry of Interior"]
ARMY = ["army", "troops", "Iraqi troops", "Iraqi soldiers", "Iraqi forces", "soldiers", "security forces", "forces of security", "Iraqi security forces", "ISF", "9th Armoured Division", "9th Armored Division", "Ninth Division", "division",
        "Safavid army", "Safavid army's Ninth Division", "Safavid warplanes", "units of the 9th Armoured Division", "apostates", "enemy", "two Iraqi divisions", "armoured brigade", "federal troops", "16th Division", "generals", "column",
        "members of the Iraqi forces", "Iraqi military", "Federal Police", "Counter-Terrorism Service", "Elite counter-terrorism troops", "Iraqi army units"]
IS = ["militants", "extremists", "gunmen", "armed men", "attackers", "Islamic State squads", "so-called Islamic State", "takfiri gangs of Daesh", "Daesh gangs", "terrorists", "cowards", "caliphate", "Caliphate soldiers", "soldiers of the Islamic State",
      "jihadis", "fighters", "ISIL fighters", "its snipers", "snipers", "black rags", "takfiri terrorists", "wearers of explosive belts", "suicide driver", "martyrdom-seekers", "security detachment", "enemy", "Amaq", "Daesh and the Baathists"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Iraqi army": {"type": "group", "names": ["Iraqi army"], "also": ["IRAQI ARMY", *ARMY, *STATE]},
    "9th Division": {"type": "group", "names": ["9th Armoured Division", "9th Armored Division", "Ninth Division"], "also": ["Iraqi army", "army"]},
    "16th Division": {"type": "group", "names": ["16th Division"], "also": ["soldiers", "Iraqi army"]},
    "CTS": {"type": "group", "names": ["Counter-Terrorism Service"], "also": ["counter-terrorism troops", "Elite counter-terrorism troops", "special units", "special units for the fight against terrorism", "men of the Counter-Terrorism Service", "relief force",
                                                                           "relief force of the Counter-Terrorism Service", "his column", "column", "Sami al-Aridi", "Iraqi army"]},
    "Federal Police": {"type": "group", "names": ["Federal Police"], "also": ["police", "men in police uniform", "Federal Police command", "spokesman of the Federal Police", "Raed Shakir Jawdat"]},
    "Hashd": {"type": "group", "names": ["Popular Mobilization", "Hashd", "Hashd al-Shaabi", "Popular Mobilization Forces", "PMF"],
              "also": ["Mobilization", "heroes of the Hashd", "heroes of the Popular Mobilization", "Heroes of the Hashd", "Rafidi Mobilization", "unit of the Rafidi Mobilization", "militia", "fatwa", "Ahmed al-Asadi"]},
    "Peshmerga": {"type": "group", "names": ["peshmerga"], "also": ["Kurdish peshmerga", "peshmerga fighters", "Kurdish fighters", "Kurds", "Kurdish fighters loyal to the Talabani family"]},
    "IS": {"type": "group", "names": ["Islamic State", "IS", "Daesh", "ISIL", "Islamic State in Iraq and the Levant"], "also": IS},
    "YPG": {"type": "group", "names": ["YPG"], "also": ["Syrian Kurds", "Syrian Kurds of the YPG"]},
    "Badr": {"type": "group", "names": ["Badr Organization"]},
    "Asaib": {"type": "group", "names": ["Asaib Ahl al-Haq"]},
    "Kataib Hezbollah": {"type": "group", "names": ["Kataib Hezbollah"], "also": ["militia", "militia Kataib Hezbollah"]},
    "coalition": {"type": "organisation", "names": ["US-led coalition"],
                  "also": ["coalition", "alliance", "coalition led by the United States", "Jets of the coalition", "its aircraft", "aircraft", "crusader aircraft", "Crusader planes", "American bombardment", "coalition warplane", "airplane of the coalition",
                           "Americans", "United States", "US", "Stephen Townsend", "John Dorrian"]},
    "US": {"type": "state", "names": ["United States", "USA"], "also": ["US", "U.S.", "American", "Americans", "Washington", "Pentagon", "coalition", "US-led coalition", "Ash Carter"]},
    "Pentagon": {"type": "organisation", "names": ["Pentagon"]},
    "Iraq": {"type": "state", "names": ["Iraq"], "also": [*STATE, "Iraqi forces", "Haider al-Abadi"]},
    "Kurdish region": {"type": "state", "names": ["Kurdish region", "Kurdistan"], "also": ["autonomous Kurdish region", "Erbil"]},
    "Turkey": {"type": "state", "names": ["Turkey"], "also": ["Turks", "Ankara", "Turkish soldiers", "Turkish occupiers", "Erdogan", "Ottoman sultan", "soldiers"]},
    "Russia": {"type": "state", "names": ["Russia"], "also": ["Moscow"]},
    "Iran": {"type": "state", "names": ["Iran"], "also": ["Tehran"]},
    "Abadi": {"type": "person", "names": ["Haider al-Abadi", "Haider el Abadi", "Abadi", "al-Abadi"], "also": ["Prime Minister Haider al-Abadi", "Dr. Haider al-Abadi", "premier", "Baghdad", "Prime Minister's office"]},
    "Carter": {"type": "person", "names": ["Ash Carter", "Carter"], "also": ["U.S. Defense Secretary Ash Carter", "Minister of Defense of the USA Ash Carter", "United States"]},
    "Qassim al-Maliki": {"type": "person", "names": ["Qassim al-Maliki", "Kasim al-Maliki"], "also": ["Lieutenant General Qassim al-Maliki", "general Kasim al-Maliki", "9th Armoured Division"]},
    "Aboush": {"type": "person", "names": ["Behnam Aboush", "Behnam Abush"], "also": ["Christian militia"]},
    "Karim": {"type": "person", "names": ["Najmaldin Karim", "Nadžmaldin Karim"], "also": ["Governor Najmaldin Karim", "governor Nadžmaldin Karim"]},
    "Dorrian": {"type": "person", "names": ["John Dorrian"], "also": ["Colonel John Dorrian", "colonel John Dorrian", "Coalition spokesman Colonel John Dorrian", "coalition"]},
    "Atheel al-Nujaifi": {"type": "person", "names": ["Atheel al-Nujaifi", "Nudžaifi"], "also": ["former governor Atheel al-Nujaifi", "ex-governor Nudžaifi"]},
    "Shamdasani": {"type": "person", "names": ["Ravina Shamdasani"], "also": ["United Nations", "U.N. human rights office", "spokeswoman"]},
    "Baghdadi": {"type": "person", "names": ["Abu Bakr al-Baghdadi", "Abu Bakr al-Bagdadi"]},
    "Amiri": {"type": "person", "names": ["Hadi al-Amiri"], "also": ["Badr Organization", "Hashd", "Popular Mobilization"]},
    "Ahmed al-Asadi": {"type": "person", "names": ["Ahmed al-Asadi", "al-Asadi"], "also": ["Sayyid Ahmed al-Asadi", "Hashd"]},
    "Erdogan": {"type": "person", "names": ["Erdogan"], "also": ["Ankara", "Turkey", "Ottoman sultan"]},
    "Aridi": {"type": "person", "names": ["Sami al-Aridi"], "also": ["Maj. Gen. Sami al-Aridi"]},
    "Jawdat": {"type": "person", "names": ["Raed Shakir Jawdat"], "also": ["Lt. Gen. Raed Shakir Jawdat", "Federal Police", "Federal Police command"]},
    "Sistani": {"type": "person", "names": ["Ali al-Sistani"], "also": ["Sayyid Ali al-Sistani", "Supreme Marja"]},
    "Soleimani": {"type": "person", "names": ["Qassem Soleimani"]},
    "Rasool": {"type": "person", "names": ["Yahya Rasool"], "also": ["Brigadier General Yahya Rasool", "Iraqi military spokesman Brigadier General Yahya Rasool", "army"]},
    "Salim al-Jabouri": {"type": "person", "names": ["Salim al-Jabouri"], "also": ["speaker of parliament"]},
    "Jumaili": {"type": "person", "names": ["Hamad al-Jumaili"], "also": ["head of a tribal \"Awakening\""]},
    "Muhajir": {"type": "person", "names": ["Abu al-Hassan al-Muhajir"], "also": ["IS", "Islamic State"]},
    "Adnani": {"type": "person", "names": ["Abu Muhammad al-Adnani"], "also": ["predecessor"]},
    "Townsend": {"type": "person", "names": ["Stephen Townsend"], "also": ["Lieutenant General Stephen Townsend", "coalition", "US-led coalition"]},
    "Zeid": {"type": "person", "names": ["Zeid Ra'ad Al Hussein"], "also": ["UN High Commissioner for Human Rights", "UN High Commissioner for Human Rights, Zeid Ra'ad Al Hussein"]},
    "Alhakim": {"type": "person", "names": ["Mohamed Ali Alhakim"], "also": ["Iraq", "Iraq's ambassador"]},
    "Grande": {"type": "person", "names": ["Lise Grande"], "also": ["Humanitarian Coordinator"]},
    "Hammadi": {"type": "person", "names": ["Nofal Hammadi"], "also": ["Governor Nofal Hammadi"]},
    "Osama al-Nujaifi": {"type": "person", "names": ["Osama al-Nujaifi"], "also": ["Vice-President of Iraq"]},
    "Guterres": {"type": "person", "names": ["António Guterres"], "also": ["Secretary-General"]},
    "Nouri al-Maliki": {"type": "person", "names": ["Nouri al-Maliki"]},
    "Gharrawi": {"type": "person", "names": ["Mahdi al-Gharrawi"]},
    "Barzani": {"type": "person", "names": ["Masoud Barzani", "Barzani"]},
    "Zebari": {"type": "person", "names": ["Hoshyar Zebari"]},
    "Martin": {"type": "person", "names": ["Joseph Martin"], "also": ["Major General Joseph Martin"]},
    "Khazali": {"type": "person", "names": ["Qais al-Khazali"]},
    "parliament": {"type": "organisation", "names": ["Parliament", "parliament"], "also": ["parliamentary inquiry", "Iraq"]},
    "JOC": {"type": "organisation", "names": ["Joint Operations Command"], "also": ["Baghdad", "Iraqi army"]},
    "MoD": {"type": "organisation", "names": ["Ministry of Defence"], "also": ["Iraq"]},
    "interior ministry": {"type": "organisation", "names": ["interior ministry", "Ministry of Interior"]},
    "UN": {"type": "organisation", "names": ["United Nations", "UN"], "also": ["U.N."]},
    "UN rights office": {"type": "organisation", "names": ["UN Human Rights Office", "U.N. human rights office"], "also": ["UN", "United Nations"]},
    "Security Council": {"type": "organisation", "names": ["Security Council"]},
    "UNAMI": {"type": "organisation", "names": ["UNAMI"], "also": ["mission", "UN"]},
    "ICRC": {"type": "organisation", "names": ["ICRC"]},
    "WFP": {"type": "organisation", "names": ["WFP"], "also": ["WFP and its partners"]},
    "WHO": {"type": "organisation", "names": ["World Health Organization"]},
    "Amnesty": {"type": "organisation", "names": ["Amnesty International"], "also": ["organisation"]},
    "HRW": {"type": "organisation", "names": ["Human Rights Watch"]},
    "Amaq": {"type": "organisation", "names": ["Amaq"], "also": ["Daesh", "IS", "mouthpiece of Daesh"]},
    "Dijla Agency": {"type": "organisation", "names": ["Dijla Agency"], "also": ["agency", "source", "exclusive source", "agency's source in Kirkuk"]},
    "al-Furqan": {"type": "organisation", "names": ["al-Furqan Foundation"]},
    "Mosul": {"type": "place", "names": ["Mosul", "MOSUL"], "also": ["city", "eastern Mosul", "western Mosul", "five bridges", "bridges"], "lat": 36.34, "lon": 43.13},
    "west Mosul": {"type": "place", "names": ["western Mosul"], "also": ["Mosul", "west", "west of the city", "airport", "main Government compound", "Government compound", "railway station"]},
    "east Mosul": {"type": "place", "names": ["eastern Mosul"], "also": ["Mosul", "eastern half"]},
    "Qaraqosh": {"type": "place", "names": ["Qaraqosh", "Karakosh"], "also": ["town", "Christian town", "hospital of Qaraqosh", "city"], "lat": 36.27, "lon": 43.377},
    "Kirkuk": {"type": "place", "names": ["Kirkuk", "KIRKUK"], "also": ["oil city", "petroleum city of Kirkuk"], "lat": 35.468, "lon": 44.392},
    "Dibis": {"type": "place", "names": ["Dibis"], "also": ["power plant"], "lat": 35.67, "lon": 44.07},
    "Daquq": {"type": "place", "names": ["Daquq", "Dakuk"], "also": ["Shi'ite shrine", "Shiite sanctuary"], "lat": 35.137, "lon": 44.449},
    "Baghdad": {"type": "place", "names": ["Baghdad"], "lat": 33.325, "lon": 44.422},
    "Ankara": {"type": "place", "names": ["Ankara"], "lat": 39.92, "lon": 32.85},
    "Bashiqa": {"type": "place", "names": ["Bashiqa", "Bashika"], "also": ["camp near Bashiqa", "camp by Bashika", "camp"], "lat": 36.45, "lon": 43.35},
    "Mishraq": {"type": "place", "names": ["Mishraq", "Mishrak"], "also": ["sulphur works at Mishraq", "sulphur works", "factory of sulphur", "sulphur factory"]},
    "Bartella": {"type": "place", "names": ["Bartella", "Bartela"], "lat": 36.35, "lon": 43.38},
    "Geneva": {"type": "place", "names": ["Geneva"], "lat": 46.204, "lon": 6.143},
    "Erbil": {"type": "place", "names": ["Erbil", "ERBIL"], "lat": 36.19, "lon": 44.009},
    "Tikrit": {"type": "place", "names": ["Tikrit"], "lat": 34.607, "lon": 43.68},
    "Ramadi": {"type": "place", "names": ["Ramadi"], "lat": 33.42, "lon": 43.30},
    "Fallujah": {"type": "place", "names": ["Fallujah", "Falluja", "Faluja"], "lat": 33.353, "lon": 43.78},
    "Tal Afar airport": {"type": "facility", "names": ["Tal Afar military airport", "Tal Afar airport"], "also": ["airport", "runway", "base", "control tower"]},
    "Tal Afar": {"type": "place", "names": ["Tal Afar"], "also": ["town of Tal Afar"], "lat": 36.376, "lon": 42.449},
    "Silopi": {"type": "place", "names": ["Silopi"], "also": ["frontier"], "lat": 37.25, "lon": 42.47},
    "Nimrud": {"type": "place", "names": ["Nimrud"], "also": ["ancient city", "its palaces"], "lat": 36.098, "lon": 43.33},
    "Gogjali": {"type": "place", "names": ["Gogjali"]},
    "Arbajiya": {"type": "place", "names": ["Arbajiya"], "also": ["Arbajiya and Qadisiya al-Thaniya quarters"]},
    "Tahrir": {"type": "place", "names": ["Tahrir"]},
    "Hammam al-Alil": {"type": "place", "names": ["Hammam al-Alil"], "also": ["town", "college of agriculture"], "lat": 36.16, "lon": 43.26},
    "Shura": {"type": "place", "names": ["Shura"], "also": ["Shura and Qayyarah areas"]},
    "Qayyarah": {"type": "place", "names": ["Qayyarah", "Qayyara"], "lat": 35.80, "lon": 43.29},
    "Ain al-Tamr": {"type": "place", "names": ["Ain al-Tamr"], "lat": 32.57, "lon": 43.49},
    "Amerli": {"type": "place", "names": ["Amerli"], "lat": 34.727, "lon": 44.592},
    "Jurf al-Sakhr": {"type": "place", "names": ["Jurf al-Sakhr"], "lat": 32.86, "lon": 44.21},
    "Camp Speicher": {"type": "facility", "names": ["Camp Speicher"], "also": ["Tikrit"]},
    "al-Salam hospital": {"type": "facility", "names": ["al-Salam hospital"], "also": ["hospital of al-Salam", "hospital", "complex", "building of the hospital", "al-Wahda", "Mosul"]},
    "al-Qaim": {"type": "place", "names": ["al-Qaim"], "also": ["market of al-Qaim", "market"], "lat": 34.37, "lon": 41.09},
    "Tal Abta": {"type": "place", "names": ["Tal Abta"]},
    "al-Shirqat": {"type": "place", "names": ["al-Shirqat"], "lat": 35.51, "lon": 43.23},
    "al-Bab": {"type": "place", "names": ["al-Bab"], "lat": 36.37, "lon": 37.52},
    "Jadida": {"type": "place", "names": ["Jadida"], "also": ["Jadida neighbourhood", "house", "building"]},
    "Rifa'i": {"type": "place", "names": ["Rifa'i"]},
    "Nablus": {"type": "place", "names": ["Nablus"]},
    "Bab al-Tob": {"type": "place", "names": ["Bab al-Tob"]},
    "Old City": {"type": "place", "names": ["Old City"]},
    "Badush": {"type": "place", "names": ["Badush"], "also": ["Badush prison", "prison"], "lat": 36.41, "lon": 42.96},
    "Hasansham": {"type": "place", "names": ["Hasansham"]},
    "Sinjar": {"type": "place", "names": ["Sinjar"], "lat": 36.32, "lon": 41.87},
    "Mosul dam": {"type": "facility", "names": ["Mosul dam"], "also": ["dam"], "lat": 36.63, "lon": 42.82},
    "al-Nuri mosque": {"type": "facility", "names": ["al-Nuri mosque"], "also": ["mosque", "Grand Mosque", "minaret", "mosque and its crooked minaret"]},
    "Hawija": {"type": "place", "names": ["Hawija"], "lat": 35.325, "lon": 43.77},
    "Sulaymaniyah": {"type": "place", "names": ["Sulaymaniyah"], "lat": 35.56, "lon": 45.43},
    "Rawa": {"type": "place", "names": ["Rawa"], "lat": 34.48, "lon": 41.91},
}

D = "disputed"

# the first week of the offensive, and what the agency and its rewriter add of earlier years
event("offensive", ["attack", "advance"], ["2016-10-17", "2017-07-10"], "Mosul", "Iraqi army",
      {"070": ["the drive to retake Mosul from Islamic State", "Abadi had opened the offensive"], "071": ["the action for the return of Mosul", "The offensive was announced by Abadi"],
       "075": ["Mosul took nine months, from October 17th, 2016"]}, target="IS", times={"070": ["2016-10-17", "2016-10-22"], "071": ["2016-10-17", "2016-10-22"]})
event("qaraqosh", ["capture", "advance", "attack", "clash"], ["2016-10-22", "2016-10-22"], "Qaraqosh", "Iraqi army",
      {"070": ["Iraqi army enters Christian town near Mosul", "Iraqi troops fought their way into Qaraqosh", "hoisted the national flag over the hospital of Qaraqosh", "an army statement had the whole town in government hands", "Not so, said Behnam Aboush"],
       "071": ["IRAQI ARMY IN THE GREATEST CHRISTIAN CITY", "Iraqi soldiers broke on Saturday into Karakosh", "was raised the state flag", "The army announced by evening that the entire city is under its control", "This is denied by Behnam Abush"]},
      target="IS", status=D, disputes=["status"])
event("qaraqosh-denied", ["deny", "reject"], ["2016-10-22", "2016-10-22"], None, "Aboush", {"070": ["Not so, said Behnam Aboush", "The centre, with its tunnels, is theirs"], "071": ["This is denied by Behnam Abush"]})
event("qaraqosh-burnt", ["destroy"], ["2016-10-22", "2016-10-22"], "Qaraqosh", "IS",
      {"070": ["Militants put houses to the torch"], "071": ["the extremists burned houses"]}, speakers={"070": "Aboush", "071": "Aboush"})
event("qaraqosh-left", ["withdraw"], ["2016-10-22", "2016-10-22"], "Qaraqosh", "IS", {"070": ["before they fell back"], "071": ["Before they withdrew"]}, speakers={"070": "Aboush", "071": "Aboush"})
event("kirkuk-raid", ["attack", "kill", "clash", "shooting"], ["2016-10-21", "2016-10-21"], "Kirkuk", "IS",
      {"070": ["toll of Kirkuk raid rises", "gunmen who had stormed that oil city a day before", "Islamic State squads, some in Kurdish dress, attacked police stations and a hotel in Kirkuk",
               "At least 46 people, most of them policemen and Kurdish fighters, were killed", "the interior ministry spoke of 64"],
       "071": ["the armed men that had burst into it one day earlier", "The attack of the so-called Islamic State on Kirkuk had begun on Friday", "at least 46 persons lost life", "the Ministry of Interior counts 64"],
       "075": ["The Kirkuk raid four days in, which cost a hundred lives"]}, disputes=["number"])
event("kirkuk-hunt", ["clash", "attack", "kill"], ["2016-10-22", "2016-10-22"], "Kirkuk", "Iraqi army",
      {"070": ["security forces in Kirkuk were still flushing out gunmen"], "071": ["the forces of security were still clearing out the armed men"]}, target="IS")
event("dibis", ["kill", "shooting", "attack"], ["2016-10-21", "2016-10-21"], "Dibis", "IS", {"070": ["attackers shot dead 16 workers"], "071": ["16 workers of an electric plant under construction were executed"]})
event("curfew", ["restrict"], ["2016-10-22", "2016-10-22"], "Kirkuk", "Karim", {"070": ["the curfew would stay until the last sniper was dead"], "071": ["the ban on movement remains in force till the last sniper falls"]},
      speakers={"070": "Karim", "071": "Karim"})
event("daquq", ["airstrike", "attack", "kill", "shelling"], ["2016-10-21", "2016-10-21"], "Daquq", None,
      {"070": ["17 women were killed on Friday when a missile hit a Shi'ite shrine", "A local security official blamed a coalition warplane", "no aircraft of the alliance had been operating there", "called the strike a war crime"],
       "071": ["17 women perished when a rocket struck into a Shiite sanctuary", "The local security points a finger at an airplane of the coalition", "none of their planes flew there", "designated the strike as a crime of war"]},
      status=D, disputes=["actor"])
event("daquq-blamed", ["accuse"], None, None, None, {"070": ["A local security official blamed a coalition warplane"], "071": ["The local security points a finger at an airplane of the coalition"]}, target="coalition")
event("daquq-denied", ["deny", "reject"], None, None, "Dorrian", {"070": ["said no aircraft of the alliance had been operating there"], "071": ["rejects this: none of their planes flew there"]})
event("daquq-russia", ["accuse"], None, None, "Russia", {"070": ["Moscow, which is not part of it, called the strike a war crime"], "071": ["designated the strike as a crime of war"]})
event("carter-visit", ["consult"], ["2016-10-22", "2016-10-22"], "Baghdad", "Carter",
      {"070": ["who arrived in Baghdad unannounced", "conferred with Prime Minister Haider al-Abadi"], "071": ["landed in Baghdad without announcement", "talked with the premier Haider el Abadi"]}, target="Abadi")
event("turks-refused", ["reject"], ["2016-10-22", "2016-10-22"], None, "Abadi",
      {"070": ["We tell them thank you, this is something the Iraqis will handle", "brushing aside what Carter had called an agreement in principle"], "071": ["Thank you, but this the Iraqis will finish", "by which he refused that"]})
event("ankara", ["agree"], ["2016-10-21", "2016-10-21"], "Ankara", "Carter", {"070": ["an agreement in principle in Ankara on Friday"], "071": ["in principle agreed in Ankara on Friday"]}, target="Turkey", speakers={"070": "Carter", "071": "Carter"})
event("turks-out", ["appeal"], None, None, "Iraq", {"070": ["Baghdad has repeatedly demanded that Turkey pull its soldiers out of a camp near Bashiqa"], "071": ["From Baghdad it is already several times demanded that Turkish soldiers leave the camp by Bashika"]}, target="Turkey")
event("turks-train", ["supply", "aid", "cooperate", "support"], None, "Bashiqa", "Turkey", {"070": ["where they train Sunni fighters"], "071": ["in which they train the Sunnites"]})
event("sailor", ["bombing", "kill", "attack"], ["2016-10-20", "2016-10-20"], None, None,
      {"070": ["A U.S. sailor died on Thursday when his vehicle struck a roadside bomb", "the first American killed in the operation"], "071": ["One American seaman was killed on Thursday by a bomb planted along the road"]})
event("mishraq", ["destroy", "attack", "kill"], ["2016-10-20", "2016-10-20"], "Mishraq", "IS",
      {"070": ["militants set fire to the sulphur works at Mishraq", "the fumes killed two villagers"], "071": ["which extremists ignited", "the factory of sulphur in Mishrak was set on fire", "two villagers died from the smoke"]})
event("families", ["abduct", "restrict", "expel"], ["2016-10-17", "2016-10-22"], "Mosul", "IS",
      {"070": ["Islamic State has forced some 550 families out of villages around Mosul", "is holding them in the city as human shields"], "071": ["the extremists drove around 550 families from villages into Mosul"]},
      speakers={"070": "Shamdasani", "071": "Shamdasani"})
event("bartella", ["capture"], ["2016-10-20", "2016-10-20"], "Bartella", "CTS", {"070": ["Elite counter-terrorism troops captured Bartella on Thursday"], "071": ["Bartela was already on Thursday taken by the special units"]}, target="IS")
event("bashiqa-shelled", ["shelling", "attack"], ["2016-10-22", "2016-10-22"], "Bashiqa", "Peshmerga", {"070": ["were shelling Bashiqa on Saturday"], "071": ["the Kurdish peshmerga beat Bashika with artillery on Saturday"]})
event("jets", ["airstrike", "support", "aid", "cooperate"], None, None, "coalition", {"070": ["Jets of the coalition led by the United States support both"]})
event("invasion-2003", ["attack", "advance", "capture", "oust"], ["2003-01-01", "2003-12-31"], None, "US", {"070": ["the American-led invasion of 2003"]}, target="Iraq")
event("mosul-2014", ["capture"], ["2014-06-10", "2014-06-10"], "Mosul", "IS",
      {"070": ["fell to Islamic State in June 2014"], "071": ["the Islamic State conquered in June 2014"], "075": ["took a city of two million"]}, target="Iraqi army",
      times={"070": ["2014-06-01", "2014-06-30"], "071": ["2014-06-01", "2014-06-30"]})
event("army-fled", ["withdraw"], ["2014-06-10", "2014-06-10"], "Mosul", "Iraqi army",
      {"070": ["when the army fled, leaving its weapons behind"], "071": ["when the army ran away and left it its arms"], "075": ["put two Iraqi divisions to flight"]},
      times={"070": ["2014-06-01", "2014-06-30"], "071": ["2014-06-01", "2014-06-30"]})
event("qaraqosh-2014", ["capture"], ["2014-08-01", "2014-08-31"], "Qaraqosh", "IS", {"070": ["Qaraqosh was overrun that August"]})
event("tikrit", ["capture"], ["2015-03-25", "2015-03-31"], "Tikrit", "Hashd",
      {"070": ["The militants have since lost Tikrit"], "071": ["After that the extremists lost Tikrit"], "072": ["and Tikrit in the last days of March 2015"], "075": ["Tikrit in spring 2015"]}, target="IS",
      times={"070": ["2014-06-10", "2016-10-22"], "071": ["2014-08-01", "2016-10-22"], "075": ["2015-03-01", "2015-06-21"]})
event("ramadi", ["capture"], ["2015-12-01", "2015-12-31"], "Ramadi", None,
      {"070": ["The militants have since lost Tikrit, Ramadi"], "071": ["the extremists lost Tikrit, Ramadi"], "075": ["and regained as the year ran out"]}, target="IS",
      times={"070": ["2014-06-10", "2016-10-22"], "071": ["2014-08-01", "2016-10-22"]})
event("fallujah", ["capture"], ["2016-06-01", "2016-06-30"], "Fallujah", None,
      {"070": ["in June this year, Falluja"], "071": ["last June, Faluja"], "075": ["Fallujah the following June"]}, target="IS")

# the militias' paper, November 2016
event("tal-afar-airport", ["capture"], ["2016-11-16", "2016-11-16"], "Tal Afar airport", "Hashd",
      {"072": ["Heroes of the Hashd purge Tal Afar airport", "the heroes of the Popular Mobilization (Hashd al-Shaabi) liberated Tal Afar military airport", "saw the Iraqi banner fly from the control tower", "The runway is ours", "its men still hold the airport"],
       "073": ["The airport has been in its hands since 16 November"]}, target="IS", status=D, disputes=["status"])
event("airport-amaq", ["deny", "reject"], ["2016-11-17", "2016-11-17"], None, "Amaq", {"072": ["pretended this morning that its men still hold the airport"]})
event("airport-lie", ["deny", "reject"], ["2016-11-17", "2016-11-17"], None, None, {"072": ["Eyewitnesses laugh at the lie"]})
event("airport-dead", ["kill", "clash", "attack"], ["2016-11-16", "2016-11-16"], "Tal Afar airport", "Hashd", {"072": ["Dozens of terrorists were killed"]}, target="IS")
event("airport-vehicles", ["destroy", "bombing", "suicide_bombing"], ["2016-11-16", "2016-11-16"], "Tal Afar airport", None, {"072": ["four booby-trapped vehicles were blown up before they reached their goal"]})
event("tal-afar-next", ["threaten", "pledge", "capture", "advance", "attack"], None, "Tal Afar", "Hashd", {"072": ["the town of Tal Afar will be next"]}, speakers={"072": "Amiri"}, status="planned")
event("artery", ["besiege", "restrict", "capture", "advance"], ["2016-11-16", "2016-11-17"], None, "Hashd", {"072": ["the artery between Mosul and Raqqa is cut"]}, speakers={"072": "Amiri"})
event("western-front", ["attack", "advance", "capture"], ["2016-10-29", "2016-11-17"], None, "Hashd",
      {"072": ["The western front, opened by the Mobilization on October 29", "75 villages return to the bosom of the homeland"]})
event("families-saved", ["aid", "release"], ["2016-10-29", "2016-11-17"], None, "Hashd", {"072": ["2,300 families were brought to safety"]}, speakers={"072": "Ahmed al-Asadi"})
event("not-mosul", ["pledge"], ["2016-11-17", "2016-11-17"], None, "Ahmed al-Asadi", {"072": ["no fighter would set foot in Mosul proper"]}, speakers={"072": "Ahmed al-Asadi"})
event("erdogan-threat", ["threaten"], ["2016-10-29", "2016-10-29"], None, "Erdogan", {"072": ["Erdogan threatened on October 29 that his answer \"will be different\""]}, target="Hashd")
event("silopi", ["deploy"], ["2016-11-01", "2016-11-01"], "Silopi", "Erdogan", {"072": ["on November 1 he moved tanks up to Silopi"]})
event("ankara-scoffed", ["reject", "accuse"], ["2016-11-17", "2016-11-17"], None, "Ahmed al-Asadi", {"072": ["He scoffed at Ankara", "We do not ask the Ottoman sultan's leave"]}, target="Turkey")
event("parliament-vote", ["expel", "appeal", "reject", "sanction"], ["2016-10-04", "2016-10-04"], None, "parliament", {"072": ["The Parliament had voted as early as October 4 for the expulsion of the Turkish occupiers"]}, target="Turkey")
event("abadi-warned", ["threaten"], None, None, "Abadi", {"072": ["warned that whoever seeks a confrontation will be taken for an enemy"]}, target="Turkey")
event("nimrud", ["capture"], ["2016-11-13", "2016-11-13"], "Nimrud", "Iraqi army", {"072": ["units of the 9th Armoured Division restored the ancient city on Sunday"]}, target="IS")
event("nimrud-2015", ["destroy"], ["2015-03-01", "2015-03-31"], "Nimrud", "IS", {"072": ["Daesh had bulldozed its palaces and smashed the winged bulls in March 2015"]})
event("gogjali", ["advance", "capture", "attack"], ["2016-11-01", "2016-11-01"], "Gogjali", "CTS", {"072": ["who broke into Gogjali on November 1"]})
event("arbajiya", ["capture"], ["2016-11-10", "2016-11-17"], "Arbajiya", "CTS", {"072": ["imposed full control over the Arbajiya and Qadisiya al-Thaniya quarters"]})
event("tahrir", ["suicide_bombing", "bombing", "kill", "attack"], ["2016-11-15", "2016-11-15"], "Tahrir", "IS",
      {"072": ["a suicide driver rammed his column in Tahrir on Tuesday", "three of his soldiers were martyred"]}, target="CTS", speakers={"072": "Aridi"})
event("hammam", ["capture"], ["2016-11-07", "2016-11-07"], "Hammam al-Alil", "Federal Police", {"072": ["the liberation of the town on November 7 by the Federal Police"]})
event("hammam-pit", ["kill"], None, "Hammam al-Alil", None, {"072": ["a pit with some 100 decapitated corpses was discovered"]})
event("amnesty", ["accuse"], ["2016-11-10", "2016-11-10"], None, "Amnesty", {"072": ["the organisation accused men in police uniform"]}, target="Federal Police")
event("villagers", ["torture", "kill"], None, "Shura", None, {"072": ["torturing and executing six villagers in the Shura and Qayyarah areas", "rejected the fabrication"]}, speakers={"072": "Amnesty"}, status=D, disputes=["status"])
event("amnesty-rejected", ["reject", "deny"], ["2016-11-10", "2016-11-17"], None, "Jawdat", {"072": ["rejected the fabrication"]})
event("committee", ["investigate"], ["2016-11-10", "2016-11-17"], None, "Abadi", {"072": ["the Prime Minister's office has set up a committee to look into it"]})
event("ain-al-tamr", ["suicide_bombing", "bombing", "kill", "attack"], ["2016-11-14", "2016-11-14"], "Ain al-Tamr", "IS",
      {"072": ["six wearers of explosive belts infiltrated Ain al-Tamr", "the sixth detonated himself in a house", "eight innocents attained martyrdom"]})
event("ain-al-tamr-police", ["shooting", "kill"], ["2016-11-14", "2016-11-14"], "Ain al-Tamr", None, {"072": ["Police shot five"]}, target="IS")
event("fallujah-cars", ["bombing", "suicide_bombing", "kill", "attack"], ["2016-11-14", "2016-11-14"], "Fallujah", "IS", {"072": ["On the same day two car bombs in Fallujah cost nine lives", "Daesh boasted of both"]})
event("fatwa", ["appeal", "support", "deploy"], ["2014-06-13", "2014-06-13"], None, "Sistani", {"072": ["the blessed fatwa which the Supreme Marja, Sayyid Ali al-Sistani, issued on June 13, 2014"]})
event("amerli", ["attack", "clash", "advance", "capture", "release"], ["2014-08-31", "2014-08-31"], "Amerli", "Hashd", {"072": ["It broke the siege of Amerli"]})
event("amerli-siege", ["besiege"], None, "Amerli", None, {"072": ["the siege of Amerli"]})
event("jurf", ["capture"], ["2014-10-01", "2014-10-31"], "Jurf al-Sakhr", "Hashd", {"072": ["It freed Jurf al-Sakhr that October"]})
event("speicher", ["kill", "shooting", "attack"], ["2014-06-12", "2014-06-12"], "Camp Speicher", "IS",
      {"072": ["butchered in cold blood by Daesh and the Baathists on June 12, 2014"], "075": ["hundreds upon hundreds of Shia recruits were led to the river and shot"]}, times={"075": ["2014-06-10", "2014-06-12"]})
event("tal-afar-2014", ["capture"], ["2014-06-16", "2014-06-16"], "Tal Afar", "IS", {"072": ["Tal Afar itself has groaned beneath the black rags since June 16, 2014"]})

# the other side's agency and its monitors, December 2016
event("salam-retaken", ["capture", "attack", "clash"], ["2016-12-07", "2016-12-07"], "al-Salam hospital", "IS",
      {"073": ["Caliphate soldiers wrest al-Salam hospital back from apostates", "the soldiers of the Islamic State reclaimed al-Salam hospital", "the army \"has not lost the hospital\""]},
      target="Iraqi army", speakers={"073": "Dijla Agency"}, status=D, disputes=["status"])
event("salam-denied", ["deny", "reject"], ["2016-12-07", "2016-12-07"], None, "Rasool", {"073": ["the army \"has not lost the hospital\""]})
event("salam-entered", ["advance", "capture", "attack"], ["2016-12-06", "2016-12-06"], "al-Salam hospital", "Iraqi army", {"073": ["The Safavid army's Ninth Division had thrust into the complex on Tuesday morning"]})
event("salam-ring", ["besiege"], ["2016-12-06", "2016-12-07"], "al-Salam hospital", "IS", {"073": ["only to find itself ringed from all sides"]}, target="Iraqi army")
event("salam-cars", ["suicide_bombing", "bombing", "attack"], ["2016-12-06", "2016-12-07"], "al-Salam hospital", "IS", {"073": ["Five martyrdom-seekers drove their car bombs into the column"]},
      target="Iraqi army", speakers={"073": "Dijla Agency"})
event("salam-dead", ["kill", "clash", "attack", "destroy"], ["2016-12-06", "2016-12-07"], "al-Salam hospital", "IS",
      {"073": ["More than 80 members of the division were killed and 20 armoured vehicles burned", "spoke of 20 soldiers dead"], "075": ["an armoured brigade was mauled and all but wiped out in December"]},
      target="Iraqi army", disputes=["number"], times={"075": ["2016-12-01", "2016-12-31"]})
event("salam-out", ["withdraw"], ["2016-12-06", "2016-12-07"], "al-Salam hospital", "Iraqi army", {"073": ["those left alive crawled out"]}, speakers={"073": "Dijla Agency"})
event("salam-struck", ["airstrike", "attack"], ["2016-12-07", "2016-12-07"], "al-Salam hospital", "coalition", {"073": ["under the cover of an American bombardment", "its aircraft struck a building of the hospital on 7 December"]})
event("salam-confirmed", ["concede"], ["2016-12-07", "2016-12-08"], None, "coalition", {"073": ["The US-led coalition confirmed that its aircraft struck"]})
event("salam-request", ["appeal"], ["2016-12-07", "2016-12-07"], None, "Iraq", {"073": ["at Baghdad's request"]}, target="coalition")
event("salam-fire", ["shooting", "attack", "shelling"], None, "al-Salam hospital", "IS", {"073": ["fighters had been firing machine guns and rocket-propelled grenades from it"]}, speakers={"073": "coalition"})
event("salam-relief", ["advance", "deploy", "aid"], ["2016-12-07", "2016-12-07"], "al-Salam hospital", "CTS", {"073": ["a relief force of the Counter-Terrorism Service had reached it"]}, speakers={"073": "Rasool"})
event("pipeline", ["airstrike", "attack", "destroy", "bombing"], ["2016-11-29", "2016-11-29"], "Mosul", None,
      {"073": ["crusader aircraft hit the main pipeline on 29 November", "attribute the damage to fighting on the ground", "charges IS with having blown up the pipe"]}, status=D, disputes=["actor"], speakers={"073": "Dijla Agency"})
event("pipeline-charge", ["accuse"], None, None, None, {"073": ["the provincial council charges IS"]}, target="IS")
event("bridges", ["airstrike", "destroy", "attack"], ["2016-11-21", "2016-11-22"], "Mosul", "coalition", {"073": ["have put four of the five bridges over the Tigris out of use"]}, speakers={"073": "Dijla Agency"})
event("qaim", ["airstrike", "kill", "attack", "bombing"], ["2016-12-07", "2016-12-07"], "al-Qaim", "Iraqi army",
      {"073": ["Massacre in al-Qaim", "Safavid warplanes committed a massacre in the market of al-Qaim at noon on Wednesday", "left 120 Muslims dead", "gave between 55 and 80 dead", "it had bombed a hideout of \"takfiri terrorists\", killing 50"]},
      status=D, disputes=["number", "target"])
event("qaim-blamed", ["accuse"], None, None, "Salim al-Jabouri", {"073": ["held the government responsible"]}, target="Iraq")
event("qaim-inquiry", ["appeal"], None, None, "Salim al-Jabouri", {"073": ["asked for an inquiry"]})
event("qaim-dismissed", ["reject", "deny"], None, None, "JOC", {"073": ["dismissed talk of a market as enemy media"]})
event("ambush", ["attack", "clash", "kill"], ["2016-12-05", "2016-12-05"], "Tal Afar", "IS", {"073": ["a unit of the Rafidi Mobilization walked into an ambush on the road to the airport on Monday", "eleven of them fell"]}, target="Hashd")
event("captive", ["abduct", "arrest"], ["2016-12-05", "2016-12-05"], "Tal Afar", "IS", {"073": ["one was led away captive"]}, target="Hashd")
event("drone", ["destroy", "attack"], None, "Tal Abta", "IS", {"073": ["A drone of the militia was brought down by heavy machine gun"]}, target="Hashd")
event("awakening", ["kill", "shooting", "attack"], ["2016-12-06", "2016-12-06"], "al-Shirqat", "IS", {"073": ["a security detachment assassinated the head of a tribal \"Awakening\""]}, target="Jumaili")
event("grads", ["shelling", "attack"], None, "Bashiqa", "IS", {"073": ["Grad rockets were launched at the peshmerga's positions at Bashiqa"]}, target="Peshmerga")
event("bashiqa", ["capture", "advance"], ["2016-11-07", "2016-11-07"], "Bashiqa", "Peshmerga", {"073": ["which those had entered on 7 November"]})
event("kirkuk-device", ["bombing", "kill", "attack"], None, "Kirkuk", None, {"073": ["three Kurdish intelligence men had died from a device fixed to their car"]}, speakers={"073": "Dijla Agency"})
event("muhajir-urged", ["appeal"], ["2016-12-05", "2016-12-05"], None, "Muhajir", {"073": ["He urged the men in Tal Afar not to yield"]})
event("muhajir-threat", ["threaten", "pledge"], ["2016-12-05", "2016-12-05"], None, "Muhajir", {"073": ["promised that Turkish embassies and interests everywhere would be struck"]}, target="Turkey")
event("adnani", ["kill", "drone_strike", "airstrike"], ["2016-08-30", "2016-08-30"], "al-Bab", None,
      {"073": ["was killed near al-Bab on 30 August", "a US Predator drone killed him", "Russia has claimed the strike for one of its Su-34s"]}, target="Adnani", disputes=["actor"])
event("harvest", ["kill", "clash", "attack"], ["2016-10-17", "2016-12-08"], None, "IS", {"073": ["2,100 of the enemy were slain"]}, target="Iraqi army", speakers={"073": "Dijla Agency"})
event("harvest-cars", ["suicide_bombing", "bombing", "attack"], ["2016-10-17", "2016-12-08"], None, "IS", {"073": ["242 martyrdom operations carried out"]}, speakers={"073": "Dijla Agency"})
event("unami", ["kill", "clash"], ["2016-11-01", "2016-11-30"], None, None, {"073": ["1,959 members of the Iraqi forces died in November", "a number Baghdad called \"exaggerated\""]}, target="Iraqi army", speakers={"073": "UNAMI"}, disputes=["number"])
event("unami-rejected", ["reject", "deny"], None, None, "Iraq", {"073": ["a number Baghdad called \"exaggerated\""]})
event("unami-stops", ["pledge", "restrict"], ["2016-12-01", "2016-12-08"], None, "UNAMI", {"073": ["announced that it will stop publishing military losses"]})

# the west of the city, as the UN has it
event("west-offensive", ["attack", "advance"], ["2017-02-19", "2017-03-28"], "west Mosul", "Iraqi army", {"074": ["the Iraqi security forces (ISF) began their operation to retake western Mosul on 19 February"]}, target="IS")
event("west-dead", ["kill", "attack"], ["2017-02-17", "2017-03-22"], "west Mosul", None, {"074": ["at least 307 persons died and 273 were wounded"]}, speakers={"074": "UN rights office"})
event("jadida", ["airstrike", "attack", "kill", "destroy", "bombing"], ["2017-03-17", "2017-03-17"], "Jadida", "coalition",
      {"074": ["a house in which dozens of families had been told to shelter was flattened", "Civil Defence teams had recovered 137 bodies", "A member of the provincial council speaks of 240", "puts the figure at 61", "the building bore no trace of an air strike",
               "having been wired with explosives by the so-called Islamic State in Iraq and the Levant", "an aircraft dropped at least one bomb", "it had struck ISIL fighters"],
       "075": ["having killed 105 people in Jadida on March 17th with a single 500-lb device", "set off explosives that IS had stored in the house"]}, status=D, disputes=["number", "actor"])
event("jadida-denied", ["deny", "reject"], None, None, "JOC", {"074": ["states that the building bore no trace of an air strike"]})
event("jadida-acknowledged", ["concede"], ["2017-03-25", "2017-03-25"], None, "coalition", {"074": ["The US-led coalition acknowledged on Saturday that it had struck ISIL fighters"]})
event("jadida-request", ["appeal"], ["2017-03-17", "2017-03-17"], None, "Iraqi army", {"074": ["at the request of the Iraqi forces"]}, target="coalition")
event("jadida-inquiry", ["investigate"], ["2017-03-17", "2017-03-28"], None, "Townsend", {"074": ["has ordered an inquiry"]})
event("jadida-owned-up", ["concede"], ["2017-05-01", "2017-05-31"], None, "US", {"075": ["The Americans held out until May before they owned up"]})
event("shields", ["abduct", "restrict"], None, None, "IS", {"074": ["ISIL's strategy of using children, men and women to shield itself from attack"]}, speakers={"074": "Zeid"})
event("zeid-accuses", ["accuse"], None, None, "Zeid", {"074": ["is cowardly and disgraceful"]}, target="IS")
event("zeid-calls", ["appeal"], None, None, "Zeid", {"074": ["called on the Iraqi authorities and on the coalition to review their tactics"]}, target="coalition")
event("rifai", ["shelling", "attack", "kill"], ["2017-03-22", "2017-03-22"], "Rifa'i", "IS", {"074": ["ISIL fighters shelled a crowd lined up for water in Rifa'i, killing nine"]})
event("nablus", ["shooting", "attack", "kill"], ["2017-03-20", "2017-03-20"], "Nablus", "IS", {"074": ["its snipers fired on families running from Nablus", "at least six people including a baby lost their lives"]})
event("herded", ["abduct", "restrict", "expel"], None, "Bab al-Tob", "IS", {"074": ["ISIL has also been herding people from Bab al-Tob into the Old City"]})
event("pause", ["ceasefire", "pledge", "withdraw"], ["2017-03-25", "2017-03-25"], None, "Federal Police", {"074": ["A pause in offensive action was announced by a spokesman of the Federal Police", "denied having suspended anything"]},
      status=D, disputes=["status"])
event("pause-denied", ["deny", "reject"], ["2017-03-25", "2017-03-28"], None, "MoD", {"074": ["The Ministry of Defence denied having suspended anything"]})
event("airport", ["capture"], ["2017-02-23", "2017-02-23"], "west Mosul", "Iraqi army", {"074": ["the ISF have taken back the airport (23 February)"]}, target="IS")
event("compound", ["capture"], ["2017-03-07", "2017-03-07"], "west Mosul", "Iraqi army", {"074": ["the main Government compound (7 March)"]}, target="IS")
event("station", ["capture"], ["2017-03-19", "2017-03-19"], "west Mosul", "Iraqi army", {"074": ["the railway station (19 March)"]}, target="IS")
event("chemical", ["shelling", "attack"], ["2017-03-01", "2017-03-02"], "east Mosul", None,
      {"074": ["mortar rounds filled with a toxic substance landed in eastern Mosul on 1 and 2 March", "there was no evidence of chemical weapons having been employed"]}, status=D, disputes=["status"])
event("chemical-patients", ["aid"], None, "Erbil", None, {"074": ["fifteen patients with blisters and vomiting were treated in Erbil"]})
event("icrc-condemned", ["accuse"], None, None, "ICRC", {"074": ["The ICRC condemned the attack"]})
event("chemical-denied", ["deny", "reject"], ["2017-03-10", "2017-03-10"], None, "Alhakim", {"074": ["told the Security Council on 10 March that there was no evidence of chemical weapons"]})
event("badush-taken", ["capture"], ["2017-03-08", "2017-03-08"], "Badush", "Hashd", {"074": ["which they had seized three days before"]}, target="IS")
event("badush-2014", ["kill", "shooting"], ["2014-06-10", "2014-06-10"], "Badush", "IS", {"074": ["who were lined up along a ravine and gunned down by ISIL on 10 June 2014"]})
event("screened", ["arrest"], None, None, None, {"074": ["men and boys over fourteen are taken aside at screening points", "1,269 of them are being kept in three houses in Qayyarah and Hammam al-Alil without charge"]})
event("deaths-admitted", ["concede"], None, None, None, {"074": ["a prison official admitted to monitors"]})
event("grande", ["consult"], ["2017-03-26", "2017-03-26"], "Hammam al-Alil", "Grande", {"074": ["visited the transit site at Hammam al-Alil on Sunday"]})
event("hasansham", ["aid"], ["2017-04-01", "2017-04-01"], "Hasansham", None, {"074": ["a further camp for 39,000 persons opens at Hasansham on 1 April"]}, status="planned")
event("rations", ["aid"], ["2017-03-21", "2017-03-28"], None, "WFP", {"074": ["WFP and its partners handed ready-to-eat rations to 118,000 people"]})
event("trauma", ["aid"], None, None, "WHO", {"074": ["has set up trauma stabilization points, at which 5,300 wounded were treated"]})
event("emergency-sitting", ["appeal"], None, None, "Osama al-Nujaifi", {"074": ["requested an emergency sitting of parliament"]})
event("guterres", ["consult"], ["2017-03-28", "2017-04-02"], None, "Guterres", {"074": ["is to travel to Iraq later this week"]}, status="planned")

# the years, as the magazine has them
event("nujaifi-fled", ["withdraw"], ["2014-06-10", "2014-06-10"], "Mosul", "Atheel al-Nujaifi", {"075": ["bolted over the bridge"]})
event("maliki-blames", ["accuse"], None, None, "Nouri al-Maliki", {"075": ["laid the blame on a Kurdish plot"]})
event("inquiry-blames", ["accuse", "investigate"], ["2015-01-01", "2015-12-31"], None, "parliament", {"075": ["a parliamentary inquiry the next year laid it on him and on Mahdi al-Gharrawi"]}, target="Nouri al-Maliki")
event("kirkuk-2014", ["capture", "advance", "deploy"], ["2014-06-10", "2014-06-12"], "Kirkuk", "Peshmerga", {"075": ["Within two days the peshmerga had marched into Kirkuk"]})
event("kirkuk-abandoned", ["withdraw"], ["2014-06-10", "2014-06-12"], "Kirkuk", "Iraqi army", {"075": ["which the army had abandoned"]})
event("sinjar-2014", ["attack", "capture"], ["2014-08-03", "2014-08-03"], "Sinjar", "IS", {"075": ["When IS fell upon Sinjar on August 3rd"]})
event("sinjar-left", ["withdraw"], ["2014-08-03", "2014-08-03"], "Sinjar", "Peshmerga", {"075": ["slipped away before sunrise"]})
event("sinjar-sworn", ["pledge"], None, None, "Peshmerga", {"075": ["who had sworn to defend it"]})
event("yazidis-killed", ["kill"], ["2014-08-03", "2014-08-31"], "Sinjar", "IS", {"075": ["Thousands of men were murdered"]})
event("yazidis-taken", ["abduct", "sexual_violence"], ["2014-08-03", "2014-08-31"], "Sinjar", "IS", {"075": ["some 6,400 women and children carried off into slavery"]})
event("corridor", ["aid", "advance"], None, None, "YPG", {"075": ["A corridor was opened by Syrian Kurds of the YPG"]})
event("dam-lost", ["capture"], ["2014-08-07", "2014-08-07"], "Mosul dam", "IS", {"075": ["the jihadis had the Mosul dam too"]})
event("us-bombing", ["airstrike", "attack"], ["2014-08-08", "2014-08-08"], None, "US", {"075": ["American bombing started on the 8th"]}, target="IS")
event("dam-won", ["capture"], ["2014-08-08", "2014-08-18"], "Mosul dam", None, {"075": ["by the 18th the dam had been won back"]}, target="IS")
event("sinjar-2015", ["capture"], ["2015-11-01", "2015-11-30"], "Sinjar", None, {"075": ["Sinjar had to wait until November 2015"]}, target="IS")
event("barzani-flag", ["pledge"], ["2015-11-01", "2015-11-30"], "Sinjar", "Barzani", {"075": ["proclaim that no flag other than Kurdistan's would ever fly there"]})
event("ramadi-lost", ["capture"], ["2015-05-01", "2015-05-31"], "Ramadi", "IS", {"075": ["Ramadi lost that May"]}, target="Iraqi army")
event("carter-charges", ["accuse"], ["2015-05-01", "2015-05-31"], None, "Carter", {"075": ["charged the Iraqis with lacking the will to fight"]}, target="Iraqi army")
event("saqlawiya", ["abduct", "arrest"], ["2016-06-01", "2016-06-30"], None, "Kataib Hezbollah", {"075": ["640 men of the Saqlawiya tribe were seized at a checkpoint by the militia Kataib Hezbollah", "The militia swears it never had them"]},
      status=D, disputes=["status"])
event("saqlawiya-denied", ["deny", "reject"], None, None, "Kataib Hezbollah", {"075": ["The militia swears it never had them"]})
event("east-free", ["capture"], ["2017-01-24", "2017-01-24"], "east Mosul", "Iraqi army", {"075": ["The eastern half was declared free on January 24th"]}, target="IS")
event("civilians", ["kill"], ["2016-10-17", "2017-07-10"], "Mosul", None, {"075": ["puts the civilian dead of Mosul at 40,000", "The coalition confesses to 326"]}, speakers={"075": "Zebari"}, disputes=["number"])
event("coalition-confesses", ["concede"], None, None, "coalition", {"075": ["The coalition confesses to 326"]})
event("minaret", ["destroy", "bombing", "attack", "airstrike"], ["2017-06-21", "2017-06-21"], "al-Nuri mosque", None,
      {"075": ["the mosque and its crooked minaret went up in dust", "IS's Amaq said a US jet had done it", "called that \"one thousand per cent false\"", "published a film of the charges going off"]}, status=D, disputes=["actor"])
event("minaret-blamed", ["accuse"], None, None, "Amaq", {"075": ["IS's Amaq said a US jet had done it"]}, target="US")
event("minaret-denied", ["deny", "reject"], None, None, "Martin", {"075": ["Major General Joseph Martin called that \"one thousand per cent false\""]})
event("abadi-mosul", ["consult"], ["2017-07-09", "2017-07-09"], "Mosul", "Abadi", {"075": ["He came to the city in a black uniform on July 9th"]})
event("mosul-2017", ["capture"], ["2017-07-10", "2017-07-10"], "Mosul", "Iraqi army", {"075": ["the next day he pronounced it liberated"]}, target="IS", speakers={"075": "Abadi"})
event("cliff", ["kill", "torture"], None, None, "Iraqi army", {"075": ["soldiers hurl captives off a cliff"]})
event("hrw", ["accuse"], None, None, "HRW", {"075": ["Human Rights Watch named the 16th Division"]}, target="16th Division")
event("cliff-inquiry", ["pledge", "investigate"], None, None, None, {"075": ["An investigation was promised"]})
event("tal-afar-2017", ["capture"], ["2017-08-01", "2017-08-31"], "Tal Afar", None, {"075": ["Tal Afar was done in twelve days of August"]}, target="IS")
event("hawija", ["surrender", "capture"], ["2017-10-05", "2017-10-05"], "Hawija", None, {"075": ["Hawija surrendered on October 5th"]})
event("thousand", ["surrender"], ["2017-10-05", "2017-10-05"], None, "IS", {"075": ["a thousand fighters giving themselves up to the Kurds"]})
event("flights", ["restrict", "sanction"], None, "Erbil", "Iraq", {"075": ["Baghdad closed the airports of Erbil and Sulaymaniyah to foreign flights"]})
event("kirkuk-2017", ["capture", "advance"], ["2017-10-16", "2017-10-16"], "Kirkuk", "Iraqi army", {"075": ["On October 16th federal troops and the Hashd rolled into Kirkuk"]})
event("aside", ["withdraw"], ["2017-10-16", "2017-10-16"], "Kirkuk", "Peshmerga", {"075": ["Kurdish fighters loyal to the Talabani family stepped aside"]})
event("treason", ["accuse"], None, None, "Barzani", {"075": ["Barzani cried treason"]})
event("barzani-quits", ["resign"], ["2017-10-28", "2017-11-02"], None, "Barzani", {"075": ["a fortnight later he quit"]})
event("rawa", ["capture"], ["2017-11-17", "2017-11-17"], "Rawa", None, {"075": ["Rawa, the last town of the caliphate, was retaken on November 17th"]}, target="IS")
event("khazali", ["consult"], ["2017-12-08", "2017-12-08"], None, "Khazali", {"075": ["toured the Lebanese border on Friday"]})

relations = [
    {"type": "leads", "from": "Qassim al-Maliki", "to": "9th Division", "accounts": {"070": ["its commander Lieutenant General Qassim al-Maliki"], "071": ["general Kasim al-Maliki, who commands the 9th Armored Division"]}},
    {"type": "speaks_for", "from": "Dorrian", "to": "coalition", "accounts": {"070": ["Coalition spokesman Colonel John Dorrian"], "071": ["Its spokesman, colonel John Dorrian"]}},
    {"type": "leads", "from": "Abadi", "to": "Iraq", "accounts": {"070": ["Prime Minister Haider al-Abadi"], "071": ["the premier Haider el Abadi"]}},
    {"type": "part_of", "from": "Carter", "to": "US", "accounts": {"070": ["U.S. Defense Secretary Ash Carter"], "071": ["Minister of Defense of the USA Ash Carter"]}},
    {"type": "leads", "from": "Carter", "to": "Pentagon", "accounts": {"075": ["Ash Carter, the Pentagon's chief"]}},
    {"type": "speaks_for", "from": "Shamdasani", "to": "UN rights office", "accounts": {"070": ["a spokeswoman for the U.N. human rights office, Ravina Shamdasani"]}},
    {"type": "leads", "from": "Baghdadi", "to": "IS", "accounts": {"070": ["Abu Bakr al-Baghdadi, the group's leader"], "071": ["its leader Abu Bakr al-Bagdadi"]}},
    {"type": "leads", "from": "US", "to": "coalition", "accounts": {"070": ["the coalition led by the United States"], "073": ["The US-led coalition"], "074": ["The US-led coalition"]}},
    {"type": "backs", "from": "coalition", "to": "Iraqi army", "accounts": {"070": ["Jets of the coalition led by the United States support both"]}},
    {"type": "backs", "from": "coalition", "to": "Peshmerga", "accounts": {"070": ["Jets of the coalition led by the United States support both"]}},
    {"type": "backs", "from": "Turkey", "to": "Atheel al-Nujaifi", "accounts": {"070": ["where they train Sunni fighters of former governor Atheel al-Nujaifi"], "071": ["in which they train the Sunnites of the ex-governor Nudžaifi"]}},
    {"type": "part_of", "from": "Peshmerga", "to": "Kurdish region", "accounts": {"070": ["peshmerga fighters of the autonomous Kurdish region"]}},
    {"type": "leads", "from": "Amiri", "to": "Badr", "accounts": {"072": ["Hadi al-Amiri, Secretary-General of the Badr Organization"]}},
    {"type": "speaks_for", "from": "Amaq", "to": "IS", "accounts": {"072": ["The mouthpiece of Daesh, Amaq"], "075": ["IS's Amaq"]}},
    {"type": "speaks_for", "from": "Ahmed al-Asadi", "to": "Hashd", "accounts": {"072": ["Sayyid Ahmed al-Asadi, official spokesman of the Hashd"]}},
    {"type": "leads", "from": "Jawdat", "to": "Federal Police", "accounts": {"072": ["The Federal Police command of Lt. Gen. Raed Shakir Jawdat"]}},
    {"type": "part_of", "from": "9th Division", "to": "Iraqi army", "accounts": {"073": ["The Safavid army's Ninth Division"]}},
    {"type": "speaks_for", "from": "Rasool", "to": "Iraqi army", "accounts": {"073": ["Iraqi military spokesman Brigadier General Yahya Rasool"]}},
    {"type": "leads", "from": "Salim al-Jabouri", "to": "parliament", "accounts": {"073": ["Salim al-Jabouri, the speaker of parliament"]}},
    {"type": "speaks_for", "from": "Muhajir", "to": "IS", "accounts": {"073": ["Abu al-Hassan al-Muhajir, the new official spokesman of the Islamic State"]}},
    {"type": "speaks_for", "from": "Adnani", "to": "IS", "accounts": {"073": ["His predecessor, Abu Muhammad al-Adnani"]}},
    {"type": "leads", "from": "Townsend", "to": "coalition", "accounts": {"074": ["Its commander, Lieutenant General Stephen Townsend"]}},
    {"type": "leads", "from": "Guterres", "to": "UN", "accounts": {"074": ["the Secretary-General, António Guterres"]}},
    {"type": "leads", "from": "Zeid", "to": "UN rights office", "accounts": {"074": ["the UN High Commissioner for Human Rights, Zeid Ra'ad Al Hussein"]}},
    {"type": "speaks_for", "from": "Alhakim", "to": "Iraq", "accounts": {"074": ["Iraq's ambassador, Mohamed Ali Alhakim"]}},
    {"type": "part_of", "from": "Osama al-Nujaifi", "to": "Iraq", "accounts": {"074": ["Osama al-Nujaifi, Vice-President of Iraq"]}},
    {"type": "leads", "from": "Nouri al-Maliki", "to": "Iraq", "accounts": {"075": ["Nouri al-Maliki, prime minister then"]}},
    {"type": "part_of", "from": "Khazali", "to": "Asaib", "accounts": {"075": ["Qais al-Khazali of Asaib Ahl al-Haq"]}},
    {"type": "part_of", "from": "Soleimani", "to": "Iran", "accounts": {"075": ["Iran's Qassem Soleimani"]}},
]

quantities = [
    {"what": "killed", "low": 46, "accounts": {"070": ["At least 46 people"], "071": ["at least 46 persons"]}},
    {"what": "killed", "low": 64, "high": 64, "accounts": {"070": ["the interior ministry spoke of 64"], "071": ["the Ministry of Interior counts 64"]}},
    {"what": "distance km", "low": 20, "high": 20, "accounts": {"070": ["20 km"], "071": ["20 kilometers"]}},
    {"what": "killed", "low": 16, "high": 16, "accounts": {"070": ["16 workers"], "071": ["16 workers"]}},
    {"what": "killed", "low": 4, "high": 4, "accounts": {"070": ["four of them Iranians"], "071": ["four Iranian citizens"]}},
    {"what": "killed", "low": 17, "high": 17, "accounts": {"070": ["17 women"], "071": ["17 women"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"070": ["two villagers"], "071": ["two villagers"]}},
    {"what": "in hospital", "low": None, "high": 1000, "accounts": {"070": ["nearly 1,000 people"], "071": ["almost a thousand"]}},
    {"what": "families", "low": 550, "high": 550, "accounts": {"070": ["some 550 families"], "071": ["around 550 families"]}},
    {"what": "inhabitants", "low": None, "high": 1500000, "accounts": {"070": ["up to 1.5 million people"]}},
    {"what": "inhabitants", "low": 1500000, "high": 1500000, "accounts": {"071": ["one and a half million people"]}},
    {"what": "inhabitants", "low": 50000, "high": 50000, "accounts": {"070": ["its 50,000 inhabitants"], "071": ["50,000 Christians"]}},
    {"what": "vehicles destroyed", "low": 4, "high": 4, "accounts": {"072": ["four booby-trapped vehicles"]}},
    {"what": "explosive devices", "low": 130, "high": 130, "accounts": {"072": ["130 explosive devices"]}},
    {"what": "distance km", "low": 60, "high": 60, "accounts": {"072": ["60 km west of Mosul"]}},
    {"what": "villages", "low": 75, "high": 75, "accounts": {"072": ["75 villages"]}},
    {"what": "families", "low": 2300, "high": 2300, "accounts": {"072": ["2,300 families"]}},
    {"what": "soldiers killed", "low": 3, "high": 3, "accounts": {"072": ["three of his soldiers"]}},
    {"what": "bodies", "low": 100, "high": 100, "accounts": {"072": ["some 100 decapitated corpses"]}},
    {"what": "killed", "low": 6, "high": 6, "accounts": {"072": ["six villagers"]}},
    {"what": "killed", "low": 8, "high": 8, "accounts": {"072": ["eight innocents"]}},
    {"what": "killed", "low": 9, "high": 9, "accounts": {"072": ["nine lives"]}},
    {"what": "killed", "low": 1700, "high": 1700, "accounts": {"072": ["1,700 cadets"]}},
    {"what": "soldiers killed", "low": 80, "accounts": {"073": ["More than 80 members of the division"]}},
    {"what": "vehicles destroyed", "low": 20, "high": 20, "accounts": {"073": ["20 armoured vehicles"]}},
    {"what": "soldiers killed", "low": 20, "high": 20, "accounts": {"073": ["20 soldiers dead"]}},
    {"what": "neighbourhoods without water", "low": 40, "high": 40, "accounts": {"073": ["forty neighbourhoods"]}},
    {"what": "bridges", "low": 4, "high": 4, "accounts": {"073": ["four of the five bridges"]}},
    {"what": "air raids", "low": 3, "high": 3, "accounts": {"073": ["Three raids"]}},
    {"what": "killed", "low": 120, "high": 120, "accounts": {"073": ["120 Muslims"]}},
    {"what": "killed", "low": 55, "high": 80, "accounts": {"073": ["between 55 and 80 dead"]}},
    {"what": "fighters killed", "low": 50, "high": 50, "accounts": {"073": ["killing 50"]}},
    {"what": "fighters killed", "low": 11, "high": 11, "accounts": {"073": ["eleven of them"]}},
    {"what": "killed", "low": 3, "high": 3, "accounts": {"073": ["three Kurdish intelligence men"]}},
    {"what": "soldiers killed", "low": 2100, "high": 2100, "accounts": {"073": ["2,100 of the enemy"]}},
    {"what": "suicide bombings", "low": 242, "high": 242, "accounts": {"073": ["242 martyrdom operations"]}},
    {"what": "soldiers killed", "low": 1959, "high": 1959, "accounts": {"073": ["1,959 members of the Iraqi forces"]}},
    {"what": "killed", "low": 307, "accounts": {"074": ["at least 307 persons"]}},
    {"what": "wounded", "low": 273, "accounts": {"074": ["273 were wounded"]}},
    {"what": "bodies", "low": 137, "high": 137, "accounts": {"074": ["137 bodies"]}},
    {"what": "killed", "low": 240, "high": 240, "accounts": {"074": ["speaks of 240"]}},
    {"what": "killed", "low": 61, "high": 61, "accounts": {"074": ["puts the figure at 61"]}},
    {"what": "killed", "low": 9, "high": 9, "accounts": {"074": ["killing nine"]}},
    {"what": "killed", "low": 6, "accounts": {"074": ["at least six people"]}},
    {"what": "patients", "low": 15, "high": 15, "accounts": {"074": ["fifteen patients"]}},
    {"what": "killed", "low": None, "high": 600, "accounts": {"074": ["up to 600 inmates"]}},
    {"what": "arrested", "low": 1269, "high": 1269, "accounts": {"074": ["1,269 of them"]}},
    {"what": "died in detention", "low": 4, "high": 4, "accounts": {"074": ["four have died there"]}},
    {"what": "displaced", "low": 201000, "accounts": {"074": ["over 201,000 people"]}},
    {"what": "camp places", "low": 39000, "high": 39000, "accounts": {"074": ["39,000 persons"]}},
    {"what": "fed", "low": 118000, "high": 118000, "accounts": {"074": ["118,000 people"]}},
    {"what": "wounded", "low": 5300, "high": 5300, "accounts": {"074": ["5,300 wounded"]}},
    {"what": "fighters", "low": 1500, "high": 1500, "accounts": {"075": ["1,500 jihadis"]}},
    {"what": "abducted", "low": 6400, "high": 6400, "accounts": {"075": ["some 6,400 women and children"]}},
    {"what": "abducted", "low": 640, "high": 640, "accounts": {"075": ["640 men"]}},
    {"what": "killed", "low": 100, "high": 100, "accounts": {"075": ["a hundred lives"]}},
    {"what": "killed", "low": 105, "high": 105, "accounts": {"075": ["105 people"]}},
    {"what": "killed", "low": 40000, "high": 40000, "accounts": {"075": ["40,000"]}},
    {"what": "killed", "low": 326, "high": 326, "accounts": {"075": ["The coalition confesses to 326"]}},
    {"what": "fighters surrendered", "low": 1000, "high": 1000, "accounts": {"075": ["a thousand fighters"]}},
]

wordings = [
    {"entity": "IS", "report": "071", "loaded": "so-called", "evidence": ["the so-called Islamic State"]},
    {"entity": "Hashd", "report": "072", "loaded": "heroes", "evidence": ["Heroes of the Hashd"]},
    {"entity": "IS", "report": "072", "loaded": "filth", "evidence": ["Daesh filth"]},
    {"entity": "Hashd", "report": "072", "loaded": "heroes", "evidence": ["the heroes of the Popular Mobilization"]},
    {"entity": "IS", "report": "072", "loaded": "takfiri gangs", "evidence": ["the takfiri gangs of Daesh"]},
    {"entity": "IS", "report": "072", "loaded": "terrorists", "evidence": ["Dozens of terrorists"]},
    {"entity": "Amaq", "report": "072", "loaded": "mouthpiece", "evidence": ["The mouthpiece of Daesh"]},
    {"entity": "Turkey", "report": "072", "loaded": "occupiers", "evidence": ["the Turkish occupiers"]},
    {"entity": None, "report": "072", "loaded": "fabrication", "evidence": ["rejected the fabrication"]},
    {"entity": "IS", "report": "072", "loaded": "cowards", "evidence": ["The cowards"]},
    {"entity": None, "report": "072", "loaded": "butchered", "evidence": ["butchered in cold blood"]},
    {"entity": "Iraqi army", "report": "073", "loaded": "apostates", "evidence": ["wrest al-Salam hospital back from apostates"]},
    {"entity": "Iraqi army", "report": "073", "loaded": "Safavid", "evidence": ["The Safavid army's Ninth Division"]},
    {"entity": "coalition", "report": "073", "loaded": "crusader", "evidence": ["Crusader planes"]},
    {"entity": "coalition", "report": "073", "loaded": "crusader", "evidence": ["crusader aircraft hit"]},
    {"entity": None, "report": "073", "loaded": "massacre", "evidence": ["Massacre in al-Qaim"]},
    {"entity": None, "report": "073", "loaded": "massacre", "evidence": ["committed a massacre"]},
    {"entity": "Hashd", "report": "073", "loaded": "Rafidi", "evidence": ["the Rafidi Mobilization"]},
    {"entity": "IS", "report": "073", "loaded": "terrorists", "evidence": ["\"takfiri terrorists\""]},
    {"entity": "IS", "report": "074", "loaded": "so-called", "evidence": ["the so-called Islamic State in Iraq and the Levant"]},
    {"entity": "IS", "report": "074", "loaded": "cowardly", "evidence": ["is cowardly and disgraceful"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Mosul", "on": "2014-06-20", "holder": "IS"}, {"place": "Mosul", "on": "2016-10-01", "holder": "IS"}, {"place": "Mosul", "on": "2017-07-12", "holder": "Iraqi army"},
    {"place": "Qaraqosh", "on": "2014-09-05", "holder": "IS"}, {"place": "Qaraqosh", "on": "2016-10-20", "holder": "IS"}, {"place": "Bartella", "on": "2016-10-22", "holder": "CTS"},
    {"place": "Kirkuk", "on": "2014-06-15", "holder": "Peshmerga"}, {"place": "Kirkuk", "on": "2017-10-14", "holder": "Peshmerga"}, {"place": "Kirkuk", "on": "2017-10-18", "holder": "Iraqi army"},
    {"place": "Tal Afar", "on": "2014-07-01", "holder": "IS"}, {"place": "Tal Afar", "on": "2016-11-18", "holder": "IS"}, {"place": "Tal Afar airport", "on": "2016-11-18", "holder": "Hashd"},
    {"place": "Nimrud", "on": "2016-11-15", "holder": "Iraqi army"}, {"place": "Arbajiya", "on": "2016-11-18", "holder": "CTS"}, {"place": "Hammam al-Alil", "on": "2016-11-09", "holder": "Federal Police"},
    {"place": "Bashiqa", "on": "2016-11-10", "holder": "Peshmerga"}, {"place": "Tikrit", "on": "2015-04-05", "holder": "Hashd"}, {"place": "Jurf al-Sakhr", "on": "2014-11-05", "holder": "Hashd"},
    {"place": "Sinjar", "on": "2014-08-10", "holder": "IS"}, {"place": "Sinjar", "on": "2015-10-15", "holder": "IS"}, {"place": "Mosul dam", "on": "2014-08-07", "holder": "IS"}, {"place": "Ramadi", "on": "2015-07-01", "holder": "IS"},
    {"place": "Badush", "on": "2017-03-10", "holder": "Hashd"}, {"place": "east Mosul", "on": "2017-01-26", "holder": "Iraqi army"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "070": ["By Hadeel Sabri and Tom Lindqvist", "(GRAPHIC: The road to Mosul - http://mna.example/2dKqarX)", "(Reporting by Hadeel Sabri in Erbil and Tom Lindqvist in Baghdad; Editing by R. Aziz)"],
    "071": ["Share | Tweet | Comments (14)", "READ ALSO: Who are the peshmerga?", "MOST READ: 1. Bura stops ferries 2. Price of olive oil 3. Horoscope"],
    "072": ["Main  -  Iraq  -  Fronts  -  Martyrs  -  Infographics", "Send to a friend  |  Print  |  Related: Hajj Soleimani visits the fighters on the western axis (photos)"],
    "073": ["for subscribers only, not for quotation without attribution", "TMM/ar/8 Dec 16/sk-mw"],
    "074": ["For further information: media@uniaci.example | Follow us: #MosulAid"],
    "075": ["If you like what we do, buy us a coffee!", "Elspeth Nakamura-Ray is writing a book on the Tigris. 37 comments | Newer post: Eels of the Shatt"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["qaraqosh", "qaraqosh-denied"], ["qaraqosh-burnt", "qaraqosh-left"], ["qaraqosh", "qaraqosh-left"], ["qaraqosh", "qaraqosh-burnt"], ["offensive", "qaraqosh"], ["kirkuk-raid", "kirkuk-hunt"], ["kirkuk-raid", "dibis"], ["kirkuk-raid", "curfew"],
         ["daquq", "daquq-blamed"], ["daquq", "daquq-denied"], ["daquq", "daquq-russia"], ["daquq-blamed", "daquq-russia"], ["carter-visit", "turks-refused"], ["turks-refused", "ankara"], ["turks-out", "turks-train"], ["mosul-2014", "army-fled"],
         ["tikrit", "ramadi"], ["ramadi", "fallujah"], ["tikrit", "fallujah"],
         ["tal-afar-airport", "airport-amaq"], ["tal-afar-airport", "airport-lie"], ["airport-amaq", "airport-lie"], ["tal-afar-airport", "airport-dead"], ["tal-afar-airport", "airport-vehicles"], ["airport-dead", "airport-vehicles"], ["tal-afar-airport", "artery"],
         ["western-front", "tal-afar-airport"], ["western-front", "families-saved"], ["erdogan-threat", "silopi"], ["hammam", "hammam-pit"], ["amnesty", "villagers"], ["villagers", "amnesty-rejected"], ["amnesty", "amnesty-rejected"], ["villagers", "committee"],
         ["amnesty", "committee"], ["ain-al-tamr", "ain-al-tamr-police"], ["amerli", "amerli-siege"], ["gogjali", "arbajiya"],
         ["salam-retaken", "salam-denied"], ["salam-retaken", "salam-entered"], ["salam-retaken", "salam-ring"], ["salam-retaken", "salam-cars"], ["salam-retaken", "salam-dead"], ["salam-retaken", "salam-out"], ["salam-dead", "salam-cars"], ["salam-dead", "salam-ring"],
         ["salam-struck", "salam-confirmed"], ["salam-struck", "salam-request"], ["salam-struck", "salam-fire"], ["salam-entered", "salam-relief"], ["salam-dead", "salam-entered"], ["salam-cars", "salam-ring"], ["salam-out", "salam-struck"], ["salam-denied", "salam-relief"],
         ["pipeline", "pipeline-charge"], ["pipeline", "bridges"], ["qaim", "qaim-blamed"], ["qaim", "qaim-dismissed"], ["qaim-blamed", "qaim-inquiry"], ["ambush", "captive"], ["muhajir-urged", "muhajir-threat"], ["harvest", "harvest-cars"], ["unami", "unami-rejected"],
         ["unami", "unami-stops"], ["unami", "harvest"],
         ["west-offensive", "west-dead"], ["jadida", "jadida-denied"], ["jadida", "jadida-acknowledged"], ["jadida", "jadida-request"], ["jadida", "jadida-inquiry"], ["jadida", "jadida-owned-up"], ["jadida-acknowledged", "jadida-owned-up"], ["west-dead", "jadida"],
         ["shields", "zeid-accuses"], ["zeid-accuses", "zeid-calls"], ["pause", "pause-denied"], ["airport", "compound"], ["compound", "station"], ["airport", "station"], ["chemical", "chemical-denied"], ["chemical", "icrc-condemned"], ["chemical", "chemical-patients"],
         ["screened", "deaths-admitted"], ["offensive", "west-offensive"],
         ["mosul-2014", "nujaifi-fled"], ["army-fled", "nujaifi-fled"], ["maliki-blames", "inquiry-blames"], ["kirkuk-2014", "kirkuk-abandoned"], ["sinjar-2014", "sinjar-left"], ["sinjar-left", "sinjar-sworn"], ["yazidis-killed", "yazidis-taken"], ["sinjar-2014", "yazidis-killed"],
         ["sinjar-2015", "barzani-flag"], ["ramadi-lost", "carter-charges"], ["saqlawiya", "saqlawiya-denied"], ["civilians", "coalition-confesses"], ["minaret", "minaret-blamed"], ["minaret", "minaret-denied"], ["offensive", "mosul-2017"], ["cliff", "hrw"],
         ["cliff", "cliff-inquiry"], ["hawija", "thousand"], ["kirkuk-2017", "aside"], ["treason", "barzani-quits"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
