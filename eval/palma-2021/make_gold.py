#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences and in the manner of daily news about the war in
Cabo Delgado, Mozambique: the attack on Palma of March 2021, Mocimboa da Praia lost in August 2020 and retaken in August 2021, with what came
before since 2017. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons, most tolls and the quarrels over Palma's fall, the convoy, the fuel and whom the
helicopters took first follow what is publicly known. Invented: outlets, bylines, residents, unnamed officials, the fishermen, the audio message, the
nurse, the committee of families and its names, the wording of nearly all quotes, the words "tactical withdrawal", the rise of the convoy's toll to 12,
who held the airfield from 27 to 30 March, Max Dyck's complaint and Total's answer in these words, the bandits, motorcycles and soldiers of 6
April, the six arrested, the siege since December, Awasse abandoned in January 2021, the 20 houses burned, the 90 tonnes of food, the vessels off
Mtwara and Tanzania's answer, Amaq's claim about Awasse, Rwanda's 85 and Chume's 100, Neto's denials, and whatever an outlet says of motives."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event = G.event

reports = {
    "120": {"published": ["2021-03-29", "2021-03-29"], "basis": "stated", "agency": "Indian Ocean Press"},
    "121": {"published": ["2021-03-30", "2021-03-30"], "basis": "stated", "agency": "Indian Ocean Press", "derived_from": {"120": "rewrite"}},
    "122": {"published": ["2021-03-31", "2021-03-31"], "basis": "stated", "agency": "Serra News Agency"},
    "123": {"published": ["2021-04-06", "2021-04-06"], "basis": "stated"},
    "124": {"published": ["2021-08-10", "2021-08-10"], "basis": "stated"},
    "125": {"published": ["2021-08-13", "2021-08-13"], "basis": "stated"},
}

INSURGENTS = ["insurgents", "Insurgents", "insurgent", "militants", "Militants", "Islamist militants", "Islamist fighters", "gunmen", "Gunmen", "About 30 gunmen", "30 gunmen", "jihadists", "Jihadists", "extremists", "terrorists", "bandits",
              "43 bandits", "rebels", "fighters", "Fighters", "its fighters", "its men", "enemy", "group", "Islamic State", "IS", "Islamic State's Mozambican branch", "Bonomade Machude Omar"]
TROOPS = ["army", "military", "troops", "Troops", "Mozambican troops", "Mozambican forces", "Mozambican soldiers", "soldiers", "Soldiers", "Some 800 Mozambican soldiers", "marines", "Mozambican marines", "Mozambique's marines", "units", "its units",
          "security forces", "valiant soldiers of the Defence and Security Forces", "valiant soldiers", "government", "Mozambique's government", "generals", "Mozambique", "Maputo", "command", "Three soldiers", "four soldiers"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "ASWJ": {"type": "group", "names": ["Al-Shabab", "al-Shabaab", "Ahlu Sunnah wa Jama'a", "machababos"], "also": INSURGENTS},
    "IS": {"type": "group", "names": ["Islamic State", "IS"], "also": ["Amaq", "Amaq agency", "Jihadists", "jihadists"]},
    "Amaq": {"type": "organisation", "names": ["Amaq"], "also": ["Islamic State", "IS", "Islamic State's news agency", "Amaq agency", "Amaq outlet"]},
    "FDS": {"type": "group", "names": ["Defence and Security Forces", "FDS"], "also": TROOPS},
    "police": {"type": "group", "names": ["Mozambican police"], "also": ["police", "Police"]},
    "DAG": {"type": "organisation", "names": ["Dyck Advisory Group", "DAG"],
            "also": ["Helicopters of the Dyck Advisory Group", "Mercenaries of the Dyck Advisory Group", "mercenaries", "helicopters", "his helicopters", "his pilots", "Lionel Dyck", "Max Dyck", "private South African company", "South African private military company"]},
    "Total": {"type": "organisation", "names": ["Total", "TotalEnergies"], "also": ["French energy group", "French energy group Total", "French oil major", "French group", "company", "spokeswoman for Total", "Patrick Pouyanne"]},
    "Wagner": {"type": "group", "names": ["Wagner"], "also": ["Russian company Wagner", "About 200 fighters", "About 200 fighters of the Russian company Wagner", "200 fighters"]},
    "RDF": {"type": "group", "names": ["Rwanda Defence Force", "RDF"],
            "also": ["Rwanda", "Rwandans", "Rwandan troops", "Rwandan forces", "Rwandan soldiers", "his soldiers", "his troops", "joint forces", "joint force", "Rwandan and Mozambican forces", "1,000 Rwandan soldiers and police", "Rwandan side"]},
    "joint force": {"type": "group", "names": ["joint forces", "joint force"],
                    "also": ["Rwandan and Mozambican forces", "Rwandan and Mozambican troops", "Rwandan and Mozambican security forces", "Rwandan", "Rwandans", "Rwandan troops", "Rwandan forces", "Rwanda Defence Force", "RDF", "Rwanda",
                             "foreign soldiers", "Mozambican troops", "Mozambican forces", "Mozambican security forces", "Mozambique", "Defence and Security Forces", "FDS"]},
    "SAMIM": {"type": "organisation", "names": ["SAMIM"], "also": ["SADC mission", "regional SADC mission", "its own mission", "South African troops", "his troops", "South Africa", "SADC"]},
    "SADC": {"type": "organisation", "names": ["Southern African Development Community", "SADC"]},
    "Renamo": {"type": "organisation", "names": ["Renamo"]},
    "Frelimo": {"type": "organisation", "names": ["Frelimo"], "also": ["Frelimo regime"]},
    "Defence ministry": {"type": "organisation", "names": ["defence ministry", "ministry of defence"]},
    "Foreign Office": {"type": "organisation", "names": ["Foreign Office"]},
    "Amnesty": {"type": "organisation", "names": ["Amnesty International"]},
    "IOM": {"type": "organisation", "names": ["International Organization for Migration", "IOM"]},
    "UN": {"type": "organisation", "names": ["United Nations", "UN"]},
    "UNHCR": {"type": "organisation", "names": ["UN refugee agency"], "also": ["UN", "United Nations"]},
    "ACLED": {"type": "organisation", "names": ["Armed Conflict Location & Event Data Project", "ACLED", "Acled"]},
    "EU": {"type": "organisation", "names": ["European Union"]},
    "Disaster institute": {"type": "organisation", "names": ["National Institute for Disaster Management"]},
    "families": {"type": "organisation", "names": ["committee of families"]},
    "Saranga": {"type": "person", "names": ["Omar Saranga", "Omar Cassimo Saranga", "Saranga"],
                "also": ["Mr Saranga", "Colonel Omar Saranga", "defence ministry spokesman Omar Saranga", "defence ministry", "ministry of defence", "government", "Mozambique's government", "army"]},
    "Lionel Dyck": {"type": "person", "names": ["Lionel Dyck"], "also": ["Colonel Lionel Dyck", "Dyck", "founder", "Dyck Advisory Group"]},
    "Max Dyck": {"type": "person", "names": ["Max Dyck"], "also": ["Dyck Advisory Group"]},
    "Hassan": {"type": "person", "names": ["Abu Yasir Hassan"]},
    "Omar": {"type": "person", "names": ["Bonomade Machude Omar"]},
    "Vidigal": {"type": "person", "names": ["Chongo Vidigal", "Vidigal"], "also": ["army spokesman Chongo Vidigal", "commander of the operation", "army"]},
    "Nyusi": {"type": "person", "names": ["Filipe Nyusi", "Nyusi"], "also": ["President Filipe Nyusi", "Head of State", "Head of State, Filipe Nyusi"]},
    "Masisi": {"type": "person", "names": ["Mokgweetsi Masisi"], "also": ["President Mokgweetsi Masisi", "Botswana's President Mokgweetsi Masisi"]},
    "Mnangagwa": {"type": "person", "names": ["Emmerson Mnangagwa"], "also": ["Zimbabwean counterpart"]},
    "Nel": {"type": "person", "names": ["Adrian Nel"]},
    "Tauabo": {"type": "person", "names": ["Valige Tauabo"], "also": ["governor", "governor of Cabo Delgado"]},
    "Rafael": {"type": "person", "names": ["Bernardino Rafael"], "also": ["Police commander Bernardino Rafael", "commander-general of the police", "police"]},
    "da Silva": {"type": "person", "names": ["Pedro da Silva"], "also": ["local police commander", "police"]},
    "Mangrasse": {"type": "person", "names": ["Joaquim Mangrasse"], "also": ["chief of the general staff"]},
    "Neto": {"type": "person", "names": ["Jaime Neto"], "also": ["Minister Neto", "Neto", "defence minister"]},
    "Rwivanga": {"type": "person", "names": ["Ronald Rwivanga"], "also": ["Col. Ronald Rwivanga", "RDF spokesman Ronald Rwivanga", "Rwandan spokesman", "Rwanda", "RDF"]},
    "Momade": {"type": "person", "names": ["Ossufo Momade"], "also": ["Renamo leader Ossufo Momade", "Renamo leader"]},
    "Kagame": {"type": "person", "names": ["Paul Kagame"], "also": ["Rwandan President Paul Kagame"]},
    "Mapisa-Nqakula": {"type": "person", "names": ["Nosiviwe Mapisa-Nqakula"], "also": ["South African defence minister"]},
    "Molomo": {"type": "person", "names": ["Mpho Molomo"], "also": ["head", "SAMIM"]},
    "Chume": {"type": "person", "names": ["Cristovao Chume"], "also": ["army commander"]},
    "Kabandana": {"type": "person", "names": ["Innocent Kabandana"], "also": ["Maj. Gen. Innocent Kabandana"]},
    "Pouyanné": {"type": "person", "names": ["Patrick Pouyanne"], "also": ["chief executive", "TotalEnergies", "Total"]},
    "nurse": {"type": "person", "names": ["nurse"]},
    "Mozambique": {"type": "state", "names": ["Mozambique"],
                   "also": ["government", "Mozambique's government", "Nyusi's government", "Maputo", "authorities", "authorities in Maputo", "Mozambican side", "army", "Omar Saranga", "Omar Cassimo Saranga", "Saranga", "regime"]},
    "South Africa": {"type": "state", "names": ["South Africa", "Pretoria"], "also": ["foreign ministry", "South Africa's foreign ministry", "South African air force", "South African air force plane"]},
    "US": {"type": "state", "names": ["United States", "Washington"], "also": ["U.S.", "U.S. special forces", "American special forces"]},
    "Portugal": {"type": "state", "names": ["Portugal"], "also": ["Portuguese defence ministry", "defence ministry"]},
    "Tanzania": {"type": "state", "names": ["Tanzania"]},
    "Botswana": {"type": "state", "names": ["Botswana"]},
    "Rwanda": {"type": "state", "names": ["Rwanda"], "also": ["Rwandans", "Rwanda Defence Force", "RDF", "Rwandan forces", "Ronald Rwivanga"]},
    "Palma": {"type": "place", "names": ["Palma"], "also": ["town", "town of Palma", "Mozambican town of Palma", "gas town", "Mozambique gas town", "gas hub", "Mozambique gas hub", "town centre", "centre", "Amarula Lodge", "Amarula hotel"], "lat": -10.775, "lon": 40.47},
    "airfield": {"type": "place", "names": ["airfield"], "also": ["airstrip", "Palma"]},
    "Afungi": {"type": "place", "names": ["Afungi"], "also": ["Afungi peninsula", "Afungi site", "peninsula"], "lat": -10.83, "lon": 40.53},
    "Amarula": {"type": "place", "names": ["Amarula Lodge", "Amarula hotel"], "also": ["hotel", "Palma", "Amarula"]},
    "Mocímboa": {"type": "place", "names": ["Mocimboa da Praia", "Mocímboa da Praia"], "also": ["port of Mocimboa da Praia", "port city of Mocímboa da Praia", "port", "port town", "town", "harbour town"], "lat": -11.347, "lon": 40.353},
    "Pemba": {"type": "place", "names": ["Pemba"], "also": ["provincial capital"], "lat": -12.974, "lon": 40.517},
    "Maputo": {"type": "place", "names": ["Maputo", "MAPUTO"], "also": ["capital"], "lat": -25.966, "lon": 32.58},
    "Cabo Delgado": {"type": "place", "names": ["Cabo Delgado"], "also": ["Cabo Delgado province", "province of Cabo Delgado"]},
    "Nangade": {"type": "place", "names": ["Nangade"]},
    "Mueda": {"type": "place", "names": ["Mueda"], "lat": -11.672, "lon": 39.553},
    "Mtwara": {"type": "place", "names": ["Mtwara"], "also": ["Tanzanian coast"], "lat": -10.27, "lon": 40.18},
    "Harare": {"type": "place", "names": ["Harare"], "lat": -17.83, "lon": 31.05},
    "Johannesburg": {"type": "place", "names": ["Johannesburg"], "lat": -26.2, "lon": 28.04},
    "Nacala": {"type": "place", "names": ["Nacala"], "lat": -14.54, "lon": 40.67},
    "Awasse": {"type": "place", "names": ["Awasse"], "also": ["junction of Awasse"]},
    "Diaca": {"type": "place", "names": ["Diaca"]},
    "Mbau": {"type": "place", "names": ["Mbau"], "also": ["forests of Mbau"]},
    "Pangane": {"type": "place", "names": ["Pangane"]},
    "Metuge": {"type": "place", "names": ["Metuge"]},
    "Kigali": {"type": "place", "names": ["Kigali"], "lat": -1.95, "lon": 30.06},
    "Macomia": {"type": "place", "names": ["Macomia"], "lat": -12.24, "lon": 40.13},
    "Quissanga": {"type": "place", "names": ["Quissanga"], "lat": -12.42, "lon": 40.49},
    "Muidumbe": {"type": "place", "names": ["Muidumbe"], "also": ["Muidumbe district"]},
    "Monjane": {"type": "place", "names": ["Monjane"]},
    "Xitaxi": {"type": "place", "names": ["Xitaxi"]},
}

