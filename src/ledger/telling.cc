// SPDX-License-Identifier: Apache-2.0
#include "telling.h"

#include <algorithm>
#include <array>
#include <map>

#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"
#include "rashomon/record/event_marks.h"
#include "run_parallel.h"

namespace rashomon {
namespace {

template <typename T>
void sort_unique(std::vector<T>& v) {
  std::sort(v.begin(), v.end());
  v.erase(std::unique(v.begin(), v.end()), v.end());
}

constexpr int kFewDays = 3;
constexpr int kWeeks = 14;

/// Words of four letters and more, cut to six so that inflections meet.
std::vector<uint64_t> content_words(std::string_view text) {
  std::vector<uint64_t> out;
  const std::string folded = fold(text.substr(0, 2000));
  std::string word;
  for (size_t i = 0; i <= folded.size(); ++i) {
    const unsigned char c = i < folded.size() ? static_cast<unsigned char>(folded[i]) : ' ';
    if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += static_cast<char>(c);
    } else {
      if (word.size() >= 4) out.push_back(hash_bytes(std::string_view(word).substr(0, 6)));
      word.clear();
    }
  }
  sort_unique(out);
  return out;
}

}  // namespace

bool takes_back(const Claim& claim, std::string_view text) {
  static constexpr std::string_view kAgain[] = {"retak",   "retook",    "recaptur",   "regain",   "reclaim",
                                                "recover", "reoccup",   "reconquer",  "liberat",  "took back",
                                                "free",    "take back", "taken back", "won back", "win back"};
  if (claim.type != EventType::capture) return false;
  const std::string words = fold(claim.trigger.of(text).substr(0, 80));
  return std::any_of(std::begin(kAgain), std::end(kAgain), [&](std::string_view w) { return words.starts_with(w); });
}

namespace {

/// What stands in a town and is not the town.
constexpr const char* kBuildings[] = {
    "airport",    "airfield", "air base",     "airbase",    "bridge", "hospital", "station",    "palace",  "barracks",
    "checkpoint", "prison",   "refinery",     "dam",        "mosque", "school",   "market",     "jail",    "airstrip",
    "university", "stadium",  "headquarters", "parliament", "square", "terminal", "roundabout", "compound"};

bool names_building(std::string_view words) {
  while (words.ends_with(' ')) words.remove_suffix(1);
  return std::any_of(std::begin(kBuildings), std::end(kBuildings), [&](std::string_view building) {
    return words.ends_with(building) &&
           (words.size() == building.size() || words[words.size() - building.size() - 1] == ' ');
  });
}

/// The words of a clause that name a building as what is taken or left, where they name no town: "overran [the police
/// headquarters]", "[the prison] was retaken", "withdrew from [the roundabout]". Empty if they do not.
Span building_words(const Claim& claim, std::string_view text) {
  constexpr uint32_t kReach = 60;
  const bool left = claim.type == EventType::withdraw;
  const Span clause = claim.evidence.join(claim.trigger);
  if (claim.trigger.empty() || clause.end > text.size()) return {};
  const bool follows = clause.contains(claim.place_span) && claim.place_span.begin >= claim.trigger.begin &&
                       claim.place_span.begin < claim.trigger.end + kReach;
  const auto until_stop = [&](uint32_t from, uint32_t to) {
    std::string_view words = text.substr(from, to - from);
    for (std::string_view stop :
         {",",        ".",       ";",        " on ",    " in ",     " at ",    " after ",  " from ",
          " of ",     " to ",    " late",    " early",  " shortly", " last ",  " this ",   " by ",
          " during ", " before", " without", " with ",  " near",    " as ",    " again",   " where ",
          " which ",  " that ",  " while",   " amid",   " today",   " yester", " overnig", " Monday",
          " Tuesday", " Wednes", " Thursd",  " Friday", " Saturd",  " Sunday"}) {
      if (const size_t at = words.find(stop); at != std::string_view::npos) words = words.substr(0, at);
    }
    return Span{from, from + static_cast<uint32_t>(words.size())};
  };
  const std::string trigger = fold(claim.trigger.of(text));
  uint32_t from = claim.trigger.end;
  for (std::string_view lead : {" out", " back", " of", " from"}) {
    if (left && text.substr(from).starts_with(std::string(lead) + " ")) from += static_cast<uint32_t>(lead.size());
  }
  Span behind = until_stop(from, std::min(clause.end, from + kReach));
  if (trigger.find(' ') != std::string::npos && names_building(trigger.substr(0, trigger.rfind(' '))))
    behind = claim.trigger;  // "won the prison back"
  if (behind == claim.trigger) return behind;
  // of "A and B" either
  std::string_view words = behind.of(text);
  const size_t both = words.find(" and ");
  if (names_building(fold(words)) || (both != std::string_view::npos && names_building(fold(words.substr(0, both)))))
    return follows && !behind.contains(claim.place_span) ? Span{} : behind;
  if (left) return {};
  std::string_view before = text.substr(clause.begin, claim.trigger.begin - clause.begin);
  bool passive = false;
  for (std::string_view be : {" ", " was", " were", " been", " has", " had", " have", " also", " "}) {
    if (!before.ends_with(be)) continue;
    passive = passive || be == " was" || be == " were" || be == " been";
    before.remove_suffix(be.size());
  }
  if (!passive || !names_building(fold(before))) return {};
  const size_t most = std::min<size_t>(before.size(), kReach);
  const auto end = static_cast<uint32_t>(clause.begin + before.size());
  const Span told = {end - static_cast<uint32_t>(most), end};
  return clause.contains(claim.place_span) && told.contains(claim.place_span) ? Span{} : told;
}

/// "has changed hands several times": who has it now is not told.
bool goes_to_and_fro(const Claim& claim, std::string_view text) {
  const std::string words = fold(text.substr(claim.trigger.begin, 60));
  if (!words.starts_with("chang") && !words.starts_with("switch")) return false;
  return words.find("times") != std::string::npos || words.find("repeatedly") != std::string::npos ||
         words.find("twice") != std::string::npos || words.find("often") != std::string::npos;
}

/// "left the airport at dawn" may be said of who goes to fight from it; "withdrew from it", "abandoned it" is not.
bool gives_up(const Claim& claim, std::string_view text) {
  const std::string words = fold(claim.trigger.of(text));
  static constexpr std::string_view kWords[] = {"withdr", "retreat", "abandon", "pull",    "fled",   "flee",
                                                "evacu",  "vacat",   "quit",    "gave up", "give up"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view w) { return words.find(w) != std::string::npos; });
}

