#!/usr/bin/env python3
"""Writes gold.json for the five reports in reports/, written by us in our own sentences about the wars of Mali and Burkina Faso,
2012 to 2023. Every evidence string is an exact substring of its report, standing once. Run: ./make_gold.py

Held out: no developer reads this file, the reports or the gold (see ../README.md)."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event = G.event

reports = {
    "500": {"published": ["2023-11-14", "2023-11-14"], "basis": "stated", "agency": "AFP"},
    "501": {"published": ["2023-11-15", "2023-11-15"], "basis": "stated", "agency": "AFP", "derived_from": {"500": "rewrite"}},
    "502": {"published": ["2023-11-29", "2023-11-29"], "basis": "stated"},
    "503": {"published": ["2023-11-09", "2023-11-09"], "basis": "stated"},
    "504": {"published": ["2023-12-04", "2023-12-04"], "basis": "stated"},
}

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "FAMa": {"type": "group", "names": ["Malian Armed Forces", "FAMa"],
             "also": ["army", "Mali army", "Mali's army", "Malian army", "Malian soldiers", "soldiers", "our soldiers", "troops", "military", "our armed and security forces", "armed and security forces", "valiant Malian Armed Forces",
                      "column", "column of more than 100 vehicles", "column of the junta", "army vehicles", "government forces", "Mali", "junta", "Mali's junta", "General Staff", "Wagner men", "Wagner", "Armies"]},
    "Mali": {"type": "state", "names": ["Mali"], "also": ["Bamako", "Government of Mali", "Government", "government", "state", "State", "junta", "ruling junta", "Mali's junta", "authorities", "FAMa"]},
    "CSP": {"type": "group", "names": ["Permanent Strategic Framework", "Strategic Framework", "CSP", "CSP-PSD"],
            "also": ["Framework", "rebels", "Rebels", "Tuareg rebels", "Tuareg-led rebels", "Tuareg groups", "predominantly Tuareg groups", "alliance", "its fighters", "its men", "our fighters", "fighters", "Fighters of the CSP-PSD coalition",
                     "CSP-PSD coalition", "terrorists", "armed terrorist groups", "coalition of armed terrorist groups", "armed groups"]},
    "JNIM": {"type": "group", "names": ["Support Group for Islam and Muslims", "JNIM"], "also": ["jihadists", "terrorists", "JNIM fighters", "group", "Al Qaeda branch in the Sahel", "Al-Qaeda-linked Support Group for Islam and Muslims"]},
    "ISSP": {"type": "group", "names": ["Islamic State", "ISSP"]},
    "Al-Qaeda": {"type": "group", "names": ["Al-Qaeda", "Al Qaeda"]},
    "Wagner": {"type": "group", "names": ["Wagner group", "Wagner Group", "Wagner"], "also": ["Russian mercenaries", "Russian mercenaries of the Wagner group", "Russia's Wagner group", "Wagner men", "Russians", "white men"]},
    "GATIA": {"type": "group", "names": ["GATIA"]},
    "MINUSMA": {"type": "organisation", "names": ["MINUSMA", "Minusma"],
                "also": ["UN mission", "mission", "UN force", "peacekeepers", "UN peacekeepers", "Blue Helmets", "last peacekeepers", "United Nations", "UN"]},
    "UN rights office": {"type": "organisation", "names": ["UN human rights office"], "also": ["United Nations", "UN"]},
    "Security Council": {"type": "organisation", "names": ["Security Council"]},
    "EU": {"type": "organisation", "names": ["European Union", "EU"]},
    "AU": {"type": "organisation", "names": ["African Union"]},
    "WFP": {"type": "organisation", "names": ["World Food Programme"]},
    "AES": {"type": "organisation", "names": ["Alliance of Sahel States"], "also": ["Alliance"]},
    "Ministry": {"type": "organisation", "names": ["Ministry of Territorial Administration"]},
    "Council of Ministers": {"type": "organisation", "names": ["Council of Ministers"]},
    "Lakeside Institute": {"type": "organisation", "names": ["Lakeside Institute"]},
    "DIRPA": {"type": "organisation", "names": ["DIRPA"], "also": ["Information and Public Relations of the Armies"]},
    "Goita": {"type": "person", "names": ["Assimi Goita", "Assimi Goïta"], "also": ["Colonel Assimi Goita", "Col. Assimi Goïta"]},
    "Ramadane": {"type": "person", "names": ["Mohamed Elmaouloud Ramadane", "Mohamed Elmaouloud Ramadan"]},
    "Mara": {"type": "person", "names": ["Moussa Mara"]},
    "Touré": {"type": "person", "names": ["Ibrahim Maïga Touré"]},
    "Ag Ghaly": {"type": "person", "names": ["Iyad Ag Ghaly"], "also": ["people of Iyad Ag Ghaly"]},
    "Traoré": {"type": "person", "names": ["Ibrahim Traoré"], "also": ["Captain Ibrahim Traoré"]},
    "Gamou": {"type": "person", "names": ["El Hadj Ag Gamou", "El Hadji Ag Gamou"], "also": ["Ag Gamou", "GOVERNOR AG GAMOU", "Divisional General El Hadj Ag Gamou", "General El Hadji Ag Gamou"]},
    "Maïga": {"type": "person", "names": ["Abdoulaye Maïga"], "also": ["Colonel Abdoulaye Maïga"]},
    "Dembélé": {"type": "person", "names": ["Souleymane Dembélé", "Souleymane Dembele"], "also": ["Colonel Souleymane Dembélé", "Colonel Souleymane Dembele", "Colonel"]},
    "Alghabass": {"type": "person", "names": ["Alghabass Ag Intalla"]},
    "Bilal": {"type": "person", "names": ["Bilal Ag Acherif"]},
    "Koufa": {"type": "person", "names": ["Amadou Koufa"]},
    "Diarra": {"type": "person", "names": ["Oumar Diarra"], "also": ["Major General Oumar Diarra"]},
    "Barmou": {"type": "person", "names": ["Moussa Salaou Barmou"], "also": ["Brigadier General Moussa Salaou Barmou"]},
    "Aicha": {"type": "person", "names": ["Aicha Walet Mohamed"]},
    "Achafagui": {"type": "person", "names": ["Achafagui Ag Bouhada"], "also": ["Commander Achafagui Ag Bouhada"]},
    "Lingani": {"type": "person", "names": ["Issaka Lingani"]},
    "Louré": {"type": "person", "names": ["Arouna Louré"]},
    "Burkina Faso": {"type": "state", "names": ["Burkina Faso"], "also": ["government", "armed forces", "authorities"]},
    "Niger": {"type": "state", "names": ["Niger"], "also": ["Niger's military rulers", "authorities"]},
    "Algeria": {"type": "state", "names": ["Algeria"]},
    "Ghana": {"type": "state", "names": ["Ghana"]},
    "Kidal": {"type": "place", "names": ["Kidal", "KIDAL"], "also": ["Kidal town", "Region of Kidal", "Kidal cercle", "northern town", "desert town", "town"], "lat": 18.441, "lon": 1.408},
    "Anefis": {"type": "place", "names": ["Anefis", "Anéfis", "Anéfif"], "lat": 18.04, "lon": 0.60},
    "Gao": {"type": "place", "names": ["Gao"], "lat": 16.271, "lon": -0.044},
    "Ber": {"type": "place", "names": ["Ber"]},
    "Tessalit": {"type": "place", "names": ["Tessalit"], "lat": 20.20, "lon": 1.01},
    "Aguelhok": {"type": "place", "names": ["Aguelhok"], "lat": 19.465, "lon": 0.857},
    "Tinzaouaten": {"type": "place", "names": ["Tinzaouaten"], "lat": 19.95, "lon": 2.965},
    "Abeibara": {"type": "place", "names": ["Abeibara"]},
    "Bourem": {"type": "place", "names": ["Bourem"], "lat": 16.955, "lon": -0.348},
    "Bamba": {"type": "place", "names": ["Bamba"], "lat": 17.03, "lon": -1.40},
    "Ersane": {"type": "place", "names": ["Ersane"]},
    "Timbuktu": {"type": "place", "names": ["Timbuktu"], "also": ["Region of Timbuktu"], "lat": 16.773, "lon": -3.007},
    "Niafunké": {"type": "place", "names": ["Niafunké", "Niafunke"], "lat": 15.932, "lon": -3.991},
    "Ansongo": {"type": "place", "names": ["Ansongo"], "lat": 15.66, "lon": 0.502},
    "Ménaka": {"type": "place", "names": ["Ménaka"], "also": ["Ménaka town"], "lat": 15.918, "lon": 2.402},
    "Bamako": {"type": "place", "names": ["Bamako"], "also": ["capital"], "lat": 12.65, "lon": -8.0},
    "Djibo": {"type": "place", "names": ["Djibo"], "lat": 14.10, "lon": -1.63},
    "Zaongo": {"type": "place", "names": ["Zaongo"]},
    "Kaya": {"type": "place", "names": ["Kaya"], "lat": 13.092, "lon": -1.084},
    "Algiers": {"type": "place", "names": ["Algiers"], "lat": 36.75, "lon": 3.05},
    "Dakar": {"type": "place", "names": ["Dakar"], "lat": 14.72, "lon": -17.46},
    "Geneva": {"type": "place", "names": ["Geneva"], "lat": 46.20, "lon": 6.15},
}

# Kidal, November 2023
event("kidal-captured", ["capture"], ["2023-11-14", "2023-11-14"], "Kidal", "FAMa",
      {"500": ["Mali army takes Kidal", "Malian soldiers entered Kidal on Tuesday", "took control of the northern town", "our armed and security forces seized Kidal", "came in shortly before noon"],
       "501": ["Kidal falls to Mali's junta", "The army marched into the desert town on Tuesday", "our armed and security forces seized Kidal", "had walked in a little before midday without a fight"],
       "502": ["the brilliant victory of 14 November", "liberated Kidal from the coalition of armed terrorist groups"],
       "504": ["took over Kidal town on 14 November", "the army's arrival the next day was largely unopposed"]}, target="CSP")
event("kidal-left", ["withdraw"], ["2023-11-12", "2023-11-14"], "Kidal", "CSP",
      {"500": ["The rebels acknowledged the loss", "it had pulled its fighters out \"for strategic reasons\""],
       "501": ["as rebels slip away", "Strategic reasons had dictated that its men be pulled out", "They were not beaten, they left"],
       "502": ["the terrorists did not carry out any \"strategic withdrawal\"", "fled in disarray"],
       "504": ["Fighters of the CSP-PSD coalition left the town during the night of 12 to 13 November"]},
      times={"502": None, "504": ["2023-11-12", "2023-11-13"]}, speakers={"500": "CSP", "501": "CSP", "502": "Dembélé"}, disputes=["cause"])
event("kidal-fighting", ["clash", "attack"], ["2023-11-11", "2023-11-14"], "Kidal", None,
      {"500": ["after four days of fighting on its approaches", "in clashes some 25 kilometres south of the town"], "501": ["after four days of battle on the roads leading to it"]})
event("weapons-moved", ["withdraw", "deploy"], ["2023-11-12", "2023-11-12"], None, "CSP", {"501": ["the rebels had begun to move their heavy weapons towards the mountains"]})
event("column-sets-out", ["advance", "deploy"], ["2023-11-11", "2023-11-11"], None, "FAMa", {"500": ["The column set out again on Saturday"], "501": ["On Saturday the column moved off once more"]})
event("kidal-looting", ["seize", "destroy"], ["2023-11-15", "2023-11-16"], "Kidal", "FAMa", {"504": ["looting of shops and of two NGO warehouses by soldiers"]}, disputes=["status"])
event("kidal-arrests", ["arrest"], ["2023-11-15", "2023-11-16"], "Kidal", None, {"504": ["the arrest of at least 13 men"]}, disputes=["status"])
event("looting-denied", ["deny", "reject"], None, None, "Mali", {"504": ["The authorities deny both"]})
event("pickups-seized", ["seize", "capture"], ["2023-11-14", "2023-11-20"], None, None, {"502": ["Sixteen pick-ups were seized", "an important stock of fuel was recovered"]}, speakers={"502": "Dembélé"})
event("tinzaouaten-drones", ["drone_strike", "airstrike", "attack"], ["2023-11-14", "2023-11-30"], "Tinzaouaten", None, {"504": ["Drone strikes were recorded near Tinzaouaten (two)"]})

# the campaign of autumn 2023
event("column-leaves-gao", ["advance", "deploy"], ["2023-10-02", "2023-10-02"], None, "FAMa",
      {"500": ["A column of more than 100 vehicles left Gao on October 2"], "501": ["More than 100 army vehicles rolled out of Gao on October 2"]})
event("anefis-captured", ["capture"], ["2023-10-07", "2023-10-07"], "Anefis", "FAMa",
      {"500": ["It captured Anefis, halfway to Kidal, on October 7"], "501": ["took Anéfis five days later"], "502": ["Anéfif on 6 October"], "503": ["since it took the place at the beginning of October"]},
      times={"502": ["2023-10-06", "2023-10-06"], "503": ["2023-10-01", "2023-10-10"]}, speakers={"502": "Dembélé"}, disputes=["time"])
event("anefis-left", ["withdraw"], ["2023-10-01", "2023-10-10"], "Anefis", "CSP", {"503": ["Our fighters left Anefis", "a tactical fallback"]})
event("anefis-battle", ["clash", "attack"], ["2023-10-01", "2023-10-10"], "Anefis", None, {"503": ["after two days of battle"]})
event("mines", ["bombing", "attack", "destroy"], None, None, None, {"503": ["It lost men and trucks to mines"]}, target="FAMa")
event("ber-captured", ["capture"], ["2023-08-13", "2023-08-13"], "Ber", "FAMa", {"502": ["had previously recovered the localities of Ber on 13 August"]}, speakers={"502": "Dembélé"})
event("tessalit-captured", ["capture", "deploy"], ["2023-10-21", "2023-10-21"], "Tessalit", "FAMa",
      {"502": ["Tessalit on 22 October"], "503": ["soldiers flown in by night from Gao occupied the camp on October 21"]},
      times={"502": ["2023-10-22", "2023-10-22"]}, speakers={"502": "Dembélé"}, disputes=["time"])
event("tessalit-left", ["withdraw"], ["2023-10-21", "2023-10-21"], "Tessalit", "MINUSMA", {"503": ["the last peacekeepers left it"]})
event("aguelhok-left", ["withdraw"], ["2023-10-23", "2023-10-23"], "Aguelhok", "MINUSMA", {"503": ["At Aguelhok the peacekeepers left two days later"]})
event("aguelhok-looted", ["seize", "destroy"], ["2023-10-23", "2023-11-09"], "Aguelhok", None, {"503": ["the inhabitants looted what remained"]})
event("bourem-captured", ["capture"], ["2023-09-12", "2023-09-12"], "Bourem", "CSP", {"503": ["We took Bourem on September 12", "denied that Bourem was taken"]}, speakers={"503": "Achafagui"}, disputes=["status"])
event("bourem-left", ["withdraw"], ["2023-09-12", "2023-09-12"], "Bourem", "CSP", {"503": ["left it the same afternoon"]}, speakers={"503": "Achafagui"})
event("bourem-denied", ["deny", "reject"], None, None, "FAMa", {"503": ["The army has always denied that Bourem was taken"]})
event("bourem-fight", ["clash", "kill", "attack"], ["2023-09-12", "2023-09-12"], "Bourem", "FAMa", {"503": ["it killed forty-six attackers and lost ten of its own"]}, speakers={"503": "FAMa"})
event("bamba-captured", ["capture"], ["2023-10-01", "2023-10-01"], "Bamba", "CSP", {"503": ["We took Bamba on October 1"]}, speakers={"503": "Achafagui"})
event("bamba-left", ["withdraw"], ["2023-10-01", "2023-11-09"], "Bamba", "CSP", {"503": ["we are not there any more either"]}, speakers={"503": "Achafagui"})
event("ersane", ["kill", "attack"], ["2023-10-05", "2023-10-05"], "Ersane", "Wagner", {"503": ["Wagner men and soldiers killed seventeen herders on October 5", "Some were beheaded and the bodies booby-trapped"]})

# the mission leaves
event("minusma-ordered-out", ["expel", "appeal", "reject"], ["2023-06-16", "2023-06-16"], None, "Mali",
      {"500": ["which the junta ordered out of the country in June"], "501": ["whom the junta had told in June to go home"], "502": ["the Government of Mali demanded the withdrawal without delay of MINUSMA"]},
      target="MINUSMA", times={"500": ["2023-06-01", "2023-06-30"], "501": ["2023-06-01", "2023-06-30"]})
event("kidal-mission-left", ["withdraw"], ["2023-10-31", "2023-10-31"], "Kidal", "MINUSMA",
      {"500": ["the peacekeepers evacuated their base at Kidal"], "501": ["When the Blue Helmets quit Kidal on October 31"], "502": ["The mission left Kidal on 31 October"], "503": ["the camp that MINUSMA vacated the week before"]},
      times={"503": ["2023-10-29", "2023-11-05"]})
event("kidal-camp-occupied", ["capture", "seize", "deploy", "advance"], ["2023-10-31", "2023-10-31"], "Kidal", "CSP",
      {"500": ["the rebels moved straight in"], "501": ["the CSP occupied their base within hours"], "502": ["allowed the terrorists to install themselves there"]})
event("convoy-bombs", ["bombing", "attack"], ["2023-11-01", "2023-11-10"], None, "JNIM", {"501": ["Twenty-two peacekeepers were injured by roadside bombs", "claimed the attacks"]}, target="MINUSMA")
event("ansongo-transfer", ["withdraw", "concede", "release"], ["2023-11-24", "2023-11-24"], "Ansongo", "MINUSMA", {"504": ["MINUSMA transferred its camp at Ansongo to the civil authorities"]})
event("mission-to-leave", ["withdraw", "pledge"], ["2023-12-31", "2023-12-31"], None, "MINUSMA", {"504": ["plans to be out of Mali by 31 December"]}, status="planned")
event("ménaka-protest", ["protest", "appeal"], ["2023-11-20", "2023-11-20"], "Ménaka", None, {"504": ["demonstrators on 20 November demanded that the UN leave its wells behind"]})

# the drones of 7 November
event("kidal-drones", ["drone_strike", "airstrike", "attack", "kill", "destroy"], ["2023-11-07", "2023-11-07"], "Kidal", "FAMa",
      {"500": ["A week later drone strikes on the town killed at least 14 people", "it had \"neutralised\" several vehicles inside the former UN base"],
       "501": ["The drones came on November 7 and left at least 14 dead", "the military spoke of vehicles \"neutralised\""],
       "503": ["Fourteen dead, of whom eight were children", "The first drone came at about nine", "It fired at the camp", "The second struck at ten past ten", "its aircraft had neutralised vehicles of terrorists in the camp"],
       "504": ["The drone strike of 7 November, in which 14 civilians died"]},
      speakers={"500": "CSP", "501": "CSP"}, disputes=["target"])
event("drones-denied", ["deny", "reject", "accuse"], ["2023-11-08", "2023-11-08"], None, "Dembélé", {"503": ["no civilian had been targeted", "those who weep on the social networks are the accomplices"]})
event("inquiry-called-for", ["appeal"], None, None, "Ramadane", {"503": ["He called for an international inquiry"]})
event("toll-verified", ["investigate"], None, None, "UN rights office", {"503": ["it was trying to verify the toll"]})
event("csp-vow", ["pledge", "threaten"], None, None, "CSP", {"503": ["it will defend Kidal street by street"]})
event("families-out", ["appeal"], ["2023-11-03", "2023-11-03"], None, "Alghabass", {"503": ["asked that the families be sent out to the wadis"]})
event("men-offered", ["pledge", "supply", "deploy", "aid"], None, None, "Ag Ghaly", {"503": ["have offered men for the battle"]}, status="denied", disputes=["status"])
event("men-denied", ["deny", "reject"], None, None, "CSP", {"503": ["the CSP denies it", "repeats that it has no pact with JNIM"]})

# before 2023
event("kidal-2012", ["capture"], ["2012-03-01", "2012-03-31"], "Kidal", None, {"500": ["Rebels seized the town in March 2012"]})
event("kidal-2012-lost", ["capture", "withdraw"], ["2012-03-01", "2012-12-31"], "Kidal", None, {"500": ["soon lost it to their jihadist allies"]})
event("kidal-2013", ["capture", "attack", "withdraw"], ["2013-01-01", "2013-04-30"], None, None, {"500": ["French and Chadian forces drove the jihadists out in early 2013"]})
event("kidal-2014", ["withdraw", "capture", "clash", "attack"], ["2014-05-01", "2014-05-31"], "Kidal", "FAMa",
      {"500": ["were chased from Kidal in May 2014", "ended in a bloody rout"], "501": ["that soldiers had to run in May 2014"]})
event("mara-visit", ["consult"], ["2014-05-01", "2014-05-31"], "Kidal", "Mara", {"500": ["when a visit by then prime minister Moussa Mara"], "501": ["when the visit of Moussa Mara"]})
event("agreement-2015", ["sign", "agree", "ceasefire"], ["2015-01-01", "2015-12-31"], "Algiers", "CSP",
      {"500": ["signed a peace agreement with the state in Algiers in 2015"], "501": ["made peace with the government at Algiers in 2015"]}, target="Mali")
event("coup-2020", ["oust", "capture", "seize"], ["2020-01-01", "2020-12-31"], None, None, {"500": ["which took power in 2020"]})
event("war-resumed", ["attack", "clash"], ["2023-08-01", "2023-08-31"], None, "CSP", {"500": ["They took up arms again this August"]})
event("csp-accuses", ["accuse"], ["2023-08-01", "2023-08-31"], None, "CSP", {"500": ["accusing the army of breaking it"]}, target="FAMa")

# who speaks, and for what
event("traoré-hails", ["support"], None, None, "Traoré", {"501": ["hailed his neighbour's"]})
event("niger-congratulates", ["support"], None, None, "Niger", {"501": ["Niger's military rulers sent congratulations as well"]})
event("pact", ["sign", "agree", "cooperate"], ["2023-09-16", "2023-09-16"], None, None,
      {"501": ["The three regimes signed a mutual defence pact in September"], "502": ["The Charter of Liptako-Gourma, which founded the Alliance, was signed in Bamako on 16 September"]},
      times={"501": ["2023-09-01", "2023-09-30"]})
event("diarra-barmou", ["consult"], ["2023-11-28", "2023-11-28"], None, "Diarra", {"502": ["received on Tuesday his Nigerien counterpart", "with whom he reviewed the joint operations"]}, target="Barmou")
event("maïga-pledge", ["pledge"], None, None, "Maïga", {"502": ["will reopen progressively"]})
event("withdrawal-denied", ["deny", "reject"], ["2023-11-27", "2023-11-27"], None, "Dembélé", {"502": ["the terrorists did not carry out any \"strategic withdrawal\""]})
event("abuses-rejected", ["reject", "deny"], ["2023-11-27", "2023-11-27"], None, "Dembélé", {"502": ["formally rejected the allegations of abuses against civilians", "We have no mercenaries"]})
event("grave-enquiry", ["investigate"], None, None, None, {"502": ["he indicated that an enquiry was opened"]})
event("prosecution", ["investigate", "accuse"], ["2023-11-28", "2023-11-28"], None, None,
      {"502": ["announced yesterday the opening of an investigation against the leaders of the armed terrorist groups"]}, target="Alghabass")

# the jihadists in Mali
event("timbuktu-blockade", ["besiege", "restrict"], ["2023-08-08", "2023-12-04"], "Timbuktu", "JNIM", {"500": ["has kept Timbuktu under blockade since August"], "504": ["The blockade imposed by JNIM on 8 August"]})
event("timbuktu-talks", ["consult", "agree"], None, None, None, {"504": ["after talks between notables and the group's local commander"]})
event("niafunké", ["attack", "clash", "kill"], ["2023-11-26", "2023-11-26"], "Niafunké", None,
      {"502": ["the FAMa repelled on Sunday a complex attack on their post at Niafunké", "seven soldiers fallen on the field of honour"], "504": ["JNIM attacked the military camp of Niafunke on 26 November", "JNIM speaks of more than thirty"]},
      disputes=["number"])
event("niafunké-vehicles", ["seize", "capture"], None, None, "JNIM", {"504": ["has released pictures of captured vehicles"]})
event("road-closed", ["restrict", "besiege"], None, None, "ISSP", {"504": ["The road Ansongo–Ménaka is closed by order of Islamic State"]})

# Burkina Faso
event("djibo", ["attack", "kill", "clash"], ["2023-11-26", "2023-11-26"], "Djibo", "JNIM",
      {"504": ["the attack on Djibo (26 November)", "JNIM fighters stormed the army base, homes and displacement sites in Djibo", "at least 40 civilians were killed and 42 injured"]}, disputes=["target"])
event("djibo-camps", ["destroy"], ["2023-11-26", "2023-11-26"], "Djibo", None, {"504": ["three camps for displaced people were burnt"]}, speakers={"504": "UN rights office"})
event("djibo-airstrikes", ["airstrike", "kill"], ["2023-11-26", "2023-11-27"], None, None, {"504": ["more than 400 assailants killed by air strikes"]})
event("djibo-siege", ["besiege"], ["2022-02-01", "2023-12-04"], "Djibo", None, {"504": ["a town besieged since February 2022"]})
event("djibo-denied", ["deny", "reject"], ["2023-11-27", "2023-11-27"], None, "JNIM", {"504": ["denied having killed civilians"]})
event("zaongo", ["kill", "attack"], ["2023-11-05", "2023-11-05"], "Zaongo", None, {"504": ["were massacred in the village on 5 November", "the European Union put the dead at around 100"]}, disputes=["number"])
event("eu-calls", ["appeal"], None, None, "EU", {"504": ["called for light to be shed on who did it"]})
event("zaongo-inquiry", ["pledge", "investigate"], None, None, "Burkina Faso", {"504": ["The government has promised an investigation"]})
event("conscription", ["restrict", "arrest", "deploy"], ["2023-11-07", "2023-11-07"], None, "Burkina Faso", {"504": ["On 7 November the armed forces began to conscript critics"]})

relations = [
    {"type": "speaks_for", "from": "Ramadane", "to": "CSP", "accounts": {"500": ["its spokesman, Mohamed Elmaouloud Ramadane"], "501": ["Its spokesman, Mohamed Elmaouloud Ramadane"], "503": ["Mohamed Elmaouloud Ramadan, who speaks for the CSP"]}},
    {"type": "speaks_for", "from": "Maïga", "to": "Mali", "accounts": {"502": ["Colonel Abdoulaye Maïga, spokesman of the Government"]}},
    {"type": "speaks_for", "from": "Dembélé", "to": "FAMa", "accounts": {"503": ["a spokesman for the army, Colonel Souleymane Dembele"]}},
    {"type": "leads", "from": "Dembélé", "to": "DIRPA", "accounts": {"502": ["Colonel Souleymane Dembélé, Director of Information and Public Relations of the Armies (DIRPA)"]}},
    {"type": "leads", "from": "Goita", "to": "Mali", "accounts": {"500": ["the head of the ruling junta, Colonel Assimi Goita"], "501": ["the junta leader, Col. Assimi Goïta"]}},
    {"type": "leads", "from": "Traoré", "to": "Burkina Faso", "accounts": {"501": ["The leader of Burkina Faso, Captain Ibrahim Traoré"]}},
    {"type": "leads", "from": "Alghabass", "to": "CSP", "accounts": {"503": ["Alghabass Ag Intalla, who presides over it"]}},
    {"type": "leads", "from": "Ag Ghaly", "to": "JNIM", "accounts": {"500": ["led by the Tuareg Iyad Ag Ghaly"]}},
    {"type": "leads", "from": "Diarra", "to": "FAMa", "accounts": {"502": ["the Chief of General Staff of the Armies, Major General Oumar Diarra"]}},
    {"type": "leads", "from": "Gamou", "to": "Kidal", "accounts": {"502": ["El Hadj Ag Gamou, appointed Governor of the Region of Kidal"], "504": ["a transitional governor was named: General El Hadji Ag Gamou"]}},
    {"type": "backs", "from": "Wagner", "to": "FAMa", "accounts": {"500": ["with the help of Russian mercenaries of the Wagner group"]}},
    {"type": "part_of", "from": "JNIM", "to": "Al-Qaeda", "accounts": {"501": ["JNIM, the Al Qaeda branch in the Sahel"]}},
    {"type": "opposed_to", "from": "JNIM", "to": "FAMa", "accounts": {"500": ["is not part of the CSP but fights the same army"]}},
]

quantities = [
    {"what": "distance km", "low": 1500, "high": 1500, "accounts": {"500": ["Some 1,500 kilometres"], "501": ["1,500km"]}},
    {"what": "vehicles", "low": 100, "accounts": {"500": ["more than 100 vehicles"], "501": ["More than 100 army vehicles"]}},
    {"what": "killed", "low": 14, "accounts": {"500": ["at least 14 people"], "501": ["at least 14 dead"]}},
    {"what": "killed", "low": 14, "high": 14, "accounts": {"503": ["Fourteen dead"], "504": ["14 civilians died"]}},
    {"what": "children killed", "low": 8, "high": 8, "accounts": {"500": ["eight of them children"], "503": ["eight were children"]}},
    {"what": "wounded", "low": 26, "high": 26, "accounts": {"503": ["Twenty-six others are wounded"]}},
    {"what": "distance km", "low": 25, "high": 25, "accounts": {"500": ["some 25 kilometres"]}},
    {"what": "peacekeepers wounded", "low": 22, "high": 22, "accounts": {"501": ["Twenty-two peacekeepers were injured"]}},
    {"what": "pick-ups seized", "low": 16, "high": 16, "accounts": {"502": ["Sixteen pick-ups"]}},
    {"what": "soldiers killed", "low": 7, "high": 7, "accounts": {"502": ["seven soldiers fallen"], "504": ["seven dead"]}},
    {"what": "attackers killed", "low": 31, "high": 31, "accounts": {"502": ["thirty-one terrorists neutralised"]}},
    {"what": "attackers killed", "low": 46, "high": 46, "accounts": {"503": ["forty-six attackers"]}},
    {"what": "herders killed", "low": 17, "high": 17, "accounts": {"503": ["seventeen herders"]}},
    {"what": "arrested", "low": 13, "accounts": {"504": ["at least 13 men"]}},
    {"what": "households displaced", "low": 2800, "high": 2800, "accounts": {"504": ["2,800 households"]}},
    {"what": "soldiers killed", "low": 30, "accounts": {"504": ["more than thirty"]}},
    {"what": "civilians killed", "low": 40, "accounts": {"504": ["at least 40 civilians were killed"]}},
    {"what": "civilians wounded", "low": 42, "high": 42, "accounts": {"504": ["42 injured"]}},
    {"what": "camps burnt", "low": 3, "high": 3, "accounts": {"504": ["three camps"]}},
    {"what": "attackers killed", "low": 400, "accounts": {"504": ["more than 400 assailants killed"]}},
    {"what": "civilians killed", "low": 70, "high": 70, "accounts": {"504": ["about 70 people"]}},
    {"what": "civilians killed", "low": 100, "high": 100, "accounts": {"504": ["around 100"]}},
]

wordings = [
    {"entity": "CSP", "report": "502", "loaded": "terrorist", "evidence": ["the coalition of armed terrorist groups", "the terrorists did not carry out", "the leaders of the armed terrorist groups"]},
    {"entity": "FAMa", "report": "502", "loaded": "valiant", "evidence": ["the valiant Malian Armed Forces"]},
    {"entity": "FAMa", "report": "502", "loaded": "brilliant", "evidence": ["the brilliant victory"]},
    {"entity": "FAMa", "report": "502", "loaded": "liberated", "evidence": ["liberated Kidal"]},
    {"entity": "CSP", "report": "502", "loaded": "disarray", "evidence": ["fled in disarray"]},
    {"entity": "CSP", "report": "502", "loaded": "subversive", "evidence": ["subversive groups in the pay of foreign powers"]},
    {"entity": "Gamou", "report": "502", "loaded": "worthy", "evidence": ["this worthy son of the region"]},
    {"entity": "Wagner", "report": "503", "loaded": "killers", "evidence": ["Russian killers"]},
    {"entity": "CSP", "report": "503", "loaded": "accomplices", "evidence": ["the accomplices of the armed groups"]},
    {"entity": "CSP", "report": "503", "loaded": "terrorists", "evidence": ["vehicles of terrorists"]},
    {"entity": "Wagner", "report": "500", "loaded": "mercenaries", "evidence": ["Russian mercenaries of the Wagner group"]},
    {"entity": None, "report": "504", "loaded": "massacred", "evidence": ["were massacred in the village"]},
]

# who holds a place on a day, according to the five reports taken together
control = [
    {"place": "Kidal", "on": "2023-11-05", "holder": "CSP"}, {"place": "Kidal", "on": "2023-11-15", "holder": "FAMa"}, {"place": "Kidal", "on": "2023-11-29", "holder": "FAMa"},
    {"place": "Ber", "on": "2023-09-01", "holder": "FAMa"}, {"place": "Anefis", "on": "2023-10-20", "holder": "FAMa"}, {"place": "Anefis", "on": "2023-11-09", "holder": "FAMa"},
    {"place": "Tessalit", "on": "2023-10-25", "holder": "FAMa"}, {"place": "Tessalit", "on": "2023-11-29", "holder": "FAMa"}, {"place": "Bamba", "on": "2023-10-01", "holder": "CSP"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "500": ["By Seydou Konaté", "sk-mb/lar/kjm"],
    "501": ["NEWS › WEST AFRICA", "3-minute read", "MORE ON THIS: Bawku: the long shadow of the Sahel  •  What is Ecowas for?", "© Volta Graphic Communications Ltd. Reproduction forbidden without permission."],
    "502": ["APD/IT/FC", "Reproduction authorised with mention of source. To subscribe to the APD wire: commercial service, tel. ext. 114"],
    "503": ["Tineri Info is edited by volunteers. To write to us or send photographs: our WhatsApp line is open from 8 to 20 h"],
    "504": ["Classification: PUBLIC", "Map and dataset: see annex (not included in the e-mail version).", "If you no longer wish to receive it, reply STOP."],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["kidal-captured", "kidal-left"], ["kidal-captured", "kidal-fighting"], ["kidal-left", "kidal-fighting"], ["kidal-left", "weapons-moved"], ["kidal-left", "withdrawal-denied"], ["kidal-captured", "withdrawal-denied"],
         ["column-sets-out", "kidal-fighting"], ["column-sets-out", "kidal-captured"], ["kidal-looting", "kidal-arrests"], ["kidal-looting", "looting-denied"], ["kidal-arrests", "looting-denied"], ["kidal-captured", "pickups-seized"],
         ["anefis-captured", "anefis-left"], ["anefis-captured", "anefis-battle"], ["anefis-left", "anefis-battle"], ["column-leaves-gao", "anefis-captured"], ["tessalit-captured", "tessalit-left"], ["aguelhok-left", "aguelhok-looted"],
         ["bourem-captured", "bourem-left"], ["bourem-captured", "bourem-denied"], ["bourem-captured", "bourem-fight"], ["bourem-denied", "bourem-fight"], ["bourem-left", "bourem-fight"], ["bamba-captured", "bamba-left"],
         ["kidal-mission-left", "kidal-camp-occupied"], ["kidal-drones", "drones-denied"], ["kidal-drones", "inquiry-called-for"], ["kidal-drones", "toll-verified"], ["men-offered", "men-denied"],
         ["kidal-2012", "kidal-2012-lost"], ["kidal-2012-lost", "kidal-2013"], ["kidal-2014", "mara-visit"], ["war-resumed", "csp-accuses"], ["withdrawal-denied", "abuses-rejected"],
         ["ansongo-transfer", "mission-to-leave"], ["timbuktu-blockade", "timbuktu-talks"], ["niafunké", "niafunké-vehicles"], ["djibo", "djibo-camps"], ["djibo", "djibo-airstrikes"], ["djibo", "djibo-denied"], ["djibo", "djibo-siege"],
         ["djibo-airstrikes", "djibo-camps"], ["zaongo", "eu-calls"], ["zaongo", "zaongo-inquiry"], ["eu-calls", "zaongo-inquiry"], ["traoré-hails", "niger-congratulates"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
