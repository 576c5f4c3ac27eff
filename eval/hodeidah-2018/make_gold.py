#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the battle for Hodeidah, Yemen, June
to December 2018. The course of events, the places and the public persons follow what is publicly known. Invented are the
outlets and the UN office, bylines, what is between quotation marks, the counter-attack from Kilo 16, the figures of the fighting at
the airport and at Tuhayta, the strike in Zabid, the warehouse and the arrests in Bajil, Abu Salih al-Radfani and Hussein al-Subaihi,
and what the hospital's doctor says. Every evidence string is an exact substring of its report, standing once. Run: ./make_gold.py"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event = G.event

reports = {
    "800": {"published": ["2018-06-21", "2018-06-21"], "basis": "stated", "agency": "Reuters"},
    "801": {"published": ["2018-06-22", "2018-06-22"], "basis": "stated", "agency": "Reuters", "derived_from": {"800": "rewrite"}},
    "802": {"published": ["2018-07-09", "2018-07-09"], "basis": "stated"},
    "803": {"published": ["2018-08-27", "2018-08-31"], "basis": "inferred"},
    "804": {"published": ["2018-11-11", "2018-11-11"], "basis": "stated"},
    "805": {"published": ["2018-12-18", "2018-12-18"], "basis": "stated", "agency": "AFP"},
}

GOVERNMENT = ["joint forces", "national forces", "National forces", "Yemeni troops", "Coalition-backed force", "Yemeni Government forces", "pro-government soldiers", "Troops loyal to Yemen's exiled government",
              "troops loyal to Yemen's exiled government", "Emirati-led troops", "loyalist soldiers", "government's troops", "attackers", "coalition", "Saudi-led coalition", "Saudi-led alliance", "Arab alliance", "alliance",
              "government", "mercenaries", "hirelings", "US-Saudi aggression", "US-Saudi aggression and its mercenaries", "invaders", "Giants", "Giants Brigades", "West Coast joint forces"]
