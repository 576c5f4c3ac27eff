// SPDX-License-Identifier: Apache-2.0
// Building the ledger field by field: small fields some at a time on all threads, each on one; a large one alone, told
// from the store so that it need not be held. The calling thread writes the rows, in order of fields.
#include <algorithm>
#include <exception>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "ordered_pool.h"
#include "rashomon/engine.h"
#include "state.h"

namespace rashomon {
namespace {

constexpr uint64_t kLargeField = 1000;    // reports of a field whose readings are not held
constexpr uint64_t kReportsAPiece = 128;  // of small fields, before they are work for a thread
constexpr size_t kPiecesAThread = 2;      // in flight

/// A reading that was kept and cannot be read again; ends the build.
struct ReadingLost {
  Error error;
};

using Kept = std::vector<Store::Kept>;

/// Decodes readings on all threads, some ahead of what is asked for, and hands them over in order. Throws ReadingLost.
class Decoder {
 public:
  Decoder(int threads, const std::function<void(Reading&&)>& each)
      : pool_(
            threads, kAhead,
            [](Kept&& some) {
              std::vector<Result<Reading>> decoded;
              decoded.reserve(some.size());
              for (const Store::Kept& kept : some) decoded.push_back(Store::decode(kept));
              return decoded;
            },
            [&each](std::vector<Result<Reading>>&& decoded) {
              for (Result<Reading>& reading : decoded) {
                if (!reading) throw ReadingLost{reading.error()};
                each(*std::move(reading));
              }
            }) {}
  void take(Store::Kept&& kept) {
    some_.push_back(std::move(kept));
    if (some_.size() == kAtATime) pool_.submit(std::exchange(some_, {}));
  }
  void finish() {
    pool_.submit(std::exchange(some_, {}));
    pool_.finish();
  }

 private:
  static constexpr size_t kAtATime = 16;  // readings a piece of work
  static constexpr size_t kAhead = 8;     // pieces
  Kept some_;
  OrderedPool<Kept, std::vector<Result<Reading>>> pool_;
};

ReadingSource source_of(const Store& store, int64_t field, int threads) {
  ReadingSource source;
  source.tell = [&store, field, threads](const std::function<void(Reading &&)>& each) {
    Decoder decoder(threads, each);
    const Result<void> told = store.for_each_kept(field, [&](Store::Kept&& kept) {
      decoder.take(std::move(kept));
      return true;
    });
    if (!told) throw ReadingLost{told.error()};
    decoder.finish();
  };
  source.get = [&store](const std::string& report) {
    Result<Reading> reading = store.reading(report);
    if (!reading) throw ReadingLost{reading.error()};
    return *std::move(reading);
  };
  source.text = [&store](const std::string& report) {
    Result<std::string> text = store.report_text(report);
    if (!text) throw ReadingLost{text.error()};
    return *std::move(text);
  };
  return source;
}

struct FieldWork {
  int64_t field = 0;
  std::vector<Store::Kept> kept;
  std::vector<Correction> corrections;
};
struct FieldBuilt {
  int64_t field = 0;
  Ledger rows;
  std::optional<Error> error;
};

FieldBuilt build_field(const LedgerBuilder& builder, FieldWork&& work, int threads) {
  FieldBuilt built;
  built.field = work.field;
  std::vector<Reading> readings;
  readings.reserve(work.kept.size());
  const std::function<void(Reading &&)> keep = [&](Reading&& reading) { readings.push_back(std::move(reading)); };
  try {
    Decoder decoder(threads, keep);
    for (Store::Kept& kept : work.kept) decoder.take(std::move(kept));
    decoder.finish();
  } catch (const ReadingLost& lost) {
    built.error = lost.error;
    return built;
  }
  built.rows = builder.run(readings, threads, work.corrections);
  return built;
}

/// One pass over the fields of a store, between its begin_ledger() and finish_ledger().
class FieldsBuild {
 public:
  FieldsBuild(const LedgerBuilder& builder, Store& store, int threads, const std::vector<Correction>& standing)
      : builder_(builder), store_(store), threads_(threads) {
    for (const Correction& c : standing) standing_.emplace(c.id, &c);
  }

