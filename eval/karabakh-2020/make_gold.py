#!/usr/bin/env python3
"""Writes gold.json for the five reports in reports/, written by us in our own sentences about the war over Nagorno-Karabakh,
September to November 2020. Every evidence string is an exact substring of its report, standing once. Run: ./make_gold.py"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event = G.event

reports = {
    "400": {"published": ["2020-11-08", "2020-11-08"], "basis": "stated", "agency": "Reuters"},
    "401": {"published": ["2020-11-09", "2020-11-09"], "basis": "stated", "agency": "Reuters", "derived_from": {"400": "rewrite"}},
    "402": {"published": ["2020-10-20", "2020-10-20"], "basis": "stated"},
    "403": {"published": ["2020-10-12", "2020-10-12"], "basis": "stated"},
    "404": {"published": ["2020-11-20", "2020-11-20"], "basis": "stated"},
}

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Azerbaijan": {"type": "state", "names": ["Azerbaijan"], "also": ["Baku", "Azeris", "Azerbaijani", "enemy", "Republic of Azerbaijan", "Ilham Aliyev", "Azerbaijani Army"]},
    "Azerbaijani army": {"type": "group", "names": ["Azerbaijani Army"],
                         "also": ["Azerbaijan", "Baku", "Azerbaijani troops", "Azerbaijani infantry", "Azerbaijani military", "Azerbaijani aviation", "Azeris", "Azerbaijani special forces unit", "Azerbaijani special forces",
                                  "special forces unit", "victorious Azerbaijani Army", "our army", "its troops", "troops", "enemy", "army", "Azerbaijani forces"]},
    "Azerbaijan's ministry": {"type": "organisation", "names": ["Azerbaijan's defence ministry"], "also": ["Ministry of Defense", "Ministry", "defence ministry", "Azerbaijan", "Vagif Dargahli"]},
    "Azerbaijan's foreign ministry": {"type": "organisation", "names": ["Ministry of Foreign Affairs of Azerbaijan"], "also": ["Ministry of Foreign Affairs", "Azerbaijan"]},
    "Armenia": {"type": "state", "names": ["Armenia"], "also": ["Yerevan", "Armenian side", "Armenian leadership", "Armenians", "fascist Armenia", "enemy", "Armenian armed forces", "Armenian forces"]},
    "Armenian forces": {"type": "group", "names": ["Armenian forces", "Armenian armed forces"],
                        "also": ["Armenian fighters", "Armenia", "Armenian side", "enemy", "enemy units", "Defence Army", "defenders", "most of the defenders", "Armenians", "us", "Armenian troops"]},
    "Armenian ministry": {"type": "organisation", "names": ["Armenian Ministry of Defence", "Ministry of Defense of Armenia"],
                          "also": ["Armenia's Defence Ministry", "Defence Ministry", "Ministry of Defence", "Ministry of Defense", "department", "ministry", "Armenia"]},
    "Defence Army": {"type": "group", "names": ["Defence Army"], "also": ["Armenian forces", "our rocket forces", "rocket forces", "Artsakh", "Armenia"]},
    "Karabakh": {"type": "place", "names": ["Nagorno-Karabakh", "Karabakh", "Artsakh"], "also": ["unrecognized republic", "president of the unrecognized republic", "Karabakh authorities", "mountain enclave"]},
    "Karabakh authorities": {"type": "organisation", "names": ["Karabakh authorities", "authorities of Karabakh"], "also": ["Karabakh", "local authorities", "authorities", "de facto presidency"]},
    "emergencies service": {"type": "organisation", "names": ["Karabakh's emergencies service"],
                            "also": ["emergencies service", "service of emergency situations of Karabakh", "service of emergency situations", "same service", "Karabakh"]},
    "Aliyev": {"type": "person", "names": ["Ilham Aliyev", "Aliyev"], "also": ["President Ilham Aliyev", "President Aliyev", "head of state", "President of Azerbaijan", "Azerbaijan", "president of Azerbaijan"]},
    "Stepanyan": {"type": "person", "names": ["Shushan Stepanyan", "Shushan Stepanian"], "also": ["Armenia's Defence Ministry", "Ministry of Defense of Armenia", "Defence Ministry"]},
    "Hovhannisyan": {"type": "person", "names": ["Artsrun Hovhannisyan", "Artsrun Ovannisian"], "also": ["Hovhannisyan"]},
    "Erdogan": {"type": "person", "names": ["Tayyip Erdogan", "Recep Tayyip Erdogan", "Erdogan"], "also": ["Turkish President Tayyip Erdogan"]},
    "Putin": {"type": "person", "names": ["Vladimir Putin", "Putin"], "also": ["Russian President Vladimir Putin", "President Putin"]},
    "Pashinyan": {"type": "person", "names": ["Nikol Pashinyan", "Pashinyan"], "also": ["Prime Minister Pashinyan", "Mr Pashinyan", "press service of Pashinyan", "Prime Minister Nikol Pashinyan"]},
    "Poghosyan": {"type": "person", "names": ["Vahram Poghosyan", "Poghosyan"]},
    "Dargahli": {"type": "person", "names": ["Vagif Dargahli"], "also": ["Colonel Vagif Dargahli", "Ministry of Defense", "Ministry"]},
    "Hajiyev": {"type": "person", "names": ["Hikmet Hajiyev"]},
    "Sentop": {"type": "person", "names": ["Mustafa Sentop"]},
    "Bayramov": {"type": "person", "names": ["Jeyhun Bayramov"], "also": ["Foreign Minister Jeyhun Bayramov"]},
    "Mnatsakanyan": {"type": "person", "names": ["Zohrab Mnatsakanyan"], "also": ["Foreign Minister Zohrab Mnatsakanyan", "foreign ministers Zohrab Mnatsakanyan"]},
    "Lavrov": {"type": "person", "names": ["Sergey Lavrov"]},
    "Pompeo": {"type": "person", "names": ["Mike Pompeo"]},
    "Harutyunyan": {"type": "person", "names": ["Arayik Harutyunyan", "Harutyunyan"], "also": ["Mr. Harutyunyan"]},
    "Beglaryan": {"type": "person", "names": ["Artak Beglaryan", "Beglaryan"]},
    "Kotenok": {"type": "person", "names": ["Yuri Kotenok"]},
    "Karekin": {"type": "person", "names": ["Karekin II"], "also": ["Catholicos Karekin II"]},
    "Mirzoyan": {"type": "person", "names": ["Ararat Mirzoyan"]},
    "Tsarukyan": {"type": "person", "names": ["Gagik Tsarukyan"]},
    "Sarkissian": {"type": "person", "names": ["Armen Sarkissian"]},
    "Turkey": {"type": "state", "names": ["Turkey"], "also": ["Ankara", "brotherly Turkey"]},
    "Russia": {"type": "state", "names": ["Russia"], "also": ["Moscow"]},
    "Russian Foreign Ministry": {"type": "organisation", "names": ["Russian Foreign Ministry"], "also": ["Russia", "Foreign Ministry"]},
    "France": {"type": "state", "names": ["France"]},
    "Canada": {"type": "state", "names": ["Canada"]},
    "ICRC": {"type": "organisation", "names": ["International Committee of the Red Cross"]},
    "HRW": {"type": "organisation", "names": ["Human Rights Watch"]},
    "Amnesty": {"type": "organisation", "names": ["Amnesty International"]},
    "UNESCO": {"type": "organisation", "names": ["UNESCO"]},
    "Prosecutor General": {"type": "organisation", "names": ["Prosecutor General's Office"], "also": ["prosecutor general", "prosecutors in Baku"]},
    "Turkish parliament": {"type": "organisation", "names": ["Grand National Assembly of Turkey"], "also": ["Grand National Assembly"]},
    "Milli Majlis": {"type": "organisation", "names": ["Milli Majlis"]},
    "Prosperous Armenia": {"type": "organisation", "names": ["Prosperous Armenia"]},
    "Fund": {"type": "organisation", "names": ["Hayastan All-Armenian Fund"]},
    "Cathedral": {"type": "facility", "names": ["Ghazanchetsots", "Holy Saviour Cathedral"], "also": ["church"]},
    "Shusha": {"type": "place", "names": ["Shusha", "Shushi"], "also": ["hilltop stronghold", "Ghazanchetsots", "Holy Saviour Cathedral", "Karabakh's second city"], "lat": 39.758, "lon": 46.749},
    "Stepanakert": {"type": "place", "names": ["Stepanakert", "STEPANAKERT", "Khankendi"], "also": ["maternity hospital"], "lat": 39.815, "lon": 46.752},
    "Zangilan": {"type": "place", "names": ["Zangilan"], "lat": 39.085, "lon": 46.653},
    "Jabrayil": {"type": "place", "names": ["Jabrayil"], "lat": 39.399, "lon": 47.026},
    "Fuzuli": {"type": "place", "names": ["Fuzuli"], "lat": 39.600, "lon": 47.145},
    "Hadrut": {"type": "place", "names": ["Hadrut"], "lat": 39.520, "lon": 47.031},
    "Qubadli": {"type": "place", "names": ["Qubadli"], "lat": 39.344, "lon": 46.582},
    "Aghdam": {"type": "place", "names": ["Aghdam"], "also": ["Aghdam district"], "lat": 39.991, "lon": 46.929},
    "Kalbajar": {"type": "place", "names": ["Kalbajar"], "also": ["Kalbajar district"], "lat": 40.106, "lon": 46.036},
    "Lachin": {"type": "place", "names": ["Lachin"], "lat": 39.641, "lon": 46.547},
    "Ganja": {"type": "place", "names": ["Ganja"], "lat": 40.683, "lon": 46.361},
    "Terter": {"type": "place", "names": ["Terter"], "also": ["Terter cemetery"], "lat": 40.342, "lon": 46.931},
    "Barda": {"type": "place", "names": ["Barda"], "lat": 40.374, "lon": 47.127},
    "Garayusifli": {"type": "place", "names": ["Garayusifli"]},
    "Talish": {"type": "place", "names": ["Talish"], "lat": 40.386, "lon": 46.779},
    "Mataghis": {"type": "place", "names": ["Mataghis"]},
    "Karakhambeyli": {"type": "place", "names": ["Karakhambeyli"]},
    "Yeraskh": {"type": "place", "names": ["Yeraskh"], "lat": 39.742, "lon": 44.790},
    "Nakhichevan": {"type": "place", "names": ["Nakhichevan"]},
    "Goris": {"type": "place", "names": ["Goris"], "lat": 39.511, "lon": 46.342},
    "Baku": {"type": "place", "names": ["Baku", "BAKU"], "also": ["capital"], "lat": 40.377, "lon": 49.892},
    "Yerevan": {"type": "place", "names": ["Yerevan", "YEREVAN"], "lat": 40.181, "lon": 44.514},
    "Moscow": {"type": "place", "names": ["Moscow"], "lat": 55.752, "lon": 37.616},
    "Washington": {"type": "place", "names": ["Washington"], "lat": 38.895, "lon": -77.036},
    "Kocaeli": {"type": "place", "names": ["Kocaeli"], "lat": 40.765, "lon": 29.940},
    "Tbilisi": {"type": "place", "names": ["Tbilisi"], "lat": 41.694, "lon": 44.834},
}

# Shusha, November 2020
event("shusha-captured", ["capture"], ["2020-11-07", "2020-11-08"], "Shusha", "Azerbaijani army",
      {"400": ["Azerbaijan says it has captured Karabakh's second city", "its troops had captured Shusha", "Ilham Aliyev announced the capture", "Shusha has come back to its owners"],
       "401": ["Azerbaijan declared about taking of Shusha", "its troops took the city of Shusha", "About the taking announced", "Shusha has returned to its owners", "admitted the loss of the city", "Shushi is no more under our control"],
       "404": ["Shusha (Shushi) was claimed by Azerbaijan on 8 November", "acknowledged as lost"]},
      target="Armenian forces", speakers={"400": "Azerbaijan", "401": "Azerbaijan", "404": "Azerbaijan"}, disputes=["status"])
event("shusha-denied", ["deny", "reject"], ["2020-11-08", "2020-11-08"], None, None,
      {"400": ["Armenians deny it", "ethnic Armenian officials insisted that the hilltop stronghold was still being defended", "Armenia's Defence Ministry said the fighting was not over"],
       "401": ["In Karabakh denied for a day", "The Armenian side insisted that the fortress on the mountain is still defended", "declared that the fights are not finished"]})
event("shusha-fighting", ["clash", "attack"], ["2020-11-04", "2020-11-09"], "Shusha", None,
      {"400": ["after several days of fighting at close quarters", "Battles in Shushi continue"], "401": ["after several days of close fights", "The battles in Shushi continue", "the battle for Shushi proceeds"]},
      speakers={"400": "Stepanyan", "401": "Stepanyan"})
event("shusha-repelled", ["attack", "clash"], ["2020-11-07", "2020-11-08"], "Shusha", None,
      {"400": ["the enemy had been thrown back from the southern approaches overnight"], "401": ["at night the enemy was thrown back from the southern approaches"]},
      speakers={"400": "Hovhannisyan", "401": "Hovhannisyan"})
event("shusha-left", ["withdraw"], ["2020-11-04", "2020-11-07"], "Shusha", "Armenian forces", {"404": ["most of the defenders had withdrawn by the 7th"]})
event("shusha-infantry", ["advance", "attack"], ["2020-11-04", "2020-11-07"], None, "Azerbaijani army", {"404": ["Azerbaijani infantry came up through the forest from the Hadrut side"]})
event("shusha-1992", ["capture"], ["1992-05-01", "1992-05-31"], "Shusha", "Armenian forces", {"400": ["Armenian fighters took it from Azerbaijan in May 1992"]}, target="Azerbaijan")
event("pashinyan-office", ["deny", "reject"], ["2020-11-09", "2020-11-09"], None, "Pashinyan", {"401": ["in an hour declared that the battle for Shushi proceeds", "the record of Poghosyan advised not to trust"]})

event("cities-shelled", ["shelling", "attack"], ["2020-11-07", "2020-11-08"], None, None,
      {"400": ["Both cities were shelled again during the night"], "401": ["At night both cities were again subjected to shelling"]},
      speakers={"400": "emergencies service", "401": "emergencies service"})
event("stepanakert-friday", ["shelling", "attack", "kill"], ["2020-11-06", "2020-11-06"], "Stepanakert", None,
      {"400": ["three people were killed in Stepanakert when a rocket struck a house"], "401": ["in Stepanakert as a result of hit of a rocket in a house three persons were lost"]},
      speakers={"400": "emergencies service"})
event("baku-dismisses", ["deny", "reject"], None, None, "Azerbaijan", {"400": ["Baku dismissed the reports as disinformation"], "401": ["Baku named these messages disinformation"]})
event("stepanakert-1992", ["shelling", "attack"], ["1991-05-01", "1992-05-31"], "Stepanakert", None, {"400": ["Azeri gunners had used its heights to bombard Stepanakert"]})
event("road-closed", ["restrict"], ["2020-11-04", "2020-11-04"], None, "Karabakh authorities",
      {"400": ["The Karabakh authorities closed that road to civilians on Wednesday"], "401": ["the authorities of Karabakh closed this road for civilians"]})

event("erdogan-congratulates", ["support"], None, None, "Erdogan",
      {"400": ["congratulated \"my Azeri brothers\" at a rally in Kocaeli"], "401": ["at a meeting in Kocaeli congratulated"]})
event("erdogan-putin", ["consult"], ["2020-11-07", "2020-11-07"], None, "Erdogan",
      {"400": ["Erdogan and Russian President Vladimir Putin discussed Karabakh by telephone on Saturday"], "401": ["On Saturday he discussed Karabakh by phone with Vladimir Putin"]}, target="Putin")
event("syrians-sent", ["deploy", "supply"], None, None, "Turkey",
      {"400": ["having sent Syrian fighters to the front, as France and Russia say it has"], "401": ["sent in the conflict zone Syrian fighters"], "403": ["has sent jihadist mercenaries from Syria into it"]},
      speakers={"403": "Pashinyan"}, disputes=["status"])
event("turkey-denies", ["deny", "reject"], None, None, "Turkey", {"400": ["denies having sent Syrian fighters"], "401": ["denies that sent in the conflict zone Syrian fighters"]})
event("pashinyan-asks", ["appeal"], ["2020-10-26", "2020-11-07"], None, "Pashinyan", {"400": ["asked Putin last week to begin urgent consultations on military assistance"]}, target="Putin")
event("russia-help", ["pledge"], None, None, "Russian Foreign Ministry", {"400": ["it would give Armenia \"all necessary help\""]})

event("helicopter", ["destroy", "attack", "kill", "shooting"], ["2020-11-09", "2020-11-09"], "Yeraskh", "Azerbaijani army",
      {"401": ["was shot down the Mi-24 helicopter of the Russian military base", "Two members of crew were killed", "the helicopter was brought down by the Azerbaijani military by mistake"]},
      target="Russia", speakers={"401": "Azerbaijan's foreign ministry"})
event("helicopter-compensation", ["pledge", "concede"], ["2020-11-09", "2020-11-09"], None, "Azerbaijan's foreign ministry", {"401": ["expressed readiness to pay compensation"]}, target="Russia")

# the ceasefires
event("truce-moscow", ["ceasefire", "agree"], ["2020-10-10", "2020-10-10"], None, None,
      {"403": ["All this happened under a ceasefire", "the sides agreed to lay down their arms from noon on Saturday"]})
event("truce-october-18", ["ceasefire"], ["2020-10-18", "2020-10-18"], None, None, {"402": ["The humanitarian ceasefire, which was to take effect at 00:00 on October 18"]})
event("truce-washington", ["ceasefire"], ["2020-10-26", "2020-10-26"], None, None,
      {"400": ["the last on Oct. 26 within minutes of taking effect"], "404": ["A humanitarian truce negotiated in Washington entered into force at 08:00 on 26 October"]})
event("truce-washington-blame", ["accuse"], ["2020-10-26", "2020-10-26"], None, None, {"404": ["each side accusing the other"]})
event("moscow-talks", ["consult"], None, "Moscow", "Mnatsakanyan", {"403": ["After ten hours of talks in Moscow"]}, target="Bayramov")
event("karakhambeyli", ["attack"], ["2020-10-10", "2020-10-10"], "Karakhambeyli", "Azerbaijani army",
      {"403": ["truce broken from the first hour", "the Azeris attacked in the direction of Karakhambeyli"]}, speakers={"403": "Stepanyan"})
event("stepanakert-october-10", ["shelling", "attack"], ["2020-10-10", "2020-10-10"], "Stepanakert", None, {"403": ["before midnight Stepanakert was under rockets again"]})
event("icrc-ready", ["pledge", "aid"], None, None, "ICRC", {"403": ["says that it is ready to act as intermediary"]})

# what Azerbaijan took in October
event("zangilan-captured", ["capture"], ["2020-10-20", "2020-10-20"], "Zangilan", "Azerbaijani army",
      {"402": ["City of Zangilan liberated from occupation", "has liberated the city of Zangilan and 24 villages", "From today Zangilan is again in the hands of its owners"]},
      target="Armenian forces", speakers={"402": "Aliyev"})
event("zangilan-1993", ["capture", "seize"], ["1993-10-29", "1993-10-29"], "Zangilan", "Armenian forces", {"402": ["The enemy seized Zangilan on October 29, 1993"]}, speakers={"402": "Aliyev"})
event("jabrayil-captured", ["capture"], ["2020-10-04", "2020-10-04"], "Jabrayil", "Azerbaijani army",
      {"402": ["the city of Jabrayil was liberated on October 4"], "403": ["whose “liberation” Baku has been celebrating since October 4"]}, speakers={"402": "Aliyev", "403": "Azerbaijan"})
event("jabrayil-left", ["withdraw"], None, "Jabrayil", "Defence Army",
      {"403": ["the Defence Army has pulled back from Jabrayil", "it was a tactical retreat"]}, speakers={"403": "Hovhannisyan"}, disputes=["cause"])
event("fuzuli-captured", ["capture"], ["2020-10-17", "2020-10-17"], "Fuzuli", "Azerbaijani army", {"402": ["the city of Fuzuli on October 17"]}, speakers={"402": "Aliyev"})
event("hadrut-captured", ["capture"], ["2020-10-09", "2020-10-09"], "Hadrut", "Azerbaijani army",
      {"402": ["the settlement of Hadrut on October 9"], "403": ["whose capture the president of Azerbaijan had announced to his nation on Friday"], "404": ["had been under Azerbaijani control since the middle of that month"]},
      times={"404": ["2020-10-10", "2020-10-20"]}, speakers={"402": "Aliyev", "403": "Aliyev"}, disputes=["status"])
event("hadrut-denied", ["deny", "reject"], ["2020-10-11", "2020-10-11"], None, "Hovhannisyan", {"403": ["He denied once more that the town", "\"Hadrut is ours\""]})
event("hadrut-raid", ["attack", "advance", "clash"], ["2020-10-10", "2020-10-10"], "Hadrut", "Azerbaijani army",
      {"403": ["An Azerbaijani special forces unit which slipped into Hadrut on Saturday", "during the raid"]}, speakers={"403": "Hovhannisyan"})
event("hadrut-repelled", ["attack", "clash", "withdraw"], ["2020-10-10", "2020-10-10"], "Hadrut", None,
      {"403": ["saboteurs driven out", "was driven out of the town by evening and most of it wiped out"]}, speakers={"403": "Hovhannisyan"})
event("hadrut-family", ["kill", "shooting", "attack"], ["2020-10-10", "2020-10-10"], "Hadrut", None,
      {"403": ["A mother and her disabled son were shot dead in their house in Hadrut"], "404": ["two of them in Hadrut on 10 October"]}, speakers={"403": "Beglaryan"})
event("hadrut-fighting", ["clash", "attack"], ["2020-10-11", "2020-10-11"], "Hadrut", None, {"403": ["fighting continued on Sunday in the hills around the town"]}, speakers={"403": "Harutyunyan"})
event("talish-left", ["withdraw"], ["2020-10-03", "2020-10-03"], "Talish", "Defence Army", {"403": ["Talish and Mataghis were given up on October 3"]})
event("mataghis-left", ["withdraw"], ["2020-10-03", "2020-10-03"], "Mataghis", "Defence Army", {"403": ["Talish and Mataghis were given up on October 3"]})
event("qubadli-captured", ["capture"], ["2020-10-25", "2020-10-25"], "Qubadli", "Azerbaijani army",
      {"404": ["Azerbaijan announced the capture of Qubadli on 25 October", "conceded the loss two days later"]}, speakers={"404": "Azerbaijan"})

# Baku, 20 October
event("aliyev-accuses", ["accuse"], ["2020-10-20", "2020-10-20"], None, "Aliyev", {"402": ["the Armenian leadership lied to its own people about Hadrut"]}, target="Armenia")
event("aliyev-demands", ["appeal", "threaten"], ["2020-10-20", "2020-10-20"], None, "Aliyev", {"402": ["Prime Minister Pashinyan must announce to the whole world a timetable", "Let him say it today"]}, target="Pashinyan")
event("aliyev-threat", ["threaten", "pledge"], ["2020-10-20", "2020-10-20"], None, "Aliyev", {"402": ["Otherwise we will go to the end", "he warned"]})
event("enemy-retreated", ["withdraw"], ["2020-10-19", "2020-10-20"], None, "Armenian forces",
      {"402": ["retreated in panic", "\"tactical withdrawal\" from several heights"]}, speakers={"402": "Azerbaijan's ministry"}, disputes=["cause"])
event("armour-destroyed", ["destroy", "attack"], ["2020-10-20", "2020-10-20"], None, None, {"402": ["anti-aircraft missile system of the enemy were destroyed"]})
event("trucks-taken", ["seize", "capture"], ["2020-10-20", "2020-10-20"], None, None, {"402": ["six trucks with ammunition were taken as trophies"]})
event("su25", ["destroy", "attack", "shooting"], None, None, None, {"402": ["an Azerbaijani Su-25 aircraft was shot down"]}, status="denied", speakers={"402": "Armenia"}, disputes=["status"])
event("su25-denied", ["deny", "reject"], ["2020-10-20", "2020-10-20"], None, "Dargahli", {"402": ["He also refuted the claim of the Armenian side", "aviation made no flights in that direction"]})
event("terter-shelled", ["shelling", "attack"], ["2020-10-18", "2020-10-20"], "Terter", "Armenian forces", {"402": ["The city of Terter and villages of Aghdam district were subjected to artillery fire"]})
event("terter-funeral", ["shelling", "attack", "kill"], ["2020-10-15", "2020-10-15"], "Terter", "Armenian forces",
      {"402": ["A civilian was killed and two were wounded", "the Armenian armed forces shelled a funeral in the Terter cemetery"]})
event("sentop-visit", ["consult"], ["2020-10-19", "2020-10-20"], "Baku", "Sentop", {"402": ["who arrived in Baku on a visit on Monday", "addressed Milli Majlis today"]})
event("sentop-pledge", ["pledge", "support"], ["2020-10-20", "2020-10-20"], None, "Sentop", {"402": ["brotherly Turkey will stand by Azerbaijan to the end"]})
event("bayramov-pompeo", ["consult"], ["2020-10-23", "2020-10-23"], "Washington", "Bayramov",
      {"402": ["will travel to Washington", "he is to hold talks with US Secretary of State Mike Pompeo"]}, target="Pompeo", status="planned")

# Ganja
event("ganja-airport", ["shelling", "attack", "destroy"], ["2020-10-04", "2020-10-04"], "Ganja", "Defence Army", {"403": ["our rocket forces had destroyed the military airport of that city"]}, speakers={"403": "Harutyunyan"})
event("ganja-october-11", ["shelling", "attack", "kill", "bombing"], ["2020-10-11", "2020-10-11"], "Ganja", "Armenian forces",
      {"402": ["the attack of October 11, in which ten civilians were killed"], "403": ["an explosion that wrecked an apartment block in Ganja", "nine people died there and 34 were injured"],
       "404": ["the strikes on Ganja of 11 and 17 October"]},
      speakers={"403": "Azerbaijan"}, disputes=["actor", "number"])
event("ganja-october-17", ["shelling", "attack", "kill"], ["2020-10-17", "2020-10-17"], "Ganja", "Armenian forces",
      {"402": ["the treacherous missile attack of Armenia on Ganja on the night of October 17", "two ballistic missiles launched from the territory of Armenia fell on residential quarters", "More than 50 civilians, including women and children, were wounded"],
       "404": ["the strikes on Ganja of 11 and 17 October"]}, speakers={"402": "Prosecutor General"}, disputes=["actor"])
event("ganja-17-denied", ["deny", "reject"], None, None, "Armenia", {"402": ["The Armenian side denied its involvement"]})
event("ganja-11-denied", ["deny", "reject"], None, None, "Defence Army", {"403": ["The Defence Army called it an absolute lie", "had not fired at Ganja"]})
event("ganja-11-blame", ["accuse"], None, None, "Azerbaijan", {"403": ["Baku, for its part, blames us"]})
event("hajiyev-accuses", ["accuse"], None, None, "Hajiyev", {"402": ["described the attack as terror at the state level"]}, target="Armenia")
event("hajiyev-calls", ["appeal"], None, None, "Hajiyev", {"402": ["called on the international community to condemn the vandalism of fascist Armenia"]})

# the cathedral, and what else Yerevan's paper says
event("cathedral", ["airstrike", "attack", "destroy"], ["2020-10-08", "2020-10-08"], "Shusha", "Azerbaijani army",
      {"403": ["which Azerbaijani aviation struck twice on Thursday", "were wounded in the second"]}, disputes=["actor"])
event("cathedral-denied", ["deny", "reject"], None, None, "Azerbaijan's ministry", {"403": ["Azerbaijan's defence ministry denied having hit the church"]})
event("karekin-denounces", ["accuse"], None, None, "Karekin", {"403": ["Catholicos Karekin II denounced"]})
event("pashinyan-accuses", ["accuse"], None, None, "Pashinyan", {"403": ["told French television that Turkey is directing the offensive"]}, target="Turkey")
event("canada", ["restrict", "sanction"], ["2020-10-05", "2020-10-05"], None, "Canada", {"403": ["Canada last Monday suspended exports to Turkey"]}, target="Turkey")

# late October
event("barda", ["shelling", "attack", "kill"], ["2020-10-28", "2020-10-28"], "Barda", "Armenian forces",
      {"404": ["At least 21 civilians were killed in Barda on 28 October", "Smerch rockets with cluster munitions hit a hospital and a busy crossroads in Barda", "attributed the Barda attack to Armenian forces"]},
      disputes=["actor"])
event("barda-attributed", ["accuse"], None, None, "HRW", {"404": ["attributed the Barda attack to Armenian forces"]}, target="Armenian forces")
event("barda-denied", ["deny", "reject"], None, None, "Armenian ministry", {"404": ["Armenia's defence ministry said the accusation was groundless"]})
event("garayusifli", ["attack", "shelling", "airstrike", "kill"], ["2020-10-27", "2020-10-27"], "Garayusifli", None, {"404": ["a strike on the village of Garayusifli had killed four"]})
event("maternity-hospital", ["airstrike", "attack", "destroy"], ["2020-10-28", "2020-10-28"], "Stepanakert", None, {"404": ["the maternity hospital in Stepanakert was damaged by an air strike"]})

# November
event("statement", ["sign", "agree", "ceasefire"], ["2020-11-09", "2020-11-10"], None, "Aliyev",
      {"404": ["under the statement of 10 November", "The statement signed by President Aliyev, Prime Minister Pashinyan and President Putin", "ended the fighting at midnight"]})
event("handover-due", ["withdraw", "pledge", "agree"], None, None, None,
      {"404": ["the first of three districts that Armenian forces must hand over", "Aghdam was to be returned by 20 November, Kalbajar by 15 November and Lachin by 1 December"]}, status="planned")
event("aghdam-entered", ["advance", "deploy", "capture"], ["2020-11-20", "2020-11-20"], "Aghdam", "Azerbaijani army", {"404": ["Azerbaijani troops entered Aghdam this morning"]})
event("kalbajar-extended", ["concede", "agree", "pledge"], ["2020-11-15", "2020-11-15"], None, "Azerbaijan", {"404": ["extended the deadline for Kalbajar to 25 November"]})
event("peacekeepers", ["deploy"], None, None, "Russia", {"404": ["Russia is deploying 1,960 peacekeepers"]})
event("turks-ruled-out", ["reject"], None, None, "Russia", {"404": ["Moscow has ruled that out"]})
event("houses-burned", ["destroy"], ["2020-11-13", "2020-11-15"], "Kalbajar", None, {"404": ["Departing residents burned dozens of houses in Kalbajar district"]})
event("unesco-mission", ["appeal", "pledge"], None, None, "UNESCO", {"404": ["UNESCO has proposed a mission"]})
event("parliament-stormed", ["riot", "protest", "attack", "seize"], ["2020-11-10", "2020-11-10"], "Yerevan", None, {"404": ["Protesters stormed parliament and government buildings in Yerevan"]})
event("speaker-beaten", ["attack", "riot"], ["2020-11-10", "2020-11-10"], None, None, {"404": ["beat the speaker, Ararat Mirzoyan"]}, target="Mirzoyan")
event("politicians-detained", ["arrest"], ["2020-11-11", "2020-11-12"], None, None, {"404": ["Police detained ten opposition politicians on 11 and 12 November"]}, target="Tsarukyan")
event("politicians-freed", ["release"], ["2020-11-11", "2020-11-20"], None, None, {"404": ["courts have since freed most of them"]})
event("mnatsakanyan-resigned", ["resign"], ["2020-11-16", "2020-11-16"], None, "Mnatsakanyan", {"404": ["Foreign Minister Zohrab Mnatsakanyan resigned on 16 November"]})
event("sarkissian-calls", ["appeal"], None, None, "Sarkissian", {"404": ["President Armen Sarkissian has called for early elections"]})
event("pashinyan-rejects", ["reject"], None, None, "Pashinyan", {"404": ["a step that Mr Pashinyan rejects"]})

relations = [
    {"type": "speaks_for", "from": "Stepanyan", "to": "Armenian ministry", "accounts": {"400": ["its spokeswoman, Shushan Stepanyan"], "401": ["the press secretary of the department Shushan Stepanian"]}},
    {"type": "speaks_for", "from": "Poghosyan", "to": "Karabakh", "accounts": {"401": ["the press secretary of the president of the unrecognized republic, Vahram Poghosyan"]}},
    {"type": "speaks_for", "from": "Dargahli", "to": "Azerbaijan's ministry", "accounts": {"402": ["Colonel Vagif Dargahli, head of the press service of the Ministry"]}},
    {"type": "leads", "from": "Aliyev", "to": "Azerbaijan", "accounts": {"401": ["the President of Azerbaijan Ilham Aliyev"], "402": ["President of the Republic of Azerbaijan, Victorious Commander-in-Chief Ilham Aliyev"]}},
    {"type": "leads", "from": "Erdogan", "to": "Turkey", "accounts": {"400": ["Turkish President Tayyip Erdogan"], "401": ["President of Turkey Recep Tayyip Erdogan"]}},
    {"type": "leads", "from": "Putin", "to": "Russia", "accounts": {"400": ["Russian President Vladimir Putin"]}},
    {"type": "leads", "from": "Pashinyan", "to": "Armenia", "accounts": {"400": ["Armenian Prime Minister Nikol Pashinyan"]}},
    {"type": "leads", "from": "Harutyunyan", "to": "Karabakh", "accounts": {"403": ["Artsakh President Arayik Harutyunyan"]}},
    {"type": "leads", "from": "Sentop", "to": "Turkish parliament", "accounts": {"402": ["Speaker of the Grand National Assembly of Turkey Mustafa Sentop"]}},
    {"type": "leads", "from": "Tsarukyan", "to": "Prosperous Armenia", "accounts": {"404": ["Gagik Tsarukyan, the leader of Prosperous Armenia"]}},
    {"type": "backs", "from": "Turkey", "to": "Azerbaijan", "accounts": {"400": ["Ankara has backed Baku"], "401": ["Ankara supports Baku"], "402": ["brotherly Turkey will stand by Azerbaijan"]}},
    {"type": "part_of", "from": "Karabakh", "to": "Azerbaijan", "accounts": {"400": ["Nagorno-Karabakh is internationally recognised as part of Azerbaijan"]}},
]

quantities = [
    {"what": "killed", "low": 3, "high": 3, "accounts": {"400": ["three people were killed"], "401": ["three persons were lost"]}},
    {"what": "distance km", "low": 15, "high": 15, "accounts": {"400": ["15 km"], "401": ["15 kilometers"]}},
    {"what": "killed in the 1990s", "low": 30000, "high": 30000, "accounts": {"400": ["about 30,000 people"]}},
    {"what": "soldiers killed", "low": 1177, "high": 1177, "accounts": {"400": ["its military deaths at 1,177"]}},
    {"what": "civilians killed", "low": 92, "high": 92, "accounts": {"400": ["92 Azeri civilians have been killed"]}},
    {"what": "crew killed", "low": 2, "high": 2, "accounts": {"401": ["Two members of crew were killed"]}},
    {"what": "villages taken", "low": 24, "high": 24, "accounts": {"402": ["24 villages"]}},
    {"what": "expelled", "low": 35000, "high": 35000, "accounts": {"402": ["thirty-five thousand of them"]}},
    {"what": "tanks destroyed", "low": 2, "high": 2, "accounts": {"402": ["two T-72 tanks"]}},
    {"what": "launchers destroyed", "low": 4, "high": 4, "accounts": {"402": ["four BM-21 \"Grad\" launchers"]}},
    {"what": "trucks seized", "low": 6, "high": 6, "accounts": {"402": ["six trucks with ammunition"]}},
    {"what": "killed in Ganja", "low": 14, "high": 14, "accounts": {"402": ["rose to 14"]}},
    {"what": "wounded in Ganja", "low": 50, "accounts": {"402": ["More than 50 civilians"]}},
    {"what": "killed in Ganja", "low": 10, "high": 10, "accounts": {"402": ["ten civilians were killed"]}},
    {"what": "killed in Ganja", "low": 9, "high": 9, "accounts": {"403": ["nine people died"]}},
    {"what": "wounded in Ganja", "low": 34, "high": 34, "accounts": {"403": ["34 were injured"]}},
    {"what": "journalists wounded", "low": 3, "high": 3, "accounts": {"403": ["Three Russian journalists"]}},
    {"what": "servicemen killed", "low": 525, "high": 525, "accounts": {"403": ["525 of our servicemen are dead"]}},
    {"what": "displaced", "low": 75000, "high": 75000, "accounts": {"403": ["about 75,000"]}},
    {"what": "dollars", "low": 100000000, "accounts": {"403": ["more than $100 million"]}},
    {"what": "civilians killed in Barda", "low": 21, "accounts": {"404": ["At least 21 civilians were killed"]}},
    {"what": "wounded in Barda", "low": 70, "high": 70, "accounts": {"404": ["some 70 people were wounded"]}},
    {"what": "displaced", "low": 90000, "high": 90000, "accounts": {"404": ["An estimated 90,000 people"]}},
    {"what": "returned", "low": 20000, "high": 20000, "accounts": {"404": ["Some 20,000 have come back"]}},
    {"what": "killed", "low": 4, "high": 4, "accounts": {"404": ["had killed four"]}},
    {"what": "peacekeepers", "low": 1960, "high": 1960, "accounts": {"404": ["1,960 peacekeepers"]}},
    {"what": "detained", "low": 10, "high": 10, "accounts": {"404": ["ten opposition politicians"]}},
    {"what": "bodies examined", "low": 2425, "high": 2425, "accounts": {"404": ["2,425 servicemen"]}},
    {"what": "civilians killed", "low": 93, "high": 93, "accounts": {"404": ["civilian deaths at 93"]}},
    {"what": "civilians killed", "low": 54, "high": 54, "accounts": {"404": ["54 civilians killed"]}},
]

wordings = [
    {"entity": "Azerbaijani army", "report": "402", "loaded": "victorious", "evidence": ["The victorious Azerbaijani Army"]},
    {"entity": "Azerbaijani army", "report": "402", "loaded": "liberated", "evidence": ["has liberated the city of Zangilan", "City of Zangilan liberated from occupation"]},
    {"entity": "Armenian forces", "report": "402", "loaded": "occupation", "evidence": ["from Armenian occupation"]},
    {"entity": "Armenian forces", "report": "402", "loaded": "panic", "evidence": ["retreated in panic"]},
    {"entity": "Armenia", "report": "402", "loaded": "treacherous", "evidence": ["the treacherous missile attack"]},
    {"entity": "Armenia", "report": "402", "loaded": "terror", "evidence": ["terror at the state level"]},
    {"entity": "Armenia", "report": "402", "loaded": "vandalism", "evidence": ["the vandalism of fascist Armenia"]},
    {"entity": "Armenia", "report": "402", "loaded": "fascist", "evidence": ["the vandalism of fascist Armenia"]},
    {"entity": "Turkey", "report": "402", "loaded": "brotherly", "evidence": ["brotherly Turkey"]},
    {"entity": "Azerbaijani army", "report": "403", "loaded": "saboteurs", "evidence": ["saboteurs driven out"]},
    {"entity": "Azerbaijan", "report": "403", "loaded": "barbarity", "evidence": ["the barbarity of the Turkish-Azerbaijani tandem"]},
    {"entity": "Azerbaijan", "report": "403", "loaded": "liberation", "evidence": ["whose “liberation” Baku has been celebrating"]},
    {"entity": "Turkey", "report": "403", "loaded": "jihadist", "evidence": ["jihadist mercenaries from Syria"]},
    {"entity": "Turkey", "report": "403", "loaded": "mercenaries", "evidence": ["jihadist mercenaries from Syria"]},
]

# who holds a place on a day, according to the five reports taken together
control = [
    {"place": "Shusha", "on": "1993-01-01", "holder": "Armenian forces"}, {"place": "Shusha", "on": "2020-10-15", "holder": "Armenian forces"},
    {"place": "Shusha", "on": "2020-11-10", "holder": "Azerbaijani army"},
    {"place": "Zangilan", "on": "1995-01-01", "holder": "Armenian forces"}, {"place": "Zangilan", "on": "2020-10-01", "holder": "Armenian forces"},
    {"place": "Zangilan", "on": "2020-10-21", "holder": "Azerbaijani army"}, {"place": "Zangilan", "on": "2020-11-20", "holder": "Azerbaijani army"},
    {"place": "Jabrayil", "on": "2020-10-10", "holder": "Azerbaijani army"}, {"place": "Fuzuli", "on": "2020-10-18", "holder": "Azerbaijani army"},
    {"place": "Hadrut", "on": "2020-10-21", "holder": "Azerbaijani army"}, {"place": "Hadrut", "on": "2020-11-20", "holder": "Azerbaijani army"},
    {"place": "Qubadli", "on": "2020-10-28", "holder": "Azerbaijani army"}, {"place": "Aghdam", "on": "2020-11-20", "holder": "Azerbaijani army"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "400": ["By Lusine Avagyan and Rauf Selimli", "(Additional reporting by Mert Aydogan in Istanbul; Writing by Lusine Avagyan; Editing by Philippa Marsh)"],
    "401": ["Main  |  Politics  |  Society  |  Economy  |  Sport  |  Video", "Views: 4 310", "Found a mistake in the text? Select it and press Ctrl+Enter", "Read on the topic: Iran strengthens the border on Araks"],
    "402": ["OFFICIAL CHRONICLE", "© ODLAR. When using materials, reference to the Agency with a hyperlink is obligatory"],
    "403": ["No. 187", "To give: see page 4."],
    "404": ["Photo on cover: A. Berulava.", "Unsubscribe | Forward to a colleague"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["shusha-captured", "shusha-denied"], ["shusha-captured", "shusha-fighting"], ["shusha-captured", "shusha-left"], ["shusha-captured", "shusha-infantry"], ["shusha-captured", "pashinyan-office"],
         ["shusha-captured", "shusha-repelled"], ["shusha-fighting", "shusha-repelled"], ["shusha-fighting", "shusha-denied"], ["shusha-fighting", "shusha-infantry"], ["shusha-fighting", "pashinyan-office"],
         ["shusha-denied", "pashinyan-office"], ["shusha-infantry", "shusha-left"], ["shusha-repelled", "shusha-infantry"], ["cities-shelled", "baku-dismisses"], ["stepanakert-friday", "baku-dismisses"],
         ["syrians-sent", "turkey-denies"], ["syrians-sent", "pashinyan-accuses"], ["helicopter", "helicopter-compensation"], ["pashinyan-asks", "russia-help"],
         ["truce-moscow", "moscow-talks"], ["truce-moscow", "karakhambeyli"], ["truce-washington", "truce-washington-blame"], ["truce-october-18", "terter-shelled"],
         ["jabrayil-captured", "jabrayil-left"], ["talish-left", "mataghis-left"], ["hadrut-captured", "hadrut-denied"], ["hadrut-captured", "hadrut-raid"], ["hadrut-raid", "hadrut-repelled"], ["hadrut-raid", "hadrut-family"],
         ["hadrut-raid", "hadrut-fighting"], ["hadrut-repelled", "hadrut-fighting"], ["hadrut-repelled", "hadrut-denied"], ["hadrut-captured", "hadrut-repelled"], ["hadrut-captured", "aliyev-accuses"], ["hadrut-repelled", "hadrut-family"],
         ["aliyev-demands", "aliyev-threat"], ["enemy-retreated", "zangilan-captured"], ["enemy-retreated", "armour-destroyed"], ["armour-destroyed", "trucks-taken"], ["su25", "su25-denied"],
         ["sentop-visit", "sentop-pledge"], ["ganja-october-17", "ganja-17-denied"], ["ganja-october-11", "ganja-11-denied"], ["ganja-october-11", "ganja-11-blame"], ["ganja-11-blame", "ganja-11-denied"], ["ganja-17-denied", "ganja-11-denied"],
         ["hajiyev-accuses", "hajiyev-calls"], ["ganja-october-17", "hajiyev-accuses"], ["cathedral", "cathedral-denied"], ["cathedral", "karekin-denounces"], ["barda", "barda-attributed"], ["barda", "barda-denied"], ["barda-attributed", "barda-denied"],
         ["statement", "handover-due"], ["handover-due", "aghdam-entered"], ["handover-due", "kalbajar-extended"], ["peacekeepers", "turks-ruled-out"], ["parliament-stormed", "speaker-beaten"], ["politicians-detained", "politicians-freed"],
         ["sarkissian-calls", "pashinyan-rejects"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