/// What the report calls so: united entities, at most two.
std::vector<uint32_t> buildings_in(Span words, const Reading& reading, uint32_t report, const Entities& entities) {
  std::vector<uint32_t> out;
  for (const Mention& m : reading.mentions.mentions) {
    if (!words.contains(m.span) || m.entity == kNone || m.entity >= reading.mentions.entities.size()) continue;
    if (reading.mentions.entities[m.entity].type != EntityType::facility) continue;
    const uint32_t e = entities.united(report, m.entity);
    if (out.size() < 2 && std::find(out.begin(), out.end(), e) == out.end()) out.push_back(e);
  }
  return out;
}

/// "parts of X", "several X districts", "the outskirts of X": the place as a whole does not change hands.
bool only_parts(const Claim& claim, std::string_view text) {
  const uint32_t size = static_cast<uint32_t>(text.size());
  const Span at = claim.place_span.empty() ? claim.trigger : claim.place_span;
  const uint32_t begin = std::max(claim.evidence.begin, at.begin > 40 ? at.begin - 40 : 0);
  const std::string before = fold(text.substr(std::min(begin, size), at.begin > begin ? at.begin - begin : 0));
  const uint32_t end = std::min(std::max(claim.evidence.end, at.end), at.end + 30);
  std::string after = fold(text.substr(std::min(at.end, size), end > at.end ? end - at.end : 0));
  after.resize(std::min(after.size(), after.find(',')));  // "NAME, the first district to fall" is a district
  for (const char* words :
       {"part of",        "parts of",     "some of",      "districts",    "elsewhere in",     "neighborhoods",
        "neighbourhoods", "outskirts",    "suburbs of",   "positions in", "positions around", "areas of",
        "streets of",     "buildings in", "section of",   "sections of",  "half of",          "a quarter of",
        "third of",       "thirds of",    " quarters of", "foothold",     "edge of",          "several"}) {
    // "drove them from their last positions in X": with these he loses it
    const size_t at_words = before.find(words);
    if (at_words != std::string::npos && !before.substr(0, at_words).ends_with("last ")) return true;
  }
  // "the airport of X", "the palace in X": what stands in a town is not the town
  for (const char* words : kBuildings) {
    for (const char* link : {" of", " in", " at", " near", " outside"}) {
      // "its headquarters of X": the town is the headquarters
      const bool is_the_town = std::string_view(words) == "headquarters" && std::string_view(link) == " of";
      if (!is_the_town && before.ends_with(std::string(words) + link)) return true;
    }
    for (const char* mark : {"'s ", "\u2019s "}) {
      if (after.starts_with(mark + std::string(words))) return true;
    }
  }
  // "the district centre of X" is X
  if (after.find("district ce") != std::string::npos || after.find("district ca") != std::string::npos) return false;
  for (const char* words : {"district", "neighborhood", "neighbourhood", "outskirts", "suburb", "front line",
                            "frontline", "southern reaches"}) {
    if (after.find(words) != std::string::npos) return true;
  }
  return false;
}

