// SPDX-License-Identifier: Apache-2.0
#include "split_tokens.h"

#include <algorithm>
#include <array>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

enum class Kind : uint8_t { letter, digit, mark, space };

/// Keeps the look ahead for addresses short, so that no text makes it quadratic.
constexpr size_t kLongestAddress = 2048;

/// The scanner of one run of non-space characters. Positions count characters from its start.
class Chunk {
 public:
  Chunk(const std::vector<NormalChar>& chars, const std::vector<Kind>& kinds, size_t begin, size_t end,
        const WordLists& lists)
      : chars_(chars), kinds_(kinds), begin_(begin), size_(end - begin), lists_(lists) {}

  /// Ends of the tokens.
  std::vector<size_t> cut() {
    size_t at = 0;
    while (at < size_) {
      const size_t address = address_end(at);
      if (address > at) {
        ends_.push_back(address);
        at = address;
      } else if (kind(at) == Kind::mark) {
        at = cut_mark(at);
      } else {
        at = cut_word(at);
      }
    }
    return std::move(ends_);
  }

 private:
  char32_t code(size_t at) const { return at < size_ ? chars_[begin_ + at].code : 0; }
  Kind kind(size_t at) const { return at < size_ ? kinds_[begin_ + at] : Kind::space; }
  bool letter(size_t at) const { return kind(at) == Kind::letter; }
  bool digit(size_t at) const { return kind(at) == Kind::digit; }
  bool alnum(size_t at) const { return letter(at) || digit(at); }

  std::string lower(size_t from, size_t to) const {
    std::string out;
    for (size_t i = from; i < to; ++i) out += chars_[begin_ + i].bytes;
    return to_lower(out);
  }

  size_t end_of(Kind wanted, size_t at) const {
    while (kind(at) == wanted) ++at;
    return at;
  }

  /// Web and mail addresses, hashtags and handles that begin at `at`; `at` if there is none.
  size_t address_end(size_t at) const {
    if (at > 0 && alnum(at - 1)) return at;
    if (!addresses_known_) find_address_signs();
    if (alnum(at) && (has_scheme_ || has_mail_)) {
      size_t end = at;
      bool scheme = false;
      bool mail = false;
      while (end < size_ && end - at < kLongestAddress && !ends_address(code(end))) {
        if (code(end) == ':' && code(end + 1) == '/' && code(end + 2) == '/' && end > at) scheme = true;
        if (code(end) == '@' && end > at && alnum(end + 1)) mail = true;
        ++end;
      }
      if (scheme || mail) return trimmed_end(at, end);
    }
    if (letter(at) && code(at + 3) == '.' && end_of(Kind::letter, at) == at + 3 && lower(at, at + 3) == "www") {
      size_t end = at;
      while (end < size_ && end - at < kLongestAddress && !ends_address(code(end))) ++end;
      return trimmed_end(at, end);
    }
    if ((code(at) == '@' || code(at) == '#') && letter(at + 1)) {
      size_t end = at + 1;
      while (alnum(end) || code(end) == '_') ++end;
      return end;
    }
    return at;
  }

  void find_address_signs() const {
    addresses_known_ = true;
    for (size_t i = 0; i < size_; ++i) {
      has_scheme_ = has_scheme_ || (code(i) == '/' && code(i + 1) == '/');
      has_mail_ = has_mail_ || code(i) == '@';
    }
  }

  static bool ends_address(char32_t c) {
    return c == '<' || c == '>' || c == '"' || c == '(' || c == ')' || c == '[' || c == ']' || c == ',' || c == ';' ||
           c == '\'';
  }

  size_t trimmed_end(size_t at, size_t end) const {
    while (end > at + 1 &&
           (code(end - 1) == '.' || code(end - 1) == ':' || code(end - 1) == '!' || code(end - 1) == '?'))
      --end;
    return end;
  }