# Palma, March 2021
event("palma-attack", ["attack", "advance", "clash", "capture"], ["2021-03-24", "2021-03-24"], "Palma", "ASWJ",
      {"120": ["after a five-day assault", "attacked Palma from three directions on Wednesday afternoon"], "121": ["after a jihadist assault on the town of Palma", "entered Palma from three sides last Wednesday"],
       "122": ["The attack \"was not greater than so many others\"", "the assault, which began on 24 March"], "123": ["the terrorists who invaded it on 24 March", "The cowardly attack"],
       "125": ["commanded the attack on Palma", "The attack on Palma begins"]})
event("palma-claimed", ["capture"], ["2021-03-24", "2021-03-29"], "Palma", "ASWJ",
      {"120": ["Islamic State claims Mozambique gas town", "its fighters had captured Palma", "the town was lost", "Palma has not fallen"],
       "121": ["they hold Mozambique gas hub", "which Islamic State (IS) claims to have taken", "its men had overrun the town", "\"has not fallen\"", "The fall of Palma"],
       "122": ["its men in control of Palma"], "123": ["it had captured the town"],
       "125": ["Islamic State claims the town five days later", "having lost it"]},
      target="FDS", speakers={k: "IS" for k in ("120", "121", "122", "123", "125")}, status="disputed", disputes=["status"], times={"122": None, "123": None})
event("palma-denied", ["deny", "reject"], ["2021-03-29", "2021-03-29"], None, "Mozambique",
      {"120": ["army denies losing it", "Mozambique's government denied that the town was lost", "\"Palma has not fallen,\" defence ministry spokesman Omar Saranga told reporters"],
       "121": ["The authorities in Maputo rejected the claim", "The town \"has not fallen\", he insisted"], "125": ["The army denies having lost it"]})
event("propaganda", ["deny", "reject"], ["2021-04-05", "2021-04-05"], None, "Vidigal",
      {"123": ["Vidigal dismissed as propaganda the claim of the Islamic State", "The FDS, he stressed, never abandoned Palma"]})
event("palma-withdrawal", ["withdraw"], ["2021-03-26", "2021-03-26"], "Palma", "FDS",
      {"120": ["troops had carried out a \"tactical withdrawal\" from the town centre on Friday"], "121": ["The army had only made a \"tactical withdrawal\" from the centre"],
       "123": ["they carried out a tactical withdrawal to Afungi on 26 March"]}, speakers={"120": "Saranga", "121": "Saranga", "123": "Vidigal"}, times={"121": None})