bool is_region(const LocalEntity& place) {
  if (place.point && place.point->precision != PlacePrecision::relative)
    return place.point->precision != PlacePrecision::exact && place.point->precision != PlacePrecision::town;
  static constexpr std::string_view kAreas[] = {"township", "district", "province",    "state",
                                                "region",   "county",   "governorate", "division"};
  static constexpr std::string_view kSides[] = {"ne ",    "nw ",     "se ",     "sw ",      "north ",
                                                "south ", "east ",   "west ",   "northern", "southern",
                                                "easter", "western", "northea", "northwe",  "southea"};
  const std::string name = fold(place.name);
  if (std::any_of(std::begin(kSides), std::end(kSides), [&](std::string_view side) { return name.starts_with(side); }))
    return true;
  return std::any_of(std::begin(kAreas), std::end(kAreas), [&](std::string_view area) { return name.ends_with(area); });
}

/// "captured an outpost in a township", "seized two more towns in the north": what was taken has no name, and lies in
/// the place of the claim, which does not change hands.
bool takes_what_lies_there(const Claim& claim, const Reading& reading) {
  constexpr uint32_t kReach = 60;
  const std::string& text = reading.document.text;
  if (claim.place >= reading.mentions.entities.size()) return false;
  const LocalEntity& place = reading.mentions.entities[claim.place];
  if (place.type != EntityType::place) return false;
  if (place.names.empty() && place.name.ends_with("s")) return true;  // "overran two towns": nothing that has a name
  if (!is_region(place)) return false;
  const Span at = claim.place_span;
  if (at.empty() || claim.trigger.empty() || at.begin < claim.trigger.end || at.begin > text.size()) return false;
  for (const Mention& m : reading.mentions.mentions) {
    if (m.form != MentionForm::nominal || m.entity == kNone || m.entity == claim.place ||
        m.span.begin < claim.trigger.end || m.span.end > at.begin || at.begin - m.span.end > kReach)
      continue;
    const EntityType type = reading.mentions.entities[m.entity].type;
    if (type != EntityType::place && type != EntityType::facility) continue;
    std::string_view between = std::string_view(text).substr(m.span.end, at.begin - m.span.end);
    while (between.starts_with(' ')) between.remove_prefix(1);
    if ((between.starts_with("in ") || between.find(" in ") != std::string_view::npos) &&
        between.find(',') == std::string::npos && between.find(" and ") == std::string::npos)
      return true;
  }
  return false;
}

}  // namespace

