// SPDX-License-Identifier: Apache-2.0
// An Analysis: the words of a Document and how they hang together, in Universal Dependencies (v2) terms.
// Furniture blocks have no tokens. A sentence never crosses a block.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/span.h"

namespace rashomon {

/// Universal part of speech.
enum class Upos : uint8_t {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
};
const char* upos_name(Upos tag);
/// X if the name is unknown.
Upos upos_of(std::string_view name);

/// Universal dependency relation with the English subtypes that matter for roles.
enum class Deprel : uint8_t {
  root,
  nsubj,
  nsubj_pass,
  nsubj_outer,
  csubj,
  csubj_pass,
  csubj_outer,
  obj,
  iobj,
  obl,
  obl_agent,
  obl_tmod,
  obl_npmod,
  nmod,
  nmod_poss,
  nmod_tmod,
  nmod_npmod,
  nmod_desc,
  amod,
  advmod,
  advmod_emph,
  advcl,
  advcl_relcl,
  acl,
  acl_relcl,
  appos,
  aux,
  aux_pass,
  case_,
  cc,
  cc_preconj,
  ccomp,
  compound,
  compound_prt,
  conj,
  cop,
  dep,
  det,
  det_predet,
  discourse,
  dislocated,
  expl,
  fixed,
  flat,
  flat_foreign,
  goeswith,
  list,
  mark,
  nummod,
  nummod_gov,
  orphan,
  parataxis,
  punct,
  reparandum,
  vocative,
  xcomp,
};
/// "nsubj:pass", "case", as in CoNLL-U.
const char* deprel_name(Deprel relation);
/// An unknown subtype falls back to its universal relation, an unknown relation to dep.
Deprel deprel_of(std::string_view name);

/// A syntactic word. "don't" is two tokens whose spans lie side by side.
struct Token {
  Span span;
  std::string norm;   // normal form: straight quotes, plain hyphens, mojibake mended; case kept
  std::string lemma;  // lower case but for proper nouns
  Upos tag = Upos::X;
  Deprel relation = Deprel::dep;
  uint8_t number = 0;  // 0 unsaid, 1 singular, 2 plural
  uint8_t tense = 0;   // verbs: 0 none, 1 past, 2 present, 3 past participle, 4 gerund/present participle, 5 infinitive
  bool space_before = true;
  uint32_t head = kNone;  // index into Analysis::tokens, kNone for the sentence's root
};

struct Sentence {
  uint32_t first = 0;  // tokens [first, last)
  uint32_t last = 0;
  Span span;
  uint32_t block = 0;   // index into Document::blocks
  bool parsed = false;  // heads and relations are filled; otherwise every head is kNone
};

enum class NameKind : uint8_t { person, organisation, place };

/// A name of a person, an organisation or a place: tokens [first, last) of one sentence.
struct NameSpan {
  uint32_t first = 0;
  uint32_t last = 0;
  NameKind kind = NameKind::organisation;
};

struct Analysis {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;  // in text order; every token is in exactly one
  std::vector<NameSpan> names;      // in text order, without overlap; right three times of four
  /// Those of which the network has little doubt, by itself: fewer, and what the rules of the mention stage build on.
  std::vector<NameSpan> sure_names;

  /// The sentence that holds a token, by binary search. REQUIRES token < tokens.size().
  uint32_t sentence_of(uint32_t token) const;
  /// The first token that ends behind `offset`; tokens.size() if none.
  uint32_t token_at(uint32_t offset) const;
};

}  // namespace rashomon
