// SPDX-License-Identifier: Apache-2.0
// The signs by which an antecedent is chosen (weigh_antecedents.h): their numbers, and the names under which
// models/en/mention/antecedents.tsv gives their weights.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "advice.h"
#include "who_lexicon.h"

namespace rashomon::who {

/// How a noun phrase hangs in the tree, as far as it matters here.
enum Role : uint8_t { kSubject, kPassive, kObject, kOblique, kNounOf, kOwner, kApposed, kBeside, kOther, kRoles };

/// Consecutive numbers for the signs, by what they tell.
enum Sign : uint16_t {
  sLine = 0,             // sentences back: 0, 1, 2, 3
  sPhrases = sLine + 4,  // noun phrases between: 0, 1, 2, 3, 5, 9, 17
  sRole = sPhrases + 7,  // role and how far
  sRoles =
      sRole + kRoles * 3,  // the pronoun's role (subject, object, oblique, owner, passive), the phrase's, and how far
  sForm = sRoles + 5 * 3 * 2,
  sDeterminer = sForm + 5,
  sKind = sDeterminer + 5,           // kind of thing and number
  sGender = sKind + kWordKinds * 3,  // same, other, unknown of a name, unknown else
  sSalience = sGender + 4,           // spoken of 0, 1, 2, 3, 5 times and more, and how far
  sFirst = sSalience + 5 * 2,        // first of its sentence, and how far
  sMain = sFirst + 3,                // subject of the main clause, and how far
  sSameVerb = sMain + 3,
  sSelf,
  sHolds,
  sHoldsClause,
  sHoldsPlan,
  sOwnSubject,
  sSpeaker,
  sSpeakerFar,
  sBothSpeak,
  sQuotes,  // both in one quotation, only it, only the pronoun, two quotations, neither
  sSpeakerOutside = sQuotes + 5,
  sHeadline,
  sChain,                // what the last such pronoun stood for, and how far
  sPeople = sChain + 3,  // an adjective of a people
  sDateline,
  sHeld,  // kind of thing, where the pronoun is held, taken or lost
  sOwnerOf = sHeld + 4,
  sClauseSubject,                  // subject of the clause above the pronoun's
  sRelative,                       // head noun of the clause's own
  sLastSpeaker,                    // who spoke last, where the pronoun speaks, and where it does not
  sParagraph = sLastSpeaker + 2,   // the same, the one before, further back
  sSays = sParagraph + 3,          // kind of thing, where the pronoun speaks
  sSameDoer = sSays + kWordKinds,  // subject of the verb that the pronoun's verb goes on ("tried to dislodge them")
  sOwnerOfDoer,                    // owner of that verb's subject ("the FRONT's men left it")
  sOwned,                          // kind of what the pronoun owns, and kind of thing
  sAdvised = sOwned + 5 * 4,       // a rule of the news speaks for it, by rule
  sAdvisedLast = sAdvised + kAdviceNames.size(),  // the last phrase of that entity
  sJoinedSubject,                                 // "X and Y did": for several
  sNobodyAdvised,                                 // no rule speaks for anybody
  sNobodyAgainst,                                 // one does, by rule
  sDoes = sNobodyAgainst + kAdviceNames.size(),   // kind of thing, where the pronoun does something to another
  sGoes = sDoes + 4,                              // where it does something else
  sNobodyDoes = sGoes + 4,
  sNobodyGoes,
  sNobody,
  sNobodyEmpty,
  sNobodyFirst,
  sNobodyExpletive,
  sNobodyQuoted,
  sNobodyAdjective,
  sNobodyClause,
  sNobodyNone,
  sNobodySubject,
  sNobodyObject,
  kSigns
};

/// The names of the signs, by number.
const std::vector<std::string>& antecedent_signs();

}  // namespace rashomon::who