HOUTHIS = ["rebels", "Houthi rebels", "Houthi fighters", "militia", "coup militia", "group", "Iran-aligned movement", "Iran-allied rebels", "Houthi delegation", "delegation", "Army and Popular Committees", "heroes of the Army and Popular Committees",
           "Houthi", "Ansar Allah", "former Houthi allies", "militia mortars", "Army", "Popular Committees", "national forces"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Houthis": {"type": "group", "names": ["Houthis", "Ansar Allah"], "also": HOUTHIS},
    "Houthi army": {"type": "group", "names": ["Army and Popular Committees"], "also": HOUTHIS + ["Houthis", "Armed Forces", "naval force"]},
    "joint forces": {"type": "group", "names": ["joint forces"], "also": GOVERNMENT},
    "Coalition": {"type": "group", "names": ["Saudi-led coalition", "Saudi-led alliance", "Arab alliance", "coalition"], "also": GOVERNMENT + ["Riyadh and its allies", "enemy", "aggression", "warplanes of the enemy", "coalition forces", "Saudi Arabia", "Riyadh"]},
    "Giants": {"type": "group", "names": ["Giants Brigades", "Giants"], "also": ["so-called Giants", "southern fighters", "southern fighters known as the Giants", "Giants' Second Brigade", "Second Brigade", *GOVERNMENT]},
    "National Resistance": {"type": "group", "names": ["National Resistance", "Resistance"], "also": ["Brig. Tareq Saleh's National Resistance"]},
    "Tihama fighters": {"type": "group", "names": ["Tihama fighters"]},
    "Yemen government": {"type": "organisation", "names": ["Government of Yemen"], "also": ["Yemen's government", "government", "Yemen", "Yemen's exiled government"]},
    "UAE": {"type": "state", "names": ["United Arab Emirates", "UAE", "Emirates"], "also": ["Abu Dhabi", "Emirati authorities", "Emirati"]},
    "Saudi Arabia": {"type": "state", "names": ["Saudi Arabia", "Riyadh"], "also": ["Saudi", "Riyadh and its allies", "Saudi Arabia and its partners", "coalition", "Saudi-led coalition"]},
    "Iran": {"type": "state", "names": ["Iran"], "also": ["Tehran"]},
    "US": {"type": "state", "names": ["Washington"], "also": ["US"]},
    "Yemen": {"type": "state", "names": ["Yemen"]},
    "UN": {"type": "organisation", "names": ["United Nations", "UN"], "also": ["world body"]},
    "ICRC": {"type": "organisation", "names": ["International Committee of the Red Cross", "ICRC"]},
    "WFP": {"type": "organisation", "names": ["World Food Programme", "WFP"]},
    "health ministry": {"type": "organisation", "names": ["Ministry of Public Health"]},
    "WAM": {"type": "organisation", "names": ["WAM"]},
    "SPA": {"type": "organisation", "names": ["Saudi Press Agency"]},
    "AFP": {"type": "organisation", "names": ["AFP"]},
    "Al-Masirah": {"type": "organisation", "names": ["Al-Masirah TV"], "also": ["Al-Masirah", "Houthi-run Al-Masirah TV"]},
    "SPC": {"type": "organisation", "names": ["Supreme Political Council"], "also": ["Council"]},
    "Shehi": {"type": "person", "names": ["Abdul Salam al-Shehi", "Abdulsalam al-Shihi"]},
    "Abdul-Salam": {"type": "person", "names": ["Mohammed Abdul-Salam", "Mohammed Abdulsalam", "Mohammed Abdelsalam"], "also": ["Houthi spokesman Mohammed Abdulsalam", "Abdelsalam", "Houthis"]},
    "Abdul-Malik": {"type": "person", "names": ["Abdul-Malik al-Houthi"]},
    "Hadi": {"type": "person", "names": ["Abd-Rabbu Mansour Hadi", "Hadi"], "also": ["Mr Hadi", "treacherous Hadi", "President Abd-Rabbu Mansour Hadi"]},
    "Griffiths": {"type": "person", "names": ["Martin Griffiths"], "also": ["U.N. envoy Martin Griffiths", "envoy", "UN envoy", "Special Envoy", "Its envoy Martin Griffiths"]},
    "Saree": {"type": "person", "names": ["Yahya Saree"]},
    "Mahjami": {"type": "person", "names": ["Mamoun al-Mahjami"]},
    "Atifi": {"type": "person", "names": ["Mohammed al-Atifi"], "also": ["Minister of Defense"]},
    "Gargash": {"type": "person", "names": ["Anwar Gargash"], "also": ["UAE's Minister of State"]},
    "Luqman": {"type": "person", "names": ["Sharaf Luqman"]},
    "Radfani": {"type": "person", "names": ["Abu Salih al-Radfani"]},
    "Mashat": {"type": "person", "names": ["Mahdi al-Mashat"]},
    "Malki": {"type": "person", "names": ["Turki Al Malki"]},
    "Grande": {"type": "person", "names": ["Lise Grande"]},
    "Guterres": {"type": "person", "names": ["Antonio Guterres"], "also": ["Secretary-General", "UN chief Antonio Guterres"]},
    "Duwaid": {"type": "person", "names": ["Sadiq Duwaid", "Duwaid"]},
    "Tareq Saleh": {"type": "person", "names": ["Tareq Saleh"]},
    "Subaihi": {"type": "person", "names": ["Hussein al-Subaihi"]},
    "Iryani": {"type": "person", "names": ["Muammar al-Iryani"]},
    "Yamani": {"type": "person", "names": ["Khaled al-Yamani", "Al-Yamani"]},
    "Cammaert": {"type": "person", "names": ["Patrick Cammaert"]},
    "Ali Saleh": {"type": "person", "names": ["Ali Abdullah Saleh"]},
    "Hodeidah": {"type": "place", "names": ["Hodeidah", "Hodeida", "Al Hudaydah City"], "also": ["Al Hudaydah", "HODEIDAH", "city", "port", "Hodeidah airport", "east of Hodeidah", "7 July"], "lat": 14.798, "lon": 42.954},
    "airport": {"type": "facility", "names": ["Hodeidah airport", "Hodeida airport"], "also": ["airport", "airport of Hodeidah", "Hodeida's airport", "Hodeidah", "Hodeida"], "lat": 14.753, "lon": 42.976},
    "Durayhimi": {"type": "place", "names": ["al-Durayhimi", "Durayhimi", "Ad Durayhimi"], "also": ["town of al-Durayhimi", "Ad Durayhimi Town", "Ad Durayhimi District"], "lat": 14.63, "lon": 43.05},
    "Mocha": {"type": "place", "names": ["Mocha", "Mokha"], "lat": 13.32, "lon": 43.25},
    "Tuhayta": {"type": "place", "names": ["Al-Tahita", "Tuhayta", "At Tuhayat"], "also": ["At Tuhayat Town", "district center"], "lat": 14.18, "lon": 43.23},
    "Zabid": {"type": "place", "names": ["Zabid"], "also": ["Zabid district"], "lat": 14.195, "lon": 43.315},
    "Bajil": {"type": "place", "names": ["Bajil"], "lat": 15.058, "lon": 43.285},
    "Kilo 16": {"type": "place", "names": ["Kilo 16"], "also": ["Kilo 16 junction", "Kilo 16 crossroads", "junction", "main road to Sanaa"], "lat": 14.79, "lon": 43.08},
    "Al Thawra hospital": {"type": "facility", "names": ["Al Thawra Hospital", "Al-Thawra hospital"],
                           "also": ["Al Thawra", "fish market", "fish harbour", "entrance of Al Thawra", "Hodeidah", "Hodeida", "Al Hudaydah", "Al Hudaydah City"]},
    "May 22 Hospital": {"type": "facility", "names": ["May 22 Hospital", "May 22 hospital"], "also": ["hospital", "Hodeida", "Hodeidah"]},
    "Red Sea Mills": {"type": "facility", "names": ["Red Sea Mills"], "also": ["mills"]},
    "7 July": {"type": "place", "names": ["7 July quarter", "7 July district"], "also": ["7 July", "Hodeida", "Hodeidah", "east of Hodeidah"]},
    "Sanaa": {"type": "place", "names": ["Sanaa", "Sana'a"], "also": ["capital"], "lat": 15.354, "lon": 44.207},
    "Aden": {"type": "place", "names": ["ADEN", "Aden"], "lat": 12.78, "lon": 45.037},
    "Dubai": {"type": "place", "names": ["Dubai"], "lat": 25.2, "lon": 55.27},
    "Khokha": {"type": "place", "names": ["AL-KHOKHA"], "lat": 13.81, "lon": 43.25},
    "Geneva": {"type": "place", "names": ["Geneva"], "lat": 46.2, "lon": 6.146},
    "Rimbo": {"type": "place", "names": ["Rimbo"], "also": ["Rimbo, Sweden", "Sweden"], "lat": 59.745, "lon": 18.37},
    "Sweden": {"type": "place", "names": ["Sweden"]},
}

# the airport
event("airport-captured", ["capture"], ["2018-06-20", "2018-06-20"], "airport", "joint forces",
      {"800": ["Coalition-backed force seizes Hodeidah airport", "wrested the airport of Hodeidah from the Houthis on Wednesday", "the capture of the airport would be"],
       "801": ["Arab alliance captures Hodeida airport", "took Hodeida airport from Houthi rebels on Wednesday", "They do not have the airport"],
       "802": ["\"has not been out of our hands for one hour\""],
       "804": ["Hodeida's airport, in government hands since June"],
       "805": ["They announced the capture of the airport two days before it was actually in their hands", "the rebels never admitted its loss"]},
      target="Houthis", speakers={"800": "Coalition", "801": "Coalition", "802": "Atifi"}, times={"802": None, "804": ["2018-06-01", "2018-06-30"], "805": None}, disputes=["status"])
