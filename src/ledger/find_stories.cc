// SPDX-License-Identifier: Apache-2.0
// Idea: a report is a vector of the sounds of its names and of its rarer words, weighted by rarity; reports that share
// some of their rarest features are compared by cosine and by days, and joined best first, two groups only if their
// mean vectors are alike too. That quorum keeps stories from being chained through one in-between report (S. Miranda et
// al. 2018 for the features and the weight of time; the quorum after practice reports on news clustering).
#include "find_stories.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "rashomon/base/content_id.h"
#include "rashomon/base/unicode.h"
#include "run_parallel.h"
#include "spell_names.h"

namespace rashomon {
namespace {

constexpr size_t kFeatures = 60;       // kept of a report
constexpr size_t kKeys = 14;           // of its rarest, under which it meets others
constexpr size_t kMostInBucket = 24;   // neighbours compared under one key
constexpr double kAlike = 0.22;        // cosine of two reports
constexpr double kAlikeUndated = 0.3;  // of two whose days cannot speak against it
constexpr double kQuorum = 0.18;       // cosine of two groups
constexpr int kMostDaysApart = 10;
constexpr double kToldBefore = 400;  // reports about other things

using Vector = std::vector<std::pair<uint64_t, float>>;  // by feature

}  // namespace

/// Names count three times: they carry the story.
std::vector<StoryFeature> story_features_of(const Reading& reading) {
  // told one by one, then sorted: whole numbers add up to the same in any order
  std::vector<StoryFeature> told;
  for (const LocalEntity& e : reading.mentions.entities) {
    for (const std::string& name : e.names) {
      for (const std::string& part : name_parts(name)) {
        if (part.size() < 3) continue;
        const std::vector<std::string> keys = skeleton_keys(part);
        told.push_back({hash_bytes(keys.empty() ? part : keys[0], 7), 3});
      }
    }
  }
  auto take = [&](std::string_view text) {
    const std::string folded = fold(text.substr(0, 20000));
    std::string word;
    for (size_t i = 0; i <= folded.size(); ++i) {
      const unsigned char c = i < folded.size() ? static_cast<unsigned char>(folded[i]) : ' ';
      if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word += static_cast<char>(c);
      } else {
        if (word.size() >= 4) told.push_back({hash_bytes(std::string_view(word).substr(0, 7)), 1});
        word.clear();
      }
    }
  };
  const Document& d = reading.document;
  for (const Block& b : d.blocks) {
    if (b.kind != BlockKind::furniture) take(b.span.of(d.text));
  }
  if (d.blocks.empty()) take(d.text);
  std::sort(told.begin(), told.end(), [](const StoryFeature& a, const StoryFeature& b) { return a.id < b.id; });
  size_t kept = 0;
  for (const StoryFeature& x : told) {
    if (kept > 0 && told[kept - 1].id == x.id) {
      told[kept - 1].count += x.count;
    } else {
      told[kept++] = x;
    }
  }
  told.resize(kept);
  for (StoryFeature& x : told) x.count = 1 + std::log(x.count);
  told.shrink_to_fit();
  return told;
}

namespace {

double cosine(const Vector& a, const Vector& b) {
  double dot = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].first == b[j].first) {
      dot += static_cast<double>(a[i].second) * static_cast<double>(b[j].second);
      ++i, ++j;
    } else {
      a[i].first < b[j].first ? ++i : ++j;
    }
  }
  return dot;
}

double norm(const Vector& v) {
  double sum = 0;
  for (const auto& [id, w] : v) sum += static_cast<double>(w) * static_cast<double>(w);
  return std::sqrt(sum);
}