namespace {

/// "liberated", "freed"
bool frees(const Claim& claim, std::string_view text) {
  const std::string words = fold(claim.trigger.of(text).substr(0, 16));
  return words.starts_with("liberat") || words.starts_with("free");
}

/// "entered", "moved into", "went back in".
bool enters(const Claim& claim, std::string_view text) {
  const std::string words = fold(text.substr(std::min<size_t>(claim.trigger.begin, text.size()), 24)) + " ";
  if (words.starts_with("enter") || words.starts_with("re-enter") || words.starts_with("reenter")) return true;
  static constexpr std::string_view kGo[] = {"mov",   "march", "walk", "roll", "sweep", "swept",
                                             "drove", "pour",  "went", "came", "return"};
  return std::any_of(std::begin(kGo), std::end(kGo), [&](std::string_view w) { return words.starts_with(w); }) &&
         (words.find(" in ") != std::string::npos || words.find(" into ") != std::string::npos ||
          words.find(" back") != std::string::npos);
}

/// Fighting within a place, not before its gates: "house to house", "in the streets of".
bool within_the_place(const Claim& claim, std::string_view text) {
  const std::string words = " " + fold(claim.evidence.of(text).substr(0, 600)) + " ";
  static constexpr std::string_view kInside[] = {
      "house to house",     "house-to-house",     "street to street",   "street-to-street",  "street fighting",
      "street battle",      "in the streets of",  " inside the city",   " inside the town",  "centre of the city",
      "center of the city", "centre of the town", "center of the town", "heart of the city", "heart of the town",
      "city centre",        "city center"};
  return std::any_of(std::begin(kInside), std::end(kInside),
                     [&](std::string_view w) { return words.find(w) != std::string::npos; });
}

bool hands_over(const Claim& claim, std::string_view text) {
  const std::string words = fold(claim.evidence.of(text).substr(0, 1000));
  static constexpr std::string_view kHand[] = {"hand over", "handed over", "handed back", "handing over", "handover",
                                               "hand it over", "handed it over", "hand back", "ceded", "hands over",
                                               // nobody fights for it: who comes in has it
                                               "cheer", "welcomed", "unopposed", "without firing", "without a shot",
                                               "without a fight", "without resistance", "no resistance", "triumph",
                                               "in victory"};
  return std::any_of(std::begin(kHand), std::end(kHand),
                     [&](std::string_view w) { return words.find(w) != std::string::npos; });
}

/// How many the claim's act killed, if the report gives one number; 0 if not.
uint32_t killed_by(const Reading& reading, uint32_t claim) {
  constexpr double kMost = 1e6;
  for (const QuantityLink& link : reading.claims.quantities) {
    if (link.claim != claim || link.quantity >= reading.mentions.quantities.size()) continue;
    const Quantity& q = reading.mentions.quantities[link.quantity];
    if (q.what == "killed" && q.low && q.low >= 1 && q.low <= kMost) return static_cast<uint32_t>(*q.low);
  }
  return 0;
}

/// The group for whom a speaker speaks; kNone if the report does not tell.
uint32_t side_of_speaker(const Reading& reading, uint32_t speaker) {
  const std::vector<LocalEntity>& locals = reading.mentions.entities;
  if (speaker >= locals.size()) return kNone;
  if (const uint32_t side = reading.mentions.sides_of_speakers()[speaker]; side != kNone) return side;
  for (const Relation& relation : reading.claims.relations) {
    const bool for_them = relation.type == RelationType::leads || relation.type == RelationType::speaks_for ||
                          relation.type == RelationType::part_of;
    if (for_them && relation.from == speaker && locals[relation.to].acts_as_one()) return relation.to;
  }
  return kNone;
}

/// "We liberated it" without the we, "our forces", "under our control": he who speaks says so of his own side.
bool is_of_the_speaker(const Claim& claim, std::string_view text, bool again) {
  bool any = false;
  for (const Participant& p : claim.participants) {
    if (p.role != Role::actor) continue;
    any = true;
    const std::string words = fold(p.span.of(text).substr(0, 24)) + " ";
    for (const char* own : {"our ", "its ", "their ", "his ", "her ", "we "}) {
      if (words.starts_with(own)) return true;
    }
  }
  if (any) return false;
  // "is under our control", "back in our hands"
  constexpr uint32_t kBefore = 8;  // bytes
  const Span near = {claim.trigger.begin - std::min(claim.trigger.begin, kBefore), claim.trigger.end};
  return again || fold(near.of(text)).find(" our ") != std::string::npos;
}

/// Days by which the ends of what an expression stands for are soft: who says "two weeks before" has rounded.
int slack_of(const TimeExpression& time) {
  constexpr int kPart = 3, kWeek = 4, kMonth = 16, kYear = 183;  // half of a unit and a little
  if (time.part == TimePart::early || time.part == TimePart::middle || time.part == TimePart::late) return kPart;
  if (time.kind != TimeKind::shifted || time.m == 1) return 0;
  switch (time.unit) {
    case TimeUnit::week: return kWeek;
    case TimeUnit::month: return kMonth;
    case TimeUnit::year: return kYear;
    default: return 0;
  }
}

/// "since May", "for two weeks", "between 3 and 28 June"; not "in June", within which it was some time.
bool lasts(const TimeExpression& time, const Interval& days) {
  switch (time.kind) {
    case TimeKind::past_span:
    case TimeKind::next_span:
    case TimeKind::since:
    case TimeKind::until:
    case TimeKind::range: return true;
    case TimeKind::absolute: return time.part == TimePart::none && days.closed() && civil_of(days.earliest).day != 1;
    default: return false;
  }
}

}  // namespace

