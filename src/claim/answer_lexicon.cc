// SPDX-License-Identifier: Apache-2.0
#include "answer_lexicon.h"

#include <algorithm>
#include <array>

#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/lexicons/answers.tsv";
constexpr uint32_t kGap = 3;  // words under "*"

// In the order of AnswerWord.
constexpr std::array<std::string_view, 26> kKinds = {
    "contradict", "false", "other", "idle",   "not",   "hold", "repel", "order",   "author",
    "mishap",     "alive", "when",  "ground", "force", "send", "armed", "civil",   "dying",
    "dead",       "hurt",  "wider", "left",   "error", "told", "share", "belittle"};

}  // namespace

Result<AnswerLexicon> AnswerLexicon::open(const Models& models) {
  auto rows = read_lexicon(models, kFile, 2, 2, "a kind and phrases parted by commas");
  if (!rows) return rows.error();
  AnswerLexicon lexicon;
  for (const LexiconLine& row : *rows) {
    const auto kind = std::find(kKinds.begin(), kKinds.end(), row.cells[0]);
    if (kind == kKinds.end())
      return lexicon_error(kFile, row.line, "one of the kinds that the header lists", row.cells[0]);
    for (const std::string& phrase : split_cell(row.cells[1], ',')) {
      std::vector<std::string> words = split_cell(phrase, ' ');
      std::erase(words, "");
      if (words.empty()) continue;
      const std::string first = words.front();
      words.erase(words.begin());
      lexicon.phrases_[first].push_back({std::move(words), 1U << static_cast<uint32_t>(kind - kKinds.begin())});
    }
  }
  return lexicon;
}

uint32_t AnswerLexicon::kinds(const ReportView& view, uint32_t token, uint32_t last) const {
  uint32_t found = 0;
  const std::string_view lemma = view.lemma(token), word = view.word(token);
  for (const std::string_view* first : {&lemma, &word}) {
    if (first == &word && word == lemma) break;
    const auto at = phrases_.find(*first);
    if (at == phrases_.end()) continue;
    for (const Phrase& phrase : at->second) {
      if ((found & phrase.kind) == 0 && matches(view, phrase, token, last)) found |= phrase.kind;
    }
  }
  return found;
}

bool AnswerLexicon::may_begin(const ReportView& view, uint32_t token) const {
  return phrases_.contains(view.lemma(token)) || phrases_.contains(view.word(token));
}

bool AnswerLexicon::matches(const ReportView& view, const Phrase& phrase, uint32_t token, uint32_t last) const {
  uint32_t t = token + 1;
  uint32_t gap = 0;
  for (const std::string& wanted : phrase.words) {
    if (wanted == "*") {
      gap = kGap;
      continue;
    }
    for (;; ++t, --gap) {
      if (t >= last) return false;
      if (view.word(t) == wanted || view.lemma(t) == wanted) break;
      if (gap == 0) return false;
    }
    gap = 0;
    ++t;
  }
  return true;
}

}  // namespace rashomon