event("airport-denied", ["deny", "reject"], ["2018-06-20", "2018-06-21"], None, "Abdul-Salam", {"800": ["The Houthis denied it", "hold a stretch of the southern fence and nothing else"]})
event("saree-denies", ["deny", "reject", "pledge"], ["2018-06-22", "2018-06-22"], None, "Saree", {"801": ["They do not have the airport and they will not have the city"]})
event("atifi-denies", ["deny", "reject"], ["2018-07-07", "2018-07-07"], None, "Atifi", {"802": ["\"has not been out of our hands for one hour\""]})
event("airport-fighting", ["clash", "attack"], ["2018-06-21", "2018-06-21"], "airport", None, {"800": ["gunfire had not stopped"], "801": ["shooting went on"]})
event("giants-base", ["deploy"], None, "airport", "Giants", {"804": ["has become the base of the Giants' Second Brigade"]})

# how the offensive began
event("offensive", ["attack", "advance"], ["2018-06-13", "2018-06-13"], None, None,
      {"800": ["the offensive opened on June 13", "a week into the battle for the Red Sea city"], "801": ["The operation, dubbed Golden Victory, began on 13 June"], "805": ["launched their assault on 13 June"]})
event("ultimatum", ["threaten", "appeal"], None, None, "UAE",
      {"800": ["let an Emirati ultimatum to quit the port expire"], "801": ["a deadline set by the Emirates for the rebels to leave the port ran out"]}, target="Houthis")
event("emiratis-killed", ["kill", "attack", "clash"], ["2018-06-13", "2018-06-13"], None, None,
      {"800": ["Four Emirati soldiers were killed that day"], "801": ["four Emirati soldiers lost their lives on the first day"], "802": ["the death of four of its soldiers"]},
      target="UAE", speakers={"800": "UAE"}, times={"802": None})
event("june-toll", ["kill", "clash", "attack"], ["2018-06-19", "2018-06-21"], None, None,
      {"800": ["Between 150 and 160 Houthi fighters and at least 28 pro-government soldiers have been killed since Tuesday"],
       "801": ["Up to 160 rebels and no fewer than 28 soldiers have died since Tuesday"]}, times={"801": ["2018-06-19", "2018-06-22"]})
event("warship", ["attack", "shelling", "destroy"], ["2018-06-13", "2018-06-13"], None, None, {"802": ["a coalition warship was hit by two missiles off Hodeidah"]}, target="Coalition", speakers={"802": "Houthi army"})
event("mocha", ["capture"], ["2017-01-01", "2017-04-30"], "Mocha", "Coalition",
      {"800": ["it drove the Iran-aligned movement out of Mocha in early 2017"], "801": ["the Iran-allied rebels were pushed out of the port of Mokha at the start of last year"]}, target="Houthis")
event("durayhimi-captured", ["capture"], ["2018-06-14", "2018-06-14"], "Durayhimi", "Giants",
      {"800": ["was taken by the Giants Brigades a day later"], "801": ["the southern fighters known as the Giants overran the town of Durayhimi"], "803": ["captured by Yemeni Government forces in mid-June"]},
      times={"803": ["2018-06-10", "2018-06-20"]})
event("durayhimi-reentered", ["capture", "advance", "deploy"], ["2018-06-14", "2018-08-27"], "Durayhimi", "Houthis", {"803": ["since re-entered by Ansar Allah"]})
event("durayhimi-siege", ["besiege"], ["2018-08-12", "2018-08-27"], "Durayhimi", None, {"803": ["has been encircled since 12 August"]})
event("giants-armed", ["supply"], None, None, "UAE", {"800": ["Armed by the UAE"]}, target="Giants")
event("kilo16-attack", ["attack", "advance", "besiege", "restrict"], ["2018-06-21", "2018-06-21"], None, "Houthis", {"801": ["a counter-attack from Kilo 16 had cut the coastal road"]}, speakers={"801": "Saree"}, disputes=["status"])
event("kilo16-rejected", ["reject", "deny"], ["2018-06-22", "2018-06-22"], None, "Mahjami", {"801": ["rejected this as fantasy"]})
event("icrc-staff", ["withdraw"], ["2018-06-11", "2018-06-17"], "Hodeidah", "ICRC", {"801": ["it had pulled most of its foreign staff, around 30 people, out of the city last week"]}, speakers={"801": "ICRC"})

# envoys and leaders
event("griffiths-sanaa", ["consult"], ["2018-06-16", "2018-06-19"], None, "Griffiths",
      {"800": ["who left Sanaa on Tuesday after three days of talks"], "801": ["departed from Sana'a on Tuesday without a deal on the port"]})
event("griffiths-urges", ["appeal"], None, None, "Griffiths",
      {"800": ["has been urging the Houthis to hand the port over to the world body"], "801": ["which he wants the Houthis to give up to the United Nations"]}, target="Houthis")
event("leader-calls", ["appeal"], ["2018-06-20", "2018-06-20"], None, "Abdul-Malik", {"800": ["called on his followers in a televised speech on Wednesday to reinforce the western front"]})
event("mashat-griffiths", ["consult"], ["2018-07-04", "2018-07-04"], "Sanaa", "Mashat", {"802": ["met Martin Griffiths in Sana'a last Wednesday"]}, target="Griffiths")
event("mashat-ready", ["pledge", "agree", "cooperate", "concede"], ["2018-07-04", "2018-07-04"], None, "Mashat", {"802": ["expressed readiness to accept a United Nations role in supervising the port's revenues"]})
event("mashat-refuses", ["reject"], ["2018-07-04", "2018-07-04"], None, "Mashat", {"802": ["but not to surrender a port"]})
event("envoy-praises", ["support"], ["2018-07-04", "2018-07-04"], None, "Griffiths", {"802": ["The envoy praised the seriousness of Sana'a"]})
event("hadi-demands", ["appeal"], None, None, "Hadi", {"802": ["had demanded that the national forces withdraw from all of Hodeidah"]}, target="Houthi army")
event("council-rejects", ["reject"], None, None, "SPC", {"802": ["a demand rejected by the Council"]})

