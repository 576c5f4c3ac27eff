#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the siege of Marawi, May to
October 2017. Every evidence string is an exact substring of its report, standing once. Run: ./make_gold.py"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "600": {"published": ["2017-05-25", "2017-05-25"], "basis": "stated", "agency": "Reuters"},
    "601": {"published": ["2017-05-25", "2017-05-25"], "basis": "stated", "agency": "Reuters", "derived_from": {"600": "rewrite"}},
    "602": {"published": ["2017-06-12", "2017-06-12"], "basis": "stated"},
    "603": {"published": ["2017-06-14", "2017-06-14"], "basis": "stated"},
    "604": {"published": ["2017-08-29", "2017-08-29"], "basis": "stated"},
    "605": {"published": ["2017-10-24", "2017-10-24"], "basis": "stated"},
}

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
MEN = ["gunmen", "Islamist gunmen", "scores of gunmen", "Dozens of gunmen", "militants", "terrorists", "Maute fighters", "fighters of the Maute group", "Maute terrorists", "extremists", "kidnappers", "captors",
       "terrorists of the Maute-ISIS group", "Maute", "armed group", "group", "remnants of the group"]
JIHAD = ["mujahideen", "soldiers of the Caliphate", "fighters of the Islamic State", "Caliphate"]
entities = {
    "AFP": {"type": "group", "names": ["Armed Forces of the Philippines", "AFP"],
            "also": ["army", "Army", "military", "troops", "soldiers", "government forces", "Philippine troops", "Philippine forces", "Filipino army", "Philippine army", "Army helicopters", "helicopters", "government", "Marines", "marines",
                     "Philippine Air Force", "Air Force", "SF-260 aircraft of the Philippine Air Force", "SF-260 aircraft", "SF-260", "crusader army", "crusader warplanes", "crusaders", "warplanes", "Scout Rangers", "soldier",
                     "tyrant Duterte's generals", "Duterte's generals", "generals", "Philippines", "58 heroic troops", "heroic troops"]},
    "Maute group": {"type": "group", "names": ["Maute group", "Maute-ISIS group"], "also": [*MEN, *JIHAD, "Islamic State", "IS", "Maute brothers"]},
    "Islamic State": {"type": "group", "names": ["Islamic State", "IS"], "also": [*JIHAD, "Amaq", "Maute group", "Maute-ISIS group"]},
    "Abu Sayyaf": {"type": "group", "names": ["Abu Sayyaf"], "also": ["faction of Abu Sayyaf"]},
    "MILF": {"type": "group", "names": ["Moro Islamic Liberation Front", "MILF"], "also": ["front", "Moro front", "apostate Moro front"]},
    "BIFF": {"type": "group", "names": ["Bangsamoro Islamic Freedom Fighters", "BIFF"]},
    "Duterte": {"type": "person", "names": ["Rodrigo Duterte", "Duterte"],
                "also": ["Mr Duterte", "President Duterte", "President Rodrigo Duterte", "president Rodrigo Duterte", "President", "tyrant Duterte", "government"]},
    "Philippines": {"type": "state", "names": ["Philippines"], "also": ["government", "Republic", "Philippine government", "Duterte", "President", "Rodrigo Duterte"]},
    "Hapilon": {"type": "person", "names": ["Isnilon Hapilon", "Hapilon", "Abu Abdullah al-Filipini"], "also": ["Emir Isnilon Hapilon", "emir"]},
    "Omar Maute": {"type": "person", "names": ["Omarkhayam Maute", "Omarkhayam", "Omar"], "also": ["Omar Maute", "Maute brothers"]},
    "Abdullah Maute": {"type": "person", "names": ["Abdullah Maute", "Abdullah"], "also": ["Maute brothers"]},
    "Herrera": {"type": "person", "names": ["Jo-Ar Herrera", "Jo-ar Herrera", "Herrera"], "also": ["Lieutenant Colonel Jo-Ar Herrera", "Lt Col Jo-ar Herrera", "Lt Col Herrera", "army", "military"]},
    "Suganob": {"type": "person", "names": ["Teresito Suganob", "Chito Suganob", "Suganob", "Teresito \"Chito\" Soganub"],
                "also": ["Father Teresito Suganob", "Father Chito Suganob", "priest", "Catholic priest", "priest Suganob", "Fr. Teresito \"Chito\" Soganub", "Soganub", "Christians"]},
    "Acopio": {"type": "person", "names": ["Lordvin Acopio"]},
    "Villegas": {"type": "person", "names": ["Socrates Villegas"], "also": ["Archbishop Socrates Villegas"]},
    "bishops": {"type": "organisation", "names": ["Catholic bishops' conference", "bishops' conference"], "also": ["conference"]},
    "Enriquez": {"type": "person", "names": ["Romeo Enriquez"], "also": ["Senior Inspector Romeo Enriquez", "police chief of Malabang", "police chief"]},
    "Putin": {"type": "person", "names": ["Vladimir Putin"], "also": ["Russian President Vladimir Putin"]},
    "Bishop": {"type": "person", "names": ["Julie Bishop"], "also": ["Foreign Minister Julie Bishop", "Australia"]},
    "Salic": {"type": "person", "names": ["Arafat Salic"]},
    "Padilla": {"type": "person", "names": ["Restituto Padilla Jr.", "Padilla"], "also": ["Restituto Padilla", "Brig. Gen. Restituto Padilla Jr.", "AFP", "military"]},
    "Lorenzana": {"type": "person", "names": ["Delfin Lorenzana"], "also": ["Defense Secretary Delfin Lorenzana"]},
    "Año": {"type": "person", "names": ["Eduardo Año"], "also": ["Gen. Eduardo Año", "General Año", "Año", "AFP Chief of Staff Gen. Eduardo Año", "army"]},
    "Farhana": {"type": "person", "names": ["Ominta Romato Maute", "Farhana"], "also": ["Ominta Romato Maute alias Farhana", "Seven relatives", "relatives"]},
    "Cayamora": {"type": "person", "names": ["Cayamora"], "also": ["father"]},
    "Abella": {"type": "person", "names": ["Ernesto Abella"]},
    "Adiong": {"type": "person", "names": ["Zia Alonto Adiong"], "also": ["crisis committee"]},
    "al-Maranawi": {"type": "person", "names": ["Abu Hurayra al-Maranawi"], "also": ["commander", "field commander"]},
    "Mahmud Ahmad": {"type": "person", "names": ["Mahmud Ahmad"], "also": ["Dr. Mahmud Ahmad", "Malaysian"]},
    "Galvez": {"type": "person", "names": ["Carlito Galvez Jr."], "also": ["Carlito Galvez", "Lt. Gen. Carlito Galvez Jr."]},
    "Brawner": {"type": "person", "names": ["Romeo Brawner"], "also": ["Col. Romeo Brawner"]},
    "Gandamra": {"type": "person", "names": ["Majul Gandamra"]},
    "Bantuas": {"type": "person", "names": ["Normala Bantuas"], "also": ["Hadja Normala Bantuas"]},
    "Dureza": {"type": "person", "names": ["Jesus Dureza"]},
    "Jaafar": {"type": "person", "names": ["Ghazali Jaafar"], "also": ["MILF"]},
    "del Rosario": {"type": "person", "names": ["Eduardo del Rosario"]},
    "US": {"type": "state", "names": ["United States", "US"], "also": ["American special forces", "American troops", "special forces", "U.S."]},
    "US Embassy": {"type": "organisation", "names": ["U.S. Embassy"], "also": ["US Embassy", "United States"]},
    "Australia": {"type": "state", "names": ["Australia"]},
    "China": {"type": "state", "names": ["China"]},
    "Malaysia": {"type": "state", "names": ["Malaysia"]},
    "Indonesia": {"type": "state", "names": ["Indonesia"]},
    "Congress": {"type": "organisation", "names": ["Congress"]},
    "Amaq": {"type": "organisation", "names": ["Amaq"], "also": ["Amaq agency"]},
    "Western Mindanao Command": {"type": "organisation", "names": ["Western Mindanao Command"]},
    "Joint Task Group Ranao": {"type": "organisation", "names": ["Joint Task Group Ranao"]},
    "crisis committee": {"type": "organisation", "names": ["Lanao del Sur provincial crisis committee", "Provincial Crisis Management Committee"], "also": ["provincial crisis committee"]},
    "CHR": {"type": "organisation", "names": ["Commission on Human Rights of the Philippines"], "also": ["Commission on Human Rights"]},
    "DSWD": {"type": "organisation", "names": ["Department of Social Welfare and Development", "DSWD"]},
    "WFP": {"type": "organisation", "names": ["WFP"]},
    "Moro Consensus Group": {"type": "organisation", "names": ["Moro Consensus Group"]},
    "Bangon Marawi": {"type": "organisation", "names": ["Bangon Marawi"], "also": ["task force"]},
    "SF-260": {"type": "equipment", "names": ["SF-260"], "also": ["SF-260 aircraft"]},
    "Marawi": {"type": "place", "names": ["Marawi", "Marawi City", "MARAWI CITY"], "also": ["city", "town"], "lat": 8.003, "lon": 124.285},
    "Basak Malutlut": {"type": "place", "names": ["Basak Malutlut"], "also": ["village of Basak Malutlut", "Basak Malutlut village", "Marawi"], "lat": 8.01, "lon": 124.29},
    "Amai Pakpak": {"type": "facility", "names": ["Amai Pakpak hospital", "Amai Pakpak Medical Centre"], "also": ["Amai Pakpak", "hospital"]},
    "Dansalan College": {"type": "facility", "names": ["Dansalan College"]},
    "MSU": {"type": "facility", "names": ["Mindanao State University"], "also": ["university", "Mindanao State University campus", "campus of Mindanao State University"]},
    "Mapandi": {"type": "place", "names": ["Mapandi"], "also": ["Barangay Mapandi", "Mapandi bridge"], "lat": 8.0, "lon": 124.29},
    "Mapandi Bridge": {"type": "facility", "names": ["Mapandi bridge", "Mapandi Bridge"]},
    "Bayabao bridge": {"type": "facility", "names": ["Bayabao bridge"], "also": ["Bayabao"]},
    "Banggolo": {"type": "place", "names": ["Banggolo"], "lat": 8.0, "lon": 124.29},
    "Lilod": {"type": "place", "names": ["Lilod"], "also": ["Mapandi Bridge", "Marawi"]},
    "Marinaut": {"type": "place", "names": ["Marinaut"]},
    "Grand Mosque": {"type": "facility", "names": ["Grand Mosque"], "also": ["structure"]},
    "Bato mosque": {"type": "facility", "names": ["Bato mosque"], "also": ["mosque", "Bato"]},
    "Resorts World": {"type": "facility", "names": ["Resorts World"], "also": ["Resorts World casino", "casino"]},
    "Iligan": {"type": "place", "names": ["Iligan", "Iligan City", "ILIGAN CITY"], "lat": 8.228, "lon": 124.245},
    "Malabang": {"type": "place", "names": ["Malabang"], "lat": 7.59, "lon": 124.07},
    "Butig": {"type": "place", "names": ["Butig"], "lat": 7.724, "lon": 124.30},
    "Masiu": {"type": "place", "names": ["Masiu"], "also": ["Lanao del Sur"], "lat": 7.82, "lon": 124.33},
    "Davao City": {"type": "place", "names": ["Davao City"], "lat": 7.07, "lon": 125.61},
    "Baloi": {"type": "place", "names": ["Baloi"], "lat": 8.11, "lon": 124.22},
    "Saguiaran": {"type": "place", "names": ["Saguiaran"], "lat": 8.03, "lon": 124.27},
    "Datu Salibo": {"type": "place", "names": ["Datu Salibo"], "also": ["Maguindanao"], "lat": 6.99, "lon": 124.46},
    "Lanao del Sur": {"type": "place", "names": ["Lanao del Sur"]},
    "Mindanao": {"type": "place", "names": ["Mindanao"], "also": ["island of Mindanao", "Mindanao island"]},
    "Manila": {"type": "place", "names": ["Manila"], "also": ["Resorts World", "Resorts World casino"], "lat": 14.60, "lon": 120.98},
    "Moscow": {"type": "place", "names": ["Moscow"], "also": ["Russia"], "lat": 55.75, "lon": 37.62},
    "Clark": {"type": "place", "names": ["Clark"], "lat": 15.18, "lon": 120.55},
}