/// The heaviest features, at unit length, in order of feature.
Vector keep_heaviest(Vector v, size_t most) {
  if (v.size() > most) {
    std::sort(v.begin(), v.end(), [](const auto& a, const auto& b) {
      return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    v.resize(most);
  }
  std::sort(v.begin(), v.end());
  const double n = norm(v);
  if (n > 0) {
    for (auto& [id, w] : v) w = static_cast<float>(static_cast<double>(w) / n);
  }
  return v;
}

struct Group {
  Vector sum;  // of its reports, heaviest features only
  uint32_t reports = 1;
  Interval days;
};

int days_between(const Interval& a, const Interval& b) {
  if (!a.closed() || !b.closed()) return 0;
  return std::max({0, b.earliest - a.latest, a.earliest - b.latest});
}

using Frequency = std::unordered_map<uint64_t, uint32_t>;

std::vector<Vector> weigh(const std::vector<std::vector<StoryFeature>>& features, Frequency& frequency) {
  for (const auto& f : features) {
    for (const StoryFeature& x : f) ++frequency[x.id];
  }
  const double n = static_cast<double>(features.size());
  std::vector<Vector> vectors;
  for (const auto& f : features) {
    Vector v;
    for (const StoryFeature& x : f) {
      const double df = frequency[x.id];
      // a word of every third report tells nothing; the reports of one field are few and about one war, so others are
      // taken as told before them
      const double idf = std::log(1 + (n + kToldBefore) / df);
      // a word of one report alone tells that it is long or oddly spelt, not what it is about
      v.emplace_back(x.id, static_cast<float>(x.count * idf * (df < 2 ? 0.4 : 1)));
    }
    vectors.push_back(keep_heaviest(std::move(v), kFeatures));
  }
  return vectors;
}

}  // namespace

std::vector<uint32_t> find_stories(const Readings& readings, const std::vector<std::vector<Derived>>& derived,
                                   std::vector<std::vector<StoryFeature>>&& features) {
  const uint32_t n = static_cast<uint32_t>(readings.size());
  Frequency frequency;
  const std::vector<Vector> vectors = weigh(features, frequency);
  features = {};
  std::unordered_map<uint64_t, std::vector<uint32_t>> postings;
  for (uint32_t r = 0; r < n; ++r) {
    Vector heavy = vectors[r];
    std::sort(heavy.begin(), heavy.end(), [](const auto& a, const auto& b) {
      return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    size_t keys = 0;
    for (const auto& [feature, weight] : heavy) {
      if (keys == kKeys) break;
      if (frequency.at(feature) < 2) continue;  // nobody to meet there
      postings[feature].push_back(r);
      ++keys;
    }
  }
  struct Pair {
    double score;
    uint32_t a, b;
  };
  std::vector<std::pair<uint32_t, uint32_t>> candidates;
  auto day_of_report = [&](uint32_t r) { return readings[r]->document.published.days.earliest; };
  for (auto& [key, list] : postings) {
    std::stable_sort(list.begin(), list.end(),
                     [&](uint32_t a, uint32_t b) { return day_of_report(a) < day_of_report(b); });
    for (size_t i = 0; i < list.size(); ++i) {
      const Day day = day_of_report(list[i]);
      // the nearest before it in time; those of other weeks are of other stories
      for (size_t j = i; j-- > 0 && j + kMostInBucket >= i;) {
        const Day before = day_of_report(list[j]);
        if (day != kNoDay && before != kNoDay && day - before > kMostDaysApart + 31) break;
        candidates.emplace_back(std::minmax(list[i], list[j]));
      }
      // who has no day meets reports from all of the time
      if (day == kNoDay) {
        const size_t step = list.size() / kMostInBucket + 1;
        for (size_t j = i % step; j < list.size(); j += step) {
          if (j != i) candidates.emplace_back(std::minmax(list[i], list[j]));
        }
      }
    }
  }
  for (uint32_t r = 0; r < n; ++r) {
    for (const Derived& d : derived[r]) candidates.emplace_back(std::minmax(r, d.source));
  }
  std::sort(candidates.begin(), candidates.end());
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  std::vector<Pair> pairs;
  for (const auto& [a, b] : candidates) {
    const int apart = days_between(readings[a]->document.published.days, readings[b]->document.published.days);
    if (apart > kMostDaysApart) continue;
    const double s = cosine(vectors[a], vectors[b]) * std::exp(-apart * apart / 50.0);
    const bool dated = readings[a]->document.published.days.closed() && readings[b]->document.published.days.closed();
    if (s >= (dated ? kAlike : kAlikeUndated)) pairs.push_back({s, a, b});
  }
  for (uint32_t r = 0; r < n; ++r) {
    for (const Derived& d : derived[r]) pairs.push_back({2 + d.share, std::min(r, d.source), std::max(r, d.source)});
  }
  std::sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) {
    return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
  });
  std::vector<Group> groups(n);
  std::vector<uint32_t> into(n);
  for (uint32_t r = 0; r < n; ++r) {
    groups[r] = {vectors[r], 1, readings[r]->document.published.days};
    into[r] = r;
  }
  auto root = [&](uint32_t r) {
    while (into[r] != r) r = into[r] = into[into[r]];
    return r;
  };
  for (const Pair& p : pairs) {
    uint32_t a = root(p.a), b = root(p.b);
    if (a == b) continue;
    if (a > b) std::swap(a, b);
    Group &x = groups[a], &y = groups[b];
    const bool copies = p.score >= 2;
    if (!copies && cosine(x.sum, y.sum) < kQuorum * norm(x.sum) * norm(y.sum)) continue;
    if (!copies && days_between(x.days, y.days) > kMostDaysApart) continue;
    Vector sum;
    for (size_t i = 0, j = 0; i < x.sum.size() || j < y.sum.size();) {
      if (j == y.sum.size() || (i < x.sum.size() && x.sum[i].first < y.sum[j].first)) {
        sum.push_back(x.sum[i++]);
      } else if (i == x.sum.size() || y.sum[j].first < x.sum[i].first) {
        sum.push_back(y.sum[j++]);
      } else {
        sum.emplace_back(x.sum[i].first, x.sum[i].second + y.sum[j].second);
        ++i, ++j;
      }
    }
    if (sum.size() > 4 * kFeatures) {
      std::sort(sum.begin(), sum.end(), [](const auto& v, const auto& w) {
        return v.second != w.second ? v.second > w.second : v.first < w.first;
      });
      sum.resize(3 * kFeatures);
      std::sort(sum.begin(), sum.end());
    }
    x.sum = std::move(sum);
    x.reports += y.reports;
    if (x.days.closed() && y.days.closed()) {
      x.days = {std::min(x.days.earliest, y.days.earliest), std::max(x.days.latest, y.days.latest)};
    } else if (!x.days.closed()) {
      x.days = y.days;
    }
    y.sum.clear();
    into[b] = a;
  }
  std::vector<uint32_t> stories(n);
  std::map<uint32_t, uint32_t> number;
  for (uint32_t r = 0; r < n; ++r)
    stories[r] = number.emplace(root(r), static_cast<uint32_t>(number.size())).first->second;
  return stories;
}

}  // namespace rashomon
