// SPDX-License-Identifier: Apache-2.0
// Idea: a reworded text keeps what its source says sentence by sentence. So each sentence of one report looks for the
// sentence of the other that shares most of its rarer words; a copy finds one for nearly each, in the same order, while
// an independent account of the same happening shares names and figures, but not the sequence (after the sentence
// alignment of METER, P. Clough et al. 2002, and the seeds of plagiarism alignment, M. Sanchez-Perez et al. 2014).
#include "compare_texts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rashomon {
namespace {

constexpr double kAligned = 0.36;
// What is taken as told before the first report: so many reports, and of ten of them the words as English at large has
// them.
constexpr double kToldBefore = 40;
constexpr double kInWords = 10;
constexpr size_t kMostSentences = 400;

struct Alignment {
  std::vector<int> to;  // sentence of the other, -1 none
  std::vector<double> like;
};

/// Per sentence of `a` and of `b`: the summed squared rarity of the stems that both have, row by row.
std::vector<double> shared_weights(const SentenceStems& a, const SentenceStems& b) {
  const size_t wide = b.weight.size();
  std::vector<double> shared(a.weight.size() * wide, 0);
  for (size_t i = 0, j = 0; i < a.stems.size() && j < b.stems.size();) {
    if (a.stems[i].stem != b.stems[j].stem) {
      a.stems[i].stem < b.stems[j].stem ? ++i : ++j;
      continue;
    }
    const uint32_t stem = a.stems[i].stem;
    const double rarity = static_cast<double>(a.stems[i].rarity), square = rarity * rarity;
    size_t j_end = j;
    while (j_end < b.stems.size() && b.stems[j_end].stem == stem) ++j_end;
    for (; i < a.stems.size() && a.stems[i].stem == stem; ++i) {
      for (size_t k = j; k < j_end; ++k) shared[a.stems[i].sentence * wide + b.stems[k].sentence] += square;
    }
    j = j_end;
  }
  return shared;
}

/// `shared` lies row by row for `a`; `step_a` and `step_b` are the distances between neighbours in it.
Alignment align(const SentenceStems& a, const SentenceStems& b, const std::vector<double>& shared, size_t step_a,
                size_t step_b) {
  Alignment out;
  out.to.reserve(a.weight.size()), out.like.reserve(a.weight.size());
  for (size_t x = 0; x < a.weight.size(); ++x) {
    int best = -1;
    double like = 0;
    for (size_t s = 0; s < b.weight.size(); ++s) {
      const double both = shared[x * step_a + s * step_b];
      if (both <= 0) continue;
      // cosine, or nearly whole containment where a sentence was split or joined
      const double cosine = both / std::sqrt(a.weight[x] * b.weight[s]);
      const double contained = a.count[x] >= 6 && b.count[s] >= 6 ? 0.8 * both / std::min(a.weight[x], b.weight[s]) : 0;
      const double now = std::max(cosine, contained);
      if (now > like) like = now, best = static_cast<int>(s);
    }
    out.to.push_back(like >= kAligned ? best : -1);
    out.like.push_back(like >= kAligned ? like : 0);
  }
  return out;
}

struct Chain {
  double share = 0;  // of the words of either report, by rarity: the lesser one
  uint32_t links = 0;
};

/// The heaviest chain of sentences that answer each other and never go back in `b`; `backwards`: never go on.
Chain chain_of(const SentenceStems& a, const SentenceStems& b, const std::vector<double>& shared, bool backwards) {
  constexpr double kLink = 0.2;  // less than for sentences by themselves: the order speaks too
  const size_t n = a.weight.size(), m = b.weight.size();
  const auto other = [&](size_t j) { return backwards ? m - 1 - j : j; };
  std::vector<double> best((n + 1) * (m + 1), 0);  // among the first i of a and the first j of b
  const auto at = [&](size_t i, size_t j) -> double& { return best[i * (m + 1) + j]; };
  for (size_t i = 1; i <= n; ++i) {
    for (size_t j = 1; j <= m; ++j) {
      const size_t x = i - 1, y = other(j - 1);
      at(i, j) = std::max(at(i - 1, j), at(i, j - 1));
      const double both = shared[x * m + y];
      if (both <= 0) continue;
      const double like = both / std::sqrt(a.weight[x] * b.weight[y]);
      if (like >= kLink) at(i, j) = std::max(at(i, j), at(i - 1, j - 1) + like * std::sqrt(a.mass[x] * b.mass[y]));
    }
  }
  double in_a = 0, in_b = 0;
  Chain out;
  for (size_t i = n, j = m; i > 0 && j > 0;) {
    if (at(i, j) <= at(i - 1, j)) {
      --i;
    } else if (at(i, j) <= at(i, j - 1)) {
      --j;
    } else {
      --i, --j, ++out.links;
      in_a += a.mass[i], in_b += b.mass[other(j)];
    }
  }
  const auto sum = [](const std::vector<double>& mass) { return std::accumulate(mass.begin(), mass.end(), 0.0); };
  const double all_a = sum(a.mass), all_b = sum(b.mass);
  if (all_a > 0 && all_b > 0) out.share = std::min(in_a / all_a, in_b / all_b);
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

double share(const SentenceStems& sentences, const Alignment& alignment) {
  double all = 0, found = 0;
  for (size_t s = 0; s < sentences.mass.size(); ++s) {
    all += sentences.mass[s];
    if (alignment.to[s] >= 0) found += sentences.mass[s];
  }
  return all > 0 ? found / all : 0;
}

std::vector<SentenceFound> found(const SentenceStems& sentences, const Alignment& alignment) {
  double all = 0;
  for (double mass : sentences.mass) all += mass;
  std::vector<SentenceFound> out;
  out.reserve(sentences.mass.size());
  for (size_t s = 0; s < sentences.mass.size(); ++s) {
    out.push_back({static_cast<float>(all > 0 ? sentences.mass[s] / all : 0), static_cast<float>(alignment.like[s])});
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

WordRarity::WordRarity(const std::vector<TextWords>& texts, const WordReports& known) : known_(known) {
  all_ = static_cast<double>(texts.size()) + kToldBefore;
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
  const auto known = known_.reports.find(stem);
  const double n = (found == reports_.end() ? 0 : found->second) +
                   (known == known_.reports.end() ? 0 : known->second * kInWords / known_.all);
  return std::log((all_ + 1) / (std::max(n, 1.0) + 0.5));
}

SentenceStems weigh_sentences(const TextWords& text, const WordRarity& rarity) {
  SentenceStems out;
  out.stems.reserve(text.stems.size());
  for (size_t s = 0; s + 1 < text.sentences.size() && out.weight.size() < kMostSentences; ++s) {
    for (size_t i = text.sentences[s]; i < text.sentences[s + 1]; ++i)
      out.stems.push_back({text.stems[i], static_cast<uint32_t>(s), 0});
    out.weight.push_back(0), out.mass.push_back(0), out.count.push_back(0);
  }
  auto key = [](const SentenceStems::Stem& x) { return std::pair(x.stem, x.sentence); };
  std::sort(out.stems.begin(), out.stems.end(), [&](const auto& x, const auto& y) { return key(x) < key(y); });
  out.stems.erase(
      std::unique(out.stems.begin(), out.stems.end(), [&](const auto& x, const auto& y) { return key(x) == key(y); }),
      out.stems.end());
  double r = 0;
  for (size_t i = 0; i < out.stems.size(); ++i) {
    SentenceStems::Stem& x = out.stems[i];
    if (i == 0 || out.stems[i - 1].stem != x.stem) r = static_cast<double>(static_cast<float>(rarity.of(x.stem)));
    x.rarity = static_cast<float>(r);
    out.weight[x.sentence] += r * r;
    out.mass[x.sentence] += r;
    ++out.count[x.sentence];
  }
  out.stems.shrink_to_fit();
  return out;
}

TextComparison compare_texts(const std::vector<uint32_t>& grams_a, const SentenceStems& x,
                             const std::vector<uint32_t>& grams_b, const SentenceStems& y) {
  TextComparison c;
  c.runs = common(grams_a, grams_b);
  if (!grams_a.empty()) c.runs_a = static_cast<double>(c.runs) / static_cast<double>(grams_a.size());
  if (!grams_b.empty()) c.runs_b = static_cast<double>(c.runs) / static_cast<double>(grams_b.size());
  const std::vector<double> shared = shared_weights(x, y);
  const Alignment ab = align(x, y, shared, y.weight.size(), 1), ba = align(y, x, shared, 1, y.weight.size());
  c.aligned_a = share(x, ab), c.aligned_b = share(y, ba);
  c.found_a = found(x, ab), c.found_b = found(y, ba);
  const Chain chain = chain_of(x, y, shared, false);
  c.chained = chain.share, c.links = chain.links, c.chained_back = chain_of(x, y, shared, true).share;
  const bool shorter_a = x.weight.size() <= y.weight.size();
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