event("banks", ["seize", "destroy"], ["2021-03-24", "2021-03-29"], "Palma", "ASWJ", {"120": ["They robbed two banks"], "121": ["Two banks were looted"]})
event("phones", ["destroy", "restrict"], ["2021-03-24", "2021-03-29"], "Palma", "ASWJ", {"120": ["cut the telephone lines"], "121": ["phone lines went dead"]})
event("beheadings", ["kill"], ["2021-03-24", "2021-03-29"], "Palma", "ASWJ",
      {"120": ["beheaded people in the streets", "There are headless bodies on the roads"], "121": ["survivors tell of beheadings", "people were decapitated in the street", "He described beheaded corpses lying on the roads"]})
event("palma-dead", ["kill", "attack"], ["2021-03-24", "2021-03-29"], "Palma", "ASWJ",
      {"120": ["killed dozens of people"], "124": ["How many died in Palma?", "has collected 156 names"]}, times={"124": None})
event("convoy", ["attack", "kill"], ["2021-03-26", "2021-03-26"], "Palma", "ASWJ",
      {"120": ["Seven people were killed on Friday when militants ambushed a convoy of 17 vehicles"], "121": ["they drove into an ambush, and seven people died"],
       "122": ["Toll in Palma convoy ambush rises to 12", "At least 12 people died when Islamist militants ambushed a convoy"], "124": ["the seven of the convoy"]},
      speakers={"120": "Saranga", "121": "Saranga"}, disputes=["number"], times={"124": None})
event("nel", ["kill", "shooting"], ["2021-03-26", "2021-03-26"], None, "ASWJ",
      {"120": ["one of its citizens was among the dead"], "121": ["the death of one South African"], "122": ["who was shot dead in the ambush"]}, target="Nel", speakers={"120": "South Africa", "121": "South Africa"})
event("amarula-killed", ["kill"], None, "Amarula", "ASWJ", {"125": ["the killing of dozens of civilians at the Amarula Lodge"]}, speakers={"125": "US"})
event("is-55", ["kill"], ["2021-03-24", "2021-03-29"], None, "ASWJ",
      {"120": ["the militants had killed 55 soldiers and Christians"], "121": ["having killed 55 soldiers and Christians"]}, target="FDS", speakers={"120": "Amaq", "121": "Amaq"}, status="claimed")
event("offices", ["seize", "capture"], ["2021-03-24", "2021-03-29"], None, "ASWJ", {"120": ["seized government offices"]}, speakers={"120": "Amaq"}, status="claimed")
event("dag-rescue", ["aid"], ["2021-03-25", "2021-03-27"], "Amarula", "DAG",
      {"120": ["rescued 22 people from the hotel between Thursday and Saturday"], "121": ["airlifted 22 people from the hotel over three days"]}, times={"121": None})
event("dag-fired-at", ["attack", "shooting"], ["2021-03-25", "2021-03-27"], None, "ASWJ",
      {"120": ["his pilots came under fire on every flight"], "121": ["his helicopters had been shot at each time they went in"]}, target="DAG", speakers={"120": "Lionel Dyck", "121": "Lionel Dyck"}, times={"121": None})
event("dag-shot-back", ["attack", "shooting", "clash", "airstrike"], ["2021-03-25", "2021-03-27"], None, "DAG", {"120": ["shot back at the gunmen"]}, target="ASWJ", speakers={"120": "Lionel Dyck"})
event("ferry", ["aid"], ["2021-03-28", "2021-03-28"], "Pemba", None,
      {"120": ["The ferry Sea Star 1 brought about 1,300 people from Afungi to Pemba on Sunday"], "121": ["A ferry carrying some 1,300 evacuees docked in Pemba on Sunday"]})
event("total-resume", ["pledge", "agree"], ["2021-03-24", "2021-03-24"], None, "Total",
      {"120": ["announced that it would resume work"], "121": ["had said it was ready to restart construction"]})

# before Palma, as told in March
event("mdp-2020", ["capture"], ["2020-08-12", "2020-08-12"], "Mocímboa", "ASWJ",
      {"120": ["Islamist fighters captured the port of Mocimboa da Praia, 80 km south of Palma, last August"], "121": ["they seized Mocímboa da Praia, a harbour town 50 miles to the south"],
       "122": ["which has been in the militants' hands since 12 August 2020"], "123": ["The terrorists have occupied it since August 2020"], "124": ["One year after the Frelimo regime lost Mocímboa da Praia"],
       "125": ["Mocimboa da Praia falls after a week of fighting"]},
      target="FDS", times={k: ["2020-08-01", "2020-08-31"] for k in ("120", "121", "123", "124")})
event("mdp-fled", ["withdraw"], ["2020-08-01", "2020-08-31"], "Mocímboa", "FDS",
      {"120": ["marines defending the port ran out of ammunition and escaped by boat", "The army disputed this"], "121": ["Troops there fled in boats once their bullets were spent", "the military has always denied it"],
       "124": ["The soldiers ran before us then"], "125": ["The government speaks of a tactical withdrawal"]},
      speakers={"124": "nurse", "125": "Mozambique"}, status="disputed", disputes=["status"])
event("mdp-regrouped", ["withdraw", "deploy"], ["2020-08-01", "2020-08-31"], None, "FDS", {"120": ["its units had regrouped outside the town"]}, speakers={"120": "FDS"})
event("mdp-fled-denied", ["deny", "reject"], None, None, "FDS", {"120": ["The army disputed this"], "121": ["the military has always denied it"]})
event("mdp-infiltrated", ["advance", "attack"], ["2020-08-01", "2020-08-31"], "Mocímboa", "ASWJ", {"123": ["after infiltrating the population disguised as civilians"]})
event("mdp-fighting", ["clash", "attack"], ["2020-08-05", "2020-08-12"], "Mocímboa", None, {"125": ["after a week of fighting"]})
event("mdp-59", ["kill"], ["2020-08-05", "2020-08-12"], "Mocímboa", "FDS", {"125": ["it killed 59 insurgents"]}, target="ASWJ", speakers={"125": "Mozambique"}, status="claimed")
event("patrol-boat", ["destroy", "attack"], ["2020-08-05", "2020-08-12"], "Mocímboa", "ASWJ", {"125": ["insurgents sink a navy patrol boat"]}, target="FDS")
event("mdp-march-2020", ["capture"], ["2020-03-23", "2020-03-23"], "Mocímboa", "ASWJ",
      {"120": ["They had briefly occupied the town in March 2020"], "125": ["Insurgents seize Mocimboa da Praia"]}, times={"120": ["2020-03-01", "2020-03-31"]})
event("mdp-march-left", ["withdraw"], ["2020-03-23", "2020-03-23"], "Mocímboa", "ASWJ", {"125": ["withdraw the same day"]})
event("quissanga", ["capture"], ["2020-03-25", "2020-03-25"], "Quissanga", "ASWJ", {"125": ["Two days later they take Quissanga"]})
event("quissanga-station", ["destroy", "attack"], ["2020-03-25", "2020-03-25"], "Quissanga", "ASWJ", {"125": ["burn the police station"]})
event("quissanga-left", ["withdraw"], ["2020-03-25", "2020-03-25"], "Quissanga", "ASWJ", {"125": ["leave after some hours"]})
event("us-designation", ["sanction", "accuse"], ["2021-03-10", "2021-03-10"], None, "US",
      {"120": ["The United States designated the group a terrorist organisation on March 10"], "121": ["Washington put the militants on its list of terrorist organisations earlier this month"]}, target="ASWJ",
      times={"121": ["2021-03-01", "2021-03-30"]})
event("us-training", ["aid", "cooperate", "support", "supply", "deploy"], ["2021-03-01", "2021-03-31"], None, "US",
      {"120": ["U.S. special forces began training Mozambican marines this month"], "121": ["American special forces are now training Mozambique's marines"]}, times={"121": None})