  Result<void> run(const std::vector<Store::Field>& fields) {
    // few fields are built faster on all threads together
    const int threads_a_field = fields.size() < static_cast<size_t>(threads_) ? threads_ : 1;
    using Works = std::vector<FieldWork>;
    OrderedPool<Works, std::vector<FieldBuilt>> pool(
        threads_, static_cast<size_t>(threads_) * kPiecesAThread,
        [&](Works&& works) {
          std::vector<FieldBuilt> built;
          for (FieldWork& work : works) built.push_back(build_field(builder_, std::move(work), threads_a_field));
          return built;
        },
        [&](std::vector<FieldBuilt>&& built) {
          for (const FieldBuilt& one : built) keep(one);
        });
    Works works;
    uint64_t in_works = 0;
    for (const Store::Field& f : fields) {
      if (failed_) break;
      if (f.reports > kLargeField) {
        pool.submit(std::exchange(works, {}));
        pool.finish();
        in_works = 0;
        RASHOMON_TRY(run_large(f.number));
        continue;
      }
      Result<FieldWork> work = work_of(f.number);
      if (!work) return work.error();
      works.push_back(*std::move(work));
      if ((in_works += f.reports) < kReportsAPiece) continue;
      pool.submit(std::exchange(works, {}));
      in_works = 0;
    }
    pool.submit(std::move(works));
    pool.finish();
    if (failed_) return *failed_;
    return {};
  }

  /// Corrections that are about no report here do not apply; of those that do not stand nothing is told.
  Result<void> settle_corrections() {
    Result<std::vector<Correction>> homeless = corrections_of(0);
    if (!homeless) return homeless.error();
    std::vector<std::string> ids;
    for (const auto& [id, correction] : standing_) ids.push_back(id);
    return store_.keep_outcomes(builder_.run({}, 1, *homeless).corrections, ids);
  }

 private:
  Result<std::vector<Correction>> corrections_of(int64_t field) const {
    std::vector<Correction> out;
    if (standing_.empty()) return out;
    Result<std::vector<std::string>> ids = store_.corrections_of(field);
    if (!ids) return ids.error();
    for (const std::string& id : *ids) {
      if (const auto found = standing_.find(id); found != standing_.end()) out.push_back(*found->second);
    }
    return out;
  }

  Result<FieldWork> work_of(int64_t field) const {
    FieldWork work;
    work.field = field;
    RASHOMON_TRY(store_.for_each_kept(field, [&](Store::Kept&& kept) {
      work.kept.push_back(std::move(kept));
      return true;
    }));
    Result<std::vector<Correction>> corrections = corrections_of(field);
    if (!corrections) return corrections.error();
    work.corrections = *std::move(corrections);
    return work;
  }

  void note(const Result<void>& done) {
    if (!done && !failed_) failed_ = done.error();
  }
  void keep(const FieldBuilt& built) {
    if (failed_) return;
    if (built.error) failed_ = built.error;
    if (!failed_) note(store_.begin_field(built.field));
    if (!failed_) note(store_.append_to_ledger(built.rows));
    if (!failed_) note(store_.end_field());
  }

  Result<void> run_large(int64_t field) {
    if (failed_) return *failed_;
    Result<std::vector<Correction>> corrections = corrections_of(field);
    if (!corrections) return corrections.error();
    RASHOMON_TRY(store_.begin_field(field));
    try {
      builder_.run(source_of(store_, field, threads_), threads_, *corrections, [&](Ledger&& part) {
        if (!failed_) note(store_.append_to_ledger(part));
      });
    } catch (const ReadingLost& lost) { return lost.error; }
    if (failed_) return *failed_;
    return store_.end_field();
  }