# the war before
event("intervention", ["deploy", "attack", "support"], ["2015-03-01", "2015-03-31"], None, "Saudi Arabia",
      {"800": ["Riyadh and its allies intervened in March 2015"], "801": ["since Saudi Arabia and its partners stepped in on Mr Hadi's side in March 2015"]})
event("hadi-driven-out", ["oust", "capture"], ["2014-01-01", "2014-12-31"], None, "Houthis", {"800": ["who had been driven out of the capital by the Houthis the year before"]}, target="Hadi")
event("war-toll", ["kill", "attack"], ["2015-03-01", "2018-06-22"], None, None, {"801": ["has left at least 10,000 people dead"]})
event("iran-accused", ["accuse"], None, None, "Saudi Arabia", {"800": ["They accuse Iran of supplying the group with missiles"]}, target="Iran")
event("iran-supplies", ["supply"], None, None, "Iran", {"800": ["Iran of supplying the group with missiles"]}, target="Houthis", speakers={"800": "Saudi Arabia"}, disputes=["status"])
event("iran-rejects", ["reject", "deny"], None, None, "Iran", {"800": ["a charge Tehran rejects"]})
event("saleh-killed", ["kill"], ["2017-12-01", "2017-12-31"], None, "Houthis", {"805": ["who was killed by his former Houthi allies in December 2017"]}, target="Ali Saleh")

# July
event("tuhayta-attack", ["attack", "advance"], ["2018-07-06", "2018-07-08"], "Tuhayta", "Coalition",
      {"802": ["new advance of the invaders at Al-Tahita", "have repelled a large-scale offensive of the US-Saudi aggression and its mercenaries on Al-Tahita"]})
event("tuhayta-captured", ["capture"], ["2018-07-06", "2018-07-06"], "Tuhayta", "joint forces",
      {"802": ["The hirelings had entered the town on Friday"], "803": ["with both parties reporting its capture"]}, times={"803": ["2018-07-01", "2018-07-10"]})
event("tuhayta-recovered", ["capture"], ["2018-07-08", "2018-07-08"], "Tuhayta", "Houthi army",
      {"802": ["recovered the district center on Sunday evening"], "803": ["both parties reporting its capture"], "804": ["wrongly reported lost in July"]},
      times={"803": ["2018-07-01", "2018-07-10"], "804": ["2018-07-01", "2018-07-31"]}, disputes=["status"])
event("tuhayta-left", ["withdraw"], ["2018-07-06", "2018-07-08"], None, "joint forces", {"802": ["were unable to remain in it for even three days"]})
event("tuhayta-killed", ["kill", "attack", "clash"], ["2018-07-06", "2018-07-08"], None, None, {"802": ["more than 60 mercenaries were killed and wounded"]}, target="Coalition")
event("tuhayta-vehicles", ["destroy"], ["2018-07-06", "2018-07-08"], None, None, {"802": ["eleven armored vehicles of the UAE occupiers destroyed"]}, target="UAE")
event("radfani-captured", ["capture", "arrest", "abduct"], ["2018-07-06", "2018-07-08"], None, None, {"802": ["a commander of the so-called Giants, Abu Salih al-Radfani, captured alive"]}, target="Radfani")
event("tuhayta-raids", ["airstrike", "attack"], ["2018-07-06", "2018-07-06"], None, None, {"802": ["under the cover of over 40 air raids"]})
event("pause", ["ceasefire"], ["2018-06-23", "2018-06-23"], None, "Coalition",
      {"802": ["the aggression had halted its campaign as of June 23"], "803": ["Following a partial suspension of hostilities by the Coalition from 23 June"]}, speakers={"802": "Gargash"}, disputes=["status"])
event("luqman-denies", ["deny", "reject", "accuse"], ["2018-07-01", "2018-07-09"], None, "Luqman", {"802": ["described it as a lie meant to conceal a defeat"]})
event("july-raids", ["airstrike", "attack"], ["2018-07-01", "2018-07-07"], None, "Coalition", {"802": ["the warplanes of the enemy launched 114 raids on the province in the first week of July alone"]}, speakers={"802": "Luqman"})
event("zabid-strike", ["airstrike", "kill", "attack"], ["2018-07-08", "2018-07-08"], "Zabid", "Saudi Arabia",
      {"802": ["a woman and her two children were martyred on Sunday when a Saudi airstrike targeted the car of a displaced family in Zabid district"]})
event("july-toll", ["kill", "attack"], ["2018-06-13", "2018-07-09"], None, None, {"802": ["The number of citizens martyred in the province since June 13 rose to 165"]})
event("strikes-resumed", ["airstrike", "shelling", "attack"], ["2018-07-24", "2018-07-31"], None, None, {"803": ["air strikes and shelling resumed in the last week of July"]})