  size_t cut_mark(size_t at) {
    const char32_t c = code(at);
    size_t end = at + 1;
    auto run_of = [&](auto&& same) {
      while (end < size_ && same(code(end))) ++end;
    };
    if (c == '.' || c == '!' || c == '?') {
      run_of([](char32_t d) { return d == '.' || d == '!' || d == '?'; });
      if (end == at + 1 && c == '.' && digit(end)) end = end_of(Kind::digit, end);
    } else if (c == '-' || c == '=' || c == '*' || c == '_' || c == '~' || c == '<' || c == '>' || c == '+' ||
               c == '#' || c == '$') {
      // Rulers mix two signs: "----==".
      const bool ruler = c == '-' || c == '=';
      run_of([c, ruler](char32_t d) { return d == c || (ruler && (d == '-' || d == '=')); });
    } else if (c == '\'' && code(at + 1) == '\'') {
      end = at + 2;
    } else if (c == '\'') {
      const size_t word = end_of(Kind::letter, at + 1);
      if (at > 0 && is_clitic(at, word))
        end = word;
      else if (at == 0 && word > at + 1 &&
               (lower(at, word) == "'em" || lower(at, word) == "'til" || lower(at, word) == "'s"))
        end = word;
      else if (at == 0 && digit(at + 1) && digit(at + 2) && code(at + 3) == 's')
        end = at + 4;
    } else if ((c == ':' || c == ';') &&
               (code(at + 1) == ')' || code(at + 1) == '(' || code(at + 1) == 'P' || code(at + 1) == 'D') &&
               at + 2 == size_) {
      end = at + 2;
    } else if ((c == ':' || c == ';') && code(at + 1) == '-' && (code(at + 2) == ')' || code(at + 2) == '(')) {
      end = at + 3;
    }
    ends_.push_back(end);
    return end;
  }

  /// True if [apostrophe, end) is "'s" and the like and no letter or digit follows.
  bool is_clitic(size_t apostrophe, size_t end) const {
    if (alnum(end)) return false;
    const std::string text = lower(apostrophe, end);
    static constexpr std::array kClitics = {"'s", "'m", "'d", "'re", "'ve", "'ll"};
    return std::find(kClitics.begin(), kClitics.end(), text) != kClitics.end();
  }

  size_t cut_word(size_t start) {
    const size_t end = word_end(start);
    if (cut_clitic(start, end) || cut_contraction(start, end) || cut_unit(start, end)) return ends_.back();
    ends_.push_back(with_period(start, end));
    return ends_.back();
  }

  /// The end of the letters, digits and inner marks that make one word.
  size_t word_end(size_t start) const {
    size_t at = start;
    while (at < size_) {
      if (alnum(at)) {
        ++at;
        continue;
      }
      if (!joins(start, at)) break;
      ++at;
    }
    // "US$"
    if (code(at) == '$' && at - start <= 3 && is_upper(code(start))) ++at;
    return at;
  }

  /// True if the mark at `at` stands inside the word that began at `start`. REQUIRES at > start.
  bool joins(size_t start, size_t at) const {
    if (at == start || !alnum(at + 1)) return false;
    const bool between_digits = digit(at - 1) && digit(at + 1);
    switch (code(at)) {
      case '.':
        return between_digits || (letter(at - 1) && letter(at + 1) && !sentences_meet(start, at)) ||
               (letter(at - 1) && digit(at + 1) && at - start < 2) ||
               (digit(at - 1) && letter(at + 1) && is_lower(code(at + 1)));
      case ',': return between_digits && digit(at + 2) && digit(at + 3) && !digit(at + 4);
      case ':': return between_digits;
      case '/': return between_digits || is_short_with(start, at);
      case '&': return letter(at - 1) && is_upper(code(at - 1)) && is_upper(code(at + 1));
      case '\'': return letter(at - 1) && !is_clitic(at, end_of(Kind::letter, at + 1));
      case '_':
      case '@': return true;
      case '-': return hyphen_joins(start, at);
      default: return false;
    }
  }

  /// "w/o", "b/c".
  bool is_short_with(size_t start, size_t at) const {
    if (at != start + 1 || end_of(Kind::letter, at + 1) != at + 2 || alnum(at + 2)) return false;
    const std::string text = lower(start, at + 2);
    return text == "w/o" || text == "b/c";
  }

  /// "…forward.Later…": a period without a space between two sentences. Host names and initials are not that.
  bool sentences_meet(size_t start, size_t at) const {
    if (!is_upper(code(at + 1)) || at - start < 3) return false;
    for (size_t i = start; i < at; ++i) {
      if (code(i) == '.') return false;
    }
    return is_lower(code(at - 1)) && is_lower(code(at - 2));
  }

