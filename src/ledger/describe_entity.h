// SPDX-License-Identifier: Apache-2.0
// Takes what one report tells of a local entity and gives it a form that can be compared with other reports'.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "corpus.h"
#include "lexicon.h"

namespace rashomon {

enum class EntityKind : uint8_t { person, place, actor, thing };

/// A local entity in comparable form.
struct EntityCard {
  Member member;
  EntityKind kind = EntityKind::actor;
  EntityType type = EntityType::organisation;
  bool named = false;                                  // has a name, not only descriptions
  std::vector<std::vector<std::string>> names;         // parts of each name, fullest first, each once
  std::vector<std::string> acronyms;                   // sorted, folded
  std::vector<std::string> proper;                     // actors: the parts that are really its own, sorted, each once
  std::vector<std::vector<std::string>> other_proper;  // those of the forms of a name with brackets, one by one
  std::vector<std::string> seats;                      // actors: parts that name a place, sorted
  std::vector<std::string> roles;                      // folded titles and roles, sorted
  std::vector<std::string> offices;       // bodies of a state: their words without the state's ("defence ministry")
  std::vector<std::string> descriptions;  // actors without a name: of three words and more, states by their country
  std::string country;                    // its own, or "" if the text does not tell
  std::string context;                    // the country that its report is about
  bool government = false, force = false, body = false, rival = false;
  bool whole_state = false;                  // one of its names is a state's and has no other words
  bool army = false;                         // "the army", "X's armed forces": the regular army of a country
  uint32_t leader = kNone, part_of = kNone;  // local
  std::vector<uint32_t> works_for;           // local
  std::optional<PlacePoint> point;
  uint32_t mentions = 0;
};

/// Words of the names of states in all reports, so that "Chadian army" is known for an army of a country in a report
/// that does not name the country otherwise.
class StateWords {
 public:
  StateWords() = default;
  explicit StateWords(const Readings& readings);
  void add(const Reading& reading);
  /// The name of a state or the adjective made of it: "chad" and "chadian".
  bool has(const std::string& word) const { return find(word).first > 0; }
  /// The country whose word it is; "" if it is none's or several countries'.
  std::string country_of(const std::string& word) const { return find(word).second; }

 private:
  /// Letters in common with the nearest name of a state (0: none is near), and its country.
  std::pair<size_t, std::string> find(const std::string& word) const;
  std::map<std::string, std::map<std::string, std::set<std::string>>> by_beginning_;  // first four letters -> words
};

/// The cards of all local entities of a report, in their order. `context`: the country that the report is about.
std::vector<EntityCard> describe_entities(const Reading& reading, uint32_t report, const StateWords& states,
                                          const LedgerLexicon& lexicon);

/// The country that most of a report's places and actors lie in; "" if none is told.
std::string country_of_report(const Reading& reading);

}  // namespace rashomon
