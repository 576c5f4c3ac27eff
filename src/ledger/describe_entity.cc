// SPDX-License-Identifier: Apache-2.0
#include "describe_entity.h"

#include <algorithm>
#include <map>
#include <set>

#include "rashomon/base/unicode.h"
#include "spell_names.h"

namespace rashomon {
namespace {

EntityKind kind_of(EntityType type) {
  switch (type) {
    case EntityType::person: return EntityKind::person;
    case EntityType::place:
    case EntityType::facility: return EntityKind::place;
    case EntityType::equipment: return EntityKind::thing;
    default: return EntityKind::actor;
  }
}

/// "LNA", "U.N.", "FAMa": capitals and dots, and no more small letters than capitals.
bool looks_like_acronym(std::string_view name) {
  size_t letters = 0, small = 0;
  for (size_t i = 0; i < name.size();) {
    const char32_t c = next_code_point(name, i);
    if (is_upper(c)) {
      ++letters;
    } else if (is_lower(c)) {
      ++small;
    } else if (c != '.' && !is_digit(c) && c != '-') {
      return false;
    }
  }
  return letters >= 2 && letters + small <= 7 && small <= letters;
}

template <typename T>
void sort_unique(std::vector<T>& v) {
  std::sort(v.begin(), v.end());
  v.erase(std::unique(v.begin(), v.end()), v.end());
}

/// The words that name places in a report, so that "Sanaa" in "the Sanaa government" is known for a seat.
class PlaceWords {
 public:
  PlaceWords(const Mentions& mentions, const StateWords& states) : states_(states) {
    for (const LocalEntity& e : mentions.entities) {
      if (e.type != EntityType::place) continue;
      for (const std::string& name : e.names) {
        for (std::string& part : name_parts(name)) places_.insert(std::move(part));
      }
    }
  }
  bool is_seat(const std::string& word) const { return places_.contains(word) && !of_state(word); }
  bool of_state(const std::string& word) const { return states_.has(word); }
  bool is_place(const std::string& word) const { return places_.contains(word); }
  const StateWords& states() const { return states_; }