# 23 to 25 May: the raid and the assault
event("helicopters", ["airstrike", "attack"], ["2017-05-25", "2017-05-25"], "Marawi", "AFP",
      {"600": ["Army helicopters fired rockets at Islamist gunmen dug in"], "601": ["Army helicopters have rocketed Islamist gunmen"]}, target="Maute group")
event("martial-law", ["restrict"], ["2017-05-23", "2017-05-25"], "Mindanao", "Duterte",
      {"600": ["has led President Rodrigo Duterte to place the whole island of Mindanao under martial law"], "601": ["prompted president Rodrigo Duterte to put all of Mindanao island under military rule"]})
event("marawi-fighting", ["clash", "attack"], ["2017-05-23", "2017-05-25"], "Marawi", None,
      {"600": ["Philippine troops battle Islamist gunmen in Marawi", "The clashes erupted on Tuesday"],
       "601": ["Filipino army fights extremists in Marawi", "on the third day of a battle", "The fighting started when troops went after", "The trouble began on Tuesday"],
       "604": ["Armed conflict between the Armed Forces of the Philippines (AFP) and the Maute group continues in Marawi City"]},
      times={"604": ["2017-05-23", "2017-08-29"]})
event("marawi-assault", ["attack", "besiege", "capture", "advance"], ["2017-05-22", "2017-05-23"], "Marawi", "Maute group",
      {"600": ["scores of gunmen had fanned out across the city", "Responsibility for the assault was claimed by Islamic State"],
       "601": ["Dozens of gunmen then spread through the city", "IS claimed the attack through Amaq"],
       "602": ["terrorists of the Maute-ISIS group laid siege to this Islamic city"]})