namespace {

/// "6,000 square kilometres", "20 villages"
bool is_measure(const Quantity& q, std::string_view text) {
  static constexpr std::array<std::string_view, 7> kUnits = {"village", "town", "settlement", "hamlet",
                                                             "hectare", "acre", "sq"};
  return std::find(kUnits.begin(), kUnits.end(), q.unit) != kUnits.end() ||
         to_lower(q.span.of(text)).find("square ") != std::string::npos;
}

/// "retook 6,000 square kilometres", "lost 20 villages": ground that is counted and has no name.
bool measures_ground(const Reading& reading, uint32_t claim) {
  return std::any_of(reading.claims.quantities.begin(), reading.claims.quantities.end(), [&](const QuantityLink& link) {
    if (link.claim != claim || link.quantity >= reading.mentions.quantities.size()) return false;
    return is_measure(reading.mentions.quantities[link.quantity], reading.document.text);
  });
}

/// "retook 19 villages and farms in the north of TOWN", "seized 350 square km ... on the way to TOWN": what is counted
/// lies there, and the town is not taken by it; but "20 villages, including TOWN", "two villages of A and B".
bool counts_what_lies_there(const Reading& reading, uint32_t claim) {
  const Claim& told = reading.claims.claims[claim];
  const std::string_view text = reading.document.text;
  const Span at = told.place_span;
  if (at.empty() || at.end > text.size()) return false;
  return std::any_of(reading.claims.quantities.begin(), reading.claims.quantities.end(), [&](const QuantityLink& link) {
    if (link.claim != claim || link.quantity >= reading.mentions.quantities.size()) return false;
    const Quantity& q = reading.mentions.quantities[link.quantity];
    if (!is_measure(q, text) || q.span.end > at.begin) return false;
    std::string_view between = text.substr(q.span.end, at.begin - q.span.end);
    if (between.find("includ") != std::string_view::npos) return false;
    if (to_lower(q.span.of(text)).find("square ") != std::string::npos) return true;
    if (between.starts_with(" and ")) {  // "19 villages and farms in"
      const size_t word = between.find(' ', 5);
      if (word == std::string_view::npos || between[word - 1] != 's') return false;
      between.remove_prefix(word);
    }
    const bool leads = between.starts_with(" in ") || between.starts_with(" near ") ||
                       between.starts_with(" around ") || between.starts_with(" outside ");
    return leads && between.find(" and ") == std::string_view::npos && between.find(',') == std::string_view::npos;
  });
}

}  // namespace

