// SPDX-License-Identifier: Apache-2.0
// CoNLL-U of an analysis (universaldependencies.org/format): one line a token, with a line for the surface word before
// the parts of a contraction or possessive, as the English treebanks have it. FORM is the text as it was written.
#include <string>

#include "rashomon/record/print.h"

namespace rashomon {
namespace {

/// A part of a word that is written together with the one before it: "n't", "'s", the "not" of "cannot".
bool is_clitic(const Token& token, const Token& before) {
  if (token.span.begin != before.span.end || before.tag == Upos::PUNCT || before.tag == Upos::SYM) return false;
  const std::string& norm = token.norm;
  if (norm == "n't" || norm == "N'T" || norm == "N't") return true;
  if (norm.size() >= 2 && norm[0] == '\'' && ((norm[1] >= 'a' && norm[1] <= 'z') || (norm[1] >= 'A' && norm[1] <= 'Z')))
    return true;
  if (norm == "'") return token.tag == Upos::PART;
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !norm.empty() && !before.norm.empty() && letter(norm[0]) && letter(before.norm.back());
}

std::string features_of(const Token& token) {
  static constexpr const char* kNumber[] = {"", "Number=Sing", "Number=Plur"};
  static constexpr const char* kTense[] = {"",
                                           "Tense=Past|VerbForm=Fin",
                                           "Tense=Pres|VerbForm=Fin",
                                           "Tense=Past|VerbForm=Part",
                                           "VerbForm=Ger",
                                           "VerbForm=Inf"};
  std::string out;
  if (token.number >= 1 && token.number <= 2) out += kNumber[token.number];
  if (token.tense >= 1 && token.tense <= 5) out.append(out.empty() ? "" : "|").append(kTense[token.tense]);
  return out.empty() ? "_" : out;
}

/// A column's value; white space inside a token (a mended "&nbsp;") would break the line.
std::string column(std::string_view value) {
  std::string out;
  for (const char c : value) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
  return out.empty() ? "_" : out;
}

}  // namespace

std::string print_conllu(const Document& document, const Analysis& analysis) {
  std::string out;
  uint32_t number = 0;
  uint32_t block = kNone;
  out += "# newdoc id = " + document.id + "\n";
  for (const Sentence& sentence : analysis.sentences) {
    if (sentence.block != block) {
      block = sentence.block;
      out += "# newpar\n";
    }
    out += "# sent_id = " + document.id + "-" + std::to_string(++number) + "\n";
    out += "# text = " + column(sentence.span.of(document.text)) + "\n";
    for (uint32_t t = sentence.first; t < sentence.last;) {
      uint32_t end = t + 1;
      while (end < sentence.last && is_clitic(analysis.tokens[end], analysis.tokens[end - 1])) ++end;
      const bool space = end >= sentence.last || analysis.tokens[end].space_before;
      const std::string misc = space ? "_" : "SpaceAfter=No";
      if (end > t + 1) {
        const Span word{analysis.tokens[t].span.begin, analysis.tokens[end - 1].span.end};
        out += std::to_string(t - sentence.first + 1) + "-" + std::to_string(end - sentence.first) + "\t" +
               column(word.of(document.text)) + "\t_\t_\t_\t_\t_\t_\t_\t" + misc + "\n";
      }
      for (uint32_t part = t; part < end; ++part) {
        const Token& token = analysis.tokens[part];
        const uint32_t head = token.head == kNone ? 0 : token.head - sentence.first + 1;
        out += std::to_string(part - sentence.first + 1) + "\t" + column(token.span.of(document.text)) + "\t" +
               column(token.lemma) + "\t" + upos_name(token.tag) + "\t_\t" + features_of(token) + "\t" +
               (sentence.parsed ? std::to_string(head) : "_") + "\t" +
               (sentence.parsed ? deprel_name(token.relation) : "_") + "\t_\t" + (end > t + 1 ? "_" : misc) + "\n";
      }
      t = end;
    }
    out += "\n";
  }
  return out;
}

}  // namespace rashomon
