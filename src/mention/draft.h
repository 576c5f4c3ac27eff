// SPDX-License-Identifier: Apache-2.0
// The bench on which the steps of this stage work for one report: its words, the mentions found so far, the entities
// made of them. Each step is a function over a Draft; mention.cc gives their order.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer.h"
#include "rashomon/base/string_map.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"
#include "who_lexicon.h"

namespace rashomon::who {

/// One or more tokens that the writer joined: "U.N.-supported", "al-Qaim", "Sana'a" are one word here however they were
/// cut.
struct DraftWord {
  uint32_t first = 0, last = 0;  // tokens [first, last)
  Span span;
  std::string text;      // normal form
  std::string_view low;  // folded; Draft::lows keeps it
  uint32_t facts = 0;    // WhoLexicon::facts_of(low)
  Upos tag = Upos::X;
  bool cap = false;   // begins like a name
  bool caps = false;  // all capitals, two or more
  bool space_before = true;
  bool punct = false;
  bool possessive = false;  // 's
  bool is(uint32_t fact) const { return (facts & fact) != 0; }
  bool opens = false;  // begins a sentence, or stands behind an opening quote or colon
};

struct Line {  // a sentence, in words
  uint32_t first = 0, last = 0;
  uint32_t sentence = 0;
  BlockKind block = BlockKind::paragraph;
  bool label = false;     // "* BENGHAZI -": the place that opens an item of a list
  bool all_caps = false;  // every word in capitals, in a report that is not written so throughout
  bool shouting = false;  // capitals say nothing here: a headline in title case or all capitals
};

/// A mention in the making. DraftWord ranges are half open.
struct Part {
  uint32_t first = 0, last = 0;            // all its words
  uint32_t name_first = 0, name_last = 0;  // the naming words
  uint32_t head = 0;
  uint32_t line = 0;
  Span piece;  // set if the mention is a part of a hyphenated word ("UN" of "UN-backed")
  MentionForm form = MentionForm::name;
  EntityType type = EntityType::organisation;
  HeadClass cls = HeadClass::none;
  bool typed = false;
  bool plural = false, definite = false, indefinite = false, demonym = false;
  uint32_t possessor = kNone;  // part
  uint32_t anchor = kNone;     // part that the description names ("Haftar-like name" in "X-led militia")
  uint32_t shares = kNone;  // word: the noun that stands once for two ("four Armenian and three Azerbaijani soldiers")
  Link link = Link::none;   // how the anchor stands to this
  uint32_t seat = kNone;    // part: where it is said to be based
  bool gone = false;        // became a part of another mention
  uint32_t entity = kNone;
  uint32_t antecedent = kNone;  // token: of a pronoun without an entity, the plain noun that it stands for
  uint32_t known = kNone;       // WhoLexicon::organisations
  std::string country;
  std::string key;                  // folded name
  std::vector<std::string> mods;    // folded words before the head
  std::vector<std::string> titles;  // as written
  std::string role;                 // persons named by a post: "interior minister"
};

/// "X is <role> of Y", between parts.
struct RoleDraft {
  uint32_t person = kNone;
  std::string role;
  HeadClass cls = HeadClass::none;
  uint32_t organisation = kNone;
  Span span;
  uint32_t land = kNone;  // entity: whose he is where no words beside the role say so
};

/// What the steps learn of an entity beside its record.
struct Note {
  uint32_t same_as = kNone;     // united with this one
  uint32_t leader = kNone;      // entity
  uint32_t part_of = kNone;     // entity
  uint32_t speaks_for = kNone;  // persons: the body whose voice they are
  bool government = false;
  bool official = false;  // the regular army, or the forces of a government
};

/// A name that the trained model sees: words [first, last).
struct SeenName {
  uint32_t first = 0, last = 0;
  EntityType type = EntityType::organisation;
};

struct WeighedPronoun;

struct Draft {
  const Document& document;
  const Analysis& analysis;
  const WhoLexicon& lexicon;
  const Gazetteer& gazetteer;
  std::vector<DraftWord> words;
  std::deque<std::string> lows;  // what words[i].low views, unless it stands elsewhere
  std::vector<Line> lines;
  std::vector<Part> parts;
  std::vector<uint32_t> part_at;  // by word: the name part that covers it, or kNone
  std::vector<RoleDraft> role_drafts;
  std::vector<std::pair<uint32_t, uint32_t>>
      same;  // parts that the text equates: "the northern force, the so-called X"
  std::vector<LocalEntity> entities;
  std::vector<Note> notes;  // one for each entity
  std::vector<RoleFact> roles;
  StringMap<uint32_t> states;          // ISO code -> entity
  std::string theatre;                 // ISO code of the country that the report is about, "" if it names none
  StringMap<uint32_t> capital_inside;  // folded word -> times with a capital where none is due
  StringMap<uint32_t> lower_inside;
  StringMap<std::string> acronyms;               // folded acronym -> folded full name
  std::vector<SeenName> seen;                    // in text order; empty if there is no model
  std::vector<uint32_t> seen_at;                 // by word: index into `seen`, or kNone
  std::vector<WeighedPronoun>* trace = nullptr;  // where the fitting of weights wants what was weighed
};

/// The entity that stands for all that were united with it. Follows at most the chain of unions.
uint32_t root_of(const Draft& draft, uint32_t entity);
/// Makes two entities one; the lower index stays.
void unite(Draft& draft, uint32_t a, uint32_t b);
uint32_t new_entity(Draft& draft, EntityType type);
/// The forces of a government as a body of their own, part of it and of its country.
uint32_t new_forces(Draft& draft, uint32_t government);
/// The entity of a country, made if the report has none yet.
uint32_t state_entity(Draft& draft, const std::string& code);
/// Folded words [from, to) with one blank between.
std::string folded_words(const Draft& draft, uint32_t from, uint32_t to);
/// The bytes of the report under words [from, to).
Span words_span(const Draft& draft, uint32_t from, uint32_t to);
/// The longest phrase of `phrases` that begins at word `at` and ends before `limit`; its length in words, 0 if none.
template <typename T>
uint32_t match_at(const Draft& draft, const Phrases<T>& phrases, uint32_t at, uint32_t limit, const T** value) {
  if (at >= limit || (draft.words[at].facts & phrases.may_begin) == 0) return 0;
  std::string key;
  uint32_t best = 0;
  for (uint32_t i = at; i < limit && i < at + phrases.longest; ++i) {
    if (i > at) key += ' ';
    key += draft.words[i].low;
    if (const T* found = phrases.find(key)) {
      best = i - at + 1;
      *value = found;
    }
  }
  return best;
}
/// The longest phrase that ends with word `at` and begins at or after `limit`.
template <typename T>
uint32_t match_before(const Draft& draft, const Phrases<T>& phrases, uint32_t at, uint32_t limit, const T** value) {
  if (at + 1 < limit + 1 || (draft.words[at].facts & phrases.may_end) == 0) return 0;
  std::string key;
  uint32_t best = 0;
  for (uint32_t n = 1; n <= phrases.longest && at + 1 >= limit + n; ++n) {
    if (n > 1) key.insert(0, 1, ' ');
    key.insert(0, draft.words[at + 1 - n].low);
    if (const T* found = phrases.find(key)) {
      best = n;
      *value = found;
    }
  }
  return best;
}

void join_words(Draft& draft);          // tokens -> words, lines
void find_names(Draft& draft);          // -> name parts
void find_nominals(Draft& draft);       // -> noun phrases around head nouns, pronouns
void type_names(Draft& draft);          // -> Part::type of names, by votes of all their occurrences
void find_titles(Draft& draft);         // titles join the names they stand at; roles between parts
void attach_anchors(Draft& draft);      // -> Part::anchor, link, seat, same: whom a description names, and how
void link_aliases(Draft& draft);        // name parts -> entities
void join_groups(Draft& draft);         // nominal groups -> entities, leaders, sides
void resolve_references(Draft& draft);  // definite nominals and pronouns -> entities
void name_only_rebels(Draft& draft);    // nameless rebels -> the one group of rebels that the report names
void name_told_bodies(Draft& draft);    // bodies that only a role tells of -> entities
void give_bodies(Draft& draft);         // roles that name no body -> RoleDraft::land

}  // namespace rashomon::who
