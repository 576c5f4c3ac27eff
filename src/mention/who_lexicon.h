// SPDX-License-Identifier: Apache-2.0
// What the mention stage knows of names before it reads a report: countries, heads of noun phrases, titles, links
// between groups. All of it is text under models/en/mention/.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/day.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "rashomon/record/mentions.h"

namespace rashomon::who {

/// How the noun that heads a mention behaves.
enum class HeadClass : uint8_t {
  none,
  force,
  irregular,
  government,
  officials,
  generic,
  rival,
  ally,
  base,
  airport,
  camp,
  checkpoint,
  bridge,
  building,
  dam,
  plant,
  port,
  road,
  town,
  area,
  country,
  body,
  firm,
  weapon,
  rank,
  office,
  speaks,
  leads,
  expert,
  word,
  honorific,  // persons
};

/// How a group stands to somebody whom its description names.
enum class Link : uint8_t { none, leads, owns, allied, against, backs, based, holds, made };

struct HeadWord {
  EntityType type = EntityType::group;
  HeadClass cls = HeadClass::none;
  char number = 'c';  // s, p, c
};
struct TitleWord {
  std::string role;
  HeadClass cls = HeadClass::none;
  bool plural = false;
};
struct NameHead {
  EntityType type = EntityType::organisation;
  char where = 'l';
};
enum class StateWord : uint8_t { name, demonym, capital, seat };
struct StateEntry {
  uint32_t state = 0;  // index into WhoLexicon::states
  StateWord kind = StateWord::name;
};
struct Country {
  std::string code, name;
};
struct KnownOrganisation {
  EntityType type = EntityType::organisation;
  std::string name, country;
  std::vector<std::string> names;
  bool agency = false;     // sends news
  std::string side;        // of an actor of the user's own
  Interval days;           // in which it is known; open ends reach for ever
  uint32_t index = 0;      // of this row
  uint32_t other = kNone;  // a row of the same name that holds on other days
};

/// Phrases by their folded words, parted by one blank; the longest one wins.
template <typename T>
struct Phrases {
  StringMap<T> table;
  StringSet firsts, lasts;              // words that a phrase begins and ends with: most words do neither
  uint32_t longest = 0;                 // words
  uint32_t may_begin = 0, may_end = 0;  // the bits of WhoLexicon::facts_of for those words

  void add(std::string_view folded, T value) {
    uint32_t words = 1;
    for (char c : folded) words += c == ' ';
    longest = words > longest ? words : longest;
    firsts.insert(std::string_view(folded).substr(0, folded.find(' ')));
    lasts.insert(std::string_view(folded).substr(folded.rfind(' ') + 1));
    table.emplace(folded, std::move(value));
  }
  /// As add, but replaces what is there.
  void set(std::string_view folded, const T& value) {
    add(folded, value);
    table[folded] = value;
  }
  const T* find(std::string_view folded) const {
    auto it = table.find(folded);
    return it == table.end() ? nullptr : &it->second;
  }
};

/// What a noun names, as far as the noun tells, and what a given name tells of who bears it.
enum class WordKind : uint8_t {
  none,
  person,
  group,
  organisation,
  state,
  place,
  facility,
  equipment,
  abstract,
  event,
  animal,
  artifact,
  message,
  substance,
  object,
  possession,
  quantity,
  time,
  body,
  man,
  woman
};
inline constexpr std::array<std::string_view, 21> kWordKindNames = {
    "none",      "person",     "group",    "organisation", "state",    "place",   "facility",
    "equipment", "abstract",   "event",    "animal",       "artifact", "message", "substance",
    "object",    "possession", "quantity", "time",         "body",     "man",     "woman"};
inline constexpr size_t kWordKinds = 19;    // of things
inline constexpr size_t kPronounForms = 5;  // columns of antecedents.tsv

struct WhoLexicon {
  std::vector<Country> states;
  std::vector<KnownOrganisation> organisations;
  Phrases<StateEntry> state_words;
  Phrases<uint32_t> organisation_words;  // index into organisations
  Phrases<HeadWord> heads;
  Phrases<TitleWord> titles;
  Phrases<Link> after;
  StringMap<NameHead> name_heads;
  StringMap<Link> suffixes, prefixes;
  StringMap<bool> not_names;        // true: never, false: weak
  StringMap<bool> title_modifiers;  // true: a part of the role
  StringSet function_words, given_names, particles, contrast, joined_possessives;

  /// Errors: a file of models/en/mention/ is missing or a line of it is malformed; the message names file and line.
  static Result<WhoLexicon> open(const Models& models);

  StringSet says, fights, addresses, takes, holds;
  /// Weights of the signs by which an antecedent is chosen (weigh_antecedents.h), by form of pronoun.
  std::array<std::vector<int>, kPronounForms> antecedents;

  /// WordKind::none if the lexicon does not know the noun (a folded lemma).
  WordKind kind_of(std::string_view noun) const { return find_kind(noun_kinds, noun); }
  /// man, woman or none, of a folded given name and of a noun such as "mother".
  WordKind gender_of_name(std::string_view given) const { return find_kind(name_genders, given); }
  WordKind gender_of_noun(std::string_view noun) const { return find_kind(noun_genders, noun); }
  StringMap<WordKind> noun_kinds, name_genders, noun_genders;

  static constexpr uint32_t kFunctionWord = 1, kPronoun = 2;
  /// What a folded word is, in one look: the bits above, and those of the phrases that it may begin and end.
  uint32_t facts_of(std::string_view folded) const;

  bool is_title(std::string_view folded) const { return titles.find(folded) != nullptr; }
  const std::string* state_code(std::string_view folded, StateWord kind) const;

 private:
  static WordKind find_kind(const StringMap<WordKind>& kinds, std::string_view word) {
    const auto found = kinds.find(word);
    return found == kinds.end() ? WordKind::none : found->second;
  }
  StringMap<uint32_t> facts_;
  void gather_facts();
};

inline constexpr std::string_view kPronouns[] = {"they",    "them", "their", "themselves", "theirs", "it",  "its",
                                                 "itself",  "he",   "him",   "his",        "she",    "her", "himself",
                                                 "herself", "who",  "which", "whose",      "whom",   "that"};

bool is_person_class(HeadClass cls);
bool is_force_class(HeadClass cls);

}  // namespace rashomon::who
