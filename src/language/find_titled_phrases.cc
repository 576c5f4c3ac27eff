// SPDX-License-Identifier: Apache-2.0
// Idea: without case, writers still show what is a name. Letters in brackets or between commas stand behind the name
// that they shorten; an adjective between two proper nouns belongs to both; and a phrase that was a name once in a
// report is one wherever it stands.
#include "find_titled_phrases.h"

#include <string>
#include <unordered_map>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr uint32_t kLongestPhrase = 10;  // tokens
constexpr size_t kLongestAcronym = 12;   // bytes
constexpr size_t kMostPhrases = 64;      // a report; more are not looked for again

class TitledPhrases {
 public:
  TitledPhrases(const Analysis& analysis, const Lexicon& lexicon)
      : tokens_(analysis.tokens), analysis_(analysis), lexicon_(lexicon), named_(tokens_.size(), 0) {}

  std::vector<uint8_t> run() {
    for (const Sentence& s : analysis_.sentences) {
      for (uint32_t t = s.first + 1; t + 1 < s.last; ++t) {
        const std::string& mark = tokens_[t].norm;
        if (mark == "(" || mark == "[" || mark == ",") before_acronym(s, t);
        between_names(s, t);
      }
    }
    repeat();
    return std::move(named_);
  }

 private:
  bool content(uint32_t t) const {
    const Upos tag = tokens_[t].tag;
    return tag == Upos::PROPN || tag == Upos::NOUN || tag == Upos::ADJ;
  }
  bool proper(uint32_t t) const { return tokens_[t].tag == Upos::PROPN; }
  bool known(uint32_t t) const { return lexicon_.find(hash_word(to_lower(tokens_[t].norm))) != nullptr; }

  /// "[FMLN]", "(UC-ELN)", ", FPMR,": the letters stand in [open + 1, close); 0 if it is something else.
  uint32_t acronym_end(const Sentence& s, uint32_t open) const {
    const std::string& mark = tokens_[open].norm;
    const char* const close = mark == "(" ? ")" : mark == "[" ? "]" : ",";
    size_t bytes = 0;
    for (uint32_t t = open + 1; t < s.last && t < open + 5; ++t) {
      if (tokens_[t].norm == close) return bytes > 1 ? t : 0;
      if (tokens_[t].norm == "-") continue;
      bytes += tokens_[t].norm.size();
      for (const char c : tokens_[t].norm) {
        if (c < 'A' || c > 'Z') return 0;
      }
      // between commas stand names of towns and persons too: only letters that no one can pronounce are short for more
      const bool letters = tokens_[t].norm.find_first_of("AEIOUY") == std::string::npos;
      if (bytes > kLongestAcronym || (mark == "," ? !letters || !proper(t) : !proper(t) && known(t))) return 0;
    }
    return 0;
  }