event("hapilon-raid", ["attack", "clash", "arrest"], ["2017-05-23", "2017-05-23"], "Basak Malutlut", "AFP",
      {"600": ["soldiers raided a hideout in the village of Basak Malutlut"], "601": ["a raid by soldiers on a hideout in Basak Malutlut village"]}, target="Hapilon")
event("reward", ["pledge"], None, None, "US", {"600": ["for whose capture the United States has offered $5 million"], "601": ["on whose head the US has put a price"]}, target="Hapilon")
event("hospital-seized", ["capture", "seize"], ["2017-05-23", "2017-05-23"], "Amai Pakpak", "Maute group",
      {"600": ["seized the Amai Pakpak hospital"], "601": ["They took over the Amai Pakpak Medical Centre"]})
event("inmates-freed", ["release"], ["2017-05-23", "2017-05-23"], None, "Maute group",
      {"600": ["freed more than 100 inmates from two jails"], "601": ["let more than 100 prisoners out of two jails"]})
event("cathedral-burned", ["destroy"], ["2017-05-23", "2017-05-23"], None, "Maute group",
      {"600": ["set fire to the cathedral and to the Protestant-run Dansalan College"], "601": ["burned down the cathedral and Dansalan College"]})
event("suganob-abducted", ["abduct"], ["2017-05-23", "2017-05-23"], None, None,
      {"600": ["priest among hostages", "Taken from the cathedral"], "601": ["Priest held as Filipino army fights", "A Catholic priest is among those taken hostage", "were carried off from the cathedral"],
       "603": ["the Christians held since the first day"]},
      target="Suganob", speakers={"600": "bishops", "601": "bishops", "603": "al-Maranawi"})
event("hostages-threatened", ["threaten"], None, None, None,
      {"600": ["The kidnappers have threatened to kill them"], "601": ["the captors had threatened to execute them"]}, speakers={"600": "Villegas", "601": "Villegas"})
event("hospital-retaken", ["capture"], ["2017-05-23", "2017-05-24"], "Amai Pakpak", "AFP",
      {"600": ["The hospital was back in the army's hands by Wednesday"], "601": ["the hospital had been retaken on Wednesday"]}, speakers={"600": "Herrera", "601": "Herrera"})
event("msu", ["capture"], None, "MSU", None,
      {"600": ["black flags over the campus of Mindanao State University", "That the university had fallen"], "601": ["black flags on the Mindanao State University campus", "it had lost the university"]},
      status="disputed", disputes=["status"])
event("msu-denied", ["deny", "reject"], None, None, "AFP", {"600": ["was denied by the military"], "601": ["the military denied it had lost the university"]})
event("duterte-putin", ["consult"], ["2017-05-23", "2017-05-23"], "Moscow", "Duterte",
      {"600": ["he had met Russian President Vladimir Putin on Tuesday night"], "601": ["he had held talks with Vladimir Putin on Tuesday night"]}, target="Putin")
