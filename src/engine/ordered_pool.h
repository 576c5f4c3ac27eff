// SPDX-License-Identifier: Apache-2.0
// A bounded pool: work is handed out in order, done on many threads, and given back in the order in which it came.
//
// One thread (the caller) submits and collects; `threads` workers do. At most `capacity` pieces are in flight, so
// memory stays flat however long the input is: submit() first hands finished pieces to `collect` until there is room.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace rashomon {

template <typename In, typename Out>
class OrderedPool {
 public:
  /// `work` runs on the workers and must be thread-safe; `collect` runs on the thread that calls submit and finish, to
  /// which what `work` throws is passed on when its piece would be collected.
  OrderedPool(int threads, size_t capacity, std::function<Out(In&&)> work, std::function<void(Out&&)> collect)
      : work_(std::move(work)), collect_(std::move(collect)), capacity_(capacity) {
    for (int i = 0; i < threads; ++i) workers_.emplace_back([this] { serve(); });
  }
  OrderedPool(const OrderedPool&) = delete;
  OrderedPool& operator=(const OrderedPool&) = delete;
  /// Pieces not collected are dropped.
  ~OrderedPool() {
    {
      std::lock_guard lock(mutex_);
      stopping_ = true;
      waiting_.clear();
    }
    has_work_.notify_all();
    for (std::thread& worker : workers_) worker.join();
  }

  void submit(In in) {
    {
      std::lock_guard lock(mutex_);
      in_flight_.push_back(std::make_shared<Piece>(Piece{std::move(in), std::nullopt, nullptr}));
      waiting_.push_back(in_flight_.back());
    }
    has_work_.notify_one();
    collect_ready(capacity_);
  }

  /// Waits for everything that was submitted.
  void finish() { collect_ready(0); }

 private:
  struct Piece {
    In in;
    std::optional<Out> out;
    std::exception_ptr thrown;
    bool done() const { return out.has_value() || thrown != nullptr; }
  };

  /// Collects what is done, and waits while more than `allowed` pieces are in flight.
  void collect_ready(size_t allowed) {
    for (;;) {
      std::shared_ptr<Piece> piece;
      {
        std::unique_lock lock(mutex_);
        if (in_flight_.empty()) return;
        if (!in_flight_.front()->done()) {
          if (in_flight_.size() <= allowed) return;
          is_done_.wait(lock, [this] { return in_flight_.front()->done(); });
        }
        piece = std::move(in_flight_.front());
        in_flight_.pop_front();
      }
      if (piece->thrown) std::rethrow_exception(piece->thrown);
      collect_(*std::move(piece->out));
    }
  }

  void serve() {
    for (;;) {
      std::shared_ptr<Piece> piece;
      {
        std::unique_lock lock(mutex_);
        has_work_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        if (stopping_) return;
        piece = std::move(waiting_.front());
        waiting_.pop_front();
      }
      std::optional<Out> out;
      std::exception_ptr thrown;
      try {
        out.emplace(work_(std::move(piece->in)));
      } catch (...) { thrown = std::current_exception(); }
      {
        std::lock_guard lock(mutex_);
        piece->thrown = thrown;
        piece->out = std::move(out);
      }
      is_done_.notify_one();
    }
  }

  std::function<Out(In&&)> work_;
  std::function<void(Out&&)> collect_;
  size_t capacity_;
  std::mutex mutex_;
  std::condition_variable has_work_, is_done_;
  std::deque<std::shared_ptr<Piece>> waiting_, in_flight_;
  bool stopping_ = false;
  std::vector<std::thread> workers_;
};

}  // namespace rashomon