  const LedgerBuilder& builder_;
  Store& store_;
  int threads_;
  std::map<std::string, const Correction*> standing_;
  std::optional<Error> failed_;
};

/// Every report is put into a field by what its reading says now.
Result<void> tie_anew(Store& store, int threads) {
  RASHOMON_TRY(store.forget_fields());
  constexpr size_t kAtATime = 64;
  using Some = std::vector<Store::Kept>;
  using Bonds = std::vector<std::pair<std::string, Result<std::vector<uint64_t>>>>;
  std::optional<Error> failed;
  OrderedPool<Some, Bonds> pool(
      threads, static_cast<size_t>(threads) * kPiecesAThread,
      [](Some&& some) {
        Bonds bonds;
        for (const Store::Kept& kept : some) {
          const Result<Reading> reading = Store::decode(kept);
          if (reading) {
            bonds.emplace_back(kept.report, find_bonds(*reading));
          } else {
            bonds.emplace_back(kept.report, reading.error());
          }
        }
        return bonds;
      },
      [&](Bonds&& bonds) {
        for (const auto& [report, of] : bonds) {
          if (failed) return;
          if (!of) {
            failed = of.error();
          } else if (const Result<void> tied = store.tie(report, *of); !tied) {
            failed = tied.error();
          }
        }
      });
  Some some;
  RASHOMON_TRY(store.for_each_kept([&](Store::Kept&& kept) {
    some.push_back(std::move(kept));
    if (some.size() == kAtATime) pool.submit(std::exchange(some, {}));
    return !failed;
  }));
  pool.submit(std::move(some));
  pool.finish();
  if (failed) return *failed;
  return {};
}

/// What was one field because of a correction that was taken back is put into fields anew.
Result<void> loosen(Store& store, int64_t field) {
  std::vector<std::pair<std::string, std::vector<uint64_t>>> reports;
  std::optional<Error> failed;
  RASHOMON_TRY(store.for_each_kept(field, [&](Store::Kept&& kept) {
    const Result<Reading> reading = Store::decode(kept);
    if (reading) {
      reports.emplace_back(kept.report, find_bonds(*reading));
    } else {
      failed = reading.error();
    }
    return !failed;
  }));
  if (failed) return *failed;
  std::vector<uint64_t> all;
  for (const auto& [report, bonds] : reports) all.insert(all.end(), bonds.begin(), bonds.end());
  RASHOMON_TRY(store.loosen_field(field, all));
  for (const auto& [report, bonds] : reports) RASHOMON_TRY(store.tie(report, bonds));
  return {};
}

/// What was begun is undone if it does not come to its end, whatever ends it.
class Writing {
 public:
  explicit Writing(Store& store) : store_(store) {}
  Writing(const Writing&) = delete;
  Writing& operator=(const Writing&) = delete;
  ~Writing() { store_.abandon_ledger(); }

 private:
  Store& store_;
};

/// `whole`: every field is written; `anew`: reports are put into fields anew before. False, and nothing is written, if
/// they have to be and are not to.
Result<bool> build_fields(const LedgerBuilder& builder, Store& store, int threads, std::string_view version, bool whole,
                          bool anew) {
  const Writing writing(store);
  RASHOMON_TRY(store.begin_ledger(whole));
  // asked when nobody else writes any more
  Result<std::vector<Correction>> kept = store.corrections();
  if (!kept) return kept.error();
  std::vector<Correction> corrections;
  for (const Correction* c : standing(*kept)) corrections.push_back(*c);
  if (!anew) {
    const Result<bool> can = store.can_renew(version);
    if (!can) return can.error();
    if (!*can) return false;
  }
  if (anew) { RASHOMON_TRY(tie_anew(store, threads)); }
  const Result<std::vector<int64_t>> loose = store.fields_let_go(corrections);
  if (!loose) return loose.error();
  for (const int64_t field : *loose) RASHOMON_TRY(loosen(store, field));
  // where the ledger is empty, claims that corrections name are found when it is written
  if (Result<bool> tied = store.tie_corrections(corrections); !tied) return tied.error();
  FieldsBuild fields(builder, store, threads, corrections);
  for (bool all = whole, more = true; more; all = false) {
    const Result<std::vector<Store::Field>> next = store.fields(!all);
    if (!next) return next.error();
    RASHOMON_TRY(fields.run(*next));
    if (all) { RASHOMON_TRY(store.settle_ledger()); }  // what follows changes some rows, which have to be found
    Result<bool> found = store.tie_corrections(corrections);
    if (!found) return found.error();
    more = *found;
  }
  RASHOMON_TRY(fields.settle_corrections());
  RASHOMON_TRY(store.finish_ledger(version));
  return true;
}

}  // namespace

Result<void> Engine::rebuild(Store& store) const {
  RASHOMON_TRY(read_again(store));
  const Result<bool> done = build_fields(state_->ledger, store, state_->options.threads, state_->version, true, true);
  if (!done) return done.error();
  return {};
}

Result<void> Engine::renew(Store& store) const {
  const Result<bool> can = store.can_renew(state_->version);
  if (!can) return can.error();
  if (!*can) return rebuild(store);
  const Result<std::vector<Store::Field>> all = store.fields(false), stale = store.fields(true);
  if (!all) return all.error();
  if (!stale) return stale.error();
  const auto reports = [](const std::vector<Store::Field>& fields) {
    uint64_t sum = 0;
    for (const Store::Field& f : fields) sum += f.reports;
    return sum;
  };
  const bool whole = reports(*stale) * 2 > reports(*all);
  const Result<bool> done = build_fields(state_->ledger, store, state_->options.threads, state_->version, whole, false);
  if (!done) return done.error();
  return *done ? Result<void>() : rebuild(store);
}

}  // namespace rashomon
