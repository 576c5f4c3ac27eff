// SPDX-License-Identifier: Apache-2.0
#include "judge_signs.h"

#include <algorithm>
#include <numeric>

namespace rashomon {
namespace {

constexpr Day kWindow = 7;          // days within which words of two holders contradict each other
constexpr size_t kNeighbours = 48;  // in order of time

/// How much the rule gives on words that all say one thing; 0: they are not heard.
int64_t strength(HoldingRule rule, const std::vector<Testimony>& told) {
  std::set<uint32_t> origins;
  Day last = kNoDay;
  int interest = 0;
  for (const Testimony& t : told) {
    if (!t.yes) continue;
    origins.insert(t.origin);
    if (t.published != kNoDay && (last == kNoDay || t.published > last)) last = t.published;
    if (t.interest != Interest::own) interest = std::max(interest, t.interest == Interest::against ? 2 : 1);
  }
  switch (rule) {
    case HoldingRule::majority: return static_cast<int64_t>(origins.size());
    case HoldingRule::against_interest: return interest;
    case HoldingRule::latest: return last == kNoDay ? 1 : int64_t{last} + (int64_t{1} << 40);
    default: return 1;
  }
}

bool same_side(uint32_t a, uint32_t b, const Alliances& alliances) {
  return a == b || (a != kNone && b != kNone && alliances.together(a, b));
}

/// Where several are named for one change: the one whom the rule believes most.
void choose_taker(HoldingRule rule, Sign& sign, const Alliances& alliances) {
  const bool apart = std::any_of(sign.takers.begin(), sign.takers.end(), [&](const auto& t) {
    return sign.holder != kNone && !same_side(t.first, sign.holder, alliances);
  });
  if (!apart) return;
  uint32_t best = kNone;
  int64_t most = 0;
  bool tie = false;
  for (const auto& taker : sign.takers) {
    std::vector<Testimony> told;
    for (const auto& [other, words] : sign.takers) {
      if (same_side(taker.first, other, alliances)) told.insert(told.end(), words.begin(), words.end());
    }
    const int64_t n = strength(rule, told);
    if (n == most && best != kNone && !same_side(best, taker.first, alliances)) tie = true;
    if (n > most) most = n, best = taker.first, tie = false;
  }
  if (best == kNone || tie) {
    sign.disputed = true;
    return;
  }
  if (!same_side(best, sign.holder, alliances)) sign.holder = best;
  if (same_side(sign.loser, sign.holder, alliances)) sign.loser = kNone;
  sign.disputed = false;
}

/// Words of who holds it beside words of another holder, days apart: the weaker ones do not count. Two captures are no
/// contradiction, they follow each other.
std::vector<bool> find_outweighed(HoldingRule rule, const std::vector<Sign>& signs, const Alliances& alliances) {
  std::vector<size_t> order(signs.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return day_of_sign(signs[a]) < day_of_sign(signs[b]); });
  const auto holds = [](const Sign& s) { return s.kind == Sign::taken || s.kind == Sign::seen; };
  const auto near = [](const Sign& a, const Sign& b) {
    return a.days.known() && b.days.known() && std::abs(day_of_sign(a) - day_of_sign(b)) <= kWindow;
  };
  const auto around = [&](size_t at, const auto& each) {
    const size_t begin = at > kNeighbours ? at - kNeighbours : 0;
    for (size_t j = begin; j < std::min(order.size(), at + kNeighbours); ++j) {
      const Sign& other = signs[order[j]];
      if (holds(other) && near(signs[order[at]], other)) each(other);
    }
  };
  std::vector<int64_t> strong(signs.size(), 0);
  for (size_t at = 0; at < order.size(); ++at) {
    const Sign& sign = signs[order[at]];
    std::vector<Testimony> told;
    around(at, [&](const Sign& other) {
      if (same_side(sign.holder, other.holder, alliances))
        told.insert(told.end(), other.told.begin(), other.told.end());
    });
    strong[order[at]] = strength(rule, told);
  }
  std::vector<bool> weak(signs.size(), false);
  for (size_t at = 0; at < order.size(); ++at) {
    const Sign& sign = signs[order[at]];
    if (!holds(sign) || sign.told.empty()) continue;
    around(at, [&](const Sign& other) {
      if (other.told.empty() || same_side(sign.holder, other.holder, alliances)) return;
      if (sign.kind != Sign::seen && other.kind != Sign::seen) return;
      const auto index = static_cast<size_t>(&other - signs.data());
      if (strong[order[at]] < strong[index]) weak[order[at]] = true;
    });
  }
  return weak;
}

}  // namespace

Day day_of_sign(const Sign& sign) {
  const Interval& d = sign.days;
  if (d.closed()) return d.earliest + (d.latest - d.earliest) / 2;
  return d.latest != kNoDay ? d.latest : d.earliest;
}

std::vector<Sign> judge_signs(HoldingRule rule, const std::vector<Sign>& signs, const Alliances& alliances) {
  if (rule == HoldingRule::any) return signs;
  std::vector<Sign> heard;
  for (const Sign& sign : signs) {
    const Verdict verdict = sign.told.empty() ? Verdict::stands : weigh(rule, sign.told);
    if (verdict == Verdict::falls) continue;
    heard.push_back(sign);
    heard.back().disputed = verdict == Verdict::open;
    choose_taker(rule, heard.back(), alliances);
  }
  const std::vector<bool> weak = find_outweighed(rule, heard, alliances);
  std::vector<Sign> out;
  for (size_t i = 0; i < heard.size(); ++i) {
    if (!weak[i]) out.push_back(std::move(heard[i]));
  }
  return out;
}

}  // namespace rashomon
