#!/usr/bin/env python3
"""Writes gold.json for the six reports in reports/, written by us in our own sentences about the Taliban's capture of Kunduz, Afghanistan,
28 September to 13 October 2015, with the fights of April to September before it and some older history. Every evidence string is an exact substring
of its report. Run: ./make_gold.py

The course of the battle, the places, the public persons and the quarrels over the main square, the shadow governor, the hospital, Warduj and Kunduz's
loss itself follow what is publicly known. Invented: outlets, bylines, residents, the truck drivers, the Western diplomat and official, the wording of
nearly all quotes, the days on which Chardara and the districts of Khanabad, Bangi and Eshkamesh changed hands after August, the flags' hours, the
Taliban's count of nine and 21, the policemen killed or surrendered at Warduj, the two battalions, Mir Alam's 500 men, the recording, and most
figures of the wounded and of vehicles."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event = G.event

reports = {
    "120": {"published": ["2015-10-01", "2015-10-01"], "basis": "stated", "agency": "Continental Press Agency"},
    "121": {"published": ["2015-10-02", "2015-10-02"], "basis": "stated", "agency": "Continental Press Agency", "derived_from": {"120": "rewrite"}},
    "122": {"published": ["2015-10-05", "2015-10-05"], "basis": "stated"},
    "123": {"published": ["2015-10-06", "2015-10-06"], "basis": "stated"},
    "124": {"published": ["2015-10-04", "2015-10-04"], "basis": "stated", "agency": "Nordic Telegraph Agency"},
    "125": {"published": ["2015-10-16", "2015-10-16"], "basis": "stated"},
}

GOVERNMENT = ["Afghan special forces", "special forces", "Government forces", "Soldiers and police", "soldiers", "police", "policemen", "Afghan commandos", "commandos", "Government commandos", "government commandos", "Troops", "troops",
              "government troops", "Government troops", "Afghan troops", "army", "security forces", "members of the security forces", "Eleven brave members of the security forces", "hireling troops", "Afghan officials", "Afghan army", "Afghan officers",
              "fresh troops", "reinforcements", "50 policemen", "police officers", "15 police officers", "garrison", "Thousands of Afghan soldiers", "Afghan soldiers", "Kabul", "government", "soldiers and policemen", "200 soldiers and policemen",
              "Afghanistan", "Ghani", "Ashraf Ghani", "President Ashraf Ghani", "Kabul administration", "Interior Ministry"]
TALIBAN = ["insurgents", "militants", "fighters", "Hundreds of fighters", "about 500 fighters", "Taliban fighters", "Taliban terrorists", "terrorists", "10 to 15 terrorists", "groups of terrorists", "enemy", "mujahideen", "the mujahideen of the Islamic Emirate",
           "mujahideen of the Islamic Emirate", "Islamic Emirate", "Emirate", "Taliban gunmen", "gunmen", "group", "480 militants", "480 Taliban", "21 mujahideen", "Eighteen Taliban", "Taliban checkpoints", "comrades", "nine men", "armed men", "his men", "their men",
           "Zabihullah Mujahid", "Zabiullah Mujahid", "Mujahid", "Taliban spokesman Zabihullah Mujahid"]

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Taliban": {"type": "group", "names": ["Taliban", "Islamic Emirate"], "also": TALIBAN},
    "Afghan forces": {"type": "group", "names": ["Afghan forces"], "also": GOVERNMENT},
    "Afghanistan": {"type": "state", "names": ["Afghanistan"], "also": ["government", "government forces", "Kabul", "Kabul administration", "authorities", "authorities in Kabul", "Afghan forces", "President Ashraf Ghani"]},
    "police": {"type": "organisation", "names": ["police"], "also": ["provincial police", "Kunduz police", "policemen"]},
    "20th Division": {"type": "group", "names": ["20th Division"], "also": ["two battalions"]},
    "militias": {"type": "group", "names": ["militias", "militiamen"], "also": ["pro-government militiamen", "militias led by Mir Alam"]},
    "Northern Alliance": {"type": "group", "names": ["Northern Alliance"]},
    "Interior Ministry": {"type": "organisation", "names": ["Interior Ministry"], "also": ["Sediq Sediqqi", "Sediq Seddiqi", "Sediqqi", "Ayub Salangi", "ministry"]},
    "Defence Ministry": {"type": "organisation", "names": ["Defence Ministry", "Defense Ministry"], "also": ["Dawlat Waziri", "Defence Ministry in Kabul"]},
    "Health Ministry": {"type": "organisation", "names": ["Health Ministry"], "also": ["Wahidullah Mayar", "ministry"]},
    "NDS": {"type": "organisation", "names": ["National Directorate of Security", "NDS"], "also": ["Afghan intelligence service", "spy agency", "intelligence agency", "Afghanistan's intelligence agency", "Afghanistan's spy agency"]},
    "provincial council": {"type": "organisation", "names": ["provincial council"]},
    "Badakhshan council": {"type": "organisation", "names": ["Badakhshan provincial council"]},
    "parliament": {"type": "organisation", "names": ["parliament"], "also": ["members of parliament"]},
    "lawmakers": {"type": "group", "names": ["Afghan lawmakers"], "also": ["Several lawmakers", "lawmakers", "Lawmakers", "Lawmakers from the north", "several members", "parliament", "members"]},
    "commission": {"type": "organisation", "names": ["commission"]},
    "Ghani": {"type": "person", "names": ["Ashraf Ghani", "Ghani"], "also": ["President Ashraf Ghani", "president", "Ghani's office"]},
    "Abdullah": {"type": "person", "names": ["Abdullah Abdullah"], "also": ["chief executive"]},
    "Sediqqi": {"type": "person", "names": ["Sediq Sediqqi", "Sediq Seddiqi", "Sediqqi"], "also": ["Interior Ministry spokesman Sediq Sediqqi", "Interior Ministry", "spokesman Sediq Sediqqi"]},
    "Salangi": {"type": "person", "names": ["Ayub Salangi"], "also": ["deputy interior minister"]},
    "Mujahid": {"type": "person", "names": ["Zabihullah Mujahid", "Zabiullah Mujahid", "Mujahid"], "also": ["Taliban spokesman Zabihullah Mujahid", "Taliban spokesman", "Taliban", "insurgents", "militants", "statement"]},
    "Salam": {"type": "person", "names": ["Mullah Abdul Salam", "Mawlawi Salam", "Salam", "Mullah Abdul Salam Akhund"], "also": ["Abdul Salam", "Abdul Salam Akhund", "shadow governor", "governor"]},
    "Mansoor": {"type": "person", "names": ["Mullah Akhtar Mansoor"], "also": ["Akhtar Mansoor", "Taliban leader Mullah Akhtar Mansoor", "Taliban leader", "Taliban"]},
    "Omar": {"type": "person", "names": ["Mullah Mohammad Omar"], "also": ["Mohammad Omar"]},
    "Wali": {"type": "person", "names": ["Amruddin Wali"]},
    "Mayar": {"type": "person", "names": ["Wahidullah Mayar"], "also": ["Health Ministry", "Health Ministry spokesman Wahidullah Mayar"]},
    "Tribus": {"type": "person", "names": ["Brian Tribus"], "also": ["Colonel Brian Tribus", "Resolute Support", "NATO", "Nato"]},
    "Danishi": {"type": "person", "names": ["Hamdullah Danishi", "Hamdullah Daneshi", "Danishi"], "also": ["Deputy Governor Hamdullah Danishi", "Acting governor Hamdullah Daneshi", "Daneshi", "Afghan officials"]},
    "Murad": {"type": "person", "names": ["Murad Ali Murad"], "also": ["General Murad Ali Murad", "puppet general", "general"]},
    "Amiri": {"type": "person", "names": ["Hayatullah Amiri"], "also": ["District officials", "district governor", "district governor Hayatullah Amiri"]},
    "Asir": {"type": "person", "names": ["Abdul Khalil Asir"], "also": ["provincial police spokesman Abdul Khalil Asir", "provincial police"]},
    "Khawar": {"type": "person", "names": ["Dawlat Mohammad Khawar"], "also": ["district chief", "security forces", "officials"]},
    "Safi": {"type": "person", "names": ["Mohammad Omar Safi"], "also": ["governor of Kunduz", "governor"]},
    "Aziz": {"type": "person", "names": ["Fatima Aziz"]},
    "Mir Alam": {"type": "person", "names": ["Mir Alam"]},
    "Khalilullah": {"type": "person", "names": ["Qazi Khalilullah"], "also": ["Foreign Office spokesman Qazi Khalilullah", "Foreign Office", "Pakistan", "Islamabad"]},
    "Stokes": {"type": "person", "names": ["Christopher Stokes"], "also": ["MSF", "Médecins Sans Frontières"]},
    "Obama": {"type": "person", "names": ["Barack Obama"], "also": ["President Barack Obama"]},
    "Zeid": {"type": "person", "names": ["Zeid Ra'ad al-Hussein"], "also": ["U.N. human rights chief", "U.N."]},
    "Hussaini": {"type": "person", "names": ["Sayed Sarwar Hussaini"], "also": ["police spokesman Sayed Sarwar Hussaini", "police"]},
    "Nazari": {"type": "person", "names": ["Abdullah Naji Nazari"]},
    "Campbell": {"type": "person", "names": ["John Campbell", "Campbell"], "also": ["Gen. John Campbell", "General John Campbell"]},
    "Waziri": {"type": "person", "names": ["Dawlat Waziri"], "also": ["Defence Ministry", "Defence Ministry in Kabul"]},
    "Saleh": {"type": "person", "names": ["Amrullah Saleh"]},
    "Klein": {"type": "person", "names": ["Georg Klein"], "also": ["German colonel", "Germany", "Germans", "German"]},
    "Abdul Ahad": {"type": "person", "names": ["Abdul Ahad"]},
    "US": {"type": "state", "names": ["U.S.", "US"],
           "also": ["U.S. military", "American", "Americans", "American invaders", "invaders", "American warplanes", "U.S. aircraft", "US drone", "US AC-130 gunship", "AC-130", "AC-130 gunship", "U.S. air strikes", "two U.S. air strikes", "American officers"]},
    "Pentagon": {"type": "organisation", "names": ["Pentagon"], "also": ["U.S."]},
    "Pakistan": {"type": "state", "names": ["Pakistan"], "also": ["Islamabad", "Pakistani officers", "Pakistani", "Foreign Office", "Qazi Khalilullah", "Foreign Office spokesman Qazi Khalilullah"]},
    "ISI": {"type": "organisation", "names": ["ISI"], "also": ["ISI intelligence service", "Pakistan's ISI intelligence service", "Pakistan"]},
    "Foreign Office": {"type": "organisation", "names": ["Foreign Office"], "also": ["Pakistan"]},
    "Germany": {"type": "state", "names": ["Germans"], "also": ["German troops", "German"]},
    "Tajikistan": {"type": "state", "names": ["Tajikistan"]},
    "NATO": {"type": "organisation", "names": ["NATO", "Nato"], "also": ["NATO forces", "U.S. and NATO forces in Afghanistan", "U.S. and NATO forces", "NATO forces in Afghanistan", "alliance", "Resolute Support"]},
    "Resolute Support": {"type": "organisation", "names": ["Resolute Support"], "also": ["Resolute Support mission", "coalition", "coalition advisers", "advisers", "foreign advisers", "NATO", "Nato", "NATO-led Resolute Support mission"]},
    "UN": {"type": "organisation", "names": ["United Nations", "U.N."], "also": ["staff"]},
    "UNAMA": {"type": "organisation", "names": ["UNAMA"], "also": ["United Nations", "United Nations mission"]},
    "UNHCR": {"type": "organisation", "names": ["UNHCR"], "also": ["U.N. refugee agency", "U.N. refugee agency UNHCR"]},
    "Amnesty": {"type": "organisation", "names": ["Amnesty International"]},
    "MSF": {"type": "organisation", "names": ["Médecins Sans Frontières", "MSF", "Doctors Without Borders", "Medecins Sans Frontieres"],
            "also": ["aid group", "medical charity", "group", "staff", "Christopher Stokes", "Stokes"]},
    "Tolo": {"type": "organisation", "names": ["Tolo"], "also": ["1TV", "two broadcasters", "broadcasters"]},
    "CPA": {"type": "organisation", "names": ["Continental Press Agency", "CPA"]},
    "NTA": {"type": "organisation", "names": ["Nordic Telegraph Agency", "NTA"]},
    "Kunduz": {"type": "place", "names": ["Kunduz"], "also": ["city", "centre of Kunduz", "northern city", "provincial capital", "heart of Kunduz", "centre", "heart"], "lat": 36.728, "lon": 68.857},
    "main square": {"type": "place", "names": ["main square"], "also": ["square", "roundabout", "central roundabout"]},
    "airport": {"type": "place", "names": ["airport"], "also": ["Kunduz airport", "airport of Kunduz"], "lat": 36.665, "lon": 68.911},
    "police headquarters": {"type": "place", "names": ["police headquarters"], "also": ["headquarters"]},
    "prison": {"type": "place", "names": ["prison"], "also": ["jail"]},
    "NDS headquarters": {"type": "place", "names": ["headquarters of the NDS"], "also": ["headquarters"]},
    "governor's compound": {"type": "place", "names": ["governor's compound"], "also": ["compound"]},
    "Bala Hissar": {"type": "place", "names": ["Bala Hissar", "Bala Hisar"], "also": ["fortress", "Bala Hissar fort", "fortress of Bala Hisar"]},
    "hospital": {"type": "place", "names": ["hospital"], "also": ["MSF hospital", "hospital in Kunduz", "hospital of Doctors Without Borders", "hospital of Medecins Sans Frontieres", "compound", "building", "Kunduz", "Kunduz hospital", "medical facility"]},
    "Chardara": {"type": "place", "names": ["Chardara", "Chahar Dara"], "lat": 36.70, "lon": 68.73},
    "Dasht-e Archi": {"type": "place", "names": ["Dasht-e Archi", "Dasht-i-Archi"]},
    "Khanabad": {"type": "place", "names": ["Khanabad"], "also": ["district centre", "centre of Khanabad district", "Khanabad district"], "lat": 36.683, "lon": 69.115},
    "Aqtash": {"type": "place", "names": ["Aqtash"]},
    "Imam Sahib": {"type": "place", "names": ["Imam Sahib"], "lat": 37.189, "lon": 68.937},
    "Aliabad": {"type": "place", "names": ["Aliabad"]},
    "Bangi": {"type": "place", "names": ["Bangi"]},
    "Eshkamesh": {"type": "place", "names": ["Eshkamesh", "Ishkamish"]},
    "Warduj": {"type": "place", "names": ["Warduj"], "also": ["Warduj district"]},
    "Takhar": {"type": "place", "names": ["Takhar"], "lat": 36.67, "lon": 69.48},
    "Badakhshan": {"type": "place", "names": ["Badakhshan"]},
    "Baghlan": {"type": "place", "names": ["Baghlan"]},
    "Kabul": {"type": "place", "names": ["Kabul", "KABUL"], "lat": 34.528, "lon": 69.172},
    "Islamabad": {"type": "place", "names": ["Islamabad"], "lat": 33.69, "lon": 73.05},
    "Quetta": {"type": "place", "names": ["Quetta", "QUETTA"], "lat": 30.19, "lon": 67.01},
}

# 28 September 2015
event("kunduz-captured", ["capture"], ["2015-09-28", "2015-09-28"], "Kunduz", "Taliban",
      {"120": ["three days after the Taliban seized the northern city", "The fall of Kunduz on Monday"], "121": ["72 hours after the provincial capital fell to the Taliban", "Kunduz is the first big city that the Taliban have captured"],
       "122": ["a week after Taliban terrorists overran the city"], "123": ["The Taliban captured Kunduz on September 28"], "124": ["The insurgents seized Kunduz last Monday"], "125": ["fifteen days after capturing it"]})
event("kunduz-attack", ["attack", "advance"], ["2015-09-28", "2015-09-28"], "Kunduz", "Taliban",
      {"120": ["Hundreds of fighters attacked from three sides before daybreak"], "121": ["The attack began at about 3am on Monday"], "122": ["who was abroad when the city was attacked"],
       "124": ["in a surprise attack on the thinly defended city"], "125": ["On 28 September about 500 fighters entered the city from three directions"]})
event("police-hq-taken", ["capture", "attack"], ["2015-09-28", "2015-09-28"], "police headquarters", "Taliban",
      {"120": ["overran the police headquarters"], "121": ["By the afternoon the insurgents had taken the police headquarters"]})
event("prison-stormed", ["capture", "attack"], ["2015-09-28", "2015-09-28"], "prison", "Taliban", {"120": ["stormed the prison"]})
event("prisoners-freed", ["release"], ["2015-09-28", "2015-09-28"], None, "Taliban",
      {"120": ["freeing more than 500 inmates"], "121": ["set some 500 prisoners free"], "123": ["released 650 prisoners from its jail"]}, disputes=["number"])
event("un-flown-out", ["withdraw"], ["2015-09-27", "2015-09-28"], None, "UN", {"121": ["whose staff had been flown out hours earlier"]})
event("un-looted", ["seize", "destroy"], ["2015-09-28", "2015-09-28"], None, "Taliban", {"121": ["They also looted the compound of the United Nations"]}, target="UN")
event("army-leaves", ["withdraw"], ["2015-09-28", "2015-09-28"], "Kunduz", "Afghan forces",
      {"120": ["Government forces pulled back to the airport"], "123": ["Thousands of Afghan soldiers abandoned the city within a day"], "125": ["many fled without a fight"]})
event("nds-hq-taken", ["capture"], None, "NDS headquarters", "Taliban", {"123": ["the captured headquarters of the NDS"]})

# 29 and 30 September 2015
event("prison-retaken", ["capture"], ["2015-09-29", "2015-09-29"], "prison", "Afghan forces",
      {"120": ["Afghan forces won back the prison and the police headquarters on Tuesday"], "121": ["The prison and the police headquarters were recovered on 29 September"], "125": ["Government forces regain the prison"]},
      speakers={"120": "Interior Ministry", "121": "Interior Ministry"})
event("police-hq-retaken", ["capture"], ["2015-09-29", "2015-09-29"], "police headquarters", "Afghan forces",
      {"120": ["Afghan forces won back the prison and the police headquarters on Tuesday"], "121": ["The prison and the police headquarters were recovered on 29 September"]}, speakers={"120": "Interior Ministry", "121": "Interior Ministry"})
event("airport-assault", ["attack"], ["2015-09-29", "2015-09-30"], "airport", "Taliban",
      {"120": ["a Taliban assault on the airport"], "121": ["an attempt to storm the airport failed that night"]}, target="Afghan forces")
event("airport-strikes", ["airstrike"], ["2015-09-29", "2015-09-30"], "airport", "US", {"120": ["with the help of two U.S. air strikes"]}, target="Taliban")
event("airport-drone", ["drone_strike", "airstrike"], ["2015-09-29", "2015-09-29"], "airport", "US", {"125": ["A US drone fires on fighters near the airport"]}, target="Taliban")
event("reinforcements", ["deploy"], ["2015-09-28", "2015-09-30"], "Kunduz", "Afghan forces",
      {"120": ["reinforcements had been sent to Kunduz"], "121": ["fresh troops were on their way"]}, speakers={"120": "Ghani", "121": "Ghani"})
event("human-shields", ["accuse"], ["2015-09-29", "2015-09-29"], None, "Ghani",
      {"120": ["He accused the Taliban of using civilians as human shields"], "121": ["that the militants were hiding behind civilians"]}, target="Taliban")
event("bala-hissar", ["capture"], ["2015-09-30", "2015-09-30"], "Bala Hissar", "Taliban",
      {"120": ["On Wednesday the insurgents captured Bala Hissar"], "121": ["The fortress of Bala Hisar fell to the Taliban a day later"], "125": ["The Taliban capture Bala Hissar fort"]}, speakers={"120": "Wali"})
event("salam-killed", ["kill", "airstrike"], ["2015-09-29", "2015-09-29"], None, None,
      {"120": ["had been killed in an air strike along with his deputy and 15 fighters", "Mujahid denied it"], "121": ["was killed in an air raid", "said that he was alive and well"],
       "123": ["The spy agency announced last week that he had been killed in a bombing"], "125": ["Mullah Abdul Salam had died in an air strike on 29 September", "a Western official said that the report was wrong"]},
      target="Salam", status="disputed", disputes=["status"], speakers={"120": "NDS", "121": "NDS", "123": "NDS", "125": "NDS"}, times={"120": None, "121": None, "123": None})
event("salam-denied", ["deny"], ["2015-09-30", "2015-10-01"], None, "Mujahid", {"120": ["Mujahid denied it"]})
event("salam-alive", ["deny"], ["2015-10-01", "2015-10-01"], None, "Salam", {"121": ["a man who gave his name as Salam said that he was alive and well"]})
event("salam-official", ["deny", "reject"], None, None, None, {"125": ["a Western official said that the report was wrong"]})
event("salam-visit", ["consult"], ["2015-10-04", "2015-10-04"], "NDS headquarters", "Salam", {"123": ["visited the captured headquarters of the NDS on Sunday"]}, speakers={"123": "Mujahid"})
event("advisers", ["deploy"], None, "airport", "Resolute Support",
      {"120": ["coalition advisers had been deployed to the airport"], "121": ["foreign advisers were at the airport"]}, speakers={"120": "Tribus", "121": "NATO"})

event("not-to-fight", ["deny"], None, None, "Tribus", {"121": ["said they were not there to fight"]})

# 1 October 2015: the centre
event("kunduz-retaken", ["capture"], ["2015-10-01", "2015-10-01"], "Kunduz", "Afghan forces",
      {"120": ["Afghan forces retake centre of Kunduz", "Taliban deny losing city", "recaptured the centre of Kunduz on Thursday", "the insurgents denied that they had been driven out", "The city is back in our hands"],
       "121": ["Kabul says commandos have won back city", "Afghan commandos have regained the heart of Kunduz", "The militants dispute this", "Kunduz has been cleared", "called the announcement a lie"],
       "123": ["the city had been retaken"]},
      target="Taliban", status="disputed", disputes=["status"], speakers={"120": "Sediqqi", "121": "Salangi"}, times={"123": None})
event("us-support", ["airstrike", "support"], ["2015-09-30", "2015-10-01"], None, "US", {"120": ["backed by U.S. air strikes"], "121": ["with the support of American warplanes"]})
event("out-of-airport", ["advance", "deploy", "withdraw"], ["2015-09-30", "2015-09-30"], None, "Afghan forces",
      {"120": ["Soldiers and police left the airport shortly before midnight"], "121": ["Troops moved out of the airport late on Wednesday"]}, speakers={"120": "Sediqqi", "121": "Sediqqi"})
event("square-1-oct", ["capture", "advance"], ["2015-10-01", "2015-10-01"], "main square", "Afghan forces",
      {"120": ["reached the main square before dawn"], "121": ["were at the central roundabout by sunrise the following day", "The national flag went up on the square on Thursday morning"], "125": ["Afghan special forces enter the main square"]},
      speakers={"120": "Sediqqi", "121": "Sediqqi"})
event("clearing", ["attack", "advance", "deploy"], ["2015-10-01", "2015-10-01"], "Kunduz", "Afghan forces", {"120": ["a clearing operation is under way"]}, speakers={"120": "Sediqqi"})
event("taliban-dead-oct1", ["kill"], ["2015-09-30", "2015-10-01"], None, "Afghan forces",
      {"120": ["At least 150 Taliban fighters were killed and 90 wounded in the operation", "The Taliban had lost nine men"],
       "121": ["His ministry put the number of Taliban dead at 150", "the defence ministry later raised the figure to 200", "only nine of his comrades had died"]},
      target="Taliban", status="disputed", disputes=["number"], speakers={"120": "Sediqqi", "121": "Interior Ministry"})
event("taliban-deny-oct1", ["deny", "reject"], ["2015-10-01", "2015-10-01"], None, "Mujahid",
      {"120": ["Taliban deny losing city", "the insurgents denied that they had been driven out", "Taliban spokesman Zabihullah Mujahid rejected the statement"],
       "121": ["The militants dispute this", "Zabiullah Mujahid, who speaks for the Taliban, called the announcement a lie"]})
event("taliban-reject-oct5", ["reject", "deny"], ["2015-10-05", "2015-10-05"], None, "Mujahid", {"123": ["rejected claims by the Kabul administration that the city had been retaken"]})
event("gunfire", ["shooting", "clash"], ["2015-10-01", "2015-10-01"], None, None, {"120": ["residents reported gunfire in several neighbourhoods"]})
event("governors-compound", ["clash", "attack"], ["2015-10-01", "2015-10-01"], "governor's compound", "Afghan forces",
      {"120": ["troops were still battling militants around the governor's compound"]}, target="Taliban")
event("bodies", ["kill"], ["2015-10-01", "2015-10-01"], None, None, {"120": ["There are dead Taliban lying in the road"]}, target="Taliban", speakers={"120": "Abdul Ahad"})
event("taliban-left-square", ["withdraw"], ["2015-10-01", "2015-10-01"], "main square", "Taliban",
      {"123": ["the mujahideen left the main square on Thursday in a tactical withdrawal"]}, speakers={"123": "Mujahid"})
event("square-lost", ["capture", "advance"], ["2015-10-01", "2015-10-01"], "main square", "Taliban",
      {"121": ["it had been replaced by the Taliban's white banner before dark"], "123": ["returned to it the same night", "Kabul says that its flag has been flying over the square since Thursday"],
       "124": ["after losing it to the Taliban on Thursday evening"], "125": ["lose it by evening"]},
      status="disputed", disputes=["status"], speakers={"123": "Mujahid", "124": "Hussaini"})
event("square-left", ["withdraw"], ["2015-10-01", "2015-10-01"], "main square", "Afghan forces",
      {"121": ["the soldiers had withdrawn from the roundabout at about 5pm", "The interior ministry denied that they had left"],
       "122": ["troops had abandoned the square on Thursday evening", "Our soldiers have not left it for one hour"]}, status="disputed", disputes=["status"], speakers={"121": "Wali"})
event("square-fire", ["shooting", "attack"], ["2015-10-01", "2015-10-01"], "main square", None, {"121": ["after coming under fire"]}, target="Afghan forces", speakers={"121": "Wali"})
event("ministry-denies-left", ["deny"], None, None, "Interior Ministry", {"121": ["The interior ministry denied that they had left"]})
event("murad-denies-left", ["deny"], None, None, "Murad", {"122": ["He denied reports that troops had abandoned the square on Thursday evening", "Our soldiers have not left it for one hour"]})
event("resign-calls", ["appeal"], None, None, "lawmakers",
      {"120": ["Several lawmakers have called on him and his chief executive, Abdullah Abdullah, to resign"], "121": ["several members urged President Ashraf Ghani and Abdullah Abdullah, the chief executive, to step down"]}, target="Ghani")
event("amnesty-accuses", ["accuse"], ["2015-10-01", "2015-10-01"], None, "Amnesty",
      {"121": ["Amnesty International accused Taliban fighters on Thursday"], "123": ["Amnesty International alleges that Taliban fighters raped women in the city"]}, target="Taliban", times={"123": None})
event("rapes", ["sexual_violence"], None, None, "Taliban",
      {"121": ["raping women", "The Taliban rejected the report as propaganda"], "123": ["Taliban fighters raped women in the city", "The Taliban called the report a fabrication"], "125": ["over reports of rape"]}, status="disputed", disputes=["status"],
      speakers={"121": "Amnesty", "123": "Amnesty"})
event("relatives-murdered", ["kill"], None, None, "Taliban", {"121": ["murdering relatives of policemen during house-to-house searches", "The Taliban rejected the report as propaganda"]}, status="disputed", disputes=["status"], speakers={"121": "Amnesty"})
event("amnesty-rejected", ["reject", "deny"], None, None, "Taliban", {"121": ["The Taliban rejected the report as propaganda"], "123": ["The Taliban called the report a fabrication"]})

# the dead of the city
event("city-dead", ["kill", "attack", "clash"], ["2015-09-28", "2015-10-14"], "Kunduz", None,
      {"120": ["have received 30 dead and about 340 wounded since Monday"], "121": ["At least 60 people have been killed and more than 400 injured since Monday", "it had spoken of 30 dead and 340 wounded"],
       "124": ["85 people had been killed and more than 500 wounded in the city since Sept. 28", "On Friday the ministry had reported 60 dead"], "125": ["at least 110 civilians had been killed"]},
      status="disputed", disputes=["number"], speakers={"120": "Mayar", "121": "Health Ministry", "124": "Mayar", "125": "UNAMA"},
      times={"120": ["2015-09-28", "2015-10-01"], "121": ["2015-09-28", "2015-10-02"], "124": ["2015-09-28", "2015-10-04"], "125": None})
event("taliban-dead-480", ["kill"], ["2015-09-28", "2015-10-05"], "Kunduz", "Afghan forces",
      {"122": ["480 militants, among them 25 foreign fighters, had been killed in Kunduz since September 28"], "123": ["480 Taliban had been killed", "21 mujahideen had been martyred in eight days"],
       "125": ["spoke of 480 Taliban killed", "The Taliban admit 21"]},
      target="Taliban", status="disputed", disputes=["number"], speakers={"122": "Murad", "123": "Murad", "125": "Murad"}, times={"125": None})
event("480-dismissed", ["reject", "deny"], ["2015-10-05", "2015-10-05"], None, "Mujahid", {"123": ["Mujahid dismissed as baseless the claim of a puppet general"]})
event("soldiers-dead", ["kill"], ["2015-09-28", "2015-10-05"], None, "Taliban",
      {"122": ["Eleven brave members of the security forces were martyred"], "123": ["more than 200 soldiers and policemen had been killed"]},
      target="Afghan forces", status="disputed", disputes=["number"], speakers={"122": "Murad", "123": "Mujahid"})
event("tanks-seized", ["seize"], ["2015-09-28", "2015-10-05"], None, "Taliban", {"123": ["The Taliban have also seized 34 tanks and over 100 pick-up trucks"]}, speakers={"123": "Mujahid"})

# 3 to 6 October 2015: the city
event("square-retaken-3-oct", ["capture", "advance"], ["2015-10-03", "2015-10-03"], "main square", "Afghan forces",
      {"123": ["Government commandos who came back on Saturday"], "124": ["which they recaptured on Saturday", "his men were in the square as well"], "125": ["The square is retaken"]}, status="disputed", disputes=["status"], speakers={"123": "Mujahid", "124": "Hussaini"})
event("square-pushed-out", ["capture", "advance", "clash"], ["2015-10-04", "2015-10-04"], "main square", "Taliban",
      {"123": ["were pushed out on Sunday after heavy fighting", "Kabul says that its flag has been flying over the square since Thursday"]}, target="Afghan forces", status="disputed", disputes=["status"], speakers={"123": "Mujahid"})
event("fighting-4-oct", ["clash", "attack"], ["2015-10-04", "2015-10-04"], "Kunduz", None, {"124": ["Fighting continued in Kunduz on Sunday"]})
event("houses-searched", ["investigate", "attack", "restrict"], ["2015-10-04", "2015-10-04"], "main square", "Afghan forces", {"124": ["Government troops searched houses near the main square"]}, speakers={"124": "Hussaini"})
event("dislodge", ["attack", "clash"], ["2015-09-28", "2015-10-04"], "Kunduz", "Afghan forces", {"124": ["have been trying to dislodge them since"]}, target="Taliban")
event("road-cut", ["restrict", "besiege"], None, "Aliabad", "Taliban", {"124": ["The road to Baghlan was cut by Taliban checkpoints at Aliabad"]})
event("pushed-back", ["attack", "advance", "capture"], None, "Kunduz", "Afghan forces",
      {"122": ["The enemy has been pushed back to Chardara"]}, target="Taliban", speakers={"122": "Danishi"})
event("stay-indoors", ["appeal"], ["2015-10-05", "2015-10-05"], None, "Danishi", {"122": ["asked residents to stay indoors"]})
event("airport-besieged", ["besiege"], ["2015-10-05", "2015-10-05"], "airport", "Taliban", {"123": ["the hireling troops are besieged in the airport"]}, target="Afghan forces", speakers={"123": "Mujahid"})
event("battalions", ["deploy"], None, "Imam Sahib", "20th Division", {"122": ["The 20th Division has sent two battalions to Imam Sahib"]}, speakers={"122": "Defence Ministry"})
event("mir-alam-pledge", ["pledge"], None, None, "Mir Alam", {"122": ["promised 500 men for the fight"]})
event("safi-dismissed", ["oust", "sanction", "expel", "resign"], None, None, "Ghani", {"122": ["President Ashraf Ghani has dismissed the governor of Kunduz"]}, target="Safi", speakers={"122": "Ghani"})
event("mansoor-orders", ["appeal", "restrict"], None, None, "Mansoor", {"123": ["has ordered his fighters not to touch public property"]})
event("amnesty-offered", ["pledge", "concede"], None, None, "Mansoor", {"123": ["offered an amnesty to government employees"]})

# the hospital, 3 October 2015
event("hospital-strike", ["airstrike", "bombing", "destroy", "attack"], ["2015-10-03", "2015-10-03"], "hospital", "US",
      {"122": ["that was hit by an airstrike early on Saturday"], "123": ["Saturday's American raid on the hospital of Medecins Sans Frontieres"],
       "124": ["its hospital in Kunduz was bombed", "died in the airstrike early Saturday", "the bombing went on for more than 30 minutes", "it carried out an airstrike in Kunduz at 2:15 a.m. Saturday", "a nearby medical facility may have been damaged"],
       "125": ["A US AC-130 gunship destroys the MSF hospital"]}, target="MSF", disputes=["target"])
event("hospital-dead", ["kill"], ["2015-10-03", "2015-10-03"], "hospital", "US",
      {"122": ["we also lost doctors", "22 people died"], "123": ["22 doctors and patients were martyred"],
       "124": ["Death toll in Kunduz hospital strike climbs to 22", "22 people were killed", "Twelve members of its staff and ten patients, three of them children, died", "Thirty-seven people were injured", "not counting those who died in the hospital"],
       "125": ["MSF first reported nine dead in its hospital, then 19, then 22"]}, disputes=["number"], speakers={"122": "MSF", "124": "MSF", "125": "MSF"})
event("terrorists-killed", ["kill"], ["2015-10-03", "2015-10-03"], "hospital", None, {"122": ["All of them were killed"]}, target="Taliban", speakers={"122": "Sediqqi"})
event("hospital-fire", ["shooting", "attack"], None, "hospital", "Taliban",
      {"122": ["the militants had been firing at troops from the hospital's garden", "has denied that there were armed men in the building"], "123": ["denied that any of their men had been inside"],
       "124": ["Taliban fighters had been shooting from the building", "Taliban gunmen had used the compound as a base", "Not a single member of our staff reported any fighting inside the hospital compound", "denied the charge in a statement"]},
      target="Afghan forces", status="disputed", disputes=["status"], speakers={"122": "Danishi", "124": "Danishi"})
event("firing-on-us", ["shooting", "attack"], ["2015-10-03", "2015-10-03"], "Kunduz", "Taliban", {"124": ["who were firing on its troops"]}, target="US", speakers={"124": "US"})
event("msf-denies", ["deny"], ["2015-10-04", "2015-10-04"], None, "MSF",
      {"122": ["has denied that there were armed men in the building"],
       "124": ["aid group denies Taliban were inside", "denied assertions by Afghan officials", "Not a single member of our staff reported any fighting inside the hospital compound"]}, times={"122": None})
event("taliban-deny-hospital", ["deny", "reject"], None, None, "Mujahid",
      {"123": ["denied that any of their men had been inside"], "124": ["Taliban spokesman Zabihullah Mujahid denied the charge in a statement"]})
event("officers-alerted", ["consult", "appeal"], ["2015-10-03", "2015-10-03"], None, "MSF", {"124": ["it had alerted American and Afghan officers by telephone"]}, speakers={"124": "MSF"})
event("coordinates", ["consult", "cooperate", "supply"], ["2015-09-29", "2015-09-29"], None, "MSF", {"124": ["It had given both armies the coordinates of the hospital as recently as Tuesday"]}, speakers={"124": "MSF"})
event("msf-leaves", ["withdraw"], ["2015-10-03", "2015-10-04"], "Kunduz", "MSF", {"124": ["It is closing the hospital", "has moved its remaining staff out of the city"]})
event("inquiry-demanded", ["appeal"], ["2015-10-04", "2015-10-04"], None, "Stokes", {"124": ["He demanded an independent investigation"]})
event("war-crime", ["accuse"], ["2015-10-04", "2015-10-04"], None, "Stokes", {"124": ["MSF was working on the presumption that a war crime had been committed"]})
event("condolences", ["support", "concede"], ["2015-10-03", "2015-10-04"], None, "Obama", {"124": ["President Barack Obama offered condolences"]})
event("pentagon-inquiry", ["investigate"], ["2015-10-03", "2015-10-04"], None, "Pentagon", {"124": ["the Pentagon had opened an inquiry"]}, speakers={"124": "Obama"})
event("zeid", ["accuse"], ["2015-10-03", "2015-10-04"], None, "Zeid", {"124": ["called the bombing inexcusable"]})
event("ghani-campbell", ["consult"], ["2015-10-03", "2015-10-03"], None, "Ghani", {"124": ["President Ashraf Ghani spoke with Gen. John Campbell"]}, target="Campbell")
event("campbell-sorrow", ["support", "concede"], ["2015-10-03", "2015-10-03"], None, "Campbell", {"124": ["Campbell expressed his sorrow over the loss of life"]}, speakers={"124": "Ghani"})
event("raid-condemned", ["accuse"], None, None, "Taliban", {"123": ["The Taliban condemned Saturday's American raid on the hospital"]}, target="US")
event("nds-accused", ["accuse"], None, None, "Taliban", {"123": ["They accused the Afghan intelligence service of giving the invaders false information"]}, target="NDS")
event("strike-requested", ["appeal"], None, None, "Afghan forces", {"125": ["Afghan forces had requested the strike"]}, target="US", speakers={"125": "Campbell"})
event("obama-apology", ["support", "concede"], ["2015-10-07", "2015-10-07"], None, "Obama", {"125": ["Barack Obama apologises to MSF"]}, target="MSF")

# Khanabad, Takhar, Badakhshan
event("khanabad-fell", ["capture"], ["2015-09-29", "2015-09-29"], "Khanabad", "Taliban", {"122": ["five days after it had fallen to the Taliban"]}, speakers={"122": "Amiri"})
event("khanabad-4-oct", ["capture", "advance"], ["2015-10-04", "2015-10-04"], "Khanabad", "Afghan forces",
      {"122": ["police re-entered the district centre on Sunday"], "123": ["a day after government forces entered it"]}, speakers={"122": "Amiri", "123": "Mujahid"})
event("khanabad-5-oct", ["capture"], ["2015-10-05", "2015-10-05"], "Khanabad", "Taliban",
      {"123": ["the mujahideen had recaptured the centre of Khanabad district on Monday evening", "District officials denied this", "We are sitting in our offices"]}, status="disputed", disputes=["status"], speakers={"123": "Mujahid"})
event("khanabad-denied", ["deny"], None, None, "Amiri", {"123": ["District officials denied this"]})
event("khanabad-11-oct", ["capture"], ["2015-10-11", "2015-10-11"], "Khanabad", "Afghan forces", {"125": ["Khanabad was retaken by the army on 11 October", "the Taliban dispute this"]}, status="disputed", disputes=["status"])
event("khanabad-taliban-dispute", ["deny", "reject"], None, None, "Taliban", {"125": ["the Taliban dispute this"]})
event("bangi-fell", ["capture"], ["2015-09-29", "2015-09-29"], "Bangi", "Taliban", {"122": ["Both were lost on September 29"]})
event("eshkamesh-fell", ["capture"], ["2015-09-29", "2015-09-29"], "Eshkamesh", "Taliban", {"122": ["Both were lost on September 29"]})
event("bangi-retaken", ["capture"], ["2015-10-04", "2015-10-04"], "Bangi", "Afghan forces", {"122": ["the security forces retook the districts of Bangi and Eshkamesh on Sunday"]}, speakers={"122": "Asir"})
event("eshkamesh-retaken", ["capture"], ["2015-10-04", "2015-10-04"], "Eshkamesh", "Afghan forces",
      {"122": ["the security forces retook the districts of Bangi and Eshkamesh on Sunday"], "123": ["still hold Ishkamish"]}, status="disputed", disputes=["status"], speakers={"122": "Asir"}, times={"123": None})
event("bangi-left", ["withdraw"], ["2015-10-04", "2015-10-04"], "Bangi", "Taliban", {"123": ["Taliban fighters left Bangi on Sunday without a fight"]}, speakers={"123": "Mujahid"})
event("bangi-dead", ["kill"], ["2015-10-04", "2015-10-04"], "Bangi", "Afghan forces", {"122": ["Eighteen Taliban were killed in Bangi"]}, target="Taliban", speakers={"122": "Asir"})
event("warduj-captured", ["capture"], ["2015-10-01", "2015-10-02"], "Warduj", "Taliban",
      {"122": ["The Taliban say they captured Warduj"], "123": ["The Taliban captured Warduj district in Badakhshan on Thursday night"],
       "124": ["the Taliban captured the Warduj district of Badakhshan province on Friday", "The Interior Ministry denied that the district had fallen"]},
      status="disputed", disputes=["status", "time"], speakers={"122": "Taliban", "123": "Mujahid", "124": "Nazari"}, times={"122": None, "123": ["2015-10-01", "2015-10-01"], "124": ["2015-10-02", "2015-10-02"]})
event("warduj-left", ["withdraw"], ["2015-10-02", "2015-10-02"], "Warduj", "Afghan forces",
      {"122": ["the departure of the security forces from Warduj on Friday as a tactical withdrawal", "We left the district to avoid civilian casualties"], "124": ["troops had been moved to new positions"]},
      speakers={"122": "Khawar", "124": "Interior Ministry"}, times={"124": None})
event("warduj-return", ["pledge"], None, "Warduj", "Khawar", {"122": ["we will return soon"]})
event("warduj-denied", ["deny"], None, None, "Interior Ministry", {"124": ["The Interior Ministry denied that the district had fallen"]})
event("warduj-surrender", ["surrender"], ["2015-10-01", "2015-10-01"], "Warduj", "Afghan forces", {"123": ["50 policemen surrendered with their weapons"]}, speakers={"123": "Mujahid"})
event("warduj-dead", ["kill"], ["2015-10-02", "2015-10-02"], "Warduj", "Taliban", {"124": ["killing 15 police officers"]}, target="Afghan forces", speakers={"124": "Nazari"})

# Pakistan
event("pakistan-accused", ["accuse"], None, None, "lawmakers",
      {"122": ["Lawmakers from the north accused Pakistan of planning the assault on Kunduz"], "123": ["Afghan lawmakers have accused Pakistani officers of taking part in the assault"],
       "125": ["Afghan lawmakers accuse Pakistan of supporting the Taliban"]}, target="Pakistan")
event("pakistan-part", ["attack", "cooperate", "support"], None, "Kunduz", "Pakistan",
      {"122": ["planning the assault on Kunduz", "Pakistani officers had been seen among the attackers", "Islamabad rejects the accusation"], "123": ["taking part in the assault", "Pakistan had nothing to do with the events in Kunduz"]},
      status="disputed", disputes=["status"], speakers={"122": "Aziz", "123": "lawmakers"})
event("pakistan-denies", ["deny", "reject"], ["2015-10-05", "2015-10-05"], None, "Pakistan",
      {"122": ["Islamabad rejects the accusation"], "123": ["Foreign Office spokesman Qazi Khalilullah said on Monday that Pakistan had nothing to do with the events in Kunduz"], "125": ["which Islamabad denies"]},
      times={"122": None, "125": None})
event("pakistan-supports", ["support", "supply"], None, None, "Pakistan", {"125": ["supporting the Taliban", "which Islamabad denies"]}, target="Taliban", status="disputed", disputes=["status"], speakers={"125": "lawmakers"})
event("isi-arms", ["supply", "support"], None, None, "ISI", {"122": ["shelters and arms the Taliban"]}, target="Taliban")
event("pakistan-condemns", ["accuse"], ["2015-10-05", "2015-10-05"], None, "Khalilullah", {"123": ["condemned the attack on the hospital"]})

# 10 to 14 October 2015
event("commission-appointed", ["investigate"], ["2015-10-10", "2015-10-10"], None, "Ghani", {"125": ["Ghani appoints a commission under Amrullah Saleh, a former intelligence chief, to investigate the fall of the city"]})
event("tolo-threatened", ["threaten"], ["2015-10-12", "2015-10-12"], None, "Taliban", {"125": ["The Taliban threaten two broadcasters, Tolo and 1TV"]}, target="Tolo")
event("taliban-leave", ["withdraw"], ["2015-10-13", "2015-10-13"], "Kunduz", "Taliban",
      {"125": ["they had pulled out of Kunduz", "they had withdrawn to protect civilians and to save ammunition", "The Taliban announce their withdrawal"]}, status="disputed", disputes=["cause"], speakers={"125": "Taliban"})
event("taliban-beaten", ["withdraw", "capture", "attack"], None, "Kunduz", None, {"125": ["the insurgents had been beaten and had fled"]}, speakers={"125": "Waziri"})
event("account-disputed", ["reject", "deny"], ["2015-10-14", "2015-10-14"], None, "Defence Ministry", {"125": ["The Defence Ministry in Kabul disputes that account"]})
event("militias-blamed", ["accuse"], None, None, None, {"125": ["Residents blame militias led by Mir Alam"]}, target="militias")

# April to August 2015
event("spring", ["attack", "advance"], ["2015-04-24", "2015-04-24"], None, "Taliban",
      {"120": ["when the Taliban launched attacks in several districts of the province"], "125": ["The Taliban opened their spring offensive on 24 April"]}, times={"120": ["2015-04-01", "2015-04-30"]})
event("five-km", ["advance", "attack"], ["2015-04-24", "2015-04-28"], "Kunduz", "Taliban", {"125": ["within four days were 5 km from the city"]})
event("may-counter", ["attack", "advance"], ["2015-05-01", "2015-05-31"], None, "Afghan forces", {"125": ["The army drove them back in May"]}, target="Taliban")
event("chardara-june", ["capture"], ["2015-06-20", "2015-06-20"], "Chardara", "Taliban",
      {"120": ["In June they took Chardara"], "121": ["Taliban fighters entered the nearby district of Chahar Dara in June"], "123": ["Chardara and Dasht-i-Archi have been governed by the Emirate since June"], "125": ["On 20 June they overran Chardara"]},
      times={d: ["2015-06-01", "2015-06-30"] for d in ("120", "121", "123")})
event("archi", ["capture"], ["2015-06-22", "2015-06-22"], "Dasht-e Archi", "Taliban",
      {"122": ["Dasht-e Archi, which the Taliban captured in June"], "123": ["Chardara and Dasht-i-Archi have been governed by the Emirate since June"], "125": ["on 22 June Dasht-e Archi followed"]},
      times={d: ["2015-06-01", "2015-06-30"] for d in ("122", "123")})
event("chardara-regained", ["capture"], ["2015-06-23", "2015-06-23"], "Chardara", "Afghan forces",
      {"120": ["lost it again within days"], "121": ["were expelled after a few days"], "125": ["Government forces recovered Chardara on 23 June"]}, times={d: ["2015-06-01", "2015-07-05"] for d in ("120", "121")})
event("aqtash", ["capture"], ["2015-07-21", "2015-07-31"], "Aqtash", "Taliban", {"125": ["In late July they also took Aqtash"]})
event("chardara-august", ["capture"], ["2015-08-09", "2015-08-09"], "Chardara", "Taliban",
      {"120": ["the district has been in their hands since August"], "121": ["by August they were back"], "125": ["the Taliban seized it again on 9 August"]}, times={d: ["2015-08-01", "2015-08-31"] for d in ("120", "121")})

# before
event("ousted-2001", ["oust"], ["2001-10-01", "2001-12-31"], None, None,
      {"120": ["since they were ousted from power in 2001"], "121": ["a US-led invasion toppled their government 14 years ago"]}, target="Taliban", times={d: ["2001-01-01", "2001-12-31"] for d in ("120", "121")})
event("kunduz-2001", ["capture"], ["2001-11-26", "2001-11-26"], "Kunduz", "Northern Alliance", {"125": ["the Northern Alliance captured it on 26 November of that year"]})
event("germans-arrive", ["deploy"], ["2003-01-01", "2003-12-31"], "Kunduz", "Germany", {"125": ["German troops arrived in 2003"]})
event("tankers", ["airstrike"], ["2009-09-01", "2009-09-30"], None, "Klein", {"125": ["a German colonel, Georg Klein, called in an air strike on two fuel tankers"]})
event("tankers-dead", ["kill", "airstrike"], ["2009-09-01", "2009-09-30"], None, None, {"125": ["in which about 100 people died"]})
event("germans-leave", ["withdraw", "concede"], ["2013-10-01", "2013-10-31"], None, "Germany", {"125": ["The Germans handed over their base in October 2013"]})

relations = [
    {"type": "speaks_for", "from": "Sediqqi", "to": "Interior Ministry", "accounts": {"120": ["Interior Ministry spokesman Sediq Sediqqi"], "121": ["Sediq Seddiqi, spokesman for the interior ministry"], "122": ["spokesman Sediq Sediqqi"]}},
    {"type": "part_of", "from": "Salangi", "to": "Interior Ministry", "accounts": {"121": ["Ayub Salangi, the deputy interior minister"]}},
    {"type": "speaks_for", "from": "Mujahid", "to": "Taliban", "accounts": {"120": ["Taliban spokesman Zabihullah Mujahid"], "121": ["Zabiullah Mujahid, who speaks for the Taliban"], "123": ["spokesman Zabihullah Mujahid"],
        "124": ["Taliban spokesman Zabihullah Mujahid"]}},
    {"type": "part_of", "from": "Wali", "to": "provincial council", "accounts": {"120": ["Amruddin Wali, a member of the provincial council"], "121": ["Amruddin Wali, who sits on the provincial council"]}},
    {"type": "speaks_for", "from": "Mayar", "to": "Health Ministry", "accounts": {"120": ["Health Ministry spokesman Wahidullah Mayar"], "124": ["Health Ministry spokesman Wahidullah Mayar"]}},
    {"type": "part_of", "from": "Salam", "to": "Taliban", "accounts": {"120": ["the Taliban's shadow governor for the province, Mullah Abdul Salam"], "121": ["the Taliban's \"governor\" for Kunduz, Mawlawi Salam"],
        "123": ["Mullah Abdul Salam Akhund, the Emirate's governor for Kunduz"]}},
    {"type": "part_of", "from": "NDS", "to": "Afghanistan", "accounts": {"120": ["Afghanistan's intelligence agency, the National Directorate of Security (NDS)"], "121": ["Afghanistan's spy agency, the NDS"]}},
    {"type": "leads", "from": "Ghani", "to": "Afghanistan", "accounts": {"120": ["President Ashraf Ghani"], "121": ["President Ashraf Ghani"], "122": ["President Ashraf Ghani"], "124": ["President Ashraf Ghani"]}},
    {"type": "part_of", "from": "Abdullah", "to": "Afghanistan", "accounts": {"120": ["his chief executive, Abdullah Abdullah"], "121": ["Abdullah Abdullah, the chief executive"]}},
    {"type": "speaks_for", "from": "Tribus", "to": "Resolute Support", "accounts": {"120": ["Colonel Brian Tribus, a spokesman for the NATO-led Resolute Support mission"], "121": ["Colonel Brian Tribus, a spokesman for the alliance's Resolute Support mission"]}},
    {"type": "leads", "from": "NATO", "to": "Resolute Support", "accounts": {"120": ["the NATO-led Resolute Support mission"]}},
    {"type": "part_of", "from": "Resolute Support", "to": "NATO", "accounts": {"121": ["the alliance's Resolute Support mission"]}},
    {"type": "backs", "from": "US", "to": "Afghan forces", "accounts": {"120": ["Afghan special forces backed by U.S. air strikes"], "121": ["with the support of American warplanes"], "124": ["Afghan troops backed by U.S. aircraft"]}},
    {"type": "leads", "from": "Danishi", "to": "Kunduz", "accounts": {"122": ["Danishi is acting governor"], "124": ["Acting governor Hamdullah Daneshi"]}},
    {"type": "leads", "from": "Safi", "to": "Kunduz", "accounts": {"122": ["the governor of Kunduz, Mohammad Omar Safi"]}},
    {"type": "part_of", "from": "Murad", "to": "Afghan forces", "accounts": {"122": ["General Murad Ali Murad, the deputy chief of army staff"]}},
    {"type": "leads", "from": "Amiri", "to": "Khanabad", "accounts": {"122": ["district governor Hayatullah Amiri"], "123": ["Hayatullah Amiri, the district governor"]}},
    {"type": "leads", "from": "Khawar", "to": "Warduj", "accounts": {"122": ["Dawlat Mohammad Khawar, the district chief"]}},
    {"type": "speaks_for", "from": "Asir", "to": "police", "accounts": {"122": ["provincial police spokesman Abdul Khalil Asir"]}},
    {"type": "speaks_for", "from": "Hussaini", "to": "police", "accounts": {"124": ["police spokesman Sayed Sarwar Hussaini"]}},
    {"type": "part_of", "from": "Aziz", "to": "parliament", "accounts": {"122": ["Fatima Aziz, a member of parliament for the province"]}},
    {"type": "part_of", "from": "Nazari", "to": "Badakhshan council", "accounts": {"124": ["Abdullah Naji Nazari of the Badakhshan provincial council"]}},
    {"type": "part_of", "from": "ISI", "to": "Pakistan", "accounts": {"122": ["Pakistan's ISI intelligence service"]}},
    {"type": "supplies", "from": "ISI", "to": "Taliban", "accounts": {"122": ["shelters and arms the Taliban"]}},
    {"type": "backs", "from": "Pakistan", "to": "Taliban", "accounts": {"125": ["accuse Pakistan of supporting the Taliban"]}},
    {"type": "leads", "from": "Mir Alam", "to": "militias", "accounts": {"122": ["who leads pro-government militiamen in the province"], "125": ["militias led by Mir Alam"]}},
    {"type": "allied_with", "from": "Mir Alam", "to": "Afghanistan", "accounts": {"125": ["Mir Alam, a commander allied with the government"]}},
    {"type": "backs", "from": "militias", "to": "Afghanistan", "accounts": {"122": ["pro-government militiamen"]}},
    {"type": "leads", "from": "Mansoor", "to": "Taliban", "accounts": {"123": ["Taliban leader Mullah Akhtar Mansoor"]}},
    {"type": "leads", "from": "Omar", "to": "Taliban", "accounts": {"123": ["who succeeded Mullah Mohammad Omar in July"]}},
    {"type": "speaks_for", "from": "Khalilullah", "to": "Foreign Office", "accounts": {"123": ["Foreign Office spokesman Qazi Khalilullah"]}},
    {"type": "leads", "from": "Stokes", "to": "MSF", "accounts": {"124": ["Christopher Stokes, the group's general director"]}},
    {"type": "leads", "from": "Obama", "to": "US", "accounts": {"124": ["President Barack Obama"]}},
    {"type": "part_of", "from": "Zeid", "to": "UN", "accounts": {"124": ["The U.N. human rights chief, Zeid Ra'ad al-Hussein"]}},
    {"type": "part_of", "from": "UNHCR", "to": "UN", "accounts": {"124": ["The U.N. refugee agency UNHCR"]}},
    {"type": "part_of", "from": "UNAMA", "to": "UN", "accounts": {"125": ["The United Nations mission, UNAMA"]}},
    {"type": "leads", "from": "Campbell", "to": "NATO", "accounts": {"124": ["Gen. John Campbell, the commander of U.S. and NATO forces in Afghanistan"]}},
    {"type": "speaks_for", "from": "Waziri", "to": "Defence Ministry", "accounts": {"125": ["its spokesman, Dawlat Waziri"]}},
    {"type": "leads", "from": "Saleh", "to": "commission", "accounts": {"125": ["a commission under Amrullah Saleh"]}},
    {"type": "part_of", "from": "Klein", "to": "Germany", "accounts": {"125": ["a German colonel, Georg Klein"]}},
]

quantities = [
    {"what": "Taliban killed", "low": 150, "accounts": {"120": ["At least 150 Taliban fighters"]}},
    {"what": "Taliban killed", "low": 150, "high": 150, "accounts": {"121": ["Taliban dead at 150"]}},
    {"what": "Taliban wounded", "low": 90, "accounts": {"120": ["90 wounded"]}},
    {"what": "Taliban killed", "low": 200, "high": 200, "accounts": {"121": ["the figure to 200"]}},
    {"what": "Taliban killed", "low": 9, "high": 9, "accounts": {"120": ["nine men"], "121": ["only nine of his comrades"]}},
    {"what": "prisoners freed", "low": 500, "accounts": {"120": ["more than 500 inmates"]}},
    {"what": "prisoners freed", "low": 500, "high": 500, "accounts": {"121": ["some 500 prisoners"]}},
    {"what": "prisoners freed", "low": 650, "high": 650, "accounts": {"123": ["650 prisoners"]}},
    {"what": "garrison", "low": 60, "high": 60, "accounts": {"120": ["about 60 soldiers"]}},
    {"what": "air strikes", "low": 2, "high": 2, "accounts": {"120": ["two U.S. air strikes"]}},
    {"what": "killed", "low": 30, "high": 30, "accounts": {"120": ["30 dead"], "121": ["30 dead"]}},
    {"what": "wounded", "low": 340, "high": 340, "accounts": {"120": ["about 340 wounded"], "121": ["340 wounded"]}},
    {"what": "killed", "low": 15, "high": 15, "accounts": {"120": ["15 fighters"]}},
    {"what": "population", "low": 300000, "high": 300000, "accounts": {"120": ["300,000 people"]}},
    {"what": "killed", "low": 60, "accounts": {"121": ["At least 60 people"], "124": ["60 dead"]}},
    {"what": "wounded", "low": 400, "accounts": {"121": ["more than 400 injured"]}},
    {"what": "Taliban killed", "low": 480, "high": 480, "accounts": {"122": ["480 militants"], "123": ["480 Taliban"], "125": ["480 Taliban killed"]}},
    {"what": "foreign fighters killed", "low": 25, "high": 25, "accounts": {"122": ["25 foreign fighters"]}},
    {"what": "security forces killed", "low": 11, "high": 11, "accounts": {"122": ["Eleven brave members of the security forces"]}},
    {"what": "Taliban in hospital", "low": 10, "high": 15, "accounts": {"122": ["10 to 15 terrorists"]}},
    {"what": "killed", "low": 22, "high": 22, "accounts": {"122": ["22 people died"], "123": ["22 doctors and patients"], "124": ["22 people were killed"], "125": ["then 22"]}},
    {"what": "Taliban killed", "low": 18, "high": 18, "accounts": {"122": ["Eighteen Taliban"]}},
    {"what": "battalions", "low": 2, "high": 2, "accounts": {"122": ["two battalions"]}},
    {"what": "fighters promised", "low": 500, "high": 500, "accounts": {"122": ["500 men"]}},
    {"what": "Taliban killed", "low": 21, "high": 21, "accounts": {"123": ["21 mujahideen"], "125": ["The Taliban admit 21"]}},
    {"what": "soldiers killed", "low": 200, "accounts": {"123": ["more than 200 soldiers and policemen"]}},
    {"what": "tanks seized", "low": 34, "high": 34, "accounts": {"123": ["34 tanks"]}},
    {"what": "vehicles seized", "low": 100, "accounts": {"123": ["over 100 pick-up trucks"]}},
    {"what": "surrendered", "low": 50, "high": 50, "accounts": {"123": ["50 policemen"]}},
    {"what": "attackers", "low": None, "high": 500, "accounts": {"123": ["fewer than 500 men"]}},
    {"what": "staff killed", "low": 12, "high": 12, "accounts": {"124": ["Twelve members of its staff"]}},
    {"what": "patients killed", "low": 10, "high": 10, "accounts": {"124": ["ten patients"]}},
    {"what": "children killed", "low": 3, "high": 3, "accounts": {"124": ["three of them children"]}},
    {"what": "wounded", "low": 37, "high": 37, "accounts": {"124": ["Thirty-seven people"]}},
    {"what": "minutes", "low": 30, "accounts": {"124": ["more than 30 minutes"]}},
    {"what": "killed", "low": 85, "high": 85, "accounts": {"124": ["85 people"]}},
    {"what": "wounded", "low": 500, "accounts": {"124": ["more than 500 wounded"]}},
    {"what": "fled", "low": 6000, "high": 6000, "accounts": {"124": ["6,000 people"]}},
    {"what": "police killed", "low": 15, "high": 15, "accounts": {"124": ["15 police officers"]}},
    {"what": "distance km", "low": 5, "high": 5, "accounts": {"125": ["5 km"]}},
    {"what": "attackers", "low": 500, "high": 500, "accounts": {"125": ["about 500 fighters"]}},
    {"what": "soldiers", "low": 7000, "high": 7000, "accounts": {"125": ["Some 7,000 soldiers and policemen"]}},
    {"what": "civilians killed", "low": 110, "accounts": {"125": ["at least 110 civilians"]}},
    {"what": "killed", "low": 9, "high": 9, "accounts": {"125": ["nine dead"]}},
    {"what": "killed", "low": 19, "high": 19, "accounts": {"125": ["then 19"]}},
    {"what": "missing", "low": 33, "high": 33, "accounts": {"125": ["33 people are missing"]}},
    {"what": "killed", "low": 100, "high": 100, "accounts": {"125": ["about 100 people"]}},
    {"what": "fuel tankers", "low": 2, "high": 2, "accounts": {"125": ["two fuel tankers"]}},
]

wordings = [
    {"entity": None, "report": "121", "loaded": "lie", "evidence": ["called the announcement a lie"]},
    {"entity": None, "report": "121", "loaded": "propaganda", "evidence": ["rejected the report as propaganda"]},
    {"entity": "Taliban", "report": "122", "loaded": "terrorists", "evidence": ["Taliban terrorists", "groups of terrorists", "10 to 15 terrorists"]},
    {"entity": "Taliban", "report": "122", "loaded": "enemy", "evidence": ["The enemy"]},
    {"entity": "Afghan forces", "report": "122", "loaded": "brave", "evidence": ["Eleven brave members of the security forces"]},
    {"entity": "Afghan forces", "report": "122", "loaded": "martyred", "evidence": ["were martyred"]},
    {"entity": "Afghan forces", "report": "123", "loaded": "hireling", "evidence": ["the hireling troops"]},
    {"entity": "US", "report": "123", "loaded": "invaders", "evidence": ["the American invaders", "giving the invaders false information"]},
    {"entity": "Murad", "report": "123", "loaded": "puppet", "evidence": ["a puppet general"]},
    {"entity": "Taliban", "report": "123", "loaded": "martyred", "evidence": ["21 mujahideen had been martyred"]},
    {"entity": None, "report": "123", "loaded": "martyred", "evidence": ["22 doctors and patients were martyred"]},
    {"entity": None, "report": "123", "loaded": "fabrication", "evidence": ["called the report a fabrication"]},
    {"entity": None, "report": "124", "loaded": "inexcusable", "evidence": ["called the bombing inexcusable"]},
]

# who holds a place on a day, according to the six reports taken together
control = [
    {"place": "Kunduz", "on": "2001-11-20", "holder": "Taliban"}, {"place": "Kunduz", "on": "2001-11-28", "holder": "Northern Alliance"},
    {"place": "Kunduz", "on": "2015-09-29", "holder": "Taliban"}, {"place": "Kunduz", "on": "2015-09-30", "holder": "Taliban"}, {"place": "Kunduz", "on": "2015-10-14", "holder": "Afghan forces"}, {"place": "Kunduz", "on": "2015-10-16", "holder": "Afghan forces"},
    {"place": "main square", "on": "2015-10-02", "holder": "Taliban"}, {"place": "main square", "on": "2015-10-03", "holder": "Afghan forces"},
    {"place": "airport", "on": "2015-09-29", "holder": "Afghan forces"}, {"place": "airport", "on": "2015-10-01", "holder": "Afghan forces"}, {"place": "airport", "on": "2015-10-05", "holder": "Afghan forces"},
    {"place": "police headquarters", "on": "2015-09-28", "holder": "Taliban"}, {"place": "police headquarters", "on": "2015-09-30", "holder": "Afghan forces"},
    {"place": "prison", "on": "2015-09-28", "holder": "Taliban"}, {"place": "prison", "on": "2015-09-30", "holder": "Afghan forces"},
    {"place": "Bala Hissar", "on": "2015-09-29", "holder": "Afghan forces"}, {"place": "Bala Hissar", "on": "2015-10-01", "holder": "Taliban"}, {"place": "NDS headquarters", "on": "2015-10-04", "holder": "Taliban"},
    {"place": "Chardara", "on": "2015-06-21", "holder": "Taliban"}, {"place": "Chardara", "on": "2015-07-01", "holder": "Afghan forces"}, {"place": "Chardara", "on": "2015-08-20", "holder": "Taliban"}, {"place": "Chardara", "on": "2015-10-16", "holder": "Taliban"},
    {"place": "Dasht-e Archi", "on": "2015-06-24", "holder": "Taliban"}, {"place": "Dasht-e Archi", "on": "2015-10-05", "holder": "Taliban"}, {"place": "Dasht-e Archi", "on": "2015-10-16", "holder": "Taliban"},
    {"place": "Aqtash", "on": "2015-08-01", "holder": "Taliban"},
    {"place": "Khanabad", "on": "2015-10-01", "holder": "Taliban"}, {"place": "Khanabad", "on": "2015-10-04", "holder": "Afghan forces"}, {"place": "Khanabad", "on": "2015-10-13", "holder": "Afghan forces"},
    {"place": "Bangi", "on": "2015-10-01", "holder": "Taliban"}, {"place": "Bangi", "on": "2015-10-05", "holder": "Afghan forces"}, {"place": "Eshkamesh", "on": "2015-10-01", "holder": "Taliban"},
    {"place": "Warduj", "on": "2015-10-03", "holder": "Taliban"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "120": ["By Farhad Nasiri and Ellen Marchetti", "(Additional reporting by Jawad Rahimi in Mazar-i-Sharif; Editing by Tom Ashcroft)"],
    "121": ["World | Asia | Afghanistan", "Share on Facebook | Share on Twitter | Email", "Sign up for our daily world briefing", "More on this story: Five charts on America's longest war | Opinion: Who lost Kunduz?"],
    "122": ["Home / Security / North", "By Mirwais Anwari", "Related: Ministry publishes numbers for Kunduz families | Afghani steady against dollar", "Follow Hindukush Today on Telegram"],
    "123": ["Print | Comment (14) | Subscribe to our e-paper"],
    "124": ["© 2015 Nordic Telegraph Agency. All rights reserved."],
    "125": ["News analysis | South and Central Asia", "By Katharina Bohm", "Published 16 October 2015 | 4 min read", "Newsletter: get Overland Weekly in your inbox", "Read next: A road map of the drug trade | Podcast: Inside the Kabul bubble"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["kunduz-captured", "kunduz-attack"], ["kunduz-captured", "police-hq-taken"], ["kunduz-captured", "army-leaves"], ["kunduz-attack", "police-hq-taken"], ["kunduz-attack", "prison-stormed"], ["prison-stormed", "prisoners-freed"],
         ["prison-stormed", "police-hq-taken"], ["kunduz-captured", "nds-hq-taken"], ["prison-retaken", "police-hq-retaken"], ["airport-assault", "airport-strikes"], ["airport-assault", "airport-drone"], ["airport-strikes", "airport-drone"],
         ["salam-killed", "salam-denied"], ["salam-killed", "salam-alive"], ["salam-killed", "salam-official"], ["salam-denied", "salam-alive"], ["salam-alive", "salam-official"], ["salam-denied", "salam-official"], ["salam-visit", "nds-hq-taken"],
         ["kunduz-retaken", "us-support"], ["kunduz-retaken", "out-of-airport"], ["kunduz-retaken", "square-1-oct"], ["kunduz-retaken", "clearing"], ["kunduz-retaken", "taliban-deny-oct1"], ["kunduz-retaken", "taliban-reject-oct5"],
         ["taliban-deny-oct1", "taliban-reject-oct5"], ["square-1-oct", "clearing"], ["square-1-oct", "out-of-airport"], ["square-1-oct", "taliban-left-square"], ["kunduz-retaken", "taliban-left-square"], ["kunduz-retaken", "taliban-dead-oct1"],
         ["taliban-dead-oct1", "bodies"], ["taliban-dead-oct1", "taliban-dead-480"], ["gunfire", "governors-compound"], ["clearing", "governors-compound"], ["clearing", "gunfire"], ["kunduz-retaken", "governors-compound"], ["bodies", "taliban-dead-480"],
         ["square-lost", "square-left"], ["square-lost", "square-fire"], ["square-left", "square-fire"], ["square-left", "ministry-denies-left"], ["square-left", "murad-denies-left"], ["ministry-denies-left", "murad-denies-left"],
         ["square-lost", "square-pushed-out"], ["square-lost", "square-1-oct"], ["square-lost", "kunduz-retaken"], ["square-pushed-out", "fighting-4-oct"], ["square-retaken-3-oct", "houses-searched"], ["fighting-4-oct", "dislodge"], ["fighting-4-oct", "houses-searched"],
         ["square-pushed-out", "dislodge"], ["kunduz-retaken", "pushed-back"], ["pushed-back", "dislodge"], ["kunduz-retaken", "dislodge"], ["dislodge", "clearing"],
         ["amnesty-accuses", "rapes"], ["rapes", "relatives-murdered"], ["rapes", "amnesty-rejected"], ["relatives-murdered", "amnesty-rejected"], ["amnesty-accuses", "relatives-murdered"], ["taliban-dead-480", "480-dismissed"], ["city-dead", "kunduz-captured"],
         ["hospital-strike", "hospital-dead"], ["hospital-dead", "terrorists-killed"], ["hospital-strike", "terrorists-killed"], ["hospital-strike", "raid-condemned"], ["hospital-strike", "firing-on-us"], ["hospital-fire", "firing-on-us"],
         ["hospital-fire", "msf-denies"], ["hospital-fire", "taliban-deny-hospital"], ["msf-denies", "taliban-deny-hospital"], ["inquiry-demanded", "war-crime"], ["officers-alerted", "coordinates"], ["raid-condemned", "nds-accused"],
         ["raid-condemned", "taliban-deny-hospital"], ["condolences", "pentagon-inquiry"], ["ghani-campbell", "campbell-sorrow"], ["hospital-strike", "strike-requested"], ["city-dead", "hospital-dead"],
         ["khanabad-5-oct", "khanabad-denied"], ["khanabad-4-oct", "khanabad-denied"], ["khanabad-11-oct", "khanabad-taliban-dispute"], ["bangi-fell", "eshkamesh-fell"], ["bangi-retaken", "eshkamesh-retaken"], ["bangi-retaken", "bangi-left"],
         ["bangi-retaken", "bangi-dead"], ["bangi-left", "bangi-dead"], ["warduj-captured", "warduj-left"], ["warduj-captured", "warduj-denied"], ["warduj-left", "warduj-denied"], ["warduj-captured", "warduj-surrender"], ["warduj-captured", "warduj-dead"],
         ["warduj-left", "warduj-surrender"], ["warduj-surrender", "warduj-dead"], ["warduj-left", "warduj-return"],
         ["pakistan-accused", "pakistan-part"], ["pakistan-accused", "pakistan-denies"], ["pakistan-part", "pakistan-denies"], ["pakistan-part", "kunduz-attack"], ["pakistan-accused", "pakistan-supports"], ["pakistan-supports", "pakistan-denies"],
         ["pakistan-supports", "isi-arms"], ["pakistan-supports", "pakistan-part"], ["pakistan-condemns", "pakistan-denies"], ["taliban-leave", "taliban-beaten"], ["taliban-leave", "account-disputed"], ["taliban-beaten", "account-disputed"],
         ["spring", "five-km"], ["chardara-june", "archi"], ["tankers", "tankers-dead"], ["mansoor-orders", "amnesty-offered"], ["khanabad-fell", "kunduz-captured"], ["advisers", "not-to-fight"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
