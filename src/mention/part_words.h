// SPDX-License-Identifier: Apache-2.0
// What the words of a mention say of it, for the resolving of references. Nothing fails.
#pragma once

#include <string>
#include <utility>

#include "draft.h"

namespace rashomon::who {

/// A name that only describes a wider mention ("CAPITAL officials") is not what is spoken of.
bool qualifies(const Draft& draft, const Part& y);

/// "the village of NAME" is no city.
bool of_other_size(const Draft& draft, const Part& y, std::string_view head);

/// The noun stands in it, or right behind its name.
bool same_noun(const Draft& draft, const Part& y, std::string_view head);
/// "the NAME district governor": the noun right behind the name.
bool leads_noun(const Draft& draft, const Part& y, std::string_view head);

/// The noun heads the description or stands in the name ("National Indigenous Organization of COUNTRY").
bool is_called(const Draft& draft, const Part& y, std::string_view head);

/// The information ministry is not the defence ministry.
bool other_office(const Draft& draft, const Part& x, const Part& y);

/// No modifier of the reference is foreign to what it may refer to.
bool agree(const Part& x, const Part& y);

/// Armed men of a state, by the noun.
bool is_regular(std::string_view head);

/// What "they" may be though its name is no plural.
bool plural_like(const Part& x);

bool in_headline(const Draft& draft, const Part& x);

/// A verb whose object is a place more often than not.
bool takes_ground(const WhoLexicon& lexicon, std::string_view verb);

/// Before "in NAME": reporters, a press conference: it is where somebody spoke.
bool is_audience(std::string_view word);
/// A place or a building by name or description.
bool is_ground(const Part& y);
/// Ground with streets: a named place or what a description calls one; no land.
bool is_town(const Part& y);
/// "its outskirts", "its northern entrance", "its residents": the noun behind the pronoun is of a town; "its hospital"
/// may be.
enum class PartOfTown : uint8_t { none, building, ground };
PartOfTown part_of_town(const Draft& draft, const Part& pronoun);

/// "Defence Ministry", "Department of State": an office of a state, by its name.
bool is_state_office(const Part& y);

/// "CAPITAL and its allies", "the X and the Y": the first of several.
bool is_joined(const Draft& draft, const Part& y);
/// "gunmen", "officials", "rebels": many men by description, who are no "it".
bool are_many(const Part& y);

/// "it is clear that", "it was": nobody is meant.
bool pleonastic(const Draft& draft, const Part& x);

/// "a spokesman for", "an ally of": whose it is follows.
bool leads_on(const Draft& draft, const Part& x);

/// "armed terrorist groups" are no army of a state, whoever was named last.
bool is_hostile(const Draft& draft, const Part& x);

/// "their base at NAME", "the former UN base": a facility told by the ground it stands on or by whose it is, and so
/// none that the report names elsewhere.
bool stands_by_itself(const Draft& draft, const Part& x);

/// "the breakaway republic": none of the states.
bool unrecognised(const Part& x);

/// "Federal Police", "Peruvian Navy", "Chadian National Army"; a people's or a region's army may be anybody's.
bool serves_a_state(const WhoLexicon& lexicon, const std::string& name);

/// "the dissident faction of the FRONT": the key of whom a faction belongs to; it is no faction told of before. "" if
/// the words say none.
std::string split_from(const Draft& draft, const Part& x);
/// "the army's 22 Rifles", "the NAME military command": men of a state, by their kind or by what stands beside the
/// name.
bool is_of_state(const Draft& draft, const Part& y);
/// "Western Command", "10th Division", "Special Forces": no one calls them a group.
bool is_unit_of_army(std::string_view name);
/// "the air force": a branch, which no other group in sight is.
bool is_branch(const Draft& draft, const Part& x);

/// The part whose head is the subject of the verb (a word of the line), by the tree; kNone if none. `ending`: by word,
/// the widest part that ends there. Looks at `window` words.
uint32_t subject_of(const Draft& draft, const std::vector<uint32_t>& ending, uint32_t verb, const Line& line,
                    uint32_t window);
/// "a breakaway group of the FRONT whose chief": no comma parts the clause, so it tells which group is meant; a name
/// needs no such telling. The part for the group before the name's part, if it is indefinite; else kNone.
uint32_t described_by(const Draft& draft, const std::vector<uint32_t>& ending, const std::vector<uint32_t>& next_ending,
                      const Part& name);
/// "the multinational force" is none of the land's own bodies.
bool is_of_several_states(const Part& x);
/// The same, or a name that says so.
bool is_called_of_several_states(const Part& x);
/// "the FRONT's armed wing", "the MISSION's Nepalese contingent": the part that names whose limb this is; else kNone.
uint32_t whose_limb(const Draft& draft, const Part& x);
/// What a party or a front stands for: "progress", "concord", "restoration".
bool is_aim(std::string_view low);
/// "zetian", "zetese", "chechen": made of a land's or people's name, as far as the form tells.
bool is_people_adjective(std::string_view low);
/// "its Information minister", "the Minister of State": words [a, b) of a line that ends at `limit` tell what an office
/// is for, and no body.
bool names_post(const Draft& draft, const WhoLexicon& lexicon, uint32_t a, uint32_t b, uint32_t limit);
/// "division", "brigade": what a number counts in an army.
bool is_formation(std::string_view low);
/// "25th", "3rd"
bool is_ordinal(std::string_view low);
/// "united", "free": what opens the names of bodies as it opens sentences.
bool opens_body_name(std::string_view low);
/// The peoples that the report tells of as "NAME-majority" or "NAME-populated", folded: no town is called after them.
StringSet peoples_of(const Draft& draft);
/// Where the last hyphen of a word begins and ends, of any of the three kinds; {0, 0} if it has none.
std::pair<size_t, size_t> last_hyphen(std::string_view raw);
/// The same for the first; {size, size} if it has none.
std::pair<size_t, size_t> first_hyphen(std::string_view raw);

}  // namespace rashomon::who