event("duterte-widen", ["threaten", "pledge", "restrict"], ["2017-05-24", "2017-05-25"], None, "Duterte",
      {"600": ["he might extend martial law to the rest of the country"], "601": ["warned that martial law might be widened"]}, times={"601": None})
event("duterte-threat", ["threaten"], ["2017-05-24", "2017-05-24"], None, "Duterte", {"600": ["If I think that you should die, you will die"]}, speakers={"600": "Duterte"})
event("beheading", ["kill"], None, None, None,
      {"600": ["had been stopped at a checkpoint and beheaded"], "601": ["the police chief of Malabang had been beheaded"]},
      target="Enriquez", status="disputed", disputes=["status"], speakers={"600": "Duterte", "601": "Duterte"})
event("enriquez-alive", ["deny", "reject"], ["2017-05-25", "2017-05-25"], None, "Enriquez",
      {"600": ["said that he was alive and well"], "601": ["told Reuters he was alive"]}, times={"601": None})
event("allegiance", ["pledge", "support", "agree"], None, None, "Maute group",
      {"600": ["have pledged allegiance to it"], "601": ["have sworn loyalty to it"]}, target="Islamic State")
event("butig-occupied", ["capture"], ["2016-11-01", "2016-11-30"], "Butig", "Maute group", {"600": ["In November the group occupied the town of Butig"]})
event("butig-left", ["withdraw", "capture"], ["2016-11-01", "2016-12-10"], None, None, {"600": ["before it was driven out"]})
event("bishop-urges", ["appeal"], ["2017-05-25", "2017-05-25"], None, "Bishop", {"601": ["urged Australians to stay away from central and western Mindanao"]})

# June
event("salic-thanks", ["support"], ["2017-06-12", "2017-06-12"], None, "Salic", {"602": ["Vice Mayor Arafat Salic thanked the Armed Forces of the Philippines (AFP)"]}, target="AFP")
event("ninety-percent", ["capture"], ["2017-05-23", "2017-06-12"], None, "AFP", {"602": ["ninety percent of the city was now under government control"]}, speakers={"602": "Padilla"})
event("boxed-in", ["besiege"], ["2017-06-12", "2017-06-12"], None, None, {"602": ["Maute terrorists cornered in three barangays", "were boxed in in three barangays across the Agus River"]},
      target="Maute group", speakers={"602": "Padilla"})
event("mapandi-marines", ["clash", "kill", "attack"], ["2017-06-09", "2017-06-09"], "Mapandi", None,
      {"602": ["The thirteen Marines who fell in a 14-hour house-to-house firefight in Barangay Mapandi last Friday"],
       "603": ["It was at Mapandi that the Philippine forces suffered the heaviest of their defeats", "the mujahideen surrounded a column of marines, killed twenty of them"]}, target="AFP", disputes=["number"])
event("mapandi-armour", ["destroy"], ["2017-06-09", "2017-06-09"], "Mapandi", "Maute group", {"603": ["burned two armoured vehicles"]})
event("thirteen-conceded", ["concede"], None, None, "AFP", {"603": ["have admitted to thirteen"]})
event("friendly-bomb", ["airstrike", "kill", "bombing"], ["2017-05-31", "2017-05-31"], None, "AFP",
      {"602": ["the air strike of May 31, when a bomb dropped by an SF-260 aircraft", "killing 10 soldiers and wounding eight"], "603": ["on the last day of May slaughtered eleven of their own soldiers"]},
      target="AFP", disputes=["number"])
event("bomb-blamed", ["accuse"], None, None, "AFP", {"603": ["The army first blamed the deaths on the mujahideen"]}, target="Maute group")
event("bomb-conceded", ["concede"], None, None, "AFP", {"603": ["later was forced to confess"]})
event("bomb-investigated", ["investigate", "appeal"], ["2017-05-31", "2017-06-12"], None, "Lorenzana", {"602": ["Defense Secretary Delfin Lorenzana has ordered an investigation of that incident"]})
event("brothers-killed", ["kill"], None, None, None,
      {"602": ["the brothers Omar and Abdullah Maute have been killed"], "603": ["the brothers Omar and Abdullah had been martyred"]},
      target="Omar Maute", status="disputed", disputes=["status"], speakers={"602": "Año"})
