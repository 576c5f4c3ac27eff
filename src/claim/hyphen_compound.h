// SPDX-License-Identifier: Apache-2.0
// "X-backed", whether the tokenizer left it one token or made it three.
#pragma once

#include <optional>
#include <string>

#include "report_view.h"

namespace rashomon {

struct HyphenCompound {
  Span front;              // "X": the words of the token before the hyphen
  Span back;               // "backed"
  std::string front_word;  // lower case
  std::string back_word;
  uint32_t front_token = 0;  // the same token as `last` where the tokenizer left the compound whole
  uint32_t last = 0;
};

/// The compound whose last part is in `token`, if there is one.
std::optional<HyphenCompound> hyphen_compound_at(const ReportView& view, uint32_t token);
/// The noun that the compound describes: up the tree, else the next one that ends a run of nouns. kNone if none.
uint32_t noun_behind(const ReportView& view, const HyphenCompound& compound);

}  // namespace rashomon
