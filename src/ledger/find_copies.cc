// SPDX-License-Identifier: Apache-2.0
// Idea: candidates are reports that share prints of five-word runs, or several rare anchors (figures, sounds of names);
// every candidate is then compared in full, because shared prints alone chain strangers. Each print or anchor joins a
// report only to its nearest neighbours in time and to the first reports that have it, so the number of candidates
// stays in proportion to the number of reports, however often a text is reprinted. All that joins a report to earlier
// ones is added up at once, report by report: nothing larger than one report's candidates is ever sorted.
#include "find_copies.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "judge_copies.h"
#include "run_parallel.h"

namespace rashomon {
namespace {

constexpr size_t kBefore = 5;         // neighbours under a print
constexpr size_t kFirst = 3;          // first reports under a print
constexpr size_t kMostAnchored = 40;  // an anchor of more reports is no rare one
constexpr size_t kCandidates = 16;    // of one report
constexpr size_t kJudgedAtATime = 4096;
constexpr size_t kToldAtATime = 256;  // as their texts are held
constexpr uint32_t kFewestPrints = 2;
constexpr float kLeastAnchors = 1.5f;

using Pair = std::pair<uint32_t, uint32_t>;
struct Candidate {
  Pair pair;
  float weight;
};

bool by_pair(const Candidate& x, const Candidate& y) {
  return x.pair != y.pair ? x.pair < y.pair : x.weight < y.weight;
}

/// Adds up the weights of equal pairs and keeps those of at least `least`.
void add_up(std::vector<Candidate>& found, float least) {
  std::sort(found.begin(), found.end(), by_pair);
  size_t kept = 0;
  for (size_t i = 0; i < found.size();) {
    Candidate sum = found[i];
    for (++i; i < found.size() && found[i].pair == sum.pair; ++i) sum.weight += found[i].weight;
    if (sum.weight >= least) found[kept++] = sum;
  }
  found.resize(kept);
}

/// Reports by key: who else, earlier in time, is under the keys of a report?
class Postings {
 public:
  /// `keys(r)`: of a report, each once. Of keys with more than `most` reports nobody is told. `order` is that of time.
  template <typename Keys>
  Postings(const std::vector<uint32_t>& order, size_t most, const Keys& keys) : most_(most), first_(order.size() + 1) {
    for (size_t i = 0; i < order.size(); ++i) first_[i + 1] = first_[i] + keys(order[i]).size();
    places_.resize(first_.back());
    listed_.reserve(first_.back());
    begins_.reserve(first_.back());
    // a part of the keys at a time, so that what is sorted stays small
    constexpr uint64_t kParts = 16;
    std::vector<size_t> filled(first_.begin(), first_.end() - 1);
    std::vector<std::pair<uint64_t, uint32_t>> entries;
    for (uint64_t part = 0; part < kParts; ++part) {
      entries.clear();
      for (uint32_t i = 0; i < order.size(); ++i) {
        for (uint64_t key : keys(order[i])) {
          if (key % kParts == part) entries.emplace_back(key, i);
        }
      }
      std::sort(entries.begin(), entries.end());
      for (size_t e = 0; e < entries.size(); ++e) {
        const bool same = e > 0 && entries[e].first == entries[e - 1].first;
        const size_t at = listed_.size();
        begins_.push_back(same ? begins_.back() : static_cast<uint32_t>(at));
        listed_.push_back(order[entries[e].second]);
        places_[filled[entries[e].second]++] = static_cast<uint32_t>(at);
      }
    }
  }

  /// Pairs the report at `rank` in time with some of those before it under each of its keys: the rarer the key the
  /// heavier.
  void pair_up(uint32_t rank, std::vector<Candidate>& out) const {
    for (size_t p = first_[rank]; p < first_[rank + 1]; ++p) {
      const size_t n = size_of(begins_[places_[p]]);
      if (n > most_) continue;
      const float weight = 1.0f / std::log2(static_cast<float>(n) + 1);
      const uint32_t report = listed_[places_[p]];
      meet(p, [&](uint32_t other) { out.push_back({std::minmax(report, other), weight}); });
    }
  }