 private:
  const StateWords& states_;
  std::set<std::string> places_;
};

/// The word that says what a phrase is: its last word, or the one before "of", "in", "loyal", "led" and the like.
std::string head_word(std::string_view phrase) {
  const std::string folded = fold(phrase);
  std::string last;
  for (size_t i = 0; i <= folded.size();) {
    const size_t end = std::min(folded.find(' ', i), folded.size());
    const std::string word = folded.substr(i, end - i);
    if (!last.empty() &&
        (word == "of" || word == "in" || word == "for" || word == "to" || word == "loyal" || word == "led" ||
         word == "allied" || word == "backed" || word == "under" || word == "affiliated" || word == "(")) {
      break;
    }
    if (!word.empty() && word[0] != '(') last = word;
    i = end + 1;
  }
  while (!last.empty() && (last.back() == ',' || last.back() == '.' || last.back() == ')')) last.pop_back();
  return last;
}

/// "Chadian troops", "Chad's troops": the country whose word a phrase begins with; not "Chad-backed", "Chad-born".
std::string leading_country(std::string_view phrase, const StateWords& states) {
  const std::vector<std::string> parts = name_parts(phrase);
  const size_t first = !parts.empty() && parts[0] == "the" ? 1 : 0;
  if (parts.size() < first + 2) return "";
  const std::string country = states.country_of(parts[first]);
  if (country.empty()) return "";
  const std::string folded = fold(phrase);
  const size_t end = folded.find(parts[first]) + parts[first].size();
  return end < folded.size() && folded[end] == '-' ? "" : country;
}

/// "the army", "Yemen's armed forces", "Chadian soldiers": no word but of an army and of a country. "Bosnian Serb
/// troops" are of a people, and no army of Bosnia.
bool names_an_army(const std::string& phrase, const PlaceWords& places, const LedgerLexicon& lexicon) {
  bool army = false, armed = false, forces = false;
  std::string country;
  const std::vector<std::string> parts = name_parts(phrase);
  for (const std::string& part : parts) {
    if (const std::string own = places.states().country_of(part); !own.empty()) {
      if (!country.empty() && own != country) return false;
      country = own;
    }
    // "government forces", "federal troops": those of the state too
    if (part == "the" || part == "s" || part == "government" || part == "federal" || places.of_state(part) ||
        lexicon.is(WordClass::praise, part))
      continue;
    if (!lexicon.is(WordClass::army, part)) return false;
    armed |= part == "armed";
    forces |= part == "forces";
    army |= part == "army" || part == "military";
  }
  const bool of_state = !parts.empty() && (parts[0] == "government" || parts[0] == "federal") && parts.size() > 1;
  return army || (armed && forces) || of_state || !leading_country(phrase, places.states()).empty();
}

/// "Kenya's defence ministry", "the Kenyan Defense Ministry", "the defence ministry in Nairobi": the words of a body of
/// a state without those of the state; "" if they are too few to tell it from another.
std::string office_of(const std::string& phrase, const PlaceWords& places, const LedgerLexicon& lexicon) {
  std::vector<std::string> words;
  for (std::string& part : name_parts(phrase)) {
    if (part == "the" || part == "s" || part == "of" || part == "in" || part == "for" || part == "and" ||
        places.of_state(part) || places.is_place(part))
      continue;
    if (part == "defense") part = "defence";
    words.push_back(std::move(part));
  }
  sort_unique(words);
  std::string all;
  bool body = false;
  for (const std::string& word : words) {
    body |= lexicon.is(WordClass::body, word);
    all += (all.empty() ? "" : " ") + word;
  }
  return body && words.size() > 1 ? all : "";
}

/// The words of a description, those of states by their country, so that "Chad-backed rebels in the south" is "the
/// Chadian-backed rebels in the south"; "" for fewer than three.
std::string description_of(const std::string& phrase, const PlaceWords& places) {
  std::string all;
  size_t words = 0;
  for (const std::string& part : name_parts(phrase)) {
    if (part == "the" || part == "s" || part == "a" || part == "an") continue;
    const std::string country = places.states().country_of(part);
    all += (all.empty() ? "" : " ") + (country.empty() ? part : "=" + country);
    ++words;
  }
  return words >= 3 ? all : "";
}

/// "the 4th brigade", "93rd mechanized brigade": a number makes a description a name.
bool is_numbered(const std::string& phrase) {
  const std::vector<std::string> parts = name_parts(phrase);
  return parts.size() > 1 && parts.size() < 6 && parts[0][0] >= '1' && parts[0][0] <= '9' &&
         (parts[0].ends_with("st") || parts[0].ends_with("nd") || parts[0].ends_with("rd") || parts[0].ends_with("th"));
}

/// Every name or, where it has none, every description is of an army, and one at least says so.
bool is_army(const LocalEntity& entity, const EntityCard& card, const PlaceWords& places,
             const LedgerLexicon& lexicon) {
  bool army = false;
  const bool named = entity.names.size() > card.acronyms.size();
  for (const std::string& phrase : named ? entity.names : entity.nominals) {
    const std::vector<std::string> parts = name_parts(phrase);
    if (parts.size() == 1 && std::find(card.acronyms.begin(), card.acronyms.end(), parts[0]) != card.acronyms.end())
      continue;
    if (!parts.empty() && (parts.back() == "enemy" || parts.back() == "side")) continue;  // whoever says so
    const bool plain = std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
      return lexicon.is(WordClass::army, part) || lexicon.is(WordClass::force, part) ||
             lexicon.is(WordClass::praise, part) || part == "its" || part == "the" || part == "their";
    });
    if (names_an_army(phrase, places, lexicon)) {
      army = true;
    } else if (!plain) {
      return false;
    }
  }
  return army;
}

/// A part of an actor's name that no other actor's has but by chance.
bool is_own(const std::string& part, const PlaceWords& places, const LedgerLexicon& lexicon) {
  return !places.is_seat(part) && !places.of_state(part) && !lexicon.is(WordClass::plain, part) &&
         !lexicon.is(WordClass::side, part) && !lexicon.is(WordClass::praise, part) &&
         !lexicon.is(WordClass::government, part) && !lexicon.is(WordClass::force, part) &&
         !lexicon.is(WordClass::army, part) && !lexicon.is(WordClass::rival, part);
}

