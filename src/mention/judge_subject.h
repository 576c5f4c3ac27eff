// SPDX-License-Identifier: Apache-2.0
#ifndef RASHOMON_MENTION_JUDGE_SUBJECT_H_
#define RASHOMON_MENTION_JUDGE_SUBJECT_H_

#include <cstdint>

#include "rashomon/base/string_map.h"
#include "rashomon/record/analysis.h"

namespace rashomon {

/// The word by which a name or a noun hangs in the tree: the first of words that lie flat beside one another.
uint32_t tree_head(const Analysis& analysis, uint32_t token);

/// "It took the town": whether the token is the subject of a verb with an object, and so no place. "It has a port" may
/// be one.
bool acts_on_something(const Analysis& analysis, uint32_t token);

/// "the soldiers it had taken": whether `noun` is what the relative clause with `token` as a word of its verb tells of.
bool is_told_of_by(const Analysis& analysis, uint32_t noun, uint32_t token);

/// Whether the token is the subject of its sentence's main verb, and not of a clause inside of it.
bool is_main_subject(const Analysis& analysis, uint32_t token);

/// Whether the token is the subject of a verb of doing, whatever commas set apart between them: "CAPITAL, for its part,
/// blames". No "CAPITAL was taken", "CAPITAL fell".
bool is_doer(const Analysis& analysis, uint32_t token);

/// "took it", "handed it over", "it was taken", "it had been in their hands", "it fell": whether the token stands for
/// what is held. `holds`: the lemmas of verbs whose object is ground where some has just been told of.
bool is_held(const Analysis& analysis, const StringSet& holds, uint32_t token);

/// "A week after it took the town, the army said": the main verb behind the clause in which the token stands; kNone if
/// its clause is the main one or stands behind.
uint32_t clause_behind(const Analysis& analysis, uint32_t token);

}  // namespace rashomon

#endif  // RASHOMON_MENTION_JUDGE_SUBJECT_H_
