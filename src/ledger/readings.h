// SPDX-License-Identifier: Apache-2.0
// The readings of one build. All of them whole are more than memory should hold (some 20 kB for a report of 1 kB), and
// most steps ask little: who claims what of whom. So that little is held, and the rest - texts, mentions, names - is
// told again, some reports at a time, to the steps that ask for it. Readings that the caller holds anyway are told
// from there.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

#include "rashomon/ledger.h"
#include "rashomon/record/reading.h"
#include "run_parallel.h"

namespace rashomon {

/// Each report once, in order of report id; reports are named by their place in it.
class Readings {
 public:
  Readings() = default;
  /// Held by the caller, who keeps the order.
  Readings(std::initializer_list<const Reading*> held) : briefs_(held) {}
  template <typename Iterator>
  Readings(Iterator begin, Iterator end) : briefs_(begin, end) {}
  void push_back(const Reading* held) { briefs_.push_back(held); }

  /// Whole readings of the reports from `first` on.
  using Some = std::function<void(size_t first, const std::vector<const Reading*>& some)>;
  /// Those of a source, which must live as long. Passes on what the source throws. `look` sees all whole readings as
  /// they come, some at a time, in order.
  Readings(const ReadingSource& source, const Some& look);
  /// The same once more.
  void tell(const Some& some) const;

  size_t size() const { return briefs_.size(); }
  /// What is held of a report: of its document id, outlet, title's and dateline's place and day; all claims (without
  /// the rules' names), holdings, opponents among the relations, quantities, and the times of reports without a day.
  /// The caller's own reading where that is held.
  const Reading* operator[](size_t r) const { return briefs_[r]; }
  auto begin() const { return briefs_.begin(); }
  auto end() const { return briefs_.end(); }

  /// All that was read of a report. From one thread only.
  std::shared_ptr<const Reading> whole(size_t r) const;

  /// Calls work(r, whole reading) for every report, on several threads, and for some reports at a time, when that is
  /// done, after(r, whole reading) on this one, in order. With one thread the work is done in order too.
  template <typename Work, typename After>
  void for_each(int threads, const Work& work, const After& after) const {
    tell([&](size_t first, const std::vector<const Reading*>& some) {
      run_parallel(threads, some.size(), [&](size_t i) { work(first + i, *some[i]); });
      for (size_t i = 0; i < some.size(); ++i) after(first + i, *some[i]);
    });
  }
  template <typename Work>
  void for_each(int threads, const Work& work) const {
    for_each(threads, work, [](size_t, const Reading&) {});
  }

  /// Reports that were replaced since they came.
  const std::vector<size_t>& replaced() const { return changed_; }
  /// From now on the report is `changed`, which the caller holds.
  void replace(size_t r, const Reading* changed);

 private:
  void tell_source(const std::function<void(size_t first, std::vector<Reading>& block)>& each) const;

  static constexpr size_t kLately = 256;
  const ReadingSource* source_ = nullptr;
  std::vector<const Reading*> briefs_;
  std::deque<Reading> held_;  // what briefs_ points to, of a source
  std::vector<size_t> changed_;
  std::vector<bool> replaced_;  // of a source: briefs_ is whole, and another than the source's
  mutable std::array<std::pair<size_t, std::shared_ptr<const Reading>>, kLately> lately_;
};

}  // namespace rashomon