# August
event("august-clashes", ["clash", "attack"], ["2018-08-01", "2018-08-27"], None, None, {"803": ["Armed clashes persist south of Al Hudaydah City and in Ad Durayhimi"]})
event("fish-market", ["attack", "airstrike", "shelling", "kill", "bombing"], ["2018-08-02", "2018-08-02"], "Al Thawra hospital", None,
      {"803": ["At least 55 civilians killed and 170 injured in attacks on the fish harbour and Al Thawra Hospital, 2 August", "On 2 August, explosions at the entrance of Al Thawra", "resulted in the deaths of at least 55 persons",
               "reported 52 deaths and attributed the incident to air strikes", "the site had been struck by mortar fire of Ansar Allah"],
       "804": ["on August 2, when militia mortars killed more than 40 people at the fish market"],
       "805": ["the double attack on the fish market and the Al-Thawra hospital on 3 August, which left between 55 and 60 people dead"]},
      times={"805": ["2018-08-03", "2018-08-03"]}, disputes=["time", "actor", "number"])
event("coalition-denies", ["deny", "reject", "accuse"], None, None, "Coalition", {"803": ["Responsibility was denied by the Coalition"]})
event("grande-condemns", ["accuse"], None, None, "Grande", {"803": ["condemned the attack as \"beyond any justification\""]})
event("durayhimi-vehicle", ["airstrike", "attack", "kill", "shelling"], ["2018-08-23", "2018-08-23"], "Durayhimi", None,
      {"803": ["26 women and children reportedly killed in Ad Durayhimi District, 23 August", "was reportedly hit from the air, killing 22 children and four women"]}, disputes=["actor"])
event("uae-blames", ["accuse"], None, None, "UAE", {"803": ["The incident was ascribed to a missile launched by Ansar Allah"]}, target="Houthis")
event("inquiry-asked", ["appeal"], None, None, "Guterres", {"803": ["The Secretary-General has called for an independent investigation of both events"]})
event("kits", ["aid"], ["2018-08-01", "2018-08-27"], None, None, {"803": ["Partners have distributed rapid response kits to 41,700 displaced families"]})
event("rations", ["aid"], ["2018-08-01", "2018-08-27"], None, "WFP", {"803": ["delivered rations for 700,000 people in the governorate during the month"]})
event("warehouse", ["shelling", "attack", "destroy"], ["2018-08-14", "2018-08-14"], "Kilo 16", None, {"803": ["was damaged by a mortar shell on 14 August"]}, target="WFP")
event("ngo-detained", ["arrest", "abduct"], ["2018-08-19", "2018-08-19"], "Bajil", "Houthis", {"803": ["three staff members of a national NGO were detained by Ansar Allah at a checkpoint in Bajil"]})
event("ngo-released", ["release"], ["2018-08-20", "2018-08-20"], None, None, {"803": ["released the following day"]})
event("geneva-invited", ["appeal", "consult"], None, None, "Griffiths", {"803": ["The parties have been invited by the Special Envoy to consultations in Geneva"]})
event("geneva-confirmed", ["agree", "pledge"], None, None, "Yemen government", {"803": ["has confirmed its attendance"]})

# autumn
event("geneva-failed", ["reject"], ["2018-09-01", "2018-09-30"], None, "Houthis", {"804": ["the Houthi delegation refused to board its plane"]})
event("kilo16-captured", ["capture"], ["2018-09-12", "2018-09-12"], "Kilo 16", "joint forces",
      {"804": ["the Kilo 16 junction, taken on September 12"], "805": ["In September the Kilo 16 crossroads fell to them"]}, times={"805": ["2018-09-01", "2018-09-30"]})
event("troops-sent", ["deploy"], None, None, None, {"804": ["Ten thousand fresh troops had been sent to the coast"]})
event("uae-pays", ["supply"], None, None, "UAE", {"804": ["which pay the Resistance and the Tihama fighters alike"]})
event("offensive-resumed", ["attack", "advance"], ["2018-11-01", "2018-11-01"], None, None, {"804": ["The offensive was resumed on November 1"]})
event("snipers-posted", ["deploy"], ["2018-11-04", "2018-11-09"], "May 22 Hospital", "Houthis", {"804": ["on whose roof the Houthis had posted snipers earlier in the week"]})
event("mills-captured", ["capture"], ["2018-11-07", "2018-11-07"], "Red Sea Mills", "Giants", {"804": ["The mills were captured on Wednesday"]}, speakers={"804": "Giants"}, disputes=["status"])
event("mills-retaken", ["capture"], None, "Red Sea Mills", "Houthis", {"804": ["they have been won back"]}, speakers={"804": "Houthis"})
event("columns", ["advance", "attack"], ["2018-11-08", "2018-11-08"], None, "joint forces", {"804": ["columns moved north along Fifty Street on Thursday", "while others advanced from the Kilo 16 junction"]})
event("closing-in", ["advance", "besiege"], None, "Hodeidah", "joint forces", {"804": ["tighten noose on militia in Hodeida", "are closing in on what is left of the coup militia in Hodeida"]})
event("hospital-captured", ["capture"], ["2018-11-09", "2018-11-10"], "May 22 Hospital", "joint forces",
      {"804": ["National forces take May 22 Hospital", "On Friday night they stormed the May 22 Hospital", "by dawn on Saturday the flag of the Republic flew over it"], "805": ["on 10 November the May 22 hospital"]},
      speakers={"804": "Duwaid"})
event("hospital-fled", ["withdraw"], None, None, "Houthis", {"804": ["before they fled"]}, speakers={"804": "Duwaid"})
event("mines", ["deploy", "bombing", "destroy"], None, None, "Houthis", {"804": ["of having planted mines in the corridors"]}, speakers={"804": "Duwaid"})
event("mines-accusation", ["accuse"], None, None, "Duwaid", {"804": ["who accused the militia of having planted mines"]}, target="Houthis")
event("ward", ["shelling", "kill", "attack"], None, "May 22 Hospital", None, {"804": ["two of the wounded in his ward, he said, died when a shell came through the window", "none was hurt in the fighting"]}, disputes=["status"])
event("november-toll", ["kill", "clash", "attack"], ["2018-11-09", "2018-11-10"], None, None,
      {"804": ["110 rebels and 22 loyalist soldiers were killed in the 24 hours to Saturday evening alone"]}, speakers={"804": "AFP"})