Telling tell(const Reading& reading, uint32_t report, uint32_t index, const Entities& entities, const When& when) {
  const Claim& claim = reading.claims.claims[index];
  Telling t;
  t.ref = {report, index};
  t.type = claim.type;
  t.place = entities.united(report, claim.place);
  t.days = when.days;
  // who denies something tells when he denies it as often as when it is said to have been
  t.soft = when.text.empty() || claim.stance == Stance::denies || claim.stance == Stance::doubts;
  t.slack = slack_of(claim.time);
  t.lasting = lasts(claim.time, when.days);
  t.titles = !reading.document.title.empty() && reading.document.title.begin <= claim.trigger.begin &&
             claim.trigger.end <= reading.document.title.end;
  t.again = takes_back(claim, reading.document.text);
  t.retaken = t.again && !frees(claim, reading.document.text);
  t.denies = claim.stance == Stance::denies || claim.stance == Stance::doubts;
  const bool ground = claim.type == EventType::capture || claim.type == EventType::withdraw;
  if (ground) {
    t.parts = only_parts(claim, reading.document.text) || goes_to_and_fro(claim, reading.document.text);
    const bool keeps = claim.type == EventType::withdraw && !gives_up(claim, reading.document.text);
    const bool town = t.place == kNone || entities.all[t.place].type == EntityType::place;
    const Span words = town ? building_words(claim, reading.document.text) : Span{};
    const std::vector<uint32_t> buildings = buildings_in(words, reading, report, entities);
    // "seized Hodeidah airport": the words name the place of the claim, and no other
    const bool itself = buildings.empty() && claim.place_span.end == words.end;
    if (!words.empty() && !itself) {
      t.parts = buildings.empty() || keeps;
      t.building = true;
      t.town = t.place;
      if (!buildings.empty()) t.place = buildings[0];
      if (buildings.size() > 1) t.also = buildings[1];
    } else if (!town) {
      t.parts = t.parts || keeps;
    }
    t.parts = t.parts || takes_what_lies_there(claim, reading) || counts_what_lies_there(reading, index);
  }
  t.measured = ground && t.place == kNone && measures_ground(reading, index);
  if (claim.type == EventType::advance) {
    t.entered = enters(claim, reading.document.text);
    t.handed = t.entered && hands_over(claim, reading.document.text);
  }
  if (claim.type == EventType::clash || claim.type == EventType::attack)
    t.inside = within_the_place(claim, reading.document.text);
  if ((ground || t.entered) && claim.voice.speaker != kNone && is_of_the_speaker(claim, reading.document.text, t.again))
    t.ours = entities.united(report, side_of_speaker(reading, claim.voice.speaker));
  t.trigger = claim.trigger, t.evidence = claim.evidence;
  t.killed = killed_by(reading, index);
  t.position = claim.trigger.begin / static_cast<double>(std::max<size_t>(1, reading.document.text.size()));
  t.intended = claim.stance == Stance::plans || claim.stance == Stance::demands;
  for (const Participant& p : claim.participants) {
    const uint32_t e = entities.united(report, p.entity);
    if (e == kNone) continue;
    (p.role == Role::actor ? t.actors : p.role == Role::instrument ? t.instruments : t.targets).push_back(e);
  }
  sort_unique(t.actors);
  sort_unique(t.targets);
  sort_unique(t.instruments);
  t.words = content_words(claim.evidence.of(reading.document.text));
  return t;
}

ClaimNotes notes_of(const std::vector<Telling>& tellings, const Readings& readings) {
  ClaimNotes notes(readings.size());
  for (const Telling& t : tellings)
    notes[t.ref.report].push_back({t.again, t.parts, t.entered, t.inside, t.handed, t.ours, t.also});
  return notes;
}

void Alliances::add(const Entities& entities, uint32_t r, const Reading& reading) {
  auto join = [&](uint32_t a, uint32_t b) {
    if (a == kNone || b == kNone || a == b) return;
    with_[a].push_back(b);
    with_[b].push_back(a);
  };
  std::map<std::string, uint32_t> by_name;
  const std::vector<LocalEntity>& locals = reading.mentions.entities;
  for (uint32_t l = 0; l < locals.size(); ++l) {
    for (const std::string& name : locals[l].names) by_name.emplace(fold(name), l);
  }
  for (uint32_t l = 0; l < locals.size(); ++l) {
    const EntityType type = locals[l].type;
    if (type == EntityType::place || type == EntityType::facility || type == EntityType::equipment) continue;
    const uint32_t self = entities.united(r, l);
    join(self, entities.united(r, locals[l].leader));
    join(self, entities.united(r, locals[l].part_of));
    if (const auto side = by_name.find(locals[l].side); side != by_name.end())
      join(self, entities.united(r, side->second));
  }
  for (const RoleFact& fact : reading.mentions.roles)
    join(entities.united(r, fact.person), entities.united(r, fact.organisation));
  // "its guerrillas": a pronoun opens the words for them
  const std::vector<Mention>& mentions = reading.mentions.mentions;
  for (size_t m = 0; m < mentions.size(); ++m) {
    if (mentions[m].form != MentionForm::nominal || mentions[m].entity >= locals.size() ||
        locals[mentions[m].entity].type != EntityType::group || !locals[mentions[m].entity].names.empty())
      continue;
    for (const size_t other : {m - 1, m + 1}) {
      if (other >= mentions.size() || mentions[other].form != MentionForm::pronoun ||
          mentions[other].span.begin != mentions[m].span.begin || mentions[other].entity >= locals.size() ||
          !locals[mentions[other].entity].acts_as_one())
        continue;
      join(entities.united(r, mentions[m].entity), entities.united(r, mentions[other].entity));
    }
  }
  for (const Relation& relation : reading.claims.relations) {
    const uint32_t a = entities.united(r, relation.from), b = entities.united(r, relation.to);
    switch (relation.type) {
      case RelationType::leads:
      case RelationType::speaks_for:
      case RelationType::part_of:
      case RelationType::allied_with: join(a, b); break;
      default: break;
    }
  }
}

