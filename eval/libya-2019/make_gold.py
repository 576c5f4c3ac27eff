#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the Libyan National Army's offensive on
Tripoli, April 2019 to June 2020. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons, the figures of the dead and the quarrel over Gharyan's hospital, Tajoura and
Tarhuna follow what is publicly known. Invented: outlets, bylines, the UN office, unnamed witnesses, the wording of nearly all quotes,
Brigadier General Manfour's report of a drone, the elders at al-Rajma, the arrests in Ajdabiya, the deminers' commander, the exact
figures of vehicles, families, ambulances and martyrs, and who held the airport on the night to 28 June 2019."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "020": {"published": ["2019-06-27", "2019-06-27"], "basis": "stated", "agency": "Levant Wire"},
    "021": {"published": ["2019-06-28", "2019-06-28"], "basis": "stated", "agency": "Levant Wire", "derived_from": {"020": "rewrite"}},
    "022": {"published": ["2019-06-29", "2019-06-29"], "basis": "stated"},
    "023": {"published": ["2019-07-08", "2019-07-08"], "basis": "stated"},
    "024": {"published": ["2020-06-06", "2020-06-06"], "basis": "stated"},
    "025": {"published": ["2020-06-09", "2020-06-09"], "basis": "stated"},
}

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Haftar": {"type": "person", "names": ["Khalifa Haftar", "Haftar", "Khalifa Hifter", "Hifter"],
               "also": ["Field Marshal Khalifa Haftar", "Field Marshal Haftar", "Field Marshal Hifter", "Mr Hifter", "warlord", "strongman", "eastern commander", "field marshal", "war criminal Haftar", "Commander-in-Chief"]},
    "LNA": {"type": "group", "names": ["Libyan National Army", "LNA", "Libyan Arab Armed Forces"],
            "also": ["Haftar's Libyan National Army", "Haftar's troops", "troops of Khalifa Haftar", "forces of Khalifa Hifter", "Haftar's militias", "Haftar's camp", "armed forces", "General Command", "his troops", "his side",
                     "General Command of the Libyan Arab Armed Forces", "LNA warplanes", "LNA jets", "LNA soldiers", "our forces", "heroic soldiers", "our heroic soldiers", "Air Force", "air force", "garrison", "gangs", "last of the gangs",
                     "enemy", "his forces", "air force of the Libyan National Army", "militias", "Haftar", "Khalifa Haftar", "Hifter", "Khalifa Hifter", "Mr Hifter", "war criminal Haftar", "Field Marshal Hifter's self-styled Libyan National Army"]},
    "GNA": {"type": "group", "names": ["Government of National Accord", "GNA"],
            "also": ["internationally recognised government", "Libya's internationally recognised government", "Forces loyal to Libya's internationally recognised government", "Tripoli government", "Libya's Tripoli government",
                     "Tripoli's forces", "Troops fighting for Libya's UN-backed government", "UN-backed government", "Libya's UN-backed government", "UN-recognised government", "Libya's UN-recognised government", "government",
                     "Accord government", "unconstitutional Accord government", "terrorist militias", "terrorist militias of the unconstitutional Accord government", "militias", "GNA forces", "GNA fighters", "GNA's columns", "our forces",
                     "sons of Misrata, Zawiya and Tripoli", "Tripoli", "army of the Government of National Accord", "forces of the Government of National Accord", "Volcano of Rage forces", "Volcano of Rage", "Gheryan's new masters"]},
    "Gnounou": {"type": "person", "names": ["Mohamed Gnounou", "Mohammed Gununu"], "also": ["Colonel Mohamed Gnounou", "Col Mohammed Gununu", "Gnounou", "Gununu"]},
    "Mismari": {"type": "person", "names": ["Ahmed al-Mismari", "Ahmed al-Mesmari", "Al-Mismari"],
                "also": ["Major General Ahmed al-Mismari", "Maj Gen Ahmed al-Mesmari", "LNA", "Libyan National Army", "General Command", "General Command of the Libyan Arab Armed Forces"]},
    "Sarraj": {"type": "person", "names": ["Fayez al-Serraj", "Fayez Sarraj", "Fayez al-Sarraj"], "also": ["Prime Minister Fayez al-Serraj", "Prime Minister Fayez al-Sarraj", "prime minister"]},
    "Guterres": {"type": "person", "names": ["Antonio Guterres", "António Guterres"]},
    "Bashagha": {"type": "person", "names": ["Fathi Bashagha"], "also": ["Ministry of Interior"]},
    "Mahjoub": {"type": "person", "names": ["Khaled al-Mahjoub"], "also": ["Brigadier General Khaled al-Mahjoub", "LNA", "Libyan National Army"]},
    "Salamé": {"type": "person", "names": ["Ghassan Salamé"], "also": ["Special Representative of the Secretary-General", "UN envoy"]},
    "Manfour": {"type": "person", "names": ["Mohamed Manfour"], "also": ["Brigadier General Mohamed Manfour"]},
    "Maqri": {"type": "person", "names": ["Abdelwahab Al-Maqri"]},
    "Erdogan": {"type": "person", "names": ["Recep Tayyip Erdogan", "Erdogan"], "also": ["Mr Erdogan", "Turkish President Recep Tayyip Erdogan"]},
    "Sisi": {"type": "person", "names": ["Abdel Fattah al-Sisi"], "also": ["President Abdel Fattah al-Sisi", "Egypt"]},
    "Gaddafi": {"type": "person", "names": ["Muammar Gaddafi"]},
    "UAE": {"type": "state", "names": ["United Arab Emirates", "Emirates"], "also": ["Emirati foreign ministry", "Abu Dhabi"]},
    "Egypt": {"type": "state", "names": ["Egypt"]},
    "Turkey": {"type": "state", "names": ["Turkey"], "also": ["Ankara", "Turks"]},
    "Germany": {"type": "state", "names": ["Germany"], "also": ["France", "Italy"]},
    "France": {"type": "state", "names": ["France"]},
    "Italy": {"type": "state", "names": ["Italy"]},
    "US": {"type": "state", "names": ["Washington"]},
    "Russia": {"type": "state", "names": ["Moscow"]},
    "Libya": {"type": "state", "names": ["Libya", "LIBYA"]},
    "UN": {"type": "organisation", "names": ["United Nations", "UN"], "also": ["confidential UN report", "UN report"]},
    "UNSMIL": {"type": "organisation", "names": ["United Nations Support Mission in Libya", "UNSMIL"], "also": ["UN mission", "United Nations", "UN"]},
    "Security Council": {"type": "organisation", "names": ["Security Council"]},
    "WHO": {"type": "organisation", "names": ["World Health Organization", "WHO"]},
    "IOM": {"type": "organisation", "names": ["International Organization for Migration"], "also": ["UNHCR"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"]},
    "WFP": {"type": "organisation", "names": ["World Food Programme"]},
    "Interior": {"type": "organisation", "names": ["Ministry of Interior"]},
    "Health": {"type": "organisation", "names": ["health ministry"], "also": ["health ministry in Tripoli"]},
    "KNA": {"type": "organisation", "names": ["KNA"], "also": ["Karama News Agency"]},
    "Wagner": {"type": "group", "names": ["Wagner Group", "Wagner company"], "also": ["Wagner", "Russian mercenaries", "Russians", "Several hundred Russians of the Wagner Group", "Russians of the Wagner Group"]},
    "Dhaman": {"type": "group", "names": ["Dhaman brigade"]},
    "9th Brigade": {"type": "group", "names": ["9th Brigade"]},
    "Halbous": {"type": "group", "names": ["Halbous Brigade"]},
    "444th": {"type": "group", "names": ["444th Brigade"]},
    "Kani": {"type": "group", "names": ["Kani brothers"], "also": ["militia"]},
    "Volcano of Rage": {"type": "group", "names": ["Volcano of Rage forces"], "also": ["Volcano of Rage"]},
    "Javelin": {"type": "equipment", "names": ["Javelin missiles"], "also": ["Javelin", "Javelins", "Javelin anti-tank missiles", "American Javelin missiles"]},
    "Tripoli": {"type": "place", "names": ["Tripoli", "TRIPOLI"], "also": ["capital", "Libyan capital", "Greater Tripoli"], "lat": 32.887, "lon": 13.191},
    "Tripoli airport": {"type": "place", "names": ["Tripoli International Airport"],
                        "also": ["airport", "international airport", "capital's international airport", "Tripoli's shuttered international airport"], "lat": 32.67, "lon": 13.16},
    "Mitiga": {"type": "place", "names": ["Mitiga air base", "Mitiga airport"], "also": ["Mitiga", "capital's only working airport"], "lat": 32.894, "lon": 13.276},
    "Gharyan": {"type": "place", "names": ["Gharyan", "Gheryan"], "also": ["Gharyan hospital"], "lat": 32.17, "lon": 13.02},
    "Tarhuna": {"type": "place", "names": ["Tarhuna", "Tarhouna", "TARHOUNA"], "also": ["Tarhouna hospital"], "lat": 32.434, "lon": 13.634},
    "al-Watiya": {"type": "place", "names": ["al-Watiya", "Al-Watiya air base"], "also": ["air base at al-Watiya"], "lat": 32.47, "lon": 11.90},
    "Tajoura": {"type": "place", "names": ["Tajoura"], "also": ["Tajoura detention centre"], "lat": 32.88, "lon": 13.34},
    "Aziziya": {"type": "place", "names": ["Aziziya"], "lat": 32.53, "lon": 13.02},
    "Benghazi": {"type": "place", "names": ["Benghazi"], "lat": 32.117, "lon": 20.067},
    "Al-Rajma": {"type": "place", "names": ["Al-Rajma"]},
    "Abu Rashada": {"type": "place", "names": ["Abu Rashada"]},
    "Bani Walid": {"type": "place", "names": ["Bani Walid"], "lat": 31.756, "lon": 13.99},
    "Ajdabiya": {"type": "place", "names": ["Ajdabiya"], "lat": 30.755, "lon": 20.226},
    "Khallat al-Furjan": {"type": "place", "names": ["Khallat al-Furjan"]},
    "Wadi al-Rabie": {"type": "place", "names": ["Wadi al-Rabie"]},
    "Misrata": {"type": "place", "names": ["Misrata"], "lat": 32.375, "lon": 15.092},
    "Zawiya": {"type": "place", "names": ["Zawiya"], "lat": 32.757, "lon": 12.728},
    "Msallata": {"type": "place", "names": ["Msallata"], "lat": 32.58, "lon": 14.04},
    "Jufra": {"type": "place", "names": ["Jufra"]},
    "Ain Zara": {"type": "place", "names": ["Ain Zara"], "lat": 32.82, "lon": 13.27},
    "Sabratha": {"type": "place", "names": ["Sabratha"], "lat": 32.79, "lon": 12.48},
    "Sorman": {"type": "place", "names": ["Sorman"], "lat": 32.76, "lon": 12.57},
    "Sirte": {"type": "place", "names": ["Sirte"], "also": ["Muammar Gaddafi's birthplace"], "lat": 31.205, "lon": 16.589},
    "Wishka": {"type": "place", "names": ["Wishka"]},
    "Jarif": {"type": "place", "names": ["Jarif"]},
    "Cairo": {"type": "place", "names": ["Cairo"], "lat": 30.044, "lon": 31.236},
    "Ankara": {"type": "place", "names": ["Ankara"], "lat": 39.92, "lon": 32.85},
}

# Gharyan, June 2019
event("gharyan-retaken", ["capture", "attack"], ["2019-06-26", "2019-06-26"], "Gharyan", "GNA",
      {"020": ["Libya's Tripoli government seizes back Gharyan", "have driven the troops of Khalifa Haftar out of Gharyan", "The surprise attack on Wednesday", "Gharyan is completely under our control", "for the fall of the town"],
       "021": ["Hifter loses mountain stronghold", "Tripoli's forces storm Gheryan", "have expelled the forces of Khalifa Hifter from Gheryan", "Wednesday's lightning raid", "Gheryan is entirely under our control"],
       "022": ["He denied that the city had been lost"],
       "023": ["after changing hands on 26 June", "Gharyan has been held by GNA forces since 26 June"],
       "024": ["Gharyan had been freed in June of last year"],
       "025": ["Gharyan, Haftar's first headquarters, was gone by then"]},
      target="LNA", status="disputed", disputes=["status"], speakers={"020": "Gnounou", "021": "Gnounou", "022": "Mismari"}, times={"024": ["2019-06-01", "2019-06-30"], "025": None})
event("gharyan-withdrawal", ["withdraw"], ["2019-06-26", "2019-06-26"], "Gharyan", "LNA", {"022": ["Our heroic soldiers withdrew from its centre on his orders"]}, speakers={"022": "Mismari"})
event("gharyan-not-lost", ["deny", "reject"], ["2019-06-28", "2019-06-28"], None, "Mismari", {"022": ["He denied that the city had been lost"]})
event("gharyan-rising", ["attack", "clash", "riot"], ["2019-06-26", "2019-06-26"], "Gharyan", None,
      {"020": ["Gunmen inside Gharyan rose before dawn"], "021": ["Armed men within the town started the revolt before daybreak"]})
event("gharyan-turks", ["attack", "accuse", "cooperate"], ["2019-06-26", "2019-06-26"], "Gharyan", "Turkey",
      {"022": ["the Turks had taken part in the treacherous attack on Gharyan on Wednesday"]}, speakers={"022": "Mismari"})
event("gharyan-prisoners", ["capture", "arrest", "abduct", "seize"], ["2019-06-26", "2019-06-27"], None, "GNA",
      {"020": ["Between 130 and 150 LNA soldiers had been taken prisoner"], "021": ["up to 150 of the LNA's men had been captured"]}, target="LNA", speakers={"020": "Gnounou", "021": "Gnounou"})
event("gharyan-vehicles", ["seize", "capture"], ["2019-06-26", "2019-06-27"], None, "GNA",
      {"020": ["along with a dozen armoured vehicles that the garrison left behind"], "021": ["12 armoured vehicles with them"]}, speakers={"020": "Gnounou", "021": "Gnounou"})
event("sleeper-cells", ["accuse"], ["2019-06-26", "2019-06-27"], None, "Mismari", {"020": ["blamed \"sleeper cells\""], "021": ["\"Sleeper cells\" were to blame"]})
event("mismari-back", ["pledge", "threaten"], ["2019-06-26", "2019-06-27"], None, "Mismari",
      {"020": ["told a news conference in Benghazi that his side would be back within hours"], "021": ["He told journalists in Benghazi that the town would be retaken within hours"]})
event("gharyan-bombed", ["airstrike", "attack"], ["2019-06-27", "2019-06-27"], "Gharyan", "LNA",
      {"020": ["LNA warplanes bombed the southern approaches to Gharyan three times on Thursday"], "021": ["three air raids by LNA jets on its southern edge on Thursday"]})
event("uae-javelins", ["deny", "reject"], None, None, "UAE",
      {"020": ["The Emirati foreign ministry denied that the weapons were its own"], "021": ["Abu Dhabi denies that the missiles belonged to it"]})
event("lna-javelins", ["deny", "accuse", "reject"], None, None, "LNA", {"022": ["they had been planted there by the militias themselves"]})
event("gharyan-hospital", ["kill", "attack", "shooting"], ["2019-06-26", "2019-06-26"], "Gharyan", "GNA",
      {"022": ["executed more than 40 wounded soldiers of the armed forces in Gharyan hospital", "calling the account a fabrication"], "023": ["wounded LNA fighters were killed in its hospital"]},
      target="LNA", status="disputed", disputes=["status"], speakers={"022": "Mismari"}, times={"023": None})
event("hospital-vow", ["threaten", "pledge"], ["2019-06-28", "2019-06-28"], None, "Mismari", {"022": ["This crime would not go unpunished, he vowed"]})
event("hospital-denied", ["deny", "reject"], ["2019-06-28", "2019-06-28"], None, "Health", {"022": ["issued a statement the same day calling the account a fabrication"]})
event("hospital-inquiry", ["investigate"], None, None, "UNSMIL", {"023": ["are being looked into by the United Nations Support Mission in Libya"]})

# April 2019
event("offensive", ["attack", "advance", "clash", "kill"], ["2019-04-04", "2020-06-05"], "Tripoli", "LNA",
      {"020": ["running his assault on the capital since April", "in almost three months of fighting", "he ordered them to march on Tripoli", "The offensive upended a national conference", "At least 739 people have been killed"],
       "021": ["his three-month campaign against Tripoli", "when the march on it began", "The war has since claimed no fewer than 739 lives"],
       "023": ["since the start of hostilities on 4 April", "close to 1,000 people have lost their lives since April"],
       "025": ["the collapse of Khalifa Haftar's bid to conquer Tripoli"]}, times={"025": None})
event("gharyan-april", ["capture"], ["2019-04-04", "2019-04-04"], "Gharyan", "LNA",
      {"020": ["Haftar's troops had occupied Gharyan almost without a shot on April 4"], "021": ["Gheryan fell to Mr Hifter on 4 April"]}, target="GNA")
event("airport-april", ["capture"], ["2019-04-05", "2019-04-05"], "Tripoli airport", "LNA",
      {"020": ["they overran the capital's international airport"], "021": ["Tripoli's shuttered international airport on the following day"],
       "022": ["The airport has been in the grip of the armed forces since 5 April"], "024": ["a ruin which the enemy had held for more than a year"]}, times={"024": None})
event("airport-june", ["capture"], ["2019-06-27", "2019-06-27"], "Tripoli airport", "GNA",
      {"021": ["Last night the airport was back in the government's hands"], "022": ["Rumours of a change at Tripoli International Airport are baseless"]}, status="disputed", disputes=["status"], times={"022": None})
event("guterres-visit", ["consult"], ["2019-04-03", "2019-04-05"], "Tripoli", "Guterres",
      {"020": ["while U.N. Secretary-General Antonio Guterres was in Tripoli"], "021": ["was visiting the Libyan capital"]})
event("guterres-haftar", ["consult"], ["2019-04-05", "2019-04-05"], None, "Guterres",
      {"020": ["after meeting Haftar near Benghazi on April 5"], "021": ["He flew east to see the field marshal on 5 April"]}, target="Haftar")
event("turkey-supplies", ["supply"], None, None, "Turkey", {"020": ["Turkey has shipped drones and armoured vehicles"], "021": ["Ankara arms the prime minister, Fayez Sarraj"]}, target="GNA")

# Benghazi, late June 2019
event("turkish-ships", ["threaten", "pledge", "attack"], ["2019-06-28", "2019-06-28"], None, "LNA", {"022": ["Turkish Ships Now a Target", "has ordered its units to strike Turkish vessels found in Libyan waters"]}, target="Turkey",
      speakers={"022": "Mismari"}, status="planned")
event("turkish-flights", ["restrict"], ["2019-06-28", "2019-06-28"], None, "LNA", {"022": ["has banned all commercial flights to Turkey"]}, speakers={"022": "Mismari"})
event("turkish-aggression", ["accuse"], ["2019-06-28", "2019-06-28"], None, "Mismari", {"022": ["what he described as \"a flagrant aggression\" by Ankara"]}, target="Turkey")
event("drone-destroyed", ["destroy", "airstrike", "attack"], ["2019-06-27", "2019-06-27"], "Mitiga", "LNA",
      {"022": ["the Air Force destroyed a Turkish drone on the runway of Mitiga air base on Thursday", "The aircraft was being prepared for take-off when it was hit"]}, speakers={"022": "Manfour"})
event("mitiga-june", ["restrict"], ["2019-06-27", "2019-06-27"], "Mitiga", None, {"022": ["Flights at the capital's only working airport were halted for some hours"]})
event("watiya-2014", ["capture"], ["2014-08-01", "2014-08-31"], "al-Watiya", "LNA", {"022": ["which the armed forces liberated in August 2014"]})
event("elders-received", ["consult"], ["2019-06-28", "2019-06-28"], "Al-Rajma", "Haftar", {"022": ["received tribal elders from Bani Walid at his headquarters in Al-Rajma on Friday"]})
event("elders-pledge", ["pledge", "supply", "deploy"], ["2019-06-28", "2019-06-28"], None, None, {"022": ["They pledged to send fighters to the fronts of the capital"]})
event("elders-appeal", ["appeal"], ["2019-06-28", "2019-06-28"], None, None, {"022": ["called on the youth of Tripoli to lay down their arms"]})
event("ajdabiya-arrests", ["arrest"], ["2019-06-29", "2019-06-29"], "Ajdabiya", None, {"022": ["security services arrested two Turkish nationals on Saturday"]})
event("ankara-threat", ["threaten"], None, None, "Turkey", {"022": ["Ankara has threatened to retaliate for any attack on its interests"]})

# Tajoura
event("tajoura", ["airstrike", "attack", "kill", "destroy"], ["2019-07-02", "2019-07-02"], "Tajoura", None,
      {"023": ["53 migrants and refugees, among them six children, were killed", "air strikes hit the Tajoura detention centre on 2 July", "two air strikes struck the compound of the Dhaman brigade", "The second destroyed the hangar",
               "At least 130 people were injured", "denied that the centre had been targeted"],
       "025": ["the raid on a migrant centre at Tajoura in July 2019, which left 53 dead"]}, disputes=["actor"], times={"025": ["2019-07-01", "2019-07-31"]})
event("tajoura-gna-accuses", ["accuse"], None, None, "GNA", {"023": ["accused the air force of the Libyan National Army (LNA) of the attack"]}, target="LNA")
event("tajoura-bashagha", ["accuse"], ["2019-07-03", "2019-07-03"], None, "Bashagha", {"023": ["Fathi Bashagha spoke of foreign aircraft supplied by the United Arab Emirates"]}, target="UAE")
event("uae-aircraft", ["supply"], None, None, "UAE", {"023": ["foreign aircraft supplied by the United Arab Emirates"]}, speakers={"023": "Bashagha"})
event("tajoura-denied", ["deny", "reject"], None, None, "Mahjoub", {"023": ["denied that the centre had been targeted"]})
event("tajoura-shelled", ["shelling", "attack"], ["2019-07-02", "2019-07-02"], "Tajoura", "GNA", {"023": ["GNA forces had shelled it themselves"]}, speakers={"023": "Mahjoub"}, status="claimed")
event("tajoura-depot", ["airstrike", "attack"], ["2019-07-02", "2019-07-02"], "Tajoura", "LNA", {"023": ["after an LNA raid on a nearby arms depot"]}, speakers={"023": "Mahjoub"}, status="claimed")
event("tajoura-guards", ["shooting", "attack"], ["2019-07-02", "2019-07-02"], "Tajoura", None,
      {"023": ["guards fired at detainees who tried to flee", "The Ministry of Interior denies these reports"]}, status="disputed", disputes=["status"])
event("tajoura-guards-denied", ["deny", "reject"], None, None, "Interior", {"023": ["The Ministry of Interior denies these reports"]})
event("tajoura-may", ["airstrike", "attack", "shelling"], ["2019-05-07", "2019-05-07"], "Tajoura", None, {"023": ["The same compound had been hit on 7 May"]})
event("salame-condemns", ["accuse"], None, None, "Salamé", {"023": ["condemned the strike"], "025": ["called the raid on a migrant centre at Tajoura in July 2019, which left 53 dead, a war crime"]})
event("salame-inquiry", ["appeal"], None, None, "Salamé", {"023": ["called for an independent investigation"]})
event("council-met", ["consult"], ["2019-07-03", "2019-07-03"], None, "Security Council", {"023": ["The Security Council met behind closed doors on 3 July"]})
event("un-report", ["accuse"], None, None, "UN", {"025": ["A confidential UN report later blamed it on an unnamed foreign state's jet"]})

# the rest of the UN's update
event("mitiga-closed", ["restrict"], ["2019-07-03", "2019-07-03"], "Mitiga", None, {"023": ["Mitiga airport was closed for several hours on 3 July"]})
event("mitiga-rockets", ["shelling", "attack"], ["2019-07-03", "2019-07-03"], "Mitiga", None, {"023": ["rocket fire on its perimeter"]})
event("airport-clashes", ["clash", "attack"], ["2019-06-26", "2019-07-07"], "Tripoli airport", None, {"023": ["Armed clashes continue around Tripoli International Airport"]})
event("ambulances", ["destroy", "attack"], ["2019-06-26", "2019-07-07"], None, None, {"023": ["Three ambulances were damaged"]})
event("tajoura-aid", ["aid"], ["2019-07-04", "2019-07-04"], "Tajoura", "IOM", {"023": ["delivered medicine, blankets and meals to survivors in Tajoura"]})
event("injured-moved", ["aid"], None, None, "UNHCR", {"023": ["UNHCR moved 29 of the injured to hospitals in the capital"]})
event("gharyan-food", ["aid"], ["2019-07-05", "2019-07-05"], "Gharyan", "WFP", {"023": ["The World Food Programme reached some 300 families in Gharyan"]})

# June 2020
event("tarhuna-taken", ["capture"], ["2020-06-05", "2020-06-05"], "Tarhuna", "GNA",
      {"024": ["Tarhouna is free", "entered Tarhouna from four sides yesterday morning", "raised the flag of independence over its main square"],
       "025": ["lost its last stronghold in the west", "Tarhuna was taken by the Government of National Accord (GNA) late on Thursday", "other accounts have the town falling on Friday", "it was not beaten there"]},
      target="LNA", disputes=["time", "cause"], times={"025": ["2020-06-04", "2020-06-05"]})
event("tarhuna-left", ["withdraw"], ["2020-06-04", "2020-06-05"], "Tarhuna", "LNA",
      {"024": ["Haftar's militias run", "the last of the gangs and their Russian mercenaries had slipped away towards Bani Walid", "had gone with them"], "025": ["pulled out of its own accord"]}, speakers={"025": "LNA"})
event("tarhuna-not-beaten", ["deny", "reject"], None, None, "LNA", {"025": ["The LNA insists that it was not beaten there"]})
event("tripoli-redeployment", ["withdraw"], ["2020-06-03", "2020-06-06"], "Tripoli", "LNA", {"024": ["spoke in the night of a \"redeployment\" out of Greater Tripoli"]}, speakers={"024": "Mismari"})
event("capital-shelled", ["shelling", "attack"], ["2019-04-04", "2020-06-05"], "Tripoli", "LNA", {"024": ["used the town to shell the homes of the capital"]})
event("kani-murders", ["kill"], None, "Tarhuna", "Kani", {"024": ["whose militia ruled Tarhouna by murder"]})
event("west-freed", ["capture"], None, None, "GNA", {"024": ["The whole of western Libya has been freed"]}, speakers={"024": "Gnounou"})
event("airport-2020", ["capture"], ["2020-06-03", "2020-06-03"], "Tripoli airport", "GNA", {"024": ["our forces recaptured Tripoli International Airport"]}, target="LNA")
event("capital-cleared", ["capture"], ["2020-06-04", "2020-06-04"], "Tripoli", "GNA", {"024": ["it was in full control of the capital and its suburbs"]}, speakers={"024": "GNA"})
event("sabratha-taken", ["capture"], ["2020-04-13", "2020-04-13"], "Sabratha", "GNA", {"024": ["It had already wrested the coastal towns of Sabratha and Sorman from Haftar on 13 April"]}, target="LNA")
event("sorman-taken", ["capture"], ["2020-04-13", "2020-04-13"], "Sorman", "GNA", {"024": ["It had already wrested the coastal towns of Sabratha and Sorman from Haftar on 13 April"]}, target="LNA")
event("watiya-taken", ["capture"], ["2020-05-18", "2020-05-18"], "al-Watiya", "GNA",
      {"024": ["his air base at al-Watiya on 18 May"], "025": ["Two weeks before, the GNA had seized al-Watiya"]}, target="LNA", times={"025": ["2020-05-18", "2020-05-26"]})
event("watiya-planes", ["withdraw", "deploy"], None, "al-Watiya", "LNA", {"025": ["it had moved its planes from the base months earlier"]}, speakers={"025": "LNA"})
event("deminers", ["bombing", "kill", "attack"], ["2020-06-04", "2020-06-04"], "Ain Zara", None, {"024": ["Two deminers from Misrata were killed by a booby trap in Ain Zara on Thursday evening"]})
event("wagner-accused", ["accuse"], None, None, None, {"024": ["who accused the Wagner company of mining kitchens and children's rooms"]}, target="Wagner")
event("ankara-meeting", ["consult"], ["2020-06-04", "2020-06-04"], "Ankara", "Sarraj", {"024": ["met Turkish President Recep Tayyip Erdogan in Ankara on Thursday"]}, target="Erdogan")
event("erdogan-pledge", ["pledge"], ["2020-06-04", "2020-06-04"], None, "Erdogan", {"024": ["Mr Erdogan promised to increase Turkey's support"]})
event("sarraj-pledge", ["pledge", "threaten"], ["2020-06-04", "2020-06-04"], None, "Sarraj", {"024": ["the prime minister pledged that the fight would go on"]})
event("cairo-truce", ["ceasefire", "appeal", "pledge"], ["2020-06-06", "2020-06-08"], None, "Sisi",
      {"025": ["a ceasefire proposed by Egypt", "The truce, which was to begin at 6 am on Monday", "was unveiled by President Abdel Fattah al-Sisi in Cairo on Saturday"]}, status="planned")
event("truce-rejected", ["reject"], ["2020-06-06", "2020-06-09"], None, "GNA",
      {"025": ["Tripoli rejects Cairo truce", "has dismissed a ceasefire proposed by Egypt", "we will choose when and where it ends"]})
event("europe-urges", ["appeal"], ["2020-06-08", "2020-06-08"], None, "Germany", {"025": ["Germany, France and Italy urged both camps on Monday to stop fighting"]})
event("us-welcomes", ["support"], None, None, "US", {"025": ["Washington welcomed Egypt's efforts"]}, target="Egypt")
event("unsmil-inquiry", ["appeal", "accuse"], None, None, "UNSMIL", {"025": ["which voiced horror and asked for an inquiry"]})
event("sirte-attack", ["attack", "advance"], ["2020-06-06", "2020-06-09"], "Sirte", "GNA",
      {"025": ["turns its guns on Sirte", "is pressing on with an attack on the coastal city of Sirte", "The GNA's columns set out from Misrata on Saturday", "stopped the advance some 20 km west of the city"]}, target="LNA")
event("wishka", ["capture"], ["2020-06-06", "2020-06-06"], "Wishka", "GNA", {"025": ["claimed the capture of Wishka and of Jarif", "Wishka was still in his forces' hands"]},
      target="LNA", status="disputed", disputes=["status"], speakers={"025": "GNA"})
event("wishka-denied", ["deny", "reject"], None, None, "Mismari", {"025": ["LNA spokesman Ahmed al-Mismari denied it"]})
event("jarif", ["capture"], ["2020-06-06", "2020-06-06"], "Jarif", "GNA", {"025": ["claimed the capture of Wishka and of Jarif"]}, speakers={"025": "GNA"}, status="claimed")
event("sirte-strikes", ["airstrike", "attack"], ["2020-06-07", "2020-06-07"], "Sirte", "LNA", {"025": ["On Sunday air strikes by the LNA stopped the advance"]}, target="GNA")
event("sirte-convoy", ["airstrike", "attack", "kill"], ["2020-06-07", "2020-06-07"], "Sirte", "LNA",
      {"025": ["17 civilians died when a convoy of families was hit", "the LNA spoke of a column of fighters"]}, disputes=["target"])
event("sirte-january", ["capture"], ["2020-01-01", "2020-01-31"], "Sirte", "LNA", {"025": ["has been in LNA hands since January"]})
event("wagner-sent", ["deploy", "supply", "attack", "clash"], ["2019-09-01", "2020-06-09"], None, None,
      {"025": ["Several hundred Russians of the Wagner Group have fought for the LNA since last autumn", "Moscow denies sending them"]}, status="disputed", disputes=["status"])
event("moscow-denies", ["deny", "reject"], None, None, "Russia", {"025": ["Moscow denies sending them"]})

relations = [
    {"type": "speaks_for", "from": "Gnounou", "to": "GNA", "accounts": {"020": ["Colonel Mohamed Gnounou, a spokesman for the forces of the Government of National Accord"],
        "021": ["Col Mohammed Gununu, spokesman for the army of the Government of National Accord"], "024": ["Colonel Mohamed Gnounou, spokesman of the army of the Government of National Accord"],
        "025": ["the GNA's military spokesman, Mohamed Gnounou"]}},
    {"type": "speaks_for", "from": "Mismari", "to": "LNA", "accounts": {"020": ["Its spokesman, Major General Ahmed al-Mismari"], "021": ["Maj Gen Ahmed al-Mesmari, who speaks for the LNA"],
        "022": ["Major General Ahmed Al-Mismari, its official spokesman"], "024": ["Haftar's mouthpiece, Ahmed al-Mismari"], "025": ["LNA spokesman Ahmed al-Mismari"]}},
    {"type": "leads", "from": "Haftar", "to": "LNA", "accounts": {"020": ["Haftar's Libyan National Army (LNA)"], "021": ["Field Marshal Hifter's self-styled Libyan National Army"],
        "022": ["Field Marshal Khalifa Haftar, the Commander-in-Chief"], "025": ["Haftar's Libyan National Army (LNA)"]}},
    {"type": "leads", "from": "Sarraj", "to": "GNA", "accounts": {"020": ["the government of Prime Minister Fayez al-Serraj"], "021": ["the prime minister, Fayez Sarraj"], "024": ["Prime Minister Fayez al-Sarraj"]}},
    {"type": "leads", "from": "Guterres", "to": "UN", "accounts": {"020": ["U.N. Secretary-General Antonio Guterres"], "021": ["António Guterres, the UN secretary general"]}},
    {"type": "leads", "from": "Bashagha", "to": "Interior", "accounts": {"023": ["Minister of Interior Fathi Bashagha"]}},
    {"type": "leads", "from": "Maqri", "to": "9th Brigade", "accounts": {"022": ["the commander of the 9th Brigade from Tarhuna, Abdelwahab Al-Maqri"]}},
    {"type": "leads", "from": "Erdogan", "to": "Turkey", "accounts": {"024": ["Turkish President Recep Tayyip Erdogan"]}},
    {"type": "part_of", "from": "Mahjoub", "to": "LNA", "accounts": {"023": ["Brigadier General Khaled al-Mahjoub of the LNA"]}},
    {"type": "backs", "from": "Egypt", "to": "LNA", "accounts": {"020": ["Egypt and the United Arab Emirates support Haftar"], "021": ["Mr Hifter is sponsored by the Emirates and Egypt"]}},
    {"type": "backs", "from": "UAE", "to": "LNA", "accounts": {"020": ["Egypt and the United Arab Emirates support Haftar"], "021": ["Mr Hifter is sponsored by the Emirates and Egypt"]}},
    {"type": "backs", "from": "Turkey", "to": "GNA", "accounts": {"024": ["increase Turkey's support"]}},
    {"type": "supplies", "from": "Turkey", "to": "GNA", "accounts": {"020": ["Turkey has shipped drones and armoured vehicles"], "021": ["Ankara arms the prime minister, Fayez Sarraj"]}},
    {"type": "backs", "from": "UN", "to": "GNA", "accounts": {"021": ["Libya's UN-backed government"]}},
    {"type": "recognises", "from": "UN", "to": "GNA", "accounts": {"025": ["Libya's UN-recognised government"]}},
    {"type": "allied_with", "from": "Wagner", "to": "LNA", "accounts": {"025": ["Several hundred Russians of the Wagner Group have fought for the LNA"]}},
]

quantities = [
    {"what": "prisoners", "low": 130, "high": 150, "accounts": {"020": ["Between 130 and 150 LNA soldiers"]}},
    {"what": "prisoners", "low": None, "high": 150, "accounts": {"021": ["up to 150 of the LNA's men"]}},
    {"what": "vehicles seized", "low": 12, "high": 12, "accounts": {"020": ["a dozen armoured vehicles"], "021": ["12 armoured vehicles"]}},
    {"what": "killed", "low": 739, "accounts": {"020": ["At least 739 people"], "021": ["no fewer than 739 lives"]}},
    {"what": "wounded", "low": 4400, "accounts": {"020": ["more than 4,400 wounded"], "021": ["over 4,400 people"]}},
    {"what": "air raids", "low": 3, "high": 3, "accounts": {"021": ["three air raids"]}},
    {"what": "killed", "low": 40, "accounts": {"022": ["more than 40 wounded soldiers"]}},
    {"what": "arrested", "low": 2, "high": 2, "accounts": {"022": ["two Turkish nationals"]}},
    {"what": "killed", "low": 53, "high": 53, "accounts": {"023": ["53 migrants and refugees"], "025": ["53 dead"]}},
    {"what": "children killed", "low": 6, "high": 6, "accounts": {"023": ["six children"]}},
    {"what": "displaced", "low": 105000, "accounts": {"023": ["Over 105,000 people"]}},
    {"what": "detained", "low": 610, "high": 610, "accounts": {"023": ["610 people were being detained"]}},
    {"what": "wounded", "low": 130, "accounts": {"023": ["At least 130 people"]}},
    {"what": "wounded", "low": 2, "high": 2, "accounts": {"023": ["two people were wounded"]}},
    {"what": "wounded", "low": 5000, "accounts": {"023": ["more than 5,000"]}},
    {"what": "ambulances", "low": 3, "high": 3, "accounts": {"023": ["Three ambulances"]}},
    {"what": "injured moved", "low": 29, "high": 29, "accounts": {"023": ["29 of the injured"]}},
    {"what": "families fed", "low": 300, "high": 300, "accounts": {"023": ["some 300 families"]}},
    {"what": "detained", "low": 3800, "high": 3800, "accounts": {"023": ["Some 3,800 people"]}},
    {"what": "dollars", "low": 202000000, "high": 202000000, "accounts": {"023": ["US$202 million"]}},
    {"what": "bodies", "low": 160, "high": 160, "accounts": {"024": ["160 bodies"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"024": ["Two deminers"]}},
    {"what": "bodies", "low": 100, "accounts": {"025": ["More than 100 corpses"]}},
    {"what": "mass graves", "low": 8, "accounts": {"025": ["at least eight mass graves"]}},
    {"what": "distance km", "low": 20, "high": 20, "accounts": {"025": ["some 20 km"]}},
    {"what": "killed", "low": 17, "high": 17, "accounts": {"025": ["17 civilians"]}},
]

wordings = [
    {"entity": "Haftar", "report": "021", "loaded": "strongman", "evidence": ["the strongman"]},
    {"entity": "Haftar", "report": "021", "loaded": "warlord", "evidence": ["the warlord"]},
    {"entity": "LNA", "report": "021", "loaded": "self-styled", "evidence": ["self-styled Libyan National Army"]},
    {"entity": None, "report": "022", "loaded": "treacherous", "evidence": ["the treacherous attack on Gharyan"]},
    {"entity": "LNA", "report": "022", "loaded": "heroic", "evidence": ["Our heroic soldiers"]},
    {"entity": "GNA", "report": "022", "loaded": "terrorist", "evidence": ["The terrorist militias"]},
    {"entity": "GNA", "report": "022", "loaded": "unconstitutional", "evidence": ["the unconstitutional Accord government"]},
    {"entity": "Haftar", "report": "024", "loaded": "war criminal", "evidence": ["the war criminal Haftar"]},
    {"entity": "LNA", "report": "024", "loaded": "gangs", "evidence": ["the last of the gangs"]},
    {"entity": "Mismari", "report": "024", "loaded": "mouthpiece", "evidence": ["Haftar's mouthpiece, Ahmed al-Mismari"]},
    {"entity": "LNA", "report": "024", "loaded": "aggressor", "evidence": ["the aggressor"]},
    {"entity": "GNA", "report": "024", "loaded": "martyrs", "evidence": ["Our martyrs"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Gharyan", "on": "2019-05-15", "holder": "LNA"}, {"place": "Gharyan", "on": "2019-06-28", "holder": "GNA"}, {"place": "Gharyan", "on": "2019-07-08", "holder": "GNA"},
    {"place": "Tripoli airport", "on": "2019-04-06", "holder": "LNA"}, {"place": "Tripoli airport", "on": "2020-06-04", "holder": "GNA"},
    {"place": "Tarhuna", "on": "2019-06-27", "holder": "LNA"}, {"place": "Tarhuna", "on": "2020-06-06", "holder": "GNA"},
    {"place": "al-Watiya", "on": "2019-06-29", "holder": "LNA"}, {"place": "al-Watiya", "on": "2020-05-20", "holder": "GNA"},
    {"place": "Sabratha", "on": "2020-04-14", "holder": "GNA"}, {"place": "Sorman", "on": "2020-04-14", "holder": "GNA"},
    {"place": "Tripoli", "on": "2020-06-05", "holder": "GNA"}, {"place": "Sirte", "on": "2020-06-09", "holder": "LNA"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "020": ["By Salma Ferrant and Idris Bouzid", "(Additional reporting by Omar Tessit in Benghazi; Editing by Helen Marsh)"],
    "021": ["Subscribe to our morning briefing"],
    "022": ["Politics and Security", "KNA / all rights reserved 2019"],
    "023": ["For more information: liaison@unorc-libya.example"],
    "024": ["Your announcements in the Herald: call 051 555 019"],
    "025": ["Home › News › Africa › Libya", "Follow our Libya coverage | About Nordvision | Cookies"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["gharyan-retaken", "gharyan-withdrawal"], ["gharyan-retaken", "gharyan-not-lost"], ["gharyan-retaken", "gharyan-rising"], ["gharyan-retaken", "gharyan-turks"], ["gharyan-rising", "gharyan-turks"],
         ["gharyan-retaken", "gharyan-prisoners"], ["gharyan-retaken", "gharyan-vehicles"], ["gharyan-prisoners", "gharyan-vehicles"], ["sleeper-cells", "mismari-back"], ["gharyan-hospital", "hospital-denied"],
         ["offensive", "capital-shelled"], ["guterres-visit", "guterres-haftar"], ["turkish-ships", "turkish-flights"], ["turkish-ships", "turkish-aggression"], ["drone-destroyed", "mitiga-june"],
         ["elders-pledge", "elders-appeal"], ["tajoura", "tajoura-shelled"], ["tajoura", "tajoura-depot"], ["tajoura-shelled", "tajoura-depot"], ["tajoura", "tajoura-denied"], ["tajoura-bashagha", "tajoura-gna-accuses"],
         ["tajoura-bashagha", "uae-aircraft"], ["tajoura-guards", "tajoura-guards-denied"], ["tajoura", "tajoura-guards"], ["tajoura", "salame-condemns"], ["salame-condemns", "salame-inquiry"], ["tajoura", "un-report"],
         ["mitiga-closed", "mitiga-rockets"], ["tarhuna-taken", "tarhuna-left"], ["tarhuna-taken", "tarhuna-not-beaten"], ["tarhuna-left", "tripoli-redeployment"], ["tarhuna-left", "tarhuna-not-beaten"], ["tarhuna-taken", "west-freed"],
         ["capital-cleared", "west-freed"], ["watiya-taken", "watiya-planes"], ["erdogan-pledge", "sarraj-pledge"], ["cairo-truce", "truce-rejected"], ["sirte-attack", "sirte-strikes"], ["sirte-strikes", "sirte-convoy"],
         ["sirte-attack", "sirte-convoy"], ["wishka", "wishka-denied"], ["wishka", "sirte-attack"], ["jarif", "sirte-attack"], ["jarif", "wishka"], ["wagner-sent", "moscow-denies"], ["airport-june", "airport-april"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