event("subaihi-killed", ["shooting", "kill"], ["2018-11-09", "2018-11-10"], "7 July", None, {"804": ["who was shot by a sniper near the 7 July quarter"]}, target="Subaihi")
event("refuelling", ["reject", "restrict", "pledge", "sanction"], ["2018-11-09", "2018-11-09"], None, "US", {"804": ["its tankers will no longer refuel coalition aircraft over Yemen"]}, target="Coalition")
event("refuelling-asked", ["appeal"], None, None, "Saudi Arabia", {"804": ["The decision had been requested by Riyadh itself"]}, speakers={"804": "SPA"}, disputes=["status"])
event("iryani-urges", ["appeal"], ["2018-11-10", "2018-11-10"], None, "Iryani", {"804": ["urged the UN to condemn the use of hospitals as barracks"]}, target="UN")
event("halt", ["ceasefire"], ["2018-11-14", "2018-11-14"], None, "Coalition", {"805": ["ordered a halt on 14 November"]})
event("tareq-criticises", ["accuse", "reject"], None, None, "Tareq Saleh", {"805": ["criticised the order"]})

# the truce of December
event("rimbo-talks", ["consult"], ["2018-12-06", "2018-12-13"], "Rimbo", None, {"805": ["after a week of talks"]})
event("rimbo-deal", ["agree", "sign"], ["2018-12-13", "2018-12-13"], "Rimbo", None, {"805": ["Agreed last Thursday in Rimbo, Sweden", "It was sealed with a handshake"]})
event("guterres-praises", ["support"], ["2018-12-13", "2018-12-13"], None, "Guterres", {"805": ["called it a turning point"]})
event("truce", ["ceasefire"], ["2018-12-17", "2018-12-18"], "Hodeidah", None,
      {"805": ["hours after truce takes hold", "a ceasefire between Yemen's government and the Houthi rebels had come into force in the port city", "The truce, which began at midnight"]})
event("truce-broken", ["shelling", "clash", "attack"], ["2018-12-18", "2018-12-18"], "Hodeidah", None,
      {"805": ["shells fall on Hodeidah", "Sporadic shelling and machine-gun fire shook the east of Hodeidah early on Tuesday", "has been violated by both sides"]}, disputes=["actor"])
event("truce-airport", ["clash", "attack"], ["2018-12-18", "2018-12-18"], "airport", None, {"805": ["clashes near the airport lasted until 3 a.m."]})
event("truce-bombardment", ["shelling", "attack", "airstrike"], ["2018-12-18", "2018-12-18"], "7 July", "Coalition", {"805": ["of bombarding positions in the 7 July district"]}, speakers={"805": "Al-Masirah"})
event("masirah-accuses", ["accuse"], ["2018-12-18", "2018-12-18"], None, "Al-Masirah", {"805": ["accused the coalition of bombarding positions"]}, target="Coalition")
event("yamani-demands", ["appeal"], ["2018-12-17", "2018-12-17"], None, "Yamani", {"805": ["the port must go to the local authority of the time before the coup"]})
event("abdelsalam-retorts", ["deny", "reject"], None, None, "Abdul-Salam", {"805": ["Nothing of the sort was signed, Abdelsalam retorted"]})

relations = [
    {"type": "speaks_for", "from": "Abdul-Salam", "to": "Houthis", "accounts": {"800": ["their spokesman, Mohammed Abdul-Salam"], "801": ["Houthi spokesman Mohammed Abdulsalam"]}},
    {"type": "speaks_for", "from": "Mahjami", "to": "Giants", "accounts": {"801": ["A spokesman for the Giants, Mamoun al-Mahjami"]}},
    {"type": "speaks_for", "from": "Luqman", "to": "Houthi army", "accounts": {"802": ["the spokesman of the Armed Forces, Brigadier General Sharaf Luqman"]}},
    {"type": "speaks_for", "from": "Malki", "to": "Coalition", "accounts": {"803": ["whose spokesman, Colonel Turki Al Malki"]}},
    {"type": "speaks_for", "from": "Duwaid", "to": "National Resistance", "accounts": {"804": ["Col. Sadiq Duwaid, spokesman of Brig. Tareq Saleh's National Resistance"]}},
    {"type": "leads", "from": "Shehi", "to": "Coalition", "accounts": {"800": ["the Emirati officer who commands coalition forces on the coast"]}},
    {"type": "leads", "from": "Abdul-Malik", "to": "Houthis", "accounts": {"800": ["Abdul-Malik al-Houthi, the group's leader"]}},
    {"type": "leads", "from": "Mashat", "to": "SPC", "accounts": {"802": ["The President of the Supreme Political Council, Mahdi al-Mashat"]}},
    {"type": "leads", "from": "Tareq Saleh", "to": "National Resistance", "accounts": {"804": ["Brig. Tareq Saleh's National Resistance"], "805": ["Resistance commander Tareq Saleh"]}},
    {"type": "leads", "from": "Guterres", "to": "UN", "accounts": {"805": ["UN chief Antonio Guterres"]}},
    {"type": "backs", "from": "UAE", "to": "joint forces", "accounts": {"800": ["Yemeni troops backed by Emirati armour"], "801": ["supported by Emirati armour and Saudi jets"]}},
    {"type": "backs", "from": "Saudi Arabia", "to": "joint forces", "accounts": {"800": ["backed by Emirati armour and Saudi warplanes"], "801": ["supported by Emirati armour and Saudi jets"]}},
    {"type": "allied_with", "from": "Houthis", "to": "Iran", "accounts": {"800": ["the Iran-aligned movement"], "801": ["the Iran-allied rebels"]}},
    {"type": "supplies", "from": "UAE", "to": "Giants", "accounts": {"800": ["Armed by the UAE"]}},
    {"type": "supplies", "from": "Iran", "to": "Houthis", "accounts": {"800": ["Iran of supplying the group with missiles"]}},
    {"type": "supplies", "from": "UAE", "to": "National Resistance", "accounts": {"804": ["which pay the Resistance and the Tihama fighters alike"]}},
    {"type": "supplies", "from": "UAE", "to": "Tihama fighters", "accounts": {"804": ["which pay the Resistance and the Tihama fighters alike"]}},
]

