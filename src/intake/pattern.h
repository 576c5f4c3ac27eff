// SPDX-License-Identifier: Apache-2.0
// Patterns over a line of text, as they are written in models/en/intake/*.tsv.
//
//   letters     themselves, whatever their case; straight quotes and hyphens also match the curly and long ones
//   a blank     any white space or none ("2 min read" matches "2min read", "Follow us onFacebook")
//   _           at least one white space
//   (a|b|)      one of the alternatives; they nest, and the last one here is empty
//   \c          the character c itself, for ( ) | { } _
//   {number}    digits          {date}  a full date         {time}  a time of day
//   {agency}    a wire service of agencies.tsv              {name}  one to five capitalised words
//   {initials}  a desk's sign-off, "ab/cd-ef"
//   {words}     1 to 90 bytes of anything that does not end a sentence
//   {rest}      all that is left of the line
//
// A match tries a bounded number of ends for every part, so its cost does not depend on the length of the line.
#pragma once

#include <bitset>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rashomon/base/result.h"

namespace rashomon {

/// What plain_letter does with characters beyond ASCII.
char32_t plain_wide_letter(char32_t c);
/// `c` in lower case, curly quotes straight, long dashes as hyphens.
inline char32_t plain_letter(char32_t c) {
  return c >= 0x80 ? plain_wide_letter(c) : c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/// Finds the ends of the class `name` ("date") at `at` in `line`, best first.
using ClassMatcher =
    std::function<void(std::string_view name, std::string_view line, size_t at, std::vector<size_t>& ends)>;

class Pattern {
 public:
  /// Errors: malformed (unbalanced parentheses or braces, unknown class); the message says which.
  static Result<Pattern> parse(std::string_view source);

  /// All ends of matches of the pattern at `at` in `line`, longest last, at most kMostEnds; empty if there is none.
  std::vector<size_t> match(std::string_view line, size_t at, const ClassMatcher& classes) const;
  /// False if no match can stand at `at`, as far as its first letters tell; a cheap test before match.
  bool may_stand_at(std::string_view line, size_t at) const { return may_match(parts_, line, at); }
  /// False if no match can begin with `c`; a cheap test before match.
  bool may_begin_with(char32_t c) const {
    const char32_t plain = plain_letter(c);
    return firsts_[plain < 0x80 ? plain : 0];
  }
  /// False if no match that is not empty can end with `c`.
  bool may_end_with(char32_t c) const {
    const char32_t plain = plain_letter(c);
    return lasts_[plain < 0x80 ? plain : 0];
  }
  /// False if none of the letters stands in `plain` (plain letters) of which every match holds some, one behind the
  /// other.
  bool may_stand_in(std::string_view plain) const;
  /// What the matches of the pattern begin with, as start_of has it: each with one of these. One that is shorter than
  /// kStartLetters may be followed by anything.
  std::vector<std::string> starts() const;
  /// The first letters of `line` from `at` on, in their plain form, runs of white space as one blank; at most
  /// kStartLetters.
  static std::string start_of(std::string_view line, size_t at);
  static constexpr size_t kStartLetters = 5;
  const std::string& source() const { return source_; }

  static constexpr size_t kMostEnds = 128;

 private:
  struct Part {
    enum Kind { letter, blank, space, one_of, klass } kind = letter;
    char32_t c = 0;
    std::string name;
    std::vector<std::vector<Part>> choices;
  };
  using Sequence = std::vector<Part>;
  static Result<Sequence> parse_sequence(std::string_view source, size_t& at, int depth);
  static std::vector<size_t> ends_of(const Sequence& sequence, std::string_view line, size_t at,
                                     const ClassMatcher& classes);
  /// False if `sequence` cannot match at `at`, as far as its letters tell.
  static bool may_match(const Sequence& sequence, std::string_view line, size_t at);
  static std::vector<std::string> needed_letters(const Sequence& sequence);

  /// Puts what `sequence` may begin with behind each of `open`; what needs no more goes to `done`.
  static void add_starts(const Sequence& sequence, std::set<std::string>& open, std::set<std::string>& done);

  enum class End { first, last };
  /// Adds what a match of `sequence` may begin or end with; true if it may be empty.
  static bool add_letters(const Sequence& sequence, End end, std::bitset<128>& letters);

  std::string source_;
  std::vector<std::string> needed_;  // one of them; empty: nothing is known
  Sequence parts_;
  std::bitset<128> firsts_, lasts_;  // by plain letter; 0 stands for all beyond ASCII
};

}  // namespace rashomon
