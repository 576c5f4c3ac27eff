// SPDX-License-Identifier: Apache-2.0
#include "split_sentences.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

constexpr size_t kMostOfWriter = 8;  // tokens of a name and an address

bool is_quote(const RawToken& token) { return token.norm == "\"" || token.norm == "''" || token.norm == "'"; }
bool is_closing_bracket(const RawToken& token) { return token.norm == ")" || token.norm == "]" || token.norm == "}"; }
bool is_opening(const RawToken& token) { return token.norm == "(" || token.norm == "[" || is_quote(token); }

/// Periods, question and exclamation marks, in any number.
bool is_final(const RawToken& token) {
  return !token.norm.empty() && token.norm.find_first_not_of(".!?") == std::string::npos;
}
bool is_ellipsis(const RawToken& token) {
  return token.norm.size() > 1 && token.norm.find_first_not_of('.') == std::string::npos;
}

/// ":)", ";-(": ends what stands before it.
bool is_smiley(const RawToken& token) {
  return token.norm.size() >= 2 && token.norm.size() <= 3 && (token.norm[0] == ':' || token.norm[0] == ';') &&
         (token.norm.back() == ')' || token.norm.back() == '(' || token.norm.back() == 'D' || token.norm.back() == 'P');
}

/// A line drawn with signs: "____________", "-----==".
bool is_ruler(const RawToken& token) {
  return token.norm.size() >= 6 && token.norm.find_first_not_of("_-=*~#+<>") == std::string::npos;
}

bool is_web_address(const RawToken& token) {
  return token.norm.find("://") != std::string::npos || token.norm.rfind("www.", 0) == 0;
}

char32_t first_code(const RawToken& token) {
  size_t at = 0;
  return token.norm.empty() ? 0 : next_code_point(token.norm, at);
}

/// True if `text` is two or three numbers with `mark` between: "07/30/2001", "5:17".
bool is_numbers_with(std::string_view text, char mark) {
  size_t marks = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    const bool digit = text[at] >= '0' && text[at] <= '9';
    if (!digit && (text[at] != mark || at == 0 || text[at - 1] == mark || at + 1 == text.size())) return false;
    marks += digit ? 0 : 1;
  }
  return marks == 1 || marks == 2;
}

class Splitter {
 public:
  Splitter(const std::vector<RawToken>& tokens, const WordLists& lists) : tokens_(tokens), lists_(lists) {}

  std::vector<uint32_t> run(size_t most_words) {
    size_t start = 0;
    find_casual();
    for (size_t i = 0; i < tokens_.size(); ++i) {
      const RawToken& token = tokens_[i];
      if (is_quote(token) && token.norm != "'") quote_open_ = !closes_quote(i);
      if (i + 1 == tokens_.size()) break;
      if (tokens_[i + 1].blank_before || ends_sentence(start, i)) {
        ends_.push_back(static_cast<uint32_t>(i + 1));
        start = i + 1;
        quote_open_ = quote_open_ && !tokens_[i + 1].blank_before;
      } else if (i + 1 - start >= most_words) {
        start = cut_long(start, i + 1);
      }
    }
    if (!tokens_.empty()) ends_.push_back(static_cast<uint32_t>(tokens_.size()));
    return std::move(ends_);
  }

 private:
  /// Text that writes "i" for "I", or begins with a small letter and goes on so, has sentences that begin small.
  void find_casual() {
    size_t small = 0;
    size_t large = 0;
    for (size_t i = 0; i < tokens_.size(); ++i) {
      const char32_t c = first_code(tokens_[i]);
      casual_ = casual_ || (tokens_[i].norm == "i" && tokens_[i].space_before);
      if (i > 0 && !is_final(tokens_[i - 1])) continue;
      small += is_lower(c);
      large += is_upper(c);
    }
    casual_ = casual_ || (!tokens_.empty() && is_lower(first_code(tokens_[0])) && small > large);
  }

  /// Whether the quotation mark at `i` ends what was opened: by its shape, by the spaces around it, by the marks before
  /// it.
  bool closes_quote(size_t i) const {
    const RawToken& token = tokens_[i];
    if (i + 1 == tokens_.size() || tokens_[i + 1].blank_before) return true;  // nothing is left to open
    if (token.source == 0x201D || token.source == 0x00BB || token.source == 0x2019) return true;
    if (token.source == 0x201C || token.source == 0x00AB || token.source == 0x201E || token.source == 0x2018)
      return false;
    const bool space_after = i + 1 >= tokens_.size() || tokens_[i + 1].space_before;
    const bool space_before = i == 0 || token.space_before;
    if (space_before != space_after) return space_after;
    // Two in a row: the first closes, the second opens.
    if (space_after && i + 1 < tokens_.size() && is_quote(tokens_[i + 1])) return true;
    return quote_open_;
  }

  /// True if `i` belongs to the end of a sentence: final punctuation stands before it with only closing marks between.
  bool closing(size_t start, size_t i) const {
    const RawToken& token = tokens_[i];
    if (!is_closing_bracket(token) && !(is_quote(token) && closes_quote(i))) return false;
    // In front of a closing mark that stands apart there may be a space, but no new line.
    return i > start && !token.line_before;
  }