event("insurgency", ["clash", "attack", "kill", "riot"], ["2017-10-01", "2021-08-13"], "Cabo Delgado", None,
      {"120": ["The insurgency in Cabo Delgado province started in October 2017", "At least 2,600 people have been killed since then"],
       "121": ["More than 2,600 people have died in the province of Cabo Delgado", "since the revolt broke out in October 2017"], "125": ["The war has cost at least 3,100 lives"]},
      speakers={"120": "ACLED", "121": "ACLED", "125": "ACLED"}, times={"125": None})
event("oct-2017", ["attack"], ["2017-10-05", "2017-10-05"], "Mocímboa", "ASWJ",
      {"120": ["with raids on police stations in Mocimboa da Praia"], "125": ["About 30 gunmen attack three police stations in Mocimboa da Praia"]}, target="police", times={"120": ["2017-10-01", "2017-10-31"]})
event("oct-2017-killed", ["kill"], ["2017-10-05", "2017-10-05"], "Mocímboa", None, {"125": ["Two officers are killed"]}, target="police")
event("oct-2017-arrests", ["arrest"], ["2017-10-05", "2017-10-15"], None, "police", {"125": ["Police arrest 52 suspects over the following days"]})

# Serra's follow-up
event("palma-fighting", ["clash", "attack"], ["2021-03-24", "2021-03-31"], "Palma", None, {"122": ["Fighting in Palma continued for an eighth day"]})
event("airfield-retaken", ["capture"], ["2021-03-30", "2021-03-30"], "airfield", "FDS", {"122": ["retook the airfield on Tuesday evening"]}, speakers={"122": "Vidigal"}, target="ASWJ")
event("airfield-lost", ["capture", "attack"], ["2021-03-27", "2021-03-27"], "airfield", "ASWJ",
      {"122": ["The militants had driven them out of it on Saturday", "the airfield had never been lost"]}, target="FDS", status="disputed", disputes=["status"])
event("airfield-denied", ["deny", "reject"], ["2021-03-30", "2021-03-31"], None, "Vidigal", {"122": ["Vidigal said the airfield had never been lost"]})
event("nyusi-urges", ["appeal"], ["2021-03-31", "2021-03-31"], None, "Nyusi", {"122": ["urged Mozambicans not to lose focus"]})
event("fuel-accusation", ["accuse"], None, None, "DAG", {"122": ["accused Total of denying fuel to its helicopters at Afungi"]}, target="Total")
event("fuel-refused", ["reject", "restrict"], ["2021-03-24", "2021-03-31"], "Afungi", "Total",
      {"122": ["denying fuel to its helicopters at Afungi"]}, target="DAG", speakers={"122": "DAG"}, status="disputed", disputes=["status"], times={"122": None})
event("fuel-denied", ["deny", "reject"], None, None, "Total", {"122": ["Total denies refusing fuel to rescuers", "A spokeswoman for Total rejected the accusation"]})
event("fuel-supplied", ["supply", "aid"], ["2021-03-25", "2021-03-26"], None, "Total", {"122": ["the company had supplied fuel for the evacuation on Thursday and Friday"]}, speakers={"122": "Total"})
event("no-soldiers", ["deny"], None, None, "Total", {"122": ["the French group had no soldiers under its command"]})
event("afungi-guard", ["deploy"], None, "Afungi", "FDS", {"122": ["Some 800 Mozambican soldiers guard the Afungi site"]})
event("registered", ["aid"], ["2021-03-30", "2021-03-31"], None, "IOM", {"122": ["registered 8,100 people from Palma in Pemba, Nangade and Mueda by Wednesday"]})
event("turned-back", ["expel", "restrict", "reject"], ["2021-03-28", "2021-03-28"], "Mtwara", "Tanzania",
      {"122": ["Two vessels with 1,200 people aboard were turned back from the Tanzanian coast at Mtwara on Sunday"]}, speakers={"122": "UNHCR"}, status="disputed", disputes=["status"])
event("tanzania-denies", ["deny", "reject"], None, None, "Tanzania", {"122": ["Tanzania denied expelling anyone"]})
event("survivors-flown", ["aid"], ["2021-03-31", "2021-03-31"], "Johannesburg", "South Africa", {"122": ["A South African air force plane flew 48 survivors to Johannesburg on Wednesday"]})
event("masisi-mnangagwa", ["consult"], ["2021-03-31", "2021-03-31"], "Harare", "Masisi", {"122": ["met his Zimbabwean counterpart Emmerson Mnangagwa in Harare on Wednesday"]}, target="Mnangagwa")
event("masisi-calls", ["appeal"], ["2021-03-31", "2021-03-31"], None, "Masisi", {"122": ["called for a regional response"]})
event("portugal-soldiers", ["deploy", "pledge", "aid", "cooperate"], ["2021-04-01", "2021-04-30"], None, "Portugal",
      {"122": ["Portugal will send 60 soldiers to Mozambique in April to train its forces"]}, speakers={"122": "Portugal"}, status="planned")
event("no-foreign-troops", ["reject"], None, None, "Mozambique", {"122": ["has so far refused foreign combat troops"]})
event("wagner-arrives", ["deploy"], ["2019-09-01", "2019-09-30"], None, "Wagner", {"122": ["About 200 fighters of the Russian company Wagner arrived in September 2019"]})
event("wagner-nacala", ["withdraw"], ["2019-11-01", "2019-11-30"], None, "Wagner", {"122": ["pulled back to Nacala two months later"]})
event("wagner-killed", ["kill"], ["2019-09-01", "2019-11-30"], None, None, {"122": ["at least seven of them had been killed"]}, target="Wagner")

# the government's paper, April 2021
event("palma-regained", ["capture", "attack"], ["2021-04-04", "2021-04-05"], "Palma", "FDS",
      {"123": ["Palma firmly in the hands of the Defence and Security Forces", "have been expelled", "regained the last quarters still under enemy fire on Sunday"],
       "124": ["The army declared it safe on 5 April"], "125": ["which they regained in early April", "on April 5 declares it secure"]},
      target="ASWJ", speakers={"123": "Vidigal", "124": "FDS", "125": "FDS"})
event("airfield-cleared", ["capture", "attack"], ["2021-04-05", "2021-04-05"], "airfield", "FDS", {"123": ["cleared the airfield in the early hours of Monday"]}, speakers={"123": "Vidigal"})
event("bandits-killed", ["kill", "shooting"], ["2021-03-24", "2021-04-05"], "Palma", "FDS",
      {"123": ["A significant number of terrorists were shot down", "43 bandits were killed"]}, target="ASWJ", speakers={"123": "Vidigal"}, times={"123": None})
event("motorcycles", ["seize"], None, None, "FDS", {"123": ["11 motorcycles seized"]})
event("three-soldiers", ["kill"], None, None, None, {"123": ["Three soldiers lost their lives"]}, target="FDS")
event("reinforcements", ["deploy", "advance"], None, None, "FDS", {"123": ["returned with reinforcements from Mueda"]}, speakers={"123": "Vidigal"})
event("tauabo-visit", ["consult"], ["2021-04-04", "2021-04-04"], "Palma", "Tauabo", {"123": ["visited Palma on Sunday together with the commander-general of the police"]})
event("tauabo-calls", ["appeal"], ["2021-04-04", "2021-04-04"], None, "Tauabo", {"123": ["The governor called on residents to return to their homes"]})
event("set-on-fire", ["destroy"], ["2021-03-24", "2021-04-04"], "Palma", "ASWJ", {"123": ["The hospital, both banks and the court were vandalised and set on fire by the terrorists"]}, times={"123": None})
event("food-stolen", ["seize"], ["2021-03-24", "2021-04-04"], "Palma", "ASWJ", {"123": ["stole 90 tonnes of food intended for displaced families"]}, times={"123": None})
event("twelve", ["kill"], ["2021-03-24", "2021-04-05"], "Amarula", None,
      {"123": ["The police found the bodies of 12 people, presumably foreigners, with their hands tied and beheaded"]}, speakers={"123": "da Silva"}, times={"123": None})
