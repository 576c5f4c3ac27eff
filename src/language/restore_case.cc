// SPDX-License-Identifier: Apache-2.0
// True-casing by tags. Idea: a tagger that was trained on capitals too still tells proper nouns from common ones by
// their neighbours; one vote over the report evens out what it saw of a rare word here and there. In the spirit of
// Lita, Ittycheriah, Roukos and Kambhatla (2003), "tRuEcasIng", ACL, with tags in the place of a language model.
#include "restore_case.h"

#include <string>
#include <unordered_map>
#include <vector>

#include "find_titled_phrases.h"
#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kShortest = 40;       // letters that a report must have
constexpr size_t kLongestAcronym = 6;  // letters

struct Vote {
  int names = 0, others = 0;
  bool acronym = false;
};

bool has_vowel(const std::string& low) { return low.find_first_of("aeiouy") != std::string::npos; }

bool only_letters(const std::string& word) {
  for (size_t at = 0; at < word.size();) {
    if (!is_letter(next_code_point(word, at))) return false;
  }
  return !word.empty();
}

/// "BOGOTA" is Bogota, "D'AUBUISSON" is D'Aubuisson.
std::string with_capital(const std::string& word) {
  std::string out;
  bool start = true;
  size_t letters = 0;
  for (size_t at = 0; at < word.size();) {
    const size_t from = at;
    const char32_t c = next_code_point(word, at);
    const std::string letter = word.substr(from, at - from);
    out += start ? letter : to_lower(letter);
    letters += is_letter(c);
    start = c == '-' || (c == '\'' && letters == 1 && word.size() - at > 2);
  }
  return out;
}

}  // namespace

bool is_in_capitals(const Document& document, const Analysis& analysis) {
  size_t upper = 0, lower = 0;
  for (const Sentence& s : analysis.sentences) {
    if (document.blocks[s.block].kind == BlockKind::furniture) continue;
    for (uint32_t t = s.first; t < s.last; ++t) {
      const std::string& word = analysis.tokens[t].norm;
      for (size_t at = 0; at < word.size();) {
        const char32_t c = next_code_point(word, at);
        if (is_letter(c)) ++(is_upper(c) ? upper : lower);
      }
    }
  }
  return upper >= kShortest && lower * 12 <= upper;
}

void restore_case(Analysis& analysis, const Lexicon& lexicon) {
  std::unordered_map<std::string, Vote> votes;
  const auto neighbour = [&](uint32_t t, const char* mark) {
    return t < analysis.tokens.size() && analysis.tokens[t].norm == mark;
  };
  for (uint32_t t = 0; t < analysis.tokens.size(); ++t) {
    const Token& token = analysis.tokens[t];
    Vote& vote = votes[to_lower(token.norm)];
    ++(token.tag == Upos::PROPN ? vote.names : vote.others);
    if (t > 0 &&
        ((neighbour(t - 1, "(") && neighbour(t + 1, ")")) || (neighbour(t - 1, "[") && neighbour(t + 1, "]"))) &&
        token.norm.size() <= kLongestAcronym && token.norm.size() > 1 && only_letters(token.norm))
      vote.acronym = true;
  }
  const std::vector<uint8_t> titled = find_titled_phrases(analysis, lexicon);
  for (const Sentence& s : analysis.sentences) {
    bool opens = true;
    for (uint32_t t = s.first; t < s.last; ++t) {
      Token& token = analysis.tokens[t];
      if (token.norm.find('.') != std::string::npos && token.norm.size() > 2) {  // "U.S.", "COL."
        const bool initials = token.norm.size() >= 4 && token.norm[1] == '.';
        if (!initials) token.norm = with_capital(token.norm);
        continue;
      }
      const std::string low = to_lower(token.norm);
      const Vote& vote = votes[low];
      const bool known = lexicon.find(hash_word(low)) != nullptr;
      const bool name = titled[t] || (known ? token.tag == Upos::PROPN : vote.names >= vote.others);
      const bool letters = only_letters(token.norm);
      const bool acronym = vote.acronym || (!known && letters && token.norm.size() > 1 &&
                                            token.norm.size() <= kLongestAcronym && !has_vowel(low));
      if (acronym && (name || !known) && neighbour(t - 1, "[") &&
          neighbour(t + 1, "]")) {  // trees know round brackets better
        analysis.tokens[t - 1].norm = "(";
        analysis.tokens[t + 1].norm = ")";
      }
      if (!(acronym && (name || !known))) token.norm = name || opens || low == "i" ? with_capital(token.norm) : low;
      if (letters) opens = false;
    }
  }
}

}  // namespace rashomon
