// SPDX-License-Identifier: Apache-2.0
#include "split_atoms.h"

#include <algorithm>

#include "rashomon/base/unicode.h"

namespace rashomon {
namespace {

bool ascii_digit(char c) { return c >= '0' && c <= '9'; }

/// The end of a number that begins at `at`: "1,500", "2.5", "1 500" is two. `grouped` if it has separators.
size_t number_end(std::string_view text, size_t at, bool& grouped) {
  size_t end = at;
  while (end < text.size() && ascii_digit(text[end])) ++end;
  const auto three_digits = [&](size_t from) {
    return from + 3 <= text.size() && ascii_digit(text[from]) && ascii_digit(text[from + 1]) &&
           ascii_digit(text[from + 2]) && (from + 3 == text.size() || !ascii_digit(text[from + 3]));
  };
  if (end - at <= 3) {
    while (end < text.size() && text[end] == ',' && three_digits(end + 1)) {
      end += 4;
      grouped = true;
    }
  }
  if (end + 1 < text.size() && text[end] == '.' && ascii_digit(text[end + 1])) {
    size_t after = end + 1;
    while (after < text.size() && ascii_digit(text[after])) ++after;
    // "5.6.2020" is a date: its dots stay apart.
    if (!(after + 1 < text.size() && text[after] == '.' && ascii_digit(text[after + 1]))) {
      end = after;
      grouped = true;
    }
  }
  return end;
}

void read_number(std::string_view text, Atom& atom) {
  double value = 0;
  double scale = 0;
  size_t digits = 0;
  for (char c : text) {
    if (c == '.') {
      scale = 1;
    } else if (ascii_digit(c)) {
      if (scale == 0) {
        value = value * 10 + (c - '0');
        ++digits;
      } else {
        scale /= 10;
        value += (c - '0') * scale;
      }
    }
  }
  atom.value = value;
  atom.digits = static_cast<uint8_t>(std::min<size_t>(digits, 255));
}

}  // namespace

std::vector<Stretch> stretches(const Analysis& analysis) {
  std::vector<Stretch> out;
  for (const Sentence& s : analysis.sentences) {
    if (s.first >= s.last) continue;
    const Span words = analysis.tokens[s.first].span.join(analysis.tokens[s.last - 1].span);
    if (!out.empty() && out.back().block == s.block && out.back().last == s.first &&
        s.last - out.back().first <= kStretchTokens) {
      out.back().last = s.last;
      out.back().span = out.back().span.join(words);
    } else {
      out.push_back({s.first, s.last, s.block, words});
    }
  }
  return out;
}

std::vector<Atom> split_atoms(const std::string& text, Span span) {
  std::vector<Atom> atoms;
  const std::string_view all = span.of(text);
  size_t at = 0;
  bool space = true;
  while (at < all.size()) {
    const size_t from = at;
    const char32_t c = next_code_point(all, at);
    if (is_space(c)) {
      space = true;
      continue;
    }
    Atom atom;
    if (c < 0x80 && ascii_digit(static_cast<char>(c))) {
      atom.kind = AtomKind::number;
      at = number_end(all, from, atom.grouped);
      read_number(all.substr(from, at - from), atom);
    } else if (is_letter(c)) {
      atom.kind = AtomKind::word;
      atom.upper = is_upper(c);
      size_t next = at;
      while (next < all.size()) {
        at = next;
        const char32_t d = next_code_point(all, next);
        if (!is_letter(d) && !(d >= 0x300 && d < 0x370)) break;
        at = next;
      }
    }
    atom.span = {span.begin + static_cast<uint32_t>(from), span.begin + static_cast<uint32_t>(at)};
    atom.space_before = space;
    atom.low = fold(all.substr(from, std::min(at - from, kAtomBytes)));
    atom.key = word_key(atom.low);
    atoms.push_back(std::move(atom));
    space = false;
  }
  return atoms;
}

std::vector<SplitStretch> split_stretches(const std::string& text, const Analysis& analysis) {
  std::vector<SplitStretch> out;
  for (const Stretch& stretch : stretches(analysis)) out.push_back({stretch, split_atoms(text, stretch.span)});
  return out;
}

}  // namespace rashomon
