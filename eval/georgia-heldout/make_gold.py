#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the war of August 2008 in Georgia, South
Ossetia and Abkhazia and the year after it. Every evidence string is an exact substring of its report. Run: ./make_gold.py

The course of the war, the places, the public persons, most dates, the figures of the dead and the quarrels over Tskhinvali, Gori, the
cluster munitions, the ports and airports and the first shot follow what is publicly known. Invented: outlets, bylines, the humanitarian
cell, Manana and the old teacher, the wording of nearly all quotes, the figures of tanks, houses, rations and cleared munitions, the
bomb beside the market on 8 August, the church at Khetagurovo, the hospitals at Alagir, the guard in Gali, the journey of 4 October, the
deaths in Shindisi and Tirdznisi, the six in prison, BP's answer and the protest in Warsaw."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "070": {"published": ["2008-08-08", "2008-08-08"], "basis": "stated", "agency": "Meridian News Service"},
    "071": {"published": ["2008-08-09", "2008-08-09"], "basis": "stated", "agency": "Meridian News Service", "derived_from": {"070": "rewrite"}},
    "072": {"published": ["2008-08-11", "2008-08-11"], "basis": "stated"},
    "073": {"published": ["2008-08-14", "2008-08-14"], "basis": "stated"},
    "074": {"published": ["2008-10-10", "2008-10-10"], "basis": "stated"},
    "075": {"published": ["2009-10-04", "2009-10-04"], "basis": "stated"},
}

GEORGIA = ["Tbilisi", "government", "Government of Georgia", "Georgian government", "Georgian army", "army", "Georgian government forces", "government forces", "Georgian troops", "Georgian forces", "Georgians", "Georgian",
           "Georgian tanks", "Georgian guns", "Georgian guns and multiple rocket launchers", "Georgian artillery", "artillery", "his artillery", "Georgian invaders", "invaders", "aggressor", "Georgian fascists", "fascists", "Georgian colleagues",
           "brigades", "our brigades", "Georgian brigades", "its troops", "his troops", "troops", "his air defences", "air defences", "Georgian police", "police", "Tbilisi's police", "Zugdidi police", "Georgian coast guard", "coast guard", "Coast Guard",
           "Georgian agents", "Saakashvili", "Mikheil Saakashvili", "Micheil Saakaszwili", "Saakaszwili", "President Mikheil Saakashvili", "Saakashvili regime", "authorities of Georgia", "authorities", "Defence Ministry",
           "Defence Ministry in Tbilisi", "Georgian Defence Ministry", "ministry of defence in Tbilisi", "ministry of defence", "Georgian propaganda", "president's circle", "Georgian side", "our side", "Georgian special services", "mixed battalion"]