  bool hyphen_joins(size_t start, size_t at) const {
    if (digit(at - 1) && digit(at + 1)) return is_phone_or_date(start, at);
    if (!letter(at + 1)) return false;
    size_t from = at;
    while (from > start && letter(from - 1)) --from;
    if (from == at || (from > start && digit(from - 1))) return false;
    if (code(at + 1) == 'e' && !alnum(at + 2)) return true;  // "Lashkar-e"
    return lists_.prefixes.contains(lower(from, at));
  }

  /// "555-0142", "02-05-2020", but not "10-12" or "1969-1970".
  bool is_phone_or_date(size_t start, size_t at) const {
    size_t before = at;
    while (before > start && digit(before - 1)) --before;
    const size_t after = end_of(Kind::digit, at + 1);
    const size_t left = at - before;
    const size_t right = after - at - 1;
    const bool more = (before > start && code(before - 1) == '-') || (code(after) == '-' && digit(after + 1));
    return more || (right == 4 && (left == 3 || left == 1));
  }

  /// "don't" -> "do" "n't"; "Iran's" -> "Iran" "'s".
  bool cut_clitic(size_t start, size_t end) {
    if (end - start >= 4 && code(end - 2) == '\'' && (code(end - 1) == 't' || code(end - 1) == 'T') &&
        (code(end - 3) == 'n' || code(end - 3) == 'N')) {
      ends_.push_back(end - 3);
      ends_.push_back(end);
      return true;
    }
    if (code(end) != '\'') return false;
    const size_t after = end_of(Kind::letter, end + 1);
    if (!is_clitic(end, after)) return false;
    ends_.push_back(end);
    ends_.push_back(after);
    return true;
  }

  /// "cannot" -> "can" "not"; "its not" -> "it" "s" "not".
  bool cut_contraction(size_t start, size_t end) {
    if (end - start < 2 || end - start > 8 || code(end) == '\'') return false;
    const std::string text = lower(start, end);
    const auto known = lists_.cuts.find(text);
    const size_t first = known != lists_.cuts.end() ? known->second : text == "its" && means_it_is(end) ? 2 : 0;
    if (first == 0) return false;
    ends_.push_back(start + first);
    ends_.push_back(end);
    return true;
  }

  /// True if after "its" comes a word that no owned thing begins with.
  bool means_it_is(size_t end) const {
    size_t at = begin_ + end;
    if (at >= chars_.size() || kinds_[at] != Kind::space) return false;
    while (at < chars_.size() && kinds_[at] == Kind::space) ++at;
    std::string next;
    for (; at < chars_.size() && kinds_[at] == Kind::letter && next.size() < 16; ++at) next += chars_[at].bytes;
    return (at == chars_.size() || kinds_[at] == Kind::space) && lists_.after_its.contains(next);
  }

  /// "50km" -> "50" "km".
  bool cut_unit(size_t start, size_t end) {
    if (!digit(start) || !letter(end - 1)) return false;
    size_t at = end;
    while (letter(at - 1)) --at;
    for (size_t i = start; i < at; ++i) {
      if (!digit(i) && code(i) != '.' && code(i) != ',' && code(i) != ':') return false;
    }
    const std::string unit = lower(at, end);
    if (!lists_.units.contains(unit)) return false;
    // "3G", "10MM" are not grams and millimetres.
    if (is_upper(code(at)) && unit != "am" && unit != "pm" && unit != "km" && unit != "kg") return false;
    ends_.push_back(at);
    ends_.push_back(end);
    return true;
  }

  /// The end of a word with the period of its abbreviation, if it is one.
  size_t with_period(size_t start, size_t end) const {
    if (code(end) != '.') return end;
    if (code(end + 1) == '.') {  // "Inc..": the period of the word and that of the sentence
      const bool two = code(end + 2) != '.' && lists_.abbreviation(lower(start, end));
      return two ? end + 1 : end;
    }
    if (!letter(end - 1)) return end;
    bool dotted = false;
    for (size_t i = start; i < end; ++i) dotted = dotted || code(i) == '.';
    const bool initial = end - start == 1 && is_upper(code(start));
    if (initial) return end + 1;
    if (dotted) {
      bool single = true;  // "U.S", "a.m": single letters between the periods
      for (size_t i = start; i < end; ++i) single = single && (code(i) == '.') == ((i - start) % 2 == 1);
      if (single) return end + 1;
    }
    return lists_.abbreviation(lower(start, end)) ? end + 1 : end;
  }