  void before_acronym(const Sentence& s, uint32_t open) {
    const uint32_t close = acronym_end(s, open);
    if (close == 0) return;
    uint32_t from = open, words = 0;
    for (uint32_t t = open; t-- > s.first && open - t <= kLongestPhrase;) {
      const std::string& norm = tokens_[t].norm;
      if (content(t)) {
        from = t;
        ++words;
      } else if (norm != "OF" && norm != "-" && norm != "'S" && norm != "'" && norm != "FOR" && norm != "AND" &&
                 !(norm == "THE" && t > s.first && tokens_[t - 1].norm == "OF")) {
        break;
      } else if (norm == "AND" && !long_name(s, t, open)) {
        break;
      }
    }
    // "MEMBERS OF THE X Y FRONT": who belongs to it is no part of its name
    for (uint32_t t = from; t + 1 < open; ++t) {
      if (tokens_[t].norm != "OF") continue;
      if (tokens_[t + 1].norm != "THE") continue;
      from = t + 2;
      words = count(from, open);
    }
    while (words > 2 && describes(from, open + 1, close)) {
      ++from;
      --words;
      while (from < open && !content(from)) ++from;
    }
    if (words > 1) keep(from, open);
  }
  uint32_t count(uint32_t from, uint32_t to) const {
    uint32_t n = 0;
    for (uint32_t t = from; t < to; ++t) n += content(t);
    return n;
  }
  /// "COMMITTEE OF RELATIVES AND FRIENDS (CRF)": "and" within one name has an "of" or "for" before it.
  bool long_name(const Sentence& s, uint32_t at, uint32_t open) const {
    if (open - at > 3) return false;
    for (uint32_t t = at; t-- > s.first && at - t < 5;) {
      if (tokens_[t].norm == "OF" || tokens_[t].norm == "FOR") return true;
      if (!content(t)) return false;
    }
    return false;
  }
  /// "THE MAOIST X Y": an adjective that tells a party's colour, and no letter of the acronym.
  bool describes(uint32_t t, uint32_t from, uint32_t to) const {
    const std::string& norm = tokens_[t].norm;
    if (tokens_[t].tag != Upos::ADJ && tokens_[t].tag != Upos::NOUN) return false;
    const bool colour = norm.ends_with("IST") || norm.ends_with("-WING") || norm.ends_with("WING") ||
                        norm.ends_with("STYLED") || norm.ends_with("CALLED") || norm == "REBEL" ||
                        norm == "GUERRILLA" || norm == "SUBVERSIVE" || norm == "CLANDESTINE" || norm == "OUTLAWED" ||
                        norm == "GROUP";
    if (!colour) return false;
    for (uint32_t a = from; a < to; ++a) {
      if (tokens_[a].norm.find(norm[0]) != std::string::npos) return false;
    }
    return true;
  }

  /// "X Y NATIONAL LIBERATION FRONT", "ARMY OF NATIONAL LIBERATION"
  void between_names(const Sentence& s, uint32_t t) {
    if (tokens_[t].tag != Upos::ADJ || named_[t]) return;
    uint32_t end = t + 1;
    while (end < s.last && tokens_[end].tag == Upos::ADJ && end < t + 3) ++end;
    if (end >= s.last || !proper(end)) return;
    const bool behind_name = proper(t - 1);
    const bool behind_of = t > s.first + 1 && tokens_[t - 1].norm == "OF" && proper(t - 2);
    if (!behind_name && !behind_of) return;
    // "PRESIDENT X VISITED PERUVIAN Y" has a verb between; a demonym behind "of" is a place's: "ARMY OF PERUVIAN X"
    for (uint32_t k = t; k < end; ++k) named_[k] = 1;
  }

  void keep(uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; ++t) named_[t] = content(t);
    std::vector<std::string> phrase;
    for (uint32_t t = from; t < to; ++t) phrase.push_back(tokens_[t].norm);
    std::vector<std::vector<std::string>>& same = phrases_[phrase.front()];
    for (const auto& other : same) {
      if (other == phrase) return;
    }
    if (kept_++ < kMostPhrases) same.push_back(std::move(phrase));
  }
  void repeat() {
    if (phrases_.empty()) return;
    for (uint32_t t = 0; t < tokens_.size(); ++t) {
      const auto found = phrases_.find(tokens_[t].norm);
      if (found == phrases_.end()) continue;
      for (const std::vector<std::string>& phrase : found->second) {
        uint32_t n = 0;
        while (n < phrase.size() && t + n < tokens_.size() && tokens_[t + n].norm == phrase[n]) ++n;
        if (n < phrase.size()) continue;
        for (uint32_t k = t; k < t + n; ++k) named_[k] = named_[k] || is_word(phrase[k - t]);
      }
    }
  }
  static bool is_word(const std::string& norm) {
    return norm != "OF" && norm != "FOR" && norm != "AND" && norm != "THE" && norm != "-" && norm[0] != '\'';
  }

  const std::vector<Token>& tokens_;
  const Analysis& analysis_;
  const Lexicon& lexicon_;
  std::vector<uint8_t> named_;
  std::unordered_map<std::string, std::vector<std::vector<std::string>>> phrases_;  // looked up only, never walked
  size_t kept_ = 0;
};

}  // namespace

std::vector<uint8_t> find_titled_phrases(const Analysis& analysis, const Lexicon& lexicon) {
  return TitledPhrases(analysis, lexicon).run();
}

}  // namespace rashomon