void describe_actor(EntityCard& card, const LocalEntity& entity, const PlaceWords& places,
                    const LedgerLexicon& lexicon) {
  auto look = [&](const std::string& phrase) {
    const std::string head = head_word(phrase);
    card.government |= lexicon.is(WordClass::government, head);
    card.force |= lexicon.is(WordClass::force, head);
    card.body |= lexicon.is(WordClass::body, head);
  };
  for (const std::string& name : entity.names) look(name);
  if (entity.names.empty() || (!card.government && !card.force && !card.body)) {
    for (const std::string& nominal : entity.nominals) look(nominal);
  }
  card.army = is_army(entity, card, places, lexicon);
  for (const std::string& nominal : entity.nominals) {
    if (fold(nominal).find("former ") != std::string::npos) card.rival = true;
  }
  if (card.government) {
    card.force = card.body = card.army = false;
    for (const std::string& nominal : entity.nominals) {
      for (const std::string& part : name_parts(nominal)) card.rival |= lexicon.is(WordClass::rival, part);
    }
  }
  if (card.country.empty()) {
    for (const std::string& phrase : card.named ? entity.names : entity.nominals) {
      if (card.country.empty()) card.country = leading_country(phrase, places.states());
    }
  }
  if (!card.named) {
    for (const std::string& phrase : entity.nominals) {
      if (std::string words = description_of(phrase, places); !words.empty())
        card.descriptions.push_back(std::move(words));
    }
    sort_unique(card.descriptions);
  }
  if (card.body) {
    for (const auto* phrases : {&entity.names, &entity.nominals}) {
      for (const std::string& phrase : *phrases) {
        if (std::string office = office_of(phrase, places, lexicon); !office.empty())
          card.offices.push_back(std::move(office));
      }
    }
    sort_unique(card.offices);
  }
  for (const std::vector<std::string>& name : card.names) {
    // "Sri Lanka", "UAE": the short words are nobody's
    const auto states = [&](const std::string& part) { return part.size() < 4 || places.of_state(part); };
    card.whole_state |= std::all_of(name.begin(), name.end(), states) &&
                        std::any_of(name.begin(), name.end(), [](const std::string& part) { return part.size() >= 4; });
    for (const std::string& part : name) {
      if (lexicon.is(WordClass::rival, part)) card.rival = true;
      if (places.is_seat(part)) {
        card.seats.push_back(part);
      } else if (is_own(part, places, lexicon)) {
        card.proper.push_back(part);
      }
    }
  }
  if (card.government && !card.named) {
    // "the regional government in Bahir Dar" governs a part
    for (const std::string& nominal : entity.nominals) {
      for (const std::string& part : name_parts(nominal)) {
        if (places.is_seat(part) || lexicon.is(WordClass::part, part)) card.seats.push_back(part);
      }
    }
  }
  if (card.government && card.country.empty() && !entity.nominals.empty() && entity.names.empty()) {
    // "the interim administration" of no country that the text tells may be a province's
    const bool administers = std::all_of(entity.nominals.begin(), entity.nominals.end(),
                                         [](const std::string& words) { return head_word(words) == "administration"; });
    if (administers) card.seats.push_back("administration");
  }
  sort_unique(card.proper);
  sort_unique(card.seats);
}

}  // namespace

