// SPDX-License-Identifier: Apache-2.0
// A tagger takes words with a capital for names, so that "Gunmen Rake Village Bar" becomes one. The report's own
// paragraphs say best what is one; lists of nouns, verbs, lands and peoples say the rest.
#include "restore_headlines.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kLongWord = 4;    // bytes
constexpr size_t kFewestLong = 3;  // long words of a line whose capitals are counted
constexpr size_t kLongestAcronym = 5;

struct Seen {
  uint32_t small = 0, capital = 0, capitals = 0;
};

bool all_letters(const std::string& word) {
  for (size_t at = 0; at < word.size();) {
    if (!is_letter(next_code_point(word, at))) return false;
  }
  return !word.empty();
}

bool begins_with_capital(const std::string& word) {
  size_t at = 0;
  return !word.empty() && is_upper(next_code_point(word, at));
}

std::string with_capital(const std::string& low_or_any) {
  size_t at = 0;
  next_code_point(low_or_any, at);
  return low_or_any.substr(0, at) + to_lower(low_or_any.substr(at));
}

class Headlines {
 public:
  Headlines(const Document& document, const NameKnowledge& knowledge, const Lexicon& lexicon, Analysis& analysis)
      : document_(document), knowledge_(knowledge), lexicon_(lexicon), analysis_(analysis) {
    common_ = (lists("village") & lists("security")) | (lists("kill") & lists("clash") & lists("blast"));
    lands_ = lists("kenya") & lists("pakistan") & lists("iraq");
    peoples_ = lists("russian") & lists("afghan") & lists("peruvian") & lists("serb");
  }

  void run() {
    const bool any = std::any_of(analysis_.sentences.begin(), analysis_.sentences.end(),
                                 [&](const Sentence& s) { return is_headline(s) && is_in_title_case(s); });
    if (!any) return;
    see_paragraphs();
    for (const Sentence& s : analysis_.sentences) {
      if (is_headline(s) && is_in_title_case(s)) restore(s);
    }
  }

 private:
  bool is_headline(const Sentence& s) const {
    const BlockKind kind = document_.blocks[s.block].kind;
    return kind == BlockKind::title;
  }

  bool is_in_title_case(const Sentence& s) const {
    size_t words = 0, capitals = 0, common = 0;
    for (uint32_t t = s.first; t < s.last; ++t) {
      const std::string& word = analysis_.tokens[t].norm;
      if (word.size() < kLongWord || !all_letters(word) || is_function_word(to_lower(word))) continue;
      ++words;
      if (!begins_with_capital(word)) continue;
      ++capitals;
      common += t > s.first && is_common(to_lower(word));
    }
    return words >= kFewestLong && capitals * 10 >= words * 8 && common > 0;
  }

  void see_paragraphs() {
    for (const Sentence& s : analysis_.sentences) {
      if (document_.blocks[s.block].kind != BlockKind::paragraph) continue;
      bool opens = true;
      for (uint32_t t = s.first; t < s.last; ++t) {
        const std::string& word = analysis_.tokens[t].norm;
        if (!all_letters(word)) {
          opens = opens || word == "\"" || word == ":" || word == "``";
          continue;
        }
        Seen& seen = seen_[to_lower(word)];
        if (!begins_with_capital(word))
          ++seen.small;
        else if (word.size() > 1 && to_upper_only(word))
          ++seen.capitals;
        else if (!opens)
          ++seen.capital;
        opens = false;
      }
    }
  }

  static bool to_upper_only(const std::string& word) {
    for (size_t at = 0; at < word.size();) {
      if (!is_upper(next_code_point(word, at))) return false;
    }
    return true;
  }

