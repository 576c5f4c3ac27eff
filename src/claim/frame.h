// SPDX-License-Identifier: Apache-2.0
// A Frame: the arguments of one trigger by grammatical function, whatever the voice and wherever they stand: subjects
// that a verb shares with the verb beside or above it, antecedents of relative clauses, the subject of a light verb for
// its noun.
#pragma once

#include <vector>

#include "rule.h"
#include "scene.h"

namespace rashomon {

struct Argument {
  Slot slot = Slot::object;
  std::string_view preposition;  // slot == preposition
  uint32_t token = kNone;        // head of the phrase, antecedents resolved
  uint8_t distance = 0;          // 0 the trigger's own, 1 taken from another word, 2 found by nearness in the text
};

/// A place in the text where the words of a trigger stand.
struct TriggerHit {
  uint32_t trigger = kNone;      // index into RuleSet::triggers
  uint32_t head = kNone;         // its verb or noun
  std::vector<uint32_t> tokens;  // all its words, in text order
  uint32_t support = kNone;      // noun: the light verb that carries it ("launched an attack")
  bool support_suffers = false;  // its subject is the target ("came under attack")
  bool flat = false;             // a headline's verb that the tree does not show: only nearness counts
  uint32_t tail = kNone;         // the closing preposition, if the trigger has one
  uint8_t lent = 0;              // how many clauses have asked another for their day until it was this one
};

using Frame = std::vector<Argument>;

/// Arguments in a fixed order: by slot as declared, own before inherited, then text order.
Frame find_arguments(const Scene& scene, const TriggerHit& found);

/// A verb whose subject is acted on: "was captured", "captured by rebels".
bool is_passive(const Scene& scene, uint32_t verb);

/// "Ten soldiers ambushed near the town, a bridge blown up": a verb that always does something to somebody, with a
/// subject and nothing that it is done to, has left out its auxiliary.
bool is_bare_passive(const Scene& scene, uint32_t verb);

/// "forces seized control", "rebels toppled the ruler": a main verb that the parser took for a participle before the
/// noun.
bool is_mistaken_participle(const Scene& scene, uint32_t verb);

/// "The town was on Friday taken by rebels": the subject, where the tree hangs the participle on the day; kNone
/// elsewhere.
uint32_t split_subject(const Scene& scene, uint32_t verb);

/// "having shelled", "shelling": behind "to" no infinitive.
bool is_gerund(const Scene& scene, uint32_t verb);

/// "the city, which the rebels captured": the pronoun before the noun phrase above a participle; kNone if there is
/// none.
uint32_t relative_before(const Scene& scene, uint32_t verb);

/// "accused the army of bombing a school": a gerund that passes for a noun.
bool is_gerund_noun(const Scene& scene, uint32_t t);

/// "the storming of the prison by rebels": a gerund that is a noun, with what it is done to behind "of".
bool is_deed_of(const Scene& scene, uint32_t t);

/// Whether an argument stands in the slot that a rule names.
bool stands_in(const Argument& argument, const SlotName& name);

/// Who speaks behind quoted words ('"...," said X'), whatever the parser makes of him; kNone where none are quoted.
uint32_t speaker_behind(const Scene& scene, uint32_t verb);

}  // namespace rashomon
