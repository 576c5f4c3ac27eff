// SPDX-License-Identifier: Apache-2.0
// The rules of stage 4 as data: what is written in models/en/rules/*.rules (docs/formats/rules.md), and its compiled
// form.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
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

/// A set of word and entity classes, one bit each; the entity types are the lowest bits.
using ClassSet = uint64_t;

/// "need object from: place" is met when an argument in one of the slots fits.
struct Condition {
  std::vector<SlotName> slots;
  ClassSet classes = 0;
  std::vector<std::string> lemmas;  // sorted
  bool anything = false;            // "*": whatever stands there
  bool wanted = true;               // "need": some argument fits; "not": none does
  std::string source;               // the line as written, for traces
};

struct Rule {
  std::string id;
  EventType type = EventType::attack;
  std::array<std::vector<SlotName>, kPartCount> parts;  // in order of preference
  std::vector<Condition> conditions;
  bool has_stance = false;  // the words themselves say how the claim stands: "denied shelling"
  Stance stance = Stance::asserts;
  bool bare = false;  // the noun is a claim even where no argument is found
  bool soft = false;  // the trigger is ambiguous: needs an actor or a target that can act
};

struct Trigger {
  std::vector<std::string> words;  // lemmas; verb: words[0] is the verb; noun: words.back() is the head
  bool noun = false;
  bool ends_in_preposition = false;  // what follows the last word is the object
  uint32_t rule = 0;
};

/// Lets maps be asked with a view, without a copy of the word.
struct WordHash {
  using is_transparent = void;
  size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};
template <typename Value>
using WordMap = std::unordered_map<std::string, Value, WordHash, std::equal_to<>>;

/// All that models/en/rules/ says, compiled: every question is one hash lookup on a lemma.
struct RuleSet {
  std::vector<Rule> rules;
  std::vector<Trigger> triggers;
  std::vector<RuleExample> examples;
  WordMap<std::vector<uint32_t>> verbs;  // lemma -> triggers, longest first
  WordMap<std::vector<uint32_t>> nouns;  // head lemma -> triggers, longest first
  WordMap<ClassSet> classes_of;          // lemma -> its classes
  WordMap<std::string> forms;            // irregular form -> lemma
  WordMap<uint32_t> class_bits;

  /// The classes of a lemma; 0 if it has none.
  ClassSet classes(std::string_view lemma) const;
  /// The bit of a class; 0 for a name that no file declares.
  ClassSet class_named(std::string_view name) const;
};

/// Reads every "en/rules/*.rules". Errors: malformed, naming file, line and what was expected.
Result<RuleSet> read_rules(const Models& models);

}  // namespace rashomon
