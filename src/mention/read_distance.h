// SPDX-License-Identifier: Apache-2.0
// Where the words beside a place say that it lies: "about 50 kilometers (31 miles) south of the capital", "the southern
// suburbs of X", "X's northern outskirts".
#pragma once

#include <string>
#include <vector>

#include "place_case.h"
#include "place_words.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"
#include "rashomon/record/mentions.h"

namespace rashomon {

class DistanceReader {
 public:
  /// All arguments outlive the reader.
  DistanceReader(const Document& document, const Analysis& analysis, const PlaceWords& words, const Mentions& mentions);

  /// What is said of where the place of the mention lies; `described` gets the words, "" if there are none. An offset
  /// without a number is not known, though it is described ("just south of the city").
  Offset of(const Mention& m, std::string& described) const;

 private:
  Offset behind(const Mention& m, const Sentence& s, std::string& described) const;
  Offset side(const Mention& m, const Sentence& s, std::string& described) const;
  bool reference_at(uint32_t& i, const Sentence& s, uint32_t of, Offset& offset) const;
  double number_at(uint32_t i) const;
  std::string low(uint32_t i) const;
  std::string between(uint32_t first, uint32_t last) const;

  const Document& document_;
  const Analysis& analysis_;
  const PlaceWords& words_;
  const Mentions& mentions_;
  std::vector<uint32_t> starting_;  // by token: the mention that begins there, names before others
};

/// Gives a point to places and facilities without a name that lie at some distance or side of one that has a point.
void place_unnamed(const Document& document, const Analysis& analysis, const PlaceWords& words, Mentions& mentions);

}  // namespace rashomon
