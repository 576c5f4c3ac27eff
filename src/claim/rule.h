// SPDX-License-Identifier: Apache-2.0
// The rules of stage 4 as data: what is written in models/en/rules/*.rules (docs/formats/rules.md), and its compiled
// form.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/string_map.h"
#include "rashomon/claim.h"
#include "rashomon/record/claims.h"
#include "rashomon/record/event_type.h"

namespace rashomon {

/// Where an argument stands, whatever the voice of the verb: the subject of a passive verb is its object.
enum class Slot : uint8_t { subject, object, indirect, possessor, compound, adjective, preposition, complement };

/// "subject", "from", "object.possessor".
struct SlotName {
  Slot slot = Slot::subject;
  std::string preposition;    // slot == preposition: "from"; "*" for any
  bool of_possessor = false;  // ".possessor": the possessor of what stands there
};

/// The part that a rule gives to the argument of a slot. The first five are Role's.
enum class RolePart : uint8_t { actor, target, recipient, addressee, instrument, place };
inline constexpr int kPartCount = 6;

/// A set of word and entity classes, one bit each; the entity types are the lowest bits. Wider than 64: news has more.
__extension__ typedef unsigned __int128 ClassSet;

/// "need object from: place" is met when an argument in one of the slots fits.
struct Condition {
  std::vector<SlotName> slots;
  ClassSet classes = 0;
  std::vector<std::string> lemmas;  // sorted
  bool anything = false;            // "*": whatever stands there
  bool wanted = true;               // "need": some argument fits; "not": none does
  bool if_any = false;              // "fit": as "need", where anything stands there
  std::string source;               // the line as written, for traces
};

struct Rule {
  std::string id;
  EventType type = EventType::attack;
  std::array<std::vector<SlotName>, kPartCount> parts;  // in order of preference
  std::vector<Condition> conditions;
  bool has_stance = false;  // the words themselves say how the claim stands: "denied shelling"
  Stance stance = Stance::asserts;
  bool bare = false;   // the noun is a claim even where no argument is found
  bool amid = false;   // counts only in a report that tells of violence in words of their own
  bool soft = false;   // the trigger is ambiguous: needs an actor or a target that can act
  bool state = false;  // the words tell what has been so; "since ..." says when it came about
  bool since = false;  // they count only with such words
};

struct Trigger {
  std::vector<std::string> words;  // lemmas; verb: words[0] is the verb; noun: words.back() is the head
  bool noun = false;
  bool ends_in_preposition = false;  // what follows the last word is the object
  std::string led_by;                // noun: the preposition before it ("in hands")
  uint32_t rule = 0;
};

/// All that models/en/rules/ says, compiled: every question is one hash lookup on a lemma.
struct RuleSet {
  std::vector<Rule> rules;
  std::vector<Trigger> triggers;
  std::vector<RuleExample> examples;
  StringMap<std::vector<uint32_t>> verbs;  // lemma -> triggers, longest first
  StringMap<std::vector<uint32_t>> nouns;  // head lemma -> triggers, longest first
  StringMap<ClassSet> classes_of;          // lemma -> its classes
  StringMap<std::string> forms;            // irregular form -> lemma
  StringMap<uint32_t> class_bits;

  /// The classes of a lemma; 0 if it has none.
  ClassSet classes(std::string_view lemma) const;
  /// The bit of a class; 0 for a name that no file declares.
  ClassSet class_named(std::string_view name) const;
};

/// Reads every "en/rules/*.rules". Errors: malformed, naming file, line and what was expected.
Result<RuleSet> read_rules(const Models& models);

}  // namespace rashomon
