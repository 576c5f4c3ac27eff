#!/usr/bin/env python3
"""Writes gold.json for the five reports in reports/, written by us in our own sentences about the war in Tigray, June to
August 2021. Every evidence string is an exact substring of its report, standing once. Run: ./make_gold.py"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "200": {"published": ["2021-06-29", "2021-06-29"], "basis": "stated", "agency": "AP"},
    "201": {"published": ["2021-06-30", "2021-07-01"], "basis": "inferred", "agency": "AP", "derived_from": {"200": "rewrite"}},
    "202": {"published": ["2021-07-02", "2021-07-02"], "basis": "stated"},
    "203": {"published": ["2021-07-17", "2021-07-17"], "basis": "stated"},
    "204": {"published": ["2021-08-12", "2021-08-12"], "basis": "stated", "agency": "AFP"},
}

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "TDF": {"type": "group", "names": ["Tigray Defense Forces", "Tigray Defence Forces", "TDF"],
            "also": ["Army of Tigray", "Tigray army", "Tigray forces", "Tigray fighters", "Tigray's fighters", "Tigray rebels", "rebels", "Rebel fighters", "Fighters", "our forces", "TDF units", "rebels from Tigray",
                     "Tigray People's Liberation Front", "TPLF", "Tigrayans", "Tigray", "Fighters loyal to the former ruling party of Ethiopia's Tigray region", "Rebel fighters loyal to Tigray's former rulers"]},
    "TPLF": {"type": "group", "names": ["Tigray People’s Liberation Front", "TPLF"],
             "also": ["terrorist TPLF", "junta", "terrorist group", "group", "remnants of the junta", "Tigrayans", "Tigray Defence Forces", "TDF", "former ruling party", "criminal clique"]},
    "Tigray government": {"type": "organisation", "names": ["Government of Tigray"], "also": ["Tigray"]},
    "ENDF": {"type": "group", "names": ["Ethiopian National Defense Force", "ENDF"],
             "also": ["army", "Ethiopian army", "federal soldiers", "federal troops", "federal forces", "Ethiopian soldiers", "Ethiopian troops", "Ethiopian forces", "soldiers", "military", "troops", "Army", "heroic army",
                      "air force", "Ethiopian air force", "Defence Forces", "four federal divisions", "federal divisions", "regime's military", "soldiers of the Ethiopian National Defense Force", "warplane of the Ethiopian air force"]},
    "Ethiopia": {"type": "state", "names": ["Ethiopia"],
                 "also": ["Ethiopian government", "Ethiopia's government", "government", "government of Prime Minister Abiy Ahmed", "federal government", "Addis Ababa", "regime", "Abiy's government"]},
    "Eritrea": {"type": "state", "names": ["Eritrea"],
                "also": ["Eritrean government", "Eritreans", "Eritrean soldiers", "Eritrean troops", "Eritrean forces", "Asmara", "Neighboring Eritrea"]},
    "Amhara forces": {"type": "group", "names": ["Amhara special forces", "Amhara forces"],
                      "also": ["Amhara", "Amhara expansionists", "Amhara troops", "militiamen from the Amhara region", "special forces", "invaders"]},
    "Amhara": {"type": "place", "names": ["Amhara"], "also": ["Amhara region", "Amhara regional state", "regional government in Bahir Dar", "regional government"]},
    "Abiy": {"type": "person", "names": ["Abiy Ahmed", "Abiy"],
             "also": ["Mr Abiy", "Prime Minister Abiy Ahmed", "Prime Minister Abiy Ahmed (PhD)", "Prime Minister Abiy Ahmed's office", "warmonger Abiy Ahmed", "Ethiopia's leader", "Ethiopian government", "government"]},
    "Getachew": {"type": "person", "names": ["Getachew Reda", "Getachew"]},
    "Getnet": {"type": "person", "names": ["Getnet Adane", "Getinet Adane"], "also": ["Colonel Getnet Adane", "Col. Getnet Adane", "Colonel Getinet Adane", "army spokesman Colonel Getnet Adane", "military", "ENDF"]},
    "Abraham Belay": {"type": "person", "names": ["Abraham Belay"], "also": ["interim administration", "Interim administration chief Abraham Belay"]},
    "interim administration": {"type": "organisation", "names": ["interim administration"], "also": ["region's interim administration"]},
    "Guterres": {"type": "person", "names": ["António Guterres", "Antonio Guterres"]},
    "Fore": {"type": "person", "names": ["Henrietta Fore"], "also": ["UNICEF", "Unicef chief Henrietta Fore"]},
    "Redwan": {"type": "person", "names": ["Redwan Hussein"], "also": ["Mr Redwan", "Redwan"]},
    "task force": {"type": "organisation", "names": ["emergency task force on Tigray"], "also": ["emergency task force", "task force", "government's emergency task force on Tigray", "government's emergency task force", "government"]},
    "Duddridge": {"type": "person", "names": ["James Duddridge"], "also": ["Britain"]},
    "Bacha": {"type": "person", "names": ["Bacha Debele"], "also": ["Lieutenant General Bacha Debele", "Lt. General Bacha", "Bacha", "General"]},
    "Demeke": {"type": "person", "names": ["Demeke Mekonnen"]},
    "Gizachew": {"type": "person", "names": ["Gizachew Muluneh"]},
    "Debretsion": {"type": "person", "names": ["Debretsion Gebremichael", "Debretsion"], "also": ["Dr. Debretsion", "President Debretsion Gebremichael"]},
    "Isaias": {"type": "person", "names": ["Isaias Afwerki"]},
    "Adanech": {"type": "person", "names": ["Adanech Abebe"]},
    "Mandefro": {"type": "person", "names": ["Mandefro Tadesse"]},
    "Billene": {"type": "person", "names": ["Billene Seyoum"]},
    "Kumsa": {"type": "person", "names": ["Kumsa Diriba", "Jaal Marroo"], "also": ["Mr Diriba", "Diriba"]},
    "Power": {"type": "person", "names": ["Samantha Power"]},
    "OLA": {"type": "group", "names": ["Oromo Liberation Army", "OLA"], "also": ["another insurgent group", "his group", "Kumsa Diriba"]},
    "US": {"type": "state", "names": ["United States"]},
    "State Department": {"type": "organisation", "names": ["U.S. State Department"], "also": ["State Department", "United States"]},
    "UN": {"type": "organisation", "names": ["United Nations", "UN"]},
    "UNICEF": {"type": "organisation", "names": ["UNICEF"]},
    "WFP": {"type": "organisation", "names": ["World Food Programme"], "also": ["convoy", "convoy of 50 trucks of the World Food Programme"]},
    "MSF": {"type": "organisation", "names": ["Doctors Without Borders", "MSF"]},
    "NRC": {"type": "organisation", "names": ["Norwegian Refugee Council"]},
    "USAID": {"type": "organisation", "names": ["US Agency for International Development"]},
    "Federal Police": {"type": "organisation", "names": ["Federal Police"]},
    "Awlo": {"type": "organisation", "names": ["Awlo Media Center"]},
    "Fact Check": {"type": "organisation", "names": ["State of Emergency Fact Check"]},
    "parliament": {"type": "organisation", "names": ["House of Peoples' Representatives"], "also": ["parliament"]},
    "Northern Command": {"type": "group", "names": ["Northern Command"]},
    "Oromia": {"type": "place", "names": ["Oromia"], "also": ["regions of Oromia and Sidama"]},
    "Tigray": {"type": "place", "names": ["Tigray"], "also": ["Tigray region"]},
    "Mekelle": {"type": "place", "names": ["Mekele", "Mekelle", "MEKELLE"], "lat": 13.497, "lon": 39.475},
    "Togoga": {"type": "place", "names": ["Togoga"], "lat": 13.60, "lon": 39.28},
    "Abi Adi": {"type": "place", "names": ["Abi Adi"], "lat": 13.623, "lon": 39.002},
    "Wukro": {"type": "place", "names": ["Wukro"], "lat": 13.79, "lon": 39.60},
    "Adigrat": {"type": "place", "names": ["Adigrat"], "lat": 14.277, "lon": 39.462},
    "Shire": {"type": "place", "names": ["Shire"], "lat": 14.104, "lon": 38.283},
    "Axum": {"type": "place", "names": ["Axum"], "lat": 14.13, "lon": 38.72},
    "Tekeze": {"type": "place", "names": ["Tekeze River"], "also": ["Tekeze", "Tekeze bridge", "bridge", "bridge over the Tekeze River"]},
    "Humera": {"type": "place", "names": ["Humera"], "lat": 14.29, "lon": 36.61},
    "Wolkait": {"type": "place", "names": ["Wolkait"], "also": ["Wolkait area", "Humera"]},
    "Korem": {"type": "place", "names": ["Korem"], "lat": 12.506, "lon": 39.522},
    "Alamata": {"type": "place", "names": ["Alamata"], "lat": 12.416, "lon": 39.556},
    "Mai Tsebri": {"type": "place", "names": ["Mai Tsebri"], "lat": 13.583, "lon": 38.15},
    "Lalibela": {"type": "place", "names": ["Lalibela"], "lat": 12.032, "lon": 39.041},
    "Woldiya": {"type": "place", "names": ["Woldiya"], "lat": 11.83, "lon": 39.60},
    "Galikoma": {"type": "place", "names": ["Galikoma"]},
    "Addis Ababa": {"type": "place", "names": ["Addis Ababa", "ADDIS ABABA"], "also": ["capital"], "lat": 9.025, "lon": 38.747},
    "Bahir Dar": {"type": "place", "names": ["Bahir Dar"], "lat": 11.594, "lon": 37.388},
    "Nairobi": {"type": "place", "names": ["NAIROBI"], "lat": -1.286, "lon": 36.817},
}

# Mekelle: taken in 2020, lost in June 2021
event("mekelle-2020", ["capture"], ["2020-11-28", "2020-11-28"], "Mekelle", "ENDF",
      {"200": ["Federal troops captured Mekele on Nov. 28"], "201": ["Mekelle had been held by federal forces since 28 November 2020"]}, target="TPLF")
event("mekelle-captured", ["capture"], ["2021-06-28", "2021-06-28"], "Mekelle", "TDF",
      {"200": ["Tigray fighters retake regional capital", "entered the regional capital, Mekele, on Monday", "The capital of Tigray, Mekele, is 100% under our control"],
       "201": ["Tigray rebels march into Mekelle", "entered the regional capital Mekelle on Monday, June 28", "The capital of Tigray, Mekelle, is 100 percent under our control"],
       "204": ["the day on which the Tigray Defence Forces, or TDF, recaptured Mekele"]},
      target="ENDF")
event("mekelle-airport", ["capture", "seize"], ["2021-06-28", "2021-06-28"], None, "TDF",
      {"200": ["the Tigray Defense Forces had seized the city’s airport late on Monday"], "201": ["the Tigray Defence Forces (TDF) took the airport on Monday night"]},
      speakers={"200": "Getachew", "201": "Getachew"})
event("mekelle-fighting", ["clash", "attack"], ["2021-06-28", "2021-06-30"], "Mekelle", None,
      {"200": ["skirmishes were continuing on the outskirts"], "201": ["fighting was still going on around the city"]}, speakers={"200": "Getachew", "201": "Getachew"})
event("mekelle-withdrawal", ["withdraw"], ["2021-06-28", "2021-06-28"], "Mekelle", "ENDF",
      {"200": ["sending federal soldiers and the officials they had installed fleeing south", "The retreat was not an orderly one"],
       "201": ["sending Ethiopian soldiers and government-appointed officials fleeing southwards", "The army's pullout came less than a week after", "the soldiers had left because they were being attacked from behind"],
       "202": ["Army Left Mekelle in Planned Manner", "left Mekelle in a planned and orderly manner on Sunday", "carried out a tactical relocation", "the army was withdrawn for the sake of the farmers"],
       "203": ["on the day his army was chased from Mekelle"]},
      times={"202": ["2021-06-27", "2021-06-27"]}, disputes=["time", "cause"], speakers={"202": "Bacha"})
event("bacha-denies-defeat", ["deny", "reject"], ["2021-07-02", "2021-07-02"], None, "Bacha", {"202": ["the heroic army was not defeated by the terrorist TPLF"]})
event("bacha-threat", ["threaten", "pledge"], ["2021-07-02", "2021-07-02"], None, "Bacha", {"202": ["We can enter Mekelle any time we like, in less than three weeks"]})
event("bacha-denies-prisoners", ["deny", "reject"], ["2021-07-02", "2021-07-02"], None, "Bacha", {"202": ["He dismissed as fabrication the claim of the group"]})
event("redwan-threat", ["threaten", "pledge"], ["2021-06-30", "2021-06-30"], None, "Redwan",
      {"201": ["the army could be back in Mekelle within three weeks", "If they provoke us again, the response will be far worse", "he warned"]})
event("redwan-rejects", ["reject", "deny"], ["2021-06-30", "2021-06-30"], None, "Redwan", {"201": ["he rejected suggestions that they had lost a battle"]})

# the ceasefire
event("ceasefire", ["ceasefire", "pledge"], ["2021-06-28", "2021-06-28"], None, "Ethiopia",
      {"200": ["as Ethiopia declares cease-fire", "declared an immediate, unilateral cease-fire"],
       "201": ["Addis Ababa announces truce", "Ethiopia's government announced an immediate, unilateral ceasefire"],
       "202": ["the government proclaimed the humanitarian ceasefire"],
       "204": ["after it proclaimed a unilateral ceasefire", "what was left of the truce of 28 June"]})
event("ceasefire-abiy", ["ceasefire", "pledge"], ["2021-06-28", "2021-06-28"], None, "Abiy", {"203": ["the so-called ceasefire which the warmonger Abiy Ahmed proclaimed"]})
event("ceasefire-asked", ["appeal"], None, None, "Abraham Belay",
      {"200": ["Abraham Belay, had asked for the cease-fire"], "201": ["Interim administration chief Abraham Belay had requested the ceasefire"]})
event("guterres-call", ["consult"], ["2021-06-28", "2021-06-28"], None, "Guterres",
      {"200": ["said he spoke with Abiy by phone on Monday"], "201": ["said he had talked by telephone with Prime Minister Abiy Ahmed on Monday"]}, target="Abiy")
event("truce-dismissed", ["reject"], ["2021-06-29", "2021-06-29"], None, "Getachew", {"201": ["Getachew dismissed the truce as \"a joke\"", "Truce \"a joke\""]})
event("getachew-vow", ["pledge", "threaten"], ["2021-06-29", "2021-06-29"], None, None,
      {"200": ["the Tigray fighters would pursue the Eritreans"], "201": ["the rebels would not stop until the whole of Tigray was free"]},
      speakers={"200": "Getachew", "201": "Getachew"})
event("tigray-terms", ["appeal"], ["2021-07-04", "2021-07-04"], None, "Tigray government",
      {"203": ["laid down its terms in a statement on July 4", "Eritrean troops and Amhara forces must leave every part of Tigray"]})

# UNICEF's office
event("unicef-office", ["seize", "destroy"], ["2021-06-28", "2021-06-28"], "Mekelle", "ENDF",
      {"200": ["who entered the agency’s office in Mekele on Monday and dismantled its satellite equipment"],
       "201": ["for storming the agency's Mekelle office on Monday and tearing out its satellite equipment"]}, speakers={"200": "Fore", "201": "Fore"})
event("fore-condemns", ["accuse"], ["2021-06-28", "2021-06-30"], None, "Fore",
      {"200": ["condemned what she called an act by soldiers"], "201": ["Unicef chief Henrietta Fore denounced Ethiopian troops"]}, target="ENDF")

# the market of Togoga
event("togoga", ["airstrike", "attack", "kill"], ["2021-06-22", "2021-06-22"], "Togoga", "ENDF",
      {"200": ["an airstrike hit a busy market in Togoga", "at least 64 people were killed and 180 others were wounded in the strike", "acknowledged the strike"],
       "201": ["an air raid on a crowded market at Togoga", "no fewer than 64 people died and 180 were injured", "has admitted the raid"],
       "202": ["On the air strike of June 22 at Togoga", "the air force struck only militants of the TPLF"],
       "203": ["where a warplane of the Ethiopian air force killed 64 people at the market on June 22"]},
      disputes=["target"])
event("togoga-denial", ["deny", "reject"], None, None, "Getnet",
      {"200": ["denied that civilians had died"], "201": ["insisted that no civilian was among the dead"]})
event("togoga-denial-july", ["deny", "reject", "accuse"], ["2021-06-30", "2021-07-02"], None, "Getnet", {"202": ["reiterated that the air force struck only militants", "that no market was hit"]})

event("msf-killed", ["kill", "attack", "shooting"], ["2021-06-24", "2021-06-24"], "Abi Adi", None, {"200": ["gunmen killed three employees of Doctors Without Borders"]}, target="MSF", speakers={"200": "MSF"})

# the offensive of June
event("june-offensive", ["attack"], ["2021-06-17", "2021-06-19"], None, "TDF", {"200": ["The Tigray forces launched their offensive around June 18"]})
event("wukro-captured", ["capture"], ["2021-06-18", "2021-06-28"], "Wukro", "TDF", {"200": ["briefly held the town of Wukro"]})
event("wukro-left", ["withdraw", "advance"], ["2021-06-18", "2021-06-28"], None, "TDF", {"200": ["before moving on"]})
event("adigrat-captured", ["capture"], ["2021-06-18", "2021-06-28"], "Adigrat", "TDF", {"200": ["They also captured Adigrat"]})
event("adigrat-reentered", ["capture", "advance", "deploy"], ["2021-06-18", "2021-06-29"], "Adigrat", "ENDF", {"200": ["federal soldiers went back in two days later without a fight"]})
event("shire-captured", ["capture"], ["2021-06-30", "2021-06-30"], "Shire", "TDF", {"201": ["the TDF walked into Shire on Wednesday morning"]}, target="Eritrea", disputes=["cause"])
event("shire-left", ["withdraw"], ["2021-06-29", "2021-06-30"], "Shire", "Eritrea", {"201": ["Eritrean soldiers left the town"]})
event("shire-battle", ["clash", "attack"], ["2021-06-28", "2021-06-30"], "Shire", None, {"201": ["the Eritreans had been beaten there after a day of heavy fighting"]})
event("axum-captured", ["capture"], None, "Axum", "TDF", {"201": ["the ancient city of Axum was in Tigrayan hands as well"]})

# Eritrea
event("eritrea-sent-troops", ["deploy", "supply"], None, None, "Eritrea", {"200": ["has sent troops to fight alongside Ethiopian forces"]})
event("us-eritrea", ["appeal"], ["2021-06-29", "2021-06-29"], None, "State Department", {"200": ["called on Eritrea to pull its troops out of Ethiopia at once"]}, target="Eritrea")
event("duddridge", ["appeal"], ["2021-06-30", "2021-06-30"], None, "Duddridge", {"201": ["demanded on Wednesday that they leave", "urged all parties to respect the ceasefire"]})

# how it began
event("army-sent", ["deploy", "attack"], ["2020-11-01", "2020-11-30"], None, "Abiy", {"200": ["sent the army into Tigray in November"]})
event("northern-command", ["attack", "kill"], ["2020-11-03", "2020-11-04"], None, "TPLF",
      {"200": ["accusing the TPLF of attacking a military base"], "202": ["the group attacked the Northern Command in the night of November 3, 2020", "massacred members of the army"]},
      times={"200": ["2020-11-01", "2020-11-30"]})
event("abiy-accused", ["accuse"], ["2020-11-01", "2020-11-30"], None, "Abiy", {"200": ["after accusing the TPLF"]}, target="TPLF")
event("wolkait-1991", ["capture", "seize"], ["1991-01-01", "1991-12-31"], "Wolkait", None, {"202": ["which was taken from Amhara by force thirty years ago"]})
event("wolkait-2020", ["capture"], ["2020-11-01", "2020-11-30"], "Wolkait", None, {"202": ["restored in November"]})
event("gizachew-vow", ["pledge", "threaten", "reject"], ["2021-06-30", "2021-07-02"], None, "Gizachew", {"202": ["He vowed that not an inch of that land will be given back"]})

# Addis Ababa, early July
event("bridge", ["destroy", "bombing", "attack"], ["2021-07-01", "2021-07-01"], "Tekeze", None,
      {"202": ["remnants of the junta on Thursday blew up the bridge over the Tekeze River", "the destruction of the bridge"],
       "203": ["Eritrean and Amhara troops destroyed the Tekeze bridge on July 1"]},
      speakers={"202": "Fact Check"}, disputes=["actor"])
event("demeke-met", ["consult"], ["2021-07-02", "2021-07-02"], None, "Demeke", {"202": ["who met ambassadors based in Addis Ababa this morning"]})
event("demeke-rejects", ["reject", "deny"], ["2021-07-02", "2021-07-02"], None, "Demeke", {"202": ["rejected the allegation that the government is using hunger as a weapon"]})
event("demeke-calls", ["appeal"], ["2021-07-02", "2021-07-02"], None, "Demeke", {"202": ["called on the international community to condemn the criminal clique"]})
event("food-provided", ["aid"], None, None, "Ethiopia", {"202": ["Ethiopia has provided food to 4.2 million people in Tigray"]}, speakers={"202": "Demeke"})
event("awlo-arrests", ["arrest"], ["2021-06-30", "2021-06-30"], "Addis Ababa", "Federal Police", {"202": ["it arrested 12 employees of the Awlo Media Center"]}, speakers={"202": "Federal Police"})
event("awlo-seizure", ["seize"], ["2021-06-30", "2021-06-30"], None, None, {"202": ["Two vehicles and a number of computers were confiscated"]})
event("tplf-designated", ["sanction", "restrict", "accuse"], ["2021-05-06", "2021-05-06"], None, "parliament",
      {"202": ["designated TPLF as a terrorist organization on May 6"], "204": ["whom parliament classed as terrorists in May"]}, target="TPLF",
      times={"204": ["2021-05-01", "2021-05-31"]})

# the south of Tigray, July
event("korem-captured", ["capture"], ["2021-07-12", "2021-07-12"], "Korem", "TDF",
      {"203": ["Tigray army frees Korem and Alamata", "The Army of Tigray liberated Korem on Monday"], "204": ["Alamata and Korem, taken by the TDF in mid-July"]},
      times={"204": ["2021-07-10", "2021-07-20"]}, speakers={"203": "Tigray government"})
event("alamata-captured", ["capture"], ["2021-07-13", "2021-07-13"], "Alamata", "TDF",
      {"203": ["Tigray army frees Korem and Alamata", "and the town of Alamata a day later", "TDF units came in around noon", "denied on Tuesday that Alamata had fallen"], "204": ["Alamata and Korem, taken by the TDF in mid-July"]},
      times={"204": ["2021-07-10", "2021-07-20"]}, speakers={"203": "Tigray government"}, disputes=["status"])
event("alamata-left", ["withdraw"], ["2021-07-12", "2021-07-13"], None, None, {"203": ["the invaders left at dawn on Tuesday", "driving Amhara expansionists and the remains of four federal divisions out"]})
event("alamata-looting", ["seize", "destroy"], ["2021-07-12", "2021-07-13"], None, None, {"203": ["after looting the bank"]})
event("gizachew-denies", ["deny", "reject"], ["2021-07-13", "2021-07-13"], None, "Gizachew", {"203": ["denied on Tuesday that Alamata had fallen"]})
event("campaign-opened", ["attack", "advance"], ["2021-07-12", "2021-07-17"], None, "Tigray government", {"203": ["it opened its long-promised campaign"]})
event("mai-tsebri", ["capture"], ["2021-07-14", "2021-07-14"], "Mai Tsebri", "TDF", {"203": ["our forces also took Mai Tsebri on Wednesday"]})
event("tanks", ["seize", "capture"], ["2021-07-14", "2021-07-14"], "Mai Tsebri", "TDF", {"203": ["captured eleven tanks and a large store of ammunition there"]})
event("prisoners-freed", ["release"], ["2021-07-16", "2021-07-16"], None, "Tigray government",
      {"203": ["lets 1,000 prisoners go", "On Friday Tigray released about 1,000 of the rank-and-file soldiers"]}, speakers={"203": "Debretsion"})
event("prisoners-taken", ["capture", "arrest", "abduct"], None, None, "Tigray government", {"203": ["it had taken prisoner"]}, target="ENDF")
event("abiy-repel", ["pledge", "threaten"], ["2021-07-14", "2021-07-14"], None, "Abiy", {"203": ["he announced that federal forces would \"defend and repel\" all attacks"]})
event("oromia-forces", ["deploy", "pledge"], ["2021-07-14", "2021-07-16"], None, "Oromia", {"203": ["they were sending special forces to the front"]})
event("wfp-convoy", ["aid"], ["2021-07-12", "2021-07-12"], "Mekelle", "WFP", {"203": ["A convoy of 50 trucks of the World Food Programme reached Mekelle on Monday"]})

# August
event("call-to-arms", ["appeal"], ["2021-08-10", "2021-08-10"], None, "Abiy",
      {"204": ["Ethiopia's leader urges citizens to take up arms", "has called on \"all capable citizens\" to join the war", "Now is the right time for all capable Ethiopians", "The appeal buries"]})
event("amhara-afar-push", ["advance", "attack"], ["2021-06-28", "2021-08-12"], None, "TDF", {"204": ["have driven into the neighbouring regions of Amhara and Afar"]})
event("lalibela-captured", ["capture"], ["2021-08-05", "2021-08-05"], "Lalibela", "TDF",
      {"204": ["who last week took the holy town of Lalibela", "fell last Thursday without a shot being fired"]})
event("lalibela-left", ["withdraw"], ["2021-08-04", "2021-08-05"], None, None, {"204": ["our militia and the special forces had left in the night"]}, speakers={"204": "Mandefro"})
event("us-churches", ["appeal"], None, None, "US", {"204": ["The United States urged the TDF to protect the churches"]}, target="TDF")
event("galikoma", ["shelling", "attack", "kill"], ["2021-08-05", "2021-08-05"], "Galikoma", None,
      {"204": ["shells struck a health post and a school at Galikoma in Afar", "were reported to have been killed"]}, disputes=["actor"])
event("galikoma-blame", ["accuse"], None, None, None, {"204": ["Afar officials blamed the TDF"]}, target="TDF")
event("galikoma-denial", ["deny", "reject"], None, None, "Getachew", {"204": ["denied it in a message to AFP"]})
event("woldiya-shelled", ["shelling", "attack", "kill"], ["2021-08-09", "2021-08-09"], "Woldiya", None,
      {"204": ["Woldiya was shelled on Monday", "three people were killed when a house near the hospital was hit"]})
event("woldiya-attempt", ["attack", "advance"], None, "Woldiya", "TDF", {"204": ["the TDF had tried to enter it and was thrown back"]})
event("pact", ["agree", "sign", "cooperate"], None, None, "OLA",
      {"204": ["have struck a pact with it", "his group and the TPLF had agreed to fight together", "The agreement was reached a few weeks ago"]},
      speakers={"204": "Kumsa"}, disputes=["status"])
event("ola-designated", ["sanction", "restrict", "accuse"], ["2021-05-01", "2021-05-31"], None, None, {"204": ["was declared a terrorist organisation in May"]}, target="OLA")
event("power-visit", ["consult"], ["2021-08-04", "2021-08-04"], "Addis Ababa", "Power", {"204": ["was in Addis Ababa on 4 August"]})
event("ngos-suspended", ["restrict", "sanction"], ["2021-08-03", "2021-08-03"], None, "Ethiopia",
      {"204": ["The government suspended the Norwegian Refugee Council"]}, target="NRC")
event("ngos-accused", ["accuse"], ["2021-08-03", "2021-08-03"], None, "Ethiopia", {"204": ["accusing both of spreading misinformation"]}, target="NRC")

relations = [
    {"type": "speaks_for", "from": "Getachew", "to": "TPLF", "accounts": {"200": ["Getachew Reda, a spokesman for the Tigray People’s Liberation Front"], "201": ["Getachew Reda, spokesman for the Tigray People's Liberation Front"]}},
    {"type": "speaks_for", "from": "Getachew", "to": "TDF", "accounts": {"204": ["Its spokesman, Getachew Reda"]}},
    {"type": "speaks_for", "from": "Getnet", "to": "ENDF", "accounts": {"200": ["The military’s spokesman, Col. Getnet Adane"], "201": ["Army spokesman Colonel Getnet Adane"],
        "202": ["ENDF spokesperson Colonel Getinet Adane"], "203": ["Colonel Getnet Adane, who speaks for the genocidal regime's military"]}},
    {"type": "speaks_for", "from": "Gizachew", "to": "Amhara", "accounts": {"202": ["Gizachew Muluneh, Amhara regional state communication head"], "203": ["Gizachew Muluneh, its spokesman"]}},
    {"type": "speaks_for", "from": "Redwan", "to": "task force", "accounts": {"201": ["Redwan Hussein, spokesman for the government's emergency task force on Tigray"]}},
    {"type": "speaks_for", "from": "Billene", "to": "Ethiopia", "accounts": {"204": ["A government spokeswoman, Billene Seyoum"]}},
    {"type": "leads", "from": "Abraham Belay", "to": "interim administration", "accounts": {"200": ["The head of the region’s interim administration, Abraham Belay"], "201": ["Interim administration chief Abraham Belay"]}},
    {"type": "leads", "from": "Fore", "to": "UNICEF", "accounts": {"200": ["Henrietta Fore, the executive director of UNICEF"], "201": ["Unicef chief Henrietta Fore"]}},
    {"type": "leads", "from": "Guterres", "to": "UN", "accounts": {"200": ["U.N. Secretary-General António Guterres"], "201": ["Antonio Guterres, the UN secretary general"]}},
    {"type": "leads", "from": "Abiy", "to": "Ethiopia", "accounts": {"200": ["the government of Prime Minister Abiy Ahmed"], "204": ["Ethiopia's leader"]}},
    {"type": "leads", "from": "Debretsion", "to": "Tigray government", "accounts": {"203": ["President Debretsion Gebremichael"]}},
    {"type": "leads", "from": "Kumsa", "to": "OLA", "accounts": {"204": ["Kumsa Diriba, who leads the Oromo Liberation Army"]}},
    {"type": "leads", "from": "Power", "to": "USAID", "accounts": {"204": ["Samantha Power, the head of the US Agency for International Development"]}},
    {"type": "allied_with", "from": "Eritrea", "to": "ENDF", "accounts": {"200": ["has sent troops to fight alongside Ethiopian forces"]}},
    {"type": "backs", "from": "Eritrea", "to": "Abiy", "accounts": {"201": ["The Eritrean government, which sided with Mr Abiy"]}},
    {"type": "opposed_to", "from": "Eritrea", "to": "TPLF", "accounts": {"200": ["Neighboring Eritrea, an enemy of the TPLF for two decades"]}},
    {"type": "allied_with", "from": "OLA", "to": "TPLF", "accounts": {"204": ["his group and the TPLF had agreed to fight together"]}},
]

quantities = [
    {"what": "killed", "low": 64, "accounts": {"200": ["at least 64 people were killed"], "201": ["no fewer than 64 people died"]}},
    {"what": "killed", "low": 64, "high": 64, "accounts": {"203": ["killed 64 people"]}},
    {"what": "wounded", "low": 180, "high": 180, "accounts": {"200": ["180 others were wounded"], "201": ["180 were injured"]}},
    {"what": "killed", "low": 3, "high": 3, "accounts": {"200": ["three employees of Doctors Without Borders"], "204": ["three people were killed"]}},
    {"what": "people facing famine", "low": 350000, "accounts": {"201": ["At least 350,000 people"]}},
    {"what": "displaced", "low": 1700000, "high": 1700000, "accounts": {"201": ["about 1.7 million have been driven from their homes"]}},
    {"what": "distance km", "low": 140, "high": 140, "accounts": {"201": ["some 140 kilometres"]}},
    {"what": "people fed", "low": 4200000, "high": 4200000, "accounts": {"202": ["4.2 million people"]}},
    {"what": "arrested", "low": 12, "high": 12, "accounts": {"202": ["12 employees"]}},
    {"what": "vehicles seized", "low": 2, "high": 2, "accounts": {"202": ["Two vehicles"]}},
    {"what": "prisoners released", "low": 1000, "high": 1000, "accounts": {"203": ["about 1,000 of the rank-and-file soldiers"]}},
    {"what": "prisoners held", "low": 7000, "high": 7000, "accounts": {"203": ["Some 7,000 others"]}},
    {"what": "tanks captured", "low": 11, "high": 11, "accounts": {"203": ["eleven tanks"]}},
    {"what": "trucks", "low": 50, "high": 50, "accounts": {"203": ["50 trucks"]}},
    {"what": "tonnes of food", "low": 900, "high": 900, "accounts": {"203": ["900 tonnes of food"]}},
    {"what": "recruits", "low": 3000, "high": 3000, "accounts": {"204": ["3,000 young people"]}},
    {"what": "displaced", "low": 300000, "high": 300000, "accounts": {"204": ["some 300,000 people"]}},
    {"what": "killed", "low": 200, "accounts": {"204": ["more than 200 people"]}},
    {"what": "children killed", "low": 100, "high": 100, "accounts": {"204": ["among them 100 children"]}},
    {"what": "lorries a day", "low": 100, "accounts": {"204": ["At least 100 lorries a day"]}},
]

wordings = [
    {"entity": "TPLF", "report": "202", "loaded": "terrorist", "evidence": ["by the terrorist TPLF", "working with the terrorist group"]},
    {"entity": "TPLF", "report": "202", "loaded": "junta", "evidence": ["the junta which used to threaten the nation"]},
    {"entity": "TPLF", "report": "202", "loaded": "remnants", "evidence": ["remnants of the junta"]},
    {"entity": "TPLF", "report": "202", "loaded": "gang", "evidence": ["a scattered gang"]},
    {"entity": "TPLF", "report": "202", "loaded": "criminal", "evidence": ["the criminal clique"]},
    {"entity": "ENDF", "report": "202", "loaded": "heroic", "evidence": ["the heroic army"]},
    {"entity": "TPLF", "report": "202", "loaded": "massacred", "evidence": ["massacred members of the army"]},
    {"entity": "Amhara forces", "report": "203", "loaded": "expansionists", "evidence": ["Amhara expansionists"]},
    {"entity": "Amhara forces", "report": "203", "loaded": "invaders", "evidence": ["the invaders"]},
    {"entity": "TDF", "report": "203", "loaded": "liberated", "evidence": ["liberated Korem"]},
    {"entity": "Ethiopia", "report": "203", "loaded": "genocidal", "evidence": ["the genocidal regime's military"]},
    {"entity": "Ethiopia", "report": "203", "loaded": "regime", "evidence": ["The regime blames us"]},
    {"entity": "Ethiopia", "report": "203", "loaded": "so-called", "evidence": ["the so-called ceasefire"]},
    {"entity": "Abiy", "report": "203", "loaded": "warmonger", "evidence": ["the warmonger Abiy Ahmed"]},
]

# who holds a place on a day, according to the five reports taken together
control = [
    {"place": "Mekelle", "on": "2020-12-15", "holder": "ENDF"}, {"place": "Mekelle", "on": "2021-06-20", "holder": "ENDF"},
    {"place": "Mekelle", "on": "2021-06-30", "holder": "TDF"}, {"place": "Mekelle", "on": "2021-08-12", "holder": "TDF"},
    {"place": "Shire", "on": "2021-06-27", "holder": "Eritrea"}, {"place": "Shire", "on": "2021-07-02", "holder": "TDF"}, {"place": "Axum", "on": "2021-07-02", "holder": "TDF"},
    {"place": "Adigrat", "on": "2021-06-29", "holder": "ENDF"},
    {"place": "Korem", "on": "2021-07-14", "holder": "TDF"}, {"place": "Alamata", "on": "2021-07-16", "holder": "TDF"}, {"place": "Alamata", "on": "2021-08-12", "holder": "TDF"},
    {"place": "Mai Tsebri", "on": "2021-07-16", "holder": "TDF"}, {"place": "Lalibela", "on": "2021-08-08", "holder": "TDF"},
    {"place": "Humera", "on": "2021-07-02", "holder": "Amhara forces"}, {"place": "Humera", "on": "2021-08-12", "holder": "Amhara forces"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "200": ["By HANNA WELDU and PETER OKOTH", "Associated Press writer Daniel Abera in Addis Ababa contributed to this report."],
    "201": ["Home > Africa > Horn", "2 min read", "Agencies contributed to this report.", "Read also: Inside the caves where Tigray's fighters hid", "Sign up for our Horn of Africa briefing"],
    "202": ["Friday, 02 July 2021 16:40", "Font size: decrease font size increase font size | Print | Email", "ABN – Voice of the Renaissance. Copyright © Abay National News. All rights reserved."],
    "203": ["Donate to the Hawzen Post and keep Tigrayan journalism alive"],
    "204": ["The Atlantic Ledger | World", "ba-dk/sol/mjw", "© Agence France-Presse", "SHARE THIS  Facebook  Twitter  WhatsApp"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["mekelle-captured", "mekelle-airport"], ["mekelle-captured", "mekelle-withdrawal"], ["mekelle-captured", "mekelle-fighting"], ["mekelle-airport", "mekelle-fighting"], ["ceasefire", "ceasefire-abiy"],
         ["mekelle-withdrawal", "bacha-denies-defeat"], ["bacha-threat", "bacha-denies-defeat"], ["bacha-denies-defeat", "bacha-denies-prisoners"],
         ["unicef-office", "fore-condemns"], ["togoga", "togoga-denial"], ["togoga", "togoga-denial-july"], ["togoga-denial", "togoga-denial-july"],
         ["northern-command", "abiy-accused"], ["northern-command", "army-sent"], ["wukro-captured", "wukro-left"], ["june-offensive", "wukro-captured"], ["june-offensive", "adigrat-captured"],
         ["shire-captured", "shire-left"], ["shire-captured", "shire-battle"], ["shire-left", "shire-battle"], ["redwan-threat", "redwan-rejects"], ["redwan-rejects", "mekelle-withdrawal"],
         ["awlo-arrests", "awlo-seizure"], ["alamata-captured", "alamata-left"], ["alamata-left", "alamata-looting"], ["alamata-captured", "alamata-looting"], ["alamata-captured", "gizachew-denies"],
         ["korem-captured", "alamata-left"], ["korem-captured", "alamata-captured"], ["korem-captured", "campaign-opened"], ["alamata-captured", "campaign-opened"], ["mai-tsebri", "campaign-opened"],
         ["mai-tsebri", "tanks"], ["prisoners-freed", "prisoners-taken"], ["lalibela-captured", "lalibela-left"], ["lalibela-captured", "amhara-afar-push"], ["woldiya-attempt", "amhara-afar-push"],
         ["galikoma", "galikoma-blame"], ["galikoma", "galikoma-denial"], ["galikoma-blame", "galikoma-denial"], ["woldiya-shelled", "woldiya-attempt"], ["ngos-suspended", "ngos-accused"],
         ["tplf-designated", "ola-designated"], ["truce-dismissed", "getachew-vow"], ["truce-dismissed", "ceasefire"], ["ceasefire", "ceasefire-asked"], ["demeke-rejects", "demeke-calls"], ["demeke-met", "demeke-rejects"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
