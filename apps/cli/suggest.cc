// SPDX-License-Identifier: Apache-2.0
// Optimal string alignment distance with a bound: rows of the table, three kept.
#include "suggest.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon::cli {
namespace {

size_t distance(std::string_view a, std::string_view b) {
  std::vector<size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, now);
  }
  return last[b.size()];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  const std::string folded = fold(word.substr(0, 100));
  std::string best;
  size_t least = 2 * (std::max<size_t>(1, folded.size() / 3) + 1);
  for (const std::string& candidate : known) {
    const std::string other = fold(candidate);
    if (2 * other.size() > 2 * folded.size() + least || 2 * folded.size() > 2 * other.size() + least) continue;
    // Of two that are as near, the one with the same first letter: few people miss that one.
    const size_t d = 2 * distance(folded, other) + (folded.substr(0, 1) == other.substr(0, 1) ? 0 : 1);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string best = nearest(word, known);
  return best.empty() ? "" : "; did you mean " + best + "?";
}

}  // namespace rashomon::cli
