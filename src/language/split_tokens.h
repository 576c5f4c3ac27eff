// SPDX-License-Identifier: Apache-2.0
// Cuts text into syntactic words by the conventions of the English Web Treebank: clitics and possessives apart ("do
// n't", "Iran 's"), hyphens tokens of their own but behind prefixes ("state - run", "anti-government"), abbreviations
// with their period, numbers with their points and commas, addresses whole. Linear in the text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "normalise_text.h"
#include "rashomon/base/models.h"
#include "rashomon/base/result.h"
#include "rashomon/base/span.h"
#include "rashomon/base/string_map.h"

namespace rashomon {

/// The lists of en/language/words.txt.
struct WordLists {
  StringSet titles, shorts, months, prefixes, units, starters, after_its;
  StringMap<size_t> cuts;  // words that are two, and how many letters the first has

  /// Errors: not_found, malformed (a line without a known kind).
  static Result<WordLists> open(const Models& models);
  bool abbreviation(std::string_view lower) const {
    return titles.contains(lower) || shorts.contains(lower) || months.contains(lower);
  }
};

struct RawToken {
  Span span;
  std::string norm;
  bool space_before = false;
  bool line_before = false;   // one line end or more stand before it
  bool blank_before = false;  // an empty line stands before it
  char32_t source = 0;        // first code point as it was written, for the direction of quotes
};

/// The tokens of `span` of `text`: in order, side by side or apart by white space only, every other byte in one of
/// them.
std::vector<RawToken> split_tokens(std::string_view text, Span span, const WordLists& lists);

}  // namespace rashomon
