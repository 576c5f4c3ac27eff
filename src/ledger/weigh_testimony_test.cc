// SPDX-License-Identifier: Apache-2.0
// What must hold of each rule, whatever reports say: properties over random sets of words for and against.
#include "weigh_testimony.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace rashomon {
namespace {

constexpr int kTries = 3000;
constexpr HoldingRule kAll[] = {HoldingRule::any, HoldingRule::majority, HoldingRule::against_interest,
                                HoldingRule::latest};

using Words = std::vector<Testimony>;

class WeighTestimony : public ::testing::Test {
 protected:
  uint32_t below(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  Testimony word() {
    return {below(6), below(5) == 0 ? kNoDay : Day(18000 + below(6)), static_cast<Interest>(below(3)), below(2) == 0};
  }
  Words words() {
    Words out;
    for (uint32_t n = 1 + below(7); n > 0; --n) out.push_back(word());
    return out;
  }
  static bool has(const Words& told, bool yes) {
    return std::any_of(told.begin(), told.end(), [&](const Testimony& t) { return t.yes == yes; });
  }
  static Words and_one(Words told, const Testimony& more) {
    told.push_back(more);
    return told;
  }
  std::mt19937 random_{20200603};
};

TEST_F(WeighTestimony, the_order_of_words_changes_nothing) {
  for (int i = 0; i < kTries; ++i) {
    Words told = words(), other = told;
    std::shuffle(other.begin(), other.end(), random_);
    for (const HoldingRule rule : kAll) EXPECT_EQ(weigh(rule, told), weigh(rule, other)) << holding_rule_name(rule);
  }
}

TEST_F(WeighTestimony, what_nobody_says_never_stands_and_what_the_disinterested_all_say_always_does) {
  for (int i = 0; i < kTries; ++i) {
    Words told = words();
    for (const HoldingRule rule : kAll) {
      if (!has(told, true)) { EXPECT_EQ(weigh(rule, told), Verdict::falls) << holding_rule_name(rule); }
    }
    for (Testimony& t : told) t.yes = true, t.interest = Interest::none;
    for (const HoldingRule rule : kAll) EXPECT_EQ(weigh(rule, told), Verdict::stands) << holding_rule_name(rule);
  }
}

TEST_F(WeighTestimony, any_takes_one_word_for_it) {
  for (int i = 0; i < kTries; ++i) {
    const Words told = words();
    EXPECT_EQ(weigh(HoldingRule::any, told) == Verdict::falls, !has(told, true));
    EXPECT_EQ(weigh(HoldingRule::any, told) == Verdict::stands, !has(told, false));
  }
}

TEST_F(WeighTestimony, majority_counts_origins_and_not_repeats) {
  for (int i = 0; i < kTries; ++i) {
    const Words told = words();
    const Verdict before = weigh(HoldingRule::majority, told);
    EXPECT_EQ(weigh(HoldingRule::majority, and_one(told, told[below(static_cast<uint32_t>(told.size()))])), before);
    Words turned = told;
    for (Testimony& t : turned) t.yes = !t.yes;
    const Verdict after = weigh(HoldingRule::majority, turned);
    EXPECT_EQ(before == Verdict::stands, after == Verdict::falls);
    EXPECT_EQ(before == Verdict::open, after == Verdict::open);
    // one more origin for it never makes it fall
    Testimony more = word();
    more.yes = true, more.origin = 99;
    const Verdict then = weigh(HoldingRule::majority, and_one(told, more));
    if (before != Verdict::falls) { EXPECT_EQ(then, Verdict::stands); }
  }
}

TEST_F(WeighTestimony, against_interest_hears_nobody_who_gains_by_his_words) {
  for (int i = 0; i < kTries; ++i) {
    const Words told = words();
    Testimony own = word();
    own.interest = Interest::own;
    EXPECT_EQ(weigh(HoldingRule::against_interest, and_one(told, own)), weigh(HoldingRule::against_interest, told));
    // an admission, where nobody else admits the contrary, decides
    Testimony admission = word();
    admission.interest = Interest::against, admission.yes = true;
    const bool contrary = std::any_of(told.begin(), told.end(),
                                      [](const Testimony& t) { return !t.yes && t.interest == Interest::against; });
    if (!contrary) { EXPECT_EQ(weigh(HoldingRule::against_interest, and_one(told, admission)), Verdict::stands); }
  }
}

TEST_F(WeighTestimony, latest_goes_by_the_last_day) {
  for (int i = 0; i < kTries; ++i) {
    Words told = words();
    if (!has(told, true) || !has(told, false)) continue;
    Testimony last = word();
    last.published = 19000;
    const bool dated = std::any_of(told.begin(), told.end(),
                                   [&](const Testimony& t) { return t.yes != last.yes && t.published != kNoDay; });
    const Verdict want = !dated ? Verdict::open : last.yes ? Verdict::stands : Verdict::falls;
    EXPECT_EQ(weigh(HoldingRule::latest, and_one(told, last)), want);
    Testimony old = word();
    old.published = 17000;
    Words all_dated = told;
    for (Testimony& t : all_dated) t.published = t.published == kNoDay ? 18003 : t.published;
    EXPECT_EQ(weigh(HoldingRule::latest, and_one(all_dated, old)), weigh(HoldingRule::latest, all_dated));
  }
}

}  // namespace
}  // namespace rashomon
