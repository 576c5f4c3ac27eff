// SPDX-License-Identifier: Apache-2.0
#include "rashomon/record/analysis.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace rashomon {

const char* upos_name(Upos value) {
  static constexpr std::array kNames = {"ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                                        "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
  return kNames[static_cast<size_t>(value)];
}

Upos upos_of(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(Upos::X); ++i) {
    if (name == upos_name(static_cast<Upos>(i))) return static_cast<Upos>(i);
  }
  return Upos::X;
}

const char* deprel_name(Deprel value) {
  static constexpr std::array kNames = {
      "root",       "nsubj",       "nsubj:pass",   "nsubj:outer", "csubj",      "csubj:pass",   "csubj:outer",
      "obj",        "iobj",        "obl",          "obl:agent",   "obl:tmod",   "obl:npmod",    "nmod",
      "nmod:poss",  "nmod:tmod",   "nmod:npmod",   "nmod:desc",   "amod",       "advmod",       "advmod:emph",
      "advcl",      "advcl:relcl", "acl",          "acl:relcl",   "appos",      "aux",          "aux:pass",
      "case",       "cc",          "cc:preconj",   "ccomp",       "compound",   "compound:prt", "conj",
      "cop",        "dep",         "det",          "det:predet",  "discourse",  "dislocated",   "expl",
      "fixed",      "flat",        "flat:foreign", "goeswith",    "list",       "mark",         "nummod",
      "nummod:gov", "orphan",      "parataxis",    "punct",       "reparandum", "vocative",     "xcomp"};
  return kNames[static_cast<size_t>(value)];
}

Deprel deprel_of(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(Deprel::xcomp); ++i) {
    if (name == deprel_name(static_cast<Deprel>(i))) return static_cast<Deprel>(i);
  }
  const size_t colon = name.find(':');
  return colon == std::string_view::npos ? Deprel::dep : deprel_of(name.substr(0, colon));
}

uint32_t Analysis::sentence_of(uint32_t token) const {
  auto it = std::upper_bound(sentences.begin(), sentences.end(), token,
                             [](uint32_t t, const Sentence& s) { return t < s.last; });
  return static_cast<uint32_t>(it - sentences.begin());
}

uint32_t Analysis::token_at(uint32_t offset) const {
  auto it =
      std::upper_bound(tokens.begin(), tokens.end(), offset, [](uint32_t o, const Token& t) { return o < t.span.end; });
  return static_cast<uint32_t>(it - tokens.begin());
}

}  // namespace rashomon