event("hapilon-denies", ["deny", "reject"], None, None, "Hapilon", {"603": ["He denied that the brothers Omar and Abdullah had been martyred"]})
event("hapilon-appeals", ["appeal"], None, None, "Hapilon", {"603": ["appealed to the Muslims of Malaysia and Indonesia to come to Marawi"]})
event("family-arrested", ["arrest"], ["2017-06-09", "2017-06-09"], "Masiu", None, {"602": ["were arrested in Masiu, Lanao del Sur on Friday"]}, target="Farhana")
event("cayamora-arrested", ["arrest"], ["2017-06-06", "2017-06-06"], "Davao City", None, {"602": ["had been arrested in Davao City three days earlier"]}, target="Cayamora")
event("us-help-sought", ["appeal"], None, None, "Philippines", {"602": ["the President sought the help of American troops", "at the request of the government"]}, target="US", status="disputed", disputes=["status"])
event("abella-denies", ["deny", "reject"], None, None, "Abella", {"602": ["Presidential Spokesperson Ernesto Abella belied reports"]})
event("us-assists", ["cooperate", "support", "aid", "supply", "deploy"], None, None, "US", {"602": ["American special forces were assisting the AFP"]}, target="AFP", speakers={"602": "US Embassy"})
event("residents-rescued", ["release", "aid"], ["2017-05-23", "2017-06-12"], None, None, {"602": ["1,545 residents have been rescued from the conflict area since May 23"]}, speakers={"602": "Adiong"})
event("peace-corridor", ["cooperate", "agree", "aid"], None, None, "Philippines", {"602": ["the Peace Corridor opened by the government together with the Moro Islamic Liberation Front"]})
event("bombardment", ["airstrike", "shelling", "attack"], None, None, "AFP", {"603": ["the daily bombardment by its warplanes"]}, speakers={"603": "al-Maranawi"})
event("homes-destroyed", ["destroy", "airstrike"], ["2017-05-23", "2017-06-14"], None, "AFP", {"603": ["The crusader warplanes have meanwhile destroyed the homes of Muslims, four mosques and a market"]})
event("flag-left", ["withdraw"], ["2017-06-12", "2017-06-12"], None, "AFP", {"603": ["then they ran from it before noon"]}, speakers={"603": "al-Maranawi"})
event("sniper", ["kill", "shooting", "attack"], ["2017-06-03", "2017-06-03"], "Bayabao bridge", None, {"603": ["a sniper killed an officer near Bayabao bridge"]})
event("exchange-offered", ["pledge", "appeal", "release", "threaten"], None, None, None, {"603": ["will be exchanged for imprisoned Muslims"]}, speakers={"603": "al-Maranawi"})
event("exchange-rejected", ["reject"], None, None, "Philippines", {"603": ["having rejected an exchange through mediators"]}, speakers={"603": "al-Maranawi"})
event("exchange-blamed", ["accuse"], None, None, "al-Maranawi", {"603": ["He accused the government"]}, target="Philippines")
event("casino", ["attack", "kill"], ["2017-06-02", "2017-06-02"], "Manila", "Islamic State", {"603": ["carried out the attack on the Resorts World casino on June 2, in which 36 Christians died"]}, disputes=["actor"])

# July and August
event("grand-mosque", ["capture"], ["2017-08-24", "2017-08-24"], "Grand Mosque", "AFP",
      {"604": ["On 24 August the AFP announced the capture of the Grand Mosque", "the structure was entered without air strikes"]}, speakers={"604": "AFP"})
event("lilod-fighting", ["clash", "attack"], ["2017-08-28", "2017-08-28"], "Lilod", None, {"604": ["fighting was still reported on 28 August in Lilod and around Mapandi Bridge"]})
event("mapandi-bridge", ["capture"], ["2017-07-14", "2017-07-20"], "Mapandi Bridge", "AFP", {"604": ["which government forces recaptured on 14 July (other sources: 20 July)"]}, disputes=["time"])
event("toll", ["kill", "attack"], ["2017-05-23", "2017-08-28"], None, "Maute group", {"604": ["45 civilians killed by the armed group"]})
event("executions", ["kill"], None, None, None, {"604": ["Accounts of summary executions"]})
event("looting", ["seize", "destroy"], None, "Marinaut", "AFP", {"604": ["soldiers looted homes in Marinaut"]})
event("looting-investigated", ["investigate", "appeal"], None, None, "AFP", {"604": ["The military says it is investigating"]})
event("martial-law-extended", ["restrict", "agree", "support"], ["2017-07-22", "2017-07-22"], None, "Congress", {"604": ["Congress voted to extend martial law in Mindanao"]})
event("extension-asked", ["appeal"], None, None, "Duterte", {"604": ["following a request by President Duterte"]}, target="Congress")
event("eid-pause", ["ceasefire"], ["2017-06-25", "2017-06-25"], None, None, {"604": ["The humanitarian pause observed on Eid al-Fitr (25 June)"]})
event("eid-rescue", ["aid", "release"], ["2017-06-25", "2017-06-25"], None, "MILF", {"604": ["to bring out 16 residents"]})
event("orions", ["deploy", "supply"], ["2017-06-23", "2017-08-29"], None, "Australia", {"604": ["Australia has since 23 June deployed two AP-3C Orion surveillance aircraft"]})
event("curfew", ["restrict"], None, None, None, {"604": ["The curfew in Iligan City and Marawi (21:00 to 05:00) is still in effect"]})
event("volunteers-held", ["arrest"], ["2017-08-25", "2017-08-25"], "Saguiaran", None, {"604": ["three volunteers of a local NGO were detained for six hours"]})
event("volunteers-released", ["release"], ["2017-08-25", "2017-08-25"], None, None, {"604": ["They were released without charge"]})
event("dswd-food", ["aid"], None, None, "DSWD", {"604": ["has distributed 421,000 food packs"]})
event("wfp-rice", ["aid"], None, None, "WFP", {"604": ["WFP provided 1,025 tonnes of rice"]})

# September and October
event("suganob-freed", ["release"], ["2017-09-16", "2017-09-17"], "Bato mosque", None,
      {"605": ["freed on the night of September 16 near the Bato mosque", "Their captors had left them behind", "they were rescued by the troops"]},
      target="Suganob", disputes=["time", "actor"])
event("bato-mosque", ["capture"], ["2017-09-17", "2017-09-17"], "Bato mosque", "AFP", {"605": ["the troops who took the mosque on September 17"]}, speakers={"605": "Año"})
event("suganob-video", ["appeal"], ["2017-05-26", "2017-05-31"], None, "Suganob", {"605": ["the priest pleaded with the President to withdraw the soldiers"]}, target="Duterte")
event("hapilon-killed", ["kill", "shooting"], ["2017-10-16", "2017-10-16"], None, "AFP",
      {"605": ["the killing of Isnilon Hapilon", "both shot dead by Scout Rangers before dawn on October 16"]}, target="Hapilon")