event("mangrasse-received", ["consult"], ["2021-04-05", "2021-04-05"], "Maputo", "Nyusi", {"123": ["yesterday received the chief of the general staff, Joaquim Mangrasse"]}, target="Mangrasse")
event("congratulated", ["support"], ["2021-04-05", "2021-04-05"], None, "Nyusi", {"123": ["He congratulated the young men"]}, target="FDS")
event("surrender-call", ["appeal", "surrender"], ["2021-04-05", "2021-04-05"], None, "Nyusi", {"123": ["renewed the appeal to the rank and file of the terrorists to surrender"]}, target="ASWJ")
event("ammunition-denied", ["deny", "reject"], None, None, "Neto", {"123": ["denied that the army was short of ammunition"]})
event("shops-looted", ["seize", "destroy"], ["2021-03-24", "2021-04-06"], "Palma", "FDS", {"123": ["soldiers had looted shops in Palma"]}, status="disputed", disputes=["status"], times={"123": None})
event("shops-denied", ["deny", "reject"], None, None, "Neto", {"123": ["He also denied reports that soldiers had looted shops in Palma"]})
event("uniforms", ["arrest"], None, None, None, {"123": ["six men in stolen uniforms had been arrested"]}, speakers={"123": "Neto"})
event("mdp-surrounded", ["besiege"], ["2020-12-01", "2021-04-06"], "Mocímboa", "FDS", {"123": ["the FDS have surrounded the town since December"]}, speakers={"123": "Neto"})
event("mdp-promise", ["pledge", "capture"], None, "Mocímboa", None, {"123": ["its liberation \"is a question of time\""]}, speakers={"123": "Neto"}, status="planned")
event("total-leaves", ["withdraw"], ["2021-04-02", "2021-04-02"], "Afungi", "Total", {"123": ["Total withdrew its last workers from Afungi on Friday"]})
event("repelled", ["attack", "clash"], None, "Afungi", None, {"123": ["have repelled two attempts to enter it"]}, speakers={"123": "Neto"})
event("patrol", ["deploy"], ["2021-04-05", "2021-04-05"], "Palma", "FDS", {"123": ["Soldiers patrol the main street of Palma on Monday"]})

# Mocímboa da Praia, August 2021
event("mdp-retaken", ["capture"], ["2021-08-08", "2021-08-08"], "Mocímboa", "joint force",
      {"124": ["Rwandans raise flag in Mocímboa da Praia", "Rwandan and Mozambican troops entered the port town on Sunday", "The port city of Mocímboa da Praia has been captured",
               "were under the control of the joint forces since 11 a.m. on Sunday"],
       "125": ["the recapture of Mocimboa da Praia", "recaptured the port of Mocimboa da Praia on August 8", "The joint force controls Mocimboa da Praia", "Mocimboa da Praia is retaken"]},
      target="ASWJ", speakers={"124": "RDF"})
event("mdp-left", ["withdraw"], ["2021-08-04", "2021-08-04"], "Mocímboa", "ASWJ",
      {"124": ["insurgents left days before", "had left for the forests of Mbau on 4 August", "an orderly retreat on the orders of the leadership", "RDF spokesman Ronald Rwivanga says otherwise"]},
      status="disputed", disputes=["status"])
event("otherwise", ["deny", "reject"], None, None, "Rwivanga", {"124": ["RDF spokesman Ronald Rwivanga says otherwise"]})
event("women-abducted", ["abduct"], None, None, "ASWJ", {"124": ["hundreds of abducted women"]})
event("mdp-14", ["kill", "clash"], ["2021-08-04", "2021-08-08"], "Mocímboa", "RDF", {"124": ["his soldiers killed 14 fighters in the battle for the town"]}, target="ASWJ", speakers={"124": "Rwivanga"}, times={"124": None})
event("insurgents-killed", ["kill"], ["2021-07-01", "2021-08-12"], None, "RDF",
      {"124": ["more than 70 since July"], "125": ["Rwanda first spoke of 70 insurgents killed since July", "on Thursday raised the figure to 85", "puts it at more than 100"]},
      target="ASWJ", speakers={"124": "Rwivanga", "125": "Rwanda"}, disputes=["number"])
event("four-soldiers", ["kill", "concede"], None, None, None, {"124": ["admitted the loss of four soldiers"]}, target="FDS", speakers={"124": "Mozambique"})
event("awasse-july", ["capture"], ["2021-07-28", "2021-07-28"], "Awasse", "RDF",
      {"124": ["The Rwandans took the junction of Awasse on 28 July"], "125": ["Rwandan forces capture Awasse"]}, target="ASWJ")
event("awasse-14", ["kill"], ["2021-07-28", "2021-07-28"], "Awasse", "RDF", {"125": ["the insurgents lose at least 14 men"]}, target="ASWJ")
event("diaca", ["capture"], ["2021-07-26", "2021-07-26"], "Diaca", "RDF", {"124": ["Diaca two days before"]}, target="ASWJ")
event("awasse-november", ["capture"], ["2020-11-01", "2020-11-30"], "Awasse", "FDS", {"124": ["announced its recapture in November 2020"]}, speakers={"124": "FDS"})
event("awasse-abandoned", ["withdraw"], ["2021-01-01", "2021-01-31"], "Awasse", "FDS", {"124": ["abandoned it in January"]})
event("houses-burned", ["destroy"], ["2021-04-24", "2021-04-25"], "Palma", "ASWJ", {"124": ["insurgents burned at least 20 houses in the town on the night of 24 April"]}, status="disputed", disputes=["status"])
event("marines-stealing", ["seize", "accuse"], None, "Palma", "FDS", {"124": ["marines of stealing what was left"]}, status="disputed", disputes=["status"])
event("residents-accuse", ["accuse"], None, None, None, {"124": ["residents accuse marines of stealing"]}, target="FDS")
event("lies", ["deny", "reject", "accuse"], None, None, "Defence ministry", {"124": ["The defence ministry called those reports lies"]})
event("amnesty", ["accuse"], ["2021-05-13", "2021-05-13"], None, "Amnesty", {"124": ["In a report of 13 May, Amnesty International said"]}, target="DAG")
event("whites-first", ["aid"], ["2021-03-24", "2021-03-28"], "Amarula", "DAG",
      {"124": ["white contractors were airlifted from the Amarula hotel ahead of Blacks"]}, speakers={"124": "Amnesty"}, status="disputed", disputes=["status"], times={"124": None})
event("whites-denied", ["deny", "reject"], None, None, "DAG", {"124": ["Dyck Advisory Group, whose mercenaries flew the helicopters, denied it"]})
event("momade", ["accuse"], ["2021-08-02", "2021-08-08"], None, "Momade", {"124": ["accused President Filipe Nyusi last week of inviting the Rwandans", "We do not know who pays"]}, target="Nyusi")
event("rwandans-invited", ["appeal", "consult"], None, None, "Nyusi", {"124": ["inviting the Rwandans behind the back of parliament"]}, target="Rwanda", speakers={"124": "Momade"})
event("kagame", ["consult"], ["2021-04-28", "2021-04-28"], "Kigali", "Nyusi", {"124": ["Nyusi met Rwandan President Paul Kagame in Kigali on 28 April"]}, target="Kagame")
event("rwanda-deploys", ["deploy"], ["2021-07-09", "2021-07-09"], None, "RDF",
      {"124": ["the first of 1,000 Rwandan soldiers and police landed on 9 July"], "125": ["Rwanda has sent 1,000 soldiers and police", "Rwandan troops start to arrive"]})
event("sadc-approves", ["agree", "support"], ["2021-06-23", "2021-06-23"], None, "SADC", {"124": ["whose own mission was approved on 23 June"]})
event("unfortunate", ["accuse"], None, None, "Mapisa-Nqakula", {"124": ["called it unfortunate"]})
event("samim-launched", ["deploy", "consult"], ["2021-08-09", "2021-08-09"], "Pemba", "Nyusi", {"124": ["launched the SADC mission, SAMIM, at a parade in Pemba"]})
event("molomo", ["pledge", "cooperate"], ["2021-08-09", "2021-08-09"], None, "Molomo", {"124": ["pledged to work with the Rwandans"]}, target="RDF")
event("samim-macomia", ["deploy"], None, "Macomia", "SAMIM", {"124": ["His troops are based in Macomia"]})
event("samim-mueda", ["deploy"], None, "Mueda", "SAMIM", {"124": ["based in Macomia and Mueda"]})

