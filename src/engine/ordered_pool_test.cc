// SPDX-License-Identifier: Apache-2.0
#include "ordered_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>

namespace rashomon {
namespace {

TEST(OrderedPool, GivesBackInTheOrderInWhichItTook) {
  for (int threads : {1, 2, 8}) {
    std::vector<int> got;
    OrderedPool<int, int> pool(
        threads, 5,
        [](int&& n) {
          if (n % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
          return n * n;
        },
        [&](int&& n) { got.push_back(n); });
    for (int i = 0; i < 200; ++i) pool.submit(i);
    pool.finish();
    ASSERT_EQ(got.size(), 200u);
    for (int i = 0; i < 200; ++i) EXPECT_EQ(got[static_cast<size_t>(i)], i * i);
  }
}

TEST(OrderedPool, NeverHoldsMoreThanItsCapacity) {
  std::atomic<int> alive{0}, most{0};
  OrderedPool<int, int> pool(
      3, 4,
      [&](int&& n) {
        most = std::max(most.load(), ++alive);
        return n;
      },
      [&](int&&) { --alive; });
  for (int i = 0; i < 100; ++i) pool.submit(i);
  pool.finish();
  EXPECT_LE(most.load(), 5);
}

TEST(OrderedPool, CanBeLeftBeforeTheEnd) {
  OrderedPool<int, int> pool(
      2, 100, [](int&& n) { return n; }, [](int&&) {});
  for (int i = 0; i < 50; ++i) pool.submit(i);
}

TEST(OrderedPool, WhatAPieceThrowsReachesTheCaller) {
  int collected = 0;
  OrderedPool<int, int> pool(
      2, 4,
      [](int&& n) {
        if (n == 3) throw std::runtime_error("third");
        return n;
      },
      [&](int&&) { ++collected; });
  EXPECT_THROW(
      {
        for (int n = 0; n < 10; ++n) pool.submit(n);
        pool.finish();
      },
      std::runtime_error);
  EXPECT_EQ(collected, 3);
}

}  // namespace
}  // namespace rashomon
