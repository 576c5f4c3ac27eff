// SPDX-License-Identifier: Apache-2.0
// rashomon_mention_bench SOURCE FILE...
// What does it cost to find out who and where is meant? Takes each plain-text report through the language stage and
// then through the steps of the mention stage, one after the other on one thread, and prints milliseconds of the
// processor a report; "resolving" is who and where together, as a part of everything else that is measured here. The
// first round warms the caches and is not counted.
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "find_quantities.h"
#include "find_quotes.h"
#include "find_times.h"
#include "find_who.h"
#include "ground_places.h"
#include "name_plain_nouns.h"
#include "plain_analysis.h"
#include "rashomon/language.h"
#include "read_distance.h"
#include "source_models.h"
#include "who_lexicon.h"

namespace {

using namespace rashomon;

enum Step { language, actors, where, times, quantities, quotes, plain_nouns, kSteps };
constexpr std::array<const char*, kSteps> kNames = {"language",   "who",    "where",      "times",
                                                    "quantities", "quotes", "plain nouns"};
constexpr int kRounds = 8;

double now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

int fail(const Error& error) {
  std::fprintf(stderr, "%s\n", error.message.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::fprintf(stderr, "use: %s SOURCE FILE...\n", argv[0]), 2;
  auto models = source_models(argv[1]);
  if (!models) return fail(models.error());
  auto parser = Language::open(*models);
  auto people = who::WhoLexicon::open(*models);
  auto days = TimeLexicon::open(*models);
  auto numbers = QuantityLexicon::open(*models);
  auto words = QuoteLexicon::open(*models);
  auto nouns = PlainNounLexicon::open(*models);
  auto map = Gazetteer::open(*models);
  if (!parser || !people || !days || !numbers || !words || !nouns || !map)
    return fail(Error{ErrorCode::corrupt, "no models", ""});
  std::array<double, kSteps> spent{};
  size_t reports = 0;
  for (int round = 0; round < kRounds; ++round) {
    for (int file = 2; file < argc; ++file) {
      std::ifstream in(argv[file]);
      const std::string raw{std::istreambuf_iterator<char>(in), {}};
      PlainText text = plain_text(raw, "2020-01-01");
      double last = now();
      const auto lap = [&](Step step) {
        const double end = now();
        if (round > 0) spent[step] += end - last;
        last = end;
      };
      text.analysis = parser->run(text.document);
      lap(language);
      WhoFindings findings;
      Mentions mentions = find_who(text.document, text.analysis, *people, *map, findings);
      lap(actors);
      ground_places(text.document, text.analysis, *map, mentions);
      lap(where);
      mentions.times =
          find_times(text.document, text.analysis, *days, split_stretches(text.document.text, text.analysis));
      lap(times);
      mentions.quantities =
          find_quantities(text.analysis, *numbers, split_stretches(text.document.text, text.analysis));
      lap(quantities);
      mentions.quotes = find_quotes(text.document, text.analysis, mentions, *words);
      lap(quotes);
      name_plain_nouns(text.document, text.analysis, *nouns, {}, mentions);
      lap(plain_nouns);
      place_unnamed(text.document, text.analysis, map->words(), mentions);
      lap(where);
      reports += round > 0;
    }
  }
  double rest = 0;
  for (int step = 0; step < kSteps; ++step) {
    std::printf("%-12s %7.3f ms a report\n", kNames[static_cast<size_t>(step)],
                1000 * spent[static_cast<size_t>(step)] / static_cast<double>(reports));
    if (step != actors && step != where) rest += spent[static_cast<size_t>(step)];
  }
  std::printf("resolving adds %.0f %%\n", 100 * (spent[actors] + spent[where]) / rest);
}
