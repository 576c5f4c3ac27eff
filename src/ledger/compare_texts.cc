// SPDX-License-Identifier: Apache-2.0
// Idea: a reworded text keeps what its source says sentence by sentence. So each sentence of one report looks for the
// sentence of the other that shares most of its rarer words; a copy finds one for nearly each, in the same order, while
// an independent account of the same happening shares names and figures, but not the sequence (after the sentence
// alignment of METER, P. Clough et al. 2002, and the seeds of plagiarism alignment, M. Sanchez-Perez et al. 2014).
#include "compare_texts.h"

#include <algorithm>
#include <cmath>

namespace rashomon {
namespace {

constexpr double kAligned = 0.36;
constexpr size_t kMostSentences = 400;

struct SentenceWords {
  std::vector<uint32_t> stems;  // sorted, each once
  double weight = 0;            // sum of squared rarities
  double mass = 0;              // sum of rarities
};

std::vector<SentenceWords> sentences_of(const TextWords& text, const WordRarity& rarity) {
  std::vector<SentenceWords> out;
  for (size_t s = 0; s + 1 < text.sentences.size() && out.size() < kMostSentences; ++s) {
    SentenceWords w;
    w.stems.assign(text.stems.begin() + text.sentences[s], text.stems.begin() + text.sentences[s + 1]);
    std::sort(w.stems.begin(), w.stems.end());
    w.stems.erase(std::unique(w.stems.begin(), w.stems.end()), w.stems.end());
    for (uint32_t stem : w.stems) {
      const double r = rarity.of(stem);
      w.weight += r * r;
      w.mass += r;
    }
    out.push_back(std::move(w));
  }
  return out;
}

struct Alignment {
  std::vector<int> to;  // sentence of the other, -1 none
  std::vector<double> like;
};

Alignment align(const std::vector<SentenceWords>& a, const std::vector<SentenceWords>& b, const WordRarity& rarity) {
  std::unordered_map<uint32_t, std::vector<uint32_t>> where;
  for (uint32_t s = 0; s < b.size(); ++s) {
    for (uint32_t stem : b[s].stems) where[stem].push_back(s);
  }
  Alignment out;
  std::vector<double> shared(b.size());
  for (const SentenceWords& x : a) {
    std::fill(shared.begin(), shared.end(), 0);
    for (uint32_t stem : x.stems) {
      const auto found = where.find(stem);
      if (found == where.end()) continue;
      const double r = rarity.of(stem);
      for (uint32_t s : found->second) shared[s] += r * r;
    }
    int best = -1;
    double like = 0;
    for (uint32_t s = 0; s < b.size(); ++s) {
      if (shared[s] <= 0) continue;
      // cosine, or nearly whole containment where a sentence was split or joined
      const double cosine = shared[s] / std::sqrt(x.weight * b[s].weight);
      const double contained =
          x.stems.size() >= 6 && b[s].stems.size() >= 6 ? 0.8 * shared[s] / std::min(x.weight, b[s].weight) : 0;
      const double now = std::max(cosine, contained);
      if (now > like) like = now, best = static_cast<int>(s);
    }
    out.to.push_back(like >= kAligned ? best : -1);
    out.like.push_back(like >= kAligned ? like : 0);
  }
  return out;
}

/// Length of the longest run of aligned sentences that never goes back.
size_t longest_ascent(const std::vector<int>& to) {
  std::vector<int> tails;
  for (int t : to) {
    if (t < 0) continue;
    const auto at = std::upper_bound(tails.begin(), tails.end(), t);
    if (at == tails.end()) {
      tails.push_back(t);
    } else {
      *at = t;
    }
  }
  return tails.size();
}

size_t common(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b) {
  size_t n = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++n, ++i, ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return n;
}

double share(const std::vector<SentenceWords>& sentences, const Alignment& alignment) {
  double all = 0, found = 0;
  for (size_t s = 0; s < sentences.size(); ++s) {
    all += sentences[s].mass;
    if (alignment.to[s] >= 0) found += sentences[s].mass;
  }
  return all > 0 ? found / all : 0;
}

std::vector<SentenceFound> found(const std::vector<SentenceWords>& sentences, const Alignment& alignment) {
  double all = 0;
  for (const SentenceWords& s : sentences) all += s.mass;
  std::vector<SentenceFound> out;
  for (size_t s = 0; s < sentences.size(); ++s) {
    out.push_back({static_cast<float>(all > 0 ? sentences[s].mass / all : 0), static_cast<float>(alignment.like[s])});
  }
  return out;
}

double mean_position(const Alignment& alignment) {
  double sum = 0;
  size_t n = 0;
  for (size_t s = 0; s < alignment.to.size(); ++s) {
    if (alignment.to[s] >= 0) sum += (static_cast<double>(s) + 0.5) / static_cast<double>(alignment.to.size()), ++n;
  }
  return n ? sum / static_cast<double>(n) : 1;
}

}  // namespace

WordRarity::WordRarity(const std::vector<TextWords>& texts) {
  all_ = static_cast<double>(texts.size()) + 40;
  std::vector<uint32_t> once;
  for (const TextWords& t : texts) {
    once = t.stems;
    std::sort(once.begin(), once.end());
    once.erase(std::unique(once.begin(), once.end()), once.end());
    for (uint32_t stem : once) ++reports_[stem];
  }
}

double WordRarity::of(uint32_t stem) const {
  const auto found = reports_.find(stem);
  const double n = found == reports_.end() ? 1 : found->second;
  return std::log((all_ + 1) / (n + 0.5));
}

TextComparison compare_texts(const TextWords& a, const TextWords& b, const WordRarity& rarity) {
  TextComparison c;
  c.runs = common(a.grams, b.grams);
  if (!a.grams.empty()) c.runs_a = static_cast<double>(c.runs) / static_cast<double>(a.grams.size());
  if (!b.grams.empty()) c.runs_b = static_cast<double>(c.runs) / static_cast<double>(b.grams.size());
  const std::vector<SentenceWords> x = sentences_of(a, rarity), y = sentences_of(b, rarity);
  const Alignment ab = align(x, y, rarity), ba = align(y, x, rarity);
  c.aligned_a = share(x, ab), c.aligned_b = share(y, ba);
  c.found_a = found(x, ab), c.found_b = found(y, ba);
  const bool shorter_a = x.size() <= y.size();
  const Alignment& from = shorter_a ? ab : ba;
  double like = 0;
  for (size_t s = 0; s < from.to.size(); ++s) {
    if (from.to[s] >= 0) ++c.sentences, like += from.like[s];
  }
  if (c.sentences) c.like = like / c.sentences, c.order = static_cast<double>(longest_ascent(from.to)) / c.sentences;
  c.first_a = mean_position(ab), c.first_b = mean_position(ba);
  return c;
}

}  // namespace rashomon
