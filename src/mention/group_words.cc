// SPDX-License-Identifier: Apache-2.0
#include "group_words.h"

#include <algorithm>
#include <iterator>

namespace rashomon::who {

bool is_of_shadow(const Part& x) {
  static const char* const words[] = {"shadow", "parallel", "exiled", "underground", "breakaway", "self-proclaimed"};
  return x.key == "shadow government" ||
         std::any_of(std::begin(words), std::end(words), [&](const char* mod) { return has_mod(x, mod); });
}
bool is_government(const Part& x) {
  return !is_of_shadow(x) && !x.gone && x.form == MentionForm::nominal && x.type == EntityType::group &&
         x.cls == HeadClass::government;
}
bool is_force(const Part& x) {
  return !x.gone && x.form == MentionForm::nominal && x.type == EntityType::group &&
         (is_force_class(x.cls) || x.cls == HeadClass::generic || x.cls == HeadClass::officials);
}
bool is_members(const Draft& draft, const Part& x) {
  if (x.gone || x.form != MentionForm::nominal || x.type != EntityType::group || x.anchor == kNone) return false;
  const std::string_view head = draft.words[x.head].low;
  return (head == "members" || head == "elements" || head == "operatives" || head == "cadres") &&
         draft.parts[x.anchor].form == MentionForm::name && draft.parts[x.anchor].type == EntityType::group;
}
bool has_mod(const Part& x, std::string_view mod) {
  return std::find(x.mods.begin(), x.mods.end(), mod) != x.mods.end();
}

bool is_body(const Part& x) {
  return !x.gone && x.form == MentionForm::nominal && x.type == EntityType::organisation && x.cls == HeadClass::body;
}

bool is_number_of_men(std::string_view low) {
  static const char* const words[] = {
      "two",    "three", "four",    "five",     "six",       "seven", "eight", "nine", "ten",     "eleven", "twelve",
      "dozens", "dozen", "hundred", "hundreds", "thousands", "least", "more",  "than", "several", "at",     "killed"};
  return std::any_of(std::begin(words), std::end(words), [&](const char* w) { return low == w; }) ||
         low.ends_with("teen") || low.ends_with("ty");
}
bool left_it(const Draft& draft, const Part& x) {
  const std::string_view head = draft.words[x.head].low;
  for (uint32_t k = x.first; k < x.last; ++k) {
    const std::string_view low = draft.words[k].low;
    if (low == "dissidents" || low == "dissident" || low == "defectors" || low == "deserters" || low == "splinter" ||
        low == "breakaway")
      return x.anchor != kNone || x.possessor != kNone;
  }
  return (head == "fighters" || head == "rebels" || head == "guerrillas" || head == "combatants") &&
         x.anchor != kNone && has_mod(x, "former");
}

}  // namespace rashomon::who
