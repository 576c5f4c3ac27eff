// SPDX-License-Identifier: Apache-2.0
// Reads en/mention/quotes.lex and makes the regular forms of its verbs.
#include "find_cues.h"
#include "read_lexicon.h"

namespace rashomon {
namespace {

constexpr std::string_view kFile = "en/mention/quotes.lex";

bool vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

void add_regular(QuoteLexicon::State& s, const CueVerb& verb, bool irregular_past) {
  const std::string& lemma = verb.lemma;
  const auto put = [&](const std::string& form, CueForm kind) {
    CueVerb v = verb;
    v.form = kind;
    s.verbs.emplace(form, v);
  };
  const bool e = lemma.ends_with("e");
  const bool y = lemma.size() > 2 && lemma.back() == 'y' && !vowel(lemma[lemma.size() - 2]);
  const std::string stem = e || y ? lemma.substr(0, lemma.size() - 1) : lemma;
  const bool hiss = lemma.ends_with("s") || lemma.ends_with("sh") || lemma.ends_with("ch");
  put(lemma, CueForm::base);
  put(y ? stem + "ies" : hiss ? lemma + "es" : lemma + "s", CueForm::present);
  put(e ? stem + "ing" : lemma + "ing", CueForm::gerund);
  if (!irregular_past) put(y ? stem + "ied" : stem + "ed", CueForm::past);
}

bool take(const LexiconRow& row, QuoteLexicon::State& s) {
  const std::string& kind = row.columns[0];
  const std::string& words = row.columns[1];
  if (words.empty()) return false;
  if (kind == "noun") return s.nouns.insert(words), true;
  if (kind == "speaker") return s.speakers.insert(words), true;
  if (kind == "paper") return s.papers.insert(words), true;
  if (kind == "body") return s.bodies.insert(words), true;
  if (kind == "phrase") return s.phrases.push_back(split_words(words)), true;
  if (kind != "verb" || row.columns.size() < 3) return false;
  CueVerb verb{words, row.columns[2], CueForm::base};
  bool past = false;
  for (const std::string& form : split_words(row.columns.size() > 3 ? row.columns[3] : "")) {
    CueVerb v = verb;
    v.form = form.ends_with("ing") ? CueForm::gerund : CueForm::past;
    past = past || v.form == CueForm::past;
    s.verbs.emplace(form, v);
  }
  add_regular(s, verb, past);
  return true;
}

}  // namespace

Result<QuoteLexicon> QuoteLexicon::open(const Models& models) {
  auto rows = read_lexicon(models, kFile, 2);
  if (!rows) return rows.error();
  auto state = std::make_shared<State>();
  for (const LexiconRow& row : *rows) {
    if (!take(row, *state)) return bad_row(kFile, row, "a known class with its columns");
  }
  QuoteLexicon lexicon;
  lexicon.state_ = std::move(state);
  return lexicon;
}

}  // namespace rashomon
