// SPDX-License-Identifier: Apache-2.0
// The readings of one build. All of them whole are more than memory should hold (some 20 kB for a report of 1 kB), and
// most steps ask little: who claims what of whom. So that little is held, and the rest - texts, mentions, names - is
// told again, some reports at a time, to the steps that ask for it. That is so for readings that the caller holds
// anyway too, so that no step can ask more of them than of kept ones.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "rashomon/ledger.h"
#include "rashomon/record/reading.h"
#include "run_parallel.h"

namespace rashomon {

/// What is held of a report.
struct Brief {
  struct Head {
    std::string id, outlet;
    Span title, dateline;
    When published;
  };
  struct Counted {
    std::vector<Quantity> quantities;
    std::vector<TimeMention> times;  // of reports that do not tell their day
  };
  Head document;
  Counted mentions;
  Claims claims;  // without the rules' names, the wordings, and relations other than opposed_to
};

/// Each report once, in order of report id; reports are named by their place in it.
class Readings {
 public:
  Readings() = default;
  /// Held whole by the caller, who keeps the order.
  Readings(std::initializer_list<const Reading*> held) : Readings(held.begin(), held.end()) {}
  template <typename Iterator>
  Readings(Iterator begin, Iterator end) {
    for (; begin != end; ++begin) push_back(*begin);
  }
  void push_back(const Reading* held);

  /// Whole readings of the reports from `first` on.
  using Some = std::function<void(size_t first, const std::vector<const Reading*>& some)>;
  /// Those of a source, which must live as long. Passes on what the source throws. `look` sees all whole readings as
  /// they come, some at a time, in order.
  Readings(const ReadingSource& source, const Some& look);
  /// The same once more.
  void tell(const Some& some) const;

  size_t size() const { return briefs_.size(); }
  const Brief* operator[](size_t r) const { return &briefs_[r]; }

  /// All that was read of a report. From one thread only.
  std::shared_ptr<const Reading> whole(size_t r) const;
  /// Its text, which is told without decoding the rest. From one thread only.
  std::shared_ptr<const std::string> text(size_t r) const;

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

  /// From now on the report is `changed`, which the caller holds, as it is now; again after it was changed again.
  void replace(size_t r, const Reading* changed);
  const std::map<size_t, const Reading*>& replaced() const { return replaced_; }

 private:
  /// The report as the caller holds it; null if it has to be asked for.
  const Reading* held(size_t r) const;
  void tell_source(const std::function<void(size_t first, std::vector<Reading>& block)>& each) const;

  static constexpr size_t kLately = 256;
  const ReadingSource* source_ = nullptr;
  std::vector<const Reading*> held_;  // by the caller, if there is no source
  std::deque<Brief> briefs_;
  std::map<size_t, const Reading*> replaced_;
  template <typename What>
  using Lately = std::array<std::pair<size_t, std::shared_ptr<const What>>, kLately>;
  mutable Lately<Reading> lately_;
  mutable Lately<std::string> lately_texts_;
};

}  // namespace rashomon