  /// Calls each(other) for those reports, once a key, however many have the key.
  template <typename Each>
  void count_met(uint32_t rank, const Each& each) const {
    for (size_t p = first_[rank]; p < first_[rank + 1]; ++p) meet(p, each);
  }

 private:
  /// Those before it in time under one key of a report: its neighbours and the first ones.
  template <typename Each>
  void meet(size_t place, const Each& each) const {
    const size_t at = places_[place], begin = begins_[at];
    const size_t i = at - begin, near = i > kBefore ? i - kBefore : 0;
    for (size_t j = near; j < i; ++j) each(listed_[begin + j]);
    for (size_t j = 0; j < std::min(kFirst, near); ++j) each(listed_[begin + j]);
  }

  /// Reports under the key that begins here, counted no further than needed.
  size_t size_of(size_t begin) const {
    size_t n = 1;
    while (n <= most_ && begin + n < begins_.size() && begins_[begin + n] == begin) ++n;
    return n;
  }

  size_t most_;
  std::vector<size_t> first_;              // [rank] -> its places
  std::vector<uint32_t> places_;           // of each report, in listed_
  std::vector<uint32_t> listed_, begins_;  // reports by key, then time; where the key begins
};

/// Reports in order of time, as far as it is stated; equal days by id.
std::vector<uint32_t> order_by_day(const Readings& readings) {
  std::vector<uint32_t> order(readings.size());
  for (uint32_t r = 0; r < order.size(); ++r) order[r] = r;
  std::stable_sort(order.begin(), order.end(), [&](uint32_t x, uint32_t y) {
    return readings[x]->document.published.days.earliest < readings[y]->document.published.days.earliest;
  });
  return order;
}

/// The best candidates of each report, whichever side they are on.
class BestCandidates {
 public:
  explicit BestCandidates(size_t reports) : of_(reports * kCandidates), count_(reports, 0) {}