event("abdullah-killed", ["kill"], ["2017-08-01", "2017-08-31"], None, None, {"605": ["Omarkhayam's brother Abdullah died in August"]}, target="Abdullah Maute", speakers={"605": "AFP"})
event("mahmud-killed", ["kill"], ["2017-10-16", "2017-10-19"], None, None, {"605": ["had been killed as well"]}, target="Mahmud Ahmad", speakers={"605": "Brawner"})
event("marawi-liberated", ["capture"], ["2017-10-17", "2017-10-17"], "Marawi", None, {"605": ["declared it \"liberated from the terrorists' influence.\""]}, speakers={"605": "Duterte"})
event("duterte-visit", ["consult"], ["2017-10-17", "2017-10-17"], None, "Duterte", {"605": ["President Duterte came to the city the next day"]})
event("last-building", ["kill", "clash"], ["2017-10-22", "2017-10-22"], None, None, {"605": ["With their deaths on Sunday night"]}, target="Maute group")
event("operations-ended", ["ceasefire", "withdraw"], ["2017-10-23", "2017-10-23"], None, None, {"605": ["all combat operations in Marawi were terminated"]}, speakers={"605": "Lorenzana"})
event("civilians-bombed", ["kill", "airstrike", "bombing"], None, None, None, {"605": ["most of whom it says were killed by bombs"]}, speakers={"605": "Moro Consensus Group"}, disputes=["number"])
event("house-destroyed", ["destroy"], None, None, None, {"605": ["Who destroyed my house?"]}, speakers={"605": "Bantuas"}, disputes=["actor"])
event("figures-disputed", ["reject", "deny"], None, None, "Moro Consensus Group", {"605": ["disputes the last of these figures"]})
event("padilla-rejects", ["reject", "deny"], None, None, "Padilla", {"605": ["called the list \"baseless\""]})
event("stragglers", ["release", "surrender", "arrest", "cooperate"], ["2017-10-15", "2017-10-22"], None, "MILF", {"605": ["handed five Maute stragglers over to the police last week"]})
event("jaafar-denies", ["deny", "reject"], None, None, "Jaafar", {"605": ["said the front had never negotiated"]})
event("milf-biff", ["clash", "attack"], ["2017-08-01", "2017-08-31"], "Datu Salibo", "MILF", {"605": ["when it fought the Bangsamoro Islamic Freedom Fighters (BIFF)"]}, target="BIFF")
event("china-money", ["aid", "supply"], ["2017-06-01", "2017-06-30"], None, "China", {"605": ["China gave P15 million in June"]})
event("china-rifles", ["supply", "deploy"], None, None, "China", {"605": ["sent rifles for the army"]}, target="AFP")

relations = [
    {"type": "speaks_for", "from": "Herrera", "to": "AFP", "accounts": {"600": ["Its regional spokesman, Lieutenant Colonel Jo-Ar Herrera"], "601": ["Regional army spokesman Lt Col Jo-ar Herrera"]}},
    {"type": "speaks_for", "from": "Padilla", "to": "AFP", "accounts": {"602": ["Brig. Gen. Restituto Padilla Jr., the AFP spokesperson"], "605": ["Padilla, the military spokesman"]}},
    {"type": "speaks_for", "from": "Abella", "to": "Duterte", "accounts": {"602": ["Presidential Spokesperson Ernesto Abella"]}},
    {"type": "speaks_for", "from": "Adiong", "to": "crisis committee", "accounts": {"602": ["Lanao del Sur provincial crisis committee spokesperson Zia Alonto Adiong"]}},
    {"type": "leads", "from": "Hapilon", "to": "Abu Sayyaf", "accounts": {"600": ["Isnilon Hapilon, the head of a faction of Abu Sayyaf"], "601": ["Abu Sayyaf leader Isnilon Hapilon"]}},
    {"type": "leads", "from": "Villegas", "to": "bishops", "accounts": {"600": ["Archbishop Socrates Villegas, the president of the conference"], "601": ["Its president, Archbishop Socrates Villegas"]}},
    {"type": "leads", "from": "Omar Maute", "to": "Maute group", "accounts": {"600": ["the Maute group, which is led by the brothers Omar and Abdullah Maute"], "601": ["The Maute brothers, Omarkhayam and Abdullah, who lead the group"]}},
    {"type": "leads", "from": "Abdullah Maute", "to": "Maute group", "accounts": {"600": ["the Maute group, which is led by the brothers Omar and Abdullah Maute"], "601": ["The Maute brothers, Omarkhayam and Abdullah, who lead the group"]}},
    {"type": "leads", "from": "Año", "to": "AFP", "accounts": {"602": ["AFP Chief of Staff Gen. Eduardo Año"]}},
    {"type": "leads", "from": "Galvez", "to": "Western Mindanao Command", "accounts": {"604": ["Lt. Gen. Carlito Galvez Jr., who heads the Western Mindanao Command"]}},
    {"type": "leads", "from": "del Rosario", "to": "Bangon Marawi", "accounts": {"605": ["Bangon Marawi, the task force that Secretary Eduardo del Rosario chairs"]}},
    {"type": "allied_with", "from": "Maute group", "to": "Islamic State", "accounts": {"600": ["have pledged allegiance to it"], "601": ["have sworn loyalty to it"]}},
    {"type": "allied_with", "from": "Hapilon", "to": "Islamic State", "accounts": {"600": ["have pledged allegiance to it"], "601": ["as has Hapilon"]}},
    {"type": "backs", "from": "US", "to": "AFP", "accounts": {"602": ["American special forces were assisting the AFP"]}},
    {"type": "backs", "from": "Australia", "to": "AFP", "accounts": {"604": ["surveillance aircraft in support of the AFP"]}},
    {"type": "backs", "from": "BIFF", "to": "Islamic State", "accounts": {"605": ["a breakaway group that supports Islamic State"]}},
    {"type": "supplies", "from": "China", "to": "AFP", "accounts": {"605": ["sent rifles for the army"]}},
    {"type": "part_of", "from": "Amaq", "to": "Islamic State", "accounts": {"600": ["Islamic State through its Amaq agency"], "601": ["through Amaq, its news agency"]}},
]

