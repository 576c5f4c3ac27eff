// SPDX-License-Identifier: Apache-2.0
// Atoms: the smallest pieces that numbers and dates are made of. Tokenizers differ over "mid-May", "1,500", "14-month"
// and "3rd"; patterns of times and quantities therefore run over atoms, which are cut by character class alone, and
// lead back to tokens by their offsets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rashomon/base/word_key.h"
#include "rashomon/record/analysis.h"
#include "rashomon/record/document.h"

namespace rashomon {

enum class AtomKind : uint8_t { word, number, punct };

struct Atom {
  Span span;
  AtomKind kind = AtomKind::punct;
  bool space_before = true;
  bool upper = false;    // begins with a capital letter
  bool grouped = false;  // a number with separators of thousands or a decimal point
  std::string low;       // folded; at most kAtomBytes long
  uint64_t key = 0;      // word_key of `low`
  double value = 0;      // numbers
  uint8_t digits = 0;    // numbers: how many digits before the decimal point, 255 for more
};

inline constexpr size_t kAtomBytes = 64;

/// A stretch of sentences of one block: the unit in which patterns are sought. Tokens [first, last).
struct Stretch {
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t block = 0;
  Span span;
};

/// The stretches of a report: each block's sentences, cut where a block has more than `kStretchTokens` tokens.
std::vector<Stretch> stretches(const Analysis& analysis);
inline constexpr uint32_t kStretchTokens = 20000;

std::vector<Atom> split_atoms(const std::string& text, Span span);

/// The stretches of a report with their atoms.
struct SplitStretch {
  Stretch stretch;
  std::vector<Atom> atoms;
};
std::vector<SplitStretch> split_stretches(const std::string& text, const Analysis& analysis);

}  // namespace rashomon
