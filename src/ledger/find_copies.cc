// SPDX-License-Identifier: Apache-2.0
// Idea: candidates are reports that share prints of five-word runs, or several rare anchors (figures, sounds of names);
// every candidate is then compared in full, because shared prints alone chain strangers. Each print or anchor joins a
// report only to its nearest neighbours in time and to the first reports that have it, so the number of candidates
// stays in proportion to the number of reports, however often a text is reprinted.
#include "find_copies.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "find_misprints.h"
#include "judge_copies.h"
#include "run_parallel.h"

namespace rashomon {
namespace {

constexpr size_t kBefore = 5;         // neighbours under a print
constexpr size_t kFirst = 3;          // first reports under a print
constexpr size_t kMostAnchored = 40;  // an anchor of more reports is no rare one
constexpr size_t kCandidates = 16;    // of one report

using Pair = std::pair<uint32_t, uint32_t>;
struct Candidate {
  Pair pair;
  float weight;
};

/// `reach`: pairs reports under one key, each with some others.
void pair_up(std::vector<std::pair<uint64_t, uint32_t>>& postings, const std::vector<uint32_t>& rank, size_t most,
             bool weigh, std::vector<Candidate>& out) {
  std::sort(postings.begin(), postings.end(), [&](const auto& x, const auto& y) {
    return x.first != y.first ? x.first < y.first : rank[x.second] < rank[y.second];
  });
  for (size_t begin = 0; begin < postings.size();) {
    size_t end = begin;
    while (end < postings.size() && postings[end].first == postings[begin].first) ++end;
    const size_t n = end - begin;
    if (n > 1 && n <= most) {
      const float weight = weigh ? 1.0f / std::log2(static_cast<float>(n) + 1) : 1.0f;
      for (size_t i = 1; i < n; ++i) {
        for (size_t j = i > kBefore ? i - kBefore : 0; j < i; ++j)
          out.push_back({std::minmax(postings[begin + i].second, postings[begin + j].second), weight});
        for (size_t j = 0; j < std::min(kFirst, i > kBefore ? i - kBefore : 0); ++j) {
          out.push_back({std::minmax(postings[begin + i].second, postings[begin + j].second), weight});
        }
      }
    }
    begin = end;
  }
}

/// Adds up the weights of equal pairs and keeps those of at least `least`.
std::vector<Candidate> add_up(std::vector<Candidate> found, float least) {
  std::sort(found.begin(), found.end(), [](const Candidate& x, const Candidate& y) {
    return x.pair != y.pair ? x.pair < y.pair : x.weight < y.weight;
  });
  std::vector<Candidate> out;
  for (size_t i = 0; i < found.size();) {
    Candidate sum = found[i];
    for (++i; i < found.size() && found[i].pair == sum.pair; ++i) sum.weight += found[i].weight;
    if (sum.weight >= least) out.push_back(sum);
  }
  return out;
}

/// The order of reports in time, as far as it is stated; equal days by id.
std::vector<uint32_t> rank_by_day(const Readings& readings) {
  std::vector<uint32_t> order(readings.size()), rank(readings.size());
  for (uint32_t r = 0; r < order.size(); ++r) order[r] = r;
  std::stable_sort(order.begin(), order.end(), [&](uint32_t x, uint32_t y) {
    return readings[x]->document.published.days.earliest < readings[y]->document.published.days.earliest;
  });
  for (uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  return rank;
}

std::vector<Pair> find_candidates(const Readings& readings, const std::vector<TextWords>& texts) {
  const std::vector<uint32_t> rank = rank_by_day(readings);
  std::vector<Candidate> all;
  {
    std::vector<std::pair<uint64_t, uint32_t>> postings;
    for (uint32_t r = 0; r < texts.size(); ++r) {
      for (uint64_t p : texts[r].prints) postings.emplace_back(p, r);
    }
    std::vector<Candidate> found;
    pair_up(postings, rank, SIZE_MAX, false, found);
    all = add_up(std::move(found), 2);
  }
  {
    std::vector<std::pair<uint64_t, uint32_t>> postings;
    std::vector<uint64_t> once;
    for (uint32_t r = 0; r < texts.size(); ++r) {
      once = texts[r].anchors;
      std::sort(once.begin(), once.end());
      once.erase(std::unique(once.begin(), once.end()), once.end());
      for (uint64_t a : once) postings.emplace_back(a, r);
    }
    std::vector<Candidate> found;
    pair_up(postings, rank, kMostAnchored, true, found);
    found = add_up(std::move(found), 1.5f);
    all.insert(all.end(), found.begin(), found.end());
  }
  all = add_up(std::move(all), 0);
  // the best candidates of each report
  std::vector<std::vector<std::pair<float, uint32_t>>> of(texts.size());
  for (uint32_t i = 0; i < all.size(); ++i) {
    of[all[i].pair.first].emplace_back(-all[i].weight, i);
    of[all[i].pair.second].emplace_back(-all[i].weight, i);
  }
  std::vector<Pair> pairs;
  for (auto& list : of) {
    std::sort(list.begin(), list.end());
    for (size_t i = 0; i < std::min(kCandidates, list.size()); ++i) pairs.push_back(all[list[i].second].pair);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace

std::vector<CopyPair> find_copy_pairs(const Readings& readings, int threads) {
  std::vector<TextWords> texts(readings.size());
  run_parallel(threads, readings.size(), [&](size_t r) { texts[r] = split_words(readings[r]->document); });
  const WordRarity rarity(texts);
  const std::vector<Pair> candidates = find_candidates(readings, texts);
  std::vector<SentenceStems> stems(texts.size());
  run_parallel(threads, texts.size(), [&](size_t r) {
    stems[r] = weigh_sentences(texts[r], rarity);
    TextWords grams;
    grams.grams = std::move(texts[r].grams);
    texts[r] = std::move(grams);  // the rest is not needed any more
  });
  std::vector<CopyPair> judged(candidates.size());
  run_parallel(threads, candidates.size(), [&](size_t i) {
    const auto& [a, b] = candidates[i];
    judged[i] = {a, b, CopyKind::copy, compare_texts(texts[a].grams, stems[a], texts[b].grams, stems[b]), 0, ""};
    judge_copy(judged[i]);
    if (may_be_misprinted(judged[i]))
      judge_misprints(judged[i], find_misprints(readings[a]->document, readings[b]->document));
    if (judged[i].score <= 0) judged[i].comparison = {};
  });
  std::vector<CopyPair> pairs;
  for (CopyPair& p : judged) {
    if (p.score > 0) pairs.push_back(std::move(p));
  }
  return pairs;
}

std::vector<std::vector<Derived>> find_copies(const Readings& readings, int threads) {
  return choose_sources(readings, find_copy_pairs(readings, threads));
}

}  // namespace rashomon
