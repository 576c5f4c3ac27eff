// SPDX-License-Identifier: Apache-2.0
// For tests: plain_text with coarse tags, guessed from closed classes, endings and a list of verbs, so that steps which
// look at tags can be tested without the language stage.
#pragma once

#include <string>
#include <unordered_set>

#include "plain_analysis.h"

namespace rashomon {

inline Upos coarse_tag(const std::string& norm, const std::string& low, const std::string& before) {
  static const std::unordered_set<std::string> kDet = {"the",     "a",   "an",   "this", "these", "those", "some",
                                                       "several", "all", "both", "many", "most",  "no",    "any"};
  static const std::unordered_set<std::string> kAdp = {
      "of",      "in",      "on",     "at",     "by",      "for",       "with",    "from",   "to",      "near",
      "under",   "over",    "after",  "before", "against", "into",      "outside", "around", "towards", "toward",
      "between", "through", "during", "across", "since",   "including", "within",  "amid",   "without", "despite"};
  static const std::unordered_set<std::string> kPron = {"he",  "she", "it",    "they", "them",  "him",   "his",
                                                        "her", "its", "their", "who",  "which", "whose", "we",
                                                        "i",   "you", "our",   "that", "there"};
  static const std::unordered_set<std::string> kAux = {"is",  "are",   "was", "were", "be",    "been",  "being",
                                                       "has", "have",  "had", "will", "would", "could", "can",
                                                       "may", "might", "do",  "does", "did",   "should"};
  static const std::unordered_set<std::string> kVerb = {
      "said",      "says",       "say",        "told",     "took",      "seized",    "captured",  "retook",  "attacked",
      "shelled",   "struck",     "killed",     "withdrew", "fled",      "advanced",  "announced", "claimed", "denied",
      "accused",   "called",     "sent",       "deployed", "fell",      "supports",  "support",   "back",    "backs",
      "vowed",     "added",      "lost",       "regained", "began",     "led",       "met",       "fought",  "entered",
      "rejected",  "destroyed",  "left",       "holds",    "controls",  "supplied",  "launched",  "bombed",  "fired",
      "pushed",    "surrounded", "recaptured", "warned",   "condemned", "welcomed",  "ousted",    "toppled", "backed",
      "commanded", "fighting",   "pledged",    "visited",  "urged",     "stationed", "arrested",  "retaken", "taken",
      "made",      "hit",        "used",       "stormed",  "gone",      "helped",    "loyal",     "wounded"};
  static const std::unordered_set<std::string> kConj = {"and", "or", "but"};
  static const std::unordered_set<std::string> kAdj = {
      "northern", "southern",     "eastern",         "western",    "former",     "military",  "main",
      "key",      "late",         "strategic",       "armed",      "illegal",    "so-called", "self-styled",
      "longtime", "rogue",        "internationally", "recognised", "recognized", "weak",      "foreign",
      "rival",    "allied",       "loyal",           "heavy",      "local",      "defunct",   "transitional",
      "regional", "federal",      "rebel",           "global",     "last",       "nearby",    "ethnic",
      "top",      "paramilitary", "embattled"};
  if (norm.find_first_not_of("0123456789,.") == std::string::npos &&
      norm.find_first_of("0123456789") != std::string::npos)
    return Upos::NUM;
  size_t at = 0;
  const char32_t first = next_code_point(norm, at);
  if (!is_letter(first) && !is_digit(first)) return norm == "'" || norm == "'s" ? Upos::PART : Upos::PUNCT;
  if (kDet.count(low)) return Upos::DET;
  if (kAdp.count(low)) return Upos::ADP;
  if (kPron.count(low)) return Upos::PRON;
  if (kAux.count(low)) return Upos::AUX;
  if (kConj.count(low)) return Upos::CCONJ;
  if (low == "loyal") return Upos::ADJ;
  if (kAdj.count(low)) return Upos::ADJ;
  if (kVerb.count(low)) return Upos::VERB;
  if (is_upper(first)) return Upos::PROPN;
  if (low.ends_with("ly")) return Upos::ADV;
  if (low.find('-') != std::string::npos) return Upos::ADJ;
  if (low.ends_with("ing") || (low.ends_with("ed") && low.size() > 4)) return Upos::VERB;
  (void)before;
  return Upos::NOUN;
}

inline PlainText tagged_text(std::string text) {
  PlainText out = plain_text(std::move(text));
  auto& tokens = out.analysis.tokens;
  // "'" and "s" were cut apart: one token again, as a tokenizer gives them.
  std::vector<uint32_t> moved(tokens.size() + 1, 0);
  std::vector<Token> joined;
  for (size_t i = 0; i < tokens.size(); ++i) {
    moved[i] = static_cast<uint32_t>(joined.size());
    Token& t = tokens[i];
    const bool tail =
        t.norm == "s" && !t.space_before && !joined.empty() && joined.back().norm == "'" && !joined.back().space_before;
    const bool stop = t.norm == "." && !t.space_before && !joined.empty() &&
                      (joined.back().norm.size() == 1 || joined.back().norm.find('.') != std::string::npos ||
                       joined.back().norm == "Gen" || joined.back().norm == "Col" || joined.back().norm == "Maj" ||
                       joined.back().norm == "Lt" || joined.back().norm == "Brig") &&
                      is_upper(static_cast<unsigned char>(joined.back().norm[0]));
    if (tail || stop) {
      joined.back().norm += t.norm;
      joined.back().span.end = t.span.end;
      continue;
    }
    joined.push_back(t);
  }
  moved[tokens.size()] = static_cast<uint32_t>(joined.size());
  std::string before;
  for (Token& t : joined) {
    const std::string low = to_lower(t.norm);
    t.tag = coarse_tag(t.norm, low, before);
    t.lemma = low;
    before = low;
  }
  tokens = std::move(joined);
  std::vector<Sentence> kept;
  for (Sentence s : out.analysis.sentences) {
    s.first = moved[s.first];
    s.last = moved[s.last];
    if (s.first < s.last) kept.push_back(s);
  }
  out.analysis.sentences = std::move(kept);
  return out;
}

}  // namespace rashomon