quantities = [
    {"what": "killed", "low": 150, "high": 160, "accounts": {"800": ["Between 150 and 160 Houthi fighters"]}},
    {"what": "killed", "low": None, "high": 160, "accounts": {"801": ["Up to 160 rebels"]}},
    {"what": "killed", "low": 28, "accounts": {"800": ["at least 28 pro-government soldiers"], "801": ["no fewer than 28 soldiers"]}},
    {"what": "killed", "low": 4, "high": 4, "accounts": {"800": ["Four Emirati soldiers"], "801": ["four Emirati soldiers"], "802": ["four of its soldiers"]}},
    {"what": "distance km", "low": 15, "high": 15, "accounts": {"800": ["some 15 km south"]}},
    {"what": "inhabitants", "low": 600000, "high": 600000, "accounts": {"800": ["About 600,000 people"], "801": ["An estimated 600,000 people"]}},
    {"what": "families displaced", "low": 5200, "accounts": {"800": ["More than 5,200 families"], "801": ["over 5,200 families"]}},
    {"what": "staff", "low": 30, "high": 30, "accounts": {"801": ["around 30 people"]}},
    {"what": "killed", "low": 10000, "accounts": {"801": ["at least 10,000 people dead"]}},
    {"what": "killed and wounded", "low": 60, "accounts": {"802": ["more than 60 mercenaries"]}},
    {"what": "vehicles destroyed", "low": 11, "high": 11, "accounts": {"802": ["eleven armored vehicles"]}},
    {"what": "air raids", "low": 40, "accounts": {"802": ["over 40 air raids"]}},
    {"what": "air raids", "low": 114, "high": 114, "accounts": {"802": ["114 raids"]}},
    {"what": "children killed", "low": 2, "high": 2, "accounts": {"802": ["her two children"]}},
    {"what": "killed", "low": 165, "high": 165, "accounts": {"802": ["rose to 165"]}},
    {"what": "missiles", "low": 2, "high": 2, "accounts": {"802": ["two missiles"]}},
    {"what": "killed", "low": 55, "accounts": {"803": ["At least 55 civilians killed", "at least 55 persons"]}},
    {"what": "injured", "low": 170, "high": 170, "accounts": {"803": ["170 injured"]}},
    {"what": "killed", "low": 52, "high": 52, "accounts": {"803": ["52 deaths"]}},
    {"what": "killed", "low": 26, "high": 26, "accounts": {"803": ["26 women and children reportedly killed"]}},
    {"what": "children killed", "low": 22, "high": 22, "accounts": {"803": ["22 children"]}},
    {"what": "women killed", "low": 4, "high": 4, "accounts": {"803": ["four women"]}},
    {"what": "households displaced", "low": 49200, "high": 49200, "accounts": {"803": ["49,200 households"]}},
    {"what": "people trapped", "low": 200, "high": 200, "accounts": {"803": ["An estimated 200 people"]}},
    {"what": "families helped", "low": 41700, "high": 41700, "accounts": {"803": ["41,700 displaced families"]}},
    {"what": "people fed", "low": 700000, "high": 700000, "accounts": {"803": ["700,000 people"]}},
    {"what": "tons of wheat", "low": 1200, "high": 1200, "accounts": {"803": ["1,200 metric tons of wheat"]}},
    {"what": "detained", "low": 3, "high": 3, "accounts": {"803": ["three staff members"]}},
    {"what": "patients", "low": 57, "high": 57, "accounts": {"804": ["the 57 patients"]}},
    {"what": "killed", "low": 2, "high": 2, "accounts": {"804": ["two of the wounded"]}},
    {"what": "killed", "low": 110, "high": 110, "accounts": {"804": ["110 rebels"]}},
    {"what": "killed", "low": 22, "high": 22, "accounts": {"804": ["22 loyalist soldiers"]}},
    {"what": "troops", "low": 10000, "high": 10000, "accounts": {"804": ["Ten thousand fresh troops"]}},
    {"what": "killed", "low": 40, "accounts": {"804": ["more than 40 people"]}},
    {"what": "distance km", "low": 4, "high": 4, "accounts": {"805": ["four kilometres"]}},
    {"what": "killed", "low": 55, "high": 60, "accounts": {"805": ["between 55 and 60 people"]}},
    {"what": "people near famine", "low": 14000000, "high": 14000000, "accounts": {"805": ["14 million people"]}},
]