RUSSIA = ["Moscow", "Kremlin", "Russians", "Russian", "Russian forces", "Russian troops", "troops", "Russian armour", "Russian tanks", "tanks", "Russian tanks and trucks", "Some sixty Russian tanks and trucks", "column of T-72 tanks", "T-72 tanks",
          "58th Army", "units of the 58th Army", "Units of the 58th Army", "Russian columns", "columns", "Russian aviation", "Russian bombers", "Russian jets", "Russian peacekeepers", "peacekeepers", "Russian soldiers", "Russian soldier", "enemy soldiers",
          "enemy", "occupiers", "Occupiers", "aggressor", "Russian paratroopers", "Russian side", "Russian command", "Russian Defence Ministry", "Defence Ministry", "Ministry of Defence of Russia", "Russian invasion", "Medvedev",
          "Dmitry Medvedev", "President Dmitry Medvedev", "Russian ministry of defence", "ministry of defence in Moscow", "Russian post", "his men", "Black Sea Fleet", "militia", "our militia"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Georgia": {"type": "state", "names": ["Georgia"], "also": GEORGIA},
    "Russia": {"type": "state", "names": ["Russia", "Russian Federation"], "also": RUSSIA},
    "South Ossetia": {"type": "place", "names": ["South Ossetia"], "lat": 42.25, "lon": 44.0,
                      "also": ["separatists", "Ossetians", "South Ossetian forces", "South Ossetian militias", "Ossetian militias", "South Ossetian de facto authorities", "de facto authorities", "de facto authorities in Tskhinvali", "Tskhinvali",
                               "Republic of South Ossetia", "Republic", "breakaway region", "breakaway province", "both entities", "militia", "our militia", "mortars", "their mortars"]},
    "Abkhazia": {"type": "place", "names": ["Abkhazia"],
                 "also": ["Abkhaz", "Abkhaz forces", "Sukhumi", "separatists", "Bagapsh's separatists", "fraternal Abkhazia", "artillery and aviation", "artillery and aviation of fraternal Abkhazia", "Bagapsh", "Sergei Bagapsh", "Sergey Bagapsh",
                          "President of Abkhazia Sergei Bagapsh", "Abkhazia's president Sergey Bagapsh", "its own army", "army", "Abkhazia's president"]},
    "58th Army": {"type": "group", "names": ["58th Army"]},
    "Russian peacekeepers": {"type": "group", "names": ["Russian peacekeepers"], "also": ["peacekeepers"]},
    "Black Sea Fleet": {"type": "group", "names": ["Black Sea Fleet"], "also": ["ships of the Black Sea Fleet", "ships", "Russia"]},
    "Russian Defence Ministry": {"type": "organisation", "names": ["Ministry of Defence of Russia"],
                                 "also": ["Russian Defence Ministry", "Defence Ministry", "ministry of defence in Moscow", "Russian ministry of defence", "ministry of defence", "Russian Defence Ministry official", "official", "Russia", "Moscow",
                                          "Igor Konashenkov", "Igor Konaszenkow", "spokesman Igor Konashenkov"]},
    "Georgian Interior Ministry": {"type": "organisation", "names": ["Georgian Ministry of Internal Affairs"],
                                   "also": ["Interior Ministry", "ministry of internal affairs", "Ministry of Internal Affairs", "Georgia", "Georgian Interior Ministry", "Shota Utiashvili"]},
    "National Security Council": {"type": "organisation", "names": ["National Security Council"], "also": ["Security Council of Georgia", "Georgia's Security Council", "Security Council", "Georgia's National Security Council"]},
    "Security Council": {"type": "organisation", "names": ["U.N. Security Council", "UN Security Council"], "also": ["Security Council", "United Nations"]},
    "General Staff": {"type": "organisation", "names": ["General Staff"], "also": ["General Staff of Russia", "Russia's General Staff", "Russian General Staff", "Russia"]},
    "FSB": {"type": "organisation", "names": ["FSB"], "also": ["his service", "Alexander Bortnikov"]},
    "Investigative Committee": {"type": "organisation", "names": ["Investigative Committee"]},
    "Saakashvili": {"type": "person", "names": ["Mikheil Saakashvili", "Micheil Saakaszwili", "Saakashvili", "Saakaszwili", "Saakashvilli"],
                    "also": ["President Mikheil Saakashvili", "president Micheil Saakaszwili", "Georgia", "president", "jubilant Saakashvili"]},
    "Utiashvili": {"type": "person", "names": ["Shota Utiashvili", "Szota Utiaszwili", "Utiashvili", "Utiaszwili"], "also": ["Interior Ministry spokesman Shota Utiashvili", "Interior Ministry"]},
    "Kurashvili": {"type": "person", "names": ["Mamuka Kurashvili", "Mamuka Kuraszwili"], "also": ["General Mamuka Kuraszwili", "Georgian general"]},
    "Iakobashvili": {"type": "person", "names": ["Temur Iakobashvili", "Temur Jakobaszwili", "Temur Yakobashvili"], "also": ["minister for reintegration", "Georgia's minister for reintegration", "Georgia"]},
    "Lomaia": {"type": "person", "names": ["Kakha Lomaia", "Kacha Lomaia", "Alexander Lomaia", "Lomaia"], "also": ["secretary of Georgia's Security Council Kakha Lomaia", "secretary of the Security Council of Georgia"]},
    "Kvitashvili": {"type": "person", "names": ["Alexander Kvitashvili"], "also": ["Health Minister Alexander Kvitashvili", "Health Minister"]},
    "Kitsmarishvili": {"type": "person", "names": ["Erosi Kitsmarishvili"], "also": ["Georgia's ambassador in Moscow"]},
    "Targamadze": {"type": "person", "names": ["Givi Targamadze"], "also": ["deputy"]},
    "Abashidze": {"type": "person", "names": ["Aslan Abashidze", "Aslan Abaszydze"], "also": ["its ruler", "its ruler Aslan Abashidze", "ruler"]},
    "Gamsakhurdia": {"type": "person", "names": ["Zviad Gamsakhurdia"], "also": ["his parliament", "nationalists"]},
    "Sanakoyev": {"type": "person", "names": ["Dmitry Sanakoyev"]},
    "Kvitsiani": {"type": "person", "names": ["Emzar Kvitsiani"], "also": ["local warlord", "warlord"]},
    "Manana": {"type": "person", "names": ["Manana"]},
    "Kokoity": {"type": "person", "names": ["Eduard Kokoity", "Eduard Kokojty", "Eduard Kokoyty", "Kokoity", "Kokojty"],
                "also": ["Separatist leader Eduard Kokoity", "Mr Kokoity", "de facto president Eduard Kokoity", "President of the Republic Eduard Kokoity", "separatist leader", "separatists"]},
    "Gagloyeva": {"type": "person", "names": ["Irina Gagloyeva", "Irina Gaglojewa"], "also": ["Kokoity's spokeswoman"]},
    "Barankevich": {"type": "person", "names": ["Anatoly Barankevich"]},
    "Bagapsh": {"type": "person", "names": ["Sergei Bagapsh", "Sergey Bagapsh", "Bagapsh"], "also": ["President of Abkhazia Sergei Bagapsh", "Abkhazia's president Sergey Bagapsh", "Abkhazia's president", "President of Abkhazia", "Abkhazia"]},
    "Shamba": {"type": "person", "names": ["Sergei Shamba"], "also": ["foreign minister Sergei Shamba", "foreign minister"]},
    "Medvedev": {"type": "person", "names": ["Dmitry Medvedev", "Dmitrij Miedwiediew", "Medvedev"], "also": ["President Dmitry Medvedev", "Nicolas Sarkozy", "Presidents Dmitry Medvedev and Nicolas Sarkozy", "Russia"]},
    "Putin": {"type": "person", "names": ["Vladimir Putin", "Wladimir Putin"], "also": ["Russian Prime Minister Vladimir Putin", "prime minister", "premier Wladimir Putin", "Prime Minister Vladimir Putin"]},
    "Lavrov": {"type": "person", "names": ["Sergei Lavrov"], "also": ["Foreign Minister Sergei Lavrov", "Russia"]},
    "Nogovitsyn": {"type": "person", "names": ["Anatoly Nogovitsyn", "Nogovitsyn"], "also": ["general", "deputy chief of the General Staff of Russia Anatoly Nogovitsyn", "Russia"]},
    "Borisov": {"type": "person", "names": ["Vyacheslav Borisov"], "also": ["Russian general Vyacheslav Borisov", "Russian general", "his men"]},
    "Konashenkov": {"type": "person", "names": ["Igor Konashenkov", "Igor Konaszenkow"], "also": ["spokesman Igor Konashenkov", "spokesman Igor Konaszenkow"]},
    "Khrulyov": {"type": "person", "names": ["Anatoly Khrulyov", "Khrulev"], "also": ["General Khrulev", "commander of the 58th Army", "commander of the 58th Army Anatoly Khrulyov"]},
    "Chaban": {"type": "person", "names": ["Sergei Chaban"], "also": ["general Sergei Chaban"]},
    "Shoigu": {"type": "person", "names": ["Sergei Shoigu"], "also": ["rescuers", "rescuers of Sergei Shoigu"]},
    "Bastrykin": {"type": "person", "names": ["Alexander Bastrykin"], "also": ["Investigative Committee", "Medvedev", "Dmitry Medvedev"]},
    "Bortnikov": {"type": "person", "names": ["Alexander Bortnikov"], "also": ["Director of the FSB Alexander Bortnikov", "Director of the FSB", "FSB"]},
    "Serdyukov": {"type": "person", "names": ["Anatoly Serdyukov"], "also": ["Russian Minister of Defence", "Russian Minister of Defence, Anatoly Serdyukov"]},
    "Petrik": {"type": "person", "names": ["Ivan Petrik"], "also": ["Colonel Ivan Petrik"]},
    "Chizhov": {"type": "person", "names": ["Vladimir Chizhov"], "also": ["Russia's ambassador in Brussels"]},
    "Rice": {"type": "person", "names": ["Condoleezza Rice"], "also": ["U.S. Secretary of State Condoleezza Rice", "Secretary of State Condoleezza Rice", "Head of American diplomacy Condoleezza Rice", "Head of American diplomacy"]},
    "Bush": {"type": "person", "names": ["George W. Bush", "George Bush"], "also": ["President George W. Bush"]},
    "Morrell": {"type": "person", "names": ["Geoff Morrell"], "also": ["Pentagon spokesman", "Pentagon", "Pentagon spokesman, Geoff Morrell"]},
    "Kaczynski": {"type": "person", "names": ["Lech Kaczynski"], "also": ["president of Poland", "president of Poland Lech Kaczynski", "Poland's Lech Kaczynski", "presidents of Poland, Lithuania, Estonia and Ukraine", "presidents", "Poland"]},
    "Sarkozy": {"type": "person", "names": ["Nicolas Sarkozy", "Sarkozy"], "also": ["France's president", "France"]},
    "Kouchner": {"type": "person", "names": ["Bernard Kouchner"], "also": ["French minister Bernard Kouchner", "Alexander Stubb", "Finn Alexander Stubb"]},
    "Stubb": {"type": "person", "names": ["Alexander Stubb"], "also": ["Finn Alexander Stubb"]},
    "Storimans": {"type": "person", "names": ["Stan Storimans"]},
    "Neistat": {"type": "person", "names": ["Anna Neistat"]},
    "Haber": {"type": "person", "names": ["Hansjörg Haber"]},
    "Hammarberg": {"type": "person", "names": ["Thomas Hammarberg"]},
    "Guterres": {"type": "person", "names": ["António Guterres"], "also": ["High Commissioner António Guterres", "High Commissioner", "UNHCR"]},
    "Tagliavini": {"type": "person", "names": ["Heidi Tagliavini"], "also": ["her commission", "commission", "Swiss", "Swiss diplomat", "Swiss diplomat of few words"]},
    "Chavez": {"type": "person", "names": ["Hugo Chavez"], "also": ["Venezuela"]},
    "US": {"type": "state", "names": ["United States"], "also": ["U.S.", "Washington", "Americans", "American troops", "American instructors", "U.S. Air Force", "planes of the U.S. Air Force", "planes", "C-17", "U.S. Air Force C-17"]},
    "Pentagon": {"type": "organisation", "names": ["Pentagon"]},
    "Poland": {"type": "state", "names": ["Poland"]},
    "Lithuania": {"type": "state", "names": ["Lithuania"]},
    "Estonia": {"type": "state", "names": ["Estonia"]},
    "Ukraine": {"type": "state", "names": ["Ukraine"], "also": ["Kiev"]},
    "Israel": {"type": "state", "names": ["Israel"]},
    "France": {"type": "state", "names": ["France"]},
    "Nicaragua": {"type": "state", "names": ["Nicaragua"]},
    "Venezuela": {"type": "state", "names": ["Venezuela"], "also": ["Hugo Chavez"]},
    "Iraq": {"type": "state", "names": ["Iraq"]},
    "NATO": {"type": "organisation", "names": ["NATO"]},
    "EU": {"type": "organisation", "names": ["European Union", "EU"]},
    "UN": {"type": "organisation", "names": ["UN"]},
    "OSCE": {"type": "organisation", "names": ["OSCE"], "also": ["OSCE monitors"]},
    "ICRC": {"type": "organisation", "names": ["International Committee of the Red Cross", "ICRC", "Red Cross"]},
    "CIS": {"type": "organisation", "names": ["Commonwealth of Independent States", "CIS"]},
    "ICJ": {"type": "organisation", "names": ["International Court of Justice"]},
    "HRW": {"type": "organisation", "names": ["Human Rights Watch", "HRW"]},
    "RTL": {"type": "organisation", "names": ["RTL"]},
    "BP": {"type": "organisation", "names": ["BP"], "also": ["company"]},
    "EUMM": {"type": "organisation", "names": ["European Union Monitoring Mission", "EUMM"]},
    "UNOSAT": {"type": "organisation", "names": ["UNOSAT"]},
    "HALO": {"type": "organisation", "names": ["HALO Trust"]},
    "Council of Europe": {"type": "organisation", "names": ["Council of Europe"]},
    "WFP": {"type": "organisation", "names": ["WFP"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"]},
    "UNICEF": {"type": "organisation", "names": ["UNICEF"]},
    "European Commission": {"type": "organisation", "names": ["European Commission"], "also": ["World Bank", "European Commission and the World Bank"]},
    "World Bank": {"type": "organisation", "names": ["World Bank"]},
    "Tbilisi": {"type": "place", "names": ["Tbilisi"], "also": ["Tbilisi airport"], "lat": 41.72, "lon": 44.79},
    "Moscow": {"type": "place", "names": ["Moscow"], "lat": 55.75, "lon": 37.62},
    "Tskhinvali": {"type": "place", "names": ["Tskhinvali", "Tskhinwali", "Tskhinval"], "lat": 42.23, "lon": 43.97,
                   "also": ["city", "the city", "breakaway region's capital", "heroic capital of South Ossetia", "southern edge of Tskhinvali", "northern suburbs", "Russian headquarters in Tskhinvali", "centre", "Tskhinvali prison"]},
    "Gori": {"type": "place", "names": ["Gori"], "also": ["town", "square before the town hall", "apartment blocks"], "lat": 41.98, "lon": 44.11},
    "Khetagurovo": {"type": "place", "names": ["Khetagurovo", "Chetagurowo"], "lat": 42.21, "lon": 43.88},
    "Prisi": {"type": "place", "names": ["Prisi"], "also": ["Tamarasheni", "Tamaraszeni"]},
    "Tamarasheni": {"type": "place", "names": ["Tamarasheni", "Tamaraszeni"], "lat": 42.25, "lon": 43.97},
    "Roki tunnel": {"type": "facility", "names": ["Roki tunnel"], "also": ["tunnel of Roki", "Roki"], "lat": 42.6, "lon": 44.12},
    "Vaziani": {"type": "place", "names": ["Vaziani", "Waziani"], "also": ["Vaziani base", "base Waziani"], "lat": 41.63, "lon": 45.03},
    "Marneuli": {"type": "place", "names": ["Marneuli"], "lat": 41.48, "lon": 44.81},
    "Beijing": {"type": "place", "names": ["Beijing", "Peking"], "lat": 39.9, "lon": 116.4},
    "Dagomys": {"type": "place", "names": ["Dagomys"], "lat": 43.66, "lon": 39.66},
    "Bucharest": {"type": "place", "names": ["Bucharest"], "lat": 44.43, "lon": 26.1},
    "Eredvi": {"type": "place", "names": ["Eredvi", "Eredwi"], "lat": 42.26, "lon": 44.03},
    "Adjara": {"type": "place", "names": ["Adjara", "Adzharia"], "lat": 41.65, "lon": 42.0},
    "Warsaw": {"type": "place", "names": ["Warsaw"], "also": ["Russian embassy", "Russian embassy in Warsaw"], "lat": 52.23, "lon": 21.01},
    "Senaki": {"type": "place", "names": ["Senaki"], "also": ["military base", "runway"], "lat": 42.27, "lon": 42.07},
    "Zugdidi": {"type": "place", "names": ["Zugdidi"], "lat": 42.51, "lon": 41.87},
    "Kodori": {"type": "place", "names": ["Kodori gorge"], "also": ["Kodori", "Kodori valley", "upper Kodori gorge", "upper Kodori valley", "upper part of the Kodori gorge", "gorge", "upper Kodori", "Chkhalta"]},
    "Chkhalta": {"type": "place", "names": ["Chkhalta"]},
    "Vladikavkaz": {"type": "place", "names": ["Vladikavkaz"], "lat": 43.02, "lon": 44.68},
    "North Ossetia": {"type": "place", "names": ["North Ossetia"], "lat": 43.0, "lon": 44.25},
    "Alagir": {"type": "place", "names": ["Alagir"], "lat": 43.04, "lon": 44.22},
    "Karaleti": {"type": "place", "names": ["Karaleti"], "also": ["village"]},
    "Igoeti": {"type": "place", "names": ["Igoeti"]},
    "Poti": {"type": "place", "names": ["Poti"], "also": ["port of Poti"], "lat": 42.15, "lon": 41.67},
    "Sukhumi": {"type": "place", "names": ["Sukhumi"], "lat": 43.0, "lon": 41.02},
    "The Hague": {"type": "place", "names": ["The Hague"], "lat": 52.08, "lon": 4.31},
    "Rustavi": {"type": "place", "names": ["Rustavi"], "also": ["Baku-Tbilisi-Ceyhan line"], "lat": 41.55, "lon": 45.0},
    "buffer zone": {"type": "place", "names": ["buffer zone"], "also": ["areas adjacent to South Ossetia and Abkhazia", "former buffer zone", "Karaleti"]},
    "Akhalgori": {"type": "place", "names": ["Akhalgori"], "also": ["Akhalgori district"], "lat": 42.12, "lon": 44.48},
    "Perevi": {"type": "place", "names": ["Perevi"], "also": ["village of Perevi"]},
    "Gali": {"type": "place", "names": ["Gali district"], "also": ["Gali"], "lat": 42.63, "lon": 41.74},
    "New York": {"type": "place", "names": ["New York"], "lat": 40.71, "lon": -74.0},
    "Geneva": {"type": "place", "names": ["Geneva"], "lat": 46.2, "lon": 6.14},
    "Brussels": {"type": "place", "names": ["Brussels"], "lat": 50.85, "lon": 4.35},
    "Kekhvi": {"type": "place", "names": ["Kekhvi"], "also": ["Kurta", "Achabeti", "Tamarasheni"]},
    "Kurta": {"type": "place", "names": ["Kurta"]},
    "Achabeti": {"type": "place", "names": ["Achabeti"]},
    "Shindisi": {"type": "place", "names": ["Shindisi"]},
    "Tirdznisi": {"type": "place", "names": ["Tirdznisi"]},
    "Avnevi": {"type": "place", "names": ["Avnevi"]},
    "Mukhrovani": {"type": "place", "names": ["Mukhrovani"]},
}

D7, D8, D9, D10, D11, D12, D13 = (f"2008-08-{n:02}" for n in range(7, 14))

# 8 August 2008: the agency, and the translated retelling of it
event("russia-enters", ["deploy", "advance", "attack"], [D8, D8], "South Ossetia", "Russia",
      {"070": ["Russian armour enters South Ossetia", "Russia sent tanks into South Ossetia on Friday", "units of the 58th Army had crossed through the Roki tunnel", "150 Russian tanks were on Georgian soil"],
       "071": ["Russia introduced tanks to South Ossetia on Friday", "Through the tunnel of Roki subunits of the 58th Army passed", "counts in his country 150 Russian tanks"],
       "075": ["The Russian columns that poured out of the Roki tunnel"]})
event("each-other", ["accuse"], None, None, None,
      {"070": ["each of the two neighbours accused the other of having begun a war"], "071": ["Tbilisi and Moscow throw the guilt for the beginning of the war on each other"]})
event("assault", ["attack", "clash", "advance"], [D7, D8], "Tskhinvali", "Georgia",
      {"070": ["Georgian troops battle for Tskhinvali", "to fight off a Georgian assault on the breakaway region's capital"], "071": ["in order to repel the Georgian storm on Tskhinwali"]}, target="South Ossetia")
event("bombardment", ["shelling", "attack"], [D7, D8], "Tskhinvali", "Georgia",
      {"070": ["Georgian guns and multiple rocket launchers had opened up on the city a little before midnight on Thursday"],
       "071": ["The cannonade of the city from cannons and rocket launchers was begun on Thursday not long before midnight"],
       "075": ["opened the hostilities when it shelled Tskhinvali in the night of 7 August 2008", "At 23:35 his artillery opened fire"]}, target="South Ossetia")
event("tskhinvali-captured", ["capture", "advance"], [D8, D8], "Tskhinvali", "Georgia",
      {"070": ["Georgian government forces had entered Tskhinvali from the south shortly after dawn", "by noon were in control of all of the city but one quarter", "Separatist leader Eduard Kokoity denied it",
               "There is not a single Georgian in the centre", "The city is ours"],
       "071": ["the Georgians entered the city from the southern side", "at noon they had everything in hands apart from one district", "Eduard Kokojty, chief of the separatists, contradicted", "In the centre there is no Georgian at all",
               "the city stays with us"],
       "075": ["By the following afternoon the Georgians held most of Tskhinvali", "They kept it for about four hours"]},
      target="South Ossetia", status="disputed", disputes=["status"], speakers={"070": "Utiashvili", "071": "Utiashvili"})
event("tskhinvali-denied", ["deny", "reject"], None, None, "Kokoity",
      {"070": ["Separatist leader Eduard Kokoity denied it", "There is not a single Georgian in the centre"], "071": ["Eduard Kokojty, chief of the separatists, contradicted", "In the centre there is no Georgian at all"]})
event("tskhinvali-dead", ["kill", "attack"], [D7, D11], "Tskhinvali", None,
      {"070": ["more than 1,400 people had been killed", "gave the order to kill them"], "071": ["The killed are supposed to be over 1,400", "ordered to kill them"], "072": ["2,000 VICTIMS OF GENOCIDE", "2,000 peaceful inhabitants were slaughtered during three days"],
       "073": ["the 2,000 dead of Tskhinvali", "in whose hospital 44 bodies were counted"], "075": ["2,000 in Tskhinvali, Eduard Kokoyty swore at the time", "Russia's own prosecutors ended up with 162 civilians"]},
      disputes=["number"], speakers={"070": "Kokoity", "071": "Kokoity", "072": "Kokoity", "075": "Kokoity"}, times={"070": None, "071": None, "073": None, "075": None})
event("georgian-dead", ["kill", "attack", "clash"], None, None, None,
      {"070": ["Utiashvili put Georgia's own dead at 30, most of them soldiers"], "071": ["From own side Utiaszwili gave 30 fallen, mainly the military"], "073": ["175 people have died on our side, most of them civilians"],
       "075": ["Georgia buried 228 civilians, 170 soldiers and 14 policemen"]},
      target="Georgia", speakers={"070": "Utiashvili", "071": "Utiashvili", "073": "Kvitashvili"})
event("ceasefire-7", ["ceasefire"], [D7, D7], None, "Saakashvili",
      {"070": ["President Mikheil Saakashvili, in a television address, ordered his troops to hold their fire"], "071": ["the president Micheil Saakaszwili had commanded the army, in the television, to cease fire"],
       "075": ["Mikheil Saakashvili declared a ceasefire on television at ten past seven that evening"]})
event("order-restored", ["pledge", "attack"], None, None, "Georgia",
      {"070": ["the army had decided to \"restore constitutional order in the whole region\""], "071": ["one goes to \"restore the constitutional order in the whole region\""]}, speakers={"070": "Kurashvili", "071": "Kurashvili"}, status="planned")
event("prisi", ["shelling", "attack", "kill"], [D7, D8], "Prisi", "South Ossetia",
      {"070": ["the separatists had broken the truce first", "their mortars had hit the villages of Prisi and Tamarasheni after the president spoke and had killed ten people", "rejected that as \"a lie to cover up treachery\""],
       "071": ["the separatists were the first to break the armistice", "after the president's speech their mortars shelled the villages Prisi and Tamaraszeni, where ten people perished", "A lie which has to mask the treachery"]},
      status="disputed", disputes=["status"], speakers={"070": "Iakobashvili", "071": "Iakobashvili"})
event("prisi-denied", ["deny", "reject", "accuse"], None, None, "Gagloyeva",
      {"070": ["Irina Gagloyeva, rejected that as \"a lie to cover up treachery\""], "071": ["A lie which has to mask the treachery"]})
event("eight-villages", ["capture"], [D7, D8], "Khetagurovo", "Georgia",
      {"070": ["Eight villages, Khetagurovo among them, fell to the Georgians overnight"], "071": ["In the night the Georgians occupied eight villages, in this Chetagurowo"]}, speakers={"070": "Georgia", "071": "Georgia"})
event("peacekeepers", ["kill", "attack", "shelling"], None, "Tskhinvali", "Georgia",
      {"070": ["more than ten of whom were killed when Georgian tanks fired on their barracks at the southern edge of Tskhinvali", "Another 30 were wounded"],
       "071": ["More than ten of those perished and 30 were injured", "Georgian tanks took under fire their barracks at the southern end of the city"],
       "072": ["Fifteen Russian peacekeepers were murdered in the first night by shells"]}, target="Russian peacekeepers",
      speakers={"070": "Russian Defence Ministry", "071": "Russian Defence Ministry"})
event("suburbs", ["advance", "attack"], [D8, D8], "Tskhinvali", "Russia",
      {"070": ["a column of T-72 tanks had reached the northern suburbs"], "071": ["Russian tanks under Tskhinwali", "the T-72 tanks stood already in the northern suburbs"]})
event("medvedev-vow", ["pledge", "threaten"], None, None, "Medvedev",
      {"070": ["Our citizens down there will not be left alone", "Those who gave the order to kill them will answer for it"],
       "071": ["Dmitrij Miedwiediew promised in the Kremlin that the citizens of Russia will not be abandoned", "whoever ordered to kill them, is going to answer"]})
event("reservists", ["deploy"], None, None, "Saakashvili", {"070": ["who called up all reservists"], "071": ["announced the mobilisation of all reservists"]})
event("vaziani", ["airstrike", "attack", "kill"], None, "Vaziani", "Russia",
      {"070": ["bombing the Vaziani base outside Tbilisi, where three soldiers died"], "071": ["bombed the base Waziani near Tbilisi, where three soldiers perished"]}, target="Georgia", speakers={"070": "Saakashvili", "071": "Saakashvili"})
event("marneuli", ["airstrike", "attack"], None, "Marneuli", "Russia", {"070": ["an airfield at Marneuli"], "071": ["the airfield in Marneuli"]}, target="Georgia", speakers={"070": "Saakashvili", "071": "Saakashvili"})
event("raids-accused", ["accuse"], None, None, "Saakashvili", {"070": ["He accused Moscow of bombing the Vaziani base"], "071": ["The Russian aviation, he accuses, bombed the base Waziani"]}, target="Russia")
event("jets", ["destroy", "attack"], None, None, "Georgia",
      {"070": ["his air defences had shot down two jets", "called the report of lost aircraft \"raving\""], "071": ["two airplanes were knocked down by the Georgians", "\"Delirium\", so an official of the Russian ministry of defence about the loss of machines"]},
      target="Russia", status="disputed", disputes=["status"], speakers={"070": "Saakashvili", "071": "Saakashvili"})
event("jets-denied", ["deny", "reject"], None, None, "Russian Defence Ministry",
      {"070": ["A Russian Defence Ministry official called the report of lost aircraft \"raving\""], "071": ["\"Delirium\", so an official of the Russian ministry of defence about the loss of machines"]})
event("gori-market", ["airstrike", "bombing", "attack"], [D8, D8], "Gori", None,
      {"070": ["a bomb fell beside a market at midday", "doctors at the town's hospital counted seven wounded"], "071": ["In Gori a bomb exploded by the bazaar", "seven injured persons found themselves in hospital"]}, times={"071": None})
event("iraq", ["withdraw", "deploy"], None, "Iraq", "Georgia",
      {"070": ["Georgia would bring home 1,000 of its 2,000 soldiers in Iraq"], "071": ["From Iraq a half of the two thousand Georgian soldiers is to come back"]}, status="planned", speakers={"070": "Lomaia", "071": "Lomaia"})
event("rice", ["appeal"], None, None, "Rice",
      {"070": ["called on Russia to withdraw its troops and to respect Georgia's territorial integrity"], "071": ["called Russia to withdraw the armies and to respect the territorial integrity of Georgia"]}, target="Russia")
event("bush-putin", ["consult"], None, "Beijing", "Bush",
      {"070": ["raised the fighting with Russian Prime Minister Vladimir Putin in Beijing"], "071": ["moved the subject in a talk with the premier Wladimir Putin on the inauguration of the Olympics in Peking"]}, target="Putin")
event("council-met", ["consult"], [D7, D8], None, "Security Council", {"070": ["The U.N. Security Council, which met during the night"], "071": ["the UN Security Council, convoked in the night"]})
event("council-asked", ["appeal"], None, None, "Russia", {"070": ["at Russia's request"], "071": ["on demand of Russia"]})
event("council-failed", ["reject"], [D7, D8], None, "Security Council",
      {"070": ["could not agree on a statement asking the parties to renounce force"], "071": ["did not succeed to pass a declaration calling the parties to resign from force"]})
event("corridor", ["appeal"], None, None, "ICRC", {"070": ["appealed for a corridor through which the wounded could be brought out"], "071": ["The Red Cross asks for a corridor for the injured"]})
event("war-1991", ["clash", "attack"], ["1991-01-01", "1992-06-30"], "South Ossetia", None,
      {"070": ["South Ossetia threw off Tbilisi's rule in a war that ended in June 1992"], "071": ["South Ossetia liberated itself from the authority of Tbilisi in the war finished in June 1992"], "075": ["a month later there was war"]},
      times={"070": ["1992-06-01", "1992-06-30"], "071": ["1992-06-01", "1992-06-30"], "075": ["1991-01-01", "1991-01-31"]})
event("dagomys", ["agree", "sign", "ceasefire"], ["1992-06-01", "1992-06-30"], "Dagomys", None,
      {"070": ["an agreement signed at Dagomys"], "071": ["the agreement from Dagomys"]})
event("patrols", ["deploy", "cooperate"], None, "South Ossetia", None,
      {"070": ["Russian, Georgian and Ossetian peacekeepers have patrolled it together since"], "071": ["soldiers of Russia, Georgia and Ossetia kept the peace there in common"]})
event("reunite", ["pledge"], None, None, "Saakashvili", {"070": ["on a promise to reunite the country"]})
event("adjara", ["capture"], ["2004-05-01", "2004-05-31"], "Adjara", "Saakashvili", {"070": ["won back Adjara in May of that year"], "071": ["Saakaszwili regained Adzharia in May of the same year"]})
event("abashidze", ["oust", "withdraw", "resign"], ["2004-05-01", "2004-05-31"], None, "Abashidze", {"070": ["its ruler Aslan Abashidze fled to Moscow"], "071": ["its ruler, Aslan Abaszydze, escaped to Moscow"]})
event("nato", ["pledge"], ["2008-04-01", "2008-04-30"], "Bucharest", "NATO",
      {"070": ["NATO promised Georgia at its Bucharest summit in April that it would one day be a member"], "071": ["In April in Bucharest NATO promised to Georgia membership in some future"]}, target="Georgia")
event("eredvi", ["bombing", "attack"], ["2008-08-01", "2008-08-01"], "Eredvi", None,
      {"070": ["On Aug. 1 a roadside bomb wounded five Georgian policemen near Eredvi"], "071": ["On 1 August a mine planted by the road injured five policemen near Eredwi"],
       "075": ["On 1 August a bomb injured five Georgian policemen on the road near Eredvi"]}, target="Georgia")
event("six-shot", ["shooting", "kill", "attack"], ["2008-08-01", "2008-08-02"], "Tskhinvali", None,
      {"070": ["six people were shot dead in and around Tskhinvali that night"], "071": ["in the night shots killed six people in Tskhinwali and surroundings"], "075": ["that night snipers killed six on the other side"]})
event("kaczynski-phone", ["consult"], [D8, D8], None, "Kaczynski", {"071": ["who yesterday twice telephoned with Saakaszwili"]}, target="Saakashvili")
event("kaczynski-condemned", ["accuse"], None, None, "Kaczynski", {"071": ["condemned the \"aggression of Russia\""]}, target="Russia")
event("kaczynski-summit", ["appeal"], None, None, "Kaczynski", {"071": ["demands an extraordinary summit of the European Union"]})
event("warsaw", ["protest"], [D8, D8], "Warsaw", None, {"071": ["In front of the Russian embassy in Warsaw some 200 persons protested in the evening"]})

# to 11 August, as the separatists' agency has it
event("tskhinvali-retaken", ["capture", "clash", "attack"], [D10, D10], "Tskhinvali", "Russia",
      {"072": ["AGGRESSOR THROWN BACK", "completely cleared of the Georgian invaders", "drove the last of them from Tskhinval on Sunday"]}, target="Georgia", speakers={"072": "Nogovitsyn"})
event("centre-retaken", ["capture", "clash", "attack"], [D8, D8], "Tskhinvali", "Russia", {"075": ["threw them out of the centre on the evening of the 8th"]}, target="Georgia")
event("tskhinvali-left", ["withdraw"], [D10, D10], "Tskhinvali", "Georgia",
      {"072": ["are accustomed to call a rout \"regrouping\"", "its troops had withdrawn from the city voluntarily in order to spare civilians"], "075": ["the Georgian army fled from the city"]}, status="disputed", disputes=["cause"], speakers={"072": "Georgia"})
event("barankevich-tank", ["destroy", "attack"], [D8, D8], None, "Barankevich", {"072": ["personally burned a Georgian tank with a grenade launcher"]}, target="Georgia")
event("seven-tanks", ["destroy", "attack"], None, "Tskhinvali", None, {"072": ["Seven more tanks stand charred on our streets"]}, target="Georgia", speakers={"072": "Barankevich"})
event("church", ["kill", "destroy", "attack"], None, "Khetagurovo", "Georgia", {"072": ["the Georgian fascists locked women in a church and set fire to it"]}, speakers={"072": "Kokoity"}, status="claimed")
event("russian-dead", ["kill", "clash", "attack"], None, None, None,
      {"072": ["The Russian side lost 18 servicemen killed and 14 missing"], "073": ["The aggressor owns up to 74 fallen soldiers"], "075": ["Moscow lost 67 men"]}, target="Russia", disputes=["number"],
      speakers={"072": "Nogovitsyn", "073": "Russia"})
event("planes", ["destroy", "attack"], None, None, None, {"072": ["four planes did not return", "about ten downed planes"]}, target="Russia", disputes=["number"])
event("planes-denied", ["deny", "reject"], None, None, "Nogovitsyn", {"072": ["The fairy tale of Georgian propaganda about ten downed planes the general called ridiculous"]})
event("khrulyov", ["attack", "clash"], [D9, D9], "Tskhinvali", None,
      {"072": ["the commander of the 58th Army Anatoly Khrulyov was wounded", "his column fell into an ambush near Tskhinval"], "075": ["were ambushed themselves the next day with their commander, General Khrulev"]}, target="Khrulyov")
event("gori-monday", ["capture"], None, "Gori", "Russia",
      {"072": ["Gori is taken by Russian troops", "There is not one Russian soldier in Gori"]}, status="disputed", disputes=["status"], speakers={"072": "Lomaia"})
event("gori-monday-denied", ["deny", "reject"], None, None, "Nogovitsyn", {"072": ["He also refuted the statement", "There is not one Russian soldier in Gori"]})
event("senaki", ["capture", "advance"], [D11, D11], "Senaki", "Russia", {"072": ["Russian peacekeepers entered Senaki on Monday"], "073": ["At Senaki, captured on Monday"]}, speakers={"072": "Russian Defence Ministry"})
event("senaki-base", ["destroy", "seize"], [D11, D11], "Senaki", "Russia", {"072": ["made the military base there harmless"]}, speakers={"072": "Russian Defence Ministry"})
event("senaki-left", ["withdraw"], [D11, D11], "Senaki", "Russia", {"072": ["in the evening left it again"]}, speakers={"072": "Russian Defence Ministry"})
event("chaban", ["appeal", "threaten"], None, "Zugdidi", "Chaban", {"072": ["demanded from the Georgian police to hand over their weapons"]}, target="Georgia")
event("kodori-strikes", ["attack", "shelling", "airstrike"], [D9, D11], "Kodori", "Abkhazia", {"072": ["strike since Saturday at the Georgian grouping in the upper part of the Kodori gorge"]}, target="Georgia")
event("kodori-reservists", ["deploy"], None, "Kodori", "Bagapsh", {"072": ["sent a thousand reservists there"]})
event("shamba", ["threaten", "appeal"], None, None, "Shamba", {"072": ["gave the Georgians time until Tuesday morning to leave the gorge"]}, target="Georgia")
event("missile-boat", ["destroy", "attack"], [D10, D10], None, "Black Sea Fleet", {"072": ["ships of the Black Sea Fleet sank on Sunday a Georgian missile boat"]}, target="Georgia")
event("putin-visit", ["consult"], [D9, D9], "Vladikavkaz", "Putin", {"072": ["who on Saturday flew directly from the Olympics to Vladikavkaz", "listened to refugees there"]})
event("putin-genocide", ["accuse"], [D9, D9], None, "Putin", {"072": ["called what happened \"a complete genocide\""]})
event("roubles", ["pledge", "aid"], None, "Tskhinvali", "Putin", {"072": ["promised 10 billion roubles for the restoration of Tskhinval"]})
event("alagir", ["aid"], None, "Alagir", "Shoigu", {"072": ["opened two field hospitals for them in Alagir"]})
event("investigators", ["investigate", "deploy"], None, None, "Bastrykin", {"072": ["has dispatched 150 investigators in order to document the crimes of the Saakashvili regime"]})
event("agents", ["arrest"], None, None, "FSB", {"072": ["his service detained ten Georgian agents"]}, speakers={"072": "Bortnikov"})
event("explosions", ["bombing", "attack"], None, None, "Georgia", {"072": ["who prepared explosions on the territory of Russia"]}, status="planned", speakers={"072": "Bortnikov"})
event("kiev", ["supply"], None, None, "Ukraine", {"072": ["Kiev delivered to Tbilisi tanks and Buk missiles"]}, target="Georgia")
event("israel", ["supply"], None, None, "Israel", {"072": ["Israel the drones"]}, target="Georgia")
event("instructors", ["supply", "aid", "cooperate"], None, None, "US", {"072": ["American instructors taught the brigades"]}, target="Georgia")
event("airlift", ["deploy", "withdraw", "supply", "aid"], [D10, D10], "Iraq", "US", {"072": ["On Sunday planes of the U.S. Air Force began to carry the Georgian contingent out of Iraq"]})
event("channels", ["restrict"], [D9, D9], None, "Georgia", {"072": ["on Saturday the authorities of Georgia switched off all Russian channels"]})
event("kouchner", ["consult", "appeal", "ceasefire"], [D10, D11], None, "Kouchner", {"072": ["gave Saakashvili a paper about an armistice"]}, target="Saakashvili")
event("armistice-paper", ["sign", "agree", "ceasefire"], [D11, D11], None, "Saakashvili", {"072": ["which he signed on Monday morning with a trembling hand"]})
event("lavrov-talks", ["reject"], None, None, "Lavrov", {"072": ["Sergei Lavrov excluded talks with him", "This person cannot be our partner"]}, target="Saakashvili")

# to 14 August, as a paper of Tbilisi has it
event("gori-entered", ["capture", "advance"], [D13, D13], "Gori", "Russia",
      {"073": ["Some sixty Russian tanks and trucks rumbled into Gori on Wednesday morning", "no Russian soldier had set foot in Gori", "troops were there after all"], "075": ["The Russians marched into Gori on the 13th"]},
      status="disputed", disputes=["status"])
event("gori-entered-denied", ["deny", "reject"], [D13, D13], None, "Nogovitsyn", {"073": ["was still assuring the press in Moscow that no Russian soldier had set foot in Gori"]})
event("lavrov-explained", ["concede"], [D13, D13], None, "Lavrov", {"073": ["then explained that troops were there after all"]})
event("medvedev-halt", ["ceasefire", "pledge"], [D12, D12], None, "Medvedev", {"073": ["behind Medvedev's \"peace\"", "a day after Dmitry Medvedev pretended to have halted his war machine"]})
event("gori-looted", ["seize", "destroy", "attack"], [D13, D13], "Gori", None, {"073": ["Occupiers loot Gori", "who robbed the banks and dragged people out of their cars"]})
event("manana", ["seize", "attack"], None, None, None, {"073": ["They put a gun to my head and took the car"]}, target="Manana", speakers={"073": "Manana"})
event("neighbour", ["shooting", "kill", "attack"], None, "Karaleti", None, {"073": ["My neighbour they shot in his yard"]}, speakers={"073": "Manana"})
event("karaleti-fire", ["destroy"], None, "Karaleti", None, {"073": ["Half of the village was on fire when I looked back"]}, speakers={"073": "Manana"})
event("lomaia-word", ["accuse"], None, None, "Lomaia", {"073": ["Russia's word is worth nothing, says Lomaia"]}, target="Russia")
event("lomaia-borisov", ["consult"], [D13, D13], "Gori", "Lomaia", {"073": ["spent the day in the town bargaining with Russian general Vyacheslav Borisov"]}, target="Borisov")
event("borisov", ["pledge", "withdraw"], None, "Gori", "Borisov", {"073": ["who promised that his men would be gone by Friday"]}, status="planned")
event("gori-left", ["withdraw"], [D11, D11], "Gori", "Georgia",
      {"073": ["ever since our brigades left it on Monday night", "which the Georgian army had abandoned"], "075": ["a day later, from Gori as well, where nobody was chasing it"]})
event("gori-9", ["airstrike", "attack", "kill"], [D9, D9], "Gori", "Russia",
      {"073": ["On Saturday, Russian bombers tore open three apartment blocks; 60 people lost their lives", "Moscow denies that it ever bombed the town"]}, status="disputed", disputes=["status"])
event("gori-12", ["airstrike", "bombing", "attack", "kill"], [D12, D12], "Gori", None,
      {"073": ["On Tuesday at about 10:45 cluster bombs rained down on the square before the town hall, taking the lives of at least five", "Moscow denies that it ever bombed the town"]}, target="Storimans", status="disputed", disputes=["status"])
event("gori-bombs-denied", ["deny", "reject"], None, None, "Russia", {"073": ["Moscow denies that it ever bombed the town"]})
event("poti-entered", ["advance", "capture", "attack"], [D13, D13], "Poti", "Russia", {"073": ["enemy soldiers came to the port of Poti twice on Wednesday"]}, speakers={"073": "Utiashvili"})
event("poti-boats", ["destroy", "attack"], [D13, D13], "Poti", "Russia", {"073": ["boats sunk at Poti", "sent four vessels of the Coast Guard to the bottom"]}, target="Georgia", speakers={"073": "Utiashvili"})
event("senaki-runway", ["destroy", "attack"], None, "Senaki", "Russia", {"073": ["they have blown up the runway"]})
event("kodori-left", ["withdraw"], [D12, D12], "Kodori", "Georgia", {"073": ["From the upper Kodori gorge the Georgian police pulled out on Tuesday"]})
event("kodori-captured", ["capture"], [D12, D12], "Kodori", "Abkhazia",
      {"073": ["Bagapsh's separatists had raised their rag over Chkhalta", "Sukhumi boasts that its own army did this with no Russian help", "refugees told the Courier of Russian paratroopers and helicopters"],
       "075": ["used the chance to grab the upper Kodori gorge"]}, target="Georgia", disputes=["actor"], times={"075": None})
event("cis", ["reject", "withdraw", "resign"], [D12, D12], None, "Georgia", {"073": ["Georgia was quitting the Commonwealth of Independent States (CIS)"]}, speakers={"073": "Saakashvili"})
event("presidents", ["support", "consult"], [D12, D12], "Tbilisi", "Kaczynski", {"073": ["By his side stood the presidents of Poland, Lithuania, Estonia and Ukraine", "Tonight we are all Georgians"]}, target="Georgia")
event("six-points", ["agree", "ceasefire", "sign"], [D12, D13], None, "Saakashvili", {"073": ["Hours later Saakashvili accepted the six-point plan"]})
event("sarkozy-moscow", ["consult"], None, "Moscow", "Sarkozy", {"073": ["the six-point plan brought from Moscow by Nicolas Sarkozy", "France's president had haggled over it for four hours with Medvedev"]}, target="Medvedev")
event("bush-demand", ["appeal"], None, None, "Bush", {"073": ["George W. Bush told Russia to get out of Georgia"]}, target="Russia")
event("rice-trip", ["consult"], None, "Tbilisi", "Rice", {"073": ["Condoleezza Rice would fly to Tbilisi"]}, status="planned", speakers={"073": "Bush"})
event("c17", ["aid"], [D13, D13], "Tbilisi", "US", {"073": ["A U.S. Air Force C-17 with medicines landed at Tbilisi airport on Wednesday"]})
event("ports", ["deploy", "capture", "pledge"], None, None, "US",
      {"073": ["American troops were going to take charge of the country's ports and airports", "Within the hour a Pentagon spokesman, Geoff Morrell, denied this"]}, status="disputed", disputes=["status"], speakers={"073": "Saakashvili"})
event("ports-denied", ["deny", "reject"], None, None, "Morrell", {"073": ["Within the hour a Pentagon spokesman, Geoff Morrell, denied this"]})
event("suit", ["accuse", "appeal"], [D12, D12], None, "Georgia", {"073": ["Georgia brought suit against Russia before the International Court of Justice", "accusing it of ethnic cleansing since 1990"]}, target="Russia")
event("bp", ["restrict"], [D12, D12], None, "BP", {"073": ["BP shut down the Baku-Supsa pipeline on Tuesday"]})
event("pipeline", ["airstrike", "attack"], [D9, D10], "Rustavi", "Russia",
      {"073": ["Russian jets tried last weekend to hit the bigger Baku-Tbilisi-Ceyhan line near Rustavi", "the company knows of no such attempt"]}, status="disputed", disputes=["status"], speakers={"073": "Georgian Interior Ministry"})
event("pipeline-denied", ["deny", "reject"], None, None, "BP", {"073": ["the company knows of no such attempt"]})

# October 2008, the relief workers' report
event("buffer-left", ["withdraw"], ["2008-10-08", "2008-10-08"], "buffer zone", "Russia",
      {"074": ["Russian forces leave the areas adjacent to South Ossetia and Abkhazia", "the Russian Federation dismantled its last checkpoint in the so-called buffer zone, at Karaleti", "confirmed the withdrawal",
               "The Government of Georgia considers it incomplete",
               "The withdrawal was agreed in Moscow on 8 September", "delay its withdrawal"]}, status="disputed", disputes=["status"])
event("incomplete", ["deny", "reject", "accuse"], None, None, "Georgia", {"074": ["The Government of Georgia considers it incomplete"]})
event("police-karaleti", ["deploy", "capture", "advance"], ["2008-10-08", "2008-10-08"], "Karaleti", "Georgia", {"074": ["Georgian police moved in within hours"]})
event("eumm", ["deploy"], ["2008-10-01", "2008-10-10"], None, "EUMM", {"074": ["which has been patrolling since 1 October"]})
event("akhalgori", ["capture"], ["2008-08-16", "2008-08-16"], "Akhalgori", "South Ossetia",
      {"074": ["had been under Georgian administration until", "South Ossetian forces took it over on 16 August"], "075": ["which the Ossetians took without a shot"]}, target="Georgia", times={"075": None})
event("deal", ["agree", "pledge"], ["2008-09-08", "2008-09-08"], "Moscow", "Medvedev", {"074": ["The withdrawal was agreed in Moscow on 8 September"]})
event("gori-vacated", ["withdraw"], ["2008-08-22", "2008-08-22"], "Gori", "Russia", {"074": ["Gori had been vacated by the Russian forces on 22 August"]})
event("poti-vacated", ["withdraw"], ["2008-09-13", "2008-09-13"], "Poti", "Russia", {"074": ["Poti on 13 September"]})
event("car-bomb", ["bombing", "attack", "kill"], ["2008-10-03", "2008-10-03"], "Tskhinvali", None,
      {"074": ["Car bomb in Tskhinvali on 3 October: at least seven Russian servicemen killed", "On 3 October a car which had been impounded in a Georgian village exploded in the yard of the Russian headquarters in Tskhinvali",
               "Among the dead was the chief of staff, Colonel Ivan Petrik", "spoke of eleven dead", "blamed the Georgian special services", "denied any involvement", "the Russian side had staged the blast"],
       "075": ["A car bomb killed eight Russian soldiers there on 3 October last year"]}, target="Russia", status="disputed", disputes=["number", "actor"])
event("impounded", ["seize"], None, None, None, {"074": ["a car which had been impounded in a Georgian village"]})
event("bomb-blamed", ["accuse"], None, None, "South Ossetia", {"074": ["The South Ossetian de facto authorities blamed the Georgian special services"]}, target="Georgia")
event("bomb-denied", ["deny", "reject"], None, None, "Georgian Interior Ministry", {"074": ["denied any involvement"]})
event("bomb-staged", ["accuse"], None, None, "Georgian Interior Ministry", {"074": ["alleged that the Russian side had staged the blast so as to delay its withdrawal"]}, target="Russia")
event("policeman", ["shooting", "kill", "attack"], ["2008-09-10", "2008-09-10"], "Karaleti", None,
      {"074": ["On 10 September a Georgian policeman was shot dead at Karaleti, reportedly from the direction of a Russian post", "the Russian command denied it"]}, target="Georgia", status="disputed", disputes=["actor"])
event("policeman-denied", ["deny", "reject"], None, None, "Russia", {"074": ["the Russian command denied it"]})
event("gali", ["shooting", "kill", "attack"], None, "Gali", None,
      {"074": ["a border guard had been killed by sniper fire in Gali district", "Zugdidi police rejected the accusation"]}, target="Abkhazia", status="disputed", disputes=["actor"], speakers={"074": "Abkhazia"})
event("gali-rejected", ["reject", "deny"], None, None, "Georgia", {"074": ["Zugdidi police rejected the accusation"]})
event("kodori-closed", ["restrict"], None, "Kodori", "Abkhazia", {"074": ["closed to the UN"]}, target="UN")
event("recognition", ["support"], ["2008-08-26", "2008-08-26"], None, "Russia",
      {"074": ["The Russian Federation recognised both entities as independent states on 26 August"], "075": ["Medvedev recognised South Ossetia and Abkhazia on 26 August 2008"]}, target="South Ossetia")
event("severed", ["sanction", "reject", "expel"], ["2008-09-02", "2008-09-02"], None, "Georgia", {"074": ["Georgia severed diplomatic relations on 2 September"]}, target="Russia")
event("nicaragua", ["support"], ["2008-09-03", "2008-09-03"], None, "Nicaragua",
      {"074": ["Nicaragua followed the Russian decision a day later"], "075": ["Nicaragua has joined him"]}, target="South Ossetia", times={"075": None})
event("venezuela", ["support"], ["2009-09-08", "2009-09-18"], None, "Venezuela", {"075": ["three weeks ago, Venezuela, whose Hugo Chavez announced it in Moscow"]}, target="South Ossetia")
event("stationed", ["deploy"], None, None, "Russia", {"074": ["7,600 troops are to be stationed there permanently"]}, status="planned", speakers={"074": "Serdyukov"})
event("geneva", ["consult"], ["2008-10-15", "2008-10-15"], "Geneva", None, {"074": ["Talks under the auspices of the EU, the OSCE and the UN are to open in Geneva on 15 October"]}, status="planned")
event("relief-route", ["restrict"], None, None, "South Ossetia", {"074": ["admit relief only by way of the Russian Federation"]})
event("route-insisted", ["appeal", "reject"], None, None, "Georgia", {"074": ["the Government of Georgia insists on the route from Gori"]})
event("eumm-refused", ["restrict", "reject"], None, None, None, {"074": ["EUMM has been denied entry to both territories"]}, target="EUMM")
event("osce-refused", ["restrict", "reject"], None, "Tskhinvali", None, {"074": ["OSCE monitors have not been permitted to return to Tskhinvali"]}, target="OSCE")
event("osce-left", ["withdraw"], [D8, D8], "Tskhinvali", "OSCE", {"074": ["since they left on 8 August"]})
event("elderly", ["aid", "release"], ["2008-10-04", "2008-10-04"], "Gori", "ICRC", {"074": ["it brought 12 elderly people from Tamarasheni to their families in Gori"]})
event("looted", ["seize", "destroy"], None, "buffer zone", None, {"074": ["Many find their houses looted"]})
event("torched", ["destroy", "attack"], None, "Kekhvi", "South Ossetia",
      {"074": ["438 houses burnt in Kekhvi, Kurta, Achabeti and Tamarasheni", "were torched by South Ossetian militias"]}, speakers={"074": "HRW"})
event("no-return", ["reject", "threaten"], None, None, "Kokoity", {"074": ["Mr Kokoity has stated that their inhabitants shall not come back"]})
event("shindisi", ["bombing", "kill", "attack"], ["2008-10-05", "2008-10-05"], "Shindisi", None, {"074": ["unexploded ordnance claims two lives", "Submunitions killed a farmer in Shindisi on 5 October"]})
event("tirdznisi", ["bombing", "kill", "attack"], ["2008-10-06", "2008-10-06"], "Tirdznisi", None, {"074": ["a boy of 13 in Tirdznisi on the following day"]})
event("halo", ["aid", "destroy"], ["2008-08-20", "2008-10-10"], None, "HALO", {"074": ["HALO Trust has cleared 1,100 of them since 20 August"]})
event("cluster-roki", ["shelling", "attack"], None, "Roki tunnel", "Georgia", {"074": ["it had fired cluster munitions near the Roki tunnel"]}, speakers={"074": "Georgia"})
event("cluster-conceded", ["concede"], ["2008-09-01", "2008-09-01"], None, "Georgia", {"074": ["The Government of Georgia acknowledged on 1 September"]})
event("cluster-denied", ["deny"], None, None, "Russia", {"074": ["The Russian Federation denies having used any"]})
event("basement", ["arrest", "abduct"], None, "Tskhinvali", None, {"074": ["were held for up to two weeks in the basement of the police building in Tskhinvali"]})
event("freed", ["release"], ["2008-08-27", "2008-08-27"], "Tskhinvali", None, {"074": ["the last 85 were set free on 27 August"]})
event("beatings", ["torture", "attack"], None, "Tskhinvali", None, {"074": ["Several gave accounts of beatings"]})
event("prison", ["arrest", "abduct"], None, "Tskhinvali", None, {"074": ["have been traced to Tskhinvali prison"]})
event("rations", ["aid"], ["2008-09-01", "2008-09-30"], None, "WFP", {"074": ["WFP distributed rations to 138,400 people in September"]})
event("guterres", ["consult"], ["2008-08-20", "2008-08-20"], "Gori", "Guterres", {"074": ["whose High Commissioner António Guterres visited Gori on 20 August"]})
event("repairs", ["aid"], None, None, "UNHCR", {"074": ["is repairing 900 houses before the winter"]})
event("measles", ["aid"], None, None, "UNICEF", {"074": ["UNICEF vaccinated 6,300 children against measles"]})
event("donors", ["consult", "aid"], ["2008-10-22", "2008-10-22"], "Brussels", "European Commission", {"074": ["will hold a donor conference in Brussels on 22 October"]}, status="planned")

# October 2009, looking back
event("verdict-georgia", ["accuse", "investigate"], ["2009-09-30", "2009-09-30"], None, "Tagliavini",
      {"075": ["It was Georgia, her commission reported to the European Union, that opened the hostilities", "nothing in international law allowed it to"]}, target="Georgia")
event("invasion", ["attack", "advance", "deploy"], None, None, "Russia",
      {"075": ["Saakashvilli's claim that a Russian invasion was already under way", "the Swiss found no proof"]}, target="Georgia", status="disputed", disputes=["status"], speakers={"075": "Saakashvili"})
event("no-proof", ["deny", "reject"], None, None, "Tagliavini", {"075": ["the Swiss found no proof"]})
event("verdict-russia", ["accuse"], None, None, "Tagliavini", {"075": ["Then comes the second half of the verdict", "its counter-attack went far beyond any self-defence"]}, target="Russia")
event("armed", ["supply"], None, None, "Russia", {"075": ["for years Russia had armed the separatists"]}, target="South Ossetia", speakers={"075": "Tagliavini"})
event("counter-attack", ["attack"], None, None, "Russia", {"075": ["its counter-attack went far beyond any self-defence"]}, target="Georgia", speakers={"075": "Tagliavini"})
event("driven-out", ["expel", "attack"], None, None, "South Ossetia", {"075": ["Ossetian militias drove out the Georgians village by village"]}, speakers={"075": "Tagliavini"})
event("yakobashvili", ["accuse"], None, None, "Iakobashvili", {"075": ["retorted that the report proved that Moscow had been preparing this war all along"]}, target="Russia")
event("sanakoyev", ["bombing", "attack"], ["2008-07-03", "2008-07-03"], None, None, {"075": ["On the 3rd a mine blew up under the convoy of Dmitry Sanakoyev", "three guards were hurt"]}, target="Sanakoyev")
event("avnevi", ["shelling", "kill", "attack"], [D7, D7], "Avnevi", None, {"075": ["On 7 August shells killed two Georgian peacekeepers in Avnevi"]}, target="Georgia")
event("kodori-2006", ["capture", "oust", "attack", "expel"], ["2006-07-01", "2006-07-31"], "Kodori", "Georgia",
      {"075": ["which had been Georgian since July 2006", "Tbilisi's police chased out a local warlord, Emzar Kvitsiani"]}, target="Kvitsiani")
event("sarkozy-flew", ["consult"], None, None, "Sarkozy", {"075": ["Sarkozy flew in"]})
event("ceasefire-august", ["ceasefire", "agree", "sign"], ["2008-08-15", "2008-08-16"], None, None, {"075": ["a ceasefire which everybody signed and nobody read ended the fighting"]})
event("saakashvili-signed", ["sign", "agree", "ceasefire"], ["2008-08-15", "2008-08-15"], None, "Saakashvili", {"075": ["Saakashvili put his name to it on 15 August"]})
event("medvedev-signed", ["sign", "agree", "ceasefire"], ["2008-08-16", "2008-08-16"], None, "Medvedev", {"075": ["Medvedev a day after him"]})
event("green-light", ["support", "agree"], None, None, "US",
      {"075": ["Did the United States give a green light?", "the president's circle thought so", "Washington denies that there was any such signal"]}, target="Georgia", status="disputed", disputes=["status"])
event("kitsmarishvili", ["accuse", "concede"], ["2008-11-01", "2008-11-30"], "Tbilisi", "Kitsmarishvili", {"075": ["swore before a parliamentary commission in Tbilisi in November"]})
event("attack-planned", ["attack"], None, "Tskhinvali", "Georgia", {"075": ["had been planning an attack on Tskhinvali since the spring"]}, status="planned", speakers={"075": "Kitsmarishvili"})
event("pen", ["attack"], None, None, "Targamadze", {"075": ["A deputy, Givi Targamadze, threw a pen at him"]}, target="Kitsmarishvili")
event("signal-denied", ["deny", "reject"], None, None, "US", {"075": ["Washington denies that there was any such signal"]})
event("rice-warned", ["appeal", "threaten", "consult"], ["2008-07-01", "2008-07-31"], None, "Rice", {"075": ["had warned Saakashvili over dinner in July not to let himself be provoked"]}, target="Saakashvili", speakers={"075": "Rice"})
event("veto", ["reject"], ["2009-06-01", "2009-06-30"], None, "Russia", {"075": ["Russia vetoed the UN observers in June"]})
event("osce-gone", ["withdraw"], None, None, "OSCE", {"075": ["the OSCE's have gone too"]})
event("opposition", ["protest"], ["2009-04-09", "2009-07-31"], "Tbilisi", None, {"075": ["the opposition camped before parliament from 9 April until July"]})
event("resignation", ["appeal"], None, None, None, {"075": ["demanded Saakashvili's resignation"]}, target="Saakashvili")
event("mutiny", ["riot", "oust", "attack"], ["2009-05-05", "2009-05-05"], "Mukhrovani", None, {"075": ["On 5 May a tank battalion mutinied at Mukhrovani"]})
event("mutiny-ended", ["surrender"], ["2009-05-05", "2009-05-05"], "Mukhrovani", None, {"075": ["gave up the same day"]})
event("officers-paid", ["supply"], None, None, "Russia",
      {"075": ["Moscow of having paid the officers", "a charge which the Russians called delirious"]}, status="disputed", disputes=["status"], speakers={"075": "Georgia"})
event("payment-accused", ["accuse"], None, None, "Georgia", {"075": ["The government accused Moscow of having paid the officers"]}, target="Russia")
event("payment-denied", ["deny", "reject"], None, None, "Russia", {"075": ["a charge which the Russians called delirious"]})
event("buket", ["seize"], ["2009-08-16", "2009-08-16"], None, "Georgia", {"075": ["on 16 August this year the Georgian coast guard seized the tanker Buket with petrol for Sukhumi"]})
event("bagapsh-threat", ["threaten"], None, None, "Bagapsh", {"075": ["Bagapsh threatened to sink the next ship that tries"]})
event("march-1989", ["protest"], ["1989-11-01", "1989-11-30"], "Tskhinvali", "Gamsakhurdia", {"075": ["In November 1989 Zviad Gamsakhurdia led 20,000 nationalists to Tskhinvali in buses"]})
event("autonomy", ["restrict", "reject"], ["1990-12-01", "1990-12-31"], "South Ossetia", "Gamsakhurdia", {"075": ["in December 1990 his parliament abolished the province's autonomy"]})
event("sukhumi", ["capture"], ["1993-09-01", "1993-09-30"], "Sukhumi", "Abkhazia", {"075": ["In September 1993 Sukhumi fell to the Abkhaz"]})

relations = [
    {"type": "speaks_for", "from": "Utiashvili", "to": "Georgian Interior Ministry", "accounts": {"070": ["Interior Ministry spokesman Shota Utiashvili"], "073": ["Interior Ministry spokesman Shota Utiashvili"]}},
    {"type": "part_of", "from": "Utiashvili", "to": "Georgian Interior Ministry", "accounts": {"071": ["Szota Utiaszwili from the ministry of internal affairs"]}},
    {"type": "leads", "from": "Kokoity", "to": "South Ossetia", "accounts": {"070": ["Separatist leader Eduard Kokoity"], "071": ["Eduard Kokojty, chief of the separatists"], "072": ["President of the Republic Eduard Kokoity"],
        "074": ["de facto president Eduard Kokoity"]}},
    {"type": "leads", "from": "Saakashvili", "to": "Georgia", "accounts": {"070": ["President Mikheil Saakashvili"], "071": ["the president Micheil Saakaszwili"], "073": ["President Mikheil Saakashvili"]}},
    {"type": "part_of", "from": "Kurashvili", "to": "Georgia", "accounts": {"070": ["Mamuka Kurashvili, a Georgian general"]}},
    {"type": "speaks_for", "from": "Gagloyeva", "to": "Kokoity", "accounts": {"070": ["Kokoity's spokeswoman, Irina Gagloyeva"], "071": ["Irina Gaglojewa, spokeswoman of Kokojty"]}},
    {"type": "speaks_for", "from": "Konashenkov", "to": "Russian Defence Ministry", "accounts": {"070": ["spokesman Igor Konashenkov"], "071": ["the spokesman Igor Konaszenkow"]}},
    {"type": "leads", "from": "Medvedev", "to": "Russia", "accounts": {"070": ["President Dmitry Medvedev said in the Kremlin"], "072": ["President Dmitry Medvedev"], "074": ["Presidents Dmitry Medvedev and Nicolas Sarkozy"]}},
    {"type": "leads", "from": "Lomaia", "to": "National Security Council", "accounts": {"070": ["Kakha Lomaia, the secretary of its National Security Council"], "071": ["Kacha Lomaia, secretary of the Security Council of Georgia"],
        "072": ["the secretary of Georgia's Security Council Kakha Lomaia"], "073": ["Alexander Lomaia, secretary of the National Security Council"]}},
    {"type": "leads", "from": "Bush", "to": "US", "accounts": {"070": ["President George W. Bush"]}},
    {"type": "leads", "from": "Abashidze", "to": "Adjara", "accounts": {"070": ["its ruler Aslan Abashidze"], "071": ["its ruler, Aslan Abaszydze"]}},
    {"type": "leads", "from": "Kaczynski", "to": "Poland", "accounts": {"071": ["The president of Poland Lech Kaczynski"]}},
    {"type": "part_of", "from": "Nogovitsyn", "to": "General Staff", "accounts": {"072": ["the deputy chief of the General Staff of Russia Anatoly Nogovitsyn"], "073": ["Anatoly Nogovitsyn of Russia's General Staff"]}},
    {"type": "leads", "from": "Khrulyov", "to": "58th Army", "accounts": {"072": ["the commander of the 58th Army Anatoly Khrulyov"]}},
    {"type": "leads", "from": "Chaban", "to": "Russian peacekeepers", "accounts": {"072": ["general Sergei Chaban, commander of the peacekeepers"]}},
    {"type": "leads", "from": "Bagapsh", "to": "Abkhazia", "accounts": {"072": ["President of Abkhazia Sergei Bagapsh"], "075": ["Abkhazia's president Sergey Bagapsh"]}},
    {"type": "part_of", "from": "Bastrykin", "to": "Investigative Committee", "accounts": {"072": ["Alexander Bastrykin from the Investigative Committee"]}},
    {"type": "leads", "from": "Bortnikov", "to": "FSB", "accounts": {"072": ["Director of the FSB Alexander Bortnikov"]}},
    {"type": "leads", "from": "Stubb", "to": "OSCE", "accounts": {"072": ["the Finn Alexander Stubb, chairman of the OSCE"]}},
    {"type": "supplies", "from": "Ukraine", "to": "Georgia", "accounts": {"072": ["Kiev delivered to Tbilisi tanks and Buk missiles"]}},
    {"type": "supplies", "from": "Israel", "to": "Georgia", "accounts": {"072": ["Israel the drones"]}},
    {"type": "supplies", "from": "Russia", "to": "South Ossetia", "accounts": {"075": ["for years Russia had armed the separatists"]}},
    {"type": "leads", "from": "Sarkozy", "to": "France", "accounts": {"073": ["France's president"]}},
    {"type": "speaks_for", "from": "Morrell", "to": "Pentagon", "accounts": {"073": ["a Pentagon spokesman, Geoff Morrell"]}},
    {"type": "part_of", "from": "Storimans", "to": "RTL", "accounts": {"073": ["Stan Storimans, a cameraman of the Dutch channel RTL"]}},
    {"type": "part_of", "from": "Neistat", "to": "HRW", "accounts": {"073": ["Anna Neistat of Human Rights Watch"]}},
    {"type": "leads", "from": "Haber", "to": "EUMM", "accounts": {"074": ["The European Union Monitoring Mission (EUMM), under Hansjörg Haber"]}},
    {"type": "leads", "from": "Guterres", "to": "UNHCR", "accounts": {"074": ["UNHCR, whose High Commissioner António Guterres"]}},
    {"type": "part_of", "from": "Hammarberg", "to": "Council of Europe", "accounts": {"074": ["Thomas Hammarberg, Commissioner for Human Rights of the Council of Europe"]}},
    {"type": "part_of", "from": "Borisov", "to": "Russia", "accounts": {"073": ["Russian general Vyacheslav Borisov"]}},
    {"type": "leads", "from": "Chavez", "to": "Venezuela", "accounts": {"075": ["Venezuela, whose Hugo Chavez"]}},
    {"type": "recognises", "from": "Russia", "to": "South Ossetia", "accounts": {"074": ["The Russian Federation recognised both entities as independent states"], "075": ["Medvedev recognised South Ossetia and Abkhazia"]}},
    {"type": "recognises", "from": "Nicaragua", "to": "South Ossetia", "accounts": {"074": ["Nicaragua followed the Russian decision"], "075": ["Nicaragua has joined him"]}},
    {"type": "recognises", "from": "Venezuela", "to": "South Ossetia", "accounts": {"075": ["three weeks ago, Venezuela"]}},
    {"type": "recognises", "from": "Russia", "to": "Abkhazia", "accounts": {"074": ["The Russian Federation recognised both entities as independent states"], "075": ["Medvedev recognised South Ossetia and Abkhazia"]}},
]

quantities = [
    {"what": "killed", "low": 1400, "accounts": {"070": ["more than 1,400 people"], "071": ["over 1,400"]}},
    {"what": "killed", "low": 30, "high": 30, "accounts": {"070": ["Georgia's own dead at 30"], "071": ["30 fallen"]}},
    {"what": "killed", "low": 10, "high": 10, "accounts": {"070": ["ten people"], "071": ["ten people"]}},
    {"what": "villages", "low": 8, "high": 8, "accounts": {"070": ["Eight villages"], "071": ["eight villages"]}},
    {"what": "soldiers killed", "low": 10, "accounts": {"070": ["more than ten of whom"], "071": ["More than ten of those"]}},
    {"what": "wounded", "low": 30, "high": 30, "accounts": {"070": ["Another 30"], "071": ["30 were injured"]}},
    {"what": "tanks", "low": 150, "high": 150, "accounts": {"070": ["150 Russian tanks"], "071": ["150 Russian tanks"]}},
    {"what": "soldiers killed", "low": 3, "high": 3, "accounts": {"070": ["three soldiers"], "071": ["three soldiers"]}},
    {"what": "aircraft", "low": 2, "high": 2, "accounts": {"070": ["two jets"], "071": ["two airplanes"]}},
    {"what": "wounded", "low": 7, "high": 7, "accounts": {"070": ["seven wounded"], "071": ["seven injured persons"]}},
    {"what": "soldiers", "low": 1000, "high": 1000, "accounts": {"070": ["1,000 of its"]}},
    {"what": "soldiers", "low": 2000, "high": 2000, "accounts": {"070": ["2,000 soldiers in Iraq"], "071": ["two thousand Georgian soldiers"]}},
    {"what": "wounded", "low": 5, "high": 5, "accounts": {"070": ["five Georgian policemen"], "071": ["five policemen"], "075": ["five Georgian policemen"]}},
    {"what": "killed", "low": 6, "high": 6, "accounts": {"070": ["six people"], "071": ["six people"], "075": ["killed six"]}},
    {"what": "protesters", "low": 200, "high": 200, "accounts": {"071": ["some 200 persons"]}},
    {"what": "tanks destroyed", "low": 7, "high": 7, "accounts": {"072": ["Seven more tanks"]}},
    {"what": "killed", "low": 2000, "high": 2000, "accounts": {"072": ["2,000 peaceful inhabitants"], "073": ["the 2,000 dead"], "075": ["2,000 in Tskhinvali"]}},
    {"what": "soldiers killed", "low": 15, "high": 15, "accounts": {"072": ["Fifteen Russian peacekeepers"]}},
    {"what": "soldiers killed", "low": 18, "high": 18, "accounts": {"072": ["18 servicemen"]}},
    {"what": "missing", "low": 14, "high": 14, "accounts": {"072": ["14 missing"]}},
    {"what": "aircraft", "low": 4, "high": 4, "accounts": {"072": ["four planes"]}},
    {"what": "aircraft", "low": 10, "high": 10, "accounts": {"072": ["ten downed planes"]}},
    {"what": "reservists", "low": 1000, "high": 1000, "accounts": {"072": ["a thousand reservists"]}},
    {"what": "roubles", "low": 10000000000, "high": 10000000000, "accounts": {"072": ["10 billion roubles"]}},
    {"what": "displaced", "low": 34000, "accounts": {"072": ["Over 34,000 people"]}},
    {"what": "hospitals", "low": 2, "high": 2, "accounts": {"072": ["two field hospitals"]}},
    {"what": "investigators", "low": 150, "high": 150, "accounts": {"072": ["150 investigators"]}},
    {"what": "arrested", "low": 10, "high": 10, "accounts": {"072": ["ten Georgian agents"]}},
    {"what": "tanks and trucks", "low": 60, "high": 60, "accounts": {"073": ["Some sixty Russian tanks and trucks"]}},
    {"what": "buildings", "low": 3, "high": 3, "accounts": {"073": ["three apartment blocks"]}},
    {"what": "killed", "low": 60, "high": 60, "accounts": {"073": ["60 people"]}},
    {"what": "killed", "low": 5, "accounts": {"073": ["at least five"]}},
    {"what": "vessels destroyed", "low": 4, "high": 4, "accounts": {"073": ["four vessels"]}},
    {"what": "villagers", "low": 2000, "high": 2000, "accounts": {"073": ["2,000 villagers"]}},
    {"what": "crowd", "low": 100000, "accounts": {"073": ["more than 100,000 people"]}},
    {"what": "killed", "low": 175, "high": 175, "accounts": {"073": ["175 people"]}},
    {"what": "soldiers killed", "low": 74, "high": 74, "accounts": {"073": ["74 fallen soldiers"]}},
    {"what": "bodies", "low": 44, "high": 44, "accounts": {"073": ["44 bodies"]}},
    {"what": "soldiers killed", "low": 7, "accounts": {"074": ["at least seven Russian servicemen"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"074": ["two lives"]}},
    {"what": "killed", "low": 11, "high": 11, "accounts": {"074": ["eleven dead"]}},
    {"what": "troops", "low": 7600, "high": 7600, "accounts": {"074": ["7,600 troops"]}},
    {"what": "brought", "low": 12, "high": 12, "accounts": {"074": ["12 elderly people"]}},
    {"what": "displaced", "low": 192000, "high": 192000, "accounts": {"074": ["192,000 persons"]}},
    {"what": "displaced", "low": 54000, "high": 54000, "accounts": {"074": ["some 54,000"]}},
    {"what": "returned", "low": 20000, "high": 20000, "accounts": {"074": ["About 20,000"]}},
    {"what": "houses", "low": 438, "high": 438, "accounts": {"074": ["438 houses"]}},
    {"what": "submunitions", "low": 1100, "high": 1100, "accounts": {"074": ["1,100 of them"]}},
    {"what": "held", "low": 158, "high": 158, "accounts": {"074": ["158 civilians"]}},
    {"what": "released", "low": 85, "high": 85, "accounts": {"074": ["the last 85"]}},
    {"what": "found", "low": 6, "high": 6, "accounts": {"074": ["Six persons"]}},
    {"what": "fed", "low": 138400, "high": 138400, "accounts": {"074": ["138,400 people"]}},
    {"what": "houses", "low": 900, "high": 900, "accounts": {"074": ["900 houses"]}},
    {"what": "vaccinated", "low": 6300, "high": 6300, "accounts": {"074": ["6,300 children"]}},
    {"what": "wounded", "low": 3, "high": 3, "accounts": {"075": ["three guards"]}},
    {"what": "soldiers killed", "low": 2, "high": 2, "accounts": {"075": ["two Georgian peacekeepers"]}},
    {"what": "killed", "low": 162, "high": 162, "accounts": {"075": ["162 civilians"]}},
    {"what": "killed", "low": 228, "high": 228, "accounts": {"075": ["228 civilians"]}},
    {"what": "soldiers killed", "low": 170, "high": 170, "accounts": {"075": ["170 soldiers"]}},
    {"what": "policemen killed", "low": 14, "high": 14, "accounts": {"075": ["14 policemen"]}},
    {"what": "soldiers killed", "low": 67, "high": 67, "accounts": {"075": ["67 men"]}},
    {"what": "soldiers killed", "low": 8, "high": 8, "accounts": {"075": ["eight Russian soldiers"]}},
    {"what": "marchers", "low": 20000, "high": 20000, "accounts": {"075": ["20,000 nationalists"]}},
    {"what": "displaced", "low": 200000, "high": 200000, "accounts": {"075": ["200,000 Georgians"]}},
]

wordings = [
    {"entity": "Georgia", "report": "072", "loaded": "aggressor", "evidence": ["AGGRESSOR THROWN BACK"]},
    {"entity": None, "report": "072", "loaded": "genocide", "evidence": ["2,000 VICTIMS OF GENOCIDE"]},
    {"entity": None, "report": "072", "loaded": "heroic", "evidence": ["The heroic capital of South Ossetia"]},
    {"entity": "Georgia", "report": "072", "loaded": "invaders", "evidence": ["the Georgian invaders"]},
    {"entity": "Georgia", "report": "072", "loaded": "rout", "evidence": ["call a rout \"regrouping\""]},
    {"entity": None, "report": "072", "loaded": "slaughtered", "evidence": ["2,000 peaceful inhabitants were slaughtered"]},
    {"entity": "Georgia", "report": "072", "loaded": "fascists", "evidence": ["the Georgian fascists"]},
    {"entity": None, "report": "072", "loaded": "murdered", "evidence": ["Fifteen Russian peacekeepers were murdered"]},
    {"entity": "Georgia", "report": "072", "loaded": "regime", "evidence": ["the Saakashvili regime"]},
    {"entity": "Georgia", "report": "072", "loaded": "criminals", "evidence": ["Who armed the criminals"]},
    {"entity": "Saakashvili", "report": "072", "loaded": "so-called", "evidence": ["The so-called guarantor of democracy"]},
    {"entity": "Georgia", "report": "072", "loaded": "propaganda", "evidence": ["Georgian propaganda"]},
    {"entity": "Russia", "report": "073", "loaded": "occupiers", "evidence": ["Occupiers loot Gori"]},
    {"entity": "Russia", "report": "073", "loaded": "war machine", "evidence": ["his war machine"]},
    {"entity": None, "report": "073", "loaded": "marauders", "evidence": ["Ossetian and Cossack marauders"]},
    {"entity": "Russia", "report": "073", "loaded": "enemy", "evidence": ["enemy soldiers"]},
    {"entity": "Russia", "report": "073", "loaded": "aggressor", "evidence": ["The aggressor owns up"]},
    {"entity": "Russia", "report": "073", "loaded": "barbaric", "evidence": ["its barbaric invasion"]},
    {"entity": "Abkhazia", "report": "073", "loaded": "rag", "evidence": ["had raised their rag over Chkhalta"]},
    {"entity": "Kvitsiani", "report": "075", "loaded": "warlord", "evidence": ["a local warlord"]},
    {"entity": None, "report": "074", "loaded": "so-called", "evidence": ["the so-called buffer zone"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Khetagurovo", "on": "2008-08-08", "holder": "Georgia"}, {"place": "Tskhinvali", "on": "2008-08-11", "holder": "Russia"},
    {"place": "Gori", "on": "2008-08-10", "holder": "Georgia"}, {"place": "Gori", "on": "2008-08-14", "holder": "Russia"}, {"place": "Gori", "on": "2008-08-20", "holder": "Russia"},
    {"place": "Kodori", "on": "2007-01-01", "holder": "Georgia"}, {"place": "Kodori", "on": "2008-08-10", "holder": "Georgia"}, {"place": "Kodori", "on": "2008-08-14", "holder": "Abkhazia"}, {"place": "Kodori", "on": "2008-10-09", "holder": "Abkhazia"},
    {"place": "Akhalgori", "on": "2008-08-10", "holder": "Georgia"}, {"place": "Akhalgori", "on": "2008-08-20", "holder": "South Ossetia"}, {"place": "Perevi", "on": "2008-10-09", "holder": "Russia"},
    {"place": "Karaleti", "on": "2008-10-05", "holder": "Russia"}, {"place": "Karaleti", "on": "2008-10-09", "holder": "Georgia"}, {"place": "Poti", "on": "2008-09-10", "holder": "Russia"},
    {"place": "Adjara", "on": "2004-03-01", "holder": "Abashidze"}, {"place": "Adjara", "on": "2005-01-01", "holder": "Georgia"}, {"place": "Sukhumi", "on": "1993-10-15", "holder": "Abkhazia"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "070": ["By Keti Lursman in Tbilisi and Paul Denholm in Moscow", "[GRAPHIC: Georgia and its breakaway regions]", "(Additional reporting by A. Dzugaev in Vladikavkaz; editing by H. Moyle)", "((tbilisi.newsroom@meridian.example; +995 32 555 017))"],
    "071": [">> See also: Speedway: Falubaz without a chance in Leszno", "Rate the translation: * * * * *     Comments (41)"],
    "072": ["MORE ON THE SUBJECT: Georgian fakes: how CNN shows Tskhinval and calls it Gori", "© Alania-Inform. When quoting, hyperlink is obligatory | Hotel \"Alan\" – booking"],
    "073": ["By Nino Abuladze, Staff Writer", "In other news: Dinamo's match postponed * Currency rates p. 7 * Blood donors needed, call 899 555 110"],
    "074": ["Contact: JHCG Information Unit, Tbilisi – jhcg@relief.example – Maps: annex A – Disclaimer: designations do not imply any opinion on status."],
    "075": ["Miriam Voss is writing a book about borders. Support The Periscope from 3 euros a month.", "Most read: 1. My year without a phone  2. Trieste on foot  3. Five days in August"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["assault", "bombardment"], ["assault", "tskhinvali-captured"], ["bombardment", "tskhinvali-captured"], ["assault", "tskhinvali-dead"], ["bombardment", "tskhinvali-dead"], ["assault", "peacekeepers"], ["bombardment", "peacekeepers"],
         ["peacekeepers", "russian-dead"], ["russia-enters", "suburbs"], ["russia-enters", "invasion"], ["russia-enters", "centre-retaken"], ["suburbs", "centre-retaken"], ["russia-enters", "counter-attack"], ["tskhinvali-captured", "tskhinvali-denied"],
         ["prisi", "prisi-denied"], ["assault", "order-restored"], ["bombardment", "order-restored"], ["vaziani", "marneuli"], ["vaziani", "raids-accused"], ["marneuli", "raids-accused"], ["jets", "jets-denied"], ["jets", "planes"],
         ["jets-denied", "planes-denied"], ["planes", "planes-denied"], ["iraq", "airlift"], ["council-met", "council-failed"], ["council-met", "council-asked"], ["war-1991", "dagomys"], ["adjara", "abashidze"],
         ["kaczynski-phone", "kaczynski-condemned"], ["kaczynski-condemned", "kaczynski-summit"], ["tskhinvali-retaken", "centre-retaken"], ["tskhinvali-retaken", "tskhinvali-left"], ["centre-retaken", "tskhinvali-left"],
         ["barankevich-tank", "seven-tanks"], ["church", "tskhinvali-dead"], ["gori-monday", "gori-monday-denied"], ["gori-monday", "gori-entered"], ["gori-monday-denied", "gori-entered-denied"], ["gori-entered", "gori-entered-denied"],
         ["gori-entered", "lavrov-explained"], ["senaki", "senaki-base"], ["senaki-base", "senaki-runway"], ["senaki", "senaki-runway"], ["kodori-strikes", "kodori-captured"], ["kodori-strikes", "kodori-reservists"], ["kodori-left", "kodori-captured"],
         ["putin-visit", "putin-genocide"], ["putin-visit", "roubles"], ["agents", "explosions"], ["kiev", "israel"], ["kiev", "instructors"], ["kouchner", "armistice-paper"], ["gori-looted", "gori-entered"], ["gori-looted", "manana"],
         ["manana", "neighbour"], ["neighbour", "karaleti-fire"], ["manana", "karaleti-fire"], ["lomaia-borisov", "borisov"], ["gori-9", "gori-12"], ["gori-9", "gori-bombs-denied"], ["gori-12", "gori-bombs-denied"], ["poti-entered", "poti-boats"],
         ["six-points", "sarkozy-moscow"], ["six-points", "medvedev-halt"], ["six-points", "ceasefire-august"], ["medvedev-halt", "ceasefire-august"], ["six-points", "saakashvili-signed"], ["armistice-paper", "six-points"], ["sarkozy-moscow", "sarkozy-flew"],
         ["bush-demand", "rice-trip"], ["ports", "ports-denied"], ["pipeline", "pipeline-denied"], ["buffer-left", "incomplete"], ["buffer-left", "police-karaleti"], ["buffer-left", "deal"], ["car-bomb", "impounded"], ["car-bomb", "bomb-blamed"], ["car-bomb", "bomb-denied"],
         ["car-bomb", "bomb-staged"], ["bomb-blamed", "bomb-staged"], ["policeman", "policeman-denied"], ["gali", "gali-rejected"], ["recognition", "nicaragua"], ["recognition", "venezuela"], ["nicaragua", "venezuela"], ["osce-refused", "osce-left"],
         ["osce-refused", "eumm-refused"], ["relief-route", "route-insisted"], ["shindisi", "tirdznisi"], ["cluster-roki", "cluster-conceded"], ["basement", "freed"], ["basement", "beatings"], ["basement", "prison"], ["guterres", "repairs"],
         ["torched", "driven-out"], ["torched", "looted"], ["verdict-georgia", "verdict-russia"], ["verdict-georgia", "no-proof"], ["invasion", "no-proof"], ["verdict-russia", "counter-attack"], ["verdict-russia", "armed"], ["verdict-georgia", "bombardment"],
         ["ceasefire-august", "saakashvili-signed"], ["ceasefire-august", "medvedev-signed"], ["saakashvili-signed", "medvedev-signed"], ["green-light", "signal-denied"], ["green-light", "attack-planned"], ["kitsmarishvili", "attack-planned"],
         ["kitsmarishvili", "green-light"], ["opposition", "resignation"], ["mutiny", "mutiny-ended"], ["officers-paid", "payment-accused"], ["officers-paid", "payment-denied"], ["autonomy", "war-1991"], ["veto", "osce-gone"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