quantities = [
    {"what": "killed", "low": 21, "accounts": {"600": ["At least 21 people"], "601": ["At least 21 people are dead", "the dead numbered at least 21"]}},
    {"what": "soldiers killed", "low": 5, "high": 5, "accounts": {"600": ["five soldiers"], "601": ["five soldiers"]}},
    {"what": "police killed", "low": 2, "high": 2, "accounts": {"600": ["two policemen"], "601": ["two police officers"]}},
    {"what": "militants killed", "low": 13, "high": 13, "accounts": {"600": ["13 militants"], "601": ["13 militants"]}},
    {"what": "gunmen left", "low": 30, "high": 40, "accounts": {"600": ["between 30 and 40"], "601": ["30 to 40 fighters"]}},
    {"what": "inhabitants", "low": 200000, "high": 200000, "accounts": {"600": ["200,000 people"], "601": ["city of 200,000"]}},
    {"what": "reward dollars", "low": 5000000, "high": 5000000, "accounts": {"600": ["$5 million"], "601": ["$US5 million"]}},
    {"what": "inmates freed", "low": 100, "accounts": {"600": ["more than 100 inmates"], "601": ["more than 100 prisoners"]}},
    {"what": "parishioners taken", "low": 12, "high": 12, "accounts": {"601": ["some 12 parishioners"]}},
    {"what": "distance km", "low": 38, "high": 38, "accounts": {"600": ["38 km (24 miles)"], "601": ["38 kilometres"]}},
    {"what": "soldiers and police killed", "low": 58, "high": 58, "accounts": {"602": ["58 heroic troops and policemen", "58 on the government side"]}},
    {"what": "terrorists left", "low": 100, "high": 100, "accounts": {"602": ["some 100 men"]}},
    {"what": "marines killed", "low": 13, "high": 13, "accounts": {"602": ["thirteen Marines"], "603": ["admitted to thirteen"]}},
    {"what": "marines wounded", "low": 40, "high": 40, "accounts": {"602": ["Forty more were hurt"]}},
    {"what": "soldiers killed by own bomb", "low": 10, "high": 10, "accounts": {"602": ["killing 10 soldiers"]}},
    {"what": "soldiers wounded by own bomb", "low": 8, "high": 8, "accounts": {"602": ["wounding eight"]}},
    {"what": "relatives arrested", "low": 7, "high": 7, "accounts": {"602": ["Seven relatives"]}},
    {"what": "rescued", "low": 1545, "high": 1545, "accounts": {"602": ["1,545 residents"]}},
    {"what": "terrorists killed", "low": 191, "high": 191, "accounts": {"602": ["191 terrorists"]}},
    {"what": "civilians killed", "low": 26, "high": 26, "accounts": {"602": ["26 civilians"]}},
    {"what": "marines killed", "low": 20, "high": 20, "accounts": {"603": ["killed twenty of them"]}},
    {"what": "armoured vehicles burned", "low": 2, "high": 2, "accounts": {"603": ["two armoured vehicles"]}},
    {"what": "mosques destroyed", "low": 4, "high": 4, "accounts": {"603": ["four mosques"]}},
    {"what": "soldiers killed by own bomb", "low": 11, "high": 11, "accounts": {"603": ["eleven of their own soldiers"]}},
    {"what": "hostages", "low": 240, "high": 240, "accounts": {"603": ["they number 240"]}},
    {"what": "killed at the casino", "low": 36, "high": 36, "accounts": {"603": ["36 Christians"]}},
    {"what": "displaced", "low": 353000, "high": 360000, "accounts": {"604": ["between 353,000 and 360,000"]}},
    {"what": "evacuation centres", "low": 78, "high": 78, "accounts": {"604": ["78 evacuation centres"]}},
    {"what": "soldiers and police killed", "low": 133, "high": 133, "accounts": {"604": ["133 soldiers and police"]}},
    {"what": "militants killed", "low": 617, "high": 617, "accounts": {"604": ["617 militants"]}},
    {"what": "civilians killed", "low": 45, "high": 45, "accounts": {"604": ["45 civilians"]}},
    {"what": "civilians trapped", "low": 80, "high": 100, "accounts": {"604": ["at 80 to 100"]}},
    {"what": "civilians trapped", "low": 30, "high": 40, "accounts": {"604": ["is 30 to 40"]}},
    {"what": "residents brought out", "low": 16, "high": 16, "accounts": {"604": ["16 residents"]}},
    {"what": "volunteers detained", "low": 3, "high": 3, "accounts": {"604": ["three volunteers"]}},
    {"what": "food packs", "low": 421000, "high": 421000, "accounts": {"604": ["421,000 food packs"]}},
    {"what": "tonnes of rice", "low": 1025, "high": 1025, "accounts": {"604": ["1,025 tonnes of rice"]}},
    {"what": "cases of diarrhoea", "low": 339, "high": 339, "accounts": {"604": ["339 cases of diarrhoea"]}},
    {"what": "deaths by disease", "low": 59, "high": 59, "accounts": {"604": ["59 deaths"]}},
    {"what": "soldiers and police killed", "low": 165, "high": 165, "accounts": {"605": ["165 soldiers and policemen"]}},
    {"what": "terrorists killed", "low": 960, "accounts": {"605": ["more than 960 terrorists"]}},
    {"what": "civilians killed", "low": 47, "high": 47, "accounts": {"605": ["47 civilians"]}},
    {"what": "civilians killed", "low": 312, "high": 312, "accounts": {"605": ["312 civilians"]}},
    {"what": "stragglers", "low": 5, "high": 5, "accounts": {"605": ["five Maute stragglers"]}},
    {"what": "MILF men lost", "low": 10, "accounts": {"605": ["at least ten men"]}},
    {"what": "cost pesos", "low": 50000000000, "high": 53000000000, "accounts": {"605": ["P50 to P53 billion"]}},
]

