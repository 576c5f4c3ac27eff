#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the second war in Chechnya, October 1999 to
April 2000, and what came before it. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons, most figures of the dead and the quarrels over the market of Grozny, Minutka Square,
Argun, Shali, the generals Shamanov and Troshev, Katyr-Yurt, Aldi and Babitsky follow what is publicly known. Invented: outlets, bylines, the
field cell in Nazran, residents and prisoners, the wording of nearly all quotes, Maskhadov's truce of January, the session of the Sharia
court, the split in the State Council, the captured guns, figures of sorties, kitchens, flour and funding, and the rally at the Fatih Mosque."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "080": {"published": ["1999-10-22", "1999-10-22"], "basis": "stated", "agency": "Northern Cable News"},
    "081": {"published": ["1999-10-23", "1999-10-23"], "basis": "stated", "agency": "NCN", "derived_from": {"080": "rewrite"}},
    "082": {"published": ["2000-01-11", "2000-01-11"], "basis": "stated"},
    "083": {"published": ["2000-01-10", "2000-01-10"], "basis": "stated"},
    "084": {"published": ["2000-02-09", "2000-02-09"], "basis": "stated"},
    "085": {"published": ["2000-04-09", "2000-04-09"], "basis": "stated"},
}

STATE = ["Russia", "Moscow", "Kremlin", "Russians", "The Russians", "Russian Federation"]
ARMY = ["troops", "Russian troops", "Russian soldiers", "soldiers", "guards", "tank", "tanks", "federal troops", "federal forces", "Russian forces", "army", "Russian army", "military", "special forces", "special troops", "generals", "enemy",
        "occupiers", "aggressor", "invader's command", "invader", "his own artillery", "Christmas truce", "Russian shell", "servicemen", "Servicemen", "Assault detachments", "Internal Troops", "paratroopers", "helicopters", "garrison of Argun",
        "garrison", "Russian planes", "Russian warplanes", "his officers", "officers", "his troops", "soldiers of the butcher Shamanov", "Shamanov", "general's men", "federal Joint Grouping", "Tochka-U ballistic missile"]
