// SPDX-License-Identifier: Apache-2.0
// Idea: words that only one of the two texts has are put side by side in their order. A scanner's "governrnent" stands
// where the other has "government", a few letters apart (V. Levenshtein 1966); a writer's "officials" stands there for
// "ministers", which is letters enough apart.
#include "find_misprints.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kMostWords = 6000;
constexpr size_t kWindow = 12;   // places by which the lists of two texts may run apart
constexpr size_t kFewest = 8;    // differing words that tell anything
constexpr size_t kShortest = 4;  // letters of a word that is looked at

std::vector<std::string> words_of(const Document& document) {
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::furniture) continue;
    std::string word;
    for (const char x : fold(block.span.of(document.text)) + " ") {
      const auto c = static_cast<unsigned char>(x);
      if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word += x;
        continue;
      }
      if (word.size() >= kShortest && out.size() < kMostWords) out.push_back(word.substr(0, 24));
      word.clear();
    }
  }
  return out;
}

/// Those of `words` that `other` has fewer of, in their order.
std::vector<std::string> only_in(const std::vector<std::string>& words, const std::vector<std::string>& other) {
  std::unordered_map<std::string, int> left;
  for (const std::string& w : other) ++left[w];
  std::vector<std::string> out;
  for (const std::string& w : words) {
    const auto found = left.find(w);
    if (found != left.end() && found->second > 0) {
      --found->second;
    } else {
      out.push_back(w);
    }
  }
  return out;
}

bool misprint(const std::string& a, const std::string& b) {
  const size_t most = std::max<size_t>(1, std::max(a.size(), b.size()) / 3);
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return false;
  // other endings of one word are a writer's doing
  const size_t stem = std::min(a.size(), b.size()) - std::min<size_t>(2, std::min(a.size(), b.size()) - 1);
  if (a.compare(0, stem, b, 0, stem) == 0) return false;
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t before = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t changed = before + (a[i - 1] == b[j - 1] ? 0 : 1);
      before = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()] <= most;
}

}  // namespace

double find_misprints(const Document& a, const Document& b) {
  const std::vector<std::string> words_a = words_of(a), words_b = words_of(b);
  std::vector<std::string> x = only_in(words_a, words_b), y = only_in(words_b, words_a);
  if (x.size() > y.size()) std::swap(x, y);
  if (x.size() < kFewest) return 0;
  std::vector<bool> taken(y.size(), false);
  size_t pairs = 0;
  for (size_t i = 0; i < x.size(); ++i) {
    // the longer text may have passages that the shorter one lacks
    const size_t last = i + (y.size() - x.size()) + kWindow;
    for (size_t j = i > kWindow ? i - kWindow : 0; j < std::min(y.size(), last + 1); ++j) {
      if (taken[j] || !misprint(x[i], y[j])) continue;
      taken[j] = true;
      ++pairs;
      break;
    }
  }
  return static_cast<double>(pairs) / static_cast<double>(x.size());
}

}  // namespace rashomon
