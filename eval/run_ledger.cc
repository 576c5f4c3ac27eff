// SPDX-License-Identifier: Apache-2.0
// Runs single steps of the ledger over measuring sets.
//   rashomon_eval_ledger copies DOCS.jsonl PAIRS.jsonl ORIGINS.jsonl [--features]
//       reads {"id","outlet","published","title","text"}; writes {"a","b","relation","direct"} and {"id","origin"}
//   rashomon_eval_ledger names < names.tsv > scored.tsv
//       reads a<TAB>b…; writes a<TAB>b<TAB>score<TAB>same|different
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "count_origins.h"
#include "find_copies.h"
#include "judge_copies.h"
#include "spell_names.h"

namespace {

using nlohmann::json;
using namespace rashomon;

/// Paragraphs are parted by empty lines; nothing is marked as furniture, so the step sees it all.
Reading read_plain(const json& record) {
  Reading reading;
  Document& d = reading.document;
  d.id = record.value("id", "");
  d.outlet = record.value("outlet", "");
  const std::string title = record.value("title", "");
  d.text = title + "\n\n" + record.value("text", "");
  d.title = {0, static_cast<uint32_t>(title.size())};
  d.blocks.push_back({BlockKind::title, d.title});
  const Day day = parse_iso_day(record.value("published", ""));
  if (day != kNoDay) d.published = {{day, day}, Basis::stated, {}};
  for (size_t at = title.size(); at < d.text.size();) {
    const size_t begin = d.text.find_first_not_of('\n', at);
    if (begin == std::string::npos) break;
    const size_t end = std::min(d.text.find("\n\n", begin), d.text.size());
    d.blocks.push_back({BlockKind::paragraph, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}});
    at = end;
  }
  return reading;
}

int run_copies(const char* docs, const char* pairs_to, const char* origins_to, bool features) {
  std::map<std::string, Reading> by_id;
  std::ifstream in(docs);
  for (std::string line; std::getline(in, line);) {
    const json record = json::parse(line, nullptr, false);
    if (!record.is_discarded()) by_id.emplace(record.value("id", ""), read_plain(record));
  }
  Readings readings;
  for (const auto& [id, reading] : by_id) readings.push_back(&reading);
  CopyTexts texts = read_texts(readings, 0);
  const std::vector<CopyPair> pairs = find_copy_pairs(readings, std::move(texts.words), texts.traits, 0);
  const std::vector<std::vector<Derived>> derived = choose_sources(readings, texts.traits, pairs);
  const std::vector<uint32_t> origins = count_origins(derived);
  std::ofstream out(pairs_to), origin_out(origins_to);
  for (const CopyPair& p : pairs) {
    auto made_from = [&](uint32_t made, uint32_t source) {
      return std::any_of(derived[made].begin(), derived[made].end(),
                         [&](const Derived& d) { return d.source == source; });
    };
    const bool ab = made_from(p.a, p.b), ba = made_from(p.b, p.a);
    const uint32_t made = ba ? p.b : p.a, source = ba ? p.a : p.b;
    const bool merge = derived[p.a].size() > 1 || derived[p.b].size() > 1;
    json row = {{"a", readings[made]->document.id},
                {"b", readings[source]->document.id},
                {"relation", merge ? "merge" : copy_kind_name(p.how)},
                {"direct", ab || ba}};
    if (features) {
      const TextComparison& c = p.comparison;
      row["f"] = {c.runs_a, c.runs_b, c.runs, c.aligned_a, c.aligned_b, c.order, c.like, c.sentences, p.misprints};
    }
    out << row.dump() << "\n";
  }
  for (uint32_t r = 0; r < readings.size(); ++r) {
    origin_out << json{{"id", readings[r]->document.id}, {"origin", readings[origins[r]]->document.id}}.dump() << "\n";
  }
  return 0;
}

int run_names() {
  for (std::string line; std::getline(std::cin, line);) {
    const size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    const std::string a = line.substr(0, tab), b = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
    const double score = name_likeness(a, b);
    std::printf("%s\t%s\t%.4f\t%s\n", a.c_str(), b.c_str(), score, score >= kSameName ? "same" : "different");
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string step = argc > 1 ? argv[1] : "";
  if (step == "copies" && argc >= 5) return run_copies(argv[2], argv[3], argv[4], argc > 5);
  if (step == "names") return run_names();
  std::fprintf(stderr, "usage: rashomon_eval_ledger copies DOCS PAIRS ORIGINS | names < names.tsv\n");
  return 2;
}