wordings = [
    {"entity": "Houthi army", "report": "802", "loaded": "heroes", "evidence": ["The heroes of the Army and Popular Committees"]},
    {"entity": "Coalition", "report": "802", "loaded": "invaders", "evidence": ["new advance of the invaders", "The invaders were thereby dealt"]},
    {"entity": "Coalition", "report": "802", "loaded": "aggression", "evidence": ["the US-Saudi aggression", "that the aggression had halted"]},
    {"entity": "joint forces", "report": "802", "loaded": "mercenaries", "evidence": ["its mercenaries", "more than 60 mercenaries"]},
    {"entity": "joint forces", "report": "802", "loaded": "hirelings", "evidence": ["The hirelings had entered"]},
    {"entity": "UAE", "report": "802", "loaded": "occupiers", "evidence": ["the UAE occupiers"]},
    {"entity": "Giants", "report": "802", "loaded": "so-called", "evidence": ["the so-called Giants"]},
    {"entity": "Hadi", "report": "802", "loaded": "treacherous", "evidence": ["The treacherous Hadi"]},
    {"entity": "Coalition", "report": "802", "loaded": "enemy", "evidence": ["the warplanes of the enemy", "The enemy admitted"]},
    {"entity": None, "report": "802", "loaded": "martyred", "evidence": ["were martyred on Sunday", "citizens martyred in the province"]},
    {"entity": "Houthis", "report": "804", "loaded": "coup", "evidence": ["the coup militia"]},
    {"entity": "Ali Saleh", "report": "805", "loaded": "strongman", "evidence": ["the late strongman Ali Abdullah Saleh"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "airport", "on": "2018-06-17", "holder": "Houthis"}, {"place": "airport", "on": "2018-06-25", "holder": "joint forces"}, {"place": "airport", "on": "2018-11-10", "holder": "joint forces"},
    {"place": "Mocha", "on": "2018-06-21", "holder": "Coalition"}, {"place": "Durayhimi", "on": "2018-06-16", "holder": "Giants"}, {"place": "Durayhimi", "on": "2018-08-26", "holder": "Houthis"},
    {"place": "Tuhayta", "on": "2018-07-07", "holder": "joint forces"}, {"place": "Tuhayta", "on": "2018-11-11", "holder": "joint forces"},
    {"place": "Kilo 16", "on": "2018-09-20", "holder": "joint forces"}, {"place": "Kilo 16", "on": "2018-12-01", "holder": "joint forces"},
    {"place": "May 22 Hospital", "on": "2018-11-08", "holder": "Houthis"}, {"place": "May 22 Hospital", "on": "2018-11-20", "holder": "joint forces"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "800": ["By Nadia Sabri and Colm Whelan", "(Reporting by Nadia Sabri in Aden and Colm Whelan in Dubai; Editing by Ruth Marsh)"],
    "801": ["World / Middle East", "3 min read", "With reporting by Reuters", "MORE ON THIS STORY: How a port became a battlefield"],
    "802": ["M.S.", "Related news | Print | Share on Telegram"],
    "803": ["This update is produced in collaboration with humanitarian partners. The next one will be issued around 10 September.", "For further information, please contact the Information Desk, Sana'a."],
    "804": ["By Salem Bin Break, with the Joint Forces", "To advertise in the Courier call our office in Crater"],
    "805": ["NORDKANAL ENGLISH", "18.12.2018 - 11:42 | Updated 14:05", "ehr/kt (AFP, Reuters)", "Follow Nordkanal on social media | Imprint | © 2018 Nordkanal"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["airport-captured", "airport-denied"], ["airport-captured", "saree-denies"], ["airport-captured", "atifi-denies"], ["airport-denied", "saree-denies"], ["airport-denied", "atifi-denies"], ["saree-denies", "atifi-denies"],
         ["airport-captured", "airport-fighting"], ["airport-fighting", "june-toll"], ["offensive", "emiratis-killed"], ["offensive", "ultimatum"], ["offensive", "june-toll"], ["kilo16-attack", "kilo16-rejected"],
         ["griffiths-sanaa", "griffiths-urges"], ["durayhimi-reentered", "durayhimi-siege"], ["mashat-griffiths", "mashat-ready"], ["mashat-griffiths", "mashat-refuses"], ["mashat-ready", "mashat-refuses"],
         ["mashat-griffiths", "envoy-praises"], ["hadi-demands", "council-rejects"], ["iran-accused", "iran-supplies"], ["iran-accused", "iran-rejects"], ["iran-supplies", "iran-rejects"], ["iran-supplies", "giants-armed"],
         ["tuhayta-attack", "tuhayta-captured"], ["tuhayta-attack", "tuhayta-recovered"], ["tuhayta-captured", "tuhayta-recovered"], ["tuhayta-attack", "tuhayta-left"], ["tuhayta-recovered", "tuhayta-left"],
         ["tuhayta-attack", "tuhayta-killed"], ["tuhayta-attack", "tuhayta-vehicles"], ["tuhayta-attack", "tuhayta-raids"], ["tuhayta-attack", "radfani-captured"], ["tuhayta-killed", "tuhayta-vehicles"],
         ["tuhayta-recovered", "tuhayta-killed"], ["tuhayta-captured", "tuhayta-raids"], ["tuhayta-killed", "radfani-captured"], ["tuhayta-raids", "july-raids"], ["pause", "luqman-denies"], ["zabid-strike", "july-toll"], ["war-toll", "july-toll"],
         ["fish-market", "coalition-denies"], ["fish-market", "grande-condemns"], ["durayhimi-vehicle", "uae-blames"], ["kits", "rations"], ["ngo-detained", "ngo-released"], ["geneva-invited", "geneva-confirmed"],
         ["august-clashes", "strikes-resumed"], ["hospital-captured", "hospital-fled"], ["hospital-captured", "closing-in"], ["columns", "closing-in"], ["mines", "mines-accusation"], ["hospital-captured", "ward"],
         ["mills-captured", "mills-retaken"], ["november-toll", "subaihi-killed"], ["offensive-resumed", "columns"], ["offensive-resumed", "closing-in"], ["refuelling", "refuelling-asked"], ["halt", "tareq-criticises"],
         ["rimbo-talks", "rimbo-deal"], ["rimbo-deal", "truce"], ["truce", "truce-broken"], ["truce-broken", "truce-airport"], ["truce-broken", "truce-bombardment"], ["truce-bombardment", "masirah-accuses"],
         ["truce-broken", "masirah-accuses"], ["truce-airport", "truce-bombardment"], ["yamani-demands", "abdelsalam-retorts"], ["rimbo-deal", "abdelsalam-retorts"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
