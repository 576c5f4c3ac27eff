// SPDX-License-Identifier: Apache-2.0
// The ledger file, for many threads at once: a connection each, ledgers as known on a day, and whether it has changed.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "rashomon/engine.h"
#include "rashomon/store.h"

namespace rashomon::serve {

/// All members may be called on any thread.
class Ledgers {
 public:
  /// Errors: as Store::open.
  static Result<std::unique_ptr<Ledgers>> open(const std::string& path, const EngineOptions& options);

  /// A store for one thread; goes back when it is let go.
  class Lease {
   public:
    Lease(Lease&&) noexcept;
    Lease& operator=(Lease&&) = delete;
    ~Lease();
    const Store& operator*() const { return *store_; }
    const Store* operator->() const { return store_; }

   private:
    friend class Ledgers;
    struct Past {
      std::mutex mutex;
      Store store;
      HoldingRule rule = HoldingRule::any;
    };
    Ledgers* home_ = nullptr;
    std::optional<Store> own_;
    HoldingRule rule_ = HoldingRule::any;
    std::shared_ptr<Past> past_;
    std::unique_lock<std::mutex> lock_;
    const Store* store_ = nullptr;
    Lease() = default;
  };
  /// `known_on`: a day "2020-05-18", or "" for the ledger as it is. A ledger of a day is built when first asked for and
  /// kept for a while; one is built at a time. `rule`: what stands.
  Result<Lease> lease(const std::string& known_on = {}, HoldingRule rule = HoldingRule::any);

  /// The last day by which as much was known as on `day`: every day until the next report was published knows the same.
  static Result<std::string> day_of_knowledge(const Store& whole, const std::string& day);

  /// Rises whenever the ledger file was changed, by anybody.
  uint64_t generation() const { return generation_; }
  /// Rises when what the ledger says may be another, not when somebody only marked claims as looked at.
  uint64_t content_generation() const { return content_generation_; }
  /// Looks whether it was.
  void look();

  struct Kept {
    size_t fresh = 0;                   // that were not known already
    std::vector<std::string> outcomes;  // of each correction: "" where it applies, else why not
  };
  /// Keeps corrections and builds the ledger again. One at a time.
  Result<Kept> keep(const std::vector<Correction>& corrections);

  const std::string& path() const { return path_; }

 private:
  static constexpr size_t kMostPasts = 4;
  static constexpr size_t kMostSpare = 16;
  Ledgers(std::string path, EngineOptions options, Store watch);
  Result<const Engine*> engine();
  void changed();

  const std::string path_;
  const EngineOptions options_;
  std::atomic<uint64_t> generation_{1}, content_generation_{1};
  std::mutex mutex_;  // of all that follows
  Store watch_;
  std::string seen_, seen_content_;
  std::vector<std::pair<HoldingRule, Store>> spare_;
  std::vector<std::pair<std::string, std::shared_ptr<Lease::Past>>> pasts_;  // the latest used at the back
  std::mutex building_;                                                      // engine_ and long work
  std::optional<Engine> engine_;
};

}  // namespace rashomon::serve