wordings = [
    {"entity": "Maute group", "report": "601", "loaded": "extremists", "evidence": ["fights extremists"]},
    {"entity": "Maute group", "report": "602", "loaded": "terrorists", "evidence": ["Maute terrorists", "terrorists of the Maute-ISIS group"]},
    {"entity": "AFP", "report": "602", "loaded": "heroic", "evidence": ["heroic troops"]},
    {"entity": "Maute group", "report": "602", "loaded": "remnants", "evidence": ["the remnants of the group"]},
    {"entity": "AFP", "report": "603", "loaded": "crusader", "evidence": ["the crusader army", "The crusader warplanes"]},
    {"entity": "Duterte", "report": "603", "loaded": "tyrant", "evidence": ["The tyrant Duterte's generals"]},
    {"entity": "MILF", "report": "603", "loaded": "apostate", "evidence": ["the apostate Moro front"]},
    {"entity": "Omar Maute", "report": "603", "loaded": "martyred", "evidence": ["had been martyred"]},
    {"entity": "AFP", "report": "603", "loaded": "slaughtered", "evidence": ["slaughtered eleven of their own soldiers"]},
    {"entity": "Amaq", "report": "605", "loaded": "so-called", "evidence": ["the group's so-called news agency"]},
    {"entity": "Maute group", "report": "605", "loaded": "terrorists", "evidence": ["960 terrorists"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Amai Pakpak", "on": "2017-05-23", "holder": "Maute group"}, {"place": "Amai Pakpak", "on": "2017-05-25", "holder": "AFP"},
    {"place": "Butig", "on": "2016-11-28", "holder": "Maute group"},
    {"place": "Grand Mosque", "on": "2017-06-14", "holder": "Maute group"}, {"place": "Grand Mosque", "on": "2017-08-26", "holder": "AFP"},
    {"place": "Mapandi Bridge", "on": "2017-06-14", "holder": "Maute group"}, {"place": "Mapandi Bridge", "on": "2017-08-01", "holder": "AFP"},
    {"place": "Bato mosque", "on": "2017-09-20", "holder": "AFP"}, {"place": "Marawi", "on": "2017-10-20", "holder": "AFP"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "600": ["By Ramon Lacsina and Iris Tolentero", "(Reporting by Ramon Lacsina in Marawi and Iris Tolentero in Manila; Editing by Hugh Pennant)"],
    "601": ["News | Sport | Weather | Live", "Topics: unrest-conflict-and-war, terrorism, philippines", "More stories from Asia"],
    "602": ["By Marivic Salonga-Ruiz  June 12, 2017, 6:21 pm", "Share this article:  FB  TW  Viber"],
    "603": ["Follow the agency on its new channel before the old one is deleted"],
    "604": ["The next update will be issued on or around 12 September.", "For further information please contact the Office in Cotabato. To be removed from this list, reply with \"unsubscribe\"."],
    "605": ["By Samira Ditucalan-Perez", "Classified ads: call (063) 221-0000"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["marawi-fighting", "marawi-assault"], ["marawi-fighting", "hapilon-raid"], ["marawi-assault", "hapilon-raid"], ["marawi-fighting", "helicopters"], ["marawi-assault", "hospital-seized"],
         ["marawi-assault", "cathedral-burned"], ["marawi-assault", "inmates-freed"], ["hospital-seized", "hospital-retaken"], ["msu", "msu-denied"], ["msu", "marawi-assault"], ["beheading", "enriquez-alive"],
         ["duterte-widen", "duterte-threat"], ["duterte-widen", "martial-law"], ["butig-occupied", "butig-left"], ["marawi-fighting", "lilod-fighting"], ["marawi-fighting", "bombardment"], ["bombardment", "homes-destroyed"],
         ["bombardment", "helicopters"], ["mapandi-marines", "mapandi-armour"], ["mapandi-marines", "thirteen-conceded"], ["friendly-bomb", "bomb-blamed"], ["friendly-bomb", "bomb-conceded"],
         ["friendly-bomb", "bomb-investigated"], ["friendly-bomb", "homes-destroyed"], ["brothers-killed", "hapilon-denies"], ["brothers-killed", "abdullah-killed"], ["hapilon-denies", "hapilon-appeals"], ["family-arrested", "cayamora-arrested"],
         ["us-help-sought", "abella-denies"], ["us-help-sought", "us-assists"], ["residents-rescued", "peace-corridor"], ["exchange-offered", "exchange-rejected"], ["exchange-rejected", "exchange-blamed"],
         ["exchange-offered", "suganob-abducted"], ["looting", "looting-investigated"], ["martial-law-extended", "extension-asked"], ["martial-law", "martial-law-extended"], ["eid-pause", "eid-rescue"],
         ["volunteers-held", "volunteers-released"], ["suganob-freed", "bato-mosque"], ["suganob-abducted", "hostages-threatened"], ["suganob-abducted", "suganob-freed"], ["marawi-liberated", "duterte-visit"],
         ["marawi-liberated", "operations-ended"], ["last-building", "operations-ended"], ["ninety-percent", "boxed-in"], ["ninety-percent", "marawi-liberated"], ["marawi-fighting", "boxed-in"], ["civilians-bombed", "figures-disputed"],
         ["figures-disputed", "padilla-rejects"], ["civilians-bombed", "padilla-rejects"], ["civilians-bombed", "toll"], ["dswd-food", "wfp-rice"], ["china-money", "china-rifles"], ["stragglers", "jaafar-denies"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
