// SPDX-License-Identifier: Apache-2.0
// What the rules of news say of a pronoun, before it is weighed.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "rashomon/record/mentions.h"

namespace rashomon::who {

/// Which rule of the news speaks for an entity (resolve_pronouns.cc): how far it is trusted is a matter of weights.
enum class AdviceKind : uint8_t {
  nearest,  // the best by recency
  within,   // "in it"
  taken,    // "took it"
  held,     // "it fell"
  of_owner,
  beside,   // "X and its allies"
  counted,  // "three of them"
  spoke,    // who spoke before goes on
  behalf,   // the speaker's body
  speaker,
  town,   // "its outskirts"
  leads,  // "its spokesman"
};
inline constexpr std::array<std::string_view, 12> kAdviceNames = {"nearest",  "within",  "taken",   "held",
                                                                  "of-owner", "beside",  "counted", "spoke",
                                                                  "behalf",   "speaker", "town",    "leads"};
struct Advice {
  uint32_t entity = kNone;  // kNone: nobody
  AdviceKind kind = AdviceKind::nearest;
  bool sure = false;  // no weighing: "a spokesman for the FRONT said they had left"
};

}  // namespace rashomon::who
