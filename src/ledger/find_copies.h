// SPDX-License-Identifier: Apache-2.0
// Step 1. Which reports were made from which? Copies, excerpts and rewrites, back from a translation too.
#pragma once

#include <vector>

#include "compare_texts.h"
#include "corpus.h"

namespace rashomon {

/// Two reports of which one was made from the other, or both from a third.
struct CopyPair {
  uint32_t a = 0, b = 0;  // a < b
  TextComparison comparison;
  double score = 0;  // how sure, 0..1
  std::string rule;
  bool credited = false;  // one of the two names the other's service as a source
};

/// What of a report's text tells which of two was there first.
struct TextTraits {
  uint32_t bytes = 0;
  int trimmings = 0;  // furniture, and lines too short for a paragraph that end without a full stop
  int residues = 0;   // half-translated quotation marks and the like, which a machine leaves behind
  bool agency_in_dateline = false;
  std::vector<uint64_t> names;    // hashes of what the report's own service is called: outlet, agency of the dateline
  std::vector<uint64_t> credits;  // of whom it credits: "told the NAME news agency", "With NAME"; sorted
  std::vector<Span> body;         // its paragraphs
};

/// What the search for copies asks of whole reports, by report.
struct CopyTexts {
  std::vector<TextWords> words;
  std::vector<TextTraits> traits;
  /// There must be room for `r`.
  void set(size_t r, const Document& document);
};
CopyTexts read_texts(const Readings& readings, int threads);

/// All pairs, by (a, b).
std::vector<CopyPair> find_copy_pairs(const Readings& readings, std::vector<TextWords>&& texts,
                                      const std::vector<TextTraits>& traits, const WordReports& known, int threads);

/// How each report was made from its sources: word by word, now that they are known.
void tell_how(const Readings& readings, const std::vector<TextTraits>& traits,
              std::vector<std::vector<Derived>>& derived, int threads);

/// For each report what it was made from: the nearest source, and a second one where it was put together from two.
std::vector<std::vector<Derived>> find_copies(const Readings& readings, CopyTexts&& texts, const WordReports& known,
                                              int threads);

}  // namespace rashomon
