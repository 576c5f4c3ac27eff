// SPDX-License-Identifier: Apache-2.0
#include "train_lemmas.h"

#include <map>

#include "find_lemmas.h"
#include "rashomon/base/model_file.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

using Counts = std::map<std::string, int>;

std::string best_of(const Counts& counts, int& count, int& total) {
  std::string best;
  count = total = 0;
  for (const auto& [script, n] : counts) {
    total += n;
    if (n > count) count = n, best = script;
  }
  return best;
}

}  // namespace

std::string learn_lemmas(const std::vector<GoldSentence>& sentences) {
  std::map<uint64_t, Counts> whole;
  std::map<std::pair<size_t, uint64_t>, Counts> endings;  // by length
  std::map<uint64_t, std::vector<uint64_t>> endings_of;   // keys of the endings of a form, longest first
  for (const GoldSentence& sentence : sentences) {
    for (const GoldWord& word : sentence.words) {
      if (word.lemma == "_" || word.norm.empty()) continue;
      const std::string lower = to_lower(word.norm);
      const std::string script = make_lemma_script(word.norm, word.lemma);
      const uint64_t key = lemma_key(lower, 0, word.tag);
      ++whole[key][script];
      std::vector<uint64_t>& list = endings_of[key];
      const bool first = list.empty();
      for (size_t length = std::min(kLongestEnding, lower.size()); length >= 1; --length) {
        const uint64_t ending = lemma_key(lower, length, word.tag);
        if (first) list.push_back(ending);
        // Abbreviations ("Sept.") tell nothing of other words that end like them.
        if (script[0] != 'w' && lower.back() != '.') ++endings[{length, ending}][script];
      }
    }
  }
  // Short endings first; a longer one, or a whole form, is kept only where it says something else.
  std::map<uint64_t, std::string> kept;
  std::map<std::string, uint32_t> scripts;
  for (const auto& [where, counts] : endings) {
    int count = 0;
    int total = 0;
    const std::string best = best_of(counts, count, total);
    if (total >= 2 || where.first >= 5) kept[where.second] = best;
  }
  for (const auto& [key, counts] : whole) {
    int count = 0;
    int total = 0;
    const std::string best = best_of(counts, count, total);
    std::string rule;
    for (const uint64_t ending : endings_of[key]) {
      auto it = kept.find(ending);
      if (it != kept.end()) {
        rule = it->second;
        break;
      }
    }
    if (rule != best) kept[key] = best;
  }
  uint64_t slots = 16;
  while (slots < kept.size() * 2) slots *= 2;
  std::vector<LemmaEntry> table(slots);
  for (const auto& [key, script] : kept) {
    const auto id = scripts.emplace(script, static_cast<uint32_t>(scripts.size())).first->second;
    uint64_t at = key >> 32 & (slots - 1);
    while (table[at].check != 0) at = (at + 1) & (slots - 1);
    table[at] = {static_cast<uint32_t>(key) | 1, id};
  }
  std::vector<std::string> by_id(scripts.size());
  for (const auto& [script, id] : scripts) by_id[id] = script;
  std::string list;
  for (const std::string& script : by_id) list += script + "\n";
  return write_model_file(
      "lemmas", {{"table", std::string(reinterpret_cast<const char*>(table.data()), table.size() * sizeof(LemmaEntry))},
                 {"scripts", list}});
}

}  // namespace rashomon
