#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about northern Mali, January 2012 to
February 2013. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons and the quarrels over Aguelhok, Gao, Timbuktu, Konna and Kidal follow what is
publicly known. Invented: outlets, bylines, the UN office, unnamed witnesses, the mayor's and most other words in quotation marks, Dr
Coulibaly, the Kibaru quarter and what happened in it, the raids on Douentza's hotel, the arrests in Bamako, the mines near Ansongo, and
many of the exact figures (soldiers who surrendered, prisoners, vehicles, wounded, rations, tons looted in April)."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "030": {"published": ["2012-04-01", "2012-04-01"], "basis": "inferred", "agency": "Sahel Press International"},
    "031": {"published": ["2012-04-02", "2012-04-02"], "basis": "stated", "agency": "Sahel Press International", "derived_from": {"030": "rewrite"}},
    "032": {"published": ["2012-04-06", "2012-04-06"], "basis": "stated"},
    "033": {"published": ["2012-07-06", "2012-07-06"], "basis": "stated"},
    "034": {"published": ["2013-01-19", "2013-01-19"], "basis": "stated"},
    "035": {"published": ["2013-02-11", "2013-02-11"], "basis": "stated", "agency": "AFP"},
}

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "MNLA": {"type": "group", "names": ["National Movement for the Liberation of Azawad", "MNLA"],
             "also": ["Tuareg rebels", "Tuareg rebels and their Islamist allies", "Tuareg insurgents", "Tuareg separatists", "Tuareg separatists of the MNLA", "rebels", "Mali rebels", "Movement", "our valiant fighters", "valiant fighters",
                      "separatists", "fighters", "MNLA post", "Azawad", "State of Azawad"]},
    "Ansar Dine": {"type": "group", "names": ["Ansar Dine", "Ansar Eddine"],
                   "also": ["Ag Ghaly's men", "ag Ghali's fighters", "members of Ansar Dine", "Islamists", "jihadists", "columns of Ansar Dine, Mujao and Aqmi", "columns of Ansar Dine", "columns", "rebels", "enemy", "bearded ones", "Iyad Ag Ghaly",
                            "Iyad ag Ghali", "Ag Ghaly", "ag Ghali"]},
    "MUJAO": {"type": "group", "names": ["Movement for Oneness and Jihad in West Africa", "Movement for Unity and Jihad in West Africa", "MUJAO", "MUJWA"], "also": ["Islamist fighters", "Islamists", "gunmen", "group", "mujahideen"]},
    "AQIM": {"type": "group", "names": ["al-Qaida in the Islamic Maghreb", "al-Qaeda in the Islamic Maghreb", "AQIM", "Aqmi"]},
    "MIA": {"type": "group", "names": ["Islamic Movement of Azawad", "MIA"], "also": ["offshoot of Ansar Dine"]},
    "Malian army": {"type": "group", "names": ["Malian army"],
                    "also": ["army", "soldiers", "Malian soldiers", "our units", "Government forces", "Mali's military", "military", "army of occupation", "Malian garrison", "Malian garrison of Menaka", "troops", "Malian air force", "garrison", "Mali",
                             "Malian and French troops", "government", "units", "their soldiers", "its soldiers"]},
    "junta": {"type": "organisation", "names": ["junta"], "also": ["ten-day-old junta", "putschists", "putschists in Bamako", "junta's men"]},
    "Mali": {"type": "state", "names": ["Mali"], "also": ["Bamako", "government", "government in Bamako"]},
    "Azawad": {"type": "place", "names": ["Azawad"], "also": ["State of Azawad"]},
    "Sanogo": {"type": "person", "names": ["Amadou Haya Sanogo", "Amadou Sanogo", "Sanogo"], "also": ["Captain Sanogo", "Capt. Amadou Haya Sanogo", "Captain Amadou Sanogo", "captain", "junta"]},
    "Touré": {"type": "person", "names": ["Amadou Toumani Toure", "Amadou Toumani Touré"], "also": ["president", "president Amadou Toumani Toure"]},
    "Ag Ghaly": {"type": "person", "names": ["Iyad Ag Ghaly", "Iyad ag Ghali", "Ag Ghaly", "ag Ghali"]},
    "Ag Attaher": {"type": "person", "names": ["Mossa Ag Attaher", "Moussa Ag Attaher"], "also": ["MNLA"]},
    "Raincourt": {"type": "person", "names": ["Henri de Raincourt"]},
    "Ag Acherif": {"type": "person", "names": ["Bilal Ag Acherif"], "also": ["Secretary-General Bilal Ag Acherif"]},
    "Ag Najem": {"type": "person", "names": ["Mohamed Ag Najem"], "also": ["Colonel Mohamed Ag Najem"]},
    "Ag Sid'Ahmed": {"type": "person", "names": ["Hama Ag Sid'Ahmed"]},
    "Sies": {"type": "person", "names": ["Boualem Sies"]},
    "Longuet": {"type": "person", "names": ["Gérard Longuet"], "also": ["Defence Minister Gérard Longuet"]},
    "Ouyahia": {"type": "person", "names": ["Ahmed Ouyahia"], "also": ["Prime Minister Ahmed Ouyahia", "Algeria"]},
    "Oumarou": {"type": "person", "names": ["Idrissa Oumarou"]},
    "Bensouda": {"type": "person", "names": ["Fatou Bensouda"], "also": ["International Criminal Court", "Prosecutor of the International Criminal Court"]},
    "Ould Boumana": {"type": "person", "names": ["Sanda Ould Boumana"], "also": ["Ansar Dine"]},
    "Diakité": {"type": "person", "names": ["Sory Diakité"], "also": ["mayor"]},
    "Dioncounda": {"type": "person", "names": ["Dioncounda Traoré", "Dioncounda Traore"]},
    "Modibo Traoré": {"type": "person", "names": ["Modibo Traoré"], "also": ["Captain Modibo Traoré", "Defence Ministry"]},
    "Boiteux": {"type": "person", "names": ["Damien Boiteux"], "also": ["Lieutenant Damien Boiteux", "pilot"]},
    "Le Drian": {"type": "person", "names": ["Jean-Yves Le Drian", "Le Drian"], "also": ["Mr Le Drian"]},
    "Abou Zeid": {"type": "person", "names": ["Abou Zeid"], "also": ["men led by Abou Zeid", "enemy"]},
    "Coulibaly": {"type": "person", "names": ["Kassim Coulibaly"], "also": ["Dr Kassim Coulibaly"]},
    "Sahraoui": {"type": "person", "names": ["Abou Walid Sahraoui"], "also": ["MUJWA", "Movement for Oneness and Jihad in West Africa"]},
    "Halle": {"type": "person", "names": ["Halle Ousmane"], "also": ["Mayor Halle Ousmane"]},
    "Ag Intalla": {"type": "person", "names": ["Alghabass Ag Intalla"]},
    "Gadhafi": {"type": "person", "names": ["Moammar Gadhafi"]},
    "France": {"type": "state", "names": ["France"],
               "also": ["Paris", "French troops", "French helicopters", "French helicopter", "French planes", "French jets", "French paratroopers", "first French paratroopers", "French", "French-led offensive", "French and Chadian troops", "African Union"]},
    "Algeria": {"type": "state", "names": ["Algeria"]},
    "Libya": {"type": "state", "names": ["Libya"]},
    "Niger": {"type": "state", "names": ["Niger"]},
    "Mauritania": {"type": "state", "names": ["Mauritania"]},
    "Burkina Faso": {"type": "state", "names": ["Burkina Faso"]},
    "South Africa": {"type": "state", "names": ["South Africa"], "also": ["South Africa's foreign ministry", "foreign ministry"]},
    "ECOWAS": {"type": "organisation", "names": ["ECOWAS", "Ecowas"], "also": ["Mali's neighbors", "Mali's neighbors in the regional bloc ECOWAS", "regional bloc ECOWAS"]},
    "African Union": {"type": "organisation", "names": ["African Union"]},
    "UN": {"type": "organisation", "names": ["United Nations"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"], "also": ["U.N. refugee agency"]},
    "UNESCO": {"type": "organisation", "names": ["UNESCO"]},
    "ICC": {"type": "organisation", "names": ["International Criminal Court"]},
    "ICRC": {"type": "organisation", "names": ["International Committee of the Red Cross", "ICRC"]},
    "WFP": {"type": "organisation", "names": ["World Food Programme", "WFP"]},
    "FIDH": {"type": "organisation", "names": ["FIDH"]},
    "HRW": {"type": "organisation", "names": ["Human Rights Watch"]},
    "Defence Ministry": {"type": "organisation", "names": ["Defence Ministry"]},
    "SPI": {"type": "organisation", "names": ["Sahel Press International", "SPI"]},
    "Ahmed Baba": {"type": "facility", "names": ["Ahmed Baba Institute"]},
    "Sidi Yahia": {"type": "facility", "names": ["Sidi Yahia mosque"]},
    "Gao": {"type": "place", "names": ["Gao"], "lat": 16.27, "lon": -0.04},
    "Timbuktu": {"type": "place", "names": ["Timbuktu"], "also": ["ancient trading city of Timbuktu"], "lat": 16.77, "lon": -3.00},
    "Kidal": {"type": "place", "names": ["Kidal"], "lat": 18.44, "lon": 1.41},
    "Menaka": {"type": "place", "names": ["Menaka"], "lat": 15.92, "lon": 2.40},
    "Aguelhok": {"type": "place", "names": ["Aguelhok"], "lat": 19.46, "lon": 0.86},
    "Tessalit": {"type": "place", "names": ["Tessalit"], "lat": 20.20, "lon": 1.01},
    "Bamako": {"type": "place", "names": ["Bamako", "BAMAKO"], "lat": 12.64, "lon": -8.00},
    "Kati": {"type": "place", "names": ["Kati barracks"], "also": ["Kati"], "lat": 12.74, "lon": -8.07},
    "Kabara": {"type": "place", "names": ["Kabara"], "also": ["port of Kabara"]},
    "Paris": {"type": "place", "names": ["Paris"], "lat": 48.857, "lon": 2.35},
    "Ansongo": {"type": "place", "names": ["Ansongo"], "lat": 15.66, "lon": 0.50},
    "Sévaré": {"type": "place", "names": ["Sévaré"], "lat": 14.53, "lon": -4.09},
    "Mopti": {"type": "place", "names": ["Mopti"], "lat": 14.49, "lon": -4.19},
    "Konna": {"type": "place", "names": ["Konna"], "lat": 14.95, "lon": -3.89},
    "Douentza": {"type": "place", "names": ["Douentza"], "lat": 15.00, "lon": -2.95},
    "Diabaly": {"type": "place", "names": ["Diabaly"], "lat": 14.69, "lon": -6.02},
    "Ifoghas": {"type": "place", "names": ["Adrar des Ifoghas"], "also": ["Adrar des Ifoghas mountains"]},
}

# January to March 2012
event("menaka-attack", ["attack"], ["2012-01-17", "2012-01-17"], "Menaka", "MNLA",
      {"030": ["an attack by the MNLA on Menaka"], "031": ["It was with an attack on Menaka, on January 17"], "032": ["our valiant fighters attacked the Malian garrison of Menaka"]})
event("menaka-taken", ["capture"], ["2012-02-01", "2012-02-29"], "Menaka", "MNLA", {"032": ["Menaka itself was liberated in February"]})
event("aguelhok", ["kill", "attack", "shooting"], ["2012-01-24", "2012-01-24"], "Aguelhok", None,
      {"030": ["scores of soldiers who had run out of bullets were executed at Aguelhok", "put the dead at 82", "The MNLA denies any part in the killings"],
       "031": ["soldiers left without bullets were put to death", "the MNLA denies having had a hand in it"], "032": ["the murders of Aguelhok", "The Movement has nothing to do with them"]},
      target="Malian army", disputes=["actor", "number"], times={"032": None})
event("aguelhok-blame", ["accuse"], None, None, "Mali",
      {"030": ["the government in Bamako has blamed al-Qaida in the Islamic Maghreb"], "031": ["Bamako holds al-Qaeda in the Islamic Maghreb responsible"]}, target="AQIM")
event("aguelhok-denial", ["deny", "reject"], None, None, "MNLA", {"030": ["The MNLA denies any part in the killings"], "031": ["the MNLA denies having had a hand in it"]})
event("aguelhok-denial-april", ["deny", "reject"], ["2012-04-06", "2012-04-06"], None, "MNLA", {"032": ["The Movement has nothing to do with them"]})
event("aguelhok-inquiry", ["appeal"], ["2012-04-06", "2012-04-06"], None, "MNLA", {"032": ["calls for an international inquiry"]})
event("aguelhok-taken", ["capture"], ["2012-01-17", "2012-04-01"], "Aguelhok", "MNLA", {"032": ["from Aguelhok"]})
event("tessalit-siege", ["besiege"], ["2012-02-05", "2012-03-11"], "Tessalit", None, {"030": ["after a siege of some five weeks"]})
event("tessalit-resupply", ["supply", "aid"], ["2012-02-01", "2012-02-29"], None, None, {"030": ["which American planes had resupplied from the air in February"]})
event("tessalit-taken", ["capture"], ["2012-03-11", "2012-03-11"], "Tessalit", None,
      {"030": ["succumbed on March 11"], "032": ["from Tessalit"]}, times={"032": ["2012-01-17", "2012-04-01"]})
event("libyan-weapons", ["supply", "deploy"], ["2011-01-01", "2011-12-31"], None, None, {"030": ["Weapons that Tuareg veterans of Moammar Gadhafi's army brought home from Libya last year"]})
event("kidal-bombed", ["airstrike", "attack"], ["2012-02-01", "2012-02-29"], "Kidal", "Malian army", {"032": ["which the Malian air force bombed in its camps at Kidal in February"]})
event("coup", ["oust"], ["2012-03-22", "2012-03-22"], None, None,
      {"030": ["Sanogo seized power on March 22 after ousting President Amadou Toumani Toure"], "031": ["Captain Sanogo took power on March 22", "was toppled by soldiers"],
       "035": ["a coup in Bamako brought down president Amadou Toumani Toure"]}, target="Touré", times={"035": ["2012-03-15", "2012-03-31"]})
event("toure-accused", ["accuse"], None, None, "Malian army",
      {"030": ["whom the troops accused of sending them to fight without ammunition"], "031": ["who reproached him for sending them into battle without ammunition"]}, target="Touré")

# the three towns
event("kidal-taken", ["capture"], ["2012-03-30", "2012-03-30"], "Kidal", None,
      {"030": ["Kidal, 350 kilometers (220 miles) to the northeast, had been lost on Friday", "Ag Ghaly's men went in first"], "031": ["who were the first to enter Kidal"], "032": ["from Kidal on 30 March"],
       "035": ["Tuareg separatists of the MNLA conquered Kidal, Gao and Timbuktu"]}, disputes=["actor"], times={"035": ["2012-03-21", "2012-04-01"]})
event("gao-taken", ["capture"], ["2012-03-31", "2012-03-31"], "Gao", "MNLA",
      {"030": ["Mali rebels overrun Gao", "swept into Gao, the largest city of northern Mali, on Saturday", "the camps were stormed after four hours of combat"],
       "031": ["a day after the capture of Gao", "the camps fell to an assault of four hours"], "032": ["from Gao on the night of the 30th"], "035": ["Tuareg separatists of the MNLA conquered Kidal, Gao and Timbuktu"]},
      target="Malian army", disputes=["time", "cause"], times={"032": ["2012-03-30", "2012-03-31"], "035": ["2012-03-21", "2012-04-01"]})
event("gao-left", ["withdraw"], ["2012-03-31", "2012-03-31"], "Gao", "Malian army",
      {"030": ["Soldiers stripped off their uniforms and fled southward", "Our units left the two camps on orders", "It was a withdrawal, he insisted, not a defeat"],
       "031": ["drove off to the south on Saturday", "the two camps at Gao had been given up on orders"], "032": ["their soldiers had pulled out of Gao of their own free will"]},
      speakers={"030": "Sanogo", "031": "Sanogo", "032": "junta"}, times={"032": None})
event("gao-surrender", ["surrender"], ["2012-03-31", "2012-03-31"], None, "Malian army",
      {"030": ["some 60 soldiers had given themselves up"], "031": ["around 60 soldiers surrendered"]}, speakers={"030": "Ag Attaher", "031": "Ag Attaher"})
event("najem-rejects", ["reject", "deny"], ["2012-04-05", "2012-04-06"], None, "Ag Najem", {"032": ["He rejected as absurd the suggestion of the putschists"]})
event("timbuktu-fire", ["shelling", "attack", "advance"], ["2012-04-01", "2012-04-01"], "Timbuktu", "MNLA", {"030": ["close in on Timbuktu", "were firing rockets at the outskirts of Timbuktu"]})
event("timbuktu-taken", ["capture"], ["2012-04-01", "2012-04-01"], "Timbuktu", "MNLA",
      {"031": ["Timbuktu taken", "yesterday became the last of the three big towns of northern Mali to pass into the hands of Tuareg insurgents", "let the MNLA (National Movement for the Liberation of Azawad) in around midday"],
       "032": ["and at last from Timbuktu on 1 April"], "035": ["Tuareg separatists of the MNLA conquered Kidal, Gao and Timbuktu"]}, times={"035": ["2012-03-21", "2012-04-01"]})
event("timbuktu-ansar", ["capture", "attack", "oust"], ["2012-04-01", "2012-04-01"], "Timbuktu", "Ansar Dine",
      {"031": ["had chased the separatists from the centre to the airport"], "032": ["Nor is it true that the city of Timbuktu is held by others"]}, status="disputed", disputes=["status"], times={"032": None})
event("timbuktu-not-held", ["deny", "reject"], ["2012-04-06", "2012-04-06"], None, "MNLA", {"032": ["Nor is it true that the city of Timbuktu is held by others"]})
event("sanogo-promise", ["pledge"], ["2012-04-01", "2012-04-01"], None, "Sanogo",
      {"030": ["On Sunday Sanogo promised to reinstate the constitution"], "031": ["Yesterday the captain undertook to restore the constitution"]})
event("ecowas-threat", ["threaten"], None, None, "ECOWAS", {"030": ["have threatened to close their borders"]})
event("ecowas-embargo", ["sanction", "restrict"], ["2012-04-01", "2012-04-01"], None, "ECOWAS", {"031": ["imposed its threatened embargo all the same last night", "shut Mali's borders for everything but food and medicine"]}, target="Mali")
event("pretoria-advice", ["appeal"], None, None, "South Africa", {"031": ["advised citizens against travelling to Mali", "asked the 40 or so who are there to leave"]})

# independence
event("independence-signed", ["sign"], ["2012-04-06", "2012-04-06"], None, None, {"032": ["bears the signature of Secretary-General Bilal Ag Acherif"]})
event("independence-appeal", ["appeal"], ["2012-04-06", "2012-04-06"], None, "MNLA", {"032": ["asks the international community to acknowledge the new country without delay"]})
event("april-ceasefire", ["ceasefire", "pledge"], ["2012-04-05", "2012-04-06"], None, "MNLA", {"032": ["All military operations ended at midnight on Thursday", "in announcing the ceasefire"]}, speakers={"032": "Ag Najem"})
event("consulate", ["abduct"], ["2012-04-05", "2012-04-05"], "Gao", None,
      {"032": ["Seven employees of the Algerian consulate in Gao, the consul Boualem Sies among them, were abducted on Thursday", "this cowardly kidnapping"]}, target="Sies")
event("sidahmed-condemns", ["accuse"], ["2012-04-05", "2012-04-06"], None, "Ag Sid'Ahmed", {"032": ["condemned this cowardly kidnapping", "is behind it, according to him"]}, target="MUJAO")
event("terrorism-rejected", ["reject"], ["2012-04-06", "2012-04-06"], None, "MNLA", {"032": ["We reject every form of terrorism"]})
event("france-refuses", ["reject"], ["2012-04-06", "2012-04-06"], None, "France", {"032": ["France and the African Union have already refused to recognise the declaration"]})
event("longuet", ["reject"], ["2012-04-06", "2012-04-06"], None, "Longuet", {"032": ["Defence Minister Gérard Longuet in Paris called it null and void"]})
event("ouyahia", ["reject"], ["2012-04-06", "2012-04-06"], None, "Ouyahia", {"032": ["it would never accept a threat to the territorial integrity of Mali"]})
event("bamako-arrests", ["arrest"], ["2012-03-31", "2012-04-06"], "Bamako", "junta", {"032": ["the junta's men arrested several Tuareg traders this week"]})

# June and July 2012
event("councillor", ["kill"], None, "Gao", None, {"033": ["the murder of the municipal councillor Idrissa Oumarou"]}, target="Oumarou")
event("gao-protest", ["protest"], ["2012-06-26", "2012-06-26"], "Gao", None, {"033": ["a demonstration on 26 June"]})
event("gao-shots", ["shooting", "kill", "attack"], ["2012-06-26", "2012-06-26"], "Gao", "MNLA", {"033": ["shots fired from an MNLA post left at least one protester dead"]})
event("gao-battle", ["clash", "attack", "kill"], ["2012-06-27", "2012-06-27"], "Gao", None,
      {"033": ["fighting with the MNLA on 27 June", "clashes with heavy weapons opposed the MNLA to the Movement for Unity and Jihad in West Africa", "At least 20 people were killed", "Bilal Ag Acherif, was wounded"]}, disputes=["number"])
event("gao-mujao", ["capture"], ["2012-06-27", "2012-06-27"], "Gao", "MUJAO",
      {"033": ["Gao has been entirely in the hands of MUJAO", "The MNLA has lost the governorate, the airport and both military camps"], "035": ["By July they had been expelled from all three cities by their former allies"]},
      target="MNLA", times={"035": ["2012-04-01", "2012-07-31"]})
event("mnla-left-gao", ["withdraw"], ["2012-06-27", "2012-07-06"], None, "MNLA", {"033": ["has withdrawn to Menaka and towards Ansongo"]})
event("mines", ["deploy", "bombing", "restrict"], None, "Ansongo", "MUJAO",
      {"033": ["anti-personnel mines laid on the road to Ansongo by MUJAO", "the group states that it has laid none"]}, status="disputed", disputes=["status"])
event("mines-denied", ["deny", "reject"], None, None, "MUJAO", {"033": ["the group states that it has laid none"]})
event("timbuktu-june", ["capture", "oust", "expel"], ["2012-06-28", "2012-06-28"], "Timbuktu", "Ansar Dine",
      {"033": ["from which the MNLA was evicted by Ansar Dine on 28 June"], "035": ["By July they had been expelled from all three cities by their former allies"]}, target="MNLA", times={"035": ["2012-04-01", "2012-07-31"]})
event("kidal-lost", ["capture", "oust", "expel"], ["2012-04-01", "2012-07-31"], "Kidal", None, {"035": ["By July they had been expelled from all three cities by their former allies"]}, target="MNLA")
event("mausoleums", ["destroy", "attack"], ["2012-06-30", "2012-07-02"], "Timbuktu", "Ansar Dine",
      {"033": ["Destruction of protected monuments in Timbuktu began on 30 June", "members of Ansar Dine demolished seven of the sixteen listed mausoleums", "broke down the door of the Sidi Yahia mosque"],
       "035": ["Ansar Dine took pick-axes to the tombs of Muslim saints"]}, times={"035": None})
event("mausoleums-threat", ["threaten", "pledge"], None, None, "Ould Boumana", {"033": ["all mausoleums would be destroyed without exception"]})
event("bensouda", ["accuse", "threaten"], ["2012-07-01", "2012-07-01"], None, "Bensouda", {"033": ["warned on 1 July that such acts amount to a war crime"]})
event("floggings", ["torture"], ["2012-06-01", "2012-06-30"], "Kidal", None, {"033": ["Four cases of public flogging"]})
event("recruitment-denied", ["deny", "reject"], None, None, "Malian army", {"033": ["The army denies it"]})
event("icrc-food", ["aid"], ["2012-06-18", "2012-06-24"], "Gao", "ICRC", {"033": ["distributed rice, millet and oil to 19,500 people in Gao"]})
event("food-looted", ["seize", "destroy"], ["2012-04-01", "2012-04-30"], None, None, {"033": ["2,350 tons of food were looted from warehouses in the north in April"]})

# January 2013
event("konna-lost", ["capture"], ["2013-01-10", "2013-01-10"], "Konna", "Ansar Dine",
      {"034": ["It had been under the jihadists for a week", "The loss of Konna"], "035": ["a day after the Islamists took Konna"]}, target="Malian army")
event("konna-advance", ["advance", "attack"], ["2013-01-10", "2013-01-10"], None, "Ansar Dine", {"034": ["the columns of Ansar Dine, Mujao and Aqmi came down from Douentza"]})
event("konna-battle", ["clash", "attack", "kill"], ["2013-01-10", "2013-01-10"], "Konna", None, {"034": ["After a morning's fighting", "At least eleven townspeople lost their lives"]})
event("konna-barracks", ["withdraw"], ["2013-01-10", "2013-01-10"], "Konna", "Malian army", {"034": ["the soldiers abandoned their barracks"]}, speakers={"034": "Diakité"})
event("konna-harbour", ["airstrike", "bombing", "attack", "shelling"], ["2013-01-07", "2013-01-18"], "Konna", None, {"034": ["the fishing harbour that was bombed four times last week"]})
event("help-asked", ["appeal"], ["2013-01-10", "2013-01-10"], None, "Dioncounda", {"034": ["appealed to Paris for help that same evening"]}, target="France")
event("helicopters", ["airstrike", "attack"], ["2013-01-11", "2013-01-11"], None, "France", {"034": ["On Friday the 11th French helicopters attacked the column"]})
event("french-planes", ["airstrike", "attack"], ["2013-01-11", "2013-01-11"], None, "France", {"035": ["French planes went into action on January 11"]})
event("boiteux", ["kill", "shooting", "attack"], ["2013-01-11", "2013-01-11"], None, None, {"034": ["One pilot, Lieutenant Damien Boiteux, was mortally wounded"]}, target="Boiteux")
event("konna-retaken", ["capture"], ["2013-01-17", "2013-01-17"], "Konna", "Malian army",
      {"034": ["was recaptured on Thursday by Malian soldiers with French support", "When was Konna liberated, though?"], "035": ["The town was won back on January 18"]}, disputes=["time"], times={"035": ["2013-01-18", "2013-01-18"]})
event("konna-claimed", ["capture"], ["2013-01-12", "2013-01-12"], "Konna", "Malian army",
      {"034": ["announced on 12 January that the town was in the army's hands", "admitted that it had not been retaken"]}, status="disputed", disputes=["status"], speakers={"034": "Modibo Traoré"})
event("konna-killed", ["kill", "clash", "attack"], ["2013-01-10", "2013-01-12"], "Konna", "Malian army", {"034": ["over a hundred terrorists had been killed there"]}, speakers={"034": "Modibo Traoré"})
event("le-drian-admits", ["concede", "deny", "reject"], ["2013-01-15", "2013-01-15"], None, "Le Drian", {"034": ["Jean-Yves Le Drian, admitted that it had not been retaken"]})
event("kibaru", ["kill", "abduct", "attack", "arrest"], ["2013-01-18", "2013-01-18"], "Konna", None, {"034": ["was dragged from his house on Friday"]})
event("sevare-executions", ["kill", "attack", "shooting"], None, "Sévaré", "Malian army",
      {"034": ["at least eleven summary executions by soldiers in Sévaré", "dismissed it as slander"]}, status="disputed", disputes=["status"], speakers={"034": "FIDH"})
event("executions-denied", ["deny", "reject"], None, None, None, {"034": ["An army officer at the camp dismissed it as slander"]})
event("diabaly-lost", ["capture"], ["2013-01-14", "2013-01-14"], "Diabaly", "Abou Zeid", {"034": ["which fell on Monday to men led by Abou Zeid"]})
event("diabaly-flight", ["withdraw"], None, "Diabaly", None, {"034": ["Mujahideen were fleeing it"]}, speakers={"034": "Le Drian"})
event("diabaly-strikes", ["airstrike", "attack"], None, "Diabaly", "France", {"034": ["under the blows of French jets"]}, speakers={"034": "Le Drian"})
event("diabaly-retaken", ["capture"], ["2013-01-21", "2013-01-21"], "Diabaly", None, {"035": ["Diabaly three days later"]})
event("douentza-taken", ["capture"], ["2012-09-01", "2012-09-01"], "Douentza", "MUJAO", {"034": ["occupied by Mujao since 1 September"]})
event("douentza-raids", ["airstrike", "attack"], ["2013-01-14", "2013-01-15"], "Douentza", None, {"034": ["two raids on the rebels' quarters in the old hotel were reported by travellers on Tuesday"]})
event("sevare-rice", ["aid"], ["2013-01-16", "2013-01-16"], "Sévaré", "WFP", {"034": ["Rice from the World Food Programme arrived on Wednesday"]})
event("emergency", ["restrict"], ["2013-01-11", "2013-01-19"], None, "Mali", {"034": ["The government's state of emergency, in force for a week, forbids gatherings"]})

# January and February 2013
event("gao-freed", ["capture"], ["2013-01-26", "2013-01-28"], "Gao", "France", {"035": ["two weeks after liberation", "since the French-led offensive drove them from the city"]}, target="MUJAO")
event("gao-airport", ["capture", "seize"], ["2013-01-26", "2013-01-26"], "Gao", None, {"035": ["Gao's airport and its bridge were seized on January 26"]})
event("timbuktu-freed", ["capture"], ["2013-01-28", "2013-01-28"], "Timbuktu", "France", {"035": ["the first French paratroopers walked into Timbuktu on the 28th"]})
event("institute-fire", ["destroy", "attack"], None, "Timbuktu", None, {"035": ["Fleeing rebels had set fire to the Ahmed Baba Institute"]})
event("manuscripts", ["destroy"], None, "Timbuktu", None, {"035": ["its manuscripts had all been burnt", "most had been smuggled out"]}, status="disputed", disputes=["number"], speakers={"035": "Halle"})
event("kidal-landing", ["deploy", "capture", "advance"], ["2013-01-29", "2013-01-30"], "Kidal", "France", {"035": ["the French landed at the airport on the night of January 29"]})
event("kidal-mnla", ["capture"], ["2013-01-28", "2013-01-28"], "Kidal", "MNLA", {"035": ["it has been in control there since January 28"]}, speakers={"035": "MNLA"})
event("army-kept-out", ["reject"], None, None, "MNLA", {"035": ["refuses to let in the Malian army"]})
event("chadians", ["deploy"], ["2013-01-29", "2013-02-11"], "Kidal", None, {"035": ["About 1,800 Chadian soldiers have since moved in"]})
event("tessalit-2013", ["capture"], ["2013-02-08", "2013-02-08"], "Tessalit", "France", {"035": ["Tessalit, near the Algerian border, was taken by French and Chadian troops on Friday"]})
event("gao-bomber", ["suicide_bombing", "bombing", "attack"], ["2013-02-08", "2013-02-08"], "Gao", "MUJAO", {"035": ["Friday's suicide bombing at a checkpoint on the northern edge of town"]})
event("gao-raid", ["attack", "clash", "kill"], ["2013-02-10", "2013-02-10"], "Gao", "MUJAO",
      {"035": ["Street battle in Gao", "fought Malian and French troops for five hours in the centre of Gao on Sunday", "claimed the assault", "the raid had been beaten off", "put the number of Islamists killed at 15", "Three civilians died"]},
      disputes=["number"])
event("mujwa-vow", ["pledge", "threaten"], ["2013-02-10", "2013-02-11"], None, "Sahraoui", {"035": ["Our mujahideen are in the city and will remain there"]})
event("police-station", ["destroy", "airstrike", "attack"], ["2013-02-10", "2013-02-11"], "Gao", "France", {"035": ["A French helicopter destroyed the police station"]})
event("ifoghas-strikes", ["airstrike", "attack"], ["2013-02-02", "2013-02-11"], "Ifoghas", "France", {"035": ["French jets have bombed fuel depots there since last weekend"]})
event("hrw", ["appeal"], ["2013-02-08", "2013-02-08"], None, "HRW", {"035": ["Human Rights Watch on Friday urged Mali to investigate killings"]}, target="Mali")
event("killings", ["kill", "attack"], None, None, "Malian army", {"035": ["killings of Tuaregs and Arabs by its soldiers"]})

relations = [
    {"type": "speaks_for", "from": "Ag Attaher", "to": "MNLA", "accounts": {"030": ["Mossa Ag Attaher, who speaks for the MNLA in Paris"], "031": ["The MNLA's spokesman in Paris, Moussa Ag Attaher"]}},
    {"type": "speaks_for", "from": "Ould Boumana", "to": "Ansar Dine", "accounts": {"033": ["A spokesperson for Ansar Dine, Sanda Ould Boumana"]}},
    {"type": "speaks_for", "from": "Modibo Traoré", "to": "Defence Ministry", "accounts": {"034": ["Captain Modibo Traoré, who speaks for the Defence Ministry"]}},
    {"type": "speaks_for", "from": "Sahraoui", "to": "MUJAO", "accounts": {"035": ["its spokesman, Abou Walid Sahraoui"]}},
    {"type": "leads", "from": "Ag Ghaly", "to": "Ansar Dine", "accounts": {"030": ["Ansar Dine, an Islamist group under the former diplomat Iyad Ag Ghaly"],
        "031": ["Ansar Eddine, whose leader is the one-time diplomat Iyad ag Ghali"], "035": ["Ansar Dine's chief, Iyad Ag Ghaly"]}},
    {"type": "leads", "from": "Sanogo", "to": "junta", "accounts": {"030": ["Capt. Amadou Haya Sanogo, the head of the junta"], "031": ["Captain Amadou Sanogo, the chief of the junta"]}},
    {"type": "leads", "from": "Touré", "to": "Mali", "accounts": {"030": ["President Amadou Toumani Toure"], "031": ["the president, Amadou Toumani Touré"], "035": ["president Amadou Toumani Toure"]}},
    {"type": "leads", "from": "Dioncounda", "to": "Mali", "accounts": {"034": ["interim President Dioncounda Traoré"], "035": ["Mali's interim leader Dioncounda Traore"]}},
    {"type": "leads", "from": "Ag Acherif", "to": "MNLA", "accounts": {"032": ["Secretary-General Bilal Ag Acherif"], "033": ["The secretary-general of the MNLA, Bilal Ag Acherif"]}},
    {"type": "part_of", "from": "Ag Najem", "to": "MNLA", "accounts": {"032": ["Colonel Mohamed Ag Najem, the chief of our general staff"]}},
    {"type": "part_of", "from": "Ag Sid'Ahmed", "to": "MNLA", "accounts": {"032": ["Hama Ag Sid'Ahmed, who heads our external relations"]}},
    {"type": "leads", "from": "Ag Intalla", "to": "MIA", "accounts": {"035": ["under Alghabass Ag Intalla, the Islamic Movement of Azawad (MIA)"]}},
    {"type": "leads", "from": "Ouyahia", "to": "Algeria", "accounts": {"032": ["Algeria, for its part, let it be known through Prime Minister Ahmed Ouyahia"]}},
    {"type": "leads", "from": "Diakité", "to": "Konna", "accounts": {"034": ["Sory Diakité, the mayor of Konna"]}},
    {"type": "part_of", "from": "Bensouda", "to": "ICC", "accounts": {"033": ["The Prosecutor of the International Criminal Court, Fatou Bensouda"]}},
    {"type": "allied_with", "from": "MNLA", "to": "Ansar Dine", "accounts": {"030": ["Tuareg rebels and their Islamist allies"], "031": ["Tuareg insurgents and their Islamist friends"]}},
    {"type": "backs", "from": "France", "to": "Malian army", "accounts": {"034": ["Malian soldiers with French support"]}},
]

quantities = [
    {"what": "surrendered", "low": 60, "high": 60, "accounts": {"030": ["some 60 soldiers"], "031": ["around 60 soldiers"]}},
    {"what": "distance km", "low": 350, "high": 350, "accounts": {"030": ["350 kilometers (220 miles)"], "031": ["350km"]}},
    {"what": "killed", "low": 82, "high": 82, "accounts": {"030": ["put the dead at 82"], "031": ["82 of them"]}},
    {"what": "killed", "low": 97, "high": 97, "accounts": {"031": ["a Malian officer spoke of 97"]}},
    {"what": "displaced", "low": 200000, "accounts": {"030": ["More than 200,000 people"], "031": ["over 200 000 people"]}},
    {"what": "citizens", "low": 40, "high": 40, "accounts": {"031": ["the 40 or so who are there"]}},
    {"what": "prisoners", "low": 130, "accounts": {"032": ["More than 130 prisoners of war"]}},
    {"what": "abducted", "low": 7, "high": 7, "accounts": {"032": ["Seven employees"]}},
    {"what": "wounded", "low": 12, "high": 12, "accounts": {"032": ["a dozen women and children"]}},
    {"what": "displaced", "low": 365000, "high": 365000, "accounts": {"033": ["An estimated 365,000 people"]}},
    {"what": "displaced", "low": 158000, "high": 158000, "accounts": {"033": ["158,000 inside Mali"]}},
    {"what": "killed", "low": 1, "accounts": {"033": ["at least one protester"]}},
    {"what": "killed", "low": 20, "accounts": {"033": ["At least 20 people"]}},
    {"what": "killed", "low": 35, "high": 35, "accounts": {"033": ["spoke of 35"]}},
    {"what": "civilians killed", "low": 4, "high": 4, "accounts": {"033": ["four of them civilians"]}},
    {"what": "mausoleums", "low": 7, "high": 7, "accounts": {"033": ["seven of the sixteen listed mausoleums"]}},
    {"what": "floggings", "low": 4, "high": 4, "accounts": {"033": ["Four cases of public flogging"]}},
    {"what": "people fed", "low": 19500, "high": 19500, "accounts": {"033": ["19,500 people"]}},
    {"what": "tons looted", "low": 2350, "high": 2350, "accounts": {"033": ["2,350 tons of food"]}},
    {"what": "dollars", "low": 214000000, "high": 214000000, "accounts": {"033": ["US$ 214 million"]}},
    {"what": "vehicles", "low": 300, "high": 300, "accounts": {"034": ["Some 300 vehicles"]}},
    {"what": "vehicles", "low": 150, "high": 150, "accounts": {"034": ["the army says 150"]}},
    {"what": "killed", "low": 11, "accounts": {"034": ["At least eleven townspeople"]}},
    {"what": "children killed", "low": 3, "high": 3, "accounts": {"034": ["three of them children"]}},
    {"what": "killed", "low": 100, "accounts": {"034": ["over a hundred terrorists"]}},
    {"what": "executed", "low": 11, "accounts": {"034": ["at least eleven summary executions"]}},
    {"what": "wounded", "low": 64, "high": 64, "accounts": {"034": ["64 wounded soldiers"]}},
    {"what": "lorries", "low": 6, "high": 6, "accounts": {"034": ["six lorries of it"]}},
    {"what": "killed", "low": 15, "high": 15, "accounts": {"035": ["put the number of Islamists killed at 15"]}},
    {"what": "civilians killed", "low": 3, "high": 3, "accounts": {"035": ["Three civilians"]}},
    {"what": "civilians killed", "low": 10, "high": 10, "accounts": {"035": ["the city's imam counted 10"]}},
    {"what": "soldiers", "low": 1800, "high": 1800, "accounts": {"035": ["About 1,800 Chadian soldiers"]}},
    {"what": "hostages", "low": 7, "high": 7, "accounts": {"035": ["seven French hostages"]}},
]

wordings = [
    {"entity": "MNLA", "report": "032", "loaded": "valiant", "evidence": ["our valiant fighters"]},
    {"entity": "Malian army", "report": "032", "loaded": "occupation", "evidence": ["the army of occupation"]},
    {"entity": "junta", "report": "032", "loaded": "putschists", "evidence": ["the putschists in Bamako"]},
    {"entity": None, "report": "032", "loaded": "cowardly", "evidence": ["this cowardly kidnapping"]},
    {"entity": "Ansar Dine", "report": "034", "loaded": "terrorists", "evidence": ["over a hundred terrorists"]},
    {"entity": "Ansar Dine", "report": "034", "loaded": "bearded", "evidence": ["the bearded ones"]},
    {"entity": "Abou Zeid", "report": "034", "loaded": "enemy", "evidence": ["the enemy still has Diabaly"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Menaka", "on": "2012-04-06", "holder": "MNLA"}, {"place": "Gao", "on": "2012-04-06", "holder": "MNLA"},
    {"place": "Gao", "on": "2012-07-06", "holder": "MUJAO"}, {"place": "Timbuktu", "on": "2012-07-06", "holder": "Ansar Dine"},
    {"place": "Kidal", "on": "2012-07-06", "holder": "Ansar Dine"}, {"place": "Tessalit", "on": "2012-07-06", "holder": "Ansar Dine"},
    {"place": "Konna", "on": "2012-07-06", "holder": "Malian army"}, {"place": "Sévaré", "on": "2012-07-06", "holder": "Malian army"}, {"place": "Mopti", "on": "2012-07-06", "holder": "Malian army"},
    {"place": "Douentza", "on": "2012-10-01", "holder": "MUJAO"}, {"place": "Konna", "on": "2013-01-14", "holder": "Ansar Dine"}, {"place": "Konna", "on": "2013-01-19", "holder": "Malian army"},
    {"place": "Diabaly", "on": "2013-01-16", "holder": "Abou Zeid"}, {"place": "Gao", "on": "2013-02-01", "holder": "France"}, {"place": "Timbuktu", "on": "2013-01-30", "holder": "France"},
    {"place": "Tessalit", "on": "2013-02-09", "holder": "France"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "030": ["SPI writer Aminata Kone contributed from Ouagadougou, Burkina Faso."],
    "031": [" – Page 7"],
    "032": ["Information Office of the MNLA – reproduction permitted with credit"],
    "033": ["Contact: mali.info@unhco.example"],
    "034": ["The River People is on sale at the pirogue landing, 200 francs"],
    "035": ["HOME   WORLD   AFRICA   LIVE RADIO", "By Africa correspondent Lachlan Peirce, wires", "Topics: unrest-conflict-and-war, mali, france", "Print   Email   Share"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["aguelhok", "aguelhok-denial"], ["aguelhok", "aguelhok-denial-april"], ["aguelhok-denial", "aguelhok-denial-april"], ["aguelhok-denial-april", "aguelhok-inquiry"], ["aguelhok", "aguelhok-taken"], ["tessalit-siege", "tessalit-taken"],
         ["menaka-attack", "menaka-taken"], ["gao-taken", "gao-left"], ["gao-taken", "gao-surrender"], ["gao-left", "gao-surrender"], ["gao-left", "najem-rejects"], ["timbuktu-fire", "timbuktu-taken"], ["timbuktu-taken", "timbuktu-ansar"],
         ["timbuktu-ansar", "timbuktu-not-held"], ["timbuktu-ansar", "timbuktu-june"], ["ecowas-threat", "ecowas-embargo"], ["independence-signed", "independence-appeal"], ["consulate", "sidahmed-condemns"], ["france-refuses", "longuet"],
         ["longuet", "ouyahia"], ["france-refuses", "ouyahia"], ["gao-protest", "gao-shots"], ["gao-battle", "gao-mujao"], ["gao-mujao", "mnla-left-gao"], ["gao-battle", "mnla-left-gao"], ["mines", "mines-denied"], ["gao-mujao", "timbuktu-june"],
         ["gao-mujao", "kidal-lost"], ["timbuktu-june", "kidal-lost"], ["konna-lost", "konna-battle"], ["konna-lost", "konna-advance"], ["konna-advance", "konna-battle"], ["konna-lost", "konna-barracks"], ["konna-battle", "konna-barracks"], ["helicopters", "french-planes"], ["helicopters", "boiteux"],
         ["konna-retaken", "konna-claimed"], ["konna-claimed", "konna-killed"], ["konna-claimed", "le-drian-admits"], ["konna-killed", "konna-battle"], ["sevare-executions", "executions-denied"], ["sevare-executions", "killings"],
         ["diabaly-flight", "diabaly-strikes"], ["gao-freed", "gao-airport"], ["institute-fire", "manuscripts"], ["kidal-landing", "chadians"], ["kidal-mnla", "army-kept-out"], ["gao-raid", "mujwa-vow"], ["gao-raid", "police-station"],
         ["hrw", "killings"], ["kidal-taken", "gao-taken"], ["gao-taken", "timbuktu-taken"], ["kidal-taken", "timbuktu-taken"], ["kidal-taken", "kidal-lost"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