  void restore(const Sentence& s) {
    bool shouts = true;
    for (uint32_t t = s.first; t < s.last; ++t) {
      const std::string& word = analysis_.tokens[t].norm;
      shouts = shouts && (!all_letters(word) || to_upper_only(word));
    }
    bool opens = true;
    for (uint32_t t = s.first; t < s.last; ++t) {
      std::string& word = analysis_.tokens[t].norm;
      if (!all_letters(word)) {
        opens = opens || word == "\"" || word == ":" || word == "``" || word == ";";
        continue;
      }
      const bool first = opens;
      opens = false;
      const std::string low = to_lower(word);
      const bool initials = word.size() > 1 && word.size() <= kLongestAcronym && to_upper_only(word);
      const auto found = seen_.find(low);
      const Seen seen = found == seen_.end() ? Seen{} : found->second;
      if (!shouts && initials) continue;
      if (shouts && seen.capitals > seen.small + seen.capital) continue;
      const bool name = seen.small + seen.capital > 0 ? seen.capital > seen.small : !is_small(low);
      if (name || first)
        word = shouts ? with_capital(word) : word;
      else
        word = low;
    }
  }

  bool is_small(const std::string& low) const { return is_function_word(low) || is_common(low); }

  static bool is_function_word(std::string_view low) {
    static constexpr std::array<std::string_view, 56> kWords = {
        "a",    "an",    "the",  "of",   "in",    "on",     "at",     "to",      "by",    "for",     "from", "with",
        "and",  "or",    "but",  "as",   "after", "before", "near",   "over",    "into",  "amid",    "than", "more",
        "most", "their", "his",  "her",  "its",   "this",   "that",   "is",      "are",   "was",     "were", "be",
        "been", "has",   "have", "had",  "when",  "while",  "during", "against", "under", "between", "not",  "no",
        "off",  "out",   "up",   "down", "about", "around", "since",  "despite"};
    return std::find(kWords.begin(), kWords.end(), low) != kWords.end();
  }

  /// A noun or a verb, and no land or people.
  bool is_common(const std::string& low) const {
    const auto is_named = [&](const std::string& word) {
      const uint64_t own = lists(word);
      return (own & lands_) == lands_ || (own & peoples_) == peoples_;
    };
    if (is_named(low)) return false;
    if ((lists(low) & common_) != 0) return true;
    for (const std::string& stem : stems_of(low)) {
      if (is_named(stem)) return false;
      if ((lists(stem) & common_) != 0) return true;
    }
    return false;
  }

  static std::array<std::string, 3> stems_of(const std::string& low) {
    const auto cut = [&](std::string_view end, std::string_view put) {
      return low.size() > end.size() + 2 && low.ends_with(end) ? low.substr(0, low.size() - end.size()).append(put)
                                                               : std::string();
    };
    if (low.ends_with("ies")) return {cut("ies", "y"), "", ""};
    if (low.ends_with("men")) return {cut("men", "man"), "", ""};
    if (low.ends_with("es")) return {cut("s", ""), cut("es", ""), ""};
    if (low.ends_with("s")) return {cut("s", ""), "", ""};
    if (low.ends_with("ied")) return {cut("ied", "y"), "", ""};
    if (low.ends_with("ed")) return {cut("ed", ""), cut("d", ""), doubled(low, 2)};
    if (low.ends_with("ing")) return {cut("ing", ""), cut("ing", "e"), doubled(low, 3)};
    return {};
  }
  /// "grabbed", "hitting": without the end and the second of two like letters.
  static std::string doubled(const std::string& low, size_t end) {
    const size_t stem = low.size() - end;
    return stem > 3 && low[stem - 1] == low[stem - 2] ? low.substr(0, stem - 1) : std::string();
  }

  uint64_t lists(const std::string& word) const {
    if (word.empty()) return 0;
    const uint64_t phrase = add_to_phrase(kPhraseStart, describe_word(word, lexicon_).any_lower);
    return knowledge_.lists(knowledge_.find(phrase).set);
  }

  const Document& document_;
  const NameKnowledge& knowledge_;
  const Lexicon& lexicon_;
  Analysis& analysis_;
  uint64_t common_ = 0, lands_ = 0, peoples_ = 0;
  std::unordered_map<std::string, Seen> seen_;
};

}  // namespace

void restore_headlines(const Document& document, const NameKnowledge& knowledge, const Lexicon& lexicon,
                       Analysis& analysis) {
  Headlines(document, knowledge, lexicon, analysis).run();
}

}  // namespace rashomon