  bool ends_sentence(size_t start, size_t i) const {
    const RawToken& next = tokens_[i + 1];
    if (is_letter_head(start, i) || is_place_label(start, i)) return true;
    if (is_ruler(next) != is_ruler(tokens_[i])) return !is_final(next) && !is_closing_bracket(next);
    if (is_smiley(tokens_[i]) || is_web_address(tokens_[i]))
      return next.space_before && (is_upper(first_code(next)) || is_web_address(next));
    if (closing(start, i + 1) || is_final(next)) return false;
    if (is_closing_bracket(next) || is_smiley(next)) return false;
    size_t last = i;
    while (last > start && closing(start, last)) --last;
    const RawToken& token = tokens_[last];
    const bool marks_between = last != i;
    if (is_final(token)) return after_final(start, last, i, marks_between);
    if (token.norm.size() > 1 && token.norm.back() == '.' && last == i) return after_abbreviation(i);
    return false;
  }

  /// A day and a time begin at `i`, as programs write them over letters and posts: "07/30/2001 05:17 PM".
  bool is_stamp(size_t i) const {
    return i + 2 < tokens_.size() && is_numbers_with(tokens_[i].norm, '/') &&
           is_numbers_with(tokens_[i + 1].norm, ':') && (tokens_[i + 2].norm == "AM" || tokens_[i + 2].norm == "PM");
  }

  /// Letters whose lines were run together: who wrote stands before a day and time, the letter behind them.
  /// "Ann Lee | 07/30/2001 05:17 PM | Please see". One word before them is a preposition or the like.
  bool is_letter_head(size_t start, size_t i) const {
    const RawToken& next = tokens_[i + 1];
    // "EST" tells the zone of the time.
    if (i >= start + 2 && i != start + 3 && is_stamp(i - 2))
      return is_upper(first_code(next)) && (next.norm.size() < 2 || next.norm.size() > 5 || next.norm.back() >= 'a');
    if (!is_stamp(i + 1) || i == start || i + 1 - start > kMostOfWriter) return false;
    return std::none_of(
        tokens_.begin() + static_cast<std::ptrdiff_t>(start), tokens_.begin() + static_cast<std::ptrdiff_t>(i + 1),
        [](const RawToken& token) { return is_lower(first_code(token)) && token.norm.find('@') == std::string::npos; });
  }

  /// "* BENGHAZI - A bomb killed two": the place in capitals that opens an item of a list stands by itself.
  bool is_place_label(size_t start, size_t i) const {
    constexpr size_t kLongest = 6;
    if (tokens_[i].norm != "-" || !tokens_[i].space_before || !tokens_[i + 1].space_before || i == start ||
        i - start > kLongest || (start > 0 && !tokens_[start].blank_before) || !is_upper(first_code(tokens_[i + 1])))
      return false;
    size_t words = 0;
    for (size_t k = start; k < i; ++k) {
      const std::string& norm = tokens_[k].norm;
      if (norm == "*" || norm == "," || norm == "-") continue;
      if (norm.size() < 3 || !std::all_of(norm.begin(), norm.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
      ++words;
    }
    return words > 0;
  }

  bool after_final(size_t start, size_t last, size_t i, bool marks_between) const {
    const RawToken& token = tokens_[last];
    const RawToken& next = tokens_[i + 1];
    const char32_t c = first_code(next);
    if (!next.space_before && !is_upper(c) && !is_opening(next)) return false;
    // "Is it over?" he asked. "No. 5"
    if (is_lower(c)) {
      if (marks_between) return false;
      if (casual_ && next.space_before && last > start && !is_ellipsis(token)) return true;
      return !is_ellipsis(token) && last > start && token.norm.size() >= 1 && token.norm[0] == '.' &&
             next.space_before && next.line_before;
    }
    if (next.norm == "," || next.norm == ";" || next.norm == ":" || next.norm == "-" || next.norm == "--") return false;
    // "1. The", "A. First": a number of a list is no sentence of its own.
    if (last == start + 1 && i == last && tokens_[start].norm.size() <= 2 && is_digit(first_code(tokens_[start])))
      return false;
    return true;
  }

  /// A token that keeps its period: "Col.", "U.S.", "Inc.", "p.m.", "J."
  bool after_abbreviation(size_t i) const {
    const RawToken& next = tokens_[i + 1];
    const std::string word = to_lower(std::string_view(tokens_[i].norm).substr(0, tokens_[i].norm.size() - 1));
    if (lists_.titles.contains(word)) return false;
    const char32_t c = first_code(next);
    const std::string next_lower = to_lower(next.norm);
    const bool starter = is_upper(c) && lists_.starters.contains(next_lower);
    if (word.size() == 1) return starter && next_lower.size() > 1 && i > 0 && !is_upper(first_code(tokens_[i - 1]));
    return starter || (is_quote(next) && next.space_before && !closes_quote(i + 1) && i + 2 < tokens_.size() &&
                       is_upper(first_code(tokens_[i + 2])));
  }

  /// Cuts a sentence that is too long behind its last comma or the like, or where it stands. Returns the new start.
  size_t cut_long(size_t start, size_t end) {
    size_t cut = end;
    for (size_t i = end; i > start + (end - start) / 2; --i) {
      const std::string& norm = tokens_[i - 1].norm;
      if (norm == ";" || norm == "," || norm == ":" || norm == "-" || tokens_[i - 1].line_before) {
        cut = tokens_[i - 1].line_before ? i - 1 : i;
        break;
      }
    }
    ends_.push_back(static_cast<uint32_t>(cut));
    return cut;
  }

  const std::vector<RawToken>& tokens_;
  const WordLists& lists_;
  std::vector<uint32_t> ends_;
  bool quote_open_ = false;
  bool casual_ = false;
};

}  // namespace

std::vector<uint32_t> split_sentences(const std::vector<RawToken>& tokens, const WordLists& lists, size_t most_words) {
  return Splitter(tokens, lists).run(most_words);
}

}  // namespace rashomon
