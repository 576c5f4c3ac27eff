// SPDX-License-Identifier: Apache-2.0
// What the words around a claim say of it: another place, any such act, a time before.
#pragma once

#include <cstdint>

#include "scene.h"

namespace rashomon {

/// "Elsewhere in the city, troops took the camp": not where the sentence before was.
bool opens_elsewhere(const Scene& scene, uint32_t token);
/// "views any attack with severity", "arrest any fighters entering it": none that was made. `act` is a noun or a verb.
bool is_of_any(const Scene& scene, uint32_t act);
/// "villages that were previously under their control"
bool is_of_before(const Scene& scene, uint32_t head);
/// "SIRTE - Two died near the port": where the item was reported; what it names itself is nearer.
bool is_labelled(const Scene& scene, uint32_t sentence);

/// "a year-long offensive", "the monthslong siege": no act of the day.
bool is_long(const Scene& scene, uint32_t head, bool noun);
/// "took X a day after they had entered Y": Y is told to say when.
bool is_of_another_time(const Scene& scene, uint32_t token);
/// "How did it fall?", "How many died?": asked, not told. `placed`: the act has a place.
bool is_asked(const Scene& scene, uint32_t token, bool placed);
/// "have occupied the town since May", "are deployed at X since May": done on the day from which it is so.
bool is_state(const Scene& scene, uint32_t verb, EventType type);
/// "ambushed a convoy leaving the town on Friday": of a participle of what a verb strikes, the verb, whose day its day
/// is; kNone for other tokens.
uint32_t told_around(const Scene& scene, uint32_t host);

}  // namespace rashomon
