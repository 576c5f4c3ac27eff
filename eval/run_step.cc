// SPDX-License-Identifier: Apache-2.0
// Runs one step over a measuring set: rashomon_eval STEP MODELS [--plain] < cases.jsonl > found.jsonl
//   times    {"id","text","published"} -> {"id","found":[{"begin","end","earliest","latest"}]}
// --plain cuts words by character class instead of running the language stage: how much does a step lean on it?
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "find_times.h"
#include "plain_analysis.h"
#include "rashomon/language.h"

namespace {

using nlohmann::json;
using namespace rashomon;

json day_or_null(Day day) { return day == kNoDay ? json(nullptr) : json(iso_day(day)); }

json times_of(const PlainText& text, const TimeLexicon& lexicon) {
  json found = json::array();
  for (const TimeMention& t : find_times(text.document, text.analysis, lexicon)) {
    found.push_back({{"begin", t.span.begin},
                     {"end", t.span.end},
                     {"earliest", day_or_null(t.when.days.earliest)},
                     {"latest", day_or_null(t.when.days.latest)}});
  }
  return found;
}

int fail(const Error& error) {
  std::fprintf(stderr, "%s\n", error.message.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string step = argc > 1 ? argv[1] : "";
  const bool plain = argc > 3 && std::string(argv[3]) == "--plain";
  if (argc < 3 || step != "times") {
    std::fprintf(stderr, "usage: rashomon_eval times MODELS [--plain] < cases.jsonl\n");
    return 2;
  }
  auto models = Models::of_directory(argv[2]);
  if (!models) return fail(models.error());
  auto language = Language::open(*models);
  if (!language) return fail(language.error());
  auto times = TimeLexicon::open(*models);
  if (!times) return fail(times.error());
  for (std::string line; std::getline(std::cin, line);) {
    const json record = json::parse(line, nullptr, false);
    if (record.is_discarded() || !record.contains("text")) continue;
    const std::string published =
        record.contains("published") && record["published"].is_string() ? record["published"].get<std::string>() : "";
    PlainText text = plain_text(record["text"].get<std::string>(), published);
    if (!plain) text.analysis = language->run(text.document);
    std::cout << json{{"id", record["id"]}, {"found", times_of(text, *times)}}.dump() << "\n";
  }
  return 0;
}