# the analysis of 13 August
event("to-mbau", ["advance"], ["2021-08-11", "2021-08-11"], "Mbau", "RDF", {"125": ["his troops were advancing south towards Mbau"]}, speakers={"125": "Rwivanga"})
event("mbau-regrouped", ["withdraw", "deploy"], None, "Mbau", "ASWJ", {"125": ["where the insurgents are believed to have regrouped"]})
event("samim-pemba", ["deploy"], ["2021-07-19", "2021-07-19"], "Pemba", "SAMIM", {"125": ["have been deployed at Pemba since July 19"]})
event("two-vehicles", ["destroy", "attack"], None, "Awasse", "ASWJ", {"125": ["its fighters had destroyed two Rwandan vehicles near Awasse"]}, target="RDF", speakers={"125": "Amaq"}, status="disputed", disputes=["status"])
event("nine-soldiers", ["kill"], None, "Awasse", "ASWJ", {"125": ["killed nine soldiers"]}, target="RDF", speakers={"125": "Amaq"}, status="disputed", disputes=["status"])
event("rwanda-denies", ["deny", "reject"], None, None, "Rwanda", {"125": ["Rwanda denied the claim", "said that none of its soldiers had died there"]})
event("omar-sanctioned", ["sanction"], ["2021-08-06", "2021-08-06"], None, "US", {"125": ["On August 6 it imposed sanctions on Bonomade Machude Omar"]}, target="Omar")
event("eu-mission", ["deploy", "aid", "cooperate", "support"], ["2021-07-12", "2021-07-12"], None, "EU", {"125": ["The European Union set up a training mission on July 12"]})
event("pouyanné", ["reject", "pledge", "threaten"], ["2021-07-01", "2021-07-31"], None, "Pouyanné", {"125": ["said in July that work would not restart before security was restored"]})
event("monjane", ["kill"], ["2018-05-27", "2018-05-27"], "Monjane", None, {"125": ["Ten villagers are beheaded at Monjane"]})
event("xitaxi", ["kill"], ["2020-04-08", "2020-04-08"], "Xitaxi", "ASWJ", {"125": ["Militants kill 52 young men at Xitaxi"]})
event("xitaxi-refusal", ["reject"], None, None, None, {"125": ["they had refused to join the rebels"]}, speakers={"125": "police"})
event("macomia-falls", ["capture"], ["2020-05-28", "2020-05-28"], "Macomia", "ASWJ", {"125": ["Macomia falls"]})
event("macomia-back", ["capture"], ["2020-05-31", "2020-05-31"], "Macomia", "FDS", {"125": ["it won the town back on May 31"]}, speakers={"125": "FDS"})
event("muidumbe-beheadings", ["kill"], ["2020-11-01", "2020-11-30"], "Muidumbe", "ASWJ",
      {"125": ["Fighters behead more than 50 people in Muidumbe district", "first denies it"]}, status="disputed", disputes=["status"])
event("rafael-denies", ["deny", "reject"], ["2020-11-01", "2020-11-30"], None, "Rafael", {"125": ["Police commander Bernardino Rafael first denies it"]})
event("muidumbe-regained", ["capture"], ["2020-11-19", "2020-11-19"], "Muidumbe", "FDS", {"125": ["Troops regain Muidumbe on November 19"]})

relations = [
    {"type": "speaks_for", "from": "Saranga", "to": "Defence ministry", "accounts": {"120": ["defence ministry spokesman Omar Saranga"],
        "121": ["Omar Cassimo Saranga, who speaks for the ministry of defence"], "124": ["Colonel Omar Saranga, spokesman for the ministry of defence"]}},
    {"type": "leads", "from": "Lionel Dyck", "to": "DAG", "accounts": {"120": ["Its founder, Lionel Dyck"], "121": ["Colonel Lionel Dyck, the former Zimbabwean officer who runs the firm"]}},
    {"type": "part_of", "from": "Max Dyck", "to": "DAG", "accounts": {"122": ["its executive Max Dyck"]}},
    {"type": "backs", "from": "DAG", "to": "police", "accounts": {"120": ["a South African private military company working for the Mozambican police"], "122": ["that flies for the Mozambican police"]}},
    {"type": "leads", "from": "Hassan", "to": "ASWJ", "accounts": {"120": ["named Abu Yasir Hassan as its leader"], "125": ["Washington named Abu Yasir Hassan, a Tanzanian, as its leader in March"]}},
    {"type": "leads", "from": "Omar", "to": "ASWJ", "accounts": {"125": ["Bonomade Machude Omar, who it said commanded the attack on Palma"]}},
    {"type": "part_of", "from": "Amaq", "to": "IS", "accounts": {"120": ["Amaq, Islamic State's news agency"], "121": ["IS boasted through its Amaq outlet"], "125": ["Its Amaq agency"]}},
    {"type": "part_of", "from": "ASWJ", "to": "IS", "accounts": {"125": ["the Islamic State's Mozambican branch"]}},
    {"type": "backs", "from": "US", "to": "Mozambique", "accounts": {"120": ["U.S. special forces began training Mozambican marines"], "121": ["American special forces are now training Mozambique's marines"]}},
    {"type": "speaks_for", "from": "Vidigal", "to": "FDS", "accounts": {"122": ["army spokesman Chongo Vidigal"]}},
    {"type": "part_of", "from": "Vidigal", "to": "FDS", "accounts": {"123": ["the commander of the operation, Chongo Vidigal"]}},
    {"type": "leads", "from": "Nyusi", "to": "Mozambique", "accounts": {"122": ["President Filipe Nyusi"], "123": ["The Head of State, Filipe Nyusi"], "124": ["President Filipe Nyusi"]}},
    {"type": "leads", "from": "Masisi", "to": "Botswana", "accounts": {"122": ["Botswana's President Mokgweetsi Masisi"]}},
    {"type": "leads", "from": "Tauabo", "to": "Cabo Delgado", "accounts": {"123": ["The governor of Cabo Delgado, Valige Tauabo"]}},
    {"type": "leads", "from": "Rafael", "to": "police", "accounts": {"123": ["the commander-general of the police, Bernardino Rafael"], "125": ["Police commander Bernardino Rafael"]}},
    {"type": "part_of", "from": "da Silva", "to": "police", "accounts": {"123": ["the local police commander, Pedro da Silva"]}},
    {"type": "leads", "from": "Mangrasse", "to": "FDS", "accounts": {"123": ["the chief of the general staff, Joaquim Mangrasse"]}},
    {"type": "part_of", "from": "Neto", "to": "Mozambique", "accounts": {"123": ["The defence minister, Jaime Neto"]}},
    {"type": "speaks_for", "from": "Rwivanga", "to": "RDF", "accounts": {"124": ["RDF spokesman Ronald Rwivanga"], "125": ["Rwandan spokesman Col. Ronald Rwivanga"]}},
    {"type": "leads", "from": "Kabandana", "to": "RDF", "accounts": {"125": ["1,000 soldiers and police under Maj. Gen. Innocent Kabandana"]}},
    {"type": "allied_with", "from": "RDF", "to": "FDS", "accounts": {"124": ["Rwandan and Mozambican troops entered the port town"], "125": ["Rwandan and Mozambican forces recaptured"]}},
    {"type": "leads", "from": "Momade", "to": "Renamo", "accounts": {"124": ["Renamo leader Ossufo Momade"]}},
    {"type": "leads", "from": "Kagame", "to": "Rwanda", "accounts": {"124": ["Rwandan President Paul Kagame"]}},
    {"type": "part_of", "from": "Mapisa-Nqakula", "to": "South Africa", "accounts": {"124": ["South African defence minister Nosiviwe Mapisa-Nqakula"]}},
    {"type": "leads", "from": "Molomo", "to": "SAMIM", "accounts": {"124": ["Its head, Mpho Molomo"]}},
    {"type": "part_of", "from": "SAMIM", "to": "SADC", "accounts": {"124": ["the SADC mission, SAMIM"], "125": ["the regional SADC mission, SAMIM"]}},
    {"type": "leads", "from": "Chume", "to": "FDS", "accounts": {"125": ["Mozambique's army commander, Cristovao Chume"]}},
    {"type": "backs", "from": "Rwanda", "to": "Mozambique", "accounts": {"125": ["Rwanda has sent 1,000 soldiers and police"]}},
    {"type": "backs", "from": "EU", "to": "Mozambique", "accounts": {"125": ["The European Union set up a training mission"]}},
    {"type": "backs", "from": "Portugal", "to": "Mozambique", "accounts": {"122": ["Portugal will send 60 soldiers to Mozambique"]}},
    {"type": "leads", "from": "Pouyanné", "to": "Total", "accounts": {"125": ["chief executive Patrick Pouyanne"]}},
]

