// SPDX-License-Identifier: Apache-2.0
// Adding reports: read_inputs cuts the inputs on the calling thread, the pool reads them on all threads, and the
// calling thread keeps the readings in input order, committed in batches, so that a killed run loses no report that was
// acknowledged and a second run goes on where it stopped.
#include <exception>
#include <optional>
#include <utility>

#include "ordered_pool.h"
#include "rashomon/engine.h"
#include "state.h"

namespace rashomon {
namespace {

constexpr size_t kBatch = 256;  // readings a commit: large enough to amortise the disk, small enough to lose little

struct Outcome {
  RawReport raw;  // without its bytes
  std::optional<Reading> reading;
  std::optional<Error> error;
};

/// A report must never take the batch down, not even when a library throws.
Outcome read_one(const Engine& engine, RawReport&& raw) {
  Outcome outcome;
  try {
    Result<StagedReading> staged = engine.read(raw);
    if (staged) {
      outcome.reading = std::move(staged->reading);
    } else {
      outcome.error = staged.error();
    }
  } catch (const std::exception& thrown) {
    outcome.error = Error{ErrorCode::malformed, raw.file + ": could not be read (" + thrown.what() + ")",
                          "Please report this file as a fault."};
  }
  raw.bytes.clear();
  outcome.raw = std::move(raw);
  return outcome;
}

}  // namespace

Result<AddOutcome> Engine::add(const std::vector<std::string>& paths, Store& store,
                               const std::function<void(const AddProgress&)>& progress) const {
  AddOutcome total;
  AddProgress at;
  at.bytes_total = measure_inputs(paths);
  std::optional<Error> fatal;
  size_t uncommitted = 0;

  const auto keep = [&](Outcome&& outcome) {
    at.bytes_done += outcome.raw.input_bytes;
    if (outcome.error) {
      total.skipped.push_back({outcome.raw.file, outcome.raw.line, *outcome.error});
    } else if (!fatal) {
      Result<bool> is_new = store.put(*outcome.reading, state_->version);
      if (!is_new) {
        fatal = is_new.error();
        return;
      }
      ++(*is_new ? total.added : total.known);
      ++at.reports;
      if (++uncommitted >= kBatch) {
        if (Result<void> done = store.commit(); !done) fatal = done.error();
        uncommitted = 0;
      }
    }
    if (progress) progress(at);
  };

  {
    const int threads = state_->options.threads;
    OrderedPool<RawReport, Outcome> pool(
        threads, static_cast<size_t>(threads) * 16, [this](RawReport&& raw) { return read_one(*this, std::move(raw)); },
        keep);
    InputSink sink;
    sink.on_report = [&](RawReport&& raw) {
      pool.submit(std::move(raw));
      return !fatal;
    };
    sink.on_skip = [&](Skipped&& skipped) { total.skipped.push_back(std::move(skipped)); };
    read_inputs(paths, state_->options.intake, sink);
    pool.finish();
  }
  if (fatal) return *fatal;
  RASHOMON_TRY(store.commit());
  Result<bool> current = store.ledger_is_current(state_->version);
  if (!current) return current.error();
  if (!*current) { RASHOMON_TRY(rebuild(store)); }
  return total;
}

namespace {

/// Reads reports again whose readings another version made, on all threads, committed in batches.
Result<void> read_stale(const Engine& engine, Store& store) {
  Result<std::vector<std::string>> stale = store.reports_not_read_by(engine.version());
  if (!stale) return stale.error();
  std::optional<Error> fatal;
  size_t uncommitted = 0;
  const auto keep = [&](Reading&& reading) {
    if (fatal) return;
    if (Result<bool> put = store.put(reading, engine.version()); !put) fatal = put.error();
    if (++uncommitted % kBatch != 0 || fatal) return;
    if (Result<void> done = store.commit(); !done) fatal = done.error();
  };
  const int threads = engine.options().threads;
  OrderedPool<Document, Reading> pool(
      threads, static_cast<size_t>(threads) * 16,
      [&engine](Document&& document) { return std::move(engine.read(std::move(document)).reading); }, keep);
  for (const std::string& report : *stale) {
    Result<Reading> reading = store.reading(report);
    if (!reading) return reading.error();
    pool.submit(std::move(reading->document));
    if (fatal) break;
  }
  pool.finish();
  if (fatal) return *fatal;
  return store.commit();
}

}  // namespace

namespace {

/// A reading that was kept and cannot be read again; ends the build.
struct ReadingLost {
  Error error;
};

/// Readings are decoded on all threads, some ahead of what is asked for.
ReadingSource source_of(const Store& store, int threads) {
  constexpr size_t kAtATime = 16;  // readings a piece of work
  constexpr size_t kAhead = 8;     // pieces
  using Some = std::vector<Store::Kept>;
  using Decoded = std::vector<Result<Reading>>;
  ReadingSource source;
  source.tell = [&store, threads](const std::function<void(Reading &&)>& each) {
    const auto decode = [](Some&& some) {
      Decoded decoded;
      decoded.reserve(some.size());
      for (const Store::Kept& kept : some) decoded.push_back(Store::decode(kept));
      return decoded;
    };
    OrderedPool<Some, Decoded> pool(threads, kAhead, decode, [&](Decoded&& decoded) {
      for (Result<Reading>& reading : decoded) {
        if (!reading) throw ReadingLost{reading.error()};
        each(*std::move(reading));
      }
    });
    Some some;
    const Result<void> told = store.for_each_kept([&](Store::Kept&& kept) {
      some.push_back(std::move(kept));
      if (some.size() == kAtATime) pool.submit(std::exchange(some, {}));
      return true;
    });
    if (!told) throw ReadingLost{told.error()};
    pool.submit(std::move(some));
    pool.finish();
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

}  // namespace

Result<void> Engine::rebuild(Store& store) const {
  RASHOMON_TRY(read_stale(*this, store));
  // The rows go to the store part by part. The old ledger gives way when the first part is ready, not before the work.
  Result<void> kept;
  bool begun = false;
  Result<std::vector<Correction>> corrections = store.corrections();
  if (!corrections) return corrections.error();
  const auto keep = [&](Ledger&& part) {
    if (kept && !std::exchange(begun, true)) kept = store.begin_ledger();
    if (kept) kept = store.append_to_ledger(part);
  };
  try {
    state_->ledger.run(source_of(store, state_->options.threads), state_->options.threads, *corrections, keep);
  } catch (const ReadingLost& lost) { return lost.error; }
  RASHOMON_TRY(std::move(kept));
  return store.finish_ledger(state_->version);
}

}  // namespace rashomon
