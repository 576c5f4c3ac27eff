// SPDX-License-Identifier: Apache-2.0
#include "antecedent_signs.h"

#include <array>
#include <utility>

namespace rashomon::who {
namespace {

constexpr std::array<const char*, kRoles> kRoleNames = {"subject", "passive", "object", "oblique", "of",
                                                        "owner",   "apposed", "joined", "other"};
constexpr std::array<const char*, 3> kFar = {"here", "before", "back"};
constexpr std::array<const char*, 3> kHow = {"one", "many", "joined"};
constexpr std::array<const char*, 5> kForms = {"name", "description", "noun", "pronoun", "other-pronoun"};
constexpr std::array<const char*, 5> kDeterminers = {"the", "a", "this", "owned", "bare"};

std::vector<std::string> make_names() {
  std::vector<std::string> names(kSigns);
  const std::array<const char*, 7> between = {"0", "1", "2", "3", "5", "9", "17"};
  const std::array<const char*, 5> quotes = {"same", "phrase", "pronoun", "other", "neither"};
  const std::array<const char*, 5> times = {"0", "1", "2", "3", "5"};
  const std::array<const char*, 4> genders = {"same", "other", "unknown-name", "unknown"};
  const std::array<const char*, 5> own = {"subject", "object", "oblique", "owner", "passive"};
  const std::array<const char*, 3> of = {"subject", "object", "other"};
  for (size_t i = 0; i < 4; ++i) names[sLine + i] = "line-" + std::to_string(i);
  for (size_t i = 0; i < 7; ++i) names[sPhrases + i] = std::string("between-") + between[i];
  for (size_t r = 0; r < kRoles; ++r) {
    for (size_t f = 0; f < 3; ++f) names[sRole + r * 3 + f] = std::string("role-") + kRoleNames[r] + "-" + kFar[f];
  }
  for (size_t p = 0; p < own.size(); ++p) {
    for (size_t r = 0; r < 3; ++r) {
      for (size_t f = 0; f < 2; ++f)
        names[sRoles + (p * 3 + r) * 2 + f] = std::string("roles-") + own[p] + "-" + of[r] + "-" + kFar[f];
    }
  }
  for (size_t i = 0; i < 5; ++i) names[sForm + i] = std::string("form-") + kForms[i];
  for (size_t i = 0; i < 5; ++i) names[sDeterminer + i] = std::string("determiner-") + kDeterminers[i];
  for (size_t k = 0; k < kWordKinds; ++k) {
    for (size_t n = 0; n < 3; ++n) names[sKind + k * 3 + n] = "kind-" + std::string(kWordKindNames[k]) + "-" + kHow[n];
  }
  for (size_t k = 0; k < kWordKinds; ++k) names[sSays + k] = "says-" + std::string(kWordKindNames[k]);
  const std::array<const char*, 5> owned = {"people", "event", "thing", "place", "unknown"};
  const std::array<const char*, 4> owners = {"person", "body", "ground", "other"};
  for (size_t o = 0; o < 5; ++o) {
    for (size_t k = 0; k < 4; ++k) names[sOwned + o * 4 + k] = std::string("owns-") + owned[o] + "-" + owners[k];
  }
  for (size_t k = 0; k < 4; ++k) {
    names[sDoes + k] = std::string("does-") + owners[k];
    names[sGoes + k] = std::string("goes-") + owners[k];
    names[sHeld + k] = std::string("held-") + owners[k];
  }
  for (size_t i = 0; i < kAdviceNames.size(); ++i) {
    names[sAdvised + i] = "advised-" + std::string(kAdviceNames[i]);
    names[sNobodyAgainst + i] = "nobody-against-" + std::string(kAdviceNames[i]);
  }
  for (size_t i = 0; i < 4; ++i) names[sGender + i] = std::string("gender-") + genders[i];
  for (size_t i = 0; i < 5; ++i) {
    for (size_t f = 0; f < 2; ++f) names[sSalience + i * 2 + f] = std::string("told-") + times[i] + "-" + kFar[f];
  }
  for (size_t f = 0; f < 3; ++f) {
    names[sFirst + f] = std::string("first-") + kFar[f];
    names[sMain + f] = std::string("main-subject-") + kFar[f];
    names[sChain + f] = std::string("chain-") + kFar[f];
    names[sParagraph + f] = std::string("paragraph-") + kFar[f];
  }
  for (size_t i = 0; i < 5; ++i) names[sQuotes + i] = std::string("quoted-") + quotes[i];
  const std::pair<uint16_t, const char*> single[] = {{sSameVerb, "same-verb"},
                                                     {sSelf, "self"},
                                                     {sHolds, "holds-pronoun"},
                                                     {sHoldsClause, "holds-pronoun-in-clause"},
                                                     {sHoldsPlan, "holds-pronoun-in-plan"},
                                                     {sOwnSubject, "subject-of-owner"},
                                                     {sSpeaker, "speaker"},
                                                     {sSpeakerFar, "speaker-before"},
                                                     {sBothSpeak, "both-speak"},
                                                     {sSpeakerOutside, "speaker-of-quotation"},
                                                     {sHeadline, "headline"},
                                                     {sPeople, "people"},
                                                     {sDateline, "dateline"},
                                                     {sOwnerOf, "owner"},
                                                     {sClauseSubject, "subject-above"},
                                                     {sRelative, "told-of-by-clause"},
                                                     {sAdvisedLast, "advised-last"},
                                                     {sJoinedSubject, "joined-subject"},
                                                     {sNobodyAdvised, "nobody-advised"},
                                                     {sNobodyDoes, "nobody-does"},
                                                     {sNobodyGoes, "nobody-goes"},
                                                     {sSameDoer, "same-doer"},
                                                     {sOwnerOfDoer, "owner-of-doer"},
                                                     {sLastSpeaker, "spoke-last-and-speaks"},
                                                     {sLastSpeaker + 1, "spoke-last"},
                                                     {sNobody, "nobody"},
                                                     {sNobodyEmpty, "nobody-pleonastic"},
                                                     {sNobodyFirst, "nobody-opens"},
                                                     {sNobodyExpletive, "nobody-expletive"},
                                                     {sNobodyQuoted, "nobody-quoted"},
                                                     {sNobodyAdjective, "nobody-adjective"},
                                                     {sNobodyClause, "nobody-clause"},
                                                     {sNobodyNone, "nobody-no-candidate"},
                                                     {sNobodySubject, "nobody-subject"},
                                                     {sNobodyObject, "nobody-object"}};
  for (const auto& [sign, name] : single) names[sign] = name;
  return names;
}

}  // namespace

const std::vector<std::string>& antecedent_signs() {
  static const std::vector<std::string> names = make_names();
  return names;
}

}  // namespace rashomon::who