quantities = [
    {"what": "dollars", "low": 60000000000, "high": 60000000000, "accounts": {"120": ["$60 billion"], "121": ["$60bn"]}},
    {"what": "dollars", "low": 20000000000, "high": 20000000000, "accounts": {"120": ["$20 billion"]}},
    {"what": "banks robbed", "low": 2, "high": 2, "accounts": {"120": ["two banks"], "121": ["Two banks"]}},
    {"what": "killed", "low": 7, "high": 7, "accounts": {"120": ["Seven people"], "121": ["seven people died"], "122": ["an earlier official toll of seven"], "124": ["the seven of the convoy"]}},
    {"what": "killed", "low": 12, "high": 12, "accounts": {"122": ["rises to 12"]}},
    {"what": "killed", "low": 12, "accounts": {"122": ["At least 12 people"]}},
    {"what": "vehicles", "low": 17, "high": 17, "accounts": {"120": ["17 vehicles"], "121": ["17 vehicles"]}},
    {"what": "vehicles that got through", "low": 7, "high": 7, "accounts": {"120": ["Only seven of the vehicles"]}},
    {"what": "vehicles that got through", "low": None, "high": 7, "accounts": {"121": ["No more than seven cars"]}},
    {"what": "sheltering", "low": 200, "high": 200, "accounts": {"120": ["about 200 Mozambicans and foreigners"], "121": ["Some 200 people"]}},
    {"what": "killed", "low": 1, "high": 1, "accounts": {"120": ["one of its citizens"], "121": ["one South African"]}},
    {"what": "killed", "low": 55, "high": 55, "accounts": {"120": ["55 soldiers and Christians"], "121": ["55 soldiers and Christians"]}},
    {"what": "rescued", "low": 22, "high": 22, "accounts": {"120": ["22 people"], "121": ["22 people"]}},
    {"what": "evacuated", "low": 1300, "high": 1300, "accounts": {"120": ["about 1,300 people"], "121": ["some 1,300 evacuees"]}},
    {"what": "distance km", "low": 80, "high": 80, "accounts": {"120": ["80 km"]}},
    {"what": "distance miles", "low": 50, "high": 50, "accounts": {"121": ["50 miles"]}},
    {"what": "killed", "low": 2600, "accounts": {"120": ["At least 2,600 people"], "121": ["More than 2,600 people"]}},
    {"what": "displaced", "low": None, "high": 700000, "accounts": {"120": ["nearly 700,000"], "121": ["almost 700,000"]}},
    {"what": "bodies", "low": 5, "high": 5, "accounts": {"122": ["five more bodies"]}},
    {"what": "foreigners killed", "low": 6, "high": 6, "accounts": {"122": ["Six of the dead"]}},
    {"what": "soldiers", "low": 800, "high": 800, "accounts": {"122": ["Some 800 Mozambican soldiers"]}},
    {"what": "displaced", "low": 8100, "high": 8100, "accounts": {"122": ["8,100 people"]}},
    {"what": "displaced", "low": 5300, "high": 5300, "accounts": {"122": ["up from 5,300"]}},
    {"what": "vessels", "low": 2, "high": 2, "accounts": {"122": ["Two vessels"]}},
    {"what": "turned back", "low": 1200, "high": 1200, "accounts": {"122": ["1,200 people aboard"]}},
    {"what": "survivors", "low": 48, "high": 48, "accounts": {"122": ["48 survivors"]}},
    {"what": "soldiers", "low": 60, "high": 60, "accounts": {"122": ["60 soldiers"]}},
    {"what": "fighters", "low": 200, "high": 200, "accounts": {"122": ["About 200 fighters"]}},
    {"what": "killed", "low": 7, "accounts": {"122": ["at least seven of them"]}},
    {"what": "killed", "low": 43, "high": 43, "accounts": {"123": ["43 bandits"]}},
    {"what": "motorcycles", "low": 11, "high": 11, "accounts": {"123": ["11 motorcycles"]}},
    {"what": "soldiers killed", "low": 3, "high": 3, "accounts": {"123": ["Three soldiers"]}},
    {"what": "tonnes of food", "low": 90, "high": 90, "accounts": {"123": ["90 tonnes of food"]}},
    {"what": "bodies", "low": 12, "high": 12, "accounts": {"123": ["12 people"]}},
    {"what": "arrested", "low": 6, "high": 6, "accounts": {"123": ["six men"]}},
    {"what": "attempts", "low": 2, "high": 2, "accounts": {"123": ["two attempts"]}},
    {"what": "displaced", "low": 11000, "accounts": {"123": ["more than 11,000 people"]}},
    {"what": "killed", "low": 14, "high": 14, "accounts": {"124": ["14 fighters"]}},
    {"what": "killed", "low": 70, "accounts": {"124": ["more than 70"]}},
    {"what": "killed", "low": 70, "high": 70, "accounts": {"125": ["70 insurgents"]}},
    {"what": "killed", "low": 85, "high": 85, "accounts": {"125": ["the figure to 85"]}},
    {"what": "killed", "low": 100, "accounts": {"125": ["more than 100"]}},
    {"what": "soldiers killed", "low": 4, "high": 4, "accounts": {"124": ["four soldiers"]}},
    {"what": "houses burned", "low": 20, "accounts": {"124": ["at least 20 houses"]}},
    {"what": "dead named", "low": 156, "high": 156, "accounts": {"124": ["156 names"]}},
    {"what": "children", "low": 31, "high": 31, "accounts": {"124": ["31 children"]}},
    {"what": "soldiers and police", "low": 1000, "high": 1000, "accounts": {"124": ["1,000 Rwandan soldiers and police"], "125": ["1,000 soldiers and police"]}},
    {"what": "vehicles destroyed", "low": 2, "high": 2, "accounts": {"125": ["two Rwandan vehicles"]}},
    {"what": "soldiers killed", "low": 9, "high": 9, "accounts": {"125": ["nine soldiers"]}},
    {"what": "killed", "low": 3100, "accounts": {"125": ["at least 3,100 lives"]}},
    {"what": "displaced", "low": 820000, "accounts": {"125": ["over 820,000 people"]}},
    {"what": "gunmen", "low": 30, "high": 30, "accounts": {"125": ["About 30 gunmen"]}},
    {"what": "police stations", "low": 3, "high": 3, "accounts": {"125": ["three police stations"]}},
    {"what": "officers killed", "low": 2, "high": 2, "accounts": {"125": ["Two officers"]}},
    {"what": "arrested", "low": 52, "high": 52, "accounts": {"125": ["52 suspects"]}},
    {"what": "killed", "low": 10, "high": 10, "accounts": {"125": ["Ten villagers"]}},
    {"what": "killed", "low": 52, "high": 52, "accounts": {"125": ["52 young men"]}},
    {"what": "killed", "low": 59, "high": 59, "accounts": {"125": ["59 insurgents"]}},
    {"what": "killed", "low": 50, "accounts": {"125": ["more than 50 people"]}},
    {"what": "killed", "low": 14, "accounts": {"125": ["at least 14 men"]}},
]

wordings = [
    {"entity": None, "report": "121", "loaded": "jihadist", "evidence": ["a jihadist assault"]},
    {"entity": "ASWJ", "report": "121", "loaded": "extremists", "evidence": ["the extremists' greatest success"]},
    {"entity": "DAG", "report": "121", "loaded": "Mercenaries", "evidence": ["Mercenaries of the Dyck Advisory Group"]},
    {"entity": "ASWJ", "report": "123", "loaded": "terrorists", "evidence": ["the terrorists who invaded it"]},
    {"entity": "FDS", "report": "123", "loaded": "valiant", "evidence": ["The valiant soldiers of the Defence and Security Forces"]},
    {"entity": "ASWJ", "report": "123", "loaded": "bandits", "evidence": ["43 bandits"]},
    {"entity": None, "report": "123", "loaded": "propaganda", "evidence": ["dismissed as propaganda"]},
    {"entity": None, "report": "123", "loaded": "cowardly", "evidence": ["The cowardly attack"]},
    {"entity": None, "report": "123", "loaded": "liberation", "evidence": ["its liberation"]},
    {"entity": "Frelimo", "report": "124", "loaded": "regime", "evidence": ["the Frelimo regime"]},
    {"entity": "DAG", "report": "124", "loaded": "mercenaries", "evidence": ["whose mercenaries"]},
    {"entity": None, "report": "124", "loaded": "lies", "evidence": ["called those reports lies"]},
]

