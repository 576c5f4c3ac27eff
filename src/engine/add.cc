// SPDX-License-Identifier: Apache-2.0
// Adding reports: read_inputs cuts the inputs on the calling thread, the pool reads them on all threads, and the
// calling thread keeps the readings in input order, committed in batches, so that a killed run loses no report that was
// acknowledged and a second run goes on where it stopped.
#include <algorithm>
#include <exception>
#include <optional>
#include <utility>
#include <vector>

#include "ordered_pool.h"
#include "rashomon/engine.h"
#include "state.h"

namespace rashomon {
namespace {

/// Readings a commit: enough to amortise the disk, which a large file asks more of, and few enough to lose little.
constexpr size_t kBatch = 256;
size_t batch_after(uint64_t reports) { return std::clamp<size_t>(reports / 16, kBatch, 64 * kBatch); }

constexpr size_t kPiecesAThread = 4;  // in flight

/// Cuts what comes into pieces of work. Reports read together fill the network and keep a stage's tables in the caches;
/// the first pieces are small, so that a few reports are shared among the threads, and large reports end a piece early,
/// so that memory stays flat.
template <typename T>
class Pieces {
 public:
  /// The piece that ends with `one`; empty while it grows.
  std::vector<T> take(T one, size_t bytes) {
    bytes_ += bytes;
    piece_.push_back(std::move(one));
    return piece_.size() >= std::min(kMostReports, done_ + 1) || bytes_ >= kMostBytes ? rest() : std::vector<T>();
  }
  std::vector<T> rest() {
    ++done_;
    bytes_ = 0;
    return std::exchange(piece_, {});
  }

 private:
  static constexpr size_t kMostReports = 16;
  static constexpr size_t kMostBytes = 96 << 10;
  std::vector<T> piece_;
  size_t bytes_ = 0, done_ = 0;
};

struct Outcome {
  RawReport raw;  // without its bytes
  std::optional<Reading> reading;
  std::vector<uint64_t> bonds;  // of the reading
  std::optional<Error> error;
};

/// A report must never take the batch down, not even when a library throws.
Outcome read_one(const Engine& engine, RawReport&& raw) {
  Outcome outcome;
  try {
    Result<StagedReading> staged = engine.read(raw);
    if (staged) {
      outcome.reading = std::move(staged->reading);
      outcome.bonds = find_bonds(*outcome.reading);
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

/// The same of several reports, in their order.
std::vector<Outcome> read_together(const Engine& engine, std::vector<RawReport>&& raws) {
  std::vector<Outcome> outcomes(raws.size());
  try {
    std::vector<Document> documents;
    std::vector<size_t> whose;
    for (size_t i = 0; i < raws.size(); ++i) {
      Result<Document> document = engine.document(raws[i]);
      if (!document) {
        outcomes[i].error = document.error();
        continue;
      }
      documents.push_back(*std::move(document));
      whose.push_back(i);
    }
    std::vector<StagedReading> staged = engine.read(std::move(documents));
    for (size_t k = 0; k < whose.size(); ++k) {
      Outcome& outcome = outcomes[whose[k]];
      outcome.reading = std::move(staged[k].reading);
      outcome.bonds = find_bonds(*outcome.reading);
    }
    for (size_t i = 0; i < raws.size(); ++i) {
      raws[i].bytes.clear();
      outcomes[i].raw = std::move(raws[i]);
    }
  } catch (const std::exception&) {  // one of them: by itself each shows whether it was that one
    for (size_t i = 0; i < raws.size(); ++i) outcomes[i] = read_one(engine, std::move(raws[i]));
  }
  return outcomes;
}

}  // namespace

Result<void> Engine::read_again(Store& store) const {
  Result<std::vector<std::string>> stale = store.reports_not_read_by(version());
  if (!stale) return stale.error();
  std::optional<Error> fatal;
  size_t uncommitted = 0;
  const auto keep = [&](Reading&& reading) {
    if (fatal) return;
    if (Result<bool> put = store.put(reading, version()); !put) fatal = put.error();
    if (++uncommitted % kBatch != 0 || fatal) return;
    if (Result<void> done = store.commit(); !done) fatal = done.error();
  };
  const int threads = options().threads;
  using Documents = std::vector<Document>;
  OrderedPool<Documents, std::vector<StagedReading>> pool(
      threads, static_cast<size_t>(threads) * kPiecesAThread,
      [this](Documents&& documents) { return read(std::move(documents)); },
      [&](std::vector<StagedReading>&& staged) {
        for (StagedReading& one : staged) keep(std::move(one.reading));
      });
  Pieces<Document> pieces;
  for (const std::string& report : *stale) {
    Result<Reading> reading = store.reading(report);
    if (!reading) return reading.error();
    const size_t bytes = reading->document.text.size();
    if (Documents piece = pieces.take(std::move(reading->document), bytes); !piece.empty())
      pool.submit(std::move(piece));
    if (fatal) break;
  }
  pool.submit(pieces.rest());
  pool.finish();
  if (fatal) return *fatal;
  return store.commit();
}

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
      Result<bool> is_new = store.put(*outcome.reading, state_->version, outcome.bonds);
      if (!is_new) {
        fatal = is_new.error();
        return;
      }
      ++(*is_new ? total.added : total.known);
      ++at.reports;
      if (++uncommitted >= batch_after(at.reports)) {
        if (Result<void> done = store.commit(); !done) fatal = done.error();
        uncommitted = 0;
      }
    }
    if (progress) progress(at);
  };

  {
    const int threads = state_->options.threads;
    using Raws = std::vector<RawReport>;
    OrderedPool<Raws, std::vector<Outcome>> pool(
        threads, static_cast<size_t>(threads) * kPiecesAThread,
        [this](Raws&& raws) { return read_together(*this, std::move(raws)); },
        [&](std::vector<Outcome>&& outcomes) {
          for (Outcome& outcome : outcomes) keep(std::move(outcome));
        });
    Pieces<RawReport> pieces;
    InputSink sink;
    sink.on_report = [&](RawReport&& raw) {
      const size_t bytes = raw.bytes.size();
      if (Raws piece = pieces.take(std::move(raw), bytes); !piece.empty()) pool.submit(std::move(piece));
      return !fatal;
    };
    sink.on_skip = [&](Skipped&& skipped) { total.skipped.push_back(std::move(skipped)); };
    read_inputs(paths, state_->options.intake, sink);
    pool.submit(pieces.rest());
    pool.finish();
  }
  if (fatal) return *fatal;
  RASHOMON_TRY(store.commit());
  Result<bool> current = store.ledger_is_current(state_->version);
  if (!current) return current.error();
  if (!*current) { RASHOMON_TRY(renew(store)); }
  return total;
}

}  // namespace rashomon
