// SPDX-License-Identifier: Apache-2.0
// Runs a function for 0..n-1 on several threads. Each call may write only what belongs to its own index, so the outcome
// does not depend on the number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace rashomon {

template <typename Function>
void run_parallel(int threads, size_t n, const Function& function) {
  static constexpr size_t kChunk = 16;
  if (threads <= 0) threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  const size_t workers = std::min(static_cast<size_t>(threads), (n + kChunk - 1) / kChunk);
  std::atomic<size_t> next{0};
  auto work = [&] {
    for (size_t begin = next.fetch_add(kChunk); begin < n; begin = next.fetch_add(kChunk)) {
      for (size_t i = begin; i < std::min(n, begin + kChunk); ++i) function(i);
    }
  };
  std::vector<std::thread> pool;
  for (size_t i = 1; i < workers; ++i) pool.emplace_back(work);
  work();
  for (std::thread& t : pool) t.join();
}

}  // namespace rashomon
