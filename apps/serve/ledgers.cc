// SPDX-License-Identifier: Apache-2.0
#include "ledgers.h"

#include <algorithm>

#include "find.h"
#include "grid.h"
#include "states.h"

namespace rashomon::serve {

using cli::text_of;

Result<std::unique_ptr<Ledgers>> Ledgers::open(const std::string& path, const EngineOptions& options) {
  Result<Store> watch = Store::open(path, OpenMode::read_only);
  if (!watch) return watch.error();
  std::unique_ptr<Ledgers> ledgers(new Ledgers(path, options, *std::move(watch)));
  ledgers->look();
  return ledgers;
}

Ledgers::Ledgers(std::string path, EngineOptions options, Store watch)
    : path_(std::move(path)), options_(std::move(options)), watch_(std::move(watch)) {}

Ledgers::Lease::Lease(Lease&& other) noexcept
    : home_(other.home_),
      own_(std::move(other.own_)),
      rule_(other.rule_),
      past_(std::move(other.past_)),
      lock_(std::move(other.lock_)),
      store_(own_ ? &*own_ : other.store_) {
  other.home_ = nullptr;
  other.own_.reset();
}

Ledgers::Lease::~Lease() {
  if (home_ == nullptr || !own_) return;
  const std::lock_guard lock(home_->mutex_);
  if (home_->spare_.size() < kMostSpare) home_->spare_.emplace_back(rule_, *std::move(own_));
}

Result<const Engine*> Ledgers::engine() {
  if (!engine_) {
    Result<Engine> opened = Engine::open(options_);
    if (!opened) return opened.error();
    engine_ = *std::move(opened);
  }
  return &*engine_;
}

Result<std::string> Ledgers::day_of_knowledge(const Store& whole, const std::string& day) {
  const Result<std::vector<std::string>> last = cli::texts_of(
      whole, "SELECT coalesce(max(published_latest), '') FROM report WHERE published_latest <= ?1", {Value(day)});
  if (!last) return last.error();
  return last->front();
}

Result<Ledgers::Lease> Ledgers::lease(const std::string& known_on, HoldingRule rule) {
  Lease lease;
  lease.home_ = this;
  {
    const std::lock_guard lock(mutex_);
    auto same = std::find_if(spare_.begin(), spare_.end(), [&](const auto& s) { return s.first == rule; });
    if (same == spare_.end() && !spare_.empty()) same = std::prev(spare_.end());
    if (same != spare_.end()) {
      lease.rule_ = same->first;
      lease.own_ = std::move(same->second);
      spare_.erase(same);
    }
  }
  if (!lease.own_) {
    Result<Store> opened = Store::open(path_, OpenMode::read_only);
    if (!opened) return opened.error();
    RASHOMON_TRY(opened->use_rule(rule));
    lease.rule_ = rule;
    lease.own_ = *std::move(opened);
  }
  if (lease.rule_ != rule) {
    RASHOMON_TRY(lease.own_->use_rule(rule));
    lease.rule_ = rule;
  }
  lease.store_ = &*lease.own_;
  if (known_on.empty()) return lease;

  const Result<std::string> known = day_of_knowledge(*lease, known_on);
  if (!known) return known.error();
  const std::string& day = *known;
  const auto find = [&]() -> std::shared_ptr<Lease::Past> {
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(pasts_.begin(), pasts_.end(), [&](const auto& p) { return p.first == day; });
    if (found == pasts_.end()) return nullptr;
    std::rotate(found, found + 1, pasts_.end());
    return pasts_.back().second;
  };
  std::shared_ptr<Lease::Past> past = find();
  if (!past) {
    const std::lock_guard build(building_);
    past = find();
    if (!past) {
      const Result<const Engine*> reader = engine();
      if (!reader) return reader.error();
      Result<Store> part = cli::ledger_known_on(*lease, day, **reader);
      if (!part) return part.error();
      RASHOMON_TRY(part->use_rule(rule));
      past = std::shared_ptr<Lease::Past>(new Lease::Past{{}, *std::move(part), rule});
      const std::lock_guard lock(mutex_);
      pasts_.emplace_back(day, past);
      if (pasts_.size() > kMostPasts) pasts_.erase(pasts_.begin());
    }
  }
  Lease other;
  other.past_ = past;
  other.lock_ = std::unique_lock(past->mutex);
  if (past->rule != rule) {
    RASHOMON_TRY(past->store.use_rule(rule));
    past->rule = rule;
  }
  other.store_ = &past->store;
  return other;
}

void Ledgers::look() {
  const std::lock_guard lock(mutex_);
  const Result<Table> version = watch_.query("PRAGMA data_version");
  if (!version || version->rows.empty()) return;
  std::string now = text_of(version->rows.front().front());
  if (now == seen_) return;
  const Result<Table> rows =
      watch_.query("SELECT group_concat(key || value, ' ') FROM (SELECT * FROM meta ORDER BY key)");
  if (!rows || rows->rows.empty()) return;
  std::string content = text_of(rows->rows.front().front());
  if (!seen_.empty()) {
    ++generation_;
    if (content != seen_content_) {
      ++content_generation_;
      pasts_.clear();
    }
  }
  seen_ = std::move(now);
  seen_content_ = std::move(content);
}

Result<Ledgers::Kept> Ledgers::keep(const std::vector<Correction>& corrections) {
  const std::lock_guard build(building_);
  Result<Store> store = Store::open(path_, OpenMode::read_write);
  if (!store) return store.error();
  Result<size_t> fresh = store->keep_corrections(corrections);
  if (!fresh) return fresh.error();
  const Result<bool> current = store->ledger_is_current(version());
  if (!current) return current.error();
  if (!*current) {  // marks of what was looked at leave it so
    const Result<const Engine*> reader = engine();
    if (!reader) return reader.error();
    RASHOMON_TRY((*reader)->renew(*store));
  }
  Kept kept{*fresh, {}};
  for (const Correction& c : corrections) {
    const Result<std::vector<std::string>> notes = cli::texts_of(
        *store, "SELECT note FROM correction_outcome WHERE correction = ?1 AND NOT applies", {Value(c.id)});
    if (!notes) return notes.error();
    kept.outcomes.push_back(notes->empty() ? "" : notes->front());
  }
  look();
  return kept;
}

}  // namespace rashomon::serve
