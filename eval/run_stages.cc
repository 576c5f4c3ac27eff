// SPDX-License-Identifier: Apache-2.0
// Where does the time of a reading go? rashomon_eval_stages ROUNDS FILE|DIR... reads every report ROUNDS times on one
// thread and prints the CPU seconds of each stage and its share; "claim/language" is the claim stage's time as a part
// of the language stage's.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "rashomon/claim.h"
#include "rashomon/engine.h"
#include "rashomon/language.h"
#include "rashomon/mention.h"

namespace {

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}  // namespace

int main(int argc, char** argv) {
  using namespace rashomon;
  if (argc < 3) {
    std::fprintf(stderr, "usage: rashomon_eval_stages ROUNDS FILE|DIR...\n");
    return 2;
  }
  const Models models = builtin_models();
  auto intake = Intake::open({}, models);
  auto language = Language::open(models);
  auto mention = MentionFinder::open(models);
  auto claim = ClaimFinder::open(models);
  if (!intake || !language || !mention || !claim) return 2;
  std::vector<RawReport> reports;
  InputSink sink;
  sink.on_report = [&](RawReport&& raw) {
    reports.push_back(std::move(raw));
    return true;
  };
  sink.on_skip = [](Skipped&& one) { std::fprintf(stderr, "skipped: %s\n", one.error.message.c_str()); };
  read_inputs({argv + 2, argv + argc}, {}, sink);
  double spent[4] = {};
  size_t bytes = 0, claims = 0;
  for (int round = std::atoi(argv[1]); round > 0; --round) {
    for (const RawReport& raw : reports) {
      const double t0 = seconds();
      const auto document = intake->run(raw);
      if (!document) continue;
      const double t1 = seconds();
      const Analysis analysis = language->run(*document);
      const double t2 = seconds();
      const Mentions mentions = mention->run(*document, analysis);
      const double t3 = seconds();
      claims += claim->run(*document, analysis, mentions).claims.size();
      const double t4 = seconds();
      spent[0] += t1 - t0;
      spent[1] += t2 - t1;
      spent[2] += t3 - t2;
      spent[3] += t4 - t3;
      bytes += raw.bytes.size();
    }
  }
  const double whole = spent[0] + spent[1] + spent[2] + spent[3];
  const char* const names[] = {"intake", "language", "mention", "claim"};
  for (int stage = 0; stage < 4; ++stage)
    std::printf("%-9s %8.3f s  %.3f\n", names[stage], spent[stage], spent[stage] / whole);
  std::printf("claim/language %.3f\nbytes %zu\nclaims %zu\nreports of 3 kB a second and core %.0f\n",
              spent[3] / spent[1], bytes, claims, static_cast<double>(bytes) / 3000 / whole);
  return 0;
}