# who holds a place on a day, according to the six reports taken together; who held the centre of Palma in the last week of March 2021 stays open
control = [
    {"place": "Mocímboa", "on": "2020-03-23", "holder": "ASWJ"}, {"place": "Mocímboa", "on": "2020-09-15", "holder": "ASWJ"}, {"place": "Mocímboa", "on": "2020-12-31", "holder": "ASWJ"},
    {"place": "Mocímboa", "on": "2021-03-29", "holder": "ASWJ"}, {"place": "Mocímboa", "on": "2021-04-06", "holder": "ASWJ"}, {"place": "Mocímboa", "on": "2021-07-15", "holder": "ASWJ"},
    {"place": "Mocímboa", "on": "2021-08-09", "holder": "joint force"}, {"place": "Mocímboa", "on": "2021-08-13", "holder": "joint force"},
    {"place": "Palma", "on": "2021-04-06", "holder": "FDS"}, {"place": "Palma", "on": "2021-06-01", "holder": "FDS"}, {"place": "Palma", "on": "2021-08-13", "holder": "FDS"},
    {"place": "airfield", "on": "2021-03-31", "holder": "FDS"}, {"place": "airfield", "on": "2021-04-06", "holder": "FDS"},
    {"place": "Afungi", "on": "2021-03-29", "holder": "FDS"}, {"place": "Afungi", "on": "2021-03-31", "holder": "FDS"}, {"place": "Afungi", "on": "2021-04-06", "holder": "FDS"},
    {"place": "Quissanga", "on": "2020-03-25", "holder": "ASWJ"}, {"place": "Macomia", "on": "2020-05-29", "holder": "ASWJ"}, {"place": "Macomia", "on": "2020-06-03", "holder": "FDS"},
    {"place": "Muidumbe", "on": "2020-11-25", "holder": "FDS"}, {"place": "Awasse", "on": "2020-12-15", "holder": "FDS"}, {"place": "Awasse", "on": "2021-07-30", "holder": "RDF"},
    {"place": "Awasse", "on": "2021-08-10", "holder": "RDF"}, {"place": "Diaca", "on": "2021-07-27", "holder": "RDF"}, {"place": "Diaca", "on": "2021-08-10", "holder": "RDF"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "120": ["By Teresa Lindqvist and Amade Nacuo", "(Additional reporting by Sipho Dlomo in Johannesburg; Editing by Karen Aldous)"],
    "121": ["News | World | Africa", "Share on Facebook | Share on Twitter | 14 comments", "Photograph: Luis Matola", "Read more: Who are Mozambique's al-Shabaab?", "Sign up to World Briefing, our free daily newsletter"],
    "122": ["Mozambique-Conflict, 1st Lead", "By Joana Salgueiro", "jsa/pm/rt", "Serra News Agency. All rights reserved."],
    "123": ["Home > National > Cabo Delgado", "Text: Ernesto Mucavele", "(Ernesto Mucavele)", "Also read: | Minister inaugurates bridge in Chiúre | Moçambola: results of the weekend"],
    "124": ["Support independent journalism: M-Pesa 84 000 0000 | Facebook | WhatsApp"],
    "125": ["5 min read | Listen to this article", "Related: Portugal's new role in Africa | The gas boom that never came", "Get the Brief in your inbox every Friday. Subscribe", "© Continental Brief 2021"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["palma-attack", "palma-claimed"], ["palma-attack", "palma-fighting"], ["palma-attack", "palma-dead"], ["palma-attack", "banks"], ["palma-attack", "phones"], ["palma-attack", "beheadings"], ["palma-attack", "convoy"],
         ["palma-claimed", "palma-denied"], ["palma-claimed", "propaganda"], ["palma-claimed", "palma-withdrawal"], ["palma-denied", "palma-withdrawal"], ["propaganda", "palma-withdrawal"], ["palma-denied", "propaganda"], ["palma-claimed", "palma-fighting"],
         ["beheadings", "palma-dead"], ["beheadings", "twelve"], ["palma-dead", "convoy"], ["palma-dead", "is-55"], ["is-55", "offices"], ["palma-claimed", "offices"], ["convoy", "nel"], ["convoy", "amarula-killed"], ["convoy", "twelve"], ["amarula-killed", "twelve"],
         ["banks", "phones"], ["banks", "offices"], ["banks", "set-on-fire"], ["set-on-fire", "food-stolen"], ["dag-rescue", "whites-first"], ["dag-rescue", "dag-fired-at"], ["dag-fired-at", "dag-shot-back"], ["amnesty", "whites-first"],
         ["amnesty", "whites-denied"], ["whites-first", "whites-denied"], ["mdp-2020", "mdp-fled"], ["mdp-2020", "mdp-infiltrated"], ["mdp-2020", "mdp-fighting"], ["mdp-2020", "mdp-regrouped"], ["mdp-fled", "mdp-regrouped"],
         ["mdp-fled", "mdp-fled-denied"], ["mdp-regrouped", "mdp-fled-denied"], ["mdp-fighting", "mdp-59"], ["mdp-fighting", "patrol-boat"], ["mdp-fighting", "mdp-infiltrated"], ["mdp-march-2020", "mdp-march-left"],
         ["quissanga", "quissanga-station"], ["quissanga", "quissanga-left"], ["insurgency", "oct-2017"], ["oct-2017", "oct-2017-killed"], ["airfield-lost", "airfield-denied"], ["airfield-lost", "airfield-retaken"],
         ["airfield-retaken", "airfield-denied"], ["fuel-accusation", "fuel-refused"], ["fuel-refused", "fuel-denied"], ["fuel-accusation", "fuel-denied"], ["fuel-denied", "fuel-supplied"], ["fuel-denied", "no-soldiers"],
         ["turned-back", "tanzania-denies"], ["masisi-mnangagwa", "masisi-calls"], ["wagner-arrives", "wagner-killed"], ["wagner-nacala", "wagner-killed"], ["palma-regained", "airfield-cleared"], ["palma-regained", "bandits-killed"],
         ["palma-regained", "patrol"], ["palma-regained", "reinforcements"], ["bandits-killed", "motorcycles"], ["bandits-killed", "three-soldiers"], ["tauabo-visit", "tauabo-calls"], ["mangrasse-received", "congratulated"],
         ["congratulated", "surrender-call"], ["ammunition-denied", "shops-denied"], ["shops-looted", "shops-denied"], ["shops-looted", "marines-stealing"], ["mdp-surrounded", "mdp-promise"], ["mdp-retaken", "mdp-left"],
         ["mdp-retaken", "mdp-14"], ["mdp-left", "otherwise"], ["mdp-left", "mbau-regrouped"], ["mdp-left", "women-abducted"], ["insurgents-killed", "mdp-14"], ["insurgents-killed", "awasse-14"], ["mdp-14", "awasse-14"], ["awasse-july", "awasse-14"],
         ["awasse-july", "diaca"], ["awasse-november", "awasse-abandoned"], ["houses-burned", "lies"], ["marines-stealing", "residents-accuse"], ["marines-stealing", "lies"], ["houses-burned", "marines-stealing"], ["momade", "rwandans-invited"],
         ["rwandans-invited", "kagame"], ["samim-launched", "samim-pemba"], ["samim-launched", "samim-macomia"], ["samim-macomia", "samim-mueda"], ["samim-macomia", "samim-pemba"], ["samim-mueda", "samim-pemba"], ["to-mbau", "mbau-regrouped"],
         ["two-vehicles", "nine-soldiers"], ["two-vehicles", "rwanda-denies"], ["nine-soldiers", "rwanda-denies"], ["xitaxi", "xitaxi-refusal"], ["muidumbe-beheadings", "rafael-denies"], ["us-designation", "omar-sanctioned"],
         ["insurgency", "palma-dead"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