namespace {

/// "the former commander": who led then leads nobody now.
bool tells_the_past(std::string_view words) {
  const std::string folded = fold(words.substr(0, 400));
  for (const char* past : {"former ", "ex-", "late ", "ousted ", "deposed ", "then-", "one-time ", "onetime "}) {
    if (folded.find(past) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

StateWords::StateWords(const Readings& readings) {
  readings.for_each(1, [&](size_t, const Reading& reading) { add(reading); });
}

/// "United", "Republic": words of many states' names tell no one of them.
bool is_anybodys(const std::string& part) {
  static const std::set<std::string> kWords = {"united",     "states",  "arab",    "republic", "democratic", "kingdom",
                                               "federation", "islamic", "central", "african",  "north",      "south",
                                               "east",       "west",    "islands", "people",   "federal",    "great"};
  return kWords.contains(part);
}

void StateWords::add(const Reading& reading) {
  for (const LocalEntity& e : reading.mentions.entities) {
    if (e.type != EntityType::state || e.country.empty()) continue;
    for (const std::string& name : e.names) {
      const std::vector<std::string> parts = name_parts(name);
      for (const std::string& part : parts) {
        if (part.size() < 4) continue;
        std::set<std::string>& countries = by_beginning_[part.substr(0, 4)][part];
        countries.insert(e.country);
        if (parts.size() > 1 && is_anybodys(part)) countries.insert("");
      }
    }
  }
}

std::pair<size_t, std::string> StateWords::find(const std::string& word) const {
  std::pair<size_t, std::string> best{0, ""};
  if (word.size() < 4) return best;
  const auto found = by_beginning_.find(word.substr(0, 4));
  if (found == by_beginning_.end()) return best;
  for (const auto& [name, countries] : found->second) {
    const size_t common =
        static_cast<size_t>(std::mismatch(name.begin(), name.end(), word.begin(), word.end()).first - name.begin());
    if (common + 2 < name.size() || word.size() > common + 4 || common < best.first) continue;
    const std::string country = countries.size() == 1 ? *countries.begin() : "";
    best = {common, common > best.first || best.second == country ? country : ""};
  }
  return best;
}

std::string country_of_report(const Reading& reading) {
  std::map<std::string, uint32_t> votes;
  for (const Mention& m : reading.mentions.mentions) {
    if (m.entity >= reading.mentions.entities.size()) continue;
    const LocalEntity& e = reading.mentions.entities[m.entity];
    const std::string& country = e.point && !e.point->country.empty() ? e.point->country : e.country;
    if (country.empty()) continue;
    // towns and actors tell more of where a report plays than names of states
    votes[country] += e.type == EntityType::state ? 1 : e.type == EntityType::person ? 0 : 2;
  }
  const auto best =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == votes.end() || best->second == 0 ? "" : best->first;
}

namespace {

/// "a government in the east", "the administration based in the north": of a part of the country; "" elsewhere.
std::string side_behind(std::string_view text, Span words) {
  const std::string after = to_lower(text.substr(std::min<size_t>(words.end, text.size()), 40)) + " ";
  for (const std::string_view where : {" in the ", " based in the ", " of the ", " sitting in the "}) {
    if (!after.starts_with(where)) continue;
    for (const std::string_view side : {"east", "west", "north", "south"}) {
      const std::string_view rest = std::string_view(after).substr(where.size());
      if (rest.starts_with(side) && rest.find_first_of(" ,.;:") <= side.size() + 4) return std::string(side);
    }
  }
  return "";
}

/// The country whose "Ministry of Defence" is meant where no word says whose: in a report about one country that one;
/// in one about two, the one that it is sent from; "" if that is not told either.
std::string country_of_bodies(const Reading& reading, const std::string& context) {
  std::map<std::string, uint32_t> votes;
  std::string sent_from;
  for (const Mention& m : reading.mentions.mentions) {
    if (m.entity >= reading.mentions.entities.size()) continue;
    const LocalEntity& e = reading.mentions.entities[m.entity];
    if (!e.country.empty() && (e.type == EntityType::state || e.type == EntityType::group)) ++votes[e.country];
    if (sent_from.empty() && reading.document.dateline.contains(m.span))
      sent_from = e.point && !e.point->country.empty() ? e.point->country : e.country;
  }
  uint32_t first = 0, second = 0;
  for (const auto& [country, n] : votes) {
    if (n > first) {
      second = first;
      first = n;
    } else {
      second = std::max(second, n);
    }
  }
  if (second < 3 || second * 2 < first) return context;
  return votes.contains(sent_from) ? sent_from : "";
}

/// "the Plateau district" is called "Plateau", too; a district that the map knows as a division of the country is not.
/// A fort has one name with and without the word; an airport's is its town's.
void add_bare_name(EntityCard& card, const std::vector<std::string>& parts, const LedgerLexicon& lexicon) {
  static const std::set<std::string> kForts = {"fort", "fortress", "citadel", "castle"};
  const bool fort = card.type == EntityType::facility && parts.size() > 2 && kForts.contains(parts.back());
  if (parts.size() < 2 || (!fort && !lexicon.is(WordClass::quarter, parts.back()))) return;
  if (card.point && card.point->precision == PlacePrecision::region) return;
  card.names.emplace_back(parts.begin(), parts.end() - 1);
}

/// "Burkan al-Ghadab (Volcano of Rage) Operation" is called by what stands outside of the brackets and by what stands
/// in them, each with the words behind.
std::vector<std::string> forms_of(const std::string& name) {
  std::vector<std::string> forms = {name};
  const size_t open = name.find(" ("), close = name.find(") ", open == std::string::npos ? 0 : open);
  if (open == std::string::npos || open == 0 || close == std::string::npos) return forms;
  const std::string inside = name.substr(open + 2, close - open - 2), behind = name.substr(close + 1);
  forms.push_back(name.substr(0, open) + behind);
  if (inside.find(' ') != std::string::npos) forms.push_back(inside + behind);
  return forms;
}

}  // namespace

std::vector<EntityCard> describe_entities(const Reading& reading, uint32_t report, const StateWords& states,
                                          const LedgerLexicon& lexicon) {
  const Mentions& mentions = reading.mentions;
  const PlaceWords places(mentions, states);
  const std::string context = country_of_report(reading);
  const std::string of_bodies = country_of_bodies(reading, context);
  std::vector<EntityCard> cards(mentions.entities.size());
  for (uint32_t i = 0; i < cards.size(); ++i) {
    const LocalEntity& entity = mentions.entities[i];
    EntityCard& card = cards[i];
    card.member = {report, i};
    card.type = entity.type;
    card.kind = kind_of(entity.type);
    card.named = !entity.names.empty();
    card.context = context;
    card.point = entity.point;
    card.country = entity.point && !entity.point->country.empty() ? entity.point->country : entity.country;
    card.leader = entity.leader;
    card.part_of = entity.part_of;
    std::vector<std::string> called = entity.names;
    if (called.empty() && card.kind == EntityKind::actor)
      std::copy_if(entity.nominals.begin(), entity.nominals.end(), std::back_inserter(called), is_numbered);
    std::vector<std::string> forms;
    for (const std::string& name : called) {
      for (std::string& form : forms_of(name)) forms.push_back(std::move(form));
    }
    for (const std::string& name : forms) {
      std::vector<std::string> parts = name_parts(name);
      if (looks_like_acronym(name) && parts.size() == 1) card.acronyms.push_back(parts[0]);
      if (card.kind == EntityKind::place) add_bare_name(card, parts, lexicon);
      if (!parts.empty()) card.names.push_back(std::move(parts));
    }
    sort_unique(card.names);
    std::stable_sort(card.names.begin(), card.names.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (const std::string& title : entity.titles) card.roles.push_back(fold(title));
    sort_unique(card.acronyms);
    if (card.kind == EntityKind::actor) {
      describe_actor(card, entity, places, lexicon);
      if (forms.size() == called.size()) forms.clear();
      for (const std::string& form : forms) {
        std::vector<std::string> own = name_parts(form);
        std::erase_if(own, [&](const std::string& part) { return !is_own(part, places, lexicon); });
        sort_unique(own);
        if (!own.empty()) card.other_proper.push_back(std::move(own));
      }
    }
    if (card.body && card.country.empty()) card.context = of_bodies;
  }
  for (const RoleFact& fact : mentions.roles) {
    if (fact.person >= cards.size()) continue;
    cards[fact.person].roles.push_back(fold(fact.role));
    if (fact.organisation >= cards.size()) continue;
    cards[fact.person].works_for.push_back(fact.organisation);
    static const std::set<std::string> kLeading = {"leader",  "commander",          "chief",  "head",
                                                   "warlord", "commander-in-chief", "general"};
    if (tells_the_past(fact.span.of(reading.document.text))) continue;
    EntityCard& organisation = cards[fact.organisation];
    if (organisation.leader == kNone && organisation.kind == EntityKind::actor && kLeading.contains(fold(fact.role))) {
      organisation.leader = fact.person;
    }
  }
  for (const Relation& relation : reading.claims.relations) {
    if (relation.type != RelationType::leads || relation.from >= cards.size() || relation.to >= cards.size()) continue;
    if (tells_the_past(relation.evidence.of(reading.document.text))) continue;
    if (cards[relation.to].leader == kNone && cards[relation.to].kind == EntityKind::actor)
      cards[relation.to].leader = relation.from;
  }
  for (const Mention& m : mentions.mentions) {
    if (m.entity < cards.size()) ++cards[m.entity].mentions;
  }
  for (const Mention& m : mentions.mentions) {
    if (m.entity >= cards.size() || m.form == MentionForm::pronoun) continue;
    EntityCard& card = cards[m.entity];
    if (!card.government || card.named) continue;
    if (const std::string part = side_behind(reading.document.text, m.span); !part.empty())
      card.seats.push_back(part), card.country.clear();
  }
  for (EntityCard& card : cards) {
    sort_unique(card.roles);
    sort_unique(card.seats);
    if (card.rival && !card.government) card.leader = kNone;  // who led a former army leads none now
  }
  return cards;
}

}  // namespace rashomon
