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
#include "rashomon/base/word_key.h"
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
  bool bare = false;         // the noun is a claim even where no argument is found
  bool ground_told = false;  // of ground that the report has told of before, however many sentences back
  bool to_come = false;  // counts only where the words tell of what is to come: a threat that was carried out is none
  bool amid = false;     // counts only in a report that tells of violence in words of their own
  bool soft = false;     // the trigger is ambiguous: needs an actor or a target that can act
  bool state = false;    // the words tell what has been so; "since ..." says when it came about
  bool since = false;    // they count only with such words
};

/// What find_arguments and guess_arguments ask of a trigger, beside the words that were found: triggers that are alike
/// in this, found in the same words, have the same arguments.
struct ArgumentNeeds {
  enum class Act : uint8_t { other, harm, talks, clash, attack, withdraw, capture };
  Act act = Act::other;  // what the rule tells, if the trigger holds a noun; harm: killing, abduction, arrest, torture
  bool noun = false;
  bool led = false;       // has a led_by
  bool acted = false;     // the rule has an actor
  bool takes_of = false;  // verb: the rule asks for a phrase with "of" ("cleared the district of militants")

  bool operator==(const ArgumentNeeds&) const = default;
};

struct Trigger {
  std::vector<std::string> words;  // lemmas; verb: words[0] is the verb; noun: words.back() is the head
  bool noun = false;
  bool ends_in_preposition = false;  // what follows the last word is the object
  std::string led_by;                // noun: the preposition before it ("in hands")
  uint32_t rule = 0;
  ArgumentNeeds needs;
};

/// Where a lemma leads: a trigger, and the rarest of its further words.
struct TriggerLead {
  uint32_t trigger = 0;     // index into RuleSet::triggers
  uint32_t beside = kNone;  // number in RuleSet::beside; kNone for a trigger of one word
};

/// All that models/en/rules/ says, compiled: every question is one hash lookup on a lemma.
struct RuleSet {
  std::vector<Rule> rules;
  std::vector<Trigger> triggers;
  std::vector<RuleExample> examples;
  StringMap<std::vector<TriggerLead>> verbs;  // lemma -> triggers, longest first
  StringMap<std::vector<TriggerLead>> nouns;  // head lemma -> triggers, longest first
  StringMap<uint32_t> beside;                 // further words of triggers, numbered: without it no such trigger stands
  StringMap<ClassSet> classes_of;             // lemma -> its classes
  StringMap<std::string> forms;               // irregular form -> lemma
  StringMap<uint32_t> class_bits;
  struct NamedClass {
    uint64_t key = 0;        // word_key of its name
    uint32_t bit = kNone;    // kNone: a free slot
    uint32_t entry = kNone;  // of class_bits
  };
  static constexpr size_t kClassSlots = 256;  // twice the bits of a ClassSet
  static constexpr size_t class_slot(uint64_t key) { return key * 0xD6E8FEB86659FD93ULL >> 56; }
  std::vector<NamedClass> classes_by_key;  // kClassSlots; open addressing

  /// The classes of a lemma; 0 if it has none.
  ClassSet classes(std::string_view lemma) const;
  /// The bit of a class that the code names; 0 for a name that no file declares.
  ClassSet class_named(KeyedWord name) const {
    for (size_t at = class_slot(name.key); classes_by_key[at].bit != kNone; at = (at + 1) % kClassSlots) {
      const NamedClass& known = classes_by_key[at];
      if (name.is((class_bits.begin() + known.entry)->first, known.key)) return ClassSet{1} << known.bit;
    }
    return 0;
  }
};

/// Reads every "en/rules/*.rules". Errors: malformed, naming file, line and what was expected.
Result<RuleSet> read_rules(const Models& models);

}  // namespace rashomon