REBELS = ["Chechen fighters", "fighters", "bandits", "Bandits", "Bandit groups", "bandit groups", "terrorists", "militants", "gunmen", "rebels", "Chechens", "mujahideen", "mujahideen of Aslambek Arsayev", "Units", "defenders", "remaining defenders",
          "his forces", "Maskhadov's men", "Aslan Maskhadov's men", "men of Ruslan Gelayev", "Chechen Republic of Ichkeria", "CRI", "thirty gunmen", "some thirty gunmen", "Defenders of Ichkeria", "staff chief Mumadi Saidayev", "General Staff"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Russian army": {"type": "group", "names": ["Russian army"], "also": [*STATE, *ARMY, "Joint Grouping", "Joint Grouping of federal forces", "Joint Group of Forces", "Joint Group", "Defense Ministry", "Ministry of Defence"]},
    "Russia": {"type": "state", "names": ["Russia", "Russian Federation"], "also": [*STATE, *ARMY, "Vladimir Putin", "Putin", "Boris Yeltsin", "Yeltsin"]},
    "Joint Grouping": {"type": "group", "names": ["Joint Grouping of federal forces", "Joint Group of Forces"], "also": ["Joint Grouping", "Joint Group", *STATE, *ARMY]},
    "Defense Ministry": {"type": "organisation", "names": ["Defense Ministry", "Ministry of Defence"], "also": [*STATE, "army", "Russian army", "military"]},
    "Interior Ministry": {"type": "organisation", "names": ["Ministry of the Interior"],
                          "also": ["ministry", "riot police", "riot police from other regions of Russia", "policemen", "policemen from St. Petersburg", "riot policemen", "convoy from Perm", *STATE]},
    "Internal Troops": {"type": "group", "names": ["Internal Troops"]},
    "Air Force": {"type": "group", "names": ["Air Force", "air force"], "also": ["Air Force command", "Su-25 aircraft", "Su-25", "aircraft", "jets", "helicopters", "Russian warplanes", "warplanes", "Russian planes", "planes", *STATE, "Russian army", "military"]},
    "General Staff": {"type": "organisation", "names": ["General Staff"], "also": ["Russian army", *STATE]},
    "eastern grouping": {"type": "group", "names": ["eastern group of forces"], "also": ["eastern grouping", "eastern group", *STATE, "Russian army"]},
    "FSB": {"type": "organisation", "names": ["Federal Security Service", "FSB"], "also": STATE},
    "EMERCOM": {"type": "organisation", "names": ["EMERCOM"]},
    "Migration Service": {"type": "organisation", "names": ["Migration Service"]},
    "Ichkeria": {"type": "state", "names": ["Chechen Republic of Ichkeria", "CRI"],
                 "also": ["Ichkeria", "Chechnya", "Chechen officials", "Chechen authorities", "Maskhadov's state", "separatist authorities", "Chechens", "Maskhadov", "Armed Forces of the Chechen Republic of Ichkeria", "Units of the Armed Forces of the Chechen Republic of Ichkeria"]},
    "Chechen fighters": {"type": "group", "names": ["Chechen fighters"],
                         "also": [*REBELS, "Armed Forces of the Chechen Republic of Ichkeria", "Units of the Armed Forces of the Chechen Republic of Ichkeria", "Armed Forces", "Ichkeria", "Khattab", "Basayev", "Shamil Basayev", "Aslan Maskhadov", "Maskhadov", "Ruslan Gelayev"]},
    "State Council": {"type": "organisation", "names": ["Chechen State Council"], "also": ["State Council", "three of its members"]},
    "Sharia Court": {"type": "organisation", "names": ["Supreme Sharia Court"], "also": ["Ichkeria", "Chechen Republic of Ichkeria"]},
    "Putin": {"type": "person", "names": ["Vladimir Putin", "Putin"], "also": ["Prime Minister Vladimir Putin", "Acting President Vladimir Putin", "Mr. Putin", *STATE]},
    "Yeltsin": {"type": "person", "names": ["Boris Yeltsin", "Yeltsin"], "also": STATE},
    "Maskhadov": {"type": "person", "names": ["Aslan Maskhadov", "Maskhadov", "Aslan Mashadov", "Mashadov"],
                  "also": ["Chechen President Aslan Maskhadov", "Chechen president Aslan Mashadov", "President Aslan Maskhadov", "Aslan Maskhadov's men", "his forces", "Ichkeria", "Chechen fighters"]},
    "Makhashev": {"type": "person", "names": ["Kazbek Makhashev", "Kazbek Mahashev"]},
    "Saidayev": {"type": "person", "names": ["Mumadi Saidayev", "Mumadi Saydayev"], "also": ["General Staff", "Ichkeria", "Chechen chief of staff Mumadi Saydayev", "staff chief Mumadi Saidayev"]},
    "Akhmadov": {"type": "person", "names": ["Ilyas Akhmadov"], "also": ["Foreign Minister Ilyas Akhmadov"]},
    "Basayev": {"type": "person", "names": ["Shamil Basayev", "Basayev"], "also": ["two warlords", "warlords", "Islamic militants", "Islamic militants led by Shamil Basayev", "militants", "Khattab", "Hattab", "Chechens"]},
    "Khattab": {"type": "person", "names": ["Khattab", "Hattab"], "also": ["Arab Khattab", "Arab Hattab", "mercenary Khattab", "rebels"]},
    "Gelayev": {"type": "person", "names": ["Ruslan Gelayev"], "also": ["men of Ruslan Gelayev", "Chechen fighters", "rebels"]},
    "Arsayev": {"type": "person", "names": ["Aslambek Arsayev"]},
    "Ismailov": {"type": "person", "names": ["Aslambek Ismailov", "Ismailov"], "also": ["General Aslambek Ismailov"]},
    "Israpilov": {"type": "person", "names": ["Khunkar-Pasha Israpilov"]},
    "Lecha Dudayev": {"type": "person", "names": ["Lecha Dudayev"], "also": ["mayor", "mayor of the city", "Aslambek Ismailov", "Khunkar-Pasha Israpilov"]},
    "Dzhokhar Dudayev": {"type": "person", "names": ["Dzhokhar Dudayev"], "also": ["Dudayev"]},
    "Udugov": {"type": "person", "names": ["Movladi Udugov"]},
    "Raduyev": {"type": "person", "names": ["Salman Raduyev"]},
    "Barayev": {"type": "person", "names": ["Arbi Barayev"]},
    "Yandarbiyev": {"type": "person", "names": ["Zelimkhan Yandarbiyev"]},
    "Veklich": {"type": "person", "names": ["Alexander Veklich", "Aleksandr Veklic"], "also": ["army spokesman", "spokesman of the army", "army"]},
    "Troshev": {"type": "person", "names": ["Gennady Troshev", "Troshev"], "also": ["Lt. Gen. Gennady Troshev", "General Troshev"]},
    "Shamanov": {"type": "person", "names": ["Vladimir Shamanov", "Shamanov"], "also": ["butcher Shamanov", "generals Vladimir Shamanov and Gennady Troshev", "Gennady Troshev", "Troshev"]},
    "Verbitsky": {"type": "person", "names": ["Alexei Verbitsky"]},
    "Makarov": {"type": "person", "names": ["Sergei Makarov"]},
    "Kazantsev": {"type": "person", "names": ["Viktor Kazantsev", "Kazantsev"], "also": ["Colonel-General Viktor Kazantsev", "General Kazantsev", "commander of the Joint Group", "Joint Group", "Joint Grouping"]},
    "Manilov": {"type": "person", "names": ["Valery Manilov"], "also": ["Colonel-General Valery Manilov", "General Staff"]},
    "Kvashnin": {"type": "person", "names": ["Anatoly Kvashnin"], "also": ["General of the Army Anatoly Kvashnin", "General Staff"]},
    "Sergeyev": {"type": "person", "names": ["Igor Sergeyev"], "also": ["Marshal Igor Sergeyev", "Marshal Sergeyev", "Sergeyev"]},
    "Malofeyev": {"type": "person", "names": ["Mikhail Malofeyev"], "also": ["General Mikhail Malofeyev"]},
    "Budanov": {"type": "person", "names": ["Yuri Budanov"], "also": ["Colonel Yuri Budanov"]},
    "Kornev": {"type": "person", "names": ["Alexei Kornev"], "also": ["Sergeant Alexei Kornev", "prisoner"]},
    "Gantamirov": {"type": "person", "names": ["Bislan Gantamirov", "Gantamirov"], "also": ["militia of Bislan Gantamirov"]},
    "Kadyrov": {"type": "person", "names": ["Akhmad Kadyrov", "Kadyrov"], "also": ["mufti", "false mufti Kadyrov"]},
    "Koshman": {"type": "person", "names": ["Nikolai Koshman"]},
    "Saidullayev": {"type": "person", "names": ["Malik Saidullayev"]},
    "Aushev": {"type": "person", "names": ["Ruslan Aushev", "R. Aushev"], "also": ["Ingush President Ruslan Aushev", "Ingush president Ruslan Aushev", "Ingush leader R. Aushev", "President of Ingushetia"]},
    "Shpigun": {"type": "person", "names": ["Gennady Shpigun"], "also": ["General Gennady Shpigun"]},
    "Stepashin": {"type": "person", "names": ["Sergei Stepashin"]},
    "Chernomyrdin": {"type": "person", "names": ["Viktor Chernomyrdin"]},
    "Lebed": {"type": "person", "names": ["Alexander Lebed"], "also": STATE},
    "Patrushev": {"type": "person", "names": ["Nikolai Patrushev"], "also": ["FSB"]},
    "Yastrzhembsky": {"type": "person", "names": ["Sergei Yastrzhembsky"]},
    "Rogozin": {"type": "person", "names": ["Dmitry Rogozin"], "also": ["his delegation", "delegation"]},
    "Lipponen": {"type": "person", "names": ["Paavo Lipponen", "Lipponen"], "also": ["Prime Minister Paavo Lipponen", "Finland"]},
    "Rubin": {"type": "person", "names": ["James Rubin"]},
    "Ecevit": {"type": "person", "names": ["Bülent Ecevit"]},
    "Albright": {"type": "person", "names": ["Madeleine Albright"], "also": ["Secretary of State", "Secretary of State of the United States"]},
    "Annan": {"type": "person", "names": ["Kofi Annan"], "also": ["Secretary-General"]},
    "Robinson": {"type": "person", "names": ["Mary Robinson"], "also": ["High Commissioner for Human Rights"]},
    "Clinton": {"type": "person", "names": ["Bill Clinton"]},
    "Blair": {"type": "person", "names": ["Tony Blair"]},
    "Babitsky": {"type": "person", "names": ["Andrei Babitsky"]},
    "Cochetel": {"type": "person", "names": ["Vincent Cochetel"]},
    "Fischer-Malanowska": {"type": "person", "names": ["Zofia Fischer-Malanowska"], "also": ["Two Polish scientists", "Polish scientists", "Ewa Marchwinska-Wyrwal"]},
    "Baiev": {"type": "person", "names": ["Khassan Baiev"]},
    "Edilova": {"type": "person", "names": ["Malika Edilova"]},
    "Finland": {"type": "state", "names": ["Finland"]},
    "Turkey": {"type": "state", "names": ["Turkey"]},
    "Georgia": {"type": "state", "names": ["Georgia"], "also": ["Tbilisi"]},
    "US": {"type": "state", "names": ["United States"], "also": ["America", "James Rubin", "State Department", "State Department spokesman James Rubin", "Washington"]},
    "State Department": {"type": "organisation", "names": ["State Department"], "also": ["United States", "America"]},
    "EU": {"type": "organisation", "names": ["European Union", "EU"]},
    "Council of Europe": {"type": "organisation", "names": ["Council of Europe"], "also": ["parliamentary assembly", "parliamentary assembly of the Council of Europe"]},
    "Taliban": {"type": "group", "names": ["Taliban"]},
    "Human Rights Watch": {"type": "organisation", "names": ["Human Rights Watch"]},
    "ICRC": {"type": "organisation", "names": ["ICRC"], "also": ["Red Cross"]},
    "Chechen Red Cross": {"type": "organisation", "names": ["Chechen Red Cross"], "also": ["two workers of the Chechen Red Cross"]},
    "Radio Liberty": {"type": "organisation", "names": ["Radio Liberty"], "also": ["station"]},
    "Novaya Gazeta": {"type": "organisation", "names": ["Novaya Gazeta"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"]},
    "WFP": {"type": "organisation", "names": ["WFP"]},
    "Danish Refugee Council": {"type": "organisation", "names": ["Danish Refugee Council"]},
    "Solidarity Committee": {"type": "organisation", "names": ["Caucasus-Chechen Solidarity Committee"]},
    "Chechnya": {"type": "place", "names": ["Chechnya"], "also": ["Ichkeria", "Chechen Republic of Ichkeria"], "lat": 43.32, "lon": 45.70},
    "Grozny": {"type": "place", "names": ["Grozny", "GROZNY", "Grozni", "Djohar", "DJOHAR"],
               "also": ["Chechen capital", "capital", "city", "Zavodskoy district", "Zavodskoy", "cannery", "crowded bazaar", "bazaar", "market", "Grozny's market", "maternity clinic", "Grozny market", "railway station"], "lat": 43.312, "lon": 45.689},
    "Minutka Square": {"type": "place", "names": ["Minutka Square", "Minutka"], "also": ["Grozny", "Djohar", "square"]},
    "Kalinina": {"type": "place", "names": ["Kalinina"], "also": ["mosque", "Kalinina mosque", "suburb of Kalinina", "Grozny", "Grozni"]},
    "Staropromyslovsky": {"type": "place", "names": ["Staropromyslovsky district"], "also": ["Staropromyslovsky", "Grozny"]},
    "Aldi": {"type": "place", "names": ["Aldi"], "also": ["southern suburb of Grozny"]},
    "Khankala": {"type": "place", "names": ["Khankala"], "lat": 43.30, "lon": 45.79},
    "Mozdok": {"type": "place", "names": ["Mozdok"], "lat": 43.745, "lon": 44.65},
    "Moscow": {"type": "place", "names": ["Moscow"], "lat": 55.75, "lon": 37.62},
    "Helsinki": {"type": "place", "names": ["Helsinki"], "lat": 60.17, "lon": 24.94},
    "Washington": {"type": "place", "names": ["Washington"], "lat": 38.9, "lon": -77.03},
    "Istanbul": {"type": "place", "names": ["ISTANBUL", "Istanbul"], "also": ["Fatih Mosque", "Beyoğlu", "consulate in Beyoğlu"], "lat": 41.01, "lon": 28.96},
    "Terek": {"type": "place", "names": ["Terek River"], "also": ["Terek", "river Terek"]},
    "Goragorsky": {"type": "place", "names": ["Goragorsky", "Goragorski"], "also": ["heights around Goragorsky", "hills around Goragorski"], "lat": 43.48, "lon": 45.20},
    "Dolinskoye": {"type": "place", "names": ["Dolinskoye", "Dolinski"], "lat": 43.36, "lon": 45.50},
    "Ingushetia": {"type": "place", "names": ["Ingushetia"], "also": ["border with Ingushetia", "Sleptsovskaya", "checkpoint near Sleptsovskaya", "gate to Ingushetia", "Ingush border"], "lat": 43.15, "lon": 45.0},
    "Sleptsovskaya": {"type": "place", "names": ["Sleptsovskaya"], "lat": 43.32, "lon": 45.05},
    "Nazran": {"type": "place", "names": ["Nazran"], "lat": 43.226, "lon": 44.765},
    "Karabulak": {"type": "place", "names": ["Karabulak"], "lat": 43.306, "lon": 44.909},
    "Sernovodsk": {"type": "place", "names": ["Sernovodsk"], "lat": 43.31, "lon": 45.15},
    "Dagestan": {"type": "place", "names": ["Dagestan"], "lat": 43.1, "lon": 46.9},
    "Botlikh": {"type": "place", "names": ["Botlikh"], "also": ["villages", "handful of villages around Botlikh", "Dagestan"], "lat": 42.665, "lon": 46.22},
    "Buinaksk": {"type": "place", "names": ["Buinaksk", "Buynaksk"], "lat": 42.82, "lon": 47.12},
    "Volgodonsk": {"type": "place", "names": ["Volgodonsk"], "lat": 47.51, "lon": 42.15},
    "Ryazan": {"type": "place", "names": ["Ryazan"], "lat": 54.63, "lon": 39.74},
    "Chervlyonnaya": {"type": "place", "names": ["Chervlyonnaya"], "lat": 43.51, "lon": 45.90},
    "Elistanzhi": {"type": "place", "names": ["Elistanzhi", "Elistanji"], "lat": 42.98, "lon": 46.03},
    "Argun": {"type": "place", "names": ["Argun"], "also": ["garrison of Argun", "town"], "lat": 43.294, "lon": 45.872},
    "Shali": {"type": "place", "names": ["Shali"], "also": ["town", "square"], "lat": 43.148, "lon": 45.901},
    "Gudermes": {"type": "place", "names": ["Gudermes"], "also": ["station", "railway station"], "lat": 43.352, "lon": 46.104},
    "Urus-Martan": {"type": "place", "names": ["Urus-Martan"], "lat": 43.12, "lon": 45.54},
    "Argun Gorge": {"type": "place", "names": ["Argun Gorge"], "also": ["Argun"]},
    "Itum-Kale": {"type": "place", "names": ["Itum-Kale"], "lat": 42.73, "lon": 45.575},
    "Vedeno": {"type": "place", "names": ["Vedeno"], "also": ["Kharsenoi"], "lat": 42.97, "lon": 46.10},
    "Kharsenoi": {"type": "place", "names": ["Kharsenoi"]},
    "Shatili": {"type": "place", "names": ["Shatili"], "also": ["Georgian village of Shatili"], "lat": 42.66, "lon": 45.16},
    "Avtury": {"type": "place", "names": ["Avtury"], "also": ["road to Avtury"], "lat": 43.17, "lon": 46.0},
    "Alkhan-Kala": {"type": "place", "names": ["Alkhan-Kala"], "also": ["village", "hospital"], "lat": 43.26, "lon": 45.54},
    "Alkhan-Yurt": {"type": "place", "names": ["Alkhan-Yurt"], "lat": 43.23, "lon": 45.57},
    "Katyr-Yurt": {"type": "place", "names": ["Katyr-Yurt"], "also": ["village"], "lat": 43.17, "lon": 45.37},
    "Achkhoy-Martan": {"type": "place", "names": ["Achkhoy-Martan"], "lat": 43.19, "lon": 45.28},
    "Kavkaz-1": {"type": "place", "names": ["Kavkaz-1"], "also": ["Kavkaz-1 checkpoint"]},
    "Chernokozovo": {"type": "place", "names": ["Chernokozovo"], "lat": 43.70, "lon": 45.36},
    "Vladikavkaz": {"type": "place", "names": ["Vladikavkaz"], "lat": 43.02, "lon": 44.68},
    "Shaami-Yurt": {"type": "place", "names": ["Shaami-Yurt"], "also": ["highway at Shaami-Yurt"], "lat": 43.2, "lon": 45.4},
    "Strasbourg": {"type": "place", "names": ["Strasbourg"], "lat": 48.58, "lon": 7.75},
    "Budyonnovsk": {"type": "place", "names": ["Budyonnovsk"], "lat": 44.78, "lon": 44.15},
    "Gekhi-Chu": {"type": "place", "names": ["Gekhi-Chu"], "lat": 43.06, "lon": 45.46},
    "Khasavyurt": {"type": "place", "names": ["Khasavyurt"], "lat": 43.25, "lon": 46.59},
    "Novye Atagi": {"type": "place", "names": ["Novye Atagi"], "lat": 43.13, "lon": 45.77},
    "Duba-Yurt": {"type": "place", "names": ["Duba-Yurt"], "lat": 43.03, "lon": 45.73},
    "Ulus-Kert": {"type": "place", "names": ["Ulus-Kert"], "lat": 42.94, "lon": 45.78},
    "Shatoi": {"type": "place", "names": ["Shatoi"], "lat": 42.87, "lon": 45.69},
    "Komsomolskoye": {"type": "place", "names": ["Komsomolskoye"], "lat": 43.05, "lon": 45.58},
    "Zhani-Vedeno": {"type": "place", "names": ["Zhani-Vedeno"]},
    "Tangi-Chu": {"type": "place", "names": ["Tangi-Chu"], "lat": 43.08, "lon": 45.52},
    "Kabul": {"type": "place", "names": ["Kabul"], "lat": 34.53, "lon": 69.17},
    "St. Petersburg": {"type": "place", "names": ["St. Petersburg"], "lat": 59.94, "lon": 30.31},
    "Perm": {"type": "place", "names": ["Perm"], "lat": 58.01, "lon": 56.25},
    "Pskov": {"type": "place", "names": ["Pskov"], "lat": 57.82, "lon": 28.33},
}

# the market of Grozny, October 1999
event("market", ["shelling", "attack", "kill"], ["1999-10-21", "1999-10-21"], "Grozny", None,
      {"080": ["Rockets tear into Grozny market and clinic", "Rockets slammed into a crowded bazaar, a maternity clinic and a mosque in the Chechen capital at dusk Thursday", "killing at least 118 people and wounding more than 250",
               "the bloodiest attack on the city", "three accounts of the blasts", "had carried out an operation against arms dealers", "denied that its troops had had any part in the explosions", "rival gangs had fought it out in a place where weapons were sold",
               "no one has fired at it", "counted 61 bodies among the flattened stalls", "saw the corpses of 13 women and 15 newborn babies", "put the dead at 137 on Friday"],
       "081": ["MASSACRE IN THE BAZAAR", "Russians kill babies in Grozni", "rockets fell on the bazaar that was full with people, on a birth house and on a mosque", "at the least 118 persons lost their lives, more than 250 were hurt", "the special troops made an operation against the merchants of weapons",
               "our soldiers have no relation with the explosions", "gangs settled their accounts with each other", "to the birth house no one had shot", "13 dead women and 15 new born babies", "he counted 61 bodies", "raised the number of dead to 137"],
       "085": ["The missiles that fell on Grozny's market on October 21 killed upwards of 140", "has never withdrawn his tale of quarrelling gangsters"]},
      status="disputed", disputes=["actor", "number"], speakers={"080": "Ichkeria", "081": "Ichkeria"})
event("mosque", ["shelling", "attack", "kill"], ["1999-10-21", "1999-10-21"], "Kalinina", None,
      {"080": ["a rocket came through the roof of the mosque during evening prayers", "41 worshippers were killed"], "081": ["At the prayer of the evening in the Kalinina mosque 41 martyrs were given"]})
event("special-operation", ["attack", "clash"], ["1999-10-21", "1999-10-21"], None, "Russian army",
      {"080": ["special forces had carried out an operation against arms dealers"], "081": ["the special troops made an operation against the merchants of weapons"]}, speakers={"080": "Veklich", "081": "Veklich"}, status="claimed")
event("market-denied", ["deny", "reject"], None, None, "Defense Ministry",
      {"080": ["The Defense Ministry denied that its troops had had any part in the explosions"], "081": ["The Ministry of Defence: our soldiers have no relation with the explosions"]})
event("gangs", ["clash", "shooting", "attack"], ["1999-10-21", "1999-10-21"], None, None,
      {"080": ["rival gangs had fought it out in a place where weapons were sold"], "081": ["gangs settled their accounts with each other"], "085": ["his tale of quarrelling gangsters"]},
      speakers={"080": "Putin", "081": "Putin", "085": "Putin"}, status="claimed")
event("clinic-denied", ["deny", "reject"], ["1999-10-22", "1999-10-22"], None, "Putin", {"080": ["no one has fired at it"], "081": ["to the birth house no one had shot"]}, times={"081": None})
event("helsinki", ["consult"], ["1999-10-22", "1999-10-22"], "Helsinki", "Putin",
      {"080": ["in Helsinki for a summit with the European Union"], "081": ["who is found in Helsinki because of the summit of the EU"]}, target="EU", times={"081": None})
event("market-condemned", ["accuse"], None, None, "Maskhadov", {"080": ["condemned the attack as a war crime"], "081": ["said it is a crime of war"]})
event("lipponen", ["appeal"], ["1999-10-22", "1999-10-22"], None, "Lipponen",
      {"080": ["urged Putin to open talks with Maskhadov at once"], "081": ["called Putin to sit down at the table with Mashadov immediately"]}, target="Putin", times={"081": None})
event("no-bargain", ["reject"], None, None, "Putin", {"080": ["Putin answered that Russia would not bargain with terrorists"], "081": ["with terrorists there is no bargain, was the answer"]})
event("us-disturbed", ["accuse"], None, None, "US",
      {"080": ["The United States is \"deeply disturbed\" by the reports"], "081": ["America let it be known through James Rubin that it is in deep uneasiness"]})
event("bombing-since", ["airstrike", "attack"], ["1999-09-20", "1999-10-23"], "Grozny", "Air Force",
      {"080": ["since Russian warplanes began bombing it a month ago"], "081": ["Since the Russian planes started to bomb one month before"]})
event("terek", ["advance"], ["1999-10-18", "1999-10-18"], "Terek", "Russian army",
      {"080": ["who crossed the Terek River on Monday"], "081": ["his troops passed the river Terek on Monday"]}, speakers={"080": "Troshev", "081": "Troshev"})
event("goragorsky", ["capture"], ["1999-10-18", "1999-10-22"], "Goragorsky", "Russian army",
      {"080": ["have taken the heights around Goragorsky"], "081": ["captured the hills around Goragorski"]}, speakers={"080": "Troshev", "081": "Troshev"})
event("goragorsky-fight", ["clash"], ["1999-10-18", "1999-10-22"], "Goragorsky", None, {"080": ["after two days of fighting"]})
event("at-the-gates", ["advance"], None, "Grozny", "Russian army", {"080": ["stand 7 miles from the city limits"], "081": ["In front of Grozni the Russians remain at 11 kilometres"]}, speakers={"080": "Troshev"})
event("dolinskoye", ["attack", "clash"], ["1999-10-20", "1999-10-20"], "Dolinskoye", "Chechen fighters",
      {"080": ["Chechen fighters had ambushed a column near Dolinskoye on Wednesday"], "081": ["in a trap near Dolinski"]}, target="Russian army", speakers={"080": "Saidayev", "081": "Saidayev"})
event("tanks-burned", ["destroy"], ["1999-10-20", "1999-10-20"], "Dolinskoye", "Chechen fighters",
      {"080": ["burned two tanks", "Not one tank has been lost"], "081": ["two tanks were burned on Wednesday", "refuted this loss"]},
      status="disputed", disputes=["status"], speakers={"080": "Saidayev", "081": "Saidayev"})
event("tanks-denied", ["deny", "reject"], None, None, "Troshev", {"080": ["\"Not one tank has been lost,\" Troshev responded"], "081": ["Troshev refuted this loss"]})
event("border", ["restrict"], ["1999-10-22", "1999-10-22"], "Ingushetia", "Russian army",
      {"080": ["Russian soldiers on Friday sealed the border with Ingushetia", "stranding thousands of refugees at a checkpoint near Sleptsovskaya"], "081": ["The Russian soldiers closed it on Friday"]})
event("trampled", ["shooting", "kill", "attack"], ["1999-10-22", "1999-10-22"], "Ingushetia", "Russian army",
      {"080": ["Two women were trampled to death when guards fired into the air"], "081": ["when they opened fire to the air two women died under feet"]})
event("aushev-accused", ["accuse"], None, None, "Aushev",
      {"080": ["accused the generals of trying to drive an entire nation back under the bombs"], "081": ["They want to push a whole people again under bombs"]}, target="Russian army")
event("aushev-road", ["appeal"], None, None, "Aushev", {"080": ["demanded that the road be reopened"], "081": ["wanted the opening of the road"]})
event("refugees-taken-in", ["aid"], None, "Ingushetia", None, {"080": ["whose tiny republic has taken in 155,000 people"]})
event("ground-war", ["deploy", "advance", "attack"], ["1999-09-30", "1999-09-30"], "Chechnya", "Russia",
      {"080": ["Moscow sent its army into Chechnya on Sept. 30"], "081": ["On 30 September the Russian army entered Chechnya"]})
event("dagestan-twice", ["attack", "advance"], ["1999-08-01", "1999-09-30"], "Dagestan", "Basayev",
      {"080": ["had twice raided the neighboring region of Dagestan"], "081": ["In August and September Shamil Basayev and the Arab Hattab entered two times to Dagestan"]}, times={"080": None})
event("apartments", ["bombing", "kill", "attack"], ["1999-09-01", "1999-09-30"], None, None,
      {"080": ["four bombings of apartment buildings that claimed nearly 300 lives in Moscow, Buinaksk and Volgodonsk in September", "Basayev denies any role"], "081": ["the bombs of September that took nearly 300 souls in apartment houses", "Basayev does not accept it"],
       "082": ["blew up sleeping citizens in Buynaksk, Moscow and Volgodonsk"], "085": ["Then houses began to explode", "Moscow accuses the Chechens, who deny it"]},
      disputes=["actor"], times={"082": None})
event("apartments-blamed", ["accuse"], None, None, "Russia",
      {"080": ["It blames the two warlords"], "081": ["The Russians load on them also the bombs of September"], "085": ["Moscow accuses the Chechens"]}, target="Basayev")
event("apartments-denied", ["deny", "reject"], None, None, "Basayev", {"080": ["Basayev denies any role"], "081": ["Basayev does not accept it"]})
event("chechens-deny", ["deny", "reject"], None, None, None, {"085": ["who deny it"]})
event("no-longer-recognised", ["reject"], ["1999-10-01", "1999-10-01"], None, "Putin",
      {"080": ["declared that the Kremlin no longer recognized Maskhadov"], "081": ["Putin said that he does not count Mashadov as president any more"]}, target="Maskhadov")
event("martial-law", ["restrict"], ["1999-10-05", "1999-10-05"], None, "Maskhadov", {"080": ["Maskhadov imposed martial law four days later"], "081": ["on 5 October Mashadov declared state of war"]})
event("peace-offer", ["appeal", "pledge"], ["1999-10-10", "1999-10-10"], None, "Maskhadov", {"080": ["A peace offer that he made on Oct. 10"]})
event("peace-offer-refused", ["reject"], None, None, None, {"080": ["was turned down"]})
event("unacknowledged", ["deny", "reject"], None, None, "Russia", {"080": ["Moscow will not acknowledge"]})
event("bus", ["shooting", "shelling", "attack", "kill"], ["1999-10-05", "1999-10-05"], "Chervlyonnaya", "Russian army",
      {"080": ["a busload of people shot up by a tank at Chervlyonnaya on Oct. 5, with 40 dead"], "081": ["On that day a tank shot at a bus at the place Chervlyonnaya (40 dead)"]})
event("elistanzhi", ["airstrike", "attack", "kill"], ["1999-10-07", "1999-10-07"], "Elistanzhi", None,
      {"080": ["the bombing of the mountain village of Elistanzhi two days afterward, in which at least 34 perished"], "081": ["on 7 October the village Elistanji was bombed (the least 34 dead)"]})
event("first-war", ["clash", "kill", "attack"], ["1994-12-01", "1996-08-31"], None, None,
      {"080": ["The last war over Chechnya, from December 1994 to August 1996, killed as many as 80,000 people"], "081": ["In the former war, between 1994 and 1996, about 80 thousand persons died"]}, times={"081": ["1994-01-01", "1996-12-31"]})
event("first-war-withdrawal", ["withdraw"], None, None, "Russia", {"080": ["ended in a humiliating Russian withdrawal"], "081": ["then the Russians had to go away"]})
event("istanbul", ["protest"], ["1999-10-22", "1999-10-22"], "Istanbul", None,
      {"081": ["some two thousand persons gathered after the Friday prayer at the Fatih Mosque, burned a Russian flag", "walked toward the consulate in Beyoğlu"]})
event("istanbul-police", ["restrict"], ["1999-10-22", "1999-10-22"], "Istanbul", None, {"081": ["where police stopped them"]})
event("ambassador", ["appeal"], None, None, "Solidarity Committee", {"081": ["asked from the government the expulsion of the Russian ambassador"]})

# Argun, Shali, Gudermes and Grozny, January 2000
event("three-towns", ["advance", "attack", "capture"], ["2000-01-09", "2000-01-09"], None, "Chechen fighters",
      {"082": ["Bandit groups which infiltrated Argun, Shali and Gudermes at first light on Sunday, January 9"], "083": ["marched into Argun, Shali and Gudermes on Sunday morning"]}, speakers={"083": "Chechen fighters"})
event("argun", ["capture"], ["2000-01-09", "2000-01-09"], "Argun", "Chechen fighters",
      {"082": ["Bandits thrown back from Argun, Shali and Gudermes", "The town is under our full control"], "083": ["Argun and Shali freed from the occupiers", "remain masters of the first two", "pretends that it holds Argun", "The garrison of Argun"],
       "085": ["One morning in January the rebels were back in Argun and Shali", "They boasted of having both on the following day", "when in Argun there was nobody but Russians"]},
      status="disputed", disputes=["status"], speakers={"083": "Chechen fighters"}, times={"085": ["2000-01-01", "2000-01-31"]})
event("shali", ["capture"], ["2000-01-09", "2000-01-09"], "Shali", "Chechen fighters",
      {"082": ["Bandits thrown back from Argun, Shali and Gudermes", "the commandant's office never fell"], "083": ["Argun and Shali freed from the occupiers", "remain masters of the first two"],
       "085": ["One morning in January the rebels were back in Argun and Shali", "They boasted of having both on the following day"]},
      status="disputed", disputes=["status"], speakers={"083": "Chechen fighters"}, times={"085": ["2000-01-01", "2000-01-31"]})
event("routed", ["withdraw", "clash"], ["2000-01-09", "2000-01-11"], None, "Chechen fighters", {"082": ["have been routed and are fleeing towards the mountains"]}, speakers={"082": "Kazantsev"})
event("argun-fight", ["attack", "clash"], ["2000-01-09", "2000-01-09"], "Argun", "Chechen fighters",
      {"082": ["In Argun the terrorists fell upon the railway station and upon a column", "took up all-round defence and held out for eleven hours"], "083": ["lost first its barracks, then its ammunition store"]}, target="Russian army")
event("relief-column", ["aid"], ["2000-01-09", "2000-01-09"], "Argun", "Russian army", {"082": ["a column that was bringing food and medicines to the population"]})
event("tanks-through", ["advance"], ["2000-01-09", "2000-01-10"], None, "Russian army", {"082": ["until tanks broke through to them"]})
event("russian-dead", ["kill", "clash", "attack"], ["2000-01-09", "2000-01-11"], None, None,
      {"082": ["Our losses were 26 servicemen dead and 30 wounded"], "083": ["More than 120 Russians were killed", "confesses to 26 dead"]}, target="Russian army", disputes=["number"], speakers={"082": "Manilov"})
event("conceded-26", ["concede"], None, None, "Russian army", {"083": ["The invader's command confesses to 26 dead"]})
event("seventeen", ["surrender"], ["2000-01-09", "2000-01-09"], "Argun", "Russian army", {"083": ["17 threw down their arms"]})
event("argun-vehicles", ["destroy"], ["2000-01-09", "2000-01-10"], "Argun", None, {"083": ["eleven armoured vehicles are burning in the streets"]})
event("officers-left", ["withdraw"], None, None, None, {"083": ["his officers had driven off at the first shot"]}, speakers={"083": "Kornev"})
event("rebel-dead", ["kill", "clash", "attack"], None, None, None, {"082": ["The bandits left behind not less than 150 corpses"]}, target="Chechen fighters", speakers={"082": "Manilov"})
event("gudermes-raid", ["attack", "shooting", "clash", "capture", "seize"], ["2000-01-09", "2000-01-09"], "Gudermes", "Chechen fighters",
      {"082": ["In Gudermes some thirty gunmen opened fire on the station"], "083": ["In Gudermes they sat in the railway station till noon"]})
event("gudermes-left", ["withdraw"], ["2000-01-09", "2000-01-09"], "Gudermes", "Chechen fighters", {"083": ["then left it in good order"]}, speakers={"083": "Saidayev"})
event("gudermes-twenty", ["kill"], ["2000-01-09", "2000-01-09"], "Gudermes", None, {"082": ["Twenty were destroyed"]}, target="Chechen fighters")
event("gudermes-prisoners", ["arrest", "abduct", "surrender"], ["2000-01-09", "2000-01-09"], "Gudermes", None, {"082": ["the others taken prisoner"]})
event("shali-school", ["seize", "capture"], ["2000-01-09", "2000-01-09"], "Shali", "Chechen fighters", {"082": ["the bandits seized a school"]})
event("shali-herded", ["abduct", "restrict"], ["2000-01-09", "2000-01-09"], "Shali", "Chechen fighters", {"082": ["herded inhabitants into the square as cover"]})
event("shali-missile", ["shelling", "airstrike", "attack", "kill"], ["2000-01-09", "2000-01-09"], "Shali", "Russian army",
      {"082": ["A precision strike was delivered against the accumulation of militants", "the tales of hundreds of dead civilians"], "083": ["a Tochka-U ballistic missile burst over the square", "the doctors had written down the names of 150 martyrs"],
       "084": ["now puts the death toll of the missile strike of 9 January at 133"]}, disputes=["number"])
event("shali-tales", ["deny", "reject", "accuse"], None, None, None, {"082": ["the tales of hundreds of dead civilians which are spread by the Internet scribblers of Movladi Udugov are a lie"]})
event("shali-four-more", ["shelling", "attack"], ["2000-01-09", "2000-01-10"], "Shali", None, {"083": ["Four more missiles had hit the town by this morning"]})
event("avtury", ["attack", "airstrike", "shooting", "kill"], ["2000-01-09", "2000-01-10"], "Avtury", "Russian army", {"083": ["helicopters are hunting cars on the road to Avtury", "where a family of six was burnt alive"]})
event("order", ["restrict"], ["2000-01-10", "2000-01-11"], None, "Kazantsev",
      {"082": ["From now on only children up to the age of ten, men over sixty and women will be considered refugees", "all other males are to be detained and checked"], "084": ["ordered that only women, children and the old be let through"]},
      times={"082": None})
event("howl", ["accuse", "protest"], None, None, None, {"082": ["Certain human rights defenders at once raised a howl"]})
event("absurdity", ["accuse", "reject", "protest"], None, None, "Aushev", {"082": ["called the order \"an absurdity\""], "084": ["following a protest by the President of Ingushetia, Ruslan Aushev"]})
event("order-rescinded", ["concede", "reject"], ["2000-01-14", "2000-01-14"], None, None, {"084": ["The order was rescinded three days later"]})
event("pause", ["ceasefire"], ["2000-01-07", "2000-01-07"], "Grozny", "Russian army",
      {"082": ["The pause in the active phase that was announced on January 7"], "083": ["his famous Christmas truce"]}, times={"083": None})
event("truce-broken", ["shelling", "attack"], ["2000-01-07", "2000-01-07"], None, "Russian army", {"083": ["which his own artillery broke two hours after it was proclaimed"]}, times={"083": None})
event("chemicals", ["bombing", "destroy", "shelling", "attack"], ["2000-01-09", "2000-01-10"], "Grozny", None,
      {"082": ["they blew up a tank of ammonia in the Zavodskoy district"], "083": ["a factory was blown up by Chechens", "it was a Russian shell which struck the chlorine store on Sunday night"]},
      disputes=["actor"], status="disputed", speakers={"083": "Ismailov"})
event("chemicals-denied", ["deny", "reject"], None, None, "Ismailov", {"083": ["it was a Russian shell which struck the chlorine store on Sunday night, Ismailov stated"]})
event("resumed", ["attack", "advance"], ["2000-01-10", "2000-01-10"], "Grozny", None, {"082": ["Yesterday the operation was resumed"]})
event("cannery", ["capture"], ["2000-01-10", "2000-01-10"], "Grozny", "Russian army",
      {"082": ["took the cannery"], "083": ["the aggressor has not gained one street"]}, status="disputed", disputes=["status"], times={"083": None})
event("cannery-assault", ["attack", "clash", "kill"], ["2000-01-10", "2000-01-10"], "Grozny", "Russian army", {"083": ["An assault on the cannery today cost him forty men"]}, speakers={"083": "Ismailov"})
event("minutka-advance", ["advance"], ["2000-01-10", "2000-01-10"], "Minutka Square", "Russian army",
      {"082": ["advanced 600 metres in the direction of Minutka Square"], "083": ["the aggressor has not gained one street", "has not been seen nearer to Minutka than Khankala"]}, status="disputed", disputes=["status"], times={"083": None})
event("column", ["attack", "clash", "kill", "destroy"], ["1999-12-15", "1999-12-15"], "Minutka Square", None,
      {"082": ["buried \"a hundred Russian soldiers\" on that same Minutka along with a column of armour", "There was no column.", "Not one vehicle of ours entered the square that day"],
       "085": ["On the 15th a column strayed onto Minutka Square and was shot to pieces", "It never happened, said Moscow", "the names of those he had lost there, eleven"]},
      target="Russian army", status="disputed", disputes=["status", "number"])
event("column-denied", ["deny", "reject"], None, None, "Sergeyev", {"082": ["Not one vehicle of ours entered the square that day, Defence Minister Marshal Igor Sergeyev stated"]})
event("column-never", ["deny", "reject"], None, None, "Russia", {"085": ["It never happened, said Moscow"]})
event("authors", ["accuse"], None, None, "FSB", {"082": ["The authors, the Federal Security Service supposes, were fulfilling somebody's order"]})
event("landing", ["deploy", "advance", "attack", "capture"], ["1999-12-17", "1999-12-17"], "Argun Gorge", "Russian army", {"082": ["The paratroopers who on December 17 landed in the Argun Gorge"]})
event("road-cut", ["restrict", "besiege", "capture"], ["1999-12-17", "1999-12-17"], None, "Russian army", {"082": ["cut the road to Georgia"]})
event("base", ["destroy"], ["2000-01-10", "2000-01-10"], "Itum-Kale", "Russian army", {"082": ["destroyed a base of the mercenary Khattab near Itum-Kale on Monday"]}, target="Khattab")
event("aa-guns", ["seize", "capture"], ["2000-01-10", "2000-01-10"], None, "Russian army", {"082": ["captured two anti-aircraft guns"]})
event("sorties", ["airstrike", "attack"], ["2000-01-10", "2000-01-11"], "Vedeno", "Air Force", {"082": ["Su-25 aircraft made 37 sorties in twenty-four hours, striking camps near Vedeno and Kharsenoi"]})
event("shatili", ["airstrike", "shooting", "attack"], ["1999-12-17", "1999-12-17"], "Shatili", "Air Force",
      {"082": ["rejected Tbilisi's assertion that helicopters had fired on the Georgian village of Shatili on December 17"]}, status="disputed", disputes=["status"], speakers={"082": "Georgia"})
event("shatili-accused", ["accuse"], None, None, "Georgia", {"082": ["Tbilisi's assertion that helicopters had fired"]})
event("shatili-denied", ["deny", "reject"], None, None, "Air Force", {"082": ["The Air Force command rejected Tbilisi's assertion"]})
event("dagestan-august", ["attack", "advance"], ["1999-08-07", "1999-08-07"], "Dagestan", None,
      {"082": ["who invaded Dagestan on August 7 of last year"], "085": ["In August Basayev and the Arab Khattab crossed into Dagestan"]}, times={"085": ["1999-08-01", "1999-08-31"]})
event("engineers", ["kill"], ["1998-12-01", "1998-12-31"], None, None,
      {"082": ["cut off the heads of four engineers from Britain and New Zealand in December 1998"], "085": ["who had four foreign engineers beheaded two years later"]})
event("shpigun", ["abduct"], ["1999-03-05", "1999-03-05"], "Grozny", None,
      {"082": ["dragged General Gennady Shpigun from an aeroplane at Grozny"], "085": ["General Gennady Shpigun, pulled off a plane in March 1999"]}, target="Shpigun", times={"085": ["1999-03-01", "1999-03-31"]})
event("gudermes-november", ["capture", "surrender"], ["1999-11-12", "1999-11-12"], "Gudermes", None,
      {"082": ["Gudermes met federal troops with bread and salt on November 12"], "085": ["the Yamadayev brothers delivered up Gudermes without a fight"]})
event("kadyrov-over", ["surrender", "cooperate"], ["1999-11-12", "1999-11-12"], None, "Kadyrov", {"085": ["Akhmad Kadyrov, the mufti, came over with them"]})
event("argun-december", ["capture"], ["1999-12-03", "1999-12-03"], "Argun", "Russian army", {"082": ["Argun was cleared on December 3"]})
event("urus-martan", ["capture"], ["1999-12-08", "1999-12-08"], "Urus-Martan", "Russian army", {"082": ["Urus-Martan on December 8"]})
event("shali-december", ["capture"], ["1999-12-11", "1999-12-11"], "Shali", "Russian army", {"082": ["Shali on the 11th"]})
event("generals", ["oust", "expel", "resign"], ["2000-01-07", "2000-01-07"], None, None,
      {"082": ["generals Vladimir Shamanov and Gennady Troshev were removed for slowness", "called this rubbish", "both have been promoted to deputies of Kazantsev"],
       "083": ["Shamanov himself, and Troshev along with him, was thrown out on Friday for losing too many men"]}, target="Shamanov", status="disputed", disputes=["status"], times={"082": None})
event("generals-denied", ["deny", "reject"], None, None, "Kvashnin", {"082": ["The Chief of the General Staff, General of the Army Anatoly Kvashnin, called this rubbish"]})
event("gantamirov-freed", ["release"], ["1999-11-01", "1999-11-30"], None, "Yeltsin", {"083": ["whom Yeltsin let out of prison in November"]}, target="Gantamirov")
event("alkhan-kala-held", ["capture"], ["2000-01-02", "2000-01-09"], "Alkhan-Kala", "Gelayev", {"083": ["the men of Ruslan Gelayev held Alkhan-Kala for two days last week"]})
event("alkhan-kala-left", ["withdraw"], ["2000-01-02", "2000-01-10"], None, "Gelayev", {"083": ["before slipping back through the ring around Djohar"]})
event("ring", ["besiege"], None, "Grozny", None, {"083": ["the ring around Djohar"]})
event("howitzer", ["seize", "capture"], None, None, "Gelayev", {"083": ["They brought with them a captured howitzer"]})
event("truce-proposed", ["appeal", "ceasefire"], ["2000-01-09", "2000-01-09"], None, "Maskhadov", {"083": ["proposed a ceasefire of three days"]})
event("akhmadov-visit", ["consult"], None, "Washington", "Akhmadov", {"083": ["who has arrived in Washington"]})
event("akhmadov-asked", ["appeal"], None, None, "Akhmadov", {"083": ["asked the State Department for an international inquiry"]}, target="State Department")
event("alkhan-yurt", ["kill", "shooting", "attack"], ["1999-12-01", "1999-12-15"], "Alkhan-Yurt", "Russian army",
      {"083": ["the murders of Alkhan-Yurt", "the soldiers of the butcher Shamanov slaughtered 41 villagers"], "085": ["At Alkhan-Yurt a general's men shot at least 17 people in their yards"]}, disputes=["number"], times={"085": None})
event("alkhan-yurt-looted", ["seize", "destroy"], ["1999-12-01", "1999-12-15"], "Alkhan-Yurt", "Russian army", {"083": ["carried off everything down to the carpets"]})
event("koshman-visit", ["consult"], ["1999-12-17", "1999-12-17"], "Alkhan-Yurt", "Koshman", {"083": ["came on the 17th, saw the graves"]})
event("koshman-promise", ["pledge"], ["1999-12-17", "1999-12-17"], None, "Koshman", {"083": ["promised a trial"]})
event("kadyrov-condemned", ["accuse", "threaten", "sanction"], ["2000-01-09", "2000-01-09"], None, "Sharia Court", {"083": ["condemned the false mufti Kadyrov to death in his absence"]}, target="Kadyrov")
event("kadyrov-dismissed", ["oust", "expel", "resign", "sanction"], ["1999-10-10", "1999-10-10"], None, "Maskhadov", {"083": ["Maskhadov had dismissed him on 10 October"]}, target="Kadyrov")
event("council-resigned", ["resign"], None, None, None, {"083": ["three of its members resigned"]})
event("argun-1996", ["capture"], ["1996-08-01", "1996-08-31"], "Argun", "Chechen fighters", {"083": ["Argun was retaken in August 1996"]})
event("grozny-1996", ["capture"], ["1996-08-06", "1996-08-06"], "Grozny", "Chechen fighters",
      {"083": ["and after it Djohar"], "085": ["Aslan Maskhadov's men walked back into Grozny past the checkpoints and took it"]}, times={"083": ["1996-08-01", "1996-08-31"]})
event("khasavyurt", ["sign", "agree"], ["1996-08-31", "1996-08-31"], None, "Lebed",
      {"083": ["after Djohar they signed"], "085": ["on the 31st Alexander Lebed signed a peace with him at Khasavyurt"]}, times={"083": None})

# the field cell's bulletin, February 2000
event("grozny-taken", ["capture"], ["2000-02-06", "2000-02-06"], "Grozny", None,
      {"084": ["the operation to liberate Grozny had been completed", "the flag had been raised over an administrative building in the Zavodskoy district"], "085": ["Putin had pronounced Grozny free"]},
      speakers={"084": "Putin", "085": "Putin"}, times={"085": None})
event("breakout", ["withdraw"], ["2000-01-31", "2000-02-01"], "Grozny", "Chechen fighters",
      {"084": ["some 2,000 fighters withdrew from Grozny in the night of 31 January to 1 February along the Sunzha River", "his forces had left the city according to plan"],
       "085": ["The remaining defenders bought a path through the mines to Alkhan-Kala at the end of that month"]}, times={"085": ["2000-01-20", "2000-01-31"]})
event("minefield", ["bombing", "kill", "attack"], ["2000-01-31", "2000-02-01"], "Alkhan-Kala", None,
      {"084": ["ran into a minefield before Alkhan-Kala", "The mayor of the city, Lecha Dudayev, and the commanders Aslambek Ismailov and Khunkar-Pasha Israpilov were killed", "Shamil Basayev lost a foot"]}, target="Lecha Dudayev")
event("amputations", ["aid"], None, None, "Baiev", {"084": ["had carried out 67 amputations in two days"]}, speakers={"084": "Baiev"})
event("alkhan-kala-entered", ["capture", "advance", "attack"], ["2000-02-02", "2000-02-02"], "Alkhan-Kala", "Russian army", {"084": ["On 2 February Russian forces entered the village"]})
event("wounded-taken", ["arrest", "abduct"], ["2000-02-02", "2000-02-02"], "Alkhan-Kala", "Russian army", {"084": ["took about 100 wounded persons from the hospital"]})
event("katyr-yurt-reached", ["advance", "deploy", "withdraw"], ["2000-02-04", "2000-02-04"], "Katyr-Yurt", "Chechen fighters", {"084": ["Fighters from Alkhan-Kala arrived in Katyr-Yurt"]})
event("katyr-yurt", ["airstrike", "shelling", "attack", "kill"], ["2000-02-04", "2000-02-06"], "Katyr-Yurt", None,
      {"084": ["the village was attacked by aircraft and by multiple rocket launchers", "Village elders give the number of deaths as 170", "the separatist authorities as 363", "none but militants died"],
       "085": ["Katyr-Yurt, which took them in, was bombed for two days"]}, disputes=["number"], times={"085": None})
event("corridor", ["aid", "release", "concede"], ["2000-02-04", "2000-02-04"], None, None, {"084": ["a corridor to Achkhoy-Martan was opened on the first afternoon"]})
event("white-sheets", ["shooting", "attack", "airstrike"], ["2000-02-04", "2000-02-04"], None, None, {"084": ["cars flying white sheets were fired upon as they used it"]})
event("led-out", ["aid", "withdraw", "release"], None, None, None, {"084": ["the population had been led out in advance"]}, speakers={"084": "Joint Grouping"}, status="claimed")
event("katyr-yurt-denied", ["deny", "reject"], None, None, "Joint Grouping", {"084": ["The Joint Group of Forces maintains that the population had been led out in advance and that none but militants died"]})
event("staropromyslovsky", ["kill", "shooting", "attack"], ["1999-12-24", "2000-01-26"], "Staropromyslovsky", "Russian army",
      {"084": ["soldiers had executed at least 22 civilians in this area since the last week of December", "dismissed the report as fabricated"]}, status="disputed", disputes=["status"], speakers={"084": "Human Rights Watch"})
event("hrw", ["accuse"], ["2000-01-26", "2000-01-26"], None, "Human Rights Watch", {"084": ["Human Rights Watch published testimony that soldiers had executed at least 22 civilians"]})
event("hrw-rejected", ["deny", "reject"], None, None, "Interior Ministry", {"084": ["The Ministry of the Interior dismissed the report as fabricated"]})
event("aldi", ["kill", "shooting", "attack"], ["2000-02-05", "2000-02-05"], "Aldi", "Interior Ministry",
      {"084": ["riot police from other regions of Russia killed dozens of residents of this southern suburb of Grozny on 5 February", "One list holds 82 names"],
       "085": ["policemen from St. Petersburg went from gate to gate and killed at least 56", "Bandits in Russian uniforms, a prosecutor tells me"]}, disputes=["actor", "number"])
event("aldi-burned", ["destroy"], ["2000-02-05", "2000-02-05"], "Aldi", "Interior Ministry", {"084": ["and burned houses"]})
event("kavkaz-arrests", ["arrest"], ["2000-01-11", "2000-02-08"], "Kavkaz-1", None, {"084": ["Hundreds of men have been arrested at the Kavkaz-1 checkpoint and in the villages"]})
event("chernokozovo", ["torture", "sexual_violence"], None, "Chernokozovo", None, {"084": ["Former inmates of Chernokozovo describe beatings, electric shocks and rape"]})
event("no-camps", ["deny", "reject"], None, None, "Yastrzhembsky", {"084": ["denies that there is a single filtration camp in Chechnya"]})
event("icrc-request", ["appeal"], ["2000-01-10", "2000-01-20"], None, "ICRC", {"084": ["A request by the ICRC for access has been pending since mid-January"]})
event("babitsky-held", ["arrest"], ["2000-01-16", "2000-01-16"], None, None, {"084": ["who had been in custody since 16 January"]}, target="Babitsky")
event("babitsky-handed", ["release"], ["2000-02-03", "2000-02-03"], None, None, {"084": ["was handed over to masked men on 3 February", "in exchange, officials said, for two captured soldiers"]}, target="Babitsky")
event("station-doubts", ["deny", "reject"], None, None, "Radio Liberty", {"084": ["The station doubts that the men were Chechen fighters"]})
event("albright", ["appeal", "consult", "accuse"], ["2000-02-02", "2000-02-02"], None, "Albright", {"084": ["had raised his case with Mr. Putin in Moscow the day before"]}, target="Putin")
event("poles", ["abduct"], ["1999-08-09", "1999-08-09"], "Dagestan", None, {"084": ["abducted in Dagestan on 9 August"]}, target="Fischer-Malanowska")
event("cochetel", ["abduct"], ["1998-01-01", "1998-01-31"], "Vladikavkaz", None, {"084": ["was kidnapped in Vladikavkaz in January 1998"]}, target="Cochetel")
event("cochetel-freed", ["release"], ["1998-11-14", "1998-12-14"], None, None, {"084": ["freed only after 317 days"]}, target="Cochetel")
event("highway", ["airstrike", "attack", "kill"], ["1999-10-29", "1999-10-29"], "Shaami-Yurt", "Air Force",
      {"084": ["two workers of the Chechen Red Cross lost their lives on 29 October", "aircraft attacked vehicles on the highway at Shaami-Yurt"], "085": ["jets strafed a column of refugees at Shaami-Yurt", "Twenty-five died, or fifty"]}, disputes=["number"])
event("highway-first", ["shooting", "attack"], None, None, None, {"085": ["The air force says it was shot at first"]}, target="Air Force", speakers={"085": "Air Force"}, status="claimed")
event("turned-back", ["restrict"], ["1999-10-29", "1999-10-29"], None, "Russian army", {"085": ["whom soldiers had just turned back from the Ingush border"]})
event("annan-met", ["consult"], ["2000-01-28", "2000-01-28"], "Moscow", "Annan", {"084": ["met Mr. Putin in Moscow on 28 January"]}, target="Putin")
event("annan-asked", ["appeal"], ["2000-01-28", "2000-01-28"], None, "Annan", {"084": ["requested unhindered access"]})
event("robinson-refused", ["reject"], None, None, None, {"084": ["was informed that a visit would not be convenient"]}, target="Robinson")
event("kitchens", ["aid"], ["2000-02-07", "2000-02-07"], "Grozny", "EMERCOM", {"084": ["EMERCOM opened three field kitchens in Grozny on 7 February"]})
event("flour", ["aid"], None, "Ingushetia", "WFP", {"084": ["has distributed 1,700 tons of flour to 138,000 people in Ingushetia"]})
event("blankets", ["aid"], ["2000-02-01", "2000-02-01"], "Nazran", "UNHCR", {"084": ["A ten-truck convoy of UNHCR with blankets and stoves reached Nazran on 1 February"]})
event("carriages", ["expel", "restrict"], ["1999-12-17", "1999-12-17"], None, None,
      {"084": ["36 railway carriages in which displaced families were living had been hauled from Karabulak to Sernovodsk", "speaks of a voluntary return", "they were not asked"]}, status="disputed", disputes=["status"])
event("rations", ["restrict", "sanction"], None, None, None, {"084": ["Rations for persons from districts declared safe have been stopped"]})

# the essay, April 2000, and what came before
event("strasbourg", ["sanction", "restrict", "expel"], ["2000-04-06", "2000-04-06"], "Strasbourg", "Council of Europe", {"085": ["stripped the Russians of their votes"]}, target="Russia")
event("rogozin", ["protest", "withdraw", "reject"], ["2000-04-06", "2000-04-06"], None, "Rogozin", {"085": ["Dmitry Rogozin led his delegation out of the hall"]})
event("house-shelled", ["shelling", "attack", "destroy"], ["2000-01-26", "2000-01-26"], None, None, {"085": ["since it was shelled on January 26"]})
event("tanks-1994", ["deploy", "advance", "attack"], ["1994-12-11", "1994-12-11"], None, "Yeltsin", {"085": ["on December 11, 1994, sent in the tanks"]})
event("maikop-in", ["advance", "attack"], ["1994-12-31", "1994-12-31"], "Grozny", None, {"085": ["The brigade from Maikop that drove into Grozny on New Year's Eve"]})
event("maikop", ["destroy", "kill", "clash", "attack"], ["1994-12-31", "1995-01-01"], "Grozny", None, {"085": ["was annihilated at the railway station"]})
event("grozny-1995", ["capture"], ["1995-03-01", "1995-03-31"], "Grozny", None, {"085": ["When the ruins had been won, in March 1995"]})
event("budyonnovsk", ["abduct", "seize", "capture", "attack"], None, "Budyonnovsk", "Basayev", {"085": ["seized a hospital with a thousand people in it"]})
event("budyonnovsk-dead", ["kill", "attack"], None, None, None, {"085": ["some 130 died"]})
event("truce-1995", ["ceasefire", "agree"], None, None, "Chernomyrdin", {"085": ["agreed by telephone to a truce"]})
event("dudayev-killed", ["kill", "airstrike", "shelling", "attack"], ["1996-04-21", "1996-04-21"], "Gekhi-Chu", None, {"085": ["A missile killed Dudayev on April 21, 1996, at Gekhi-Chu"]}, target="Dzhokhar Dudayev")
event("novye-atagi", ["kill"], ["1996-12-01", "1996-12-31"], "Novye Atagi", None, {"085": ["Six nurses and delegates of the Red Cross were murdered in their beds at Novye Atagi in December 1996"]})
event("shpigun-dead", ["kill"], ["2000-03-30", "2000-03-30"], "Duba-Yurt", None, {"085": ["was found dead in a wood above Duba-Yurt ten days ago"]}, target="Shpigun")
event("botlikh", ["capture"], ["1999-08-01", "1999-08-31"], "Botlikh", "Basayev", {"085": ["occupied a handful of villages around Botlikh"]})
event("botlikh-recovered", ["capture"], ["1999-08-20", "1999-08-24"], "Botlikh", None, {"085": ["The villages had been recovered by the 24th"]})
event("stepashin", ["oust", "expel", "resign"], ["1999-08-01", "1999-08-31"], None, "Yeltsin", {"085": ["Yeltsin dismissed Sergei Stepashin"]}, target="Stepashin")
event("buinaksk", ["bombing", "kill", "attack"], ["1999-09-04", "1999-09-04"], "Buinaksk", None, {"085": ["in Buinaksk on September 4 (64 dead)"]})
event("moscow-houses", ["bombing", "kill", "attack"], ["1999-09-09", "1999-09-13"], "Moscow", None, {"085": ["in Moscow on the 9th and again on the 13th (more than 200)"]})
event("volgodonsk", ["bombing", "kill", "attack"], ["1999-09-16", "1999-09-16"], "Volgodonsk", None, {"085": ["in Volgodonsk on the 16th (17)"]})
event("ryazan", ["deny", "reject", "concede"], ["1999-09-24", "1999-09-24"], None, "Patrushev", {"085": ["An exercise, Nikolai Patrushev of the FSB explained two days later"]})
event("novaya-gazeta", ["accuse", "reject", "deny"], None, None, "Novaya Gazeta", {"085": ["The newspaper Novaya Gazeta does not believe him"]}, target="Patrushev")
event("leaflets", ["threaten", "appeal"], ["1999-12-06", "1999-12-06"], "Grozny", None, {"085": ["On December 6 leaflets gave the inhabitants of Grozny five days to leave or be destroyed"]})
event("clinton", ["threaten", "accuse"], None, None, "Clinton", {"085": ["Bill Clinton warned that Russia would pay dearly"]}, target="Russia")
event("malofeyev", ["kill", "attack", "clash"], ["2000-01-18", "2000-01-18"], "Grozny", None, {"085": ["General Mikhail Malofeyev was killed leading an assault in Grozny"]}, target="Malofeyev")
event("putin-grozny", ["consult"], ["2000-03-20", "2000-03-20"], "Grozny", "Putin", {"085": ["was flown there in a fighter jet on March 20"]})
event("shatoi", ["capture"], ["2000-02-29", "2000-02-29"], "Shatoi", None, {"085": ["Marshal Sergeyev reported Shatoi taken"]}, speakers={"085": "Sergeyev"})
event("ulus-kert", ["attack", "clash", "kill"], ["2000-02-29", "2000-02-29"], "Ulus-Kert", "Khattab",
      {"085": ["Khattab overwhelmed a company of paratroopers from Pskov and 84 of them fell", "The army at first owned up to 31"]}, disputes=["number"])
event("thirty-one", ["concede"], None, None, "Russian army", {"085": ["The army at first owned up to 31"]})
event("sergiyev-posad", ["attack", "shooting", "clash", "kill"], ["2000-03-02", "2000-03-02"], "Grozny", None,
      {"085": ["On March 2 twenty riot policemen from Sergiyev Posad were killed on the edge of Grozny", "by their own comrades, say two who were present", "by rebels, says the ministry"]}, disputes=["actor"])
event("komsomolskoye", ["capture"], ["2000-03-05", "2000-03-05"], "Komsomolskoye", "Gelayev", {"085": ["Ruslan Gelayev seized Komsomolskoye on the 5th"]})
event("komsomolskoye-left", ["withdraw"], ["2000-03-17", "2000-03-21"], "Komsomolskoye", "Gelayev", {"085": ["got away two weeks later"]})
event("komsomolskoye-ruins", ["destroy"], None, "Komsomolskoye", None, {"085": ["leaving it a heap of bricks and bodies"]})
event("raduyev", ["arrest"], None, None, None, {"085": ["Salman Raduyev was caught in bed"]}, target="Raduyev")
event("zhani-vedeno", ["attack", "clash", "kill"], ["2000-03-29", "2000-03-29"], "Zhani-Vedeno", None, {"085": ["On the 29th a convoy from Perm was ambushed at Zhani-Vedeno"]})
event("budanov-demanded", ["appeal"], None, None, "Chechen fighters", {"085": ["for nine of its men the rebels demanded Colonel Yuri Budanov"]})
event("budanov-refused", ["reject"], None, None, "Russia", {"085": ["Moscow refused"]})
event("nine-dead", ["kill"], None, None, None, {"085": ["The nine are dead"]})
event("budanov-arrested", ["arrest"], ["2000-03-27", "2000-03-27"], None, None, {"085": ["who had been arrested two days before"]}, target="Budanov")
event("tangi-chu", ["kill"], None, "Tangi-Chu", "Budanov", {"085": ["for strangling a girl of eighteen at Tangi-Chu"]})
event("taliban", ["support"], None, None, "Taliban", {"085": ["only the Taliban have recognised Maskhadov's state"]}, target="Ichkeria")
event("embassy", ["consult", "support", "cooperate"], ["2000-01-01", "2000-01-31"], "Kabul", "Yandarbiyev", {"085": ["Zelimkhan Yandarbiyev opened an embassy for it in Kabul in January"]})
event("opera", ["consult"], None, "St. Petersburg", "Blair", {"085": ["Tony Blair took in an opera with Putin in St. Petersburg"]}, target="Putin")
event("robinson", ["consult"], ["2000-04-02", "2000-04-02"], "Grozny", "Robinson", {"085": ["Mary Robinson, allowed into Grozny a week ago today"]})
event("robinson-kept", ["restrict", "reject"], ["2000-04-02", "2000-04-02"], None, None, {"085": ["kept from three of the prisons she had asked to see"]}, target="Robinson")

relations = [
    {"type": "speaks_for", "from": "Veklich", "to": "Russian army", "accounts": {"080": ["An army spokesman in Mozdok, Alexander Veklich"], "081": ["Aleksandr Veklic, the spokesman of the army in Mozdok"]}},
    {"type": "leads", "from": "Putin", "to": "Russia", "accounts": {"080": ["Prime Minister Vladimir Putin"], "081": ["Prime Minister Vladimir Putin"], "082": ["Acting President Vladimir Putin"], "084": ["the Acting President of the Russian Federation, Vladimir Putin"]}},
    {"type": "leads", "from": "Maskhadov", "to": "Ichkeria",
     "accounts": {"080": ["Chechen President Aslan Maskhadov"], "081": ["The Chechen president Aslan Mashadov"], "083": ["President Aslan Maskhadov"], "084": ["Chechen President Aslan Maskhadov"]}},
    {"type": "part_of", "from": "Makhashev", "to": "Ichkeria", "accounts": {"080": ["His deputy prime minister, Kazbek Makhashev"]}},
    {"type": "part_of", "from": "Akhmadov", "to": "Ichkeria", "accounts": {"083": ["Foreign Minister Ilyas Akhmadov"]}},
    {"type": "leads", "from": "Lipponen", "to": "Finland", "accounts": {"080": ["Prime Minister Paavo Lipponen of Finland"], "081": ["The Finnish prime minister Lipponen"]}},
    {"type": "speaks_for", "from": "Rubin", "to": "State Department", "accounts": {"080": ["State Department spokesman James Rubin"]}},
    {"type": "leads", "from": "Troshev", "to": "eastern grouping", "accounts": {"080": ["Lt. Gen. Gennady Troshev, commander of the eastern group of forces"]}},
    {"type": "leads", "from": "Aushev", "to": "Ingushetia",
     "accounts": {"080": ["Ingush President Ruslan Aushev"], "081": ["The Ingush president Ruslan Aushev"], "082": ["the Ingush leader R. Aushev"], "084": ["the President of Ingushetia, Ruslan Aushev"]}},
    {"type": "leads", "from": "Ecevit", "to": "Turkey", "accounts": {"081": ["The Prime Minister of Turkey Bülent Ecevit"]}},
    {"type": "leads", "from": "Kazantsev", "to": "Joint Grouping", "accounts": {"082": ["Colonel-General Viktor Kazantsev, commander of the Joint Grouping of federal forces"], "084": ["the commander of the Joint Group, Viktor Kazantsev"]}},
    {"type": "leads", "from": "Sergeyev", "to": "Defense Ministry", "accounts": {"082": ["Defence Minister Marshal Igor Sergeyev"]}},
    {"type": "leads", "from": "Kvashnin", "to": "General Staff", "accounts": {"082": ["The Chief of the General Staff, General of the Army Anatoly Kvashnin"]}},
    {"type": "part_of", "from": "Manilov", "to": "General Staff", "accounts": {"082": ["First Deputy Chief of the General Staff Colonel-General Valery Manilov"]}},
    {"type": "leads", "from": "Makarov", "to": "eastern grouping", "accounts": {"082": ["Alexei Verbitsky and Sergei Makarov have commanded the western and the eastern grouping since January 7"]}},
    {"type": "opposed_to", "from": "Kadyrov", "to": "Maskhadov", "accounts": {"082": ["Akhmad Kadyrov, who broke with Maskhadov long ago"]}},
    {"type": "leads", "from": "Saidullayev", "to": "State Council", "accounts": {"083": ["The so-called Chechen State Council of the Moscow merchant Malik Saidullayev"]}},
    {"type": "leads", "from": "Lecha Dudayev", "to": "Grozny", "accounts": {"084": ["The mayor of the city, Lecha Dudayev"]}},
    {"type": "part_of", "from": "Babitsky", "to": "Radio Liberty", "accounts": {"084": ["Andrei Babitsky, a correspondent of Radio Liberty"]}},
    {"type": "part_of", "from": "Cochetel", "to": "UNHCR", "accounts": {"084": ["Vincent Cochetel of UNHCR"]}},
    {"type": "part_of", "from": "Albright", "to": "US", "accounts": {"084": ["The Secretary of State of the United States, Madeleine Albright"]}},
    {"type": "leads", "from": "Chernomyrdin", "to": "Russia", "accounts": {"085": ["Viktor Chernomyrdin, then prime minister"]}},
    {"type": "part_of", "from": "Patrushev", "to": "FSB", "accounts": {"085": ["Nikolai Patrushev of the FSB"]}},
    {"type": "recognises", "from": "Taliban", "to": "Ichkeria", "accounts": {"085": ["only the Taliban have recognised Maskhadov's state"]}},
]

quantities = [
    {"what": "killed", "low": 118, "accounts": {"080": ["at least 118 people"], "081": ["at the least 118 persons"]}},
    {"what": "wounded", "low": 250, "accounts": {"080": ["more than 250"], "081": ["more than 250"]}},
    {"what": "bodies", "low": 61, "high": 61, "accounts": {"080": ["61 bodies"], "081": ["61 bodies"]}},
    {"what": "women killed", "low": 13, "high": 13, "accounts": {"080": ["13 women"], "081": ["13 dead women"]}},
    {"what": "babies killed", "low": 15, "high": 15, "accounts": {"080": ["15 newborn babies"], "081": ["15 new born babies"]}},
    {"what": "killed", "low": 41, "high": 41, "accounts": {"080": ["41 worshippers"], "081": ["41 martyrs"], "083": ["41 villagers"]}},
    {"what": "killed", "low": 137, "high": 137, "accounts": {"080": ["put the dead at 137"], "081": ["the number of dead to 137"]}},
    {"what": "tanks destroyed", "low": 2, "high": 2, "accounts": {"080": ["two tanks"], "081": ["two tanks"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"080": ["Two women"], "081": ["two women"], "084": ["two workers"]}},
    {"what": "refugees", "low": 155000, "high": 155000, "accounts": {"080": ["155,000 people"], "081": ["155 thousand refugees"]}},
    {"what": "killed", "low": 300, "high": 300, "accounts": {"080": ["nearly 300 lives"], "081": ["nearly 300 souls"]}},
    {"what": "killed", "low": 40, "high": 40, "accounts": {"080": ["40 dead"], "081": ["40 dead"]}},
    {"what": "killed", "low": 34, "accounts": {"080": ["at least 34"], "081": ["the least 34 dead"]}},
    {"what": "protesters", "low": 2000, "high": 2000, "accounts": {"081": ["some two thousand persons"]}},
    {"what": "servicemen killed", "low": 26, "high": 26, "accounts": {"082": ["26 servicemen dead"], "083": ["26 dead"]}},
    {"what": "servicemen wounded", "low": 30, "high": 30, "accounts": {"082": ["30 wounded"]}},
    {"what": "bodies", "low": 150, "accounts": {"082": ["not less than 150 corpses"]}},
    {"what": "killed", "low": 20, "high": 20, "accounts": {"082": ["Twenty were destroyed"], "085": ["twenty riot policemen"]}},
    {"what": "gunmen", "low": 30, "high": 30, "accounts": {"082": ["some thirty gunmen"]}},
    {"what": "sorties", "low": 37, "high": 37, "accounts": {"082": ["37 sorties"]}},
    {"what": "guns captured", "low": 2, "high": 2, "accounts": {"082": ["two anti-aircraft guns"]}},
    {"what": "engineers killed", "low": 4, "high": 4, "accounts": {"082": ["four engineers"], "085": ["four foreign engineers"]}},
    {"what": "killed", "low": 120, "accounts": {"083": ["More than 120 Russians"]}},
    {"what": "surrendered", "low": 17, "high": 17, "accounts": {"083": ["17 threw down their arms"]}},
    {"what": "vehicles destroyed", "low": 11, "high": 11, "accounts": {"083": ["eleven armoured vehicles"]}},
    {"what": "killed", "low": 150, "high": 150, "accounts": {"083": ["150 martyrs"]}},
    {"what": "missiles", "low": 4, "high": 4, "accounts": {"083": ["Four more missiles"]}},
    {"what": "killed", "low": 6, "high": 6, "accounts": {"083": ["a family of six"], "085": ["Six nurses and delegates"]}},
    {"what": "killed", "low": 40, "high": 40, "accounts": {"083": ["forty men"]}},
    {"what": "garrison", "low": 400, "high": 400, "accounts": {"083": ["four hundred contract killers"]}},
    {"what": "members resigned", "low": 3, "high": 3, "accounts": {"083": ["three of its members"]}},
    {"what": "civilians in cellars", "low": 10000, "high": 20000, "accounts": {"084": ["Between 10,000 and 20,000 civilians"]}},
    {"what": "fighters", "low": 2000, "high": 2000, "accounts": {"084": ["some 2,000 fighters"]}},
    {"what": "amputations", "low": 67, "high": 67, "accounts": {"084": ["67 amputations"]}},
    {"what": "wounded taken", "low": 100, "high": 100, "accounts": {"084": ["about 100 wounded persons"]}},
    {"what": "displaced", "low": 8000, "accounts": {"084": ["at least 8,000 displaced people"]}},
    {"what": "killed", "low": 170, "high": 170, "accounts": {"084": ["the number of deaths as 170"]}},
    {"what": "killed", "low": 363, "high": 363, "accounts": {"084": ["the separatist authorities as 363"]}},
    {"what": "killed", "low": 22, "accounts": {"084": ["at least 22 civilians"]}},
    {"what": "killed", "low": 82, "high": 82, "accounts": {"084": ["82 names"]}},
    {"what": "killed", "low": 133, "high": 133, "accounts": {"084": ["at 133"]}},
    {"what": "days captive", "low": 317, "high": 317, "accounts": {"084": ["317 days"]}},
    {"what": "kitchens", "low": 3, "high": 3, "accounts": {"084": ["three field kitchens"]}},
    {"what": "tons of flour", "low": 1700, "high": 1700, "accounts": {"084": ["1,700 tons"]}},
    {"what": "fed", "low": 138000, "high": 138000, "accounts": {"084": ["138,000 people"]}},
    {"what": "displaced", "low": 178000, "high": 178000, "accounts": {"084": ["178,000 displaced persons"]}},
    {"what": "carriages", "low": 36, "high": 36, "accounts": {"084": ["36 railway carriages"]}},
    {"what": "dollars", "low": 16200000, "high": 16200000, "accounts": {"084": ["US$16.2 million"]}},
    {"what": "killed", "low": 140, "accounts": {"085": ["upwards of 140"]}},
    {"what": "hostages", "low": 1000, "high": 1000, "accounts": {"085": ["a thousand people"]}},
    {"what": "killed", "low": 130, "high": 130, "accounts": {"085": ["some 130 died"]}},
    {"what": "killed", "low": 64, "high": 64, "accounts": {"085": ["64 dead"]}},
    {"what": "killed", "low": 25, "accounts": {"085": ["Twenty-five died"]}},
    {"what": "killed", "low": 17, "accounts": {"085": ["at least 17 people"]}},
    {"what": "killed", "low": 56, "accounts": {"085": ["at least 56"]}},
    {"what": "killed", "low": 84, "high": 84, "accounts": {"085": ["84 of them fell"]}},
    {"what": "killed", "low": 31, "high": 31, "accounts": {"085": ["owned up to 31"]}},
    {"what": "captives", "low": 9, "high": 9, "accounts": {"085": ["nine of its men"]}},
]

wordings = [
    {"entity": "Basayev", "report": "080", "loaded": "warlords", "evidence": ["the two warlords"]},
    {"entity": None, "report": "081", "loaded": "massacre", "evidence": ["MASSACRE IN THE BAZAAR"]},
    {"entity": None, "report": "081", "loaded": "martyrs", "evidence": ["41 martyrs"]},
    {"entity": "Chechen fighters", "report": "082", "loaded": "bandit", "evidence": ["Bandit groups"]},
    {"entity": "Chechen fighters", "report": "082", "loaded": "terrorists", "evidence": ["the terrorists"]},
    {"entity": "Chechen fighters", "report": "082", "loaded": "bandits", "evidence": ["Bandits thrown back"]},
    {"entity": None, "report": "082", "loaded": "scribblers", "evidence": ["the Internet scribblers of Movladi Udugov"]},
    {"entity": "Khattab", "report": "082", "loaded": "mercenary", "evidence": ["the mercenary Khattab"]},
    {"entity": "Russian army", "report": "083", "loaded": "occupiers", "evidence": ["freed from the occupiers"]},
    {"entity": None, "report": "083", "loaded": "killers", "evidence": ["four hundred contract killers in police uniform"]},
    {"entity": "Russian army", "report": "083", "loaded": "invader", "evidence": ["The invader's command"]},
    {"entity": None, "report": "083", "loaded": "martyrs", "evidence": ["150 martyrs"]},
    {"entity": "Russian army", "report": "083", "loaded": "aggressor", "evidence": ["the aggressor"]},
    {"entity": "Gantamirov", "report": "083", "loaded": "embezzler", "evidence": ["Gantamirov the embezzler"]},
    {"entity": None, "report": "083", "loaded": "traitors", "evidence": ["a band of traitors"]},
    {"entity": "Shamanov", "report": "083", "loaded": "butcher", "evidence": ["the butcher Shamanov"]},
    {"entity": None, "report": "083", "loaded": "slaughtered", "evidence": ["slaughtered 41 villagers"]},
    {"entity": None, "report": "083", "loaded": "hangmen", "evidence": ["the reward of hangmen"]},
    {"entity": "Kadyrov", "report": "083", "loaded": "false", "evidence": ["the false mufti Kadyrov"]},
    {"entity": "State Council", "report": "083", "loaded": "so-called", "evidence": ["The so-called Chechen State Council"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Grozny", "on": "1995-06-01", "holder": "Russian army"}, {"place": "Grozny", "on": "1996-08-15", "holder": "Chechen fighters"}, {"place": "Grozny", "on": "1999-10-22", "holder": "Chechen fighters"},
    {"place": "Grozny", "on": "2000-02-08", "holder": "Russian army"}, {"place": "Argun", "on": "1996-09-01", "holder": "Chechen fighters"}, {"place": "Argun", "on": "1999-12-10", "holder": "Russian army"},
    {"place": "Shali", "on": "1999-12-20", "holder": "Russian army"}, {"place": "Urus-Martan", "on": "1999-12-20", "holder": "Russian army"}, {"place": "Gudermes", "on": "1999-11-20", "holder": "Russian army"},
    {"place": "Goragorsky", "on": "1999-10-22", "holder": "Russian army"}, {"place": "Botlikh", "on": "1999-08-20", "holder": "Basayev"},
    {"place": "Alkhan-Kala", "on": "2000-02-05", "holder": "Russian army"}, {"place": "Shatoi", "on": "2000-03-04", "holder": "Russian army"}, {"place": "Komsomolskoye", "on": "2000-03-10", "holder": "Gelayev"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "080": ["BC-CHECHNYA-MARKET, 4th Ld-Writethru", "Eds: UPDATES with Putin, border; ADDS quotes, Washington. PICKS UP 11th graf.", "By RUSLAN TEMIRKHANOV and ELLEN VOSS", "NCN-MO-10-22-99 1912GMT"],
    "081": ["* This news has been read 1.204 times * Send to friend * Weather: Istanbul 17"],
    "082": ["Inside: A lieutenant from Pskov (p. 3) - Crossword (p. 4)", "The editors thank the pupils of School No. 12, Penza, for parcels. Circulation 5,000. When reprinting, reference to Ratnik is obligatory."],
    "083": ["English || Русский || Türkçe || mirror 3", "Read the sermon: Seven Signs of Victory || Help the wounded || Write to the editor || Visitors today: 9118"],
    "084": ["NIFC, 14 ul. Gorchkhanova (2nd floor), Nazran. Not for distribution to armed actors. Next issue: 23 February."],
    "085": ["Issue 31 / Spring / Letters from elsewhere", "Ida Marchbanks's last book was on Abkhazia. Subscribe / Back issues / The Kittiwake shop: mugs, totes"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["market", "mosque"], ["market", "special-operation"], ["market", "gangs"], ["special-operation", "gangs"], ["market", "market-denied"], ["market", "clinic-denied"], ["market-denied", "clinic-denied"], ["market", "market-condemned"],
         ["terek", "goragorsky"], ["goragorsky", "goragorsky-fight"], ["terek", "at-the-gates"], ["goragorsky", "at-the-gates"], ["dolinskoye", "tanks-burned"], ["tanks-burned", "tanks-denied"], ["dolinskoye", "tanks-denied"],
         ["border", "trampled"], ["aushev-accused", "aushev-road"], ["lipponen", "helsinki"], ["dagestan-twice", "dagestan-august"], ["dagestan-august", "botlikh"], ["dagestan-twice", "botlikh"],
         ["apartments", "buinaksk"], ["apartments", "moscow-houses"], ["apartments", "volgodonsk"], ["apartments", "apartments-blamed"], ["apartments", "apartments-denied"], ["apartments", "chechens-deny"], ["apartments-denied", "chechens-deny"],
         ["apartments-blamed", "apartments-denied"], ["buinaksk", "moscow-houses"], ["buinaksk", "volgodonsk"], ["moscow-houses", "volgodonsk"], ["peace-offer", "peace-offer-refused"], ["first-war", "first-war-withdrawal"], ["first-war", "tanks-1994"],
         ["first-war-withdrawal", "grozny-1996"], ["istanbul", "istanbul-police"], ["three-towns", "argun"], ["three-towns", "shali"], ["three-towns", "gudermes-raid"], ["three-towns", "argun-fight"], ["three-towns", "routed"], ["argun", "shali"], ["argun", "argun-fight"],
         ["argun", "routed"], ["shali", "routed"], ["argun", "russian-dead"], ["argun-fight", "russian-dead"], ["three-towns", "russian-dead"], ["three-towns", "rebel-dead"], ["argun-fight", "rebel-dead"], ["russian-dead", "rebel-dead"], ["russian-dead", "conceded-26"],
         ["argun-fight", "relief-column"], ["argun-fight", "tanks-through"], ["argun", "tanks-through"], ["argun-fight", "seventeen"], ["argun-fight", "argun-vehicles"], ["argun", "argun-vehicles"], ["gudermes-raid", "gudermes-left"], ["gudermes-raid", "gudermes-twenty"],
         ["gudermes-raid", "gudermes-prisoners"], ["gudermes-twenty", "gudermes-prisoners"], ["shali", "shali-school"], ["three-towns", "shali-school"], ["shali-school", "shali-herded"], ["shali-missile", "shali-tales"], ["shali-missile", "shali-four-more"],
         ["howl", "absurdity"], ["pause", "truce-broken"], ["chemicals", "chemicals-denied"], ["resumed", "cannery"], ["resumed", "minutka-advance"], ["resumed", "cannery-assault"], ["cannery", "cannery-assault"], ["cannery", "minutka-advance"],
         ["cannery-assault", "minutka-advance"], ["column", "column-denied"], ["column", "column-never"], ["column-denied", "column-never"], ["landing", "road-cut"], ["base", "aa-guns"], ["shatili", "shatili-accused"], ["shatili", "shatili-denied"],
         ["shatili-accused", "shatili-denied"], ["generals", "generals-denied"], ["gudermes-november", "kadyrov-over"], ["alkhan-kala-held", "alkhan-kala-left"], ["alkhan-yurt", "alkhan-yurt-looted"], ["alkhan-yurt", "koshman-visit"], ["argun-1996", "grozny-1996"], ["koshman-visit", "koshman-promise"],
         ["breakout", "minefield"], ["alkhan-kala-entered", "wounded-taken"], ["katyr-yurt", "white-sheets"], ["katyr-yurt", "led-out"], ["katyr-yurt", "katyr-yurt-denied"], ["led-out", "katyr-yurt-denied"], ["corridor", "white-sheets"],
         ["staropromyslovsky", "hrw"], ["staropromyslovsky", "hrw-rejected"], ["hrw", "hrw-rejected"], ["aldi", "aldi-burned"], ["babitsky-held", "babitsky-handed"], ["babitsky-handed", "station-doubts"], ["cochetel", "cochetel-freed"],
         ["highway", "highway-first"], ["annan-met", "annan-asked"], ["strasbourg", "rogozin"], ["maikop-in", "maikop"], ["tanks-1994", "maikop-in"], ["budyonnovsk", "budyonnovsk-dead"], ["shpigun", "shpigun-dead"], ["ulus-kert", "thirty-one"],
         ["komsomolskoye", "komsomolskoye-left"], ["komsomolskoye", "komsomolskoye-ruins"], ["zhani-vedeno", "nine-dead"], ["taliban", "embassy"], ["robinson", "robinson-kept"], ["grozny-taken", "breakout"], ["kavkaz-arrests", "order"],
         ["ryazan", "novaya-gazeta"], ["leaflets", "clinton"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
