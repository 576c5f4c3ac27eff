// SPDX-License-Identifier: Apache-2.0
// rashomon_stages_bench [--together N] FILE|DIR...
// Where does the time of `add` go? Takes every report, N at a time (16, as `add` does), through one stage after the
// other on one thread, keeps the readings in a new ledger in the folder for temporary files, builds the ledger, and
// prints what each stage took of the processor: milliseconds a report and its share. "claim/language" is the claim
// stage's time as a part of the language stage's.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include "rashomon/claim.h"
#include "rashomon/engine.h"
#include "rashomon/language.h"
#include "rashomon/mention.h"
#include "rashomon/store.h"

namespace {

using namespace rashomon;

constexpr size_t kBatch = 256;  // readings a commit, as `add` has it

enum Stage { intake, language, mention, claim, keep, build, kStages };

class Clock {
 public:
  /// What passed since the last call belongs to `stage`.
  void lap(Stage stage) {
    const double end = now();
    spent[stage] += end - last_;
    last_ = end;
  }
  void skip() { last_ = now(); }
  std::array<double, kStages> spent{};

 private:
  static double now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }
  double last_ = now();
};

int fail(const Error& error) {
  std::fprintf(stderr, "%s\n", error.message.c_str());
  return 1;
}

std::vector<RawReport> reports_of(const std::vector<std::string>& paths) {
  std::vector<RawReport> reports;
  InputSink sink;
  sink.on_report = [&](RawReport&& raw) {
    reports.push_back(std::move(raw));
    return true;
  };
  sink.on_skip = [](Skipped&& one) { std::fprintf(stderr, "skipped: %s\n", one.error.message.c_str()); };
  read_inputs(paths, {}, sink);
  return reports;
}

void print(const Clock& clock, size_t reports, size_t bytes) {
  static constexpr std::array<const char*, kStages> kNames = {"intake", "language", "mention",
                                                              "claim",  "keep",     "build"};
  double whole = 0;
  for (const double seconds : clock.spent) whole += seconds;
  const auto count = static_cast<double>(reports);
  for (int stage = 0; stage < kStages; ++stage)
    std::printf("%-9s %8.3f ms a report  %5.1f %%\n", kNames[static_cast<size_t>(stage)],
                1000 * clock.spent[static_cast<size_t>(stage)] / count,
                100 * clock.spent[static_cast<size_t>(stage)] / whole);
  std::printf("%-9s %8.3f ms a report, %zu reports of %.1f kB; claim/language %.3f\n", "together", 1000 * whole / count,
              reports, static_cast<double>(bytes) / 1000 / count, clock.spent[claim] / clock.spent[language]);
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths(argv + 1, argv + argc);
  size_t together = 16;
  if (paths.size() > 1 && paths[0] == "--together") {
    together = std::max(1UL, std::strtoul(paths[1].c_str(), nullptr, 10));
    paths.erase(paths.begin(), paths.begin() + 2);
  }
  if (paths.empty()) return std::fprintf(stderr, "use: %s [--together N] FILE|DIR...\n", argv[0]), 2;
  const Models models = builtin_models();
  auto intakes = Intake::open({}, models);
  auto languages = Language::open(models);
  auto mentions = MentionFinder::open(models);
  auto claims = ClaimFinder::open(models);
  EngineOptions options;
  options.threads = 1;
  auto engine = Engine::open(options);
  if (!intakes || !languages || !mentions || !claims || !engine)
    return fail(Error{ErrorCode::corrupt, "no models", ""});
  std::string folder = (std::filesystem::temp_directory_path() / "rashomon-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return fail(Error{ErrorCode::io, "no folder for the ledger", ""});
  int status = 0;
  {
    auto store = Store::open(folder + "/bench.ledger", OpenMode::create);
    if (!store) return fail(store.error());
    const std::vector<RawReport> reports = reports_of(paths);
    size_t count = 0, bytes = 0;
    Clock clock;
    for (size_t first = 0; first < reports.size(); first += together) {
      clock.skip();
      std::vector<Reading> readings;
      for (size_t i = first; i < std::min(reports.size(), first + together); ++i) {
        auto document = intakes->run(reports[i]);
        if (document) readings.emplace_back().document = std::move(*document);
      }
      clock.lap(intake);
      std::vector<const Document*> documents;
      for (const Reading& reading : readings) documents.push_back(&reading.document);
      const std::vector<Analysis> analyses = languages->run(documents);
      clock.lap(language);
      for (size_t i = 0; i < readings.size(); ++i)
        readings[i].mentions = mentions->run(readings[i].document, analyses[i]);
      clock.lap(mention);
      for (size_t i = 0; i < readings.size(); ++i)
        readings[i].claims = claims->run(readings[i].document, analyses[i], readings[i].mentions);
      clock.lap(claim);
      for (const Reading& reading : readings) {
        bytes += reading.document.text.size();
        auto kept = store->put(reading, engine->version());
        if (!kept) return fail(kept.error());
        if (++count % kBatch != 0) continue;
        if (auto done = store->commit(); !done) return fail(done.error());
      }
      clock.lap(keep);
    }
    if (auto done = store->commit(); !done) return fail(done.error());
    clock.lap(keep);
    if (auto built = engine->rebuild(*store); !built) status = fail(built.error());
    clock.lap(build);
    if (count > 0) print(clock, count, bytes);
  }
  std::filesystem::remove_all(folder);
  return status;
}
