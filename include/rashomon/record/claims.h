// SPDX-License-Identifier: Apache-2.0
// Claims: what one report says happened and who says so; relations between actors; holdings that it states; its
// wordings. Entity fields are indexes into the same report's Mentions::entities, kNone where the report leaves it open.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rashomon/base/span.h"
#include "rashomon/record/event_type.h"
#include "rashomon/record/time.h"

namespace rashomon {

enum class Role : uint8_t { actor, target, recipient, addressee, instrument };
const char* role_name(Role role);

/// How the claim stands to what it tells.
enum class Stance : uint8_t { asserts, denies, doubts, plans, demands };
const char* stance_name(Stance stance);

enum class Confidence : uint8_t { low, medium, high };
const char* confidence_name(Confidence confidence);

/// Who the report says it from. No speaker and an empty span: the report's own voice.
struct Voice {
  uint32_t speaker = kNone;  // local entity; kNone with a non-empty span for an unnamed source ("two officials")
  Span span;                 // the words that name the speaker
  bool quoted = false;       // the claim stands inside quotation marks
  bool own() const { return speaker == kNone && span.empty(); }
};

/// What a speaker contests of an act that was told in another voice; `number`: he counts otherwise.
enum class Contested : uint8_t { nothing, happened, actor, target, cause, time, number };
const char* contested_name(Contested about);

/// That a claim is an answer, and to which claim of its report: "not one rebel is in the town" tells no act of its own.
struct AnswerTo {
  Contested about = Contested::nothing;  // nothing: it is no answer
  uint32_t act = kNone;                  // index into Claims::claims; kNone where no one claim is meant
};

struct Participant {
  Role role = Role::actor;
  uint32_t entity = kNone;
  Span span;  // the mention that fills the role
};

struct Claim {
  EventType type = EventType::attack;
  Stance stance = Stance::asserts;
  Confidence confidence = Confidence::medium;
  std::vector<Participant> participants;  // by role, then span
  uint32_t place = kNone;                 // local entity of type place or facility
  Span place_span;
  TimeExpression time;  // the words' meaning, for grounding again
  When when;            // grounded against the document's own day; text = the words
  Span evidence;        // the clause or sentence
  Span trigger;         // the words that name the act
  Voice voice;
  AnswerTo answer;
  std::string rule;         // id of the rule that fired: "territory/capture-verb"
  bool headline = false;    // stands in the title or summary
  bool background = false;  // told as history ("in 2014", "after the 2011 uprising"), not as this report's news
};

enum class RelationType : uint8_t { backs, supplies, leads, speaks_for, part_of, allied_with, opposed_to, recognises };
const char* relation_type_name(RelationType type);

struct Relation {
  RelationType type = RelationType::backs;
  uint32_t from = kNone;
  uint32_t to = kNone;
  TimeExpression time;
  When when;
  Span evidence;
  Voice voice;
  std::string rule;
};

/// A state of affairs, not a change: "Tarhuna, a stronghold of Hifter's", "the rebel-held town".
struct HoldingStatement {
  uint32_t place = kNone;
  uint32_t holder = kNone;
  bool lost = false;  // the statement says that it is no longer held by `holder`
  When when;          // text = the words; days default to the publication day
  TimeExpression time;
  Span evidence;
  Voice voice;
  std::string rule;
};

/// Words that judge: "the self-styled Libyan National Army" about an entity, "wrested" about a claim.
struct Wording {
  uint32_t entity = kNone;  // local entity, or
  uint32_t claim = kNone;   // index into Claims::claims
  Span span;                // the whole phrase
  Span loaded;              // the word that judges
};

/// To which claim a quantity of Mentions belongs, and who counts.
struct QuantityLink {
  uint32_t quantity = kNone;
  uint32_t claim = kNone;  // kNone: belongs to no claim
  Voice voice;
  Span evidence;  // the clause or sentence
};

struct Claims {
  std::vector<Claim> claims;               // by (trigger, type)
  std::vector<Relation> relations;         // by (evidence, type, from, to)
  std::vector<HoldingStatement> holdings;  // by evidence
  std::vector<Wording> wordings;           // by span
  std::vector<QuantityLink> quantities;    // one for each of Mentions::quantities that is kept
};

}  // namespace rashomon