  const std::vector<NormalChar>& chars_;
  const std::vector<Kind>& kinds_;
  size_t begin_;
  size_t size_;
  const WordLists& lists_;
  std::vector<size_t> ends_;
  mutable bool addresses_known_ = false;
  mutable bool has_scheme_ = false;
  mutable bool has_mail_ = false;
};

Kind kind_of(const NormalChar& c) {
  if (c.space) return Kind::space;
  if (c.code < 0x80) {
    const auto a = static_cast<char>(c.code);
    if ((a >= 'a' && a <= 'z') || (a >= 'A' && a <= 'Z')) return Kind::letter;
    return a >= '0' && a <= '9' ? Kind::digit : Kind::mark;
  }
  // Marks that combine with letters belong to them, as do characters that could not be decoded.
  if (is_letter(c.code) || (c.code >= 0x300 && c.code < 0x370) || c.code == 0xFFFD) return Kind::letter;
  return is_digit(c.code) ? Kind::digit : Kind::mark;
}

}  // namespace

Result<WordLists> WordLists::open(const Models& models) {
  constexpr std::string_view kName = "en/language/words.txt";
  auto bytes = models.get(kName);
  if (!bytes) return bytes.error();
  WordLists lists;
  size_t number = 0;
  for (size_t at = 0; at < bytes->size();) {
    const size_t end = std::min(bytes->find('\n', at), bytes->size());
    const std::string_view line = trim(bytes->substr(at, end - at));
    at = end + 1;
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const size_t blank = line.find(' ');
    const std::string_view kind = line.substr(0, blank);
    if (kind == "cut") {
      const size_t second = line.find(' ', blank + 1);
      if (second != std::string_view::npos) {
        const std::string_view first = line.substr(blank + 1, second - blank - 1);
        lists.cuts.emplace(std::string(first).append(line.substr(second + 1)), first.size());
        continue;
      }
    }
    auto* list = kind == "title"     ? &lists.titles
                 : kind == "short"   ? &lists.shorts
                 : kind == "month"   ? &lists.months
                 : kind == "prefix"  ? &lists.prefixes
                 : kind == "unit"    ? &lists.units
                 : kind == "starter" ? &lists.starters
                 : kind == "its"     ? &lists.after_its
                                     : nullptr;
    if (list == nullptr || blank == std::string_view::npos) {
      return Error{
          ErrorCode::malformed,
          std::string(kName) + " line " + std::to_string(number) + ": a line is KIND WORD, or cut FIRST SECOND",
          "See the head of the file for the kinds."};
    }
    list->insert(std::string(trim(line.substr(blank + 1))));
  }
  return lists;
}

std::vector<RawToken> split_tokens(std::string_view text, Span span, const WordLists& lists) {
  const std::vector<NormalChar> chars = normalise_text(text, span);
  std::vector<Kind> kinds(chars.size());
  std::transform(chars.begin(), chars.end(), kinds.begin(), kind_of);
  std::vector<RawToken> tokens;
  int lines = 0;
  bool space = false;
  for (size_t at = 0; at < chars.size();) {
    if (kinds[at] == Kind::space) {
      lines += chars[at].code == '\n';
      space = true;
      ++at;
      continue;
    }
    size_t end = at;
    while (end < chars.size() && kinds[end] != Kind::space) ++end;
    size_t start = at;
    for (const size_t token_end : Chunk(chars, kinds, at, end, lists).cut()) {
      RawToken token;
      token.span = {chars[start].source.begin, chars[at + token_end - 1].source.end};
      for (size_t i = start; i < at + token_end; ++i) token.norm += chars[i].bytes;
      size_t source = token.span.begin;
      token.source = next_code_point(text, source);
      token.space_before = space && !tokens.empty();
      token.line_before = lines > 0 && !tokens.empty();
      token.blank_before = lines > 1 && !tokens.empty();
      tokens.push_back(std::move(token));
      start = at + token_end;
      lines = 0;
      space = false;
    }
    at = end;
  }
  return tokens;
}

}  // namespace rashomon