void Alliances::finish() {
  for (std::vector<uint32_t>& w : with_) {
    sort_unique(w);
    w.shrink_to_fit();
  }
}

bool Alliances::together(uint32_t a, uint32_t b) const {
  return a == b || std::binary_search(with_[a].begin(), with_[a].end(), b);
}

bool is_speech(EventType type) {
  switch (type) {
    case EventType::consult:
    case EventType::agree:
    case EventType::support:
    case EventType::cooperate:
    case EventType::concede:
    case EventType::appeal:
    case EventType::reject:
    case EventType::accuse:
    case EventType::deny:
    case EventType::threaten:
    case EventType::pledge: return true;
    default: return false;
  }
}

int type_family(EventType type) {
  if (leaves_marks(type)) return 100;
  switch (type) {
    case EventType::advance:
    case EventType::clash: return 100;
    case EventType::deploy:
    case EventType::supply: return 101;
    case EventType::agree:
    case EventType::sign:
    case EventType::ceasefire: return 102;
    case EventType::pledge:
    case EventType::threaten: return 103;
    case EventType::protest:
    case EventType::riot: return 104;
    case EventType::deny:
    case EventType::reject: return 105;
    default: return static_cast<int>(type);
  }
}

bool types_agree(EventType a, EventType b) {
  if (a == b) return true;
  if (type_family(a) != type_family(b)) return false;
  if (type_family(a) != 100) return true;
  auto either = [&](EventType x, EventType y) { return (a == x && b == y) || (a == y && b == x); };
  auto is = [&](EventType x) { return a == x || b == x; };
  if (is(EventType::attack)) return true;
  if (is(EventType::kill)) return !is(EventType::advance);
  if (is(EventType::destroy)) return !is(EventType::advance) && !is(EventType::clash);
  return either(EventType::airstrike, EventType::drone_strike) ||
         either(EventType::bombing, EventType::suicide_bombing) || either(EventType::clash, EventType::advance) ||
         either(EventType::clash, EventType::shooting);
}

bool is_repeatable(EventType type) {
  return type_family(type) == 100 || is_speech(type) || type == EventType::destroy || type == EventType::arrest;
}

int width(const Interval& days) { return days.closed() ? days.latest - days.earliest + 1 : 0; }

bool are_narrow(const ToldDays& a, const ToldDays& b) {
  const int wa = width(a.days), wb = width(b.days);
  return wa > 0 && wb > 0 && wa <= kFewDays && wb <= kFewDays;
}

bool are_coarse(const ToldDays& a, const ToldDays& b) {
  const int wa = width(a.days), wb = width(b.days);
  return (wa >= kWeeks && wb > 0 && wb <= kFewDays) || (wb >= kWeeks && wa > 0 && wa <= kFewDays);
}

bool days_agree(EventType type, const ToldDays& a, const ToldDays& b) {
  if (!a.known() || !b.known()) return true;
  // a campaign of weeks is not the strike of one day
  if (is_repeatable(type) && are_coarse(a, b) && (width(a.days) > width(b.days) ? a : b).lasting) return false;
  // nor what went on for years that of one month
  constexpr int kYear = 365, kTimes = 6;
  const ToldDays &longer = width(a.days) > width(b.days) ? a : b, &shorter = &longer == &a ? b : a;
  if (is_repeatable(type) && longer.lasting && width(longer.days) > kYear && width(shorter.days) > 0 &&
      width(longer.days) > kTimes * width(shorter.days))
    return false;
  if (a.days.meets(b.days)) return true;
  const int slack = a.slack + b.slack + (!is_repeatable(type) && are_narrow(a, b) ? 1 : 0);
  return a.days.closed() && b.days.closed() && a.days.latest + slack >= b.days.earliest &&
         b.days.latest + slack >= a.days.earliest;
}

}  // namespace rashomon
