#!/usr/bin/env python3
"""Held out: no developer reads this file, its reports or its gold (see ../README.md).

Writes gold.json for the five reports in reports/, written by us in our own sentences about the war in Myanmar, from
Operation 1027 to Lashio. Every evidence string is an exact substring of its report, standing once. Run: ./make_gold.py"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gold_set import GoldSet  # noqa: E402

G = GoldSet(HERE)
event, every = G.event, G.every

reports = {
    "300": {"published": ["2024-01-06", "2024-01-06"], "basis": "stated", "agency": "AP"},
    "301": {"published": ["2024-01-08", "2024-01-09"], "basis": "inferred", "agency": "AP", "derived_from": {"300": "rewrite"}},
    "302": {"published": ["2024-01-13", "2024-01-13"], "basis": "stated"},
    "303": {"published": ["2024-04-25", "2024-04-25"], "basis": "stated"},
    "304": {"published": ["2024-08-08", "2024-08-08"], "basis": "stated"},
}

# name -> surface forms that must resolve to one entity, whatever outlet used them; "also": forms that a system may keep
# apart (a title, a government's forces) or join, and which count as that entity where it acts
entities = {
    "Tatmadaw": {"type": "group", "names": ["Tatmadaw", "Myanmar army"],
                 "also": ["army", "military", "ruling military", "Myanmar's military", "Myanmar military", "junta", "Myanmar junta", "regime", "generals", "soldiers", "troops", "garrison", "security forces", "Tatmadaw column",
                          "Tatmadaw (Air)", "army battalions", "two army battalions", "Local commanders", "State Administration Council", "fascist army", "smiling troops", "column", "Myanmar", "military government"]},
    "SAC": {"type": "organisation", "names": ["State Administration Council"],
            "also": ["junta", "regime", "military government", "military", "Myanmar junta", "Tatmadaw", "ruling military", "Myanmar"]},
    "Alliance": {"type": "group", "names": ["Three Brotherhood Alliance"],
                 "also": ["alliance", "ethnic alliance", "Ethnic fighters", "alliance of ethnic minority armed groups", "alliance of ethnic armed groups", "ethnic armed groups", "Brotherhood",
                          "Myanmar National Democratic Alliance Army", "MNDAA"]},
    "MNDAA": {"type": "group", "names": ["Myanmar National Democratic Alliance Army", "MNDAA"],
              "also": ["Kokang insurgents", "Kokang", "Kokang army", "Peng Daxun's army", "revolutionary forces", "Kokang-based Myanmar National Democratic Alliance Army", "alliance", "Three Brotherhood Alliance"]},
    "TNLA": {"type": "group", "names": ["Ta’ang National Liberation Army", "TNLA"], "also": ["TNLA terrorists", "TNLA fighters", "insurgents"]},
    "AA": {"type": "group", "names": ["Arakan Army", "AA"]},
    "KNU": {"type": "group", "names": ["Karen National Union", "KNU"], "also": ["Karen rebels", "guerrillas", "Karen National Liberation Army", "KNLA"]},
    "KNLA": {"type": "group", "names": ["Karen National Liberation Army", "KNLA"], "also": ["Karen rebels", "guerrillas", "Karen National Union", "KNU"]},
    "Karen National Army": {"type": "group", "names": ["Karen National Army"], "also": ["Border Guard Force", "Karen militia", "his force", "his men"]},
    "NUG": {"type": "organisation", "names": ["National Unity Government", "NUG"], "also": ["shadow government", "exiled National Unity Government"]},
    "PDF": {"type": "group", "names": ["PDF terrorists"], "also": ["PDF"]},
    "Mandalay PDF": {"type": "group", "names": ["Mandalay People's Defence Force", "Mandalay PDF"], "also": ["fighters of the Mandalay People's Defence Force"]},
    "Urban Owls": {"type": "group", "names": ["Urban Owls"], "also": ["terrorist group named the Urban Owls", "group", "terrorist group"]},
    "Zaw Min Tun": {"type": "person", "names": ["Zaw Min Tun"],
                    "also": ["Maj. Gen. Zaw Min Tun", "Maj-Gen Zaw Min Tun", "Major-General Zaw Min Tun", "Major-General", "junta spokesman Zaw Min Tun", "Junta mouthpiece Zaw Min Tun"]},
    "Min Aung Hlaing": {"type": "person", "names": ["Min Aung Hlaing"], "also": ["dictator Min Aung Hlaing"]},
    "Peng Daxun": {"type": "person", "names": ["Peng Daxun"]},
    "Suu Kyi": {"type": "person", "names": ["Aung San Suu Kyi"]},
    "Moe Kyaw Thu": {"type": "person", "names": ["Moe Kyaw Thu"], "also": ["Brig-Gen Moe Kyaw Thu"]},
    "Wang Wenbin": {"type": "person", "names": ["Wang Wenbin"], "also": ["ministry spokesman, Wang Wenbin"]},
    "Mao Ning": {"type": "person", "names": ["Mao Ning"], "also": ["Foreign Ministry", "Beijing", "China", "Foreign Ministry spokesperson Mao Ning"]},
    "Deng Xijun": {"type": "person", "names": ["Deng Xijun"]},
    "Min Naing": {"type": "person", "names": ["Min Naing"], "also": ["Lt-Gen Min Naing"]},
    "Soe Win": {"type": "person", "names": ["Soe Win"], "also": ["Dr Soe Win", "Union Minister for Social Welfare Dr Soe Win"]},
    "Thiha Lwin": {"type": "person", "names": ["Thiha Lwin"]},
    "Kyaw Htet": {"type": "person", "names": ["Kyaw Htet"], "also": ["U Kyaw Htet"]},
    "Khaing Thu Kha": {"type": "person", "names": ["Khaing Thu Kha"], "also": ["AA", "Arakan Army"]},
    "Saw Taw Nee": {"type": "person", "names": ["Padoh Saw Taw Nee"], "also": ["Saw Taw Nee", "Karen National Union", "KNU"]},
    "Saw Chit Thu": {"type": "person", "names": ["Saw Chit Thu"], "also": ["Col Saw Chit Thu"]},
    "Srettha": {"type": "person", "names": ["Srettha Thavisin"]},
    "Parnpree": {"type": "person", "names": ["Parnpree Bahiddha-Nukara"]},
    "Soe Tint": {"type": "person", "names": ["Soe Tint"], "also": ["Major General Soe Tint"]},
    "Soe Hlaing": {"type": "person", "names": ["Soe Hlaing"], "also": ["Brigadier General Soe Hlaing"]},
    "Duwa Lashi La": {"type": "person", "names": ["Duwa Lashi La"], "also": ["National Unity Government", "NUG"]},
    "Foreign Ministry": {"type": "organisation", "names": ["Foreign Ministry"], "also": ["China", "Beijing", "ministry", "Chinese Foreign Ministry"]},
    "OCHA": {"type": "organisation", "names": ["United Nations Office for the Coordination of Humanitarian Affairs", "UN humanitarian office"], "also": ["United Nations"]},
    "Peace committee": {"type": "organisation", "names": ["National Solidarity and Peacemaking Negotiation Committee"], "also": ["delegation", "delegation of the National Solidarity and Peacemaking Negotiation Committee"]},
    "Information Team": {"type": "organisation", "names": ["Information Team"]},
    "Northeastern Command": {"type": "group", "names": ["Northeastern Command"], "also": ["command", "regional military command"]},
    "Battalion 275": {"type": "group", "names": ["Infantry Battalion 275"]},
    "MSF": {"type": "organisation", "names": ["Doctors Without Borders"]},
    "China": {"type": "state", "names": ["China"], "also": ["Beijing", "People's Republic of China", "Foreign Ministry"]},
    "Myanmar": {"type": "state", "names": ["Myanmar"], "also": ["Myanmar authorities", "Burma"]},
    "Thailand": {"type": "state", "names": ["Thailand"]},
    "Britain": {"type": "state", "names": ["Britain"]},
    "Laukkai": {"type": "place", "names": ["Laukkaing", "Laukkai"], "also": ["Myanmar border city", "city", "town"], "lat": 23.69, "lon": 98.76},
    "Chinshwehaw": {"type": "place", "names": ["Chinshwehaw"], "lat": 23.53, "lon": 98.83},
    "Kunlong": {"type": "place", "names": ["Kunlong"], "lat": 23.42, "lon": 98.65},
    "Namhsan": {"type": "place", "names": ["Namhsan"], "lat": 22.97, "lon": 97.16},
    "Nansan": {"type": "place", "names": ["Nansan"], "lat": 23.78, "lon": 98.83},
    "Kanan": {"type": "place", "names": ["Kanan"], "also": ["Kanan village"]},
    "Khampat": {"type": "place", "names": ["Khampat"], "lat": 23.95, "lon": 94.15},
    "Paletwa": {"type": "place", "names": ["Paletwa"], "lat": 21.30, "lon": 92.85},
    "Naypyitaw": {"type": "place", "names": ["Naypyitaw", "Nay Pyi Taw"], "lat": 19.75, "lon": 96.10},
    "Kunming": {"type": "place", "names": ["Kunming"], "lat": 25.04, "lon": 102.72},
    "Kyaukme": {"type": "place", "names": ["Kyaukme"], "lat": 22.54, "lon": 97.03},
    "Hsipaw": {"type": "place", "names": ["Hsipaw"], "lat": 22.62, "lon": 97.30},
    "Hsenwi": {"type": "place", "names": ["Hsenwi"], "lat": 23.30, "lon": 97.97},
    "Shwepyitha": {"type": "place", "names": ["Shwepyitha"], "also": ["Shwepyitha Township", "Yangon"], "lat": 16.96, "lon": 96.08},
    "Yangon": {"type": "place", "names": ["Yangon"], "lat": 16.80, "lon": 96.16},
    "Lashio": {"type": "place", "names": ["Lashio"], "also": ["Northeastern Command", "Lashio's market quarter", "headquarters of the Northeastern Command", "largest town in northern Shan State", "town"], "lat": 22.94, "lon": 97.75},
    "Myawaddy": {"type": "place", "names": ["Myawaddy", "Myawadi"], "also": ["border town", "trading town", "town", "Infantry Battalion 275", "base of Infantry Battalion 275"], "lat": 16.69, "lon": 98.51},
    "Mae Sot": {"type": "place", "names": ["Mae Sot", "MAE SOT"], "lat": 16.71, "lon": 98.57},
    "Nawnghkio": {"type": "place", "names": ["Nawnghkio"], "lat": 22.33, "lon": 96.80},
    "Mogok": {"type": "place", "names": ["Mogok"], "lat": 22.92, "lon": 96.51},
    "Maungdaw": {"type": "place", "names": ["Maungdaw"], "also": ["Naf", "bank of the Naf"], "lat": 20.82, "lon": 92.37},
    "Bangkok": {"type": "place", "names": ["BANGKOK"], "lat": 13.75, "lon": 100.50},
}

# Laukkai, January 2024
event("laukkai-captured", ["capture"], ["2024-01-04", "2024-01-05"], "Laukkai", "Alliance",
      {"300": ["Ethnic fighters seize Myanmar border city", "has captured Laukkaing, a city on Myanmar’s border with China", "the whole of the Kokang region was now free of the army"],
       "301": ["Myanmar junta loses Laukkai to ethnic alliance", "has taken the Myanmar city of Laukkai", "there was no longer any army presence in the entire Kokang region", "the fall of the city"],
       "303": ["captured Laukkai, on the Chinese border, in January"], "304": ["It had taken Laukkai in January"]},
      target="Tatmadaw", times={"303": ["2024-01-01", "2024-01-31"], "304": ["2024-01-01", "2024-01-31"]}, disputes=["cause"])
event("laukkai-lost-denied", ["capture"], None, "Laukkai", None, {"302": ["the town was lost in battle"]})
event("laukkai-surrender", ["surrender"], ["2024-01-04", "2024-01-05"], "Laukkai", "Tatmadaw",
      {"300": ["after garrison gives up", "the surrender of its garrison", "had laid down their arms by Friday"],
       "301": ["after its besieged garrison surrendered", "had laid down their weapons", "who gave up Laukkai"]})
event("laukkai-siege", ["besiege"], None, "Laukkai", None, {"300": ["after weeks of siege"]})
event("laukkai-relinquished", ["withdraw", "surrender"], ["2024-01-04", "2024-01-04"], "Laukkai", "Tatmadaw",
      {"300": ["local commanders had “relinquished control” of the city"], "301": ["Local commanders \"relinquished control\" of Laukkai"],
       "302": ["the Tatmadaw column relinquished the town on 4 January"]},
      times={"300": None, "301": None}, speakers={"300": "Zaw Min Tun", "301": "Zaw Min Tun"})
event("laukkai-repulsed", ["kill", "attack", "clash"], None, "Laukkai", "Tatmadaw", {"302": ["it had repulsed attacks of the Kokang insurgents for 70 days", "had killed more than 600 of them"]}, target="MNDAA")
event("brigadiers-arrested", ["arrest"], None, "Naypyitaw", None, {"301": ["where they are under arrest"]}, target="Moe Kyaw Thu", disputes=["status"])
event("no-action-taken", ["deny"], None, None, None, {"302": ["No action has been taken against them"]})

# the offensive before it
event("kokang-2009", ["oust", "capture", "attack", "withdraw"], ["2009-01-01", "2009-12-31"], None, None, {"300": ["drove it out"]}, target="MNDAA")
event("operation-1027", ["attack"], ["2023-10-27", "2023-10-27"], None, "MNDAA",
      {"300": ["it launched a coordinated offensive on Oct. 27"], "301": ["it opened a joint offensive on October 27"],
       "303": ["the Three Brotherhood Alliance launched Operation 1027 in October"]}, times={"303": ["2023-10-01", "2023-10-31"]})
event("chinshwehaw", ["capture"], ["2023-10-27", "2023-11-03"], "Chinshwehaw", "Alliance", {"300": ["the alliance took the border crossing of Chinshwehaw"]})
event("kunlong", ["capture"], ["2023-11-12", "2023-11-12"], "Kunlong", "MNDAA", {"300": ["the MNDAA overran Kunlong"]})
event("posts", ["capture"], None, None, "Alliance",
      {"300": ["it has captured more than 250 army posts and five crossings"], "301": ["250 army outposts and five border gates have fallen to it"]},
      speakers={"300": "Alliance", "301": "Alliance"})
event("towns-lost", ["capture", "concede"], None, None, None, {"300": ["has acknowledged that it has lost several towns"]}, target="Tatmadaw")
event("namhsan", ["capture", "advance"], ["2023-12-10", "2023-12-20"], "Namhsan", "TNLA", {"300": ["its fighters entered Namhsan in mid-December"]}, speakers={"300": "TNLA"})
event("namhsan-airstrikes", ["airstrike", "attack"], ["2023-12-01", "2023-12-20"], None, "Tatmadaw", {"300": ["two weeks of airstrikes by the army"]})
event("ming-handed-over", ["expel", "arrest", "release", "cooperate"], ["2023-11-01", "2023-11-30"], None, "Myanmar", {"300": ["handed over to Chinese police three members of the Ming family"]})
event("china-denies", ["deny"], None, None, "China",
      {"300": ["Beijing denies that it supports any armed group in Myanmar"], "301": ["Beijing has denied backing any of the armed groups"]})
event("china-call", ["appeal"], ["2024-01-05", "2024-01-05"], None, "Foreign Ministry",
      {"300": ["called on all sides to stop fighting at once"], "301": ["urged every party to cease fire without delay"]})
event("nansan-shell", ["shelling", "attack"], ["2024-01-03", "2024-01-03"], "Nansan", None, {"300": ["A shell that came from the Myanmar side injured five people"]})
event("wang", ["accuse"], None, None, "Wang Wenbin", {"300": ["expressed strong dissatisfaction over it"]})
event("coup", ["oust", "capture", "seize"], ["2021-02-01", "2021-02-01"], None, "Tatmadaw", {"300": ["The military seized power on Feb. 1, 2021", "since the generals took power"]}, target="Suu Kyi")

# Kanan and the far west
event("kanan", ["airstrike", "attack", "kill"], ["2024-01-07", "2024-01-07"], "Kanan", None,
      {"301": ["village bombed in northwest", "jets bombed Kanan", "Seventeen civilians, nine of them children, were killed", "put the number of dead at 15"],
       "302": ["fabricated a story about an air strike at Kanan village"]}, disputes=["status", "number", "actor"])
event("kanan-pdf", ["drone_strike", "attack", "shelling", "kill"], ["2024-01-07", "2024-01-07"], None, "PDF",
      {"302": ["It was PDF terrorists who fired on the church with drones and homemade rockets", "innocent villagers lost their lives"]})
event("kanan-denial", ["deny", "reject"], ["2024-01-07", "2024-01-07"], None, "Zaw Min Tun", {"301": ["denied it on state television the same night", "No aircraft of ours was in the air there this morning"]})
event("kanan-no-flight", ["deny", "accuse"], None, None, None, {"302": ["There was no flight of the Tatmadaw (Air) on that day", "instigators fabricated a story"]})
event("media-accused", ["accuse"], ["2024-01-07", "2024-01-07"], None, "Zaw Min Tun", {"301": ["accusing \"destructive media\" of spreading fake news"]})
event("nug-condemns", ["accuse"], ["2024-01-07", "2024-01-09"], None, "NUG", {"301": ["The shadow government condemned the air strike as a war crime"]})
event("nug-fuel", ["appeal"], ["2024-01-07", "2024-01-09"], None, "NUG", {"301": ["called on neighbouring states to stop the sale of aviation fuel"]})
event("paletwa-advance", ["advance", "attack"], ["2024-01-07", "2024-01-08"], "Paletwa", "AA", {"301": ["it was advancing on Paletwa"]}, speakers={"301": "AA"})
event("helicopter", ["destroy", "shooting", "attack"], ["2023-12-31", "2024-01-07"], "Paletwa", "AA", {"301": ["it had shot down a helicopter there last week"]}, speakers={"301": "AA"})
event("battalions-fled", ["withdraw"], None, None, "Tatmadaw", {"301": ["two army battalions had fled across the frontier", "151 soldiers had come over"]}, speakers={"301": "Khaing Thu Kha"})

# the Haigeng agreement
event("haigeng-talks", ["consult"], ["2024-01-10", "2024-01-11"], "Kunming", "Peace committee", {"302": ["met in Kunming of the People's Republic of China on 10 and 11 January"]})
event("haigeng-ceasefire", ["ceasefire", "agree", "sign"], ["2024-01-10", "2024-01-12"], None, None,
      {"302": ["Ceasefire agreement reached at talks in Kunming", "agreed on a temporary ceasefire with immediate effect"], "304": ["the Haigeng truce of 11 January"]},
      times={"304": ["2024-01-11", "2024-01-11"]}, speakers={"302": "Zaw Min Tun"})
event("haigeng-pledge", ["pledge", "agree"], None, None, None, {"302": ["Both sides pledged not to harm the safety of Chinese people"]}, speakers={"302": "Zaw Min Tun"})
event("kyaukme-fire", ["shelling", "attack", "kill"], ["2024-01-12", "2024-01-12"], "Kyaukme", "TNLA",
      {"302": ["opened fire with heavy weapons on Kyaukme and Hsipaw on Friday morning", "one civilian was killed and four were injured"]}, disputes=["actor"])
event("hsipaw-fire", ["shelling", "attack", "kill"], ["2024-01-12", "2024-01-12"], "Hsipaw", "TNLA", {"302": ["opened fire with heavy weapons on Kyaukme and Hsipaw on Friday morning"]})
event("tatmadaw-accused", ["accuse", "shelling", "attack"], None, None, None, {"302": ["alleged that it was the Tatmadaw which shelled Kyaukme"]}, target="Tatmadaw")
event("team-rejects", ["reject", "deny"], None, None, "Information Team", {"302": ["the Information Team flatly rejected"]})
event("owls-arrested", ["arrest"], ["2024-01-11", "2024-01-11"], "Shwepyitha", "Tatmadaw", {"302": ["arrested three members of a terrorist group named the Urban Owls"]}, target="Urban Owls")
event("administrator-killed", ["kill", "attack", "shooting"], ["2024-01-01", "2024-01-01"], None, "Urban Owls", {"302": ["having killed ward administrator U Kyaw Htet on New Year's Day"]}, target="Kyaw Htet")
event("owls-accused", ["accuse"], None, None, None, {"302": ["The group is accused"]}, target="Urban Owls")
event("soe-win-visit", ["consult"], ["2024-01-09", "2024-01-09"], "Lashio", "Soe Win", {"302": ["called on displaced persons in Lashio on Tuesday"]})
event("soe-win-aid", ["aid"], ["2024-01-09", "2024-01-09"], None, "Soe Win", {"302": ["presented cash assistance of 230 million kyats"]})

# Myawaddy, April 2024
event("myawaddy-captured", ["capture"], ["2024-04-10", "2024-04-12"], "Myawaddy", "KNLA",
      {"303": ["the guerrillas drove the Myanmar army from the trading town", "stormed in the night of April 10", "when Myawadi fell"]}, target="Tatmadaw")
event("bases-captured", ["capture"], ["2024-04-05", "2024-04-12"], None, "KNU", {"303": ["it had captured all of the army's bases around it"]}, speakers={"303": "KNU"})
event("army-left-base", ["withdraw"], ["2024-04-10", "2024-04-12"], None, "Tatmadaw", {"303": ["troops had had to leave their base"]}, speakers={"303": "Zaw Min Tun"})
event("knu-withdrew", ["withdraw"], ["2024-04-20", "2024-04-24"], "Myawaddy", "KNU",
      {"303": ["Karen rebels pull out of Myawaddy", "has \"temporarily withdrawn\" its fighters from Myawaddy", "We left so that our people would not be bombed in their homes"]},
      speakers={"303": "Saw Taw Nee"}, disputes=["cause"])
event("army-returned", ["capture", "deploy", "advance"], ["2024-04-23", "2024-04-23"], "Myawaddy", "Tatmadaw",
      {"303": ["junta flag returns to border town", "soldiers raised the national flag again at the base of Infantry Battalion 275", "led some 200 soldiers back to their barracks on Tuesday"]})
event("column", ["advance", "deploy"], None, None, "Tatmadaw", {"303": ["the column of about 1,000 soldiers that is making its way over the Dawna hills"]})
event("knla-vow", ["pledge", "threaten", "attack", "destroy"], ["2024-04-24", "2024-04-24"], None, None,
      {"303": ["The KNLA will now turn on the column", "he vowed", "destroy those troops and their backup"]}, target="Tatmadaw", speakers={"303": "Saw Taw Nee"})
event("chit-thu-sanctioned", ["sanction"], ["2023-12-01", "2023-12-31"], None, "Britain", {"303": ["was placed under sanctions by Britain in December"]}, target="Saw Chit Thu")
event("bridge-fighting", ["clash", "attack", "shooting"], ["2024-04-20", "2024-04-20"], None, None,
      {"303": ["fighting over the bridge", "Four civilians were wounded on the Thai side by stray rounds", "one dead and ten wounded"]}, disputes=["number"])
event("knla-bombed", ["airstrike", "attack"], ["2024-04-20", "2024-04-20"], None, None, {"303": ["at least seven air strikes on KNLA positions"]}, target="KNLA")
event("srettha-warns", ["pledge", "threaten", "reject"], None, None, "Srettha", {"303": ["Thailand would not allow anyone to use its soil or violate its airspace"]})
event("parnpree-urges", ["appeal"], None, None, "Parnpree", {"303": ["urged Myanmar's military to begin talks with its opponents"]}, target="Tatmadaw")
event("thai-aid", ["aid"], ["2024-03-01", "2024-03-31"], None, "Thailand", {"303": ["Thailand delivered ten lorries of rice and medicine"]})
event("knu-complains", ["accuse"], None, None, "KNU", {"303": ["the KNU complained that the aid had gone only to people under the army's control"]})

# northern Shan, June to August 2024
event("lashio-captured", ["capture"], ["2024-08-03", "2024-08-03"], "Lashio", "MNDAA",
      {"304": ["Northeastern Command in Lashio falls", "a regional military command has fallen to revolutionary forces", "it had overrun the headquarters of the Northeastern Command in Lashio",
               "completed the liberation of the largest town in northern Shan State", "hailed the fall of the command"]}, target="Tatmadaw", speakers={"304": "MNDAA"}, disputes=["time"])
event("lashio-july", ["capture"], ["2024-07-25", "2024-07-25"], "Lashio", "MNDAA",
      {"304": ["On 25 July the MNDAA announced a \"complete victory\" in Lashio", "the town has been declared free"]}, speakers={"304": "MNDAA"}, disputes=["status"])
event("lashio-assault", ["attack"], ["2024-07-03", "2024-07-03"], "Lashio", "MNDAA", {"304": ["a month to the day after the assault began"]})
event("lashio-streets", ["clash", "attack"], ["2024-07-25", "2024-08-03"], None, None, {"304": ["street fighting for nine more days"]})
event("lie", ["deny", "reject", "accuse"], ["2024-07-26", "2024-07-26"], None, "Zaw Min Tun", {"304": ["called that first claim a lie on 26 July"]})
event("contact-lost", ["concede"], ["2024-08-05", "2024-08-05"], None, "Zaw Min Tun", {"304": ["contact with senior officers had been lost since 6:30 pm on Saturday"]})
event("officers-arrested", ["arrest", "capture", "abduct"], ["2024-08-03", "2024-08-05"], None, None, {"304": ["some of them had been arrested by the \"terrorists\""]}, speakers={"304": "Zaw Min Tun"})
event("generals-captured", ["arrest", "capture", "abduct", "seize"], None, None, None, {"304": ["were captured alive, according to Kokang media"]}, target="Soe Tint")
event("prisoners", ["arrest", "capture", "abduct", "seize"], None, None, None, {"304": ["Some 4,000 soldiers and dependants were taken prisoner"]}, speakers={"304": "MNDAA"})
event("hlaing-accuses", ["accuse"], ["2024-08-05", "2024-08-05"], None, "Min Aung Hlaing", {"304": ["accused unnamed foreign countries of supplying the MNDAA"]})
event("foreign-supply", ["supply"], None, None, None, {"304": ["supplying the MNDAA with drones, short-range missiles and technology"]}, target="MNDAA", speakers={"304": "Min Aung Hlaing"})
event("hlaing-pledge", ["pledge", "threaten"], ["2024-08-05", "2024-08-05"], None, "Min Aung Hlaing", {"304": ["pledged that the military would take back what it had lost"]})
event("china-calls-august", ["appeal"], ["2024-08-06", "2024-08-06"], None, "Mao Ning", {"304": ["called on all sides to return to the negotiating table"]})
event("kyaukme-attack", ["attack"], ["2024-06-25", "2024-06-25"], "Kyaukme", "TNLA", {"304": ["attacked the regime's bases at Kyaukme and Nawnghkio"]}, target="Tatmadaw")
event("nawnghkio-attack", ["attack"], ["2024-06-25", "2024-06-25"], "Nawnghkio", "TNLA", {"304": ["attacked the regime's bases at Kyaukme and Nawnghkio"]}, target="Tatmadaw")
event("bombed-first", ["airstrike", "attack"], None, None, "Tatmadaw", {"304": ["the junta had bombed its territory first"]}, target="TNLA", speakers={"304": "TNLA"})
event("nawnghkio-captured", ["capture"], ["2024-06-26", "2024-06-26"], "Nawnghkio", "TNLA", {"304": ["It took Nawnghkio the next day"]})
event("mogok-captured", ["capture"], ["2024-07-24", "2024-07-24"], "Mogok", "TNLA", {"304": ["on 24 July seized Mogok"]})
event("lashio-bombed", ["airstrike", "attack", "kill"], ["2024-08-04", "2024-08-06"], "Lashio", "Tatmadaw",
      {"304": ["Its jets bombed Lashio's market quarter on Sunday and again at noon on Tuesday", "killing at least 11 people"]})
event("curfew", ["restrict"], None, None, "MNDAA", {"304": ["The MNDAA has imposed a curfew from 8 pm"]})
event("civil-servants", ["appeal"], None, None, "MNDAA", {"304": ["asked civil servants to come back to work"]})
event("nug-hails", ["support"], None, None, "Duwa Lashi La", {"304": ["hailed the fall of the command as \"a turning point\""]})
event("nug-offers", ["pledge", "cooperate", "aid"], None, None, "NUG", {"304": ["offered to help to administer the town"]})
event("kokang-decline", ["reject", "deny"], None, None, "MNDAA", {"304": ["The Kokang have not accepted", "it is not under the orders of the NUG"]})
event("naf", ["drone_strike", "attack", "kill"], ["2024-08-05", "2024-08-05"], "Maungdaw", None, {"304": ["the drones which on Monday killed scores of Rohingya"]}, disputes=["actor"])
event("aa-denies", ["deny"], ["2024-08-07", "2024-08-07"], None, "AA", {"304": ["the Arakan Army denied on Wednesday that its fighters were behind the drones"]})
event("naf-blame", ["accuse"], None, None, None, {"304": ["Survivors who reached Bangladesh blame it"]}, target="AA")
event("aa-blames", ["accuse"], None, None, "AA", {"304": ["the AA blames the military"]}, target="Tatmadaw")

relations = [
    {"type": "leads", "from": "Min Aung Hlaing", "to": "SAC", "accounts": {"300": ["Min Aung Hlaing, now the head of the military government"]}},
    {"type": "leads", "from": "Peng Daxun", "to": "MNDAA", "accounts": {"300": ["It is led by Peng Daxun"], "304": ["Peng Daxun's army"]}},
    {"type": "leads", "from": "Saw Chit Thu", "to": "Karen National Army", "accounts": {"303": ["Col Saw Chit Thu, whose Karen National Army"]}},
    {"type": "leads", "from": "Duwa Lashi La", "to": "NUG", "accounts": {"304": ["The National Unity Government, whose acting president, Duwa Lashi La"]}},
    {"type": "leads", "from": "Min Naing", "to": "Peace committee", "accounts": {"302": ["led by Lt-Gen Min Naing"]}},
    {"type": "leads", "from": "Soe Tint", "to": "Northeastern Command", "accounts": {"304": ["Major General Soe Tint, the commander"]}},
    {"type": "leads", "from": "Thiha Lwin", "to": "Urban Owls", "accounts": {"302": ["its ringleader Thiha Lwin"]}},
    {"type": "leads", "from": "Zaw Min Tun", "to": "Information Team", "accounts": {"302": ["Zaw Min Tun, leader of the Information Team"]}},
    {"type": "speaks_for", "from": "Zaw Min Tun", "to": "Tatmadaw", "accounts": {"300": ["The military’s spokesman, Maj. Gen. Zaw Min Tun"], "301": ["junta spokesman Zaw Min Tun"],
        "303": ["A spokesman for the regime, Zaw Min Tun"], "304": ["Junta mouthpiece Zaw Min Tun"]}},
    {"type": "speaks_for", "from": "Wang Wenbin", "to": "Foreign Ministry", "accounts": {"300": ["The ministry spokesman, Wang Wenbin"]}},
    {"type": "speaks_for", "from": "Mao Ning", "to": "Foreign Ministry", "accounts": {"302": ["Foreign Ministry spokesperson Mao Ning"], "304": ["Mao Ning of the Foreign Ministry"]}},
    {"type": "speaks_for", "from": "Khaing Thu Kha", "to": "AA", "accounts": {"301": ["Its spokesman, Khaing Thu Kha"]}},
    {"type": "speaks_for", "from": "Saw Taw Nee", "to": "KNU", "accounts": {"303": ["its spokesman said yesterday"]}},
    {"type": "part_of", "from": "KNLA", "to": "KNU", "accounts": {"303": ["the armed wing of the KNU"]}},
    {"type": "allied_with", "from": "MNDAA", "to": "TNLA", "accounts": {"300": ["Along with the Ta’ang National Liberation Army"], "301": ["With the Ta'ang National Liberation Army (TNLA) and the Arakan Army"]}},
    {"type": "allied_with", "from": "TNLA", "to": "Mandalay PDF", "accounts": {"304": ["together with fighters of the Mandalay People's Defence Force"]}},
]

quantities = [
    {"what": "surrendered", "low": 2389, "high": 2389, "accounts": {"300": ["2,389 soldiers and members of their families"], "301": ["2,389 troops and relatives"]}},
    {"what": "brigadier generals", "low": 6, "high": 6, "accounts": {"300": ["six brigadier generals"], "301": ["six brigadier-generals"]}},
    {"what": "posts captured", "low": 250, "accounts": {"300": ["more than 250 army posts"]}},
    {"what": "posts captured", "low": 250, "high": 250, "accounts": {"301": ["250 army outposts"]}},
    {"what": "crossings", "low": 5, "high": 5, "accounts": {"300": ["five crossings"], "301": ["five border gates"]}},
    {"what": "handed over", "low": 3, "high": 3, "accounts": {"300": ["three members of the Ming family"]}},
    {"what": "injured", "low": 5, "high": 5, "accounts": {"300": ["five people"]}},
    {"what": "displaced", "low": 300000, "accounts": {"300": ["More than 300,000 people"], "301": ["over 300,000 people"]}},
    {"what": "killed", "low": 378, "accounts": {"300": ["no fewer than 378"]}},
    {"what": "killed", "low": 17, "high": 17, "accounts": {"301": ["Seventeen civilians"]}},
    {"what": "children killed", "low": 9, "high": 9, "accounts": {"301": ["nine of them children"]}},
    {"what": "wounded", "low": 20, "accounts": {"301": ["more than 20 were wounded"]}},
    {"what": "killed", "low": 15, "high": 15, "accounts": {"301": ["the number of dead at 15"], "304": ["15 of its members died"]}},
    {"what": "soldiers fled", "low": 151, "high": 151, "accounts": {"301": ["151 soldiers"]}},
    {"what": "killed", "low": 1, "high": 1, "accounts": {"302": ["one civilian was killed"], "303": ["one dead"]}},
    {"what": "injured", "low": 4, "high": 4, "accounts": {"302": ["four were injured"], "303": ["Four civilians were wounded"]}},
    {"what": "killed", "low": 600, "accounts": {"302": ["more than 600 of them"]}},
    {"what": "arrested", "low": 3, "high": 3, "accounts": {"302": ["three members of a terrorist group"]}},
    {"what": "bombs", "low": 41, "high": 41, "accounts": {"302": ["41 handmade bombs"]}},
    {"what": "kyats", "low": 230000000, "high": 230000000, "accounts": {"302": ["230 million kyats"]}},
    {"what": "displaced", "low": 11500, "high": 11500, "accounts": {"302": ["11,500 persons"]}},
    {"what": "soldiers", "low": 1000, "high": 1000, "accounts": {"303": ["about 1,000 soldiers"]}},
    {"what": "soldiers", "low": 200, "high": 200, "accounts": {"303": ["some 200 soldiers"]}},
    {"what": "fled", "low": 3000, "high": 3000, "accounts": {"303": ["about 3,000 people"]}},
    {"what": "air strikes", "low": 7, "accounts": {"303": ["at least seven air strikes"]}},
    {"what": "wounded", "low": 10, "high": 10, "accounts": {"303": ["ten wounded"]}},
    {"what": "lorries", "low": 10, "high": 10, "accounts": {"303": ["ten lorries"]}},
    {"what": "deserters", "low": 600, "accounts": {"303": ["more than 600 deserters"]}},
    {"what": "prisoners", "low": 4000, "high": 4000, "accounts": {"304": ["Some 4,000 soldiers and dependants"]}},
    {"what": "killed", "low": 11, "accounts": {"304": ["at least 11 people"]}},
    {"what": "inhabitants", "low": 150000, "high": 150000, "accounts": {"304": ["150,000 inhabitants"]}},
    {"what": "treated", "low": 39, "high": 39, "accounts": {"304": ["39 people with wounds"]}},
    {"what": "killed", "low": 200, "accounts": {"304": ["more than 200"]}},
]

wordings = [
    {"entity": "TNLA", "report": "302", "loaded": "terrorists", "evidence": ["TNLA terrorists"]},
    {"entity": "PDF", "report": "302", "loaded": "terrorists", "evidence": ["PDF terrorists"]},
    {"entity": "Urban Owls", "report": "302", "loaded": "terrorist", "evidence": ["a terrorist group named the Urban Owls"]},
    {"entity": "Thiha Lwin", "report": "302", "loaded": "ringleader", "evidence": ["its ringleader Thiha Lwin"]},
    {"entity": "TNLA", "report": "302", "loaded": "so-called", "evidence": ["A so-called spokesperson of the insurgents"]},
    {"entity": "MNDAA", "report": "302", "loaded": "insurgents", "evidence": ["the Kokang insurgents"]},
    {"entity": "Tatmadaw", "report": "303", "loaded": "regime", "evidence": ["A spokesman for the regime"]},
    {"entity": "Tatmadaw", "report": "304", "loaded": "fascist", "evidence": ["a fascist army"]},
    {"entity": "Tatmadaw", "report": "304", "loaded": "regime", "evidence": ["the regime's bases", "The regime has confirmed neither"]},
    {"entity": "Zaw Min Tun", "report": "304", "loaded": "mouthpiece", "evidence": ["Junta mouthpiece Zaw Min Tun"]},
    {"entity": "Min Aung Hlaing", "report": "304", "loaded": "dictator", "evidence": ["dictator Min Aung Hlaing"]},
    {"entity": "MNDAA", "report": "304", "loaded": "liberation", "evidence": ["the liberation of the largest town"]},
    {"entity": "MNDAA", "report": "304", "loaded": "terrorists", "evidence": ["arrested by the \"terrorists\""]},
]

# who holds a place on a day, according to the five reports taken together
control = [
    {"place": "Laukkai", "on": "2023-12-15", "holder": "Tatmadaw"}, {"place": "Laukkai", "on": "2024-01-10", "holder": "Alliance"},
    {"place": "Chinshwehaw", "on": "2023-12-01", "holder": "Alliance"}, {"place": "Kunlong", "on": "2023-12-01", "holder": "MNDAA"}, {"place": "Namhsan", "on": "2023-12-25", "holder": "TNLA"},
    {"place": "Myawaddy", "on": "2024-04-05", "holder": "Tatmadaw"}, {"place": "Myawaddy", "on": "2024-04-15", "holder": "KNLA"}, {"place": "Myawaddy", "on": "2024-04-25", "holder": "Tatmadaw"},
    {"place": "Nawnghkio", "on": "2024-07-01", "holder": "TNLA"}, {"place": "Mogok", "on": "2024-08-01", "holder": "TNLA"},
    {"place": "Lashio", "on": "2024-06-20", "holder": "Tatmadaw"}, {"place": "Lashio", "on": "2024-08-05", "holder": "MNDAA"},
]

# text that is no part of the report: page furniture that must never yield an entity, an event or a quote
furniture = {
    "300": ["By THIRI NAING", "Follow AP’s Asia coverage at the Andaman Courier’s wire page"],
    "301": ["ASIA | 3-minute read | Listen to this article", "Additional reporting by our Yangon correspondent", "Related: Who are the Brotherhood? | Subscribe for S$1 a week"],
    "302": ["Vol. XI, No. 274   2nd Waning of Pyatho 1385 ME   Saturday, 13 January 2024", "MNA/TT", "Weather forecast page 9. Classifieds page 14. Printed by Golden Land Printing Works, Yangon."],
    "303": ["WRITER: Chaiwat Sukjai", "Please credit and share this article with others using this link. View our policies at the bottom of this page.", "RELATED STORIES: Songkran under fire"],
    "304": ["8 August 2024 | Nang Seng Hom", "Share on: Facebook | Signal | Telegram", "Support independent ethnic media — become a member today"],
}

# one happening told as two, or a part of the other: gathered into one event or kept as two, both are right
loose = [["laukkai-captured", "laukkai-lost-denied"], ["laukkai-captured", "laukkai-surrender"], ["laukkai-captured", "laukkai-relinquished"], ["laukkai-surrender", "laukkai-relinquished"],
         ["laukkai-lost-denied", "laukkai-relinquished"], ["laukkai-siege", "laukkai-captured"], ["laukkai-siege", "laukkai-repulsed"], ["laukkai-lost-denied", "laukkai-surrender"],
         ["operation-1027", "chinshwehaw"], ["operation-1027", "posts"], ["posts", "towns-lost"], ["namhsan", "namhsan-airstrikes"], ["china-denies", "china-call"], ["nansan-shell", "wang"],
         ["kanan", "kanan-pdf"], ["kanan", "kanan-denial"], ["kanan", "kanan-no-flight"], ["kanan-denial", "kanan-no-flight"], ["kanan-denial", "media-accused"], ["kanan-pdf", "kanan-no-flight"],
         ["kanan", "nug-condemns"], ["nug-condemns", "nug-fuel"], ["paletwa-advance", "helicopter"], ["brigadiers-arrested", "no-action-taken"],
         ["haigeng-talks", "haigeng-ceasefire"], ["haigeng-ceasefire", "haigeng-pledge"], ["haigeng-talks", "haigeng-pledge"], ["kyaukme-fire", "hsipaw-fire"], ["kyaukme-fire", "tatmadaw-accused"],
         ["hsipaw-fire", "tatmadaw-accused"], ["tatmadaw-accused", "team-rejects"], ["kyaukme-fire", "team-rejects"], ["owls-accused", "administrator-killed"], ["owls-accused", "owls-arrested"],
         ["soe-win-visit", "soe-win-aid"], ["myawaddy-captured", "bases-captured"], ["myawaddy-captured", "army-left-base"], ["knu-withdrew", "army-returned"], ["column", "knla-vow"],
         ["bridge-fighting", "knla-bombed"], ["lashio-captured", "lashio-july"], ["lashio-captured", "lashio-assault"], ["lashio-july", "lashio-streets"], ["lashio-assault", "lashio-streets"],
         ["lashio-july", "lie"], ["officers-arrested", "generals-captured"], ["generals-captured", "prisoners"], ["officers-arrested", "prisoners"], ["contact-lost", "officers-arrested"], ["hlaing-accuses", "foreign-supply"],
         ["hlaing-accuses", "hlaing-pledge"], ["kyaukme-attack", "nawnghkio-attack"], ["nawnghkio-attack", "nawnghkio-captured"], ["nug-hails", "nug-offers"], ["nug-offers", "kokang-decline"],
         ["naf", "aa-denies"], ["naf", "naf-blame"], ["naf", "aa-blames"], ["aa-denies", "naf-blame"], ["aa-denies", "aa-blames"], ["naf-blame", "aa-blames"], ["lashio-captured", "lashio-streets"],
         ["lashio-captured", "nug-hails"]]

G.write(reports, entities, relations, quantities, wordings, control, furniture, loose)