  void add(const Candidate& c) {
    keep(c.pair.first, c);
    keep(c.pair.second, c);
  }
  std::vector<Pair> pairs() const {
    std::vector<Pair> out;
    for (size_t r = 0; r < count_.size(); ++r) {
      for (size_t i = 0; i < count_[r]; ++i) out.push_back(of_[r * kCandidates + i].pair);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

 private:
  static bool better(const Candidate& x, const Candidate& y) {
    return x.weight != y.weight ? x.weight > y.weight : x.pair < y.pair;
  }
  /// A heap whose front is the worst that is kept.
  void keep(uint32_t report, const Candidate& c) {
    const auto heap = of_.begin() + static_cast<std::ptrdiff_t>(report * kCandidates);
    uint8_t& n = count_[report];
    if (n == kCandidates) {
      if (!better(c, *heap)) return;
      std::pop_heap(heap, heap + n, better);
      *(heap + (n - 1)) = c;
    } else {
      *(heap + n++) = c;
    }
    std::push_heap(heap, heap + n, better);
  }

  std::vector<Candidate> of_;
  std::vector<uint8_t> count_;
};

std::vector<Pair> find_candidates(const Readings& readings, const std::vector<TextWords>& texts) {
  const std::vector<uint32_t> order = order_by_day(readings);
  std::vector<std::vector<uint64_t>> anchors(texts.size());
  for (size_t r = 0; r < texts.size(); ++r) {
    anchors[r] = texts[r].anchors;
    std::sort(anchors[r].begin(), anchors[r].end());
    anchors[r].erase(std::unique(anchors[r].begin(), anchors[r].end()), anchors[r].end());
  }
  const Postings by_print(
      order, SIZE_MAX, [&](uint32_t r) -> const auto& { return texts[r].prints; });
  const Postings by_anchor(
      order, kMostAnchored, [&](uint32_t r) -> const auto& { return anchors[r]; });
  BestCandidates best(texts.size());
  std::vector<Candidate> found, anchored;
  std::vector<uint32_t> prints(texts.size(), 0), met;  // prints in common, by report, and with whom there are any
  for (uint32_t rank = 0; rank < order.size(); ++rank) {
    found.clear(), anchored.clear(), met.clear();
    by_print.count_met(rank, [&](uint32_t other) {
      if (prints[other]++ == 0) met.push_back(other);
    });
    for (const uint32_t other : met) {
      const uint32_t n = std::exchange(prints[other], 0);
      if (n >= kFewestPrints) found.push_back({std::minmax(order[rank], other), static_cast<float>(n)});
    }
    by_anchor.pair_up(rank, anchored);
    add_up(anchored, kLeastAnchors);
    found.insert(found.end(), anchored.begin(), anchored.end());
    add_up(found, 0);
    for (const Candidate& c : found) best.add(c);
  }
  return best.pairs();
}

}  // namespace

CopyTexts read_texts(const Readings& readings, int threads) {
  CopyTexts texts;
  texts.words.resize(readings.size()), texts.traits.resize(readings.size());
  readings.for_each(threads, [&](size_t r, const Reading& reading) { texts.set(r, reading.document); });
  return texts;
}

void CopyTexts::set(size_t r, const Document& document) {
  words[r] = split_words(document);
  std::vector<uint32_t>().swap(words[r].words);  // their runs are known
  traits[r] = traits_of(document);
}

std::vector<CopyPair> find_copy_pairs(const Readings& readings, std::vector<TextWords>&& texts,
                                      const std::vector<TextTraits>& traits, const WordReports& known, int threads) {
  const WordRarity rarity(texts, known);
  const std::vector<Pair> candidates = find_candidates(readings, texts);
  std::vector<SentenceStems> stems(texts.size());
  run_parallel(threads, texts.size(), [&](size_t r) {
    stems[r] = weigh_sentences(texts[r], rarity);
    TextWords grams;
    grams.grams = std::move(texts[r].grams);
    texts[r] = std::move(grams);  // the rest is not needed any more
  });
  // what is judged is large, and most of it is no copy: some of the candidates at a time
  std::vector<CopyPair> pairs, judged;
  for (size_t begin = 0; begin < candidates.size(); begin += kJudgedAtATime) {
    judged.assign(std::min(kJudgedAtATime, candidates.size() - begin), {});
    run_parallel(threads, judged.size(), [&](size_t i) {
      const auto& [a, b] = candidates[begin + i];
      CopyPair& pair = judged[i];
      pair = {a, b, compare_texts(texts[a].grams, stems[a], texts[b].grams, stems[b]), 0, ""};
      pair.credited = credits(traits[a], traits[b]) || credits(traits[b], traits[a]);
      judge_copy(pair);
    });
    for (CopyPair& p : judged) {
      if (p.score > 0) pairs.push_back(std::move(p));
    }
  }
  return pairs;
}

void tell_how(const Readings& readings, const std::vector<TextTraits>& traits,
              std::vector<std::vector<Derived>>& derived, int threads) {
  struct Edge {
    uint32_t made;
    Derived* derived;
    std::shared_ptr<const std::string> text, source;
  };
  std::vector<Edge> edges;
  const auto tell = [&] {
    run_parallel(threads, edges.size(), [&](size_t i) {
      const Edge& e = edges[i];
      judge_words(compare_words(*e.text, traits[e.made].body, *e.source, traits[e.derived->source].body), *e.derived);
    });
    edges.clear();
  };
  for (uint32_t r = 0; r < derived.size(); ++r) {
    for (Derived& d : derived[r]) edges.push_back({r, &d, readings.text(r), readings.text(d.source)});
    if (edges.size() >= kToldAtATime) tell();
  }
  tell();
}

std::vector<std::vector<Derived>> find_copies(const Readings& readings, CopyTexts&& texts, const WordReports& known,
                                              int threads) {
  const std::vector<CopyPair> pairs = find_copy_pairs(readings, std::move(texts.words), texts.traits, known, threads);
  std::vector<std::vector<Derived>> derived = choose_sources(readings, texts.traits, pairs);
  tell_how(readings, texts.traits, derived, threads);
  return derived;
}

}  // namespace rashomon
